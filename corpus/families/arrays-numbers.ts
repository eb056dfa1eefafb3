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
      ],
      verb: [
        'add up all the numbers in an array',
        'sum a list of numbers',
        'compute the total of every number in {nums}',
      ],
      say: [
        'sum of array',
        'what do all the numbers in the list add up to?',
        'i have a bunch of numbers in an array and need them all added together',
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
      ],
      verb: [
        'multiply all the numbers in an array together, starting from 1',
        'multiply every number of a list and give 1 when there are none',
      ],
      say: [
        'product of an array, 1 when empty',
        'what do you get if you multiply all numbers in {nums}? an empty list gives 1',
        'i want to multiply everything in my list of numbers together, an empty list should give 1',
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
      ],
      verb: ['find the maximum in an array of numbers', 'pick the highest number of a list'],
      say: [
        'max of an array',
        'which number in the list is the greatest?',
        'given some numbers i need the biggest one of them',
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
      ],
      verb: [
        'find the biggest number of an array and return null for an empty array',
        'get the maximum, or null if there is nothing in {nums}',
      ],
      say: [
        'max of array, null if empty',
        'what is the highest number in the list? give null when it is empty',
        'i want the biggest number, but when the array has nothing in it i want null',
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
      ],
      verb: ['find the minimum in an array of numbers', 'pick the least number of a list'],
      say: [
        'min of an array',
        'which number in the list is the smallest?',
        'given some numbers i need the lowest one of them',
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
      ],
      verb: ['compute the average of an array of numbers', 'calculate the mean value of {nums}'],
      say: [
        'average of an array',
        'what is the mean of the numbers in the list?',
        'i have my test scores in an array and want their average',
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
      ],
      verb: [
        'compute the mean of an array and return 0 when it is empty',
        'average the numbers in {nums}, with 0 for no numbers at all',
      ],
      say: [
        'average of array, 0 if empty',
        'what is the mean of the numbers? for an empty list say 0',
        'i need the average of some numbers but when there are none it must give 0, not NaN',
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
      ],
      verb: [
        'find the median of an array of numbers',
        'compute the median, averaging the two middle values when the count is even',
      ],
      say: [
        'median of an array',
        'what is the median of these numbers?',
        'sort the numbers and give me the one in the middle, for an even amount take the average of the middle two',
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
      ],
      verb: [
        'subtract the minimum of an array from its maximum',
        'compute how far apart the biggest and smallest numbers are',
      ],
      say: [
        'max minus min of an array',
        'how big is the gap between the smallest and the largest number?',
        'take the biggest number in the list and subtract the smallest one from it',
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
      ],
      verb: [
        'find the second biggest number of an array, counting equal numbers once, or null',
        'get the largest number below the maximum, null if all are the same or the list is empty',
      ],
      say: [
        'second largest distinct number, else null',
        'which distinct number comes right after the maximum? null if nothing does',
        'i need the second biggest value of the array, duplicates of the biggest do not count, and null if there is not one',
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
      ],
      verb: [
        'count the even numbers in an array',
        'count how many values in {nums} are divisible by 2',
      ],
      say: [
        'even count of a list',
        'how many even numbers does the array contain?',
        'go through the numbers and tell me how many of them are even',
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
      ],
      verb: [
        'replace each number by the sum of itself and all numbers before it',
        'compute the running sum of an array as a new array',
      ],
      say: [
        'cumulative sum of array',
        'how do i turn [1, 2, 3] into [1, 3, 6], adding up as it goes along?',
        'i need a list where every entry is the total of all the numbers so far',
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
      ],
      verb: [
        'subtract each number of an array from the number that follows it and list the results',
        'compute the step from every number to its successor (next minus current)',
      ],
      say: [
        'differences of neighbours, next minus previous',
        'by how much does each number in the list change to the next?',
        'for [1, 4, 2] i want [3, -2], so how much it goes up or down between neighbours',
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
      ],
      verb: [
        'square every number of an array and add the squares up',
        'sum the squares of a list of numbers',
        'add each number in {nums} multiplied by itself',
      ],
      say: [
        'sum of squares of an array',
        'what do the squares of these numbers add up to?',
        'take each number times itself and then sum everything',
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
      ],
      verb: ['check that each number of an array is positive'],
      say: [
        'all numbers > 0?',
        'are all the numbers in the array positive (zero does not count)?',
        'i want true when every single number is bigger than 0 and false otherwise',
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
      ],
      verb: ['check an array for negative numbers', 'test if some number of a list is less than 0'],
      say: [
        'any number < 0?',
        'is there a negative number in the array?',
        'give me true as soon as one of the numbers is below zero, else false',
      ],
    },
  }),
  family({
    id: 'count-greater-than',
    category: 'arrays',
    names: ['countGreater', 'countAbove', 'countLarge', 'howManyAbove'],
    params: [NUMS],
    constants: { k: (r: Random) => r.int(0, 20) },
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
      ],
      verb: [
        'count the numbers that are bigger than {k}',
        'count how many entries of an array exceed {k}',
      ],
      say: [
        'count of numbers > {k}',
        'how many numbers of the array are larger than {k}?',
        'i have a list and want to know how many of the numbers are more than {k}',
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
      ],
      verb: [
        'count the numbers greater than {limit}',
        'count how many entries of an array are strictly over a threshold',
      ],
      say: [
        'count of nums > {limit}',
        'how many numbers are larger than the given {limit}?',
        'i pass a list and a limit and want to know how many numbers are bigger than the limit',
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
      ],
      verb: [
        'find all indexes of a given number in an array',
        'collect every index where {nums} holds {target}',
      ],
      say: [
        'all indices of {target}',
        'at which indexes does the number appear in the array?',
        'i want not just the first index of the value but all of them in a list',
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
      ],
      verb: [
        'find the index of the biggest number in an array, the earliest if there are several',
        'locate where the maximum first occurs',
      ],
      say: [
        'index of first max',
        'at which index does the largest number first stand?',
        'i do not need the biggest value itself, i need its index, and the first index when it occurs twice',
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
      ],
      verb: [
        'find the most frequent number of an array, preferring the one seen first on a tie',
        'get the most common value in {nums}, the first of them when counts are equal',
      ],
      say: [
        'most common number, first wins ties',
        'which number appears the most in the array? take the first one if there is a tie',
        'i want the value with the highest count, and when two have the same count, the one that comes first in the list',
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
      ],
      verb: [
        'replace each number by the maximum of itself and all numbers before it',
        'compute the cumulative maximum of an array',
      ],
      say: [
        'running max of array',
        'what is the highest value seen so far at every position?',
        'like a running total but with the biggest number so far instead of the sum',
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
      ],
      verb: ['check that an array is sorted in increasing order, allowing equal numbers'],
      say: [
        'sorted ascending? repeats ok',
        'are the numbers already in order from low to high?',
        'i want to know if my list is sorted upwards, two equal numbers next to each other are no problem',
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
      ],
      verb: [
        'compute the dot product of two vectors',
        'multiply two equally long arrays position by position and add up the products',
      ],
      say: [
        'dot product of {a} and {b}',
        'what is the inner product of these two vectors?',
        'multiply first with first, second with second and so on and then sum all of that into one number',
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
      ],
      verb: [
        'add each number of an array to its right neighbour and list the sums',
        'compute the sum of every two adjacent numbers',
      ],
      say: [
        'sums of adjacent numbers',
        'what do the neighbours in the list add up to, pair by pair?',
        'from [1, 4, 2] i want [5, 6], the first plus the second, the second plus the third and so on',
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
      ],
      verb: [
        'add two equally long arrays element by element',
        'add the numbers at the same positions of {a} and {b}',
      ],
      say: [
        'add two lists position by position',
        'how do i add two vectors?',
        'i have two arrays of the same size and want one array where each number is the sum of the two at that index',
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
      ],
      verb: [
        'find which number from 1 to n is missing in an array that has all the others',
        'find the missing number of a shuffled list 1..n with one left out',
      ],
      say: [
        'missing number 1..n',
        'an array has every number from 1 to n except one, which one is it?',
        'my list should have 1, 2, 3 up to n but one got lost and they are mixed up, find the lost one',
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
      ],
      verb: [
        'find the indices of two numbers whose sum is {target}, in ascending order, or return null',
        'solve two sum: return [i, j] with i < j, or null when no pair adds up to the target',
      ],
      say: [
        'two sum, indices or null',
        'which two positions in {nums} hold numbers that sum to {target}? null if there is no such pair',
        'i need the indexes of the two different entries that together make the target, first the lower index, and null if it does not work',
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
      ],
      verb: [
        'find the number with the smallest absolute value, the positive one if two are equally close to 0',
        'pick the entry nearest to zero and prefer plus over minus on a tie',
      ],
      say: [
        'closest to zero, positive wins ties',
        'which number is nearest to zero? if -2 and 2 are both there take 2',
        'i have temperatures and need the one closest to 0, and when both -3 and 3 are there then 3',
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
      ],
      verb: [
        'divide every number of an array by the maximum of the array',
        'normalise a list of positive numbers by its largest value',
      ],
      say: [
        'normalise by max',
        'how do i scale {nums} so the biggest number turns into 1?',
        'find the largest number in the list and then divide all of them by it',
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
      ],
      verb: [
        'split an array into even and odd numbers and return them as [evens, odds]',
        'separate the even numbers of {nums} from the odd ones, evens first',
      ],
      say: [
        'split into [evens, odds]',
        'how can i divide the numbers into an even list and an odd list, in that order?',
        'put even numbers in one array and odd numbers in another and give me both, the even array first',
      ],
    },
  }),
];
