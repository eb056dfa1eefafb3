import { family } from '../family.ts';
import type { Json, Random } from '../random.ts';

const VALUE = ['value', 'obj', 'data', 'x', 'source'] as const;
const OUT = ['out', 'res', 'output'] as const;

/** A value nested at most so deep: numbers, texts, lists and objects. */
function nested(r: Random, depth: number): Json {
  if (depth === 0 || r.chance(0.3))
    return r.pick<Json>([r.int(0, 9), r.word(), r.chance(0.5), null]);
  return r.chance(0.4)
    ? r.list(() => nested(r, depth - 1), 0, 3)
    : Object.fromEntries(r.list(() => [r.pick(KEYS), nested(r, depth - 1)] as const, 0, 3));
}

const KEYS = ['a', 'b', 'c', 'd', 'name', 'size'] as const;

type Dict = { [key: string]: Json };

/** An object of numbers and of further such objects. */
function settings(r: Random, depth: number): Dict {
  return Object.fromEntries(
    r.list(
      () =>
        [r.pick(KEYS), depth > 0 && r.chance(0.45) ? settings(r, depth - 1) : r.int(0, 9)] as const,
      0,
      3,
    ),
  );
}

function isDict(value: Json | undefined): value is Dict {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function canonical(value: Json): Json {
  if (Array.isArray(value)) return value.map(canonical);
  if (!isDict(value)) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, canonical(inner)]));
}

function merged(a: Dict, b: Dict): Dict {
  const result: Dict = { ...a };
  for (const [key, value] of Object.entries(b)) {
    const own = a[key];
    result[key] = isDict(own) && isDict(value) ? merged(own, value) : value;
  }
  return result;
}

/** One place of the value changed, or none. */
function altered(r: Random, value: Json): Json {
  if (r.chance(0.25)) return r.int(0, 9);
  if (Array.isArray(value))
    return r.chance(0.5) ? [...value].reverse() : value.map((x) => altered(r, x));
  if (!isDict(value)) return value;
  return Object.fromEntries(
    r.shuffle(Object.entries(value)).map(([k, v]) => [k, r.chance(0.2) ? altered(r, v) : v]),
  );
}

function flattened(list: Json[], depth: number): Json[] {
  if (depth === 0) return list;
  return list.flatMap((item) => (Array.isArray(item) ? flattened(item, depth - 1) : [item]));
}

/** Values inside of values: copied, compared, merged and walked through. */
export const objectsNested = [
  family({
    id: 'deep-clone',
    category: 'objects',
    names: ['deepClone', 'cloneDeep', 'deepCopy', 'clone'],
    params: [VALUE],
    args: (r) => [nested(r, 3)],
    edges: [[null], [5], [[]], [{}], [{ a: { b: [1, 2] } }]],
    reference: ([value]) => value,
    bodies: [
      `return JSON.parse(JSON.stringify(value));`,
      `
      if (typeof value !== 'object' || value === null) return value;
      if (Array.isArray(value)) return value.map((item) => $name(item));
      const copy = {};
      for (const key in value) {
        copy[key] = $name(value[key]);
      }
      return copy;
      `,
      `
      if (Array.isArray(value)) return value.map($name);
      if (value === null || typeof value !== 'object') return value;
      return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, $name(v)]));
      `,
    ],
    locals: { copy: ['result', ...OUT], item: ['x', 'el'], key: ['k', 'prop'] },
    phrases: {
      noun: [
        'a deep copy of an object',
        'a deep clone of a JSON value, with nested objects and arrays copied too',
      ],
      verb: [
        'deep clone an object',
        'make a deep copy of {value}',
        'copy an object with everything nested in it, so that nothing is shared with the original',
        'clone a nested structure of arrays and objects',
      ],
      say: [
        'deep clone',
        'deep copy object',
        'how do i copy an object so that changing nested things in the copy does not change the original?',
        'clone an object with all the objects inside it',
      ],
    },
  }),
  family({
    id: 'deep-equal',
    category: 'objects',
    names: ['deepEqual', 'isEqual', 'isDeepEqual', 'equals'],
    params: [
      ['a', 'first', 'left', 'x'],
      ['b', 'second', 'right', 'y'],
    ],
    args: (r): [Json, Json] => {
      const value = nested(r, 3);
      return [
        value,
        r.chance(0.5) ? (JSON.parse(JSON.stringify(value)) as Json) : altered(r, value),
      ];
    },
    edges: [
      [1, 1],
      [1, '1'],
      [null, {}],
      [{ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }],
      [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ],
      [{ a: 1 }, { a: 1, b: 2 }],
      [
        [1, 2],
        [2, 1],
      ],
    ],
    reference: ([a, b]) => JSON.stringify(canonical(a)) === JSON.stringify(canonical(b)),
    bodies: [
      `
      if (a === b) return true;
      if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
      if (Array.isArray(a) !== Array.isArray(b)) return false;
      const keys = Object.keys(a);
      if (keys.length !== Object.keys(b).length) return false;
      return keys.every((key) => key in b && $name(a[key], b[key]));
      `,
      `
      if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return a === b;
      if (Array.isArray(a) !== Array.isArray(b)) return false;
      const keys = Object.keys(a);
      if (keys.length !== Object.keys(b).length) return false;
      for (const key of keys) {
        if (!(key in b) || !$name(a[key], b[key])) return false;
      }
      return true;
      `,
    ],
    locals: { keys: ['names', 'props'], key: ['k', 'prop'] },
    phrases: {
      verb: [
        'check whether two objects are deeply equal',
        'compare two values deeply, nested arrays and objects included',
        'test for deep equality',
      ],
      whether: [
        'two values are deeply equal',
        'two nested objects or arrays have the same content, whatever the order of the keys',
        '{a} and {b} are equal all the way down',
      ],
      say: [
        'deep equal',
        'deep equality of two objects',
        'isEqual like lodash',
        'how do i compare two objects with all the objects and arrays inside them?',
      ],
    },
  }),
  family({
    id: 'deep-merge',
    category: 'objects',
    names: ['deepMerge', 'mergeDeep', 'mergeRecursive', 'merge'],
    params: [
      ['a', 'target', 'base', 'left', 'first'],
      ['b', 'source', 'extra', 'right', 'second'],
    ],
    args: (r): [Dict, Dict] => [settings(r, 2), settings(r, 2)],
    edges: [
      [{}, {}],
      [{ a: 1 }, { b: 2 }],
      [{ a: { b: 1, c: 2 } }, { a: { b: 5 } }],
      [{ a: 1 }, { a: { b: 2 } }],
    ],
    reference: ([a, b]) => merged(a, b),
    bodies: [
      `
      const result = { ...a };
      for (const key in b) {
        const both = typeof a[key] === 'object' && typeof b[key] === 'object';
        result[key] = both ? $name(a[key], b[key]) : b[key];
      }
      return result;
      `,
      `
      const isObject = (x) => typeof x === 'object' && x !== null;
      const result = { ...a };
      for (const [key, value] of Object.entries(b)) {
        if (isObject(result[key]) && isObject(value)) result[key] = $name(result[key], value);
        else result[key] = value;
      }
      return result;
      `,
    ],
    locals: {
      result: ['copy', 'merged', ...OUT],
      both: ['nested', 'inner'],
      key: ['k', 'prop'],
      value: ['v', 'val'],
    },
    phrases: {
      noun: [
        'the deep merge of two nested objects, the second one winning',
        'the object {a} with {b} merged into it at every level',
      ],
      verb: [
        'merge two objects deeply, values of the second one winning',
        'deep merge two nested objects of numbers and objects',
        'combine nested objects recursively, where both have an object under a key that is merged too',
      ],
      say: [
        'deep merge',
        'merge nested objects recursively, second wins',
        'how do i merge two objects so that objects inside them are merged and not replaced?',
        'like spread but also for the inner objects, on a conflict the second object is right',
      ],
    },
  }),
  family({
    id: 'flatten-to-depth',
    category: 'recursion',
    names: ['flattenDepth', 'flattenTo', 'flatDepth', 'flatten'],
    params: [
      ['list', 'arr', 'array', 'items', 'nested'],
      ['depth', 'levels', 'n', 'd'],
    ],
    args: (r): [Json[], number] => {
      const deep = (level: number): Json =>
        level > 0 && r.chance(0.5) ? r.list(() => deep(level - 1), 0, 3) : r.int(0, 9);
      return [r.list(() => deep(3), 0, 4), r.int(0, 3)];
    },
    edges: [
      [[], 1],
      [[1, [2, [3, [4]]]], 0],
      [[1, [2, [3, [4]]]], 1],
      [[1, [2, [3, [4]]]], 2],
    ],
    reference: ([list, depth]) => flattened(list, depth),
    bodies: [
      `return list.flat(depth);`,
      `
      if (depth === 0) return [...list];
      return list.flatMap((item) => (Array.isArray(item) ? $name(item, depth - 1) : [item]));
      `,
      `
      let result = [...list];
      for (let i = 0; i < depth; i++) {
        result = [].concat(...result);
      }
      return result;
      `,
    ],
    locals: { result: OUT, item: ['x', 'el'], i: ['level', 'step'] },
    phrases: {
      noun: [
        'a nested array flattened by so many levels',
        '{list} with {depth} levels of brackets removed',
      ],
      verb: [
        'flatten a nested array to a given depth',
        'flatten an array a given number of levels deep',
        'unwrap nested lists, but only {depth} levels of them',
      ],
      say: [
        'flatten to depth',
        'flat(depth)',
        'flatten array n levels',
        'how do i flatten an array only to a certain depth that i pass in?',
      ],
    },
  }),
  family({
    id: 'count-keys-deep',
    category: 'recursion',
    names: ['countAllKeys', 'deepKeyCount', 'countKeysDeep', 'totalKeys'],
    params: [['obj', 'object', 'data', 'tree', 'settings']],
    args: (r): [Dict] => [settings(r, 3)],
    edges: [[{}], [{ a: 1 }], [{ a: { b: 1, c: { d: 2 } } }]],
    reference: ([obj]) => {
      const count = (one: Dict): number =>
        Object.values(one).reduce<number>((n, v) => n + 1 + (isDict(v) ? count(v) : 0), 0);
      return count(obj);
    },
    bodies: [
      `
      let count = 0;
      for (const value of Object.values(obj)) {
        count++;
        if (typeof value === 'object') count += $name(value);
      }
      return count;
      `,
      `
      return Object.values(obj).reduce(
        (count, value) => count + 1 + (typeof value === 'object' ? $name(value) : 0),
        0,
      );
      `,
      `
      let count = Object.keys(obj).length;
      for (const key in obj) {
        if (typeof obj[key] === 'object') count += $name(obj[key]);
      }
      return count;
      `,
    ],
    locals: { count: ['total', 'n'], value: ['v', 'inner'], key: ['k', 'prop'] },
    phrases: {
      noun: [
        'the number of keys in an object and in all objects nested in it',
        'how many properties {obj} has at all levels together',
      ],
      verb: [
        'count all keys of a nested object, at every level',
        'count the keys of an object including those of inner objects',
        'total the number of properties in an object and the objects inside it',
      ],
      say: [
        'count keys deep',
        'number of all keys in nested object',
        'how many keys are there in my object, counting the objects inside of it too?',
      ],
    },
  }),
  family({
    id: 'sum-nested-object',
    category: 'recursion',
    names: ['sumNested', 'deepSum', 'sumObject', 'totalNested'],
    params: [['obj', 'object', 'data', 'tree', 'budget']],
    args: (r): [Dict] => [settings(r, 3)],
    edges: [[{}], [{ a: 1 }], [{ a: { b: 1, c: { d: 2 } } }]],
    reference: ([obj]) => {
      const sum = (one: Dict): number =>
        Object.values(one).reduce<number>((n, v) => n + (isDict(v) ? sum(v) : Number(v)), 0);
      return sum(obj);
    },
    bodies: [
      `
      let sum = 0;
      for (const value of Object.values(obj)) {
        sum += typeof value === 'number' ? value : $name(value);
      }
      return sum;
      `,
      `
      return Object.values(obj).reduce(
        (sum, value) => sum + (typeof value === 'object' ? $name(value) : value),
        0,
      );
      `,
      `
      let sum = 0;
      for (const key in obj) {
        if (typeof obj[key] === 'object') sum += $name(obj[key]);
        else sum += obj[key];
      }
      return sum;
      `,
    ],
    locals: { sum: ['total', 'acc'], value: ['v', 'inner'], key: ['k', 'prop'] },
    phrases: {
      noun: [
        'the sum of all numbers in an object, those in nested objects included',
        'the total of every number in {obj} at any depth',
      ],
      verb: [
        'add up all numbers of a nested object',
        'sum the values of an object and of the objects inside it',
        'total the numbers in a tree of objects',
      ],
      say: [
        'sum nested object',
        'sum of all numbers in nested object',
        'how do i add all the numbers in an object if some of the values are objects with numbers themselves?',
      ],
    },
  }),
];
