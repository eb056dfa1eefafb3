import { family } from '../../family.ts';
import type { Random } from '../../random.ts';
import { INDEX, OUT } from '../common/names.ts';
import { SENTENCE, WORD } from './common.ts';

const SECRETS = ['secret', 'spam', 'password', 'bad', 'ugly', 'damn', 'work', 'homework', 'monday'];

/** What stands between words that are joined. */
const JOINTS = [
  ...['-', '_', '/', '.', '+', ', ', '; ', '|', ' and ', ' or ', ' - ', ':', ' / ', ' & '],
  ...[' then ', ' + ', '...', ' > ', '=', '~'],
];

/** Sentences with their words reordered, removed or replaced. */
export const sentences = [
  family({
    id: 'reverse-word-order',
    category: 'strings',
    names: ['reverseWords', 'reverseWordOrder', 'flipWords', 'wordsBackwards'],
    params: [SENTENCE],
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
    locals: { words: ['parts', 'list'], result: OUT, w: WORD, i: ['idx', 'pos'] },
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
    params: [SENTENCE],
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
    locals: { flip: ['reverseWord', 'backwards'], result: OUT, w: WORD },
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
    id: 'spin-words',
    category: 'strings',
    names: ['spinWords', 'reverseLongWords', 'flipLongWords', 'twistWords'],
    params: [SENTENCE],
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
    locals: { w: WORD, result: OUT, spin: ['flip', 'turn'] },
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
    id: 'sort-words-in-text',
    category: 'strings',
    names: ['sortWords', 'alphabetize', 'sortSentence', 'orderWords'],
    params: [SENTENCE],
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
    id: 'sort-words-by-length',
    category: 'strings',
    names: ['sortWordsByLength', 'orderByLength', 'shortWordsFirst', 'sortByWordLength'],
    params: [SENTENCE],
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
    id: 'remove-duplicate-words',
    category: 'strings',
    names: ['removeDuplicateWords', 'uniqueWords', 'dedupeWords', 'dropRepeatedWords'],
    params: [SENTENCE],
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
    locals: { result: OUT, words: ['parts', 'list'], w: WORD, i: INDEX },
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
    id: 'count-given-word',
    category: 'strings',
    names: ['countWord', 'wordOccurrences', 'timesWord', 'countOfWord'],
    params: [SENTENCE, ['word', 'target', 'wanted', 'w']],
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
    params: [SENTENCE, ['word', 'target', 'wanted', 'w']],
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
    params: [SENTENCE, ['word', 'target', 'unwanted', 'w']],
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
    locals: { words: ['parts', 'list'], result: OUT, w: ['item', 'x', 'part'] },
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
    id: 'censor-word',
    category: 'strings',
    names: ['censor', 'censorWord', 'hideWord', 'blockWord'],
    params: [SENTENCE],
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
    locals: { words: ['parts', 'list'], result: OUT, w: WORD, i: ['idx', 'pos'] },
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
    locals: { result: OUT, w: ['word', 'x'], i: ['idx', 'pos'] },
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
    id: 'collapse-spaces',
    category: 'strings',
    names: ['collapseSpaces', 'squeezeSpaces', 'singleSpaces', 'normalizeSpaces'],
    params: [SENTENCE],
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
    locals: { result: OUT, c: ['ch', 'char'] },
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
];
