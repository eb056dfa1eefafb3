import { family } from '../../family.ts';
import { NUMS } from './common.ts';

/** Wrappers that let some calls through: once, a few, cached, throttled. */
export const limitedCalls = [
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
];
