import type { Random } from '../../random.ts';

// What several topics of this category share: names of parameters and locals, draws, helpers.

export const ITEM = ['entry', 'x', 'obj', 'row'] as const;
export const K = ['k', 'name', 'prop'] as const;
export const V = ['v', 'val', 'n'] as const;
export const PRODUCT = ['product', 'x', 'entry'] as const;
export const OBJ = ['obj', 'object', 'map', 'record', 'data'] as const;
export const KEY = ['key', 'k', 'prop', 'name'] as const;

/** An object of at most five numbers. */
export function numbersObject(r: Random, minKeys = 0): Record<string, number> {
  return r.object(() => r.int(-10, 30), minKeys, 5);
}

/** Spending records in a few categories. */
export function spendings(r: Random): { category: string; amount: number }[] {
  const category = (): string => r.pick(['food', 'rent', 'fun']);
  return r.list(() => ({ category: category(), amount: r.int(1, 50) }), 0, 6);
}

/** One of the object's keys, or now and then any word. */
export function someKey(r: Random, obj: Record<string, unknown>, present = 0.6): string {
  const keys = Object.keys(obj);
  return keys.length > 0 && r.chance(present) ? r.pick(keys) : r.word();
}

/** People, some of them of one name or one age. */
export function somePeople(r: Random, min = 0): { name: string; age: number }[] {
  const name = (): string => r.pick(['Ann', 'Bob', 'Eve', 'Tom', 'Zoe', 'Max', 'Lea', 'Sam']);
  return r.list(() => ({ name: name(), age: r.int(5, 70) }), min, 6);
}
