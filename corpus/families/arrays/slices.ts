import { family } from '../../family.ts';
import { OUT } from '../common/names.ts';
import { I, INDEX, ITEM, LIST, manyRepeats, things } from './common.ts';

const COUNT = ['n', 'count', 'k', 'num', 'amount'] as const;

/** Elements by their place, and parts of a list from either end. */
export const slices = [
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
    id: 'starts-with-list',
    category: 'arrays',
    names: ['startsWithList', 'hasPrefix', 'beginsWith', 'isPrefixOf'],
    params: [LIST, ['prefix', 'start', 'head', 'begin']],
    args: (r): [(number | string)[], (number | string)[]] => {
      const list = manyRepeats(r, 0, 6);
      return [list, r.chance(0.6) ? list.slice(0, r.int(0, 3)) : manyRepeats(r, 1, 3)];
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
];
