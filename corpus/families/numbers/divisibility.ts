import { family } from '../../family.ts';
import type { Random } from '../../random.ts';
import { divides, divisorsOf, FIRST, NUMBER, SECOND } from './common.ts';

const NOISES =
  'Boom Clap Bang Pop Hop Zip Ding Buzz Beep Wow Yes Bingo Snap Crash Ping Honk Splash Tick Foo Bar Hey Ouch Zap'.split(
    ' ',
  );

function gcdOf(a: number, b: number): number {
  return b === 0 ? a : gcdOf(b, a % b);
}

function fizz(n: number): string {
  return (n % 3 === 0 ? 'Fizz' : '') + (n % 5 === 0 ? 'Buzz' : '') || String(n);
}

/** Even and odd, multiples and the games made of them, common divisors and multiples. */
export const divisibility = [
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
    id: 'even-or-odd',
    category: 'numbers',
    names: ['evenOrOdd', 'parity', 'oddOrEven'],
    params: [NUMBER],
    args: (r) => [r.int(-30, 30)],
    edges: [[0], [1], [-1], [-2]],
    reference: ([n]) => (Math.abs(n) % 2 === 1 ? 'odd' : 'even'),
    bodies: [
      `return n % 2 === 0 ? 'even' : 'odd';`,
      `
      if (n % 2 === 0) {
        return 'even';
      }
      return 'odd';
      `,
      `
      if (n % 2 !== 0) return 'odd';
      return 'even';
      `,
    ],
    phrases: {
      noun: [
        "the word 'even' or 'odd' for a number",
        "the parity of {n} as the string 'even' or 'odd'",
      ],
      verb: [
        "return 'even' if a number is even and 'odd' if it is odd",
        "say whether {n} is 'even' or 'odd'",
      ],
      say: [
        "even or odd, return 'even' or 'odd'",
        "is the number even or odd? give back the string 'even' or 'odd'",
        'even or odd as a word',
        "what is the parity of {n}, as 'even' or 'odd'?",
        "not true or false, i want the text 'even' for even numbers and 'odd' for the others",
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
    id: 'divides-evenly',
    category: 'numbers',
    names: ['isDivisibleBy', 'isDivisible', 'divisible', 'isMultipleOf'],
    params: [FIRST, SECOND],
    args: (r) => {
      const d = r.int(1, 9);
      return [r.chance(0.5) ? d * r.int(-5, 9) : r.int(-20, 60), d];
    },
    edges: [
      [0, 3],
      [10, 5],
      [10, 4],
      [-9, 3],
      [3, 9],
    ],
    reference: ([a, b]) => Math.floor(a / b) * b === a,
    bodies: [
      `return a % b === 0;`,
      `return Number.isInteger(a / b);`,
      `
      if (a % b === 0) return true;
      return false;
      `,
    ],
    phrases: {
      whether: [
        'the first number is divisible by the second',
        '{a} is a multiple of {b}',
        '{a} divided by {b} leaves no remainder',
        'one number can be divided evenly by another one, the first by the second',
      ],
      verb: ['test if the first of two numbers is divisible by the second'],
      say: [
        'is a divisible by b',
        'divisibility check for two numbers, first by second',
        'can {a} be divided by {b} without a rest?',
        'is the first number a multiple of the second one?',
        'two numbers come in and i want true if the second one fits into the first exactly',
      ],
    },
  }),
  family({
    id: 'word-for-multiple',
    category: 'numbers',
    names: ['fizzBuzzCustom', 'wordForMultiple', 'boom'],
    params: [NUMBER],
    constants: {
      k: (r: Random) => r.constant(3, 12, 60),
      word: (r: Random) => r.pick(NOISES),
    },
    args: (r, { k }) => [r.chance(0.5) ? k * r.int(1, 9) : r.int(1, 60)],
    edges: [[1], [2], [12]],
    reference: ([n], { k, word }) => (n % k === 0 ? word : n),
    bodies: [
      `
      if (n % $k === 0) return $word;
      return n;
      `,
      `return n % $k === 0 ? $word : n;`,
      `
      if (n % $k !== 0) {
        return n;
      }
      return $word;
      `,
    ],
    phrases: {
      noun: [
        'the word {word} for multiples of {k} and the number itself otherwise',
        'the string {word} if {n} is divisible by {k}, else {n} unchanged',
      ],
      verb: [
        'return {word} if a number is divisible by {k}, otherwise the number',
        'replace a number by {word} when it is a multiple of {k}',
      ],
      say: [
        '{word} for multiples of {k}, else the number',
        'if {k} divides {n} say {word}, else give back {n}',
        'what do i say in the game where every multiple of {k} becomes {word}?',
        'return {word} when n % {k} is 0, otherwise n',
        'the number comes back as it is, only when {k} fits into it exactly i want {word} instead',
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
    id: 'are-coprime',
    category: 'numbers',
    names: ['areCoprime', 'coprime', 'relativelyPrime', 'isCoprime'],
    params: [
      ['a', 'x', 'm', 'first'],
      ['b', 'y', 'n', 'second'],
    ],
    args: (r) => [r.int(1, 40), r.int(1, 40)],
    edges: [
      [1, 1],
      [4, 9],
      [6, 9],
      [7, 7],
      [1, 20],
    ],
    reference: ([a, b]) => divisorsOf(a).filter((d) => divides(b, d)).length === 1,
    bodies: [
      `
      while (b !== 0) {
        [a, b] = [b, a % b];
      }
      return a === 1;
      `,
      `
      const gcd = (x, y) => (y === 0 ? x : gcd(y, x % y));
      return gcd(a, b) === 1;
      `,
      `
      for (let d = 2; d <= Math.min(a, b); d++) {
        if (a % d === 0 && b % d === 0) return false;
      }
      return true;
      `,
    ],
    locals: { d: ['i', 'divisor'] },
    phrases: {
      whether: [
        'two positive integers are coprime',
        '{a} and {b} have no common divisor except 1',
        'the greatest common divisor of {a} and {b} is 1',
        'two numbers are relatively prime',
      ],
      verb: ['test two numbers for being coprime'],
      say: [
        'coprime check',
        'are {a} and {b} coprime?',
        'are the two numbers relatively prime?',
        'gcd equals 1, true or false',
        'tell me if there is no number bigger than 1 that divides both of my numbers',
      ],
    },
  }),
];
