import type { Phrasings } from '../../family.ts';

export const arraysUtility: Phrasings = {
  'append-to-list': {
    noun: ['a new array with the value added at the end'],
    verb: [
      'append an element to an array',
      'add an item to the end of a list',
      'take a list and a value and ^return a new list with the value at the end',
      'make a copy of {list} with {x} as the last element and leave the original alone',
    ],
    say: [
      'append to list',
      'add element to end of array',
      'array and item in, new array with the item at the end out',
      'how can i add a value at the end of an array without changing the array?',
    ],
  },
  'prepend-to-list': {
    noun: ['a new array with the value added at the beginning'],
    verb: [
      'prepend an element to an array',
      'add an item to the start of a list',
      'take a list and a value and ^return a new list with the value at the start',
      'make a copy of {list} with {x} as the first element and leave the original alone',
    ],
    say: [
      'prepend to list',
      'add element to front of array',
      'array and item in, new array with the item first out',
      'how can i add a value at the beginning of an array without changing the array?',
    ],
  },
  'replace-at-list-index': {
    noun: ['a new array with the element at the given index replaced by a new value'],
    verb: [
      'replace the element at an index',
      'change the value at a given index of a list, in a copy',
      'take an array, an index and a value and ^return a copy with that index set to the value',
      'make a new list like {list} but with {x} at index {index}',
    ],
    say: [
      'replace array item by index',
      'update element at index, new array',
      'set value at index without mutation',
      'array, index and value in, changed copy out',
      'how can i replace one item of an array by its index and get a new array?',
    ],
  },
  'remove-first-occurrence': {
    noun: ['a new list with the first occurrence of a value removed'],
    verb: [
      'remove the first occurrence of a value from an array',
      'take a list and a value and ^return a new list without the first match of that value',
      'delete {x} from {list} once, only the first one, and ^return the new array',
    ],
    say: [
      'remove first matching element',
      'remove first occurrence from list',
      'delete value from array only once',
      'array and value in, array without the first such value out, later ones stay',
      'how can i remove only the first item that equals a value? if there is none the list stays the same',
    ],
  },
  'slice-between': {
    noun: ['the part of an array between a start index and an end index, end not included'],
    verb: [
      'get a sublist from start index to end index, without the end',
      'slice a list from one index to another, end exclusive',
      'take an array, a start and an end and ^return the elements from start up to but not including end',
      'return the items of {list} from index {start} to just before index {end}',
    ],
    say: [
      'slice array start end',
      'subarray from start to end, end exclusive',
      'array slice by two indexes',
      'list, start and end in, part of the list out, the item at the end index is left out',
    ],
  },
  'unzip-pairs': {
    noun: ['two arrays, one with the first items and one with the second items of the pairs'],
    verb: [
      'unzip an array of pairs',
      'split a list of pairs into two lists',
      'take a list of pairs and ^return [all first values, all second values]',
      'separate {pairs} into a list of the first elements and a list of the second elements',
    ],
    say: [
      'unzip list of pairs',
      'array of pairs to two arrays',
      'opposite of zip',
      'pairs in, two lists out, first values in one and second values in the other',
      'i have [name, age] pairs and need one list of names and one list of ages',
    ],
  },
  'cartesian-product': {
    noun: ['the cartesian product of two arrays'],
    verb: [
      'get all pairs of elements from two lists',
      'make every combination of an item from the first list and an item from the second list',
      'take two arrays and ^return all pairs [x, y], x from the first and y from the second',
      'combine every element of {a} with every element of {b} and ^return the pairs',
    ],
    say: [
      'cartesian product',
      'cartesian product of two lists',
      'all combinations of two arrays',
      'two lists in, all possible pairs out, [1, 2] and [3, 4] give [[1, 3], [1, 4], [2, 3], [2, 4]]',
      'i have sizes and colors in two lists and need every size with every color as pairs',
    ],
  },
  'all-index-pairs': {
    noun: ['all pairs of two elements of an array, each pair only once'],
    verb: [
      'get all unique pairs from one list',
      'take an array and ^return every pair of two elements, in list order',
      'make all combinations of two elements of {list}, where [a, b] is there but not [b, a]',
    ],
    say: [
      'all pairs of elements in array',
      'combinations of two from a list',
      'every pair in a list, each once',
      'list in, all pairs out, [1, 2, 3] gives [[1, 2], [1, 3], [2, 3]]',
      'i have a list of teams and every two teams play one match, give me all the matches as pairs',
    ],
  },
  'symmetric-difference': {
    noun: ['the symmetric difference of two lists, elements of the first list first'],
    verb: [
      'get the symmetric difference of two arrays',
      'find elements that are in only one of two lists',
      'take two arrays and ^return the values that are in one of them but not in both',
      'return everything from {a} that is not in {b}, followed by everything from {b} that is not in {a}',
    ],
    say: [
      'symmetric difference',
      'elements not in both arrays',
      'values in either list but not both',
      'i have two lists of ids and need the ids that are in just one list, first list first',
    ],
  },
  'enumerate-list': {
    noun: ['a list of pairs with the index and the value of each element'],
    verb: [
      'enumerate an array',
      'add the index to each element, as [index, element]',
      'take a list and ^return an array of [index, value] pairs starting at 0',
      'make a pair of index and item for every item in {list}',
    ],
    say: [
      'enumerate list',
      'index and value pairs',
      'array with indexes as pairs',
      'list in, pairs out, ["x", "y"] gives [[0, "x"], [1, "y"]]',
      'how can i get every element of an array together with its index, the index first?',
    ],
  },
  'sliding-windows': {
    noun: ['all sliding windows of a given size', 'all consecutive sublists of length {size}'],
    verb: [
      'get every window of {size} elements of an array',
      'take a list and a size and ^return all groups of that many consecutive elements, moving one step each time',
      'return all overlapping slices of {list} that have exactly {size} items, or an empty list if it is too short',
    ],
    say: [
      'sliding window of array',
      'all windows of size k',
      'consecutive subarrays of fixed length',
      'list and size in, list of windows out, [1, 2, 3] and 2 give [[1, 2], [2, 3]]',
    ],
  },
  'split-list-in-half': {
    noun: [
      'the two halves of an array, the first half gets the extra element if the length is odd',
    ],
    verb: [
      'split a list in half',
      'split an array into two halves',
      'take a list and ^return [first half, second half], the first is longer when the length is odd',
      'divide {list} in the middle and ^return both halves, with the middle element in the first half',
    ],
    say: [
      'split array in half',
      'halve a list',
      'divide array into two equal parts, first part bigger if odd',
      'list in, two halves out, [1, 2, 3] gives [[1, 2], [3]]',
    ],
  },
  'split-list-at-index': {
    noun: ['the two parts of an array split at an index'],
    verb: [
      'split a list at a given index',
      'split an array into two parts at an index',
      'take a list and an index and ^return the elements before the index and the elements from the index on, as two lists',
      'cut {list} at position {index} and ^return [before, rest]',
    ],
    say: [
      'split list at index',
      'split array at position n',
      'list and index in, two lists out, [1, 2, 3] and 1 give [[1], [2, 3]]',
      'i need the first n elements in one list and all the others in a second list, both returned together',
    ],
  },
  'intersperse-value': {
    noun: ['an array with a separator value between all elements'],
    verb: [
      'insert a separator between list elements',
      'intersperse a value in an array',
      'take a list and a value and ^return a list with the value between each two elements',
      'add {sep} between the items of {list} but not before the first and not after the last',
    ],
    say: [
      'intersperse list',
      'add separator between array elements',
      'insert value between every element',
      'list and separator in, list with separators out, [1, 2, 3] and 0 give [1, 0, 2, 0, 3]',
    ],
  },
  'move-list-item': {
    noun: ['a new array with one element moved from one index to another index'],
    verb: [
      'move an element in an array',
      'move an item from one position to another in a list',
      'take a list, an old index and a new index and ^return a copy with that element moved',
      'remove the element at index {from} and ^insert it again at index {to}, in a new list',
    ],
    say: [
      'move array element to another index',
      'move item in list from index to index',
      'array move, returns new array',
      'how can i change the position of one item in a list? i know its index now and the index it should get',
    ],
  },
  'list-prefixes': {
    noun: ['all prefixes of an array, from length 1 to the full length'],
    verb: [
      'get all prefixes of a list, without the empty one',
      'take an array and ^return a list of all its non-empty prefixes, shortest first',
      'return the first element, the first two elements, the first three and so on of {list}, each as a list',
    ],
    say: [
      'list all prefixes of an array',
      'all non-empty prefixes',
      'prefixes of a list, shortest to longest',
      'list in, prefixes out, [1, 2] gives [[1], [1, 2]]',
      'how do i get every sublist that starts at the beginning of my list? not the empty one',
    ],
  },
  'count-distinct-values': {
    noun: ['the number of unique values in an array', 'the count of distinct elements'],
    verb: [
      'count unique elements in a list',
      'take an array and ^return how many different values it has',
      'count the different items of {list}, where duplicates count once',
    ],
    say: [
      'count distinct values',
      'number of unique values',
      'how many unique elements in array',
      'list in, number of different values out',
      'i have a list of visitors with repeated names, how many different visitors are there?',
    ],
  },
  'values-occurring-once': {
    noun: ['the elements that occur exactly once in an array'],
    verb: [
      'get values that appear only once',
      'take a list and ^return only the elements that have no duplicate, in the same order',
      'filter {list} to keep the values which occur exactly one time',
    ],
    say: [
      'elements that appear once',
      'non repeated elements of array',
      'values without duplicates in list',
      'list in, values that occur only once out, [1, 1, 2, 3] gives [2, 3]',
      'how do i get all items that are not repeated? items with duplicates should be removed completely',
    ],
  },
  'first-repeated-value': {
    noun: ['the first value that has been seen before in a list, or null'],
    verb: [
      'find the first duplicate in an array, null if there is none',
      'take a list and ^return the first element that repeats an earlier one, or null if all are different',
      'go through {list} and ^return the first value that was already seen, null if no value is repeated',
    ],
    say: [
      'first duplicate',
      'first repeated element',
      'find first duplicate in array or null',
      'list in, first value that comes a second time out, [1, 2, 2, 1] gives 2, no duplicates gives null',
      'which value is the first one to appear again in my list? null when nothing appears again',
    ],
  },
  'first-non-repeated-value': {
    noun: ['the first unique value in an array, or null if there is none'],
    verb: [
      'find the first non-repeated element in a list, or null',
      'take a list and ^return the first element that appears only once, null if there is no such element',
      'get the first value of {list} that occurs exactly one time, or null',
    ],
    say: [
      'first non-repeating element',
      'first unique element',
      'first element that appears once in array',
      'list in, first value without a duplicate out, [2, 1, 2, 3] gives 1, or null',
      'what is the first item of my list that is not repeated anywhere? null if all are repeated',
    ],
  },
  'same-elements-any-order': {
    whether: [
      'two arrays have the same elements in any order',
      'two lists of numbers are permutations of each other',
    ],
    verb: [
      'check if two arrays contain the same numbers, ignoring order',
      'take two lists of numbers and ^return true if they have the same numbers with the same counts, in any order',
    ],
    say: [
      'compare arrays ignoring order',
      'same numbers in any order',
      'arrays equal regardless of order',
      'are {a} and {b} equal if the order is not important? duplicates must match too',
      'two number lists in, true out if one is just a reordering of the other',
    ],
  },
  'starts-with-list': {
    whether: ['an array starts with another array', 'a list begins with the given elements'],
    verb: [
      'check if a list starts with another list',
      'take a list and a prefix and ^return true if the list begins with all elements of the prefix in the same order',
    ],
    say: [
      'array starts with',
      'list starts with prefix',
      'array has prefix array',
      'does {list} start with {prefix}? an empty prefix gives true',
      'two lists in, true if the first one begins with the second one',
    ],
  },
  'group-equal-neighbours': {
    noun: ['the elements of an array in groups of equal consecutive values'],
    verb: [
      'group consecutive equal elements',
      'group adjacent duplicates into sublists',
      'take a list and ^return a list of lists where equal elements next to each other are together',
      'split {list} into groups of the same value in a row',
    ],
    say: [
      'group equal adjacent elements',
      'group runs of same values',
      'group consecutive same values in array',
      'list in, groups out, [1, 1, 2, 1] gives [[1, 1], [2], [1]]',
    ],
  },
  'run-length-pairs': {
    noun: ['the run-length encoding of an array, as pairs of value and count'],
    verb: [
      'encode a list with run length encoding as [value, count] pairs',
      'take an array and ^return [value, count] for each run of equal consecutive elements',
      'count how many times each value of {list} is repeated in a row and ^return pairs of value and count',
    ],
    say: [
      'run length encoding of a list',
      'run-length encode array',
      'rle array as value count pairs',
      'list in, pairs out, ["a", "a", "b"] gives [["a", 2], ["b", 1]]',
      'how do i compress a list by writing each value with the number of times it comes in a row?',
    ],
  },
  'decode-run-lengths': {
    noun: ['the decoded list of a run-length encoding given as [value, count] pairs'],
    verb: [
      'decode run-length pairs to a list',
      'expand [value, count] pairs',
      'take an array of [value, count] pairs and ^return a list with each value repeated count times',
      'repeat each value in {pairs} by its count and ^return one flat array',
    ],
    say: [
      'run length decode',
      'run-length decoding of pairs to list',
      'rle decode array of value count pairs',
      'pairs in, flat list out, [["a", 2], ["b", 1]] gives ["a", "a", "b"]',
    ],
  },
  'all-longest-strings': {
    noun: ['all strings with the maximum length in an array'],
    verb: [
      'get all longest strings from a list',
      'take an array of strings and ^return an array of the longest ones',
      'find the maximum word length in {words} and ^return every word that has this length',
    ],
    say: [
      'all longest strings in array',
      'longest words in a list, all of them',
      'strings of maximum length',
      'list of words in, list of the longest words out, more than one if they are equally long',
      'what are the longest words in my list? if several have the same length return all in order',
    ],
  },
  'total-string-length': {
    noun: ['the total length of all strings in a list', 'the sum of the lengths of the strings'],
    verb: [
      'count all characters in an array of strings',
      'take a list of words and ^return how many characters they have in total',
      'add the lengths of all texts in {words}',
    ],
    say: [
      'total length of strings in array',
      'sum of word lengths',
      'total character count of a list',
      'array of strings in, total number of characters out, 0 for an empty array',
      'how many characters do my words have all together?',
    ],
  },
  'take-while-below': {
    noun: [
      'the numbers at the start of an array that are less than {k}, up to the first one that is not',
    ],
    verb: [
      'take elements while they are less than {k}',
      'take a list of numbers and ^return the first ones that are below {k}, stopping at the first number of {k} or more',
      'return the numbers of {nums} before the first number that is greater than or equal to {k}',
    ],
    say: [
      'take while below {k}',
      'take while smaller than {k}',
      'takeWhile n < {k}',
      'list in, leading numbers under {k} out, stop at the first that is not under {k}',
      'how do i get the numbers from the start of a list until one is {k} or higher? that one is not included',
    ],
  },
  'drop-while-below': {
    noun: ['the array without the numbers less than {k} at its start'],
    verb: [
      'drop elements while they are less than {k}',
      'take a list of numbers and ^return it from the first number that is at least {k} to the end',
      'remove the leading numbers of {nums} that are below {k} and ^keep everything after them',
    ],
    say: [
      'drop while below {k}',
      'drop while smaller than {k}',
      'dropWhile n < {k}',
      'list in, list without the small numbers (under {k}) at the beginning out',
      'how do i skip the numbers at the start of a list until one is {k} or higher? that one and all after it stay',
    ],
  },
  'pad-list': {
    noun: ['an array padded with a value at the end to a given length'],
    verb: [
      'pad a list to a given length',
      'fill an array at the end with a value up to a given size',
      'take a list, a length and a value and ^return the list with the value added at the end until it has that length',
      'add {value} to the end of {list} until it has {size} elements, and ^change nothing if it is already long enough',
    ],
    say: [
      'pad array to length',
      'pad list right with value',
      'extend list to size with a fill value',
      'list, length and filler in, padded list out, [1] with 3 and 0 gives [1, 0, 0]',
    ],
  },
  'least-frequent-value': {
    noun: ['the least common element in a list, the first one on a tie'],
    verb: [
      'find the least frequent value in an array',
      'take a list and ^return the value that occurs the fewest times, the earliest one if there is a tie',
      'count each value in {list} and ^return the one with the smallest count, the first if several have it',
    ],
    say: [
      'least frequent element',
      'least common value in list',
      'rarest element of array',
      'list in, rarest value out, the first one on a tie',
      'which item appears least often in my list? if there are several take the first one',
    ],
  },
  'sort-by-frequency': {
    noun: ['the unique values of a list sorted from most frequent to least frequent'],
    verb: [
      'sort unique values by frequency, most common first',
      'take a list and ^return its distinct values with the most frequent first, ties in order of first appearance',
      'count the values in {list}, ^remove duplicates and ^sort by count from high to low, keeping the original order for equal counts',
    ],
    say: [
      'unique values by frequency descending',
      'distinct elements sorted by count',
      'list in, different values out, most common first',
      'most common to least common values, each only once',
      'how can i list the different values from most common to rarest? with the same count, the one that appears first goes first',
    ],
  },
};
