import { family } from '../../family.ts';
import { OUT } from '../common/names.ts';
import { ELEMENT, FIRST, I, ITEM, LIST, SECOND, things } from './common.ts';

/** Lists cut into groups, paired with each other, and made flat again. */
export const groupsAndPairs = [
  family({
    id: 'chunk-list',
    category: 'arrays',
    names: ['chunk', 'chunkArray', 'splitIntoChunks', 'inGroupsOf'],
    params: [LIST, ['size', 'n', 'chunkSize', 'count', 'k']],
    args: (r): [(number | string)[], number] => [things(r, 0, 9), r.int(1, 4)],
    edges: [
      [[], 2],
      [[1, 2, 3], 2],
      [[1, 2], 5],
      [[1, 2, 3, 4], 2],
    ],
    reference: ([list, size]) =>
      list.flatMap((_, i) => (i % size === 0 ? [list.slice(i, i + size)] : [])),
    bodies: [
      `
      const result = [];
      for (let i = 0; i < list.length; i += size) {
        result.push(list.slice(i, i + size));
      }
      return result;
      `,
      `
      const result = [];
      for (const item of list) {
        const last = result[result.length - 1];
        if (last && last.length < size) last.push(item);
        else result.push([item]);
      }
      return result;
      `,
      `
      if (list.length === 0) return [];
      return [list.slice(0, size), ...$name(list.slice(size), size)];
      `,
      `
      const result = [];
      let i = 0;
      while (i < list.length) {
        result.push(list.slice(i, i + size));
        i += size;
      }
      return result;
      `,
    ],
    locals: {
      result: ['chunks', 'out', 'groups'],
      item: ELEMENT,
      last: ['current', 'group'],
      i: I,
    },
    phrases: {
      noun: [
        'a list cut into chunks of a given size, the last one may be shorter',
        'the items of {list} in groups of {size}',
        'an array split into groups of n elements, the rest in a shorter last group',
        'the list {list} divided into sub lists of length {size}',
      ],
      verb: [
        'split an array into pieces of length {size}',
        'chunk a list into smaller lists of the given size',
        'group the elements of an array {size} at a time',
        'break a list into chunks of n',
        'divide an array into blocks of {size} items',
      ],
      say: [
        'chunk array by size',
        'how do i break an array into sub arrays of {size} elements each?',
        'i want to cut the long list in parts of the same size, what is left over goes in a last smaller part',
        'split array into chunks',
        'chunk list',
        'chunks of size n',
        'how do i divide a list into groups of equal size?',
      ],
    },
  }),
  family({
    id: 'zip-lists',
    category: 'arrays',
    names: ['zip', 'zipLists', 'pairUp', 'zipArrays'],
    params: [FIRST, SECOND],
    args: (r): [(number | string)[], (number | string)[]] => {
      const n = r.int(0, 5);
      return [things(r, n, n), r.chance(0.6) ? things(r, n, n) : things(r, 0, 5)];
    },
    edges: [
      [[], []],
      [[1], []],
      [
        [1, 2],
        ['a', 'b'],
      ],
      [[1, 2, 3], [4]],
    ],
    reference: ([a, b]) => a.slice(0, b.length).map((x, i) => [x, b[i] ?? null]),
    bodies: [
      `
      const result = [];
      for (let i = 0; i < a.length && i < b.length; i++) {
        result.push([a[i], b[i]]);
      }
      return result;
      `,
      `return a.slice(0, b.length).map((item, i) => [item, b[i]]);`,
      `
      const size = Math.min(a.length, b.length);
      return Array.from({ length: size }, (_, i) => [a[i], b[i]]);
      `,
    ],
    locals: {
      result: ['out', 'pairs', 'res'],
      item: ['el', 'entry', 'v'],
      size: ['n', 'shorter'],
      i: I,
    },
    phrases: {
      noun: [
        'a list of pairs from two lists, stopping at the end of the shorter one',
        'the pairs [x, y] of matching elements of {a} and {b}, as many as the shorter list has',
        'two lists zipped together into pairs, cut to the shorter length',
        'an array of [x, y] pairs with x from {a} and y from {b}, as long as both have elements',
      ],
      verb: [
        'zip two arrays into an array of pairs, ignoring extra elements of the longer one',
        'pair up the elements of {a} and {b} by position until one list ends',
        'zip two lists',
        'combine two arrays into a list of pairs, stopping when the shorter one is used up',
      ],
      say: [
        'zip two lists, shortest wins',
        'how do i combine [1, 2] and ["a", "b"] to [[1, "a"], [2, "b"]]? leave out what has no partner',
        'put the first of both lists together in a pair, then the second of both and so on until one list is used up',
        'zip arrays',
        'zip {a} and {b} into pairs',
        'how do i pair up two arrays by index?',
      ],
    },
  }),
  family({
    id: 'unzip-pairs',
    category: 'arrays',
    names: ['unzip', 'unzipPairs', 'splitPairs', 'separatePairs'],
    params: [['pairs', 'list', 'zipped', 'items', 'tuples']],
    args: (r): [[number, string][]] => [
      r.list((): [number, string] => [r.int(-9, 20), r.word()], 0, 5),
    ],
    edges: [
      [[]],
      [[[1, 'a']]],
      [
        [
          [1, 'a'],
          [2, 'b'],
        ],
      ],
    ],
    reference: ([pairs]) => [pairs.map((p) => p[0]), pairs.map((p) => p[1])],
    bodies: [
      `return [pairs.map((pair) => pair[0]), pairs.map((pair) => pair[1])];`,
      `
      const left = [];
      const right = [];
      for (const [a, b] of pairs) {
        left.push(a);
        right.push(b);
      }
      return [left, right];
      `,
      `
      const left = pairs.map(([a]) => a);
      const right = pairs.map(([, b]) => b);
      return [left, right];
      `,
    ],
    locals: {
      left: ['firsts', 'as'],
      right: ['seconds', 'bs'],
      pair: ['p', 'item'],
    },
    phrases: {
      noun: [
        'two lists made from a list of pairs: all first parts and all second parts',
        'an array [firsts, seconds] for the pairs in {pairs}',
      ],
      verb: [
        'unzip a list of pairs into two lists',
        'split an array of [a, b] pairs into an array of the firsts and an array of the seconds',
        'undo a zip of two arrays',
      ],
      say: [
        'unzip',
        'unzip array of pairs',
        'how do i turn [[1, "a"], [2, "b"]] into [[1, 2], ["a", "b"]]?',
        'every element is a pair, put what is first in the pairs in one list and what is second in another list and give me both',
      ],
    },
  }),
  family({
    id: 'group-into-pairs',
    category: 'arrays',
    names: ['intoPairs', 'makePairs', 'pairs', 'groupInTwos'],
    params: [LIST],
    args: (r): [(number | string)[]] => [things(r, 0, 9)],
    edges: [[[]], [[1]], [[1, 2]], [[1, 2, 3]], [[1, 2, 3, 4]]],
    reference: ([list]) => list.flatMap((_, i) => (i % 2 === 0 ? [list.slice(i, i + 2)] : [])),
    bodies: [
      `
      const result = [];
      for (let i = 0; i < list.length; i += 2) {
        result.push(list.slice(i, i + 2));
      }
      return result;
      `,
      `
      if (list.length === 0) return [];
      return [list.slice(0, 2), ...$name(list.slice(2))];
      `,
      `
      const count = Math.ceil(list.length / 2);
      return Array.from({ length: count }, (_, i) => list.slice(2 * i, 2 * i + 2));
      `,
    ],
    locals: { result: ['out', 'groups', 'res'], count: ['n', 'total'], i: I },
    phrases: {
      noun: [
        'the elements of a list in groups of two, a leftover one stays alone in its group',
        'a list of consecutive pairs of {list}, the last with one item if the length is odd',
        'a list cut into sub lists of two, where the last may have one item',
        'the items of {list} two by two, with a single one left at the end if the count is odd',
      ],
      verb: [
        'group the items of an array into pairs, leaving a last odd one by itself',
        'split {list} into sub arrays of two, the final one may have just one element',
        'split an array into groups of two elements, the last group may be shorter',
        'pair up consecutive items without overlap, leaving an odd last item alone',
      ],
      say: [
        'group in twos, leftover alone',
        'how do i turn [1, 2, 3, 4, 5] into [[1, 2], [3, 4], [5]]?',
        'always two elements should go together in a small list, and if one is left at the end it gets its own list',
        'split into pairs',
        'chunk by two',
        'how do i group a list two at a time, with the odd one alone at the end?',
      ],
    },
  }),
  family({
    id: 'group-equal-neighbours',
    category: 'arrays',
    names: ['groupRuns', 'groupConsecutive', 'pack', 'splitRuns'],
    params: [LIST],
    args: (r): [(number | string)[]] => [r.list(() => r.pick([0, 1, 1, 2, 'a']), 0, 8)],
    edges: [[[]], [[1]], [[1, 1, 2]], [[1, 1, 2, 1]]],
    reference: ([list]) =>
      list.reduce<(number | string)[][]>((runs, x, i) => {
        if (i > 0 && list[i - 1] === x) return [...runs.slice(0, -1), [...(runs.at(-1) ?? []), x]];
        return [...runs, [x]];
      }, []),
    bodies: [
      `
      const runs = [];
      for (let i = 0; i < list.length; i++) {
        if (i > 0 && list[i] === list[i - 1]) runs[runs.length - 1].push(list[i]);
        else runs.push([list[i]]);
      }
      return runs;
      `,
      `
      const runs = [];
      for (const item of list) {
        const last = runs[runs.length - 1];
        if (last && last[0] === item) last.push(item);
        else runs.push([item]);
      }
      return runs;
      `,
      `
      let end = 0;
      while (end < list.length && list[end] === list[0]) end++;
      return end === 0 ? [] : [list.slice(0, end), ...$name(list.slice(end))];
      `,
    ],
    locals: {
      runs: ['groups', 'result', 'out'],
      last: ['run', 'current'],
      item: ITEM,
    },
    phrases: {
      noun: [
        'a list of runs: equal neighbouring elements together in sub lists',
        'the elements of {list} grouped wherever equal ones follow each other',
      ],
      verb: [
        'group consecutive equal elements of an array into sub arrays',
        'pack each run of the same value into its own list',
        'split an array whenever the value changes',
      ],
      say: [
        'group consecutive duplicates',
        'pack runs of equal elements',
        'how do i turn [1, 1, 2, 1] into [[1, 1], [2], [1]]?',
        'same things that directly follow each other should go in a small list together, in the order they come',
      ],
    },
  }),
  family({
    id: 'run-length-pairs',
    category: 'arrays',
    names: ['runLengths', 'encodeRuns', 'countRuns', 'rle'],
    params: [LIST],
    args: (r): [(number | string)[]] => [r.list(() => r.pick([0, 1, 1, 2, 'a']), 0, 8)],
    edges: [[[]], [[1]], [[1, 1, 2]], [[1, 1, 2, 1]]],
    reference: ([list]) =>
      list.reduce<[number | string, number][]>((runs, x) => {
        const last = runs.at(-1);
        if (last?.[0] === x) return [...runs.slice(0, -1), [x, last[1] + 1]];
        return [...runs, [x, 1]];
      }, []),
    bodies: [
      `
      const runs = [];
      for (const item of list) {
        const last = runs[runs.length - 1];
        if (last && last[0] === item) last[1]++;
        else runs.push([item, 1]);
      }
      return runs;
      `,
      `
      const runs = [];
      let i = 0;
      while (i < list.length) {
        let j = i;
        while (j < list.length && list[j] === list[i]) j++;
        runs.push([list[i], j - i]);
        i = j;
      }
      return runs;
      `,
    ],
    locals: {
      runs: ['result', 'pairs', 'out'],
      last: ['run', 'current'],
      item: ITEM,
    },
    phrases: {
      noun: [
        'the run-length encoding of a list as [value, count] pairs',
        'a list of [value, how many in a row] for the runs of {list}',
      ],
      verb: [
        'run-length encode an array into pairs of value and count',
        'count each run of equal neighbours and list them as [value, count]',
      ],
      say: [
        'run length encoding of array, [value, count]',
        'rle list to pairs',
        'how do i turn [1, 1, 2] into [[1, 2], [2, 1]]?',
        'when a value repeats directly write it once with how often it came in a row, as pairs, value first',
      ],
    },
  }),
  family({
    id: 'decode-run-lengths',
    category: 'arrays',
    names: ['decodeRuns', 'expandRuns', 'expandPairs', 'unpackRuns'],
    params: [['pairs', 'runs', 'list', 'encoded', 'items']],
    args: (r): [[number | string, number][]] => [
      r.list((): [number | string, number] => [r.pick([0, 1, 'a', 'b']), r.int(0, 4)], 0, 4),
    ],
    edges: [
      [[]],
      [[[1, 2]]],
      [
        [
          ['a', 3],
          ['b', 0],
          ['a', 1],
        ],
      ],
    ],
    reference: ([pairs]) => pairs.flatMap(([x, n]) => Array.from({ length: n }, () => x)),
    bodies: [
      `return pairs.flatMap(([value, count]) => Array(count).fill(value));`,
      `
      const result = [];
      for (const [value, count] of pairs) {
        for (let i = 0; i < count; i++) {
          result.push(value);
        }
      }
      return result;
      `,
      `
      const result = [];
      for (const [value, count] of pairs) {
        result.push(...new Array(count).fill(value));
      }
      return result;
      `,
    ],
    locals: { result: OUT, value: ['x', 'item'], count: ['n', 'times'] },
    phrases: {
      noun: [
        'the flat list that [value, count] pairs stand for',
        'each value of {pairs} repeated as often as its count says, in one list',
      ],
      verb: [
        'expand an array of [value, count] pairs into a list with repeats',
        'decode a run-length encoded list of [value, count] pairs',
        'repeat every value as many times as the number next to it',
      ],
      say: [
        'run length decoding of [value, count] pairs',
        'expand pairs to list',
        'how do i turn [["a", 3], ["b", 1]] into ["a", "a", "a", "b"]?',
        'each pair has a thing and a number, write the thing that many times, everything in a single list',
      ],
    },
  }),
  family({
    id: 'cartesian-product',
    category: 'arrays',
    names: ['cartesianProduct', 'product', 'allCombinations', 'crossProduct'],
    params: [FIRST, SECOND],
    args: (r): [(number | string)[], (number | string)[]] => [things(r, 0, 3), things(r, 0, 3)],
    edges: [
      [[], [1]],
      [[1], []],
      [
        [1, 2],
        ['a', 'b'],
      ],
    ],
    reference: ([a, b]) => a.flatMap((x) => b.map((y) => [x, y])),
    bodies: [
      `return a.flatMap((x) => b.map((y) => [x, y]));`,
      `
      const result = [];
      for (const x of a) {
        for (const y of b) {
          result.push([x, y]);
        }
      }
      return result;
      `,
      `
      const result = [];
      a.forEach((x) => {
        b.forEach((y) => result.push([x, y]));
      });
      return result;
      `,
    ],
    locals: { result: ['pairs', ...OUT], x: ['p', 'item'], y: ['q', 'other'] },
    phrases: {
      noun: [
        'the cartesian product of two lists as pairs',
        'every pair [x, y] with x from {a} and y from {b}, ordered by {a} first',
        'all combinations of one element of the first array with one of the second',
      ],
      verb: [
        'pair every element of {a} with every element of {b}',
        'combine each item of one list with each item of another list into pairs',
      ],
      say: [
        'cartesian product of two arrays',
        'all pairs from two lists',
        'how do i get each possible combination of an element of one list with an element of the other?',
        'i have shirts and trousers in two lists and want every outfit as a pair, the first shirt with all the trousers first',
      ],
    },
  }),
  family({
    id: 'all-index-pairs',
    category: 'arrays',
    names: ['allPairs', 'combinationsOfTwo', 'everyPair', 'uniquePairs'],
    params: [LIST],
    args: (r): [(number | string)[]] => [things(r, 0, 4)],
    edges: [[[]], [[1]], [[1, 2]], [[1, 2, 3]]],
    reference: ([list]) => list.flatMap((x, i) => list.slice(i + 1).map((y) => [x, y])),
    bodies: [
      `
      const pairs = [];
      for (let i = 0; i < list.length; i++) {
        for (let j = i + 1; j < list.length; j++) {
          pairs.push([list[i], list[j]]);
        }
      }
      return pairs;
      `,
      `return list.flatMap((x, i) => list.slice(i + 1).map((y) => [x, y]));`,
      `
      if (list.length < 2) return [];
      const [head, ...rest] = list;
      return [...rest.map((y) => [head, y]), ...$name(rest)];
      `,
    ],
    locals: {
      pairs: ['result', 'out'],
      x: ['p', 'item'],
      y: ['q', 'other'],
      rest: ['others'],
    },
    phrases: {
      noun: [
        'all pairs of elements of a list, each with one that comes later',
        'every combination of two elements of {list}, in order and without swapping',
      ],
      verb: [
        'list each pair [x, y] where x stands before y in the array',
        'pair every element with each element after it',
        'generate all combinations of two items of a list',
      ],
      say: [
        'all combinations of 2 elements',
        'all pairs of a list, no repeats the other way round',
        'how do i get [[1, 2], [1, 3], [2, 3]] from [1, 2, 3]?',
        'everybody plays once against everybody else, make the list of matches from the list of players',
      ],
    },
  }),
  family({
    id: 'enumerate-list',
    category: 'arrays',
    names: ['enumerate', 'withIndex', 'indexed', 'addIndexes'],
    params: [LIST],
    args: (r): [(number | string)[]] => [things(r, 0, 6)],
    edges: [[[]], [['a']], [['a', 'b', 'c']]],
    reference: ([list]) => list.map((x, i) => [i, x]),
    bodies: [
      `return list.map((item, i) => [i, item]);`,
      `
      const result = [];
      for (let i = 0; i < list.length; i++) {
        result.push([i, list[i]]);
      }
      return result;
      `,
      `return [...list.entries()];`,
    ],
    locals: { result: OUT, item: ITEM, i: ['idx', 'k', 'n'] },
    phrases: {
      noun: [
        'a list of [index, element] pairs, counting from 0',
        'the items of {list}, each in a pair with its index in front',
      ],
      verb: [
        'pair every element of an array with its index as [index, element]',
        'enumerate a list from 0',
        'put the index in front of each item of {list}, as a pair',
      ],
      say: [
        'enumerate like in python',
        'array to [index, value] pairs',
        'how do i turn ["a", "b"] into [[0, "a"], [1, "b"]]?',
        'for each thing in the list i also need the position, so pairs with the position from zero first and the thing second',
      ],
    },
  }),
  family({
    id: 'concat-lists',
    category: 'arrays',
    names: ['concatLists', 'joinArrays', 'combine', 'append'],
    params: [FIRST, SECOND],
    args: (r): [(number | string)[], (number | string)[]] => [things(r, 0, 5), things(r, 0, 5)],
    edges: [
      [[], []],
      [[1], []],
      [
        [1, 2],
        [2, 3],
      ],
    ],
    reference: ([a, b]) => a.concat(b),
    bodies: [
      `return [...a, ...b];`,
      `return a.concat(b);`,
      `
      const result = [...a];
      for (const item of b) {
        result.push(item);
      }
      return result;
      `,
      `
      const result = a.slice();
      result.push(...b);
      return result;
      `,
    ],
    locals: { result: OUT, item: ['el', 'entry', 'v'] },
    phrases: {
      noun: [
        'one list with all elements of the first list followed by those of the second',
        'the concatenation of {a} and {b}',
        'the items of {a} and then the items of {b} in one array',
        'two arrays joined into one',
      ],
      verb: [
        'concatenate two arrays',
        'append all items of {b} to a copy of {a}',
        'join two lists end to end, keeping duplicates',
        'merge two arrays into one, one after the other',
        'combine the lists {a} and {b} into a single list, {a} first',
      ],
      say: [
        'concat two arrays',
        'how do i put one array after another in a new array?',
        'i have two lists and want one list, first everything from {a} and then everything from {b}',
        'join two arrays',
        'append one list to another',
        'how do i combine two lists into one?',
      ],
    },
  }),
  family({
    id: 'flatten-one-level',
    category: 'arrays',
    names: ['flatten', 'flattenOnce', 'flat', 'joinAll'],
    params: [['lists', 'arrays', 'nested', 'groups']],
    args: (r): [number[][]] => [r.list(() => r.ints(0, 4, -5, 20), 0, 5)],
    edges: [[[]], [[[]]], [[[1], [2, 3]]], [[[], [4], []]]],
    reference: ([lists]) => lists.flat(),
    bodies: [
      `return lists.flat();`,
      `
      const result = [];
      for (const inner of lists) {
        result.push(...inner);
      }
      return result;
      `,
      `return lists.reduce((result, inner) => result.concat(inner), []);`,
      `return [].concat(...lists);`,
      `
      const result = [];
      for (const inner of lists) {
        for (const item of inner) {
          result.push(item);
        }
      }
      return result;
      `,
    ],
    locals: { result: OUT, inner: ['part', 'sub', 'row'], item: ELEMENT },
    phrases: {
      noun: [
        'one flat list with the elements of all inner lists',
        'the items of a list of lists in a single array',
        'a list of lists flattened by one level',
        'the array {lists} without its inner brackets, one level only',
      ],
      verb: [
        'flatten an array of arrays by one level',
        'join all lists inside {lists} into one list',
        'turn a list of lists into a single list',
        'merge all sub arrays into one array',
        'combine the inner arrays of {lists} into a single flat array',
      ],
      say: [
        'flatten one level',
        'how do i get [1, 2, 3] from [[1], [2, 3]]?',
        'i have arrays inside an array and want all their elements in just one array',
        'flatten array one level',
        'flatten list of lists',
        'how do i flatten a nested array of arrays one level deep?',
      ],
    },
  }),
];
