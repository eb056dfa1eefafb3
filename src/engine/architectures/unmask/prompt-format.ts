import {
  draftOf,
  encodeHoles,
  encodePrompt,
  givenHeadOf,
  promptLength,
  type PromptSpecial,
} from '../../prompt/prompt.ts';
import type { PromptFormat, PromptTokens } from '../architecture.ts';
import type { UnmaskConfig } from './config.ts';

/** The prompts of `prompt/prompt.ts`, as our training writes them. */
export function unmaskPrompt({
  sepId,
  usualNames,
}: Pick<UnmaskConfig, 'sepId' | 'usualNames'>): PromptFormat {
  const idIn =
    (tokens: PromptTokens) =>
    (special: PromptSpecial): number =>
      special === '[SEP]' ? sepId : tokens.idOf(special);
  return {
    answerTo: () => 'code',
    encode: (prompt, tokens) => encodePrompt(prompt, (text) => tokens.encode(text), idIn(tokens)),
    holes: (prompt, tokens) => encodeHoles(prompt, (text) => tokens.encode(text), idIn(tokens)),
    lengthOf: promptLength,
    givenHead: givenHeadOf,
    draft: draftOf,
    ...(usualNames !== null && { usualNames }),
  };
}
