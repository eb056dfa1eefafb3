import { family } from '../../family.ts';
import type { Random } from '../../random.ts';
import { digitsOf, NUMBER } from './common.ts';

/** Numbers digit by digit. */
export const digits = [
  family({
    id: 'digit-sum',
    category: 'numbers',
    names: ['sumDigits', 'digitSum', 'sumOfDigits', 'addDigits'],
    params: [['n', 'num', 'number', 'x', 'value']],
    args: (r) => [r.chance(0.3) ? r.int(0, 99) : r.int(0, 99999)],
    edges: [[0], [7], [10], [999]],
    reference: ([n]) => digitsOf(n).reduce((a, b) => a + b, 0),
    bodies: [
      `
      let total = 0;
      while (n > 0) {
        total += n % 10;
        n = Math.floor(n / 10);
      }
      return total;
      `,
      `return [...String(n)].reduce((total, digit) => total + Number(digit), 0);`,
      `
      let total = 0;
      for (const digit of String(n)) {
        total += Number(digit);
      }
      return total;
      `,
      `
      return String(n)
        .split('')
        .map(Number)
        .reduce((total, digit) => total + digit, 0);
      `,
    ],
    locals: { total: ['sum', 'result', 'acc'], digit: ['d', 'ch'] },
    phrases: {
      noun: [
        'the sum of the digits of a number',
        'the digit sum of {n}',
        'the total of all decimal digits of a non-negative integer',
      ],
      verb: [
        'add up the digits of a number',
        'sum the digits of {n}',
        'compute the digit sum of an integer',
        'add all the digits in {n}',
      ],
      say: [
        'digit sum',
        'what do you get when you add all digits of a number together?',
        'for example 123 should give 6 because 1 + 2 + 3, so add the digits of the number',
        'sum of digits',
        'sum digits',
        'add digits of a number',
        'sum of the digits of n',
        'what is the sum of the digits in {n}?',
        'cross sum of a number',
      ],
    },
  }),
  family({
    id: 'reverse-digits',
    category: 'numbers',
    names: ['reverseDigits', 'reverseNumber', 'flipDigits', 'reverseInteger'],
    params: [['n', 'num', 'number', 'x', 'value']],
    args: (r) => [r.chance(0.3) ? 10 * r.int(0, 999) : r.int(0, 99999)],
    edges: [[0], [7], [10], [120], [1234]],
    reference: ([n]) => Number([...String(n)].reverse().join('')),
    bodies: [
      `
      let result = 0;
      while (n > 0) {
        result = result * 10 + (n % 10);
        n = Math.floor(n / 10);
      }
      return result;
      `,
      `return Number(String(n).split('').reverse().join(''));`,
      `
      let text = '';
      for (const digit of String(n)) {
        text = digit + text;
      }
      return Number(text);
      `,
      `return parseInt([...String(n)].reverse().join(''), 10);`,
    ],
    locals: { result: ['reversed', 'out'], text: ['str', 's'], digit: ['d', 'ch'] },
    phrases: {
      noun: [
        'the number with the digits of {n} in reverse order',
        'a non-negative integer read backwards, as a number',
      ],
      verb: [
        'reverse the digits of a number',
        'turn the digits of {n} around and return a number',
        'flip the digits of an integer',
      ],
      say: [
        'reverse an integer, 120 becomes 21',
        'how can i flip the order of the digits of a number?',
        'the digits of the number should come out backwards, still as a number, so 123 becomes 321',
        'reverse number',
        'reverse digits',
        'reverse integer',
        'number backwards',
        '1234 -> 4321',
        'how do i reverse a number?',
        'turn a number around digit by digit',
      ],
    },
  }),
  family({
    id: 'digital-root',
    category: 'numbers',
    names: ['digitalRoot', 'rootOfDigits', 'digitRoot', 'repeatedDigitSum'],
    params: [['n', 'num', 'number', 'x']],
    args: (r) => [r.int(0, 99999)],
    edges: [[0], [9], [10], [18], [999], [38]],
    reference: ([n]) => (n === 0 ? 0 : 1 + ((n - 1) % 9)),
    bodies: [
      `
      while (n >= 10) {
        let total = 0;
        for (const digit of String(n)) total += Number(digit);
        n = total;
      }
      return n;
      `,
      `
      if (n === 0) return 0;
      return n % 9 === 0 ? 9 : n % 9;
      `,
      `
      if (n < 10) return n;
      return $name([...String(n)].reduce((total, digit) => total + Number(digit), 0));
      `,
      `
      if (n < 10) return n;
      let total = 0;
      while (n > 0) {
        total += n % 10;
        n = Math.floor(n / 10);
      }
      return $name(total);
      `,
    ],
    locals: { total: ['sum', 'acc'], digit: ['d', 'ch'] },
    phrases: {
      noun: [
        'the digital root of a non-negative integer',
        'the single digit left after summing the digits of {n} again and again',
      ],
      verb: [
        'add the digits of a number repeatedly until one digit remains',
        'reduce {n} to its digital root',
        'sum digits until a single digit is left',
      ],
      say: [
        'digital root',
        'what single digit remains when you keep adding up the digits of a number?',
        'sum the digits, and if the sum has more than one digit do it again, until only one digit is left, like 38 to 11 to 2',
        'digital root of n',
        'repeated digit sum',
        'add digits until one digit',
        'sum the digits again and again till there is only one',
        'what is the digital root of {n}?',
        'keep adding digits until the number is below ten',
      ],
    },
  }),
  family({
    id: 'count-digits',
    category: 'numbers',
    names: ['countDigits', 'digitCount', 'numDigits', 'numberLength'],
    params: [NUMBER],
    args: (r) => [r.chance(0.3) ? r.int(0, 99) : r.int(0, 999999)],
    edges: [[0], [7], [10], [99], [100], [123456]],
    reference: ([n]) => digitsOf(n).length,
    bodies: [
      `return String(n).length;`,
      `
      let count = 1;
      while (n >= 10) {
        n = Math.floor(n / 10);
        count++;
      }
      return count;
      `,
      `return n.toString().length;`,
      `return n < 10 ? 1 : 1 + $name(Math.floor(n / 10));`,
    ],
    locals: { count: ['digits', 'total'] },
    phrases: {
      noun: [
        'the number of digits of a number',
        'the count of decimal digits in {n}',
        'the length of a non-negative integer in digits',
      ],
      verb: ['count the digits of a number', 'count how many digits {n} has'],
      say: [
        'number of digits of an integer',
        'number of digits in a number',
        'how many digits does {n} have?',
        'digit count of an integer',
        'how long is the number, for example 5041 has 4 digits',
      ],
    },
  }),
  family({
    id: 'digit-product',
    category: 'numbers',
    names: ['digitProduct', 'productOfDigits', 'multiplyDigits'],
    params: [NUMBER],
    args: (r) => [r.chance(0.3) ? r.int(0, 99) : r.int(0, 99999)],
    edges: [[0], [7], [10], [234]],
    reference: ([n]) => digitsOf(n).reduce((a, b) => a * b, 1),
    bodies: [
      `return [...String(n)].reduce((product, digit) => product * Number(digit), 1);`,
      `
      let product = 1;
      for (const digit of String(n)) {
        product *= Number(digit);
      }
      return product;
      `,
      `
      if (n === 0) return 0;
      let product = 1;
      while (n > 0) {
        product *= n % 10;
        n = Math.floor(n / 10);
      }
      return product;
      `,
      `return n < 10 ? n : (n % 10) * $name(Math.floor(n / 10));`,
    ],
    locals: { product: ['result', 'acc'], digit: ['d', 'ch'] },
    phrases: {
      noun: ['the product of the digits of a number', 'the product of all decimal digits of {n}'],
      verb: ['multiply the digits of a number together', 'multiply all digits of {n}'],
      say: [
        'product of digits',
        'multiply digits',
        'what do you get when you multiply all digits of {n}?',
        'digit product of a non-negative integer',
        'take each digit of the number and multiply them, 234 gives 2 * 3 * 4 = 24',
      ],
    },
  }),
  family({
    id: 'digits-list',
    category: 'numbers',
    names: ['digits', 'getDigits', 'toDigits', 'splitDigits', 'numberToDigits'],
    params: [NUMBER],
    args: (r) => [r.chance(0.3) ? r.int(0, 99) : r.int(0, 999999)],
    edges: [[0], [7], [10], [3050]],
    reference: ([n]) => digitsOf(n),
    bodies: [
      `return String(n).split('').map(Number);`,
      `return [...String(n)].map(Number);`,
      `
      const digits = [];
      for (const ch of String(n)) {
        digits.push(Number(ch));
      }
      return digits;
      `,
      `return Array.from(String(n), Number);`,
    ],
    locals: { digits: ['result', 'list', 'out'], ch: ['d', 'c'] },
    phrases: {
      noun: [
        'the digits of a number as a list of numbers',
        'an array with the decimal digits of {n} in order',
        'the list of digits of a non-negative integer from left to right',
      ],
      verb: [
        'split a number into its digits',
        'turn {n} into an array of its digits',
        'convert an integer to a list of digits',
      ],
      say: [
        'number to array of digits',
        'digits of a number',
        'how do i get the single digits of a number in a list?',
        'split number into digits, 123 -> [1, 2, 3]',
        'i want each digit of my number as its own number in an array, same order',
      ],
    },
  }),
  family({
    id: 'digits-to-number',
    category: 'numbers',
    names: ['digitsToNumber', 'fromDigits', 'joinDigits', 'arrayToNumber'],
    params: [['digits', 'nums', 'list', 'arr']],
    args: (r) => [[r.int(1, 9), ...r.ints(0, 6, 0, 9)]],
    edges: [[[0]], [[7]], [[1, 0, 0]], [[1, 2, 3]]],
    reference: ([digits]) => Number(digits.join('')),
    bodies: [
      `return Number(digits.join(''));`,
      `return digits.reduce((n, digit) => n * 10 + digit, 0);`,
      `
      let n = 0;
      for (const digit of digits) {
        n = n * 10 + digit;
      }
      return n;
      `,
      `return parseInt(digits.join(''), 10);`,
    ],
    locals: { n: ['result', 'value'], digit: ['d', 'x'] },
    phrases: {
      noun: [
        'the number that a list of digits stands for',
        'the integer whose decimal digits are in {digits}',
      ],
      verb: [
        'join a list of digits to one number',
        'turn an array of digits into a number',
        'build a number from its digits in {digits}',
      ],
      say: [
        'array of digits to number',
        '[1, 2, 3] -> 123',
        'how do i make one number out of a list of digits?',
        'combine digits into an integer',
        'i have the digits of a number in a list from left to right and need the number itself',
      ],
    },
  }),
  family({
    id: 'last-digit',
    category: 'numbers',
    names: ['lastDigit', 'getLastDigit', 'onesDigit'],
    params: [NUMBER],
    args: (r) => [r.int(0, 9999)],
    edges: [[0], [7], [10], [99]],
    reference: ([n]) => digitsOf(n).at(-1) ?? 0,
    bodies: [
      `return n % 10;`,
      `return Number(String(n).slice(-1));`,
      `
      const digits = String(n);
      return Number(digits[digits.length - 1]);
      `,
    ],
    locals: { digits: ['text', 's'] },
    phrases: {
      noun: [
        'the last digit of a number',
        'the ones digit of {n}',
        'the rightmost decimal digit of a non-negative integer, as a number',
      ],
      verb: ['get the last digit of {n}', 'find the final digit of a number'],
      say: [
        'last digit',
        'last digit of a number',
        'what is the last digit of {n}?',
        'units digit of an integer',
        'which digit does the number end with, as a number and not a string',
      ],
    },
  }),
  family({
    id: 'first-digit',
    category: 'numbers',
    names: ['firstDigit', 'getFirstDigit', 'leadingDigit'],
    params: [NUMBER],
    args: (r) => [r.int(0, 99999)],
    edges: [[0], [7], [10], [900]],
    reference: ([n]) => digitsOf(n)[0] ?? 0,
    bodies: [
      `return Number(String(n)[0]);`,
      `
      while (n >= 10) {
        n = Math.floor(n / 10);
      }
      return n;
      `,
      `return n < 10 ? n : $name(Math.floor(n / 10));`,
      `return parseInt(String(n).charAt(0), 10);`,
    ],
    phrases: {
      noun: [
        'the first digit of a number',
        'the leading digit of {n}',
        'the leftmost decimal digit of a non-negative integer, as a number',
      ],
      verb: ['get the first digit of {n}', 'find the leading digit of a number'],
      say: [
        'first digit',
        'first digit of a number',
        'what is the first digit of {n}?',
        'which digit does the number start with? return it as a number',
        'most significant digit of an integer',
      ],
    },
  }),
  family({
    id: 'largest-digit',
    category: 'numbers',
    names: ['largestDigit', 'maxDigit', 'biggestDigit', 'highestDigit'],
    params: [NUMBER],
    args: (r) => [r.int(0, 99999)],
    edges: [[0], [7], [10], [1923]],
    reference: ([n]) => Math.max(...digitsOf(n)),
    bodies: [
      `return Math.max(...String(n).split('').map(Number));`,
      `
      let largest = 0;
      for (const digit of String(n)) {
        if (Number(digit) > largest) largest = Number(digit);
      }
      return largest;
      `,
      `
      let largest = 0;
      while (n > 0) {
        largest = Math.max(largest, n % 10);
        n = Math.floor(n / 10);
      }
      return largest;
      `,
      `return Math.max(...[...String(n)].map(Number));`,
    ],
    locals: { largest: ['max', 'best', 'result'], digit: ['d', 'ch'] },
    phrases: {
      noun: [
        'the largest digit of a number',
        'the biggest decimal digit in {n}',
        'the maximum of the digits of a non-negative integer',
      ],
      verb: ['find the largest digit of a number', 'find the highest digit in {n}'],
      say: [
        'max digit',
        'largest digit in a number',
        'what is the biggest digit of {n}?',
        'highest digit in an integer',
        'look at all digits of the number and give me the greatest, 1923 gives 9',
      ],
    },
  }),
  family({
    id: 'smallest-digit',
    category: 'numbers',
    names: ['smallestDigit', 'minDigit', 'lowestDigit'],
    params: [NUMBER],
    args: (r) => [r.int(0, 99999)],
    edges: [[0], [7], [10], [3928]],
    reference: ([n]) => Math.min(...digitsOf(n)),
    bodies: [
      `return Math.min(...String(n).split('').map(Number));`,
      `
      let smallest = 9;
      for (const digit of String(n)) {
        if (Number(digit) < smallest) smallest = Number(digit);
      }
      return smallest;
      `,
      `return Math.min(...[...String(n)].map(Number));`,
    ],
    locals: { smallest: ['min', 'least', 'result'], digit: ['d', 'ch'] },
    phrases: {
      noun: [
        'the smallest digit of a number',
        'the lowest decimal digit in {n}',
        'the minimum of the digits of a non-negative integer',
      ],
      verb: ['find the smallest digit of a number', 'find the least digit in {n}'],
      say: [
        'min digit',
        'smallest digit in a number',
        'what is the lowest digit of {n}?',
        'minimum digit of an integer',
        'look at all digits of the number and give me the smallest, 3928 gives 2',
      ],
    },
  }),
  family({
    id: 'count-even-digits',
    category: 'numbers',
    names: ['countEvenDigits', 'evenDigits', 'numEvenDigits'],
    params: [NUMBER],
    args: (r) => [r.int(0, 999999)],
    edges: [[0], [7], [10], [2468]],
    reference: ([n]) => digitsOf(n).filter((d) => [0, 2, 4, 6, 8].includes(d)).length,
    bodies: [
      `return [...String(n)].filter((digit) => digit % 2 === 0).length;`,
      `
      let count = 0;
      for (const digit of String(n)) {
        if (digit % 2 === 0) count++;
      }
      return count;
      `,
      `
      if (n === 0) return 1;
      let count = 0;
      while (n > 0) {
        if (n % 2 === 0) count++;
        n = Math.floor(n / 10);
      }
      return count;
      `,
    ],
    locals: { count: ['total', 'evens'], digit: ['d', 'ch'] },
    phrases: {
      noun: [
        'the number of even digits in a number',
        'the count of the digits of {n} that are even',
      ],
      verb: ['count the even digits of a number', 'count how many digits of {n} are even'],
      say: [
        'count even digits',
        'number of even digits in n',
        'how many digits of {n} are even?',
        'how many of the digits are 0, 2, 4, 6 or 8?',
        'go through the digits of the number and count only the even ones, zero is even',
      ],
    },
  }),
  family({
    id: 'count-digit-k',
    category: 'numbers',
    names: ['countDigit', 'digitOccurrences', 'countOf'],
    params: [NUMBER],
    constants: { k: (r: Random) => r.int(0, 9) },
    args: (r, { k }) => [
      r.chance(0.5)
        ? Number(`${r.int(1, 9)}${k}${r.int(0, 9)}${r.chance(0.5) ? k : 3}`)
        : r.int(0, 99999),
    ],
    edges: [[0], [7], [11], [1234567890]],
    reference: ([n], { k }) => digitsOf(n).filter((d) => d === k).length,
    bodies: [
      `return [...String(n)].filter((digit) => digit === '$k').length;`,
      `
      let count = 0;
      for (const digit of String(n)) {
        if (Number(digit) === $k) count++;
      }
      return count;
      `,
      `return String(n).split('$k').length - 1;`,
    ],
    locals: { count: ['total', 'found'], digit: ['d', 'ch'] },
    phrases: {
      noun: [
        'the number of times the digit {k} occurs in {n}',
        'the count of digits equal to {k} in a non-negative integer',
      ],
      verb: [
        'count how often the digit {k} appears in a number',
        'count the {k}s among the digits of {n}',
      ],
      say: [
        'count digit {k} in a number',
        'how many times does the digit {k} occur in {n}?',
        'how many of the digits are {k}?',
        'occurrences of digit {k}',
        'look at each digit of the number and count those that are {k}',
      ],
    },
  }),
  family({
    id: 'has-digit-k',
    category: 'numbers',
    names: ['hasDigit', 'containsDigit', 'includesDigit'],
    params: [NUMBER],
    constants: { k: (r: Random) => r.int(0, 9) },
    args: (r, { k }) => [
      r.chance(0.5) ? Number(`${r.int(1, 9)}${k}${r.int(0, 99)}`) : r.int(0, 9999),
    ],
    edges: [[0], [7], [11], [123], [4567], [890]],
    reference: ([n], { k }) => digitsOf(n).includes(k),
    bodies: [
      `return String(n).includes('$k');`,
      `
      for (const digit of String(n)) {
        if (digit === '$k') return true;
      }
      return false;
      `,
      `return [...String(n)].some((digit) => Number(digit) === $k);`,
      `return n % 10 === $k || (n >= 10 && $name(Math.floor(n / 10)));`,
    ],
    locals: { digit: ['d', 'ch'] },
    phrases: {
      whether: [
        'a number contains the digit {k}',
        'one of the digits of {n} is {k}',
        'the digit {k} occurs in a non-negative integer',
      ],
      verb: ['test a number for the digit {k}'],
      say: [
        'does {n} have the digit {k}?',
        'contains digit {k}',
        'is there a {k} in the number?',
        'number has a {k} in it, true or false',
        'i want to know if the digit {k} is anywhere inside the number',
      ],
    },
  }),
  family({
    id: 'all-digits-even',
    category: 'numbers',
    names: ['allDigitsEven', 'onlyEvenDigits', 'everyDigitEven'],
    params: [NUMBER],
    args: (r) => [r.chance(0.5) ? Number(r.string(1, 4, '2468')) : r.int(0, 3000)],
    edges: [[0], [7], [10], [2468], [2461]],
    reference: ([n]) => digitsOf(n).every((d) => [0, 2, 4, 6, 8].includes(d)),
    bodies: [
      `return [...String(n)].every((digit) => digit % 2 === 0);`,
      `
      for (const digit of String(n)) {
        if (digit % 2 !== 0) return false;
      }
      return true;
      `,
      `
      while (n > 0) {
        if (n % 2 !== 0) return false;
        n = Math.floor(n / 10);
      }
      return true;
      `,
    ],
    locals: { digit: ['d', 'ch'] },
    phrases: {
      whether: [
        'all digits of a number are even',
        'every digit of {n} is even',
        'a non-negative integer has no odd digit',
      ],
      verb: ['check a number for having only even digits'],
      say: [
        'all digits even?',
        'are all the digits of {n} even?',
        'only even digits check',
        'does the number consist of even digits only?',
        'false as soon as one digit of the number is odd, otherwise true',
      ],
    },
  }),
  family({
    id: 'sort-digits-descending',
    category: 'numbers',
    names: ['sortDigitsDescending', 'descendingOrder', 'largestRearrangement', 'sortDigits'],
    params: [NUMBER],
    args: (r) => [r.int(0, 99999)],
    edges: [[0], [7], [10], [1021], [98765]],
    reference: ([n]) =>
      Number(
        digitsOf(n)
          .sort((a, b) => b - a)
          .join(''),
      ),
    bodies: [
      `return Number(String(n).split('').sort().reverse().join(''));`,
      `
      const digits = [...String(n)].map(Number);
      digits.sort((a, b) => b - a);
      return Number(digits.join(''));
      `,
      `return parseInt([...String(n)].sort((a, b) => b - a).join(''), 10);`,
    ],
    locals: { digits: ['list', 'parts'] },
    phrases: {
      noun: [
        'the number with the digits of {n} in descending order',
        'the largest number that can be made by rearranging the digits of {n}',
        'the biggest possible number with the same digits as a non-negative integer',
      ],
      verb: [
        'sort the digits of a number in descending order',
        'rearrange the digits of {n} to the largest possible number',
      ],
      say: [
        'sort digits descending, return a number',
        'digits from high to low as one number, 1021 -> 2110',
        'what is the biggest number i can make with the digits of {n}?',
        'put the largest digit first and the smallest last and give me the number',
      ],
    },
  }),
  family({
    id: 'square-every-digit',
    category: 'numbers',
    names: ['squareDigits', 'squareEveryDigit', 'digitSquares'],
    params: [NUMBER],
    args: (r) => [r.int(1, 99999)],
    edges: [[0], [7], [10], [9119]],
    reference: ([n]) =>
      Number(
        digitsOf(n)
          .map((d) => d * d)
          .join(''),
      ),
    bodies: [
      `
      return Number(
        String(n)
          .split('')
          .map((digit) => digit * digit)
          .join(''),
      );
      `,
      `
      let result = '';
      for (const digit of String(n)) {
        result += digit * digit;
      }
      return Number(result);
      `,
      `return parseInt([...String(n)].map((digit) => Number(digit) ** 2).join(''), 10);`,
    ],
    locals: { result: ['text', 'out'], digit: ['d', 'ch'] },
    phrases: {
      noun: [
        'the number made by squaring every digit of {n} and writing the squares in a row',
        'the concatenation of the squared digits of a number, as a number',
      ],
      verb: [
        'square every digit of a number and concatenate the results to a number',
        'replace each digit of {n} by its square and return the resulting number',
      ],
      say: [
        'square every digit, 9119 -> 811181',
        'square each digit and join them to a number',
        'how do i square all the digits of a number one by one and stick them together?',
        'each digit of the number should be replaced by its square, so 32 becomes 94, still a number',
      ],
    },
  }),
];
