import { isIdentifier } from '../code/identifier.ts';
import { inverse, type Renames, swaps } from '../code/renamed.ts';
import { readSignature } from './signature.ts';

/**
 * A small model that has learnt how functions are usually named reads what a usual name says, and takes a made-up one
 * for noise, or copies it wrongly. So a head whose names are unusual is told to it under names that it knows: it is
 * called so, see `Called`, and whatever shows a text has the names that were typed in their places, see `Vocabulary`.
 *
 *     typed     numbers_below_10_of(input_s)
 *     called    countBelow(nums)
 *     written   function countBelow(nums) { return nums.filter((n) => n < 10).length; }
 *     shown     function numbers_below_10_of(input_s) { return input_s.filter((n) => n < 10).length; }
 */
export interface UsualNames {
  /** Words that names of functions are made of, in lower case. */
  readonly words: ReadonlySet<string>;
  /** Whole names of parameters. */
  readonly params: ReadonlySet<string>;
}

const WORD = /[\p{ID_Start}$_][\p{ID_Continue}$\u200C\u200D]*/gu;

/** The names of a head, the function's first; null where one cannot be read, or a parameter is more than a name. */
export function namesOfHead(signature: string): readonly string[] | null {
  const reading = readSignature(signature);
  if (!reading.ok) return null;
  const { name, params } = reading.signature;
  const names = [name, ...params];
  return params.every(isIdentifier) && new Set(names).size === names.length ? names : null;
}

/** A head of these names. */
export function headOf([name = '', ...params]: readonly string[]): string {
  return `${name}(${params.join(', ')})`;
}

/** A head whose names all say something to the model, with the function's in camelCase; null where they do not. */
export function usualHead(names: readonly string[], { words, params }: UsualNames): string | null {
  const [name = '', ...given] = names;
  if (!given.every((param) => params.has(param))) return null;
  const parts = /^[\w$]+$/.test(name) ? wordsOf(name) : [];
  if (parts.length === 0 || !parts.every((word) => words.has(word))) return null;
  const usual = parts.map((word, i) =>
    i === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
  // Words that are apart in a name may be one of the language together.
  const called = headOf([usual.join(''), ...given]);
  return namesOfHead(called) === null ? null : called;
}

/** The words of a name, in lower case: `sumEven2` and `sum_even_2` are sum, even, 2. */
export function wordsOf(name: string): string[] {
  const words = name.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[0-9]+/g) ?? [];
  return words.map((word) => word.toLowerCase());
}

/** The head under which a model is asked for a function, and what it took to find it. */
export interface Called {
  readonly head: string;
  /** Forwards before the first pass of the run, in which the model named the function, see `worker/naming.ts`. */
  readonly passes: number;
  /** Milliseconds that these took. */
  readonly took: number;
}

/** What a person asked for by name, and under which names the model was. */
export interface Heads {
  /** As it was typed. */
  readonly signature: string | null;
  readonly called?: Called;
}

/** What is shown in the place of names that the model wrote; none where the two heads do not go together. */
export function shownNames({ signature, called }: Heads): { readonly names?: Renames } {
  if (signature === null || called === undefined) return {};
  const typed = namesOfHead(signature);
  const usual = namesOfHead(called.head);
  if (typed === null || typed.length !== usual?.length) return {};
  const names = swaps(usual, typed);
  return names.size === 0 ? {} : { names };
}

/** A name that is no word of a sentence. */
const ODD = /[^a-z]/;

/** An instruction with the names that the model is asked under, where it speaks of the typed ones by name. */
export function inInstruction(instruction: string, heads: Heads): string {
  const usual = inverse(shownNames(heads).names ?? new Map());
  return instruction.replaceAll(WORD, (word) => (ODD.test(word) ? usual.get(word) : null) ?? word);
}
