import { family } from '../../family.ts';
import { sum } from '../common/basics.ts';
import { NUMS, OUT } from '../common/names.ts';
import { ELEMENT, I, LIST, N, things } from './common.ts';

const BEST = ['max', 'biggest', 'top'] as const;

/** Running totals, neighbours in a list, and windows that move over it. */
export const neighboursAndWindows = [
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
    locals: { sums: ['result', 'out', 'res'], total: ['sum', 'acc', 'running'], n: N, i: I },
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
    id: 'sliding-windows',
    category: 'arrays',
    names: ['slidingWindows', 'windows', 'eachCons', 'consecutiveGroups'],
    params: [LIST, ['size', 'k', 'n', 'width']],
    args: (r): [(number | string)[], number] => [things(r, 0, 7), r.int(1, 4)],
    edges: [
      [[], 2],
      [[1, 2, 3], 2],
      [[1, 2], 5],
      [[1, 2, 3], 3],
    ],
    reference: ([list, size]) =>
      list.map((_, i) => list.slice(i, i + size)).filter((w) => w.length === size),
    bodies: [
      `
      const result = [];
      for (let i = 0; i + size <= list.length; i++) {
        result.push(list.slice(i, i + size));
      }
      return result;
      `,
      `return list.map((_, i) => list.slice(i, i + size)).filter((w) => w.length === size);`,
      `
      const result = [];
      for (let i = 0; i <= list.length - size; i++) {
        result.push(list.slice(i, i + size));
      }
      return result;
      `,
    ],
    locals: { result: ['windows', ...OUT], w: ['part', 'win'] },
    phrases: {
      noun: [
        'all windows of {size} consecutive elements of a list',
        'every contiguous part of {list} that has exactly {size} items, from left to right',
      ],
      verb: [
        'list all runs of {size} neighbouring elements, overlapping',
        'slide a window of the given size over an array and collect what it shows',
        'find all sub arrays of length {size}',
      ],
      say: [
        'sliding windows of size n',
        'all subarrays of length k',
        'how do i turn [1, 2, 3, 4] with size 3 into [[1, 2, 3], [2, 3, 4]]?',
        'take the first few elements as a group, then move on by one element and take the same amount again, until the end is reached',
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
    id: 'neighbour-pairs',
    category: 'arrays',
    names: ['pairwise', 'neighbourPairs', 'adjacentPairs', 'slidingPairs'],
    params: [LIST],
    args: (r): [(number | string)[]] => [things(r, 0, 7)],
    edges: [[[]], [[1]], [[1, 2]], [[1, 2, 3]]],
    reference: ([list]) => list.slice(1).map((x, i) => [list[i] ?? null, x]),
    bodies: [
      `
      const result = [];
      for (let i = 0; i < list.length - 1; i++) {
        result.push([list[i], list[i + 1]]);
      }
      return result;
      `,
      `return list.slice(1).map((item, i) => [list[i], item]);`,
      `return list.slice(0, -1).map((item, i) => [item, list[i + 1]]);`,
      `
      const result = [];
      for (let i = 1; i < list.length; i++) {
        result.push([list[i - 1], list[i]]);
      }
      return result;
      `,
    ],
    locals: { result: ['out', 'pairs', 'res'], item: ELEMENT, i: I },
    phrases: {
      noun: [
        'all overlapping pairs of neighbouring elements of a list',
        'a list of each element of {list} together with the next one',
        'each pair of consecutive elements of {list}',
        'an array of [current, next] for all neighbours',
      ],
      verb: [
        'pair every element of an array with the one after it',
        'list all adjacent pairs of {list}, overlapping ones included',
        'make a pair of each element and its successor',
        'list every two elements that stand next to each other as pairs',
      ],
      say: [
        'adjacent pairs, overlapping',
        'how do i turn [1, 2, 3] into [[1, 2], [2, 3]]?',
        'i need every two neighbours of the list as a pair, so each middle element shows up twice',
        'consecutive pairs',
        'pairwise neighbours',
        'how do i get each item with the following one as a pair?',
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
];
