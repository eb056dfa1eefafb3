import type { Random } from '../../random.ts';

// What several topics of this category share: names of parameters and locals, draws, helpers.

export const LIMIT = ['target', 'goal', 'wanted'] as const;
export const WANTED = ['x', 'value', 'target', 'wanted'] as const;
export const ITEM = ['el', 'entry', 'v', 'elem'] as const;
export const FIRST = ['a', 'first', 'left', 'xs', 'listA'] as const;
export const SECOND = ['b', 'second', 'right', 'ys', 'listB'] as const;
export const ELEMENT = ['el', 'x', 'entry', 'v'] as const;
export const N = ['x', 'num', 'value', 'v'] as const;
export const I = ['idx', 'index', 'pos'] as const;
export const TOTAL = ['sum', 'acc', 'result'] as const;
export const LIST = ['list', 'arr', 'items', 'array', 'values'] as const;
export const INDEX = ['index', 'i', 'pos', 'at'] as const;

/** A list in which repeats are common: small numbers or a few words. */
export function repeats(r: Random, minLength = 0, maxLength = 8): (number | string)[] {
  return r.chance(0.5)
    ? r.ints(minLength, maxLength, 0, 5)
    : r.list(() => r.pick(['a', 'b', 'cat', 'dog', 'c']), minLength, maxLength);
}

/** A list and a value that is often in it. */
export function listAndValue(r: Random): [(number | string)[], number | string] {
  const list = repeats(r);
  return [list, list.length > 0 && r.chance(0.6) ? r.pick(list) : r.pick([0, 1, 2, 'a', 'cat', 7])];
}

/** A list of small numbers or of words. */
export function things(r: Random, minLength = 0, maxLength = 8): (number | string)[] {
  return r.chance(0.5) ? r.ints(minLength, maxLength, -9, 20) : r.words(minLength, maxLength);
}

/** A list in which repeats are more common still. */
export function manyRepeats(r: Random, minLength = 0, maxLength = 8): (number | string)[] {
  return r.chance(0.5)
    ? r.ints(minLength, maxLength, 0, 4)
    : r.list(() => r.pick(['a', 'b', 'cat', 'dog', 'c']), minLength, maxLength);
}
