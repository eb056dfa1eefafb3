import { family } from '../family.ts';
import type { Random } from '../random.ts';

const NUMBER = ['n', 'num', 'x', 'number', 'value'] as const;
const FIRST = ['a', 'x', 'first', 'm'] as const;
const SECOND = ['b', 'y', 'second', 'n'] as const;
const NUMS = ['nums', 'numbers', 'arr', 'values', 'list'] as const;

function pair(r: Random): [number, number] {
  return [r.int(0, 60), r.int(0, 60)];
}

function binary(n: number): string[] {
  return [...n.toString(2)];
}

/** Combines two non-negative numbers digit by digit in base two. */
function bitwise(a: number, b: number, rule: (x: string, y: string) => boolean): number {
  const size = Math.max(binary(a).length, binary(b).length);
  const [p, q] = [a, b].map((n) => n.toString(2).padStart(size, '0'));
  return parseInt([...(p ?? '')].map((x, i) => (rule(x, q?.[i] ?? '0') ? 1 : 0)).join(''), 2);
}

/** More bit manipulation: operators, shifts, masks and patterns of bits. */
export const bitsMore = [
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
    id: 'low-bits-k',
    category: 'bits',
    names: ['lowBits', 'keepLowBits', 'maskLow'],
    params: [NUMBER],
    constants: { k: (r: Random) => r.int(2, 12) },
    args: (r) => [r.int(0, 900)],
    edges: [[0], [1], [255], [256]],
    reference: ([n], { k }) => n % 2 ** k,
    bodies: [
      `return n & ((1 << $k) - 1);`,
      `return n % 2 ** $k;`,
      `
      const mask = 2 ** $k - 1;
      return n & mask;
      `,
    ],
    locals: { mask: ['ones', 'm'] },
    phrases: {
      noun: [
        'the lowest {k} bits of a non-negative number',
        'the value of the last {k} binary digits of {n}',
      ],
      verb: [
        'keep only the lowest {k} bits of a number',
        'mask out everything but the {k} rightmost bits of {n}',
      ],
      say: [
        'lowest {k} bits of n',
        'n & mask with {k} ones',
        'what number do the last {k} bits of {n} make?',
        'keep the {k} least significant bits, clear the others',
        'only the {k} bits on the right should stay, all higher bits become zero',
      ],
    },
  }),
  family({
    id: 'count-zero-bits',
    category: 'bits',
    names: ['countZeros', 'countZeroBits', 'zeroBits'],
    params: [NUMBER],
    args: (r) => [r.int(1, 500)],
    edges: [[1], [2], [7], [8], [10]],
    reference: ([n]) => binary(n).filter((bit) => bit === '0').length,
    bodies: [
      `return [...n.toString(2)].filter((bit) => bit === '0').length;`,
      `
      let count = 0;
      while (n > 0) {
        if ((n & 1) === 0) count++;
        n >>= 1;
      }
      return count;
      `,
      `return n.toString(2).split('0').length - 1;`,
    ],
    locals: { count: ['zeros', 'total'], bit: ['b', 'd'] },
    phrases: {
      noun: [
        'the number of zeros in the binary form of a positive integer',
        'the count of 0 bits in {n} without leading zeros',
      ],
      verb: [
        'count the zeros of a positive number written in binary',
        'count the 0 digits of {n} in base two',
      ],
      say: [
        'count zero bits',
        'number of zeros in binary representation',
        'how many zeros does {n} have in binary?',
        'count 0s in binary, no leading zeros',
        'write the positive number in base two and tell me how many 0 digits there are',
      ],
    },
  }),
  family({
    id: 'is-power-of-four',
    category: 'bits',
    names: ['isPowerOfFour', 'powerOfFour', 'isPow4'],
    params: [NUMBER],
    args: (r) => [r.chance(0.5) ? 2 ** r.int(0, 10) : r.int(-3, 100)],
    edges: [[0], [1], [2], [4], [8], [16], [-4]],
    reference: ([n]) => [1, 4, 16, 64, 256, 1024, 4096].includes(n),
    bodies: [
      `
      if (n < 1) return false;
      while (n % 4 === 0) n /= 4;
      return n === 1;
      `,
      `return n > 0 && (n & (n - 1)) === 0 && n % 3 === 1;`,
      `
      let power = 1;
      while (power < n) power *= 4;
      return power === n;
      `,
    ],
    locals: { power: ['p', 'x'] },
    phrases: {
      whether: [
        'a number is a power of four, with 1 counting',
        '{n} is one of 1, 4, 16, 64 and so on',
      ],
      verb: ['test for powers of four such as 1, 4 and 16', 'decide if an integer is a power of 4'],
      say: [
        'is power of four',
        'power of 4 check',
        'is {n} a power of four?',
        'can the number be made by multiplying fours, 1 counts too?',
        'true for 1, 4, 16, 64 and so on, false for everything else like 8 or 0',
      ],
    },
  }),
  family({
    id: 'next-power-of-two',
    category: 'bits',
    names: ['nextPowerOfTwo', 'roundUpToPowerOfTwo', 'ceilPow2'],
    params: [NUMBER],
    args: (r) => [r.chance(0.3) ? 2 ** r.int(0, 8) : r.int(1, 300)],
    edges: [[1], [2], [3], [5], [8], [9]],
    reference: ([n]) => Array.from({ length: 12 }, (_, i) => 2 ** i).find((p) => p >= n) ?? 0,
    bodies: [
      `
      let power = 1;
      while (power < n) {
        power *= 2;
      }
      return power;
      `,
      `
      let power = 1;
      while (power < n) power <<= 1;
      return power;
      `,
      `return n <= 1 ? 1 : 2 * $name(Math.ceil(n / 2));`,
    ],
    locals: { power: ['p', 'result'] },
    phrases: {
      noun: [
        'the smallest power of two that is at least {n}',
        'the positive number {n} rounded up to a power of two',
      ],
      verb: [
        'round a positive number up to a power of two',
        'find the first power of 2 that is not below {n}',
      ],
      say: [
        'next power of two (n itself if it is one)',
        'smallest power of 2 >= n',
        'which power of two is the first that is not smaller than {n}?',
        'round up to power of 2',
        'double 1 until it is as big as the number or bigger and give that back',
      ],
    },
  }),
  family({
    id: 'highest-set-bit',
    category: 'bits',
    names: ['highestPowerOfTwo', 'highestBit', 'largestPowerOfTwo'],
    params: [NUMBER],
    args: (r) => [r.chance(0.3) ? 2 ** r.int(0, 8) : r.int(1, 500)],
    edges: [[1], [2], [3], [5], [8], [9]],
    reference: ([n]) => 2 ** (binary(n).length - 1),
    bodies: [
      `
      let power = 1;
      while (power * 2 <= n) {
        power *= 2;
      }
      return power;
      `,
      `return 2 ** (n.toString(2).length - 1);`,
      `return 1 << (31 - Math.clz32(n));`,
    ],
    locals: { power: ['p', 'bit', 'result'] },
    phrases: {
      noun: [
        'the largest power of two that is not greater than {n}',
        'the value of the highest set bit of a positive integer',
      ],
      verb: [
        'find the biggest power of 2 up to and including {n}',
        'isolate the highest 1 bit of a positive number as its value',
      ],
      say: [
        'highest set bit as a value',
        'largest power of 2 <= n',
        'what is the biggest power of two that fits into {n}?',
        'most significant bit value, 12 -> 8',
        'keep only the leftmost one in the binary form and make the rest zeros, so 12 gives 8',
      ],
    },
  }),
  family({
    id: 'clear-lowest-bit',
    category: 'bits',
    names: ['clearLowestBit', 'dropLowestBit', 'removeLowestOne'],
    params: [NUMBER],
    args: (r) => [r.int(0, 300)],
    edges: [[0], [1], [6], [8], [12]],
    reference: ([n]) => {
      const text = n.toString(2);
      const at = text.lastIndexOf('1');
      return at < 0 ? 0 : parseInt(`${text.slice(0, at)}0${text.slice(at + 1)}`, 2);
    },
    bodies: [
      `return n & (n - 1);`,
      `return n - (n & -n);`,
      `
      if (n === 0) return 0;
      let bit = 1;
      while ((n & bit) === 0) bit *= 2;
      return n - bit;
      `,
    ],
    locals: { bit: ['low', 'mask'] },
    phrases: {
      noun: [
        'a non-negative number with its lowest set bit cleared',
        'the number {n} after its rightmost 1 bit became 0, 0 for 0',
      ],
      verb: ['clear the lowest set bit of a number', 'turn the rightmost 1 bit of {n} into 0'],
      say: [
        'n & (n - 1)',
        'remove the lowest set bit, 12 -> 8',
        'how do i turn off the rightmost 1 bit?',
        'drop the last one in binary',
        'the last 1 in the binary number should become 0 and everything else stay, 0 stays 0',
      ],
    },
  }),
  family({
    id: 'bits-list',
    category: 'bits',
    names: ['toBits', 'bitsList', 'bitArray', 'getBits'],
    params: [NUMBER],
    args: (r) => [r.int(0, 300)],
    edges: [[0], [1], [6], [8]],
    reference: ([n]) => binary(n).map(Number),
    bodies: [
      `return [...n.toString(2)].map(Number);`,
      `return n.toString(2).split('').map(Number);`,
      `
      const bits = [];
      do {
        bits.unshift(n % 2);
        n = Math.floor(n / 2);
      } while (n > 0);
      return bits;
      `,
    ],
    locals: { bits: ['result', 'list'] },
    phrases: {
      noun: [
        'the bits of a non-negative integer as a list of 0 and 1, highest first',
        'an array with the binary digits of {n} from left to right',
      ],
      verb: [
        'turn a number into an array of its bits, most significant first',
        'list the binary digits of {n} as numbers',
      ],
      say: [
        'number to array of bits, 6 -> [1, 1, 0]',
        'binary digits as a list',
        'how do i get the bits of {n} in an array, highest bit first?',
        'list of zeros and ones for a number',
        'write the number in binary and put each digit as a number in a list, in the order one would read them',
      ],
    },
  }),
  family({
    id: 'bits-to-number',
    category: 'bits',
    names: ['fromBits', 'bitsToNumber', 'binaryArrayToNumber'],
    params: [['bits', 'digits', 'list', 'arr']],
    args: (r) => [r.ints(1, 9, 0, 1)],
    edges: [[[0]], [[1]], [[1, 0, 1]], [[0, 0, 1, 0]]],
    reference: ([bits]) => parseInt(bits.join(''), 2),
    bodies: [
      `return parseInt(bits.join(''), 2);`,
      `return bits.reduce((n, bit) => n * 2 + bit, 0);`,
      `
      let n = 0;
      for (const bit of bits) {
        n = n * 2 + bit;
      }
      return n;
      `,
    ],
    locals: { n: ['result', 'value'], bit: ['b', 'd'] },
    phrases: {
      noun: [
        'the number that a list of bits stands for, highest bit first',
        'the value of the binary digits in {bits}',
      ],
      verb: [
        'convert an array of zeros and ones to a number',
        'read the list {bits} as a binary number',
      ],
      say: [
        'bit array to number, [1, 0, 1] -> 5',
        'binary array to decimal',
        'how do i turn a list of bits into a number? the first bit is the highest',
        'ones and zeros as an array to integer',
        'i have a list with only 0 and 1 in it and it is a binary number, which number is it?',
      ],
    },
  }),
  family({
    id: 'byte-string',
    category: 'bits',
    names: ['toByte', 'byteString', 'toEightBits'],
    params: [NUMBER],
    args: (r) => [r.int(0, 255)],
    edges: [[0], [1], [6], [128], [255]],
    reference: ([n]) => [128, 64, 32, 16, 8, 4, 2, 1].map((p) => Math.floor(n / p) % 2).join(''),
    bodies: [
      `return n.toString(2).padStart(8, '0');`,
      `
      let text = n.toString(2);
      while (text.length < 8) text = '0' + text;
      return text;
      `,
      `
      let text = '';
      for (let i = 7; i >= 0; i--) {
        text += (n >> i) & 1;
      }
      return text;
      `,
    ],
    locals: { text: ['bits', 'result', 'out'] },
    phrases: {
      noun: [
        'the 8-bit binary string of a number from 0 to 255',
        'the byte {n} written with exactly eight zeros and ones',
      ],
      verb: [
        'convert a number from 0 to 255 to a binary string of 8 digits',
        'write {n} as eight bits with leading zeros',
      ],
      say: [
        '8 bit binary string',
        'byte to binary with leading zeros',
        'how do i write a number up to 255 as 8 bits?',
        'binary padded to 8 digits, 5 -> 00000101',
        'the binary text must always have eight characters, so put zeros in front',
      ],
    },
  }),
  family({
    id: 'reverse-byte',
    category: 'bits',
    names: ['reverseByte', 'reverseBits', 'flipByte'],
    params: [NUMBER],
    args: (r) => [r.int(0, 255)],
    edges: [[0], [1], [6], [128], [255]],
    reference: ([n]) => parseInt([...n.toString(2).padStart(8, '0')].reverse().join(''), 2),
    bodies: [
      `
      let result = 0;
      for (let i = 0; i < 8; i++) {
        result = (result << 1) | (n & 1);
        n >>= 1;
      }
      return result;
      `,
      `return parseInt(n.toString(2).padStart(8, '0').split('').reverse().join(''), 2);`,
      `
      const bits = [...n.toString(2).padStart(8, '0')];
      return parseInt(bits.reverse().join(''), 2);
      `,
    ],
    locals: { result: ['reversed', 'out'], bits: ['digits', 'list'] },
    phrases: {
      noun: [
        'the number from 0 to 255 whose 8 bits are those of {n} in reverse order',
        'a byte with its eight bits reversed',
      ],
      verb: [
        'reverse the 8 bits of a byte',
        'reverse the bits of a number between 0 and 255, as 8 bits',
      ],
      say: [
        'reverse bits of a byte',
        'reverse 8 bits, 1 -> 128',
        'how do i reverse the bits of an 8-bit number?',
        'mirror the eight bits of n',
        'write the byte with eight binary digits, turn them around and give me that number',
      ],
    },
  }),
  family({
    id: 'invert-byte',
    category: 'bits',
    names: ['invertByte', 'flipBits', 'complementByte'],
    params: [NUMBER],
    args: (r) => [r.int(0, 255)],
    edges: [[0], [1], [128], [255]],
    reference: ([n]) => 255 - n,
    bodies: [`return ~n & 255;`, `return n ^ 255;`, `return 255 - n;`],
    phrases: {
      noun: [
        'the byte with all 8 bits of {n} flipped',
        'the 8-bit complement of a number from 0 to 255',
      ],
      verb: ['invert all eight bits of a byte', 'flip every bit of an 8-bit number'],
      say: [
        'invert 8 bits',
        'flip all bits of a byte, 0 -> 255',
        'how do i invert the bits of a number from 0 to 255?',
        'bitwise not for one byte',
        'in the eight bits every 0 becomes 1 and every 1 becomes 0',
      ],
    },
  }),
  family({
    id: 'binary-complement',
    category: 'bits',
    names: ['complement', 'findComplement', 'bitComplement'],
    params: [NUMBER],
    args: (r) => [r.int(1, 300)],
    edges: [[1], [2], [5], [7], [8]],
    reference: ([n]) =>
      parseInt(
        binary(n)
          .map((bit) => (bit === '0' ? '1' : '0'))
          .join(''),
        2,
      ),
    bodies: [
      `
      const mask = 2 ** n.toString(2).length - 1;
      return n ^ mask;
      `,
      `
      let mask = 1;
      while (mask <= n) mask *= 2;
      return mask - 1 - n;
      `,
      `
      const flipped = [...n.toString(2)].map((bit) => (bit === '0' ? '1' : '0'));
      return parseInt(flipped.join(''), 2);
      `,
    ],
    locals: { mask: ['ones', 'm'], flipped: ['bits', 'inverted'] },
    phrases: {
      noun: [
        'the complement of a positive integer: its binary digits flipped, without leading zeros',
        'the number you get by flipping every binary digit of {n}',
      ],
      verb: [
        'flip all binary digits of a positive number, starting at its highest 1',
        'compute the number complement of {n}',
      ],
      say: [
        'number complement, 5 -> 2',
        'flip the binary digits of n (no leading zeros)',
        'what number do i get when every binary digit of {n} is flipped?',
        'complement of a positive integer in base 2',
        'write it in binary, change all 0 to 1 and all 1 to 0, and read it as a number again, so 101 becomes 010',
      ],
    },
  }),
  family({
    id: 'alternating-bits',
    category: 'bits',
    names: ['hasAlternatingBits', 'alternatingBits', 'bitsAlternate'],
    params: [NUMBER],
    args: (r) => [r.chance(0.5) ? r.pick([1, 2, 5, 10, 21, 42, 85, 170]) : r.int(1, 100)],
    edges: [[1], [2], [3], [5], [7], [10], [11]],
    reference: ([n]) => binary(n).every((bit, i, all) => i === 0 || bit !== all[i - 1]),
    bodies: [
      `
      const bits = n.toString(2);
      for (let i = 1; i < bits.length; i++) {
        if (bits[i] === bits[i - 1]) return false;
      }
      return true;
      `,
      `return !/00|11/.test(n.toString(2));`,
      `
      while (n > 1) {
        if ((n & 1) === ((n >> 1) & 1)) return false;
        n >>= 1;
      }
      return true;
      `,
    ],
    locals: { bits: ['text', 'digits'] },
    phrases: {
      whether: [
        'the bits of a positive integer alternate',
        'no two neighbouring binary digits of {n} are the same',
      ],
      verb: [
        'check a positive number for alternating bits',
        'test that the binary form of {n} goes 1, 0, 1, 0 and so on',
      ],
      say: [
        'alternating bits check',
        'has alternating bits',
        'do zeros and ones alternate in the binary form of {n}?',
        'binary number with alternating bits, true or false',
        'false when two equal bits stand next to each other in the positive number, otherwise true',
      ],
    },
  }),
  family({
    id: 'longest-ones-run',
    category: 'bits',
    names: ['longestOnes', 'maxConsecutiveOnes', 'longestRunOfOnes'],
    params: [NUMBER],
    args: (r) => [r.int(0, 1000)],
    edges: [[0], [1], [2], [7], [110], [439]],
    reference: ([n]) =>
      Math.max(
        ...n
          .toString(2)
          .split('0')
          .map((run) => run.length),
      ),
    bodies: [
      `
      let best = 0;
      let run = 0;
      for (const bit of n.toString(2)) {
        run = bit === '1' ? run + 1 : 0;
        best = Math.max(best, run);
      }
      return best;
      `,
      `return Math.max(...n.toString(2).split('0').map((run) => run.length));`,
      `
      let count = 0;
      while (n > 0) {
        n &= n << 1;
        count++;
      }
      return count;
      `,
    ],
    locals: { best: ['longest', 'max'], run: ['current', 'streak'] },
    phrases: {
      noun: [
        'the length of the longest run of ones in the binary form of a number',
        'the most 1 bits in a row in {n}',
      ],
      verb: [
        'find the longest sequence of 1 bits of a non-negative number',
        'count the maximum of consecutive ones in the binary form of {n}',
      ],
      say: [
        'longest run of 1 bits',
        'max consecutive ones in binary',
        'how many ones in a row are there at most in {n} in binary?',
        'longest streak of ones in a binary number',
        'write it in base two and give the length of the longest block of 1s, zero if there is none',
      ],
    },
  }),
  family({
    id: 'binary-gap',
    category: 'bits',
    names: ['binaryGap', 'longestGap', 'maxZeroGap'],
    params: [NUMBER],
    args: (r) => [r.int(0, 1500)],
    edges: [[0], [1], [5], [9], [20], [32], [529], [1041]],
    reference: ([n]) => {
      const runs = n.toString(2).split('1').slice(1, -1);
      return Math.max(0, ...runs.map((run) => run.length));
    },
    bodies: [
      `
      let best = 0;
      let zeros = 0;
      for (const bit of n.toString(2).replace(/0+$/, '')) {
        zeros = bit === '0' ? zeros + 1 : 0;
        best = Math.max(best, zeros);
      }
      return best;
      `,
      `
      const gaps = n.toString(2).split('1').slice(1, -1);
      return Math.max(0, ...gaps.map((gap) => gap.length));
      `,
      `
      let best = 0;
      let last = -1;
      [...n.toString(2)].forEach((bit, i) => {
        if (bit === '0') return;
        if (last >= 0) best = Math.max(best, i - last - 1);
        last = i;
      });
      return best;
      `,
    ],
    locals: { best: ['longest', 'max'], zeros: ['run', 'gap'] },
    phrases: {
      noun: [
        'the longest binary gap of a number: the most zeros in a row between two ones',
        'the length of the longest run of zeros enclosed by ones in the binary form of {n}, or 0',
      ],
      verb: [
        'find the longest run of zeros between two ones in the binary form of a number',
        'compute the binary gap of {n}, with 0 for no gap',
      ],
      say: [
        'binary gap',
        'longest run of zeros between ones in binary',
        'how long is the longest block of zeros with a one on both sides in binary {n}?',
        'max binary gap, trailing zeros do not count',
        'the zeros have to be between two ones, tell me the length of the longest such block or 0',
      ],
    },
  }),
  family({
    id: 'is-binary-palindrome',
    category: 'bits',
    names: ['isBinaryPalindrome', 'binaryPalindrome', 'palindromeInBinary'],
    params: [NUMBER],
    args: (r) => [
      r.chance(0.4) ? r.pick([1, 3, 5, 7, 9, 15, 17, 21, 27, 33, 45, 51]) : r.int(0, 100),
    ],
    edges: [[0], [1], [2], [5], [6], [9]],
    reference: ([n]) => binary(n).every((bit, i, all) => bit === all[all.length - 1 - i]),
    bodies: [
      `
      const bits = n.toString(2);
      return bits === [...bits].reverse().join('');
      `,
      `
      const bits = n.toString(2);
      for (let i = 0; i < bits.length / 2; i++) {
        if (bits[i] !== bits[bits.length - 1 - i]) return false;
      }
      return true;
      `,
      `
      let reversed = 0;
      for (let rest = n; rest > 0; rest >>= 1) {
        reversed = reversed * 2 + (rest & 1);
      }
      return reversed === n;
      `,
    ],
    locals: { bits: ['text', 'digits'], reversed: ['back', 'flipped'] },
    phrases: {
      whether: [
        'the binary form of a number is a palindrome',
        '{n} written in base two reads the same forwards and backwards',
      ],
      verb: ['test the binary digits of a non-negative number for being a palindrome'],
      say: [
        'binary palindrome',
        'is the number a palindrome in binary?',
        'palindrome check in base 2',
        'does {n} read the same from both sides when written in binary?',
        'turn the number into zeros and ones and see if they are the same backwards',
      ],
    },
  }),
  family({
    id: 'count-bits-list',
    category: 'bits',
    names: ['countBitsUpTo', 'countBits', 'bitCounts'],
    params: [['n', 'limit', 'max', 'num']],
    args: (r) => [r.int(0, 30)],
    edges: [[0], [1], [2], [5]],
    reference: ([n]) =>
      Array.from({ length: n + 1 }, (_, i) => binary(i).filter((bit) => bit === '1').length),
    bodies: [
      `
      const counts = [0];
      for (let i = 1; i <= n; i++) {
        counts.push(counts[i >> 1] + (i & 1));
      }
      return counts;
      `,
      `
      const ones = (x) => (x === 0 ? 0 : (x & 1) + ones(x >> 1));
      return Array.from({ length: n + 1 }, (_, i) => ones(i));
      `,
      `
      const counts = [];
      for (let i = 0; i <= n; i++) {
        counts.push(i.toString(2).replaceAll('0', '').length);
      }
      return counts;
      `,
    ],
    locals: { counts: ['result', 'out'], ones: ['popcount', 'bits'] },
    phrases: {
      noun: [
        'the number of 1 bits for every number from 0 to {n}, as a list',
        'the list of bit counts of 0, 1, 2 and so on up to {n}',
      ],
      verb: [
        'count the set bits of each number from 0 through {n} and return a list',
        'list how many ones each number from 0 to {n} has in binary',
      ],
      say: [
        'counting bits 0..n',
        'popcount for all numbers from 0 to n',
        'how many 1 bits does each number from 0 to {n} have?',
        'array of bit counts: 5 -> [0, 1, 1, 2, 1, 2]',
        'for 0, 1, 2 until n give the number of ones in binary, all together in one list',
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
    id: 'has-flag',
    category: 'bits',
    names: ['hasFlag', 'hasPermission', 'flagSet'],
    params: [
      ['flags', 'permissions', 'mask', 'value'],
      ['flag', 'permission', 'wanted', 'bits'],
    ],
    args: (r) => [r.int(0, 15), r.pick([1, 2, 3, 4, 5, 8, 12])],
    edges: [
      [0, 1],
      [7, 4],
      [5, 2],
      [3, 3],
      [1, 3],
    ],
    reference: ([flags, flag]) =>
      [1, 2, 4, 8].every((p) => Math.floor(flag / p) % 2 <= Math.floor(flags / p) % 2),
    bodies: [
      `return (flags & flag) === flag;`,
      `
      const common = flags & flag;
      return common === flag;
      `,
      `return (flags | flag) === flags;`,
      `return (~flags & flag) === 0;`,
    ],
    locals: { common: ['both', 'shared'] },
    phrases: {
      whether: [
        'all bits of a flag are set in a number of flags',
        '{flags} contains every bit of {flag}',
        'a permission mask includes a permission',
      ],
      verb: ['check a set of bit flags for a flag, all of whose bits must be set'],
      say: [
        'has flag: (flags & flag) === flag',
        'bit flag check, all bits of the flag',
        'are all the bits of {flag} on in {flags}?',
        'does the permission mask have the permission?',
        'rights are stored as bits, first the rights and then the needed ones, true only if each needed bit is there',
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
    id: 'rotate-byte-left',
    category: 'bits',
    names: ['rotateByteLeft', 'rotateLeft8', 'rotl8'],
    params: [NUMBER, ['k', 'shift', 'count', 'times']],
    args: (r) => [r.int(0, 255), r.int(0, 7)],
    edges: [
      [1, 0],
      [128, 1],
      [129, 4],
      [255, 3],
    ],
    reference: ([n, k]) => {
      const text = n.toString(2).padStart(8, '0');
      return parseInt(text.slice(k) + text.slice(0, k), 2);
    },
    bodies: [
      `return ((n << k) | (n >> (8 - k))) & 255;`,
      `
      const bits = n.toString(2).padStart(8, '0');
      return parseInt(bits.slice(k) + bits.slice(0, k), 2);
      `,
      `
      for (let i = 0; i < k; i++) {
        n = ((n << 1) & 255) | (n >> 7);
      }
      return n;
      `,
    ],
    locals: { bits: ['text', 'digits'] },
    phrases: {
      noun: [
        'a byte with its 8 bits rotated left by {k} places',
        'the 8-bit number {n} after {k} rotations of its bits to the left',
      ],
      verb: [
        'rotate the 8 bits of a byte left by {k}',
        'rotate a number from 0 to 255 to the left by {k} bits, within 8 bits',
      ],
      say: [
        'rotate byte left',
        '8 bit rotate left: n, k',
        'how do i rotate the eight bits of {n} to the left {k} times?',
        'rotl for 8 bits',
        'bits that fall out on the left side of the byte should come back in on the right, do that k times',
      ],
    },
  }),
];
