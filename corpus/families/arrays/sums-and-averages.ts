import { family } from '../../family.ts';
import { sum } from '../common/basics.ts';
import { NUMS } from '../common/names.ts';
import { I, N, TOTAL } from './common.ts';

/** One number that sums up a list of numbers. */
export const sumsAndAverages = [
  family({
    id: 'sum-list',
    category: 'arrays',
    names: ['sumArray', 'sumNumbers', 'addAll', 'totalOf'],
    params: [NUMS],
    args: (r): [number[]] => [r.ints()],
    edges: [[[]], [[0]], [[-4, 4]], [[1, 2, 3]]],
    reference: ([nums]) => nums.reduce((a, b) => a + b, 0),
    bodies: [
      `
      let total = 0;
      for (const n of nums) {
        total += n;
      }
      return total;
      `,
      `return nums.reduce((total, n) => total + n, 0);`,
      `
      let total = 0;
      for (let i = 0; i < nums.length; i++) {
        total += nums[i];
      }
      return total;
      `,
      `
      if (nums.length === 0) return 0;
      return nums[0] + $name(nums.slice(1));
      `,
      `
      let total = 0;
      nums.forEach((n) => {
        total += n;
      });
      return total;
      `,
    ],
    locals: { total: TOTAL, n: N, i: I },
    phrases: {
      noun: [
        'the sum of all numbers in a list',
        'the total of the values in {nums}',
        'the sum of an array of numbers',
        'the grand total of a collection of numbers',
      ],
      verb: [
        'add up all the numbers in an array',
        'sum a list of numbers',
        'compute the total of every number in {nums}',
        'total up an array',
        'add everything in {nums} together',
      ],
      say: [
        'sum of array',
        'what do all the numbers in the list add up to?',
        'i have a bunch of numbers in an array and need them all added together',
        'sum array',
        'add numbers in list',
        'how do i sum all the values in an array?',
      ],
    },
  }),
  family({
    id: 'product-list',
    category: 'arrays',
    names: ['productOf', 'multiplyAll', 'arrayProduct', 'getProduct'],
    params: [NUMS],
    args: (r): [number[]] => [
      r.chance(0.3)
        ? r.ints(0, 6, 0, 6)
        : r.list(() => r.pick([-5, -4, -3, -2, -1, 1, 2, 3, 4, 5, 6, 7]), 0, 6),
    ],
    edges: [[[]], [[0]], [[7]], [[3, 0, 2]], [[-2, 3]]],
    reference: ([nums]) => nums.reduce((a, b) => a * b, 1),
    bodies: [
      `
      let product = 1;
      for (const n of nums) {
        product *= n;
      }
      return product;
      `,
      `return nums.reduce((product, n) => product * n, 1);`,
      `
      let product = 1;
      for (let i = 0; i < nums.length; i++) {
        product *= nums[i];
      }
      return product;
      `,
      `
      if (nums.length === 0) return 1;
      return nums[0] * $name(nums.slice(1));
      `,
    ],
    locals: { product: ['result', 'acc', 'total'], n: N, i: I },
    phrases: {
      noun: [
        'the product of all numbers in a list, 1 if it is empty',
        'the product of the values in {nums} (1 for an empty array)',
        'the result of multiplying all values of an array with each other, where an empty array gives 1',
      ],
      verb: [
        'multiply all the numbers in an array together, starting from 1',
        'multiply every number of a list and give 1 when there are none',
        'compute the product of all numbers in {nums}, with 1 for an empty list',
        'take the product of a collection of numbers, which is 1 if there are none',
      ],
      say: [
        'product of an array, 1 when empty',
        'what do you get if you multiply all numbers in {nums}? an empty list gives 1',
        'i want to multiply everything in my list of numbers together, an empty list should give 1',
        'multiply array, empty gives 1',
        'how can i get the product of every item in a list, starting at 1?',
      ],
    },
  }),
  family({
    id: 'average-list',
    category: 'arrays',
    names: ['average', 'mean', 'getAverage', 'averageOf'],
    params: [NUMS],
    args: (r): [number[]] => [r.ints(1, 8)],
    edges: [[[5]], [[1, 2]], [[-3, 3]], [[2, 4, 6]]],
    reference: ([nums]) => nums.reduce((a, b) => a + b, 0) / nums.length,
    bodies: [
      `
      let total = 0;
      for (const n of nums) {
        total += n;
      }
      return total / nums.length;
      `,
      `return nums.reduce((total, n) => total + n, 0) / nums.length;`,
      `
      const total = nums.reduce((a, b) => a + b, 0);
      return total / nums.length;
      `,
      `
      let total = 0;
      for (let i = 0; i < nums.length; i++) {
        total += nums[i];
      }
      return total / nums.length;
      `,
    ],
    locals: { total: TOTAL, n: N, i: I },
    phrases: {
      noun: [
        'the average of the numbers in a list',
        'the mean of an array of numbers',
        'the arithmetic mean of {nums}',
        'the average value of a collection of numbers',
        'the sum of {nums} divided by how many there are',
      ],
      verb: [
        'compute the average of an array of numbers',
        'calculate the mean value of {nums}',
        'find the mean of a list',
        'average the values of an array',
      ],
      say: [
        'average of an array',
        'what is the mean of the numbers in the list?',
        'i have my test scores in an array and want their average',
        'avg of list',
        'mean of numbers',
        'how do i calculate the average of an array?',
        'add all the numbers up and divide by how many there are',
      ],
    },
  }),
  family({
    id: 'average-or-zero',
    category: 'arrays',
    names: ['averageOrZero', 'safeAverage', 'average', 'meanOrZero'],
    params: [NUMS],
    args: (r): [number[]] => [r.ints(0, 5)],
    edges: [[[]], [[5]], [[1, 2]], [[-3, 3]]],
    reference: ([nums]) => (nums.length === 0 ? 0 : nums.reduce((a, b) => a + b, 0) / nums.length),
    bodies: [
      `
      if (nums.length === 0) return 0;
      return nums.reduce((total, n) => total + n, 0) / nums.length;
      `,
      `
      if (nums.length === 0) return 0;
      let total = 0;
      for (const n of nums) {
        total += n;
      }
      return total / nums.length;
      `,
      `
      const total = nums.reduce((a, b) => a + b, 0);
      return nums.length > 0 ? total / nums.length : 0;
      `,
    ],
    locals: { total: TOTAL, n: N },
    phrases: {
      noun: [
        'the average of a list of numbers, or 0 if the list is empty',
        'the mean of {nums}, 0 for an empty array',
        'the average of an array that may be empty, in which case it is 0',
      ],
      verb: [
        'compute the mean of an array and return 0 when it is empty',
        'average the numbers in {nums}, with 0 for no numbers at all',
        'calculate the mean of {nums} without dividing by zero, so 0 if there are no numbers',
      ],
      say: [
        'average of array, 0 if empty',
        'what is the mean of the numbers? for an empty list say 0',
        'i need the average of some numbers but when there are none it must give 0, not NaN',
        'avg or 0',
        'mean of a list, empty list gives 0',
        'how do i take the average of an array and get zero when the array has no items?',
      ],
    },
  }),
  family({
    id: 'median-list',
    category: 'arrays',
    names: ['median', 'getMedian', 'findMedian'],
    params: [NUMS],
    args: (r): [number[]] => [r.ints(1, 8)],
    edges: [[[5]], [[1, 2]], [[3, 1, 2]], [[10, 2, 9, 1]]],
    reference: ([nums]) => {
      const s = [...nums].sort((a, b) => a - b);
      return ((s[Math.floor((s.length - 1) / 2)] ?? 0) + (s[Math.floor(s.length / 2)] ?? 0)) / 2;
    },
    bodies: [
      `
      const sorted = [...nums].sort((a, b) => a - b);
      const mid = Math.floor(sorted.length / 2);
      return sorted.length % 2 === 1 ? sorted[mid] : (sorted[mid - 1] + sorted[mid]) / 2;
      `,
      `
      const sorted = [...nums].sort((a, b) => a - b);
      const mid = Math.floor(sorted.length / 2);
      if (sorted.length % 2 === 0) {
        return (sorted[mid - 1] + sorted[mid]) / 2;
      }
      return sorted[mid];
      `,
      `
      const sorted = nums.slice().sort((a, b) => a - b);
      const mid = (sorted.length - 1) / 2;
      return (sorted[Math.floor(mid)] + sorted[Math.ceil(mid)]) / 2;
      `,
    ],
    locals: { sorted: ['copy', 'ordered'], mid: ['middle', 'half', 'm'] },
    phrases: {
      noun: [
        'the median of a list of numbers',
        'the median value of {nums}',
        'the middle number after sorting a list, or the mean of the two middle ones',
        'the statistical median of an array of numbers',
      ],
      verb: [
        'find the median of an array of numbers',
        'compute the median, averaging the two middle values when the count is even',
        'get the median of {nums}',
        'calculate the middle value of a list once it is sorted, taking the mean of the middle pair for an even count',
      ],
      say: [
        'median of an array',
        'what is the median of these numbers?',
        'sort the numbers and give me the one in the middle, for an even amount take the average of the middle two',
        'median',
        'find median of list',
        'how do i calculate the median of some values?',
        'i need the middle number of my data when it is in order, or the average of the two middle numbers',
      ],
    },
  }),
  family({
    id: 'sum-of-squares-list',
    category: 'arrays',
    names: ['sumOfSquares', 'squareSum', 'sumSquares'],
    params: [NUMS],
    args: (r): [number[]] => [r.ints(0, 8, -12, 15)],
    edges: [[[]], [[0]], [[3, 4]], [[-2]]],
    reference: ([nums]) => nums.reduce((a, b) => a + b * b, 0),
    bodies: [
      `
      let total = 0;
      for (const n of nums) {
        total += n * n;
      }
      return total;
      `,
      `return nums.reduce((total, n) => total + n * n, 0);`,
      `return nums.map((n) => n * n).reduce((total, n) => total + n, 0);`,
      `return nums.reduce((total, n) => total + n ** 2, 0);`,
    ],
    locals: { total: TOTAL, n: N },
    phrases: {
      noun: [
        'the sum of the squares of the numbers in a list',
        'the total of all squared values of {nums}',
        'the sum of squares of an array',
        'the total of the squared numbers of a collection',
      ],
      verb: [
        'square every number of an array and add the squares up',
        'sum the squares of a list of numbers',
        'add each number in {nums} multiplied by itself',
        'add up the squared values of a list',
      ],
      say: [
        'sum of squares of an array',
        'what do the squares of these numbers add up to?',
        'take each number times itself and then sum everything',
        'sum squares',
        'square and sum',
        'how do i sum the squares of all elements?',
        'i want to square every number in my list and then have the total',
      ],
    },
  }),
  family({
    id: 'sum-without-extremes',
    category: 'arrays',
    names: ['sumWithoutExtremes', 'trimmedSum', 'sumMiddle', 'sumInner'],
    params: [NUMS],
    args: (r): [number[]] => [r.ints(2, 7)],
    edges: [[[1, 2]], [[5, 5, 5]], [[6, 2, 1, 8, 10]]],
    reference: ([nums]) => sum(nums) - Math.min(...nums) - Math.max(...nums),
    bodies: [
      `
      const total = nums.reduce((sum, n) => sum + n, 0);
      return total - Math.min(...nums) - Math.max(...nums);
      `,
      `
      const sorted = [...nums].sort((a, b) => a - b);
      return sorted.slice(1, -1).reduce((total, n) => total + n, 0);
      `,
      `
      let total = 0;
      for (const n of nums) {
        total += n;
      }
      return total - Math.max(...nums) - Math.min(...nums);
      `,
    ],
    locals: {
      total: ['all', 'result', 'acc'],
      sorted: ['copy', 'ordered'],
      n: N,
    },
    phrases: {
      noun: [
        'the sum of a list without its smallest and its largest number, each left out once',
        'the total of {nums} minus one minimum and one maximum',
      ],
      verb: [
        'add up an array but leave out one highest and one lowest value',
        'drop the best and the worst score once each and sum the others',
        'sum all numbers of a list except one minimum and one maximum',
      ],
      say: [
        'sum without highest and lowest',
        'sum excluding one min and one max',
        'what is the total if the biggest and the smallest number are left out, one of each?',
        'judges give points, the highest and lowest mark are thrown away once each and the rest is added together',
      ],
    },
  }),
  family({
    id: 'alternating-sum',
    category: 'arrays',
    names: ['alternatingSum', 'plusMinus', 'sumAlternating', 'zigzagSum'],
    params: [NUMS],
    args: (r): [number[]] => [r.ints()],
    edges: [[[]], [[4]], [[5, 3]], [[1, 2, 3, 4]]],
    reference: ([nums]) => nums.reduce((total, n, i) => total + (i % 2 === 0 ? n : -n), 0),
    bodies: [
      `
      let total = 0;
      for (let i = 0; i < nums.length; i++) {
        total += i % 2 === 0 ? nums[i] : -nums[i];
      }
      return total;
      `,
      `return nums.reduce((total, n, i) => (i % 2 === 0 ? total + n : total - n), 0);`,
      `
      let total = 0;
      let sign = 1;
      for (const n of nums) {
        total += sign * n;
        sign = -sign;
      }
      return total;
      `,
    ],
    locals: { total: TOTAL, sign: ['s', 'factor'], n: N, i: I },
    phrases: {
      noun: [
        'the alternating sum of a list: first minus second plus third and so on',
        'the sum of {nums} with the signs plus, minus, plus, minus in turn',
      ],
      verb: [
        'add the first number, subtract the second, add the third and so on',
        'compute the alternating sum of an array, starting with plus',
        'sum a list with alternating signs, the first number positive',
      ],
      say: [
        'alternating sum, plus first',
        'a - b + c - d and so on over a list',
        'what do i get by adding and subtracting the numbers in turn, beginning with plus?',
        'numbers at index 0, 2, 4 are added and the ones at 1, 3, 5 taken away',
      ],
    },
  }),
  family({
    id: 'sum-even-indices',
    category: 'arrays',
    names: ['sumEvenIndices', 'sumEvenPositions', 'sumEveryOther', 'evenIndexSum'],
    params: [NUMS],
    args: (r): [number[]] => [r.ints()],
    edges: [[[]], [[4]], [[5, 3]], [[1, 2, 3, 4, 5]]],
    reference: ([nums]) => sum(nums.filter((_, i) => i % 2 === 0)),
    bodies: [
      `
      let total = 0;
      for (let i = 0; i < nums.length; i += 2) {
        total += nums[i];
      }
      return total;
      `,
      `return nums.filter((_, i) => i % 2 === 0).reduce((total, n) => total + n, 0);`,
      `return nums.reduce((total, n, i) => (i % 2 === 0 ? total + n : total), 0);`,
    ],
    locals: { total: TOTAL, n: N, i: I },
    phrases: {
      noun: [
        'the sum of the numbers at even indices of a list, counting from 0',
        'the total of every other value of {nums}, starting with the first',
        'the sum of the elements at index 0, 2, 4 and so on',
      ],
      verb: [
        'add up the elements of an array that stand at an even index',
        'sum every second number of a list, the first one included',
      ],
      say: [
        'sum of elements at even indexes',
        'sum every other number, first included',
        'what do the numbers at positions 0, 2, 4, ... add up to?',
        'take the first number, skip one, take the next, skip one and so on and add those that i took',
      ],
    },
  }),
  family({
    id: 'variance-list',
    category: 'arrays',
    names: ['variance', 'getVariance', 'populationVariance'],
    params: [NUMS],
    args: (r): [number[]] => [r.ints(1, 7, -9, 12)],
    edges: [[[5]], [[1, 3]], [[2, 2, 2]], [[2, 4, 4, 4, 5, 5, 7, 9]]],
    reference: ([nums]) => {
      const mean = sum(nums) / nums.length;
      return sum(nums.map((n) => (n - mean) ** 2)) / nums.length;
    },
    bodies: [
      `
      const mean = nums.reduce((sum, n) => sum + n, 0) / nums.length;
      return nums.reduce((sum, n) => sum + (n - mean) ** 2, 0) / nums.length;
      `,
      `
      const mean = nums.reduce((sum, n) => sum + n, 0) / nums.length;
      let total = 0;
      for (const n of nums) {
        total += (n - mean) ** 2;
      }
      return total / nums.length;
      `,
      `
      const mean = nums.reduce((a, b) => a + b, 0) / nums.length;
      const squares = nums.map((n) => (n - mean) * (n - mean));
      return squares.reduce((a, b) => a + b, 0) / nums.length;
      `,
    ],
    locals: {
      mean: ['average', 'avg'],
      total: ['acc', 'result'],
      squares: ['diffs', 'parts'],
      n: N,
    },
    phrases: {
      noun: [
        'the population variance of a list of numbers',
        'the variance of {nums}, dividing by the count',
        'the average squared distance of the numbers of an array from their mean',
      ],
      verb: [
        'compute the population variance of an array',
        'average the squared deviations from the mean',
      ],
      say: [
        'variance (population)',
        'population variance of list',
        'what is the mean of the squared differences to the average?',
        'for each number take the difference to the average and square it, then take the average of those squares',
      ],
    },
  }),
  family({
    id: 'weighted-average',
    category: 'arrays',
    names: ['weightedAverage', 'weightedMean', 'averageWithWeights'],
    params: [
      ['values', 'nums', 'scores', 'grades', 'xs'],
      ['weights', 'ws', 'factors', 'credits'],
    ],
    args: (r): [number[], number[]] => {
      const n = r.int(1, 5);
      return [r.ints(n, n, 0, 20), r.ints(n, n, 1, 5)];
    },
    edges: [
      [[5], [2]],
      [
        [1, 3],
        [1, 1],
      ],
      [
        [10, 20],
        [3, 1],
      ],
    ],
    reference: ([values, weights]) =>
      sum(values.map((v, i) => v * (weights[i] ?? 0))) / sum(weights),
    bodies: [
      `
      let total = 0;
      let weight = 0;
      for (let i = 0; i < values.length; i++) {
        total += values[i] * weights[i];
        weight += weights[i];
      }
      return total / weight;
      `,
      `
      const total = values.reduce((sum, v, i) => sum + v * weights[i], 0);
      return total / weights.reduce((sum, w) => sum + w, 0);
      `,
      `
      const sum = (list) => list.reduce((a, b) => a + b, 0);
      return sum(values.map((v, i) => v * weights[i])) / sum(weights);
      `,
    ],
    locals: {
      total: ['acc', 'result'],
      weight: ['all', 'divisor'],
      v: ['x', 'value'],
    },
    phrases: {
      noun: [
        'the weighted average of {values} with the given {weights}',
        'the weighted mean of a list of numbers and a list of weights',
        'the sum of value times weight divided by the sum of the weights',
      ],
      verb: [
        'compute a weighted average from two arrays',
        'average numbers where each one has its own weight',
      ],
      say: [
        'weighted average',
        'weighted mean of values and weights',
        'what is my average grade if the grades have different weights?',
        'multiply each grade by its credits, add it all up and divide by the total of the credits',
      ],
    },
  }),
  family({
    id: 'count-positives-sum-negatives',
    category: 'arrays',
    names: ['countPositivesSumNegatives', 'positivesAndNegatives', 'countAndSum'],
    params: [NUMS],
    args: (r): [number[]] => [r.ints(0, 8, -9, 9)],
    edges: [[[]], [[0]], [[1, 2, -3, -4, 0]]],
    reference: ([nums]) => [
      nums.filter((n) => n > 0).length,
      nums.reduce((total, n) => (n < 0 ? total + n : total), 0),
    ],
    bodies: [
      `
      let count = 0;
      let total = 0;
      for (const n of nums) {
        if (n > 0) count++;
        else total += n;
      }
      return [count, total];
      `,
      `
      const count = nums.filter((n) => n > 0).length;
      const total = nums.filter((n) => n < 0).reduce((sum, n) => sum + n, 0);
      return [count, total];
      `,
      `
      return nums.reduce(
        ([count, total], n) => (n > 0 ? [count + 1, total] : [count, total + n]),
        [0, 0],
      );
      `,
    ],
    locals: { count: ['positives', 'c'], total: ['negatives', 'acc'], n: N },
    phrases: {
      noun: [
        'a pair with the number of positive values and the sum of the negative values of a list',
        'an array [count of positives, sum of negatives] for {nums}',
      ],
      verb: [
        'count the positive numbers and sum the negative ones, returned as [count, sum]',
        'return how many numbers are above zero and what the ones below zero add up to, in an array',
      ],
      say: [
        'count positives / sum negatives',
        '[count of positive, sum of negative]',
        'how many numbers are positive and what is the sum of the negatives? return both in this order',
        'first entry of the answer is how many are bigger than zero, second entry all numbers below zero added together',
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
    id: 'number-statistics',
    category: 'arrays',
    names: ['stats', 'statistics', 'summarize', 'describe'],
    params: [['nums', 'numbers', 'arr', 'list', 'values']],
    args: (r) => [r.ints(1, 7)],
    edges: [[[5]], [[1, 2, 3]], [[-4, 4]]],
    reference: ([nums]) => {
      const sum = nums.reduce((a, b) => a + b, 0);
      return { min: Math.min(...nums), max: Math.max(...nums), sum, average: sum / nums.length };
    },
    bodies: [
      `
      const sum = nums.reduce((a, b) => a + b, 0);
      return { min: Math.min(...nums), max: Math.max(...nums), sum, average: sum / nums.length };
      `,
      `
      let min = nums[0];
      let max = nums[0];
      let sum = 0;
      for (const n of nums) {
        if (n < min) min = n;
        if (n > max) max = n;
        sum += n;
      }
      return { min, max, sum, average: sum / nums.length };
      `,
    ],
    locals: { n: ['x', 'num'] },
    phrases: {
      noun: [
        'an object with min, max, sum and average of a list of numbers',
        'the statistics of {nums}: { min, max, sum, average }',
      ],
      verb: [
        'compute min, max, sum and average of an array and return them as an object',
        'summarise a list of numbers in an object with the keys min, max, sum and average',
        'return { min, max, sum, average } for {nums}',
      ],
      say: [
        'min, max, sum, average as object',
        'statistics of numbers: { min, max, sum, average }',
        'how do i get the min, the max, the sum and the average of a list all in one object?',
      ],
    },
  }),
];
