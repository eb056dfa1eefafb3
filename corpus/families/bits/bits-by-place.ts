import { family } from '../../family.ts';
import type { Random } from '../../random.ts';
import { binary, NUMBER } from './common.ts';

/** Single bits of a number: tested, set, cleared, flipped. */
export const bitsByPlace = [
  family({
    id: 'is-bit-set',
    category: 'bits',
    names: ['isBitSet', 'hasBit', 'testBit', 'checkBit'],
    params: [
      ['n', 'num', 'number', 'x', 'value'],
      ['i', 'k', 'position', 'index', 'pos'],
    ],
    args: (r) => [r.int(0, 255), r.int(0, 7)],
    edges: [
      [0, 0],
      [1, 0],
      [2, 0],
      [4, 2],
      [5, 1],
      [8, 9],
    ],
    reference: ([n, i]) => Math.floor(n / 2 ** i) % 2 === 1,
    bodies: [
      `return ((n >> i) & 1) === 1;`,
      `return (n & (1 << i)) !== 0;`,
      `
      const mask = 1 << i;
      return (n & mask) === mask;
      `,
      `return Math.floor(n / 2 ** i) % 2 === 1;`,
    ],
    locals: { mask: ['bit', 'm', 'flag'] },
    phrases: {
      whether: [
        'bit {i} of {n} is set, counting from 0 at the lowest bit',
        'the bit of a number at a given position is 1, where position 0 is the least significant bit',
        'the binary form of {n} has a 1 at place {i}, counted from the right starting with 0',
      ],
      verb: [
        'test if the bit at position {i} of {n} is 1, position 0 being the lowest',
        'look up bit {i} of {n} and return true if it is set, counting bits from 0 on the right',
        'check bit {i} of {n}, counting from 0 at the right',
      ],
      say: [
        'is bit {i} of {n} set? (bit 0 is the lowest)',
        'does {n} have a one at bit {i}, counting from zero at the right?',
        'i want true if the given bit of a number is on and false if it is off, bits are numbered from 0 on the right side',
        'test bit i of n (0 = rightmost)',
        'check if the ith bit is set, bit 0 on the right',
        'is the bit at index i on? index 0 is the lowest bit',
        'get bit as true or false, position 0 is the least significant',
        'bit i of n, true if it is 1, lowest bit has number 0',
      ],
    },
  }),
  family({
    id: 'toggle-bit',
    category: 'bits',
    names: ['toggleBit', 'flipBit', 'invertBit', 'switchBit'],
    params: [
      ['n', 'num', 'number', 'x', 'value'],
      ['i', 'k', 'position', 'index', 'pos'],
    ],
    args: (r) => [r.int(0, 255), r.int(0, 8)],
    edges: [
      [0, 0],
      [1, 0],
      [5, 1],
      [5, 2],
      [255, 7],
    ],
    reference: ([n, i]) => n ^ (1 << i),
    bodies: [
      `return n ^ (1 << i);`,
      `
      const mask = 1 << i;
      return n & mask ? n - mask : n + mask;
      `,
      `
      const mask = 1 << i;
      return (n & mask) === 0 ? n | mask : n & ~mask;
      `,
      `
      const mask = 2 ** i;
      return n ^ mask;
      `,
    ],
    locals: { mask: ['bit', 'm', 'flag'] },
    phrases: {
      noun: [
        'the number {n} with bit {i} flipped, counting from 0 at the lowest bit',
        'a number after switching the bit at one position between 0 and 1, position 0 being the lowest',
      ],
      verb: [
        'toggle bit {i} of {n}, where bit 0 is the least significant',
        'flip the bit at a given position of a number, counting positions from 0 on the right',
      ],
      say: [
        'toggle bit {i} of {n}, bit 0 is the lowest',
        'how do i invert the single bit {i} in {n}, counted from zero at the right?',
        'if the bit at that place is one make it zero and if it is zero make it one, places count from 0 on the right, the other bits stay',
        'flip bit i of n, lowest bit is 0',
        'toggle the ith bit, counting from 0 at the right',
        'switch one bit of a number, bit 0 is the rightmost',
        'xor the bit at position i of n (0 is lowest) and return the number',
        'how can i flip one bit of {n} at place {i}, lowest place is 0?',
      ],
    },
  }),
  family({
    id: 'set-bit',
    category: 'bits',
    names: ['setBit', 'turnOnBit', 'bitOn', 'withBit'],
    params: [
      ['n', 'num', 'number', 'x', 'value'],
      ['i', 'k', 'position', 'index', 'pos'],
    ],
    args: (r) => [r.int(0, 255), r.int(0, 8)],
    edges: [
      [0, 0],
      [1, 0],
      [5, 1],
      [5, 2],
      [255, 7],
    ],
    reference: ([n, i]) => n | (1 << i),
    bodies: [
      `return n | (1 << i);`,
      `
      const mask = 1 << i;
      return n & mask ? n : n + mask;
      `,
      `
      const mask = 1 << i;
      return n | mask;
      `,
      `
      if ((n >> i) & 1) return n;
      return n + 2 ** i;
      `,
    ],
    locals: { mask: ['bit', 'm', 'flag'] },
    phrases: {
      noun: [
        'the number {n} with bit {i} set to 1, counting from 0 at the lowest bit',
        'a number after turning on the bit at one position, position 0 being the lowest',
      ],
      verb: [
        'set bit {i} of {n} to 1, where bit 0 is the least significant',
        'switch on the bit at a given position of a number, counting positions from 0 on the right',
      ],
      say: [
        'set bit {i} of {n} to one, bit 0 is the lowest',
        'how can i make sure that bit {i} of {n} is 1, counted from zero at the right?',
        'turn the bit at that place on if it is not on yet, places count from 0 on the right, and return the new number',
        'set the ith bit, lowest is bit 0',
        'turn bit i on, bit 0 is on the right',
        'set one bit of a number to 1, position 0 is the lowest',
        'switch bit {i} of {n} on, counting from zero at the right',
        'or the bit at position i into n, position 0 is the least significant one',
      ],
    },
  }),
  family({
    id: 'clear-bit',
    category: 'bits',
    names: ['clearBit', 'unsetBit', 'turnOffBit', 'bitOff'],
    params: [
      ['n', 'num', 'number', 'x', 'value'],
      ['i', 'k', 'position', 'index', 'pos'],
    ],
    args: (r) => [r.int(0, 255), r.int(0, 7)],
    edges: [
      [0, 0],
      [1, 0],
      [5, 1],
      [5, 2],
      [255, 7],
    ],
    reference: ([n, i]) => n & ~(1 << i),
    bodies: [
      `return n & ~(1 << i);`,
      `
      const mask = 1 << i;
      return n & mask ? n - mask : n;
      `,
      `
      const mask = 1 << i;
      return n & ~mask;
      `,
      `
      if ((n >> i) & 1) return n - 2 ** i;
      return n;
      `,
    ],
    locals: { mask: ['bit', 'm', 'flag'] },
    phrases: {
      noun: [
        'the number {n} with bit {i} set to 0, counting from 0 at the lowest bit',
        'a number after turning off the bit at one position, position 0 being the lowest',
      ],
      verb: [
        'clear bit {i} of {n}, where bit 0 is the least significant',
        'switch off the bit at a given position of a number, counting positions from 0 on the right',
      ],
      say: [
        'set bit {i} of {n} to zero, bit 0 is the lowest',
        'how can i make sure that bit {i} of {n} is 0, counted from zero at the right?',
        'turn the bit at that place off if it is on, places count from 0 on the right, and return the new number',
        'clear the ith bit, lowest is bit 0',
        'turn bit i off, bit 0 is on the right',
        'reset one bit of a number to 0, position 0 is the lowest',
        'switch bit {i} of {n} off, counting from zero at the right',
        'unset bit i of n, where bit number 0 is the least significant',
      ],
    },
  }),
  family({
    id: 'lowest-set-bit',
    category: 'bits',
    names: ['lowestBit', 'lowestSetBit', 'lowBit', 'rightmostBit'],
    params: [['n', 'num', 'number', 'x', 'value']],
    args: (r) => [r.int(0, 40) * 2 ** r.int(0, 4)],
    edges: [[0], [1], [2], [6], [12], [96], [255]],
    reference: ([n]) => n & -n,
    bodies: [
      `return n & -n;`,
      `
      if (n === 0) return 0;
      let bit = 1;
      while ((n & bit) === 0) {
        bit <<= 1;
      }
      return bit;
      `,
      `
      if (n === 0) return 0;
      let bit = 1;
      while (n % 2 === 0) {
        n /= 2;
        bit *= 2;
      }
      return bit;
      `,
      `return n ^ (n & (n - 1));`,
    ],
    locals: { bit: ['mask', 'result', 'power'] },
    phrases: {
      noun: [
        'the value of the lowest set bit of {n}, 0 if {n} is 0',
        'the largest power of two that divides {n}, or 0 for zero',
        'the rightmost 1 bit of a non-negative integer as a number, with 0 for 0',
      ],
      verb: ['isolate the lowest 1 bit of a number as its value (12 gives 4, 0 gives 0)'],
      say: [
        'value of the lowest set bit, 0 for 0',
        'which power of two is the last 1 bit of {n} worth, with 0 when there is none?',
        'keep only the rightmost one in the binary form and make all other bits zero, so 12 gives 4 and 0 gives 0',
        'lowest set bit as a value',
        'n & -n',
        'rightmost set bit of n (as a number, 0 for 0)',
        'isolate the last 1 bit',
        'value of the rightmost one bit, 12 -> 4, 0 -> 0',
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
    id: 'trailing-zero-bits',
    category: 'bits',
    names: ['trailingZeros', 'countTrailingZeros', 'trailingZeroBits', 'ctz'],
    params: [['n', 'num', 'number', 'x', 'value']],
    args: (r) => [r.int(1, 40) * 2 ** r.int(0, 5)],
    edges: [[1], [2], [3], [8], [12], [96]],
    reference: ([n]) => Math.log2(n & -n),
    bodies: [
      `
      let count = 0;
      while ((n & 1) === 0) {
        count++;
        n >>= 1;
      }
      return count;
      `,
      `
      let count = 0;
      while (n % 2 === 0) {
        n /= 2;
        count++;
      }
      return count;
      `,
      `return n % 2 === 1 ? 0 : 1 + $name(n / 2);`,
    ],
    locals: { count: ['zeros', 'total', 'result'] },
    phrases: {
      noun: [
        'the number of zeros at the end of the binary form of a positive integer',
        'the number of times a positive integer can be halved before it becomes odd',
        'the count of trailing zero bits in {n}',
      ],
      verb: [
        'count the trailing zeros of a positive number in binary',
        'count the zero bits at the end of {n}',
      ],
      say: [
        'trailing zero bits',
        'how many zeros stand at the end of {n} in base two?',
        'how many times can i divide the positive number by 2 until it is odd?',
        'trailing zeros in binary',
        'count trailing zeros (binary)',
        'how often can {n} be divided by two?',
        'number of zero bits at the right end of a positive number',
        'ctz',
      ],
    },
  }),
];
