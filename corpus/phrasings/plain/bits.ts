import type { Phrasings } from '../../family.ts';

export const bits: Phrasings = {
  'count-set-bits': {
    noun: ['the number of ones in the binary representation of a number'],
    verb: [
      'count the 1 bits of an integer',
      'convert a number to binary and ^count the ones',
      'take an integer and ^return how many of its bits are 1',
      'find how many 1s are in the binary form of {n}',
    ],
    say: [
      'count set bits of a number',
      'number of set bits',
      'count ones in binary number',
      'bit count of an integer, 7 gives 3',
      'how many 1 bits are in an integer?',
    ],
  },
  'is-bit-set': {
    whether: ['the bit at index {i} of a number is set, index 0 is the lowest bit'],
    verb: [
      'check if a bit is set, counting from bit 0 on the right',
      'take a number and a bit position and ^return true if that bit is 1, position 0 is the rightmost',
      'tell if bit number {i} of {n} is on, where the least significant bit has number 0',
    ],
    say: [
      'check if bit is set',
      'is nth bit set (0 is the lowest)',
      'test bit at position',
      'is the bit at position {i} equal to 1? positions start with 0 at the right',
      'number and bit index in, true or false out, bit 0 is the lowest',
    ],
  },
  'toggle-bit': {
    noun: ['the number with one bit toggled at the given position, position 0 is the rightmost'],
    verb: [
      'toggle a bit of a number',
      'flip the bit at position {i}, counting from 0 on the right',
      'take a number and a bit position and ^return the number with that bit flipped, bit 0 is the lowest',
      'change bit {i} of {n} from 0 to 1 or from 1 to 0, where bit 0 is the least significant',
    ],
    say: [
      'toggle nth bit',
      'flip bit at position',
      'invert one bit at an index, 0 is the lowest bit',
      'number and bit index in, number with that bit flipped out, bit 0 is the rightmost',
      'how do i toggle the bit with index {i} in a number, counting from 0 at the right?',
    ],
  },
  'set-bit': {
    noun: [
      'the number after setting the bit at the given position to 1, position 0 is the rightmost',
    ],
    verb: [
      'set a bit of a number to 1',
      'turn on the bit at position {i}, counting from 0 on the right',
      'take a number and a bit position and ^return the number with that bit set to 1, bit 0 is the lowest',
      'change bit {i} of {n} to 1 if it is 0, where bit 0 is the least significant',
    ],
    say: [
      'set nth bit',
      'set bit at position',
      'turn on one bit at an index, 0 is the lowest bit',
      'number and bit index in, number with that bit on out, bit 0 is the rightmost',
      'how do i set the bit with index {i} in a number to 1, counting from 0 at the right?',
    ],
  },
  'clear-bit': {
    noun: [
      'the number after setting the bit at the given position to 0, position 0 is the rightmost',
    ],
    verb: [
      'clear a bit of a number',
      'turn off the bit at position {i}, counting from 0 on the right',
      'take a number and a bit position and ^return the number with that bit set to 0, bit 0 is the lowest',
      'change bit {i} of {n} to 0 if it is 1, where bit 0 is the least significant',
    ],
    say: [
      'clear nth bit',
      'clear bit at position',
      'turn off one bit at an index, 0 is the lowest bit',
      'number and bit index in, number with that bit off out, bit 0 is the rightmost',
      'how do i clear the bit with index {i} in a number, counting from 0 at the right?',
    ],
  },
  'is-power-of-two': {
    whether: ['an integer is a power of two', 'a given number is a power of 2 (1 is one too)'],
    verb: [
      'check if a number is a power of 2',
      'take an integer and ^return true if it is a power of two, false for zero and negative numbers',
    ],
    say: [
      'check power of two',
      'isPowerOfTwo',
      'number is power of 2 true or false',
      'is my number a power of two like 1, 2, 4, 8 or 16?',
      'i need true for 1, 2, 4, 8, 16 and so on and false for all other integers',
    ],
  },
  'xor-list': {
    noun: [
      'the xor of all elements in an array',
      'the xor of a list of integers, or 0 if it is empty',
    ],
    verb: [
      'xor all values of a list',
      'take an array of integers and ^return the bitwise xor of all of them',
      'calculate the xor of every number in {nums}, 0 when there are none',
    ],
    say: [
      'xor of array',
      'xor all elements',
      'bitwise xor of an array of numbers',
      'list of integers in, xor of all of them out',
      'how can i xor all the numbers of a list into one number?',
    ],
  },
  'single-number-xor': {
    noun: ['the element that appears once when all other elements appear twice'],
    verb: [
      'find the number that appears only once, all others appear twice',
      'take an array where every number occurs twice except one and ^return that one',
      'get the single number from {nums}, where the other numbers come in pairs',
    ],
    say: [
      'single number leetcode',
      'find unpaired number in array of pairs',
      'number that appears once, others twice',
      'which number occurs just once? all the other numbers are in the list two times',
      'i have a list where all numbers are doubled except one and i need the one that is not doubled',
    ],
  },
  'lowest-set-bit': {
    noun: ['the value of the rightmost set bit of a number, or 0 if the number is 0'],
    verb: [
      'get the lowest set bit of a number as a value',
      'isolate the rightmost set bit',
      'take an integer and ^return the value of its least significant 1 bit, 0 for 0',
      'find the biggest power of 2 that divides {n}, with 0 for 0',
    ],
    say: [
      'value of lowest set bit',
      'least significant set bit value',
      'isolate lowest one bit',
      'what is the value of the last 1 bit of a number? for example 12 gives 4 and 0 gives 0',
      'number in, number with only its rightmost 1 bit out',
    ],
  },
  'bit-hamming-distance': {
    noun: ['the Hamming distance of two numbers', 'the number of different bits of two integers'],
    verb: [
      'count how many bits are different between two numbers',
      'take two integers and ^return the number of bit positions where they differ',
      'calculate the Hamming distance between {a} and {b}',
    ],
    say: [
      'hamming distance between two integers',
      'count differing bits',
      'bit difference of two numbers',
      'two integers in, number of differing bits out',
      'how many bits do i have to flip to change the first number into the second?',
    ],
  },
  'odd-parity': {
    whether: ['the number of 1 bits is odd', 'an integer has odd parity'],
    verb: [
      'check if a number has odd parity',
      'take an integer and ^return true if it has an odd number of ones in binary, otherwise false',
    ],
    say: [
      'check odd parity',
      'odd number of set bits',
      'bit parity, true if odd',
      'is the count of ones in the binary form of {n} odd?',
      'number in, true out if its count of 1 bits is odd, false if it is even',
    ],
  },
  'bit-length': {
    noun: ['the bit length of an integer', 'the number of bits in the binary form of a number'],
    verb: [
      'get the bit length of a number',
      'take a positive integer and ^return how many bits it has in binary, with no leading zeros',
      'count the binary digits of {n}',
    ],
    say: [
      'bit length of integer',
      'length of number in binary',
      'how many bits in a number',
      'positive integer in, number of its binary digits out, 8 gives 4',
      'how many bits are needed to store this positive number?',
    ],
  },
  'trailing-zero-bits': {
    noun: [
      'the number of trailing zeros in binary',
      'the number of zero bits at the right end of a positive integer',
    ],
    verb: [
      'count trailing zero bits',
      'take a positive integer and ^return how many zeros are at the end of its binary form',
      'find how many times {n} can be divided by 2 without a remainder',
    ],
    say: [
      'count trailing zeros of binary number',
      'number of trailing zero bits',
      'trailing zeros of an integer in base 2',
      'how many 0 bits come after the last 1 bit of a positive number?',
      'integer in, count of trailing zero bits out, 12 gives 2',
    ],
  },
};
