import type { Phrasings } from '../../family.ts';

export const arraysNumbers: Phrasings = {
  'sum-list': {
    noun: ['the sum of the array', 'the total of a list of numbers'],
    verb: [
      'sum all elements of an array',
      'take a list of numbers and ^return their sum',
      'calculate the sum of the integers in {nums}, which is 0 if there are no integers',
    ],
    say: [
      'array sum',
      'sum of all values in a list',
      'list of numbers in, their total out',
      'i have a list of prices and need to know the total',
      'what is the sum of the numbers in my array?',
    ],
  },
  'product-list': {
    noun: ['the product of all the numbers in an array, or 1 when the array is empty'],
    verb: [
      'multiply all elements of an array',
      'take a list of numbers and ^return their product, with 1 for an empty list',
      'calculate the product of the integers in {nums}, giving 1 if there are no integers',
    ],
    say: [
      'product of array elements',
      'product of a list of numbers',
      'multiply numbers in list',
      'list of numbers in, product out (no numbers means 1)',
      'how do i multiply all values of an array with each other? an empty array should give 1',
    ],
  },
  'max-number': {
    noun: ['the maximum value of an array', 'the largest of the given numbers'],
    verb: [
      'find the largest number in a list',
      'take an array of integers and ^return the biggest one',
      'show the highest value that occurs in {nums}',
    ],
    say: [
      'max number in array',
      'largest number in list',
      'list of numbers in, maximum out',
      'i have several temperatures in an array, give me the highest temperature',
      'what is the maximum of these numbers?',
    ],
  },
  'max-or-null': {
    noun: [
      'the maximum value of an array, or null for an empty array',
      'the largest number or null if no numbers are given',
    ],
    verb: [
      'find the maximum of a list, null when the list is empty',
      'take an array of integers and ^return the biggest one, or null if the array is empty',
      'show the highest value in {nums} and ^return null if there is no value',
    ],
    say: [
      'max or null',
      'largest number, null for empty list',
      'numbers in, maximum out, empty array in, null out',
      'my list of scores can be empty, then i want null, otherwise the highest score',
    ],
  },
  'min-number': {
    noun: ['the minimum value of an array', 'the smallest of the given numbers'],
    verb: [
      'find the smallest number in a list',
      'take an array of integers and ^return the least one',
      'show the lowest value that occurs in {nums}',
    ],
    say: [
      'min number in array',
      'smallest number in list',
      'list of numbers in, minimum out',
      'i have several prices in an array, give me the lowest price',
      'what is the minimum of these numbers?',
    ],
  },
  'average-list': {
    noun: ['the average of a list of numbers', 'the mean value of an array'],
    verb: [
      'calculate the average of a list',
      'take an array of numbers and ^return their arithmetic mean',
      'sum the values in {nums} and ^divide the sum by the number of values',
    ],
    say: [
      'array average',
      'mean of list of numbers',
      'numbers in, average out',
      'i have the grades of my class in a list and need the average grade',
      'how do i get the mean of all values in an array?',
    ],
  },
  'average-or-zero': {
    noun: [
      'the average of an array, or zero for an empty array',
      'the mean value of a list of numbers, 0 if it has no elements',
    ],
    verb: [
      'calculate the average of a list, 0 when the list is empty',
      'take an array of numbers and ^return their arithmetic mean, or 0 if the array is empty',
      'get the average of {nums} and ^return 0 when there is nothing in it',
    ],
    say: [
      'average or zero',
      'mean or 0 if empty',
      'numbers in, average out, empty list in, 0 out',
      'i have a list of ratings and need the average, if nobody has rated yet it should be 0',
    ],
  },
  'median-list': {
    noun: ['the median of the array', 'the median of the integers in {nums}'],
    verb: [
      'calculate the median of a list of numbers',
      'take an array of numbers and ^return the median',
      'sort the array and ^return the middle element, or the average of the two middle elements for an even length',
    ],
    say: [
      'array median',
      'median of list',
      'median value of numbers',
      'list of numbers in any order in, median out',
      'i have a list of salaries and need the median salary, with an even number of salaries the mean of the middle two',
    ],
  },
  'range-max-minus-min': {
    noun: [
      'the difference between the maximum and minimum of an array',
      'the range of a list of numbers (max minus min)',
    ],
    verb: [
      'calculate the range of an array of numbers, highest minus lowest',
      'take a list of numbers and ^return the largest minus the smallest',
      'find the max and the min of {nums} and ^return the difference',
    ],
    say: [
      'difference of max and min',
      'statistical range of numbers',
      'range of array, max - min',
      'what is the difference between the highest and the lowest value of my list?',
      'i have daily temperatures and need the highest one minus the lowest one',
    ],
  },
  'second-largest': {
    noun: ['the second largest unique number in an array, or null if it does not exist'],
    verb: [
      'find the second highest number',
      'find the second largest value in an array',
      'take a list of numbers and ^return the second largest distinct value, null if there is no such value',
      'remove duplicates from {nums} and ^return the second biggest number, or null if there are fewer than two numbers',
    ],
    say: [
      'second largest element in array',
      'second max of list',
      'what is the second biggest number if equal numbers count as one? null if there is only one',
      'i have a list of scores and need the second highest score, the same top score twice is counted once, null when there is none',
    ],
  },
  'count-evens': {
    noun: ['the number of even integers in an array'],
    verb: [
      'count even numbers in a list',
      'take a list of integers and ^return how many are even',
      'get the count of numbers in {nums} that can be divided by two',
    ],
    say: [
      'count even numbers in array',
      'how many even numbers',
      'even number count',
      'list of integers in, number of evens out',
      'how many elements of my array are even?',
    ],
  },
  'running-totals': {
    noun: ['the cumulative sum of a list of numbers', 'an array of running totals'],
    verb: [
      'compute the prefix sums of an array',
      'take a list of numbers and ^return a list with the running total after each number',
      'make a new array where each element is the sum of all elements of {nums} up to that position',
    ],
    say: [
      'cumulative sum',
      'running totals of array',
      'cumulative total list',
      'i have daily sales and want to see the total so far for each day',
      'array in, array of cumulative sums out, like [1, 2, 3] to [1, 3, 6]',
    ],
  },
  'neighbour-differences': {
    noun: ['the differences between consecutive numbers in a list, next minus previous'],
    verb: [
      'calculate differences between adjacent elements, each one minus the one before',
      'take an array of numbers and ^return a new array with every number minus the previous number',
      'return an array of the changes between consecutive values of {nums}',
    ],
    say: [
      'consecutive differences of array',
      'difference between adjacent numbers',
      'diff of list like numpy diff',
      'i have my weight for each day and want a list of how much it changed from day to day, new minus old',
      'list in, list of differences out, [1, 4, 2] gives [3, -2]',
    ],
  },
  'sum-of-squares-list': {
    noun: ['the sum of squares of a list of numbers', 'the sum of all squared elements'],
    verb: [
      'calculate the sum of squares',
      'take an array of numbers, ^square each one and ^return the sum',
      'add up the squares of all integers in {nums}',
    ],
    say: [
      'sum of squares of list',
      'sum of squared numbers',
      'square all numbers and sum',
      'list of numbers in, sum of their squares out, 0 for an empty list',
      'what is the sum of the squares of the numbers in my array?',
    ],
  },
  'all-positive': {
    whether: ['all numbers are positive', 'all values in an array are greater than 0'],
    verb: [
      'check if all numbers in an array are positive',
      'take a list of numbers and ^return true if every number is above zero, otherwise false',
    ],
    say: [
      'check all positive numbers',
      'all positive in array',
      'all elements greater than zero',
      'are all elements of {nums} greater than 0?',
      'i need to know if my list has only positive numbers, a zero or a negative number gives false',
    ],
  },
  'any-negative': {
    whether: ['an array has any negative numbers', 'at least one number is negative'],
    verb: [
      'check if a list contains negative numbers',
      'take an array of numbers and ^return true if any of them is less than zero, otherwise false',
    ],
    say: [
      'contains negative number',
      'any negative in array',
      'check for negative numbers in list',
      'is any value of {nums} smaller than 0?',
      'i need to know if my list has a negative number in it, true or false',
    ],
  },
  'count-greater-than': {
    noun: ['the number of elements greater than {k}'],
    verb: [
      'count numbers greater than {k}',
      'take a list of numbers and ^return how many of them are greater than {k}',
      'get the count of values in {nums} that are bigger than {k}, not counting {k}',
    ],
    say: [
      'count elements > {k}',
      'how many numbers over {k}',
      'count values above {k} in array',
      'how many values in my list are higher than {k}?',
      'array of numbers in, count of the numbers above {k} out',
    ],
  },
  'count-above-limit': {
    noun: ['the number of elements greater than a given limit'],
    verb: [
      'count numbers above a limit',
      'count values over a given threshold',
      'take a list and a number and ^return how many values in the list are greater than the number',
      'get the count of numbers in {nums} that are strictly larger than {limit}',
    ],
    say: [
      'count numbers greater than limit',
      'how many values exceed the threshold',
      'array and limit in, count of bigger numbers out (equal is not counted)',
      'i have temperatures and a limit, how many temperatures are above the limit?',
    ],
  },
  'indices-of-value': {
    noun: ['all indexes of a value in an array', 'a list of the indices where {target} is found'],
    verb: [
      'find all positions of a number in a list, starting from 0',
      'take an array and a value and ^return every index at which the value appears',
      'get all indices of {target} in {nums}, or an empty array if it is not there',
    ],
    say: [
      'all indices of value in array',
      'find all occurrences indexes',
      'indexOf but all indexes',
      'where in my list does this number occur? i need all the indexes',
    ],
  },
  'index-of-largest': {
    noun: ['the index of the maximum value in an array, the first one if there are several'],
    verb: [
      'find the index of the largest number',
      'take a list of numbers and ^return the position of the biggest one, counting from 0',
      'get the index of the max in {nums}, and the first index if the max occurs more than once',
    ],
    say: [
      'index of max value',
      'index of largest element',
      'position of maximum in array',
      'at what index is the highest number of my list? first index on a tie',
      'array of numbers in, index of the maximum out',
    ],
  },
  'mode-list': {
    noun: ['the most frequent number in a list, the first one on a tie', 'the mode of an array'],
    verb: [
      'find the most common number in an array',
      'take a list of numbers and ^return the one that occurs most, the earliest one if there is a tie',
      'count how often each number is in {nums} and ^return the most frequent, the first in the list when tied',
    ],
    say: [
      'most frequent number',
      'mode of list',
      'most common element in array',
      'i have a list of votes as numbers, which number got the most votes? if two have the same, take the one that comes first',
    ],
  },
  'cumulative-max': {
    noun: ['the running maximum of an array', 'the cumulative maximum of a list of numbers'],
    verb: [
      'compute the running max of a list',
      'take an array of numbers and ^return an array with the largest number so far at each position',
      'replace every number in {nums} by the highest number up to and including it, as a new list',
    ],
    say: [
      'cumulative max',
      'running maximum of list',
      'max so far array',
      'i have scores in order and want the best score so far after every game',
      'list in, list of maximums so far out, [1, 3, 2, 5] gives [1, 3, 3, 5]',
    ],
  },
  'is-sorted-ascending': {
    whether: ['an array is sorted in ascending order', 'a list is sorted from small to large'],
    verb: [
      'check if a list of numbers is sorted ascending',
      'take an array of numbers and ^return true if it is already in ascending order, equal numbers are allowed',
    ],
    say: [
      'check if array is sorted',
      'is list sorted ascending',
      'array sorted in increasing order true or false, duplicates allowed',
      'is {nums} sorted from lowest to highest?',
      'i want true if no number in my list is smaller than the number before it, false otherwise',
    ],
  },
  'dot-product': {
    noun: ['the dot product of two arrays', 'the dot product of two vectors given as lists'],
    verb: [
      'calculate the dot product',
      'take two arrays of the same length and ^return their dot product',
      'multiply the numbers at the same index in {a} and {b} and ^return the sum of the products',
    ],
    say: [
      'vector dot product',
      'scalar product of two vectors',
      'dot product of lists',
      'two lists of numbers in, one number out: the dot product',
      'i have quantities and unit prices in two lists and need quantity times price, all added up',
    ],
  },
  'sums-of-neighbours': {
    noun: ['the sums of adjacent elements in a list', 'the sum of every pair of neighbours'],
    verb: [
      'add each element to the next element',
      'take an array of numbers and ^return an array of the sums of consecutive pairs, overlapping',
      'make a new list with each number of {nums} plus the following number',
    ],
    say: [
      'sum of adjacent elements',
      'pairwise sums of neighbours',
      'sums of consecutive numbers in list',
      'list in, list of neighbour sums out, one element shorter, [1, 4, 2] gives [5, 6]',
      'i need the first number plus the second, then the second plus the third, and so on to the end',
    ],
  },
  'add-lists-elementwise': {
    noun: ['the element by element sum of two arrays', 'the sum of two vectors'],
    verb: [
      'add two arrays element-wise',
      'take two lists of the same length and ^return a list with the sums of the numbers at each index',
      'add every number in {a} to the number at the same position in {b} and ^return the new array',
    ],
    say: [
      'add two vectors',
      'sum two arrays by index',
      'element wise addition of lists',
      'two lists in, one list out, each number is the sum of both',
      'i have sales of two shops per day in two lists and need the sum for each day as a list',
    ],
  },
  'missing-number': {
    noun: [
      'the missing number from 1 to n',
      'the number that is missing in a list of the integers 1 to n',
    ],
    verb: [
      'find the missing number in an array from 1 to n',
      'take an unsorted array with all numbers from 1 to n except one and ^return the missing one',
      'show which number is not in {nums} when one of the numbers 1 to n is missing',
    ],
    say: [
      'find missing number 1 to n',
      'missing number in sequence starting at 1',
      'array of 1 to n with one missing, which number is missing?',
      'i numbered my cards from 1 up and lost one card, the list has the cards i still have, tell me the number of the lost card',
    ],
  },
  'two-sum-indices': {
    noun: ['the indices of the two numbers that sum to a target, or null if none do'],
    verb: [
      'solve the two sum problem, indices or null',
      'take an array and a target and ^return the indexes of the two numbers that add up to the target, or null',
      'find two numbers in {nums} that sum to {target} and ^return their indices, lower first, or null when there is no pair',
    ],
    say: [
      'two sum indices',
      'twoSum leetcode, null if no solution',
      'find pair with given sum, indexes',
      'which two numbers add up to the target? give both indexes in ascending order, null if no two do',
    ],
  },
  'closest-to-zero': {
    noun: ['the number in an array closest to 0, the positive one if there is a tie'],
    verb: [
      'find the number closest to zero',
      'take a list of numbers and ^return the one nearest to zero, positive if two are equally near',
      'get the value from {nums} with the smallest absolute value, and the positive one on a tie',
    ],
    say: [
      'number closest to zero',
      'closest to 0 in array',
      'nearest to zero in list',
      'which temperature in my list is closest to zero? if both -5 and 5 are closest, return 5',
      'list of numbers in, the one nearest to 0 out, plus wins against minus',
    ],
  },
  'normalise-by-max': {
    noun: ['an array with all numbers divided by the maximum of the array'],
    verb: [
      'normalize an array by its maximum',
      'divide all numbers by the largest number',
      'take a list of positive numbers and ^return a list of each number divided by the biggest one',
      'scale the values in {nums} by dividing them by their maximum so that the top value is 1',
    ],
    say: [
      'normalize by max value',
      'divide list by its max',
      'scale numbers to max 1',
      'list in, list out, every number is divided by the highest number',
      'i have positive scores and want them relative to the best score, so that the best score is 1',
    ],
  },
  'split-even-odd': {
    noun: ['an array with a list of the even numbers and a list of the odd numbers, in this order'],
    verb: [
      'split a list into even and odd numbers',
      'separate even and odd numbers',
      'take an array of integers and ^return two arrays, the even numbers first and the odd numbers second',
      'put the even numbers of {nums} in one list and the odd ones in another, and ^return [even, odd]',
    ],
    say: [
      'split even and odd numbers',
      'partition array by even and odd',
      'list of integers in, [evens, odds] out',
      'i have mixed numbers and need the even ones and the odd ones in separate lists, both in one array with even first',
    ],
  },
};
