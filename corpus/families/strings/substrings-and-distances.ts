import { family } from '../../family.ts';
import { INDEX, OUT } from '../common/names.ts';
import { CHAR, S } from './common.ts';

const PAIR = [
  ['a', 'first', 's', 'word1'],
  ['b', 'second', 't', 'word2'],
] as const;

/** Two strings compared letter by letter, and the parts that a string has. */
export const substringsAndDistances = [
  family({
    id: 'common-letters',
    category: 'strings',
    names: ['commonLetters', 'sharedLetters', 'lettersInBoth', 'commonChars'],
    params: PAIR,
    args: (r) => [r.string(0, 6, 'abcde'), r.string(0, 6, 'bcdef')],
    edges: [
      ['', ''],
      ['abc', 'xyz'],
      ['hello', 'world'],
      ['aab', 'aba'],
    ],
    reference: ([a, b]) => [...new Set(a)].filter((c) => b.includes(c)).join(''),
    bodies: [
      `return [...new Set(a)].filter((c) => b.includes(c)).join('');`,
      `
      let result = '';
      for (const c of a) {
        if (b.includes(c) && !result.includes(c)) result += c;
      }
      return result;
      `,
      `return [...a].filter((c, i) => b.includes(c) && a.indexOf(c) === i).join('');`,
    ],
    locals: { result: OUT, c: CHAR, i: INDEX },
    phrases: {
      noun: [
        'the letters that two words have in common, each once, in the order of the first word, as a string',
        'a string of the distinct characters of {a} that also occur in {b}',
      ],
      verb: [
        'find the characters that occur in both strings and join them, each once and in the order of the first string',
        'collect the distinct letters of the first word that the second word has too, as a string',
      ],
      say: [
        'common letters of two words as a string, no repeats, order of the first',
        'shared characters of two strings, unique, in first string order, joined',
        'which letters are in both words? give them as one string without repeats, ordered as in the first word',
        'given two strings, return the distinct letters of the first that are also in the second, joined',
        'for "hello" and "world" the answer is "lo", each shared letter only one time and in the order of word one',
      ],
    },
  }),
  family({
    id: 'share-letter',
    category: 'strings',
    names: ['shareLetter', 'haveCommonLetter', 'anyCommonChar', 'lettersOverlap'],
    params: PAIR,
    args: (r) => [r.string(0, 4, 'abcde'), r.string(0, 4, r.chance(0.5) ? 'defgh' : 'fghi')],
    edges: [
      ['', 'a'],
      ['abc', 'xyz'],
      ['hello', 'world'],
      ['a', 'a'],
    ],
    reference: ([a, b]) => [...a].some((c) => b.includes(c)),
    bodies: [
      `return [...a].some((c) => b.includes(c));`,
      `
      for (const c of a) {
        if (b.includes(c)) return true;
      }
      return false;
      `,
      `
      for (const c of a) {
        for (const d of b) {
          if (c === d) return true;
        }
      }
      return false;
      `,
    ],
    locals: { c: ['x', 'ch'], d: ['y', 'other'] },
    phrases: {
      whether: [
        'two words have at least one letter in common',
        '{a} and {b} share a character',
        'any letter of the first string also occurs in the second',
      ],
      verb: ['check two strings for a common character'],
      say: [
        'two strings share a letter, true or false',
        'have common character',
        'do these two words have any letter in common?',
        'given two strings, return true if some character is in both',
        'i need true when there is at least one letter that both words use, one is enough',
      ],
    },
  }),
  family({
    id: 'is-subsequence-text',
    category: 'strings',
    names: ['isSubsequence', 'isSubseq', 'appearsInOrder', 'hasSubsequence'],
    params: [
      ['part', 'sub', 's', 'short'],
      ['text', 'full', 't', 'long'],
    ],
    args: (r) => {
      const text = r.string(0, 7, 'abcd');
      const part = [...text].filter(() => r.chance(0.5)).join('');
      return [r.chance(0.6) ? part : r.shuffle([...(part + 'a')]).join(''), text];
    },
    edges: [
      ['', ''],
      ['', 'abc'],
      ['ace', 'abcde'],
      ['aec', 'abcde'],
      ['aa', 'a'],
    ],
    reference: ([part, text]) => {
      let at = 0;
      for (const c of text) if (c === part[at]) at++;
      return at === part.length;
    },
    bodies: [
      `
      let i = 0;
      for (const c of text) {
        if (c === part[i]) i++;
      }
      return i === part.length;
      `,
      `
      let from = 0;
      for (const c of part) {
        const at = text.indexOf(c, from);
        if (at === -1) return false;
        from = at + 1;
      }
      return true;
      `,
      `
      if (part === '') return true;
      const at = text.indexOf(part[0]);
      return at !== -1 && $name(part.slice(1), text.slice(at + 1));
      `,
    ],
    locals: { i: INDEX, c: CHAR, from: ['start', 'next'], at: ['found', 'index'] },
    phrases: {
      whether: [
        'one string is a subsequence of another one',
        'the characters of {part} occur in {text} in the same order, possibly with others between them',
        'a string can be made from another one by deleting characters',
      ],
      verb: ['test if a string is a subsequence of a second string'],
      say: [
        'is subsequence',
        'subsequence check, first in second',
        'are the letters of {part} found in {text} in that order, with gaps allowed?',
        'given two strings, return true if the first is a subsequence of the second',
        '"ace" is in "abcde" if you skip letters, "aec" is not because of the order, return true or false',
      ],
    },
  }),
  family({
    id: 'common-prefix-list',
    category: 'strings',
    names: ['longestCommonPrefix', 'commonPrefix', 'sharedStart', 'prefixOfAll'],
    params: [['words', 'strs', 'list', 'strings', 'arr']],
    args: (r) => {
      const start = r.string(0, 3, 'ab');
      return [r.list(() => start + r.string(0, 3, 'abc'), 1, 4)];
    },
    edges: [[['flower', 'flow', 'flight']], [['one']], [['dog', 'cat']], [['', 'a']]],
    reference: ([words]) => {
      const [first = ''] = words;
      let n = 0;
      while (n < first.length && words.every((w) => w.startsWith(first.slice(0, n + 1)))) n++;
      return first.slice(0, n);
    },
    bodies: [
      `
      let prefix = words[0];
      for (const w of words) {
        while (!w.startsWith(prefix)) {
          prefix = prefix.slice(0, -1);
        }
      }
      return prefix;
      `,
      `
      let i = 0;
      while (i < words[0].length && words.every((w) => w[i] === words[0][i])) i++;
      return words[0].slice(0, i);
      `,
      `
      return words.reduce((prefix, w) => {
        let i = 0;
        while (i < prefix.length && prefix[i] === w[i]) i++;
        return prefix.slice(0, i);
      });
      `,
    ],
    locals: { prefix: ['start', 'common'], w: ['word', 'x'], i: INDEX },
    phrases: {
      noun: [
        'the longest common prefix of all strings in a non-empty list',
        'the beginning that all {words} share, possibly an empty string',
      ],
      verb: [
        'find the longest common prefix of an array of strings',
        'find the start that every word of a list has in common',
      ],
      say: [
        'longest common prefix of a list of words',
        'common prefix of array of strings',
        'with what do all the words in the list begin? "" if they have nothing in common',
        'given an array of strings, return the longest prefix that they all have',
        'for ["flower", "flow", "flight"] the answer is "fl" since all of them start like that',
      ],
    },
  }),
  family({
    id: 'common-prefix-two',
    category: 'strings',
    names: ['commonPrefix', 'sharedPrefix', 'commonStart', 'prefixOf'],
    params: [
      ['a', 'first', 's', 'left'],
      ['b', 'second', 't', 'right'],
    ],
    args: (r) => {
      const start = r.string(0, 4, 'abc');
      return [start + r.string(0, 4, 'abc'), start + r.string(0, 4, 'abc')];
    },
    edges: [
      ['', ''],
      ['abc', ''],
      ['flower', 'flow'],
      ['dog', 'cat'],
    ],
    reference: ([a, b]) => {
      let i = 0;
      while (i < a.length && a[i] === b[i]) i++;
      return a.slice(0, i);
    },
    bodies: [
      `
      let i = 0;
      while (i < a.length && a[i] === b[i]) i++;
      return a.slice(0, i);
      `,
      `
      let result = '';
      for (let i = 0; i < a.length; i++) {
        if (a[i] !== b[i]) break;
        result += a[i];
      }
      return result;
      `,
      `
      let prefix = a;
      while (!b.startsWith(prefix)) {
        prefix = prefix.slice(0, -1);
      }
      return prefix;
      `,
      `
      if (a === '' || a[0] !== b[0]) return '';
      return a[0] + $name(a.slice(1), b.slice(1));
      `,
    ],
    locals: { i: ['idx', 'pos'], result: ['out', 'res'], prefix: ['start', 'common'] },
    phrases: {
      noun: [
        'the longest common prefix of two strings',
        'the beginning that {a} and {b} share, possibly empty',
        'the longest prefix that two words share',
      ],
      verb: [
        'find the longest start that two words have in common',
        'return the part at the front in which two texts agree',
      ],
      say: [
        'longest common prefix of two strings',
        'with which letters do both words begin?',
        'compare two words from the front and give me the part that is equal until they differ',
        'common prefix',
        'shared start of two strings',
        'longest common prefix of two words',
        'given two strings, return the beginning that both have in common, "" if nothing',
        'how far do "flower" and "flow" agree from the start? return that piece',
      ],
    },
  }),
  family({
    id: 'hamming-distance-text',
    category: 'strings',
    names: ['hammingDistance', 'countDifferences', 'hamming', 'mismatches'],
    params: [
      ['a', 'first', 's', 'left'],
      ['b', 'second', 't', 'right'],
    ],
    args: (r) => {
      const a = r.string(0, 8, 'ACGT');
      return [a, [...a].map((c) => (r.chance(0.3) ? r.pick(Array.from('ACGT')) : c)).join('')];
    },
    edges: [
      ['', ''],
      ['abc', 'abc'],
      ['karolin', 'kathrin'],
    ],
    reference: ([a, b]) => [...a].filter((c, i) => c !== b[i]).length,
    bodies: [
      `
      let count = 0;
      for (let i = 0; i < a.length; i++) {
        if (a[i] !== b[i]) count++;
      }
      return count;
      `,
      `return [...a].filter((c, i) => c !== b[i]).length;`,
      `return [...a].reduce((count, c, i) => (c === b[i] ? count : count + 1), 0);`,
      `
      if (a === '') return 0;
      return (a[0] === b[0] ? 0 : 1) + $name(a.slice(1), b.slice(1));
      `,
    ],
    locals: { count: ['distance', 'total', 'diff'], c: ['ch', 'char'], i: ['idx', 'pos'] },
    phrases: {
      noun: [
        'the Hamming distance of two strings of equal length',
        'the number of positions at which {a} and {b} have different characters, both equally long',
        'how many characters differ between two strings of the same length',
      ],
      verb: [
        'count the positions where two equally long texts differ',
        'compare two strings of the same length and count the mismatching characters',
      ],
      say: [
        'hamming distance between two strings',
        'in how many places do these two equally long words differ?',
        'two strings have the same length and i want to know how many letters are not the same at the same position',
        'hamming distance',
        'count different positions in two strings',
        'count mismatched letters, same length strings',
        'given two DNA strands of equal length, return how many letters differ',
        'compare the words letter by letter and count where they are not equal',
      ],
    },
  }),
  family({
    id: 'edit-distance',
    category: 'strings',
    names: ['editDistance', 'levenshtein', 'levenshteinDistance', 'minEdits'],
    params: PAIR,
    args: (r) => [r.string(0, 4, 'abc'), r.string(0, 4, 'abc')],
    edges: [
      ['', ''],
      ['abc', ''],
      ['cat', 'cut'],
      ['bat', 'at'],
    ],
    reference: ([a, b]) => {
      const go = (i: number, j: number): number => {
        if (i === 0) return j;
        if (j === 0) return i;
        const keep = go(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
        return Math.min(keep, go(i - 1, j) + 1, go(i, j - 1) + 1);
      };
      return go(a.length, b.length);
    },
    bodies: [
      `
      let row = Array.from({ length: b.length + 1 }, (_, j) => j);
      for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
          const cost = a[i - 1] === b[j - 1] ? 0 : 1;
          next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + cost));
        }
        row = next;
      }
      return row[b.length];
      `,
      `
      if (a === '') return b.length;
      if (b === '') return a.length;
      if (a[0] === b[0]) return $name(a.slice(1), b.slice(1));
      const remove = $name(a.slice(1), b);
      const insert = $name(a, b.slice(1));
      const replace = $name(a.slice(1), b.slice(1));
      return 1 + Math.min(remove, insert, replace);
      `,
      `
      if (a === '' || b === '') return a.length + b.length;
      const change = $name(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1);
      return Math.min(change, $name(a.slice(1), b) + 1, $name(a, b.slice(1)) + 1);
      `,
    ],
    locals: { row: ['prev', 'line'], next: ['curr', 'newRow'], cost: ['step', 'diff'] },
    phrases: {
      noun: [
        'the Levenshtein distance of two strings',
        'the edit distance between {a} and {b}',
        'the smallest number of single-character insertions, deletions and replacements that turn one word into another',
      ],
      verb: [
        'compute the edit distance of two words',
        'find the minimum number of edits (insert, delete or replace one character) between two strings',
      ],
      say: [
        'levenshtein distance',
        'edit distance',
        'minimum edits from one word to the other',
        'how many letters must i insert, delete or change to make {a} into {b}?',
        'given two strings, return their levenshtein distance',
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
    id: 'longest-unique-substring',
    category: 'strings',
    names: [
      'longestUniqueSubstring',
      'lengthOfLongestSubstring',
      'longestDistinct',
      'maxUniqueRun',
    ],
    params: [S],
    args: (r) => [r.string(0, 9, 'abcd')],
    edges: [[''], ['aaa'], ['abcabcbb'], ['abba']],
    reference: ([s]) => {
      let best = 0;
      for (let i = 0; i < s.length; i++)
        for (let j = i + 1; j <= s.length; j++)
          if (new Set(s.slice(i, j)).size === j - i) best = Math.max(best, j - i);
      return best;
    },
    bodies: [
      `
      let best = 0;
      let current = '';
      for (const c of s) {
        current = current.slice(current.indexOf(c) + 1) + c;
        best = Math.max(best, current.length);
      }
      return best;
      `,
      `
      const seen = new Set();
      let best = 0;
      let left = 0;
      for (const c of s) {
        while (seen.has(c)) seen.delete(s[left++]);
        seen.add(c);
        best = Math.max(best, seen.size);
      }
      return best;
      `,
      `
      let best = 0;
      for (let i = 0; i < s.length; i++) {
        const seen = new Set();
        for (let j = i; j < s.length && !seen.has(s[j]); j++) {
          seen.add(s[j]);
        }
        best = Math.max(best, seen.size);
      }
      return best;
      `,
    ],
    locals: {
      best: ['longest', 'max'],
      current: ['window', 'part'],
      seen: ['chars', 'inside'],
      left: ['start', 'lo'],
      c: CHAR,
    },
    phrases: {
      noun: [
        'the length of the longest substring without repeated characters',
        'how long the longest piece of {s} is in which all characters are different',
      ],
      verb: [
        'find the length of the longest part of a string without repeating letters',
        'find how many characters in a row can be taken from a text without any repeat',
      ],
      say: [
        'longest substring without repeating characters',
        'length of longest substring with distinct letters',
        'longest unique substring length',
        'how long is the longest part of the word where no letter comes twice?',
        'given a string, return the length of the longest substring that has no repeated characters',
        'for "abcabcbb" it is 3 because of "abc", only the length is wanted',
      ],
    },
  }),
  family({
    id: 'all-substrings',
    category: 'strings',
    names: ['allSubstrings', 'substrings', 'getSubstrings', 'listSubstrings'],
    params: [S],
    args: (r) => [r.string(0, 4, 'abcd')],
    edges: [[''], ['a'], ['abc']],
    reference: ([s]) =>
      [...s].flatMap((_, i) => [...s.slice(i)].map((__, j) => s.slice(i, i + j + 1))),
    bodies: [
      `
      const result = [];
      for (let i = 0; i < s.length; i++) {
        for (let j = i + 1; j <= s.length; j++) {
          result.push(s.slice(i, j));
        }
      }
      return result;
      `,
      `
      const result = [];
      for (let start = 0; start < s.length; start++) {
        let part = '';
        for (let i = start; i < s.length; i++) {
          part += s[i];
          result.push(part);
        }
      }
      return result;
      `,
      `return [...s].flatMap((c, i) => [...s.slice(i)].map((d, j) => s.slice(i, i + j + 1)));`,
    ],
    locals: {
      result: OUT,
      part: ['piece', 'sub'],
      start: ['from', 'first'],
      i: ['p'],
      j: ['q'],
    },
    phrases: {
      noun: [
        'a list of all non-empty substrings of a string, by start and then by length',
        'all contiguous pieces of {s}, those that start first come first and the shorter before the longer',
      ],
      verb: [
        'list all substrings of a word, ordered by where they start and then by length',
        'generate every non-empty substring of a string, from each start the shortest first',
      ],
      say: [
        'all substrings',
        'every substring of a string as an array, by start index then length',
        'what are all the substrings of "abc"? i want ["a", "ab", "abc", "b", "bc", "c"]',
        'given a string, return all its substrings, starting at the first letter and going from short to long',
        'take each letter as a start and add one more letter each time, collect all these pieces in a list',
      ],
    },
  }),
  family({
    id: 'all-prefixes',
    category: 'strings',
    names: ['allPrefixes', 'prefixes', 'getPrefixes', 'listPrefixes'],
    params: [S],
    args: (r) => [r.string(0, 6, 'abcd1 ')],
    edges: [[''], ['a'], ['abc']],
    reference: ([s]) => [...s].map((_, i) => s.slice(0, i + 1)),
    bodies: [
      `
      const result = [];
      for (let i = 1; i <= s.length; i++) {
        result.push(s.slice(0, i));
      }
      return result;
      `,
      `return [...s].map((c, i) => s.slice(0, i + 1));`,
      `
      const result = [];
      let prefix = '';
      for (const c of s) {
        prefix += c;
        result.push(prefix);
      }
      return result;
      `,
      `
      if (s === '') return [];
      return [...$name(s.slice(0, -1)), s];
      `,
    ],
    locals: { result: OUT, prefix: ['part', 'start'], c: CHAR, i: ['n', 'end'] },
    phrases: {
      noun: [
        'a list of all prefixes of a string from the shortest to the longest',
        'the beginnings of {s} with 1, 2, 3 and more characters, up to all of it',
      ],
      verb: [
        'list all prefixes of a word, shortest first',
        'return every non-empty beginning of a string, growing by one character',
      ],
      say: [
        'all prefixes',
        'prefixes of a string, short to long',
        'how do i get ["a", "ab", "abc"] from "abc"?',
        'given a string, return an array of its prefixes in increasing length',
        'type a word letter by letter and save what is there after every key press in a list',
      ],
    },
  }),
  family({
    id: 'bigrams',
    category: 'strings',
    names: ['bigrams', 'letterPairs', 'getBigrams', 'neighbourPairs'],
    params: [S],
    args: (r) => [r.string(0, 6, 'abcdxy')],
    edges: [[''], ['a'], ['ab'], ['hello']],
    reference: ([s]) => [...s.slice(1)].map((c, i) => s.charAt(i) + c),
    bodies: [
      `
      const pairs = [];
      for (let i = 0; i < s.length - 1; i++) {
        pairs.push(s[i] + s[i + 1]);
      }
      return pairs;
      `,
      `
      const pairs = [];
      for (let i = 0; i + 2 <= s.length; i++) {
        pairs.push(s.slice(i, i + 2));
      }
      return pairs;
      `,
      `return [...s.slice(1)].map((c, i) => s[i] + c);`,
    ],
    locals: { pairs: ['result', 'out', 'list'], c: CHAR, i: INDEX },
    phrases: {
      noun: [
        'a list of the bigrams of a string, that is all pairs of neighbouring characters',
        'all overlapping two-letter pieces of {s} in order',
      ],
      verb: [
        'list the letter pairs of a word, each letter together with the next one',
        'split a string into overlapping substrings of length 2',
      ],
      say: [
        'bigrams of a word',
        'character bigrams',
        'all substrings of length two',
        'how do i get ["he", "el", "ll", "lo"] from "hello"?',
        'given a string, return an array of each two neighbouring characters',
        'slide a window of two letters over the word and collect what it shows',
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
    locals: { result: OUT, i: INDEX },
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
];
