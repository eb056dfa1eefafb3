import type { Phrasings } from '../family.ts';

export const arraysUtility: Phrasings = {
  'append-to-list': {
    noun: ['the list extended by {x} as its last element, as a fresh array'],
    verb: ['stick {x} onto the tail of a copied list'],
    say: [
      'same list but one longer, with the new value in last place',
      'everything from {list} stays, {x} comes after it, and the input array must not change',
      'immutable push',
      'please hang one more item on the right end and hand me the result as another array',
    ],
  },
  'prepend-to-list': {
    noun: ['the list extended by {x} as its new first element, as a fresh array'],
    verb: ['stick {x} onto the head of a copied list'],
    say: [
      'same list but one longer, with the new value at index 0',
      'everything from {list} moves one place back and {x} leads, and the input array must not change',
      'immutable unshift',
      'somebody jumps the queue: the extra item stands before all the others in the returned array',
    ],
  },
  'replace-at-list-index': {
    noun: ['the same array again, except that {x} now sits at slot {index}'],
    verb: ['swap whatever is at index {index} for {x} in a fresh copy of the list'],
    say: [
      'immutable arr[i] = x',
      'overwrite one slot of a copied array, the input stays untouched',
      'new version of {list} where only the element number {index} (from 0) is different, namely {x}',
      'like list.with(index, value)',
    ],
  },
  'remove-first-occurrence': {
    noun: ['the list after its leftmost {x} has been taken away, unchanged if it has none'],
    verb: ['cut the leftmost match of {x} out of a copied list, later matches survive'],
    say: [
      'remove value once, only the leftmost hit',
      'python list.remove but on a copy, and no error when the value is absent',
      'cross one {x} off the list, namely the one nearest to the front, and return what remains',
      'if {x} is in there, leave its first appearance out, all further ones stay where they are',
    ],
  },
  'slice-between': {
    noun: ['the stretch of a list that begins at {start} and ends just before {end}'],
    verb: ['extract the elements at positions {start} to {end} - 1'],
    say: [
      'list[start:end] as in python',
      'half-open range of an array, start in, end out',
      'cut a piece out of the array: first index belongs to it, second index does not, and stop early if the list is too short',
      'which elements sit at {start}, {start} + 1 and so on until just before {end}?',
    ],
  },
  'unzip-pairs': {
    noun: ['the columns of a list of pairs, left column then right column, as two lists'],
    verb: ['pull a list of pairs apart into its left values and its right values'],
    say: [
      'pairs to two parallel arrays',
      'reverse of zip, result is [lefts, rights]',
      'separate keys from values: the input is pairs, the output is one array of all keys and one of all values, together in an array',
      'transpose a list of 2-tuples, [[], []] when there are none',
    ],
  },
  'cartesian-product': {
    noun: ['the list of all ordered pairs with a left part from {a} and a right part from {b}'],
    verb: ['match each item of the first list with all items of the second, one pair per match'],
    say: [
      'cross join of two lists',
      'nested loop over both arrays, collect [x, y] each time, outer loop is the first array',
      '[1, 2] and ["a", "b"] become [[1, "a"], [1, "b"], [2, "a"], [2, "b"]]',
      'every {a} element meets every {b} element exactly once, what pairs come out?',
    ],
  },
  'all-index-pairs': {
    noun: ['the list of all two-element picks from an array, the earlier element written first'],
    verb: ['match up every two elements of different positions once, the earlier one on the left'],
    say: [
      'n choose 2 pairs of a list in order',
      'double loop with j starting after i, collect [list[i], list[j]]',
      'who shakes hands with whom? everybody in the list greets all those after them, return the pairs',
      'pairs of items with i < j',
    ],
  },
  'symmetric-difference': {
    noun: ['the non-shared values of two lists, in the order {a} and then {b}'],
    verb: [
      'throw out everything found in both lists and ^append the leftovers of {b} to those of {a}',
    ],
    say: [
      '(a without b) followed by (b without a)',
      'what is not common to both arrays',
      'compare two lists and tell me the odd ones out, those missing on the right first, then those missing on the left',
      'leftovers after removing the overlap of {a} and {b}',
    ],
  },
  'enumerate-list': {
    noun: [
      'a numbered version of a list, every entry being [position, value] with positions from 0',
    ],
    verb: ['number the elements of a list from zero and ^return [number, element] pairs'],
    say: [
      '[i, x] for each x of list',
      'same as [...list.entries()]',
      'attach to each element where it stands, zero-based, position goes before the element',
      'index and item together, for all items',
    ],
  },
  'sliding-windows': {
    noun: [
      'the stretches of {size} adjacent elements one can cut from a list, none if it is too short',
    ],
    verb: [
      'move a frame of {size} elements along the list one step at a time and ^record each full view',
    ],
    say: [
      'n-grams of an array',
      'overlapping chunks, step 1, only complete ones',
      'every index that leaves room for {size} items starts one group, return all the groups in order',
      'which groups of {size} neighbours does {list} have? they overlap, incomplete ones do not count',
    ],
  },
  'split-list-in-half': {
    noun: ['the left and right half of a list as [left, right], left getting the middle element'],
    verb: [
      'break a list into two equal parts, or ^give the left one an element more when the count is odd',
    ],
    say: [
      'halve array, ceil on the left',
      'cut at Math.ceil(length / 2), return both pieces',
      'two teams from one queue: the front half and the back half, an odd person out joins the front team',
      'first half and second half of {list}, middle one belongs to the first',
    ],
  },
  'split-list-at-index': {
    noun: ['the head of {index} elements and the tail after it, both in one array'],
    verb: ['break a list right before position {index} and ^return [left, right]'],
    say: [
      'splitAt(n)',
      '[list.slice(0, i), list.slice(i)]',
      'make two arrays out of one: what lies before index {index}, and what starts there',
      'put a cut in front of the element with the given index, the pieces may be empty',
    ],
  },
  'intersperse-value': {
    noun: ['the same list with {sep} as a divider in every gap'],
    verb: ['fill each gap between adjacent elements with {sep}'],
    say: [
      'like join but for arrays, result is still an array',
      'separator between items of a list, not before the first or after the last',
      'a, b, c turns into a, {sep}, b, {sep}, c',
      'each two neighbours get {sep} in the middle, short lists (0 or 1 items) stay equal',
    ],
  },
  'move-list-item': {
    noun: ['the array after its item number {from} has been relocated to place {to}'],
    verb: ['pull the element at {from} out of a copied list and ^reinsert it at {to}'],
    say: [
      'reorder list: one item from old index to new index',
      'drag and drop in an array, immutable',
      'the thing that was at {from} must be found at {to} afterwards and the rest keep their relative order',
      'splice out, splice in, on a copy',
    ],
  },
  'list-prefixes': {
    noun: ['the growing starts of a list, one for each length from 1 to the full length'],
    verb: ['collect list.slice(0, 1), list.slice(0, 2) and so on up to the whole list'],
    say: [
      'inits without the empty one',
      'snapshots of a list while its items are added one at a time',
      'for each element give the part of {list} that ends with it, starting from the very beginning',
      'all initial segments of an array, no empty one, in growing order',
    ],
  },
  'count-distinct-values': {
    noun: ['the size of the set of all values in a list'],
    verb: ['ignore duplicates and ^count what remains of an array'],
    say: [
      'new Set(list).size',
      'cardinality without repeats',
      'after removing doubles, how long is {list}?',
      'i collect stickers and have many doubles, how many kinds do i own?',
    ],
  },
  'values-occurring-once': {
    noun: ['the one-off values of a list, original order kept'],
    verb: ['throw away every element that has a twin somewhere in the list'],
    say: [
      'singletons of an array',
      'elements with count 1',
      'from {list} drop whatever shows up more than once, entirely, not just the extra copies',
      'leave only those that appear one time, [2, 1, 2, 3] gives [1, 3]',
    ],
  },
  'first-repeated-value': {
    noun: ['the element at which a scan from the left first hits something already seen, or null'],
    verb: [
      'return the earliest element that equals one before it, null when no such element exists',
    ],
    say: [
      'first repeat while scanning, null when all distinct',
      'earliest repeat: [1, 2, 2, 1] gives 2 (not 1), [3, 4] gives null',
      'keep a set of what has been read and return the first thing that is in it already, if none return null',
      'where does {list} repeat itself for the first time? i want that value or null',
    ],
  },
  'first-non-repeated-value': {
    noun: ['the earliest element whose count in the list is 1, null without such an element'],
    verb: ['look for the leftmost value that never comes again or before, and ^fall back to null'],
    say: [
      'leftmost singleton, null if none',
      'first item with frequency one or null',
      'first value without a copy: [2, 1, 2, 3] gives 1 and [1, 1] gives null',
      'tell me the first value of {list} that exists there just once, and null if every value has copies',
    ],
  },
  'same-elements-any-order': {
    whether: [
      'two arrays of numbers are anagrams of each other',
      'sorting {a} and {b} gives the same result',
    ],
    say: [
      'multiset equality of two number arrays',
      'equal after sorting?',
      'each number has to appear as often in {a} as in {b}, the positions are irrelevant, true or false',
      'compare two bags of numbers: same contents, same amounts?',
    ],
  },
  'starts-with-list': {
    whether: [
      'the opening elements of {list} match {prefix} one by one',
      'a list has a given shorter or equal list at its very front',
    ],
    say: [
      'startsWith for arrays',
      'true when {list} opens with {prefix}, an empty prefix always counts',
      'do the items of the second array all appear at the same indexes in the first one?',
      'prefix test of two arrays, a prefix that is too long means false',
    ],
  },
  'group-equal-neighbours': {
    noun: ['the list cut into stretches of identical adjacent values'],
    verb: ['bundle adjacent identical elements into arrays, starting a new array at each change'],
    say: [
      'chunk by equality of neighbours',
      'itertools.groupby style, groups as arrays',
      'aabba would give aa, bb, a: do that for an array, the same value may form several groups',
      'as long as the value stays the same go on with the current group, otherwise open another',
    ],
  },
  'run-length-pairs': {
    noun: ['a compressed form of a list: each streak as its value and its length'],
    verb: ['squeeze every streak of identical values into [value, length of streak]'],
    say: [
      'RLE of a list',
      'how long is each streak in {list}? answer with [value, length] for one after the other',
      'compress an array by counting adjacent repeats, a value that returns later gets a new pair',
      'consecutive duplicates to value/count pairs',
    ],
  },
  'decode-run-lengths': {
    noun: ['the uncompressed array for a list of values with their repeat counts'],
    verb: [
      'unfold [value, count] entries, each value written count times, a count of 0 giving nothing',
    ],
    say: [
      'inverse of run length encoding, pairs in, flat array out',
      'uncompress RLE pairs',
      'for every [v, n] in {pairs} output v n times one after the other',
      'shopping list with amounts: ["a", 3] means a, a, a, so write it all out in one array',
    ],
  },
  'all-longest-strings': {
    noun: ['the strings of a list whose length equals the maximum length, all of them'],
    verb: ['throw away every string that is shorter than the longest one'],
    say: [
      'longest strings, ties included, order kept',
      'longest words: ["aba", "aa", "vcd"] gives ["aba", "vcd"]',
      'find the record length among {words}, then filter for it',
      'several words may share first place in length, return each one of them',
    ],
  },
  'total-string-length': {
    noun: ['the combined length of the strings in {words}, 0 for none'],
    verb: ['add up the lengths of all strings in a list'],
    say: [
      'sum of string lengths',
      'words.join("").length',
      'the printer takes money per character, how many characters are in all the texts?',
      'length of each string, then total',
    ],
  },
  'take-while-below': {
    noun: ['the longest beginning of a list in which every number is under {k}'],
    verb: ['keep reading numbers until one reaches {k} and ^return those read before it'],
    say: [
      'prefix of numbers under {k}',
      'cut {nums} off at the first number >= {k}, that number not included',
      'everything left of the first value that hits {k} or more, or the whole list when none does',
      'leading elements < {k} only, a small number after a big one does not come back',
    ],
  },
  'drop-while-below': {
    noun: ['the tail of a list that starts at its first number >= {k}, empty if there is none'],
    verb: ['cut off the leading numbers under {k} and ^leave the rest as it is'],
    say: [
      'skip the beginning of small numbers (< {k})',
      'ignore the values in {nums} until {k} is reached or passed the first time, from then on take all',
      'strip from the left everything under {k}, only at the start',
      'suffix beginning with the first element that is at least {k}',
    ],
  },
  'pad-list': {
    noun: ['a list brought up to at least {size} entries with copies of {value} at its end'],
    verb: [
      'keep appending {value} to a copied list until it counts {size} items, if it is shorter',
    ],
    say: [
      'padEnd for arrays',
      'right-fill a list to a minimum length',
      '[1, 2] with size 4 and filler 0 becomes [1, 2, 0, 0], and nothing is ever cut off',
      'missing places up to {size} are taken by {value}, long lists come back unchanged',
    ],
  },
  'least-frequent-value': {
    noun: [
      'the list element with the smallest number of appearances, first appearance deciding a draw',
    ],
    verb: ['pick the value that is seen least, where the earlier one wins a draw'],
    say: [
      'min count value, first on tie',
      'opposite of mode, ties go to the front one',
      'what is the most unusual entry of {list}? if there are equals then take the leftmost',
      'count everything, then return the value having the lowest count, the earlier of equals',
    ],
  },
  'sort-by-frequency': {
    noun: [
      'a popularity ranking of the different values in a list, equals staying in first-seen order',
    ],
    verb: [
      'deduplicate a list and ^order the values by how common they are, commonest at the front, equals as first met',
    ],
    say: [
      'hit list of values by count, high to low, no duplicates, stable',
      'Counter.most_common but only the values, ties in first-seen order',
      '["a", "b", "a", "b", "c"] gives ["a", "b", "c"], more frequent before less frequent, each once, equals by first position',
      'count how often everything occurs in {list} and show the values from top to bottom, a draw is settled by who came first',
    ],
  },
};
