import { family } from '../family.ts';
import type { Random } from '../random.ts';

const TEXT = ['text', 's', 'str', 'sentence', 'input'] as const;
const NAME = ['name', 's', 'str', 'key', 'text'] as const;
const WORD = ['word', 'item', 'x'] as const;
const RESULT = ['out', 'res', 'output'] as const;
const INDEX = ['idx', 'pos'] as const;

const small = (r: Random, least = 0, most = 5): string => r.sentence(least, most).toLowerCase();

/** Words, lines and naming styles: functions that take sentences apart or put them together. */
export const stringsSentences = [
  family({
    id: 'split-words',
    category: 'strings',
    names: ['splitWords', 'toWords', 'getWords', 'wordList'],
    params: [TEXT],
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
    id: 'average-word-length',
    category: 'strings',
    names: ['averageWordLength', 'avgWordLength', 'meanWordLength'],
    params: [TEXT],
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
    id: 'count-sentences',
    category: 'strings',
    names: ['countSentences', 'sentenceCount', 'numSentences'],
    params: [['text', 's', 'str', 'input']],
    args: (r) => [r.list(() => r.sentence(1, 3) + r.pick(['.', '!', '?']), 0, 4).join(' ')],
    edges: [[''], ['One.'], ['Is it? Yes! Good.']],
    reference: ([text]) => text.replace(/[^.!?]/g, '').length,
    bodies: [
      `return (text.match(/[.!?]/g) ?? []).length;`,
      `
      let count = 0;
      for (const c of text) {
        if (c === '.' || c === '!' || c === '?') count++;
      }
      return count;
      `,
      `return [...text].filter((c) => '.!?'.includes(c)).length;`,
      `return text.split(/[.!?]/).length - 1;`,
    ],
    locals: { count: ['total', 'n'], c: ['ch', 'char'] },
    phrases: {
      noun: [
        'the number of sentences in a text, where each ends with one of . ! ?',
        'how many sentences {text} has, counting the marks . and ! and ?',
      ],
      verb: [
        'count the sentences of a text by their final . ! or ?',
        'count how many sentences, each closed by a period, exclamation mark or question mark, a text has',
      ],
      say: [
        'count sentences, they end in . ! or ?',
        'sentence count of a text (. ! ?)',
        'how many sentences are in this paragraph if each one ends with a dot, ! or ?',
        'given a text, return the number of sentences, every sentence has one of .!? at its end',
        'count each dot, exclamation mark and question mark, that is the number of my sentences',
      ],
    },
  }),
  family({
    id: 'nth-word',
    category: 'strings',
    names: ['nthWord', 'getWord', 'wordAt', 'pickWord'],
    params: [TEXT, ['n', 'number', 'position', 'k']],
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
    id: 'remove-duplicate-words',
    category: 'strings',
    names: ['removeDuplicateWords', 'uniqueWords', 'dedupeWords', 'dropRepeatedWords'],
    params: [TEXT],
    args: (r) => [r.list(() => r.pick(['a', 'cat', 'dog', 'to', 'sun', 'sky']), 0, 7).join(' ')],
    edges: [[''], ['one'], ['a b a'], ['sun sun sky sun']],
    reference: ([text]) => [...new Set(text.split(' '))].join(' '),
    bodies: [
      `return [...new Set(text.split(' '))].join(' ');`,
      `
      const result = [];
      for (const w of text.split(' ')) {
        if (!result.includes(w)) result.push(w);
      }
      return result.join(' ');
      `,
      `
      const words = text.split(' ');
      return words.filter((w, i) => words.indexOf(w) === i).join(' ');
      `,
    ],
    locals: { result: RESULT, words: ['parts', 'list'], w: WORD, i: INDEX },
    phrases: {
      noun: [
        'a sentence with repeated words removed, keeping the first of each',
        '{text} with every word only at its first place',
      ],
      verb: [
        'remove duplicate words from a sentence, keeping the first of each',
        'delete the words of a text that have occurred before',
      ],
      say: [
        'remove duplicate words',
        'unique words of a string joined by spaces',
        'dedupe words in a sentence',
        'how do i get rid of repeated words in a text, so "a b a" becomes "a b"?',
        'given a sentence, return it without words that came already',
        'sometimes people write the same word again, every word should stay only the first time it is there',
      ],
    },
  }),
  family({
    id: 'words-to-snake',
    category: 'strings',
    names: ['toSnakeCase', 'wordsToSnake', 'snakeCase', 'underscore'],
    params: [TEXT],
    args: (r) => [r.sentence(0, 5)],
    edges: [[''], ['one'], ['Hello Big World']],
    reference: ([text]) => text.toLowerCase().split(' ').join('_'),
    bodies: [
      `return text.toLowerCase().replaceAll(' ', '_');`,
      `return text.toLowerCase().split(' ').join('_');`,
      `
      let result = '';
      for (const c of text) {
        result += c === ' ' ? '_' : c.toLowerCase();
      }
      return result;
      `,
      `return text.replace(/ /g, '_').toLowerCase();`,
    ],
    locals: { result: RESULT, c: ['ch', 'char'] },
    phrases: {
      noun: [
        'a phrase of words with single spaces in snake_case, all lower case',
        '{text} in lower case with underscores instead of spaces',
      ],
      verb: [
        'convert a phrase to snake_case',
        'lowercase a sentence and replace its spaces with underscores',
      ],
      say: [
        'to snake_case',
        'words with spaces to snake case',
        'snake case from a phrase like "Hello Big World"',
        'how do i turn "Hello World" into "hello_world"?',
        'given some words separated by spaces, return them in snake_case',
        'i need a file name from a title, small letters and _ where the spaces were',
      ],
    },
  }),
  family({
    id: 'words-to-kebab',
    category: 'strings',
    names: ['toKebabCase', 'wordsToKebab', 'kebabCase', 'hyphenate'],
    params: [TEXT],
    args: (r) => [r.sentence(0, 5)],
    edges: [[''], ['one'], ['Hello Big World']],
    reference: ([text]) => text.toLowerCase().split(' ').join('-'),
    bodies: [
      `return text.toLowerCase().replaceAll(' ', '-');`,
      `return text.toLowerCase().split(' ').join('-');`,
      `return text.replace(/ /g, '-').toLowerCase();`,
      `
      let result = '';
      for (const c of text) {
        result += c === ' ' ? '-' : c.toLowerCase();
      }
      return result;
      `,
    ],
    locals: { result: RESULT, c: ['ch', 'char'] },
    phrases: {
      noun: [
        'a phrase of words with single spaces in kebab-case, all lower case',
        '{text} in lower case with hyphens instead of spaces',
      ],
      verb: [
        'convert a phrase to kebab-case',
        'lowercase a sentence and replace its spaces with dashes',
      ],
      say: [
        'to kebab-case',
        'words with spaces to kebab case',
        'spaces to dashes and lowercase',
        'how do i turn "Hello Big World" into "hello-big-world"?',
        'given some words separated by spaces, return them in kebab-case',
        'make the words small and put a dash between them instead of the space',
      ],
    },
  }),
  family({
    id: 'words-to-pascal',
    category: 'strings',
    names: ['toPascalCase', 'pascalCase', 'wordsToPascal', 'upperCamel'],
    params: [TEXT],
    args: (r) => [small(r, 1)],
    edges: [['one'], ['hello big world'], ['a b']],
    reference: ([text]) => text.replace(/(^| )(.)/g, (_, __, c: string) => c.toUpperCase()),
    bodies: [
      `
      return text
        .split(' ')
        .map((w) => w[0].toUpperCase() + w.slice(1))
        .join('');
      `,
      `
      let result = '';
      for (const w of text.split(' ')) {
        result += w[0].toUpperCase() + w.slice(1);
      }
      return result;
      `,
      `return text.replace(/(^| )(.)/g, (m, space, c) => c.toUpperCase());`,
    ],
    locals: { w: WORD, result: RESULT, m: ['match', 'all'], c: ['ch', 'char'], space: ['gap'] },
    phrases: {
      noun: [
        'a phrase of lower case words in PascalCase',
        '{text}, lower case words with single spaces, written as one PascalCase name',
      ],
      verb: [
        'convert lower case words separated by spaces to PascalCase',
        'capitalize every lower case word of a phrase and join them without spaces',
      ],
      say: [
        'to PascalCase from lower case words',
        'pascal case a phrase of small words',
        'lower case words to UpperCamelCase',
        'how do i turn "hello big world" into "HelloBigWorld"?',
        'given lower case words with spaces, return them in PascalCase',
        'a class name starts each word with a big letter and has no spaces, make one from my lower case words',
      ],
    },
  }),
  family({
    id: 'kebab-to-camel',
    category: 'strings',
    names: ['kebabToCamel', 'camelize', 'fromKebab', 'dashToCamel'],
    params: [NAME],
    args: (r) => [r.words(0, 4).join('-').toLowerCase()],
    edges: [[''], ['one'], ['background-color-name']],
    reference: ([name]) => name.replace(/-(.)/g, (_, c: string) => c.toUpperCase()),
    bodies: [
      `return name.replace(/-(.)/g, (m, c) => c.toUpperCase());`,
      `
      return name
        .split('-')
        .map((w, i) => (i === 0 ? w : w[0].toUpperCase() + w.slice(1)))
        .join('');
      `,
      `
      const [first, ...rest] = name.split('-');
      return first + rest.map((w) => w[0].toUpperCase() + w.slice(1)).join('');
      `,
      `return name.replace(/-[a-z]/g, (m) => m[1].toUpperCase());`,
    ],
    locals: {
      m: ['match', 'pair'],
      c: ['ch', 'char'],
      w: WORD,
      i: INDEX,
      first: ['head', 'start'],
      rest: ['tail', 'others'],
    },
    phrases: {
      noun: ['a kebab-case name in camelCase', '{name}, given in kebab-case, as a camelCase name'],
      verb: [
        'convert kebab-case to camelCase',
        'rewrite a lower case name with dashes as camelCase',
        'camelize a hyphenated string',
      ],
      say: [
        'kebab-case to camelCase',
        'kebab to camel',
        'css property to javascript style name',
        'how do i make "font-size" into "fontSize"?',
        'given a string with dashes such as "my-short-string", return "myShortString"',
        'remove the dashes and make the letter after each of them a capital',
      ],
    },
  }),
  family({
    id: 'snake-to-kebab',
    category: 'strings',
    names: ['snakeToKebab', 'toKebab', 'underscoresToDashes', 'kebabFromSnake'],
    params: [NAME],
    args: (r) => [r.words(0, 4).join('_').toLowerCase()],
    edges: [[''], ['one'], ['user_first_name']],
    reference: ([name]) => name.split('_').join('-'),
    bodies: [
      `return name.replaceAll('_', '-');`,
      `return name.split('_').join('-');`,
      `return name.replace(/_/g, '-');`,
      `return [...name].map((c) => (c === '_' ? '-' : c)).join('');`,
    ],
    locals: { c: ['ch', 'char', 'letter'] },
    phrases: {
      noun: ['a snake_case name in kebab-case', '{name} with dashes in place of the underscores'],
      verb: ['convert snake_case to kebab-case', 'replace every underscore in a name with a dash'],
      say: [
        'snake_case to kebab-case',
        'snake to kebab',
        'underscores to dashes',
        'how do i make "user_first_name" into "user-first-name"?',
        'given a snake_case string, return it in kebab-case',
        'swap all the _ in my text for -',
      ],
    },
  }),
  family({
    id: 'snake-to-title',
    category: 'strings',
    names: ['snakeToTitle', 'humanize', 'labelFromKey', 'toLabel'],
    params: [NAME],
    args: (r) => [r.words(1, 4).join('_').toLowerCase()],
    edges: [['one'], ['user_first_name'], ['a_b']],
    reference: ([name]) =>
      name
        .split('_')
        .map((w) => w.charAt(0).toUpperCase() + w.slice(1))
        .join(' '),
    bodies: [
      `
      return name
        .split('_')
        .map((w) => w[0].toUpperCase() + w.slice(1))
        .join(' ');
      `,
      `return name.replaceAll('_', ' ').replace(/\\b[a-z]/g, (c) => c.toUpperCase());`,
      `
      const words = [];
      for (const w of name.split('_')) {
        words.push(w[0].toUpperCase() + w.slice(1));
      }
      return words.join(' ');
      `,
    ],
    locals: { w: WORD, words: ['parts', 'list'], c: ['ch', 'char'] },
    phrases: {
      noun: [
        'a snake_case name as a title, with spaces and a capital at each word',
        '{name}, given in snake_case, as readable words like "First Name"',
      ],
      verb: [
        'convert snake_case to title case words',
        'turn a key such as first_name into a label such as "First Name"',
      ],
      say: [
        'snake_case to Title Case',
        'humanize snake case, capitalize every word',
        'key to label: "first_name" -> "First Name"',
        'how do i show user_first_name as "User First Name"?',
        'given a snake_case string, return the words with spaces between and each capitalized',
        'the table headers have underscores, i want spaces and a big letter at the start of every word',
      ],
    },
  }),
  family({
    id: 'count-given-word',
    category: 'strings',
    names: ['countWord', 'wordOccurrences', 'timesWord', 'countOfWord'],
    params: [TEXT, ['word', 'target', 'wanted', 'w']],
    args: (r) => [
      r.list(() => r.pick(['a', 'cat', 'cats', 'to', 'sun']), 0, 7).join(' '),
      r.pick(['a', 'cat', 'sun', 'dog']),
    ],
    edges: [
      ['', 'a'],
      ['cat cats cat', 'cat'],
      ['a b a', 'a'],
    ],
    reference: ([text, word]) => text.split(' ').filter((w) => w === word).length,
    bodies: [
      `return text.split(' ').filter((w) => w === word).length;`,
      `
      let count = 0;
      for (const w of text.split(' ')) {
        if (w === word) count++;
      }
      return count;
      `,
      `return text.split(' ').reduce((count, w) => (w === word ? count + 1 : count), 0);`,
    ],
    locals: { count: ['total', 'n'], w: ['item', 'x', 'part'] },
    phrases: {
      noun: [
        'the number of times a given word occurs as a whole word in a sentence',
        'how often the word {word} is among the words of {text}',
      ],
      verb: [
        'count how often a given word occurs in a sentence, as a whole word only',
        'count the words of a text that are equal to a given word',
      ],
      say: [
        'count occurrences of a whole word in a sentence',
        'how many times is the word {word} in the sentence, not as part of longer words?',
        'whole word count, "cat" must not match "cats"',
        'given a sentence and a word, return how many of its words are exactly that word',
        'split the sentence at the spaces and count the pieces that equal my word',
      ],
    },
  }),
  family({
    id: 'contains-word',
    category: 'strings',
    names: ['containsWord', 'hasWord', 'includesWord', 'wordInText'],
    params: [TEXT, ['word', 'target', 'wanted', 'w']],
    args: (r) => [
      r.list(() => r.pick(['a', 'cats', 'to', 'sun', 'dog']), 0, 5).join(' '),
      r.pick(['a', 'cat', 'sun', 'dog']),
    ],
    edges: [
      ['', 'a'],
      ['catalog of cats', 'cat'],
      ['the cat', 'cat'],
    ],
    reference: ([text, word]) => text.split(' ').includes(word),
    bodies: [
      `return text.split(' ').includes(word);`,
      `
      for (const w of text.split(' ')) {
        if (w === word) return true;
      }
      return false;
      `,
      `return text.split(' ').some((w) => w === word);`,
    ],
    locals: { w: ['item', 'x', 'part'] },
    phrases: {
      whether: [
        'a sentence contains a given word as a whole word',
        '{word} is one of the words of {text}',
        'a word is in a sentence and not just inside a longer word',
      ],
      verb: ['check a sentence for a whole word'],
      say: [
        'whole word in sentence, true or false',
        'is the word {word} one of the words in the sentence?',
        'sentence has exact word, "cat" is not in "cats"',
        'given a sentence and a word, return true if one of its space separated words equals it',
        'i look for a word in a text but it must stand alone between spaces, tell me true or false',
      ],
    },
  }),
  family({
    id: 'remove-word',
    category: 'strings',
    names: ['removeWord', 'deleteWord', 'withoutWord', 'dropWord'],
    params: [TEXT, ['word', 'target', 'unwanted', 'w']],
    args: (r) => [
      r.list(() => r.pick(['a', 'cat', 'cats', 'to', 'sun']), 0, 7).join(' '),
      r.pick(['a', 'cat', 'sun', 'dog']),
    ],
    edges: [
      ['', 'a'],
      ['cat', 'cat'],
      ['a cat and cats', 'cat'],
    ],
    reference: ([text, word]) =>
      text
        .split(' ')
        .filter((w) => w !== word)
        .join(' '),
    bodies: [
      `
      return text
        .split(' ')
        .filter((w) => w !== word)
        .join(' ');
      `,
      `
      const words = text.split(' ');
      return words.filter((w) => w !== word).join(' ');
      `,
      `
      const result = [];
      for (const w of text.split(' ')) {
        if (w !== word) result.push(w);
      }
      return result.join(' ');
      `,
    ],
    locals: { words: ['parts', 'list'], result: RESULT, w: ['item', 'x', 'part'] },
    phrases: {
      noun: [
        'a sentence without a given word, all its occurrences removed',
        '{text} without the words that equal {word}, single spaces between the rest',
      ],
      verb: [
        'remove every occurrence of a given word from a sentence',
        'delete a whole word wherever it is in a text and join the others with spaces',
      ],
      say: [
        'remove word from sentence',
        'delete all occurrences of a whole word in a string',
        'how do i take the word {word} out of a sentence but keep longer words that contain it?',
        'given a sentence and a word, return the sentence without that word',
        'the words are separated by single spaces, throw out each word that is the same as the second argument',
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
    locals: { lines: ['rows', 'list'], line: ['row', 'x'], result: RESULT },
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
    locals: { line: ['row', 'x'], space: ['indent', 'pad'], result: RESULT },
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
    id: 'most-frequent-word',
    category: 'strings',
    names: ['mostFrequentWord', 'mostCommonWord', 'topWord', 'commonestWord'],
    params: [TEXT],
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
  family({
    id: 'numbers-in-text',
    category: 'strings',
    names: ['extractNumbers', 'numbersInText', 'findNumbers', 'getNumbers'],
    params: [['text', 's', 'str', 'input']],
    args: (r) => [
      r
        .list(() => (r.chance(0.5) ? String(r.int(0, 150)) : r.word()), 0, 6)
        .join(r.pick([' ', ', ', '-'])),
    ],
    edges: [[''], ['none'], ['a1b22c333'], ['7 of 12']],
    reference: ([text]) => (text.match(/\d+/g) ?? []).map(Number),
    bodies: [
      `return (text.match(/\\d+/g) ?? []).map(Number);`,
      `
      const matches = text.match(/[0-9]+/g) || [];
      return matches.map((digits) => parseInt(digits, 10));
      `,
      `
      const numbers = [];
      for (const part of text.split(/\\D+/)) {
        if (part !== '') numbers.push(Number(part));
      }
      return numbers;
      `,
    ],
    locals: {
      matches: ['found', 'hits'],
      digits: ['m', 'd'],
      numbers: ['result', 'nums'],
      part: ['piece', 'p'],
    },
    phrases: {
      noun: [
        'a list of the non-negative whole numbers that are written in a text',
        'all runs of digits in {text} as an array of numbers',
      ],
      verb: [
        'extract all whole numbers from a text as an array of numbers',
        'find the numbers in a string, where neighbouring digits belong together',
      ],
      say: [
        'extract numbers from string',
        'all integers in a text as an array',
        'numbers in text, "a1b22" -> [1, 22]',
        'which numbers occur in this text? as an array of numbers please',
        'given a string, return the array of whole numbers (digit groups) found in it',
        'the sentence has some numbers like 7 and 120 between the words and i want them in a list',
      ],
    },
  }),
  family({
    id: 'sum-numbers-in-text',
    category: 'strings',
    names: ['sumNumbers', 'sumOfNumbers', 'addNumbersInText', 'totalInText'],
    params: [['text', 's', 'str', 'input']],
    args: (r) => [
      r
        .list(() => (r.chance(0.5) ? String(r.int(0, 150)) : r.word()), 0, 6)
        .join(r.pick([' ', ', ', '-'])),
    ],
    edges: [[''], ['none'], ['a1b22c333'], ['7 of 12']],
    reference: ([text]) => (text.match(/\d+/g) ?? []).reduce((t, d) => t + Number(d), 0),
    bodies: [
      `return (text.match(/\\d+/g) ?? []).reduce((total, digits) => total + Number(digits), 0);`,
      `
      let total = 0;
      for (const digits of text.match(/\\d+/g) ?? []) {
        total += Number(digits);
      }
      return total;
      `,
      `
      let total = 0;
      for (const part of text.split(/\\D+/)) {
        total += Number(part);
      }
      return total;
      `,
    ],
    locals: { total: ['sum', 'acc'], digits: ['m', 'd'], part: ['piece', 'p'] },
    phrases: {
      noun: [
        'the sum of the whole numbers that are written in a text, 0 if there are none',
        'the total of all digit groups in {text}, each read as one number',
      ],
      verb: [
        'add up the whole numbers found in a string, where "12" is twelve and not one and two',
        'sum all numbers (runs of digits) that appear in a text',
      ],
      say: [
        'sum of numbers in a string, digit groups count as one number',
        'add all integers found in text',
        'what is the sum of all the numbers in this sentence, for example 3 apples and 12 pears make 15?',
        'given a string with numbers in it, return their sum, "a1b22" gives 23',
        'find every number that is written in the text, whole groups of digits, and add them together',
      ],
    },
  }),
  family({
    id: 'text-in-parens',
    category: 'strings',
    names: ['textInParens', 'insideBrackets', 'betweenParens', 'getParenthesized'],
    params: [['text', 's', 'str', 'input']],
    args: (r) => [`${r.sentence(0, 2)}(${r.sentence(0, 2)})${r.sentence(0, 2)}`],
    edges: [['()'], ['a (b) c'], ['hello (big world)']],
    reference: ([text]) => text.slice(text.indexOf('(') + 1, text.indexOf(')')),
    bodies: [
      `return text.slice(text.indexOf('(') + 1, text.indexOf(')'));`,
      `
      const start = text.indexOf('(');
      const end = text.indexOf(')');
      return text.slice(start + 1, end);
      `,
      `return text.match(/\\(([^)]*)\\)/)[1];`,
      `return text.split('(')[1].split(')')[0];`,
    ],
    locals: { start: ['open', 'from'], end: ['close', 'to'] },
    phrases: {
      noun: [
        'the text between the round brackets of a string that has one pair of them',
        'what stands inside the parentheses in {text}',
      ],
      verb: [
        'extract the text inside parentheses',
        'get what is between ( and ) in a string with one such pair',
      ],
      say: [
        'text between parentheses',
        'substring inside ( )',
        'get content of round brackets',
        'what is written inside the brackets of this text?',
        'given a string with one pair of parentheses, return what is between them',
        'from "hello (big world)" i only want "big world"',
      ],
    },
  }),
  family({
    id: 'fill-template',
    category: 'strings',
    names: ['fillTemplate', 'renderTemplate', 'interpolate', 'fillIn'],
    params: [
      ['template', 'text', 'pattern', 's'],
      ['values', 'data', 'params', 'vars'],
    ],
    args: (r) => {
      const values = {
        name: r.pick(['Ann', 'Bob', 'Eve']),
        age: r.int(1, 90),
        city: r.pick(['Rome', 'Paris', 'Oslo']),
      };
      const parts = ['hello', 'is', '{name}', '{age}', '{city}'];
      return [r.list(() => r.pick(parts), 0, 6).join(' '), values];
    },
    edges: [
      ['', { name: 'Ann', age: 3, city: 'Rome' }],
      ['{name} is {age}', { name: 'Ann', age: 3, city: 'Rome' }],
    ],
    reference: ([template, values]) =>
      Object.entries(values).reduce(
        (text, [key, value]) => text.split(`{${key}}`).join(String(value)),
        template,
      ),
    bodies: [
      `return template.replace(/\\{(\\w+)\\}/g, (match, key) => values[key]);`,
      `
      let result = template;
      for (const key in values) {
        result = result.replaceAll('{' + key + '}', values[key]);
      }
      return result;
      `,
      `
      return Object.entries(values).reduce(
        (result, [key, value]) => result.replaceAll('{' + key + '}', value),
        template,
      );
      `,
    ],
    locals: { match: ['m', 'all'], key: ['k', 'field'], value: ['v', 'val'], result: RESULT },
    phrases: {
      noun: [
        'a template text with each placeholder in curly braces replaced by the value of that name in an object',
        'the text {template} with its placeholders in braces filled from the object {values}',
      ],
      verb: [
        'fill in the placeholders in curly braces of a template with the values of an object',
        'replace each name in braces within a text by the property of that name',
      ],
      say: [
        'string template with placeholders in curly braces, values from object',
        'template interpolation, names in {} come from an object',
        'how do i put values from an object into a text that has their names in braces?',
        'given a template and an object, replace every key in curly brackets with its value',
        'my letter text has names in curly brackets where the data should go, the data are in an object with the same names',
      ],
    },
  }),
  family({
    id: 'email-domain',
    category: 'strings',
    names: ['emailDomain', 'getDomain', 'domainOf', 'extractDomain'],
    params: [['email', 'address', 's', 'mail']],
    args: (r) => [
      `${r.string(1, 6, 'abc.12')}@${r.word().toLowerCase()}.${r.pick(['com', 'org', 'co.uk'])}`,
    ],
    edges: [['a@b.c'], ['ann.lee@mail.example.com']],
    reference: ([email]) => email.slice(email.indexOf('@') + 1),
    bodies: [
      `return email.split('@')[1];`,
      `return email.slice(email.indexOf('@') + 1);`,
      `
      const at = email.indexOf('@');
      return email.substring(at + 1);
      `,
      `
      const [user, domain] = email.split('@');
      return domain;
      `,
    ],
    locals: { at: ['i', 'index'], user: ['name', 'local'], domain: ['host', 'rest'] },
    phrases: {
      noun: ['the domain of an email address', 'the part of {email} after the @ sign'],
      verb: [
        'get the domain from an email address',
        'extract what comes after the @ in an e-mail address',
      ],
      say: [
        'email domain',
        'domain part of an email',
        'extract domain from email',
        'how do i get "example.com" out of "ann@example.com"?',
        'given an email address, return its domain',
        'i have addresses and want to know the mail provider, so everything behind the @',
      ],
    },
  }),
  family({
    id: 'email-user',
    category: 'strings',
    names: ['emailUser', 'getUsername', 'userOf', 'localPart'],
    params: [['email', 'address', 's', 'mail']],
    args: (r) => [
      `${r.string(1, 6, 'abc.12')}@${r.word().toLowerCase()}.${r.pick(['com', 'org', 'co.uk'])}`,
    ],
    edges: [['a@b.c'], ['ann.lee@mail.example.com']],
    reference: ([email]) => email.slice(0, email.indexOf('@')),
    bodies: [
      `return email.split('@')[0];`,
      `return email.slice(0, email.indexOf('@'));`,
      `
      const at = email.indexOf('@');
      return email.substring(0, at);
      `,
    ],
    locals: { at: ['i', 'index'] },
    phrases: {
      noun: ['the user name of an email address', 'the part of {email} before the @ sign'],
      verb: [
        'get the user name from an email address',
        'extract what comes before the @ in an e-mail address',
      ],
      say: [
        'username from email',
        'local part of an email address',
        'email without the domain',
        'how do i get "ann" out of "ann@example.com"?',
        'given an email address, return the part in front of the @',
        'people log in with their mail and i want to greet them with what stands before the at sign',
      ],
    },
  }),
  family({
    id: 'file-extension',
    category: 'strings',
    names: ['fileExtension', 'getExtension', 'extensionOf', 'extname'],
    params: [['file', 'filename', 'name', 'path', 's']],
    args: (r) => [r.words(1, 3).join('.').toLowerCase()],
    edges: [['photo.jpg'], ['archive.tar.gz'], ['readme'], ['a.']],
    reference: ([file]) => (file.includes('.') ? file.slice(file.lastIndexOf('.') + 1) : ''),
    bodies: [
      `
      const dot = file.lastIndexOf('.');
      return dot === -1 ? '' : file.slice(dot + 1);
      `,
      `
      if (!file.includes('.')) return '';
      return file.split('.').pop();
      `,
      `
      const parts = file.split('.');
      return parts.length > 1 ? parts[parts.length - 1] : '';
      `,
    ],
    locals: { dot: ['at', 'i'], parts: ['pieces', 'segments'] },
    phrases: {
      noun: [
        'the extension of a file name without the dot, "" if it has none',
        'the part of {file} after its last dot, an empty string if there is no dot',
      ],
      verb: [
        'get the file extension of a file name, or an empty string without one',
        'extract what follows the last dot of a file name, "" if there is no dot',
      ],
      say: [
        'file extension, "" if none',
        'get extension from filename, without the dot, empty string if missing',
        'what is the ending of this file name, "jpg" for "photo.jpg"? no dot gives an empty string',
        'given a file name, return its extension or "" when there is none',
        'i need to know the type of a file from its name, so the letters after the last point, or an empty string if it has no point',
      ],
    },
  }),
  family({
    id: 'file-base-name',
    category: 'strings',
    names: ['fileName', 'baseName', 'getFileName', 'lastPathPart'],
    params: [['path', 'file', 's', 'url', 'text']],
    args: (r) => [
      (r.chance(0.5) ? '/' : '') + r.words(1, 4).join('/') + r.pick(['', '.txt', '.js']),
    ],
    edges: [['a.txt'], ['/home/ann/a.txt'], ['src/index.js']],
    reference: ([path]) => path.slice(path.lastIndexOf('/') + 1),
    bodies: [
      `return path.split('/').pop();`,
      `return path.slice(path.lastIndexOf('/') + 1);`,
      `
      const parts = path.split('/');
      return parts[parts.length - 1];
      `,
      `return path.split('/').at(-1);`,
    ],
    locals: { parts: ['pieces', 'segments'] },
    phrases: {
      noun: [
        'the file name at the end of a path with slashes',
        'the part of {path} after its last slash, all of it if there is none',
      ],
      verb: ['get the file name from a path', 'extract what comes after the last / of a path'],
      say: [
        'basename of a path',
        'filename from path',
        'last part of a path with slashes',
        'how do i get "a.txt" from "/home/ann/a.txt"?',
        'given a path, return the file name with its extension',
        'drop all the folders from a path, i only need what is behind the last slash',
      ],
    },
  }),
  family({
    id: 'spin-words',
    category: 'strings',
    names: ['spinWords', 'reverseLongWords', 'flipLongWords', 'twistWords'],
    params: [TEXT],
    constants: { k: (r: Random) => r.constant(3, 6, 9) },
    args: (r) => [r.sentence(0, 6)],
    edges: [[''], ['one'], ['hello big world']],
    reference: ([text], { k }) =>
      text
        .split(' ')
        .map((w) => (w.length >= k ? [...w].reverse().join('') : w))
        .join(' '),
    bodies: [
      `
      return text
        .split(' ')
        .map((w) => (w.length >= $k ? w.split('').reverse().join('') : w))
        .join(' ');
      `,
      `
      const result = [];
      for (const w of text.split(' ')) {
        result.push(w.length >= $k ? [...w].reverse().join('') : w);
      }
      return result.join(' ');
      `,
      `
      const spin = (w) => {
        if (w.length < $k) return w;
        return w.split('').reverse().join('');
      };
      return text.split(' ').map(spin).join(' ');
      `,
    ],
    locals: { w: WORD, result: RESULT, spin: ['flip', 'turn'] },
    phrases: {
      noun: [
        'a sentence in which every word of {k} or more letters is reversed',
        '{text} with the words of at least {k} characters spelled backwards and the others unchanged',
      ],
      verb: [
        'reverse each word of a sentence that has {k} letters or more',
        'spell the words with at least {k} letters backwards and keep the shorter ones',
      ],
      say: [
        'spin words of length {k} and up',
        'reverse words with {k}+ letters in a sentence',
        'how do i flip only the long words, i mean from {k} letters on?',
        'given a sentence, reverse all words that have {k} or more letters',
        'short words stay, but a word with {k} letters or more should be written backwards at the same place',
      ],
    },
  }),
  family({
    id: 'sort-words-by-length',
    category: 'strings',
    names: ['sortWordsByLength', 'orderByLength', 'shortWordsFirst', 'sortByWordLength'],
    params: [TEXT],
    args: (r) => [r.sentence(0, 6)],
    edges: [[''], ['one'], ['hello big wide a world']],
    reference: ([text]) =>
      text
        .split(' ')
        .sort((a, b) => a.length - b.length)
        .join(' '),
    bodies: [
      `
      return text
        .split(' ')
        .sort((a, b) => a.length - b.length)
        .join(' ');
      `,
      `
      const words = text.split(' ');
      words.sort((a, b) => a.length - b.length);
      return words.join(' ');
      `,
      `
      const sorted = [];
      for (const w of text.split(' ')) {
        let i = sorted.length;
        while (i > 0 && sorted[i - 1].length > w.length) i--;
        sorted.splice(i, 0, w);
      }
      return sorted.join(' ');
      `,
    ],
    locals: { words: ['parts', 'list'], sorted: ['result', 'ordered'], w: WORD, i: INDEX },
    phrases: {
      noun: [
        'a sentence with its words sorted by length, equally long ones in their old order',
        'the words of {text} from the shortest to the longest, as a sentence again',
      ],
      verb: [
        'sort the words of a sentence by their length, shortest first',
        'order the words of a text from short to long and join them with spaces',
      ],
      say: [
        'sort words in a sentence by length',
        'words by length ascending, as a string',
        'how do i put the shortest word of a sentence first and the longest last?',
        'given a sentence, return it with the words ordered by how long they are',
        'rearrange the text so that short words come first, words of equal length keep their order, result is one string',
      ],
    },
  }),
  family({
    id: 'hashtag',
    category: 'strings',
    names: ['toHashtag', 'makeHashtag', 'hashtag', 'generateHashtag'],
    params: [TEXT],
    args: (r) => [small(r, 1)],
    edges: [['one'], ['hello big world']],
    reference: ([text]) =>
      '#' +
      text
        .split(' ')
        .map((w) => w.charAt(0).toUpperCase() + w.slice(1))
        .join(''),
    bodies: [
      `
      const words = text.split(' ').map((w) => w[0].toUpperCase() + w.slice(1));
      return '#' + words.join('');
      `,
      `
      let tag = '#';
      for (const w of text.split(' ')) {
        tag += w[0].toUpperCase() + w.slice(1);
      }
      return tag;
      `,
      `return text.split(' ').reduce((tag, w) => tag + w[0].toUpperCase() + w.slice(1), '#');`,
    ],
    locals: { words: ['parts', 'list'], tag: ['result', 'out'], w: WORD },
    phrases: {
      noun: [
        'a hashtag made of a phrase of lower case words, each capitalized and without spaces',
        'a # followed by the capitalized words of {text} without spaces, the words being lower case',
      ],
      verb: [
        'turn a phrase of lower case words into a hashtag like #HelloWorld',
        'capitalize every lower case word of a sentence, join them and put # in front',
      ],
      say: [
        'hashtag generator, "hello world" -> "#HelloWorld"',
        'make hashtag from lower case words',
        'how do i turn "good morning" into "#GoodMorning"?',
        'given lower case words separated by spaces, return a hashtag with each word capitalized',
        'for social media i want a # and then all words together, every word starting with a big letter',
      ],
    },
  }),
  family({
    id: 'remove-html-tags',
    category: 'strings',
    names: ['removeTags', 'stripTags', 'stripHtml', 'withoutTags'],
    params: [['html', 'text', 's', 'str', 'markup']],
    args: (r) => [
      r
        .list(
          () => {
            const tag = r.pick(['b', 'i', 'p', 'em']);
            return r.chance(0.6) ? `<${tag}>${r.sentence(0, 2)}</${tag}>` : r.word();
          },
          0,
          4,
        )
        .join(' '),
    ],
    edges: [[''], ['plain'], ['<p>Hello <b>big</b> world</p>'], ['a<br>b']],
    reference: ([html]) => html.replace(/<[^>]*>/g, ''),
    bodies: [
      `return html.replace(/<[^>]*>/g, '');`,
      `
      let result = '';
      let inside = false;
      for (const c of html) {
        if (c === '<') inside = true;
        else if (c === '>') inside = false;
        else if (!inside) result += c;
      }
      return result;
      `,
      `
      return html
        .split('<')
        .map((part, i) => (i === 0 ? part : part.slice(part.indexOf('>') + 1)))
        .join('');
      `,
    ],
    locals: {
      result: RESULT,
      inside: ['inTag', 'tag'],
      c: ['ch', 'char'],
      part: ['piece', 'p'],
      i: INDEX,
    },
    phrases: {
      noun: [
        'the text of an HTML string without its tags',
        '{html} with everything from < to > removed',
      ],
      verb: [
        'remove all HTML tags from a string',
        'strip the tags such as <b> and </b> from a text and keep what is between them',
      ],
      say: [
        'strip html tags',
        'remove html from string',
        'html to plain text by deleting tags',
        'how do i get rid of the <...> tags in a text?',
        'given an html string, return only its text',
        'i copied a web page and it is full of things like <p> and </p>, take those out and leave the words',
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
    locals: { rows: ['lines', 'out'], result: RESULT, i: ['row', 'k'], j: ['col', 'm'] },
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
