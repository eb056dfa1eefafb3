import type { Phrasings } from '../family.ts';

export const arraysEach: Phrasings = {
  'double-each-number': {
    noun: ['an array of the same length where each entry is two times the old one'],
    verb: ['add every entry of {nums} to itself'],
    say: [
      'times two for each',
      '[1, -2, 3] -> [2, -4, 6]',
      'the recipe is for 2 people and we are 4, so every amount in the list has to be twice as much',
      'map x to 2x',
    ],
  },
  'square-each-number': {
    noun: ['the second powers of the entries of {nums}'],
    verb: ['raise each element to the power of 2'],
    say: [
      'x -> x^2 for all',
      '[1, -2, 3] -> [1, 4, 9]',
      'sides of squares are given in a list, what are the areas?',
      'same list length but each number is multiplied with itself',
    ],
  },
  'add-k-to-each': {
    noun: ['an array where each entry is the old one plus {k}'],
    verb: ['shift every value of {nums} up by {k}'],
    say: [
      'each one + {k}',
      'all pupils get {k} bonus points, give me the list of the new scores',
      'map x to x + {k}',
      'what does the array look like after each of its elements grows by {k}?',
    ],
  },
  'times-k-each': {
    noun: ['an array where each entry is {k} times the old one'],
    verb: ['apply the factor {k} to all entries of {nums}'],
    say: [
      'each one * {k}',
      'one costs this much, what do {k} cost? for every price in the list',
      'map x to {k} * x',
      'each element should be taken {k} times, result is a list of the same length',
    ],
  },
  'negate-each-number': {
    noun: ['an array with minus x in the place of each x'],
    verb: ['mirror all values of {nums} around zero'],
    say: [
      'x -> -x for all',
      '[1, -2, 3] -> [-1, 2, -3]',
      'swap plus and minus in front of every number of the array',
      'multiply each entry by minus one',
    ],
  },
  'absolute-each-number': {
    noun: ['a list telling how far each entry of {nums} is from zero'],
    verb: ['strip the minus from any negative entry and ^keep the other entries as they are'],
    say: [
      '|x| for all',
      '[1, -2, -3] -> [1, 2, 3]',
      'only the magnitudes matter, not the signs, return them as a list',
      'no number of the result is below zero, -5 turns to 5 and 5 remains 5',
    ],
  },
  'lengths-of-strings': {
    noun: ['an array of character counts, one per string'],
    verb: ['measure each of {words} and ^list the sizes in the same order'],
    say: [
      'string sizes',
      '["a", "cat", "hello"] -> [1, 3, 5]',
      'map each text to its length, empty text is 0',
      'from the strings to a list of numbers, every number says of how many characters the string consists',
    ],
  },
  'uppercase-each-string': {
    noun: ['a copy of {words} in which all letters are capitals'],
    verb: ['rewrite each text of an array with big letters only'],
    say: [
      'caps for all',
      '["a", "Bob", "hello"] -> ["A", "BOB", "HELLO"]',
      'the name tags should be in block capitals, i have the names in an array',
      'small letters become big ones in every string, the result is an array too',
    ],
  },
  'keep-even-numbers': {
    noun: ['the part of {nums} that leaves no remainder when halved'],
    verb: ['select each multiple of two from a list, order unchanged'],
    say: [
      'n % 2 == 0 only',
      '[1, 2, 3, 4] -> [2, 4]',
      'odd ones out, rest stays',
      'houses with an even number are on the right side of the street, give me those from the list of house numbers',
    ],
  },
  'keep-odd-numbers': {
    noun: ['the part of {nums} that leaves a remainder when halved'],
    verb: ['select every number that is not a multiple of two, order unchanged'],
    say: [
      'n % 2 != 0 only',
      '[1, 2, 3, 4] -> [1, 3], negative odd numbers stay too',
      'even ones out, rest stays',
      'houses with an odd number are on the left side of the street, give me those from the list of house numbers',
    ],
  },
  'keep-positive-numbers': {
    noun: ['the part of {nums} right of zero on the number line'],
    verb: ['discard whatever is not greater than 0'],
    say: [
      'n > 0 only',
      '[1, 0, -3, 4] -> [1, 4]',
      'list of deposits please: {nums} has money coming in (plus) and going out (minus), zeros are not interesting',
      'numbers with a minus and also 0 should disappear from the array',
    ],
  },
  'sum-even-numbers': {
    noun: ['what the multiples of two in {nums} come to when added'],
    verb: ['accumulate each number divisible by 2, passing over the rest'],
    say: [
      'total of evens',
      '[1, 2, 3, 4] -> 6, no evens -> 0',
      'sum, but an odd number counts as nothing',
      'first filter for even, then sum up',
    ],
  },
  'sum-positive-numbers': {
    noun: ['what the numbers over zero in {nums} come to when added'],
    verb: ['accumulate each value greater than 0, passing over the rest'],
    say: [
      'total of positives',
      '[1, -2, 3, 4] -> 8, nothing above zero -> 0',
      'how much money came in? the list has plus and minus amounts, only the plus ones count',
      'sum, but a negative number counts as nothing',
    ],
  },
  'count-odd-numbers': {
    noun: ['the quantity of numbers not divisible by two'],
    verb: ['tally the odd entries of {nums}'],
    say: [
      'odds: how many?',
      '[1, 2, 3, 4] -> 2 and [-1, -2] -> 1',
      'pairs of socks: in each drawer is a number of socks, in how many drawers is one without partner?',
      'of all the numbers, how many are uneven? i need the amount, not the numbers',
    ],
  },
  'keep-strings-only': {
    noun: ['a list of just those entries whose type is string, the empty one too'],
    verb: ['sort out all the non-strings from {list} and ^give back the remaining texts'],
    say: [
      'typeof string filter',
      '[1, "a", true, null, "2"] -> ["a", "2"]',
      'anything in quotes stays, everything else has to go',
      'how can I pull the text entries from an array with mixed content?',
    ],
  },
  'keep-numbers-only': {
    noun: ['a list of just those entries whose type is number, zero too'],
    verb: ['sort out all the non-numbers from {list} and ^give back the remaining numbers'],
    say: [
      'typeof number filter',
      '[1, "a", true, null, "2"] -> [1]',
      'real numbers stay, everything else has to go, also digits in quotes',
      'how can I pull the numeric entries from an array with mixed content?',
    ],
  },
  'sum-mixed-numbers': {
    noun: ['what the entries of type number come to when added, whatever else is in {list}'],
    verb: ['accumulate each entry that is a number, passing over entries of any other type'],
    say: [
      'typeof number total',
      '[1, "a", true, null, "2", 4] -> 5',
      'total of a messy array: "2" in quotes, true and null are worth nothing, numbers are worth themselves',
      'filter by number type first, add them after, 0 when there are no numbers',
    ],
  },
  'remove-nulls-from-list': {
    noun: ['a copy of {list} in which no null is left, everything else as before'],
    verb: ['weed out the nulls and ^touch nothing else, not even 0, false or empty strings'],
    say: [
      'no nulls please',
      '[0, null, "", false, null, 3] -> [0, "", false, 3]',
      'some answers are missing (null), list only the answers that were given',
      'every entry that is exactly null goes away',
    ],
  },
  'count-true-values': {
    noun: ['the amount of yes answers in {flags}, where true means yes'],
    verb: ['tally how many entries of a boolean array are set'],
    say: [
      'trues: how many?',
      '[true, false, true] -> 2',
      'switches are on (true) or off (false), how many are on?',
      'number of array elements being true, 0 for an empty array',
    ],
  },
  'all-even-numbers': {
    whether: ['nothing in {nums} is odd', 'each entry can be halved without a remainder'],
    say: [
      'only evens?',
      '[2, 4] -> true, [2, 3] -> false, empty -> true',
      'does every number of {nums} divide by 2?',
      'one odd value is enough to say false, otherwise true',
    ],
  },
  'every-element-true': {
    whether: ['not one of {flags} is false', 'each flag in the array is set'],
    say: [
      'AND of all',
      '[true, false, true] -> false, [true] -> true, [] -> true',
      'did everybody say yes? answers are booleans in a list',
      'the rocket starts only if all checks are true, can it start?',
    ],
  },
  'numeric-strings-to-numbers': {
    noun: ['the numbers that are written in {strings}, as an array of the same length'],
    verb: ['change the type of each entry from string to number'],
    say: [
      'parse all to number',
      '["1", "-2", "3.5"] -> [1, -2, 3.5]',
      'form input gives me strings like "7" but i have to calculate with them, make numbers of the whole array',
      'remove the quotes so to speak, every string holds a number and i want the number itself',
    ],
  },
};
