import type { PromptKind } from './prompt-store.ts';

/** How the sentence begins that the instruction ends. */
export const PROMPT_HEAD: Readonly<Record<PromptKind, string>> = {
  write: 'Write a JavaScript function that',
  repair: 'Repair a JavaScript function that',
  infill: 'Fill in a JavaScript function that',
};

/** How the sentence may go on. */
export const PLACEHOLDER: Readonly<Record<PromptKind, string>> = {
  write: 'say what it should do',
  repair: 'say what it is meant to do',
  infill: 'say what it does, if you like',
};
