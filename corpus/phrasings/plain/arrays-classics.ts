import type { Phrasings } from '../../family.ts';

export const arraysClassics: Phrasings = {
  'second-smallest': {
    noun: [
      'the second smallest value',
      'the second minimum of a number array, where duplicates of the minimum are ignored',
    ],
    verb: [
      'find the second lowest number',
      'take an array of numbers and ^return the second smallest one, without counting duplicates',
      'remove duplicates from {nums}, sort it from low to high and ^give back the second value',
    ],
    say: [
      'second minimum in array',
      'second smallest unique number',
      'list of numbers in, second smallest different number out, so [1, 1, 2, 3] gives 2',
      'how do i find the second smallest number of an array if the smallest one can be repeated?',
      'i have race times and need the second fastest time, the same time twice is one time',
    ],
  },
  'max-subarray-sum': {
    noun: [
      'the biggest subarray sum',
      'the largest sum you can get from consecutive elements of an array',
    ],
    verb: [
      'find the maximum contiguous subarray sum',
      'use the kadane algorithm to get the largest subarray sum of {nums}',
      'look at all contiguous non-empty subarrays and ^return the highest sum',
    ],
    say: [
      'kadane max subarray',
      'largest contiguous sum',
      'maximum sum subarray problem, return only the sum',
      'how can i find the largest sum of a contiguous subarray, at least one element long?',
      'array of positive and negative numbers in, max sum of a subarray out',
    ],
  },
  'max-profit': {
    noun: [
      'the maximum stock profit',
      'the biggest profit possible with one buy and one later sell, otherwise 0',
    ],
    verb: [
      'calculate the max profit from a list of daily stock prices, buying once and selling once afterwards',
      'take an array of prices and ^return the best profit of one transaction, 0 if there is no profit',
      'subtract from each price the lowest price before it and ^return the biggest result, at least 0',
    ],
    say: [
      'buy and sell stock once',
      'best profit from stock prices',
      'max profit with one transaction',
      'prices per day in, maximum profit out, you have to buy before you sell',
      'what is the most profit i could make with one stock if i buy on one day and sell on a later day? 0 if none',
    ],
  },
  'product-except-self': {
    noun: [
      'the product of all elements except itself, for each element',
      'an array where every item is the product of all the other items',
    ],
    verb: [
      'calculate for each number in {nums} the product of all other numbers',
      'make a new array where each element is replaced with the product of the others',
      'multiply all the other numbers together for each index and ^return the results as a list',
    ],
    say: [
      'product except self',
      'array product without self',
      'product of others for each index',
      'numbers in, list of products out, each product skips the number at its own position',
      'how do i get an array where each value is the product of every number but that one?',
    ],
  },
  'min-and-max': {
    noun: [
      'the minimum and maximum as an array',
      'an array of two values, the smallest and the largest number in {nums}',
    ],
    verb: [
      'get the min and max',
      'find the lowest and the highest number in an array and ^return both, lowest first',
      'take a list of numbers and ^return [minimum, maximum]',
    ],
    say: [
      'min max of list',
      'smallest and largest number',
      'find min and max in array',
      'numbers in, [min, max] out',
      'how can i get the minimum and the maximum of an array together as a pair, min first?',
    ],
  },
  'index-of-smallest': {
    noun: [
      'the index of the minimum',
      'the first index where the smallest number of an array is found',
    ],
    verb: [
      'find the index of the lowest value',
      'return the position of the smallest item in {nums}, the first one if it is repeated',
      'search for the minimum in a list of numbers and ^give its index, starting at 0',
    ],
    say: [
      'index of minimum',
      'position of smallest element in array',
      'array in, index of the smallest number out, the first index if there is a tie',
      'how do i get the index of the smallest number in an array, not the number?',
      'i have a list of prices and want to know at which index the lowest price is, the first one if there are two',
    ],
  },
  'sum-without-extremes': {
    noun: [
      'the sum without the min and max',
      'the sum of all numbers except the highest and the lowest one',
    ],
    verb: [
      'sum all numbers but the smallest and largest',
      'add all the numbers in an array except one minimum and one maximum',
      'calculate the total of {nums} without the highest and lowest value, removing each only once',
    ],
    say: [
      'sum excluding min and max',
      'sum of array without highest and lowest',
      'scores in, total out, do not count the best and the worst score, one of each',
      'how do i sum a list but skip its largest and its smallest number (only one of each)?',
    ],
  },
  'pivot-index': {
    noun: [
      'the pivot index of an array',
      'the first index where the sum of the numbers before it is equal to the sum of the numbers after it, or -1',
    ],
    verb: [
      'find the pivot index',
      'get the first index of {nums} with the same sum on the left and on the right, -1 if not found',
      'return the leftmost index that splits an array into two sides with equal sums, without the element itself, or -1',
    ],
    say: [
      'find equilibrium index',
      'left sum equals right sum index',
      'array in, first balance index out, -1 if there is no such index',
      'how do i find the index where the numbers to the left and the numbers to the right have the same sum? return the first, or -1',
    ],
  },
  'majority-element': {
    noun: [
      'the majority element',
      'the number that appears more than half of the time in an array, or null',
    ],
    verb: [
      'find the majority element of a list',
      'find the value in {nums} whose count is more than half of the length, null if there is no such value',
      'return the number that occurs more than n/2 times in an array of n numbers and null otherwise',
    ],
    say: [
      'majority element',
      'element appearing more than half the time',
      'majority number in array, null if none',
      'numbers in, the one that fills more than 50% of the list out, null if there is none',
      'which number appears in more than half of the list? return null if no number does',
    ],
  },
  'window-averages': {
    noun: [
      'the moving average of an array',
      'a list of the averages of each {size} consecutive numbers',
    ],
    verb: [
      'calculate the rolling mean',
      'compute the simple moving average of {nums} for a window of a given size, full windows only',
      'take a list and a window size and ^return the average of every window as an array',
    ],
    say: [
      'moving averages of a list',
      'rolling mean',
      'sliding window average',
      'temperatures and a number of days in, moving average out, no average for incomplete windows',
      'how do i compute the moving average with a window of {size} numbers?',
    ],
  },
  'max-window-sum': {
    noun: [
      'the maximum sum of {k} numbers in a row',
      'the largest sum of a subarray with exactly {k} elements',
    ],
    verb: [
      'find the max sum subarray of size k',
      'get the biggest sum of k adjacent numbers in an array',
      'take an array and a number {k} and ^return the highest sum of {k} consecutive elements',
    ],
    say: [
      'max sum of subarray of size k',
      'maximum sum sliding window of size {k}',
      'largest sum of {k} consecutive items',
      'list and {k} in, best sum of {k} numbers next to each other out',
      'how do i find which {k} consecutive days had the highest total? i only need the total',
    ],
  },
  'is-strictly-increasing': {
    whether: [
      'an array is strictly increasing',
      'the numbers in {nums} are in strictly ascending order',
      'every number is bigger than the previous number',
    ],
    verb: [
      'test whether an array is strictly increasing, so equal neighbors return false',
      'return true if each number is larger than the one before it and false if not',
    ],
    say: [
      'is strictly increasing array',
      'strictly ascending check',
      'is my list always going up, with no number equal to or smaller than the previous one?',
      'numbers in, true or false out: does every next number get bigger?',
    ],
  },
  'is-sorted-descending': {
    whether: [
      'an array is sorted in descending order',
      'the numbers go from largest to smallest, with equal numbers allowed',
      '{nums} is sorted from high to low',
    ],
    verb: [
      'return true if the list is in descending order, duplicates are fine',
      'tell if no number in an array is bigger than the number before it',
    ],
    say: [
      'is sorted descending',
      'check descending order',
      'array sorted high to low?',
      'is the list already sorted from biggest to smallest? the same number twice is ok',
      'list of numbers in, true if it is in decreasing or equal order, false if any number goes up',
    ],
  },
  'alternating-sum': {
    noun: [
      'the alternating sum',
      'the result of adding and subtracting the numbers of an array in turns, starting with adding',
    ],
    verb: [
      'calculate the alternating sum of {nums}',
      'add the numbers at even indexes and subtract the numbers at odd indexes',
      'take a list of numbers and ^compute first - second + third - fourth and so on',
    ],
    say: [
      'alternating sum of array',
      'plus minus plus minus sum',
      'add and subtract numbers alternately',
      'for [5, 3, 2] i want 5 - 3 + 2, so 4, for any list of numbers',
      'how do i sum an array with the sign changing each time, + for the first number?',
    ],
  },
  'count-above-average': {
    noun: [
      'the count of numbers above the average',
      'the number of elements in {nums} that are greater than the average of all elements',
    ],
    verb: [
      'count numbers greater than the average',
      'calculate the average of an array and ^count how many numbers are larger than it',
      'return how many values in a list are above the mean',
    ],
    say: [
      'count values above mean',
      'how many are above average',
      'number of elements greater than average',
      'test scores in, how many students scored above the average out',
      'i have a list of salaries and want to know how many of them are higher than the average salary',
    ],
  },
  'sum-even-indices': {
    noun: [
      'the sum of elements at even indices',
      'the sum of all numbers whose index is even, starting at index 0',
    ],
    verb: [
      'sum the numbers at even positions, counting from 0',
      'add up the values at indexes 0, 2, 4 and so on in {nums}',
      'calculate the sum of every second element of an array, beginning with the first element',
    ],
    say: [
      'sum even indexes',
      'sum of even index elements',
      'add numbers at even indices',
      'array in, sum of the elements with an even index out (not the even numbers)',
      'how do i add only the numbers that are at an even index in my list?',
    ],
  },
  'elements-at-odd-indices': {
    noun: ['the elements at odd indices', 'an array with only the items whose index is odd'],
    verb: [
      'get the elements at odd positions, counting from 0',
      'return the items of {list} at index 1, 3, 5 and so on',
      'filter an array so that only elements with an odd index are left',
    ],
    say: [
      'odd index elements',
      'every second element starting from the second',
      'array items with odd index',
      'list in, new list out with only the items at odd indexes (1, 3, 5, ...)',
      'how can i keep only the elements that have an odd index in an array?',
    ],
  },
  'leaders-in-list': {
    noun: [
      'the leaders of an array',
      'all numbers that are bigger than every number to the right of them, in the same order',
    ],
    verb: [
      'find the leaders in an array',
      'return each element of {nums} that is greater than all elements after it, in original order',
      'take a list of numbers and ^keep only those that are larger than everything that follows',
    ],
    say: [
      'array leaders',
      'leader elements',
      'numbers greater than everything after them',
      'array in, leaders out, a leader is larger than all the numbers on its right side, the last number always counts',
      'how do i get the numbers of a list that have no equal or bigger number after them?',
    ],
  },
  'local-peaks': {
    noun: [
      'the peaks in an array',
      'a list of the numbers that are larger than both neighbors, not counting the first and last number',
    ],
    verb: [
      'find local maxima',
      'return all values in {nums} that are higher than the value before and the value after them',
      'get every peak of an array, where the first and last elements cannot be peaks',
    ],
    say: [
      'find peaks in array',
      'local maximums of a list',
      'peak elements',
      'numbers in, peak values out, a peak is greater than its left and its right neighbor and the ends are never peaks',
      'how do i get all numbers that are bigger than the number on each side?',
    ],
  },
  'variance-list': {
    noun: [
      'the variance of an array of numbers',
      'the population variance, so the mean of the squared differences from the mean',
    ],
    verb: [
      'calculate the variance',
      'compute the variance of {nums} and ^divide by n, not by n - 1',
      'take a list of numbers and ^return its population variance',
    ],
    say: [
      'variance of a list',
      'calculate population variance',
      'statistics variance',
      'numbers in, variance out (population, not sample)',
      'how do i compute the variance of my data, dividing by the number of values?',
    ],
  },
  'weighted-average': {
    noun: ['the weighted mean', 'the average of some numbers where each number has a weight'],
    verb: [
      'calculate the weighted average',
      'take a list of values and a list of weights and ^return the weighted average',
      'multiply each value with its weight, ^sum the results and ^divide by the sum of the weights',
    ],
    say: [
      'weighted grade average',
      'weighted average of an array',
      'compute weighted mean',
      'grades and credits in, weighted average grade out',
      'how do i calculate the average of {values} if each has its own weight in {weights}?',
    ],
  },
  'count-positives-sum-negatives': {
    noun: [
      'the count of positive numbers and the sum of negative numbers',
      'an array with two numbers: how many positives there are and the sum of the negatives',
    ],
    verb: [
      'count positives and sum negatives',
      'count how many numbers in {nums} are positive, ^add up the negative ones and ^return [count, sum]',
      'return an array whose first item is the count of positive numbers and second item is the sum of negative numbers',
    ],
    say: [
      'count of positives, sum of negatives',
      'positives count and negatives sum',
      'numbers in, [number of positives, sum of negatives] out, zero is neither',
      'how do i get the count of numbers above 0 together with the sum of numbers below 0 as a pair?',
    ],
  },
  'smallest-missing-positive': {
    noun: [
      'the first missing positive integer',
      'the smallest positive whole number that does not appear in the array',
    ],
    verb: [
      'find the first missing positive',
      'find the lowest positive integer not in {nums}',
      'return the smallest number from 1 upwards that is missing in a list of integers',
    ],
    say: [
      'smallest missing positive number',
      'lowest missing positive integer',
      'smallest positive number not in list',
      'integers in, smallest missing number that is 1 or greater out',
      'which positive integer is the first that my array does not have? start checking at 1',
    ],
  },
  'missing-between-ends': {
    noun: [
      'the missing numbers in an array',
      'a list of all integers between the smallest and largest number that are not in {nums}',
    ],
    verb: [
      'find all missing numbers between the lowest and the highest number',
      'return the missing integers from min to max, in ascending order',
      'take a list of integers and ^list the numbers missing between its minimum and maximum',
    ],
    say: [
      'find missing numbers',
      'missing integers between min and max',
      'list the gaps in a number list',
      'integers in any order in, sorted list of the missing ones between min and max out',
      'which numbers are missing from my list if it should go from its smallest to its largest number?',
    ],
  },
  'longest-increasing-run': {
    noun: [
      'the length of the longest increasing subarray',
      'the length of the longest streak of consecutive elements where each is bigger than the last',
    ],
    verb: [
      'find the longest increasing run and ^return its length',
      'count how many numbers in a row increase at most, without gaps',
      'take an array and ^return the length of the longest strictly increasing part of neighboring numbers',
    ],
    say: [
      'longest increasing streak',
      'longest continuous increasing subsequence length',
      'longest increasing subarray',
      'numbers in, length of the longest run that keeps increasing out, 0 for an empty list',
      'my sales are in {nums}, what is the longest number of entries in a row that always went up?',
    ],
  },
  'closest-to-target': {
    noun: [
      'the closest number in an array',
      'the number in {nums} nearest to the target, the first one if two are equally close',
    ],
    verb: [
      'find the nearest number',
      'get the value of an array that is closest to a target number, on a tie the first',
      'take a list and a target and ^return the element with the smallest difference to the target, the first if equal',
    ],
    say: [
      'find closest number',
      'nearest value to target',
      'closest element to a given number in array',
      'numbers and a target in, the closest number out, the earlier one when there is a tie',
      'which number in my list is closest to a given number?',
    ],
  },
  'sum-two-smallest': {
    noun: [
      'the sum of the two lowest numbers',
      'the sum of the smallest and the second smallest number, even if they are equal',
    ],
    verb: [
      'sum the two smallest values',
      'find the two smallest numbers in {nums} and ^add them',
      'sort an array in ascending order and ^return the sum of the first two numbers',
    ],
    say: [
      'sum of two smallest numbers',
      'add two lowest numbers in array',
      'sum two minimum values',
      'array of numbers in, sum of the two smallest out',
      'how do i get the sum of the two smallest numbers in a list?',
    ],
  },
  'product-two-largest': {
    noun: [
      'the product of the two biggest numbers',
      'the largest number times the second largest number, which may be equal',
    ],
    verb: [
      'multiply the two highest numbers',
      'find the two largest numbers in {nums} and ^return their product',
      'sort an array from high to low and ^multiply the first two numbers',
    ],
    say: [
      'product of two largest numbers',
      'two biggest numbers multiplied',
      'product of top two values',
      'numbers in, the two largest multiplied out',
      'how do i multiply the largest and the second largest number of a list?',
    ],
  },
  'max-adjacent-product': {
    noun: [
      'the largest adjacent product',
      'the maximum product of two numbers that are next to each other',
    ],
    verb: [
      'find the largest product of adjacent elements',
      'multiply every number in an array with the next one and ^return the largest product',
      'calculate the biggest product of two consecutive numbers in {nums}',
    ],
    say: [
      'adjacent elements product maximum',
      'max product of adjacent elements',
      'largest product of two neighbors',
      'array in, biggest product of two side by side numbers out',
      'what is the highest product i can get from two neighboring numbers in the list?',
    ],
  },
  'max-neighbour-gap': {
    noun: [
      'the maximum adjacent difference',
      'the largest absolute difference between two consecutive numbers in {nums}',
    ],
    verb: [
      'find the maximal absolute difference between adjacent elements',
      'calculate the difference between each number and the next and ^return the largest, ignoring the sign',
      'get the biggest difference between two numbers that are next to each other in an array',
    ],
    say: [
      'maximum adjacent difference of array',
      'largest difference between neighbors',
      'biggest change between consecutive numbers',
      'numbers in, largest step between two neighboring numbers out, up and down count the same',
      'how do i find the biggest absolute difference of two adjacent values in my list?',
    ],
  },
  'has-pair-with-sum': {
    whether: [
      'two numbers in an array add up to a target',
      'there are two elements at different indexes in {nums} with a sum of {target}',
      'a list has a pair with the given sum',
    ],
    verb: [
      'tell if any two numbers of an array sum to the target',
      'return true if two different elements of a list add up to {target}, otherwise false',
    ],
    say: [
      'two sum true false',
      'has pair with sum',
      'two numbers that sum to target exist?',
      'numbers and a target in, true out if some two of them add up to the target, false if not',
      'can i make a given sum from two numbers of my list, using each entry only once?',
    ],
  },
  'count-pairs-with-sum': {
    noun: [
      'the number of pairs that add up to {target}',
      'the count of all pairs in {nums} whose sum equals the target',
    ],
    verb: [
      'count pairs with a given sum',
      'count all pairs of elements in an array that add up to a target number',
      'return how many pairs of different indexes have numbers that sum to {target}',
    ],
    say: [
      'number of pairs with given sum',
      'count two sum pairs',
      'pairs that sum to target, how many',
      'list and target in, number of pairs with that sum out, equal numbers at different positions make different pairs',
      'how many pairs in my array have a sum of {target}? each pair of positions counts once',
    ],
  },
  'running-products': {
    noun: [
      'the cumulative products of an array',
      'a list with the running product after each number',
    ],
    verb: [
      'calculate the prefix products of {nums}',
      'make a new array where each element is the product of all elements up to and including it',
      'multiply the numbers one after another and ^return the product so far at each step as a list',
    ],
    say: [
      'cumulative product',
      'running product of a list',
      'prefix product array',
      'numbers in, running products out, so [2, 3, 4] gives [2, 6, 24]',
      'how do i get the cumulative product of an array, like a cumulative sum but multiplied?',
    ],
  },
  'multiply-lists-elementwise': {
    noun: [
      'the element-wise product of two arrays',
      'an array with each number of {a} multiplied by the number at the same index of {b}',
    ],
    verb: [
      'multiply two arrays element-wise',
      'take two lists of the same length and ^multiply the numbers at the same index',
      'return a new list with the products of the elements in matching positions',
    ],
    say: [
      'multiply two arrays',
      'multiply lists element by element',
      'elementwise multiply',
      'two arrays of numbers in, one array of products out, first with first, second with second',
      'i have quantities in one list and prices in another and need the list of quantity times price for each item',
    ],
  },
  'evens-before-odds': {
    noun: [
      'an array with even numbers first and odd numbers after',
      'the numbers of {nums} sorted by parity, evens first, keeping the original order inside each group',
    ],
    verb: [
      'put even numbers before odd numbers',
      'move all even numbers to the front of the array and keep the order the same otherwise',
      'reorder a list so that all evens come first and all odds come last, in their original order',
    ],
    say: [
      'sort array by parity',
      'even numbers first then odd',
      'evens before odds',
      'list in, one list out with the even numbers first, then the odd numbers, both in the same order as before',
      'how do i sort an array so the even numbers are at the start and the odd ones at the end without changing their order?',
    ],
  },
};
