import type { Random } from './random.ts';

/**
 * Names that say nothing about what a function does. Where a sample has them, the only way to write the
 * function is to read them from the signature or from the code around a hole.
 */

/** What people call a parameter when they do not care. */
const PLAIN_PARAMS = [
  ...Array.from('abcdefghkmnpqrstuvwxyz'),
  ...['arg', 'args', 'data', 'input', 'val', 'value', 'thing', 'obj', 'item', 'el', 'p1', 'p2'],
  ...['param', 'first', 'second', 'left', 'right', 'src', 'target', 'myList', 'myString', 'myNum'],
  ...[
    'givenText',
    'userInput',
    'x1',
    'x2',
    'theList',
    'someText',
    'raw',
    'line',
    'q1',
    'foo',
    'bar',
  ],
] as const;

/** What people call a function when they do not care. */
const PLAIN_FUNCTIONS = [
  ...['f', 'fn', 'g', 'func', 'solve', 'solution', 'answer', 'run', 'main', 'test', 'foo', 'bar'],
  ...[
    'myFunction',
    'myFunc',
    'doIt',
    'calc',
    'compute',
    'calculate',
    'process',
    'convert',
    'check',
  ],
  ...['exercise', 'task', 'task1', 'ex2', 'problem', 'helper', 'util', 'handle', 'transform', 'go'],
] as const;

const ONSETS = [
  ...Array.from('bdfghjklmnprstvwz'),
  'br',
  'dr',
  'kl',
  'pl',
  'st',
  'tr',
  'sh',
  'ch',
] as const;
const RHYMES = ['a', 'e', 'i', 'o', 'u', 'an', 'en', 'ol', 'ir', 'um', 'as', 'ix'] as const;
const MADE_UP_SHARE = 0.4;

/** A parameter's name that has nothing to do with its meaning. */
export function strangeParam(random: Random): string {
  return random.chance(MADE_UP_SHARE) ? madeUp(random) : random.pick(PLAIN_PARAMS);
}

/** A function's name that has nothing to do with what it does. */
export function strangeFunction(random: Random): string {
  return random.chance(MADE_UP_SHARE) ? madeUp(random) : random.pick(PLAIN_FUNCTIONS);
}

/** Two syllables, at times with a second word of two: "trolum", "kidaBrena". No word of the language is among them. */
function madeUp(random: Random): string {
  const syllable = (): string => random.pick(ONSETS) + random.pick(RHYMES);
  const first = syllable() + syllable();
  if (!random.chance(0.25)) return first;
  const second = syllable() + syllable();
  return first + second.charAt(0).toUpperCase() + second.slice(1);
}
