import type { Phrasings } from '../family.ts';

export const matricesMore: Phrasings = {
  'spiral-order': {
    noun: [
      'the list of all cells met when peeling a grid layer by layer, clockwise, starting with its top row',
    ],
    verb: [
      'unroll {matrix} into a list: right along the top, down, left along the bottom, up, and then further inside the same way',
    ],
    say: [
      'clockwise spiral of a matrix as a flat list',
      '[[1, 2, 3], [4, 5, 6], [7, 8, 9]] -> [1, 2, 3, 6, 9, 8, 7, 4, 5]',
      'like a snail shell: begin at the upper left, go round and round clockwise until the centre is reached, note every number',
      'can you peel the outer ring of the table clockwise from the top left corner, then the next ring, until nothing is left?',
    ],
  },
  'rotate-counterclockwise': {
    noun: ['the grid as it looks when the page is turned a quarter to the left'],
    verb: [
      'spin a table by 90 degrees against the direction of the clock, also when it is not square',
    ],
    say: [
      'rotate left 90',
      '[[1, 2], [3, 4]] -> [[2, 4], [1, 3]]',
      'what was the top row must be the left column afterwards, read upwards',
      'my picture lies on its right side, so turn the rows of pixels by a quarter to the left to make it stand again',
    ],
  },
  'rotate-half-turn': {
    noun: ['the grid as somebody on the opposite side of the table sees it'],
    verb: [
      'spin {matrix} twice by a quarter, so that top and bottom and also left and right change places',
    ],
    say: [
      '180 degrees',
      '[[1, 2], [3, 4]] -> [[4, 3], [2, 1]]',
      'rows from last to first, and each of them backwards too',
      'i scanned the sheet the wrong way up, turn the grid around so that the bottom right cell becomes the top left one',
    ],
  },
  'flip-vertically': {
    noun: [
      'the reflection of a picture in water: its lines from bottom to top, each line unchanged',
    ],
    verb: ['stack the rows of {matrix} the other way round, the lowest on top'],
    say: [
      'flip up-down',
      'last row first, rows themselves untouched',
      '[[1, 2], [3, 4]] -> [[3, 4], [1, 2]]',
      'in my image format the bottom line is stored first, so give me the same lines in the opposite order and leave what is in them',
    ],
  },
  'matrix-min': {
    noun: ['the number in a table that is not greater than any other in it'],
    verb: ['scan all rows of {matrix} for the lowest entry'],
    say: [
      'smallest cell of a grid',
      'min over nested arrays',
      '[[1, 2], [3, 4]] -> 1',
      'heights of a landscape are stored in rows and i want to know how low the lowest point is, just the height',
    ],
  },
  'matrix-average': {
    noun: ['the arithmetic mean of everything in a table of numbers'],
    verb: ['divide the total of all the entries of {matrix} by their count'],
    say: [
      'mean of all cells',
      'avg over nested arrays',
      '[[1, 2], [3, 4]] -> 2.5',
      'one row is one week of temperatures, how warm was it on average over all the weeks, as a single number?',
    ],
  },
  'row-averages': {
    noun: ['the list of the arithmetic means of the lines of a table, top to bottom'],
    verb: ['replace every row of {matrix} by its mean'],
    say: [
      'mean per row',
      'avg of each inner array',
      '[[1, 2], [3, 4]] -> [1.5, 3.5]',
      'for every line of numbers divide its sum by its length, and put those results in an array in the same order',
    ],
  },
  'row-maxima': {
    noun: ['the list of the peak values of the lines of a table, top to bottom'],
    verb: ['reduce every row of {matrix} to its top value'],
    say: [
      'max of each row',
      'best value per inner array',
      '[[1, 2], [3, 4]] -> [2, 4]',
      'every athlete has a row with all of their jumps, please show the longest jump of each, in the order of the rows',
    ],
  },
  'column-maxima': {
    noun: ['the list of the peak values of the columns of a table, left to right'],
    verb: ['compare the rows of {matrix} position by position and ^keep the highest value at each'],
    say: [
      'column-wise max',
      'max per column as a list',
      '[[1, 9], [3, 4]] -> [3, 9]',
      'each row is a day and each column a city, what was the highest temperature of every city, from left to right?',
    ],
  },
  'get-column': {
    noun: ['the vertical slice of a table at a zero-based position, from top to bottom'],
    verb: [
      'read {matrix} downwards at the horizontal position {index}, 0 being the leftmost, into a list',
    ],
    say: [
      'column {index} as array',
      'grab one column, zero-based',
      '[[1, 2], [3, 4]] and 1 -> [2, 4]',
      'my data has a row per person and i need only one of the fields of all rows, i tell you its place counted from zero',
    ],
  },
  'subtract-matrices': {
    noun: [
      'the grid of what is left when each entry of {b} is taken off the entry of {a} at the same place',
    ],
    verb: ['lower each number of the first grid by the number at the same place in the second'],
    say: [
      'a - b for matrices',
      'elementwise difference of 2d arrays',
      '[[5, 6]] minus [[1, 2]] is [[4, 4]]',
      'this year and last year are tables with the same layout, so how much did every cell grow, this year (first) less last year (second)?',
    ],
  },
  'elementwise-matrix-product': {
    noun: [
      'the grid in which each entry is the product of the two entries at that place in equally shaped grids',
    ],
    verb: ['overlay {a} and {b} and ^multiply the numbers that meet, cell for cell'],
    say: [
      'cell by cell product of grids',
      'a .* b',
      '[[1, 2], [3, 4]] with itself -> [[1, 4], [9, 16]]',
      'one table has the prices and the other one with the same layout the amounts, multiply every price with its amount into a new table',
    ],
  },
  'matrix-times-vector': {
    noun: [
      'the vector with one weighted sum for every row of {matrix}, the weights being {vector}',
    ],
    verb: ['map a vector through the linear transformation that a 2d array describes'],
    say: [
      'M * v',
      'matvec product',
      '[[1, 2], [3, 4]] times [5, 6] is [17, 39]',
      'each row of grades should be weighted with the same list of weights and summed, so i get a list with one result per row',
    ],
  },
  'find-in-matrix': {
    noun: [
      'the pair of row index and column index for the earliest cell, reading like a book, that equals {target}, or null',
    ],
    verb: [
      'locate a number in a table as a zero-based [row, column] pair, the topmost and then leftmost match, or ^return null without a match',
    ],
    say: [
      '2d indexOf, [i, j] or null',
      '[[1, 2], [3, 4]] and 3 -> [1, 0]; 9 -> null',
      'where is {target} in the grid? read line by line from the top left, stop at the first hit, null without any hit',
      'like finding my seat: give the row and then the place in that row, counted from zero, of the first cell with this number, null if no cell has it',
    ],
  },
  'matrix-contains': {
    whether: [
      'at least one entry of a table equals the wanted number',
      '{target} is somewhere among the rows of {matrix}',
    ],
    say: [
      'grid has x?',
      'nested arrays include value',
      '[[1, 2], [3, 4]] and 3 -> true, 9 -> false',
      'search all cells of the board for one number and say yes or no, an empty board has nothing so it is no',
    ],
  },
  'diagonal-difference': {
    noun: [
      'the gap, zero or more, between what the falling and what the rising diagonal of a square grid add up to',
    ],
    verb: [
      'total each of the two diagonals of {matrix} and ^give the distance between both totals',
    ],
    say: [
      '|main diagonal sum - anti diagonal sum|',
      '[[11, 2, 4], [4, 5, 6], [10, 8, -12]] -> 15',
      'sum from upper left to lower right, sum from upper right to lower left, then the absolute value of one minus the other',
      'is one diagonal of my square heavier than the other one and by how much? just the amount, the sign does not matter',
    ],
  },
  'both-diagonals-sum': {
    noun: ['the total of the big X in a square grid, its crossing cell added a single time'],
    verb: [
      'total the cells of {matrix} that lie on either diagonal, counting one that lies on both just once',
    ],
    say: [
      'X sum of a square grid, centre not doubled',
      '[[1, 2, 3], [4, 5, 6], [7, 8, 9]] -> 25',
      'both diagonals added together, minus one copy of the middle cell when the side length is odd',
      'draw a cross from corner to corner over the square and add all numbers under it, but take care that the centre goes in once only',
    ],
  },
  'matrices-equal': {
    whether: [
      'two nested arrays of numbers match in shape and in every entry',
      '{a} is an exact copy of {b}, number for number',
    ],
    say: [
      'same matrix?',
      'deep equality for two grids of numbers',
      '[[1, 2]] vs [[1, 2]] -> true, [[1, 2]] vs [[1]] -> false',
      'spot the difference: two boards are given, say true if there is none at all, in the numbers or in the size',
    ],
  },
  checkerboard: {
    noun: [
      'the {n} by {n} board on which a cell is 0 when row and column index add up to an even number and 1 otherwise',
    ],
    verb: [
      'tile a square of side {n} with 0 and 1 so that neighbours always differ and the corner at the top left is 0',
    ],
    say: [
      '(i + j) % 2 grid, n x n',
      '3 -> [[0, 1, 0], [1, 0, 1], [0, 1, 0]]',
      'first row 0 1 0 1 ..., second row 1 0 1 0 ..., and so on, {n} rows of {n} cells',
      'to draw a draughts board i need nested arrays of any side length, 0 for a light field and 1 for a dark one, light in the first cell',
    ],
  },
  'number-grid': {
    noun: [
      'the table with so many rows and columns whose cells are numbered in reading order, the first one being 1',
    ],
    verb: [
      'number the fields of a {rows} by {cols} board in the order one reads, beginning with 1',
    ],
    say: [
      'count up from 1 in a rows x cols grid',
      '(2, 3) -> [[1, 2, 3], [4, 5, 6]]',
      'each row continues counting where the row above stopped, {rows} rows and {cols} columns, starting with 1',
      'the seats of my cinema get numbers row after row, seat one is at the front left, give me the seat numbers as nested arrays',
    ],
  },
  'snake-order': {
    noun: [
      'the cells of a table as an ox ploughs them: one row to the right, the next one to the left, starting to the right',
    ],
    verb: [
      'concatenate the rows of {matrix} into one list with the rows at odd indices (0-based) turned backwards',
    ],
    say: [
      'boustrophedon reading of a grid',
      '[[1, 2], [3, 4]] -> [1, 2, 4, 3]',
      'rows 0, 2, 4 ... forwards, rows 1, 3, 5 ... backwards, everything in a single flat array',
      'mowing the lawn i go to the right, turn, come back in the next lane and so on; list the numbers in the order i pass them',
    ],
  },
  'zero-rows-and-columns': {
    noun: ['the table that results when every 0 of the original wipes out its own row and column'],
    verb: [
      'blank with zeros, in a new grid, each line and each column where {matrix} has at least one 0',
    ],
    say: [
      'zeros spread over their row and column (only the original zeros)',
      '[[1, 1, 1], [1, 0, 1], [1, 1, 1]] -> [[1, 0, 1], [0, 0, 0], [1, 0, 1]]',
      'a cell keeps its number only if neither its row nor its column had a zero at the start; otherwise it becomes 0',
      'each zero is a bomb that destroys everything left, right, above and below it, and what is destroyed shows 0, how does the board look after?',
    ],
  },
  'border-sum': {
    noun: ['the total of the outermost ring of a table, no cell added twice'],
    verb: [
      'total the numbers in the frame of {matrix}, that is in its first or last row or column, each once',
    ],
    say: [
      'frame total of a grid',
      '[[1, 2, 3], [4, 5, 6], [7, 8, 9]] -> 40',
      'everything minus what is strictly inside, in other words the sum of the rim of {matrix}',
      'i want to put a fence along the outside cells of the field and each has a price, so sum the prices around it, a corner is paid once',
    ],
  },
  'sort-each-row': {
    noun: [
      'the table in which the lines are where they were but the numbers in every line rise from left to right',
    ],
    verb: ['put the numbers inside every row of {matrix} in rising numerical order'],
    say: [
      'inner arrays ascending, outer order kept',
      '[[10, 9, 1]] -> [[1, 9, 10]]',
      'treat the rows one by one: smallest number to the left, biggest to the right, by value and not as text',
      'every player holds a row of cards, sort the hand of each player from low to high but do not move the players',
    ],
  },
  'is-rectangular': {
    whether: [
      'no inner array of a nested array is longer or shorter than another',
      'the rows of {matrix} all share one width',
    ],
    say: [
      'equal row widths?',
      'ragged -> false, rectangular -> true',
      '[[1, 2], [3, 4]] -> true, [[1, 2], [3]] -> false',
      'before i draw the table i have to be sure that each line has the same amount of cells, say true if so',
    ],
  },
  'is-identity-matrix': {
    whether: [
      'a square table has 1 exactly where row and column index agree and 0 in all the other cells',
      'the square {matrix} would leave every vector unchanged',
    ],
    say: [
      'unit matrix? (square input)',
      '[[1, 0], [0, 1]] -> true, [[0, 1], [1, 0]] -> false',
      'm[i][j] must be 1 if i equals j and 0 if not, for each cell of the square; is that the case?',
      'i multiplied a matrix by its inverse and now want to be told if the outcome is really the identity, it is always square',
    ],
  },
  'flip-bits-in-grid': {
    noun: ['the negative of a picture made of 0 and 1, as a new grid'],
    verb: ['toggle each bit of {matrix} between 0 and 1'],
    say: [
      '0 <-> 1 in each cell',
      'negative of a binary grid',
      '[[1, 0], [1, 1]] -> [[0, 1], [0, 0]]',
      'all lamps of the board are on (1) or off (0), press every switch once and show me the board afterwards',
    ],
  },
  'count-live-neighbours': {
    noun: [
      'the count of 1s touching the cell at a given row and column of a 0/1 grid, sides and corners, the cell itself left out',
    ],
    verb: [
      'look at the ring of up to eight cells around position {row}, {col} of {matrix} and ^count how many are 1',
    ],
    say: [
      'number of living cells next to one cell, 8 directions, not itself',
      'adjacent ones incl. diagonals at ({row}, {col}), grid edges are fine',
      'sum of the 3 by 3 block around the cell minus the cell, where places outside the 0/1 grid count as nothing',
      'before i can decide if a cell in conways game survives i need to know how many of its neighbours live, cells at the edge simply have fewer',
    ],
  },
  'index-of-largest-row-sum': {
    noun: [
      'the zero-based number of the line of a table that has the top total, the uppermost such line if several share it',
    ],
    verb: [
      'add up every row of {matrix} and ^say at which index the top total stands, the lower index if equal',
    ],
    say: [
      'argmax of row sums, lowest index on ties',
      '[[1, 2], [3, 4]] -> 1, [[1, 1], [2, 0]] -> 0',
      'not the biggest row total itself but where it is: the row index from 0, and with equal totals the row further up',
      'each shop has a row with its daily sales, tell me the index of the shop that sold the most overall, on equal sales the one listed earlier',
    ],
  },
};
