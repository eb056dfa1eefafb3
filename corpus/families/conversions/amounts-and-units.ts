import { family } from '../../family.ts';
import { N, pad } from './common.ts';

/** Amounts of money, percentages, temperatures. */
export const amountsAndUnits = [
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
    id: 'convert-temperature',
    category: 'conversions',
    names: ['convertTemperature', 'convertTemp', 'toOther', 'convert'],
    params: [
      ['degrees', 'temp', 'value', 't'],
      ['unit', 'from', 'scale', 'u'],
    ],
    args: (r): [number, string] => [r.int(-40, 220), r.pick(['C', 'F'])],
    edges: [
      [0, 'C'],
      [100, 'C'],
      [32, 'F'],
      [212, 'F'],
    ],
    reference: ([degrees, unit]) =>
      unit === 'C' ? (degrees * 9) / 5 + 32 : ((degrees - 32) * 5) / 9,
    bodies: [
      `
      if (unit === 'C') return (degrees * 9) / 5 + 32;
      return ((degrees - 32) * 5) / 9;
      `,
      `return unit === 'C' ? (degrees * 9) / 5 + 32 : ((degrees - 32) * 5) / 9;`,
      `
      if (unit === 'F') {
        return ((degrees - 32) * 5) / 9;
      } else {
        return (degrees * 9) / 5 + 32;
      }
      `,
    ],
    phrases: {
      noun: [
        'a temperature converted to the other unit, from "C" to Fahrenheit and from "F" to Celsius',
        '{degrees} in Fahrenheit if {unit} is "C" and in Celsius if it is "F"',
      ],
      verb: [
        'convert a temperature between Celsius and Fahrenheit, the unit "C" or "F" of the input being given',
        'turn Celsius into Fahrenheit when the unit is "C", and Fahrenheit into Celsius when it is "F"',
        'convert degrees to the other scale, where the unit is "C" or "F"',
      ],
      say: [
        'temperature converter, unit "C" or "F" is that of the input',
        'convert C to F or F to C by unit',
        'how do i convert a temperature both ways, if a second argument says "C" or "F"?',
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
  family({
    id: 'dollars-to-cents',
    category: 'conversions',
    names: ['dollarsToCents', 'toCents', 'parsePrice', 'centsFromPrice'],
    params: [['price', 'text', 's', 'dollars']],
    args: (r) => [`$${r.int(0, 120)}.${pad(r.int(0, 99))}`],
    edges: [['$0.00'], ['$0.05'], ['$12.50'], ['$1.10']],
    reference: ([price]) => Number(price.replace(/\D/g, '')),
    bodies: [
      `return Math.round(Number(price.slice(1)) * 100);`,
      `
      const [dollars, cents] = price.slice(1).split('.');
      return Number(dollars) * 100 + Number(cents);
      `,
      `return Number(price.replace(/\\D/g, ''));`,
    ],
    locals: { dollars: ['whole', 'd'], cents: ['rest', 'c'] },
    phrases: {
      noun: [
        'the number of cents of a price like "$12.50"',
        'the whole cents in the {price}, a string with $ and two decimals',
      ],
      verb: [
        'convert a price string such as "$3.05" to cents',
        'parse a dollar amount with two decimals into a number of cents',
      ],
      say: [
        'price string to cents, "$12.50" -> 1250',
        'dollars to cents from text',
        'how do i get 305 from "$3.05"?',
        'given a price as text with a dollar sign, return the amount in cents as a number',
        'prices come as text with $ in front and two digits after the point, i store cents as whole numbers',
      ],
    },
  }),
  family({
    id: 'format-money',
    category: 'conversions',
    names: ['formatMoney', 'formatCurrency', 'toDollars', 'formatPrice'],
    params: [['amount', 'price', 'n', 'value', 'money']],
    args: (r) => [r.chance(0.5) ? r.int(0, 5000) / 4 : r.int(0, 3_000_000) / 2],
    edges: [[0], [5], [1234.5], [999.75], [1000000]],
    reference: ([amount]) => `$${amount.toLocaleString('en-US', { minimumFractionDigits: 2 })}`,
    bodies: [
      `return '$' + amount.toFixed(2).replace(/\\B(?=(\\d{3})+(?!\\d))/g, ',');`,
      `return amount.toLocaleString('en-US', { style: 'currency', currency: 'USD' });`,
      `
      const [whole, cents] = amount.toFixed(2).split('.');
      return '$' + whole.replace(/\\B(?=(\\d{3})+$)/g, ',') + '.' + cents;
      `,
    ],
    locals: { whole: ['dollars', 'int'], cents: ['rest', 'decimals'] },
    phrases: {
      noun: [
        'an amount of money as text, with a dollar sign, commas and two decimals, like "$1,234.50"',
        '{amount} in the form "$1,234.50"',
      ],
      verb: [
        'format a number as dollars, like "$1,234.50"',
        'write an amount with a dollar sign, thousands separators and two decimals',
        'turn 1234.5 into "$1,234.50"',
      ],
      say: [
        'format money "$1,234.50"',
        'number to currency string, dollars, two decimals, commas',
        'how do i show a number as a price like $1,234.50?',
      ],
    },
  }),
  family({
    id: 'percent-text',
    category: 'conversions',
    names: ['toPercent', 'percentText', 'formatPercent', 'asPercent'],
    params: [['ratio', 'x', 'value', 'fraction']],
    args: (r) => [r.int(0, 150) / 100],
    edges: [[0], [0.5], [1], [0.07]],
    reference: ([ratio]) => `${Math.round(ratio * 100)}%`,
    bodies: [
      `return Math.round(ratio * 100) + '%';`,
      `return \`\${Math.round(ratio * 100)}%\`;`,
      `
      const percent = Math.round(ratio * 100);
      return percent + '%';
      `,
    ],
    locals: { percent: ['rounded', 'whole'] },
    phrases: {
      noun: [
        'a ratio such as 0.25 as a percentage string like "25%", rounded to a whole number',
        'the whole percent of {ratio} as text with a % sign',
      ],
      verb: [
        'format a ratio as a whole percentage with a % sign',
        'turn a decimal like 0.5 into a string like "50%", rounding to whole percent',
      ],
      say: [
        'decimal to percent string, rounded: 0.256 -> "26%"',
        'ratio to "25%"',
        'how do i show 0.07 as "7%"?',
        'given a fraction of 1, return it as a rounded percentage with the percent sign',
        'multiply by a hundred, round it and put % behind, as text',
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
];
