import { family } from '../family.ts';
import type { Random } from '../random.ts';

const NOISES =
  'Boom Clap Bang Pop Hop Zip Ding Buzz Beep Wow Yes Bingo Snap Crash Ping Honk Splash Tick Foo Bar Hey Ouch Zap'.split(
    ' ',
  );

const NUMBER = ['n', 'num', 'number', 'x', 'value'] as const;
const FIRST = ['a', 'x', 'first', 'm', 'num1'] as const;
const SECOND = ['b', 'y', 'second', 'n', 'num2'] as const;
const WIDTH = ['width', 'w', 'a', 'length'] as const;
const HEIGHT = ['height', 'h', 'b'] as const;

function two(r: Random, low = -20, high = 30): [number, number] {
  return [r.int(low, high), r.int(low, high)];
}

/** Everyday arithmetic: the four operations, comparisons, geometry and money. */
export const numbersEveryday = [
  family({
    id: 'add-two',
    category: 'numbers',
    names: ['add', 'sum', 'addNumbers', 'sumOfTwo', 'plus'],
    params: [FIRST, SECOND],
    args: (r) => two(r),
    edges: [
      [0, 0],
      [1, 2],
      [-3, 3],
    ],
    reference: ([a, b]) => a + b,
    bodies: [
      `return a + b;`,
      `
      const sum = a + b;
      return sum;
      `,
      `return [a, b].reduce((total, x) => total + x);`,
    ],
    locals: { sum: ['total', 'result'] },
    phrases: {
      noun: ['the sum of two numbers', 'the sum of {a} and {b}', 'two numbers added together'],
      verb: ['add two numbers', 'add {a} and {b}', 'sum up two integers'],
      say: [
        'a + b',
        'sum of 2 numbers',
        'what is {a} plus {b}?',
        'how do i add two numbers together and return the result?',
        'just a simple function that takes two numbers and gives their sum',
      ],
    },
  }),
  family({
    id: 'subtract-two',
    category: 'numbers',
    names: ['subtract', 'minus', 'sub', 'subtractNumbers'],
    params: [FIRST, SECOND],
    args: (r) => two(r),
    edges: [
      [0, 0],
      [1, 2],
      [5, 3],
    ],
    reference: ([a, b]) => a - b,
    bodies: [
      `return a - b;`,
      `
      const result = a - b;
      return result;
      `,
      `return a + -b;`,
    ],
    locals: { result: ['difference', 'rest'] },
    phrases: {
      noun: [
        'the first number minus the second',
        'the result of {a} minus {b}',
        'the rest when {b} is taken away from {a}, which may be negative',
      ],
      verb: [
        'subtract the second number from the first',
        'take the second of two numbers away from the first',
      ],
      say: [
        'a - b',
        'subtract two numbers, first minus second',
        'what is {a} minus {b}?',
        'subtract one number from another, the first minus the second',
        'two numbers come in, return the first one minus the second one even if that is below zero',
      ],
    },
  }),
  family({
    id: 'multiply-two',
    category: 'numbers',
    names: ['multiply', 'product', 'times', 'multiplyNumbers'],
    params: [FIRST, SECOND],
    args: (r) => two(r),
    edges: [
      [0, 5],
      [3, 4],
      [-3, 3],
    ],
    reference: ([a, b]) => a * b,
    bodies: [
      `return a * b;`,
      `
      const product = a * b;
      return product;
      `,
      `
      let result = 0;
      for (let i = 0; i < Math.abs(b); i++) {
        result += a;
      }
      return b < 0 ? -result : result;
      `,
    ],
    locals: { product: ['result', 'answer'], result: ['total', 'sum'] },
    phrases: {
      noun: [
        'the product of two numbers',
        'the product of {a} and {b}',
        'two numbers multiplied with each other',
      ],
      verb: ['multiply two numbers', 'multiply {a} by {b}'],
      say: [
        'a * b',
        'multiply 2 numbers',
        'what is {a} times {b}?',
        'how do i multiply two numbers?',
        'takes two numbers and gives back what you get when you multiply them',
      ],
    },
  }),
  family({
    id: 'safe-divide',
    category: 'numbers',
    names: ['divide', 'safeDivide', 'quotient', 'div'],
    params: [FIRST, SECOND],
    args: (r) => [r.int(-30, 30), r.chance(0.25) ? 0 : r.int(-8, 8)],
    edges: [
      [1, 0],
      [0, 0],
      [10, 2],
      [7, 2],
      [0, 5],
    ],
    reference: ([a, b]) => (b === 0 ? null : a / b),
    bodies: [
      `
      if (b === 0) return null;
      return a / b;
      `,
      `return b === 0 ? null : a / b;`,
      `
      if (b !== 0) {
        return a / b;
      }
      return null;
      `,
    ],
    phrases: {
      noun: [
        'the quotient of two numbers, or null when dividing by zero',
        'the first number divided by the second, null if the second is 0',
        'the result of {a} divided by {b}, with null for a zero {b}',
      ],
      verb: [
        'divide {a} by {b}, giving null if {b} is zero',
        'divide the first number by the second and return null on division by zero',
      ],
      say: [
        'divide two numbers, null if the divisor is 0',
        'safe division, null on zero',
        'how do i divide two numbers and get null instead of Infinity when the second is zero?',
        'a divided by b but when b is 0 it must be null because that is not allowed',
      ],
    },
  }),
  family({
    id: 'quotient-and-remainder',
    category: 'numbers',
    names: ['divmod', 'quotientRemainder', 'divideWithRest'],
    params: [FIRST, SECOND],
    args: (r) => [r.int(0, 80), r.int(1, 12)],
    edges: [
      [0, 3],
      [10, 3],
      [9, 3],
      [2, 5],
    ],
    reference: ([a, b]) => [(a - (a % b)) / b, a % b],
    bodies: [
      `return [Math.floor(a / b), a % b];`,
      `
      const quotient = Math.floor(a / b);
      const remainder = a % b;
      return [quotient, remainder];
      `,
      `
      let quotient = 0;
      while (a >= b) {
        a -= b;
        quotient++;
      }
      return [quotient, a];
      `,
    ],
    locals: { quotient: ['q', 'times', 'whole'], remainder: ['rest', 'r'] },
    phrases: {
      noun: [
        'the quotient and the remainder of {a} divided by {b} as [quotient, remainder]',
        'a pair with the whole quotient and the rest of the division of two positive integers',
      ],
      verb: [
        'divide {a} by {b} as integers and return [quotient, remainder]',
        'compute the integer quotient and the remainder of two numbers, in an array in that order',
      ],
      say: [
        'divmod -> [quotient, remainder]',
        'integer division with remainder, as an array of two numbers',
        'how many times does {b} fit into {a} and what is left over? both in a list',
        'quotient and remainder in an array',
        'like in primary school, 10 divided by 3 is 3 rest 1, and i want [3, 1]',
      ],
    },
  }),
  family({
    id: 'remainder',
    category: 'numbers',
    names: ['remainder', 'mod', 'modulo', 'rest'],
    params: [FIRST, SECOND],
    args: (r) => [r.int(0, 80), r.int(1, 12)],
    edges: [
      [0, 3],
      [10, 3],
      [9, 3],
      [2, 5],
    ],
    reference: ([a, b]) => a - Math.floor(a / b) * b,
    bodies: [
      `return a % b;`,
      `return a - Math.floor(a / b) * b;`,
      `
      while (a >= b) {
        a -= b;
      }
      return a;
      `,
    ],
    phrases: {
      noun: [
        'the remainder of {a} divided by {b}',
        'the rest that is left when the first positive number is divided by the second',
      ],
      verb: ['compute {a} modulo {b}', 'find the remainder of a division of two whole numbers'],
      say: [
        'a mod b',
        'remainder of a division',
        'what is left over when i divide {a} by {b}?',
        'modulo of two positive numbers',
        'divide the first number by the second and give me only the remainder, 10 and 3 gives 1',
      ],
    },
  }),
  family({
    id: 'square-number',
    category: 'numbers',
    names: ['square', 'squareNumber', 'squared'],
    params: [NUMBER],
    args: (r) => [r.int(-20, 25)],
    edges: [[0], [1], [-3], [5]],
    reference: ([n]) => n * n,
    bodies: [`return n * n;`, `return n ** 2;`, `return Math.pow(n, 2);`],
    phrases: {
      noun: [
        'the square of a number',
        'the number {n} multiplied by itself',
        'the second power of {n}',
      ],
      verb: ['square a number', 'multiply a number by itself'],
      say: [
        'n squared',
        'square of n',
        'what is {n} to the power of two?',
        'how do i square a number?',
        'take one number and give it back times itself',
      ],
    },
  }),
  family({
    id: 'cube-number',
    category: 'numbers',
    names: ['cube', 'cubeNumber', 'cubed'],
    params: [NUMBER],
    args: (r) => [r.int(-12, 15)],
    edges: [[0], [1], [-3], [5]],
    reference: ([n]) => n * n * n,
    bodies: [`return n * n * n;`, `return n ** 3;`, `return Math.pow(n, 3);`],
    phrases: {
      noun: [
        'the cube of a number',
        'the third power of {n}',
        'the volume of a cube with edge length {n}',
      ],
      verb: ['cube a number', 'raise a number to the third power'],
      say: [
        'n cubed',
        'cube of n',
        'what is {n} times {n} times {n}?',
        'volume of a cube from its side',
        'the number multiplied by itself and then by itself once more',
      ],
    },
  }),
  family({
    id: 'double-number',
    category: 'numbers',
    names: ['double', 'twice', 'doubleNumber', 'timesTwo'],
    params: [NUMBER],
    args: (r) => [r.int(-30, 40)],
    edges: [[0], [1], [-3], [5]],
    reference: ([n]) => n + n,
    bodies: [`return n * 2;`, `return n + n;`, `return 2 * n;`],
    phrases: {
      noun: ['twice a number', 'the double of {n}', 'the number {n} times two'],
      verb: ['double a number', 'multiply a number by two'],
      say: [
        'double n',
        'n * 2',
        'what is two times {n}?',
        'how do i double a number?',
        'whatever number comes in i want twice as much back',
      ],
    },
  }),
  family({
    id: 'half-number',
    category: 'numbers',
    names: ['half', 'halve', 'divideByTwo'],
    params: [NUMBER],
    args: (r) => [r.int(-30, 40)],
    edges: [[0], [1], [-3], [8]],
    reference: ([n]) => n / 2,
    bodies: [
      `return n / 2;`,
      `return n * 0.5;`,
      `
      const half = n / 2;
      return half;
      `,
    ],
    locals: { half: ['result', 'h'] },
    phrases: {
      noun: ['half of a number', 'the half of {n}, not rounded', 'the number {n} divided by two'],
      verb: ['halve a number', 'divide a number by two without rounding'],
      say: [
        'half of n',
        'n / 2',
        'what is half of {n}?',
        'how do i halve a number? 5 should give 2.5',
        'give me exactly half of the number, decimals are okay',
      ],
    },
  }),
  family({
    id: 'negate-number',
    category: 'numbers',
    names: ['negate', 'opposite', 'invertSign', 'flipSign'],
    params: [NUMBER],
    args: (r) => [r.int(-30, 40)],
    edges: [[0], [1], [-3], [8]],
    reference: ([n]) => 0 - n,
    bodies: [`return -n;`, `return n * -1;`, `return 0 - n;`],
    phrases: {
      noun: [
        'the opposite of a number',
        'the number {n} with its sign flipped',
        'the negative of {n}',
      ],
      verb: ['negate a number', 'flip the sign of {n}'],
      say: [
        'opposite number',
        'negate n',
        'how do i turn a positive number into a negative one and a negative one into a positive?',
        'change the sign of a number',
        'if it is 5 i want -5 and if it is -5 i want 5',
      ],
    },
  }),
  family({
    id: 'absolute-value',
    category: 'numbers',
    names: ['absolute', 'abs', 'absoluteValue', 'magnitude'],
    params: [NUMBER],
    args: (r) => [r.int(-40, 40)],
    edges: [[0], [1], [-1], [-8]],
    reference: ([n]) => Math.max(n, -n) + 0,
    bodies: [
      `return Math.abs(n);`,
      `return n < 0 ? -n : n;`,
      `
      if (n < 0) return -n;
      return n;
      `,
    ],
    phrases: {
      noun: [
        'the absolute value of a number',
        'the distance of {n} from zero',
        'the number {n} without its sign, never negative',
      ],
      verb: ['compute the absolute value of a number', 'make a number positive if it is negative'],
      say: [
        'absolute value',
        'abs of n',
        'what is the absolute value of {n}?',
        'how do i remove the minus sign of a number?',
        'negative numbers should become positive and positive ones stay as they are',
      ],
    },
  }),
  family({
    id: 'max-of-two',
    category: 'numbers',
    names: ['maxOfTwo', 'max', 'larger', 'bigger', 'greater'],
    params: [FIRST, SECOND],
    args: (r) => two(r),
    edges: [
      [0, 0],
      [1, 2],
      [5, 3],
      [-4, -7],
    ],
    reference: ([a, b]) => [a, b].sort((x, y) => y - x)[0] ?? a,
    bodies: [
      `return Math.max(a, b);`,
      `return a > b ? a : b;`,
      `
      if (a > b) return a;
      return b;
      `,
    ],
    phrases: {
      noun: [
        'the larger of two numbers',
        'the maximum of {a} and {b}',
        'the bigger one of two given numbers',
      ],
      verb: ['find the greater of two numbers', 'pick the larger of {a} and {b}'],
      say: [
        'max of two numbers',
        'bigger of a and b',
        'which of the two numbers is larger?',
        'maximum of 2 values',
        'two numbers come in and only the higher one should come out',
      ],
    },
  }),
  family({
    id: 'min-of-two',
    category: 'numbers',
    names: ['minOfTwo', 'min', 'smaller', 'lesser'],
    params: [FIRST, SECOND],
    args: (r) => two(r),
    edges: [
      [0, 0],
      [1, 2],
      [5, 3],
      [-4, -7],
    ],
    reference: ([a, b]) => [a, b].sort((x, y) => x - y)[0] ?? a,
    bodies: [
      `return Math.min(a, b);`,
      `return a < b ? a : b;`,
      `
      if (a < b) return a;
      return b;
      `,
    ],
    phrases: {
      noun: [
        'the smaller of two numbers',
        'the minimum of {a} and {b}',
        'the lower one of two given numbers',
      ],
      verb: ['find the lesser of two numbers', 'pick the smaller of {a} and {b}'],
      say: [
        'min of two numbers',
        'smaller of a and b',
        'which of the two numbers is smaller?',
        'minimum of 2 values',
        'two numbers come in and only the lower one should come out',
      ],
    },
  }),
  family({
    id: 'min-of-three',
    category: 'numbers',
    names: ['minOfThree', 'smallestOfThree', 'min', 'smallest'],
    params: [FIRST, SECOND, ['c', 'z', 'third', 'k', 'num3']],
    args: (r) => [r.int(-20, 30), r.int(-20, 30), r.int(-20, 30)],
    edges: [
      [0, 0, 0],
      [1, 2, 3],
      [3, 2, 1],
      [2, 1, 3],
    ],
    reference: ([a, b, c]) => [a, b, c].sort((x, y) => x - y)[0] ?? a,
    bodies: [
      `return Math.min(a, b, c);`,
      `
      let smallest = a;
      if (b < smallest) smallest = b;
      if (c < smallest) smallest = c;
      return smallest;
      `,
      `
      if (a <= b && a <= c) return a;
      return b <= c ? b : c;
      `,
    ],
    locals: { smallest: ['min', 'least', 'result'] },
    phrases: {
      noun: [
        'the smallest of three numbers',
        'the minimum of {a}, {b} and {c}',
        'the lowest of three given numbers',
      ],
      verb: ['find the smallest of three numbers', 'pick the least of {a}, {b} and {c}'],
      say: [
        'min of three numbers',
        'smallest of 3 values',
        'which of the three numbers is the smallest?',
        'minimum of a, b and c',
        'i have three single numbers, no list, and need the lowest one',
      ],
    },
  }),
  family({
    id: 'sum-of-three',
    category: 'numbers',
    names: ['sumOfThree', 'addThree', 'sum'],
    params: [FIRST, SECOND, ['c', 'z', 'third', 'k', 'num3']],
    args: (r) => [r.int(-20, 30), r.int(-20, 30), r.int(-20, 30)],
    edges: [
      [0, 0, 0],
      [1, 2, 3],
      [-3, 2, 1],
    ],
    reference: ([a, b, c]) => a + b + c,
    bodies: [
      `return a + b + c;`,
      `
      const sum = a + b + c;
      return sum;
      `,
      `return [a, b, c].reduce((total, x) => total + x, 0);`,
    ],
    locals: { sum: ['total', 'result'] },
    phrases: {
      noun: [
        'the sum of three numbers',
        'the total of {a}, {b} and {c}',
        'three numbers added together',
      ],
      verb: ['add three numbers', 'add {a}, {b} and {c}'],
      say: [
        'sum of three numbers',
        'a + b + c',
        'what do {a}, {b} and {c} add up to?',
        'add 3 numbers together',
        'a function with three numbers that gives back all of them added',
      ],
    },
  }),
  family({
    id: 'average-of-three',
    category: 'numbers',
    names: ['averageOfThree', 'average', 'mean', 'meanOfThree'],
    params: [FIRST, SECOND, ['c', 'z', 'third', 'k', 'num3']],
    args: (r) => [r.int(-20, 30), r.int(-20, 30), r.int(-20, 30)],
    edges: [
      [0, 0, 0],
      [1, 2, 3],
      [3, 3, 4],
    ],
    reference: ([a, b, c]) => (a + b + c) / 3,
    bodies: [
      `return (a + b + c) / 3;`,
      `
      const sum = a + b + c;
      return sum / 3;
      `,
      `return [a, b, c].reduce((sum, x) => sum + x, 0) / 3;`,
    ],
    locals: { sum: ['total', 'result'] },
    phrases: {
      noun: [
        'the average of three numbers',
        'the mean of {a}, {b} and {c}',
        'the arithmetic mean of three values',
      ],
      verb: ['compute the average of three numbers', 'average {a}, {b} and {c}'],
      say: [
        'average of three numbers',
        'mean of 3 values',
        'what is the average of {a}, {b} and {c}?',
        'three test marks, what is the mean?',
        'add the three numbers and divide by three',
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
    id: 'sign-word',
    category: 'numbers',
    names: ['describeSign', 'signWord', 'positiveNegativeZero', 'classifyNumber'],
    params: [NUMBER],
    args: (r) => [r.chance(0.2) ? 0 : r.int(-20, 20)],
    edges: [[0], [1], [-1], [12]],
    reference: ([n]) => ['negative', 'zero', 'positive'][Math.sign(n) + 1] ?? '',
    bodies: [
      `
      if (n > 0) return 'positive';
      if (n < 0) return 'negative';
      return 'zero';
      `,
      `return n > 0 ? 'positive' : n < 0 ? 'negative' : 'zero';`,
      `
      if (n === 0) {
        return 'zero';
      } else if (n > 0) {
        return 'positive';
      }
      return 'negative';
      `,
    ],
    phrases: {
      noun: [
        "the word 'positive', 'negative' or 'zero' for a number",
        "a string that says if {n} is 'positive', 'negative' or 'zero'",
      ],
      verb: [
        "return 'positive', 'negative' or 'zero' depending on the number",
        "describe the sign of {n} as 'positive', 'negative' or 'zero'",
      ],
      say: [
        "positive, negative or zero, return the word 'positive', 'negative' or 'zero'",
        "is the number 'positive', 'negative' or 'zero'?",
        'positive/negative/zero as a lower case word',
        "sign of n as a word: 'positive' | 'negative' | 'zero'",
        "above 0 say 'positive', below 0 say 'negative', and for 0 say 'zero'",
      ],
    },
  }),
  family({
    id: 'is-positive',
    category: 'numbers',
    names: ['isPositive', 'checkPositive', 'positive'],
    params: [NUMBER],
    args: (r) => [r.chance(0.2) ? 0 : r.int(-20, 20)],
    edges: [[0], [1], [-1]],
    reference: ([n]) => Math.sign(n) === 1,
    bodies: [
      `return n > 0;`,
      `
      if (n > 0) return true;
      return false;
      `,
      `return n > 0 ? true : false;`,
    ],
    phrases: {
      whether: ['a number is positive', '{n} is greater than zero', 'a number lies above 0'],
      verb: ['test a number for being positive', 'decide if {n} is more than zero'],
      say: [
        'is positive',
        'positive number check',
        'is {n} a positive number? zero is not',
        'n > 0?',
        'true for numbers above zero, false for zero and the negative ones',
      ],
    },
  }),
  family({
    id: 'is-negative',
    category: 'numbers',
    names: ['isNegative', 'checkNegative', 'negative'],
    params: [NUMBER],
    args: (r) => [r.chance(0.2) ? 0 : r.int(-20, 20)],
    edges: [[0], [1], [-1]],
    reference: ([n]) => Math.sign(n) === -1,
    bodies: [
      `return n < 0;`,
      `
      if (n < 0) return true;
      return false;
      `,
      `return n < 0 ? true : false;`,
    ],
    phrases: {
      whether: ['a number is negative', '{n} is less than zero', 'a number lies below 0'],
      verb: ['test a number for being negative', 'decide if {n} is below zero'],
      say: [
        'is negative',
        'negative number check',
        'is {n} a negative number? zero is not',
        'n < 0?',
        'true for numbers with a minus in front, false for zero and the positive ones',
      ],
    },
  }),
  family({
    id: 'is-whole-number',
    category: 'numbers',
    names: ['isInteger', 'isWhole', 'isWholeNumber', 'isInt'],
    params: [NUMBER],
    args: (r) => [r.chance(0.5) ? r.int(-20, 20) : r.int(-80, 80) / 4],
    edges: [[0], [1.5], [-2], [-0.25], [7]],
    reference: ([n]) => Math.round(n) === n,
    bodies: [
      `return Number.isInteger(n);`,
      `return n % 1 === 0;`,
      `return Math.floor(n) === n;`,
      `return Math.trunc(n) === n;`,
    ],
    phrases: {
      whether: [
        'a number is an integer',
        '{n} is a whole number',
        'a number has no fractional part',
        'there is nothing after the decimal point of {n}',
      ],
      verb: ['test a number for being whole'],
      say: [
        'integer check',
        'is {n} an integer?',
        'is the number a whole number or does it have decimals? true for whole',
        'whole number, true or false',
        'true for 3 and -7, false for 2.5',
      ],
    },
  }),
  family({
    id: 'same-sign',
    category: 'numbers',
    names: ['sameSign', 'haveSameSign', 'equalSign'],
    params: [FIRST, SECOND],
    args: (r) => [r.pick([-1, 1]) * r.int(1, 20), r.pick([-1, 1]) * r.int(1, 20)],
    edges: [
      [1, 1],
      [-1, 1],
      [1, -1],
      [-2, -3],
    ],
    reference: ([a, b]) => Math.sign(a) === Math.sign(b),
    bodies: [
      `return a * b > 0;`,
      `return a > 0 === b > 0;`,
      `return Math.sign(a) === Math.sign(b);`,
      `return (a > 0 && b > 0) || (a < 0 && b < 0);`,
    ],
    phrases: {
      whether: [
        'two non-zero numbers have the same sign',
        '{a} and {b} are both positive or both negative',
        'two numbers, none of them zero, agree in sign',
      ],
      verb: ['check two non-zero numbers for the same sign'],
      say: [
        'same sign check for two non-zero numbers',
        'do the two numbers have the same sign? neither is zero',
        'both positive or both negative?',
        'are {a} and {b} on the same side of zero? none is zero',
        'true when both numbers are above zero or both are below zero, they are never zero',
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
    id: 'swap-two',
    category: 'numbers',
    names: ['swap', 'swapNumbers', 'exchange'],
    params: [FIRST, SECOND],
    args: (r) => two(r),
    edges: [
      [0, 0],
      [1, 2],
      [-5, 3],
    ],
    reference: ([a, b]) => [b, a],
    bodies: [
      `return [b, a];`,
      `
      const temp = a;
      a = b;
      b = temp;
      return [a, b];
      `,
      `
      [a, b] = [b, a];
      return [a, b];
      `,
    ],
    locals: { temp: ['held', 'tmp', 'old'] },
    phrases: {
      noun: ['two numbers in swapped order as an array', 'an array with {b} first and {a} second'],
      verb: [
        'swap two numbers and return them as an array',
        'exchange {a} and {b} and return both in a list',
      ],
      say: [
        'swap two numbers, return [b, a]',
        'how do i swap two variables? return both as an array',
        'swap a and b',
        'give me the two values in an array but the other way round',
        'the second number should come first and the first one second, in a list',
      ],
    },
  }),
  family({
    id: 'truncate-number',
    category: 'numbers',
    names: ['truncate', 'wholePart', 'integerPart', 'dropDecimals'],
    params: [NUMBER],
    args: (r) => [r.int(-120, 120) / 8],
    edges: [[0], [2.75], [-2.75], [5], [-0.5]],
    reference: ([n]) => (n < 0 ? Math.ceil(n) + 0 : Math.floor(n)),
    bodies: [
      `return Math.trunc(n);`,
      `return n < 0 ? Math.ceil(n) : Math.floor(n);`,
      `return n - (n % 1);`,
    ],
    phrases: {
      noun: [
        'the integer part of a number',
        'the number {n} without its decimals, rounded towards zero',
        'the whole part of {n}, so -2.7 gives -2',
      ],
      verb: ['cut off the decimals of a number', 'truncate a number towards zero'],
      say: [
        'truncate decimals',
        'integer part of n',
        'how do i drop everything after the decimal point?',
        'remove the fraction from a number, 3.9 -> 3 and -3.9 -> -3',
        'no rounding, simply throw away what comes after the point',
      ],
    },
  }),
  family({
    id: 'round-to-multiple',
    category: 'numbers',
    names: ['roundToMultiple', 'nearestMultiple', 'roundToNearest'],
    params: [NUMBER],
    constants: { k: (r: Random) => r.constant(3, 20, 100) },
    // Halfway cases are left out: people disagree on them.
    args: (r, { k }) => {
      const rest = r.int(0, Math.floor((k - 1) / 2));
      return [r.chance(0.5) ? k * r.int(0, 9) + rest : k * r.int(1, 9) - rest];
    },
    edges: [[0]],
    reference: ([n], { k }) => Math.round(n / k) * k,
    bodies: [
      `return Math.round(n / $k) * $k;`,
      `
      const times = Math.round(n / $k);
      return times * $k;
      `,
      `
      const rest = n % $k;
      return rest * 2 < $k ? n - rest : n + $k - rest;
      `,
    ],
    locals: { times: ['count', 'steps'], rest: ['over', 'left'] },
    phrases: {
      noun: [
        'the multiple of {k} that is nearest to a number',
        'the number {n} rounded to the nearest multiple of {k}',
      ],
      verb: [
        'round a number to the nearest multiple of {k}',
        'round {n} to the closest number that {k} divides',
      ],
      say: [
        'round to nearest {k}',
        'nearest multiple of {k}',
        'which multiple of {k} is closest to the number?',
        'how do i round a number to full {k}s?',
        'the number should be rounded up or down to steps of {k}, whichever is closer',
      ],
    },
  }),
  family({
    id: 'round-up-to-multiple',
    category: 'numbers',
    names: ['roundUpToMultiple', 'roundUp', 'nextMultiple', 'ceilTo'],
    params: [NUMBER],
    constants: { k: (r: Random) => r.constant(3, 20, 100) },
    args: (r, { k }) => [r.chance(0.3) ? k * r.int(0, 8) : r.int(0, 90)],
    edges: [[0], [1]],
    reference: ([n], { k }) => n + ((k - (n % k)) % k),
    bodies: [
      `return Math.ceil(n / $k) * $k;`,
      `
      while (n % $k !== 0) n++;
      return n;
      `,
      `
      const rest = n % $k;
      return rest === 0 ? n : n + $k - rest;
      `,
    ],
    locals: { rest: ['over', 'left'] },
    phrases: {
      noun: [
        'the smallest multiple of {k} that is at least {n}',
        'the number {n} rounded up to a multiple of {k}',
      ],
      verb: [
        'round a number up to the next multiple of {k}, multiples staying the same',
        'round {n} up to full steps of {k}',
      ],
      say: [
        'round up to a multiple of {k}',
        'ceil to multiple of {k}',
        'what is the first multiple of {k} that is not below the number?',
        'round up to the next {k}, unless it already is a multiple',
        'boxes hold {k} pieces and are only sold full, so how many pieces do i get at least for my number',
      ],
    },
  }),
  family({
    id: 'percent-of',
    category: 'numbers',
    names: ['percentOf', 'percentageOf', 'getPercent'],
    params: [
      ['percent', 'p', 'rate'],
      ['n', 'number', 'amount', 'total'],
    ],
    args: (r) => [r.int(0, 120), r.int(0, 300)],
    edges: [
      [50, 10],
      [0, 10],
      [100, 7],
      [10, 0],
    ],
    reference: ([percent, n]) => (percent / 100) * n,
    bodies: [
      `return (percent / 100) * n;`,
      `return (n * percent) / 100;`,
      `
      const share = percent / 100;
      return n * share;
      `,
    ],
    locals: { share: ['part', 'fraction'] },
    phrases: {
      noun: [
        'the value of {percent} percent of {n}',
        'the value of a given percentage of a number, percentage first',
      ],
      verb: [
        'compute {percent} percent of {n}',
        'calculate a percentage of a number, from the percent and the number',
      ],
      say: [
        'percent of a number (percent, number)',
        'what is {percent} percent of {n}?',
        'how much is p % of n',
        'x percent of y',
        'i know the percentage and the full amount, in this order, and want the part as a number',
      ],
    },
  }),
  family({
    id: 'percent-change',
    category: 'numbers',
    names: ['percentChange', 'percentageChange', 'growth'],
    params: [
      ['before', 'old', 'from', 'oldValue'],
      ['after', 'current', 'to', 'newValue'],
    ],
    args: (r) => [r.int(1, 100), r.int(0, 200)],
    edges: [
      [100, 150],
      [100, 50],
      [20, 20],
      [50, 0],
    ],
    reference: ([before, after]) => (100 * (after - before)) / before,
    bodies: [
      `return ((after - before) / before) * 100;`,
      `
      const change = after - before;
      return (change / before) * 100;
      `,
      `return (100 * (after - before)) / before;`,
    ],
    locals: { change: ['difference', 'delta'] },
    phrases: {
      noun: [
        'the change from {before} to {after} in percent',
        'the percentage change from an old value to a new one, negative for a loss',
      ],
      verb: ['compute by how many percent a value grew from {before} to {after}'],
      say: [
        'percent change from old to new',
        'percentage increase or decrease between two values',
        'by how many percent did the price change from {before} to {after}?',
        'growth in percent (old value, new value), not rounded',
        'from 100 to 150 is 50 percent more, from 100 to 50 is minus 50, please compute that',
      ],
    },
  }),
  family({
    id: 'discounted-price',
    category: 'numbers',
    names: ['discountedPrice', 'applyDiscount', 'discount', 'finalPrice'],
    params: [
      ['price', 'amount', 'cost'],
      ['percent', 'rate', 'off'],
    ],
    args: (r) => [r.int(0, 300), r.int(0, 100)],
    edges: [
      [100, 20],
      [50, 0],
      [80, 100],
      [0, 10],
    ],
    reference: ([price, percent]) => (price * (100 - percent)) / 100,
    bodies: [
      `return price * (1 - percent / 100);`,
      `
      const discount = (price * percent) / 100;
      return price - discount;
      `,
      `return (price * (100 - percent)) / 100;`,
    ],
    locals: { discount: ['saved', 'reduction'] },
    phrases: {
      noun: [
        'the price after a discount in percent',
        'the value of {price} reduced by {percent} percent',
        'the final price of something that costs {price} and is {percent} percent off',
      ],
      verb: ['apply a discount in percent to a price', 'take {percent} percent off {price}'],
      say: [
        'discount price: price, percent',
        'price after discount',
        'how much do i pay if {price} is reduced by {percent} percent?',
        'apply percentage discount to a price, no rounding',
        'the shop gives some percent off and i want the new price, so 100 with 20 percent off is 80',
      ],
    },
  }),
  family({
    id: 'price-with-tax',
    category: 'numbers',
    names: ['priceWithTax', 'addTax', 'withTax', 'grossPrice'],
    params: [
      ['price', 'amount', 'net'],
      ['percent', 'rate', 'tax'],
    ],
    args: (r) => [r.int(0, 300), r.int(0, 30)],
    edges: [
      [100, 20],
      [50, 0],
      [80, 10],
      [0, 10],
    ],
    reference: ([price, percent]) => (price * (100 + percent)) / 100,
    bodies: [
      `return price * (1 + percent / 100);`,
      `
      const extra = (price * percent) / 100;
      return price + extra;
      `,
      `return (price * (100 + percent)) / 100;`,
    ],
    locals: { extra: ['added', 'vat'] },
    phrases: {
      noun: [
        'the price with tax, from the net price and the tax rate in percent',
        'the value of {price} plus {percent} percent',
        'the gross price for a net price of {price} and a tax of {percent} percent',
      ],
      verb: ['add a tax in percent to a price', 'raise {price} by {percent} percent'],
      say: [
        'add tax: price, rate in percent',
        'price including vat',
        'how much is {price} with {percent} percent tax on top?',
        'total price after adding sales tax, not rounded',
        'the price is without tax and i need to add so and so many percent to it, 100 with 20 percent is 120',
      ],
    },
  }),
  family({
    id: 'tip-amount',
    category: 'numbers',
    names: ['tip', 'calculateTip', 'tipAmount', 'getTip'],
    params: [
      ['bill', 'amount', 'price'],
      ['percent', 'rate', 'tipRate'],
    ],
    args: (r) => [r.int(0, 200), r.int(0, 30)],
    edges: [
      [100, 15],
      [50, 0],
      [80, 10],
      [0, 10],
    ],
    reference: ([bill, percent]) => (bill * percent) / 100,
    bodies: [
      `return (bill * percent) / 100;`,
      `return bill * (percent / 100);`,
      `
      const rate = percent / 100;
      return bill * rate;
      `,
    ],
    locals: { rate: ['share', 'part'] },
    phrases: {
      noun: [
        'the tip for a bill, given the tip in percent',
        'the tip of {percent} percent on a bill of {bill}, without the bill itself',
      ],
      verb: [
        'calculate the tip from a bill and a percentage',
        'compute a tip of {percent} percent on {bill}',
      ],
      say: [
        'tip calculator: bill, percent -> tip',
        'how much tip is {percent} percent of the bill?',
        'tip amount for a restaurant bill',
        'what tip do i leave on {bill} at {percent} percent?',
        'only the tip and not the total, from the bill and the percentage',
      ],
    },
  }),
  family({
    id: 'compound-amount',
    category: 'numbers',
    names: ['compoundInterest', 'compound', 'futureValue', 'finalBalance'],
    params: [
      ['principal', 'amount', 'start', 'p'],
      ['rate', 'percent', 'r'],
      ['years', 'n', 'time'],
    ],
    args: (r) => [r.int(1, 500), r.int(0, 15), r.int(0, 10)],
    edges: [
      [100, 10, 2],
      [100, 0, 5],
      [50, 5, 0],
    ],
    reference: ([principal, rate, years]) => principal * ((100 + rate) / 100) ** years,
    bodies: [
      `return principal * (1 + rate / 100) ** years;`,
      `
      let balance = principal;
      for (let i = 0; i < years; i++) {
        balance += (balance * rate) / 100;
      }
      return balance;
      `,
      `return principal * Math.pow(1 + rate / 100, years);`,
    ],
    locals: { balance: ['total', 'money', 'value'] },
    phrases: {
      noun: [
        'the final amount after {years} years of compound interest on {principal} at {rate} percent a year',
        'the balance with yearly compounding, from the start amount, a rate in percent and the years',
      ],
      verb: [
        'compute the balance after compound interest, from an amount, a yearly rate in percent and the years',
        'grow {principal} by {rate} percent every year for {years} years',
      ],
      say: [
        'compound interest: principal, rate in percent, years -> final amount',
        'how much money do i have after {years} years at {rate} percent with interest on interest?',
        'final balance with compound interest, no rounding',
        'each year the money grows by the rate in percent and i want to know the whole amount in the end, not only the interest',
      ],
    },
  }),
  family({
    id: 'rectangle-area',
    category: 'numbers',
    names: ['rectangleArea', 'area', 'areaOfRectangle', 'getArea'],
    params: [WIDTH, HEIGHT],
    args: (r) => [r.int(0, 30), r.int(0, 30)],
    edges: [
      [0, 5],
      [3, 4],
      [7, 7],
    ],
    reference: ([width, height]) => width * height,
    bodies: [
      `return width * height;`,
      `
      const area = width * height;
      return area;
      `,
      `return height * width;`,
    ],
    locals: { area: ['result', 'size'] },
    phrases: {
      noun: [
        'the area of a rectangle',
        'the area of a rectangle with sides {width} and {height}',
        'the surface of a rectangle from its width and height',
      ],
      verb: [
        'compute the area of a rectangle',
        'calculate how much space a {width} by {height} rectangle covers',
      ],
      say: [
        'rectangle area',
        'area of a rectangle from width and height',
        'how big is the area of a rectangle with width {width} and height {height}?',
        'width times height',
        'a room is so wide and so long, how many square meters is it?',
      ],
    },
  }),
  family({
    id: 'rectangle-perimeter',
    category: 'numbers',
    names: ['rectanglePerimeter', 'perimeter', 'getPerimeter'],
    params: [WIDTH, HEIGHT],
    args: (r) => [r.int(0, 30), r.int(0, 30)],
    edges: [
      [0, 5],
      [3, 4],
      [7, 7],
    ],
    reference: ([width, height]) => width + height + width + height,
    bodies: [
      `return 2 * (width + height);`,
      `return width * 2 + height * 2;`,
      `return width + width + height + height;`,
    ],
    phrases: {
      noun: [
        'the perimeter of a rectangle',
        'the perimeter of a rectangle with sides {width} and {height}',
        'the length of the border of a rectangle',
      ],
      verb: [
        'compute the perimeter of a rectangle',
        'add up all four sides of a {width} by {height} rectangle',
      ],
      say: [
        'rectangle perimeter',
        'perimeter of a rectangle from its two sides',
        'how long is the way around a rectangle with sides {width} and {height}?',
        'circumference of a rectangle',
        'i want to put a fence around my rectangular garden, how long must it be?',
      ],
    },
  }),
  family({
    id: 'triangle-area',
    category: 'numbers',
    names: ['triangleArea', 'areaOfTriangle', 'area'],
    params: [
      ['base', 'b', 'width'],
      ['height', 'h', 'altitude'],
    ],
    args: (r) => [r.int(0, 30), r.int(0, 30)],
    edges: [
      [0, 5],
      [3, 4],
      [7, 7],
    ],
    reference: ([base, height]) => (base * height) / 2,
    bodies: [
      `return (base * height) / 2;`,
      `return 0.5 * base * height;`,
      `
      const area = (base * height) / 2;
      return area;
      `,
    ],
    locals: { area: ['result', 'half'] },
    phrases: {
      noun: [
        'the area of a triangle from its base and height',
        'the area of a triangle with base {base} and height {height}',
      ],
      verb: [
        'compute the area of a triangle given base and height',
        'calculate half of base times height',
      ],
      say: [
        'triangle area',
        'area of a triangle, base and height',
        'how big is a triangle with base {base} and height {height}?',
        'what is the area of a triangle if i know the base and the height?',
        'base times height divided by two, it is for the area of a triangle',
      ],
    },
  }),
  family({
    id: 'circle-area',
    category: 'numbers',
    names: ['circleArea', 'areaOfCircle', 'area'],
    params: [['radius', 'r', 'rad']],
    args: (r) => [r.int(0, 40) / 2],
    edges: [[0], [1], [2.5], [10]],
    reference: ([radius]) => radius * radius * Math.PI,
    bodies: [
      `return Math.PI * radius ** 2;`,
      `return Math.PI * radius * radius;`,
      `
      const area = Math.PI * Math.pow(radius, 2);
      return area;
      `,
    ],
    locals: { area: ['result', 'a'] },
    phrases: {
      noun: [
        'the area of a circle',
        'the area of a circle with radius {radius}',
        'the surface of a disc from its radius, not rounded',
      ],
      verb: ['compute the area of a circle from its radius'],
      say: [
        'circle area',
        'area of a circle given the radius',
        'how big is a circle with radius {radius}?',
        'pi r squared',
        'i know the radius of my circle and want to know its area',
      ],
    },
  }),
  family({
    id: 'circle-circumference',
    category: 'numbers',
    names: ['circumference', 'circlePerimeter', 'circleCircumference'],
    params: [['radius', 'r', 'rad']],
    args: (r) => [r.int(0, 40) / 2],
    edges: [[0], [1], [2.5], [10]],
    reference: ([radius]) => radius * Math.PI + radius * Math.PI,
    bodies: [
      `return 2 * Math.PI * radius;`,
      `
      const diameter = 2 * radius;
      return Math.PI * diameter;
      `,
      `return Math.PI * radius * 2;`,
    ],
    locals: { diameter: ['d', 'across'] },
    phrases: {
      noun: [
        'the circumference of a circle from its radius',
        'the circumference of a circle with radius {radius}',
        'the perimeter of a circle given the radius',
      ],
      verb: ['compute the circumference of a circle with radius {radius}'],
      say: [
        'circle circumference from radius',
        'perimeter of a circle, radius given',
        'how long is the way around a circle with radius {radius}?',
        '2 pi r',
        'i know the radius of the circle and need the length of its border',
      ],
    },
  }),
  family({
    id: 'hypotenuse',
    category: 'numbers',
    names: ['hypotenuse', 'pythagoras', 'longestSide', 'getHypotenuse'],
    params: [FIRST, SECOND],
    args: (r) => [r.int(0, 20), r.int(0, 20)],
    edges: [
      [3, 4],
      [5, 12],
      [1, 1],
      [0, 2],
    ],
    reference: ([a, b]) => Math.sqrt(a * a + b * b),
    bodies: [
      `return Math.sqrt(a ** 2 + b ** 2);`,
      `return Math.hypot(a, b);`,
      `return Math.sqrt(a * a + b * b);`,
      `return (a * a + b * b) ** 0.5;`,
    ],
    phrases: {
      noun: [
        'the hypotenuse of a right triangle',
        'the length of the hypotenuse when the other two sides are {a} and {b}',
        'the square root of the sum of the squares of {a} and {b}',
      ],
      verb: [
        'compute the hypotenuse of a right-angled triangle from its two legs',
        'find the longest side of a right triangle with legs {a} and {b}',
      ],
      say: [
        'hypotenuse',
        'pythagoras: third side from two legs',
        'how long is the hypotenuse of a right triangle with legs {a} and {b}?',
        'pythagorean theorem, return c',
        'a squared plus b squared is c squared, and i need c',
      ],
    },
  }),
  family({
    id: 'box-volume',
    category: 'numbers',
    names: ['boxVolume', 'volume', 'cuboidVolume'],
    params: [
      ['length', 'l', 'a'],
      ['width', 'w', 'b'],
      ['height', 'h', 'c'],
    ],
    args: (r) => [r.int(0, 15), r.int(0, 15), r.int(0, 15)],
    edges: [
      [0, 5, 2],
      [3, 4, 5],
      [1, 1, 1],
    ],
    reference: ([length, width, height]) => height * width * length,
    bodies: [
      `return length * width * height;`,
      `
      const base = length * width;
      return base * height;
      `,
      `return [length, width, height].reduce((volume, side) => volume * side, 1);`,
    ],
    locals: { base: ['area', 'floor'] },
    phrases: {
      noun: [
        'the volume of a box',
        'the volume of a cuboid from its length, width and height',
        'the volume of a box that measures {length} by {width} by {height}',
      ],
      verb: ['compute the volume of a rectangular box'],
      say: [
        'volume of a box',
        'length * width * height',
        'how much fits into a box with length {length}, width {width} and height {height}?',
        'cuboid volume',
        'my package has three side lengths and i need to know its volume',
      ],
    },
  }),
  family({
    id: 'manhattan-distance',
    category: 'numbers',
    names: ['manhattanDistance', 'manhattan', 'taxiDistance', 'gridDistance'],
    params: [
      ['p', 'a', 'from', 'first'],
      ['q', 'b', 'to', 'second'],
    ],
    args: (r) => [two(r, -9, 9), two(r, -9, 9)],
    edges: [
      [
        [0, 0],
        [0, 0],
      ],
      [
        [1, 2],
        [4, 6],
      ],
      [
        [3, -1],
        [-2, 1],
      ],
    ],
    reference: ([p, q]) => Math.abs(p[0] - q[0]) + Math.abs(p[1] - q[1]),
    bodies: [
      `return Math.abs(p[0] - q[0]) + Math.abs(p[1] - q[1]);`,
      `
      const [x1, y1] = p;
      const [x2, y2] = q;
      return Math.abs(x1 - x2) + Math.abs(y1 - y2);
      `,
      `return p.reduce((sum, x, i) => sum + Math.abs(x - q[i]), 0);`,
    ],
    phrases: {
      noun: [
        'the Manhattan distance between two points given as [x, y]',
        'the taxicab distance from {p} to {q}, both arrays [x, y]',
        'the number of grid steps between two [x, y] points without diagonals',
      ],
      verb: ['compute the Manhattan distance of two [x, y] points'],
      say: [
        'manhattan distance [x, y] [x, y]',
        'taxicab distance between two points as arrays',
        'how many blocks is it from {p} to {q} if i can only go along the streets? points are [x, y]',
        'distance in x plus distance in y of two [x, y] points',
        'two points as arrays of x and y, i can only go straight and not diagonal, how far is it?',
      ],
    },
  }),
  family({
    id: 'triangle-type',
    category: 'numbers',
    names: ['triangleType', 'triangleKind', 'classifyTriangle'],
    params: [FIRST, SECOND, ['c', 'z', 'third', 'k']],
    args: (r) => {
      const a = r.int(2, 9);
      const b = r.chance(0.5) ? a : r.int(2, 9);
      return r.shuffle([a, b, r.chance(0.5) ? b : r.int(2, 9)]) as [number, number, number];
    },
    edges: [
      [3, 3, 3],
      [3, 3, 5],
      [5, 3, 3],
      [3, 5, 3],
      [3, 4, 5],
    ],
    reference: ([a, b, c]) =>
      ['', 'equilateral', 'isosceles', 'scalene'][new Set([a, b, c]).size] ?? '',
    bodies: [
      `
      if (a === b && b === c) return 'equilateral';
      if (a === b || b === c || a === c) return 'isosceles';
      return 'scalene';
      `,
      `
      const different = new Set([a, b, c]).size;
      if (different === 1) return 'equilateral';
      return different === 2 ? 'isosceles' : 'scalene';
      `,
      `
      if (a !== b && b !== c && a !== c) return 'scalene';
      return a === b && b === c ? 'equilateral' : 'isosceles';
      `,
    ],
    locals: { different: ['kinds', 'count'] },
    phrases: {
      noun: [
        "the type of a triangle from its three sides: 'equilateral', 'isosceles' or 'scalene'",
        "the kind of triangle that sides {a}, {b} and {c} make, as 'equilateral', 'isosceles' or 'scalene'",
      ],
      verb: [
        "classify a triangle by its sides as 'equilateral', 'isosceles' or 'scalene'",
        "return 'equilateral' if all sides are equal, 'isosceles' if just two are, else 'scalene'",
      ],
      say: [
        "triangle type: 'equilateral' | 'isosceles' | 'scalene'",
        "is the triangle 'equilateral', 'isosceles' or 'scalene'?",
        'equilateral, isosceles or scalene triangle, answer in lower case',
        "i have three side lengths, all the same is 'equilateral', two the same is 'isosceles' and all different is 'scalene'",
      ],
    },
  }),
  family({
    id: 'is-right-triangle',
    category: 'numbers',
    names: ['isRightTriangle', 'rightTriangle', 'isPythagoreanTriple', 'isRightAngled'],
    params: [FIRST, SECOND, ['c', 'z', 'third', 'k']],
    args: (r) => {
      const f = r.int(1, 4);
      const sides = r.chance(0.5)
        ? r.pick([
            [3, 4, 5],
            [5, 12, 13],
            [8, 15, 17],
          ])
        : [r.int(1, 9), r.int(1, 9), r.int(1, 9)];
      return r.shuffle(sides.map((side) => side * f)) as [number, number, number];
    },
    edges: [
      [3, 4, 5],
      [5, 4, 3],
      [4, 5, 3],
      [3, 3, 3],
      [2, 3, 4],
    ],
    reference: ([a, b, c]) => 2 * Math.max(a, b, c) ** 2 === a * a + b * b + c * c,
    bodies: [
      `
      const [x, y, z] = [a, b, c].sort((p, q) => p - q);
      return x * x + y * y === z * z;
      `,
      `
      const aa = a * a;
      const bb = b * b;
      const cc = c * c;
      return aa + bb === cc || aa + cc === bb || bb + cc === aa;
      `,
      `
      const longest = Math.max(a, b, c);
      return a ** 2 + b ** 2 + c ** 2 === 2 * longest ** 2;
      `,
    ],
    locals: { longest: ['max', 'hypotenuse'] },
    phrases: {
      whether: [
        'three sides in any order form a right triangle',
        '{a}, {b} and {c} are a Pythagorean triple in some order',
        'a triangle with three given sides has a right angle',
      ],
      verb: ['test three side lengths in any order for a right-angled triangle'],
      say: [
        'right triangle check, sides in any order',
        'pythagorean triple check, any order',
        'is the triangle with sides {a}, {b} and {c} right-angled?',
        'do the three numbers fit a^2 + b^2 = c^2, whichever one is the longest?',
        'i do not know which of the three sides is the longest, tell me if there is a right angle',
      ],
    },
  }),
  family({
    id: 'discriminant',
    category: 'numbers',
    names: ['discriminant', 'getDiscriminant', 'delta'],
    params: [
      ['a', 'p'],
      ['b', 'q'],
      ['c', 'r'],
    ],
    args: (r) => [r.int(-5, 6), r.int(-9, 9), r.int(-6, 6)],
    edges: [
      [1, 2, 1],
      [1, 0, 1],
      [1, 5, 6],
    ],
    reference: ([a, b, c]) => b ** 2 - 4 * a * c,
    bodies: [
      `return b * b - 4 * a * c;`,
      `return b ** 2 - 4 * a * c;`,
      `
      const square = b * b;
      return square - 4 * a * c;
      `,
    ],
    locals: { square: ['bb', 'first'] },
    phrases: {
      noun: [
        'the discriminant of a quadratic equation with the coefficients {a}, {b} and {c}',
        'the value of b squared minus 4ac for three coefficients',
      ],
      verb: [
        'compute the discriminant of a quadratic equation',
        'calculate b^2 - 4ac from a, b and c',
      ],
      say: [
        'discriminant b^2 - 4ac',
        'discriminant of a quadratic',
        'what is the discriminant of ax^2 + bx + c?',
        'quadratic formula, only the part under the root',
        'for the equation a x squared plus b x plus c equals 0 i need b squared minus 4 a c',
      ],
    },
  }),
  family({
    id: 'count-real-roots',
    category: 'numbers',
    names: ['countRoots', 'realRoots', 'numberOfSolutions', 'rootCount'],
    params: [
      ['a', 'p'],
      ['b', 'q'],
      ['c', 'r'],
    ],
    args: (r) => {
      if (r.chance(0.3)) {
        const root = r.int(-4, 4);
        return [1, -2 * root, root * root];
      }
      return [r.pick([-2, -1, 1, 2, 3]), r.int(-6, 6), r.int(-5, 5)];
    },
    edges: [
      [1, 2, 1],
      [1, 0, 1],
      [1, 5, 6],
    ],
    reference: ([a, b, c]) => Math.sign(b * b - 4 * a * c) + 1,
    bodies: [
      `
      const d = b * b - 4 * a * c;
      if (d > 0) return 2;
      return d === 0 ? 1 : 0;
      `,
      `
      const d = b ** 2 - 4 * a * c;
      if (d < 0) return 0;
      if (d === 0) return 1;
      return 2;
      `,
      `return Math.sign(b * b - 4 * a * c) + 1;`,
    ],
    locals: { d: ['disc', 'discriminant'] },
    phrases: {
      noun: [
        'the number of different real solutions of a quadratic equation with coefficients {a}, {b} and {c}',
        'the count of real roots (0, 1 or 2) of the equation ax^2 + bx + c = 0, where a is not 0',
      ],
      verb: [
        'count the real roots of a quadratic equation given by a, b and c',
        'find out how many real solutions ax^2 + bx + c = 0 has',
      ],
      say: [
        'number of real roots of a quadratic (0, 1 or 2)',
        'how many real solutions does ax^2 + bx + c = 0 have?',
        'quadratic equation: count solutions with the discriminant',
        'i do not need the solutions of the quadratic equation, only if there are none, one or two',
      ],
    },
  }),
  family({
    id: 'century-of-year',
    category: 'numbers',
    names: ['century', 'centuryFromYear', 'getCentury'],
    params: [['year', 'y', 'yr', 'n']],
    args: (r) => [r.chance(0.3) ? 100 * r.int(1, 25) : r.int(1, 2400)],
    edges: [[1], [100], [101], [1900], [1901], [2000], [2001]],
    reference: ([year]) => (year - 1 - ((year - 1) % 100)) / 100 + 1,
    bodies: [
      `return Math.ceil(year / 100);`,
      `return Math.floor((year - 1) / 100) + 1;`,
      `
      if (year % 100 === 0) return year / 100;
      return Math.floor(year / 100) + 1;
      `,
    ],
    phrases: {
      noun: [
        'the century that a year belongs to',
        'the century of the year {year} as a number, where 1900 is in 19 and 1901 in 20',
      ],
      verb: [
        'compute the century from a year',
        'find the century of {year}, years like 2000 still being in the 20th',
      ],
      say: [
        'century from year',
        'which century is the year {year} in?',
        'year to century, 1905 -> 20, 1700 -> 17',
        'century number for a given year',
        'the first century goes from year 1 to 100, the second from 101 to 200, so which one is my year in?',
      ],
    },
  }),
  family({
    id: 'next-leap-year',
    category: 'numbers',
    names: ['nextLeapYear', 'leapYearAfter', 'findNextLeap'],
    params: [['year', 'y', 'yr', 'n']],
    args: (r) => [r.chance(0.3) ? 100 * r.int(15, 24) - r.int(0, 4) : r.int(1580, 2410)],
    edges: [[1896], [1999], [2000], [2023], [2024], [2096]],
    reference: ([year]) =>
      Array.from({ length: 8 }, (_, i) => year + i + 1).find(
        (y) => new Date(Date.UTC(y, 1, 29)).getUTCMonth() === 1,
      ) ?? 0,
    bodies: [
      `
      const isLeap = (y) => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
      let next = year + 1;
      while (!isLeap(next)) next++;
      return next;
      `,
      `
      for (let y = year + 1; ; y++) {
        if ((y % 4 === 0 && y % 100 !== 0) || y % 400 === 0) return y;
      }
      `,
      `
      const next = year + 1;
      const leap = (next % 4 === 0 && next % 100 !== 0) || next % 400 === 0;
      return leap ? next : $name(next);
      `,
    ],
    locals: { next: ['candidate', 'result'] },
    phrases: {
      noun: [
        'the first leap year after {year}',
        'the next leap year after a given year, never the year itself',
      ],
      verb: [
        'find the next leap year after {year}',
        'search for the first leap year later than {year}',
      ],
      say: [
        'next leap year after a year',
        'when is the next leap year after {year}?',
        'next leap year, not counting the given one',
        'which leap year comes right after this year?',
        'from 2024 it should be 2028 and from 2023 it should be 2024, hundreds are only leap if 400 divides them',
      ],
    },
  }),
  family({
    id: 'sum-or-triple',
    category: 'numbers',
    names: ['sumDouble', 'sumOrTriple', 'sumTriple'],
    params: [FIRST, SECOND],
    args: (r) => {
      const a = r.int(-9, 9);
      return [a, r.chance(0.4) ? a : r.int(-9, 9)];
    },
    edges: [
      [0, 0],
      [2, 2],
      [1, 2],
      [-3, -3],
    ],
    reference: ([a, b]) => (a + b) * (a === b ? 3 : 1),
    bodies: [
      `
      if (a === b) return 3 * (a + b);
      return a + b;
      `,
      `return a === b ? 3 * (a + b) : a + b;`,
      `
      const sum = a + b;
      return a === b ? sum * 3 : sum;
      `,
    ],
    locals: { sum: ['total', 's'] },
    phrases: {
      noun: [
        'the sum of two numbers, or three times their sum if they are equal',
        'the sum of {a} and {b}, tripled when both are the same',
      ],
      verb: [
        'add two numbers and triple the sum if they are equal',
        'sum {a} and {b}, but return three times the sum when they are equal',
      ],
      say: [
        'sum of two numbers, times 3 if they are equal',
        'add two integers, triple their sum if both are the same',
        'what is {a} plus {b}, and three times that in case the two are equal?',
        'normally i want the sum of the two numbers but for two equal numbers i want three times the sum',
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
    id: 'rock-paper-scissors',
    category: 'numbers',
    names: ['rockPaperScissors', 'rps', 'winner', 'playRound'],
    params: [
      ['a', 'p1', 'first', 'player1'],
      ['b', 'p2', 'second', 'player2'],
    ],
    args: (r) => {
      const moves = ['rock', 'paper', 'scissors'];
      return [r.pick(moves), r.pick(moves)];
    },
    edges: [
      ['rock', 'rock'],
      ['rock', 'paper'],
      ['rock', 'scissors'],
      ['paper', 'rock'],
      ['paper', 'scissors'],
      ['scissors', 'rock'],
      ['scissors', 'paper'],
    ],
    reference: ([a, b]) => {
      const order = ['rock', 'paper', 'scissors'];
      return (order.indexOf(a) - order.indexOf(b) + 3) % 3;
    },
    bodies: [
      `
      if (a === b) return 0;
      const beats = { rock: 'scissors', paper: 'rock', scissors: 'paper' };
      return beats[a] === b ? 1 : 2;
      `,
      `
      if (a === b) return 0;
      if (a === 'rock' && b === 'scissors') return 1;
      if (a === 'paper' && b === 'rock') return 1;
      if (a === 'scissors' && b === 'paper') return 1;
      return 2;
      `,
      `
      const moves = ['rock', 'paper', 'scissors'];
      return (moves.indexOf(a) - moves.indexOf(b) + 3) % 3;
      `,
    ],
    locals: { beats: ['wins', 'rules'], moves: ['order', 'hands'] },
    phrases: {
      noun: [
        "the winner of rock paper scissors as 1 or 2, 0 for a draw, with the moves 'rock', 'paper' and 'scissors'",
        'the number of the player who wins rock paper scissors with {a} against {b}, 0 if nobody does',
      ],
      verb: [
        'decide a round of rock paper scissors: 1 if the first player wins, 2 if the second does, 0 for a tie',
        'return 1, 2 or 0 for the winner of rock, paper, scissors, 0 meaning a draw',
      ],
      say: [
        'rock paper scissors winner (1, 2, or 0 for a draw)',
        'who wins rock paper scissors, player 1 or 2? 0 for a tie',
        'rps: 0 tie, 1 first player wins, 2 second player wins',
        "two moves like 'rock' and 'paper' come in, tell me the number of the winning player and 0 if they are the same",
      ],
    },
  }),
  family({
    id: 'guess-hint',
    category: 'numbers',
    names: ['guessHint', 'checkGuess', 'hint', 'higherOrLower'],
    params: [
      ['guess', 'g', 'tried'],
      ['secret', 'target', 'answer', 'number'],
    ],
    args: (r) => [r.int(1, 10), r.int(1, 10)],
    edges: [
      [5, 5],
      [1, 9],
      [9, 1],
    ],
    reference: ([guess, secret]) =>
      ['too low', 'correct', 'too high'][Math.sign(guess - secret) + 1] ?? '',
    bodies: [
      `
      if (guess === secret) return 'correct';
      return guess < secret ? 'too low' : 'too high';
      `,
      `
      if (guess < secret) return 'too low';
      if (guess > secret) return 'too high';
      return 'correct';
      `,
      `return guess > secret ? 'too high' : guess < secret ? 'too low' : 'correct';`,
    ],
    phrases: {
      noun: [
        "the hint 'too low', 'too high' or 'correct' for a guess and a secret number",
        "'correct' if {guess} equals {secret}, otherwise 'too low' or 'too high' about the guess",
      ],
      verb: [
        "compare a guess with the secret number and return 'too low', 'too high' or 'correct'",
        "tell the player if {guess} is 'too low', 'too high' or 'correct'",
      ],
      say: [
        "guess the number hint: 'too low' | 'too high' | 'correct'",
        "number guessing game, answer 'too low', 'too high' or 'correct'",
        "is the guess 'too low', 'too high' or 'correct'?",
        "first comes the guess, then the secret number, say 'too low' when the guess is below it, 'too high' when above and 'correct' when equal",
      ],
    },
  }),
  family({
    id: 'average-speed',
    category: 'numbers',
    names: ['averageSpeed', 'speed', 'getSpeed'],
    params: [
      ['distance', 'km', 'd', 'way'],
      ['time', 'hours', 't', 'duration'],
    ],
    args: (r) => [r.int(0, 400), r.int(1, 12)],
    edges: [
      [100, 2],
      [0, 1],
      [50, 4],
    ],
    reference: ([distance, time]) => distance / time,
    bodies: [
      `return distance / time;`,
      `
      const speed = distance / time;
      return speed;
      `,
      `return (1 / time) * distance;`,
    ],
    locals: { speed: ['result', 'v'] },
    phrases: {
      noun: [
        'the average speed for a distance and a time',
        'the speed needed to cover {distance} in {time}',
        'the average speed of a trip, from the distance and the hours',
      ],
      verb: ['compute the average speed from distance and time'],
      say: [
        'average speed: distance, time',
        'how fast was i if i covered {distance} in {time}?',
        'speed = distance / time',
        'distance divided by time',
        'i drove so many kilometers in so many hours, what was my average speed in km per hour?',
      ],
    },
  }),
  family({
    id: 'bmi',
    category: 'numbers',
    names: ['bmi', 'bodyMassIndex', 'computeBmi'],
    params: [
      ['weight', 'kg', 'mass', 'w'],
      ['height', 'meters', 'size', 'h'],
    ],
    args: (r) => [r.int(40, 120), r.int(140, 210) / 100],
    edges: [
      [80, 2],
      [70, 1.75],
      [50, 1],
    ],
    reference: ([weight, height]) => weight / height / height,
    bodies: [
      `return weight / height ** 2;`,
      `return weight / (height * height);`,
      `
      const square = height * height;
      return weight / square;
      `,
    ],
    locals: { square: ['area', 'hh'] },
    phrases: {
      noun: [
        'the body mass index from a weight in kilograms and a height in meters, not rounded',
        'the BMI for {weight} in kg and {height} in m',
      ],
      verb: [
        'compute the BMI from weight in kg and height in meters',
        'divide a weight by the square of a height to get the body mass index',
      ],
      say: [
        'bmi: weight in kg, height in m',
        'body mass index calculator',
        'what is the bmi of a person with {weight} kg and {height} m?',
        'bmi without rounding',
        'weight divided by height squared, the first is in kilograms and the second in meters',
      ],
    },
  }),
];
