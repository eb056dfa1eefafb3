import { family } from '../family.ts';
import type { Random } from '../random.ts';

const OBJ = ['obj', 'object', 'map', 'record', 'data'] as const;
const KEY = ['key', 'k', 'prop', 'name'] as const;
const WORDS = ['words', 'strings', 'list', 'items', 'texts'] as const;
const A = ['a', 'first', 'left', 'obj1', 'before'] as const;
const B = ['b', 'second', 'right', 'obj2', 'after'] as const;
const OUT = ['out', 'res', 'output'] as const;
const K = ['k', 'name', 'prop'] as const;
const V = ['v', 'val', 'n'] as const;

function numbersObject(r: Random, minKeys = 0): Record<string, number> {
  return r.object(() => r.int(-10, 30), minKeys, 5);
}

/** One of the object's keys, or now and then any word. */
function someKey(r: Random, obj: Record<string, unknown>, present = 0.6): string {
  const keys = Object.keys(obj);
  return keys.length > 0 && r.chance(present) ? r.pick(keys) : r.word();
}

/** Two objects that share keys, and some values. */
function related(r: Random): [Record<string, number>, Record<string, number>] {
  const a = r.object(() => r.int(0, 5), 0, 5);
  const kept = Object.entries(a).filter(() => r.chance(0.7));
  const changed = kept.map(([k, v]) => [k, r.chance(0.6) ? v : r.int(0, 5)] as const);
  return [a, { ...Object.fromEntries(changed), ...r.object(() => r.int(0, 5), 0, 2) }];
}

/** Objects as dictionaries: building, comparing and changing them without mutation. */
export const objectsMore = [
  family({
    id: 'omit-keys',
    category: 'objects',
    names: ['omitKeys', 'omit', 'withoutKeys', 'removeKeys'],
    params: [OBJ, ['keys', 'names', 'unwanted', 'props']],
    args: (r): [Record<string, number>, string[]] => {
      const obj = numbersObject(r);
      return [obj, [...new Set(r.list(() => someKey(r, obj, 0.7), 0, 3))]];
    },
    edges: [
      [{}, []],
      [{ a: 1 }, ['a']],
      [{ a: 1, b: 2, c: 3 }, ['b', 'd']],
    ],
    reference: ([obj, keys]) =>
      Object.fromEntries(Object.entries(obj).filter(([key]) => !keys.includes(key))),
    bodies: [
      `return Object.fromEntries(Object.entries(obj).filter(([key]) => !keys.includes(key)));`,
      `
      const copy = { ...obj };
      for (const key of keys) {
        delete copy[key];
      }
      return copy;
      `,
      `
      const copy = {};
      for (const key in obj) {
        if (!keys.includes(key)) copy[key] = obj[key];
      }
      return copy;
      `,
    ],
    locals: { copy: ['result', 'rest'], key: K },
    phrases: {
      noun: [
        'a copy of an object without any of the given keys',
        'the properties of {obj} whose names are not in {keys}',
      ],
      verb: [
        'omit several keys from an object',
        'remove all the listed properties from a copy of an object',
        'copy a dictionary but leave out the keys in a list',
      ],
      say: [
        'omit keys',
        'remove multiple keys from object',
        'object without these keys',
        'how do i drop a list of fields from an object and keep the rest?',
        'i have a list with names of properties that i do not want and need the object without them',
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
    id: 'key-of-min-value',
    category: 'objects',
    names: ['keyOfMin', 'minKey', 'cheapest', 'lowestKey'],
    params: [OBJ],
    args: (r): [Record<string, number>] => {
      const pool = r.shuffle(Array.from({ length: 40 }, (_, i) => i - 10));
      return [r.object(() => pool.pop() ?? 99, 1, 5)];
    },
    edges: [[{ a: 1 }], [{ a: 3, b: 2, c: 5 }], [{ a: -3, b: 0 }]],
    reference: ([obj]) => Object.keys(obj).sort((x, y) => (obj[x] ?? 0) - (obj[y] ?? 0))[0],
    bodies: [
      `
      let best = null;
      for (const key in obj) {
        if (best === null || obj[key] < obj[best]) best = key;
      }
      return best;
      `,
      `return Object.keys(obj).reduce((best, key) => (obj[key] < obj[best] ? key : best));`,
      `
      const least = Math.min(...Object.values(obj));
      return Object.keys(obj).find((key) => obj[key] === least);
      `,
      `return Object.keys(obj).sort((x, y) => obj[x] - obj[y])[0];`,
    ],
    locals: { best: ['lowest', 'result'], least: ['min', 'smallest'], key: K },
    phrases: {
      noun: [
        'the key with the smallest value in an object',
        'the name under which {obj} holds its lowest number',
        'the key of the minimum of a dictionary',
      ],
      verb: [
        'find the key whose value is the least',
        'get the property name with the lowest number in an object',
      ],
      say: [
        'key with min value',
        'key of smallest value in object',
        'which name has the lowest number in the object?',
        'my object has a price for each product and i want the name of the cheapest one',
      ],
    },
  }),
  family({
    id: 'max-value-in-object',
    category: 'objects',
    names: ['maxValue', 'highestValue', 'topScore', 'largestValue'],
    params: [['obj', 'object', 'scores', 'map', 'data']],
    args: (r) => [numbersObject(r, 1)],
    edges: [[{ a: 1 }], [{ a: 3, b: 2 }], [{ a: -3, b: -1 }]],
    reference: ([obj]) => Math.max(...Object.values(obj)),
    bodies: [
      `return Math.max(...Object.values(obj));`,
      `
      let best = -Infinity;
      for (const key in obj) {
        if (obj[key] > best) best = obj[key];
      }
      return best;
      `,
      `return Object.values(obj).reduce((best, value) => (value > best ? value : best));`,
    ],
    locals: { best: ['max', 'highest', 'top'], key: K, value: V },
    phrases: {
      noun: [
        'the largest value in an object',
        'the highest number stored in {obj}',
        'the maximum of the values of a dictionary',
      ],
      verb: ['find the biggest value of an object', 'get the maximum number in a dictionary'],
      say: [
        'max value of object',
        'highest value in dictionary',
        'what is the greatest number in the object?',
        'each player has a score in my object and i want to know the best score, not the name',
      ],
    },
  }),
  family({
    id: 'keys-sorted-by-value',
    category: 'objects',
    names: ['keysByValue', 'rankKeys', 'sortKeysByValue', 'ranking'],
    params: [['obj', 'object', 'scores', 'map', 'counts']],
    args: (r): [Record<string, number>] => {
      const pool = r.shuffle(Array.from({ length: 40 }, (_, i) => i - 10));
      return [r.object(() => pool.pop() ?? 99, 0, 5)];
    },
    edges: [[{}], [{ a: 1 }], [{ a: 3, b: 20, c: 5 }]],
    reference: ([obj]) => Object.keys(obj).sort((x, y) => (obj[y] ?? 0) - (obj[x] ?? 0)),
    bodies: [
      `return Object.keys(obj).sort((x, y) => obj[y] - obj[x]);`,
      `
      return Object.entries(obj)
        .sort((x, y) => y[1] - x[1])
        .map(([key]) => key);
      `,
      `
      const keys = Object.keys(obj);
      keys.sort((x, y) => obj[y] - obj[x]);
      return keys;
      `,
    ],
    locals: { x: ['p', 'a'], y: ['q', 'b'], keys: ['names', 'result'], key: K },
    phrases: {
      noun: [
        'the keys of an object ordered by value, highest value first',
        'a ranking of the names in {obj} from the largest number to the smallest',
      ],
      verb: [
        'sort the keys of an object by their values in descending order',
        'list the property names from the one with the biggest value down to the one with the smallest',
      ],
      say: [
        'keys sorted by value descending',
        'sort object keys by value, largest first',
        'who is first, second, third and so on if the object holds a score for each name? best first',
        'i have points by player in an object and need the names in order, the one with the most points at the start',
      ],
    },
  }),
  family({
    id: 'entries-sorted-by-key',
    category: 'objects',
    names: ['sortedEntries', 'entriesByKey', 'sortByKey', 'orderedPairs'],
    params: [OBJ],
    args: (r) => [r.object(() => r.int(0, 30), 0, 6)],
    edges: [[{}], [{ b: 1, a: 2 }], [{ a: 1, c: 0, b: 5 }]],
    reference: ([obj]) => Object.entries(obj).sort(([x], [y]) => (x < y ? -1 : 1)),
    bodies: [
      `return Object.entries(obj).sort(([x], [y]) => (x < y ? -1 : 1));`,
      `
      const keys = Object.keys(obj).sort();
      return keys.map((key) => [key, obj[key]]);
      `,
      `
      const result = [];
      for (const key of Object.keys(obj).sort()) {
        result.push([key, obj[key]]);
      }
      return result;
      `,
    ],
    locals: { keys: ['names', 'sorted'], key: K, result: ['pairs', ...OUT] },
    phrases: {
      noun: [
        'the [key, value] pairs of an object sorted by key in default string order',
        'the entries of {obj} as an array, ordered by their keys',
      ],
      verb: [
        'list the entries of an object in the sorted order of their keys',
        'turn an object into [key, value] pairs sorted by key',
      ],
      say: [
        'object entries sorted by key',
        'sort dictionary by key, return pairs',
        'how do i get the pairs of an object with the keys in sorted order?',
        'each property should become a two element array and those arrays should be sorted by the name of the property',
      ],
    },
  }),
  family({
    id: 'count-keys-per-value',
    category: 'objects',
    names: ['countValues', 'valueCounts', 'tallyValues', 'countByValue'],
    params: [OBJ],
    args: (r) => [r.object(() => r.pick(['red', 'blue', 'green']), 0, 6)],
    edges: [[{}], [{ a: 'x' }], [{ a: 'x', b: 'y', c: 'x' }]],
    reference: ([obj]) => {
      const values = Object.values(obj);
      return Object.fromEntries(values.map((v) => [v, values.filter((w) => w === v).length]));
    },
    bodies: [
      `
      const counts = {};
      for (const value of Object.values(obj)) {
        counts[value] = (counts[value] || 0) + 1;
      }
      return counts;
      `,
      `
      const counts = {};
      for (const key in obj) {
        const value = obj[key];
        counts[value] = (counts[value] ?? 0) + 1;
      }
      return counts;
      `,
      `
      return Object.values(obj).reduce((counts, value) => {
        counts[value] = (counts[value] ?? 0) + 1;
        return counts;
      }, {});
      `,
    ],
    locals: { counts: ['tally', 'result', 'freq'], key: K, value: V },
    phrases: {
      noun: [
        'an object that says how often each value occurs in an object',
        'the number of keys of {obj} for every different value',
      ],
      verb: [
        'count how many keys of an object share each value',
        'tally the values of a dictionary',
      ],
      say: [
        'count values of object',
        'how many keys per value, as object',
        'how often does each value appear in the object?',
        'the object has a favourite colour for each person and i want to know for each colour how many people like it',
      ],
    },
  }),
  family({
    id: 'invert-to-lists',
    category: 'objects',
    names: ['groupKeysByValue', 'invertGrouped', 'invertToLists', 'keysForEachValue'],
    params: [OBJ],
    args: (r) => [r.object(() => r.pick(['red', 'blue', 'green']), 0, 6)],
    edges: [[{}], [{ a: 'x' }], [{ a: 'x', b: 'y', c: 'x' }]],
    reference: ([obj]) =>
      Object.fromEntries(
        Object.values(obj).map((v) => [v, Object.keys(obj).filter((k) => obj[k] === v)]),
      ),
    bodies: [
      `
      const groups = {};
      for (const [key, value] of Object.entries(obj)) {
        if (!groups[value]) groups[value] = [];
        groups[value].push(key);
      }
      return groups;
      `,
      `
      const groups = {};
      for (const key in obj) {
        groups[obj[key]] = [...(groups[obj[key]] ?? []), key];
      }
      return groups;
      `,
      `
      return Object.entries(obj).reduce((groups, [key, value]) => {
        (groups[value] ??= []).push(key);
        return groups;
      }, {});
      `,
    ],
    locals: { groups: ['result', 'inverted', 'out'], key: K, value: V },
    phrases: {
      noun: [
        'an object that maps each value to the list of keys that have it',
        'the keys of {obj} grouped by their value',
      ],
      verb: [
        'invert an object whose values repeat, so that every value leads to an array of keys',
        'group the keys of an object by value',
      ],
      say: [
        'invert object with duplicate values to lists',
        'group keys by value',
        'how do i get all keys for each value of an object, as arrays?',
        'the object says who is in which team, now i want for every team an array with the names of who is in it',
      ],
    },
  }),
  family({
    id: 'set-key-in-copy',
    category: 'objects',
    names: ['setKey', 'withKey', 'setProperty', 'addKey'],
    params: [OBJ, KEY, ['value', 'v', 'val', 'x']],
    args: (r): [Record<string, number>, string, number] => {
      const obj = numbersObject(r);
      return [obj, someKey(r, obj, 0.5), r.int(31, 60)];
    },
    edges: [
      [{}, 'a', 1],
      [{ a: 1 }, 'a', 2],
      [{ a: 1 }, 'b', 0],
    ],
    reference: ([obj, key, value]) => ({ ...obj, [key]: value }),
    bodies: [
      `return { ...obj, [key]: value };`,
      `
      const copy = { ...obj };
      copy[key] = value;
      return copy;
      `,
      `return Object.assign({}, obj, { [key]: value });`,
    ],
    locals: { copy: ['result', 'out'] },
    phrases: {
      noun: [
        'a copy of an object with one key set to a value',
        'the object {obj} with {value} stored under {key}',
      ],
      verb: [
        'set a property of an object and return a new object',
        'add a key with a value to a copy of an object, replacing it if it exists',
        'update one field of a record without changing the original',
      ],
      say: [
        'set key, return new object',
        'add property to object without mutation',
        'how do i put a value under a key but leave the old object alone?',
        'i give an object, a key and a value and want a new object in which that key has that value',
      ],
    },
  }),
  family({
    id: 'increment-key',
    category: 'objects',
    names: ['incrementKey', 'increment', 'countUp', 'addOne'],
    params: [['counts', 'obj', 'counter', 'map', 'tally'], KEY],
    args: (r): [Record<string, number>, string] => {
      const counts = r.object(() => r.int(0, 9), 0, 5);
      return [counts, someKey(r, counts, 0.6)];
    },
    edges: [
      [{}, 'a'],
      [{ a: 0 }, 'a'],
      [{ a: 4 }, 'b'],
    ],
    reference: ([counts, key]) => ({ ...counts, [key]: (counts[key] ?? 0) + 1 }),
    bodies: [
      `return { ...counts, [key]: (counts[key] ?? 0) + 1 };`,
      `
      const copy = { ...counts };
      copy[key] = (copy[key] || 0) + 1;
      return copy;
      `,
      `
      const copy = { ...counts };
      if (key in copy) copy[key]++;
      else copy[key] = 1;
      return copy;
      `,
    ],
    locals: { copy: ['result', 'updated'] },
    phrases: {
      noun: [
        'a copy of an object of counts with one key increased by 1, starting at 1 if it is new',
        'the counter {counts} after counting {key} once more',
      ],
      verb: [
        'add 1 to the count of a key and return a new object, a missing key counts as 0',
        'increment one entry of an object of counters in a copy, creating it with 1 if needed',
      ],
      say: [
        'increment counter in object copy, missing = 0',
        'count key up by one, new object',
        'how do i raise the number under a key by one, or set it to 1 if the key is not there yet?',
        'someone votes for a name, give me the new object of votes, a name without votes so far gets its first one',
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
    id: 'remove-null-values',
    category: 'objects',
    names: ['removeNullValues', 'compactObject', 'dropNulls', 'cleanObject'],
    params: [OBJ],
    args: (r) => [
      r.object((): number | string | null => r.pick([null, 0, '', 5, 'x', null]), 0, 6),
    ],
    edges: [[{}], [{ a: null }], [{ a: 0, b: null, c: '' }]],
    reference: ([obj]) => Object.fromEntries(Object.entries(obj).filter(([, v]) => v !== null)),
    bodies: [
      `return Object.fromEntries(Object.entries(obj).filter(([, value]) => value !== null));`,
      `
      const result = {};
      for (const key in obj) {
        if (obj[key] !== null) result[key] = obj[key];
      }
      return result;
      `,
      `
      const copy = { ...obj };
      for (const key in copy) {
        if (copy[key] === null) delete copy[key];
      }
      return copy;
      `,
    ],
    locals: { result: ['cleaned', ...OUT], copy: ['cleaned', 'out'], key: K, value: V },
    phrases: {
      noun: [
        'a copy of an object without the keys whose value is null',
        'the properties of {obj} that are not null, zeros and empty strings included',
      ],
      verb: [
        'remove every property with a null value from an object',
        'drop null entries of a dictionary and keep all others',
        'clean an object of its nulls in a copy',
      ],
      say: [
        'remove null values from object',
        'strip nulls from dictionary',
        'how do i delete the fields of an object that are null?',
        'some properties have no value, they are null, and i want a new object where those are gone but a 0 stays',
      ],
    },
  }),
  family({
    id: 'uppercase-keys',
    category: 'objects',
    names: ['upperKeys', 'uppercaseKeys', 'keysToUpper', 'shoutKeys'],
    params: [OBJ],
    args: (r) => [
      Object.fromEntries(Object.entries(numbersObject(r)).map(([k, v]) => [k.toLowerCase(), v])),
    ],
    edges: [[{}], [{ a: 1 }], [{ one: 1, two: 2 }]],
    reference: ([obj]) =>
      Object.fromEntries(Object.entries(obj).map(([k, v]) => [k.toUpperCase(), v])),
    bodies: [
      `
      return Object.fromEntries(
        Object.entries(obj).map(([key, value]) => [key.toUpperCase(), value]),
      );
      `,
      `
      const result = {};
      for (const key in obj) {
        result[key.toUpperCase()] = obj[key];
      }
      return result;
      `,
      `
      return Object.keys(obj).reduce(
        (result, key) => ({ ...result, [key.toUpperCase()]: obj[key] }),
        {},
      );
      `,
    ],
    locals: { result: OUT, key: K, value: V },
    phrases: {
      noun: [
        'an object with all keys in upper case and the same values',
        'a copy of {obj} whose property names are in capital letters',
      ],
      verb: [
        'convert the keys of an object to upper case',
        'uppercase every property name of an object and keep the values',
      ],
      say: [
        'uppercase object keys',
        'keys to upper case, values unchanged',
        'how do i make all the keys of an object capital letters?',
        'the names in my object are in small letters and i need the same object with names in big letters',
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
  family({
    id: 'word-to-length-object',
    category: 'objects',
    names: ['wordLengthMap', 'lengthOfEach', 'lengthsByWord', 'mapWordsToLength'],
    params: [WORDS],
    args: (r): [string[]] => [r.words()],
    edges: [[[]], [['a']], [['cat', 'hello', 'cat']]],
    reference: ([words]) => Object.fromEntries(words.map((w) => [w, w.length])),
    bodies: [
      `
      const lengths = {};
      for (const word of words) {
        lengths[word] = word.length;
      }
      return lengths;
      `,
      `return Object.fromEntries(words.map((word) => [word, word.length]));`,
      `return words.reduce((lengths, word) => ({ ...lengths, [word]: word.length }), {});`,
    ],
    locals: { lengths: ['result', 'map', 'out'], word: ['w', 's', 'str'] },
    phrases: {
      noun: [
        'an object that maps each word of a list to its length',
        'a dictionary from every string in {words} to how many characters it has',
      ],
      verb: [
        'build an object with the words of a list as keys and their lengths as values',
        'map every word to the number of its letters in an object',
      ],
      say: [
        'object of word lengths',
        'word to length map',
        'how do i make an object like {cat: 3, hello: 5} from an array of words?',
        'for each word in the list i want an entry in an object that says how long the word is',
      ],
    },
  }),
  family({
    id: 'count-by-length',
    category: 'objects',
    names: ['countByLength', 'lengthCounts', 'lengthHistogram', 'wordsPerLength'],
    params: [WORDS],
    args: (r): [string[]] => [r.words()],
    edges: [[[]], [['a']], [['cat', 'dog', 'hello']]],
    reference: ([words]) =>
      Object.fromEntries(
        words.map((w) => [w.length, words.filter((v) => v.length === w.length).length]),
      ),
    bodies: [
      `
      const counts = {};
      for (const word of words) {
        counts[word.length] = (counts[word.length] || 0) + 1;
      }
      return counts;
      `,
      `
      return words.reduce((counts, word) => {
        counts[word.length] = (counts[word.length] ?? 0) + 1;
        return counts;
      }, {});
      `,
      `
      const counts = {};
      words.forEach(({ length }) => {
        counts[length] = (counts[length] ?? 0) + 1;
      });
      return counts;
      `,
    ],
    locals: { counts: ['tally', 'result', 'histogram'], word: ['w', 's', 'str'] },
    phrases: {
      noun: [
        'an object that says how many words of each length a list has',
        'the number of strings in {words} for every length, as an object keyed by length',
      ],
      verb: [
        'count the words of a list by their length',
        'tally the lengths of strings in an object',
      ],
      say: [
        'count words by length',
        'histogram of word lengths',
        'how many words have 1 letter, 2 letters, 3 letters and so on? as an object',
        'the key should be a length and the value how many of the words are that long',
      ],
    },
  }),
  family({
    id: 'group-anagrams',
    category: 'objects',
    names: ['groupAnagrams', 'anagramGroups', 'findAnagrams', 'collectAnagrams'],
    params: [WORDS],
    args: (r): [string[]] => [
      r.list(() => r.pick(['eat', 'tea', 'ate', 'tan', 'nat', 'bat', 'tab', 'dog', 'god']), 0, 7),
    ],
    edges: [[[]], [['a']], [['eat', 'tea', 'tan', 'ate', 'nat', 'bat']]],
    reference: ([words]) => {
      const key = (w: string): string => [...w].sort().join('');
      const keys = [...new Set(words.map(key))];
      return keys.map((k) => words.filter((w) => key(w) === k));
    },
    bodies: [
      `
      const groups = new Map();
      for (const word of words) {
        const key = [...word].sort().join('');
        if (!groups.has(key)) groups.set(key, []);
        groups.get(key).push(word);
      }
      return [...groups.values()];
      `,
      `
      const groups = {};
      for (const word of words) {
        const key = word.split('').sort().join('');
        groups[key] = [...(groups[key] ?? []), word];
      }
      return Object.values(groups);
      `,
      `
      const sorted = (word) => [...word].sort().join('');
      const keys = [...new Set(words.map(sorted))];
      return keys.map((key) => words.filter((word) => sorted(word) === key));
      `,
    ],
    locals: { groups: ['byLetters', 'result'], key: ['letters', 'id'], word: ['w', 's', 'str'] },
    phrases: {
      noun: [
        'the words of a list grouped into arrays of anagrams, in order of first appearance',
        'groups of those {words} that have the same letters, as a list of lists',
      ],
      verb: [
        'group the anagrams in an array of words together, as an array of arrays',
        'put words made of the same letters into one sub list each, as they first come',
      ],
      say: [
        'group anagrams',
        'anagram groups as list of lists',
        'how can i collect words that are anagrams of each other in the same array?',
        'some of the words have the same letters in another order, those belong together in a list, so the answer is a list of such lists in the order they come up',
      ],
    },
  }),
  family({
    id: 'translate-words',
    category: 'objects',
    names: ['translate', 'translateWords', 'replaceWords', 'lookUpAll'],
    params: [WORDS, ['dictionary', 'map', 'table', 'lookup']],
    args: (r): [string[], Record<string, string>] => {
      const words = r.words(0, 5);
      const known = words.filter(() => r.chance(0.6));
      return [words, Object.fromEntries(known.map((w) => [w, r.word().toUpperCase()]))];
    },
    edges: [
      [[], {}],
      [['cat'], {}],
      [['cat', 'sun', 'cat'], { cat: 'Katze' }],
    ],
    reference: ([words, dictionary]) => words.map((w) => dictionary[w] ?? w),
    bodies: [
      `return words.map((word) => dictionary[word] ?? word);`,
      `return words.map((word) => (word in dictionary ? dictionary[word] : word));`,
      `
      const result = [];
      for (const word of words) {
        result.push(dictionary[word] || word);
      }
      return result;
      `,
    ],
    locals: { result: OUT, word: ['w', 's', 'str'] },
    phrases: {
      noun: [
        'the words of a list replaced by what a dictionary has for them, unknown ones unchanged',
        'the {words} translated with {dictionary}, keeping words that are not in it',
      ],
      verb: [
        'translate a list of words with a dictionary object and leave unknown words as they are',
        'replace each string of an array by its value in an object, if it has one',
      ],
      say: [
        'translate words with dictionary, keep unknown',
        'map words through lookup object',
        'how do i swap each word for its translation in an object and keep it if there is none?',
        'i have a small dictionary as an object and want to translate my list with it, words that are missing in the dictionary stay the same',
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
