import { family } from '../family.ts';
import type { Random } from '../random.ts';

const NUMBER = ['n', 'num', 'x', 'number'] as const;
const NUMS = ['nums', 'numbers', 'list', 'arr', 'values'] as const;

interface Tree {
  value: number;
  children: Tree[];
}

interface Binary {
  value: number;
  left: Binary | null;
  right: Binary | null;
}

interface Link {
  value: number;
  next: Link | null;
}

function tree(r: Random, depth = 3): Tree {
  const children = depth === 0 ? [] : r.list(() => tree(r, depth - 1), 0, 3);
  return { value: r.int(-5, 9), children };
}

function binary(r: Random, depth = 4): Binary | null {
  if (depth === 0 || r.chance(0.25)) return null;
  return { value: r.int(-5, 9), left: binary(r, depth - 1), right: binary(r, depth - 1) };
}

function chain(values: readonly number[]): Link | null {
  return values.reduceRight<Link | null>((next, value) => ({ value, next }), null);
}

function unchain(list: Link | null): number[] {
  const out: number[] = [];
  for (let node = list; node !== null; node = node.next) out.push(node.value);
  return out;
}

const ONE: Tree = { value: 1, children: [] };
const TWO: Tree = { value: 2, children: [{ value: 3, children: [ONE] }, ONE] };
const LEAF: Binary = { value: 4, left: null, right: null };
const LEFT: Binary = { value: 1, left: { value: 2, left: LEAF, right: null }, right: LEAF };

function flat(node: Tree): number[] {
  return [node.value, ...node.children.flatMap(flat)];
}

function inOrder(node: Binary | null): number[] {
  return node === null ? [] : [...inOrder(node.left), node.value, ...inOrder(node.right)];
}

/** More recursion: sequences, counting, trees, linked lists and generating. */
export const recursionMore = [
  family({
    id: 'sum-to-n-recursive',
    category: 'recursion',
    names: ['sumTo', 'sumRecursive', 'sumDown'],
    params: [NUMBER],
    args: (r) => [r.int(0, 60)],
    edges: [[0], [1], [2], [10]],
    reference: ([n]) => (n * (n + 1)) / 2,
    bodies: [
      `
      if (n === 0) return 0;
      return n + $name(n - 1);
      `,
      `return n <= 0 ? 0 : n + $name(n - 1);`,
      `
      const add = (i) => (i > n ? 0 : i + add(i + 1));
      return add(1);
      `,
    ],
    locals: { add: ['step', 'go'] },
    phrases: {
      noun: [
        'the sum of the numbers from 1 to {n}, by recursion',
        'the sum of the first n whole numbers, computed recursively',
      ],
      verb: [
        'add the numbers from 1 to {n} recursively',
        'sum up all integers from {n} down to 1 with recursion',
      ],
      say: [
        'recursive sum 1 to n',
        'sum of first n numbers with recursion',
        'how do i add 1 + 2 + ... + n without a loop, by recursion?',
        'recursion: sum of numbers up to n',
        'no for loop allowed, the function has to call itself to add all the numbers from n down to 1',
      ],
    },
  }),
  family({
    id: 'sum-list-recursive',
    category: 'recursion',
    names: ['sumRecursive', 'sumList', 'recursiveSum'],
    params: [NUMS],
    args: (r) => [r.ints()],
    edges: [[[]], [[5]], [[1, 2, 3]]],
    reference: ([nums]) => nums.reduce((a, b) => a + b, 0),
    bodies: [
      `
      if (nums.length === 0) return 0;
      return nums[0] + $name(nums.slice(1));
      `,
      `
      if (nums.length === 0) return 0;
      const [first, ...rest] = nums;
      return first + $name(rest);
      `,
      `
      const from = (i) => (i === nums.length ? 0 : nums[i] + from(i + 1));
      return from(0);
      `,
    ],
    locals: { first: ['head', 'x'], rest: ['tail', 'others'] },
    phrases: {
      noun: [
        'the sum of a list of numbers, by recursion',
        'the total of {nums}, computed recursively',
      ],
      verb: [
        'sum an array of numbers recursively',
        'add up the numbers of a list with recursion instead of a loop',
      ],
      say: [
        'recursive array sum',
        'sum a list with recursion',
        'how do i add all numbers of an array recursively?',
        'recursion: sum of an array',
        'take the first number and add it to the sum of the rest, which the function itself computes',
      ],
    },
  }),
  family({
    id: 'max-recursive',
    category: 'recursion',
    names: ['maxRecursive', 'findMax', 'largest'],
    params: [NUMS],
    args: (r) => [r.ints(1, 8)],
    edges: [[[5]], [[1, 2, 3]], [[3, 2, 1]], [[-4, -2]]],
    reference: ([nums]) => Math.max(...nums),
    bodies: [
      `
      if (nums.length === 1) return nums[0];
      return Math.max(nums[0], $name(nums.slice(1)));
      `,
      `
      if (nums.length === 1) return nums[0];
      const rest = $name(nums.slice(1));
      return nums[0] > rest ? nums[0] : rest;
      `,
      `
      const [first, ...rest] = nums;
      return rest.length === 0 ? first : Math.max(first, $name(rest));
      `,
    ],
    locals: { first: ['head', 'x'] },
    phrases: {
      noun: [
        'the largest number of a non-empty list, by recursion',
        'the maximum of {nums}, found recursively',
      ],
      verb: [
        'find the maximum of an array recursively',
        'find the biggest element of a non-empty list with recursion',
      ],
      say: [
        'recursive maximum of an array',
        'max with recursion',
        'how do i find the largest number without a loop, using recursion?',
        'recursion: biggest value in a list',
        'compare the first number with the biggest of the rest, and get that by calling the function again',
      ],
    },
  }),
  family({
    id: 'reverse-list-recursive',
    category: 'recursion',
    names: ['reverseRecursive', 'reverseList', 'reverseArray'],
    params: [['items', 'list', 'arr', 'values']],
    args: (r) => [r.ints()],
    edges: [[[]], [[5]], [[1, 2, 3]]],
    reference: ([items]) => [...items].reverse(),
    bodies: [
      `
      if (items.length === 0) return [];
      return [...$name(items.slice(1)), items[0]];
      `,
      `
      if (items.length === 0) return [];
      const [first, ...rest] = items;
      return [...$name(rest), first];
      `,
      `return items.length < 2 ? items : [items[items.length - 1], ...$name(items.slice(0, -1))];`,
    ],
    locals: { first: ['head', 'x'], rest: ['tail', 'others'] },
    phrases: {
      noun: [
        'the elements of a list in reverse order, by recursion',
        'a reversed copy of {items}, made recursively',
      ],
      verb: ['reverse an array recursively', 'reverse a list with recursion and without a loop'],
      say: [
        'recursive array reverse',
        'reverse list with recursion',
        'how do i reverse an array using recursion?',
        'recursion: turn a list around',
        'the first element goes to the end of the reversed rest, and the function reverses the rest itself',
      ],
    },
  }),
  family({
    id: 'is-even-recursive',
    category: 'recursion',
    names: ['isEvenRecursive', 'isEven', 'even'],
    params: [NUMBER],
    args: (r) => [r.int(0, 60)],
    edges: [[0], [1], [2], [3]],
    reference: ([n]) => [0, 2, 4, 6, 8].includes(n % 10),
    bodies: [
      `
      if (n === 0) return true;
      if (n === 1) return false;
      return $name(n - 2);
      `,
      `return n === 0 ? true : !$name(n - 1);`,
      `
      if (n < 2) return n === 0;
      return $name(n - 2);
      `,
    ],
    phrases: {
      whether: [
        'a non-negative number is even, by recursion',
        '{n} is even, found out recursively without the remainder operator',
      ],
      verb: [
        'test a number for being even with recursion',
        'decide recursively if a non-negative integer is even',
      ],
      say: [
        'recursive even check',
        'is even with recursion',
        'is the number even? do it recursively by taking away 2',
        'recursion: even or not, true or false',
        'without the modulo operator, subtract two and call the function again until it is 0 or 1, 0 means even',
      ],
    },
  }),
  family({
    id: 'multiply-recursive',
    category: 'recursion',
    names: ['multiplyRecursive', 'multiply', 'product'],
    params: [
      ['a', 'x', 'm', 'first'],
      ['b', 'y', 'n', 'second'],
    ],
    args: (r) => [r.int(-20, 20), r.int(0, 20)],
    edges: [
      [0, 5],
      [5, 0],
      [3, 4],
    ],
    reference: ([a, b]) => a * b,
    bodies: [
      `
      if (b === 0) return 0;
      return a + $name(a, b - 1);
      `,
      `return b === 0 ? 0 : a + $name(a, b - 1);`,
      `
      if (b === 0) return 0;
      if (b === 1) return a;
      return a + $name(a, b - 1);
      `,
    ],
    phrases: {
      noun: [
        'the product of a number and a non-negative number by repeated addition, recursively',
        'the product of {a} and {b}, recursively and without the * operator, {b} being at least 0',
      ],
      verb: [
        'multiply two numbers by recursive addition, the second one not negative',
        'multiply {a} by {b} with recursion and without using *',
      ],
      say: [
        'recursive multiplication by addition',
        'multiply without *, with recursion',
        'how can i multiply two numbers with only plus and recursion?',
        'recursion: a times b as repeated adding',
        'add the first number as often as the second one says, and do it with a function that calls itself',
      ],
    },
  }),
  family({
    id: 'tribonacci',
    category: 'recursion',
    names: ['tribonacci', 'trib', 'nthTribonacci'],
    params: [NUMBER],
    args: (r) => [r.int(0, 18)],
    edges: [[0], [1], [2], [3], [4]],
    reference: ([n]) => {
      const t = [0, 1, 1];
      while (t.length <= n) t.push(t.slice(-3).reduce((a, b) => a + b, 0));
      return t[n] ?? 0;
    },
    bodies: [
      `
      if (n === 0) return 0;
      if (n <= 2) return 1;
      return $name(n - 1) + $name(n - 2) + $name(n - 3);
      `,
      `
      let [a, b, c] = [0, 1, 1];
      for (let i = 0; i < n; i++) {
        [a, b, c] = [b, c, a + b + c];
      }
      return a;
      `,
      `
      const t = [0, 1, 1];
      for (let i = 3; i <= n; i++) {
        t[i] = t[i - 1] + t[i - 2] + t[i - 3];
      }
      return t[n];
      `,
    ],
    locals: { t: ['seq', 'dp', 'values'] },
    phrases: {
      noun: [
        'the n-th Tribonacci number with T(0) = 0, T(1) = 1 and T(2) = 1',
        'the Tribonacci number at index {n} of 0, 1, 1, 2, 4, 7, 13',
      ],
      verb: [
        'compute the n-th Tribonacci number, starting with 0, 1, 1',
        'find number {n} of the sequence 0, 1, 1 where each next is the sum of the three before, counting from 0',
      ],
      say: [
        'tribonacci',
        'nth tribonacci number, 0, 1, 1, 2, 4, 7',
        'what is the tribonacci number with index {n} if it starts 0, 1, 1?',
        'like fibonacci but with the sum of three numbers, starting with 0, 1, 1, index from 0',
      ],
    },
  }),
  family({
    id: 'lucas-number',
    category: 'recursion',
    names: ['lucas', 'lucasNumber', 'nthLucas'],
    params: [NUMBER],
    args: (r) => [r.int(0, 18)],
    edges: [[0], [1], [2], [3], [4]],
    reference: ([n]) => {
      const t = [2, 1];
      while (t.length <= n) t.push(t.slice(-2).reduce((a, b) => a + b, 0));
      return t[n] ?? 0;
    },
    bodies: [
      `
      if (n === 0) return 2;
      if (n === 1) return 1;
      return $name(n - 1) + $name(n - 2);
      `,
      `
      let [a, b] = [2, 1];
      for (let i = 0; i < n; i++) {
        [a, b] = [b, a + b];
      }
      return a;
      `,
      `
      const lucas = [2, 1];
      for (let i = 2; i <= n; i++) {
        lucas.push(lucas[i - 1] + lucas[i - 2]);
      }
      return lucas[n];
      `,
    ],
    phrases: {
      noun: [
        'the n-th Lucas number, with L(0) = 2 and L(1) = 1',
        'the Lucas number at index {n} of 2, 1, 3, 4, 7, 11',
      ],
      verb: [
        'compute the n-th Lucas number, starting with 2 and 1',
        'find element {n} of the Lucas sequence 2, 1, 3, 4, counting from 0',
      ],
      say: [
        'lucas number',
        'nth lucas number, L(0) = 2, L(1) = 1',
        'what is the lucas number with index {n}?',
        'lucas sequence 2, 1, 3, 4, 7, value at index n',
        'fibonacci rule but it starts with 2 and 1, and i want the one at index n',
      ],
    },
  }),
  family({
    id: 'catalan-number',
    category: 'recursion',
    names: ['catalan', 'catalanNumber', 'nthCatalan'],
    params: [NUMBER],
    args: (r) => [r.int(0, 10)],
    edges: [[0], [1], [2], [3], [4]],
    reference: ([n]) => {
      let c = 1;
      for (let i = 0; i < n; i++) c = (c * 2 * (2 * i + 1)) / (i + 2);
      return c;
    },
    bodies: [
      `
      if (n <= 1) return 1;
      let total = 0;
      for (let i = 0; i < n; i++) {
        total += $name(i) * $name(n - 1 - i);
      }
      return total;
      `,
      `
      let result = 1;
      for (let i = 0; i < n; i++) {
        result = (result * 2 * (2 * i + 1)) / (i + 2);
      }
      return result;
      `,
      `
      const c = [1];
      for (let i = 1; i <= n; i++) {
        c[i] = 0;
        for (let j = 0; j < i; j++) c[i] += c[j] * c[i - 1 - j];
      }
      return c[n];
      `,
    ],
    locals: { total: ['sum', 'count'] },
    phrases: {
      noun: [
        'the n-th Catalan number, with C(0) = 1',
        'the number of ways to write {n} correctly nested pairs of brackets',
        'the Catalan number at index {n} of 1, 1, 2, 5, 14, 42',
      ],
      verb: [
        'compute the n-th Catalan number',
        'count the balanced bracket strings with {n} pairs',
      ],
      say: [
        'catalan number',
        'nth catalan number (1, 1, 2, 5, 14)',
        'how many ways are there to nest {n} pairs of parentheses correctly?',
        'what is catalan number n, counting from 0?',
      ],
    },
  }),
  family({
    id: 'ackermann',
    category: 'recursion',
    names: ['ackermann', 'ack', 'ackermannFunction'],
    params: [
      ['m', 'a', 'x'],
      ['n', 'b', 'y'],
    ],
    args: (r) => [r.int(0, 2), r.int(0, 7)],
    edges: [
      [0, 0],
      [1, 1],
      [2, 2],
      [2, 3],
      [3, 1],
    ],
    reference: ([m, n]) => [n + 1, n + 2, 2 * n + 3, 2 ** (n + 3) - 3][m] ?? 0,
    bodies: [
      `
      if (m === 0) return n + 1;
      if (n === 0) return $name(m - 1, 1);
      return $name(m - 1, $name(m, n - 1));
      `,
      `
      if (m === 0) {
        return n + 1;
      } else if (n === 0) {
        return $name(m - 1, 1);
      }
      return $name(m - 1, $name(m, n - 1));
      `,
      `
      if (m === 0) return n + 1;
      return $name(m - 1, n === 0 ? 1 : $name(m, n - 1));
      `,
    ],
    phrases: {
      noun: [
        'the value of the Ackermann function for {m} and {n}',
        'the result of the two-argument Ackermann function',
      ],
      verb: ['compute the Ackermann function', 'evaluate the Ackermann function A({m}, {n})'],
      say: [
        'ackermann function',
        'ackermann(m, n)',
        'what is the ackermann function of {m} and {n}?',
        'how do i write the ackermann function recursively?',
        'A(0, n) is n + 1, A(m, 0) is A(m - 1, 1) and else A(m - 1, A(m, n - 1))',
      ],
    },
  }),
  family({
    id: 'grid-paths',
    category: 'recursion',
    names: ['gridPaths', 'uniquePaths', 'countPaths'],
    params: [
      ['rows', 'm', 'height'],
      ['cols', 'n', 'width'],
    ],
    args: (r) => [r.int(1, 7), r.int(1, 7)],
    edges: [
      [1, 1],
      [1, 5],
      [3, 3],
      [3, 7],
    ],
    reference: ([rows, cols]) => {
      let ways = 1;
      for (let i = 1; i < rows; i++) ways = (ways * (cols - 1 + i)) / i;
      return Math.round(ways);
    },
    bodies: [
      `
      if (rows === 1 || cols === 1) return 1;
      return $name(rows - 1, cols) + $name(rows, cols - 1);
      `,
      `return rows === 1 || cols === 1 ? 1 : $name(rows - 1, cols) + $name(rows, cols - 1);`,
      `
      const ways = new Array(cols).fill(1);
      for (let i = 1; i < rows; i++) {
        for (let j = 1; j < cols; j++) {
          ways[j] += ways[j - 1];
        }
      }
      return ways[cols - 1];
      `,
    ],
    locals: { ways: ['paths', 'counts', 'dp'] },
    phrases: {
      noun: [
        'the number of paths through a grid of {rows} by {cols} cells, from the top left to the bottom right, moving only right or down',
        'the count of ways from corner to corner of a grid with steps right and down only',
      ],
      verb: [
        'count the paths in a {rows} by {cols} grid of cells going only right or down',
        'count the ways from the top left cell to the bottom right cell of a grid without going up or left',
      ],
      say: [
        'unique paths in a grid, right and down only',
        'grid paths: rows, cols',
        'how many paths lead through a grid of {rows} rows and {cols} columns if i can only go right or down?',
        'a robot starts in the top left cell and can move right or down, how many ways to reach the bottom right cell?',
      ],
    },
  }),
  family({
    id: 'climb-stairs-three',
    category: 'recursion',
    names: ['climbStairs', 'countWays', 'tripleSteps'],
    params: [['n', 'stairs', 'steps', 'num']],
    args: (r) => [r.int(0, 15)],
    edges: [[0], [1], [2], [3], [4]],
    reference: ([n]) => {
      const ways = [1, 1, 2];
      while (ways.length <= n) ways.push(ways.slice(-3).reduce((a, b) => a + b, 0));
      return ways[n] ?? 0;
    },
    bodies: [
      `
      if (n < 0) return 0;
      if (n === 0) return 1;
      return $name(n - 1) + $name(n - 2) + $name(n - 3);
      `,
      `
      let [a, b, c] = [0, 0, 1];
      for (let i = 0; i < n; i++) {
        [a, b, c] = [b, c, a + b + c];
      }
      return c;
      `,
      `
      const ways = [1, 1, 2];
      for (let i = 3; i <= n; i++) {
        ways[i] = ways[i - 1] + ways[i - 2] + ways[i - 3];
      }
      return ways[n];
      `,
    ],
    locals: { ways: ['counts', 'dp'] },
    phrases: {
      noun: [
        'the number of ways to climb {n} stairs taking 1, 2 or 3 at a time',
        'the number of ways to go up {n} steps with strides of one, two or three steps',
      ],
      verb: ['count the ways to climb {n} stairs by 1, 2 or 3 steps at once'],
      say: [
        'climbing stairs with 1, 2 or 3 steps',
        'triple step problem',
        'in how many ways can i go up {n} stairs if i take one, two or three at once?',
        'stairs with up to three steps at a time, number of ways',
        'a child can hop one, two or three stairs, how many ways are there to get to the top?',
      ],
    },
  }),
  family({
    id: 'count-coin-ways',
    category: 'recursion',
    names: ['coinWays', 'countChange', 'changeWays', 'waysToChange'],
    params: [
      ['coins', 'values', 'denominations'],
      ['amount', 'target', 'total', 'sum'],
    ],
    args: (r) => [r.shuffle([1, 2, 3, 5, 10]).slice(0, r.int(1, 4)), r.int(0, 20)],
    edges: [
      [[1], 0],
      [[2], 3],
      [[1, 2, 5], 5],
      [[1, 2], 4],
    ],
    reference: ([coins, amount]) => {
      const go = (left: number, from: number): number =>
        left === 0
          ? 1
          : coins.slice(from).reduce((n, c, i) => n + (c > left ? 0 : go(left - c, from + i)), 0);
      return go(amount, 0);
    },
    bodies: [
      `
      const ways = [1, ...new Array(amount).fill(0)];
      for (const coin of coins) {
        for (let i = coin; i <= amount; i++) {
          ways[i] += ways[i - coin];
        }
      }
      return ways[amount];
      `,
      `
      if (amount === 0) return 1;
      if (amount < 0 || coins.length === 0) return 0;
      return $name(coins, amount - coins[0]) + $name(coins.slice(1), amount);
      `,
      `
      const count = (i, rest) => {
        if (rest === 0) return 1;
        if (rest < 0 || i === coins.length) return 0;
        return count(i, rest - coins[i]) + count(i + 1, rest);
      };
      return count(0, amount);
      `,
    ],
    locals: { ways: ['counts', 'dp'], coin: ['c', 'value'], rest: ['left', 'remaining'] },
    phrases: {
      noun: [
        'the number of ways to pay {amount} with the given coins, each usable any number of times, order not mattering',
        'the number of combinations of coins from {coins} that make {amount}, coins may repeat',
      ],
      verb: [
        'count the ways to make change for an amount, from a list of coins that can be used again and again',
        'count how many combinations of coins add up to {amount}, 0 being made in one way',
      ],
      say: [
        'coin change, number of combinations',
        'count ways to make change (coins, amount)',
        'in how many ways can i pay {amount} with these coins? order does not matter and coins can be used again',
        'i have coin values and an amount and want to know how many different combinations of coins give exactly that amount',
      ],
    },
  }),
  family({
    id: 'fewest-coins',
    category: 'recursion',
    names: ['minCoins', 'fewestCoins', 'coinChange'],
    params: [
      ['coins', 'values', 'denominations'],
      ['amount', 'target', 'total', 'sum'],
    ],
    args: (r) => [r.shuffle([1, 2, 3, 5, 7, 10]).slice(0, r.int(1, 4)), r.int(0, 24)],
    edges: [
      [[1], 0],
      [[2], 3],
      [[1, 2, 5], 11],
      [[1, 3, 4], 6],
    ],
    reference: ([coins, amount]) => {
      let reach = new Set([0]);
      for (let used = 0; used <= amount; used++) {
        if (reach.has(amount)) return used;
        reach = new Set([...reach].flatMap((x) => coins.map((c) => x + c)));
      }
      return -1;
    },
    bodies: [
      `
      const best = [0];
      for (let i = 1; i <= amount; i++) {
        best[i] = Infinity;
        for (const coin of coins) {
          if (coin <= i) best[i] = Math.min(best[i], best[i - coin] + 1);
        }
      }
      return best[amount] === Infinity ? -1 : best[amount];
      `,
      `
      const best = new Array(amount + 1).fill(Infinity);
      best[0] = 0;
      for (const coin of coins) {
        for (let i = coin; i <= amount; i++) {
          best[i] = Math.min(best[i], best[i - coin] + 1);
        }
      }
      return Number.isFinite(best[amount]) ? best[amount] : -1;
      `,
      `
      const memo = { 0: 0 };
      const solve = (rest) => {
        if (rest < 0) return Infinity;
        memo[rest] ??= 1 + Math.min(...coins.map((coin) => solve(rest - coin)));
        return memo[rest];
      };
      const answer = solve(amount);
      return answer === Infinity ? -1 : answer;
      `,
    ],
    locals: { best: ['dp', 'fewest', 'min'], coin: ['c', 'value'] },
    phrases: {
      noun: [
        'the fewest coins that make {amount}, -1 if it cannot be done, coins may be used again',
        'the minimum number of coins from {coins} that add up to {amount}, or -1',
      ],
      verb: [
        'find the smallest number of coins for an amount, or -1 if the coins cannot make it',
        'compute the least count of coins, each usable many times, that sum to {amount}, -1 when impossible',
      ],
      say: [
        'coin change, fewest coins, -1 if impossible',
        'minimum coins (coins, amount), -1 when there is no way',
        'how few coins do i need to pay exactly {amount}? -1 if it does not work',
        'given the coin values and an amount, use as few coins as possible and return how many, or -1 if it never fits',
      ],
    },
  }),
  family({
    id: 'binary-strings',
    category: 'recursion',
    names: ['binaryStrings', 'bitStrings', 'allBinaryStrings'],
    params: [['n', 'length', 'size', 'bits']],
    args: (r) => [r.int(0, 5)],
    edges: [[0], [1], [2], [3]],
    reference: ([n]) =>
      Array.from({ length: 2 ** n }, (_, i) => (n === 0 ? '' : i.toString(2).padStart(n, '0'))),
    bodies: [
      `
      if (n === 0) return [''];
      const rest = $name(n - 1);
      return [...rest.map((s) => '0' + s), ...rest.map((s) => '1' + s)];
      `,
      `
      if (n === 0) return [''];
      return $name(n - 1).flatMap((s) => [s + '0', s + '1']);
      `,
      `
      let result = [''];
      for (let i = 0; i < n; i++) {
        result = result.flatMap((s) => [s + '0', s + '1']);
      }
      return result;
      `,
    ],
    locals: { rest: ['shorter', 'tails'], result: ['all', 'out'], s: ['bits', 'text'] },
    phrases: {
      noun: [
        'all binary strings of length {n} in ascending order',
        "the list of all strings of {n} zeros and ones, from '00...0' to '11...1' in counting order, [''] for 0",
      ],
      verb: [
        'generate all binary strings with {n} digits in ascending order',
        'list every string of {n} bits, sorted',
      ],
      say: [
        'all binary strings of length n, sorted',
        'generate binary strings: 2 -> 00, 01, 10, 11',
        'what are all the combinations of {n} bits as strings, in counting order?',
        'every string made of n zeros and ones, smallest first',
        'for 2 i want the list "00", "01", "10", "11" and so on for other lengths',
      ],
    },
  }),
  family({
    id: 'generate-parentheses',
    category: 'recursion',
    names: ['generateParentheses', 'generateBrackets', 'balancedBrackets'],
    params: [['n', 'pairs', 'count', 'num']],
    args: (r) => [r.int(0, 5)],
    edges: [[0], [1], [2], [3]],
    reference: ([n]) =>
      Array.from({ length: 4 ** n }, (_, i) =>
        n === 0
          ? ''
          : i
              .toString(2)
              .padStart(2 * n, '0')
              .replaceAll('0', '(')
              .replaceAll('1', ')'),
      ).filter((s) => {
        let depth = 0;
        for (const c of s) if ((depth += c === '(' ? 1 : -1) < 0) return false;
        return depth === 0;
      }),
    bodies: [
      `
      const result = [];
      const build = (s, open, close) => {
        if (s.length === 2 * n) result.push(s);
        if (open < n) build(s + '(', open + 1, close);
        if (close < open) build(s + ')', open, close + 1);
      };
      build('', 0, 0);
      return result;
      `,
      `
      const build = (open, close) => {
        if (close === n) return [''];
        const result = [];
        if (open < n) result.push(...build(open + 1, close).map((s) => '(' + s));
        if (close < open) result.push(...build(open, close + 1).map((s) => ')' + s));
        return result;
      };
      return build(0, 0);
      `,
      `
      const result = [];
      function add(s, open, close) {
        if (close === n) {
          result.push(s);
          return;
        }
        if (open < n) add(s + '(', open + 1, close);
        if (close < open) add(s + ')', open, close + 1);
      }
      add('', 0, 0);
      return result;
      `,
    ],
    locals: { result: ['out', 'all', 'list'] },
    phrases: {
      noun: [
        "the list of all balanced strings with {n} pairs of round brackets, sorted with '(' before ')'",
        "all ways to write {n} pairs of parentheses correctly, in the order that tries '(' first",
      ],
      verb: [
        "generate all balanced strings of {n} pairs of parentheses, trying '(' before ')'",
        "list every well-formed string with {n} pairs of brackets, sorted with '(' first",
      ],
      say: [
        "generate parentheses, '(' first",
        "all valid combinations of n pairs of parentheses, '(' sorts before ')'",
        "which strings of {n} pairs of ( and ) are balanced? list them with '(' tried first",
        'n brackets open and n close, give me all the correct strings in a list, always try to open before you try to close',
      ],
    },
  }),
  family({
    id: 'combinations-list',
    category: 'recursion',
    names: ['combinations', 'chooseK', 'kCombinations'],
    params: [
      ['items', 'list', 'arr', 'values'],
      ['k', 'size', 'count'],
    ],
    args: (r) => {
      const items = r.shuffle([1, 2, 3, 4, 5, 6, 7, 8]).slice(0, r.int(0, 5));
      return [items, r.int(0, 3)];
    },
    edges: [
      [[], 0],
      [[1], 1],
      [[1, 2, 3], 2],
      [[1, 2], 3],
      [[4, 5], 0],
    ],
    reference: ([items, k]) => {
      const at = (from: number, left: number): number[][] =>
        left === 0
          ? [[]]
          : items.flatMap((x, i) =>
              i < from ? [] : at(i + 1, left - 1).map((rest) => [x, ...rest]),
            );
      return at(0, k);
    },
    bodies: [
      `
      if (k === 0) return [[]];
      if (items.length < k) return [];
      const [first, ...rest] = items;
      const withFirst = $name(rest, k - 1).map((c) => [first, ...c]);
      return [...withFirst, ...$name(rest, k)];
      `,
      `
      if (k === 0) return [[]];
      return items.flatMap((item, i) =>
        $name(items.slice(i + 1), k - 1).map((rest) => [item, ...rest]),
      );
      `,
      `
      const result = [];
      const build = (start, chosen) => {
        if (chosen.length === k) {
          result.push(chosen);
          return;
        }
        for (let i = start; i < items.length; i++) {
          build(i + 1, [...chosen, items[i]]);
        }
      };
      build(0, []);
      return result;
      `,
    ],
    locals: { first: ['head', 'x'], result: ['out', 'all'], chosen: ['picked', 'current'] },
    phrases: {
      noun: [
        'all combinations of {k} elements of a list, elements in list order and earlier ones first',
        'the list of every way to choose {k} of {items}, in the order of positions',
      ],
      verb: [
        'list all combinations of {k} elements from {items}, keeping the order of the list',
        'generate every choice of {k} elements of an array, those with earlier elements first',
      ],
      say: [
        'all combinations of size k in list order',
        'k-combinations of an array: [1, 2, 3], 2 -> [1, 2], [1, 3], [2, 3]',
        'which groups of {k} can i pick from {items}? earlier elements first',
        'choose k elements from a list in all possible ways, in the order of their positions, the order inside a group does not give new ones',
      ],
    },
  }),
  family({
    id: 'string-permutations',
    category: 'recursion',
    names: ['stringPermutations', 'permuteString', 'anagrams', 'wordPermutations'],
    params: [['s', 'str', 'word', 'text']],
    args: (r) => [r.shuffle(['a', 'b', 'c', 'd', 'e', 'f', 'g']).slice(0, r.int(0, 4)).join('')],
    edges: [[''], ['a'], ['ab'], ['abc'], ['ba']],
    reference: ([s]) => {
      const all = (rest: string): string[] =>
        rest === ''
          ? ['']
          : [...rest].flatMap((c, i) =>
              all(rest.slice(0, i) + rest.slice(i + 1)).map((tail) => c + tail),
            );
      return all(s);
    },
    bodies: [
      `
      if (s === '') return [''];
      return [...s].flatMap((c, i) => {
        const rest = s.slice(0, i) + s.slice(i + 1);
        return $name(rest).map((tail) => c + tail);
      });
      `,
      `
      if (s.length <= 1) return [s];
      const result = [];
      for (let i = 0; i < s.length; i++) {
        const rest = s.slice(0, i) + s.slice(i + 1);
        for (const tail of $name(rest)) result.push(s[i] + tail);
      }
      return result;
      `,
      `
      const result = [];
      const build = (done, left) => {
        if (left === '') result.push(done);
        for (let i = 0; i < left.length; i++) {
          build(done + left[i], left.slice(0, i) + left.slice(i + 1));
        }
      };
      build('', s);
      return result;
      `,
    ],
    locals: { result: ['out', 'all'], rest: ['others', 'without'], tail: ['end', 'p'] },
    phrases: {
      noun: [
        "all permutations of the letters of a word with different letters, those starting with its first letter first, [''] for an empty one",
        "every arrangement of the characters of {s} as a list of strings, taking the leading letter from left to right, [''] if {s} is empty",
      ],
      verb: [
        "list all permutations of a string with distinct letters, choosing each position from left to right, [''] for ''",
        "generate every ordering of the letters of {s}, the first letter leading first and '' giving ['']",
      ],
      say: [
        "string permutations, first letter first, [''] for empty",
        "all anagrams of a word with different letters: 'abc' -> abc, acb, bac, bca, cab, cba",
        "in which orders can the letters of {s} be written? start with the first letter in front, '' gives ['']",
        'put each letter in front in turn and permute the rest the same way, collect the words, the empty text has just one permutation, the empty text',
      ],
    },
  }),
  family({
    id: 'josephus',
    category: 'recursion',
    names: ['josephus', 'lastSurvivor', 'survivor'],
    params: [
      ['n', 'people', 'count'],
      ['k', 'step', 'every'],
    ],
    args: (r) => [r.int(1, 25), r.int(1, 7)],
    edges: [
      [1, 1],
      [5, 2],
      [7, 3],
      [41, 3],
    ],
    reference: ([n, k]) => {
      const circle = Array.from({ length: n }, (_, i) => i + 1);
      let at = 0;
      while (circle.length > 1) {
        at = (at + k - 1) % circle.length;
        circle.splice(at, 1);
      }
      return circle[0] ?? 0;
    },
    bodies: [
      `
      if (n === 1) return 1;
      return (($name(n - 1, k) + k - 1) % n) + 1;
      `,
      `
      let last = 0;
      for (let i = 2; i <= n; i++) {
        last = (last + k) % i;
      }
      return last + 1;
      `,
      `
      const circle = Array.from({ length: n }, (_, i) => i + 1);
      let i = 0;
      while (circle.length > 1) {
        i = (i + k - 1) % circle.length;
        circle.splice(i, 1);
      }
      return circle[0];
      `,
    ],
    locals: { last: ['position', 'pos', 'safe'], circle: ['people', 'ring'] },
    phrases: {
      noun: [
        'the last one left in the Josephus problem with {n} people numbered from 1 where each {k}-th one is removed',
        'the survivor number, counted from 1, when {n} people stand in a circle and each {k}-th goes out',
      ],
      verb: ['solve the Josephus problem for {n} people and step {k}, with people numbered from 1'],
      say: [
        'josephus problem, people numbered from 1',
        'josephus(n, k), 1-based survivor',
        'who survives if {n} people stand in a circle and always the {k}-th is taken out, counting from 1?',
        'josephus: number of the last person, first person is 1',
        'children stand in a circle and every k-th leaves until there is one, which number (starting with 1) is left?',
      ],
    },
  }),
  family({
    id: 'tree-sum',
    category: 'recursion',
    names: ['treeSum', 'sumTree', 'sumNodes'],
    params: [['tree', 'node', 'root']],
    args: (r) => [tree(r)],
    edges: [[ONE], [TWO]],
    reference: ([root]) => flat(root).reduce((a, b) => a + b, 0),
    bodies: [
      `
      let sum = tree.value;
      for (const child of tree.children) {
        sum += $name(child);
      }
      return sum;
      `,
      `return tree.children.reduce((sum, child) => sum + $name(child), tree.value);`,
      `
      let sum = 0;
      const stack = [tree];
      while (stack.length > 0) {
        const node = stack.pop();
        sum += node.value;
        stack.push(...node.children);
      }
      return sum;
      `,
    ],
    locals: { sum: ['total', 'result'], child: ['c', 'branch'] },
    phrases: {
      noun: [
        'the sum of all values in a tree of nodes { value, children }',
        'the total of the values of {tree} and all its descendants, each node being { value, children }',
      ],
      verb: [
        'sum the values of a tree whose nodes have a value and a children array',
        'add up the value of every node in a { value, children } tree',
      ],
      say: [
        'tree sum, nodes are { value, children }',
        'sum of all nodes in a tree { value, children }',
        'how do i add all values of a tree where each node has value and children?',
        'every node has a number in value and a list of nodes in children, add all the numbers of the whole tree',
      ],
    },
  }),
  family({
    id: 'tree-depth',
    category: 'recursion',
    names: ['treeDepth', 'depth', 'height', 'maxDepth'],
    params: [['tree', 'node', 'root']],
    args: (r) => [tree(r)],
    edges: [[ONE], [TWO]],
    reference: ([root]) => {
      let level: Tree[] = [root];
      let levels = 0;
      while (level.length > 0) {
        levels++;
        level = level.flatMap((node) => node.children);
      }
      return levels;
    },
    bodies: [
      `
      let deepest = 0;
      for (const child of tree.children) {
        deepest = Math.max(deepest, $name(child));
      }
      return deepest + 1;
      `,
      `return 1 + Math.max(0, ...tree.children.map((child) => $name(child)));`,
      `return tree.children.reduce((deepest, child) => Math.max(deepest, $name(child) + 1), 1);`,
    ],
    locals: { deepest: ['max', 'best'], child: ['c', 'branch'] },
    phrases: {
      noun: [
        'the depth of a tree of nodes { value, children }, where a single node has depth 1',
        'the number of levels of {tree}, whose nodes have a children array',
      ],
      verb: [
        'find the depth of a tree with nodes { value, children }, counting the root as 1',
        'count the levels of a tree in which every node has a children array',
      ],
      say: [
        'tree depth with children arrays, root alone = 1',
        'height of a tree { value, children } in levels',
        'how many levels does the tree have, if each node has a list of children?',
        'max depth of an n-ary tree, a node without children counts 1',
        'nodes have children which have children again, how many generations are there, the root is the first',
      ],
    },
  }),
  family({
    id: 'tree-values',
    category: 'recursion',
    names: ['treeValues', 'collectValues', 'preorder', 'flattenTree'],
    params: [['tree', 'node', 'root']],
    args: (r) => [tree(r)],
    edges: [[ONE], [TWO]],
    reference: ([root]) => flat(root),
    bodies: [
      `return [tree.value, ...tree.children.flatMap((child) => $name(child))];`,
      `
      const values = [tree.value];
      for (const child of tree.children) {
        values.push(...$name(child));
      }
      return values;
      `,
      `
      const values = [];
      const visit = (node) => {
        values.push(node.value);
        node.children.forEach(visit);
      };
      visit(tree);
      return values;
      `,
    ],
    locals: { values: ['result', 'out', 'list'], child: ['c', 'branch'] },
    phrases: {
      noun: [
        'the values of a { value, children } tree in preorder, each node before its children',
        'all values of {tree} as a flat list, a parent before its children and children from left to right',
      ],
      verb: [
        'collect the values of a tree with nodes { value, children }, parents first',
        'flatten a tree of { value, children } nodes into a list in preorder',
      ],
      say: [
        'tree to list in preorder, nodes { value, children }',
        'all values of a { value, children } tree, parent first',
        'how do i list all values in a tree, each node before its children?',
        'walk through the tree, first write down the value of a node and then go into its children from left to right',
      ],
    },
  }),
  family({
    id: 'count-tree-leaves',
    category: 'recursion',
    names: ['countLeaves', 'leafCount', 'leaves'],
    params: [['tree', 'node', 'root']],
    args: (r) => [tree(r)],
    edges: [[ONE], [TWO]],
    reference: ([root]) => {
      const all = (node: Tree): Tree[] => [node, ...node.children.flatMap(all)];
      return all(root).filter((node) => node.children.length === 0).length;
    },
    bodies: [
      `
      if (tree.children.length === 0) return 1;
      let count = 0;
      for (const child of tree.children) {
        count += $name(child);
      }
      return count;
      `,
      `
      if (tree.children.length === 0) return 1;
      return tree.children.reduce((count, child) => count + $name(child), 0);
      `,
      `
      let count = 0;
      const visit = (node) => {
        if (node.children.length === 0) count++;
        node.children.forEach(visit);
      };
      visit(tree);
      return count;
      `,
    ],
    locals: { count: ['total', 'result'], child: ['c', 'branch'] },
    phrases: {
      noun: [
        'the number of leaves of a tree with nodes { value, children }',
        'the count of the nodes of {tree} that have no children',
      ],
      verb: [
        'count the leaves of a tree whose nodes have a children array',
        'count the nodes without children in a { value, children } tree',
      ],
      say: [
        'count leaves of a tree { value, children }',
        'number of leaf nodes, children is an array',
        'how many leaves does the tree have, so nodes with an empty children list?',
        'leaf count of an n-ary tree',
        'each node has a list of children and i want to know how many nodes in the tree have none',
      ],
    },
  }),
  family({
    id: 'binary-tree-height',
    category: 'recursion',
    names: ['treeHeight', 'maxDepth', 'height', 'depth'],
    params: [['root', 'tree', 'node']],
    args: (r) => [binary(r)],
    edges: [[null], [LEAF], [LEFT]],
    reference: ([root]) => {
      let level: Binary[] = root === null ? [] : [root];
      let levels = 0;
      for (; level.length > 0; levels++) {
        level = level.flatMap((n) => [n.left, n.right].filter((child) => child !== null));
      }
      return levels;
    },
    bodies: [
      `
      if (root === null) return 0;
      return 1 + Math.max($name(root.left), $name(root.right));
      `,
      `return root === null ? 0 : Math.max($name(root.left), $name(root.right)) + 1;`,
      `
      if (root === null) return 0;
      const left = $name(root.left);
      const right = $name(root.right);
      return left > right ? left + 1 : right + 1;
      `,
    ],
    phrases: {
      noun: [
        'the height of a binary tree { value, left, right } in levels, 0 for null',
        'the maximum depth of the binary tree {root}, with null as an empty tree of depth 0',
      ],
      verb: [
        'find the maximum depth of a binary tree with left and right, null being 0',
        'compute the height of a binary tree, counting nodes',
      ],
      say: [
        'max depth of a binary tree',
        'binary tree height (null = 0, one node = 1)',
        'how deep is the binary tree with left and right nodes? null is 0',
        'height of binary tree with nodes { value, left, right }',
        'the longest way from the root down, counted in nodes, missing children are null',
      ],
    },
  }),
  family({
    id: 'binary-tree-inorder',
    category: 'recursion',
    names: ['inorder', 'inOrder', 'inorderTraversal'],
    params: [['root', 'tree', 'node']],
    args: (r) => [binary(r)],
    edges: [[null], [LEAF], [LEFT]],
    reference: ([root]) => inOrder(root),
    bodies: [
      `
      if (root === null) return [];
      return [...$name(root.left), root.value, ...$name(root.right)];
      `,
      `return root ? [...$name(root.left), root.value, ...$name(root.right)] : [];`,
      `
      const values = [];
      const visit = (node) => {
        if (node === null) return;
        visit(node.left);
        values.push(node.value);
        visit(node.right);
      };
      visit(root);
      return values;
      `,
    ],
    locals: { values: ['result', 'out', 'list'] },
    phrases: {
      noun: [
        'the values of a binary tree { value, left, right } in order: left, node, right',
        'the inorder traversal of the binary tree {root} as a list, [] for null',
      ],
      verb: [
        'list the values of a binary tree in inorder',
        'traverse a binary tree with left and right in order and collect the values',
      ],
      say: [
        'inorder traversal',
        'binary tree inorder: left, root, right',
        'how do i do an inorder traversal of a binary tree? nodes have value, left and right',
        'inorder list of a binary tree, missing nodes are null',
        'first everything on the left, then the value of the node, then everything on the right, in one list',
      ],
    },
  }),
  family({
    id: 'invert-binary-tree',
    category: 'recursion',
    names: ['invertTree', 'mirrorTree', 'flipTree'],
    params: [['root', 'tree', 'node']],
    args: (r) => [binary(r)],
    edges: [[null], [LEAF], [LEFT]],
    reference: ([root]) => {
      const flip = (n: Binary | null): Binary | null =>
        n === null ? null : { value: n.value, left: flip(n.right), right: flip(n.left) };
      return flip(root);
    },
    bodies: [
      `
      if (root === null) return null;
      return { value: root.value, left: $name(root.right), right: $name(root.left) };
      `,
      `
      if (root === null) return null;
      const { value, left, right } = root;
      return { value, left: $name(right), right: $name(left) };
      `,
      `return root && { ...root, left: $name(root.right), right: $name(root.left) };`,
    ],
    phrases: {
      noun: [
        'a mirrored copy of a binary tree { value, left, right }',
        'a new tree like {root} with left and right swapped at every node, null staying null',
      ],
      verb: [
        'invert a binary tree and return a new one',
        'swap left and right at every node of a binary tree { value, left, right }',
      ],
      say: [
        'invert binary tree',
        'mirror a binary tree, nodes { value, left, right }',
        'how do i flip a binary tree so that left becomes right everywhere?',
        'invert a tree without changing the original',
        'in the new tree all left children should be on the right and the other way round',
      ],
    },
  }),
  family({
    id: 'linked-list-to-array',
    category: 'recursion',
    names: ['listToArray', 'toArray', 'linkedToArray'],
    params: [['list', 'head', 'node']],
    args: (r) => [chain(r.ints(0, 6))],
    edges: [[null], [chain([1])], [chain([1, 2, 3])]],
    reference: ([list]) => unchain(list),
    bodies: [
      `
      const result = [];
      let node = list;
      while (node !== null) {
        result.push(node.value);
        node = node.next;
      }
      return result;
      `,
      `
      if (list === null) return [];
      return [list.value, ...$name(list.next)];
      `,
      `return list === null ? [] : [list.value].concat($name(list.next));`,
    ],
    locals: { result: ['values', 'out'], node: ['current', 'item'] },
    phrases: {
      noun: [
        'the values of a linked list { value, next } as an array',
        'an array of the values in the linked list {list}, which ends with null',
      ],
      verb: [
        'convert a linked list of { value, next } nodes to an array',
        'collect the values of a linked list in an array',
      ],
      say: [
        'linked list to array',
        'linked list values, nodes { value, next }, null at the end',
        'how do i turn a linked list into an array?',
        'linked list -> array',
        'each node has a value and a next and the last next is null, put all the values in an array',
      ],
    },
  }),
  family({
    id: 'array-to-linked-list',
    category: 'recursion',
    names: ['arrayToList', 'toLinkedList', 'buildList'],
    params: [['items', 'arr', 'values', 'nums']],
    args: (r) => [r.ints(0, 6)],
    edges: [[[]], [[1]], [[1, 2, 3]]],
    reference: ([items]) => chain(items),
    bodies: [
      `
      let list = null;
      for (let i = items.length - 1; i >= 0; i--) {
        list = { value: items[i], next: list };
      }
      return list;
      `,
      `return items.reduceRight((next, value) => ({ value, next }), null);`,
      `
      if (items.length === 0) return null;
      return { value: items[0], next: $name(items.slice(1)) };
      `,
    ],
    locals: { list: ['head', 'rest'] },
    phrases: {
      noun: [
        'a linked list { value, next } with the elements of an array, null for an empty one',
        'the linked list of nodes { value, next } that holds {items} in order and ends with null',
      ],
      verb: [
        'convert an array to a linked list of { value, next } nodes',
        'build a linked list { value, next } from an array, ending with null',
      ],
      say: [
        'array to linked list { value, next }',
        'make a linked list from an array, nodes have value and next',
        'how do i turn an array into nested { value, next } objects?',
        '[1, 2] -> { value: 1, next: { value: 2, next: null } }',
        'every element becomes an object with value and next, the last next is null and an empty array gives null',
      ],
    },
  }),
  family({
    id: 'linked-list-length',
    category: 'recursion',
    names: ['listLength', 'linkedListLength', 'countNodes'],
    params: [['list', 'head', 'node']],
    args: (r) => [chain(r.ints(0, 7))],
    edges: [[null], [chain([1])], [chain([1, 2, 3])]],
    reference: ([list]) => unchain(list).length,
    bodies: [
      `
      let count = 0;
      for (let node = list; node !== null; node = node.next) {
        count++;
      }
      return count;
      `,
      `return list === null ? 0 : 1 + $name(list.next);`,
      `
      let count = 0;
      let node = list;
      while (node !== null) {
        count++;
        node = node.next;
      }
      return count;
      `,
    ],
    locals: { count: ['length', 'size'], node: ['current', 'item'] },
    phrases: {
      noun: [
        'the length of a linked list { value, next }',
        'the number of nodes in the linked list {list}, 0 for null',
      ],
      verb: [
        'count the nodes of a linked list that ends with null',
        'find the length of a linked list with { value, next } nodes',
      ],
      say: [
        'linked list length',
        'length of a linked list, nodes { value, next }',
        'how many nodes are in the linked list?',
        'count elements of a linked list (null is empty)',
        'follow next until it is null and tell me how many nodes there were',
      ],
    },
  }),
  family({
    id: 'reverse-linked-list',
    category: 'recursion',
    names: ['reverseLinkedList', 'reverseNodes', 'reverseChain'],
    params: [['list', 'head', 'node']],
    args: (r) => [chain(r.ints(0, 6))],
    edges: [[null], [chain([1])], [chain([1, 2, 3])]],
    reference: ([list]) => chain(unchain(list).reverse()),
    bodies: [
      `
      let reversed = null;
      for (let node = list; node !== null; node = node.next) {
        reversed = { value: node.value, next: reversed };
      }
      return reversed;
      `,
      `
      let reversed = null;
      let node = list;
      while (node !== null) {
        reversed = { value: node.value, next: reversed };
        node = node.next;
      }
      return reversed;
      `,
      `
      const go = (node, done) =>
        node === null ? done : go(node.next, { value: node.value, next: done });
      return go(list, null);
      `,
    ],
    locals: { reversed: ['result', 'prev'], node: ['current', 'item'] },
    phrases: {
      noun: [
        'a new linked list { value, next } with the values in reverse order',
        'a reversed copy of the linked list {list}, null for null',
      ],
      verb: [
        'reverse a linked list of { value, next } nodes and return a new one',
        'make a linked list with the values of {list} backwards',
      ],
      say: [
        'reverse linked list',
        'reverse a linked list { value, next } without changing it',
        'how do i reverse a linked list?',
        'linked list backwards, new nodes',
        'the last node of the list should be the first one in the new list, nodes have value and next',
      ],
    },
  }),
  family({
    id: 'deep-count',
    category: 'recursion',
    names: ['countNested', 'deepCount', 'countValues'],
    params: [['items', 'list', 'arr', 'nested']],
    args: (r) => [nested(r, 3)],
    edges: [[[]], [[1]], [[[], [[]]]], [[1, [2, [3, 4]]]]],
    reference: ([items]) => JSON.stringify(items).match(/\d+/g)?.length ?? 0,
    bodies: [
      `
      let count = 0;
      for (const item of items) {
        count += Array.isArray(item) ? $name(item) : 1;
      }
      return count;
      `,
      `return items.reduce((count, item) => count + (Array.isArray(item) ? $name(item) : 1), 0);`,
      `return items.flat(Infinity).length;`,
    ],
    locals: { count: ['total', 'result'], item: ['x', 'el'] },
    phrases: {
      noun: [
        'the number of values in a nested array that are not arrays, at every depth',
        'the count of all numbers in {items} and in the arrays inside it',
      ],
      verb: [
        'count the values of a nested list, however deep, not counting the lists',
        'count all numbers in arrays within arrays',
      ],
      say: [
        'count values in nested array (arrays do not count)',
        'deep count of a nested list',
        'how many numbers are in {items}, with all the inner arrays?',
        '[1, [2, [3, 4]]] -> 4',
        'lists inside lists, i just want to know how many numbers there are in total',
      ],
    },
  }),
  family({
    id: 'deep-max',
    category: 'recursion',
    names: ['deepMax', 'maxNested', 'largestNested'],
    params: [['items', 'list', 'arr', 'nested']],
    args: (r) => [[r.int(0, 20), ...nested(r, 2)]],
    edges: [[[1]], [[3, [9, [2]]]], [[3, []]]],
    reference: ([items]) => Math.max(...(JSON.stringify(items).match(/\d+/g) ?? []).map(Number)),
    bodies: [
      `return Math.max(...items.map((item) => (Array.isArray(item) ? $name(item) : item)));`,
      `
      let max = -Infinity;
      for (const item of items) {
        const value = Array.isArray(item) ? $name(item) : item;
        if (value > max) max = value;
      }
      return max;
      `,
      `return Math.max(...items.flat(Infinity));`,
    ],
    locals: { max: ['best', 'largest'], item: ['x', 'el'] },
    phrases: {
      noun: [
        'the largest number in a nested array, at any depth',
        'the maximum of all numbers in {items} and in the arrays inside it',
      ],
      verb: [
        'find the biggest number in a nested list, however deep',
        'find the maximum in arrays within arrays',
      ],
      say: [
        'max in nested array',
        'deep max',
        'what is the largest number anywhere in {items}, inner arrays too?',
        '[3, [9, [2]]] -> 9',
        'there are lists inside lists and i need the highest number of all of them',
      ],
    },
  }),
  family({
    id: 'fast-power',
    category: 'recursion',
    names: ['fastPower', 'quickPower', 'powBySquaring'],
    params: [
      ['base', 'b', 'x'],
      ['exponent', 'e', 'n'],
    ],
    args: (r) => [r.int(-5, 6), r.int(0, 12)],
    edges: [
      [2, 0],
      [2, 10],
      [0, 0],
      [-3, 3],
    ],
    reference: ([base, exponent]) => base ** exponent,
    bodies: [
      `
      if (exponent === 0) return 1;
      const half = $name(base, Math.floor(exponent / 2));
      return exponent % 2 === 0 ? half * half : half * half * base;
      `,
      `
      let result = 1;
      while (exponent > 0) {
        if (exponent % 2 === 1) result *= base;
        base *= base;
        exponent = Math.floor(exponent / 2);
      }
      return result;
      `,
      `
      if (exponent === 0) return 1;
      if (exponent % 2 === 0) return $name(base * base, exponent / 2);
      return base * $name(base, exponent - 1);
      `,
    ],
    locals: { half: ['root', 'part'], result: ['product', 'acc'] },
    phrases: {
      noun: [
        'the power of a base to a whole exponent, by repeated squaring',
        'the value of {base} to the {exponent}, computed by halving the exponent',
      ],
      verb: [
        'raise {base} to the power {exponent} by squaring',
        'compute a power with fast exponentiation, the exponent being 0 or more',
      ],
      say: [
        'fast exponentiation',
        'exponentiation by squaring',
        'quick power by halving the exponent',
        'how do i compute a power with few multiplications, by squaring?',
        'for an even exponent square the half power, for an odd one multiply once more with the base',
      ],
    },
  }),
];

/** Arrays in arrays of small non-negative numbers. */
function nested(r: Random, depth: number): unknown[] {
  return r.list(() => (depth > 0 && r.chance(0.35) ? nested(r, depth - 1) : r.int(0, 20)), 0, 4);
}
