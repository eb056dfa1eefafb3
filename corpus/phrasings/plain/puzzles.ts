import type { Phrasings } from '../../family.ts';

export const puzzles: Phrasings = {
  'pairs-with-sum': {
    noun: ['all the pairs in an array with a given sum'],
    verb: [
      'find pairs in an array that sum to a target',
      'get all pairs with a given sum',
      'take an array and a target and ^return all pairs that add up to it',
    ],
    say: [
      'find all pairs that add up to target',
      'pair sum, all pairs',
      'two sum but return all the pairs of values',
      'given an array of distinct integers and a target, return all pairs that sum to the target',
    ],
  },
  'flood-fill': {
    noun: ['the image after flood fill'],
    verb: [
      'perform a flood fill on an image',
      'implement flood fill',
      'take a grid, a start row and column and a color and ^return the grid after the flood fill',
    ],
    say: [
      'floodFill(grid, row, col, color)',
      'paint bucket fill',
      'fill connected area in matrix',
      'given an image as a 2d array, a pixel and a new color, return the image after a flood fill',
    ],
  },
  'count-islands': {
    noun: ['the number of islands in a 2d array'],
    verb: [
      'count islands',
      'return the number of islands in a grid of 0s and 1s',
      'take a grid of 0 and 1 and ^return the number of islands',
    ],
    say: [
      'islands problem',
      'count connected components in grid',
      'num islands',
      'given a 2d grid of 1s (land) and 0s (water), return the number of islands',
    ],
  },
  'pascal-triangle': {
    noun: ['the pascal triangle as a 2d array'],
    verb: [
      "generate pascal's triangle",
      "return the first n rows of pascal's triangle",
      "take n and ^return pascal's triangle up to row n",
    ],
    say: [
      'pascal triangle',
      'generate pascal triangle as nested arrays',
      "given a number of rows, return pascal's triangle",
      'pascals triangle 2d array',
    ],
  },
  'evaluate-postfix': {
    noun: ['the result of a postfix expression'],
    verb: [
      'evaluate a reverse polish notation expression',
      'calculate a postfix expression with a stack',
      'take a list of RPN tokens and ^return the result',
    ],
    say: [
      'rpn calculator',
      'postfix evaluation',
      'evaluate reverse polish notation',
      'given an array of tokens in reverse Polish notation, return the value',
    ],
  },
  'plus-one-digits': {
    noun: ['the array of digits of the number plus one'],
    verb: [
      'add 1 to an array of digits',
      'increment a large number represented as an array of digits',
      'take a list of digits and ^return the digits of the number plus one',
    ],
    say: [
      'plus one',
      'increment digits array',
      'plusOne leetcode',
      'given a number as an array of digits, return the digits of the number plus one',
    ],
  },
  'apply-operations': {
    noun: ['the result of applying a list of operations to a value'],
    verb: [
      'apply operations to a number in sequence',
      'take a start value and a list of [operation, number] pairs and ^return the final value',
      'pipe a value through operations',
    ],
    say: [
      'pipeline of operations',
      'reduce over operations',
      'chained calculator: add, subtract, multiply',
      'given a start number and an array of [operation, number] pairs, return the result after all of them',
    ],
  },
  'range-from-zero': {
    noun: ['an array of the numbers 0 to n-1'],
    verb: [
      'create a range from 0 to n, n excluded',
      'return an array from 0 to n - 1',
      'take n and ^return the numbers from 0 to n - 1',
    ],
    say: [
      'python range in javascript, starting at 0',
      'range from zero',
      'list of numbers starting at 0, n elements',
      'given n, return an array with the numbers from 0 to n - 1',
    ],
  },
};
