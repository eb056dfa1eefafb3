import { family } from '../../family.ts';
import type { Random } from '../../random.ts';
import { OUT } from '../common/names.ts';
import { CHAR, COUNT, S } from './common.ts';

/** Vowels and consonants: counted, kept, removed, changed. */
export const vowelsAndConsonants = [
  family({
    id: 'count-vowels',
    category: 'strings',
    names: ['countVowels', 'vowelCount', 'numVowels'],
    params: [['s', 'str', 'text', 'input', 'word']],
    args: (r) => [r.chance(0.6) ? r.sentence(0, 4) : r.string(0, 10, 'aeiouAEIbcdX ')],
    edges: [[''], ['rhythm'], ['Apple'], ['AEIOU']],
    reference: ([s]) => [...s].filter((c) => 'aeiouAEIOU'.includes(c)).length,
    bodies: [
      `
      let count = 0;
      for (const c of s.toLowerCase()) {
        if ('aeiou'.includes(c)) count++;
      }
      return count;
      `,
      `return [...s.toLowerCase()].filter((c) => 'aeiou'.includes(c)).length;`,
      `return (s.match(/[aeiou]/gi) ?? []).length;`,
      `
      const vowels = 'aeiouAEIOU';
      let count = 0;
      for (let i = 0; i < s.length; i++) {
        if (vowels.includes(s[i])) count++;
      }
      return count;
      `,
    ],
    locals: { count: COUNT, c: CHAR, i: ['idx', 'pos'] },
    phrases: {
      noun: [
        'the number of vowels in a string',
        'the count of vowels in {s}, capital or small',
        'how many vowels a word contains',
        'the vowel count of a sentence',
      ],
      verb: [
        'count the vowels in a string',
        'count how often a, e, i, o or u occurs in a text in either case',
        'count vowels in a word',
        'work out how many characters of a string are vowels',
      ],
      say: [
        'count vowels',
        'how many vowels are in this word?',
        'i have some text and want to know how many of its letters are vowels',
        'vowel count',
        'number of vowels in str',
        'count vowels in text',
        'given a string, return how many vowels it has',
        'go through the letters and add one each time it is an a, e, i, o or u, big letters count too',
      ],
    },
  }),
  family({
    id: 'remove-vowels',
    category: 'strings',
    names: ['removeVowels', 'stripVowels', 'dropVowels', 'withoutVowels'],
    params: [['s', 'str', 'text', 'input', 'word']],
    args: (r) => [r.chance(0.6) ? r.sentence(0, 4) : r.string(0, 10, 'aeiouAEIbcdX ')],
    edges: [[''], ['rhythm'], ['Apple'], ['AEIOU']],
    reference: ([s]) => [...s].filter((c) => !'aeiouAEIOU'.includes(c)).join(''),
    bodies: [
      `return s.replace(/[aeiou]/gi, '');`,
      `return [...s].filter((c) => !'aeiouAEIOU'.includes(c)).join('');`,
      `
      let result = '';
      for (const c of s) {
        if (!'aeiou'.includes(c.toLowerCase())) result += c;
      }
      return result;
      `,
    ],
    locals: { result: OUT, c: CHAR },
    phrases: {
      noun: [
        'a string without its vowels',
        'the rest of {s} after all vowels, capital or small, are taken out',
        'a text with no vowels left',
      ],
      verb: [
        'remove all vowels from a string',
        'strip the vowels out of a text',
        'delete every a, e, i, o and u, in either case',
        'delete the vowels in a word',
        'get rid of vowels in a sentence',
      ],
      say: [
        'drop vowels from text',
        'how can i get rid of all the vowels in a word?',
        'take a string and give it back with no vowels in it',
        'remove vowels',
        'strip vowels from str',
        'string without vowels',
        'given a string, return it with the vowels removed',
        'I want "Apple pie" to become "ppl p", so throw away a e i o u whether big or small',
      ],
    },
  }),
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
    locals: { result: OUT, c: CHAR },
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
    locals: { result: OUT, c: CHAR },
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
    locals: { result: OUT, c: CHAR },
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
    id: 'first-vowel-index',
    category: 'strings',
    names: ['firstVowelIndex', 'indexOfVowel', 'findVowel', 'firstVowel'],
    params: [['s', 'str', 'text', 'word', 'input']],
    args: (r) => [r.string(0, 6, 'bcdfghklmnprtaei')],
    edges: [[''], ['rhythm'], ['apple'], ['tree']],
    reference: ([s]) => s.search(/[aeiou]/),
    bodies: [
      `
      for (let i = 0; i < s.length; i++) {
        if ('aeiou'.includes(s[i])) return i;
      }
      return -1;
      `,
      `return s.search(/[aeiou]/);`,
      `return [...s].findIndex((c) => 'aeiou'.includes(c));`,
      `
      let i = 0;
      while (i < s.length && !'aeiou'.includes(s[i])) i++;
      return i < s.length ? i : -1;
      `,
    ],
    locals: { c: CHAR, i: ['idx', 'pos'] },
    phrases: {
      noun: [
        'the index of the first vowel in a lower case word, or -1 if there is none',
        'the position of the first vowel of {s} counted from 0, -1 without vowels',
      ],
      verb: [
        'find the index of the first vowel in a lower case string, or -1',
        'return where the first of the letters a, e, i, o, u stands in a word, -1 if nowhere',
      ],
      say: [
        'index of first vowel, -1 if none, lower case input',
        'at which index is the first vowel? counting starts at 0, and -1 means no vowel',
        'walk through the small letters until you meet a vowel and give me its index, or -1 when there is none',
        'position of first vowel in lowercase word, zero based, -1 if no vowel',
        'index of the first vowel or -1, word is lowercase',
        'given a lowercase word, return the index of its first vowel, or -1 if it has none',
        'where is the first a, e, i, o or u? i need the index, -1 when the word has no vowels',
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
      result: OUT,
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
];
