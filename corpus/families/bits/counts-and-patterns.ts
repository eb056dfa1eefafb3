import { family } from '../../family.ts';
import { binary, NUMBER } from './common.ts';

function onesOf(n: number): number {
  return [...n.toString(2)].filter((bit) => bit === '1').length;
}

/** How many bits a number has of each kind, and in which pattern. */
export const countsAndPatterns = [
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
];
