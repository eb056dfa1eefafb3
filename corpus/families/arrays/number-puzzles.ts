import { family } from '../../family.ts';
import { sum } from '../common/basics.ts';
import { NUMS, OUT } from '../common/names.ts';
import { I, LIMIT, N } from './common.ts';

/** How many index pairs of a list add up to the target. */
function pairsWithSum(nums: readonly number[], target: number): number {
  return nums.flatMap((a, i) => nums.slice(i + 1).filter((b) => a + b === target)).length;
}

/** The well-known exercises about a list of numbers: pairs with a sum, what is missing, peaks. */
export const numberPuzzles = [
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
    id: 'pairs-with-sum',
    category: 'arrays',
    names: ['pairsWithSum', 'findPairs', 'allPairs', 'twoSumPairs'],
    params: [
      ['nums', 'numbers', 'arr', 'list', 'values'],
      ['target', 'sum', 'goal', 'k'],
    ],
    args: (r): [number[], number] => {
      const nums = r.shuffle(Array.from({ length: 14 }, (_, i) => i - 3)).slice(0, r.int(0, 7));
      return [nums, r.int(0, 14)];
    },
    edges: [
      [[], 5],
      [[1, 4, 2, 3], 5],
      [[1, 2], 9],
    ],
    reference: ([nums, target]) =>
      nums.flatMap((a, i) =>
        nums
          .slice(i + 1)
          .filter((b) => a + b === target)
          .map((b) => [a, b]),
      ),
    bodies: [
      `
      const pairs = [];
      for (let i = 0; i < nums.length; i++) {
        for (let j = i + 1; j < nums.length; j++) {
          if (nums[i] + nums[j] === target) pairs.push([nums[i], nums[j]]);
        }
      }
      return pairs;
      `,
      `
      return nums.flatMap((a, i) =>
        nums
          .slice(i + 1)
          .filter((b) => a + b === target)
          .map((b) => [a, b]),
      );
      `,
    ],
    locals: { pairs: ['result', 'found', ...OUT] },
    phrases: {
      noun: [
        'all pairs of numbers in a list that add up to a target, in the order of their positions',
        'the pairs of {nums} whose sum is {target}, as a list of [a, b]',
      ],
      verb: [
        'find all pairs of numbers whose sum is a given target',
        'return every pair of elements that adds up to {target}, the earlier element first',
        'list the pairs [a, b] of an array with a + b equal to the target',
      ],
      say: [
        'pairs with sum',
        'all pairs that sum to target',
        'how do i get all pairs in my array that add up to a certain number?',
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
    id: 'plus-one-digits',
    category: 'arrays',
    names: ['plusOne', 'addOne', 'incrementDigits', 'increment'],
    params: [['digits', 'nums', 'arr', 'list']],
    args: (r) => [[r.int(1, 9), ...r.list(() => (r.chance(0.5) ? 9 : r.int(0, 9)), 0, 5)]],
    edges: [[[0]], [[9]], [[1, 2, 3]], [[9, 9]], [[1, 9]]],
    reference: ([digits]) => [...String(Number(digits.join('')) + 1)].map(Number),
    bodies: [
      `return [...String(Number(digits.join('')) + 1)].map(Number);`,
      `
      const result = [...digits];
      let i = result.length - 1;
      while (i >= 0 && result[i] === 9) result[i--] = 0;
      if (i < 0) return [1, ...result];
      result[i]++;
      return result;
      `,
      `
      const result = digits.slice();
      for (let i = result.length - 1; i >= 0; i--) {
        if (result[i] < 9) {
          result[i]++;
          return result;
        }
        result[i] = 0;
      }
      return [1, ...result];
      `,
    ],
    locals: { result: ['copy', ...OUT] },
    phrases: {
      noun: [
        'the digits of a number after adding one, when it is given as a list of digits',
        '{digits} counted up by one, as a new list',
      ],
      verb: [
        'add one to a number that is given as an array of digits',
        'increment a list of digits by one, carrying over nines',
        'plus one: raise the number whose digits are in {digits} by 1 and return its digits',
      ],
      say: [
        'plus one on array of digits',
        'digits array + 1',
        'how do i add 1 to a number stored as a list of its digits?',
      ],
    },
  }),
];
