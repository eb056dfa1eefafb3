import { family } from '../../family.ts';
import { OUT } from '../common/names.ts';
import { ELEMENT, FIRST, I, LIST, SECOND, things } from './common.ts';

/** The same elements in another order. */
export const rearranging = [
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
    locals: { result: OUT, item: ELEMENT, i: I },
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
      item: ELEMENT,
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
    id: 'move-zeros-to-end',
    category: 'arrays',
    names: ['moveZeros', 'zerosToEnd', 'moveZeroes', 'zerosLast'],
    params: [['nums', 'numbers', 'arr', 'values', 'list']],
    args: (r): [number[]] => [r.list(() => r.pick([0, 0, 0, 1, 2, 3, -4, 5, 12]), 0, 8)],
    edges: [[[]], [[0]], [[0, 1]], [[1, 0, 2, 0, 3]]],
    reference: ([nums]) => [...nums.filter((n) => n !== 0), ...nums.filter((n) => n === 0)],
    bodies: [
      `return [...nums.filter((n) => n !== 0), ...nums.filter((n) => n === 0)];`,
      `
      const result = nums.filter((n) => n !== 0);
      while (result.length < nums.length) {
        result.push(0);
      }
      return result;
      `,
      `
      const others = nums.filter((n) => n !== 0);
      const zeros = nums.filter((n) => n === 0);
      return others.concat(zeros);
      `,
      `
      const others = [];
      const zeros = [];
      for (const n of nums) {
        if (n === 0) zeros.push(n);
        else others.push(n);
      }
      return [...others, ...zeros];
      `,
    ],
    locals: {
      result: OUT,
      others: ['rest', 'nonZeros'],
      zeros: ['nulls', 'end'],
      n: ['x', 'num', 'v'],
    },
    phrases: {
      noun: [
        'a list of numbers with all zeros moved to the end, the others in their order',
        'the numbers in {nums} with the non-zero ones first and the zeros last',
        'the array {nums} with its zeros at the end and everything else in the same order',
        'an array with zeros pushed to the right end, other numbers unchanged in order',
      ],
      verb: [
        'move every zero to the end of an array and keep the order of the rest',
        'shift all 0s to the back of a list without changing the order of the other numbers',
        'move zeros to the end',
        'push all zeros to the back of an array, without reordering the rest',
      ],
      say: [
        'zeros to the end, keep order',
        'how do i get [1, 2, 3, 0, 0] from [1, 0, 2, 0, 3]?',
        'the zeros in my list should all go to the back, everything else stays in the same order',
        'move zeroes',
        'move zeros to end of array',
        'how do i put all zeros last and keep the other numbers in order?',
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
    id: 'merge-sorted-lists',
    category: 'arrays',
    names: ['mergeSorted', 'mergeSortedArrays', 'merge', 'mergeLists'],
    params: [FIRST, SECOND],
    args: (r): [number[], number[]] => [
      r.ints(0, 6).sort((x, y) => x - y),
      r.ints(0, 6).sort((x, y) => x - y),
    ],
    edges: [
      [[], []],
      [[1], []],
      [
        [1, 4, 9],
        [2, 4, 5],
      ],
    ],
    reference: ([a, b]) => [...a, ...b].sort((x, y) => x - y),
    bodies: [
      `
      const result = [];
      let i = 0;
      let j = 0;
      while (i < a.length && j < b.length) {
        if (a[i] <= b[j]) result.push(a[i++]);
        else result.push(b[j++]);
      }
      return [...result, ...a.slice(i), ...b.slice(j)];
      `,
      `return [...a, ...b].sort((x, y) => x - y);`,
      `
      if (a.length === 0) return b;
      if (b.length === 0) return a;
      if (a[0] <= b[0]) return [a[0], ...$name(a.slice(1), b)];
      return [b[0], ...$name(a, b.slice(1))];
      `,
      `return a.concat(b).sort((x, y) => x - y);`,
    ],
    locals: { result: ['merged', 'out', 'res'], i: ['p', 'm'], j: ['q', 'n'] },
    phrases: {
      noun: [
        'one ascending list made from two lists that are already sorted in ascending order',
        'the merged, still sorted numbers of the ascending lists {a} and {b}',
        'two sorted arrays merged in ascending order',
      ],
      verb: [
        'merge two sorted arrays of numbers into one sorted array, smallest first',
        'combine two ascending lists so that the result is ascending too, keeping duplicates',
        'merge the sorted lists {a} and {b}, keeping ascending order',
        'combine two sorted arrays into a single sorted array',
      ],
      say: [
        'merge two sorted lists, ascending',
        'how do i join two sorted number arrays so that the result stays sorted?',
        'both lists go from small to big already and i want one list with all the numbers, also from small to big',
        'merge two sorted arrays',
        'merge sorted lists',
        'how can i merge two ascending arrays into one ascending array?',
        'i have two lists of numbers, each in increasing order, and need them in one increasing list',
      ],
    },
  }),
];
