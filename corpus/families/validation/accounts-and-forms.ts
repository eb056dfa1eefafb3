import { family } from '../../family.ts';
import type { Random } from '../../random.ts';
import { CHARACTER } from '../common/names.ts';
import { CHAR, TEXT } from './common.ts';

const PASSWORD = ['password', 'pw', 's', 'text'] as const;

/** Passwords, user names, ages and the fields of a form. */
export const accountsAndForms = [
  family({
    id: 'password-mixed',
    category: 'validation',
    names: ['isStrongPassword', 'strongPassword', 'isStrong', 'validPassword'],
    params: [PASSWORD],
    args: (r) => [
      r.chance(0.6)
        ? r
            .shuffle([
              ...(r.string(1, 1, 'ABC') + r.string(1, 1, '0123') + r.string(4, 9, 'abxyz')),
            ])
            .join('')
        : r.string(5, 11, r.pick(['abcABC', 'abc123', 'ABC123', 'aB1'])),
    ],
    edges: [[''], ['Abcdefg1'], ['abcdefg1'], ['ABCDEFG1'], ['Abcdefgh'], ['Abc1']],
    reference: ([password]) =>
      password.length > 7 &&
      [...password].some((c) => c >= 'a' && c <= 'z') &&
      [...password].some((c) => c >= 'A' && c <= 'Z') &&
      [...password].some((c) => c >= '0' && c <= '9'),
    bodies: [
      `
      if (password.length < 8) return false;
      return /[a-z]/.test(password) && /[A-Z]/.test(password) && /[0-9]/.test(password);
      `,
      `
      if (password.length < 8) return false;
      if (!/[a-z]/.test(password)) return false;
      if (!/[A-Z]/.test(password)) return false;
      return /\\d/.test(password);
      `,
      `
      const rules = [/.{8}/, /[a-z]/, /[A-Z]/, /\\d/];
      return rules.every((rule) => rule.test(password));
      `,
    ],
    locals: { rules: ['checks', 'patterns'], rule: ['check', 're'] },
    phrases: {
      whether: [
        'a password has at least 8 characters with a lower case letter, an upper case letter and a digit',
        '{password} is 8 or more characters long and has small letters, capital letters and digits',
        'a password is strong: 8 characters or more, lower case, upper case and a number',
      ],
      verb: [
        'validate a password that needs 8 characters, one lower case letter, one capital and one digit',
      ],
      say: [
        'strong password: 8+ chars, upper, lower and digit',
        'is the password strong? at least 8 characters, one capital, one small letter and one number',
        'password is strong check (length 8, uppercase, lowercase, digit)',
        'is password strong',
        'my rule for passwords: not shorter than 8, and at least one big letter, one small letter and one digit in it',
      ],
    },
  }),
  family({
    id: 'password-missing-rules',
    category: 'validation',
    names: ['missingRules', 'passwordProblems', 'passwordErrors'],
    params: [PASSWORD],
    constants: { k: (r: Random) => r.constant(5, 12, 20) },
    args: (r, { k }) => [
      r.string(k - 2, k + 3, r.pick(['abcABC', 'abc123', 'ABC123', 'aB1', 'abc', 'B1'])),
    ],
    edges: [[''], ['abc'], ['Abcdefghijkl1']],
    reference: ([password], { k }) => [
      ...(password.length < k ? ['length'] : []),
      ...(/[A-Z]/.test(password) ? [] : ['upper']),
      ...(/[0-9]/.test(password) ? [] : ['digit']),
    ],
    bodies: [
      `
      const problems = [];
      if (password.length < $k) problems.push('length');
      if (!/[A-Z]/.test(password)) problems.push('upper');
      if (!/[0-9]/.test(password)) problems.push('digit');
      return problems;
      `,
      `
      const checks = {
        length: password.length >= $k,
        upper: /[A-Z]/.test(password),
        digit: /\\d/.test(password),
      };
      return Object.keys(checks).filter((name) => !checks[name]);
      `,
      `
      return ['length', 'upper', 'digit'].filter((rule) => {
        if (rule === 'length') return password.length < $k;
        return rule === 'upper' ? !/[A-Z]/.test(password) : !/\\d/.test(password);
      });
      `,
    ],
    locals: { problems: ['errors', 'missing', 'result'] },
    phrases: {
      noun: [
        "the list of broken password rules: 'length' if shorter than {k}, 'upper' without a capital, 'digit' without a digit, in this order",
        "an array with 'length', 'upper' and 'digit' for what a password lacks: {k} characters, a capital letter, a digit",
      ],
      verb: [
        "collect the problems of a password: 'length' when it has less than {k} characters, 'upper' without capital letter, 'digit' without digit",
        "list the password rules that fail, from 'length' (at least {k}), 'upper' and 'digit'",
      ],
      say: [
        "password errors array: 'length' (< {k}), 'upper', 'digit'",
        "what is wrong with the password? return some of 'length' (under {k} characters), 'upper' and 'digit'",
        "password must have {k} chars, a capital and a digit, give me the names of the failed ones: 'length', 'upper', 'digit'",
        "for each rule that fails put its name in a list, first 'length' for less than {k} characters, then 'upper' for no capital, then 'digit' for no digit",
      ],
    },
  }),
  family({
    id: 'passwords-match',
    category: 'validation',
    names: ['passwordsMatch', 'isConfirmed', 'confirmPassword'],
    params: [
      ['password', 'first', 'a'],
      ['repeat', 'confirm', 'second', 'b'],
    ],
    args: (r) => {
      const password = r.string(0, 5, 'abAB1');
      return [password, r.chance(0.6) ? password : r.pick([password.toUpperCase(), r.word()])];
    },
    edges: [
      ['', ''],
      ['abc', 'abc'],
      ['abc', 'Abc'],
      ['abc', ''],
    ],
    reference: ([password, repeat]) => password.length > 0 && password === repeat,
    bodies: [
      `return password !== '' && password === repeat;`,
      `
      if (password === '') return false;
      return password === repeat;
      `,
      `return password.length > 0 && repeat === password;`,
    ],
    phrases: {
      whether: [
        'a password is not empty and equal to its repetition',
        '{password} and {repeat} are the same and not empty',
        'two typed passwords match, where empty ones never do',
      ],
      verb: ['check that a password and its confirmation are equal and not empty'],
      say: [
        'passwords match and not empty',
        'confirm password check, empty is false',
        'did the user type the same password twice? empty is not allowed',
        'is the repeated password the same as the first, and not an empty text?',
        'a form asks for the password two times, give me true only when both are equal and there is something in it',
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
    locals: { c: CHARACTER, hasDigit: ['digit', 'withDigit'] },
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
    id: 'is-username',
    category: 'validation',
    names: ['isUsername', 'validUsername', 'isValidUsername', 'checkUsername'],
    params: [['name', 'username', 's', 'user']],
    args: (r) => [r.chance(0.6) ? r.string(2, 17, 'abXY_019') : r.string(2, 9, 'abX_1- .')],
    edges: [[''], ['ab'], ['abc'], ['abcdefghijklmno'], ['abcdefghijklmnop'], ['a b c']],
    reference: ([name]) =>
      name.length >= 3 && name.length <= 15 && [...name].every((c) => /[a-zA-Z0-9_]/.test(c)),
    bodies: [
      `return /^[a-zA-Z0-9_]{3,15}$/.test(name);`,
      `return name.length >= 3 && name.length <= 15 && /^\\w+$/.test(name);`,
      `
      if (name.length < 3 || name.length > 15) return false;
      for (const c of name) {
        if (!/[A-Za-z0-9_]/.test(c)) return false;
      }
      return true;
      `,
    ],
    locals: { c: CHAR },
    phrases: {
      whether: [
        'a user name has 3 to 15 characters and only letters, digits and underscores',
        '{name} is between 3 and 15 characters long and made of letters, digits or _',
      ],
      verb: [
        'validate a username of 3 to 15 letters, digits and underscores',
        'check that a user name has from 3 up to 15 characters, all of them letters, digits or _',
      ],
      say: [
        'username check: 3-15 chars, letters digits underscore',
        'valid username, /^\\w{3,15}$/',
        'is the username ok? 3 to 15 characters, letters, numbers and _ only',
        'a user name may not be shorter than 3 or longer than 15 and must not have anything but letters, digits and underscores',
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
    locals: { c: CHARACTER },
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
    id: 'is-valid-age',
    category: 'validation',
    names: ['isValidAge', 'validAge', 'checkAge'],
    params: [['age', 'n', 'value', 'years']],
    constants: { k: (r: Random) => r.int(90, 150) },
    args: (r, { k }) => [r.chance(0.3) ? r.int(-100, 900) / 4 : r.int(-10, k + 10)],
    edges: [[0], [-1], [18], [18.5], [90], [150], [151]],
    reference: ([age], { k }) => Array.from({ length: k + 1 }, (_, i) => i).includes(age),
    bodies: [
      `return Number.isInteger(age) && age >= 0 && age <= $k;`,
      `
      if (!Number.isInteger(age)) return false;
      return age >= 0 && age <= $k;
      `,
      `
      if (age < 0 || age > $k) return false;
      return age % 1 === 0;
      `,
    ],
    phrases: {
      whether: [
        'an age is a whole number from 0 to {k}',
        '{age} is an integer that is not negative and at most {k}',
      ],
      verb: [
        'validate an age, which must be a whole number between 0 and {k}',
        'check that an age is an integer from 0 up to and including {k}',
      ],
      say: [
        'valid age: integer 0 to {k}',
        'is the age a whole number between 0 and {k}?',
        'age check, 0-{k}, no decimals',
        'does {age} make sense as an age, so whole, not below zero and not over {k}?',
        'nobody is older than {k} or younger than 0, and half years are not allowed either, true if the age is fine',
      ],
    },
  }),
  family({
    id: 'is-old-enough',
    category: 'validation',
    names: ['isAdult', 'isOldEnough', 'canEnter', 'mayEnter'],
    params: [['age', 'n', 'years', 'a']],
    constants: { k: (r: Random) => r.int(10, 70) },
    args: (r, { k }) => [r.chance(0.4) ? r.int(k - 2, k + 2) : r.int(0, 90)],
    edges: [[0], [17], [18], [21], [100]],
    reference: ([age], { k }) => !(age < k),
    bodies: [
      `return age >= $k;`,
      `
      if (age >= $k) {
        return true;
      }
      return false;
      `,
      `return !(age < $k);`,
    ],
    phrases: {
      whether: [
        'a person is at least {k} years old',
        'an age of {age} is {k} or more',
        'someone is old enough, which means {k} or older',
      ],
      verb: ['check that an age is {k} or above'],
      say: [
        'is at least {k} years old',
        'age >= {k}',
        'is the person old enough if you have to be {k}?',
        'can someone of this age come in, the minimum is {k}?',
        'from {k} years on it is allowed, so true for {k} and above and false for younger people',
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
    id: 'length-in-range',
    category: 'validation',
    names: ['lengthInRange', 'hasValidLength', 'lengthBetween'],
    params: [TEXT, ['min', 'low', 'shortest', 'least'], ['max', 'high', 'longest', 'most']],
    args: (r) => {
      const min = r.int(0, 5);
      return [r.string(0, 10), min, min + r.int(0, 5)];
    },
    edges: [
      ['', 0, 3],
      ['abc', 3, 3],
      ['abc', 1, 2],
      ['ab', 3, 5],
    ],
    reference: ([s, min, max]) => Math.min(Math.max(s.length, min), max) === s.length,
    bodies: [
      `return s.length >= min && s.length <= max;`,
      `
      if (s.length < min) return false;
      if (s.length > max) return false;
      return true;
      `,
      `return !(s.length < min || s.length > max);`,
    ],
    phrases: {
      whether: [
        'the length of a string is between a minimum and a maximum, both included',
        '{s} has at least {min} and at most {max} characters',
        'a text is not shorter than {min} and not longer than {max}',
      ],
      verb: ['check that a text has from {min} to {max} characters'],
      say: [
        'string length between min and max (inclusive)',
        'is the length of the text in the range from min to max?',
        'length check: text, min, max',
        'does {s} have between {min} and {max} characters, limits included?',
        'the text may not be too short or too long, i give the smallest and the biggest allowed length',
      ],
    },
  }),
  family({
    id: 'has-required-fields',
    category: 'validation',
    names: ['hasFields', 'hasRequiredFields', 'hasAllKeys', 'isComplete'],
    params: [
      ['obj', 'form', 'data', 'record'],
      ['fields', 'keys', 'required', 'names'],
    ],
    args: (r) => {
      const obj = r.object(() => r.int(0, 9), 0, 5);
      const keys = r.shuffle(Object.keys(obj)).slice(0, r.int(0, 3));
      return [obj, r.chance(0.4) ? [...keys, r.word()] : keys];
    },
    edges: [
      [{}, []],
      [{}, ['a']],
      [{ a: 1 }, ['a']],
      [{ a: 1, b: 0 }, ['a', 'b']],
    ],
    reference: ([obj, fields]) => {
      const own = Object.keys(obj);
      return fields.filter((field) => !own.includes(field)).length === 0;
    },
    bodies: [
      `return fields.every((field) => field in obj);`,
      `
      for (const field of fields) {
        if (!(field in obj)) return false;
      }
      return true;
      `,
      `return fields.every((field) => Object.hasOwn(obj, field));`,
      `
      const keys = Object.keys(obj);
      return fields.every((field) => keys.includes(field));
      `,
    ],
    locals: { field: ['key', 'name', 'f'], keys: ['own', 'present'] },
    phrases: {
      whether: [
        'an object has all the required keys',
        'every name in {fields} is a key of {obj}',
        'none of the required fields is missing in an object',
      ],
      verb: ['check an object for the presence of all required fields'],
      say: [
        'object has all required keys',
        'required fields check: object, list of field names',
        'does {obj} have every key listed in {fields}?',
        'are all the needed fields in the form object?',
        'first the object, then a list of key names, false if even one of the names is not a key of it',
      ],
    },
  }),
  family({
    id: 'missing-fields',
    category: 'validation',
    names: ['missingFields', 'findMissingKeys', 'missingKeys'],
    params: [
      ['obj', 'form', 'data', 'record'],
      ['fields', 'keys', 'required', 'names'],
    ],
    args: (r) => {
      const obj = r.object(() => r.int(0, 9), 0, 5);
      return [obj, r.shuffle([...Object.keys(obj), ...r.words(0, 3)])];
    },
    edges: [
      [{}, []],
      [{}, ['a']],
      [{ a: 1 }, ['a', 'b']],
      [{ a: 1, b: 0 }, ['c', 'a', 'd']],
    ],
    reference: ([obj, fields]) => {
      const own = new Set(Object.keys(obj));
      return fields.filter((field) => !own.has(field));
    },
    bodies: [
      `return fields.filter((field) => !(field in obj));`,
      `
      const missing = [];
      for (const field of fields) {
        if (!(field in obj)) missing.push(field);
      }
      return missing;
      `,
      `
      const keys = Object.keys(obj);
      return fields.filter((field) => !keys.includes(field));
      `,
    ],
    locals: { field: ['key', 'name', 'f'], missing: ['result', 'out', 'absent'] },
    phrases: {
      noun: [
        'the required field names that an object does not have, in their order',
        'the names in {fields} that are not keys of {obj}',
        'a list of the keys that are missing in an object, given the required ones',
      ],
      verb: ['list the required fields that are missing in an object'],
      say: [
        'missing keys: object, required names',
        'which of the required fields are missing in the form?',
        'find missing fields of an object',
        'which names in {fields} does {obj} not have as keys?',
        'i get the filled form as an object and a list of fields that must be there, tell me those that are not',
      ],
    },
  }),
];
