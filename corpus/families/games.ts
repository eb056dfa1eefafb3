import { family } from '../family.ts';
import type { Random } from '../random.ts';

const LIST = ['list', 'arr', 'items', 'array', 'values'] as const;
const RANDOMS = ['randoms', 'rolls', 'numbers', 'draws'] as const;
const OUT = ['out', 'res', 'output'] as const;

/** A number in [0, 1) with few digits, as a source of randomness would give. */
function unit(r: Random): number {
  return r.int(0, 99) / 100;
}

type Mark = 'X' | 'O' | '';

/** A board of tic-tac-toe, won in about half of the draws. */
function board(r: Random): Mark[][] {
  const cells = r.times(3, () => r.times(3, () => r.pick<Mark>(['X', 'O', '', ''])));
  if (r.chance(0.4)) return cells;
  const mark = r.pick<Mark>(['X', 'O']);
  const free = (cell: Mark): Mark => (cell === mark || r.chance(0.4) ? '' : cell);
  const other = (): Mark => (mark === 'X' ? 'O' : 'X');
  const line = r.int(0, 7);
  return cells.map((row, y) =>
    row.map((cell, x) => {
      const on =
        line < 3 ? y === line : line < 6 ? x === line - 3 : line === 6 ? x === y : x + y === 2;
      if (on) return mark;
      return r.chance(0.4) ? other() : free(cell);
    }),
  );
}

const LINES = [
  [0, 1, 2],
  [3, 4, 5],
  [6, 7, 8],
  [0, 3, 6],
  [1, 4, 7],
  [2, 5, 8],
  [0, 4, 8],
  [2, 4, 6],
] as const;

/** The marks that have a line of three. */
function winners(cells: Mark[][]): Mark[] {
  const flat = cells.flat();
  return LINES.filter(
    ([a, b, c]) => flat[a] !== '' && flat[a] === flat[b] && flat[a] === flat[c],
  ).map(([a]) => flat[a] ?? '');
}

/** Games, and chance with its numbers handed in, so that the same input gives the same result. */
export const games = [
  family({
    id: 'tic-tac-toe-winner',
    category: 'matrices',
    names: ['winner', 'getWinner', 'ticTacToe', 'checkWinner', 'whoWon'],
    params: [['board', 'grid', 'field', 'cells']],
    args: (r): [Mark[][]] => {
      for (;;) {
        const cells = board(r);
        if (new Set(winners(cells)).size < 2) return [cells];
      }
    },
    edges: [
      [
        [
          ['', '', ''],
          ['', '', ''],
          ['', '', ''],
        ],
      ],
      [
        [
          ['X', 'X', 'X'],
          ['O', 'O', ''],
          ['', '', ''],
        ],
      ],
      [
        [
          ['O', 'X', 'X'],
          ['X', 'O', ''],
          ['', '', 'O'],
        ],
      ],
    ],
    reference: ([cells]) => winners(cells)[0] ?? null,
    bodies: [
      `
      const lines = [
        ...board,
        ...[0, 1, 2].map((x) => board.map((row) => row[x])),
        [board[0][0], board[1][1], board[2][2]],
        [board[0][2], board[1][1], board[2][0]],
      ];
      const line = lines.find(([a, b, c]) => a && a === b && b === c);
      return line ? line[0] : null;
      `,
      `
      const b = board;
      for (let i = 0; i < 3; i++) {
        if (b[i][0] && b[i][0] === b[i][1] && b[i][1] === b[i][2]) return b[i][0];
        if (b[0][i] && b[0][i] === b[1][i] && b[1][i] === b[2][i]) return b[0][i];
      }
      const mid = b[1][1];
      if (mid && b[0][0] === mid && b[2][2] === mid) return mid;
      if (mid && b[0][2] === mid && b[2][0] === mid) return mid;
      return null;
      `,
      `
      const cells = board.flat();
      const lines = ['012', '345', '678', '036', '147', '258', '048', '246'];
      for (const line of lines) {
        const [a, b, c] = [...line].map((i) => cells[i]);
        if (a !== '' && a === b && b === c) return a;
      }
      return null;
      `,
    ],
    locals: {
      lines: ['rows', 'all'],
      line: ['won', 'three'],
      mid: ['center', 'm'],
      cells: ['flat', 'all'],
    },
    phrases: {
      noun: [
        'the winner of a tic-tac-toe board, "X" or "O", or null if nobody has three in a row',
        'who has won on {board}, a 3 by 3 grid of "X", "O" and "", or null',
      ],
      verb: [
        'find the winner of a tic-tac-toe board, returning "X", "O" or null',
        'check a 3x3 board for three equal marks in a row, column or diagonal and return the mark, or null',
        'determine who won a game of tic-tac-toe, null if nobody did',
      ],
      say: [
        'tic tac toe winner',
        'tic-tac-toe: X, O or null',
        'how do i see who has won on a tic-tac-toe board of "X", "O" and empty strings?',
      ],
    },
  }),
  family({
    id: 'is-board-full',
    category: 'matrices',
    names: ['isFull', 'boardFull', 'noMovesLeft', 'isDraw'],
    params: [['board', 'grid', 'field', 'cells']],
    args: (r): [Mark[][]] => [
      r.times(3, () => r.times(3, () => (r.chance(0.08) ? '' : r.pick<Mark>(['X', 'O'])))),
    ],
    edges: [
      [
        [
          ['', 'X'],
          ['O', 'X'],
        ],
      ],
      [
        [
          ['X', 'O'],
          ['O', 'X'],
        ],
      ],
    ],
    reference: ([cells]) => !cells.flat().includes(''),
    bodies: [
      `return board.every((row) => row.every((cell) => cell !== ''));`,
      `return !board.flat().includes('');`,
      `
      for (const row of board) {
        for (const cell of row) {
          if (cell === '') return false;
        }
      }
      return true;
      `,
    ],
    locals: { row: ['line', 'r'], cell: ['c', 'mark'] },
    phrases: {
      verb: [
        'check whether a game board is full, empty cells being ""',
        'test that no cell of a grid is the empty string',
      ],
      whether: [
        'a board has no empty cell left, an empty cell being an empty string',
        'every cell of {board} is taken',
      ],
      say: [
        'is the board full',
        'tic tac toe: no empty cells left',
        'how do i check that there is no "" left in my grid of marks?',
        'is there no free place left on a board whose free places are empty strings?',
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
    id: 'random-text',
    category: 'strings',
    names: ['randomString', 'makePassword', 'generateCode', 'randomText'],
    params: [['alphabet', 'chars', 'letters', 'characters'], RANDOMS],
    args: (r): [string, number[]] => [
      r.pick(['abc', 'abcdef', '0123456789', 'ABCXYZ123', 'x']),
      r.list(() => unit(r), 0, 8),
    ],
    edges: [
      ['abc', []],
      ['abc', [0, 0.5, 0.99]],
      ['0123456789', [0.12, 0.7]],
    ],
    reference: ([alphabet, randoms]) =>
      randoms.map((x) => alphabet.charAt(Math.floor(x * alphabet.length))).join(''),
    bodies: [
      `return randoms.map((x) => alphabet[Math.floor(x * alphabet.length)]).join('');`,
      `
      let text = '';
      for (const x of randoms) {
        text += alphabet[Math.floor(x * alphabet.length)];
      }
      return text;
      `,
      `return randoms.reduce((text, x) => text + alphabet[Math.floor(x * alphabet.length)], '');`,
    ],
    locals: { text: ['result', 'password', 'out'], x: ['random', 'n', 'u'] },
    phrases: {
      noun: [
        'a random string with one character of an alphabet for each random number in [0, 1)',
        'a password made of {alphabet} by the {randoms}, a character for each',
      ],
      verb: [
        'make a random string from an alphabet, one character for every random number of a list',
        'generate a password of characters of {alphabet} with the random numbers passed in',
        'pick a character of a string for each number between 0 and 1 and join them',
      ],
      say: [
        'random string from alphabet and list of randoms',
        'password generator, random numbers given',
        'how do i build a random code out of certain characters if i have the random numbers in [0, 1) as a list?',
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
    id: 'hangman-word',
    category: 'strings',
    names: ['hangman', 'showWord', 'maskWord', 'revealLetters', 'displayWord'],
    params: [
      ['word', 'secret', 'answer', 's'],
      ['guesses', 'letters', 'guessed', 'tries'],
    ],
    args: (r): [string, string[]] => {
      const word = r.word().toLowerCase();
      return [word, r.list(() => r.pick([...word, 'e', 'q', 'a']), 0, 5)];
    },
    edges: [
      ['apple', []],
      ['apple', ['p', 'x']],
      ['cat', ['c', 'a', 't']],
    ],
    reference: ([word, guesses]) => [...word].map((c) => (guesses.includes(c) ? c : '_')).join(''),
    bodies: [
      `return [...word].map((c) => (guesses.includes(c) ? c : '_')).join('');`,
      `
      let shown = '';
      for (const c of word) {
        shown += guesses.includes(c) ? c : '_';
      }
      return shown;
      `,
      `
      return word
        .split('')
        .map((c) => (guesses.includes(c) ? c : '_'))
        .join('');
      `,
    ],
    locals: { shown: ['result', 'out', 'text'], c: ['letter', 'ch', 'char'] },
    phrases: {
      noun: [
        'a word in which every letter that has not been guessed is an underscore',
        'the {word} with "_" for each letter that is not in {guesses}',
      ],
      verb: [
        'show the word of a hangman game, with underscores for letters that are not guessed yet',
        'replace the letters of a word that are not in a list of guesses by "_"',
        'hide all letters of {word} except those in {guesses}',
      ],
      say: [
        'hangman word display',
        'hangman: show guessed letters, underscore for the rest',
        'how do i show the secret word of hangman with only the guessed letters?',
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
    id: 'fizzbuzz-text',
    category: 'strings',
    names: ['fizzBuzz', 'fizzBuzzText', 'fizzBuzzLines', 'printFizzBuzz'],
    params: [['n', 'limit', 'count', 'max']],
    args: (r) => [r.int(1, 31)],
    edges: [[1], [3], [5], [15]],
    reference: ([n]) =>
      Array.from({ length: n }, (_, k) => {
        const i = k + 1;
        return i % 15 === 0 ? 'FizzBuzz' : i % 3 === 0 ? 'Fizz' : i % 5 === 0 ? 'Buzz' : String(i);
      }).join('\n'),
    bodies: [
      `
      const lines = [];
      for (let i = 1; i <= n; i++) {
        if (i % 15 === 0) lines.push('FizzBuzz');
        else if (i % 3 === 0) lines.push('Fizz');
        else if (i % 5 === 0) lines.push('Buzz');
        else lines.push(i);
      }
      return lines.join('\\n');
      `,
      `
      const lines = [];
      for (let i = 1; i <= n; i++) {
        const word = (i % 3 === 0 ? 'Fizz' : '') + (i % 5 === 0 ? 'Buzz' : '');
        lines.push(word || i);
      }
      return lines.join('\\n');
      `,
    ],
    locals: { lines: ['result', 'out', 'words'], word: ['text', 'line'] },
    phrases: {
      noun: [
        'fizz buzz from 1 to n as one string with a line for each number',
        'the lines of fizz buzz up to {n}, joined by newlines',
      ],
      verb: [
        'return fizz buzz up to {n} as a text with one number or word a line',
        'join the fizz buzz output for 1 to n with line breaks',
        'write the FizzBuzz of 1 to {n} into a single string, a line each',
      ],
      say: [
        'fizzbuzz as text, one per line',
        'fizzbuzz joined with newlines',
        'how do i return the whole fizz buzz output as one string with line breaks?',
      ],
    },
  }),
];
