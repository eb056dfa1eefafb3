import { family } from '../family.ts';
import type { Random } from '../random.ts';

const NUMS = ['nums', 'numbers', 'arr', 'values', 'list'] as const;
const N = ['x', 'num', 'value', 'v'] as const;
const I = ['idx', 'index', 'pos'] as const;
const TOTAL = ['sum', 'acc', 'result'] as const;
const OUT = ['result', 'out', 'res'] as const;

/** How many index pairs of a list add up to the target. */
function pairsWithSum(nums: readonly number[], target: number): number {
  return nums.flatMap((a, i) => nums.slice(i + 1).filter((b) => a + b === target)).length;
}

/** Sums, extremes, counts and other questions about one or two lists of numbers. */
export const arraysNumbers = [
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
    id: 'max-number',
    category: 'arrays',
    names: ['findMax', 'largest', 'maxOf', 'getMax', 'maximum'],
    params: [NUMS],
    args: (r): [number[]] => [r.ints(1, 8)],
    edges: [[[5]], [[-3, -7]], [[0, 0]], [[1, 9, 4]]],
    reference: ([nums]) => Math.max(...nums),
    bodies: [
      `return Math.max(...nums);`,
      `
      let best = nums[0];
      for (const n of nums) {
        if (n > best) best = n;
      }
      return best;
      `,
      `return nums.reduce((best, n) => (n > best ? n : best));`,
      `
      let best = -Infinity;
      for (let i = 0; i < nums.length; i++) {
        if (nums[i] > best) best = nums[i];
      }
      return best;
      `,
      `return nums.reduce((best, n) => Math.max(best, n));`,
    ],
    locals: { best: ['max', 'biggest', 'highest'], n: N, i: I },
    phrases: {
      noun: [
        'the largest number in a list',
        'the maximum of {nums}',
        'the biggest value in an array of numbers',
        'the highest value among {nums}',
        'the greatest of a collection of numbers',
      ],
      verb: [
        'find the maximum in an array of numbers',
        'pick the highest number of a list',
        'get the biggest item of a number list',
        'find the largest element in an array',
      ],
      say: [
        'max of an array',
        'which number in the list is the greatest?',
        'given some numbers i need the biggest one of them',
        'max value in list',
        'array maximum',
        'what is the highest number in this array?',
        'i have a list of numbers and want to know which one is the biggest',
      ],
    },
  }),
  family({
    id: 'max-or-null',
    category: 'arrays',
    names: ['maxOrNull', 'safeMax', 'findMax', 'largestOrNull'],
    params: [NUMS],
    args: (r): [number[]] => [r.ints(0, 5)],
    edges: [[[]], [[5]], [[-3, -7]], [[0, 2]]],
    reference: ([nums]) => (nums.length === 0 ? null : Math.max(...nums)),
    bodies: [
      `
      if (nums.length === 0) return null;
      return Math.max(...nums);
      `,
      `
      let best = null;
      for (const n of nums) {
        if (best === null || n > best) best = n;
      }
      return best;
      `,
      `return nums.length > 0 ? Math.max(...nums) : null;`,
      `
      if (nums.length === 0) return null;
      return nums.reduce((best, n) => (n > best ? n : best));
      `,
    ],
    locals: { best: ['max', 'biggest', 'highest'], n: N },
    phrases: {
      noun: [
        'the largest number in a list, or null if the list is empty',
        'the maximum of {nums}, null when there are no numbers',
        'the highest value of a collection of numbers, null if the collection is empty',
      ],
      verb: [
        'find the biggest number of an array and return null for an empty array',
        'get the maximum, or null if there is nothing in {nums}',
        'find the largest element, but give null for a list without elements',
      ],
      say: [
        'max of array, null if empty',
        'what is the highest number in the list? give null when it is empty',
        'i want the biggest number, but when the array has nothing in it i want null',
        'biggest number or null',
        'maximum of a list that may be empty, then null',
        'how do i get the max of an array and null instead of -Infinity when it is empty?',
      ],
    },
  }),
  family({
    id: 'min-number',
    category: 'arrays',
    names: ['findMin', 'smallest', 'minOf', 'getMin', 'minimum'],
    params: [NUMS],
    args: (r): [number[]] => [r.ints(1, 8)],
    edges: [[[5]], [[-3, -7]], [[0, 0]], [[1, 9, 4]]],
    reference: ([nums]) => Math.min(...nums),
    bodies: [
      `return Math.min(...nums);`,
      `
      let best = nums[0];
      for (const n of nums) {
        if (n < best) best = n;
      }
      return best;
      `,
      `return nums.reduce((best, n) => (n < best ? n : best));`,
      `
      let best = Infinity;
      for (let i = 0; i < nums.length; i++) {
        if (nums[i] < best) best = nums[i];
      }
      return best;
      `,
      `return nums.reduce((best, n) => Math.min(best, n));`,
    ],
    locals: { best: ['min', 'least', 'lowest'], n: N, i: I },
    phrases: {
      noun: [
        'the smallest number in a list',
        'the minimum of {nums}',
        'the lowest value in an array of numbers',
        'the lowest value among {nums}',
        'the least of a collection of numbers',
      ],
      verb: [
        'find the minimum in an array of numbers',
        'pick the least number of a list',
        'get the smallest item of a number list',
        'find the smallest element in an array',
      ],
      say: [
        'min of an array',
        'which number in the list is the smallest?',
        'given some numbers i need the lowest one of them',
        'min value in list',
        'array minimum',
        'what is the lowest number in this array?',
        'i have a list of numbers and want to know which one is the smallest',
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
    id: 'range-max-minus-min',
    category: 'arrays',
    names: ['rangeOf', 'spread', 'maxMinusMin', 'getSpread'],
    params: [NUMS],
    args: (r): [number[]] => [r.ints(1, 8)],
    edges: [[[5]], [[-3, 4]], [[2, 2]], [[9, 1, 5]]],
    reference: ([nums]) => Math.max(...nums) - Math.min(...nums),
    bodies: [
      `return Math.max(...nums) - Math.min(...nums);`,
      `
      let low = nums[0];
      let high = nums[0];
      for (const n of nums) {
        if (n < low) low = n;
        if (n > high) high = n;
      }
      return high - low;
      `,
      `
      const sorted = [...nums].sort((a, b) => a - b);
      return sorted[sorted.length - 1] - sorted[0];
      `,
      `
      const high = Math.max(...nums);
      const low = Math.min(...nums);
      return high - low;
      `,
    ],
    locals: {
      low: ['min', 'smallest', 'lo'],
      high: ['max', 'biggest', 'hi'],
      sorted: ['copy', 'ordered'],
      n: N,
    },
    phrases: {
      noun: [
        'the difference between the largest and the smallest number in a list',
        'the range of {nums}, that is the maximum minus the minimum',
        'the spread between the lowest and the highest value of an array',
        'the gap between the biggest and the smallest value of a collection',
      ],
      verb: [
        'subtract the minimum of an array from its maximum',
        'compute how far apart the biggest and smallest numbers are',
        'find the difference between the max and the min of {nums}',
        'take the highest number minus the lowest number of a list',
      ],
      say: [
        'max minus min of an array',
        'how big is the gap between the smallest and the largest number?',
        'take the biggest number in the list and subtract the smallest one from it',
        'difference between max and min',
        'largest minus smallest',
        'how much bigger is the largest number than the smallest one?',
      ],
    },
  }),
  family({
    id: 'second-largest',
    category: 'arrays',
    names: ['secondLargest', 'secondMax', 'runnerUp', 'secondHighest'],
    params: [NUMS],
    args: (r): [number[]] => [r.chance(0.5) ? r.ints(0, 4, 0, 3) : r.ints(2, 8)],
    edges: [[[]], [[5]], [[5, 5]], [[3, 9, 9, 1]], [[-1, -2]]],
    reference: ([nums]) => [...new Set(nums)].sort((a, b) => b - a)[1] ?? null,
    bodies: [
      `
      const sorted = [...new Set(nums)].sort((a, b) => b - a);
      return sorted.length > 1 ? sorted[1] : null;
      `,
      `
      const top = Math.max(...nums);
      const rest = nums.filter((n) => n !== top);
      return rest.length === 0 ? null : Math.max(...rest);
      `,
      `
      let first = -Infinity;
      let second = -Infinity;
      for (const n of nums) {
        if (n > first) {
          second = first;
          first = n;
        } else if (n < first && n > second) {
          second = n;
        }
      }
      return second === -Infinity ? null : second;
      `,
      `
      const sorted = [...new Set(nums)].sort((a, b) => b - a);
      return sorted[1] ?? null;
      `,
    ],
    locals: {
      sorted: ['unique', 'ordered', 'distinct'],
      top: ['max', 'biggest'],
      rest: ['others', 'smaller'],
      first: ['best', 'highest'],
      second: ['next', 'runner'],
      n: N,
    },
    phrases: {
      noun: [
        'the second largest distinct number in a list, or null if there is none',
        'the second highest different value in {nums} (null when there is no such value)',
        'the second biggest number in an array ignoring duplicates, or null',
      ],
      verb: [
        'find the second biggest number of an array, counting equal numbers once, or null',
        'get the largest number below the maximum, null if all are the same or the list is empty',
        'find the second highest value of a list where repeats count once, null without one',
      ],
      say: [
        'second largest distinct number, else null',
        'which distinct number comes right after the maximum? null if nothing does',
        'i need the second biggest value of the array, duplicates of the biggest do not count, and null if there is not one',
        'second largest',
        'find the second largest number in an array',
        'second biggest value, duplicates ignored, null if missing',
        'what is the second highest number in the list?',
      ],
    },
  }),
  family({
    id: 'count-evens',
    category: 'arrays',
    names: ['countEven', 'countEvens', 'evenCount', 'howManyEven'],
    params: [NUMS],
    args: (r): [number[]] => [r.ints()],
    edges: [[[]], [[0]], [[1, 3]], [[-2, -3, 4]]],
    reference: ([nums]) => nums.filter((n) => n % 2 === 0).length,
    bodies: [
      `return nums.filter((n) => n % 2 === 0).length;`,
      `
      let count = 0;
      for (const n of nums) {
        if (n % 2 === 0) count++;
      }
      return count;
      `,
      `return nums.reduce((count, n) => (n % 2 === 0 ? count + 1 : count), 0);`,
      `
      let count = 0;
      for (let i = 0; i < nums.length; i++) {
        if (nums[i] % 2 === 0) count += 1;
      }
      return count;
      `,
    ],
    locals: { count: ['total', 'result', 'c'], n: N, i: I },
    phrases: {
      noun: [
        'the number of even numbers in a list',
        'the count of even values in {nums}',
        'how many numbers of an array are even',
        'the amount of even numbers in a collection',
      ],
      verb: [
        'count the even numbers in an array',
        'count how many values in {nums} are divisible by 2',
        'find how many numbers in a list are even',
      ],
      say: [
        'even count of a list',
        'how many even numbers does the array contain?',
        'go through the numbers and tell me how many of them are even',
        'count evens',
        'number of even values',
        'count even numbers',
        'how do i count how many elements are even?',
        'i have a list with odd and even numbers in it and only want to count the even ones',
      ],
    },
  }),
  family({
    id: 'running-totals',
    category: 'arrays',
    names: ['runningTotal', 'cumulativeSum', 'prefixSums', 'runningSum'],
    params: [NUMS],
    args: (r): [number[]] => [r.ints()],
    edges: [[[]], [[3]], [[1, 2, 3]], [[-1, 1, 0]]],
    reference: ([nums]) => nums.map((_, i) => nums.slice(0, i + 1).reduce((a, b) => a + b, 0)),
    bodies: [
      `
      const sums = [];
      let total = 0;
      for (const n of nums) {
        total += n;
        sums.push(total);
      }
      return sums;
      `,
      `
      let total = 0;
      return nums.map((n) => {
        total += n;
        return total;
      });
      `,
      `
      let total = 0;
      return nums.map((n) => (total += n));
      `,
      `return nums.map((_, i) => nums.slice(0, i + 1).reduce((a, b) => a + b, 0));`,
    ],
    locals: { sums: OUT, total: ['sum', 'acc', 'running'], n: N, i: I },
    phrases: {
      noun: [
        'the running totals of a list of numbers',
        'the cumulative sums of {nums}',
        'a list of prefix sums of an array',
        'the running sum of an array',
        'the partial sums of {nums} from the start',
      ],
      verb: [
        'replace each number by the sum of itself and all numbers before it',
        'compute the running sum of an array as a new array',
        'list the running totals of some numbers',
        'make an array where each entry is the sum of everything up to there',
      ],
      say: [
        'cumulative sum of array',
        'how do i turn [1, 2, 3] into [1, 3, 6], adding up as it goes along?',
        'i need a list where every entry is the total of all the numbers so far',
        'running total',
        'prefix sums',
        'running sum of list',
        'what is the total after each number of the list?',
      ],
    },
  }),
  family({
    id: 'neighbour-differences',
    category: 'arrays',
    names: ['differences', 'deltas', 'neighbourDifferences', 'stepSizes'],
    params: [NUMS],
    args: (r): [number[]] => [r.ints()],
    edges: [[[]], [[3]], [[1, 4, 2]], [[5, 5]]],
    reference: ([nums]) => nums.slice(1).map((n, i) => n - (nums[i] ?? 0)),
    bodies: [
      `
      const result = [];
      for (let i = 1; i < nums.length; i++) {
        result.push(nums[i] - nums[i - 1]);
      }
      return result;
      `,
      `return nums.slice(1).map((n, i) => n - nums[i]);`,
      `
      const result = [];
      for (let i = 0; i < nums.length - 1; i++) {
        result.push(nums[i + 1] - nums[i]);
      }
      return result;
      `,
    ],
    locals: { result: ['out', 'diffs', 'res'], n: N, i: I },
    phrases: {
      noun: [
        'the differences between neighbouring numbers, each number minus the one before it',
        'a list of the changes from each value in {nums} to the next one',
        'the differences between consecutive elements of an array, later minus earlier',
      ],
      verb: [
        'subtract each number of an array from the number that follows it and list the results',
        'compute the step from every number to its successor (next minus current)',
        'list how much each number differs from the previous one',
        'compute the consecutive differences of {nums}, each number minus its predecessor',
      ],
      say: [
        'differences of neighbours, next minus previous',
        'by how much does each number in the list change to the next?',
        'for [1, 4, 2] i want [3, -2], so how much it goes up or down between neighbours',
        'consecutive differences',
        'diff of array, next minus previous',
        'how do i get the difference between each number and the one before it?',
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
    id: 'all-positive',
    category: 'arrays',
    names: ['allPositive', 'areAllPositive', 'onlyPositive'],
    params: [NUMS],
    args: (r): [number[]] => [r.chance(0.5) ? r.ints(0, 7, 1, 30) : r.ints(1, 6, -5, 20)],
    edges: [[[]], [[0]], [[1, 2]], [[3, -1]], [[5, 0]]],
    reference: ([nums]) => nums.every((n) => n > 0),
    bodies: [
      `return nums.every((n) => n > 0);`,
      `
      for (const n of nums) {
        if (n <= 0) return false;
      }
      return true;
      `,
      `return !nums.some((n) => n <= 0);`,
      `
      for (let i = 0; i < nums.length; i++) {
        if (nums[i] <= 0) return false;
      }
      return true;
      `,
    ],
    locals: { n: N, i: I },
    phrases: {
      whether: [
        'all numbers in a list are positive',
        'every number in {nums} is greater than zero',
        'an array holds only numbers above 0',
        'no number in a list is zero or negative',
        'every element of {nums} is more than 0',
      ],
      verb: [
        'check that each number of an array is positive',
        'test if each value of a list is above zero',
      ],
      say: [
        'all numbers > 0?',
        'are all the numbers in the array positive (zero does not count)?',
        'i want true when every single number is bigger than 0 and false otherwise',
        'all positive?',
        'every number positive',
        'does the list only contain numbers greater than zero?',
      ],
    },
  }),
  family({
    id: 'any-negative',
    category: 'arrays',
    names: ['hasNegative', 'anyNegative', 'containsNegative'],
    params: [NUMS],
    args: (r): [number[]] => [r.chance(0.5) ? r.ints(0, 7, 0, 30) : r.ints(1, 6, -8, 20)],
    edges: [[[]], [[0]], [[-1]], [[3, 4]], [[5, -2]]],
    reference: ([nums]) => nums.some((n) => n < 0),
    bodies: [
      `return nums.some((n) => n < 0);`,
      `
      for (const n of nums) {
        if (n < 0) return true;
      }
      return false;
      `,
      `return !nums.every((n) => n >= 0);`,
      `return nums.find((n) => n < 0) !== undefined;`,
    ],
    locals: { n: N },
    phrases: {
      whether: [
        'a list contains a negative number',
        'any number in {nums} is below zero',
        'at least one value of an array is negative',
        'there is a negative number somewhere in {nums}',
        'some element of an array is smaller than 0',
      ],
      verb: ['check an array for negative numbers', 'test if some number of a list is less than 0'],
      say: [
        'any number < 0?',
        'is there a negative number in the array?',
        'give me true as soon as one of the numbers is below zero, else false',
        'has negative number',
        'any negatives?',
        'does the list have at least one value below zero?',
      ],
    },
  }),
  family({
    id: 'count-greater-than',
    category: 'arrays',
    names: ['countGreater', 'countAbove', 'countLarge', 'howManyAbove'],
    params: [NUMS],
    constants: { k: (r: Random) => r.constant(0, 20, 500) },
    args: (r, { k }): [number[]] => [r.ints(0, 8, k - 8, k + 8)],
    edges: [[[]], [[0]], [[5, 10, 20, 21]]],
    reference: ([nums], { k }) => nums.filter((n) => n > k).length,
    bodies: [
      `return nums.filter((n) => n > $k).length;`,
      `
      let count = 0;
      for (const n of nums) {
        if (n > $k) count++;
      }
      return count;
      `,
      `return nums.reduce((count, n) => (n > $k ? count + 1 : count), 0);`,
    ],
    locals: { count: ['total', 'result', 'c'], n: N },
    phrases: {
      noun: [
        'the number of values in a list greater than {k}',
        'how many numbers in {nums} are above {k}',
        'the count of array elements larger than {k}',
        'the number of items in {nums} that exceed {k}',
      ],
      verb: [
        'count the numbers that are bigger than {k}',
        'count how many entries of an array exceed {k}',
        'find how many values are over {k}',
      ],
      say: [
        'count of numbers > {k}',
        'how many numbers of the array are larger than {k}?',
        'i have a list and want to know how many of the numbers are more than {k}',
        'how many > {k}',
        'count numbers above {k}',
        'how do i count the elements of a list that are greater than {k}?',
      ],
    },
  }),
  family({
    id: 'count-above-limit',
    category: 'arrays',
    names: ['countAbove', 'countGreaterThan', 'countOver', 'numbersAbove'],
    params: [NUMS, ['limit', 'threshold', 'bound', 'min']],
    args: (r): [number[], number] => [r.ints(0, 8, -10, 20), r.int(-5, 15)],
    edges: [
      [[], 3],
      [[3], 3],
      [[4, 2, 9], 3],
    ],
    reference: ([nums, limit]) => nums.filter((n) => n > limit).length,
    bodies: [
      `return nums.filter((n) => n > limit).length;`,
      `
      let count = 0;
      for (const n of nums) {
        if (n > limit) count++;
      }
      return count;
      `,
      `return nums.reduce((count, n) => count + (n > limit ? 1 : 0), 0);`,
    ],
    locals: { count: ['total', 'result', 'c'], n: N },
    phrases: {
      noun: [
        'the number of values in a list that are greater than a given limit',
        'how many numbers in {nums} are above {limit}',
        'the number of elements bigger than a threshold',
        'the count of values in a collection that exceed {limit}',
      ],
      verb: [
        'count the numbers greater than {limit}',
        'count how many entries of an array are strictly over a threshold',
        'find how many items of an array are larger than a given number',
        'count the values that are more than {limit}',
      ],
      say: [
        'count of nums > {limit}',
        'how many numbers are larger than the given {limit}?',
        'i pass a list and a limit and want to know how many numbers are bigger than the limit',
        'count greater than x',
        'how many are above the limit',
        'given a list and a number, how many values of the list are bigger than that number?',
      ],
    },
  }),
  family({
    id: 'indices-of-value',
    category: 'arrays',
    names: ['indicesOf', 'allIndexes', 'findPositions', 'findAllIndices'],
    params: [NUMS, ['target', 'wanted', 'key', 'needle']],
    args: (r): [number[], number] => [r.ints(0, 8, 0, 3), r.int(0, 3)],
    edges: [
      [[], 1],
      [[1, 2, 1], 1],
      [[4], 2],
    ],
    reference: ([nums, target]) => [...nums.keys()].filter((i) => nums[i] === target),
    bodies: [
      `
      const result = [];
      for (let i = 0; i < nums.length; i++) {
        if (nums[i] === target) result.push(i);
      }
      return result;
      `,
      `
      const result = [];
      nums.forEach((n, i) => {
        if (n === target) result.push(i);
      });
      return result;
      `,
      `return [...nums.keys()].filter((i) => nums[i] === target);`,
      `return nums.map((n, i) => (n === target ? i : -1)).filter((i) => i >= 0);`,
    ],
    locals: { result: ['out', 'found', 'positions'], n: N, i: I },
    phrases: {
      noun: [
        'a list of all indices at which {target} occurs in a list',
        'the positions (from 0) of every occurrence of a value in {nums}',
        'all the positions where a value is found in {nums}, counted from 0',
        'every index of {target} in an array',
      ],
      verb: [
        'find all indexes of a given number in an array',
        'collect every index where {nums} holds {target}',
        'list the indices of each occurrence of a number',
      ],
      say: [
        'all indices of {target}',
        'at which indexes does the number appear in the array?',
        'i want not just the first index of the value but all of them in a list',
        'find all indexes of a value',
        'indices where x occurs',
        'how do i get all positions of a number in a list and not only the first?',
      ],
    },
  }),
  family({
    id: 'index-of-largest',
    category: 'arrays',
    names: ['indexOfMax', 'maxIndex', 'argMax', 'largestIndex'],
    params: [NUMS],
    args: (r): [number[]] => [r.ints(1, 7, -6, 6)],
    edges: [[[4]], [[1, 9, 9]], [[-3, -1, -2]], [[0, 0]]],
    reference: ([nums]) => nums.indexOf(Math.max(...nums)),
    bodies: [
      `return nums.indexOf(Math.max(...nums));`,
      `
      let best = 0;
      for (let i = 1; i < nums.length; i++) {
        if (nums[i] > nums[best]) best = i;
      }
      return best;
      `,
      `return nums.reduce((best, n, i) => (n > nums[best] ? i : best), 0);`,
      `
      const top = Math.max(...nums);
      return nums.findIndex((n) => n === top);
      `,
    ],
    locals: {
      best: ['maxAt', 'where', 'bestIndex'],
      top: ['max', 'biggest'],
      n: N,
      i: I,
    },
    phrases: {
      noun: [
        'the index of the largest number in a list, the first one on a tie',
        'the position (from 0) of the first maximum of {nums}',
        'the index of the maximum element, the first if it occurs several times',
        'the place (zero based) where the highest value of {nums} first occurs',
      ],
      verb: [
        'find the index of the biggest number in an array, the earliest if there are several',
        'locate where the maximum first occurs',
        'return the position of the largest value, the first one on a tie',
      ],
      say: [
        'index of first max',
        'at which index does the largest number first stand?',
        'i do not need the biggest value itself, i need its index, and the first index when it occurs twice',
        'argmax',
        'index of max element, first if tied',
        'where is the biggest number in the array? i mean its first index',
      ],
    },
  }),
  family({
    id: 'mode-list',
    category: 'arrays',
    names: ['mode', 'mostFrequent', 'mostCommon', 'findMode'],
    params: [NUMS],
    args: (r): [number[]] => [r.ints(1, 9, 0, 4)],
    edges: [[[5]], [[2, 1, 1, 2]], [[1, 3, 3]], [[4, 2]]],
    reference: ([nums]) => {
      const count = (x: number) => nums.filter((n) => n === x).length;
      return nums.find((x) => nums.every((n) => count(n) <= count(x))) ?? null;
    },
    bodies: [
      `
      const counts = new Map();
      for (const n of nums) {
        counts.set(n, (counts.get(n) ?? 0) + 1);
      }
      let best = nums[0];
      for (const [n, count] of counts) {
        if (count > counts.get(best)) best = n;
      }
      return best;
      `,
      `
      let best = nums[0];
      let most = 0;
      for (const n of nums) {
        const count = nums.filter((m) => m === n).length;
        if (count > most) {
          most = count;
          best = n;
        }
      }
      return best;
      `,
      `
      const counts = new Map();
      for (const n of nums) {
        counts.set(n, (counts.get(n) || 0) + 1);
      }
      return nums.find((n) => counts.get(n) === Math.max(...counts.values()));
      `,
    ],
    locals: {
      counts: ['freq', 'tally', 'seen'],
      best: ['winner', 'result', 'top'],
      most: ['max', 'record'],
      n: N,
    },
    phrases: {
      noun: [
        'the number that occurs most often in a list, the earliest one on a tie',
        'the mode of {nums}; if several tie, the one that appears first',
        'the most frequent element of a list of numbers, the first on a tie',
        'the most common value of an array, ties going to the earliest',
      ],
      verb: [
        'find the most frequent number of an array, preferring the one seen first on a tie',
        'get the most common value in {nums}, the first of them when counts are equal',
        'find the mode of an array of numbers, the first one if several are equally common',
        'return the number that shows up most, the one that appears first on a tie',
      ],
      say: [
        'most common number, first wins ties',
        'which number appears the most in the array? take the first one if there is a tie',
        'i want the value with the highest count, and when two have the same count, the one that comes first in the list',
        'mode of array',
        'most frequent element, first on tie',
        'most common value in list, earliest wins a tie',
        'what number occurs most often in {nums}? on a tie the earliest',
      ],
    },
  }),
  family({
    id: 'cumulative-max',
    category: 'arrays',
    names: ['runningMax', 'cumulativeMax', 'prefixMax', 'maxSoFar'],
    params: [NUMS],
    args: (r): [number[]] => [r.ints()],
    edges: [[[]], [[3]], [[1, 3, 2, 5]], [[-4, -6, -1]]],
    reference: ([nums]) => nums.map((_, i) => Math.max(...nums.slice(0, i + 1))),
    bodies: [
      `
      const result = [];
      let best = -Infinity;
      for (const n of nums) {
        best = Math.max(best, n);
        result.push(best);
      }
      return result;
      `,
      `return nums.map((_, i) => Math.max(...nums.slice(0, i + 1)));`,
      `
      let best = nums[0];
      return nums.map((n) => {
        if (n > best) best = n;
        return best;
      });
      `,
    ],
    locals: { result: ['out', 'res'], best: ['max', 'highest', 'top'], n: N, i: I },
    phrases: {
      noun: [
        'the running maximum of a list of numbers',
        'a list with the largest number so far at each position of {nums}',
        'the maximum so far at every step through a list',
        'the prefix maxima of {nums}',
      ],
      verb: [
        'replace each number by the maximum of itself and all numbers before it',
        'compute the cumulative maximum of an array',
        'track the highest number seen so far and list it for each position',
      ],
      say: [
        'running max of array',
        'what is the highest value seen so far at every position?',
        'like a running total but with the biggest number so far instead of the sum',
        'running maximum',
        'prefix max',
        'max so far for each element',
        'how do i turn [1, 3, 2] into [1, 3, 3], always the largest up to there?',
      ],
    },
  }),
  family({
    id: 'is-sorted-ascending',
    category: 'arrays',
    names: ['isSorted', 'isAscending', 'checkSorted', 'inOrder'],
    params: [NUMS],
    args: (r): [number[]] => [
      r.chance(0.5) ? r.ints(0, 7).sort((a, b) => a - b) : r.ints(2, 6, 0, 9),
    ],
    edges: [[[]], [[1]], [[1, 1, 2]], [[2, 1]], [[1, 3, 2]]],
    reference: ([nums]) => nums.slice(1).every((n, i) => n >= (nums[i] ?? n)),
    bodies: [
      `
      for (let i = 1; i < nums.length; i++) {
        if (nums[i] < nums[i - 1]) return false;
      }
      return true;
      `,
      `return nums.every((n, i) => i === 0 || nums[i - 1] <= n);`,
      `return nums.slice(1).every((n, i) => n >= nums[i]);`,
      `
      for (let i = 0; i < nums.length - 1; i++) {
        if (nums[i] > nums[i + 1]) return false;
      }
      return true;
      `,
    ],
    locals: { n: N, i: I },
    phrases: {
      whether: [
        'a list of numbers is sorted in ascending order (equal neighbours are fine)',
        '{nums} never goes down from one number to the next',
        'an array is already sorted from smallest to largest, repeats allowed',
        'the numbers of an array are in ascending order, equal ones allowed',
        'every number in {nums} is at least as large as the one before',
      ],
      verb: [
        'check that an array is sorted in increasing order, allowing equal numbers',
        'test if a list is sorted from low to high, where equal neighbours are allowed',
      ],
      say: [
        'sorted ascending? repeats ok',
        'are the numbers already in order from low to high?',
        'i want to know if my list is sorted upwards, two equal numbers next to each other are no problem',
        'is sorted ascending',
        'is the array sorted? equal values are fine',
        'check sorted list, duplicates ok',
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
  family({
    id: 'sums-of-neighbours',
    category: 'arrays',
    names: ['pairSums', 'neighbourSums', 'adjacentSums', 'sumPairs'],
    params: [NUMS],
    args: (r): [number[]] => [r.ints()],
    edges: [[[]], [[3]], [[1, 4, 2]], [[-5, 5]]],
    reference: ([nums]) => nums.slice(1).map((n, i) => n + (nums[i] ?? 0)),
    bodies: [
      `
      const result = [];
      for (let i = 0; i < nums.length - 1; i++) {
        result.push(nums[i] + nums[i + 1]);
      }
      return result;
      `,
      `return nums.slice(1).map((n, i) => nums[i] + n);`,
      `
      const result = [];
      for (let i = 1; i < nums.length; i++) {
        result.push(nums[i - 1] + nums[i]);
      }
      return result;
      `,
    ],
    locals: { result: ['out', 'sums', 'res'], n: N, i: I },
    phrases: {
      noun: [
        'the sums of all neighbouring pairs of numbers in a list, overlapping',
        'a list of each number in {nums} plus the one right after it',
        'the sum of each number and the next one, for every position but the last',
        'a list of the totals of adjacent elements of {nums}',
      ],
      verb: [
        'add each number of an array to its right neighbour and list the sums',
        'compute the sum of every two adjacent numbers',
        'sum each pair of consecutive numbers in an array',
        'build an array of the sums of each element with its successor',
      ],
      say: [
        'sums of adjacent numbers',
        'what do the neighbours in the list add up to, pair by pair?',
        'from [1, 4, 2] i want [5, 6], the first plus the second, the second plus the third and so on',
        'adjacent sums',
        'sum of each consecutive pair',
        'how do i add every element to the one after it?',
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
    id: 'missing-number',
    category: 'arrays',
    names: ['missingNumber', 'findMissing', 'whichIsMissing'],
    params: [NUMS],
    args: (r): [number[]] => {
      const n = r.int(1, 9);
      return [r.shuffle(Array.from({ length: n }, (_, i) => i + 1)).slice(1)];
    },
    edges: [[[]], [[1]], [[2]], [[1, 3]], [[4, 2, 1]]],
    reference: ([nums]) => {
      let n = 1;
      while (nums.includes(n)) n++;
      return n;
    },
    bodies: [
      `
      const n = nums.length + 1;
      const total = nums.reduce((a, b) => a + b, 0);
      return (n * (n + 1)) / 2 - total;
      `,
      `
      let n = 1;
      while (nums.includes(n)) n++;
      return n;
      `,
      `
      const seen = new Set(nums);
      for (let i = 1; i <= nums.length + 1; i++) {
        if (!seen.has(i)) return i;
      }
      `,
      `
      let missing = nums.length + 1;
      for (let i = 0; i < nums.length; i++) {
        missing += i + 1 - nums[i];
      }
      return missing;
      `,
    ],
    locals: {
      n: ['num', 'count', 'size'],
      total: ['sum', 'actual'],
      seen: ['have', 'known'],
      missing: ['result', 'gap', 'answer'],
      i: ['candidate', 'idx', 'index'],
    },
    phrases: {
      noun: [
        'the one number missing from a list of the numbers 1 to n in any order',
        'the missing number in {nums}, which holds all of 1..n but one',
        'the missing number in an array of 1 to n',
        'the only integer between 1 and n that {nums} lacks',
      ],
      verb: [
        'find which number from 1 to n is missing in an array that has all the others',
        'find the missing number of a shuffled list 1..n with one left out',
        'find the missing number in an array that should hold 1 to n',
      ],
      say: [
        'missing number 1..n',
        'an array has every number from 1 to n except one, which one is it?',
        'my list should have 1, 2, 3 up to n but one got lost and they are mixed up, find the lost one',
        'find the missing number',
        'missing number in list 1 to n',
        'which number is missing from 1 to n?',
        'the numbers 1 to n are in a list in any order but one is not there, which?',
      ],
    },
  }),
  family({
    id: 'two-sum-indices',
    category: 'arrays',
    names: ['twoSum', 'findPair', 'pairIndices', 'indicesOfPair'],
    params: [NUMS, ['target', 'goal', 'wanted']],
    args: (r): [number[], number] => {
      for (let tries = 0; tries < 30; tries++) {
        const nums = r.ints(2, 7, -10, 20);
        const target = r.chance(0.7) ? (nums[0] ?? 0) + (nums.at(-1) ?? 0) : r.int(-10, 40);
        const shuffled = r.shuffle(nums);
        if (pairsWithSum(nums, target) <= 1) return [shuffled, target];
      }
      return [[2, 7, 11, 15], 9];
    },
    edges: [
      [[], 0],
      [[3, 3], 6],
      [[2, 7, 11], 9],
      [[1, 2], 8],
      [[5], 10],
    ],
    reference: ([nums, target]) => {
      for (const [i, a] of nums.entries()) {
        const j = nums.indexOf(target - a, i + 1);
        if (j !== -1) return [i, j];
      }
      return null;
    },
    bodies: [
      `
      for (let i = 0; i < nums.length; i++) {
        for (let j = i + 1; j < nums.length; j++) {
          if (nums[i] + nums[j] === target) return [i, j];
        }
      }
      return null;
      `,
      `
      const seen = new Map();
      for (let i = 0; i < nums.length; i++) {
        const rest = target - nums[i];
        if (seen.has(rest)) return [seen.get(rest), i];
        seen.set(nums[i], i);
      }
      return null;
      `,
      `
      for (let i = 0; i < nums.length; i++) {
        const j = nums.indexOf(target - nums[i], i + 1);
        if (j !== -1) return [i, j];
      }
      return null;
      `,
    ],
    locals: {
      seen: ['known', 'places'],
      rest: ['need', 'other', 'missing'],
      j: ['k', 'second'],
    },
    phrases: {
      noun: [
        'the two indices (smaller first) of the numbers that add up to {target}, or null if there are none',
        'the index pair of the only two entries with a given sum, smaller index first, or null',
        'the indices i < j of two numbers whose sum is {target}, null if no such pair exists',
        'the positions of the pair that sums to the target, lower index first, or null',
      ],
      verb: [
        'find the indices of two numbers whose sum is {target}, in ascending order, or return null',
        'solve two sum: return [i, j] with i < j, or null when no pair adds up to the target',
        'find two entries of {nums} that add up to {target} and return their indexes in order, or null',
        'return the positions of two numbers with the given sum, or null if there are none',
      ],
      say: [
        'two sum, indices or null',
        'which two positions in {nums} hold numbers that sum to {target}? null if there is no such pair',
        'i need the indexes of the two different entries that together make the target, first the lower index, and null if it does not work',
        'two sum',
        'two sum problem, return indices',
        'indexes of two numbers that add to target, null if none',
        'how do i find which two elements add up to the target, by index, or null?',
      ],
    },
  }),
  family({
    id: 'closest-to-zero',
    category: 'arrays',
    names: ['closestToZero', 'nearestZero', 'nearestToZero'],
    params: [NUMS],
    args: (r): [number[]] => [r.ints(1, 7, -9, 9)],
    edges: [[[5]], [[-3, 3]], [[3, -3]], [[-1, 4, 2]], [[0, -1]]],
    reference: ([nums]) => [...nums].sort((a, b) => Math.abs(a) - Math.abs(b) || b - a)[0] ?? null,
    bodies: [
      `
      let best = nums[0];
      for (const n of nums) {
        const gap = Math.abs(n) - Math.abs(best);
        if (gap < 0 || (gap === 0 && n > best)) best = n;
      }
      return best;
      `,
      `return [...nums].sort((a, b) => Math.abs(a) - Math.abs(b) || b - a)[0];`,
      `
      const least = Math.min(...nums.map((n) => Math.abs(n)));
      return nums.includes(least) ? least : -least;
      `,
      `
      const least = Math.min(...nums.map(Math.abs));
      return nums.includes(least) ? least : -least;
      `,
    ],
    locals: {
      best: ['closest', 'nearest', 'result'],
      gap: ['diff', 'd'],
      least: ['min', 'dist'],
      n: N,
    },
    phrases: {
      noun: [
        'the number closest to zero in a list, the positive one on a tie',
        'the value in {nums} nearest to 0, preferring the positive of two equally near ones',
        'the element of a list nearest to zero, where a tie goes to the positive number',
      ],
      verb: [
        'find the number with the smallest absolute value, the positive one if two are equally close to 0',
        'pick the entry nearest to zero and prefer plus over minus on a tie',
        'find the number closest to 0 and take the positive one if two are equally close',
        'get the value of {nums} with the least distance from zero, positive first on a tie',
      ],
      say: [
        'closest to zero, positive wins ties',
        'which number is nearest to zero? if -2 and 2 are both there take 2',
        'i have temperatures and need the one closest to 0, and when both -3 and 3 are there then 3',
        'nearest to zero, prefer positive',
        'number closest to 0 (positive if tied)',
        'what value in the array is closest to zero? take the positive one when there are two',
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
];
