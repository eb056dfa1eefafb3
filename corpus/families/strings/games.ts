import { family } from '../../family.ts';
import { unit } from '../common/basics.ts';
import { RANDOMS } from '../common/names.ts';

/** Word games, and chance with its numbers handed in. */
export const games = [
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
