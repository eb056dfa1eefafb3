import { family } from '../family.ts';
import type { Random } from '../random.ts';

const LIST = ['list', 'arr', 'items', 'array', 'values'] as const;
const COUNT = ['n', 'count', 'k', 'num', 'amount'] as const;
const FIRST = ['a', 'first', 'left', 'xs', 'listA'] as const;
const SECOND = ['b', 'second', 'right', 'ys', 'listB'] as const;
const ITEM = ['el', 'x', 'entry', 'v'] as const;
const OUT = ['out', 'res', 'output'] as const;
const I = ['idx', 'index', 'pos'] as const;

/** A list of small numbers or of words. */
function things(r: Random, minLength = 0, maxLength = 8): (number | string)[] {
  return r.chance(0.5) ? r.ints(minLength, maxLength, -9, 20) : r.words(minLength, maxLength);
}

/** Taking lists apart and putting them together by position. */
export const arraysLists = [
  family({
    id: 'first-element',
    category: 'arrays',
    names: ['first', 'head', 'getFirst', 'firstElement'],
    params: [LIST],
    args: (r): [(number | string)[]] => [things(r, 0, 4)],
    edges: [[[]], [[7]], [['a', 'b']], [[0, 1]]],
    reference: ([list]) => list[0] ?? null,
    bodies: [
      `return list.length > 0 ? list[0] : null;`,
      `
      if (list.length === 0) return null;
      return list[0];
      `,
      `return list[0] ?? null;`,
      `
      const [head] = list;
      return head ?? null;
      `,
    ],
    locals: { head: ['start', 'item', 'one'] },
    phrases: {
      noun: [
        'the first element of a list, or null if it is empty',
        'the head of {list}, null when there is nothing in it',
        'the item at the front of an array, or null for an empty one',
      ],
      verb: [
        'get the first item of an array or null for an empty array',
        'return what stands at the start of {list}, null if nothing does',
        'take the first element of {list}, or null if it has no elements',
      ],
      say: [
        'first element or null',
        'what is the first entry of the array? null if it has none',
        'give me the thing at the front of the list, and when the list is empty just null',
        'first item of array, null if empty',
        'head of list or null',
        'how do i get the first element of a list, or null if there is none?',
        'get first element',
      ],
    },
  }),
  family({
    id: 'last-element',
    category: 'arrays',
    names: ['last', 'getLast', 'lastElement', 'lastOf'],
    params: [LIST],
    args: (r): [(number | string)[]] => [things(r, 0, 4)],
    edges: [[[]], [[7]], [['a', 'b']], [[1, 0]]],
    reference: ([list]) => list.at(-1) ?? null,
    bodies: [
      `return list.length > 0 ? list[list.length - 1] : null;`,
      `
      if (list.length === 0) return null;
      return list[list.length - 1];
      `,
      `return list.at(-1) ?? null;`,
      `return list[list.length - 1] ?? null;`,
    ],
    phrases: {
      noun: [
        'the last element of a list, or null if it is empty',
        'the final item of {list}, null for an empty array',
        'the item at the end of an array, or null for an empty one',
      ],
      verb: [
        'get the last item of an array or null for an empty array',
        'return what stands at the very end of {list}, null if nothing does',
        'take the last element of {list}, or null if it has no elements',
      ],
      say: [
        'last element or null',
        'what is the last entry of the array? null if it has none',
        'give me the thing at the back of the list, and when the list is empty just null',
        'last item of array, null if empty',
        'get last element',
        'how do i get the last element of a list, or null if there is none?',
      ],
    },
  }),
  family({
    id: 'nth-from-end',
    category: 'arrays',
    names: ['nthFromEnd', 'nthLast', 'fromEnd', 'nthToLast'],
    params: [LIST, COUNT],
    args: (r): [(number | string)[], number] => [things(r, 0, 7), r.int(1, 6)],
    edges: [
      [[], 1],
      [[4], 1],
      [[1, 2, 3], 3],
      [[1, 2, 3], 4],
    ],
    reference: ([list, n]) => list[list.length - n] ?? null,
    bodies: [
      `
      if (n > list.length) return null;
      return list[list.length - n];
      `,
      `return n <= list.length ? list[list.length - n] : null;`,
      `return list.at(-n) ?? null;`,
      `return list[list.length - n] ?? null;`,
    ],
    phrases: {
      noun: [
        'the element that is {n} places from the end of a list (1 is the last), or null if the list is too short',
        'the {n}-th item counted from the back, starting with 1, or null if there is none',
        'the {n}-th element from the end of an array (the last is number 1), or null',
      ],
      verb: [
        'get the nth element from the end, where 1 means the last one, null if it does not exist',
        'return the {n}th last entry of {list}, or null when {n} is larger than the length',
        'get the {n}th to last item of {list}, where 1 is the last, or null if there are too few',
        'find the element {n} from the back, with 1 for the last one and null if it is not there',
      ],
      say: [
        'nth from end, 1 = last, else null',
        'which item is at place {n} when counting backwards from the last one as 1? null if there is no such item',
        'i want to count from the back of the list, 1 is the last, 2 the one before, and null if the list is not long enough',
        'nth last element, 1 is the last, null if too short',
        'kth from the end or null',
        'how do i get the nth item counting from the back (last = 1), or null?',
      ],
    },
  }),
  family({
    id: 'take-first-n',
    category: 'arrays',
    names: ['take', 'takeFirst', 'firstN', 'firstItems'],
    params: [LIST, COUNT],
    args: (r): [(number | string)[], number] => [things(r), r.int(0, 6)],
    edges: [
      [[], 2],
      [[1, 2], 0],
      [[1, 2, 3], 2],
      [[1], 5],
    ],
    reference: ([list, n]) => list.slice(0, n),
    bodies: [
      `return list.slice(0, n);`,
      `
      const result = [];
      for (let i = 0; i < n && i < list.length; i++) {
        result.push(list[i]);
      }
      return result;
      `,
      `return list.filter((_, i) => i < n);`,
    ],
    locals: { result: OUT, i: I },
    phrases: {
      noun: [
        'the first {n} elements of a list, all of them if it is shorter',
        'a new list with only the first {n} items of {list}',
        'a list of the leading n items of an array',
      ],
      verb: [
        'take the first n items of an array',
        'keep only the first {n} entries of {list}',
        'return the leading {n} elements as a new array',
        'get the first n elements',
        'slice off the first {n} items of {list}',
      ],
      say: [
        'take n from the front',
        'how do i get the first {n} elements of an array?',
        'i just need the beginning of the list, as many items as i say',
        'first n items',
        'first n elements of array',
        'give me only the first {n} things of the list',
      ],
    },
  }),
  family({
    id: 'drop-first-n',
    category: 'arrays',
    names: ['drop', 'dropFirst', 'skip', 'skipFirst'],
    params: [LIST, COUNT],
    args: (r): [(number | string)[], number] => [things(r), r.int(0, 6)],
    edges: [
      [[], 2],
      [[1, 2], 0],
      [[1, 2, 3], 2],
      [[1], 5],
    ],
    reference: ([list, n]) => list.slice(n),
    bodies: [
      `return list.slice(n);`,
      `
      const result = [];
      for (let i = n; i < list.length; i++) {
        result.push(list[i]);
      }
      return result;
      `,
      `return list.filter((_, i) => i >= n);`,
    ],
    locals: { result: OUT, i: I },
    phrases: {
      noun: [
        'the elements of a list after the first {n}',
        'a copy of {list} without its first {n} items',
        'everything in a list but the first n items',
      ],
      verb: [
        'drop the first n items of an array and return the rest',
        'skip the first {n} entries of {list}',
        'remove {n} elements from the front without changing the original',
        'remove the first n elements of an array and return what remains',
        'get all elements after the first {n}',
      ],
      say: [
        'drop n from the front',
        'what is left of the array after leaving out the first {n} elements?',
        'i want to ignore the first few items, as many as the second argument says, and get the others',
        'skip first n',
        'array without first n elements',
        'how do i drop the first {n} items of a list?',
      ],
    },
  }),
  family({
    id: 'take-last-n',
    category: 'arrays',
    names: ['takeLast', 'lastN', 'takeRight', 'lastItems'],
    params: [LIST, COUNT],
    args: (r): [(number | string)[], number] => [things(r), r.int(0, 6)],
    edges: [
      [[], 2],
      [[1, 2], 0],
      [[1, 2, 3], 2],
      [[1], 5],
    ],
    reference: ([list, n]) => list.slice(Math.max(0, list.length - n)),
    bodies: [
      `return list.slice(Math.max(0, list.length - n));`,
      `return n === 0 ? [] : list.slice(-n);`,
      `
      if (n === 0) return [];
      return list.slice(-n);
      `,
      `return list.filter((_, i) => i >= list.length - n);`,
      `
      const result = [];
      for (let i = Math.max(0, list.length - n); i < list.length; i++) {
        result.push(list[i]);
      }
      return result;
      `,
    ],
    locals: { result: OUT, i: I },
    phrases: {
      noun: [
        'the last {n} elements of a list in their order, all of them if it is shorter',
        'a new list with only the last {n} items of {list}',
        'the final n elements of an array',
        'the {n} items at the end of {list}, in the same order',
      ],
      verb: [
        'take the last n items of an array',
        'keep only the final {n} entries of {list}',
        'return {n} elements from the end of an array, order unchanged',
        'get the last n elements',
      ],
      say: [
        'take n from the end',
        'how do i get the last {n} elements of an array?',
        'i just need the tail end of the list, as many items as i say',
        'last n items',
        'last n elements of array',
        'give me only the last {n} things of the list',
      ],
    },
  }),
  family({
    id: 'drop-last-n',
    category: 'arrays',
    names: ['dropLast', 'dropRight', 'withoutLast', 'cutEnd'],
    params: [LIST, COUNT],
    args: (r): [(number | string)[], number] => [things(r), r.int(0, 6)],
    edges: [
      [[], 2],
      [[1, 2], 0],
      [[1, 2, 3], 2],
      [[1], 5],
    ],
    reference: ([list, n]) => list.slice(0, Math.max(0, list.length - n)),
    bodies: [
      `return list.slice(0, Math.max(0, list.length - n));`,
      `return n === 0 ? [...list] : list.slice(0, -n);`,
      `return list.filter((_, i) => i < list.length - n);`,
      `
      const result = [];
      for (let i = 0; i < list.length - n; i++) {
        result.push(list[i]);
      }
      return result;
      `,
    ],
    locals: { result: OUT, i: I },
    phrases: {
      noun: [
        'the elements of a list without the last {n}',
        'a copy of {list} with {n} items cut off at the end',
        'everything in a list but the last n items',
      ],
      verb: [
        'drop the last n items of an array and return the rest',
        'leave out the final {n} entries of {list}',
        'remove {n} elements from the end without changing the original',
        'remove the last n elements of an array and return what remains',
        'get all elements before the last {n}',
      ],
      say: [
        'drop n from the end',
        'what is left of the array after leaving out the last {n} elements?',
        'cut off the end of the list, as many items as the second argument says',
        'skip last n',
        'array without last n elements',
        'how do i drop the last {n} items of a list?',
      ],
    },
  }),
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
      item: ITEM,
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
    id: 'rotate-left',
    category: 'arrays',
    names: ['rotateLeft', 'rotate', 'shiftLeft', 'rotateArray'],
    params: [LIST, ['k', 'n', 'steps', 'count', 'places']],
    args: (r): [(number | string)[], number] => [things(r), r.int(0, 7)],
    edges: [
      [[], 2],
      [[1, 2, 3], 1],
      [[1, 2, 3], 3],
      [[1, 2, 3], 5],
      [[1, 2], 0],
    ],
    reference: ([list, k]) => list.map((_, i) => list[(i + k) % list.length] ?? null),
    bodies: [
      `
      if (list.length === 0) return [];
      const shift = k % list.length;
      return [...list.slice(shift), ...list.slice(0, shift)];
      `,
      `return list.map((_, i) => list[(i + k) % list.length]);`,
      `
      const result = [...list];
      for (let i = 0; i < k && result.length > 0; i++) {
        result.push(result.shift());
      }
      return result;
      `,
      `
      const shift = k % list.length;
      return list.slice(shift).concat(list.slice(0, shift));
      `,
    ],
    locals: { shift: ['cut', 'offset', 'start'], result: OUT, i: I },
    phrases: {
      noun: [
        'a list rotated to the left by {k} places',
        'the items of {list} after {k} left rotations, wrapping around',
        'an array shifted {k} positions to the left with wrap around',
      ],
      verb: [
        'rotate an array left by {k} steps, also when {k} is larger than the length',
        'move the first {k} elements to the end, going round again if needed',
        'rotate {list} to the left {k} times',
        'shift the elements of an array {k} places to the left in a circle',
      ],
      say: [
        'rotate left by {k}',
        'how does the list look after the first item is put at the end {k} times?',
        'shift everything to the left k times, what falls out on the left comes back in on the right',
        'rotate array left by {k}',
        'left rotation of a list',
        'how do i rotate a list to the left by k positions?',
      ],
    },
  }),
  family({
    id: 'rotate-right',
    category: 'arrays',
    names: ['rotateRight', 'rotate', 'shiftRight', 'rotateArray'],
    params: [LIST, ['k', 'n', 'steps', 'count', 'places']],
    args: (r): [(number | string)[], number] => [things(r), r.int(0, 7)],
    edges: [
      [[], 2],
      [[1, 2, 3], 1],
      [[1, 2, 3], 3],
      [[1, 2, 3], 5],
      [[1, 2], 0],
    ],
    reference: ([list, k]) => {
      const cut = list.length - (k % list.length);
      return [...list.slice(cut), ...list.slice(0, cut)];
    },
    bodies: [
      `
      if (list.length === 0) return [];
      const cut = list.length - (k % list.length);
      return [...list.slice(cut), ...list.slice(0, cut)];
      `,
      `
      const result = [...list];
      for (let i = 0; i < k && result.length > 0; i++) {
        result.unshift(result.pop());
      }
      return result;
      `,
      `
      const result = [];
      for (let i = 0; i < list.length; i++) {
        result[(i + k) % list.length] = list[i];
      }
      return result;
      `,
    ],
    locals: { cut: ['start', 'split', 'at'], result: OUT, i: I },
    phrases: {
      noun: [
        'a list rotated to the right by {k} places',
        'the items of {list} after {k} right rotations, wrapping around',
        'an array shifted {k} positions to the right with wrap around',
      ],
      verb: [
        'rotate an array right by {k} steps, also when {k} is larger than the length',
        'move the last element to the front {k} times',
        'rotate {list} to the right {k} times',
        'shift the elements of an array {k} places to the right in a circle',
      ],
      say: [
        'rotate right by {k}',
        'how does the list look after the last item is put at the front {k} times?',
        'shift everything to the right k times, what falls out on the right comes back in on the left',
        'rotate array right by {k}',
        'right rotation of a list',
        'how do i rotate a list to the right by k positions?',
      ],
    },
  }),
  family({
    id: 'reverse-list',
    category: 'arrays',
    names: ['reverseArray', 'reverseList', 'reversed', 'backwards'],
    params: [LIST],
    args: (r): [(number | string)[]] => [things(r)],
    edges: [[[]], [[1]], [[1, 2]], [['a', 'b', 'c']]],
    reference: ([list]) => [...list].reverse(),
    bodies: [
      `return [...list].reverse();`,
      `
      const result = [];
      for (let i = list.length - 1; i >= 0; i--) {
        result.push(list[i]);
      }
      return result;
      `,
      `return list.slice().reverse();`,
      `
      const result = [];
      for (const item of list) {
        result.unshift(item);
      }
      return result;
      `,
      `return list.reduce((result, item) => [item, ...result], []);`,
      `
      if (list.length === 0) return [];
      return [...$name(list.slice(1)), list[0]];
      `,
    ],
    locals: { result: OUT, item: ITEM, i: I },
    phrases: {
      noun: [
        'the elements of a list in reverse order',
        'a reversed copy of {list}',
        'the list {list} backwards',
        'an array in the opposite order',
      ],
      verb: [
        'reverse an array without changing the original',
        'return the items of {list} from last to first',
        'flip the order of a list',
        'reverse a list',
        'reverse the order of the elements of an array',
      ],
      say: [
        'reverse array',
        'how do i turn an array around?',
        'i want the same list but backwards, starting with the last element',
        'reverse list',
        'reversed array copy',
        'how can i reverse an array?',
        'the last item should come first and the first item last',
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
    locals: { result: OUT, inner: ['part', 'sub', 'row'], item: ITEM },
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
    id: 'interleave-lists',
    category: 'arrays',
    names: ['interleave', 'alternate', 'weave', 'mixLists'],
    params: [FIRST, SECOND],
    args: (r): [(number | string)[], (number | string)[]] => {
      const n = r.int(0, 5);
      return [things(r, n, n), things(r, n, n)];
    },
    edges: [
      [[], []],
      [[1], [2]],
      [
        [1, 3],
        [2, 4],
      ],
    ],
    reference: ([a, b]) => a.flatMap((x, i) => [x, b[i] ?? null]),
    bodies: [
      `
      const result = [];
      for (let i = 0; i < a.length; i++) {
        result.push(a[i], b[i]);
      }
      return result;
      `,
      `return a.flatMap((item, i) => [item, b[i]]);`,
      `
      if (a.length === 0) return [];
      return [a[0], b[0], ...$name(a.slice(1), b.slice(1))];
      `,
      `
      const result = [];
      a.forEach((item, i) => {
        result.push(item);
        result.push(b[i]);
      });
      return result;
      `,
    ],
    locals: { result: OUT, item: ['el', 'entry', 'v'], i: I },
    phrases: {
      noun: [
        'a flat list that takes elements from two equally long lists in turn',
        'the elements of {a} and {b} alternating, starting with {a}',
        'two equally long lists merged in alternation',
        'one item of {a}, one item of {b}, and so on in a single array',
      ],
      verb: [
        'interleave two arrays of the same length into one flat array',
        'merge two equally long lists by alternating between them, first list first',
        'alternate the elements of two arrays of equal length',
        'weave two lists of the same length together, starting with {a}',
      ],
      say: [
        'interleave {a} and {b}',
        'how do i mix [1, 3] and [2, 4] into [1, 2, 3, 4], one from each in turn?',
        'take one from the first list, then one from the second, and keep switching, all in a single list',
        'alternate elements of two lists',
        'interleave two arrays',
        'how do i merge two arrays by taking turns, one element from each?',
      ],
    },
  }),
  family({
    id: 'insert-list-item-at-index',
    category: 'arrays',
    names: ['insertAt', 'insert', 'addAt', 'insertItem'],
    params: [LIST, ['index', 'i', 'position', 'pos'], ['x', 'value', 'item', 'newItem']],
    args: (r): [(number | string)[], number, number | string] => {
      const list = things(r, 0, 6);
      return [list, r.int(0, list.length), r.chance(0.5) ? r.int(0, 50) : r.word()];
    },
    edges: [
      [[], 0, 'a'],
      [[1, 3], 1, 2],
      [[1], 1, 9],
      [[1, 2], 0, 0],
    ],
    reference: ([list, index, x]) => list.toSpliced(index, 0, x),
    bodies: [
      `return [...list.slice(0, index), x, ...list.slice(index)];`,
      `
      const copy = [...list];
      copy.splice(index, 0, x);
      return copy;
      `,
      `return list.slice(0, index).concat([x], list.slice(index));`,
      `return list.toSpliced(index, 0, x);`,
    ],
    locals: { copy: ['result', 'out', 'res'] },
    phrases: {
      noun: [
        'a new list with {x} inserted at a given index',
        'a copy of {list} with an extra element at position {index}',
        'a new array that has {x} at index {index} and everything after it moved by one',
      ],
      verb: [
        'insert a value into an array at the given index and return the new array',
        'put {x} in front of the element at {index} without changing the original list',
        'add an item at a certain position and move the later ones back',
        'insert an item into a list at position {index}',
      ],
      say: [
        'insert {x} at {index}, return a copy',
        'how can i add an element in the middle of an array?',
        'i give a list, an index and a value, and the value should be squeezed in at that index',
        'insert into array at index',
        'insert element at position',
        'how do i insert a value at a given index without changing the original array?',
      ],
    },
  }),
  family({
    id: 'remove-list-item-at-index',
    category: 'arrays',
    names: ['removeAt', 'deleteAt', 'dropAt', 'withoutIndex'],
    params: [LIST, ['index', 'position', 'pos', 'at']],
    args: (r): [(number | string)[], number] => {
      const list = things(r, 1, 7);
      return [list, r.int(0, list.length - 1)];
    },
    edges: [
      [[5], 0],
      [[1, 2, 3], 1],
      [['a', 'a'], 1],
    ],
    reference: ([list, index]) => list.toSpliced(index, 1),
    bodies: [
      `return list.filter((_, i) => i !== index);`,
      `return [...list.slice(0, index), ...list.slice(index + 1)];`,
      `
      const copy = [...list];
      copy.splice(index, 1);
      return copy;
      `,
      `
      const copy = [];
      for (let i = 0; i < list.length; i++) {
        if (i !== index) copy.push(list[i]);
      }
      return copy;
      `,
    ],
    locals: { copy: ['result', 'out', 'res'], i: ['j', 'idx'] },
    phrases: {
      noun: [
        'a copy of a list without the element at a given index',
        'the items of {list} except the one at {index}',
        'an array without the item at position {index}',
        'the list {list} after deleting the element with a given index',
      ],
      verb: [
        'remove the element at {index} and return the new array',
        'delete the item at a given position without changing the original list',
        'leave out the entry of an array that has the given index',
        'delete an array element by index and return a copy',
      ],
      say: [
        'remove item at {index}, return a copy',
        'how do i drop one element from an array by its index?',
        'take out the element at that position and close the gap',
        'remove at index',
        'delete element at position',
        'how do i remove the item with a certain index and keep the rest?',
      ],
    },
  }),
  family({
    id: 'swap-first-last',
    category: 'arrays',
    names: ['swapEnds', 'swapFirstLast', 'swapFirstAndLast', 'exchangeEnds'],
    params: [LIST],
    args: (r): [(number | string)[]] => [things(r, 0, 7)],
    edges: [[[]], [[1]], [[1, 2]], [[1, 2, 3]]],
    reference: ([list]) =>
      list.length < 2 ? list : [list.at(-1) ?? null, ...list.slice(1, -1), list[0] ?? null],
    bodies: [
      `
      if (list.length < 2) return [...list];
      return [list[list.length - 1], ...list.slice(1, -1), list[0]];
      `,
      `
      const copy = [...list];
      if (copy.length > 1) {
        copy[0] = list[list.length - 1];
        copy[copy.length - 1] = list[0];
      }
      return copy;
      `,
      `
      if (list.length < 2) return list.slice();
      const copy = list.slice();
      const first = copy[0];
      copy[0] = copy[copy.length - 1];
      copy[copy.length - 1] = first;
      return copy;
      `,
      `
      const last = list.length - 1;
      return list.map((item, i) => (i === 0 ? list[last] : i === last ? list[0] : item));
      `,
    ],
    locals: {
      copy: ['result', 'out', 'res'],
      first: ['temp', 'held'],
      last: ['end', 'final'],
      item: ITEM,
      i: I,
    },
    phrases: {
      noun: [
        'a copy of a list with its first and last elements swapped',
        'the items of {list} with the two ends exchanged',
        'an array whose first and last items have traded places',
      ],
      verb: [
        'swap the first and the last element of an array and return a new array',
        'exchange the first item of {list} with the last one, leaving the middle as it is',
        'switch the first and last elements of {list} in a copy',
        'swap both ends of a list',
      ],
      say: [
        'swap first and last',
        'how do i make the first and last entry of a list change places?',
        'everything stays where it is in the list, just the first and the last one trade places',
        'swap ends of array',
        'exchange first and last item',
        'how can i interchange the first and the last element of an array?',
      ],
    },
  }),
  family({
    id: 'swap-at-indices',
    category: 'arrays',
    names: ['swap', 'swapItems', 'swapAt', 'exchange'],
    params: [LIST, ['i', 'from', 'p'], ['j', 'to', 'q']],
    args: (r): [(number | string)[], number, number] => {
      const list = things(r, 1, 7);
      return [list, r.int(0, list.length - 1), r.int(0, list.length - 1)];
    },
    edges: [
      [[5], 0, 0],
      [[1, 2, 3], 0, 2],
      [[1, 2, 3], 2, 1],
    ],
    reference: ([list, i, j]) =>
      list.map((x, at) => (at === i ? list[j] : at === j ? list[i] : x) ?? null),
    bodies: [
      `
      const copy = [...list];
      copy[i] = list[j];
      copy[j] = list[i];
      return copy;
      `,
      `
      const copy = [...list];
      [copy[i], copy[j]] = [copy[j], copy[i]];
      return copy;
      `,
      `
      const copy = list.slice();
      const held = copy[i];
      copy[i] = copy[j];
      copy[j] = held;
      return copy;
      `,
    ],
    locals: { copy: ['result', 'out', 'res'], held: ['temp', 'tmp'] },
    phrases: {
      noun: [
        'a copy of a list with the elements at two indices swapped',
        'the list {list} after exchanging the items at {i} and {j}',
        'an array in which the items at index {i} and index {j} have traded places',
      ],
      verb: [
        'swap the elements at the indices {i} and {j} and return a new array',
        'exchange two entries of an array given their positions, without changing the original',
        'swap two elements of an array by their indexes',
        'switch the items at positions {i} and {j} of {list} in a copy',
      ],
      say: [
        'swap items {i} and {j} in a copy',
        'how do i make two elements of a list change places by index?',
        'i give a list and two indexes and the elements there should trade places in a new list',
        'swap two items',
        'swap elements at index i and j',
        'how do i swap two entries of an array without changing it?',
      ],
    },
  }),
  family({
    id: 'partition-threshold',
    category: 'arrays',
    names: ['partition', 'splitAt', 'splitByThreshold', 'divide'],
    params: [['nums', 'numbers', 'arr', 'values', 'list']],
    constants: { k: (r: Random) => r.constant(-5, 15, 200) },
    args: (r, { k }): [number[]] => [r.ints(0, 8, k - 8, k + 8)],
    edges: [[[]], [[0]], [[5, 10, 15, -5]]],
    reference: ([nums], { k }) => [nums.filter((n) => n < k), nums.filter((n) => n >= k)],
    bodies: [
      `return [nums.filter((n) => n < $k), nums.filter((n) => n >= $k)];`,
      `
      const low = [];
      const high = [];
      for (const n of nums) {
        if (n < $k) low.push(n);
        else high.push(n);
      }
      return [low, high];
      `,
      `
      const low = nums.filter((n) => n < $k);
      const high = nums.filter((n) => n >= $k);
      return [low, high];
      `,
    ],
    locals: {
      low: ['below', 'small', 'less'],
      high: ['above', 'big', 'rest'],
      n: ['x', 'num', 'v'],
    },
    phrases: {
      noun: [
        'two lists in one array: the numbers below {k}, then those that are {k} or more',
        'a pair of lists, first the values less than {k} and second the others',
        'the values under {k} and the values from {k} up, as a pair of arrays',
        'the numbers of a list split in two at {k}: smaller, then at least {k}',
      ],
      verb: [
        'split an array into the numbers less than {k} and the rest, as two lists in that order',
        'partition {nums} by the threshold {k}: smaller ones first, then at least {k}',
        'divide {nums} into those below {k} and those not below {k}',
        'separate numbers less than {k} from numbers of {k} or more and return both lists, the lower first',
      ],
      say: [
        'partition: [below {k}, at least {k}]',
        'how do i separate the numbers smaller than {k} from the other ones, as [smaller, others]?',
        'make one list with everything under {k} and another with {k} and up and give me both in an array, the low one first',
        'split numbers at {k}: [less, rest]',
        'partition array at {k}, below first',
        'how can i divide a list into values under {k} and values of {k} and over?',
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
    id: 'neighbour-pairs',
    category: 'arrays',
    names: ['pairwise', 'neighbourPairs', 'adjacentPairs', 'slidingPairs'],
    params: [LIST],
    args: (r): [(number | string)[]] => [things(r, 0, 7)],
    edges: [[[]], [[1]], [[1, 2]], [[1, 2, 3]]],
    reference: ([list]) => list.slice(1).map((x, i) => [list[i] ?? null, x]),
    bodies: [
      `
      const result = [];
      for (let i = 0; i < list.length - 1; i++) {
        result.push([list[i], list[i + 1]]);
      }
      return result;
      `,
      `return list.slice(1).map((item, i) => [list[i], item]);`,
      `return list.slice(0, -1).map((item, i) => [item, list[i + 1]]);`,
      `
      const result = [];
      for (let i = 1; i < list.length; i++) {
        result.push([list[i - 1], list[i]]);
      }
      return result;
      `,
    ],
    locals: { result: ['out', 'pairs', 'res'], item: ITEM, i: I },
    phrases: {
      noun: [
        'all overlapping pairs of neighbouring elements of a list',
        'a list of each element of {list} together with the next one',
        'each pair of consecutive elements of {list}',
        'an array of [current, next] for all neighbours',
      ],
      verb: [
        'pair every element of an array with the one after it',
        'list all adjacent pairs of {list}, overlapping ones included',
        'make a pair of each element and its successor',
        'list every two elements that stand next to each other as pairs',
      ],
      say: [
        'adjacent pairs, overlapping',
        'how do i turn [1, 2, 3] into [[1, 2], [2, 3]]?',
        'i need every two neighbours of the list as a pair, so each middle element shows up twice',
        'consecutive pairs',
        'pairwise neighbours',
        'how do i get each item with the following one as a pair?',
      ],
    },
  }),
  family({
    id: 'every-kth-element',
    category: 'arrays',
    names: ['everyNth', 'everyKth', 'takeEvery', 'stepThrough'],
    params: [LIST],
    constants: { k: (r: Random) => r.constant(2, 5, 12) },
    args: (r, { k }): [(number | string)[]] => [things(r, 0, Math.max(11, 2 * k))],
    edges: [[[]], [[1]], [[1, 2, 3, 4, 5, 6, 7]]],
    reference: ([list], { k }) => list.filter((_, i) => i % k === 0),
    bodies: [
      `return list.filter((_, i) => i % $k === 0);`,
      `
      const result = [];
      for (let i = 0; i < list.length; i += $k) {
        result.push(list[i]);
      }
      return result;
      `,
      `
      const result = [];
      list.forEach((item, i) => {
        if (i % $k === 0) result.push(item);
      });
      return result;
      `,
    ],
    locals: { result: OUT, item: ITEM, i: I },
    phrases: {
      noun: [
        'the elements of a list whose index is a multiple of {k}',
        'the first element of {list} and then each one {k} places further',
        'the items of {list} at the indices 0, {k} and every further step of {k}',
        'each element that comes {k} positions after the last one taken, beginning with the first',
      ],
      verb: [
        'walk through an array in steps of {k}, starting with the first element, and collect what you land on',
        'keep the items at index 0, {k} and all further multiples',
        'take the first element and then the one {k} positions later, again and again',
        'select the elements of an array in steps of {k} from index 0',
      ],
      say: [
        'elements at indexes divisible by {k}',
        'which elements do i get when i start at the first and always jump {k} ahead?',
        'start with the first item, then go {k} further, again {k} further and so on, and put them in a list',
        'take items in steps of {k}, first included',
        'array with step {k} from the start',
      ],
    },
  }),
  family({
    id: 'repeat-list',
    category: 'arrays',
    names: ['repeatList', 'repeatArray', 'cycle', 'tile'],
    params: [LIST, ['n', 'times', 'count', 'k']],
    args: (r): [(number | string)[], number] => [things(r, 0, 4), r.int(0, 4)],
    edges: [
      [[], 3],
      [[1, 2], 0],
      [[1, 2], 1],
      [[1, 2], 3],
    ],
    reference: ([list, n]) => Array.from({ length: n }, () => list).flat(),
    bodies: [
      `
      const result = [];
      for (let i = 0; i < n; i++) {
        result.push(...list);
      }
      return result;
      `,
      `return Array(n).fill(list).flat();`,
      `return Array.from({ length: n }, () => list).flat();`,
      `
      if (n === 0) return [];
      return [...list, ...$name(list, n - 1)];
      `,
      `
      let result = [];
      for (let i = 0; i < n; i++) {
        result = result.concat(list);
      }
      return result;
      `,
    ],
    locals: { result: OUT, i: I },
    phrases: {
      noun: [
        'the elements of a list repeated {n} times in one flat list',
        'a flat array with {n} copies of {list} in a row',
        'an array made of {n} repetitions of {list}',
        'a list concatenated with itself so that it appears n times',
      ],
      verb: [
        'repeat an array n times, as one long array',
        'append {list} to itself until it is there {n} times',
        'duplicate a list {n} times into one array',
        'repeat the elements of an array as a whole n times',
      ],
      say: [
        'repeat list {n} times, flat',
        'how do i turn [1, 2] into [1, 2, 1, 2, 1, 2]?',
        'the whole list should come again and again in a new list, as many times as i say',
        'repeat array n times',
        'list times n',
        'how can i repeat a whole array several times in a row?',
      ],
    },
  }),
  family({
    id: 'fill-list',
    category: 'arrays',
    names: ['fillArray', 'repeatValue', 'replicate', 'makeList'],
    params: [
      ['value', 'x', 'item', 'v'],
      ['n', 'count', 'size', 'times'],
    ],
    args: (r): [number | string, number] => [r.chance(0.5) ? r.int(-5, 20) : r.word(), r.int(0, 7)],
    edges: [
      [0, 3],
      ['a', 0],
      ['x', 1],
    ],
    reference: ([value, n]) => Array.from({ length: n }, () => value),
    bodies: [
      `return Array(n).fill(value);`,
      `
      const result = [];
      for (let i = 0; i < n; i++) {
        result.push(value);
      }
      return result;
      `,
      `return Array.from({ length: n }, () => value);`,
      `
      const result = [];
      while (result.length < n) {
        result.push(value);
      }
      return result;
      `,
    ],
    locals: { result: OUT, i: I },
    phrases: {
      noun: [
        'a list that contains {value} {n} times',
        'an array of length {n} filled with the same value',
        'an array with one value repeated n times',
        'a list of {n} equal items, all {value}',
      ],
      verb: [
        'create an array with {n} copies of a value',
        'build a list of the given length in which every element is {value}',
        'fill a new array of size {n} with {value}',
        'repeat a value n times in an array',
        'make an array of size {n} where all entries are {value}',
      ],
      say: [
        'array of {n} times {value}',
        'how do i make a list that has the same thing {n} times?',
        'i give a value and a count and want a list with the value that many times in it',
        'array filled with value',
        'repeat value n times as list',
        'how do i create an array of a given length filled with one value?',
      ],
    },
  }),
  family({
    id: 'tail-of-list',
    category: 'arrays',
    names: ['tail', 'rest', 'withoutFirst', 'allButFirst'],
    params: [LIST],
    args: (r): [(number | string)[]] => [things(r, 0, 6)],
    edges: [[[]], [[1]], [[1, 2, 3]]],
    reference: ([list]) => list.slice(1),
    bodies: [
      `return list.slice(1);`,
      `
      const [, ...others] = list;
      return others;
      `,
      `return list.filter((_, i) => i > 0);`,
      `
      const copy = [...list];
      copy.shift();
      return copy;
      `,
      `
      const others = [];
      for (let i = 1; i < list.length; i++) {
        others.push(list[i]);
      }
      return others;
      `,
    ],
    locals: { others: ['result', 'rest', 'out'], copy: ['res', 'output'], i: I },
    phrases: {
      noun: [
        'all elements of a list except the first',
        'the tail of {list}, everything after the first item',
        'the rest of a list after its first item',
        'an array minus its first element',
      ],
      verb: [
        'return an array without its first element',
        'drop the first item of {list} and keep the others',
        'remove the first element and return the others',
        'skip the first entry of {list}',
      ],
      say: [
        'all but first',
        'how do i get everything but the first element of an array?',
        'leave out the first thing in the list and give back the rest as a new list',
        'tail of list',
        'everything except the first element',
        'rest of array without head',
      ],
    },
  }),
  family({
    id: 'init-of-list',
    category: 'arrays',
    names: ['initial', 'allButLast', 'withoutLast', 'dropLast'],
    params: [LIST],
    args: (r): [(number | string)[]] => [things(r, 0, 6)],
    edges: [[[]], [[1]], [[1, 2, 3]]],
    reference: ([list]) => list.slice(0, -1),
    bodies: [
      `return list.slice(0, -1);`,
      `return list.slice(0, list.length - 1);`,
      `return list.filter((_, i) => i < list.length - 1);`,
      `
      const copy = [...list];
      copy.pop();
      return copy;
      `,
      `
      const copy = [];
      for (let i = 0; i < list.length - 1; i++) {
        copy.push(list[i]);
      }
      return copy;
      `,
    ],
    locals: { copy: OUT, i: I },
    phrases: {
      noun: [
        'all elements of a list except the last',
        'everything in {list} that comes before the final item',
        'a list without its final item',
        'an array minus its last element',
      ],
      verb: [
        'return an array without its last element',
        'drop the last item of {list} and keep the others',
        'remove the last element and return the others',
        'skip the final entry of {list}',
      ],
      say: [
        'all but last',
        'how do i get everything but the last element of an array?',
        'leave out the last thing in the list and give back the rest as a new list',
        'everything except the last element',
        'array without last item',
        'drop last',
      ],
    },
  }),
  family({
    id: 'is-empty-list',
    category: 'arrays',
    names: ['isEmpty', 'isEmptyArray', 'hasNoItems', 'nothingIn'],
    params: [LIST],
    args: (r): [(number | string)[]] => [r.chance(0.3) ? [] : things(r, 0, 4)],
    edges: [[[]], [[0]], [['']], [[1, 2]]],
    reference: ([list]) => list.length === 0,
    bodies: [
      `return list.length === 0;`,
      `return !list.length;`,
      `
      if (list.length > 0) return false;
      return true;
      `,
      `return list.length < 1;`,
      `
      for (const item of list) {
        return false;
      }
      return true;
      `,
    ],
    locals: { item: ITEM },
    phrases: {
      whether: [
        'a list is empty',
        '{list} has no elements',
        'there is nothing in an array',
        'the length of an array is zero',
        'an array contains no items',
      ],
      verb: ['check if an array is empty', 'test if {list} has nothing in it'],
      say: [
        'empty list?',
        'does the list have no items at all?',
        'i want true when the array contains nothing and false when there is at least one thing',
        'is array empty',
        'check empty list',
        'how do i tell if an array has no elements?',
      ],
    },
  }),
  family({
    id: 'middle-element',
    category: 'arrays',
    names: ['middle', 'middleElement', 'getMiddle', 'middleItem'],
    params: [LIST],
    args: (r): [(number | string)[]] => {
      const n = 2 * r.int(0, 4) + 1;
      return [things(r, n, n)];
    },
    edges: [[[1]], [[1, 2, 3]], [['c', 'a', 'b', 'd', 'e']]],
    reference: ([list]) => list[(list.length - 1) / 2] ?? null,
    bodies: [
      `return list[Math.floor(list.length / 2)];`,
      `
      const mid = (list.length - 1) / 2;
      return list[mid];
      `,
      `
      if (list.length === 1) return list[0];
      return $name(list.slice(1, -1));
      `,
      `
      const mid = Math.floor(list.length / 2);
      return list[mid];
      `,
    ],
    locals: { mid: ['m', 'half', 'center'] },
    phrases: {
      noun: [
        'the middle element of a list of odd length',
        'the item in the centre of {list}, which has an odd number of elements',
        'the item at the middle index of an odd sized array',
        'the element of {list} that has as many before it as after it',
      ],
      verb: [
        'get the element in the middle of an array with an odd number of items',
        'return the central entry of an odd-length list, without sorting it',
        'find the element at the centre of an odd-length array',
        'return the item in the middle of {list}',
      ],
      say: [
        'middle item, odd length',
        'which element is exactly in the middle of the array, if its length is odd?',
        'my list always has an odd number of things and i want the one in the middle as it stands',
        'middle element of list',
        'center item of an array with odd length',
        'how can i get the middle item of a list that has an odd number of elements?',
      ],
    },
  }),
];
