import type { Phrasings } from '../../family.ts';

export const recursionMore: Phrasings = {
  'sum-to-n-recursive': {
    noun: ['the sum of all integers from 1 to n, calculated with recursion'],
    verb: [
      'sum the numbers from 1 to n recursively',
      'take a number n and ^return 1 + 2 + ... + n using recursion',
      'calculate the sum of the first {n} natural numbers with a recursive function',
    ],
    say: [
      'sum 1 to n using recursion',
      'recursive sum up to n',
      'sum of natural numbers recursive',
      'n in, sum of 1 to n out, with recursion instead of a loop',
      'how do i write a recursive function that adds all the numbers from 1 to n?',
    ],
  },
  'sum-list-recursive': {
    noun: ['the sum of the numbers in an array, calculated recursively'],
    verb: [
      'calculate the sum of an array with recursion',
      'take a list of numbers and ^return their sum with a recursive function, 0 for an empty list',
      'add all the numbers in {nums} recursively',
    ],
    say: [
      'sum of array using recursion',
      'recursive list sum',
      'add numbers of list recursively',
      'array of numbers in, total out, must use recursion',
      'i know how to sum an array with a loop, but how do i do it with recursion?',
    ],
  },
  'max-recursive': {
    noun: ['the biggest number in an array, found with recursion'],
    verb: [
      'get the maximum of a list using recursion',
      'take a non-empty array of numbers and ^return the largest one with a recursive function',
      'find the highest number in {nums} recursively',
    ],
    say: [
      'max of array using recursion',
      'recursive max of list',
      'largest number recursively',
      'list of numbers in, biggest number out, use recursion',
      'how can i get the largest number of an array by recursion and without Math.max?',
    ],
  },
  'reverse-list-recursive': {
    noun: ['the reversed array, made with a recursive function'],
    verb: [
      'reverse the elements of an array using recursion',
      'take a list and ^return it in reverse order with a recursive function',
      'reverse {items} recursively and ^return the new list',
    ],
    say: [
      'reverse array using recursion',
      'recursive reverse of a list',
      'reverse array recursively',
      'array in, reversed array out, solved by recursion',
      'i need the items of an array from last to first and i must use recursion',
    ],
  },
  'is-even-recursive': {
    verb: [
      'check for an even number using recursion',
      'take a non-negative integer and ^return true if it is even and false if it is odd, recursively',
    ],
    whether: [
      'a number is even, using recursion',
      'an integer of 0 or more is even with a recursive function',
      'a number is even recursively, without modulo',
    ],
    say: [
      'even number check, recursive',
      'recursive isEven',
      'number in, true when even, false when odd, use recursion',
      'how do i find out with recursion if a number is even?',
    ],
  },
  'multiply-recursive': {
    noun: ['the product of two numbers, calculated with recursion and addition'],
    verb: [
      'multiply two numbers with recursion',
      'take two integers and ^return their product using recursion and only addition, the second is not negative',
      'calculate {a} times {b} recursively without the multiplication operator',
    ],
    say: [
      'multiply two numbers using recursion',
      'recursive multiplication',
      'multiply by repeated addition, recursive',
      'two numbers in, product out, recursion and plus only, second number is 0 or more',
      'how do i multiply two numbers recursively without using *?',
    ],
  },
  tribonacci: {
    noun: ['the Tribonacci number at index n, counting from 0, for the sequence 0, 1, 1, 2, 4'],
    verb: [
      'calculate the nth tribonacci number, the first three are 0, 1 and 1',
      'take n and ^return the n-th number of the Tribonacci sequence 0, 1, 1, 2, 4, 7',
      'find the tribonacci number for {n}, where n is 0 for the first one',
    ],
    say: [
      'nth tribonacci',
      'tribonacci sequence value at n',
      'tribonacci number',
      'n in, tribonacci number out, starts with 0 1 1 at index 0',
      'in tribonacci every number is the sum of the last three, starting 0, 1, 1, so what is the n-th number from 0?',
    ],
  },
  'lucas-number': {
    noun: ['the n-th number of the Lucas sequence that starts with 2 and 1'],
    verb: [
      'calculate the lucas number for n, where L(0) is 2 and L(1) is 1',
      'take an index and ^return the Lucas number at this index, counting from 0',
      'get the {n}-th Lucas number of 2, 1, 3, 4, 7',
    ],
    say: [
      'nth lucas number',
      'lucas sequence',
      'lucas numbers, get number n',
      'n in, n-th lucas number out, 0 gives 2 and 1 gives 1',
      'how do i calculate lucas numbers? they are like fibonacci but start with 2 and 1',
    ],
  },
  'catalan-number': {
    noun: ['the Catalan number for n, where n = 0 gives 1'],
    verb: [
      'calculate the nth catalan number',
      'take n and ^return the n-th Catalan number of the sequence 1, 1, 2, 5, 14, starting from 0',
      'find the Catalan number with index {n}',
    ],
    say: [
      'nth catalan number',
      'catalan numbers',
      'catalan number of n',
      'n in, catalan number out, 0 is 1 and 3 is 5',
      'how can i compute the catalan number for a given n? counting starts at 0',
    ],
  },
  ackermann: {
    noun: ['the Ackermann function of m and n'],
    verb: [
      'calculate the Ackermann function for two numbers m and n',
      'take m and n and ^return the Ackermann number A(m, n)',
      'implement the Ackermann function',
    ],
    say: [
      'ackermann number',
      'ackermann function recursive',
      'ackermann m n',
      'two numbers in, value of the ackermann function out',
      'how do i calculate ackermann({m}, {n}) with recursion?',
    ],
  },
  'grid-paths': {
    noun: ['the number of unique paths in a grid when you can only move right or down'],
    verb: [
      'count unique paths in a grid from top left to bottom right',
      'take the number of rows and columns and ^return how many paths there are from the top left to the bottom right cell, only right and down',
      'calculate the number of different paths in a {rows} x {cols} grid, moving only right or down',
    ],
    say: [
      'unique paths in grid',
      'number of grid paths',
      'grid path count, right or down',
      'rows and columns in, number of paths out, only moves to the right and down',
      'how many ways are there to get from the top left corner to the bottom right corner of a grid going right or down?',
    ],
  },
  'climb-stairs-three': {
    noun: ['the number of ways to climb n steps when you take 1, 2 or 3 steps each time'],
    verb: [
      'count the ways to climb stairs with 1, 2 or 3 steps at a time',
      'take the number of stairs and ^return how many ways you can climb them by one, two or three, 1 for 0 stairs',
      'solve the staircase problem with steps of 1, 2 or 3',
    ],
    say: [
      'climb stairs 1, 2 or 3 steps',
      'climbing stairs with three steps',
      'staircase ways, up to 3 steps',
      'number of stairs in, number of ways out, each move is 1, 2 or 3 stairs',
      'how many different ways can i climb {n} stairs when i take 1, 2 or 3 stairs at once?',
    ],
  },
  'count-coin-ways': {
    noun: ['the number of ways to make an amount with the given coins, order does not matter'],
    verb: [
      'count the number of ways to make change for an amount',
      'take a list of coins and an amount and ^return how many combinations of coins make that amount, every coin can be used many times',
      'calculate how many coin combinations sum to {amount}',
    ],
    say: [
      'coin change number of ways',
      'ways to make change',
      'coin combinations count',
      'coins and amount in, number of different combinations out, unlimited coins',
      'how many ways can i make the amount with these coin values? the order is not important',
    ],
  },
  'fewest-coins': {
    noun: ['the minimum number of coins needed to make an amount, or -1 if it is not possible'],
    verb: [
      'find the minimum number of coins for an amount, -1 if not possible',
      'take a list of coins and an amount and ^return the fewest coins that make the amount, or -1 if there is no way',
      'solve the coin change problem for the smallest number of coins, returning -1 when it is impossible',
    ],
    say: [
      'coin change minimum coins',
      'minimum number of coins',
      'fewest coins to make amount',
      'coins and amount in, minimum coin count out, -1 if it cannot be made',
      'what is the least number of coins i need to pay this amount? each coin can be used many times, -1 if impossible',
    ],
  },
  'binary-strings': {
    noun: ['a list of all binary strings with n digits, sorted from all zeros to all ones'],
    verb: [
      'generate all binary strings of length n in order',
      'take a length n and ^return all strings of 0 and 1 with that length in ascending order',
      'list all combinations of 0 and 1 with length {n}, sorted ascending',
    ],
    say: [
      'all binary strings of length n',
      'generate binary strings',
      'all combinations of n bits, ascending',
      'n in, list of all binary strings with n characters out, smallest first',
      'how do i get every binary string of n bits as a list? like 00, 01, 10, 11',
    ],
  },
  'generate-parentheses': {
    noun: ["all valid strings with n pairs of parentheses, '(' before ')' in the order"],
    verb: [
      'generate all valid parentheses with n pairs, open bracket first',
      "take n and ^return a list of all correct bracket strings with n pairs, sorted with '(' before ')'",
      'make all combinations of {n} pairs of balanced parentheses, try the open one first',
    ],
    say: [
      'generate parentheses',
      'all valid parentheses combinations',
      'generate balanced brackets n pairs',
      'n in, list of all well formed strings with n pairs of () out, open before close in the order',
      "how do i generate every valid combination of n pairs of parentheses, with '(' first? for 2 it is (()) and ()()",
    ],
  },
  'combinations-list': {
    noun: ['a list of all combinations of k items from an array, in array order'],
    verb: [
      'get all combinations of k elements from a list, in the order of the list',
      'take an array and a number k and ^return all ways to choose k elements, earlier elements first',
      'generate the combinations of size {k} of {items}, keeping list order',
    ],
    say: [
      'all combinations of k elements',
      'array combinations of size k',
      'choose k from list, all combinations',
      'list and k in, list of all groups with k elements out, in list order',
      'how can i get every combination of k items from my array? the order in a group is the same as in the array',
    ],
  },
  'string-permutations': {
    noun: ['a list of all permutations of a string with different letters, in letter order'],
    verb: [
      "generate all permutations of a string, earlier letters first, [''] for an empty string",
      "take a word with different letters and ^return all arrangements of its letters, first those that start with the first letter, [''] for an empty word",
      'get all the orderings of the letters in {s}, by position from left to right',
    ],
    say: [
      'permutations of a string',
      'all permutations of a word',
      'string permutation list',
      "string in, list of all its permutations out, the first letter comes first, '' gives ['']",
      'what are all the ways to arrange the letters of my word? no letter is twice, and start with the first letter in front',
    ],
  },
  josephus: {
    noun: ['the survivor of the Josephus problem, with the people numbered from 1'],
    verb: [
      'find the last person in the Josephus problem, where the first person is 1',
      'take the number of people n and the step k and ^return the position of the Josephus survivor, counting from 1',
      'calculate who is left when every {k}-th of {n} people in a circle is removed, people are 1 to n',
    ],
    say: [
      'josephus problem',
      'josephus survivor position',
      'josephus n k',
      'n people and step k in, number of the last person out, counting from 1',
      'n people stand in a circle and every k-th person is removed, who is the last one? the numbers start at 1',
    ],
  },
  'tree-sum': {
    noun: ['the sum of all node values of a tree with value and children'],
    verb: [
      'sum all values in a tree of nodes with value and children',
      'take a tree where each node has a value and an array of children and ^return the total of all values',
      'calculate the sum of the node values in a tree, nodes are { value, children }',
    ],
    say: [
      'sum of tree values',
      'sum of tree nodes { value, children }',
      'add all values in a tree, with children',
      'tree of { value, children } in, sum of all values out',
      'how can i get the sum of the whole tree, when every node has a value and children?',
    ],
  },
  'tree-depth': {
    noun: ['the depth of a tree with children arrays, 1 for a single node'],
    verb: [
      'calculate the depth of a tree where every node has children',
      'take a tree of nodes with value and children and ^return the number of levels, a single node is 1',
      'get the maximum depth of a tree whose nodes have a list of children, the root counts 1',
    ],
    say: [
      'depth of tree with children',
      'tree height, nodes with children array',
      'max depth of a tree { value, children }',
      'tree of { value, children } in, number of levels out',
      'how deep is my tree? each node has an array of children and only the root would be depth 1',
    ],
  },
  'tree-values': {
    noun: ['an array of all values in a tree of { value, children }, parent before children'],
    verb: [
      'get all values of a tree in preorder, nodes have value and children',
      'take a tree with value and children in each node and ^return a list of all values, parents before their children',
      'collect every value of a { value, children } tree in an array, depth first, the node first',
    ],
    say: [
      'preorder traversal of a tree with children',
      'tree values to array, preorder',
      'tree { value, children } to flat list',
      'tree of { value, children } in, array of values out, parent first',
      'how do i put all values of my tree in an array? each node has children and the parent should come before them',
    ],
  },
  'count-tree-leaves': {
    noun: ['the number of nodes without children in a tree of { value, children }'],
    verb: [
      'count all leaf nodes of a tree with children arrays',
      'take a tree of nodes with value and children and ^return how many nodes are leaves',
      'count leaves in a tree, a leaf is a node with an empty children array',
    ],
    say: [
      'count tree leaves',
      'number of leaves in a tree',
      'leaf nodes count, nodes with children',
      'tree of { value, children } in, number of leaves out',
      'how many leaf nodes are in my tree? a leaf has no children',
    ],
  },
  'binary-tree-height': {
    noun: ['the height of a binary tree counted in nodes, 0 for an empty tree'],
    verb: [
      'get the maximum depth of a binary tree, 0 if it is null',
      'take the root of a binary tree with left and right and ^return its height in levels, null is 0',
      'calculate the depth of a binary tree, a single node is 1',
    ],
    say: [
      'height of a binary tree',
      'depth of binary tree',
      'binary tree max depth',
      'binary tree in, number of levels out, null gives 0',
      'how many levels does a binary tree with left and right have? an empty tree is null and has 0',
    ],
  },
  'binary-tree-inorder': {
    noun: ['a list of the values of a binary tree in inorder, empty for null'],
    verb: [
      'do an inorder traversal of a binary tree and ^return the values',
      'take a binary tree with value, left and right and ^return its values in order left, node, right',
      'get the inorder values of {root} as an array',
    ],
    say: [
      'inorder traversal of a binary tree',
      'binary tree inorder',
      'in order traversal to array',
      'binary tree in, array of values in inorder out, null gives an empty array',
      'how can i list the values of a binary tree in the order left, root, right?',
    ],
  },
  'invert-binary-tree': {
    noun: ['the inverted binary tree as a new tree, with left and right swapped everywhere'],
    verb: [
      'invert a binary tree',
      'take a binary tree and ^return a new tree where the left and right child of every node are swapped',
      'mirror a binary tree with nodes of value, left and right, and ^return the mirrored tree',
    ],
    say: [
      'invert a binary tree, new copy',
      'mirror binary tree',
      'swap left and right in a tree',
      'binary tree in, inverted binary tree out, null stays null',
      'how do i swap the left and right children of all nodes in a binary tree?',
    ],
  },
  'linked-list-to-array': {
    noun: ['an array with all values of a linked list'],
    verb: [
      'convert a linked list to an array',
      'take the head of a linked list with value and next and ^return an array of its values in order',
      'put the values of a linked list in an array, null gives an empty array',
    ],
    say: [
      'convert linked list to array',
      'linked list values as array',
      'array from linked list { value, next }',
      'linked list in, array of values out',
      'i have a linked list with value and next and need a normal array, how do i get it?',
    ],
  },
  'array-to-linked-list': {
    noun: ['a linked list of { value, next } nodes made from an array'],
    verb: [
      'convert an array to a linked list with value and next',
      'take an array and ^return the head of a linked list of { value, next } objects with the same values, null if it is empty',
      'create a linked list from {items}, each node has value and next, the last next is null',
    ],
    say: [
      'linked list from array { value, next }',
      'convert array to linked list',
      'array to linked list, value and next',
      'array in, linked list of { value, next } out, empty array gives null',
      'how do i make a linked list out of an array? nodes are { value, next } and the end is null',
    ],
  },
  'linked-list-length': {
    noun: ['the number of nodes in a linked list'],
    verb: [
      'count the nodes in a linked list',
      'take the head of a linked list with value and next and ^return how many nodes it has, 0 for null',
      'get the length of the linked list {list}',
    ],
    say: [
      'length of linked list',
      'linked list size',
      'count linked list nodes',
      'linked list in, number of nodes out, null is 0',
      'how long is my linked list? every node has a next and the last one is null',
    ],
  },
  'reverse-linked-list': {
    noun: ['the reversed linked list with new nodes'],
    verb: [
      'reverse a linked list',
      'take the head of a linked list with value and next and ^return a new linked list in reverse order',
      'make a reversed copy of a { value, next } linked list, null if it is empty',
    ],
    say: [
      'reverse a singly linked list',
      'linked list reverse',
      'reversed linked list, new nodes',
      'linked list in, new linked list in reversed order out',
      'how can i turn around a linked list so that the last node is the first? return a new list',
    ],
  },
  'deep-count': {
    noun: ['the number of all values in a nested array, inner arrays are not counted themselves'],
    verb: [
      'count all elements in a nested array',
      'take an array with numbers and nested arrays and ^return how many numbers it has in total, at any depth',
      'count the numbers in a nested list on all levels',
    ],
    say: [
      'count elements in nested array',
      'nested array total count',
      'number of values in nested list',
      'nested array in, total number of values out, arrays do not count',
      'my array has arrays inside with more arrays, how many numbers are in it altogether?',
    ],
  },
  'deep-max': {
    noun: ['the biggest number in a nested array of any depth'],
    verb: [
      'find the maximum number in a nested array',
      'take an array with numbers and nested arrays and ^return the largest number of all levels',
      'get the highest value of a nested list',
    ],
    say: [
      'maximum of nested array',
      'largest number in nested list',
      'nested array max value',
      'nested array in, biggest number out, look in all inner arrays',
      'how do i find the biggest number when my array has other arrays inside?',
    ],
  },
  'fast-power': {
    noun: ['the power of a number, calculated with fast exponentiation'],
    verb: [
      'calculate {base} to the power of {exponent} with fast exponentiation',
      'take a base and an exponent of 0 or more and ^return the power using repeated squaring',
      'compute the power of a number in log n time',
    ],
    say: [
      'fast power',
      'fast exponentiation by squaring',
      'power in log n steps',
      'base and exponent in, power out, use exponentiation by squaring',
      'how do i calculate a power fast, by squaring and not by multiplying n times?',
    ],
  },
};
