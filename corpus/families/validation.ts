import { family } from '../family.ts';
import type { Random } from '../random.ts';

const CHAR = ['ch', 'char', 'x'] as const;
const PANGRAM = 'the quick brown fox jumps over the lazy dog';

/** A text of brackets, balanced about half of the time. */
function brackets(r: Random, pairs: readonly string[], filler: string): string {
  const build = (depth: number): string => {
    if (depth === 0) return filler === '' ? '' : r.string(0, 1, filler);
    const pair = r.pick(pairs);
    return r.chance(0.6)
      ? pair.charAt(0) + build(depth - 1) + pair.charAt(1)
      : build(depth - 1) + build(depth - 1);
  };
  const text = build(r.int(0, 4));
  if (r.chance(0.55)) return text;
  const all = pairs.join('');
  return r.chance(0.5) ? text + r.pick([...all]) : r.string(1, 5, all);
}

/** Predicates that check the form of an input. */
export const validation = [
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
    locals: { c: CHAR },
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
    id: 'is-hex-colour',
    category: 'validation',
    names: ['isHexColor', 'isColor', 'validColor', 'isHexColour'],
    params: [['s', 'color', 'str', 'text', 'input']],
    args: (r) => [
      r.chance(0.55)
        ? '#' + r.string(6, 6, '0123456789abcdefABCDEF')
        : r.pick(['#', '', '##']) + r.string(3, 7, '0123456789abcdefg'),
    ],
    edges: [[''], ['#fff'], ['#FFaa00'], ['#12345g'], ['1234567']],
    reference: ([s]) => /^#[0-9a-f]{6}$/i.test(s),
    bodies: [
      `return /^#[0-9a-fA-F]{6}$/.test(s);`,
      `return /^#[0-9a-f]{6}$/i.test(s);`,
      `
      if (s.length !== 7 || s[0] !== '#') return false;
      return [...s.slice(1)].every((c) => '0123456789abcdefABCDEF'.includes(c));
      `,
      `
      if (!s.startsWith('#') || s.length !== 7) return false;
      for (const c of s.slice(1).toLowerCase()) {
        if (!'0123456789abcdef'.includes(c)) return false;
      }
      return true;
      `,
    ],
    locals: { c: CHAR },
    phrases: {
      whether: [
        'a string is a hex colour: # followed by exactly six hexadecimal digits',
        '{s} is a colour like #ff8800, in either case',
        'a text has the form of a # and six hex digits',
        'a string is a valid six digit hex color with a # in front',
      ],
      verb: ['validate a colour written as # and six hexadecimal digits'],
      say: [
        'hex color check, # plus 6 hex digits',
        'is the string a valid six-digit hex colour such as #a1B2c3?',
        'true if it starts with # and then come six characters from 0-9 or a-f, big or small, and nothing more',
        'valid hex color like #1a2b3c',
        'is hex color (#rrggbb)',
        'check css color in the form #rrggbb',
        'does the string look like #ff0000?',
        'hex colour validation, # and exactly six hex digits',
      ],
    },
  }),
  family({
    id: 'strong-password',
    category: 'validation',
    names: ['isStrong', 'isStrongPassword', 'validPassword', 'checkPassword'],
    params: [['s', 'password', 'pw', 'str', 'text']],
    constants: { k: (r: Random) => r.constant(5, 12, 24) },
    args: (r, { k }) => [r.string(k - 3, k + 4, r.chance(0.6) ? 'abcdefXYZ0123' : 'abcXYZ!?')],
    edges: [[''], ['password'], ['12345678901234'], ['longpassword1']],
    reference: ([s], { k }) => s.length >= k && /[0-9]/.test(s),
    bodies: [
      `return s.length >= $k && /\\d/.test(s);`,
      `
      if (s.length < $k) return false;
      return [...s].some((c) => c >= '0' && c <= '9');
      `,
      `
      if (s.length < $k) return false;
      for (const c of s) {
        if ('0123456789'.includes(c)) return true;
      }
      return false;
      `,
      `
      const hasDigit = /[0-9]/.test(s);
      return hasDigit && s.length >= $k;
      `,
    ],
    locals: { c: CHAR, hasDigit: ['digit', 'withDigit'] },
    phrases: {
      whether: [
        'a password has at least {k} characters and contains a digit',
        '{s} is at least {k} characters long with at least one digit in it',
        'a string is {k} or more characters long and has a digit somewhere',
        'a password is {k} or more characters long and has at least one digit',
      ],
      verb: ['validate a password that needs at least {k} characters and one digit'],
      say: [
        'password check: min length {k}, one digit required',
        'is the password long enough, {k} characters or more, and does it have a digit?',
        'i accept a password only if it is not shorter than {k} and there is at least one number character in it',
        'strong password: {k}+ characters and a digit',
        'is the password strong? {k} characters or more and at least one number in it',
        'validate password, at least {k} long, must contain a digit',
        'password ok if length >= {k} and it has a digit',
        'does the password have {k} or more characters and one number or more?',
      ],
    },
  }),
  family({
    id: 'is-valid-time',
    category: 'validation',
    names: ['isValidTime', 'isTime', 'validTime', 'checkTime'],
    params: [['s', 'time', 'str', 'text', 'input']],
    args: (r) => {
      const two = (n: number): string => String(n).padStart(2, '0');
      const kind = r.unit();
      if (kind < 0.5) return [`${two(r.int(0, 23))}:${two(r.int(0, 59))}`];
      if (kind < 0.8) return [`${two(r.int(18, 39))}:${two(r.int(40, 79))}`];
      return [r.string(2, 5, '0123:')];
    },
    edges: [[''], ['00:00'], ['23:59'], ['24:00'], ['9:30'], ['12:60'], ['12-30'], ['12:30:00']],
    reference: ([s]) => /^([01]\d|2[0-3]):[0-5]\d$/.test(s),
    bodies: [
      `return /^([01]\\d|2[0-3]):[0-5]\\d$/.test(s);`,
      `
      if (!/^\\d\\d:\\d\\d$/.test(s)) return false;
      const [hours, minutes] = s.split(':').map(Number);
      return hours < 24 && minutes < 60;
      `,
      `
      if (!/^\\d{2}:\\d{2}$/.test(s)) return false;
      return s.slice(0, 2) < '24' && s.slice(3) < '60';
      `,
    ],
    locals: { hours: ['h', 'hh'], minutes: ['m', 'mm'] },
    phrases: {
      whether: [
        'a string is a valid 24 hour time in the form hh:mm',
        '{s} is a time from 00:00 to 23:59 with two digits each',
        'a text is a clock time hh:mm with hours up to 23 and minutes up to 59',
        'a text is a valid time of day as hh:mm on a 24 hour clock',
      ],
      verb: ['validate a time of the day written as hh:mm from 00:00 to 23:59'],
      say: [
        'hh:mm check, 24 hours, two digits each',
        'is this text a correct time like 09:30 with hours 00 to 23 and minutes 00 to 59?',
        'two digits for the hour, a colon, two digits for the minute, and it must be a real time of day, true or false',
        'valid time hh:mm',
        'is valid 24h time',
        'check time string like 23:59',
        'validate hh:mm (00:00 - 23:59)',
        'is "25:00" a valid time? check hh:mm with two digits each',
      ],
    },
  }),
  family({
    id: 'round-brackets-balanced',
    category: 'validation',
    names: ['isBalanced', 'balancedParens', 'checkParens', 'validParens'],
    params: [['s', 'str', 'text', 'input']],
    args: (r) => [brackets(r, ['()'], 'ab')],
    edges: [[''], ['()'], [')('], ['(()'], ['(a)(b)'], ['())']],
    reference: ([s]) => {
      let depth = 0;
      for (const c of s) {
        if (c === '(') depth++;
        if (c === ')') depth--;
        if (depth < 0) return false;
      }
      return depth === 0;
    },
    bodies: [
      `
      let depth = 0;
      for (const c of s) {
        if (c === '(') depth++;
        if (c === ')') depth--;
        if (depth < 0) return false;
      }
      return depth === 0;
      `,
      `
      const stack = [];
      for (const c of s) {
        if (c === '(') stack.push(c);
        if (c === ')' && stack.pop() === undefined) return false;
      }
      return stack.length === 0;
      `,
      `
      let rest = s.replace(/[^()]/g, '');
      while (rest.includes('()')) {
        rest = rest.replace('()', '');
      }
      return rest === '';
      `,
    ],
    locals: {
      depth: ['open', 'level', 'count'],
      c: CHAR,
      stack: ['opened', 'pending'],
      rest: ['left', 'remaining'],
    },
    phrases: {
      whether: [
        'the round brackets in a text are balanced',
        'every ( in {s} has a matching ) after it and the other way round',
        'a string has correctly nested parentheses, ignoring other characters',
        'a string has balanced parentheses',
      ],
      verb: ['check the parentheses ( and ) of a string for balance, skipping other characters'],
      say: [
        'balanced ( ) check',
        'do all the round brackets in this text match?',
        'each opening ( should be closed by a ) later and no ) may come too early, other characters do not matter',
        'balanced parentheses, only ( and )',
        'valid parentheses for round brackets',
        'are the parentheses balanced? only ( ) count',
        'check parentheses match, ignore all other characters',
        'matching ( and ) in a text',
      ],
    },
  }),
  family({
    id: 'all-brackets-balanced',
    category: 'validation',
    names: ['bracketsMatch', 'balancedBrackets', 'isBalanced', 'validBrackets'],
    params: [['s', 'str', 'text', 'input']],
    args: (r) => [brackets(r, ['()', '[]', '{}'], '')],
    edges: [[''], ['([)]'], ['{[()]}'], [']'], ['(('], ['()[]{}']],
    reference: ([s]) => {
      let rest = s;
      for (let i = 0; i < s.length; i++)
        rest = rest.replace('()', '').replace('[]', '').replace('{}', '');
      return rest === '';
    },
    bodies: [
      `
      const pairs = { ')': '(', ']': '[', '}': '{' };
      const stack = [];
      for (const c of s) {
        if (!pairs[c]) stack.push(c);
        else if (stack.pop() !== pairs[c]) return false;
      }
      return stack.length === 0;
      `,
      `
      const closing = { '(': ')', '[': ']', '{': '}' };
      const stack = [];
      for (const c of s) {
        if (c in closing) {
          stack.push(closing[c]);
        } else if (stack.pop() !== c) {
          return false;
        }
      }
      return stack.length === 0;
      `,
      `
      let rest = s;
      while (/\\(\\)|\\[\\]|\\{\\}/.test(rest)) {
        rest = rest.replace(/\\(\\)|\\[\\]|\\{\\}/g, '');
      }
      return rest === '';
      `,
    ],
    locals: {
      pairs: ['open', 'partner'],
      closing: ['closers', 'match'],
      stack: ['opened', 'pending'],
      c: CHAR,
      rest: ['left', 'remaining'],
    },
    phrases: {
      whether: [
        'the brackets (), [] and {} in a string made only of brackets are balanced',
        'every round, square and curly bracket of a string of brackets is closed in the right order',
        'a string of ()[]{} characters is correctly nested',
        'a string of brackets is valid',
      ],
      verb: ['validate the nesting of (, [ and { in a string that contains only brackets'],
      say: [
        'balanced brackets, three kinds ()[]{}',
        'are the round, square and curly brackets in this string of brackets nested properly?',
        'i have text with only ( ) [ ] { } and want true if each one opened is closed by the same kind in the right order',
        'valid parentheses',
        'balanced brackets',
        'valid brackets ()[]{}',
        'are the brackets balanced?',
        'check matching brackets of all three kinds',
        'bracket matching with a stack',
      ],
    },
  }),
  family({
    id: 'is-email-like',
    category: 'validation',
    names: ['isEmail', 'looksLikeEmail', 'isEmailLike', 'checkEmail'],
    params: [['s', 'email', 'str', 'text', 'input']],
    args: (r) => {
      const kind = r.unit();
      if (kind < 0.5) return [`${r.string(1, 4, 'abc.')}@${r.string(1, 4, 'xyz.')}`];
      return [
        kind < 0.75 ? r.string(0, 5, 'ab@@.') : r.pick(['', 'a']) + '@' + r.string(0, 2, 'b@'),
      ];
    },
    edges: [[''], ['@'], ['a@b'], ['a@'], ['@b'], ['a@b@c'], ['ann.lee@mail.com']],
    reference: ([s]) => /^[^@]+@[^@]+$/.test(s),
    bodies: [
      `return /^[^@]+@[^@]+$/.test(s);`,
      `
      const parts = s.split('@');
      return parts.length === 2 && parts[0] !== '' && parts[1] !== '';
      `,
      `
      const at = s.indexOf('@');
      return at > 0 && at < s.length - 1 && at === s.lastIndexOf('@');
      `,
      `
      const parts = s.split('@');
      return parts.length === 2 && parts.every((part) => part.length > 0);
      `,
    ],
    locals: { parts: ['pieces', 'halves'], at: ['pos', 'index'], part: ['p', 'piece'] },
    phrases: {
      whether: [
        'a string has exactly one @ with at least one character before and after it',
        '{s} looks like an email address, that is text, a single @, and text again',
        'a text contains one @ only, and it is neither the first nor the last character',
        'an email has exactly one @ which is not at the start or the end',
      ],
      verb: ['check an email address for a single @ that has something on both sides'],
      say: [
        'simple email check: one @, something on both sides',
        'is there exactly one @ in the text, with characters before and after it?',
        'my rule for an email is easy, only one @ and it may not be at the start or at the end',
        'very simple email check, one @ in the middle',
        'is it an email? only check for a single @ with text before and after',
        'email validation with one rule: exactly one @, something before and after it',
        'does the text have a single @ that is not first and not last?',
        'exactly one at sign with something on both sides',
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
    locals: { c: CHAR, i: ['idx', 'pos'] },
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
    locals: { seen: ['used', 'known'], c: CHAR, i: ['idx', 'pos'] },
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
    locals: { lower: ['small', 'low'], letters: ['clean', 'chars'], c: CHAR },
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
    locals: { c: CHAR },
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
    locals: { digits: ['rest', 'body'], c: CHAR },
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
    id: 'is-triangle',
    category: 'validation',
    names: ['isTriangle', 'validTriangle', 'canFormTriangle', 'formsTriangle'],
    params: [
      ['a', 'x', 'side1'],
      ['b', 'y', 'side2'],
      ['c', 'z', 'side3'],
    ],
    args: (r) => {
      const a = r.int(1, 12);
      const b = r.int(1, 12);
      return [a, b, r.chance(0.15) ? a + b : r.int(1, 12)];
    },
    edges: [
      [3, 4, 5],
      [1, 2, 3],
      [1, 1, 5],
      [5, 1, 1],
      [2, 2, 2],
    ],
    reference: ([a, b, c]) => a + b > c && a + c > b && b + c > a,
    bodies: [
      `return a + b > c && a + c > b && b + c > a;`,
      `
      if (a + b <= c) return false;
      if (a + c <= b) return false;
      return b + c > a;
      `,
      `
      const sides = [a, b, c].sort((p, q) => p - q);
      return sides[0] + sides[1] > sides[2];
      `,
      `
      const longest = Math.max(a, b, c);
      return a + b + c - longest > longest;
      `,
    ],
    locals: {
      sides: ['sorted', 'lengths'],
      longest: ['max', 'biggest'],
      p: ['m', 'first'],
      q: ['n', 'second'],
    },
    phrases: {
      whether: [
        'three positive lengths can be the sides of a triangle',
        '{a}, {b} and {c} form a triangle that is not flat',
        'each of three sides is shorter than the other two together',
        'three side lengths can form a triangle',
      ],
      verb: ['test three side lengths for making a real triangle'],
      say: [
        'triangle inequality check for 3 sides',
        'can i build a triangle, not a flat one, out of these three sides?',
        'any two sides added must be more than the third one, otherwise it is no triangle',
        'valid triangle',
        'is valid triangle',
        'can three sides form a triangle?',
        'triangle check for sides a, b and c',
        'do {a}, {b} and {c} make a triangle?',
      ],
    },
  }),
  family({
    id: 'is-valid-day-month',
    category: 'validation',
    names: ['isValidDate', 'validDayMonth', 'dateExists', 'isRealDate'],
    params: [
      ['day', 'd', 'dd'],
      ['month', 'm', 'mm'],
    ],
    args: (r) => [r.chance(0.7) ? r.int(27, 34) : r.int(-1, 31), r.int(0, r.chance(0.8) ? 12 : 14)],
    edges: [
      [29, 2],
      [28, 2],
      [31, 4],
      [31, 12],
      [0, 1],
      [1, 13],
      [1, 0],
    ],
    reference: ([day, month]) =>
      day >= 1 && day <= ([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0),
    bodies: [
      `
      const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
      if (month < 1 || month > 12) return false;
      return day >= 1 && day <= days[month - 1];
      `,
      `
      if (month < 1 || month > 12 || day < 1) return false;
      if (month === 2) return day <= 28;
      return day <= ([4, 6, 9, 11].includes(month) ? 30 : 31);
      `,
      `
      const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
      return day >= 1 && day <= (days[month - 1] ?? 0);
      `,
    ],
    locals: { days: ['lengths', 'perMonth'] },
    phrases: {
      whether: [
        'a day and a month from 1 to 12 make a real date in a year that is not a leap year',
        '{day} is an existing day of month {month}, with 28 days in February',
        'a day number exists in the given month, where February always has 28 days',
      ],
      verb: ['validate a date given as day and month, with February having 28 days'],
      say: [
        'valid day and month, no leap years',
        'does this day exist in this month, when February has 28 days?',
        'i get a day number and a month number and want false for things like 31 april or month 13, never mind leap years so 29 february is false',
        'is valid date from day and month, february has 28 days',
        'does day {day} exist in month {month}? no leap years',
        'check day and month, 29 february is not valid',
        'valid calendar day (day, month), non leap year',
        '31 4 is false, 31 12 is true, 29 2 is false',
      ],
    },
  }),
  family({
    id: 'is-allowed',
    category: 'validation',
    names: ['isAllowed', 'inList', 'isOneOf', 'isKnown'],
    params: [
      ['value', 'x', 'word', 'item'],
      ['allowed', 'list', 'options', 'values'],
    ],
    args: (r) => {
      const allowed = r.words(0, 5);
      return [r.chance(0.6) && allowed.length > 0 ? r.pick(allowed) : r.word(), allowed];
    },
    edges: [
      ['a', []],
      ['a', ['a']],
      ['a', ['A', 'b']],
      ['red', ['red', 'green', 'blue']],
    ],
    reference: ([value, allowed]) => allowed.includes(value),
    bodies: [
      `return allowed.includes(value);`,
      `return allowed.indexOf(value) !== -1;`,
      `return allowed.some((entry) => entry === value);`,
      `
      for (const entry of allowed) {
        if (entry === value) return true;
      }
      return false;
      `,
    ],
    locals: { entry: ['option', 'candidate', 'e'] },
    phrases: {
      whether: [
        'a word is in a list of allowed words',
        '{value} is one of the strings in {allowed}',
        'a given string occurs in a list of permitted ones',
        '{value} is among the allowed values',
      ],
      verb: ['check a word against a list of allowed words'],
      say: [
        'is value in the allowed list',
        'is the word one of those that are allowed?',
        'i have a word and then a list of accepted words, true if the word is among them exactly as written',
        'is in allowed list',
        'allowed value check',
        'is the value one of the options?',
        'whitelist check for a word',
        'does the list of allowed words contain the word?',
      ],
    },
  }),
  family({
    id: 'is-pin',
    category: 'validation',
    names: ['isPin', 'validPin', 'isValidPin', 'checkPin'],
    params: [['s', 'pin', 'str', 'code', 'input']],
    constants: { k: (r: Random) => r.constant(3, 8, 16) },
    args: (r, { k }) => [
      r.chance(0.5)
        ? r.string(k, k, '0123456789')
        : r.chance(0.5)
          ? r.string(k, k, '0123456789a -')
          : r.string(k - 2, k + 2, '0123456789'),
    ],
    edges: [[''], ['1234'], ['123456'], ['12a4'], ['-123']],
    reference: ([s], { k }) => s.length === k && /^[0-9]+$/.test(s),
    bodies: [
      `return s.length === $k && /^\\d+$/.test(s);`,
      `return /^\\d{$k}$/.test(s);`,
      `
      if (s.length !== $k) return false;
      return [...s].every((c) => c >= '0' && c <= '9');
      `,
      `
      if (s.length !== $k) return false;
      for (const c of s) {
        if (!'0123456789'.includes(c)) return false;
      }
      return true;
      `,
    ],
    locals: { c: CHAR },
    phrases: {
      whether: [
        'a string is a PIN of exactly {k} digits',
        '{s} has {k} characters and all of them are digits',
        'a code is made of exactly {k} digits and nothing else',
        'a pin code has exactly {k} digits',
      ],
      verb: ['validate a PIN that must have exactly {k} digits'],
      say: [
        'pin check, exactly {k} digits',
        'does the code have exactly {k} characters and only digits?',
        'the pin is fine when its length is {k} and every character in it is a digit',
        'valid pin of {k} digits',
        'is {k} digit pin',
        'validate pin code: exactly {k} digits, nothing else',
        'check that the string is {k} digits',
        'does {s} consist of exactly {k} digits?',
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
    locals: { c: CHAR },
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
    id: 'is-identifier',
    category: 'validation',
    names: ['isIdentifier', 'validName', 'isValidName', 'checkName'],
    params: [['s', 'str', 'text', 'ident', 'input']],
    args: (r) => [
      r.chance(0.55)
        ? r.string(1, 1, 'abXY_') + r.string(0, 5, 'abXY_019')
        : r.string(0, 4, 'ab_01- $'),
    ],
    edges: [[''], ['x'], ['1a'], ['_a1'], ['a-b'], ['a b']],
    reference: ([s]) => /^[a-zA-Z_][a-zA-Z0-9_]*$/.test(s),
    bodies: [
      `return /^[a-zA-Z_][a-zA-Z0-9_]*$/.test(s);`,
      `return /^[a-z_]\\w*$/i.test(s);`,
      `
      if (s === '' || /\\d/.test(s[0])) return false;
      return [...s].every((c) => /\\w/.test(c));
      `,
      `return /^\\w+$/.test(s) && !/^\\d/.test(s);`,
    ],
    locals: { c: CHAR },
    phrases: {
      whether: [
        'a string is an identifier: letters, digits and underscores, not empty and not starting with a digit',
        '{s} is a name that begins with a letter or underscore and goes on with letters, digits or underscores',
        'a text could be a variable name, made of letters, digits and _ without a digit at the start',
        'a string is a valid variable name of letters, digits and underscores, not starting with a digit',
      ],
      verb: [
        'validate a name that may have letters, digits and underscores but no digit at the front',
      ],
      say: [
        'identifier check: [letters _] then [letters digits _]',
        'is the name made of letters, digits and underscores only, with no digit first and not empty?',
        'a variable name may not be empty or start with a digit, and only letters, digits and _ are okay in it',
        'valid variable name, letters digits and _ only, no digit first, not empty',
        'valid identifier (letters, digits, underscore, no leading digit)',
        'could {s} be a variable name with only letters, digits and _?',
        'is identifier, [A-Za-z_][A-Za-z0-9_]*',
        'check a variable name: starts with a letter or _, then letters, digits or _',
      ],
    },
  }),
];
