import { family } from '../family.ts';
import type { Random } from '../random.ts';

const S = ['s', 'str', 'text', 'input', 'word'] as const;
const PAIR = [
  ['a', 'first', 's', 'word1'],
  ['b', 'second', 't', 'word2'],
] as const;
const CHAR = ['ch', 'char', 'letter'] as const;
const RESULT = ['out', 'res', 'output'] as const;
const COUNT = ['total', 'n', 'counter'] as const;
const INDEX = ['idx', 'pos'] as const;

/** A few letters repeated in runs, such as "aabbb". */
const runs = (r: Random): string =>
  r.list(() => r.pick(Array.from('abcd')).repeat(r.int(1, 3)), 0, 4).join('');

/** Functions on the letters of a text: which there are, how many, in which order. */
export const stringsLetters = [
  family({
    id: 'count-consonants',
    category: 'strings',
    names: ['countConsonants', 'consonantCount', 'numConsonants'],
    params: [S],
    args: (r) => [r.chance(0.6) ? r.sentence(0, 4) : r.string(0, 10, 'aeiouBCDxyz 12')],
    edges: [[''], ['aeiou'], ['Rhythm'], ['Apple 1']],
    reference: ([s]) => s.replace(/[^a-z]|[aeiou]/gi, '').length,
    bodies: [
      `
      let count = 0;
      for (const c of s.toLowerCase()) {
        if (c >= 'a' && c <= 'z' && !'aeiou'.includes(c)) count++;
      }
      return count;
      `,
      `return (s.match(/[b-df-hj-np-tv-z]/gi) ?? []).length;`,
      `
      const consonants = 'bcdfghjklmnpqrstvwxyz';
      return [...s.toLowerCase()].filter((c) => consonants.includes(c)).length;
      `,
    ],
    locals: { count: COUNT, c: CHAR, consonants: ['letters', 'wanted'] },
    phrases: {
      noun: [
        'the number of consonants in a string',
        'how many letters of {s} are consonants, capital or small',
      ],
      verb: ['count the consonants in a word', 'count the letters of a text that are not vowels'],
      say: [
        'count consonants',
        'consonant count of str',
        'how many consonants does this text have?',
        'number of consonants, upper and lower case, other characters ignored',
        'given a string, return how many consonants it contains',
        'every letter that is not a, e, i, o or u is a consonant, i want to know how many there are, digits and spaces do not count',
      ],
    },
  }),
  family({
    id: 'keep-vowels',
    category: 'strings',
    names: ['keepVowels', 'onlyVowels', 'extractVowels', 'vowelsOf'],
    params: [S],
    args: (r) => [r.chance(0.6) ? r.sentence(0, 4) : r.string(0, 10, 'aeiouAEIbcdX ')],
    edges: [[''], ['rhythm'], ['Apple'], ['AEIOU']],
    reference: ([s]) => s.replace(/[^aeiou]/gi, ''),
    bodies: [
      `return [...s].filter((c) => 'aeiouAEIOU'.includes(c)).join('');`,
      `return s.replace(/[^aeiou]/gi, '');`,
      `
      let result = '';
      for (const c of s) {
        if ('aeiou'.includes(c.toLowerCase())) result += c;
      }
      return result;
      `,
      `return (s.match(/[aeiou]/gi) ?? []).join('');`,
    ],
    locals: { result: RESULT, c: CHAR },
    phrases: {
      noun: [
        'only the vowels of a string, in order, as one string',
        'the vowels that occur in {s}, capital or small, joined together',
      ],
      verb: [
        'keep only the vowels of a text',
        'extract the vowels from a word into a string',
        'remove everything from a string that is not a vowel',
      ],
      say: [
        'vowels only, as a string',
        'extract vowels from str',
        'which vowels are in the text, one after the other in one string?',
        'given a string, return just its vowels',
        '"Hello World" should give "eoo", so drop each character that is no vowel',
      ],
    },
  }),
  family({
    id: 'vowel-consonant-counts',
    category: 'strings',
    names: ['countVowelsAndConsonants', 'letterKinds', 'vowelsAndConsonants', 'countKinds'],
    params: [S],
    args: (r) => [r.chance(0.6) ? r.word().toLowerCase() : r.string(0, 9, 'aeioubcdxyz')],
    edges: [[''], ['aeiou'], ['rhythm'], ['apple']],
    reference: ([s]) => {
      const vowels = s.replace(/[^aeiou]/g, '').length;
      return { vowels, consonants: s.length - vowels };
    },
    bodies: [
      `
      let vowels = 0;
      let consonants = 0;
      for (const c of s) {
        if ('aeiou'.includes(c)) vowels++;
        else consonants++;
      }
      return { vowels, consonants };
      `,
      `
      const vowels = [...s].filter((c) => 'aeiou'.includes(c)).length;
      return { vowels, consonants: s.length - vowels };
      `,
      `
      const counts = { vowels: 0, consonants: 0 };
      for (const c of s) {
        counts['aeiou'.includes(c) ? 'vowels' : 'consonants']++;
      }
      return counts;
      `,
    ],
    locals: { c: CHAR, counts: ['result', 'tally'] },
    phrases: {
      noun: [
        'an object with the number of vowels and of consonants in a lower case word, as { vowels, consonants }',
        'the counts of vowels and consonants of the lower case letters in {s}, in an object',
      ],
      verb: [
        'count the vowels and the consonants of a lowercase word and return { vowels, consonants }',
        'tally vowels and consonants of a word of small letters in an object with these two keys',
      ],
      say: [
        'count vowels and consonants, return { vowels, consonants }, lowercase word',
        'vowels vs consonants in a lowercase word as an object',
        'how many vowels and how many consonants does this small-letter word have? answer like { vowels: 2, consonants: 3 }',
        'given a lowercase word, return an object with the keys vowels and consonants',
        'the word has only small letters, count the a e i o u in vowels and all others in consonants and give me both in one object',
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
    locals: { result: RESULT, c: CHAR },
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
    id: 'is-vowel',
    category: 'strings',
    names: ['isVowel', 'isAVowel', 'checkVowel', 'vowel'],
    params: [['letter', 'ch', 'c', 'char']],
    args: (r) => [r.pick(Array.from('aeiouAEIObcdfghjklmnpqrstvwxyzBCDXYZ'))],
    edges: [['a'], ['E'], ['y'], ['B']],
    reference: ([letter]) => 'aeiouAEIOU'.includes(letter),
    bodies: [
      `return 'aeiou'.includes(letter.toLowerCase());`,
      `return ['a', 'e', 'i', 'o', 'u'].includes(letter.toLowerCase());`,
      `return 'aeiouAEIOU'.indexOf(letter) !== -1;`,
      `return /[aeiou]/i.test(letter);`,
      `
      const lower = letter.toLowerCase();
      if (lower === 'a' || lower === 'e' || lower === 'i') return true;
      return lower === 'o' || lower === 'u';
      `,
    ],
    locals: { lower: ['small', 'low'] },
    phrases: {
      whether: [
        'a letter is a vowel',
        '{letter} is one of a, e, i, o and u, in either case',
        'a single character is a vowel, capital or small',
      ],
      verb: ['test one letter for being a vowel'],
      say: [
        'is vowel',
        'vowel check for one character',
        'is this letter a vowel?',
        'given a letter, return true if it is a vowel and false if it is a consonant',
        'return true for a e i o u (big ones too) and false for any other letter',
      ],
    },
  }),
  family({
    id: 'starts-with-vowel',
    category: 'strings',
    names: ['startsWithVowel', 'beginsWithVowel', 'vowelFirst', 'hasVowelStart'],
    params: [S],
    args: (r) => [r.chance(0.5) ? r.word() : r.string(0, 5, 'aeiouAEbcd')],
    edges: [[''], ['apple'], ['Eve'], ['tree'], ['rae']],
    reference: ([s]) => /^[aeiou]/i.test(s),
    bodies: [
      `return /^[aeiou]/i.test(s);`,
      `
      if (s === '') return false;
      return 'aeiou'.includes(s[0].toLowerCase());
      `,
      `return ['a', 'e', 'i', 'o', 'u'].includes(s.charAt(0).toLowerCase());`,
      `return s !== '' && 'aeiouAEIOU'.includes(s[0]);`,
    ],
    phrases: {
      whether: [
        'a word starts with a vowel',
        'the first letter of {s} is a vowel, capital or small',
        'a text begins with a, e, i, o or u in either case',
      ],
      verb: ['check the first letter of a word for being a vowel'],
      say: [
        'starts with vowel',
        'first letter vowel?',
        'does the word begin with a vowel?',
        'given a word, return true if its first letter is a vowel',
        'for "an apple" versus "a pear" i must know if a word begins with one of a e i o u, empty words do not',
      ],
    },
  }),
  family({
    id: 'uppercase-vowels',
    category: 'strings',
    names: ['uppercaseVowels', 'capitalizeVowels', 'loudVowels', 'bigVowels'],
    params: [S],
    args: (r) => [r.chance(0.6) ? r.sentence(0, 3) : r.string(0, 9, 'aeiouAEbcdX ')],
    edges: [[''], ['rhythm'], ['hello world'], ['AEIOU']],
    reference: ([s]) => s.replace(/[aeiou]/g, (c) => c.toUpperCase()),
    bodies: [
      `return s.replace(/[aeiou]/g, (c) => c.toUpperCase());`,
      `return [...s].map((c) => ('aeiou'.includes(c) ? c.toUpperCase() : c)).join('');`,
      `
      let result = '';
      for (const c of s) {
        result += 'aeiou'.includes(c) ? c.toUpperCase() : c;
      }
      return result;
      `,
    ],
    locals: { result: RESULT, c: CHAR },
    phrases: {
      noun: [
        'a string with all its vowels in upper case',
        '{s} with each vowel as a capital and everything else unchanged',
      ],
      verb: [
        'capitalize the vowels of a text',
        'make every vowel of a string upper case and leave the other characters alone',
      ],
      say: [
        'uppercase vowels',
        'vowels to capitals',
        'how do i turn "hello" into "hEllO", only the vowels big?',
        'given a string, return it with the vowels uppercased',
        'all of a e i o u should be big letters, the rest of the text stays as it is',
      ],
    },
  }),
  family({
    id: 'replace-vowels-k',
    category: 'strings',
    names: ['replaceVowels', 'maskVowels', 'hideVowels', 'vowelsTo'],
    params: [S],
    constants: { k: (r: Random) => r.pick(Array.from('*#-_?x.!@+=~%oz01')) },
    args: (r) => [r.chance(0.6) ? r.sentence(0, 3) : r.string(0, 9, 'aeiouAEbcdX ')],
    edges: [[''], ['rhythm'], ['Hello world'], ['AEIOU']],
    reference: ([s], { k }) => s.replace(/[aeiou]/gi, k),
    bodies: [
      `return s.replace(/[aeiou]/gi, $k);`,
      `return [...s].map((c) => ('aeiouAEIOU'.includes(c) ? $k : c)).join('');`,
      `
      let result = '';
      for (const c of s) {
        result += 'aeiou'.includes(c.toLowerCase()) ? $k : c;
      }
      return result;
      `,
    ],
    locals: { result: RESULT, c: CHAR },
    phrases: {
      noun: [
        'a string with every vowel replaced by {k}',
        '{s} with {k} in place of each vowel, capital or small',
      ],
      verb: [
        'replace all vowels of a text with {k}',
        'write {k} instead of every a, e, i, o and u, big or small, in a string',
      ],
      say: [
        'replace vowels with {k}',
        'vowels -> {k}',
        'how can i hide the vowels of a word behind {k}?',
        'given a string, return it with the vowels changed to {k}',
        'each vowel in the text should turn into {k} no matter its case, the other letters stay',
      ],
    },
  }),
  family({
    id: 'sort-letters',
    category: 'strings',
    names: ['sortLetters', 'sortString', 'sortChars', 'orderLetters'],
    params: [S],
    args: (r) => [r.chance(0.5) ? r.word().toLowerCase() : r.string(0, 8, 'abcdxyz')],
    edges: [[''], ['a'], ['hello'], ['cba']],
    reference: ([s]) => [...s].sort().join(''),
    bodies: [
      `return s.split('').sort().join('');`,
      `return [...s].sort().join('');`,
      `
      const letters = s.split('');
      letters.sort();
      return letters.join('');
      `,
      `
      let result = '';
      for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
        for (const c of s) {
          if (c === letter) result += c;
        }
      }
      return result;
      `,
    ],
    locals: { letters: ['chars', 'list'], result: RESULT, c: ['ch', 'char'] },
    phrases: {
      noun: [
        'the letters of a lower case word in alphabetical order, as a string',
        'the small letters of {s} sorted from a to z and joined again',
      ],
      verb: [
        'sort the letters of a lowercase word alphabetically',
        'put the characters of a string of small letters in alphabetical order',
      ],
      say: [
        'sort letters of a word',
        'sort chars in a lowercase string',
        'alphabetical order of the letters in a word',
        'how do i sort a string, so that "hello" becomes "ehllo"?',
        'given a lowercase word, return its letters sorted',
        'arrange all letters of the word by the alphabet and give me a word again',
      ],
    },
  }),
  family({
    id: 'letters-in-order',
    category: 'strings',
    names: ['lettersInOrder', 'isAlphabetical', 'isSortedWord', 'inAlphabeticalOrder'],
    params: [S],
    args: (r) => {
      const word = r.string(0, 6, 'abcdexyz');
      return [r.chance(0.5) ? [...word].sort().join('') : word];
    },
    edges: [[''], ['a'], ['almost'], ['apple'], ['abba']],
    reference: ([s]) => [...s].sort().join('') === s,
    bodies: [
      `return s === s.split('').sort().join('');`,
      `
      for (let i = 1; i < s.length; i++) {
        if (s[i] < s[i - 1]) return false;
      }
      return true;
      `,
      `return [...s].every((c, i) => i === 0 || s[i - 1] <= c);`,
    ],
    locals: { c: CHAR, i: INDEX },
    phrases: {
      whether: [
        'the letters of a lower case word are in alphabetical order',
        'no letter of {s} comes before the previous one in the alphabet, equal neighbours allowed',
        'the characters of a word of small letters are already sorted',
      ],
      verb: ['test whether the letters of a lowercase word are sorted alphabetically'],
      say: [
        'word letters alphabetically sorted? true or false',
        'are the letters of this word in alphabetical order?',
        'is alphabetical: letters of a lowercase word never go back in the alphabet',
        'given a lowercase word, return true if its letters are in order from a to z',
        '"almost" is fine because a l m o s t go up the alphabet, "apple" is not, same letter twice in a row is ok',
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
    locals: { result: RESULT, c: CHAR, i: INDEX },
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
      result: RESULT,
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
      result: RESULT,
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
    locals: { result: RESULT, c: CHAR, i: INDEX },
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
    id: 'can-build-from',
    category: 'strings',
    names: ['canBuild', 'canConstruct', 'canSpell', 'ransomNote'],
    params: [
      ['word', 'note', 'target', 's'],
      ['letters', 'magazine', 'source', 't'],
    ],
    args: (r) => {
      const letters = r.string(0, 7, 'abc');
      const word = r
        .shuffle([...letters])
        .join('')
        .slice(0, r.int(0, 5));
      return [r.chance(0.5) ? word : word + r.pick(['a', 'b', 'c']), letters];
    },
    edges: [
      ['', ''],
      ['a', ''],
      ['aa', 'ab'],
      ['cab', 'abcx'],
    ],
    reference: ([word, letters]) =>
      [...word].every((c) => word.split(c).length <= letters.split(c).length),
    bodies: [
      `
      let rest = letters;
      for (const c of word) {
        if (!rest.includes(c)) return false;
        rest = rest.replace(c, '');
      }
      return true;
      `,
      `
      const counts = {};
      for (const c of letters) counts[c] = (counts[c] ?? 0) + 1;
      for (const c of word) {
        if (!counts[c]) return false;
        counts[c]--;
      }
      return true;
      `,
      `return [...word].every((c) => word.split(c).length <= letters.split(c).length);`,
    ],
    locals: { rest: ['left', 'pool'], counts: ['have', 'stock'], c: CHAR },
    phrases: {
      whether: [
        'a word can be spelled with given letters, each used at most once',
        '{word} can be built from the characters of {letters} without using any of them twice',
        'a ransom note can be made from the letters of a magazine',
      ],
      verb: ['test if the letters of one string are enough to write another string'],
      say: [
        'ransom note: can the first string be built from the letters of the second',
        'can spell word from letters, each letter once',
        'can i write {word} if i may use every letter of {letters} only once?',
        'given a word and a pool of letters, return true if the pool has all letters that the word needs, repeated ones too',
        'like in scrabble i have some letters and want to know if a word can be laid with them, true or false',
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
      result: RESULT,
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
    locals: { result: RESULT, prefix: ['part', 'start'], c: CHAR, i: ['n', 'end'] },
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
    id: 'can-be-palindrome',
    category: 'strings',
    names: ['canBePalindrome', 'canFormPalindrome', 'palindromePermutation', 'hasPalindromeOrder'],
    params: [S],
    args: (r) => {
      const half = r.string(0, 3, 'abc');
      const word = r.shuffle([...(half + half + r.string(0, 1, 'abc'))]).join('');
      return [r.chance(0.5) ? word : word + r.string(1, 2, 'abcd')];
    },
    edges: [[''], ['a'], ['ab'], ['carrace'], ['aabbc']],
    reference: ([s]) => [...new Set(s)].filter((c) => s.split(c).length % 2 === 0).length <= 1,
    bodies: [
      `
      const odd = new Set();
      for (const c of s) {
        if (odd.has(c)) odd.delete(c);
        else odd.add(c);
      }
      return odd.size <= 1;
      `,
      `
      const counts = {};
      for (const c of s) counts[c] = (counts[c] ?? 0) + 1;
      return Object.values(counts).filter((n) => n % 2 === 1).length <= 1;
      `,
      `
      let odd = 0;
      for (const c of new Set(s)) {
        const count = s.split(c).length - 1;
        if (count % 2 === 1) odd++;
      }
      return odd < 2;
      `,
    ],
    locals: {
      odd: ['single', 'unpaired'],
      counts: ['freq', 'tally'],
      c: CHAR,
      n: ['times'],
      count: ['times'],
    },
    phrases: {
      whether: [
        'the letters of a word can be rearranged into a palindrome',
        'some permutation of {s} is a palindrome',
        'at most one character of a string occurs an odd number of times',
      ],
      verb: ['check if a string can be shuffled so that it becomes a palindrome'],
      say: [
        'palindrome permutation',
        'can letters form a palindrome',
        'can i reorder this word to get a palindrome?',
        'given a string, return true if any arrangement of its letters is a palindrome',
        'mix the letters of the word as you like, is there a way that it reads the same from both sides? true or false',
      ],
    },
  }),
  family({
    id: 'reverse-vowels',
    category: 'strings',
    names: ['reverseVowels', 'flipVowels', 'swapVowels'],
    params: [S],
    args: (r) => [r.chance(0.6) ? r.sentence(0, 2).toLowerCase() : r.string(0, 8, 'aeioubcd')],
    edges: [[''], ['rhythm'], ['hello'], ['apple code']],
    reference: ([s]) => {
      const vowels = s.match(/[aeiou]/g) ?? [];
      return s.replace(/[aeiou]/g, () => vowels.pop() ?? '');
    },
    bodies: [
      `
      const vowels = s.match(/[aeiou]/g) ?? [];
      return s.replace(/[aeiou]/g, () => vowels.pop());
      `,
      `
      const vowels = [...s].filter((c) => 'aeiou'.includes(c));
      let result = '';
      for (const c of s) {
        result += 'aeiou'.includes(c) ? vowels.pop() : c;
      }
      return result;
      `,
      `
      const chars = s.split('');
      let left = 0;
      let right = chars.length - 1;
      while (left < right) {
        if (!'aeiou'.includes(chars[left])) left++;
        else if (!'aeiou'.includes(chars[right])) right--;
        else {
          [chars[left], chars[right]] = [chars[right], chars[left]];
          left++;
          right--;
        }
      }
      return chars.join('');
      `,
    ],
    locals: {
      vowels: ['found', 'stack'],
      result: RESULT,
      c: CHAR,
      chars: ['letters', 'list'],
      left: ['i', 'lo'],
      right: ['j', 'hi'],
    },
    phrases: {
      noun: [
        'a lower case text in which only the vowels are in reverse order',
        'the lower case {s} with its vowels reversed and all other characters in place',
      ],
      verb: [
        'reverse only the vowels of a lowercase string',
        'swap the vowels of a lowercase word from front to back, leaving the consonants where they are',
      ],
      say: [
        'reverse vowels of a lowercase string',
        'reverse vowels only, consonants stay',
        'how do i turn "hello" into "holle", so that just the vowels change places?',
        'given a lowercase string, return it with the order of its vowels reversed',
        'the last vowel goes where the first one was and so on, the other letters must not move, it is all in small letters',
      ],
    },
  }),
  family({
    id: 'longest-palindrome',
    category: 'strings',
    names: ['longestPalindrome', 'longestPalindromicSubstring', 'findPalindrome'],
    params: [S],
    args: (r) => [r.string(0, 7, 'abc')],
    edges: [[''], ['a'], ['babad'], ['cbbd'], ['abc']],
    reference: ([s]) => {
      let best = '';
      for (let i = 0; i < s.length; i++)
        for (let j = i + 1; j <= s.length; j++) {
          const part = s.slice(i, j);
          if (part.length > best.length && part === [...part].reverse().join('')) best = part;
        }
      return best;
    },
    bodies: [
      `
      let best = '';
      for (let i = 0; i < s.length; i++) {
        for (let j = i + 1; j <= s.length; j++) {
          const part = s.slice(i, j);
          const reversed = [...part].reverse().join('');
          if (part === reversed && part.length > best.length) best = part;
        }
      }
      return best;
      `,
      `
      for (let size = s.length; size > 0; size--) {
        for (let i = 0; i + size <= s.length; i++) {
          const part = s.slice(i, i + size);
          if (part === part.split('').reverse().join('')) return part;
        }
      }
      return '';
      `,
      `
      const isPalindrome = (part) => part === [...part].reverse().join('');
      let best = '';
      for (let i = 0; i < s.length; i++) {
        for (let j = s.length; j > i + best.length; j--) {
          if (isPalindrome(s.slice(i, j))) best = s.slice(i, j);
        }
      }
      return best;
      `,
    ],
    locals: {
      best: ['longest', 'result'],
      part: ['piece', 'sub'],
      reversed: ['backwards', 'flipped'],
      size: ['length', 'n'],
      isPalindrome: ['check', 'isPal'],
    },
    phrases: {
      noun: [
        'the longest palindromic substring of a string, the first one if several are equally long',
        'the longest piece of {s} that reads the same backwards, the earliest on a tie',
      ],
      verb: [
        'find the longest palindrome inside a string, the leftmost on a tie',
        'find the longest substring that equals its own reverse, the first if there are more',
      ],
      say: [
        'longest palindromic substring, first one on ties',
        'longest palindrome in a string, leftmost if equal length',
        'what is the longest part of the word that is a palindrome? with equal ones take the first',
        'given a string, return its longest palindromic substring, or the first such one',
        'look at every piece of the text and give me the longest that is the same read backwards, the one that starts first if two are as long',
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
    locals: { parts: ['groups', 'list'], result: RESULT, c: CHAR, i: INDEX },
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
  family({
    id: 'missing-letter',
    category: 'strings',
    names: ['missingLetter', 'findMissingLetter', 'lostLetter', 'skippedLetter'],
    params: [['letters', 's', 'str', 'text']],
    args: (r) => {
      const start = r.int(0, 18);
      const run = 'abcdefghijklmnopqrstuvwxyz'.slice(start, start + r.int(3, 8));
      const gap = r.int(1, run.length - 2);
      return [run.slice(0, gap) + run.slice(gap + 1)];
    },
    edges: [['ac'], ['abce'], ['opqs']],
    reference: ([letters]) => {
      for (let i = 1; i < letters.length; i++) {
        const next = letters.charCodeAt(i - 1) + 1;
        if (letters.charCodeAt(i) !== next) return String.fromCharCode(next);
      }
      return '';
    },
    bodies: [
      `
      for (let i = 1; i < letters.length; i++) {
        const next = letters.charCodeAt(i - 1) + 1;
        if (letters.charCodeAt(i) !== next) return String.fromCharCode(next);
      }
      return '';
      `,
      `
      const alphabet = 'abcdefghijklmnopqrstuvwxyz';
      let i = alphabet.indexOf(letters[0]);
      for (const c of letters) {
        if (c !== alphabet[i]) return alphabet[i];
        i++;
      }
      return '';
      `,
      `
      const alphabet = 'abcdefghijklmnopqrstuvwxyz';
      const start = alphabet.indexOf(letters[0]);
      const full = alphabet.slice(start, start + letters.length + 1);
      return [...full].find((c) => !letters.includes(c));
      `,
    ],
    locals: {
      next: ['code', 'expected'],
      alphabet: ['abc', 'all'],
      c: CHAR,
      start: ['from'],
      full: ['range'],
    },
    phrases: {
      noun: [
        'the letter that is missing inside a run of consecutive small letters',
        'the one letter left out of {letters}, which otherwise follows the alphabet',
      ],
      verb: [
        'find the missing letter in a string of consecutive lower case letters with one gap',
        'find which letter of the alphabet was skipped in a rising run of small letters',
      ],
      say: [
        'find missing letter in an alphabet run like "abce"',
        'missing letter in consecutive letters, exactly one gap',
        'which letter is left out in "abce"? here it would be "d"',
        'given consecutive lowercase letters with one of them missing in between, return that letter',
        'the letters go up the alphabet but exactly one in the middle is not there, tell me which',
      ],
    },
  }),
  family({
    id: 'count-letters-only',
    category: 'strings',
    names: ['countLetters', 'letterCount', 'numLetters', 'countAlphabetic'],
    params: [S],
    args: (r) => [r.string(0, 10, 'abcABC 12-!')],
    edges: [[''], ['123'], ['Hi, you 2!'], ['abc']],
    reference: ([s]) => s.replace(/[^a-zA-Z]/g, '').length,
    bodies: [
      `return (s.match(/[a-z]/gi) ?? []).length;`,
      `
      let count = 0;
      for (const c of s.toLowerCase()) {
        if (c >= 'a' && c <= 'z') count++;
      }
      return count;
      `,
      `return s.replace(/[^a-zA-Z]/g, '').length;`,
      `return [...s].filter((c) => /[a-zA-Z]/.test(c)).length;`,
    ],
    locals: { count: COUNT, c: CHAR },
    phrases: {
      noun: [
        'the number of letters in a text, not counting digits, spaces and punctuation',
        'how many characters of {s} are letters from a to z, capital or small',
      ],
      verb: [
        'count the letters of a text and ignore every other character',
        'count only the alphabetic characters of a string',
      ],
      say: [
        'count letters only',
        'number of alphabetic chars in str',
        'how many letters are in this text, without spaces, digits or signs?',
        'given a string, return how many of its characters are letters',
        'the text has numbers and punctuation too but i want just the count of letters, big and small',
      ],
    },
  }),
];
