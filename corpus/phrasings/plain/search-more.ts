import type { Phrasings } from '../../family.ts';

export const searchMore: Phrasings = {
  'merge-sort': {
    noun: ['the given numbers sorted in ascending order using merge sort'],
    verb: [
      'use merge sort to sort a list of numbers from smallest to largest',
      'take an array of numbers and ^return it sorted with the merge sort algorithm',
      'sort {nums} with merge sort',
    ],
    say: [
      'merge sort algorithm',
      'merge sort numbers',
      'recursive merge sort in javascript',
      'can you show me merge sort for an array of numbers, ascending?',
      'unsorted numbers in, sorted numbers out, done with merge sort',
    ],
  },
  'counting-sort': {
    noun: ['the given non-negative integers sorted in ascending order using counting sort'],
    verb: [
      'use counting sort to sort whole numbers from smallest to largest',
      'take an array of non-negative integers and ^return it sorted with the counting sort algorithm',
      'sort {nums} with counting sort',
    ],
    say: [
      'counting sort algorithm',
      'count sort',
      'counting sort in javascript',
      'can you show me counting sort for an array of small numbers from 0 up?',
      'unsorted non-negative integers in, sorted integers out, done with counting sort',
    ],
  },
  'kth-largest': {
    noun: [
      'the kth largest value in a list of numbers',
      'the {k}-th largest number in {nums}, where 1 means the largest',
    ],
    verb: [
      'find the kth largest number',
      'take a list of numbers and a number k and ^return the k-th biggest value',
      'get the k-th highest number of an array, duplicates count separately',
    ],
    say: [
      'kth largest number in array',
      'kth biggest element',
      'how can i find the kth largest element in a list?',
      'array and k in, kth largest value out, for k = 2 it is the second largest',
    ],
  },
  'smallest-k': {
    noun: [
      'an array with the {k} smallest values of a list, sorted from small to big',
      'the {k} lowest numbers of {nums} in ascending order',
    ],
    verb: [
      'get the {k} smallest numbers from an array in ascending order',
      'take a list of numbers and ^return the {k} smallest, sorted from low to high',
      'sort the numbers from low to high and ^return the first {k}, or all when there are not {k}',
    ],
    say: [
      '{k} smallest numbers in array',
      'smallest {k} elements sorted',
      '{k} lowest numbers of a list',
      'how can i get the {k} smallest values of an array, smallest first?',
      'numbers in, the {k} smallest out in ascending order, if there are fewer then all of them',
    ],
  },
  'sort-alphabetically-reverse': {
    noun: [
      'the lowercase words sorted in reverse alphabetical order',
      'the list {words} of lower case words sorted from z to a',
    ],
    verb: [
      'sort a list of lowercase words in reverse alphabetical order',
      'take an array of lowercase strings and ^return it sorted from z to a',
      'arrange words in descending alphabetical order, they are all lower case',
    ],
    say: [
      'sort words z to a',
      'reverse alphabetical order',
      'sort strings in descending order',
      'how do i sort an array of lowercase strings from z to a?',
      'words in small letters in, the same words out in reverse alphabetical order',
    ],
  },
  'sort-ignore-case': {
    noun: [
      'the given words sorted alphabetically, ignoring upper and lower case',
      'the list {words} in alphabetical order without regard to case',
    ],
    verb: [
      'sort an array of strings alphabetically, case-insensitive',
      'take a list of words and ^return it in alphabetical order, where capital and small letters count the same',
      'sort names from a to z ignoring case',
    ],
    say: [
      'sort case insensitive',
      'alphabetical sort ignore case',
      'sort words ignoring upper and lower case',
      'how can i sort strings alphabetically without caring about case?',
      'i have names like "bob" and "Anna" and need them in alphabetical order, upper or lower case must not change the order',
    ],
  },
  'sort-by-length-descending': {
    noun: [
      'the words sorted from longest to shortest',
      'the list {words} sorted by length in descending order',
    ],
    verb: [
      'sort strings from longest to shortest',
      'take an array of words and ^return it sorted by length, the longest word first',
      'order a list of words by their number of letters, from most to fewest',
    ],
    say: [
      'sort by string length descending',
      'sort words longest to shortest',
      'sort by length desc',
      'how can i sort an array of strings by length with the longest first?',
      'words in, words out in order of length, long ones first, same length keeps the order',
    ],
  },
  'sort-by-absolute': {
    noun: [
      'the numbers sorted by absolute value from smallest to largest',
      'the array {nums} sorted by absolute value ascending',
    ],
    verb: [
      'sort a list of numbers by absolute value',
      'take an array of numbers and ^return it in order of absolute value, the smallest first',
      'order positive and negative numbers by how far they are from zero, closest first',
    ],
    say: [
      'absolute value sort',
      'sort numbers by absolute value',
      'sort ignoring the sign',
      'how can i sort an array by absolute value in ascending order?',
      'numbers in, same numbers out sorted without looking at the minus sign, e.g. [-5, 2, -1] gives [-1, 2, -5]',
    ],
  },
  'sort-by-last-digit': {
    noun: [
      'the non-negative integers sorted by their last digit from 0 to 9',
      'the list {nums} sorted by last digit, with the same last digit keeping the old order',
    ],
    verb: [
      'sort an array of whole numbers by the last digit',
      'take a list of non-negative numbers and ^return it sorted by the last digit of each',
      'order numbers by their ones digit in ascending order',
    ],
    say: [
      'sort by last digit',
      'last digit sort',
      'sort array by units digit',
      'how can i sort numbers by their last digit, smallest digit first?',
      'numbers in, numbers out in order of the last digit, so [25, 31, 12] gives [31, 12, 25]',
    ],
  },
  'sort-by-digit-sum': {
    noun: [
      'the numbers sorted by their digit sum from smallest to largest',
      'the list {nums} sorted by the sum of digits, equal sums keeping the old order',
    ],
    verb: [
      'sort an array of whole numbers by digit sum',
      'take a list of non-negative numbers and ^return it sorted by the sum of the digits of each',
      'order numbers by adding up their digits, lowest sum first',
    ],
    say: [
      'sort by sum of digits',
      'sort array by digit sum ascending',
      'digit sum sort',
      'how can i sort numbers by the sum of their digits?',
      'numbers in, numbers out in order of digit sum, so [50, 21, 4] gives [21, 4, 50]',
    ],
  },
  'sort-number-strings': {
    noun: [
      'the number strings sorted by value from smallest to largest, still as strings',
      'the array {texts} of numeric strings sorted numerically',
    ],
    verb: [
      'sort an array of numeric strings in ascending numeric order',
      'take a list of numbers written as strings and ^return the strings sorted by their value',
      'sort strings like numbers, not alphabetically, lowest first',
    ],
    say: [
      'sort numeric strings',
      'sort strings as numbers',
      'sort number strings numerically',
      'how can i sort strings that contain numbers by their numeric value?',
      'strings like "10" and "2" in, the same strings out sorted as numbers, so "2" comes before "10"',
    ],
  },
  'sort-pairs-by-second': {
    noun: [
      'the pairs sorted by their second number from smallest to largest',
      'the array {pairs} sorted by the second value of each pair',
    ],
    verb: [
      'sort an array of pairs by the second value',
      'take a list of pairs and ^return it sorted by the second element, ascending',
      'order two-number arrays by their second number, low to high',
    ],
    say: [
      'sort by second element',
      'sort pairs by second value ascending',
      'sort array of pairs by second number',
      'how can i sort a list of pairs by the second item?',
      'pairs in, pairs out sorted by the second number, [[1, 9], [2, 4]] gives [[2, 4], [1, 9]]',
    ],
  },
  'sort-zero-one-two': {
    noun: [
      'a sorted array of the given 0s, 1s and 2s',
      'the list {nums} of zeros, ones and twos sorted in ascending order',
    ],
    verb: [
      'sort a list of 0s, 1s and 2s',
      'take an array with only 0, 1 and 2 and ^return it sorted from 0 to 2',
      'sort zeros, ones and twos so that the zeros come first and the twos last',
    ],
    say: [
      'sort 0 1 2',
      'dutch national flag problem',
      'sort colors 0 1 2',
      'how can i sort an array that only contains 0, 1 and 2?',
      'array of 0, 1 and 2 in, sorted array out, e.g. [2, 1, 0, 1] gives [0, 1, 1, 2]',
    ],
  },
  'first-last-position': {
    noun: [
      'an array with the first and last index of a number in a sorted array, or [-1, -1] if it is not found',
      'the first and last position of {target} in the sorted list {nums}, [-1, -1] if missing',
    ],
    verb: [
      'find the first and last index of a number in a sorted list and return [-1, -1] if it is not there',
      'take a sorted array and a value and ^return the first and last position of the value as a pair, [-1, -1] when not found',
    ],
    say: [
      'first and last position in sorted array',
      'first and last index of target',
      'find first and last occurrence, sorted array',
      'how can i get the first and the last index of a value in a sorted array? [-1, -1] if it is not in it',
      'sorted numbers and target in, [first index, last index] out, not found gives [-1, -1]',
    ],
  },
  'count-in-sorted': {
    noun: [
      'how many times a value occurs in a sorted array of integers',
      'the number of occurrences of {target} in the sorted list {nums}',
    ],
    verb: [
      'count a number in a sorted array',
      'take a sorted list of integers and a value and ^return how many times the value is in it',
      'find how many times a number appears in a sorted array',
    ],
    say: [
      'count occurrences in sorted array',
      'count target in sorted list',
      'how can i count how often a number occurs in an array that is already sorted?',
      'sorted integers and a number in, count of this number out, 0 if it is not found',
    ],
  },
  'integer-square-root': {
    noun: [
      'the square root of a number rounded down to a whole number',
      'the integer part of the square root of {n}',
    ],
    verb: [
      'calculate the integer square root',
      'take a non-negative integer and ^return its square root rounded down',
      'find the square root of a number and ^drop the decimals',
    ],
    say: [
      'int sqrt',
      'square root rounded down',
      'floor square root of a number',
      'how can i get the integer square root of a number?',
      'number in, square root without decimals out, 10 gives 3 and 16 gives 4',
    ],
  },
  'find-peak': {
    noun: [
      'the index of the highest value in a mountain array',
      'the index of the peak element in {nums}, which first increases and then decreases',
    ],
    verb: [
      'find the index of the peak in an array',
      'take a list that goes up and then down and ^return the index of the largest number',
      'get the peak index of an array that increases and then decreases',
    ],
    say: [
      'find peak index',
      'peak element index in array',
      'mountain array peak index',
      'how can i find the index of the peak in a mountain array?',
      'numbers that rise and then fall in, index of the biggest one out',
    ],
  },
  'rotated-minimum': {
    noun: [
      'the minimum value in a rotated sorted array',
      'the smallest number in the rotated sorted list {nums}',
    ],
    verb: [
      'get the minimum of a rotated sorted list',
      'take a sorted array that has been rotated and ^return its smallest number',
      'search a rotated sorted array for the lowest value',
    ],
    say: [
      'min in rotated sorted array',
      'rotated sorted array minimum',
      'find smallest in rotated array',
      'how can i find the smallest number in a rotated sorted array?',
      'rotated sorted numbers in, minimum out, e.g. [6, 8, 1, 3] gives 1',
    ],
  },
  'search-rotated': {
    noun: [
      'the index of a number in a rotated sorted array, -1 if not found',
      'the position of {target} in the rotated sorted list {nums}, or -1',
    ],
    verb: [
      'find a number in a rotated sorted array and return its index, or -1',
      'take a rotated sorted array and a target and ^return the index of the target, -1 if it is not in the array',
    ],
    say: [
      'search rotated sorted array',
      'find target in rotated sorted array',
      'rotated sorted array search, index or -1',
      'how can i find the index of a value in a sorted array that was rotated? -1 if it is missing',
      'rotated sorted numbers and a value in, index of the value out, not found means -1',
    ],
  },
  'sorted-squares': {
    noun: [
      'the squares of the numbers in a sorted array, sorted in ascending order',
      'a sorted list of the squares of {nums}',
    ],
    verb: [
      'square the numbers of a list and sort them in ascending order',
      'take a sorted array and ^return the squares of its numbers in sorted order',
      'compute the square of each number and ^sort the squares from smallest to largest',
    ],
    say: [
      'squares of a sorted array',
      'square and sort array',
      'sorted squares of numbers',
      'how can i get the squares of all numbers in sorted order?',
      'sorted numbers in, their squares out, smallest first, so [-3, 1, 2] gives [1, 4, 9]',
    ],
  },
  'merge-intervals': {
    noun: [
      'the list of intervals after merging all that overlap or touch, sorted by start',
      'the merged intervals of {intervals} in order of their start, touching ones also merged',
    ],
    verb: [
      'merge all overlapping intervals in a list',
      'take a list of [start, end] intervals and ^merge those that overlap or touch, in sorted order',
      'combine overlapping ranges into one and return the ranges sorted by start',
    ],
    say: [
      'merge overlapping intervals',
      'merge overlapping ranges',
      'how can i merge intervals that overlap?',
      'intervals [start, end] in, merged intervals out in ascending order, if one ends where the next starts they are merged too',
    ],
  },
  'intervals-overlap': {
    whether: [
      'two intervals overlap, also when they only touch',
      'the ranges {a} and {b} overlap, ends included',
    ],
    verb: [
      'take two intervals [start, end] and ^return true if they overlap, touching ends included',
      'test two ranges for overlap, where a common end point counts',
    ],
    say: [
      'check if two intervals overlap',
      'intervals overlap',
      'two ranges overlap, inclusive',
      'how can i check if two time ranges overlap? if one ends exactly when the other starts it is also true',
      'two [start, end] arrays in, true out if they have at least one point in common, else false',
    ],
  },
  'first-even': {
    noun: [
      'the first even number in an array, or null when there is none',
      'the first even value of {nums}, null if all are odd',
    ],
    verb: [
      'get the first even number of a list and return null if there is no even number',
      'take a list of integers and ^return the first one that is even, or null',
    ],
    say: [
      'first even number',
      'find first even number',
      'first even number in list or null',
      'how can i find the first even number in an array? if there is none i need null',
      'numbers in, first even one out, null if there are only odd numbers',
    ],
  },
  'first-negative-index': {
    noun: [
      'the index of the first negative value in an array, -1 if there is none',
      'the index of the first number less than 0 in {nums}, or -1',
    ],
    verb: [
      'find the position of the first negative number in a list and return -1 if there is none',
      'take an array of numbers and ^return the index of the first negative one, or -1',
    ],
    say: [
      'index of first negative',
      'first negative number index',
      'find index of first negative number in array',
      'how can i get the index of the first negative number? -1 when all numbers are positive or zero',
      'numbers in, index of the first number below zero out, no such number means -1',
    ],
  },
  'last-greater': {
    noun: [
      'the last number in an array greater than {k}, or null',
      'the last value of {nums} that is more than {k}, null if there is none',
    ],
    verb: [
      'find the last number in a list that is bigger than {k} and return null if there is none',
      'take an array of numbers and ^return the last one above {k}, or null',
    ],
    say: [
      'last number greater than {k}',
      'last element above {k}',
      'find last value over {k} or null',
      'how can i get the last number that is greater than {k}? null when there is none',
      'numbers in, last one larger than {k} out, null if no number is larger than {k}',
    ],
  },
  'words-with-prefix': {
    noun: [
      'an array of the words that start with a given text',
      'the words from {words} starting with {prefix}',
    ],
    verb: [
      'filter words by prefix',
      'take a list of words and a prefix and ^return the words that start with the prefix',
      'get all strings from an array that begin with the given letters',
    ],
    say: [
      'words with prefix',
      'filter words starting with',
      'simple autocomplete',
      'how can i get all words in a list that start with a certain prefix?',
      'list of words and a prefix in, matching words out in the same order',
    ],
  },
  'next-greater': {
    noun: [
      'an array with the next greater number for each element, or -1 if there is none',
      'the next greater element of every number in {nums}, -1 when it does not exist',
    ],
    verb: [
      'find the next greater element for each number in a list, using -1 if there is none',
      'take an array and ^return for each number the first bigger number on its right, or -1',
    ],
    say: [
      'next greater element',
      'next greater number to the right',
      'next larger element for each item',
      'how can i get the next greater element for every element of an array? -1 if nothing to the right is bigger',
      'numbers in, list of next bigger numbers out, [4, 1, 5] gives [5, 5, -1]',
    ],
  },
  'count-inversions': {
    noun: [
      'the number of pairs in an array where the first number is bigger than a later one',
      'the number of inversions in {nums}',
    ],
    verb: [
      'count inversions in an array',
      'take a list of numbers and ^return how many inversions it has',
      'count all pairs where a bigger number comes before a smaller number',
    ],
    say: [
      'inversion count',
      'array inversions',
      'how can i count the inversions in an array?',
      'numbers in, number of pairs out where the left one is greater than the right one, [3, 1, 2] gives 2',
    ],
  },
  ranks: {
    noun: [
      'an array with the rank of each score, the highest score has rank 1',
      'the ranks of {scores}, where rank 1 is the highest score',
    ],
    verb: [
      'convert scores to ranks with 1 for the highest',
      'take a list of different scores and ^return the rank of each one, the highest is 1',
      'calculate the rank of each number in a list, where the largest number gets rank 1',
    ],
    say: [
      'rank scores',
      'ranks from scores, highest first',
      'get ranking of scores',
      'how can i find the rank of every score in a list, when the biggest score is number 1?',
      'scores in, ranks out in the same order, [50, 90, 70] gives [3, 1, 2]',
    ],
  },
};
