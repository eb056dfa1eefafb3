import { family } from '../family.ts';
import type { Random } from '../random.ts';

/** What stands between words that are joined. */
const JOINTS = [
  ...['-', '_', '/', '.', '+', ', ', '; ', '|', ' and ', ' or ', ' - ', ':', ' / ', ' & '],
  ...[' then ', ' + ', '...', ' > ', '=', '~'],
];
const SECRETS = ['secret', 'spam', 'password', 'bad', 'ugly', 'damn', 'work', 'homework', 'monday'];
const GREETINGS = [
  ...['Hello', 'Hi', 'Welcome', 'Goodbye', 'Hey', 'Dear', 'Howdy', 'Greetings', 'Good morning'],
  ...['Good night', 'Bye', 'Thanks', 'Yo', 'Hola', 'Ciao', 'See you', 'Congratulations'],
];

const WORD = ['word', 'item', 'x'] as const;
const RESULT = ['out', 'res', 'output'] as const;
const TEXT = ['text', 's', 'str', 'sentence', 'input'] as const;

/** Functions on the words and lines of a text. */
export const stringsWords = [
  family({
    id: 'title-case',
    category: 'strings',
    names: ['titleCase', 'toTitleCase', 'capitalizeWords', 'capitalizeAll'],
    params: [TEXT],
    args: (r) => [r.sentence(0, 5).toLowerCase()],
    edges: [[''], ['a'], ['hello world']],
    reference: ([text]) => text.replace(/\b[a-z]/g, (c) => c.toUpperCase()),
    bodies: [
      `
      return text
        .split(' ')
        .map((w) => w.charAt(0).toUpperCase() + w.slice(1))
        .join(' ');
      `,
      `return text.replace(/\\b[a-z]/g, (c) => c.toUpperCase());`,
      `
      const words = text.split(' ');
      const capital = (w) => w.slice(0, 1).toUpperCase() + w.slice(1);
      return words.map(capital).join(' ');
      `,
      `
      let result = '';
      for (let i = 0; i < text.length; i++) {
        const start = i === 0 || text[i - 1] === ' ';
        result += start ? text[i].toUpperCase() : text[i];
      }
      return result;
      `,
    ],
    locals: {
      w: WORD,
      c: ['ch', 'char'],
      words: ['parts', 'list'],
      capital: ['upper', 'big'],
      result: RESULT,
      i: ['idx', 'pos'],
      start: ['first', 'begins'],
    },
    phrases: {
      noun: [
        'a lower case sentence in title case',
        '{text} with the first letter of each word in upper case',
        'a sentence of small letters with every word capitalized',
      ],
      verb: [
        'capitalise the first letter of every word in a lower case sentence',
        'convert lower case text to title case',
        'capitalize each word of a lowercase text',
        'uppercase the first letter of every word in a lowercase string',
      ],
      say: [
        'title case a lower case string',
        'how do i make every word start with a capital letter?',
        'i have "hello big world" and want "Hello Big World"',
        'capitalize each word',
        'title case',
        'capitalize words in a lowercase string',
        'given a lowercase sentence, capitalize the first letter of each word',
        'like in a book title, every word of my small-letter text should begin with a big letter',
      ],
    },
  }),
  family({
    id: 'count-words-in-text',
    category: 'strings',
    names: ['countWords', 'wordCount', 'numWords'],
    params: [TEXT],
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
    params: [TEXT],
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
    params: [TEXT],
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
    params: [TEXT],
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
    id: 'reverse-word-order',
    category: 'strings',
    names: ['reverseWords', 'reverseWordOrder', 'flipWords', 'wordsBackwards'],
    params: [TEXT],
    args: (r) => [r.sentence(0, 6)],
    edges: [[''], ['one'], ['hello big world']],
    reference: ([text]) => text.split(' ').reverse().join(' '),
    bodies: [
      `return text.split(' ').reverse().join(' ');`,
      `
      const words = text.split(' ');
      const result = [];
      for (let i = words.length - 1; i >= 0; i--) {
        result.push(words[i]);
      }
      return result.join(' ');
      `,
      `
      const result = [];
      for (const w of text.split(' ')) {
        result.unshift(w);
      }
      return result.join(' ');
      `,
      `return text.split(' ').reduceRight((result, w) => result + ' ' + w);`,
    ],
    locals: { words: ['parts', 'list'], result: RESULT, w: WORD, i: ['idx', 'pos'] },
    phrases: {
      noun: [
        'a sentence with its words in reverse order',
        'the words of {text} from last to first, each spelled as before',
      ],
      verb: [
        'reverse the order of the words in a sentence',
        'put the last word of a text first and so on, without changing the words',
        'reverse the words of a string',
        'turn the order of the words around',
      ],
      say: [
        'reverse word order',
        'how do i turn "one two three" into "three two one"?',
        'keep every word as it is but list them backwards in the sentence',
        'reverse words',
        'reverse words in a sentence',
        'words in reverse order, letters unchanged',
        'given a sentence, return it with the words in reverse order',
        'the last word should be first and the first one last, "the sky is blue" becomes "blue is sky the"',
      ],
    },
  }),
  family({
    id: 'reverse-each-word',
    category: 'strings',
    names: ['reverseEachWord', 'reverseLetters', 'flipEachWord', 'mirrorWords'],
    params: [TEXT],
    args: (r) => [r.sentence(0, 5)],
    edges: [[''], ['one'], ['hello big world']],
    reference: ([text]) => [...text].reverse().join('').split(' ').reverse().join(' '),
    bodies: [
      `
      return text
        .split(' ')
        .map((w) => [...w].reverse().join(''))
        .join(' ');
      `,
      `
      const flip = (w) => w.split('').reverse().join('');
      return text.split(' ').map(flip).join(' ');
      `,
      `
      const result = [];
      for (const w of text.split(' ')) {
        result.push([...w].reverse().join(''));
      }
      return result.join(' ');
      `,
    ],
    locals: { flip: ['reverseWord', 'backwards'], result: RESULT, w: WORD },
    phrases: {
      noun: [
        'a sentence with each word spelled backwards but the words in the same order',
        '{text} with the letters of every single word reversed in place',
      ],
      verb: [
        'reverse the letters of every word but keep the order of the words',
        'spell each word of a sentence backwards where it stands',
        'flip every word of a text on its own',
        'reverse each word in a sentence',
      ],
      say: [
        'reverse each word, keep word order',
        'how do i turn "abc de" into "cba ed"?',
        'the words should stay at their places in the sentence, only the letters inside each one go backwards',
        'reverse letters in each word',
        'reverse every word but not their order',
        'each word backwards, same word order',
        'given a sentence, return it with each word reversed in place',
      ],
    },
  }),
  family({
    id: 'word-lengths',
    category: 'strings',
    names: ['wordLengths', 'lengthsOfWords', 'getWordLengths', 'wordSizes'],
    params: [TEXT],
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
    id: 'initials',
    category: 'strings',
    names: ['initials', 'acronym', 'getInitials', 'makeAcronym'],
    params: [['name', 'text', 'phrase', 's', 'fullName']],
    args: (r) => [r.sentence(1, 5)],
    edges: [['ann'], ['Ann Lee'], ['portable network graphics']],
    reference: ([name]) =>
      name
        .split(' ')
        .map((w) => w.charAt(0).toUpperCase())
        .join(''),
    bodies: [
      `
      return name
        .split(' ')
        .map((w) => w[0].toUpperCase())
        .join('');
      `,
      `
      let result = '';
      for (const w of name.split(' ')) {
        result += w[0].toUpperCase();
      }
      return result;
      `,
      `
      const letters = name.split(' ').map((w) => w[0]);
      return letters.join('').toUpperCase();
      `,
      `return name.split(' ').reduce((result, w) => result + w[0].toUpperCase(), '');`,
    ],
    locals: { result: RESULT, letters: ['firsts', 'chars'], w: WORD },
    phrases: {
      noun: [
        'the initials of a name in upper case, without dots',
        'the acronym made of the first letters of the words in {name}, all capitals',
      ],
      verb: [
        'build an acronym from a phrase by joining the upper case first letters',
        'join the first letter of each word as capitals',
        'abbreviate a phrase to the capital first letters of its words',
        'turn a name into its initials in upper case',
      ],
      say: [
        'initials in capitals, no separator',
        'how do i get "AL" from "Ann Lee" or "ann lee"?',
        'take the first letter of every word, make it big and put them together',
        'initials of a name',
        'acronym',
        'make acronym from phrase',
        'get initials uppercase',
        'given a phrase, return its acronym',
        'like "as soon as possible" becomes "ASAP"',
      ],
    },
  }),
  family({
    id: 'join-words-k',
    category: 'strings',
    names: ['joinWords', 'joinWith', 'joinList', 'concatWords'],
    params: [['words', 'items', 'list', 'arr', 'parts']],
    constants: {
      k: (r: Random) => r.pick(JOINTS),
    },
    args: (r) => [r.words(0, 5)],
    edges: [[[]], [['one']], [['a', 'b', 'c']]],
    reference: ([words], { k }) => words.join(k),
    bodies: [
      `return words.join($k);`,
      `
      let result = '';
      for (let i = 0; i < words.length; i++) {
        if (i > 0) result += $k;
        result += words[i];
      }
      return result;
      `,
      `return words.reduce((result, w, i) => (i === 0 ? w : result + $k + w), '');`,
      `
      if (words.length === 0) return '';
      let result = words[0];
      for (const w of words.slice(1)) {
        result += $k + w;
      }
      return result;
      `,
    ],
    locals: { result: RESULT, w: ['word', 'x'], i: ['idx', 'pos'] },
    phrases: {
      noun: [
        'the words of a list in one string with {k} between them',
        'one string made of all {words}, separated by {k}',
      ],
      verb: [
        'join a list of words with {k} between them',
        'connect all strings of an array by {k} as separator',
        'combine the words of an array into one text with {k} as the separator',
      ],
      say: [
        'join words using {k}',
        'how do i put an array of words into one string with {k} in between?',
        'i have a list of words and need them glued together, {k} between each two',
        'join array with {k}',
        'words separated by {k}',
        'array of strings to one string, {k} between',
        'given a list of words, return them joined with {k}',
        'concat all the strings and put {k} in the gaps',
      ],
    },
  }),
  family({
    id: 'slugify',
    category: 'strings',
    names: ['slugify', 'toSlug', 'makeSlug', 'slug'],
    params: [['title', 'text', 's', 'str', 'input']],
    args: (r) => [
      r.chance(0.6)
        ? r.list(() => r.word() + r.pick(['', '', '!', ',', ' &']), 0, 5).join(' ')
        : r.string(0, 10, 'abAB12 -!  '),
    ],
    edges: [[''], ['Hello World'], [' A  big, Day! '], ['!!!']],
    reference: ([title]) => (title.toLowerCase().match(/[a-z0-9]+/g) ?? []).join('-'),
    bodies: [
      `return (title.toLowerCase().match(/[a-z0-9]+/g) ?? []).join('-');`,
      `
      return title
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
      `,
      `
      const parts = title.toLowerCase().split(/[^a-z0-9]+/);
      return parts.filter((w) => w !== '').join('-');
      `,
      `
      return title
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter(Boolean)
        .join('-');
      `,
    ],
    locals: { parts: ['words', 'pieces'], w: ['word', 'x'] },
    phrases: {
      noun: [
        'a URL slug of a title: lower case letters and digits, one dash for each run of other characters, none at the ends',
        '{title} as a slug, in lower case with single dashes between the runs of letters and digits',
      ],
      verb: [
        'turn a title into a slug by lowering the case and joining the runs of letters and digits with dashes',
        'slugify text: lower case, other characters become a single dash, no dash at either end',
        'create a URL-friendly slug from a title: lower case, runs of anything but letters and digits become one dash, no dash at the ends',
      ],
      say: [
        'slugify, lower case a-z 0-9 joined by single dashes',
        'how do i make "Hello, World!" into "hello-world", with punctuation and spaces turned into single dashes but none at the ends?',
        'i need a url part from a headline, small letters and digits only, with one dash wherever anything else was in between',
        'slugify',
        'slugify string',
        'url slug from title, lowercase, dashes for everything else, trimmed',
        'title to slug',
        'given a title, return its slug such as "my-first-post"',
      ],
    },
  }),
  family({
    id: 'words-to-camel',
    category: 'strings',
    names: ['toCamelCase', 'camelCase', 'camelize', 'wordsToCamel'],
    params: [TEXT],
    args: (r) => [r.sentence(0, 5).toLowerCase()],
    edges: [[''], ['one'], ['hello big world']],
    reference: ([text]) => text.replace(/ (.)/g, (_, c: string) => c.toUpperCase()),
    bodies: [
      `return text.replace(/ (.)/g, (m, c) => c.toUpperCase());`,
      `
      return text
        .split(' ')
        .map((w, i) => (i === 0 ? w : w[0].toUpperCase() + w.slice(1)))
        .join('');
      `,
      `
      const [first, ...rest] = text.split(' ');
      return first + rest.map((w) => w[0].toUpperCase() + w.slice(1)).join('');
      `,
      `
      const words = text.split(' ');
      let result = words[0];
      for (const w of words.slice(1)) {
        result += w[0].toUpperCase() + w.slice(1);
      }
      return result;
      `,
    ],
    locals: {
      m: ['match', 'all'],
      c: ['ch', 'char'],
      w: WORD,
      i: ['idx', 'pos'],
      first: ['head', 'start'],
      rest: ['tail', 'others'],
      words: ['parts', 'list'],
      result: RESULT,
    },
    phrases: {
      noun: [
        'a phrase of lower case words in camelCase',
        '{text}, lower case words with single spaces, written as one camelCase name',
      ],
      verb: [
        'convert lower case words separated by spaces to camelCase',
        'join the lower case words of a phrase, capitalising each but the first',
        'camelCase a phrase of lower case words',
      ],
      say: [
        'spaces to camelCase, lower case input',
        'how do i turn "hello big world" into "helloBigWorld"?',
        'i have some words with spaces and want one variable name like myNewName',
        'to camelCase',
        'camel case from lower case words with spaces',
        'words to camelCase',
        'given lower case words separated by spaces, return them in camelCase',
        'the first word stays small, each word after it gets a capital and the spaces go away',
      ],
    },
  }),
  family({
    id: 'snake-to-camel',
    category: 'strings',
    names: ['snakeToCamel', 'toCamel', 'fromSnake', 'camelFromSnake'],
    params: [['name', 's', 'str', 'key', 'text']],
    args: (r) => [r.words(0, 4).join('_').toLowerCase()],
    edges: [[''], ['one'], ['user_first_name']],
    reference: ([name]) => name.replace(/_(.)/g, (_, c: string) => c.toUpperCase()),
    bodies: [
      `return name.replace(/_(.)/g, (m, c) => c.toUpperCase());`,
      `return name.replace(/_[a-z]/g, (m) => m[1].toUpperCase());`,
      `
      const [first, ...rest] = name.split('_');
      return first + rest.map((w) => w[0].toUpperCase() + w.slice(1)).join('');
      `,
      `
      let result = '';
      for (let i = 0; i < name.length; i++) {
        if (name[i] === '_') continue;
        result += name[i - 1] === '_' ? name[i].toUpperCase() : name[i];
      }
      return result;
      `,
    ],
    locals: {
      m: ['match', 'pair'],
      c: ['ch', 'char'],
      w: WORD,
      first: ['head', 'start'],
      rest: ['tail', 'others'],
      result: RESULT,
      i: ['idx', 'pos'],
    },
    phrases: {
      noun: ['a snake_case name in camelCase', '{name}, given in snake_case, as a camelCase name'],
      verb: [
        'convert snake_case to camelCase',
        'rewrite a lower case name with underscores as camelCase',
        'turn a snake case identifier into camel case',
      ],
      say: [
        'snake_case -> camelCase',
        'how do i make "user_name" into "userName"?',
        'remove the underscores and make the letter after each of them a capital',
        'snake to camel',
        'snake_case to camelCase',
        'camelize a name with underscores',
        'given a snake_case string, return it in camelCase',
        'how to change my_variable_name to myVariableName?',
        'database columns look like first_name and in javascript i want firstName',
      ],
    },
  }),
  family({
    id: 'camel-to-snake',
    category: 'strings',
    names: ['camelToSnake', 'toSnakeCase', 'snakeCase', 'fromCamel'],
    params: [['name', 's', 'str', 'key', 'text']],
    args: (r) => [
      r
        .words(0, 4)
        .map((w) => w.toLowerCase())
        .map((w, i) => (i === 0 ? w : w.charAt(0).toUpperCase() + w.slice(1)))
        .join(''),
    ],
    edges: [[''], ['one'], ['userFirstName']],
    reference: ([name]) => name.replace(/[A-Z]/g, (c) => '_' + c.toLowerCase()),
    bodies: [
      `return name.replace(/[A-Z]/g, (c) => '_' + c.toLowerCase());`,
      `return name.replace(/([A-Z])/g, '_$1').toLowerCase();`,
      `
      let result = '';
      for (const c of name) {
        result += c >= 'A' && c <= 'Z' ? '_' + c.toLowerCase() : c;
      }
      return result;
      `,
      `return [...name].map((c) => (/[A-Z]/.test(c) ? '_' + c.toLowerCase() : c)).join('');`,
    ],
    locals: { c: ['ch', 'char', 'letter'], result: RESULT },
    phrases: {
      noun: ['a camelCase name in snake_case', '{name}, given in camelCase, as a snake_case name'],
      verb: [
        'convert camelCase to snake_case',
        'rewrite a camelCase name in lower case with underscores',
        'turn a camel case identifier into snake case',
      ],
      say: [
        'camelCase -> snake_case',
        'how do i make "userName" into "user_name"?',
        'put an underscore before each capital letter and make the capital small',
        'camel to snake',
        'camelCase to snake_case',
        'underscore a camelCase name',
        'given a camelCase string, return it in snake_case',
        'how to change myVariableName to my_variable_name?',
        'javascript has firstName and the database wants first_name',
      ],
    },
  }),
  family({
    id: 'camel-to-kebab',
    category: 'strings',
    names: ['camelToKebab', 'toKebabCase', 'kebabCase', 'dasherize'],
    params: [['name', 's', 'str', 'key', 'text']],
    args: (r) => [
      r
        .words(0, 4)
        .map((w) => w.toLowerCase())
        .map((w, i) => (i === 0 ? w : w.charAt(0).toUpperCase() + w.slice(1)))
        .join(''),
    ],
    edges: [[''], ['one'], ['backgroundColorName']],
    reference: ([name]) => name.replace(/[A-Z]/g, (c) => '-' + c.toLowerCase()),
    bodies: [
      `return name.replace(/[A-Z]/g, (c) => '-' + c.toLowerCase());`,
      `return name.replace(/([A-Z])/g, '-$1').toLowerCase();`,
      `
      let result = '';
      for (const c of name) {
        if (c === c.toUpperCase()) result += '-';
        result += c.toLowerCase();
      }
      return result;
      `,
      `
      const words = name.split(/(?=[A-Z])/);
      return words.join('-').toLowerCase();
      `,
    ],
    locals: { c: ['ch', 'char', 'letter'], result: RESULT, words: ['parts', 'pieces'] },
    phrases: {
      noun: ['a camelCase name in kebab-case', '{name}, given in camelCase, as a kebab-case name'],
      verb: [
        'convert camelCase to kebab-case',
        'rewrite a camelCase name in lower case with dashes',
        'turn a camel case identifier into kebab case',
        'hyphenate a camelCase string',
      ],
      say: [
        'camelCase -> kebab-case',
        'how do i make "fontSize" into "font-size"?',
        'put a dash before each capital letter of the name and make the capital small',
        'camel to kebab',
        'camelCase to kebab-case',
        'given a camelCase string, return it in kebab-case',
        'how to change backgroundColor to background-color?',
        'css property from its javascript name, so hyphens and small letters',
      ],
    },
  }),
  family({
    id: 'collapse-spaces',
    category: 'strings',
    names: ['collapseSpaces', 'squeezeSpaces', 'singleSpaces', 'normalizeSpaces'],
    params: [TEXT],
    args: (r) => [r.string(0, 10, 'ab1     ')],
    edges: [[''], ['   '], [' a  b   c '], ['a b']],
    reference: ([text]) => text.replace(/ +/g, ' '),
    bodies: [
      `return text.replace(/ +/g, ' ');`,
      `return text.split(/ +/).join(' ');`,
      `
      let result = '';
      for (const c of text) {
        if (c !== ' ' || !result.endsWith(' ')) result += c;
      }
      return result;
      `,
      `
      let result = text;
      while (result.includes('  ')) {
        result = result.replace('  ', ' ');
      }
      return result;
      `,
    ],
    locals: { result: RESULT, c: ['ch', 'char'] },
    phrases: {
      noun: [
        'a text with each run of spaces replaced by a single space',
        '{text} with several spaces in a row, anywhere, collapsed to one',
      ],
      verb: [
        'collapse repeated spaces into one space, also at the ends',
        'replace every run of spaces in a string with one space',
        'reduce multiple spaces in a text to single ones',
        'squeeze runs of blanks into one blank',
      ],
      say: [
        'many spaces -> one space, no trimming',
        'how do i make sure there is never more than one space in a row?',
        'my text has double and triple spaces and i want only one each time, leading and trailing ones become one too',
        'collapse multiple spaces',
        'remove extra spaces between words by making each run one space, do not trim',
        'multiple spaces to one',
        'given a text, return it with every group of spaces replaced by one space',
        'how to turn "a   b" into "a b"?',
      ],
    },
  }),
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
    id: 'censor-word',
    category: 'strings',
    names: ['censor', 'censorWord', 'hideWord', 'blockWord'],
    params: [TEXT],
    constants: {
      k: (r: Random) => (r.chance(0.6) ? r.word() : r.pick(SECRETS)),
    },
    args: (r, { k }) => [r.list(() => (r.chance(0.35) ? k : r.word()), 0, 6).join(' ')],
    edges: [[''], ['the lazy fox'], ['catalog of moons']],
    reference: ([text], { k }) =>
      text
        .split(' ')
        .map((w) => (w === k ? '***' : w))
        .join(' '),
    bodies: [
      `
      return text
        .split(' ')
        .map((w) => (w === $k ? '***' : w))
        .join(' ');
      `,
      `
      const words = text.split(' ');
      for (let i = 0; i < words.length; i++) {
        if (words[i] === $k) words[i] = '***';
      }
      return words.join(' ');
      `,
      `
      const result = [];
      for (const w of text.split(' ')) {
        result.push(w === $k ? '***' : w);
      }
      return result.join(' ');
      `,
    ],
    locals: { words: ['parts', 'list'], result: RESULT, w: WORD, i: ['idx', 'pos'] },
    phrases: {
      noun: [
        'a sentence in which the whole word {k} is replaced by ***',
        '{text} with *** in place of each word that is exactly {k}',
      ],
      verb: [
        'censor the word {k} in a text by writing *** instead',
        'replace every word equal to {k} with three stars',
        'hide the word {k} in a sentence behind ***',
      ],
      say: [
        'censor whole word {k} with ***',
        'how do i hide the word {k} behind *** but not longer words that contain it?',
        'go through the words of a sentence and whenever one is {k} put *** there',
        'censor {k}',
        'replace the word {k} by ***',
        'bad word filter, {k} becomes ***, whole words only',
        'given a sentence, replace each word {k} with three asterisks',
        'nobody should read the word {k} in my text, show *** there',
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
    id: 'count-words-starting',
    category: 'strings',
    names: ['countStarting', 'countStartingWith', 'wordsStartingWith', 'countByFirst'],
    params: [TEXT],
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
    id: 'last-word',
    category: 'strings',
    names: ['lastWord', 'getLastWord', 'finalWord'],
    params: [TEXT],
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
    id: 'first-word',
    category: 'strings',
    names: ['firstWord', 'getFirstWord', 'leadingWord'],
    params: [TEXT],
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
    locals: { first: ['head', 'start'], end: ['space', 'cut'], result: RESULT, c: ['ch', 'char'] },
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
    id: 'word-frequency',
    category: 'strings',
    names: ['wordFrequency', 'wordCounts', 'tallyWords', 'countEachWord'],
    params: [TEXT],
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
    id: 'unique-word-count',
    category: 'strings',
    names: ['uniqueWordCount', 'countUniqueWords', 'distinctWords', 'vocabularySize'],
    params: [TEXT],
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
    id: 'sort-words-in-text',
    category: 'strings',
    names: ['sortWords', 'alphabetize', 'sortSentence', 'orderWords'],
    params: [TEXT],
    args: (r) => [r.sentence(0, 6).toLowerCase()],
    edges: [[''], ['one'], ['the big apple']],
    reference: ([text]) => text.split(' ').sort().join(' '),
    bodies: [
      `return text.split(' ').sort().join(' ');`,
      `
      const words = text.split(' ');
      words.sort();
      return words.join(' ');
      `,
      `
      return text
        .split(' ')
        .sort((a, b) => a.localeCompare(b))
        .join(' ');
      `,
    ],
    locals: { words: ['parts', 'list'], a: ['x'], b: ['y'] },
    phrases: {
      noun: [
        'the words of a lower case sentence in alphabetical order, joined by spaces',
        '{text}, all lower case, with its words sorted from a to z',
      ],
      verb: [
        'sort the words of a lower case sentence alphabetically and return a sentence again',
        'put the lower case words of a text in alphabetical order',
        'alphabetize the words of a lowercase sentence',
        'arrange the words of a lower case string from a to z',
      ],
      say: [
        'sort words inside a lower case sentence a-z',
        'how do i order the words of a lower case sentence by the alphabet and get a sentence back?',
        'my text is in small letters and i want the same words but sorted a to z, with spaces between them',
        'sort words alphabetically in a lowercase string',
        'alphabetical order of words in lowercase text, result is a string',
        'given a lowercase sentence, return it with its words sorted',
        'rearrange "the cat ate" so that the words are in alphabetical order, like "ate cat the"',
      ],
    },
  }),
  family({
    id: 'greeting',
    category: 'strings',
    names: ['greet', 'greeting', 'sayHello', 'hello'],
    params: [['name', 'person', 'user', 'who']],
    constants: { k: (r: Random) => (r.chance(0.5) ? r.pick(GREETINGS) : r.word()) },
    args: (r) => [r.word()],
    edges: [['Ann'], ['world']],
    reference: ([name], { k }) => `${k}, ${name}!`,
    bodies: [
      `return $k + ', ' + name + '!';`,
      `
      const start = $k;
      return \`\${start}, \${name}!\`;
      `,
      `return [$k, ', ', name, '!'].join('');`,
    ],
    locals: { start: ['word', 'text', 'opening'] },
    phrases: {
      noun: [
        'a greeting made of {k}, a comma, a space, the name and an exclamation mark',
        'the word {k} followed by a comma, a space, {name} and an exclamation mark',
      ],
      verb: [
        'greet a person with {k}, then a comma, a space, the name and "!"',
        'build a greeting from {k} and a name, with ", " between them and "!" at the end',
        'say {k} to someone by name, with a comma and a space before the name and an exclamation mark after it',
      ],
      say: [
        'greeting string: {k} + ", " + name + "!"',
        'how do i greet someone with {k}, comma and space before the name and an exclamation mark after it?',
        'i have a name and want {k} in front of it, with a comma and a space between the two and a ! at the end',
        'greet by name, in the form {k}, name!',
        '{k} + comma + space + name + exclamation mark',
        'given a name, return a greeting that begins with {k}, then ", ", then the name, then "!"',
        'make a function that gets a name and puts {k} and a comma before it and ! behind it',
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
    locals: { line: ['text', 'x'], i: ['idx', 'index'], result: RESULT },
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
];
