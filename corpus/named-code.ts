import { headNames, withNames } from '../src/engine/prompt/names.ts';
import type { PromptPart } from '../src/engine/prompt/prompt.ts';
import { identifierUses } from './render.ts';

/**
 * A whole function with the specials that stand for the names of its head, wherever these are variables: a property
 * or a word of a text that is called the same is spelt.
 * @param signature the head of the function
 * @param upTo where the function is cut off, characters
 */
export function namedCode(code: string, signature: string, upTo = code.length): PromptPart[] {
  const uses = new Set(identifierUses(code).map(({ start }) => start));
  return withNames(code.slice(0, upTo), headNames(signature), (at) => uses.has(at));
}
