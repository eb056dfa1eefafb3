import type { Phrasings } from '../../family.ts';

export const arraysContents: Phrasings = {
  'unique-values': {
    noun: [
      'the unique elements of an array',
      'a new array with all duplicates removed, in the original order',
    ],
    verb: [
      'remove duplicate values',
      'take a list and ^return it without duplicates',
      'delete repeated values from {list} and ^keep only the first one of each',
    ],
    say: [
      'unique array',
      'get distinct values of list',
      'array unique values only',
      'list with repeats in, list without repeats out, same order',
      'how can i make an array unique?',
    ],
  },
  'duplicated-values': {
    noun: [
      'the duplicate values in an array',
      'an array with only the values that appear more than once, each listed one time in order of first appearance',
    ],
    verb: [
      'find the duplicates in an array',
      'return the values of {list} that are repeated, without repeating them in the result, first seen first',
      'get all elements that occur more than one time in a list, each of them once',
    ],
    say: [
      'find duplicate elements',
      'list the repeated values',
      'get duplicates from array',
      'list in, its duplicates out, every duplicate only once, in the order they first appear',
      'how do i get which items of my list are duplicates, each only once?',
    ],
  },
  'has-duplicates': {
    whether: [
      'an array has duplicates',
      'the same value appears two or more times in {list}',
      'there are repeated elements in a list',
    ],
    verb: [
      'tell if an array contains duplicate values',
      'return true if any element is repeated and false if all are unique',
    ],
    say: [
      'check for duplicates in array',
      'array contains duplicates',
      'list has repeated values?',
      'list in, true if something is in it twice, else false',
      'how do i know if my array has duplicate values?',
    ],
  },
  'intersection-lists': {
    noun: [
      'the intersection of two arrays',
      'the unique common elements of {a} and {b}, in the order of {a}',
    ],
    verb: [
      'find common elements in two arrays',
      'return the values that are in both lists, without duplicates, in the order of the first list',
      'get an array of all the items that two arrays share, each item only once',
    ],
    say: [
      'array intersection',
      'common elements of two lists',
      'values in both arrays, no duplicates',
      'two lists in, list of what is in both out, no repeats, ordered like the first list',
      'how do i get the items that are in both lists, each one time?',
    ],
  },
  'difference-lists': {
    noun: [
      'the difference between two arrays',
      'all elements of the first array that are missing from the second array',
    ],
    verb: [
      'get the items in {a} that are not in {b}',
      'take two lists and ^return what is only in the first one, with its duplicates kept',
      'remove all elements of the second list from the first list',
    ],
    say: [
      'difference of two arrays',
      'elements in a but not in b',
      'subtract arrays',
      'two arrays in, the first one without the values of the second one out',
      'how do i find which values of one list are missing in another list?',
    ],
  },
  'union-lists': {
    noun: [
      'the union of two arrays',
      'one array with all unique values of {a} and {b}, those of {a} first',
    ],
    verb: [
      'merge two lists and ^remove duplicates',
      'combine two arrays into a single array of unique values',
      'return every value that is in the first or in the second list, each only once',
    ],
    say: [
      'array union',
      'union of two lists',
      'combine two arrays without duplicates',
      'two lists in, one list out with everything from both and no repeats, first list first',
      'how do i get all the different values from two arrays in one array?',
    ],
  },
  'compact-falsy': {
    noun: [
      'the truthy values of an array',
      'a new array without falsy values like 0, false, null and the empty string',
    ],
    verb: [
      'remove falsy values from an array',
      'filter {list} so that only truthy elements stay',
      'take an array and ^delete every false, null, 0 and empty string from it',
    ],
    say: [
      'remove all falsy values',
      'filter falsy',
      'array compact',
      'list in, same list without the falsy values out',
      'how do i remove null, 0, false and "" from an array?',
    ],
  },
  'count-occurrences': {
    noun: [
      'the number of occurrences of a value in an array',
      'the count of how many times {x} is in {list}',
    ],
    verb: [
      'count how often a value appears',
      'count the items of an array that are equal to a given value',
      'take a list and a value and ^return how many times the value occurs in the list',
    ],
    say: [
      'count occurrences of element',
      'count a value in a list',
      'number of times item appears in array',
      'list and value in, count of that value out',
      'how many times does a given element appear in my list?',
    ],
  },
  'list-includes': {
    whether: [
      'a value is in an array',
      'a list contains a certain item',
      'an element exists in {list}',
    ],
    verb: [
      'tell if a given value is in the list',
      'take an array and a value and ^return true if the array has the value, otherwise false',
    ],
    say: [
      'array contains value',
      'array includes',
      'check if value exists in array',
      'list and item in, true or false out: is the item in the list?',
      'how do i see if an array contains a specific element?',
    ],
  },
  'first-index-of': {
    noun: [
      'the first index of a value in an array or -1',
      'the index where {x} first appears, or -1 if it is not found',
    ],
    verb: [
      'find the index of an element, -1 if not found',
      'get the position of the first match for a value in {list}, or -1 when there is no match',
      'search for an item in an array and ^return its first index, -1 if the array does not contain it',
    ],
    say: [
      'index of element in array',
      'find index of value, first match',
      'array indexOf',
      'list and value in, index of the first match out, -1 for no match',
      'how do i find at which index a value is in my list? -1 if it is not there',
    ],
  },
  'last-index-of': {
    noun: [
      'the last index of a value in an array or -1',
      'the index where {x} last appears, or -1 if it is not found',
    ],
    verb: [
      'find the last index of an element',
      'get the position of the last match for a value in {list}, or -1 when there is no match',
      'search an array from the back for an item and ^return its index, -1 if it is not in the array',
    ],
    say: [
      'last index of element in array',
      'array lastIndexOf',
      'last occurrence of value, index or -1',
      'list and value in, index of the last match out, -1 for no match',
      'how do i find the index of the last time a value is in my list? -1 if never',
    ],
  },
  'remove-all-of-value': {
    noun: [
      'an array without a given value',
      'a copy of {list} with every element equal to {x} removed',
    ],
    verb: [
      'remove all instances of a value from an array',
      'delete a certain value everywhere in a list',
      'take a list and a value and ^return the list without that value',
    ],
    say: [
      'remove element by value',
      'remove all occurrences of value from array',
      'filter out a value',
      'list and value in, list without any of that value out',
      'how do i delete every item that is equal to some value from my array?',
    ],
  },
  'replace-all-in-list': {
    noun: [
      'an array with all occurrences of one value replaced by another',
      'a new list in which each {from} is changed to {to}',
    ],
    verb: [
      'replace a value in an array with another value',
      'change every element equal to {from} to {to} in a list',
      'replace all items that match the old value with the new value and ^keep the other items',
    ],
    say: [
      'replace all in array',
      'replace element in list',
      'array replace old value with new value',
      'list, old value and new value in, list with the replacements out',
      'how do i replace every copy of one value in an array with something else?',
    ],
  },
  'longest-run': {
    noun: [
      'the length of the longest streak',
      'the maximum number of times the same value appears in a row in {list}',
    ],
    verb: [
      'find the longest run of equal elements',
      'count the longest sequence of identical consecutive items and ^return its length',
      'take an array and ^return the length of the longest group of equal values next to each other',
    ],
    say: [
      'longest consecutive repeat',
      'length of longest streak of same value',
      'max consecutive equal elements',
      'list in, length of its longest run of the same value out, 0 if the list is empty',
      'how many times at most does one value come in a row in my list?',
    ],
  },
  'remove-consecutive-duplicates': {
    noun: [
      'an array without consecutive duplicates',
      'a copy of {list} where equal items next to each other are kept only once',
    ],
    verb: [
      'remove repeated neighbors',
      'delete every element that is equal to the element before it',
      'remove adjacent duplicate values from a list but ^keep the value if it comes again later',
    ],
    say: [
      'remove adjacent duplicates from array',
      'remove consecutive repeated elements',
      'dedupe neighbors only',
      'list in, list out with each run of the same value cut down to one value',
      'how do i remove duplicates only if they are right next to each other?',
    ],
  },
  'move-zeros-to-end': {
    noun: [
      'an array with all zeros moved to the end',
      'the numbers of {nums} with the zeros last and the order of the others not changed',
    ],
    verb: [
      'move all zeros to the end',
      'push the zeros of an array to the back and ^keep the other numbers in order',
      'take a list of numbers and ^put every 0 at the end',
    ],
    say: [
      'move zeros',
      'move zeros to the back of the list',
      'shift zeros to end of array',
      'numbers in, same numbers out with the zeros at the end, other order unchanged',
      'how can i move all the 0 in my array to the end without sorting the rest?',
    ],
  },
  'longest-string-in-list': {
    noun: [
      'the longest word in an array',
      'the string in {words} that has the most characters, the first one if there is a tie',
    ],
    verb: [
      'find the longest string',
      'get the longest word from a list of words, the first if several have the same length',
      'compare the lengths of the strings in an array and ^return the longest, or an empty string for an empty array',
    ],
    say: [
      'longest string in array',
      'find longest word in list',
      'get longest string',
      'list of words in, longest word out, on a tie the first, for no words an empty string',
      'which name in my list is the longest? the first one if two have the same length',
    ],
  },
  'shortest-string-in-list': {
    noun: [
      'the shortest word in an array',
      'the string in {words} that has the fewest characters, the first one if there is a tie',
    ],
    verb: [
      'find the shortest string',
      'get the shortest word from a list of words, the first if several have the same length',
      'compare the lengths of the strings in an array and ^return the shortest, the first on a tie',
    ],
    say: [
      'shortest string in array',
      'find shortest word in list',
      'get shortest string',
      'list of words in, shortest word out, on a tie the first',
      'which name in my list is the shortest? the first one if two have the same length',
    ],
  },
  'merge-sorted-lists': {
    noun: [
      'one sorted array made from two sorted arrays',
      'the sorted merge of {a} and {b}, both already in ascending order',
    ],
    verb: [
      'merge two sorted lists',
      'combine two sorted arrays of numbers into one array that is also sorted',
      'take two lists in ascending order and ^return all their numbers in one ascending list, duplicates included',
    ],
    say: [
      'merge sorted arrays',
      'merge two sorted lists into one',
      'combine sorted number arrays',
      'two sorted lists in, one sorted list with all the numbers out',
      'how do i merge two arrays that are already sorted so the result is sorted too?',
    ],
  },
  'lists-equal': {
    whether: [
      'two arrays are equal',
      'two lists are exactly the same, with the same values in the same order',
      '{a} and {b} have the same length and the same items at the same indexes',
    ],
    verb: [
      'compare two arrays',
      'return true if both lists contain the same elements in the same order and false if not',
    ],
    say: [
      'array equality',
      'check if two arrays are equal',
      'are two lists identical, order counts?',
      'two lists in, true if every item is the same at every position, else false',
      'how do i compare two lists to see if they are the same?',
    ],
  },
  'all-equal-elements': {
    whether: [
      'all elements in an array are the same',
      'all values of {list} are equal',
      'every item of a list is identical to the others',
    ],
    verb: [
      'tell if all items in a list are equal, an empty list gives true',
      'return true if an array has only one value repeated and false if any value is different',
    ],
    say: [
      'check all elements equal',
      'all items are the same',
      'all values in array equal?',
      'list in, true if everything in it is the same value, else false',
      'how can i see if every element of my array is the same?',
    ],
  },
  'is-palindrome-list': {
    whether: [
      'an array is a palindrome list',
      'a list is the same when you reverse it',
      '{list} is the same from front to back and from back to front',
    ],
    verb: [
      'return true if an array equals its reverse, otherwise false',
      'compare a list with the reversed list and ^tell if they are the same',
    ],
    say: [
      'array palindrome check',
      'is list a palindrome',
      'palindrome array true or false',
      'list in, true if it reads the same backwards, else false',
      'how do i check that an array is a palindrome?',
    ],
  },
  'is-sublist-set': {
    whether: [
      'an array is a subset of another array',
      'all elements of {a} are in {b}',
      'the second list contains all the values of the first list',
    ],
    verb: [
      'tell if the first array is a subset of the second array',
      'return true if every item of {a} is also found in {b}, in any order, otherwise false',
    ],
    say: [
      'array is subset of another',
      'check subset',
      'all items of first list in second list?',
      'two lists in, true if nothing from the first is missing in the second, else false',
      'how do i check that all values of one array exist in another array?',
    ],
  },
  'lists-overlap': {
    whether: [
      'two arrays have a common element',
      'any element of {a} is in {b}',
      'two lists have one or more values in common',
    ],
    verb: [
      'tell if two lists share at least one item',
      'return true if some value is in both arrays and false if they have nothing in common',
    ],
    say: [
      'arrays have common element',
      'check if two lists overlap',
      'any common value in two arrays?',
      'two lists in, true if at least one item is in both, else false',
      'how do i see if two arrays have any value in common?',
    ],
  },
};
