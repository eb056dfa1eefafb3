import { family } from '../family.ts';
import type { Random } from '../random.ts';

function gcdOf(a: number, b: number): number {
  return b === 0 ? a : gcdOf(b, a % b);
}

function digitsOf(n: number): number[] {
  return [...String(n)].map(Number);
}

function divisorsOf(n: number): number[] {
  return Array.from({ length: n }, (_, i) => i + 1).filter((d) => n % d === 0);
}

function fizz(n: number): string {
  return (n % 3 === 0 ? 'Fizz' : '') + (n % 5 === 0 ? 'Buzz' : '') || String(n);
}

/** Small arithmetic: predicates, digits, divisors, ranges and everyday formulas. */
export const numbers = [
  family({
    id: 'is-even',
    category: 'numbers',
    names: ['isEven', 'checkEven', 'even'],
    params: [['n', 'num', 'number', 'x', 'value']],
    args: (r) => [r.int(-30, 30)],
    edges: [[0], [1], [-1], [-2]],
    reference: ([n]) => n % 2 === 0,
    bodies: [
      `return n % 2 === 0;`,
      `return (n & 1) === 0;`,
      `
      if (n % 2 === 0) return true;
      return false;
      `,
      `return !(n % 2);`,
    ],
    phrases: {
      whether: [
        'a number is even',
        '{n} is an even integer',
        'an integer can be divided by two without a remainder',
        'the number {n} is even',
        'a number can be split into two equal whole halves',
      ],
      verb: ['test a number for being even', 'decide if an integer is even'],
      say: [
        'is the given number even?',
        'even number check',
        'i need something that gives true when the number is even and false when it is odd',
        'is even',
        'is n even?',
        'even?',
        'even or not, true or false',
        'check even number',
        'n % 2 === 0',
      ],
    },
  }),
  family({
    id: 'is-odd',
    category: 'numbers',
    names: ['isOdd', 'checkOdd', 'odd'],
    params: [['n', 'num', 'number', 'x', 'value']],
    args: (r) => [r.int(-30, 30)],
    edges: [[0], [1], [-1], [-2]],
    reference: ([n]) => n % 2 !== 0,
    bodies: [
      `return n % 2 !== 0;`,
      `return (n & 1) === 1;`,
      `return Math.abs(n % 2) === 1;`,
      `
      if (n % 2 === 0) return false;
      return true;
      `,
    ],
    phrases: {
      whether: [
        'a number is odd',
        '{n} is an odd integer',
        'dividing an integer by two leaves a remainder',
        'the number {n} is odd',
        'a number is not even',
      ],
      verb: ['test a number for being odd', 'decide if an integer is odd'],
      say: [
        'is the given number odd?',
        'odd number check',
        'please give me true for odd numbers and false for even ones, negatives too',
        'is odd',
        'is n odd?',
        'odd or not, true or false',
        'check odd number',
        'does {n} leave a rest when i halve it?',
      ],
    },
  }),
  family({
    id: 'is-divisible-by',
    category: 'numbers',
    names: ['isDivisible', 'isMultiple', 'divides'],
    params: [['n', 'num', 'number', 'x', 'value']],
    constants: { k: (r: Random) => r.constant(3, 15, 99) },
    args: (r, { k }) => [r.chance(0.5) ? k * r.int(1, 12) : r.int(-40, 100)],
    edges: [[0], [1]],
    reference: ([n], { k }) => n % k === 0,
    bodies: [
      `return n % $k === 0;`,
      `return Number.isInteger(n / $k);`,
      `
      if (n % $k === 0) return true;
      return false;
      `,
      `return Math.floor(n / $k) * $k === n;`,
    ],
    phrases: {
      whether: [
        'a number is divisible by {k}',
        '{n} is a multiple of {k}',
        'dividing an integer by {k} leaves no remainder',
        '{k} fits into {n} without anything left',
      ],
      verb: ['test if an integer is a multiple of {k}', 'tell if {k} divides a number evenly'],
      say: [
        'can {n} be divided by {k} with nothing left over?',
        'divisible by {k}?',
        'i have a number and want true when it is in the {k} times table, otherwise false',
        'is n divisible by {k}?',
        'multiple of {k} check',
        'is the number a multiple of {k}?',
        'n mod {k} is zero',
        'check if number can be divided evenly by {k}',
      ],
    },
  }),
  family({
    id: 'is-prime',
    category: 'numbers',
    names: ['isPrime', 'checkPrime', 'primeCheck'],
    params: [['n', 'num', 'number', 'x', 'value']],
    args: (r) =>
      r.chance(0.35)
        ? [
            r.pick([
              2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 89, 97,
            ]),
          ]
        : [r.int(-3, 120)],
    edges: [[0], [1], [2], [3], [4], [9], [25], [97]],
    reference: ([n]) => n > 1 && divisorsOf(n).length === 2,
    bodies: [
      `
      if (n < 2) return false;
      for (let i = 2; i * i <= n; i++) {
        if (n % i === 0) return false;
      }
      return true;
      `,
      `
      if (n <= 1) return false;
      for (let i = 2; i <= Math.sqrt(n); i++) {
        if (n % i === 0) return false;
      }
      return true;
      `,
      `
      if (n < 2) return false;
      let i = 2;
      while (i * i <= n) {
        if (n % i === 0) return false;
        i++;
      }
      return true;
      `,
      `
      for (let i = 2; i < n; i++) {
        if (n % i === 0) return false;
      }
      return n > 1;
      `,
    ],
    locals: { i: ['d', 'divisor'] },
    phrases: {
      whether: [
        'a number is prime',
        '{n} is a prime number',
        'an integer greater than one has no divisors except one and itself',
        'an integer is a prime',
        'a number can only be divided by 1 and itself, where 1 and below do not count as prime',
      ],
      verb: ['test a number for primality', 'decide if an integer is prime'],
      say: [
        'is {n} prime?',
        'prime number check',
        'tell me if the given number is a prime, numbers below 2 are not',
        'is prime',
        'is n prime?',
        'prime?',
        'prime or not',
        'check prime number',
        'is this a prime number, true or false',
        'how do i know if a number is prime?',
        'true if the number has exactly two divisors',
      ],
    },
  }),
  family({
    id: 'factorial',
    category: 'numbers',
    names: ['factorial', 'fact', 'computeFactorial', 'getFactorial'],
    params: [['n', 'num', 'number', 'x']],
    args: (r) => [r.int(0, 14)],
    edges: [[0], [1], [2], [5]],
    reference: ([n]) => Array.from({ length: n }, (_, i) => i + 1).reduce((a, b) => a * b, 1),
    bodies: [
      `
      let result = 1;
      for (let i = 2; i <= n; i++) {
        result *= i;
      }
      return result;
      `,
      `
      if (n <= 1) return 1;
      return n * $name(n - 1);
      `,
      `return n === 0 ? 1 : n * $name(n - 1);`,
      `
      let result = 1;
      while (n > 1) {
        result *= n;
        n--;
      }
      return result;
      `,
    ],
    locals: { result: ['product', 'total', 'res'], i: ['j', 'factor'] },
    phrases: {
      noun: [
        'the factorial of a number',
        'the value of {n} factorial, where zero gives 1',
        'the product of all whole numbers from 1 to {n}',
      ],
      verb: [
        'compute the factorial of {n}',
        'multiply all the integers from 1 up to n together',
        'calculate n factorial',
        'find the factorial of a given number',
      ],
      say: [
        'what is n! for a non-negative integer?',
        'factorial of {n}',
        'i need to multiply 1 * 2 * 3 and so on until n and get the answer',
        'factorial',
        'n!',
        'factorial function',
        'compute factorial',
        'how do i calculate the factorial of a number?',
        '5 should give 120 because 5 * 4 * 3 * 2 * 1',
      ],
    },
  }),
  family({
    id: 'gcd',
    category: 'numbers',
    names: ['gcd', 'greatestCommonDivisor', 'findGcd'],
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
    reference: ([a, b]) => gcdOf(a, b),
    bodies: [
      `
      while (b !== 0) {
        [a, b] = [b, a % b];
      }
      return a;
      `,
      `return b === 0 ? a : $name(b, a % b);`,
      `
      while (b > 0) {
        const rest = a % b;
        a = b;
        b = rest;
      }
      return a;
      `,
      `
      let d = Math.min(a, b);
      while (a % d !== 0 || b % d !== 0) {
        d--;
      }
      return d;
      `,
    ],
    locals: { rest: ['temp', 'remainder', 't'], d: ['divisor', 'result'] },
    phrases: {
      noun: [
        'the greatest common divisor of two positive integers',
        'the gcd of {a} and {b}',
        'the largest number that divides both {a} and {b}',
        'the highest common factor of two numbers',
      ],
      verb: ['find the greatest common divisor of two numbers', 'compute the gcd of two integers'],
      say: [
        'gcd of two numbers',
        'what is the biggest integer that divides both of the given numbers evenly?',
        'i have two positive numbers and i am looking for their highest common factor',
        'gcd',
        'gcd of a and b',
        'greatest common divisor',
        'hcf of two numbers',
        'greatest common factor of two numbers',
        'euclidean algorithm',
        'what is the greatest common divisor of {a} and {b}?',
      ],
    },
  }),
  family({
    id: 'lcm',
    category: 'numbers',
    names: ['lcm', 'leastCommonMultiple', 'findLcm'],
    params: [
      ['a', 'x', 'm', 'first'],
      ['b', 'y', 'n', 'second'],
    ],
    args: (r) => [r.int(1, 30), r.int(1, 30)],
    edges: [
      [1, 1],
      [4, 6],
      [5, 5],
      [3, 7],
      [12, 4],
    ],
    reference: ([a, b]) => (a * b) / gcdOf(a, b),
    bodies: [
      `
      let multiple = a;
      while (multiple % b !== 0) {
        multiple += a;
      }
      return multiple;
      `,
      `
      const gcd = (p, q) => (q === 0 ? p : gcd(q, p % q));
      return (a * b) / gcd(a, b);
      `,
      `
      let p = a;
      let q = b;
      while (q !== 0) {
        [p, q] = [q, p % q];
      }
      return (a * b) / p;
      `,
      `
      for (let multiple = Math.max(a, b); ; multiple++) {
        if (multiple % a === 0 && multiple % b === 0) return multiple;
      }
      `,
    ],
    locals: { multiple: ['result', 'candidate', 'i'], p: ['u'], q: ['v'] },
    phrases: {
      noun: [
        'the least common multiple of two positive integers',
        'the lcm of {a} and {b}',
        'the smallest positive number that both {a} and {b} divide',
      ],
      verb: ['find the lowest common multiple of two numbers', 'compute the lcm of two integers'],
      say: [
        'lcm of two numbers',
        'what is the smallest number that is a multiple of both given numbers?',
        'two buses come every a and b minutes, after how many minutes do they come together again, so the least common multiple',
        'lcm',
        'lcm of a and b',
        'least common multiple',
        'lowest common multiple of 2 numbers',
        'what is the least common multiple of {a} and {b}?',
        'first number that is in the times table of both',
      ],
    },
  }),
  family({
    id: 'clamp',
    category: 'numbers',
    names: ['clamp', 'limit', 'clampNumber', 'constrain'],
    params: [
      ['n', 'num', 'value', 'x'],
      ['low', 'min', 'lower', 'lo'],
      ['high', 'max', 'upper', 'hi'],
    ],
    args: (r) => {
      const low = r.int(-15, 10);
      return [r.int(-25, 30), low, low + r.int(0, 15)];
    },
    edges: [
      [5, 0, 10],
      [-5, 0, 10],
      [15, 0, 10],
      [3, 3, 3],
    ],
    reference: ([n, low, high]) => (n < low ? low : n > high ? high : n),
    bodies: [
      `return Math.min(Math.max(n, low), high);`,
      `
      if (n < low) return low;
      if (n > high) return high;
      return n;
      `,
      `return Math.max(low, Math.min(high, n));`,
      `
      let result = n;
      if (result < low) result = low;
      if (result > high) result = high;
      return result;
      `,
    ],
    locals: { result: ['out', 'clamped'] },
    phrases: {
      noun: [
        'the number {n} limited to the range from {low} to {high}',
        'the closest value to a number inside given lower and upper bounds',
      ],
      verb: [
        'clamp a number between a minimum and a maximum',
        'keep {n} within the bounds {low} and {high}',
        'limit a value to a range given by a lower and an upper bound',
        'restrict {n} to the interval from {low} to {high}',
      ],
      say: [
        'clamp {n} to [{low}, {high}]',
        'how do i limit a number so that it is never below the lower bound and never above the upper bound?',
        'if the number is too small use the minimum, if it is too big use the maximum, else leave it alone',
        'clamp',
        'clamp a number',
        'clamp value between min and max',
        'keep a number inside a range',
        'force the number between the low and the high limit',
      ],
    },
  }),
  family({
    id: 'digit-sum',
    category: 'numbers',
    names: ['sumDigits', 'digitSum', 'sumOfDigits', 'addDigits'],
    params: [['n', 'num', 'number', 'x', 'value']],
    args: (r) => [r.chance(0.3) ? r.int(0, 99) : r.int(0, 99999)],
    edges: [[0], [7], [10], [999]],
    reference: ([n]) => digitsOf(n).reduce((a, b) => a + b, 0),
    bodies: [
      `
      let total = 0;
      while (n > 0) {
        total += n % 10;
        n = Math.floor(n / 10);
      }
      return total;
      `,
      `return [...String(n)].reduce((total, digit) => total + Number(digit), 0);`,
      `
      let total = 0;
      for (const digit of String(n)) {
        total += Number(digit);
      }
      return total;
      `,
      `
      return String(n)
        .split('')
        .map(Number)
        .reduce((total, digit) => total + digit, 0);
      `,
    ],
    locals: { total: ['sum', 'result', 'acc'], digit: ['d', 'ch'] },
    phrases: {
      noun: [
        'the sum of the digits of a number',
        'the digit sum of {n}',
        'the total of all decimal digits of a non-negative integer',
      ],
      verb: [
        'add up the digits of a number',
        'sum the digits of {n}',
        'compute the digit sum of an integer',
        'add all the digits in {n}',
      ],
      say: [
        'digit sum',
        'what do you get when you add all digits of a number together?',
        'for example 123 should give 6 because 1 + 2 + 3, so add the digits of the number',
        'sum of digits',
        'sum digits',
        'add digits of a number',
        'sum of the digits of n',
        'what is the sum of the digits in {n}?',
        'cross sum of a number',
      ],
    },
  }),
  family({
    id: 'reverse-digits',
    category: 'numbers',
    names: ['reverseDigits', 'reverseNumber', 'flipDigits', 'reverseInteger'],
    params: [['n', 'num', 'number', 'x', 'value']],
    args: (r) => [r.chance(0.3) ? 10 * r.int(0, 999) : r.int(0, 99999)],
    edges: [[0], [7], [10], [120], [1234]],
    reference: ([n]) => Number([...String(n)].reverse().join('')),
    bodies: [
      `
      let result = 0;
      while (n > 0) {
        result = result * 10 + (n % 10);
        n = Math.floor(n / 10);
      }
      return result;
      `,
      `return Number(String(n).split('').reverse().join(''));`,
      `
      let text = '';
      for (const digit of String(n)) {
        text = digit + text;
      }
      return Number(text);
      `,
      `return parseInt([...String(n)].reverse().join(''), 10);`,
    ],
    locals: { result: ['reversed', 'out'], text: ['str', 's'], digit: ['d', 'ch'] },
    phrases: {
      noun: [
        'the number with the digits of {n} in reverse order',
        'a non-negative integer read backwards, as a number',
      ],
      verb: [
        'reverse the digits of a number',
        'turn the digits of {n} around and return a number',
        'flip the digits of an integer',
      ],
      say: [
        'reverse an integer, 120 becomes 21',
        'how can i flip the order of the digits of a number?',
        'the digits of the number should come out backwards, still as a number, so 123 becomes 321',
        'reverse number',
        'reverse digits',
        'reverse integer',
        'number backwards',
        '1234 -> 4321',
        'how do i reverse a number?',
        'turn a number around digit by digit',
      ],
    },
  }),
  family({
    id: 'absolute-difference',
    category: 'numbers',
    names: ['difference', 'absDiff', 'absoluteDifference', 'gap'],
    params: [
      ['a', 'x', 'first', 'm'],
      ['b', 'y', 'second', 'n'],
    ],
    args: (r) => [r.int(-30, 30), r.int(-30, 30)],
    edges: [
      [0, 0],
      [3, 8],
      [8, 3],
      [-4, 4],
    ],
    reference: ([a, b]) => Math.abs(a - b),
    bodies: [
      `return Math.abs(a - b);`,
      `return a > b ? a - b : b - a;`,
      `
      if (a > b) return a - b;
      return b - a;
      `,
      `return Math.max(a, b) - Math.min(a, b);`,
    ],
    phrases: {
      noun: [
        'the absolute difference between two numbers',
        'the distance between {a} and {b} on the number line',
        'the size of the gap between two numbers, never negative',
      ],
      verb: [
        'subtract the smaller of two numbers from the larger one',
        'compute the absolute difference of two numbers',
        'find how far apart two numbers are',
      ],
      say: [
        'absolute difference of {a} and {b}',
        'what is the difference of two numbers, never negative?',
        'i have two numbers and want how far they are from each other, the order must not matter',
        'absolute difference',
        'difference between two numbers, always positive',
        'distance between two numbers',
        'how far apart are {a} and {b}?',
        '|a - b|',
      ],
    },
  }),
  family({
    id: 'sum-to-n',
    category: 'numbers',
    names: ['sumTo', 'sumToN', 'triangular', 'sumUpTo'],
    params: [['n', 'num', 'limit', 'number', 'max']],
    args: (r) => [r.int(0, 80)],
    edges: [[0], [1], [2], [100]],
    reference: ([n]) => (n * (n + 1)) / 2,
    bodies: [
      `
      let total = 0;
      for (let i = 1; i <= n; i++) {
        total += i;
      }
      return total;
      `,
      `return (n * (n + 1)) / 2;`,
      `return n === 0 ? 0 : n + $name(n - 1);`,
      `
      let total = 0;
      while (n > 0) {
        total += n;
        n--;
      }
      return total;
      `,
    ],
    locals: { total: ['sum', 'result', 'acc'], i: ['j', 'k'] },
    phrases: {
      noun: [
        'the sum of the whole numbers from 1 to {n}',
        'the n-th triangular number',
        'the total of 1 + 2 + ... + {n}',
      ],
      verb: [
        'add up all integers from 1 to {n}',
        'sum the first n natural numbers, starting with 1',
        'add the numbers from 1 to n together',
        'sum all natural numbers up to {n}',
      ],
      say: [
        'sum from 1 to {n}',
        'what is 1 + 2 + 3 and so on up to n?',
        'how many balls are in a triangle with n rows where row i has i balls?',
        'sum 1 to n',
        'sum of first n numbers',
        'sum of the first n natural numbers',
        '1 + 2 + ... + n',
        'add all numbers up to n',
        'gauss sum',
        'how do i add up all numbers from 1 to {n}?',
      ],
    },
  }),
  family({
    id: 'sum-squares-to-n',
    category: 'numbers',
    names: ['sumSquares', 'sumOfSquares', 'squareSum', 'squaresUpTo'],
    params: [['n', 'num', 'limit', 'number', 'max']],
    args: (r) => [r.int(0, 40)],
    edges: [[0], [1], [2], [3]],
    reference: ([n]) => (n * (n + 1) * (2 * n + 1)) / 6,
    bodies: [
      `
      let total = 0;
      for (let i = 1; i <= n; i++) {
        total += i * i;
      }
      return total;
      `,
      `return (n * (n + 1) * (2 * n + 1)) / 6;`,
      `return n === 0 ? 0 : n * n + $name(n - 1);`,
      `
      let total = 0;
      for (let i = 1; i <= n; i++) {
        total += i ** 2;
      }
      return total;
      `,
    ],
    locals: { total: ['sum', 'result', 'acc'], i: ['j', 'k'] },
    phrases: {
      noun: [
        'the sum of the squares of the numbers from 1 to {n}',
        'the total of 1 * 1 + 2 * 2 + ... + n * n',
        'the sum of the first n square numbers, starting with 1',
      ],
      verb: ['add the squares of all integers from 1 to {n}', 'sum the squares of 1 up to {n}'],
      say: [
        'sum of squares from 1 to {n}',
        'what do 1, 4, 9 and so on up to n squared add up to?',
        'go from 1 to n, square every number and add all of these squares together',
        'sum of squares up to n',
        'sum of first n squares',
        '1^2 + 2^2 + ... + n^2',
        'squares from 1 to n added together',
        'what is the sum of all squares from 1 to {n}?',
      ],
    },
  }),
  family({
    id: 'is-perfect-number',
    category: 'numbers',
    names: ['isPerfect', 'isPerfectNumber', 'checkPerfect'],
    params: [['n', 'num', 'number', 'x']],
    args: (r) => [r.chance(0.4) ? r.pick([6, 28, 496]) : r.int(1, 120)],
    edges: [[1], [2], [6], [28], [12], [496]],
    reference: ([n]) => divisorsOf(n).reduce((a, b) => a + b, 0) === 2 * n,
    bodies: [
      `
      let total = 0;
      for (let i = 1; i < n; i++) {
        if (n % i === 0) total += i;
      }
      return total === n;
      `,
      `
      let total = 0;
      for (let i = 1; i <= n / 2; i++) {
        if (n % i === 0) total += i;
      }
      return total === n;
      `,
      `
      const divisors = [];
      for (let i = 1; i < n; i++) {
        if (n % i === 0) divisors.push(i);
      }
      return divisors.reduce((total, d) => total + d, 0) === n;
      `,
    ],
    locals: { total: ['sum', 'acc'], i: ['j', 'k'], divisors: ['factors', 'parts'], d: ['f'] },
    phrases: {
      whether: [
        'a positive integer is a perfect number',
        'the divisors of {n} that are smaller than {n} add up to {n}',
        'a number equals the sum of its proper divisors',
        '{n} is a perfect number, like 6 or 28',
      ],
      verb: [
        'test for perfect numbers such as 6 and 28',
        'decide if a number is the sum of its proper divisors',
      ],
      say: [
        'is it a perfect number, like 6 = 1 + 2 + 3?',
        'perfect number check',
        'i want true when all divisors below the number together give exactly the number',
        'perfect number',
        'is perfect number',
        'is n a perfect number?',
        'do the proper divisors add up to the number itself?',
        'check whether a number is perfect',
      ],
    },
  }),
  family({
    id: 'divisors',
    category: 'numbers',
    names: ['divisors', 'getDivisors', 'listDivisors', 'factors'],
    params: [['n', 'num', 'number', 'x']],
    args: (r) => [r.int(1, 72)],
    edges: [[1], [2], [12], [13], [36]],
    reference: ([n]) => divisorsOf(n),
    bodies: [
      `
      const result = [];
      for (let i = 1; i <= n; i++) {
        if (n % i === 0) result.push(i);
      }
      return result;
      `,
      `return Array.from({ length: n }, (_, i) => i + 1).filter((d) => n % d === 0);`,
      `
      const result = [];
      let d = 1;
      while (d <= n) {
        if (n % d === 0) result.push(d);
        d++;
      }
      return result;
      `,
    ],
    locals: { result: ['out', 'found', 'list'], i: ['j', 'k'], d: ['candidate', 'f'] },
    phrases: {
      noun: [
        'the list of all positive divisors of {n} in ascending order',
        'an array with every number that divides {n}, from 1 up to {n} itself',
        'the list of all factors of a positive integer, smallest first',
      ],
      verb: [
        'list the divisors of a positive number from small to large',
        'collect all factors of {n} in rising order',
        'find all divisors of a number, in ascending order',
      ],
      say: [
        'divisors of {n}, sorted ascending',
        'which numbers from 1 to n divide n without a remainder?',
        'give me a list of everything that divides the number, including 1 and the number, smallest first',
        'divisors of a number',
        'all factors of n',
        'list factors',
        'factors of a number in ascending order',
        'what are the divisors of {n}?',
        'every number that divides n, as an array',
      ],
    },
  }),
  family({
    id: 'count-divisors',
    category: 'numbers',
    names: ['countDivisors', 'divisorCount', 'countFactors', 'numDivisors'],
    params: [['n', 'num', 'number', 'x']],
    args: (r) => [r.int(1, 100)],
    edges: [[1], [2], [12], [13], [36]],
    reference: ([n]) => divisorsOf(n).length,
    bodies: [
      `
      let count = 0;
      for (let i = 1; i <= n; i++) {
        if (n % i === 0) count++;
      }
      return count;
      `,
      `
      let count = 0;
      for (let i = 1; i * i <= n; i++) {
        if (n % i === 0) count += i * i === n ? 1 : 2;
      }
      return count;
      `,
      `return Array.from({ length: n }, (_, i) => i + 1).filter((d) => n % d === 0).length;`,
      `
      let count = 0;
      let d = n;
      while (d > 0) {
        if (n % d === 0) count++;
        d--;
      }
      return count;
      `,
    ],
    locals: { count: ['total', 'result', 'c'], i: ['j', 'k'], d: ['candidate', 'f'] },
    phrases: {
      noun: [
        'the number of divisors of a positive integer',
        'the number of positive integers that divide {n}',
        'the count of the factors of {n}',
      ],
      verb: [
        'count the divisors of a number',
        'count how many integers from 1 to {n} divide {n} evenly',
        'find out how many divisors a number has',
      ],
      say: [
        'number of factors of {n}',
        'how many divisors does {n} have, 1 and itself included?',
        'i do not need the divisors themselves, only how many there are for a positive number',
        'count divisors',
        'number of divisors',
        'divisor count',
        'how many factors does the number have?',
        'count the factors of n',
      ],
    },
  }),
  family({
    id: 'is-leap-year',
    category: 'numbers',
    names: ['isLeapYear', 'leapYear', 'isLeap', 'checkLeapYear'],
    params: [['year', 'y', 'yearNumber']],
    args: (r) => [
      r.pick([r.int(1600, 2100), 4 * r.int(400, 525), 100 * r.int(15, 25), 400 * r.int(4, 7)]),
    ],
    edges: [[2000], [1900], [2024], [2023], [2100]],
    reference: ([year]) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0,
    bodies: [
      `return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;`,
      `
      if (year % 400 === 0) return true;
      if (year % 100 === 0) return false;
      return year % 4 === 0;
      `,
      `return year % 100 === 0 ? year % 400 === 0 : year % 4 === 0;`,
      `
      if (year % 4 !== 0) return false;
      return year % 100 !== 0 || year % 400 === 0;
      `,
    ],
    phrases: {
      whether: [
        'a year is a leap year',
        'the given year has a 29th of February in the Gregorian calendar',
        '{year} is a leap year (divisible by 4, except centuries that are not divisible by 400)',
        'the year {year} is a leap year',
        'a year has 366 days',
      ],
      verb: [
        'test a year for being a leap year',
        'decide if a year has 366 days',
        'check a year for being a leap year',
      ],
      say: [
        'leap year check',
        'is it a leap year?',
        'every fourth year has one day more, except full hundreds unless divisible by 400, tell me if the year is such a leap year',
        'leap year',
        'is leap year',
        'leap year?',
        'is {year} a leap year?',
        'does this year have a february 29?',
        'leap year true or false, 1900 is false and 2000 is true',
      ],
    },
  }),
  family({
    id: 'fizzbuzz-value',
    category: 'numbers',
    names: ['fizzBuzz', 'fizzbuzz', 'fizzBuzzValue', 'fizzBuzzFor'],
    params: [['n', 'num', 'number', 'x']],
    args: (r) => [r.chance(0.2) ? 15 * r.int(1, 6) : r.int(1, 100)],
    edges: [[1], [3], [5], [15], [30], [98]],
    reference: ([n]) => fizz(n),
    bodies: [
      `
      if (n % 15 === 0) return 'FizzBuzz';
      if (n % 3 === 0) return 'Fizz';
      if (n % 5 === 0) return 'Buzz';
      return String(n);
      `,
      `
      let word = '';
      if (n % 3 === 0) word += 'Fizz';
      if (n % 5 === 0) word += 'Buzz';
      return word || String(n);
      `,
      `
      const word = (n % 3 === 0 ? 'Fizz' : '') + (n % 5 === 0 ? 'Buzz' : '');
      return word === '' ? String(n) : word;
      `,
      `
      if (n % 3 === 0 && n % 5 === 0) return 'FizzBuzz';
      if (n % 3 === 0) return 'Fizz';
      if (n % 5 === 0) return 'Buzz';
      return n.toString();
      `,
    ],
    locals: { word: ['result', 'text', 'out'] },
    phrases: {
      noun: [
        "the FizzBuzz word for one number, as a string: 'Fizz' for multiples of 3, 'Buzz' for 5, 'FizzBuzz' for both, otherwise the number as text",
        'the fizzbuzz answer of a single number {n} as a string, with the number itself as a string otherwise',
        'the FizzBuzz string for a single number',
      ],
      verb: [
        'play FizzBuzz for one number and return a string, the number as a string if neither 3 nor 5 divides it',
        "return 'Fizz' if 3 divides {n}, 'Buzz' if 5 does, 'FizzBuzz' if both do, else {n} converted to a string",
      ],
      say: [
        'fizzbuzz of one number n, returned as a string',
        'what does FizzBuzz say at number {n}, as text?',
        "for a number give me 'Fizz' when it divides by three, 'Buzz' when it divides by five, 'FizzBuzz' for both and in all other cases the number turned into a string",
        'fizzbuzz for one number as a string',
        'fizz buzz for a single number n (returns a string)',
        "fizzbuzz(n) for one n, e.g. 3 -> 'Fizz', 10 -> 'Buzz', 7 -> '7'",
        'single number fizzbuzz, text for the others',
        'fizzbuzz but only for the number i pass in, result is text',
      ],
    },
  }),
  family({
    id: 'fizzbuzz-list',
    category: 'numbers',
    names: ['fizzBuzzList', 'fizzBuzzUpTo', 'fizzBuzzArray', 'fizzBuzzAll'],
    params: [['n', 'limit', 'num', 'max']],
    args: (r) => [r.int(0, 32)],
    edges: [[0], [1], [3], [5], [15]],
    reference: ([n]) => Array.from({ length: n }, (_, i) => fizz(i + 1)),
    bodies: [
      `
      const result = [];
      for (let i = 1; i <= n; i++) {
        if (i % 15 === 0) result.push('FizzBuzz');
        else if (i % 3 === 0) result.push('Fizz');
        else if (i % 5 === 0) result.push('Buzz');
        else result.push(String(i));
      }
      return result;
      `,
      `
      const result = [];
      for (let i = 1; i <= n; i++) {
        let word = '';
        if (i % 3 === 0) word += 'Fizz';
        if (i % 5 === 0) word += 'Buzz';
        result.push(word || String(i));
      }
      return result;
      `,
      `
      return Array.from({ length: n }, (_, index) => {
        const i = index + 1;
        const word = (i % 3 === 0 ? 'Fizz' : '') + (i % 5 === 0 ? 'Buzz' : '');
        return word || String(i);
      });
      `,
    ],
    locals: {
      result: ['out', 'list', 'answers'],
      i: ['j', 'k'],
      word: ['text', 's'],
      index: ['idx', 'pos'],
    },
    phrases: {
      noun: [
        "the FizzBuzz list from 1 to {n} as an array of strings: 'Fizz' for multiples of 3, 'Buzz' for 5, 'FizzBuzz' for both, else the number as a string",
        'an array of strings with the fizzbuzz answers for 1 up to {n}',
        'the FizzBuzz sequence from 1 to {n} as strings',
      ],
      verb: [
        'play FizzBuzz from 1 to {n} and return all answers as a list of strings',
        "collect 'Fizz', 'Buzz', 'FizzBuzz' or the number as text for every number from 1 to {n}",
        'play FizzBuzz up to {n}, collecting the strings',
      ],
      say: [
        'fizzbuzz from 1 to n, array of strings',
        'what are the FizzBuzz strings for all numbers up to n?',
        "count from 1 to n and make a list of strings, but say 'Fizz' instead of multiples of three, 'Buzz' for five and 'FizzBuzz' when both",
        'fizzbuzz',
        'fizz buzz',
        'fizzbuzz up to n',
        'fizzbuzz list',
        'classic fizzbuzz from 1 to n as an array of strings',
        'solve fizzbuzz',
        'implement the FizzBuzz game for the numbers 1 to n',
        'how do i do fizzbuzz for 1 to {n}?',
      ],
    },
  }),
  family({
    id: 'collatz-steps',
    category: 'numbers',
    names: ['collatzSteps', 'collatz', 'countCollatz', 'collatzLength'],
    params: [['n', 'num', 'number', 'start']],
    args: (r) => [r.int(1, 60)],
    edges: [[1], [2], [3], [6], [7], [27]],
    reference: ([n]) => {
      let x = n;
      let steps = 0;
      for (; x !== 1; steps++) x = x % 2 === 0 ? x / 2 : 3 * x + 1;
      return steps;
    },
    bodies: [
      `
      let steps = 0;
      while (n !== 1) {
        n = n % 2 === 0 ? n / 2 : 3 * n + 1;
        steps++;
      }
      return steps;
      `,
      `
      if (n === 1) return 0;
      return 1 + $name(n % 2 === 0 ? n / 2 : 3 * n + 1);
      `,
      `
      let steps = 0;
      while (n > 1) {
        if (n % 2 === 0) {
          n = n / 2;
        } else {
          n = n * 3 + 1;
        }
        steps++;
      }
      return steps;
      `,
    ],
    locals: { steps: ['count', 'result', 'total'] },
    phrases: {
      noun: [
        'the number of Collatz steps from {n} down to 1',
        'the length in steps of the Collatz sequence from a positive integer until it reaches 1',
        'the count of 3n + 1 steps until 1 is reached (halve even numbers, triple odd ones and add one)',
      ],
      verb: [
        'count the Collatz steps that lead from {n} to 1',
        'count how many Collatz steps it takes to get from {n} to 1',
      ],
      say: [
        'collatz step count until 1',
        'how long does it take until the 3n + 1 rule brings {n} to 1?',
        'if the number is even halve it, if odd take three times plus one, and count how often until it is 1',
        'collatz steps',
        'collatz',
        'collatz conjecture, number of steps',
        '3n+1 steps',
        'how many steps does the collatz sequence need to reach 1?',
        'collatz: count until we hit 1',
      ],
    },
  }),
  family({
    id: 'range-inclusive',
    category: 'numbers',
    names: ['range', 'numberRange', 'rangeInclusive', 'makeRange'],
    params: [
      ['start', 'from', 'low', 'a', 'first'],
      ['end', 'to', 'high', 'b', 'last'],
    ],
    args: (r) => {
      const start = r.int(-10, 10);
      return [start, start + r.int(-3, 12)];
    },
    edges: [
      [1, 5],
      [3, 3],
      [5, 1],
      [-2, 2],
      [0, 0],
    ],
    reference: ([start, end]) =>
      Array.from({ length: Math.max(0, end - start + 1) }, (_, i) => start + i),
    bodies: [
      `
      const result = [];
      for (let i = start; i <= end; i++) {
        result.push(i);
      }
      return result;
      `,
      `return Array.from({ length: Math.max(0, end - start + 1) }, (_, i) => start + i);`,
      `
      if (start > end) return [];
      return [start, ...$name(start + 1, end)];
      `,
      `
      const result = [];
      let i = start;
      while (i <= end) {
        result.push(i);
        i++;
      }
      return result;
      `,
    ],
    locals: { result: ['out', 'nums', 'list'], i: ['n', 'k', 'x'] },
    phrases: {
      noun: [
        'the list of all integers from {start} to {end}, both included',
        'an array of consecutive whole numbers from {start} up to and including {end}',
      ],
      verb: [
        'make an array of the integers from {start} through {end}, empty when the range is backwards',
        'list every whole number from {start} to {end} inclusive',
        'build a list of the integers from {start} to {end} inclusive',
      ],
      say: [
        'inclusive range of numbers as an array',
        'how do i get a list of the numbers from a start to an end, end included?',
        'given 2 and 5 i want [2, 3, 4, 5], and an empty list if the first number is bigger',
        'range from start to end',
        'numbers from a to b as array, both included',
        'list of numbers from start to end',
        'all integers between two numbers including both',
        'how do i make an array with the numbers from {start} to {end}?',
        'count from the first number up to the second and put it all in a list',
      ],
    },
  }),
  family({
    id: 'average-of-two',
    category: 'numbers',
    names: ['averageOfTwo', 'midpoint', 'average', 'meanOfTwo'],
    params: [
      ['a', 'x', 'first', 'm'],
      ['b', 'y', 'second', 'n'],
    ],
    args: (r) => [r.int(-30, 40), r.int(-30, 40)],
    edges: [
      [0, 0],
      [1, 2],
      [-3, 3],
      [5, 5],
    ],
    reference: ([a, b]) => (a + b) / 2,
    bodies: [
      `return (a + b) / 2;`,
      `
      const total = a + b;
      return total / 2;
      `,
      `return a + (b - a) / 2;`,
    ],
    locals: { total: ['sum', 's'] },
    phrases: {
      noun: [
        'the average of two numbers',
        'the mean of {a} and {b}',
        'the number exactly halfway between {a} and {b}',
      ],
      verb: [
        'compute the average of two numbers',
        'find the midpoint between two numbers',
        'take the mean of two numbers',
      ],
      say: [
        'average of {a} and {b}',
        'which number lies in the middle between two given numbers?',
        'i have two numbers and need their mean, so add them and take half',
        'average of two numbers',
        'mean of two numbers',
        'avg of a and b',
        '(a + b) / 2',
        'what is the average of {a} and {b}?',
        'middle between two numbers',
      ],
    },
  }),
  family({
    id: 'round-decimals',
    category: 'numbers',
    names: ['roundTo', 'roundDecimals', 'roundNumber', 'toDecimals'],
    params: [['n', 'num', 'value', 'x']],
    constants: { k: (r: Random) => r.int(1, 5) },
    args: (r, { k }) => [
      (r.int(0, 99999) * 10 + r.pick([0, 1, 2, 3, 4, 6, 7, 8, 9])) / 10 ** (k + 1),
    ],
    edges: [[0], [5], [3.14159], [2.71828]],
    reference: ([n], { k }) => Number(n.toFixed(k)),
    bodies: [
      `return Number(n.toFixed($k));`,
      `
      const factor = 10 ** $k;
      return Math.round(n * factor) / factor;
      `,
      `return Math.round(n * 10 ** $k) / 10 ** $k;`,
      `return parseFloat(n.toFixed($k));`,
    ],
    locals: { factor: ['scale', 'p', 'shift'] },
    phrases: {
      noun: [
        'the number {n} rounded to {k} decimal places',
        'a number rounded so that at most {k} digits remain after the decimal point',
      ],
      verb: [
        'round a number to {k} decimals',
        'round {n} to {k} decimal places and return a number',
        'round a number off to {k} digits after the point',
      ],
      say: [
        'round to {k} decimal digits',
        'how can i round a number to {k} places after the point?',
        'there are too many digits after the comma, please round it to {k} of them, the result must be a number',
        'round to {k} decimals',
        'round number to {k} decimal places',
        'how do i round to {k} decimal places?',
        'keep only {k} decimals, rounded',
        'round {n} to {k} digits after the comma',
      ],
    },
  }),
  family({
    id: 'is-between',
    category: 'numbers',
    names: ['isBetween', 'inRange', 'withinRange', 'isInRange'],
    params: [
      ['n', 'num', 'value', 'x'],
      ['low', 'min', 'lower', 'lo'],
      ['high', 'max', 'upper', 'hi'],
    ],
    args: (r) => {
      const low = r.int(-12, 8);
      return [r.int(-16, 22), low, low + r.int(0, 20)];
    },
    edges: [
      [0, 0, 0],
      [5, 1, 5],
      [1, 1, 5],
      [6, 1, 5],
      [0, 1, 5],
    ],
    reference: ([n, low, high]) => n >= low && n <= high,
    bodies: [
      `return n >= low && n <= high;`,
      `return low <= n && n <= high;`,
      `
      if (n < low) return false;
      if (n > high) return false;
      return true;
      `,
      `return !(n < low || n > high);`,
    ],
    phrases: {
      whether: [
        'a number lies between {low} and {high}, both included',
        '{n} is at least {low} and at most {high}',
        'a value is inside a range, with both bounds counting as inside',
        'a number is in the interval from {low} to {high}, ends included',
      ],
      verb: [
        'test if a number is within an inclusive range',
        'check that {n} lies between {low} and {high} inclusive',
      ],
      say: [
        '{low} <= {n} <= {high}?',
        'is {n} in the range from {low} to {high} inclusive?',
        'tell me if the number is not smaller than the lower limit and not bigger than the upper limit',
        'is between',
        'number in range check (inclusive)',
        'in range inclusive',
        'is the number between the min and the max, limits allowed?',
        'between low and high or equal to one of them',
      ],
    },
  }),
  family({
    id: 'max-of-three',
    category: 'numbers',
    names: ['maxOfThree', 'largestOfThree', 'biggest', 'maxThree'],
    params: [
      ['a', 'x', 'first'],
      ['b', 'y', 'second'],
      ['c', 'z', 'third'],
    ],
    args: (r) => [r.int(-20, 20), r.int(-20, 20), r.int(-20, 20)],
    edges: [
      [1, 2, 3],
      [3, 2, 1],
      [2, 3, 1],
      [5, 5, 5],
      [-1, -2, -3],
    ],
    reference: ([a, b, c]) => Math.max(a, b, c),
    bodies: [
      `return Math.max(a, b, c);`,
      `
      let largest = a;
      if (b > largest) largest = b;
      if (c > largest) largest = c;
      return largest;
      `,
      `
      if (a >= b && a >= c) return a;
      if (b >= c) return b;
      return c;
      `,
      `
      const larger = a > b ? a : b;
      return larger > c ? larger : c;
      `,
    ],
    locals: { largest: ['result', 'best', 'max'], larger: ['top', 'm'] },
    phrases: {
      noun: [
        'the largest of three numbers',
        'the maximum of {a}, {b} and {c}',
        'the biggest one of three given numbers',
      ],
      verb: [
        'find the largest of three numbers',
        'pick the greatest of {a}, {b} and {c}',
        'return the maximum of three values',
      ],
      say: [
        'max of three numbers',
        'which of the three numbers is the biggest?',
        'i have three separate numbers, not a list, and want the greatest one back',
        'max of 3 numbers',
        'largest of three',
        'biggest of three numbers',
        'maximum of a, b and c',
        'highest of three values',
        'what is the largest out of {a}, {b} and {c}?',
      ],
    },
  }),
  family({
    id: 'median-of-three',
    category: 'numbers',
    names: ['medianOfThree', 'middleOfThree', 'middle', 'median'],
    params: [
      ['a', 'x', 'first'],
      ['b', 'y', 'second'],
      ['c', 'z', 'third'],
    ],
    args: (r) => [r.int(-15, 15), r.int(-15, 15), r.int(-15, 15)],
    edges: [
      [1, 2, 3],
      [3, 2, 1],
      [2, 3, 1],
      [2, 1, 3],
      [5, 5, 5],
      [1, 1, 9],
    ],
    reference: ([a, b, c]) => Math.max(Math.min(a, b), Math.min(Math.max(a, b), c)),
    bodies: [
      `return [a, b, c].sort((p, q) => p - q)[1];`,
      `return a + b + c - Math.max(a, b, c) - Math.min(a, b, c);`,
      `
      const sorted = [a, b, c].sort((p, q) => p - q);
      return sorted[1];
      `,
      `
      if ((a >= b && a <= c) || (a <= b && a >= c)) return a;
      if ((b >= a && b <= c) || (b <= a && b >= c)) return b;
      return c;
      `,
    ],
    locals: { p: ['u', 'm'], q: ['v', 'n'], sorted: ['ordered', 'nums'] },
    phrases: {
      noun: [
        'the median of three numbers',
        'the middle value of {a}, {b} and {c} by size',
        'the one of three numbers that is neither the smallest nor the largest',
      ],
      verb: [
        'find the median of three numbers',
        'pick the second largest of the three values {a}, {b} and {c}',
        'return the middle one of three numbers',
      ],
      say: [
        'median of {a}, {b}, {c}',
        'which of three numbers would be in the middle if they were sorted?',
        'three numbers come in and i want the one in between the smallest and the biggest',
        'median of three',
        'middle of three numbers',
        'middle value of 3 numbers',
        'the number between the other two',
        'second smallest of three numbers',
      ],
    },
  }),
  family({
    id: 'digital-root',
    category: 'numbers',
    names: ['digitalRoot', 'rootOfDigits', 'digitRoot', 'repeatedDigitSum'],
    params: [['n', 'num', 'number', 'x']],
    args: (r) => [r.int(0, 99999)],
    edges: [[0], [9], [10], [18], [999], [38]],
    reference: ([n]) => (n === 0 ? 0 : 1 + ((n - 1) % 9)),
    bodies: [
      `
      while (n >= 10) {
        let total = 0;
        for (const digit of String(n)) total += Number(digit);
        n = total;
      }
      return n;
      `,
      `
      if (n === 0) return 0;
      return n % 9 === 0 ? 9 : n % 9;
      `,
      `
      if (n < 10) return n;
      return $name([...String(n)].reduce((total, digit) => total + Number(digit), 0));
      `,
      `
      if (n < 10) return n;
      let total = 0;
      while (n > 0) {
        total += n % 10;
        n = Math.floor(n / 10);
      }
      return $name(total);
      `,
    ],
    locals: { total: ['sum', 'acc'], digit: ['d', 'ch'] },
    phrases: {
      noun: [
        'the digital root of a non-negative integer',
        'the single digit left after summing the digits of {n} again and again',
      ],
      verb: [
        'add the digits of a number repeatedly until one digit remains',
        'reduce {n} to its digital root',
        'sum digits until a single digit is left',
      ],
      say: [
        'digital root',
        'what single digit remains when you keep adding up the digits of a number?',
        'sum the digits, and if the sum has more than one digit do it again, until only one digit is left, like 38 to 11 to 2',
        'digital root of n',
        'repeated digit sum',
        'add digits until one digit',
        'sum the digits again and again till there is only one',
        'what is the digital root of {n}?',
        'keep adding digits until the number is below ten',
      ],
    },
  }),
  family({
    id: 'whole-percentage',
    category: 'numbers',
    names: ['percentage', 'toPercent', 'percentOf', 'percent'],
    params: [
      ['part', 'a', 'amount', 'done'],
      ['whole', 'b', 'total', 'all'],
    ],
    args: (r) => {
      const whole = r.chance(0.5) ? r.pick([2, 4, 5, 10, 20, 25, 50, 100]) : 2 * r.int(0, 40) + 1;
      return [r.int(0, whole), r.chance(0.08) ? 0 : whole];
    },
    edges: [
      [0, 0],
      [5, 0],
      [1, 3],
      [2, 3],
      [7, 7],
      [1, 4],
    ],
    reference: ([part, whole]) => (whole === 0 ? 0 : Math.round((part * 100) / whole)),
    bodies: [
      `
      if (whole === 0) return 0;
      return Math.round((part / whole) * 100);
      `,
      `return whole === 0 ? 0 : Math.round((part * 100) / whole);`,
      `
      if (whole === 0) return 0;
      const share = part / whole;
      return Math.round(share * 100);
      `,
    ],
    locals: { share: ['ratio', 'fraction', 'p'] },
    phrases: {
      noun: [
        'the percentage that {part} is of {whole}, rounded to a whole number, 0 if {whole} is 0',
        'the share of {part} in {whole} in percent, rounded to the nearest integer, or 0 for a zero {whole}',
      ],
      verb: [
        'compute how many percent {part} is of {whole}, rounded to an integer, with 0 when {whole} is zero',
        'turn {part} out of {whole} into a rounded percentage, 0 if {whole} is 0',
      ],
      say: [
        'rounded percentage of {part} in {whole}, 0 when {whole} is 0',
        'how many percent of {whole} is {part}, rounded to whole percents and 0 if {whole} is zero?',
        'a test has {whole} points and someone got {part}, give the result in percent without decimals, and 0 if there are no points at all',
        'percentage, rounded, 0 if whole is 0',
        'part of whole in percent, rounded, 0 when whole is 0',
        'what percent of {whole} is {part}? round it, 0 for a zero whole',
        'rounded percent from part and whole, zero if the whole is zero',
        'how many percent are that, without decimals, and 0 in case the total is 0',
      ],
    },
  }),
  family({
    id: 'is-perfect-square',
    category: 'numbers',
    names: ['isSquare', 'isPerfectSquare', 'checkSquare', 'squareNumber'],
    params: [['n', 'num', 'number', 'x', 'value']],
    args: (r) => [r.chance(0.45) ? r.int(0, 20) ** 2 : r.int(-20, 200)],
    edges: [[0], [1], [2], [-4], [16], [17], [144]],
    reference: ([n]) => n >= 0 && Math.round(Math.sqrt(n)) ** 2 === n,
    bodies: [
      `return Number.isInteger(Math.sqrt(n));`,
      `
      let i = 0;
      while (i * i < n) i++;
      return i * i === n;
      `,
      `
      if (n < 0) return false;
      const root = Math.floor(Math.sqrt(n));
      return root * root === n;
      `,
      `
      for (let i = 0; i * i <= n; i++) {
        if (i * i === n) return true;
      }
      return false;
      `,
    ],
    locals: { i: ['j', 'k'], root: ['r', 'side'] },
    phrases: {
      whether: [
        'a number is a perfect square',
        'some whole number times itself gives {n}',
        'the square root of {n} is a whole number',
        'a number is a square number',
      ],
      verb: [
        'test for perfect squares such as 0, 1, 4 and 9',
        'decide if an integer is a square number',
        'check whether {n} is the square of an integer',
      ],
      say: [
        'is {n} a perfect square?',
        'perfect square check',
        'can the number be written as i * i with a whole number i, negative numbers never can',
        'perfect square',
        'is perfect square',
        'is n a perfect square?',
        'is the number a square number like 16 or 25?',
        'is the root of {n} a whole number?',
        'square number or not',
      ],
    },
  }),
  family({
    id: 'multiples-up-to',
    category: 'numbers',
    names: ['multiples', 'multiplesUpTo', 'listMultiples', 'getMultiples'],
    params: [['n', 'limit', 'max', 'num', 'end']],
    constants: { k: (r: Random) => r.constant(2, 12, 20) },
    args: (r, { k }) => [r.chance(0.3) ? k * r.int(1, 8) : r.int(0, 80)],
    edges: [[0], [1], [12], [60]],
    reference: ([n], { k }) => Array.from({ length: Math.floor(n / k) }, (_, i) => (i + 1) * k),
    bodies: [
      `
      const result = [];
      for (let i = $k; i <= n; i += $k) {
        result.push(i);
      }
      return result;
      `,
      `
      const result = [];
      for (let i = 1; i <= n; i++) {
        if (i % $k === 0) result.push(i);
      }
      return result;
      `,
      `return Array.from({ length: Math.floor(n / $k) }, (_, i) => (i + 1) * $k);`,
    ],
    locals: { result: ['out', 'list', 'found'], i: ['j', 'm'] },
    phrases: {
      noun: [
        'the list of positive multiples of {k} up to and including {n}',
        'a list of all numbers from 1 to {n} that are divisible by {k}, in ascending order',
        'an array of the multiples of {k} that are positive and not larger than {n}',
      ],
      verb: [
        'list the multiples of {k} from {k} up to {n} inclusive',
        'collect every number between 1 and {n} that {k} divides',
      ],
      say: [
        'positive multiples of {k} up to {n}, {n} included',
        'which numbers from 1 to {n} can be divided by {k}?',
        'count in steps of {k} starting at {k} and put everything that is not over the limit into a list',
        'multiples of {k} up to n',
        'all multiples of {k} from {k} to n',
        'numbers up to n divisible by {k}',
        'which multiples of {k} are not larger than {n}?',
        'list every number from 1 to n that divides by {k}',
        'times table of {k} until n as a list',
      ],
    },
  }),
  family({
    id: 'number-sign',
    category: 'numbers',
    names: ['sign', 'getSign', 'signOf', 'signum'],
    params: [['n', 'num', 'number', 'x', 'value']],
    args: (r) => [r.chance(0.2) ? 0 : r.int(-20, 20)],
    edges: [[0], [1], [-1], [42], [-42]],
    reference: ([n]) => (n > 0 ? 1 : n < 0 ? -1 : 0),
    bodies: [
      `return Math.sign(n);`,
      `
      if (n > 0) return 1;
      if (n < 0) return -1;
      return 0;
      `,
      `
      if (n === 0) return 0;
      return n > 0 ? 1 : -1;
      `,
      `return n === 0 ? 0 : n / Math.abs(n);`,
    ],
    phrases: {
      noun: [
        'the sign of a number: 1 for positive, -1 for negative, 0 for zero',
        'the signum of {n}, which is -1, 0 or 1',
      ],
      verb: [
        'return 1 for positive numbers, -1 for negative numbers and 0 for zero',
        'determine the sign of {n} as -1, 0 or 1',
        'find the sign of a number as 1, 0 or -1',
      ],
      say: [
        'sign of {n} as -1, 0 or 1',
        'is the number positive (1), negative (-1) or zero (0)?',
        'i only care about the sign of my number, so 1 when above zero, -1 when below and 0 otherwise',
        'sign function',
        'sign of a number (-1, 0, 1)',
        'signum',
        'sign of n',
        '1 if positive, -1 if negative, 0 if zero',
        'return -1, 0 or 1 depending on the number',
      ],
    },
  }),
  family({
    id: 'celsius-to-fahrenheit',
    category: 'numbers',
    names: ['toFahrenheit', 'celsiusToFahrenheit', 'convertToFahrenheit', 'cToF'],
    params: [['celsius', 'c', 'degrees', 'temp', 'temperature']],
    args: (r) => [r.chance(0.5) ? 5 * r.int(-10, 24) : r.int(-50, 120)],
    edges: [[0], [100], [-40], [37]],
    reference: ([celsius]) => (celsius * 9) / 5 + 32,
    bodies: [
      `return (celsius * 9) / 5 + 32;`,
      `
      const scaled = celsius * 9;
      return scaled / 5 + 32;
      `,
      `return 32 + (9 * celsius) / 5;`,
    ],
    locals: { scaled: ['ninths', 'step', 'part'] },
    phrases: {
      noun: [
        'the temperature {celsius} converted from Celsius to Fahrenheit',
        'the Fahrenheit value of a temperature in degrees Celsius',
      ],
      verb: [
        'convert degrees Celsius to Fahrenheit',
        'turn a Celsius temperature into Fahrenheit',
        'calculate the temperature in Fahrenheit from Celsius',
      ],
      say: [
        'celsius to fahrenheit',
        'how many degrees Fahrenheit is a temperature given in Celsius?',
        'take a celsius temperature, times 9 divided by 5 plus 32, so i get fahrenheit',
        'c to f',
        'convert celsius to fahrenheit',
        'celsius -> fahrenheit',
        'temperature conversion from celsius to fahrenheit',
        'how do i convert celsius into fahrenheit?',
        'what is {celsius} degrees celsius in fahrenheit?',
      ],
    },
  }),
  family({
    id: 'fahrenheit-to-celsius',
    category: 'numbers',
    names: ['toCelsius', 'fahrenheitToCelsius', 'convertToCelsius', 'fToC'],
    params: [['fahrenheit', 'f', 'degrees', 'temp', 'temperature']],
    args: (r) => [r.chance(0.6) ? 32 + 9 * r.int(-10, 20) : r.int(-50, 220)],
    edges: [[32], [212], [-40], [50]],
    reference: ([fahrenheit]) => ((fahrenheit - 32) * 5) / 9,
    bodies: [
      `return ((fahrenheit - 32) * 5) / 9;`,
      `
      const shifted = fahrenheit - 32;
      return (shifted * 5) / 9;
      `,
      `return (5 * (fahrenheit - 32)) / 9;`,
    ],
    locals: { shifted: ['diff', 'offset', 'above'] },
    phrases: {
      noun: [
        'the temperature {fahrenheit} converted from Fahrenheit to Celsius',
        'the Celsius value of a temperature in degrees Fahrenheit',
      ],
      verb: [
        'convert degrees Fahrenheit to Celsius',
        'turn a Fahrenheit temperature into Celsius',
        'calculate the temperature in Celsius from Fahrenheit',
      ],
      say: [
        'fahrenheit to celsius',
        'how many degrees Celsius is a temperature given in Fahrenheit?',
        'take a fahrenheit temperature, minus 32, times 5, divided by 9, that is the celsius value i want',
        'f to c',
        'convert fahrenheit to celsius',
        'fahrenheit -> celsius',
        'temperature conversion from fahrenheit to celsius',
        'how do i convert fahrenheit into celsius?',
        'what is {fahrenheit} degrees fahrenheit in celsius?',
      ],
    },
  }),
  family({
    id: 'simple-interest',
    category: 'numbers',
    names: ['simpleInterest', 'interest', 'calcInterest', 'getInterest'],
    params: [
      ['principal', 'amount', 'capital', 'money'],
      ['rate', 'percent', 'p'],
      ['years', 'time', 'y', 't'],
    ],
    args: (r) => [r.int(0, 100) * 50, r.int(0, 12), r.int(0, 20)],
    edges: [
      [1000, 5, 2],
      [0, 5, 3],
      [150, 3, 1],
      [500, 0, 4],
    ],
    reference: ([principal, rate, years]) => (principal * rate * years) / 100,
    bodies: [
      `return (principal * rate * years) / 100;`,
      `
      const yearly = principal * rate;
      return (yearly * years) / 100;
      `,
      `
      let hundredths = 0;
      for (let i = 0; i < years; i++) {
        hundredths += principal * rate;
      }
      return hundredths / 100;
      `,
    ],
    locals: { yearly: ['product', 'perYear'], hundredths: ['total', 'sum', 'acc'], i: ['j', 'k'] },
    phrases: {
      noun: [
        'the simple interest on {principal} at {rate} percent for {years} years',
        'the interest earned without compounding, from an amount, a rate in percent and a number of years',
      ],
      verb: [
        'compute simple interest from an amount, a yearly percentage and the years',
        'calculate principal times rate times years divided by 100',
        'work out the simple interest for a principal, a rate in percent and a number of years',
      ],
      say: [
        'simple interest, rate given in percent',
        'how much simple interest do you get on {principal} at {rate} percent in {years} years?',
        'i put money in the bank at some percent a year with no compound interest and want only the interest after the given years',
        'simple interest',
        'simple interest formula',
        'interest = p * r * t / 100',
        'calculate simple interest from principal, rate and time in years',
        'how much interest without compounding does my money bring?',
      ],
    },
  }),
  family({
    id: 'point-distance',
    category: 'numbers',
    names: ['distance', 'pointDistance', 'getDistance', 'euclidean'],
    params: [
      ['p', 'a', 'first', 'from'],
      ['q', 'b', 'second', 'to'],
    ],
    args: (r): [[number, number], [number, number]] => {
      const x = r.int(-10, 10);
      const y = r.int(-10, 10);
      const [dx, dy] = r.pick([
        [3, 4],
        [4, -3],
        [-6, 8],
        [5, 12],
        [0, 7],
        [r.int(-9, 9), r.int(-9, 9)],
      ] as const);
      return [
        [x, y],
        [x + dx, y + dy],
      ];
    },
    edges: [
      [
        [0, 0],
        [3, 4],
      ],
      [
        [1, 1],
        [1, 1],
      ],
      [
        [-2, 3],
        [4, -5],
      ],
    ],
    reference: ([p, q]) => Math.sqrt((p[0] - q[0]) ** 2 + (p[1] - q[1]) ** 2),
    bodies: [
      `
      const dx = p[0] - q[0];
      const dy = p[1] - q[1];
      return Math.sqrt(dx * dx + dy * dy);
      `,
      `return Math.sqrt((p[0] - q[0]) ** 2 + (p[1] - q[1]) ** 2);`,
      `
      const [x1, y1] = p;
      const [x2, y2] = q;
      return Math.sqrt((x2 - x1) ** 2 + (y2 - y1) ** 2);
      `,
    ],
    locals: { dx: ['width'], dy: ['height'] },
    phrases: {
      noun: [
        'the straight-line distance between two points given as [x, y] arrays',
        'the Euclidean distance between the points {p} and {q}, each an array [x, y]',
        'the length of the line from one [x, y] point to another',
      ],
      verb: [
        'compute the Euclidean distance of two [x, y] points',
        'find the distance between two points, each as [x, y]',
      ],
      say: [
        'distance between two points [x, y]',
        'how far is the point {p} from the point {q} in a straight line, both as [x, y]?',
        'two points are arrays of x and y and i need how far apart they are with pythagoras',
        'distance between two points given as arrays',
        'euclidean distance between [x, y] points',
        'distance from p to q, both [x, y]',
        'how do i calculate the distance of two points in the plane? each is [x, y]',
        'length of a line between two coordinates [x, y]',
      ],
    },
  }),
  family({
    id: 'is-armstrong',
    category: 'numbers',
    names: ['isArmstrong', 'isNarcissistic', 'checkArmstrong', 'armstrong'],
    params: [['n', 'num', 'number', 'x']],
    args: (r) => [
      r.chance(0.45) ? r.pick([1, 5, 9, 153, 370, 371, 407, 1634, 8208, 9474]) : r.int(0, 9999),
    ],
    edges: [[0], [1], [10], [153], [154], [370], [1634]],
    reference: ([n]) => {
      const digits = digitsOf(n);
      return digits.reduce((a, d) => a + d ** digits.length, 0) === n;
    },
    bodies: [
      `
      const digits = String(n).split('');
      const total = digits.reduce((acc, d) => acc + Number(d) ** digits.length, 0);
      return total === n;
      `,
      `
      const text = String(n);
      let total = 0;
      for (const d of text) {
        total += Number(d) ** text.length;
      }
      return total === n;
      `,
      `
      const size = String(n).length;
      let total = 0;
      let rest = n;
      while (rest > 0) {
        total += (rest % 10) ** size;
        rest = Math.floor(rest / 10);
      }
      return total === n;
      `,
    ],
    locals: {
      digits: ['parts', 'chars'],
      total: ['sum', 'result'],
      acc: ['s'],
      d: ['digit', 'c'],
      text: ['str'],
      size: ['len', 'power'],
      rest: ['left', 'm'],
    },
    phrases: {
      whether: [
        'a number is an Armstrong number',
        'the digits of {n}, each raised to the number of digits, add up to {n}',
        'a non-negative integer is narcissistic, so equal to the sum of its digits to the power of their count',
        '{n} is an Armstrong number like 153 or 370',
      ],
      verb: [
        'test for Armstrong numbers such as 153 = 1 + 125 + 27',
        'decide if an integer is a narcissistic number',
      ],
      say: [
        'armstrong number check',
        'is {n} an Armstrong number?',
        'raise every digit to the power of how many digits there are, add them, and tell me if it gives the same number again',
        'armstrong number',
        'is armstrong number',
        'narcissistic number check',
        'is n an armstrong number?',
        'check if the sum of the digits to the power of the digit count is the number',
        'is 153 type number (armstrong), true or false',
      ],
    },
  }),
];
