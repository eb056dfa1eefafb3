import { family } from '../../family.ts';
import { FIRST, NUMBER, SECOND, two } from './common.ts';

/** Which of a few numbers is larger, between which bounds one lies, and signs. */
export const comparison = [
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
    id: 'pass-or-fail',
    category: 'numbers',
    names: ['passOrFail', 'result', 'checkGrade', 'gradeResult'],
    params: [['score', 'points', 'grade', 'mark']],
    constants: { k: (r) => r.constant(40, 60, 95) },
    args: (r, { k }) => [r.chance(0.5) ? r.int(k - 2, k + 2) : r.int(0, 100)],
    edges: [[0], [50], [100]],
    reference: ([score], { k }) => (score >= k ? 'pass' : 'fail'),
    bodies: [
      `return score >= $k ? 'pass' : 'fail';`,
      `
      if (score >= $k) return 'pass';
      return 'fail';
      `,
      `
      if (score < $k) {
        return 'fail';
      } else {
        return 'pass';
      }
      `,
    ],
    phrases: {
      noun: [
        '"pass" for a score of at least {k}, else "fail"',
        'the text "pass" if {score} is {k} or more and "fail" otherwise',
      ],
      verb: [
        'return "pass" if the score is at least {k} and "fail" if it is less',
        'tell if a test is a "pass" or a "fail" with {k} points needed',
        'grade a score as "pass" from {k} on, else "fail"',
      ],
      say: [
        'pass from {k}, else fail',
        'score >= {k} ? "pass" : "fail"',
        'how do i say "pass" or "fail" when {k} points are needed to pass?',
        'a student passes with {k} or more points, the answer is the word "pass" or "fail"',
      ],
    },
  }),
];
