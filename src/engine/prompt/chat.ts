import { codeWithHoles, HOLE } from './asked.ts';
import { type AnswerLanguage, type Prompt, withLineFeeds } from './prompt.ts';

/**
 * What a prompt asks for, in words for models that were taught conversations. Nobody trained such a model on our form
 * of prompts, so the words are plain; an instruction alone is passed on as it is.
 */

/** A turn of a conversation, as chat templates take it. */
export interface ChatMessage {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

/** Languages as a sentence names them. */
const NAMES: Readonly<Record<AnswerLanguage, string | null>> = {
  javascript: 'JavaScript',
  typescript: 'TypeScript',
  python: 'Python',
  any: null,
};

/** The conversation that asks for a prompt. */
export function chatOf(prompt: Prompt): readonly ChatMessage[] {
  const { system = '' } = prompt;
  const user: ChatMessage = { role: 'user', content: contentOf(prompt) };
  return system.trim() === '' ? [user] : [{ role: 'system', content: system.trim() }, user];
}

function contentOf(prompt: Prompt): string {
  const { language = 'javascript' } = prompt;
  const instruction = withLineFeeds(prompt.instruction ?? '').trim();
  switch (prompt.kind) {
    case 'write':
      return paragraphs([instruction, askedForm(NAMES[language], prompt.signature?.trim() ?? '')]);
    case 'repair':
      return paragraphs([
        instruction,
        fenced(prompt.code, language),
        'The function above has a fault. Answer with the whole function, put right.',
      ]);
    case 'infill':
      if (isBegun(prompt)) {
        const asked = 'Complete the code above. Answer with the whole code.';
        return paragraphs([instruction, fenced(prompt.prefix, language), asked]);
      }
      return paragraphs([
        instruction,
        fenced(codeWithHoles(prompt), language),
        `Replace ${HOLE} with the code that is missing. Answer with the whole code.`,
      ]);
  }
}

/** Whether a hole is at the end of the code: what is missing is all the rest of it. */
export function isBegun(prompt: Prompt): boolean {
  return prompt.kind === 'infill' && prompt.suffix.trim() === '';
}

/** Language and head of the function; empty where neither is asked for. */
function askedForm(language: string | null, signature: string): string {
  if (signature === '') return language === null ? '' : `Write it in ${language}.`;
  const of = language === null ? 'a function' : `a ${language} function`;
  return `Write ${of} \`${signature}\`.`;
}

function fenced(code: string, language: AnswerLanguage): string {
  const text = withLineFeeds(code).trim();
  // A fence is longer than any within it.
  const inner = [...text.matchAll(/^ {0,3}(`{3,})/gm)].map(([, ticks = '']) => ticks.length);
  const fence = '`'.repeat(Math.max(3, ...inner.map((length) => length + 1)));
  return `${fence}${language === 'any' ? '' : language}\n${text}\n${fence}`;
}

function paragraphs(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}
