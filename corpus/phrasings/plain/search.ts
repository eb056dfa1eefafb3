import type { Phrasings } from '../../family.ts';

export const search: Phrasings = {
  'linear-search': {
    noun: ['the first index of a number in an array, or -1 if the number is not in it'],
    verb: [
      'do a linear search for a value and ^return its index or -1',
      'take a list and a target and ^return the index where the target is first found, -1 if not found',
      'find the position of {target} in an unsorted list, starting from 0, -1 for not found',
    ],
    say: [
      'linear search in array',
      'find index of value, else -1',
      'first index of number in list',
      'array and number in, first index out, -1 when it is not there',
      'how do i search a list for a number and get its index? if it is missing i want -1',
    ],
  },
  'binary-search': {
    noun: ['the index of a number in a sorted array using binary search, or -1 if not found'],
    verb: [
      'do a binary search on a sorted list and ^return the index or -1',
      'take a sorted array and a target and ^return the index of the target with binary search, -1 if it is not there',
      'search for {target} in a sorted array using binary search',
    ],
    say: [
      'binary search algorithm',
      'binary search on sorted list',
      'binary search for index of value',
      'sorted array and number in, index out, -1 when not found, use binary search',
      'can you show me binary search? the array is sorted and i need the index of a number or -1',
    ],
  },
  'sorted-contains': {
    verb: [
      'use binary search to check if a sorted array contains a number',
      'take a sorted list and a number and ^return true if the number is in it, otherwise false',
    ],
    whether: [
      'a number is in a sorted array',
      'a sorted list includes a value, with binary search',
      'a value exists in a sorted array of numbers',
    ],
    say: [
      'sorted array contains number',
      'binary search true false',
      'sorted array and number in, true if found, else false',
      'my numbers are sorted, how do i quickly check if one number is in the list?',
    ],
  },
  'sort-ascending': {
    noun: ['the numbers of an array sorted from smallest to largest'],
    verb: [
      'sort an array of numbers in ascending order',
      'take a list of numbers and ^return it sorted from low to high',
      'order {nums} from the smallest to the biggest',
    ],
    say: [
      'sort ascending',
      'sort numbers low to high',
      'ascending sort of numbers',
      'unsorted numbers in, sorted numbers out, smallest first',
      'how can i sort my list of numbers so the smallest comes first?',
    ],
  },
  'sort-descending': {
    noun: ['the numbers of an array sorted from largest to smallest'],
    verb: [
      'sort an array of numbers in descending order',
      'take a list of numbers and ^return it sorted from high to low',
      'order {nums} from the biggest to the smallest',
    ],
    say: [
      'descending sort of numbers',
      'sort numbers high to low',
      'sort list descending',
      'unsorted numbers in, sorted numbers out, largest first',
      'how can i sort my list of numbers so the biggest comes first?',
    ],
  },
  'sort-by-length': {
    noun: ['an array of strings sorted by length, short strings first'],
    verb: [
      'sort an array of strings by length in ascending order',
      'take a list of words and ^return them ordered from shortest to longest, equal lengths keep their order',
      'order {words} by the number of letters, fewest first',
    ],
    say: [
      'sort array by string length',
      'sort strings shortest to longest',
      'order list of words by length',
      'words in, same words out, the short ones first and the long ones last',
      'how do i sort a list of words by how long they are?',
    ],
  },
  'sort-alphabetically': {
    noun: ['an array of lowercase words sorted alphabetically'],
    verb: [
      'sort an array of lowercase strings from a to z',
      'take a list of words in lower case and ^return them in alphabetical order',
      'order lowercase names alphabetically',
    ],
    say: [
      'sort lowercase words alphabetically',
      'alphabetical sort, lowercase strings',
      'sort words a-z, lower case',
      'lowercase words in, words in alphabetical order out',
      'i have a list of words all in lower case, how do i put them in alphabetical order?',
    ],
  },
  'sort-by-last-letter': {
    noun: ['an array of lowercase words sorted by the last letter of each word'],
    verb: [
      'sort lowercase words by the last letter',
      'take a list of lowercase words and ^return them in alphabetical order of their last letters, equal ones keep their order',
      'order lowercase strings by their final letter',
    ],
    say: [
      'sort words by the last letter',
      'sort strings by last character',
      'order by last letter of word',
      'lowercase words in, sorted by the last letter from a to z out',
      'how can i sort a list of words in lower case using only their last letter?',
    ],
  },
  'bubble-sort': {
    noun: ['the sorted array, smallest number first, using bubble sort'],
    verb: [
      'sort a list of numbers in ascending order using bubble sort',
      'take an array of numbers and ^return it sorted low to high with the bubble sort algorithm',
      'do a bubble sort on {nums}',
    ],
    say: [
      'bubble sort algorithm',
      'bubble sort ascending',
      'bubble sort numbers',
      'numbers in, numbers sorted from small to large out, use bubble sort',
      'i am learning bubble sort, how do i sort an array of numbers with it?',
    ],
  },
  'insertion-sort': {
    noun: ['the sorted array, smallest number first, using insertion sort'],
    verb: [
      'sort a list of numbers in ascending order using insertion sort',
      'take an array of numbers and ^return it sorted low to high with the insertion sort algorithm',
      'do an insertion sort on {nums}',
    ],
    say: [
      'insertion sort algorithm',
      'insertion sort ascending',
      'insertion sort numbers',
      'numbers in, numbers sorted from small to large out, use insertion sort',
      'i am learning insertion sort, how do i sort an array of numbers with it?',
    ],
  },
  'selection-sort': {
    noun: ['the sorted array, smallest number first, using selection sort'],
    verb: [
      'sort a list of numbers in ascending order using selection sort',
      'take an array of numbers and ^return it sorted low to high with the selection sort algorithm',
      'do a selection sort on {nums}',
    ],
    say: [
      'selection sort algorithm',
      'selection sort ascending',
      'selection sort numbers',
      'numbers in, numbers sorted from small to large out, use selection sort',
      'i am learning selection sort, how do i sort an array of numbers with it?',
    ],
  },
  'quick-sort': {
    noun: ['the sorted array, smallest number first, using quicksort'],
    verb: [
      'sort a list of numbers in ascending order using quick sort',
      'take an array of numbers and ^return it sorted low to high with the quicksort algorithm',
      'do a quicksort on {nums}',
    ],
    say: [
      'quicksort algorithm',
      'quick sort ascending',
      'quicksort numbers',
      'numbers in, numbers sorted from small to large out, use quick sort',
      'i am learning quicksort, how do i sort an array of numbers with it?',
    ],
  },
  'kth-smallest': {
    noun: ['the k-th smallest number in an array, where k starts at 1'],
    verb: [
      'find the kth smallest number in a list, 1 is the smallest',
      'take an array of numbers and k and ^return the k-th smallest, duplicates count',
      'get the {k}-th smallest value of {nums}',
    ],
    say: [
      'kth smallest number',
      'kth smallest in array',
      'find nth smallest element',
      'numbers and k in, k-th smallest number out, k = 1 gives the minimum',
      'how do i get the second or third smallest number of a list? k is given and starts at 1',
    ],
  },
  'top-k': {
    noun: [
      'the {k} biggest numbers in an array from high to low',
      'a list of the {k} highest numbers, largest first, or all if there are less',
    ],
    verb: [
      'get the top {k} numbers of a list, biggest first',
      'take an array of numbers and ^return the {k} largest in descending order, or all of them if there are fewer',
      'find the {k} highest scores, highest first',
    ],
    say: [
      'top {k} values',
      '{k} largest values in array, descending',
      'numbers in, the {k} biggest out, sorted from biggest to smallest',
      'how do i get the {k} largest numbers from my list? if the list is shorter return all of them, highest first',
    ],
  },
  'first-greater': {
    noun: ['the first number in an array bigger than {k}, or null if there is none'],
    verb: [
      'find the first number greater than {k} in a list, or null',
      'take a list of numbers and ^return the first one that is more than {k}, null if not found',
      'get the first value over {k} from {nums}',
    ],
    say: [
      'first number over {k}',
      'find first greater than {k}',
      'first value bigger than {k}',
      'numbers in, first number above {k} out, null when there is no such number',
      'what is the first number in my list that is larger than {k}? give null if none is',
    ],
  },
  'insert-position': {
    noun: [
      'the index where a number should be inserted to keep a sorted array sorted, before equal numbers',
    ],
    verb: [
      'find the insert position of a number in a sorted array',
      'take a sorted list and a number and ^return the index to insert it so the list stays sorted, in front of equal values',
      'get the first index in sorted {nums} where {target} can be inserted',
    ],
    say: [
      'search insert position sorted array',
      'sorted array insertion index',
      'index to insert into sorted list',
      'sorted array and number in, index for inserting out, left of equal numbers',
      'where do i insert a new number in my sorted array? if it is already there, give the index of the first one',
    ],
  },
  'pair-sum-sorted': {
    verb: [
      'check a sorted list for two numbers with a given sum',
      'take a sorted array and a target and ^return true if two different elements add up to the target, false otherwise',
    ],
    whether: [
      'a sorted array has two numbers that add up to a target',
      'two numbers in a sorted list have the sum {target}, not using one element twice',
      'there is a pair with a given sum in a sorted array',
    ],
    say: [
      'sorted array two sum true or false',
      'pair sum in sorted list',
      'sorted numbers and target in, true if some pair sums to the target, else false',
      'are there two numbers in my sorted array whose sum is the target? true or false',
    ],
  },
  'count-smaller': {
    noun: ['the number of values in an array that are smaller than a given number'],
    verb: [
      'count how many numbers in a list are less than a given number',
      'take an array and a number and ^return how many elements are smaller than it, not equal',
      'count the elements below {target} in a list',
    ],
    say: [
      'count numbers smaller than x',
      'count elements less than value',
      'how many numbers below x',
      'numbers and a limit in, count of the smaller numbers out, equal is not smaller',
      'how many numbers in my array are lower than a certain number?',
    ],
  },
};
