import type { Phrasings } from '../../family.ts';

export const objectsNested: Phrasings = {
  'deep-clone': {
    noun: ['a deep clone', 'a copy of a nested object'],
    verb: [
      'deep copy an object or array',
      'clone an object deeply',
      'take an object and ^return a deep copy of it',
      'create a deep copy of a nested object',
    ],
    say: [
      'deep clone an object in javascript',
      'deepClone function',
      'clone nested object',
      'given an object, return a deep clone',
      'write deep clone without a library',
    ],
  },
  'deep-equal': {
    verb: [
      'deep compare two objects',
      'check if two objects have the same keys and values, recursively',
      'take two values and ^return true if they are deeply equal',
    ],
    whether: [
      'two objects are equal including nested objects',
      'two values are equal, deep comparison',
    ],
    say: [
      'deepEqual function',
      'compare two nested objects',
      'compare objects deep',
      'are these two objects equal',
      'given two objects, return true if they are deeply equal',
    ],
  },
  'deep-merge': {
    noun: ['a deep merge of two objects'],
    verb: [
      'deeply merge two objects',
      'merge two nested objects into one',
      'take two objects and ^return them deep merged',
      'merge objects with their nested objects',
    ],
    say: [
      'deepMerge',
      'merge deep two objects',
      'recursive merge of objects',
      'given two nested objects, merge them deeply and return the result',
    ],
  },
  'flatten-to-depth': {
    noun: ['an array flattened up to the specified depth'],
    verb: [
      'flatten a nested list up to a depth',
      'take a nested array and a depth and ^return the flattened array',
      'flatten an array by n levels',
    ],
    say: [
      'flatten with depth',
      'flatten nested array depth n',
      'array flat with depth parameter',
      'given a nested array and a number n, flatten it n levels',
    ],
  },
  'count-keys-deep': {
    noun: ['the total number of keys in a nested object'],
    verb: [
      'count the keys in a nested object',
      'count keys recursively',
      'take a nested object and ^return the number of all its keys',
    ],
    say: [
      'recursive key count',
      'count all properties of nested object',
      'nested object, how many keys',
      'given a nested object, return how many keys it has in total',
    ],
  },
  'sum-nested-object': {
    noun: ['the sum of the numbers in a nested object'],
    verb: [
      'sum all values in a nested object',
      'sum a nested object recursively',
      'take a nested object of numbers and ^return their sum',
    ],
    say: [
      'deep sum of object values',
      'recursive sum of object',
      'nested object values total',
      'given an object with numbers and nested objects, return the sum of all numbers',
    ],
  },
};
