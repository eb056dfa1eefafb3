import type { Phrasings } from '../family.ts';

export const searchMore: Phrasings = {
  'merge-sort': {
    noun: ['an ascending version of an array, produced by the merge sort algorithm'],
    verb: ['bring numbers into increasing order by the merge sort method'],
    say: [
      'the classic merge sort, numbers in ascending order',
      'recursive sort: cut in two, sort each part, zip the sorted parts together, small to large',
      'divide and conquer sort where two sorted halves are merged',
      'homework: sort numbers low to high with mergesort, without the built in sort',
    ],
  },
  'counting-sort': {
    noun: ['an ascending version of an array of non-negative integers, produced by tallying them'],
    verb: ['bring small whole numbers from 0 up into increasing order by the counting sort method'],
    say: [
      'sort without comparing: make a tally of each value, then output them from 0 upwards',
      '[3, 0, 3, 1] -> [0, 1, 3, 3], by counting',
      'countsort, integers >= 0, ascending',
      'all numbers are small and not negative, so keep a counter for every number and build the sorted list from the counters',
    ],
  },
  'kth-largest': {
    noun: [
      'the number with rank {k} when a list is ranked from the highest down, rank 1 being the maximum',
    ],
    verb: [
      'pick the k-th number from above, 1 for the very largest, with repeated numbers counted each time',
    ],
    say: [
      'order statistic: k-th highest, k from 1',
      '[3, 1, 2] and 1 -> 3, [4, 4, 2] and 2 -> 4',
      'after sorting downwards, what stands at index k - 1?',
      'the points of a game are in a list, how many points has the player at place k? most points is place 1',
    ],
  },
  'smallest-k': {
    noun: ['up to {k} of the least numbers of an array, beginning with the minimum'],
    verb: [
      'pick the {k} least numbers of a list and ^order them upwards, with fewer numbers ^take all of them',
    ],
    say: [
      'sort from low to high and keep the first {k}',
      'give me the {k} minimum values as an array in rising order, or everything there is if that is less',
      'the best {k} times of the race, fastest at the front, a short list just comes back sorted',
      'bottom {k}, ascending, never more than exist',
    ],
  },
  'sort-alphabetically-reverse': {
    noun: ['the given lowercase words in backward dictionary order'],
    verb: [
      'rearrange words in small letters by the alphabet, but with the end of the alphabet first',
    ],
    say: [
      '["b", "a", "c"] -> ["c", "b", "a"], small letters only',
      'z-a order for a list of lower case strings',
      'phone book turned upside down, names all lowercase',
      'sort lowercase words so that each one is alphabetically after or equal to the one that follows it',
    ],
  },
  'sort-ignore-case': {
    noun: ['the given words in dictionary order, with upper and lower case letters taken as equal'],
    verb: [
      'rearrange words by the alphabet as if all of them were in small letters, but ^leave their spelling alone',
    ],
    say: [
      '["Zoo", "apple", "Moon"] -> ["apple", "Moon", "Zoo"]',
      'why do capital letters come first when i sort? i want a normal a to z order that does not look at case',
      'alphabetize, case-blind',
      'compare the lower case forms, return the original words sorted a-z',
    ],
  },
  'sort-by-length-descending': {
    noun: [
      'the same strings arranged by character count, from many to few, with ties left in place',
    ],
    verb: [
      'rearrange words so that no word comes before a longer one, same length means same order as before',
    ],
    say: [
      '["moon", "a", "cat", "dog"] -> ["moon", "cat", "dog", "a"]',
      'stable sort of strings with the length as key, big to small',
      'long words to the front, short words to the back',
      'in which order do the words stand if only their number of letters matters and the one with the most is first?',
    ],
  },
  'sort-by-absolute': {
    noun: ['the same numbers arranged by size without sign, from near 0 to far from 0'],
    verb: ['rearrange numbers so that their absolute values go up, each number keeping its sign'],
    say: [
      '[10, -7, 0] -> [0, -7, 10]',
      'sort key |n|, ascending',
      'small deviations before big ones, whether they are plus or minus',
      'sort like the minus signs were not there, but in the result they must still be there',
    ],
  },
  'sort-by-last-digit': {
    noun: [
      'the same non-negative integers arranged by their units digit, from 0 to 9, with ties left in place',
    ],
    verb: ['rearrange whole numbers from 0 up so that their final digits never go down'],
    say: [
      '[19, 20, 31] -> [20, 31, 19]',
      'sort key is the remainder by 10, stable, no negative numbers',
      'only the digit on the right counts for the order, low to high, the same digit means no change of order',
      'house numbers sorted by the way they end, those with ending 0 at the beginning and those with 9 at the end',
    ],
  },
  'sort-by-digit-sum': {
    noun: [
      'the same non-negative integers arranged by cross sum, from low to high, with ties left in place',
    ],
    verb: ['rearrange whole numbers from 0 up so that the sums of their digits never go down'],
    say: [
      '[19, 20, 31] -> [20, 31, 19], because 2, 4, 10',
      'sort key: digits added together, stable, ascending',
      'a number like 100 has digit sum 1, so it goes before 5, please order my list that way, with equal sums as they were',
      'light numbers before heavy ones, where the weight of a number is all of its digits added up',
    ],
  },
  'sort-number-strings': {
    noun: [
      'the given strings of digits arranged by the size of the numbers they spell, low to high',
    ],
    verb: [
      'rearrange texts such as "9" and "100" by numeric size, ascending, and ^leave them as texts',
    ],
    say: [
      '["10", "9", "100"] -> ["9", "10", "100"]',
      'numbers stored as strings, order them numerically and not alphabetically, lowest first',
      'natural order for strings of digits, strings in and strings out',
      'a csv gave me the numbers as text, i need them from low to high by value and they should not be converted in the result',
    ],
  },
  'sort-pairs-by-second': {
    noun: ['the same number pairs arranged by what stands at index 1, from low to high'],
    verb: ['rearrange pairs so that their second entries go up, whatever the first ones are'],
    say: [
      '[[1, 3], [2, 1]] -> [[2, 1], [1, 3]]',
      'sort key pair[1], ascending, stable',
      'i have [id, price] entries, the cheap ones should come first',
      'small second number first, big second number last, pairs with equal ones stay as they were',
    ],
  },
  'sort-zero-one-two': {
    noun: ['the zeros of {nums}, then its ones, then its twos'],
    verb: ['rearrange a list of the values 0, 1 and 2 so that it goes up'],
    say: [
      '[2, 0, 1] -> [0, 1, 2], [2, 2, 0] -> [0, 2, 2]',
      'three-way partition of 0/1/2',
      'red is 0, white is 1, blue is 2, sort the balls by color in this order',
      'only three different values are possible, namely 0, 1, 2, bring them in ascending order',
    ],
  },
  'first-last-position': {
    noun: [
      'a pair with the lowest and the highest index at which a number stands in an ordered array, both -1 for none',
    ],
    verb: [
      'tell from where to where {target} stretches in the ascending list {nums}, as two indices, [-1, -1] for nowhere',
    ],
    say: [
      '[5, 7, 7, 8, 8, 10] and 8 -> [3, 4], and 6 -> [-1, -1]',
      'leftmost and rightmost index of the value in sorted numbers, [-1, -1] if not there',
      'sorted array with repeats, where does the block of my number begin and end? answer as [begin, end] with both included, [-1, -1] without such a block',
      'indexOf and lastIndexOf in one array',
    ],
  },
  'count-in-sorted': {
    noun: [
      'the length of the run of {target} in the ordered integers {nums}, 0 if it is not there',
    ],
    verb: ['find out how many copies of an integer an ascending list holds'],
    say: [
      '[1, 2, 2, 2, 3] and 2 -> 3, [1, 3] and 2 -> 0',
      'frequency of one integer in a sorted array',
      'the marks are sorted, how many students have exactly this mark?',
      'use that the integers are in order to see quickly how many of them are equal to the given one',
    ],
  },
  'integer-square-root': {
    noun: ['the whole part of the root of {n}'],
    verb: ['find the greatest integer that does not exceed the square root of a number from 0 up'],
    say: [
      'isqrt',
      '8 -> 2, 9 -> 3, 0 -> 0',
      'how long is the side of the biggest full square i can lay with {n} square tiles?',
      'root of n, cut off what comes after the point',
    ],
  },
  'find-peak': {
    noun: [
      'the index at which a climb turns into a descent, in a list that has just one such turn',
    ],
    verb: [
      'locate the turning point of numbers that only rise at first and only fall later, as an index',
    ],
    say: [
      '[1, 3, 5, 4, 2] -> 2, [0, 9, 5, 1] -> 1',
      'where is the summit? heights go up, then down, give the index',
      'bitonic array, index of the maximum',
      'i walked up a mountain and down again and wrote down the heights, at which index (from 0) was i at the highest point?',
    ],
  },
  'rotated-minimum': {
    noun: [
      'the least value of an ascending list of distinct numbers whose front part was moved to the back',
    ],
    verb: ['get the lowest number out of an array that is sorted except for a rotation'],
    say: [
      '[4, 5, 1, 2, 3] -> 1, [1, 2, 3] -> 1',
      'sorted array shifted in a circle, what is its minimum?',
      'the numbers go up, at most once they drop, then go up again, return the smallest of them',
      'where the rotated sorted list starts over, there is its lowest number, return that number',
    ],
  },
  'search-rotated': {
    noun: [
      'the place of {target}, counted from 0, in an ascending list whose front part was moved to the back, -1 for none',
    ],
    verb: [
      'locate a number in an array that is sorted except for a rotation, giving its index or -1',
    ],
    say: [
      '[4, 5, 1, 2, 3] and 5 -> 1, and 9 -> -1',
      'binary search but the sorted array is shifted in a circle, index or -1',
      'a sorted list of different numbers was cut somewhere and the two parts were exchanged, at which index is the target now? -1 when it is not in the list',
      'index of x in a rotated ascending array, not found is -1',
    ],
  },
  'sorted-squares': {
    noun: ['the square of each number of {nums}, arranged from low to high'],
    verb: ['multiply each number of an ascending list by itself and ^order what comes out upwards'],
    say: [
      '[-4, -1, 0, 3, 10] -> [0, 1, 9, 16, 100]',
      'n * n for all, result ascending again although negatives may be there',
      'two pointers from both ends: squares of a sorted list in increasing order',
      'sorted numbers in, their squares out, also sorted small to big',
    ],
  },
  'merge-intervals': {
    noun: [
      'the fewest [start, end] ranges that cover the same as {intervals}, in rising order, with touching ones made into one',
    ],
    verb: [
      'combine [start, end] ranges that share a point, even just an end point, and return what is left by ascending start',
    ],
    say: [
      '[[1, 3], [2, 6], [8, 10]] -> [[1, 6], [8, 10]]',
      'union of intervals, sorted, [5, 6] and [6, 9] become [5, 9]',
      'my calendar has meetings [from, to], i want the busy blocks in order of time, meetings which overlap or directly follow each other are one block',
      'sort the pairs by start, then glue a pair to the previous one if it starts not later than that one ends',
    ],
  },
  'intervals-overlap': {
    whether: ['some number belongs to both of two closed ranges'],
    verb: ['tell if two ranges [from, to] meet anywhere, a shared end point being enough'],
    say: [
      '[1, 3] and [2, 5] true, [1, 3] and [3, 5] true, [1, 2] and [3, 4] false',
      'closed intervals, do they intersect?',
      'two bookings with start and end, is there a conflict? same end and start is a conflict as well',
      'false only when one range ends before the other one starts',
    ],
  },
  'first-even': {
    noun: ['the earliest value in an array that 2 divides, null when it has none'],
    verb: ['look from the start of a list for an even number and ^hand it back, or null'],
    say: [
      '[1, 4, 2] -> 4, [1, 3] -> null',
      'is there an even one? return the first of them, or null for only odd numbers or an empty list',
      'skip the odd numbers at the front and return what comes next, null if nothing does',
      'the value, not the index, of the first number without remainder by two, null otherwise',
    ],
  },
  'first-negative-index': {
    noun: ['the lowest index that holds a number under 0, -1 if the list has no such number'],
    verb: ['tell how far into a list the first minus number is, as an index from 0, -1 for never'],
    say: [
      '[1, -4, -2] -> 1, [1, 3] -> -1, [0] -> -1',
      'findIndex of the first value < 0',
      'on which day (index) was my account below zero for the first time? -1 if it never was',
      'scan from the left, the index of the first negative one is the answer, if all are zero or above it is -1',
    ],
  },
  'last-greater': {
    noun: ['the latest value in an array that lies over {k}, null if they all are {k} or below'],
    verb: [
      'look from the back of a list for a number over {k} and ^hand it back, null if there is not one',
    ],
    say: [
      'the final one to beat {k}, as a value and not an index, null for none',
      'findLast with n > {k}, or null',
      'going backwards, what is the first number you meet that is bigger than {k}? null for nothing',
      'temperatures in order of the days, what was the most recent one above {k}? null when it never got so warm',
    ],
  },
  'words-with-prefix': {
    noun: ['those of the given strings whose first letters are {prefix}'],
    verb: ['pick the words that have {prefix} at the front, same case, and ^leave them in order'],
    say: [
      '["apple", "ape", "bat"] and "ap" -> ["apple", "ape"]',
      'filter by startsWith',
      'search box: from all entries show only the ones that begin with the letters typed so far',
      'keep a word if it opens with the given letters, an empty beginning keeps all of them',
    ],
  },
  'next-greater': {
    noun: [
      'a list of the same length with, for each number, the nearest later number that exceeds it, or -1',
    ],
    verb: [
      'tell for each place which later value is the first to be greater, writing -1 if no later value is',
    ],
    say: [
      '[3, 2, 1] -> [-1, -1, -1], [1, 1, 2] -> [2, 2, -1]',
      'nearest bigger number on the right side, for all positions, -1 for nothing bigger',
      'every person looks to the right, how tall is the first taller one they see? -1 if they see none',
      'monotonic stack exercise: next larger value for each element, missing ones are -1',
    ],
  },
  'count-inversions': {
    noun: [
      'how many times in {nums} a number has a smaller one somewhere behind it, over all pairs',
    ],
    verb: [
      'work out how many pairs i < j of an array have the element at i bigger than the one at j',
    ],
    say: [
      '[3, 2, 1] -> 3, [2, 2, 1] -> 2, [1, 2, 3] -> 0',
      'how unsorted is the list? count the pairs where the left number is larger than the right one',
      'pairs not in ascending order, equal numbers are no such pair, total number',
      'how many swaps of neighbours does it take at least to sort the list upwards?',
    ],
  },
  ranks: {
    noun: [
      'the place of each player, given different scores, so that the best score has place 1 and the order of the input stays',
    ],
    verb: ['turn distinct scores into positions on the leaderboard, 1 for the top score'],
    say: [
      '[10, 30, 20] -> [3, 1, 2], all scores distinct',
      'one plus the number of higher scores, for every score in the list',
      'for each of the points, tell which place that is, with the most points at place 1 and no two alike',
      'the results of a quiz, no ties, replace each by first = 1, second = 2 and so on, higher is better',
    ],
  },
};
