import { family } from '../../family.ts';
import type { Random } from '../../random.ts';
import { INDEX, OUT } from '../common/names.ts';
import { CHAR, S } from './common.ts';

/** Characters by their place, and parts of a string from either end. */
export const charactersAndSlices = [
  family({
    id: 'string-length',
    category: 'strings',
    names: ['stringLength', 'lengthOf', 'countChars', 'textLength'],
    params: [S],
    args: (r) => [r.chance(0.5) ? r.string() : r.sentence(0, 4)],
    edges: [[''], ['a'], [' '], ['hello world']],
    reference: ([s]) => s.length,
    bodies: [
      `return s.length;`,
      `
      let count = 0;
      for (const c of s) {
        count++;
      }
      return count;
      `,
      `
      if (s === '') return 0;
      return 1 + $name(s.slice(1));
      `,
    ],
    locals: { count: ['total', 'n'], c: CHAR },
    phrases: {
      noun: [
        'the length of a string',
        'the number of characters in a text, spaces included',
        'how many characters {s} has',
      ],
      verb: ['count the characters of a string', 'measure how long a text is'],
      say: [
        'string length',
        'length of str',
        'how long is this string?',
        'number of characters in text',
        'given a word, return how many letters it has',
        'i need to know how many characters someone typed, every character counts, also the spaces',
      ],
    },
  }),
  family({
    id: 'first-char',
    category: 'strings',
    names: ['firstChar', 'firstLetter', 'firstCharacter', 'initial'],
    params: [S],
    args: (r) => [r.string(0, 8)],
    edges: [[''], ['a'], ['hello']],
    reference: ([s]) => s.slice(0, 1),
    bodies: [
      `return s.charAt(0);`,
      `return s.slice(0, 1);`,
      `return s[0] ?? '';`,
      `
      if (s === '') return '';
      return s[0];
      `,
    ],
    phrases: {
      noun: [
        'the first character of a string, or an empty string if there is none',
        'the character that {s} begins with, "" for an empty text',
      ],
      verb: [
        'get the first letter of a word, or "" when the word is empty',
        'return the first character of a text and an empty string for an empty one',
      ],
      say: [
        'first char of string, "" if empty',
        'first letter or empty string',
        'what is the first letter of this word? an empty word gives ""',
        'given a string, return its first character, or an empty string when it is empty',
        'i only want the character at the start of the text, and "" if there is no text at all',
      ],
    },
  }),
  family({
    id: 'last-char',
    category: 'strings',
    names: ['lastChar', 'lastCharacter', 'lastLetter', 'finalChar'],
    params: [['s', 'str', 'text', 'input', 'word']],
    args: (r) => [r.string(0, 8)],
    edges: [[''], ['a'], ['hello']],
    reference: ([s]) => s.slice(-1),
    bodies: [
      `return s.slice(-1);`,
      `return s.charAt(s.length - 1);`,
      `return s.at(-1) ?? '';`,
      `
      if (s === '') return '';
      return s[s.length - 1];
      `,
    ],
    phrases: {
      noun: [
        'the last character of a string, or an empty string if there is none',
        'the character at the end of {s}, empty for an empty text',
        'the final character of a text, "" if the text is empty',
      ],
      verb: [
        'get the last character of a text, or an empty string for an empty one',
        'return the final letter of a word, or an empty string if it has no letters',
      ],
      say: [
        'last character of a string, "" if empty',
        'what is the last letter of the given text? give an empty string when the text is empty',
        'i need the very last character, and just "" when there is nothing in the string',
        'last char or empty string',
        'end character of a word, empty string if there is none',
        'given a string, return its last character, or "" when it is empty',
        'how do i read the letter at the end of a word, with "" for an empty word?',
      ],
    },
  }),
  family({
    id: 'char-at-index',
    category: 'strings',
    names: ['charAtIndex', 'getChar', 'characterAt', 'letterAt'],
    params: [
      ['s', 'str', 'text', 'word'],
      ['i', 'index', 'pos', 'n'],
    ],
    args: (r) => {
      const s = r.string(1, 8);
      return [s, r.int(0, s.length - 1)];
    },
    edges: [
      ['a', 0],
      ['hello', 1],
      ['hello', 4],
    ],
    reference: ([s, i]) => s.charAt(i),
    bodies: [
      `return s[i];`,
      `return s.charAt(i);`,
      `return s.slice(i, i + 1);`,
      `return s.substring(i, i + 1);`,
    ],
    phrases: {
      noun: [
        'the character of a string at a given index, counted from 0',
        'the character at index {i} of {s}',
      ],
      verb: [
        'get the character at a given index of a string',
        'pick one letter of a word by its zero-based position',
      ],
      say: [
        'char at index',
        'get character by index',
        'which character is at position {i} of the string when counting starts at 0?',
        'given a string and an index, return the character at that index',
        'i have a word and a number and need the letter there, 0 is the first letter',
      ],
    },
  }),
  family({
    id: 'drop-first-char',
    category: 'strings',
    names: ['dropFirst', 'removeFirst', 'withoutFirst', 'chopStart'],
    params: [S],
    args: (r) => [r.string(0, 8)],
    edges: [[''], ['a'], ['hello']],
    reference: ([s]) => s.slice(1),
    bodies: [
      `return s.slice(1);`,
      `return s.substring(1);`,
      `
      let result = '';
      for (let i = 1; i < s.length; i++) {
        result += s[i];
      }
      return result;
      `,
    ],
    locals: { result: OUT, i: INDEX },
    phrases: {
      noun: ['a string without its first character', 'everything in {s} after the first letter'],
      verb: [
        'remove the first character of a string',
        'drop the first letter of a word',
        'cut off the character at the start of a text',
      ],
      say: [
        'remove first char',
        'drop first letter of str',
        'string without first character',
        'how do i delete the first letter of a word?',
        'given a string, return all of it but the first character',
        'my text begins with one sign i do not need, give me the rest',
      ],
    },
  }),
  family({
    id: 'drop-last-char',
    category: 'strings',
    names: ['dropLast', 'removeLast', 'withoutLast', 'chop'],
    params: [S],
    args: (r) => [r.string(0, 8)],
    edges: [[''], ['a'], ['hello']],
    reference: ([s]) => s.slice(0, -1),
    bodies: [
      `return s.slice(0, -1);`,
      `return s.substring(0, s.length - 1);`,
      `
      let result = '';
      for (let i = 0; i < s.length - 1; i++) {
        result += s[i];
      }
      return result;
      `,
    ],
    locals: { result: OUT, i: INDEX },
    phrases: {
      noun: ['a string without its last character', 'everything in {s} before the last letter'],
      verb: [
        'remove the last character of a string',
        'drop the last letter of a word',
        'cut off the character at the end of a text',
      ],
      say: [
        'remove last char',
        'drop last letter of str',
        'string without last character',
        'how do i delete the last letter of a word?',
        'given a string, return all of it but the last character',
        'like the backspace key, take away the final character and return what is left',
      ],
    },
  }),
  family({
    id: 'first-chars',
    category: 'strings',
    names: ['firstChars', 'takeChars', 'prefix', 'firstLetters'],
    params: [['s', 'str', 'text', 'input', 'word']],
    constants: { k: (r: Random) => r.constant(2, 6, 15) },
    args: (r, { k }) => [r.string(0, k + 6)],
    edges: [[''], ['a'], ['javascript']],
    reference: ([s], { k }) => s.slice(0, k),
    bodies: [
      `return s.slice(0, $k);`,
      `return s.substring(0, $k);`,
      `
      let result = '';
      for (let i = 0; i < $k && i < s.length; i++) {
        result += s[i];
      }
      return result;
      `,
      `return [...s].slice(0, $k).join('');`,
    ],
    locals: { result: OUT, i: ['idx', 'pos'] },
    phrases: {
      noun: [
        'the first {k} characters of a string',
        'the beginning of {s}, at most {k} characters long',
        'the opening {k} letters of a word',
        'a substring with the first {k} characters',
      ],
      verb: [
        'take the first {k} characters of a text',
        'cut a string down to its first {k} letters',
        'get the first {k} characters of a string',
      ],
      say: [
        'first {k} chars of a string',
        'how do i get only the first {k} letters of a word?',
        'keep {k} characters from the start of the text and throw the rest away',
        'first {k} letters',
        'prefix of length {k}',
        'substring from the start, {k} characters',
        'given a text, return its first {k} characters or all of it if it is shorter',
        'can i chop a string so that only {k} letters at the front stay?',
      ],
    },
  }),
  family({
    id: 'last-chars',
    category: 'strings',
    names: ['lastChars', 'takeLast', 'suffix', 'lastLetters'],
    params: [['s', 'str', 'text', 'input', 'word']],
    constants: { k: (r: Random) => r.constant(2, 6, 15) },
    args: (r, { k }) => [r.string(0, k + 6)],
    edges: [[''], ['a'], ['javascript']],
    reference: ([s], { k }) => s.slice(-k),
    bodies: [
      `return s.slice(-$k);`,
      `return s.substring(s.length - $k);`,
      `return s.slice(Math.max(0, s.length - $k));`,
      `
      if (s.length <= $k) return s;
      return s.slice(s.length - $k);
      `,
    ],
    phrases: {
      noun: [
        'the last {k} characters of a string',
        'the end of {s}, at most {k} characters long',
        'the final {k} characters of a word',
        'a substring with the last {k} characters',
      ],
      verb: [
        'take the last {k} characters of a text',
        'keep only the final {k} letters of a string',
        'get the last {k} characters of a string',
      ],
      say: [
        'last {k} chars of a string',
        'how do i get only the last {k} letters of a word?',
        'keep {k} characters from the end of the text, or all of them if it is shorter',
        'last {k} letters',
        'suffix of length {k}',
        'tail of a string, {k} characters',
        'given a text, return its last {k} characters',
        'can i chop a string so that only {k} letters at the end stay?',
      ],
    },
  }),
  family({
    id: 'middle-char',
    category: 'strings',
    names: ['middleChar', 'middleCharacter', 'centerChar', 'middleLetter'],
    params: [['s', 'str', 'text', 'word', 'input']],
    args: (r) => {
      const half = r.int(0, 4);
      return [r.string(2 * half + 1, 2 * half + 1)];
    },
    edges: [['a'], ['abc'], ['hello']],
    reference: ([s]) => s.charAt((s.length - 1) / 2),
    bodies: [
      `return s[Math.floor(s.length / 2)];`,
      `return s[(s.length - 1) / 2];`,
      `return s.charAt(Math.floor(s.length / 2));`,
      `
      if (s.length === 1) return s;
      return $name(s.slice(1, -1));
      `,
      `
      const middle = Math.floor(s.length / 2);
      return s[middle];
      `,
    ],
    locals: { middle: ['mid', 'center', 'half'] },
    phrases: {
      noun: [
        'the middle character of a string of odd length',
        'the character in the centre of {s}, whose length is odd',
        'the letter in the middle of an odd-length word',
      ],
      verb: [
        'get the middle letter of a word with an odd number of letters',
        'find the central character of an odd-length text',
      ],
      say: [
        'middle char of an odd-length string',
        'which letter stands in the middle of this word? it always has an odd length',
        'my word has an odd number of letters and i want the one in the middle',
        'middle character, odd length',
        'center letter of a word with odd length',
        'get the middle character of a string (length is always odd)',
        'given a word with an odd number of letters, return the middle letter',
      ],
    },
  }),
  family({
    id: 'every-other-char',
    category: 'strings',
    names: ['everyOther', 'everySecond', 'skipChars', 'evenChars'],
    params: [['s', 'str', 'text', 'input', 'word']],
    args: (r) => [r.string(0, 10)],
    edges: [[''], ['a'], ['ab'], ['abcdef']],
    reference: ([s]) => [...s].filter((_, i) => i % 2 === 0).join(''),
    bodies: [
      `
      let result = '';
      for (let i = 0; i < s.length; i += 2) {
        result += s[i];
      }
      return result;
      `,
      `return [...s].filter((c, i) => i % 2 === 0).join('');`,
      `
      let result = '';
      for (let i = 0; i < s.length; i++) {
        if (i % 2 === 0) result += s[i];
      }
      return result;
      `,
    ],
    locals: { result: OUT, c: CHAR, i: ['idx', 'pos'] },
    phrases: {
      noun: [
        'every other character of a string, starting with the first',
        'the characters of {s} at even indexes',
        'every second character of a string, from the first one on',
      ],
      verb: [
        'keep every second character of a text, beginning with the first one',
        'take the characters at positions 0, 2, 4 and so on of a string',
        'skip every second character of a word, keeping the first',
      ],
      say: [
        'chars at even index as a string',
        'how do i skip every second letter, so that "abcd" gives "ac"?',
        'take one character, leave the next, take one again and so on, starting with the first',
        'every other char',
        'every second letter starting with the first',
        'even indexed characters',
        'given a string, return the characters at even positions 0, 2, 4...',
        'from "hello" i want "hlo"',
      ],
    },
  }),
  family({
    id: 'split-halves',
    category: 'strings',
    names: ['splitHalves', 'halves', 'splitInHalf', 'cutInHalf'],
    params: [['s', 'str', 'text', 'word', 'input']],
    args: (r) => {
      const half = r.int(0, 5);
      return [r.string(2 * half, 2 * half)];
    },
    edges: [[''], ['ab'], ['abcdef']],
    reference: ([s]) => [s.slice(0, s.length / 2), s.slice(s.length / 2)],
    bodies: [
      `
      const middle = s.length / 2;
      return [s.slice(0, middle), s.slice(middle)];
      `,
      `return [s.slice(0, s.length / 2), s.slice(s.length / 2)];`,
      `
      const middle = Math.floor(s.length / 2);
      return [s.substring(0, middle), s.substring(middle)];
      `,
    ],
    locals: { middle: ['mid', 'half', 'center'] },
    phrases: {
      noun: [
        'the two halves of a string of even length, as a list',
        'a pair of the first and the second half of {s}, whose length is even',
        'an array with the left half and the right half of a string of even length',
      ],
      verb: [
        'split an even-length text into two halves and return both in an array',
        'cut a word with an even number of letters in the middle into a list of two strings',
        'split a string in half, its length is even',
      ],
      say: [
        'split even-length string into two equal parts',
        'how do i cut a word of even length into [first half, second half]?',
        'i want an array with the front half and the back half of my text, it always has an even length',
        'split string in half',
        'two halves of an even-length word as array',
        'given a string of even length, return [first half, second half]',
      ],
    },
  }),
  family({
    id: 'trim-ends',
    category: 'strings',
    names: ['removeEnds', 'trimEnds', 'withoutEnds', 'inner'],
    params: [['s', 'str', 'text', 'word', 'input']],
    args: (r) => [r.string(2, 9)],
    edges: [['ab'], ['abc'], ['(hello)']],
    reference: ([s]) => s.slice(1, -1),
    bodies: [
      `return s.slice(1, -1);`,
      `return s.substring(1, s.length - 1);`,
      `
      let result = '';
      for (let i = 1; i < s.length - 1; i++) {
        result += s[i];
      }
      return result;
      `,
    ],
    locals: { result: OUT, i: ['idx', 'pos'] },
    phrases: {
      noun: [
        'a string without its first and its last character',
        'the inner part of {s}, both end characters removed',
        'a word without its first and last letters',
      ],
      verb: [
        'remove the first and the last character of a text',
        'cut one character off each end of a string',
        'strip the first and last characters from a word',
        'delete both the first and the last character',
      ],
      say: [
        'drop first and last char',
        'how do i get rid of the first and last letter of a word?',
        'my text is in quotes or brackets and i want it without the character at each end',
        'remove first and last character',
        'string without first and last char',
        'given a string, return everything but its first and last character',
        'i want to chop off one letter at the front and one at the back',
      ],
    },
  }),
  family({
    id: 'remove-at-index',
    category: 'strings',
    names: ['removeAt', 'removeCharAt', 'deleteAt', 'dropAt'],
    params: [
      ['s', 'str', 'text', 'word'],
      ['i', 'index', 'pos', 'n'],
    ],
    args: (r) => {
      const s = r.string(1, 8);
      return [s, r.int(0, s.length - 1)];
    },
    edges: [
      ['a', 0],
      ['abc', 0],
      ['abc', 2],
    ],
    reference: ([s, i]) => s.slice(0, i) + s.slice(i + 1),
    bodies: [
      `return s.slice(0, i) + s.slice(i + 1);`,
      `return [...s].filter((c, j) => j !== i).join('');`,
      `return s.substring(0, i) + s.substring(i + 1);`,
      `
      let result = '';
      for (let j = 0; j < s.length; j++) {
        if (j !== i) result += s[j];
      }
      return result;
      `,
    ],
    locals: { result: OUT, c: CHAR, j: ['k', 'idx'] },
    phrases: {
      noun: [
        'a string without the character at a given index',
        '{s} with the character at position {i}, counted from 0, removed',
        'the text that is left after deleting the character at an index',
      ],
      verb: [
        'remove the character at a given index from a text',
        'delete one character of a string by its index',
        'remove the nth character of a word, counting from 0',
      ],
      say: [
        'drop char at index {i}',
        'how do i take out the character at a certain index of a word?',
        'given a text and a valid position starting from 0, give back the text without that one character',
        'remove char at index',
        'delete character at position, zero based',
        'string without the char at {i}',
        'given a string and an index, return the string with that character removed',
      ],
    },
  }),
  family({
    id: 'swap-end-chars',
    category: 'strings',
    names: ['swapEnds', 'frontBack', 'exchangeEnds', 'swapFirstAndLast'],
    params: [S],
    args: (r) => [r.string(0, 7, 'abcdXY12')],
    edges: [[''], ['a'], ['ab'], ['code']],
    reference: ([s]) => (s.length < 2 ? s : s.slice(-1) + s.slice(1, -1) + s.slice(0, 1)),
    bodies: [
      `
      if (s.length < 2) return s;
      return s[s.length - 1] + s.slice(1, -1) + s[0];
      `,
      `
      if (s.length <= 1) return s;
      const first = s[0];
      const last = s[s.length - 1];
      return last + s.slice(1, -1) + first;
      `,
      `
      const chars = s.split('');
      if (chars.length < 2) return s;
      [chars[0], chars[chars.length - 1]] = [chars[chars.length - 1], chars[0]];
      return chars.join('');
      `,
    ],
    locals: { first: ['front', 'a'], last: ['back', 'b'], chars: ['letters', 'list'] },
    phrases: {
      noun: [
        'a string with its first and last characters swapped',
        '{s} where the first and the last letter have changed places',
      ],
      verb: [
        'swap the first and the last character of a string',
        'exchange the letters at both ends of a word',
      ],
      say: [
        'swap first and last char',
        'exchange first and last letter of a word',
        'how do i turn "code" into "eodc", so the ends trade places?',
        'given a string, return it with the first and last characters exchanged',
        'put the last letter in front and the first one at the end, the middle does not change',
      ],
    },
  }),
  family({
    id: 'rotate-text-left',
    category: 'strings',
    names: ['rotateLeft', 'rotateText', 'rotateString', 'moveToEnd'],
    params: [
      ['s', 'str', 'text', 'word'],
      ['n', 'count', 'k', 'steps'],
    ],
    args: (r) => {
      const s = r.string(1, 7);
      return [s, r.int(0, s.length)];
    },
    edges: [
      ['a', 0],
      ['hello', 2],
      ['abc', 3],
    ],
    reference: ([s, n]) => s.slice(n) + s.slice(0, n),
    bodies: [
      `return s.slice(n) + s.slice(0, n);`,
      `return s.substring(n) + s.substring(0, n);`,
      `
      let result = s;
      for (let i = 0; i < n; i++) {
        result = result.slice(1) + result[0];
      }
      return result;
      `,
    ],
    locals: { result: OUT, i: ['step', 'j'] },
    phrases: {
      noun: [
        'a string rotated to the left by a given number of characters, at most its length',
        '{s} with its first {n} characters moved to the end',
      ],
      verb: [
        'rotate a string left by a number of places',
        'move the first {n} characters of a text to its end',
      ],
      say: [
        'rotate string left',
        'left rotation of a string by n',
        'shift letters from the front to the back, n of them',
        'how do i take the first {n} letters of a word and put them at the end?',
        'given a string and a number, return the string rotated left that many times, "hello" and 2 give "llohe"',
      ],
    },
  }),
  family({
    id: 'chunk-text',
    category: 'strings',
    names: ['chunkText', 'splitEvery', 'chunkString', 'cutIntoPieces'],
    params: [
      ['s', 'str', 'text', 'input'],
      ['size', 'n', 'length', 'k'],
    ],
    args: (r) => [r.string(0, 11), r.int(1, 5)],
    edges: [
      ['', 2],
      ['abcdef', 2],
      ['abcde', 2],
      ['ab', 5],
    ],
    reference: ([s, size]) =>
      Array.from({ length: Math.ceil(s.length / size) }, (_, i) =>
        s.slice(i * size, (i + 1) * size),
      ),
    bodies: [
      `
      const chunks = [];
      for (let i = 0; i < s.length; i += size) {
        chunks.push(s.slice(i, i + size));
      }
      return chunks;
      `,
      `
      const chunks = [];
      let rest = s;
      while (rest !== '') {
        chunks.push(rest.slice(0, size));
        rest = rest.slice(size);
      }
      return chunks;
      `,
      `
      if (s === '') return [];
      return [s.slice(0, size), ...$name(s.slice(size), size)];
      `,
    ],
    locals: { chunks: ['parts', 'pieces', 'result'], i: ['start', 'pos'], rest: ['left', 'tail'] },
    phrases: {
      noun: [
        'a list of the pieces of a string, each of a given length, the last one possibly shorter',
        'the chunks of {size} characters that {s} consists of, as an array',
      ],
      verb: [
        'split a string into chunks of a given size',
        'cut a text into pieces of {size} characters and return them in an array, the last may be shorter',
      ],
      say: [
        'chunk string',
        'split string every n characters',
        'string into equal pieces, last one may be shorter',
        'how do i break a text into parts of {size} letters each?',
        'given a string and a size, return an array of substrings of that length',
        'the text "abcde" with size 2 should give ["ab", "cd", "e"]',
      ],
    },
  }),
  family({
    id: 'text-to-chars',
    category: 'strings',
    names: ['toChars', 'splitLetters', 'toCharArray', 'lettersOf'],
    params: [S],
    args: (r) => [r.string(0, 7)],
    edges: [[''], ['a'], ['abc'], ['a b']],
    reference: ([s]) => [...s],
    bodies: [
      `return s.split('');`,
      `return [...s];`,
      `return Array.from(s);`,
      `
      const chars = [];
      for (const c of s) {
        chars.push(c);
      }
      return chars;
      `,
    ],
    locals: { chars: ['letters', 'result', 'list'], c: CHAR },
    phrases: {
      noun: ['a list of the characters of a string', 'the characters of {s} as an array'],
      verb: [
        'split a string into its characters',
        'turn a word into an array of letters',
        'convert a text to a list of single characters',
      ],
      say: [
        'string to array of chars',
        'split word into letters',
        'characters of a string as array',
        'how do i get an array with each letter of a word?',
        'given a string, return an array of its characters',
        '"abc" should become ["a", "b", "c"]',
      ],
    },
  }),
];
