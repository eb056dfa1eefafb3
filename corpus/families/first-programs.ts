import { family } from '../family.ts';

const NUMS = ['nums', 'numbers', 'arr', 'list', 'values'] as const;

/** What is written in the first weeks: choices, short reports, counting. */
export const firstPrograms = [
  family({
    id: 'one-to-n',
    category: 'arrays',
    names: ['oneToN', 'countTo', 'numbersUpTo', 'listNumbers'],
    params: [['n', 'max', 'limit', 'last']],
    args: (r) => [r.int(0, 12)],
    edges: [[0], [1], [5]],
    reference: ([n]) => Array.from({ length: n }, (_, i) => i + 1),
    bodies: [
      `return Array.from({ length: n }, (_, i) => i + 1);`,
      `
      const result = [];
      for (let i = 1; i <= n; i++) {
        result.push(i);
      }
      return result;
      `,
      `return [...Array(n).keys()].map((i) => i + 1);`,
    ],
    locals: { result: ['numbers', 'out', 'res'] },
    phrases: {
      noun: ['the numbers from 1 to n', 'a list that counts from 1 up to {n}'],
      verb: [
        'list the integers from 1 to n, both included',
        'make an array [1, 2, 3, ...] up to {n}',
        'count from 1 to {n} and return the numbers in an array',
      ],
      say: [
        'array from 1 to n',
        'numbers 1 to n',
        'how do i get a list of all numbers from 1 to n?',
      ],
    },
  }),
  family({
    id: 'number-statistics',
    category: 'arrays',
    names: ['stats', 'statistics', 'summarize', 'describe'],
    params: [NUMS],
    args: (r) => [r.ints(1, 7)],
    edges: [[[5]], [[1, 2, 3]], [[-4, 4]]],
    reference: ([nums]) => {
      const sum = nums.reduce((a, b) => a + b, 0);
      return { min: Math.min(...nums), max: Math.max(...nums), sum, average: sum / nums.length };
    },
    bodies: [
      `
      const sum = nums.reduce((a, b) => a + b, 0);
      return { min: Math.min(...nums), max: Math.max(...nums), sum, average: sum / nums.length };
      `,
      `
      let min = nums[0];
      let max = nums[0];
      let sum = 0;
      for (const n of nums) {
        if (n < min) min = n;
        if (n > max) max = n;
        sum += n;
      }
      return { min, max, sum, average: sum / nums.length };
      `,
    ],
    locals: { n: ['x', 'num'] },
    phrases: {
      noun: [
        'an object with min, max, sum and average of a list of numbers',
        'the statistics of {nums}: { min, max, sum, average }',
      ],
      verb: [
        'compute min, max, sum and average of an array and return them as an object',
        'summarise a list of numbers in an object with the keys min, max, sum and average',
        'return { min, max, sum, average } for {nums}',
      ],
      say: [
        'min, max, sum, average as object',
        'statistics of numbers: { min, max, sum, average }',
        'how do i get the min, the max, the sum and the average of a list all in one object?',
      ],
    },
  }),
  family({
    id: 'text-statistics',
    category: 'strings',
    names: ['textStats', 'analyzeText', 'textInfo', 'countText'],
    params: [['text', 's', 'str', 'input']],
    args: (r) => [r.list(() => r.sentence(1, 5), 1, 3).join('\n')],
    edges: [['hello'], ['hello world'], ['one two\nthree']],
    reference: ([text]) => ({
      characters: text.length,
      words: text.split(/\s+/).length,
      lines: text.split('\n').length,
    }),
    bodies: [
      `
      return {
        characters: text.length,
        words: text.split(/\\s+/).length,
        lines: text.split('\\n').length,
      };
      `,
      `
      const characters = text.length;
      const words = text.split(/\\s+/).length;
      const lines = text.split('\\n').length;
      return { characters, words, lines };
      `,
    ],
    phrases: {
      noun: [
        'an object with the number of characters, words and lines of a text',
        'the counts of {text}: { characters, words, lines }',
      ],
      verb: [
        'count the characters, words and lines of a text and return them as an object',
        'return { characters, words, lines } for a text',
        'analyse a text: how many characters, words and lines it has, as an object with these keys',
      ],
      say: [
        'text stats: characters, words, lines',
        'count characters, words and lines as object',
        'how do i count the characters, the words and the lines of a text in one object?',
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
    id: 'season-of-month',
    category: 'conversions',
    names: ['season', 'getSeason', 'seasonOf', 'monthToSeason'],
    params: [['month', 'm', 'n', 'monthNumber']],
    args: (r) => [r.int(1, 12)],
    edges: [[1], [2], [3], [6], [9], [12]],
    reference: ([month]) => ['winter', 'spring', 'summer', 'autumn'][Math.floor((month % 12) / 3)],
    bodies: [
      `
      if (month >= 3 && month <= 5) return 'spring';
      if (month >= 6 && month <= 8) return 'summer';
      if (month >= 9 && month <= 11) return 'autumn';
      return 'winter';
      `,
      `return ['winter', 'spring', 'summer', 'autumn'][Math.floor((month % 12) / 3)];`,
      `
      if (month === 12 || month < 3) return 'winter';
      if (month < 6) return 'spring';
      if (month < 9) return 'summer';
      return 'autumn';
      `,
    ],
    phrases: {
      noun: [
        'the season of a month from 1 to 12: "winter", "spring", "summer" or "autumn", spring beginning in March',
        '"spring" for the months 3 to 5, "summer" for 6 to 8, "autumn" for 9 to 11 and else "winter"',
      ],
      verb: [
        'get the season of a month number: March to May "spring", June to August "summer", September to November "autumn", else "winter"',
        'return "winter", "spring", "summer" or "autumn" for a month from 1 to 12, December to February being winter',
        'tell the season, in lower case, of a month number where 12, 1 and 2 are winter',
      ],
      say: [
        'season of month number: winter, spring, summer, autumn',
        'month to season, 3 to 5 is spring, lower case',
        'how do i find the season, like "summer", of a month from 1 to 12, with winter from December to February?',
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
    id: 'keep-number-values',
    category: 'objects',
    names: ['onlyNumbers', 'numberValues', 'keepNumbers', 'filterNumbers'],
    params: [['obj', 'object', 'data', 'record', 'map']],
    args: (r): [Record<string, number | string | boolean>] => [
      r.object(
        () => r.pick<number | string | boolean>([r.int(0, 30), r.word(), r.chance(0.5)]),
        0,
        6,
      ),
    ],
    edges: [[{}], [{ a: 1, b: 'x' }], [{ a: true, b: '5' }]],
    reference: ([obj]) =>
      Object.fromEntries(Object.entries(obj).filter(([, v]) => typeof v === 'number')),
    bodies: [
      `return Object.fromEntries(Object.entries(obj).filter(([, value]) => typeof value === 'number'));`,
      `
      const result = {};
      for (const key in obj) {
        if (typeof obj[key] === 'number') result[key] = obj[key];
      }
      return result;
      `,
      `
      const result = {};
      for (const [key, value] of Object.entries(obj)) {
        if (typeof value === 'number') result[key] = value;
      }
      return result;
      `,
    ],
    locals: { result: ['out', 'res', 'kept'], key: ['k', 'name'], value: ['v', 'val'] },
    phrases: {
      noun: [
        'an object with only those properties whose value is a number',
        'the entries of {obj} that hold numbers',
      ],
      verb: [
        'filter an object so that only the number values remain',
        'keep only the properties of an object that are numbers',
        'drop every entry of {obj} whose value is not a number',
      ],
      say: [
        'filter object, numbers only',
        'keep number values of object',
        'how do i remove everything from an object that is not a number?',
      ],
    },
  }),
  family({
    id: 'compose-right-to-left',
    category: 'closures',
    names: ['compose', 'composeAll', 'applyFromRight', 'runComposed'],
    params: [
      ['names', 'functions', 'fns', 'steps'],
      ['x', 'value', 'n', 'start'],
    ],
    args: (r): [string[], number] => [
      r.list(() => r.pick(['double', 'increment', 'square']), 0, 4),
      r.int(-4, 6),
    ],
    edges: [
      [[], 5],
      [['double', 'increment'], 3],
      [['increment', 'double'], 3],
      [['square'], -3],
    ],
    reference: ([names, x]) =>
      names.reduceRight(
        (y, name) => (name === 'double' ? y * 2 : name === 'increment' ? y + 1 : y * y),
        x,
      ),
    bodies: [
      `
      const fns = {
        double: (y) => y * 2,
        increment: (y) => y + 1,
        square: (y) => y * y,
      };
      return names.reduceRight((y, name) => fns[name](y), x);
      `,
      `
      const fns = { double: (y) => 2 * y, increment: (y) => y + 1, square: (y) => y ** 2 };
      const compose = (...list) => (y) => list.reduceRight((value, f) => f(value), y);
      return compose(...names.map((name) => fns[name]))(x);
      `,
    ],
    locals: {
      fns: ['table', 'known'],
      compose: ['chain', 'combine'],
      f: ['fn', 'g'],
      value: ['acc', 'current'],
    },
    phrases: {
      noun: [
        'the composition of functions named "double", "increment" and "square", applied to a number from right to left',
        'what the functions in {names} ("double", "increment", "square") make of {x}, the last one first',
      ],
      verb: [
        'compose functions given by name, double, increment and square, from right to left and apply them to a number',
        'apply "double", "increment" and "square" in the order of a list read backwards, as compose does',
        'write compose: run the named functions (double, increment, square) on a number, the rightmost first',
      ],
      say: [
        'compose right to left: double, increment, square',
        'compose named functions double / increment / square on x',
        'how does compose work with a list like ["double", "increment"], where the last function runs first?',
      ],
    },
  }),
];
