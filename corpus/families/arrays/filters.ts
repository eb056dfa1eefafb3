import { family } from '../../family.ts';
import type { Random } from '../../random.ts';
import { NUMS, OUT } from '../common/names.ts';
import { ELEMENT, I, ITEM, LIST, N, things, TOTAL } from './common.ts';

/** A list of values of several types. */
function mixed(r: Random): (number | string | boolean | null)[] {
  return r.list(() => r.pick([0, 1, 7, -2, 'a', 'cat', '', '5', true, false, null]), 0, 8);
}

/** The elements of one kind, and lists sorted into two. */
export const filters = [
  family({
    id: 'keep-even-numbers',
    category: 'arrays',
    names: ['getEvens', 'filterEvens', 'evenNumbers', 'onlyEven', 'keepEvens'],
    params: [NUMS],
    args: (r): [number[]] => [r.ints()],
    edges: [[[]], [[0]], [[1, 3]], [[1, 2, 3, 4]]],
    reference: ([nums]) => nums.filter((n) => n % 2 === 0),
    bodies: [
      `return nums.filter((n) => n % 2 === 0);`,
      `
      const result = [];
      for (const n of nums) {
        if (n % 2 === 0) result.push(n);
      }
      return result;
      `,
      `
      const result = [];
      for (let i = 0; i < nums.length; i++) {
        if (nums[i] % 2 === 0) {
          result.push(nums[i]);
        }
      }
      return result;
      `,
    ],
    locals: { result: ['evens', ...OUT], n: N, i: I },
    phrases: {
      noun: [
        'only the even numbers of an array',
        'those values of {nums} that are divisible by two',
        'a list without its odd numbers',
      ],
      verb: [
        'filter the even numbers out of an array and return them',
        'remove the odd numbers from a list',
        'keep just the even values of {nums}',
        'get rid of all odd numbers',
      ],
      say: [
        'filter evens',
        'get even numbers',
        'evens only',
        'drop odd numbers from array',
        'which numbers of the list are even?',
        'from my list i only want to have the numbers that can be divided by 2',
      ],
    },
  }),
  family({
    id: 'keep-odd-numbers',
    category: 'arrays',
    names: ['getOdds', 'filterOdds', 'oddNumbers', 'onlyOdd', 'keepOdds'],
    params: [NUMS],
    args: (r): [number[]] => [r.ints()],
    edges: [[[]], [[0]], [[1, 3]], [[1, 2, 3, 4]], [[-1, -2]]],
    reference: ([nums]) => nums.filter((n) => n % 2 !== 0),
    bodies: [
      `return nums.filter((n) => n % 2 !== 0);`,
      `
      const result = [];
      for (const n of nums) {
        if (n % 2 !== 0) result.push(n);
      }
      return result;
      `,
      `return nums.filter((n) => Math.abs(n % 2) === 1);`,
    ],
    locals: { result: ['odds', ...OUT], n: N },
    phrases: {
      noun: [
        'only the odd numbers of an array',
        'those values of {nums} that are not divisible by two',
        'a list without its even numbers',
      ],
      verb: [
        'filter the odd numbers out of an array and return them',
        'remove the even numbers from a list',
        'keep just the odd values of {nums}',
        'get rid of all even numbers',
      ],
      say: [
        'filter odds',
        'get odd numbers',
        'odds only',
        'drop even numbers from array',
        'which numbers of the list are odd?',
        'from my list i only want to have the numbers that can not be divided by 2',
      ],
    },
  }),
  family({
    id: 'keep-positive-numbers',
    category: 'arrays',
    names: ['getPositives', 'onlyPositive', 'keepPositive', 'positives'],
    params: [NUMS],
    args: (r): [number[]] => [r.ints(0, 8, -9, 9)],
    edges: [[[]], [[0]], [[-1, -3]], [[1, 0, -3, 4]]],
    reference: ([nums]) => nums.filter((n) => n > 0),
    bodies: [
      `return nums.filter((n) => n > 0);`,
      `
      const result = [];
      for (const n of nums) {
        if (n > 0) result.push(n);
      }
      return result;
      `,
      `
      const result = [];
      for (const n of nums) {
        if (n <= 0) continue;
        result.push(n);
      }
      return result;
      `,
    ],
    locals: { result: ['positives', ...OUT], n: N },
    phrases: {
      noun: [
        'only the positive numbers of an array',
        'those values of {nums} that are above 0',
        'a list without its zeros and negative numbers',
      ],
      verb: [
        'remove zeros and negatives from a list',
        'keep just the values of {nums} that are greater than zero',
        'select the positive numbers from an array',
      ],
      say: [
        'filter positive numbers',
        'positives only',
        'drop everything <= 0',
        'which numbers of the list are positive?',
        'i only want the numbers bigger than zero, throw away the rest',
      ],
    },
  }),
  family({
    id: 'keep-strings-only',
    category: 'arrays',
    names: ['onlyStrings', 'keepStrings', 'filterStrings', 'getStrings'],
    params: [LIST],
    args: (r): [(number | string | boolean | null)[]] => [mixed(r)],
    edges: [[[]], [['']], [[1, 'a', true, null, '2']]],
    reference: ([list]) => list.filter((x) => typeof x === 'string'),
    bodies: [
      `return list.filter((item) => typeof item === 'string');`,
      `
      const result = [];
      for (const item of list) {
        if (typeof item === 'string') result.push(item);
      }
      return result;
      `,
      `
      const result = [];
      list.forEach((item) => {
        if (typeof item === 'string') result.push(item);
      });
      return result;
      `,
    ],
    locals: { result: OUT, item: ['el', 'x', 'v'] },
    phrases: {
      noun: [
        'only the strings of a mixed list',
        'those elements of {list} that are strings',
        'the text values in an array of different types',
      ],
      verb: [
        'filter the strings out of an array with values of several types and return them',
        'remove everything that is not a string from a list',
        'keep just the string items of {list}',
      ],
      say: [
        'strings only from mixed array',
        'filter by type string',
        'how do i get only the strings from a list that also has numbers in it?',
        'my array is a mix of numbers, texts and other things and i only want the texts',
      ],
    },
  }),
  family({
    id: 'keep-numbers-only',
    category: 'arrays',
    names: ['onlyNumbers', 'keepNumbers', 'filterNumbers', 'getNumbers'],
    params: [LIST],
    args: (r): [(number | string | boolean | null)[]] => [mixed(r)],
    edges: [[[]], [[0]], [[1, 'a', true, null, '2']]],
    reference: ([list]) => list.filter((x) => typeof x === 'number'),
    bodies: [
      `return list.filter((item) => typeof item === 'number');`,
      `
      const result = [];
      for (const item of list) {
        if (typeof item === 'number') result.push(item);
      }
      return result;
      `,
      `
      const result = [];
      for (let i = 0; i < list.length; i++) {
        if (typeof list[i] === 'number') result.push(list[i]);
      }
      return result;
      `,
    ],
    locals: { result: OUT, item: ['el', 'x', 'v'], i: I },
    phrases: {
      noun: [
        'only the numbers of a mixed list',
        'those elements of {list} that are of type number',
        'the numeric values in an array of different types, where "5" is a string',
      ],
      verb: [
        'filter the numbers out of an array with values of several types and return them',
        'remove everything that is not of type number from a list',
        'keep just the number items of {list}',
      ],
      say: [
        'numbers only from mixed array',
        'filter by type number',
        'how do i get only the numbers from a list that also has strings in it?',
        'my array is a mix of numbers, texts and other things and i only want the numbers',
      ],
    },
  }),
  family({
    id: 'sum-mixed-numbers',
    category: 'arrays',
    names: ['sumNumbersOnly', 'sumMixed', 'sumOnlyNumbers', 'addNumbersOnly'],
    params: [LIST],
    args: (r): [(number | string | boolean | null)[]] => [mixed(r)],
    edges: [[[]], [['a']], [[1, 'a', true, null, '2', 4]]],
    reference: ([list]) => list.reduce<number>((s, x) => (typeof x === 'number' ? s + x : s), 0),
    bodies: [
      `
      let total = 0;
      for (const item of list) {
        if (typeof item === 'number') total += item;
      }
      return total;
      `,
      `
      return list
        .filter((item) => typeof item === 'number')
        .reduce((total, item) => total + item, 0);
      `,
      `return list.reduce((total, item) => (typeof item === 'number' ? total + item : total), 0);`,
    ],
    locals: { total: TOTAL, item: ['el', 'x', 'v'] },
    phrases: {
      noun: [
        'the sum of just the numbers in a list of mixed types',
        'the total of the elements of {list} that are of type number',
      ],
      verb: [
        'add up the numbers in a mixed array and skip everything else',
        'sum the number values of {list}, ignoring strings, booleans and null',
        'total the numbers of an array that also holds other types',
      ],
      say: [
        'sum numbers in mixed array, ignore the rest',
        'sum only items of type number',
        'how do i sum a list that has strings in it too, without counting the strings?',
        'there are numbers and texts and other stuff in my list, add up the real numbers only',
      ],
    },
  }),
  family({
    id: 'remove-nulls-from-list',
    category: 'arrays',
    names: ['removeNulls', 'dropNulls', 'withoutNull', 'nonNull'],
    params: [LIST],
    args: (r): [(number | string | boolean | null)[]] => [mixed(r)],
    edges: [[[]], [[null]], [[0, null, '', false, null, 3]]],
    reference: ([list]) => list.filter((x) => x !== null),
    bodies: [
      `return list.filter((item) => item !== null);`,
      `
      const result = [];
      for (const item of list) {
        if (item !== null) result.push(item);
      }
      return result;
      `,
      `return list.filter((item) => item != null);`,
    ],
    locals: { result: OUT, item: ['el', 'x', 'v'] },
    phrases: {
      noun: [
        'a list without its null values, keeping zeros and empty strings',
        'the elements of {list} that are not null',
        'an array with only the nulls taken out',
      ],
      verb: [
        'remove every null from an array',
        'drop the null entries of a list, but nothing else',
        'filter null out of {list}',
      ],
      say: [
        'remove nulls from array',
        'drop null',
        'how do i delete only the null values from a list?',
        'there are nulls in my array and they should go, a 0 or false must stay',
      ],
    },
  }),
  family({
    id: 'compact-falsy',
    category: 'arrays',
    names: ['compact', 'removeFalsy', 'dropFalsy', 'keepTruthy'],
    params: [LIST],
    args: (r): [(number | string | boolean | null)[]] => [
      r.list(() => r.pick([0, '', null, false, 1, 'a', true, 5, 'cat', -2, '0']), 0, 8),
    ],
    edges: [[[]], [[0]], [[1, 0, 'a', '', null, false, true]]],
    reference: ([list]) => list.filter((x) => Boolean(x)),
    bodies: [
      `return list.filter(Boolean);`,
      `
      const result = [];
      for (const item of list) {
        if (item) result.push(item);
      }
      return result;
      `,
      `return list.filter((item) => item);`,
      `return list.filter((item) => !!item);`,
    ],
    locals: { result: OUT, item: ITEM },
    phrases: {
      noun: [
        'a list without its falsy values (0, empty strings, null, false)',
        'only the truthy elements of {list}',
        'an array with the falsy items removed',
      ],
      verb: [
        'remove all falsy values from an array',
        'keep just the truthy items of a list',
        'filter out null, false, 0 and empty strings',
        'drop falsy values from {list}',
        'clean an array of null, false, 0 and empty strings',
      ],
      say: [
        'compact: drop falsy values',
        'how do i get rid of everything falsy in an array?',
        'my list has nulls, zeros, false and empty strings in it and all of them should go away',
        'remove falsy values',
        'compact array',
        'keep truthy',
        'how do i filter out the falsy items of a list?',
      ],
    },
  }),
  family({
    id: 'split-even-odd',
    category: 'arrays',
    names: ['splitEvenOdd', 'evensAndOdds', 'separateEvenOdd', 'partitionByParity'],
    params: [NUMS],
    args: (r): [number[]] => [r.ints()],
    edges: [[[]], [[0]], [[1, 3]], [[1, 2, 3, 4]], [[-1, -2]]],
    reference: ([nums]) => [nums.filter((n) => n % 2 === 0), nums.filter((n) => n % 2 !== 0)],
    bodies: [
      `
      const evens = nums.filter((n) => n % 2 === 0);
      const odds = nums.filter((n) => n % 2 !== 0);
      return [evens, odds];
      `,
      `
      const evens = [];
      const odds = [];
      for (const n of nums) {
        if (n % 2 === 0) evens.push(n);
        else odds.push(n);
      }
      return [evens, odds];
      `,
      `return [nums.filter((n) => n % 2 === 0), nums.filter((n) => n % 2 !== 0)];`,
      `
      const evens = [];
      const odds = [];
      for (const n of nums) {
        (n % 2 === 0 ? evens : odds).push(n);
      }
      return [evens, odds];
      `,
    ],
    locals: { evens: ['even', 'first'], odds: ['odd', 'second'], n: N },
    phrases: {
      noun: [
        'two lists in one array, first the even numbers and then the odd ones',
        'a pair [evens, odds] made from the numbers in {nums}',
        'the even and the odd numbers of a list as two arrays [evens, odds]',
        'a two element array with the evens first and the odds second',
      ],
      verb: [
        'split an array into even and odd numbers and return them as [evens, odds]',
        'separate the even numbers of {nums} from the odd ones, evens first',
        'partition the numbers into evens and odds and give both lists, evens first',
        'divide {nums} into [even numbers, odd numbers]',
      ],
      say: [
        'split into [evens, odds]',
        'how can i divide the numbers into an even list and an odd list, in that order?',
        'put even numbers in one array and odd numbers in another and give me both, the even array first',
        'separate even and odd, evens first',
        'partition evens odds',
        'i want two lists out of one, first with all even and then with all odd numbers',
      ],
    },
  }),
  family({
    id: 'evens-before-odds',
    category: 'arrays',
    names: ['evensFirst', 'sortByParity', 'evensBeforeOdds', 'parityOrder'],
    params: [NUMS],
    args: (r): [number[]] => [r.ints()],
    edges: [[[]], [[1, 3]], [[3, 1, 2, 4]], [[-1, -2]]],
    reference: ([nums]) => [...nums.filter((n) => n % 2 === 0), ...nums.filter((n) => n % 2 !== 0)],
    bodies: [
      `
      const evens = nums.filter((n) => n % 2 === 0);
      const odds = nums.filter((n) => n % 2 !== 0);
      return [...evens, ...odds];
      `,
      `
      const evens = [];
      const odds = [];
      for (const n of nums) {
        if (n % 2 === 0) evens.push(n);
        else odds.push(n);
      }
      return evens.concat(odds);
      `,
      `return [...nums].sort((a, b) => Math.abs(a % 2) - Math.abs(b % 2));`,
    ],
    locals: { evens: ['even', 'front'], odds: ['odd', 'back'], n: N },
    phrases: {
      noun: [
        'one list with the even numbers first and then the odd ones, each in their old order',
        'the numbers of {nums} rearranged so that all evens come before all odds, otherwise in order',
      ],
      verb: [
        'move the even numbers of an array in front of the odd ones without changing the order within each kind',
        'put all evens before all odds in a single list, keeping the order otherwise',
      ],
      say: [
        'evens first then odds, one list, stable',
        'sort array by parity, keep order',
        'how do i reorder [3, 1, 2, 4] to [2, 4, 3, 1], evens to the front?',
        'even numbers to the front and odd numbers to the back of the same list, apart from that nothing changes its order',
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
    id: 'elements-at-odd-indices',
    category: 'arrays',
    names: ['oddIndexed', 'atOddIndices', 'oddPositions', 'everySecond'],
    params: [['list', 'arr', 'items', 'array', 'values']],
    args: (r): [(number | string)[]] => [r.chance(0.5) ? r.ints() : r.words()],
    edges: [[[]], [[4]], [[5, 3]], [[1, 2, 3, 4, 5]]],
    reference: ([list]) => list.filter((_, i) => i % 2 === 1),
    bodies: [
      `return list.filter((_, i) => i % 2 === 1);`,
      `
      const result = [];
      for (let i = 1; i < list.length; i += 2) {
        result.push(list[i]);
      }
      return result;
      `,
      `return list.filter((_, i) => i % 2 !== 0);`,
    ],
    locals: { result: ['out', 'res', 'output'], i: I },
    phrases: {
      noun: [
        'the elements of a list at odd indices, counting from 0',
        'the items of {list} at the indexes 1, 3, 5 and so on',
        'every second element of an array, starting with the second one',
      ],
      verb: [
        'collect the items of an array that have an odd index',
        'skip the first element, take the second, skip the third and so on',
      ],
      say: [
        'items at odd indexes',
        'every other element beginning at index 1',
        'which elements stand at index 1, 3, 5, ...?',
        'leave out the first thing, keep the second, leave out the third, keep the fourth, like that to the end',
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
    locals: { result: OUT, item: ELEMENT, i: I },
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
];
