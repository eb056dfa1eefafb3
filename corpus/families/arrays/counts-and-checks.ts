import { family } from '../../family.ts';
import type { Random } from '../../random.ts';
import { sum } from '../common/basics.ts';
import { NUMS } from '../common/names.ts';
import { ELEMENT, I, ITEM, LIST, N, repeats, things } from './common.ts';

/** How many elements of a list are of a kind, and whether all or any are. */
export const countsAndChecks = [
  family({
    id: 'count-evens',
    category: 'arrays',
    names: ['countEven', 'countEvens', 'evenCount', 'howManyEven'],
    params: [NUMS],
    args: (r): [number[]] => [r.ints()],
    edges: [[[]], [[0]], [[1, 3]], [[-2, -3, 4]]],
    reference: ([nums]) => nums.filter((n) => n % 2 === 0).length,
    bodies: [
      `return nums.filter((n) => n % 2 === 0).length;`,
      `
      let count = 0;
      for (const n of nums) {
        if (n % 2 === 0) count++;
      }
      return count;
      `,
      `return nums.reduce((count, n) => (n % 2 === 0 ? count + 1 : count), 0);`,
      `
      let count = 0;
      for (let i = 0; i < nums.length; i++) {
        if (nums[i] % 2 === 0) count += 1;
      }
      return count;
      `,
    ],
    locals: { count: ['total', 'result', 'c'], n: N, i: I },
    phrases: {
      noun: [
        'the number of even numbers in a list',
        'the count of even values in {nums}',
        'how many numbers of an array are even',
        'the amount of even numbers in a collection',
      ],
      verb: [
        'count the even numbers in an array',
        'count how many values in {nums} are divisible by 2',
        'find how many numbers in a list are even',
      ],
      say: [
        'even count of a list',
        'how many even numbers does the array contain?',
        'go through the numbers and tell me how many of them are even',
        'count evens',
        'number of even values',
        'count even numbers',
        'how do i count how many elements are even?',
        'i have a list with odd and even numbers in it and only want to count the even ones',
      ],
    },
  }),
  family({
    id: 'count-greater-than',
    category: 'arrays',
    names: ['countGreater', 'countAbove', 'countLarge', 'howManyAbove'],
    params: [NUMS],
    constants: { k: (r: Random) => r.constant(0, 20, 500) },
    args: (r, { k }): [number[]] => [r.ints(0, 8, k - 8, k + 8)],
    edges: [[[]], [[0]], [[5, 10, 20, 21]]],
    reference: ([nums], { k }) => nums.filter((n) => n > k).length,
    bodies: [
      `return nums.filter((n) => n > $k).length;`,
      `
      let count = 0;
      for (const n of nums) {
        if (n > $k) count++;
      }
      return count;
      `,
      `return nums.reduce((count, n) => (n > $k ? count + 1 : count), 0);`,
    ],
    locals: { count: ['total', 'result', 'c'], n: N },
    phrases: {
      noun: [
        'the number of values in a list greater than {k}',
        'how many numbers in {nums} are above {k}',
        'the count of array elements larger than {k}',
        'the number of items in {nums} that exceed {k}',
      ],
      verb: [
        'count the numbers that are bigger than {k}',
        'count how many entries of an array exceed {k}',
        'find how many values are over {k}',
      ],
      say: [
        'count of numbers > {k}',
        'how many numbers of the array are larger than {k}?',
        'i have a list and want to know how many of the numbers are more than {k}',
        'how many > {k}',
        'count numbers above {k}',
        'how do i count the elements of a list that are greater than {k}?',
      ],
    },
  }),
  family({
    id: 'count-above-limit',
    category: 'arrays',
    names: ['countAbove', 'countGreaterThan', 'countOver', 'numbersAbove'],
    params: [NUMS, ['limit', 'threshold', 'bound', 'min']],
    args: (r): [number[], number] => [r.ints(0, 8, -10, 20), r.int(-5, 15)],
    edges: [
      [[], 3],
      [[3], 3],
      [[4, 2, 9], 3],
    ],
    reference: ([nums, limit]) => nums.filter((n) => n > limit).length,
    bodies: [
      `return nums.filter((n) => n > limit).length;`,
      `
      let count = 0;
      for (const n of nums) {
        if (n > limit) count++;
      }
      return count;
      `,
      `return nums.reduce((count, n) => count + (n > limit ? 1 : 0), 0);`,
    ],
    locals: { count: ['total', 'result', 'c'], n: N },
    phrases: {
      noun: [
        'the number of values in a list that are greater than a given limit',
        'how many numbers in {nums} are above {limit}',
        'the number of elements bigger than a threshold',
        'the count of values in a collection that exceed {limit}',
      ],
      verb: [
        'count the numbers greater than {limit}',
        'count how many entries of an array are strictly over a threshold',
        'find how many items of an array are larger than a given number',
        'count the values that are more than {limit}',
      ],
      say: [
        'count of nums > {limit}',
        'how many numbers are larger than the given {limit}?',
        'i pass a list and a limit and want to know how many numbers are bigger than the limit',
        'count greater than x',
        'how many are above the limit',
        'given a list and a number, how many values of the list are bigger than that number?',
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
    id: 'all-positive',
    category: 'arrays',
    names: ['allPositive', 'areAllPositive', 'onlyPositive'],
    params: [NUMS],
    args: (r): [number[]] => [r.chance(0.5) ? r.ints(0, 7, 1, 30) : r.ints(1, 6, -5, 20)],
    edges: [[[]], [[0]], [[1, 2]], [[3, -1]], [[5, 0]]],
    reference: ([nums]) => nums.every((n) => n > 0),
    bodies: [
      `return nums.every((n) => n > 0);`,
      `
      for (const n of nums) {
        if (n <= 0) return false;
      }
      return true;
      `,
      `return !nums.some((n) => n <= 0);`,
      `
      for (let i = 0; i < nums.length; i++) {
        if (nums[i] <= 0) return false;
      }
      return true;
      `,
    ],
    locals: { n: N, i: I },
    phrases: {
      whether: [
        'all numbers in a list are positive',
        'every number in {nums} is greater than zero',
        'an array holds only numbers above 0',
        'no number in a list is zero or negative',
        'every element of {nums} is more than 0',
      ],
      verb: [
        'check that each number of an array is positive',
        'test if each value of a list is above zero',
      ],
      say: [
        'all numbers > 0?',
        'are all the numbers in the array positive (zero does not count)?',
        'i want true when every single number is bigger than 0 and false otherwise',
        'all positive?',
        'every number positive',
        'does the list only contain numbers greater than zero?',
      ],
    },
  }),
  family({
    id: 'any-negative',
    category: 'arrays',
    names: ['hasNegative', 'anyNegative', 'containsNegative'],
    params: [NUMS],
    args: (r): [number[]] => [r.chance(0.5) ? r.ints(0, 7, 0, 30) : r.ints(1, 6, -8, 20)],
    edges: [[[]], [[0]], [[-1]], [[3, 4]], [[5, -2]]],
    reference: ([nums]) => nums.some((n) => n < 0),
    bodies: [
      `return nums.some((n) => n < 0);`,
      `
      for (const n of nums) {
        if (n < 0) return true;
      }
      return false;
      `,
      `return !nums.every((n) => n >= 0);`,
      `return nums.find((n) => n < 0) !== undefined;`,
    ],
    locals: { n: N },
    phrases: {
      whether: [
        'a list contains a negative number',
        'any number in {nums} is below zero',
        'at least one value of an array is negative',
        'there is a negative number somewhere in {nums}',
        'some element of an array is smaller than 0',
      ],
      verb: ['check an array for negative numbers', 'test if some number of a list is less than 0'],
      say: [
        'any number < 0?',
        'is there a negative number in the array?',
        'give me true as soon as one of the numbers is below zero, else false',
        'has negative number',
        'any negatives?',
        'does the list have at least one value below zero?',
      ],
    },
  }),
  family({
    id: 'is-sorted-ascending',
    category: 'arrays',
    names: ['isSorted', 'isAscending', 'checkSorted', 'inOrder'],
    params: [NUMS],
    args: (r): [number[]] => [
      r.chance(0.5) ? r.ints(0, 7).sort((a, b) => a - b) : r.ints(2, 6, 0, 9),
    ],
    edges: [[[]], [[1]], [[1, 1, 2]], [[2, 1]], [[1, 3, 2]]],
    reference: ([nums]) => nums.slice(1).every((n, i) => n >= (nums[i] ?? n)),
    bodies: [
      `
      for (let i = 1; i < nums.length; i++) {
        if (nums[i] < nums[i - 1]) return false;
      }
      return true;
      `,
      `return nums.every((n, i) => i === 0 || nums[i - 1] <= n);`,
      `return nums.slice(1).every((n, i) => n >= nums[i]);`,
      `
      for (let i = 0; i < nums.length - 1; i++) {
        if (nums[i] > nums[i + 1]) return false;
      }
      return true;
      `,
    ],
    locals: { n: N, i: I },
    phrases: {
      whether: [
        'a list of numbers is sorted in ascending order (equal neighbours are fine)',
        '{nums} never goes down from one number to the next',
        'an array is already sorted from smallest to largest, repeats allowed',
        'the numbers of an array are in ascending order, equal ones allowed',
        'every number in {nums} is at least as large as the one before',
      ],
      verb: [
        'check that an array is sorted in increasing order, allowing equal numbers',
        'test if a list is sorted from low to high, where equal neighbours are allowed',
      ],
      say: [
        'sorted ascending? repeats ok',
        'are the numbers already in order from low to high?',
        'i want to know if my list is sorted upwards, two equal numbers next to each other are no problem',
        'is sorted ascending',
        'is the array sorted? equal values are fine',
        'check sorted list, duplicates ok',
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
    id: 'count-odd-numbers',
    category: 'arrays',
    names: ['countOdds', 'countOdd', 'oddCount', 'numberOfOdds'],
    params: [NUMS],
    args: (r): [number[]] => [r.ints()],
    edges: [[[]], [[0]], [[1, 3]], [[1, 2, 3, 4]], [[-1, -2]]],
    reference: ([nums]) => nums.filter((n) => n % 2 !== 0).length,
    bodies: [
      `return nums.filter((n) => n % 2 !== 0).length;`,
      `
      let count = 0;
      for (const n of nums) {
        if (n % 2 !== 0) count++;
      }
      return count;
      `,
      `return nums.reduce((count, n) => (n % 2 !== 0 ? count + 1 : count), 0);`,
    ],
    locals: { count: ['total', 'odds', 'c'], n: N },
    phrases: {
      noun: [
        'the count of odd values in an array',
        'how many of {nums} are odd',
        'the amount of numbers in a list that are not even',
      ],
      verb: [
        'find how many odd numbers a list has',
        'count the values of {nums} that are not divisible by 2',
      ],
      say: [
        'count odds',
        'odd count',
        'number of odd elements',
        'how many odd numbers are in the list?',
        'i want to know how many of the numbers in my array leave a rest when divided by two',
      ],
    },
  }),
  family({
    id: 'all-even-numbers',
    category: 'arrays',
    names: ['allEven', 'isAllEven', 'areAllEven', 'onlyEvens'],
    params: [NUMS],
    args: (r): [number[]] => [r.chance(0.5) ? r.ints(0, 5).map((n) => 2 * n) : r.ints(1, 4)],
    edges: [[[]], [[0]], [[2, 4]], [[2, 3]], [[1]]],
    reference: ([nums]) => nums.every((n) => n % 2 === 0),
    bodies: [
      `return nums.every((n) => n % 2 === 0);`,
      `
      for (const n of nums) {
        if (n % 2 !== 0) return false;
      }
      return true;
      `,
      `return !nums.some((n) => n % 2 !== 0);`,
      `
      if (nums.length === 0) return true;
      return nums[0] % 2 === 0 && $name(nums.slice(1));
      `,
    ],
    locals: { n: N },
    phrases: {
      whether: [
        'all numbers in a list are even',
        'every element of {nums} is divisible by two',
        'an array has no odd numbers',
        'a list of numbers consists of even numbers only',
      ],
      verb: ['check that each number of an array is even', 'test if a list has only even values'],
      say: [
        'all even?',
        'every number even',
        'are all the values in the array even?',
        'give me true if none of the numbers is odd and false as soon as one is',
      ],
    },
  }),
  family({
    id: 'count-true-values',
    category: 'arrays',
    names: ['countTrue', 'numberOfTrue', 'countTrues', 'trueCount'],
    params: [['flags', 'list', 'values', 'bools', 'arr']],
    args: (r): [boolean[]] => [r.list(() => r.chance(0.5), 0, 8)],
    edges: [[[]], [[true]], [[false]], [[true, false, true]]],
    reference: ([flags]) => flags.reduce((n, flag) => n + Number(flag), 0),
    bodies: [
      `return flags.filter((flag) => flag).length;`,
      `
      let count = 0;
      for (const flag of flags) {
        if (flag) count++;
      }
      return count;
      `,
      `return flags.filter(Boolean).length;`,
      `return flags.reduce((count, flag) => (flag ? count + 1 : count), 0);`,
    ],
    locals: { count: ['total', 'n', 'c'], flag: ['f', 'value', 'x'] },
    phrases: {
      noun: [
        'the number of true values in a list of booleans',
        'how many of {flags} are true',
        'the count of true in an array',
      ],
      verb: [
        'count how often true occurs in an array of booleans',
        'count the true entries of {flags}',
      ],
      say: [
        'count true',
        'number of trues in boolean array',
        'how many times is true in the list?',
        'every entry says true or false if someone is present, count how many are present',
      ],
    },
  }),
  family({
    id: 'every-element-true',
    category: 'arrays',
    names: ['allTrue', 'everyTrue', 'areAllTrue', 'isAllTrue'],
    params: [['flags', 'list', 'values', 'bools', 'arr']],
    args: (r): [boolean[]] => [r.list(() => r.chance(0.75), 0, 5)],
    edges: [[[]], [[true]], [[false]], [[true, false, true]]],
    reference: ([flags]) => !flags.includes(false),
    bodies: [
      `return flags.every((flag) => flag);`,
      `
      for (const flag of flags) {
        if (!flag) return false;
      }
      return true;
      `,
      `return !flags.includes(false);`,
      `return flags.every(Boolean);`,
    ],
    locals: { flag: ['f', 'value', 'x'] },
    phrases: {
      whether: [
        'all booleans in a list are true',
        'every one of {flags} is true',
        'an array of booleans has no false in it',
      ],
      verb: [
        'check that every value of a boolean array is true',
        'combine a list of booleans with and',
      ],
      say: [
        'all true?',
        'every flag true',
        'are all the values in the array true?',
        'each entry is true or false, tell me if there is not a single false',
      ],
    },
  }),
  family({
    id: 'is-empty-list',
    category: 'arrays',
    names: ['isEmpty', 'isEmptyArray', 'hasNoItems', 'nothingIn'],
    params: [LIST],
    args: (r): [(number | string)[]] => [r.chance(0.3) ? [] : things(r, 0, 4)],
    edges: [[[]], [[0]], [['']], [[1, 2]]],
    reference: ([list]) => list.length === 0,
    bodies: [
      `return list.length === 0;`,
      `return !list.length;`,
      `
      if (list.length > 0) return false;
      return true;
      `,
      `return list.length < 1;`,
      `
      for (const item of list) {
        return false;
      }
      return true;
      `,
    ],
    locals: { item: ELEMENT },
    phrases: {
      whether: [
        'a list is empty',
        '{list} has no elements',
        'there is nothing in an array',
        'the length of an array is zero',
        'an array contains no items',
      ],
      verb: ['check if an array is empty', 'test if {list} has nothing in it'],
      say: [
        'empty list?',
        'does the list have no items at all?',
        'i want true when the array contains nothing and false when there is at least one thing',
        'is array empty',
        'check empty list',
        'how do i tell if an array has no elements?',
      ],
    },
  }),
  family({
    id: 'all-equal-elements',
    category: 'arrays',
    names: ['allEqual', 'allSame', 'isUniform', 'areAllEqual'],
    params: [LIST],
    args: (r): [(number | string)[]] => {
      if (r.chance(0.5)) return [repeats(r, 1, 4)];
      const x = r.pick([0, 1, 'a', 'cat', 7]);
      return [r.list(() => x, 0, 5)];
    },
    edges: [[[]], [[1]], [[1, 1]], [[1, 1, 2]], [['a', 'a', 'a']]],
    reference: ([list]) => list.every((x) => x === list[0]),
    bodies: [
      `return list.every((item) => item === list[0]);`,
      `
      for (const item of list) {
        if (item !== list[0]) return false;
      }
      return true;
      `,
      `return new Set(list).size <= 1;`,
      `
      for (let i = 1; i < list.length; i++) {
        if (list[i] !== list[i - 1]) return false;
      }
      return true;
      `,
    ],
    locals: { item: ITEM, i: I },
    phrases: {
      whether: [
        'all elements of a list are equal to each other',
        'every item in {list} is the same',
        'an array consists of one repeated value only (an empty one counts as such)',
        'all values of an array are the same',
        'no element of {list} differs from the first',
      ],
      verb: [
        'check that all values of an array are identical',
        'test if every element of a list is identical',
      ],
      say: [
        'all elements equal?',
        'are all the entries of the list the same?',
        'true if there are no two different things in the array, false otherwise',
        'all same',
        'all values identical?',
        'every element equal',
        'how do i check that a list has just one value in all places?',
      ],
    },
  }),
  family({
    id: 'is-palindrome-list',
    category: 'arrays',
    names: ['isPalindromeList', 'isSymmetric', 'isPalindrome', 'readsSameBackwards'],
    params: [LIST],
    args: (r): [(number | string)[]] => {
      const half = repeats(r, 0, 3);
      if (r.chance(0.5)) return [[...half, ...half.slice(0, half.length - r.int(0, 1)).reverse()]];
      return [r.chance(0.5) ? [...half, ...[...half].reverse()] : repeats(r, 2, 5)];
    },
    edges: [[[]], [[1]], [[1, 2]], [[1, 2, 1]], [['a', 'b', 'b', 'a']]],
    reference: ([list]) => list.every((x, i) => x === list[list.length - 1 - i]),
    bodies: [
      `return list.every((item, i) => item === list[list.length - 1 - i]);`,
      `
      for (let i = 0; i < list.length / 2; i++) {
        if (list[i] !== list[list.length - 1 - i]) return false;
      }
      return true;
      `,
      `
      let left = 0;
      let right = list.length - 1;
      while (left < right) {
        if (list[left] !== list[right]) return false;
        left++;
        right--;
      }
      return true;
      `,
      `
      const reversed = [...list].reverse();
      return list.every((item, i) => item === reversed[i]);
      `,
    ],
    locals: {
      left: ['lo', 'start'],
      right: ['hi', 'end'],
      reversed: ['back', 'flipped'],
      item: ITEM,
      i: I,
    },
    phrases: {
      whether: [
        'a list reads the same forwards and backwards',
        '{list} is a palindrome',
        'an array is equal to its own reverse',
        'an array is a palindrome',
        '{list} reversed is the same as {list}',
      ],
      verb: [
        'check if an array is symmetric, the same from both ends',
        'test whether a list is a palindrome',
      ],
      say: [
        'palindrome list?',
        'does the array stay the same when it is reversed?',
        'compare the first element with the last, the second with the second last and so on, true if they all match',
        'is palindrome array',
        'list same forwards and backwards',
        'does reversing the list give the same list?',
      ],
    },
  }),
];
