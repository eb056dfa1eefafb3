import type { Phrasings } from '../family.ts';

export const objects: Phrasings = {
  'object-keys': {
    noun: ['the names on the left side of the colons in an object, as an array'],
    verb: ['enumerate the property names that {obj} has'],
    say: [
      'keys -> array',
      'dictionary keys to list',
      '{ a: 1, b: 2 } -> ["a", "b"]',
      'forget what is stored, i would just like to see under which names something is stored in this record',
    ],
  },
  'object-values': {
    noun: ['the array of what is stored in a record, without the names it is stored under'],
    verb: ['throw away the keys of {obj} and ^keep the values as an array'],
    say: [
      'values -> array',
      'dict values to list, duplicates stay',
      '{ a: 2, b: 2 } -> [2, 2]',
      'everything to the right of the colons in my object, in the same order, as a plain list please',
    ],
  },
  'object-to-pairs': {
    noun: [
      'the array of two-element arrays, name first and content second, that lists everything in a record',
    ],
    verb: ['break an object apart into small arrays of a key and its value'],
    say: [
      'obj -> [[key, value], ...]',
      'dictionary to list of tuples',
      '{ a: 1 } -> [["a", 1]]',
      'to loop over my record i would like an array with an inner array per property, holding its name and then what it holds',
    ],
  },
  'object-from-pairs': {
    noun: [
      'the record whose property names are the first and whose contents are the second items of some two-element arrays',
    ],
    verb: ['assemble an object out of {pairs}, each being a key followed by its value'],
    say: [
      '[[key, value], ...] -> obj',
      'tuples to dictionary',
      '[["a", 1], ["b", 2]] -> { a: 1, b: 2 }',
      'undo Object.entries: from the list of two-item arrays make the plain object again',
    ],
  },
  'count-keys': {
    noun: ['the amount of entries stored in a dictionary'],
    verb: ['measure how big {obj} is in terms of its properties'],
    say: [
      'obj.length but for objects',
      'number of entries in a dict',
      '{} -> 0, { a: 1 } -> 1',
      'is there a way to learn how many fields a record has? just the amount as a number',
    ],
  },
  'invert-object': {
    noun: ['the reverse lookup of a dictionary: what was a value now leads to its old key'],
    verb: ['turn {obj} inside out, so that looking up a former value yields the former key'],
    say: [
      'value -> key instead of key -> value',
      '{ one: "un", two: "deux" } -> { un: "one", deux: "two" }',
      'exchange the two sides of every entry of the dictionary',
      'i have an english to french dictionary as an object and would like the french to english one made from it',
    ],
  },
  'pick-keys': {
    noun: ['the reduced object with just those entries whose key is asked for and really there'],
    verb: ['restrict {obj} to the keys in {keys}, where unknown names have no effect'],
    say: [
      'pick: object + list of keys -> smaller object',
      '({ a: 1, b: 2 }, ["b", "c"]) -> { b: 2 }',
      'copy over to a fresh object each wanted property, provided that the source has it, and nothing else',
      'our api may only send out a few allowed fields of a record, here is the record and the whitelist, names that do not occur are no problem',
    ],
  },
  'omit-key': {
    noun: ['the entries of a record other than the one called {key}, as a fresh object'],
    verb: ['clone an object minus one named property, which may also be absent'],
    say: [
      'all but one key',
      '({ a: 1, b: 2 }, "a") -> { b: 2 }',
      'everything in {obj} except {key}, as a new object; the original must not be touched',
      'before i print the user i would like to hide one field, its name is given as a string, so make a copy that does not have it',
    ],
  },
  'merge-objects': {
    noun: [
      'the object with all entries of {a} and {b}, a key present in both taking its value from {b}',
    ],
    verb: ['lay one object over another, so that the upper, second one covers equal keys'],
    say: [
      '{a} + {b}, right side wins',
      '({ a: 1 }, { a: 2, b: 3 }) -> { a: 2, b: 3 }',
      'take a copy of the first object and write every property of the second into it',
      'there are old settings and new settings, i want one object with both and where they disagree the new ones (second argument) count',
    ],
  },
  'has-key': {
    whether: [
      'something, be it only a 0, is stored in a record under a certain name',
      '{key} is among the property names of {obj}',
    ],
    say: [
      'key in object?',
      'dict has entry for name, bool',
      '({ a: 0 }, "a") -> true, ({ a: 1 }, "b") -> false',
      'does my dictionary know this word at all? the stored value is of no interest, only if there is one',
    ],
  },
  'sum-values': {
    noun: ['the total you get from all the numbers that a record holds'],
    verb: ['accumulate what {obj} stores under its keys into one number'],
    say: [
      'sum over dict values',
      'add everything stored in an object, empty = 0',
      '{ a: 1, b: 2 } -> 3',
      'an object says how much money each person owes me, how much is that altogether?',
    ],
  },
  'average-of-values': {
    noun: [
      'the arithmetic mean of what a record of numbers holds, zero for a record that holds nothing',
    ],
    verb: [
      'divide the total of the numbers in {scores} by how many there are, or ^answer 0 for an object without keys',
    ],
    say: [
      'avg of dict values (empty -> 0)',
      '{ a: 1, b: 2 } -> 1.5, {} -> 0',
      'mean over all the scores in the object; avoid NaN, no scores should be 0',
      'the report card is an object from subject to mark and i need the mean mark, if the card is blank just say zero',
    ],
  },
  'key-of-max-value': {
    noun: ['the property name at which a record holds its top number, null when it holds nothing'],
    verb: [
      'look for the highest number in {obj} and ^say under which key it is, null without any key',
    ],
    say: [
      'argmax of an object, {} -> null',
      '{ a: 1, b: 5, c: 2 } -> "b"',
      'name of the entry with the top value; empty object, then null',
      'sales are stored by month name, which month sold the most? if no month is in the object at all answer null',
    ],
  },
  'scale-values': {
    noun: ['the record in which each number has become {k} times what it was, under the same name'],
    verb: ['apply the factor {k} to everything that an object of numbers stores, in a copy'],
    say: [
      'obj values * {k}',
      'all numbers of a dict times {k}, same keys',
      'for every property the new value is {k} times the old one, result as a new object',
      'the recipe is an object from ingredient to amount and i cook {k} times as much, so what are the new amounts?',
    ],
  },
  'filter-values-above': {
    noun: ['the sub-object made of the entries holding a number strictly greater than {k}'],
    verb: ['throw away the entries of a record that are not above {k}, in a new object'],
    say: [
      'obj entries > {k}',
      'drop keys where the value is <= {k}',
      'only what is strictly more than {k} may stay in the object, exactly {k} has to go',
      'scores are stored by player and only players with more than {k} points reach the next round, return their names and scores as an object',
    ],
  },
  'count-each-word': {
    noun: [
      'the histogram of a list of strings, an object from string to how many times it is there',
    ],
    verb: [
      'keep a counter for each distinct string of {words} and ^return all the counters as one object',
    ],
    say: [
      'counter / histogram of strings',
      '["a", "b", "a"] -> { a: 2, b: 1 }',
      'string -> number of occurrences, for the whole array',
      'every child wrote down its favourite animal, tell me for each animal how many wrote it, as a dictionary',
    ],
  },
  'group-by-length': {
    noun: [
      'the object in which a number of letters leads to the array of words with that many letters',
    ],
    verb: ['sort strings into boxes labelled with their number of characters'],
    say: [
      'words -> { length: [words] }',
      '["cat", "dog", "moon"] -> { 3: ["cat", "dog"], 4: ["moon"] }',
      'bucket strings by .length, in the order they come',
      'for my crossword i want short and long words apart, an object where 5 gives me the array of all five letter words in {words}',
    ],
  },
  'group-by-first-letter': {
    noun: ['the alphabetic register of some words, an object with an array per starting character'],
    verb: [
      'file every word of {words} under the character at its beginning, in an object of arrays',
    ],
    say: [
      'words -> { letter: [words] }',
      '["apple", "bread", "array"] -> { a: ["apple", "array"], b: ["bread"] }',
      'bucket strings by their first char, keep their order',
      'like the index at the end of a book: for each initial the list of words that begin with it, as an object',
    ],
  },
  'group-by-parity': {
    noun: [
      'the object whose list even has the numbers divisible by two and whose list odd has the others',
    ],
    verb: ['distribute {nums} over two arrays, called even and odd, inside one object'],
    say: [
      'numbers -> { even: [...], odd: [...] }',
      '[1, 2, -3, -4] -> { even: [2, -4], odd: [1, -3] }',
      'partition by n % 2 into even/odd keys, both there even if empty',
      'houses with even numbers are on one side of the street and odd ones on the other, return both sides as an object with the keys even and odd',
    ],
  },
  'index-by-id': {
    noun: ['the table that leads from an id straight to the whole record with it'],
    verb: ['file each record of {items} in an object under its own id'],
    say: [
      '[{ id, ... }] -> { id: record }',
      '[{ id: 1, name: "a" }] -> { 1: { id: 1, name: "a" } }',
      'records array to dict, id as key, whole record as value',
      'searching the array again and again is slow, please build an object once where i write the id in brackets and get the record',
    ],
  },
  'get-with-default': {
    noun: ['the stored content for {key} if {obj} has such an entry, otherwise {fallback}'],
    verb: ['fetch a property by name, with a substitute at hand in case it is absent'],
    say: [
      'obj[key] or else fallback',
      '({ a: 0 }, "a", 5) -> 0, ({ a: 2 }, "b", 5) -> 5',
      'missing key -> third argument, present key -> its value (a 0 too)',
      'users may or may not have chosen a volume in their settings, if they have take it, and if not take the value i pass along',
    ],
  },
  'rename-key': {
    noun: ['the same record where what used to be called {oldKey} is now called {newKey}'],
    verb: [
      'move a value from one property name to another, in a fresh object that has all other entries too',
    ],
    say: [
      'old key name -> new key name, value kept',
      '({ a: 1 }, "a", "b") -> { b: 1 }',
      'in a copy of {obj} the entry {oldKey} should appear under the label {newKey}',
      'the new version of the api calls one of the fields differently, so give me my object with that field under its new name',
    ],
  },
  'is-empty-object': {
    whether: ['a record holds nothing at all', 'there is not a single key in {obj}'],
    say: [
      'object size 0?',
      '{} -> true, { a: 0 } -> false',
      'empty dict or not',
      'the form sends me an object with the errors it found, tell me true when there are none in it',
    ],
  },
  'pluck-field': {
    noun: ['the array of what each record in {items} holds under {key}, in their order'],
    verb: ['read the same named property off every record in an array'],
    say: [
      'list of records + field name -> list of its values',
      '([{ name: "Ann", age: 9 }], "age") -> [9]',
      'map(x => x[key])',
      'from the table of records i would like a single column, the name of which i pass as second argument',
    ],
  },
  'sort-people-by-age': {
    noun: ['the same person records rearranged so that ages rise from start to end'],
    verb: ['line up {people} from lowest to highest age in a new array'],
    say: [
      'ascending age',
      'records ordered by .age, small to large',
      'kids first, grandparents last: reorder the person objects by age',
      'for the school photo the younger ones stand on the left and the older ones on the right, each one is an object with an age',
    ],
  },
  'names-of-adults': {
    noun: ['the list of what everybody is called who has turned {k} already'],
    verb: ['drop everybody below {k} from {people} and ^return how the others are called'],
    say: [
      'filter age >= {k}, map to name',
      'people records -> names, minimum age {k}',
      'the ride is only for visitors from {k} years on, exactly {k} is allowed; what are the names of those who may enter?',
      'who of {people} is not younger than {k}? only the names in an array, same order',
    ],
  },
  'cart-total': {
    noun: [
      'the amount to pay for a list of positions that each say how many pieces at which unit price',
    ],
    verb: ['charge every entry of {items} its price as often as its quantity says and ^total that'],
    say: [
      'sum of price x quantity',
      '[{ price: 3, quantity: 2 }] -> 6, [] -> 0',
      'what does the customer have to pay? each line of the cart has a unit price and a quantity',
      'make the final sum of the bill: three apples for two each are six, and so on for all lines, nothing bought means 0',
    ],
  },
  'keys-with-value': {
    noun: ['the list of names under which a record holds exactly {value}, possibly none'],
    verb: ['go through {obj} and ^note each key that leads to the wanted value'],
    say: [
      'value -> all matching keys',
      '({ a: 1, b: 2, c: 1 }, 1) -> ["a", "c"]',
      'reverse lookup in an object, every hit, as an array',
      'an object tells in which team each kid is, and i ask for one team and want the names of its kids, an empty list if nobody is in it',
    ],
  },
  'shallow-equal': {
    whether: [
      'neither of two flat records has an entry that the other one lacks or holds differently',
      'each key of {a} is in {b} with an equal value and {b} has no further keys',
    ],
    say: [
      '{a} and {b} same content? (one level)',
      'object equality by content, key order ignored',
      '({ a: 1, b: 2 }, { b: 2, a: 1 }) -> true, ({ a: 1 }, { a: 1, b: 2 }) -> false',
      'i saved the settings before and after and want to hear true if nothing was added, removed or changed, they are just flat objects',
    ],
  },
};
