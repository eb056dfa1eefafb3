import { family } from '../../family.ts';
import { INDEX } from '../common/names.ts';
import { N } from './common.ts';

const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety';
const ROMAN_VALUES = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1] as const;

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';

const ROMAN_SIGNS = [
  'M',
  'CM',
  'D',
  'CD',
  'C',
  'XC',
  'L',
  'XL',
  'X',
  'IX',
  'V',
  'IV',
  'I',
] as const;

function roman(n: number): string {
  let left = n;
  let out = '';
  ROMAN_VALUES.forEach((value, i) => {
    while (left >= value) {
      out += ROMAN_SIGNS[i] ?? '';
      left -= value;
    }
  });
  return out;
}

/** Roman numerals, numbers in words, counts and lists in a sentence. */
export const numbersInWords = [
  family({
    id: 'roman-to-integer',
    category: 'conversions',
    names: ['romanToInteger', 'fromRoman', 'romanToNumber', 'parseRoman'],
    params: [['roman', 's', 'text', 'numeral', 'str']],
    args: (r) => [roman(r.chance(0.6) ? r.int(1, 100) : r.int(1, 2999))],
    edges: [['I'], ['IV'], ['IX'], ['XLII'], ['MCMXCIV']],
    reference: ([text]) => {
      for (let n = 1; n < 4000; n++) if (roman(n) === text) return n;
      return 0;
    },
    bodies: [
      `
      const values = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
      let total = 0;
      for (let i = 0; i < roman.length; i++) {
        const current = values[roman[i]];
        const next = values[roman[i + 1]] || 0;
        total += current < next ? -current : current;
      }
      return total;
      `,
      `
      const values = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
      let total = 0;
      let last = 0;
      for (const ch of [...roman].reverse()) {
        const value = values[ch];
        total += value < last ? -value : value;
        last = value;
      }
      return total;
      `,
      `
      const values = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
      const nums = [...roman].map((ch) => values[ch]);
      return nums.reduce((total, n, i) => (n < nums[i + 1] ? total - n : total + n), 0);
      `,
    ],
    locals: {
      values: ['map', 'table', 'digits'],
      total: ['sum', 'result'],
      current: ['now', 'value'],
      next: ['after'],
      last: ['previous', 'prev'],
      ch: ['c', 'letter'],
      value: ['v'],
      nums: ['numbers'],
      n: ['x'],
    },
    phrases: {
      noun: [
        'the integer value of a Roman numeral',
        'the number that the Roman numeral {roman} means',
      ],
      verb: [
        'convert a Roman numeral to an integer',
        'parse a roman number such as XIV',
        'decode a Roman numeral',
      ],
      say: [
        'roman to integer',
        'which number does the Roman numeral stand for?',
        'a text like "IX" should become 9, so small signs before bigger ones are subtracted',
        'roman numerals to number',
        'roman numeral to int',
        'parse roman numeral',
        'given a roman numeral, return its value as a number',
        'how much is "MCMXCIV"? i need a function that reads such letters as a number',
      ],
    },
  }),
  family({
    id: 'integer-to-roman',
    category: 'conversions',
    names: ['integerToRoman', 'toRoman', 'romanNumeral', 'numberToRoman'],
    params: [N],
    args: (r) => [r.chance(0.5) ? r.int(1, 100) : r.int(1, 3999)],
    edges: [[1], [4], [9], [42], [1994], [3999]],
    reference: ([n]) => roman(n),
    bodies: [
      `
      const values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1];
      const signs = 'M CM D CD C XC L XL X IX V IV I'.split(' ');
      let rest = n;
      let roman = '';
      for (let i = 0; i < values.length; i++) {
        while (rest >= values[i]) {
          roman += signs[i];
          rest -= values[i];
        }
      }
      return roman;
      `,
      `
      const values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1];
      const signs = 'M CM D CD C XC L XL X IX V IV I'.split(' ');
      if (n === 0) return '';
      const i = values.findIndex((v) => v <= n);
      return signs[i] + $name(n - values[i]);
      `,
      `
      const values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1];
      const signs = 'M CM D CD C XC L XL X IX V IV I'.split(' ');
      let rest = n;
      let roman = '';
      values.forEach((v, i) => {
        roman += signs[i].repeat(Math.floor(rest / v));
        rest %= v;
      });
      return roman;
      `,
    ],
    locals: {
      values: ['steps', 'amounts'],
      signs: ['symbols', 'letters'],
      rest: ['left', 'remaining'],
      roman: ['result', 'out'],
      v: ['amount', 'step'],
    },
    phrases: {
      noun: ['the Roman numeral of a positive integer', 'the number {n} in Roman numerals'],
      verb: [
        'convert an integer to a Roman numeral',
        'write a positive number below 4000 in Roman numerals',
        'encode a number as a Roman numeral',
        'turn an integer from 1 to 3999 into Roman letters',
      ],
      say: [
        'integer to roman',
        'how is the number written with the letters I, V, X, L, C, D and M?',
        'turn a number like 14 into its roman text "XIV", with IV for four and IX for nine',
        'number to roman numerals',
        'int to roman',
        'roman numeral encoder',
        'given a number, return it as a roman numeral',
        'old clocks write 4 as IV and 9 as IX, i need that for any number up to 3999',
      ],
    },
  }),
  family({
    id: 'number-to-words',
    category: 'conversions',
    names: ['numberToWords', 'spellNumber', 'inWords', 'sayNumber'],
    params: [N],
    args: (r) => [r.int(0, 99)],
    edges: [[0], [7], [13], [20], [42], [99]],
    reference: ([n]) => {
      if (n < 20) return ONES.split(' ')[n] ?? '';
      const ten = TENS.split(' ')[Math.floor(n / 10)] ?? '';
      return n % 10 === 0 ? ten : `${ten}-${ONES.split(' ')[n % 10] ?? ''}`;
    },
    bodies: [
      `
      const ones =
        'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
      const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
      if (n < 20) return ones[n];
      const ten = tens[Math.floor(n / 10)];
      return n % 10 === 0 ? ten : ten + '-' + ones[n % 10];
      `,
      `
      const ones =
        'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
      const tens = { 2: 'twenty', 3: 'thirty', 4: 'forty', 5: 'fifty', 6: 'sixty', 7: 'seventy', 8: 'eighty', 9: 'ninety' };
      if (n < 20) return ones[n];
      let words = tens[Math.floor(n / 10)];
      if (n % 10 > 0) words += '-' + ones[n % 10];
      return words;
      `,
      `
      const ones =
        'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
      const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
      if (n < 20) return ones[n];
      const parts = [tens[Math.floor(n / 10) - 2]];
      if (n % 10 !== 0) parts.push(ones[n % 10]);
      return parts.join('-');
      `,
    ],
    locals: {
      ones: ['small', 'units'],
      tens: ['big', 'decades'],
      ten: ['start', 'head'],
      words: ['text', 'result'],
      parts: ['pieces'],
    },
    phrases: {
      noun: [
        'a number from 0 to 99 in English words, with a hyphen as in forty-two',
        'the English words for {n}, which is below 100, hyphenated when there are two',
      ],
      verb: [
        'spell out a number below 100 in English, like "twenty-one"',
        'write an integer from 0 to 99 in words with a hyphen between tens and ones',
      ],
      say: [
        'number to words 0-99, "forty-two"',
        'spell numbers below 100 in english with hyphen',
        'how do i write 42 as "forty-two"?',
        'given a whole number from 0 to 99, return its english words in lower case',
        'for a cheque i must write the number with letters, small letters and a hyphen like in thirty-five, never more than ninety-nine',
      ],
    },
  }),
  family({
    id: 'digit-to-word',
    category: 'conversions',
    names: ['digitToWord', 'digitName', 'sayDigit', 'wordForDigit'],
    params: [['digit', 'd', 'n', 'num']],
    args: (r) => [r.int(0, 9)],
    edges: [[0], [5], [9]],
    reference: ([digit]) => ONES.split(' ')[digit] ?? '',
    bodies: [
      `
      const words = 'zero one two three four five six seven eight nine'.split(' ');
      return words[digit];
      `,
      `return ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'][digit];`,
      `
      const names = 'zero,one,two,three,four,five,six,seven,eight,nine';
      return names.split(',')[digit];
      `,
    ],
    locals: { words: ['digits', 'list'], names: ['text', 'all'] },
    phrases: {
      noun: [
        'the English word for a digit from 0 to 9',
        'the name of the digit {digit} in lower case, such as "seven"',
      ],
      verb: ['convert a digit to its English word', 'spell a single digit as a word like "three"'],
      say: [
        'digit to word, 0-9',
        'number word for one digit',
        'how is the digit written as a word?',
        'given a digit, return its name: zero, one, two and so on',
        '3 should become "three" and 0 should become "zero", it is always only one digit',
      ],
    },
  }),
  family({
    id: 'word-to-digit',
    category: 'conversions',
    names: ['wordToDigit', 'parseDigitWord', 'digitFromWord', 'readDigit'],
    params: [['word', 'name', 'text', 's']],
    args: (r) => [r.pick('zero one two three four five six seven eight nine'.split(' '))],
    edges: [['zero'], ['five'], ['nine']],
    reference: ([word]) => ONES.split(' ').indexOf(word),
    bodies: [
      `
      const words = 'zero one two three four five six seven eight nine'.split(' ');
      return words.indexOf(word);
      `,
      `
      const digits = {
        zero: 0,
        one: 1,
        two: 2,
        three: 3,
        four: 4,
        five: 5,
        six: 6,
        seven: 7,
        eight: 8,
        nine: 9,
      };
      return digits[word];
      `,
      `
      const words = 'zero one two three four five six seven eight nine'.split(' ');
      return words.findIndex((w) => w === word);
      `,
    ],
    locals: { words: ['names', 'list'], digits: ['table', 'map'], w: ['x', 'item'] },
    phrases: {
      noun: [
        'the digit that an English word from zero to nine names',
        'the number for the {word}, for example 7 for "seven"',
      ],
      verb: [
        'convert a word from "zero" to "nine" to its digit',
        'turn an English digit name such as "three" into a number',
      ],
      say: [
        'digit word to number, zero to nine',
        'word to digit',
        'which digit does the word mean, like 3 for "three"?',
        'given a number word between zero and nine in lower case, return the number',
        'someone writes "four" and i need 4, only words up to nine',
      ],
    },
  }),
  family({
    id: 'ordinal-suffix',
    category: 'conversions',
    names: ['ordinal', 'toOrdinal', 'withSuffix', 'ordinalSuffix'],
    params: [N],
    args: (r) => [r.chance(0.6) ? r.int(1, 34) : r.int(1, 230)],
    edges: [[1], [2], [3], [4], [11], [12], [13], [21], [111], [112]],
    reference: ([n]) => {
      const teen = n % 100 > 10 && n % 100 < 14;
      return `${n}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`;
    },
    bodies: [
      `
      const last = n % 10;
      const teen = n % 100 >= 11 && n % 100 <= 13;
      if (last === 1 && !teen) return n + 'st';
      if (last === 2 && !teen) return n + 'nd';
      if (last === 3 && !teen) return n + 'rd';
      return n + 'th';
      `,
      `
      const teen = n % 100 > 10 && n % 100 < 14;
      const suffix = teen ? 'th' : ['th', 'st', 'nd', 'rd'][n % 10] || 'th';
      return \`\${n}\${suffix}\`;
      `,
      `
      if (n % 100 >= 11 && n % 100 <= 13) return n + 'th';
      const suffixes = { 1: 'st', 2: 'nd', 3: 'rd' };
      return n + (suffixes[n % 10] ?? 'th');
      `,
      `
      if ([11, 12, 13].includes(n % 100)) return n + 'th';
      switch (n % 10) {
        case 1:
          return n + 'st';
        case 2:
          return n + 'nd';
        case 3:
          return n + 'rd';
        default:
          return n + 'th';
      }
      `,
    ],
    locals: {
      last: ['digit', 'd'],
      teen: ['special', 'isTeen'],
      suffix: ['ending', 'end'],
      suffixes: ['endings', 'ends'],
    },
    phrases: {
      noun: [
        'a positive integer with its English ordinal suffix, like 1st or 12th',
        'the ordinal of {n} as text: 1st, 2nd, 3rd, 4th, with 11th to 13th as exceptions',
      ],
      verb: [
        'add the ordinal suffix st, nd, rd or th to a number',
        'turn a number into an English ordinal such as 21st',
        'convert a number to its ordinal form: 1st, 2nd, 3rd, 4th',
      ],
      say: [
        'ordinal suffix, 1st 2nd 3rd 4th',
        'how do i write a number as an ordinal like "3rd" or "11th"?',
        'the number should get its english ending, so 1 becomes 1st and 22 becomes 22nd but 11, 12 and 13 take th',
        'ordinal number',
        'number to ordinal string',
        '1 -> 1st, 2 -> 2nd, 11 -> 11th',
        'given a positive number, return it with st, nd, rd or th',
        'for a race i need places written like 1st, 2nd, 3rd and so on',
      ],
    },
  }),
  family({
    id: 'count-with-noun',
    category: 'conversions',
    names: ['pluralize', 'countLabel', 'withPlural', 'formatCount'],
    params: [
      ['n', 'count', 'num', 'amount'],
      ['word', 'noun', 'name', 'item'],
    ],
    args: (r) => [r.int(0, 3) * r.int(0, 4), r.pick(['apple', 'cat', 'item', 'book', 'day'])],
    edges: [
      [0, 'item'],
      [1, 'item'],
      [2, 'item'],
    ],
    reference: ([n, word]) => `${n} ${word}${n === 1 ? '' : 's'}`,
    bodies: [
      `return n === 1 ? \`1 \${word}\` : \`\${n} \${word}s\`;`,
      `
      if (n === 1) return '1 ' + word;
      return n + ' ' + word + 's';
      `,
      `return n + ' ' + word + (n === 1 ? '' : 's');`,
      `
      const ending = n === 1 ? '' : 's';
      return \`\${n} \${word}\${ending}\`;
      `,
    ],
    locals: { ending: ['suffix', 's'] },
    phrases: {
      noun: [
        'a count and a noun as text, with an s added to the noun unless the count is 1',
        'a text such as "1 cat" or "3 cats" from {n} and {word}',
      ],
      verb: [
        'pluralize a word with s after its count unless the count is 1, like "2 books"',
        'write a number and a noun together, adding an s to the noun for any number but one',
      ],
      say: [
        'pluralize: "1 item", "3 items", "0 items"',
        'count with singular or plural noun, plural by adding s',
        'how do i show "1 apple" but "2 apples" and "0 apples"?',
        'given a number and a word, return them with the right plural s',
        'the page says "1 items" which looks bad, so only add the s to the word if the number is not one, number first and then a space',
      ],
    },
  }),
  family({
    id: 'list-to-sentence',
    category: 'conversions',
    names: ['listToSentence', 'joinWithAnd', 'toSentence', 'humanList'],
    params: [['items', 'list', 'words', 'names']],
    args: (r) => [r.words(0, 5)],
    edges: [[[]], [['one']], [['a', 'b']], [['a', 'b', 'c']]],
    reference: ([items]) =>
      items.length < 2
        ? items.join('')
        : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1] ?? ''}`,
    bodies: [
      `
      if (items.length < 2) return items.join('');
      const last = items[items.length - 1];
      return items.slice(0, -1).join(', ') + ' and ' + last;
      `,
      `
      if (items.length === 0) return '';
      if (items.length === 1) return items[0];
      return \`\${items.slice(0, -1).join(', ')} and \${items[items.length - 1]}\`;
      `,
      `
      let text = '';
      for (let i = 0; i < items.length; i++) {
        if (i > 0) text += i === items.length - 1 ? ' and ' : ', ';
        text += items[i];
      }
      return text;
      `,
    ],
    locals: { last: ['final', 'end'], text: ['result', 'out'], i: INDEX },
    phrases: {
      noun: [
        'the strings of a list as one text with commas and "and" before the last, like "a, b and c"',
        'the {items} joined with ", " and the last two with " and "',
      ],
      verb: [
        'join a list of words with commas but "and" before the last one, no comma before "and"',
        'write a list of strings as in a sentence: "a", "a and b", "a, b and c"',
      ],
      say: [
        'list to "a, b and c"',
        'join with commas and "and", no oxford comma, empty list gives ""',
        'how do i turn ["tea", "milk", "bread"] into "tea, milk and bread"?',
        'given a list of names, return them as text with commas and an "and" before the final name',
        'like in normal english, commas between the things and the word and in front of the last, a single one stands alone and none gives an empty string',
      ],
    },
  }),
];
