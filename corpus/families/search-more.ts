import { family } from '../family.ts';
import type { Random } from '../random.ts';

const NUMS = ['nums', 'numbers', 'arr', 'values', 'list'] as const;
const SORTED = ['nums', 'sorted', 'arr', 'numbers', 'list'] as const;
const TARGET = ['target', 'x', 'value', 'wanted'] as const;
const WORDS = ['words', 'strings', 'list', 'items', 'arr'] as const;

function up(nums: readonly number[]): number[] {
  return [...nums].sort((a, b) => a - b);
}

/** Different integers from -10 to 29, in random order. */
function distinct(r: Random, min: number, max: number): number[] {
  return r.shuffle(Array.from({ length: 40 }, (_, i) => i - 10)).slice(0, r.int(min, max));
}

function lower(r: Random): string[] {
  return r.words(0, 7).map((word) => word.toLowerCase());
}

/** More searching and sorting: sort keys, classic algorithms, halving and ranges. */
export const searchMore = [
  family({
    id: 'merge-sort',
    category: 'search',
    names: ['mergeSort', 'sortByMerging', 'msort'],
    params: [NUMS],
    args: (r) => [r.ints()],
    edges: [[[]], [[5]], [[10, 9, 1, -2]], [[2, 2, 1]]],
    reference: ([nums]) => up(nums),
    bodies: [
      `
      if (nums.length < 2) return nums;
      const mid = Math.floor(nums.length / 2);
      const left = $name(nums.slice(0, mid));
      const right = $name(nums.slice(mid));
      const result = [];
      while (left.length && right.length) {
        result.push(left[0] <= right[0] ? left.shift() : right.shift());
      }
      return [...result, ...left, ...right];
      `,
      `
      if (nums.length <= 1) return nums;
      const mid = Math.floor(nums.length / 2);
      const left = $name(nums.slice(0, mid));
      const right = $name(nums.slice(mid));
      const result = [];
      let i = 0;
      let j = 0;
      while (i < left.length || j < right.length) {
        if (j === right.length || left[i] <= right[j]) result.push(left[i++]);
        else result.push(right[j++]);
      }
      return result;
      `,
      `
      const merge = (a, b) => {
        if (a.length === 0) return b;
        if (b.length === 0) return a;
        if (a[0] <= b[0]) return [a[0], ...merge(a.slice(1), b)];
        return [b[0], ...merge(a, b.slice(1))];
      };
      if (nums.length < 2) return nums;
      const mid = nums.length >> 1;
      return merge($name(nums.slice(0, mid)), $name(nums.slice(mid)));
      `,
    ],
    locals: { result: ['merged', 'out'], mid: ['half', 'middle'] },
    phrases: {
      noun: [
        'a list of numbers sorted ascending with merge sort',
        'the numbers in {nums} in ascending order by merge sort',
      ],
      verb: [
        'sort numbers ascending with merge sort',
        'implement merge sort for an array of numbers',
      ],
      say: [
        'merge sort',
        'mergesort',
        'merge sort an array',
        'how do i write merge sort?',
        'sort an array with merge sort, smallest first',
        'split the list in halves, sort both and merge them together, low to high',
      ],
    },
  }),
  family({
    id: 'counting-sort',
    category: 'search',
    names: ['countingSort', 'countSort', 'sortByCounting'],
    params: [NUMS],
    args: (r) => [r.ints(0, 9, 0, 9)],
    edges: [[[]], [[5]], [[3, 0, 3, 1]], [[9, 9, 0]]],
    reference: ([nums]) => up(nums),
    bodies: [
      `
      const counts = [];
      for (const n of nums) {
        counts[n] = (counts[n] ?? 0) + 1;
      }
      const result = [];
      counts.forEach((count, n) => {
        for (let i = 0; i < count; i++) result.push(n);
      });
      return result;
      `,
      `
      const counts = new Array(Math.max(0, ...nums) + 1).fill(0);
      for (const n of nums) counts[n]++;
      return counts.flatMap((count, n) => new Array(count).fill(n));
      `,
      `
      const counts = {};
      for (const n of nums) counts[n] = (counts[n] || 0) + 1;
      const result = [];
      for (let n = 0; result.length < nums.length; n++) {
        for (let i = 0; i < (counts[n] || 0); i++) result.push(n);
      }
      return result;
      `,
    ],
    locals: { counts: ['tally', 'freq'], result: ['sorted', 'out'] },
    phrases: {
      noun: [
        'a list of non-negative integers sorted ascending with counting sort',
        'the small non-negative numbers in {nums} sorted by counting them',
      ],
      verb: [
        'sort non-negative integers ascending with counting sort',
        'implement counting sort for an array of small whole numbers',
      ],
      say: [
        'counting sort',
        'counting sort for non-negative integers',
        'how do i write counting sort?',
        'sort an array with counting sort, smallest first',
        'count how often each number occurs and then write the numbers down in order, smallest first',
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
    reference: ([nums, k]) => up(nums)[nums.length - k] ?? 0,
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
    reference: ([nums], { k }) => up(nums).filter((_, i) => i < k),
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
    id: 'sort-alphabetically-reverse',
    category: 'search',
    names: ['sortDescending', 'sortZToA', 'reverseAlphabetical'],
    params: [WORDS],
    args: (r) => [lower(r)],
    edges: [[[]], [['b']], [['b', 'a', 'c']]],
    reference: ([words]) => [...words].sort().reverse(),
    bodies: [
      `return [...words].sort().reverse();`,
      `return [...words].sort((a, b) => b.localeCompare(a));`,
      `return words.toSorted().toReversed();`,
      `
      const copy = words.slice();
      copy.sort();
      copy.reverse();
      return copy;
      `,
    ],
    locals: { copy: ['result', 'sorted', 'out'] },
    phrases: {
      noun: [
        'a list of lower case words in reverse alphabetical order',
        'the lower case strings in {words} sorted from z to a',
      ],
      verb: [
        'sort lower case words from z to a',
        'sort lowercase strings in descending alphabetical order',
      ],
      say: [
        'sort words z to a, lower case',
        'reverse alphabetical sort of lowercase words',
        'how do i sort lowercase words in reverse alphabetical order?',
        'sort strings descending, all in small letters',
        'like a dictionary but from the end, words with z come first and words with a last, all in small letters',
      ],
    },
  }),
  family({
    id: 'sort-ignore-case',
    category: 'search',
    names: ['sortIgnoreCase', 'sortCaseInsensitive', 'sortWords'],
    params: [WORDS],
    args: (r) => [
      r.shuffle(['apple', 'Bob', 'cat', 'Dora', 'egg', 'Fox', 'goat', 'Hat']).slice(0, r.int(0, 6)),
    ],
    edges: [[[]], [['b']], [['b', 'A', 'c']], [['Zoo', 'apple', 'Moon']]],
    reference: ([words]) => [...words].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)),
    bodies: [
      `return [...words].sort((a, b) => a.toLowerCase().localeCompare(b.toLowerCase()));`,
      `
      const copy = [...words];
      copy.sort((a, b) => a.toLowerCase().localeCompare(b.toLowerCase()));
      return copy;
      `,
      `
      return [...words].sort((a, b) => {
        const x = a.toLowerCase();
        const y = b.toLowerCase();
        return x < y ? -1 : x > y ? 1 : 0;
      });
      `,
    ],
    locals: { copy: ['result', 'sorted', 'out'] },
    phrases: {
      noun: [
        'a list of words in alphabetical order, ignoring case',
        'the strings in {words} sorted from a to z, capitals not mattering',
      ],
      verb: ['sort words alphabetically and ignore the case', 'sort strings case-insensitively'],
      say: [
        'case insensitive sort',
        'sort strings ignoring case',
        'how do i sort words a to z when some start with a capital letter?',
        'alphabetical sort, upper and lower case are treated the same',
        'put the names in alphabetical order, big or small letters should make no difference',
      ],
    },
  }),
  family({
    id: 'sort-by-length-descending',
    category: 'search',
    names: ['sortByLengthDesc', 'longestFirst', 'orderByLengthDesc'],
    params: [WORDS],
    args: (r) => [r.words()],
    edges: [[[]], [['a']], [['moon', 'a', 'cat', 'dog']]],
    reference: ([words]) => [...words].sort((a, b) => b.length - a.length),
    bodies: [
      `return [...words].sort((a, b) => b.length - a.length);`,
      `return words.slice().sort((a, b) => b.length - a.length);`,
      `return words.toSorted((a, b) => b.length - a.length);`,
      `
      const copy = [...words];
      copy.sort((a, b) => b.length - a.length);
      return copy;
      `,
    ],
    locals: { copy: ['result', 'sorted', 'out'] },
    phrases: {
      noun: [
        'a list of words sorted by length, longest first',
        'the strings in {words} in descending order of length, equally long ones staying in order',
      ],
      verb: [
        'sort words by length from long to short',
        'order strings by their length, longest first',
      ],
      say: [
        'sort by length, longest first',
        'sort strings by length descending',
        'how do i sort words so that the longest come first?',
        'longest words first',
        'the words with the most letters should be at the beginning and the short ones at the end',
      ],
    },
  }),
  family({
    id: 'sort-by-absolute',
    category: 'search',
    names: ['sortByAbsolute', 'sortAbs', 'orderByMagnitude'],
    params: [NUMS],
    args: (r) => [distinct(r, 0, 8).filter((n, _, all) => n >= 0 || !all.includes(-n))],
    edges: [[[]], [[-5]], [[-3, 1, 2]], [[10, -7, 0]]],
    reference: ([nums]) => [...nums].sort((a, b) => a * a - b * b),
    bodies: [
      `return [...nums].sort((a, b) => Math.abs(a) - Math.abs(b));`,
      `
      const copy = nums.slice();
      copy.sort((a, b) => Math.abs(a) - Math.abs(b));
      return copy;
      `,
      `return nums.toSorted((a, b) => Math.abs(a) - Math.abs(b));`,
    ],
    locals: { copy: ['result', 'sorted', 'out'] },
    phrases: {
      noun: [
        'a list of numbers sorted by absolute value, smallest first',
        'the numbers in {nums} ordered by their distance from zero, nearest first',
      ],
      verb: [
        'sort numbers by their absolute value in ascending order',
        'order an array of numbers by magnitude, from small to large',
      ],
      say: [
        'sort by absolute value',
        'sort numbers by abs ascending',
        'how do i sort numbers without looking at their sign, smallest first?',
        'closest to zero first, then farther away',
        'the minus should not matter for the order, so -1 comes before 3 and 3 before -7',
      ],
    },
  }),
  family({
    id: 'sort-by-last-digit',
    category: 'search',
    names: ['sortByLastDigit', 'orderByLastDigit', 'sortByOnes'],
    params: [NUMS],
    args: (r) => [r.ints(0, 8, 0, 99)],
    edges: [[[]], [[5]], [[19, 20, 31]], [[11, 1, 10]]],
    reference: ([nums]) =>
      [...nums].sort((a, b) => String(a).slice(-1).localeCompare(String(b).slice(-1))),
    bodies: [
      `return [...nums].sort((a, b) => (a % 10) - (b % 10));`,
      `
      const copy = nums.slice();
      copy.sort((a, b) => (a % 10) - (b % 10));
      return copy;
      `,
      `return nums.toSorted((a, b) => (a % 10) - (b % 10));`,
    ],
    locals: { copy: ['result', 'sorted', 'out'] },
    phrases: {
      noun: [
        'a list of non-negative numbers sorted by their last digit, equal ones staying in order',
        'the numbers in {nums} in ascending order of their ones digit',
      ],
      verb: [
        'sort non-negative integers by their last digit, ascending',
        'order numbers by the digit they end with, smallest first',
      ],
      say: [
        'sort numbers by last digit',
        'sort by ones digit ascending',
        'how do i sort numbers by only their last digit?',
        'sort by n % 10',
        'numbers that end in 0 come first, then those that end in 1 and so on, otherwise keep the order',
      ],
    },
  }),
  family({
    id: 'sort-by-digit-sum',
    category: 'search',
    names: ['sortByDigitSum', 'orderByDigitSum', 'digitSumSort'],
    params: [NUMS],
    args: (r) => [r.ints(0, 7, 0, 200)],
    edges: [[[]], [[5]], [[19, 20, 31]], [[11, 2, 20]]],
    reference: ([nums]) => {
      const key = (n: number): number => [...String(n)].reduce((a, d) => a + Number(d), 0);
      return [...nums].sort((a, b) => key(a) - key(b));
    },
    bodies: [
      `
      const digitSum = (n) => [...String(n)].reduce((sum, d) => sum + Number(d), 0);
      return [...nums].sort((a, b) => digitSum(a) - digitSum(b));
      `,
      `
      const digitSum = (n) => {
        let sum = 0;
        for (const d of String(n)) sum += Number(d);
        return sum;
      };
      return nums.slice().sort((a, b) => digitSum(a) - digitSum(b));
      `,
      `
      const digitSum = (n) => (n < 10 ? n : (n % 10) + digitSum(Math.floor(n / 10)));
      return [...nums].sort((a, b) => digitSum(a) - digitSum(b));
      `,
    ],
    locals: { digitSum: ['weight', 'key'] },
    phrases: {
      noun: [
        'a list of non-negative numbers sorted by the sum of their digits, equal sums staying in order',
        'the numbers in {nums} in ascending order of their digit sums',
      ],
      verb: [
        'sort non-negative integers by digit sum, ascending',
        'order numbers by the sum of their digits, smallest sum first',
      ],
      say: [
        'sort by digit sum',
        'sort numbers by the sum of their digits',
        'how do i sort numbers by their digit sums, small sums first?',
        'digit sum sort ascending, ties keep their order',
        'for each number add its digits, and the one with the smallest such sum comes first',
      ],
    },
  }),
  family({
    id: 'sort-number-strings',
    category: 'search',
    names: ['sortNumericStrings', 'sortNumberStrings', 'sortByValue'],
    params: [['texts', 'strings', 'list', 'items', 'arr']],
    args: (r) => [distinct(r, 0, 7).map((n) => String(n < 0 ? 40 - n : n))],
    edges: [[[]], [['5']], [['10', '9', '100']], [['2', '11', '1']]],
    reference: ([texts]) => up(texts.map(Number)).map(String),
    bodies: [
      `return [...texts].sort((a, b) => Number(a) - Number(b));`,
      `return texts.slice().sort((a, b) => a - b);`,
      `return texts.map(Number).sort((a, b) => a - b).map(String);`,
    ],
    phrases: {
      noun: [
        'a list of number strings sorted by their numeric value, smallest first',
        "the strings in {texts} in ascending order as numbers, so that '9' comes before '10'",
      ],
      verb: [
        'sort strings that hold whole numbers by their value and keep them strings',
        "sort numeric strings ascending by number, '9' before '10'",
      ],
      say: [
        'sort numeric strings by value',
        "sort ['10', '9', '100'] as numbers but return strings",
        'how do i sort an array of number strings numerically?',
        'numeric sort of strings, smallest first',
        'my numbers are texts and sort puts 10 before 9, i want them ordered by value but still as texts',
      ],
    },
  }),
  family({
    id: 'sort-pairs-by-second',
    category: 'search',
    names: ['sortBySecond', 'sortPairs', 'orderBySecond'],
    params: [['pairs', 'list', 'items', 'entries']],
    args: (r) => [r.list(() => [r.int(0, 9), r.int(-9, 9)], 0, 6)],
    edges: [
      [[]],
      [[[1, 2]]],
      [
        [
          [1, 3],
          [2, 1],
        ],
      ],
      [
        [
          [5, 0],
          [4, 0],
        ],
      ],
    ],
    reference: ([pairs]) => [...pairs].sort((a, b) => (a[1] ?? 0) - (b[1] ?? 0)),
    bodies: [
      `return [...pairs].sort((a, b) => a[1] - b[1]);`,
      `return pairs.slice().sort(([, x], [, y]) => x - y);`,
      `
      const copy = [...pairs];
      copy.sort((a, b) => a[1] - b[1]);
      return copy;
      `,
    ],
    locals: { copy: ['result', 'sorted', 'out'] },
    phrases: {
      noun: [
        'a list of pairs of numbers sorted by the second number, ascending',
        'the pairs in {pairs} ordered by their second element, smallest first',
      ],
      verb: [
        'sort pairs by their second element in ascending order',
        'order an array of [a, b] pairs by b, smallest first',
      ],
      say: [
        'sort pairs by second element',
        'sort array of arrays by index 1',
        'how do i sort a list of pairs by the second value?',
        'sort tuples by last item ascending',
        'each entry is a list of two numbers and the order should depend only on the second one, low to high',
      ],
    },
  }),
  family({
    id: 'sort-zero-one-two',
    category: 'search',
    names: ['sortColors', 'sortZeroOneTwo', 'dutchFlag'],
    params: [NUMS],
    args: (r) => [r.ints(0, 9, 0, 2)],
    edges: [[[]], [[1]], [[2, 0, 1]], [[2, 2, 0]]],
    reference: ([nums]) => up(nums),
    bodies: [
      `
      const counts = [0, 0, 0];
      for (const n of nums) counts[n]++;
      return counts.flatMap((count, n) => new Array(count).fill(n));
      `,
      `return [0, 1, 2].flatMap((color) => nums.filter((n) => n === color));`,
      `
      const result = [...nums];
      let low = 0;
      let mid = 0;
      let high = result.length - 1;
      while (mid <= high) {
        if (result[mid] === 0) {
          [result[low], result[mid]] = [result[mid], result[low]];
          low++;
          mid++;
        } else if (result[mid] === 2) {
          [result[high], result[mid]] = [result[mid], result[high]];
          high--;
        } else {
          mid++;
        }
      }
      return result;
      `,
    ],
    locals: { counts: ['tally', 'freq'], result: ['copy', 'out'] },
    phrases: {
      noun: [
        'a list of zeros, ones and twos in sorted order',
        'the elements of {nums}, which are only 0, 1 and 2, sorted ascending',
      ],
      verb: [
        'sort an array that has only the values 0, 1 and 2',
        'solve the Dutch national flag problem for a list of 0, 1 and 2',
      ],
      say: [
        'sort colors (0, 1, 2)',
        'dutch national flag, 0 then 1 then 2',
        'sort an array of 0s, 1s and 2s',
        'how do i put all zeros first, then the ones, then the twos?',
        'there are only the numbers 0, 1 and 2 in my list and i want them grouped in that order',
      ],
    },
  }),
  family({
    id: 'first-last-position',
    category: 'search',
    names: ['searchRange', 'firstAndLast', 'findRange'],
    params: [SORTED, TARGET],
    args: (r) => {
      const nums = up(r.ints(0, 9, 0, 6));
      return [nums, r.int(-1, 7)];
    },
    edges: [
      [[], 1],
      [[1], 1],
      [[5, 7, 7, 8, 8, 10], 8],
      [[5, 7, 7, 8, 8, 10], 6],
    ],
    reference: ([nums, target]) => {
      const at = nums.map((n, i) => (n === target ? i : -1)).filter((i) => i >= 0);
      return [at[0] ?? -1, at.at(-1) ?? -1];
    },
    bodies: [
      `return [nums.indexOf(target), nums.lastIndexOf(target)];`,
      `
      const bound = (test) => {
        let low = 0;
        let high = nums.length;
        while (low < high) {
          const mid = (low + high) >> 1;
          if (test(nums[mid])) high = mid;
          else low = mid + 1;
        }
        return low;
      };
      const first = bound((n) => n >= target);
      if (nums[first] !== target) return [-1, -1];
      return [first, bound((n) => n > target) - 1];
      `,
      `
      let first = -1;
      let last = -1;
      nums.forEach((n, i) => {
        if (n !== target) return;
        if (first === -1) first = i;
        last = i;
      });
      return [first, last];
      `,
    ],
    phrases: {
      noun: [
        'the first and the last index of a value in a sorted list as [first, last], or [-1, -1]',
        'the index range of {target} in the ascending list {nums}, [-1, -1] when it is missing',
      ],
      verb: [
        'find the first and last position of a value in a sorted array, [-1, -1] if absent',
        'search a sorted list for {target} and return [first, last] index, or [-1, -1]',
      ],
      say: [
        'first and last position in a sorted array, else [-1, -1]',
        'search range of target',
        'at which index does the value start and at which does it end in the sorted list? [-1, -1] for never',
        'the sorted list may have the number many times, i need the indices of the first and the last one, two times -1 if it is not in there',
      ],
    },
  }),
  family({
    id: 'count-in-sorted',
    category: 'search',
    names: ['countInSorted', 'countTarget', 'occurrencesInSorted'],
    params: [SORTED, TARGET],
    args: (r) => {
      const nums = up(r.ints(0, 9, 0, 5));
      return [nums, r.int(-1, 6)];
    },
    edges: [
      [[], 1],
      [[1], 1],
      [[1, 2, 2, 2, 3], 2],
      [[1, 3], 2],
    ],
    reference: ([nums, target]) => nums.filter((n) => n === target).length,
    bodies: [
      `
      const first = (wanted) => {
        let low = 0;
        let high = nums.length;
        while (low < high) {
          const mid = (low + high) >> 1;
          if (nums[mid] < wanted) low = mid + 1;
          else high = mid;
        }
        return low;
      };
      return first(target + 1) - first(target);
      `,
      `
      const start = nums.indexOf(target);
      return start === -1 ? 0 : nums.lastIndexOf(target) - start + 1;
      `,
      `
      let count = 0;
      for (const n of nums) {
        if (n > target) break;
        if (n === target) count++;
      }
      return count;
      `,
    ],
    locals: { first: ['bound', 'lower'], count: ['total', 'found'] },
    phrases: {
      noun: [
        'the number of times a whole number occurs in a sorted list of integers',
        'the count of {target} in the ascending list {nums}, using that it is sorted',
      ],
      verb: [
        'count how often a number occurs in a sorted array of integers',
        'count the occurrences of {target} in a sorted list by binary search',
      ],
      say: [
        'count occurrences in a sorted array',
        'how often is the value in the sorted list of integers?',
        'number of occurrences of target, sorted array',
        'how many times does {target} appear in the sorted list {nums}?',
        'all equal numbers stand together because the list is sorted, tell me how many there are of mine',
      ],
    },
  }),
  family({
    id: 'integer-square-root',
    category: 'search',
    names: ['integerSqrt', 'isqrt', 'floorSqrt', 'mySqrt'],
    params: [['n', 'x', 'num', 'number']],
    args: (r) => [r.chance(0.4) ? r.int(0, 40) ** 2 : r.int(0, 1700)],
    edges: [[0], [1], [2], [3], [4], [8], [9]],
    reference: ([n]) => Array.from({ length: 60 }, (_, i) => i).findLast((i) => i * i <= n) ?? 0,
    bodies: [
      `
      let low = 0;
      let high = n;
      while (low < high) {
        const mid = Math.ceil((low + high) / 2);
        if (mid * mid <= n) low = mid;
        else high = mid - 1;
      }
      return low;
      `,
      `return Math.floor(Math.sqrt(n));`,
      `
      let i = 0;
      while ((i + 1) * (i + 1) <= n) i++;
      return i;
      `,
    ],
    locals: { low: ['lo', 'left'], high: ['hi', 'right'], mid: ['middle', 'm'], i: ['root', 'k'] },
    phrases: {
      noun: [
        'the integer square root of a non-negative number',
        'the largest whole number whose square is not more than {n}',
        'the square root of {n} rounded down',
      ],
      verb: [
        'compute the square root of a number rounded down',
        'find the integer square root by binary search',
      ],
      say: [
        'integer square root',
        'sqrt(x) rounded down',
        'floor of the square root',
        'what is the biggest whole number that squared still fits into {n}?',
        'square root without decimals, so 8 gives 2',
      ],
    },
  }),
  family({
    id: 'find-peak',
    category: 'search',
    names: ['findPeak', 'peakIndex', 'mountainTop'],
    params: [['nums', 'mountain', 'arr', 'heights', 'list']],
    args: (r) => {
      const all = up(distinct(r, 3, 9));
      const cut = r.int(1, all.length - 2);
      const top = all[all.length - 1] ?? 0;
      const rest = r.shuffle(all.slice(0, -1));
      return [[...up(rest.slice(0, cut)), top, ...up(rest.slice(cut)).reverse()]];
    },
    edges: [[[0, 1, 0]], [[1, 3, 5, 4, 2]], [[0, 9, 5, 1]]],
    reference: ([nums]) => nums.indexOf(Math.max(...nums)),
    bodies: [
      `
      let low = 0;
      let high = nums.length - 1;
      while (low < high) {
        const mid = (low + high) >> 1;
        if (nums[mid] < nums[mid + 1]) low = mid + 1;
        else high = mid;
      }
      return low;
      `,
      `return nums.indexOf(Math.max(...nums));`,
      `
      let i = 0;
      while (nums[i] < nums[i + 1]) i++;
      return i;
      `,
    ],
    locals: { low: ['lo', 'left'], high: ['hi', 'right'], mid: ['middle', 'm'] },
    phrases: {
      noun: [
        'the index of the peak of a list that rises and then falls',
        'the index of the top in the mountain array {nums}',
      ],
      verb: [
        'find the peak index of a mountain array',
        'find the index where a list that first goes up and then down has its top',
      ],
      say: [
        'peak index in a mountain array',
        'index of the peak, values rise then fall',
        'at which index is the top of the mountain?',
        'peak of an array that goes up and then down, return the index',
        'the numbers get bigger and bigger and after one point only smaller, where (index) is that point?',
      ],
    },
  }),
  family({
    id: 'rotated-minimum',
    category: 'search',
    names: ['findMin', 'minInRotated', 'rotatedMin'],
    params: [NUMS],
    args: (r) => {
      const nums = up(distinct(r, 1, 9));
      const cut = r.int(0, nums.length - 1);
      return [[...nums.slice(cut), ...nums.slice(0, cut)]];
    },
    edges: [[[1]], [[2, 1]], [[4, 5, 1, 2, 3]], [[1, 2, 3]]],
    reference: ([nums]) => Math.min(...nums),
    bodies: [
      `
      let low = 0;
      let high = nums.length - 1;
      while (low < high) {
        const mid = (low + high) >> 1;
        if (nums[mid] > nums[high]) low = mid + 1;
        else high = mid;
      }
      return nums[low];
      `,
      `return Math.min(...nums);`,
      `
      for (let i = 1; i < nums.length; i++) {
        if (nums[i] < nums[i - 1]) return nums[i];
      }
      return nums[0];
      `,
    ],
    locals: { low: ['lo', 'left'], high: ['hi', 'right'], mid: ['middle', 'm'] },
    phrases: {
      noun: [
        'the smallest number of a rotated sorted list with different numbers',
        'the minimum of {nums}, which is a sorted array that was rotated',
      ],
      verb: [
        'find the minimum in a rotated sorted array',
        'find the smallest element of a sorted list that was rotated',
      ],
      say: [
        'minimum in rotated sorted array',
        'find min in a rotated sorted list',
        'what is the smallest value in a sorted array that was rotated, like [4, 5, 1, 2]?',
        'smallest element of a rotated array with binary search',
        'the list was sorted but then someone moved a part from the front to the end, find the lowest number',
      ],
    },
  }),
  family({
    id: 'search-rotated',
    category: 'search',
    names: ['searchRotated', 'findInRotated', 'rotatedSearch'],
    params: [NUMS, TARGET],
    args: (r) => {
      const nums = up(distinct(r, 1, 9));
      const cut = r.int(0, nums.length - 1);
      return [
        [...nums.slice(cut), ...nums.slice(0, cut)],
        r.chance(0.6) ? r.pick(nums) : r.int(-12, 32),
      ];
    },
    edges: [
      [[1], 1],
      [[2, 1], 1],
      [[4, 5, 1, 2, 3], 5],
      [[4, 5, 1, 2, 3], 9],
    ],
    reference: ([nums, target]) => nums.indexOf(target),
    bodies: [
      `
      let low = 0;
      let high = nums.length - 1;
      while (low <= high) {
        const mid = (low + high) >> 1;
        if (nums[mid] === target) return mid;
        if (nums[low] <= nums[mid]) {
          if (nums[low] <= target && target < nums[mid]) high = mid - 1;
          else low = mid + 1;
        } else {
          if (nums[mid] < target && target <= nums[high]) low = mid + 1;
          else high = mid - 1;
        }
      }
      return -1;
      `,
      `return nums.indexOf(target);`,
      `
      for (let i = 0; i < nums.length; i++) {
        if (nums[i] === target) return i;
      }
      return -1;
      `,
    ],
    locals: { low: ['lo', 'left'], high: ['hi', 'right'], mid: ['middle', 'm'] },
    phrases: {
      noun: [
        'the index of a value in a rotated sorted list with different numbers, or -1',
        'the index of {target} in {nums}, a sorted array that was rotated, -1 if it is missing',
      ],
      verb: [
        'search a rotated sorted array for a value and return its index or -1',
        'find the index of a number in a sorted list that was rotated, -1 if it is not there',
      ],
      say: [
        'search in rotated sorted array, index or -1',
        'rotated array search, -1 if absent',
        'where is the target in a rotated sorted list like [4, 5, 1, 2]? -1 for nowhere',
        'the sorted list was rotated at some point, i still need the index of a number in it, or minus one',
      ],
    },
  }),
  family({
    id: 'sorted-squares',
    category: 'search',
    names: ['sortedSquares', 'squaresInOrder', 'squareAndSort'],
    params: [NUMS],
    args: (r) => [up(r.ints(0, 8, -10, 10))],
    edges: [[[]], [[-3]], [[-4, -1, 0, 3, 10]], [[-2, -1]]],
    reference: ([nums]) => up(nums.map((n) => n * n)),
    bodies: [
      `return nums.map((n) => n * n).sort((a, b) => a - b);`,
      `
      const result = [];
      let left = 0;
      let right = nums.length - 1;
      while (left <= right) {
        if (Math.abs(nums[left]) > Math.abs(nums[right])) {
          result.unshift(nums[left] ** 2);
          left++;
        } else {
          result.unshift(nums[right] ** 2);
          right--;
        }
      }
      return result;
      `,
      `
      const squares = [];
      for (const n of nums) squares.push(n ** 2);
      return squares.sort((a, b) => a - b);
      `,
    ],
    locals: { squares: ['result', 'out'], result: ['out', 'list'] },
    phrases: {
      noun: [
        'the squares of a list of numbers in ascending order',
        'the numbers in {nums} squared and then sorted from small to large',
      ],
      verb: [
        'square every number of a sorted array and return the squares sorted ascending',
        'square the numbers and sort the results from low to high',
      ],
      say: [
        'squares of a sorted array, sorted',
        'sorted squares',
        'how do i square all numbers and get the squares in ascending order?',
        'square then sort ascending',
        'there may be negative numbers too, square them all and put the results in order, smallest first',
      ],
    },
  }),
  family({
    id: 'merge-intervals',
    category: 'search',
    names: ['mergeIntervals', 'mergeRanges', 'joinIntervals'],
    params: [['intervals', 'ranges', 'list', 'spans']],
    args: (r) => [
      r.list(
        () => {
          const start = r.int(0, 20);
          return [start, start + r.int(0, 5)];
        },
        0,
        6,
      ),
    ],
    edges: [
      [[]],
      [[[1, 2]]],
      [
        [
          [1, 3],
          [2, 6],
          [8, 10],
        ],
      ],
      [
        [
          [1, 4],
          [4, 5],
        ],
      ],
      [
        [
          [5, 6],
          [1, 2],
        ],
      ],
    ],
    reference: ([intervals]) => {
      const inside = (x: number): boolean => intervals.some(([a = 0, b = 0]) => a <= x && x <= b);
      const out: number[][] = [];
      for (let x = 0; x <= 30; x += 0.5) {
        if (!inside(x)) continue;
        if (inside(x - 0.5)) (out[out.length - 1] ?? [])[1] = x;
        else out.push([x, x]);
      }
      return out;
    },
    bodies: [
      `
      const sorted = [...intervals].sort((a, b) => a[0] - b[0]);
      const result = [];
      for (const [start, end] of sorted) {
        const last = result[result.length - 1];
        if (last && start <= last[1]) last[1] = Math.max(last[1], end);
        else result.push([start, end]);
      }
      return result;
      `,
      `
      const result = [];
      for (const [start, end] of intervals.toSorted((a, b) => a[0] - b[0])) {
        const last = result.at(-1);
        if (last === undefined || start > last[1]) {
          result.push([start, end]);
        } else {
          last[1] = Math.max(last[1], end);
        }
      }
      return result;
      `,
      `
      const sorted = [...intervals].sort((a, b) => a[0] - b[0]);
      return sorted.reduce((merged, [start, end]) => {
        const last = merged[merged.length - 1];
        if (!last || last[1] < start) return [...merged, [start, end]];
        return [...merged.slice(0, -1), [last[0], Math.max(last[1], end)]];
      }, []);
      `,
    ],
    locals: { result: ['merged', 'out'], last: ['previous', 'top'] },
    phrases: {
      noun: [
        'the list of merged intervals [start, end], sorted by start, where overlapping or touching ones become one',
        'the intervals of {intervals} with overlaps joined, ascending, touching ones joined as well',
      ],
      verb: [
        'merge overlapping intervals [start, end] and return them sorted',
        'join all intervals that overlap or touch at an end, sorted by their start',
      ],
      say: [
        'merge intervals',
        'merge overlapping intervals, sorted by start',
        'how do i merge ranges like [1, 3] and [2, 6] to [1, 6]?',
        'join overlapping [start, end] pairs, [1, 4] and [4, 5] give [1, 5]',
        'some time spans overlap and should become one span, the result in order of the start',
      ],
    },
  }),
  family({
    id: 'intervals-overlap',
    category: 'search',
    names: ['intervalsOverlap', 'overlaps', 'doOverlap'],
    params: [
      ['a', 'first', 'one'],
      ['b', 'second', 'other'],
    ],
    args: (r) => {
      const span = (): [number, number] => {
        const start = r.int(0, 12);
        return [start, start + r.int(0, 5)];
      };
      return [span(), span()];
    },
    edges: [
      [
        [1, 3],
        [2, 5],
      ],
      [
        [1, 3],
        [3, 5],
      ],
      [
        [1, 2],
        [3, 4],
      ],
      [
        [5, 9],
        [6, 7],
      ],
    ],
    reference: ([a, b]) =>
      Array.from({ length: 40 }, (_, i) => i).some(
        (x) => a[0] <= x && x <= a[1] && b[0] <= x && x <= b[1],
      ),
    bodies: [
      `return a[0] <= b[1] && b[0] <= a[1];`,
      `
      const [start1, end1] = a;
      const [start2, end2] = b;
      return start1 <= end2 && start2 <= end1;
      `,
      `return Math.max(a[0], b[0]) <= Math.min(a[1], b[1]);`,
      `
      if (a[1] < b[0]) return false;
      return b[1] >= a[0];
      `,
    ],
    phrases: {
      whether: [
        'two intervals [start, end] overlap, where touching at an end counts',
        '{a} and {b}, both [start, end], share at least one number',
        'two ranges given as [from, to] have something in common, ends included',
      ],
      verb: ['check two [start, end] intervals for an overlap, ends included'],
      say: [
        'do two intervals overlap? [start, end], touching counts',
        'interval overlap check, inclusive',
        'range overlap [a, b] [c, d], true if they share a number',
        'do the ranges {a} and {b} overlap, with both ends belonging to them?',
        'two time spans as [start, end], tell me if they have any common point, also when one ends where the other begins',
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
    id: 'next-greater',
    category: 'search',
    names: ['nextGreater', 'nextGreaterElements', 'nextLarger'],
    params: [NUMS],
    args: (r) => [r.ints(0, 8, 0, 15)],
    edges: [[[]], [[5]], [[2, 1, 3]], [[3, 2, 1]], [[1, 1, 2]]],
    reference: ([nums]) => nums.map((n, i) => nums.slice(i + 1).find((m) => m > n) ?? -1),
    bodies: [
      `return nums.map((n, i) => nums.slice(i + 1).find((m) => m > n) ?? -1);`,
      `
      const result = nums.map(() => -1);
      const stack = [];
      nums.forEach((n, i) => {
        while (stack.length > 0 && nums[stack[stack.length - 1]] < n) {
          result[stack.pop()] = n;
        }
        stack.push(i);
      });
      return result;
      `,
      `
      const result = [];
      for (let i = 0; i < nums.length; i++) {
        let next = -1;
        for (let j = nums.length - 1; j > i; j--) {
          if (nums[j] > nums[i]) next = nums[j];
        }
        result.push(next);
      }
      return result;
      `,
    ],
    locals: { result: ['out', 'answers'], next: ['found', 'greater'] },
    phrases: {
      noun: [
        'the next greater element for every number of a list, -1 where there is none',
        'the list with the first larger number to the right of each number in {nums}, or -1',
      ],
      verb: [
        'find for every element the first greater one after it, -1 if there is none',
        'replace each number by the next larger number to its right, or by -1',
      ],
      say: [
        'next greater element, -1 if none',
        'next greater elements of an array: [2, 1, 3] -> [3, 3, -1]',
        'for each number, what is the first bigger number after it? -1 for nothing',
        'look to the right of every number until there is a larger one and write that down, or -1',
      ],
    },
  }),
  family({
    id: 'count-inversions',
    category: 'search',
    names: ['countInversions', 'inversions', 'inversionCount'],
    params: [NUMS],
    args: (r) => [r.ints(0, 8)],
    edges: [[[]], [[5]], [[1, 2, 3]], [[3, 2, 1]], [[2, 2, 1]]],
    reference: ([nums]) =>
      nums.reduce((sum, n, i) => sum + nums.slice(i + 1).filter((m) => m < n).length, 0),
    bodies: [
      `
      let count = 0;
      for (let i = 0; i < nums.length; i++) {
        for (let j = i + 1; j < nums.length; j++) {
          if (nums[i] > nums[j]) count++;
        }
      }
      return count;
      `,
      `
      return nums.reduce(
        (count, n, i) => count + nums.slice(i + 1).filter((m) => m < n).length,
        0,
      );
      `,
      `
      if (nums.length === 0) return 0;
      const [first, ...rest] = nums;
      return rest.filter((n) => n < first).length + $name(rest);
      `,
    ],
    locals: { count: ['total', 'pairs'] },
    phrases: {
      noun: [
        'the number of inversions of a list, so of pairs where a larger number stands before a smaller one',
        'the count of pairs in {nums} that are in the wrong order',
      ],
      verb: [
        'count the inversions of an array',
        'count the pairs of elements where the earlier one is greater',
      ],
      say: [
        'count inversions',
        'number of inversions in an array',
        'how many pairs are in the wrong order, bigger before smaller?',
        'inversion count of a list',
        'for every number count the smaller ones that come after it and add all of that up',
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
