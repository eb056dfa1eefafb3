import { family } from '../../family.ts';
import { unit } from '../common/basics.ts';
import { OUT, RANDOMS } from '../common/names.ts';
import { LIST } from './common.ts';

/** Games over several rounds, and chance with its numbers handed in. */
export const games = [
  family({
    id: 'random-item',
    category: 'arrays',
    names: ['pickRandom', 'randomItem', 'sample', 'choose', 'randomElement'],
    params: [LIST, ['random', 'rand', 'r', 'unit']],
    args: (r): [(number | string)[], number] => [
      r.chance(0.5) ? r.ints(1, 7, 0, 30) : r.words(1, 7),
      unit(r),
    ],
    edges: [
      [['a'], 0.5],
      [['a', 'b', 'c'], 0],
      [['a', 'b', 'c'], 0.99],
    ],
    reference: ([list, random]) => list[Math.floor(random * list.length)],
    bodies: [
      `return list[Math.floor(random * list.length)];`,
      `
      const index = Math.floor(random * list.length);
      return list[index];
      `,
      `return list.at(Math.trunc(random * list.length));`,
    ],
    locals: { index: ['i', 'at'] },
    phrases: {
      noun: [
        'a random element of a list, chosen by a given random number in [0, 1)',
        'the element of {list} that {random}, a number from 0 to 1, stands for',
      ],
      verb: [
        'pick a random element of an array with the random number in [0, 1) passed in',
        'choose an item of a list by a random number below 1',
        'take the random number and return the element at floor(random * length)',
      ],
      say: [
        'random element, random number given',
        'random item of array with random in [0, 1) as argument',
        'how do i pick an element of my array by a number between 0 and 1, as from Math.random()?',
      ],
    },
  }),
  family({
    id: 'dice-rolls',
    category: 'arrays',
    names: ['rollDice', 'diceRolls', 'toDice', 'rollAll'],
    params: [RANDOMS],
    args: (r) => [r.list(() => unit(r), 0, 6)],
    edges: [[[]], [[0]], [[0.99]], [[0.5, 0.2]]],
    reference: ([randoms]) => randoms.map((x) => Math.floor(x * 6) + 1),
    bodies: [
      `return randoms.map((x) => Math.floor(x * 6) + 1);`,
      `
      const dice = [];
      for (const x of randoms) {
        dice.push(1 + Math.floor(x * 6));
      }
      return dice;
      `,
      `return randoms.map((x) => 1 + Math.trunc(x * 6));`,
    ],
    locals: { x: ['random', 'n', 'u'], dice: ['result', 'faces', 'out'] },
    phrases: {
      noun: [
        'the dice rolls from 1 to 6 that a list of random numbers in [0, 1) stands for',
        'a roll of a die for each of {randoms}',
      ],
      verb: [
        'turn random numbers in [0, 1) into dice rolls from 1 to 6',
        'roll a die for each random number of a list',
        'map every number between 0 and 1 to a face of a die',
      ],
      say: [
        'dice rolls from randoms',
        'random numbers to dice 1 to 6',
        'how do i simulate rolling dice when the random numbers are given in a list?',
      ],
    },
  }),
  family({
    id: 'coin-flips',
    category: 'arrays',
    names: ['flipCoins', 'coinFlips', 'headsOrTails', 'tossCoins'],
    params: [RANDOMS],
    args: (r) => [r.list(() => unit(r), 0, 6)],
    edges: [[[]], [[0.49]], [[0.5]], [[0.1, 0.9]]],
    reference: ([randoms]) => randoms.map((x) => (x < 0.5 ? 'heads' : 'tails')),
    bodies: [
      `return randoms.map((x) => (x < 0.5 ? 'heads' : 'tails'));`,
      `
      const flips = [];
      for (const x of randoms) {
        flips.push(x < 0.5 ? 'heads' : 'tails');
      }
      return flips;
      `,
      `
      return randoms.map((x) => {
        if (x < 0.5) return 'heads';
        return 'tails';
      });
      `,
    ],
    locals: { x: ['random', 'n', 'u'], flips: ['result', 'tosses', 'out'] },
    phrases: {
      noun: [
        '"heads" for every number below 0.5 of a list and "tails" for the others',
        'the coin flips of {randoms}, under 0.5 being "heads"',
      ],
      verb: [
        'flip a coin for each random number of a list, "heads" if it is below 0.5 and else "tails"',
        'turn random numbers into "heads" (less than 0.5) and "tails"',
      ],
      say: [
        'coin flips, < 0.5 is heads',
        'heads or tails for each random number, heads below 0.5',
        'how do i toss a coin for every random number in a list, below a half being heads?',
      ],
    },
  }),
  family({
    id: 'rock-paper-scissors-score',
    category: 'arrays',
    names: ['countWins', 'rpsScore', 'scoreGame', 'firstPlayerWins'],
    params: [['rounds', 'games', 'moves', 'plays']],
    args: (r): [string[][]] => {
      const move = (): string => r.pick(['rock', 'paper', 'scissors']);
      return [r.list(() => [move(), move()], 0, 6)];
    },
    edges: [
      [[]],
      [[['rock', 'scissors']]],
      [
        [
          ['paper', 'scissors'],
          ['rock', 'rock'],
        ],
      ],
    ],
    reference: ([rounds]) =>
      rounds.filter(([a, b]) =>
        ['rock scissors', 'paper rock', 'scissors paper'].includes(`${a} ${b}`),
      ).length,
    bodies: [
      `
      const beats = { rock: 'scissors', paper: 'rock', scissors: 'paper' };
      return rounds.filter(([a, b]) => beats[a] === b).length;
      `,
      `
      const beats = { rock: 'scissors', paper: 'rock', scissors: 'paper' };
      let wins = 0;
      for (const [a, b] of rounds) {
        if (beats[a] === b) wins++;
      }
      return wins;
      `,
      `
      const moves = ['rock', 'paper', 'scissors'];
      let wins = 0;
      for (const [a, b] of rounds) {
        if ((moves.indexOf(a) - moves.indexOf(b) + 3) % 3 === 1) wins++;
      }
      return wins;
      `,
    ],
    locals: { beats: ['loses', 'table'], wins: ['count', 'score', 'result'] },
    phrases: {
      noun: [
        'how many rounds of rock paper scissors the first player wins, each round being a pair of moves',
        'the number of {rounds} that the first of both players wins',
      ],
      verb: [
        'count the rounds of rock paper scissors that the first player wins',
        'count in how many pairs of "rock", "paper" and "scissors" the first beats the second',
      ],
      say: [
        'rock paper scissors, wins of player one',
        'rps score of the first player over all rounds',
        'how often does the first player win, if each round is a pair like ["rock", "paper"]?',
      ],
    },
  }),
  family({
    id: 'fizzbuzz-rules',
    category: 'arrays',
    names: ['fizzBuzzWith', 'customFizzBuzz', 'fizzBuzz', 'applyRules'],
    params: [
      ['n', 'limit', 'count', 'max'],
      ['rules', 'words', 'pairs', 'factors'],
    ],
    args: (r): [number, [number, string][]] => [
      r.int(0, 15),
      r.pick<[number, string][]>([
        [
          [3, 'Fizz'],
          [5, 'Buzz'],
        ],
        [
          [2, 'Tick'],
          [3, 'Tock'],
        ],
        [[4, 'Four']],
        [
          [2, 'a'],
          [3, 'b'],
          [4, 'c'],
        ],
        [],
      ]),
    ],
    edges: [
      [0, []],
      [
        6,
        [
          [2, 'Foo'],
          [3, 'Bar'],
        ],
      ],
      [
        15,
        [
          [3, 'Fizz'],
          [5, 'Buzz'],
        ],
      ],
    ],
    reference: ([n, rules]) =>
      Array.from({ length: n }, (_, i) => {
        const said = rules.filter(([k]) => (i + 1) % k === 0).map(([, word]) => word);
        return said.join('') || String(i + 1);
      }),
    bodies: [
      `
      const result = [];
      for (let i = 1; i <= n; i++) {
        let text = '';
        for (const [k, word] of rules) {
          if (i % k === 0) text += word;
        }
        result.push(text || String(i));
      }
      return result;
      `,
      `
      return Array.from({ length: n }, (_, i) => {
        const said = rules.filter(([k]) => (i + 1) % k === 0).map(([, word]) => word);
        return said.join('') || String(i + 1);
      });
      `,
    ],
    locals: { result: OUT, text: ['line', 'said'], k: ['divisor', 'factor'], word: ['w', 'name'] },
    phrases: {
      noun: [
        'fizz buzz from 1 to n as a list of strings, with rules such as [3, "Fizz"] given as an argument',
        'the numbers from 1 to {n} as texts, each replaced by the words of all {rules} whose divisor divides it',
      ],
      verb: [
        'play fizz buzz up to {n} with any divisors and words, given as pairs',
        'list 1 to {n} as strings, where multiples of a divisor in the rules become its word, words being joined',
        'generalise fizz buzz: the divisors and their words come in a list of pairs',
      ],
      say: [
        'fizzbuzz with custom rules',
        'fizz buzz, rules as [divisor, word] pairs, all strings',
        'how do i write a fizz buzz where the numbers and the words are passed in as pairs?',
      ],
    },
  }),
  family({
    id: 'shuffle-with-randoms',
    category: 'arrays',
    names: ['shuffle', 'shuffleWith', 'shuffleArray', 'fisherYates'],
    params: [LIST, RANDOMS],
    args: (r): [(number | string)[], number[]] => {
      const list = r.chance(0.5) ? r.ints(0, 6, 0, 20) : r.words(0, 6);
      return [list, list.map(() => unit(r))];
    },
    edges: [
      [[], []],
      [[1], [0.5]],
      [
        [1, 2, 3],
        [0, 0, 0],
      ],
      [
        [1, 2, 3],
        [0.9, 0.9, 0.9],
      ],
    ],
    reference: ([list, randoms]) => {
      const copy = [...list];
      for (let i = copy.length - 1, k = 0; i > 0; i--, k++) {
        const j = Math.floor((randoms[k] ?? 0) * (i + 1));
        copy.splice(i, 1, ...copy.splice(j, 1, copy[i] ?? 0));
      }
      return copy;
    },
    bodies: [
      `
      const copy = [...list];
      let next = 0;
      for (let i = copy.length - 1; i > 0; i--) {
        const j = Math.floor(randoms[next++] * (i + 1));
        [copy[i], copy[j]] = [copy[j], copy[i]];
      }
      return copy;
      `,
      `
      const copy = list.slice();
      for (let i = copy.length - 1; i > 0; i--) {
        const j = Math.floor(randoms[copy.length - 1 - i] * (i + 1));
        const held = copy[i];
        copy[i] = copy[j];
        copy[j] = held;
      }
      return copy;
      `,
    ],
    locals: { copy: ['result', 'shuffled'], next: ['at', 'used'], held: ['temp', 'tmp'] },
    phrases: {
      noun: [
        'a list shuffled by Fisher-Yates from the last place down, with random numbers in [0, 1) given in a second list',
        '{list} shuffled from its end with the {randoms} in their order',
      ],
      verb: [
        'shuffle an array with the Fisher-Yates algorithm from the end, taking the random numbers in [0, 1) from a list',
        'shuffle a copy of a list from the back, swapping each place i with floor(random * (i + 1)), the randoms being given',
        'do a Fisher-Yates shuffle from the last element down that uses the next of {randoms} for every swap',
      ],
      say: [
        'Fisher-Yates shuffle from the end, random numbers as an argument',
        'shuffle with given randoms, last index first',
        'how do i shuffle an array from the back in a way that can be tested, with the random numbers passed in as a list?',
      ],
    },
  }),
];
