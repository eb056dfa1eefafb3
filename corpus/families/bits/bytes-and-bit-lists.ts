import { family } from '../../family.ts';
import { binary, NUMBER } from './common.ts';

/** Bytes, and numbers as lists of bits. */
export const bytesAndBitLists = [
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
