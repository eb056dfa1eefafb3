import { family } from '../../family.ts';
import type { Random } from '../../random.ts';
import { NUMS } from '../common/names.ts';
import { ascending, distinct, probe, TARGET, WORDS } from './common.ts';

/** The first, the last and the k best of a list. */
export const selecting = [
  family({
    id: 'linear-search',
    category: 'search',
    names: ['linearSearch', 'findPosition', 'indexOfValue', 'search'],
    params: [NUMS, TARGET],
    args: (r) => {
      const nums = r.ints(0, 8, -5, 15);
      return [nums, probe(r, nums)];
    },
    edges: [
      [[], 1],
      [[1, 2, 1], 1],
      [[3, 4], 5],
    ],
    reference: ([nums, target]) => nums.indexOf(target),
    bodies: [
      `
      for (let i = 0; i < nums.length; i++) {
        if (nums[i] === target) return i;
      }
      return -1;
      `,
      `return nums.indexOf(target);`,
      `return nums.findIndex((n) => n === target);`,
      `
      let i = 0;
      while (i < nums.length) {
        if (nums[i] === target) return i;
        i++;
      }
      return -1;
      `,
    ],
    locals: { i: ['index', 'pos', 'at'], n: ['num', 'item', 'v'] },
    phrases: {
      noun: [
        'the index of the first occurrence of a value in a list, or -1',
        'the position of {target} in {nums}, -1 when it is missing',
      ],
      verb: [
        'find the first index of a number in an array, or return -1',
        'search a list from the start for a value and return its index, or -1 if it is not there',
        'look for a value in a list and return its index, -1 if it is missing',
      ],
      say: [
        'linear search, index or -1',
        'at which index does the value first appear in the array? -1 for not found',
        'go through the list one by one until the number is found and give back its index, minus one if it never shows up',
        'linear search',
        'find the index of a number in an array, -1 if not found',
        'position of a value or -1',
        'search an array for a value and return the position, -1 when absent',
        'where in {nums} is {target}? give the first index or -1',
        'sequential search returning the index, -1 for nothing',
      ],
    },
  }),
  family({
    id: 'kth-smallest',
    category: 'search',
    names: ['kthSmallest', 'findKthSmallest', 'nthSmallest'],
    params: [NUMS, ['k', 'n', 'rank', 'position']],
    args: (r) => {
      const nums = r.ints(1, 8);
      return [nums, r.int(1, nums.length)];
    },
    edges: [
      [[7], 1],
      [[3, 1, 2], 1],
      [[3, 1, 2], 3],
      [[2, 2, 5], 2],
    ],
    reference: ([nums, k]) => ascending(nums)[k - 1],
    bodies: [
      `return [...nums].sort((a, b) => a - b)[k - 1];`,
      `
      const copy = nums.slice().sort((a, b) => a - b);
      return copy[k - 1];
      `,
      `
      const rest = [...nums];
      for (let i = 1; i < k; i++) {
        rest.splice(rest.indexOf(Math.min(...rest)), 1);
      }
      return Math.min(...rest);
      `,
    ],
    locals: {
      copy: ['sorted', 'ordered'],
      rest: ['left', 'pool'],
      i: ['step', 'j'],
      a: ['x'],
      b: ['y'],
    },
    phrases: {
      noun: [
        'the k-th smallest number of a list, counting from 1',
        'the element at place {k}, counted from 1, after sorting {nums} ascending',
        'the k-th smallest element of an array',
      ],
      verb: [
        'find the k-th smallest element of an array, where k = 1 is the minimum',
        'return the number that stands at position {k} from 1 in ascending order',
      ],
      say: [
        'kth smallest, k starts at 1',
        'which number is the k-th smallest in the list, repeats included? 1 means the smallest',
        'if i sorted the numbers from small to large, which one would be at place {k}, the first place being 1',
        'kth smallest',
        'kth smallest element',
        'k-th smallest number in an array',
        'find the kth smallest value, 1 is the minimum',
        'which value is number {k} when {nums} is sorted ascending?',
        'the k th lowest number of the list, k = 1 means the lowest',
      ],
    },
  }),
  family({
    id: 'top-k',
    category: 'search',
    names: ['topNumbers', 'largestFew', 'topValues', 'highestNumbers'],
    params: [['nums', 'numbers', 'scores', 'values', 'list']],
    constants: { k: (r) => r.constant(2, 6, 12) },
    args: (r, { k }) => [r.ints(0, k + 5)],
    edges: [[[]], [[4]], [[1, 2, 3, 4, 5, 6, 7]]],
    reference: ([nums], { k }) => ascending(nums).reverse().slice(0, k),
    bodies: [
      `return [...nums].sort((a, b) => b - a).slice(0, $k);`,
      `
      const copy = [...nums];
      copy.sort((a, b) => b - a);
      return copy.slice(0, $k);
      `,
      `
      const rest = [...nums];
      const top = [];
      while (rest.length > 0 && top.length < $k) {
        const max = Math.max(...rest);
        top.push(max);
        rest.splice(rest.indexOf(max), 1);
      }
      return top;
      `,
    ],
    locals: {
      copy: ['sorted', 'ordered'],
      rest: ['left', 'pool'],
      top: ['result', 'best'],
      max: ['largest', 'next'],
      a: ['x'],
      b: ['y'],
    },
    phrases: {
      noun: [
        'the {k} largest numbers of a list in descending order, all of them if the list is shorter',
        'the top {k} values of {nums}, highest first, or fewer if there are not enough',
      ],
      verb: [
        'find the {k} largest numbers, biggest first, or all if there are fewer',
        'return the {k} highest values of an array in descending order, as many as exist',
        'get the {k} biggest numbers, largest first, fewer if there are not that many',
      ],
      say: [
        'top {k} numbers, largest first, fewer if the list is short',
        'what are the {k} biggest numbers in the list, from high to low? a shorter list gives all its numbers',
        'from all the scores i want the best {k} in an array starting with the best one, just all scores if there are less than {k}',
        '{k} largest numbers',
        'top {k}',
        'top {k} numbers in descending order',
        'biggest {k} values of an array',
        '{k} highest numbers first to last, largest first',
        'get the best {k} scores, sorted from high to low',
      ],
    },
  }),
  family({
    id: 'kth-largest',
    category: 'search',
    names: ['kthLargest', 'kthBiggest', 'findKthLargest'],
    params: [NUMS, ['k', 'place', 'rank']],
    args: (r) => {
      const nums = r.ints(1, 8);
      return [nums, r.int(1, nums.length)];
    },
    edges: [
      [[5], 1],
      [[3, 1, 2], 1],
      [[3, 1, 2], 3],
      [[4, 4, 2], 2],
    ],
    reference: ([nums, k]) => ascending(nums)[nums.length - k] ?? 0,
    bodies: [
      `return [...nums].sort((a, b) => b - a)[k - 1];`,
      `
      const sorted = [...nums].sort((a, b) => a - b);
      return sorted[sorted.length - k];
      `,
      `
      const rest = [...nums];
      for (let i = 1; i < k; i++) {
        rest.splice(rest.indexOf(Math.max(...rest)), 1);
      }
      return Math.max(...rest);
      `,
    ],
    locals: { sorted: ['copy', 'ordered'], rest: ['left', 'copy'] },
    phrases: {
      noun: [
        'the k-th largest number of a list, counting from 1',
        'the element at place {k}, counted from 1, after sorting {nums} descending',
      ],
      verb: [
        'find the k-th largest element of an array, where k = 1 is the maximum',
        'return the k-th biggest number, repeats included',
      ],
      say: [
        'kth largest',
        'kth largest element in an array',
        'k-th biggest number, 1 is the maximum',
        'which number is the k-th largest in the list, repeats included?',
        'if the numbers were sorted from big to small, which one would be at place k, the first place being 1',
      ],
    },
  }),
  family({
    id: 'smallest-k',
    category: 'search',
    names: ['smallestNumbers', 'lowestNumbers', 'bottomNumbers'],
    params: [NUMS],
    constants: { k: (r: Random) => r.constant(2, 9, 15) },
    args: (r, { k }) => [r.ints(0, k + 5)],
    edges: [[[]], [[5]], [[3, 1, 2, 9, 4, 4, 0]]],
    reference: ([nums], { k }) => ascending(nums).filter((_, i) => i < k),
    bodies: [
      `return [...nums].sort((a, b) => a - b).slice(0, $k);`,
      `
      const sorted = nums.slice().sort((a, b) => a - b);
      return sorted.slice(0, $k);
      `,
      `
      const rest = [...nums];
      const result = [];
      while (result.length < $k && rest.length > 0) {
        const [smallest] = rest.splice(rest.indexOf(Math.min(...rest)), 1);
        result.push(smallest);
      }
      return result;
      `,
    ],
    locals: { sorted: ['copy', 'ordered'], result: ['out', 'lowest'] },
    phrases: {
      noun: [
        'the {k} smallest numbers of a list in ascending order, all of them if the list is shorter',
        'the lowest {k} values of {nums}, smallest first, or fewer if there are not enough',
      ],
      verb: [
        'find the {k} smallest numbers, smallest first, or all if there are fewer',
        'return the {k} lowest values of an array in ascending order, as many as exist',
      ],
      say: [
        '{k} smallest numbers, ascending',
        'lowest {k} values, smallest first, fewer if the list is short',
        'what are the {k} smallest numbers in the list, from low to high?',
        'the {k} cheapest prices from the list, cheapest first, just all of them when there are less than {k}',
      ],
    },
  }),
  family({
    id: 'first-greater',
    category: 'search',
    names: ['firstGreater', 'findGreater', 'firstAbove', 'firstLarger'],
    params: [NUMS],
    constants: { k: (r) => r.constant(0, 20, 500) },
    args: (r, { k }) => [r.ints(0, 6, k - 15, k + 6)],
    edges: [[[]], [[100]], [[-5, -3]]],
    reference: ([nums], { k }) => nums.find((n) => n > k) ?? null,
    bodies: [
      `
      for (const n of nums) {
        if (n > $k) return n;
      }
      return null;
      `,
      `return nums.find((n) => n > $k) ?? null;`,
      `
      const found = nums.filter((n) => n > $k);
      return found.length > 0 ? found[0] : null;
      `,
      `
      const index = nums.findIndex((n) => n > $k);
      return index === -1 ? null : nums[index];
      `,
    ],
    locals: { n: ['x', 'num', 'value'], found: ['above', 'matches'], index: ['i', 'at'] },
    phrases: {
      noun: [
        'the first number in a list that is greater than {k}, or null if there is none',
        'the first element of {nums} above {k}, null when no element is',
      ],
      verb: [
        'find the first number larger than {k} in an array, or return null',
        'return the first value of a list that exceeds {k}, null if nothing does',
      ],
      say: [
        'first number > {k}, else null',
        'which number in the list is the first that is more than {k}? null if no number is',
        'go through the list and stop at the first number bigger than {k} and give it back, or null if you reach the end',
        'first number greater than {k} or null',
        'first element > {k}',
        'find the first value above {k}, null if there is none',
        'first number bigger than {k} in an array, otherwise null',
        'get the first item over {k}, null when nothing is over it',
      ],
    },
  }),
  family({
    id: 'count-smaller',
    category: 'search',
    names: ['countSmaller', 'countBelow', 'rankOf', 'numberBelow'],
    params: [NUMS, ['target', 'x', 'limit', 'value']],
    args: (r) => {
      const nums = r.ints();
      return [nums, probe(r, nums, 0.5)];
    },
    edges: [
      [[], 1],
      [[1, 2, 3], 2],
      [[5, 5], 5],
    ],
    reference: ([nums, target]) => nums.filter((n) => n < target).length,
    bodies: [
      `return nums.filter((n) => n < target).length;`,
      `
      let count = 0;
      for (const n of nums) {
        if (n < target) count++;
      }
      return count;
      `,
      `return nums.reduce((count, n) => (n < target ? count + 1 : count), 0);`,
    ],
    locals: { count: ['total', 'c', 'rank'], n: ['num', 'v', 'item'] },
    phrases: {
      noun: [
        'the number of elements in a list that are smaller than a given value',
        'the count of numbers in {nums} below {target}',
      ],
      verb: [
        'count the numbers of an array that are less than a given number',
        'find how many elements of a list are strictly smaller than {target}',
        'count how many numbers in {nums} are below {target}',
      ],
      say: [
        'count of elements smaller than x',
        'how many numbers in the list are less than this number?',
        'compare every number of the list with {target} and tell me how many are below it, equal ones do not count',
        'count smaller numbers',
        'how many are smaller than x',
        'number of elements less than a value',
        'count numbers below {target}',
        'how many values in {nums} are less than {target}?',
      ],
    },
  }),
  family({
    id: 'first-even',
    category: 'search',
    names: ['firstEven', 'findEven', 'findFirstEven'],
    params: [NUMS],
    args: (r) => [r.chance(0.3) ? r.ints(0, 5, 0, 9).map((n) => 2 * n + 1) : r.ints(0, 6)],
    edges: [[[]], [[1, 3]], [[1, 4, 2]], [[0]]],
    reference: ([nums]) => nums.filter((n) => n % 2 === 0)[0] ?? null,
    bodies: [
      `
      for (const n of nums) {
        if (n % 2 === 0) return n;
      }
      return null;
      `,
      `return nums.find((n) => n % 2 === 0) ?? null;`,
      `
      const index = nums.findIndex((n) => n % 2 === 0);
      return index === -1 ? null : nums[index];
      `,
    ],
    locals: { n: ['num', 'x'], index: ['i', 'at'] },
    phrases: {
      noun: [
        'the first even number of a list, or null',
        'the first element of {nums} that is even, null if there is none',
      ],
      verb: [
        'find the first even number in an array, null if all are odd',
        'return the first value divisible by 2, or null',
      ],
      say: [
        'first even number or null',
        'find first even in array, else null',
        'which is the first even number in the list? null if there is no even one',
        'first even element, null when none',
        'go through the list and stop at the first even number, give back null when you find none',
      ],
    },
  }),
  family({
    id: 'first-negative-index',
    category: 'search',
    names: ['firstNegativeIndex', 'indexOfNegative', 'findNegative'],
    params: [NUMS],
    args: (r) => [r.chance(0.3) ? r.ints(0, 5, 0, 9) : r.ints(0, 6)],
    edges: [[[]], [[1, 3]], [[1, -4, -2]], [[-1]], [[0]]],
    reference: ([nums]) => nums.map((n) => n < 0).indexOf(true),
    bodies: [
      `
      for (let i = 0; i < nums.length; i++) {
        if (nums[i] < 0) return i;
      }
      return -1;
      `,
      `return nums.findIndex((n) => n < 0);`,
      `
      let i = 0;
      while (i < nums.length && nums[i] >= 0) i++;
      return i < nums.length ? i : -1;
      `,
    ],
    locals: { i: ['index', 'at'], n: ['num', 'x'] },
    phrases: {
      noun: [
        'the index of the first negative number in a list, or -1',
        'the position of the first number below zero in {nums}, -1 if there is none',
      ],
      verb: [
        'find the index of the first negative number, or -1',
        'return the first index whose value is below zero, -1 when none is',
      ],
      say: [
        'index of first negative number',
        'first negative index or -1',
        'at which index is the first number less than zero? -1 if never',
        'where does {nums} first have a negative number? index or -1',
        'look for the first number with a minus and tell me its index, minus one if there is no such number',
      ],
    },
  }),
  family({
    id: 'last-greater',
    category: 'search',
    names: ['lastGreater', 'findLastAbove', 'lastOver'],
    params: [NUMS],
    constants: { k: (r: Random) => r.constant(1, 25, 400) },
    args: (r, { k }) => [r.ints(0, 8, k - 25, k + 10)],
    edges: [[[]], [[1, 50, 2]], [[30, 40]], [[0]]],
    reference: ([nums], { k }) => nums.filter((n) => n > k).at(-1) ?? null,
    bodies: [
      `
      for (let i = nums.length - 1; i >= 0; i--) {
        if (nums[i] > $k) return nums[i];
      }
      return null;
      `,
      `return nums.findLast((n) => n > $k) ?? null;`,
      `
      let last = null;
      for (const n of nums) {
        if (n > $k) last = n;
      }
      return last;
      `,
    ],
    locals: { last: ['found', 'result'], n: ['num', 'x'] },
    phrases: {
      noun: [
        'the last number in a list that is greater than {k}, or null if there is none',
        'the last element of {nums} above {k}, null when no element is',
      ],
      verb: [
        'find the last number larger than {k} in an array, or return null',
        'return the last value of a list that exceeds {k}, null if nothing does',
      ],
      say: [
        'last number > {k}, else null',
        'last element greater than {k} or null',
        'which number in the list is the last one that is more than {k}? null if no number is',
        'search from the end for a number bigger than {k}, null when there is none',
      ],
    },
  }),
  family({
    id: 'words-with-prefix',
    category: 'search',
    names: ['autocomplete', 'wordsWithPrefix', 'suggest', 'findByPrefix'],
    params: [WORDS, ['prefix', 'start', 'query', 'typed']],
    args: (r) => {
      const words = r.words(0, 8);
      return [words, r.chance(0.7) && words.length > 0 ? r.pick(words).slice(0, r.int(1, 2)) : 'x'];
    },
    edges: [
      [[], 'a'],
      [['apple', 'ape', 'bat'], 'ap'],
      [['apple', 'banana'], ''],
      [['a'], 'ab'],
    ],
    reference: ([words, prefix]) => words.filter((word) => word.indexOf(prefix) === 0),
    bodies: [
      `return words.filter((word) => word.startsWith(prefix));`,
      `
      const result = [];
      for (const word of words) {
        if (word.startsWith(prefix)) result.push(word);
      }
      return result;
      `,
      `return words.filter((word) => word.slice(0, prefix.length) === prefix);`,
    ],
    locals: { word: ['w', 's'], result: ['matches', 'found', 'out'] },
    phrases: {
      noun: [
        'the words of a list that start with a given prefix',
        'all strings in {words} that begin with {prefix}, in their order',
      ],
      verb: [
        'find all words that begin with a prefix',
        'filter a list of strings by a given beginning',
      ],
      say: [
        'autocomplete: words, prefix',
        'words starting with a prefix',
        'which words in the list start with {prefix}?',
        'search suggestions for what the user typed',
        'the user types the beginning of a word and i want to show all the words that start like that',
      ],
    },
  }),
  family({
    id: 'ranks',
    category: 'search',
    names: ['ranks', 'rankScores', 'getRanks'],
    params: [['scores', 'nums', 'points', 'values']],
    args: (r) => [distinct(r, 0, 7)],
    edges: [[[]], [[5]], [[10, 30, 20]], [[3, 2, 1]]],
    reference: ([scores]) => scores.map((s) => scores.filter((t) => t > s).length + 1),
    bodies: [
      `
      const sorted = [...scores].sort((a, b) => b - a);
      return scores.map((score) => sorted.indexOf(score) + 1);
      `,
      `return scores.map((score) => scores.filter((other) => other > score).length + 1);`,
      `
      const result = [];
      for (const score of scores) {
        let rank = 1;
        for (const other of scores) {
          if (other > score) rank++;
        }
        result.push(rank);
      }
      return result;
      `,
    ],
    locals: { sorted: ['order', 'ordered'], score: ['s', 'x'] },
    phrases: {
      noun: [
        'the rank of every score in a list of different scores, 1 for the highest',
        'the list of places for {scores}, where the largest number gets 1',
      ],
      verb: [
        'replace each score by its rank, the best being 1',
        'rank different numbers from the highest, which is 1, to the lowest',
      ],
      say: [
        'ranks of scores, highest = 1',
        'rank each score: [10, 30, 20] -> [3, 1, 2]',
        'which place does every player get if the highest score is first?',
        'convert scores to ranks, 1 is the best and the highest',
        'the biggest number is place 1, the next is place 2, give me the places in the order of my list, all scores are different',
      ],
    },
  }),
];
