import { family } from '../../family.ts';
import type { Random } from '../../random.ts';
import { NUMS } from '../common/names.ts';
import { binary, NUMBER } from './common.ts';

const FIRST = ['a', 'x', 'first', 'm'] as const;
const SECOND = ['b', 'y', 'second', 'n'] as const;

function pair(r: Random): [number, number] {
  return [r.int(0, 60), r.int(0, 60)];
}

/** Combines two non-negative numbers digit by digit in base two. */
function bitwise(a: number, b: number, rule: (x: string, y: string) => boolean): number {
  const size = Math.max(binary(a).length, binary(b).length);
  const [p, q] = [a, b].map((n) => n.toString(2).padStart(size, '0'));
  return parseInt([...(p ?? '')].map((x, i) => (rule(x, q?.[i] ?? '0') ? 1 : 0)).join(''), 2);
}

/** The bit operators, shifts, and what is computed with them. */
export const operators = [
  family({
    id: 'bitwise-and',
    category: 'bits',
    names: ['bitAnd', 'bitwiseAnd', 'and'],
    params: [FIRST, SECOND],
    args: pair,
    edges: [
      [0, 0],
      [5, 3],
      [7, 7],
      [8, 7],
    ],
    reference: ([a, b]) => bitwise(a, b, (x, y) => x === '1' && y === '1'),
    bodies: [
      `return a & b;`,
      `
      const result = a & b;
      return result;
      `,
      `
      let result = 0;
      for (let bit = 1; bit <= a; bit *= 2) {
        if (a & bit && b & bit) result += bit;
      }
      return result;
      `,
    ],
    locals: { result: ['both', 'out'] },
    phrases: {
      noun: [
        'the bitwise and of two numbers',
        'the number whose bits are set where both {a} and {b} have a 1',
      ],
      verb: ['combine two integers with bitwise and', 'compute {a} AND {b} bit by bit'],
      say: [
        'bitwise and',
        'a & b',
        'what is the bitwise AND of {a} and {b}?',
        'bitwise and of two integers',
        'keep only the bits that are 1 in both numbers',
      ],
    },
  }),
  family({
    id: 'bitwise-or',
    category: 'bits',
    names: ['bitOr', 'bitwiseOr', 'or'],
    params: [FIRST, SECOND],
    args: pair,
    edges: [
      [0, 0],
      [5, 3],
      [7, 7],
      [8, 7],
    ],
    reference: ([a, b]) => bitwise(a, b, (x, y) => x === '1' || y === '1'),
    bodies: [
      `return a | b;`,
      `
      const result = a | b;
      return result;
      `,
      `return a + b - (a & b);`,
    ],
    locals: { result: ['either', 'out'] },
    phrases: {
      noun: [
        'the bitwise or of two numbers',
        'the number whose bits are set where {a} or {b} or both have a 1',
      ],
      verb: ['combine two integers with bitwise or', 'compute {a} OR {b} bit by bit'],
      say: [
        'bitwise or',
        'a | b',
        'what is the bitwise OR of {a} and {b}?',
        'bitwise or of two integers',
        'a bit of the result is 1 as soon as one of the two numbers has a 1 there',
      ],
    },
  }),
  family({
    id: 'bitwise-xor',
    category: 'bits',
    names: ['bitXor', 'bitwiseXor', 'xor'],
    params: [FIRST, SECOND],
    args: pair,
    edges: [
      [0, 0],
      [5, 3],
      [7, 7],
      [8, 7],
    ],
    reference: ([a, b]) => bitwise(a, b, (x, y) => x !== y),
    bodies: [`return a ^ b;`, `return (a | b) - (a & b);`, `return (a | b) & ~(a & b);`],
    phrases: {
      noun: [
        'the bitwise xor of two numbers',
        'the number whose bits are set where exactly one of {a} and {b} has a 1',
      ],
      verb: ['combine two integers with exclusive or', 'compute {a} XOR {b} bit by bit'],
      say: [
        'xor of two numbers',
        'a ^ b',
        'what is the bitwise XOR of {a} and {b}?',
        'bitwise exclusive or of two integers',
        'a bit of the result is 1 only if the two bits at that place are different',
      ],
    },
  }),
  family({
    id: 'shift-left-k',
    category: 'bits',
    names: ['shiftLeft', 'leftShift', 'timesPowerOfTwo'],
    params: [NUMBER],
    constants: { k: (r: Random) => r.int(2, 12) },
    args: (r) => [r.int(0, 60)],
    edges: [[0], [1], [5]],
    reference: ([n], { k }) => n * 2 ** k,
    bodies: [
      `return n << $k;`,
      `return n * 2 ** $k;`,
      `
      for (let i = 0; i < $k; i++) {
        n *= 2;
      }
      return n;
      `,
    ],
    phrases: {
      noun: [
        'a non-negative number shifted left by {k} bits',
        'the number {n} with {k} zero bits added on the right',
      ],
      verb: [
        'shift a number left by {k} bits',
        'multiply {n} by 2 to the power of {k} with a shift',
      ],
      say: [
        'left shift by {k}',
        'n << {k}',
        'how do i shift the bits of {n} to the left {k} times?',
        'shift bits {k} places to the left',
        'double the number {k} times with a bit shift',
      ],
    },
  }),
  family({
    id: 'shift-right-k',
    category: 'bits',
    names: ['shiftRight', 'rightShift', 'dropLowBits'],
    params: [NUMBER],
    constants: { k: (r: Random) => r.int(2, 12) },
    args: (r) => [r.int(0, 900)],
    edges: [[0], [1], [255]],
    reference: ([n], { k }) => Math.floor(n / 2 ** k),
    bodies: [
      `return n >> $k;`,
      `return Math.floor(n / 2 ** $k);`,
      `
      for (let i = 0; i < $k; i++) {
        n = Math.floor(n / 2);
      }
      return n;
      `,
    ],
    phrases: {
      noun: [
        'a non-negative number shifted right by {k} bits',
        'the number {n} without its lowest {k} bits',
      ],
      verb: [
        'shift a number right by {k} bits',
        'divide {n} by 2 to the power of {k} with a shift, rounding down',
      ],
      say: [
        'right shift by {k}',
        'n >> {k}',
        'how do i shift the bits of {n} to the right {k} times?',
        'shift bits {k} places to the right',
        'throw away the last {k} bits of the number and move the others down',
      ],
    },
  }),
  family({
    id: 'xor-list',
    category: 'bits',
    names: ['xorAll', 'xorList', 'xorOf', 'combineXor'],
    params: [['nums', 'numbers', 'arr', 'values', 'list']],
    args: (r) => [r.ints(0, 7, 0, 63)],
    edges: [[[]], [[5]], [[5, 5]], [[1, 2, 3]], [[0, 7]]],
    reference: ([nums]) => nums.reduce((a, b) => a ^ b, 0),
    bodies: [
      `
      let result = 0;
      for (const n of nums) {
        result ^= n;
      }
      return result;
      `,
      `return nums.reduce((result, n) => result ^ n, 0);`,
      `
      let result = 0;
      for (let i = 0; i < nums.length; i++) {
        result = result ^ nums[i];
      }
      return result;
      `,
      `
      if (nums.length === 0) return 0;
      return nums[0] ^ $name(nums.slice(1));
      `,
    ],
    locals: { result: ['acc', 'total', 'out'], n: ['x', 'num', 'value'], i: ['j', 'k'] },
    phrases: {
      noun: [
        'the bitwise xor of all numbers in a list',
        'the exclusive or of every element of {nums}, 0 for an empty list',
      ],
      verb: [
        'xor all numbers of an array together',
        'combine the integers in {nums} with exclusive or',
      ],
      say: [
        'xor of a list of numbers',
        'what is the xor of all values in an array?',
        'start with 0 and xor each number of the list into it, then return what you get',
        'xor all',
        'xor all numbers in an array',
        'xor of all elements',
        'bitwise xor of a list',
        'combine all values with ^',
        'how do i xor every number in {nums} together?',
      ],
    },
  }),
  family({
    id: 'single-number-xor',
    category: 'bits',
    names: ['singleNumber', 'findSingle', 'lonelyNumber', 'findUnpaired'],
    params: [['nums', 'numbers', 'arr', 'values', 'list']],
    args: (r) => {
      const pool = r.shuffle(Array.from({ length: 30 }, (_, i) => i));
      const size = r.int(1, 5);
      return [r.shuffle([...pool.slice(1, size), ...pool.slice(0, size)])];
    },
    edges: [[[4]], [[1, 2, 1]], [[0, 3, 3]], [[7, 5, 7, 9, 5]]],
    reference: ([nums]) => nums.reduce((a, b) => a ^ b, 0),
    bodies: [
      `
      let result = 0;
      for (const n of nums) {
        result ^= n;
      }
      return result;
      `,
      `return nums.reduce((result, n) => result ^ n, 0);`,
      `return nums.find((n) => nums.indexOf(n) === nums.lastIndexOf(n));`,
      `
      const open = new Set();
      for (const n of nums) {
        if (open.has(n)) open.delete(n);
        else open.add(n);
      }
      return [...open][0];
      `,
    ],
    locals: { result: ['acc', 'single'], n: ['x', 'num', 'value'], open: ['seen', 'unpaired'] },
    phrases: {
      noun: [
        'the one number that appears only once in a list where all the others appear twice',
        'the number without a partner in {nums}, where every other number comes in a pair',
      ],
      verb: [
        'find the single number in an array in which each other number occurs exactly twice',
        'find the unpaired integer in {nums} when all the rest are there two times',
      ],
      say: [
        'the number that occurs once while all others occur twice',
        'every number in the array is there twice except one, which one?',
        'i have pairs of numbers mixed up in a list and exactly one number has no partner, how do i find it?',
        'single number',
        'find the single number, all others appear twice',
        'find the unique element where every other one appears twice',
        'the only number without a duplicate',
        'which number has no pair? all others come exactly two times',
        'lonely number in an array of pairs',
      ],
    },
  }),
  family({
    id: 'missing-number-xor',
    category: 'bits',
    names: ['missingFromZero', 'findMissing', 'missingXor'],
    params: [NUMS],
    args: (r) => {
      const all = r.shuffle(Array.from({ length: r.int(2, 9) }, (_, i) => i));
      return [all.slice(1)];
    },
    edges: [[[0]], [[1]], [[3, 0, 1]], [[0, 1, 2]]],
    reference: ([nums]) =>
      Array.from({ length: nums.length + 1 }, (_, i) => i).find((i) => !nums.includes(i)) ?? 0,
    bodies: [
      `
      let missing = nums.length;
      nums.forEach((n, i) => {
        missing ^= n ^ i;
      });
      return missing;
      `,
      `
      let missing = nums.length;
      for (let i = 0; i < nums.length; i++) {
        missing = missing ^ i ^ nums[i];
      }
      return missing;
      `,
      `
      const expected = (nums.length * (nums.length + 1)) / 2;
      return nums.reduce((rest, n) => rest - n, expected);
      `,
    ],
    locals: { missing: ['result', 'x'], expected: ['sum', 'total'] },
    phrases: {
      noun: [
        'the missing number of a list that has all numbers from 0 to its length except one',
        'the one number from 0 to n that is not among the n different numbers in {nums}',
      ],
      verb: [
        'find the missing number from 0 to n in an array of n different numbers, with xor',
        'find which number from 0 up to the length of {nums} is not in it',
      ],
      say: [
        'missing number 0..n',
        'missing number in an array of n numbers from 0 to n',
        'which number from 0 to n is missing in a list of n numbers?',
        'find missing number with xor, numbers start at 0',
        'the list should have 0, 1, 2 up to its length but exactly one of these is not there, which one?',
      ],
    },
  }),
  family({
    id: 'add-without-plus',
    category: 'bits',
    names: ['addWithoutPlus', 'bitAdd', 'addBits'],
    params: [FIRST, SECOND],
    args: pair,
    edges: [
      [0, 0],
      [1, 1],
      [7, 9],
      [0, 5],
    ],
    reference: ([a, b]) => a + b,
    bodies: [
      `
      while (b !== 0) {
        const carry = (a & b) << 1;
        a = a ^ b;
        b = carry;
      }
      return a;
      `,
      `
      if (b === 0) return a;
      return $name(a ^ b, (a & b) << 1);
      `,
      `
      let sum = a;
      let carry = b;
      while (carry > 0) {
        [sum, carry] = [sum ^ carry, (sum & carry) << 1];
      }
      return sum;
      `,
    ],
    locals: { carry: ['over', 'c'], sum: ['result', 'total'] },
    phrases: {
      noun: [
        'the sum of two non-negative numbers, computed without the plus operator',
        'the sum of {a} and {b} made only with bit operations',
      ],
      verb: ['add two numbers without using +', 'add {a} and {b} with bitwise operators only'],
      say: [
        'add without plus',
        'add two integers with bit operations',
        'how can i add two numbers without the + operator?',
        'sum of two integers using xor and and',
        'xor gives the sum without carry, and shifted left gives the carry, repeat until there is no carry',
      ],
    },
  }),
  family({
    id: 'opposite-signs',
    category: 'bits',
    names: ['oppositeSigns', 'haveOppositeSigns', 'differentSigns'],
    params: [FIRST, SECOND],
    args: (r) => [r.pick([-1, 1]) * r.int(1, 40), r.pick([-1, 1]) * r.int(1, 40)],
    edges: [
      [1, 1],
      [-1, 1],
      [1, -1],
      [-5, -3],
    ],
    reference: ([a, b]) => Math.sign(a) !== Math.sign(b),
    bodies: [
      `return (a ^ b) < 0;`,
      `return a < 0 !== b < 0;`,
      `return a * b < 0;`,
      `return Math.sign(a) !== Math.sign(b);`,
    ],
    phrases: {
      whether: [
        'two non-zero integers have opposite signs',
        'one of {a} and {b} is negative and the other positive, none being zero',
      ],
      verb: [
        'test two non-zero integers for different signs',
        'detect with xor if two non-zero integers have opposite signs',
      ],
      say: [
        'opposite signs check for two non-zero integers',
        'different signs with xor',
        'do {a} and {b} have opposite signs? none of them is zero',
        'one positive and one negative? true or false, zero never occurs',
        'true if just one of the two numbers has a minus, they are never zero',
      ],
    },
  }),
  family({
    id: 'gray-code',
    category: 'bits',
    names: ['toGray', 'grayCode', 'gray'],
    params: [NUMBER],
    args: (r) => [r.int(0, 120)],
    edges: [[0], [1], [2], [3], [7], [8]],
    reference: ([n]) =>
      parseInt(
        binary(n)
          .map((bit, i, all) => (i > 0 && all[i - 1] === '1' ? 1 - Number(bit) : bit))
          .join(''),
        2,
      ),
    bodies: [
      `return n ^ (n >> 1);`,
      `
      const half = n >> 1;
      return n ^ half;
      `,
      `return n ^ Math.floor(n / 2);`,
    ],
    locals: { half: ['shifted', 'h'] },
    phrases: {
      noun: [
        'the Gray code of a non-negative number',
        'the number {n} converted to reflected binary Gray code, as a number',
      ],
      verb: ['convert a number to Gray code', 'compute the Gray code number of {n}'],
      say: [
        'gray code',
        'binary to gray code as a number',
        'what is the gray code of {n}?',
        'n to gray: n ^ (n >> 1)',
        'xor the number with itself shifted right by one, that is the gray code',
      ],
    },
  }),
];
