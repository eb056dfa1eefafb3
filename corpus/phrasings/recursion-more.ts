import type { Phrasings } from '../family.ts';

export const recursionMore: Phrasings = {
  'sum-to-n-recursive': {
    noun: ['what all whole numbers up to {n} make together, found by a function that calls itself'],
    verb: ['work out the n-th triangular number by recursion'],
    say: [
      '10 -> 55, 0 -> 0, recursive',
      'n plus the same function for n - 1, stop at 0',
      'recursion exercise: 1 + 2 + 3 and so on up to n',
      'a pyramid of cans has n cans in the lowest row, then one less in each row, how many cans? solve it by self calls',
    ],
  },
  'sum-list-recursive': {
    noun: ['what the numbers of an array make together, found by a function that calls itself'],
    verb: [
      'split off one number and ^add it to the recursive sum of the others, with 0 for an empty list',
    ],
    say: [
      '[1, 2, 3] -> 6, [] -> 0, recursive',
      'head plus sum of tail',
      'recursion exercise: total of a list of numbers',
      'no loop and no reduce, let the function call itself on a shorter array to get the total',
    ],
  },
  'max-recursive': {
    noun: [
      'the highest value of an array with at least one number, found by a function that calls itself',
    ],
    verb: ['determine the greatest of one or more numbers by recursion'],
    say: [
      '[-4, -2] -> -2, [5] -> 5, recursive',
      'bigger one of the head and the max of the tail',
      'recursion exercise: top value of a list that is never empty',
      'a list with one number has that number as its maximum, for longer lists ask the function itself about the shorter list',
    ],
  },
  'reverse-list-recursive': {
    noun: ['the same list read from the back, built by a function that calls itself'],
    verb: ['put the elements of an array in opposite order, using recursion'],
    say: [
      '[1, 2, 3] -> [3, 2, 1], [] -> [], recursive',
      'last element, then the rest backwards by a self call',
      'recursion exercise: flip a list',
      'without reverse() and without for, the array should come out back to front, by recursion',
    ],
  },
  'is-even-recursive': {
    whether: ['two divides a whole number from 0 up, decided by a function that calls itself'],
    verb: ['step down from {n} by recursive calls and tell if it is an even number'],
    say: [
      '0 true, 1 false, 3 false, recursive',
      'even(n) is the opposite of even(n - 1), and 0 is even',
      'recursion exercise: can the number be split into two equal halves?',
      'no % allowed, the function must call itself with a smaller number, in the end true for even ones and false for odd ones',
    ],
  },
  'multiply-recursive': {
    noun: [
      'the result of {a} times {b}, made of additions by a function that calls itself, where {b} is not below 0',
    ],
    verb: ['take {a} as a summand {b} times ({b} is 0 or more) by recursive calls'],
    say: [
      '3 and 4 -> 12, 5 and 0 -> 0, recursive, only with +',
      'a * b = a + a * (b - 1), and a * 0 = 0, b never negative',
      'recursion exercise: times without the times sign',
      'my teacher forbids the star operator, so b times the number a must be added by self calls, b is a whole number from 0',
    ],
  },
  tribonacci: {
    noun: [
      'the term with index {n} of the sequence that begins 0, 1, 1 and goes on by adding the last three terms',
    ],
    verb: [
      'get the Tribonacci number for an index, where 0 gives 0, 1 gives 1, 2 gives 1 and 3 gives 2',
    ],
    say: [
      'T(n) = T(n - 1) + T(n - 2) + T(n - 3), T(0) = 0, T(1) = T(2) = 1',
      '0 -> 0, 2 -> 1, 4 -> 4, 6 -> 13',
      'three term fibonacci, begin with 0, 1, 1, value at zero-based position n',
      'each number is what the three before it make together, the beginning is 0 1 1, which one is at index {n}?',
    ],
  },
  'lucas-number': {
    noun: [
      'the term with index {n} of the sequence that begins 2, 1 and goes on by adding the last two terms',
    ],
    verb: ['get the Lucas number for an index, where 0 gives 2, 1 gives 1 and 4 gives 7'],
    say: [
      'L(n) = L(n - 1) + L(n - 2), L(0) = 2, L(1) = 1',
      '0 -> 2, 1 -> 1, 2 -> 3, 4 -> 7',
      'lucas, zero-based',
      'the cousin of the fibonacci numbers by Lucas, so first 2, then 1, then always the sum of the last two, give me number n from 0 on',
    ],
  },
  'catalan-number': {
    noun: ['how many binary trees can be made of {n} nodes'],
    verb: ['get the Catalan number for an index from 0 up, so 3 gives 5'],
    say: [
      '0 -> 1, 1 -> 1, 2 -> 2, 3 -> 5, 4 -> 14',
      'catalan(n), zero-based',
      '(2n)! / (n! (n + 1)!)',
      'a polygon with n + 2 corners is cut into triangles, in how many ways can that be done? this is the n-th Catalan number',
    ],
  },
  ackermann: {
    noun: ['what Ackermann and Peter defined as A({m}, {n})'],
    verb: ['work out the famous doubly recursive Ackermann value of {m} and {n}'],
    say: [
      'ack',
      '2 and 3 -> 9, 1 and 1 -> 3, 0 and 0 -> 1, ackermann',
      'for m zero: n plus one, for n zero: call with m - 1 and 1, otherwise call with m - 1 and the result for m and n - 1',
      'the function that grows faster than any primitive recursive one, two arguments, by Ackermann',
    ],
  },
  'grid-paths': {
    noun: [
      'how many routes lead from the upper left to the lower right field of a {rows} x {cols} board, each step one field right or one field down',
    ],
    verb: [
      'work out the number of shortest ways over a board of {rows} by {cols} fields, from the first corner to the opposite one',
    ],
    say: [
      '3 x 3 -> 6, 3 x 7 -> 28, 1 x 5 -> 1',
      'lattice paths over cells, start top left, end bottom right, only two directions: right, down',
      'paths(r, c) = paths(r - 1, c) + paths(r, c - 1), a single row or column has one path',
      'city with {rows} times {cols} crossings, i walk only east or south from one corner to the opposite corner, how many different walks?',
    ],
  },
  'climb-stairs-three': {
    noun: [
      'how many ordered sums of the numbers 1, 2 and 3 give {n}, with one (the empty sum) for 0',
    ],
    verb: ['work out in how many orders steps of size 1, 2 and 3 can lead to stair {n}'],
    say: [
      '0 -> 1, 1 -> 1, 2 -> 2, 3 -> 4, 4 -> 7',
      'ways(n) = ways(n - 1) + ways(n - 2) + ways(n - 3), ways(0) = 1',
      'stair count n, jump of one, two or three, number of possible jump sequences',
      'i have long legs and can take up to 3 stairs in one step, in how many different ways do i get up {n} stairs?',
    ],
  },
  'count-coin-ways': {
    noun: [
      'how many different collections of the coins {coins} are worth exactly {amount}, as many of each kind as needed',
    ],
    verb: [
      'tell in how many ways an amount splits into the given coin values, each value allowed several times, the order ignored',
    ],
    say: [
      '[1, 2, 5] and 5 -> 4, [2] and 3 -> 0, amount 0 -> 1',
      'coin change 2: number of unordered ways, unlimited coins',
      'a machine has plenty of each of these coins, how many different handfuls make exactly {amount}?',
      'ways to pay a sum with coins from the list, 1+2 and 2+1 are the same way, no limit on how many coins',
    ],
  },
  'fewest-coins': {
    noun: [
      'the size of the smallest collection of coins worth exactly {amount}, -1 if no collection is, with plenty of each coin',
    ],
    verb: [
      'pay an amount exactly with as few coins as possible and return their number, -1 if no payment works',
    ],
    say: [
      '[1, 3, 4] and 6 -> 2, [1, 2, 5] and 11 -> 3, [2] and 3 -> -1, amount 0 -> 0',
      'min coin change with unlimited coins, impossible is -1, careful: greedy is wrong',
      'the cashier wants to hand out the least number of coins for the amount, how many are that? -1 if these coins do not allow it',
      'shortest sum of coin values that gives the target, repeats allowed, return its length or -1',
    ],
  },
  'binary-strings': {
    noun: [
      "every word of length {n} over the letters 0 and 1, in increasing order, just [''] when the length is 0",
    ],
    verb: [
      'count in binary through all texts of {n} bits, leading zeros kept, and return them as a list',
    ],
    say: [
      "1 -> ['0', '1'], 2 -> ['00', '01', '10', '11'], 0 -> ['']",
      'the left columns of a truth table with n inputs, each row as a string, from all 0 to all 1',
      '2^n bit patterns of width n as strings, ascending',
      'a lock has {n} switches that are 0 or 1, list all the settings as text, beginning with only zeros and counting up',
    ],
  },
  'generate-parentheses': {
    noun: [
      "every properly nested string of {n} opening and {n} closing parentheses, in the order where '(' is smaller than ')'",
    ],
    verb: [
      "produce all ways to match {n} pairs of parentheses, as strings in ascending order ('(' before ')')",
    ],
    say: [
      "2 -> ['(())', '()()'], 1 -> ['()'], 0 -> ['']",
      "valid parentheses strings with n pairs, lexicographic, '(' < ')'",
      "backtracking: add '(' while some are left, then add ')' while fewer are closed than open, collect the strings with n pairs",
      "every balanced text with {n} times '(' and {n} times ')', at each place the version with '(' comes earlier in the list",
    ],
  },
  'combinations-list': {
    noun: [
      'every selection of {k} of the elements of {items} as its own list, ordered by position, [[]] for none to select and [] for too many',
    ],
    verb: [
      'produce all sublists with {k} elements, not necessarily neighbours, in order of the positions used',
    ],
    say: [
      '[1, 2, 3] and 2 -> [[1, 2], [1, 3], [2, 3]], [1, 2] and 3 -> [], [4, 5] and 0 -> [[]]',
      'itertools.combinations for arrays',
      'which teams of {k} can be formed from the list? keep list order in a team, and teams with earlier people come before others',
      'first all the selections with the first element in it, then all without it, recursively, each with {k} elements',
    ],
  },
  'string-permutations': {
    noun: [
      "each possible spelling with all the (different) letters of {s}, ordered by which positions come first, just [''] without letters",
    ],
    verb: [
      "produce all rearrangements of a text of distinct characters, going through the leading character from first to last, with [''] for ''",
    ],
    say: [
      "'ab' -> ['ab', 'ba'], 'ba' -> ['ba', 'ab'], '' -> ['']",
      "permutations of a string without repeated letters, lexicographic by index, '' gives ['']",
      "scrabble: all words, real or not, that use each of my different letters once, first those with the first letter in front, [''] when i have no letters",
      "for each letter in order: put it in front of every permutation of the other letters, all letters differ, base case ['']",
    ],
  },
  josephus: {
    noun: [
      'the number of the person who stays when {n} people, 1 to n in a ring, are counted off and every {k}-th drops out',
    ],
    verb: [
      'play the counting-out game with {n} children in a ring and steps of {k}, and return the number of the winner, the first child being 1',
    ],
    say: [
      '5 and 2 -> 3, 7 and 3 -> 4, 41 and 3 -> 31',
      'Josephus, positions start with 1, who remains?',
      'soldiers 1 to n in a circle, count to k, that soldier is out, go on counting from the next one, return the last soldier',
      'counting rhyme: everyone on whom the count of {k} falls has to go, number 1 is counted first, who of the {n} wins?',
    ],
  },
  'tree-sum': {
    noun: [
      'what the values of the nodes in a { value, children } tree make together, root and all levels below',
    ],
    verb: [
      'walk over a { value, children } tree and ^return the sum of what is stored in its nodes',
    ],
    say: [
      '{ value: 2, children: [{ value: 3, children: [] }] } -> 5',
      'value of the node plus the sums of its children, recursively',
      'n-ary tree total, node.value and node.children',
      'each department has a budget in value and its sub departments in children, what is the budget of all of them together?',
    ],
  },
  'tree-depth': {
    noun: [
      'how many nodes lie on the longest way from the root down to a leaf, with nodes { value, children }',
    ],
    verb: ['measure how many levels a { value, children } tree has, 1 for a root without children'],
    say: [
      '{ value: 1, children: [] } -> 1',
      'one more than the deepest of the children, or 1 if there are no children',
      'levels of an organisation chart where each node has a children array, the boss alone is one level',
      'how tall is the tree if i count nodes from top to bottom? the nodes have their sub nodes in children',
    ],
  },
  'tree-values': {
    noun: [
      'what is stored in a { value, children } tree, written as a list from the root down, each branch to its end before the next',
    ],
    verb: [
      'go depth first through a { value, children } tree and ^return the values in the order of the visit, a node ahead of its children',
    ],
    say: [
      '{ value: 2, children: [{ value: 3, children: [] }] } -> [2, 3]',
      'preorder dfs of an n-ary tree, values in an array',
      'own value first, then the lists of all children one after the other',
      'table of contents: the chapter, then its sub chapters from first to last, each with its own sub chapters right behind it, values only, nodes are { value, children }',
    ],
  },
  'count-tree-leaves': {
    noun: ['how many end nodes, with an empty children array, a { value, children } tree has'],
    verb: ['find out at how many nodes a tree stops branching, so where children is []'],
    say: [
      'a single node { value, children: [] } -> 1',
      'leaf = node with children.length 0, how many of them?',
      '1 if the node has no children, else the sum over its children',
      'folders contain folders in their children list, how many folders have nothing in them? the root can be one of these',
    ],
  },
  'binary-tree-height': {
    noun: ['how many levels of nodes a left/right tree has, none for null'],
    verb: ['measure the longest path from {root} down to a leaf in nodes, where null has length 0'],
    say: [
      'null -> 0, only a root -> 1',
      'one more than the higher of the left and the right side, null is 0',
      'levels in a binary tree with left and right, empty sides are null',
      'a family tree with two parents per person under left and right, unknown ones are null, how many generations does it cover?',
    ],
  },
  'binary-tree-inorder': {
    noun: [
      'what is stored in a binary tree of { value, left, right } nodes, from its leftmost to its rightmost node',
    ],
    verb: [
      'visit the left part of a binary tree, then the node, then the right part, and return the values met, [] for null',
    ],
    say: [
      'for a binary search tree this gives the sorted values: left side, value, right side, null -> []',
      'dfs inorder, array of values, root may be null',
      'list of the left subtree + own value + list of the right subtree',
      'read the values of the tree as if all nodes fell straight down on one line, left to right, null has no values',
    ],
  },
  'invert-binary-tree': {
    noun: ['the mirror image of a left/right tree, as new nodes, null for null'],
    verb: ['build a copy of {root} in which each node has its two children the other way round'],
    say: [
      'left <-> right at all levels, new tree, null stays null',
      'flip tree horizontally, return a copy with { value, left, right } nodes',
      'what does the binary tree look like in a mirror? do not modify it, make a new one',
      'for each node the new left is the inverted right and the new right is the inverted left',
    ],
  },
  'linked-list-to-array': {
    noun: ['what the nodes of a { value, next } chain hold, as a plain array, empty for null'],
    verb: ['follow a chain of { value, next } nodes to its end and ^return the values met'],
    say: [
      '{ value: 1, next: { value: 2, next: null } } -> [1, 2], null -> []',
      'unroll a linked list',
      'chain of nodes in, array of values out, same order',
      'start at the head and go on with next until null comes, put each value in a list',
    ],
  },
  'array-to-linked-list': {
    noun: [
      'a chain of { value, next } nodes with the entries of {items} in the same order, null if there are none',
    ],
    verb: [
      'link the elements of an array together as { value, next } nodes and ^return the first node, or null for none',
    ],
    say: [
      '[] -> null, [1] -> { value: 1, next: null }',
      'chain up an array: each node knows its value and the next node',
      'head node of a linked list made from a list of values, last next is null',
      'array in, { value, next } chain out, same order, null for an empty array',
    ],
  },
  'linked-list-length': {
    noun: ['how many { value, next } nodes hang together in a chain, 0 if the head is null'],
    verb: ['walk along a chain of nodes by next and ^tell how many there are before null'],
    say: [
      'null -> 0, { value: 1, next: null } -> 1',
      'size of a singly linked list',
      '0 for null, otherwise 1 plus the length of the rest behind next',
      'how long is the chain? every link points to the following one with next and the end is null',
    ],
  },
  'reverse-linked-list': {
    noun: [
      'a fresh chain of { value, next } nodes that runs from the last value of {list} to its first',
    ],
    verb: ['build a linked list that goes the opposite way, leaving the given one as it is'],
    say: [
      '1 -> 2 -> 3 -> null becomes 3 -> 2 -> 1 -> null, as new { value, next } nodes',
      'flip a singly linked list, return a new head, null for an empty list',
      'walk through the chain and put each value in front of the new chain',
      'head becomes tail and tail becomes head, make copies of the nodes so that the original list stays intact',
    ],
  },
  'deep-count': {
    noun: [
      'how many numbers {items} holds altogether, in itself and in its inner arrays of any level',
    ],
    verb: ['find out how long a nested array would be after complete flattening'],
    say: [
      '[[], [[]]] -> 0, [1] -> 1, [1, [2, [3, 4]]] -> 4',
      'length of the fully flattened list',
      'count leaves of nested arrays',
      'bags in bags, how many things are there if the bags themselves are not counted?',
    ],
  },
  'deep-max': {
    noun: ['the top number among everything in {items} and its inner arrays'],
    verb: ['look into all levels of a nested array and ^return the highest number'],
    say: [
      '[3, []] -> 3, [1] -> 1, [3, [9, [2]]] -> 9',
      'greatest value after flattening everything',
      'maximum of a list whose entries are numbers or lists of the same kind',
      'no number in the array or in an array within it is bigger than the result, and the result is one of them',
    ],
  },
  'fast-power': {
    noun: [
      'the number {base} to the power {exponent} in about log2({exponent}) steps, by squaring',
    ],
    verb: ['work out a power with a non-negative whole exponent by the square and multiply method'],
    say: [
      '2 and 10 -> 1024, 2 and 0 -> 1, -3 and 3 -> -27, in logarithmic time',
      'binary exponentiation',
      'x^n with n >= 0, do not multiply n times but square and halve',
      'power function for big exponents, each step cuts the exponent in half, exponent 0 gives 1',
    ],
  },
};
