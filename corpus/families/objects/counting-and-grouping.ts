import { family } from '../../family.ts';
import { OUT, WORDS } from '../common/names.ts';
import { K, OBJ, spendings, V } from './common.ts';

/** Objects that count or group what a list holds. */
export const countingAndGrouping = [
  family({
    id: 'count-each-word',
    category: 'objects',
    names: ['countOccurrences', 'tally', 'wordCounts', 'countEach', 'frequencies'],
    params: [['words', 'items', 'list', 'arr', 'names']],
    args: (r) => [r.list(() => r.pick(['cat', 'dog', 'sun', 'apple', 'oak', 'Bob']), 0, 8)],
    edges: [[[]], [['a']], [['a', 'b', 'a']]],
    reference: ([words]) => {
      const counts: Record<string, number> = {};
      for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
      return counts;
    },
    bodies: [
      `
      const counts = {};
      for (const word of words) {
        counts[word] = (counts[word] || 0) + 1;
      }
      return counts;
      `,
      `
      return words.reduce((counts, word) => {
        counts[word] = (counts[word] || 0) + 1;
        return counts;
      }, {});
      `,
      `
      const counts = {};
      words.forEach((word) => {
        counts[word] = (counts[word] ?? 0) + 1;
      });
      return counts;
      `,
      `
      const counts = {};
      for (const word of words) {
        if (!(word in counts)) counts[word] = 0;
        counts[word]++;
      }
      return counts;
      `,
    ],
    locals: { counts: ['result', 'freq', 'map', 'totals'], word: ['w', 'item', 'x'] },
    phrases: {
      noun: [
        'an object that says how often each word occurs in a list',
        'the number of occurrences of every string in {words}, as an object',
        'the frequency of each string in an array, as an object',
        'a count for every distinct word of {words}',
      ],
      verb: [
        'count how many times each word appears in an array',
        'tally the words of a list in an object',
        'build a frequency map of a list of strings',
        'count each element of a list of words and return the counts in a dictionary',
      ],
      say: [
        'word frequencies of a list as an object',
        'how often does each item show up in the list of strings? return an object',
        'i have an array of words with repeats and want an object with a count for each different word',
        'word count of array',
        'count occurrences of each word',
        'frequency map',
        'how many times is each string in the array? as an object from string to count',
      ],
    },
  }),
  family({
    id: 'group-by-length',
    category: 'objects',
    names: ['groupByLength', 'wordsByLength', 'groupWords', 'byLength'],
    params: [['words', 'strings', 'list', 'items', 'arr']],
    args: (r) => [r.words(0, 8)],
    edges: [[[]], [['a']], [['cat', 'dog', 'moon']]],
    reference: ([words]) => {
      const groups: Partial<Record<string, string[]>> = {};
      for (const word of words) (groups[word.length] ??= []).push(word);
      return groups;
    },
    bodies: [
      `
      const groups = {};
      for (const word of words) {
        if (!groups[word.length]) groups[word.length] = [];
        groups[word.length].push(word);
      }
      return groups;
      `,
      `
      return words.reduce((groups, word) => {
        const key = word.length;
        groups[key] = [...(groups[key] || []), word];
        return groups;
      }, {});
      `,
      `
      const groups = {};
      for (const word of words) {
        (groups[word.length] ??= []).push(word);
      }
      return groups;
      `,
    ],
    locals: { groups: ['result', 'map', 'out'], word: ['w', 'item', 's'], key: ['len', 'size'] },
    phrases: {
      noun: [
        'an object that groups words by their length',
        'the strings in {words} grouped in an object by how long they are',
        'the words of a list grouped by length, in an object from length to words',
      ],
      verb: [
        'group a list of words by length',
        'sort words into an object of arrays, keyed by word length',
        'group strings by how many characters they have',
        'make a dictionary from length to the words in {words} of that length',
      ],
      say: [
        'group strings by length into an object',
        'how can i collect the words that are equally long under their length as key?',
        'make an object where the key is a length and the value is the array of all words with that many letters',
        'group words by length',
        'group by length',
        'how do i group strings by their length?',
        'i have words and want the ones with 3 letters together, the ones with 4 letters together and so on',
      ],
    },
  }),
  family({
    id: 'group-by-first-letter',
    category: 'objects',
    names: ['groupByFirstLetter', 'byFirstLetter', 'groupByInitial', 'indexWords'],
    params: [['words', 'names', 'strings', 'list', 'items']],
    args: (r) => [r.words(0, 8)],
    edges: [[[]], [['cat']], [['apple', 'bread', 'array']]],
    reference: ([words]) => {
      const groups: Record<string, string[]> = {};
      for (const word of words) (groups[word.charAt(0)] ??= []).push(word);
      return groups;
    },
    bodies: [
      `
      const groups = {};
      for (const word of words) {
        const letter = word[0];
        if (!groups[letter]) groups[letter] = [];
        groups[letter].push(word);
      }
      return groups;
      `,
      `
      return words.reduce((groups, word) => {
        const letter = word[0];
        groups[letter] = [...(groups[letter] || []), word];
        return groups;
      }, {});
      `,
      `
      const groups = {};
      words.forEach((word) => {
        const letter = word.charAt(0);
        groups[letter] = groups[letter] || [];
        groups[letter].push(word);
      });
      return groups;
      `,
    ],
    locals: {
      groups: ['result', 'map', 'out'],
      word: ['w', 'item', 'name'],
      letter: ['key', 'first', 'initial'],
    },
    phrases: {
      noun: [
        'an object that groups words by their first letter',
        'the strings of {words} in groups, keyed by initial letter',
        'the words of a list grouped by the letter they start with',
      ],
      verb: [
        'group words by first letter',
        'put the words of a list into an object of arrays by the character they begin with',
        'group strings by their initial character',
        'make a dictionary from letter to the words in {words} that start with it',
      ],
      say: [
        'group by initial',
        'how do i group names that start with the same letter in an object?',
        'for every first letter i want an array with all words that start with it, in one object',
        'group words by first letter',
        'group strings by first character',
        'how do i sort words into groups by their first letter?',
      ],
    },
  }),
  family({
    id: 'group-by-parity',
    category: 'objects',
    names: ['groupByParity', 'splitEvenOdd', 'evenOddGroups', 'partitionParity'],
    params: [['nums', 'numbers', 'arr', 'values', 'list']],
    args: (r) => [r.ints()],
    edges: [[[]], [[0]], [[1, 2, -3, -4]]],
    reference: ([nums]) => ({
      even: nums.filter((n) => n % 2 === 0),
      odd: nums.filter((n) => n % 2 !== 0),
    }),
    bodies: [
      `
      const result = { even: [], odd: [] };
      for (const n of nums) {
        if (n % 2 === 0) {
          result.even.push(n);
        } else {
          result.odd.push(n);
        }
      }
      return result;
      `,
      `
      const even = nums.filter((n) => n % 2 === 0);
      const odd = nums.filter((n) => n % 2 !== 0);
      return { even, odd };
      `,
      `
      const result = { even: [], odd: [] };
      for (const n of nums) {
        result[n % 2 === 0 ? 'even' : 'odd'].push(n);
      }
      return result;
      `,
    ],
    locals: { result: ['groups', ...OUT], n: ['x', 'num', 'value'] },
    phrases: {
      noun: [
        'an object with the even numbers of a list under even and the odd ones under odd',
        'the numbers in {nums} split into an object with the keys even and odd',
        'an object { even, odd } with the numbers of {nums} sorted into both lists',
      ],
      verb: [
        'group numbers into an object with an even list and an odd list',
        'split an array of numbers by parity into { even, odd }',
        'divide numbers into an object of evens and odds',
        'put the even numbers under the key even and the odd numbers under the key odd',
      ],
      say: [
        'group by parity, keys even and odd',
        'how do i separate even and odd numbers into the two lists of an object, even and odd?',
        'return an object with two arrays called even and odd, holding the even and the odd numbers of the list',
        'group even and odd into object',
        'evens and odds as { even, odd }',
        'how can i group numbers by even and odd in an object?',
      ],
    },
  }),
  family({
    id: 'count-keys-per-value',
    category: 'objects',
    names: ['countValues', 'valueCounts', 'tallyValues', 'countByValue'],
    params: [OBJ],
    args: (r) => [r.object(() => r.pick(['red', 'blue', 'green']), 0, 6)],
    edges: [[{}], [{ a: 'x' }], [{ a: 'x', b: 'y', c: 'x' }]],
    reference: ([obj]) => {
      const values = Object.values(obj);
      return Object.fromEntries(values.map((v) => [v, values.filter((w) => w === v).length]));
    },
    bodies: [
      `
      const counts = {};
      for (const value of Object.values(obj)) {
        counts[value] = (counts[value] || 0) + 1;
      }
      return counts;
      `,
      `
      const counts = {};
      for (const key in obj) {
        const value = obj[key];
        counts[value] = (counts[value] ?? 0) + 1;
      }
      return counts;
      `,
      `
      return Object.values(obj).reduce((counts, value) => {
        counts[value] = (counts[value] ?? 0) + 1;
        return counts;
      }, {});
      `,
    ],
    locals: { counts: ['tally', 'result', 'freq'], key: K, value: V },
    phrases: {
      noun: [
        'an object that says how often each value occurs in an object',
        'the number of keys of {obj} for every different value',
      ],
      verb: [
        'count how many keys of an object share each value',
        'tally the values of a dictionary',
      ],
      say: [
        'count values of object',
        'how many keys per value, as object',
        'how often does each value appear in the object?',
        'the object has a favourite colour for each person and i want to know for each colour how many people like it',
      ],
    },
  }),
  family({
    id: 'word-to-length-object',
    category: 'objects',
    names: ['wordLengthMap', 'lengthOfEach', 'lengthsByWord', 'mapWordsToLength'],
    params: [WORDS],
    args: (r): [string[]] => [r.words()],
    edges: [[[]], [['a']], [['cat', 'hello', 'cat']]],
    reference: ([words]) => Object.fromEntries(words.map((w) => [w, w.length])),
    bodies: [
      `
      const lengths = {};
      for (const word of words) {
        lengths[word] = word.length;
      }
      return lengths;
      `,
      `return Object.fromEntries(words.map((word) => [word, word.length]));`,
      `return words.reduce((lengths, word) => ({ ...lengths, [word]: word.length }), {});`,
    ],
    locals: { lengths: ['result', 'map', 'out'], word: ['w', 's', 'str'] },
    phrases: {
      noun: [
        'an object that maps each word of a list to its length',
        'a dictionary from every string in {words} to how many characters it has',
      ],
      verb: [
        'build an object with the words of a list as keys and their lengths as values',
        'map every word to the number of its letters in an object',
      ],
      say: [
        'object of word lengths',
        'word to length map',
        'how do i make an object like {cat: 3, hello: 5} from an array of words?',
        'for each word in the list i want an entry in an object that says how long the word is',
      ],
    },
  }),
  family({
    id: 'count-by-length',
    category: 'objects',
    names: ['countByLength', 'lengthCounts', 'lengthHistogram', 'wordsPerLength'],
    params: [WORDS],
    args: (r): [string[]] => [r.words()],
    edges: [[[]], [['a']], [['cat', 'dog', 'hello']]],
    reference: ([words]) =>
      Object.fromEntries(
        words.map((w) => [w.length, words.filter((v) => v.length === w.length).length]),
      ),
    bodies: [
      `
      const counts = {};
      for (const word of words) {
        counts[word.length] = (counts[word.length] || 0) + 1;
      }
      return counts;
      `,
      `
      return words.reduce((counts, word) => {
        counts[word.length] = (counts[word.length] ?? 0) + 1;
        return counts;
      }, {});
      `,
      `
      const counts = {};
      words.forEach(({ length }) => {
        counts[length] = (counts[length] ?? 0) + 1;
      });
      return counts;
      `,
    ],
    locals: { counts: ['tally', 'result', 'histogram'], word: ['w', 's', 'str'] },
    phrases: {
      noun: [
        'an object that says how many words of each length a list has',
        'the number of strings in {words} for every length, as an object keyed by length',
      ],
      verb: [
        'count the words of a list by their length',
        'tally the lengths of strings in an object',
      ],
      say: [
        'count words by length',
        'histogram of word lengths',
        'how many words have 1 letter, 2 letters, 3 letters and so on? as an object',
        'the key should be a length and the value how many of the words are that long',
      ],
    },
  }),
  family({
    id: 'group-anagrams',
    category: 'objects',
    names: ['groupAnagrams', 'anagramGroups', 'findAnagrams', 'collectAnagrams'],
    params: [WORDS],
    args: (r): [string[]] => [
      r.list(() => r.pick(['eat', 'tea', 'ate', 'tan', 'nat', 'bat', 'tab', 'dog', 'god']), 0, 7),
    ],
    edges: [[[]], [['a']], [['eat', 'tea', 'tan', 'ate', 'nat', 'bat']]],
    reference: ([words]) => {
      const key = (w: string): string => [...w].sort().join('');
      const keys = [...new Set(words.map(key))];
      return keys.map((k) => words.filter((w) => key(w) === k));
    },
    bodies: [
      `
      const groups = new Map();
      for (const word of words) {
        const key = [...word].sort().join('');
        if (!groups.has(key)) groups.set(key, []);
        groups.get(key).push(word);
      }
      return [...groups.values()];
      `,
      `
      const groups = {};
      for (const word of words) {
        const key = word.split('').sort().join('');
        groups[key] = [...(groups[key] ?? []), word];
      }
      return Object.values(groups);
      `,
      `
      const sorted = (word) => [...word].sort().join('');
      const keys = [...new Set(words.map(sorted))];
      return keys.map((key) => words.filter((word) => sorted(word) === key));
      `,
    ],
    locals: { groups: ['byLetters', 'result'], key: ['letters', 'id'], word: ['w', 's', 'str'] },
    phrases: {
      noun: [
        'the words of a list grouped into arrays of anagrams, in order of first appearance',
        'groups of those {words} that have the same letters, as a list of lists',
      ],
      verb: [
        'group the anagrams in an array of words together, as an array of arrays',
        'put words made of the same letters into one sub list each, as they first come',
      ],
      say: [
        'group anagrams',
        'anagram groups as list of lists',
        'how can i collect words that are anagrams of each other in the same array?',
        'some of the words have the same letters in another order, those belong together in a list, so the answer is a list of such lists in the order they come up',
      ],
    },
  }),
  family({
    id: 'translate-words',
    category: 'objects',
    names: ['translate', 'translateWords', 'replaceWords', 'lookUpAll'],
    params: [WORDS, ['dictionary', 'map', 'table', 'lookup']],
    args: (r): [string[], Record<string, string>] => {
      const words = r.words(0, 5);
      const known = words.filter(() => r.chance(0.6));
      return [words, Object.fromEntries(known.map((w) => [w, r.word().toUpperCase()]))];
    },
    edges: [
      [[], {}],
      [['cat'], {}],
      [['cat', 'sun', 'cat'], { cat: 'Katze' }],
    ],
    reference: ([words, dictionary]) => words.map((w) => dictionary[w] ?? w),
    bodies: [
      `return words.map((word) => dictionary[word] ?? word);`,
      `return words.map((word) => (word in dictionary ? dictionary[word] : word));`,
      `
      const result = [];
      for (const word of words) {
        result.push(dictionary[word] || word);
      }
      return result;
      `,
    ],
    locals: { result: OUT, word: ['w', 's', 'str'] },
    phrases: {
      noun: [
        'the words of a list replaced by what a dictionary has for them, unknown ones unchanged',
        'the {words} translated with {dictionary}, keeping words that are not in it',
      ],
      verb: [
        'translate a list of words with a dictionary object and leave unknown words as they are',
        'replace each string of an array by its value in an object, if it has one',
      ],
      say: [
        'translate words with dictionary, keep unknown',
        'map words through lookup object',
        'how do i swap each word for its translation in an object and keep it if there is none?',
        'i have a small dictionary as an object and want to translate my list with it, words that are missing in the dictionary stay the same',
      ],
    },
  }),
  family({
    id: 'election-winner',
    category: 'objects',
    names: ['electionWinner', 'findWinner', 'winner', 'mostVotes'],
    params: [['votes', 'ballots', 'names', 'list']],
    args: (r): [string[]] => [r.list(() => r.pick(['Ann', 'Bob', 'Eve']), 1, 9)],
    edges: [[['Ann']], [['Ann', 'Bob', 'Bob']], [['Eve', 'Ann', 'Ann', 'Eve']]],
    reference: ([votes]) => {
      const count = (name: string): number => votes.filter((v) => v === name).length;
      return votes.find((x) => votes.every((y) => count(y) <= count(x)));
    },
    bodies: [
      `
      const counts = {};
      for (const vote of votes) {
        counts[vote] = (counts[vote] || 0) + 1;
      }
      let best = votes[0];
      for (const name in counts) {
        if (counts[name] > counts[best]) best = name;
      }
      return best;
      `,
      `
      const count = (name) => votes.filter((vote) => vote === name).length;
      return votes.reduce((best, name) => (count(name) > count(best) ? name : best));
      `,
    ],
    locals: { counts: ['tally', 'result'], best: ['leader', 'top'], vote: ['v', 'ballot'] },
    phrases: {
      noun: [
        'the name with the most votes in a list of names, the one voted for first on a tie',
        'the winner of an election given as the list {votes}; on a tie the name that comes first',
      ],
      verb: [
        'find who got the most votes, and take the name that appears first when it is a tie',
        'count votes by name and return the winner, the earliest name on a tie',
      ],
      say: [
        'election winner, first name wins ties',
        'most frequent name in votes, earliest on tie',
        'who wins if every entry of the array is a vote for a name? the name that appears first if there is a tie',
        'each string is one vote, tell me who has the highest number of votes and if two have the same then who came up first in the list',
      ],
    },
  }),
  family({
    id: 'total-per-category',
    category: 'objects',
    names: ['totalsByCategory', 'sumByCategory', 'spendingByCategory', 'categoryTotals'],
    params: [['items', 'expenses', 'list', 'records', 'spendings']],
    args: (r): [{ category: string; amount: number }[]] => [spendings(r)],
    edges: [[[]], [[{ category: 'food', amount: 5 }]]],
    reference: ([items]) =>
      Object.fromEntries(
        items.map(({ category }) => [
          category,
          items.reduce((sum, x) => (x.category === category ? sum + x.amount : sum), 0),
        ]),
      ),
    bodies: [
      `
      const totals = {};
      for (const item of items) {
        totals[item.category] = (totals[item.category] || 0) + item.amount;
      }
      return totals;
      `,
      `
      const totals = {};
      for (const { category, amount } of items) {
        if (!(category in totals)) totals[category] = 0;
        totals[category] += amount;
      }
      return totals;
      `,
      `
      return items.reduce((totals, { category, amount }) => {
        totals[category] = (totals[category] ?? 0) + amount;
        return totals;
      }, {});
      `,
    ],
    locals: { totals: ['sums', 'result', 'out'], item: ['entry', 'x', 'row'] },
    phrases: {
      noun: [
        'the total amount for each category, as an object',
        'an object with the sum of the amount of {items} per category',
      ],
      verb: [
        'add up the amounts of a list of objects by their category',
        'sum expenses per category into an object',
      ],
      say: [
        'total amount by category',
        'sum of amounts grouped by category',
        'how much was spent in each category? objects have category and amount',
        'every expense has a category and an amount, i want one object with the sum for every category',
      ],
    },
  }),
  family({
    id: 'count-by-field',
    category: 'objects',
    names: ['countBy', 'countByField', 'countByKey', 'tallyBy'],
    params: [
      ['items', 'list', 'rows', 'records', 'objects'],
      ['key', 'field', 'prop'],
    ],
    args: (r): [{ team: string; level: number }[], string] => [
      r.list(() => ({ team: r.pick(['red', 'blue']), level: r.int(1, 3) }), 0, 6),
      r.pick(['team', 'level']),
    ],
    edges: [
      [[], 'team'],
      [[{ team: 'red', level: 1 }], 'level'],
    ],
    reference: ([items, key]) => {
      const values = items.map((item) => (key === 'team' ? item.team : item.level));
      return Object.fromEntries(values.map((v) => [v, values.filter((w) => w === v).length]));
    },
    bodies: [
      `
      const counts = {};
      for (const item of items) {
        const value = item[key];
        counts[value] = (counts[value] || 0) + 1;
      }
      return counts;
      `,
      `
      return items.reduce((counts, item) => {
        counts[item[key]] = (counts[item[key]] ?? 0) + 1;
        return counts;
      }, {});
      `,
      `
      const counts = {};
      items.forEach((item) => {
        counts[item[key]] = (counts[item[key]] || 0) + 1;
      });
      return counts;
      `,
    ],
    locals: { counts: ['result', 'tally', 'out'], item: ['row', 'x', 'obj'], value: ['v', 'g'] },
    phrases: {
      noun: [
        'an object that says how many objects of a list have each value of a property',
        'the number of objects in {items} for every value of {key}',
      ],
      verb: [
        'count objects by the value of one of their fields',
        'tally an array of objects by a key',
      ],
      say: [
        'countBy key',
        'count array of objects by property',
        'how many objects are there for each value of a field?',
        'i pass the list and the name of a property and want an object with a count for every value that the property has',
      ],
    },
  }),
  family({
    id: 'group-people-by-field',
    category: 'objects',
    names: ['groupBy', 'groupByField', 'groupByKey', 'bucketBy'],
    params: [
      ['items', 'list', 'rows', 'records', 'objects'],
      ['key', 'field', 'prop'],
    ],
    args: (r): [{ team: string; level: number }[], string] => [
      r.list(() => ({ team: r.pick(['red', 'blue']), level: r.int(1, 3) }), 0, 6),
      r.pick(['team', 'level']),
    ],
    edges: [
      [[], 'team'],
      [[{ team: 'red', level: 1 }], 'level'],
    ],
    reference: ([items, key]) => {
      const at = (item: { team: string; level: number }): string | number =>
        key === 'team' ? item.team : item.level;
      return Object.fromEntries(
        items.map((item) => [at(item), items.filter((other) => at(other) === at(item))]),
      );
    },
    bodies: [
      `
      const groups = {};
      for (const item of items) {
        const value = item[key];
        if (!groups[value]) groups[value] = [];
        groups[value].push(item);
      }
      return groups;
      `,
      `
      return items.reduce((groups, item) => {
        (groups[item[key]] ??= []).push(item);
        return groups;
      }, {});
      `,
      `
      const groups = {};
      for (const item of items) {
        groups[item[key]] = [...(groups[item[key]] ?? []), item];
      }
      return groups;
      `,
    ],
    locals: { groups: ['result', 'out', 'buckets'], item: ['row', 'x', 'obj'], value: ['v', 'g'] },
    phrases: {
      noun: [
        'an object that groups a list of objects by the value of a property',
        'the objects in {items} grouped by their {key}',
      ],
      verb: [
        'group an array of objects by a key',
        'put objects with the same value of a given field into one array each',
        'sort records into an object of arrays by one of their properties',
      ],
      say: [
        'groupBy key',
        'group array of objects by property',
        'group by field',
        'how do i group a list of objects by one of their fields?',
        'i pass the list and the name of a property and want an object with one list for every value that the property has',
      ],
    },
  }),
];
