import { family } from '../../family.ts';
import { FIRST, NUMBER, SECOND, two } from './common.ts';

/** The four operations on two or three numbers, and what is done with one. */
export const arithmetic = [
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
    id: 'calculator',
    category: 'numbers',
    names: ['calculate', 'calculator', 'calc', 'compute', 'operate'],
    params: [
      ['a', 'x', 'num1', 'first', 'left'],
      ['op', 'operator', 'sign', 'operation'],
      ['b', 'y', 'num2', 'second', 'right'],
    ],
    args: (r): [number, string, number] => [
      r.int(-20, 40),
      r.pick(['+', '-', '*', '/']),
      r.int(1, 12),
    ],
    edges: [
      [1, '+', 2],
      [5, '-', 8],
      [3, '*', 4],
      [9, '/', 2],
    ],
    reference: ([a, op, b]) =>
      op === '+' ? a + b : op === '-' ? a - b : op === '*' ? a * b : a / b,
    bodies: [
      `
      if (op === '+') return a + b;
      if (op === '-') return a - b;
      if (op === '*') return a * b;
      return a / b;
      `,
      `
      switch (op) {
        case '+':
          return a + b;
        case '-':
          return a - b;
        case '*':
          return a * b;
        default:
          return a / b;
      }
      `,
      `
      const operations = {
        '+': (x, y) => x + y,
        '-': (x, y) => x - y,
        '*': (x, y) => x * y,
        '/': (x, y) => x / y,
      };
      return operations[op](a, b);
      `,
    ],
    locals: { operations: ['ops', 'table'] },
    phrases: {
      noun: [
        'the result of a calculation given as a number, one of + - * / and a number',
        'what {a} {op} {b} is, where the middle one is "+", "-", "*" or "/"',
      ],
      verb: [
        'calculate with two numbers and an operator: "+", "-", "*" or "/"',
        'apply the operator, one of "+", "-", "*" and "/", to two numbers',
        'make a simple calculator that takes a number, an operator sign and another number',
      ],
      say: [
        'calculator',
        'simple calculator with + - * /',
        'how do i write a calculator for two numbers and an operator?',
        'first number, then the operator as a string, then the second number, return the result',
      ],
    },
  }),
  family({
    id: 'calculator-words',
    category: 'numbers',
    names: ['calculate', 'doMath', 'operate', 'arithmetic'],
    params: [
      ['operation', 'op', 'action', 'command'],
      ['a', 'x', 'num1', 'first'],
      ['b', 'y', 'num2', 'second'],
    ],
    args: (r): [string, number, number] => [
      r.pick(['add', 'subtract', 'multiply', 'divide']),
      r.int(-20, 40),
      r.int(1, 12),
    ],
    edges: [
      ['add', 1, 2],
      ['subtract', 5, 8],
      ['multiply', 3, 4],
      ['divide', 9, 2],
    ],
    reference: ([operation, a, b]) =>
      operation === 'add'
        ? a + b
        : operation === 'subtract'
          ? a - b
          : operation === 'multiply'
            ? a * b
            : a / b,
    bodies: [
      `
      if (operation === 'add') return a + b;
      if (operation === 'subtract') return a - b;
      if (operation === 'multiply') return a * b;
      return a / b;
      `,
      `
      switch (operation) {
        case 'add':
          return a + b;
        case 'subtract':
          return a - b;
        case 'multiply':
          return a * b;
        default:
          return a / b;
      }
      `,
      `
      const operations = {
        add: a + b,
        subtract: a - b,
        multiply: a * b,
        divide: a / b,
      };
      return operations[operation];
      `,
    ],
    locals: { operations: ['ops', 'results'] },
    phrases: {
      noun: [
        'the result of "add", "subtract", "multiply" or "divide" on two numbers',
        'what the named {operation} makes of {a} and {b}',
      ],
      verb: [
        'do the operation with the name "add", "subtract", "multiply" or "divide" on two numbers',
        'calculate with two numbers by the name of an operation: add, subtract, multiply, divide',
        'perform add, subtract, multiply or divide as the first argument says',
      ],
      say: [
        'calculator with words: add, subtract, multiply, divide',
        'operation name and two numbers',
        'how do i do a calculation when the operation is a word like "multiply"?',
      ],
    },
  }),
];
