import { family } from '../../family.ts';
import type { Random } from '../../random.ts';
import { INDEX, OUT } from '../common/names.ts';
import { CHAR, PIECES, S } from './common.ts';

/** Parts of a string replaced, inserted or removed. */
export const replacing = [
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
    locals: { result: OUT, i: INDEX },
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
    id: 'replace-letter',
    category: 'strings',
    names: ['replaceLetter', 'replaceAllChars', 'swapLetter', 'substitute'],
    params: [['s', 'str', 'text', 'input', 'word']],
    constants: {
      a: (r: Random) => r.pick(Array.from('abcdefghijklmnoprstuw_ ,')),
      b: (r: Random) => r.pick(Array.from('qvxyz0123456789-*+#.!')),
    },
    args: (r, { a }) => [r.chance(0.5) ? r.sentence(0, 4) : r.string(0, 8, a + a + 'abex ')],
    edges: [[''], ['banana'], ['snake_case_name']],
    reference: ([s], { a, b }) => s.split(a).join(b),
    bodies: [
      `return s.replaceAll($a, $b);`,
      `return s.split($a).join($b);`,
      `return [...s].map((c) => (c === $a ? $b : c)).join('');`,
      `
      let result = '';
      for (const c of s) {
        result += c === $a ? $b : c;
      }
      return result;
      `,
    ],
    locals: { result: OUT, c: CHAR },
    phrases: {
      noun: ['a string in which every {a} is replaced by {b}', '{s} with {b} in place of each {a}'],
      verb: [
        'replace all {a} characters with {b} in a text',
        'change every {a} in a string to {b}',
        'substitute {b} for every {a} in a string',
        'swap each {a} of a word for {b}',
      ],
      say: [
        'replace {a} by {b} everywhere',
        'how do i turn each {a} in my text into {b}?',
        'wherever the string has {a} i want {b} there, all of them and not just the first',
        'replace all {a} with {b}',
        '{a} -> {b} in a string',
        'string replace {a} with {b}, every occurrence',
        'given a string, return it with {a} changed to {b}',
        'i do not like {a} in my text, put {b} there every time',
      ],
    },
  }),
  family({
    id: 'remove-letter',
    category: 'strings',
    names: ['removeLetter', 'dropLetter', 'withoutLetter', 'deleteChar'],
    params: [['s', 'str', 'text', 'input', 'word']],
    constants: { k: (r: Random) => r.pick(Array.from('abcdefghijklmnopqrstuvwxyz-_,.!')) },
    args: (r, { k }) => [r.chance(0.4) ? r.sentence(0, 4) : r.string(0, 9, k + k + 'abex ')],
    edges: [[''], ['banana'], ['a-b-c']],
    reference: ([s], { k }) => s.split(k).join(''),
    bodies: [
      `return s.replaceAll($k, '');`,
      `return s.split($k).join('');`,
      `return [...s].filter((c) => c !== $k).join('');`,
      `
      let result = '';
      for (const c of s) {
        if (c !== $k) result += c;
      }
      return result;
      `,
    ],
    locals: { result: OUT, c: CHAR },
    phrases: {
      noun: [
        'a string without the character {k}',
        '{s} with every {k} removed',
        'the text with no {k} in it',
      ],
      verb: [
        'remove all {k} characters from a text',
        'delete each {k} in a string',
        'strip every {k} from a word',
        'get rid of {k} in a string',
      ],
      say: [
        'drop every {k} from a string',
        'how do i take all the {k} out of a text?',
        'i want my text back but without any {k} in it',
        'remove {k} from string',
        'delete all {k}',
        'string without {k}',
        'given a string, return it with all {k} deleted',
        'the character {k} should disappear wherever it is in the text',
      ],
    },
  }),
  family({
    id: 'remove-spaces',
    category: 'strings',
    names: ['removeSpaces', 'stripSpaces', 'noSpaces', 'deleteSpaces'],
    params: [['s', 'str', 'text', 'input']],
    args: (r) => [r.chance(0.5) ? r.sentence(0, 5) : r.string(0, 10, 'ab1   ')],
    edges: [[''], [' '], [' a  b '], ['hello world']],
    reference: ([s]) => s.split(' ').join(''),
    bodies: [
      `return s.replaceAll(' ', '');`,
      `return s.replace(/ /g, '');`,
      `return s.split(' ').join('');`,
      `
      let result = '';
      for (const c of s) {
        if (c !== ' ') result += c;
      }
      return result;
      `,
      `return [...s].filter((c) => c !== ' ').join('');`,
    ],
    locals: { result: OUT, c: CHAR },
    phrases: {
      noun: [
        'a string without any spaces',
        '{s} with every space taken out',
        'the text with no spaces',
      ],
      verb: [
        'remove all spaces from a text',
        'delete every space character in a string',
        'remove spaces from a string',
        'get rid of blanks in a sentence',
      ],
      say: [
        'strip all spaces, inner ones too',
        'how do i get rid of every space in a sentence?',
        'squeeze the text together so that no spaces are left in it',
        'remove spaces',
        'delete blanks from str',
        'no spaces',
        'string without spaces',
        'given a sentence, return it with all the spaces removed',
        'i want "a b c" to become "abc"',
      ],
    },
  }),
  family({
    id: 'remove-punctuation',
    category: 'strings',
    names: ['removePunctuation', 'stripPunctuation', 'withoutPunctuation', 'cleanText'],
    params: [S],
    args: (r) => [
      r.list(() => r.word() + r.pick(['', '', ',', '.', '!', '?', ';', ':']), 0, 5).join(' '),
    ],
    edges: [[''], ['...'], ['Hello, world!'], ['wait: what?; no.']],
    reference: ([s]) => s.replace(/[.,!?;:]/g, ''),
    bodies: [
      `return s.replace(/[.,!?;:]/g, '');`,
      `
      let result = '';
      for (const c of s) {
        if (!'.,!?;:'.includes(c)) result += c;
      }
      return result;
      `,
      `return [...s].filter((c) => !'.,!?;:'.includes(c)).join('');`,
      `return s.replace(/[^\\w\\s]/g, '');`,
    ],
    locals: { result: OUT, c: CHAR },
    phrases: {
      noun: ['a text without its punctuation marks', '{s} with every . , ! ? ; and : taken out'],
      verb: [
        'remove punctuation from a string',
        'strip all punctuation marks from a sentence',
        'delete the characters . , ! ? ; : in a text',
      ],
      say: [
        'remove punctuation',
        'strip punctuation from text',
        'sentence without commas, dots and other punctuation',
        'how do i clean a text of commas, points, question marks and so on?',
        'given a sentence, return it with the punctuation removed, letters and spaces stay',
        '"Hello, world!" should become "Hello world"',
      ],
    },
  }),
  family({
    id: 'remove-duplicate-letters',
    category: 'strings',
    names: ['removeDuplicates', 'uniqueChars', 'dedupeString', 'uniqueLetters'],
    params: [['s', 'str', 'text', 'word', 'input']],
    args: (r) => [r.string(0, 10, 'aabbcdE1 ')],
    edges: [[''], ['aaa'], ['abc'], ['banana']],
    reference: ([s]) => [...new Set(s)].join(''),
    bodies: [
      `return [...new Set(s)].join('');`,
      `
      let result = '';
      for (const c of s) {
        if (!result.includes(c)) result += c;
      }
      return result;
      `,
      `return [...s].filter((c, i) => s.indexOf(c) === i).join('');`,
      `return Array.from(new Set(s)).join('');`,
    ],
    locals: { result: OUT, c: CHAR, i: ['idx', 'pos'] },
    phrases: {
      noun: [
        'a string with repeated characters removed, keeping the first of each',
        'the distinct characters of {s} in order of first appearance, as a string',
        'a string in which every character appears only once, in the order they first came',
      ],
      verb: [
        'remove duplicate letters from a word, keeping the first of each',
        'drop every character of a text that has already occurred before',
        'remove repeated characters from a string',
        'delete duplicate characters, keeping the first one of each',
      ],
      say: [
        'dedupe characters of a string, keep first',
        'how do i make each letter appear only once in a word, like "banana" to "ban"?',
        'when a character came earlier in the string already i do not want it again',
        'remove duplicate chars',
        'unique letters of a word as a string',
        'dedupe string',
        'given a string, drop the characters that were there before',
        'how can i delete repeated letters from text and keep only the first of each?',
      ],
    },
  }),
];
