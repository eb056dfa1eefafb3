import { wordsOf } from '../src/engine/prompt/usual-names.ts';
import type { NameLists } from './name-lists.ts';
import type { Random } from './random.ts';

/**
 * Names of every kind that people give: in snake_case, camelCase, PascalCase and run together, of dictionary words,
 * abbreviations, single letters and made-up words, with numbers and with affixes. Where the code that a prompt shows
 * has them, they can only be read from there.
 */

export type Casing = 'snake' | 'camel' | 'pascal' | 'flat';

/** How often each casing is drawn for a name of several words. */
const CASINGS: readonly Casing[] = ['snake', 'snake', 'snake', 'camel', 'camel', 'pascal', 'flat'];

const ONSETS = [
  'b',
  'd',
  'f',
  'g',
  'h',
  'j',
  'k',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  't',
  'v',
  'w',
  'z',
];
const CLUSTERS = ['br', 'dr', 'kl', 'pl', 'st', 'tr', 'sh', 'ch', 'qu', 'sn', 'gr', 'x', 'y', 'c'];
const RHYMES = [
  'a',
  'e',
  'i',
  'o',
  'u',
  'an',
  'en',
  'ol',
  'ir',
  'um',
  'as',
  'ix',
  'ep',
  'oo',
  'ay',
];
const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');

/** What no name may be: it could not be declared, or would hide what a body uses. */
const RESERVED = new Set(
  (
    'arguments async await boolean break byte case catch char class const continue debugger default delete do ' +
    'else enum eval export extends false finally float for from function get if implements import in ' +
    'instanceof int interface let long new null of package private protected public return set short ' +
    'static super switch this throw true try typeof undefined var void while with yield NaN Infinity ' +
    'Array Boolean BigInt Date Error Function JSON Map Math Number Object Promise Proxy Reflect RegExp Set ' +
    'String Symbol WeakMap isNaN isFinite parseInt parseFloat encodeURIComponent decodeURIComponent'
  ).split(' '),
);

/** Whether a declaration can have the name without hiding anything that a body may use. */
export function isFreeName(name: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(name) && !RESERVED.has(name);
}

/** Draws names from lists. */
export class NameMaker {
  readonly #lists: NameLists;

  constructor(lists: NameLists) {
    this.#lists = lists;
  }

  /** A parameter's or a local's name that has nothing to do with its meaning. */
  param(random: Random): string {
    return until(() => this.#param(random));
  }

  /**
   * A function's name that says nothing of what it does, or misleads.
   * @param others names of other functions
   */
  function(random: Random, others: readonly string[]): string {
    const { plainFunctions, numbered } = this.#lists;
    return until(() => {
      const at = random.unit();
      if (at < 0.15) return random.pick(plainFunctions);
      if (at < 0.25) return `${random.pick(numbered)}${tail(random, 1)}`;
      if (at < 0.3) return letters(random);
      if (at < 0.5) return this.restyle(random.pick(others), random);
      const pieces = random.times(random.int(1, 3), () => this.#piece(random));
      return this.#functionOf(pieces, random);
    });
  }

  /** A name that says what it did before, as others would write it: `sumEven` as `get_sum_even_v2`. */
  restyle(name: string, random: Random): string {
    const pieces = wordsOf(name);
    return until(() => this.#functionOf(pieces, random));
  }

  #functionOf(pieces: readonly string[], random: Random): string {
    const { functionPrefixes, functionSuffixes } = this.#lists;
    return (
      cased(affixed(pieces, functionPrefixes, functionSuffixes, random), random) +
      tail(random, 0.12)
    );
  }

  #param(random: Random): string {
    const { paramPrefixes, paramSuffixes, plainParams } = this.#lists;
    const at = random.unit();
    if (at < 0.2) return letters(random);
    if (at < 0.33) return random.pick(plainParams);
    const pieces = random.times(at < 0.7 ? 1 : 2, () => this.#piece(random));
    const name =
      cased(affixed(pieces, paramPrefixes, paramSuffixes, random), random) + tail(random, 0.12);
    return random.chance(0.03) ? `${random.pick(['_', '$'])}${name}` : name;
  }

  #piece(random: Random): string {
    const at = random.unit();
    if (at < 0.6) return random.pick(this.#lists.words);
    if (at < 0.75) return abbreviated(random.pick(this.#lists.words), random);
    if (at < 0.95) return madeUp(random);
    return random.times(random.int(2, 4), () => random.pick(LETTERS)).join('');
  }
}

function until(draw: () => string): string {
  for (;;) {
    const name = draw();
    if (isFreeName(name)) return name;
  }
}

function affixed(
  words: readonly string[],
  prefixes: readonly string[],
  suffixes: readonly string[],
  random: Random,
): readonly string[] {
  const at = random.unit();
  if (at < 0.15) return [random.pick(prefixes), ...words];
  return at < 0.3 ? [...words, ...random.pick(suffixes).split('_')] : words;
}

function cased(words: readonly string[], random: Random): string {
  return withCasing(words, random.pick(CASINGS));
}

/** Words put together to one name. */
export function withCasing(words: readonly string[], casing: Casing): string {
  const large = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  switch (casing) {
    case 'snake':
      return words.join('_');
    case 'flat':
      return words.join('');
    case 'pascal':
      return words.map(large).join('');
    case 'camel':
      return words.map((word, i) => (i === 0 ? word : large(word))).join('');
  }
}

/** A number at the end, with a line before it or without. */
function tail(random: Random, share: number): string {
  if (!random.chance(share)) return '';
  return random.pick(['', '', '_']) + String(random.int(1, random.chance(0.7) ? 9 : 99));
}

/** One letter, small or large; at times two, or one with a digit. */
function letters(random: Random): string {
  const one = (): string => random.pick(LETTERS);
  const first = random.chance(0.3) ? one().toUpperCase() : one();
  if (random.chance(0.7)) return first;
  return first + (random.chance(0.5) ? one() : String(random.int(0, 9)));
}

/** A word cut short or without its vowels: `val`, `cnt`. */
function abbreviated(word: string, random: Random): string {
  const bare = word.charAt(0) + word.slice(1).replaceAll(/[aeiou]/g, '');
  return random.chance(0.5) && bare.length > 1 ? bare.slice(0, 5) : word.slice(0, random.int(2, 4));
}

/** Two or three syllables that are no word of the language: "trolum". */
function madeUp(random: Random): string {
  const syllable = (): string =>
    random.pick(random.chance(0.7) ? ONSETS : CLUSTERS) + random.pick(RHYMES);
  return random.times(random.int(2, 3), syllable).join('');
}
