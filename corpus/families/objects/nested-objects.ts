import { family } from '../../family.ts';
import type { Json, Random } from '../../random.ts';
import { OUT } from '../common/names.ts';
import { type Dict, isDict, KEYS, settings } from '../common/nested.ts';
import { K, OBJ, someKey } from './common.ts';

const VALUE = ['value', 'obj', 'data', 'x', 'source'] as const;

/** A value nested at most so deep: numbers, texts, lists and objects. */
function nested(r: Random, depth: number): Json {
  if (depth === 0 || r.chance(0.3))
    return r.pick<Json>([r.int(0, 9), r.word(), r.chance(0.5), null]);
  return r.chance(0.4)
    ? r.list(() => nested(r, depth - 1), 0, 3)
    : Object.fromEntries(r.list(() => [r.pick(KEYS), nested(r, depth - 1)] as const, 0, 3));
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

/** Values inside of values: copied, compared, merged and walked through. */
export const nestedObjects = [
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
    id: 'nested-get',
    category: 'objects',
    names: ['getPath', 'getIn', 'deepGet', 'nestedGet'],
    params: [OBJ, ['path', 'keys', 'steps']],
    args: (r): [Record<string, Record<string, number>>, string[]] => {
      const obj = r.object(() => r.object(() => r.int(0, 30), 1, 3), 1, 3);
      const outer = someKey(r, obj, 0.8);
      return [obj, [outer, someKey(r, obj[outer] ?? {}, 0.8)].slice(0, r.chance(0.8) ? 2 : 1)];
    },
    edges: [
      [{}, ['a', 'b']],
      [{ a: { b: 0 } }, ['a', 'b']],
      [{ a: { b: 1 } }, ['a', 'c']],
      [{ a: { b: 1 } }, ['c', 'b']],
      [{ a: { b: 1 } }, ['a']],
    ],
    reference: ([obj, [outer = '', inner]]) => {
      const found = Object.hasOwn(obj, outer) ? obj[outer] : undefined;
      return (inner === undefined ? found : found?.[inner]) ?? null;
    },
    bodies: [
      `
      let value = obj;
      for (const key of path) {
        value = value?.[key];
      }
      return value ?? null;
      `,
      `return path.reduce((value, key) => value?.[key], obj) ?? null;`,
      `
      let value = obj;
      for (const key of path) {
        if (value === null || value === undefined) return null;
        value = value[key];
      }
      return value === undefined ? null : value;
      `,
    ],
    locals: { value: ['current', 'node', 'v'], key: K },
    phrases: {
      noun: [
        'the value inside nested objects that a list of keys leads to, or null',
        'what one finds in {obj} by following the keys in {path}, null if a key is missing',
      ],
      verb: [
        'get a nested value by a path given as an array of keys, null when it does not exist',
        'walk down an object key by key and return what is there, or null',
      ],
      say: [
        'deep get by path array, null if missing',
        'nested property lookup with list of keys or null',
        'how do i read obj.a.b when the keys are in an array and some of it may be missing (then null)?',
        'objects inside objects, i have the keys in order in a list and want the value at the end of that way or null if the way stops',
      ],
    },
  }),
  family({
    id: 'flatten-object',
    category: 'objects',
    names: ['flattenObject', 'flatten', 'toDotKeys', 'flattenKeys'],
    params: [OBJ],
    args: (r): [Record<string, unknown>] => [
      r.object(
        () => (r.chance(0.5) ? r.int(0, 20) : r.object(() => r.int(0, 20), 1, 3)) as unknown,
        0,
        4,
      ),
    ],
    edges: [[{}], [{ a: 1 }], [{ a: { b: 1, c: 2 }, d: 3 }], [{ a: { b: { c: 5 } } }]],
    reference: ([obj]) => {
      const walk = (value: unknown, path: string): [string, unknown][] =>
        typeof value === 'object' && value !== null
          ? Object.entries(value).flatMap(([k, v]) => walk(v, path === '' ? k : `${path}.${k}`))
          : [[path, value]];
      return Object.fromEntries(walk(obj, ''));
    },
    bodies: [
      `
      const result = {};
      for (const [key, value] of Object.entries(obj)) {
        if (typeof value === 'object') {
          for (const [inner, v] of Object.entries($name(value))) {
            result[key + '.' + inner] = v;
          }
        } else {
          result[key] = value;
        }
      }
      return result;
      `,
      `
      const result = {};
      const walk = (value, path) => {
        if (typeof value !== 'object') {
          result[path] = value;
          return;
        }
        for (const key in value) {
          walk(value[key], path ? path + '.' + key : key);
        }
      };
      walk(obj, '');
      return result;
      `,
    ],
    locals: { result: ['flat', ...OUT], path: ['prefix', 'name'], inner: ['sub', 'rest'] },
    phrases: {
      noun: [
        'a flat object whose keys are the paths into a nested object, joined with dots',
        'the nested object {obj} flattened to dotted keys',
      ],
      verb: [
        'flatten nested objects into one level with keys like "a.b"',
        'turn objects inside an object into dotted property names',
      ],
      say: [
        'flatten object with dot notation',
        'nested object to dotted keys',
        'how do i turn {a: {b: 1}} into {"a.b": 1}?',
        'there are objects in my object and i want just one level, where the key is the way to the value with dots between',
      ],
    },
  }),
];
