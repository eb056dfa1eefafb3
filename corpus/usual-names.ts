import { wordsOf } from '../src/engine/prompt/usual-names.ts';
import type { Catalogue } from './catalogue.ts';

/** Each list in order, without doubles. */
export interface UsualNameLists {
  /** Words in lower case that names of functions are made of, and those of parameters. */
  readonly words: readonly string[];
  /** Whole names of parameters. */
  readonly params: readonly string[];
}

/** The names that training calls new functions by: a head under others is told to the model under such. */
export function usualNames({ families, compositions }: Catalogue): UsualNameLists {
  const declared = [...families, ...compositions];
  const params = declared.flatMap((family) => family.params.flat());
  const words = [...declared.flatMap(({ names }) => names), ...params].flatMap(wordsOf);
  return {
    words: inOrder(words.filter((word) => /^[a-z]+$/.test(word))),
    params: inOrder(params.filter((name) => /^[A-Za-z_$][\w$]*$/.test(name))),
  };
}

function inOrder(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}
