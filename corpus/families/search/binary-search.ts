import { family } from '../../family.ts';
import { NUMS } from '../common/names.ts';
import { ascending, distinct, probe, TARGET } from './common.ts';

const SORTED = ['nums', 'sorted', 'arr', 'numbers', 'list'] as const;

/** Lists that are sorted already, and searching by halving. */
export const binarySearch = [
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
    id: 'first-last-position',
    category: 'search',
    names: ['searchRange', 'firstAndLast', 'findRange'],
    params: [SORTED, TARGET],
    args: (r) => {
      const nums = ascending(r.ints(0, 9, 0, 6));
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
      const nums = ascending(r.ints(0, 9, 0, 5));
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
      const all = ascending(distinct(r, 3, 9));
      const cut = r.int(1, all.length - 2);
      const top = all[all.length - 1] ?? 0;
      const rest = r.shuffle(all.slice(0, -1));
      return [[...ascending(rest.slice(0, cut)), top, ...ascending(rest.slice(cut)).reverse()]];
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
      const nums = ascending(distinct(r, 1, 9));
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
      const nums = ascending(distinct(r, 1, 9));
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
];
