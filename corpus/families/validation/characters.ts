import { family } from '../../family.ts';
import { CHARACTER } from '../common/names.ts';
import { CHAR, digits, TEXT } from './common.ts';

const PANGRAM = 'the quick brown fox jumps over the lazy dog';

/** Which characters a text is made of. */
export const characters = [
  family({
    id: 'has-digit',
    category: 'validation',
    names: ['hasDigit', 'containsDigit', 'hasNumber', 'containsNumber'],
    params: [TEXT],
    args: (r) => [r.chance(0.5) ? r.string(0, 6, 'abc XY') : r.string(0, 6, 'abcdef x12')],
    edges: [[''], ['a1'], ['abc'], ['42'], ['a.b']],
    reference: ([s]) => [...s].some((c) => c >= '0' && c <= '9'),
    bodies: [
      `return /\\d/.test(s);`,
      `return [...s].some((c) => c >= '0' && c <= '9');`,
      `
      for (const c of s) {
        if (c >= '0' && c <= '9') return true;
      }
      return false;
      `,
    ],
    locals: { c: CHAR },
    phrases: {
      whether: [
        'a string contains a digit',
        'there is at least one digit in {s}',
        'some character of a text is a number from 0 to 9',
      ],
      verb: ['test a text for containing a digit'],
      say: [
        'has digit',
        'string contains a number',
        'does the text contain any digits?',
        'is there a number in the string?',
        'any digit in it means true, no digit at all means false',
      ],
    },
  }),
  family({
    id: 'has-upper-case',
    category: 'validation',
    names: ['hasUpperCase', 'containsCapital', 'hasCapital'],
    params: [TEXT],
    args: (r) => [r.chance(0.5) ? r.string(0, 7, 'abc xy12') : r.string(0, 6, 'abcdeXY')],
    edges: [[''], ['aB'], ['abc'], ['A'], ['12!']],
    reference: ([s]) => [...s].some((c) => c >= 'A' && c <= 'Z'),
    bodies: [
      `return /[A-Z]/.test(s);`,
      `return s !== s.toLowerCase();`,
      `
      for (const c of s) {
        if (c >= 'A' && c <= 'Z') return true;
      }
      return false;
      `,
      `return [...s].some((c) => c >= 'A' && c <= 'Z');`,
    ],
    locals: { c: CHAR },
    phrases: {
      whether: [
        'a string contains an upper case letter',
        'there is at least one capital letter in {s}',
        'some character of a text is a big letter from A to Z',
      ],
      verb: ['test a text for containing an uppercase letter'],
      say: [
        'has uppercase letter',
        'contains a capital letter',
        'does the text contain any capital letters?',
        'is there an uppercase character in the string?',
        'one big letter somewhere is enough for true',
      ],
    },
  }),
  family({
    id: 'has-special-char',
    category: 'validation',
    names: ['hasSpecialChar', 'containsSymbol', 'hasSymbol'],
    params: [TEXT],
    args: (r) => [r.chance(0.5) ? r.string(0, 7, 'abcXY12') : r.string(0, 6, 'abcXY12!?# ')],
    edges: [[''], ['a!'], ['abc'], ['a b'], ['A1']],
    reference: ([s]) => [...s].some((c) => !/[a-z0-9]/i.test(c)),
    bodies: [
      `return /[^a-zA-Z0-9]/.test(s);`,
      `return [...s].some((c) => !/[a-zA-Z0-9]/.test(c));`,
      `
      for (const c of s) {
        if (!/[a-z0-9]/i.test(c)) return true;
      }
      return false;
      `,
    ],
    locals: { c: CHAR },
    phrases: {
      whether: [
        'a string contains a character that is neither a letter nor a digit',
        'there is a special character in {s}, anything but a-z, A-Z and 0-9',
        'a text has at least one character besides letters and digits',
      ],
      verb: ['test a text for special characters, which is everything except letters and digits'],
      say: [
        'has special character (not letter, not digit)',
        'contains non-alphanumeric character',
        'is there anything in the string that is not a letter or a digit?',
        'does the password have a special character like ! or #? spaces count too',
        'a symbol, a space or whatever else is no letter and no digit makes it true',
      ],
    },
  }),
  family({
    id: 'is-alphanumeric',
    category: 'validation',
    names: ['isAlphanumeric', 'isAlphaNum', 'onlyLettersAndDigits'],
    params: [TEXT],
    args: (r) => [r.chance(0.5) ? r.string(1, 7, 'abcXY12') : r.string(0, 6, 'abcXY12!_ ')],
    edges: [[''], ['a1'], ['abc'], ['a b'], ['a_b']],
    reference: ([s]) => s.length > 0 && [...s].every((c) => /[a-z0-9]/i.test(c)),
    bodies: [
      `return /^[a-zA-Z0-9]+$/.test(s);`,
      `return s.length > 0 && !/[^a-zA-Z0-9]/.test(s);`,
      `
      if (s === '') return false;
      for (const c of s) {
        if (!/[a-zA-Z0-9]/.test(c)) return false;
      }
      return true;
      `,
    ],
    locals: { c: CHAR },
    phrases: {
      whether: [
        'a non-empty string has only letters and digits',
        '{s} is alphanumeric and not empty',
        'a text consists of nothing but letters and digits, at least one of them',
      ],
      verb: ['check a string for being alphanumeric, with false for an empty one'],
      say: [
        'is alphanumeric',
        'alphanumeric check, empty is false',
        'are there only letters and numbers in the text?',
        'only a-z, A-Z and 0-9, and not empty',
        'spaces, underscores and other signs make it false and so does an empty text, letters and digits are fine',
      ],
    },
  }),
  family({
    id: 'is-letters-only',
    category: 'validation',
    names: ['isAlpha', 'onlyLetters', 'isAlphabetic', 'lettersOnly'],
    params: [TEXT],
    args: (r) => [r.chance(0.5) ? r.string(1, 7, 'abcXYZ') : r.string(0, 6, 'abcXY1 -')],
    edges: [[''], ['a1'], ['abc'], ['a b'], ['Z']],
    reference: ([s]) => s.length > 0 && [...s].every((c) => /[a-z]/i.test(c)),
    bodies: [
      `return /^[a-zA-Z]+$/.test(s);`,
      `return /^[a-z]+$/i.test(s);`,
      `
      if (s === '') return false;
      for (const c of s) {
        if (!/[a-zA-Z]/.test(c)) return false;
      }
      return true;
      `,
    ],
    locals: { c: CHAR },
    phrases: {
      whether: [
        'a non-empty string consists of letters only',
        '{s} has nothing but letters from a to z, big or small, and is not empty',
        'every character of a text is a letter, and there is at least one',
      ],
      verb: ['check that a non-empty text is made of letters only'],
      say: [
        'letters only check, empty is false',
        'is alphabetic',
        'does the string contain only letters?',
        'only a-z and A-Z, not empty',
        'digits, spaces and signs are not allowed, just letters, and an empty text is false',
      ],
    },
  }),
  family({
    id: 'is-upper-case-text',
    category: 'validation',
    names: ['isUpperCase', 'allCaps', 'isShouting', 'isAllUpper'],
    params: [TEXT],
    args: (r) => [r.chance(0.5) ? r.string(0, 6, 'ABC X1!') : r.string(0, 6, 'ABCDEFa ')],
    edges: [[''], ['ABC'], ['ABc'], ['A 1!'], ['a']],
    reference: ([s]) => ![...s].some((c) => c >= 'a' && c <= 'z'),
    bodies: [
      `return s === s.toUpperCase();`,
      `return !/[a-z]/.test(s);`,
      `return [...s].every((c) => c === c.toUpperCase());`,
      `
      for (const c of s) {
        if (c !== c.toUpperCase()) return false;
      }
      return true;
      `,
    ],
    locals: { c: CHAR },
    phrases: {
      whether: [
        'a string contains no lower case letters',
        '{s} stays the same when put in upper case',
        'a text is free of small letters',
      ],
      verb: ['check a text for having no lowercase letters'],
      say: [
        'no lowercase letters check',
        'is all caps',
        'is the text written in capitals only? digits and spaces do not matter',
        'is uppercase',
        'one small letter makes it false, everything else is okay',
      ],
    },
  }),
  family({
    id: 'starts-with-capital',
    category: 'validation',
    names: ['isCapitalized', 'startsWithCapital', 'startsUpper'],
    params: [TEXT],
    args: (r) => [r.chance(0.5) ? r.word() : r.string(0, 5, 'abAB1 ')],
    edges: [[''], ['Abc'], ['abc'], ['1A'], ['A']],
    reference: ([s]) => /[A-Z]/.test(s.slice(0, 1)),
    bodies: [
      `return /^[A-Z]/.test(s);`,
      `return s[0] >= 'A' && s[0] <= 'Z';`,
      `
      if (s === '') return false;
      return s[0] >= 'A' && s[0] <= 'Z';
      `,
      `return s !== '' && 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.includes(s[0]);`,
    ],
    phrases: {
      whether: [
        'a string starts with a capital letter',
        'the first character of {s} is an upper case letter',
        'a text begins with a letter from A to Z',
      ],
      verb: ['check that the first letter of a text is a capital'],
      say: [
        'is capitalized',
        'starts with uppercase letter',
        'does the word start with a capital letter? empty is false',
        'first letter upper case?',
        'i only look at the first character, it must be a big letter, and an empty text is false',
      ],
    },
  }),
  family({
    id: 'is-blank',
    category: 'validation',
    names: ['isBlank', 'isEmptyOrSpaces', 'blank', 'isWhitespace'],
    params: [TEXT],
    args: (r) => [r.chance(0.5) ? r.string(0, 4, ' \n') : r.string(0, 4, '   ab')],
    edges: [[''], [' '], ['   '], ['a'], [' a '], ['\n']],
    reference: ([s]) => !/\S/.test(s),
    bodies: [
      `return s.trim() === '';`,
      `return s.trim().length === 0;`,
      `return /^\\s*$/.test(s);`,
      `
      for (const c of s) {
        if (c.trim() !== '') return false;
      }
      return true;
      `,
    ],
    locals: { c: CHAR },
    phrases: {
      whether: [
        'a string is blank, so empty or only white space',
        '{s} has no characters other than spaces and line breaks',
        'a text is empty or consists of spaces only',
      ],
      verb: ['check a text for being empty or just white space'],
      say: [
        'is blank',
        'blank string check',
        'is the text empty or only spaces?',
        'string is empty or whitespace only',
        'someone may have typed nothing or just spaces, then i want true',
      ],
    },
  }),
  family({
    id: 'is-decimal-text',
    category: 'validation',
    names: ['isNumberString', 'isDecimal', 'isNumeric', 'validNumber'],
    params: [TEXT],
    args: (r) => [
      r.chance(0.5)
        ? r.pick(['', '-']) +
          digits(r, r.int(1, 3)) +
          (r.chance(0.5) ? `.${digits(r, r.int(1, 2))}` : '')
        : r.string(0, 5, '012.-a'),
    ],
    edges: [[''], ['1'], ['-1.5'], ['.5'], ['5.'], ['1.2.3'], ['-'], ['+1'], ['abc']],
    reference: ([s]) => {
      const [whole = '', part, ...more] = (s.startsWith('-') ? s.slice(1) : s).split('.');
      const all = (text: string): boolean =>
        text !== '' && [...text].every((c) => '0123456789'.includes(c));
      return more.length === 0 && all(whole) && (part === undefined || all(part));
    },
    bodies: [
      `return /^-?\\d+(\\.\\d+)?$/.test(s);`,
      `return /^-?[0-9]+$/.test(s) || /^-?[0-9]+\\.[0-9]+$/.test(s);`,
      `
      const parts = s.replace(/^-/, '').split('.');
      if (parts.length > 2) return false;
      return parts.every((part) => /^\\d+$/.test(part));
      `,
    ],
    locals: { parts: ['halves', 'pieces'] },
    phrases: {
      whether: [
        'a string is a decimal number: digits, an optional minus in front and an optional point with more digits',
        '{s} is a number like 12, -3 or 4.75, with digits on both sides of the point if there is one',
      ],
      verb: [
        'validate a number as text: optional minus, digits, and maybe a point followed by digits',
        'check that a string is an integer or a decimal with digits before and after the point, minus allowed',
      ],
      say: [
        'is number string: -?d+(.d+)?',
        'decimal number as text check, .5 and 5. are not valid',
        'is the text a number with an optional minus and optional decimals? no plus, no bare point',
        'numeric string check, "-1.5" yes, "5." no, ".5" no, "+1" no',
        'the text should be digits, maybe a minus at the start, maybe one point in the middle with digits on each side of it',
      ],
    },
  }),
  family({
    id: 'is-hex-text',
    category: 'validation',
    names: ['isHex', 'isHexString', 'onlyHexDigits'],
    params: [TEXT],
    args: (r) => [r.chance(0.5) ? r.string(1, 6, '09afAF3c') : r.string(0, 5, '09afgF#')],
    edges: [[''], ['ff'], ['FF'], ['g'], ['0x1'], ['12']],
    reference: ([s]) =>
      s !== '' && [...s.toLowerCase()].every((c) => '0123456789abcdef'.includes(c)),
    bodies: [
      `return /^[0-9a-f]+$/i.test(s);`,
      `return /^[0-9a-fA-F]+$/.test(s);`,
      `
      if (s === '') return false;
      return [...s.toLowerCase()].every((c) => '0123456789abcdef'.includes(c));
      `,
    ],
    locals: { c: CHAR },
    phrases: {
      whether: [
        'a non-empty string has only hexadecimal digits, in either case',
        '{s} is a hexadecimal number without prefix, big or small letters',
        'a text consists of 0-9, a-f and A-F only and is not empty',
      ],
      verb: ['check a non-empty string for being hexadecimal'],
      say: [
        'is hex string',
        'hex digits only, not empty',
        'is the text a hexadecimal number like 1aF? no 0x in front',
        'only 0-9 and a-f in either case?',
        'true if each character is a hex digit, big or small, and there is at least one',
      ],
    },
  }),
  family({
    id: 'is-digits',
    category: 'validation',
    names: ['isNumeric', 'isDigits', 'onlyDigits', 'allDigits'],
    params: [['s', 'str', 'text', 'input', 'value']],
    args: (r) => [r.chance(0.5) ? r.string(1, 6, '0123456789') : r.string(1, 5, '012345.-a ')],
    edges: [['0'], ['12a'], ['-5'], ['007'], ['1.5']],
    reference: ([s]) => /^[0-9]+$/.test(s),
    bodies: [
      `return /^\\d+$/.test(s);`,
      `return [...s].every((c) => c >= '0' && c <= '9');`,
      `
      for (const c of s) {
        if (c < '0' || c > '9') return false;
      }
      return true;
      `,
      `return !/\\D/.test(s);`,
    ],
    locals: { c: CHARACTER },
    phrases: {
      whether: [
        'a non-empty string consists of digits only',
        'every character of {s} is a digit from 0 to 9',
        'a text has nothing but digits in it, so no sign, dot or space',
        'a string has only digits in it and is not empty',
      ],
      verb: ['check a string for being made of digits only'],
      say: [
        'digits only check',
        'are all characters of the text digits?',
        'the user typed something and i want true only if it is just digits, no minus and no dot',
        'only digits?',
        'is the string all digits?',
        'string contains only numbers',
        'is numeric string, only 0-9',
        'check if text consists only of digits',
        'all characters 0-9, at least one',
      ],
    },
  }),
  family({
    id: 'has-no-capitals',
    category: 'validation',
    names: ['isLowerCase', 'isLower', 'noCapitals', 'allLower'],
    params: [['s', 'str', 'text', 'input', 'word']],
    args: (r) => [r.chance(0.5) ? r.string(0, 8, 'abcxyz 12') : r.string(1, 7, 'abcxyzAZ BC')],
    edges: [[''], ['abc'], ['aBc'], ['12 a'], ['A']],
    reference: ([s]) => s === s.toLowerCase(),
    bodies: [
      `return s === s.toLowerCase();`,
      `return !/[A-Z]/.test(s);`,
      `return [...s].every((c) => c < 'A' || c > 'Z');`,
      `
      for (const c of s) {
        if (c !== c.toLowerCase()) return false;
      }
      return true;
      `,
    ],
    locals: { c: CHARACTER },
    phrases: {
      whether: [
        'a string contains no upper case letters',
        '{s} stays the same when put in lower case',
        'a text is free of capital letters',
        'a text has no big letters',
      ],
      verb: ['check a text for having no capitals'],
      say: [
        'no uppercase letters check',
        'is the text written without any capital letter?',
        'digits and spaces are fine but a single big letter makes it false',
        'no capital letters',
        'no uppercase in string?',
        'does the text contain no upper case letters?',
        'is it all lowercase? digits and spaces are allowed',
        'string without capitals, true or false',
      ],
    },
  }),
  family({
    id: 'is-integer-text',
    category: 'validation',
    names: ['isIntegerString', 'isInteger', 'looksLikeInteger', 'isWholeNumber'],
    params: [['s', 'str', 'text', 'input', 'value']],
    args: (r) => [
      r.chance(0.5) ? r.pick(['', '-']) + r.string(1, 5, '0123456789') : r.string(0, 4, '0123-.+a'),
    ],
    edges: [[''], ['-'], ['0'], ['-12'], ['+5'], ['1.5'], ['--3'], ['12-']],
    reference: ([s]) => /^-?[0-9]+$/.test(s),
    bodies: [
      `return /^-?\\d+$/.test(s);`,
      `
      const digits = s.startsWith('-') ? s.slice(1) : s;
      return /^\\d+$/.test(digits);
      `,
      `
      const digits = s[0] === '-' ? s.slice(1) : s;
      if (digits === '') return false;
      return [...digits].every((c) => c >= '0' && c <= '9');
      `,
      `
      const digits = s.replace(/^-/, '');
      return digits !== '' && !/\\D/.test(digits);
      `,
    ],
    locals: { digits: ['rest', 'body'], c: CHARACTER },
    phrases: {
      whether: [
        'a string is an integer: an optional minus sign and at least one digit, nothing else',
        '{s} is written as a whole number, maybe with a minus in front, only digits otherwise',
        'a text consists of one or more digits after an optional leading -',
        'a string represents an integer, digits with an optional minus sign',
      ],
      verb: ['validate text as an integer made of digits with an optional minus sign in front'],
      say: [
        'integer string check, optional leading minus',
        'is the text one or more digits, with or without a minus in front?',
        'i accept "12" and "-7" but not "+5", "1.5", "-" or an empty text, only digits after the optional minus',
        'is integer string',
        'is the string a whole number? an optional minus in front, then digits',
        'string is an int: -?digits',
        'valid integer as text, minus allowed and plus not',
        'does {s} look like -12 or 345?',
      ],
    },
  }),
  family({
    id: 'is-binary-text',
    category: 'validation',
    names: ['isBinary', 'isBinaryString', 'onlyBits', 'validBinary'],
    params: [['s', 'str', 'text', 'bits', 'input']],
    args: (r) => [r.chance(0.5) ? r.string(1, 8, '01') : r.string(1, 4, '0012a')],
    edges: [['0'], ['1'], ['102'], ['0110'], ['b1']],
    reference: ([s]) => /^[01]+$/.test(s),
    bodies: [
      `return /^[01]+$/.test(s);`,
      `return [...s].every((c) => c === '0' || c === '1');`,
      `
      for (const c of s) {
        if (c !== '0' && c !== '1') return false;
      }
      return true;
      `,
      `return [...s].every((c) => '01'.includes(c));`,
    ],
    locals: { c: CHARACTER },
    phrases: {
      whether: [
        'a non-empty string consists of the characters 0 and 1 only',
        '{s} is a binary number written as text',
        'a text has no characters other than 0 and 1',
        'a text only has zeros and ones',
      ],
      verb: ['check a string for being made of zeros and ones only'],
      say: [
        'binary string check',
        'is the text only zeros and ones?',
        'give me true if each character is 0 or 1, and false if there is anything else',
        'is binary string',
        'only 0 and 1 in the string?',
        'valid binary number as text',
        'does {s} contain only 0s and 1s?',
        'string made of bits only',
      ],
    },
  }),
  family({
    id: 'all-same-char',
    category: 'validation',
    names: ['allSame', 'isUniform', 'sameChars', 'allEqual'],
    params: [['s', 'str', 'text', 'input', 'word']],
    args: (r) => [
      r.chance(0.5) ? r.pick(Array.from('abcxyz01')).repeat(r.int(1, 7)) : r.string(2, 6, 'aab'),
    ],
    edges: [[''], ['a'], ['aaaa'], ['aab'], ['aA']],
    reference: ([s]) => new Set(s).size <= 1,
    bodies: [
      `return new Set(s).size <= 1;`,
      `return [...s].every((c) => c === s[0]);`,
      `
      for (let i = 1; i < s.length; i++) {
        if (s[i] !== s[0]) return false;
      }
      return true;
      `,
      `
      for (const c of s) {
        if (c !== s[0]) return false;
      }
      return true;
      `,
    ],
    locals: { c: CHARACTER, i: ['idx', 'pos'] },
    phrases: {
      whether: [
        'all characters of a string are the same, which holds for an empty one too',
        '{s} has no two different characters',
        'a text repeats one single character, or is empty',
        'every character of a text is equal to the others, or the text is empty',
      ],
      verb: ['check a string for having only equal characters, with true for an empty string'],
      say: [
        'all chars equal, true for empty',
        'does the text contain no more than one kind of character?',
        'true for "aaa" and also for an empty text, but false as soon as two characters differ',
        'all characters the same? empty counts as true',
        'are all letters in the string identical? empty is true',
        'string of one repeated character or empty',
        "check if all chars of {s} are identical, true for ''",
        'is each letter the same as the first one? an empty text is fine',
      ],
    },
  }),
  family({
    id: 'is-isogram',
    category: 'validation',
    names: ['isIsogram', 'hasUniqueChars', 'noRepeats', 'allUnique'],
    params: [['s', 'str', 'word', 'text', 'input']],
    args: (r) => [r.chance(0.5) ? r.word().toLowerCase() : r.string(0, 5, 'abcdefgh')],
    edges: [[''], ['a'], ['aa'], ['lemon'], ['banana']],
    reference: ([s]) => new Set(s).size === s.length,
    bodies: [
      `return new Set(s).size === s.length;`,
      `
      const seen = new Set();
      for (const c of s) {
        if (seen.has(c)) return false;
        seen.add(c);
      }
      return true;
      `,
      `return [...s].every((c, i) => s.indexOf(c) === i);`,
      `
      for (let i = 0; i < s.length; i++) {
        if (s.indexOf(s[i]) !== i) return false;
      }
      return true;
      `,
    ],
    locals: { seen: ['used', 'known'], c: CHARACTER, i: ['idx', 'pos'] },
    phrases: {
      whether: [
        'a lower case word is an isogram',
        'no letter occurs twice in a lower case word',
        'all characters of {s} are different from each other',
        'a lowercase word has no repeated letters',
      ],
      verb: ['check a lower case word for having no repeated letters'],
      say: [
        'isogram check',
        'is every letter in the word used only once?',
        'i want false as soon as any letter comes a second time, the word is in small letters',
        'isogram',
        'is isogram',
        'no repeating letters in a lowercase word?',
        'is {s} an isogram? it is in lower case',
        'all letters of the word are different',
      ],
    },
  }),
  family({
    id: 'is-pangram',
    category: 'validation',
    names: ['isPangram', 'hasAllLetters', 'checkPangram', 'pangram'],
    params: [['s', 'text', 'sentence', 'str', 'input']],
    args: (r) => {
      const words = r.shuffle(PANGRAM.split(' '));
      const text = words.join(' ');
      const kind = r.unit();
      if (kind < 0.55) return [r.chance(0.4) ? text.toUpperCase() : text];
      return [
        kind < 0.85 ? text.replaceAll(r.pick(Array.from('abcdqvxz')), 'i') : r.sentence(0, 5),
      ];
    },
    edges: [[''], [PANGRAM], ['Pack my box with five dozen liquor jugs'], ['abc']],
    reference: ([s]) => new Set(s.toLowerCase().replace(/[^a-z]/g, '')).size === 26,
    bodies: [
      `
      const lower = s.toLowerCase();
      return [...'abcdefghijklmnopqrstuvwxyz'].every((c) => lower.includes(c));
      `,
      `return new Set(s.toLowerCase().match(/[a-z]/g)).size === 26;`,
      `
      const lower = s.toLowerCase();
      for (const c of 'abcdefghijklmnopqrstuvwxyz') {
        if (!lower.includes(c)) return false;
      }
      return true;
      `,
      `
      const letters = s.toLowerCase().replace(/[^a-z]/g, '');
      return new Set(letters).size === 26;
      `,
    ],
    locals: { lower: ['small', 'low'], letters: ['clean', 'chars'], c: CHARACTER },
    phrases: {
      whether: [
        'a sentence is a pangram',
        '{s} uses every letter from a to z at least once, in either case',
        'a text contains the whole alphabet, ignoring case',
        'a sentence contains every letter of the alphabet',
      ],
      verb: ['test a sentence for containing all 26 letters, ignoring case'],
      say: [
        'pangram check',
        'does the sentence have all letters of the alphabet in it?',
        'true if each of a to z is somewhere in the text, and capital letters count as well',
        'pangram',
        'is pangram',
        'pangram check, case does not matter',
        'does the text use all 26 letters?',
        'is every letter from a to z in the sentence?',
      ],
    },
  }),
];
