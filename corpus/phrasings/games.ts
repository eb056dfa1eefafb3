import type { Phrasings } from '../family.ts';

export const games: Phrasings = {
  'tic-tac-toe-winner': {
    noun: ['the mark that fills a whole line of a three by three board, else null'],
    verb: ['look along rows, columns and both diagonals for three of the same mark'],
    say: [
      'noughts and crosses, who is the winner? null without one',
      'the board is a list of 3 rows with "X", "O" or "" in each place, tell who won or null',
    ],
  },
  'is-board-full': {
    verb: ['tell if all places of a board are occupied'],
    whether: ['nobody can make a move, since no place of the grid is ""'],
    say: ['[["X", "O"], ["O", ""]] -> false'],
  },
  'shuffle-with-randoms': {
    noun: [
      'the outcome of a Fisher-Yates shuffle, counting down, whose chance is a list of numbers below 1',
    ],
    verb: ['walk from the last index to 1 and ^swap with a place chosen by the next of {randoms}'],
    say: [
      'for i from the end down to 1: j = floor(next random * (i + 1)), swap i and j, all in a copy',
    ],
  },
  'random-integer-between': {
    noun: ['where in a range of integers a chance of 0 to 1 falls, both ends possible'],
    verb: ['spread a number below 1 evenly over the integers from {min} through {max}'],
    say: ['(1, 6, 0) -> 1, (1, 6, 0.99) -> 6'],
  },
  'random-item': {
    noun: ['what is drawn from a list with a chance between 0 and 1'],
    verb: ['draw one of the elements, each being as likely, with {random} as the source'],
    say: ['(["a", "b", "c"], 0.5) -> "b"'],
  },
  'dice-rolls': {
    noun: ['the eyes of as many dice as there are chances in a list'],
    verb: ['make a face from 1 to 6 of every number below 1'],
    say: ['[0, 0.99, 0.5] -> [1, 6, 4]'],
  },
  'random-text': {
    noun: ['a code as long as the list of chances, out of the allowed characters'],
    verb: ['draw letters of {alphabet}, as many as there are random numbers'],
    say: ['("abc", [0, 0.5, 0.99]) -> "abc"'],
  },
  'coin-flips': {
    noun: ['heads and tails for a list of chances, the lower half being heads'],
    verb: ['toss as many coins as there are {randoms}, "heads" under one half'],
    say: ['[0.1, 0.9, 0.5] -> ["heads", "tails", "tails"]'],
  },
  'rock-paper-scissors-score': {
    noun: ['the score of whoever is named first in each pair of moves'],
    verb: ['add up the victories of the first player over a list of rounds'],
    say: ['[["rock", "scissors"], ["rock", "rock"]] -> 1'],
  },
  'hangman-word': {
    noun: ['what a hangman player sees of the secret so far'],
    verb: ['put an underscore wherever a letter has not been called'],
    say: ['("apple", ["p", "x"]) -> "_pp__"'],
  },
  'fizzbuzz-rules': {
    noun: ['a fizz buzz whose 3 and 5 and words can be others'],
    verb: ['count to {n} and ^say the words of the pairs instead of their multiples'],
    say: ['(6, [[2, "Foo"], [3, "Bar"]]) -> ["1", "Foo", "Bar", "Foo", "5", "FooBar"]'],
  },
  'fizzbuzz-text': {
    noun: ['what a fizz buzz program would print, as a string'],
    verb: [
      'put each of Fizz, Buzz, FizzBuzz and the plain numbers on a line of its own, as one text',
    ],
    say: ['3 -> "1\\n2\\nFizz"'],
  },
};
