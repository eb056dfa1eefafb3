import type { PromptKind } from './promptStore.ts';

/** How the sentence begins that the instruction ends. */
export const PROMPT_HEAD: Readonly<Record<PromptKind, string>> = {
  write: 'Write a JavaScript function that',
  repair: 'Repair a JavaScript function that',
};
