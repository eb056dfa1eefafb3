import { family } from '../../family.ts';
import type { Random } from '../../random.ts';
import { sum } from '../common/basics.ts';
import { CELL, MATRIX, ROW, SMALL } from './common.ts';

const GRID = ['grid', 'image', 'matrix', 'cells', 'board'] as const;
type Mark = 'X' | 'O' | '';

/** A board of tic-tac-toe, won in about half of the draws. */
function board(r: Random): Mark[][] {
  const cells = r.times(3, () => r.times(3, () => r.pick<Mark>(['X', 'O', '', ''])));
  if (r.chance(0.4)) return cells;
  const mark = r.pick<Mark>(['X', 'O']);
  const free = (cell: Mark): Mark => (cell === mark || r.chance(0.4) ? '' : cell);
  const other = (): Mark => (mark === 'X' ? 'O' : 'X');
  const line = r.int(0, 7);
  return cells.map((row, y) =>
    row.map((cell, x) => {
      const on =
        line < 3 ? y === line : line < 6 ? x === line - 3 : line === 6 ? x === y : x + y === 2;
      if (on) return mark;
      return r.chance(0.4) ? other() : free(cell);
    }),
  );
}

const LINES = [
  [0, 1, 2],
  [3, 4, 5],
  [6, 7, 8],
  [0, 3, 6],
  [1, 4, 7],
  [2, 5, 8],
  [0, 4, 8],
  [2, 4, 6],
] as const;

/** The marks that have a line of three. */
function winners(cells: Mark[][]): Mark[] {
  const flat = cells.flat();
  return LINES.filter(
    ([a, b, c]) => flat[a] !== '' && flat[a] === flat[b] && flat[a] === flat[c],
  ).map(([a]) => flat[a] ?? '');
}

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

/** Grids of cells and boards of games: finding, filling, neighbours, winners. */
export const gridsAndBoards = [
  family({
    id: 'find-in-matrix',
    category: 'matrices',
    names: ['findInMatrix', 'findCell', 'locate', 'positionInGrid'],
    params: [MATRIX, ['target', 'value', 'wanted', 'x']],
    args: (r): [number[][], number] => [r.list(() => r.ints(1, 4, 0, 7), 0, 4), r.int(0, 8)],
    edges: [
      [[], 1],
      [SMALL, 3],
      [SMALL, 9],
      [[[1, 1], [1]], 1],
    ],
    reference: ([m, target]) => {
      const i = m.findIndex((row) => row.includes(target));
      return i === -1 ? null : [i, m[i]?.indexOf(target) ?? -1];
    },
    bodies: [
      `
      for (let i = 0; i < matrix.length; i++) {
        for (let j = 0; j < matrix[i].length; j++) {
          if (matrix[i][j] === target) return [i, j];
        }
      }
      return null;
      `,
      `
      for (let i = 0; i < matrix.length; i++) {
        const j = matrix[i].indexOf(target);
        if (j !== -1) return [i, j];
      }
      return null;
      `,
      `
      const i = matrix.findIndex((row) => row.includes(target));
      return i === -1 ? null : [i, matrix[i].indexOf(target)];
      `,
    ],
    locals: { row: ROW },
    phrases: {
      noun: [
        'the position [row, column] of the first {target} in a matrix, row by row, or null',
        'the indices [row, column] at which a value first occurs in {matrix}, null if it does not',
      ],
      verb: [
        'find a value in a grid and return [row, column] of the first match row by row, or null',
        'search a 2d array for {target} from the top left, row after row, and give its indices or null',
      ],
      say: [
        'find in 2d array, [row, col] or null',
        'position of value in matrix, first match, else null',
        'in which row and column is the value first? return [row, column], or null if it is nowhere',
        'look through the rows from the top and tell me row index and column index of the first place with that number, null when it is not there',
      ],
    },
  }),
  family({
    id: 'matrix-contains',
    category: 'matrices',
    names: ['matrixContains', 'gridIncludes', 'isInMatrix', 'hasCell'],
    params: [MATRIX, ['target', 'value', 'wanted', 'x']],
    args: (r): [number[][], number] => [r.list(() => r.ints(0, 4, 0, 9), 0, 4), r.int(0, 10)],
    edges: [
      [[], 1],
      [SMALL, 3],
      [SMALL, 9],
    ],
    reference: ([m, target]) => m.flat().includes(target),
    bodies: [
      `return matrix.some((row) => row.includes(target));`,
      `
      for (const row of matrix) {
        for (const cell of row) {
          if (cell === target) return true;
        }
      }
      return false;
      `,
      `return matrix.flat().includes(target);`,
    ],
    locals: { row: ROW, cell: CELL },
    phrases: {
      whether: [
        'a matrix contains a given value',
        'some cell of {matrix} is equal to {target}',
        'a number occurs anywhere in a 2d array',
      ],
      verb: ['check if a grid contains a value', 'search a 2d array for a number, true or false'],
      say: [
        'value in 2d array?',
        'matrix contains value',
        'is the number somewhere in the grid?',
        'true if any of the inner arrays has the value in it, otherwise false',
      ],
    },
  }),
  family({
    id: 'count-live-neighbours',
    category: 'matrices',
    names: ['countNeighbours', 'countNeighbors', 'liveNeighbours', 'neighboursOf'],
    params: [MATRIX, ['row', 'r', 'y'], ['col', 'c', 'x']],
    args: (r): [number[][], number, number] => {
      const rows = r.int(1, 4);
      const cols = r.int(1, 4);
      const m = r.times(rows, () => r.times(cols, () => r.int(0, 1)));
      return [m, r.int(0, rows - 1), r.int(0, cols - 1)];
    },
    edges: [
      [[[1]], 0, 0],
      [
        [
          [1, 1, 1],
          [1, 1, 1],
          [1, 1, 1],
        ],
        1,
        1,
      ],
      [
        [
          [1, 1],
          [0, 1],
        ],
        0,
        0,
      ],
    ],
    reference: ([m, row, col]) => {
      const near = m
        .slice(Math.max(0, row - 1), row + 2)
        .map((line) => line.slice(Math.max(0, col - 1), col + 2));
      return sum(near.flat()) - (m[row]?.[col] ?? 0);
    },
    bodies: [
      `
      let count = 0;
      for (let i = row - 1; i <= row + 1; i++) {
        for (let j = col - 1; j <= col + 1; j++) {
          if (i === row && j === col) continue;
          count += matrix[i]?.[j] ?? 0;
        }
      }
      return count;
      `,
      `
      let count = -matrix[row][col];
      for (const i of [row - 1, row, row + 1]) {
        for (const j of [col - 1, col, col + 1]) {
          if (matrix[i] && matrix[i][j]) count++;
        }
      }
      return count;
      `,
    ],
    locals: { count: ['total', 'alive', 'n'] },
    phrases: {
      noun: [
        'the number of ones among the eight neighbours of a cell in a grid of 0 and 1',
        'how many of the up to eight cells around row {row}, column {col} of {matrix} are 1',
      ],
      verb: [
        'count the live neighbours of a cell, diagonals included, where 1 is alive and 0 dead',
        'count the 1s around a given cell of a binary grid in all eight directions',
      ],
      say: [
        'game of life: count live neighbours of a cell',
        'count neighbours equal to 1, 8 directions',
        'how many of the cells around this one are alive (1)? also diagonally, and the cell itself does not count',
        'like in minesweeper, 1 is a mine and i want the number of mines next to the field in that row and column, the field itself is not counted',
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
    id: 'tic-tac-toe-winner',
    category: 'matrices',
    names: ['winner', 'getWinner', 'ticTacToe', 'checkWinner', 'whoWon'],
    params: [['board', 'grid', 'field', 'cells']],
    args: (r): [Mark[][]] => {
      for (;;) {
        const cells = board(r);
        if (new Set(winners(cells)).size < 2) return [cells];
      }
    },
    edges: [
      [
        [
          ['', '', ''],
          ['', '', ''],
          ['', '', ''],
        ],
      ],
      [
        [
          ['X', 'X', 'X'],
          ['O', 'O', ''],
          ['', '', ''],
        ],
      ],
      [
        [
          ['O', 'X', 'X'],
          ['X', 'O', ''],
          ['', '', 'O'],
        ],
      ],
    ],
    reference: ([cells]) => winners(cells)[0] ?? null,
    bodies: [
      `
      const lines = [
        ...board,
        ...[0, 1, 2].map((x) => board.map((row) => row[x])),
        [board[0][0], board[1][1], board[2][2]],
        [board[0][2], board[1][1], board[2][0]],
      ];
      const line = lines.find(([a, b, c]) => a && a === b && b === c);
      return line ? line[0] : null;
      `,
      `
      const b = board;
      for (let i = 0; i < 3; i++) {
        if (b[i][0] && b[i][0] === b[i][1] && b[i][1] === b[i][2]) return b[i][0];
        if (b[0][i] && b[0][i] === b[1][i] && b[1][i] === b[2][i]) return b[0][i];
      }
      const mid = b[1][1];
      if (mid && b[0][0] === mid && b[2][2] === mid) return mid;
      if (mid && b[0][2] === mid && b[2][0] === mid) return mid;
      return null;
      `,
      `
      const cells = board.flat();
      const lines = ['012', '345', '678', '036', '147', '258', '048', '246'];
      for (const line of lines) {
        const [a, b, c] = [...line].map((i) => cells[i]);
        if (a !== '' && a === b && b === c) return a;
      }
      return null;
      `,
    ],
    locals: {
      lines: ['rows', 'all'],
      line: ['won', 'three'],
      mid: ['center', 'm'],
      cells: ['flat', 'all'],
    },
    phrases: {
      noun: [
        'the winner of a tic-tac-toe board, "X" or "O", or null if nobody has three in a row',
        'who has won on {board}, a 3 by 3 grid of "X", "O" and "", or null',
      ],
      verb: [
        'find the winner of a tic-tac-toe board, returning "X", "O" or null',
        'check a 3x3 board for three equal marks in a row, column or diagonal and return the mark, or null',
        'determine who won a game of tic-tac-toe, null if nobody did',
      ],
      say: [
        'tic tac toe winner',
        'tic-tac-toe: X, O or null',
        'how do i see who has won on a tic-tac-toe board of "X", "O" and empty strings?',
      ],
    },
  }),
  family({
    id: 'is-board-full',
    category: 'matrices',
    names: ['isFull', 'boardFull', 'noMovesLeft', 'isDraw'],
    params: [['board', 'grid', 'field', 'cells']],
    args: (r): [Mark[][]] => [
      r.times(3, () => r.times(3, () => (r.chance(0.08) ? '' : r.pick<Mark>(['X', 'O'])))),
    ],
    edges: [
      [
        [
          ['', 'X'],
          ['O', 'X'],
        ],
      ],
      [
        [
          ['X', 'O'],
          ['O', 'X'],
        ],
      ],
    ],
    reference: ([cells]) => !cells.flat().includes(''),
    bodies: [
      `return board.every((row) => row.every((cell) => cell !== ''));`,
      `return !board.flat().includes('');`,
      `
      for (const row of board) {
        for (const cell of row) {
          if (cell === '') return false;
        }
      }
      return true;
      `,
    ],
    locals: { row: ['line', 'r'], cell: ['c', 'mark'] },
    phrases: {
      verb: [
        'check whether a game board is full, empty cells being ""',
        'test that no cell of a grid is the empty string',
      ],
      whether: [
        'a board has no empty cell left, an empty cell being an empty string',
        'every cell of {board} is taken',
      ],
      say: [
        'is the board full',
        'tic tac toe: no empty cells left',
        'how do i check that there is no "" left in my grid of marks?',
        'is there no free place left on a board whose free places are empty strings?',
      ],
    },
  }),
];
