import { family } from '../../family.ts';
import type { Random } from '../../random.ts';
import { INDEX, OUT } from '../common/names.ts';
import { CHAR, S } from './common.ts';

/** A few letters repeated in runs, such as "aabbb". */
const runs = (r: Random): string =>
  r.list(() => r.pick(Array.from('abcd')).repeat(r.int(1, 3)), 0, 4).join('');

/** Equal letters next to each other, and run-length codes. */
export const runsOfLetters = [
  family({
    id: 'run-length-encode',
    category: 'strings',
    names: ['encode', 'runLengthEncode', 'rle', 'compress'],
    params: [['s', 'str', 'text', 'input']],
    args: (r) => [r.list(() => r.pick(Array.from('abcd')).repeat(r.int(1, 4)), 0, 4).join('')],
    edges: [[''], ['a'], ['aaab'], ['abc']],
    reference: ([s]) => s.replace(/(.)\1*/g, (run) => `${run.charAt(0)}${run.length}`),
    bodies: [
      `
      let result = '';
      let count = 0;
      for (let i = 0; i < s.length; i++) {
        count++;
        if (s[i] !== s[i + 1]) {
          result += s[i] + count;
          count = 0;
        }
      }
      return result;
      `,
      `return s.replace(/(.)\\1*/g, (run) => run[0] + run.length);`,
      `
      let result = '';
      let i = 0;
      while (i < s.length) {
        let j = i;
        while (s[j] === s[i] && j < s.length) j++;
        result += s[i] + (j - i);
        i = j;
      }
      return result;
      `,
    ],
    locals: {
      result: OUT,
      count: ['length', 'n'],
      i: ['pos', 'start'],
      j: ['end', 'next'],
      run: ['group', 'part'],
    },
    phrases: {
      noun: [
        'the run-length encoding of a string, each run as the character and its count',
        '{s} with every run of equal letters written as letter and length, like a3b1',
        'a string compressed by run-length encoding, like "aabbb" to "a2b3"',
      ],
      verb: [
        'run-length encode a text so that "aaab" becomes "a3b1"',
        'compress a string by writing each run as the letter followed by how long the run is, even if that is 1',
        'do run length encoding of a string, each letter followed by its count',
        'compress consecutive repeated characters into the character plus the count, also when it is 1',
      ],
      say: [
        'run length encoding, "aab" gives "a2b1"',
        'how do i shorten repeated letters, such as "aaab" into "a3b1"?',
        'for each group of same letters standing together i want the letter and then the number of them',
        'rle encode, "aaab" -> "a3b1"',
        'run-length encoding',
        'run length encode a string',
        'given "aabccc", return "a2b1c3"',
        'count consecutive letters and write letter then count, so "wwb" gives "w2b1"',
      ],
    },
  }),
  family({
    id: 'run-length-short',
    category: 'strings',
    names: ['compressString', 'compressRuns', 'shortRuns', 'encodeRuns'],
    params: [S],
    args: (r) => [runs(r)],
    edges: [[''], ['a'], ['aaab'], ['abc'], ['aabcccc']],
    reference: ([s]) => s.replace(/(.)\1+/g, (run) => `${run.charAt(0)}${run.length}`),
    bodies: [
      `
      let result = '';
      let count = 0;
      for (let i = 0; i < s.length; i++) {
        count++;
        if (s[i] !== s[i + 1]) {
          result += count > 1 ? s[i] + count : s[i];
          count = 0;
        }
      }
      return result;
      `,
      `return s.replace(/(.)\\1+/g, (run) => run[0] + run.length);`,
      `
      let result = '';
      let i = 0;
      while (i < s.length) {
        let j = i;
        while (j < s.length && s[j] === s[i]) j++;
        result += s[i];
        if (j - i > 1) result += j - i;
        i = j;
      }
      return result;
      `,
    ],
    locals: {
      result: OUT,
      count: ['length', 'n'],
      i: ['pos', 'start'],
      j: ['end', 'next'],
      run: ['group', 'part'],
    },
    phrases: {
      noun: [
        'a run-length compressed string that leaves single characters without a count',
        '{s} with each run of two or more equal letters written as letter and length, single letters as they are',
      ],
      verb: [
        'compress a string by writing "aaa" as "a3" but leaving out the count when it is 1',
        'run-length encode a text without writing the number 1, so "aabc" becomes "a2bc"',
      ],
      say: [
        'string compression, no number for single letters: "aabcccc" -> "a2bc4"',
        'rle without ones, "aaab" -> "a3b"',
        'how do i compress "aaab" to "a3b", a count only if it is more than 1?',
        'given a string, replace runs of a letter with the letter and the count, but omit counts of 1',
        'repeated letters in a row become the letter and how many, letters that stand alone get no number',
      ],
    },
  }),
  family({
    id: 'run-length-decode',
    category: 'strings',
    names: ['decode', 'runLengthDecode', 'expand', 'decompress'],
    params: [['s', 'str', 'code', 'text', 'input']],
    args: (r) => [r.list(() => r.pick(Array.from('abcxyz')) + String(r.int(1, 9)), 0, 4).join('')],
    edges: [[''], ['a1'], ['a3b1'], ['x2y3x1']],
    reference: ([s]) => s.replace(/(.)(\d)/g, (_, c: string, n: string) => c.repeat(Number(n))),
    bodies: [
      `
      let result = '';
      for (let i = 0; i < s.length; i += 2) {
        result += s[i].repeat(Number(s[i + 1]));
      }
      return result;
      `,
      `return s.replace(/([a-z])(\\d)/g, (pair, c, n) => c.repeat(Number(n)));`,
      `
      if (s === '') return '';
      return s[0].repeat(Number(s[1])) + $name(s.slice(2));
      `,
    ],
    locals: {
      result: OUT,
      i: INDEX,
      c: ['ch', 'letter'],
      n: ['count', 'times'],
      pair: ['match', 'part'],
    },
    phrases: {
      noun: [
        'the text that a run-length code such as a3b1 stands for, each letter with a one-digit count',
        '{s} expanded, where each letter is followed by one digit that says how often it is repeated',
      ],
      verb: [
        'decode a run-length encoded string like "a3b2" with single-digit counts',
        'expand letter and digit pairs, so that "a3b1" becomes "aaab"',
      ],
      say: [
        'run length decode, counts are one digit',
        'rle decode "a2b3" -> "aabbb"',
        'decompress a string of letter + digit pairs',
        'how do i turn "a3b1" back into "aaab"?',
        'given a string like "x2y3", return "xxyyy"',
        'every letter has one digit after it and should be written that many times, then the next letter and so on',
      ],
    },
  }),
  family({
    id: 'longest-char-run',
    category: 'strings',
    names: ['longestRun', 'maxRepeat', 'longestStreak', 'maxRun'],
    params: [S],
    args: (r) => [runs(r)],
    edges: [[''], ['a'], ['abbbcc'], ['abab']],
    reference: ([s]) => Math.max(0, ...(s.match(/(.)\1*/g) ?? []).map((run) => run.length)),
    bodies: [
      `
      let best = 0;
      let run = 0;
      for (let i = 0; i < s.length; i++) {
        run = s[i] === s[i - 1] ? run + 1 : 1;
        best = Math.max(best, run);
      }
      return best;
      `,
      `
      let best = 0;
      let run = 0;
      for (let i = 0; i < s.length; i++) {
        if (s[i] === s[i - 1]) {
          run++;
        } else {
          run = 1;
        }
        if (run > best) best = run;
      }
      return best;
      `,
      `
      const runs = s.match(/(.)\\1*/g) ?? [];
      return Math.max(0, ...runs.map((run) => run.length));
      `,
    ],
    locals: { best: ['max', 'longest'], run: ['current', 'length'], i: INDEX, runs: ['groups'] },
    phrases: {
      noun: [
        'the length of the longest run of one repeated character in a string, 0 for an empty one',
        'how many times in a row the same letter occurs in {s} at most',
      ],
      verb: [
        'find the length of the longest run of equal characters in a text',
        'find how long the longest streak of the same letter is',
      ],
      say: [
        'longest run of same char, length',
        'max consecutive repeats of a character in a string',
        'length of longest block of equal letters',
        'how many times is a letter repeated in a row at most?',
        'given a string, return the length of its longest run of identical characters',
        'in "abbbcc" the letter b comes three times in a row and that is the most, so the answer is 3',
      ],
    },
  }),
  family({
    id: 'has-double-letter',
    category: 'strings',
    names: ['hasDoubleLetter', 'hasDouble', 'hasRepeatedNeighbours', 'containsDouble'],
    params: [S],
    args: (r) => [r.chance(0.5) ? r.word().toLowerCase() : r.string(0, 6, 'abcd')],
    edges: [[''], ['a'], ['aa'], ['letter'], ['abab']],
    reference: ([s]) => /(.)\1/.test(s),
    bodies: [
      `
      for (let i = 1; i < s.length; i++) {
        if (s[i] === s[i - 1]) return true;
      }
      return false;
      `,
      `return /(.)\\1/.test(s);`,
      `return [...s].some((c, i) => c === s[i + 1]);`,
    ],
    locals: { c: CHAR, i: INDEX },
    phrases: {
      whether: [
        'a word has two equal letters next to each other',
        'any letter of {s} is immediately followed by itself',
        'a string contains a double letter such as "tt" in "letter"',
      ],
      verb: ['check a word for two identical letters in a row'],
      say: [
        'double letter check, two same letters side by side',
        'same letter twice in a row, true or false',
        'does the word have a double letter like "oo" or "ll"?',
        'given a word, return true if two neighbouring characters are the same',
        'i want true for "book" and "apple" because of oo and pp, and false for "cat"',
      ],
    },
  }),
  family({
    id: 'squeeze-repeats',
    category: 'strings',
    names: ['squeeze', 'removeRepeats', 'squeezeLetters', 'collapseRuns'],
    params: [S],
    args: (r) => [runs(r)],
    edges: [[''], ['a'], ['aaabba'], ['abab'], ['bookkeeper']],
    reference: ([s]) => s.replace(/(.)\1+/g, '$1'),
    bodies: [
      `
      let result = '';
      for (let i = 0; i < s.length; i++) {
        if (s[i] !== s[i - 1]) result += s[i];
      }
      return result;
      `,
      `return s.replace(/(.)\\1+/g, '$1');`,
      `return [...s].filter((c, i) => c !== s[i - 1]).join('');`,
      `
      let result = '';
      for (const c of s) {
        if (!result.endsWith(c)) result += c;
      }
      return result;
      `,
    ],
    locals: { result: OUT, c: CHAR, i: INDEX },
    phrases: {
      noun: [
        'a string with each run of equal neighbouring characters reduced to one',
        '{s} without characters that equal the one right before them',
      ],
      verb: [
        'remove consecutive duplicate characters from a string',
        'collapse repeated letters that stand next to each other into one',
      ],
      say: [
        'remove adjacent duplicates, keep one of each run',
        'squeeze repeated letters',
        'consecutive duplicate chars removed, "aaabba" gives "aba"',
        'how do i turn "helllooo" into "helo"?',
        'given a string, return it with consecutive repeated characters written only once',
        'when the same letter comes several times in a row keep just one, if it comes again later that is fine',
      ],
    },
  }),
];
