import { family } from '../../family.ts';
import type { Random } from '../../random.ts';
import { sum } from '../common/basics.ts';
import { NUMS } from '../common/names.ts';
import { I, LIMIT, N } from './common.ts';

/** Numbers of which at least two differ. */
function varied(r: Random): number[] {
  const nums = r.ints(1, 7, -9, 20);
  return r.shuffle([...nums, (nums[0] ?? 0) + r.int(1, 5)]);
}

/** The largest, the smallest, the second and the nearest of a list of numbers. */
export const extremes = [
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
];
