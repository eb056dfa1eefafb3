import type { Phrasings } from '../family.ts';

export const puzzles: Phrasings = {
  'pairs-with-sum': {
    noun: ['every two numbers of a list that together make the target'],
    verb: ['combine each number with the later ones and ^keep the pairs that reach the sum'],
    say: ['([1, 4, 2, 3], 5) -> [[1, 4], [2, 3]]'],
  },
  'flood-fill': {
    noun: ['the picture after a click with the bucket tool'],
    verb: ['spread a colour to all cells of the same number that touch by a side'],
    say: ['([[1, 1, 0]], 0, 0, 2) -> [[2, 2, 0]]'],
  },
  'count-islands': {
    noun: ['the count of separate pieces of land on a map of 0 and 1'],
    verb: ['tell how many groups of 1 touch by their sides'],
    say: ['[[1, 1, 0], [0, 0, 1], [1, 0, 1]] -> 3'],
  },
  'pascal-triangle': {
    noun: ['a triangle of binomial coefficients, so many rows tall'],
    verb: [
      'list {n} rows that begin and end with 1 and have sums of two neighbours above in between',
    ],
    say: ['3 -> [[1], [1, 1], [1, 2, 1]]'],
  },
  'evaluate-postfix': {
    noun: ['the result of a calculation whose operators stand after their two operands'],
    verb: [
      'go through postfix tokens, pushing numbers and ^replace the top two by the result of an operator',
    ],
    say: ['["2", "3", "4", "*", "-"] -> -10'],
  },
  'plus-one-digits': {
    noun: ['the next number as digits, from the digits of a number'],
    verb: ['count on by one in a list of digits'],
    say: ['[1, 9] -> [2, 0]; [9, 9] -> [1, 0, 0]'],
  },
  'apply-operations': {
    noun: ['the end of a calculation that is written as a list of named steps'],
    verb: ['begin with {start} and ^do each step: add, subtract or multiply by its number'],
    say: ['(1, [["add", 2], ["multiply", 3]]) -> 9'],
  },
  'range-from-zero': {
    noun: ['the indexes of a list with that many elements'],
    verb: ['count from zero, {n} numbers in all'],
    say: ['4 -> [0, 1, 2, 3]'],
  },
};
