import { family } from '../family.ts';
import type { Random } from '../random.ts';

const NUMS = ['nums', 'numbers', 'arr', 'values', 'list'] as const;
const N = ['x', 'num', 'value', 'v'] as const;
const I = ['idx', 'index', 'pos'] as const;
const TOTAL = ['sum', 'acc', 'result'] as const;
const BEST = ['max', 'biggest', 'top'] as const;
const LIMIT = ['target', 'goal', 'wanted'] as const;

/** Numbers of which at least two differ. */
function varied(r: Random): number[] {
  const nums = r.ints(1, 7, -9, 20);
  return r.shuffle([...nums, (nums[0] ?? 0) + r.int(1, 5)]);
}

function sum(nums: readonly number[]): number {
  return nums.reduce((a, b) => a + b, 0);
}

/** The well-known exercises about one list of numbers. */
export const arraysClassics = [
  family({
    id: 'second-smallest',
    category: 'arrays',
    names: ['secondSmallest', 'secondMin', 'secondLowest', 'nextToSmallest'],
    params: [NUMS],
    args: (r): [number[]] => [varied(r)],
    edges: [[[1, 2]], [[5, 5, 7]], [[3, 1, 1, 2]], [[-1, -2]]],
    reference: ([nums]) => [...new Set(nums)].sort((a, b) => a - b)[1],
    bodies: [
      `
      const sorted = [...new Set(nums)].sort((a, b) => a - b);
      return sorted[1];
      `,
      `
      const least = Math.min(...nums);
      return Math.min(...nums.filter((n) => n !== least));
      `,
      `
      let first = Infinity;
      let second = Infinity;
      for (const n of nums) {
        if (n < first) {
          second = first;
          first = n;
        } else if (n > first && n < second) {
          second = n;
        }
      }
      return second;
      `,
    ],
    locals: {
      sorted: ['unique', 'ordered', 'distinct'],
      least: ['min', 'smallest'],
      first: ['best', 'lowest'],
      second: ['next', 'runner'],
      n: N,
    },
    phrases: {
      noun: [
        'the second smallest number in a list, counting equal numbers once',
        'the second lowest distinct value of {nums}',
        'the smallest number that is greater than the minimum of an array',
      ],
      verb: [
        'find the second smallest distinct number of an array',
        'get the lowest value of a list after the minimum itself, duplicates ignored',
      ],
      say: [
        'second smallest',
        'second smallest number in array',
        'second lowest value, duplicates count once',
        'which number comes right after the smallest one in size?',
        'i can find the minimum of my list but now i need the next bigger one after it, and if the minimum is there twice that does not count',
      ],
    },
  }),
  family({
    id: 'max-subarray-sum',
    category: 'arrays',
    names: ['maxSubarraySum', 'maxSubArray', 'kadane', 'largestSum'],
    params: [NUMS],
    args: (r): [number[]] => [r.ints(1, 8, -9, 9)],
    edges: [[[5]], [[-3, -1, -2]], [[1, 2, 3]], [[-2, 1, -3, 4, -1, 2, 1, -5, 4]]],
    reference: ([nums]) => {
      const sums = nums.flatMap((_, i) =>
        nums.slice(i).map((_n, j) => sum(nums.slice(i, i + j + 1))),
      );
      return Math.max(...sums);
    },
    bodies: [
      `
      let best = nums[0];
      let current = nums[0];
      for (let i = 1; i < nums.length; i++) {
        current = Math.max(nums[i], current + nums[i]);
        best = Math.max(best, current);
      }
      return best;
      `,
      `
      let best = -Infinity;
      let current = 0;
      for (const n of nums) {
        current = Math.max(n, current + n);
        best = Math.max(best, current);
      }
      return best;
      `,
      `
      let best = -Infinity;
      for (let i = 0; i < nums.length; i++) {
        let total = 0;
        for (let j = i; j < nums.length; j++) {
          total += nums[j];
          if (total > best) best = total;
        }
      }
      return best;
      `,
    ],
    locals: {
      best: BEST,
      current: ['sum', 'here', 'run'],
      total: ['sum', 'acc'],
      n: N,
    },
    phrases: {
      noun: [
        'the largest sum of a contiguous part of an array',
        'the maximum subarray sum of {nums}',
        'the greatest total that consecutive numbers of a list can have, at least one number',
      ],
      verb: [
        'find the maximum sum of a contiguous subarray',
        'find the consecutive numbers in {nums} with the biggest sum and return that sum',
      ],
      say: [
        'max subarray sum',
        'maximum subarray',
        "kadane's algorithm",
        'largest sum of consecutive elements',
        'what is the biggest sum i can get from a piece of the array without gaps?',
        'there are negative numbers in it too, take any part of the list in a row so that its sum is as large as possible and return the sum',
      ],
    },
  }),
  family({
    id: 'max-profit',
    category: 'arrays',
    names: ['maxProfit', 'bestTrade', 'bestProfit', 'stockProfit'],
    params: [['prices', 'nums', 'values', 'stock', 'quotes']],
    args: (r): [number[]] => [r.ints(1, 8, 1, 30)],
    edges: [[[5]], [[7, 1, 5, 3, 6, 4]], [[9, 4, 1]], [[]], [[1, 9]]],
    reference: ([prices]) =>
      Math.max(0, ...prices.flatMap((buy, i) => prices.slice(i + 1).map((sell) => sell - buy))),
    bodies: [
      `
      let low = Infinity;
      let best = 0;
      for (const price of prices) {
        low = Math.min(low, price);
        best = Math.max(best, price - low);
      }
      return best;
      `,
      `
      let best = 0;
      for (let i = 0; i < prices.length; i++) {
        for (let j = i + 1; j < prices.length; j++) {
          best = Math.max(best, prices[j] - prices[i]);
        }
      }
      return best;
      `,
      `
      let low = prices[0];
      let best = 0;
      for (const price of prices) {
        if (price < low) low = price;
        else if (price - low > best) best = price - low;
      }
      return best;
      `,
    ],
    locals: {
      low: ['min', 'cheapest', 'lowest'],
      best: ['profit', 'max'],
      price: ['p', 'today'],
    },
    phrases: {
      noun: [
        'the best profit from buying once and selling once later, 0 if none is possible',
        'the maximum profit of one trade given the daily {prices}, or 0',
      ],
      verb: [
        'find the most money one can make by buying on one day and selling on a later day, 0 at worst',
        'compute the largest rise from an earlier price to a later one, or 0 if prices only fall',
      ],
      say: [
        'best time to buy and sell stock',
        'max profit from stock prices',
        'stock profit, one buy one sell',
        'how much can i earn at most by buying and then selling a stock once?',
        'i have the price for each day, buy at one day and sell on a day after that, what is the most i can win, zero if i would only lose',
      ],
    },
  }),
  family({
    id: 'product-except-self',
    category: 'arrays',
    names: ['productExceptSelf', 'productsOfOthers', 'productOfOthers'],
    params: [NUMS],
    args: (r): [number[]] => [
      r.chance(0.3) ? r.ints(2, 5, -2, 4) : r.list(() => r.int(1, 6), 2, 6),
    ],
    edges: [[[2, 3]], [[1, 2, 3, 4]], [[0, 4, 2]], [[0, 0, 5]]],
    reference: ([nums]) => nums.map((_, i) => nums.reduce((p, n, j) => (i === j ? p : p * n), 1)),
    bodies: [
      `return nums.map((_, i) => nums.reduce((p, n, j) => (i === j ? p : p * n), 1));`,
      `
      const result = [];
      for (let i = 0; i < nums.length; i++) {
        let product = 1;
        for (let j = 0; j < nums.length; j++) {
          if (j !== i) product *= nums[j];
        }
        result.push(product);
      }
      return result;
      `,
      `
      const result = new Array(nums.length).fill(1);
      let left = 1;
      let right = 1;
      for (let i = 0; i < nums.length; i++) {
        const j = nums.length - 1 - i;
        result[i] *= left;
        left *= nums[i];
        result[j] *= right;
        right *= nums[j];
      }
      return result;
      `,
    ],
    locals: { result: ['out', 'res'], product: ['p', 'prod'], n: N },
    phrases: {
      noun: [
        'for each number of a list the product of all the others',
        'an array whose entry i is the product of all numbers in {nums} except the one at index i',
      ],
      verb: [
        'replace every number by the product of all the other numbers',
        'compute for each position the product of the array without that position',
        'multiply together all elements except the current one, for every element',
      ],
      say: [
        'product of array except self',
        'products of all other elements',
        'how do i get from [1, 2, 3, 4] to [24, 12, 8, 6]?',
        'for every number i want the rest of the list multiplied together, leaving out the number itself',
      ],
    },
  }),
  family({
    id: 'min-and-max',
    category: 'arrays',
    names: ['minMax', 'minAndMax', 'extremes', 'getExtremes'],
    params: [NUMS],
    args: (r): [number[]] => [r.ints(1, 8)],
    edges: [[[5]], [[-3, 4]], [[2, 2]], [[9, 1, 5]]],
    reference: ([nums]) => [Math.min(...nums), Math.max(...nums)],
    bodies: [
      `return [Math.min(...nums), Math.max(...nums)];`,
      `
      let low = nums[0];
      let high = nums[0];
      for (const n of nums) {
        if (n < low) low = n;
        if (n > high) high = n;
      }
      return [low, high];
      `,
      `
      const sorted = [...nums].sort((a, b) => a - b);
      return [sorted[0], sorted[sorted.length - 1]];
      `,
    ],
    locals: {
      low: ['min', 'smallest', 'lo'],
      high: ['max', 'largest', 'hi'],
      sorted: ['copy', 'ordered'],
      n: N,
    },
    phrases: {
      noun: [
        'the smallest and the largest number of a list as a pair [min, max]',
        'an array with the minimum and then the maximum of {nums}',
        'both extremes of an array, the lowest first',
      ],
      verb: [
        'find the minimum and maximum of an array and return them as [min, max]',
        'get the lowest and the highest value of a list in a two element array',
      ],
      say: [
        'min and max of array',
        '[min, max] of a list',
        'what are the smallest and the biggest number? give them as [smallest, biggest]',
        'i need both the lowest and highest number from the list in one go, in an array of two',
      ],
    },
  }),
  family({
    id: 'index-of-smallest',
    category: 'arrays',
    names: ['indexOfMin', 'minIndex', 'argMin', 'indexOfSmallest'],
    params: [NUMS],
    args: (r): [number[]] => [r.ints(1, 7, -3, 6)],
    edges: [[[5]], [[2, 1, 1]], [[-3, 4]], [[4, 3, 2]]],
    reference: ([nums]) => nums.indexOf(Math.min(...nums)),
    bodies: [
      `return nums.indexOf(Math.min(...nums));`,
      `
      let best = 0;
      for (let i = 1; i < nums.length; i++) {
        if (nums[i] < nums[best]) best = i;
      }
      return best;
      `,
      `return nums.reduce((best, n, i) => (n < nums[best] ? i : best), 0);`,
    ],
    locals: { best: ['minAt', 'least', 'at'], n: N, i: I },
    phrases: {
      noun: [
        'the index of the smallest number in a list, the first one on a tie',
        'the position (from 0) of the first minimum of {nums}',
        'the place of the lowest value, the earliest if it is there several times',
      ],
      verb: [
        'find the index of the minimum of an array, the first if there are several',
        'locate the smallest element and return its index',
      ],
      say: [
        'argmin',
        'index of smallest number',
        'index of min element, first if tied',
        'where in the array is the lowest number?',
        'not the smallest number itself but where it stands in the list, counted from zero, the first place if it comes twice',
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
    id: 'pivot-index',
    category: 'arrays',
    names: ['pivotIndex', 'equilibriumIndex', 'balanceIndex', 'balancePoint'],
    params: [NUMS],
    args: (r): [number[]] => {
      const left = r.ints(0, 3, -3, 6);
      if (r.chance(0.4)) return [r.ints(0, 6, -4, 6)];
      return [[...left, r.int(-4, 9), ...r.shuffle(left)]];
    },
    edges: [[[]], [[5]], [[1, 2, 3]], [[1, 7, 3, 6, 5, 6]], [[2, 1, -1]]],
    reference: ([nums]) =>
      nums.findIndex((_, i) => sum(nums.slice(0, i)) === sum(nums.slice(i + 1))),
    bodies: [
      `
      const total = nums.reduce((sum, n) => sum + n, 0);
      let left = 0;
      for (let i = 0; i < nums.length; i++) {
        if (left === total - left - nums[i]) return i;
        left += nums[i];
      }
      return -1;
      `,
      `
      const sum = (list) => list.reduce((total, n) => total + n, 0);
      return nums.findIndex((_, i) => sum(nums.slice(0, i)) === sum(nums.slice(i + 1)));
      `,
      `
      let left = 0;
      let right = nums.reduce((sum, n) => sum + n, 0);
      for (let i = 0; i < nums.length; i++) {
        right -= nums[i];
        if (left === right) return i;
        left += nums[i];
      }
      return -1;
      `,
    ],
    locals: { left: ['before', 'seen'], right: ['after', 'rest'], n: N },
    phrases: {
      noun: [
        'the first index where the sum to the left equals the sum to the right, or -1',
        'the leftmost position at which {nums} is in balance, not counting the number there, -1 if there is none',
      ],
      verb: [
        'find the first index with equal sums on both sides of it, or return -1',
        'find the leftmost pivot index of an array and give -1 if none exists',
      ],
      say: [
        'pivot index or -1',
        'equilibrium index, first one or -1',
        'at which index is everything before it as much as everything after it? the first such index, -1 for none',
        'i look for the place in the list where the numbers on the left add up to the same as the numbers on the right, the first one from the left, -1 if it does not exist',
      ],
    },
  }),
  family({
    id: 'majority-element',
    category: 'arrays',
    names: ['majorityElement', 'majority', 'findMajority', 'moreThanHalf'],
    params: [NUMS],
    args: (r): [number[]] => {
      const most = r.int(0, 5);
      if (r.chance(0.4)) return [r.ints(0, 6, 0, 3)];
      const n = r.int(1, 4);
      return [r.shuffle([...r.times(n, () => most), ...r.ints(0, n - 1, 0, 9)])];
    },
    edges: [[[]], [[4]], [[1, 2]], [[2, 2, 1]], [[1, 1, 2, 2]]],
    reference: ([nums]) =>
      nums.find((x) => nums.filter((n) => n === x).length > nums.length / 2) ?? null,
    bodies: [
      `
      for (const n of nums) {
        const count = nums.filter((x) => x === n).length;
        if (count > nums.length / 2) return n;
      }
      return null;
      `,
      `
      const counts = new Map();
      for (const n of nums) {
        const count = (counts.get(n) ?? 0) + 1;
        if (count > nums.length / 2) return n;
        counts.set(n, count);
      }
      return null;
      `,
      `
      const half = nums.length / 2;
      return nums.find((n) => nums.filter((x) => x === n).length > half) ?? null;
      `,
    ],
    locals: {
      counts: ['freq', 'tally'],
      count: ['times', 'c'],
      half: ['limit', 'needed'],
      n: N,
    },
    phrases: {
      noun: [
        'the element that makes up more than half of a list, or null if there is none',
        'the majority element of {nums}, null when no number has a majority',
      ],
      verb: [
        'find the number that occurs in more than half of the places of an array, or return null',
        'return the value with an absolute majority in a list, null without one',
      ],
      say: [
        'majority element or null',
        'number that appears more than n/2 times, else null',
        'is there a number that fills more than half of the array? return it or null',
        'one value may be in the list more often than all the others together, give me that value and otherwise null',
      ],
    },
  }),
  family({
    id: 'window-averages',
    category: 'arrays',
    names: ['movingAverage', 'rollingAverage', 'windowAverages', 'slidingAverage'],
    params: [NUMS, ['size', 'k', 'n', 'window']],
    args: (r): [number[], number] => {
      const nums = r.ints(1, 8, -10, 20);
      return [nums, r.int(1, Math.min(4, nums.length))];
    },
    edges: [
      [[1, 2, 3, 4], 2],
      [[5], 1],
      [[1, 2, 3], 3],
    ],
    reference: ([nums, size]) =>
      nums.slice(size - 1).map((_, i) => sum(nums.slice(i, i + size)) / size),
    bodies: [
      `
      const result = [];
      for (let i = 0; i + size <= nums.length; i++) {
        const part = nums.slice(i, i + size);
        result.push(part.reduce((sum, n) => sum + n, 0) / size);
      }
      return result;
      `,
      `
      const result = [];
      let total = 0;
      for (let i = 0; i < nums.length; i++) {
        total += nums[i];
        if (i >= size) total -= nums[i - size];
        if (i >= size - 1) result.push(total / size);
      }
      return result;
      `,
      `
      return nums
        .slice(size - 1)
        .map((_, i) => nums.slice(i, i + size).reduce((sum, n) => sum + n, 0) / size);
      `,
    ],
    locals: {
      result: ['averages', 'out', 'res'],
      part: ['slice', 'chunk'],
      total: ['acc', 'running'],
    },
    phrases: {
      noun: [
        'the moving average of a list of numbers over a given window size',
        'the averages of every {size} consecutive numbers of {nums}',
        'the mean of each full window of {size} neighbours',
      ],
      verb: [
        'compute the moving average of an array with window {size}',
        'average every run of {size} consecutive elements, only full windows',
      ],
      say: [
        'moving average',
        'rolling average with window size',
        'sliding window averages',
        'how do i smooth a list by averaging {size} neighbouring values at a time?',
        'take the first {size} numbers and average them, move on by one, average again and so on to the end',
      ],
    },
  }),
  family({
    id: 'max-window-sum',
    category: 'arrays',
    names: ['maxWindowSum', 'maxSumOfK', 'bestWindow', 'largestWindowSum'],
    params: [NUMS, ['k', 'size', 'n', 'window']],
    args: (r): [number[], number] => {
      const nums = r.ints(1, 8, -10, 20);
      return [nums, r.int(1, Math.min(4, nums.length))];
    },
    edges: [
      [[1, 2, 3, 4], 2],
      [[-5], 1],
      [[4, -1, 2], 3],
    ],
    reference: ([nums, k]) =>
      Math.max(...nums.slice(k - 1).map((_, i) => sum(nums.slice(i, i + k)))),
    bodies: [
      `
      let total = 0;
      let best = -Infinity;
      for (let i = 0; i < nums.length; i++) {
        total += nums[i];
        if (i >= k) total -= nums[i - k];
        if (i >= k - 1) best = Math.max(best, total);
      }
      return best;
      `,
      `
      let best = -Infinity;
      for (let i = 0; i + k <= nums.length; i++) {
        const total = nums.slice(i, i + k).reduce((sum, n) => sum + n, 0);
        if (total > best) best = total;
      }
      return best;
      `,
      `
      const sums = nums
        .slice(k - 1)
        .map((_, i) => nums.slice(i, i + k).reduce((sum, n) => sum + n, 0));
      return Math.max(...sums);
      `,
    ],
    locals: {
      total: ['windowSum', 'acc'],
      best: BEST,
      sums: ['totals', 'windows'],
    },
    phrases: {
      noun: [
        'the largest sum of {k} consecutive numbers in a list',
        'the maximum sum over all windows of size {k} in {nums}',
        'the greatest total of k neighbouring elements',
      ],
      verb: [
        'find the maximum sum of any {k} elements in a row',
        'slide a window of size {k} over an array and return the biggest sum',
      ],
      say: [
        'max sum of k consecutive elements',
        'sliding window maximum sum',
        'what is the highest sum of {k} numbers that stand next to each other?',
        'look at every group of {k} numbers in a row, add each group up and tell me the biggest of the sums',
      ],
    },
  }),
  family({
    id: 'is-strictly-increasing',
    category: 'arrays',
    names: ['isIncreasing', 'isStrictlyIncreasing', 'strictlyAscending', 'alwaysGrowing'],
    params: [NUMS],
    args: (r): [number[]] => [
      r.chance(0.5) ? [...new Set(r.ints(0, 6))].sort((a, b) => a - b) : r.ints(2, 4, 0, 9),
    ],
    edges: [[[]], [[1]], [[1, 1, 2]], [[1, 2, 3]], [[2, 1]]],
    reference: ([nums]) => nums.slice(1).every((n, i) => n > (nums[i] ?? n)),
    bodies: [
      `
      for (let i = 1; i < nums.length; i++) {
        if (nums[i] <= nums[i - 1]) return false;
      }
      return true;
      `,
      `return nums.every((n, i) => i === 0 || n > nums[i - 1]);`,
      `return nums.slice(1).every((n, i) => n > nums[i]);`,
    ],
    locals: { n: N, i: I },
    phrases: {
      whether: [
        'a list of numbers is strictly increasing',
        'each number in {nums} is greater than the one before',
        'an array always grows from one element to the next, equal neighbours not allowed',
      ],
      verb: [
        'check that the numbers of an array strictly increase',
        'test if every number of a list is larger than its predecessor',
      ],
      say: [
        'strictly increasing?',
        'sorted ascending without repeats?',
        'do the numbers get bigger with every step?',
        'true only if each number is really bigger than the one in front of it, the same number twice makes it false',
      ],
    },
  }),
  family({
    id: 'is-sorted-descending',
    category: 'arrays',
    names: ['isDescending', 'isSortedDescending', 'sortedDown', 'neverRises'],
    params: [NUMS],
    args: (r): [number[]] => [
      r.chance(0.5) ? r.ints(0, 7).sort((a, b) => b - a) : r.ints(2, 4, 0, 9),
    ],
    edges: [[[]], [[1]], [[2, 1, 1]], [[1, 2]], [[3, 1, 2]]],
    reference: ([nums]) => nums.slice(1).every((n, i) => n <= (nums[i] ?? n)),
    bodies: [
      `
      for (let i = 1; i < nums.length; i++) {
        if (nums[i] > nums[i - 1]) return false;
      }
      return true;
      `,
      `return nums.every((n, i) => i === 0 || nums[i - 1] >= n);`,
      `return nums.slice(1).every((n, i) => n <= nums[i]);`,
    ],
    locals: { n: N, i: I },
    phrases: {
      whether: [
        'a list of numbers is sorted in descending order (equal neighbours are fine)',
        '{nums} never goes up from one number to the next',
        'an array is sorted from largest to smallest, repeats allowed',
      ],
      verb: [
        'check that an array is sorted in decreasing order, allowing equal numbers',
        'test if a list goes from high to low, where equal neighbours are allowed',
      ],
      say: [
        'sorted descending? repeats ok',
        'is sorted high to low',
        'are the numbers in order from big to small? equal ones are fine',
        'the list should start with the biggest number and never rise after that, is it so?',
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
    id: 'count-above-average',
    category: 'arrays',
    names: ['countAboveAverage', 'aboveAverage', 'countOverMean', 'betterThanAverage'],
    params: [NUMS],
    args: (r): [number[]] => [r.ints(1, 8)],
    edges: [[[5]], [[1, 3]], [[2, 2, 2]], [[1, 2, 9]]],
    reference: ([nums]) => nums.filter((n) => n * nums.length > sum(nums)).length,
    bodies: [
      `
      const average = nums.reduce((sum, n) => sum + n, 0) / nums.length;
      return nums.filter((n) => n > average).length;
      `,
      `
      let total = 0;
      for (const n of nums) {
        total += n;
      }
      let count = 0;
      for (const n of nums) {
        if (n > total / nums.length) count++;
      }
      return count;
      `,
      `
      const total = nums.reduce((sum, n) => sum + n, 0);
      return nums.filter((n) => n > total / nums.length).length;
      `,
    ],
    locals: {
      average: ['mean', 'avg'],
      count: ['above', 'c'],
      total: ['all', 'acc'],
      n: N,
    },
    phrases: {
      noun: [
        'the number of values in a list that are above its average',
        'how many of {nums} are greater than their mean',
        'the count of elements larger than the average of an array',
      ],
      verb: [
        'count the numbers that are bigger than the average of the list',
        'find how many elements of an array exceed its mean',
      ],
      say: [
        'count above average',
        'how many elements > mean',
        'how many of the numbers are better than average?',
        'first work out the average of the scores and then count how many scores are higher than that',
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
    id: 'leaders-in-list',
    category: 'arrays',
    names: ['leaders', 'findLeaders', 'visibleFromRight', 'greaterThanRest'],
    params: [NUMS],
    args: (r): [number[]] => [r.ints(0, 8, 0, 20)],
    edges: [[[]], [[3]], [[1, 2, 3]], [[16, 17, 4, 3, 5, 2]], [[2, 2]]],
    reference: ([nums]) => nums.filter((n, i) => nums.slice(i + 1).every((later) => later < n)),
    bodies: [
      `return nums.filter((n, i) => nums.slice(i + 1).every((later) => later < n));`,
      `
      const result = [];
      let best = -Infinity;
      for (let i = nums.length - 1; i >= 0; i--) {
        if (nums[i] > best) {
          best = nums[i];
          result.unshift(nums[i]);
        }
      }
      return result;
      `,
      `return nums.filter((n, i) => n > Math.max(...nums.slice(i + 1)));`,
    ],
    locals: {
      result: ['out', 'found'],
      best: ['max', 'highest'],
      later: ['other', 'x'],
    },
    phrases: {
      noun: [
        'the numbers of a list that are greater than every number after them, in their order',
        'the leaders of {nums}, i.e. the values larger than all values to their right',
      ],
      verb: [
        'find the elements that are bigger than everything to their right, keeping the order',
        'list the leaders of an array from left to right',
      ],
      say: [
        'leaders in an array',
        'elements greater than all to their right',
        'which numbers have only smaller numbers behind them?',
        'people stand in a line with these heights, whoever is taller than all the ones after him counts, list those heights in order',
      ],
    },
  }),
  family({
    id: 'local-peaks',
    category: 'arrays',
    names: ['findPeaks', 'peaks', 'localMaxima', 'peakValues'],
    params: [NUMS],
    args: (r): [number[]] => [r.ints(0, 9, 0, 9)],
    edges: [[[]], [[3]], [[1, 3, 2]], [[5, 1, 5]], [[1, 2, 2, 1]], [[1, 3, 2, 4, 1]]],
    reference: ([nums]) => {
      const at = (i: number): number => nums[i] ?? Infinity;
      return nums.filter((n, i) => n > at(i - 1) && n > at(i + 1));
    },
    bodies: [
      `
      const result = [];
      for (let i = 1; i < nums.length - 1; i++) {
        if (nums[i] > nums[i - 1] && nums[i] > nums[i + 1]) result.push(nums[i]);
      }
      return result;
      `,
      `return nums.filter((n, i) => n > nums[i - 1] && n > nums[i + 1]);`,
      `
      return nums.filter(
        (n, i) => i > 0 && i < nums.length - 1 && n > nums[i - 1] && n > nums[i + 1],
      );
      `,
    ],
    locals: { result: ['found', 'out', 'res'], n: N, i: I },
    phrases: {
      noun: [
        'the inner numbers of a list that are greater than both of their neighbours',
        'the local maxima of {nums}, not counting the two ends',
      ],
      verb: [
        'find the peaks of an array: values larger than the one before and the one after, ends excluded',
        'list every number that is bigger than its left and its right neighbour',
      ],
      say: [
        'local peaks, ends do not count',
        'elements greater than both neighbours',
        'which numbers are higher than the two numbers next to them? the first and the last never count',
        'i have heights along a path and want the tops, so each height with a lower one directly before and directly after',
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
    id: 'smallest-missing-positive',
    category: 'arrays',
    names: ['firstMissingPositive', 'smallestMissing', 'lowestMissing', 'nextFreeNumber'],
    params: [NUMS],
    args: (r): [number[]] => [
      r.chance(0.5) ? r.ints(0, 7, -3, 9) : r.shuffle([1, 2, 3, 4, 5].slice(0, r.int(1, 5))),
    ],
    edges: [[[]], [[1, 2, 3]], [[3, 4, -1, 1]], [[7, 8]], [[2]]],
    reference: ([nums]) => {
      let n = 1;
      while (nums.includes(n)) n++;
      return n;
    },
    bodies: [
      `
      let n = 1;
      while (nums.includes(n)) n++;
      return n;
      `,
      `
      const seen = new Set(nums);
      let n = 1;
      while (seen.has(n)) {
        n++;
      }
      return n;
      `,
      `
      for (let i = 1; i <= nums.length; i++) {
        if (!nums.includes(i)) return i;
      }
      return nums.length + 1;
      `,
    ],
    locals: {
      n: ['candidate', 'x', 'result'],
      seen: ['known', 'taken'],
      i: ['candidate', 'k'],
    },
    phrases: {
      noun: [
        'the smallest positive integer that is not in a list',
        'the lowest whole number from 1 up that {nums} does not contain',
        'the first missing positive of an array',
      ],
      verb: [
        'find the smallest whole number greater than 0 that an array lacks',
        'find the lowest free number, starting to look at 1',
      ],
      say: [
        'first missing positive',
        'smallest positive integer not in array',
        'counting 1, 2, 3 and so on, which is the first number that is not in the list?',
        'some numbers are taken already, i want the lowest one from 1 upwards that is still free',
      ],
    },
  }),
  family({
    id: 'missing-between-ends',
    category: 'arrays',
    names: ['missingNumbers', 'findGaps', 'missingInRange', 'allMissing'],
    params: [NUMS],
    args: (r): [number[]] => [r.ints(1, 6, -4, 9)],
    edges: [[[3]], [[1, 4]], [[5, 2, 3]], [[1, 2, 3]]],
    reference: ([nums]) => {
      const low = Math.min(...nums);
      const span = Math.max(...nums) - low;
      return Array.from({ length: span }, (_, i) => low + i).filter((n) => !nums.includes(n));
    },
    bodies: [
      `
      const result = [];
      for (let n = Math.min(...nums); n <= Math.max(...nums); n++) {
        if (!nums.includes(n)) result.push(n);
      }
      return result;
      `,
      `
      const low = Math.min(...nums);
      const all = Array.from({ length: Math.max(...nums) - low }, (_, i) => low + i);
      return all.filter((n) => !nums.includes(n));
      `,
      `
      const seen = new Set(nums);
      const high = Math.max(...nums);
      const result = [];
      for (let n = Math.min(...nums) + 1; n < high; n++) {
        if (!seen.has(n)) result.push(n);
      }
      return result;
      `,
    ],
    locals: {
      result: ['missing', 'gaps', 'out'],
      low: ['min', 'start'],
      high: ['max', 'end'],
      all: ['range', 'full'],
      seen: ['known', 'present'],
    },
    phrases: {
      noun: [
        'all whole numbers between the smallest and the largest of a list that are missing in it',
        'the gaps in {nums}: the integers between its minimum and maximum that it lacks, in ascending order',
      ],
      verb: [
        'find every integer that is missing between the min and the max of an array',
        'list the whole numbers that lie between the lowest and the highest value but are not in the list',
      ],
      say: [
        'all missing numbers between min and max',
        'find missing numbers in a range of numbers',
        'which integers are left out between the smallest and the biggest number?',
        'the list goes from its lowest to its highest number with holes, give me the numbers in the holes from small to big',
      ],
    },
  }),
  family({
    id: 'longest-increasing-run',
    category: 'arrays',
    names: ['longestIncreasingRun', 'longestClimb', 'longestRise', 'increasingRun'],
    params: [NUMS],
    args: (r): [number[]] => [r.ints(0, 9, 0, 12)],
    edges: [[[]], [[3]], [[1, 2, 3]], [[3, 2, 1]], [[1, 1, 2, 3, 1]]],
    reference: ([nums]) => {
      const run = (i: number): number =>
        (nums[i + 1] ?? -Infinity) > (nums[i] ?? Infinity) ? 1 + run(i + 1) : 1;
      return Math.max(0, ...nums.map((_, i) => run(i)));
    },
    bodies: [
      `
      let best = 0;
      let run = 0;
      for (let i = 0; i < nums.length; i++) {
        run = i > 0 && nums[i] > nums[i - 1] ? run + 1 : 1;
        best = Math.max(best, run);
      }
      return best;
      `,
      `
      if (nums.length === 0) return 0;
      let best = 1;
      let run = 1;
      for (let i = 1; i < nums.length; i++) {
        if (nums[i] > nums[i - 1]) run++;
        else run = 1;
        if (run > best) best = run;
      }
      return best;
      `,
      `
      let run = 0;
      const runs = nums.map((n, i) => (run = n > nums[i - 1] ? run + 1 : 1));
      return Math.max(0, ...runs);
      `,
    ],
    locals: {
      best: BEST,
      run: ['streak', 'length', 'current'],
      runs: ['lengths'],
      i: I,
    },
    phrases: {
      noun: [
        'the length of the longest strictly increasing run of neighbouring numbers in a list',
        'how many numbers the longest stretch of {nums} has in which each is greater than the one before',
      ],
      verb: [
        'find the length of the longest contiguous increasing part of an array',
        'count the elements of the longest unbroken climb in a list of numbers',
      ],
      say: [
        'longest increasing run length',
        'length of longest continuous increasing subarray',
        'how many numbers in a row keep getting bigger at most?',
        'look for the longest piece of the list where every number is bigger than the one in front and tell me how long it is',
      ],
    },
  }),
  family({
    id: 'closest-to-target',
    category: 'arrays',
    names: ['closestTo', 'findClosest', 'nearest', 'closestNumber'],
    params: [NUMS, LIMIT],
    args: (r): [number[], number] => [r.ints(1, 7, -9, 20), r.int(-9, 20)],
    edges: [
      [[5], 1],
      [[1, 3], 2],
      [[3, 1], 2],
      [[4, 9, 12], 10],
    ],
    reference: ([nums, target]) =>
      nums.find((n) => nums.every((m) => Math.abs(n - target) <= Math.abs(m - target))),
    bodies: [
      `
      let best = nums[0];
      for (const n of nums) {
        if (Math.abs(n - target) < Math.abs(best - target)) best = n;
      }
      return best;
      `,
      `
      return nums.reduce((best, n) =>
        Math.abs(n - target) < Math.abs(best - target) ? n : best,
      );
      `,
      `
      const gaps = nums.map((n) => Math.abs(n - target));
      return nums[gaps.indexOf(Math.min(...gaps))];
      `,
    ],
    locals: {
      best: ['closest', 'result', 'found'],
      gaps: ['distances', 'diffs'],
      n: N,
    },
    phrases: {
      noun: [
        'the number in a list that is closest to {target}, the first one on a tie',
        'the element of {nums} with the least distance to {target}, the earliest if two are equally near',
      ],
      verb: [
        'find the value nearest to a given number, taking the first if several are equally close',
        'pick the entry of an array closest to {target}, the first on a tie',
      ],
      say: [
        'closest number to {target}, first on tie',
        'nearest value in array, first wins ties',
        'which number of the list comes closest to {target}? the first one if there is a tie',
        'i have a target and a bunch of numbers and want the one that is least far away from it, whichever comes first if two are equal',
      ],
    },
  }),
  family({
    id: 'sum-two-smallest',
    category: 'arrays',
    names: ['sumTwoSmallest', 'twoSmallestSum', 'sumOfTwoLowest', 'addTwoLowest'],
    params: [NUMS],
    args: (r): [number[]] => [r.ints(2, 7, 0, 20)],
    edges: [[[1, 2]], [[5, 5, 5]], [[19, 5, 42, 2, 77]]],
    reference: ([nums]) => sum([...nums].sort((a, b) => a - b).slice(0, 2)),
    bodies: [
      `
      const sorted = [...nums].sort((a, b) => a - b);
      return sorted[0] + sorted[1];
      `,
      `
      let first = Infinity;
      let second = Infinity;
      for (const n of nums) {
        if (n < first) {
          second = first;
          first = n;
        } else if (n < second) {
          second = n;
        }
      }
      return first + second;
      `,
      `
      const [a, b] = [...nums].sort((x, y) => x - y);
      return a + b;
      `,
    ],
    locals: {
      sorted: ['copy', 'ordered'],
      first: ['low', 'least'],
      second: ['next'],
      n: N,
    },
    phrases: {
      noun: [
        'the sum of the two smallest numbers in a list',
        'the total of the two lowest values of {nums}',
        'the smallest sum of two different entries of an array',
      ],
      verb: ['add the two smallest numbers of an array', 'find the two lowest values and sum them'],
      say: [
        'sum of two smallest',
        'sum of two lowest numbers',
        'what do the two smallest numbers add up to?',
        'take the smallest number and the one after that in size and add both',
      ],
    },
  }),
  family({
    id: 'product-two-largest',
    category: 'arrays',
    names: ['productTwoLargest', 'multiplyTopTwo', 'twoLargestProduct'],
    params: [NUMS],
    args: (r): [number[]] => [r.ints(2, 7, -4, 15)],
    edges: [[[1, 2]], [[5, 5, 1]], [[3, 9, 4]], [[0, 0]], [[-2, -3]]],
    reference: ([nums]) => {
      const [a = 0, b = 0] = [...nums].sort((x, y) => y - x);
      return a * b;
    },
    bodies: [
      `
      const sorted = [...nums].sort((a, b) => b - a);
      return sorted[0] * sorted[1];
      `,
      `
      let first = -Infinity;
      let second = -Infinity;
      for (const n of nums) {
        if (n > first) {
          second = first;
          first = n;
        } else if (n > second) {
          second = n;
        }
      }
      return first * second;
      `,
      `
      const [a, b] = [...nums].sort((x, y) => y - x);
      return a * b;
      `,
    ],
    locals: {
      sorted: ['copy', 'ordered'],
      first: ['high', 'best'],
      second: ['next'],
      n: N,
    },
    phrases: {
      noun: [
        'the product of the two largest numbers in a list',
        'the two biggest values of {nums} multiplied with each other',
        'the highest number of an array times the second highest, a repeated number counting twice',
      ],
      verb: [
        'multiply the two largest numbers of an array',
        'find the two highest values and multiply them',
      ],
      say: [
        'product of two largest',
        'multiply two biggest numbers',
        'what is the biggest number times the second biggest?',
        'take the two biggest numbers in the list and multiply them with each other',
      ],
    },
  }),
  family({
    id: 'max-adjacent-product',
    category: 'arrays',
    names: ['maxAdjacentProduct', 'adjacentProduct', 'bestNeighbourProduct'],
    params: [NUMS],
    args: (r): [number[]] => [r.ints(2, 7, -9, 9)],
    edges: [[[1, 2]], [[-3, 2]], [[3, 6, -2, -5, 7, 3]]],
    reference: ([nums]) => Math.max(...nums.slice(1).map((n, i) => n * (nums[i] ?? 0))),
    bodies: [
      `
      let best = -Infinity;
      for (let i = 1; i < nums.length; i++) {
        best = Math.max(best, nums[i - 1] * nums[i]);
      }
      return best;
      `,
      `return Math.max(...nums.slice(1).map((n, i) => n * nums[i]));`,
      `
      let best = nums[0] * nums[1];
      for (let i = 1; i < nums.length - 1; i++) {
        const product = nums[i] * nums[i + 1];
        if (product > best) best = product;
      }
      return best;
      `,
    ],
    locals: { best: BEST, product: ['p', 'prod'], n: N, i: I },
    phrases: {
      noun: [
        'the largest product of two neighbouring numbers in a list',
        'the maximum of each number of {nums} times the next one',
        'the greatest product of adjacent elements',
      ],
      verb: [
        'find the biggest product of two adjacent elements of an array',
        'multiply each pair of neighbours and return the highest result',
      ],
      say: [
        'max adjacent product',
        'adjacent elements product',
        'which two numbers next to each other have the largest product? return the product',
        'always multiply a number with the one right after it and tell me the biggest of these',
      ],
    },
  }),
  family({
    id: 'max-neighbour-gap',
    category: 'arrays',
    names: ['maxAdjacentDifference', 'largestJump', 'biggestStep', 'maxGap'],
    params: [NUMS],
    args: (r): [number[]] => [r.ints(2, 7, -9, 20)],
    edges: [[[1, 2]], [[5, 5]], [[2, 4, 1, 0]], [[-3, 4]]],
    reference: ([nums]) => Math.max(...nums.slice(1).map((n, i) => Math.abs(n - (nums[i] ?? 0)))),
    bodies: [
      `
      let best = 0;
      for (let i = 1; i < nums.length; i++) {
        best = Math.max(best, Math.abs(nums[i] - nums[i - 1]));
      }
      return best;
      `,
      `return Math.max(...nums.slice(1).map((n, i) => Math.abs(n - nums[i])));`,
      `
      const gaps = [];
      for (let i = 1; i < nums.length; i++) {
        gaps.push(Math.abs(nums[i] - nums[i - 1]));
      }
      return Math.max(...gaps);
      `,
    ],
    locals: { best: BEST, gaps: ['steps', 'diffs'], n: N, i: I },
    phrases: {
      noun: [
        'the largest absolute difference between neighbouring numbers in a list',
        'the biggest jump, up or down, from one number of {nums} to the next',
        'the maximal distance between two adjacent elements',
      ],
      verb: [
        'find the greatest absolute difference of two adjacent numbers',
        'measure the biggest step between neighbours, no matter in which direction',
      ],
      say: [
        'max adjacent difference',
        'biggest gap between neighbours',
        'what is the largest change from one number to the next, up or down?',
        'temperature of each day is in a list, by how much did it change at most from a day to the next?',
      ],
    },
  }),
  family({
    id: 'has-pair-with-sum',
    category: 'arrays',
    names: ['hasPairWithSum', 'canSumTo', 'pairExists', 'hasTwoSum'],
    params: [NUMS, LIMIT],
    args: (r): [number[], number] => {
      const nums = r.ints(0, 6, -5, 12);
      const hit = nums.length > 1 && r.chance(0.5);
      return [r.shuffle(nums), hit ? (nums[0] ?? 0) + (nums[1] ?? 0) : r.int(-5, 20)];
    },
    edges: [
      [[], 0],
      [[5], 10],
      [[5, 5], 10],
      [[1, 2, 4], 6],
      [[1, 2, 4], 8],
    ],
    reference: ([nums, target]) => nums.some((a, i) => nums.slice(i + 1).includes(target - a)),
    bodies: [
      `
      for (let i = 0; i < nums.length; i++) {
        for (let j = i + 1; j < nums.length; j++) {
          if (nums[i] + nums[j] === target) return true;
        }
      }
      return false;
      `,
      `
      const seen = new Set();
      for (const n of nums) {
        if (seen.has(target - n)) return true;
        seen.add(n);
      }
      return false;
      `,
      `return nums.some((n, i) => nums.slice(i + 1).includes(target - n));`,
    ],
    locals: { seen: ['known', 'before'], n: N },
    phrases: {
      whether: [
        'two numbers of a list at different positions add up to {target}',
        'any pair of entries of {nums} has the sum {target}',
        'a list has two elements whose sum is a given number',
      ],
      verb: [
        'check if two different entries of an array sum to {target}',
        'test whether some pair of numbers adds up to a target',
      ],
      say: [
        'two sum, true or false',
        'pair with given sum exists?',
        'are there two numbers in the list that make {target} together?',
        'i only want to know if it is possible to reach the target with two of the numbers, i do not need to know which',
      ],
    },
  }),
  family({
    id: 'count-pairs-with-sum',
    category: 'arrays',
    names: ['countPairs', 'countPairsWithSum', 'pairCount', 'numberOfPairs'],
    params: [NUMS, LIMIT],
    args: (r): [number[], number] => [r.ints(0, 7, 0, 6), r.int(2, 10)],
    edges: [
      [[], 0],
      [[5], 10],
      [[1, 1, 1], 2],
      [[1, 5, 3, 3], 6],
    ],
    reference: ([nums, target]) =>
      sum(nums.map((a, i) => nums.slice(i + 1).filter((b) => a + b === target).length)),
    bodies: [
      `
      let count = 0;
      for (let i = 0; i < nums.length; i++) {
        for (let j = i + 1; j < nums.length; j++) {
          if (nums[i] + nums[j] === target) count++;
        }
      }
      return count;
      `,
      `
      const seen = new Map();
      let count = 0;
      for (const n of nums) {
        count += seen.get(target - n) ?? 0;
        seen.set(n, (seen.get(n) ?? 0) + 1);
      }
      return count;
      `,
      `
      return nums
        .map((a, i) => nums.slice(i + 1).filter((b) => a + b === target).length)
        .reduce((count, hits) => count + hits, 0);
      `,
    ],
    locals: { count: ['total', 'pairs', 'c'], seen: ['before', 'known'], n: N },
    phrases: {
      noun: [
        'the number of pairs of positions whose numbers add up to {target}',
        'how many index pairs i < j of {nums} have the sum {target}',
      ],
      verb: [
        'count the pairs of entries of an array that sum to {target}, each pair of positions once',
        'count how many ways there are to pick two entries with a given sum',
      ],
      say: [
        'count pairs with sum {target}',
        'number of pairs adding to target',
        'how many pairs of numbers in the list make {target} together?',
        'two different places in the list form a pair if their numbers add up to the target, how many such pairs are there?',
      ],
    },
  }),
  family({
    id: 'running-products',
    category: 'arrays',
    names: ['runningProduct', 'cumulativeProduct', 'prefixProducts', 'runningProducts'],
    params: [NUMS],
    args: (r): [number[]] => [r.ints(0, 6, -3, 5)],
    edges: [[[]], [[3]], [[1, 2, 3, 4]], [[2, 0, 5]]],
    reference: ([nums]) => nums.map((_, i) => nums.slice(0, i + 1).reduce((a, b) => a * b, 1)),
    bodies: [
      `
      const result = [];
      let product = 1;
      for (const n of nums) {
        product *= n;
        result.push(product);
      }
      return result;
      `,
      `
      let product = 1;
      return nums.map((n) => (product *= n));
      `,
      `return nums.map((_, i) => nums.slice(0, i + 1).reduce((a, b) => a * b, 1));`,
    ],
    locals: {
      result: ['out', 'products', 'res'],
      product: ['p', 'acc'],
      n: N,
      i: I,
    },
    phrases: {
      noun: [
        'the running products of a list of numbers',
        'the cumulative product of {nums} at each position',
        'a list with the product of all numbers so far at every index',
      ],
      verb: [
        'replace each number by the product of itself and all numbers before it',
        'compute the cumulative product of an array as a new array',
      ],
      say: [
        'running product',
        'cumulative product of array',
        'how do i turn [1, 2, 3, 4] into [1, 2, 6, 24]?',
        'like a running total, but with multiplying instead of adding',
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
];
