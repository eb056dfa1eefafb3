import { family } from '../../family.ts';
import type { Json, Random } from '../../random.ts';
import { OUT } from '../common/names.ts';
import { type Dict, isDict, settings } from '../common/nested.ts';

function flattened(list: Json[], depth: number): Json[] {
  if (depth === 0) return list;
  return list.flatMap((item) => (Array.isArray(item) ? flattened(item, depth - 1) : [item]));
}

/** Arrays in arrays of small non-negative numbers. */
function smallNested(r: Random, depth: number): unknown[] {
  return r.list(
    () => (depth > 0 && r.chance(0.35) ? smallNested(r, depth - 1) : r.int(0, 20)),
    0,
    4,
  );
}

type Nested = (number | Nested)[];

function nested(r: Random, depth: number, low = -9): Nested {
  return r.list(
    (): number | Nested =>
      depth > 0 && r.chance(0.35) ? nested(r, depth - 1, low) : r.int(low, 20),
    0,
    depth > 1 ? 5 : 3,
  );
}

function flatten(items: Nested): number[] {
  return items.flatMap((item) => (Array.isArray(item) ? flatten(item) : [item]));
}

function depthOf(items: Nested): number {
  return 1 + Math.max(0, ...items.map((item) => (Array.isArray(item) ? depthOf(item) : 0)));
}

/** Lists in lists and objects in objects, at any depth. */
export const nestedValues = [
  family({
    id: 'flatten-deep',
    category: 'recursion',
    names: ['flattenDeep', 'flatten', 'flattenAll', 'deepFlatten'],
    params: [['items', 'arr', 'list', 'nested', 'array']],
    args: (r): [Nested] => [nested(r, 3)],
    edges: [[[]], [[1, 2]], [[1, [2, [3, [4]]]]], [[[], [[]]]]],
    reference: ([items]) => flatten(items),
    bodies: [
      `return items.flat(Infinity);`,
      `
      const result = [];
      for (const item of items) {
        if (Array.isArray(item)) result.push(...$name(item));
        else result.push(item);
      }
      return result;
      `,
      `return items.flatMap((item) => (Array.isArray(item) ? $name(item) : [item]));`,
      `
      return items.reduce(
        (result, item) => result.concat(Array.isArray(item) ? $name(item) : item),
        [],
      );
      `,
    ],
    locals: { result: ['out', 'flat', 'acc'], item: ['x', 'el', 'value'] },
    phrases: {
      noun: [
        'a flat list of all values in a nested array, however deep',
        'the numbers of {items} without any nesting, in the same order',
      ],
      verb: [
        'flatten a nested array completely, at every depth',
        'turn arrays inside arrays inside {items} into one flat array, all levels',
        'flatten an array of arrays of arrays into a single list',
        'remove all nesting from an array',
      ],
      say: [
        'deep flatten',
        'how do i flatten a list of lists of lists, no matter how many levels?',
        'my array has arrays in it and those have arrays too, i just want all the values in one simple list',
        'flatten nested array',
        'flatten array recursively',
        'deep flatten array',
        'completely flatten a nested list',
        '[1, [2, [3]]] -> [1, 2, 3]',
        'how do i flatten an array of any depth?',
      ],
    },
  }),
  family({
    id: 'nested-depth',
    category: 'recursion',
    names: ['depth', 'nestingDepth', 'maxDepth', 'arrayDepth'],
    params: [['items', 'arr', 'list', 'nested', 'array']],
    args: (r): [Nested] => [nested(r, 3)],
    edges: [[[]], [[1, 2]], [[[]]], [[1, [2, [3]]]], [[[1], [[2]], 3]]],
    reference: ([items]) => depthOf(items),
    bodies: [
      `
      let deepest = 0;
      for (const item of items) {
        if (Array.isArray(item)) deepest = Math.max(deepest, $name(item));
      }
      return deepest + 1;
      `,
      `return 1 + Math.max(0, ...items.map((item) => (Array.isArray(item) ? $name(item) : 0)));`,
      `
      const inner = items.filter((item) => Array.isArray(item));
      return 1 + Math.max(0, ...inner.map((item) => $name(item)));
      `,
      `
      if (!Array.isArray(items)) return 0;
      return 1 + Math.max(0, ...items.map((item) => $name(item)));
      `,
    ],
    locals: {
      deepest: ['max', 'best', 'result'],
      item: ['x', 'el', 'value'],
      inner: ['arrays', 'children'],
    },
    phrases: {
      noun: [
        'the nesting depth of an array, where a flat or empty array has depth 1',
        'the number of levels of nested arrays in {items}, counting the outer one as 1',
      ],
      verb: [
        'find how deeply an array is nested, with 1 for a list that holds no lists',
        'measure the maximum depth of the lists in {items}, 1 if there is no inner list',
        'compute the maximum nesting level of an array, 1 for a flat one',
      ],
      say: [
        'depth of nested array, flat = 1',
        'how deep do the arrays in {items} go, if a flat or empty array counts as 1?',
        'lists can contain lists which contain lists, i want the biggest number of levels, the outer list alone is one level',
        'max depth of nested array (flat is 1)',
        'nesting level of an array, [] counts 1',
        'how many levels deep is {items}? a plain list has 1',
        'depth of a nested list where [1] has depth 1 and [[1]] has depth 2',
        'array depth, recursive, flat array is 1',
      ],
    },
  }),
  family({
    id: 'sum-nested',
    category: 'recursion',
    names: ['sumNested', 'deepSum', 'nestedSum', 'sumDeep'],
    params: [['items', 'arr', 'list', 'nested', 'array']],
    args: (r): [Nested] => [nested(r, 3)],
    edges: [[[]], [[1, 2]], [[1, [2, [3, [4]]]]], [[[], [-5, [5]]]]],
    reference: ([items]) => flatten(items).reduce((a, b) => a + b, 0),
    bodies: [
      `
      let total = 0;
      for (const item of items) {
        total += Array.isArray(item) ? $name(item) : item;
      }
      return total;
      `,
      `return items.flat(Infinity).reduce((total, item) => total + item, 0);`,
      `
      return items.reduce(
        (total, item) => total + (Array.isArray(item) ? $name(item) : item),
        0,
      );
      `,
      `
      let total = 0;
      for (const item of items) {
        if (Array.isArray(item)) total += $name(item);
        else total += item;
      }
      return total;
      `,
    ],
    locals: { total: ['sum', 'result', 'acc'], item: ['x', 'el', 'value'] },
    phrases: {
      noun: [
        'the sum of all numbers in a nested array, at every depth',
        'the total of the numbers in {items} and in all the arrays inside it',
      ],
      verb: [
        'add up every number in a nested list, however deep',
        'sum the numbers of {items} including those in inner arrays of any level',
        'total up a nested array of numbers',
      ],
      say: [
        'deep sum of nested arrays',
        'how do i sum a list that contains numbers and other lists of numbers, any depth?',
        'there are lists inside of lists and i want to add all the numbers i can find in any of them',
        'sum nested array',
        'sum of nested list',
        'recursive sum of a nested list',
        'deep sum',
        'sum all numbers in arrays within arrays',
        '[1, [2, [3]]] -> 6',
      ],
    },
  }),
  family({
    id: 'deep-count',
    category: 'recursion',
    names: ['countNested', 'deepCount', 'countValues'],
    params: [['items', 'list', 'arr', 'nested']],
    args: (r) => [smallNested(r, 3)],
    edges: [[[]], [[1]], [[[], [[]]]], [[1, [2, [3, 4]]]]],
    reference: ([items]) => JSON.stringify(items).match(/\d+/g)?.length ?? 0,
    bodies: [
      `
      let count = 0;
      for (const item of items) {
        count += Array.isArray(item) ? $name(item) : 1;
      }
      return count;
      `,
      `return items.reduce((count, item) => count + (Array.isArray(item) ? $name(item) : 1), 0);`,
      `return items.flat(Infinity).length;`,
    ],
    locals: { count: ['total', 'result'], item: ['x', 'el'] },
    phrases: {
      noun: [
        'the number of values in a nested array that are not arrays, at every depth',
        'the count of all numbers in {items} and in the arrays inside it',
      ],
      verb: [
        'count the values of a nested list, however deep, not counting the lists',
        'count all numbers in arrays within arrays',
      ],
      say: [
        'count values in nested array (arrays do not count)',
        'deep count of a nested list',
        'how many numbers are in {items}, with all the inner arrays?',
        '[1, [2, [3, 4]]] -> 4',
        'lists inside lists, i just want to know how many numbers there are in total',
      ],
    },
  }),
  family({
    id: 'deep-max',
    category: 'recursion',
    names: ['deepMax', 'maxNested', 'largestNested'],
    params: [['items', 'list', 'arr', 'nested']],
    args: (r) => [[r.int(0, 20), ...smallNested(r, 2)]],
    edges: [[[1]], [[3, [9, [2]]]], [[3, []]]],
    reference: ([items]) => Math.max(...(JSON.stringify(items).match(/\d+/g) ?? []).map(Number)),
    bodies: [
      `return Math.max(...items.map((item) => (Array.isArray(item) ? $name(item) : item)));`,
      `
      let max = -Infinity;
      for (const item of items) {
        const value = Array.isArray(item) ? $name(item) : item;
        if (value > max) max = value;
      }
      return max;
      `,
      `return Math.max(...items.flat(Infinity));`,
    ],
    locals: { max: ['best', 'largest'], item: ['x', 'el'] },
    phrases: {
      noun: [
        'the largest number in a nested array, at any depth',
        'the maximum of all numbers in {items} and in the arrays inside it',
      ],
      verb: [
        'find the biggest number in a nested list, however deep',
        'find the maximum in arrays within arrays',
      ],
      say: [
        'max in nested array',
        'deep max',
        'what is the largest number anywhere in {items}, inner arrays too?',
        '[3, [9, [2]]] -> 9',
        'there are lists inside lists and i need the highest number of all of them',
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
