import { family } from '../../family.ts';
import type { Random } from '../../random.ts';
import { NUMBER } from './common.ts';

/** Rounding, percentages and scales. */
export const roundingAndRatios = [
  family({
    id: 'truncate-number',
    category: 'numbers',
    names: ['truncate', 'wholePart', 'integerPart', 'dropDecimals'],
    params: [NUMBER],
    args: (r) => [r.int(-120, 120) / 8],
    edges: [[0], [2.75], [-2.75], [5], [-0.5]],
    reference: ([n]) => (n < 0 ? Math.ceil(n) + 0 : Math.floor(n)),
    bodies: [
      `return Math.trunc(n);`,
      `return n < 0 ? Math.ceil(n) : Math.floor(n);`,
      `return n - (n % 1);`,
    ],
    phrases: {
      noun: [
        'the integer part of a number',
        'the number {n} without its decimals, rounded towards zero',
        'the whole part of {n}, so -2.7 gives -2',
      ],
      verb: ['cut off the decimals of a number', 'truncate a number towards zero'],
      say: [
        'truncate decimals',
        'integer part of n',
        'how do i drop everything after the decimal point?',
        'remove the fraction from a number, 3.9 -> 3 and -3.9 -> -3',
        'no rounding, simply throw away what comes after the point',
      ],
    },
  }),
  family({
    id: 'round-decimals',
    category: 'numbers',
    names: ['roundTo', 'roundDecimals', 'roundNumber', 'toDecimals'],
    params: [['n', 'num', 'value', 'x']],
    constants: { k: (r: Random) => r.int(1, 5) },
    args: (r, { k }) => [
      (r.int(0, 99999) * 10 + r.pick([0, 1, 2, 3, 4, 6, 7, 8, 9])) / 10 ** (k + 1),
    ],
    edges: [[0], [5], [3.14159], [2.71828]],
    reference: ([n], { k }) => Number(n.toFixed(k)),
    bodies: [
      `return Number(n.toFixed($k));`,
      `
      const factor = 10 ** $k;
      return Math.round(n * factor) / factor;
      `,
      `return Math.round(n * 10 ** $k) / 10 ** $k;`,
      `return parseFloat(n.toFixed($k));`,
    ],
    locals: { factor: ['scale', 'p', 'shift'] },
    phrases: {
      noun: [
        'the number {n} rounded to {k} decimal places',
        'a number rounded so that at most {k} digits remain after the decimal point',
      ],
      verb: [
        'round a number to {k} decimals',
        'round {n} to {k} decimal places and return a number',
        'round a number off to {k} digits after the point',
      ],
      say: [
        'round to {k} decimal digits',
        'how can i round a number to {k} places after the point?',
        'there are too many digits after the comma, please round it to {k} of them, the result must be a number',
        'round to {k} decimals',
        'round number to {k} decimal places',
        'how do i round to {k} decimal places?',
        'keep only {k} decimals, rounded',
        'round {n} to {k} digits after the comma',
      ],
    },
  }),
  family({
    id: 'round-to-multiple',
    category: 'numbers',
    names: ['roundToMultiple', 'nearestMultiple', 'roundToNearest'],
    params: [NUMBER],
    constants: { k: (r: Random) => r.constant(3, 20, 100) },
    // Halfway cases are left out: people disagree on them.
    args: (r, { k }) => {
      const rest = r.int(0, Math.floor((k - 1) / 2));
      return [r.chance(0.5) ? k * r.int(0, 9) + rest : k * r.int(1, 9) - rest];
    },
    edges: [[0]],
    reference: ([n], { k }) => Math.round(n / k) * k,
    bodies: [
      `return Math.round(n / $k) * $k;`,
      `
      const times = Math.round(n / $k);
      return times * $k;
      `,
      `
      const rest = n % $k;
      return rest * 2 < $k ? n - rest : n + $k - rest;
      `,
    ],
    locals: { times: ['count', 'steps'], rest: ['over', 'left'] },
    phrases: {
      noun: [
        'the multiple of {k} that is nearest to a number',
        'the number {n} rounded to the nearest multiple of {k}',
      ],
      verb: [
        'round a number to the nearest multiple of {k}',
        'round {n} to the closest number that {k} divides',
      ],
      say: [
        'round to nearest {k}',
        'nearest multiple of {k}',
        'which multiple of {k} is closest to the number?',
        'how do i round a number to full {k}s?',
        'the number should be rounded up or down to steps of {k}, whichever is closer',
      ],
    },
  }),
  family({
    id: 'round-up-to-multiple',
    category: 'numbers',
    names: ['roundUpToMultiple', 'roundUp', 'nextMultiple', 'ceilTo'],
    params: [NUMBER],
    constants: { k: (r: Random) => r.constant(3, 20, 100) },
    args: (r, { k }) => [r.chance(0.3) ? k * r.int(0, 8) : r.int(0, 90)],
    edges: [[0], [1]],
    reference: ([n], { k }) => n + ((k - (n % k)) % k),
    bodies: [
      `return Math.ceil(n / $k) * $k;`,
      `
      while (n % $k !== 0) n++;
      return n;
      `,
      `
      const rest = n % $k;
      return rest === 0 ? n : n + $k - rest;
      `,
    ],
    locals: { rest: ['over', 'left'] },
    phrases: {
      noun: [
        'the smallest multiple of {k} that is at least {n}',
        'the number {n} rounded up to a multiple of {k}',
      ],
      verb: [
        'round a number up to the next multiple of {k}, multiples staying the same',
        'round {n} up to full steps of {k}',
      ],
      say: [
        'round up to a multiple of {k}',
        'ceil to multiple of {k}',
        'what is the first multiple of {k} that is not below the number?',
        'round up to the next {k}, unless it already is a multiple',
        'boxes hold {k} pieces and are only sold full, so how many pieces do i get at least for my number',
      ],
    },
  }),
  family({
    id: 'percent-of',
    category: 'numbers',
    names: ['percentOf', 'percentageOf', 'getPercent'],
    params: [
      ['percent', 'p', 'rate'],
      ['n', 'number', 'amount', 'total'],
    ],
    args: (r) => [r.int(0, 120), r.int(0, 300)],
    edges: [
      [50, 10],
      [0, 10],
      [100, 7],
      [10, 0],
    ],
    reference: ([percent, n]) => (percent / 100) * n,
    bodies: [
      `return (percent / 100) * n;`,
      `return (n * percent) / 100;`,
      `
      const share = percent / 100;
      return n * share;
      `,
    ],
    locals: { share: ['part', 'fraction'] },
    phrases: {
      noun: [
        'the value of {percent} percent of {n}',
        'the value of a given percentage of a number, percentage first',
      ],
      verb: [
        'compute {percent} percent of {n}',
        'calculate a percentage of a number, from the percent and the number',
      ],
      say: [
        'percent of a number (percent, number)',
        'what is {percent} percent of {n}?',
        'how much is p % of n',
        'x percent of y',
        'i know the percentage and the full amount, in this order, and want the part as a number',
      ],
    },
  }),
  family({
    id: 'percent-change',
    category: 'numbers',
    names: ['percentChange', 'percentageChange', 'growth'],
    params: [
      ['before', 'old', 'from', 'oldValue'],
      ['after', 'current', 'to', 'newValue'],
    ],
    args: (r) => [r.int(1, 100), r.int(0, 200)],
    edges: [
      [100, 150],
      [100, 50],
      [20, 20],
      [50, 0],
    ],
    reference: ([before, after]) => (100 * (after - before)) / before,
    bodies: [
      `return ((after - before) / before) * 100;`,
      `
      const change = after - before;
      return (change / before) * 100;
      `,
      `return (100 * (after - before)) / before;`,
    ],
    locals: { change: ['difference', 'delta'] },
    phrases: {
      noun: [
        'the change from {before} to {after} in percent',
        'the percentage change from an old value to a new one, negative for a loss',
      ],
      verb: ['compute by how many percent a value grew from {before} to {after}'],
      say: [
        'percent change from old to new',
        'percentage increase or decrease between two values',
        'by how many percent did the price change from {before} to {after}?',
        'growth in percent (old value, new value), not rounded',
        'from 100 to 150 is 50 percent more, from 100 to 50 is minus 50, please compute that',
      ],
    },
  }),
  family({
    id: 'whole-percentage',
    category: 'numbers',
    names: ['percentage', 'toPercent', 'percentOf', 'percent'],
    params: [
      ['part', 'a', 'amount', 'done'],
      ['whole', 'b', 'total', 'all'],
    ],
    args: (r) => {
      const whole = r.chance(0.5) ? r.pick([2, 4, 5, 10, 20, 25, 50, 100]) : 2 * r.int(0, 40) + 1;
      return [r.int(0, whole), r.chance(0.08) ? 0 : whole];
    },
    edges: [
      [0, 0],
      [5, 0],
      [1, 3],
      [2, 3],
      [7, 7],
      [1, 4],
    ],
    reference: ([part, whole]) => (whole === 0 ? 0 : Math.round((part * 100) / whole)),
    bodies: [
      `
      if (whole === 0) return 0;
      return Math.round((part / whole) * 100);
      `,
      `return whole === 0 ? 0 : Math.round((part * 100) / whole);`,
      `
      if (whole === 0) return 0;
      const share = part / whole;
      return Math.round(share * 100);
      `,
    ],
    locals: { share: ['ratio', 'fraction', 'p'] },
    phrases: {
      noun: [
        'the percentage that {part} is of {whole}, rounded to a whole number, 0 if {whole} is 0',
        'the share of {part} in {whole} in percent, rounded to the nearest integer, or 0 for a zero {whole}',
      ],
      verb: [
        'compute how many percent {part} is of {whole}, rounded to an integer, with 0 when {whole} is zero',
        'turn {part} out of {whole} into a rounded percentage, 0 if {whole} is 0',
      ],
      say: [
        'rounded percentage of {part} in {whole}, 0 when {whole} is 0',
        'how many percent of {whole} is {part}, rounded to whole percents and 0 if {whole} is zero?',
        'a test has {whole} points and someone got {part}, give the result in percent without decimals, and 0 if there are no points at all',
        'percentage, rounded, 0 if whole is 0',
        'part of whole in percent, rounded, 0 when whole is 0',
        'what percent of {whole} is {part}? round it, 0 for a zero whole',
        'rounded percent from part and whole, zero if the whole is zero',
        'how many percent are that, without decimals, and 0 in case the total is 0',
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
];
