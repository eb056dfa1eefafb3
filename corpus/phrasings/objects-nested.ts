import type { Phrasings } from '../family.ts';

export const objectsNested: Phrasings = {
  'deep-clone': {
    noun: ['a copy that shares no inner array or object with what it was copied from'],
    verb: ['duplicate a nested value at every level'],
    say: [
      'cloneDeep as in lodash, for plain JSON data',
      'a shallow copy is not enough, the objects inside must be copied as well',
    ],
  },
  'deep-equal': {
    verb: ['tell if two structures are the same by content and not by reference'],
    whether: ['two JSON values look the same at every level'],
    say: [
      '({ a: [1] }, { a: [1] }) -> true, ({ a: [1] }, { a: [2] }) -> false',
      '=== is false for two objects with the same content, i need true there, nested ones as well',
    ],
  },
  'deep-merge': {
    noun: ['two trees of settings laid over each other, the later one on top'],
    verb: ['merge key by key and ^go down where both sides have an object'],
    say: ['({ a: { b: 1, c: 2 } }, { a: { b: 5 } }) -> { a: { b: 5, c: 2 } }'],
  },
  'flatten-to-depth': {
    noun: [
      'a list after inner lists have been opened up as many times as the second argument says',
    ],
    verb: ['open the lists inside a list, {depth} times'],
    say: ['([1, [2, [3, [4]]]], 1) -> [1, 2, [3, [4]]]'],
  },
  'count-keys-deep': {
    noun: ['the count of names in a tree of settings, branches included'],
    verb: ['go through a nested object and ^count each key on the way'],
    say: ['{ a: { b: 1, c: { d: 2 } } } -> 4'],
  },
  'sum-nested-object': {
    noun: ['what all the leaves of an object of objects of numbers come to'],
    verb: ['go down into inner objects and ^sum the numbers found'],
    say: ['{ a: 1, b: { c: 2, d: 3 } } -> 6'],
  },
};
