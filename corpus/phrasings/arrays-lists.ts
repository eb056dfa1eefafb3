import type { Phrasings } from '../family.ts';

export const arraysLists: Phrasings = {
  'first-element': {
    noun: ['the value at index 0 of {list}, null if nothing is there'],
    verb: ['hand back the leading item, or null for lack of items'],
    say: [
      'list[0], null when empty',
      'who is at the head of the queue? if nobody waits, null',
      '["a", "b"] -> "a" and [] -> null',
      'the beginning of the array, only a single element please, without any element it is null',
    ],
  },
  'last-element': {
    noun: ['the value at the highest index of {list}, null if nothing is there'],
    verb: ['hand back the closing item, or null for lack of items'],
    say: [
      'tail end item, null when empty',
      'who is at the very back of the queue? if nobody waits, null',
      '["a", "b"] -> "b" and [] -> null',
      'the newest entry of a log is what was added at the end, get it, without any entry it is null',
    ],
  },
  'nth-from-end': {
    noun: [
      'the entry of {list} reached by counting {n} backwards, the last being one, null when you run out of entries',
    ],
    verb: [
      'pick the item with exactly {n} minus 1 items behind it, or ^return null when the list has fewer than {n}',
    ],
    say: [
      'list[length - n] or null',
      '[1, 2, 3] with 3 -> 1, with 1 -> 3, with 4 -> null',
      'who is {n}th when you look from the back of the row? the person at the very end is first, null if the row is too short',
      'count from the right starting at 1 and give the item you stop at, null if there are not so many',
    ],
  },
  'take-first-n': {
    noun: ['an array cut to at most {n} items by dropping what comes later'],
    verb: ['copy the start of {list} up to a count of {n}, or the whole of it when there is less'],
    say: [
      'head n',
      '[1, 2, 3] and 2 -> [1, 2], [1] and 5 -> [1]',
      'top {n} of a ranking that is already in order',
      'limit the results to {n}, counting from the front',
    ],
  },
  'drop-first-n': {
    noun: ['what comes after the opening {n} items of {list}, possibly nothing'],
    verb: ['cut {n} items off the front and ^return a list of the others'],
    say: [
      'offset n',
      '[1, 2, 3] and 2 -> [3], [1] and 5 -> []',
      'the first {n} people in the line were served, who is still waiting?',
      'jump over {n} entries and take everything that follows, an empty list if nothing follows',
    ],
  },
  'take-last-n': {
    noun: ['an array cut to at most {n} items by dropping what comes earlier'],
    verb: ['copy the end of {list}, {n} items long, or the whole of it when there is less'],
    say: [
      'tail n',
      '[1, 2, 3] and 2 -> [2, 3], [1] and 5 -> [1], with 0 -> []',
      'show the {n} newest messages, new ones are always added at the back, order as in the list',
      'keep the right part of the array, {n} elements of it, fewer if there are not enough',
    ],
  },
  'drop-last-n': {
    noun: ['what comes ahead of the closing {n} items of {list}, possibly nothing'],
    verb: ['shorten an array by {n} at its right end, to an empty one if it has no more than that'],
    say: [
      'trim n off the back',
      '[1, 2, 3] and 2 -> [1], [1] and 5 -> [], with 0 nothing changes',
      'the last {n} in the line give up and go home, who is left in the line?',
      'undo the final {n} steps: return the steps without them',
    ],
  },
  'chunk-list': {
    noun: [
      'an array of arrays holding {size} consecutive items each, any remainder as a smaller one at the end',
    ],
    verb: [
      'pack the elements of {list} in order into boxes of {size}, the last box may not be full',
    ],
    say: [
      'batches of {size}',
      '[1, 2, 3] by 2 -> [[1, 2], [3]]',
      'show a gallery with {size} pictures per row, give me the rows',
      'paginate: {size} items per page, return all pages in an array, the final page has what remains',
    ],
  },
  'rotate-left': {
    noun: ['the order of {list} after its front item went to the back {k} times'],
    verb: [
      'turn an array anticlockwise by {k}: everything moves {k} places to the front and what drops off there joins at the back',
    ],
    say: [
      'cyclic shift left, k may exceed the length',
      '[1, 2, 3] by 1 -> [2, 3, 1] and by 5 -> [3, 1, 2]',
      'start reading the circle of items at index {k} instead of 0 (mod the length), return it as a list',
      'each round the person in front goes to the end of the queue, what is the queue after {k} rounds?',
    ],
  },
  'rotate-right': {
    noun: ['the order of {list} after its back item went to the front {k} times'],
    verb: [
      'turn an array clockwise by {k}: everything moves {k} places to the back and what drops off there joins at the front',
    ],
    say: [
      'cyclic shift right, k may exceed the length',
      '[1, 2, 3] by 1 -> [3, 1, 2] and by 5 -> [2, 3, 1]',
      'the element at index i goes to index i + {k}, wrapping past the end',
      'take a card from the bottom of the pile and lay it on top, do that {k} times, top card is first in the list, what is the pile then?',
    ],
  },
  'reverse-list': {
    noun: ['a new array that runs through {list} from its end to its start'],
    verb: ['turn the sequence of items round'],
    say: [
      'back to front',
      '["a", "b", "c"] -> ["c", "b", "a"]',
      'newest comments are at the end but I want them on top, so the other way round',
      'mirror the array, last one becomes first one and so on',
    ],
  },
  'concat-lists': {
    noun: ['a longer array, {a} as its beginning and {b} as its end'],
    verb: ['glue {b} on behind {a}'],
    say: [
      'a + b as one array',
      '[1, 2] and [2, 3] -> [1, 2, 2, 3]',
      'both playlists as a single one, all of the first and afterwards all of the second, double songs are okay',
      'make one queue of two queues, the people of the second one stand behind those of the first',
    ],
  },
  'flatten-one-level': {
    noun: ['an array of all the things found in the arrays of {lists}, in order'],
    verb: ['unpack every inner array and ^line up their elements'],
    say: [
      'arrays of arrays -> array',
      '[[], [4], []] -> [4]',
      'each bag has some items, empty all bags one after the other and list the items',
      'concatenate everything in {lists}',
    ],
  },
  'zip-lists': {
    noun: [
      'an array of two element arrays that couple item i of {a} with item i of {b}, ending with the shorter list',
    ],
    verb: [
      'match up two arrays index by index into [first, second] pairs and ^drop whatever has no counterpart',
    ],
    say: [
      'pairs by index, min length',
      '[1, 2, 3] and [4] -> [[1, 4]]',
      'dancers of group {a} and dancers of group {b} form couples in order, leftover dancers sit down, list the couples',
      'row i is [a[i], b[i]], as many rows as both lists can fill',
    ],
  },
  'interleave-lists': {
    noun: ['one array in which items of {a} and {b} take turns, both being of equal length'],
    verb: ['shuffle two equally long lists together like a perfect zipper, {a} leading'],
    say: [
      'a0 b0 a1 b1 in one flat list',
      '[1, 3] with [2, 4] -> [1, 2, 3, 4]',
      'two lanes merge into one lane and cars go alternately, lane {a} may go first, both have the same number of cars',
      'no pairs, just flat: first of a, first of b, second of a, second of b, till both are used up',
    ],
  },
  'insert-list-item-at-index': {
    noun: [
      'a longer copy of {list} where {x} sits at {index} and the later items slid to the right',
    ],
    verb: ['make room at {index} and ^place {x} there, in a new array'],
    say: [
      'splice in {x} before {index}, no mutation',
      '[1, 3], 1, 2 -> [1, 2, 3]; [1], 1, 9 -> [1, 9]',
      'somebody cuts in line at a given place, what is the line afterwards? leave the old array alone',
      'nothing is overwritten: new element goes in at that index, whatever was there and after it comes behind',
    ],
  },
  'remove-list-item-at-index': {
    noun: ['a copy of {list} that is one item shorter because the entry at {index} is gone'],
    verb: ['strike the entry with number {index} (from 0) off a list, result as a new array'],
    say: [
      'splice out {index}, no mutation',
      '[1, 2, 3], 1 -> [1, 3]; ["a", "a"], 1 -> ["a"]',
      'the person at that place leaves the queue, those behind move up, who is in the queue now?',
      'all elements whose index is different from {index}',
    ],
  },
  'swap-first-last': {
    noun: ['a new array with the old last item up front and the old first item at the back'],
    verb: ['let the outermost two items of {list} change seats, all in a copy'],
    say: [
      'ends <-> swapped',
      '[1, 2, 3] -> [3, 2, 1], shorter than two stays the same',
      'front and back of the row switch, the others do not move',
      'put the final element at the start and the starting one at the end, middle is untouched',
    ],
  },
  'swap-at-indices': {
    noun: ['a new array where position {i} has what was at {j} and the other way round'],
    verb: ['let two items, given by the indexes {i} and {j}, change seats in a copy of {list}'],
    say: [
      '{i} <-> {j}, not in place',
      '[1, 2, 3], 0, 2 -> [3, 2, 1]',
      'pupils at seat {i} and seat {j} change with each other, everyone else sits where they sat, give the new seating',
      'same index twice gives the same list, otherwise both elements switch places and a new array comes back',
    ],
  },
  'partition-threshold': {
    noun: [
      'a [low, high] pair of arrays, where low is everything under {k} and high is the remainder',
    ],
    verb: [
      'sort each number into one of two bins, under {k} or not, and ^return the bins as [under, not under]',
    ],
    say: [
      '[n < {k}, n >= {k}]',
      'who failed and who passed? {k} points are needed to pass, answer is a list of two lists of points, failed first',
      'cut the numbers in two groups, strictly less than {k} is the first group and {k} itself is in the second',
      'return both parts: what does not reach {k}, then what does, old order inside each part',
    ],
  },
  'group-into-pairs': {
    noun: [
      'an array of two element arrays, filled from left to right, the final one with a single item if need be',
    ],
    verb: [
      'walk through {list} in twos and ^wrap each two in an array of their own, also a single leftover',
    ],
    say: [
      'twos, remainder as a one',
      '[1, 2, 3] -> [[1, 2], [3]]',
      'children go hand in hand with the next in line, nobody in two couples, list the couples and if one child is alone it is a group of one',
      'first with second, third with fourth and so on, an odd last one makes a list with just itself',
    ],
  },
  'neighbour-pairs': {
    noun: ['a list of [x, y] for every y that directly follows an x in {list}'],
    verb: ['slide a frame of two over an array by one each time and ^record what is in it'],
    say: [
      'bigrams of a list',
      '[1, 2, 3] -> [[1, 2], [2, 3]], fewer than two items -> []',
      'stops of a bus are in a list, which legs from one stop to the next does it drive?',
      'first and second, second and third, third and fourth and so on, each as a little array',
    ],
  },
  'every-kth-element': {
    noun: ['a thinned out array, one of each {k} items left, the very first being in'],
    verb: ['start at index 0, ^advance by {k} each time and ^gather the items reached'],
    say: [
      'one out of {k}, from index 0 on',
      'i % {k} == 0 stays',
      'too many data points, leave one in {k} and begin with index 0',
      'the first runner gets a prize and from there on always the one who is {k} places behind the last winner, who gets prizes?',
    ],
  },
  'repeat-list': {
    noun: ['a single long array in which {list} plays {n} times over'],
    verb: ['chain {n} copies of an array one behind the other'],
    say: [
      'list * n',
      '[1, 2] and 3 -> [1, 2, 1, 2, 1, 2], and 0 -> []',
      'the melody is a list of notes and is played {n} times, which notes do we hear?',
      'loop over the same items again until it was done {n} times, all in a flat list',
    ],
  },
  'fill-list': {
    noun: ['an array in which all of the {n} places hold {value}'],
    verb: ['put {value} {n} times into an otherwise empty list'],
    say: [
      '[{value}] * {n}',
      '"x" and 1 -> ["x"], 0 and 3 -> [0, 0, 0], n = 0 -> []',
      'new game: {n} players and everyone starts with {value}, i need the starting list',
      'initialise an array, how long it is and what is in each cell are given',
    ],
  },
  'tail-of-list': {
    noun: ['whatever follows the opening item of {list}, nothing if nothing follows'],
    verb: ['cut the front item away and ^hand back what remains'],
    say: [
      'cdr',
      'list[1:]',
      '[1, 2, 3] -> [2, 3], [] -> []',
      'the first row is just the header, give me all after it',
    ],
  },
  'init-of-list': {
    noun: ['whatever precedes the closing item of {list}, nothing if nothing does'],
    verb: ['cut the back item away and ^hand back what remains'],
    say: [
      'list[:-1]',
      '[1, 2, 3] -> [1, 2], [] -> []',
      'the bottom row is only the total, give me all before it',
      'like pop but i want what is left and the original should stay as it was',
    ],
  },
  'is-empty-list': {
    whether: ['the array holds zero elements', 'not even a single thing is in {list}'],
    say: [
      'nothing inside?',
      'length 0 or not',
      'is the shopping cart without any product?',
      '[] -> true, [0] -> false, [""] -> false',
    ],
  },
  'middle-element': {
    noun: ['the item half way through {list}, whose length is odd'],
    verb: [
      'pick out what stands exactly in the centre, for arrays with an odd count and in the given order',
    ],
    say: [
      'centre of odd-length list',
      '["c", "a", "b", "d", "e"] -> "b"',
      'an odd number of people stand in a row for a photo, who has as many on the left as on the right?',
      'halve the length, round down, take the element at that index, length is never even',
    ],
  },
};
