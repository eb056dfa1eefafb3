import { family } from '../family.ts';
import type { Random } from '../random.ts';

const CHAR = ['ch', 'char', 'letter'] as const;
const RESULT = ['out', 'res', 'output'] as const;
const COUNT = ['total', 'n', 'counter'] as const;

/** More functions on strings: ciphers, filters, comparisons. */
export const stringsMore = [
  family({
    id: 'count-digits-text',
    category: 'strings',
    names: ['countDigits', 'digitCount', 'numDigits'],
    params: [['s', 'str', 'text', 'input']],
    args: (r) => [r.string(0, 10, 'abc xyz0123456789')],
    edges: [[''], ['abc'], ['2024'], ['a1b22']],
    reference: ([s]) => [...s].filter((c) => c >= '0' && c <= '9').length,
    bodies: [
      `
      let count = 0;
      for (const c of s) {
        if (c >= '0' && c <= '9') count++;
      }
      return count;
      `,
      `return (s.match(/\\d/g) ?? []).length;`,
      `return s.replace(/\\D/g, '').length;`,
      `return [...s].filter((c) => '0123456789'.includes(c)).length;`,
    ],
    locals: { count: COUNT, c: CHAR },
    phrases: {
      noun: [
        'the number of digit characters in a string',
        'the count of digits in the text {s}',
        'how many digits a string has',
      ],
      verb: [
        'count the digits in a text',
        'count all characters from 0 to 9 in a string',
        'count the numeric characters of a string',
      ],
      say: [
        'count digit chars in text',
        'how many digits does this string contain?',
        'my text has letters and digits mixed and i want to know how many are digits',
        'count digits in string',
        'number of digits in text',
        'digit count of a str',
        'given a string, return how many of its characters are digits',
        'how often does 0 to 9 occur in my text in total?',
      ],
    },
  }),
  family({
    id: 'only-digits',
    category: 'strings',
    names: ['onlyDigits', 'extractDigits', 'keepDigits', 'digitsOf'],
    params: [['s', 'str', 'text', 'input']],
    args: (r) => [r.string(0, 10, 'abc -()0123456789')],
    edges: [[''], ['abc'], ['2024'], ['(01) 23-4']],
    reference: ([s]) => [...s].filter((c) => c >= '0' && c <= '9').join(''),
    bodies: [
      `return s.replace(/\\D/g, '');`,
      `return [...s].filter((c) => c >= '0' && c <= '9').join('');`,
      `
      let result = '';
      for (const c of s) {
        if (c >= '0' && c <= '9') result += c;
      }
      return result;
      `,
      `return (s.match(/\\d/g) ?? []).join('');`,
    ],
    locals: { result: RESULT, c: CHAR },
    phrases: {
      noun: [
        'the digits of a text as one string, everything else dropped',
        'only the digit characters of {s}, in order, as a string',
      ],
      verb: [
        'remove everything but the digits from a string',
        'keep just the digits of a text',
        'strip everything except digits from a string',
        'pull the digits out of a text and return them as one string',
      ],
      say: [
        'strip non-digits from a string',
        'how do i get only the digits out of a phone number, as text?',
        'throw away all characters that are not 0 to 9',
        'extract digits as string',
        'digits only',
        'remove non digit characters',
        'keep only numbers in string, result is a string',
        'given a string, return only its digits in the same order',
      ],
    },
  }),
  family({
    id: 'only-letters',
    category: 'strings',
    names: ['onlyLetters', 'extractLetters', 'keepLetters', 'lettersOnly'],
    params: [['s', 'str', 'text', 'input']],
    args: (r) => [r.string(0, 10, 'abcxyzABCXYZ -,!012')],
    edges: [[''], ['123'], ['abc'], ['Hi, you 2!']],
    reference: ([s]) => s.replace(/[^a-zA-Z]/g, ''),
    bodies: [
      `return s.replace(/[^a-zA-Z]/g, '');`,
      `return [...s].filter((c) => /[a-z]/i.test(c)).join('');`,
      `
      let result = '';
      for (const c of s) {
        const lower = c.toLowerCase();
        if (lower >= 'a' && lower <= 'z') result += c;
      }
      return result;
      `,
      `return (s.match(/[a-z]/gi) ?? []).join('');`,
    ],
    locals: { result: RESULT, c: ['ch', 'char', 'x'], lower: ['small', 'low'] },
    phrases: {
      noun: [
        'the letters of a text as one string, everything else dropped',
        'only the letters a to z of {s}, small or capital, in order',
      ],
      verb: [
        'remove every character that is not a letter from a string',
        'keep just the letters of a text',
        'strip everything except letters from a string',
        'remove digits, spaces and punctuation from text',
      ],
      say: [
        'strip non-letters from a string',
        'how do i delete digits, spaces and punctuation so that only letters stay?',
        'throw away everything except letters, big ones and small ones stay as they are',
        'letters only',
        'remove all non-alphabetic characters',
        'keep only a-z and A-Z in a string',
        'given a string, return just its letters',
        'i only care about the letters in my string, delete everything that is something else',
      ],
    },
  }),
  family({
    id: 'caesar-shift',
    category: 'strings',
    names: ['caesar', 'caesarShift', 'shiftLetters', 'encrypt'],
    params: [['s', 'str', 'text', 'message', 'input']],
    constants: { k: (r: Random) => r.constant(1, 13, 25) },
    args: (r) => [r.chance(0.5) ? r.sentence(0, 3).toLowerCase() : r.string(0, 8, 'abcmnwxyz !')],
    edges: [[''], ['xyz'], ['hello, world']],
    reference: ([s], { k }) =>
      s.replace(/[a-z]/g, (c) => String.fromCharCode(((c.charCodeAt(0) - 97 + k) % 26) + 97)),
    bodies: [
      `
      return s.replace(/[a-z]/g, (c) =>
        String.fromCharCode(((c.charCodeAt(0) - 97 + $k) % 26) + 97),
      );
      `,
      `
      const letters = 'abcdefghijklmnopqrstuvwxyz';
      let result = '';
      for (const c of s) {
        const i = letters.indexOf(c);
        result += i === -1 ? c : letters[(i + $k) % 26];
      }
      return result;
      `,
      `
      const letters = 'abcdefghijklmnopqrstuvwxyz';
      const shift = (c) => letters[(letters.indexOf(c) + $k) % 26];
      return [...s].map((c) => (letters.includes(c) ? shift(c) : c)).join('');
      `,
      `
      let result = '';
      for (const c of s) {
        if (c >= 'a' && c <= 'z') {
          result += String.fromCharCode(((c.charCodeAt(0) - 97 + $k) % 26) + 97);
        } else {
          result += c;
        }
      }
      return result;
      `,
    ],
    locals: {
      letters: ['alphabet', 'abc'],
      result: RESULT,
      c: ['ch', 'char', 'x'],
      i: ['idx', 'pos'],
      shift: ['move', 'next'],
    },
    phrases: {
      noun: [
        'a Caesar cipher of a lower case text with shift {k}, other characters unchanged',
        'the message {s} with each letter a to z moved {k} places on, wrapping after z',
      ],
      verb: [
        'shift every lower case letter by {k} places in the alphabet, wrapping around and leaving other characters alone',
        'encrypt a lower case text with a Caesar shift of {k}, keeping spaces and punctuation',
        'apply a Caesar cipher with a shift of {k} to lower case text',
        'encode a message by moving its small letters {k} forward in the alphabet, z continues at a',
      ],
      say: [
        'caesar cipher, shift {k}, lower case letters only',
        'how do i move each small letter {k} steps forward in the alphabet, going from z back to a?',
        'i want a secret message where every letter is replaced by the one {k} later, and spaces stay',
        'caesar cipher with key {k} for lowercase text',
        'shift letters by {k}, lowercase, wrap around at z',
        'given a lowercase string, return it caesar encrypted with shift {k} and leave non-letters untouched',
      ],
    },
  }),
  family({
    id: 'run-length-encode',
    category: 'strings',
    names: ['encode', 'runLengthEncode', 'rle', 'compress'],
    params: [['s', 'str', 'text', 'input']],
    args: (r) => [r.list(() => r.pick(Array.from('abcd')).repeat(r.int(1, 4)), 0, 4).join('')],
    edges: [[''], ['a'], ['aaab'], ['abc']],
    reference: ([s]) => s.replace(/(.)\1*/g, (run) => `${run.charAt(0)}${run.length}`),
    bodies: [
      `
      let result = '';
      let count = 0;
      for (let i = 0; i < s.length; i++) {
        count++;
        if (s[i] !== s[i + 1]) {
          result += s[i] + count;
          count = 0;
        }
      }
      return result;
      `,
      `return s.replace(/(.)\\1*/g, (run) => run[0] + run.length);`,
      `
      let result = '';
      let i = 0;
      while (i < s.length) {
        let j = i;
        while (s[j] === s[i] && j < s.length) j++;
        result += s[i] + (j - i);
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
        'the run-length encoding of a string, each run as the character and its count',
        '{s} with every run of equal letters written as letter and length, like a3b1',
        'a string compressed by run-length encoding, like "aabbb" to "a2b3"',
      ],
      verb: [
        'run-length encode a text so that "aaab" becomes "a3b1"',
        'compress a string by writing each run as the letter followed by how long the run is, even if that is 1',
        'do run length encoding of a string, each letter followed by its count',
        'compress consecutive repeated characters into the character plus the count, also when it is 1',
      ],
      say: [
        'run length encoding, "aab" gives "a2b1"',
        'how do i shorten repeated letters, such as "aaab" into "a3b1"?',
        'for each group of same letters standing together i want the letter and then the number of them',
        'rle encode, "aaab" -> "a3b1"',
        'run-length encoding',
        'run length encode a string',
        'given "aabccc", return "a2b1c3"',
        'count consecutive letters and write letter then count, so "wwb" gives "w2b1"',
      ],
    },
  }),
  family({
    id: 'starts-with-k',
    category: 'strings',
    names: ['startsWithLetter', 'beginsWith', 'firstIs', 'startsWell'],
    params: [['s', 'str', 'text', 'word', 'input']],
    constants: { k: (r: Random) => r.pick(Array.from('abcdefghijklmnopqrstuvwxyz')) },
    args: (r, { k }) => [
      r.chance(0.5)
        ? k + r.string(0, 5, 'abcde')
        : r.chance(0.5)
          ? r.word()
          : r.string(0, 3, 'abe') + k,
    ],
    edges: [[''], ['a'], ['undo'], ['get']],
    reference: ([s], { k }) => s.startsWith(k),
    bodies: [
      `return s.startsWith($k);`,
      `return s.indexOf($k) === 0;`,
      `return s[0] === $k;`,
      `return s.charAt(0) === $k;`,
      `return s.slice(0, 1) === $k;`,
    ],
    phrases: {
      whether: [
        'a string starts with the letter {k}',
        'the first character of {s} is {k}',
        '{k} stands at the very beginning of a word',
        'a word begins with {k}',
      ],
      verb: ['test a string for {k} as its first letter'],
      say: [
        'first letter is {k}, true or false',
        'does the word begin with {k}?',
        'give me true if {k} is the letter that the text starts with, false otherwise or if it is empty',
        'starts with {k}',
        'does str start with {k}',
        'check first character is {k}',
        'given a string, return true if it starts with {k}',
        'is {k} the first letter of my word?',
      ],
    },
  }),
  family({
    id: 'ends-with',
    category: 'strings',
    names: ['endsWithText', 'hasSuffix', 'hasEnding', 'finishesWith'],
    params: [
      ['s', 'str', 'text', 'word'],
      ['end', 'suffix', 'ending', 'tail'],
    ],
    args: (r) => {
      const end = r.string(1, 3, 'abc');
      return [r.chance(0.5) ? r.string(0, 4, 'abc') + end : r.string(0, 5, 'abc'), end];
    },
    edges: [
      ['', 'a'],
      ['a', 'ba'],
      ['running', 'ing'],
      ['ringer', 'ing'],
    ],
    reference: ([s, end]) => s.endsWith(end),
    bodies: [
      `return s.endsWith(end);`,
      `return s.slice(-end.length) === end;`,
      `
      if (end.length > s.length) return false;
      return s.substring(s.length - end.length) === end;
      `,
      `
      const start = s.length - end.length;
      return start >= 0 && s.slice(start) === end;
      `,
    ],
    locals: { start: ['from', 'offset'] },
    phrases: {
      whether: [
        'a string ends with another, non-empty string',
        'the last characters of {s} are exactly {end}',
        'a word has the given ending',
        'one string ends with another string',
        'a text finishes with a given suffix',
      ],
      verb: ['test a text for a given suffix'],
      say: [
        'suffix check for two strings',
        'does {s} end with {end}?',
        'given a word and an ending, tell me true if the word finishes with it',
        'ends with',
        'string ends with suffix',
        'check ending of a word',
        'given two strings, return true if the first one ends with the second one',
        'does my word end in "ing" for example? the ending is the second argument',
      ],
    },
  }),
  family({
    id: 'contains-ignore-case',
    category: 'strings',
    names: ['containsIgnoreCase', 'includesText', 'hasText', 'containsText'],
    params: [
      ['text', 's', 'str', 'sentence'],
      ['part', 'query', 'term', 'search'],
    ],
    args: (r) => {
      const text = r.sentence(0, 4);
      const start = r.int(0, Math.max(0, text.length - 3));
      const part = r.chance(0.6) ? text.slice(start, start + r.int(1, 4)) : r.word();
      return [text, r.chance(0.5) ? part.toUpperCase() : part];
    },
    edges: [
      ['Hello World', 'WORLD'],
      ['Hello World', 'word'],
      ['', 'a'],
      ['ABC', 'abc'],
    ],
    reference: ([text, part]) => text.toLowerCase().includes(part.toLowerCase()),
    bodies: [
      `return text.toLowerCase().includes(part.toLowerCase());`,
      `return text.toUpperCase().includes(part.toUpperCase());`,
      `return text.toLowerCase().indexOf(part.toLowerCase()) !== -1;`,
      `
      const haystack = text.toLowerCase();
      const needle = part.toLowerCase();
      return haystack.includes(needle);
      `,
    ],
    locals: { haystack: ['big', 'whole'], needle: ['small', 'wanted'] },
    phrases: {
      whether: [
        'a text contains another one, ignoring upper and lower case',
        '{part} occurs somewhere in {text} regardless of case',
        'a string includes a search term when capitals do not matter',
        'a string contains another string, case-insensitively',
      ],
      verb: [
        'search a text for a word without caring about upper or lower case and return true or false',
      ],
      say: [
        'case insensitive contains',
        'is {part} inside {text} if i ignore capital letters?',
        'i want to look for a piece of text in another one and "HELLO" should match "hello" too, true or false',
        'includes ignoring case',
        'case-insensitive substring check',
        'contains substring, upper or lower case should not matter',
        'given a text and a search term, return true if the term is in it in any mix of capitals',
        'how do i search in a string without case sensitivity? true if found',
      ],
    },
  }),
  family({
    id: 'replace-letter',
    category: 'strings',
    names: ['replaceLetter', 'replaceAllChars', 'swapLetter', 'substitute'],
    params: [['s', 'str', 'text', 'input', 'word']],
    constants: {
      a: (r: Random) => r.pick(Array.from('abcdefghijklmnoprstuw_ ,')),
      b: (r: Random) => r.pick(Array.from('qvxyz0123456789-*+#.!')),
    },
    args: (r, { a }) => [r.chance(0.5) ? r.sentence(0, 4) : r.string(0, 8, a + a + 'abex ')],
    edges: [[''], ['banana'], ['snake_case_name']],
    reference: ([s], { a, b }) => s.split(a).join(b),
    bodies: [
      `return s.replaceAll($a, $b);`,
      `return s.split($a).join($b);`,
      `return [...s].map((c) => (c === $a ? $b : c)).join('');`,
      `
      let result = '';
      for (const c of s) {
        result += c === $a ? $b : c;
      }
      return result;
      `,
    ],
    locals: { result: RESULT, c: CHAR },
    phrases: {
      noun: ['a string in which every {a} is replaced by {b}', '{s} with {b} in place of each {a}'],
      verb: [
        'replace all {a} characters with {b} in a text',
        'change every {a} in a string to {b}',
        'substitute {b} for every {a} in a string',
        'swap each {a} of a word for {b}',
      ],
      say: [
        'replace {a} by {b} everywhere',
        'how do i turn each {a} in my text into {b}?',
        'wherever the string has {a} i want {b} there, all of them and not just the first',
        'replace all {a} with {b}',
        '{a} -> {b} in a string',
        'string replace {a} with {b}, every occurrence',
        'given a string, return it with {a} changed to {b}',
        'i do not like {a} in my text, put {b} there every time',
      ],
    },
  }),
  family({
    id: 'remove-letter',
    category: 'strings',
    names: ['removeLetter', 'dropLetter', 'withoutLetter', 'deleteChar'],
    params: [['s', 'str', 'text', 'input', 'word']],
    constants: { k: (r: Random) => r.pick(Array.from('abcdefghijklmnopqrstuvwxyz-_,.!')) },
    args: (r, { k }) => [r.chance(0.4) ? r.sentence(0, 4) : r.string(0, 9, k + k + 'abex ')],
    edges: [[''], ['banana'], ['a-b-c']],
    reference: ([s], { k }) => s.split(k).join(''),
    bodies: [
      `return s.replaceAll($k, '');`,
      `return s.split($k).join('');`,
      `return [...s].filter((c) => c !== $k).join('');`,
      `
      let result = '';
      for (const c of s) {
        if (c !== $k) result += c;
      }
      return result;
      `,
    ],
    locals: { result: RESULT, c: CHAR },
    phrases: {
      noun: [
        'a string without the character {k}',
        '{s} with every {k} removed',
        'the text with no {k} in it',
      ],
      verb: [
        'remove all {k} characters from a text',
        'delete each {k} in a string',
        'strip every {k} from a word',
        'get rid of {k} in a string',
      ],
      say: [
        'drop every {k} from a string',
        'how do i take all the {k} out of a text?',
        'i want my text back but without any {k} in it',
        'remove {k} from string',
        'delete all {k}',
        'string without {k}',
        'given a string, return it with all {k} deleted',
        'the character {k} should disappear wherever it is in the text',
      ],
    },
  }),
  family({
    id: 'dash-between',
    category: 'strings',
    names: ['dashBetween', 'insertDashes', 'spreadLetters', 'addDashes'],
    params: [['s', 'str', 'text', 'input', 'word']],
    constants: {
      k: (r: Random) =>
        r.pick(['-', '.', '_', '*', '+', '|', '/', ':', '~', '=', ' ', '#', ', ', '>']),
    },
    args: (r) => [r.string(0, 8, 'abcdXYZ12')],
    edges: [[''], ['a'], ['abc']],
    reference: ([s], { k }) => [...s].join(k),
    bodies: [
      `return s.split('').join($k);`,
      `return [...s].join($k);`,
      `
      let result = '';
      for (let i = 0; i < s.length; i++) {
        if (i > 0) result += $k;
        result += s[i];
      }
      return result;
      `,
      `
      if (s.length < 2) return s;
      return s[0] + $k + $name(s.slice(1));
      `,
    ],
    locals: { result: RESULT, i: ['idx', 'pos'] },
    phrases: {
      noun: [
        'the characters of a string with {k} between each two',
        '{s} spread out with {k} between neighbouring letters, none at the ends',
      ],
      verb: [
        'insert {k} between all characters of a word',
        'put {k} between every two letters of a text but not at the start or end',
        'separate the letters of a word with {k}',
      ],
      say: [
        'join characters of a string with {k}',
        'how do i get {k} in between the letters of a word?',
        'take the letters of the word and write them in one string with {k} as separator',
        'add {k} between letters',
        'put {k} between chars of a string',
        'characters joined with {k}',
        'given a word, return its characters separated by {k}',
        'can i space out a word so that {k} stands between each letter and the next?',
      ],
    },
  }),
  family({
    id: 'char-code-sum',
    category: 'strings',
    names: ['charCodeSum', 'sumCharCodes', 'asciiSum', 'codeSum'],
    params: [['s', 'str', 'text', 'input', 'word']],
    args: (r) => [r.string(0, 8)],
    edges: [[''], ['a'], ['AB']],
    reference: ([s]) => [...s].reduce((t, c) => t + c.charCodeAt(0), 0),
    bodies: [
      `
      let total = 0;
      for (let i = 0; i < s.length; i++) {
        total += s.charCodeAt(i);
      }
      return total;
      `,
      `return [...s].reduce((total, c) => total + c.charCodeAt(0), 0);`,
      `
      let total = 0;
      for (const c of s) {
        total += c.charCodeAt(0);
      }
      return total;
      `,
    ],
    locals: { total: ['sum', 'result', 'acc'], c: CHAR, i: ['idx', 'pos'] },
    phrases: {
      noun: [
        'the sum of the character codes of a string',
        'the total of the ASCII codes of all characters in {s}',
      ],
      verb: [
        'add up the character codes of a text',
        'sum the ASCII values of the letters in a word',
        'total the character codes of all letters in a string',
      ],
      say: [
        'sum of char codes',
        'what do the character codes of this string add up to?',
        'each character has a code number and i need all those numbers added',
        'sum ascii values of string',
        'ascii sum',
        'add up charCodes',
        'given a string, return the sum of its ASCII codes',
        'every letter has an ascii number, like 97 for a, sum them over the whole word',
      ],
    },
  }),
  family({
    id: 'alternate-case',
    category: 'strings',
    names: ['alternateCase', 'alternatingCaps', 'mixCase', 'spongeCase'],
    params: [['s', 'str', 'text', 'input', 'word']],
    args: (r) => [r.string(0, 9, 'abcdeABxyz 1')],
    edges: [[''], ['a'], ['hello'], ['HELLO']],
    reference: ([s]) =>
      [...s].map((c, i) => (i % 2 === 0 ? c.toUpperCase() : c.toLowerCase())).join(''),
    bodies: [
      `return [...s].map((c, i) => (i % 2 === 0 ? c.toUpperCase() : c.toLowerCase())).join('');`,
      `
      let result = '';
      for (let i = 0; i < s.length; i++) {
        result += i % 2 === 0 ? s[i].toUpperCase() : s[i].toLowerCase();
      }
      return result;
      `,
      `
      let result = '';
      let upper = true;
      for (const c of s) {
        result += upper ? c.toUpperCase() : c.toLowerCase();
        upper = !upper;
      }
      return result;
      `,
    ],
    locals: { result: RESULT, c: CHAR, i: ['idx', 'pos'], upper: ['big', 'loud'] },
    phrases: {
      noun: [
        'a string with alternating case, starting with upper case',
        '{s} with characters at even positions in upper case and at odd positions in lower case',
      ],
      verb: [
        'make the letters of a text alternately upper and lower case, the first one upper',
        'alternate between capital and small letters, starting with a capital',
        'write a text in alternating caps, upper case first',
        'uppercase the characters at even indexes and lowercase those at odd indexes',
      ],
      say: [
        'alternating case, first upper',
        'how do i turn "hello" into "HeLlO"?',
        'every first letter big and every second one small, counting all characters',
        'alternating caps starting with uppercase',
        'spongebob case, first character uppercase',
        'even index upper, odd index lower',
        'given a string, return it with letters switching between upper and lower case, first one upper',
        'i want that mocking text like "HeLlO WoRlD", where each character by its position is big, small, big, small',
      ],
    },
  }),
  family({
    id: 'count-uppercase',
    category: 'strings',
    names: ['countUppercase', 'countCapitals', 'upperCount', 'countUpper'],
    params: [['s', 'str', 'text', 'input']],
    args: (r) => [r.string(0, 10, 'abcxABCX 12')],
    edges: [[''], ['abc'], ['ABC'], ['Hello World']],
    reference: ([s]) => s.replace(/[^A-Z]/g, '').length,
    bodies: [
      `
      let count = 0;
      for (const c of s) {
        if (c >= 'A' && c <= 'Z') count++;
      }
      return count;
      `,
      `return (s.match(/[A-Z]/g) ?? []).length;`,
      `return [...s].filter((c) => c !== c.toLowerCase()).length;`,
      `return s.replace(/[^A-Z]/g, '').length;`,
    ],
    locals: { count: COUNT, c: CHAR },
    phrases: {
      noun: [
        'the number of capital letters in a string',
        'the count of upper case letters in {s}',
        'how many capitals a text has',
      ],
      verb: [
        'count the upper case letters of a text',
        'count the capitals in a string',
        'count uppercase letters in a string',
      ],
      say: [
        'count capital letters',
        'how many big letters are in this text?',
        'i need to know how many letters in a sentence are uppercase',
        'count uppercase',
        'number of capital letters in str',
        'uppercase letter count',
        'given a string, return the number of uppercase characters',
        'how often did someone use a big letter in this sentence?',
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
    id: 'middle-char',
    category: 'strings',
    names: ['middleChar', 'middleCharacter', 'centerChar', 'middleLetter'],
    params: [['s', 'str', 'text', 'word', 'input']],
    args: (r) => {
      const half = r.int(0, 4);
      return [r.string(2 * half + 1, 2 * half + 1)];
    },
    edges: [['a'], ['abc'], ['hello']],
    reference: ([s]) => s.charAt((s.length - 1) / 2),
    bodies: [
      `return s[Math.floor(s.length / 2)];`,
      `return s[(s.length - 1) / 2];`,
      `return s.charAt(Math.floor(s.length / 2));`,
      `
      if (s.length === 1) return s;
      return $name(s.slice(1, -1));
      `,
      `
      const middle = Math.floor(s.length / 2);
      return s[middle];
      `,
    ],
    locals: { middle: ['mid', 'center', 'half'] },
    phrases: {
      noun: [
        'the middle character of a string of odd length',
        'the character in the centre of {s}, whose length is odd',
        'the letter in the middle of an odd-length word',
      ],
      verb: [
        'get the middle letter of a word with an odd number of letters',
        'find the central character of an odd-length text',
      ],
      say: [
        'middle char of an odd-length string',
        'which letter stands in the middle of this word? it always has an odd length',
        'my word has an odd number of letters and i want the one in the middle',
        'middle character, odd length',
        'center letter of a word with odd length',
        'get the middle character of a string (length is always odd)',
        'given a word with an odd number of letters, return the middle letter',
      ],
    },
  }),
  family({
    id: 'every-other-char',
    category: 'strings',
    names: ['everyOther', 'everySecond', 'skipChars', 'evenChars'],
    params: [['s', 'str', 'text', 'input', 'word']],
    args: (r) => [r.string(0, 10)],
    edges: [[''], ['a'], ['ab'], ['abcdef']],
    reference: ([s]) => [...s].filter((_, i) => i % 2 === 0).join(''),
    bodies: [
      `
      let result = '';
      for (let i = 0; i < s.length; i += 2) {
        result += s[i];
      }
      return result;
      `,
      `return [...s].filter((c, i) => i % 2 === 0).join('');`,
      `
      let result = '';
      for (let i = 0; i < s.length; i++) {
        if (i % 2 === 0) result += s[i];
      }
      return result;
      `,
    ],
    locals: { result: RESULT, c: CHAR, i: ['idx', 'pos'] },
    phrases: {
      noun: [
        'every other character of a string, starting with the first',
        'the characters of {s} at even indexes',
        'every second character of a string, from the first one on',
      ],
      verb: [
        'keep every second character of a text, beginning with the first one',
        'take the characters at positions 0, 2, 4 and so on of a string',
        'skip every second character of a word, keeping the first',
      ],
      say: [
        'chars at even index as a string',
        'how do i skip every second letter, so that "abcd" gives "ac"?',
        'take one character, leave the next, take one again and so on, starting with the first',
        'every other char',
        'every second letter starting with the first',
        'even indexed characters',
        'given a string, return the characters at even positions 0, 2, 4...',
        'from "hello" i want "hlo"',
      ],
    },
  }),
  family({
    id: 'split-halves',
    category: 'strings',
    names: ['splitHalves', 'halves', 'splitInHalf', 'cutInHalf'],
    params: [['s', 'str', 'text', 'word', 'input']],
    args: (r) => {
      const half = r.int(0, 5);
      return [r.string(2 * half, 2 * half)];
    },
    edges: [[''], ['ab'], ['abcdef']],
    reference: ([s]) => [s.slice(0, s.length / 2), s.slice(s.length / 2)],
    bodies: [
      `
      const middle = s.length / 2;
      return [s.slice(0, middle), s.slice(middle)];
      `,
      `return [s.slice(0, s.length / 2), s.slice(s.length / 2)];`,
      `
      const middle = Math.floor(s.length / 2);
      return [s.substring(0, middle), s.substring(middle)];
      `,
    ],
    locals: { middle: ['mid', 'half', 'center'] },
    phrases: {
      noun: [
        'the two halves of a string of even length, as a list',
        'a pair of the first and the second half of {s}, whose length is even',
        'an array with the left half and the right half of a string of even length',
      ],
      verb: [
        'split an even-length text into two halves and return both in an array',
        'cut a word with an even number of letters in the middle into a list of two strings',
        'split a string in half, its length is even',
      ],
      say: [
        'split even-length string into two equal parts',
        'how do i cut a word of even length into [first half, second half]?',
        'i want an array with the front half and the back half of my text, it always has an even length',
        'split string in half',
        'two halves of an even-length word as array',
        'given a string of even length, return [first half, second half]',
      ],
    },
  }),
  family({
    id: 'double-chars',
    category: 'strings',
    names: ['doubleChars', 'doubleLetters', 'stutter', 'twice'],
    params: [['s', 'str', 'text', 'word', 'input']],
    args: (r) => [r.string(0, 7)],
    edges: [[''], ['a'], ['abc']],
    reference: ([s]) => [...s].map((c) => c + c).join(''),
    bodies: [
      `return [...s].map((c) => c + c).join('');`,
      `
      let result = '';
      for (const c of s) {
        result += c + c;
      }
      return result;
      `,
      `return s.replace(/./g, '$&$&');`,
      `return [...s].map((c) => c.repeat(2)).join('');`,
    ],
    locals: { result: RESULT, c: CHAR },
    phrases: {
      noun: [
        'a string with each character doubled',
        '{s} with every character written twice in place',
        'a word in which every letter is repeated twice',
      ],
      verb: [
        'double every character of a text',
        'write each letter of a word two times, so "ab" becomes "aabb"',
        'repeat each character of a string twice',
      ],
      say: [
        'double each char',
        'how do i make "abc" into "aabbcc"?',
        'every single character in the string should be there twice, right after itself',
        'double letters',
        'every char twice',
        'given a string, return it with every character doubled, "The" -> "TThhee"',
        'can you stutter each letter so that "hi" becomes "hhii"?',
      ],
    },
  }),
  family({
    id: 'trim-ends',
    category: 'strings',
    names: ['removeEnds', 'trimEnds', 'withoutEnds', 'inner'],
    params: [['s', 'str', 'text', 'word', 'input']],
    args: (r) => [r.string(2, 9)],
    edges: [['ab'], ['abc'], ['(hello)']],
    reference: ([s]) => s.slice(1, -1),
    bodies: [
      `return s.slice(1, -1);`,
      `return s.substring(1, s.length - 1);`,
      `
      let result = '';
      for (let i = 1; i < s.length - 1; i++) {
        result += s[i];
      }
      return result;
      `,
    ],
    locals: { result: RESULT, i: ['idx', 'pos'] },
    phrases: {
      noun: [
        'a string without its first and its last character',
        'the inner part of {s}, both end characters removed',
        'a word without its first and last letters',
      ],
      verb: [
        'remove the first and the last character of a text',
        'cut one character off each end of a string',
        'strip the first and last characters from a word',
        'delete both the first and the last character',
      ],
      say: [
        'drop first and last char',
        'how do i get rid of the first and last letter of a word?',
        'my text is in quotes or brackets and i want it without the character at each end',
        'remove first and last character',
        'string without first and last char',
        'given a string, return everything but its first and last character',
        'i want to chop off one letter at the front and one at the back',
      ],
    },
  }),
  family({
    id: 'hamming-distance-text',
    category: 'strings',
    names: ['hammingDistance', 'countDifferences', 'hamming', 'mismatches'],
    params: [
      ['a', 'first', 's', 'left'],
      ['b', 'second', 't', 'right'],
    ],
    args: (r) => {
      const a = r.string(0, 8, 'ACGT');
      return [a, [...a].map((c) => (r.chance(0.3) ? r.pick(Array.from('ACGT')) : c)).join('')];
    },
    edges: [
      ['', ''],
      ['abc', 'abc'],
      ['karolin', 'kathrin'],
    ],
    reference: ([a, b]) => [...a].filter((c, i) => c !== b[i]).length,
    bodies: [
      `
      let count = 0;
      for (let i = 0; i < a.length; i++) {
        if (a[i] !== b[i]) count++;
      }
      return count;
      `,
      `return [...a].filter((c, i) => c !== b[i]).length;`,
      `return [...a].reduce((count, c, i) => (c === b[i] ? count : count + 1), 0);`,
      `
      if (a === '') return 0;
      return (a[0] === b[0] ? 0 : 1) + $name(a.slice(1), b.slice(1));
      `,
    ],
    locals: { count: ['distance', 'total', 'diff'], c: ['ch', 'char'], i: ['idx', 'pos'] },
    phrases: {
      noun: [
        'the Hamming distance of two strings of equal length',
        'the number of positions at which {a} and {b} have different characters, both equally long',
        'how many characters differ between two strings of the same length',
      ],
      verb: [
        'count the positions where two equally long texts differ',
        'compare two strings of the same length and count the mismatching characters',
      ],
      say: [
        'hamming distance between two strings',
        'in how many places do these two equally long words differ?',
        'two strings have the same length and i want to know how many letters are not the same at the same position',
        'hamming distance',
        'count different positions in two strings',
        'count mismatched letters, same length strings',
        'given two DNA strands of equal length, return how many letters differ',
        'compare the words letter by letter and count where they are not equal',
      ],
    },
  }),
  family({
    id: 'common-prefix-two',
    category: 'strings',
    names: ['commonPrefix', 'sharedPrefix', 'commonStart', 'prefixOf'],
    params: [
      ['a', 'first', 's', 'left'],
      ['b', 'second', 't', 'right'],
    ],
    args: (r) => {
      const start = r.string(0, 4, 'abc');
      return [start + r.string(0, 4, 'abc'), start + r.string(0, 4, 'abc')];
    },
    edges: [
      ['', ''],
      ['abc', ''],
      ['flower', 'flow'],
      ['dog', 'cat'],
    ],
    reference: ([a, b]) => {
      let i = 0;
      while (i < a.length && a[i] === b[i]) i++;
      return a.slice(0, i);
    },
    bodies: [
      `
      let i = 0;
      while (i < a.length && a[i] === b[i]) i++;
      return a.slice(0, i);
      `,
      `
      let result = '';
      for (let i = 0; i < a.length; i++) {
        if (a[i] !== b[i]) break;
        result += a[i];
      }
      return result;
      `,
      `
      let prefix = a;
      while (!b.startsWith(prefix)) {
        prefix = prefix.slice(0, -1);
      }
      return prefix;
      `,
      `
      if (a === '' || a[0] !== b[0]) return '';
      return a[0] + $name(a.slice(1), b.slice(1));
      `,
    ],
    locals: { i: ['idx', 'pos'], result: ['out', 'res'], prefix: ['start', 'common'] },
    phrases: {
      noun: [
        'the longest common prefix of two strings',
        'the beginning that {a} and {b} share, possibly empty',
        'the longest prefix that two words share',
      ],
      verb: [
        'find the longest start that two words have in common',
        'return the part at the front in which two texts agree',
      ],
      say: [
        'longest common prefix of two strings',
        'with which letters do both words begin?',
        'compare two words from the front and give me the part that is equal until they differ',
        'common prefix',
        'shared start of two strings',
        'longest common prefix of two words',
        'given two strings, return the beginning that both have in common, "" if nothing',
        'how far do "flower" and "flow" agree from the start? return that piece',
      ],
    },
  }),
  family({
    id: 'remove-at-index',
    category: 'strings',
    names: ['removeAt', 'removeCharAt', 'deleteAt', 'dropAt'],
    params: [
      ['s', 'str', 'text', 'word'],
      ['i', 'index', 'pos', 'n'],
    ],
    args: (r) => {
      const s = r.string(1, 8);
      return [s, r.int(0, s.length - 1)];
    },
    edges: [
      ['a', 0],
      ['abc', 0],
      ['abc', 2],
    ],
    reference: ([s, i]) => s.slice(0, i) + s.slice(i + 1),
    bodies: [
      `return s.slice(0, i) + s.slice(i + 1);`,
      `return [...s].filter((c, j) => j !== i).join('');`,
      `return s.substring(0, i) + s.substring(i + 1);`,
      `
      let result = '';
      for (let j = 0; j < s.length; j++) {
        if (j !== i) result += s[j];
      }
      return result;
      `,
    ],
    locals: { result: RESULT, c: CHAR, j: ['k', 'idx'] },
    phrases: {
      noun: [
        'a string without the character at a given index',
        '{s} with the character at position {i}, counted from 0, removed',
        'the text that is left after deleting the character at an index',
      ],
      verb: [
        'remove the character at a given index from a text',
        'delete one character of a string by its index',
        'remove the nth character of a word, counting from 0',
      ],
      say: [
        'drop char at index {i}',
        'how do i take out the character at a certain index of a word?',
        'given a text and a valid position starting from 0, give back the text without that one character',
        'remove char at index',
        'delete character at position, zero based',
        'string without the char at {i}',
        'given a string and an index, return the string with that character removed',
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
];
