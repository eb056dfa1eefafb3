import { draftOf, encodePrompt, givenHeadOf, promptLength } from '../../prompt/prompt.ts';
import type { PromptFormat } from '../architecture.ts';

/** The prompts of `prompt/prompt.ts`, as our training writes them. */
export function unmaskPrompt(sepId: number): PromptFormat {
  return {
    answerTo: () => 'code',
    encode: (prompt, tokens) =>
      encodePrompt(
        prompt,
        (text) => tokens.encode(text),
        (special) => (special === '[SEP]' ? sepId : tokens.idOf(special)),
      ),
    lengthOf: promptLength,
    givenHead: givenHeadOf,
    draft: draftOf,
  };
}
