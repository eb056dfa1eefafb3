import { family } from '../../family.ts';
import type { Random } from '../../random.ts';
import { NUMS } from '../common/names.ts';
import { ascending, distinct, WORDS } from './common.ts';

function lowerWords(r: Random): string[] {
  return r.words(0, 7).map((word) => word.toLowerCase());
}

/** Lists sorted by all kinds of keys. */
export const sortOrders = [
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
    id: 'sort-alphabetically-reverse',
    category: 'search',
    names: ['sortDescending', 'sortZToA', 'reverseAlphabetical'],
    params: [WORDS],
    args: (r) => [lowerWords(r)],
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
    reference: ([texts]) => ascending(texts.map(Number)).map(String),
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
    id: 'sorted-squares',
    category: 'search',
    names: ['sortedSquares', 'squaresInOrder', 'squareAndSort'],
    params: [NUMS],
    args: (r) => [ascending(r.ints(0, 8, -10, 10))],
    edges: [[[]], [[-3]], [[-4, -1, 0, 3, 10]], [[-2, -1]]],
    reference: ([nums]) => ascending(nums.map((n) => n * n)),
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
];
