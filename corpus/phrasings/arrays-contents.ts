import type { Phrasings } from '../family.ts';

export const arraysContents: Phrasings = {
  'unique-values': {
    noun: ['an array in which no value comes a second time, first sightings kept in place'],
    verb: ['go through {list} and ^skip whatever has been there before'],
    say: [
      'distinct',
      'deduplicate, order kept',
      '[2, 1, 2, 3] should turn into [2, 1, 3]',
      'guests signed in several times, make the guest list with every name a single time in the order they came',
    ],
  },
  'duplicated-values': {
    noun: [
      'the values with two or more copies in {list}, named once, in the order they are first met',
    ],
    verb: [
      'report which values are not unique, without naming any of them twice, sorted by first occurrence',
    ],
    say: [
      'repeated ones, once each, first-seen order',
      '[2, 1, 2, 1, 1, 3] -> [2, 1]',
      'throw out everything that is there just one time and of the others leave the first copy only',
      'somebody scanned items twice or more, which items are these? each once please and as they came',
    ],
  },
  'has-duplicates': {
    whether: [
      'not all the elements are different from each other',
      'at least one value comes back a second time',
    ],
    say: [
      'dupes?',
      'is anything in {list} there more than one time, yes or no',
      '[1, 2, 1] -> true, [3, 2, 1] -> false, empty -> false',
      'was any ticket sold to two people? {list} has the ticket of each person',
    ],
  },
  'intersection-lists': {
    noun: ['a duplicate-free list of what {a} shares with {b}, sequence as in {a}'],
    verb: [
      'keep those values of the first array that the second one has too, dropping second copies',
    ],
    say: [
      'a AND b, unique, a order',
      '[1, 2, 2, 3] and [2, 3, 4] give [2, 3]',
      'my friend and i both made a list of films, which films are on both? each one time, in the order of {a}',
      'overlap of two arrays as a list without repeats that follows the first array',
    ],
  },
  'difference-lists': {
    noun: ['whatever is left of {a} once all values known from {b} are struck out'],
    verb: [
      'go over the first array and ^leave out each item that the second array has, repeats of the others stay',
    ],
    say: [
      'a minus b',
      '[1, 2, 3, 1] without [2, 4] -> [1, 3, 1]',
      '{b} is a blacklist for {a}, what may stay?',
      'what do i still need to buy? first list is the shopping list, second list is what we have at home',
    ],
  },
  'union-lists': {
    noun: [
      'a list of everything that occurs in either array, no value twice, {a} before what only {b} has',
    ],
    verb: [
      'append to the distinct items of {a} those of {b} that are not there yet, also without repeats',
    ],
    say: [
      'a OR b, unique',
      '[1, 2] + [2, 3, 3] -> [1, 2, 3]',
      'two address lists should become one, nobody may be listed twice, first list goes first',
      'concat then dedupe',
    ],
  },
  'compact-falsy': {
    noun: ['what remains of {list} when every value counting as false is thrown out'],
    verb: ['strip an array of entries that would fail an if'],
    say: [
      'no falsy items',
      '[1, 0, "a", "", null, false, true] -> [1, "a", true]',
      'clean up: zero, empty text, null, undefined and false are rubbish, return a list of the rest in order',
      'how to leave only things in the array which are true when used as a condition?',
    ],
  },
  'count-occurrences': {
    noun: ['the tally of entries in {list} that are exactly {x}'],
    verb: ['tell how frequently {x} turns up in an array, 0 if never'],
    say: [
      'frequency of one value',
      'how many copies of {x} does {list} have?',
      '[1, 1, 2] and 1 -> 2',
      'votes are in an array, number of votes for one given candidate?',
    ],
  },
  'list-includes': {
    whether: ['{list} has {x} among its items', 'one of the entries is exactly the given value'],
    say: [
      'membership test',
      '{x} in {list}, true/false',
      'can {x} be found anywhere in the array?',
      'is this guest on the guest list? strict comparison, so 1 and "1" are different',
    ],
  },
  'first-index-of': {
    noun: ['the lowest index holding {x}, with -1 for not found'],
    verb: ['tell where {x} is met first when reading {list} from the left, or ^return -1'],
    say: [
      'leftmost position of {x}, else -1',
      '[1, 2, 2] and 2 -> 1, not there -> -1',
      'where in the queue does this name stand, counting from 0? earliest place if twice, -1 if it is not in the queue',
      'linear search from the front, result is the index or -1 on failure',
    ],
  },
  'last-index-of': {
    noun: ['the rightmost index holding {x}, with -1 for not found'],
    verb: [
      'tell where {x} is met first when reading {list} from the right, as a normal index from 0, or ^return -1',
    ],
    say: [
      'rightmost position of {x}, else -1',
      '[1, 2, 2] and 2 -> 2, not there -> -1',
      'search backwards through the array, result is the index or -1 on failure',
      'after which index does {x} never come again? so its final position, or -1 when it never was there',
    ],
  },
  'remove-all-of-value': {
    noun: ['whatever {list} has besides {x}, order unchanged'],
    verb: ['cross out {x} everywhere in an array and ^hand back what is left'],
    say: [
      'everything but {x}',
      '[1, 2, 1] without 1 -> [2]',
      'one value is not wanted in my list, take all of its copies out, others stay',
      'how can I exclude a certain value from an array completely?',
    ],
  },
  'replace-all-in-list': {
    noun: ['an otherwise equal array in which {to} stands wherever {from} stood'],
    verb: ['rename {from} to {to} throughout {list}'],
    say: [
      '{from} -> {to} everywhere',
      '[1, 2, 1], 1, 9 -> [9, 2, 9]',
      'search and replace but for array items, all matches, items that do not match stay as they are',
      'a player is substituted: put the new name at every place where the old name is',
    ],
  },
  'longest-run': {
    noun: ['the record number of identical items directly after one another'],
    verb: ['measure the biggest block of equal neighbours in {list}, 0 for no items'],
    say: [
      'max streak of same value',
      '[1, 2, 2, 2, 1, 1] -> 3, [] -> 0',
      'coin flips are listed, how long was the longest series with the same result?',
      'of all groups of adjacent equal entries, how large is the largest?',
    ],
  },
  'remove-consecutive-duplicates': {
    noun: ['an array where no item equals the one in front of it any more, one left per block'],
    verb: ['shorten every block of equal neighbours to its first item'],
    say: [
      'uniq like the unix command',
      'same value right after itself -> drop it, same value later on -> keep',
      'the sensor repeats its reading, log only when the reading changes, so [5, 5, 6, 5] becomes [5, 6, 5]',
      'skip an element of {list} if it is identical with the previous element',
    ],
  },
  'move-zeros-to-end': {
    noun: ['the same numbers with each 0 sent behind the rest'],
    verb: [
      'let the non-zero values of {nums} close ranks at the front and ^fill up with the zeros',
    ],
    say: [
      'zeros last, stable',
      '[0, 1] -> [1, 0], and the length stays the same',
      'empty seats (0) go to the back, taken seats move forward in their order',
      'non-zeros in original sequence, followed by as many zeros as there were',
    ],
  },
  'longest-string-in-list': {
    noun: ['the earliest of the strings that no other string exceeds in length'],
    verb: ['name the lengthiest text in {words}, on equal length the one further to the front'],
    say: [
      'max by length, earliest on draw',
      '["a", "bb", "cc"] -> "bb"',
      'which name needs the most space on the badge? if two need the same, the one that comes before',
      'compare by length and keep the first that is largest, empty string when there are no words',
    ],
  },
  'shortest-string-in-list': {
    noun: ['the earliest of the strings that no other string undercuts in length'],
    verb: ['name the briefest text in {words}, on equal length the one further to the front'],
    say: [
      'min by length, earliest on draw',
      '["bbb", "bb", "cc"] -> "bb"',
      'which name needs the least space on the badge? if two need the same, the one that comes before',
      'compare by length and keep the first that is smallest',
    ],
  },
  'merge-sorted-lists': {
    noun: ['all numbers of {a} and {b} in rising order, given that each of them already rises'],
    verb: ['zip up two ordered number lists into one ordered list, nothing lost'],
    say: [
      'merge step of merge sort',
      '[1, 4, 9] and [2, 4, 5] -> [1, 2, 4, 4, 5, 9]',
      'two piles of exams, each ordered by points from low to high, make a single pile ordered the same way',
      'join both and the output must be non-decreasing, inputs are as well, equal numbers all stay',
    ],
  },
  'lists-equal': {
    whether: [
      '{a} is an exact copy of {b}',
      'the arrays match at each position and neither is longer',
    ],
    say: [
      'shallow equal, ordered',
      'same length, same values, same order -> true, anything else -> false',
      'did the student give precisely the answers of the key, in sequence? {a} are the answers, {b} is the key',
      '[1, 2] vs [2, 1] false, [1] vs ["1"] false, [1, 2] vs [1, 2] true',
    ],
  },
  'all-equal-elements': {
    whether: [
      '{list} has at most one distinct value',
      'nothing in the array is different from the rest',
    ],
    say: [
      'uniform array?',
      'is it one and the same value everywhere? also true for nothing or a single element',
      'slot machine: did all the wheels stop on the same symbol?',
      '[1, 1] true, [1, 1, 2] false, [] true',
    ],
  },
  'is-palindrome-list': {
    whether: [
      '{list} is mirrored around its middle',
      'going through the array from the back gives the same sequence as from the front',
    ],
    say: [
      'mirror image of itself?',
      '[1, 2, 1] yes, [1, 2] no, nothing or one item yes',
      'is the sequence of items identical read left to right and right to left?',
      'beads on a string, would it look the same if i turned it around?',
    ],
  },
  'is-sublist-set': {
    whether: ['{b} covers {a} completely', 'no element of {a} is absent from {b}'],
    say: [
      'a within b?',
      'do i have all ingredients? {a} is the recipe and {b} is the kitchen, how many of each is not important',
      '[3, 1] and [1, 2, 3] -> true, [1, 4] and [1, 2, 3] -> false, an empty {a} -> true',
      'look up each value of the first array in the second, one failed look-up makes it false',
    ],
  },
  'lists-overlap': {
    whether: [
      'the intersection of {a} and {b} is not empty',
      'something from the first array turns up in the second',
    ],
    say: [
      'not disjoint?',
      'do we have a free day in common? {a} are my days and {b} are yours, just yes or no',
      '[3, 1] and [1, 2] -> true, [1, 4] and [2, 3] -> false',
      'one shared value is enough for true, none is false',
    ],
  },
};
