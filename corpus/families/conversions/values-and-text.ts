import { family } from '../../family.ts';
import { ALPHABET } from '../common/basics.ts';
import { CHARACTER, INDEX } from '../common/names.ts';
import { N, TEXT } from './common.ts';

/** Numbers, truth values, letters and grades as text, and back. */
export const valuesAndText = [
  family({
    id: 'text-to-number',
    category: 'conversions',
    names: ['toNumber', 'stringToNumber', 'parseNumber', 'textToNumber'],
    params: [TEXT],
    args: (r) => [String(r.chance(0.7) ? r.int(-200, 500) : r.int(-90, 90) / 4)],
    edges: [['0'], ['42'], ['-7'], ['3.5']],
    reference: ([text]) => Number(text),
    bodies: [`return Number(text);`, `return parseFloat(text);`, `return +text;`],
    phrases: {
      noun: [
        'the number that a string like "42" or "-3.5" stands for',
        'the numeric value of {text}',
      ],
      verb: [
        'convert a string to a number',
        'parse a numeric string, whole or with decimals',
        'turn text digits into a real number',
      ],
      say: [
        'string to number',
        'parse number from str',
        'how do i make "12" into 12?',
        'given a numeric string, return it as a number',
        'the input field gives me a string but i want to calculate with it, so make it a number',
      ],
    },
  }),
  family({
    id: 'number-to-text',
    category: 'conversions',
    names: ['numberToString', 'toText', 'toStringValue', 'stringify'],
    params: [N],
    args: (r) => [r.chance(0.7) ? r.int(-200, 500) : r.int(-90, 90) / 4],
    edges: [[0], [42], [-7], [3.5]],
    reference: ([n]) => String(n),
    bodies: [`return String(n);`, `return n.toString();`, `return \`\${n}\`;`, `return '' + n;`],
    phrases: {
      noun: ['a number as a string', 'the text form of {n}'],
      verb: [
        'convert a number to a string',
        'turn a number into text',
        'write a number as a string',
      ],
      say: [
        'number to string',
        'int to str',
        'how do i make 12 into "12"?',
        'given a number, return it as a string',
        'i have a number but the function i call wants a text with the same digits',
      ],
    },
  }),
  family({
    id: 'boolean-to-number',
    category: 'conversions',
    names: ['boolToNumber', 'booleanToInt', 'toBit', 'flagToNumber'],
    params: [['flag', 'value', 'bool', 'b']],
    args: (r) => [r.chance(0.5)],
    edges: [[true], [false]],
    reference: ([flag]) => (flag ? 1 : 0),
    bodies: [
      `return flag ? 1 : 0;`,
      `return Number(flag);`,
      `
      if (flag) return 1;
      return 0;
      `,
    ],
    phrases: {
      noun: ['1 for true and 0 for false', 'the number 1 or 0 for the boolean {flag}'],
      verb: ['convert a boolean to 1 or 0', 'turn true into 1 and false into 0'],
      say: [
        'bool to int',
        'true -> 1, false -> 0',
        'how do i make a boolean a number?',
        'given a boolean, return 1 if it is true and 0 if it is false',
        'the database stores bits, so true must be a one and false a zero',
      ],
    },
  }),
  family({
    id: 'text-to-boolean',
    category: 'conversions',
    names: ['toBoolean', 'parseBoolean', 'stringToBoolean', 'isYes'],
    params: [TEXT],
    args: (r) => [r.pick(['true', 'TRUE', 'True', 'false', 'False', 'FALSE'])],
    edges: [['true'], ['false'], ['TRUE'], ['False']],
    reference: ([text]) => text.toLowerCase() === 'true',
    bodies: [
      `return text.toLowerCase() === 'true';`,
      `return JSON.parse(text.toLowerCase());`,
      `
      if (text.toLowerCase() === 'true') return true;
      return false;
      `,
      `return /^true$/i.test(text);`,
    ],
    phrases: {
      noun: [
        'the boolean that the text "true" or "false" stands for, in any case',
        'true if {text} is the word true in any mix of capitals, false if it is the word false',
      ],
      verb: [
        'parse the string "true" or "false" to a boolean, ignoring case',
        'convert the words true and false, in upper or lower case, to a real boolean',
      ],
      say: [
        'string "true"/"false" to boolean, case insensitive',
        'parse boolean from string, any case',
        'how do i turn "TRUE" into true and "false" into false?',
        'given the text true or false in any case, return the boolean',
        'a settings file has "True" and "FALSE" as text and i want real booleans',
      ],
    },
  }),
  family({
    id: 'yes-or-no',
    category: 'conversions',
    names: ['yesOrNo', 'boolToWord', 'toYesNo', 'booleanToText'],
    params: [['flag', 'value', 'bool', 'answer', 'b']],
    args: (r) => [r.chance(0.5)],
    edges: [[true], [false]],
    reference: ([flag]) => (flag ? 'Yes' : 'No'),
    bodies: [
      `return flag ? 'Yes' : 'No';`,
      `
      if (flag) return 'Yes';
      return 'No';
      `,
      `
      if (flag) {
        return 'Yes';
      } else {
        return 'No';
      }
      `,
    ],
    phrases: {
      noun: ['"Yes" for true and "No" for false', 'the word "Yes" or "No" for the boolean {flag}'],
      verb: [
        'turn a boolean into "Yes" or "No"',
        'return "Yes" when the argument is true and "No" otherwise',
        'convert a boolean to the string Yes or No',
        'say Yes for true and No for false',
      ],
      say: [
        'boolean to Yes or No',
        'how do i show true as "Yes" and false as "No"?',
        'i get a boolean and need a word for the user, Yes or No with a capital letter',
        'bool to Yes/No',
        'true -> "Yes", false -> "No"',
        'given a boolean, return "Yes" or "No"',
        'my function gets true or false and should answer with the words Yes or No',
      ],
    },
  }),
  family({
    id: 'text-to-char-codes',
    category: 'conversions',
    names: ['toCharCodes', 'charCodes', 'textToCodes', 'asciiCodes'],
    params: [TEXT],
    args: (r) => [r.string(0, 6)],
    edges: [[''], ['a'], ['AB 1']],
    reference: ([text]) => [...text].map((c) => c.charCodeAt(0)),
    bodies: [
      `return [...text].map((c) => c.charCodeAt(0));`,
      `
      const codes = [];
      for (let i = 0; i < text.length; i++) {
        codes.push(text.charCodeAt(i));
      }
      return codes;
      `,
      `return text.split('').map((c) => c.charCodeAt(0));`,
    ],
    locals: { codes: ['result', 'out', 'numbers'], c: ['ch', 'char'], i: INDEX },
    phrases: {
      noun: [
        'a list of the character codes of a string',
        'the ASCII codes of the characters in {text} as an array',
      ],
      verb: [
        'convert a string to an array of character codes',
        'get the ASCII value of every character of a text in a list',
      ],
      say: [
        'string to ascii codes',
        'char codes array',
        'what are the ascii codes of the letters in this word, as a list?',
        'given a string, return an array with the code of each character',
        'every character has a number like 97 for a, i want the list of these numbers for my text',
      ],
    },
  }),
  family({
    id: 'char-codes-to-text',
    category: 'conversions',
    names: ['fromCharCodes', 'codesToText', 'textFromCodes', 'decodeAscii'],
    params: [['codes', 'nums', 'list', 'values']],
    args: (r) => [r.ints(0, 6, 65, 122)],
    edges: [[[]], [[97]], [[72, 105]]],
    reference: ([codes]) => String.fromCharCode(...codes),
    bodies: [
      `return String.fromCharCode(...codes);`,
      `return codes.map((code) => String.fromCharCode(code)).join('');`,
      `
      let text = '';
      for (const code of codes) {
        text += String.fromCharCode(code);
      }
      return text;
      `,
    ],
    locals: { code: ['n', 'c'], text: ['result', 'out'] },
    phrases: {
      noun: [
        'the string that a list of character codes stands for',
        'the text made of the characters with the ASCII {codes}',
      ],
      verb: [
        'convert an array of character codes to a string',
        'build a text from a list of ASCII codes',
      ],
      say: [
        'ascii codes to string',
        'char codes to text',
        'which text do these ascii numbers spell?',
        'given an array of char codes, return the string',
        'i have numbers like 72 and 105 and each is the code of a character, put the characters together',
      ],
    },
  }),
  family({
    id: 'alphabet-index',
    category: 'conversions',
    names: ['alphabetPosition', 'letterNumber', 'positionInAlphabet', 'letterIndex'],
    params: [['letter', 'ch', 'c', 'char']],
    args: (r) => [r.pick(Array.from(r.chance(0.6) ? ALPHABET : ALPHABET.toUpperCase()))],
    edges: [['a'], ['z'], ['C'], ['m']],
    reference: ([letter]) => letter.toLowerCase().charCodeAt(0) - 96,
    bodies: [
      `return letter.toLowerCase().charCodeAt(0) - 96;`,
      `return 'abcdefghijklmnopqrstuvwxyz'.indexOf(letter.toLowerCase()) + 1;`,
      `
      const alphabet = 'abcdefghijklmnopqrstuvwxyz';
      for (let i = 0; i < alphabet.length; i++) {
        if (alphabet[i] === letter.toLowerCase()) return i + 1;
      }
      return 0;
      `,
      `return parseInt(letter, 36) - 9;`,
    ],
    locals: { alphabet: ['letters', 'abc'], i: INDEX },
    phrases: {
      noun: [
        'the position of a letter in the alphabet, 1 for a and 26 for z, in either case',
        'the number of {letter} in the alphabet counted from 1, capital or small',
      ],
      verb: [
        'convert a letter to its position in the alphabet, a being 1',
        'find which number a letter has in the alphabet, starting with 1, ignoring case',
      ],
      say: [
        'letter to number, a = 1, z = 26',
        'alphabet position of a letter, 1-based, any case',
        'the how many-th letter of the alphabet is this? a is the 1st',
        'given a letter, return its place in the alphabet from 1 to 26',
        'a should give 1, b should give 2 and so on, big letters give the same number as small ones',
      ],
    },
  }),
  family({
    id: 'letter-from-number',
    category: 'conversions',
    names: ['letterFromNumber', 'nthLetter', 'toLetter', 'numberToLetter'],
    params: [['n', 'num', 'number', 'position']],
    args: (r) => [r.int(1, 26)],
    edges: [[1], [26], [3]],
    reference: ([n]) => ALPHABET.charAt(n - 1),
    bodies: [
      `return String.fromCharCode(96 + n);`,
      `return 'abcdefghijklmnopqrstuvwxyz'[n - 1];`,
      `
      const alphabet = 'abcdefghijklmnopqrstuvwxyz';
      return alphabet.charAt(n - 1);
      `,
      `return (n + 9).toString(36);`,
    ],
    locals: { alphabet: ['letters', 'abc'] },
    phrases: {
      noun: [
        'the lower case letter at a position of the alphabet from 1 to 26',
        'the small letter number {n} of the alphabet, where 1 is a',
      ],
      verb: [
        'convert a number from 1 to 26 to a lower case letter',
        'get the n-th letter of the alphabet in lower case, starting with a at 1',
      ],
      say: [
        'number to letter, 1 = a, 26 = z, lowercase',
        'nth letter of the alphabet in lower case',
        'which small letter of the alphabet has this number if a is 1?',
        'given a number between 1 and 26, return the matching lowercase letter',
        '1 should give a, 2 should give b and 26 should give z',
      ],
    },
  }),
  family({
    id: 'letters-to-positions',
    category: 'conversions',
    names: ['alphabetPositions', 'letterNumbers', 'toPositions', 'lettersToNumbers'],
    params: [['word', 's', 'str', 'text']],
    args: (r) => [r.chance(0.5) ? r.word().toLowerCase() : r.string(0, 6, ALPHABET)],
    edges: [[''], ['abc'], ['zoo']],
    reference: ([word]) => [...word].map((c) => c.charCodeAt(0) - 96),
    bodies: [
      `return [...word].map((c) => c.charCodeAt(0) - 96);`,
      `
      const alphabet = 'abcdefghijklmnopqrstuvwxyz';
      return [...word].map((c) => alphabet.indexOf(c) + 1);
      `,
      `
      const numbers = [];
      for (let i = 0; i < word.length; i++) {
        numbers.push(word.charCodeAt(i) - 96);
      }
      return numbers;
      `,
    ],
    locals: { c: CHARACTER, alphabet: ['letters', 'abc'], numbers: ['result', 'out'], i: INDEX },
    phrases: {
      noun: [
        'a list of the alphabet positions of the letters in a lower case word, a being 1',
        'the numbers from 1 to 26 for the small letters of {word}, as an array',
      ],
      verb: [
        'convert each letter of a lowercase word to its number in the alphabet, starting at 1',
        'replace the letters of a word of small letters by their alphabet positions in an array',
      ],
      say: [
        'letters of a lowercase word to numbers, a=1 ... z=26, array',
        'alphabet positions of each letter as a list',
        'how do i turn "abc" into [1, 2, 3]?',
        'given a lowercase word, return an array with the position of each letter in the alphabet',
        'a is 1, b is 2, c is 3 and so on, write my word as a list of such numbers',
      ],
    },
  }),
  family({
    id: 'letter-grade',
    category: 'conversions',
    names: ['letterGrade', 'gradeFor', 'toGrade', 'getGrade'],
    params: [['score', 'points', 'mark', 'n']],
    args: (r) => [r.chance(0.3) ? r.int(0, 59) : r.int(55, 100)],
    edges: [[100], [90], [89], [80], [79], [70], [69], [60], [59], [0]],
    reference: ([score]) =>
      score >= 90 ? 'A' : score >= 80 ? 'B' : score >= 70 ? 'C' : score >= 60 ? 'D' : 'F',
    bodies: [
      `
      if (score >= 90) return 'A';
      if (score >= 80) return 'B';
      if (score >= 70) return 'C';
      if (score >= 60) return 'D';
      return 'F';
      `,
      `
      let grade = 'F';
      if (score >= 90) grade = 'A';
      else if (score >= 80) grade = 'B';
      else if (score >= 70) grade = 'C';
      else if (score >= 60) grade = 'D';
      return grade;
      `,
      `
      const limits = { A: 90, B: 80, C: 70, D: 60 };
      for (const grade in limits) {
        if (score >= limits[grade]) return grade;
      }
      return 'F';
      `,
    ],
    locals: { grade: ['letter', 'result'], limits: ['bounds', 'steps'] },
    phrases: {
      noun: [
        'the letter grade of a score: A from 90, B from 80, C from 70, D from 60, else F',
        'the grade for {score} points, where 90 is an A, 80 a B, 70 a C, 60 a D and less an F',
      ],
      verb: [
        'convert a score to a letter grade, A at 90 or more, then B at 80, C at 70, D at 60 and F below',
        'return A, B, C, D or F for a score with the limits 90, 80, 70 and 60',
        'grade a score with A from 90, B from 80, C from 70, D from 60 and F for anything lower',
      ],
      say: [
        'letter grade, A >= 90, B >= 80, C >= 70, D >= 60, otherwise F',
        'which letter does a score get if 90 and up is A, 80 B, 70 C, 60 D and everything under 60 F?',
        'i have test points from 0 to 100 and need the grade, ninety or more is an A, eighty a B, seventy a C, sixty a D and the rest is F',
        'score to grade: 90 A, 80 B, 70 C, 60 D, below that F',
        'grade calculator A B C D F with limits 90 80 70 60',
        'given a score, return "A" for 90 and above, "B" for 80, "C" for 70, "D" for 60 and "F" for less',
      ],
    },
  }),
  family({
    id: 'next-traffic-light',
    category: 'conversions',
    names: ['nextLight', 'trafficLight', 'changeLight', 'updateLight'],
    params: [['light', 'color', 'current', 'state']],
    args: (r) => [r.pick(['green', 'yellow', 'red'])],
    edges: [['green'], ['yellow'], ['red']],
    reference: ([light]) => (light === 'green' ? 'yellow' : light === 'yellow' ? 'red' : 'green'),
    bodies: [
      `
      const next = { green: 'yellow', yellow: 'red', red: 'green' };
      return next[light];
      `,
      `
      if (light === 'green') return 'yellow';
      if (light === 'yellow') return 'red';
      return 'green';
      `,
      `
      switch (light) {
        case 'green':
          return 'yellow';
        case 'yellow':
          return 'red';
        default:
          return 'green';
      }
      `,
    ],
    locals: { next: ['after', 'lights'] },
    phrases: {
      noun: [
        'the next colour of a traffic light: green, yellow, red and again green',
        'what follows {light} when "green" goes to "yellow", "yellow" to "red" and "red" to "green"',
      ],
      verb: [
        'get the next state of a traffic light, from "green" to "yellow" to "red" to "green"',
        'change a traffic light: green becomes yellow, yellow becomes red, red becomes green',
        'return the colour that comes after the given one at a traffic light (green, yellow, red)',
      ],
      say: [
        'next traffic light: green -> yellow -> red -> green',
        'traffic light state change',
        'how do i get the next colour of a traffic light, green then yellow then red then green again?',
      ],
    },
  }),
  family({
    id: 'camel-to-words',
    category: 'conversions',
    names: ['camelToWords', 'splitCamel', 'spaceOut', 'unCamel'],
    params: [TEXT],
    args: (r) => [
      r
        .words(1, 4)
        .map((word, i) =>
          i === 0 ? word.toLowerCase() : word.charAt(0).toUpperCase() + word.slice(1),
        )
        .join(''),
    ],
    edges: [['hello'], ['helloWorld'], ['oneTwoThree'], ['']],
    reference: ([text]) => text.replace(/[A-Z]/g, (ch) => ' ' + ch.toLowerCase()),
    bodies: [
      `return text.replace(/[A-Z]/g, (ch) => ' ' + ch.toLowerCase());`,
      `
      let words = '';
      for (const ch of text) {
        words += ch >= 'A' && ch <= 'Z' ? ' ' + ch.toLowerCase() : ch;
      }
      return words;
      `,
      `return text.replace(/([A-Z])/g, ' $1').toLowerCase();`,
      `
      return text
        .split(/(?=[A-Z])/)
        .join(' ')
        .toLowerCase();
      `,
    ],
    locals: { ch: ['c', 'letter', 'char'], words: ['result', 'out'] },
    phrases: {
      noun: [
        'the lower case words of a camelCase name, separated by spaces',
        'the camel case {text} as separate small words',
      ],
      verb: [
        'split a camelCase string into lower case words with spaces',
        'convert camel case to words, all in lower case with one space between',
        'break a camelCase name into words in small letters',
      ],
      say: [
        'camelCase to lower case words',
        'how do i turn "helloBigWorld" into "hello big world"?',
        'before every capital letter there should be a space and the capital becomes small',
        'split camelCase into words, lowercase',
        'camelCase to words with spaces, all lower case',
        'uncamel: "myName" -> "my name"',
        'given a camelCase string, return its words in lower case with spaces between',
      ],
    },
  }),
  family({
    id: 'phone-number',
    category: 'conversions',
    names: ['formatPhone', 'phoneNumber', 'createPhoneNumber', 'toPhone'],
    params: [['digits', 'number', 's', 'text']],
    args: (r) => [r.string(10, 10, '0123456789')],
    edges: [['1234567890'], ['0000000000']],
    reference: ([d]) => `(${d.slice(0, 3)}) ${d.slice(3, 6)}-${d.slice(6)}`,
    bodies: [
      `return \`(\${digits.slice(0, 3)}) \${digits.slice(3, 6)}-\${digits.slice(6)}\`;`,
      `
      const area = digits.slice(0, 3);
      const middle = digits.slice(3, 6);
      const last = digits.slice(6);
      return '(' + area + ') ' + middle + '-' + last;
      `,
      `return digits.replace(/(\\d{3})(\\d{3})(\\d{4})/, '($1) $2-$3');`,
    ],
    locals: { area: ['first', 'a'], middle: ['second', 'b'], last: ['third', 'c'] },
    phrases: {
      noun: [
        'a string of ten digits as a phone number like (123) 456-7890',
        'the ten {digits} in the form (xxx) xxx-xxxx',
      ],
      verb: [
        'format ten digits as a US phone number with brackets and a dash, (123) 456-7890',
        'turn a string of 10 digits into "(123) 456-7890"',
      ],
      say: [
        'format phone number (123) 456-7890',
        'ten digits to (xxx) xxx-xxxx',
        'how do i write "1234567890" as "(123) 456-7890"?',
        'given a string with ten digits, return it as (abc) def-ghij',
        'the first three digits in round brackets, a space, three digits, a dash and the last four',
      ],
    },
  }),
];
