import { namedHead, namedPromptParts } from '../../prompt/named-prompt.ts';
import {
  draftOf,
  encodeHoles,
  encodeParts,
  givenHeadOf,
  promptLength,
  promptParts,
} from '../../prompt/prompt.ts';
import type { PromptFormat, PromptTokens } from '../architecture.ts';
import type { UnmaskConfig } from './config.ts';

/** The prompts of `prompt/prompt.ts`, as our training writes them. */
export function unmaskPrompt({
  sepId,
  nameWords,
}: Pick<UnmaskConfig, 'sepId' | 'nameWords'>): PromptFormat {
  const idIn =
    (tokens: PromptTokens) =>
    (special: string): number =>
      special === '[SEP]' ? sepId : tokens.idOf(special);
  const encodeIn =
    (tokens: PromptTokens) =>
    (text: string): readonly number[] =>
      tokens.encode(text);
  return {
    answerTo: () => 'code',
    encode: (prompt, tokens) =>
      encodeParts(
        nameWords === null ? promptParts(prompt) : namedPromptParts(prompt, nameWords),
        encodeIn(tokens),
        idIn(tokens),
      ),
    holes: (prompt, tokens) => encodeHoles(prompt, encodeIn(tokens), idIn(tokens)),
    lengthOf: promptLength,
    given: (prompt, tokens) =>
      nameWords === null
        ? tokens.encode(givenHeadOf(prompt))
        : encodeParts(namedHead(prompt), encodeIn(tokens), idIn(tokens)),
    draft: draftOf,
  };
}
