import { family } from '../../family.ts';
import { NUMS } from './common.ts';

/** Functions that take or return functions, written by hand. */
export const higherOrder = [
  family({
    id: 'apply-twice',
    category: 'closures',
    names: ['applyTwice', 'addTwice', 'runTwice'],
    params: [['x', 'n', 'num', 'value', 'start']],
    constants: { k: (r) => r.constant(2, 15, 99) },
    args: (r) => [r.int(-20, 30)],
    edges: [[0], [1], [-5]],
    reference: ([x], { k }) => x + 2 * k,
    bodies: [
      `
      const add = (y) => y + $k;
      const twice = (f) => (y) => f(f(y));
      return twice(add)(x);
      `,
      `
      const add = (y) => y + $k;
      return add(add(x));
      `,
      `
      function twice(f) {
        return (y) => f(f(y));
      }
      return twice((y) => y + $k)(x);
      `,
    ],
    locals: { add: ['plus', 'step'], twice: ['double', 'repeat'], f: ['fn', 'g'], y: ['v', 'a'] },
    phrases: {
      noun: [
        'the result of applying an inner function that adds {k} twice to a number',
        'a number after a helper function adding {k} was applied to it two times',
      ],
      verb: [
        'apply a function that adds {k} twice to a number',
        'define an inner function that adds {k} and call it twice in a row on the argument',
        'use a higher-order function to add {k} two times to a number',
      ],
      say: [
        'apply add {k} twice',
        'what comes out when a function that adds {k} is applied two times to the number?',
        'make a small function that adds {k} and then use it on the number and again on the result',
        'twice(add {k})',
        'call add {k} two times on x',
        'higher order twice with plus {k}',
        'given a number, apply the function that adds {k} to it and then again to the result',
      ],
    },
  }),
  family({
    id: 'apply-n-times',
    category: 'closures',
    names: ['applyNTimes', 'repeatDoubling', 'iterate', 'doubleNTimes'],
    params: [
      ['x', 'value', 'start', 'num'],
      ['n', 'times', 'count', 'k'],
    ],
    args: (r) => [r.int(-9, 15), r.int(0, 7)],
    edges: [
      [3, 0],
      [3, 1],
      [-1, 4],
    ],
    reference: ([x, n]) => x * 2 ** n,
    bodies: [
      `
      const double = (v) => v * 2;
      let result = x;
      for (let i = 0; i < n; i++) {
        result = double(result);
      }
      return result;
      `,
      `
      const repeat = (f, times) => (v) => (times === 0 ? v : repeat(f, times - 1)(f(v)));
      return repeat((v) => v * 2, n)(x);
      `,
      `
      const double = (v) => v * 2;
      const applyAll = (f, v, times) => {
        if (times === 0) return v;
        return applyAll(f, f(v), times - 1);
      };
      return applyAll(double, x, n);
      `,
      `
      const steps = Array(n).fill((v) => v * 2);
      return steps.reduce((result, f) => f(result), x);
      `,
    ],
    locals: {
      double: ['twice', 'f1'],
      v: ['y', 'a'],
      result: ['current', 'acc'],
      repeat: ['power', 'nTimes'],
      f: ['fn', 'g'],
      applyAll: ['run', 'again'],
      steps: ['fns'],
    },
    phrases: {
      noun: [
        'a number after a doubling function was applied to it n times',
        'the result of doubling {x} again and again, {n} times in all',
      ],
      verb: [
        'apply a function that doubles its argument n times to a number',
        'double a number repeatedly, as many times as the second argument says',
      ],
      say: [
        'apply double n times',
        'repeat doubling of a number n times',
        'what do i get if i double the number {n} times?',
        'given a number and n, call a doubling function on it n times and return the result',
        'take the number times two, then that times two and so on, do it n times, zero times gives the number itself',
      ],
    },
  }),
  family({
    id: 'map-with-multiplier',
    category: 'closures',
    names: ['mapWithMultiplier', 'multiplyAll', 'useMultiplier', 'timesAll'],
    params: [NUMS, ['factor', 'k', 'm', 'by']],
    args: (r) => [r.ints(0, 7, -9, 12), r.int(-3, 9)],
    edges: [
      [[], 2],
      [[3], 0],
      [[1, 2, 3], 10],
    ],
    reference: ([nums, factor]) => nums.map((n) => n * factor),
    bodies: [
      `
      const multiplier = (m) => (n) => n * m;
      return nums.map(multiplier(factor));
      `,
      `
      function makeMultiplier(m) {
        return (n) => n * m;
      }
      const multiply = makeMultiplier(factor);
      return nums.map((n) => multiply(n));
      `,
      `
      const multiply = (n) => n * factor;
      return nums.map(multiply);
      `,
    ],
    locals: {
      multiplier: ['times', 'makeTimes'],
      makeMultiplier: ['createMultiplier', 'multiplierOf'],
      multiply: ['scale', 'apply'],
      m: ['amount', 'f'],
      n: ['x', 'num'],
    },
    phrases: {
      noun: [
        'a list with every number multiplied by a factor, using a multiplier closure',
        'the numbers in {nums} each mapped through a closure that multiplies by {factor}',
      ],
      verb: [
        'make a function that multiplies by a factor and map it over a list',
        'multiply each number of an array with a closure that remembers the factor',
      ],
      say: [
        'map a multiplier closure over numbers',
        'how do i create a multiplier function for a factor and use it on all numbers of a list?',
        'one function should give me a function that multiplies by {factor}, then run that over the whole list and return the new list',
        'multiplier closure',
        'multiply by factor closure mapped over array',
        'create multiplier and apply to list',
        'given numbers and a factor, multiply them all with a function made by a function factory',
      ],
    },
  }),
  family({
    id: 'own-map',
    category: 'closures',
    names: ['mapSquares', 'myMap', 'ownMap', 'mapByHand'],
    params: [NUMS],
    args: (r) => [r.ints(0, 7, -9, 12)],
    edges: [[[]], [[3]], [[1, -2, 3]]],
    reference: ([nums]) => nums.map((n) => n * n),
    bodies: [
      `
      const map = (list, f) => {
        const result = [];
        for (const x of list) {
          result.push(f(x));
        }
        return result;
      };
      return map(nums, (n) => n * n);
      `,
      `
      const map = (list, f) => list.reduce((result, x) => [...result, f(x)], []);
      return map(nums, (n) => n * n);
      `,
      `
      const map = (list, f) => {
        if (list.length === 0) return [];
        return [f(list[0]), ...map(list.slice(1), f)];
      };
      return map(nums, (n) => n * n);
      `,
    ],
    locals: {
      map: ['myMap', 'each'],
      list: ['items', 'xs'],
      f: ['fn', 'change'],
      result: ['out', 'mapped'],
      x: ['item', 'v'],
      n: ['y', 'num'],
    },
    phrases: {
      noun: [
        'the squares of a list of numbers, computed with a map function of your own',
        'a list of the squared {nums}, where map is written by hand as an inner function',
      ],
      verb: [
        'implement map yourself and use it to square every number of a list',
        'write your own map helper that takes a list and a function, and square all numbers with it',
      ],
      say: [
        'own map implementation, used to square numbers',
        'custom map function without Array.map, square each number',
        'how do i write map by myself and square a list with it?',
        'given numbers, return their squares using a hand-written map(list, fn)',
        'we may not use the built-in map, so make an inner map function with a callback and use it to square each number',
      ],
    },
  }),
  family({
    id: 'own-filter',
    category: 'closures',
    names: ['filterEvens', 'myFilter', 'ownFilter', 'filterByHand'],
    params: [NUMS],
    args: (r) => [r.ints(0, 7, -9, 12)],
    edges: [[[]], [[3]], [[1, -2, 3, 4]]],
    reference: ([nums]) => nums.filter((n) => n % 2 === 0),
    bodies: [
      `
      const filter = (list, test) => {
        const result = [];
        for (const x of list) {
          if (test(x)) result.push(x);
        }
        return result;
      };
      return filter(nums, (n) => n % 2 === 0);
      `,
      `
      const filter = (list, test) =>
        list.reduce((result, x) => (test(x) ? [...result, x] : result), []);
      return filter(nums, (n) => n % 2 === 0);
      `,
      `
      const filter = (list, test) => {
        if (list.length === 0) return [];
        const rest = filter(list.slice(1), test);
        return test(list[0]) ? [list[0], ...rest] : rest;
      };
      return filter(nums, (n) => n % 2 === 0);
      `,
    ],
    locals: {
      filter: ['myFilter', 'keep'],
      list: ['items', 'xs'],
      test: ['check', 'predicate'],
      result: ['out', 'kept'],
      x: ['item', 'v'],
      n: ['y', 'num'],
      rest: ['tail', 'others'],
    },
    phrases: {
      noun: [
        'the even numbers of a list, selected with a filter function of your own',
        'the even ones of {nums}, where filter is written by hand as an inner function',
      ],
      verb: [
        'implement filter yourself and use it to keep the even numbers of a list',
        'write your own filter helper that takes a list and a test, and select the even numbers with it',
      ],
      say: [
        'own filter implementation, used for even numbers',
        'custom filter function without Array.filter, keep evens',
        'how do i write filter by myself and get the even numbers with it?',
        'given numbers, return the even ones using a hand-written filter(list, test)',
        'we may not use the built-in filter, so make an inner filter function with a callback and keep the even numbers with it',
      ],
    },
  }),
  family({
    id: 'own-reduce',
    category: 'closures',
    names: ['reduceSum', 'myReduce', 'ownReduce', 'reduceByHand'],
    params: [NUMS],
    args: (r) => [r.ints(0, 7, -9, 12)],
    edges: [[[]], [[3]], [[1, -2, 3]]],
    reference: ([nums]) => nums.reduce((a, b) => a + b, 0),
    bodies: [
      `
      const reduce = (list, f, start) => {
        let result = start;
        for (const x of list) {
          result = f(result, x);
        }
        return result;
      };
      return reduce(nums, (a, b) => a + b, 0);
      `,
      `
      const reduce = (list, f, start) => {
        if (list.length === 0) return start;
        return reduce(list.slice(1), f, f(start, list[0]));
      };
      return reduce(nums, (a, b) => a + b, 0);
      `,
      `
      function reduce(list, f, start) {
        let result = start;
        list.forEach((x) => {
          result = f(result, x);
        });
        return result;
      }
      return reduce(nums, (a, b) => a + b, 0);
      `,
    ],
    locals: {
      reduce: ['fold', 'myReduce'],
      list: ['items', 'xs'],
      f: ['fn', 'combine'],
      start: ['initial', 'seed'],
      result: ['acc', 'total'],
      x: ['item', 'v'],
    },
    phrases: {
      noun: [
        'the sum of a list of numbers, computed with a reduce function of your own',
        'the total of {nums}, where reduce is written by hand as an inner function, 0 for an empty list',
      ],
      verb: [
        'implement reduce yourself and use it to add up a list of numbers',
        'write your own fold helper with a start value and sum all numbers with it',
      ],
      say: [
        'own reduce implementation, used to sum numbers',
        'custom reduce function without Array.reduce, add up a list',
        'how do i write reduce by myself and sum a list with it?',
        'given numbers, return their sum using a hand-written reduce(list, fn, start)',
        'we may not use the built-in reduce, so make an inner one with a callback and a start value and add the numbers with it',
      ],
    },
  }),
  family({
    id: 'clamp-maker',
    category: 'closures',
    names: ['clampAll', 'limitAll', 'clampEach', 'keepInRange'],
    params: [NUMS, ['low', 'min', 'from', 'lo'], ['high', 'max', 'to', 'hi']],
    args: (r) => {
      const low = r.int(-5, 5);
      return [r.ints(0, 6, -12, 15), low, low + r.int(0, 8)];
    },
    edges: [
      [[], 0, 1],
      [[-5, 3, 20], 0, 10],
      [[2], 2, 2],
    ],
    reference: ([nums, low, high]) => nums.map((n) => Math.min(high, Math.max(low, n))),
    bodies: [
      `
      const makeClamp = (min, max) => (n) => Math.min(max, Math.max(min, n));
      return nums.map(makeClamp(low, high));
      `,
      `
      const clamp = (n) => {
        if (n < low) return low;
        if (n > high) return high;
        return n;
      };
      return nums.map(clamp);
      `,
      `return nums.map((n) => Math.max(low, Math.min(high, n)));`,
    ],
    locals: { makeClamp: ['clampTo', 'limiter'], clamp: ['limit', 'fit'], n: ['x', 'v'] },
    phrases: {
      noun: [
        'a list of numbers with each one limited to a range by a clamp function',
        'the {nums}, where anything below {low} becomes {low} and anything above {high} becomes {high}',
      ],
      verb: [
        'clamp every number of a list between a low and a high limit',
        'make a clamp function for two limits and map it over a list of numbers',
      ],
      say: [
        'clamp all numbers in a list to a range',
        'limit each value to low..high',
        'how do i keep all numbers of a list between {low} and {high} by moving those outside to the limit?',
        'given numbers, a minimum and a maximum, return the list with every number forced into that range',
        'too small ones should become the lower limit and too big ones the upper limit, the others stay',
      ],
    },
  }),
];
