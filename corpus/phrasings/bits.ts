import type { Phrasings } from '../family.ts';

export const bits: Phrasings = {
  'count-set-bits': {
    noun: ['the digit sum of a non-negative integer in base two'],
    verb: ['determine how many bits of {n} are switched on'],
    say: [
      'sum of binary digits',
      '7 gives 3, 8 gives 1, so it counts the ones of the binary number',
      'each power of two used to make {n} counts as one, what is the total?',
      'amount of 1s when the number is converted to base 2',
    ],
  },
  'is-bit-set': {
    whether: [
      'the digit of {n} worth 2 to the power of {i} in binary is a 1',
      'the {i}-th binary digit of {n} is on, the rightmost being number 0',
    ],
    say: [
      'has bit? n, i, zero-based from the low end',
      '(n >> i) & 1 as a boolean',
      'shift {n} right by {i} and say true when the last bit is then a one',
      'is 2 ** {i} part of {n} when you write it as a sum of different powers of two?',
    ],
  },
  'toggle-bit': {
    noun: ['the value of {n} after inverting its bit number {i}, the rightmost bit being number 0'],
    verb: ['invert one bit of {n}, the one worth 2 to the power of {i}'],
    say: [
      'n xor (1 << i)',
      'bit {i} on becomes off, off becomes on, nothing else in {n} moves, numbering from the low end at 0',
      'flip a single binary digit, the one at distance i from the right end',
      'like pressing one light switch in a row: number i from the right, the first one has number 0, return the new number',
    ],
  },
  'set-bit': {
    noun: [
      'the value of {n} once its bit number {i} is guaranteed to be 1, the rightmost being number 0',
    ],
    verb: ['force the bit worth 2 to the power of {i} in {n} to be on'],
    say: [
      'n | (1 << i)',
      'make bit {i} a one and keep all the others, zero-based from the low end',
      'add 2 ** {i} to {n} unless it is in there already as a bit',
      'activate flag number i in a number, numbers start with 0 at the least significant side',
    ],
  },
  'clear-bit': {
    noun: [
      'the value of {n} once its bit number {i} is guaranteed to be 0, the rightmost being number 0',
    ],
    verb: ['force the bit worth 2 to the power of {i} in {n} to be off'],
    say: [
      'n & ~(1 << i)',
      'make bit {i} a zero and keep all the others, zero-based from the low end',
      'take 2 ** {i} away from {n} if it is in there as a bit, otherwise give back {n}',
      'deactivate flag number i in a number, numbers start with 0 at the least significant side',
    ],
  },
  'is-power-of-two': {
    whether: [
      'halving {n} repeatedly ends exactly at 1',
      'the binary form of a positive number is a single 1 followed only by zeros, if anything',
    ],
    say: [
      'pow2? 1 is fine, 0 and negatives are not',
      'check for 1, 2, 4, 8 etc',
      'can {n} players hold a knockout tournament without anybody sitting out a round? that is the powers of two, beginning with 1',
      'exactly one bit set and greater than zero, yes or no',
    ],
  },
  'xor-list': {
    noun: ['the result of xoring the numbers of a list one into the next, 0 if there are none'],
    verb: ['fold an array of integers with the ^ operator, beginning at 0'],
    say: [
      'reduce with xor',
      'xor checksum of an array',
      'run through {nums} and keep an exclusive-or total, empty means 0',
      'nums[0] ^ nums[1] ^ ... ^ last one',
    ],
  },
  'single-number-xor': {
    noun: ['the leftover value in a list of numbers when all the twins are removed'],
    verb: ['spot the only value in {nums} that has no twin'],
    say: [
      'odd sock out: all values are paired but one',
      'one element is single, the rest are doubled, return the single',
      'find the one without a twin: [7, 5, 7, 9, 5] gives 9',
      'equal numbers cancel each other in twos, what stays over?',
    ],
  },
  'lowest-set-bit': {
    noun: ['the worth of the least significant 1 in the binary form of {n}, or 0 without any 1'],
    verb: ['zero out every bit of {n} apart from the last one that is set'],
    say: [
      'least significant one as a power of two, zero stays zero',
      'biggest 2, 4, 8, ... (or 1) that {n} is a multiple of, and 0 for 0',
      'smallest bit in it: 96 gives 32, 6 gives 2, 255 gives 1, 0 gives 0',
      'lowbit as in a Fenwick tree',
    ],
  },
  'bit-hamming-distance': {
    noun: ['the popcount of {a} xor {b}'],
    verb: ['compare two numbers in binary and ^report at how many places they disagree'],
    say: [
      'bit flips between two ints',
      'xor them and count the ones',
      '1 and 4 give 2 because 001 and 100 disagree in two places',
      'a cable sent {a} but {b} arrived, how many bits went wrong?',
    ],
  },
  'odd-parity': {
    whether: [
      'popcount of {n} leaves a remainder when divided by two',
      'xoring all the binary digits of a number gives 1',
    ],
    say: [
      'popcount odd?',
      'parity of n as a boolean, true for odd',
      'uneven amount of ones: 7 is true (three ones) and 3 is false (two ones)',
      'say true if an odd amount of the bits of {n} is switched on',
    ],
  },
  'bit-length': {
    noun: ['the position of the highest set bit of {n}, counted from 1 at the right'],
    verb: ['measure how long a positive number is in base two'],
    say: [
      'python int.bit_length for positive numbers',
      'smallest amount of bits that can hold {n}',
      '255 takes 8 bits and 256 takes 9, how many for the given number?',
      'how often can i halve {n}, dropping fractions, until nothing is left?',
    ],
  },
  'trailing-zero-bits': {
    noun: ['the exponent of 2 in the prime factorization of a positive number'],
    verb: ['find the index of the lowest set bit of {n}, with the rightmost place as 0'],
    say: [
      'exponent of two in n',
      'how many factors of 2 are in {n}?',
      '12 is 1100 in binary so it gives 2, odd numbers give 0',
      'zeros behind the last 1 in binary, how many?',
    ],
  },
};
