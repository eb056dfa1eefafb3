import type { Phrasings } from '../../family.ts';

export const recursion: Phrasings = {
  fibonacci: {
    noun: ['the Fibonacci number at position n, where position 0 is 0 and position 1 is 1'],
    verb: [
      'take a number n and ^return the n-th number in the Fibonacci series, counting from 0',
      'find the Fibonacci number of {n}, with 0 for 0 and 1 for 1',
      'calculate fibonacci',
    ],
    say: [
      'get nth fibonacci',
      'fibonacci number',
      'fibonacci calculator',
      'n in, n-th fibonacci number out, 0 gives 0 and 1 gives 1',
      'can you give me the fibonacci number for n? the series is 0 1 1 2 3 5 and we count from 0',
    ],
  },
  'fibonacci-list': {
    noun: ['a list with the first n Fibonacci numbers'],
    verb: [
      'make a list of the first n Fibonacci numbers, starting at 0',
      'take a count and ^return an array with that many Fibonacci numbers, 0 and 1 first',
      'generate the Fibonacci series with {n} numbers',
    ],
    say: [
      'fibonacci series',
      'fibonacci sequence array',
      'generate fibonacci numbers',
      'n in, array of the first n fibonacci numbers out',
      'i need the fibonacci sequence with n numbers in it, like 0 1 1 2 3 for 5',
    ],
  },
  'digit-sum-recursive': {
    noun: ['the sum of all digits of a number, calculated with recursion'],
    verb: [
      'calculate the sum of the digits of a number using recursion',
      'take a whole number and ^return the sum of its digits with a recursive function',
      'add all digits of an integer recursively',
    ],
    say: [
      'sum of digits using recursion',
      'recursive sum of digits',
      'add digits recursively',
      'number in, sum of its digits out, must be recursive',
      'my homework is to sum the digits of a number with recursion, how does it work?',
    ],
  },
  'power-recursive': {
    noun: ['the power of a base and an exponent'],
    verb: [
      'calculate {base} to the power of {exponent}',
      'take a base and an exponent and ^return the base raised to that exponent, which is 0 or bigger',
      'compute the power of a number without Math.pow',
    ],
    say: [
      'power of a number',
      'raise a number to a power',
      'exponent function',
      'base and exponent in, result of base ** exponent out',
      'how do i get the power of a number, for example 2 to the power 3 is 8? the exponent is never negative',
    ],
  },
  'flatten-deep': {
    noun: ['a flat array with all the values of a nested array'],
    verb: [
      'flatten a deeply nested array to a single array',
      'take an array that contains arrays at any depth and ^return one array with all the values in order',
      'convert a nested list to a flat list, all levels',
    ],
    say: [
      'flatten array deep',
      'flatten deeply nested array',
      'nested list to flat list, any depth',
      'nested array in, flat array out, all levels must be flattened',
      'i have arrays inside arrays inside arrays, how can i make one flat array?',
    ],
  },
  'nested-depth': {
    noun: ['the maximum depth of a nested array, 1 for an array without arrays inside'],
    verb: [
      'get the depth of a nested array, where a normal array has depth 1',
      'take a nested list and ^return how many levels it has, an empty list has 1',
      'calculate how deep an array is nested, counting the outer array',
    ],
    say: [
      'nested array depth, flat is 1',
      'depth of array, counting the outer one',
      'max nesting depth of list, [] is 1',
      'nested array in, number of levels out, a flat array gives 1',
      'how many levels of arrays are in my array? [1, [2]] has 2',
    ],
  },
  'sum-nested': {
    noun: ['the sum of all numbers in an array and its nested arrays'],
    verb: [
      'calculate the sum of a nested array of any depth',
      'take an array with numbers and arrays of numbers inside and ^return the total of all numbers',
      'add all the numbers in a nested list',
    ],
    say: [
      'nested array sum',
      'sum of all numbers in nested arrays',
      'recursive array sum, nested',
      'nested list of numbers in, total out',
      'my array has numbers and other arrays with numbers in it, how do i get the sum of everything?',
    ],
  },
  'hanoi-moves': {
    noun: ['the number of moves needed to solve the Tower of Hanoi with n disks'],
    verb: [
      'calculate how many moves the Tower of Hanoi takes for n disks',
      'take the number of disks and ^return the minimum number of moves to solve Tower of Hanoi',
      'get the Tower of Hanoi move count for {n} disks',
    ],
    say: [
      'tower of hanoi',
      'tower of hanoi minimum moves',
      'hanoi number of steps',
      'number of disks in, number of hanoi moves out',
      'i play towers of hanoi with n disks, how many moves do i need at minimum?',
    ],
  },
  'climb-stairs': {
    noun: ['the number of ways to climb n steps when you take 1 or 2 steps each time'],
    verb: [
      'count the ways to climb n stairs with 1 or 2 steps at a time',
      'take the number of stairs and ^return how many different ways there are to climb them by one or two',
      'solve the climbing stairs problem with steps of 1 or 2',
    ],
    say: [
      'climbing stairs problem',
      'ways to climb stairs, 1 or 2 steps',
      'climb n stairs number of ways',
      'number of stairs in, number of ways out, each move is 1 or 2 stairs',
      'i can climb 1 or 2 steps at once, how many different ways can i climb to the top of n steps?',
    ],
  },
  permutations: {
    noun: [
      'a list of all permutations of an array, in the order of the elements, [[]] for an empty array',
    ],
    verb: [
      'generate all permutations of a list in index order, [[]] if the list is empty',
      'take an array and ^return every possible order of its elements, first the ones starting with the first element and so on, [[]] for an empty array',
      'get all permutations of {items}, earlier elements first',
    ],
    say: [
      'all permutations of an array in order',
      'list permutations, first element first',
      'array permutations',
      'array in, array of all its permutations out, those that start with the first element come first, [] gives [[]]',
      'how can i get all possible orders of the items in my list, by position from left to right? an empty list gives [[]]',
    ],
  },
  subsets: {
    noun: ['the power set of an array in the order [], [1], [2], [1, 2], [3], [1, 3] and so on'],
    verb: [
      'generate all subsets of an array, in the order [], [1], [2], [1, 2]',
      'take a list and ^return all its subsets, start with the empty one and for each element add copies of all earlier subsets with this element at the end',
      'get the power set of {items}, starting with [] and adding one element after the other to all subsets so far',
    ],
    say: [
      'power set of an array',
      'all subsets of an array',
      'get all subsets, [] first, then [a], [b], [a, b]',
      'array in, list of all subsets out, order like [], [a], [b], [a, b], [c]',
      'what are all possible subsets of my list? order is [], [1], [2], [1, 2], [3], [1, 3], [2, 3], [1, 2, 3]',
    ],
  },
  binomial: {
    noun: ['the number of combinations of n things taken k at a time'],
    verb: [
      'calculate n choose k',
      'take n and k and ^return the binomial coefficient',
      'find how many ways there are to choose k items from n items, order does not matter',
    ],
    say: [
      'n choose k calculator',
      'binomial coefficient of n and k',
      'number of combinations',
      'n and k in, number of ways to pick k out of n out',
      'i have n people and want to select k of them, how many combinations are possible?',
    ],
  },
  'pascal-row': {
    noun: ["the n-th row of Pascal's triangle as a list, the first row [1] is row 0"],
    verb: [
      "get row n of Pascal's triangle, starting from row 0",
      "take a row index and ^return that row of Pascal's triangle as an array, index 0 is [1]",
      "calculate the numbers of a row in Pascal's triangle, rows are counted from 0",
    ],
    say: [
      "pascal's triangle row, zero indexed",
      "row of pascal's triangle from index 0",
      'pascal triangle nth row, row 0 is [1]',
      'row number in, array with the pascal triangle row out, 2 gives [1, 2, 1]',
      "i need one row of pascal's triangle by its index, 0 is the first row, can you do that?",
    ],
  },
  'countdown-list': {
    noun: ['an array counting down from n to 1'],
    verb: [
      'make an array with the numbers from n down to 1',
      'take a number and ^return a list that counts down from it to 1',
      'create a list of integers from {n} to 1 in descending order',
    ],
    say: [
      'count down from n',
      'countdown list to 1',
      'array of numbers n to 1',
      'number in, array like [3, 2, 1] out, 0 gives an empty array',
      'how do i get all the numbers from n to 1 in reverse order in an array?',
    ],
  },
  'gcd-recursive': {
    noun: ['the greatest common divisor of two positive numbers, calculated recursively'],
    verb: [
      'calculate the gcd of two numbers using recursion',
      'take two positive integers and ^return their greatest common divisor with a recursive function',
      'find the greatest common factor of {a} and {b} recursively',
    ],
    say: [
      'gcd using recursion',
      'recursive greatest common divisor',
      'recursive euclidean algorithm',
      'two positive numbers in, gcd out, solved with recursion',
      'how do i write the greatest common divisor of two numbers as a recursive function?',
    ],
  },
  'reverse-string-recursive': {
    noun: ['the reversed string, made with a recursive function'],
    verb: [
      'reverse a string with recursion',
      'take a string and ^return it backwards using recursion',
      'reverse the characters of a text recursively, without a loop',
    ],
    say: [
      'reverse string with recursion',
      'recursive reverse of a string',
      'recursive function to reverse text',
      'string in, reversed string out, use recursion',
      'i have to reverse a string but with recursion and no loop, can you help?',
    ],
  },
  'palindrome-recursive': {
    verb: [
      'check for a palindrome using recursion',
      'take a string and ^return true if it is a palindrome and false if not, with a recursive function',
    ],
    whether: [
      'a string is a palindrome, using recursion',
      'a word is the same backwards, with a recursive solution',
      'text is a palindrome recursively',
    ],
    say: [
      'palindrome using recursion',
      'recursive palindrome',
      'string in, true if palindrome else false, use recursion and not a loop',
      'how can i test if a word is a palindrome with a recursive function?',
    ],
  },
};
