import { family } from '../../family.ts';
import type { Random } from '../../random.ts';
import { sum } from '../common/basics.ts';
import { digitsOf, divides, NUMBER, upTo } from './common.ts';

/** Whether a number is of a kind with a name. */
export const specialNumbers = [
  family({
    id: 'is-palindrome-number',
    category: 'numbers',
    names: ['isPalindromeNumber', 'isPalindrome', 'palindromeNumber', 'numberIsPalindrome'],
    params: [NUMBER],
    args: (r) => {
      if (r.chance(0.5)) return [r.int(0, 3000)];
      const half = String(r.int(1, 99));
      return [Number(half + r.pick(['', '0', '7']) + [...half].reverse().join(''))];
    },
    edges: [[0], [7], [10], [11], [121], [123], [1221]],
    reference: ([n]) => digitsOf(n).reverse().join('') === String(n),
    bodies: [
      `return String(n) === String(n).split('').reverse().join('');`,
      `
      let reversed = 0;
      let rest = n;
      while (rest > 0) {
        reversed = reversed * 10 + (rest % 10);
        rest = Math.floor(rest / 10);
      }
      return reversed === n;
      `,
      `
      const digits = String(n);
      for (let i = 0; i < digits.length / 2; i++) {
        if (digits[i] !== digits[digits.length - 1 - i]) return false;
      }
      return true;
      `,
    ],
    locals: { reversed: ['flipped', 'back'], rest: ['left', 'm'], digits: ['s', 'text'] },
    phrases: {
      whether: [
        'a number is a palindrome',
        'the digits of {n} read the same forwards and backwards',
        'a non-negative integer stays the same when its digits are reversed',
      ],
      verb: ['test a number for being a palindrome such as 121'],
      say: [
        'palindrome number',
        'is the number a palindrome?',
        'number palindrome check',
        'does {n} read the same from both sides?',
        'true for 1221 and false for 123, so the number backwards has to be the same number',
      ],
    },
  }),
  family({
    id: 'is-happy-number',
    category: 'numbers',
    names: ['isHappy', 'isHappyNumber', 'happy'],
    params: [NUMBER],
    args: (r) => [r.int(1, 150)],
    edges: [[1], [2], [4], [7], [19], [100]],
    reference: ([n]) => {
      let x = n;
      for (let i = 0; i < 40; i++) x = sum(digitsOf(x).map((d) => d * d));
      return x === 1;
    },
    bodies: [
      `
      const seen = new Set();
      while (n !== 1 && !seen.has(n)) {
        seen.add(n);
        n = [...String(n)].reduce((sum, d) => sum + d * d, 0);
      }
      return n === 1;
      `,
      `
      const seen = [];
      while (n !== 1) {
        if (seen.includes(n)) return false;
        seen.push(n);
        let sum = 0;
        for (const digit of String(n)) sum += Number(digit) ** 2;
        n = sum;
      }
      return true;
      `,
      `
      while (n !== 1 && n !== 4) {
        let sum = 0;
        while (n > 0) {
          sum += (n % 10) ** 2;
          n = Math.floor(n / 10);
        }
        n = sum;
      }
      return n === 1;
      `,
    ],
    locals: { seen: ['visited', 'before'], sum: ['next', 'total'] },
    phrases: {
      whether: [
        'a number is happy',
        'replacing {n} by the sum of the squares of its digits again and again ends at 1',
        'a positive integer is a happy number',
      ],
      verb: ['test if a number is a happy number', 'decide if a number is happy'],
      say: [
        'happy number',
        'happy number check',
        'is {n} a happy number?',
        'is the number happy or does it go round in a loop?',
        'square each digit and add them, repeat with the result, and tell me if it ever gets to 1',
      ],
    },
  }),
  family({
    id: 'is-harshad',
    category: 'numbers',
    names: ['isHarshad', 'isNiven', 'harshad', 'divisibleByDigitSum'],
    params: [NUMBER],
    args: (r) => [r.chance(0.4) ? 9 * r.int(1, 60) : r.int(1, 300)],
    edges: [[1], [11], [12], [18], [19], [100]],
    reference: ([n]) => divides(n, sum(digitsOf(n))),
    bodies: [
      `
      let sum = 0;
      for (const digit of String(n)) {
        sum += Number(digit);
      }
      return n % sum === 0;
      `,
      `
      const sum = [...String(n)].reduce((total, digit) => total + Number(digit), 0);
      return n % sum === 0;
      `,
      `
      let sum = 0;
      let rest = n;
      while (rest > 0) {
        sum += rest % 10;
        rest = Math.floor(rest / 10);
      }
      return n % sum === 0;
      `,
    ],
    locals: { sum: ['digitSum', 's'], digit: ['d', 'ch'], rest: ['left', 'm'] },
    phrases: {
      whether: [
        'a positive integer is divisible by the sum of its digits',
        '{n} is a Harshad number',
        'a number is a Niven number, so its digit sum divides it',
      ],
      verb: [
        'test a number for being a Harshad number',
        'check if the digit sum of {n} divides {n}',
      ],
      say: [
        'harshad number check',
        'is {n} a harshad number?',
        'can the number be divided by the sum of its digits?',
        'niven number true or false',
        'add the digits and see if the number is divisible by that sum, like 18 because 1 + 8 is 9',
      ],
    },
  }),
  family({
    id: 'is-automorphic',
    category: 'numbers',
    names: ['isAutomorphic', 'automorphic', 'squareEndsWithSelf'],
    params: [NUMBER],
    args: (r) => [r.chance(0.4) ? r.pick([0, 1, 5, 6, 25, 76, 376, 625]) : r.int(0, 120)],
    edges: [[0], [1], [5], [7], [25], [76]],
    reference: ([n]) => (n * n - n) % 10 ** String(n).length === 0,
    bodies: [
      `return String(n * n).endsWith(String(n));`,
      `
      const square = String(n * n);
      return square.slice(-String(n).length) === String(n);
      `,
      `
      const size = 10 ** String(n).length;
      return (n * n) % size === n;
      `,
    ],
    locals: { square: ['sq', 'text'], size: ['power', 'modulus'] },
    phrases: {
      whether: [
        'a number is automorphic',
        'the square of {n} ends with the digits of {n}',
        'a non-negative integer appears at the end of its own square',
      ],
      verb: ['test a number for being automorphic, like 25 because 625 ends in 25'],
      say: [
        'automorphic number check',
        'is {n} automorphic?',
        'does n squared end with n?',
        'automorphic: 5 -> 25, 76 -> 5776',
        'square the number and tell me if the last digits are the number again',
      ],
    },
  }),
  family({
    id: 'is-strong-number',
    category: 'numbers',
    names: ['isStrongNumber', 'isStrong', 'isKrishnamurthy', 'isFactorion'],
    params: [NUMBER],
    args: (r) => [r.chance(0.35) ? r.pick([1, 2, 145, 40585]) : r.int(1, 300)],
    edges: [[1], [2], [3], [145], [146], [40585]],
    reference: ([n]) => sum(digitsOf(n).map((d) => upTo(d).reduce((a, b) => a * b, 1))) === n,
    bodies: [
      `
      const factorial = (x) => (x <= 1 ? 1 : x * factorial(x - 1));
      let sum = 0;
      for (const digit of String(n)) {
        sum += factorial(Number(digit));
      }
      return sum === n;
      `,
      `
      const factorial = (x) => (x <= 1 ? 1 : x * factorial(x - 1));
      return [...String(n)].reduce((sum, d) => sum + factorial(Number(d)), 0) === n;
      `,
      `
      let sum = 0;
      let rest = n;
      while (rest > 0) {
        let product = 1;
        for (let i = 2; i <= rest % 10; i++) product *= i;
        sum += product;
        rest = Math.floor(rest / 10);
      }
      return sum === n;
      `,
    ],
    locals: { sum: ['total', 's'], digit: ['d', 'ch'] },
    phrases: {
      whether: [
        'the factorials of the digits of {n} add up to {n}',
        'a positive integer equals the sum of the factorials of its digits',
        '{n} is a strong number in the sense of digit factorials, like 145',
      ],
      verb: ['test a number for being equal to the sum of the factorials of its digits'],
      say: [
        'strong number check (sum of digit factorials)',
        'is 145 = 1! + 4! + 5! true for {n} too?',
        'krishnamurthy number check',
        'is the number the sum of the factorials of its own digits?',
        'take the factorial of each digit, add them up and see if you get the number back',
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
  family({
    id: 'is-fibonacci-number',
    category: 'numbers',
    names: ['isFibonacci', 'isFib', 'inFibonacci'],
    params: [NUMBER],
    args: (r) => [
      r.chance(0.4) ? r.pick([0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233]) : r.int(-3, 150),
    ],
    edges: [[0], [1], [2], [4], [-1], [144]],
    reference: ([n]) => [0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610].includes(n),
    bodies: [
      `
      let a = 0;
      let b = 1;
      while (a < n) {
        [a, b] = [b, a + b];
      }
      return a === n;
      `,
      `
      const isSquare = (x) => Math.sqrt(x) % 1 === 0;
      return n >= 0 && (isSquare(5 * n * n + 4) || isSquare(5 * n * n - 4));
      `,
      `
      const fibs = [0, 1];
      while (fibs[fibs.length - 1] < n) {
        fibs.push(fibs[fibs.length - 1] + fibs[fibs.length - 2]);
      }
      return fibs.includes(n);
      `,
    ],
    locals: { a: ['prev', 'x'], b: ['next', 'y'], fibs: ['sequence', 'list'] },
    phrases: {
      whether: [
        'a number is a Fibonacci number',
        '{n} occurs in the Fibonacci sequence 0, 1, 1, 2, 3, 5, 8',
        'a number belongs to the Fibonacci numbers, 0 included',
      ],
      verb: ['test a number for being in the Fibonacci sequence'],
      say: [
        'is fibonacci number',
        'is {n} a fibonacci number?',
        'fibonacci membership check',
        'does the number appear somewhere in 0, 1, 1, 2, 3, 5, 8, 13 and so on?',
        'i have one number and want to know if the fibonacci series ever hits exactly that number',
      ],
    },
  }),
  family({
    id: 'is-triangular-number',
    category: 'numbers',
    names: ['isTriangular', 'isTriangularNumber', 'triangularCheck'],
    params: [NUMBER],
    args: (r) => {
      const k = r.int(1, 15);
      return [r.chance(0.5) ? (k * (k + 1)) / 2 : r.int(-2, 100)];
    },
    edges: [[1], [2], [3], [6], [-1], [55]],
    reference: ([n]) => upTo(40).some((k) => (k * (k + 1)) / 2 === n) || n === 0,
    bodies: [
      `
      let sum = 0;
      for (let i = 1; sum < n; i++) {
        sum += i;
      }
      return sum === n;
      `,
      `
      let sum = 0;
      let i = 1;
      while (sum < n) {
        sum += i;
        i++;
      }
      return sum === n;
      `,
      `
      for (let k = 0; (k * (k + 1)) / 2 <= n; k++) {
        if ((k * (k + 1)) / 2 === n) return true;
      }
      return false;
      `,
    ],
    locals: { sum: ['total', 't'], i: ['k', 'step'] },
    phrases: {
      whether: [
        'a number is triangular',
        '{n} can be written as 1 + 2 + 3 and so on up to some number, where 0 counts too',
        'a number is one of the triangular numbers 0, 1, 3, 6, 10, 15',
      ],
      verb: ['test a number for being triangular'],
      say: [
        'triangular number check',
        'is {n} a triangular number?',
        'is the number one of 0, 1, 3, 6, 10, 15 and so on?',
        'can i make a full triangle with exactly this many balls?',
        'add 1, then 2, then 3 and keep going, and tell me if you land exactly on the number',
      ],
    },
  }),
  family({
    id: 'is-perfect-cube',
    category: 'numbers',
    names: ['isPerfectCube', 'isCube', 'checkCube'],
    params: [NUMBER],
    args: (r) => [r.chance(0.5) ? r.int(0, 9) ** 3 : r.int(0, 200)],
    edges: [[0], [1], [8], [9], [27], [64], [100]],
    reference: ([n]) => n === 0 || upTo(20).some((k) => k * k * k === n),
    bodies: [
      `
      const root = Math.round(Math.cbrt(n));
      return root ** 3 === n;
      `,
      `
      let i = 0;
      while (i * i * i < n) i++;
      return i * i * i === n;
      `,
      `
      for (let i = 0; i ** 3 <= n; i++) {
        if (i ** 3 === n) return true;
      }
      return false;
      `,
    ],
    locals: { root: ['r', 'k'], i: ['k', 'side'] },
    phrases: {
      whether: [
        'a non-negative number is a perfect cube',
        '{n} is the cube of a whole number',
        'some whole number multiplied by itself three times gives {n}, like 2 * 2 * 2 = 8',
      ],
      verb: ['test a number for being a perfect cube such as 1, 8 or 27'],
      say: [
        'perfect cube check',
        'is {n} a perfect cube?',
        'is the number a cube number like 8, 27 or 64?',
        'is the cube root of n a whole number?',
        'i want true if there is a whole number i with i * i * i equal to my number',
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
    id: 'is-power-of',
    category: 'numbers',
    names: ['isPowerOf', 'isPower', 'checkPower'],
    params: [NUMBER],
    constants: { k: (r: Random) => r.constant(3, 12, 30) },
    args: (r, { k }) => [r.chance(0.5) ? k ** r.int(0, 4) : r.int(-2, 150)],
    edges: [[0], [1], [-1], [2], [6]],
    reference: ([n], { k }) => [0, 1, 2, 3, 4, 5, 6, 7].some((e) => k ** e === n),
    bodies: [
      `
      if (n < 1) return false;
      while (n % $k === 0) {
        n /= $k;
      }
      return n === 1;
      `,
      `
      let power = 1;
      while (power < n) power *= $k;
      return power === n;
      `,
      `
      if (n < 1) return false;
      if (n === 1) return true;
      return n % $k === 0 && $name(n / $k);
      `,
    ],
    locals: { power: ['p', 'x'] },
    phrases: {
      whether: [
        'a number is a power of {k}, where 1 counts as one',
        '{n} is one of 1, {k}, {k} * {k} and so on',
        'an integer equals {k} raised to some whole exponent of 0 or more',
      ],
      verb: ['test a number for being a power of {k}, with 1 being true'],
      say: [
        'is {n} a power of {k}?',
        'power of {k} check',
        'can i get the number by multiplying 1 by {k} again and again?',
        'power of {k} or not, 1 is true, zero and negatives are false',
        'divide the number by {k} as long as that works and see if 1 is left in the end',
      ],
    },
  }),
  family({
    id: 'sum-of-two-squares',
    category: 'numbers',
    names: ['isSumOfTwoSquares', 'sumOfSquares', 'twoSquares'],
    params: [NUMBER],
    args: (r) => [r.chance(0.4) ? r.int(0, 8) ** 2 + r.int(0, 8) ** 2 : r.int(0, 100)],
    edges: [[0], [1], [2], [3], [25], [5]],
    reference: ([n]) =>
      [0, ...upTo(12)].some((a) => [0, ...upTo(12)].some((b) => a * a + b * b === n)),
    bodies: [
      `
      for (let a = 0; a * a <= n; a++) {
        const b = Math.sqrt(n - a * a);
        if (Number.isInteger(b)) return true;
      }
      return false;
      `,
      `
      for (let a = 0; a * a <= n; a++) {
        for (let b = a; a * a + b * b <= n; b++) {
          if (a * a + b * b === n) return true;
        }
      }
      return false;
      `,
      `
      let low = 0;
      let high = Math.floor(Math.sqrt(n));
      while (low <= high) {
        const sum = low * low + high * high;
        if (sum === n) return true;
        if (sum < n) low++;
        else high--;
      }
      return false;
      `,
    ],
    locals: { a: ['i', 'x'], b: ['j', 'y'], low: ['left', 'a'], high: ['right', 'b'] },
    phrases: {
      whether: [
        'a non-negative integer is the sum of two square numbers, 0 allowed',
        '{n} equals a * a + b * b for some whole numbers a and b',
        'a number can be written as the sum of two squares',
      ],
      verb: ['test if {n} is a sum of two perfect squares, zero being a square too'],
      say: [
        'sum of two squares?',
        'is {n} = a^2 + b^2 for whole a and b?',
        'can the number be split into two square numbers (0 counts)?',
        'sum of squares of two integers check',
        'are there two whole numbers, zero is fine, so that their squares added give my number',
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
];
