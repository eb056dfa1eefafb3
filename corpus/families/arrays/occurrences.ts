import { family } from '../../family.ts';
import { NUMS, OUT } from '../common/names.ts';
import { I, ITEM, LIST, listAndValue, manyRepeats, N, things, WANTED } from './common.ts';

const COUNT = ['total', 'n', 'c'] as const;

/** Where a value is in a list, how often, and runs of equal ones. */
export const occurrences = [
  family({
    id: 'count-occurrences',
    category: 'arrays',
    names: ['countOccurrences', 'countOf', 'occurrences', 'countValue'],
    params: [LIST, WANTED],
    args: (r) => listAndValue(r),
    edges: [
      [[], 1],
      [[1, 1, 2], 1],
      [['a', 'b'], 'c'],
    ],
    reference: ([list, x]) => list.filter((item) => item === x).length,
    bodies: [
      `return list.filter((item) => item === x).length;`,
      `
      let count = 0;
      for (const item of list) {
        if (item === x) count++;
      }
      return count;
      `,
      `return list.reduce((count, item) => (item === x ? count + 1 : count), 0);`,
      `
      let count = 0;
      for (let i = 0; i < list.length; i++) {
        if (list[i] === x) count += 1;
      }
      return count;
      `,
    ],
    locals: { count: COUNT, item: ITEM, i: I },
    phrases: {
      noun: [
        'the number of times {x} occurs in a list',
        'how often a value appears in {list}',
        'the count of elements of an array that equal {x}',
        'the frequency of {x} in an array',
        'the number of elements of {list} equal to {x}',
      ],
      verb: [
        'count the occurrences of a value in an array',
        'count how many items of {list} are equal to {x}',
        'find how many times a value occurs in a list',
      ],
      say: [
        'count {x} in list',
        'how many times is {x} in the array?',
        'i have a list and a value and need to know how often the value is in there',
        'count occurrences',
        'count value in array',
        'how often does {x} occur in the list?',
      ],
    },
  }),
  family({
    id: 'list-includes',
    category: 'arrays',
    names: ['contains', 'includesValue', 'isInList', 'hasItem'],
    params: [LIST, WANTED],
    args: (r) => listAndValue(r),
    edges: [
      [[], 1],
      [[1, 2], 1],
      [['a', 'b'], 'c'],
      [[1], '1'],
    ],
    reference: ([list, x]) => list.includes(x),
    bodies: [
      `return list.includes(x);`,
      `
      for (const item of list) {
        if (item === x) return true;
      }
      return false;
      `,
      `return list.indexOf(x) !== -1;`,
      `return list.some((item) => item === x);`,
      `
      if (list.length === 0) return false;
      return list[0] === x || $name(list.slice(1), x);
      `,
    ],
    locals: { item: ITEM },
    phrases: {
      whether: [
        'a list contains a given value',
        '{x} is an element of {list}',
        '{x} occurs somewhere in an array',
        'an array includes {x}',
        'a value is present in {list}',
      ],
      verb: [
        'check if an array includes {x}',
        'test a list for a value',
        'look for {x} in a list and say true or false',
      ],
      say: [
        'is {x} in the list?',
        'does the array have {x} in it?',
        'i want true if the value can be found in the list, otherwise false',
        'contains',
        'is value in array',
        'list includes item',
        'how do i check whether a list has a certain element?',
      ],
    },
  }),
  family({
    id: 'first-index-of',
    category: 'arrays',
    names: ['findIndexOf', 'firstIndex', 'positionOf', 'indexOfItem'],
    params: [LIST, WANTED],
    args: (r) => listAndValue(r),
    edges: [
      [[], 1],
      [[1, 2, 2], 2],
      [['a', 'b'], 'c'],
    ],
    reference: ([list, x]) => list.indexOf(x),
    bodies: [
      `return list.indexOf(x);`,
      `
      for (let i = 0; i < list.length; i++) {
        if (list[i] === x) return i;
      }
      return -1;
      `,
      `return list.findIndex((item) => item === x);`,
      `
      let i = 0;
      while (i < list.length && list[i] !== x) i++;
      return i < list.length ? i : -1;
      `,
    ],
    locals: { item: ITEM, i: I },
    phrases: {
      noun: [
        'the index of the first occurrence of {x} in a list, or -1 if it is not there',
        'the position (from 0) at which a value first appears in {list}, -1 if never',
        'the first position of {x} in a list, counted from 0, or -1 if absent',
      ],
      verb: [
        'find the first index of {x} in an array and return -1 when it is missing',
        'search a list for a value from the start and give its index or -1',
        'get the index of a value in {list}, the first if repeated, and -1 if it is absent',
        'locate the first {x} in an array, -1 if there is none',
      ],
      say: [
        'first index of {x} or -1',
        'at which index does {x} first stand in the array? -1 if it does not',
        'go through the list until you find the value and tell me the index, or -1 if it is not in there',
        'indexOf',
        'index of value or -1',
        'find position of element, -1 if missing',
      ],
    },
  }),
  family({
    id: 'last-index-of',
    category: 'arrays',
    names: ['lastIndex', 'lastPosition', 'findLastIndexOf', 'lastIndexOfItem'],
    params: [LIST, WANTED],
    args: (r) => listAndValue(r),
    edges: [
      [[], 1],
      [[1, 2, 2], 2],
      [['a', 'b'], 'c'],
    ],
    reference: ([list, x]) => list.lastIndexOf(x),
    bodies: [
      `return list.lastIndexOf(x);`,
      `
      for (let i = list.length - 1; i >= 0; i--) {
        if (list[i] === x) return i;
      }
      return -1;
      `,
      `
      let last = -1;
      list.forEach((item, i) => {
        if (item === x) last = i;
      });
      return last;
      `,
      `return list.findLastIndex((item) => item === x);`,
    ],
    locals: { last: ['found', 'result', 'at'], item: ITEM, i: I },
    phrases: {
      noun: [
        'the index of the last occurrence of {x} in a list, or -1 if it is not there',
        'the position (from 0) at which a value appears for the last time in {list}, -1 if never',
        'the last position of {x} in a list, counted from 0, or -1 if absent',
      ],
      verb: [
        'find the last index of {x} in an array and return -1 when it is missing',
        'search a list for a value from the end and give its index or -1',
        'get the highest index at which a value is found in {list}, and -1 if it is absent',
        'locate the final occurrence of {x} in an array, -1 if there is none',
      ],
      say: [
        'last index of {x} or -1',
        'at which index does {x} stand for the last time? -1 if it does not occur',
        'when the value is in the list more than once i want the highest index, and -1 if it is not in there',
        'lastIndexOf',
        'last position of value, -1 if missing',
        'where does {x} occur last in the list? -1 for nowhere',
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
    id: 'first-repeated-value',
    category: 'arrays',
    names: ['firstDuplicate', 'firstRepeated', 'findDuplicate', 'firstRepeat'],
    params: [LIST],
    args: (r): [(number | string)[]] => [r.chance(0.4) ? things(r, 0, 4) : manyRepeats(r)],
    edges: [[[]], [[1]], [[1, 2, 2, 1]], [[1, 2, 1, 2]], [[3, 4]]],
    reference: ([list]) => list.find((x, i) => list.indexOf(x) < i) ?? null,
    bodies: [
      `
      const seen = new Set();
      for (const item of list) {
        if (seen.has(item)) return item;
        seen.add(item);
      }
      return null;
      `,
      `
      for (let i = 0; i < list.length; i++) {
        if (list.indexOf(list[i]) < i) return list[i];
      }
      return null;
      `,
      `return list.find((item, i) => list.indexOf(item) < i) ?? null;`,
    ],
    locals: { seen: ['known', 'visited'], item: ITEM, i: I },
    phrases: {
      noun: [
        'the first element of a list that was there before, or null if nothing repeats',
        'the value of {list} whose second occurrence comes earliest, null if there is none',
      ],
      verb: [
        'walk through an array and return the first value seen for the second time, or null',
        'find the duplicate whose repeat comes first, null if all values are different',
      ],
      say: [
        'first duplicate (earliest second occurrence) or null',
        'first value seen twice, else null',
        'going from left to right, which value do i meet for a second time first? null if that never happens',
        'go through the list and stop as soon as you see something that you have seen already, return that, or null at the end',
      ],
    },
  }),
  family({
    id: 'first-non-repeated-value',
    category: 'arrays',
    names: ['firstUnique', 'firstNonRepeated', 'firstSingle', 'findFirstUnique'],
    params: [LIST],
    args: (r): [(number | string)[]] => [manyRepeats(r)],
    edges: [[[]], [[1]], [[1, 1]], [[2, 1, 2, 3]]],
    reference: ([list]) => list.find((x) => list.indexOf(x) === list.lastIndexOf(x)) ?? null,
    bodies: [
      `
      for (const item of list) {
        if (list.indexOf(item) === list.lastIndexOf(item)) return item;
      }
      return null;
      `,
      `
      const counts = new Map();
      for (const item of list) {
        counts.set(item, (counts.get(item) ?? 0) + 1);
      }
      return list.find((item) => counts.get(item) === 1) ?? null;
      `,
      `return list.find((item) => list.indexOf(item) === list.lastIndexOf(item)) ?? null;`,
    ],
    locals: { counts: ['freq', 'tally'], item: ITEM },
    phrases: {
      noun: [
        'the first element of a list that occurs only once, or null',
        'the first value of {list} without a duplicate, null if there is none',
      ],
      verb: [
        'find the first non-repeating element of an array, or null',
        'return the first item that is in the list a single time, null if every item is repeated',
      ],
      say: [
        'first unique element or null',
        'first non repeating value, else null',
        'which is the first thing in the list that has no second copy? null if all have one',
        'go from the left and find the first value that is nowhere else in the array, otherwise null',
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
    id: 'least-frequent-value',
    category: 'arrays',
    names: ['leastFrequent', 'rarest', 'leastCommon', 'findRarest'],
    params: [LIST],
    args: (r): [(number | string)[]] => [manyRepeats(r, 1, 9)],
    edges: [[[1]], [[1, 1, 2]], [[2, 1, 2, 1]], [['a', 'b', 'a', 'c']]],
    reference: ([list]) => {
      const count = (x: unknown): number => list.filter((y) => y === x).length;
      return list.find((x) => list.every((y) => count(x) <= count(y)));
    },
    bodies: [
      `
      const counts = new Map();
      for (const item of list) {
        counts.set(item, (counts.get(item) ?? 0) + 1);
      }
      let best = list[0];
      for (const [item, count] of counts) {
        if (count < counts.get(best)) best = item;
      }
      return best;
      `,
      `
      const count = (x) => list.filter((item) => item === x).length;
      return list.reduce((best, item) => (count(item) < count(best) ? item : best));
      `,
    ],
    locals: {
      counts: ['freq', 'tally'],
      count: ['times', 'c'],
      best: ['rare', 'result'],
      item: ITEM,
    },
    phrases: {
      noun: [
        'the value that occurs least often in a list, the earliest one on a tie',
        'the rarest element of {list}; if several tie, the one that appears first',
        'the least common value of an array, the first of them when counts are equal',
      ],
      verb: [
        'find the least frequent element of an array, preferring the one seen first on a tie',
        'return the item with the lowest count, the earliest on a tie',
      ],
      say: [
        'least frequent element, first wins ties',
        'rarest value in list, earliest on tie',
        'which value appears the fewest times in the array? the first one if there is a tie',
        'i want the thing that is in my list least often, and the one that comes first when two are equally rare',
      ],
    },
  }),
  family({
    id: 'sort-by-frequency',
    category: 'arrays',
    names: ['sortByFrequency', 'byFrequency', 'mostFrequentFirst', 'rankByCount'],
    params: [LIST],
    args: (r): [(number | string)[]] => [manyRepeats(r, 0, 9)],
    edges: [[[]], [[1]], [[1, 2, 2]], [['a', 'b', 'a', 'b', 'c']]],
    reference: ([list]) => {
      const count = (x: unknown): number => list.filter((y) => y === x).length;
      return [...new Set(list)].sort((x, y) => count(y) - count(x));
    },
    bodies: [
      `
      const counts = new Map();
      for (const item of list) {
        counts.set(item, (counts.get(item) ?? 0) + 1);
      }
      return [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a));
      `,
      `
      const count = (x) => list.filter((item) => item === x).length;
      return [...new Set(list)].sort((a, b) => count(b) - count(a));
      `,
    ],
    locals: {
      counts: ['freq', 'tally'],
      count: ['times', 'occurrences'],
      item: ITEM,
    },
    phrases: {
      noun: [
        'the distinct values of a list from the most to the least frequent, ties in order of first appearance',
        'the different elements of {list} ordered by how often they occur, most often first, ties as they first come',
      ],
      verb: [
        'list each different value once, the most common first, equal counts in order of first appearance',
        'rank the distinct values of an array by descending count, keeping first-seen order for ties',
      ],
      say: [
        'unique values sorted by frequency, descending, ties by first appearance',
        'distinct elements, most frequent first, stable',
        'which values occur most, then second most and so on? each once, ties in the order they first appear',
        'make a ranking of the values by how often they are in the list, every value once, and if two are equal the one that came first goes first',
      ],
    },
  }),
  family({
    id: 'longest-run',
    category: 'arrays',
    names: ['longestRun', 'longestStreak', 'maxRun', 'maxStreak'],
    params: [LIST],
    args: (r): [number[]] => [r.ints(0, 9, 0, 1 + r.int(0, 1))],
    edges: [[[]], [[1]], [[1, 1, 2]], [[1, 2, 2, 2, 1, 1]]],
    reference: ([list]) => {
      let best = 0;
      for (let i = 0, j = 0; j < list.length; j++) {
        if (list[j] !== list[i]) i = j;
        best = Math.max(best, j - i + 1);
      }
      return best;
    },
    bodies: [
      `
      let best = 0;
      let run = 0;
      for (let i = 0; i < list.length; i++) {
        run = i > 0 && list[i] === list[i - 1] ? run + 1 : 1;
        best = Math.max(best, run);
      }
      return best;
      `,
      `
      let best = 0;
      let run = 0;
      list.forEach((item, i) => {
        if (item === list[i - 1]) run++;
        else run = 1;
        if (run > best) best = run;
      });
      return best;
      `,
      `
      if (list.length === 0) return 0;
      let best = 1;
      let run = 1;
      for (let i = 1; i < list.length; i++) {
        if (list[i] === list[i - 1]) run++;
        else run = 1;
        if (run > best) best = run;
      }
      return best;
      `,
    ],
    locals: {
      best: ['longest', 'max', 'record'],
      run: ['streak', 'current', 'len'],
      item: ITEM,
      i: I,
    },
    phrases: {
      noun: [
        'the length of the longest run of equal neighbouring elements in a list',
        'the greatest number of equal values in a row in {list}',
        'the longest streak of one repeated value, as a count',
        'the maximum number of consecutive equal elements',
        'the size of the biggest group of identical values next to each other in {list}',
      ],
      verb: [
        'count the elements of the longest stretch of identical consecutive values',
        'find how long the longest run of the same value is',
        'find the length of the longest sequence of the same value in a row',
        'count how many times at most a value repeats without interruption',
      ],
      say: [
        'longest run length',
        'how many times in a row does the same value come at most?',
        'look for the longest piece of the list where the same thing repeats directly and tell me how long it is',
        'longest streak',
        'max consecutive repeats',
        'length of longest run of equal elements',
      ],
    },
  }),
  family({
    id: 'remove-consecutive-duplicates',
    category: 'arrays',
    names: ['collapseRuns', 'removeConsecutive', 'dedupeNeighbours', 'compress'],
    params: [LIST],
    args: (r): [(number | string)[]] => [
      r.chance(0.5) ? r.ints(0, 9, 0, 2) : r.list(() => r.pick(['a', 'b']), 0, 8),
    ],
    edges: [[[]], [[1]], [[1, 1]], [[1, 1, 2, 1, 1]]],
    reference: ([list]) => list.filter((x, i) => i === 0 || x !== list[i - 1]),
    bodies: [
      `return list.filter((item, i) => i === 0 || item !== list[i - 1]);`,
      `
      const result = [];
      for (const item of list) {
        if (result[result.length - 1] !== item) result.push(item);
      }
      return result;
      `,
      `return list.filter((item, i) => item !== list[i - 1]);`,
      `
      const result = [];
      for (let i = 0; i < list.length; i++) {
        if (i === 0 || list[i] !== list[i - 1]) result.push(list[i]);
      }
      return result;
      `,
    ],
    locals: { result: OUT, item: ITEM, i: I },
    phrases: {
      noun: [
        'a list in which each run of equal neighbours is reduced to one element',
        'the elements of {list} without those that equal the one right before',
        'an array where repeated neighbours are kept only once',
      ],
      verb: [
        'remove consecutive duplicates from an array, keeping later repeats that are not adjacent',
        'collapse runs of the same value into a single value',
        'drop every item that is the same as its predecessor',
        'drop adjacent repeats from {list}',
        'squeeze runs of equal elements down to one each',
      ],
      say: [
        'drop consecutive duplicates only',
        'how do i turn [1, 1, 2, 1, 1] into [1, 2, 1]?',
        'when the same thing comes several times directly after each other in the list, keep it one time',
        'remove consecutive duplicates',
        'remove adjacent duplicates',
        'how do i delete repeated elements only when they stand side by side?',
      ],
    },
  }),
];
