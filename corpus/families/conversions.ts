import { family } from '../family.ts';

const N = ['n', 'num', 'number', 'value'] as const;
const TEXT = ['text', 'str', 's', 'input', 'string'] as const;
const ROMAN_VALUES = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1] as const;
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

const pad = (n: number): string => String(n).padStart(2, '0');

/** Conversions between notations, units and data formats. */
export const conversions = [
  family({
    id: 'to-binary',
    category: 'conversions',
    names: ['toBinary', 'numberToBinary', 'binaryString', 'decToBin'],
    params: [N],
    args: (r) => [r.int(0, 300)],
    edges: [[0], [1], [2], [255]],
    reference: ([n]) => n.toString(2),
    bodies: [
      `return n.toString(2);`,
      `
      if (n === 0) return '0';
      let bits = '';
      let rest = n;
      while (rest > 0) {
        bits = (rest % 2) + bits;
        rest = Math.floor(rest / 2);
      }
      return bits;
      `,
      `
      if (n < 2) return String(n);
      return $name(Math.floor(n / 2)) + (n % 2);
      `,
    ],
    locals: { bits: ['result', 'out', 'binary'], rest: ['left', 'current'] },
    phrases: {
      noun: [
        'the binary notation of a non-negative integer as a string',
        'the base 2 digits of {n} as text',
        'a decimal number in binary',
      ],
      verb: [
        'convert a number to a binary string',
        'write a non-negative integer in base 2',
        'convert decimal to binary',
        'turn a positive whole number or zero into binary digits',
      ],
      say: [
        'decimal to binary string',
        'how is the number written in binary?',
        'turn a whole number into a string of ones and zeros, 0 gives "0"',
        'decimal to binary',
        'number to binary',
        'int to base 2 string',
        'given a number, return its binary representation as a string',
        'i want 5 to come out as "101"',
      ],
    },
  }),
  family({
    id: 'from-binary',
    category: 'conversions',
    names: ['fromBinary', 'binaryToNumber', 'parseBinary', 'binToDec'],
    params: [['bits', 'binary', 'str', 's', 'text']],
    args: (r) => [r.string(1, 10, '01')],
    edges: [['0'], ['1'], ['1010'], ['0011']],
    reference: ([bits]) => parseInt(bits, 2),
    bodies: [
      `return parseInt(bits, 2);`,
      `
      let value = 0;
      for (const bit of bits) {
        value = value * 2 + Number(bit);
      }
      return value;
      `,
      `return [...bits].reduce((value, bit) => value * 2 + Number(bit), 0);`,
      `return Number('0b' + bits);`,
    ],
    locals: { value: ['result', 'total', 'n'], bit: ['ch', 'digit', 'b'] },
    phrases: {
      noun: [
        'the number that a binary string stands for',
        'the decimal value of the binary digits in {bits}',
      ],
      verb: [
        'convert a binary string to a number',
        'parse a string of ones and zeros as a base 2 number',
        'convert binary to decimal',
      ],
      say: [
        'binary string to decimal',
        'which number is written in this binary string?',
        'i have a text like "1010" and want the normal number it means in base two',
        'binary to decimal',
        'bin to int',
        'parse binary',
        'given a string of 0s and 1s, return the number it represents',
        'what is "101" as a normal number? i need a function for that',
      ],
    },
  }),
  family({
    id: 'to-hex',
    category: 'conversions',
    names: ['toHex', 'numberToHex', 'hexString', 'decToHex'],
    params: [N],
    args: (r) => [r.chance(0.5) ? r.int(0, 300) : r.int(0, 70000)],
    edges: [[0], [10], [15], [16], [255]],
    reference: ([n]) => n.toString(16),
    bodies: [
      `return n.toString(16);`,
      `
      const digits = '0123456789abcdef';
      if (n === 0) return '0';
      let hex = '';
      for (let rest = n; rest > 0; rest = Math.floor(rest / 16)) {
        hex = digits[rest % 16] + hex;
      }
      return hex;
      `,
      `
      const digit = '0123456789abcdef'[n % 16];
      return n < 16 ? digit : $name(Math.floor(n / 16)) + digit;
      `,
    ],
    locals: {
      digits: ['symbols', 'chars'],
      hex: ['result', 'out'],
      rest: ['left', 'current'],
      digit: ['last', 'ch'],
    },
    phrases: {
      noun: [
        'the hexadecimal notation of a non-negative integer in lower case',
        'the base 16 digits of {n} as a lower case string',
      ],
      verb: [
        'convert a number to a lower case hex string',
        'write a non-negative integer in base 16 with the letters a to f',
        'convert decimal to hexadecimal in lower case',
      ],
      say: [
        'decimal to hex, lower case, no prefix',
        'how is the number written in hexadecimal with small letters?',
        'turn a whole number into hex like "ff" for 255',
        'decimal to hex',
        'number to hexadecimal string lowercase',
        'int to hex',
        'given a number, return its hexadecimal representation in small letters',
        'base 16 of a whole number please, so 255 is "ff" and 16 is "10"',
      ],
    },
  }),
  family({
    id: 'from-hex',
    category: 'conversions',
    names: ['fromHex', 'hexToNumber', 'parseHex', 'hexToDec'],
    params: [['hex', 'str', 's', 'text', 'code']],
    args: (r) => [r.string(1, 5, '0123456789abcdefABCDEF')],
    edges: [['0'], ['a'], ['ff'], ['FF'], ['10']],
    reference: ([hex]) => parseInt(hex, 16),
    bodies: [
      `return parseInt(hex, 16);`,
      `
      let value = 0;
      for (const ch of hex.toLowerCase()) {
        value = value * 16 + '0123456789abcdef'.indexOf(ch);
      }
      return value;
      `,
      `return Number('0x' + hex);`,
    ],
    locals: { value: ['result', 'total', 'n'], ch: ['digit', 'c'] },
    phrases: {
      noun: [
        'the number that a hexadecimal string stands for',
        'the decimal value of the hex digits in {hex}, in upper or lower case',
      ],
      verb: [
        'convert a hex string to a number',
        'parse a string of base 16 digits as a number',
        'convert hexadecimal to decimal',
      ],
      say: [
        'hex string to decimal',
        'which number is written in this hexadecimal text?',
        'i have something like "ff" or "1A" and need the usual number for it',
        'hex to decimal',
        'hex to number',
        'parse hexadecimal string',
        'given a hex string, return the integer it stands for',
        'i have "ff" and want 255',
      ],
    },
  }),
  family({
    id: 'to-base',
    category: 'conversions',
    names: ['toBase', 'inBase', 'convertBase', 'numberInBase'],
    params: [N, ['base', 'radix', 'b', 'k']],
    args: (r) => [r.int(0, 500), r.int(2, 10)],
    edges: [
      [0, 2],
      [5, 10],
      [10, 3],
      [8, 8],
    ],
    reference: ([n, base]) => n.toString(base),
    bodies: [
      `return n.toString(base);`,
      `
      if (n === 0) return '0';
      let digits = '';
      let rest = n;
      while (rest > 0) {
        digits = (rest % base) + digits;
        rest = Math.floor(rest / base);
      }
      return digits;
      `,
      `
      if (n < base) return String(n);
      return $name(Math.floor(n / base), base) + (n % base);
      `,
    ],
    locals: { digits: ['result', 'out', 'text'], rest: ['left', 'current'] },
    phrases: {
      noun: [
        'the digits of a non-negative integer in a base from 2 to 10, as a string',
        'the number {n} written in base {base}, where the base is at most 10',
      ],
      verb: [
        'convert a number to a string in a given base from 2 to 10',
        'write a non-negative integer in the base given as second argument, up to base 10',
        'express a number in any base up to 10 as a string',
      ],
      say: [
        'number to base b string, b from 2 to 10',
        'how is the number written in another base between 2 and 10?',
        'i give a whole number and a base, not more than 10, and want the digits in that base as text',
        'convert number to base',
        'change base of a number, base 2 to 10',
        'int to string in given radix up to 10',
        'given a number and a base of at most 10, return the number written in that base',
        'how do i write 10 in base 3, or any number in any base up to ten?',
      ],
    },
  }),
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
    id: 'minutes-to-clock',
    category: 'conversions',
    names: ['minutesToClock', 'formatMinutes', 'toHoursMinutes', 'minutesToTime'],
    params: [['minutes', 'mins', 'total', 'n']],
    args: (r) => [r.chance(0.3) ? r.int(0, 70) : r.int(0, 1500)],
    edges: [[0], [5], [59], [60], [125]],
    reference: ([m]) => `${Math.floor(m / 60)}:${pad(m % 60)}`,
    bodies: [
      `
      const h = Math.floor(minutes / 60);
      const m = minutes % 60;
      return \`\${h}:\${String(m).padStart(2, '0')}\`;
      `,
      `
      const h = Math.floor(minutes / 60);
      const m = minutes % 60;
      return h + ':' + (m < 10 ? '0' + m : m);
      `,
      `
      const m = minutes % 60;
      const h = (minutes - m) / 60;
      return \`\${h}:\${m < 10 ? '0' : ''}\${m}\`;
      `,
    ],
    locals: { h: ['hours', 'hour'], m: ['rest', 'left'] },
    phrases: {
      noun: [
        'a number of minutes as hours and two-digit minutes in the form h:mm',
        'the time h:mm for {minutes} minutes, where the hours have no leading zero',
      ],
      verb: [
        'convert minutes to a string like 2:05',
        'format a number of minutes as h:mm with a leading zero only for the minutes',
        'show a duration in minutes as hours:minutes like 1:30',
      ],
      say: [
        'minutes to h:mm',
        'how do i show 125 minutes as "2:05"?',
        'i have a duration in minutes and want hours, a colon and then the minutes with two digits, like 0:07 or 3:40',
        'minutes to hours and minutes as h:mm',
        'format minutes like 2:05',
        'mins to "h:mm" string',
        'given a number of minutes, return it as h:mm',
        'a film takes 90 minutes and i want to display 1:30',
      ],
    },
  }),
  family({
    id: 'clock-to-minutes',
    category: 'conversions',
    names: ['clockToMinutes', 'toMinutes', 'parseTime', 'timeToMinutes'],
    params: [['time', 'clock', 'text', 'str', 's']],
    args: (r) => {
      const hours = r.int(0, 23);
      return [`${r.chance(0.5) ? pad(hours) : hours}:${pad(r.int(0, 59))}`];
    },
    edges: [['0:00'], ['1:05'], ['09:30'], ['23:59']],
    reference: ([time]) => {
      const [h = 0, m = 0] = time.split(':').map(Number);
      return h * 60 + m;
    },
    bodies: [
      `
      const [h, m] = time.split(':').map(Number);
      return h * 60 + m;
      `,
      `
      const parts = time.split(':');
      return Number(parts[0]) * 60 + Number(parts[1]);
      `,
      `
      const colon = time.indexOf(':');
      const h = Number(time.slice(0, colon));
      const m = Number(time.slice(colon + 1));
      return 60 * h + m;
      `,
      `return time.split(':').reduce((total, part) => total * 60 + Number(part), 0);`,
    ],
    locals: {
      h: ['hours', 'hour'],
      m: ['minutes', 'mins'],
      parts: ['pieces', 'fields'],
      colon: ['at', 'i'],
      total: ['sum', 'acc'],
      part: ['p', 'piece'],
    },
    phrases: {
      noun: [
        'the number of minutes in a time like 1:05',
        'the minutes since midnight for a {time} such as 09:30',
      ],
      verb: [
        'convert a time string with hours and minutes, like 2:15, to minutes',
        'parse h:mm and return the total number of minutes',
        'turn a clock time like 09:30 into minutes after midnight',
      ],
      say: [
        'h:mm to minutes',
        'how many minutes is a time given as text like "1:30"?',
        'the text has hours, a colon and minutes, i need one number with all the minutes',
        'time string to minutes',
        'hh:mm to minutes',
        'minutes since midnight',
        'given a time such as "2:15", return how many minutes that is',
        'convert "1:30" to 90',
      ],
    },
  }),
  family({
    id: 'seconds-to-time',
    category: 'conversions',
    names: ['secondsToTime', 'formatSeconds', 'toTimeString', 'formatDuration'],
    params: [['seconds', 'secs', 'total', 'n']],
    args: (r) => [r.chance(0.4) ? r.int(0, 200) : r.int(0, 90000)],
    edges: [[0], [59], [60], [3599], [3600], [3661]],
    reference: ([s]) => [Math.floor(s / 3600), Math.floor(s / 60) % 60, s % 60].map(pad).join(':'),
    bodies: [
      `
      const h = Math.floor(seconds / 3600);
      const m = Math.floor((seconds % 3600) / 60);
      const s = seconds % 60;
      return [h, m, s].map((part) => String(part).padStart(2, '0')).join(':');
      `,
      `
      const pad = (part) => String(part).padStart(2, '0');
      const h = Math.floor(seconds / 3600);
      const m = Math.floor(seconds / 60) % 60;
      return \`\${pad(h)}:\${pad(m)}:\${pad(seconds % 60)}\`;
      `,
      `
      const pad = (part) => (part < 10 ? '0' + part : String(part));
      const h = Math.floor(seconds / 3600);
      const m = Math.floor((seconds - h * 3600) / 60);
      const s = seconds - h * 3600 - m * 60;
      return pad(h) + ':' + pad(m) + ':' + pad(s);
      `,
    ],
    locals: {
      h: ['hours', 'hh'],
      m: ['minutes', 'mm'],
      s: ['rest', 'ss'],
      part: ['x', 'n'],
      pad: ['two', 'twoDigits'],
    },
    phrases: {
      noun: [
        'a number of seconds in the form hh:mm:ss',
        'the hours, minutes and seconds of {seconds} as text with two digits each, joined by colons',
      ],
      verb: [
        'format seconds as hh:mm:ss',
        'convert a number of seconds to a time string like 01:02:03',
        'turn seconds into hours, minutes and seconds in the format hh:mm:ss',
      ],
      say: [
        'seconds to hh:mm:ss',
        'how do i show 3661 seconds as "01:01:01"?',
        'i have a duration in seconds and want hours, minutes and seconds with a leading zero where needed and colons between',
        'seconds to time string hh:mm:ss',
        'format seconds hh:mm:ss',
        'seconds -> HH:MM:SS',
        'given a number of seconds, return hh:mm:ss with leading zeros',
        'my timer counts seconds and should display something like 00:05:09',
      ],
    },
  }),
  family({
    id: 'celsius-list',
    category: 'conversions',
    names: ['toFahrenheitAll', 'convertTemperatures', 'celsiusList', 'temperatures'],
    params: [['temps', 'celsius', 'values', 'list', 'degrees']],
    args: (r) => [r.list(() => r.int(-8, 20) * 5, 0, 6)],
    edges: [[[]], [[0]], [[100, -40]]],
    reference: ([temps]) => temps.map((c) => (c * 9) / 5 + 32),
    bodies: [
      `return temps.map((c) => (c * 9) / 5 + 32);`,
      `
      const result = [];
      for (const c of temps) {
        result.push((c * 9) / 5 + 32);
      }
      return result;
      `,
      `
      const convert = (c) => (c * 9) / 5 + 32;
      return temps.map((c) => convert(c));
      `,
    ],
    locals: { c: ['t', 'temp'], result: ['out', 'fahrenheit'], convert: ['toF', 'change'] },
    phrases: {
      noun: [
        'a list of Celsius temperatures converted to Fahrenheit',
        'the Fahrenheit values for all {temps} in Celsius',
      ],
      verb: [
        'convert every temperature of a list from Celsius to Fahrenheit',
        'turn an array of degrees Celsius into degrees Fahrenheit',
      ],
      say: [
        'celsius to fahrenheit for a whole array',
        'what are these Celsius temperatures in Fahrenheit, as a list?',
        'each number in my list is in celsius, multiply by 9, divide by 5, add 32 and give back the new list',
        'list of celsius to fahrenheit',
        'convert array of temperatures from C to F',
        'C to F for every element',
        'given an array of celsius temperatures, return them in fahrenheit',
        'how do i change all temperatures in a list from celsius to fahrenheit?',
      ],
    },
  }),
  family({
    id: 'parse-number-list',
    category: 'conversions',
    names: ['parseNumbers', 'csvToNumbers', 'toNumberList', 'splitNumbers'],
    params: [['text', 'str', 'line', 'csv', 'input']],
    args: (r) => [r.ints(1, 6).join(r.chance(0.5) ? ',' : ', ')],
    edges: [['5'], ['1,2,3'], ['-4, 0, 12']],
    reference: ([text]) => text.split(',').map(Number),
    bodies: [
      `return text.split(',').map(Number);`,
      `return text.split(',').map((part) => Number(part.trim()));`,
      `
      const nums = [];
      for (const part of text.split(',')) {
        nums.push(Number(part));
      }
      return nums;
      `,
      `return text.split(',').map((part) => parseInt(part, 10));`,
    ],
    locals: { part: ['p', 'piece', 'field'], nums: ['result', 'numbers', 'out'] },
    phrases: {
      noun: [
        'the list of numbers in a string of whole numbers separated by commas',
        'an array with the comma separated integers of {text}',
      ],
      verb: [
        'split a comma separated string into a list of integers',
        'parse a line of CSV with whole numbers into an array of numbers',
      ],
      say: [
        'csv string to array of integers',
        'how do i get the numbers out of a text like "3, 14, -2"?',
        'i have whole numbers in a string with commas between them, maybe with spaces, and want them as real numbers in an array',
        'comma separated string to numbers',
        'split string by comma into integers',
        'parse "1,2,3" to [1, 2, 3]',
        'given a string of whole numbers with commas, return an array of numbers',
        'someone types 4, 8, 15 in one text field and i need the array of numbers',
      ],
    },
  }),
  family({
    id: 'list-to-csv',
    category: 'conversions',
    names: ['toCsv', 'csvLine', 'joinWithCommas', 'listToCsv'],
    params: [['values', 'nums', 'items', 'list', 'arr']],
    args: (r) => [r.ints(0, 6)],
    edges: [[[]], [[5]], [[1, -2, 3]]],
    reference: ([values]) => values.join(','),
    bodies: [
      `return values.join(',');`,
      `
      let line = '';
      for (let i = 0; i < values.length; i++) {
        if (i > 0) line += ',';
        line += values[i];
      }
      return line;
      `,
      `return values.map((value) => String(value)).join(',');`,
      `return values.map((value) => \`\${value}\`).join();`,
    ],
    locals: { line: ['out', 'result', 'csv'], value: ['v', 'item'], i: ['index', 'j'] },
    phrases: {
      noun: [
        'a list of numbers as one string with commas and no spaces between them',
        'the comma separated line of {values} without spaces',
      ],
      verb: [
        'join numbers with commas and without spaces into a string',
        'turn an array of numbers into a line of CSV like 1,2,3',
        'write numbers as a comma separated string with no spaces',
      ],
      say: [
        'array of numbers to csv string, no spaces',
        'how do i write a list of numbers as text like "4,8,15"?',
        'put all the numbers in one string, only a comma between two numbers and none at the end',
        'numbers to comma separated string without spaces',
        'array to csv line',
        'join numbers with ","',
        'given an array of numbers, return them as a string with commas between',
        '[1, 2, 3] should become "1,2,3"',
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
    id: 'to-query-string',
    category: 'conversions',
    names: ['toQueryString', 'queryString', 'buildQuery', 'objectToQuery'],
    params: [['params', 'obj', 'data', 'query', 'object']],
    args: (r) => [r.object((): string | number => (r.chance(0.5) ? r.word() : r.int(0, 99)), 0, 4)],
    edges: [[{}], [{ a: 1 }], [{ q: 'cat', page: 2 }]],
    reference: ([params]) =>
      Object.entries(params)
        .map(([key, value]) => `${key}=${value}`)
        .join('&'),
    bodies: [
      `
      return Object.entries(params)
        .map(([key, value]) => \`\${key}=\${value}\`)
        .join('&');
      `,
      `
      const parts = [];
      for (const key in params) {
        parts.push(key + '=' + params[key]);
      }
      return parts.join('&');
      `,
      `
      const parts = Object.keys(params).map((key) => \`\${key}=\${params[key]}\`);
      return parts.join('&');
      `,
    ],
    locals: { parts: ['pairs', 'out', 'pieces'], key: ['k', 'name'], value: ['v', 'val'] },
    phrases: {
      noun: [
        'the query string of an object in the form a=1&b=2, without escaping',
        'the {params} as key=value parts joined by &, nothing escaped',
      ],
      verb: [
        'turn an object into a query string like a=1&b=2, plain without encoding',
        'join the keys and values of an object with = and the parts with &',
        'build a query string from an object, without encoding and without a question mark',
      ],
      say: [
        'object to query string',
        'how do i make a text like "q=cat&page=2" from an object?',
        'every property should become name=value and all of them are put together with an & sign, no question mark in front',
        'object to url params like a=1&b=2, no escaping',
        'serialize an object as key=value&key=value',
        'query string from object, not escaped',
        'given an object, return "key=value" pairs joined with &',
      ],
    },
  }),
  family({
    id: 'parse-query-string',
    category: 'conversions',
    names: ['parseQuery', 'queryToObject', 'parseQueryString', 'readParams'],
    params: [['query', 'text', 'str', 's', 'search']],
    args: (r) => {
      const obj = r.object(() => (r.chance(0.5) ? r.word() : String(r.int(0, 99))), 1, 4);
      return [
        Object.entries(obj)
          .map(([key, value]) => `${key}=${value}`)
          .join('&'),
      ];
    },
    edges: [['a=1'], ['q=cat&page=2']],
    reference: ([query]) =>
      Object.fromEntries(query.split('&').map((part) => part.split('=') as [string, string])),
    bodies: [
      `
      const result = {};
      for (const part of query.split('&')) {
        const [key, value] = part.split('=');
        result[key] = value;
      }
      return result;
      `,
      `return Object.fromEntries(query.split('&').map((part) => part.split('=')));`,
      `
      return query.split('&').reduce((result, part) => {
        const [key, value] = part.split('=');
        result[key] = value;
        return result;
      }, {});
      `,
    ],
    locals: {
      result: ['params', 'out', 'obj'],
      part: ['pair', 'piece', 'p'],
      key: ['k', 'name'],
      value: ['v', 'val'],
    },
    phrases: {
      noun: [
        'an object with the keys and values of a query string like a=1&b=2, values as strings',
        'the parameters in {query} as an object of strings',
      ],
      verb: [
        'parse a query string like a=1&b=2 into an object with string values',
        'split key=value parts at & and build an object of strings from them',
        'read the parameters of a query string without a leading question mark into an object of strings',
      ],
      say: [
        'query string to object, values stay strings',
        'how do i get an object from a text like "q=cat&page=2"?',
        'the string has name=value pieces with & between them, i want an object where i can look up the text for each name',
        'parse query string',
        'parse url params "a=1&b=2" to object of strings',
        'query string parser, string values',
        'given "a=1&b=2", return { a: "1", b: "2" }',
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
    id: 'thousands-separators',
    category: 'conversions',
    names: ['addCommas', 'withCommas', 'formatNumber', 'thousands'],
    params: [N],
    args: (r) => [r.chance(0.3) ? r.int(0, 2000) : r.int(0, r.pick([99999, 9999999]))],
    edges: [[0], [999], [1000], [123456], [1234567]],
    reference: ([n]) => n.toLocaleString('en-US'),
    bodies: [
      `
      let digits = String(n);
      let out = '';
      while (digits.length > 3) {
        out = ',' + digits.slice(-3) + out;
        digits = digits.slice(0, -3);
      }
      return digits + out;
      `,
      `return String(n).replace(/\\B(?=(\\d{3})+$)/g, ',');`,
      `return n.toLocaleString('en-US');`,
      `
      const digits = String(n);
      if (digits.length <= 3) return digits;
      return $name(Math.floor(n / 1000)) + ',' + digits.slice(-3);
      `,
    ],
    locals: { digits: ['text', 'str'], out: ['result', 'tail'] },
    phrases: {
      noun: [
        'a non-negative integer as a string with commas between the thousands',
        'the digits of {n} in groups of three, separated by commas from the right',
      ],
      verb: [
        'format a whole number with commas as thousands separators',
        'put a comma after every three digits of a number, counted from the end',
        'add thousands separators (commas) to a number',
      ],
      say: [
        'number with thousands commas',
        'how do i show 1234567 as "1,234,567"?',
        'big numbers are hard to read, so return the number as text with a comma for every group of three digits',
        'add commas to number',
        'number with commas',
        'thousand separator comma',
        'format 1234567 as 1,234,567',
        'given a non-negative integer, return it as a string with commas as thousands separators',
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
    id: 'day-name',
    category: 'conversions',
    names: ['dayName', 'weekday', 'getDayName', 'nameOfDay'],
    params: [['day', 'n', 'num', 'index', 'd']],
    args: (r) => [r.int(0, 6)],
    edges: [[0], [1], [6]],
    reference: ([day]) =>
      ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'][day],
    bodies: [
      `
      const days = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
      return days[day];
      `,
      `
      const days = [
        'Sunday',
        'Monday',
        'Tuesday',
        'Wednesday',
        'Thursday',
        'Friday',
        'Saturday',
      ];
      return days[day];
      `,
      `
      if (day === 0) return 'Sunday';
      if (day === 1) return 'Monday';
      if (day === 2) return 'Tuesday';
      if (day === 3) return 'Wednesday';
      if (day === 4) return 'Thursday';
      if (day === 5) return 'Friday';
      return 'Saturday';
      `,
    ],
    locals: { days: ['names', 'weekdays', 'week'] },
    phrases: {
      noun: [
        'the English name of a weekday number from 0 for Sunday to 6 for Saturday',
        'the day name for {day}, where 0 is Sunday',
      ],
      verb: [
        'convert a number from 0 to 6 to the name of the weekday, 0 being Sunday',
        'return the weekday name of a number, starting with Sunday at 0',
        'get the name of the day of the week from its number, 0 is Sunday and 6 Saturday',
      ],
      say: [
        'day number to name, 0 = Sunday',
        'which weekday belongs to the number if 0 means Sunday and 6 means Saturday?',
        'i get a number like from a date, zero is sunday, one is monday and so on, and i want the full name with a capital letter',
        'weekday name from number, Sunday is 0',
        'day of week name, 0 to 6 starting at Sunday',
        'number to day name where 0 is Sunday',
        'given a number from 0 (Sunday) to 6 (Saturday), return the name of the day',
      ],
    },
  }),
  family({
    id: 'rgb-to-hex',
    category: 'conversions',
    names: ['rgbToHex', 'toHexColor', 'colorCode', 'hexColor'],
    params: [
      ['r', 'red'],
      ['g', 'green'],
      ['b', 'blue'],
    ],
    args: (r) => {
      const part = (): number => (r.chance(0.3) ? r.int(0, 20) : r.int(0, 255));
      return [part(), part(), part()];
    },
    edges: [
      [0, 0, 0],
      [255, 255, 255],
      [255, 0, 10],
      [1, 16, 170],
    ],
    reference: (parts) => '#' + parts.map((p) => p.toString(16).padStart(2, '0')).join(''),
    bodies: [
      `return '#' + [r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('');`,
      `
      const hex = (part) => part.toString(16).padStart(2, '0');
      return \`#\${hex(r)}\${hex(g)}\${hex(b)}\`;
      `,
      `
      let color = '#';
      for (const part of [r, g, b]) {
        color += (part < 16 ? '0' : '') + part.toString(16);
      }
      return color;
      `,
    ],
    locals: { part: ['value', 'c', 'n'], hex: ['toHex', 'two'], color: ['result', 'out', 'code'] },
    phrases: {
      noun: [
        'the lower case hex color code of red, green and blue values from 0 to 255',
        'the color {r}, {g}, {b} as a string like #ff000a in lower case',
      ],
      verb: [
        'convert RGB values to a hex color with # and two lower case digits each',
        'turn red, green and blue numbers into a color code like #0a10ff',
        'convert three color channels from 0 to 255 into a lower case hex string with a leading #',
      ],
      say: [
        'rgb to hex color, lower case with #',
        'how do i write 255, 0, 10 as "#ff000a"?',
        'three numbers from 0 to 255 for red green and blue should become a css color in hex with a hash in front, small letters',
        'rgb to hex lowercase with leading #',
        'colour from r, g, b as #rrggbb in small letters',
        'rgb(255, 0, 10) -> #ff000a',
        'given red, green and blue, return the css hex colour in lower case such as "#00ff7f"',
      ],
    },
  }),
  family({
    id: 'format-cents',
    category: 'conversions',
    names: ['formatCents', 'centsToDollars', 'formatPrice', 'toDollars'],
    params: [['cents', 'amount', 'n', 'price']],
    args: (r) => [r.chance(0.3) ? r.int(0, 120) : r.int(0, 20000)],
    edges: [[0], [5], [99], [100], [1205]],
    reference: ([cents]) => `$${Math.floor(cents / 100)}.${pad(cents % 100)}`,
    bodies: [
      `return '$' + (cents / 100).toFixed(2);`,
      `
      const dollars = Math.floor(cents / 100);
      const rest = String(cents % 100).padStart(2, '0');
      return '$' + dollars + '.' + rest;
      `,
      `
      const rest = cents % 100;
      const dollars = (cents - rest) / 100;
      return '$' + dollars + (rest < 10 ? '.0' : '.') + rest;
      `,
    ],
    locals: { dollars: ['whole', 'full'], rest: ['left', 'small'] },
    phrases: {
      noun: [
        'an amount of cents as dollars with a dollar sign and two decimals',
        'the price of {cents} cents as text like $12.05',
      ],
      verb: [
        'format cents as a dollar amount such as $3.50',
        'convert a non-negative number of cents to a string with $ and two decimals',
        'write an amount in cents as a dollar price with two decimals and $ in front',
      ],
      say: [
        'cents to dollars, "$1.05" format',
        'how do i show 1205 cents as "$12.05"?',
        'i have a price in cents and want to show it with a dollar sign, a point and always two digits after it',
        'cents to dollar string',
        'format cents as $x.xx',
        'price in cents -> "$12.05"',
        'given cents, return a string like "$0.99"',
        'the database keeps money in cents, for the shop page i need a dollar sign and two decimals',
      ],
    },
  }),
];
