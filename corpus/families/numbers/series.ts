import { family } from '../../family.ts';
import { sum } from '../common/basics.ts';
import { divides, LIMIT, upTo } from './common.ts';

/** Sums and products over all numbers up to one. */
export const series = [
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
    id: 'sum-evens-to-n',
    category: 'numbers',
    names: ['sumEvensTo', 'sumEven', 'sumOfEvens', 'addEvens'],
    params: [LIMIT],
    args: (r) => [r.int(0, 60)],
    edges: [[0], [1], [2], [3], [10]],
    reference: ([n]) => sum(upTo(n).filter((x) => x % 2 === 0)),
    bodies: [
      `
      let sum = 0;
      for (let i = 2; i <= n; i += 2) {
        sum += i;
      }
      return sum;
      `,
      `
      let sum = 0;
      for (let i = 1; i <= n; i++) {
        if (i % 2 === 0) sum += i;
      }
      return sum;
      `,
      `
      const half = Math.floor(n / 2);
      return half * (half + 1);
      `,
    ],
    locals: { sum: ['total', 'result'], i: ['k', 'x'], half: ['count', 'm'] },
    phrases: {
      noun: [
        'the sum of the even numbers from 1 to {n}',
        'the total of all positive even numbers up to and including {n}',
      ],
      verb: ['add up all even numbers from 1 to {n}', 'sum the even numbers up to {n}'],
      say: [
        'sum of even numbers up to n',
        'sum evens from 1 to n',
        'what is 2 + 4 + 6 and so on up to {n}?',
        'add even numbers between 1 and n',
        'loop from 1 to n and only add the numbers that are even',
      ],
    },
  }),
  family({
    id: 'sum-odds-to-n',
    category: 'numbers',
    names: ['sumOddsTo', 'sumOdd', 'sumOfOdds', 'addOdds'],
    params: [LIMIT],
    args: (r) => [r.int(0, 60)],
    edges: [[0], [1], [2], [3], [10]],
    reference: ([n]) => sum(upTo(n).filter((x) => x % 2 === 1)),
    bodies: [
      `
      let sum = 0;
      for (let i = 1; i <= n; i += 2) {
        sum += i;
      }
      return sum;
      `,
      `
      let sum = 0;
      for (let i = 1; i <= n; i++) {
        if (i % 2 !== 0) sum += i;
      }
      return sum;
      `,
      `return Math.ceil(n / 2) ** 2;`,
    ],
    locals: { sum: ['total', 'result'], i: ['k', 'x'] },
    phrases: {
      noun: [
        'the sum of the odd numbers from 1 to {n}',
        'the total of all positive odd numbers up to and including {n}',
      ],
      verb: ['add up all odd numbers from 1 to {n}', 'sum the odd numbers up to {n}'],
      say: [
        'sum of odd numbers up to n',
        'sum odds from 1 to n',
        'what is 1 + 3 + 5 and so on up to {n}?',
        'add odd numbers between 1 and n',
        'loop from 1 to n and only add the numbers that are odd',
      ],
    },
  }),
  family({
    id: 'sum-cubes-to-n',
    category: 'numbers',
    names: ['sumCubes', 'sumOfCubes', 'cubesSum'],
    params: [LIMIT],
    args: (r) => [r.int(0, 30)],
    edges: [[0], [1], [2], [3], [10]],
    reference: ([n]) => sum(upTo(n).map((x) => x * x * x)),
    bodies: [
      `
      let sum = 0;
      for (let i = 1; i <= n; i++) {
        sum += i ** 3;
      }
      return sum;
      `,
      `return ((n * (n + 1)) / 2) ** 2;`,
      `return n === 0 ? 0 : n ** 3 + $name(n - 1);`,
    ],
    locals: { sum: ['total', 'result'], i: ['k', 'x'] },
    phrases: {
      noun: [
        'the sum of the cubes of the numbers from 1 to {n}',
        'the sum of the first {n} cube numbers, starting with 1',
      ],
      verb: [
        'add up the cubes of all integers from 1 to {n}',
        'sum the cubes 1, 8, 27 and so on up to {n} cubed',
      ],
      say: [
        'sum of cubes from 1 to n',
        'sum of the first n cubes',
        'what is 1^3 + 2^3 + ... + n^3?',
        'cube every number from 1 to n and add them',
        'go from 1 to n, take each number to the third power and add it all together',
      ],
    },
  }),
  family({
    id: 'sum-between',
    category: 'numbers',
    names: ['sumBetween', 'sumRange', 'rangeSum', 'sumFromTo'],
    params: [
      ['a', 'start', 'from', 'low'],
      ['b', 'end', 'to', 'high'],
    ],
    args: (r) => {
      const a = r.int(-10, 15);
      return [a, a + r.int(0, 20)];
    },
    edges: [
      [1, 1],
      [1, 5],
      [-2, 2],
      [0, 0],
    ],
    reference: ([a, b]) => sum(Array.from({ length: b - a + 1 }, (_, i) => a + i)),
    bodies: [
      `
      let sum = 0;
      for (let i = a; i <= b; i++) {
        sum += i;
      }
      return sum;
      `,
      `return ((a + b) * (b - a + 1)) / 2;`,
      `return a > b ? 0 : a + $name(a + 1, b);`,
    ],
    locals: { sum: ['total', 'result'], i: ['k', 'x'] },
    phrases: {
      noun: [
        'the sum of all integers from {a} to {b}, both included',
        'the total of the whole numbers between {a} and {b} inclusive',
      ],
      verb: [
        'add up every integer from {a} to {b}, both included',
        'sum all numbers in the range from {a} up to and including {b}',
      ],
      say: [
        'sum from a to b',
        'sum of all numbers between two numbers, inclusive',
        'what is the sum of the numbers from {a} to {b}?',
        'add all integers between a start and an end, both count',
        'i have a lower and an upper number and need everything from one to the other added together',
      ],
    },
  }),
  family({
    id: 'multiples-of-three-or-five',
    category: 'numbers',
    names: ['sumMultiples', 'multiplesOf3Or5', 'sum3And5', 'solution'],
    params: [LIMIT],
    args: (r) => [r.int(0, 60)],
    edges: [[0], [3], [4], [10], [15], [16]],
    reference: ([n]) => sum(upTo(n - 1).filter((x) => divides(x, 3) || divides(x, 5))),
    bodies: [
      `
      let sum = 0;
      for (let i = 1; i < n; i++) {
        if (i % 3 === 0 || i % 5 === 0) sum += i;
      }
      return sum;
      `,
      `
      return [...Array(n).keys()]
        .filter((i) => i % 3 === 0 || i % 5 === 0)
        .reduce((sum, i) => sum + i, 0);
      `,
      `
      let sum = 0;
      let i = 3;
      while (i < n) {
        if (i % 3 === 0 || i % 5 === 0) {
          sum += i;
        }
        i++;
      }
      return sum;
      `,
    ],
    locals: { sum: ['total', 'result'], i: ['k', 'x'] },
    phrases: {
      noun: [
        'the sum of all multiples of 3 or 5 below {n}',
        'the total of the positive numbers less than {n} that are divisible by 3 or 5',
      ],
      verb: [
        'add up all numbers below {n} that are multiples of 3 or 5',
        'sum every natural number under {n} that 3 or 5 divides',
      ],
      say: [
        'sum of multiples of 3 or 5 below n',
        'multiples of 3 and 5 below n, added up',
        'what is the sum of all numbers smaller than {n} that can be divided by three or five?',
        'for 10 it is 3 + 5 + 6 + 9 = 23, so n itself does not count and 15 counts once',
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
];
