import { family } from '../../family.ts';
import { OUT } from '../common/names.ts';
import { K, KEY, numbersObject, OBJ, someKey, V } from './common.ts';

/** Copies of an object with keys or values changed. */
export const changedCopies = [
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
    locals: { result: ['picked', ...OUT], key: ['k', 'prop'], present: ['existing', 'found'] },
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
    id: 'keep-number-values',
    category: 'objects',
    names: ['onlyNumbers', 'numberValues', 'keepNumbers', 'filterNumbers'],
    params: [['obj', 'object', 'data', 'record', 'map']],
    args: (r): [Record<string, number | string | boolean>] => [
      r.object(
        () => r.pick<number | string | boolean>([r.int(0, 30), r.word(), r.chance(0.5)]),
        0,
        6,
      ),
    ],
    edges: [[{}], [{ a: 1, b: 'x' }], [{ a: true, b: '5' }]],
    reference: ([obj]) =>
      Object.fromEntries(Object.entries(obj).filter(([, v]) => typeof v === 'number')),
    bodies: [
      `return Object.fromEntries(Object.entries(obj).filter(([, value]) => typeof value === 'number'));`,
      `
      const result = {};
      for (const key in obj) {
        if (typeof obj[key] === 'number') result[key] = obj[key];
      }
      return result;
      `,
      `
      const result = {};
      for (const [key, value] of Object.entries(obj)) {
        if (typeof value === 'number') result[key] = value;
      }
      return result;
      `,
    ],
    locals: { result: ['out', 'res', 'kept'], key: ['k', 'name'], value: ['v', 'val'] },
    phrases: {
      noun: [
        'an object with only those properties whose value is a number',
        'the entries of {obj} that hold numbers',
      ],
      verb: [
        'filter an object so that only the number values remain',
        'keep only the properties of an object that are numbers',
        'drop every entry of {obj} whose value is not a number',
      ],
      say: [
        'filter object, numbers only',
        'keep number values of object',
        'how do i remove everything from an object that is not a number?',
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
    locals: { result: ['kept', ...OUT], key: ['k', 'name'], value: ['v', 'n'] },
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
    locals: { result: ['scaled', ...OUT], key: ['k', 'name'], value: ['v', 'n'] },
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
    locals: { result: ['inverted', 'swapped', ...OUT], key: ['k', 'name'], value: ['v', 'val'] },
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
];
