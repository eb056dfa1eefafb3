import { family } from '../../family.ts';
import { sum } from '../common/basics.ts';
import { OUT } from '../common/names.ts';
import { CELL, matrix, MATRIX, ROW, SMALL } from './common.ts';

/** Sums and products of matrices. */
export const arithmetic = [
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
    id: 'subtract-matrices',
    category: 'matrices',
    names: ['subtractMatrices', 'matrixDifference', 'minusMatrix', 'subMatrices'],
    params: [
      ['a', 'left', 'first', 'm1'],
      ['b', 'right', 'second', 'm2'],
    ],
    args: (r): [number[][], number[][]] => {
      const a = matrix(r);
      return [a, matrix(r, a.length, a[0]?.length)];
    },
    edges: [
      [[[2]], [[3]]],
      [SMALL, SMALL],
    ],
    reference: ([a, b]) => a.map((row, i) => row.map((cell, j) => cell - (b[i]?.[j] ?? 0))),
    bodies: [
      `return a.map((row, i) => row.map((cell, j) => cell - b[i][j]));`,
      `
      const result = [];
      for (let i = 0; i < a.length; i++) {
        const row = [];
        for (let j = 0; j < a[i].length; j++) {
          row.push(a[i][j] - b[i][j]);
        }
        result.push(row);
      }
      return result;
      `,
      `
      const result = a.map((row) => [...row]);
      for (let i = 0; i < b.length; i++) {
        for (let j = 0; j < b[i].length; j++) {
          result[i][j] -= b[i][j];
        }
      }
      return result;
      `,
    ],
    locals: { result: OUT, row: ROW, cell: CELL },
    phrases: {
      noun: [
        'the difference of two matrices of the same size, first minus second',
        'the matrix {a} minus the matrix {b}',
      ],
      verb: [
        'subtract one matrix from another cell by cell, first minus second',
        'subtract the matrix {b} from {a}',
      ],
      say: [
        'matrix subtraction {a} - {b}',
        'subtract matrices',
        'how do i take one grid away from another one of the same shape?',
        'both 2d arrays have the same size, each cell of the result is the cell of the first minus the cell of the second',
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
    id: 'elementwise-matrix-product',
    category: 'matrices',
    names: ['hadamard', 'multiplyCells', 'elementwiseProduct', 'cellProduct'],
    params: [
      ['a', 'left', 'first', 'm1'],
      ['b', 'right', 'second', 'm2'],
    ],
    args: (r): [number[][], number[][]] => {
      const a = matrix(r);
      return [a, matrix(r, a.length, a[0]?.length)];
    },
    edges: [
      [[[2]], [[3]]],
      [SMALL, SMALL],
    ],
    reference: ([a, b]) => a.map((row, i) => row.map((cell, j) => cell * (b[i]?.[j] ?? 0))),
    bodies: [
      `return a.map((row, i) => row.map((cell, j) => cell * b[i][j]));`,
      `
      const result = [];
      for (let i = 0; i < a.length; i++) {
        const row = [];
        for (let j = 0; j < a[i].length; j++) {
          row.push(a[i][j] * b[i][j]);
        }
        result.push(row);
      }
      return result;
      `,
      `
      const result = [];
      a.forEach((row, i) => {
        result.push(row.map((cell, j) => cell * b[i][j]));
      });
      return result;
      `,
    ],
    locals: { result: OUT, row: ROW, cell: CELL },
    phrases: {
      noun: [
        'the elementwise product of two matrices of the same size',
        'the Hadamard product of {a} and {b}',
      ],
      verb: [
        'multiply two matrices cell by cell',
        'multiply the numbers at the same places of two grids',
      ],
      say: [
        'hadamard product',
        'elementwise matrix multiplication',
        'how do i multiply two 2d arrays position by position, not as in linear algebra?',
        'both grids have the same shape and each cell of the result is just the one cell times the other cell',
      ],
    },
  }),
  family({
    id: 'matrix-times-vector',
    category: 'matrices',
    names: ['matrixVector', 'multiplyVector', 'applyMatrix', 'timesVector'],
    params: [MATRIX, ['vector', 'v', 'vec', 'x']],
    args: (r): [number[][], number[]] => {
      const m = matrix(r);
      const width = m[0]?.length ?? 0;
      return [m, r.ints(width, width, -5, 6)];
    },
    edges: [
      [[[2]], [3]],
      [SMALL, [1, 0]],
      [SMALL, [5, 6]],
    ],
    reference: ([m, vector]) => m.map((row) => sum(row.map((cell, j) => cell * (vector[j] ?? 0)))),
    bodies: [
      `return matrix.map((row) => row.reduce((total, cell, j) => total + cell * vector[j], 0));`,
      `
      const result = [];
      for (const row of matrix) {
        let total = 0;
        for (let j = 0; j < row.length; j++) {
          total += row[j] * vector[j];
        }
        result.push(total);
      }
      return result;
      `,
      `
      const dot = (a, b) => a.reduce((total, x, i) => total + x * b[i], 0);
      return matrix.map((row) => dot(row, vector));
      `,
    ],
    locals: { result: OUT, total: ['sum', 'acc'], row: ROW, cell: CELL },
    phrases: {
      noun: [
        'the product of a matrix and a vector',
        'the dot product of each row of {matrix} with {vector}, as a list',
      ],
      verb: ['multiply a matrix by a vector', 'apply a matrix to a vector'],
      say: [
        'matrix times vector',
        'matrix vector multiplication',
        'how do i multiply a 2d array with a vector?',
        'each row is multiplied with the vector position by position and added up, that gives one number per row',
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
