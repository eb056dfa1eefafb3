import type { Phrasings } from '../../family.ts';

export const matricesMore: Phrasings = {
  'spiral-order': {
    noun: ['all the elements of a matrix in clockwise spiral order, as an array'],
    verb: [
      'traverse a matrix in spiral order',
      'take a 2d array and ^return its values in spiral order, clockwise from the top left',
      'go through {matrix} in a clockwise spiral and ^collect all the numbers in one list',
    ],
    say: [
      'spiral matrix',
      'matrix spiral order',
      'clockwise spiral of 2d array',
      'how can i read a matrix in spiral order, starting at the top left and going right?',
      '2d array in, flat array in spiral order out, [[1, 2], [3, 4]] gives [1, 2, 4, 3]',
    ],
  },
  'rotate-counterclockwise': {
    noun: ['the given matrix rotated 90 degrees counterclockwise'],
    verb: [
      'rotate a 2d array 90 degrees counterclockwise',
      'take a matrix and ^return it rotated to the left by 90 degrees',
      'turn {matrix} by 90 degrees anticlockwise and ^give back the new grid',
    ],
    say: [
      'rotate matrix left',
      'counterclockwise matrix rotation',
      'rotate grid anticlockwise 90 degrees',
      'how can i rotate a matrix 90 degrees counterclockwise?',
      'my image is a 2d array of numbers and i want to rotate it 90 degrees to the left',
    ],
  },
  'rotate-half-turn': {
    noun: ['the given matrix rotated 180 degrees'],
    verb: [
      'rotate a 2d array 180 degrees',
      'take a matrix and ^return it rotated by 180 degrees',
      'turn {matrix} around by 180 degrees and ^give back the new grid',
    ],
    say: [
      'rotate matrix 180 degrees',
      'matrix rotation by 180',
      'rotate grid half turn',
      'how can i rotate a matrix by 180 degrees, so both rows and columns are reversed?',
      'my image is a 2d array of numbers and it is upside down, rotate it by 180 degrees',
    ],
  },
  'flip-vertically': {
    noun: ['the given matrix flipped vertically, the last row first'],
    verb: [
      'flip a matrix vertically',
      'take a 2d array and ^return its rows in reverse order',
      'reverse only the order of the rows of {matrix} and ^return the new grid',
    ],
    say: [
      'flip matrix vertically',
      'vertical flip of 2d array',
      'reverse rows order in matrix',
      'how can i flip a grid upside down without changing the numbers inside the rows?',
      'rows in, the same rows from bottom to top out, [[1, 2], [3, 4]] gives [[3, 4], [1, 2]]',
    ],
  },
  'matrix-min': {
    noun: ['the minimum value of a matrix'],
    verb: [
      'find the min in a 2d array',
      'take a matrix and ^return the smallest number in it',
      'look for the lowest value in all rows of {matrix} and ^return it',
    ],
    say: [
      'minimum of a matrix',
      'smallest number in 2d array',
      'lowest value in matrix',
      'how can i get the smallest element of a 2d array?',
      '2d array in, its minimum out, [[5, 2], [3, 4]] gives 2',
    ],
  },
  'matrix-average': {
    noun: ['the average of all the values in a 2d array, as one number'],
    verb: [
      'calculate the average of a matrix',
      'take a 2d array and ^return the average of all its numbers',
      'add every number in {matrix} and ^divide by the number of cells',
    ],
    say: [
      'average of a matrix',
      'average of 2d array',
      'mean of all matrix elements',
      'how can i get the average of all numbers in a grid?',
      '2d array in, one average over all cells out, [[1, 2], [3, 6]] gives 3',
    ],
  },
  'row-averages': {
    noun: ['an array with the average of every row of a matrix'],
    verb: [
      'calculate the average of each row',
      'take a 2d array and ^return a list with the average of each row',
      'get the mean of every row of {matrix} and ^put the means in an array',
    ],
    say: [
      'average of each row',
      'row means',
      'average per row of 2d array',
      'how can i get the average for each row of a table?',
      'rows of numbers in, one average per row out, [[1, 3], [4, 8]] gives [2, 6]',
    ],
  },
  'row-maxima': {
    noun: ['an array with the largest value of every row of a matrix'],
    verb: [
      'find the maximum of each row',
      'take a 2d array and ^return a list with the largest number of each row',
      'get the max of every row of {matrix} and ^put the results in an array',
    ],
    say: [
      'maximum of each row',
      'row max values',
      'max per row of 2d array',
      'how can i get the biggest number in each row of a table?',
      'rows of numbers in, one maximum per row out, [[1, 3], [8, 4]] gives [3, 8]',
    ],
  },
  'column-maxima': {
    noun: ['an array with the largest value of every column of a matrix'],
    verb: [
      'find the maximum of each column',
      'take a 2d array and ^return a list with the largest number of each column',
      'get the max of every column of {matrix} and ^put the results in an array',
    ],
    say: [
      'maximum of each column',
      'column max values',
      'max per column of 2d array',
      'how can i get the biggest number in each column of a table?',
      '2d array in, one maximum per column out, [[1, 3], [8, 2]] gives [8, 3]',
    ],
  },
  'get-column': {
    noun: ['the column at the given zero-based index of a matrix, as an array'],
    verb: [
      'get one column of a matrix',
      'take a 2d array and a column index from 0 and ^return that column as an array',
      'extract column number {index} from {matrix}, where the first column is 0',
    ],
    say: [
      'get column from 2d array',
      'matrix column by index',
      'extract column of a matrix',
      'how can i get all the values of one column of a table, if i know the column index from 0?',
      'table and column index in, list of the values in that column out, [[1, 2], [3, 4]] and 0 gives [1, 3]',
    ],
  },
  'subtract-matrices': {
    noun: ['the difference of two matrices, the first minus the second'],
    verb: [
      'subtract two matrices',
      'take two matrices of the same size and ^return the first minus the second',
      'subtract every number of {b} from the number of {a} at the same position',
    ],
    say: [
      'matrix subtraction',
      'difference of two matrices',
      'subtract one 2d array from another',
      'how can i subtract the second matrix from the first?',
      'two 2d arrays in, first minus second out, cell by cell',
    ],
  },
  'elementwise-matrix-product': {
    noun: ['the element by element product of two 2d arrays of equal size'],
    verb: [
      'multiply two matrices element by element',
      'take two matrices of the same size and ^return a matrix with the products of matching cells',
      'multiply each number of {a} by the number of {b} at the same position',
    ],
    say: [
      'element wise multiplication of matrices',
      'hadamard product of two matrices',
      'multiply 2d arrays elementwise',
      'how can i multiply two matrices element by element and not with the dot product?',
      'two grids in, grid with a[i][j] * b[i][j] in each cell out',
    ],
  },
  'matrix-times-vector': {
    noun: ['the result of multiplying a matrix by a vector, as an array'],
    verb: [
      'multiply a matrix with a vector',
      'take a matrix and a vector and ^return their product as an array',
      'calculate the dot product of every row of {matrix} with {vector}',
    ],
    say: [
      'matrix vector product',
      'multiply matrix by vector',
      'product of matrix and vector',
      'how can i multiply a matrix and a vector?',
      'matrix and vector in, vector out, [[1, 0], [0, 2]] and [3, 4] gives [3, 8]',
    ],
  },
  'find-in-matrix': {
    noun: ['the [row, column] of the first match for a value in a 2d array, or null if not found'],
    verb: [
      'find a number in a matrix and ^return [row, col] or null',
      'take a 2d array and a value and ^return the first position as [row, column], null if missing',
      'search the rows of {matrix} from top to bottom for {target} and ^return [row, column], or null when not found',
    ],
    say: [
      'find value in matrix, [row, column] or null',
      'position of element in 2d array, null if not found',
      '2d array search, returns [row, col] or null',
      'how can i find the row and column index of the first cell with a given number, or null if there is none?',
      'grid and number in, [row, column] from 0 of the first match out, null if the number is not in the grid',
    ],
  },
  'matrix-contains': {
    whether: ['a 2d array contains a given number', 'the number {target} is in the matrix'],
    verb: ['take a matrix and a value and ^return true if the value is in it, otherwise false'],
    say: [
      'matrix includes value',
      '2d array contains number',
      'search value in matrix, true or false',
      'how can i check if a number is in a 2d array?',
      'grid and number in, true if any cell has this number, false if not',
      'i have rows of numbers and want to know if one of them has my number',
    ],
  },
  'diagonal-difference': {
    noun: ['the absolute difference between the main diagonal sum and the other diagonal sum'],
    verb: [
      'calculate the diagonal difference of a matrix',
      'take a square matrix and ^return the absolute difference of the sums of its diagonals',
      'sum the two diagonals of {matrix}, ^subtract one from the other and ^return the absolute value',
    ],
    say: [
      'diagonal difference of square matrix',
      'difference between diagonals, absolute',
      'abs difference of diagonal sums',
      'what is the difference between the sums of the two diagonals of a square grid, always positive?',
      'square matrix in, absolute difference of both diagonal sums out, [[1, 2], [3, 9]] gives 5',
    ],
  },
  'both-diagonals-sum': {
    noun: ['the sum of the two diagonals of a square matrix, with the middle cell added once'],
    verb: [
      'sum both diagonals of a matrix, centre once',
      'take a square matrix and ^return the sum of both diagonals, counting the centre only one time',
      'add all the numbers on the main and the second diagonal of {matrix}, each cell once',
    ],
    say: [
      'matrix diagonal sum, both diagonals',
      'sum of both diagonals, middle once',
      'sum of two diagonals of square matrix',
      'how can i sum the two diagonals of a square grid without counting the middle twice?',
      'square matrix in, sum of its two diagonals out, a shared middle number counts once',
    ],
  },
  'matrices-equal': {
    whether: [
      'two 2d arrays are equal',
      'the matrices {a} and {b} are the same, in size and in all values',
    ],
    verb: ['take two matrices and ^return true if they are equal, otherwise false'],
    say: [
      'matrix equality',
      'are two matrices equal',
      'two 2d arrays the same',
      'how can i check if two 2d arrays have the same numbers in the same places?',
      'two grids in, true if they have the same size and the same values, false if not',
      'i need to compare two tables of numbers and get true only if everything is equal',
    ],
  },
  checkerboard: {
    noun: ['an n by n checkerboard pattern of 0 and 1 as a 2d array, 0 at the top left'],
    verb: [
      'make a checkerboard of 0 and 1',
      'take a size n and ^return an n by n matrix with 0 and 1 alternating, starting with 0',
      'create a chess board with {n} rows and {n} columns of 0 and 1, the first cell being 0',
    ],
    say: [
      'checkerboard pattern',
      'n x n checkerboard matrix',
      'chessboard of zeros and ones',
      'how can i create a checkerboard 2d array of 0 and 1 that starts with 0?',
      'size in, board out, for example 2 gives [[0, 1], [1, 0]]',
    ],
  },
  'number-grid': {
    noun: ['a matrix with the given rows and columns, filled with 1, 2, 3 and so on row by row'],
    verb: [
      'create a matrix numbered from 1',
      'take the number of rows and columns and ^return a grid filled with 1, 2, 3 and so on',
      'make a 2d array with {rows} rows and {cols} columns and ^fill it with numbers counting up from 1',
    ],
    say: [
      'number grid from 1',
      'matrix with consecutive numbers',
      'fill 2d array with 1, 2, 3, row by row',
      'how can i make a grid with numbers counting up from 1, row after row?',
      'rows and columns in, numbered grid out, 2 and 2 gives [[1, 2], [3, 4]]',
    ],
  },
  'snake-order': {
    noun: ['all the values of a matrix in snake order, the first row left to right'],
    verb: [
      'traverse a matrix in snake order, first row to the right',
      'take a 2d array and ^return one list with every second row reversed, starting with the second row',
      'read the rows of {matrix} left to right, then right to left, and so on, into one array',
    ],
    say: [
      'snake order matrix',
      'matrix in snake pattern',
      'zigzag rows to flat array',
      'how can i read a 2d array in snake order, first row forward, second row backward?',
      'grid in, flat list in snake order out, [[1, 2], [3, 4], [5, 6]] gives [1, 2, 4, 3, 5, 6]',
    ],
  },
  'zero-rows-and-columns': {
    noun: ['a new matrix where the row and column of every 0 are set to 0'],
    verb: [
      'set matrix rows and columns to zero',
      'take a matrix and ^return a copy with the whole row and column of each zero set to zero',
      'find every 0 in {matrix} and ^fill its row and its column with zeros in a new grid',
    ],
    say: [
      'set matrix zeros',
      'zero matrix rows and columns',
      'set row and column to zero',
      'how can i set the entire row and column to 0 if a cell is 0?',
      'grid in, new grid out, if a cell was 0 then all of its row and all of its column is 0',
    ],
  },
  'border-sum': {
    noun: ['the sum of the border elements of a 2d array'],
    verb: [
      'sum the border of a matrix',
      'take a matrix and ^return the sum of all numbers on its border, each once',
      'add the numbers in the first row, last row, first column and last column of {matrix}, corners only once',
    ],
    say: [
      'sum of matrix border',
      'boundary sum of matrix',
      'sum of edge elements of 2d array',
      'what is the sum of the numbers on the border of a grid?',
      'grid in, sum of the outside cells out, [[1, 1, 1], [1, 9, 1], [1, 1, 1]] gives 8',
    ],
  },
  'sort-each-row': {
    noun: ['the given 2d array with each row sorted from smallest to largest'],
    verb: [
      'sort every row of a matrix',
      'take a 2d array and ^return it with every row sorted ascending',
      'sort the numbers in each row of {matrix} from small to large and ^keep the row order',
    ],
    say: [
      'sort rows of a matrix',
      'sort each row of 2d array',
      'sort matrix row wise',
      'how can i sort the numbers in each row of a table in ascending order?',
      'rows in, the same rows out but each one sorted, [[3, 1], [4, 2]] gives [[1, 3], [2, 4]]',
    ],
  },
  'is-rectangular': {
    whether: ['a 2d array is rectangular', 'each row of {matrix} has the same number of elements'],
    verb: ['take a 2d array and ^return true if all rows have the same length, otherwise false'],
    say: [
      'rectangular matrix check',
      'rows have equal length',
      'same length rows in 2d array',
      'how can i check if all rows in a 2d array have the same length?',
      'list of rows in, true if every row is equally long, false if one is shorter or longer',
      'i want to know if my nested array is a real matrix with equal row lengths',
    ],
  },
  'is-identity-matrix': {
    whether: [
      'a given square matrix is an identity matrix',
      'a square grid has 1 on the diagonal and 0 in every other cell',
    ],
    verb: ['take a square matrix and ^return true if it is the identity matrix, otherwise false'],
    say: [
      'identity matrix check',
      'identity matrix true or false',
      'check identity matrix',
      'how can i check if a square matrix is the identity matrix?',
      'square 2d array in, true if only the main diagonal is 1 and the rest is 0',
      'i need to know whether {matrix}, which is square, is an identity matrix',
    ],
  },
  'flip-bits-in-grid': {
    noun: ['the given binary matrix with 0 and 1 swapped'],
    verb: [
      'invert a grid of 0 and 1',
      'take a matrix of zeros and ones and ^return it with all values inverted',
      'change each 0 in {matrix} to 1 and each 1 to 0',
    ],
    say: [
      'invert matrix of 0 and 1',
      'flip bits in a grid',
      'binary matrix invert',
      'how can i swap all the zeros and ones in a 2d array?',
      'grid of 0 and 1 in, inverted grid out, [[0, 1], [1, 1]] gives [[1, 0], [0, 0]]',
    ],
  },
  'count-live-neighbours': {
    noun: [
      'the number of live neighbours of the cell at a given row and column, diagonals included',
    ],
    verb: [
      'count live neighbors of a cell',
      'take a grid of 0 and 1, a row and a column and ^return how many of the 8 neighbors are 1',
      'count the cells with 1 around row {row} and column {col}, also diagonally, without the cell itself',
    ],
    say: [
      'game of life neighbor count',
      'count alive neighbours, 8 directions',
      'live neighbors of cell in grid',
      'how many live neighbors (1) does the cell at this row and column have, diagonals too?',
      'grid, row and column in, number of neighbors equal to 1 out, all eight directions',
    ],
  },
  'index-of-largest-row-sum': {
    noun: ['the index of the row with the maximum sum, or of the first such row'],
    verb: [
      'find the index of the row with the largest sum',
      'take a matrix and ^return the index of the row with the biggest sum, the first if tied',
      'sum each row of {matrix} and ^return the index of the largest sum, the first one on a tie',
    ],
    say: [
      'row with maximum sum, index',
      'index of row with largest sum',
      'row index with highest total',
      'which row has the largest sum? give the index from 0, and the first one if there are several',
      '2d array in, index of the row with the highest sum out, [[1, 2], [5, 5], [3, 3]] gives 1',
    ],
  },
};
