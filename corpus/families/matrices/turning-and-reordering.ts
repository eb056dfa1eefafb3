import { family } from '../../family.ts';
import { OUT } from '../common/names.ts';
import { CELL, MATRIX, matrix, ROW, SMALL, square } from './common.ts';

/** Matrices turned, mirrored, walked over in another order, changed cell by cell. */
export const turningAndReordering = [
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
];
