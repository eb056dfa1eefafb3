import { family } from '../../family.ts';
import type { Random } from '../../random.ts';
import { OUT } from '../common/names.ts';
import { SENTENCE, WORD } from './common.ts';

/** The words of a sentence: counted, measured, chosen. */
export const words = [
  family({
    id: 'split-words',
    category: 'strings',
    names: ['splitWords', 'toWords', 'getWords', 'wordList'],
    params: [SENTENCE],
    args: (r) => [r.words(0, 6).join(r.chance(0.7) ? ' ' : '  ')],
    edges: [[''], ['one'], [' two  words ']],
    reference: ([text]) => text.split(' ').filter((w) => w !== ''),
    bodies: [
      `return text.split(' ').filter((w) => w !== '');`,
      `return text.match(/\\S+/g) ?? [];`,
      `
      const words = [];
      for (const w of text.split(' ')) {
        if (w.length > 0) words.push(w);
      }
      return words;
      `,
      `
      const clean = text.trim();
      return clean === '' ? [] : clean.split(/\\s+/);
      `,
    ],
    locals: { words: ['result', 'list', 'parts'], w: WORD, clean: ['trimmed', 'body'] },
    phrases: {
      noun: [
        'a list of the words in a sentence, extra spaces ignored',
        'the words of {text} as an array',
      ],
      verb: [
        'split a sentence into words',
        'turn a text into an array of its words, however many spaces are between them',
      ],
      say: [
        'split string into words',
        'sentence to array of words',
        'words of a string as a list, no empty ones',
        'how do i get all the words of a sentence in an array?',
        'given a sentence, return its words in an array',
        'take my text apart at the spaces and give me the list of words, two spaces in a row should not give an empty word',
      ],
    },
  }),
  family({
    id: 'first-word',
    category: 'strings',
    names: ['firstWord', 'getFirstWord', 'leadingWord'],
    params: [SENTENCE],
    args: (r) => [r.sentence(0, 6)],
    edges: [[''], ['one'], ['hello big world']],
    reference: ([text]) => text.split(' ')[0] ?? '',
    bodies: [
      `return text.split(' ')[0];`,
      `
      const [first] = text.split(' ');
      return first;
      `,
      `
      const end = text.indexOf(' ');
      return end === -1 ? text : text.slice(0, end);
      `,
      `
      let result = '';
      for (const c of text) {
        if (c === ' ') break;
        result += c;
      }
      return result;
      `,
    ],
    locals: { first: ['head', 'start'], end: ['space', 'cut'], result: OUT, c: ['ch', 'char'] },
    phrases: {
      noun: [
        'the first word of a sentence',
        'the part of {text} before its first space, or all of it',
      ],
      verb: [
        'get the first word of a text',
        'return the word at the start of a sentence',
        'take the opening word from a string',
      ],
      say: [
        'first word of a string',
        'which word comes first in the sentence?',
        'words are separated by single spaces and i only want the one at the beginning',
        'first word',
        'get first word in sentence',
        'given a sentence, return its first word',
        'what is the word at the very beginning of this string?',
        'cut off everything after the first space',
      ],
    },
  }),
  family({
    id: 'last-word',
    category: 'strings',
    names: ['lastWord', 'getLastWord', 'finalWord'],
    params: [SENTENCE],
    args: (r) => [r.sentence(0, 6)],
    edges: [[''], ['one'], ['hello big world']],
    reference: ([text]) => text.slice(text.lastIndexOf(' ') + 1),
    bodies: [
      `return text.split(' ').pop();`,
      `return text.slice(text.lastIndexOf(' ') + 1);`,
      `
      const words = text.split(' ');
      return words[words.length - 1];
      `,
      `return text.split(' ').at(-1);`,
    ],
    locals: { words: ['parts', 'list'] },
    phrases: {
      noun: ['the last word of a sentence', 'the part of {text} after its last space'],
      verb: [
        'get the last word of a text',
        'return the word at the end of a sentence',
        'take the final word from a string',
      ],
      say: [
        'last word of a string',
        'which word comes last in the sentence?',
        'words are separated by single spaces and i only want the final one',
        'last word',
        'get last word in sentence',
        'final word of text',
        'given a sentence, return its last word',
        'what is the word at the very end of this string?',
      ],
    },
  }),
  family({
    id: 'nth-word',
    category: 'strings',
    names: ['nthWord', 'getWord', 'wordAt', 'pickWord'],
    params: [SENTENCE, ['n', 'number', 'position', 'k']],
    args: (r) => {
      const words = r.words(1, 6);
      return [words.join(' '), r.int(1, words.length)];
    },
    edges: [
      ['one', 1],
      ['one two three', 2],
      ['one two three', 3],
    ],
    reference: ([text, n]) => text.split(' ')[n - 1] ?? '',
    bodies: [
      `return text.split(' ')[n - 1];`,
      `
      const words = text.split(' ');
      return words[n - 1];
      `,
      `return text.split(' ').slice(n - 1, n).join();`,
    ],
    locals: { words: ['parts', 'list'] },
    phrases: {
      noun: [
        'the n-th word of a sentence, where the first word is number 1',
        'word number {n} of {text}, counted from 1',
      ],
      verb: [
        'get the n-th word of a text, counting from 1',
        'pick a word of a sentence by its number, 1 being the first word',
      ],
      say: [
        'nth word of string, 1-based',
        'word by number from a sentence, first is 1',
        'what is word number {n} in the sentence? the first one has number 1',
        'given a sentence and n, return its nth word (starting at 1)',
        'split the text at the spaces and give me the word at the place i say, 2 means the second word',
      ],
    },
  }),
  family({
    id: 'count-words-in-text',
    category: 'strings',
    names: ['countWords', 'wordCount', 'numWords'],
    params: [SENTENCE],
    args: (r) => [r.words(0, 6).join(r.chance(0.7) ? ' ' : '  ')],
    edges: [[''], [' '], ['one'], [' two  words ']],
    reference: ([text]) => text.split(' ').filter((w) => w !== '').length,
    bodies: [
      `return text.split(' ').filter((w) => w !== '').length;`,
      `
      const clean = text.trim();
      return clean === '' ? 0 : clean.split(/\\s+/).length;
      `,
      `return (text.match(/\\S+/g) ?? []).length;`,
      `
      let count = 0;
      for (const w of text.split(' ')) {
        if (w.length > 0) count++;
      }
      return count;
      `,
    ],
    locals: { w: WORD, clean: ['trimmed', 'body'], count: ['total', 'n'] },
    phrases: {
      noun: [
        'the number of words in a text',
        'the count of words in {text}, where extra spaces do not matter',
        'how many words a sentence has',
      ],
      verb: [
        'count the words of a sentence, ignoring extra spaces',
        'count the pieces of text separated by one or more spaces',
        'count the words in a string',
      ],
      say: [
        'word count, extra spaces allowed',
        'how many words are in this sentence?',
        'words are split by spaces, sometimes by several, and i want to know how many there are',
        'count words',
        'word count',
        'number of words in a string',
        'given a sentence, return how many words it contains',
        'like the word counter of an editor, count words and do not be fooled by double spaces',
      ],
    },
  }),
  family({
    id: 'longest-word',
    category: 'strings',
    names: ['longestWord', 'findLongestWord', 'getLongestWord'],
    params: [SENTENCE],
    args: (r) => [r.sentence(0, 6)],
    edges: [[''], ['one'], ['one two'], ['a bb cc']],
    reference: ([text]) =>
      text.split(' ').reduce((best, w) => (w.length > best.length ? w : best), ''),
    bodies: [
      `
      let longest = '';
      for (const w of text.split(' ')) {
        if (w.length > longest.length) longest = w;
      }
      return longest;
      `,
      `
      return text
        .split(' ')
        .reduce((longest, w) => (w.length > longest.length ? w : longest), '');
      `,
      `return text.split(' ').sort((a, b) => b.length - a.length)[0];`,
    ],
    locals: { longest: ['best', 'result', 'max'], w: WORD, a: ['x'], b: ['y'] },
    phrases: {
      noun: [
        'the longest word of a sentence, the first one if several are equally long',
        'the first word in {text} of greatest length',
      ],
      verb: [
        'find the longest word in a text, taking the earliest on a tie',
        'return the word with the most letters, the first of them if there are more',
        'get the longest word of a string',
      ],
      say: [
        'longest word in a sentence, first wins ties',
        'which word of the sentence is the longest? if two are equal take the first',
        'split my text at the spaces and give me the longest piece, and when two are the same length the one that comes first',
        'longest word',
        'longest word in a string',
        'find longest word in text, first one if tie',
        'given a sentence, return its longest word',
        'i have a sentence and need the word with the most letters, the first such word',
      ],
    },
  }),
  family({
    id: 'shortest-word',
    category: 'strings',
    names: ['shortestWord', 'findShortestWord', 'getShortestWord'],
    params: [SENTENCE],
    args: (r) => [r.sentence(1, 6)],
    edges: [['one'], ['one two'], ['ccc a bb d']],
    reference: ([text]) => text.split(' ').reduce((best, w) => (w.length < best.length ? w : best)),
    bodies: [
      `
      const words = text.split(' ');
      let shortest = words[0];
      for (const w of words) {
        if (w.length < shortest.length) shortest = w;
      }
      return shortest;
      `,
      `
      return text
        .split(' ')
        .reduce((shortest, w) => (w.length < shortest.length ? w : shortest));
      `,
      `return text.split(' ').sort((a, b) => a.length - b.length)[0];`,
    ],
    locals: {
      words: ['parts', 'list'],
      shortest: ['best', 'result', 'min'],
      w: WORD,
      a: ['x'],
      b: ['y'],
    },
    phrases: {
      noun: [
        'the shortest word of a sentence, the first one if several are equally short',
        'the first word in {text} of smallest length',
      ],
      verb: [
        'find the shortest word in a text, taking the earliest on a tie',
        'return the word with the fewest letters, the first of them if there are more',
        'get the shortest word of a string',
      ],
      say: [
        'shortest word in a sentence, first wins ties',
        'which word of the sentence is the shortest? if two are equal take the first',
        'split my text at the spaces and give me the shortest piece, and when two are the same length the one that comes first',
        'shortest word',
        'shortest word in a string',
        'word with the fewest letters, first one if tie',
        'given a sentence, return its shortest word',
        'i have a sentence and need the smallest word in it, the earliest if there are several',
      ],
    },
  }),
  family({
    id: 'longest-word-length',
    category: 'strings',
    names: ['longestWordLength', 'maxWordLength', 'longestLength'],
    params: [SENTENCE],
    args: (r) => [r.sentence(0, 6)],
    edges: [[''], ['one'], ['a bb ccc']],
    reference: ([text]) => Math.max(...text.split(' ').map((w) => w.length)),
    bodies: [
      `return Math.max(...text.split(' ').map((w) => w.length));`,
      `
      let max = 0;
      for (const w of text.split(' ')) {
        if (w.length > max) max = w.length;
      }
      return max;
      `,
      `return text.split(' ').reduce((max, w) => Math.max(max, w.length), 0);`,
    ],
    locals: { w: WORD, max: ['longest', 'best', 'result'] },
    phrases: {
      noun: [
        'the length of the longest word in a sentence',
        'the greatest number of letters that a word of {text} has, 0 for an empty text',
        'how long the longest word of a text is',
      ],
      verb: [
        'find how long the longest word of a text is',
        'compute the maximum word length in a sentence',
      ],
      say: [
        'max word length of a text',
        'how many letters does the longest word in the sentence have?',
        'i do not need the longest word itself but only its length',
        'length of longest word',
        'longest word length in a string',
        'given a sentence, return the number of letters in its longest word',
        'how big is the biggest word in my sentence, in letters?',
      ],
    },
  }),
  family({
    id: 'average-word-length',
    category: 'strings',
    names: ['averageWordLength', 'avgWordLength', 'meanWordLength'],
    params: [SENTENCE],
    args: (r) => [r.sentence(1, 6)],
    edges: [['one'], ['a bb'], ['a bb ccc dd']],
    reference: ([text]) => {
      const words = text.split(' ');
      return words.join('').length / words.length;
    },
    bodies: [
      `
      const words = text.split(' ');
      const total = words.reduce((sum, w) => sum + w.length, 0);
      return total / words.length;
      `,
      `
      const words = text.split(' ');
      let total = 0;
      for (const w of words) {
        total += w.length;
      }
      return total / words.length;
      `,
      `
      const words = text.split(' ');
      return words.join('').length / words.length;
      `,
    ],
    locals: { words: ['parts', 'list'], total: ['letters', 'chars'], sum: ['acc', 't'], w: WORD },
    phrases: {
      noun: [
        'the average length of the words in a non-empty sentence, not rounded',
        'the mean number of letters per word in {text}',
      ],
      verb: [
        'compute the average word length of a sentence',
        'calculate how many letters the words of a text have on average, without rounding',
      ],
      say: [
        'average word length',
        'mean length of words in a string',
        'avg letters per word in a sentence',
        'how long are the words of this sentence on average?',
        'given a sentence, return the average number of characters per word',
        'add up the lengths of all words and divide by how many words there are',
      ],
    },
  }),
  family({
    id: 'word-lengths',
    category: 'strings',
    names: ['wordLengths', 'lengthsOfWords', 'getWordLengths', 'wordSizes'],
    params: [SENTENCE],
    args: (r) => [r.sentence(1, 6)],
    edges: [['one'], ['a bb ccc']],
    reference: ([text]) => text.split(' ').map((w) => w.length),
    bodies: [
      `return text.split(' ').map((w) => w.length);`,
      `
      const lengths = [];
      for (const w of text.split(' ')) {
        lengths.push(w.length);
      }
      return lengths;
      `,
      `
      const words = text.split(' ');
      return words.map((w) => w.length);
      `,
    ],
    locals: { lengths: ['sizes', 'result', 'out'], w: WORD, words: ['parts', 'pieces'] },
    phrases: {
      noun: [
        'a list of the lengths of the words in a sentence',
        'the length of each word of {text}, in order, as an array',
        'how long each word in a string is, as an array',
      ],
      verb: [
        'list how long each word of a sentence is',
        'get the word lengths of a text as an array of numbers',
        'map every word of a text to its length',
      ],
      say: [
        'lengths of all words in a text',
        'how many letters does each word of the sentence have?',
        'split the sentence at the spaces and give me the number of letters of each word in a list',
        'word lengths',
        'array of word lengths',
        'lengths of the words in a sentence',
        'given a sentence, return an array with the length of each word',
        '"I am happy" gives [1, 2, 5]',
      ],
    },
  }),
  family({
    id: 'words-longer-than',
    category: 'strings',
    names: ['longWords', 'wordsLongerThan', 'filterLong', 'onlyLongWords'],
    params: [['words', 'items', 'list', 'arr', 'strings']],
    constants: { k: (r: Random) => r.constant(2, 5, 9) },
    args: (r) => [r.words(0, 7)],
    edges: [[[]], [['a']], [['hello', 'to', 'the', 'world']]],
    reference: ([words], { k }) => words.filter((w) => w.length > k),
    bodies: [
      `return words.filter((w) => w.length > $k);`,
      `
      const result = [];
      for (const w of words) {
        if (w.length > $k) result.push(w);
      }
      return result;
      `,
      `return words.reduce((result, w) => (w.length > $k ? [...result, w] : result), []);`,
    ],
    locals: { result: ['out', 'res', 'kept'], w: ['word', 's', 'x'] },
    phrases: {
      noun: [
        'the words of a list that are longer than {k} characters',
        'all strings in {words} with more than {k} letters',
      ],
      verb: [
        'keep only the words with more than {k} letters',
        'filter a list of strings down to those longer than {k}',
        'select the strings with more than {k} characters from an array',
      ],
      say: [
        'words with length > {k}',
        'which words in the list have more than {k} letters?',
        'from an array of words i only want the long ones, i mean more than {k} characters',
        'long words only, over {k} letters',
        'filter words by length > {k}',
        'words longer than {k}',
        'given an array of words, return those with more than {k} letters',
        'throw out the words that have {k} letters or fewer',
      ],
    },
  }),
  family({
    id: 'words-with-part',
    category: 'strings',
    names: ['wordsWith', 'wordsContaining', 'filterWords', 'findWords'],
    params: [
      ['words', 'list', 'items', 'strings'],
      ['part', 'letter', 'search', 'sub'],
    ],
    args: (r) => [r.words(0, 7), r.pick(['a', 'e', 'o', 'oo', 'an', 'er', 'z'])],
    edges: [
      [[], 'a'],
      [['cat', 'dog'], 'a'],
      [['moon', 'book', 'sun'], 'oo'],
    ],
    reference: ([words, part]) => words.filter((w) => w.includes(part)),
    bodies: [
      `return words.filter((w) => w.includes(part));`,
      `
      const result = [];
      for (const w of words) {
        if (w.includes(part)) result.push(w);
      }
      return result;
      `,
      `return words.filter((w) => w.indexOf(part) !== -1);`,
    ],
    locals: { w: ['word', 's', 'x'], result: ['out', 'found', 'kept'] },
    phrases: {
      noun: [
        'the words of a list that contain a given piece of text',
        'all strings in {words} in which {part} occurs',
      ],
      verb: [
        'keep the strings of a list that contain a given substring',
        'filter an array of words by a letter or piece that must be in them',
      ],
      say: [
        'filter words containing substring',
        'words that include a given letter',
        'which of the words contain {part}?',
        'given a list of strings and a substring, return the strings that have it',
        'search in my word list and give me every word where the search text is inside',
      ],
    },
  }),
  family({
    id: 'count-words-starting',
    category: 'strings',
    names: ['countStarting', 'countStartingWith', 'wordsStartingWith', 'countByFirst'],
    params: [SENTENCE],
    constants: { k: (r: Random) => r.pick(Array.from('abcdefghijklmnopqrstuvwxyz')) },
    args: (r, { k }) => [
      r
        .list(() => (r.chance(0.4) ? k + r.string(0, 3, 'aeno') : r.word().toLowerCase()), 0, 6)
        .join(' '),
    ],
    edges: [[''], ['apple tree'], ['big brown bear']],
    reference: ([text], { k }) => text.split(' ').filter((w) => w.startsWith(k)).length,
    bodies: [
      `return text.split(' ').filter((w) => w.startsWith($k)).length;`,
      `
      let count = 0;
      for (const w of text.split(' ')) {
        if (w[0] === $k) count++;
      }
      return count;
      `,
      `return text.split(' ').reduce((count, w) => (w[0] === $k ? count + 1 : count), 0);`,
    ],
    locals: { count: ['total', 'n', 'counter'], w: WORD },
    phrases: {
      noun: [
        'the number of words in a sentence that start with {k}',
        'the count of words in {text} that begin with the letter {k}',
        'how many words of a text begin with {k}',
      ],
      verb: [
        'count the words of a text whose first letter is {k}',
        'count the words in a sentence starting with {k}',
      ],
      say: [
        'count words beginning with {k} in a sentence',
        'how many of the words start with {k}?',
        'split a sentence at spaces and count those words where the first letter is {k}',
        'number of words starting with {k}',
        'count words that start with {k}',
        'given a sentence, return how many words start with {k}',
        'how often does a word in this text begin with the letter {k}?',
      ],
    },
  }),
  family({
    id: 'unique-word-count',
    category: 'strings',
    names: ['uniqueWordCount', 'countUniqueWords', 'distinctWords', 'vocabularySize'],
    params: [SENTENCE],
    args: (r) => [r.list(() => r.pick(['a', 'cat', 'dog', 'to', 'sun', 'sky']), 1, 7).join(' ')],
    edges: [['one'], ['a b a'], ['sun sun sun']],
    reference: ([text]) => new Set(text.split(' ')).size,
    bodies: [
      `return new Set(text.split(' ')).size;`,
      `
      const seen = [];
      for (const w of text.split(' ')) {
        if (!seen.includes(w)) seen.push(w);
      }
      return seen.length;
      `,
      `
      const words = text.split(' ');
      return words.filter((w, i) => words.indexOf(w) === i).length;
      `,
    ],
    locals: {
      seen: ['found', 'known', 'unique'],
      w: WORD,
      words: ['parts', 'list'],
      i: ['idx', 'pos'],
    },
    phrases: {
      noun: [
        'the number of different words in a sentence',
        'the count of distinct words in {text}',
        'how many distinct words a text uses',
      ],
      verb: [
        'count the distinct words of a non-empty text',
        'count the words of a sentence, each different one only once',
      ],
      say: [
        'count distinct words',
        'how many different words are in the sentence?',
        'a word that is repeated should count one time only, how many words are there then?',
        'unique words count',
        'number of different words in a string',
        'count unique words in sentence',
        'given a sentence, return how many unique words it has',
        'how large is the vocabulary of this sentence?',
      ],
    },
  }),
  family({
    id: 'word-frequency',
    category: 'strings',
    names: ['wordFrequency', 'wordCounts', 'tallyWords', 'countEachWord'],
    params: [SENTENCE],
    args: (r) => [r.list(() => r.pick(['a', 'cat', 'dog', 'to', 'sun', 'sky']), 1, 7).join(' ')],
    edges: [['one'], ['a b a'], ['sun sun sun']],
    reference: ([text]) => {
      const words = text.split(' ');
      return Object.fromEntries(words.map((w) => [w, words.filter((x) => x === w).length]));
    },
    bodies: [
      `
      const counts = {};
      for (const w of text.split(' ')) {
        counts[w] = (counts[w] ?? 0) + 1;
      }
      return counts;
      `,
      `
      return text.split(' ').reduce((counts, w) => {
        counts[w] = (counts[w] || 0) + 1;
        return counts;
      }, {});
      `,
      `
      const counts = {};
      for (const w of text.split(' ')) {
        if (w in counts) {
          counts[w]++;
        } else {
          counts[w] = 1;
        }
      }
      return counts;
      `,
    ],
    locals: { counts: ['freq', 'tally', 'result'], w: WORD },
    phrases: {
      noun: [
        'an object that maps each word of a sentence to how often it occurs',
        'the frequency of every word in {text} as an object',
        'a word count object for a sentence',
      ],
      verb: [
        'count how often each word of a non-empty sentence occurs, in an object',
        'tally the words of a text in an object with words as keys',
        'build a word frequency table of a text as an object',
        'count each word in a sentence',
      ],
      say: [
        'word counts of a sentence as an object',
        'how many times does each word occur in the text? the result is an object like { a: 2, cat: 1 }',
        'i want an object with the words of my sentence as keys and their counts as values',
        'word frequency',
        'count words by word, object result',
        'frequency map of words in a string',
        'given a sentence, return an object with the number of times each word appears',
      ],
    },
  }),
  family({
    id: 'most-frequent-word',
    category: 'strings',
    names: ['mostFrequentWord', 'mostCommonWord', 'topWord', 'commonestWord'],
    params: [SENTENCE],
    args: (r) => {
      const words = r.shuffle(['a', 'cat', 'dog', 'to', 'sun', 'sky']);
      const top = r.int(2, 4);
      const rest = words.slice(1, r.int(1, 5)).flatMap((w) => r.times(r.int(1, top - 1), () => w));
      return [r.shuffle([...r.times(top, () => words[0] ?? 'a'), ...rest]).join(' ')];
    },
    edges: [['one'], ['a b a'], ['sun sky sky']],
    reference: ([text]) => {
      const words = text.split(' ');
      const times = (x: string): number => words.filter((w) => w === x).length;
      return words.reduce((best, w) => (times(w) > times(best) ? w : best));
    },
    bodies: [
      `
      const counts = {};
      for (const w of text.split(' ')) counts[w] = (counts[w] ?? 0) + 1;
      return Object.keys(counts).reduce((a, b) => (counts[b] > counts[a] ? b : a));
      `,
      `
      const counts = {};
      let best = '';
      let most = 0;
      for (const w of text.split(' ')) {
        counts[w] = (counts[w] || 0) + 1;
        if (counts[w] > most) {
          best = w;
          most = counts[w];
        }
      }
      return best;
      `,
      `
      const words = text.split(' ');
      const times = (x) => words.filter((w) => w === x).length;
      return words.reduce((best, w) => (times(w) > times(best) ? w : best));
      `,
    ],
    locals: {
      counts: ['freq', 'tally'],
      w: WORD,
      best: ['top', 'winner'],
      most: ['max', 'highest'],
    },
    phrases: {
      noun: ['the word that occurs most often in a sentence', 'the most frequent word of {text}'],
      verb: [
        'find the most common word in a text',
        'pick the word of a sentence that is repeated the most',
      ],
      say: [
        'most frequent word',
        'most common word in a string',
        'word with the highest count in a sentence',
        'which word is used the most in this text?',
        'given a sentence, return the word that appears most often',
        'count all the words and tell me the one that comes up more than any other',
      ],
    },
  }),
];
