import { family } from '../../family.ts';
import { sum } from '../common/basics.ts';
import { OUT } from '../common/names.ts';
import { CELL, MATRIX, matrix, ROW, SMALL } from './common.ts';

/** Totals, averages, the largest and the smallest of a matrix, its rows and its columns. */
export const sumsAndExtremes = [
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
];
