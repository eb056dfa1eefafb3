import { family } from '../../family.ts';
import type { Random } from '../../random.ts';
import { INDEX, OUT } from '../common/names.ts';
import { CHAR, S } from './common.ts';

/** A lower-case palindrome or a near miss, roughly half of each. */
function maybePalindrome(r: Random): string {
  const half = r.string(0, 4, 'abcd');
  const back = [...half].reverse().join('');
  const text = half + r.string(0, 1, 'abcd') + back;
  return r.chance(0.5)
    ? text
    : r.chance(0.5)
      ? text + r.pick(['a', 'b', 'e'])
      : r.word().toLowerCase();
}

/** Strings backwards, and the same letters in another order. */
export const palindromesAndAnagrams = [
  family({
    id: 'reverse-string',
    category: 'strings',
    names: ['reverseString', 'reverse', 'reverseText', 'flipString'],
    params: [['s', 'str', 'text', 'input', 'word']],
    args: (r) => [r.chance(0.5) ? r.string() : r.sentence(0, 3)],
    edges: [[''], ['a'], ['ab'], ['hello']],
    reference: ([s]) => [...s].reverse().join(''),
    bodies: [
      `return s.split('').reverse().join('');`,
      `return [...s].reverse().join('');`,
      `
      let result = '';
      for (let i = s.length - 1; i >= 0; i--) {
        result += s[i];
      }
      return result;
      `,
      `
      let result = '';
      for (const c of s) {
        result = c + result;
      }
      return result;
      `,
      `
      if (s === '') return '';
      return $name(s.slice(1)) + s[0];
      `,
    ],
    locals: { result: ['reversed', 'out', 'res'], c: CHAR, i: ['idx', 'pos'] },
    phrases: {
      noun: [
        'the characters of a string in reverse order',
        'the text {s} spelled backwards',
        'the reverse of a string',
        'a word written from its end to its start',
      ],
      verb: [
        'reverse a string',
        'turn a string around so that its last character comes first',
        'flip text backwards',
        'reverse the order of the letters in a word',
        'mirror a piece of text',
      ],
      say: [
        'reverse string',
        'how do i turn "abc" into "cba"?',
        'i need to write a word backwards, letter by letter',
        'reverse str',
        'string reversal',
        'backwards string',
        'given a word, give it back reversed',
        'is there an easy way to flip the characters of a string?',
        'so basically "hello" goes in and "olleh" should come out',
      ],
    },
  }),
  family({
    id: 'is-palindrome',
    category: 'strings',
    names: ['isPalindrome', 'checkPalindrome', 'palindrome'],
    params: [['s', 'str', 'text', 'word', 'input']],
    args: (r) => [maybePalindrome(r)],
    edges: [[''], ['a'], ['ab'], ['noon'], ['kayak'], ['hello']],
    reference: ([s]) => s === [...s].reverse().join(''),
    bodies: [
      `return s === s.split('').reverse().join('');`,
      `
      const reversed = [...s].reverse().join('');
      return s === reversed;
      `,
      `
      for (let i = 0; i < s.length / 2; i++) {
        if (s[i] !== s[s.length - 1 - i]) return false;
      }
      return true;
      `,
      `
      let left = 0;
      let right = s.length - 1;
      while (left < right) {
        if (s[left] !== s[right]) return false;
        left++;
        right--;
      }
      return true;
      `,
      `
      if (s.length < 2) return true;
      if (s[0] !== s[s.length - 1]) return false;
      return $name(s.slice(1, -1));
      `,
    ],
    locals: {
      reversed: ['backwards', 'flipped'],
      left: ['lo', 'start'],
      right: ['hi', 'end'],
      i: ['idx', 'pos'],
    },
    phrases: {
      whether: [
        'a string is a palindrome',
        'a word reads the same forwards and backwards',
        '{s} equals its own reverse',
        'some text stays the same when you reverse it',
        'the given word is spelled the same from both ends',
      ],
      verb: ['test a word for being a palindrome'],
      say: [
        'palindrome check',
        'is the given string a palindrome?',
        'i want true when a word like "kayak" is the same read backwards, otherwise false',
        'is palindrome',
        'palindrome? true/false',
        'check for palindrome string',
        'given a string, return true if it is a palindrome',
        'a palindrome is a word like "noon" or "level", i need a function that says true for those and false for others',
      ],
    },
  }),
  family({
    id: 'is-palindrome-loose',
    category: 'strings',
    names: [
      'isPalindromePhrase',
      'isLoosePalindrome',
      'palindromeIgnoringCase',
      'isPalindromeText',
    ],
    params: [['s', 'str', 'text', 'phrase', 'input']],
    args: (r) => {
      const plain = maybePalindrome(r);
      return [
        [...plain]
          .map((c) => (r.chance(0.3) ? c.toUpperCase() : c) + (r.chance(0.25) ? ' ' : ''))
          .join(''),
      ];
    },
    edges: [[''], ['Anna'], ['nurses run'], ['Never odd or even'], ['Not one']],
    reference: ([s]) => {
      const t = s.toLowerCase().split(' ').join('');
      return t === [...t].reverse().join('');
    },
    bodies: [
      `
      const clean = s.toLowerCase().replaceAll(' ', '');
      return clean === [...clean].reverse().join('');
      `,
      `
      const clean = s.toLowerCase().replace(/ /g, '');
      return clean === clean.split('').reverse().join('');
      `,
      `
      const clean = s.replaceAll(' ', '').toLowerCase();
      for (let i = 0; i < clean.length / 2; i++) {
        if (clean[i] !== clean[clean.length - 1 - i]) return false;
      }
      return true;
      `,
    ],
    locals: { clean: ['letters', 'cleaned', 'normalized'], i: ['idx', 'pos'] },
    phrases: {
      whether: [
        'a phrase is a palindrome when spaces and letter case are ignored',
        'a sentence reads the same backwards, ignoring case and spaces',
        '{s} is a palindrome if you skip spaces and treat capitals as small letters',
        'a text is a palindrome once it is lowercased and the blanks are removed',
      ],
      verb: ['check a sentence for being a palindrome, ignoring spaces and capital letters'],
      say: [
        'palindrome check, case insensitive, spaces ignored',
        'is this phrase a palindrome if i ignore spaces and upper or lower case?',
        'i want "Nurses run" to count as a palindrome, so drop the spaces and lower the case first',
        'is palindrome ignoring case and spaces',
        'palindrome phrase test, skip blanks, Aa counts as equal',
        'given a phrase like "Never odd or even", return true if its letters are a palindrome, whatever the case and spacing',
        'check a whole sentence for palindrome without looking at spaces and without caring about big or small letters',
      ],
    },
  }),
  family({
    id: 'is-anagram',
    category: 'strings',
    names: ['isAnagram', 'areAnagrams', 'anagrams', 'sameLetters'],
    params: [
      ['a', 'first', 's', 'word1'],
      ['b', 'second', 't', 'word2'],
    ],
    args: (r) => {
      const word = r.chance(0.5) ? r.word().toLowerCase() : r.string(0, 5, 'abc');
      const other = r.shuffle([...word]).join('');
      return [
        word,
        r.chance(0.6) ? other : r.chance(0.5) ? other.slice(1) + 'a' : other + r.pick(['a', 'b']),
      ];
    },
    edges: [
      ['', ''],
      ['a', ''],
      ['listen', 'silent'],
      ['aab', 'abb'],
    ],
    reference: ([a, b]) => [...a].sort().join('') === [...b].sort().join(''),
    bodies: [
      `return [...a].sort().join('') === [...b].sort().join('');`,
      `
      const sortLetters = (text) => text.split('').sort().join('');
      return sortLetters(a) === sortLetters(b);
      `,
      `
      if (a.length !== b.length) return false;
      const counts = {};
      for (const c of a) counts[c] = (counts[c] ?? 0) + 1;
      for (const c of b) {
        if (!counts[c]) return false;
        counts[c]--;
      }
      return true;
      `,
      `
      if (a.length !== b.length) return false;
      let rest = b;
      for (const c of a) {
        if (!rest.includes(c)) return false;
        rest = rest.replace(c, '');
      }
      return true;
      `,
    ],
    locals: {
      sortLetters: ['sorted', 'normalize'],
      counts: ['freq', 'tally'],
      c: CHAR,
      rest: ['left', 'remaining'],
      text: ['x', 'str'],
    },
    phrases: {
      whether: [
        'two words are anagrams of each other',
        '{a} can be rearranged into {b} using every letter exactly once',
        'two strings are made of the same letters, each equally often',
        'one word is an anagram of another',
        'two words contain exactly the same letters in any order',
      ],
      verb: [
        'test two words for being anagrams',
        'check two strings for being anagrams of each other',
      ],
      say: [
        'anagram check for two strings',
        'are these two words anagrams?',
        'i want true if i can shuffle the letters of one word to get the other one, else false',
        'anagram',
        'is anagram',
        'anagram check',
        'check if two words are anagrams',
        'given two strings, return true if they are anagrams',
        'can the letters of one word be reordered to spell the other one?',
        'words like "listen" and "silent" use the same letters, i need true for such pairs',
      ],
    },
  }),
  family({
    id: 'is-rotation',
    category: 'strings',
    names: ['isRotation', 'isRotationOf', 'areRotations', 'rotated'],
    params: [
      ['a', 'first', 's', 'left'],
      ['b', 'second', 't', 'right'],
    ],
    args: (r) => {
      const a = r.string(1, 6, 'abcd');
      const cut = r.int(0, a.length);
      const rotated = a.slice(cut) + a.slice(0, cut);
      return [
        a,
        r.chance(0.5)
          ? rotated
          : r.chance(0.5)
            ? rotated.slice(1)
            : r.shuffle([...a]).join('') + r.pick(['', '', 'a']),
      ];
    },
    edges: [
      ['abc', 'cab'],
      ['abc', 'acb'],
      ['aa', 'a'],
      ['a', 'a'],
    ],
    reference: ([a, b]) => a.length === b.length && (a + a).includes(b),
    bodies: [
      `return a.length === b.length && (a + a).includes(b);`,
      `
      if (a.length !== b.length) return false;
      for (let i = 0; i < a.length; i++) {
        if (a.slice(i) + a.slice(0, i) === b) return true;
      }
      return false;
      `,
      `
      if (a.length !== b.length) return false;
      return a.repeat(2).includes(b);
      `,
    ],
    locals: { i: ['cut', 'k'] },
    phrases: {
      whether: [
        'one string is a rotation of another',
        '{b} is {a} with some letters moved from the front to the back',
        'the second word can be made by rotating the first',
        'a string can be rotated into another string',
      ],
      verb: [
        'test two words for being rotations of each other',
        'check if one word is a rotation of the other',
      ],
      say: [
        'string rotation check',
        'can i rotate the first word to get the second?',
        'true if taking letters off the front of one text and adding them in the same order at its end can give the other text',
        'is rotation',
        'string rotation',
        'check whether two strings are rotations of each other',
        'given two strings, return true if one is the other rotated',
        '"abcd" and "cdab" are rotations, i need true for that',
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
    locals: { letters: ['chars', 'list'], result: OUT, c: ['ch', 'char'] },
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
];
