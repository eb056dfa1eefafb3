import { family } from '../family.ts';

const NUMS = ['nums', 'numbers', 'values', 'list', 'arr'] as const;

/** Closures and higher-order functions, seen through a function that takes and returns JSON. */
export const closures = [
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
    id: 'compose-add-multiply',
    category: 'closures',
    names: ['addThenMultiply', 'composeSteps', 'applyBoth'],
    params: [['x', 'n', 'num', 'value']],
    constants: { p: (r) => r.constant(1, 9, 99), q: (r) => r.constant(2, 9, 99) },
    args: (r) => [r.int(-20, 30)],
    edges: [[0], [1], [-5]],
    reference: ([x], { p, q }) => (x + p) * q,
    bodies: [
      `
      const compose = (f, g) => (y) => g(f(y));
      const add = (y) => y + $p;
      const multiply = (y) => y * $q;
      return compose(add, multiply)(x);
      `,
      `
      const add = (y) => y + $p;
      const multiply = (y) => y * $q;
      return multiply(add(x));
      `,
      `
      const steps = [(y) => y + $p, (y) => y * $q];
      return steps.reduce((result, step) => step(result), x);
      `,
    ],
    locals: {
      compose: ['chain', 'join'],
      f: ['first', 'f1'],
      g: ['second', 'f2'],
      add: ['plus', 'addOne'],
      multiply: ['times', 'scale'],
      y: ['v', 'a'],
      steps: ['functions', 'fns'],
      step: ['fn', 'h'],
      result: ['acc', 'current'],
    },
    phrases: {
      noun: [
        'the composition of adding {p} and then multiplying by {q}, applied to a number',
        'the result of a function that adds {p} followed by one that multiplies by {q}',
      ],
      verb: [
        'compose a function that adds {p} with one that multiplies by {q} and apply it, adding first',
        'add {p} and then multiply by {q} using two composed functions',
        'compose two functions so that a number is first increased by {p} and the result is multiplied by {q}',
      ],
      say: [
        'compose: add {p}, then times {q}',
        'how do i chain two inner functions, first plus {p} and then times {q}, on a number?',
        'make one function for adding {p} and one for multiplying by {q} and run the number through both, the adding comes first',
        'function composition: plus {p} then times {q}',
        'pipe add {p} into multiply by {q}',
        'compose add {p} and multiply {q}, add first',
        'given a number, send it through add {p} and after that through times {q}',
      ],
    },
  }),
  family({
    id: 'memo-fibonacci',
    category: 'closures',
    names: ['memoFib', 'fibMemo', 'fastFib', 'cachedFibonacci'],
    params: [['n', 'num', 'index', 'k']],
    args: (r) => [r.int(0, 60)],
    edges: [[0], [1], [2], [10], [50]],
    reference: ([n]) => {
      let a = 0;
      let b = 1;
      for (let i = 0; i < n; i++) [a, b] = [b, a + b];
      return a;
    },
    bodies: [
      `
      const memo = {};
      const fib = (i) => {
        if (i < 2) return i;
        if (!(i in memo)) memo[i] = fib(i - 1) + fib(i - 2);
        return memo[i];
      };
      return fib(n);
      `,
      `
      const memo = new Map();
      function fib(i) {
        if (i < 2) return i;
        if (memo.has(i)) return memo.get(i);
        const result = fib(i - 1) + fib(i - 2);
        memo.set(i, result);
        return result;
      }
      return fib(n);
      `,
      `
      const memo = [0, 1];
      const fib = (i) => {
        if (memo[i] === undefined) memo[i] = fib(i - 1) + fib(i - 2);
        return memo[i];
      };
      return fib(n);
      `,
    ],
    locals: {
      memo: ['cache', 'known', 'seen'],
      fib: ['f', 'calc'],
      i: ['m', 'x'],
      result: ['value', 'sum'],
    },
    phrases: {
      noun: [
        'the n-th Fibonacci number with memoisation, starting from 0 and 1',
        'the Fibonacci number at index {n}, where index 0 gives 0, with a cache in a closure',
      ],
      verb: [
        'compute a Fibonacci number recursively with memoization, fib(0) is 0 and fib(1) is 1',
        'find the n-th Fibonacci number (0, 1, 1, 2, ...) with an inner function that remembers results',
      ],
      say: [
        'memoised fibonacci, fib(0) = 0',
        'how do i write fibonacci with a cache so that it is fast, with fib(0) = 0 and fib(1) = 1?',
        'recursive fibonacci is slow, so store results already computed in a memo and use them again, the sequence starts 0, 1, 1, 2',
        'memoized fibonacci',
        'fibonacci with memo',
        'fast fibonacci with caching, fib(0) = 0',
        'dynamic programming fibonacci with a cache',
        'given n, return the nth fibonacci number using memoization',
        'my fibonacci takes forever for 50, it should keep a cache of what it has computed already',
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
  family({
    id: 'once-doubling',
    category: 'closures',
    names: ['callOnce', 'onceOnly', 'doubleOnce', 'runOnce'],
    params: [NUMS],
    constants: { k: (r) => r.constant(2, 9, 99) },
    args: (r) => [r.ints(0, 6, -9, 12)],
    edges: [[[]], [[3]], [[0, 5, 6]]],
    reference: ([nums], { k }) => nums.map(() => (nums[0] ?? 0) * k),
    bodies: [
      `
      const once = (f) => {
        let called = false;
        let result;
        return (n) => {
          if (!called) result = f(n);
          called = true;
          return result;
        };
      };
      return nums.map(once((n) => n * $k));
      `,
      `
      let called = false;
      let result = null;
      const once = (n) => {
        if (called) return result;
        called = true;
        result = n * $k;
        return result;
      };
      return nums.map((n) => once(n));
      `,
      `
      let result = null;
      const once = (n) => (result ??= n * $k);
      return nums.map((n) => once(n));
      `,
    ],
    locals: {
      once: ['single', 'wrapped'],
      called: ['done', 'used'],
      result: ['saved', 'answer'],
      n: ['x', 'v'],
      f: ['fn', 'g'],
    },
    phrases: {
      noun: [
        'the results of calling a once-only times {k} function with each number of a list',
        'what a function that multiplies by {k} only on its first call, and then repeats that result, returns for each element',
      ],
      verb: [
        'wrap multiplying by {k} in a once function, call it for every number and list the results, all equal to the first',
        'call a times {k} closure that runs only the first time for each number and collect what it returns',
        'implement once for a function that multiplies by {k}, call it with each list element and return all results',
      ],
      say: [
        'once: first element times {k}, repeated for every call',
        'how do i make a function run once, here multiplying by {k}, and give its first result for all later numbers of the list?',
        'the inner function multiplies the first number by {k} and remembers it, for all the other numbers it just returns that same first result, give the list of results',
        'once() around times {k}, results for every element',
        'run only once, times {k}, later calls repeat the first result',
        'given a list, call a run-once function that multiplies by {k} with every element and collect what comes back',
      ],
    },
  }),
  family({
    id: 'curried-add',
    category: 'closures',
    names: ['curriedAdd', 'addCurried', 'curryAdd', 'addAll'],
    params: [
      ['a', 'x', 'first', 'm'],
      ['b', 'y', 'second', 'n'],
    ],
    args: (r) => [r.int(-30, 60), r.int(-30, 60)],
    edges: [
      [0, 0],
      [1, 2],
      [-5, 5],
    ],
    reference: ([a, b]) => a + b,
    bodies: [
      `
      const add = (p) => (q) => p + q;
      return add(a)(b);
      `,
      `
      function add(p) {
        return function (q) {
          return p + q;
        };
      }
      return add(a)(b);
      `,
      `
      const add = (p) => (q) => p + q;
      const addFirst = add(a);
      return addFirst(b);
      `,
    ],
    locals: {
      add: ['plus', 'curried', 'adder'],
      p: ['left', 'u'],
      q: ['right', 'v'],
      addFirst: ['addTo', 'partial'],
    },
    phrases: {
      noun: [
        'the sum of two numbers computed with a curried add function',
        'a curried sum of {a} and {b}',
      ],
      verb: [
        'add two numbers with a curried inner function, one argument at a time',
        'write add so that it takes one number and returns a function for the second, then apply both',
        'curry an addition function and use it to add two numbers',
      ],
      say: [
        'curried add of two numbers',
        'how do i add two numbers with currying, like add(a)(b)?',
        'make an inner function that gets the first number and gives back a function that gets the second, and use it to return the sum',
        'curry add',
        'curried addition, add(a)(b)',
        'add two numbers using currying',
        'given two numbers, add them with a function that returns a function',
      ],
    },
  }),
  family({
    id: 'named-pipeline',
    category: 'closures',
    names: ['runPipeline', 'applySteps', 'pipeline', 'runSteps'],
    params: [
      ['x', 'value', 'n', 'start'],
      ['steps', 'names', 'ops', 'commands'],
    ],
    args: (r) => [
      r.int(-9, 12),
      r.list(() => r.pick(['double', 'increment', 'square'] as const), 0, 4),
    ],
    edges: [
      [3, []],
      [3, ['double', 'increment']],
      [3, ['increment', 'double']],
      [-2, ['square']],
    ],
    reference: ([x, steps]) =>
      steps.reduce((v, s) => (s === 'double' ? v * 2 : s === 'square' ? v * v : v + 1), x),
    bodies: [
      `
      const functions = {
        double: (v) => v * 2,
        increment: (v) => v + 1,
        square: (v) => v * v,
      };
      return steps.reduce((result, step) => functions[step](result), x);
      `,
      `
      const functions = {
        double: (v) => v * 2,
        increment: (v) => v + 1,
        square: (v) => v * v,
      };
      let result = x;
      for (const step of steps) {
        result = functions[step](result);
      }
      return result;
      `,
      `
      let result = x;
      for (const step of steps) {
        if (step === 'double') result *= 2;
        else if (step === 'increment') result += 1;
        else result *= result;
      }
      return result;
      `,
    ],
    locals: {
      functions: ['table', 'actions', 'fns'],
      v: ['y', 'num'],
      result: ['current', 'out'],
      step: ['op', 'name'],
    },
    phrases: {
      noun: [
        'a number after a list of steps named double, increment and square',
        'the result of sending {x} through the {steps} double, increment or square in order',
      ],
      verb: [
        'apply a list of named steps (double, increment, square) to a number one after the other',
        'run a number through a pipeline of the operations double, increment and square given by name',
      ],
      say: [
        'pipeline of double, increment, square by name',
        'what is left of the number after doing each step of the list, where a step is double, increment or square?',
        'i have a number and a list of words, double means times two, increment means plus one, square means times itself, do them in order and return the result',
        'run steps by name on a number: double, increment, square',
        'pipeline of named operations double/increment/square',
        'given a number and a list of "double", "increment" and "square", apply them in order and return the result',
        'apply double, increment or square as the list of names says',
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
    id: 'bank-account',
    category: 'closures',
    names: ['accountBalance', 'runAccount', 'finalBalance', 'applyChanges'],
    params: [
      ['start', 'balance', 'initial', 'money'],
      ['changes', 'amounts', 'payments', 'moves'],
    ],
    args: (r) => [r.int(0, 50), r.ints(0, 6, -40, 30)],
    edges: [
      [10, []],
      [10, [-10]],
      [10, [-11]],
      [5, [-8, 4, -9]],
    ],
    reference: ([start, changes]) => changes.reduce((b, c) => (b + c < 0 ? b : b + c), start),
    bodies: [
      `
      const makeAccount = (balance) => (amount) => {
        if (balance + amount >= 0) balance += amount;
        return balance;
      };
      const change = makeAccount(start);
      changes.forEach((amount) => change(amount));
      return change(0);
      `,
      `
      let balance = start;
      const change = (amount) => {
        if (balance + amount < 0) return;
        balance += amount;
      };
      for (const amount of changes) {
        change(amount);
      }
      return balance;
      `,
      `
      const apply = (balance, amount) => (balance + amount < 0 ? balance : balance + amount);
      return changes.reduce((balance, amount) => apply(balance, amount), start);
      `,
    ],
    locals: {
      makeAccount: ['createAccount', 'account'],
      balance: ['total', 'current'],
      change: ['update', 'book'],
      amount: ['value', 'a'],
      apply: ['step', 'update'],
    },
    phrases: {
      noun: [
        'the final balance of an account after a list of changes, skipping any that would make it negative',
        'the money left when the {changes} are added to {start} one by one, ignoring each that would go below 0',
      ],
      verb: [
        'apply deposits and withdrawals to a starting balance, ignoring a withdrawal that would go below zero',
        'add each amount to an account balance in a closure unless the balance would become negative, and return it',
      ],
      say: [
        'account balance after changes, never below 0, too large withdrawals are skipped',
        'how much is in the account at the end if withdrawals that are too big are refused?',
        'start with some money, positive numbers are paid in and negative numbers taken out, but when there is not enough the change is skipped, return the last balance',
        'bank account closure, skip withdrawals that would overdraw',
        'balance after deposits and withdrawals, no overdraft',
        'given a starting balance and a list of changes, return the final balance where changes that would make it negative are ignored',
        'simulate a bank account, a change is only made if there is enough money',
      ],
    },
  }),
  family({
    id: 'greeter-closure',
    category: 'closures',
    names: ['greetAll', 'makeGreetings', 'greetNames', 'useGreeter'],
    params: [
      ['greeting', 'hello', 'salute', 'phrase'],
      ['names', 'people', 'list', 'guests'],
    ],
    args: (r) => [
      r.pick(['Hello', 'Hi', 'Good morning', 'Welcome', 'Hey']),
      r.list(() => r.pick(['Ann', 'Bob', 'Eve', 'Tom', 'Zoe', 'Max']), 0, 5),
    ],
    edges: [
      ['Hello', []],
      ['Hi', ['Ann']],
      ['Hey', ['Bob', 'Eve']],
    ],
    reference: ([greeting, names]) => names.map((name) => `${greeting}, ${name}!`),
    bodies: [
      `
      const greeter = (text) => (name) => \`\${text}, \${name}!\`;
      return names.map(greeter(greeting));
      `,
      `
      const greet = (name) => \`\${greeting}, \${name}!\`;
      return names.map((name) => greet(name));
      `,
      `
      function makeGreeter(text) {
        return (name) => text + ', ' + name + '!';
      }
      const greet = makeGreeter(greeting);
      return names.map((name) => greet(name));
      `,
    ],
    locals: {
      greeter: ['sayTo', 'greetWith'],
      makeGreeter: ['createGreeter', 'greeterFor'],
      greet: ['say', 'welcome'],
      text: ['word', 'start'],
      name: ['person', 'who'],
    },
    phrases: {
      noun: [
        'a greeting like "Hello, Ann!" for each name, made by a greeter closure',
        'the texts that join {greeting}, a comma, a space, a name and "!" for all {names}',
      ],
      verb: [
        'greet every name in a list as "Hello, Ann!" with a function that remembers the greeting',
        'build a greeter for a greeting word and map it over names, in the form "Hi, Bob!"',
      ],
      say: [
        'greeter closure, results like "Hello, Ann!"',
        'how do i make a greeting function that keeps the greeting and use it for a list of names, giving "Hello, Ann!"?',
        'i give a greeting and some names and want a list of sentences like "Hi, Eve!", greeting then comma and space then name then exclamation mark',
        'closure greeter over list of names, "Hi, Ann!"',
        'function factory for greetings, mapped over names',
        'given a greeting and names, return sentences such as "Hello, Tom!"',
        'greeting plus comma plus name plus ! for every name using a closure',
      ],
    },
  }),
];
