import { family } from '../family.ts';
import type { Random } from '../random.ts';

const EXTENSIONS =
  'txt js png jpg pdf csv html json md css ts zip xml svg gif webp mp3 mp4 wav yml py java cpp doc log exe ini sql rb go rs php'.split(
    ' ',
  );

const TEXT = ['s', 'str', 'text', 'input', 'value'] as const;
const PASSWORD = ['password', 'pw', 's', 'text'] as const;
const CHAR = ['char', 'ch', 'letter'] as const;

function digits(r: Random, count: number): string {
  return r.string(count, count, '0123456789');
}

/** Passwords, forms, codes and texts of a given shape. */
export const validationMore = [
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
    id: 'is-phone-dashed',
    category: 'validation',
    names: ['isPhone', 'validPhone', 'isPhoneNumber', 'checkPhone'],
    params: [['s', 'phone', 'text', 'number']],
    args: (r) => [
      r.chance(0.55)
        ? `${digits(r, 3)}-${digits(r, 3)}-${digits(r, 4)}`
        : `${digits(r, r.int(2, 4))}${r.pick(['-', ' ', ''])}${digits(r, 3)}-${digits(r, r.int(3, 5))}`,
    ],
    edges: [[''], ['555-123-4567'], ['5551234567'], ['555-123-456'], ['555-123-45678']],
    reference: ([s]) =>
      s.length === 12 &&
      [...s].every((c, i) => (i === 3 || i === 7 ? c === '-' : c >= '0' && c <= '9')),
    bodies: [
      `return /^\\d{3}-\\d{3}-\\d{4}$/.test(s);`,
      `
      const parts = s.split('-');
      if (parts.map((part) => part.length).join() !== '3,3,4') return false;
      return parts.every((part) => /^\\d+$/.test(part));
      `,
      `
      if (s.length !== 12) return false;
      return [...s].every((c, i) => (i === 3 || i === 7 ? c === '-' : c >= '0' && c <= '9'));
      `,
    ],
    locals: { parts: ['groups', 'pieces'], part: ['group', 'p'] },
    phrases: {
      whether: [
        'a string is a phone number in the form 555-123-4567',
        '{s} consists of three digits, a dash, three digits, a dash and four digits',
      ],
      verb: [
        'validate a phone number written as ddd-ddd-dddd',
        'check that a phone number has the form three digits, three digits, four digits with dashes between',
      ],
      say: [
        'phone number check ddd-ddd-dddd',
        'valid phone number like 555-123-4567',
        'is the text a phone number of the form 123-456-7890?',
        'phone format xxx-xxx-xxxx only',
        'i only accept phone numbers with 3 digits, dash, 3 digits, dash, 4 digits, nothing else',
      ],
    },
  }),
  family({
    id: 'is-zip-code',
    category: 'validation',
    names: ['isZip', 'isZipCode', 'validZip', 'isPostalCode'],
    params: [['s', 'zip', 'code', 'text']],
    args: (r) => [
      r.chance(0.5)
        ? digits(r, 5) + (r.chance(0.5) ? `-${digits(r, 4)}` : '')
        : r.pick([
            digits(r, r.int(3, 7)),
            `${digits(r, 5)}-${digits(r, 3)}`,
            r.string(5, 5, '012ab'),
          ]),
    ],
    edges: [[''], ['12345'], ['1234'], ['12345-6789'], ['12345-'], ['1234a']],
    reference: ([s]) => {
      const [head, tail, ...more] = s.split('-');
      const all = (text: string | undefined, n: number): boolean =>
        text?.length === n && [...text].every((c) => c >= '0' && c <= '9');
      return more.length === 0 && all(head, 5) && (tail === undefined || all(tail, 4));
    },
    bodies: [
      `return /^\\d{5}(-\\d{4})?$/.test(s);`,
      `return /^\\d{5}$/.test(s) || /^\\d{5}-\\d{4}$/.test(s);`,
      `
      if (s.length === 5) return /^\\d+$/.test(s);
      return s.length === 10 && /^\\d{5}-\\d{4}$/.test(s);
      `,
    ],
    phrases: {
      whether: [
        'a string is a US zip code: five digits, optionally followed by a dash and four digits',
        '{s} has the form 12345 or 12345-6789',
      ],
      verb: [
        'validate a zip code of five digits with an optional dash and four more digits',
        'check that a zip code looks like 12345 or like 12345-6789',
      ],
      say: [
        'us zip code check, 12345 or 12345-6789',
        'is it a valid american zip code, ddddd or ddddd-dddd?',
        'zip code validation: 5 digits or 5-4',
        'valid zip, five digits and maybe -dddd',
        'five digits, and if there is more it has to be a dash with four digits, then true, otherwise false',
      ],
    },
  }),
  family({
    id: 'is-ipv4',
    category: 'validation',
    names: ['isIPv4', 'isIpAddress', 'validIp', 'isValidIp'],
    params: [['s', 'ip', 'address', 'text']],
    args: (r) => [
      r
        .times(r.pick([4, 4, 4, 4, 3, 5]), () =>
          r.chance(0.85)
            ? String(r.int(0, 255))
            : r.pick(['256', '300', '', 'a', '01', '999', '-1']),
        )
        .join('.'),
    ],
    edges: [
      [''],
      ['0.0.0.0'],
      ['255.255.255.255'],
      ['256.1.1.1'],
      ['1.2.3'],
      ['01.2.3.4'],
      ['1.2.3.4.5'],
    ],
    reference: ([s]) => {
      const parts = s.split('.');
      const known = Array.from({ length: 256 }, (_, i) => String(i));
      return parts.length === 4 && parts.every((part) => known.includes(part));
    },
    bodies: [
      `
      const parts = s.split('.');
      if (parts.length !== 4) return false;
      return parts.every((part) => /^\\d+$/.test(part) && String(Number(part)) === part && part <= 255);
      `,
      `
      const parts = s.split('.');
      if (parts.length !== 4) return false;
      for (const part of parts) {
        if (!/^(0|[1-9]\\d*)$/.test(part)) return false;
        if (Number(part) > 255) return false;
      }
      return true;
      `,
      `
      const parts = s.split('.');
      return parts.length === 4 && parts.every((part) => /^(0|[1-9]\\d{0,2})$/.test(part) && Number(part) <= 255);
      `,
    ],
    locals: { parts: ['groups', 'octets'], part: ['group', 'octet', 'p'] },
    phrases: {
      whether: [
        'a string is a valid IPv4 address: four numbers from 0 to 255 with dots, no leading zeros',
        '{s} is an IPv4 address such as 192.168.0.1, where leading zeros are not allowed',
      ],
      verb: [
        'validate an IPv4 address, four numbers between 0 and 255 without leading zeros',
        'check an IP address of four dot-separated parts from 0 to 255, none with leading zeros',
      ],
      say: [
        'ipv4 check, no leading zeros',
        'is valid ip address',
        'is the text a valid IPv4 address?',
        'valid ip: a.b.c.d, each 0-255, 01 is not fine',
        'split it at the dots, there must be four whole numbers, none above 255 and none with a zero in front like 01',
      ],
    },
  }),
  family({
    id: 'is-http-url',
    category: 'validation',
    names: ['isUrl', 'isHttpUrl', 'isLink', 'isWebAddress'],
    params: [['s', 'url', 'link', 'text']],
    args: (r) => [
      r.pick(['http://', 'https://', 'ftp://', 'http:/', '', 'HTTP://', ' https://', 'https://']) +
        r.word() +
        r.pick(['', '.com', '.org/a']),
    ],
    edges: [[''], ['http://a.com'], ['https://a.com'], ['ftp://a.com'], ['a http://']],
    reference: ([s]) => s.indexOf('http://') === 0 || s.indexOf('https://') === 0,
    bodies: [
      `return s.startsWith('http://') || s.startsWith('https://');`,
      `return /^https?:\\/\\//.test(s);`,
      `return ['http://', 'https://'].some((prefix) => s.startsWith(prefix));`,
      `
      if (s.slice(0, 7) === 'http://') return true;
      return s.slice(0, 8) === 'https://';
      `,
    ],
    locals: { prefix: ['start', 'p'] },
    phrases: {
      whether: [
        'a string starts with http:// or https://',
        '{s} looks like a web address, that is it begins with http:// or https://',
        'a link uses the http or https protocol, in lower case at the start',
      ],
      verb: ['check a url for http:// or https:// at the start'],
      say: [
        'is url (starts with http:// or https://)',
        'simple url check: http:// or https:// in front',
        'does the link begin with http:// or https://?',
        'is {s} a web link? only look for http:// or https:// at its beginning',
        'url check without anything fancy, the text just has to start with http:// or https://',
      ],
    },
  }),
  family({
    id: 'is-iso-date-form',
    category: 'validation',
    names: ['isDateFormat', 'isIsoDate', 'looksLikeDate'],
    params: [['s', 'date', 'text', 'str']],
    args: (r) => [
      r.chance(0.55)
        ? `${digits(r, 4)}-${digits(r, 2)}-${digits(r, 2)}`
        : `${digits(r, r.int(2, 4))}${r.pick(['-', '/', '.'])}${digits(r, r.int(1, 2))}-${digits(r, r.int(1, 2))}`,
    ],
    edges: [[''], ['2024-01-31'], ['2024-1-31'], ['31-01-2024'], ['2024/01/31'], ['9999-99-99']],
    reference: ([s]) =>
      s.length === 10 &&
      [...s].every((c, i) => (i === 4 || i === 7 ? c === '-' : c >= '0' && c <= '9')),
    bodies: [
      `return /^\\d{4}-\\d{2}-\\d{2}$/.test(s);`,
      `
      const parts = s.split('-');
      if (parts.length !== 3) return false;
      const [year, month, day] = parts;
      return /^\\d{4}$/.test(year) && /^\\d{2}$/.test(month) && /^\\d{2}$/.test(day);
      `,
      `
      if (s.length !== 10) return false;
      return [...s].every((c, i) => (i === 4 || i === 7 ? c === '-' : c >= '0' && c <= '9'));
      `,
    ],
    locals: { parts: ['pieces', 'fields'] },
    phrases: {
      whether: [
        'a string has the form yyyy-mm-dd, four digits, two digits and two digits, whatever the numbers',
        '{s} is written like 2024-01-31, without checking that the date exists',
      ],
      verb: [
        'check a text for the date format yyyy-mm-dd, only the format and not the calendar',
        'test that a string is four digits, a dash, two digits, a dash and two digits',
      ],
      say: [
        'date format yyyy-mm-dd check, format only',
        'is the text in the form yyyy-mm-dd? any digits will do',
        'matches dddd-dd-dd',
        'iso date shape check (does not need to be a real date)',
        'true if it is 4 digits - 2 digits - 2 digits, i do not care if the month or the day exist',
      ],
    },
  }),
  family({
    id: 'luhn-check',
    category: 'validation',
    names: ['luhn', 'isValidCard', 'luhnCheck', 'validCardNumber'],
    params: [['s', 'number', 'card', 'digits']],
    args: (r) => {
      const body = digits(r, r.int(1, 9));
      return [r.chance(0.5) ? body + luhnDigit(body) : body];
    },
    edges: [['0'], ['18'], ['79927398713'], ['79927398710'], ['4539148803436467']],
    reference: ([s]) => luhnDigit(s.slice(0, -1)) === s.slice(-1),
    bodies: [
      `
      let sum = 0;
      let double = false;
      for (let i = s.length - 1; i >= 0; i--) {
        let digit = Number(s[i]);
        if (double) digit *= 2;
        if (digit > 9) digit -= 9;
        sum += digit;
        double = !double;
      }
      return sum % 10 === 0;
      `,
      `
      const sum = [...s].reverse().reduce((total, ch, i) => {
        const digit = i % 2 === 0 ? Number(ch) : 2 * Number(ch);
        return total + (digit > 9 ? digit - 9 : digit);
      }, 0);
      return sum % 10 === 0;
      `,
      `
      const digits = s.split('').map(Number).reverse();
      const doubled = digits.map((d, i) => (i % 2 === 1 ? d * 2 : d));
      const sum = doubled.reduce((total, d) => total + (d > 9 ? d - 9 : d), 0);
      return sum % 10 === 0;
      `,
    ],
    locals: { sum: ['checksum'], digit: ['d'] },
    phrases: {
      whether: [
        'a string of digits passes the Luhn check',
        'the card number {s} is valid by the Luhn algorithm',
        'a number given as text is correct according to the Luhn formula',
      ],
      verb: ['validate a card number with the Luhn algorithm'],
      say: [
        'luhn check',
        'luhn algorithm',
        'credit card number check with luhn',
        'is the credit card number {s} valid by the luhn formula?',
        'from the right double every second digit, take 9 off when it is above 9, add all and the sum must be divisible by 10',
      ],
    },
  }),
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
    id: 'has-file-extension',
    category: 'validation',
    names: ['hasExtension', 'isFileType', 'endsWithExtension'],
    params: [['name', 'file', 'filename', 's']],
    constants: {
      k: (r: Random) => r.pick(EXTENSIONS),
    },
    args: (r, { k }) => [
      r.word() + r.pick([`.${k}`, `.${k.toUpperCase()}`, k, `.${k}x`, '.bak', '', `.${k}.old`]),
    ],
    edges: [[''], ['a.txt'], ['photo.PNG'], ['a.b.js']],
    reference: ([name], { k }) => name.toLowerCase().slice(-k.length - 1) === `.${k}`,
    bodies: [
      `return name.toLowerCase().endsWith('.' + $k);`,
      `
      const parts = name.toLowerCase().split('.');
      return parts.length > 1 && parts[parts.length - 1] === $k;
      `,
      `
      const dot = name.lastIndexOf('.');
      return dot !== -1 && name.slice(dot + 1).toLowerCase() === $k;
      `,
    ],
    locals: { parts: ['pieces'], dot: ['at', 'index'] },
    phrases: {
      whether: [
        'a file name has the extension {k}, ignoring case',
        'the file {name} ends with a dot and {k}, in either case',
        'a file is of the type {k} by its extension, case not mattering',
      ],
      verb: ['check a file name for the extension {k}, ignoring case'],
      say: [
        'file extension is {k}? ignore case',
        'does the filename end with . and {k}, big or small letters?',
        'is this a {k} file (by its ending, any case)?',
        'filename has extension {k}, case insensitive',
        'i only want files where the part after the last dot is {k}, capitals are fine too',
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
  family({
    id: 'is-sudoku-row',
    category: 'validation',
    names: ['isValidRow', 'validSudokuRow', 'hasOneToNine'],
    params: [['row', 'nums', 'cells', 'list']],
    args: (r) => {
      const row = r.shuffle([1, 2, 3, 4, 5, 6, 7, 8, 9]);
      if (r.chance(0.5)) row[r.int(0, 8)] = r.int(0, 10);
      return [r.chance(0.15) ? row.slice(1) : row];
    },
    edges: [[[]], [[1, 2, 3, 4, 5, 6, 7, 8, 9]], [[1, 1, 3, 4, 5, 6, 7, 8, 9]], [[1, 2, 3]]],
    reference: ([row]) => [...row].sort((a, b) => a - b).join(',') === '1,2,3,4,5,6,7,8,9',
    bodies: [
      `
      if (row.length !== 9) return false;
      for (let i = 1; i <= 9; i++) {
        if (!row.includes(i)) return false;
      }
      return true;
      `,
      `return row.length === 9 && [1, 2, 3, 4, 5, 6, 7, 8, 9].every((n) => row.includes(n));`,
      `return [...row].sort((a, b) => a - b).join('') === '123456789';`,
      `return row.length === 9 && new Set(row).size === 9 && row.every((n) => n >= 1 && n <= 9);`,
    ],
    phrases: {
      whether: [
        'a sudoku row is valid, so it has each number from 1 to 9 exactly once',
        '{row} contains all the numbers 1 to 9 and nothing else',
        'a list is some order of the numbers from 1 to 9',
      ],
      verb: ['check a finished sudoku row for the numbers 1 to 9, each once'],
      say: [
        'valid sudoku row',
        'sudoku row check, 1 to 9 each once',
        'does the list have every number from 1 to 9 exactly one time?',
        'is this a correct row of a solved sudoku?',
        'nine numbers, none missing and none twice, from one to nine, then it is true',
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
];

/** The check digit that makes a digit string valid by the Luhn formula. */
function luhnDigit(body: string): string {
  const sum = [...body].reverse().reduce((all, ch, i) => {
    const doubled = Number(ch) * (i % 2 === 0 ? 2 : 1);
    return all + Math.floor(doubled / 10) + (doubled % 10);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}
