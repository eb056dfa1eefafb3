import { family } from '../family.ts';
import type { Random } from '../random.ts';

const NUMS = ['nums', 'numbers', 'arr', 'list', 'values'] as const;
const GRID = ['grid', 'image', 'matrix', 'cells', 'board'] as const;
const OUT = ['out', 'res', 'output'] as const;

/** A grid of small numbers, of equal rows. */
function grid(r: Random, most: number): number[][] {
  const width = r.int(1, 5);
  return r.list(() => r.times(width, () => r.int(0, most)), 1, 4);
}

/** Calls back for every cell of an area of equal cells, from one of them. */
function eachOfArea(
  cells: number[][],
  y: number,
  x: number,
  visit: (y: number, x: number) => void,
): void {
  const colour = cells[y]?.[x];
  const seen = new Set<string>();
  const todo = [[y, x]];
  for (const [i = 0, j = 0] of todo) {
    if (seen.has(`${i},${j}`) || cells[i]?.[j] === undefined || cells[i][j] !== colour) continue;
    seen.add(`${i},${j}`);
    visit(i, j);
    todo.push([i + 1, j], [i - 1, j], [i, j + 1], [i, j - 1]);
  }
}

/** Exercises that interviews and exercise sites begin with. */
export const puzzles = [
  family({
    id: 'pairs-with-sum',
    category: 'arrays',
    names: ['pairsWithSum', 'findPairs', 'allPairs', 'twoSumPairs'],
    params: [NUMS, ['target', 'sum', 'goal', 'k']],
    args: (r): [number[], number] => {
      const nums = r.shuffle(Array.from({ length: 14 }, (_, i) => i - 3)).slice(0, r.int(0, 7));
      return [nums, r.int(0, 14)];
    },
    edges: [
      [[], 5],
      [[1, 4, 2, 3], 5],
      [[1, 2], 9],
    ],
    reference: ([nums, target]) =>
      nums.flatMap((a, i) =>
        nums
          .slice(i + 1)
          .filter((b) => a + b === target)
          .map((b) => [a, b]),
      ),
    bodies: [
      `
      const pairs = [];
      for (let i = 0; i < nums.length; i++) {
        for (let j = i + 1; j < nums.length; j++) {
          if (nums[i] + nums[j] === target) pairs.push([nums[i], nums[j]]);
        }
      }
      return pairs;
      `,
      `
      return nums.flatMap((a, i) =>
        nums
          .slice(i + 1)
          .filter((b) => a + b === target)
          .map((b) => [a, b]),
      );
      `,
    ],
    locals: { pairs: ['result', 'found', ...OUT] },
    phrases: {
      noun: [
        'all pairs of numbers in a list that add up to a target, in the order of their positions',
        'the pairs of {nums} whose sum is {target}, as a list of [a, b]',
      ],
      verb: [
        'find all pairs of numbers whose sum is a given target',
        'return every pair of elements that adds up to {target}, the earlier element first',
        'list the pairs [a, b] of an array with a + b equal to the target',
      ],
      say: [
        'pairs with sum',
        'all pairs that sum to target',
        'how do i get all pairs in my array that add up to a certain number?',
      ],
    },
  }),
  family({
    id: 'flood-fill',
    category: 'matrices',
    names: ['floodFill', 'fillArea', 'paintBucket', 'fill'],
    params: [
      GRID,
      ['row', 'y', 'r', 'sr'],
      ['col', 'x', 'c', 'sc'],
      ['color', 'value', 'paint', 'newColor'],
    ],
    args: (r): [number[][], number, number, number] => {
      const cells = grid(r, 1);
      return [
        cells,
        r.int(0, cells.length - 1),
        r.int(0, (cells[0]?.length ?? 1) - 1),
        r.int(1, 5),
      ];
    },
    edges: [
      [[[0]], 0, 0, 2],
      [
        [
          [1, 1, 0],
          [1, 0, 1],
        ],
        0,
        0,
        2,
      ],
      [[[1, 1, 0]], 0, 0, 1],
    ],
    reference: ([cells, row, col, color]) => {
      const copy = cells.map((line) => [...line]);
      eachOfArea(cells, row, col, (y, x) => copy[y]?.splice(x, 1, color));
      return copy;
    },
    bodies: [
      `
      const copy = grid.map((line) => [...line]);
      const old = copy[row][col];
      const fill = (y, x) => {
        if (copy[y]?.[x] !== old || old === color) return;
        copy[y][x] = color;
        fill(y + 1, x);
        fill(y - 1, x);
        fill(y, x + 1);
        fill(y, x - 1);
      };
      fill(row, col);
      return copy;
      `,
      `
      const copy = grid.map((line) => [...line]);
      const old = grid[row][col];
      if (old === color) return copy;
      const stack = [[row, col]];
      while (stack.length > 0) {
        const [y, x] = stack.pop();
        if (copy[y]?.[x] !== old) continue;
        copy[y][x] = color;
        stack.push([y + 1, x], [y - 1, x], [y, x + 1], [y, x - 1]);
      }
      return copy;
      `,
    ],
    locals: {
      copy: ['result', 'painted'],
      old: ['from', 'start'],
      fill: ['visit', 'paint'],
      stack: ['todo', 'queue'],
      line: ['cells', 'r1'],
    },
    phrases: {
      noun: [
        'a grid after a flood fill from a cell with a new colour, neighbours being up, down, left and right',
        'a copy of {grid} in which the area of equal cells around {row}, {col} has the value {color}',
      ],
      verb: [
        'flood fill a grid from a row and a column with a new value, in a copy',
        'fill the connected area of equal numbers around a cell with another number, not diagonally',
        'paint the area of the cell at {row} and {col} with {color} and return the new grid',
      ],
      say: [
        'flood fill',
        'flood fill in a 2d array, new grid returned',
        'how does the paint bucket work on a grid of numbers, if row, column and colour are given?',
      ],
    },
  }),
  family({
    id: 'count-islands',
    category: 'matrices',
    names: ['countIslands', 'numIslands', 'islands', 'numberOfIslands'],
    params: [GRID],
    args: (r) => [grid(r, 1)],
    edges: [
      [[[0]]],
      [[[1]]],
      [
        [
          [1, 1, 0],
          [0, 0, 1],
          [1, 0, 1],
        ],
      ],
    ],
    reference: ([cells]) => {
      const firsts = new Set<string>();
      cells.forEach((line, y) => {
        line.forEach((cell, x) => {
          let first = `${y},${x}`;
          eachOfArea(cells, y, x, (i, j) => (first = first < `${i},${j}` ? first : `${i},${j}`));
          if (cell === 1) firsts.add(first);
        });
      });
      return firsts.size;
    },
    bodies: [
      `
      const copy = grid.map((row) => [...row]);
      const sink = (y, x) => {
        if (copy[y]?.[x] !== 1) return 0;
        copy[y][x] = 0;
        sink(y + 1, x);
        sink(y - 1, x);
        sink(y, x + 1);
        sink(y, x - 1);
        return 1;
      };
      let count = 0;
      copy.forEach((row, y) => row.forEach((cell, x) => (count += sink(y, x))));
      return count;
      `,
      `
      const seen = grid.map((row) => row.map(() => false));
      const visit = (y, x) => {
        if (grid[y]?.[x] !== 1 || seen[y][x]) return false;
        seen[y][x] = true;
        for (const [i, j] of [[y + 1, x], [y - 1, x], [y, x + 1], [y, x - 1]]) visit(i, j);
        return true;
      };
      let count = 0;
      for (let y = 0; y < grid.length; y++) {
        for (let x = 0; x < grid[y].length; x++) {
          if (visit(y, x)) count++;
        }
      }
      return count;
      `,
    ],
    locals: {
      copy: ['map', 'left'],
      sink: ['clear', 'visit'],
      count: ['islands', 'total', 'n'],
      seen: ['visited', 'done'],
    },
    phrases: {
      noun: [
        'the number of islands in a grid of 1 for land and 0 for water, joined up, down, left and right',
        'how many connected areas of 1 there are in {grid}, diagonals not counting',
      ],
      verb: [
        'count the islands in a grid of zeros and ones',
        'count the connected groups of ones in a matrix, not diagonally',
        'find how many islands of 1 lie in a sea of 0',
      ],
      say: [
        'number of islands',
        'count islands in grid, 1 is land',
        'how do i count the areas of connected ones in a grid?',
      ],
    },
  }),
  family({
    id: 'pascal-triangle',
    category: 'matrices',
    names: ['pascalTriangle', 'pascal', 'buildTriangle', 'triangle'],
    params: [['n', 'rows', 'count', 'height']],
    args: (r) => [r.int(0, 9)],
    edges: [[0], [1], [2], [5]],
    reference: ([n]) => {
      const rows: number[][] = [];
      for (let i = 0; i < n; i++) {
        const above = rows[i - 1] ?? [];
        rows.push(
          Array.from({ length: i + 1 }, (_, j) =>
            i === 0 ? 1 : (above[j - 1] ?? 0) + (above[j] ?? 0),
          ),
        );
      }
      return rows;
    },
    bodies: [
      `
      const rows = [];
      for (let i = 0; i < n; i++) {
        const row = Array(i + 1).fill(1);
        for (let j = 1; j < i; j++) {
          row[j] = rows[i - 1][j - 1] + rows[i - 1][j];
        }
        rows.push(row);
      }
      return rows;
      `,
      `
      const rows = [];
      let row = [1];
      while (rows.length < n) {
        rows.push(row);
        row = [1, ...row.map((x, i) => x + (row[i + 1] ?? 0))];
      }
      return rows;
      `,
    ],
    locals: { rows: ['triangle', 'result'], row: ['line', 'r'] },
    phrases: {
      noun: [
        "the first n rows of Pascal's triangle",
        "Pascal's triangle with {n} rows, as a list of lists",
      ],
      verb: [
        "build Pascal's triangle with a given number of rows",
        "generate the first {n} rows of Pascal's triangle",
        'make the triangle in which every number is the sum of the two above it, n rows of it',
      ],
      say: [
        "pascal's triangle",
        'pascal triangle, n rows',
        "how do i compute the first rows of Pascal's triangle as arrays?",
      ],
    },
  }),
  family({
    id: 'evaluate-postfix',
    category: 'search',
    names: ['evaluatePostfix', 'evalRpn', 'rpn', 'calculateRpn'],
    params: [['tokens', 'parts', 'items', 'expression']],
    args: (r) => {
      const build = (depth: number): string[] =>
        depth === 0 || r.chance(0.25)
          ? [String(r.int(0, 9))]
          : [...build(depth - 1), ...build(depth - 1), r.pick(['+', '-', '*'])];
      return [build(3)];
    },
    edges: [[['5']], [['2', '3', '+']], [['2', '3', '4', '*', '-']]],
    reference: ([tokens]) => {
      const stack: number[] = [];
      for (const token of tokens) {
        if (!'+-*'.includes(token)) {
          stack.push(Number(token));
          continue;
        }
        const b = stack.pop() ?? 0;
        const a = stack.pop() ?? 0;
        stack.push(token === '+' ? a + b : token === '-' ? a - b : a * b);
      }
      return stack[0];
    },
    bodies: [
      `
      const stack = [];
      for (const token of tokens) {
        if (!['+', '-', '*'].includes(token)) {
          stack.push(Number(token));
          continue;
        }
        const b = stack.pop();
        const a = stack.pop();
        if (token === '+') stack.push(a + b);
        else if (token === '-') stack.push(a - b);
        else stack.push(a * b);
      }
      return stack[0];
      `,
      `
      const ops = { '+': (a, b) => a + b, '-': (a, b) => a - b, '*': (a, b) => a * b };
      const stack = [];
      for (const token of tokens) {
        if (token in ops) {
          const b = stack.pop();
          stack.push(ops[token](stack.pop(), b));
        } else {
          stack.push(Number(token));
        }
      }
      return stack.pop();
      `,
    ],
    locals: { stack: ['values', 'numbers'], token: ['t', 'part'], ops: ['operations', 'table'] },
    phrases: {
      noun: [
        'the value of an expression in reverse Polish notation, a list of strings with + - and *',
        'what the postfix expression in {tokens} comes to, its operators being "+", "-" and "*"',
      ],
      verb: [
        'evaluate a postfix expression given as a list of strings, with "+", "-" and "*"',
        'evaluate reverse Polish notation with a stack, for plus, minus and times',
        'compute the result of an RPN expression, numbers and + - * as strings',
      ],
      say: [
        'evaluate RPN tokens, + - *',
        'reverse polish notation calculator, plus minus times',
        'how do i evaluate something like ["2", "3", "+"] with a stack?',
      ],
    },
  }),
  family({
    id: 'plus-one-digits',
    category: 'arrays',
    names: ['plusOne', 'addOne', 'incrementDigits', 'increment'],
    params: [['digits', 'nums', 'arr', 'list']],
    args: (r) => [[r.int(1, 9), ...r.list(() => (r.chance(0.5) ? 9 : r.int(0, 9)), 0, 5)]],
    edges: [[[0]], [[9]], [[1, 2, 3]], [[9, 9]], [[1, 9]]],
    reference: ([digits]) => [...String(Number(digits.join('')) + 1)].map(Number),
    bodies: [
      `return [...String(Number(digits.join('')) + 1)].map(Number);`,
      `
      const result = [...digits];
      let i = result.length - 1;
      while (i >= 0 && result[i] === 9) result[i--] = 0;
      if (i < 0) return [1, ...result];
      result[i]++;
      return result;
      `,
      `
      const result = digits.slice();
      for (let i = result.length - 1; i >= 0; i--) {
        if (result[i] < 9) {
          result[i]++;
          return result;
        }
        result[i] = 0;
      }
      return [1, ...result];
      `,
    ],
    locals: { result: ['copy', ...OUT] },
    phrases: {
      noun: [
        'the digits of a number after adding one, when it is given as a list of digits',
        '{digits} counted up by one, as a new list',
      ],
      verb: [
        'add one to a number that is given as an array of digits',
        'increment a list of digits by one, carrying over nines',
        'plus one: raise the number whose digits are in {digits} by 1 and return its digits',
      ],
      say: [
        'plus one on array of digits',
        'digits array + 1',
        'how do i add 1 to a number stored as a list of its digits?',
      ],
    },
  }),
  family({
    id: 'apply-operations',
    category: 'closures',
    names: ['applyAll', 'runSteps', 'pipeline', 'applyOperations'],
    params: [
      ['start', 'value', 'x', 'n'],
      ['steps', 'operations', 'ops', 'commands'],
    ],
    args: (r): [number, [string, number][]] => [
      r.int(-5, 10),
      r.list((): [string, number] => [r.pick(['add', 'subtract', 'multiply']), r.int(1, 6)], 0, 5),
    ],
    edges: [
      [5, []],
      [
        1,
        [
          ['add', 2],
          ['multiply', 3],
        ],
      ],
      [9, [['subtract', 4]]],
    ],
    reference: ([start, steps]) =>
      steps.reduce(
        (x, [name, k]) => (name === 'add' ? x + k : name === 'subtract' ? x - k : x * k),
        start,
      ),
    bodies: [
      `
      const ops = {
        add: (x, k) => x + k,
        subtract: (x, k) => x - k,
        multiply: (x, k) => x * k,
      };
      return steps.reduce((x, [name, k]) => ops[name](x, k), start);
      `,
      `
      let result = start;
      for (const [name, k] of steps) {
        if (name === 'add') result += k;
        else if (name === 'subtract') result -= k;
        else result *= k;
      }
      return result;
      `,
    ],
    locals: { ops: ['functions', 'table'], result: ['value', 'current'], k: ['amount', 'by'] },
    phrases: {
      noun: [
        'a number after a list of steps such as ["add", 2], ["subtract", 4] or ["multiply", 3]',
        'what {start} becomes when all of {steps}, pairs of "add", "subtract" or "multiply" and a number, are applied in order',
      ],
      verb: [
        'apply a list of operations to a number one after another, each a pair like ["add", 2], ["subtract", 1] or ["multiply", 3]',
        'run a pipeline of steps named "add", "subtract" and "multiply", each with a number, over a start value',
        'pipe a number through named operations with an amount each, in order',
      ],
      say: [
        'apply operations [name, number] in order: add, subtract, multiply',
        'pipe a value through steps',
        'how do i send a number through a list of steps like ["add", 2] and ["multiply", 3]?',
      ],
    },
  }),
  family({
    id: 'range-from-zero',
    category: 'arrays',
    names: ['range', 'upTo', 'zeroTo', 'indexes'],
    params: [['n', 'count', 'length', 'size']],
    args: (r) => [r.int(0, 12)],
    edges: [[0], [1], [5]],
    reference: ([n]) => Array.from({ length: n }, (_, i) => i),
    bodies: [
      `return Array.from({ length: n }, (_, i) => i);`,
      `return [...Array(n).keys()];`,
      `
      const result = [];
      for (let i = 0; i < n; i++) {
        result.push(i);
      }
      return result;
      `,
    ],
    locals: { result: ['numbers', ...OUT] },
    phrases: {
      noun: [
        'the numbers from 0 up to but not including n',
        'a list of {n} numbers that counts up from 0',
      ],
      verb: [
        'list the integers from 0 to n - 1',
        'make an array [0, 1, 2, ...] with n elements',
        'return the first {n} whole numbers, beginning with 0',
      ],
      say: [
        'range(n) from 0',
        'array from 0 to n - 1',
        'how do i make a range like in python, from 0 up to n without n?',
      ],
    },
  }),
];
