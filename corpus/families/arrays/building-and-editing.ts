import { family } from '../../family.ts';
import { OUT } from '../common/names.ts';
import { I, INDEX, ITEM, LIST, listAndValue, manyRepeats, things, WANTED } from './common.ts';

const VALUE = ['x', 'value', 'item', 'element'] as const;

/** Lists made from nothing, and copies with elements added, removed or replaced. */
export const buildingAndEditing = [
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
      const list = manyRepeats(r);
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
    id: 'remove-all-of-value',
    category: 'arrays',
    names: ['removeAll', 'without', 'removeValue', 'pull'],
    params: [LIST, WANTED],
    args: (r) => listAndValue(r),
    edges: [
      [[], 1],
      [[1, 2, 1], 1],
      [['a', 'b'], 'c'],
    ],
    reference: ([list, x]) => list.filter((item) => item !== x),
    bodies: [
      `return list.filter((item) => item !== x);`,
      `
      const result = [];
      for (const item of list) {
        if (item !== x) result.push(item);
      }
      return result;
      `,
      `return list.flatMap((item) => (item === x ? [] : [item]));`,
    ],
    locals: { result: OUT, item: ITEM },
    phrases: {
      noun: [
        'a copy of a list without any {x}',
        'all elements of {list} that are different from a given value',
        'an array with all occurrences of a value removed',
      ],
      verb: [
        'remove every occurrence of {x} from an array and return a new one',
        'filter out all items that equal a given value',
        'delete a value from a list wherever it occurs',
        'remove a value from a list, every copy of it',
        'get rid of each {x} in {list}',
      ],
      say: [
        'drop all {x} from list',
        'how do i remove all copies of a value from an array?',
        'give me the list again but with every {x} taken out',
        'remove value from array',
        'remove all occurrences',
        'list without {x}',
      ],
    },
  }),
  family({
    id: 'replace-all-in-list',
    category: 'arrays',
    names: ['replaceAllItems', 'replaceInList', 'substitute', 'replaceValue'],
    params: [LIST, ['from', 'oldValue', 'before'], ['to', 'newValue', 'after']],
    args: (r): [(number | string)[], number | string, number | string] => {
      const [list, x] = listAndValue(r);
      return [list, x, r.pick([0, 1, 9, 'new', 'dog'])];
    },
    edges: [
      [[], 1, 2],
      [[1, 2, 1], 1, 9],
      [['a', 'b'], 'c', 'd'],
    ],
    reference: ([list, from, to]) => list.map((item) => (item === from ? to : item)),
    bodies: [
      `return list.map((item) => (item === from ? to : item));`,
      `
      const result = [];
      for (const item of list) {
        result.push(item === from ? to : item);
      }
      return result;
      `,
      `
      const result = [...list];
      for (let i = 0; i < result.length; i++) {
        if (result[i] === from) result[i] = to;
      }
      return result;
      `,
    ],
    locals: { result: OUT, item: ITEM, i: I },
    phrases: {
      noun: [
        'a copy of a list with every {from} replaced by {to}',
        'the elements of {list} where one given value is exchanged for another',
        'an array where each {from} has become {to}',
      ],
      verb: [
        'replace all occurrences of a value in an array by another value',
        'substitute {to} for each {from} in a list',
        'swap every item equal to {from} for {to} in a new array',
        'change every {from} in {list} into {to}',
      ],
      say: [
        'replace {from} with {to} in list',
        'how do i change all copies of one value in an array to a different value?',
        'wherever the list has {from} i want {to} there instead, the rest stays',
        'replace value in array',
        'replace all occurrences in list',
        'how do i swap out every copy of one value for a new value?',
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
    id: 'one-to-n',
    category: 'arrays',
    names: ['oneToN', 'countTo', 'numbersUpTo', 'listNumbers'],
    params: [['n', 'max', 'limit', 'last']],
    args: (r) => [r.int(0, 12)],
    edges: [[0], [1], [5]],
    reference: ([n]) => Array.from({ length: n }, (_, i) => i + 1),
    bodies: [
      `return Array.from({ length: n }, (_, i) => i + 1);`,
      `
      const result = [];
      for (let i = 1; i <= n; i++) {
        result.push(i);
      }
      return result;
      `,
      `return [...Array(n).keys()].map((i) => i + 1);`,
    ],
    locals: { result: ['numbers', 'out', 'res'] },
    phrases: {
      noun: ['the numbers from 1 to n', 'a list that counts from 1 up to {n}'],
      verb: [
        'list the integers from 1 to n, both included',
        'make an array [1, 2, 3, ...] up to {n}',
        'count from 1 to {n} and return the numbers in an array',
      ],
      say: [
        'array from 1 to n',
        'numbers 1 to n',
        'how do i get a list of all numbers from 1 to n?',
      ],
    },
  }),
  family({
    id: 'range-from-zero',
    category: 'arrays',
    names: ['range', 'upTo', 'zeroTo', 'indexes'],
    params: [['n', 'count', 'length', 'size']],
    args: (r) => [r.int(0, 12)],
    edges: [[0], [1], [5]],
    reference: ([n]) => Array.from({ length: n }, (_, i) => i),
    bodies: [
      `return Array.from({ length: n }, (_, i) => i);`,
      `return [...Array(n).keys()];`,
      `
      const result = [];
      for (let i = 0; i < n; i++) {
        result.push(i);
      }
      return result;
      `,
    ],
    locals: { result: ['numbers', ...OUT] },
    phrases: {
      noun: [
        'the numbers from 0 up to but not including n',
        'a list of {n} numbers that counts up from 0',
      ],
      verb: [
        'list the integers from 0 to n - 1',
        'make an array [0, 1, 2, ...] with n elements',
        'return the first {n} whole numbers, beginning with 0',
      ],
      say: [
        'range(n) from 0',
        'array from 0 to n - 1',
        'how do i make a range like in python, from 0 up to n without n?',
      ],
    },
  }),
];
