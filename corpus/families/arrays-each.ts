import { family } from '../family.ts';
import type { Random } from '../random.ts';

const NUMS = ['nums', 'numbers', 'arr', 'values', 'list'] as const;
const LIST = ['list', 'arr', 'items', 'array', 'values'] as const;
const WORDS = ['words', 'strings', 'list', 'items', 'texts'] as const;
const N = ['x', 'num', 'value', 'v'] as const;
const I = ['idx', 'index', 'pos'] as const;
const OUT = ['out', 'res', 'output'] as const;
const TOTAL = ['sum', 'acc', 'result'] as const;

/** A list of values of several types. */
function mixed(r: Random): (number | string | boolean | null)[] {
  return r.list(() => r.pick([0, 1, 7, -2, 'a', 'cat', '', '5', true, false, null]), 0, 8);
}

/** The same thing done to each element, and the elements of one kind. */
export const arraysEach = [
  family({
    id: 'double-each-number',
    category: 'arrays',
    names: ['doubleAll', 'doubleEach', 'doubleNumbers', 'timesTwo'],
    params: [NUMS],
    args: (r): [number[]] => [r.ints()],
    edges: [[[]], [[0]], [[1, -2, 3]]],
    reference: ([nums]) => nums.map((n) => 2 * n),
    bodies: [
      `return nums.map((n) => n * 2);`,
      `
      const result = [];
      for (const n of nums) {
        result.push(n * 2);
      }
      return result;
      `,
      `
      const result = [];
      for (let i = 0; i < nums.length; i++) {
        result.push(nums[i] * 2);
      }
      return result;
      `,
      `return nums.map((n) => n + n);`,
    ],
    locals: { result: OUT, n: N, i: I },
    phrases: {
      noun: [
        'a list with every number doubled',
        'the numbers of {nums}, each multiplied by two',
        'twice each value of an array',
      ],
      verb: [
        'double every number in an array',
        'multiply each element of a list by 2',
        'make all the numbers in {nums} twice as big',
      ],
      say: [
        'double each',
        'double all numbers in array',
        'double the values of a list',
        'how do i multiply every item of an array by two?',
        'i have a list of numbers and want a new list where each of them is doubled',
      ],
    },
  }),
  family({
    id: 'square-each-number',
    category: 'arrays',
    names: ['squareAll', 'squares', 'squareEach', 'squareNumbers'],
    params: [NUMS],
    args: (r): [number[]] => [r.ints()],
    edges: [[[]], [[0]], [[1, -2, 3]]],
    reference: ([nums]) => nums.map((n) => n * n),
    bodies: [
      `return nums.map((n) => n * n);`,
      `return nums.map((n) => n ** 2);`,
      `
      const result = [];
      for (const n of nums) {
        result.push(n * n);
      }
      return result;
      `,
      `
      if (nums.length === 0) return [];
      return [nums[0] ** 2, ...$name(nums.slice(1))];
      `,
    ],
    locals: { result: OUT, n: N },
    phrases: {
      noun: [
        'a list of the squares of the numbers in an array',
        'the numbers in {nums}, each one squared',
        'the square of every value of a list, in the same order',
      ],
      verb: [
        'square every number in an array',
        'multiply each number of {nums} by itself',
        'map a list of numbers to their squares',
      ],
      say: [
        'square each number',
        'squares of list',
        'square all elements of an array',
        'how do i get the squares of all numbers in a list?',
        'for [1, 2, 3] i want [1, 4, 9], so each number times itself',
      ],
    },
  }),
  family({
    id: 'add-k-to-each',
    category: 'arrays',
    names: ['addToEach', 'addToAll', 'increaseAll', 'shiftValues'],
    params: [NUMS],
    constants: { k: (r: Random) => r.constant(1, 20, 999) },
    args: (r): [number[]] => [r.ints()],
    edges: [[[]], [[0]], [[1, -2, 3]]],
    reference: ([nums], { k }) => nums.map((n) => n + k),
    bodies: [
      `return nums.map((n) => n + $k);`,
      `
      const result = [];
      for (const n of nums) {
        result.push(n + $k);
      }
      return result;
      `,
      `
      const result = [...nums];
      for (let i = 0; i < result.length; i++) {
        result[i] += $k;
      }
      return result;
      `,
    ],
    locals: { result: OUT, n: N, i: I },
    phrases: {
      noun: [
        'a list with {k} added to every number',
        'the numbers of {nums}, each increased by {k}',
        'an array in which all values are {k} larger',
      ],
      verb: [
        'add {k} to every number in an array',
        'increase each element of a list by {k}',
        'raise all the values in {nums} by {k}',
      ],
      say: [
        'add {k} to each',
        'every number plus {k}',
        'how do i add {k} to all items of an array?',
        'i want a new list where each number is {k} more than before',
      ],
    },
  }),
  family({
    id: 'times-k-each',
    category: 'arrays',
    names: ['multiplyEach', 'scaleAll', 'multiplyBy', 'timesAll'],
    params: [NUMS],
    constants: { k: (r: Random) => r.constant(3, 20, 99) },
    args: (r): [number[]] => [r.ints()],
    edges: [[[]], [[0]], [[1, -2, 3]]],
    reference: ([nums], { k }) => nums.map((n) => n * k),
    bodies: [
      `return nums.map((n) => n * $k);`,
      `
      const result = [];
      for (const n of nums) {
        result.push(n * $k);
      }
      return result;
      `,
      `
      const result = [];
      nums.forEach((n) => {
        result.push(n * $k);
      });
      return result;
      `,
    ],
    locals: { result: OUT, n: N },
    phrases: {
      noun: [
        'a list with every number multiplied by {k}',
        'the numbers of {nums} times {k}',
        'an array in which all values are {k} times as large',
      ],
      verb: [
        'multiply every number in an array by {k}',
        'scale each element of a list by {k}',
        'multiply all the values in {nums} by {k}',
      ],
      say: [
        'multiply each by {k}',
        'every number times {k}',
        'how do i multiply all items of an array by {k}?',
        'i want a new list where each number has been multiplied with {k}',
      ],
    },
  }),
  family({
    id: 'negate-each-number',
    category: 'arrays',
    names: ['negateAll', 'invertSigns', 'flipSigns', 'opposites'],
    params: [NUMS],
    args: (r): [number[]] => [r.ints()],
    edges: [[[]], [[0]], [[1, -2, 3]]],
    reference: ([nums]) => nums.map((n) => 0 - n),
    bodies: [
      `return nums.map((n) => -n);`,
      `
      const result = [];
      for (const n of nums) {
        result.push(-n);
      }
      return result;
      `,
      `return nums.map((n) => n * -1);`,
      `return nums.map((n) => 0 - n);`,
    ],
    locals: { result: OUT, n: N },
    phrases: {
      noun: [
        'a list with the sign of every number flipped',
        'the additive inverse of each number in {nums}',
        'the opposites of all the numbers in an array',
      ],
      verb: [
        'negate every number in a list',
        'change the sign of each element of {nums}',
        'make positive numbers negative and negative numbers positive in an array',
      ],
      say: [
        'flip the sign of each number',
        'invert values of array: [1, -2] becomes [-1, 2]',
        'how do i negate all numbers of a list?',
        'every plus number should become minus and every minus number plus',
      ],
    },
  }),
  family({
    id: 'absolute-each-number',
    category: 'arrays',
    names: ['absAll', 'absoluteValues', 'makePositive', 'removeSigns'],
    params: [NUMS],
    args: (r): [number[]] => [r.ints()],
    edges: [[[]], [[0]], [[1, -2, -3]]],
    reference: ([nums]) => nums.map((n) => (n < 0 ? 0 - n : n)),
    bodies: [
      `return nums.map((n) => Math.abs(n));`,
      `return nums.map(Math.abs);`,
      `
      const result = [];
      for (const n of nums) {
        result.push(n < 0 ? -n : n);
      }
      return result;
      `,
      `return nums.map((n) => (n < 0 ? -n : n));`,
    ],
    locals: { result: OUT, n: N },
    phrases: {
      noun: [
        'the absolute values of the numbers in a list',
        'the numbers of {nums} without their minus signs',
        'an array with the absolute value of each element',
      ],
      verb: [
        'take the absolute value of every number in an array',
        'make each number in a list positive by dropping its sign',
        'turn the negative numbers of {nums} into positive ones and leave the others alone',
      ],
      say: [
        'absolute values of array',
        'abs of each number',
        'how do i get rid of the minus signs in a list of numbers?',
        'some numbers are negative, i want the same list but with all of them made positive',
      ],
    },
  }),
  family({
    id: 'lengths-of-strings',
    category: 'arrays',
    names: ['stringLengths', 'lengths', 'getLengths', 'wordSizes'],
    params: [WORDS],
    args: (r): [string[]] => [r.list(() => (r.chance(0.1) ? '' : r.word()), 0, 7)],
    edges: [[[]], [['']], [['a', 'cat', 'hello']]],
    reference: ([words]) => words.map((w) => w.length),
    bodies: [
      `return words.map((word) => word.length);`,
      `
      const result = [];
      for (const word of words) {
        result.push(word.length);
      }
      return result;
      `,
      `
      const result = [];
      for (let i = 0; i < words.length; i++) {
        result.push(words[i].length);
      }
      return result;
      `,
    ],
    locals: { result: OUT, word: ['w', 's', 'str'], i: I },
    phrases: {
      noun: [
        'the lengths of the strings in a list',
        'the number of characters of each word in {words}',
        'a list that says how long every string of an array is',
      ],
      verb: [
        'map an array of strings to their lengths',
        'list the length of every word in an array',
        'replace each string of a list by how many characters it has',
      ],
      say: [
        'lengths of strings',
        'length of each word in array',
        'array of words to array of lengths',
        'how long is each string in the list?',
        'i have an array of words and need to know how many letters each one of them has',
      ],
    },
  }),
  family({
    id: 'uppercase-each-string',
    category: 'arrays',
    names: ['upperAll', 'uppercaseAll', 'toUpperCaseAll', 'shoutAll'],
    params: [WORDS],
    args: (r): [string[]] => [r.words()],
    edges: [[[]], [['']], [['a', 'Bob', 'hello']]],
    reference: ([words]) => words.map((w) => w.toUpperCase()),
    bodies: [
      `return words.map((word) => word.toUpperCase());`,
      `
      const result = [];
      for (const word of words) {
        result.push(word.toUpperCase());
      }
      return result;
      `,
      `
      const result = [];
      words.forEach((word) => {
        result.push(word.toUpperCase());
      });
      return result;
      `,
    ],
    locals: { result: OUT, word: ['w', 's', 'str'] },
    phrases: {
      noun: [
        'a list of strings in upper case',
        'the words of {words}, each in capital letters',
        'an array with every string uppercased',
      ],
      verb: [
        'convert every string in an array to upper case',
        'uppercase all the words of a list',
        'put each string of {words} in capitals',
      ],
      say: [
        'uppercase array of strings',
        'all words of a list to upper case',
        'how do i make every string in an array upper case?',
        'i have a list of words in small letters and want all of them in big letters, still as a list',
      ],
    },
  }),
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
    id: 'sum-even-numbers',
    category: 'arrays',
    names: ['sumEvens', 'sumEven', 'evenSum', 'addEvens', 'sumEvenNumbers'],
    params: [NUMS],
    args: (r): [number[]] => [r.ints()],
    edges: [[[]], [[0]], [[1, 3]], [[1, 2, 3, 4]], [[-2, 5]]],
    reference: ([nums]) => nums.reduce((sum, n) => (n % 2 === 0 ? sum + n : sum), 0),
    bodies: [
      `
      let total = 0;
      for (const n of nums) {
        if (n % 2 === 0) total += n;
      }
      return total;
      `,
      `return nums.filter((n) => n % 2 === 0).reduce((total, n) => total + n, 0);`,
      `return nums.reduce((total, n) => (n % 2 === 0 ? total + n : total), 0);`,
      `
      let total = 0;
      for (let i = 0; i < nums.length; i++) {
        if (nums[i] % 2 === 0) {
          total += nums[i];
        }
      }
      return total;
      `,
    ],
    locals: { total: TOTAL, n: N, i: I },
    phrases: {
      noun: [
        'the total of only the even values of an array',
        'the sum of those numbers in {nums} that divide by 2',
      ],
      verb: [
        'sum up only the even numbers and ignore the odd ones',
        'add all even elements of an array together',
        'total the even entries of a list',
      ],
      say: [
        'sum evens',
        'sum of even numbers',
        'even numbers sum',
        'add up evens in a list',
        'what do all even values of the array add up to?',
        'i have a list with odd and even numbers and need the even ones added together, the odd ones do not count',
      ],
    },
  }),
  family({
    id: 'sum-positive-numbers',
    category: 'arrays',
    names: ['sumPositives', 'positiveSum', 'sumOfPositives', 'addPositives'],
    params: [NUMS],
    args: (r): [number[]] => [r.ints(0, 8, -12, 12)],
    edges: [[[]], [[0]], [[-1, -3]], [[1, -2, 3, 4]]],
    reference: ([nums]) => nums.reduce((sum, n) => (n > 0 ? sum + n : sum), 0),
    bodies: [
      `
      let total = 0;
      for (const n of nums) {
        if (n > 0) total += n;
      }
      return total;
      `,
      `return nums.filter((n) => n > 0).reduce((total, n) => total + n, 0);`,
      `return nums.reduce((total, n) => total + Math.max(n, 0), 0);`,
    ],
    locals: { total: TOTAL, n: N },
    phrases: {
      noun: [
        'the total of only the positive values of an array',
        'the sum of {nums} where the negative numbers are ignored',
      ],
      verb: [
        'sum up only the positive numbers and ignore the negatives',
        'add all elements of an array that are above zero',
        'total the positive entries of a list',
      ],
      say: [
        'sum positives',
        'sum of positive numbers',
        'add up numbers > 0',
        'what do all positive values of the array add up to?',
        'some numbers in the list are below zero, leave those out and add up the rest',
      ],
    },
  }),
  family({
    id: 'count-odd-numbers',
    category: 'arrays',
    names: ['countOdds', 'countOdd', 'oddCount', 'numberOfOdds'],
    params: [NUMS],
    args: (r): [number[]] => [r.ints()],
    edges: [[[]], [[0]], [[1, 3]], [[1, 2, 3, 4]], [[-1, -2]]],
    reference: ([nums]) => nums.filter((n) => n % 2 !== 0).length,
    bodies: [
      `return nums.filter((n) => n % 2 !== 0).length;`,
      `
      let count = 0;
      for (const n of nums) {
        if (n % 2 !== 0) count++;
      }
      return count;
      `,
      `return nums.reduce((count, n) => (n % 2 !== 0 ? count + 1 : count), 0);`,
    ],
    locals: { count: ['total', 'odds', 'c'], n: N },
    phrases: {
      noun: [
        'the count of odd values in an array',
        'how many of {nums} are odd',
        'the amount of numbers in a list that are not even',
      ],
      verb: [
        'find how many odd numbers a list has',
        'count the values of {nums} that are not divisible by 2',
      ],
      say: [
        'count odds',
        'odd count',
        'number of odd elements',
        'how many odd numbers are in the list?',
        'i want to know how many of the numbers in my array leave a rest when divided by two',
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
    id: 'count-true-values',
    category: 'arrays',
    names: ['countTrue', 'numberOfTrue', 'countTrues', 'trueCount'],
    params: [['flags', 'list', 'values', 'bools', 'arr']],
    args: (r): [boolean[]] => [r.list(() => r.chance(0.5), 0, 8)],
    edges: [[[]], [[true]], [[false]], [[true, false, true]]],
    reference: ([flags]) => flags.reduce((n, flag) => n + Number(flag), 0),
    bodies: [
      `return flags.filter((flag) => flag).length;`,
      `
      let count = 0;
      for (const flag of flags) {
        if (flag) count++;
      }
      return count;
      `,
      `return flags.filter(Boolean).length;`,
      `return flags.reduce((count, flag) => (flag ? count + 1 : count), 0);`,
    ],
    locals: { count: ['total', 'n', 'c'], flag: ['f', 'value', 'x'] },
    phrases: {
      noun: [
        'the number of true values in a list of booleans',
        'how many of {flags} are true',
        'the count of true in an array',
      ],
      verb: [
        'count how often true occurs in an array of booleans',
        'count the true entries of {flags}',
      ],
      say: [
        'count true',
        'number of trues in boolean array',
        'how many times is true in the list?',
        'every entry says true or false if someone is present, count how many are present',
      ],
    },
  }),
  family({
    id: 'all-even-numbers',
    category: 'arrays',
    names: ['allEven', 'isAllEven', 'areAllEven', 'onlyEvens'],
    params: [NUMS],
    args: (r): [number[]] => [r.chance(0.5) ? r.ints(0, 5).map((n) => 2 * n) : r.ints(1, 4)],
    edges: [[[]], [[0]], [[2, 4]], [[2, 3]], [[1]]],
    reference: ([nums]) => nums.every((n) => n % 2 === 0),
    bodies: [
      `return nums.every((n) => n % 2 === 0);`,
      `
      for (const n of nums) {
        if (n % 2 !== 0) return false;
      }
      return true;
      `,
      `return !nums.some((n) => n % 2 !== 0);`,
      `
      if (nums.length === 0) return true;
      return nums[0] % 2 === 0 && $name(nums.slice(1));
      `,
    ],
    locals: { n: N },
    phrases: {
      whether: [
        'all numbers in a list are even',
        'every element of {nums} is divisible by two',
        'an array has no odd numbers',
        'a list of numbers consists of even numbers only',
      ],
      verb: ['check that each number of an array is even', 'test if a list has only even values'],
      say: [
        'all even?',
        'every number even',
        'are all the values in the array even?',
        'give me true if none of the numbers is odd and false as soon as one is',
      ],
    },
  }),
  family({
    id: 'every-element-true',
    category: 'arrays',
    names: ['allTrue', 'everyTrue', 'areAllTrue', 'isAllTrue'],
    params: [['flags', 'list', 'values', 'bools', 'arr']],
    args: (r): [boolean[]] => [r.list(() => r.chance(0.75), 0, 5)],
    edges: [[[]], [[true]], [[false]], [[true, false, true]]],
    reference: ([flags]) => !flags.includes(false),
    bodies: [
      `return flags.every((flag) => flag);`,
      `
      for (const flag of flags) {
        if (!flag) return false;
      }
      return true;
      `,
      `return !flags.includes(false);`,
      `return flags.every(Boolean);`,
    ],
    locals: { flag: ['f', 'value', 'x'] },
    phrases: {
      whether: [
        'all booleans in a list are true',
        'every one of {flags} is true',
        'an array of booleans has no false in it',
      ],
      verb: [
        'check that every value of a boolean array is true',
        'combine a list of booleans with and',
      ],
      say: [
        'all true?',
        'every flag true',
        'are all the values in the array true?',
        'each entry is true or false, tell me if there is not a single false',
      ],
    },
  }),
  family({
    id: 'numeric-strings-to-numbers',
    category: 'arrays',
    names: ['toNumbers', 'stringsToNumbers', 'parseAll', 'convertToNumbers'],
    params: [['strings', 'list', 'texts', 'items', 'arr']],
    args: (r): [string[]] => [r.ints(0, 7).map((n) => (r.chance(0.2) ? `${n}.5` : String(n)))],
    edges: [[[]], [['0']], [['1', '-2', '3.5']]],
    reference: ([strings]) => strings.map((s) => Number(s)),
    bodies: [
      `return strings.map((s) => Number(s));`,
      `return strings.map(Number);`,
      `
      const result = [];
      for (const s of strings) {
        result.push(parseFloat(s));
      }
      return result;
      `,
      `return strings.map((s) => parseFloat(s));`,
    ],
    locals: { result: ['numbers', ...OUT], s: ['text', 'str', 'x'] },
    phrases: {
      noun: [
        'a list of strings converted to numbers',
        'the numeric values of the strings in {strings}',
        'an array of numbers made from an array of number strings',
      ],
      verb: [
        'convert every string of an array to a number',
        'parse a list of numeric strings into numbers',
        'turn ["1", "2"] into [1, 2]',
      ],
      say: [
        'strings to numbers array',
        'string array to number array',
        'how do i change all the strings in a list to numbers?',
        'my numbers are stored as text in an array and i need them as real numbers',
      ],
    },
  }),
];
