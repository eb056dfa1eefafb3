import { family } from '../../family.ts';
import type { Random } from '../../random.ts';
import { INDEX, OUT } from '../common/names.ts';
import { CHAR, S } from './common.ts';

/** Strings made longer, repeated, cut short or masked. */
export const paddingAndRepeating = [
  family({
    id: 'repeat-k',
    category: 'strings',
    names: ['repeatString', 'repeatText', 'repeat', 'multiply'],
    params: [['s', 'str', 'text', 'input', 'word']],
    constants: { k: (r: Random) => r.constant(2, 7, 12) },
    args: (r) => [r.string(0, 5)],
    edges: [[''], ['a'], ['ab']],
    reference: ([s], { k }) => s.repeat(k),
    bodies: [
      `return s.repeat($k);`,
      `
      let result = '';
      for (let i = 0; i < $k; i++) {
        result += s;
      }
      return result;
      `,
      `return Array($k).fill(s).join('');`,
    ],
    locals: { result: OUT, i: ['j', 'n'] },
    phrases: {
      noun: [
        'a string repeated {k} times',
        '{s} written {k} times in a row without a gap',
        '{k} copies of a word stuck together',
      ],
      verb: [
        'repeat a text {k} times',
        'glue {k} copies of a string together',
        'duplicate a string so that it appears {k} times in a row',
        'say a word {k} times without spaces',
      ],
      say: [
        'string times {k}',
        'how do i print the same word {k} times in one string?',
        'i want the text {k} times one after the other with nothing between',
        'repeat string {k} times',
        'same text {k}x',
        'given a word, return it repeated {k} times',
        'I want to write one string {k} times over, all in a single string',
      ],
    },
  }),
  family({
    id: 'repeat-n',
    category: 'strings',
    names: ['repeatTimes', 'repeatN', 'copies', 'repeatString'],
    params: [
      ['s', 'str', 'text', 'word'],
      ['n', 'times', 'count', 'num'],
    ],
    args: (r) => [r.string(0, 4), r.int(0, 6)],
    edges: [
      ['', 3],
      ['ab', 0],
      ['ab', 1],
      ['ha', 3],
    ],
    reference: ([s, n]) => s.repeat(n),
    bodies: [
      `return s.repeat(n);`,
      `
      let result = '';
      for (let i = 0; i < n; i++) {
        result += s;
      }
      return result;
      `,
      `
      if (n === 0) return '';
      return s + $name(s, n - 1);
      `,
      `return Array(n).fill(s).join('');`,
    ],
    locals: { result: OUT, i: ['j', 'k'] },
    phrases: {
      noun: ['a string repeated a given number of times', '{n} copies of {s} in one string'],
      verb: [
        'repeat a string {n} times',
        'join a given number of copies of a text without separators',
        'repeat a word n times',
        'write a string several times in a row, the number of times is given',
      ],
      say: [
        'repeat {s} {n} times',
        'how do i repeat a word as often as a number says?',
        'given a text and a count, put the text after itself that many times, zero gives an empty string',
        'repeat string n times',
        'string times number',
        'given a string and a number, return the string repeated that many times',
        'i have a word and a number and want the word that often in a row, so "ha" and 3 make "hahaha"',
        'how to duplicate text n times?',
      ],
    },
  }),
  family({
    id: 'pad-zeros',
    category: 'strings',
    names: ['padZeros', 'zeroPad', 'padLeft', 'leadingZeros'],
    params: [['n', 'num', 'number', 'value', 'x']],
    constants: { k: (r: Random) => r.constant(2, 6, 12) },
    args: (r) => [r.int(0, r.pick([9, 99, 9999]))],
    edges: [[0], [7], [42], [1234567]],
    reference: ([n], { k }) => String(n).padStart(k, '0'),
    bodies: [
      `return String(n).padStart($k, '0');`,
      `
      let s = String(n);
      while (s.length < $k) {
        s = '0' + s;
      }
      return s;
      `,
      `
      const s = String(n);
      return '0'.repeat(Math.max(0, $k - s.length)) + s;
      `,
      `return n.toString().padStart($k, '0');`,
    ],
    locals: { s: ['text', 'digits', 'str'] },
    phrases: {
      noun: [
        'a number as a string, padded with leading zeros to at least {k} characters',
        'the digits of {n} with zeros in front up to length {k}',
        'a zero-padded number of {k} digits',
        'a number as text filled up with zeros on the left to {k} places',
      ],
      verb: [
        'pad a number on the left with zeros to length {k} and return it as a string',
        'write a whole number with at least {k} digits, filling up with zeros in front',
        'left-pad a number with 0 until it has {k} digits',
        'add leading zeros to a number so that it is {k} digits long',
      ],
      say: [
        'zero pad number to {k} chars',
        'how do i turn 5 into a string of length {k} with zeros in front?',
        'my number should become text of at least {k} digits, missing places on the left are 0',
        'leading zeros, width {k}',
        'pad number with zeros to width {k}',
        'given a number, return it as a string with at least {k} digits by adding zeros in front',
        'small numbers look ugly in my table so i want zeros put before them until there are {k} digits',
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
    locals: { result: OUT },
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
    locals: { result: OUT },
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
    id: 'truncate-dots',
    category: 'strings',
    names: ['truncate', 'shorten', 'ellipsis', 'clip'],
    params: [['s', 'str', 'text', 'input']],
    constants: { k: (r: Random) => r.constant(3, 12, 50) },
    args: (r, { k }) => [r.string(0, 2 * k)],
    edges: [[''], ['hello'], ['the quick brown fox']],
    reference: ([s], { k }) => (s.length > k ? s.slice(0, k) + '...' : s),
    bodies: [
      `
      if (s.length <= $k) return s;
      return s.slice(0, $k) + '...';
      `,
      `return s.length > $k ? s.slice(0, $k) + '...' : s;`,
      `
      if (s.length > $k) {
        return s.substring(0, $k) + '...';
      }
      return s;
      `,
    ],
    phrases: {
      noun: [
        'the first {k} characters of a text followed by three dots, or the text itself if it is not longer than {k}',
        '{s} cut after {k} characters with "..." added if anything was cut',
        'a text shortened to {k} characters with an ellipsis of three dots if it was longer',
      ],
      verb: [
        'shorten a string longer than {k} characters to its first {k} and add "..."',
        'truncate text after {k} characters and append three dots when something is cut off',
        'cut a string to {k} characters and add "..." if it is longer than that',
      ],
      say: [
        'truncate to {k} chars plus "..." if longer',
        'how do i cut a long text after {k} letters and put three dots behind it, leaving short texts alone?',
        'if the string has more than {k} characters i want the first {k} and then "...", otherwise just the string',
        'truncate string, max {k} chars, then "..."',
        'ellipsis after {k} characters',
        'if text is longer than {k}, keep {k} characters and add three dots',
        'my headline is too long sometimes, so show only {k} letters of it plus "...", short headlines stay whole',
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
    id: 'mask-last',
    category: 'strings',
    names: ['maskText', 'maskAllButLast', 'hideChars', 'mask'],
    params: [['s', 'str', 'text', 'input']],
    constants: { k: (r: Random) => r.constant(2, 5, 9) },
    args: (r, { k }) => [r.string(0, k + 8, '0123456789ab')],
    edges: [[''], ['1'], ['12345678']],
    reference: ([s], { k }) => '*'.repeat(Math.max(0, s.length - k)) + s.slice(-k),
    bodies: [
      `return s.slice(-$k).padStart(s.length, '*');`,
      `return [...s].map((c, i) => (i < s.length - $k ? '*' : c)).join('');`,
      `
      let result = '';
      for (let i = 0; i < s.length; i++) {
        result += i < s.length - $k ? '*' : s[i];
      }
      return result;
      `,
      `
      if (s.length <= $k) return s;
      return '*'.repeat(s.length - $k) + s.slice(-$k);
      `,
    ],
    locals: { result: OUT, c: CHAR, i: ['idx', 'pos'] },
    phrases: {
      noun: [
        'a string with all but its last {k} characters replaced by asterisks',
        '{s} with a * for each character except the last {k}',
        'a masked string where only the last {k} characters can be read, the others are *',
      ],
      verb: [
        'hide every character of a string behind a * except the last {k}',
        'mask a text with * so that only its last {k} characters stay visible',
        'replace all characters but the last {k} with asterisks',
      ],
      say: [
        'mask all but last {k} chars with *',
        'how can i show only the last {k} digits of a card number and put * for the others?',
        'replace each character with a star but leave the final {k} as they are',
        'hide all but the last {k} characters with stars',
        'credit card mask, last {k} visible, rest *',
        'given a string, turn every character except the last {k} into *',
        'like on a receipt, i want stars instead of the digits and only the last {k} shown',
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
    id: 'dash-between',
    category: 'strings',
    names: ['dashBetween', 'insertDashes', 'spreadLetters', 'addDashes'],
    params: [['s', 'str', 'text', 'input', 'word']],
    constants: {
      k: (r: Random) =>
        r.pick(['-', '.', '_', '*', '+', '|', '/', ':', '~', '=', ' ', '#', ', ', '>']),
    },
    args: (r) => [r.string(0, 8, 'abcdXYZ12')],
    edges: [[''], ['a'], ['abc']],
    reference: ([s], { k }) => [...s].join(k),
    bodies: [
      `return s.split('').join($k);`,
      `return [...s].join($k);`,
      `
      let result = '';
      for (let i = 0; i < s.length; i++) {
        if (i > 0) result += $k;
        result += s[i];
      }
      return result;
      `,
      `
      if (s.length < 2) return s;
      return s[0] + $k + $name(s.slice(1));
      `,
    ],
    locals: { result: OUT, i: ['idx', 'pos'] },
    phrases: {
      noun: [
        'the characters of a string with {k} between each two',
        '{s} spread out with {k} between neighbouring letters, none at the ends',
      ],
      verb: [
        'insert {k} between all characters of a word',
        'put {k} between every two letters of a text but not at the start or end',
        'separate the letters of a word with {k}',
      ],
      say: [
        'join characters of a string with {k}',
        'how do i get {k} in between the letters of a word?',
        'take the letters of the word and write them in one string with {k} as separator',
        'add {k} between letters',
        'put {k} between chars of a string',
        'characters joined with {k}',
        'given a word, return its characters separated by {k}',
        'can i space out a word so that {k} stands between each letter and the next?',
      ],
    },
  }),
  family({
    id: 'double-chars',
    category: 'strings',
    names: ['doubleChars', 'doubleLetters', 'stutter', 'twice'],
    params: [['s', 'str', 'text', 'word', 'input']],
    args: (r) => [r.string(0, 7)],
    edges: [[''], ['a'], ['abc']],
    reference: ([s]) => [...s].map((c) => c + c).join(''),
    bodies: [
      `return [...s].map((c) => c + c).join('');`,
      `
      let result = '';
      for (const c of s) {
        result += c + c;
      }
      return result;
      `,
      `return s.replace(/./g, '$&$&');`,
      `return [...s].map((c) => c.repeat(2)).join('');`,
    ],
    locals: { result: OUT, c: CHAR },
    phrases: {
      noun: [
        'a string with each character doubled',
        '{s} with every character written twice in place',
        'a word in which every letter is repeated twice',
      ],
      verb: [
        'double every character of a text',
        'write each letter of a word two times, so "ab" becomes "aabb"',
        'repeat each character of a string twice',
      ],
      say: [
        'double each char',
        'how do i make "abc" into "aabbcc"?',
        'every single character in the string should be there twice, right after itself',
        'double letters',
        'every char twice',
        'given a string, return it with every character doubled, "The" -> "TThhee"',
        'can you stutter each letter so that "hi" becomes "hhii"?',
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
    id: 'mumble-letters',
    category: 'strings',
    names: ['mumble', 'accum', 'stretchLetters', 'growLetters'],
    params: [S],
    args: (r) => [r.string(0, 5, 'abcdE')],
    edges: [[''], ['a'], ['abcd'], ['Bob']],
    reference: ([s]) => [...s].map((c, i) => c.toUpperCase() + c.toLowerCase().repeat(i)).join('-'),
    bodies: [
      `return [...s].map((c, i) => c.toUpperCase() + c.toLowerCase().repeat(i)).join('-');`,
      `
      const parts = [];
      for (let i = 0; i < s.length; i++) {
        parts.push(s[i].toUpperCase() + s[i].toLowerCase().repeat(i));
      }
      return parts.join('-');
      `,
      `
      let result = '';
      for (let i = 0; i < s.length; i++) {
        if (i > 0) result += '-';
        result += s[i].toUpperCase() + s[i].toLowerCase().repeat(i);
      }
      return result;
      `,
    ],
    locals: { parts: ['groups', 'list'], result: OUT, c: CHAR, i: INDEX },
    phrases: {
      noun: [
        'a string like "A-Bb-Ccc", each letter repeated by its position with a capital first and dashes between',
        'the letters of {s}, the first once, the second twice and so on, each group beginning with a capital, joined by dashes',
      ],
      verb: [
        'turn "abcd" into "A-Bb-Ccc-Dddd", and any other word in the same way',
        'repeat every letter of a word as often as its position, start each group with a capital and join the groups with dashes',
      ],
      say: [
        'mumble: "abc" -> "A-Bb-Ccc"',
        'accum letters, A-Bb-Ccc style',
        'how do i get "R-Qq-Aaa" out of "RqA"?',
        'given a word, repeat the nth letter n times, capital first and the rest small, with "-" between the groups',
        'the first letter comes one time, the second two times, the third three times and so on, each time big at the front then small, dashes in between',
      ],
    },
  }),
];
