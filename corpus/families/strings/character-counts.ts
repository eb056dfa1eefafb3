import { family } from '../../family.ts';
import type { Random } from '../../random.ts';
import { INDEX } from '../common/names.ts';
import { CHAR, COUNT, S } from './common.ts';

/** One letter that is more frequent than each other letter. */
function dominated(r: Random): string {
  const letters = r.shuffle(Array.from('abcdeflmno'));
  const top = r.int(2, 4);
  const rest = letters.slice(1, r.int(2, 5)).flatMap((c) => r.times(r.int(1, top - 1), () => c));
  return r.shuffle([...r.times(top, () => letters[0] ?? 'a'), ...rest]).join('');
}

/** How often characters occur in a string, and which occur once or most. */
export const characterCounts = [
  family({
    id: 'count-letter-k',
    category: 'strings',
    names: ['countLetter', 'letterCount', 'countOccurrences', 'howMany'],
    params: [['s', 'str', 'text', 'input', 'word']],
    constants: { k: (r: Random) => r.pick(Array.from('abcdefghijklmnopqrstuvwxyz')) },
    args: (r, { k }) => [
      r.chance(0.5) ? r.sentence(0, 4).toLowerCase() : r.string(0, 9, k + k + 'abn xyz'),
    ],
    edges: [[''], ['banana'], ['letter']],
    reference: ([s], { k }) => [...s].filter((c) => c === k).length,
    bodies: [
      `
      let count = 0;
      for (const c of s) {
        if (c === $k) count++;
      }
      return count;
      `,
      `return s.split($k).length - 1;`,
      `return [...s].filter((c) => c === $k).length;`,
      `return [...s].reduce((count, c) => (c === $k ? count + 1 : count), 0);`,
    ],
    locals: { count: COUNT, c: CHAR },
    phrases: {
      noun: [
        'the number of times the letter {k} occurs in a string',
        'the count of {k} characters in {s}',
        'how often {k} shows up in a string',
      ],
      verb: [
        'count the letter {k} in a text',
        'count how often {k} appears in a word',
        'find out how many {k} characters there are in a sentence',
      ],
      say: [
        'count the {k} characters in a string',
        'how many times is {k} in my word?',
        'i want to go through a text and count every {k} i see',
        'number of {k} in a string',
        'count {k} in text',
        'given a string, return how many times {k} occurs in it',
        'how often does the character {k} come up in a string?',
        'please count only the {k} and ignore all other letters',
      ],
    },
  }),
  family({
    id: 'count-char',
    category: 'strings',
    names: ['countChar', 'countCharacter', 'charCount', 'occurrences'],
    params: [
      ['s', 'str', 'text', 'input'],
      ['ch', 'char', 'letter', 'target'],
    ],
    args: (r) => [r.string(0, 10, 'aaabbc'), r.pick(Array.from('aabbcd'))],
    edges: [
      ['', 'a'],
      ['banana', 'a'],
      ['banana', 'z'],
    ],
    reference: ([s, ch]) => [...s].filter((c) => c === ch).length,
    bodies: [
      `
      let count = 0;
      for (const c of s) {
        if (c === ch) count++;
      }
      return count;
      `,
      `return s.split(ch).length - 1;`,
      `return [...s].filter((c) => c === ch).length;`,
      `
      if (s === '') return 0;
      return (s[0] === ch ? 1 : 0) + $name(s.slice(1), ch);
      `,
    ],
    locals: { count: ['total', 'n'], c: ['x', 'current'] },
    phrases: {
      noun: [
        'the number of times a given character occurs in a string',
        'the number of {ch} characters in {s}',
        'how often a character shows up in a text',
      ],
      verb: [
        'count the occurrences of a given character in a string',
        'count how many letters of {s} equal {ch}',
        'count how many times one letter appears in a word',
      ],
      say: [
        'count one character in text, both given',
        'how many times does {ch} occur in {s}?',
        'given a string and a letter, tell me how many times that letter is in the string',
        'count char in string',
        'occurrences of a letter in a word',
        'letter count, word and letter are the arguments',
        'how do i count how often a certain letter is in a string?',
        'first argument is some text, second is one character, return the number of times it is found there',
      ],
    },
  }),
  family({
    id: 'most-frequent-char',
    category: 'strings',
    names: ['mostFrequentChar', 'mostCommonLetter', 'topChar', 'maxChar'],
    params: [['s', 'str', 'text', 'word', 'input']],
    args: (r) => [dominated(r)],
    edges: [['a'], ['banana'], ['zzy'], ['hello']],
    reference: ([s]) =>
      [...s].reduce((best, c) => (s.split(c).length > s.split(best).length ? c : best)),
    bodies: [
      `
      const counts = {};
      for (const c of s) counts[c] = (counts[c] ?? 0) + 1;
      return Object.keys(counts).reduce((a, b) => (counts[b] > counts[a] ? b : a));
      `,
      `
      let best = '';
      let most = 0;
      for (const c of s) {
        const count = s.split(c).length - 1;
        if (count > most) {
          best = c;
          most = count;
        }
      }
      return best;
      `,
      `
      const counts = {};
      let best = s[0];
      for (const c of s) {
        counts[c] = (counts[c] || 0) + 1;
        if (counts[c] > counts[best]) best = c;
      }
      return best;
      `,
    ],
    locals: {
      counts: ['freq', 'tally'],
      c: CHAR,
      best: ['top', 'winner'],
      most: ['max', 'highest'],
      count: ['n', 'times'],
      a: ['x'],
      b: ['y'],
    },
    phrases: {
      noun: [
        'the character that occurs most often in a non-empty string',
        'the most frequent letter of {s}',
        'the most common character of a string',
        'the letter with the highest count in a word',
      ],
      verb: [
        'find the most common character in a word',
        'pick the letter that appears more often than any other',
      ],
      say: [
        'most frequent char',
        'which letter occurs most in this word?',
        'count how often each character is there and give me the one with the highest count',
        'most common char',
        'max occurring character in a string',
        'letter that appears the most',
        'given a string, return the character that appears most often',
        'what character is used the most in my text?',
      ],
    },
  }),
  family({
    id: 'first-unique-char',
    category: 'strings',
    names: ['firstUniqueChar', 'firstNonRepeated', 'firstUnique', 'firstNonRepeating'],
    params: [['s', 'str', 'text', 'word', 'input']],
    args: (r) => [r.chance(0.4) ? r.word() : r.string(0, 8, 'abcd')],
    edges: [[''], ['aabb'], ['aabc'], ['swiss']],
    reference: ([s]) => [...s].find((c) => s.indexOf(c) === s.lastIndexOf(c)) ?? null,
    bodies: [
      `
      for (const c of s) {
        if (s.indexOf(c) === s.lastIndexOf(c)) return c;
      }
      return null;
      `,
      `return [...s].find((c) => s.indexOf(c) === s.lastIndexOf(c)) ?? null;`,
      `
      const counts = {};
      for (const c of s) counts[c] = (counts[c] ?? 0) + 1;
      for (const c of s) {
        if (counts[c] === 1) return c;
      }
      return null;
      `,
      `
      for (const c of s) {
        if (s.split(c).length === 2) return c;
      }
      return null;
      `,
    ],
    locals: { counts: ['freq', 'seen', 'tally'], c: CHAR },
    phrases: {
      noun: [
        'the first character of a string that occurs only once, or null if there is none',
        'the first non-repeated letter in {s}, null when all repeat',
        'the first non-repeating character of a string, null if there is none',
      ],
      verb: [
        'find the first character that is not repeated anywhere in a text, or null',
        'return the first letter occurring exactly once, null if no letter does',
      ],
      say: [
        'first unique character, null if none',
        'which is the first letter that shows up just once? give null if there is not one',
        'go through the word and give me the first character that never comes again or before, otherwise null',
        'first non repeating char, else null',
        'first letter that appears only once or null',
        'given a string, return the first character that does not repeat, null if every one repeats',
        'is there a letter that comes only once? return the earliest such letter, and null if not',
      ],
    },
  }),
  family({
    id: 'count-unique-chars',
    category: 'strings',
    names: ['countUnique', 'uniqueCharCount', 'distinctChars', 'countDistinct'],
    params: [['s', 'str', 'text', 'word', 'input']],
    args: (r) => [r.string(0, 10, 'aabbcdE1 ')],
    edges: [[''], ['aaa'], ['abc'], ['hello']],
    reference: ([s]) => new Set(s).size,
    bodies: [
      `return new Set(s).size;`,
      `
      const seen = [];
      for (const c of s) {
        if (!seen.includes(c)) seen.push(c);
      }
      return seen.length;
      `,
      `return [...s].filter((c, i) => s.indexOf(c) === i).length;`,
      `
      let unique = '';
      for (const c of s) {
        if (!unique.includes(c)) unique += c;
      }
      return unique.length;
      `,
    ],
    locals: { seen: ['found', 'known'], c: CHAR, i: ['idx', 'pos'], unique: ['distinct', 'once'] },
    phrases: {
      noun: [
        'the number of different characters in a string',
        'the count of distinct characters in {s}',
        'how many distinct letters a word has',
      ],
      verb: [
        'count the distinct characters of a text',
        'count the different letters of a word, each only once however often it occurs',
        'find out how many different characters a string has',
      ],
      say: [
        'count distinct chars',
        'how many different characters are used in this string?',
        'repeated letters should count one time only, how many are there then?',
        'number of unique characters',
        'unique char count',
        'count different letters in str',
        'given a string, return how many distinct characters it contains',
      ],
    },
  }),
  family({
    id: 'letter-frequency',
    category: 'strings',
    names: ['letterFrequency', 'charFrequency', 'countLetters', 'charCounts'],
    params: [['s', 'str', 'text', 'word', 'input']],
    args: (r) => [r.string(0, 9, 'aabbcdE')],
    edges: [[''], ['aaa'], ['banana']],
    reference: ([s]) => Object.fromEntries([...s].map((c) => [c, s.split(c).length - 1])),
    bodies: [
      `
      const counts = {};
      for (const c of s) {
        counts[c] = (counts[c] ?? 0) + 1;
      }
      return counts;
      `,
      `
      const counts = {};
      for (const c of s) {
        if (counts[c]) {
          counts[c]++;
        } else {
          counts[c] = 1;
        }
      }
      return counts;
      `,
      `
      return [...s].reduce((counts, c) => {
        counts[c] = (counts[c] || 0) + 1;
        return counts;
      }, {});
      `,
    ],
    locals: { counts: ['freq', 'tally', 'result'], c: CHAR },
    phrases: {
      noun: [
        'an object that maps each character of a string to how often it occurs',
        'the frequency of every letter in {s} as an object',
        'a character count object for a string',
      ],
      verb: [
        'count how often each letter of a word occurs and return an object',
        'tally the characters of a text in an object',
        'count the characters of a string and return the counts as an object',
        'build a frequency table of the letters in a word',
      ],
      say: [
        'char counts of a string as an object',
        'how many times does each letter occur? the result is an object like { a: 2, b: 1 }',
        'i want an object with the letters as keys and their counts as values',
        'char frequency map',
        'letter frequency',
        'count each character in a string',
        'given a string, return an object with how many times each character appears',
        'for "banana" i want { b: 1, a: 3, n: 2 }',
      ],
    },
  }),
  family({
    id: 'first-repeated-char',
    category: 'strings',
    names: ['firstRepeatedChar', 'firstRepeat', 'firstDuplicate', 'findRepeatedLetter'],
    params: [S],
    args: (r) => [r.chance(0.4) ? r.word() : r.string(0, 7, 'abcde')],
    edges: [[''], ['abc'], ['abca'], ['abba'], ['letter']],
    reference: ([s]) => [...s].find((c, i) => s.indexOf(c) < i) ?? null,
    bodies: [
      `
      const seen = new Set();
      for (const c of s) {
        if (seen.has(c)) return c;
        seen.add(c);
      }
      return null;
      `,
      `
      let seen = '';
      for (const c of s) {
        if (seen.includes(c)) return c;
        seen += c;
      }
      return null;
      `,
      `
      for (let i = 0; i < s.length; i++) {
        if (s.indexOf(s[i]) < i) return s[i];
      }
      return null;
      `,
    ],
    locals: { seen: ['found', 'known'], c: CHAR, i: INDEX },
    phrases: {
      noun: [
        'the first character of a string that has occurred before, or null if none repeats',
        'the letter of {s} whose second occurrence comes earliest, null without repeats',
      ],
      verb: [
        'find the first character that was already seen earlier in a text, or null',
        'return the first letter met for a second time when reading a word from the left, null if there is none',
      ],
      say: [
        'first repeated character (seen before), null if all different',
        'first duplicate letter when reading left to right, or null',
        'which character is the first to come a second time? null if that never happens',
        'given a string, return the first character that you have already seen, or null if all are unique',
        'read the word letter by letter, and as soon as a letter was there before give me that letter, else null',
      ],
    },
  }),
  family({
    id: 'count-duplicate-letters',
    category: 'strings',
    names: ['countDuplicates', 'duplicateCount', 'countRepeated', 'repeatedLetters'],
    params: [S],
    args: (r) => [r.string(0, 9, 'aabbcdef')],
    edges: [[''], ['abc'], ['aabbb'], ['banana']],
    reference: ([s]) => [...new Set(s)].filter((c) => s.indexOf(c) !== s.lastIndexOf(c)).length,
    bodies: [
      `
      const counts = {};
      for (const c of s) counts[c] = (counts[c] ?? 0) + 1;
      return Object.values(counts).filter((count) => count > 1).length;
      `,
      `return [...new Set(s)].filter((c) => s.indexOf(c) !== s.lastIndexOf(c)).length;`,
      `
      const repeated = new Set();
      for (const c of s) {
        if (s.indexOf(c) !== s.lastIndexOf(c)) repeated.add(c);
      }
      return repeated.size;
      `,
    ],
    locals: {
      counts: ['freq', 'tally'],
      count: ['n', 'times'],
      c: CHAR,
      repeated: ['found', 'twice'],
    },
    phrases: {
      noun: [
        'the number of distinct characters that occur more than once in a string',
        'how many different letters of {s} are repeated',
      ],
      verb: [
        'count the characters that appear more than once in a word, each of them once',
        'count how many different letters of a text are duplicated',
      ],
      say: [
        'count duplicate characters',
        'number of letters that occur at least twice',
        'duplicate letter count, every repeated letter counts once',
        'how many different characters show up two or more times?',
        'given a string, return how many of its distinct characters are repeated',
        '"aabbbc" gives 2 because a and b are there more than once, it does not matter how often',
      ],
    },
  }),
  family({
    id: 'same-x-and-o',
    category: 'strings',
    names: ['sameXAndO', 'xo', 'equalCounts', 'balancedXO'],
    params: [S],
    args: (r) => [r.string(0, 8, r.chance(0.5) ? 'xo' : 'xoXOab')],
    edges: [[''], ['xo'], ['xxOo'], ['xxo'], ['abc']],
    reference: ([s]) => s.replace(/[^x]/gi, '').length === s.replace(/[^o]/gi, '').length,
    bodies: [
      `
      let xs = 0;
      let os = 0;
      for (const c of s.toLowerCase()) {
        if (c === 'x') xs++;
        if (c === 'o') os++;
      }
      return xs === os;
      `,
      `
      const lower = s.toLowerCase();
      return lower.split('x').length === lower.split('o').length;
      `,
      `
      const xs = s.match(/x/gi) ?? [];
      const os = s.match(/o/gi) ?? [];
      return xs.length === os.length;
      `,
    ],
    locals: { xs: ['x', 'countX'], os: ['o', 'countO'], c: CHAR, lower: ['small', 'low'] },
    phrases: {
      whether: [
        'a string has as many x as o, ignoring case',
        'the letters x and o occur equally often in {s}, capital or small',
        'the number of x characters equals the number of o characters in a text, in either case',
      ],
      verb: ['check a string for equal numbers of x and o, upper or lower case'],
      say: [
        'same number of x and o, case insensitive',
        'xs and os equal count',
        'are there as many x as o in the text, whatever their case?',
        'given a string, return true if it has the same amount of x and o letters (case does not matter)',
        'count the x and count the o, big or small, and tell me true if both counts are the same, also when both are zero',
      ],
    },
  }),
  family({
    id: 'count-spaces',
    category: 'strings',
    names: ['countSpaces', 'spaceCount', 'numSpaces', 'countBlanks'],
    params: [S],
    args: (r) => [r.chance(0.5) ? r.sentence(0, 5) : r.string(0, 10, 'ab1   ')],
    edges: [[''], [' '], [' a  b '], ['hello world']],
    reference: ([s]) => s.split(' ').length - 1,
    bodies: [
      `return s.split(' ').length - 1;`,
      `
      let count = 0;
      for (const c of s) {
        if (c === ' ') count++;
      }
      return count;
      `,
      `return [...s].filter((c) => c === ' ').length;`,
      `return (s.match(/ /g) ?? []).length;`,
    ],
    locals: { count: COUNT, c: CHAR },
    phrases: {
      noun: ['the number of spaces in a string', 'how many blanks {s} contains'],
      verb: ['count the spaces in a text', 'count how often the space character occurs'],
      say: [
        'count spaces',
        'number of spaces in str',
        'how many spaces are there in this sentence?',
        'given a string, return how many space characters are in it',
        'i pressed the space bar some times in this text, how often was it?',
      ],
    },
  }),
];
