import { family } from '../../family.ts';
import { INDEX, OUT } from '../common/names.ts';
import { CHAR, COUNT, S, SENTENCE, WORD } from './common.ts';

/** Capital and small letters. */
export const letterCase = [
  family({
    id: 'capitalize-first',
    category: 'strings',
    names: ['capitalize', 'capitalizeFirst', 'upperFirst', 'ucfirst'],
    params: [['s', 'str', 'text', 'word', 'input']],
    args: (r) => [r.chance(0.6) ? r.sentence(0, 3) : r.string(0, 8, 'abcABC 12')],
    edges: [[''], ['a'], ['hello'], ['Hello World'], ['1st']],
    reference: ([s]) => s.slice(0, 1).toUpperCase() + s.slice(1),
    bodies: [
      `return s.charAt(0).toUpperCase() + s.slice(1);`,
      `
      if (s === '') return '';
      return s[0].toUpperCase() + s.slice(1);
      `,
      `return s.slice(0, 1).toUpperCase() + s.slice(1);`,
      `return s.replace(/^./, (c) => c.toUpperCase());`,
      `
      if (s.length === 0) return s;
      const [first, ...rest] = s;
      return first.toUpperCase() + rest.join('');
      `,
    ],
    locals: { c: CHAR, first: ['head', 'initial'], rest: ['tail', 'others'] },
    phrases: {
      noun: [
        'a string with its first character in upper case and the rest as it was',
        '{s} with a capital first letter',
        'a word with an initial capital and everything else unchanged',
      ],
      verb: [
        'capitalise the first letter of a string',
        'make only the first character of a text upper case',
        'capitalize a string',
        'uppercase the first letter of a word',
        'change the first letter of a text to upper case and leave the others alone',
      ],
      say: [
        'capitalize first letter',
        'how do i make the first letter of a string big and keep the others?',
        'i got "hello" and want "Hello", the rest of the letters must not change',
        'capitalize string',
        'first letter uppercase',
        'ucfirst',
        'how to capitalize a word?',
        'given a string, return it with the first character capitalized',
      ],
    },
  }),
  family({
    id: 'upper-case',
    category: 'strings',
    names: ['toUpper', 'upperCase', 'shout', 'makeUpper'],
    params: [['s', 'str', 'text', 'input', 'word']],
    args: (r) => [r.chance(0.5) ? r.sentence(0, 3) : r.string(0, 8)],
    edges: [[''], ['abc'], ['ABC'], ['Hello World 1']],
    reference: ([s]) => s.toUpperCase(),
    bodies: [
      `return s.toUpperCase();`,
      `return [...s].map((c) => c.toUpperCase()).join('');`,
      `
      let result = '';
      for (const c of s) {
        result += c.toUpperCase();
      }
      return result;
      `,
    ],
    locals: { result: OUT, c: CHAR },
    phrases: {
      noun: [
        'a text in upper case',
        '{s} with all letters turned into capitals',
        'a string in all capital letters',
        'an all caps version of the text',
      ],
      verb: [
        'convert a string to upper case',
        'make all letters of a text capital',
        'uppercase a string',
        'change a word to all caps',
        'turn text into big letters',
      ],
      say: [
        'string to upper case',
        'how do i write a whole word in capital letters?',
        'turn every small letter into a big one',
        'to uppercase',
        'all caps',
        'uppercase string',
        'how to convert text to uppercase letters?',
        'make it loud, i mean every letter of the string as a capital',
      ],
    },
  }),
  family({
    id: 'lower-case',
    category: 'strings',
    names: ['toLower', 'lowerCase', 'makeLower', 'whisper'],
    params: [['s', 'str', 'text', 'input', 'word']],
    args: (r) => [r.string(0, 10, 'abcABCDEF 12')],
    edges: [[''], ['abc'], ['ABC'], ['Hello World 1']],
    reference: ([s]) => s.toLowerCase(),
    bodies: [
      `return s.toLowerCase();`,
      `return [...s].map((c) => c.toLowerCase()).join('');`,
      `
      let result = '';
      for (const c of s) {
        result += c.toLowerCase();
      }
      return result;
      `,
    ],
    locals: { result: OUT, c: CHAR },
    phrases: {
      noun: [
        'a text in lower case',
        '{s} with all capitals turned into small letters',
        'a string in all small letters',
      ],
      verb: [
        'convert a string to lower case',
        'make all letters of a text small',
        'lowercase a string',
        'change a word to lowercase',
        'turn the letters of a text into small ones',
      ],
      say: [
        'string to lower case',
        'how do i get rid of capital letters by making them small?',
        'turn every big letter into a small one',
        'to lowercase',
        'lowercase str',
        'string to small letters',
        'how to convert text to lowercase letters?',
        'someone typed in capitals and i want it all in lowercase',
      ],
    },
  }),
  family({
    id: 'swap-case',
    category: 'strings',
    names: ['swapCase', 'invertCase', 'toggleCase', 'flipCase'],
    params: [['s', 'str', 'text', 'input', 'word']],
    args: (r) => [r.string(0, 10, 'abcdeABCDE 12')],
    edges: [[''], ['abc'], ['ABC'], ['Hello World 1']],
    reference: ([s]) =>
      [...s].map((c) => (c === c.toUpperCase() ? c.toLowerCase() : c.toUpperCase())).join(''),
    bodies: [
      `
      let result = '';
      for (const c of s) {
        result += c === c.toUpperCase() ? c.toLowerCase() : c.toUpperCase();
      }
      return result;
      `,
      `
      return [...s]
        .map((c) => (c === c.toLowerCase() ? c.toUpperCase() : c.toLowerCase()))
        .join('');
      `,
      `
      let result = '';
      for (const c of s) {
        if (c === c.toLowerCase()) {
          result += c.toUpperCase();
        } else {
          result += c.toLowerCase();
        }
      }
      return result;
      `,
      `
      const swap = (c) => (c === c.toUpperCase() ? c.toLowerCase() : c.toUpperCase());
      return s.split('').map(swap).join('');
      `,
    ],
    locals: { result: OUT, c: CHAR, swap: ['flip', 'toggle'] },
    phrases: {
      noun: [
        'a string with upper and lower case letters swapped',
        '{s} with the case of each letter inverted',
      ],
      verb: [
        'swap the case of every letter',
        'make capitals small and small letters capital in a text',
        'toggle the case of each character in a word',
        'invert upper and lower case in a string',
        'flip the case of the letters of a text',
      ],
      say: [
        'swap upper and lower case',
        'how can i invert the case of all letters in a string?',
        'big letters should become small and small ones big, "Hi" gives "hI"',
        'swapcase',
        'toggle case',
        'invert case of string',
        'uppercase becomes lowercase and the other way round',
        'given a string, return it with lowercase letters uppercased and uppercase letters lowercased',
      ],
    },
  }),
  family({
    id: 'alternate-case',
    category: 'strings',
    names: ['alternateCase', 'alternatingCaps', 'mixCase', 'spongeCase'],
    params: [['s', 'str', 'text', 'input', 'word']],
    args: (r) => [r.string(0, 9, 'abcdeABxyz 1')],
    edges: [[''], ['a'], ['hello'], ['HELLO']],
    reference: ([s]) =>
      [...s].map((c, i) => (i % 2 === 0 ? c.toUpperCase() : c.toLowerCase())).join(''),
    bodies: [
      `return [...s].map((c, i) => (i % 2 === 0 ? c.toUpperCase() : c.toLowerCase())).join('');`,
      `
      let result = '';
      for (let i = 0; i < s.length; i++) {
        result += i % 2 === 0 ? s[i].toUpperCase() : s[i].toLowerCase();
      }
      return result;
      `,
      `
      let result = '';
      let upper = true;
      for (const c of s) {
        result += upper ? c.toUpperCase() : c.toLowerCase();
        upper = !upper;
      }
      return result;
      `,
    ],
    locals: { result: OUT, c: CHAR, i: ['idx', 'pos'], upper: ['big', 'loud'] },
    phrases: {
      noun: [
        'a string with alternating case, starting with upper case',
        '{s} with characters at even positions in upper case and at odd positions in lower case',
      ],
      verb: [
        'make the letters of a text alternately upper and lower case, the first one upper',
        'alternate between capital and small letters, starting with a capital',
        'write a text in alternating caps, upper case first',
        'uppercase the characters at even indexes and lowercase those at odd indexes',
      ],
      say: [
        'alternating case, first upper',
        'how do i turn "hello" into "HeLlO"?',
        'every first letter big and every second one small, counting all characters',
        'alternating caps starting with uppercase',
        'spongebob case, first character uppercase',
        'even index upper, odd index lower',
        'given a string, return it with letters switching between upper and lower case, first one upper',
        'i want that mocking text like "HeLlO WoRlD", where each character by its position is big, small, big, small',
      ],
    },
  }),
  family({
    id: 'sentence-case',
    category: 'strings',
    names: ['sentenceCase', 'capitalizeOnly', 'toSentenceCase', 'properCase'],
    params: [S],
    args: (r) => [r.chance(0.4) ? r.sentence(0, 3).toUpperCase() : r.string(0, 8, 'abcABC 12')],
    edges: [[''], ['a'], ['hELLO'], ['HELLO World'], ['1ST']],
    reference: ([s]) => s.slice(0, 1).toUpperCase() + s.slice(1).toLowerCase(),
    bodies: [
      `return s.charAt(0).toUpperCase() + s.slice(1).toLowerCase();`,
      `
      if (s === '') return '';
      return s[0].toUpperCase() + s.slice(1).toLowerCase();
      `,
      `
      let result = '';
      for (let i = 0; i < s.length; i++) {
        result += i === 0 ? s[i].toUpperCase() : s[i].toLowerCase();
      }
      return result;
      `,
      `
      const lower = s.toLowerCase();
      return lower.slice(0, 1).toUpperCase() + lower.slice(1);
      `,
    ],
    locals: { result: OUT, i: INDEX, lower: ['small', 'low'] },
    phrases: {
      noun: [
        'a string with its first character in upper case and all others in lower case',
        '{s} with a capital at the start and only small letters after it',
      ],
      verb: [
        'make the first letter of a string upper case and the rest lower case',
        'convert a text to sentence case, the first character big and everything else small',
      ],
      say: [
        'first letter upper, rest lower',
        'capitalize first letter and lowercase the rest',
        'sentence case',
        'how do i turn "hELLO" into "Hello"?',
        'given a string, uppercase its first character and lowercase the remaining ones',
        'names come in as "ANN" or "aNN" and should all look like "Ann"',
      ],
    },
  }),
  family({
    id: 'title-case',
    category: 'strings',
    names: ['titleCase', 'toTitleCase', 'capitalizeWords', 'capitalizeAll'],
    params: [SENTENCE],
    args: (r) => [r.sentence(0, 5).toLowerCase()],
    edges: [[''], ['a'], ['hello world']],
    reference: ([text]) => text.replace(/\b[a-z]/g, (c) => c.toUpperCase()),
    bodies: [
      `
      return text
        .split(' ')
        .map((w) => w.charAt(0).toUpperCase() + w.slice(1))
        .join(' ');
      `,
      `return text.replace(/\\b[a-z]/g, (c) => c.toUpperCase());`,
      `
      const words = text.split(' ');
      const capital = (w) => w.slice(0, 1).toUpperCase() + w.slice(1);
      return words.map(capital).join(' ');
      `,
      `
      let result = '';
      for (let i = 0; i < text.length; i++) {
        const start = i === 0 || text[i - 1] === ' ';
        result += start ? text[i].toUpperCase() : text[i];
      }
      return result;
      `,
    ],
    locals: {
      w: WORD,
      c: ['ch', 'char'],
      words: ['parts', 'list'],
      capital: ['upper', 'big'],
      result: OUT,
      i: ['idx', 'pos'],
      start: ['first', 'begins'],
    },
    phrases: {
      noun: [
        'a lower case sentence in title case',
        '{text} with the first letter of each word in upper case',
        'a sentence of small letters with every word capitalized',
      ],
      verb: [
        'capitalise the first letter of every word in a lower case sentence',
        'convert lower case text to title case',
        'capitalize each word of a lowercase text',
        'uppercase the first letter of every word in a lowercase string',
      ],
      say: [
        'title case a lower case string',
        'how do i make every word start with a capital letter?',
        'i have "hello big world" and want "Hello Big World"',
        'capitalize each word',
        'title case',
        'capitalize words in a lowercase string',
        'given a lowercase sentence, capitalize the first letter of each word',
        'like in a book title, every word of my small-letter text should begin with a big letter',
      ],
    },
  }),
  family({
    id: 'count-uppercase',
    category: 'strings',
    names: ['countUppercase', 'countCapitals', 'upperCount', 'countUpper'],
    params: [['s', 'str', 'text', 'input']],
    args: (r) => [r.string(0, 10, 'abcxABCX 12')],
    edges: [[''], ['abc'], ['ABC'], ['Hello World']],
    reference: ([s]) => s.replace(/[^A-Z]/g, '').length,
    bodies: [
      `
      let count = 0;
      for (const c of s) {
        if (c >= 'A' && c <= 'Z') count++;
      }
      return count;
      `,
      `return (s.match(/[A-Z]/g) ?? []).length;`,
      `return [...s].filter((c) => c !== c.toLowerCase()).length;`,
      `return s.replace(/[^A-Z]/g, '').length;`,
    ],
    locals: { count: COUNT, c: CHAR },
    phrases: {
      noun: [
        'the number of capital letters in a string',
        'the count of upper case letters in {s}',
        'how many capitals a text has',
      ],
      verb: [
        'count the upper case letters of a text',
        'count the capitals in a string',
        'count uppercase letters in a string',
      ],
      say: [
        'count capital letters',
        'how many big letters are in this text?',
        'i need to know how many letters in a sentence are uppercase',
        'count uppercase',
        'number of capital letters in str',
        'uppercase letter count',
        'given a string, return the number of uppercase characters',
        'how often did someone use a big letter in this sentence?',
      ],
    },
  }),
  family({
    id: 'count-cases',
    category: 'strings',
    names: ['countCases', 'caseCounts', 'countUpperLower', 'upperAndLower'],
    params: [S],
    args: (r) => [r.string(0, 10, 'abcdABC 12')],
    edges: [[''], ['abc'], ['ABC'], ['Hello World 1']],
    reference: ([s]) => ({
      upper: s.replace(/[^A-Z]/g, '').length,
      lower: s.replace(/[^a-z]/g, '').length,
    }),
    bodies: [
      `
      let upper = 0;
      let lower = 0;
      for (const c of s) {
        if (c >= 'A' && c <= 'Z') upper++;
        if (c >= 'a' && c <= 'z') lower++;
      }
      return { upper, lower };
      `,
      `
      const upper = (s.match(/[A-Z]/g) ?? []).length;
      const lower = (s.match(/[a-z]/g) ?? []).length;
      return { upper, lower };
      `,
      `
      return {
        upper: s.replace(/[^A-Z]/g, '').length,
        lower: s.replace(/[^a-z]/g, '').length,
      };
      `,
    ],
    locals: { c: CHAR },
    phrases: {
      noun: [
        'an object { upper, lower } with the number of capital and of small letters in a string',
        'the counts of upper and lower case letters of {s} in an object with the keys upper and lower',
      ],
      verb: [
        'count the upper case and the lower case letters of a text and return { upper, lower }',
        'count big and small letters of a string in an object with upper and lower',
      ],
      say: [
        'count upper and lower case letters, result { upper, lower }',
        'uppercase and lowercase counts as object upper/lower',
        'how many capitals and how many small letters are there? give me { upper: 1, lower: 4 } for "Hello"',
        'given a string, return an object with upper and lower, the number of letters of each case',
        'go over the text and count capital letters in upper and small ones in lower, digits and blanks are in neither',
      ],
    },
  }),
];
