import { family } from '../family.ts';
import type { Random } from '../random.ts';

const OBJ = ['obj', 'object', 'map', 'record', 'data'] as const;
const KEY = ['key', 'k', 'prop', 'name'] as const;
const PEOPLE = ['people', 'persons', 'users', 'members'] as const;
const RESULT = ['out', 'res', 'output'] as const;

/** An object with distinct numbers as values. */
function distinctNumbers(r: Random, minKeys = 0): Record<string, number> {
  const pool = r.shuffle(Array.from({ length: 40 }, (_, i) => i - 10));
  return r.object(() => pool.pop() ?? 99, minKeys, 5);
}

function numbersObject(r: Random): Record<string, number> {
  return r.object(() => r.int(-10, 30));
}

/** One of the object's keys, or now and then any word. */
function someKey(r: Random, obj: Record<string, unknown>, present = 0.6): string {
  const keys = Object.keys(obj);
  return keys.length > 0 && r.chance(present) ? r.pick(keys) : r.word();
}

function people(r: Random, min = 0): { name: string; age: number }[] {
  const name = (): string => r.pick(['Ann', 'Bob', 'Eve', 'Tom', 'Zoe', 'Max', 'Lea', 'Sam']);
  return r.list(() => ({ name: name(), age: r.int(5, 70) }), min, 6);
}

/** Objects: keys, values, counting, grouping, records. */
export const objects = [
  family({
    id: 'object-keys',
    category: 'objects',
    names: ['getKeys', 'listKeys', 'keysOf', 'objectKeys'],
    params: [OBJ],
    args: (r) => [numbersObject(r)],
    edges: [[{}], [{ a: 1 }]],
    reference: ([obj]) => Object.keys(obj),
    bodies: [
      `return Object.keys(obj);`,
      `
      const keys = [];
      for (const key in obj) {
        keys.push(key);
      }
      return keys;
      `,
      `return Object.entries(obj).map(([key]) => key);`,
    ],
    locals: { keys: ['names', 'result', 'out'], key: ['name', 'prop'] },
    phrases: {
      noun: [
        'all the keys of an object',
        'a list of the property names of {obj}',
        'the property names of an object',
        'the keys of a dictionary as a list',
      ],
      verb: [
        'list the keys of an object',
        'return an array with every key in an object',
        'get all keys of an object',
        'collect the field names of {obj} in an array',
      ],
      say: [
        'object keys as an array',
        'which keys does the object have?',
        'i have an object and only want the names of its properties, not the values',
        'keys of object',
        'object keys',
        'how do i get a list of all keys in an object?',
      ],
    },
  }),
  family({
    id: 'object-values',
    category: 'objects',
    names: ['getValues', 'listValues', 'valuesOf', 'objectValues'],
    params: [OBJ],
    args: (r) => [numbersObject(r)],
    edges: [[{}], [{ a: 1 }], [{ a: 2, b: 2 }]],
    reference: ([obj]) => Object.values(obj),
    bodies: [
      `return Object.values(obj);`,
      `return Object.keys(obj).map((key) => obj[key]);`,
      `
      const values = [];
      for (const key in obj) {
        values.push(obj[key]);
      }
      return values;
      `,
    ],
    locals: { values: ['result', 'out', 'list'], key: ['name', 'prop', 'k'] },
    phrases: {
      noun: [
        'all the values of an object',
        'an array of the values stored in {obj}',
        'the values of a dictionary as a list',
      ],
      verb: [
        'list the values of an object',
        'collect every value of an object in an array',
        'get all values of an object',
      ],
      say: [
        'object values as a list',
        'what values are in the object?',
        'i only need the values out of my object, put them in an array without the keys',
        'values of object',
        'object values',
        'how do i get just the values of an object as an array?',
      ],
    },
  }),
  family({
    id: 'object-to-pairs',
    category: 'objects',
    names: ['toPairs', 'objectToPairs', 'listEntries', 'getEntries'],
    params: [OBJ],
    args: (r) => [numbersObject(r)],
    edges: [[{}], [{ a: 1 }]],
    reference: ([obj]) => Object.entries(obj),
    bodies: [
      `return Object.entries(obj);`,
      `return Object.keys(obj).map((key) => [key, obj[key]]);`,
      `
      const pairs = [];
      for (const key in obj) {
        pairs.push([key, obj[key]]);
      }
      return pairs;
      `,
    ],
    locals: { pairs: ['entries', 'result', 'out'], key: ['name', 'prop', 'k'] },
    phrases: {
      noun: [
        'the key and value pairs of an object as an array',
        'a list of [key, value] pairs of {obj}',
        'an array with one [key, value] pair for each property of {obj}',
      ],
      verb: [
        'turn an object into a list of [key, value] pairs',
        'convert an object to an array of key-value pairs',
        'convert a dictionary into an array of [key, value] arrays',
        'list the entries of an object',
      ],
      say: [
        'object to pairs',
        'how do i get an array like [key, value], one for every property of an object?',
        'entries of an object, each as a two element array',
        'object entries',
        'object to array of pairs',
        'i want my object as a list where each thing is the key together with its value',
      ],
    },
  }),
  family({
    id: 'object-from-pairs',
    category: 'objects',
    names: ['fromPairs', 'pairsToObject', 'objectFromPairs'],
    params: [['pairs', 'entries', 'list', 'items']],
    args: (r) => [r.list((): [string, number] => [r.word(), r.int(-10, 30)], 0, 5)],
    edges: [
      [[]],
      [[['a', 1]]],
      [
        [
          ['a', 1],
          ['b', 2],
        ],
      ],
    ],
    reference: ([pairs]) => Object.fromEntries(pairs),
    bodies: [
      `return Object.fromEntries(pairs);`,
      `
      const obj = {};
      for (const [key, value] of pairs) {
        obj[key] = value;
      }
      return obj;
      `,
      `return pairs.reduce((obj, [key, value]) => ({ ...obj, [key]: value }), {});`,
    ],
    locals: { obj: ['result', 'out', 'map'], key: ['name', 'k'], value: ['v', 'val'] },
    phrases: {
      noun: [
        'an object made from a list of [key, value] pairs',
        'the object that the key-value {pairs} describe',
        'the dictionary built from [key, value] pairs',
      ],
      verb: [
        'turn an array of [key, value] pairs into an object',
        'build an object from key and value pairs',
        'create an object from an array of entries',
        'make a dictionary out of [key, value] pairs',
      ],
      say: [
        'pairs to object',
        'how can a list of [key, value] arrays become an object?',
        'i have little arrays with a key and a value in each and i want one object out of them',
        'from entries',
        'array of pairs to object',
        'how do i convert a list of key value pairs to an object?',
      ],
    },
  }),
  family({
    id: 'count-keys',
    category: 'objects',
    names: ['countKeys', 'objectSize', 'keyCount', 'countProperties'],
    params: [OBJ],
    args: (r) => [r.object(() => r.int(0, 9), 0, 7)],
    edges: [[{}], [{ a: 1 }]],
    reference: ([obj]) => Object.keys(obj).length,
    bodies: [
      `return Object.keys(obj).length;`,
      `
      let count = 0;
      for (const key in obj) {
        count++;
      }
      return count;
      `,
      `return Object.entries(obj).length;`,
    ],
    locals: { count: ['total', 'size', 'n'], key: ['name', 'prop', 'k'] },
    phrases: {
      noun: [
        'the number of keys in an object',
        'the number of properties that {obj} has',
        'the size of an object, that is how many keys it has',
        'the number of fields in a record',
      ],
      verb: [
        'count the keys of an object',
        'find how many properties an object has',
        'count the properties of {obj}',
      ],
      say: [
        'size of an object',
        'how many keys are in the object?',
        'arrays have a length but objects do not, so count the properties for me',
        'number of keys',
        'count object keys',
        'how do i find out how many properties an object has?',
      ],
    },
  }),
  family({
    id: 'invert-object',
    category: 'objects',
    names: ['invertObject', 'invert', 'swapKeysAndValues', 'flipObject'],
    params: [OBJ],
    args: (r) => {
      const pool = [...new Set(r.words(8, 12))];
      return [r.object(() => pool.pop() ?? `w${r.int(0, 99999)}`)];
    },
    edges: [[{}], [{ a: 'x' }], [{ one: 'un', two: 'deux' }]],
    reference: ([obj]) =>
      Object.fromEntries(Object.entries(obj).map(([key, value]) => [value, key])),
    bodies: [
      `return Object.fromEntries(Object.entries(obj).map(([key, value]) => [value, key]));`,
      `
      const result = {};
      for (const key in obj) {
        result[obj[key]] = key;
      }
      return result;
      `,
      `
      const result = {};
      for (const [key, value] of Object.entries(obj)) {
        result[value] = key;
      }
      return result;
      `,
      `return Object.keys(obj).reduce((result, key) => ({ ...result, [obj[key]]: key }), {});`,
    ],
    locals: { result: ['inverted', 'swapped', ...RESULT], key: ['k', 'name'], value: ['v', 'val'] },
    phrases: {
      noun: [
        'an object with keys and values swapped',
        'the inverse of an object, where each value becomes a key',
        'a dictionary turned around, value to key',
      ],
      verb: [
        'invert an object',
        'swap the keys and the values of an object',
        'reverse an object so that its values become the keys',
        'flip the keys and values of {obj}',
      ],
      say: [
        'flip an object so that values become keys and keys become values',
        'how do i turn the keys of {obj} into values and the values into keys?',
        'object invert, {a: "x"} becomes {x: "a"}',
        'invert object',
        'swap keys and values',
        'reverse a dictionary',
      ],
    },
  }),
  family({
    id: 'pick-keys',
    category: 'objects',
    names: ['pickKeys', 'pick', 'selectKeys', 'onlyKeys'],
    params: [OBJ, ['keys', 'names', 'wanted', 'props']],
    args: (r) => {
      const obj = numbersObject(r);
      return [obj, [...new Set(r.list(() => someKey(r, obj, 0.75), 0, 4))]];
    },
    edges: [
      [{}, []],
      [{}, ['a']],
      [{ a: 1, b: 2 }, ['b', 'c']],
    ],
    reference: ([obj, keys]) =>
      Object.fromEntries(Object.entries(obj).filter(([key]) => keys.includes(key))),
    bodies: [
      `
      const result = {};
      for (const key of keys) {
        if (key in obj) result[key] = obj[key];
      }
      return result;
      `,
      `return Object.fromEntries(Object.entries(obj).filter(([key]) => keys.includes(key)));`,
      `
      const present = keys.filter((key) => key in obj);
      return Object.fromEntries(present.map((key) => [key, obj[key]]));
      `,
    ],
    locals: { result: ['picked', ...RESULT], key: ['k', 'prop'], present: ['existing', 'found'] },
    phrases: {
      noun: [
        'a copy of an object with only the given keys, as far as they exist',
        'the part of {obj} whose keys are in {keys}',
        'a new object that has only those properties of {obj} named in {keys}',
      ],
      verb: [
        'pick the listed keys from an object, skipping those that it lacks',
        'keep only the properties of an object whose names are in a list',
        'select certain keys of an object, ignoring any that do not exist',
        'take a subset of an object by a list of keys',
      ],
      say: [
        'pick some keys of an object, ignore missing ones',
        'how do i make a new object with just the keys in this list that the object really has?',
        'i have a big object and a list of key names, give me a small object with only those, leave out keys that are not there',
        'pick keys from object',
        'keep only these keys',
        'how can i keep just some of the fields of an object, given a list of names?',
      ],
    },
  }),
  family({
    id: 'omit-key',
    category: 'objects',
    names: ['omitKey', 'removeKey', 'withoutKey', 'dropKey'],
    params: [OBJ, KEY],
    args: (r) => {
      const obj = numbersObject(r);
      return [obj, someKey(r, obj, 0.8)];
    },
    edges: [
      [{}, 'a'],
      [{ a: 1 }, 'a'],
      [{ a: 1, b: 2 }, 'c'],
    ],
    reference: ([obj, key]) => Object.fromEntries(Object.entries(obj).filter(([k]) => k !== key)),
    bodies: [
      `
      const { [key]: removed, ...rest } = obj;
      return rest;
      `,
      `
      const copy = { ...obj };
      delete copy[key];
      return copy;
      `,
      `return Object.fromEntries(Object.entries(obj).filter(([other]) => other !== key));`,
    ],
    locals: {
      removed: ['_', 'ignored'],
      rest: ['others', 'result'],
      copy: ['result', 'out'],
      other: ['entryKey', 'current'],
    },
    phrases: {
      noun: [
        'a copy of an object without one key',
        'the object {obj} without the property {key}',
        'an object with one property removed',
      ],
      verb: [
        'remove a key from an object and return the rest as a new object',
        'copy an object but leave out one key',
        'delete a key from a copy of an object',
        'drop the property {key} from {obj} and return a new object',
      ],
      say: [
        'omit a key from an object',
        'how do i drop one property of an object without changing the original?',
        'give me the same object but the key {key} should be gone',
        'remove key from object',
        'object without key',
        'delete property, return new object',
      ],
    },
  }),
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
    id: 'has-key',
    category: 'objects',
    names: ['hasKey', 'keyExists', 'hasProperty', 'containsKey'],
    params: [OBJ, KEY],
    args: (r) => {
      const obj = r.object(() => r.int(0, 3));
      return [obj, someKey(r, obj, 0.6)];
    },
    edges: [
      [{}, 'a'],
      [{ a: 0 }, 'a'],
      [{ a: 1 }, 'b'],
    ],
    reference: ([obj, key]) => Object.hasOwn(obj, key),
    bodies: [
      `return Object.hasOwn(obj, key);`,
      `return key in obj;`,
      `return Object.keys(obj).includes(key);`,
      `return obj.hasOwnProperty(key);`,
    ],
    phrases: {
      whether: [
        'an object has a given key',
        'the key {key} exists in {obj}',
        'an object contains a property',
        '{obj} has a property named {key}',
        'a dictionary contains a key',
      ],
      verb: ['check an object for a key', 'test whether a key is present in an object'],
      say: [
        'does the object have this key?',
        'key exists in object, true or false',
        'i want to know if there is a property called {key} in my object, even when its value is 0',
        'has key',
        'object has property?',
        'does key exist in object',
        'how do i find out if an object has a certain key?',
      ],
    },
  }),
  family({
    id: 'sum-values',
    category: 'objects',
    names: ['sumValues', 'totalValues', 'sumOfValues', 'addValues'],
    params: [['obj', 'object', 'map', 'prices', 'scores']],
    args: (r) => [numbersObject(r)],
    edges: [[{}], [{ a: 5 }], [{ a: 1, b: -1 }]],
    reference: ([obj]) => Object.values(obj).reduce((sum, v) => sum + v, 0),
    bodies: [
      `return Object.values(obj).reduce((sum, value) => sum + value, 0);`,
      `
      let sum = 0;
      for (const value of Object.values(obj)) {
        sum += value;
      }
      return sum;
      `,
      `
      let sum = 0;
      for (const key in obj) {
        sum += obj[key];
      }
      return sum;
      `,
    ],
    locals: { sum: ['total', 'acc', 'result'], value: ['v', 'n'], key: ['k', 'name'] },
    phrases: {
      noun: [
        'the sum of all values of an object',
        'the total of the numbers stored in {obj}',
        'the total of all numbers in a dictionary',
        "the sum of an object's values",
      ],
      verb: [
        'add up the values of an object',
        'sum the numbers in an object',
        'total the values of {obj}',
      ],
      say: [
        'sum of object values',
        'what do all the values in the object add up to?',
        'my object has a number for each name and i need the total of those numbers',
        'sum object values',
        'total of values in object',
        'how do i add up all the numbers in an object?',
      ],
    },
  }),
  family({
    id: 'average-of-values',
    category: 'objects',
    names: ['averageValue', 'averageOfValues', 'meanValue', 'averageScore'],
    params: [['scores', 'obj', 'grades', 'map', 'object']],
    args: (r) => [r.object(() => r.int(0, 20))],
    edges: [[{}], [{ a: 5 }], [{ a: 1, b: 2 }]],
    reference: ([scores]) => {
      const values = Object.values(scores);
      return values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;
    },
    bodies: [
      `
      const values = Object.values(scores);
      if (values.length === 0) return 0;
      return values.reduce((sum, value) => sum + value, 0) / values.length;
      `,
      `
      let sum = 0;
      let count = 0;
      for (const key in scores) {
        sum += scores[key];
        count++;
      }
      return count === 0 ? 0 : sum / count;
      `,
      `
      const values = Object.values(scores);
      let sum = 0;
      for (const value of values) {
        sum += value;
      }
      return values.length > 0 ? sum / values.length : 0;
      `,
    ],
    locals: {
      values: ['nums', 'list'],
      sum: ['total', 'acc'],
      value: ['v', 'n'],
      count: ['size', 'c'],
      key: ['k', 'name'],
    },
    phrases: {
      noun: [
        'the average of the values in an object, 0 for an empty object',
        'the mean of the numbers stored in {scores}, or 0 if there are none',
        "the average of an object's numbers, with 0 for no entries",
      ],
      verb: [
        'average the values of an object, giving 0 if it is empty',
        'compute the mean value in an object of scores and return 0 when it has no keys',
        'calculate the average of the values of {scores}, 0 if there are none',
      ],
      say: [
        'object values average, 0 when empty',
        'what is the average score if the scores are stored in an object by name? no scores means 0',
        'each subject has a grade in my object, find the average grade, zero if there are no grades',
        'average of object values, or 0',
        'mean of values in dictionary, 0 if empty',
        'how do i average the numbers stored in an object, with 0 for an empty one?',
      ],
    },
  }),
  family({
    id: 'key-of-max-value',
    category: 'objects',
    names: ['maxKey', 'keyOfMax', 'keyWithMaxValue', 'bestKey'],
    params: [['obj', 'object', 'scores', 'map', 'record']],
    args: (r) => [distinctNumbers(r)],
    edges: [[{}], [{ a: -3 }], [{ a: 1, b: 5, c: 2 }]],
    reference: ([obj]) =>
      Object.keys(obj).reduce<string | null>(
        (best, key) => (best === null || (obj[key] ?? 0) > (obj[best] ?? 0) ? key : best),
        null,
      ),
    bodies: [
      `
      let best = null;
      for (const key in obj) {
        if (best === null || obj[key] > obj[best]) best = key;
      }
      return best;
      `,
      `
      const keys = Object.keys(obj);
      if (keys.length === 0) return null;
      return keys.reduce((best, key) => (obj[key] > obj[best] ? key : best));
      `,
      `
      const sorted = Object.entries(obj).sort((a, b) => b[1] - a[1]);
      return sorted.length > 0 ? sorted[0][0] : null;
      `,
    ],
    locals: {
      best: ['top', 'winner', 'max'],
      key: ['k', 'name'],
      keys: ['names'],
      sorted: ['entries', 'pairs'],
    },
    phrases: {
      noun: [
        'the key with the largest value in an object, or null if it is empty',
        'the name that has the highest number in {obj}, null for an empty object',
        'the key in {obj} with the highest value, null if there are no keys',
      ],
      verb: [
        'find the key whose value is greatest, null for an empty object',
        'return the key of the maximum value in an object, or null when there are no keys',
        'get the name with the biggest number in an object, or null if it is empty',
      ],
      say: [
        'key of the biggest value in an object, null if no keys',
        'who has the highest score in the object? give the name, or null if nobody is in it',
        'i have scores by player name in an object and want the name of the best player, null when the object is empty',
        'key with max value, or null',
        'key with highest value',
        'how do i find which key has the biggest value, or null for an empty object?',
      ],
    },
  }),
  family({
    id: 'scale-values',
    category: 'objects',
    names: ['scaleValues', 'multiplyValues', 'mapValues', 'timesValues'],
    params: [['obj', 'object', 'prices', 'map', 'record']],
    constants: { k: (r) => r.constant(2, 10, 99) },
    args: (r) => [numbersObject(r)],
    edges: [[{}], [{ a: 1 }], [{ a: 0, b: -2 }]],
    reference: ([obj], { k }) =>
      Object.fromEntries(Object.entries(obj).map(([key, v]) => [key, v * k])),
    bodies: [
      `return Object.fromEntries(Object.entries(obj).map(([key, value]) => [key, value * $k]));`,
      `
      const result = {};
      for (const key in obj) {
        result[key] = obj[key] * $k;
      }
      return result;
      `,
      `
      const result = {};
      for (const [key, value] of Object.entries(obj)) {
        result[key] = value * $k;
      }
      return result;
      `,
    ],
    locals: { result: ['scaled', ...RESULT], key: ['k', 'name'], value: ['v', 'n'] },
    phrases: {
      noun: [
        'a new object with every value multiplied by {k}',
        'an object with the same keys as {obj} and values {k} times as large',
        'the object {obj} with all its numbers multiplied by {k}',
      ],
      verb: [
        'multiply every value of an object by {k}',
        'scale all numbers in an object by {k}',
        'multiply all values in a dictionary by {k}, keys unchanged',
      ],
      say: [
        'object values times {k}',
        'how do i multiply each value in an object by {k} and keep the keys?',
        'make a new object where the keys stay the same but all the numbers are {k} times bigger',
        'multiply object values by {k}',
        'map object values x {k}',
        'how can i get an object with all values times {k}?',
      ],
    },
  }),
  family({
    id: 'filter-values-above',
    category: 'objects',
    names: ['filterValues', 'keepAbove', 'filterObject', 'valuesAbove'],
    params: [['obj', 'object', 'scores', 'map', 'record']],
    constants: { k: (r) => r.constant(0, 20, 500) },
    args: (r, { k }) => [r.object(() => (r.chance(0.15) ? k : r.int(k - 15, k + 10)))],
    edges: [[{}], [{ a: 100 }], [{ a: -1, b: 50 }]],
    reference: ([obj], { k }) => Object.fromEntries(Object.entries(obj).filter(([, v]) => v > k)),
    bodies: [
      `return Object.fromEntries(Object.entries(obj).filter(([key, value]) => value > $k));`,
      `
      const result = {};
      for (const key in obj) {
        if (obj[key] > $k) result[key] = obj[key];
      }
      return result;
      `,
      `
      const result = {};
      for (const [key, value] of Object.entries(obj)) {
        if (value > $k) result[key] = value;
      }
      return result;
      `,
    ],
    locals: { result: ['kept', ...RESULT], key: ['k', 'name'], value: ['v', 'n'] },
    phrases: {
      noun: [
        'a copy of an object with only the entries whose value is above {k}',
        'the object {obj} without the keys whose value is {k} or less',
        'the entries of a dictionary with a value over {k}, as an object',
      ],
      verb: [
        'keep the properties of an object with a value greater than {k}',
        'filter an object so that only values larger than {k} remain',
        'select the keys of {obj} whose value exceeds {k} and return them with their values',
        'remove every property with a value of {k} or less from a copy of an object',
      ],
      say: [
        'object filter, value > {k}',
        'how do i get a new object with only the keys whose number is more than {k}?',
        'throw out every property of the object that is not bigger than {k} and return what is left as an object',
        'filter object by value > {k}',
        'entries with value above {k} as object',
        'how do i keep only the properties whose value is greater than {k}?',
      ],
    },
  }),
  family({
    id: 'count-each-word',
    category: 'objects',
    names: ['countOccurrences', 'tally', 'wordCounts', 'countEach', 'frequencies'],
    params: [['words', 'items', 'list', 'arr', 'names']],
    args: (r) => [r.list(() => r.pick(['cat', 'dog', 'sun', 'apple', 'oak', 'Bob']), 0, 8)],
    edges: [[[]], [['a']], [['a', 'b', 'a']]],
    reference: ([words]) => {
      const counts: Record<string, number> = {};
      for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
      return counts;
    },
    bodies: [
      `
      const counts = {};
      for (const word of words) {
        counts[word] = (counts[word] || 0) + 1;
      }
      return counts;
      `,
      `
      return words.reduce((counts, word) => {
        counts[word] = (counts[word] || 0) + 1;
        return counts;
      }, {});
      `,
      `
      const counts = {};
      words.forEach((word) => {
        counts[word] = (counts[word] ?? 0) + 1;
      });
      return counts;
      `,
      `
      const counts = {};
      for (const word of words) {
        if (!(word in counts)) counts[word] = 0;
        counts[word]++;
      }
      return counts;
      `,
    ],
    locals: { counts: ['result', 'freq', 'map', 'totals'], word: ['w', 'item', 'x'] },
    phrases: {
      noun: [
        'an object that says how often each word occurs in a list',
        'the number of occurrences of every string in {words}, as an object',
        'the frequency of each string in an array, as an object',
        'a count for every distinct word of {words}',
      ],
      verb: [
        'count how many times each word appears in an array',
        'tally the words of a list in an object',
        'build a frequency map of a list of strings',
        'count each element of a list of words and return the counts in a dictionary',
      ],
      say: [
        'word frequencies of a list as an object',
        'how often does each item show up in the list of strings? return an object',
        'i have an array of words with repeats and want an object with a count for each different word',
        'word count of array',
        'count occurrences of each word',
        'frequency map',
        'how many times is each string in the array? as an object from string to count',
      ],
    },
  }),
  family({
    id: 'group-by-length',
    category: 'objects',
    names: ['groupByLength', 'wordsByLength', 'groupWords', 'byLength'],
    params: [['words', 'strings', 'list', 'items', 'arr']],
    args: (r) => [r.words(0, 8)],
    edges: [[[]], [['a']], [['cat', 'dog', 'moon']]],
    reference: ([words]) => {
      const groups: Partial<Record<string, string[]>> = {};
      for (const word of words) (groups[word.length] ??= []).push(word);
      return groups;
    },
    bodies: [
      `
      const groups = {};
      for (const word of words) {
        if (!groups[word.length]) groups[word.length] = [];
        groups[word.length].push(word);
      }
      return groups;
      `,
      `
      return words.reduce((groups, word) => {
        const key = word.length;
        groups[key] = [...(groups[key] || []), word];
        return groups;
      }, {});
      `,
      `
      const groups = {};
      for (const word of words) {
        (groups[word.length] ??= []).push(word);
      }
      return groups;
      `,
    ],
    locals: { groups: ['result', 'map', 'out'], word: ['w', 'item', 's'], key: ['len', 'size'] },
    phrases: {
      noun: [
        'an object that groups words by their length',
        'the strings in {words} grouped in an object by how long they are',
        'the words of a list grouped by length, in an object from length to words',
      ],
      verb: [
        'group a list of words by length',
        'sort words into an object of arrays, keyed by word length',
        'group strings by how many characters they have',
        'make a dictionary from length to the words in {words} of that length',
      ],
      say: [
        'group strings by length into an object',
        'how can i collect the words that are equally long under their length as key?',
        'make an object where the key is a length and the value is the array of all words with that many letters',
        'group words by length',
        'group by length',
        'how do i group strings by their length?',
        'i have words and want the ones with 3 letters together, the ones with 4 letters together and so on',
      ],
    },
  }),
  family({
    id: 'group-by-first-letter',
    category: 'objects',
    names: ['groupByFirstLetter', 'byFirstLetter', 'groupByInitial', 'indexWords'],
    params: [['words', 'names', 'strings', 'list', 'items']],
    args: (r) => [r.words(0, 8)],
    edges: [[[]], [['cat']], [['apple', 'bread', 'array']]],
    reference: ([words]) => {
      const groups: Record<string, string[]> = {};
      for (const word of words) (groups[word.charAt(0)] ??= []).push(word);
      return groups;
    },
    bodies: [
      `
      const groups = {};
      for (const word of words) {
        const letter = word[0];
        if (!groups[letter]) groups[letter] = [];
        groups[letter].push(word);
      }
      return groups;
      `,
      `
      return words.reduce((groups, word) => {
        const letter = word[0];
        groups[letter] = [...(groups[letter] || []), word];
        return groups;
      }, {});
      `,
      `
      const groups = {};
      words.forEach((word) => {
        const letter = word.charAt(0);
        groups[letter] = groups[letter] || [];
        groups[letter].push(word);
      });
      return groups;
      `,
    ],
    locals: {
      groups: ['result', 'map', 'out'],
      word: ['w', 'item', 'name'],
      letter: ['key', 'first', 'initial'],
    },
    phrases: {
      noun: [
        'an object that groups words by their first letter',
        'the strings of {words} in groups, keyed by initial letter',
        'the words of a list grouped by the letter they start with',
      ],
      verb: [
        'group words by first letter',
        'put the words of a list into an object of arrays by the character they begin with',
        'group strings by their initial character',
        'make a dictionary from letter to the words in {words} that start with it',
      ],
      say: [
        'group by initial',
        'how do i group names that start with the same letter in an object?',
        'for every first letter i want an array with all words that start with it, in one object',
        'group words by first letter',
        'group strings by first character',
        'how do i sort words into groups by their first letter?',
      ],
    },
  }),
  family({
    id: 'group-by-parity',
    category: 'objects',
    names: ['groupByParity', 'splitEvenOdd', 'evenOddGroups', 'partitionParity'],
    params: [['nums', 'numbers', 'arr', 'values', 'list']],
    args: (r) => [r.ints()],
    edges: [[[]], [[0]], [[1, 2, -3, -4]]],
    reference: ([nums]) => ({
      even: nums.filter((n) => n % 2 === 0),
      odd: nums.filter((n) => n % 2 !== 0),
    }),
    bodies: [
      `
      const result = { even: [], odd: [] };
      for (const n of nums) {
        if (n % 2 === 0) {
          result.even.push(n);
        } else {
          result.odd.push(n);
        }
      }
      return result;
      `,
      `
      const even = nums.filter((n) => n % 2 === 0);
      const odd = nums.filter((n) => n % 2 !== 0);
      return { even, odd };
      `,
      `
      const result = { even: [], odd: [] };
      for (const n of nums) {
        result[n % 2 === 0 ? 'even' : 'odd'].push(n);
      }
      return result;
      `,
    ],
    locals: { result: ['groups', ...RESULT], n: ['x', 'num', 'value'] },
    phrases: {
      noun: [
        'an object with the even numbers of a list under even and the odd ones under odd',
        'the numbers in {nums} split into an object with the keys even and odd',
        'an object { even, odd } with the numbers of {nums} sorted into both lists',
      ],
      verb: [
        'group numbers into an object with an even list and an odd list',
        'split an array of numbers by parity into { even, odd }',
        'divide numbers into an object of evens and odds',
        'put the even numbers under the key even and the odd numbers under the key odd',
      ],
      say: [
        'group by parity, keys even and odd',
        'how do i separate even and odd numbers into the two lists of an object, even and odd?',
        'return an object with two arrays called even and odd, holding the even and the odd numbers of the list',
        'group even and odd into object',
        'evens and odds as { even, odd }',
        'how can i group numbers by even and odd in an object?',
      ],
    },
  }),
  family({
    id: 'index-by-id',
    category: 'objects',
    names: ['indexById', 'byId', 'keyById', 'toIdMap'],
    params: [['items', 'list', 'rows', 'records', 'arr']],
    args: (r) => {
      const ids = r.shuffle([1, 2, 3, 5, 7, 8, 12, 20, 31]);
      return [r.list(() => ({ id: ids.pop() ?? 0, name: r.word() }), 0, 5)];
    },
    edges: [[[]], [[{ id: 1, name: 'a' }]]],
    reference: ([items]) => Object.fromEntries(items.map((item) => [item.id, item])),
    bodies: [
      `
      const result = {};
      for (const item of items) {
        result[item.id] = item;
      }
      return result;
      `,
      `return Object.fromEntries(items.map((item) => [item.id, item]));`,
      `return items.reduce((result, item) => ({ ...result, [item.id]: item }), {});`,
      `
      const result = {};
      items.forEach((item) => {
        result[item.id] = item;
      });
      return result;
      `,
    ],
    locals: { result: ['index', 'map', 'lookup'], item: ['row', 'x', 'entry'] },
    phrases: {
      noun: [
        'an object that maps each id to its item',
        'a lookup object for {items}, where every item is found under its id',
        'a dictionary from id to object',
      ],
      verb: [
        'index a list of objects by their id',
        'turn an array of objects with an id into an object keyed by id',
        'build a map of {items} keyed by their id',
        'convert a list of records into an object where the id is the key',
      ],
      say: [
        'key objects by id',
        'how do i make a lookup table from id to object out of an array of objects?',
        'my array holds objects that have an id each, make one object so that i can get an item by its id',
        'index by id',
        'array to object by id',
        'list of objects to dictionary by id',
      ],
    },
  }),
  family({
    id: 'get-with-default',
    category: 'objects',
    names: ['getOrDefault', 'getWithDefault', 'getValue', 'lookup'],
    params: [
      ['obj', 'object', 'map', 'record', 'settings'],
      KEY,
      ['fallback', 'defaultValue', 'otherwise'],
    ],
    args: (r) => {
      const obj = r.object(() => r.int(0, 9));
      return [obj, someKey(r, obj), r.int(-5, 50)];
    },
    edges: [
      [{}, 'a', 1],
      [{ a: 0 }, 'a', 5],
      [{ a: 2 }, 'b', 5],
    ],
    reference: ([obj, key, fallback]) => (Object.hasOwn(obj, key) ? obj[key] : fallback),
    bodies: [
      `return key in obj ? obj[key] : fallback;`,
      `return obj[key] ?? fallback;`,
      `
      if (key in obj) return obj[key];
      return fallback;
      `,
      `return Object.hasOwn(obj, key) ? obj[key] : fallback;`,
    ],
    phrases: {
      noun: [
        'the value under a key of an object, or a default if the key is missing',
        'the value of {key} in {obj}, or {fallback} when there is no such key',
        'the value stored at {key}, or {fallback} if the key does not exist',
      ],
      verb: [
        'look up a key in an object and return a fallback value if it is not there',
        'get a value from an object with a default for missing keys',
        'read a property and fall back to a default when it is missing',
        'return {obj} at {key}, or the given default for a missing key',
      ],
      say: [
        'get key or default',
        'what does the object hold for this key? use the default when the key does not exist',
        'i want to read a property but get my fallback instead when the object has no such key, a stored 0 still counts',
        'get property or default',
        'value for key with fallback',
        'how do i look something up in an object and get a default if it is not there?',
      ],
    },
  }),
  family({
    id: 'rename-key',
    category: 'objects',
    names: ['renameKey', 'changeKey', 'renameProperty', 'moveKey'],
    params: [OBJ, ['oldKey', 'from', 'before'], ['newKey', 'to', 'after']],
    args: (r) => {
      const obj = r.object(() => r.int(0, 30), 1, 5);
      return [obj, someKey(r, obj, 1), r.pick(['title', 'label', 'total', 'newName'])];
    },
    edges: [
      [{ a: 1 }, 'a', 'b'],
      [{ a: 1, b: 0 }, 'b', 'c'],
    ],
    reference: ([obj, oldKey, newKey]) =>
      Object.fromEntries(Object.entries(obj).map(([key, v]) => [key === oldKey ? newKey : key, v])),
    bodies: [
      `
      const { [oldKey]: value, ...rest } = obj;
      return { ...rest, [newKey]: value };
      `,
      `
      const copy = { ...obj };
      copy[newKey] = copy[oldKey];
      delete copy[oldKey];
      return copy;
      `,
      `
      const result = {};
      for (const key in obj) {
        result[key === oldKey ? newKey : key] = obj[key];
      }
      return result;
      `,
    ],
    locals: {
      value: ['v', 'val'],
      rest: ['others'],
      copy: ['result', 'out'],
      result: ['renamed', 'out'],
      key: ['k', 'name'],
    },
    phrases: {
      noun: [
        'a copy of an object in which one key is renamed',
        'the object {obj} with the key {oldKey} renamed to {newKey}',
        'an object with {oldKey} replaced by {newKey}, the value staying the same',
      ],
      verb: [
        'rename a key of an object',
        'copy an object and change the name of one property',
        'give a property of an object a new name',
        'change the key {oldKey} to {newKey} in a copy of the object',
      ],
      say: [
        'rename object key, old to new',
        'how do i give a property of an object another name and keep its value?',
        'the value under the old key should be under the new key in a new object, everything else stays the same',
        'rename key',
        'rename object property',
        'how do i rename a key in an object?',
      ],
    },
  }),
  family({
    id: 'is-empty-object',
    category: 'objects',
    names: ['isEmptyObject', 'isEmpty', 'hasNoKeys', 'objectIsEmpty'],
    params: [OBJ],
    args: (r) => [r.chance(0.4) ? r.object(() => 0, 0, 0) : r.object(() => r.int(0, 3), 0, 3)],
    edges: [[{}], [{ a: 0 }], [{ a: 1, b: 2 }]],
    reference: ([obj]) => Object.keys(obj).length === 0,
    bodies: [
      `return Object.keys(obj).length === 0;`,
      `
      for (const key in obj) {
        return false;
      }
      return true;
      `,
      `return Object.entries(obj).length === 0;`,
    ],
    locals: { key: ['k', 'prop', 'name'] },
    phrases: {
      whether: [
        'an object is empty',
        'an object has no properties',
        '{obj} has no keys at all',
        'a dictionary has no entries',
        '{obj} is an object without any properties',
      ],
      verb: ['check that an object has no keys', 'test if an object is empty'],
      say: [
        'is the object empty?',
        'empty object test',
        'give me true for an object like {} and false as soon as it has a property',
        'is empty object',
        'object has no keys?',
        'how can i check whether an object is empty?',
      ],
    },
  }),
  family({
    id: 'pluck-field',
    category: 'objects',
    names: ['pluck', 'pluckField', 'collectField', 'mapField'],
    params: [
      ['items', 'list', 'rows', 'records', 'objects'],
      ['key', 'field', 'prop'],
    ],
    args: (r) => [people(r), r.pick(['name', 'age'])],
    edges: [
      [[], 'name'],
      [[{ name: 'Ann', age: 9 }], 'age'],
    ],
    reference: ([items, key]) => items.map((item) => (key === 'age' ? item.age : item.name)),
    bodies: [
      `return items.map((item) => item[key]);`,
      `
      const values = [];
      for (const item of items) {
        values.push(item[key]);
      }
      return values;
      `,
      `return items.reduce((values, item) => [...values, item[key]], []);`,
    ],
    locals: { values: ['result', 'out'], item: ['row', 'x', 'obj'] },
    phrases: {
      noun: [
        'the values of one property of every object in a list',
        'an array with the property {key} of each object in {items}',
        'the field {key} of every record in a list',
        'a list of one property taken from many objects',
      ],
      verb: [
        'pluck a property from every object of an array',
        'collect the given field of each object in a list',
        'extract one property from each object in an array',
        'map a list of objects to the value of a given key',
      ],
      say: [
        'pluck a field from objects',
        'how do i get just one property, named by a string, out of every object in an array?',
        'i have a list of objects and the name of a key, make a list with the value of that key for each object',
        'pluck',
        'pluck property from list of objects',
        'get one field of every object',
      ],
    },
  }),
  family({
    id: 'sort-people-by-age',
    category: 'objects',
    names: ['sortByAge', 'orderByAge', 'youngestFirst'],
    params: [PEOPLE],
    args: (r) => [people(r)],
    edges: [
      [[]],
      [[{ name: 'Ann', age: 9 }]],
      [
        [
          { name: 'B', age: 30 },
          { name: 'A', age: 4 },
        ],
      ],
    ],
    reference: ([list]) => [...list].sort((a, b) => a.age - b.age),
    bodies: [
      `return [...people].sort((a, b) => a.age - b.age);`,
      `return people.slice().sort((a, b) => a.age - b.age);`,
      `return people.toSorted((a, b) => a.age - b.age);`,
      `
      const copy = [...people];
      copy.sort((a, b) => a.age - b.age);
      return copy;
      `,
    ],
    locals: { a: ['x', 'p'], b: ['y', 'q'], copy: ['sorted', 'result'] },
    phrases: {
      noun: [
        'a list of people sorted by age, youngest first',
        'the objects in {people} in ascending order of age',
        'people in order of increasing age',
        'the list {people} from the youngest to the oldest',
      ],
      verb: [
        'sort an array of people objects by their age from young to old',
        'order a list of objects by the property age, smallest first',
        'sort people by age',
        'put the people in order from youngest to oldest',
      ],
      say: [
        'sort people by age ascending',
        'how do i sort objects by their age field so that the youngest comes first?',
        'every person is an object with a name and an age, put the people in order of age, lowest age at the start',
        'sort by age',
        'sort objects by age',
        'people youngest first',
        'how do i sort a list of people by age?',
      ],
    },
  }),
  family({
    id: 'names-of-adults',
    category: 'objects',
    names: ['adultNames', 'namesFromAge', 'oldEnough', 'namesOfAdults'],
    params: [PEOPLE],
    constants: { k: (r) => r.int(12, 80) },
    args: (r, { k }) => [people(r).map((p) => (r.chance(0.2) ? { ...p, age: k } : p))],
    edges: [
      [[]],
      [
        [
          { name: 'Ann', age: 9 },
          { name: 'Bob', age: 80 },
        ],
      ],
    ],
    reference: ([list], { k }) => list.filter((p) => p.age >= k).map((p) => p.name),
    bodies: [
      `return people.filter((p) => p.age >= $k).map((p) => p.name);`,
      `
      const names = [];
      for (const p of people) {
        if (p.age >= $k) names.push(p.name);
      }
      return names;
      `,
      `
      const names = [];
      people.forEach(({ name, age }) => {
        if (age >= $k) names.push(name);
      });
      return names;
      `,
    ],
    locals: { p: ['person', 'x'], names: ['result', 'out', 'found'] },
    phrases: {
      noun: [
        'the names of all people whose age is at least {k}',
        'a list of the names in {people} with an age of {k} or more',
        'the names of everyone in a list who is {k} or over',
        'the name of each person that has reached the age of {k}',
      ],
      verb: [
        'list the names of the people who are {k} or older',
        'pick out the name of every person with age >= {k}',
        'get the names of all people at least {k} years old',
        'filter people to those aged {k} or more and return their names',
      ],
      say: [
        'names of people aged {k} and up',
        'who in the list of people is at least {k} years old? return the names',
        'each person object has name and age, i need an array with the names of those that are {k} or older',
        'names where age >= {k}',
        'names of everyone {k}+',
        'how do i get the names of the people who are {k} or older?',
      ],
    },
  }),
  family({
    id: 'cart-total',
    category: 'objects',
    names: ['cartTotal', 'totalPrice', 'orderTotal', 'totalCost'],
    params: [['items', 'cart', 'products', 'lines', 'order']],
    args: (r) => [r.list(() => ({ price: r.int(1, 50), quantity: r.int(0, 5) }), 0, 5)],
    edges: [[[]], [[{ price: 3, quantity: 2 }]], [[{ price: 9, quantity: 0 }]]],
    reference: ([items]) => items.reduce((sum, item) => sum + item.price * item.quantity, 0),
    bodies: [
      `return items.reduce((total, item) => total + item.price * item.quantity, 0);`,
      `
      let total = 0;
      for (const item of items) {
        total += item.price * item.quantity;
      }
      return total;
      `,
      `
      let total = 0;
      for (const { price, quantity } of items) {
        total += price * quantity;
      }
      return total;
      `,
    ],
    locals: { total: ['sum', 'result', 'acc'], item: ['product', 'line', 'x'] },
    phrases: {
      noun: [
        'the total cost of a cart of objects with price and quantity',
        'the sum of price times quantity over all objects in {items}',
        'the total price of a shopping cart, quantity included',
        'the price of an order, each item costing its price times its quantity',
      ],
      verb: [
        'add up price times quantity for every item of a shopping cart',
        'compute the total of a list of items that have a price and a quantity',
        'sum price * quantity over {items}',
        'work out the total price of the items in a cart',
      ],
      say: [
        'cart total, items have price and quantity',
        'how much does the whole order cost if each item object has a price and a quantity?',
        'multiply the price of each item with its quantity and give me the total of that',
        'cart total',
        'shopping cart total',
        'total price of items with quantity',
        'how do i calculate the total of a shopping cart?',
      ],
    },
  }),
  family({
    id: 'keys-with-value',
    category: 'objects',
    names: ['keysWithValue', 'findKeys', 'keysFor', 'keysByValue'],
    params: [OBJ, ['value', 'target', 'wanted', 'v']],
    args: (r) => [r.object(() => r.int(1, 3), 0, 6), r.int(1, 4)],
    edges: [
      [{}, 1],
      [{ a: 1, b: 2, c: 1 }, 1],
      [{ a: 1 }, 3],
    ],
    reference: ([obj, value]) => Object.keys(obj).filter((key) => obj[key] === value),
    bodies: [
      `return Object.keys(obj).filter((key) => obj[key] === value);`,
      `
      const found = [];
      for (const key in obj) {
        if (obj[key] === value) found.push(key);
      }
      return found;
      `,
      `
      const found = [];
      for (const [key, current] of Object.entries(obj)) {
        if (current === value) found.push(key);
      }
      return found;
      `,
    ],
    locals: { key: ['k', 'name'], found: ['keys', 'result', 'out'], current: ['other', 'val'] },
    phrases: {
      noun: [
        'all keys of an object that hold a given value',
        'the keys of {obj} whose value equals {value}',
        'the keys of a dictionary that map to {value}',
        'every property name of {obj} whose value is {value}',
      ],
      verb: [
        'find every key with a certain value in an object',
        'list the keys under which an object stores a value',
        'get all keys that have a given value',
        'look up keys by value in an object',
      ],
      say: [
        'keys by value',
        'which keys in the object have this value?',
        'look through an object and give me an array of all property names whose value is the one i ask for',
        'find keys by value',
        'keys where value equals x',
        'how do i find all keys of an object with a certain value?',
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
