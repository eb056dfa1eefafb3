import { family } from '../../family.ts';
import type { Random } from '../../random.ts';
import { INDEX } from '../common/names.ts';
import { CHAR, PIECES } from './common.ts';

/** What a string contains, begins or ends with, and where. */
export const finding = [
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
    id: 'ends-with',
    category: 'strings',
    names: ['endsWithText', 'hasSuffix', 'hasEnding', 'finishesWith'],
    params: [
      ['s', 'str', 'text', 'word'],
      ['end', 'suffix', 'ending', 'tail'],
    ],
    args: (r) => {
      const end = r.string(1, 3, 'abc');
      return [r.chance(0.5) ? r.string(0, 4, 'abc') + end : r.string(0, 5, 'abc'), end];
    },
    edges: [
      ['', 'a'],
      ['a', 'ba'],
      ['running', 'ing'],
      ['ringer', 'ing'],
    ],
    reference: ([s, end]) => s.endsWith(end),
    bodies: [
      `return s.endsWith(end);`,
      `return s.slice(-end.length) === end;`,
      `
      if (end.length > s.length) return false;
      return s.substring(s.length - end.length) === end;
      `,
      `
      const start = s.length - end.length;
      return start >= 0 && s.slice(start) === end;
      `,
    ],
    locals: { start: ['from', 'offset'] },
    phrases: {
      whether: [
        'a string ends with another, non-empty string',
        'the last characters of {s} are exactly {end}',
        'a word has the given ending',
        'one string ends with another string',
        'a text finishes with a given suffix',
      ],
      verb: ['test a text for a given suffix'],
      say: [
        'suffix check for two strings',
        'does {s} end with {end}?',
        'given a word and an ending, tell me true if the word finishes with it',
        'ends with',
        'string ends with suffix',
        'check ending of a word',
        'given two strings, return true if the first one ends with the second one',
        'does my word end in "ing" for example? the ending is the second argument',
      ],
    },
  }),
  family({
    id: 'starts-with-k',
    category: 'strings',
    names: ['startsWithLetter', 'beginsWith', 'firstIs', 'startsWell'],
    params: [['s', 'str', 'text', 'word', 'input']],
    constants: { k: (r: Random) => r.pick(Array.from('abcdefghijklmnopqrstuvwxyz')) },
    args: (r, { k }) => [
      r.chance(0.5)
        ? k + r.string(0, 5, 'abcde')
        : r.chance(0.5)
          ? r.word()
          : r.string(0, 3, 'abe') + k,
    ],
    edges: [[''], ['a'], ['undo'], ['get']],
    reference: ([s], { k }) => s.startsWith(k),
    bodies: [
      `return s.startsWith($k);`,
      `return s.indexOf($k) === 0;`,
      `return s[0] === $k;`,
      `return s.charAt(0) === $k;`,
      `return s.slice(0, 1) === $k;`,
    ],
    phrases: {
      whether: [
        'a string starts with the letter {k}',
        'the first character of {s} is {k}',
        '{k} stands at the very beginning of a word',
        'a word begins with {k}',
      ],
      verb: ['test a string for {k} as its first letter'],
      say: [
        'first letter is {k}, true or false',
        'does the word begin with {k}?',
        'give me true if {k} is the letter that the text starts with, false otherwise or if it is empty',
        'starts with {k}',
        'does str start with {k}',
        'check first character is {k}',
        'given a string, return true if it starts with {k}',
        'is {k} the first letter of my word?',
      ],
    },
  }),
  family({
    id: 'contains-ignore-case',
    category: 'strings',
    names: ['containsIgnoreCase', 'includesText', 'hasText', 'containsText'],
    params: [
      ['text', 's', 'str', 'sentence'],
      ['part', 'query', 'term', 'search'],
    ],
    args: (r) => {
      const text = r.sentence(0, 4);
      const start = r.int(0, Math.max(0, text.length - 3));
      const part = r.chance(0.6) ? text.slice(start, start + r.int(1, 4)) : r.word();
      return [text, r.chance(0.5) ? part.toUpperCase() : part];
    },
    edges: [
      ['Hello World', 'WORLD'],
      ['Hello World', 'word'],
      ['', 'a'],
      ['ABC', 'abc'],
    ],
    reference: ([text, part]) => text.toLowerCase().includes(part.toLowerCase()),
    bodies: [
      `return text.toLowerCase().includes(part.toLowerCase());`,
      `return text.toUpperCase().includes(part.toUpperCase());`,
      `return text.toLowerCase().indexOf(part.toLowerCase()) !== -1;`,
      `
      const haystack = text.toLowerCase();
      const needle = part.toLowerCase();
      return haystack.includes(needle);
      `,
    ],
    locals: { haystack: ['big', 'whole'], needle: ['small', 'wanted'] },
    phrases: {
      whether: [
        'a text contains another one, ignoring upper and lower case',
        '{part} occurs somewhere in {text} regardless of case',
        'a string includes a search term when capitals do not matter',
        'a string contains another string, case-insensitively',
      ],
      verb: [
        'search a text for a word without caring about upper or lower case and return true or false',
      ],
      say: [
        'case insensitive contains',
        'is {part} inside {text} if i ignore capital letters?',
        'i want to look for a piece of text in another one and "HELLO" should match "hello" too, true or false',
        'includes ignoring case',
        'case-insensitive substring check',
        'contains substring, upper or lower case should not matter',
        'given a text and a search term, return true if the term is in it in any mix of capitals',
        'how do i search in a string without case sensitivity? true if found',
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
];
