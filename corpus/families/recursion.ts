import { family } from '../family.ts';
import type { Random } from '../random.ts';

type Nested = (number | Nested)[];

function nested(r: Random, depth: number, low = -9): Nested {
  return r.list(
    (): number | Nested =>
      depth > 0 && r.chance(0.35) ? nested(r, depth - 1, low) : r.int(low, 20),
    0,
    depth > 1 ? 5 : 3,
  );
}

function flatten(items: Nested): number[] {
  return items.flatMap((item) => (Array.isArray(item) ? flatten(item) : [item]));
}

function depthOf(items: Nested): number {
  return 1 + Math.max(0, ...items.map((item) => (Array.isArray(item) ? depthOf(item) : 0)));
}

function fib(n: number): number {
  return n < 2 ? n : fib(n - 1) + fib(n - 2);
}

function choose(n: number, k: number): number {
  return k === 0 || k === n ? 1 : choose(n - 1, k - 1) + choose(n - 1, k);
}

function permute(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, i) =>
    permute(items.filter((_, j) => j !== i)).map((rest) => [item, ...rest]),
  );
}

/** Problems whose natural or requested solution is a recursive one. */
export const recursion = [
  family({
    id: 'fibonacci',
    category: 'recursion',
    names: ['fibonacci', 'fib', 'nthFibonacci', 'getFibonacci'],
    params: [['n', 'num', 'index', 'x']],
    args: (r) => [r.int(0, 17)],
    edges: [[0], [1], [2], [3], [10]],
    reference: ([n]) => fib(n),
    bodies: [
      `
      if (n < 2) return n;
      return $name(n - 1) + $name(n - 2);
      `,
      `
      let a = 0;
      let b = 1;
      for (let i = 0; i < n; i++) {
        [a, b] = [b, a + b];
      }
      return a;
      `,
      `return n < 2 ? n : $name(n - 1) + $name(n - 2);`,
      `
      const fibs = [0, 1];
      for (let i = 2; i <= n; i++) {
        fibs.push(fibs[i - 1] + fibs[i - 2]);
      }
      return fibs[n];
      `,
    ],
    locals: { a: ['prev', 'current'], b: ['next', 'curr'], i: ['j', 'k'], fibs: ['seq', 'memo'] },
    phrases: {
      noun: [
        'the n-th Fibonacci number, where number 0 is 0 and number 1 is 1',
        'the Fibonacci number F({n}) with F(0) = 0 and F(1) = 1',
        'the number at position {n} of 0, 1, 1, 2, 3, 5, 8, counting positions from 0',
        'the n-th number of the Fibonacci sequence',
      ],
      verb: [
        'compute the n-th Fibonacci number, starting with fib(0) = 0 and fib(1) = 1',
        'calculate the n-th Fibonacci number',
      ],
      say: [
        'fibonacci of n, fib(0) = 0, fib(1) = 1',
        'what is the Fibonacci number with index {n}, if index 0 is 0 and index 1 is 1?',
        'every number is the sum of the two before it, beginning with 0 and 1, and i need the one at index n counted from zero',
        'fibonacci',
        'fib(n)',
        'nth fibonacci number',
        'nth fibonacci',
        'fibonacci number at index n',
        'how do i compute the nth fibonacci number?',
        'recursive fibonacci function',
      ],
    },
  }),
  family({
    id: 'fibonacci-list',
    category: 'recursion',
    names: ['fibonacciList', 'firstFibonacci', 'fibSequence', 'fibonacciNumbers'],
    params: [['n', 'count', 'num', 'size', 'length']],
    args: (r) => [r.int(0, 14)],
    edges: [[0], [1], [2], [3], [10]],
    reference: ([n]) => Array.from({ length: n }, (_, i) => fib(i)),
    bodies: [
      `
      const result = [];
      let a = 0;
      let b = 1;
      while (result.length < n) {
        result.push(a);
        [a, b] = [b, a + b];
      }
      return result;
      `,
      `
      const result = [];
      for (let i = 0; i < n; i++) {
        result.push(i < 2 ? i : result[i - 1] + result[i - 2]);
      }
      return result;
      `,
      `
      if (n === 0) return [];
      if (n === 1) return [0];
      if (n === 2) return [0, 1];
      const rest = $name(n - 1);
      return [...rest, rest[n - 2] + rest[n - 3]];
      `,
    ],
    locals: {
      result: ['fibs', 'seq', 'out'],
      a: ['prev', 'x'],
      b: ['next', 'y'],
      i: ['j', 'k'],
      rest: ['before', 'shorter'],
    },
    phrases: {
      noun: [
        'the first {n} Fibonacci numbers as a list, starting with 0 and 1',
        'an array with the first n Fibonacci numbers, beginning 0, 1, 1, 2',
        'the first {n} terms of the Fibonacci sequence',
      ],
      verb: [
        'list the first {n} numbers of the Fibonacci sequence 0, 1, 1, 2, 3, 5',
        'build an array of {n} Fibonacci numbers starting from 0, 1',
        'generate the first {n} Fibonacci numbers',
      ],
      say: [
        'first n fibonacci numbers (0, 1, 1, 2, ...)',
        'what are the first {n} Fibonacci numbers, when the sequence starts with 0 and 1?',
        'i want a list of n numbers that starts with 0 and 1 and where each next one is the sum of the two before',
        'fibonacci sequence of length n',
        'first n fibonacci numbers',
        'fibonacci series up to n terms',
        'list of n fibonacci numbers',
        'fibonacci sequence as an array with n entries',
        'how do i print the first {n} fibonacci numbers as a list?',
      ],
    },
  }),
  family({
    id: 'digit-sum-recursive',
    category: 'recursion',
    names: ['sumDigits', 'digitSum', 'digitSumRecursive', 'sumDigitsRec'],
    params: [['n', 'num', 'number', 'x']],
    args: (r) => [r.chance(0.3) ? r.int(0, 99) : r.int(0, 99999)],
    edges: [[0], [7], [10], [999]],
    reference: ([n]) => [...String(n)].reduce((a, d) => a + Number(d), 0),
    bodies: [
      `
      if (n < 10) return n;
      return (n % 10) + $name(Math.floor(n / 10));
      `,
      `return n === 0 ? 0 : (n % 10) + $name(Math.floor(n / 10));`,
      `
      if (n === 0) return 0;
      const digit = n % 10;
      return digit + $name((n - digit) / 10);
      `,
    ],
    locals: { digit: ['d', 'last'] },
    phrases: {
      noun: [
        'the sum of the digits of {n}, computed recursively',
        'the digit sum of a non-negative integer by recursion',
      ],
      verb: [
        'add up the digits of a number recursively',
        'sum the decimal digits of {n} with a recursive function, no loop',
        'compute the digit sum of {n} with recursion',
      ],
      say: [
        'recursive digit sum',
        'how do i add the digits of a number using recursion?',
        'our teacher wants the sum of the digits of a number without a loop, so the function has to call itself',
        'sum of digits recursive',
        'sum digits with recursion',
        'recursion: add the digits of a number',
        'digit sum without a loop, recursive',
        'how can a function call itself to add all the digits of n?',
      ],
    },
  }),
  family({
    id: 'power-recursive',
    category: 'recursion',
    names: ['power', 'pow', 'raise', 'toPower'],
    params: [
      ['base', 'b', 'x', 'a'],
      ['exponent', 'exp', 'n', 'e'],
    ],
    args: (r) => [r.int(-6, 9), r.int(0, 8)],
    edges: [
      [0, 0],
      [0, 3],
      [2, 10],
      [-2, 3],
      [5, 1],
      [7, 0],
    ],
    reference: ([base, exponent]) => base ** exponent + 0,
    bodies: [
      `
      if (exponent === 0) return 1;
      return base * $name(base, exponent - 1);
      `,
      `return exponent === 0 ? 1 : base * $name(base, exponent - 1);`,
      `
      let result = 1;
      for (let i = 0; i < exponent; i++) {
        result *= base;
      }
      return result;
      `,
      `
      if (exponent === 0) return 1;
      const half = $name(base, Math.floor(exponent / 2));
      return exponent % 2 === 0 ? half * half : half * half * base;
      `,
    ],
    locals: { result: ['product', 'total', 'acc'], i: ['j', 'k'], half: ['part', 'root'] },
    phrases: {
      noun: [
        'the number {base} raised to the power {exponent}',
        'a base to a non-negative whole exponent, without using the power operator',
        'the product of {exponent} copies of {base}, 1 for exponent 0',
        'the value of {base} to the power of {exponent}',
      ],
      verb: [
        'raise {base} to the power of {exponent}',
        'compute a power by repeated multiplication',
        'calculate a number to the power of another whole number',
      ],
      say: [
        'power of a base with a whole exponent >= 0',
        'what is {base} multiplied by itself {exponent} times, with 1 for zero times?',
        'i need base to the power of exponent but without Math.pow, maybe with recursion',
        'power',
        'power function',
        'base to the exponent',
        'x to the power of n',
        'exponentiation by hand',
        'recursive power function',
        'how do i raise {base} to the power {exponent}?',
      ],
    },
  }),
  family({
    id: 'flatten-deep',
    category: 'recursion',
    names: ['flattenDeep', 'flatten', 'flattenAll', 'deepFlatten'],
    params: [['items', 'arr', 'list', 'nested', 'array']],
    args: (r): [Nested] => [nested(r, 3)],
    edges: [[[]], [[1, 2]], [[1, [2, [3, [4]]]]], [[[], [[]]]]],
    reference: ([items]) => flatten(items),
    bodies: [
      `return items.flat(Infinity);`,
      `
      const result = [];
      for (const item of items) {
        if (Array.isArray(item)) result.push(...$name(item));
        else result.push(item);
      }
      return result;
      `,
      `return items.flatMap((item) => (Array.isArray(item) ? $name(item) : [item]));`,
      `
      return items.reduce(
        (result, item) => result.concat(Array.isArray(item) ? $name(item) : item),
        [],
      );
      `,
    ],
    locals: { result: ['out', 'flat', 'acc'], item: ['x', 'el', 'value'] },
    phrases: {
      noun: [
        'a flat list of all values in a nested array, however deep',
        'the numbers of {items} without any nesting, in the same order',
      ],
      verb: [
        'flatten a nested array completely, at every depth',
        'turn arrays inside arrays inside {items} into one flat array, all levels',
        'flatten an array of arrays of arrays into a single list',
        'remove all nesting from an array',
      ],
      say: [
        'deep flatten',
        'how do i flatten a list of lists of lists, no matter how many levels?',
        'my array has arrays in it and those have arrays too, i just want all the values in one simple list',
        'flatten nested array',
        'flatten array recursively',
        'deep flatten array',
        'completely flatten a nested list',
        '[1, [2, [3]]] -> [1, 2, 3]',
        'how do i flatten an array of any depth?',
      ],
    },
  }),
  family({
    id: 'nested-depth',
    category: 'recursion',
    names: ['depth', 'nestingDepth', 'maxDepth', 'arrayDepth'],
    params: [['items', 'arr', 'list', 'nested', 'array']],
    args: (r): [Nested] => [nested(r, 3)],
    edges: [[[]], [[1, 2]], [[[]]], [[1, [2, [3]]]], [[[1], [[2]], 3]]],
    reference: ([items]) => depthOf(items),
    bodies: [
      `
      let deepest = 0;
      for (const item of items) {
        if (Array.isArray(item)) deepest = Math.max(deepest, $name(item));
      }
      return deepest + 1;
      `,
      `return 1 + Math.max(0, ...items.map((item) => (Array.isArray(item) ? $name(item) : 0)));`,
      `
      const inner = items.filter((item) => Array.isArray(item));
      return 1 + Math.max(0, ...inner.map((item) => $name(item)));
      `,
      `
      if (!Array.isArray(items)) return 0;
      return 1 + Math.max(0, ...items.map((item) => $name(item)));
      `,
    ],
    locals: {
      deepest: ['max', 'best', 'result'],
      item: ['x', 'el', 'value'],
      inner: ['arrays', 'children'],
    },
    phrases: {
      noun: [
        'the nesting depth of an array, where a flat or empty array has depth 1',
        'the number of levels of nested arrays in {items}, counting the outer one as 1',
      ],
      verb: [
        'find how deeply an array is nested, with 1 for a list that holds no lists',
        'measure the maximum depth of the lists in {items}, 1 if there is no inner list',
        'compute the maximum nesting level of an array, 1 for a flat one',
      ],
      say: [
        'depth of nested array, flat = 1',
        'how deep do the arrays in {items} go, if a flat or empty array counts as 1?',
        'lists can contain lists which contain lists, i want the biggest number of levels, the outer list alone is one level',
        'max depth of nested array (flat is 1)',
        'nesting level of an array, [] counts 1',
        'how many levels deep is {items}? a plain list has 1',
        'depth of a nested list where [1] has depth 1 and [[1]] has depth 2',
        'array depth, recursive, flat array is 1',
      ],
    },
  }),
  family({
    id: 'sum-nested',
    category: 'recursion',
    names: ['sumNested', 'deepSum', 'nestedSum', 'sumDeep'],
    params: [['items', 'arr', 'list', 'nested', 'array']],
    args: (r): [Nested] => [nested(r, 3)],
    edges: [[[]], [[1, 2]], [[1, [2, [3, [4]]]]], [[[], [-5, [5]]]]],
    reference: ([items]) => flatten(items).reduce((a, b) => a + b, 0),
    bodies: [
      `
      let total = 0;
      for (const item of items) {
        total += Array.isArray(item) ? $name(item) : item;
      }
      return total;
      `,
      `return items.flat(Infinity).reduce((total, item) => total + item, 0);`,
      `
      return items.reduce(
        (total, item) => total + (Array.isArray(item) ? $name(item) : item),
        0,
      );
      `,
      `
      let total = 0;
      for (const item of items) {
        if (Array.isArray(item)) total += $name(item);
        else total += item;
      }
      return total;
      `,
    ],
    locals: { total: ['sum', 'result', 'acc'], item: ['x', 'el', 'value'] },
    phrases: {
      noun: [
        'the sum of all numbers in a nested array, at every depth',
        'the total of the numbers in {items} and in all the arrays inside it',
      ],
      verb: [
        'add up every number in a nested list, however deep',
        'sum the numbers of {items} including those in inner arrays of any level',
        'total up a nested array of numbers',
      ],
      say: [
        'deep sum of nested arrays',
        'how do i sum a list that contains numbers and other lists of numbers, any depth?',
        'there are lists inside of lists and i want to add all the numbers i can find in any of them',
        'sum nested array',
        'sum of nested list',
        'recursive sum of a nested list',
        'deep sum',
        'sum all numbers in arrays within arrays',
        '[1, [2, [3]]] -> 6',
      ],
    },
  }),
  family({
    id: 'hanoi-moves',
    category: 'recursion',
    names: ['hanoiMoves', 'hanoi', 'countHanoi', 'towerMoves'],
    params: [['n', 'disks', 'num', 'count', 'height']],
    args: (r) => [r.int(0, 14)],
    edges: [[0], [1], [2], [3]],
    reference: ([n]) => 2 ** n - 1,
    bodies: [
      `
      if (n === 0) return 0;
      return 2 * $name(n - 1) + 1;
      `,
      `return 2 ** n - 1;`,
      `
      let moves = 0;
      for (let i = 0; i < n; i++) {
        moves = 2 * moves + 1;
      }
      return moves;
      `,
      `return n === 0 ? 0 : $name(n - 1) + 1 + $name(n - 1);`,
    ],
    locals: { moves: ['steps', 'total', 'result'], i: ['j', 'k'] },
    phrases: {
      noun: [
        'the minimum number of moves for the Tower of Hanoi with {n} disks',
        'the least count of moves that solves the Towers of Hanoi with {n} discs and three pegs',
      ],
      verb: [
        'count the moves needed to solve Tower of Hanoi with {n} disks',
        'compute the smallest number of steps in the Hanoi puzzle for {n} disks',
        'find the minimal number of moves in Towers of Hanoi for {n} disks',
      ],
      say: [
        'tower of hanoi move count',
        'how many moves does the Tower of Hanoi need with {n} disks?',
        'for the puzzle with three pegs and n discs i only want to know the number of moves, not the moves themselves',
        'tower of hanoi number of moves',
        'hanoi moves for n disks',
        'towers of hanoi',
        'minimum moves hanoi',
        'how many moves to solve hanoi with n discs?',
      ],
    },
  }),
  family({
    id: 'climb-stairs',
    category: 'recursion',
    names: ['climbStairs', 'countWays', 'stairWays', 'waysToClimb'],
    params: [['n', 'steps', 'stairs', 'num']],
    args: (r) => [r.int(1, 17)],
    edges: [[1], [2], [3], [4], [10]],
    reference: ([n]) => fib(n + 1),
    bodies: [
      `
      if (n <= 2) return n;
      return $name(n - 1) + $name(n - 2);
      `,
      `
      let a = 1;
      let b = 1;
      for (let i = 1; i < n; i++) {
        [a, b] = [b, a + b];
      }
      return b;
      `,
      `
      const ways = [1, 1];
      for (let i = 2; i <= n; i++) {
        ways[i] = ways[i - 1] + ways[i - 2];
      }
      return ways[n];
      `,
      `return n < 2 ? 1 : $name(n - 1) + $name(n - 2);`,
    ],
    locals: { a: ['prev', 'x'], b: ['curr', 'y'], i: ['j', 'k'], ways: ['counts', 'dp'] },
    phrases: {
      noun: [
        'the number of ways to climb {n} stairs taking 1 or 2 at a time',
        'the number of different ways to go up {n} steps with strides of one or two steps',
        'the count of ordered sums of 1s and 2s that give {n}',
      ],
      verb: [
        'count the ways to climb a staircase of {n} steps by 1 or 2 steps at once',
        'find how many distinct ways there are to climb {n} stairs with 1 or 2 steps',
      ],
      say: [
        'climbing stairs, 1 or 2 steps at a time, number of ways',
        'in how many ways can you climb {n} stairs if you take one or two stairs each time?',
        'a staircase has n steps and i can go one step or jump two, how many ways are there to reach the top?',
        'climbing stairs',
        'climb stairs',
        'staircase problem with 1 or 2 steps',
        'number of ways to climb n steps, one or two at a time',
        'stair ways, 1 or 2 per move',
        'how many ways to get up a stair of {n} steps?',
      ],
    },
  }),
  family({
    id: 'permutations',
    category: 'recursion',
    names: ['permutations', 'permute', 'allOrders', 'getPermutations'],
    params: [['items', 'arr', 'list', 'nums', 'values']],
    args: (r) => [r.shuffle([1, 2, 3, 4, 5, 6, 7, 8, 9]).slice(0, r.int(0, 4))],
    edges: [[[]], [[1]], [[1, 2]], [[3, 1, 2]]],
    reference: ([items]) => permute(items),
    bodies: [
      `
      if (items.length === 0) return [[]];
      const result = [];
      items.forEach((item, i) => {
        const rest = [...items.slice(0, i), ...items.slice(i + 1)];
        for (const tail of $name(rest)) result.push([item, ...tail]);
      });
      return result;
      `,
      `
      if (items.length === 0) return [[]];
      return items.flatMap((item, i) => {
        const rest = items.filter((_, j) => j !== i);
        return $name(rest).map((tail) => [item, ...tail]);
      });
      `,
      `
      if (items.length === 0) return [[]];
      const result = [];
      for (let i = 0; i < items.length; i++) {
        const rest = items.filter((_, j) => j !== i);
        for (const tail of $name(rest)) {
          result.push([items[i], ...tail]);
        }
      }
      return result;
      `,
    ],
    locals: {
      result: ['out', 'all', 'perms'],
      item: ['x', 'el', 'first'],
      rest: ['others', 'left'],
      tail: ['p', 'perm'],
    },
    phrases: {
      noun: [
        'the list of all permutations of a list, first those that start with its first element, then its second, and so on, [[]] for an empty list',
        'a list of lists with every order of the elements of {items}, taking the leading element from left to right, and [[]] if {items} is empty',
      ],
      verb: [
        'list all permutations of {items}, choosing each position from left to right, with [[]] for an empty array',
        'generate every arrangement of the elements of a short array, ordered by the positions of the elements, [[]] when it is empty',
      ],
      say: [
        'all permutations of an array, in order of element position, [[]] for []',
        'what are all the orders of the elements in {items}, starting with each element from left to right and [[]] for none?',
        'i want a list with all the ways to arrange my elements, put each element first in turn and arrange the rest the same way, an empty list has one arrangement, the empty one',
        'permutations of a list in index order, [[]] for the empty list',
        'generate all permutations recursively, first element first, [] gives [[]]',
        'every ordering of {items}, taking the elements from left to right as the first one, [[]] if empty',
        '[1, 2, 3] to all its permutations starting with [1, 2, 3], and [] to [[]]',
        'list all arrangements, pick each element as first from left to right then recurse, [[]] for no elements',
      ],
    },
  }),
  family({
    id: 'subsets',
    category: 'recursion',
    names: ['subsets', 'powerSet', 'allSubsets', 'getSubsets'],
    params: [['items', 'arr', 'list', 'nums', 'values']],
    args: (r) => [r.shuffle([1, 2, 3, 4, 5, 6, 7, 8, 9]).slice(0, r.int(0, 4))],
    edges: [[[]], [[1]], [[1, 2]], [[3, 1, 2]]],
    reference: ([items]) =>
      items.reduce<number[][]>((all, item) => [...all, ...all.map((s) => [...s, item])], [[]]),
    bodies: [
      `
      let result = [[]];
      for (const item of items) {
        result = [...result, ...result.map((subset) => [...subset, item])];
      }
      return result;
      `,
      `
      if (items.length === 0) return [[]];
      const rest = $name(items.slice(0, -1));
      const last = items[items.length - 1];
      return [...rest, ...rest.map((subset) => [...subset, last])];
      `,
      `
      return items.reduce(
        (result, item) => [...result, ...result.map((subset) => [...subset, item])],
        [[]],
      );
      `,
      `
      const result = [[]];
      for (const item of items) {
        const size = result.length;
        for (let i = 0; i < size; i++) {
          result.push([...result[i], item]);
        }
      }
      return result;
      `,
    ],
    locals: {
      result: ['out', 'all', 'sets'],
      item: ['x', 'el'],
      subset: ['s', 'set'],
      rest: ['before', 'without'],
      last: ['end', 'tail'],
      size: ['count', 'len'],
      i: ['j', 'k'],
    },
    phrases: {
      noun: [
        'the list of all subsets of a list, starting with [[]] and for each element adding copies of the subsets so far with it appended',
        'the power set of {items} in the order [], [a], [b], [a, b], [c] and so on',
      ],
      verb: [
        'list all subsets of an array in the order [], [a], [b], [a, b], [c], [a, c] and so on',
        'build the power set of {items}: begin with the empty subset, and each element in turn is appended to all subsets before it',
      ],
      say: [
        'power set, order: [], [a], [b], [a, b], [c], ...',
        'what are all subsets of {items}, in the order [], [a], [b], [a, b], [c]?',
        'start with only the empty list and for every element add a copy of all the lists so far with that element at the end, so i get all subsets',
        'all subsets, in the order [], [1], [2], [1, 2], [3]',
        'powerset, each element doubles the list: [], [a], [b], [a, b]',
        'generate all subsets of a list in the order [], [a], [b], [a, b], [c]',
        'subsets of {items}, the new element goes onto all earlier subsets, so [], [1], [2], [1, 2]',
        'every possible subset, begin with [] and extend all of them by one element at a time',
      ],
    },
  }),
  family({
    id: 'binomial',
    category: 'recursion',
    names: ['binomial', 'choose', 'combinations', 'nChooseK'],
    params: [
      ['n', 'total', 'size'],
      ['k', 'r', 'picked'],
    ],
    args: (r) => {
      const n = r.int(0, 12);
      return [n, r.int(0, n)];
    },
    edges: [
      [0, 0],
      [1, 0],
      [1, 1],
      [5, 2],
      [6, 3],
      [10, 10],
    ],
    reference: ([n, k]) => choose(n, k),
    bodies: [
      `
      if (k === 0 || k === n) return 1;
      return $name(n - 1, k - 1) + $name(n - 1, k);
      `,
      `
      let result = 1;
      for (let i = 1; i <= k; i++) {
        result = (result * (n - k + i)) / i;
      }
      return result;
      `,
      `
      if (k === 0) return 1;
      return (n * $name(n - 1, k - 1)) / k;
      `,
      `
      const factorial = (m) => (m <= 1 ? 1 : m * factorial(m - 1));
      return factorial(n) / (factorial(k) * factorial(n - k));
      `,
    ],
    locals: {
      result: ['product', 'acc', 'count'],
      i: ['j', 'step'],
      factorial: ['fact', 'f'],
      m: ['x'],
    },
    phrases: {
      noun: [
        'the binomial coefficient {n} over {k}',
        'the number of ways to choose {k} of {n} things when the order does not matter',
        'the number of subsets with {k} elements in a set of {n} elements',
      ],
      verb: [
        'compute {n} choose {k}',
        'count the combinations of {k} items out of {n}',
        'calculate the binomial coefficient of {n} and {k}',
      ],
      say: [
        'n choose k',
        'in how many ways can i pick {k} people out of {n}, order not important?',
        'i need the binomial coefficient, the one from the lottery, where k is never bigger than n',
        'binomial coefficient',
        'n over k',
        'nCr',
        'combinations n k count',
        'number of combinations of k out of n',
        'how many ways are there to choose {k} things from {n}?',
      ],
    },
  }),
  family({
    id: 'pascal-row',
    category: 'recursion',
    names: ['pascalRow', 'pascal', 'getPascalRow', 'triangleRow'],
    params: [['n', 'row', 'index', 'num']],
    args: (r) => [r.int(0, 10)],
    edges: [[0], [1], [2], [3], [4]],
    reference: ([n]) => Array.from({ length: n + 1 }, (_, k) => choose(n, k)),
    bodies: [
      `
      let result = [1];
      for (let i = 0; i < n; i++) {
        result = [1, ...result.map((x, j) => x + (result[j + 1] ?? 0))];
      }
      return result;
      `,
      `
      if (n === 0) return [1];
      const above = $name(n - 1);
      const middle = above.slice(1).map((x, i) => x + above[i]);
      return [1, ...middle, 1];
      `,
      `
      const result = [1];
      for (let k = 1; k <= n; k++) {
        result.push((result[k - 1] * (n - k + 1)) / k);
      }
      return result;
      `,
      `
      if (n === 0) return [1];
      const above = $name(n - 1);
      const result = [1];
      for (let i = 1; i < n; i++) {
        result.push(above[i - 1] + above[i]);
      }
      return [...result, 1];
      `,
    ],
    locals: {
      result: ['out', 'line', 'current'],
      above: ['prev', 'before'],
      middle: ['inner', 'sums'],
    },
    phrases: {
      noun: [
        "row {n} of Pascal's triangle as an array, where row 0 is [1]",
        "the n-th line of Pascal's triangle, counting from 0, so that row 2 is [1, 2, 1]",
      ],
      verb: [
        "compute one row of Pascal's triangle, with row 0 being [1] and row 1 being [1, 1]",
        "build row {n} of Pascal's triangle, counting rows from 0",
      ],
      say: [
        "pascal's triangle row n (row 0 = [1])",
        "what does row {n} of Pascal's triangle look like, if the top row is number 0?",
        'each number is the sum of the two above it and the edges are 1, please return the row with the given index as a list, the top row [1] has index 0',
        "nth row of pascal's triangle, row 0 is [1]",
        'pascal triangle row, zero based',
        'pascal row n, index from 0',
        "which numbers are in row {n} of Pascal's triangle when the first row is row 0?",
        'get one line of pascals triangle, 0 -> [1], 1 -> [1, 1], 2 -> [1, 2, 1]',
      ],
    },
  }),
  family({
    id: 'countdown-list',
    category: 'recursion',
    names: ['countdown', 'countDown', 'countDownFrom', 'descending'],
    params: [['n', 'start', 'num', 'from']],
    args: (r) => [r.int(0, 14)],
    edges: [[0], [1], [2], [5]],
    reference: ([n]) => Array.from({ length: n }, (_, i) => n - i),
    bodies: [
      `
      if (n === 0) return [];
      return [n, ...$name(n - 1)];
      `,
      `
      const result = [];
      for (let i = n; i > 0; i--) {
        result.push(i);
      }
      return result;
      `,
      `return Array.from({ length: n }, (_, i) => n - i);`,
      `return n <= 0 ? [] : [n, ...$name(n - 1)];`,
    ],
    locals: { result: ['out', 'list', 'nums'], i: ['j', 'k'] },
    phrases: {
      noun: [
        'the list of numbers from {n} down to 1',
        'a countdown from {n} to 1 as an array, empty for 0',
        'an array of the integers n, n - 1, and so on until 1',
      ],
      verb: ['count down from {n} to 1 in a list', 'make a countdown list from {n} to 1'],
      say: [
        'countdown array n..1',
        'how do i make a list that counts backwards from a number to 1?',
        'like a rocket start, give me the numbers from n down to 1 in a list, zero not included',
        'countdown',
        'countdown from n',
        'countdown from n to 1',
        'numbers from n down to 1',
        'count backwards from n to 1 as an array',
        '5 -> [5, 4, 3, 2, 1]',
      ],
    },
  }),
  family({
    id: 'gcd-recursive',
    category: 'recursion',
    names: ['gcd', 'gcdRecursive', 'euclid', 'commonDivisor'],
    params: [
      ['a', 'x', 'm', 'first'],
      ['b', 'y', 'n', 'second'],
    ],
    args: (r) => {
      const f = r.int(1, 12);
      return [f * r.int(1, 12), f * r.int(1, 12)];
    },
    edges: [
      [1, 1],
      [7, 7],
      [12, 18],
      [18, 12],
      [17, 5],
    ],
    reference: ([a, b]) => {
      let d = Math.min(a, b);
      while (a % d !== 0 || b % d !== 0) d--;
      return d;
    },
    bodies: [
      `return b === 0 ? a : $name(b, a % b);`,
      `
      if (b === 0) return a;
      return $name(b, a % b);
      `,
      `
      if (a === b) return a;
      return a > b ? $name(a - b, b) : $name(a, b - a);
      `,
      `
      const rest = a % b;
      return rest === 0 ? b : $name(b, rest);
      `,
    ],
    locals: { rest: ['remainder', 'r'] },
    phrases: {
      noun: [
        'the greatest common divisor of two positive integers, by recursion',
        'the gcd of {a} and {b}, computed recursively',
      ],
      verb: [
        'find the greatest common divisor of two positive numbers with a recursive function',
        "compute the gcd of {a} and {b} by Euclid's algorithm in recursive form",
      ],
      say: [
        'recursive gcd (euclid)',
        'how does the highest common factor of two positive integers work with recursion?',
        'i need the biggest number that divides both positive numbers, and the function should call itself instead of looping',
        'gcd recursive',
        'gcd with recursion',
        'greatest common divisor, recursive version',
        'euclidean algorithm, recursive',
        'recursive function for the gcd of a and b',
        'write gcd(a, b) so that it calls itself',
      ],
    },
  }),
  family({
    id: 'reverse-string-recursive',
    category: 'recursion',
    names: ['reverseRecursive', 'reverse', 'reverseText', 'reverseString'],
    params: [['s', 'str', 'text', 'input', 'word']],
    args: (r) => [r.chance(0.5) ? r.word() : r.string()],
    edges: [[''], ['a'], ['ab'], ['hello']],
    reference: ([s]) => [...s].reverse().join(''),
    bodies: [
      `
      if (s === '') return '';
      return $name(s.slice(1)) + s[0];
      `,
      `return s.length <= 1 ? s : $name(s.slice(1)) + s[0];`,
      `
      if (s.length < 2) return s;
      return s[s.length - 1] + $name(s.slice(0, -1));
      `,
      `
      if (s.length === 0) return s;
      const [first, ...rest] = s;
      return $name(rest.join('')) + first;
      `,
    ],
    locals: { first: ['head', 'ch'], rest: ['tail', 'others'] },
    phrases: {
      noun: [
        'the characters of a string in reverse order, by recursion',
        'the text {s} spelled backwards, computed recursively',
        'a reversed copy of a string, made with recursion',
      ],
      verb: ['reverse a string recursively', 'turn {s} around with a function that calls itself'],
      say: [
        'recursive string reverse',
        'how can i reverse a word using recursion instead of a loop?',
        'take the first letter off, reverse the rest by calling the function again and put the letter at the end',
        'reverse string recursive',
        'reverse a string using recursion',
        'recursion: reverse a word',
        'string backwards, recursive',
        'reverse text without loops, with recursion',
      ],
    },
  }),
  family({
    id: 'palindrome-recursive',
    category: 'recursion',
    names: ['isPalindrome', 'isPalindromeRec', 'checkPalindrome', 'palindrome'],
    params: [['s', 'str', 'text', 'input', 'word']],
    args: (r) => {
      if (r.chance(0.5)) return [r.chance(0.5) ? r.word() : r.string(0, 5, 'ab')];
      const half = r.string(0, 4, 'abcd');
      return [half + r.string(0, 1, 'xyz') + [...half].reverse().join('')];
    },
    edges: [[''], ['a'], ['ab'], ['aa'], ['kayak'], ['abca']],
    reference: ([s]) => [...s].reverse().join('') === s,
    bodies: [
      `
      if (s.length < 2) return true;
      if (s[0] !== s[s.length - 1]) return false;
      return $name(s.slice(1, -1));
      `,
      `
      if (s.length <= 1) return true;
      return s[0] === s.at(-1) && $name(s.slice(1, -1));
      `,
      `return s.length < 2 || (s[0] === s[s.length - 1] && $name(s.slice(1, -1)));`,
      `
      const check = (i, j) => i >= j || (s[i] === s[j] && check(i + 1, j - 1));
      return check(0, s.length - 1);
      `,
    ],
    locals: { check: ['matches', 'same'], i: ['left', 'lo'], j: ['right', 'hi'] },
    phrases: {
      whether: [
        'a string is a palindrome, checked recursively',
        '{s} reads the same forwards and backwards, by recursion',
        'a word is a palindrome, with a recursive function',
      ],
      verb: [
        'test a string for being a palindrome with recursion',
        'compare the first and the last character of {s} recursively and tell if it is a palindrome',
      ],
      say: [
        'recursive palindrome check',
        'is the word a palindrome? use recursion',
        'i must not use a loop, so compare the outer letters and call the function again for the inside, true if the word reads the same both ways',
        'palindrome recursive',
        'is palindrome, recursive',
        'palindrome with recursion',
        'recursion: check if a word is the same backwards',
        'recursively test whether the string is a palindrome',
      ],
    },
  }),
];
