import { family } from '../family.ts';

function onesOf(n: number): number {
  return [...n.toString(2)].filter((bit) => bit === '1').length;
}

/** Bit manipulation on small non-negative integers. */
export const bits = [
  family({
    id: 'count-set-bits',
    category: 'bits',
    names: ['countBits', 'countSetBits', 'popCount', 'countOnes'],
    params: [['n', 'num', 'number', 'x', 'value']],
    args: (r) => [r.int(0, 1023)],
    edges: [[0], [1], [2], [7], [255], [256]],
    reference: ([n]) => onesOf(n),
    bodies: [
      `
      let count = 0;
      while (n > 0) {
        count += n & 1;
        n >>= 1;
      }
      return count;
      `,
      `
      let count = 0;
      while (n !== 0) {
        n &= n - 1;
        count++;
      }
      return count;
      `,
      `return n.toString(2).split('1').length - 1;`,
      `return n === 0 ? 0 : (n & 1) + $name(n >> 1);`,
      `return [...n.toString(2)].filter((bit) => bit === '1').length;`,
    ],
    locals: { count: ['ones', 'total', 'result'], bit: ['b', 'ch'] },
    phrases: {
      noun: [
        'the number of 1 bits in a non-negative integer',
        'the number of set bits in {n}',
        'the population count of a number',
      ],
      verb: [
        'count the ones in the binary form of a number',
        'count the set bits of {n}',
        'count the 1s in the binary representation of {n}',
      ],
      say: [
        'popcount',
        'how many ones does {n} have when written in binary?',
        'write the number in base two and tell me how many 1 digits there are',
        'count set bits',
        'count bits',
        'number of 1 bits',
        'hamming weight',
        'count ones in binary',
        'how many bits are set in {n}?',
      ],
    },
  }),
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
    id: 'is-power-of-two',
    category: 'bits',
    names: ['isPowerOfTwo', 'powerOfTwo', 'checkPowerOfTwo', 'isPow2'],
    params: [['n', 'num', 'number', 'x', 'value']],
    args: (r) => [r.chance(0.45) ? 2 ** r.int(0, 12) : r.int(-8, 130)],
    edges: [[0], [1], [2], [3], [-2], [64], [96], [1024]],
    reference: ([n]) => n > 0 && onesOf(n) === 1,
    bodies: [
      `return n > 0 && (n & (n - 1)) === 0;`,
      `
      if (n < 1) return false;
      while (n % 2 === 0) {
        n /= 2;
      }
      return n === 1;
      `,
      `
      let power = 1;
      while (power < n) power *= 2;
      return power === n;
      `,
      `
      if (n <= 0) return false;
      return (n & -n) === n;
      `,
      `
      if (n < 1) return false;
      if (n === 1) return true;
      return n % 2 === 0 && $name(n / 2);
      `,
    ],
    locals: { power: ['p', 'current', 'candidate'] },
    phrases: {
      whether: [
        'a number is a power of two',
        '{n} is one of 1, 2, 4, 8, 16 and so on',
        'an integer is positive and has exactly one bit set',
        'a number is a power of 2',
        '{n} equals 2 to some whole power of at least 0',
      ],
      verb: [
        'test for powers of two, with 1 counting as one',
        'decide if an integer is a power of 2',
      ],
      say: [
        'is {n} a power of two?',
        'power of two check',
        'can i get the number by doubling 1 again and again, true or false, zero and negatives are false',
        'power of two',
        'is power of 2',
        'is n a power of 2?',
        'power of 2 check',
        'check whether number is a power of two',
        'is the number 1, 2, 4, 8, 16, 32 or another power of two?',
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
    id: 'bit-hamming-distance',
    category: 'bits',
    names: ['hammingDistance', 'bitDistance', 'countDifferentBits', 'bitDiff'],
    params: [
      ['a', 'x', 'first', 'm'],
      ['b', 'y', 'second', 'n'],
    ],
    args: (r) => [r.int(0, 255), r.int(0, 255)],
    edges: [
      [0, 0],
      [1, 4],
      [7, 7],
      [0, 255],
      [8, 7],
    ],
    reference: ([a, b]) => onesOf(a ^ b),
    bodies: [
      `
      let diff = a ^ b;
      let count = 0;
      while (diff > 0) {
        count += diff & 1;
        diff >>= 1;
      }
      return count;
      `,
      `return (a ^ b).toString(2).split('1').length - 1;`,
      `
      let diff = a ^ b;
      let count = 0;
      while (diff !== 0) {
        diff &= diff - 1;
        count++;
      }
      return count;
      `,
      `
      let count = 0;
      while (a > 0 || b > 0) {
        if ((a & 1) !== (b & 1)) count++;
        a >>= 1;
        b >>= 1;
      }
      return count;
      `,
    ],
    locals: { diff: ['xor', 'd', 'rest'], count: ['total', 'result', 'c'] },
    phrases: {
      noun: [
        'the number of bits in which two integers differ',
        'the Hamming distance between the binary forms of {a} and {b}',
        'the count of bit positions where two non-negative integers are different',
      ],
      verb: [
        'count the bits that differ between {a} and {b}',
        'compute the Hamming distance of two integers',
      ],
      say: [
        'hamming distance of two integers (bits)',
        'how many bits must be flipped to turn {a} into {b}?',
        'write both numbers in binary under each other and count the places where the digits are not the same',
        'hamming distance of two numbers',
        'hamming distance of a and b in binary',
        'number of differing bits',
        'count different bits of two numbers',
        'in how many bits do {a} and {b} differ?',
      ],
    },
  }),
  family({
    id: 'odd-parity',
    category: 'bits',
    names: ['hasOddParity', 'oddParity', 'isOddParity', 'parity'],
    params: [['n', 'num', 'number', 'x', 'value']],
    args: (r) => [r.int(0, 511)],
    edges: [[0], [1], [2], [3], [7], [255]],
    reference: ([n]) => onesOf(n) % 2 === 1,
    bodies: [
      `
      let odd = false;
      while (n > 0) {
        if (n & 1) odd = !odd;
        n >>= 1;
      }
      return odd;
      `,
      `
      let count = 0;
      while (n > 0) {
        count += n & 1;
        n >>= 1;
      }
      return count % 2 === 1;
      `,
      `
      let odd = false;
      while (n !== 0) {
        odd = !odd;
        n &= n - 1;
      }
      return odd;
      `,
      `return n.toString(2).split('1').length % 2 === 0;`,
    ],
    locals: { odd: ['flag', 'result'], count: ['ones', 'total'] },
    phrases: {
      whether: [
        'a number has an odd number of 1 bits',
        'the count of set bits in {n} is odd',
        'the bit parity of a non-negative integer is odd',
      ],
      verb: ['test if the binary form of a number contains an odd count of ones'],
      say: [
        'odd number of ones in binary?',
        'is the number of set bits of {n} odd?',
        'count the ones in the binary number and give true when the count is odd, false when it is even',
        'odd parity',
        'odd parity check',
        'is the number of 1 bits odd?',
        'parity bit: true if the count of ones is odd',
        'does {n} have an odd number of ones in binary?',
      ],
    },
  }),
  family({
    id: 'bit-length',
    category: 'bits',
    names: ['bitLength', 'countBinaryDigits', 'bitsNeeded', 'binaryLength'],
    params: [['n', 'num', 'number', 'x', 'value']],
    args: (r) => [r.chance(0.4) ? r.int(1, 40) : r.int(1, 2000)],
    edges: [[1], [2], [3], [4], [7], [8], [255], [256]],
    reference: ([n]) => n.toString(2).length,
    bodies: [
      `return n.toString(2).length;`,
      `
      let count = 0;
      while (n > 0) {
        n >>= 1;
        count++;
      }
      return count;
      `,
      `return 32 - Math.clz32(n);`,
      `
      let count = 0;
      while (2 ** count <= n) count++;
      return count;
      `,
      `return n < 2 ? 1 : 1 + $name(n >> 1);`,
    ],
    locals: { count: ['length', 'size', 'bits'] },
    phrases: {
      noun: [
        'the number of binary digits of a positive integer',
        'the number of bits needed to write {n} in binary',
        'the bit length of a positive number',
      ],
      verb: [
        'count the digits of {n} when it is written in base two',
        'count how many bits a positive number needs',
      ],
      say: [
        'bit length of {n}',
        'how many binary digits does {n} have?',
        'write the positive number with zeros and ones and tell me how long it is, without leading zeros',
        'bit length',
        'number of bits of n',
        'how many bits does {n} need?',
        'number of binary digits',
        'length of the binary form of a positive number',
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
