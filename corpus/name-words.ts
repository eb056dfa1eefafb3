import { wordsOf } from '../src/engine/prompt/names.ts';
import type { Catalogue } from './catalogue.ts';

/**
 * The words that the usual names of functions and parameters are made of, in lower case and in order: names of such
 * words are told to a model that has tokens for names, see `prompt/names.ts`.
 */
export function nameWords({ families, compositions }: Catalogue): string[] {
  const names = [...families, ...compositions].flatMap(({ names, params }) => [
    ...names,
    ...params.flat(),
  ]);
  const words = names.flatMap(wordsOf).filter((word) => /^[a-z]+$/.test(word));
  return [...new Set(words)].sort();
}
