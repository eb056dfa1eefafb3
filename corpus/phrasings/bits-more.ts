import type { Phrasings } from '../family.ts';

export const bitsMore: Phrasings = {
  'bitwise-and': {
    noun: ['the bits that {a} and {b} have in common, as a number'],
    verb: ['intersect the bits of two integers'],
    say: [
      'AND two ints',
      'mask {a} with {b}',
      '5 and 3 give 1, since only the last bit is on in both',
      'a result bit is on only when it is on in the first number and in the second one as well',
    ],
  },
  'bitwise-or': {
    noun: ['the union of the bits of {a} and {b}, as a number'],
    verb: ['merge the bits of two integers, a 1 in at least one of them being enough'],
    say: [
      'OR two ints',
      'put the set bits of {a} and of {b} together in one number',
      '5 and 3 give 7, every bit that is on somewhere is on in the result',
      'a result bit is off only when it is off in both numbers',
    ],
  },
  'bitwise-xor': {
    noun: ['the bits in which {a} and {b} disagree, as a number'],
    verb: ['keep the bits that only one of two integers has'],
    say: [
      'XOR two ints',
      'flip in {a} each bit that is on in {b}',
      '5 and 3 give 6: equal bits give zero, unequal bits give one',
      'exclusive or, number with number',
    ],
  },
  'shift-left-k': {
    noun: ['the product of {n} and 2 ** {k}, by moving bits'],
    verb: ['append {k} zeros to the binary form of a number'],
    say: [
      'lshift {k}',
      'n times two to the {k}th power',
      'move every bit {k} positions up and fill with zeros from the right',
      'what does {n} become when its bits wander {k} steps to the left?',
    ],
  },
  'shift-right-k': {
    noun: ['the whole part of {n} divided by 2 ** {k}'],
    verb: ['halve a non-negative number {k} times, always rounding down'],
    say: [
      'rshift {k}',
      'integer division by two to the {k}th power',
      'cut {k} binary digits off the right end',
      'what does {n} become when its bits wander {k} steps to the right and those that fall off are lost?',
    ],
  },
  'low-bits-k': {
    noun: ['the remainder of {n} divided by 2 ** {k}'],
    verb: ['zero every bit of {n} above the bottom {k}'],
    say: [
      'n mod 2^{k}',
      'bottom {k} bits only',
      'and the number with 2 ** {k} - 1',
      'forget all binary digits of {n} except the {k} at the right end, what value is left?',
    ],
  },
  'count-zero-bits': {
    noun: ['the amount of 0s when {n} is spelled in base two, nothing padded in front'],
    verb: ['determine how many bits of {n} below its highest 1 are off'],
    say: [
      'zeros in n.toString(2)',
      'bit length minus popcount',
      '8 is 1000, so 3; 7 is 111, so 0',
      'how many of the binary digits of {n} are zeros? it is at least 1 and has no padding',
    ],
  },
  'is-power-of-four': {
    whether: [
      'dividing {n} by 4 over and over ends exactly at 1',
      'a number equals 4 to some whole power of at least 0',
    ],
    say: [
      'pow4?',
      '4^k for some k >= 0, yes or no',
      'start at one and quadruple, do you ever land on {n}?',
      'only even powers of two count: 1, 4, 16, ... are ok while 2, 8, 32, zero and negatives are not',
    ],
  },
  'next-power-of-two': {
    noun: ['the first of 1, 2, 4, 8 and so on that reaches {n} or passes it'],
    verb: [
      'enlarge a positive number to the closest power of two from above, unless it is one already',
    ],
    say: [
      'ceil to power of two',
      'to the next of 1, 2, 4, 8, 16, ...: 5 gives 8, 8 gives 8, 9 gives 16',
      'buffer sizes are powers of two, which is the smallest that holds {n} entries?',
      'least 2^k with 2^k >= n',
    ],
  },
  'highest-set-bit': {
    noun: ['the worth of the most significant 1 in the binary form of {n}'],
    verb: ['round a positive number down to a power of two'],
    say: [
      'floor to power of two',
      'biggest power of two inside: 9 gives 8, 8 gives 8, 5 gives 4',
      'greatest 2^k with 2^k <= n',
      'the top bit of {n} stays and all the bits under it are wiped out',
    ],
  },
  'clear-lowest-bit': {
    noun: ['the value of {n} minus its smallest power of two in binary, or 0 for 0'],
    verb: ['switch off the least significant 1 of a number'],
    say: [
      'unset the last set bit',
      'lose the rightmost set bit: 12 gives 8, 6 gives 4, 1 gives 0, 0 gives 0',
      'one step of Kernighan bit counting: lose the lowest 1',
      'erase the 1 furthest to the right in {n} written as bits',
    ],
  },
  'bits-list': {
    noun: ['the base 2 digits of {n} as an array of numbers, the way they are read'],
    verb: ['break a non-negative number into zeros and ones, the biggest place first'],
    say: [
      'int to bit array',
      '8 gives [1, 0, 0, 0] and 0 gives [0]',
      'explode the binary form into an array with one number per digit, left one first',
      'what are the single bits of {n}, from the top one down, as 0s and 1s in an array?',
    ],
  },
  'bits-to-number': {
    noun: ['the integer made of the bits in {bits}, the first one weighing most'],
    verb: ['assemble a number from an array of bits, most significant at index 0'],
    say: [
      'bit list to int, msb first',
      'fold bits: n = n * 2 + bit',
      '[0, 0, 1, 0] gives 2, leading zeros make no difference',
      'a row of lamps, off is 0 and on is 1, read it from the left as a base two number',
    ],
  },
  'byte-string': {
    noun: ['the bits of a byte as text, always 8 characters long'],
    verb: ['print a value of at most 255 in base two, zero-filled to 8 places'],
    say: [
      'n.toString(2) with padStart to 8',
      'show all 8 bits of {n}, 6 is "00000110"',
      'fixed width binary for one byte',
      'what does a byte with the value {n} look like bit by bit, from the highest bit to the lowest?',
    ],
  },
  'reverse-byte': {
    noun: ['the byte you read when the eight bits of {n} are seen in a mirror'],
    verb: ['swap the bits of a byte end for end'],
    say: [
      'byte bit reversal',
      '6 is 00000110, backwards 01100000, so 96',
      'highest bit becomes lowest bit, second highest becomes second lowest and so forth, for eight bits',
      'pad to 8 bits, read from right to left, as a number',
    ],
  },
  'invert-byte': {
    noun: ['the byte whose bits are the exact opposite of those in {n}, that is 255 minus {n}'],
    verb: ['negate a byte bit by bit, staying within 8 bits'],
    say: [
      '~n & 0xff',
      'ones complement of a byte',
      'byte complement: 255 becomes 0, 0 becomes 255, 1 becomes 254',
      'each of the eight lamps of {n} changes its state, which number from 0 to 255 is that?',
    ],
  },
  'binary-complement': {
    noun: ['the number whose bits are the opposite of those of {n}, up to the highest 1 of {n}'],
    verb: ['swap zeros and ones in the binary form of a positive number, which has no padding'],
    say: [
      'complement within own bit length',
      '8 is 1000, swapped 0111, so 7; and 7 gives 0',
      'xor {n} with as many ones as it has binary digits',
      'what is missing from {n} to have ones everywhere in the same number of binary digits?',
    ],
  },
  'alternating-bits': {
    whether: [
      'every binary digit of {n} differs from the digit next to it',
      'the base 2 form of a positive number is a zigzag of ones and zeros',
    ],
    say: [
      'zigzag bits? 5 and 10 yes, 3 and 11 no',
      'no 00 and no 11 in the binary string',
      'is {n} one of 1, 10, 101, 1010, ... in base two?',
      'look at each two adjacent bits of a positive number and say true if they are never the same',
    ],
  },
  'longest-ones-run': {
    noun: ['the size of the largest group of adjacent 1s in binary {n}, 0 without a 1'],
    verb: ['measure the longest unbroken chain of set bits in a number'],
    say: [
      'record streak of set bits',
      'biggest block of set bits: 110 is 1101110 in binary, so 3',
      'split the binary string at the zeros and take the length of the longest piece',
      'how many lamps next to each other are on at most, when the bits of {n} are lamps?',
    ],
  },
  'binary-gap': {
    noun: [
      'the widest distance filled with zeros between neighbouring 1s of {n} in binary, 0 if none',
    ],
    verb: ['measure the longest chain of 0 bits that has a 1 on its left and on its right'],
    say: [
      'widest hole between two set bits',
      'zeros locked in between ones: 529 is 1000010001, so 4; 20 is 10100, so 1; 32 gives 0',
      'zeros at the right end of {n} in binary are ignored, of the other zero blocks give the longest length',
      'largest number of 0s enclosed by 1s in base 2, else 0',
    ],
  },
  'is-binary-palindrome': {
    whether: [
      'reversing the bits of {n} as written in base two changes nothing',
      'a number has a symmetric binary form, without leading zeros',
    ],
    say: [
      'bits mirrored? 9 = 1001 yes, 6 = 110 no',
      'is n.toString(2) equal to its reverse',
      'symmetric in base 2, true or false',
      'the first bit must equal the last, the second the last but one and so on, check that for {n}',
    ],
  },
  'count-bits-list': {
    noun: ['a table of popcounts where index i holds that of i, for i from 0 to {n} inclusive'],
    verb: ['build an array whose i-th entry says how many 1 bits i has, {n} being the last i'],
    say: [
      'popcount table up to n, both ends in',
      'hamming weights of 0 to {n}',
      'n = 2 gives [0, 1, 1] because 0, 1 and 10 have that many ones',
      'for all the whole numbers through {n}, zero included, tell the amount of binary ones',
    ],
  },
  'gray-code': {
    noun: ['the exclusive or of {n} and half of {n} rounded down'],
    verb: ['encode a number in Gray code'],
    say: [
      'gray encode int',
      'standard binary to reflected gray, number in and number out',
      'gray: 0, 1, 2, 3 become 0, 1, 3, 2',
      'number {n} of the sequence in which only one bit changes at every step, starting with 0 at place 0',
    ],
  },
  'add-without-plus': {
    noun: ['the total of {a} and {b}, by xor, and, and shifting'],
    verb: ['sum two non-negative integers using only logic on bits'],
    say: [
      'bitwise adder',
      'a + b but the plus sign is forbidden, use bit tricks',
      'build an adder out of ^, & and <<',
      'interview puzzle: get {a} plus {b} with no arithmetic operator, carries by shifting',
    ],
  },
  'has-flag': {
    whether: [
      'no bit of {flag} is missing from {flags}',
      'the wanted bits are a subset of the bits that are on',
    ],
    say: [
      'mask includes flag?',
      'flags contain all bits of flag, not just one of them',
      'has user {flags} the right {flag}? both are bit masks and every wanted bit must be on',
      'bit mask test: 7 has 4, 5 lacks 2, and 1 lacks 3 because all bits are needed',
    ],
  },
  'opposite-signs': {
    whether: [
      'the product of two non-zero integers is below zero',
      'zero lies between {a} and {b}, neither being zero itself',
    ],
    say: [
      'signs differ?',
      'one plus one minus, for nonzero ints',
      '{a} and {b} are never 0, tell if they are on different sides of it',
      'different signs? true for -1 and 1, false for -5 and -3, zeros do not occur',
    ],
  },
  'missing-number-xor': {
    noun: ['the absent value in a list of n different numbers taken from 0 to n'],
    verb: [
      'find the hole in a shuffled run of numbers that begins with 0 and should have one number more',
    ],
    say: [
      'absent from 0..n: [3, 0, 1] gives 2, [0, 1, 2] gives 3',
      'n numbers out of 0..n, which one was left out?',
      'tickets were numbered from zero on, one got lost and the others are in {nums} in any order, which one is lost (it may be the last)?',
      'find the lost number between 0 and nums.length',
    ],
  },
  'rotate-byte-left': {
    noun: ['the byte {n} after its top {k} bits have gone round to the bottom'],
    verb: ['cycle eight bits to the left by {k}, the overflow coming back on the right'],
    say: [
      'circular left shift in a byte',
      '128 rotated by 1 gives 1',
      'write {n} in 8 binary digits, move the first {k} of them to the end, back to a number',
      'rol8(n, k)',
    ],
  },
};
