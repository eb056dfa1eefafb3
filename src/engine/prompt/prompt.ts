/**
 * What the model reads before it answers: the one definition, for training, evaluation and the page.
 *
 *     write    instruction [ "\nfunction " signature ] [SEP]              answer: the whole function
 *     repair   instruction "\n" code [SEP]                               answer: the whole function
 *     infill   [ instruction "\n" ] prefix [INS] suffix [SEP]            answer: the text of the hole
 *
 * Several holes are asked for as one, with the code between them, see `sampling/several-holes.on-demand.ts`.
 *
 * Of an answer's text what is known before it is written is given: with a signature, the function's head.
 */

import type { Holes } from './holes.ts';
import { readSignature } from './signature.ts';
import { type Called, type Heads, inInstruction } from './usual-names.ts';

/** Languages that a chat model can be asked to answer in; under `any` it is not told. */
export const ANSWER_LANGUAGES = ['javascript', 'typescript', 'python', 'any'] as const;

export type AnswerLanguage = (typeof ANSWER_LANGUAGES)[number];

/** What else a chat model is told; without effect on other models. */
export interface ForChat {
  /** Its system prompt; absent: none of ours, the template may have its own. */
  readonly system?: string;
  /** Absent: JavaScript, which tasks are tested in. */
  readonly language?: AnswerLanguage;
}

/** How a model answers: code alone, Markdown that may have code in fences, or text that is none. */
export type AnswerForm = 'code' | 'markdown' | 'text';

/** What the model is asked for. Every task is a prompt. */
export type Prompt = ForChat & Request;

type Request =
  | {
      readonly kind: 'write';
      readonly instruction: string;
      /** `name(arg, arg)`, or null when the model writes it too. */
      readonly signature: string | null;
      /** The head under which the model is asked for it, see `usual-names.ts`; absent: as it was typed. */
      readonly called?: Called;
    }
  | {
      readonly kind: 'repair';
      readonly instruction: string;
      /** The function as it stands, with its fault. */
      readonly code: string;
    }
  | {
      readonly kind: 'infill';
      readonly instruction: string | null;
      /** The code before and after the hole, or the holes. */
      readonly prefix: string;
      readonly suffix: string;
      /** The code between each hole and the next; absent where there is one hole. */
      readonly parts?: readonly string[];
    };

/** Tokens of structure: [INS] says "here", [SEP] ends the prompt. No text ever becomes one. */
export type PromptSpecial = '[INS]' | '[SEP]';

export type PromptPart = { readonly text: string } | { readonly special: PromptSpecial };

/** One line: the corpus has no other instructions, and a pasted line break would be a foreign token. */
export function normaliseInstruction(instruction: string): string {
  return instruction.trim().replaceAll(/\s+/g, ' ');
}

/** The prompt as a list of texts and specials; the last is [SEP]. */
export function promptParts(prompt: Prompt): readonly PromptPart[] {
  const sep = { special: '[SEP]' } as const;
  switch (prompt.kind) {
    case 'write': {
      const signature = signatureOf(prompt) ?? prompt.signature?.trim() ?? null;
      const head = signature === null ? '' : `\nfunction ${signature}`;
      return [{ text: toldInstruction(prompt) + head }, sep];
    }
    case 'repair': {
      const code = draftOf(prompt) ?? '';
      return [{ text: `${normaliseInstruction(prompt.instruction)}\n${code}` }, sep];
    }
    case 'infill': {
      const asked = normaliseInstruction(prompt.instruction ?? '');
      const head = asked === '' ? '' : `${asked}\n`;
      return [
        { text: head + withLineFeeds(prompt.prefix) },
        { special: '[INS]' },
        { text: withLineFeeds(prompt.suffix) },
        sep,
      ];
    }
  }
}

/** The code behind a hole, with the holes there left out. @param hole from 0 */
function behindHole({ parts = [], suffix }: Infill, hole: number): string {
  return withLineFeeds([...parts.slice(hole), suffix].join(''));
}

type Infill = Extract<Prompt, { readonly kind: 'infill' }>;

/** What a run knows of several holes, see `Holes`; null where there is one, or none. */
export function encodeHoles(
  prompt: Prompt,
  encode: (text: string) => readonly number[],
  idOf: (special: PromptSpecial) => number,
): Holes | null {
  if (prompt.kind !== 'infill' || prompt.parts === undefined || prompt.parts.length === 0) {
    return null;
  }
  const { parts } = prompt;
  return {
    at: encodePrompt(prompt, encode, idOf).indexOf(idOf('[INS]')),
    parts: parts.map((part) => encode(withLineFeeds(part))),
    behind: [...parts, ''].map((_, i) => [...encode(behindHole(prompt, i)), idOf('[SEP]')]),
  };
}

/** UTF-16 units of a prompt's texts. */
export function promptLength(prompt: Prompt): number {
  return promptParts(prompt).reduce(
    (sum, part) => sum + ('text' in part ? part.text.length : 0),
    0,
  );
}

/**
 * The prompt as the model reads it.
 * @param encode ids of a text, without specials even where the text spells one
 */
export function encodePrompt(
  prompt: Prompt,
  encode: (text: string) => readonly number[],
  idOf: (special: PromptSpecial) => number,
): number[] {
  return promptParts(prompt).flatMap((part) =>
    'text' in part ? encode(part.text) : [idOf(part.special)],
  );
}

/**
 * What is given of the answer: the text that it begins with; empty where all of it is to be written. It ends where
 * the tokenizer cuts any text of the corpus, so that its tokens are those that the whole answer begins with.
 */
export function givenHeadOf(prompt: Prompt): string {
  // A head that was found for a request without one is told alone: all of the text is the model's.
  if (prompt.kind !== 'write' || prompt.signature === null) return '';
  const signature = signatureOf(prompt);
  return signature === null ? '' : `function ${signature} {`;
}

/** The instruction as the model reads it: on one line, with the names that it is asked under. */
export function toldInstruction(asked: Heads & { readonly instruction: string }): string {
  return inInstruction(normaliseInstruction(asked.instruction), asked);
}

/** `name(arg, arg)` as the model is asked for it; null where there is none that can be read. */
function signatureOf(prompt: Prompt): string | null {
  if (prompt.kind !== 'write') return null;
  if (prompt.called !== undefined) return prompt.called.head;
  if (prompt.signature === null) return null;
  const reading = readSignature(prompt.signature);
  return reading.ok ? reading.signature.text : null;
}

/** The text that the answer can begin as, to be edited: the function of a repair; null for other tasks. */
export function draftOf(prompt: Prompt): string | null {
  return prompt.kind === 'repair' ? withLineFeeds(prompt.code).trim() : null;
}

/** The program that an answer makes. */
export function programOf(prompt: Prompt, answer: string): string {
  return prompt.kind === 'infill' ? prompt.prefix + answer + prompt.suffix : answer;
}

/** Code with one character a line break. */
export function withLineFeeds(code: string): string {
  return code.replaceAll(/\r\n?/g, '\n');
}
