import { family } from '../family.ts';

const S = ['s', 'str', 'text', 'input', 'word'] as const;
const CHAR = ['ch', 'char', 'letter'] as const;
const RESULT = ['out', 'res', 'output'] as const;
const INDEX = ['idx', 'pos'] as const;

/** A text made of pieces, so that searches for a piece find it about half of the time. */
const PIECES: readonly string[] = ['ab', 'cat', 'xy', 'the', 'a', 'b', ' ', 'an'];

/** The everyday operations on a string: look inside, search, cut, replace, pad. */
export const stringsBasics = [
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
    id: 'trim-text',
    category: 'strings',
    names: ['trimText', 'trim', 'stripEnds', 'trimSpaces'],
    params: [S],
    args: (r) => [' '.repeat(r.int(0, 3)) + r.sentence(0, 3) + ' '.repeat(r.int(0, 3))],
    edges: [[''], ['   '], [' a '], ['a  b'], ['hello ']],
    reference: ([s]) => s.trim(),
    bodies: [
      `return s.trim();`,
      `return s.replace(/^\\s+|\\s+$/g, '');`,
      `return s.trimStart().trimEnd();`,
      `
      let start = 0;
      let end = s.length;
      while (start < end && s[start] === ' ') start++;
      while (end > start && s[end - 1] === ' ') end--;
      return s.slice(start, end);
      `,
    ],
    locals: { start: ['left', 'from'], end: ['right', 'to'] },
    phrases: {
      noun: [
        'a string without the spaces at its start and end',
        '{s} with leading and trailing spaces removed',
      ],
      verb: [
        'trim a string',
        'remove the spaces at both ends of a text but keep the ones inside',
        'strip leading and trailing spaces from a string',
      ],
      say: [
        'trim',
        'trim whitespace from both ends',
        'remove leading and trailing spaces',
        'given a string, return it trimmed',
        'how do i get rid of the blanks before and after a text?',
        'people type extra spaces around their name and i want these gone, the ones between the words stay',
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
    locals: { result: RESULT, i: INDEX },
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
    locals: { result: RESULT, i: INDEX },
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
    id: 'contains-text',
    category: 'strings',
    names: ['containsText', 'contains', 'includesText', 'hasSubstring'],
    params: [
      ['text', 's', 'str', 'sentence'],
      ['part', 'sub', 'needle', 'search'],
    ],
    args: (r) => [r.list(() => r.pick(PIECES), 0, 6).join(''), r.pick(PIECES)],
    edges: [
      ['', 'a'],
      ['hello world', 'world'],
      ['hello', 'World'],
      ['cat', 'cat'],
    ],
    reference: ([text, part]) => text.includes(part),
    bodies: [
      `return text.includes(part);`,
      `return text.indexOf(part) !== -1;`,
      `
      for (let i = 0; i <= text.length - part.length; i++) {
        if (text.slice(i, i + part.length) === part) return true;
      }
      return false;
      `,
      `return text.split(part).length > 1;`,
    ],
    locals: { i: ['start', 'pos'] },
    phrases: {
      whether: [
        'a string contains another string',
        '{part} is a substring of {text}',
        'a text includes a given piece',
        'one string occurs inside another one',
      ],
      verb: ['check a text for a substring'],
      say: [
        'contains substring',
        'string includes another string',
        'is substring',
        'does {text} contain {part}?',
        'given two strings, return true if the second is found in the first',
        'i have a long text and a short one, is the short one somewhere in the long one, yes or no as boolean',
      ],
    },
  }),
  family({
    id: 'starts-with-text',
    category: 'strings',
    names: ['startsWithText', 'hasPrefix', 'beginsWith', 'isPrefix'],
    params: [
      ['s', 'str', 'text', 'word'],
      ['start', 'prefix', 'beginning', 'head'],
    ],
    args: (r) => {
      const start = r.string(1, 3, 'abc');
      return [r.chance(0.5) ? start + r.string(0, 4, 'abc') : r.string(0, 5, 'abc'), start];
    },
    edges: [
      ['', 'a'],
      ['a', 'ab'],
      ['undo', 'un'],
      ['fun', 'un'],
    ],
    reference: ([s, start]) => s.startsWith(start),
    bodies: [
      `return s.startsWith(start);`,
      `return s.slice(0, start.length) === start;`,
      `return s.indexOf(start) === 0;`,
      `
      for (let i = 0; i < start.length; i++) {
        if (s[i] !== start[i]) return false;
      }
      return true;
      `,
    ],
    locals: { i: INDEX },
    phrases: {
      whether: [
        'a string starts with another string',
        'the beginning of {s} is exactly {start}',
        'a word has a given prefix',
      ],
      verb: ['test a text for a given prefix'],
      say: [
        'starts with prefix',
        'string begins with other string',
        'prefix check',
        'does {s} start with {start}?',
        'given two strings, return true if the first one begins with the second one',
        'the second argument is a beginning like "un", tell me true or false whether the word starts that way',
      ],
    },
  }),
  family({
    id: 'equal-ignore-case',
    category: 'strings',
    names: ['equalIgnoreCase', 'sameText', 'equalsIgnoreCase', 'isSameWord'],
    params: [
      ['a', 'first', 's', 'left'],
      ['b', 'second', 't', 'right'],
    ],
    args: (r) => {
      const a = r.string(0, 4, 'abAB');
      const mixed = [...a].map((c) => (r.chance(0.4) ? c.toUpperCase() : c)).join('');
      return [a, r.chance(0.6) ? mixed : r.chance(0.5) ? mixed + 'a' : r.string(0, 4, 'abAB')];
    },
    edges: [
      ['', ''],
      ['Hello', 'hELLO'],
      ['Hello', 'Help'],
    ],
    reference: ([a, b]) => a.toLowerCase() === b.toLowerCase(),
    bodies: [
      `return a.toLowerCase() === b.toLowerCase();`,
      `return a.toUpperCase() === b.toUpperCase();`,
      `
      if (a.length !== b.length) return false;
      for (let i = 0; i < a.length; i++) {
        if (a[i].toLowerCase() !== b[i].toLowerCase()) return false;
      }
      return true;
      `,
    ],
    locals: { i: INDEX },
    phrases: {
      whether: [
        'two strings are equal ignoring case',
        '{a} and {b} are the same text when upper and lower case do not matter',
        'two words are the same apart from capital letters',
      ],
      verb: ['compare two strings case-insensitively and return true or false'],
      say: [
        'case insensitive compare, true if equal',
        'equals ignore case',
        'string equality without case',
        'are these two words equal if i ignore upper and lower case?',
        'given two strings, return true if they match regardless of case',
        '"Hello" and "HELLO" should count as the same word, return a boolean',
      ],
    },
  }),
  family({
    id: 'find-text',
    category: 'strings',
    names: ['findText', 'indexOfText', 'findSubstring', 'positionOf'],
    params: [
      ['text', 's', 'str', 'haystack'],
      ['part', 'sub', 'needle', 'search'],
    ],
    args: (r) => [r.list(() => r.pick(PIECES), 0, 6).join(''), r.pick(PIECES)],
    edges: [
      ['', 'a'],
      ['hello', 'l'],
      ['banana', 'nan'],
      ['abc', 'abcd'],
    ],
    reference: ([text, part]) => text.indexOf(part),
    bodies: [
      `return text.indexOf(part);`,
      `
      for (let i = 0; i <= text.length - part.length; i++) {
        if (text.slice(i, i + part.length) === part) return i;
      }
      return -1;
      `,
      `
      for (let i = 0; i < text.length; i++) {
        if (text.startsWith(part, i)) return i;
      }
      return -1;
      `,
    ],
    locals: { i: ['start', 'pos'] },
    phrases: {
      noun: [
        'the index of the first occurrence of a substring, or -1 if it does not occur',
        'the position, counted from 0, where {part} first appears in {text}, -1 if nowhere',
      ],
      verb: [
        'find where a substring first occurs in a string, or -1',
        'search a text for another text and return the index of the first match, -1 without one',
      ],
      say: [
        'index of substring, -1 if not found',
        'indexOf for strings',
        'needle in haystack: first index or -1',
        'at which index does {part} start in {text}? -1 if it is not there',
        'given two strings, return the index at which the second one first occurs in the first one, else -1',
        'i look for a piece in a long string and want its place, 0 being the first character, and -1 when it is missing',
      ],
    },
  }),
  family({
    id: 'count-substring',
    category: 'strings',
    names: ['countSubstring', 'countMatches', 'occurrencesOf', 'countText'],
    params: [
      ['text', 's', 'str', 'haystack'],
      ['part', 'sub', 'needle', 'search'],
    ],
    args: (r) => [
      r.list(() => r.pick(PIECES), 0, 8).join(''),
      r.pick(['ab', 'cat', 'a', 'an', 'the', 'b']),
    ],
    edges: [
      ['', 'a'],
      ['banana', 'an'],
      ['cat cat', 'cat'],
      ['dog', 'cat'],
    ],
    reference: ([text, part]) => text.split(part).length - 1,
    bodies: [
      `return text.split(part).length - 1;`,
      `
      let count = 0;
      let at = text.indexOf(part);
      while (at !== -1) {
        count++;
        at = text.indexOf(part, at + part.length);
      }
      return count;
      `,
      `
      let count = 0;
      for (let i = 0; i < text.length; i++) {
        if (text.slice(i, i + part.length) === part) count++;
      }
      return count;
      `,
    ],
    locals: { count: ['total', 'n'], at: ['index', 'pos'], i: ['start', 'j'] },
    phrases: {
      noun: [
        'the number of times a substring occurs in a string',
        'how often {part} is found in {text}',
      ],
      verb: [
        'count the occurrences of a substring in a text',
        'count how many times one string appears in another',
      ],
      say: [
        'count substring',
        'substring occurrences',
        'how many times does {part} appear in {text}?',
        'number of matches of a word inside a string',
        'given a text and a shorter text, return how often the shorter one is in it',
        'i want to know how many "an" there are in "banana", that kind of count for any two strings',
      ],
    },
  }),
  family({
    id: 'count-overlapping',
    category: 'strings',
    names: ['countOverlapping', 'howManyTimes', 'overlappingCount', 'countAllMatches'],
    params: [
      ['text', 's', 'str', 'haystack'],
      ['part', 'sub', 'needle', 'pattern'],
    ],
    args: (r) => [r.string(0, 9, 'aab'), r.string(1, 3, 'aab')],
    edges: [
      ['', 'a'],
      ['aaa', 'aa'],
      ['ababa', 'aba'],
      ['aa', 'aaa'],
    ],
    reference: ([text, part]) => [...text].filter((_, i) => text.startsWith(part, i)).length,
    bodies: [
      `
      let count = 0;
      for (let i = 0; i <= text.length - part.length; i++) {
        if (text.slice(i, i + part.length) === part) count++;
      }
      return count;
      `,
      `
      let count = 0;
      for (let i = 0; i < text.length; i++) {
        if (text.startsWith(part, i)) count++;
      }
      return count;
      `,
      `return [...text].filter((c, i) => text.startsWith(part, i)).length;`,
    ],
    locals: { count: ['total', 'n'], c: CHAR, i: ['start', 'j'] },
    phrases: {
      noun: [
        'the number of times a substring occurs in a string, overlapping occurrences included',
        'the count of positions in {text} where {part} begins, even if matches overlap',
      ],
      verb: [
        'count the occurrences of a substring, overlapping ones too',
        'count how often a pattern appears in a text when matches may overlap',
      ],
      say: [
        'count overlapping substrings',
        'overlapping matches count of pattern in text',
        'how many times is "aa" in "aaa"? the answer is 2 because overlaps count',
        'given two strings, count how many times the second can be found in the first, overlapping cases included',
        'check every position of the text if the other string starts there and count these positions',
      ],
    },
  }),
  family({
    id: 'replace-text',
    category: 'strings',
    names: ['replaceText', 'replaceAllText', 'substitute', 'replaceEvery'],
    params: [
      ['text', 's', 'str', 'input'],
      ['from', 'search', 'old', 'find'],
      ['to', 'replacement', 'fresh', 'by'],
    ],
    args: (r) => [
      r.list(() => r.pick(PIECES), 0, 7).join(''),
      r.pick(['ab', 'cat', 'a', 'an', 'the']),
      r.pick(['', 'x', 'dog', '--', '1']),
    ],
    edges: [
      ['', 'a', 'b'],
      ['banana', 'an', 'o'],
      ['cat cat', 'cat', 'dog'],
      ['hello', 'z', 'y'],
    ],
    reference: ([text, from, to]) => text.split(from).join(to),
    bodies: [
      `return text.replaceAll(from, to);`,
      `return text.split(from).join(to);`,
      `
      let result = '';
      let i = 0;
      while (i < text.length) {
        if (text.startsWith(from, i)) {
          result += to;
          i += from.length;
        } else {
          result += text[i];
          i++;
        }
      }
      return result;
      `,
    ],
    locals: { result: RESULT, i: INDEX },
    phrases: {
      noun: [
        'a text in which every occurrence of one string is replaced by another',
        '{text} with {to} in place of each {from}',
      ],
      verb: [
        'replace all occurrences of a substring with another string',
        'find and replace every {from} in {text} by {to}',
        'swap one word for another everywhere in a text',
      ],
      say: [
        'replace all',
        'find and replace in a string',
        'replace every occurrence of a text, three arguments: text, old, new',
        'how do i change each {from} into {to}?',
        'given a text, what to look for and what to put instead, return the text with all of them changed',
        'like search and replace in an editor, all matches and not only the first',
      ],
    },
  }),
  family({
    id: 'replace-first-text',
    category: 'strings',
    names: ['replaceFirst', 'replaceOnce', 'substituteFirst', 'changeFirst'],
    params: [
      ['text', 's', 'str', 'input'],
      ['from', 'search', 'old', 'find'],
      ['to', 'replacement', 'fresh', 'by'],
    ],
    args: (r) => [
      r.list(() => r.pick(PIECES), 0, 7).join(''),
      r.pick(['ab', 'cat', 'a', 'an', 'the']),
      r.pick(['', 'x', 'dog', '--', '1']),
    ],
    edges: [
      ['', 'a', 'b'],
      ['banana', 'an', 'o'],
      ['cat cat', 'cat', 'dog'],
      ['hello', 'z', 'y'],
    ],
    reference: ([text, from, to]) => text.replace(from, to),
    bodies: [
      `return text.replace(from, to);`,
      `
      const at = text.indexOf(from);
      if (at === -1) return text;
      return text.slice(0, at) + to + text.slice(at + from.length);
      `,
      `
      const [first, ...rest] = text.split(from);
      return rest.length === 0 ? text : first + to + rest.join(from);
      `,
    ],
    locals: { at: ['index', 'pos'], first: ['head', 'before'], rest: ['tail', 'others'] },
    phrases: {
      noun: [
        'a text in which only the first occurrence of one string is replaced by another',
        '{text} with its first {from} changed to {to} and the later ones kept',
      ],
      verb: [
        'replace only the first occurrence of a substring',
        'change the first {from} in {text} to {to} and leave the others alone',
      ],
      say: [
        'replace first occurrence only',
        'string replace once',
        'replace the first match of a substring, text unchanged if there is none',
        'how do i replace just the first {from} by {to}?',
        'given a text, an old and a new piece, return the text with the first old piece swapped for the new one',
        'there are several of them in my string but only the very first one should be exchanged',
      ],
    },
  }),
  family({
    id: 'insert-text-at',
    category: 'strings',
    names: ['insertAt', 'insertText', 'spliceText', 'putInto'],
    params: [
      ['s', 'str', 'text', 'word'],
      ['i', 'index', 'pos', 'at'],
      ['part', 'piece', 'insert', 'add'],
    ],
    args: (r) => {
      const s = r.string(0, 7);
      return [s, r.int(0, s.length), r.string(0, 3, 'xyz-')];
    },
    edges: [
      ['', 0, 'a'],
      ['helo', 3, 'l'],
      ['abc', 3, 'd'],
      ['abc', 0, '>'],
    ],
    reference: ([s, i, part]) => s.slice(0, i) + part + s.slice(i),
    bodies: [
      `return s.slice(0, i) + part + s.slice(i);`,
      `return s.substring(0, i) + part + s.substring(i);`,
      `
      const chars = s.split('');
      chars.splice(i, 0, part);
      return chars.join('');
      `,
    ],
    locals: { chars: ['letters', 'list'] },
    phrases: {
      noun: [
        'a string with another one inserted at a given index',
        '{s} with {part} put in before the character at index {i}',
      ],
      verb: [
        'insert a string into another one at a given index',
        'put a piece of text into a string at a zero-based position',
      ],
      say: [
        'insert substring at index',
        'insert text at position',
        'how do i add {part} in the middle of {s}, at index {i}?',
        'given a string, an index and another string, return the first with the other inserted there',
        'cut the text at a position, put something new between the two parts and glue it all together',
      ],
    },
  }),
  family({
    id: 'remove-prefix',
    category: 'strings',
    names: ['removePrefix', 'stripPrefix', 'withoutPrefix', 'dropPrefix'],
    params: [
      ['s', 'str', 'text', 'word'],
      ['prefix', 'start', 'beginning', 'head'],
    ],
    args: (r) => {
      const prefix = r.string(1, 3, 'ab');
      return [r.chance(0.5) ? prefix + r.string(0, 5, 'abc') : r.string(0, 6, 'abc'), prefix];
    },
    edges: [
      ['', 'a'],
      ['undo', 'un'],
      ['fun', 'un'],
      ['un', 'un'],
    ],
    reference: ([s, prefix]) => (s.startsWith(prefix) ? s.slice(prefix.length) : s),
    bodies: [
      `return s.startsWith(prefix) ? s.slice(prefix.length) : s;`,
      `
      if (s.startsWith(prefix)) {
        return s.slice(prefix.length);
      }
      return s;
      `,
      `
      if (s.indexOf(prefix) !== 0) return s;
      return s.substring(prefix.length);
      `,
    ],
    phrases: {
      noun: [
        'a string without a given prefix, unchanged if it does not start with it',
        '{s} after {prefix} was taken off its front, if it was there',
      ],
      verb: [
        'remove a prefix from a string if the string starts with it',
        'strip {prefix} from the beginning of {s} when present',
      ],
      say: [
        'remove prefix if present',
        'strip prefix',
        'cut off the beginning of a word if it matches, otherwise leave the word',
        'how can i delete "un" from the start of a word but only if it is there?',
        'given a string and a prefix, return the string without the prefix, or as it is when it has no such prefix',
      ],
    },
  }),
  family({
    id: 'remove-suffix',
    category: 'strings',
    names: ['removeSuffix', 'stripSuffix', 'withoutSuffix', 'dropSuffix'],
    params: [
      ['s', 'str', 'text', 'word'],
      ['suffix', 'end', 'ending', 'tail'],
    ],
    args: (r) => {
      const suffix = r.string(1, 3, 'ab');
      return [r.chance(0.5) ? r.string(0, 5, 'abc') + suffix : r.string(0, 6, 'abc'), suffix];
    },
    edges: [
      ['', 'a'],
      ['running', 'ing'],
      ['ringer', 'ing'],
      ['ing', 'ing'],
    ],
    reference: ([s, suffix]) => (s.endsWith(suffix) ? s.slice(0, -suffix.length) : s),
    bodies: [
      `return s.endsWith(suffix) ? s.slice(0, -suffix.length) : s;`,
      `
      if (s.endsWith(suffix)) {
        return s.slice(0, s.length - suffix.length);
      }
      return s;
      `,
      `
      if (!s.endsWith(suffix)) return s;
      return s.substring(0, s.length - suffix.length);
      `,
    ],
    phrases: {
      noun: [
        'a string without a given suffix, unchanged if it does not end with it',
        '{s} after {suffix} was taken off its end, if it was there',
      ],
      verb: [
        'remove a suffix from a string if the string ends with it',
        'strip {suffix} from the end of {s} when present',
      ],
      say: [
        'remove suffix if present',
        'strip suffix',
        'cut off the ending of a word if it matches, otherwise leave the word',
        'how can i delete "ing" from the end of a word but only if it is there?',
        'given a string and an ending, return the string without the ending, or as it is when it ends differently',
      ],
    },
  }),
  family({
    id: 'surround-text',
    category: 'strings',
    names: ['surround', 'wrapText', 'wrapWith', 'enclose'],
    params: [
      ['s', 'str', 'text', 'word'],
      ['mark', 'wrapper', 'border', 'sign'],
    ],
    args: (r) => [r.string(0, 6), r.pick(['*', '**', '"', '~', '--', '_', '#'])],
    edges: [
      ['', '*'],
      ['bold', '**'],
      ['a', ''],
    ],
    reference: ([s, mark]) => mark + s + mark,
    bodies: [
      `return mark + s + mark;`,
      `return \`\${mark}\${s}\${mark}\`;`,
      `return [mark, s, mark].join('');`,
    ],
    phrases: {
      noun: [
        'a string with the same mark put in front of it and behind it',
        '{s} between two copies of {mark}',
      ],
      verb: [
        'surround a text with a given mark on both sides',
        'wrap a word in a given sign, before and after it',
      ],
      say: [
        'wrap string with mark on both sides',
        'add {mark} before and after {s}',
        'surround word',
        'how do i put something like ** around a word, once on the left and once on the right?',
        'given a text and a mark, return mark, text and mark together',
        'i want "hi" and "*" to give "*hi*"',
      ],
    },
  }),
  family({
    id: 'html-tag',
    category: 'strings',
    names: ['makeTag', 'wrapInTag', 'htmlElement', 'tagText'],
    params: [
      ['tag', 'name', 'element'],
      ['text', 'content', 's', 'str'],
    ],
    args: (r) => [r.pick(['b', 'p', 'h1', 'li', 'em', 'div']), r.sentence(0, 3)],
    edges: [
      ['b', ''],
      ['i', 'Yay'],
      ['p', 'hello world'],
    ],
    reference: ([tag, text]) => `<${tag}>${text}</${tag}>`,
    bodies: [
      `return \`<\${tag}>\${text}</\${tag}>\`;`,
      `return '<' + tag + '>' + text + '</' + tag + '>';`,
      `
      const open = '<' + tag + '>';
      const close = '</' + tag + '>';
      return open + text + close;
      `,
    ],
    locals: { open: ['start', 'before'], close: ['end', 'after'] },
    phrases: {
      noun: [
        'an HTML element as a string, made of a tag name and its text',
        'the markup with {text} between the opening and the closing {tag} tag',
      ],
      verb: [
        'wrap a text in an HTML tag',
        'build an HTML string such as <b>hi</b> from a tag name and a text',
      ],
      say: [
        'html tag around text',
        'make html element string from tag and content',
        'put text between <tag> and </tag>',
        'how do i get "<p>hello</p>" from "p" and "hello"?',
        'given a tag name and some text, return the text inside that tag',
        'i am making a web page and want a helper that puts an opening tag before my text and the closing one after it',
      ],
    },
  }),
  family({
    id: 'pad-left-char',
    category: 'strings',
    names: ['padLeft', 'padStart', 'leftPad', 'fillLeft'],
    params: [
      ['s', 'str', 'text', 'word'],
      ['width', 'length', 'size', 'n'],
      ['fill', 'ch', 'char', 'pad'],
    ],
    args: (r) => [r.string(0, 6), r.int(0, 9), r.pick(['0', ' ', '*', '-'])],
    edges: [
      ['', 3, '*'],
      ['7', 3, '0'],
      ['long', 2, '0'],
    ],
    reference: ([s, width, fill]) => s.padStart(width, fill),
    bodies: [
      `return s.padStart(width, fill);`,
      `
      let result = s;
      while (result.length < width) {
        result = fill + result;
      }
      return result;
      `,
      `return fill.repeat(Math.max(0, width - s.length)) + s;`,
      `
      if (s.length >= width) return s;
      return $name(fill + s, width, fill);
      `,
    ],
    locals: { result: RESULT },
    phrases: {
      noun: [
        'a string padded on the left with a given character to a given length',
        '{s} with enough {fill} in front to be {width} characters long',
      ],
      verb: [
        'pad a string on the left with a character up to a given length',
        'add a fill character in front of a text until it has the wanted length',
      ],
      say: [
        'left pad',
        'pad start of string to width with char',
        'leftpad(str, len, ch)',
        'how do i fill up a string on the left until it has {width} characters?',
        'given a text, a length and one character, put that character before the text as often as needed, long texts stay the same',
        'right-align a text in a column by filling the left side with a given character',
      ],
    },
  }),
  family({
    id: 'pad-right-char',
    category: 'strings',
    names: ['padRight', 'padEnd', 'rightPad', 'fillRight'],
    params: [
      ['s', 'str', 'text', 'word'],
      ['width', 'length', 'size', 'n'],
      ['fill', 'ch', 'char', 'pad'],
    ],
    args: (r) => [r.string(0, 6), r.int(0, 9), r.pick(['0', ' ', '*', '-', '.'])],
    edges: [
      ['', 3, '*'],
      ['7', 3, '.'],
      ['long', 2, ' '],
    ],
    reference: ([s, width, fill]) => s.padEnd(width, fill),
    bodies: [
      `return s.padEnd(width, fill);`,
      `
      let result = s;
      while (result.length < width) {
        result += fill;
      }
      return result;
      `,
      `return s + fill.repeat(Math.max(0, width - s.length));`,
      `
      if (s.length >= width) return s;
      return $name(s + fill, width, fill);
      `,
    ],
    locals: { result: RESULT },
    phrases: {
      noun: [
        'a string padded on the right with a given character to a given length',
        '{s} with enough {fill} behind it to be {width} characters long',
      ],
      verb: [
        'pad a string on the right with a character up to a given length',
        'append a fill character to a text until it has the wanted length',
      ],
      say: [
        'right pad',
        'pad end of string to width with char',
        'fill string at the end to a fixed length with a given char',
        'how do i make a string {width} long by adding {fill} at its end?',
        'given a text, a length and one character, put that character after the text as often as needed, long texts stay the same',
        'left-align a text in a column by filling the right side with a given character',
      ],
    },
  }),
  family({
    id: 'truncate-text',
    category: 'strings',
    names: ['truncate', 'truncateText', 'shorten', 'clipText'],
    params: [
      ['s', 'str', 'text', 'input'],
      ['max', 'limit', 'n', 'length'],
    ],
    args: (r) => [r.chance(0.5) ? r.string(0, 12) : r.sentence(0, 4), r.int(1, 12)],
    edges: [
      ['', 3],
      ['hello', 5],
      ['hello', 4],
      ['the quick brown fox', 9],
    ],
    reference: ([s, max]) => (s.length > max ? s.slice(0, max) + '...' : s),
    bodies: [
      `
      if (s.length <= max) return s;
      return s.slice(0, max) + '...';
      `,
      `return s.length > max ? s.slice(0, max) + '...' : s;`,
      `
      if (s.length > max) {
        return s.substring(0, max) + '...';
      }
      return s;
      `,
    ],
    phrases: {
      noun: [
        'a text cut to a maximum number of characters with "..." appended if it was longer',
        'the first {max} characters of {s} and three dots, or all of it when it is not longer',
      ],
      verb: [
        'truncate a string to a given length and add "..." when something was cut off',
        'shorten a text to {max} characters followed by three dots if it has more than that',
      ],
      say: [
        'truncate with ellipsis',
        'truncate string',
        'truncate text to given length plus "..."',
        'how do i cut a string at a maximum length and add three dots, but only if it is too long?',
        'given a string and a number, return that many characters and "..." if the string is longer, else the string',
        'my preview text has a limit, longer texts get cut there and three dots are put behind, short ones stay',
      ],
    },
  }),
  family({
    id: 'full-name',
    category: 'strings',
    names: ['fullName', 'joinNames', 'getFullName', 'makeName'],
    params: [
      ['first', 'firstName', 'given', 'a'],
      ['last', 'lastName', 'family', 'b'],
    ],
    args: (r) => [
      r.pick(['Ann', 'Bob', 'Eve', 'Tom', 'Zoe', 'Max']),
      r.pick(['Lee', 'Stone', 'Fox', 'Green', 'Moon']),
    ],
    edges: [
      ['Ann', 'Lee'],
      ['a', 'b'],
    ],
    reference: ([first, last]) => `${first} ${last}`,
    bodies: [
      `return first + ' ' + last;`,
      `return \`\${first} \${last}\`;`,
      `return [first, last].join(' ');`,
    ],
    phrases: {
      noun: [
        'the full name made of a first and a last name with a space between',
        '{first} and {last} in one string, separated by a space',
      ],
      verb: [
        'join a first name and a last name with a space',
        'combine two strings into one with a single space between them',
      ],
      say: [
        'full name',
        'first name + last name',
        'concatenate two strings with a space',
        'how do i put two words together with a space in the middle?',
        'given a first name and a last name, return the full name',
        'a form has two fields, first name and last name, and i want "Ann Lee" as one string',
      ],
    },
  }),
  family({
    id: 'longer-string',
    category: 'strings',
    names: ['longerString', 'longerOf', 'pickLonger', 'longest'],
    params: [
      ['a', 'first', 's', 'left'],
      ['b', 'second', 't', 'right'],
    ],
    args: (r) => [r.string(0, 5), r.string(0, 5)],
    edges: [
      ['', ''],
      ['abc', 'de'],
      ['ab', 'cd'],
      ['', 'a'],
    ],
    reference: ([a, b]) => (b.length > a.length ? b : a),
    bodies: [
      `return a.length >= b.length ? a : b;`,
      `
      if (b.length > a.length) return b;
      return a;
      `,
      `return b.length > a.length ? b : a;`,
    ],
    phrases: {
      noun: [
        'the longer of two strings, the first one if they are equally long',
        'whichever of {a} and {b} has more characters, {a} on a tie',
      ],
      verb: [
        'pick the longer of two words, the first on a tie',
        'compare two texts by length and return the longer one, or the first if the lengths are equal',
      ],
      say: [
        'longer of two strings, first if equal',
        'return the string with more characters, tie: first',
        'which of the two words is longer? take the first one if both have the same length',
        'given two strings, return the longer one, and the first when they have equal length',
        'i have two strings and want the one with more letters, if it is a draw give me the first',
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
    locals: { result: RESULT, i: ['step', 'j'] },
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
    id: 'text-before',
    category: 'strings',
    names: ['textBefore', 'beforeSign', 'partBefore', 'untilSign'],
    params: [
      ['text', 's', 'str', 'input'],
      ['sign', 'sep', 'separator', 'mark'],
    ],
    args: (r) => [r.string(0, 8, 'abc12::='), r.pick([':', '=', '::'])],
    edges: [
      ['', ':'],
      ['key=value', '='],
      ['a:b:c', ':'],
      ['none', ':'],
    ],
    reference: ([text, sign]) => text.split(sign)[0] ?? '',
    bodies: [
      `return text.split(sign)[0];`,
      `
      const at = text.indexOf(sign);
      if (at === -1) return text;
      return text.slice(0, at);
      `,
      `
      const at = text.indexOf(sign);
      return at === -1 ? text : text.substring(0, at);
      `,
    ],
    locals: { at: ['index', 'end', 'i'] },
    phrases: {
      noun: [
        'the part of a text before the first occurrence of a separator, all of it if there is none',
        'what stands in {text} before the first {sign}, the whole text if it has none',
      ],
      verb: [
        'get everything before the first separator in a string, or the whole string without one',
        'cut a text off at the first occurrence of another string, if it occurs',
      ],
      say: [
        'substring before separator, whole string if missing',
        'text before first {sign}, everything if not found',
        'how do i get "key" out of "key=value"? when the sign is missing i want the whole text',
        'given a text and a separator, return what comes before the first separator, or the text itself if there is none',
        'keep the left part up to the sign and drop the sign with all that follows, if there is such a sign',
      ],
    },
  }),
  family({
    id: 'text-after',
    category: 'strings',
    names: ['textAfter', 'afterSign', 'partAfter', 'restAfter'],
    params: [
      ['text', 's', 'str', 'input'],
      ['sign', 'sep', 'separator', 'mark'],
    ],
    args: (r) => [r.string(0, 8, 'abc12::='), r.pick([':', '=', '::'])],
    edges: [
      ['', ':'],
      ['key=value', '='],
      ['a:b:c', ':'],
      ['none', ':'],
    ],
    reference: ([text, sign]) => text.split(sign).slice(1).join(sign),
    bodies: [
      `
      const at = text.indexOf(sign);
      if (at === -1) return '';
      return text.slice(at + sign.length);
      `,
      `
      const at = text.indexOf(sign);
      return at === -1 ? '' : text.substring(at + sign.length);
      `,
      `return text.split(sign).slice(1).join(sign);`,
    ],
    locals: { at: ['index', 'start', 'i'] },
    phrases: {
      noun: [
        'the part of a text after the first occurrence of a separator, "" if there is none',
        'what stands in {text} after the first {sign}, an empty string if it has none',
      ],
      verb: [
        'get everything after the first separator in a string, or an empty string without one',
        'return the rest of a text behind the first occurrence of another string, "" if it does not occur',
      ],
      say: [
        'substring after first separator, "" if missing',
        'text after first {sign}, empty if not found',
        'how do i get "value" out of "key=value"? when the sign is missing i want ""',
        'given a text and a separator, return what comes after the first separator, or an empty string if there is none',
        'drop the left part and the sign itself and keep all that follows, nothing found means an empty string',
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
    locals: { result: RESULT, i: INDEX, lower: ['small', 'low'] },
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
    id: 'merge-alternately',
    category: 'strings',
    names: ['mergeAlternately', 'interleaveText', 'zipStrings', 'weave'],
    params: [
      ['a', 'first', 's', 'word1'],
      ['b', 'second', 't', 'word2'],
    ],
    args: (r) => [r.string(0, 5, 'abcde'), r.string(0, 5, 'vwxyz')],
    edges: [
      ['', ''],
      ['abc', ''],
      ['abc', 'xyz'],
      ['ab', 'wxyz'],
    ],
    reference: ([a, b]) =>
      Array.from(
        { length: Math.max(a.length, b.length) },
        (_, i) => a.charAt(i) + b.charAt(i),
      ).join(''),
    bodies: [
      `
      let result = '';
      for (let i = 0; i < Math.max(a.length, b.length); i++) {
        result += (a[i] ?? '') + (b[i] ?? '');
      }
      return result;
      `,
      `
      let result = '';
      for (let i = 0; i < a.length || i < b.length; i++) {
        if (i < a.length) result += a[i];
        if (i < b.length) result += b[i];
      }
      return result;
      `,
      `
      if (a === '') return b;
      return a[0] + $name(b, a.slice(1));
      `,
    ],
    locals: { result: RESULT, i: INDEX },
    phrases: {
      noun: [
        'a string with the letters of two words taken in turn, the rest of the longer one at the end',
        'the characters of {a} and {b} interleaved, beginning with {a}, leftovers appended',
      ],
      verb: [
        'merge two strings alternately, starting with the first, and append what is left of the longer one',
        'interleave the letters of two words, extra letters go to the end',
      ],
      say: [
        'merge strings alternately',
        'interleave two strings char by char, rest at the end',
        'zip two words into one string: "abc" and "xyz" give "axbycz"',
        'how do i mix two strings letter by letter, one from the first, one from the second and so on?',
        'given two strings, take a letter from each in turns beginning with the first, and add the remaining letters of the longer string',
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
