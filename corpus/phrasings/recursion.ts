import type { Phrasings } from '../family.ts';

export const recursion: Phrasings = {
  fibonacci: {
    noun: [
      'the term with index {n} of the sequence that begins 0, 1 and goes on by adding the last two terms',
    ],
    verb: ['get the Fibonacci number for an index, where 0 gives 0, 1 gives 1 and 10 gives 55'],
    say: [
      'F(n) = F(n - 1) + F(n - 2), F(0) = 0, F(1) = 1',
      '0 -> 0, 1 -> 1, 2 -> 1, 3 -> 2, 10 -> 55',
      'the rabbit numbers of Fibonacci, give me number n when we count from 0',
      'which value does the fibonacci sequence have at index {n}, with zero at index zero?',
    ],
  },
  'fibonacci-list': {
    noun: ['an array of length {n} filled with the Fibonacci sequence from 0 on'],
    verb: ['write down the Fibonacci sequence from 0 until there are {n} numbers'],
    say: [
      '5 -> [0, 1, 1, 2, 3], 1 -> [0], 0 -> []',
      'fibonacci numbers, n of them, as array, 0 comes first',
      'begin with 0 and 1, keep adding the last two, stop when the list has {n} entries',
      'show me how the fibonacci row starts, as many numbers as i say',
    ],
  },
  'digit-sum-recursive': {
    noun: ['the cross sum of a whole number from 0 up, found by a function that calls itself'],
    verb: [
      'take off the last digit, add it to the digit sum of what remains by a recursive call, and return the total',
    ],
    say: [
      '999 -> 27, with recursion',
      'last digit plus the same function for the other digits',
      'recursion exercise: total of all digits of a non-negative integer',
      'no loops please, how much do the digits of {n} make together? let the function use itself',
    ],
  },
  'power-recursive': {
    noun: ['the result of multiplying 1 by {base} exactly {exponent} times'],
    verb: ['work out {base} to the {exponent}, where the exponent is a whole number from 0 up'],
    say: [
      '2 and 10 -> 1024, -2 and 3 -> -8, 7 and 0 -> 1',
      'b^e, e is 0 or a positive integer',
      'multiply the base by itself as often as the exponent says, exponent 0 means 1',
      'first number is the base, second one the exponent, return the power without the built in operator',
    ],
  },
  'flatten-deep': {
    noun: [
      'one plain array with everything that sits in {items} or in arrays within it, from left to right',
    ],
    verb: [
      'unpack all inner arrays, and the arrays inside those, until a list of plain values remains',
    ],
    say: [
      'flat(Infinity) by hand',
      '[1, [2, [3, [4]]]] -> [1, 2, 3, 4], [[], [[]]] -> []',
      'get rid of all the inner square brackets, whatever the depth, order stays',
      'boxes in boxes in boxes, take out all the things and line them up in a single array',
    ],
  },
  'nested-depth': {
    noun: [
      'the largest number of array brackets around any place in {items}, so 1 for [] and 2 for [[]]',
    ],
    verb: [
      'tell how many arrays are inside each other at the deepest place, the outermost included',
    ],
    say: [
      '[] -> 1, [1, 2] -> 1, [[]] -> 2, [1, [2, [3]]] -> 3',
      'maximum bracket depth of a nested list, itself counted',
      'one more than the deepest inner array, or 1 if there are no inner arrays',
      'how many boxes do i have to open to get to the innermost one? the outer box is also one, even an empty box counts',
    ],
  },
  'sum-nested': {
    noun: ['what all numbers in {items} make together, the ones in arrays within arrays too'],
    verb: ['go through a list and all lists in it, at any level, and add the numbers up'],
    say: [
      '[[], [-5, [5]]] -> 0, [1, [2, [3, [4]]]] -> 10, [] -> 0',
      'total of nested numbers, any nesting',
      'flatten it and sum it',
      'some entries are numbers and some are again lists of that kind, i need the grand total',
    ],
  },
  'hanoi-moves': {
    noun: [
      'how many single moves it takes at least to carry a Hanoi tower of {n} disks to another peg',
    ],
    verb: ['tell the length of the shortest solution of the Tower of Hanoi with {n} disks'],
    say: [
      '3 disks -> 7 moves, 1 -> 1, 0 -> 0',
      'hanoi step counter, three pegs',
      'move n - 1 disks away, move the big one, move the n - 1 back on top, how many moves in total?',
      'the monks have {n} discs on three rods and make no wasted move, how many moves until they are done?',
    ],
  },
  'climb-stairs': {
    noun: ['how many sequences of single and double steps lead exactly to stair {n}'],
    verb: ['work out in how many orders steps of size 1 and 2 can add up to {n}'],
    say: [
      '1 -> 1, 2 -> 2, 3 -> 3, 4 -> 5',
      'frog jumps 1 or 2 stones, n stones to cross, number of different jump sequences',
      'ways(n) = ways(n - 1) + ways(n - 2), stairs with one or two at once',
      'sometimes i take one stair and sometimes two, how many possibilities for a staircase with {n} stairs?',
    ],
  },
  permutations: {
    noun: [
      'each possible order of {items} as its own list, sorted by which positions come first, and just [[]] if there are no elements',
    ],
    verb: [
      'produce all reorderings of an array, going through the leading element from first to last and then the same for the rest, with [[]] for []',
    ],
    say: [
      '[1, 2, 3] -> [[1, 2, 3], [1, 3, 2], [2, 1, 3], [2, 3, 1], [3, 1, 2], [3, 2, 1]], [] -> [[]]',
      'permutations, lexicographic by index, empty input gives [[]]',
      'in which ways can these people sit in a row? list them all, with the first person in front first, then the second in front and so on, for nobody the result is [[]]',
      'for each element in order: put it first and append every permutation of the others, base case [[]]',
    ],
  },
  subsets: {
    noun: [
      'every selection from {items}, in the order that comes from [[]] by doubling: [], [a], [b], [a, b], [c], [a, c], [b, c], [a, b, c]',
    ],
    verb: [
      'produce all subsets by going through the elements and each time adding, behind the subsets so far, the same ones with the element at their end',
    ],
    say: [
      '[1, 2] -> [[], [1], [2], [1, 2]], [] -> [[]]',
      'power set in binary counting order, the first element being the lowest bit',
      'for a pizza with these toppings list every possible choice, in the order none, [a], [b], [a, b], [c], [a, c] and so on',
      'result starts as [[]], and for each element result becomes result plus a copy of it in which every subset got the element at the end',
    ],
  },
  binomial: {
    noun: ["the entry of Pascal's triangle in row {n} at place {k}, both counted from 0"],
    verb: ['tell how many different groups of {k} can be formed from {n} people'],
    say: [
      '5 and 2 -> 10, 6 and 3 -> 20, 1 and 0 -> 1',
      'C(n, k)',
      'n! / (k! (n - k)!)',
      'lottery: {k} balls are drawn out of {n}, how many possible draws, if the order is ignored?',
    ],
  },
  'pascal-row': {
    noun: ["the numbers in line {n} of Pascal's triangle, where the tip [1] is line 0"],
    verb: ['list the binomial coefficients of {n}, from n over 0 to n over n'],
    say: [
      '0 -> [1], 3 -> [1, 3, 3, 1], 4 -> [1, 4, 6, 4, 1]',
      'coefficients of (a + b)^n as an array',
      'pascal triangle, i give the row number starting at zero and get the row',
      'start from [1] and {n} times make the next row of the triangle by adding neighbours, with 1 at both ends',
    ],
  },
  'countdown-list': {
    noun: ['the whole numbers from {n} to 1 in falling order'],
    verb: ['list all whole numbers from {n} backwards until 1'],
    say: [
      '0 -> [], 1 -> [1], 4 -> [4, 3, 2, 1]',
      'n, n-1, ..., 2, 1 in an array',
      'reverse range, ends at 1 and not at 0',
      'new year is near, which numbers do we shout if we start at {n} and finish with one?',
    ],
  },
  'gcd-recursive': {
    noun: [
      'the largest whole number that divides both {a} and {b} (positive), found by a function calling itself',
    ],
    verb: ['work out the highest common factor of two positive integers by recursion'],
    say: [
      '12 and 18 -> 6, 17 and 5 -> 1, with recursion',
      'gcd(a, b) = gcd(b, a % b), stop at 0',
      'recursion homework: biggest common divisor of two numbers above zero',
      'replace the pair by the smaller number and the remainder, again and again through self calls, until the remainder is gone, the other number is the answer',
    ],
  },
  'reverse-string-recursive': {
    noun: ['the mirror image of a text, built by a function that calls itself'],
    verb: ['spell a word backwards, using recursion'],
    say: [
      '"hello" -> "olleh", recursive',
      'last letter first, then the same for the rest of the word',
      'recursion exercise: flip a string',
      'no loop and no built in reverse, the function calls itself on a shorter text and in the end all is in backward order',
    ],
  },
  'palindrome-recursive': {
    whether: ['a text equals its own reversal, decided by a function that calls itself'],
    verb: [
      'match the outermost characters, then those within by a recursive call, to see if the text is symmetric',
    ],
    say: [
      '"kayak" true, "abca" false, empty true, recursive',
      'first equals last and the middle is again a palindrome',
      'recursion exercise: same word from left and from right?',
      'peel off one letter at both ends as long as they agree, let the function do it by calling itself, 0 or 1 letters left means true',
    ],
  },
};
