import { family } from '../../family.ts';
import { NUMS } from '../common/names.ts';
import { ascending } from './common.ts';

/** The sorting algorithms that have a name, written out. */
export const sortingAlgorithms = [
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
    id: 'merge-sort',
    category: 'search',
    names: ['mergeSort', 'sortByMerging', 'msort'],
    params: [NUMS],
    args: (r) => [r.ints()],
    edges: [[[]], [[5]], [[10, 9, 1, -2]], [[2, 2, 1]]],
    reference: ([nums]) => ascending(nums),
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
    reference: ([nums]) => ascending(nums),
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
    id: 'sort-zero-one-two',
    category: 'search',
    names: ['sortColors', 'sortZeroOneTwo', 'dutchFlag'],
    params: [NUMS],
    args: (r) => [r.ints(0, 9, 0, 2)],
    edges: [[[]], [[1]], [[2, 0, 1]], [[2, 2, 0]]],
    reference: ([nums]) => ascending(nums),
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
];
