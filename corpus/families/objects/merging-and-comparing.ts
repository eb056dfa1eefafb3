import { family } from '../../family.ts';
import type { Random } from '../../random.ts';
import { OUT } from '../common/names.ts';
import { K, numbersObject, someKey, V } from './common.ts';

const A = ['a', 'first', 'left', 'obj1', 'before'] as const;
const B = ['b', 'second', 'right', 'obj2', 'after'] as const;

/** Two objects that share keys, and some values. */
function related(r: Random): [Record<string, number>, Record<string, number>] {
  const a = r.object(() => r.int(0, 5), 0, 5);
  const kept = Object.entries(a).filter(() => r.chance(0.7));
  const changed = kept.map(([k, v]) => [k, r.chance(0.6) ? v : r.int(0, 5)] as const);
  return [a, { ...Object.fromEntries(changed), ...r.object(() => r.int(0, 5), 0, 2) }];
}

/** Two objects merged or held against each other. */
export const mergingAndComparing = [
  family({
    id: 'merge-objects',
    category: 'objects',
    names: ['mergeObjects', 'merge', 'combineObjects', 'mergeTwo'],
    params: [
      ['a', 'first', 'base', 'left', 'obj1'],
      ['b', 'second', 'extra', 'right', 'obj2'],
    ],
    args: (r) => {
      const a = numbersObject(r);
      const b = numbersObject(r);
      return [a, r.chance(0.5) ? { ...b, [someKey(r, a, 1)]: r.int(31, 50) } : b];
    },
    edges: [
      [{}, {}],
      [{ a: 1 }, { a: 2 }],
      [{ a: 1 }, { b: 2 }],
    ],
    reference: ([a, b]) => ({ ...a, ...b }),
    bodies: [
      `return { ...a, ...b };`,
      `return Object.assign({}, a, b);`,
      `
      const merged = { ...a };
      for (const key in b) {
        merged[key] = b[key];
      }
      return merged;
      `,
    ],
    locals: { merged: ['result', 'out', 'combined'], key: ['k', 'prop', 'name'] },
    phrases: {
      noun: [
        'two objects merged into one, where the second wins on a shared key',
        'the union of {a} and {b}, with values of {b} taking precedence',
        'the combination of two objects in which later values overwrite earlier ones',
      ],
      verb: [
        'merge two objects, the second one overrides the first',
        'combine two objects into a new one, preferring the values of the second for equal keys',
        'merge the objects {a} and {b}, with {b} winning on conflicts',
        'combine two dictionaries, letting the second overwrite the first',
      ],
      say: [
        'merge objects {a} and {b}, later values win',
        'how do i join two objects so that the second overwrites keys of the first?',
        'put all properties of both objects in one new object, if both have a key take it from the second',
        'merge two objects',
        'combine objects, second wins',
        'merge dictionaries',
        'how can i merge two objects, where the second one has priority?',
      ],
    },
  }),
  family({
    id: 'merge-object-list',
    category: 'objects',
    names: ['mergeAll', 'mergeList', 'combineAll', 'mergeMany'],
    params: [['objects', 'list', 'items', 'parts', 'records']],
    args: (r): [Record<string, number>[]] => [
      r.list(() => r.object(() => r.int(0, 9), 0, 3), 0, 4),
    ],
    edges: [[[]], [[{ a: 1 }]], [[{ a: 1 }, { a: 2, b: 3 }, {}]]],
    reference: ([objects]) => Object.fromEntries(objects.flatMap((o) => Object.entries(o))),
    bodies: [
      `return Object.assign({}, ...objects);`,
      `
      const result = {};
      for (const obj of objects) {
        Object.assign(result, obj);
      }
      return result;
      `,
      `return objects.reduce((result, obj) => ({ ...result, ...obj }), {});`,
    ],
    locals: { result: ['merged', ...OUT], obj: ['o', 'part', 'item'] },
    phrases: {
      noun: [
        'one object with the properties of all objects in a list, later ones winning',
        'all of {objects} merged from first to last into a single object',
      ],
      verb: [
        'merge an array of objects into one, where later objects overwrite earlier ones',
        'combine a list of dictionaries into a single one, the last value of a key counts',
      ],
      say: [
        'merge array of objects, last wins',
        'merge list of dictionaries into one, later wins',
        'how do i turn [{a: 1}, {b: 2}] into {a: 1, b: 2}?',
        'there are many small objects in an array and i want them all put in one big object, if a key is there twice the later one is right',
      ],
    },
  }),
  family({
    id: 'sum-merge-objects',
    category: 'objects',
    names: ['sumObjects', 'mergeCounts', 'addObjects', 'mergeAndAdd'],
    params: [A, B],
    args: (r) => related(r),
    edges: [
      [{}, {}],
      [{ a: 1 }, { a: 2 }],
      [{ a: 1 }, { b: 2 }],
    ],
    reference: ([a, b]) => {
      const keys = Object.keys({ ...a, ...b });
      return Object.fromEntries(keys.map((k) => [k, (a[k] ?? 0) + (b[k] ?? 0)]));
    },
    bodies: [
      `
      const result = { ...a };
      for (const key in b) {
        result[key] = (result[key] ?? 0) + b[key];
      }
      return result;
      `,
      `
      const keys = Object.keys({ ...a, ...b });
      return Object.fromEntries(keys.map((key) => [key, (a[key] ?? 0) + (b[key] ?? 0)]));
      `,
      `
      const result = { ...a };
      for (const [key, value] of Object.entries(b)) {
        if (key in result) result[key] += value;
        else result[key] = value;
      }
      return result;
      `,
    ],
    locals: { result: ['merged', 'total', ...OUT], keys: ['names', 'all'], key: K, value: V },
    phrases: {
      noun: [
        'two objects of numbers merged, with the values of shared keys added',
        'an object that has for every key the sum of its values in {a} and {b}',
      ],
      verb: [
        'merge two objects and add up the numbers where both have the same key',
        'combine two counters by adding their values',
        'add the values of two dictionaries key by key',
      ],
      say: [
        'merge objects summing values',
        'add two objects of numbers',
        'how do i combine two objects so that numbers under the same key are added together?',
        'two shops each have an object with how many of every fruit they sold, make one object with the totals',
      ],
    },
  }),
  family({
    id: 'apply-defaults',
    category: 'objects',
    names: ['applyDefaults', 'withDefaults', 'fillDefaults', 'defaults'],
    params: [
      ['options', 'obj', 'settings', 'config'],
      ['fallbacks', 'defaults', 'base', 'standard'],
    ],
    args: (r) => related(r),
    edges: [
      [{}, {}],
      [{ a: 0 }, { a: 2 }],
      [{ a: 1 }, { b: 2 }],
    ],
    reference: ([options, fallbacks]) => ({ ...fallbacks, ...options }),
    bodies: [
      `return { ...fallbacks, ...options };`,
      `
      const result = { ...options };
      for (const key in fallbacks) {
        if (!(key in result)) result[key] = fallbacks[key];
      }
      return result;
      `,
      `return Object.assign({}, fallbacks, options);`,
    ],
    locals: { result: ['complete', ...OUT], key: K },
    phrases: {
      noun: [
        'the {options} with missing keys filled in from {fallbacks}',
        'an object completed with default values for the keys that it lacks',
      ],
      verb: [
        'fill in the missing properties of an object from an object of defaults',
        'apply default values to an object without overwriting what it already has',
      ],
      say: [
        'apply defaults to options',
        'object defaults, existing keys stay',
        'how do i add default settings to an object only where a key is missing?',
        'the user gives some settings and for those that are not given i want to take the standard ones',
      ],
    },
  }),
  family({
    id: 'common-keys',
    category: 'objects',
    names: ['commonKeys', 'sharedKeys', 'keysInBoth', 'sameKeys'],
    params: [A, B],
    args: (r) => related(r),
    edges: [
      [{}, {}],
      [{ a: 1 }, { a: 2 }],
      [
        { a: 1, b: 2, c: 0 },
        { c: 1, b: 2 },
      ],
    ],
    reference: ([a, b]) => Object.keys(a).filter((k) => Object.hasOwn(b, k)),
    bodies: [
      `return Object.keys(a).filter((key) => key in b);`,
      `
      const shared = [];
      for (const key in a) {
        if (key in b) shared.push(key);
      }
      return shared;
      `,
      `
      const other = Object.keys(b);
      return Object.keys(a).filter((key) => other.includes(key));
      `,
    ],
    locals: { shared: ['common', 'result'], other: ['keysB', 'second'], key: K },
    phrases: {
      noun: [
        'the keys that two objects have in common, in the order of the first',
        'every property name that is in {a} and also in {b}, ordered as in {a}',
      ],
      verb: [
        'find the keys that both objects have, as the first object orders them',
        'list the shared property names of two objects in the order of {a}',
      ],
      say: [
        'common keys of two objects',
        'keys in both objects, order of the first',
        'which keys do the two objects share? in the order of the first one',
        'the values do not matter, i need the names of the fields that exist in both, as they come in the first object',
      ],
    },
  }),
  family({
    id: 'keys-only-in-first',
    category: 'objects',
    names: ['missingKeys', 'keysOnlyInFirst', 'extraKeys', 'keyDifference'],
    params: [A, B],
    args: (r) => related(r),
    edges: [
      [{}, {}],
      [{ a: 1 }, { a: 2 }],
      [{ a: 1, b: 2, c: 0 }, { c: 1 }],
    ],
    reference: ([a, b]) => Object.keys(a).filter((k) => !Object.hasOwn(b, k)),
    bodies: [
      `return Object.keys(a).filter((key) => !(key in b));`,
      `
      const result = [];
      for (const key in a) {
        if (!(key in b)) result.push(key);
      }
      return result;
      `,
      `
      const other = Object.keys(b);
      return Object.keys(a).filter((key) => !other.includes(key));
      `,
    ],
    locals: { result: ['missing', 'extra', 'out'], other: ['keysB', 'second'], key: K },
    phrases: {
      noun: [
        'the keys of the first object that the second lacks',
        'every property name of {a} that is not in {b}',
      ],
      verb: [
        'find the keys that only the first of two objects has',
        'list the property names of one object that are missing in another',
      ],
      say: [
        'keys in {a} but not in {b}',
        'missing keys of second object',
        'which fields of the first object does the second not have?',
        'the first object shows all keys there should be, tell me which of them are missing in the second object',
      ],
    },
  }),
  family({
    id: 'changed-keys',
    category: 'objects',
    names: ['changedKeys', 'objectDiff', 'differingKeys', 'whatChanged'],
    params: [A, B],
    args: (r): [Record<string, number>, Record<string, number>] => {
      const a = r.object(() => r.int(0, 3), 0, 5);
      return [
        a,
        Object.fromEntries(Object.entries(a).map(([k, v]) => [k, r.chance(0.5) ? v : r.int(0, 3)])),
      ];
    },
    edges: [
      [{}, {}],
      [{ a: 1 }, { a: 2 }],
      [
        { a: 1, b: 2 },
        { a: 1, b: 2 },
      ],
    ],
    reference: ([a, b]) => Object.keys(a).filter((k) => a[k] !== b[k]),
    bodies: [
      `return Object.keys(a).filter((key) => a[key] !== b[key]);`,
      `
      const changed = [];
      for (const key in a) {
        if (a[key] !== b[key]) changed.push(key);
      }
      return changed;
      `,
      `
      const changed = [];
      for (const [key, value] of Object.entries(a)) {
        if (value !== b[key]) changed.push(key);
      }
      return changed;
      `,
    ],
    locals: { changed: ['result', 'diff'], key: K, value: V },
    phrases: {
      noun: [
        'the keys whose values differ between two objects with the same keys',
        'the names of the properties that changed from {a} to {b}, which have the same keys',
      ],
      verb: [
        'find the keys for which two objects with equal keys hold different values',
        'list the fields that are not the same in both versions of a record',
      ],
      say: [
        'changed keys between two objects',
        'object diff, keys with different values',
        'which fields have another value in the second object than in the first?',
        'i have a record before and after an edit, both with the same keys, and want the names of the fields that were edited',
      ],
    },
  }),
  family({
    id: 'shallow-equal',
    category: 'objects',
    names: ['shallowEqual', 'sameObjects', 'objectsEqual', 'equalObjects'],
    params: [
      ['a', 'first', 'left', 'obj1'],
      ['b', 'second', 'right', 'obj2'],
    ],
    args: (r) => {
      const a = r.object(() => r.int(0, 5), 0, 4);
      const shuffled = Object.fromEntries(r.shuffle(Object.entries(a)));
      if (r.chance(0.5)) return [a, shuffled];
      return [
        a,
        r.chance(0.5)
          ? { ...shuffled, [someKey(r, a, 0.6)]: 9 }
          : r.object(() => r.int(0, 5), 0, 2),
      ];
    },
    edges: [
      [{}, {}],
      [{ a: 1 }, { a: 1 }],
      [{ a: 1 }, { a: 2 }],
      [{ a: 1 }, { a: 1, b: 2 }],
      [{ a: 1, b: 2 }, { a: 1 }],
      [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ],
    ],
    reference: ([a, b]) =>
      Object.keys(a).length === Object.keys(b).length &&
      Object.keys(a).every((key) => a[key] === b[key]),
    bodies: [
      `
      const keys = Object.keys(a);
      if (keys.length !== Object.keys(b).length) return false;
      return keys.every((key) => a[key] === b[key]);
      `,
      `
      const keys = Object.keys(a);
      if (keys.length !== Object.keys(b).length) return false;
      for (const key of keys) {
        if (a[key] !== b[key]) return false;
      }
      return true;
      `,
      `
      for (const key in a) {
        if (a[key] !== b[key]) return false;
      }
      return Object.keys(a).length === Object.keys(b).length;
      `,
    ],
    locals: { keys: ['names', 'props'], key: ['k', 'name'] },
    phrases: {
      whether: [
        'two flat objects have the same keys with the same values',
        '{a} and {b} are equal objects, key by key',
        'two objects are equal at the first level',
        '{a} has the same properties and values as {b}',
        'two dictionaries hold the same entries',
      ],
      verb: [
        'compare two objects key by key, ignoring the order of keys',
        'test two flat objects for equality',
        'compare two flat objects',
      ],
      say: [
        'shallow equality of two objects',
        'are these two objects equal, with the same properties and values?',
        'comparing objects with === does not work, so check that both have exactly the same keys and values',
        'are objects equal',
        'compare two objects, shallow',
        'how do i check if two objects have the same keys and values?',
      ],
    },
  }),
];
