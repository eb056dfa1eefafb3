import type { Phrasings } from '../../family.ts';

export const matrices: Phrasings = {
  transpose: {
    noun: ['the transposed matrix', 'a 2d array with rows changed to columns'],
    verb: [
      'transpose a grid',
      'take a matrix and ^return it with rows as columns and columns as rows',
      'change the rows of a 2d array to columns',
    ],
    say: [
      'rows to columns',
      'swap rows and columns',
      'matrix in, transposed matrix out',
      'how do i transpose an array of arrays?',
      'my table has data in rows but i need it in columns, can you switch them?',
    ],
  },
  'matrix-sum': {
    noun: ['the sum of all elements in a matrix', 'the total of all numbers in a 2d array'],
    verb: [
      'sum a matrix',
      'add all values in a 2d array together',
      'take an array of arrays of numbers and ^give one total for all of them',
    ],
    say: [
      'sum all matrix elements',
      '2d array sum',
      'sum of all numbers in a grid',
      'matrix in, one number out, the sum of all its values',
      'how do i calculate the sum of all numbers in a nested array with rows?',
    ],
  },
  'row-sums': {
    noun: ['the sum of every row as a list', 'an array with one total for each row of a matrix'],
    verb: [
      'sum the rows of a matrix',
      'take a 2d array and ^return the sum of each row in a list',
      'calculate the total for every row of {matrix}',
    ],
    say: [
      'sum rows',
      'row totals',
      'sum of every row in a 2d array',
      'matrix in, list of row sums out',
      'i have a table of numbers, how do i get a total for each row?',
    ],
  },
  'column-sums': {
    noun: [
      'the sum of every column as a list',
      'an array with one total for each column of a matrix',
    ],
    verb: [
      'sum the columns of a matrix',
      'take a 2d array and ^return the sum of each column in a list',
      'calculate the total for every column of {matrix}',
    ],
    say: [
      'sum columns',
      'column totals',
      'sum of every column in a 2d array',
      'matrix in, list of column sums out',
      'i have a table of numbers, how do i get a total for each column?',
    ],
  },
  'main-diagonal': {
    noun: [
      'the diagonal of a square matrix from top left to bottom right',
      'an array with the main diagonal values of a grid',
    ],
    verb: [
      'get the diagonal of a matrix',
      'take a square 2d array and ^return the numbers on its main diagonal as a list',
      'find the elements on the main diagonal, starting in the top left corner',
    ],
    say: [
      'main diagonal of matrix',
      'matrix diagonal elements',
      'diagonal of a 2d array as list',
      'square matrix in, list of main diagonal numbers out',
      'how do i get the numbers from the top left to the bottom right corner of a square grid?',
    ],
  },
  'anti-diagonal': {
    noun: [
      'the anti-diagonal of a square matrix from top right to bottom left',
      'an array with the secondary diagonal values of a grid',
    ],
    verb: [
      'get the anti-diagonal of a matrix',
      'take a square 2d array and ^return the numbers from the top right to the bottom left corner as a list',
      'find the elements on the secondary diagonal, starting in the top right corner',
    ],
    say: [
      'anti-diagonal of matrix',
      'secondary diagonal elements',
      'other diagonal of a 2d array as list, top right first',
      'square matrix in, list of anti-diagonal numbers out, from top to bottom',
      'how do i get the second diagonal of a square grid, the one from upper right to lower left?',
    ],
  },
  trace: {
    noun: ['the matrix trace', 'the sum of the diagonal numbers from top left to bottom right'],
    verb: [
      'calculate the trace of a matrix',
      'take a square 2d array and ^return the sum of its main diagonal',
      'add the numbers on the main diagonal of a square grid',
    ],
    say: [
      'sum of matrix diagonal',
      'trace of square matrix',
      'sum diagonal elements',
      'square matrix in, sum of the main diagonal out',
      'how do i find the trace of a square matrix?',
    ],
  },
  'identity-matrix': {
    noun: [
      'an identity matrix of size n',
      'a square 2d array with 1 on the main diagonal and 0 in all other places',
    ],
    verb: [
      'make an identity matrix',
      'take a size n and ^return the n x n identity matrix',
      'generate a square matrix with ones on the diagonal and zeros in the rest',
    ],
    say: [
      'create identity matrix',
      'unit matrix',
      'n by n identity matrix',
      'size in, identity matrix out',
      'i need a square matrix with ones on the main diagonal and zeros everywhere else, the size is given',
    ],
  },
  'zero-matrix': {
    noun: [
      'a 2d array full of zeros with the given rows and columns',
      'a zero matrix of {rows} x {cols}',
    ],
    verb: [
      'create a matrix of zeros',
      'take the number of rows and columns and ^return a grid filled with 0',
      'make an array of arrays where every value is 0, with given rows and columns',
    ],
    say: [
      'matrix of zeros',
      'zeros grid rows x columns',
      'create 2d array with zeros',
      'rows and columns in, matrix with only zeros out',
      'how do i create an empty table of zeros with 3 rows and 4 columns, or any other size?',
    ],
  },
  'matrix-max': {
    noun: ['the maximum of a matrix', 'the largest value of all rows in a 2d array'],
    verb: [
      'find the largest number in a matrix',
      'take an array of arrays and ^return the biggest number in it',
      'get the maximum value from all cells of a grid',
    ],
    say: [
      'maximum of a matrix',
      'max value in 2d array',
      'biggest number in a grid',
      'matrix in, largest number out',
      'which is the highest number in my table of numbers?',
    ],
  },
  'add-matrices': {
    noun: [
      'the sum of two matrices',
      'a matrix with the numbers of two matrices added cell by cell',
    ],
    verb: [
      'add two 2d arrays',
      'take two matrices of the same size and ^return their sum as a new matrix',
      'add the numbers in the same position of two grids',
    ],
    say: [
      'sum of two matrices',
      'matrix addition of two 2d arrays',
      'add two grids',
      'two matrices of same size in, one matrix with the sums out',
      'i have two tables with the same rows and columns, how do i add them together?',
    ],
  },
  'scale-matrix': {
    noun: ['a matrix multiplied by a number', 'a 2d array with each value times the factor'],
    verb: [
      'multiply a matrix by a scalar',
      'take a matrix and a number and ^multiply every element by this number',
      'multiply all values in a grid by a factor and ^return the new grid',
    ],
    say: [
      'scalar multiplication matrix',
      'multiply 2d array by number',
      'matrix times number',
      'matrix and factor in, matrix with all numbers multiplied out',
      'how can i make all numbers in my table 3 times bigger, or any factor?',
    ],
  },
  'rotate-clockwise': {
    noun: [
      'the matrix rotated 90 degrees to the right',
      'a 2d array after a clockwise rotation by 90 degrees',
    ],
    verb: [
      'rotate a grid clockwise',
      'take a matrix and ^turn it 90 degrees clockwise',
      'rotate an array of rows to the right by 90 degrees, square or not',
    ],
    say: [
      'rotate matrix clockwise',
      'rotate 2d array 90 degrees right',
      'turn matrix to the right',
      'matrix in, matrix rotated 90 degrees clockwise out',
      'how do i rotate my picture, a 2d array of numbers, to the right?',
    ],
  },
  'is-square-matrix': {
    verb: [
      'check whether a grid has equal rows and columns',
      'find out if a 2d array is a square matrix',
    ],
    whether: [
      'a 2d array is a square matrix',
      'a grid has the same number of rows and columns',
      'every row of a matrix has the same length as the number of rows',
    ],
    say: [
      'is matrix square',
      'check square matrix',
      'matrix in, true if it is square, else false',
      'is my table square, with as many columns in each row as there are rows?',
    ],
  },
  'mirror-rows': {
    noun: ['a matrix with the order inside each row reversed', 'a 2d array mirrored left to right'],
    verb: [
      'flip a matrix horizontally',
      'take a grid and ^reverse the numbers in each row',
      'mirror a 2d array so that left and right are swapped',
    ],
    say: [
      'reverse every row',
      'mirror matrix horizontally',
      'flip rows left to right',
      'matrix in, same matrix with reversed rows out, row order stays',
      'i have an image as a 2d array and want to flip it left to right, how?',
    ],
  },
  'multiplication-table': {
    noun: [
      'the multiplication table up to n as a 2d array',
      'a times table from 1 to n, one array per row',
    ],
    verb: [
      'create a multiplication table',
      'take a number n and ^return an n x n table with row times column, from 1',
      'make the times table from 1 to {n} as a list of lists',
    ],
    say: [
      'times table',
      'multiplication table n by n',
      'multiplication table 2d array from 1',
      'n in, times table 1 to n as rows out',
      'my child learns the times tables, how do i make a table up to 10 x 10, or any n?',
    ],
  },
  'is-symmetric-matrix': {
    verb: [
      'check whether a square matrix is symmetric',
      'find out if a square 2d array is equal to its transpose',
    ],
    whether: [
      'a square 2d array is symmetric',
      'a square matrix is the same as its transpose',
      'a square matrix is symmetric along its main diagonal',
    ],
    say: [
      'symmetric matrix check',
      'check matrix symmetry',
      'square matrix in, true if symmetric, false if not',
      'is a square matrix symmetric, so that matrix[i][j] is always matrix[j][i]?',
    ],
  },
  'matrix-size': {
    noun: [
      'the number of rows and columns of a matrix as an array',
      'the dimensions [rows, columns] of a grid',
    ],
    verb: [
      'get the size of a matrix as [rows, columns]',
      'take a 2d array and ^return how many rows and how many columns it has, in a list',
      'count the rows and the columns of a grid and ^give both as [rows, columns]',
    ],
    say: [
      'matrix size',
      'rows and columns of a matrix',
      'dimensions of 2d array',
      'matrix in, [number of rows, number of columns] out',
      'how many rows and columns does my table have? rows first, then columns, in an array',
    ],
  },
  'count-in-matrix': {
    noun: ['the count of a value in a matrix', 'how many cells of a 2d array are equal to a value'],
    verb: [
      'count a number in a grid',
      'take a matrix and a value and ^count how many times the value is in it',
      'find how often {target} appears in a 2d array',
    ],
    say: [
      'count value in matrix',
      'count occurrences in 2d array',
      'matrix and value in, number of matching cells out',
      'how many times is the number 1 in my grid? the number should be an argument',
    ],
  },
  'largest-row-sum': {
    noun: ['the biggest row sum in a matrix', 'the sum of the row with the highest total'],
    verb: [
      'find the largest row sum',
      'take a 2d array, ^sum each row and ^return the largest sum',
      'get the highest total of any row in a grid, the sum and not the index',
    ],
    say: [
      'maximum row sum',
      'max sum of a row in a matrix',
      'highest row total',
      'matrix in, largest sum of a row out',
      'each row is one customer with bank accounts, how much money has the richest customer?',
    ],
  },
  'matrix-product': {
    noun: ['the product of two matrices', 'the result of matrix multiplication of two 2d arrays'],
    verb: [
      'multiply two matrices together',
      'take two matrices and ^return their matrix product',
      'compute matrix {a} times matrix {b} with rows times columns',
    ],
    say: [
      'matrix product',
      'matrix multiplication of two 2d arrays',
      'multiply two 2d arrays as matrices',
      'two matrices in, product matrix out',
      'how do i calculate the product of two matrices like in linear algebra class?',
    ],
  },
};
