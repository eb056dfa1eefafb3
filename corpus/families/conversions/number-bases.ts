import { family } from '../../family.ts';
import { INDEX } from '../common/names.ts';
import { N } from './common.ts';

/** Numbers in other bases, and colours written in hexadecimal digits. */
export const numberBases = [
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
    id: 'from-base',
    category: 'conversions',
    names: ['fromBase', 'parseBase', 'toDecimal', 'baseToNumber'],
    params: [
      ['digits', 'text', 's', 'str'],
      ['base', 'radix', 'b', 'k'],
    ],
    args: (r) => {
      const base = r.int(2, 10);
      return [r.int(0, 500).toString(base), base];
    },
    edges: [
      ['0', 2],
      ['101', 2],
      ['12', 10],
      ['77', 8],
    ],
    reference: ([digits, base]) => parseInt(digits, base),
    bodies: [
      `return parseInt(digits, base);`,
      `
      let value = 0;
      for (const d of digits) {
        value = value * base + Number(d);
      }
      return value;
      `,
      `return [...digits].reduce((value, d) => value * base + Number(d), 0);`,
    ],
    locals: { value: ['total', 'n'], d: ['ch', 'digit'] },
    phrases: {
      noun: [
        'the number written by a string of digits in a given base from 2 to 10',
        'the decimal value of {digits} in base {base}',
      ],
      verb: [
        'convert a digit string in a given base to a number',
        'parse a string as a number in a base of at most 10',
      ],
      say: [
        'parse string in base b to number',
        'from base to decimal',
        'which number is "101" in base 2, or any digits in any base up to 10?',
        'given a string of digits and a base, return the number it stands for',
        'i have digits as text and know their base, tell me the normal number',
      ],
    },
  }),
  family({
    id: 'binary-to-hex',
    category: 'conversions',
    names: ['binaryToHex', 'binToHex', 'hexFromBinary'],
    params: [['bits', 'binary', 'str', 's']],
    args: (r) => [r.string(1, 10, '01')],
    edges: [['0'], ['1010'], ['11111111'], ['00010000']],
    reference: ([bits]) => parseInt(bits, 2).toString(16),
    bodies: [
      `return parseInt(bits, 2).toString(16);`,
      `
      const value = parseInt(bits, 2);
      return value.toString(16);
      `,
      `
      let value = 0;
      for (const bit of bits) {
        value = value * 2 + Number(bit);
      }
      return value.toString(16);
      `,
    ],
    locals: { value: ['n', 'num'], bit: ['b', 'digit'] },
    phrases: {
      noun: [
        'the lower case hex notation of a binary string, without leading zeros',
        'the base 16 digits, in lower case, of the number written in binary as {bits}',
      ],
      verb: [
        'convert a binary string to a lower case hexadecimal string',
        'rewrite a base 2 number as base 16 with small letters and no leading zeros',
      ],
      say: [
        'binary to hex, lower case',
        'bin string to hex string',
        'how do i write "1010" as "a"?',
        'given a string of ones and zeros, return the number in hexadecimal with small letters',
        'i know a number in base two and need it in base sixteen, as text',
      ],
    },
  }),
  family({
    id: 'hex-to-binary',
    category: 'conversions',
    names: ['hexToBinary', 'hexToBin', 'binaryFromHex'],
    params: [['hex', 'str', 's', 'code']],
    args: (r) => [r.string(1, 4, '0123456789abcdef')],
    edges: [['0'], ['a'], ['ff'], ['10']],
    reference: ([hex]) => parseInt(hex, 16).toString(2),
    bodies: [
      `return parseInt(hex, 16).toString(2);`,
      `
      const value = parseInt(hex, 16);
      return value.toString(2);
      `,
      `return Number('0x' + hex).toString(2);`,
    ],
    locals: { value: ['n', 'num'] },
    phrases: {
      noun: [
        'the binary notation of a hexadecimal string, without leading zeros',
        'the base 2 digits of the number written in hex as {hex}',
      ],
      verb: [
        'convert a hex string to a binary string',
        'rewrite a base 16 number in base 2 without leading zeros',
      ],
      say: [
        'hex to binary',
        'hex string to bin string',
        'how do i write "a" as "1010"?',
        'given a hexadecimal string, return the number as a string of ones and zeros',
        'i know a number in base sixteen and need its bits as text',
      ],
    },
  }),
  family({
    id: 'hex-to-rgb',
    category: 'conversions',
    names: ['hexToRgb', 'parseHexColor', 'rgbFromHex', 'colorParts'],
    params: [['hex', 'color', 'code', 's']],
    args: (r) => ['#' + r.string(6, 6, '0123456789abcdef')],
    edges: [['#000000'], ['#ffffff'], ['#ff000a'], ['#0A10FF']],
    reference: ([hex]) => [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16)),
    bodies: [
      `
      const r = parseInt(hex.slice(1, 3), 16);
      const g = parseInt(hex.slice(3, 5), 16);
      const b = parseInt(hex.slice(5, 7), 16);
      return [r, g, b];
      `,
      `return [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16));`,
      `return hex.match(/[0-9a-f]{2}/gi).map((part) => parseInt(part, 16));`,
      `
      const value = parseInt(hex.slice(1), 16);
      return [value >> 16, (value >> 8) & 255, value & 255];
      `,
    ],
    locals: {
      r: ['red'],
      g: ['green'],
      b: ['blue'],
      i: INDEX,
      part: ['pair', 'p'],
      value: ['num', 'all'],
    },
    phrases: {
      noun: [
        'a list [red, green, blue] of the numbers in a hex color such as #ff8000',
        'the three RGB values from 0 to 255 of the color code {hex}, as an array',
      ],
      verb: [
        'convert a hex color with # and six digits to an array of red, green and blue',
        'split a color code like "#0a10ff" into its three numbers [r, g, b]',
      ],
      say: [
        'hex to rgb, result [r, g, b]',
        'hex color to rgb array',
        'how do i get [255, 0, 10] from "#ff000a"?',
        'given a css hex colour with a leading #, return its red, green and blue values in an array',
        'i have a color code from a web page and need the amounts of red, green and blue as three normal numbers in a list',
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
    id: 'excel-column',
    category: 'conversions',
    names: ['columnNumber', 'excelColumn', 'columnToNumber', 'titleToNumber'],
    params: [['title', 'column', 's', 'letters']],
    args: (r) => [r.string(1, r.int(1, 3), 'ABCMXYZ')],
    edges: [['A'], ['Z'], ['AA'], ['AZ'], ['ZY']],
    reference: ([title]) => [...title].reduce((t, c) => t * 26 + c.charCodeAt(0) - 64, 0),
    bodies: [
      `
      let total = 0;
      for (const c of title) {
        total = total * 26 + c.charCodeAt(0) - 64;
      }
      return total;
      `,
      `return [...title].reduce((total, c) => total * 26 + c.charCodeAt(0) - 64, 0);`,
      `
      if (title === '') return 0;
      const last = title.charCodeAt(title.length - 1) - 64;
      return $name(title.slice(0, -1)) * 26 + last;
      `,
    ],
    locals: { total: ['result', 'n'], c: ['ch', 'letter'], last: ['digit', 'end'] },
    phrases: {
      noun: [
        'the number of a spreadsheet column from its letters, A being 1, Z 26 and AA 27',
        'the column number of {title} in Excel',
      ],
      verb: [
        'convert an Excel column title such as "AB" to its number',
        'turn spreadsheet column letters into a number, with A as 1',
      ],
      say: [
        'excel column title to number',
        'column letters to number, A=1, AA=27',
        'which number has the excel column "AB"?',
        'given a column title of capital letters, return its index starting at 1',
        'spreadsheets go A to Z and then AA, AB and so on, i want to know how many-th column that is',
      ],
    },
  }),
];
