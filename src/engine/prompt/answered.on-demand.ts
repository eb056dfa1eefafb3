import { type Answer, type CodeLanguage, readAnswer } from '../code/answer.ts';
import { type AnswerForm, type Prompt, programOf } from './prompt.ts';

/** What a text comes to that answers a prompt. */
export interface Answered {
  /** The program that it makes; empty where it makes none. */
  readonly program: string;
  /** Null of no program. */
  readonly language: CodeLanguage | null;
  /** Prose and code of an answer in Markdown; null of other answers. */
  readonly answer: Answer | null;
}

/**
 * Reads what a model has written.
 * @param form how the model answers; absent: as code
 */
export function answeredOf(prompt: Prompt, text: string, form: AnswerForm = 'code'): Answered {
  switch (form) {
    case 'code':
      return { program: programOf(prompt, text), language: 'javascript', answer: null };
    case 'text':
      return { program: '', language: null, answer: null };
    case 'markdown': {
      const answer = readAnswer(text, prompt.language ?? 'javascript');
      const { code } = answer;
      return { program: code?.text ?? '', language: code?.language ?? null, answer };
    }
  }
}
