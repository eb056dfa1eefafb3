import { family } from '../../family.ts';
import { OUT } from '../common/names.ts';
import { CHAR, COUNT, S } from './common.ts';

/** The digits, the letters and the character codes of a string. */
export const digitsAndLetters = [
  family({
    id: 'count-digits-text',
    category: 'strings',
    names: ['countDigits', 'digitCount', 'numDigits'],
    params: [['s', 'str', 'text', 'input']],
    args: (r) => [r.string(0, 10, 'abc xyz0123456789')],
    edges: [[''], ['abc'], ['2024'], ['a1b22']],
    reference: ([s]) => [...s].filter((c) => c >= '0' && c <= '9').length,
    bodies: [
      `
      let count = 0;
      for (const c of s) {
        if (c >= '0' && c <= '9') count++;
      }
      return count;
      `,
      `return (s.match(/\\d/g) ?? []).length;`,
      `return s.replace(/\\D/g, '').length;`,
      `return [...s].filter((c) => '0123456789'.includes(c)).length;`,
    ],
    locals: { count: COUNT, c: CHAR },
    phrases: {
      noun: [
        'the number of digit characters in a string',
        'the count of digits in the text {s}',
        'how many digits a string has',
      ],
      verb: [
        'count the digits in a text',
        'count all characters from 0 to 9 in a string',
        'count the numeric characters of a string',
      ],
      say: [
        'count digit chars in text',
        'how many digits does this string contain?',
        'my text has letters and digits mixed and i want to know how many are digits',
        'count digits in string',
        'number of digits in text',
        'digit count of a str',
        'given a string, return how many of its characters are digits',
        'how often does 0 to 9 occur in my text in total?',
      ],
    },
  }),
  family({
    id: 'only-digits',
    category: 'strings',
    names: ['onlyDigits', 'extractDigits', 'keepDigits', 'digitsOf'],
    params: [['s', 'str', 'text', 'input']],
    args: (r) => [r.string(0, 10, 'abc -()0123456789')],
    edges: [[''], ['abc'], ['2024'], ['(01) 23-4']],
    reference: ([s]) => [...s].filter((c) => c >= '0' && c <= '9').join(''),
    bodies: [
      `return s.replace(/\\D/g, '');`,
      `return [...s].filter((c) => c >= '0' && c <= '9').join('');`,
      `
      let result = '';
      for (const c of s) {
        if (c >= '0' && c <= '9') result += c;
      }
      return result;
      `,
      `return (s.match(/\\d/g) ?? []).join('');`,
    ],
    locals: { result: OUT, c: CHAR },
    phrases: {
      noun: [
        'the digits of a text as one string, everything else dropped',
        'only the digit characters of {s}, in order, as a string',
      ],
      verb: [
        'remove everything but the digits from a string',
        'keep just the digits of a text',
        'strip everything except digits from a string',
        'pull the digits out of a text and return them as one string',
      ],
      say: [
        'strip non-digits from a string',
        'how do i get only the digits out of a phone number, as text?',
        'throw away all characters that are not 0 to 9',
        'extract digits as string',
        'digits only',
        'remove non digit characters',
        'keep only numbers in string, result is a string',
        'given a string, return only its digits in the same order',
      ],
    },
  }),
  family({
    id: 'only-letters',
    category: 'strings',
    names: ['onlyLetters', 'extractLetters', 'keepLetters', 'lettersOnly'],
    params: [['s', 'str', 'text', 'input']],
    args: (r) => [r.string(0, 10, 'abcxyzABCXYZ -,!012')],
    edges: [[''], ['123'], ['abc'], ['Hi, you 2!']],
    reference: ([s]) => s.replace(/[^a-zA-Z]/g, ''),
    bodies: [
      `return s.replace(/[^a-zA-Z]/g, '');`,
      `return [...s].filter((c) => /[a-z]/i.test(c)).join('');`,
      `
      let result = '';
      for (const c of s) {
        const lower = c.toLowerCase();
        if (lower >= 'a' && lower <= 'z') result += c;
      }
      return result;
      `,
      `return (s.match(/[a-z]/gi) ?? []).join('');`,
    ],
    locals: { result: OUT, c: ['ch', 'char', 'x'], lower: ['small', 'low'] },
    phrases: {
      noun: [
        'the letters of a text as one string, everything else dropped',
        'only the letters a to z of {s}, small or capital, in order',
      ],
      verb: [
        'remove every character that is not a letter from a string',
        'keep just the letters of a text',
        'strip everything except letters from a string',
        'remove digits, spaces and punctuation from text',
      ],
      say: [
        'strip non-letters from a string',
        'how do i delete digits, spaces and punctuation so that only letters stay?',
        'throw away everything except letters, big ones and small ones stay as they are',
        'letters only',
        'remove all non-alphabetic characters',
        'keep only a-z and A-Z in a string',
        'given a string, return just its letters',
        'i only care about the letters in my string, delete everything that is something else',
      ],
    },
  }),
  family({
    id: 'sum-digits-text',
    category: 'strings',
    names: ['sumDigits', 'digitSum', 'sumOfDigits', 'addDigits'],
    params: [['s', 'str', 'text', 'input']],
    args: (r) => [r.string(0, 10, 'abc xyz0123456789')],
    edges: [[''], ['abc'], ['a1b2c3'], ['99 red']],
    reference: ([s]) =>
      [...s].filter((c) => c >= '0' && c <= '9').reduce((t, c) => t + Number(c), 0),
    bodies: [
      `
      let total = 0;
      for (const c of s) {
        if (c >= '0' && c <= '9') total += Number(c);
      }
      return total;
      `,
      `return (s.match(/\\d/g) ?? []).reduce((total, c) => total + Number(c), 0);`,
      `
      let total = 0;
      for (const c of s.replace(/\\D/g, '')) {
        total += Number(c);
      }
      return total;
      `,
      `
      const digits = [...s].filter((c) => '0123456789'.includes(c));
      return digits.reduce((total, c) => total + Number(c), 0);
      `,
    ],
    locals: { total: ['sum', 'result', 'acc'], c: ['ch', 'char', 'd'] },
    phrases: {
      noun: [
        'the sum of the single digits that occur in a text',
        'the total of all digit characters in {s}, 0 if it has none',
      ],
      verb: [
        'add up the digits found in a string and ignore other characters',
        'sum every digit that appears in a piece of text',
        'go through a string and total up its digits',
      ],
      say: [
        'sum of digits inside a string',
        'what do the digits in this text add up to? "a1b2" gives 3',
        'my string mixes letters and digits and i want each digit added to a total',
        'sum digits in string',
        'add digits found in text',
        'given a string, return the sum of all digits in it',
        'letters count as nothing and each digit counts as its value, what is the sum?',
        'how do i add the digits that are hidden in a word, like 1 + 2 + 3 for "a1b2c3"?',
      ],
    },
  }),
  family({
    id: 'count-letters-only',
    category: 'strings',
    names: ['countLetters', 'letterCount', 'numLetters', 'countAlphabetic'],
    params: [S],
    args: (r) => [r.string(0, 10, 'abcABC 12-!')],
    edges: [[''], ['123'], ['Hi, you 2!'], ['abc']],
    reference: ([s]) => s.replace(/[^a-zA-Z]/g, '').length,
    bodies: [
      `return (s.match(/[a-z]/gi) ?? []).length;`,
      `
      let count = 0;
      for (const c of s.toLowerCase()) {
        if (c >= 'a' && c <= 'z') count++;
      }
      return count;
      `,
      `return s.replace(/[^a-zA-Z]/g, '').length;`,
      `return [...s].filter((c) => /[a-zA-Z]/.test(c)).length;`,
    ],
    locals: { count: COUNT, c: CHAR },
    phrases: {
      noun: [
        'the number of letters in a text, not counting digits, spaces and punctuation',
        'how many characters of {s} are letters from a to z, capital or small',
      ],
      verb: [
        'count the letters of a text and ignore every other character',
        'count only the alphabetic characters of a string',
      ],
      say: [
        'count letters only',
        'number of alphabetic chars in str',
        'how many letters are in this text, without spaces, digits or signs?',
        'given a string, return how many of its characters are letters',
        'the text has numbers and punctuation too but i want just the count of letters, big and small',
      ],
    },
  }),
  family({
    id: 'char-code-sum',
    category: 'strings',
    names: ['charCodeSum', 'sumCharCodes', 'asciiSum', 'codeSum'],
    params: [['s', 'str', 'text', 'input', 'word']],
    args: (r) => [r.string(0, 8)],
    edges: [[''], ['a'], ['AB']],
    reference: ([s]) => [...s].reduce((t, c) => t + c.charCodeAt(0), 0),
    bodies: [
      `
      let total = 0;
      for (let i = 0; i < s.length; i++) {
        total += s.charCodeAt(i);
      }
      return total;
      `,
      `return [...s].reduce((total, c) => total + c.charCodeAt(0), 0);`,
      `
      let total = 0;
      for (const c of s) {
        total += c.charCodeAt(0);
      }
      return total;
      `,
    ],
    locals: { total: ['sum', 'result', 'acc'], c: CHAR, i: ['idx', 'pos'] },
    phrases: {
      noun: [
        'the sum of the character codes of a string',
        'the total of the ASCII codes of all characters in {s}',
      ],
      verb: [
        'add up the character codes of a text',
        'sum the ASCII values of the letters in a word',
        'total the character codes of all letters in a string',
      ],
      say: [
        'sum of char codes',
        'what do the character codes of this string add up to?',
        'each character has a code number and i need all those numbers added',
        'sum ascii values of string',
        'ascii sum',
        'add up charCodes',
        'given a string, return the sum of its ASCII codes',
        'every letter has an ascii number, like 97 for a, sum them over the whole word',
      ],
    },
  }),
];
