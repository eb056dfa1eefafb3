import type { Phrasings } from '../family.ts';

export const objectsMore: Phrasings = {
  'omit-keys': {
    noun: ['the entries of a record that remain when everything named in a list is struck out'],
    verb: ['clone {obj} minus whatever {keys} mentions, unknown names having no effect'],
    say: [
      'omit: object + list of keys -> the rest',
      '({ a: 1, b: 2, c: 3 }, ["b", "d"]) -> { a: 1, c: 3 }',
      'all entries but those on the blacklist, as a new object',
      'a few fields are private and their names are in an array, please make a version of the record that does not show them',
    ],
  },
  'zip-object': {
    noun: [
      'the record that pairs every name of one array with the item at the same index of another',
    ],
    verb: ['label the entries of {values} with {keys}, one by one, in an object'],
    say: [
      'zip keys + values -> obj',
      '(["a", "b"], [1, 2]) -> { a: 1, b: 2 }',
      'keys[0] gets values[0], keys[1] gets values[1] and so on, all in one object',
      'the header line of my file is one array and a data line is another, combine them so that i can access the data by its heading',
    ],
  },
  'merge-object-list': {
    noun: [
      'the union of an array of records in which the last record that has a key decides its value',
    ],
    verb: [
      'pour {objects} one after another into an empty object, newer values replacing older ones',
    ],
    say: [
      'Object.assign over a whole array',
      '[{ a: 1 }, { a: 2, b: 3 }, {}] -> { a: 2, b: 3 }; [] -> {}',
      'fold a list of objects into one, on a clash the one further back in the list wins',
      'settings come from several files in order of rising importance, each an object, and i need the settings that finally apply',
    ],
  },
  'sum-merge-objects': {
    noun: [
      'the joint tally of two tallies: shared keys get the total of both numbers and other keys keep theirs',
    ],
    verb: [
      'pool the numbers of {a} and {b} per key, a key absent from one of them counting as 0 there',
    ],
    say: [
      'merge with + on equal keys',
      '({ a: 1, b: 5 }, { a: 2, c: 1 }) -> { a: 3, b: 5, c: 1 }',
      'union of the keys of two number objects, value = a[key] + b[key], missing is zero',
      'monday and tuesday are two objects with how many of each drink we sold, what did we sell of each drink on both days together?',
    ],
  },
  'apply-defaults': {
    noun: [
      'the union of two objects in which the first keeps its own values and {fallbacks} only supplies what {options} does not have',
    ],
    verb: ['complete {options} with those entries of {fallbacks} whose key it does not have yet'],
    say: [
      '{fallbacks} overridden by {options}, new object',
      '({ a: 0 }, { a: 2, b: 3 }) -> { a: 0, b: 3 }',
      'merge settings and defaults, the settings come first in the argument list and win',
      'a form is filled in halfway, put the usual values in the fields that are not there at all, a 0 that was entered stays 0',
    ],
  },
  'key-of-min-value': {
    noun: ['the property name at which a record of numbers reaches its bottom'],
    verb: ['look for the lowest number in {obj} and ^say under which key it is'],
    say: [
      'argmin of an object',
      '{ a: 3, b: 2, c: 5 } -> "b"',
      'name of the entry with the least value',
      'lap times are stored by driver and the driver with the shortest time wins, who is it? all times differ',
    ],
  },
  'max-value-in-object': {
    noun: ['the top number that a record holds, whatever its key'],
    verb: ['compare everything that {obj} stores and ^return the greatest number'],
    say: [
      'max over dict values',
      '{ a: 3, b: 2 } -> 3',
      'largest stored number, not its key',
      'an object maps mountains to heights, how high is the highest? i do not need to know which one',
    ],
  },
  'keys-sorted-by-value': {
    noun: ['the leaderboard of an object of scores: just the names, best one on top'],
    verb: ['rank the names in {obj} by the number each one has, top number at the start'],
    say: [
      'names by score, descending',
      '{ a: 3, b: 20, c: 5 } -> ["b", "c", "a"]',
      'array of keys, the key of the greatest value first, that of the least value last',
      'the sales of every seller are in an object, who is the best, who is second and so on? names only, in that order',
    ],
  },
  'entries-sorted-by-key': {
    noun: [
      'the two-element arrays of name and content of a record, arranged by name from low to high in plain string order',
    ],
    verb: ['list {obj} as [key, value] arrays the way a glossary does, by rising key'],
    say: [
      'sorted entries, key ascending',
      '{ b: 1, a: 2 } -> [["a", 2], ["b", 1]]',
      'Object.entries but in order of the keys (usual string comparison)',
      'i print my dictionary and it should come alphabetically by its keys, so give me an array of key and value arrays in that order',
    ],
  },
  'count-keys-per-value': {
    noun: [
      'the histogram of what a record stores, an object from stored value to how many entries store it',
    ],
    verb: ['keep a counter for each distinct value of {obj} and ^return the counters as an object'],
    say: [
      'value frequencies of an object',
      '{ a: "x", b: "y", c: "x" } -> { x: 2, y: 1 }',
      'ignore the keys, count equal values, result is an object value -> count',
      'voters and their choices are stored as an object from person to party, how many votes did each party get?',
    ],
  },
  'invert-to-lists': {
    noun: [
      'the reverse lookup of an object where one value can belong to many keys, hence arrays of keys',
    ],
    verb: ['file every key of {obj} in an array under the value it has'],
    say: [
      'value -> [keys]',
      '{ a: "x", b: "y", c: "x" } -> { x: ["a", "c"], y: ["b"] }',
      'swap keys and values, but several keys may share a value so collect them in an array each',
      'my object tells the home town of every friend, i would like to look up a town and get all the friends who live there',
    ],
  },
  'set-key-in-copy': {
    noun: [
      'the new record that agrees with {obj} in everything except that {key} now leads to {value}',
    ],
    verb: [
      'write a value under a name into a clone of a record, whether or not that name was taken',
    ],
    say: [
      'immutable set: object, key, value',
      '({ a: 1 }, "a", 2) -> { a: 2 }, ({ a: 1 }, "b", 0) -> { a: 1, b: 0 }',
      'copy of {obj} where {key} is {value}, the original stays as it was',
      'in my state management i must not touch the old state, so return a fresh object with one field replaced or added',
    ],
  },
  'increment-key': {
    noun: [
      'the fresh tally in which {key} counts one more than in {counts}, unseen keys having stood at 0',
    ],
    verb: [
      'bump the number under a name by one in a clone of the tally, where an unknown name goes to 1',
    ],
    say: [
      'counts[key] + 1 in a copy',
      '({ a: 0 }, "a") -> { a: 1 }, ({ a: 4 }, "b") -> { a: 4, b: 1 }',
      'new counter object, the given key is one higher or appears with 1; no mutation',
      'a bird was seen again, so make an updated version of my list of sightings by kind, and if it is a new kind it starts with one',
    ],
  },
  'common-keys': {
    noun: [
      'the overlap of the property names of two records, listed the way the first one lists them',
    ],
    verb: ['go through the keys of {a} and ^keep those that {b} has as well'],
    say: [
      'intersection of keys, ordered as in {a}',
      '({ a: 1, b: 2, c: 0 }, { c: 1, b: 2 }) -> ["b", "c"]',
      'property names present in each of two objects, values do not matter, first object gives the order',
      'two phone books are objects by name, which people are in both of them? list them as the first book does',
    ],
  },
  'keys-only-in-first': {
    noun: [
      'the property names you would look for in vain in the second of two records though the first has them',
    ],
    verb: ['cross out from the keys of {a} all those that {b} has as well and ^list what is left'],
    say: [
      'key set difference, first minus second',
      '({ a: 1, b: 2, c: 0 }, { c: 1 }) -> ["a", "b"]',
      'names in the first object without a counterpart in the second, values ignored',
      'last year and this year i have an object of members, who has left? that is the keys that were there before (first) and are not there now (second)',
    ],
  },
  'changed-keys': {
    noun: ['the names of the entries on which two records with identical sets of keys disagree'],
    verb: [
      'put {a} and {b}, which share all their keys, side by side and ^list each key where the two values are unequal',
    ],
    say: [
      'a[key] !== b[key], list those keys',
      '({ a: 1, b: 2 }, { a: 1, b: 3 }) -> ["b"]',
      'keys with an unequal value in two objects of the same structure',
      'prices yesterday and prices today are two objects for the same products, the price of which products is not the same any more?',
    ],
  },
  'has-value-in-object': {
    whether: [
      'some entry of a record holds the wanted value',
      'at least one key of {obj} leads to {value}',
    ],
    say: [
      'object includes value, any key',
      '({ a: 1, b: 2 }, 2) -> true, ({ a: 1, b: 2 }, 3) -> false',
      'look only at what is stored, not at the names: is {value} among it?',
      'each guest has a room number in my object, is a certain room taken by anybody? true or false',
    ],
  },
  'remove-null-values': {
    noun: ['the entries of a record that hold something other than null, as a fresh object'],
    verb: ['throw out whatever in {obj} is null, leaving 0 and empty text alone, in a new object'],
    say: [
      'obj entries where value !== null',
      '{ a: 0, b: null, c: "" } -> { a: 0, c: "" }',
      'compact an object: null fields go, all the rest including falsy values stays',
      'the database gives null for every blank column, i want the record with just the columns that are filled, a zero is filled too',
    ],
  },
  'uppercase-keys': {
    noun: ['the same record with its names written in capitals'],
    verb: ['rewrite each key of {obj} with big letters only, its value staying put'],
    say: [
      'keys -> KEYS',
      '{ one: 1, two: 2 } -> { ONE: 1, TWO: 2 }',
      'toUpperCase on the keys of an object, not on the values',
      'environment variables are usually all caps, so take my settings object and spell its names that way, with nothing else changed',
    ],
  },
  'nested-get': {
    noun: [
      'the thing at the end of the trail {path} through the nested {obj}, null if the trail breaks off',
    ],
    verb: [
      'descend into nested records along an array of property names and ^give back what lies there, null for a dead end',
    ],
    say: [
      'get in: object + array of keys -> value or null',
      '({ a: { b: 1 } }, ["a", "b"]) -> 1, ({ a: { b: 1 } }, ["c", "b"]) -> null',
      'follow the keys one level at a time; as soon as one is not there the answer is null instead of an error',
      'like folders in folders: the array says which folder to open next, bring me what is in the last one, or null when a folder does not exist',
    ],
  },
  'flatten-object': {
    noun: [
      'the one-level version of a record of records, each leaf under its full path written like "a.b.c"',
    ],
    verb: [
      'unfold whatever objects {obj} contains, at any depth, into keys with a dot between the levels',
    ],
    say: [
      '{ a: { b: 1, c: 2 }, d: 3 } -> { "a.b": 1, "a.c": 2, d: 3 }',
      'deep object to single level, path keys with "."',
      'leaf values only, and the key of a leaf is all the keys on the way to it joined by dots',
      'translations are nested by page and section but the tool wants one flat object with names such as home.title, so please convert',
    ],
  },
  'word-to-length-object': {
    noun: ['the object with an entry per distinct string of a list that tells how long it is'],
    verb: ['note for each string of {words}, in an object, its number of characters'],
    say: [
      'words -> { word: length }',
      '["cat", "hello", "cat"] -> { cat: 3, hello: 5 }',
      'dict of .length by string',
      'how many letters has each of these words? answer as an object so that i can ask for one word and get its length',
    ],
  },
  'count-by-length': {
    noun: ['the distribution of string lengths in an array, an object from length to amount'],
    verb: [
      'keep a counter for each word length that comes up in {words} and ^return the counters as an object',
    ],
    say: [
      'words -> { length: how many }',
      '["cat", "dog", "hello"] -> { 3: 2, 5: 1 }',
      'frequency of .length over an array of strings',
      'is my text full of short or of long words? for each length that occurs, say how many entries of the list have it, in an object',
    ],
  },
  'group-anagrams': {
    noun: [
      'the partition of some words into arrays of mutual rearrangements, the group of the earliest word first',
    ],
    verb: [
      'gather the words of {words} that use exactly the same letters into arrays of their own, in the order met',
    ],
    say: [
      'words -> arrays of anagrams',
      '["eat", "tan", "tea", "nat"] -> [["eat", "tea"], ["tan", "nat"]]',
      'two words share an inner array exactly if their sorted letters are equal; a loner gets an array to itself, first come first',
      'shuffle the letters of eat and you can get tea, so such words are one family; return all the families as lists, everything in the order of the input',
    ],
  },
  'translate-words': {
    noun: [
      'the list in which every word that {dictionary} knows is swapped for its entry and the others are left alone',
    ],
    verb: [
      'look up each of {words} in an object and ^substitute the entry, or ^keep the word where nothing is found',
    ],
    say: [
      'map words via object, fallback = the word itself',
      '(["cat", "sun"], { cat: "Katze" }) -> ["Katze", "sun"]',
      'dictionary[word] when there is one, otherwise the same word; same number of words in the same order',
      'abbreviations are explained in an object, write out those of my array that it explains and let the rest stand',
    ],
  },
  'entries-to-strings': {
    noun: ['the array of texts in which every key is followed by {sep} and then by its value'],
    verb: [
      'write each entry of {obj} as one text, the name, {sep}, the content, and ^return the texts as a list',
    ],
    say: [
      'obj -> strings, key and value joined by {sep}',
      'dict entries as text lines with {sep} in the middle',
      'one string per property of {obj}: its name, directly followed by {sep}, directly followed by its value',
      'i want to print a settings object line by line, so make an array of lines where {sep} separates the name from what is set',
    ],
  },
};
