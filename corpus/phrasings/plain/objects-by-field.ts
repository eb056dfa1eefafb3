import type { Phrasings } from '../../family.ts';

export const objectsByField: Phrasings = {
  'sort-by-field': {
    noun: ['a sorted array of objects by key'],
    verb: [
      'sort a list of objects by a property',
      'sort an array of objects by the given field',
      'take an array of objects and a key and ^return the array sorted by that key',
      'sort the objects by the value of a property',
    ],
    say: [
      'sort objects by key',
      'sort list of objects by field name',
      'sort array of objects by key ascending',
      'given an array of objects and a property name, return them sorted by that property',
      'how to sort an array of objects by a key?',
    ],
  },
  'sort-by-field-descending': {
    noun: ['a list of objects sorted descending by key'],
    verb: [
      'sort a list of objects by a property, descending',
      'sort an array of objects by the given field from highest to lowest',
      'take an array of objects and a key and ^return the array sorted by that key in descending order',
    ],
    say: [
      'sort objects by key desc',
      'sort list of objects by field, descending',
      'given an array of objects and a property name, return them sorted by it from biggest to smallest',
      'orderBy key desc',
    ],
  },
  'sort-by-two-fields': {
    noun: ['a list of objects sorted by two properties'],
    verb: [
      'sort a list of objects by two properties',
      'sort an array of objects by a field and then by another field',
      'take an array of objects and two keys and ^sort by the first key, then by the second',
    ],
    say: [
      'sort objects by two keys',
      'sort by one key then another',
      'sort with tie breaker',
      'given objects and two property names, sort by the first and use the second if they are equal',
    ],
  },
  'average-field': {
    noun: ['the average of a property in an array of objects'],
    verb: [
      'get the average of a field of objects',
      'calculate the average of a property of all objects in a list, 0 if the list is empty',
      'take an array of objects and a key and ^return the average of that key',
    ],
    say: [
      'averageBy key',
      'average of property in list of objects',
      'mean of a field in array of objects',
      'given an array of objects and the name of a number field, return the average, and 0 for an empty array',
    ],
  },
  'max-by-field': {
    noun: ['the object with the max value of a key'],
    verb: [
      'find the max object by key',
      'find the item with the largest value for a given key',
      'take an array of objects and a key and ^return the object with the highest value of that key',
    ],
    say: [
      'find max in array of objects by property',
      'array of objects, max of a field, return the object',
      'get the object with the highest value',
      'given objects and a property name, return the object where it is the largest',
    ],
  },
  'min-by-field': {
    noun: ['the object with the min value of a key'],
    verb: [
      'find the min object by key',
      'find the item with the smallest value for a given key',
      'take an array of objects and a key and ^return the object with the lowest value of that key',
    ],
    say: [
      'find min in array of objects by property',
      'array of objects, min of a field, return the object',
      'get the object with the lowest value',
      'given objects and a property name, return the object where it is the smallest',
    ],
  },
  'index-by-field': {
    noun: ['a map from a key to the object'],
    verb: [
      'convert an array of objects to an object by a key',
      'take an array of objects and a key and ^build an object with that key',
      'make a lookup table from a list of objects by a property',
    ],
    say: [
      'array to object by key',
      'list of objects to dictionary by field',
      'keyBy function like in lodash',
      'given an array of objects and a property name, return an object where each value of that property leads to its object',
    ],
  },
  'unique-by-field': {
    noun: ['a list of objects that are unique by key'],
    verb: [
      'remove duplicates from a list of objects by key',
      'get unique objects by a property',
      'take an array of objects and a key and ^return only the first object with each value',
      'filter out objects with a duplicate key value',
    ],
    say: [
      'unique array of objects by key',
      'distinct objects by field',
      'dedupe objects by property',
      'given an array of objects and a property name, return the array without duplicates of that property',
    ],
  },
  'filter-by-field-value': {
    noun: ['the objects where a property has a given value'],
    verb: [
      'filter objects by key and value',
      'filter a list of objects by property value',
      'take an array of objects, a key and a value and ^return the objects that match',
      'find objects by property value',
    ],
    say: [
      'filter objects by property',
      'get all objects with key equal to value',
      'given objects, a property name and a value, return the objects with that value',
    ],
  },
  'find-by-field': {
    noun: ['the object with a given property value or null'],
    verb: [
      'find an object by key and value in a list, null if not found',
      'find the first object with a matching property, else null',
      'take an array of objects, a key and a value and ^return the first match or null',
    ],
    say: [
      'find object by property value, null if none',
      'search array of objects by key',
      'given objects, a property name and a value, return the first object with that value or null',
    ],
  },
};
