/**
 * Seeded randomness for the corpus: the same seed gives the same corpus on every machine.
 */

const WORDS = [
  'apple',
  'bread',
  'cat',
  'dog',
  'moon',
  'river',
  'stone',
  'tree',
  'level',
  'noon',
  'kayak',
  'hello',
  'world',
  'quick',
  'brown',
  'fox',
  'jumps',
  'over',
  'lazy',
  'sun',
  'sky',
  'blue',
  'green',
  'red',
  'code',
  'data',
  'loop',
  'key',
  'value',
  'node',
  'list',
  'array',
  'a',
  'to',
  'in',
  'it',
  'banana',
  'letter',
  'book',
  'radar',
  'window',
  'garden',
  'paper',
  'music',
  'Ann',
  'Bob',
  'Paris',
  'Rome',
  'Eve',
  'aa',
  'zoo',
  'queue',
  'rhythm',
  'eel',
  'oak',
] as const;

/** A JSON value: what task arguments and results are made of. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Random draws from one seeded stream. Every helper consumes the stream in a fixed way. */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #d: number;

  /** @param seed any string; equal seeds give equal streams. */
  constructor(seed: string) {
    const h = hash(seed);
    this.#a = h;
    this.#b = hash(seed + '#b');
    this.#c = hash(seed + '#c');
    this.#d = 1;
    for (let i = 0; i < 12; i++) this.#next();
  }

  /** sfc32, 32 bits a call. */
  #next(): number {
    const t = (((this.#a + this.#b) | 0) + this.#d) | 0;
    this.#d = (this.#d + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (this.#c << 21) | (this.#c >>> 11);
    this.#c = (this.#c + t) | 0;
    return t >>> 0;
  }

  /** Uniform in [0, 1). */
  unit(): number {
    return this.#next() / 4294967296;
  }

  /** Uniform integer in [low, high], both included. */
  int(low: number, high: number): number {
    return low + Math.floor(this.unit() * (high - low + 1));
  }

  /**
   * A number that a wording names: half of the time one that people would take, from `low` to `high`, else any
   * up to `most`, so that it has to be read from the instruction and cannot be known by heart.
   */
  constant(low: number, high: number, most: number): number {
    return this.chance(0.5) ? this.int(low, high) : this.int(low, most);
  }

  /** True with probability p. */
  chance(p: number): boolean {
    return this.unit() < p;
  }

  /** One element of a non-empty list. */
  pick<T>(items: readonly T[]): T {
    const item = items[Math.floor(this.unit() * items.length)];
    if (item === undefined) throw new RangeError('pick from an empty list');
    return item;
  }

  /** n draws of a generator. */
  times<T>(n: number, draw: () => T): T[] {
    return Array.from({ length: n }, draw);
  }

  /** A list whose length is uniform in [minLength, maxLength]. */
  list<T>(draw: () => T, minLength = 0, maxLength = 8): T[] {
    return this.times(this.int(minLength, maxLength), draw);
  }

  /** A shuffled copy. */
  shuffle<T>(items: readonly T[]): T[] {
    const out = [...items];
    for (let i = out.length - 1; i > 0; i--) {
      const j = this.int(0, i);
      const held = out[i] as T;
      out[i] = out[j] as T;
      out[j] = held;
    }
    return out;
  }

  /** A list of integers, small enough that repeats, zeros and negatives occur. */
  ints(minLength = 0, maxLength = 8, low = -20, high = 30): number[] {
    return this.list(() => this.int(low, high), minLength, maxLength);
  }

  /** A short English-looking word. */
  word(): string {
    return this.pick(WORDS);
  }

  /** A list of words. */
  words(minLength = 0, maxLength = 7): string[] {
    return this.list(() => this.word(), minLength, maxLength);
  }

  /** Words joined by single spaces, sometimes empty. */
  sentence(minWords = 0, maxWords = 7): string {
    return this.words(minWords, maxWords).join(' ');
  }

  /** A string over an alphabet. */
  string(minLength = 0, maxLength = 10, alphabet = 'abcdeABC xyz0129'): string {
    return this.list(() => this.pick([...alphabet]), minLength, maxLength).join('');
  }

  /** A flat object with word keys. */
  object<T>(draw: () => T, minKeys = 0, maxKeys = 5): Record<string, T> {
    return Object.fromEntries(this.list(() => [this.word(), draw()] as const, minKeys, maxKeys));
  }
}

/** FNV-1a with a final mix: a stable 32-bit hash of a string. */
export function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    h ^= text.charCodeAt(i);
    h = Math.imul(h, 0x01000193);
  }
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
