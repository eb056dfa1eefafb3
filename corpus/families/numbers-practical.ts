import { family } from '../family.ts';

/** Sums of everyday life and first programs: a calculator, bills, change, scales. */
export const numbersPractical = [
  family({
    id: 'calculator',
    category: 'numbers',
    names: ['calculate', 'calculator', 'calc', 'compute', 'operate'],
    params: [
      ['a', 'x', 'num1', 'first', 'left'],
      ['op', 'operator', 'sign', 'operation'],
      ['b', 'y', 'num2', 'second', 'right'],
    ],
    args: (r): [number, string, number] => [
      r.int(-20, 40),
      r.pick(['+', '-', '*', '/']),
      r.int(1, 12),
    ],
    edges: [
      [1, '+', 2],
      [5, '-', 8],
      [3, '*', 4],
      [9, '/', 2],
    ],
    reference: ([a, op, b]) =>
      op === '+' ? a + b : op === '-' ? a - b : op === '*' ? a * b : a / b,
    bodies: [
      `
      if (op === '+') return a + b;
      if (op === '-') return a - b;
      if (op === '*') return a * b;
      return a / b;
      `,
      `
      switch (op) {
        case '+':
          return a + b;
        case '-':
          return a - b;
        case '*':
          return a * b;
        default:
          return a / b;
      }
      `,
      `
      const operations = {
        '+': (x, y) => x + y,
        '-': (x, y) => x - y,
        '*': (x, y) => x * y,
        '/': (x, y) => x / y,
      };
      return operations[op](a, b);
      `,
    ],
    locals: { operations: ['ops', 'table'] },
    phrases: {
      noun: [
        'the result of a calculation given as a number, one of + - * / and a number',
        'what {a} {op} {b} is, where the middle one is "+", "-", "*" or "/"',
      ],
      verb: [
        'calculate with two numbers and an operator: "+", "-", "*" or "/"',
        'apply the operator, one of "+", "-", "*" and "/", to two numbers',
        'make a simple calculator that takes a number, an operator sign and another number',
      ],
      say: [
        'calculator',
        'simple calculator with + - * /',
        'how do i write a calculator for two numbers and an operator?',
        'first number, then the operator as a string, then the second number, return the result',
      ],
    },
  }),
  family({
    id: 'calculator-words',
    category: 'numbers',
    names: ['calculate', 'doMath', 'operate', 'arithmetic'],
    params: [
      ['operation', 'op', 'action', 'command'],
      ['a', 'x', 'num1', 'first'],
      ['b', 'y', 'num2', 'second'],
    ],
    args: (r): [string, number, number] => [
      r.pick(['add', 'subtract', 'multiply', 'divide']),
      r.int(-20, 40),
      r.int(1, 12),
    ],
    edges: [
      ['add', 1, 2],
      ['subtract', 5, 8],
      ['multiply', 3, 4],
      ['divide', 9, 2],
    ],
    reference: ([operation, a, b]) =>
      operation === 'add'
        ? a + b
        : operation === 'subtract'
          ? a - b
          : operation === 'multiply'
            ? a * b
            : a / b,
    bodies: [
      `
      if (operation === 'add') return a + b;
      if (operation === 'subtract') return a - b;
      if (operation === 'multiply') return a * b;
      return a / b;
      `,
      `
      switch (operation) {
        case 'add':
          return a + b;
        case 'subtract':
          return a - b;
        case 'multiply':
          return a * b;
        default:
          return a / b;
      }
      `,
      `
      const operations = {
        add: a + b,
        subtract: a - b,
        multiply: a * b,
        divide: a / b,
      };
      return operations[operation];
      `,
    ],
    locals: { operations: ['ops', 'results'] },
    phrases: {
      noun: [
        'the result of "add", "subtract", "multiply" or "divide" on two numbers',
        'what the named {operation} makes of {a} and {b}',
      ],
      verb: [
        'do the operation with the name "add", "subtract", "multiply" or "divide" on two numbers',
        'calculate with two numbers by the name of an operation: add, subtract, multiply, divide',
        'perform add, subtract, multiply or divide as the first argument says',
      ],
      say: [
        'calculator with words: add, subtract, multiply, divide',
        'operation name and two numbers',
        'how do i do a calculation when the operation is a word like "multiply"?',
      ],
    },
  }),
  family({
    id: 'lerp',
    category: 'numbers',
    names: ['lerp', 'interpolate', 'mix', 'between'],
    params: [
      ['a', 'start', 'from', 'x'],
      ['b', 'end', 'to', 'y'],
      ['t', 'amount', 'ratio', 'k'],
    ],
    args: (r) => [r.int(-20, 20), r.int(-20, 60), r.pick([0, 0.25, 0.5, 0.75, 1, 0.125])],
    edges: [
      [0, 10, 0],
      [0, 10, 1],
      [10, 20, 0.5],
    ],
    reference: ([a, b, t]) => a + (b - a) * t,
    bodies: [
      `return a + (b - a) * t;`,
      `
      const range = b - a;
      return a + range * t;
      `,
      `return a * (1 - t) + b * t;`,
    ],
    locals: { range: ['diff', 'length'] },
    phrases: {
      noun: [
        'the linear interpolation between two numbers',
        'the number that lies the fraction {t} of the way from {a} to {b}',
      ],
      verb: [
        'interpolate linearly between {a} and {b}',
        'lerp from a start to an end value by a fraction between 0 and 1',
        'mix two numbers, where 0 gives the first and 1 the second',
      ],
      say: [
        'lerp',
        'linear interpolation',
        'how do i get the value a fraction of the way between two numbers?',
      ],
    },
  }),
  family({
    id: 'map-range',
    category: 'numbers',
    names: ['mapRange', 'scaleTo', 'remap', 'rescale'],
    params: [
      ['x', 'value', 'n', 'v'],
      ['inMin', 'low1', 'fromLow', 'a'],
      ['inMax', 'high1', 'fromHigh', 'b'],
      ['outMin', 'low2', 'toLow', 'c'],
      ['outMax', 'high2', 'toHigh', 'd'],
    ],
    args: (r) => {
      const low = r.int(-10, 10);
      const size = r.pick([2, 4, 8, 10]);
      return [low + r.int(0, size), low, low + size, r.int(-5, 5), r.int(6, 100)];
    },
    edges: [
      [5, 0, 10, 0, 100],
      [0, 0, 10, 20, 40],
      [10, 0, 10, 20, 40],
    ],
    reference: ([x, inMin, inMax, outMin, outMax]) =>
      outMin + ((x - inMin) / (inMax - inMin)) * (outMax - outMin),
    bodies: [
      `return outMin + ((x - inMin) / (inMax - inMin)) * (outMax - outMin);`,
      `
      const t = (x - inMin) / (inMax - inMin);
      return outMin + t * (outMax - outMin);
      `,
      `return ((x - inMin) * (outMax - outMin)) / (inMax - inMin) + outMin;`,
    ],
    locals: { t: ['ratio', 'part'] },
    phrases: {
      noun: [
        'a number mapped from one range to another',
        '{x} moved from the range {inMin} to {inMax} to the same place in {outMin} to {outMax}',
      ],
      verb: [
        'map a number from one range to another range',
        'rescale {x} from the range {inMin}..{inMax} to {outMin}..{outMax}',
        'convert a value between two scales, given the ends of both',
      ],
      say: [
        'map range',
        'map value from one range to another',
        'how do i scale a number from one range, like 0 to 10, to another, like 0 to 100?',
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
    id: 'split-bill',
    category: 'numbers',
    names: ['splitBill', 'pricePerPerson', 'share', 'perPerson'],
    params: [
      ['total', 'bill', 'amount', 'price'],
      ['tip', 'tipPercent', 'percent', 'rate'],
      ['people', 'persons', 'count', 'n'],
    ],
    args: (r) => [r.int(10, 300), r.pick([0, 5, 10, 15, 20, 25]), r.int(1, 8)],
    edges: [
      [100, 0, 4],
      [100, 10, 2],
      [50, 20, 1],
    ],
    reference: ([total, tip, people]) => (total * (1 + tip / 100)) / people,
    bodies: [
      `return (total * (1 + tip / 100)) / people;`,
      `
      const withTip = total + (total * tip) / 100;
      return withTip / people;
      `,
      `
      const tipAmount = total * (tip / 100);
      return (total + tipAmount) / people;
      `,
    ],
    locals: { withTip: ['sum', 'full'], tipAmount: ['extra', 'added'] },
    phrases: {
      noun: [
        'what each person pays of a bill with a tip in percent',
        'the share of everyone when {total} plus {tip} percent is split among {people}',
      ],
      verb: [
        'split a bill with a tip in percent between a number of people',
        'divide the total with the tip in percent by the number of people',
        'compute how much each of {people} pays for {total} with a tip of {tip} percent',
      ],
      say: [
        'split bill with tip',
        'bill per person including tip percent',
        'how much does everyone pay if we share a bill, add a tip in percent and are so many people?',
      ],
    },
  }),
  family({
    id: 'coin-change-list',
    category: 'numbers',
    names: ['makeChange', 'giveChange', 'coinsFor', 'changeCoins'],
    params: [
      ['amount', 'cents', 'change', 'sum'],
      ['coins', 'values', 'denominations', 'units'],
    ],
    args: (r): [number, number[]] => [
      r.int(0, 120),
      r.pick([
        [25, 10, 5, 1],
        [50, 20, 10, 5, 2, 1],
        [100, 50, 10, 1],
      ]),
    ],
    edges: [
      [0, [25, 10, 5, 1]],
      [41, [25, 10, 5, 1]],
      [3, [2, 1]],
    ],
    reference: ([amount, coins]) => {
      let left = amount;
      return coins.flatMap((coin) => {
        const count = Math.floor(left / coin);
        left -= count * coin;
        return Array.from({ length: count }, () => coin);
      });
    },
    bodies: [
      `
      const result = [];
      for (const coin of coins) {
        while (amount >= coin) {
          result.push(coin);
          amount -= coin;
        }
      }
      return result;
      `,
      `
      const result = [];
      let rest = amount;
      for (const coin of coins) {
        const count = Math.floor(rest / coin);
        result.push(...Array(count).fill(coin));
        rest -= count * coin;
      }
      return result;
      `,
    ],
    locals: {
      result: ['change', 'out', 'used'],
      rest: ['left', 'remaining'],
      coin: ['c', 'value'],
    },
    phrases: {
      noun: [
        'the coins that pay an amount, always the largest that still fits first',
        'a list of {coins} that make up {amount}, taken greedily from the largest',
      ],
      verb: [
        'make change for an amount with coins given from largest to smallest, taking the biggest possible each time',
        'pay an amount with coins, the largest first, and return the list of coins',
        'give change greedily: as many as possible of each coin, in the given order',
      ],
      say: [
        'make change, largest coins first',
        'greedy coin change, return the coins',
        'how does a cash machine pick the coins for an amount, if the coins are sorted from large to small?',
      ],
    },
  }),
  family({
    id: 'bmi-category',
    category: 'numbers',
    names: ['bmiCategory', 'bmiClass', 'weightClass', 'bmiText'],
    params: [
      ['weight', 'kg', 'mass', 'w'],
      ['height', 'meters', 'm', 'h'],
    ],
    args: (r) => [r.int(40, 120), r.int(150, 200) / 100],
    edges: [
      [50, 1.8],
      [70, 1.75],
      [85, 1.75],
      [110, 1.75],
    ],
    reference: ([weight, height]) => {
      const bmi = weight / height ** 2;
      return bmi < 18.5 ? 'underweight' : bmi < 25 ? 'normal' : bmi < 30 ? 'overweight' : 'obese';
    },
    bodies: [
      `
      const bmi = weight / height ** 2;
      if (bmi < 18.5) return 'underweight';
      if (bmi < 25) return 'normal';
      if (bmi < 30) return 'overweight';
      return 'obese';
      `,
      `
      const bmi = weight / (height * height);
      return bmi < 18.5 ? 'underweight' : bmi < 25 ? 'normal' : bmi < 30 ? 'overweight' : 'obese';
      `,
      `
      const bmi = weight / Math.pow(height, 2);
      if (bmi < 18.5) {
        return 'underweight';
      } else if (bmi < 25) {
        return 'normal';
      } else if (bmi < 30) {
        return 'overweight';
      }
      return 'obese';
      `,
    ],
    locals: { bmi: ['index', 'value', 'b'] },
    phrases: {
      noun: [
        'the BMI class of a weight in kg and a height in m: "underweight" below 18.5, "normal" below 25, "overweight" below 30, else "obese"',
        '"underweight", "normal", "overweight" or "obese" by the body mass index, with limits at 18.5, 25 and 30',
      ],
      verb: [
        'tell the BMI category from kilograms and meters: below 18.5 "underweight", below 25 "normal", below 30 "overweight", else "obese"',
        'compute the BMI and return "underweight", "normal", "overweight" or "obese"',
        'classify a body mass index of weight / height squared as underweight, normal, overweight or obese',
      ],
      say: [
        'BMI category: underweight, normal, overweight, obese',
        'bmi to text with limits 18.5, 25, 30',
        'how do i get the BMI category like "normal" or "obese" from weight in kg and height in m?',
      ],
    },
  }),
  family({
    id: 'pass-or-fail',
    category: 'numbers',
    names: ['passOrFail', 'result', 'checkGrade', 'gradeResult'],
    params: [['score', 'points', 'grade', 'mark']],
    constants: { k: (r) => r.constant(40, 60, 95) },
    args: (r, { k }) => [r.chance(0.5) ? r.int(k - 2, k + 2) : r.int(0, 100)],
    edges: [[0], [50], [100]],
    reference: ([score], { k }) => (score >= k ? 'pass' : 'fail'),
    bodies: [
      `return score >= $k ? 'pass' : 'fail';`,
      `
      if (score >= $k) return 'pass';
      return 'fail';
      `,
      `
      if (score < $k) {
        return 'fail';
      } else {
        return 'pass';
      }
      `,
    ],
    phrases: {
      noun: [
        '"pass" for a score of at least {k}, else "fail"',
        'the text "pass" if {score} is {k} or more and "fail" otherwise',
      ],
      verb: [
        'return "pass" if the score is at least {k} and "fail" if it is less',
        'tell if a test is a "pass" or a "fail" with {k} points needed',
        'grade a score as "pass" from {k} on, else "fail"',
      ],
      say: [
        'pass from {k}, else fail',
        'score >= {k} ? "pass" : "fail"',
        'how do i say "pass" or "fail" when {k} points are needed to pass?',
        'a student passes with {k} or more points, the answer is the word "pass" or "fail"',
      ],
    },
  }),
  family({
    id: 'ticket-price',
    category: 'numbers',
    names: ['ticketPrice', 'getPrice', 'admission', 'priceForAge'],
    params: [['age', 'years', 'a', 'n']],
    constants: {
      child: (r) => r.constant(2, 9, 30),
      adult: (r) => r.constant(10, 20, 60),
    },
    args: (r) => [r.int(0, 90)],
    edges: [[5], [17], [18], [40]],
    reference: ([age], { child, adult }) => (age < 18 ? child : adult),
    bodies: [
      `return age < 18 ? $child : $adult;`,
      `
      if (age < 18) return $child;
      return $adult;
      `,
      `
      if (age >= 18) {
        return $adult;
      } else {
        return $child;
      }
      `,
    ],
    phrases: {
      noun: [
        'the ticket price for an age: {child} under 18, else {adult}',
        '{child} for people under 18 and {adult} for everybody else',
      ],
      verb: [
        'return the price of a ticket, {child} for an age below 18 and {adult} from 18 on',
        'get the price for an age, {child} for those under 18 and {adult} for adults',
        'decide the admission by age: under 18 costs {child}, otherwise {adult}',
      ],
      say: [
        'ticket price by age: under 18 {child}, else {adult}',
        'age < 18 ? {child} : {adult}',
        'what does a ticket cost if people under 18 pay {child} and adults pay {adult}?',
      ],
    },
  }),
];
