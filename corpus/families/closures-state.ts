import { family } from '../family.ts';

const NUMS = ['nums', 'numbers', 'values', 'list', 'arr'] as const;
const RESULTS = ['out', 'list', 'answers'] as const;

/** Closures with state, wrappers around functions, and higher-order functions written by hand. */
export const closuresState = [
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
    id: 'memo-call-count',
    category: 'closures',
    names: ['memoCalls', 'countComputations', 'cacheMisses', 'memoizedCalls'],
    params: [['inputs', 'args', 'values', 'nums']],
    args: (r) => [r.ints(0, 8, 0, 4)],
    edges: [[[]], [[3]], [[1, 1, 2, 1]]],
    reference: ([inputs]) => new Set(inputs).size,
    bodies: [
      `
      let computed = 0;
      const cache = {};
      const square = (n) => {
        if (!(n in cache)) {
          computed++;
          cache[n] = n * n;
        }
        return cache[n];
      };
      inputs.forEach((n) => square(n));
      return computed;
      `,
      `
      let computed = 0;
      const memoize = (f) => {
        const cache = new Map();
        return (n) => {
          if (!cache.has(n)) cache.set(n, f(n));
          return cache.get(n);
        };
      };
      const square = memoize((n) => {
        computed++;
        return n * n;
      });
      for (const n of inputs) square(n);
      return computed;
      `,
      `
      const cache = new Map();
      for (const n of inputs) {
        if (!cache.has(n)) cache.set(n, n * n);
      }
      return cache.size;
      `,
    ],
    locals: {
      computed: ['calls', 'misses'],
      cache: ['memo', 'known'],
      square: ['compute', 'work'],
      n: ['x', 'v'],
      memoize: ['memo1', 'cached'],
      f: ['fn', 'g'],
    },
    phrases: {
      noun: [
        'how many times a memoized function really computes when it is called with each number of a list',
        'the number of cache misses of a memoized function that is called with all {inputs}',
      ],
      verb: [
        'memoize a function, call it with every number of a list and return how often it had to compute',
        'count the real computations of a function with a cache, repeated arguments being free',
      ],
      say: [
        'memoize: count real computations for a list of arguments',
        'number of cache misses of a memoized function',
        'how often is a memoized function really run for these arguments?',
        'given a list of arguments, return how many calls of a memoized function are not answered from the cache',
        'the function remembers its old results, so only new arguments cost work, tell me how many times it worked',
      ],
    },
  }),
  family({
    id: 'limited-calls',
    category: 'closures',
    names: ['limitCalls', 'callAtMost', 'limitedCalls', 'atMost'],
    params: [NUMS, ['max', 'limit', 'times', 'n']],
    args: (r) => [r.ints(0, 6, -9, 12), r.int(0, 5)],
    edges: [
      [[], 2],
      [[1, 2, 3], 2],
      [[1, 2], 5],
      [[4], 0],
    ],
    reference: ([nums, max]) => nums.map((n, i) => (i < max ? n * 2 : null)),
    bodies: [
      `
      const limit = (f, most) => {
        let calls = 0;
        return (n) => {
          if (calls >= most) return null;
          calls++;
          return f(n);
        };
      };
      const double = limit((n) => n * 2, max);
      return nums.map((n) => double(n));
      `,
      `
      let calls = 0;
      const double = (n) => {
        calls++;
        return calls > max ? null : n * 2;
      };
      return nums.map((n) => double(n));
      `,
      `return nums.map((n, i) => (i < max ? n * 2 : null));`,
    ],
    locals: {
      limit: ['atMost', 'restrict'],
      most: ['allowed', 'cap'],
      calls: ['used', 'count'],
      double: ['twice', 'work'],
      f: ['fn', 'g'],
      n: ['x', 'v'],
    },
    phrases: {
      noun: [
        'the results of a doubling function that may be called a limited number of times and then gives null, for each number of a list',
        'a list with the doubles of the first {max} numbers of {nums} and null for all later ones',
      ],
      verb: [
        'wrap a doubling function so that it works only a given number of times and returns null afterwards, and map it over a list',
        'limit how often a doubling function can be called, null after the limit, and collect the results for a list',
      ],
      say: [
        'limit calls of a doubling function, null after max calls',
        'call at most max times: double the first numbers, null for the others',
        'how do i make a doubling function that stops working after {max} calls and then returns null?',
        'given numbers and a limit, double them with a function that returns null once the limit of calls is used up',
        'the function doubles its number but only the first few calls are allowed, later calls get null, return the results for my whole list',
      ],
    },
  }),
  family({
    id: 'after-n-calls',
    category: 'closures',
    names: ['afterCalls', 'onlyAfter', 'runAfter', 'startAfter'],
    params: [NUMS, ['n', 'skip', 'wait', 'count']],
    args: (r) => [r.ints(0, 6, -9, 12), r.int(0, 5)],
    edges: [
      [[], 2],
      [[1, 2, 3], 2],
      [[1, 2], 5],
      [[4], 0],
    ],
    reference: ([nums, n]) => nums.map((x, i) => (i < n ? null : x)),
    bodies: [
      `
      let calls = 0;
      const after = (x) => {
        calls++;
        return calls > n ? x : null;
      };
      return nums.map((x) => after(x));
      `,
      `
      const makeAfter = (wait) => {
        let calls = 0;
        return (x) => {
          if (calls < wait) {
            calls++;
            return null;
          }
          return x;
        };
      };
      return nums.map(makeAfter(n));
      `,
      `return nums.map((x, i) => (i < n ? null : x));`,
    ],
    locals: {
      calls: ['seen', 'used'],
      after: ['pass', 'gate'],
      makeAfter: ['createAfter'],
      x: ['value', 'v'],
      wait: ['limit'],
    },
    phrases: {
      noun: [
        'the results of a function that returns null for its first n calls and afterwards its argument, for each number of a list',
        'the list {nums} with its first {n} numbers replaced by null, made with a counting closure',
      ],
      verb: [
        'make a function that ignores its first n calls with null and then passes its argument through, and map it over a list',
        'replace the first n numbers of a list by null using a closure that counts its calls',
      ],
      say: [
        'after(n): null for the first n calls, then the value itself',
        'closure that gives null n times and then lets numbers through',
        'how do i write a function that only starts to work after {n} calls, null before that?',
        'given numbers and n, return null for the first n of them and the number itself for the rest',
        'the inner function counts how often it was called, the first n calls return null and later ones give back the number, collect that for my list',
      ],
    },
  }),
  family({
    id: 'changed-values',
    category: 'closures',
    names: ['onChange', 'changedValues', 'onlyChanges', 'distinctUntilChanged'],
    params: [NUMS],
    args: (r) => [r.ints(0, 8, 0, 2)],
    edges: [[[]], [[1]], [[1, 1, 2, 2, 1]]],
    reference: ([nums]) => nums.filter((n, i) => i === 0 || n !== nums[i - 1]),
    bodies: [
      `
      let last = null;
      const results = [];
      const report = (n) => {
        if (n !== last) results.push(n);
        last = n;
      };
      nums.forEach((n) => report(n));
      return results;
      `,
      `
      const makeChanged = () => {
        let last = null;
        return (n) => {
          const changed = n !== last;
          last = n;
          return changed;
        };
      };
      const changed = makeChanged();
      return nums.filter((n) => changed(n));
      `,
      `return nums.filter((n, i) => i === 0 || n !== nums[i - 1]);`,
    ],
    locals: {
      last: ['previous', 'old'],
      results: RESULTS,
      report: ['see', 'update'],
      n: ['x', 'v'],
      makeChanged: ['createChanged'],
    },
    phrases: {
      noun: [
        'the numbers that a change listener reports, those that differ from the number right before',
        'the values of {nums} that are not equal to the previous value, the first always included',
      ],
      verb: [
        'use a closure that remembers the last number to report only changes in a list',
        'keep the numbers that are different from the one before, with a function that remembers the previous value',
      ],
      say: [
        'distinct until changed with a closure',
        'report only changed values, first one counts as a change',
        'how do i get just the changes of a list of numbers, so [1, 1, 2, 2, 1] gives [1, 2, 1]?',
        'given numbers, return those that differ from their predecessor, using a closure that keeps the last value',
        'a sensor sends the same number many times and i only want to hear it when it changes',
      ],
    },
  }),
  family({
    id: 'seen-filter',
    category: 'closures',
    names: ['firstTimeOnly', 'filterSeen', 'newOnly', 'uniqueByClosure'],
    params: [NUMS],
    args: (r) => [r.ints(0, 8, 0, 4)],
    edges: [[[]], [[1]], [[1, 1, 2, 1, 3]]],
    reference: ([nums]) => [...new Set(nums)],
    bodies: [
      `
      const makeIsNew = () => {
        const seen = new Set();
        return (n) => {
          if (seen.has(n)) return false;
          seen.add(n);
          return true;
        };
      };
      return nums.filter(makeIsNew());
      `,
      `
      const seen = [];
      const isNew = (n) => {
        if (seen.includes(n)) return false;
        seen.push(n);
        return true;
      };
      return nums.filter((n) => isNew(n));
      `,
      `
      const seen = new Set();
      const isNew = (n) => !seen.has(n) && seen.add(n).has(n);
      return nums.filter((n) => isNew(n));
      `,
    ],
    locals: {
      makeIsNew: ['createIsNew', 'firstTime'],
      isNew: ['fresh', 'unseen'],
      seen: ['known', 'met'],
      n: ['x', 'v'],
    },
    phrases: {
      noun: [
        'the numbers of a list at their first appearance, filtered by a closure that remembers what it has seen',
        'each number of {nums} once, chosen by a predicate that is true only the first time it sees a value',
      ],
      verb: [
        'filter a list with a closure that lets each number through only the first time',
        'use a function that remembers the numbers it has seen to drop repeats from a list',
      ],
      say: [
        'isNew closure: true the first time a value is seen, filter a list with it',
        'remove repeats with a stateful predicate',
        'how do i filter out numbers that came before with a function that remembers them?',
        'given numbers, keep those that a "seen before" closure has not met yet',
        'the inner function has its own memory of seen numbers and says true only for new ones, use it as the filter',
      ],
    },
  }),
  family({
    id: 'stack-commands',
    category: 'closures',
    names: ['runStack', 'stackCommands', 'useStack', 'simulateStack'],
    params: [['commands', 'ops', 'steps', 'actions']],
    args: (r) => [r.list(() => (r.chance(0.6) ? r.int(1, 20) : 'pop'), 0, 8)],
    edges: [[[]], [[1, 2, 'pop']], [['pop', 3]]],
    reference: ([commands]) => {
      const stack: (number | string)[] = [];
      for (const c of commands) {
        if (c === 'pop') stack.pop();
        else stack.push(c);
      }
      return stack;
    },
    bodies: [
      `
      const stack = [];
      for (const command of commands) {
        if (command === 'pop') stack.pop();
        else stack.push(command);
      }
      return stack;
      `,
      `
      const makeStack = () => {
        const items = [];
        return {
          push: (item) => items.push(item),
          pop: () => items.pop(),
          all: () => items,
        };
      };
      const stack = makeStack();
      for (const command of commands) {
        if (command === 'pop') stack.pop();
        else stack.push(command);
      }
      return stack.all();
      `,
      `
      return commands.reduce(
        (stack, command) => (command === 'pop' ? stack.slice(0, -1) : [...stack, command]),
        [],
      );
      `,
    ],
    locals: {
      stack: ['pile', 'items'],
      command: ['c', 'op'],
      makeStack: ['createStack'],
      items: ['list', 'data'],
      item: ['x', 'value'],
    },
    phrases: {
      noun: [
        'the stack, bottom first, after a list of commands where a number is pushed and "pop" removes the top',
        'what is left on a stack after the {commands}, numbers to push or the word "pop"',
      ],
      verb: [
        'simulate a stack: push every number of a list and remove the top item at each "pop"',
        'run stack commands, where numbers are pushed and "pop" takes the last one off, and return the stack',
      ],
      say: [
        'stack simulation, numbers are pushed, "pop" pops, return the stack',
        'push numbers, pop on "pop", result bottom to top',
        'what is on the stack at the end if numbers are pushed and "pop" removes the newest?',
        'given a list of numbers and "pop" commands, return the final stack as an array',
        'numbers go on the pile, the word pop takes the top one away (nothing happens when it is empty), show me the pile from the bottom',
      ],
    },
  }),
  family({
    id: 'queue-commands',
    category: 'closures',
    names: ['runQueue', 'queueCommands', 'useQueue', 'simulateQueue'],
    params: [['commands', 'ops', 'steps', 'actions']],
    args: (r) => [r.list(() => (r.chance(0.6) ? r.int(1, 20) : 'next'), 0, 8)],
    edges: [[[]], [[1, 2, 'next']], [['next', 3]]],
    reference: ([commands]) => {
      const queue: (number | string)[] = [];
      for (const c of commands) {
        if (c === 'next') queue.shift();
        else queue.push(c);
      }
      return queue;
    },
    bodies: [
      `
      const queue = [];
      for (const command of commands) {
        if (command === 'next') queue.shift();
        else queue.push(command);
      }
      return queue;
      `,
      `
      const makeQueue = () => {
        const items = [];
        return {
          add: (item) => items.push(item),
          next: () => items.shift(),
          all: () => items,
        };
      };
      const queue = makeQueue();
      for (const command of commands) {
        if (command === 'next') queue.next();
        else queue.add(command);
      }
      return queue.all();
      `,
      `
      return commands.reduce(
        (queue, command) => (command === 'next' ? queue.slice(1) : [...queue, command]),
        [],
      );
      `,
    ],
    locals: {
      queue: ['line', 'waiting'],
      command: ['c', 'op'],
      makeQueue: ['createQueue'],
      items: ['list', 'data'],
      item: ['x', 'value'],
    },
    phrases: {
      noun: [
        'the queue, front first, after a list of commands where a number joins at the end and "next" removes the front',
        'who is left in a queue after the {commands}, numbers that join or the word "next"',
      ],
      verb: [
        'simulate a queue: add every number of a list at the end and remove the front item at each "next"',
        'run queue commands, where numbers are enqueued and "next" dequeues the oldest, and return the queue',
      ],
      say: [
        'queue simulation, numbers are enqueued, "next" dequeues, return the queue',
        'fifo queue: add numbers, remove the first one on "next"',
        'what is in the queue at the end if numbers join and "next" serves the one in front?',
        'given a list of numbers and "next" commands, return the final queue as an array',
        'numbers stand in line, the word next takes away the one who waited longest (nothing happens when nobody is there), show me the line',
      ],
    },
  }),
  family({
    id: 'undo-commands',
    category: 'closures',
    names: ['runWithUndo', 'textAfterUndo', 'applyWithUndo', 'typeAndUndo'],
    params: [['commands', 'actions', 'steps', 'inputs']],
    args: (r) => [r.list(() => (r.chance(0.65) ? r.pick(['a', 'b', 'cat', 'x1']) : 'undo'), 0, 7)],
    edges: [[[]], [['a', 'b', 'undo']], [['undo', 'a']]],
    reference: ([commands]) => {
      const parts: string[] = [];
      for (const c of commands) {
        if (c === 'undo') parts.pop();
        else parts.push(c);
      }
      return parts.join('');
    },
    bodies: [
      `
      const parts = [];
      for (const command of commands) {
        if (command === 'undo') parts.pop();
        else parts.push(command);
      }
      return parts.join('');
      `,
      `
      const history = [''];
      for (const command of commands) {
        if (command !== 'undo') history.push(history[history.length - 1] + command);
        else if (history.length > 1) history.pop();
      }
      return history[history.length - 1];
      `,
      `
      const makeEditor = () => {
        const parts = [];
        return {
          type: (text) => parts.push(text),
          undo: () => parts.pop(),
          text: () => parts.join(''),
        };
      };
      const editor = makeEditor();
      for (const command of commands) {
        if (command === 'undo') editor.undo();
        else editor.type(command);
      }
      return editor.text();
      `,
    ],
    locals: {
      parts: ['pieces', 'typed'],
      command: ['c', 'action'],
      history: ['states', 'versions'],
      editor: ['doc', 'page'],
      makeEditor: ['createEditor'],
    },
    phrases: {
      noun: [
        'the text after a list of typed pieces in which "undo" takes back the last piece still there',
        'what an editor with undo shows after the {commands}, pieces of text or the word "undo"',
      ],
      verb: [
        'append every string of a list to a text, but remove the latest piece at each "undo"',
        'simulate a text editor with undo and return the final text',
      ],
      say: [
        'text editor with undo: strings are typed, "undo" removes the last one',
        'apply typed strings and undo commands, return the text',
        'what is the text at the end when "undo" deletes the piece typed last?',
        'given a list of strings where some are "undo", return the joined text after all undos',
        'type the pieces one after the other, the word undo takes the newest piece away if there is one, then give me everything as one string',
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
  family({
    id: 'throttle-times',
    category: 'closures',
    names: ['throttle', 'throttledCalls', 'acceptedTimes', 'rateLimit'],
    params: [
      ['times', 'calls', 'stamps', 'clicks'],
      ['wait', 'gap', 'pause', 'ms'],
    ],
    args: (r) => {
      let t = 0;
      return [r.list(() => (t += r.int(0, 6)), 0, 7), r.int(1, 10)];
    },
    edges: [
      [[], 5],
      [[0, 3, 5, 6], 5],
      [[2, 2, 20], 1],
    ],
    reference: ([times, wait]) => {
      const kept: number[] = [];
      for (const t of times) {
        const last = kept.at(-1);
        if (last === undefined || t - last >= wait) kept.push(t);
      }
      return kept;
    },
    bodies: [
      `
      let last = -Infinity;
      const accepts = (time) => {
        if (time - last < wait) return false;
        last = time;
        return true;
      };
      return times.filter((time) => accepts(time));
      `,
      `
      const accepted = [];
      let last = null;
      for (const time of times) {
        if (last === null || time - last >= wait) {
          accepted.push(time);
          last = time;
        }
      }
      return accepted;
      `,
      `
      const makeThrottle = (gap) => {
        let next = -Infinity;
        return (time) => {
          if (time < next) return false;
          next = time + gap;
          return true;
        };
      };
      return times.filter(makeThrottle(wait));
      `,
    ],
    locals: {
      last: ['previous', 'latest'],
      accepts: ['allowed', 'passes'],
      time: ['t', 'now'],
      accepted: ['kept', 'result'],
      makeThrottle: ['createThrottle', 'limiter'],
      next: ['free', 'open'],
    },
    phrases: {
      noun: [
        'the call times that a throttle lets through: each at least a given wait after the last accepted one, the first always',
        'those of the rising {times} that come at least {wait} after the previously kept one, the first included',
      ],
      verb: [
        'throttle a list of rising call times: keep a call only if the wait since the last kept call is over',
        'filter ascending timestamps so that kept ones are at least a given time apart, starting with the first',
      ],
      say: [
        'throttle timestamps, at least wait apart from the last accepted one',
        'which calls get through a throttle? times ascending, wait given',
        'how do i ignore clicks that come less than {wait} after the last accepted click?',
        'given ascending times and a wait, return the times of the calls that a throttled function would really run, the first one runs',
        'the button may only fire again after a pause, i have the times of all clicks in order and want those that count, counted from the last click that counted',
      ],
    },
  }),
];
