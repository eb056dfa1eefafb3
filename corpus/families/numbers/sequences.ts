import { family } from '../../family.ts';
import type { Random } from '../../random.ts';
import { LIMIT, upTo } from './common.ts';

/** Lists of numbers that follow a rule. */
export const sequences = [
  family({
    id: 'collatz-steps',
    category: 'numbers',
    names: ['collatzSteps', 'collatz', 'countCollatz', 'collatzLength'],
    params: [['n', 'num', 'number', 'start']],
    args: (r) => [r.int(1, 60)],
    edges: [[1], [2], [3], [6], [7], [27]],
    reference: ([n]) => {
      let x = n;
      let steps = 0;
      for (; x !== 1; steps++) x = x % 2 === 0 ? x / 2 : 3 * x + 1;
      return steps;
    },
    bodies: [
      `
      let steps = 0;
      while (n !== 1) {
        n = n % 2 === 0 ? n / 2 : 3 * n + 1;
        steps++;
      }
      return steps;
      `,
      `
      if (n === 1) return 0;
      return 1 + $name(n % 2 === 0 ? n / 2 : 3 * n + 1);
      `,
      `
      let steps = 0;
      while (n > 1) {
        if (n % 2 === 0) {
          n = n / 2;
        } else {
          n = n * 3 + 1;
        }
        steps++;
      }
      return steps;
      `,
    ],
    locals: { steps: ['count', 'result', 'total'] },
    phrases: {
      noun: [
        'the number of Collatz steps from {n} down to 1',
        'the length in steps of the Collatz sequence from a positive integer until it reaches 1',
        'the count of 3n + 1 steps until 1 is reached (halve even numbers, triple odd ones and add one)',
      ],
      verb: [
        'count the Collatz steps that lead from {n} to 1',
        'count how many Collatz steps it takes to get from {n} to 1',
      ],
      say: [
        'collatz step count until 1',
        'how long does it take until the 3n + 1 rule brings {n} to 1?',
        'if the number is even halve it, if odd take three times plus one, and count how often until it is 1',
        'collatz steps',
        'collatz',
        'collatz conjecture, number of steps',
        '3n+1 steps',
        'how many steps does the collatz sequence need to reach 1?',
        'collatz: count until we hit 1',
      ],
    },
  }),
  family({
    id: 'collatz-sequence',
    category: 'numbers',
    names: ['collatzSequence', 'collatz', 'hailstone', 'collatzList'],
    params: [['n', 'start', 'num', 'number', 'x']],
    args: (r) => [r.int(1, 40)],
    edges: [[1], [2], [3], [6], [7]],
    reference: ([n]) => {
      const out = [n];
      for (let x = n; x > 1; out.push(x)) x = x % 2 ? 3 * x + 1 : x / 2;
      return out;
    },
    bodies: [
      `
      const sequence = [n];
      while (n !== 1) {
        n = n % 2 === 0 ? n / 2 : 3 * n + 1;
        sequence.push(n);
      }
      return sequence;
      `,
      `
      const sequence = [];
      while (n > 1) {
        sequence.push(n);
        if (n % 2 === 0) n = n / 2;
        else n = 3 * n + 1;
      }
      return [...sequence, 1];
      `,
      `
      if (n === 1) return [1];
      return [n, ...$name(n % 2 === 0 ? n / 2 : 3 * n + 1)];
      `,
    ],
    locals: { sequence: ['result', 'path', 'list'] },
    phrases: {
      noun: [
        'the Collatz sequence from {n} down to 1 as a list',
        'the list of numbers that the 3n + 1 rule visits from {n} until 1, both included',
        'the hailstone sequence starting at {n} and ending with 1',
      ],
      verb: ['list the Collatz sequence that starts with {n} and ends with 1'],
      say: [
        'collatz sequence',
        'hailstone sequence as an array',
        'which numbers does the collatz rule go through from {n} to 1?',
        'collatz sequence of n, start and 1 included',
        'start with the number, halve it if even, else times 3 plus 1, and put all the numbers in a list until it is 1',
      ],
    },
  }),
  family({
    id: 'evens-up-to',
    category: 'numbers',
    names: ['evensUpTo', 'evenNumbers', 'listEvens', 'getEvens'],
    params: [LIMIT],
    args: (r) => [r.int(0, 30)],
    edges: [[0], [1], [2], [3], [10]],
    reference: ([n]) => upTo(n).filter((x) => x % 2 === 0),
    bodies: [
      `
      const result = [];
      for (let i = 2; i <= n; i += 2) {
        result.push(i);
      }
      return result;
      `,
      `
      const result = [];
      for (let i = 1; i <= n; i++) {
        if (i % 2 === 0) result.push(i);
      }
      return result;
      `,
      `return Array.from({ length: Math.floor(n / 2) }, (_, i) => 2 * (i + 1));`,
    ],
    locals: { result: ['evens', 'out', 'list'], i: ['k', 'x'] },
    phrases: {
      noun: [
        'the even numbers from 1 to {n}',
        'a list of all positive even numbers up to and including {n}',
        'the array 2, 4, 6 and so on up to {n}',
      ],
      verb: ['list the even numbers between 1 and {n}', 'collect all even numbers from 2 to {n}'],
      say: [
        'even numbers up to n',
        'evens from 1 to n',
        'which even numbers are there from 1 to {n}?',
        'array of even numbers from 2 to n',
        'i need 2, 4, 6, 8 and so on in a list and it stops at n, n is in it when it is even',
      ],
    },
  }),
  family({
    id: 'odds-up-to',
    category: 'numbers',
    names: ['oddsUpTo', 'oddNumbers', 'listOdds', 'getOdds'],
    params: [LIMIT],
    args: (r) => [r.int(0, 30)],
    edges: [[0], [1], [2], [3], [10]],
    reference: ([n]) => upTo(n).filter((x) => x % 2 === 1),
    bodies: [
      `
      const result = [];
      for (let i = 1; i <= n; i += 2) {
        result.push(i);
      }
      return result;
      `,
      `
      const result = [];
      for (let i = 1; i <= n; i++) {
        if (i % 2 !== 0) result.push(i);
      }
      return result;
      `,
      `return Array.from({ length: Math.ceil(n / 2) }, (_, i) => 2 * i + 1);`,
    ],
    locals: { result: ['odds', 'out', 'list'], i: ['k', 'x'] },
    phrases: {
      noun: [
        'the odd numbers from 1 to {n}',
        'a list of all positive odd numbers up to and including {n}',
        'the array 1, 3, 5 and so on up to {n}',
      ],
      verb: ['list the odd numbers between 1 and {n}', 'collect all odd numbers from 1 to {n}'],
      say: [
        'odd numbers up to n',
        'odds from 1 to n',
        'which odd numbers are there from 1 to {n}?',
        'array of odd numbers from 1 to n',
        'i need 1, 3, 5, 7 and so on in a list and it stops at n, n is in it when it is odd',
      ],
    },
  }),
  family({
    id: 'times-table',
    category: 'numbers',
    names: ['timesTable', 'multiplicationTable', 'tableOf'],
    params: [['n', 'num', 'number', 'x']],
    args: (r) => [r.int(-3, 20)],
    edges: [[0], [1], [2], [7], [12]],
    reference: ([n]) => upTo(10).map((i) => n * i),
    bodies: [
      `
      const table = [];
      for (let i = 1; i <= 10; i++) {
        table.push(n * i);
      }
      return table;
      `,
      `return Array.from({ length: 10 }, (_, i) => n * (i + 1));`,
      `return [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((i) => n * i);`,
    ],
    locals: { table: ['result', 'list', 'out'], i: ['k', 'factor'] },
    phrases: {
      noun: [
        'the times table of {n} from 1 to 10 as a list of numbers',
        'the first ten multiples of {n}, from {n} times 1 to {n} times 10',
        'an array with the products of {n} and the numbers 1 to 10',
      ],
      verb: ['list {n} times 1, {n} times 2 and so on up to {n} times 10'],
      say: [
        'times table of a number, 1 to 10',
        'multiplication table for one number as an array of ten products',
        'what is the times table of {n}?',
        'first 10 multiples of n',
        'i want the row of the times table of my number, so for 7 it is 7, 14, 21 up to 70',
      ],
    },
  }),
  family({
    id: 'first-n-multiples',
    category: 'numbers',
    names: ['firstMultiples', 'multiplesOf', 'countBy', 'getMultiples'],
    params: [
      ['x', 'num', 'step', 'number'],
      ['n', 'count', 'amount', 'length'],
    ],
    args: (r) => [r.int(1, 15), r.int(0, 9)],
    edges: [
      [1, 5],
      [2, 0],
      [7, 1],
      [10, 3],
    ],
    reference: ([x, n]) => upTo(n).map((i) => x * i),
    bodies: [
      `
      const result = [];
      for (let i = 1; i <= n; i++) {
        result.push(x * i);
      }
      return result;
      `,
      `return Array.from({ length: n }, (_, i) => x * (i + 1));`,
      `
      const result = [];
      let value = x;
      while (result.length < n) {
        result.push(value);
        value += x;
      }
      return result;
      `,
    ],
    locals: { result: ['multiples', 'out', 'list'], i: ['k', 'factor'] },
    phrases: {
      noun: [
        'the first {n} multiples of {x}',
        'a list of {n} numbers that counts up by {x}, starting at {x}',
        'the multiples of {x}, starting with {x} itself, {n} of them',
      ],
      verb: [
        'list the first {n} multiples of {x}',
        'count by {x}, {n} times, and collect the numbers',
      ],
      say: [
        'count by x, n times',
        'first n multiples of x',
        'what are the first {n} multiples of {x}?',
        'array of multiples: 2, 5 -> [2, 4, 6, 8, 10]',
        'given a number and a count i need that many multiples of the number in a list',
      ],
    },
  }),
  family({
    id: 'multiples-up-to',
    category: 'numbers',
    names: ['multiples', 'multiplesUpTo', 'listMultiples', 'getMultiples'],
    params: [['n', 'limit', 'max', 'num', 'end']],
    constants: { k: (r: Random) => r.constant(2, 12, 20) },
    args: (r, { k }) => [r.chance(0.3) ? k * r.int(1, 8) : r.int(0, 80)],
    edges: [[0], [1], [12], [60]],
    reference: ([n], { k }) => Array.from({ length: Math.floor(n / k) }, (_, i) => (i + 1) * k),
    bodies: [
      `
      const result = [];
      for (let i = $k; i <= n; i += $k) {
        result.push(i);
      }
      return result;
      `,
      `
      const result = [];
      for (let i = 1; i <= n; i++) {
        if (i % $k === 0) result.push(i);
      }
      return result;
      `,
      `return Array.from({ length: Math.floor(n / $k) }, (_, i) => (i + 1) * $k);`,
    ],
    locals: { result: ['out', 'list', 'found'], i: ['j', 'm'] },
    phrases: {
      noun: [
        'the list of positive multiples of {k} up to and including {n}',
        'a list of all numbers from 1 to {n} that are divisible by {k}, in ascending order',
        'an array of the multiples of {k} that are positive and not larger than {n}',
      ],
      verb: [
        'list the multiples of {k} from {k} up to {n} inclusive',
        'collect every number between 1 and {n} that {k} divides',
      ],
      say: [
        'positive multiples of {k} up to {n}, {n} included',
        'which numbers from 1 to {n} can be divided by {k}?',
        'count in steps of {k} starting at {k} and put everything that is not over the limit into a list',
        'multiples of {k} up to n',
        'all multiples of {k} from {k} to n',
        'numbers up to n divisible by {k}',
        'which multiples of {k} are not larger than {n}?',
        'list every number from 1 to n that divides by {k}',
        'times table of {k} until n as a list',
      ],
    },
  }),
  family({
    id: 'first-n-squares',
    category: 'numbers',
    names: ['firstSquares', 'squares', 'squareNumbers', 'listSquares'],
    params: [['n', 'count', 'num', 'limit']],
    args: (r) => [r.int(0, 14)],
    edges: [[0], [1], [2], [5]],
    reference: ([n]) => upTo(n).map((x) => x * x),
    bodies: [
      `
      const result = [];
      for (let i = 1; i <= n; i++) {
        result.push(i * i);
      }
      return result;
      `,
      `return Array.from({ length: n }, (_, i) => (i + 1) ** 2);`,
      `return n === 0 ? [] : [...$name(n - 1), n * n];`,
    ],
    locals: { result: ['squares', 'out', 'list'], i: ['k', 'x'] },
    phrases: {
      noun: [
        'the first {n} square numbers, starting with 1',
        'a list of the squares of the numbers from 1 to {n}',
        'the array 1, 4, 9 and so on up to {n} squared',
      ],
      verb: [
        'list the squares of 1 to {n}',
        'generate the first {n} perfect squares beginning with 1',
      ],
      say: [
        'squares from 1 to n',
        'first n squares',
        'list of squares of 1..n',
        'what are the squares of the numbers from 1 to {n}?',
        'make an array with 1 * 1, 2 * 2, 3 * 3 until n * n',
      ],
    },
  }),
  family({
    id: 'first-n-powers-of-two',
    category: 'numbers',
    names: ['powersOfTwo', 'firstPowersOfTwo', 'listPowersOfTwo', 'doublings'],
    params: [['n', 'count', 'num', 'amount']],
    args: (r) => [r.int(0, 16)],
    edges: [[0], [1], [2], [5]],
    reference: ([n]) => upTo(n).map((x) => 2 ** (x - 1)),
    bodies: [
      `
      const result = [];
      for (let i = 0; i < n; i++) {
        result.push(2 ** i);
      }
      return result;
      `,
      `return Array.from({ length: n }, (_, i) => 2 ** i);`,
      `
      const result = [];
      let power = 1;
      while (result.length < n) {
        result.push(power);
        power *= 2;
      }
      return result;
      `,
    ],
    locals: { result: ['powers', 'out', 'list'], i: ['k', 'e'] },
    phrases: {
      noun: [
        'the first {n} powers of two, starting with 1',
        'a list of {n} numbers that starts with 1 and doubles each time',
        'an array of the {n} numbers 1, 2, 4, 8 and so on',
      ],
      verb: ['list the first {n} powers of 2 beginning with 1'],
      say: [
        'first n powers of two (1, 2, 4, ...)',
        'array of n powers of 2 starting at 1',
        'what are the first {n} powers of two if we start with 1?',
        'n doublings of 1 in a list, 1 included as the first',
        'start with 1 and keep doubling until there are n numbers in the list',
      ],
    },
  }),
  family({
    id: 'arithmetic-sequence',
    category: 'numbers',
    names: ['arithmeticSequence', 'sequence', 'arithmeticProgression'],
    params: [
      ['start', 'first', 'a'],
      ['step', 'd', 'diff'],
      ['count', 'n', 'length'],
    ],
    args: (r) => [r.int(-10, 10), r.int(-5, 6), r.int(0, 9)],
    edges: [
      [1, 1, 5],
      [0, 2, 0],
      [5, -1, 3],
      [3, 0, 4],
    ],
    reference: ([start, step, count]) => upTo(count).map((i) => start + (i - 1) * step),
    bodies: [
      `
      const result = [];
      for (let i = 0; i < count; i++) {
        result.push(start + i * step);
      }
      return result;
      `,
      `return Array.from({ length: count }, (_, i) => start + i * step);`,
      `
      const result = [];
      let value = start;
      while (result.length < count) {
        result.push(value);
        value += step;
      }
      return result;
      `,
    ],
    locals: { result: ['out', 'list', 'terms'], value: ['current', 'x'] },
    phrases: {
      noun: [
        'the arithmetic sequence that starts at {start}, grows by {step} and has {count} terms',
        'a list of {count} numbers beginning with {start}, each {step} more than the one before',
      ],
      verb: [
        'build an arithmetic progression from a first term, a step and the number of terms',
        'list {count} numbers from {start} on in steps of {step}',
      ],
      say: [
        'arithmetic sequence: start, step, count',
        'arithmetic progression as a list, given first term, difference and length',
        'which {count} numbers do i get when i start at {start} and always add {step}?',
        'begin with the first number, add the step again and again, and stop when the list has the wanted length',
      ],
    },
  }),
  family({
    id: 'geometric-sequence',
    category: 'numbers',
    names: ['geometricSequence', 'geometricProgression', 'powersFrom'],
    params: [
      ['start', 'first', 'a'],
      ['ratio', 'factor', 'q'],
      ['count', 'n', 'length'],
    ],
    args: (r) => [r.int(-5, 8), r.int(-3, 4), r.int(0, 8)],
    edges: [
      [1, 2, 5],
      [3, 2, 0],
      [5, 1, 3],
      [2, 3, 1],
    ],
    reference: ([start, ratio, count]) => upTo(count).map((i) => start * ratio ** (i - 1)),
    bodies: [
      `
      const result = [];
      let value = start;
      for (let i = 0; i < count; i++) {
        result.push(value);
        value *= ratio;
      }
      return result;
      `,
      `return Array.from({ length: count }, (_, i) => start * ratio ** i);`,
      `return count === 0 ? [] : [start, ...$name(start * ratio, ratio, count - 1)];`,
    ],
    locals: { result: ['out', 'list', 'terms'], value: ['current', 'x'] },
    phrases: {
      noun: [
        'the geometric sequence that starts at {start}, is multiplied by {ratio} each time and has {count} terms',
        'a list of {count} numbers beginning with {start}, each {ratio} times the one before',
      ],
      verb: [
        'build a geometric progression from a first term, a ratio and the number of terms',
        'list {count} terms that start with {start} and are multiplied by {ratio} from one to the next',
      ],
      say: [
        'geometric sequence: start, ratio, count',
        'geometric progression as a list, given first term, ratio and length',
        'which {count} numbers come up if i start at {start} and always multiply by {ratio}?',
        'begin with the first number, multiply by the ratio again and again, and stop when the list is long enough',
      ],
    },
  }),
  family({
    id: 'range-inclusive',
    category: 'numbers',
    names: ['range', 'numberRange', 'rangeInclusive', 'makeRange'],
    params: [
      ['start', 'from', 'low', 'a', 'first'],
      ['end', 'to', 'high', 'b', 'last'],
    ],
    args: (r) => {
      const start = r.int(-10, 10);
      return [start, start + r.int(-3, 12)];
    },
    edges: [
      [1, 5],
      [3, 3],
      [5, 1],
      [-2, 2],
      [0, 0],
    ],
    reference: ([start, end]) =>
      Array.from({ length: Math.max(0, end - start + 1) }, (_, i) => start + i),
    bodies: [
      `
      const result = [];
      for (let i = start; i <= end; i++) {
        result.push(i);
      }
      return result;
      `,
      `return Array.from({ length: Math.max(0, end - start + 1) }, (_, i) => start + i);`,
      `
      if (start > end) return [];
      return [start, ...$name(start + 1, end)];
      `,
      `
      const result = [];
      let i = start;
      while (i <= end) {
        result.push(i);
        i++;
      }
      return result;
      `,
    ],
    locals: { result: ['out', 'nums', 'list'], i: ['n', 'k', 'x'] },
    phrases: {
      noun: [
        'the list of all integers from {start} to {end}, both included',
        'an array of consecutive whole numbers from {start} up to and including {end}',
      ],
      verb: [
        'make an array of the integers from {start} through {end}, empty when the range is backwards',
        'list every whole number from {start} to {end} inclusive',
        'build a list of the integers from {start} to {end} inclusive',
      ],
      say: [
        'inclusive range of numbers as an array',
        'how do i get a list of the numbers from a start to an end, end included?',
        'given 2 and 5 i want [2, 3, 4, 5], and an empty list if the first number is bigger',
        'range from start to end',
        'numbers from a to b as array, both included',
        'list of numbers from start to end',
        'all integers between two numbers including both',
        'how do i make an array with the numbers from {start} to {end}?',
        'count from the first number up to the second and put it all in a list',
      ],
    },
  }),
  family({
    id: 'range-exclusive',
    category: 'numbers',
    names: ['rangeExclusive', 'range', 'halfOpenRange'],
    params: [
      ['start', 'from', 'a', 'low'],
      ['end', 'to', 'b', 'stop'],
    ],
    args: (r) => {
      const start = r.int(-10, 10);
      return [start, start + r.int(-2, 9)];
    },
    edges: [
      [0, 0],
      [0, 4],
      [2, 5],
      [3, 1],
    ],
    reference: ([start, end]) =>
      Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i),
    bodies: [
      `
      const result = [];
      for (let i = start; i < end; i++) {
        result.push(i);
      }
      return result;
      `,
      `return Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i);`,
      `return start >= end ? [] : [start, ...$name(start + 1, end)];`,
    ],
    locals: { result: ['nums', 'out', 'list'], i: ['n', 'x'] },
    phrases: {
      noun: [
        'the list of integers from {start} up to but not including {end}',
        'an array of whole numbers that begins at {start} and stops before {end}',
        'a half-open range of integers, start included and end excluded',
      ],
      verb: [
        'list the integers from {start} to {end} without {end}',
        'make a range of numbers with an exclusive end',
      ],
      say: [
        'range(start, end), end excluded',
        'range like in python with start and stop',
        'how do i get the numbers from {start} until just before {end}?',
        'numbers from start to end - 1 in an array',
        'given 2 and 5 i want [2, 3, 4], the end is not in it, and nothing if start is not below end',
      ],
    },
  }),
  family({
    id: 'range-step',
    category: 'numbers',
    names: ['rangeStep', 'stepRange', 'rangeWithStep'],
    params: [
      ['start', 'from', 'a'],
      ['end', 'to', 'b', 'stop'],
      ['step', 'by', 's'],
    ],
    args: (r) => {
      const start = r.int(-5, 10);
      return [start, start + r.int(-2, 20), r.int(1, 5)];
    },
    edges: [
      [0, 10, 2],
      [0, 9, 3],
      [5, 5, 1],
      [3, 1, 1],
    ],
    reference: ([start, end, step]) =>
      Array.from({ length: 40 }, (_, i) => start + i * step).filter((x) => x <= end),
    bodies: [
      `
      const result = [];
      for (let i = start; i <= end; i += step) {
        result.push(i);
      }
      return result;
      `,
      `
      const result = [];
      let value = start;
      while (value <= end) {
        result.push(value);
        value += step;
      }
      return result;
      `,
      `return start > end ? [] : [start, ...$name(start + step, end, step)];`,
    ],
    locals: { result: ['nums', 'out', 'list'], value: ['x', 'current'] },
    phrases: {
      noun: [
        'the list of numbers from {start} to {end} in steps of {step}, {end} included if it is hit',
        'an array that starts at {start}, goes up by {step} and never exceeds {end}',
      ],
      verb: [
        'list the numbers from {start} up to at most {end} with a positive step of {step}',
        'count from {start} to {end} inclusive by {step} and collect the numbers',
      ],
      say: [
        'range with step: start, end (inclusive), step',
        'inclusive range with a step size',
        'which numbers do i pass if i count from {start} to {end} in steps of {step}? the end counts too',
        'from 0 to 10 with step 2 should be [0, 2, 4, 6, 8, 10], empty when start is above end',
      ],
    },
  }),
];
