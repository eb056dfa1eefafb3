import type { Phrasings } from '../../family.ts';

export const games: Phrasings = {
  'tic-tac-toe-winner': {
    noun: ['the tic tac toe winner or null'],
    verb: [
      'return the winner of tic tac toe',
      'check who wins in tic tac toe',
      'take a tic tac toe board and ^return X, O or null',
    ],
    say: [
      'tic tac toe',
      'check tic tac toe board for a winner',
      'tictactoe win check',
      'given a 3x3 tic-tac-toe board, return the winner or null if there is none',
    ],
  },
  'is-board-full': {
    verb: [
      'check if the board is full',
      'return true if there are no empty strings in the grid',
      'take a board and ^return true if all cells are filled',
    ],
    whether: ['the board is full'],
    say: [
      'board full check',
      'check if grid has no empty cells',
      'no moves left in tic tac toe',
      'given a board of strings, return true if no cell is empty',
    ],
  },
  'shuffle-with-randoms': {
    noun: ['a shuffled array using the given random numbers, Fisher-Yates from the end'],
    verb: [
      'shuffle an array using a list of random numbers, from the last element to the first',
      'take an array and random numbers between 0 and 1 and ^return it shuffled with Fisher-Yates from the end',
    ],
    say: [
      'shuffle array Fisher-Yates with list of random numbers, i counts down',
      'deterministic shuffle: Fisher-Yates from the end with randoms',
      'fisher yates from the last index, randoms in an array',
      'given an array and an array of randoms, return the array after a Fisher-Yates shuffle that starts at the end',
    ],
  },
  'random-integer-between': {
    noun: ['a random integer in a range, inclusive, from a given random value'],
    verb: [
      'get a random integer between min and max, inclusive, using the given random number',
      'take min, max and a random number between 0 and 1 and ^return an integer in the range',
    ],
    say: [
      'random number between min and max, random value as parameter',
      'randomInt(min, max, random)',
      'random whole number in range with random passed in',
      'given min, max and a random number from 0 to 1, return a random integer between min and max',
    ],
  },
  'random-item': {
    noun: ['a random item of an array using the given random value'],
    verb: [
      'get a random element from an array using a random number between 0 and 1',
      'take an array and a random number and ^return a random element',
      'select a random item with the given random value',
    ],
    say: [
      'pick random from list, random passed in',
      'random choice from array',
      'sample(list, random)',
      'given an array and a random number between 0 and 1, return a random element of the array',
    ],
  },
  'dice-rolls': {
    noun: ['a list of dice rolls'],
    verb: [
      'roll dice using a list of random numbers between 0 and 1',
      'convert random numbers to dice rolls',
      'take a list of random numbers and ^return a list of rolls from 1 to 6',
    ],
    say: [
      'roll dice',
      'dice roll simulation with given random numbers',
      'die rolls 1-6 from random values',
      'given an array of random numbers from 0 to 1, return an array of dice rolls from 1 to 6',
    ],
  },
  'random-text': {
    noun: ['a random password from the given characters'],
    verb: [
      'generate a random string using given random numbers',
      'create a password from a set of characters and a list of random numbers',
      'take an alphabet and random numbers and ^return a random string',
    ],
    say: [
      'generate random string',
      'random password with randoms as an argument',
      'random characters from alphabet',
      'given a string of allowed characters and an array of random numbers from 0 to 1, return a random string',
    ],
  },
  'coin-flips': {
    noun: ['a list of heads and tails'],
    verb: [
      'flip coins using random numbers between 0 and 1, heads if less than 0.5',
      'convert random numbers to heads or tails, heads below 0.5',
      'take a list of random numbers and ^return "heads" if less than 0.5 or "tails" for each',
    ],
    say: [
      'coin toss',
      'flip a coin n times with given randoms, under 0.5 heads',
      'heads tails from random values, heads is under 0.5',
      'given an array of random numbers, return an array of "heads" (below 0.5) and "tails"',
    ],
  },
  'rock-paper-scissors-score': {
    noun: ['the number of wins of player 1 in rock paper scissors'],
    verb: [
      'count the wins of the first player in rock paper scissors',
      'take a list of rounds and ^return how many the first player won',
      'score several rounds of rock paper scissors',
    ],
    say: [
      'rock paper scissors score',
      'rock paper scissors multiple rounds',
      'count rps wins',
      'given an array of rounds of rock-paper-scissors, return how many times the first player wins',
    ],
  },
  'hangman-word': {
    noun: ['the masked word of a hangman game'],
    verb: [
      'display the hangman word',
      'take a word and a list of guessed letters and ^return the word with _ for the missing letters',
      'mask the letters that were not guessed',
    ],
    say: [
      'hangman',
      'hangman masked word',
      'reveal guessed letters',
      'given a word and an array of guessed letters, return the word with underscores for letters not guessed',
    ],
  },
  'fizzbuzz-rules': {
    noun: ['a generic fizzbuzz'],
    verb: [
      'write fizzbuzz with configurable rules',
      'take n and a list of [divisor, word] pairs and ^return the fizzbuzz list of strings',
      'make a fizzbuzz that works with any numbers and words',
    ],
    say: [
      'custom fizzbuzz',
      'fizzbuzz generalized',
      'fizzbuzz(n, rules)',
      'given a number n and rules as pairs of a divisor and a word, return the list of fizzbuzz strings',
    ],
  },
  'fizzbuzz-text': {
    noun: ['the fizzbuzz output up to n as a multi-line string'],
    verb: [
      'return fizzbuzz from 1 to n as a multiline string',
      'print fizzbuzz, but return it as a string with newlines',
      'take n and ^return the lines of fizzbuzz as one string',
    ],
    say: [
      'fizzbuzz string with newlines',
      'fizz buzz multiline string',
      'fizzbuzz lines in one string',
      'given n, return a string with fizzbuzz from 1 to n, each on a new line',
    ],
  },
};
