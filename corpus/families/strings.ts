import { family } from '../family.ts';
import type { Random } from '../random.ts';

const CHAR = ['ch', 'char', 'letter'] as const;
const RESULT = ['out', 'res', 'output'] as const;
const COUNT = ['total', 'n', 'counter'] as const;

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

/** One letter that is more frequent than each other letter. */
function dominated(r: Random): string {
  const letters = r.shuffle(Array.from('abcdeflmno'));
  const top = r.int(2, 4);
  const rest = letters.slice(1, r.int(2, 5)).flatMap((c) => r.times(r.int(1, top - 1), () => c));
  return r.shuffle([...r.times(top, () => letters[0] ?? 'a'), ...rest]).join('');
}

/** Functions that look at a string character by character, or cut it to size. */
export const strings = [
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
    locals: { result: RESULT, c: CHAR },
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
    id: 'count-letter-k',
    category: 'strings',
    names: ['countLetter', 'letterCount', 'countOccurrences', 'howMany'],
    params: [['s', 'str', 'text', 'input', 'word']],
    constants: { k: (r: Random) => r.pick(Array.from('abcdefghijklmnopqrstuvwxyz')) },
    args: (r, { k }) => [
      r.chance(0.5) ? r.sentence(0, 4).toLowerCase() : r.string(0, 9, k + k + 'abn xyz'),
    ],
    edges: [[''], ['banana'], ['letter']],
    reference: ([s], { k }) => [...s].filter((c) => c === k).length,
    bodies: [
      `
      let count = 0;
      for (const c of s) {
        if (c === $k) count++;
      }
      return count;
      `,
      `return s.split($k).length - 1;`,
      `return [...s].filter((c) => c === $k).length;`,
      `return [...s].reduce((count, c) => (c === $k ? count + 1 : count), 0);`,
    ],
    locals: { count: COUNT, c: CHAR },
    phrases: {
      noun: [
        'the number of times the letter {k} occurs in a string',
        'the count of {k} characters in {s}',
        'how often {k} shows up in a string',
      ],
      verb: [
        'count the letter {k} in a text',
        'count how often {k} appears in a word',
        'find out how many {k} characters there are in a sentence',
      ],
      say: [
        'count the {k} characters in a string',
        'how many times is {k} in my word?',
        'i want to go through a text and count every {k} i see',
        'number of {k} in a string',
        'count {k} in text',
        'given a string, return how many times {k} occurs in it',
        'how often does the character {k} come up in a string?',
        'please count only the {k} and ignore all other letters',
      ],
    },
  }),
  family({
    id: 'count-char',
    category: 'strings',
    names: ['countChar', 'countCharacter', 'charCount', 'occurrences'],
    params: [
      ['s', 'str', 'text', 'input'],
      ['ch', 'char', 'letter', 'target'],
    ],
    args: (r) => [r.string(0, 10, 'aaabbc'), r.pick(Array.from('aabbcd'))],
    edges: [
      ['', 'a'],
      ['banana', 'a'],
      ['banana', 'z'],
    ],
    reference: ([s, ch]) => [...s].filter((c) => c === ch).length,
    bodies: [
      `
      let count = 0;
      for (const c of s) {
        if (c === ch) count++;
      }
      return count;
      `,
      `return s.split(ch).length - 1;`,
      `return [...s].filter((c) => c === ch).length;`,
      `
      if (s === '') return 0;
      return (s[0] === ch ? 1 : 0) + $name(s.slice(1), ch);
      `,
    ],
    locals: { count: ['total', 'n'], c: ['x', 'current'] },
    phrases: {
      noun: [
        'the number of times a given character occurs in a string',
        'the number of {ch} characters in {s}',
        'how often a character shows up in a text',
      ],
      verb: [
        'count the occurrences of a given character in a string',
        'count how many letters of {s} equal {ch}',
        'count how many times one letter appears in a word',
      ],
      say: [
        'count one character in text, both given',
        'how many times does {ch} occur in {s}?',
        'given a string and a letter, tell me how many times that letter is in the string',
        'count char in string',
        'occurrences of a letter in a word',
        'letter count, word and letter are the arguments',
        'how do i count how often a certain letter is in a string?',
        'first argument is some text, second is one character, return the number of times it is found there',
      ],
    },
  }),
  family({
    id: 'capitalize-first',
    category: 'strings',
    names: ['capitalize', 'capitalizeFirst', 'upperFirst', 'ucfirst'],
    params: [['s', 'str', 'text', 'word', 'input']],
    args: (r) => [r.chance(0.6) ? r.sentence(0, 3) : r.string(0, 8, 'abcABC 12')],
    edges: [[''], ['a'], ['hello'], ['Hello World'], ['1st']],
    reference: ([s]) => s.slice(0, 1).toUpperCase() + s.slice(1),
    bodies: [
      `return s.charAt(0).toUpperCase() + s.slice(1);`,
      `
      if (s === '') return '';
      return s[0].toUpperCase() + s.slice(1);
      `,
      `return s.slice(0, 1).toUpperCase() + s.slice(1);`,
      `return s.replace(/^./, (c) => c.toUpperCase());`,
      `
      if (s.length === 0) return s;
      const [first, ...rest] = s;
      return first.toUpperCase() + rest.join('');
      `,
    ],
    locals: { c: CHAR, first: ['head', 'initial'], rest: ['tail', 'others'] },
    phrases: {
      noun: [
        'a string with its first character in upper case and the rest as it was',
        '{s} with a capital first letter',
        'a word with an initial capital and everything else unchanged',
      ],
      verb: [
        'capitalise the first letter of a string',
        'make only the first character of a text upper case',
        'capitalize a string',
        'uppercase the first letter of a word',
        'change the first letter of a text to upper case and leave the others alone',
      ],
      say: [
        'capitalize first letter',
        'how do i make the first letter of a string big and keep the others?',
        'i got "hello" and want "Hello", the rest of the letters must not change',
        'capitalize string',
        'first letter uppercase',
        'ucfirst',
        'how to capitalize a word?',
        'given a string, return it with the first character capitalized',
      ],
    },
  }),
  family({
    id: 'upper-case',
    category: 'strings',
    names: ['toUpper', 'upperCase', 'shout', 'makeUpper'],
    params: [['s', 'str', 'text', 'input', 'word']],
    args: (r) => [r.chance(0.5) ? r.sentence(0, 3) : r.string(0, 8)],
    edges: [[''], ['abc'], ['ABC'], ['Hello World 1']],
    reference: ([s]) => s.toUpperCase(),
    bodies: [
      `return s.toUpperCase();`,
      `return [...s].map((c) => c.toUpperCase()).join('');`,
      `
      let result = '';
      for (const c of s) {
        result += c.toUpperCase();
      }
      return result;
      `,
    ],
    locals: { result: RESULT, c: CHAR },
    phrases: {
      noun: [
        'a text in upper case',
        '{s} with all letters turned into capitals',
        'a string in all capital letters',
        'an all caps version of the text',
      ],
      verb: [
        'convert a string to upper case',
        'make all letters of a text capital',
        'uppercase a string',
        'change a word to all caps',
        'turn text into big letters',
      ],
      say: [
        'string to upper case',
        'how do i write a whole word in capital letters?',
        'turn every small letter into a big one',
        'to uppercase',
        'all caps',
        'uppercase string',
        'how to convert text to uppercase letters?',
        'make it loud, i mean every letter of the string as a capital',
      ],
    },
  }),
  family({
    id: 'lower-case',
    category: 'strings',
    names: ['toLower', 'lowerCase', 'makeLower', 'whisper'],
    params: [['s', 'str', 'text', 'input', 'word']],
    args: (r) => [r.string(0, 10, 'abcABCDEF 12')],
    edges: [[''], ['abc'], ['ABC'], ['Hello World 1']],
    reference: ([s]) => s.toLowerCase(),
    bodies: [
      `return s.toLowerCase();`,
      `return [...s].map((c) => c.toLowerCase()).join('');`,
      `
      let result = '';
      for (const c of s) {
        result += c.toLowerCase();
      }
      return result;
      `,
    ],
    locals: { result: RESULT, c: CHAR },
    phrases: {
      noun: [
        'a text in lower case',
        '{s} with all capitals turned into small letters',
        'a string in all small letters',
      ],
      verb: [
        'convert a string to lower case',
        'make all letters of a text small',
        'lowercase a string',
        'change a word to lowercase',
        'turn the letters of a text into small ones',
      ],
      say: [
        'string to lower case',
        'how do i get rid of capital letters by making them small?',
        'turn every big letter into a small one',
        'to lowercase',
        'lowercase str',
        'string to small letters',
        'how to convert text to lowercase letters?',
        'someone typed in capitals and i want it all in lowercase',
      ],
    },
  }),
  family({
    id: 'swap-case',
    category: 'strings',
    names: ['swapCase', 'invertCase', 'toggleCase', 'flipCase'],
    params: [['s', 'str', 'text', 'input', 'word']],
    args: (r) => [r.string(0, 10, 'abcdeABCDE 12')],
    edges: [[''], ['abc'], ['ABC'], ['Hello World 1']],
    reference: ([s]) =>
      [...s].map((c) => (c === c.toUpperCase() ? c.toLowerCase() : c.toUpperCase())).join(''),
    bodies: [
      `
      let result = '';
      for (const c of s) {
        result += c === c.toUpperCase() ? c.toLowerCase() : c.toUpperCase();
      }
      return result;
      `,
      `
      return [...s]
        .map((c) => (c === c.toLowerCase() ? c.toUpperCase() : c.toLowerCase()))
        .join('');
      `,
      `
      let result = '';
      for (const c of s) {
        if (c === c.toLowerCase()) {
          result += c.toUpperCase();
        } else {
          result += c.toLowerCase();
        }
      }
      return result;
      `,
      `
      const swap = (c) => (c === c.toUpperCase() ? c.toLowerCase() : c.toUpperCase());
      return s.split('').map(swap).join('');
      `,
    ],
    locals: { result: RESULT, c: CHAR, swap: ['flip', 'toggle'] },
    phrases: {
      noun: [
        'a string with upper and lower case letters swapped',
        '{s} with the case of each letter inverted',
      ],
      verb: [
        'swap the case of every letter',
        'make capitals small and small letters capital in a text',
        'toggle the case of each character in a word',
        'invert upper and lower case in a string',
        'flip the case of the letters of a text',
      ],
      say: [
        'swap upper and lower case',
        'how can i invert the case of all letters in a string?',
        'big letters should become small and small ones big, "Hi" gives "hI"',
        'swapcase',
        'toggle case',
        'invert case of string',
        'uppercase becomes lowercase and the other way round',
        'given a string, return it with lowercase letters uppercased and uppercase letters lowercased',
      ],
    },
  }),
  family({
    id: 'first-chars',
    category: 'strings',
    names: ['firstChars', 'takeChars', 'prefix', 'firstLetters'],
    params: [['s', 'str', 'text', 'input', 'word']],
    constants: { k: (r: Random) => r.constant(2, 6, 15) },
    args: (r, { k }) => [r.string(0, k + 6)],
    edges: [[''], ['a'], ['javascript']],
    reference: ([s], { k }) => s.slice(0, k),
    bodies: [
      `return s.slice(0, $k);`,
      `return s.substring(0, $k);`,
      `
      let result = '';
      for (let i = 0; i < $k && i < s.length; i++) {
        result += s[i];
      }
      return result;
      `,
      `return [...s].slice(0, $k).join('');`,
    ],
    locals: { result: RESULT, i: ['idx', 'pos'] },
    phrases: {
      noun: [
        'the first {k} characters of a string',
        'the beginning of {s}, at most {k} characters long',
        'the opening {k} letters of a word',
        'a substring with the first {k} characters',
      ],
      verb: [
        'take the first {k} characters of a text',
        'cut a string down to its first {k} letters',
        'get the first {k} characters of a string',
      ],
      say: [
        'first {k} chars of a string',
        'how do i get only the first {k} letters of a word?',
        'keep {k} characters from the start of the text and throw the rest away',
        'first {k} letters',
        'prefix of length {k}',
        'substring from the start, {k} characters',
        'given a text, return its first {k} characters or all of it if it is shorter',
        'can i chop a string so that only {k} letters at the front stay?',
      ],
    },
  }),
  family({
    id: 'last-chars',
    category: 'strings',
    names: ['lastChars', 'takeLast', 'suffix', 'lastLetters'],
    params: [['s', 'str', 'text', 'input', 'word']],
    constants: { k: (r: Random) => r.constant(2, 6, 15) },
    args: (r, { k }) => [r.string(0, k + 6)],
    edges: [[''], ['a'], ['javascript']],
    reference: ([s], { k }) => s.slice(-k),
    bodies: [
      `return s.slice(-$k);`,
      `return s.substring(s.length - $k);`,
      `return s.slice(Math.max(0, s.length - $k));`,
      `
      if (s.length <= $k) return s;
      return s.slice(s.length - $k);
      `,
    ],
    phrases: {
      noun: [
        'the last {k} characters of a string',
        'the end of {s}, at most {k} characters long',
        'the final {k} characters of a word',
        'a substring with the last {k} characters',
      ],
      verb: [
        'take the last {k} characters of a text',
        'keep only the final {k} letters of a string',
        'get the last {k} characters of a string',
      ],
      say: [
        'last {k} chars of a string',
        'how do i get only the last {k} letters of a word?',
        'keep {k} characters from the end of the text, or all of them if it is shorter',
        'last {k} letters',
        'suffix of length {k}',
        'tail of a string, {k} characters',
        'given a text, return its last {k} characters',
        'can i chop a string so that only {k} letters at the end stay?',
      ],
    },
  }),
  family({
    id: 'last-char',
    category: 'strings',
    names: ['lastChar', 'lastCharacter', 'lastLetter', 'finalChar'],
    params: [['s', 'str', 'text', 'input', 'word']],
    args: (r) => [r.string(0, 8)],
    edges: [[''], ['a'], ['hello']],
    reference: ([s]) => s.slice(-1),
    bodies: [
      `return s.slice(-1);`,
      `return s.charAt(s.length - 1);`,
      `return s.at(-1) ?? '';`,
      `
      if (s === '') return '';
      return s[s.length - 1];
      `,
    ],
    phrases: {
      noun: [
        'the last character of a string, or an empty string if there is none',
        'the character at the end of {s}, empty for an empty text',
        'the final character of a text, "" if the text is empty',
      ],
      verb: [
        'get the last character of a text, or an empty string for an empty one',
        'return the final letter of a word, or an empty string if it has no letters',
      ],
      say: [
        'last character of a string, "" if empty',
        'what is the last letter of the given text? give an empty string when the text is empty',
        'i need the very last character, and just "" when there is nothing in the string',
        'last char or empty string',
        'end character of a word, empty string if there is none',
        'given a string, return its last character, or "" when it is empty',
        'how do i read the letter at the end of a word, with "" for an empty word?',
      ],
    },
  }),
  family({
    id: 'repeat-k',
    category: 'strings',
    names: ['repeatString', 'repeatText', 'repeat', 'multiply'],
    params: [['s', 'str', 'text', 'input', 'word']],
    constants: { k: (r: Random) => r.constant(2, 7, 12) },
    args: (r) => [r.string(0, 5)],
    edges: [[''], ['a'], ['ab']],
    reference: ([s], { k }) => s.repeat(k),
    bodies: [
      `return s.repeat($k);`,
      `
      let result = '';
      for (let i = 0; i < $k; i++) {
        result += s;
      }
      return result;
      `,
      `return Array($k).fill(s).join('');`,
    ],
    locals: { result: RESULT, i: ['j', 'n'] },
    phrases: {
      noun: [
        'a string repeated {k} times',
        '{s} written {k} times in a row without a gap',
        '{k} copies of a word stuck together',
      ],
      verb: [
        'repeat a text {k} times',
        'glue {k} copies of a string together',
        'duplicate a string so that it appears {k} times in a row',
        'say a word {k} times without spaces',
      ],
      say: [
        'string times {k}',
        'how do i print the same word {k} times in one string?',
        'i want the text {k} times one after the other with nothing between',
        'repeat string {k} times',
        'same text {k}x',
        'given a word, return it repeated {k} times',
        'I want to write one string {k} times over, all in a single string',
      ],
    },
  }),
  family({
    id: 'repeat-n',
    category: 'strings',
    names: ['repeatTimes', 'repeatN', 'copies', 'repeatString'],
    params: [
      ['s', 'str', 'text', 'word'],
      ['n', 'times', 'count', 'num'],
    ],
    args: (r) => [r.string(0, 4), r.int(0, 6)],
    edges: [
      ['', 3],
      ['ab', 0],
      ['ab', 1],
      ['ha', 3],
    ],
    reference: ([s, n]) => s.repeat(n),
    bodies: [
      `return s.repeat(n);`,
      `
      let result = '';
      for (let i = 0; i < n; i++) {
        result += s;
      }
      return result;
      `,
      `
      if (n === 0) return '';
      return s + $name(s, n - 1);
      `,
      `return Array(n).fill(s).join('');`,
    ],
    locals: { result: RESULT, i: ['j', 'k'] },
    phrases: {
      noun: ['a string repeated a given number of times', '{n} copies of {s} in one string'],
      verb: [
        'repeat a string {n} times',
        'join a given number of copies of a text without separators',
        'repeat a word n times',
        'write a string several times in a row, the number of times is given',
      ],
      say: [
        'repeat {s} {n} times',
        'how do i repeat a word as often as a number says?',
        'given a text and a count, put the text after itself that many times, zero gives an empty string',
        'repeat string n times',
        'string times number',
        'given a string and a number, return the string repeated that many times',
        'i have a word and a number and want the word that often in a row, so "ha" and 3 make "hahaha"',
        'how to duplicate text n times?',
      ],
    },
  }),
  family({
    id: 'pad-zeros',
    category: 'strings',
    names: ['padZeros', 'zeroPad', 'padLeft', 'leadingZeros'],
    params: [['n', 'num', 'number', 'value', 'x']],
    constants: { k: (r: Random) => r.constant(2, 6, 12) },
    args: (r) => [r.int(0, r.pick([9, 99, 9999]))],
    edges: [[0], [7], [42], [1234567]],
    reference: ([n], { k }) => String(n).padStart(k, '0'),
    bodies: [
      `return String(n).padStart($k, '0');`,
      `
      let s = String(n);
      while (s.length < $k) {
        s = '0' + s;
      }
      return s;
      `,
      `
      const s = String(n);
      return '0'.repeat(Math.max(0, $k - s.length)) + s;
      `,
      `return n.toString().padStart($k, '0');`,
    ],
    locals: { s: ['text', 'digits', 'str'] },
    phrases: {
      noun: [
        'a number as a string, padded with leading zeros to at least {k} characters',
        'the digits of {n} with zeros in front up to length {k}',
        'a zero-padded number of {k} digits',
        'a number as text filled up with zeros on the left to {k} places',
      ],
      verb: [
        'pad a number on the left with zeros to length {k} and return it as a string',
        'write a whole number with at least {k} digits, filling up with zeros in front',
        'left-pad a number with 0 until it has {k} digits',
        'add leading zeros to a number so that it is {k} digits long',
      ],
      say: [
        'zero pad number to {k} chars',
        'how do i turn 5 into a string of length {k} with zeros in front?',
        'my number should become text of at least {k} digits, missing places on the left are 0',
        'leading zeros, width {k}',
        'pad number with zeros to width {k}',
        'given a number, return it as a string with at least {k} digits by adding zeros in front',
        'small numbers look ugly in my table so i want zeros put before them until there are {k} digits',
      ],
    },
  }),
  family({
    id: 'truncate-dots',
    category: 'strings',
    names: ['truncate', 'shorten', 'ellipsis', 'clip'],
    params: [['s', 'str', 'text', 'input']],
    constants: { k: (r: Random) => r.constant(3, 12, 50) },
    args: (r, { k }) => [r.string(0, 2 * k)],
    edges: [[''], ['hello'], ['the quick brown fox']],
    reference: ([s], { k }) => (s.length > k ? s.slice(0, k) + '...' : s),
    bodies: [
      `
      if (s.length <= $k) return s;
      return s.slice(0, $k) + '...';
      `,
      `return s.length > $k ? s.slice(0, $k) + '...' : s;`,
      `
      if (s.length > $k) {
        return s.substring(0, $k) + '...';
      }
      return s;
      `,
    ],
    phrases: {
      noun: [
        'the first {k} characters of a text followed by three dots, or the text itself if it is not longer than {k}',
        '{s} cut after {k} characters with "..." added if anything was cut',
        'a text shortened to {k} characters with an ellipsis of three dots if it was longer',
      ],
      verb: [
        'shorten a string longer than {k} characters to its first {k} and add "..."',
        'truncate text after {k} characters and append three dots when something is cut off',
        'cut a string to {k} characters and add "..." if it is longer than that',
      ],
      say: [
        'truncate to {k} chars plus "..." if longer',
        'how do i cut a long text after {k} letters and put three dots behind it, leaving short texts alone?',
        'if the string has more than {k} characters i want the first {k} and then "...", otherwise just the string',
        'truncate string, max {k} chars, then "..."',
        'ellipsis after {k} characters',
        'if text is longer than {k}, keep {k} characters and add three dots',
        'my headline is too long sometimes, so show only {k} letters of it plus "...", short headlines stay whole',
      ],
    },
  }),
  family({
    id: 'mask-last',
    category: 'strings',
    names: ['maskText', 'maskAllButLast', 'hideChars', 'mask'],
    params: [['s', 'str', 'text', 'input']],
    constants: { k: (r: Random) => r.constant(2, 5, 9) },
    args: (r, { k }) => [r.string(0, k + 8, '0123456789ab')],
    edges: [[''], ['1'], ['12345678']],
    reference: ([s], { k }) => '*'.repeat(Math.max(0, s.length - k)) + s.slice(-k),
    bodies: [
      `return s.slice(-$k).padStart(s.length, '*');`,
      `return [...s].map((c, i) => (i < s.length - $k ? '*' : c)).join('');`,
      `
      let result = '';
      for (let i = 0; i < s.length; i++) {
        result += i < s.length - $k ? '*' : s[i];
      }
      return result;
      `,
      `
      if (s.length <= $k) return s;
      return '*'.repeat(s.length - $k) + s.slice(-$k);
      `,
    ],
    locals: { result: RESULT, c: CHAR, i: ['idx', 'pos'] },
    phrases: {
      noun: [
        'a string with all but its last {k} characters replaced by asterisks',
        '{s} with a * for each character except the last {k}',
        'a masked string where only the last {k} characters can be read, the others are *',
      ],
      verb: [
        'hide every character of a string behind a * except the last {k}',
        'mask a text with * so that only its last {k} characters stay visible',
        'replace all characters but the last {k} with asterisks',
      ],
      say: [
        'mask all but last {k} chars with *',
        'how can i show only the last {k} digits of a card number and put * for the others?',
        'replace each character with a star but leave the final {k} as they are',
        'hide all but the last {k} characters with stars',
        'credit card mask, last {k} visible, rest *',
        'given a string, turn every character except the last {k} into *',
        'like on a receipt, i want stars instead of the digits and only the last {k} shown',
      ],
    },
  }),
  family({
    id: 'remove-spaces',
    category: 'strings',
    names: ['removeSpaces', 'stripSpaces', 'noSpaces', 'deleteSpaces'],
    params: [['s', 'str', 'text', 'input']],
    args: (r) => [r.chance(0.5) ? r.sentence(0, 5) : r.string(0, 10, 'ab1   ')],
    edges: [[''], [' '], [' a  b '], ['hello world']],
    reference: ([s]) => s.split(' ').join(''),
    bodies: [
      `return s.replaceAll(' ', '');`,
      `return s.replace(/ /g, '');`,
      `return s.split(' ').join('');`,
      `
      let result = '';
      for (const c of s) {
        if (c !== ' ') result += c;
      }
      return result;
      `,
      `return [...s].filter((c) => c !== ' ').join('');`,
    ],
    locals: { result: RESULT, c: CHAR },
    phrases: {
      noun: [
        'a string without any spaces',
        '{s} with every space taken out',
        'the text with no spaces',
      ],
      verb: [
        'remove all spaces from a text',
        'delete every space character in a string',
        'remove spaces from a string',
        'get rid of blanks in a sentence',
      ],
      say: [
        'strip all spaces, inner ones too',
        'how do i get rid of every space in a sentence?',
        'squeeze the text together so that no spaces are left in it',
        'remove spaces',
        'delete blanks from str',
        'no spaces',
        'string without spaces',
        'given a sentence, return it with all the spaces removed',
        'i want "a b c" to become "abc"',
      ],
    },
  }),
  family({
    id: 'sum-digits-text',
    category: 'strings',
    names: ['sumDigits', 'digitSum', 'sumOfDigits', 'addDigits'],
    params: [['s', 'str', 'text', 'input']],
    args: (r) => [r.string(0, 10, 'abc xyz0123456789')],
    edges: [[''], ['abc'], ['a1b2c3'], ['99 red']],
    reference: ([s]) =>
      [...s].filter((c) => c >= '0' && c <= '9').reduce((t, c) => t + Number(c), 0),
    bodies: [
      `
      let total = 0;
      for (const c of s) {
        if (c >= '0' && c <= '9') total += Number(c);
      }
      return total;
      `,
      `return (s.match(/\\d/g) ?? []).reduce((total, c) => total + Number(c), 0);`,
      `
      let total = 0;
      for (const c of s.replace(/\\D/g, '')) {
        total += Number(c);
      }
      return total;
      `,
      `
      const digits = [...s].filter((c) => '0123456789'.includes(c));
      return digits.reduce((total, c) => total + Number(c), 0);
      `,
    ],
    locals: { total: ['sum', 'result', 'acc'], c: ['ch', 'char', 'd'] },
    phrases: {
      noun: [
        'the sum of the single digits that occur in a text',
        'the total of all digit characters in {s}, 0 if it has none',
      ],
      verb: [
        'add up the digits found in a string and ignore other characters',
        'sum every digit that appears in a piece of text',
        'go through a string and total up its digits',
      ],
      say: [
        'sum of digits inside a string',
        'what do the digits in this text add up to? "a1b2" gives 3',
        'my string mixes letters and digits and i want each digit added to a total',
        'sum digits in string',
        'add digits found in text',
        'given a string, return the sum of all digits in it',
        'letters count as nothing and each digit counts as its value, what is the sum?',
        'how do i add the digits that are hidden in a word, like 1 + 2 + 3 for "a1b2c3"?',
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
    id: 'most-frequent-char',
    category: 'strings',
    names: ['mostFrequentChar', 'mostCommonLetter', 'topChar', 'maxChar'],
    params: [['s', 'str', 'text', 'word', 'input']],
    args: (r) => [dominated(r)],
    edges: [['a'], ['banana'], ['zzy'], ['hello']],
    reference: ([s]) =>
      [...s].reduce((best, c) => (s.split(c).length > s.split(best).length ? c : best)),
    bodies: [
      `
      const counts = {};
      for (const c of s) counts[c] = (counts[c] ?? 0) + 1;
      return Object.keys(counts).reduce((a, b) => (counts[b] > counts[a] ? b : a));
      `,
      `
      let best = '';
      let most = 0;
      for (const c of s) {
        const count = s.split(c).length - 1;
        if (count > most) {
          best = c;
          most = count;
        }
      }
      return best;
      `,
      `
      const counts = {};
      let best = s[0];
      for (const c of s) {
        counts[c] = (counts[c] || 0) + 1;
        if (counts[c] > counts[best]) best = c;
      }
      return best;
      `,
    ],
    locals: {
      counts: ['freq', 'tally'],
      c: CHAR,
      best: ['top', 'winner'],
      most: ['max', 'highest'],
      count: ['n', 'times'],
      a: ['x'],
      b: ['y'],
    },
    phrases: {
      noun: [
        'the character that occurs most often in a non-empty string',
        'the most frequent letter of {s}',
        'the most common character of a string',
        'the letter with the highest count in a word',
      ],
      verb: [
        'find the most common character in a word',
        'pick the letter that appears more often than any other',
      ],
      say: [
        'most frequent char',
        'which letter occurs most in this word?',
        'count how often each character is there and give me the one with the highest count',
        'most common char',
        'max occurring character in a string',
        'letter that appears the most',
        'given a string, return the character that appears most often',
        'what character is used the most in my text?',
      ],
    },
  }),
  family({
    id: 'first-unique-char',
    category: 'strings',
    names: ['firstUniqueChar', 'firstNonRepeated', 'firstUnique', 'firstNonRepeating'],
    params: [['s', 'str', 'text', 'word', 'input']],
    args: (r) => [r.chance(0.4) ? r.word() : r.string(0, 8, 'abcd')],
    edges: [[''], ['aabb'], ['aabc'], ['swiss']],
    reference: ([s]) => [...s].find((c) => s.indexOf(c) === s.lastIndexOf(c)) ?? null,
    bodies: [
      `
      for (const c of s) {
        if (s.indexOf(c) === s.lastIndexOf(c)) return c;
      }
      return null;
      `,
      `return [...s].find((c) => s.indexOf(c) === s.lastIndexOf(c)) ?? null;`,
      `
      const counts = {};
      for (const c of s) counts[c] = (counts[c] ?? 0) + 1;
      for (const c of s) {
        if (counts[c] === 1) return c;
      }
      return null;
      `,
      `
      for (const c of s) {
        if (s.split(c).length === 2) return c;
      }
      return null;
      `,
    ],
    locals: { counts: ['freq', 'seen', 'tally'], c: CHAR },
    phrases: {
      noun: [
        'the first character of a string that occurs only once, or null if there is none',
        'the first non-repeated letter in {s}, null when all repeat',
        'the first non-repeating character of a string, null if there is none',
      ],
      verb: [
        'find the first character that is not repeated anywhere in a text, or null',
        'return the first letter occurring exactly once, null if no letter does',
      ],
      say: [
        'first unique character, null if none',
        'which is the first letter that shows up just once? give null if there is not one',
        'go through the word and give me the first character that never comes again or before, otherwise null',
        'first non repeating char, else null',
        'first letter that appears only once or null',
        'given a string, return the first character that does not repeat, null if every one repeats',
        'is there a letter that comes only once? return the earliest such letter, and null if not',
      ],
    },
  }),
  family({
    id: 'count-unique-chars',
    category: 'strings',
    names: ['countUnique', 'uniqueCharCount', 'distinctChars', 'countDistinct'],
    params: [['s', 'str', 'text', 'word', 'input']],
    args: (r) => [r.string(0, 10, 'aabbcdE1 ')],
    edges: [[''], ['aaa'], ['abc'], ['hello']],
    reference: ([s]) => new Set(s).size,
    bodies: [
      `return new Set(s).size;`,
      `
      const seen = [];
      for (const c of s) {
        if (!seen.includes(c)) seen.push(c);
      }
      return seen.length;
      `,
      `return [...s].filter((c, i) => s.indexOf(c) === i).length;`,
      `
      let unique = '';
      for (const c of s) {
        if (!unique.includes(c)) unique += c;
      }
      return unique.length;
      `,
    ],
    locals: { seen: ['found', 'known'], c: CHAR, i: ['idx', 'pos'], unique: ['distinct', 'once'] },
    phrases: {
      noun: [
        'the number of different characters in a string',
        'the count of distinct characters in {s}',
        'how many distinct letters a word has',
      ],
      verb: [
        'count the distinct characters of a text',
        'count the different letters of a word, each only once however often it occurs',
        'find out how many different characters a string has',
      ],
      say: [
        'count distinct chars',
        'how many different characters are used in this string?',
        'repeated letters should count one time only, how many are there then?',
        'number of unique characters',
        'unique char count',
        'count different letters in str',
        'given a string, return how many distinct characters it contains',
      ],
    },
  }),
  family({
    id: 'remove-duplicate-letters',
    category: 'strings',
    names: ['removeDuplicates', 'uniqueChars', 'dedupeString', 'uniqueLetters'],
    params: [['s', 'str', 'text', 'word', 'input']],
    args: (r) => [r.string(0, 10, 'aabbcdE1 ')],
    edges: [[''], ['aaa'], ['abc'], ['banana']],
    reference: ([s]) => [...new Set(s)].join(''),
    bodies: [
      `return [...new Set(s)].join('');`,
      `
      let result = '';
      for (const c of s) {
        if (!result.includes(c)) result += c;
      }
      return result;
      `,
      `return [...s].filter((c, i) => s.indexOf(c) === i).join('');`,
      `return Array.from(new Set(s)).join('');`,
    ],
    locals: { result: RESULT, c: CHAR, i: ['idx', 'pos'] },
    phrases: {
      noun: [
        'a string with repeated characters removed, keeping the first of each',
        'the distinct characters of {s} in order of first appearance, as a string',
        'a string in which every character appears only once, in the order they first came',
      ],
      verb: [
        'remove duplicate letters from a word, keeping the first of each',
        'drop every character of a text that has already occurred before',
        'remove repeated characters from a string',
        'delete duplicate characters, keeping the first one of each',
      ],
      say: [
        'dedupe characters of a string, keep first',
        'how do i make each letter appear only once in a word, like "banana" to "ban"?',
        'when a character came earlier in the string already i do not want it again',
        'remove duplicate chars',
        'unique letters of a word as a string',
        'dedupe string',
        'given a string, drop the characters that were there before',
        'how can i delete repeated letters from text and keep only the first of each?',
      ],
    },
  }),
  family({
    id: 'letter-frequency',
    category: 'strings',
    names: ['letterFrequency', 'charFrequency', 'countLetters', 'charCounts'],
    params: [['s', 'str', 'text', 'word', 'input']],
    args: (r) => [r.string(0, 9, 'aabbcdE')],
    edges: [[''], ['aaa'], ['banana']],
    reference: ([s]) => Object.fromEntries([...s].map((c) => [c, s.split(c).length - 1])),
    bodies: [
      `
      const counts = {};
      for (const c of s) {
        counts[c] = (counts[c] ?? 0) + 1;
      }
      return counts;
      `,
      `
      const counts = {};
      for (const c of s) {
        if (counts[c]) {
          counts[c]++;
        } else {
          counts[c] = 1;
        }
      }
      return counts;
      `,
      `
      return [...s].reduce((counts, c) => {
        counts[c] = (counts[c] || 0) + 1;
        return counts;
      }, {});
      `,
    ],
    locals: { counts: ['freq', 'tally', 'result'], c: CHAR },
    phrases: {
      noun: [
        'an object that maps each character of a string to how often it occurs',
        'the frequency of every letter in {s} as an object',
        'a character count object for a string',
      ],
      verb: [
        'count how often each letter of a word occurs and return an object',
        'tally the characters of a text in an object',
        'count the characters of a string and return the counts as an object',
        'build a frequency table of the letters in a word',
      ],
      say: [
        'char counts of a string as an object',
        'how many times does each letter occur? the result is an object like { a: 2, b: 1 }',
        'i want an object with the letters as keys and their counts as values',
        'char frequency map',
        'letter frequency',
        'count each character in a string',
        'given a string, return an object with how many times each character appears',
        'for "banana" i want { b: 1, a: 3, n: 2 }',
      ],
    },
  }),
];
