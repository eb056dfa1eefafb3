import { family } from '../../family.ts';
import { unit } from '../common/basics.ts';

/** Games with one number, and chance with its numbers handed in. */
export const games = [
  family({
    id: 'rock-paper-scissors',
    category: 'numbers',
    names: ['rockPaperScissors', 'rps', 'winner', 'playRound'],
    params: [
      ['a', 'p1', 'first', 'player1'],
      ['b', 'p2', 'second', 'player2'],
    ],
    args: (r) => {
      const moves = ['rock', 'paper', 'scissors'];
      return [r.pick(moves), r.pick(moves)];
    },
    edges: [
      ['rock', 'rock'],
      ['rock', 'paper'],
      ['rock', 'scissors'],
      ['paper', 'rock'],
      ['paper', 'scissors'],
      ['scissors', 'rock'],
      ['scissors', 'paper'],
    ],
    reference: ([a, b]) => {
      const order = ['rock', 'paper', 'scissors'];
      return (order.indexOf(a) - order.indexOf(b) + 3) % 3;
    },
    bodies: [
      `
      if (a === b) return 0;
      const beats = { rock: 'scissors', paper: 'rock', scissors: 'paper' };
      return beats[a] === b ? 1 : 2;
      `,
      `
      if (a === b) return 0;
      if (a === 'rock' && b === 'scissors') return 1;
      if (a === 'paper' && b === 'rock') return 1;
      if (a === 'scissors' && b === 'paper') return 1;
      return 2;
      `,
      `
      const moves = ['rock', 'paper', 'scissors'];
      return (moves.indexOf(a) - moves.indexOf(b) + 3) % 3;
      `,
    ],
    locals: { beats: ['wins', 'rules'], moves: ['order', 'hands'] },
    phrases: {
      noun: [
        "the winner of rock paper scissors as 1 or 2, 0 for a draw, with the moves 'rock', 'paper' and 'scissors'",
        'the number of the player who wins rock paper scissors with {a} against {b}, 0 if nobody does',
      ],
      verb: [
        'decide a round of rock paper scissors: 1 if the first player wins, 2 if the second does, 0 for a tie',
        'return 1, 2 or 0 for the winner of rock, paper, scissors, 0 meaning a draw',
      ],
      say: [
        'rock paper scissors winner (1, 2, or 0 for a draw)',
        'who wins rock paper scissors, player 1 or 2? 0 for a tie',
        'rps: 0 tie, 1 first player wins, 2 second player wins',
        "two moves like 'rock' and 'paper' come in, tell me the number of the winning player and 0 if they are the same",
      ],
    },
  }),
  family({
    id: 'guess-hint',
    category: 'numbers',
    names: ['guessHint', 'checkGuess', 'hint', 'higherOrLower'],
    params: [
      ['guess', 'g', 'tried'],
      ['secret', 'target', 'answer', 'number'],
    ],
    args: (r) => [r.int(1, 10), r.int(1, 10)],
    edges: [
      [5, 5],
      [1, 9],
      [9, 1],
    ],
    reference: ([guess, secret]) =>
      ['too low', 'correct', 'too high'][Math.sign(guess - secret) + 1] ?? '',
    bodies: [
      `
      if (guess === secret) return 'correct';
      return guess < secret ? 'too low' : 'too high';
      `,
      `
      if (guess < secret) return 'too low';
      if (guess > secret) return 'too high';
      return 'correct';
      `,
      `return guess > secret ? 'too high' : guess < secret ? 'too low' : 'correct';`,
    ],
    phrases: {
      noun: [
        "the hint 'too low', 'too high' or 'correct' for a guess and a secret number",
        "'correct' if {guess} equals {secret}, otherwise 'too low' or 'too high' about the guess",
      ],
      verb: [
        "compare a guess with the secret number and return 'too low', 'too high' or 'correct'",
        "tell the player if {guess} is 'too low', 'too high' or 'correct'",
      ],
      say: [
        "guess the number hint: 'too low' | 'too high' | 'correct'",
        "number guessing game, answer 'too low', 'too high' or 'correct'",
        "is the guess 'too low', 'too high' or 'correct'?",
        "first comes the guess, then the secret number, say 'too low' when the guess is below it, 'too high' when above and 'correct' when equal",
      ],
    },
  }),
  family({
    id: 'random-integer-between',
    category: 'numbers',
    names: ['randomInt', 'randomBetween', 'randInt', 'pickNumber'],
    params: [
      ['min', 'low', 'from', 'a'],
      ['max', 'high', 'to', 'b'],
      ['random', 'rand', 'r', 'unit'],
    ],
    args: (r) => {
      const low = r.int(-10, 20);
      return [low, low + r.int(0, 30), unit(r)];
    },
    edges: [
      [1, 6, 0],
      [1, 6, 0.99],
      [5, 5, 0.5],
      [1, 10, 0.5],
    ],
    reference: ([min, max, random]) => min + Math.floor(random * (max - min + 1)),
    bodies: [
      `return Math.floor(random * (max - min + 1)) + min;`,
      `
      const count = max - min + 1;
      return min + Math.floor(random * count);
      `,
      `return min + Math.trunc(random * (max - min + 1));`,
    ],
    locals: { count: ['range', 'size'] },
    phrases: {
      noun: [
        'a random integer from {min} to {max}, both included, made from a random number in [0, 1)',
        'the whole number between two limits that a random number from 0 to 1 stands for, limits included',
      ],
      verb: [
        'turn a random number in [0, 1) into an integer from {min} to {max} inclusive',
        'make a random integer between two numbers, both included, with the random number passed in',
        'pick an integer from a min to a max, both possible, by a given {random} below 1',
      ],
      say: [
        'random int between min and max inclusive, random given',
        'random integer from min, max and a random number in [0, 1)',
        'how do i get an integer from min to max out of a number like Math.random() gives, which i pass in?',
      ],
    },
  }),
];
