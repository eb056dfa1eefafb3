import { family } from '../../family.ts';
import { sum } from '../common/basics.ts';
import { OUT } from '../common/names.ts';
import { CELL, MATRIX, matrix, ROW, SMALL, square } from './common.ts';

/** The diagonals of a matrix, its size, and whether it is of a kind. */
export const diagonalsAndShapes = [
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
    id: 'diagonal-difference',
    category: 'matrices',
    names: ['diagonalDifference', 'diagonalGap', 'compareDiagonals'],
    params: [MATRIX],
    args: (r) => [square(r)],
    edges: [
      [[[3]]],
      [SMALL],
      [
        [
          [11, 2, 4],
          [4, 5, 6],
          [10, 8, -12],
        ],
      ],
    ],
    reference: ([m]) =>
      Math.abs(sum(m.map((row, i) => (row[i] ?? 0) - (row[row.length - 1 - i] ?? 0)))),
    bodies: [
      `
      let difference = 0;
      for (let i = 0; i < matrix.length; i++) {
        difference += matrix[i][i] - matrix[i][matrix.length - 1 - i];
      }
      return Math.abs(difference);
      `,
      `
      let main = 0;
      let anti = 0;
      matrix.forEach((row, i) => {
        main += row[i];
        anti += row[row.length - 1 - i];
      });
      return Math.abs(main - anti);
      `,
      `
      const main = matrix.reduce((sum, row, i) => sum + row[i], 0);
      const anti = matrix.reduce((sum, row, i) => sum + row[row.length - 1 - i], 0);
      return Math.abs(main - anti);
      `,
    ],
    locals: { difference: ['diff', 'total'], main: ['left', 'down'], anti: ['right', 'up'] },
    phrases: {
      noun: [
        'the absolute difference between the sums of the two diagonals of a square matrix',
        'how far apart the sums of both diagonals of {matrix} are, as a positive number',
      ],
      verb: [
        'compute the absolute difference of the diagonal sums of a square grid',
        'sum both diagonals of a square matrix and return how much they differ, never negative',
      ],
      say: [
        'diagonal difference',
        'absolute difference of diagonal sums',
        'by how much do the sums of the two diagonals differ?',
        'add the numbers on one diagonal, add the numbers on the other one and tell me the difference without a minus sign',
      ],
    },
  }),
  family({
    id: 'both-diagonals-sum',
    category: 'matrices',
    names: ['diagonalsSum', 'sumBothDiagonals', 'crossSum', 'sumDiagonals'],
    params: [MATRIX],
    args: (r) => [square(r)],
    edges: [
      [[[3]]],
      [SMALL],
      [
        [
          [1, 2, 3],
          [4, 5, 6],
          [7, 8, 9],
        ],
      ],
    ],
    reference: ([m]) =>
      sum(m.map((row, i) => sum(row.filter((_, j) => j === i || j === m.length - 1 - i)))),
    bodies: [
      `
      let total = 0;
      for (let i = 0; i < matrix.length; i++) {
        const j = matrix.length - 1 - i;
        total += matrix[i][i];
        if (j !== i) total += matrix[i][j];
      }
      return total;
      `,
      `
      let total = 0;
      matrix.forEach((row, i) => {
        row.forEach((cell, j) => {
          if (i === j || i + j === matrix.length - 1) total += cell;
        });
      });
      return total;
      `,
      `
      return matrix.reduce((total, row, i) => {
        const j = row.length - 1 - i;
        return total + (i === j ? row[i] : row[i] + row[j]);
      }, 0);
      `,
    ],
    locals: { total: ['sum', 'result', 'acc'], row: ROW, cell: CELL },
    phrases: {
      noun: [
        'the sum of both diagonals of a square matrix, a shared centre counted once',
        'the total of all cells of {matrix} that lie on a diagonal, each counted once',
      ],
      verb: [
        'add up the numbers on the two diagonals of a square grid, the middle one only once',
        'sum every cell of a square matrix that is on the main or the other diagonal, none twice',
      ],
      say: [
        'matrix diagonal sum, both diagonals, centre once',
        'sum of primary and secondary diagonal without double counting',
        'what do the numbers on both diagonals add up to, when the one in the middle counts only once?',
        'the numbers that form an X in the square should be added, and if there is one in the centre it must not be added two times',
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
    id: 'is-rectangular',
    category: 'matrices',
    names: ['isRectangular', 'sameRowLengths', 'isMatrix', 'evenRows'],
    params: [MATRIX],
    args: (r) => [r.chance(0.5) ? matrix(r) : r.list(() => r.ints(1, 3), 1, 3)],
    edges: [[[[1]]], [[[1, 2]]], [SMALL], [[[1, 2], [3]]]],
    reference: ([m]) => m.every((row) => row.length === m[0]?.length),
    bodies: [
      `return matrix.every((row) => row.length === matrix[0].length);`,
      `
      for (const row of matrix) {
        if (row.length !== matrix[0].length) return false;
      }
      return true;
      `,
      `return new Set(matrix.map((row) => row.length)).size === 1;`,
    ],
    locals: { row: ROW },
    phrases: {
      whether: [
        'all rows of a 2d array have the same length',
        'an array of arrays is rectangular',
        'every row of {matrix} has as many cells as the first',
      ],
      verb: [
        'check that the inner arrays are all equally long',
        'test if a grid has no ragged rows',
      ],
      say: [
        'all rows same length?',
        'is the 2d array rectangular',
        'do all the inner arrays have the same number of elements?',
        'i want to know if my rows form a proper table, no row shorter or longer than the others',
      ],
    },
  }),
  family({
    id: 'is-identity-matrix',
    category: 'matrices',
    names: ['isIdentity', 'isIdentityMatrix', 'checkIdentity', 'isUnitMatrix'],
    params: [MATRIX],
    args: (r) => {
      const n = r.int(1, 4);
      const m = r
        .times(n, () => r.times(n, () => 0))
        .map((row, i) => row.map((_, j) => Number(i === j)));
      if (r.chance(0.5)) return [m];
      return [m.map((row) => row.map((cell) => (r.chance(0.15) ? 1 - cell : cell)))];
    },
    edges: [
      [[[1]]],
      [[[0]]],
      [
        [
          [1, 0],
          [0, 1],
        ],
      ],
      [
        [
          [1, 0],
          [1, 1],
        ],
      ],
      [
        [
          [0, 1],
          [1, 0],
        ],
      ],
    ],
    reference: ([m]) => m.every((row, i) => row.every((cell, j) => cell === (i === j ? 1 : 0))),
    bodies: [
      `return matrix.every((row, i) => row.every((cell, j) => cell === (i === j ? 1 : 0)));`,
      `
      for (let i = 0; i < matrix.length; i++) {
        for (let j = 0; j < matrix.length; j++) {
          if (matrix[i][j] !== (i === j ? 1 : 0)) return false;
        }
      }
      return true;
      `,
      `
      for (let i = 0; i < matrix.length; i++) {
        for (let j = 0; j < matrix.length; j++) {
          const wanted = i === j ? 1 : 0;
          if (matrix[i][j] !== wanted) return false;
        }
      }
      return true;
      `,
    ],
    locals: { wanted: ['expected', 'right'], row: ROW, cell: CELL },
    phrases: {
      whether: [
        'a square matrix is the identity matrix',
        '{matrix} is square with 1 on the main diagonal and 0 everywhere else',
        'a square 2d array is an identity matrix',
      ],
      verb: [
        'check a square matrix for being the identity',
        'test if a square grid has ones on the main diagonal and zeros elsewhere',
      ],
      say: [
        'is identity matrix?',
        'identity matrix test',
        'is the square grid an identity matrix?',
        'true if there are ones from the top left to the bottom right of the square and only zeros in all other places',
      ],
    },
  }),
  family({
    id: 'matrices-equal',
    category: 'matrices',
    names: ['matricesEqual', 'sameMatrix', 'gridsEqual', 'equalMatrices'],
    params: [
      ['a', 'left', 'first', 'm1'],
      ['b', 'right', 'second', 'm2'],
    ],
    args: (r): [number[][], number[][]] => {
      const a = r.times(r.int(1, 3), () => r.ints(2, 2, 0, 3));
      if (r.chance(0.5)) return [a, a.map((row) => [...row])];
      return [a, r.times(r.int(1, 3), () => r.ints(2, 2, 0, 3))];
    },
    edges: [
      [[[1]], [[1]]],
      [[[1]], [[1], [2]]],
      [SMALL, SMALL],
      [[[1, 2]], [[1, 3]]],
      [[[1, 2]], [[1]]],
    ],
    reference: ([a, b]) => JSON.stringify(a) === JSON.stringify(b),
    bodies: [
      `
      if (a.length !== b.length) return false;
      for (let i = 0; i < a.length; i++) {
        if (a[i].length !== b[i].length) return false;
        for (let j = 0; j < a[i].length; j++) {
          if (a[i][j] !== b[i][j]) return false;
        }
      }
      return true;
      `,
      `
      const sameRow = (p, q) => p.length === q.length && p.every((cell, j) => cell === q[j]);
      return a.length === b.length && a.every((row, i) => sameRow(row, b[i]));
      `,
      `return JSON.stringify(a) === JSON.stringify(b);`,
    ],
    locals: { row: ROW, cell: CELL },
    phrases: {
      whether: [
        'two matrices are equal',
        '{a} and {b} have the same size and the same numbers in all cells',
        'two grids of numbers are identical',
      ],
      verb: ['compare two matrices for equality', 'check that two 2d arrays hold the same values'],
      say: [
        'matrices equal?',
        'compare two 2d arrays',
        'are the two grids exactly the same?',
        'comparing arrays of arrays with === does not work, so check that every number is the same and the sizes too',
      ],
    },
  }),
  family({
    id: 'get-column',
    category: 'matrices',
    names: ['getColumn', 'column', 'columnAt', 'extractColumn'],
    params: [MATRIX, ['index', 'col', 'j', 'c']],
    args: (r): [number[][], number] => {
      const m = matrix(r);
      return [m, r.int(0, (m[0]?.length ?? 1) - 1)];
    },
    edges: [
      [[[5]], 0],
      [SMALL, 0],
      [SMALL, 1],
    ],
    reference: ([m, index]) => m.map((row) => row[index]),
    bodies: [
      `return matrix.map((row) => row[index]);`,
      `
      const result = [];
      for (const row of matrix) {
        result.push(row[index]);
      }
      return result;
      `,
      `
      const result = [];
      for (let i = 0; i < matrix.length; i++) {
        result.push(matrix[i][index]);
      }
      return result;
      `,
    ],
    locals: { result: ['values', ...OUT], row: ROW, i: ['y', 'k'] },
    phrases: {
      noun: [
        'one column of a matrix as a list, by its index from 0',
        'the numbers in column {index} of {matrix}',
      ],
      verb: [
        'get a column of a 2d array by index',
        'take the element at {index} from each row of a grid',
      ],
      say: [
        'get column of matrix',
        'nth column of a 2d array, from 0',
        'how do i get a single column out of an array of rows?',
        'i give the grid and the number of a column (first is 0) and want all values in that column from top to bottom',
      ],
    },
  }),
];
