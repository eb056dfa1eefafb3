import { family } from '../../family.ts';
import { NUMS, RESULTS } from './common.ts';

/** Functions that count or remember where they are between calls. */
export const counters = [
  family({
    id: 'counter-calls',
    category: 'closures',
    names: ['callCounter', 'countCalls', 'runCounter', 'useCounter'],
    params: [['n', 'times', 'calls', 'count']],
    args: (r) => [r.int(0, 9)],
    edges: [[0], [1], [3]],
    reference: ([n]) => Array.from({ length: n }, (_, i) => i + 1),
    bodies: [
      `
      const makeCounter = () => {
        let value = 0;
        return () => ++value;
      };
      const next = makeCounter();
      return Array.from({ length: n }, () => next());
      `,
      `
      function makeCounter() {
        let value = 0;
        return function () {
          value++;
          return value;
        };
      }
      const next = makeCounter();
      const results = [];
      for (let i = 0; i < n; i++) {
        results.push(next());
      }
      return results;
      `,
      `
      let value = 0;
      const next = () => {
        value += 1;
        return value;
      };
      const results = [];
      for (let i = 0; i < n; i++) {
        results.push(next());
      }
      return results;
      `,
    ],
    locals: {
      makeCounter: ['createCounter', 'counter'],
      value: ['current', 'state'],
      next: ['tick', 'inc'],
      results: ['out', 'list'],
    },
    phrases: {
      noun: [
        'the results of calling a closure counter n times, starting at 1',
        'a list of what a counter closure that starts at 1 returns in {n} calls',
      ],
      verb: [
        'make a counter with a closure, call it n times and return the list of its results from 1',
        'call a counter function that counts up from 1 so many times and collect the results',
        'create a counter function with private state, call it {n} times and return the values 1, 2, 3 and so on',
      ],
      say: [
        'counter closure, called n times, list of counts from 1',
        'how do i use a closure as a counter and get the values of n calls, 1 first?',
        'write an inner function that remembers a count and adds one at each call, call it {n} times and put what it returns (1, 2, 3 ...) in an array',
        'closure counter, return array of n calls',
        'counter with closure starting at 1, collect n results',
        'given n, make a counter closure and return the array of its first n values',
        'i am learning closures, please make a counter that starts at 1 and give me a list of what its calls return, as many calls as the argument says',
      ],
    },
  }),
  family({
    id: 'step-counter',
    category: 'closures',
    names: ['stepCounter', 'countBy', 'counterWithStep', 'countInSteps'],
    params: [
      ['start', 'first', 'from', 'begin'],
      ['step', 'by', 'increment', 'k'],
      ['n', 'times', 'calls', 'count'],
    ],
    args: (r) => [r.int(-9, 20), r.int(-3, 6), r.int(0, 6)],
    edges: [
      [0, 1, 0],
      [5, 2, 3],
      [1, -1, 4],
    ],
    reference: ([start, step, n]) => Array.from({ length: n }, (_, i) => start + i * step),
    bodies: [
      `
      const makeCounter = (value) => () => {
        const current = value;
        value += step;
        return current;
      };
      const next = makeCounter(start);
      return Array.from({ length: n }, () => next());
      `,
      `
      let value = start;
      const next = () => {
        const current = value;
        value += step;
        return current;
      };
      const results = [];
      for (let i = 0; i < n; i++) {
        results.push(next());
      }
      return results;
      `,
      `
      function makeCounter(value) {
        value -= step;
        return () => (value += step);
      }
      const next = makeCounter(start);
      const results = [];
      for (let i = 0; i < n; i++) results.push(next());
      return results;
      `,
    ],
    locals: {
      makeCounter: ['createCounter', 'counter'],
      value: ['count', 'state'],
      current: ['now', 'old'],
      next: ['tick', 'call'],
      results: RESULTS,
    },
    phrases: {
      noun: [
        'the results of n calls of a counter closure with a start value and a step, the start value first',
        'what a counter that begins at {start} and grows by {step} returns in {n} calls, as a list',
      ],
      verb: [
        'make a counter closure with a start and a step, call it n times and return the values, beginning with the start',
        'collect the first n values of a counter that starts at a number and moves by a step each call',
      ],
      say: [
        'counter closure with start and step, n values, start included',
        'counter with custom step, array of n results, first is the start',
        'how do i write a counter that begins at {start} and adds {step} on every call, and list {n} of its values?',
        'given start, step and n, return what a counter closure gives in n calls, first the start itself',
        'the counter remembers its value, the first call gives the start number, every later call is step more than before, i need all n results in an array',
      ],
    },
  }),
  family({
    id: 'counter-commands',
    category: 'closures',
    names: ['runCounter', 'counterCommands', 'useCounter', 'finalCount'],
    params: [['commands', 'actions', 'steps', 'ops']],
    args: (r) => [r.list(() => r.pick(['up', 'up', 'down', 'reset']), 0, 7)],
    edges: [[[]], [['up', 'up', 'down']], [['up', 'reset', 'down']]],
    reference: ([commands]) =>
      commands.reduce((n, c) => (c === 'up' ? n + 1 : c === 'down' ? n - 1 : 0), 0),
    bodies: [
      `
      let count = 0;
      for (const command of commands) {
        if (command === 'up') count++;
        else if (command === 'down') count--;
        else count = 0;
      }
      return count;
      `,
      `
      const makeCounter = () => {
        let count = 0;
        return {
          up: () => ++count,
          down: () => --count,
          reset: () => (count = 0),
          value: () => count,
        };
      };
      const counter = makeCounter();
      commands.forEach((command) => counter[command]());
      return counter.value();
      `,
      `
      let count = 0;
      const counter = {
        up: () => count++,
        down: () => count--,
        reset: () => (count = 0),
      };
      for (const command of commands) {
        counter[command]();
      }
      return count;
      `,
    ],
    locals: {
      count: ['value', 'total'],
      command: ['c', 'action'],
      makeCounter: ['createCounter'],
      counter: ['c1', 'tally'],
    },
    phrases: {
      noun: [
        'the value of a counter that starts at 0 after a list of "up", "down" and "reset" commands',
        'the final count after the {commands} up (plus 1), down (minus 1) and reset (back to 0)',
      ],
      verb: [
        'run the commands "up", "down" and "reset" on a counter from 0 and return its value',
        'make a counter with up, down and reset and apply a list of these commands to it',
      ],
      say: [
        'counter with up, down, reset, return final value',
        'apply up/down/reset commands to a counter starting at 0',
        'what does a counter show after these up, down and reset commands if it begins at zero?',
        'given a list of "up", "down" and "reset", return the final counter value',
        'up adds one, down takes one away and reset makes it zero again, it starts at 0 and i want the last number',
      ],
    },
  }),
  family({
    id: 'toggle-calls',
    category: 'closures',
    names: ['toggleCalls', 'runToggle', 'toggleStates', 'flipFlop'],
    params: [['n', 'times', 'calls', 'count']],
    args: (r) => [r.int(0, 8)],
    edges: [[0], [1], [2], [5]],
    reference: ([n]) => Array.from({ length: n }, (_, i) => i % 2 === 0),
    bodies: [
      `
      const makeToggle = () => {
        let on = false;
        return () => {
          on = !on;
          return on;
        };
      };
      const toggle = makeToggle();
      return Array.from({ length: n }, () => toggle());
      `,
      `
      let on = false;
      const toggle = () => (on = !on);
      const results = [];
      for (let i = 0; i < n; i++) {
        results.push(toggle());
      }
      return results;
      `,
      `return Array.from({ length: n }, (_, i) => i % 2 === 0);`,
    ],
    locals: {
      makeToggle: ['createToggle', 'newSwitch'],
      on: ['state', 'value'],
      toggle: ['flip', 'press'],
      results: RESULTS,
    },
    phrases: {
      noun: [
        'the results of calling a toggle function n times, true first and then alternating',
        'a list of {n} booleans from a switch that starts off and flips at each call',
      ],
      verb: [
        'make a toggle closure that starts as false, flip it n times and return all its values',
        'call an on/off switch n times and collect the states, the first call turns it on',
      ],
      say: [
        'toggle closure, n calls, true first',
        'toggle n times, list of states starting with true',
        'how do i write a toggle with a closure and list what {n} calls return, true then false then true?',
        'given n, return the values that a toggle function gives in n calls, beginning with true',
        'a light switch is off at the start, each press changes it and tells whether it is on, press it n times and give me the list',
      ],
    },
  }),
  family({
    id: 'id-generator',
    category: 'closures',
    names: ['makeIds', 'generateIds', 'nextIds', 'idList'],
    params: [
      ['prefix', 'label', 'name', 'text'],
      ['count', 'n', 'size', 'amount'],
    ],
    args: (r) => [r.word(), r.int(0, 6)],
    edges: [
      ['id', 0],
      ['id', 1],
      ['row', 3],
      ['', 2],
    ],
    reference: ([prefix, count]) => Array.from({ length: count }, (_, i) => `${prefix}${i + 1}`),
    bodies: [
      `
      const makeGenerator = () => {
        let last = 0;
        return () => prefix + ++last;
      };
      const nextId = makeGenerator();
      return Array.from({ length: count }, () => nextId());
      `,
      `
      let last = 0;
      const nextId = () => {
        last++;
        return prefix + last;
      };
      const ids = [];
      for (let i = 0; i < count; i++) {
        ids.push(nextId());
      }
      return ids;
      `,
      `
      let last = 0;
      const nextId = () => \`\${prefix}\${++last}\`;
      const ids = [];
      while (ids.length < count) {
        ids.push(nextId());
      }
      return ids;
      `,
    ],
    locals: {
      makeGenerator: ['createGenerator', 'idMaker'],
      last: ['current', 'num'],
      nextId: ['makeId', 'next'],
      ids: ['result', 'out'],
    },
    phrases: {
      noun: [
        'a list of ids made by a closure, a prefix followed by 1, 2, 3 and so on',
        'the first {count} results of an id generator that joins {prefix} and a number from 1',
      ],
      verb: [
        'generate ids from a prefix and a count with a closure, numbered from 1',
        'make an id generator that appends 1, 2, 3 to a prefix and call it so many times',
      ],
      say: [
        'id generator closure, prefix plus number from 1',
        'how do i get ids like row1, row2, row3 from a function that remembers the last number, given prefix and count?',
        'i give a prefix and how many, an inner function counts up from 1 and glues the number to the prefix, return all the ids in an array',
        'unique id generator with prefix and count, numbering from 1',
        'ids like user1, user2 from a closure',
        'generate prefix1, prefix2, ... up to count',
        'given a prefix and a count, return that many ids made by a closure that counts from 1',
      ],
    },
  }),
  family({
    id: 'cycle-values',
    category: 'closures',
    names: ['cycleValues', 'takeTurns', 'roundRobin', 'cycle'],
    params: [
      ['items', 'list', 'values', 'names'],
      ['n', 'times', 'count', 'calls'],
    ],
    args: (r) => [r.words(1, 4), r.int(0, 8)],
    edges: [
      [['a'], 3],
      [['a', 'b'], 5],
      [['a', 'b', 'c'], 0],
    ],
    reference: ([items, n]) => Array.from({ length: n }, (_, i) => items[i % items.length] ?? ''),
    bodies: [
      `
      let index = 0;
      const next = () => items[index++ % items.length];
      return Array.from({ length: n }, () => next());
      `,
      `
      const makeCycle = (list) => {
        let index = -1;
        return () => {
          index = (index + 1) % list.length;
          return list[index];
        };
      };
      const next = makeCycle(items);
      const results = [];
      for (let i = 0; i < n; i++) {
        results.push(next());
      }
      return results;
      `,
      `
      const results = [];
      for (let i = 0; i < n; i++) {
        results.push(items[i % items.length]);
      }
      return results;
      `,
    ],
    locals: {
      index: ['at', 'turn'],
      next: ['take', 'pick'],
      makeCycle: ['createCycle', 'cycler'],
      results: RESULTS,
    },
    phrases: {
      noun: [
        'the first n values of a function that cycles through a non-empty list',
        'a list of {n} items taken from {items} in turn, starting over at the end',
      ],
      verb: [
        'cycle through the items of a non-empty list and return the first n',
        'make a closure that returns the items of a list in turns and call it n times',
      ],
      say: [
        'cycle through a list, n values',
        'round robin: next item each call, start over at the end, n calls',
        'how do i take turns through a list again and again until i have {n} items?',
        'given a list and n, return n items by going round the list',
        'three friends wash the dishes in turns, who does it on each of the next n days, as a list of names',
      ],
    },
  }),
  family({
    id: 'accumulator-closure',
    category: 'closures',
    names: ['runAccumulator', 'accumulate', 'useAccumulator', 'accumulateAll'],
    params: [NUMS, ['start', 'initial', 'from', 'base']],
    args: (r) => [r.ints(0, 6, -9, 12), r.int(-10, 20)],
    edges: [
      [[], 3],
      [[5], 0],
      [[1, 2, 3], 10],
    ],
    reference: ([nums, start]) => {
      let total = start;
      return nums.map((n) => (total += n));
    },
    bodies: [
      `
      const makeAccumulator = (total) => (n) => (total += n);
      const add = makeAccumulator(start);
      return nums.map((n) => add(n));
      `,
      `
      function makeAccumulator(total) {
        return function (n) {
          total += n;
          return total;
        };
      }
      return nums.map(makeAccumulator(start));
      `,
      `
      let total = start;
      const add = (n) => {
        total += n;
        return total;
      };
      return nums.map((n) => add(n));
      `,
    ],
    locals: {
      makeAccumulator: ['createAccumulator', 'accumulator'],
      total: ['sum', 'acc'],
      n: ['x', 'amount'],
      add: ['next', 'step'],
    },
    phrases: {
      noun: [
        'the running totals of a list from a starting value, made with an accumulator closure',
        'a list of the results of an accumulator that begins at {start} and is called with each number of {nums}',
      ],
      verb: [
        'make an accumulator closure with a start value and return its total after each number of a list',
        'feed every number to a closure that adds it to a total beginning at {start}, and collect the totals',
      ],
      say: [
        'accumulator closure with start value, list of running totals',
        'how can an inner function remember a total, beginning with a start value, and give the new total for each number?',
        'i have a start amount and a list of numbers, use a function that keeps the total inside, the answer is the array of totals after each number without the start itself',
        'accumulator function with initial value, totals after each number',
        'closure that keeps a running sum from a start value, return all sums',
        'given numbers and a start value, return what an accumulator closure gives after every number',
        'accumulator closure, list and start as arguments',
      ],
    },
  }),
];
