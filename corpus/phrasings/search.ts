import type { Phrasings } from '../family.ts';

export const search: Phrasings = {
  'linear-search': {
    noun: [
      'the place, counted from 0, where a number stands for the first time in a list, -1 for none',
    ],
    verb: ['scan the array from left to right for a number and ^tell its earliest index or -1'],
    say: [
      'indexOf written by hand',
      'unsorted list, need the index of the first hit, else -1',
      'where does the number show up first in the array? say -1 if it does not',
      'check each element in turn, stop at the first equal one and return its index, when nothing fits return -1',
    ],
  },
  'binary-search': {
    noun: [
      'the index of a number in an ascending array, found in logarithmic time, -1 if it is not in there',
    ],
    verb: [
      'locate a value in an ordered array by comparing with the middle element and dropping one half each time, -1 if it is absent',
    ],
    say: [
      'bsearch',
      'look up a number in a big sorted array fast, index or -1',
      'guess the middle, go left or right, repeat until found and return the index, or -1 when the range is empty',
      'my array is in increasing order and has no duplicates, how do i get the index of a number without looking at every element? -1 for missing',
    ],
  },
  'sorted-contains': {
    whether: ['a value can be found in an ascending array, searched by bisection'],
    verb: ['decide by repeated halving if a number is present in an ordered list'],
    say: [
      'includes() for a sorted array, but with binary search',
      'fast lookup in sorted numbers, yes or no',
      'i do not need the index, only true or false if the ascending list has this number',
      'since the array is ordered, throw away half of it at each step and finally say if the value was there',
    ],
  },
  'sort-ascending': {
    noun: ['a new array with the same numbers, each one at least as big as the one before'],
    verb: ['rearrange numbers so that they go up, leaving the original array untouched'],
    say: [
      'numeric sort, low to high',
      '[10, 9, 1, -2] -> [-2, 1, 9, 10]',
      'why does sort() put 10 before 9? i need the numbers ordered by size, small ones first',
      'the teacher wants the marks listed from the lowest to the highest',
    ],
  },
  'sort-descending': {
    noun: ['a new array with the same numbers, going down from the maximum to the minimum'],
    verb: ['rearrange numbers so that none is followed by a greater one'],
    say: [
      'numeric sort, high to low',
      '[1, 9, 10, -2] -> [10, 9, 1, -2]',
      'the high score table needs the points from the best to the worst',
      'numbers in falling order please, as a new list',
    ],
  },
  'sort-by-length': {
    noun: [
      'the same strings arranged by character count, from few to many, with ties left in place',
    ],
    verb: [
      'rearrange words so that no word comes after a longer one, same length means same order as before',
    ],
    say: [
      '["moon", "a", "cat", "dog"] -> ["a", "cat", "dog", "moon"]',
      'stable sort of strings with the length as key, small to big',
      'short words to the front, long words to the back',
      'in which order do the words stand if only their number of letters matters? the one with the fewest letters is first',
    ],
  },
  'sort-alphabetically': {
    noun: ['the given lower case words in dictionary order'],
    verb: ['rearrange lowercase words by the alphabet, beginning with those in a'],
    say: [
      '["b", "a", "c"] -> ["a", "b", "c"], small letters only',
      'abc order for a list of lowercase words',
      'names without capitals, sort them like in a phone book',
      'class list in alphabetical order please, everything is written in lower case',
    ],
  },
  'sort-by-last-letter': {
    noun: ['lowercase words arranged by the alphabet, but with their final letter as the key'],
    verb: [
      'rearrange words in small letters so that their endings, one character each, run from a to z',
    ],
    say: [
      '["moon", "data", "fox", "cat"] -> ["data", "moon", "cat", "fox"]',
      'lowercase strings, sort key is the last char, ties stay',
      'a word that ends in a comes before one that ends in b, whatever the other letters are, all lower case',
      'ignore everything in a lowercase word but the letter at its end and sort the list by that, ascending',
    ],
  },
  'bubble-sort': {
    noun: ['an ascending version of an array, produced by the bubble sort algorithm'],
    verb: ['bring numbers into increasing order by the bubble sort method'],
    say: [
      'the classic bubble sort, numbers in ascending order',
      'let big numbers rise to the end by swaps of neighbours, repeat until sorted',
      'compare each number with the next, swap if the left one is larger, and do passes until no swap happens',
      'homework: sort a list of numbers low to high by hand with bubble sort, no built in sort',
    ],
  },
  'insertion-sort': {
    noun: ['an ascending version of an array, produced by the insertion sort algorithm'],
    verb: ['bring numbers into increasing order by the insertion sort method'],
    say: [
      'the classic insertion sort, numbers in ascending order',
      'take one number after the other and move it left until it fits, smallest at the front',
      'keep a sorted list, put every new number in its right place there, return it at the end, ascending',
      'homework: sort numbers low to high with insertion sort, not with the built in one',
    ],
  },
  'selection-sort': {
    noun: ['an ascending version of an array, produced by the selection sort algorithm'],
    verb: ['bring numbers into increasing order by the selection sort method'],
    say: [
      'the classic selection sort, numbers in ascending order',
      'find the minimum of the unsorted part, put it at the front of that part, continue behind it',
      'which is the smallest? that one goes first, then the smallest of the others, and so on to the end',
      'homework: sort numbers low to high with selection sort, no built in sort function',
    ],
  },
  'quick-sort': {
    noun: ['an ascending version of an array, produced by the quicksort algorithm'],
    verb: ['bring numbers into increasing order by the quicksort method'],
    say: [
      'the classic quicksort, numbers in ascending order',
      'choose a pivot, split the others into smaller and not smaller, sort both parts the same way and join',
      'divide and conquer sort with a pivot element, result goes up',
      'homework: sort numbers low to high with quicksort, without the built in sort',
    ],
  },
  'kth-smallest': {
    noun: [
      'the number with rank {k} when a list is ranked from the lowest up, rank 1 being the minimum',
    ],
    verb: [
      'pick the k-th number from below, 1 for the very smallest, with repeated numbers counted each time',
    ],
    say: [
      'order statistic: k-th lowest, k from 1',
      '[3, 1, 2] and 3 -> 3, [2, 2, 5] and 2 -> 2',
      'after sorting upwards, what stands at index k - 1?',
      'the runner times are in a list and i want the time of the one who came in at place k, fastest is place 1',
    ],
  },
  'top-k': {
    noun: ['up to {k} of the greatest numbers of an array, beginning with the maximum'],
    verb: [
      'pick the {k} greatest numbers of a list and ^order them downwards, with fewer numbers ^take all of them',
    ],
    say: [
      'leaderboard with the best {k} scores, best on top, shorter if there are not so many scores',
      'sort from high to low and keep the first {k}',
      'give me the {k} maximum values as an array in falling order, or everything there is if that is less',
      'who is on the podium when it has {k} places? only the points, highest first',
    ],
  },
  'first-greater': {
    noun: ['the earliest value in an array that lies over {k}, null if they all are {k} or below'],
    verb: [
      'look from the start of a list for a number over {k} and ^hand it back, null if there is not one',
    ],
    say: [
      'the first to beat {k}, as a value and not an index, null for none',
      'is there something above {k} in the array? return the first such number or null',
      'skip everything up to and including {k} in size, and return what comes first after that, or null at the end',
      'temperatures in order of the days, what was the first one higher than {k}? null when it never got so warm',
    ],
  },
  'insert-position': {
    noun: ['the leftmost index at which {target} fits into the ordered list {nums}'],
    verb: [
      'tell where a new number would have to go in an ascending list, in front of those that equal it',
    ],
    say: [
      'bisect left',
      '[1, 3, 5] and 3 -> 1, [1, 3, 5] and 9 -> 3',
      'index of the first element that is not smaller than the value, the length of the array if all are smaller',
      'a new book comes into my sorted shelf, at which index do i put it? same numbers go after the new one',
    ],
  },
  'pair-sum-sorted': {
    whether: [
      'the target can be written as the sum of two entries of an ascending array, taken from different places',
    ],
    verb: [
      'find out if some two numbers of an ordered list, not one number twice, make {target} together',
    ],
    say: [
      '[1, 2, 5] and 7 -> true, [4] and 8 -> false, [4, 4] and 8 -> true',
      'target reachable by adding two elements of a sorted list?',
      'prices in ascending order and a gift card, can i buy two things that cost exactly the amount of the card? true or false',
      'start with the smallest and the largest, move inwards depending on the sum, return if the wanted sum is ever hit',
    ],
  },
  'count-smaller': {
    noun: ['how many entries of {nums} lie strictly under {target}'],
    verb: ['work out the number of values in an array that do not reach a given one'],
    say: [
      '[1, 2, 3] and 2 -> 1, [5, 5] and 5 -> 0',
      'how many are lower than the limit? the limit itself is not lower',
      'number of n in the list with n < x',
      'i have the points of all players and my own, how many players have fewer points than me?',
    ],
  },
};
