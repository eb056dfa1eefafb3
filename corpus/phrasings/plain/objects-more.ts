import type { Phrasings } from '../../family.ts';

export const objectsMore: Phrasings = {
  'omit-keys': {
    noun: ['an object without the keys that are in a given list'],
    verb: [
      'delete a list of keys from an object and ^return the new object',
      'take an object and an array of key names and ^return a copy where those keys are removed',
      'exclude the given fields from an object',
    ],
    say: [
      'remove keys from object',
      'delete several properties of an object',
      'object omit multiple fields',
      'object and array of keys in, same object without these keys out',
      'how can i get a copy of an object without some of its properties, if i have their names in an array?',
    ],
  },
  'zip-object': {
    noun: ['an object built from an array of keys and an array of values'],
    verb: [
      'create an object from two arrays, the first with the keys and the second with the values',
      'take a list of names and a list of values and ^make a dictionary out of them',
      'convert keys and values to an object',
    ],
    say: [
      'array of keys and array of values to object',
      'make object from two arrays',
      'keys list plus values list to dictionary',
      'i have an array of keys and another array with their values, i want one object',
      'keys in one array, values in the other, object out',
    ],
  },
  'merge-object-list': {
    noun: ['a single object that contains all the keys of all objects in an array'],
    verb: [
      'merge all objects of an array into one object',
      'take a list of objects and ^combine them into a single object, later values overwrite earlier ones',
      'join many objects from a list into one, if a key appears again use the last value',
    ],
    say: [
      'merge array of objects into one',
      'combine list of objects into single object',
      'merge all dictionaries in a list',
      'array of objects in, one merged object out',
      'how do i merge every object in my array into one big object?',
    ],
  },
  'sum-merge-objects': {
    noun: [
      'an object with the sums of the numbers of two objects for each key',
      'the combined object of two objects where values with the same key are summed',
    ],
    verb: [
      'merge two objects and sum the values of the same keys',
      'take two objects with numbers and ^add them together key by key, keeping keys that only one has',
    ],
    say: [
      'merge two objects and add values',
      'sum values of two objects by key',
      'add two dictionaries together',
      'i have two objects with counts and need one object with both counts added up',
      'two objects with numbers in, one object with the sum for every key out',
    ],
  },
  'apply-defaults': {
    noun: ['the options object with default values for all missing keys'],
    verb: [
      'merge options with default options, where the given options win',
      'take an object and an object of default values and ^add the defaults for the missing keys',
      'set default values for keys that are not in an object',
    ],
    say: [
      'merge options with defaults',
      'default values for object',
      'fill missing keys from defaults',
      'first argument are the settings, second the defaults, return the settings and use the default if a key is missing',
      'how do i combine user options and default options so the user options are not overwritten?',
    ],
  },
  'key-of-min-value': {
    noun: ['the key that has the lowest value in an object of numbers'],
    verb: [
      'get the key of the smallest number in an object',
      'take an object with number values and ^return the key with the minimum value',
      'find which key of a dictionary has the lowest value',
    ],
    say: [
      'key with smallest value',
      'object key of minimum',
      'find key with lowest value in object',
      'object of numbers in, name of the smallest one out',
      'which key in my object has the smallest number?',
    ],
  },
  'max-value-in-object': {
    noun: ['the biggest number among the values of an object'],
    verb: [
      'get the highest value from an object',
      'take an object with numbers as values and ^return the largest of them',
      'find the maximum value in an object, only the value and not its key',
    ],
    say: [
      'maximum value in object',
      'largest value of a dictionary',
      'biggest number in object values',
      'my object has numbers as values, what is the highest value?',
      'object of scores in, highest score out',
    ],
  },
  'keys-sorted-by-value': {
    noun: ['the keys of an object sorted by their values from highest to lowest'],
    verb: [
      'sort the keys of an object by value, biggest value first',
      'take an object with numbers and ^return an array of its keys in descending order of the values',
      'order object keys from the highest value to the lowest',
    ],
    say: [
      'sort object by value, return keys, descending',
      'object keys ordered by value high to low',
      'list of keys, highest value first',
      'i have an object with names and scores and want a list of the names, the highest score first',
      'how do i sort the keys of an object by the values in descending order?',
    ],
  },
  'entries-sorted-by-key': {
    noun: ['an array with the key value pairs of an object sorted by key'],
    verb: [
      'sort the entries of an object by key',
      'take an object and ^return its [key, value] pairs in alphabetical order of the keys',
      'get all key and value pairs of a dictionary ordered by the key',
    ],
    say: [
      'sorted entries of object',
      'object to sorted key value pairs',
      'sort object entries by key name',
      'object in, array of [key, value] sorted by key out',
      'i need the entries of my object as pairs but the keys must be in alphabetical order, how?',
    ],
  },
  'count-keys-per-value': {
    noun: ['an object with each value of an object and how many times it appears'],
    verb: [
      'count how many times each value occurs in an object',
      'take an object and ^return a new object with the number of keys for each value',
      'count equal values in a dictionary and ^give the counts by value',
    ],
    say: [
      'count values in object',
      'frequency of object values',
      'object value counts',
      'how many times does every value occur in my object? give me an object with value and count',
      'the object is like {ann: "red", bob: "red", eve: "blue"} and the result is {red: 2, blue: 1}',
    ],
  },
  'invert-to-lists': {
    noun: ['an object with the values as keys and arrays of the original keys as values'],
    verb: [
      'invert an object and ^collect the keys with the same value in an array',
      'take an object and ^return for each value the list of all keys that have this value',
      'swap keys and values of an object, with a list of keys for each value',
    ],
    say: [
      'group object keys by value',
      'invert object to arrays of keys',
      'object value to list of keys',
      'several keys have the same value and i want to see all keys of each value in a list',
      '{a: 1, b: 2, c: 1} should give {1: ["a", "c"], 2: ["b"]}',
    ],
  },
  'set-key-in-copy': {
    noun: ['a new object with a given key set to a given value'],
    verb: [
      'set a key to a value in an object and ^return the changed copy',
      'take an object, a key and a value and ^return a new object with this key and value added or replaced',
      'add a key and value to an object without changing the original',
    ],
    say: [
      'set property in object',
      'add key value to object, return copy',
      'update object key immutably',
      'object, key and value in, new object with that key set out',
      'how do i set a property on a copy of my object, so the original does not change?',
    ],
  },
  'increment-key': {
    noun: ['a new object where the number of the given key is one more, or 1 if it was missing'],
    verb: [
      'increase the count of a key by 1 in a copy of an object',
      'take an object of counts and a key and ^return a new object with that count plus one',
      'add one to a counter in an object, start with 1 if the key is not there, and ^return a new object',
    ],
    say: [
      'increment key in object',
      'increase counter by key',
      'add 1 to value of key, default 0',
      'counts object and key in, updated copy out, a new key gets 1',
      'i count things in an object, how do i get a new object with one more for a key?',
    ],
  },
  'common-keys': {
    noun: ['a list of the keys that exist in both objects, in the order of the first object'],
    verb: [
      'get the common keys of two objects, ordered like in the first',
      'compare two objects and ^return the keys they both have, in first object order',
      'find all keys of the first object that also exist in the second object',
    ],
    say: [
      'shared keys of two objects',
      'keys that are in both objects',
      'intersection of object keys',
      'which keys are in {a} and in {b} too? return them as an array',
      'two objects in, array of the same keys out, order from the first one',
    ],
  },
  'keys-only-in-first': {
    noun: ['a list of keys that are in the first object but not in the second'],
    verb: [
      'get the keys that exist in the first object and not in the second one',
      'compare two objects and ^return the keys that the second one is missing',
      'find which keys of {a} are missing in {b}',
    ],
    say: [
      'keys only in first object',
      'difference of object keys',
      'keys missing in second object',
      'two objects in, array of keys that only the first has out',
      'i have two objects and want to know which keys of the first are not in the second',
    ],
  },
  'changed-keys': {
    noun: ['a list of the keys that have different values in two objects with the same keys'],
    verb: [
      'compare two objects with the same keys and ^return the keys with different values',
      'find which keys have changed between an old and a new object, both have the same keys',
      'get the keys where two objects are not equal, when all keys are in both',
    ],
    say: [
      'keys that changed between objects',
      'compare two objects, return changed keys',
      'list of keys with different values',
      'old object and new object with the same keys, which keys have another value now?',
      'two objects in, names of the properties that are different out',
    ],
  },
  'has-value-in-object': {
    verb: [
      'check whether a value is in an object',
      'take an object and a value and ^return true if one of its properties has that value, else false',
    ],
    whether: [
      'an object contains a given value',
      'a value exists in a dictionary',
      'any key of an object has the value {value}',
    ],
    say: [
      'check if value exists in object',
      'object has value',
      'does my object have this value? not the key, the value',
      'object and value in, true or false out',
    ],
  },
  'remove-null-values': {
    noun: ['an object without the properties that are null'],
    verb: [
      'remove all null values from an object and ^keep 0 and empty strings',
      'take an object and ^return a new one with only the keys that are not null',
      'delete keys with value null from an object',
    ],
    say: [
      'remove nulls from object',
      'object without null values',
      'filter null properties',
      'my object has some null values, how do i get a copy without them? zeros must stay',
      '{a: 1, b: null} becomes {a: 1}',
    ],
  },
  'uppercase-keys': {
    noun: ['a new object with the keys in uppercase'],
    verb: [
      'make all keys of an object uppercase',
      'take an object and ^return the same object with every key converted to uppercase letters',
      'change the keys of a dictionary to capital letters, the values stay the same',
    ],
    say: [
      'object keys to uppercase',
      'uppercase all keys of object',
      'convert keys to upper case',
      '{name: 1} becomes {NAME: 1}',
      'how can i change all the property names in an object to upper case?',
    ],
  },
  'nested-get': {
    noun: ['the value at a path of keys in a nested object, or null if it does not exist'],
    verb: [
      'get a value from a nested object with an array of keys, or null if it is missing',
      'take an object and a list of keys and ^return the value found by going down the keys, null if not found',
      'read a deep property by its path and ^return null if any key is missing',
    ],
    say: [
      'get nested value by path',
      'nested object get, null if missing',
      'deep get from object with key array',
      'object and path like ["a", "b"] in, value or null out',
      'how do i safely get a value in a nested object from a list of keys? null when not there',
    ],
  },
  'flatten-object': {
    noun: ['a flat object with dot separated keys made from a nested object'],
    verb: [
      'flatten a nested object with dots in the keys',
      'take an object with objects inside and ^return one flat object with keys like "a.b.c"',
      'convert a nested object to a single level object, joining the keys with a dot',
    ],
    say: [
      'flatten object',
      'flatten nested object to dot keys',
      'nested object to flat object, dot notation',
      'i have objects in objects and need a flat one with keys such as user.name',
      'nested object in, object with keys joined by dots out',
    ],
  },
  'word-to-length-object': {
    noun: ['an object with the words as keys and the word lengths as values'],
    verb: [
      'make an object of words and their lengths from a list of words',
      'take an array of strings and ^return an object that gives the length of each string',
      'create a dictionary with the length of every word in a list',
    ],
    say: [
      'word lengths object',
      'words to object of lengths',
      'map of word to its length',
      'list of words in, object with word and number of letters out',
      'how long is each word in my list? i want an object with the word as key',
    ],
  },
  'count-by-length': {
    noun: ['an object with the number of words for each word length'],
    verb: [
      'count the words of each length in a list',
      'take an array of words and ^return an object with word length as key and how many words as value',
      'count how many strings in a list have the same length, for every length',
    ],
    say: [
      'count strings by length',
      'word length counts',
      'number of words per length',
      'how many words of each length are in the list? give an object like {3: 2, 5: 1}',
      'words in, object from length to count out',
    ],
  },
  'group-anagrams': {
    noun: ['the anagrams in a list of words, grouped into lists'],
    verb: [
      'group words that are anagrams of each other',
      'take a list of words and ^return a list of groups, each group with the words that have the same letters',
      'put all anagrams together in arrays, groups in the order they first appear',
    ],
    say: [
      'group anagrams together',
      'anagrams grouped in arrays',
      'group words with same letters',
      'array of words in, array of arrays of anagrams out',
      'which words in my list are anagrams? put them in groups, a word without anagram is its own group',
    ],
  },
  'translate-words': {
    noun: ['a list of words with each word replaced by its translation from an object'],
    verb: [
      'translate an array of words using an object as dictionary',
      'take a list of words and a dictionary object and ^replace each word by its value, or ^keep it if it is not there',
      'replace words by looking them up in an object, words that are not found stay the same',
    ],
    say: [
      'translate words with a dictionary',
      'replace words using lookup object',
      'translate list of words, unknown words stay',
      'words and dictionary in, translated words out, no translation means same word',
      'i have an array of english words and an object with german words, how do i translate the array? leave words that are missing',
    ],
  },
  'entries-to-strings': {
    noun: [
      'an array of strings with key {sep} value for each entry of an object',
      'a list of texts, one for each property, with {sep} between the key and the value',
    ],
    verb: [
      'convert an object to an array of strings, key and value joined with {sep}',
      'take an object and ^return one string per key, made of the key, {sep} and the value',
      'write each key and value of an object as a string with {sep} between them and ^return the list',
    ],
    say: [
      'object to list of strings with {sep}',
      'key value strings joined by {sep}',
      'object in, array of strings out, {sep} between key and value',
      'how do i make strings out of the entries of an object with {sep} between key and value?',
    ],
  },
};
