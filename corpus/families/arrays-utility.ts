import { family } from '../family.ts';
import type { Random } from '../random.ts';

const LIST = ['list', 'arr', 'items', 'array', 'values'] as const;
const FIRST = ['a', 'first', 'left', 'xs', 'listA'] as const;
const SECOND = ['b', 'second', 'right', 'ys', 'listB'] as const;
const VALUE = ['x', 'value', 'item', 'element'] as const;
const INDEX = ['index', 'i', 'pos', 'at'] as const;
const ITEM = ['el', 'entry', 'v', 'elem'] as const;
const OUT = ['out', 'res', 'output'] as const;
const I = ['idx', 'index', 'pos'] as const;

/** A list of small numbers or of words. */
function things(r: Random, minLength = 0, maxLength = 8): (number | string)[] {
  return r.chance(0.5) ? r.ints(minLength, maxLength, -9, 20) : r.words(minLength, maxLength);
}

/** A list in which repeats are common: small numbers or a few words. */
function repeats(r: Random, minLength = 0, maxLength = 8): (number | string)[] {
  return r.chance(0.5)
    ? r.ints(minLength, maxLength, 0, 4)
    : r.list(() => r.pick(['a', 'b', 'cat', 'dog', 'c']), minLength, maxLength);
}

/** What utility libraries offer for lists: building, cutting, pairing and counting. */
export const arraysUtility = [
  family({
    id: 'append-to-list',
    category: 'arrays',
    names: ['append', 'addToEnd', 'pushItem', 'addItem'],
    params: [LIST, VALUE],
    args: (r): [(number | string)[], number] => [things(r, 0, 5), r.int(0, 20)],
    edges: [
      [[], 1],
      [[1, 2], 3],
      [['a'], 0],
    ],
    reference: ([list, x]) => [...list, x],
    bodies: [
      `return [...list, x];`,
      `return list.concat([x]);`,
      `
      const copy = list.slice();
      copy.push(x);
      return copy;
      `,
    ],
    locals: { copy: ['result', 'out'] },
    phrases: {
      noun: [
        'a new list with {x} added at the end',
        'the elements of {list} followed by one more value',
      ],
      verb: [
        'append a value to a list and return a new list',
        'add {x} to the end of an array without changing the original',
        'put an extra element after the last one of {list}',
      ],
      say: [
        'append item',
        'add element to end of array, new array',
        'push without mutating',
        'how do i add something at the back of a list but keep the old list as it is?',
        'i have an array and one more thing, the thing should come last in a new array',
      ],
    },
  }),
  family({
    id: 'prepend-to-list',
    category: 'arrays',
    names: ['prepend', 'addToFront', 'unshiftItem', 'addFirst'],
    params: [LIST, VALUE],
    args: (r): [(number | string)[], number] => [things(r, 0, 5), r.int(0, 20)],
    edges: [
      [[], 1],
      [[1, 2], 3],
      [['a'], 0],
    ],
    reference: ([list, x]) => [x, ...list],
    bodies: [
      `return [x, ...list];`,
      `return [x].concat(list);`,
      `
      const copy = list.slice();
      copy.unshift(x);
      return copy;
      `,
    ],
    locals: { copy: ['result', 'out'] },
    phrases: {
      noun: [
        'a new list with {x} added at the front',
        'one more value followed by the elements of {list}',
      ],
      verb: [
        'prepend a value to a list and return a new list',
        'add {x} to the start of an array without changing the original',
        'put an extra element before the first one of {list}',
      ],
      say: [
        'prepend item',
        'add element to beginning of array, new array',
        'unshift without mutating',
        'how do i add something at the front of a list but keep the old list as it is?',
        'i have an array and one more thing, the thing should come first in a new array',
      ],
    },
  }),
  family({
    id: 'replace-at-list-index',
    category: 'arrays',
    names: ['replaceAt', 'setAt', 'updateAt', 'withItem'],
    params: [LIST, INDEX, VALUE],
    args: (r): [(number | string)[], number, number] => {
      const list = things(r, 1, 6);
      return [list, r.int(0, list.length - 1), r.int(30, 50)];
    },
    edges: [
      [[1], 0, 9],
      [[1, 2, 3], 2, 0],
      [['a', 'b'], 0, 7],
    ],
    reference: ([list, index, x]) => list.map((item, i) => (i === index ? x : item)),
    bodies: [
      `return list.map((item, i) => (i === index ? x : item));`,
      `
      const copy = [...list];
      copy[index] = x;
      return copy;
      `,
      `return [...list.slice(0, index), x, ...list.slice(index + 1)];`,
    ],
    locals: { copy: ['result', 'out'], item: ITEM },
    phrases: {
      noun: [
        'a copy of a list with the element at {index} replaced by {x}',
        'the list {list} where one position holds a new value',
      ],
      verb: [
        'replace the item at a given index and return a new array',
        'set the entry at position {index} of an array to {x} without changing the original',
        'update one element of a list by its index in a copy',
      ],
      say: [
        'replace element at index',
        'set array item by index, return copy',
        'how do i change the value at one position of a list without touching the old list?',
        'i give a list, a position and a new value, the old value there should be gone and the new one in its place',
      ],
    },
  }),
  family({
    id: 'remove-first-occurrence',
    category: 'arrays',
    names: ['removeFirst', 'removeOne', 'removeItem', 'deleteFirst'],
    params: [LIST, VALUE],
    args: (r): [(number | string)[], number | string] => {
      const list = repeats(r);
      return [list, list.length > 0 && r.chance(0.7) ? r.pick(list) : 7];
    },
    edges: [
      [[], 1],
      [[1, 2, 1], 1],
      [[1, 2], 3],
    ],
    reference: ([list, x]) => list.filter((item, i) => item !== x || list.indexOf(x) !== i),
    bodies: [
      `
      const index = list.indexOf(x);
      return list.filter((_, i) => i !== index);
      `,
      `
      const index = list.indexOf(x);
      if (index === -1) return [...list];
      return [...list.slice(0, index), ...list.slice(index + 1)];
      `,
      `
      const copy = [...list];
      const index = copy.indexOf(x);
      if (index !== -1) copy.splice(index, 1);
      return copy;
      `,
    ],
    locals: { index: ['at', 'where', 'found'], copy: ['result', 'out'] },
    phrases: {
      noun: [
        'a copy of a list without the first occurrence of {x}',
        'the elements of {list} with one {x} taken out, the first one found',
      ],
      verb: [
        'remove only the first {x} from an array and keep later ones',
        'delete the first element of {list} that equals a value, in a copy',
        'drop the first occurrence of a value and nothing else',
      ],
      say: [
        'remove first occurrence',
        'remove one {x} from list, the first',
        'how do i delete just the first copy of a value from an array?',
        'the value may be in the list several times but only the first one should go away',
      ],
    },
  }),
  family({
    id: 'slice-between',
    category: 'arrays',
    names: ['sliceBetween', 'subList', 'subArray', 'itemsBetween'],
    params: [LIST, ['start', 'from', 'begin', 'low'], ['end', 'to', 'stop', 'high']],
    args: (r): [(number | string)[], number, number] => {
      const start = r.int(0, 4);
      return [things(r), start, start + r.int(0, 4)];
    },
    edges: [
      [[], 0, 2],
      [[1, 2, 3], 1, 1],
      [[1, 2, 3, 4], 1, 3],
      [[1], 0, 5],
    ],
    reference: ([list, start, end]) => list.slice(start, end),
    bodies: [
      `return list.slice(start, end);`,
      `return list.filter((_, i) => i >= start && i < end);`,
      `
      const result = [];
      for (let i = start; i < end && i < list.length; i++) {
        result.push(list[i]);
      }
      return result;
      `,
    ],
    locals: { result: OUT, i: I },
    phrases: {
      noun: [
        'the part of a list from index {start} up to but not including index {end}',
        'the items of {list} with an index of at least {start} and less than {end}',
        'a slice of an array, the end index excluded',
      ],
      verb: [
        'take the elements from one index up to another one that is not included',
        'slice an array from {start} to {end}, end not included',
      ],
      say: [
        'slice from start to end (exclusive)',
        'sub array between two indexes, end excluded',
        'how do i get the part of a list between two positions, without the last position?',
        'give me what is in the list starting at the first index and stop right before the second index',
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
    id: 'symmetric-difference',
    category: 'arrays',
    names: ['symmetricDifference', 'xorLists', 'notInBoth', 'inOnlyOne'],
    params: [FIRST, SECOND],
    args: (r): [number[], number[]] => [
      [...new Set(r.ints(0, 5, 0, 8))],
      [...new Set(r.ints(0, 5, 0, 8))],
    ],
    edges: [
      [[], []],
      [[1], []],
      [
        [1, 2, 3],
        [3, 4, 2],
      ],
    ],
    reference: ([a, b]) => [...a.filter((x) => !b.includes(x)), ...b.filter((x) => !a.includes(x))],
    bodies: [
      `return [...a.filter((x) => !b.includes(x)), ...b.filter((x) => !a.includes(x))];`,
      `
      const onlyA = a.filter((x) => !b.includes(x));
      const onlyB = b.filter((x) => !a.includes(x));
      return onlyA.concat(onlyB);
      `,
      `
      const result = [];
      for (const x of a) {
        if (!b.includes(x)) result.push(x);
      }
      for (const x of b) {
        if (!a.includes(x)) result.push(x);
      }
      return result;
      `,
    ],
    locals: {
      onlyA: ['left', 'fromA'],
      onlyB: ['right', 'fromB'],
      result: OUT,
      x: ITEM,
    },
    phrases: {
      noun: [
        'the elements that are in exactly one of two lists, those of the first list first',
        'the symmetric difference of {a} and {b}, first what only {a} has',
      ],
      verb: [
        'find the values that only one of two arrays contains, first array first',
        'leave out what two lists share and join the rest, the rest of {a} first',
      ],
      say: [
        'symmetric difference of two arrays',
        'xor of two lists',
        'elements in one list but not both',
        'which values are in just one of both lists? begin with those of the first list',
        'two lists have some things in common, i want everything else, from the first and then from the second',
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
    id: 'sliding-windows',
    category: 'arrays',
    names: ['slidingWindows', 'windows', 'eachCons', 'consecutiveGroups'],
    params: [LIST, ['size', 'k', 'n', 'width']],
    args: (r): [(number | string)[], number] => [things(r, 0, 7), r.int(1, 4)],
    edges: [
      [[], 2],
      [[1, 2, 3], 2],
      [[1, 2], 5],
      [[1, 2, 3], 3],
    ],
    reference: ([list, size]) =>
      list.map((_, i) => list.slice(i, i + size)).filter((w) => w.length === size),
    bodies: [
      `
      const result = [];
      for (let i = 0; i + size <= list.length; i++) {
        result.push(list.slice(i, i + size));
      }
      return result;
      `,
      `return list.map((_, i) => list.slice(i, i + size)).filter((w) => w.length === size);`,
      `
      const result = [];
      for (let i = 0; i <= list.length - size; i++) {
        result.push(list.slice(i, i + size));
      }
      return result;
      `,
    ],
    locals: { result: ['windows', ...OUT], w: ['part', 'win'] },
    phrases: {
      noun: [
        'all windows of {size} consecutive elements of a list',
        'every contiguous part of {list} that has exactly {size} items, from left to right',
      ],
      verb: [
        'list all runs of {size} neighbouring elements, overlapping',
        'slide a window of the given size over an array and collect what it shows',
        'find all sub arrays of length {size}',
      ],
      say: [
        'sliding windows of size n',
        'all subarrays of length k',
        'how do i turn [1, 2, 3, 4] with size 3 into [[1, 2, 3], [2, 3, 4]]?',
        'take the first few elements as a group, then move on by one element and take the same amount again, until the end is reached',
      ],
    },
  }),
  family({
    id: 'split-list-in-half',
    category: 'arrays',
    names: ['splitInHalf', 'halves', 'splitHalves', 'cutInHalf'],
    params: [LIST],
    args: (r): [(number | string)[]] => [things(r)],
    edges: [[[]], [[1]], [[1, 2]], [[1, 2, 3]]],
    reference: ([list]) => {
      const mid = Math.ceil(list.length / 2);
      return [list.slice(0, mid), list.slice(mid)];
    },
    bodies: [
      `
      const mid = Math.ceil(list.length / 2);
      return [list.slice(0, mid), list.slice(mid)];
      `,
      `
      const left = [];
      const right = [];
      list.forEach((item, i) => {
        if (i < list.length / 2) left.push(item);
        else right.push(item);
      });
      return [left, right];
      `,
      `
      const mid = Math.floor((list.length + 1) / 2);
      const left = list.slice(0, mid);
      const right = list.slice(mid);
      return [left, right];
      `,
    ],
    locals: {
      mid: ['middle', 'half', 'cut'],
      left: ['first', 'front'],
      right: ['second', 'back'],
    },
    phrases: {
      noun: [
        'the two halves of a list, the first one longer by one if the length is odd',
        'a pair of lists, the front half and the back half of {list}, with a middle element in the front',
      ],
      verb: [
        'split an array into two halves, where an odd element goes to the first half',
        'cut a list in the middle and return [first half, second half], the extra item in the first',
      ],
      say: [
        'split array in half, extra element goes left',
        'two halves of a list, first may be bigger',
        'how do i turn [1, 2, 3, 4, 5] into [[1, 2, 3], [4, 5]]?',
        'divide the list in the middle, if it can not be divided evenly the first part gets one more',
      ],
    },
  }),
  family({
    id: 'split-list-at-index',
    category: 'arrays',
    names: ['splitAt', 'splitAtIndex', 'cutAt', 'divideAt'],
    params: [LIST, INDEX],
    args: (r): [(number | string)[], number] => [things(r), r.int(0, 7)],
    edges: [
      [[], 0],
      [[1, 2, 3], 0],
      [[1, 2, 3], 2],
      [[1], 5],
    ],
    reference: ([list, index]) => [list.slice(0, index), list.slice(index)],
    bodies: [
      `return [list.slice(0, index), list.slice(index)];`,
      `
      const left = list.slice(0, index);
      const right = list.slice(index);
      return [left, right];
      `,
      `
      const left = [];
      const right = [];
      for (let i = 0; i < list.length; i++) {
        if (i < index) left.push(list[i]);
        else right.push(list[i]);
      }
      return [left, right];
      `,
    ],
    locals: { left: ['before', 'front'], right: ['after', 'back'] },
    phrases: {
      noun: [
        'the two parts of a list before and from a given index',
        'a pair of lists: the first {index} items of {list} and the remaining ones',
      ],
      verb: [
        'split an array in two at {index}',
        'cut a list at a position and return both parts, the element at the index starting the second',
        'divide {list} into the items before an index and the items from there on',
      ],
      say: [
        'split array at index',
        'split list into two at position',
        'how do i cut an array at a certain index and get both pieces?',
        'i give a list and a number n, the first n things should be one list and everything after another one',
      ],
    },
  }),
  family({
    id: 'intersperse-value',
    category: 'arrays',
    names: ['intersperse', 'insertBetween', 'separate', 'putBetween'],
    params: [LIST, ['sep', 'separator', 'x', 'value']],
    args: (r): [(number | string)[], number] => [things(r, 0, 5), r.int(0, 9)],
    edges: [
      [[], 0],
      [[1], 0],
      [[1, 2, 3], 0],
    ],
    reference: ([list, sep]) => list.flatMap((x, i) => (i === 0 ? [x] : [sep, x])),
    bodies: [
      `return list.flatMap((item, i) => (i === 0 ? [item] : [sep, item]));`,
      `
      const result = [];
      for (let i = 0; i < list.length; i++) {
        if (i > 0) result.push(sep);
        result.push(list[i]);
      }
      return result;
      `,
      `return list.flatMap((item) => [sep, item]).slice(1);`,
    ],
    locals: { result: OUT, item: ITEM, i: I },
    phrases: {
      noun: [
        'a list with {sep} between every two neighbouring elements',
        'the items of {list} with a separator value put between them',
      ],
      verb: [
        'put {sep} between all the elements of an array',
        'intersperse a list with a value, not at the ends',
        'insert the same value between every pair of neighbours',
      ],
      say: [
        'intersperse',
        'insert value between array elements',
        'how do i turn [1, 2, 3] and 0 into [1, 0, 2, 0, 3]?',
        'between each element and the next one there should be this value, but none in front and none at the end',
      ],
    },
  }),
  family({
    id: 'move-list-item',
    category: 'arrays',
    names: ['moveItem', 'move', 'moveElement', 'reposition'],
    params: [LIST, ['from', 'source', 'oldIndex'], ['to', 'target', 'newIndex']],
    args: (r): [(number | string)[], number, number] => {
      const list = things(r, 1, 6);
      return [list, r.int(0, list.length - 1), r.int(0, list.length - 1)];
    },
    edges: [
      [[1], 0, 0],
      [[1, 2, 3], 0, 2],
      [['a', 'b', 'c', 'd'], 3, 1],
    ],
    reference: ([list, from, to]) => {
      const rest = list.filter((_, i) => i !== from);
      return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)];
    },
    bodies: [
      `
      const copy = [...list];
      const [item] = copy.splice(from, 1);
      copy.splice(to, 0, item);
      return copy;
      `,
      `
      const rest = list.filter((_, i) => i !== from);
      return [...rest.slice(0, to), list[from], ...rest.slice(to)];
      `,
      `
      const copy = list.slice();
      copy.splice(to, 0, copy.splice(from, 1)[0]);
      return copy;
      `,
    ],
    locals: {
      copy: ['result', 'out'],
      item: ['moved', 'el'],
      rest: ['others', 'without'],
    },
    phrases: {
      noun: [
        'a copy of a list in which the element at index {from} was moved to index {to}',
        'the list {list} after taking out one item and putting it back at another index',
      ],
      verb: [
        'move an element of an array from one index to another and return a new array',
        'take the item at {from} out and insert it so that it ends up at {to}',
      ],
      say: [
        'move array item from index to index',
        'move element to new position, copy',
        'how do i move one entry of a list to a different place, the others just shift?',
        'like dragging an item in a list to another position, i give the old and the new index and want the new list',
      ],
    },
  }),
  family({
    id: 'list-prefixes',
    category: 'arrays',
    names: ['prefixes', 'allPrefixes', 'growingLists', 'startsOf'],
    params: [LIST],
    args: (r): [(number | string)[]] => [things(r, 0, 4)],
    edges: [[[]], [[1]], [[1, 2, 3]]],
    reference: ([list]) => list.map((_, i) => list.slice(0, i + 1)),
    bodies: [
      `return list.map((_, i) => list.slice(0, i + 1));`,
      `
      const result = [];
      for (let i = 1; i <= list.length; i++) {
        result.push(list.slice(0, i));
      }
      return result;
      `,
      `
      if (list.length === 0) return [];
      return [...$name(list.slice(0, -1)), [...list]];
      `,
    ],
    locals: { result: OUT, i: ['n', 'len', 'k'] },
    phrases: {
      noun: [
        'all non-empty prefixes of a list, the shortest first',
        'the beginnings of {list} with one element, two elements and so on up to all',
      ],
      verb: [
        'list every non-empty prefix of an array from short to long',
        'build the sub lists that start at the first element, growing by one each time',
      ],
      say: [
        'all prefixes, non-empty, shortest first',
        'prefixes of array from length 1',
        'how do i turn [1, 2, 3] into [[1], [1, 2], [1, 2, 3]]?',
        'first only the first element, then the first two, then the first three, and so on, all in one big list',
      ],
    },
  }),
  family({
    id: 'count-distinct-values',
    category: 'arrays',
    names: ['countUnique', 'countDistinct', 'uniqueCount', 'distinctCount'],
    params: [LIST],
    args: (r): [(number | string)[]] => [repeats(r)],
    edges: [[[]], [[1]], [[1, 1]], [[2, 1, 2, 3]]],
    reference: ([list]) => new Set(list).size,
    bodies: [
      `return new Set(list).size;`,
      `
      const seen = [];
      for (const item of list) {
        if (!seen.includes(item)) seen.push(item);
      }
      return seen.length;
      `,
      `return list.filter((item, i) => list.indexOf(item) === i).length;`,
    ],
    locals: { seen: ['known', 'distinct'], item: ITEM, i: I },
    phrases: {
      noun: [
        'the number of different values in a list',
        'how many distinct elements {list} has',
        'the count of unique items of an array, repeats counted once',
      ],
      verb: [
        'count the distinct values of an array',
        'count how many different things are in {list}',
      ],
      say: [
        'count unique',
        'number of distinct elements',
        'unique count of array',
        'how many different values does the list have?',
        'some values are there many times, i want to know how many different ones there are',
      ],
    },
  }),
  family({
    id: 'values-occurring-once',
    category: 'arrays',
    names: ['onlyOnce', 'singles', 'nonRepeated', 'uniqueOnly'],
    params: [LIST],
    args: (r): [(number | string)[]] => [repeats(r)],
    edges: [[[]], [[1]], [[1, 1]], [[2, 1, 2, 3]]],
    reference: ([list]) => list.filter((x) => list.indexOf(x) === list.lastIndexOf(x)),
    bodies: [
      `return list.filter((item) => list.indexOf(item) === list.lastIndexOf(item));`,
      `
      const counts = new Map();
      for (const item of list) {
        counts.set(item, (counts.get(item) ?? 0) + 1);
      }
      return list.filter((item) => counts.get(item) === 1);
      `,
      `return list.filter((item) => list.filter((other) => other === item).length === 1);`,
    ],
    locals: { counts: ['freq', 'tally'], item: ITEM, other: ['o', 'y'] },
    phrases: {
      noun: [
        'the values that occur exactly once in a list, in their order',
        'the elements of {list} that are never repeated',
        'a list without any value that appears more than once',
      ],
      verb: [
        'find the elements that appear only a single time in an array',
        'remove all copies of every value that is repeated',
        'filter out each value that has a duplicate',
      ],
      say: [
        'elements that occur exactly once',
        'keep only non-repeated values',
        'which values are in the array just one time?',
        'if something is in the list two times or more then both should go, only the single ones stay',
      ],
    },
  }),
  family({
    id: 'first-repeated-value',
    category: 'arrays',
    names: ['firstDuplicate', 'firstRepeated', 'findDuplicate', 'firstRepeat'],
    params: [LIST],
    args: (r): [(number | string)[]] => [r.chance(0.4) ? things(r, 0, 4) : repeats(r)],
    edges: [[[]], [[1]], [[1, 2, 2, 1]], [[1, 2, 1, 2]], [[3, 4]]],
    reference: ([list]) => list.find((x, i) => list.indexOf(x) < i) ?? null,
    bodies: [
      `
      const seen = new Set();
      for (const item of list) {
        if (seen.has(item)) return item;
        seen.add(item);
      }
      return null;
      `,
      `
      for (let i = 0; i < list.length; i++) {
        if (list.indexOf(list[i]) < i) return list[i];
      }
      return null;
      `,
      `return list.find((item, i) => list.indexOf(item) < i) ?? null;`,
    ],
    locals: { seen: ['known', 'visited'], item: ITEM, i: I },
    phrases: {
      noun: [
        'the first element of a list that was there before, or null if nothing repeats',
        'the value of {list} whose second occurrence comes earliest, null if there is none',
      ],
      verb: [
        'walk through an array and return the first value seen for the second time, or null',
        'find the duplicate whose repeat comes first, null if all values are different',
      ],
      say: [
        'first duplicate (earliest second occurrence) or null',
        'first value seen twice, else null',
        'going from left to right, which value do i meet for a second time first? null if that never happens',
        'go through the list and stop as soon as you see something that you have seen already, return that, or null at the end',
      ],
    },
  }),
  family({
    id: 'first-non-repeated-value',
    category: 'arrays',
    names: ['firstUnique', 'firstNonRepeated', 'firstSingle', 'findFirstUnique'],
    params: [LIST],
    args: (r): [(number | string)[]] => [repeats(r)],
    edges: [[[]], [[1]], [[1, 1]], [[2, 1, 2, 3]]],
    reference: ([list]) => list.find((x) => list.indexOf(x) === list.lastIndexOf(x)) ?? null,
    bodies: [
      `
      for (const item of list) {
        if (list.indexOf(item) === list.lastIndexOf(item)) return item;
      }
      return null;
      `,
      `
      const counts = new Map();
      for (const item of list) {
        counts.set(item, (counts.get(item) ?? 0) + 1);
      }
      return list.find((item) => counts.get(item) === 1) ?? null;
      `,
      `return list.find((item) => list.indexOf(item) === list.lastIndexOf(item)) ?? null;`,
    ],
    locals: { counts: ['freq', 'tally'], item: ITEM },
    phrases: {
      noun: [
        'the first element of a list that occurs only once, or null',
        'the first value of {list} without a duplicate, null if there is none',
      ],
      verb: [
        'find the first non-repeating element of an array, or null',
        'return the first item that is in the list a single time, null if every item is repeated',
      ],
      say: [
        'first unique element or null',
        'first non repeating value, else null',
        'which is the first thing in the list that has no second copy? null if all have one',
        'go from the left and find the first value that is nowhere else in the array, otherwise null',
      ],
    },
  }),
  family({
    id: 'same-elements-any-order',
    category: 'arrays',
    names: ['sameElements', 'isPermutation', 'sameItems', 'equalIgnoringOrder'],
    params: [FIRST, SECOND],
    args: (r): [number[], number[]] => {
      const a = r.ints(0, 5, 0, 6);
      if (r.chance(0.5)) return [a, r.shuffle(a)];
      return [
        a,
        r.chance(0.5) ? r.shuffle([...a, r.int(0, 6)]) : a.map((n) => (r.chance(0.7) ? n : 6)),
      ];
    },
    edges: [
      [[], []],
      [[1], []],
      [
        [1, 2, 2],
        [2, 1, 2],
      ],
      [
        [1, 2, 2],
        [1, 1, 2],
      ],
      [
        [10, 9],
        [9, 10],
      ],
    ],
    reference: ([a, b]) => {
      const key = (list: readonly number[]): string => [...list].sort((x, y) => x - y).join();
      return a.length === b.length && key(a) === key(b);
    },
    bodies: [
      `
      if (a.length !== b.length) return false;
      const left = [...a].sort((x, y) => x - y);
      const right = [...b].sort((x, y) => x - y);
      return left.every((item, i) => item === right[i]);
      `,
      `
      const rest = [...b];
      for (const item of a) {
        const i = rest.indexOf(item);
        if (i === -1) return false;
        rest.splice(i, 1);
      }
      return rest.length === 0;
      `,
      `
      const count = (list, x) => list.filter((item) => item === x).length;
      return a.length === b.length && a.every((x) => count(a, x) === count(b, x));
      `,
    ],
    locals: {
      left: ['sortedA', 'p'],
      right: ['sortedB', 'q'],
      rest: ['remaining', 'pool'],
    },
    phrases: {
      whether: [
        'two lists of numbers hold the same elements equally often, in any order',
        '{a} is a permutation of {b}',
        'two arrays are equal when the order is ignored but repeats are counted',
      ],
      verb: [
        'compare two arrays of numbers regardless of their order, counting repeats',
        'check if one list is a rearrangement of another',
      ],
      say: [
        'same elements, order does not matter',
        'is permutation of other array',
        'do the two lists contain the same numbers the same number of times, in whatever order?',
        'i want to know whether i could get the second list just by shuffling the first one',
      ],
    },
  }),
  family({
    id: 'starts-with-list',
    category: 'arrays',
    names: ['startsWithList', 'hasPrefix', 'beginsWith', 'isPrefixOf'],
    params: [LIST, ['prefix', 'start', 'head', 'begin']],
    args: (r): [(number | string)[], (number | string)[]] => {
      const list = repeats(r, 0, 6);
      return [list, r.chance(0.6) ? list.slice(0, r.int(0, 3)) : repeats(r, 1, 3)];
    },
    edges: [
      [[], []],
      [[], [1]],
      [[1, 2, 3], []],
      [
        [1, 2, 3],
        [1, 2],
      ],
      [[1], [1, 2]],
    ],
    reference: ([list, prefix]) => prefix.every((x, i) => i < list.length && list[i] === x),
    bodies: [
      `return prefix.every((item, i) => list[i] === item);`,
      `
      for (let i = 0; i < prefix.length; i++) {
        if (list[i] !== prefix[i]) return false;
      }
      return true;
      `,
      `
      if (prefix.length > list.length) return false;
      return !prefix.some((item, i) => item !== list[i]);
      `,
    ],
    locals: { item: ITEM, i: I },
    phrases: {
      whether: [
        'a list starts with all the elements of another list in order',
        '{prefix} is a prefix of {list}',
        'the first elements of an array are those of a second array (an empty one always fits)',
      ],
      verb: [
        'check if an array begins with another array',
        'test whether {list} starts with the items of {prefix}',
      ],
      say: [
        'array starts with other array?',
        'list has prefix',
        'does the list begin with exactly these elements in this order?',
        'compare the beginning of the long list with the short one and say true if they are the same',
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
    id: 'all-longest-strings',
    category: 'arrays',
    names: ['allLongest', 'longestWords', 'allLongestStrings', 'findAllLongest'],
    params: [['words', 'strings', 'list', 'items', 'texts']],
    args: (r): [string[]] => [r.words(1, 7)],
    edges: [[['a']], [['aba', 'aa', 'ad', 'vcd', 'aba']], [['', '']]],
    reference: ([words]) => words.filter((w) => words.every((v) => v.length <= w.length)),
    bodies: [
      `
      const longest = Math.max(...words.map((word) => word.length));
      return words.filter((word) => word.length === longest);
      `,
      `
      let best = [];
      for (const word of words) {
        if (best.length === 0 || word.length > best[0].length) best = [word];
        else if (word.length === best[0].length) best.push(word);
      }
      return best;
      `,
      `return words.filter((word) => words.every((other) => other.length <= word.length));`,
    ],
    locals: {
      longest: ['max', 'size'],
      best: ['result', 'found'],
      word: ['w', 's', 'str'],
    },
    phrases: {
      noun: [
        'all strings of a list that have the greatest length, in their order',
        'every one of {words} that no other word is longer than',
        'the list of the longest words of an array, also when there are several',
      ],
      verb: [
        'find all the longest strings of an array',
        'keep only the words that have the maximum length',
      ],
      say: [
        'all longest strings',
        'longest words, all of them if several',
        'which words in the list are the longest? give all with that length',
        'not only one longest word, i need every word that is as long as the longest, as a list',
      ],
    },
  }),
  family({
    id: 'total-string-length',
    category: 'arrays',
    names: ['totalLength', 'sumLengths', 'countAllLetters', 'totalCharacters'],
    params: [['words', 'strings', 'list', 'items', 'texts']],
    args: (r): [string[]] => [r.words()],
    edges: [[[]], [['']], [['a', 'cat']]],
    reference: ([words]) => words.join('').length,
    bodies: [
      `return words.reduce((total, word) => total + word.length, 0);`,
      `
      let total = 0;
      for (const word of words) {
        total += word.length;
      }
      return total;
      `,
      `return words.join('').length;`,
    ],
    locals: { total: ['sum', 'count', 'acc'], word: ['w', 's', 'str'] },
    phrases: {
      noun: [
        'the total number of characters in a list of strings',
        'how many characters all of {words} have together',
        'the length of all strings of an array combined',
      ],
      verb: [
        'count the characters of all strings in an array together',
        'sum up how long the words of a list are',
      ],
      say: [
        'total length of all strings',
        'total characters in array of words',
        'how many letters do all the words in the list have in total?',
        'i want to know how long it would be if all the strings were written one after another without a gap',
      ],
    },
  }),
  family({
    id: 'take-while-below',
    category: 'arrays',
    names: ['takeWhileBelow', 'takeWhile', 'leadingSmall', 'untilTooBig'],
    params: [['nums', 'numbers', 'arr', 'values', 'list']],
    constants: { k: (r: Random) => r.constant(3, 20, 300) },
    args: (r, { k }): [number[]] => [r.ints(0, 8, k - 9, k + 3)],
    edges: [[[]], [[0]], [[1, 2, 99, 1]]],
    reference: ([nums], { k }) => {
      const end = nums.findIndex((n) => n >= k);
      return end === -1 ? nums : nums.slice(0, end);
    },
    bodies: [
      `
      const result = [];
      for (const n of nums) {
        if (n >= $k) break;
        result.push(n);
      }
      return result;
      `,
      `
      const end = nums.findIndex((n) => n >= $k);
      return end === -1 ? [...nums] : nums.slice(0, end);
      `,
      `
      let end = 0;
      while (end < nums.length && nums[end] < $k) end++;
      return nums.slice(0, end);
      `,
    ],
    locals: { result: OUT, end: ['stop', 'count', 'i'], n: ['x', 'num', 'v'] },
    phrases: {
      noun: [
        'the leading numbers of a list that are less than {k}, up to the first that is not',
        'the start of {nums} before the first value of {k} or more',
      ],
      verb: [
        'take numbers from the front of an array while they are below {k} and stop at the first other one',
        'collect the values of {nums} from the start until one is at least {k}',
      ],
      say: [
        'take while < {k}',
        'takeWhile less than {k}',
        'which numbers come before the first one that is {k} or bigger?',
        'read the list from the left and stop as soon as a number is not smaller than {k}, give back what you have until then',
      ],
    },
  }),
  family({
    id: 'drop-while-below',
    category: 'arrays',
    names: ['dropWhileBelow', 'dropWhile', 'skipSmall', 'fromFirstBig'],
    params: [['nums', 'numbers', 'arr', 'values', 'list']],
    constants: { k: (r: Random) => r.constant(3, 20, 300) },
    args: (r, { k }): [number[]] => [r.ints(0, 8, k - 9, k + 3)],
    edges: [[[]], [[0]], [[1, 2, 99, 1]]],
    reference: ([nums], { k }) => {
      const start = nums.findIndex((n) => n >= k);
      return start === -1 ? [] : nums.slice(start);
    },
    bodies: [
      `
      let start = 0;
      while (start < nums.length && nums[start] < $k) start++;
      return nums.slice(start);
      `,
      `
      const start = nums.findIndex((n) => n >= $k);
      return start === -1 ? [] : nums.slice(start);
      `,
      `
      const result = [];
      for (const n of nums) {
        if (result.length > 0 || n >= $k) result.push(n);
      }
      return result;
      `,
    ],
    locals: {
      result: OUT,
      start: ['begin', 'from', 'i'],
      n: ['x', 'num', 'v'],
    },
    phrases: {
      noun: [
        'the rest of a list from the first number on that is {k} or more',
        'the list {nums} without its leading numbers below {k}',
      ],
      verb: [
        'drop numbers from the front of an array while they are less than {k} and keep all the rest',
        'skip the values at the start of {nums} until one is at least {k} and return everything from there',
      ],
      say: [
        'drop while < {k}',
        'dropWhile less than {k}',
        'what remains of the array from the first number that is not below {k}?',
        'throw away numbers at the beginning as long as they are smaller than {k}, after that keep everything even small ones',
      ],
    },
  }),
  family({
    id: 'pad-list',
    category: 'arrays',
    names: ['padList', 'padArray', 'padEnd', 'fillUp'],
    params: [LIST, ['size', 'length', 'n'], ['value', 'x', 'filler', 'fill']],
    args: (r): [(number | string)[], number, number] => [things(r, 0, 5), r.int(0, 7), r.int(0, 3)],
    edges: [
      [[], 2, 0],
      [[1, 2], 4, 0],
      [[1, 2, 3], 2, 0],
    ],
    reference: ([list, size, value]) => [
      ...list,
      ...Array.from({ length: Math.max(0, size - list.length) }, () => value),
    ],
    bodies: [
      `
      const result = [...list];
      while (result.length < size) {
        result.push(value);
      }
      return result;
      `,
      `
      const missing = Math.max(0, size - list.length);
      return [...list, ...Array(missing).fill(value)];
      `,
      `
      if (list.length >= size) return [...list];
      return $name([...list, value], size, value);
      `,
    ],
    locals: { result: ['copy', ...OUT], missing: ['gap', 'extra'] },
    phrases: {
      noun: [
        'a list padded at the end with {value} until it has {size} elements',
        'the items of {list}, filled up to a given length with a value',
      ],
      verb: [
        'pad an array on the right to length {size} with {value}, leaving longer arrays as they are',
        'fill a list up to the given size by repeating a value at the end',
      ],
      say: [
        'pad array to length with value',
        'pad list at the end',
        'how do i make an array at least {size} long by adding {value} at the end?',
        'if the list is too short put the filler value behind it until the length is right, if it is long enough change nothing',
      ],
    },
  }),
  family({
    id: 'least-frequent-value',
    category: 'arrays',
    names: ['leastFrequent', 'rarest', 'leastCommon', 'findRarest'],
    params: [LIST],
    args: (r): [(number | string)[]] => [repeats(r, 1, 9)],
    edges: [[[1]], [[1, 1, 2]], [[2, 1, 2, 1]], [['a', 'b', 'a', 'c']]],
    reference: ([list]) => {
      const count = (x: unknown): number => list.filter((y) => y === x).length;
      return list.find((x) => list.every((y) => count(x) <= count(y)));
    },
    bodies: [
      `
      const counts = new Map();
      for (const item of list) {
        counts.set(item, (counts.get(item) ?? 0) + 1);
      }
      let best = list[0];
      for (const [item, count] of counts) {
        if (count < counts.get(best)) best = item;
      }
      return best;
      `,
      `
      const count = (x) => list.filter((item) => item === x).length;
      return list.reduce((best, item) => (count(item) < count(best) ? item : best));
      `,
    ],
    locals: {
      counts: ['freq', 'tally'],
      count: ['times', 'c'],
      best: ['rare', 'result'],
      item: ITEM,
    },
    phrases: {
      noun: [
        'the value that occurs least often in a list, the earliest one on a tie',
        'the rarest element of {list}; if several tie, the one that appears first',
        'the least common value of an array, the first of them when counts are equal',
      ],
      verb: [
        'find the least frequent element of an array, preferring the one seen first on a tie',
        'return the item with the lowest count, the earliest on a tie',
      ],
      say: [
        'least frequent element, first wins ties',
        'rarest value in list, earliest on tie',
        'which value appears the fewest times in the array? the first one if there is a tie',
        'i want the thing that is in my list least often, and the one that comes first when two are equally rare',
      ],
    },
  }),
  family({
    id: 'sort-by-frequency',
    category: 'arrays',
    names: ['sortByFrequency', 'byFrequency', 'mostFrequentFirst', 'rankByCount'],
    params: [LIST],
    args: (r): [(number | string)[]] => [repeats(r, 0, 9)],
    edges: [[[]], [[1]], [[1, 2, 2]], [['a', 'b', 'a', 'b', 'c']]],
    reference: ([list]) => {
      const count = (x: unknown): number => list.filter((y) => y === x).length;
      return [...new Set(list)].sort((x, y) => count(y) - count(x));
    },
    bodies: [
      `
      const counts = new Map();
      for (const item of list) {
        counts.set(item, (counts.get(item) ?? 0) + 1);
      }
      return [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a));
      `,
      `
      const count = (x) => list.filter((item) => item === x).length;
      return [...new Set(list)].sort((a, b) => count(b) - count(a));
      `,
    ],
    locals: {
      counts: ['freq', 'tally'],
      count: ['times', 'occurrences'],
      item: ITEM,
    },
    phrases: {
      noun: [
        'the distinct values of a list from the most to the least frequent, ties in order of first appearance',
        'the different elements of {list} ordered by how often they occur, most often first, ties as they first come',
      ],
      verb: [
        'list each different value once, the most common first, equal counts in order of first appearance',
        'rank the distinct values of an array by descending count, keeping first-seen order for ties',
      ],
      say: [
        'unique values sorted by frequency, descending, ties by first appearance',
        'distinct elements, most frequent first, stable',
        'which values occur most, then second most and so on? each once, ties in the order they first appear',
        'make a ranking of the values by how often they are in the list, every value once, and if two are equal the one that came first goes first',
      ],
    },
  }),
];
