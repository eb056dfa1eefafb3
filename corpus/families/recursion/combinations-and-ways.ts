import { family } from '../../family.ts';
import { fib } from './common.ts';

function permute(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, i) =>
    permute(items.filter((_, j) => j !== i)).map((rest) => [item, ...rest]),
  );
}

/** All ways to choose, order, pay or climb: listed or counted. */
export const combinationsAndWays = [
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
];
