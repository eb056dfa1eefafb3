import { family } from '../../family.ts';
import { OUT, WORDS } from '../common/names.ts';
import { I } from './common.ts';

/** Lists of strings: their lengths, the longest, each of them changed. */
export const listsOfStrings = [
  family({
    id: 'longest-string-in-list',
    category: 'arrays',
    names: ['longestWord', 'longestString', 'longest', 'findLongest'],
    params: [['words', 'strings', 'list', 'items', 'texts']],
    args: (r): [string[]] => [r.words(0, 6)],
    edges: [[[]], [['a']], [['a', 'bb', 'cc']], [['xyz', 'b']]],
    reference: ([words]) => words.find((w) => words.every((v) => v.length <= w.length)) ?? '',
    bodies: [
      `
      let best = '';
      for (const word of words) {
        if (word.length > best.length) best = word;
      }
      return best;
      `,
      `return words.reduce((best, word) => (word.length > best.length ? word : best), '');`,
      `return [...words].sort((a, b) => b.length - a.length)[0] ?? '';`,
      `
      const size = Math.max(...words.map((word) => word.length));
      return words.find((word) => word.length === size) ?? '';
      `,
    ],
    locals: {
      best: ['longestSoFar', 'winner', 'result'],
      word: ['w', 's', 'str'],
      size: ['max', 'len'],
    },
    phrases: {
      noun: [
        'the longest string in a list, the first one on a tie',
        'the longest of {words}, the earliest if several are equally long, an empty string if there are none',
        'the longest word of an array, the first such word if there are several',
        'the string in {words} with the greatest length, the earliest on a tie',
      ],
      verb: [
        'find the longest word in an array and take the first if there are several',
        'pick the string with the most characters, the first such one',
        'return the longest of some strings, the first on a tie',
      ],
      say: [
        'longest string, first on tie',
        'which word in the list is the longest? if two are equally long, the first of them',
        'i have an array of words and need the one with the most letters, the first one counts when there is a tie',
        'longest word in list',
        'longest string in array, first if tied',
        'how do i find the longest string of an array (the first one on a tie)?',
      ],
    },
  }),
  family({
    id: 'shortest-string-in-list',
    category: 'arrays',
    names: ['shortestWord', 'shortestString', 'shortest', 'findShortest'],
    params: [['words', 'strings', 'list', 'items', 'texts']],
    args: (r): [string[]] => [r.words(1, 6)],
    edges: [[['a']], [['bbb', 'bb', 'cc']], [['xyz', 'b']]],
    reference: ([words]) => words.find((w) => words.every((v) => v.length >= w.length)) ?? '',
    bodies: [
      `
      let best = words[0];
      for (const word of words) {
        if (word.length < best.length) best = word;
      }
      return best;
      `,
      `return words.reduce((best, word) => (word.length < best.length ? word : best));`,
      `return [...words].sort((a, b) => a.length - b.length)[0];`,
      `
      const size = Math.min(...words.map((word) => word.length));
      return words.find((word) => word.length === size);
      `,
    ],
    locals: {
      best: ['shortestSoFar', 'winner', 'result'],
      word: ['w', 's', 'str'],
      size: ['min', 'len'],
    },
    phrases: {
      noun: [
        'the shortest string in a list, the first one on a tie',
        'the shortest of {words}, the earliest if several are equally short',
        'the shortest word of an array, the first such word if there are several',
        'the string in {words} with the smallest length, the earliest on a tie',
      ],
      verb: [
        'find the shortest word in an array and take the first if there are several',
        'pick the string with the fewest characters, the first such one',
        'return the shortest of some strings, the first on a tie',
      ],
      say: [
        'shortest string, first on tie',
        'which word in the list is the shortest? if two are equally short, the first of them',
        'i have an array of words and need the one with the fewest letters, the first one counts when there is a tie',
        'shortest word in list',
        'shortest string in array, first if tied',
        'how do i find the shortest string of an array (the first one on a tie)?',
      ],
    },
  }),
  family({
    id: 'all-longest-strings',
    category: 'arrays',
    names: ['allLongest', 'longestWords', 'allLongestStrings', 'findAllLongest'],
    params: [['words', 'strings', 'list', 'items', 'texts']],
    args: (r): [string[]] => [r.words(1, 7)],
    edges: [[['a']], [['aba', 'aa', 'ad', 'vcd', 'aba']], [['', '']]],
    reference: ([words]) => words.filter((w) => words.every((v) => v.length <= w.length)),
    bodies: [
      `
      const longest = Math.max(...words.map((word) => word.length));
      return words.filter((word) => word.length === longest);
      `,
      `
      let best = [];
      for (const word of words) {
        if (best.length === 0 || word.length > best[0].length) best = [word];
        else if (word.length === best[0].length) best.push(word);
      }
      return best;
      `,
      `return words.filter((word) => words.every((other) => other.length <= word.length));`,
    ],
    locals: {
      longest: ['max', 'size'],
      best: ['result', 'found'],
      word: ['w', 's', 'str'],
    },
    phrases: {
      noun: [
        'all strings of a list that have the greatest length, in their order',
        'every one of {words} that no other word is longer than',
        'the list of the longest words of an array, also when there are several',
      ],
      verb: [
        'find all the longest strings of an array',
        'keep only the words that have the maximum length',
      ],
      say: [
        'all longest strings',
        'longest words, all of them if several',
        'which words in the list are the longest? give all with that length',
        'not only one longest word, i need every word that is as long as the longest, as a list',
      ],
    },
  }),
  family({
    id: 'total-string-length',
    category: 'arrays',
    names: ['totalLength', 'sumLengths', 'countAllLetters', 'totalCharacters'],
    params: [['words', 'strings', 'list', 'items', 'texts']],
    args: (r): [string[]] => [r.words()],
    edges: [[[]], [['']], [['a', 'cat']]],
    reference: ([words]) => words.join('').length,
    bodies: [
      `return words.reduce((total, word) => total + word.length, 0);`,
      `
      let total = 0;
      for (const word of words) {
        total += word.length;
      }
      return total;
      `,
      `return words.join('').length;`,
    ],
    locals: { total: ['sum', 'count', 'acc'], word: ['w', 's', 'str'] },
    phrases: {
      noun: [
        'the total number of characters in a list of strings',
        'how many characters all of {words} have together',
        'the length of all strings of an array combined',
      ],
      verb: [
        'count the characters of all strings in an array together',
        'sum up how long the words of a list are',
      ],
      say: [
        'total length of all strings',
        'total characters in array of words',
        'how many letters do all the words in the list have in total?',
        'i want to know how long it would be if all the strings were written one after another without a gap',
      ],
    },
  }),
  family({
    id: 'lengths-of-strings',
    category: 'arrays',
    names: ['stringLengths', 'lengths', 'getLengths', 'wordSizes'],
    params: [WORDS],
    args: (r): [string[]] => [r.list(() => (r.chance(0.1) ? '' : r.word()), 0, 7)],
    edges: [[[]], [['']], [['a', 'cat', 'hello']]],
    reference: ([words]) => words.map((w) => w.length),
    bodies: [
      `return words.map((word) => word.length);`,
      `
      const result = [];
      for (const word of words) {
        result.push(word.length);
      }
      return result;
      `,
      `
      const result = [];
      for (let i = 0; i < words.length; i++) {
        result.push(words[i].length);
      }
      return result;
      `,
    ],
    locals: { result: OUT, word: ['w', 's', 'str'], i: I },
    phrases: {
      noun: [
        'the lengths of the strings in a list',
        'the number of characters of each word in {words}',
        'a list that says how long every string of an array is',
      ],
      verb: [
        'map an array of strings to their lengths',
        'list the length of every word in an array',
        'replace each string of a list by how many characters it has',
      ],
      say: [
        'lengths of strings',
        'length of each word in array',
        'array of words to array of lengths',
        'how long is each string in the list?',
        'i have an array of words and need to know how many letters each one of them has',
      ],
    },
  }),
  family({
    id: 'uppercase-each-string',
    category: 'arrays',
    names: ['upperAll', 'uppercaseAll', 'toUpperCaseAll', 'shoutAll'],
    params: [WORDS],
    args: (r): [string[]] => [r.words()],
    edges: [[[]], [['']], [['a', 'Bob', 'hello']]],
    reference: ([words]) => words.map((w) => w.toUpperCase()),
    bodies: [
      `return words.map((word) => word.toUpperCase());`,
      `
      const result = [];
      for (const word of words) {
        result.push(word.toUpperCase());
      }
      return result;
      `,
      `
      const result = [];
      words.forEach((word) => {
        result.push(word.toUpperCase());
      });
      return result;
      `,
    ],
    locals: { result: OUT, word: ['w', 's', 'str'] },
    phrases: {
      noun: [
        'a list of strings in upper case',
        'the words of {words}, each in capital letters',
        'an array with every string uppercased',
      ],
      verb: [
        'convert every string in an array to upper case',
        'uppercase all the words of a list',
        'put each string of {words} in capitals',
      ],
      say: [
        'uppercase array of strings',
        'all words of a list to upper case',
        'how do i make every string in an array upper case?',
        'i have a list of words in small letters and want all of them in big letters, still as a list',
      ],
    },
  }),
  family({
    id: 'numeric-strings-to-numbers',
    category: 'arrays',
    names: ['toNumbers', 'stringsToNumbers', 'parseAll', 'convertToNumbers'],
    params: [['strings', 'list', 'texts', 'items', 'arr']],
    args: (r): [string[]] => [r.ints(0, 7).map((n) => (r.chance(0.2) ? `${n}.5` : String(n)))],
    edges: [[[]], [['0']], [['1', '-2', '3.5']]],
    reference: ([strings]) => strings.map((s) => Number(s)),
    bodies: [
      `return strings.map((s) => Number(s));`,
      `return strings.map(Number);`,
      `
      const result = [];
      for (const s of strings) {
        result.push(parseFloat(s));
      }
      return result;
      `,
      `return strings.map((s) => parseFloat(s));`,
    ],
    locals: { result: ['numbers', ...OUT], s: ['text', 'str', 'x'] },
    phrases: {
      noun: [
        'a list of strings converted to numbers',
        'the numeric values of the strings in {strings}',
        'an array of numbers made from an array of number strings',
      ],
      verb: [
        'convert every string of an array to a number',
        'parse a list of numeric strings into numbers',
        'turn ["1", "2"] into [1, 2]',
      ],
      say: [
        'strings to numbers array',
        'string array to number array',
        'how do i change all the strings in a list to numbers?',
        'my numbers are stored as text in an array and i need them as real numbers',
      ],
    },
  }),
];
