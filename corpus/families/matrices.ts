import { family } from '../family.ts';
import type { Random } from '../random.ts';

const MATRIX = ['matrix', 'grid', 'm', 'table', 'rows'] as const;
/** Rows of equal length, at least one row and one column. */
function matrix(r: Random, rows = r.int(1, 4), cols = r.int(1, 4)): number[][] {
  return r.times(rows, () => r.times(cols, () => r.int(-9, 12)));
}

function square(r: Random): number[][] {
  const size = r.int(1, 4);
  return matrix(r, size, size);
}

/** Matrices: lists of rows of numbers. */
export const matrices = [
  family({
    id: 'transpose',
    category: 'matrices',
    names: ['transpose', 'transposeMatrix', 'swapRowsAndColumns'],
    params: [MATRIX],
    args: (r) => [matrix(r)],
    edges: [
      [[[1]]],
      [[[1, 2, 3]]],
      [[[1], [2]]],
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
    ],
    reference: ([m]) => (m[0] ?? []).map((_, j) => m.map((row) => row[j])),
    bodies: [
      `return matrix[0].map((_, j) => matrix.map((row) => row[j]));`,
      `
      const result = [];
      for (let j = 0; j < matrix[0].length; j++) {
        const column = [];
        for (let i = 0; i < matrix.length; i++) {
          column.push(matrix[i][j]);
        }
        result.push(column);
      }
      return result;
      `,
      `
      const result = [];
      for (let j = 0; j < matrix[0].length; j++) {
        result.push(matrix.map((row) => row[j]));
      }
      return result;
      `,
    ],
    locals: {
      row: ['r', 'line'],
      result: ['out', 'res', 'output'],
      i: ['r', 'y'],
      j: ['c', 'x'],
      column: ['col', 'line'],
    },
    phrases: {
      noun: [
        'the transpose of a matrix',
        'the matrix {matrix} with rows and columns swapped',
        'the transposed form of a 2d array',
      ],
      verb: [
        'transpose a matrix',
        'turn the rows of a matrix into columns',
        'swap the rows and columns of {matrix}',
        'flip a matrix over its main diagonal',
      ],
      say: [
        'matrix transpose',
        'how do i swap rows and columns of a 2d array?',
        'the first row of the grid should become the first column and so on',
        'transpose',
        'transpose matrix',
        'transpose a 2d array',
        'how can i turn rows into columns?',
      ],
    },
  }),
  family({
    id: 'matrix-sum',
    category: 'matrices',
    names: ['sumMatrix', 'matrixSum', 'sumAll', 'gridTotal'],
    params: [MATRIX],
    args: (r) => [matrix(r)],
    edges: [
      [[]],
      [[[]]],
      [[[5]]],
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
    ],
    reference: ([m]) => m.flat().reduce((a, b) => a + b, 0),
    bodies: [
      `
      let total = 0;
      for (const row of matrix) {
        for (const cell of row) {
          total += cell;
        }
      }
      return total;
      `,
      `return matrix.flat().reduce((total, cell) => total + cell, 0);`,
      `
      let total = 0;
      for (let i = 0; i < matrix.length; i++) {
        for (let j = 0; j < matrix[i].length; j++) {
          total += matrix[i][j];
        }
      }
      return total;
      `,
    ],
    locals: {
      row: ['r', 'line'],
      cell: ['value', 'x', 'n'],
      total: ['sum', 'result', 'acc'],
      i: ['r', 'y'],
      j: ['c', 'x'],
    },
    phrases: {
      noun: [
        'the sum of all numbers in a matrix',
        'the total of every cell in {matrix}',
        'the sum of a 2d array',
        'the total of all cells in a grid',
      ],
      verb: [
        'add up all the numbers of a matrix',
        'sum every element of a two dimensional array',
        'sum all the values of {matrix}',
      ],
      say: [
        'sum of a 2d array',
        'what do all the numbers in the grid add up to?',
        'i have rows of numbers, an array of arrays, and i need the total of everything',
        'matrix sum',
        'total of a grid',
        'how do i add up everything in a matrix?',
      ],
    },
  }),
  family({
    id: 'row-sums',
    category: 'matrices',
    names: ['rowSums', 'sumRows', 'rowTotals'],
    params: [MATRIX],
    args: (r) => [matrix(r)],
    edges: [
      [[]],
      [[[]]],
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
    ],
    reference: ([m]) => m.map((row) => row.reduce((a, b) => a + b, 0)),
    bodies: [
      `return matrix.map((row) => row.reduce((total, cell) => total + cell, 0));`,
      `
      const result = [];
      for (const row of matrix) {
        let total = 0;
        for (const cell of row) {
          total += cell;
        }
        result.push(total);
      }
      return result;
      `,
      `
      const result = [];
      for (const row of matrix) {
        result.push(row.reduce((total, cell) => total + cell, 0));
      }
      return result;
      `,
    ],
    locals: {
      row: ['r', 'line'],
      cell: ['value', 'x', 'n'],
      result: ['sums', 'totals', 'out'],
      total: ['sum', 'acc'],
    },
    phrases: {
      noun: [
        'the sum of each row of a matrix',
        'a list with the row totals of {matrix}',
        'an array of the sums of the rows of {matrix}',
        'the total of every inner array of a 2d array',
      ],
      verb: [
        'sum every row of a matrix',
        'add up the numbers in each row and return the list of totals',
        'total each row of a grid',
      ],
      say: [
        'row sums of a 2d array',
        'what is the total of every row in the grid?',
        'for each inner array i want its sum, so the answer is an array with one number per row',
        'row sums',
        'sum of each row',
        'how do i sum each row of a matrix?',
      ],
    },
  }),
  family({
    id: 'column-sums',
    category: 'matrices',
    names: ['columnSums', 'sumColumns', 'colSums', 'columnTotals'],
    params: [MATRIX],
    args: (r) => [matrix(r)],
    edges: [
      [[[7]]],
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
      [[[1, 2, 3]]],
    ],
    reference: ([m]) => (m[0] ?? []).map((_, j) => m.reduce((sum, row) => sum + (row[j] ?? 0), 0)),
    bodies: [
      `return matrix[0].map((_, j) => matrix.reduce((total, row) => total + row[j], 0));`,
      `
      const result = [];
      for (let j = 0; j < matrix[0].length; j++) {
        let total = 0;
        for (const row of matrix) {
          total += row[j];
        }
        result.push(total);
      }
      return result;
      `,
      `
      const result = new Array(matrix[0].length).fill(0);
      for (const row of matrix) {
        row.forEach((cell, j) => {
          result[j] += cell;
        });
      }
      return result;
      `,
    ],
    locals: {
      row: ['r', 'line'],
      cell: ['value', 'x', 'n'],
      j: ['c', 'x'],
      result: ['sums', 'totals', 'out'],
      total: ['sum', 'acc'],
    },
    phrases: {
      noun: [
        'the sum of each column of a matrix',
        'a list with the column totals of {matrix}',
        'an array of the sums of the columns of {matrix}',
        'the total of every column of a 2d array',
      ],
      verb: [
        'sum every column of a matrix',
        'add up the numbers column by column',
        'total each column of a grid',
      ],
      say: [
        'column sums of a 2d array',
        'what is the total of every column in the grid?',
        'i have rows of numbers like in a spreadsheet and need the total under each column',
        'column sums',
        'sum of each column',
        'how do i sum each column of a matrix?',
      ],
    },
  }),
  family({
    id: 'main-diagonal',
    category: 'matrices',
    names: ['diagonal', 'mainDiagonal', 'getDiagonal'],
    params: [MATRIX],
    args: (r) => [square(r)],
    edges: [
      [[]],
      [[[3]]],
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
    ],
    reference: ([m]) => m.map((row, i) => row[i]),
    bodies: [
      `return matrix.map((row, i) => row[i]);`,
      `
      const result = [];
      for (let i = 0; i < matrix.length; i++) {
        result.push(matrix[i][i]);
      }
      return result;
      `,
      `return Array.from({ length: matrix.length }, (_, i) => matrix[i][i]);`,
    ],
    locals: { row: ['r', 'line'], result: ['out', 'res', 'output'], i: ['k', 'index'] },
    phrases: {
      noun: [
        'the main diagonal of a square matrix as a list',
        'the numbers on the diagonal of {matrix} from top left to bottom right',
        'the diagonal elements of a square 2d array, starting top left',
        'the cells of {matrix} where row and column index are the same',
      ],
      verb: [
        'collect the diagonal of a square matrix from the top left',
        'return the main diagonal elements of a square matrix',
        'get the main diagonal of a matrix',
        'list the values at [0][0], [1][1], [2][2] and so on',
      ],
      say: [
        'main diagonal',
        'which numbers are on the diagonal of the square grid, from the upper left to the lower right?',
        'take the first number of the first row, the second of the second row and so on and put them in an array',
        'diagonal of a matrix',
        'get diagonal',
        'how do i get the main diagonal of a square matrix?',
      ],
    },
  }),
  family({
    id: 'anti-diagonal',
    category: 'matrices',
    names: ['antiDiagonal', 'secondaryDiagonal', 'otherDiagonal'],
    params: [MATRIX],
    args: (r) => [square(r)],
    edges: [
      [[]],
      [[[3]]],
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
    ],
    reference: ([m]) => m.map((row, i) => row[m.length - 1 - i]),
    bodies: [
      `return matrix.map((row, i) => row[matrix.length - 1 - i]);`,
      `
      const result = [];
      for (let i = 0; i < matrix.length; i++) {
        result.push(matrix[i][matrix.length - 1 - i]);
      }
      return result;
      `,
      `return matrix.map((row, i) => row[row.length - i - 1]);`,
    ],
    locals: { row: ['r', 'line'], result: ['out', 'res', 'output'], i: ['k', 'index'] },
    phrases: {
      noun: [
        'the secondary diagonal of a square matrix as a list',
        'the numbers on the diagonal of {matrix} from top right to bottom left',
        'the anti-diagonal of a square 2d array, starting in the top right corner',
        'the counter diagonal of {matrix} from top right to bottom left',
      ],
      verb: [
        'collect the anti-diagonal of a square matrix, starting at the top right',
        'return the diagonal that runs from the upper right to the lower left corner',
        'list the secondary diagonal of a matrix from top to bottom',
      ],
      say: [
        'anti-diagonal from top right to bottom left',
        'which numbers are on the other diagonal of the square grid, beginning in the top right corner?',
        'take the last number of the first row, the one before last of the second row and so on',
        'anti diagonal',
        'secondary diagonal of a matrix',
        'how do i get the diagonal from the top right to the bottom left?',
      ],
    },
  }),
  family({
    id: 'trace',
    category: 'matrices',
    names: ['trace', 'matrixTrace', 'diagonalSum', 'sumDiagonal'],
    params: [MATRIX],
    args: (r) => [square(r)],
    edges: [
      [[]],
      [[[3]]],
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
    ],
    reference: ([m]) => m.reduce((sum, row, i) => sum + (row[i] ?? 0), 0),
    bodies: [
      `
      let total = 0;
      for (let i = 0; i < matrix.length; i++) {
        total += matrix[i][i];
      }
      return total;
      `,
      `return matrix.reduce((total, row, i) => total + row[i], 0);`,
      `return matrix.map((row, i) => row[i]).reduce((total, cell) => total + cell, 0);`,
    ],
    locals: {
      row: ['r', 'line'],
      cell: ['value', 'x', 'n'],
      total: ['sum', 'result', 'acc'],
      i: ['k', 'index'],
    },
    phrases: {
      noun: [
        'the trace of a square matrix',
        'the sum of the main diagonal of {matrix}',
        'the sum of the diagonal of a 2d array, from top left to bottom right',
      ],
      verb: [
        'sum the main diagonal of a square matrix',
        'add the diagonal elements of a square matrix from top left to bottom right',
        'compute the trace of {matrix}',
        'add up the main diagonal of a grid',
      ],
      say: [
        'trace of a matrix',
        'what is the sum of the numbers on the main diagonal?',
        'i have a square 2d array and want to add up the numbers at 0,0 and 1,1 and 2,2 and so on',
        'matrix trace',
        'sum of main diagonal',
        'diagonal sum',
        'how do i sum the main diagonal of a matrix?',
      ],
    },
  }),
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
    id: 'matrix-max',
    category: 'matrices',
    names: ['matrixMax', 'maxInMatrix', 'gridMax', 'largestCell'],
    params: [MATRIX],
    args: (r) => [matrix(r)],
    edges: [
      [[[-3]]],
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
      [[[-1, -2]]],
    ],
    reference: ([m]) => Math.max(...m.flat()),
    bodies: [
      `return Math.max(...matrix.flat());`,
      `
      let max = matrix[0][0];
      for (const row of matrix) {
        for (const cell of row) {
          if (cell > max) max = cell;
        }
      }
      return max;
      `,
      `return Math.max(...matrix.map((row) => Math.max(...row)));`,
      `
      let max = -Infinity;
      for (const row of matrix) {
        max = Math.max(max, ...row);
      }
      return max;
      `,
    ],
    locals: { row: ['r', 'line'], cell: ['value', 'x', 'n'], max: ['best', 'largest', 'top'] },
    phrases: {
      noun: [
        'the largest number in a matrix',
        'the maximum over all cells of {matrix}',
        'the biggest value in a 2d array',
        'the highest cell of {matrix}',
      ],
      verb: [
        'find the biggest number in a matrix',
        'return the maximum element of a two dimensional array',
        'get the largest element of a grid',
      ],
      say: [
        'max of a 2d array',
        'what is the highest value in the grid?',
        'look at every row and every cell and tell me the greatest number in the whole matrix',
        'matrix max',
        'largest number in a 2d array',
        'how do i find the maximum of a matrix?',
      ],
    },
  }),
  family({
    id: 'add-matrices',
    category: 'matrices',
    names: ['addMatrices', 'matrixAdd', 'addGrids', 'sumMatrices'],
    params: [
      ['a', 'first', 'left', 'm1'],
      ['b', 'second', 'right', 'm2'],
    ],
    args: (r) => {
      const rows = r.int(1, 4);
      const cols = r.int(1, 4);
      return [matrix(r, rows, cols), matrix(r, rows, cols)];
    },
    edges: [
      [[], []],
      [[[1]], [[2]]],
      [
        [
          [1, 2],
          [3, 4],
        ],
        [
          [5, 6],
          [7, 8],
        ],
      ],
    ],
    reference: ([a, b]) => a.map((row, i) => row.map((cell, j) => cell + (b[i]?.[j] ?? 0))),
    bodies: [
      `return a.map((row, i) => row.map((cell, j) => cell + b[i][j]));`,
      `
      const result = [];
      for (let i = 0; i < a.length; i++) {
        const row = [];
        for (let j = 0; j < a[i].length; j++) {
          row.push(a[i][j] + b[i][j]);
        }
        result.push(row);
      }
      return result;
      `,
      `
      const result = [];
      for (let i = 0; i < a.length; i++) {
        result.push(a[i].map((cell, j) => cell + b[i][j]));
      }
      return result;
      `,
    ],
    locals: {
      row: ['r', 'line'],
      cell: ['value', 'x', 'n'],
      result: ['out', 'res', 'output'],
      i: ['r', 'y'],
      j: ['c', 'x'],
    },
    phrases: {
      noun: [
        'the sum of two matrices of the same size',
        'the matrix {a} plus the matrix {b}',
        'the matrix sum of {a} and {b}',
        'two grids of the same size added together',
      ],
      verb: [
        'add two matrices of equal size cell by cell',
        'add the matrices {a} and {b}',
        'add two matrices',
        'sum two 2d arrays element by element',
      ],
      say: [
        'matrix addition',
        'how do i add two grids of the same shape, number by number?',
        'both 2d arrays have the same size, make a new one where each cell is the sum of the two cells',
        'add matrices',
        'matrix sum of two matrices',
        'how do i add two matrices together?',
      ],
    },
  }),
  family({
    id: 'scale-matrix',
    category: 'matrices',
    names: ['scaleMatrix', 'multiplyMatrix', 'scale', 'scalarMultiply'],
    params: [
      ['matrix', 'grid', 'm', 'table'],
      ['factor', 'k', 'scalar', 'times'],
    ],
    args: (r) => [matrix(r), r.int(-3, 6)],
    edges: [
      [[], 2],
      [
        [
          [1, 2],
          [3, 4],
        ],
        0,
      ],
      [
        [
          [1, 2],
          [3, 4],
        ],
        3,
      ],
    ],
    reference: ([m, factor]) => m.map((row) => row.map((cell) => cell * factor)),
    bodies: [
      `return matrix.map((row) => row.map((cell) => cell * factor));`,
      `
      const result = [];
      for (const row of matrix) {
        result.push(row.map((cell) => cell * factor));
      }
      return result;
      `,
      `
      const result = [];
      for (const row of matrix) {
        const scaled = [];
        for (const cell of row) {
          scaled.push(cell * factor);
        }
        result.push(scaled);
      }
      return result;
      `,
    ],
    locals: {
      row: ['r', 'line'],
      cell: ['value', 'x', 'n'],
      result: ['out', 'res', 'output'],
      scaled: ['line', 'newRow'],
    },
    phrases: {
      noun: [
        'a matrix with every number multiplied by a factor',
        'the matrix {matrix} times the number {factor}',
        'a scalar multiple of a matrix',
        'every value of {matrix} multiplied by {factor}',
      ],
      verb: [
        'multiply every cell of a matrix by a given number',
        'scale a matrix by a factor',
        'multiply a matrix by a number',
        'multiply all the cells of {matrix} by {factor}',
      ],
      say: [
        'matrix times scalar',
        'how do i multiply all numbers in a 2d array by the same number?',
        'given a grid and a number, return a new grid where each cell is multiplied by that number',
        'scale matrix',
        'multiply matrix by scalar',
        'how do i multiply a matrix by a number?',
      ],
    },
  }),
  family({
    id: 'rotate-clockwise',
    category: 'matrices',
    names: ['rotateClockwise', 'rotateRight', 'rotate', 'rotate90'],
    params: [MATRIX],
    args: (r) => [r.chance(0.5) ? square(r) : matrix(r)],
    edges: [
      [[[1]]],
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
      [[[1, 2, 3]]],
    ],
    reference: ([m]) => (m[0] ?? []).map((_, j) => m.map((row) => row[j]).reverse()),
    bodies: [
      `return matrix[0].map((_, j) => matrix.map((row) => row[j]).reverse());`,
      `
      const result = [];
      for (let j = 0; j < matrix[0].length; j++) {
        const line = [];
        for (let i = matrix.length - 1; i >= 0; i--) {
          line.push(matrix[i][j]);
        }
        result.push(line);
      }
      return result;
      `,
      `
      const flipped = [...matrix].reverse();
      return matrix[0].map((_, j) => flipped.map((row) => row[j]));
      `,
    ],
    locals: {
      result: ['out', 'res', 'output'],
      i: ['r', 'y'],
      j: ['c', 'x'],
      line: ['newRow', 'column'],
      flipped: ['reversed', 'upsideDown'],
      row: ['r'],
    },
    phrases: {
      noun: [
        'a matrix rotated clockwise by 90 degrees',
        'the grid {matrix} after a quarter turn to the right',
        'a 2d array turned by 90 degrees to the right',
        'the image {matrix} rotated clockwise',
      ],
      verb: [
        'rotate a matrix 90 degrees clockwise',
        'turn a grid a quarter turn to the right',
        'rotate a 2d array by 90 degrees clockwise',
        'rotate {matrix} to the right by a quarter turn',
      ],
      say: [
        'rotate 2d array clockwise',
        'how do i rotate an image, given as rows of numbers, by 90 degrees to the right?',
        'the left column read from bottom to top should become the top row, a quarter turn clockwise',
        'rotate matrix',
        'rotate matrix 90 degrees clockwise',
        'rotate image clockwise',
        'how do i rotate a matrix clockwise by 90 degrees?',
      ],
    },
  }),
  family({
    id: 'is-square-matrix',
    category: 'matrices',
    names: ['isSquare', 'isSquareMatrix', 'checkSquare', 'squareShape'],
    params: [MATRIX],
    args: (r) => {
      if (r.chance(0.4)) return [square(r)];
      return [r.chance(0.5) ? matrix(r) : r.list(() => r.ints(1, 3), 1, 3)];
    },
    edges: [
      [[[1]]],
      [[[1, 2]]],
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
      [[[1, 2], [3]]],
    ],
    reference: ([m]) => m.every((row) => row.length === m.length),
    bodies: [
      `return matrix.every((row) => row.length === matrix.length);`,
      `
      for (const row of matrix) {
        if (row.length !== matrix.length) return false;
      }
      return true;
      `,
      `return !matrix.some((row) => row.length !== matrix.length);`,
    ],
    locals: { row: ['r', 'line'] },
    phrases: {
      whether: [
        'a matrix is square',
        'every row of a matrix is as long as there are rows',
        '{matrix} has as many rows as columns',
        'a 2d array has as many columns as rows',
        'the grid {matrix} is n by n',
      ],
      verb: [
        'check that a 2d array is square, each row as long as the number of rows',
        'test whether a matrix is square',
      ],
      say: [
        'is the grid a square?',
        'square matrix test, true or false',
        'i want true if each inner array has the same length as the outer array',
        'is square matrix',
        'same number of rows and columns?',
        'how do i check if a matrix is square?',
      ],
    },
  }),
  family({
    id: 'mirror-rows',
    category: 'matrices',
    names: ['mirrorRows', 'reverseRows', 'flipHorizontal', 'mirrorGrid'],
    params: [MATRIX],
    args: (r) => [matrix(r)],
    edges: [
      [[]],
      [[[1]]],
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
    ],
    reference: ([m]) => m.map((row) => [...row].reverse()),
    bodies: [
      `return matrix.map((row) => [...row].reverse());`,
      `return matrix.map((row) => row.slice().reverse());`,
      `
      const result = [];
      for (const row of matrix) {
        result.push([...row].reverse());
      }
      return result;
      `,
      `
      const result = [];
      for (const row of matrix) {
        const mirrored = [];
        for (let j = row.length - 1; j >= 0; j--) {
          mirrored.push(row[j]);
        }
        result.push(mirrored);
      }
      return result;
      `,
    ],
    locals: {
      row: ['r', 'line'],
      result: ['out', 'res', 'output'],
      j: ['c', 'x'],
      mirrored: ['line', 'flipped'],
    },
    phrases: {
      noun: [
        'a matrix with each row reversed',
        'the mirror image of {matrix}, left and right swapped',
        'a grid flipped from left to right',
        'the 2d array {matrix} with every inner array backwards',
      ],
      verb: [
        'reverse every row of a matrix',
        'flip a grid from left to right',
        'mirror a grid horizontally, so left becomes right',
        'reverse each row of a 2d array',
      ],
      say: [
        'mirror a 2d array horizontally',
        'how do i reverse each inner array and keep the order of the rows?',
        'like in a mirror the last column should come first, but the rows stay where they are',
        'reverse each row',
        'flip matrix horizontally',
        'how do i flip a matrix from left to right?',
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
    id: 'is-symmetric-matrix',
    category: 'matrices',
    names: ['isSymmetric', 'isSymmetricMatrix', 'checkSymmetry'],
    params: [MATRIX],
    args: (r) => {
      const size = r.int(2, 4);
      const m = matrix(r, size, size);
      if (r.chance(0.5)) return [m];
      return [m.map((row, i) => row.map((cell, j) => (j < i ? (m[j]?.[i] ?? 0) : cell)))];
    },
    edges: [
      [[[1]]],
      [
        [
          [1, 2],
          [2, 1],
        ],
      ],
      [
        [
          [1, 2],
          [3, 1],
        ],
      ],
    ],
    reference: ([m]) => m.every((row, i) => row.every((cell, j) => cell === m[j]?.[i])),
    bodies: [
      `return matrix.every((row, i) => row.every((cell, j) => cell === matrix[j][i]));`,
      `
      for (let i = 0; i < matrix.length; i++) {
        for (let j = 0; j < i; j++) {
          if (matrix[i][j] !== matrix[j][i]) return false;
        }
      }
      return true;
      `,
      `
      for (let i = 0; i < matrix.length; i++) {
        for (let j = 0; j < matrix.length; j++) {
          if (matrix[i][j] !== matrix[j][i]) return false;
        }
      }
      return true;
      `,
    ],
    locals: { row: ['r', 'line'], cell: ['value', 'x', 'n'], i: ['r', 'y'], j: ['c', 'x'] },
    phrases: {
      whether: [
        'a square matrix is symmetric',
        'a square matrix equals its transpose',
        '{matrix} is a symmetric square matrix',
        'a square grid is symmetric about its main diagonal',
        '{matrix} stays the same when it is transposed',
      ],
      verb: [
        'check a square matrix for symmetry about the main diagonal',
        'test whether a square matrix is equal to its transpose',
      ],
      say: [
        'is the square grid the same after swapping rows and columns?',
        'symmetric matrix test',
        'in a square 2d array the number at row i column j must be the same as at row j column i, is that so?',
        'is symmetric matrix',
        'matrix equals its transpose?',
        'how do i check if a square matrix is symmetric?',
      ],
    },
  }),
  family({
    id: 'matrix-size',
    category: 'matrices',
    names: ['matrixSize', 'gridSize', 'dimensions', 'shape'],
    params: [MATRIX],
    args: (r) => [matrix(r)],
    edges: [[[[1]]], [[[1, 2, 3]]], [[[1], [2]]]],
    reference: ([m]) => [m.length, m[0]?.length ?? 0],
    bodies: [
      `return [matrix.length, matrix[0].length];`,
      `
      const height = matrix.length;
      const width = matrix[0].length;
      return [height, width];
      `,
      `
      const [firstRow] = matrix;
      return [matrix.length, firstRow.length];
      `,
    ],
    locals: { height: ['rowCount', 'h'], width: ['cols', 'w'], firstRow: ['top', 'first'] },
    phrases: {
      noun: [
        'the size of a matrix as [rows, columns]',
        'a pair with the number of rows and the number of columns of {matrix}',
        'the dimensions of a 2d array as [rows, columns]',
        'the height and the width of {matrix} in one array',
      ],
      verb: [
        'return the number of rows and columns of a matrix as a two element array',
        'measure a grid and give [rows, columns]',
        'get the shape of a matrix as [rows, columns]',
        'find the number of rows and of columns of a grid, as a pair',
      ],
      say: [
        'matrix dimensions as [rows, columns]',
        'how many rows and how many columns does the grid have? answer with an array of both, rows first',
        'i need the height and then the width of a 2d array in a small array',
        'shape of matrix',
        'matrix size [rows, cols]',
        'how do i get the dimensions of a 2d array?',
      ],
    },
  }),
  family({
    id: 'count-in-matrix',
    category: 'matrices',
    names: ['countInMatrix', 'countCells', 'countInGrid', 'cellCount'],
    params: [MATRIX, ['target', 'value', 'wanted', 'x']],
    args: (r) => [r.list(() => r.ints(0, 4, 0, 3), 0, 4), r.int(0, 4)],
    edges: [
      [[], 1],
      [
        [
          [1, 2],
          [1, 1],
        ],
        1,
      ],
      [[[0]], 1],
    ],
    reference: ([m, target]) => m.flat().filter((cell) => cell === target).length,
    bodies: [
      `return matrix.flat().filter((cell) => cell === target).length;`,
      `
      let count = 0;
      for (const row of matrix) {
        for (const cell of row) {
          if (cell === target) count++;
        }
      }
      return count;
      `,
      `
      let count = 0;
      for (const row of matrix) {
        count += row.filter((cell) => cell === target).length;
      }
      return count;
      `,
    ],
    locals: { row: ['line', 'r'], cell: ['c', 'n'], count: ['total', 'found', 'hits'] },
    phrases: {
      noun: [
        'the number of times a value occurs in a matrix',
        'the number of cells in {matrix} equal to {target}',
        'the count of {target} in a 2d array',
        'how often a value appears in {matrix}',
      ],
      verb: [
        'count how often a number appears in a grid',
        'count the cells of a matrix that hold a given value',
        'count a value in a matrix',
        'find how many cells of a grid equal {target}',
      ],
      say: [
        'occurrences of a value in a 2d array',
        'how many cells of the grid contain this number?',
        'i have an array of arrays and a number and want to know how many times the number is in there',
        'count value in 2d array',
        'count in grid',
        'how many times does a value occur in a matrix?',
      ],
    },
  }),
  family({
    id: 'largest-row-sum',
    category: 'matrices',
    names: ['largestRowSum', 'maxRowSum', 'bestRowTotal'],
    params: [MATRIX],
    args: (r) => [matrix(r)],
    edges: [
      [[[-3]]],
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
      [
        [
          [-5, 1],
          [-9, 2],
        ],
      ],
    ],
    reference: ([m]) => Math.max(...m.map((row) => row.reduce((a, b) => a + b, 0))),
    bodies: [
      `
      const sums = matrix.map((row) => row.reduce((total, cell) => total + cell, 0));
      return Math.max(...sums);
      `,
      `
      let best = -Infinity;
      for (const row of matrix) {
        let total = 0;
        for (const cell of row) {
          total += cell;
        }
        if (total > best) best = total;
      }
      return best;
      `,
      `return Math.max(...matrix.map((row) => row.reduce((total, cell) => total + cell, 0)));`,
    ],
    locals: {
      row: ['r', 'line'],
      cell: ['value', 'x', 'n'],
      total: ['sum', 'acc'],
      sums: ['totals'],
      best: ['max', 'largest'],
    },
    phrases: {
      noun: [
        'the largest row sum of a matrix',
        'the highest total that any row of {matrix} has',
        'the maximum row total of a 2d array',
        'the greatest sum over the rows of {matrix}',
      ],
      verb: [
        'find the greatest sum of a row in a matrix',
        'return the largest total among the rows of a 2d array',
        'find the sum of the row with the largest sum',
      ],
      say: [
        'max row sum',
        'what is the sum of the row that adds up to the most?',
        'add up every row of the grid and give me the biggest of these sums',
        'largest row sum',
        'biggest row total',
        'how do i find the highest row sum of a grid?',
      ],
    },
  }),
  family({
    id: 'matrix-product',
    category: 'matrices',
    names: ['multiplyMatrices', 'matrixProduct', 'matMul'],
    params: [
      ['a', 'left', 'first', 'm1'],
      ['b', 'right', 'second', 'm2'],
    ],
    args: (r) => {
      const inner = r.int(1, 3);
      return [matrix(r, r.int(1, 3), inner), matrix(r, inner, r.int(1, 3))];
    },
    edges: [
      [[[2]], [[3]]],
      [
        [
          [1, 2],
          [3, 4],
        ],
        [
          [0, 1],
          [1, 0],
        ],
      ],
      [[[1, 2]], [[3], [4]]],
    ],
    reference: ([a, b]) =>
      a.map((row) =>
        (b[0] ?? []).map((_, j) => row.reduce((sum, x, k) => sum + x * (b[k]?.[j] ?? 0), 0)),
      ),
    bodies: [
      `
      return a.map((row) =>
        b[0].map((_, j) => row.reduce((total, cell, k) => total + cell * b[k][j], 0)),
      );
      `,
      `
      const result = [];
      for (let i = 0; i < a.length; i++) {
        const row = new Array(b[0].length).fill(0);
        for (let j = 0; j < row.length; j++) {
          for (let k = 0; k < b.length; k++) {
            row[j] += a[i][k] * b[k][j];
          }
        }
        result.push(row);
      }
      return result;
      `,
      `
      return a.map((row) =>
        b[0].map((_, j) => {
          let total = 0;
          for (let k = 0; k < row.length; k++) {
            total += row[k] * b[k][j];
          }
          return total;
        }),
      );
      `,
    ],
    locals: {
      row: ['r', 'line'],
      result: ['out', 'res', 'output'],
      i: ['r', 'y'],
      j: ['c', 'x'],
      k: ['n', 't'],
      cell: ['value', 'x'],
      total: ['sum', 'acc'],
    },
    phrases: {
      noun: [
        'the matrix product of two matrices',
        'the product of the matrices {a} and {b}, rows times columns',
        'two matrices multiplied',
        'the product of two 2d arrays in the sense of linear algebra',
      ],
      verb: [
        'multiply two matrices',
        'compute the matrix product of {a} and {b}',
        'multiply the matrix {a} by the matrix {b}',
        'do matrix multiplication of two 2d arrays',
      ],
      say: [
        'matrix multiplication, rows of the first times columns of the second',
        'how do i multiply one matrix by another?',
        'given two 2d arrays with fitting sizes, each cell of the result is a row of the first times a column of the second',
        'matrix multiplication',
        'multiply matrices',
        'matmul',
        'how do i multiply two matrices?',
      ],
    },
  }),
];
