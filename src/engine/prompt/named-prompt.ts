import { askedWithNames, headNames, withNames } from './names.ts';
import {
  givenHeadOf,
  normaliseInstruction,
  type Prompt,
  type PromptPart,
  promptParts,
  signatureOf,
} from './prompt.ts';

/**
 * The prompt of a model with tokens for the names of a head, see `names.ts`: as `promptParts`, but for a request that
 * gives one.
 * @param known the words of names that it knows, in lower case
 */
export function namedPromptParts(
  prompt: Prompt,
  known: ReadonlySet<string>,
): readonly PromptPart[] {
  const signature = signatureOf(prompt);
  if (prompt.kind !== 'write' || signature === null) return promptParts(prompt);
  const asked = askedWithNames(normaliseInstruction(prompt.instruction), signature, known);
  return [...asked, { special: '[SEP]' }];
}

/** What is given of the answer, as `givenHeadOf`, with specials in place of its names. */
export function namedHead(prompt: Prompt): readonly PromptPart[] {
  return withNames(givenHeadOf(prompt), headNames(signatureOf(prompt) ?? ''));
}
