import { family } from '../../family.ts';
import { NUMBER } from './common.ts';

const NUMS = ['nums', 'numbers', 'list', 'arr', 'values'] as const;

/** Loops over numbers, lists and texts, written as recursion. */
export const numbersAndLists = [
  family({
    id: 'sum-to-n-recursive',
    category: 'recursion',
    names: ['sumTo', 'sumRecursive', 'sumDown'],
    params: [NUMBER],
    args: (r) => [r.int(0, 60)],
    edges: [[0], [1], [2], [10]],
    reference: ([n]) => (n * (n + 1)) / 2,
    bodies: [
      `
      if (n === 0) return 0;
      return n + $name(n - 1);
      `,
      `return n <= 0 ? 0 : n + $name(n - 1);`,
      `
      const add = (i) => (i > n ? 0 : i + add(i + 1));
      return add(1);
      `,
    ],
    locals: { add: ['step', 'go'] },
    phrases: {
      noun: [
        'the sum of the numbers from 1 to {n}, by recursion',
        'the sum of the first n whole numbers, computed recursively',
      ],
      verb: [
        'add the numbers from 1 to {n} recursively',
        'sum up all integers from {n} down to 1 with recursion',
      ],
      say: [
        'recursive sum 1 to n',
        'sum of first n numbers with recursion',
        'how do i add 1 + 2 + ... + n without a loop, by recursion?',
        'recursion: sum of numbers up to n',
        'no for loop allowed, the function has to call itself to add all the numbers from n down to 1',
      ],
    },
  }),
  family({
    id: 'is-even-recursive',
    category: 'recursion',
    names: ['isEvenRecursive', 'isEven', 'even'],
    params: [NUMBER],
    args: (r) => [r.int(0, 60)],
    edges: [[0], [1], [2], [3]],
    reference: ([n]) => [0, 2, 4, 6, 8].includes(n % 10),
    bodies: [
      `
      if (n === 0) return true;
      if (n === 1) return false;
      return $name(n - 2);
      `,
      `return n === 0 ? true : !$name(n - 1);`,
      `
      if (n < 2) return n === 0;
      return $name(n - 2);
      `,
    ],
    phrases: {
      whether: [
        'a non-negative number is even, by recursion',
        '{n} is even, found out recursively without the remainder operator',
      ],
      verb: [
        'test a number for being even with recursion',
        'decide recursively if a non-negative integer is even',
      ],
      say: [
        'recursive even check',
        'is even with recursion',
        'is the number even? do it recursively by taking away 2',
        'recursion: even or not, true or false',
        'without the modulo operator, subtract two and call the function again until it is 0 or 1, 0 means even',
      ],
    },
  }),
  family({
    id: 'multiply-recursive',
    category: 'recursion',
    names: ['multiplyRecursive', 'multiply', 'product'],
    params: [
      ['a', 'x', 'm', 'first'],
      ['b', 'y', 'n', 'second'],
    ],
    args: (r) => [r.int(-20, 20), r.int(0, 20)],
    edges: [
      [0, 5],
      [5, 0],
      [3, 4],
    ],
    reference: ([a, b]) => a * b,
    bodies: [
      `
      if (b === 0) return 0;
      return a + $name(a, b - 1);
      `,
      `return b === 0 ? 0 : a + $name(a, b - 1);`,
      `
      if (b === 0) return 0;
      if (b === 1) return a;
      return a + $name(a, b - 1);
      `,
    ],
    phrases: {
      noun: [
        'the product of a number and a non-negative number by repeated addition, recursively',
        'the product of {a} and {b}, recursively and without the * operator, {b} being at least 0',
      ],
      verb: [
        'multiply two numbers by recursive addition, the second one not negative',
        'multiply {a} by {b} with recursion and without using *',
      ],
      say: [
        'recursive multiplication by addition',
        'multiply without *, with recursion',
        'how can i multiply two numbers with only plus and recursion?',
        'recursion: a times b as repeated adding',
        'add the first number as often as the second one says, and do it with a function that calls itself',
      ],
    },
  }),
  family({
    id: 'digit-sum-recursive',
    category: 'recursion',
    names: ['sumDigits', 'digitSum', 'digitSumRecursive', 'sumDigitsRec'],
    params: [['n', 'num', 'number', 'x']],
    args: (r) => [r.chance(0.3) ? r.int(0, 99) : r.int(0, 99999)],
    edges: [[0], [7], [10], [999]],
    reference: ([n]) => [...String(n)].reduce((a, d) => a + Number(d), 0),
    bodies: [
      `
      if (n < 10) return n;
      return (n % 10) + $name(Math.floor(n / 10));
      `,
      `return n === 0 ? 0 : (n % 10) + $name(Math.floor(n / 10));`,
      `
      if (n === 0) return 0;
      const digit = n % 10;
      return digit + $name((n - digit) / 10);
      `,
    ],
    locals: { digit: ['d', 'last'] },
    phrases: {
      noun: [
        'the sum of the digits of {n}, computed recursively',
        'the digit sum of a non-negative integer by recursion',
      ],
      verb: [
        'add up the digits of a number recursively',
        'sum the decimal digits of {n} with a recursive function, no loop',
        'compute the digit sum of {n} with recursion',
      ],
      say: [
        'recursive digit sum',
        'how do i add the digits of a number using recursion?',
        'our teacher wants the sum of the digits of a number without a loop, so the function has to call itself',
        'sum of digits recursive',
        'sum digits with recursion',
        'recursion: add the digits of a number',
        'digit sum without a loop, recursive',
        'how can a function call itself to add all the digits of n?',
      ],
    },
  }),
  family({
    id: 'power-recursive',
    category: 'recursion',
    names: ['power', 'pow', 'raise', 'toPower'],
    params: [
      ['base', 'b', 'x', 'a'],
      ['exponent', 'exp', 'n', 'e'],
    ],
    args: (r) => [r.int(-6, 9), r.int(0, 8)],
    edges: [
      [0, 0],
      [0, 3],
      [2, 10],
      [-2, 3],
      [5, 1],
      [7, 0],
    ],
    reference: ([base, exponent]) => base ** exponent + 0,
    bodies: [
      `
      if (exponent === 0) return 1;
      return base * $name(base, exponent - 1);
      `,
      `return exponent === 0 ? 1 : base * $name(base, exponent - 1);`,
      `
      let result = 1;
      for (let i = 0; i < exponent; i++) {
        result *= base;
      }
      return result;
      `,
      `
      if (exponent === 0) return 1;
      const half = $name(base, Math.floor(exponent / 2));
      return exponent % 2 === 0 ? half * half : half * half * base;
      `,
    ],
    locals: { result: ['product', 'total', 'acc'], i: ['j', 'k'], half: ['part', 'root'] },
    phrases: {
      noun: [
        'the number {base} raised to the power {exponent}',
        'a base to a non-negative whole exponent, without using the power operator',
        'the product of {exponent} copies of {base}, 1 for exponent 0',
        'the value of {base} to the power of {exponent}',
      ],
      verb: [
        'raise {base} to the power of {exponent}',
        'compute a power by repeated multiplication',
        'calculate a number to the power of another whole number',
      ],
      say: [
        'power of a base with a whole exponent >= 0',
        'what is {base} multiplied by itself {exponent} times, with 1 for zero times?',
        'i need base to the power of exponent but without Math.pow, maybe with recursion',
        'power',
        'power function',
        'base to the exponent',
        'x to the power of n',
        'exponentiation by hand',
        'recursive power function',
        'how do i raise {base} to the power {exponent}?',
      ],
    },
  }),
  family({
    id: 'fast-power',
    category: 'recursion',
    names: ['fastPower', 'quickPower', 'powBySquaring'],
    params: [
      ['base', 'b', 'x'],
      ['exponent', 'e', 'n'],
    ],
    args: (r) => [r.int(-5, 6), r.int(0, 12)],
    edges: [
      [2, 0],
      [2, 10],
      [0, 0],
      [-3, 3],
    ],
    reference: ([base, exponent]) => base ** exponent,
    bodies: [
      `
      if (exponent === 0) return 1;
      const half = $name(base, Math.floor(exponent / 2));
      return exponent % 2 === 0 ? half * half : half * half * base;
      `,
      `
      let result = 1;
      while (exponent > 0) {
        if (exponent % 2 === 1) result *= base;
        base *= base;
        exponent = Math.floor(exponent / 2);
      }
      return result;
      `,
      `
      if (exponent === 0) return 1;
      if (exponent % 2 === 0) return $name(base * base, exponent / 2);
      return base * $name(base, exponent - 1);
      `,
    ],
    locals: { half: ['root', 'part'], result: ['product', 'acc'] },
    phrases: {
      noun: [
        'the power of a base to a whole exponent, by repeated squaring',
        'the value of {base} to the {exponent}, computed by halving the exponent',
      ],
      verb: [
        'raise {base} to the power {exponent} by squaring',
        'compute a power with fast exponentiation, the exponent being 0 or more',
      ],
      say: [
        'fast exponentiation',
        'exponentiation by squaring',
        'quick power by halving the exponent',
        'how do i compute a power with few multiplications, by squaring?',
        'for an even exponent square the half power, for an odd one multiply once more with the base',
      ],
    },
  }),
  family({
    id: 'gcd-recursive',
    category: 'recursion',
    names: ['gcd', 'gcdRecursive', 'euclid', 'commonDivisor'],
    params: [
      ['a', 'x', 'm', 'first'],
      ['b', 'y', 'n', 'second'],
    ],
    args: (r) => {
      const f = r.int(1, 12);
      return [f * r.int(1, 12), f * r.int(1, 12)];
    },
    edges: [
      [1, 1],
      [7, 7],
      [12, 18],
      [18, 12],
      [17, 5],
    ],
    reference: ([a, b]) => {
      let d = Math.min(a, b);
      while (a % d !== 0 || b % d !== 0) d--;
      return d;
    },
    bodies: [
      `return b === 0 ? a : $name(b, a % b);`,
      `
      if (b === 0) return a;
      return $name(b, a % b);
      `,
      `
      if (a === b) return a;
      return a > b ? $name(a - b, b) : $name(a, b - a);
      `,
      `
      const rest = a % b;
      return rest === 0 ? b : $name(b, rest);
      `,
    ],
    locals: { rest: ['remainder', 'r'] },
    phrases: {
      noun: [
        'the greatest common divisor of two positive integers, by recursion',
        'the gcd of {a} and {b}, computed recursively',
      ],
      verb: [
        'find the greatest common divisor of two positive numbers with a recursive function',
        "compute the gcd of {a} and {b} by Euclid's algorithm in recursive form",
      ],
      say: [
        'recursive gcd (euclid)',
        'how does the highest common factor of two positive integers work with recursion?',
        'i need the biggest number that divides both positive numbers, and the function should call itself instead of looping',
        'gcd recursive',
        'gcd with recursion',
        'greatest common divisor, recursive version',
        'euclidean algorithm, recursive',
        'recursive function for the gcd of a and b',
        'write gcd(a, b) so that it calls itself',
      ],
    },
  }),
  family({
    id: 'countdown-list',
    category: 'recursion',
    names: ['countdown', 'countDown', 'countDownFrom', 'descending'],
    params: [['n', 'start', 'num', 'from']],
    args: (r) => [r.int(0, 14)],
    edges: [[0], [1], [2], [5]],
    reference: ([n]) => Array.from({ length: n }, (_, i) => n - i),
    bodies: [
      `
      if (n === 0) return [];
      return [n, ...$name(n - 1)];
      `,
      `
      const result = [];
      for (let i = n; i > 0; i--) {
        result.push(i);
      }
      return result;
      `,
      `return Array.from({ length: n }, (_, i) => n - i);`,
      `return n <= 0 ? [] : [n, ...$name(n - 1)];`,
    ],
    locals: { result: ['out', 'list', 'nums'], i: ['j', 'k'] },
    phrases: {
      noun: [
        'the list of numbers from {n} down to 1',
        'a countdown from {n} to 1 as an array, empty for 0',
        'an array of the integers n, n - 1, and so on until 1',
      ],
      verb: ['count down from {n} to 1 in a list', 'make a countdown list from {n} to 1'],
      say: [
        'countdown array n..1',
        'how do i make a list that counts backwards from a number to 1?',
        'like a rocket start, give me the numbers from n down to 1 in a list, zero not included',
        'countdown',
        'countdown from n',
        'countdown from n to 1',
        'numbers from n down to 1',
        'count backwards from n to 1 as an array',
        '5 -> [5, 4, 3, 2, 1]',
      ],
    },
  }),
  family({
    id: 'ackermann',
    category: 'recursion',
    names: ['ackermann', 'ack', 'ackermannFunction'],
    params: [
      ['m', 'a', 'x'],
      ['n', 'b', 'y'],
    ],
    args: (r) => [r.int(0, 2), r.int(0, 7)],
    edges: [
      [0, 0],
      [1, 1],
      [2, 2],
      [2, 3],
      [3, 1],
    ],
    reference: ([m, n]) => [n + 1, n + 2, 2 * n + 3, 2 ** (n + 3) - 3][m] ?? 0,
    bodies: [
      `
      if (m === 0) return n + 1;
      if (n === 0) return $name(m - 1, 1);
      return $name(m - 1, $name(m, n - 1));
      `,
      `
      if (m === 0) {
        return n + 1;
      } else if (n === 0) {
        return $name(m - 1, 1);
      }
      return $name(m - 1, $name(m, n - 1));
      `,
      `
      if (m === 0) return n + 1;
      return $name(m - 1, n === 0 ? 1 : $name(m, n - 1));
      `,
    ],
    phrases: {
      noun: [
        'the value of the Ackermann function for {m} and {n}',
        'the result of the two-argument Ackermann function',
      ],
      verb: ['compute the Ackermann function', 'evaluate the Ackermann function A({m}, {n})'],
      say: [
        'ackermann function',
        'ackermann(m, n)',
        'what is the ackermann function of {m} and {n}?',
        'how do i write the ackermann function recursively?',
        'A(0, n) is n + 1, A(m, 0) is A(m - 1, 1) and else A(m - 1, A(m, n - 1))',
      ],
    },
  }),
  family({
    id: 'sum-list-recursive',
    category: 'recursion',
    names: ['sumRecursive', 'sumList', 'recursiveSum'],
    params: [NUMS],
    args: (r) => [r.ints()],
    edges: [[[]], [[5]], [[1, 2, 3]]],
    reference: ([nums]) => nums.reduce((a, b) => a + b, 0),
    bodies: [
      `
      if (nums.length === 0) return 0;
      return nums[0] + $name(nums.slice(1));
      `,
      `
      if (nums.length === 0) return 0;
      const [first, ...rest] = nums;
      return first + $name(rest);
      `,
      `
      const from = (i) => (i === nums.length ? 0 : nums[i] + from(i + 1));
      return from(0);
      `,
    ],
    locals: { first: ['head', 'x'], rest: ['tail', 'others'] },
    phrases: {
      noun: [
        'the sum of a list of numbers, by recursion',
        'the total of {nums}, computed recursively',
      ],
      verb: [
        'sum an array of numbers recursively',
        'add up the numbers of a list with recursion instead of a loop',
      ],
      say: [
        'recursive array sum',
        'sum a list with recursion',
        'how do i add all numbers of an array recursively?',
        'recursion: sum of an array',
        'take the first number and add it to the sum of the rest, which the function itself computes',
      ],
    },
  }),
  family({
    id: 'max-recursive',
    category: 'recursion',
    names: ['maxRecursive', 'findMax', 'largest'],
    params: [NUMS],
    args: (r) => [r.ints(1, 8)],
    edges: [[[5]], [[1, 2, 3]], [[3, 2, 1]], [[-4, -2]]],
    reference: ([nums]) => Math.max(...nums),
    bodies: [
      `
      if (nums.length === 1) return nums[0];
      return Math.max(nums[0], $name(nums.slice(1)));
      `,
      `
      if (nums.length === 1) return nums[0];
      const rest = $name(nums.slice(1));
      return nums[0] > rest ? nums[0] : rest;
      `,
      `
      const [first, ...rest] = nums;
      return rest.length === 0 ? first : Math.max(first, $name(rest));
      `,
    ],
    locals: { first: ['head', 'x'] },
    phrases: {
      noun: [
        'the largest number of a non-empty list, by recursion',
        'the maximum of {nums}, found recursively',
      ],
      verb: [
        'find the maximum of an array recursively',
        'find the biggest element of a non-empty list with recursion',
      ],
      say: [
        'recursive maximum of an array',
        'max with recursion',
        'how do i find the largest number without a loop, using recursion?',
        'recursion: biggest value in a list',
        'compare the first number with the biggest of the rest, and get that by calling the function again',
      ],
    },
  }),
  family({
    id: 'reverse-list-recursive',
    category: 'recursion',
    names: ['reverseRecursive', 'reverseList', 'reverseArray'],
    params: [['items', 'list', 'arr', 'values']],
    args: (r) => [r.ints()],
    edges: [[[]], [[5]], [[1, 2, 3]]],
    reference: ([items]) => [...items].reverse(),
    bodies: [
      `
      if (items.length === 0) return [];
      return [...$name(items.slice(1)), items[0]];
      `,
      `
      if (items.length === 0) return [];
      const [first, ...rest] = items;
      return [...$name(rest), first];
      `,
      `return items.length < 2 ? items : [items[items.length - 1], ...$name(items.slice(0, -1))];`,
    ],
    locals: { first: ['head', 'x'], rest: ['tail', 'others'] },
    phrases: {
      noun: [
        'the elements of a list in reverse order, by recursion',
        'a reversed copy of {items}, made recursively',
      ],
      verb: ['reverse an array recursively', 'reverse a list with recursion and without a loop'],
      say: [
        'recursive array reverse',
        'reverse list with recursion',
        'how do i reverse an array using recursion?',
        'recursion: turn a list around',
        'the first element goes to the end of the reversed rest, and the function reverses the rest itself',
      ],
    },
  }),
  family({
    id: 'reverse-string-recursive',
    category: 'recursion',
    names: ['reverseRecursive', 'reverse', 'reverseText', 'reverseString'],
    params: [['s', 'str', 'text', 'input', 'word']],
    args: (r) => [r.chance(0.5) ? r.word() : r.string()],
    edges: [[''], ['a'], ['ab'], ['hello']],
    reference: ([s]) => [...s].reverse().join(''),
    bodies: [
      `
      if (s === '') return '';
      return $name(s.slice(1)) + s[0];
      `,
      `return s.length <= 1 ? s : $name(s.slice(1)) + s[0];`,
      `
      if (s.length < 2) return s;
      return s[s.length - 1] + $name(s.slice(0, -1));
      `,
      `
      if (s.length === 0) return s;
      const [first, ...rest] = s;
      return $name(rest.join('')) + first;
      `,
    ],
    locals: { first: ['head', 'ch'], rest: ['tail', 'others'] },
    phrases: {
      noun: [
        'the characters of a string in reverse order, by recursion',
        'the text {s} spelled backwards, computed recursively',
        'a reversed copy of a string, made with recursion',
      ],
      verb: ['reverse a string recursively', 'turn {s} around with a function that calls itself'],
      say: [
        'recursive string reverse',
        'how can i reverse a word using recursion instead of a loop?',
        'take the first letter off, reverse the rest by calling the function again and put the letter at the end',
        'reverse string recursive',
        'reverse a string using recursion',
        'recursion: reverse a word',
        'string backwards, recursive',
        'reverse text without loops, with recursion',
      ],
    },
  }),
  family({
    id: 'palindrome-recursive',
    category: 'recursion',
    names: ['isPalindrome', 'isPalindromeRec', 'checkPalindrome', 'palindrome'],
    params: [['s', 'str', 'text', 'input', 'word']],
    args: (r) => {
      if (r.chance(0.5)) return [r.chance(0.5) ? r.word() : r.string(0, 5, 'ab')];
      const half = r.string(0, 4, 'abcd');
      return [half + r.string(0, 1, 'xyz') + [...half].reverse().join('')];
    },
    edges: [[''], ['a'], ['ab'], ['aa'], ['kayak'], ['abca']],
    reference: ([s]) => [...s].reverse().join('') === s,
    bodies: [
      `
      if (s.length < 2) return true;
      if (s[0] !== s[s.length - 1]) return false;
      return $name(s.slice(1, -1));
      `,
      `
      if (s.length <= 1) return true;
      return s[0] === s.at(-1) && $name(s.slice(1, -1));
      `,
      `return s.length < 2 || (s[0] === s[s.length - 1] && $name(s.slice(1, -1)));`,
      `
      const check = (i, j) => i >= j || (s[i] === s[j] && check(i + 1, j - 1));
      return check(0, s.length - 1);
      `,
    ],
    locals: { check: ['matches', 'same'], i: ['left', 'lo'], j: ['right', 'hi'] },
    phrases: {
      whether: [
        'a string is a palindrome, checked recursively',
        '{s} reads the same forwards and backwards, by recursion',
        'a word is a palindrome, with a recursive function',
      ],
      verb: [
        'test a string for being a palindrome with recursion',
        'compare the first and the last character of {s} recursively and tell if it is a palindrome',
      ],
      say: [
        'recursive palindrome check',
        'is the word a palindrome? use recursion',
        'i must not use a loop, so compare the outer letters and call the function again for the inside, true if the word reads the same both ways',
        'palindrome recursive',
        'is palindrome, recursive',
        'palindrome with recursion',
        'recursion: check if a word is the same backwards',
        'recursively test whether the string is a palindrome',
      ],
    },
  }),
];
