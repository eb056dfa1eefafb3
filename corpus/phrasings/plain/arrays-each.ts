import type { Phrasings } from '../../family.ts';

export const arraysEach: Phrasings = {
  'double-each-number': {
    noun: ['a new array with each number doubled', 'a list of all the numbers times 2'],
    verb: [
      'double each number in a list',
      'take an array of numbers and ^multiply every one by 2',
      'return a list where each value of {nums} is doubled',
    ],
    say: [
      'double array',
      'double each element',
      'multiply all numbers by 2',
      'numbers in, doubled numbers out',
      'how can i double all the values in my array?',
    ],
  },
  'square-each-number': {
    noun: ['the squares of all numbers in a list', 'a new array with each number squared'],
    verb: [
      'square each element of a list',
      'take an array of numbers and ^return an array of their squares',
      'calculate the square of each number in {nums}',
    ],
    say: [
      'square array',
      'square every element',
      'list of squared numbers',
      'numbers in, squared numbers out, so 3 becomes 9',
      'how do i square all the values in my array?',
    ],
  },
  'add-k-to-each': {
    noun: [
      'a new array with {k} added to each number',
      'a list where every value is increased by {k}',
    ],
    verb: [
      'add {k} to each element',
      'take an array of numbers and ^add {k} to every one of them',
      'return a list of all the numbers in {nums} plus {k}',
    ],
    say: [
      'add {k} to all numbers',
      'increase every element by {k}',
      'numbers in, the same numbers plus {k} out',
      'all my prices go up by {k}, i have them in a list, what are the new prices?',
      'how can i increase each value of an array by {k}?',
    ],
  },
  'times-k-each': {
    noun: ['a new array with each number multiplied by {k}', 'a list of all the numbers times {k}'],
    verb: [
      'multiply each element by {k}',
      'take an array of numbers and ^multiply every one of them by {k}',
      'return a list where each value of {nums} is {k} times bigger',
    ],
    say: [
      'multiply array by {k}',
      'multiply all numbers by {k}',
      'numbers in, the same numbers times {k} out',
      'i need {k} times the amount of every item in my list of amounts',
      'how can i multiply each value of a list by {k}?',
    ],
  },
  'negate-each-number': {
    noun: [
      'a list of all numbers with the opposite sign',
      'the negative of each number in an array',
    ],
    verb: [
      'negate each number',
      'invert the sign of all values in an array',
      'take {nums} and ^multiply each number by -1',
    ],
    say: [
      'negate array',
      'invert all values',
      'change sign of all numbers',
      'numbers in, negated numbers out, 5 becomes -5 and -5 becomes 5',
      'how can i make positives negative and negatives positive in my array?',
    ],
  },
  'absolute-each-number': {
    noun: [
      'the absolute values of all numbers in an array',
      'a list where every negative number is made positive',
    ],
    verb: [
      'get the absolute value of each element',
      'make all numbers in a list positive',
      'take {nums} and ^return an array of the absolute values',
    ],
    say: [
      'absolute value of array',
      'abs of all numbers in a list',
      'convert negative numbers to positive in array',
      'numbers in, absolute values out, -3 becomes 3 and 3 stays 3',
      'how do i remove the minus from every negative number of an array?',
    ],
  },
  'lengths-of-strings': {
    noun: [
      'the length of each string in an array',
      'a list of numbers with the length of every word',
    ],
    verb: [
      'get the length of each word',
      'take a list of strings and ^return a list of their lengths',
      'count the characters of each string in {words} and ^return the counts as an array',
    ],
    say: [
      'string lengths array',
      'length of every string in a list',
      'lengths of words in array',
      'words in, their lengths out',
      'how do i get an array with the number of letters in each of my words?',
    ],
  },
  'uppercase-each-string': {
    noun: [
      'a list of all words in uppercase',
      'a new array with each string in upper case letters',
    ],
    verb: [
      'uppercase every string in an array',
      'convert all the words in a list to uppercase',
      'take {words} and ^return the same strings in capital letters',
    ],
    say: [
      'array to uppercase',
      'uppercase all strings',
      'capitalize all letters of every word in a list',
      'list of names in, list of the names in all caps out',
      'how do i change every string in an array to uppercase?',
    ],
  },
  'keep-even-numbers': {
    noun: ['the even numbers in a list', 'a new array with only the even numbers'],
    verb: [
      'filter even numbers',
      'take a list of numbers and ^return only the even ones',
      'find all even numbers in {nums}',
    ],
    say: [
      'even numbers from array',
      'only even numbers',
      'remove odd numbers',
      'numbers in, even numbers out, the odd ones are left out',
      'how do i get all the even numbers from an array?',
    ],
  },
  'keep-odd-numbers': {
    noun: ['the odd numbers in a list', 'a new array with only the odd numbers'],
    verb: [
      'filter odd numbers',
      'take a list of numbers and ^return only the odd ones',
      'find all odd numbers in {nums}',
    ],
    say: [
      'odd numbers from array',
      'only odd numbers',
      'remove even numbers',
      'numbers in, odd numbers out, the even ones are left out',
      'how do i get all the odd numbers from an array?',
    ],
  },
  'keep-positive-numbers': {
    noun: ['the positive numbers in a list', 'a new array with only the numbers greater than 0'],
    verb: [
      'filter the positive numbers of an array',
      'take a list of numbers and ^return only the positive ones, without zeros',
      'remove all negative numbers and zeros from {nums}',
    ],
    say: [
      'positive numbers from array',
      'only positive numbers',
      'get positive numbers',
      'numbers in, positive numbers out, 0 is not positive',
      'how do i keep only the numbers above zero in my list?',
    ],
  },
  'sum-even-numbers': {
    noun: ['the sum of all even numbers in a list', 'the sum of the even numbers of {nums}'],
    verb: [
      'sum even numbers',
      'add up only the even numbers in an array',
      'take a list of numbers and ^return the sum of the even ones, 0 if there are none',
    ],
    say: [
      'sum of even numbers in array',
      'add even numbers',
      'even sum',
      'numbers in, sum of the even ones out',
      'how do i sum only the even values of an array?',
    ],
  },
  'sum-positive-numbers': {
    noun: [
      'the sum of all positive numbers in a list',
      'the sum of the numbers in {nums} that are greater than 0',
    ],
    verb: [
      'sum positive numbers',
      'add up only the positive numbers in an array',
      'take a list of numbers and ^return the sum of the positive ones, 0 if there are none',
    ],
    say: [
      'sum of positive numbers in array',
      'add positive numbers',
      'sum of positives',
      'numbers in, sum of the positive ones out, negatives are skipped',
      'how do i sum an array without the negative numbers?',
    ],
  },
  'count-odd-numbers': {
    noun: ['the number of odd numbers in a list', 'the count of odd numbers in {nums}'],
    verb: [
      'count odd numbers',
      'count how many numbers in an array are odd',
      'take a list of numbers and ^return how many of them are odd',
    ],
    say: [
      'count odd numbers in array',
      'number of odds in a list',
      'how many odd numbers',
      'numbers in, count of the odd ones out',
      'how many elements of the array are odd?',
    ],
  },
  'keep-strings-only': {
    noun: ['the strings in a mixed array', 'a new array with only the elements that are strings'],
    verb: [
      'filter strings from an array',
      'take a list with different types and ^return only the strings',
      'remove all numbers, booleans and nulls from {list} so that only strings are left',
    ],
    say: [
      'only strings from list',
      'keep strings',
      'get strings from mixed array',
      'mixed list in, only its strings out, empty strings too',
      'how do i remove everything from an array except the strings?',
    ],
  },
  'keep-numbers-only': {
    noun: ['the numbers in a mixed array', 'a new array with only the elements that are numbers'],
    verb: [
      'filter numbers from a mixed list',
      'take a list with different types and ^return only the numbers',
      'remove all strings, booleans and nulls from {list} so that only numbers are left',
    ],
    say: [
      'only numbers from list',
      'keep numbers, remove strings and others',
      'get numbers from mixed array',
      'mixed list in, only its numbers out, a string like "5" is not a number',
      'how do i remove everything from an array except the numbers?',
    ],
  },
  'sum-mixed-numbers': {
    noun: [
      'the sum of the numbers in a mixed array',
      'the sum of all elements that are numbers, ignoring all other types',
    ],
    verb: [
      'sum only the numbers in a list with mixed types',
      'add all the numbers in {list} and ^ignore strings, booleans and null',
      'take an array with different types and ^return the total of its numbers, number strings not counted',
    ],
    say: [
      'sum numbers in mixed array',
      'sum of numbers, ignore strings',
      'add only numbers in array',
      'mixed list in, sum of the numbers out, "5" as text is not counted',
      'how do i add up the numbers if my list also has strings, true, false and null?',
    ],
  },
  'remove-nulls-from-list': {
    noun: [
      'an array without null values',
      'a copy of {list} with all nulls removed and everything else kept',
    ],
    verb: [
      'remove null values',
      'delete all null elements from a list, but ^keep 0, false and empty strings',
      'take an array and ^return the elements that are not null',
    ],
    say: [
      'remove null from array',
      'filter null values',
      'array without nulls',
      'list in, same list without null out, other values are not touched',
      'how do i remove only the nulls from an array?',
    ],
  },
  'count-true-values': {
    noun: ['the number of trues in a list', 'the count of all true values in an array of booleans'],
    verb: [
      'count true values',
      'count how many elements of a boolean array are true',
      'take {flags} and ^return how many of the booleans are true',
    ],
    say: [
      'count trues',
      'number of true values in array',
      'count true in boolean list',
      'list of true and false in, number of trues out',
      'how many values are true in my array of booleans?',
    ],
  },
  'all-even-numbers': {
    whether: [
      'all numbers are even',
      'every number in {nums} is even',
      'a list has only even numbers in it',
    ],
    verb: [
      'tell if all numbers of an array are even, an empty array gives true',
      'return true if every number in a list is even and false if any is odd',
    ],
    say: [
      'check all even',
      'all numbers even',
      'are all elements even?',
      'numbers in, true if all of them are even, otherwise false',
      'how do i check that my array contains only even numbers?',
    ],
  },
  'every-element-true': {
    whether: [
      'all values in an array are true',
      'every boolean in {flags} is true',
      'a list of booleans is all true',
    ],
    verb: [
      'tell if all booleans in a list are true, an empty list gives true',
      'return true if each value of a boolean array is true and false if any is false',
    ],
    say: [
      'all values true',
      'check if all are true',
      'all booleans true?',
      'list of booleans in, true if none of them is false, otherwise false',
      'how do i check that every value in my array is true?',
    ],
  },
  'numeric-strings-to-numbers': {
    noun: [
      'an array of numbers from an array of strings',
      'a list with each numeric string converted to a number',
    ],
    verb: [
      'convert strings to numbers',
      'take a list of strings like "12" and ^return a list of numbers',
      'change every string in {strings} to a number, decimals included',
    ],
    say: [
      'array of strings to numbers',
      'parse strings to numbers',
      'convert string array to number array',
      'list of number strings in, list of real numbers out',
      'how do i convert all strings of an array to numbers?',
    ],
  },
};
