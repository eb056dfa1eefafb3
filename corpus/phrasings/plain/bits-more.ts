import type { Phrasings } from '../../family.ts';

export const bitsMore: Phrasings = {
  'bitwise-and': {
    noun: ['the bitwise AND of two integers'],
    verb: [
      'apply bitwise and to two numbers',
      'take two integers and ^return their bitwise and',
      'calculate the bitwise and of {a} and {b}',
    ],
    say: [
      'bitwise and of two numbers',
      'binary and operation',
      'and operator on two numbers',
      'two numbers in, a number with only the bits set in both out',
      'how do i get the bitwise and of two integers?',
    ],
  },
  'bitwise-or': {
    noun: ['the bitwise OR of two integers'],
    verb: [
      'apply bitwise or to two numbers',
      'take two integers and ^return their bitwise or',
      'calculate the bitwise or of {a} and {b}',
    ],
    say: [
      'bitwise or of two numbers',
      'binary or operation (inclusive)',
      'bitwise or operator on two numbers',
      'two numbers in, a number with every bit that is set in at least one of them out',
      'how do i get the bitwise or of two integers?',
    ],
  },
  'bitwise-xor': {
    noun: ['the bitwise XOR of two integers'],
    verb: [
      'xor two numbers',
      'take two integers and ^return their bitwise xor',
      'calculate the xor of {a} and {b}',
    ],
    say: [
      'bitwise xor',
      'exclusive or of two numbers',
      'xor operator on two integers',
      'two numbers in, a number with the bits that are different in them out',
      'how do i get the xor of two integers?',
    ],
  },
  'shift-left-k': {
    noun: ['the number shifted left by {k}'],
    verb: [
      'shift left by {k} bits',
      'take an integer and ^return it shifted to the left by {k} bits',
      'move the bits of {n} to the left by {k} positions',
    ],
    say: [
      'left shift {k} bits',
      'bit shift left by {k}',
      'shift number left {k}',
      'number in, the number times 2 to the power of {k} out, using a left shift',
      'how can i left shift a number by {k} bits?',
    ],
  },
  'shift-right-k': {
    noun: ['the number shifted right by {k}'],
    verb: [
      'shift right by {k} bits',
      'take a non-negative integer and ^return it shifted to the right by {k} bits',
      'move the bits of {n} to the right by {k} positions and ^drop those that fall off',
    ],
    say: [
      'right shift {k} bits',
      'bit shift right by {k}',
      'shift number right {k}',
      'number in, the number divided by 2 to the power of {k} and rounded down out, using a right shift',
      'how can i right shift a number by {k} bits?',
    ],
  },
  'low-bits-k': {
    noun: ['the last {k} bits of a number, as a number'],
    verb: [
      'get the lowest {k} bits of a number',
      'take a non-negative integer and ^return only its {k} least significant bits',
      'mask {n} so that only the lowest {k} bits are left',
    ],
    say: [
      'lowest {k} bits',
      'low {k} bits of a number',
      'mask lower {k} bits',
      'number in, value of its last {k} bits out',
      'how do i get only the {k} rightmost bits of a number?',
    ],
  },
  'count-zero-bits': {
    noun: [
      'the number of zero bits in a positive integer, without leading zeros',
      'the number of zeros in the binary representation of a number',
    ],
    verb: [
      'count zeros in a binary number',
      'take a positive integer and ^return how many zeros are in its binary form',
      'convert {n} to binary and ^count the 0 digits, no leading zeros',
    ],
    say: [
      'count zeros in binary',
      'number of 0 bits',
      'zero bits count of a number',
      'positive integer in, number of zeros in binary out, 10 gives 2',
      'how many 0 bits are in a number, not counting leading zeros?',
    ],
  },
  'is-power-of-four': {
    whether: ['a number is a power of four', 'an integer is a power of 4 (1 is one too)'],
    verb: [
      'check if a number is a power of 4',
      'take an integer and ^return true if it is a power of four, false for zero and negative numbers',
    ],
    say: [
      'power of four',
      'check power of 4',
      'isPowerOfFour',
      'is my number a power of four like 1, 4, 16 or 64?',
      'i need true for 1, 4, 16, 64, 256 and so on and false for other integers',
    ],
  },
  'next-power-of-two': {
    noun: ['the smallest power of two greater than or equal to a number'],
    verb: [
      'find the next power of two, or the number itself if it is one',
      'round up to the next power of 2',
      'take a positive integer and ^return the smallest power of two that is equal or bigger',
      'get the first power of 2 that is at least {n}',
    ],
    say: [
      'next power of 2',
      'next power of two of a number',
      'number in, smallest power of two not less than it out, 5 gives 8 and 8 gives 8',
      'how do i round a number up to a power of two? powers of two stay as they are',
    ],
  },
  'highest-set-bit': {
    noun: ['the largest power of two less than or equal to a number'],
    verb: [
      'find the highest power of two up to a number',
      'get the value of the highest set bit',
      'take a positive integer and ^return the biggest power of 2 that is not larger than it',
      'round {n} down to the nearest power of two',
    ],
    say: [
      'value of highest set bit',
      'largest power of two not above n',
      'previous power of 2 or the number itself',
      'number in, value of its leftmost 1 bit out, 12 gives 8 and 8 gives 8',
      'what is the largest power of two that is less than or equal to {n}?',
    ],
  },
  'clear-lowest-bit': {
    noun: ['the number with its lowest set bit cleared', 'the number without its rightmost 1 bit'],
    verb: [
      'clear the rightmost set bit',
      'remove the lowest 1 bit of a number',
      'take an integer and ^return it with the least significant 1 bit set to 0',
      'change the last 1 in the binary form of {n} to 0, and ^return 0 for 0',
    ],
    say: [
      'clear lowest set bit',
      'turn off rightmost 1 bit',
      'number in, number with its lowest 1 bit removed out, 6 gives 4',
      'how can i set the rightmost 1 bit of a number to 0?',
    ],
  },
  'bits-list': {
    noun: ['the bits of a number as an array', 'a list of the binary digits of an integer'],
    verb: [
      'convert a number to an array of bits',
      'take an integer and ^return a list of its bits, highest bit first',
      'change {n} to binary and ^return the digits as an array of 0 and 1',
    ],
    say: [
      'number to bit array',
      'integer to list of bits',
      'binary digits as array of numbers',
      'number in, array of bits out, 5 gives [1, 0, 1] and 0 gives [0]',
      'how can i get all bits of a number in a list, from the most significant to the least significant?',
    ],
  },
  'bits-to-number': {
    noun: ['the number for a given array of bits', 'the decimal value of a list of binary digits'],
    verb: [
      'convert an array of bits to a number',
      'take a list of 0s and 1s and ^return the integer it represents, highest bit first',
      'change the binary digits in {bits} to a decimal number',
    ],
    say: [
      'bit array to number',
      'list of bits to integer',
      'binary array to number',
      'array of bits in, number out, [1, 1, 0] gives 6',
      'how can i get the number from a list of binary digits, the most significant first?',
    ],
  },
  'byte-string': {
    noun: ['a number as an 8-bit binary string', 'the binary text of a byte with leading zeros'],
    verb: [
      'convert a byte to a binary string',
      'take a number from 0 to 255 and ^return it as a binary string with 8 digits',
      'change {n} to binary and ^add zeros in front until it has 8 characters',
    ],
    say: [
      'byte to binary string',
      'number to 8 bit binary',
      'binary string padded to 8 bits',
      'number from 0 to 255 in, string of 8 bits out, 6 gives "00000110"',
      'how can i show a byte in binary with all 8 bits, leading zeros included?',
    ],
  },
  'reverse-byte': {
    noun: ['the byte with its bits in reverse order'],
    verb: [
      'reverse the bits of a byte',
      'reverse the order of 8 bits',
      'take a number from 0 to 255 and ^return the number with its 8 bits reversed',
      'write {n} with 8 bits, ^reverse them and ^return the new number',
    ],
    say: [
      'reverse bits in byte',
      'reverse byte bits',
      '8 bit reverse of a number',
      'byte in, byte with reversed bits out, 1 gives 128',
      'how can i reverse the eight bits of a number from 0 to 255?',
    ],
  },
  'invert-byte': {
    noun: ['the inverse of a byte, all 8 bits flipped', 'the bitwise NOT of a number as 8 bits'],
    verb: [
      'invert the bits of a byte',
      'take a number from 0 to 255 and ^return it with all 8 bits inverted',
      'flip the eight bits of {n}, every 0 to 1 and every 1 to 0',
    ],
    say: [
      'invert byte',
      'bitwise not of 8 bit number',
      'flip all 8 bits',
      'byte in, inverted byte out, 1 gives 254',
      'how can i flip every bit of a byte and get a number from 0 to 255?',
    ],
  },
  'binary-complement': {
    noun: [
      'the binary complement of a positive integer, without leading zeros',
      'the complement of a number in its own binary digits',
    ],
    verb: [
      'flip all bits of a number, without leading zeros',
      'take a positive integer and ^return the number with all its binary digits flipped, no leading zeros',
      'convert {n} to binary, ^swap 0 and 1 and ^convert it back to a number',
    ],
    say: [
      'number complement',
      'complement of binary number without leading zeros',
      'number complement leetcode',
      'positive number in, complement out, 5 is 101 and gives 010 which is 2',
    ],
  },
  'alternating-bits': {
    whether: [
      'a number has alternating bits',
      'the binary form of an integer alternates between 0 and 1',
    ],
    verb: [
      'check if the bits of a number alternate',
      'take a positive integer and ^return true if no two adjacent bits are equal, otherwise false',
    ],
    say: [
      'alternating bits',
      'binary number with alternating bits',
      'check alternating 0 and 1 in binary',
      'does {n} have alternating bits? 5 is 101 so true, 7 is 111 so false',
      'i want true if neighbouring bits of a positive number are always different',
    ],
  },
  'longest-ones-run': {
    noun: [
      'the longest run of ones in a binary number',
      'the maximum number of consecutive 1 bits',
    ],
    verb: [
      'find the longest run of 1s in binary',
      'take an integer and ^return the length of the longest sequence of ones in its binary form',
      'convert {n} to binary and ^count the most 1s in a row, 0 if there are none',
    ],
    say: [
      'longest consecutive ones in binary',
      'maximum consecutive 1 bits',
      'longest sequence of ones in binary number',
      'number in, length of its longest block of 1 bits out, 7 gives 3',
      'how many consecutive ones does the binary form of a number have at most?',
    ],
  },
  'binary-gap': {
    noun: [
      'the binary gap of a number',
      'the longest sequence of zeros between two ones in binary',
    ],
    verb: [
      'find the longest binary gap',
      'take an integer and ^return the length of the longest run of zeros that is between two ones in binary, or 0',
      'convert {n} to binary and ^find the largest gap of zeros between ones, 0 if there is no gap',
    ],
    say: [
      'binary gap of a number',
      'codility binary gap',
      'max zeros between ones in binary',
      'number in, longest binary gap out, 9 is 1001 and gives 2',
      'what is the longest row of zeros between two 1 bits? zeros at the end do not count',
    ],
  },
  'is-binary-palindrome': {
    whether: [
      'a number is a palindrome in binary',
      'the binary representation of an integer is a palindrome',
    ],
    verb: [
      'check if a number is a binary palindrome',
      'take an integer and ^return true if its binary form is the same forwards and backwards',
    ],
    say: [
      'binary palindrome check',
      'palindrome in binary',
      'is binary form a palindrome',
      'is {n} a palindrome when written in base 2? no leading zeros',
      'convert the number to binary and tell me if it is a palindrome, true or false',
    ],
  },
  'count-bits-list': {
    noun: ['a list with the number of set bits of each number from 0 to {n}'],
    verb: [
      'count bits for all numbers from 0 to n',
      'take an integer n and ^return an array with the number of 1 bits of every number from 0 to n',
      'make a list of how many ones are in the binary form of each integer from 0 up to and including {n}',
    ],
    say: [
      'counting bits from 0 to n',
      'counting bits leetcode, array for 0 to n',
      'set bit counts from 0 to n as a list',
      'n in, array of bit counts for 0 to n out, 2 gives [0, 1, 1]',
      'how many bits are set in 0, in 1, in 2 and so on up to n? i need it as a list',
    ],
  },
  'gray-code': {
    noun: ['the Gray code of a number', 'the Gray code of an integer as an integer'],
    verb: [
      'convert binary to Gray code',
      'take a non-negative integer and ^return its Gray code as a number',
      'change {n} into its Gray code value',
    ],
    say: [
      'gray code of a number',
      'integer to gray code',
      'number to gray code',
      'number in, its gray code out, 2 gives 3 and 3 gives 2',
      'how can i calculate the gray code of an integer?',
    ],
  },
  'add-without-plus': {
    noun: ['the sum of two integers without using the + operator'],
    verb: [
      'add two integers using bitwise operators',
      'take two non-negative numbers and ^return their sum without using plus',
      'calculate {a} plus {b} with xor, and, and left shift instead of the plus operator',
    ],
    say: [
      'add without plus operator',
      'sum of two integers without +',
      'bitwise addition of two numbers',
      'two numbers in, their sum out, only bit operations allowed',
      'how do you add two integers without the plus sign?',
    ],
  },
  'has-flag': {
    whether: ['a bit flag is set in a number of flags', '{flags} has all the bits of {flag} set'],
    verb: [
      'check if a flag is set in a bitmask',
      'take a bitmask and a flag and ^return true if all bits of the flag are set in the bitmask',
    ],
    say: [
      'check bit flag',
      'has flag in bitmask',
      'bitmask contains flag',
      'is {flag} set in {flags}? all of its bits must be set',
      'i have user permissions as a number and one permission as a number, does the user have this permission?',
    ],
  },
  'opposite-signs': {
    whether: ['two integers have opposite signs', 'two nonzero numbers have different signs'],
    verb: [
      'check if two numbers have opposite signs',
      'take two nonzero integers and ^return true if one is positive and the other is negative',
    ],
    say: [
      'opposite signs',
      'two numbers different sign',
      'check opposite signs of two integers',
      'is one of {a} and {b} positive and the other one negative? they are never zero',
      'two nonzero integers in, true out if the signs are different, false if they are the same',
    ],
  },
  'missing-number-xor': {
    noun: ['the missing number from 0 to n', 'the number from 0 to n that is not in the array'],
    verb: [
      'find the missing number in an array from 0 to n',
      'take an array of n different numbers from 0 to n and ^return the one that is missing',
      'show which number between 0 and the length of {nums} is not in the list',
    ],
    say: [
      'find missing number 0 to n',
      'missing number leetcode, range 0 to n',
      'array with the numbers 0 to n but one missing, missing number out',
      'my list should have all numbers from 0 to n but one is missing, which one?',
    ],
  },
  'rotate-byte-left': {
    noun: ['the byte rotated to the left by a given number of bits'],
    verb: [
      'rotate the bits of a byte left',
      'rotate 8 bits to the left',
      'take a number from 0 to 255 and a count and ^return the number with its 8 bits rotated left that many times',
      'rotate the eight bits of {n} left by {k}, where bits that leave on the left come back on the right',
    ],
    say: [
      'rotate bits left in a byte',
      'byte left rotation',
      '8-bit left rotate by k',
      'byte and count in, left rotated byte out, 129 and 1 give 3',
      'how can i rotate a byte to the left by k bits?',
    ],
  },
};
