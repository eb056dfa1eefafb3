import { family } from '../family.ts';
import type { Random } from '../random.ts';

const MATRIX = ['matrix', 'grid', 'm', 'table', 'rows'] as const;
const ROW = ['r', 'line'] as const;
const CELL = ['value', 'x', 'n'] as const;
const OUT = ['out', 'res', 'output'] as const;

/** Rows of equal length, at least one row and one column. */
function matrix(r: Random, rows = r.int(1, 4), cols = r.int(1, 4)): number[][] {
  return r.times(rows, () => r.times(cols, () => r.int(-9, 12)));
}

function square(r: Random, size = r.int(1, 4)): number[][] {
  return matrix(r, size, size);
}

function sum(nums: readonly number[]): number {
  return nums.reduce((a, b) => a + b, 0);
}

const SMALL = [
  [1, 2],
  [3, 4],
];

/** Walking over, turning, comparing and building grids. */
export const matricesMore = [
  family({
    id: 'spiral-order',
    category: 'matrices',
    names: ['spiralOrder', 'spiral', 'readSpiral', 'unrollSpiral'],
    params: [MATRIX],
    args: (r) => [matrix(r)],
    edges: [
      [[[1]]],
      [[[1, 2, 3]]],
      [[[1], [2]]],
      [SMALL],
      [
        [
          [1, 2, 3],
          [4, 5, 6],
          [7, 8, 9],
        ],
      ],
    ],
    reference: ([m]) => {
      const walk = (rows: number[][]): number[] => {
        const [top, ...rest] = rows;
        if (top === undefined) return [];
        const width = rest[0]?.length ?? 0;
        const turned = Array.from({ length: width }, (_, j) =>
          rest.map((row) => row[width - 1 - j] ?? 0),
        );
        return [...top, ...walk(turned)];
      };
      return walk(m);
    },
    bodies: [
      `
      const result = [];
      let rows = matrix.map((row) => [...row]);
      while (rows.length > 0) {
        result.push(...rows.shift());
        rows = rows.length > 0 ? rows[0].map((_, j) => rows.map((row) => row[j])).reverse() : [];
      }
      return result;
      `,
      `
      if (matrix.length === 0) return [];
      const [top, ...rest] = matrix;
      if (rest.length === 0) return [...top];
      const turned = rest[0].map((_, j) => rest.map((row) => row[row.length - 1 - j]));
      return [...top, ...$name(turned)];
      `,
      `
      const result = [];
      let top = 0;
      let bottom = matrix.length - 1;
      let left = 0;
      let right = matrix[0].length - 1;
      while (top <= bottom && left <= right) {
        for (let j = left; j <= right; j++) result.push(matrix[top][j]);
        top++;
        for (let i = top; i <= bottom; i++) result.push(matrix[i][right]);
        right--;
        for (let j = right; j >= left && top <= bottom; j--) result.push(matrix[bottom][j]);
        bottom--;
        for (let i = bottom; i >= top && left <= right; i--) result.push(matrix[i][left]);
        left++;
      }
      return result;
      `,
    ],
    locals: { result: ['out', 'order', 'res'], turned: ['rotated', 'next'] },
    phrases: {
      noun: [
        'the elements of a matrix in spiral order, clockwise from the top left',
        'the numbers of {matrix} read in a clockwise spiral from the upper left corner inwards',
      ],
      verb: [
        'read a matrix in spiral order',
        'walk around a grid clockwise from the top left corner and spiral into the middle',
      ],
      say: [
        'spiral order',
        'spiral matrix traversal',
        'spiral order of a 2d array',
        'how do i go through a grid in a spiral, starting with the top row to the right?',
        'first the top row, then down the right side, then the bottom row backwards, then up the left side and so on to the centre, all in one list',
      ],
    },
  }),
  family({
    id: 'rotate-counterclockwise',
    category: 'matrices',
    names: ['rotateCounterclockwise', 'rotateLeft', 'rotateAnticlockwise', 'turnLeft'],
    params: [MATRIX],
    args: (r) => [r.chance(0.5) ? square(r) : matrix(r)],
    edges: [[[[1]]], [[[1, 2, 3]]], [SMALL]],
    reference: ([m]) => (m[0] ?? []).map((_, j) => m.map((row) => row[row.length - 1 - j])),
    bodies: [
      `return matrix[0].map((_, j) => matrix.map((row) => row[row.length - 1 - j]));`,
      `
      const result = [];
      for (let j = matrix[0].length - 1; j >= 0; j--) {
        result.push(matrix.map((row) => row[j]));
      }
      return result;
      `,
      `return matrix[0].map((_, j) => matrix.map((row) => row[j])).reverse();`,
    ],
    locals: { result: OUT, row: ROW, j: ['c', 'x'] },
    phrases: {
      noun: [
        'a matrix rotated counterclockwise by 90 degrees',
        'the grid {matrix} after a quarter turn to the left',
      ],
      verb: [
        'rotate a matrix 90 degrees counterclockwise',
        'turn a grid a quarter turn to the left',
        'rotate a 2d array anticlockwise',
      ],
      say: [
        'rotate matrix counterclockwise',
        'rotate 2d array left by 90 degrees',
        'how do i rotate a grid by 90 degrees to the left?',
        'the right column read from top to bottom should become the top row, a quarter turn against the clock',
      ],
    },
  }),
  family({
    id: 'rotate-half-turn',
    category: 'matrices',
    names: ['rotate180', 'halfTurn', 'upsideDown', 'turnAround'],
    params: [MATRIX],
    args: (r) => [matrix(r)],
    edges: [[[[1]]], [[[1, 2, 3]]], [SMALL]],
    reference: ([m]) => [...m].reverse().map((row) => [...row].reverse()),
    bodies: [
      `return [...matrix].reverse().map((row) => [...row].reverse());`,
      `
      const result = [];
      for (let i = matrix.length - 1; i >= 0; i--) {
        result.push([...matrix[i]].reverse());
      }
      return result;
      `,
      `return matrix.map((row) => row.slice().reverse()).reverse();`,
    ],
    locals: { result: OUT, row: ROW, i: ['y', 'k'] },
    phrases: {
      noun: ['a matrix rotated by 180 degrees', 'the grid {matrix} after a half turn'],
      verb: [
        'rotate a matrix by 180 degrees',
        'turn a grid upside down by a half turn',
        'reverse the order of the rows and also each row of a 2d array',
      ],
      say: [
        'rotate matrix 180',
        'half turn of a 2d array',
        'how do i rotate a grid by 180 degrees?',
        'the last number of the last row should be the first of the first row and so on, like when you turn the paper around',
      ],
    },
  }),
  family({
    id: 'flip-vertically',
    category: 'matrices',
    names: ['flipVertical', 'reverseRowOrder', 'flipRows', 'mirrorVertically'],
    params: [MATRIX],
    args: (r) => [matrix(r)],
    edges: [[[[1]]], [[[1], [2]]], [SMALL]],
    reference: ([m]) => [...m].reverse(),
    bodies: [
      `return [...matrix].reverse();`,
      `return matrix.slice().reverse();`,
      `
      const result = [];
      for (let i = matrix.length - 1; i >= 0; i--) {
        result.push(matrix[i]);
      }
      return result;
      `,
      `return matrix.map((_, i) => matrix[matrix.length - 1 - i]);`,
    ],
    locals: { result: OUT, i: ['y', 'k'] },
    phrases: {
      noun: [
        'a matrix with its rows in reverse order',
        'the grid {matrix} flipped from top to bottom',
      ],
      verb: [
        'flip a grid vertically, so that the bottom row comes first',
        'reverse the order of the rows of a matrix and leave each row as it is',
      ],
      say: [
        'flip matrix vertically (top to bottom)',
        'reverse row order of 2d array',
        'how do i swap top and bottom of a grid?',
        'the last row should be on top and the first row at the bottom, inside the rows nothing changes',
      ],
    },
  }),
  family({
    id: 'matrix-min',
    category: 'matrices',
    names: ['matrixMin', 'minInMatrix', 'gridMin', 'smallestCell'],
    params: [MATRIX],
    args: (r) => [matrix(r)],
    edges: [[[[-3]]], [SMALL], [[[-1, -2]]]],
    reference: ([m]) => Math.min(...m.flat()),
    bodies: [
      `return Math.min(...matrix.flat());`,
      `
      let min = matrix[0][0];
      for (const row of matrix) {
        for (const cell of row) {
          if (cell < min) min = cell;
        }
      }
      return min;
      `,
      `return Math.min(...matrix.map((row) => Math.min(...row)));`,
    ],
    locals: { row: ROW, cell: CELL, min: ['best', 'smallest', 'least'] },
    phrases: {
      noun: [
        'the smallest number in a matrix',
        'the minimum over all cells of {matrix}',
        'the lowest value in a 2d array',
      ],
      verb: ['find the smallest number in a grid', 'get the minimum element of a matrix'],
      say: [
        'matrix min',
        'min of a 2d array',
        'what is the lowest value in the grid?',
        'look at all rows and tell me the smallest number in the whole matrix',
      ],
    },
  }),
  family({
    id: 'matrix-average',
    category: 'matrices',
    names: ['matrixAverage', 'gridMean', 'averageOfMatrix', 'meanOfCells'],
    params: [MATRIX],
    args: (r) => [matrix(r)],
    edges: [[[[-3]]], [SMALL]],
    reference: ([m]) => sum(m.flat()) / m.flat().length,
    bodies: [
      `
      const cells = matrix.flat();
      return cells.reduce((total, cell) => total + cell, 0) / cells.length;
      `,
      `
      let total = 0;
      let count = 0;
      for (const row of matrix) {
        for (const cell of row) {
          total += cell;
          count++;
        }
      }
      return total / count;
      `,
      `
      const total = matrix.flat().reduce((a, b) => a + b, 0);
      return total / (matrix.length * matrix[0].length);
      `,
    ],
    locals: { cells: ['values', 'all'], total: ['sum', 'acc'], count: ['n', 'size'], cell: CELL },
    phrases: {
      noun: [
        'the average of all numbers in a matrix',
        'the mean of the cells of {matrix}',
        'the average value of a 2d array',
      ],
      verb: ['average all the numbers of a grid', 'compute the mean over every cell of a matrix'],
      say: [
        'matrix average',
        'mean of a 2d array',
        'what is the average of everything in the grid?',
        'add up all the numbers in all rows and divide by how many numbers there are',
      ],
    },
  }),
  family({
    id: 'row-averages',
    category: 'matrices',
    names: ['rowAverages', 'rowMeans', 'averageRows', 'averagePerRow'],
    params: [MATRIX],
    args: (r) => [matrix(r)],
    edges: [[[[-3]]], [SMALL]],
    reference: ([m]) => m.map((row) => sum(row) / row.length),
    bodies: [
      `return matrix.map((row) => row.reduce((total, cell) => total + cell, 0) / row.length);`,
      `
      const result = [];
      for (const row of matrix) {
        let total = 0;
        for (const cell of row) {
          total += cell;
        }
        result.push(total / row.length);
      }
      return result;
      `,
      `
      const average = (list) => list.reduce((a, b) => a + b, 0) / list.length;
      return matrix.map((row) => average(row));
      `,
    ],
    locals: { result: ['means', ...OUT], average: ['mean', 'avg'], row: ROW, cell: CELL },
    phrases: {
      noun: [
        'the average of each row of a matrix',
        'a list with the mean of every row in {matrix}',
      ],
      verb: ['average every row of a matrix', 'compute the mean of each inner array of a 2d array'],
      say: [
        'row averages',
        'average of each row in a grid',
        'what is the mean of every row?',
        'each row holds the marks of one student and i want a list with the average mark of every student',
      ],
    },
  }),
  family({
    id: 'row-maxima',
    category: 'matrices',
    names: ['rowMaxima', 'maxPerRow', 'largestInRows', 'rowMax'],
    params: [MATRIX],
    args: (r) => [matrix(r)],
    edges: [[[[-3]]], [SMALL], [[[-1, -2]]]],
    reference: ([m]) => m.map((row) => Math.max(...row)),
    bodies: [
      `return matrix.map((row) => Math.max(...row));`,
      `
      const result = [];
      for (const row of matrix) {
        let best = row[0];
        for (const cell of row) {
          if (cell > best) best = cell;
        }
        result.push(best);
      }
      return result;
      `,
      `
      const result = [];
      for (const row of matrix) {
        result.push(Math.max(...row));
      }
      return result;
      `,
    ],
    locals: { result: ['maxima', ...OUT], best: ['max', 'top'], row: ROW, cell: CELL },
    phrases: {
      noun: [
        'the largest number of each row of a matrix',
        'a list with the maximum of every row in {matrix}',
        'the biggest value of each inner array',
      ],
      verb: [
        'find the maximum in every row of a 2d array',
        'map each sub array to its largest number',
      ],
      say: [
        'row maxima',
        'largest numbers in arrays of arrays',
        'what is the highest value in each row of the grid?',
        'for every inner array i need its biggest number, so the answer is a list with one number per row',
      ],
    },
  }),
  family({
    id: 'column-maxima',
    category: 'matrices',
    names: ['columnMaxima', 'maxPerColumn', 'colMax', 'largestInColumns'],
    params: [MATRIX],
    args: (r) => [matrix(r)],
    edges: [[[[-3]]], [SMALL], [[[-1, -2]]]],
    reference: ([m]) =>
      (m[0] ?? []).map((_, j) => Math.max(...m.map((row) => row[j] ?? -Infinity))),
    bodies: [
      `return matrix[0].map((_, j) => Math.max(...matrix.map((row) => row[j])));`,
      `
      const result = [...matrix[0]];
      for (const row of matrix) {
        row.forEach((cell, j) => {
          if (cell > result[j]) result[j] = cell;
        });
      }
      return result;
      `,
      `
      const result = [];
      for (let j = 0; j < matrix[0].length; j++) {
        const column = matrix.map((row) => row[j]);
        result.push(Math.max(...column));
      }
      return result;
      `,
    ],
    locals: { result: ['maxima', ...OUT], column: ['col', 'values'], row: ROW, j: ['c', 'x'] },
    phrases: {
      noun: [
        'the largest number of each column of a matrix',
        'a list with the maximum of every column in {matrix}',
      ],
      verb: [
        'find the maximum in every column of a 2d array',
        'get the biggest value of each column of a grid',
      ],
      say: [
        'column maxima',
        'max of each column',
        'what is the highest value in each column of the grid?',
        'going down every column i want the biggest number, the answer has one number for each column',
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
    id: 'snake-order',
    category: 'matrices',
    names: ['snakeOrder', 'zigzagRows', 'snake', 'readSnake'],
    params: [MATRIX],
    args: (r) => [matrix(r)],
    edges: [
      [[[1]]],
      [SMALL],
      [
        [
          [1, 2, 3],
          [4, 5, 6],
          [7, 8, 9],
        ],
      ],
    ],
    reference: ([m]) => m.flatMap((row, i) => (i % 2 === 0 ? row : [...row].reverse())),
    bodies: [
      `return matrix.flatMap((row, i) => (i % 2 === 0 ? row : [...row].reverse()));`,
      `
      const result = [];
      matrix.forEach((row, i) => {
        if (i % 2 === 0) result.push(...row);
        else result.push(...[...row].reverse());
      });
      return result;
      `,
      `
      const result = [];
      for (let i = 0; i < matrix.length; i++) {
        const row = matrix[i];
        for (let j = 0; j < row.length; j++) {
          result.push(i % 2 === 0 ? row[j] : row[row.length - 1 - j]);
        }
      }
      return result;
      `,
    ],
    locals: { result: OUT, row: ROW },
    phrases: {
      noun: [
        'the numbers of a matrix in snake order: first row forwards, second backwards and so on',
        'a flat list of the rows of {matrix}, every second row reversed, the first one not',
      ],
      verb: [
        'read a grid row by row, alternating between left to right and right to left',
        'flatten a matrix in snake order, the first row from left to right',
      ],
      say: [
        'snake order, first row left to right',
        'zigzag row traversal of 2d array, starting to the right',
        'how do i go through a grid like a snake, right in the first row, left in the second?',
        'go along the top row to the right, then come back in the next row to the left, and so on, and put all numbers in one list',
      ],
    },
  }),
  family({
    id: 'zero-rows-and-columns',
    category: 'matrices',
    names: ['setZeroes', 'zeroOut', 'spreadZeros', 'clearLines'],
    params: [MATRIX],
    args: (r) => [matrix(r).map((row) => row.map((cell) => (r.chance(0.12) ? 0 : cell || 1)))],
    edges: [
      [[[0]]],
      [[[1, 2]]],
      [
        [
          [1, 1, 1],
          [1, 0, 1],
          [1, 1, 1],
        ],
      ],
    ],
    reference: ([m]) =>
      m.map((row) =>
        row.map((cell, j) => (row.includes(0) || m.some((other) => other[j] === 0) ? 0 : cell)),
      ),
    bodies: [
      `
      const rows = matrix.map((row) => row.includes(0));
      const cols = matrix[0].map((_, j) => matrix.some((row) => row[j] === 0));
      return matrix.map((row, i) => row.map((cell, j) => (rows[i] || cols[j] ? 0 : cell)));
      `,
      `
      const result = matrix.map((row) => [...row]);
      for (let i = 0; i < matrix.length; i++) {
        for (let j = 0; j < matrix[i].length; j++) {
          if (matrix[i][j] !== 0) continue;
          result[i].fill(0);
          for (const row of result) row[j] = 0;
        }
      }
      return result;
      `,
      `
      return matrix.map((row) =>
        row.map((cell, j) =>
          row.includes(0) || matrix.some((other) => other[j] === 0) ? 0 : cell,
        ),
      );
      `,
    ],
    locals: { rows: ['zeroRows', 'emptyRows'], cols: ['zeroCols', 'emptyCols'], result: OUT },
    phrases: {
      noun: [
        'a copy of a matrix in which every row and column that holds a zero is all zeros',
        'the grid {matrix} with the whole row and the whole column of each 0 set to 0',
      ],
      verb: [
        'set the entire row and column of every zero in a matrix to zero, in a copy',
        'zero out all rows and columns that contain a 0',
      ],
      say: [
        'set matrix zeroes',
        'zero matrix problem, clear row and column of each 0',
        'how do i make the row and the column of each zero in a grid all zero?',
        'wherever the original grid has a 0, its complete row and its complete column should be 0 in the new grid',
      ],
    },
  }),
  family({
    id: 'border-sum',
    category: 'matrices',
    names: ['borderSum', 'edgeSum', 'sumBorder', 'perimeterSum'],
    params: [MATRIX],
    args: (r) => [matrix(r)],
    edges: [
      [[[5]]],
      [SMALL],
      [
        [
          [1, 2, 3],
          [4, 5, 6],
          [7, 8, 9],
        ],
      ],
    ],
    reference: ([m]) => sum(m.flat()) - sum(m.slice(1, -1).flatMap((row) => row.slice(1, -1))),
    bodies: [
      `
      let total = 0;
      for (let i = 0; i < matrix.length; i++) {
        for (let j = 0; j < matrix[i].length; j++) {
          const last = i === matrix.length - 1 || j === matrix[i].length - 1;
          if (i === 0 || j === 0 || last) total += matrix[i][j];
        }
      }
      return total;
      `,
      `
      const sum = (list) => list.reduce((a, b) => a + b, 0);
      const inner = matrix.slice(1, -1).flatMap((row) => row.slice(1, -1));
      return sum(matrix.flat()) - sum(inner);
      `,
    ],
    locals: { total: ['border', 'acc'], inner: ['inside', 'middle'], row: ROW },
    phrases: {
      noun: [
        'the sum of the numbers on the border of a matrix',
        'the total of the cells at the edge of {matrix}, each counted once',
        'the sum of the first and last row and the first and last column without double counting',
      ],
      verb: [
        'add up the outer cells of a grid',
        'sum the boundary elements of a 2d array, corners once',
      ],
      say: [
        'border sum of matrix',
        'sum of boundary elements',
        'what do all the numbers around the edge of the grid add up to?',
        'only the numbers on the outside of the table should be added, the ones inside do not count',
      ],
    },
  }),
  family({
    id: 'sort-each-row',
    category: 'matrices',
    names: ['sortRows', 'sortEachRow', 'orderRows', 'sortInner'],
    params: [MATRIX],
    args: (r) => [matrix(r)],
    edges: [[[]], [[[10, 9, 1]]], [SMALL]],
    reference: ([m]) => m.map((row) => [...row].sort((a, b) => a - b)),
    bodies: [
      `return matrix.map((row) => [...row].sort((a, b) => a - b));`,
      `
      const result = [];
      for (const row of matrix) {
        result.push([...row].sort((a, b) => a - b));
      }
      return result;
      `,
      `return matrix.map((row) => row.slice().sort((a, b) => a - b));`,
    ],
    locals: { result: OUT, row: ROW },
    phrases: {
      noun: [
        'a matrix with every row sorted in ascending order',
        'the grid {matrix} where the numbers of each row go from small to large',
      ],
      verb: [
        'sort each row of a matrix in ascending order',
        'sort every inner array of numbers from low to high, keeping the order of the rows',
      ],
      say: [
        'sort each row ascending',
        'sort inner arrays of a 2d array',
        'how do i sort the numbers inside each row of a grid, smallest first?',
        'the rows stay where they are but inside each row the numbers should be in order from small to big',
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
    id: 'flip-bits-in-grid',
    category: 'matrices',
    names: ['invertGrid', 'flipCells', 'invertBinary', 'toggleAll'],
    params: [MATRIX],
    args: (r): [number[][]] => {
      const cols = r.int(1, 4);
      return [r.list(() => r.ints(cols, cols, 0, 1), 1, 4)];
    },
    edges: [
      [[[0]]],
      [
        [
          [1, 0],
          [1, 1],
        ],
      ],
    ],
    reference: ([m]) => m.map((row) => row.map((cell) => 1 - cell)),
    bodies: [
      `return matrix.map((row) => row.map((cell) => 1 - cell));`,
      `return matrix.map((row) => row.map((cell) => (cell === 0 ? 1 : 0)));`,
      `
      const result = [];
      for (const row of matrix) {
        result.push(row.map((cell) => (cell ? 0 : 1)));
      }
      return result;
      `,
    ],
    locals: { result: OUT, row: ROW, cell: CELL },
    phrases: {
      noun: [
        'a grid of zeros and ones with every cell flipped',
        'the inverse of the binary {matrix}, where 0 becomes 1 and 1 becomes 0',
      ],
      verb: [
        'invert a binary matrix: swap 0 and 1 in each cell',
        'turn every 0 of a grid into 1 and every 1 into 0',
      ],
      say: [
        'invert binary matrix',
        'swap zeros and ones in 2d array',
        'how do i invert a black and white image given as rows of 0 and 1?',
        'all cells are 0 or 1, and i want the opposite in each of them in a new grid',
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
    id: 'index-of-largest-row-sum',
    category: 'matrices',
    names: ['bestRow', 'rowWithMaxSum', 'strongestRow', 'indexOfBestRow'],
    params: [MATRIX],
    args: (r) => [matrix(r)],
    edges: [
      [[[5]]],
      [SMALL],
      [
        [
          [1, 1],
          [2, 0],
        ],
      ],
    ],
    reference: ([m]) => {
      const sums = m.map(sum);
      return sums.indexOf(Math.max(...sums));
    },
    bodies: [
      `
      const sums = matrix.map((row) => row.reduce((total, cell) => total + cell, 0));
      return sums.indexOf(Math.max(...sums));
      `,
      `
      let best = 0;
      let bestSum = -Infinity;
      for (let i = 0; i < matrix.length; i++) {
        const total = matrix[i].reduce((sum, cell) => sum + cell, 0);
        if (total > bestSum) {
          best = i;
          bestSum = total;
        }
      }
      return best;
      `,
    ],
    locals: { sums: ['totals', 'rowSums'], best: ['winner', 'at'], bestSum: ['max', 'top'] },
    phrases: {
      noun: [
        'the index of the row with the largest sum, the first one on a tie',
        'the position (from 0) of the row of {matrix} that adds up to the most, the upper one if tied',
      ],
      verb: [
        'find which row of a matrix has the greatest sum and return its index, the first on a tie',
        'return the index of the row with the highest total, the earliest if several are equal',
      ],
      say: [
        'index of row with max sum, first on tie',
        'which row has the biggest sum, index from 0, first wins',
        'which row of the grid has the highest total? i need the row index, and the first such row on a tie',
        'each row holds the points of one player, which player (index from zero) has the most points in total? the first if two are equal',
      ],
    },
  }),
];
