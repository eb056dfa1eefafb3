import type { Phrasings } from '../family.ts';

export const matrices: Phrasings = {
  transpose: {
    noun: ['the grid you get when every column is written out as a row'],
    verb: [
      'exchange the two axes of a 2d array',
      'reflect {matrix} in the diagonal that starts at the top left',
    ],
    say: [
      'rows <-> columns',
      'columns become rows',
      'what stood at row i, column j must stand at row j, column i in the new grid',
      'my table is lying on the wrong side: the headings run down and should run across, so please exchange its rows with its columns',
    ],
  },
  'matrix-sum': {
    noun: [
      'the grand total of a table of numbers',
      'the result of adding together whatever stands in the rows of {matrix}',
    ],
    verb: ['accumulate the numbers of all rows of a grid into one total'],
    say: [
      'sum all cells',
      'grand total of nested arrays',
      'add every number from every inner array, nothing to add means 0',
      'a spreadsheet full of figures, and my boss only wants the one number that they make together',
    ],
  },
  'row-sums': {
    noun: ['the list of horizontal totals of a table, top row first'],
    verb: ['collapse every row of {matrix} to the sum of its cells'],
    say: [
      'sum per row',
      'sum each inner array',
      '[[1, 2], [3, 4]] -> [3, 7]',
      'at the right edge of my table there should be a total for each line, give me those totals from top to bottom',
    ],
  },
  'column-sums': {
    noun: ['the list of vertical totals of a table, leftmost column first'],
    verb: ['add the rows of {matrix} on top of each other so that one total per column remains'],
    say: [
      'sum per column',
      'vertical sums of a matrix',
      '[[1, 2], [3, 4]] -> [4, 6]',
      'at the bottom of the invoice every column needs its total, return these totals from left to right',
    ],
  },
  'main-diagonal': {
    noun: ['the list that has entry number i from row number i of a square grid'],
    verb: [
      'walk a square grid one step down and one step right at a time from its first cell and ^collect what you meet',
    ],
    say: [
      'diagonal, top left to bottom right',
      'all m[i][i] as an array',
      '[[1, 2], [3, 4]] -> [1, 4]',
      'draw a line from the upper left corner of the square to the lower right one, which numbers does it hit, in that order?',
    ],
  },
  'anti-diagonal': {
    noun: [
      'the cells of a square grid on the line from its upper right to its lower left corner, in that order',
    ],
    verb: [
      'walk a square grid one step down and one step left at a time from its top right cell and ^collect what you meet',
    ],
    say: [
      'other diagonal, from the top right corner down',
      'all m[i][n - 1 - i] as an array',
      '[[1, 2], [3, 4]] -> [2, 3]',
      'not the main diagonal but the one that slopes like a slash, read it from the top row to the bottom row',
    ],
  },
  trace: {
    noun: ['the total of the entries of a square grid whose row and column number agree'],
    verb: [
      'total the numbers that a line from the upper left to the lower right corner of a square grid passes',
    ],
    say: [
      'trace',
      'add up m[i][i]',
      '[[1, 2], [3, 4]] -> 5',
      'take the first number of row one, the second of row two, the third of row three and so on, and what is their sum?',
    ],
  },
  'identity-matrix': {
    noun: ['the {n} by {n} matrix that leaves any vector unchanged when multiplied with it'],
    verb: [
      'lay out n rows of n zeros and ^put a single 1 in each, at the position equal to the row number',
    ],
    say: [
      'unit matrix n x n',
      '2 -> [[1, 0], [0, 1]], 0 -> []',
      'ones where row and column index agree, zeros in all other cells, {n} rows in total',
      'for linear algebra i need the neutral element of matrix multiplication in a size that i choose, as nested arrays',
    ],
  },
  'zero-matrix': {
    noun: ['the nested array of a chosen height and width in which every entry is 0'],
    verb: ['allocate a table of {rows} lines with {cols} zeros in each'],
    say: [
      'all-zero grid, height and width given',
      '(2, 3) -> [[0, 0, 0], [0, 0, 0]]',
      'give me {rows} separate arrays, each with {cols} zeros inside, together in one array',
      'before counting things on a map i want a fresh table where all fields are 0, i say how many rows and how many columns',
    ],
  },
  'matrix-max': {
    noun: ['the number in a table that no other number in it exceeds'],
    verb: ['scan all rows of {matrix} for the highest entry'],
    say: [
      'biggest cell of a grid',
      'max over nested arrays',
      '[[1, 2], [3, 4]] -> 4',
      'temperatures are stored as rows of numbers and i want the hottest one of all, only the number and not where it is',
    ],
  },
  'add-matrices': {
    noun: [
      'the grid whose entries are the sums of the entries at the same place in two grids of one shape',
    ],
    verb: ['overlay two tables of the same shape and ^sum the numbers that meet'],
    say: [
      'a + b for matrices',
      'elementwise sum of 2d arrays',
      '[[1, 2]] plus [[5, 6]] is [[6, 8]]',
      'sales of january and of february are two tables with the same layout, put them together into one table with the sums',
    ],
  },
  'scale-matrix': {
    noun: ['the table in which each entry is {factor} times what it was'],
    verb: ['apply one multiplier to all the entries of a 2d array'],
    say: [
      'grid * number',
      'scalar multiplication of a matrix',
      '[[1, 2], [3, 4]] by 3 -> [[3, 6], [9, 12]]',
      'the whole price table must be multiplied with one and the same number, shape and order of the cells stay',
    ],
  },
  'rotate-clockwise': {
    noun: ['the grid as it looks when the page is turned a quarter to the right'],
    verb: ['spin a table by 90 degrees in the direction of the clock, also when it is not square'],
    say: [
      'rotate right 90',
      '[[1, 2], [3, 4]] -> [[3, 1], [4, 2]]',
      'what was the top row must be the right column afterwards, read downwards',
      'the photo came out lying on its left side, so the rows of pixels need a quarter turn the way clock hands move',
    ],
  },
  'is-square-matrix': {
    whether: [
      'each inner array of a 2d array has exactly as many elements as the outer one',
      'the width of all rows of {matrix} equals its height',
    ],
    say: [
      'n rows with n columns each?',
      'check width == height for every row',
      '[[1, 2], [3, 4]] -> true, [[1, 2]] -> false, [[1, 2], [3]] -> false',
      'before i compute a determinant i must be sure that the table has equal height and width, in each of its rows',
    ],
  },
  'mirror-rows': {
    noun: ['the picture seen in a mirror that stands beside it, given as rows of numbers'],
    verb: [
      'write the cells of each row of {matrix} from right to left, the rows keeping their places',
    ],
    say: [
      'flip left-right',
      'horizontal flip of a grid',
      '[[1, 2], [3, 4]] -> [[2, 1], [4, 3]]',
      'my game character looks to the right and should look to the left, its pixels are a 2d array, so swap the sides in every line',
    ],
  },
  'multiplication-table': {
    noun: ['the square of products as it hangs in a classroom, for the factors 1 to {n}'],
    verb: ['tabulate i times j for all i and j from 1 up to n, a row for each i'],
    say: [
      'times table grid, 1..n',
      '3 -> [[1, 2, 3], [2, 4, 6], [3, 6, 9]], 0 -> []',
      'row i holds the multiples i, 2i, 3i up to n times i, and there are n such rows',
      'for my kids i want to print all the products from one times one up to {n} times {n}, one list per row',
    ],
  },
  'is-symmetric-matrix': {
    whether: [
      'a square grid reads the same along its rows as along its columns',
      'mirroring the square {matrix} at its main diagonal changes nothing',
    ],
    say: [
      'm[i][j] === m[j][i] everywhere? (square)',
      'symmetric or not, square input',
      '[[1, 2], [2, 1]] -> true, [[1, 2], [3, 1]] -> false',
      'the table shows distances between cities, so A to B must be the same number as B to A for all pairs, please verify that',
    ],
  },
  'matrix-size': {
    noun: [
      'the two numbers that describe the shape of a table: how many lines, then how many entries in a line',
    ],
    verb: ['report how tall and how wide {matrix} is, in that order, in a two element list'],
    say: [
      '2d array -> [height, width]',
      '[[1, 2, 3]] -> [1, 3]',
      'count the inner arrays, count the items in one of them, and hand back both counts in this order as an array',
      'is my grid 3 by 4 or 4 by 3? i want an array with the count of rows before the count of columns',
    ],
  },
  'count-in-matrix': {
    noun: ['the tally of entries in a table that equal a wanted number'],
    verb: ['go through every cell of {matrix} and ^count the matches with {target}'],
    say: [
      'how often is x in the grid',
      'count matches in nested arrays',
      '[[1, 2], [1, 1]] and 1 -> 3',
      'on my map the numbers mean kinds of terrain and i ask how many fields are of one kind, rows may differ in length',
    ],
  },
  'largest-row-sum': {
    noun: ['the total of that row which adds up to more than or as much as any other'],
    verb: ['sum each row of {matrix} and ^report the top total'],
    say: [
      'max of the row totals',
      'best row total, the sum itself',
      '[[1, 2], [3, 4]] -> 7',
      'every customer has a row with the money in their accounts, how rich is the richest one? all numbers can also be negative',
    ],
  },
  'matrix-product': {
    noun: [
      'the result of {a} times {b} as matrices, where each entry is a row of {a} dotted with a column of {b}',
    ],
    verb: ['chain two linear maps, each given as a 2d array, into their product {a} times {b}'],
    say: [
      'a x b, matrices',
      'linear algebra product of 2d arrays',
      '[[1, 2]] times [[3], [4]] is [[11]]',
      'for entry i, j go along row i of the left matrix and down column j of the right one, multiply in pairs and add everything',
    ],
  },
};
