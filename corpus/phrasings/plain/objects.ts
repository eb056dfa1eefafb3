import type { Phrasings } from '../../family.ts';

export const objects: Phrasings = {
  'object-keys': {
    noun: ['an array with all keys of an object', 'the list of keys in {obj}'],
    verb: [
      'take an object and ^return its keys as an array',
      'show all property names of an object in a list',
    ],
    say: [
      'get object keys',
      'list of keys in object',
      'property names of an object',
      'what are the keys in my object? i do not need the values',
      'object in, array of its keys out',
    ],
  },
  'object-values': {
    noun: ['an array with all values of an object', 'the list of values in {obj}'],
    verb: [
      'take an object and ^return its values as an array',
      'make a list of the values that an object has',
    ],
    say: [
      'get object values',
      'list of values in object',
      'object values to array',
      'how can i get all values from an object and leave out the keys?',
      'object in, array of its values out',
    ],
  },
  'object-to-pairs': {
    noun: [
      'an array of [key, value] arrays from an object',
      'the entries of {obj} as a list of [key, value] pairs',
    ],
    verb: [
      'change an object into an array of key value pairs',
      'take an object and ^return an array with a [key, value] array for every property',
    ],
    say: [
      'object to entries',
      'object to key value pairs',
      'get entries of an object',
      'how do i convert an object to a list of [key, value] pairs?',
      'object in, array of [key, value] out',
    ],
  },
  'object-from-pairs': {
    noun: [
      'an object created from an array of key value pairs',
      'an object with the keys and values from a list of pairs',
    ],
    verb: [
      'convert [key, value] pairs to an object',
      'take an array of [key, value] arrays and ^return an object',
      'change a list of entries into an object',
    ],
    say: [
      'object from entries',
      'key value pairs to object',
      'entries to object',
      'i have a list of pairs like ["a", 1] and i want an object, how do i make it?',
      'list of pairs in, object out',
    ],
  },
  'count-keys': {
    noun: ['the number of keys of an object', 'how many properties an object has'],
    verb: [
      'count the number of keys in an object',
      'take an object and ^return the number of its properties',
      'get the size of an object',
    ],
    say: [
      'object size',
      'number of keys in object',
      'object length',
      'how many keys does my object have?',
      'object in, number of keys out, an empty object gives 0',
    ],
  },
  'invert-object': {
    noun: [
      'an object where keys and values have changed places',
      'a new object that has the values of {obj} as keys and the keys as values',
    ],
    verb: [
      'swap keys and values in an object',
      'take an object and ^return a new one with the values as keys and the keys as values',
    ],
    say: [
      'object invert',
      'flip keys and values',
      'invert keys and values of object',
      'how can i switch the keys and the values of an object?',
      'object in, inverted object out, value becomes key',
    ],
  },
  'pick-keys': {
    noun: [
      'a new object with only the keys from a list',
      'an object with just the given keys of {obj}, without keys it does not have',
    ],
    verb: [
      'pick keys from an object',
      'take an object and a list of keys and ^return an object with only those keys that exist',
      'copy only the selected properties to a new object and ^skip missing ones',
    ],
    say: [
      'pick properties from object',
      'object with only given keys',
      'select keys from an object',
      'how do i keep only some keys of an object? the keys are in an array and some may be missing',
      'object and list of keys in, smaller object out',
    ],
  },
  'omit-key': {
    noun: ['a new object without the given key', 'a copy of an object with one property deleted'],
    verb: [
      'remove a property from an object and ^return a new object',
      'take an object and a key and ^return a copy that does not have this key',
    ],
    say: [
      'omit key from object',
      'object without a key',
      'remove property from object copy',
      'how do i remove a key from an object but leave the original object as it is?',
      'object and key in, new object without that key out',
    ],
  },
  'merge-objects': {
    noun: [
      'one object with all properties of two objects, the second wins on equal keys',
      'a new object that combines two objects, where the second overwrites the first',
    ],
    verb: [
      'merge two objects into one, with the second taking priority',
      'join two objects and ^use the value of the second one if both have the same key',
    ],
    say: [
      'object merge',
      'combine two objects',
      'merge two objects into one',
      'how do i merge two objects into a new one? same key means the second object wins',
      'two objects in, one merged object out, {b} overrides {a}',
    ],
  },
  'has-key': {
    whether: [
      'a key exists in an object',
      'an object has a property with a given name',
      'the object has this key, whatever the value is',
    ],
    verb: [
      'tell if an object contains a certain key',
      'take an object and a key and ^return true if the key is in the object',
    ],
    say: [
      'object has key',
      'key exists in object',
      'object contains key',
      'is this key in my object? a value of 0 is fine, it still exists',
      'how can i check if an object has a given property?',
    ],
  },
  'sum-values': {
    noun: [
      'the sum of the values in an object',
      'the total of all numbers in an object, 0 if it is empty',
    ],
    verb: [
      'calculate the sum of all values in an object',
      'take an object with numbers as values and ^return their total',
      'add all the values in {obj} together',
    ],
    say: [
      'sum of values in object',
      'add object values',
      'sum of all object values',
      'what is the sum of the numbers in my object?',
      'object in, sum of its values out',
    ],
  },
  'average-of-values': {
    noun: [
      'the average value in an object of numbers, or 0 if the object is empty',
      'the mean of all values of an object, 0 when it has none',
    ],
    verb: [
      'calculate the average of the values in an object and ^return 0 for an empty object',
      'take an object with scores and ^return the average score, or 0 if there are no scores',
    ],
    say: [
      'average of object values',
      'average value in object',
      'mean of object values',
      'i have grades in an object like math: 12, art: 15 and need the average, 0 if it is empty',
      'object of numbers in, average out, empty object gives 0',
    ],
  },
  'key-of-max-value': {
    noun: [
      'the key that has the highest value in an object, or null for an empty one',
      'the key of the biggest number in {obj}, null if it is empty',
    ],
    verb: [
      'get the key with the maximum value in an object, null if it has no keys',
      'take an object of numbers and ^return the key whose value is the largest, null when empty',
    ],
    say: [
      'key of max value',
      'key with the highest value in object',
      'object max value key',
      'which key in my object has the largest value? null if there is nothing in it',
      'object of scores in, name of the top scorer out, null for an empty object',
    ],
  },
  'scale-values': {
    noun: [
      'a new object with all values times {k}',
      'an object with the same keys in which each number is multiplied by {k}',
    ],
    verb: [
      'multiply all values in an object by {k}',
      'take an object of numbers and ^return a new one with every value multiplied by {k}',
      'change each number in an object to {k} times its value and ^keep the keys',
    ],
    say: [
      'multiply values by {k}',
      'object values multiplied by {k}',
      'scale object values by {k}',
      'i have an object with prices and need each price times {k}, same keys',
      'object in, object with values times {k} out',
    ],
  },
  'filter-values-above': {
    noun: [
      'a new object with only the values greater than {k}',
      'an object with the keys of {obj} that have a value over {k}, {k} itself is not enough',
    ],
    verb: [
      'filter object entries by value greater than {k}',
      'take an object of numbers and ^return an object with only the entries above {k}',
      'remove all keys with a value of {k} or lower and ^return the rest as a new object',
    ],
    say: [
      'object filter values above {k}',
      'keep values over {k} in object',
      'filter object values > {k}',
      'which entries of my object have a value bigger than {k}? return them as an object',
      'object in, object with only the values higher than {k} out',
    ],
  },
  'count-each-word': {
    noun: [
      'an object with the count of each word in an array',
      'the number of times each word is in a list, as an object with words as keys',
    ],
    verb: [
      'count words in an array and ^return an object with the counts',
      'take a list of words and ^tell how many times each one appears, as an object',
    ],
    say: [
      'count each word',
      'word frequency of a list',
      'word count object',
      'count occurrences in array of strings',
      'how do i count how often every word comes in a list?',
      'array of words in, object with word and count out',
    ],
  },
  'group-by-length': {
    noun: [
      'an object with words grouped by their number of letters',
      'the words in {words} grouped by length, each length is a key with an array of words',
    ],
    verb: [
      'group an array of strings by string length',
      'take a list of words and ^return an object with the length as key and the words of that length as a list',
    ],
    say: [
      'group words by their length',
      'group strings by length',
      'words by length object',
      'how do i group words that have the same number of letters?',
      'list of words in, object of length to words out',
    ],
  },
  'group-by-first-letter': {
    noun: [
      'an object with words grouped by the first letter',
      'the words in {words} grouped by first letter, each letter is a key with an array of words',
    ],
    verb: [
      'group an array of strings by first letter',
      'take a list of words and ^return an object with the first letter as key and the words as a list',
    ],
    say: [
      'group by first letter',
      'words by first letter',
      'group names by initial letter',
      'how do i group words that begin with the same letter?',
      'list of words in, object of letter to words out',
    ],
  },
  'group-by-parity': {
    noun: [
      'an object with a list of even numbers and a list of odd numbers, keys even and odd',
      'the numbers grouped into even and odd, as an object',
    ],
    verb: [
      'group numbers by even and odd',
      'take a list of numbers and ^return an object with two arrays, even and odd',
      'separate {nums} into even and odd numbers and ^return { even, odd }',
    ],
    say: [
      'even and odd groups',
      'group even and odd numbers',
      'separate even and odd into an object',
      'how do i split a list of numbers into even and odd ones, as an object with these two keys?',
      'array in, object with even: [...] and odd: [...] out',
    ],
  },
  'index-by-id': {
    noun: [
      'an object with the items of a list, using the id of each item as key',
      'a lookup object by id from an array of objects',
    ],
    verb: [
      'convert an array of objects to an object with ids as keys',
      'take a list of items and ^return an object where each id points to its item',
    ],
    say: [
      'key by id',
      'array of objects to map by id',
      'index objects by id',
      'lookup object by id',
      'i have an array of objects with an id and want an object to get each of them by id',
      'array in, object of id to item out',
    ],
  },
  'get-with-default': {
    noun: [
      'the value of a key in an object, or a default value if the key does not exist',
      'the value for a key, with a fallback for a missing key',
    ],
    verb: [
      'get a property of an object or a default value',
      'take an object, a key and a default, and ^return the value of the key or the default if there is no such key',
    ],
    say: [
      'get value or default',
      'get with default',
      'object get with default value',
      'how do i read a key of an object and get a default value if it is missing?',
      'object, key and fallback in, value out, 0 in the object is a real value',
    ],
  },
  'rename-key': {
    noun: [
      'an object with one key changed to a new name and the same value',
      'a new object where the key {oldKey} is now named {newKey}',
    ],
    verb: [
      'rename a property in an object',
      'take an object, an old key and a new key and ^return the object with the key renamed',
      'change the name of a key and ^keep its value',
    ],
    say: [
      'rename a key in object',
      'change key name',
      'rename object key',
      'how do i change the name of a key in an object? the value and the other keys stay',
      'object, old name and new name in, object with the new name out',
    ],
  },
  'is-empty-object': {
    whether: [
      'an object has no keys',
      'the object is empty, like {}',
      'an object has zero properties',
    ],
    verb: [
      'tell if an object is empty',
      'take an object and ^return true if it has no keys, otherwise false',
    ],
    say: [
      'object is empty',
      'empty object check',
      'is object empty',
      'how do i know if my object has nothing in it?',
      'object in, true if it is empty and false if not',
    ],
  },
  'pluck-field': {
    noun: [
      'an array with the value of one key from each object in a list',
      'the values of a given property from all objects in {items}',
    ],
    verb: [
      'get one property from each object in an array',
      'take a list of objects and a key and ^return a list of the values for that key',
      'make an array of the {key} values of all objects',
    ],
    say: [
      'pluck key from objects',
      'get property from array of objects',
      'list of values for a key',
      'how do i get only one field from every object in a list? the field name is given',
      'array of objects and key in, array of values out',
    ],
  },
  'sort-people-by-age': {
    noun: [
      'the people sorted by age, from youngest to oldest',
      'a list of people objects ordered by age, lowest first',
    ],
    verb: [
      'sort a list of people by age',
      'take an array of people and ^return it sorted by age ascending',
      'order people by age with the youngest first',
    ],
    say: [
      'sort objects by age ascending',
      'sort people by age, youngest first',
      'order by age',
      'i have people with name and age, how do i sort them from young to old?',
      'array of people in, same people sorted by age out, smallest age first',
    ],
  },
  'names-of-adults': {
    noun: [
      'the names of the people aged {k} or older',
      'a list of names of all persons whose age is {k} or higher',
    ],
    verb: [
      'find people who are at least {k} years old and ^return their names',
      'get names of people with age {k} or more',
      'take a list of people and ^return the names of those that are {k} or older',
    ],
    say: [
      'names of people {k} or older',
      'people over or equal {k}, names only',
      'names with age at least {k}',
      'which people in my list are {k} or older? i only need the names',
      'array of people in, names of everyone aged {k} or more out',
    ],
  },
  'cart-total': {
    noun: [
      'the total price of all items in a cart, price times quantity',
      'the total of a shopping cart whose items have price and quantity',
    ],
    verb: [
      'calculate the total price of a shopping cart',
      'multiply price by quantity for each item and ^return the sum',
      'take a list of items with price and quantity and ^return the total cost',
    ],
    say: [
      'total of cart',
      'shopping cart total price',
      'sum of price times quantity',
      'how much do i have to pay for my cart? every item has a price and a quantity',
      'cart items in, total price out, an empty cart gives 0',
    ],
  },
  'keys-with-value': {
    noun: [
      'all keys in an object that have the given value',
      'an array of the keys whose value is equal to a given value',
    ],
    verb: [
      'find all keys with a given value',
      'take an object and a value and ^return a list of every key with that value',
      'get the keys of {obj} that have the value {value}',
    ],
    say: [
      'find keys with value',
      'all keys for a value',
      'get keys by value',
      'which keys of my object have a certain value? there can be more than one or none',
      'object and value in, array of matching keys out',
    ],
  },
  'shallow-equal': {
    whether: [
      'two objects are equal',
      'two objects have the same keys and values',
      'two flat objects are the same, in any key order',
    ],
    verb: [
      'tell if two objects are shallowly equal',
      'take two objects and ^return true if they have exactly the same keys and values',
    ],
    say: [
      'shallow equal',
      'compare two objects',
      'objects equal check',
      'how can i compare two simple objects? the order of the keys does not matter',
      'two objects in, true if all keys and values are the same',
    ],
  },
};
