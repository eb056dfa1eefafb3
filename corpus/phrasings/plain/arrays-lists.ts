import type { Phrasings } from '../../family.ts';

export const arraysLists: Phrasings = {
  'first-element': {
    noun: ['the first item of a list', 'the first value of {list}, or null when the list is empty'],
    verb: [
      'get the first item of an array',
      'take a list and ^return its first element, null for an empty list',
      'return the item at index 0 of an array or null if there are no items',
    ],
    say: [
      'first element of array',
      'first item of list',
      'array head',
      'list in, first item out, null if there is nothing in the list',
      'how do i get only the first item of my array? it should be null if the array is empty',
    ],
  },
  'last-element': {
    noun: ['the last item of a list', 'the last value of {list}, or null when the list is empty'],
    verb: [
      'get the last item of an array',
      'take a list and ^return its last element, null for an empty list',
      'return the final item of an array or null if there are no items',
    ],
    say: [
      'last element of array',
      'last item of list',
      'get last value in array',
      'list in, last item out, null if there is nothing in the list',
      'how do i get only the last item of my array? it should be null if the array is empty',
    ],
  },
  'nth-from-end': {
    noun: [
      'the nth element from the end of a list',
      'the {n}th item of {list} counting from the end, where the last item is number 1, or null if there is no such item',
    ],
    verb: [
      'get the nth last element',
      'count from the end of an array and ^return the nth item, starting with 1 for the last one, null if too short',
      'find the {n}th element from the back of a list or ^return null when the list has fewer elements',
    ],
    say: [
      'nth element from the end',
      'nth to last item',
      'nth from last',
      'list and {n} in, the item {n} from the end out, 1 means the last item, null if it does not exist',
      'how do i get the second last or third last item, for any n? null if the list is too short',
    ],
  },
  'take-first-n': {
    noun: [
      'the first n items of a list',
      'an array with the first {n} elements of {list}, or all of them if there are fewer',
    ],
    verb: [
      'get the first {n} items',
      'take a list and a number n and ^return the first n elements',
      'return the beginning of an array, up to {n} items',
    ],
    say: [
      'first n elements of a list',
      'take first n',
      'array first n items',
      'list and {n} in, first {n} items out',
      'how can i get the first few items of an array, {n} of them?',
    ],
  },
  'drop-first-n': {
    noun: [
      'a list without the first n items',
      'what is left of {list} when its first {n} elements are removed',
    ],
    verb: [
      'remove the first n items',
      'take a list and a number n and ^return the list without its first n elements',
      'skip {n} elements at the start of an array and ^return the rest',
    ],
    say: [
      'drop first n',
      'remove first n elements of array',
      'skip the first n items',
      'list and {n} in, list without its first {n} items out',
      'how can i skip the first {n} elements of an array and get the rest?',
    ],
  },
  'take-last-n': {
    noun: [
      'the last n items of a list',
      'an array with the last {n} elements of {list}, or all of them if there are fewer',
    ],
    verb: [
      'get the last {n} items',
      'take a list and a number n and ^return the last n elements in the same order',
      'return the end of an array, up to {n} items',
    ],
    say: [
      'last n elements of a list',
      'take last n',
      'array last n items',
      'list and {n} in, last {n} items out',
      'how can i get only the last {n} elements of an array?',
    ],
  },
  'drop-last-n': {
    noun: ['a list without the last n items', 'all elements of {list} except the last {n}'],
    verb: [
      'remove the last n items',
      'take a list and a number n and ^return the list without its last n elements',
      'cut {n} elements off the end of an array and ^return the rest',
    ],
    say: [
      'drop last n',
      'remove last n elements of array',
      'remove n items from the end',
      'list and {n} in, list without its last {n} items out',
      'how can i remove the last {n} elements of an array and get the rest?',
    ],
  },
  'chunk-list': {
    noun: [
      'an array split into chunks of size n',
      'a list of smaller lists with {size} items each, the last one can have fewer',
    ],
    verb: [
      'split a list into chunks',
      'take an array and a size and ^split it into arrays of that size, the last may be smaller',
      'divide {list} into groups of {size} elements',
    ],
    say: [
      'chunk array',
      'split array into groups of n',
      'array chunks of a given size',
      'list and chunk size in, list of chunks out, the rest is in the last chunk',
      'how do i split my array into smaller arrays of {size} items?',
    ],
  },
  'rotate-left': {
    noun: ['an array rotated left by k', 'a list with its first {k} elements moved to the end'],
    verb: [
      'rotate an array to the left',
      'rotate {list} left by a number of steps, which can be larger than its length',
      'take the first element of an array and ^move it to the end, {k} times',
    ],
    say: [
      'rotate list left',
      'left rotate array by k',
      'array left rotation',
      'list and {k} in, list rotated {k} places to the left out',
      'how do i shift all elements of an array left by {k} so that the first ones go to the end?',
    ],
  },
  'rotate-right': {
    noun: ['an array rotated right by k', 'a list with its last {k} elements moved to the front'],
    verb: [
      'rotate an array to the right',
      'rotate {list} right by a number of steps, which can be larger than its length',
      'take the last element of an array and ^move it to the front, {k} times',
    ],
    say: [
      'rotate list right',
      'right rotate array by k',
      'array right rotation',
      'list and {k} in, list rotated {k} places to the right out',
      'how do i shift all elements of an array right by {k} so that the last ones go to the front?',
    ],
  },
  'reverse-list': {
    noun: ['the reversed array', 'a new list with the elements in reversed order'],
    verb: [
      'reverse the order of a list',
      'take an array and ^return it reversed',
      'return a copy of {list} with the last element first and the first element last',
    ],
    say: [
      'array reverse',
      'reverse an array',
      'list in reverse order',
      'list in, reversed list out',
      'how do i reverse the order of the items in my list?',
    ],
  },
  'concat-lists': {
    noun: [
      'two lists joined together',
      'an array with all items of the first array and then all items of the second',
    ],
    verb: [
      'join two lists',
      'combine two arrays into one array, first {a} and then {b}',
      'add all the elements of the second list to the end of the first list and ^return the new list',
    ],
    say: [
      'concatenate arrays',
      'combine two arrays',
      'concat lists',
      'two lists in, one list with both out, duplicates stay',
      'how do i add one array to the end of another array?',
    ],
  },
  'flatten-one-level': {
    noun: [
      'a flattened array of arrays',
      'one list with all the elements of the lists inside {lists}',
    ],
    verb: [
      'flatten a list of lists',
      'take an array of arrays and ^return one flat array',
      'combine all the inner arrays into a single array, in order',
    ],
    say: [
      'flatten array',
      'flatten array of arrays',
      'array flat one level',
      'list of lists in, one flat list out',
      'how do i turn an array of arrays into one simple array?',
    ],
  },
  'zip-lists': {
    noun: [
      'two arrays zipped into pairs',
      'a list of pairs with one element of {a} and one of {b} at the same index, up to the shorter length',
    ],
    verb: [
      'zip two arrays',
      'combine two lists into pairs and ^stop at the end of the shorter list',
      'make an array of [first, second] pairs from the elements at the same index in two arrays',
    ],
    say: [
      'zip arrays into pairs',
      'zip two lists together',
      'pair elements of two arrays',
      'two lists in, list of pairs out, extra items of the longer list are dropped',
      'i have a list of names and a list of ages, how do i get [name, age] pairs? ignore extra ones',
    ],
  },
  'interleave-lists': {
    noun: [
      'two arrays interleaved',
      'one flat array that alternates between the items of {a} and {b}, both of the same length',
    ],
    verb: [
      'interleave two lists',
      'merge two arrays of equal length by taking one element from each in turn',
      'alternate the items of two equally long lists in one new list, starting with the first list',
    ],
    say: [
      'interleave arrays',
      'merge arrays alternately',
      'alternate two lists',
      'two lists of the same length in, one list out: first of a, first of b, second of a, second of b and so on',
      'how do i mix two arrays so the elements alternate?',
    ],
  },
  'insert-list-item-at-index': {
    noun: [
      'an array with an item inserted at an index',
      'a new list with {x} added at position {index} and no item removed',
    ],
    verb: [
      'insert an element at a given index',
      'take a list, an index and a value and ^insert the value at that index',
      'add {x} to a copy of {list} at {index}, so the items after it move one place to the right',
    ],
    say: [
      'insert item at index',
      'array insert at position',
      'add element at index in list',
      'list, index and value in, new list with the value inserted there out',
      'how do i insert something into an array at a certain index without replacing anything?',
    ],
  },
  'remove-list-item-at-index': {
    noun: [
      'an array with the item at an index removed',
      'a new list without the element at position {index}',
    ],
    verb: [
      'remove an element by index',
      'take a list and an index and ^remove the item at that index',
      'delete the element at {index} from a copy of {list}',
    ],
    say: [
      'remove item at index',
      'array delete at index',
      'remove element at position',
      'list and index in, new list without that one item out',
      'how do i delete the item at a given index from my array?',
    ],
  },
  'swap-first-last': {
    noun: [
      'an array with the first and last element swapped',
      'a copy of {list} where the first and the last item have changed places',
    ],
    verb: [
      'swap first and last element',
      'exchange the first and the last item of a list and ^leave the others',
      'take an array and ^return a new one with its first and last values switched',
    ],
    say: [
      'swap first and last item of a list',
      'exchange first and last element',
      'switch first and last',
      'list in, new list with the first and last item swapped out, lists with less than two items stay the same',
      'how do i swap only the first and the last element of my array?',
    ],
  },
  'swap-at-indices': {
    noun: [
      'an array with two elements swapped',
      'a new list with the items at index {i} and index {j} swapped',
    ],
    verb: [
      'swap two elements by index',
      'take a list and two indexes and ^swap the items at those indexes',
      'exchange the elements at positions {i} and {j} in a copy of {list}',
    ],
    say: [
      'swap array elements',
      'swap items at two indexes',
      'swap two positions in a list',
      'list and two indexes in, new list with these two items swapped out',
      'how do i swap two items of an array and get a new array?',
    ],
  },
  'partition-threshold': {
    noun: [
      'two lists, one with the numbers below {k} and one with the numbers {k} and above',
      'an array of two arrays: the numbers less than {k} and the numbers greater than or equal to {k}',
    ],
    verb: [
      'split numbers into below {k} and at least {k}',
      'divide a list into two lists, first the numbers smaller than {k}, then all the others',
      'partition an array into [smaller than {k}, {k} or bigger]',
      'separate {nums} into the values under {k} and the values that are {k} or more',
    ],
    say: [
      'partition array by {k}',
      'split list at threshold {k}',
      'numbers in, two lists out: less than {k} and not less than {k}',
      'how do i split my numbers in two groups, lower than {k} first, {k} and higher second?',
    ],
  },
  'group-into-pairs': {
    noun: [
      'an array split into pairs',
      'a list of groups of two items each, where the last group has one item if the number of items is odd',
    ],
    verb: [
      'split a list into pairs',
      'group the elements of {list} two by two, a leftover element gets its own group',
      'take an array and ^return it in chunks of two',
    ],
    say: [
      'chunk array into pairs',
      'group list items by two',
      'pairs of elements without overlap',
      'list in, list of pairs out, so [1, 2, 3, 4] gives [[1, 2], [3, 4]] and an extra last item stays alone',
      'how do i put the items of my list into groups of 2?',
    ],
  },
  'neighbour-pairs': {
    noun: [
      'all pairs of adjacent elements',
      'a list of [item, next item] pairs for each two neighboring items of {list}',
    ],
    verb: [
      'get all consecutive pairs of an array',
      'make pairs of each element and the next element, with overlap',
      'take a list and ^return every pair of items that are next to each other',
    ],
    say: [
      'adjacent pairs of a list',
      'pairwise',
      'consecutive overlapping pairs',
      'list in, pairs of neighbors out, so [1, 2, 3, 4] gives [[1, 2], [2, 3], [3, 4]]',
      'how do i get each element of an array together with the one after it?',
    ],
  },
  'every-kth-element': {
    noun: [
      'every {k}th element, starting with the first',
      'a list of the items at index 0, {k} and so on in steps of {k}',
    ],
    verb: [
      'get each {k}th item of an array, beginning at index 0',
      'take the first element of {list} and then every {k}th element after it',
      'return the elements of an array with step {k}, first element included',
    ],
    say: [
      'list step {k} from index 0',
      'items where index % {k} is 0',
      'slice array with step {k}, starting at the first item',
      'list in, every {k}th item out, the first item is always taken',
      'how do i pick the first item and after that only one of every {k} items?',
    ],
  },
  'repeat-list': {
    noun: [
      'an array repeated n times',
      'one flat list that contains all items of {list} {n} times in a row',
    ],
    verb: [
      'repeat a list n times',
      'take an array and a number and ^repeat the whole array that many times in one flat array',
      'copy the elements of {list} {n} times, one copy after the other, into a new list',
    ],
    say: [
      'repeat list',
      'repeat array several times',
      'repeat a list like list * n in python',
      'list and {n} in, the list {n} times in a row as one list out',
      'how do i repeat all the items of an array {n} times?',
    ],
  },
  'fill-list': {
    noun: ['an array filled with a value', 'a list with the same value {n} times'],
    verb: [
      'create an array filled with one value',
      'make a list of length {n} where every element is {value}',
      'take a value and a count and ^return an array with that many copies of the value',
    ],
    say: [
      'fill array with value',
      'array of n same values',
      'create list of n copies',
      'value and {n} in, list with the value {n} times out',
      'how do i make a new array of size {n} with the same value everywhere?',
    ],
  },
  'tail-of-list': {
    noun: [
      'the tail of an array',
      'a list without the first item',
      'everything but the first element of {list}',
    ],
    verb: [
      'remove the first element',
      'take an array and ^return all elements except the first one',
      'return the rest of a list after the first element',
    ],
    say: [
      'remove first item from list',
      'array without first element',
      'list in, same list without its first item out, empty stays empty',
      'how do i remove the first item of my array and keep the rest?',
    ],
  },
  'init-of-list': {
    noun: ['a list without the last item', 'everything but the last element of {list}'],
    verb: [
      'remove the last element',
      'take an array and ^return all elements except the last one',
      'return a copy of a list with its last element removed',
    ],
    say: [
      'remove last item from list',
      'array without last element',
      'all except last item',
      'list in, same list without its last item out, empty stays empty',
      'how do i remove the last item of my array and keep the rest?',
    ],
  },
  'is-empty-list': {
    whether: ['an array is empty', 'a list has no items in it', '{list} is an empty array'],
    verb: [
      'tell if a list is empty',
      'return true if an array has no elements and false if it has one or more',
    ],
    say: [
      'is list empty',
      'array empty check',
      'check if list is empty',
      'list in, true if its length is 0, otherwise false',
      'how do i check if my array has nothing in it?',
    ],
  },
  'middle-element': {
    noun: [
      'the middle item of a list',
      'the element in the middle of {list}, which always has an odd length',
    ],
    verb: [
      'get the middle element',
      'take an array with an odd number of elements and ^return the middle one',
      'find the item at the center position of a list with odd length',
    ],
    say: [
      'middle element of array',
      'middle item of an odd list',
      'center element',
      'list of odd length in, its middle item out, no sorting',
      'how do i get the item that is in the middle of my array? the number of items is always odd',
    ],
  },
};
