import { family } from '../../family.ts';
import type { Random } from '../../random.ts';
import { OUT } from '../common/names.ts';
import { K, KEY, numbersObject, OBJ, someKey, V } from './common.ts';

/** Objects as dictionaries: their keys, their values, and both as pairs. */
export const keysAndValues = [
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
    id: 'has-value-in-object',
    category: 'objects',
    names: ['hasValue', 'containsValue', 'valueExists', 'includesValue'],
    params: [OBJ, ['value', 'target', 'wanted', 'v']],
    args: (r): [Record<string, number>, number] => [r.object(() => r.int(0, 5), 0, 4), r.int(0, 5)],
    edges: [
      [{}, 1],
      [{ a: 0 }, 0],
      [{ a: 1, b: 2 }, 3],
    ],
    reference: ([obj, value]) => Object.values(obj).includes(value),
    bodies: [
      `return Object.values(obj).includes(value);`,
      `
      for (const key in obj) {
        if (obj[key] === value) return true;
      }
      return false;
      `,
      `return Object.keys(obj).some((key) => obj[key] === value);`,
    ],
    locals: { key: K },
    phrases: {
      whether: [
        'an object has a given value under some key',
        '{value} is one of the values of {obj}',
        'a dictionary contains {value} as a value',
      ],
      verb: [
        'check if any property of an object has a given value',
        'search an object for a value',
      ],
      say: [
        'object contains value?',
        'is value in dictionary values',
        'does any key of the object hold this value?',
        'i do not care under which key it is, just tell me true if the value is somewhere in the object',
      ],
    },
  }),
  family({
    id: 'zip-object',
    category: 'objects',
    names: ['zipObject', 'objectFromLists', 'toObject', 'combineToObject'],
    params: [
      ['keys', 'names', 'props', 'fields'],
      ['values', 'vals', 'numbers', 'data'],
    ],
    args: (r): [string[], number[]] => {
      const keys = [...new Set(r.words(0, 5))];
      return [keys, keys.map(() => r.int(-5, 30))];
    },
    edges: [
      [[], []],
      [['a'], [1]],
      [
        ['a', 'b'],
        [1, 2],
      ],
    ],
    reference: ([keys, values]) => Object.fromEntries(keys.map((k, i) => [k, values[i]])),
    bodies: [
      `
      const result = {};
      for (let i = 0; i < keys.length; i++) {
        result[keys[i]] = values[i];
      }
      return result;
      `,
      `return Object.fromEntries(keys.map((key, i) => [key, values[i]]));`,
      `
      const result = {};
      keys.forEach((key, i) => {
        result[key] = values[i];
      });
      return result;
      `,
      `return keys.reduce((result, key, i) => ({ ...result, [key]: values[i] }), {});`,
    ],
    locals: { result: ['obj', ...OUT], key: K, i: ['idx', 'index'] },
    phrases: {
      noun: [
        'an object made from a list of keys and a list of values',
        'the dictionary in which each of {keys} has the value at the same position in {values}',
      ],
      verb: [
        'zip an array of keys and an array of values into an object',
        'combine two equally long lists, names and values, to one object',
        'build a dictionary from two arrays',
      ],
      say: [
        'zip object',
        'keys and values arrays to object',
        'two lists to dictionary',
        'how do i make an object out of one array with keys and another with values?',
        'the first list has the names and the second has what belongs to each name, put it together in an object',
      ],
    },
  }),
  family({
    id: 'entries-to-strings',
    category: 'objects',
    names: ['toLines', 'entriesToStrings', 'keyValueStrings', 'formatEntries'],
    params: [OBJ],
    constants: {
      sep: (r: Random) =>
        r.pick(['=', ': ', ' -> ', ' ', '-', ' = ', ':', '/', ' is ', ', ', '|', '=>', '_', '.']),
    },
    args: (r) => [r.object(() => r.int(0, 30), 0, 5)],
    edges: [[{}], [{ a: 1 }], [{ a: 1, b: 2 }]],
    reference: ([obj], { sep }) => Object.entries(obj).map(([k, v]) => `${k}${sep}${String(v)}`),
    bodies: [
      `return Object.entries(obj).map(([key, value]) => key + $sep + value);`,
      `return Object.keys(obj).map((key) => key + $sep + obj[key]);`,
      `
      const lines = [];
      for (const key in obj) {
        lines.push(key + $sep + obj[key]);
      }
      return lines;
      `,
      `return Object.entries(obj).map((pair) => pair.join($sep));`,
    ],
    locals: { lines: ['result', 'out', 'parts'], key: K, value: V, pair: ['entry', 'e'] },
    phrases: {
      noun: [
        'a list of strings made of key, {sep} and value for each property of an object',
        'the entries of {obj} as strings with {sep} between key and value',
      ],
      verb: [
        'turn each property of an object into a string with {sep} between its key and its value',
        'format the entries of a dictionary as an array of strings, key and value separated by {sep}',
      ],
      say: [
        'object to array of strings, key {sep} value',
        'join key and value of each entry with {sep}',
        'how do i get a list with one text for each property, first the key then {sep} then the value?',
        'for every entry of the object write the name, {sep} and the value behind each other and collect these texts in an array',
      ],
    },
  }),
];
