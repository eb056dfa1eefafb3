import { family } from '../../family.ts';
import type { Random } from '../../random.ts';
import { OUT } from '../common/names.ts';
import { TEXT } from './common.ts';

/** The lines of a text, and texts broken into lines. */
export const lines = [
  family({
    id: 'count-lines',
    category: 'strings',
    names: ['countLines', 'lineCount', 'numLines'],
    params: [['text', 's', 'str', 'content', 'input']],
    args: (r) => [r.list(() => r.sentence(1, 2), 1, 6).join('\n')],
    edges: [['one'], ['one\ntwo'], ['a\n\nb']],
    reference: ([text]) => text.split('\n').length,
    bodies: [
      `return text.split('\\n').length;`,
      `
      let count = 1;
      for (const c of text) {
        if (c === '\\n') count++;
      }
      return count;
      `,
      `return (text.match(/\\n/g) ?? []).length + 1;`,
      `return [...text].filter((c) => c === '\\n').length + 1;`,
    ],
    locals: { count: ['lines', 'total', 'n'], c: ['ch', 'char'] },
    phrases: {
      noun: [
        'the number of lines in a non-empty text',
        'the count of lines in {text}, blank ones included',
        'how many lines a string with newlines has',
      ],
      verb: [
        'count the lines of a text, which are separated by newline characters',
        'count how many lines a string spans',
      ],
      say: [
        'line count of a text',
        'how many lines does this text have?',
        'the text is split by newlines and i want to know how many lines that makes, empty ones in the middle too',
        'count lines',
        'number of lines in text',
        'line count, split by newline',
        'given a text, return how many lines it has',
        'count the rows of a multi-line string',
      ],
    },
  }),
  family({
    id: 'number-lines',
    category: 'strings',
    names: ['numberLines', 'numberItems', 'addNumbers', 'enumerate'],
    params: [['lines', 'items', 'words', 'list', 'arr']],
    args: (r) => [r.words(0, 5)],
    edges: [[[]], [['one']], [['a', 'b', 'c']]],
    reference: ([lines]) => lines.map((line, i) => `${i + 1}. ${line}`),
    bodies: [
      `return lines.map((line, i) => i + 1 + '. ' + line);`,
      `return lines.map((line, i) => \`\${i + 1}. \${line}\`);`,
      `
      const result = [];
      for (let i = 0; i < lines.length; i++) {
        result.push(\`\${i + 1}. \${lines[i]}\`);
      }
      return result;
      `,
    ],
    locals: { line: ['text', 'x'], i: ['idx', 'index'], result: OUT },
    phrases: {
      noun: [
        'a list of strings numbered from 1, like "1. apple"',
        'the strings in {lines}, each with its number, a dot and a space in front',
      ],
      verb: [
        'number the strings of a list from 1 in the form "1. text"',
        'put "1. ", "2. " and so on in front of the items of a string list',
        'prefix each string of an array with its number from 1, a dot and a space',
      ],
      say: [
        'number list items: "1. a", "2. b"',
        'how do i turn ["a", "b"] into ["1. a", "2. b"]?',
        'each line in my array should get its line number, a dot and a space at the front, counting from 1',
        'number the lines',
        'numbered list from array of strings, "1. first"',
        'add line numbers like "1. "',
        'given an array of strings, return them numbered as "1. x", "2. y"',
        'make an ordered list out of my items, so "1. " goes in front of the first and "2. " in front of the second',
      ],
    },
  }),
  family({
    id: 'split-lines',
    category: 'strings',
    names: ['splitLines', 'toLines', 'getLines', 'lines'],
    params: [['text', 's', 'str', 'content', 'input']],
    args: (r) => [r.list(() => r.sentence(0, 2), 1, 5).join('\n')],
    edges: [['one'], ['one\ntwo'], ['a\n\nb']],
    reference: ([text]) => text.split('\n'),
    bodies: [
      `return text.split('\\n');`,
      `return text.split(/\\n/);`,
      `
      const lines = [''];
      for (const c of text) {
        if (c === '\\n') lines.push('');
        else lines[lines.length - 1] += c;
      }
      return lines;
      `,
    ],
    locals: { lines: ['rows', 'result'], c: ['ch', 'char'] },
    phrases: {
      noun: ['a list of the lines of a text', 'the lines of {text} as an array, empty ones kept'],
      verb: [
        'split a text into lines at the newline characters',
        'turn a multi-line string into an array of lines',
      ],
      say: [
        'split lines',
        'string to array of lines',
        'split by newline',
        'how do i get every line of a text in a list?',
        'given a text, return its lines in an array, blank lines too',
        'i read a file into one string and want one array item for each line',
      ],
    },
  }),
  family({
    id: 'longest-line',
    category: 'strings',
    names: ['longestLine', 'findLongestLine', 'widestLine'],
    params: [['text', 's', 'str', 'content', 'input']],
    args: (r) => [r.list(() => r.sentence(0, 3), 1, 5).join('\n')],
    edges: [['one'], ['one\nthree\ntwo'], ['a\nb']],
    reference: ([text]) =>
      text.split('\n').reduce((best, line) => (line.length > best.length ? line : best)),
    bodies: [
      `
      let longest = '';
      for (const line of text.split('\\n')) {
        if (line.length > longest.length) longest = line;
      }
      return longest;
      `,
      `
      return text
        .split('\\n')
        .reduce((longest, line) => (line.length > longest.length ? line : longest));
      `,
      `
      const lines = text.split('\\n');
      lines.sort((a, b) => b.length - a.length);
      return lines[0];
      `,
    ],
    locals: { longest: ['best', 'max'], line: ['row', 'x'], lines: ['rows', 'list'] },
    phrases: {
      noun: [
        'the longest line of a text, the first one if several are equally long',
        'the line of {text} with the most characters, the earliest on a tie',
      ],
      verb: [
        'find the longest line in a multi-line string, taking the first on a tie',
        'return the line of a text that has the most characters, the first of them if there are more',
      ],
      say: [
        'longest line of a text, first wins ties',
        'widest line in a string with newlines, first if equal',
        'which line of the text is the longest? with equal ones take the first',
        'given a text with several lines, return the longest line, or the first such line',
        'split the text at the line breaks and give me the line with the most characters, the first if two are as long',
      ],
    },
  }),
  family({
    id: 'remove-empty-lines',
    category: 'strings',
    names: ['removeEmptyLines', 'dropBlankLines', 'withoutEmptyLines', 'compactLines'],
    params: [['text', 's', 'str', 'content', 'input']],
    args: (r) => [r.list(() => (r.chance(0.4) ? '' : r.sentence(1, 2)), 1, 6).join('\n')],
    edges: [[''], ['one'], ['a\n\nb'], ['\n\na\n']],
    reference: ([text]) =>
      text
        .split('\n')
        .filter((line) => line !== '')
        .join('\n'),
    bodies: [
      `
      return text
        .split('\\n')
        .filter((line) => line !== '')
        .join('\\n');
      `,
      `
      const lines = text.split('\\n');
      return lines.filter((line) => line.length > 0).join('\\n');
      `,
      `
      const result = [];
      for (const line of text.split('\\n')) {
        if (line !== '') result.push(line);
      }
      return result.join('\\n');
      `,
      `
      return text
        .split('\\n')
        .filter(Boolean)
        .join('\\n');
      `,
    ],
    locals: { lines: ['rows', 'list'], line: ['row', 'x'], result: OUT },
    phrases: {
      noun: ['a text without its empty lines', '{text} with all blank lines taken out'],
      verb: [
        'remove the empty lines from a text',
        'delete every line of a multi-line string that has no characters',
      ],
      say: [
        'remove empty lines',
        'strip blank lines from text',
        'how do i get rid of blank lines in a string?',
        'given a text, return it without lines that are empty',
        'there are gaps between my paragraphs, i want all the lines directly below each other',
      ],
    },
  }),
  family({
    id: 'indent-lines',
    category: 'strings',
    names: ['indentLines', 'indent', 'indentText', 'addIndent'],
    params: [['text', 's', 'str', 'content', 'input']],
    constants: { k: (r: Random) => r.int(2, 12) },
    args: (r) => [r.list(() => r.sentence(1, 2), 1, 4).join('\n')],
    edges: [['one'], ['one\ntwo'], ['a\nb\nc']],
    reference: ([text], { k }) =>
      text
        .split('\n')
        .map((line) => ' '.repeat(k) + line)
        .join('\n'),
    bodies: [
      `
      return text
        .split('\\n')
        .map((line) => ' '.repeat($k) + line)
        .join('\\n');
      `,
      `return text.replace(/^/gm, ' '.repeat($k));`,
      `
      const space = ' '.repeat($k);
      const result = [];
      for (const line of text.split('\\n')) {
        result.push(space + line);
      }
      return result.join('\\n');
      `,
    ],
    locals: { line: ['row', 'x'], space: ['indent', 'pad'], result: OUT },
    phrases: {
      noun: [
        'a text with each line indented by {k} spaces',
        '{text} with {k} spaces in front of every line',
      ],
      verb: [
        'indent every line of a text by {k} spaces',
        'put {k} spaces before each line of a multi-line string',
      ],
      say: [
        'indent lines by {k} spaces',
        'add {k} spaces at the start of each line',
        'how do i move all the lines of a text {k} spaces to the right?',
        'given a text, return it with {k} spaces added to the front of every line',
        'my code block should be indented, so {k} blanks at the beginning of all of its lines',
      ],
    },
  }),
  family({
    id: 'word-wrap',
    category: 'strings',
    names: ['wordWrap', 'wrapText', 'wrap', 'breakLines'],
    params: [TEXT, ['width', 'max', 'limit', 'n']],
    args: (r): [string, number] => [r.sentence(0, 9), r.int(6, 16)],
    edges: [
      ['', 10],
      ['hello', 10],
      ['the quick brown fox jumps over', 10],
      ['aa bb cc', 5],
    ],
    reference: ([text, width]) =>
      text
        .split(' ')
        .reduce<string[]>((lines, word) => {
          const last = lines.at(-1);
          if (last === undefined || last.length + 1 + word.length > width) return [...lines, word];
          return [...lines.slice(0, -1), `${last} ${word}`];
        }, [])
        .join('\n'),
    bodies: [
      `
      const lines = [];
      let line = '';
      for (const word of text.split(' ')) {
        if (line && line.length + 1 + word.length > width) {
          lines.push(line);
          line = word;
        } else {
          line = line ? line + ' ' + word : word;
        }
      }
      lines.push(line);
      return lines.join('\\n');
      `,
      `
      const lines = [];
      for (const word of text.split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= width) {
          lines[lines.length - 1] = last + ' ' + word;
        } else {
          lines.push(word);
        }
      }
      return lines.join('\\n');
      `,
    ],
    locals: { lines: ['result', 'rows', 'out'], line: ['current', 'row'], word: ['w', 'part'] },
    phrases: {
      noun: [
        'a text wrapped at a width, broken between words with newlines',
        '{text} in lines of at most {width} characters, words being kept whole',
      ],
      verb: [
        'wrap a text so that no line is longer than a width, breaking at spaces',
        'break {text} into lines of at most {width} characters, joined by newlines',
        'word wrap a string to a given width',
      ],
      say: [
        'word wrap',
        'wrap text at width, break between words, lines joined by newline',
        'how do i break a long text into lines of at most so many characters without cutting words?',
      ],
    },
  }),
  family({
    id: 'text-statistics',
    category: 'strings',
    names: ['textStats', 'analyzeText', 'textInfo', 'countText'],
    params: [['text', 's', 'str', 'input']],
    args: (r) => [r.list(() => r.sentence(1, 5), 1, 3).join('\n')],
    edges: [['hello'], ['hello world'], ['one two\nthree']],
    reference: ([text]) => ({
      characters: text.length,
      words: text.split(/\s+/).length,
      lines: text.split('\n').length,
    }),
    bodies: [
      `
      return {
        characters: text.length,
        words: text.split(/\\s+/).length,
        lines: text.split('\\n').length,
      };
      `,
      `
      const characters = text.length;
      const words = text.split(/\\s+/).length;
      const lines = text.split('\\n').length;
      return { characters, words, lines };
      `,
    ],
    phrases: {
      noun: [
        'an object with the number of characters, words and lines of a text',
        'the counts of {text}: { characters, words, lines }',
      ],
      verb: [
        'count the characters, words and lines of a text and return them as an object',
        'return { characters, words, lines } for a text',
        'analyse a text: how many characters, words and lines it has, as an object with these keys',
      ],
      say: [
        'text stats: characters, words, lines',
        'count characters, words and lines as object',
        'how do i count the characters, the words and the lines of a text in one object?',
      ],
    },
  }),
  family({
    id: 'star-triangle',
    category: 'strings',
    names: ['starTriangle', 'triangle', 'drawTriangle', 'printTriangle'],
    params: [['n', 'rows', 'height', 'size']],
    args: (r) => [r.int(0, 8)],
    edges: [[0], [1], [2], [4]],
    reference: ([n]) => Array.from({ length: n }, (_, i) => '*'.repeat(i + 1)).join('\n'),
    bodies: [
      `
      const rows = [];
      for (let i = 1; i <= n; i++) {
        rows.push('*'.repeat(i));
      }
      return rows.join('\\n');
      `,
      `return Array.from({ length: n }, (_, i) => '*'.repeat(i + 1)).join('\\n');`,
      `
      let result = '';
      for (let i = 1; i <= n; i++) {
        if (i > 1) result += '\\n';
        for (let j = 0; j < i; j++) {
          result += '*';
        }
      }
      return result;
      `,
    ],
    locals: { rows: ['lines', 'out'], result: OUT, i: ['row', 'k'], j: ['col', 'm'] },
    phrases: {
      noun: [
        'a left-aligned triangle of asterisks with n rows, as a string with newlines',
        'a string of {n} lines with 1, 2, 3 and more stars',
      ],
      verb: [
        'draw a triangle of stars with n rows as one string, one star in the first row',
        'build a text of n lines where line i has i asterisks',
      ],
      say: [
        'star triangle with n rows as a string',
        'triangle pattern of *, rows joined by newline',
        'print right triangle of stars, return it as a string',
        'how do i make a triangle with * that has {n} rows?',
        'given n, return a string with n lines of stars, one more star on each line',
        'first line one star, second line two stars and so on until n stars, all in one text with line breaks between, none at the end',
      ],
    },
  }),
  family({
    id: 'star-pyramid',
    category: 'strings',
    names: ['starPyramid', 'pyramid', 'drawPyramid', 'makePyramid'],
    params: [['n', 'rows', 'height', 'size']],
    args: (r) => [r.int(0, 7)],
    edges: [[0], [1], [2], [4]],
    reference: ([n]) =>
      Array.from({ length: n }, (_, i) => ' '.repeat(n - i - 1) + '*'.repeat(2 * i + 1)),
    bodies: [
      `
      const rows = [];
      for (let i = 0; i < n; i++) {
        rows.push(' '.repeat(n - 1 - i) + '*'.repeat(2 * i + 1));
      }
      return rows;
      `,
      `return Array.from({ length: n }, (_, i) => ' '.repeat(n - 1 - i) + '*'.repeat(2 * i + 1));`,
      `
      const rows = [];
      for (let i = 1; i <= n; i++) {
        const spaces = ' '.repeat(n - i);
        const stars = '*'.repeat(2 * i - 1);
        rows.push(spaces + stars);
      }
      return rows;
      `,
    ],
    locals: {
      rows: ['lines', 'out'],
      i: ['row', 'k'],
      spaces: ['gap', 'left'],
      stars: ['block', 'line'],
    },
    phrases: {
      noun: [
        'a pyramid of stars as a list of n strings, with spaces on the left only',
        'the rows of a centred pyramid of {n} levels, 1, 3, 5 stars and so on, without trailing spaces',
      ],
      verb: [
        'build a pyramid of asterisks with n rows and return its lines in an array, no spaces at the right',
        'draw a star pyramid as an array of strings, padded with spaces on the left only',
      ],
      say: [
        'pyramid of stars as array of lines, leading spaces only',
        'star pyramid, n rows in a list, no trailing spaces',
        'how do i make the lines of a pyramid like ["  *", " ***", "*****"]?',
        'given n, return an array of n strings that form a pyramid of *, only left padding',
        'the top has one star in the middle and each row below two more, put blanks before the stars so it is centred and nothing after them',
      ],
    },
  }),
];
