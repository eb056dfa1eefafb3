import { family } from '../../family.ts';
import type { Random } from '../../random.ts';
import { NUMS, OUT } from '../common/names.ts';
import { I, N, TOTAL } from './common.ts';

/** The same done to each number of a list, and to two lists in step. */
export const elementByElement = [
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
    id: 'normalise-by-max',
    category: 'arrays',
    names: ['normalise', 'normalize', 'scaleByMax', 'divideByMax'],
    params: [NUMS],
    args: (r): [number[]] => [r.ints(0, 6, 1, 20)],
    edges: [[[]], [[5]], [[1, 2, 4]], [[0, 10]]],
    reference: ([nums]) => nums.map((n) => n / Math.max(...nums)),
    bodies: [
      `
      const top = Math.max(...nums);
      return nums.map((n) => n / top);
      `,
      `
      const top = Math.max(...nums);
      const result = [];
      for (const n of nums) {
        result.push(n / top);
      }
      return result;
      `,
      `return nums.map((n) => n / Math.max(...nums));`,
    ],
    locals: {
      top: ['max', 'biggest', 'highest'],
      result: ['out', 'res', 'scaled'],
      n: N,
    },
    phrases: {
      noun: [
        'a list of positive numbers with each one divided by the largest',
        'the values in {nums} scaled so that the maximum becomes 1',
        'an array of positive numbers divided by its own maximum',
        'each of {nums} as a fraction of the highest one',
      ],
      verb: [
        'divide every number of an array by the maximum of the array',
        'normalise a list of positive numbers by its largest value',
        'scale positive numbers so that the largest is 1',
        'divide all values of a list by the biggest of them',
      ],
      say: [
        'normalise by max',
        'how do i scale {nums} so the biggest number turns into 1?',
        'find the largest number in the list and then divide all of them by it',
        'divide all by max',
        'scale array so max is 1',
        'how do i divide each number by the largest number in the list?',
      ],
    },
  }),
  family({
    id: 'multiply-lists-elementwise',
    category: 'arrays',
    names: ['multiplyLists', 'multiplyArrays', 'elementwiseProduct', 'multiplyPairs'],
    params: [
      ['a', 'xs', 'left', 'first', 'v'],
      ['b', 'ys', 'right', 'second', 'w'],
    ],
    args: (r): [number[], number[]] => {
      const n = r.int(0, 6);
      return [r.ints(n, n), r.ints(n, n, 0, 9)];
    },
    edges: [
      [[], []],
      [[2], [3]],
      [
        [1, 2],
        [4, 5],
      ],
    ],
    reference: ([a, b]) => a.map((x, i) => x * (b[i] ?? 1)),
    bodies: [
      `return a.map((x, i) => x * b[i]);`,
      `
      const result = [];
      for (let i = 0; i < a.length; i++) {
        result.push(a[i] * b[i]);
      }
      return result;
      `,
      `
      const result = [];
      a.forEach((x, i) => {
        result.push(x * b[i]);
      });
      return result;
      `,
    ],
    locals: {
      result: ['out', 'products', 'res'],
      x: ['n', 'value', 'num'],
      i: I,
    },
    phrases: {
      noun: [
        'the elementwise product of two lists of the same length, as a list',
        'a list with the products of the matching entries of {a} and {b}',
      ],
      verb: [
        'multiply two equally long arrays element by element',
        'multiply the numbers at the same positions of {a} and {b} and list the products',
      ],
      say: [
        'multiply two lists position by position',
        'elementwise multiplication of arrays',
        'how do i multiply two arrays index by index?',
        'i have two arrays of the same size and want an array where each number is the first times the second at that index',
      ],
    },
  }),
  family({
    id: 'add-lists-elementwise',
    category: 'arrays',
    names: ['addLists', 'addArrays', 'addVectors', 'sumElementwise'],
    params: [
      ['a', 'xs', 'left', 'first', 'v'],
      ['b', 'ys', 'right', 'second', 'w'],
    ],
    args: (r): [number[], number[]] => {
      const n = r.int(0, 7);
      return [r.ints(n, n), r.ints(n, n)];
    },
    edges: [
      [[], []],
      [[2], [3]],
      [
        [1, 2],
        [-1, 5],
      ],
    ],
    reference: ([a, b]) => a.map((x, i) => x + (b[i] ?? 0)),
    bodies: [
      `return a.map((x, i) => x + b[i]);`,
      `
      const result = [];
      for (let i = 0; i < a.length; i++) {
        result.push(a[i] + b[i]);
      }
      return result;
      `,
      `
      const result = [];
      a.forEach((x, i) => {
        result.push(x + b[i]);
      });
      return result;
      `,
    ],
    locals: { result: ['out', 'sums', 'res'], x: ['n', 'value', 'num'], i: I },
    phrases: {
      noun: [
        'the elementwise sum of two lists of the same length',
        'a list with the sums of the matching entries of {a} and {b}',
        'the sum of two vectors as a new array',
        'the sums of two arrays index by index',
        'the pairwise sums of {a} and {b}',
      ],
      verb: [
        'add two equally long arrays element by element',
        'add the numbers at the same positions of {a} and {b}',
        'sum two arrays of the same length position by position',
        'add vectors {a} and {b}',
      ],
      say: [
        'add two lists position by position',
        'how do i add two vectors?',
        'i have two arrays of the same size and want one array where each number is the sum of the two at that index',
        'add two arrays',
        'elementwise sum',
        'vector addition',
        'how do i add two lists number by number?',
      ],
    },
  }),
  family({
    id: 'dot-product',
    category: 'arrays',
    names: ['dotProduct', 'dot', 'scalarProduct', 'innerProduct'],
    params: [
      ['a', 'xs', 'left', 'first', 'v'],
      ['b', 'ys', 'right', 'second', 'w'],
    ],
    args: (r): [number[], number[]] => {
      const n = r.int(0, 6);
      return [r.ints(n, n, -6, 9), r.ints(n, n, -6, 9)];
    },
    edges: [
      [[], []],
      [[2], [3]],
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    reference: ([a, b]) => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0),
    bodies: [
      `
      let total = 0;
      for (let i = 0; i < a.length; i++) {
        total += a[i] * b[i];
      }
      return total;
      `,
      `return a.reduce((total, x, i) => total + x * b[i], 0);`,
      `return a.map((x, i) => x * b[i]).reduce((total, x) => total + x, 0);`,
    ],
    locals: { total: TOTAL, x: ['n', 'value', 'num'], i: I },
    phrases: {
      noun: [
        'the dot product of two lists of numbers of the same length',
        'the scalar product of the vectors {a} and {b}',
        'the sum of the products of matching entries of two arrays',
        'the inner product of two arrays of numbers',
        'the sum of {a} times {b} taken position by position',
      ],
      verb: [
        'compute the dot product of two vectors',
        'multiply two equally long arrays position by position and add up the products',
        'multiply matching elements of two lists and sum the products',
        'calculate the scalar product of {a} and {b}',
      ],
      say: [
        'dot product of {a} and {b}',
        'what is the inner product of these two vectors?',
        'multiply first with first, second with second and so on and then sum all of that into one number',
        'dot product',
        'dot product of two arrays',
        'how do i calculate the dot product of two vectors?',
      ],
    },
  }),
];
