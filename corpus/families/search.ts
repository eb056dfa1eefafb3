import { family } from '../family.ts';
import type { Random } from '../random.ts';

const NUMS = ['nums', 'numbers', 'arr', 'values', 'list'] as const;
const SORTED = ['nums', 'sorted', 'arr', 'numbers', 'list'] as const;
const TARGET = ['target', 'x', 'value', 'wanted'] as const;

/** Different integers. */
function distinct(r: Random, min = 0, max = 8): number[] {
  const pool = Array.from({ length: 40 }, (_, i) => i - 10);
  return r.shuffle(pool).slice(0, r.int(min, max));
}

function ascending(nums: readonly number[]): number[] {
  return [...nums].sort((a, b) => a - b);
}

/** An element of the list, or as often a number near one. */
function probe(r: Random, nums: readonly number[], present = 0.6): number {
  return nums.length > 0 && r.chance(present) ? r.pick(nums) : r.int(-12, 32);
}

function lowerWords(r: Random): string[] {
  return r.words(0, 7).map((word) => word.toLowerCase());
}

/** Searching and sorting. */
export const search = [
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
    id: 'binary-search',
    category: 'search',
    names: ['binarySearch', 'bsearch', 'findSorted', 'searchSorted'],
    params: [SORTED, TARGET],
    args: (r) => {
      const nums = ascending(distinct(r, 0, 12));
      return [nums, probe(r, nums)];
    },
    edges: [
      [[], 1],
      [[1], 1],
      [[1, 3, 5], 5],
      [[1, 3, 5], 4],
    ],
    reference: ([nums, target]) => nums.indexOf(target),
    bodies: [
      `
      let low = 0;
      let high = nums.length - 1;
      while (low <= high) {
        const mid = Math.floor((low + high) / 2);
        if (nums[mid] === target) return mid;
        if (nums[mid] < target) low = mid + 1;
        else high = mid - 1;
      }
      return -1;
      `,
      `
      let low = 0;
      let high = nums.length;
      while (low < high) {
        const mid = (low + high) >> 1;
        if (nums[mid] < target) low = mid + 1;
        else high = mid;
      }
      return nums[low] === target ? low : -1;
      `,
      `
      function find(low, high) {
        if (low > high) return -1;
        const mid = Math.floor((low + high) / 2);
        if (nums[mid] === target) return mid;
        return nums[mid] < target ? find(mid + 1, high) : find(low, mid - 1);
      }
      return find(0, nums.length - 1);
      `,
    ],
    locals: {
      low: ['lo', 'left', 'start'],
      high: ['hi', 'right', 'end'],
      mid: ['middle', 'm'],
      find: ['step', 'look'],
    },
    phrases: {
      noun: [
        'the index of a value in a sorted list by binary search, or -1',
        'the index that binary search gives for {target} in the ascending list {nums}, -1 if absent',
      ],
      verb: [
        'find a number in a sorted array with binary search and return its index or -1',
        'search a sorted list by halving the range, returning -1 when the value is missing',
        'implement binary search on a sorted array, returning the index or -1',
      ],
      say: [
        'binary search, index or -1',
        'how do i find the index of a value in a sorted array by always looking in the middle? -1 if not found',
        'the list is already sorted so cut it in half again and again until you have the index of the number, minus one if it is not there',
        'binary search',
        'binary search in a sorted array',
        'binary search index',
        'implement binary search',
        'how do i do a binary search? return the index, -1 if it is not there',
        'find target in sorted list in log n time, index or -1',
        'search a sorted array with low, high and mid, -1 when there is nothing',
      ],
    },
  }),
  family({
    id: 'sorted-contains',
    category: 'search',
    names: ['sortedIncludes', 'binaryIncludes', 'sortedContains', 'inSortedList'],
    params: [SORTED, TARGET],
    args: (r) => {
      const nums = ascending(r.ints(0, 12, -8, 20));
      return [nums, probe(r, nums, 0.5)];
    },
    edges: [
      [[], 1],
      [[1], 1],
      [[1, 3, 5], 5],
      [[1, 3, 5], 4],
    ],
    reference: ([nums, target]) => nums.includes(target),
    bodies: [
      `
      let low = 0;
      let high = nums.length - 1;
      while (low <= high) {
        const mid = Math.floor((low + high) / 2);
        if (nums[mid] === target) return true;
        if (nums[mid] < target) low = mid + 1;
        else high = mid - 1;
      }
      return false;
      `,
      `
      let low = 0;
      let high = nums.length;
      while (low < high) {
        const mid = (low + high) >> 1;
        if (nums[mid] < target) low = mid + 1;
        else high = mid;
      }
      return nums[low] === target;
      `,
      `
      if (nums.length === 0) return false;
      const mid = Math.floor(nums.length / 2);
      if (nums[mid] === target) return true;
      if (nums[mid] < target) return $name(nums.slice(mid + 1), target);
      return $name(nums.slice(0, mid), target);
      `,
    ],
    locals: { low: ['lo', 'left', 'start'], high: ['hi', 'right', 'end'], mid: ['middle', 'm'] },
    phrases: {
      whether: [
        'a sorted list contains a value, using binary search',
        'binary search finds {target} in the ascending list {nums}',
        'the sorted array {nums} contains {target}',
      ],
      verb: [
        'check with binary search that a sorted array includes a number',
        'test a sorted list for a value by halving it',
      ],
      say: [
        'binary search, true or false',
        'is the number in the sorted array? use binary search',
        'my list is in ascending order, look in the middle each time and tell me if the number is in it',
        'binary search that returns a boolean',
        'does the sorted list contain the value?',
        'sorted array includes value, true/false',
        'is {target} in the sorted list {nums}? halve it each time',
        'check membership in an ascending array with binary search',
      ],
    },
  }),
  family({
    id: 'sort-ascending',
    category: 'search',
    names: ['sortNumbers', 'sortAscending', 'sorted', 'sortUp'],
    params: [NUMS],
    args: (r) => [r.ints()],
    edges: [[[]], [[5]], [[10, 9, 1, -2]], [[2, 2, 1]]],
    reference: ([nums]) => ascending(nums),
    bodies: [
      `return [...nums].sort((a, b) => a - b);`,
      `return nums.slice().sort((a, b) => a - b);`,
      `return nums.toSorted((a, b) => a - b);`,
      `
      const copy = [...nums];
      copy.sort((a, b) => a - b);
      return copy;
      `,
    ],
    locals: { a: ['x', 'm'], b: ['y', 'n'], copy: ['result', 'sorted', 'out'] },
    phrases: {
      noun: [
        'a copy of a list of numbers in ascending order',
        'the numbers in {nums} sorted from small to large',
      ],
      verb: [
        'sort numbers in ascending order',
        'order an array of numbers from smallest to largest',
        'sort a list of numbers',
        'sort an array of numbers from low to high',
      ],
      say: [
        'sort numbers ascending',
        'how do i sort numbers from low to high without changing the original array?',
        'put the numbers of my list in order, the smallest first and the biggest last',
        'sort numbers',
        'sort array ascending',
        'sort an array of numbers',
        'sort the list',
        'sort numbers from smallest to biggest',
        'how do i sort an array of numbers?',
        'arrange numbers in increasing order',
      ],
    },
  }),
  family({
    id: 'sort-descending',
    category: 'search',
    names: ['sortDescending', 'sortDown', 'largestFirst', 'reverseSort'],
    params: [NUMS],
    args: (r) => [r.ints()],
    edges: [[[]], [[5]], [[1, 9, 10, -2]], [[2, 2, 1]]],
    reference: ([nums]) => ascending(nums).reverse(),
    bodies: [
      `return [...nums].sort((a, b) => b - a);`,
      `return nums.slice().sort((a, b) => b - a);`,
      `return [...nums].sort((a, b) => a - b).reverse();`,
      `
      const copy = [...nums];
      copy.sort((a, b) => b - a);
      return copy;
      `,
    ],
    locals: { a: ['x', 'm'], b: ['y', 'n'], copy: ['result', 'sorted', 'out'] },
    phrases: {
      noun: [
        'a copy of a list of numbers in descending order',
        'the numbers in {nums} sorted from large to small',
      ],
      verb: [
        'sort numbers in descending order',
        'order an array of numbers from largest to smallest',
        'sort a list of numbers from biggest to smallest',
        'arrange numbers in decreasing order',
      ],
      say: [
        'sort numbers descending',
        'how do i sort numbers from high to low and keep the original array as it is?',
        'put the numbers of my list in order but with the biggest first and the smallest at the end',
        'sort descending',
        'sort numbers in reverse order',
        'sort array in descending order',
        'sort from high to low',
        'biggest number first',
        'how do i sort numbers from largest to smallest?',
      ],
    },
  }),
  family({
    id: 'sort-by-length',
    category: 'search',
    names: ['sortByLength', 'shortestFirst', 'orderByLength'],
    params: [['words', 'strings', 'list', 'items', 'arr']],
    args: (r) => [r.words()],
    edges: [[[]], [['a']], [['moon', 'a', 'cat', 'dog']]],
    reference: ([words]) => [...words].sort((a, b) => a.length - b.length),
    bodies: [
      `return [...words].sort((a, b) => a.length - b.length);`,
      `return words.slice().sort((a, b) => a.length - b.length);`,
      `return words.toSorted((a, b) => a.length - b.length);`,
      `
      const copy = [...words];
      copy.sort((a, b) => a.length - b.length);
      return copy;
      `,
    ],
    locals: { a: ['x', 's'], b: ['y', 't'], copy: ['result', 'sorted', 'out'] },
    phrases: {
      noun: [
        'a list of words sorted by length, shortest first',
        'the strings in {words} in ascending order of length, equally long ones staying in order',
      ],
      verb: [
        'sort words by length from short to long',
        'order an array of strings by their length, shortest first',
        'arrange strings from the shortest to the longest',
      ],
      say: [
        'sort strings by length ascending',
        'how do i sort words so that the shortest come first?',
        'the words should be ordered by how many letters they have, short ones at the beginning',
        'sort by length',
        'sort words by length',
        'sort strings by length',
        'order words from shortest to longest',
        'shortest words first',
        'how do i sort an array of strings by their length?',
      ],
    },
  }),
  family({
    id: 'sort-alphabetically',
    category: 'search',
    names: ['sortWords', 'sortAlphabetically', 'alphabetize', 'sortStrings'],
    params: [['words', 'strings', 'list', 'names', 'arr']],
    args: (r) => [lowerWords(r)],
    edges: [[[]], [['b']], [['b', 'a', 'c']]],
    reference: ([words]) => [...words].sort(),
    bodies: [
      `return [...words].sort();`,
      `return [...words].sort((a, b) => a.localeCompare(b));`,
      `return words.slice().sort();`,
      `return words.toSorted();`,
    ],
    locals: { a: ['x', 's'], b: ['y', 't'] },
    phrases: {
      noun: [
        'a copy of a list of lower case words in alphabetical order',
        'the lower case strings in {words} sorted from a to z',
      ],
      verb: [
        'sort lower case words alphabetically',
        'put an array of lowercase strings in alphabetical order',
        'alphabetize a list of lowercase words',
      ],
      say: [
        'sort words a to z, all lower case',
        'how do i sort a list of lowercase words like in a dictionary?',
        'my words are all in small letters, give me a new list with them in alphabetical order',
        'sort words alphabetically, lower case',
        'sort lowercase strings',
        'alphabetical order of lowercase words',
        'sort a list of lower case names a-z',
        'order lowercase words like a dictionary does',
      ],
    },
  }),
  family({
    id: 'sort-by-last-letter',
    category: 'search',
    names: ['sortByLastLetter', 'orderByLastChar', 'sortByEnding'],
    params: [['words', 'strings', 'list', 'items', 'arr']],
    args: (r) => [lowerWords(r)],
    edges: [[[]], [['b']], [['moon', 'data', 'fox', 'cat']]],
    reference: ([words]) => [...words].sort((a, b) => a.slice(-1).localeCompare(b.slice(-1))),
    bodies: [
      `return [...words].sort((a, b) => a.at(-1).localeCompare(b.at(-1)));`,
      `return [...words].sort((a, b) => a[a.length - 1].localeCompare(b[b.length - 1]));`,
      `
      const copy = words.slice();
      copy.sort((a, b) => a.charCodeAt(a.length - 1) - b.charCodeAt(b.length - 1));
      return copy;
      `,
      `return [...words].sort((a, b) => a.slice(-1).localeCompare(b.slice(-1)));`,
    ],
    locals: { a: ['x', 's'], b: ['y', 't'], copy: ['result', 'sorted', 'out'] },
    phrases: {
      noun: [
        'a list of lower case words sorted by their last letter',
        'the lower case {words} ordered alphabetically by the final character, ties keeping their order',
      ],
      verb: [
        'sort lower case words by their last letter, a to z',
        'order lowercase strings alphabetically by the character they end with',
      ],
      say: [
        'sort words by last character',
        'how do i sort words by the letter at the end instead of the first one?',
        'the words are in small letters, sort them but only look at the last letter of each',
        'sort by last letter',
        'sort words by last letter',
        'order words by the character at the end',
        'sort strings by their last character, alphabetically',
        'how do i sort words by their final letter?',
      ],
    },
  }),
  family({
    id: 'bubble-sort',
    category: 'search',
    names: ['bubbleSort', 'bubble', 'sortBubble'],
    params: [NUMS],
    args: (r) => [r.ints()],
    edges: [[[]], [[5]], [[10, 9, 1, -2]], [[2, 2, 1]]],
    reference: ([nums]) => ascending(nums),
    bodies: [
      `
      const result = [...nums];
      for (let i = 0; i < result.length; i++) {
        for (let j = 0; j < result.length - i - 1; j++) {
          if (result[j] > result[j + 1]) {
            [result[j], result[j + 1]] = [result[j + 1], result[j]];
          }
        }
      }
      return result;
      `,
      `
      const result = [...nums];
      let swapped = true;
      while (swapped) {
        swapped = false;
        for (let i = 0; i < result.length - 1; i++) {
          if (result[i] > result[i + 1]) {
            [result[i], result[i + 1]] = [result[i + 1], result[i]];
            swapped = true;
          }
        }
      }
      return result;
      `,
      `
      const result = nums.slice();
      for (let end = result.length - 1; end > 0; end--) {
        for (let i = 0; i < end; i++) {
          if (result[i] > result[i + 1]) {
            const held = result[i];
            result[i] = result[i + 1];
            result[i + 1] = held;
          }
        }
      }
      return result;
      `,
    ],
    locals: {
      result: ['copy', 'out', 'sorted'],
      swapped: ['changed', 'again'],
      held: ['temp', 'tmp'],
      end: ['last', 'limit'],
    },
    phrases: {
      noun: [
        'a list of numbers sorted ascending with bubble sort',
        'the numbers in {nums} in ascending order by bubble sort',
      ],
      verb: [
        'sort numbers ascending with bubble sort',
        'apply bubble sort to an array, smallest first',
        'implement bubble sort for a list of numbers',
      ],
      say: [
        'bubble sort',
        'how does bubble sort look for a list of numbers, small to large?',
        'sort the numbers by swapping neighbours that are in the wrong order until the smallest is first and all is sorted',
        'bubble sort an array',
        'bubblesort',
        'implement bubble sort',
        'sort an array with bubble sort',
        'sort numbers by swapping adjacent ones',
        'how do i write a bubble sort?',
      ],
    },
  }),
  family({
    id: 'insertion-sort',
    category: 'search',
    names: ['insertionSort', 'sortByInsertion', 'insertSort'],
    params: [NUMS],
    args: (r) => [r.ints()],
    edges: [[[]], [[5]], [[10, 9, 1, -2]], [[2, 2, 1]]],
    reference: ([nums]) => ascending(nums),
    bodies: [
      `
      const result = [...nums];
      for (let i = 1; i < result.length; i++) {
        const current = result[i];
        let j = i - 1;
        while (j >= 0 && result[j] > current) {
          result[j + 1] = result[j];
          j--;
        }
        result[j + 1] = current;
      }
      return result;
      `,
      `
      const result = [];
      for (const n of nums) {
        let i = result.length;
        while (i > 0 && result[i - 1] > n) i--;
        result.splice(i, 0, n);
      }
      return result;
      `,
      `
      const result = [...nums];
      for (let i = 1; i < result.length; i++) {
        for (let j = i; j > 0 && result[j - 1] > result[j]; j--) {
          [result[j - 1], result[j]] = [result[j], result[j - 1]];
        }
      }
      return result;
      `,
    ],
    locals: { result: ['copy', 'out', 'sorted'], current: ['held', 'item'], n: ['num', 'x'] },
    phrases: {
      noun: [
        'a list of numbers sorted ascending with insertion sort',
        'the numbers in {nums} in ascending order by insertion sort',
      ],
      verb: [
        'sort numbers ascending with insertion sort',
        'apply insertion sort to an array, smallest first',
        'implement insertion sort for a list of numbers',
      ],
      say: [
        'insertion sort',
        'how does insertion sort look for a list of numbers, low to high?',
        'sort the numbers like playing cards, insert each one at its place among the ones already sorted, smallest first',
        'insertion sort an array',
        'insertionsort',
        'implement insertion sort',
        'sort an array with insertion sort',
        'sort by inserting each number into the sorted part',
        'how do i write an insertion sort?',
      ],
    },
  }),
  family({
    id: 'selection-sort',
    category: 'search',
    names: ['selectionSort', 'sortBySelection', 'selectSort'],
    params: [NUMS],
    args: (r) => [r.ints()],
    edges: [[[]], [[5]], [[10, 9, 1, -2]], [[2, 2, 1]]],
    reference: ([nums]) => ascending(nums),
    bodies: [
      `
      const result = [...nums];
      for (let i = 0; i < result.length; i++) {
        let min = i;
        for (let j = i + 1; j < result.length; j++) {
          if (result[j] < result[min]) min = j;
        }
        [result[i], result[min]] = [result[min], result[i]];
      }
      return result;
      `,
      `
      const rest = [...nums];
      const result = [];
      while (rest.length > 0) {
        const min = Math.min(...rest);
        result.push(min);
        rest.splice(rest.indexOf(min), 1);
      }
      return result;
      `,
      `
      const result = nums.slice();
      for (let i = 0; i < result.length - 1; i++) {
        for (let j = i + 1; j < result.length; j++) {
          if (result[j] < result[i]) {
            [result[i], result[j]] = [result[j], result[i]];
          }
        }
      }
      return result;
      `,
    ],
    locals: {
      result: ['copy', 'out', 'sorted'],
      min: ['smallest', 'least'],
      rest: ['left', 'pool'],
    },
    phrases: {
      noun: [
        'a list of numbers sorted ascending with selection sort',
        'the numbers in {nums} in ascending order by selection sort',
      ],
      verb: [
        'sort numbers ascending with selection sort',
        'apply selection sort to an array, smallest first',
        'implement selection sort for a list of numbers',
      ],
      say: [
        'selection sort',
        'how does selection sort look for a list of numbers, low to high?',
        'sort the numbers by always picking the smallest of what is left and putting it next',
        'selection sort an array',
        'selectionsort',
        'implement selection sort',
        'sort an array with selection sort',
        'sort by picking the minimum again and again',
        'how do i write a selection sort?',
      ],
    },
  }),
  family({
    id: 'quick-sort',
    category: 'search',
    names: ['quickSort', 'quicksort', 'sortQuick'],
    params: [NUMS],
    args: (r) => [r.ints()],
    edges: [[[]], [[5]], [[10, 9, 1, -2]], [[2, 2, 1]]],
    reference: ([nums]) => ascending(nums),
    bodies: [
      `
      if (nums.length <= 1) return nums;
      const [pivot, ...rest] = nums;
      const left = rest.filter((n) => n < pivot);
      const right = rest.filter((n) => n >= pivot);
      return [...$name(left), pivot, ...$name(right)];
      `,
      `
      if (nums.length < 2) return nums;
      const pivot = nums[0];
      const left = nums.slice(1).filter((n) => n < pivot);
      const right = nums.slice(1).filter((n) => n >= pivot);
      return $name(left).concat(pivot, $name(right));
      `,
      `
      if (nums.length < 2) return nums;
      const pivot = nums[0];
      const left = [];
      const right = [];
      for (const n of nums.slice(1)) {
        if (n < pivot) left.push(n);
        else right.push(n);
      }
      return [...$name(left), pivot, ...$name(right)];
      `,
    ],
    locals: {
      pivot: ['p', 'first', 'middle'],
      rest: ['others', 'tail'],
      left: ['smaller', 'less', 'low'],
      right: ['larger', 'greater', 'high'],
      n: ['x', 'num'],
    },
    phrases: {
      noun: [
        'a list of numbers sorted ascending with quick sort',
        'the numbers in {nums} in ascending order by quicksort',
      ],
      verb: [
        'sort numbers ascending with quicksort',
        'apply quick sort to an array, smallest first',
        'implement quicksort for a list of numbers',
      ],
      say: [
        'quicksort',
        'how does recursive quick sort with a pivot look, small to large?',
        'sort the numbers by taking a pivot and sorting the smaller and the larger ones separately, lowest first',
        'quick sort',
        'quick sort an array',
        'implement quicksort',
        'sort an array with quicksort',
        'recursive quicksort of numbers',
        'how do i write a quick sort?',
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
    id: 'insert-position',
    category: 'search',
    names: ['insertPosition', 'insertIndex', 'lowerBound', 'searchInsert'],
    params: [SORTED, TARGET],
    args: (r) => {
      const nums = ascending(r.ints(0, 9, -8, 20));
      return [nums, probe(r, nums, 0.4)];
    },
    edges: [
      [[], 1],
      [[1, 3, 5], 0],
      [[1, 3, 5], 3],
      [[1, 3, 3, 5], 3],
      [[1, 3, 5], 9],
    ],
    reference: ([nums, target]) => nums.filter((n) => n < target).length,
    bodies: [
      `
      let low = 0;
      let high = nums.length;
      while (low < high) {
        const mid = Math.floor((low + high) / 2);
        if (nums[mid] < target) low = mid + 1;
        else high = mid;
      }
      return low;
      `,
      `
      let i = 0;
      while (i < nums.length && nums[i] < target) i++;
      return i;
      `,
      `
      const index = nums.findIndex((n) => n >= target);
      return index === -1 ? nums.length : index;
      `,
      `
      for (let i = 0; i < nums.length; i++) {
        if (nums[i] >= target) return i;
      }
      return nums.length;
      `,
    ],
    locals: {
      low: ['lo', 'left', 'start'],
      high: ['hi', 'right', 'end'],
      mid: ['middle', 'm'],
      i: ['pos', 'at'],
      index: ['found'],
      n: ['num', 'v'],
    },
    phrases: {
      noun: [
        'the index where a number must be inserted in a sorted list, before equal ones',
        'the first index in the ascending list {nums} whose element is at least {target}, or the length if none is',
      ],
      verb: [
        'find the first position at which a value can be inserted in a sorted array to keep it sorted',
        'return the lowest insertion index for a number in an ascending list',
      ],
      say: [
        'insert position in a sorted array, left of duplicates',
        'at which index would i put the number so that the sorted list stays sorted? before equal numbers',
        'the list goes from small to large, tell me the index where a new number belongs, in front of any number that is the same',
        'search insert position',
        'lower bound in a sorted array',
        'where to insert a number in a sorted list',
        'insert index in a sorted list, leftmost',
        'index at which {target} should be inserted into sorted {nums}, before equal numbers',
      ],
    },
  }),
  family({
    id: 'pair-sum-sorted',
    category: 'search',
    names: ['hasPairSum', 'pairSum', 'twoSumSorted', 'hasPair'],
    params: [SORTED, ['target', 'total', 'goal', 'k']],
    args: (r) => {
      const nums = ascending(r.ints(0, 7, -9, 15));
      const [a = 0, b = 1] = r.shuffle(nums);
      return [nums, r.chance(0.45) ? a + b : r.int(-10, 25)];
    },
    edges: [
      [[], 0],
      [[4], 8],
      [[4, 4], 8],
      [[1, 2, 5], 7],
      [[1, 2, 5], 4],
    ],
    reference: ([nums, target]) =>
      nums.some((a, i) => nums.some((b, j) => i < j && a + b === target)),
    bodies: [
      `
      let left = 0;
      let right = nums.length - 1;
      while (left < right) {
        const sum = nums[left] + nums[right];
        if (sum === target) return true;
        if (sum < target) left++;
        else right--;
      }
      return false;
      `,
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
    ],
    locals: {
      left: ['lo', 'start', 'low'],
      right: ['hi', 'end', 'high'],
      sum: ['current', 's'],
      seen: ['known', 'before'],
      n: ['x', 'num'],
      i: ['p'],
      j: ['q'],
    },
    phrases: {
      whether: [
        'a sorted list has two elements at different positions that add up to a given number',
        'two different elements of the ascending list {nums} sum to {target}',
        'some pair of different elements in a sorted array adds up to {target}',
      ],
      verb: [
        'check a sorted array for a pair of elements with a given sum',
        'test with two pointers if a pair in a sorted list adds up to the target',
      ],
      say: [
        'pair sum in a sorted array, true or false',
        'are there two numbers in the sorted list that together make {target}? an element may not be used twice',
        'the list is sorted, move one pointer from the left and one from the right and tell me if some two numbers add up to the target',
        'two sum in a sorted array, true or false',
        'sorted two sum, boolean',
        'does the sorted list have a pair that sums to {target}?',
        'pair with given sum in a sorted list?',
        'two pointers pair sum in a sorted array',
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
];
