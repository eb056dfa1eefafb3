import { family } from '../../family.ts';
import { ROW } from './common.ts';

/** Matrices made from their size. */
export const building = [
  family({
    id: 'identity-matrix',
    category: 'matrices',
    names: ['identity', 'identityMatrix', 'makeIdentity', 'eye'],
    params: [['n', 'size', 'num', 'length']],
    args: (r) => [r.int(0, 6)],
    edges: [[0], [1], [2], [3]],
    reference: ([n]) =>
      Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => (i === j ? 1 : 0))),
    bodies: [
      `
      const result = [];
      for (let i = 0; i < n; i++) {
        const row = new Array(n).fill(0);
        row[i] = 1;
        result.push(row);
      }
      return result;
      `,
      `
      const result = [];
      for (let i = 0; i < n; i++) {
        const row = [];
        for (let j = 0; j < n; j++) {
          row.push(i === j ? 1 : 0);
        }
        result.push(row);
      }
      return result;
      `,
      `
      return Array.from({ length: n }, (_, i) =>
        Array.from({ length: n }, (_, j) => (i === j ? 1 : 0)),
      );
      `,
    ],
    locals: { row: ['r', 'line'], i: ['r', 'y'], j: ['c', 'x'], result: ['matrix', 'rows', 'out'] },
    phrases: {
      noun: [
        'the identity matrix with n rows and n columns',
        'a square matrix of size {n} with ones on the diagonal and zeros elsewhere',
        'an n x n matrix with 1 on the main diagonal and 0 off it',
        'the unit matrix of size {n}',
      ],
      verb: [
        'build the n by n identity matrix',
        'create a square grid of a given size with 1 on the main diagonal and 0 everywhere else',
        'generate an identity matrix of a given size',
        'create an {n} by {n} identity matrix',
      ],
      say: [
        'identity matrix of size n',
        'how do i make an identity matrix as an array of arrays?',
        'make a square 2d array full of zeros, just with ones from the top left to the bottom right',
        'identity matrix',
        'identity matrix n x n',
        'how do i create an identity matrix?',
      ],
    },
  }),
  family({
    id: 'zero-matrix',
    category: 'matrices',
    names: ['zeros', 'zeroMatrix', 'makeGrid', 'emptyGrid'],
    params: [
      ['rows', 'height', 'r', 'm'],
      ['cols', 'width', 'columns', 'c'],
    ],
    args: (r) => [r.int(0, 5), r.int(0, 5)],
    edges: [
      [0, 0],
      [1, 1],
      [2, 3],
      [3, 0],
    ],
    reference: ([rows, cols]) =>
      Array.from({ length: rows }, () => new Array<number>(cols).fill(0)),
    bodies: [
      `return Array.from({ length: rows }, () => new Array(cols).fill(0));`,
      `
      const grid = [];
      for (let i = 0; i < rows; i++) {
        grid.push(new Array(cols).fill(0));
      }
      return grid;
      `,
      `
      const grid = [];
      for (let i = 0; i < rows; i++) {
        const row = [];
        for (let j = 0; j < cols; j++) {
          row.push(0);
        }
        grid.push(row);
      }
      return grid;
      `,
    ],
    locals: {
      grid: ['matrix', 'result', 'out'],
      row: ['line', 'inner'],
      i: ['y', 'k'],
      j: ['x', 'n'],
    },
    phrases: {
      noun: [
        'a matrix of zeros with the given number of rows and columns',
        'a 2d array filled with 0 that has {rows} rows and {cols} columns',
        'an empty grid of zeros with {rows} rows and {cols} columns',
        'a two dimensional array of zeros, {rows} by {cols}',
      ],
      verb: [
        'create a grid of zeros from a number of rows and columns',
        'make a two dimensional array of zeros with so many rows and columns',
        'initialise a matrix with zeros',
        'fill a {rows} by {cols} grid with 0',
      ],
      say: [
        'zero matrix, rows by columns',
        'how do i make an array of arrays with only zeros, given rows and columns?',
        'i need an empty board for a game, every cell 0, with a certain number of rows and columns',
        'zero matrix',
        '2d array of zeros',
        'how do i create a 2d array filled with zeros?',
      ],
    },
  }),
  family({
    id: 'multiplication-table',
    category: 'matrices',
    names: ['multiplicationTable', 'timesTable', 'makeTable'],
    params: [['n', 'size', 'num', 'max']],
    args: (r) => [r.int(0, 7)],
    edges: [[0], [1], [2], [3]],
    reference: ([n]) =>
      Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => (i + 1) * (j + 1))),
    bodies: [
      `
      const table = [];
      for (let i = 1; i <= n; i++) {
        const row = [];
        for (let j = 1; j <= n; j++) {
          row.push(i * j);
        }
        table.push(row);
      }
      return table;
      `,
      `
      return Array.from({ length: n }, (_, i) =>
        Array.from({ length: n }, (_, j) => (i + 1) * (j + 1)),
      );
      `,
      `
      const table = [];
      for (let i = 1; i <= n; i++) {
        table.push(Array.from({ length: n }, (_, j) => i * (j + 1)));
      }
      return table;
      `,
    ],
    locals: { table: ['rows', 'result', 'grid'], row: ['line', 'r'], i: ['a', 'y'], j: ['b', 'x'] },
    phrases: {
      noun: [
        'the multiplication table from 1 to n as a list of rows',
        'a grid of size {n} by {n} with the products of the row and column numbers from 1',
        'an n by n times table',
        'a 2d array with row times column in each cell, counting from 1 to n',
      ],
      verb: [
        'build the times table of the numbers 1 to n as an array of arrays',
        'make an n by n multiplication table starting at 1 times 1',
        'generate a multiplication table of size {n}',
        'create the times tables from 1 to {n} as a 2d array',
      ],
      say: [
        'multiplication table 1 to n as a matrix',
        'how do i make the times table up to n as rows in an array?',
        'first row is 1 2 3 up to n, second row 2 4 6 and so on, n rows altogether',
        'multiplication table',
        'times table n x n',
        'how do i build a multiplication table as a 2d array?',
      ],
    },
  }),
  family({
    id: 'checkerboard',
    category: 'matrices',
    names: ['checkerboard', 'chessboard', 'makeBoard', 'alternatingGrid'],
    params: [['n', 'size', 'num', 'length']],
    args: (r) => [r.int(0, 7)],
    edges: [[0], [1], [2], [3]],
    reference: ([n]) =>
      Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_j, j) => (i + j) % 2)),
    bodies: [
      `
      const board = [];
      for (let i = 0; i < n; i++) {
        const row = [];
        for (let j = 0; j < n; j++) {
          row.push((i + j) % 2);
        }
        board.push(row);
      }
      return board;
      `,
      `
      return Array.from({ length: n }, (_, i) =>
        Array.from({ length: n }, (_, j) => (i + j) % 2),
      );
      `,
      `
      const board = [];
      for (let i = 0; i < n; i++) {
        board.push(Array.from({ length: n }, (_, j) => ((i + j) % 2 === 0 ? 0 : 1)));
      }
      return board;
      `,
    ],
    locals: { board: ['grid', 'result', 'rows'], row: ROW, i: ['y', 'k'], j: ['x', 'c'] },
    phrases: {
      noun: [
        'an n by n checkerboard of 0 and 1 with 0 in the top left corner',
        'a square grid of size {n} where 0 and 1 alternate, beginning with 0',
      ],
      verb: [
        'build a chessboard pattern of zeros and ones, zero first',
        'create an {n} by {n} grid that alternates between 0 and 1 like a chess board, 0 in the first cell',
      ],
      say: [
        'checkerboard matrix of 0 and 1, starts with 0',
        'chess board pattern as 2d array, 0 first',
        'how do i make a board where neighbouring cells are never the same, with 0 and 1 and a 0 in the top left?',
        'i need a square board like in chess, white is 0 and black is 1, and the upper left square is white',
      ],
    },
  }),
  family({
    id: 'number-grid',
    category: 'matrices',
    names: ['numberGrid', 'countingGrid', 'makeNumberGrid', 'fillNumbers'],
    params: [
      ['rows', 'height', 'r', 'm'],
      ['cols', 'width', 'columns', 'c'],
    ],
    args: (r) => [r.int(0, 4), r.int(1, 5)],
    edges: [
      [0, 1],
      [1, 1],
      [2, 3],
    ],
    reference: ([rows, cols]) =>
      Array.from({ length: rows }, (_, i) =>
        Array.from({ length: cols }, (_j, j) => i * cols + j + 1),
      ),
    bodies: [
      `
      const grid = [];
      let next = 1;
      for (let i = 0; i < rows; i++) {
        const row = [];
        for (let j = 0; j < cols; j++) {
          row.push(next);
          next++;
        }
        grid.push(row);
      }
      return grid;
      `,
      `
      return Array.from({ length: rows }, (_, i) =>
        Array.from({ length: cols }, (_, j) => i * cols + j + 1),
      );
      `,
      `
      const grid = [];
      for (let i = 0; i < rows; i++) {
        grid.push(Array.from({ length: cols }, (_, j) => i * cols + j + 1));
      }
      return grid;
      `,
    ],
    locals: { grid: ['matrix', 'result', 'out'], row: ['line', 'inner'], next: ['n', 'count'] },
    phrases: {
      noun: [
        'a grid with the numbers 1, 2, 3 and so on filled in row by row',
        'a 2d array with {rows} rows and {cols} columns that counts up from 1, left to right and top to bottom',
      ],
      verb: [
        'fill a matrix row by row with the numbers from 1 up',
        'create a grid of {rows} by {cols} cells numbered from 1 in reading order',
      ],
      say: [
        'grid numbered from 1 row by row',
        'matrix 1..n by rows and columns',
        'how do i make [[1, 2, 3], [4, 5, 6]] from 2 rows and 3 columns?',
        'number the cells of a table from one on, first the top row from left to right, then the next row and so on',
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
];
