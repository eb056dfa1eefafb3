import { family } from '../family.ts';
import type { Random } from '../random.ts';

const LIST = ['list', 'arr', 'items', 'array', 'values'] as const;
const FIRST = ['a', 'first', 'left', 'xs', 'listA'] as const;
const SECOND = ['b', 'second', 'right', 'ys', 'listB'] as const;
const WANTED = ['x', 'value', 'target', 'wanted'] as const;
const ITEM = ['el', 'entry', 'v', 'elem'] as const;
const OUT = ['out', 'res', 'output'] as const;
const I = ['idx', 'index', 'pos'] as const;
const COUNT = ['total', 'n', 'c'] as const;

/** A list in which repeats are common: small numbers or a few words. */
function repeats(r: Random, minLength = 0, maxLength = 8): (number | string)[] {
  return r.chance(0.5)
    ? r.ints(minLength, maxLength, 0, 5)
    : r.list(() => r.pick(['a', 'b', 'cat', 'dog', 'c']), minLength, maxLength);
}

/** A list and a value that is often in it. */
function listAndValue(r: Random): [(number | string)[], number | string] {
  const list = repeats(r);
  return [list, list.length > 0 && r.chance(0.6) ? r.pick(list) : r.pick([0, 1, 2, 'a', 'cat', 7])];
}

/** Two lists of small numbers that share some. */
function twoLists(r: Random): [number[], number[]] {
  return [r.ints(0, 6, 0, 8), r.ints(0, 6, 0, 8)];
}

/** Searching, comparing, cleaning and merging lists by their contents. */
export const arraysContents = [
  family({
    id: 'unique-values',
    category: 'arrays',
    names: ['unique', 'uniq', 'removeDuplicates', 'dedupe', 'distinct'],
    params: [LIST],
    args: (r): [(number | string)[]] => [repeats(r)],
    edges: [[[]], [[1]], [[1, 1]], [[2, 1, 2, 3]]],
    reference: ([list]) => [...new Set(list)],
    bodies: [
      `return [...new Set(list)];`,
      `return list.filter((item, i) => list.indexOf(item) === i);`,
      `
      const result = [];
      for (const item of list) {
        if (!result.includes(item)) result.push(item);
      }
      return result;
      `,
      `return Array.from(new Set(list));`,
      `
      const seen = new Set();
      return list.filter((item) => {
        if (seen.has(item)) return false;
        seen.add(item);
        return true;
      });
      `,
    ],
    locals: { result: OUT, item: ITEM, seen: ['known', 'visited'], i: I },
    phrases: {
      noun: [
        'the distinct elements of a list in order of first appearance',
        'a list without duplicates, each value once',
        'the unique values of {list}',
        'the different values of an array, no repeats',
      ],
      verb: [
        'remove duplicates from an array, keeping the first of each',
        'keep every value only once, in the original order',
        'get the unique elements of a list',
        'drop repeated items from {list} so that each stays once',
        'delete duplicates from a list',
      ],
      say: [
        'unique values of array',
        'how do i get rid of repeated elements in a list?',
        'my list has the same things several times and i want each of them only once',
        'remove duplicates',
        'uniq array',
        'dedupe list',
        'remove duplicates from array',
        'how do i remove duplicate values from an array?',
      ],
    },
  }),
  family({
    id: 'duplicated-values',
    category: 'arrays',
    names: ['duplicates', 'findDuplicates', 'repeated', 'getDuplicates'],
    params: [LIST],
    args: (r): [(number | string)[]] => [repeats(r)],
    edges: [[[]], [[1]], [[1, 1]], [[2, 1, 2, 1, 1, 3]]],
    reference: ([list]) =>
      [...new Set(list)].filter((x) => list.indexOf(x) !== list.lastIndexOf(x)),
    bodies: [
      `
      const distinct = [...new Set(list)];
      return distinct.filter((item) => list.indexOf(item) !== list.lastIndexOf(item));
      `,
      `
      const counts = new Map();
      for (const item of list) {
        counts.set(item, (counts.get(item) ?? 0) + 1);
      }
      return [...counts.keys()].filter((item) => counts.get(item) > 1);
      `,
      `
      const result = [];
      for (const item of list) {
        const many = list.filter((other) => other === item).length > 1;
        if (many && !result.includes(item)) result.push(item);
      }
      return result;
      `,
      `
      return list.filter(
        (item, i) => list.indexOf(item) === i && list.lastIndexOf(item) !== i,
      );
      `,
    ],
    locals: {
      distinct: ['unique', 'once'],
      counts: ['freq', 'tally'],
      result: OUT,
      many: ['repeated', 'twice'],
      other: ['o', 'y'],
      item: ITEM,
      i: I,
    },
    phrases: {
      noun: [
        'the values that occur more than once in a list, each listed once in order of first appearance',
        'a list of the repeated values of {list}, every one named a single time, ordered by first occurrence',
        'the duplicates in an array, each given once, in order of first appearance',
        'all values that appear two or more times in {list}, once each, earliest first',
      ],
      verb: [
        'find the elements that appear at least twice and list each once, by where they first appear',
        'collect the duplicated values of an array, once each, in order of first appearance',
        'list the values that are repeated, one entry each, in the order they first show up',
        'find all duplicates of an array and report each once in order of first appearance',
      ],
      say: [
        'values appearing 2+ times, each once, in first-seen order',
        'which elements of the array are there more than one time? name each one once, the earliest first',
        'i want to know what is doubled in my list, every doubled thing just once and in the order they first come',
        'find duplicates',
        'duplicate values, each once, by first appearance',
        'how do i find the values that appear more than once?',
      ],
    },
  }),
  family({
    id: 'has-duplicates',
    category: 'arrays',
    names: ['hasDuplicates', 'containsDuplicate', 'hasRepeats', 'anyDuplicates'],
    params: [LIST],
    args: (r): [(number | string)[]] => [r.chance(0.7) ? r.ints(2, 5, 0, 9) : repeats(r, 1, 4)],
    edges: [[[]], [[1]], [[1, 1]], [[1, 2, 1]], [[3, 2, 1]]],
    reference: ([list]) => new Set(list).size < list.length,
    bodies: [
      `return new Set(list).size !== list.length;`,
      `
      const seen = new Set();
      for (const item of list) {
        if (seen.has(item)) return true;
        seen.add(item);
      }
      return false;
      `,
      `return list.some((item, i) => list.indexOf(item) !== i);`,
      `
      for (let i = 0; i < list.length; i++) {
        for (let j = i + 1; j < list.length; j++) {
          if (list[i] === list[j]) return true;
        }
      }
      return false;
      `,
    ],
    locals: { seen: ['known', 'visited'], item: ITEM },
    phrases: {
      whether: [
        'a list contains duplicates',
        'any value occurs more than once in {list}',
        'an array has two equal elements',
        'some element of an array is repeated',
        '{list} holds the same value at least twice',
      ],
      verb: [
        'check an array for repeated values',
        'test whether any element of a list is there twice',
      ],
      say: [
        'any duplicates?',
        'does the list have the same element twice?',
        'true if something is in the list two times or more, false if all are different',
        'has duplicates',
        'contains duplicate',
        'does this array contain any repeated value?',
        'are there any duplicates in the list?',
      ],
    },
  }),
  family({
    id: 'intersection-lists',
    category: 'arrays',
    names: ['intersection', 'common', 'inBoth', 'intersect'],
    params: [FIRST, SECOND],
    args: (r) => twoLists(r),
    edges: [
      [[], []],
      [[1], []],
      [
        [1, 2, 2, 3],
        [2, 3, 4],
      ],
    ],
    reference: ([a, b]) => [...new Set(a)].filter((x) => b.includes(x)),
    bodies: [
      `return [...new Set(a)].filter((item) => b.includes(item));`,
      `
      const result = [];
      for (const item of a) {
        if (b.includes(item) && !result.includes(item)) result.push(item);
      }
      return result;
      `,
      `
      const other = new Set(b);
      return [...new Set(a)].filter((item) => other.has(item));
      `,
      `return a.filter((item, i) => b.includes(item) && a.indexOf(item) === i);`,
    ],
    locals: { result: OUT, item: ITEM, other: ['lookup', 'allowed'], i: I },
    phrases: {
      noun: [
        'the distinct values that two lists have in common, in the order of the first list',
        'the intersection of {a} and {b} without duplicates, ordered as in {a}',
        'the elements that appear in both {a} and {b}, once each, in the order of {a}',
        'the common values of two arrays without repeats, ordered like the first',
      ],
      verb: [
        'find the elements that are in both arrays, each once, in the order of the first',
        'intersect two lists and keep every common value only once, as {a} orders them',
        'list what two arrays have in common, no repeats, in the order of the first array',
      ],
      say: [
        'intersection of two lists, no repeats, order of {a}',
        'which values are in both arrays? each only once, in the order of the first array',
        'i need what the two lists share, nothing twice, and sorted the way the first list has it',
        'intersection of two arrays',
        'common elements of two lists, unique, first list order',
        'how do i find the values that both arrays contain, each once, in the order of {a}?',
      ],
    },
  }),
  family({
    id: 'difference-lists',
    category: 'arrays',
    names: ['difference', 'without', 'subtract', 'onlyInFirst'],
    params: [FIRST, SECOND],
    args: (r) => twoLists(r),
    edges: [
      [[], []],
      [[1, 1], []],
      [
        [1, 2, 3, 1],
        [2, 4],
      ],
    ],
    reference: ([a, b]) => a.filter((x) => !b.includes(x)),
    bodies: [
      `return a.filter((item) => !b.includes(item));`,
      `
      const banned = new Set(b);
      return a.filter((item) => !banned.has(item));
      `,
      `
      const result = [];
      for (const item of a) {
        if (!b.includes(item)) result.push(item);
      }
      return result;
      `,
      `return a.filter((item) => b.indexOf(item) === -1);`,
    ],
    locals: { result: OUT, item: ITEM, banned: ['excluded', 'other', 'lookup'] },
    phrases: {
      noun: [
        'the elements of the first list that are not in the second',
        'the difference of two arrays, that is everything in {a} but not in {b}',
        'the items of {a} that {b} lacks',
        'the set difference of two arrays, first minus second, keeping repeats of the first',
      ],
      verb: [
        'remove from an array every value that another array contains',
        'keep only the items of {a} that do not occur in {b}',
        'subtract one list from another',
        'filter {a} so that nothing from {b} is left',
      ],
      say: [
        'items of {a} not in {b}',
        'which elements are in the first list but not in the second one?',
        'i have two lists and want to throw out of the first all that is also in the second',
        'array difference',
        'difference of two lists',
        'elements in first not in second',
        'how do i remove all values of one array from another?',
      ],
    },
  }),
  family({
    id: 'union-lists',
    category: 'arrays',
    names: ['union', 'mergeUnique', 'combineUnique', 'uniteLists'],
    params: [FIRST, SECOND],
    args: (r) => twoLists(r),
    edges: [
      [[], []],
      [[1, 1], []],
      [
        [1, 2],
        [2, 3, 3],
      ],
    ],
    reference: ([a, b]) => [...new Set([...a, ...b])],
    bodies: [
      `return [...new Set([...a, ...b])];`,
      `
      const result = [];
      for (const item of [...a, ...b]) {
        if (!result.includes(item)) result.push(item);
      }
      return result;
      `,
      `return a.concat(b).filter((item, i, all) => all.indexOf(item) === i);`,
      `return Array.from(new Set(a.concat(b)));`,
    ],
    locals: { result: OUT, item: ITEM, all: ['joined', 'both'], i: I },
    phrases: {
      noun: [
        'the union of two lists without duplicates, first list first',
        'the distinct values of {a} followed by the new ones of {b}',
        'all different values of two arrays together, in order of appearance',
      ],
      verb: [
        'combine two arrays into one that holds every value once, in order of appearance',
        'merge {a} and {b} and drop repeated values, keeping the first of each',
        'unite two lists without repeats',
        'join {a} and {b} and keep only one of each value',
      ],
      say: [
        'union of two lists, no duplicates',
        'how do i join two arrays so that nothing is in there twice?',
        'put both lists together, the first one first, but every element may be in the result only once',
        'union of arrays',
        'merge two arrays without duplicates',
        'combine lists unique',
        'how can i merge two lists and drop the duplicates?',
      ],
    },
  }),
  family({
    id: 'compact-falsy',
    category: 'arrays',
    names: ['compact', 'removeFalsy', 'dropFalsy', 'keepTruthy'],
    params: [LIST],
    args: (r): [(number | string | boolean | null)[]] => [
      r.list(() => r.pick([0, '', null, false, 1, 'a', true, 5, 'cat', -2, '0']), 0, 8),
    ],
    edges: [[[]], [[0]], [[1, 0, 'a', '', null, false, true]]],
    reference: ([list]) => list.filter((x) => Boolean(x)),
    bodies: [
      `return list.filter(Boolean);`,
      `
      const result = [];
      for (const item of list) {
        if (item) result.push(item);
      }
      return result;
      `,
      `return list.filter((item) => item);`,
      `return list.filter((item) => !!item);`,
    ],
    locals: { result: OUT, item: ITEM },
    phrases: {
      noun: [
        'a list without its falsy values (0, empty strings, null, false)',
        'only the truthy elements of {list}',
        'an array with the falsy items removed',
      ],
      verb: [
        'remove all falsy values from an array',
        'keep just the truthy items of a list',
        'filter out null, false, 0 and empty strings',
        'drop falsy values from {list}',
        'clean an array of null, false, 0 and empty strings',
      ],
      say: [
        'compact: drop falsy values',
        'how do i get rid of everything falsy in an array?',
        'my list has nulls, zeros, false and empty strings in it and all of them should go away',
        'remove falsy values',
        'compact array',
        'keep truthy',
        'how do i filter out the falsy items of a list?',
      ],
    },
  }),
  family({
    id: 'count-occurrences',
    category: 'arrays',
    names: ['countOccurrences', 'countOf', 'occurrences', 'countValue'],
    params: [LIST, WANTED],
    args: (r) => listAndValue(r),
    edges: [
      [[], 1],
      [[1, 1, 2], 1],
      [['a', 'b'], 'c'],
    ],
    reference: ([list, x]) => list.filter((item) => item === x).length,
    bodies: [
      `return list.filter((item) => item === x).length;`,
      `
      let count = 0;
      for (const item of list) {
        if (item === x) count++;
      }
      return count;
      `,
      `return list.reduce((count, item) => (item === x ? count + 1 : count), 0);`,
      `
      let count = 0;
      for (let i = 0; i < list.length; i++) {
        if (list[i] === x) count += 1;
      }
      return count;
      `,
    ],
    locals: { count: COUNT, item: ITEM, i: I },
    phrases: {
      noun: [
        'the number of times {x} occurs in a list',
        'how often a value appears in {list}',
        'the count of elements of an array that equal {x}',
        'the frequency of {x} in an array',
        'the number of elements of {list} equal to {x}',
      ],
      verb: [
        'count the occurrences of a value in an array',
        'count how many items of {list} are equal to {x}',
        'find how many times a value occurs in a list',
      ],
      say: [
        'count {x} in list',
        'how many times is {x} in the array?',
        'i have a list and a value and need to know how often the value is in there',
        'count occurrences',
        'count value in array',
        'how often does {x} occur in the list?',
      ],
    },
  }),
  family({
    id: 'list-includes',
    category: 'arrays',
    names: ['contains', 'includesValue', 'isInList', 'hasItem'],
    params: [LIST, WANTED],
    args: (r) => listAndValue(r),
    edges: [
      [[], 1],
      [[1, 2], 1],
      [['a', 'b'], 'c'],
      [[1], '1'],
    ],
    reference: ([list, x]) => list.includes(x),
    bodies: [
      `return list.includes(x);`,
      `
      for (const item of list) {
        if (item === x) return true;
      }
      return false;
      `,
      `return list.indexOf(x) !== -1;`,
      `return list.some((item) => item === x);`,
      `
      if (list.length === 0) return false;
      return list[0] === x || $name(list.slice(1), x);
      `,
    ],
    locals: { item: ITEM },
    phrases: {
      whether: [
        'a list contains a given value',
        '{x} is an element of {list}',
        '{x} occurs somewhere in an array',
        'an array includes {x}',
        'a value is present in {list}',
      ],
      verb: [
        'check if an array includes {x}',
        'test a list for a value',
        'look for {x} in a list and say true or false',
      ],
      say: [
        'is {x} in the list?',
        'does the array have {x} in it?',
        'i want true if the value can be found in the list, otherwise false',
        'contains',
        'is value in array',
        'list includes item',
        'how do i check whether a list has a certain element?',
      ],
    },
  }),
  family({
    id: 'first-index-of',
    category: 'arrays',
    names: ['findIndexOf', 'firstIndex', 'positionOf', 'indexOfItem'],
    params: [LIST, WANTED],
    args: (r) => listAndValue(r),
    edges: [
      [[], 1],
      [[1, 2, 2], 2],
      [['a', 'b'], 'c'],
    ],
    reference: ([list, x]) => list.indexOf(x),
    bodies: [
      `return list.indexOf(x);`,
      `
      for (let i = 0; i < list.length; i++) {
        if (list[i] === x) return i;
      }
      return -1;
      `,
      `return list.findIndex((item) => item === x);`,
      `
      let i = 0;
      while (i < list.length && list[i] !== x) i++;
      return i < list.length ? i : -1;
      `,
    ],
    locals: { item: ITEM, i: I },
    phrases: {
      noun: [
        'the index of the first occurrence of {x} in a list, or -1 if it is not there',
        'the position (from 0) at which a value first appears in {list}, -1 if never',
        'the first position of {x} in a list, counted from 0, or -1 if absent',
      ],
      verb: [
        'find the first index of {x} in an array and return -1 when it is missing',
        'search a list for a value from the start and give its index or -1',
        'get the index of a value in {list}, the first if repeated, and -1 if it is absent',
        'locate the first {x} in an array, -1 if there is none',
      ],
      say: [
        'first index of {x} or -1',
        'at which index does {x} first stand in the array? -1 if it does not',
        'go through the list until you find the value and tell me the index, or -1 if it is not in there',
        'indexOf',
        'index of value or -1',
        'find position of element, -1 if missing',
      ],
    },
  }),
  family({
    id: 'last-index-of',
    category: 'arrays',
    names: ['lastIndex', 'lastPosition', 'findLastIndexOf', 'lastIndexOfItem'],
    params: [LIST, WANTED],
    args: (r) => listAndValue(r),
    edges: [
      [[], 1],
      [[1, 2, 2], 2],
      [['a', 'b'], 'c'],
    ],
    reference: ([list, x]) => list.lastIndexOf(x),
    bodies: [
      `return list.lastIndexOf(x);`,
      `
      for (let i = list.length - 1; i >= 0; i--) {
        if (list[i] === x) return i;
      }
      return -1;
      `,
      `
      let last = -1;
      list.forEach((item, i) => {
        if (item === x) last = i;
      });
      return last;
      `,
      `return list.findLastIndex((item) => item === x);`,
    ],
    locals: { last: ['found', 'result', 'at'], item: ITEM, i: I },
    phrases: {
      noun: [
        'the index of the last occurrence of {x} in a list, or -1 if it is not there',
        'the position (from 0) at which a value appears for the last time in {list}, -1 if never',
        'the last position of {x} in a list, counted from 0, or -1 if absent',
      ],
      verb: [
        'find the last index of {x} in an array and return -1 when it is missing',
        'search a list for a value from the end and give its index or -1',
        'get the highest index at which a value is found in {list}, and -1 if it is absent',
        'locate the final occurrence of {x} in an array, -1 if there is none',
      ],
      say: [
        'last index of {x} or -1',
        'at which index does {x} stand for the last time? -1 if it does not occur',
        'when the value is in the list more than once i want the highest index, and -1 if it is not in there',
        'lastIndexOf',
        'last position of value, -1 if missing',
        'where does {x} occur last in the list? -1 for nowhere',
      ],
    },
  }),
  family({
    id: 'remove-all-of-value',
    category: 'arrays',
    names: ['removeAll', 'without', 'removeValue', 'pull'],
    params: [LIST, WANTED],
    args: (r) => listAndValue(r),
    edges: [
      [[], 1],
      [[1, 2, 1], 1],
      [['a', 'b'], 'c'],
    ],
    reference: ([list, x]) => list.filter((item) => item !== x),
    bodies: [
      `return list.filter((item) => item !== x);`,
      `
      const result = [];
      for (const item of list) {
        if (item !== x) result.push(item);
      }
      return result;
      `,
      `return list.flatMap((item) => (item === x ? [] : [item]));`,
    ],
    locals: { result: OUT, item: ITEM },
    phrases: {
      noun: [
        'a copy of a list without any {x}',
        'all elements of {list} that are different from a given value',
        'an array with all occurrences of a value removed',
      ],
      verb: [
        'remove every occurrence of {x} from an array and return a new one',
        'filter out all items that equal a given value',
        'delete a value from a list wherever it occurs',
        'remove a value from a list, every copy of it',
        'get rid of each {x} in {list}',
      ],
      say: [
        'drop all {x} from list',
        'how do i remove all copies of a value from an array?',
        'give me the list again but with every {x} taken out',
        'remove value from array',
        'remove all occurrences',
        'list without {x}',
      ],
    },
  }),
  family({
    id: 'replace-all-in-list',
    category: 'arrays',
    names: ['replaceAllItems', 'replaceInList', 'substitute', 'replaceValue'],
    params: [LIST, ['from', 'oldValue', 'before'], ['to', 'newValue', 'after']],
    args: (r): [(number | string)[], number | string, number | string] => {
      const [list, x] = listAndValue(r);
      return [list, x, r.pick([0, 1, 9, 'new', 'dog'])];
    },
    edges: [
      [[], 1, 2],
      [[1, 2, 1], 1, 9],
      [['a', 'b'], 'c', 'd'],
    ],
    reference: ([list, from, to]) => list.map((item) => (item === from ? to : item)),
    bodies: [
      `return list.map((item) => (item === from ? to : item));`,
      `
      const result = [];
      for (const item of list) {
        result.push(item === from ? to : item);
      }
      return result;
      `,
      `
      const result = [...list];
      for (let i = 0; i < result.length; i++) {
        if (result[i] === from) result[i] = to;
      }
      return result;
      `,
    ],
    locals: { result: OUT, item: ITEM, i: I },
    phrases: {
      noun: [
        'a copy of a list with every {from} replaced by {to}',
        'the elements of {list} where one given value is exchanged for another',
        'an array where each {from} has become {to}',
      ],
      verb: [
        'replace all occurrences of a value in an array by another value',
        'substitute {to} for each {from} in a list',
        'swap every item equal to {from} for {to} in a new array',
        'change every {from} in {list} into {to}',
      ],
      say: [
        'replace {from} with {to} in list',
        'how do i change all copies of one value in an array to a different value?',
        'wherever the list has {from} i want {to} there instead, the rest stays',
        'replace value in array',
        'replace all occurrences in list',
        'how do i swap out every copy of one value for a new value?',
      ],
    },
  }),
  family({
    id: 'longest-run',
    category: 'arrays',
    names: ['longestRun', 'longestStreak', 'maxRun', 'maxStreak'],
    params: [LIST],
    args: (r): [number[]] => [r.ints(0, 9, 0, 1 + r.int(0, 1))],
    edges: [[[]], [[1]], [[1, 1, 2]], [[1, 2, 2, 2, 1, 1]]],
    reference: ([list]) => {
      let best = 0;
      for (let i = 0, j = 0; j < list.length; j++) {
        if (list[j] !== list[i]) i = j;
        best = Math.max(best, j - i + 1);
      }
      return best;
    },
    bodies: [
      `
      let best = 0;
      let run = 0;
      for (let i = 0; i < list.length; i++) {
        run = i > 0 && list[i] === list[i - 1] ? run + 1 : 1;
        best = Math.max(best, run);
      }
      return best;
      `,
      `
      let best = 0;
      let run = 0;
      list.forEach((item, i) => {
        if (item === list[i - 1]) run++;
        else run = 1;
        if (run > best) best = run;
      });
      return best;
      `,
      `
      if (list.length === 0) return 0;
      let best = 1;
      let run = 1;
      for (let i = 1; i < list.length; i++) {
        if (list[i] === list[i - 1]) run++;
        else run = 1;
        if (run > best) best = run;
      }
      return best;
      `,
    ],
    locals: {
      best: ['longest', 'max', 'record'],
      run: ['streak', 'current', 'len'],
      item: ITEM,
      i: I,
    },
    phrases: {
      noun: [
        'the length of the longest run of equal neighbouring elements in a list',
        'the greatest number of equal values in a row in {list}',
        'the longest streak of one repeated value, as a count',
        'the maximum number of consecutive equal elements',
        'the size of the biggest group of identical values next to each other in {list}',
      ],
      verb: [
        'count the elements of the longest stretch of identical consecutive values',
        'find how long the longest run of the same value is',
        'find the length of the longest sequence of the same value in a row',
        'count how many times at most a value repeats without interruption',
      ],
      say: [
        'longest run length',
        'how many times in a row does the same value come at most?',
        'look for the longest piece of the list where the same thing repeats directly and tell me how long it is',
        'longest streak',
        'max consecutive repeats',
        'length of longest run of equal elements',
      ],
    },
  }),
  family({
    id: 'remove-consecutive-duplicates',
    category: 'arrays',
    names: ['collapseRuns', 'removeConsecutive', 'dedupeNeighbours', 'compress'],
    params: [LIST],
    args: (r): [(number | string)[]] => [
      r.chance(0.5) ? r.ints(0, 9, 0, 2) : r.list(() => r.pick(['a', 'b']), 0, 8),
    ],
    edges: [[[]], [[1]], [[1, 1]], [[1, 1, 2, 1, 1]]],
    reference: ([list]) => list.filter((x, i) => i === 0 || x !== list[i - 1]),
    bodies: [
      `return list.filter((item, i) => i === 0 || item !== list[i - 1]);`,
      `
      const result = [];
      for (const item of list) {
        if (result[result.length - 1] !== item) result.push(item);
      }
      return result;
      `,
      `return list.filter((item, i) => item !== list[i - 1]);`,
      `
      const result = [];
      for (let i = 0; i < list.length; i++) {
        if (i === 0 || list[i] !== list[i - 1]) result.push(list[i]);
      }
      return result;
      `,
    ],
    locals: { result: OUT, item: ITEM, i: I },
    phrases: {
      noun: [
        'a list in which each run of equal neighbours is reduced to one element',
        'the elements of {list} without those that equal the one right before',
        'an array where repeated neighbours are kept only once',
      ],
      verb: [
        'remove consecutive duplicates from an array, keeping later repeats that are not adjacent',
        'collapse runs of the same value into a single value',
        'drop every item that is the same as its predecessor',
        'drop adjacent repeats from {list}',
        'squeeze runs of equal elements down to one each',
      ],
      say: [
        'drop consecutive duplicates only',
        'how do i turn [1, 1, 2, 1, 1] into [1, 2, 1]?',
        'when the same thing comes several times directly after each other in the list, keep it one time',
        'remove consecutive duplicates',
        'remove adjacent duplicates',
        'how do i delete repeated elements only when they stand side by side?',
      ],
    },
  }),
  family({
    id: 'move-zeros-to-end',
    category: 'arrays',
    names: ['moveZeros', 'zerosToEnd', 'moveZeroes', 'zerosLast'],
    params: [['nums', 'numbers', 'arr', 'values', 'list']],
    args: (r): [number[]] => [r.list(() => r.pick([0, 0, 0, 1, 2, 3, -4, 5, 12]), 0, 8)],
    edges: [[[]], [[0]], [[0, 1]], [[1, 0, 2, 0, 3]]],
    reference: ([nums]) => [...nums.filter((n) => n !== 0), ...nums.filter((n) => n === 0)],
    bodies: [
      `return [...nums.filter((n) => n !== 0), ...nums.filter((n) => n === 0)];`,
      `
      const result = nums.filter((n) => n !== 0);
      while (result.length < nums.length) {
        result.push(0);
      }
      return result;
      `,
      `
      const others = nums.filter((n) => n !== 0);
      const zeros = nums.filter((n) => n === 0);
      return others.concat(zeros);
      `,
      `
      const others = [];
      const zeros = [];
      for (const n of nums) {
        if (n === 0) zeros.push(n);
        else others.push(n);
      }
      return [...others, ...zeros];
      `,
    ],
    locals: {
      result: OUT,
      others: ['rest', 'nonZeros'],
      zeros: ['nulls', 'end'],
      n: ['x', 'num', 'v'],
    },
    phrases: {
      noun: [
        'a list of numbers with all zeros moved to the end, the others in their order',
        'the numbers in {nums} with the non-zero ones first and the zeros last',
        'the array {nums} with its zeros at the end and everything else in the same order',
        'an array with zeros pushed to the right end, other numbers unchanged in order',
      ],
      verb: [
        'move every zero to the end of an array and keep the order of the rest',
        'shift all 0s to the back of a list without changing the order of the other numbers',
        'move zeros to the end',
        'push all zeros to the back of an array, without reordering the rest',
      ],
      say: [
        'zeros to the end, keep order',
        'how do i get [1, 2, 3, 0, 0] from [1, 0, 2, 0, 3]?',
        'the zeros in my list should all go to the back, everything else stays in the same order',
        'move zeroes',
        'move zeros to end of array',
        'how do i put all zeros last and keep the other numbers in order?',
      ],
    },
  }),
  family({
    id: 'longest-string-in-list',
    category: 'arrays',
    names: ['longestWord', 'longestString', 'longest', 'findLongest'],
    params: [['words', 'strings', 'list', 'items', 'texts']],
    args: (r): [string[]] => [r.words(0, 6)],
    edges: [[[]], [['a']], [['a', 'bb', 'cc']], [['xyz', 'b']]],
    reference: ([words]) => words.find((w) => words.every((v) => v.length <= w.length)) ?? '',
    bodies: [
      `
      let best = '';
      for (const word of words) {
        if (word.length > best.length) best = word;
      }
      return best;
      `,
      `return words.reduce((best, word) => (word.length > best.length ? word : best), '');`,
      `return [...words].sort((a, b) => b.length - a.length)[0] ?? '';`,
      `
      const size = Math.max(...words.map((word) => word.length));
      return words.find((word) => word.length === size) ?? '';
      `,
    ],
    locals: {
      best: ['longestSoFar', 'winner', 'result'],
      word: ['w', 's', 'str'],
      size: ['max', 'len'],
    },
    phrases: {
      noun: [
        'the longest string in a list, the first one on a tie',
        'the longest of {words}, the earliest if several are equally long, an empty string if there are none',
        'the longest word of an array, the first such word if there are several',
        'the string in {words} with the greatest length, the earliest on a tie',
      ],
      verb: [
        'find the longest word in an array and take the first if there are several',
        'pick the string with the most characters, the first such one',
        'return the longest of some strings, the first on a tie',
      ],
      say: [
        'longest string, first on tie',
        'which word in the list is the longest? if two are equally long, the first of them',
        'i have an array of words and need the one with the most letters, the first one counts when there is a tie',
        'longest word in list',
        'longest string in array, first if tied',
        'how do i find the longest string of an array (the first one on a tie)?',
      ],
    },
  }),
  family({
    id: 'shortest-string-in-list',
    category: 'arrays',
    names: ['shortestWord', 'shortestString', 'shortest', 'findShortest'],
    params: [['words', 'strings', 'list', 'items', 'texts']],
    args: (r): [string[]] => [r.words(1, 6)],
    edges: [[['a']], [['bbb', 'bb', 'cc']], [['xyz', 'b']]],
    reference: ([words]) => words.find((w) => words.every((v) => v.length >= w.length)) ?? '',
    bodies: [
      `
      let best = words[0];
      for (const word of words) {
        if (word.length < best.length) best = word;
      }
      return best;
      `,
      `return words.reduce((best, word) => (word.length < best.length ? word : best));`,
      `return [...words].sort((a, b) => a.length - b.length)[0];`,
      `
      const size = Math.min(...words.map((word) => word.length));
      return words.find((word) => word.length === size);
      `,
    ],
    locals: {
      best: ['shortestSoFar', 'winner', 'result'],
      word: ['w', 's', 'str'],
      size: ['min', 'len'],
    },
    phrases: {
      noun: [
        'the shortest string in a list, the first one on a tie',
        'the shortest of {words}, the earliest if several are equally short',
        'the shortest word of an array, the first such word if there are several',
        'the string in {words} with the smallest length, the earliest on a tie',
      ],
      verb: [
        'find the shortest word in an array and take the first if there are several',
        'pick the string with the fewest characters, the first such one',
        'return the shortest of some strings, the first on a tie',
      ],
      say: [
        'shortest string, first on tie',
        'which word in the list is the shortest? if two are equally short, the first of them',
        'i have an array of words and need the one with the fewest letters, the first one counts when there is a tie',
        'shortest word in list',
        'shortest string in array, first if tied',
        'how do i find the shortest string of an array (the first one on a tie)?',
      ],
    },
  }),
  family({
    id: 'merge-sorted-lists',
    category: 'arrays',
    names: ['mergeSorted', 'mergeSortedArrays', 'merge', 'mergeLists'],
    params: [FIRST, SECOND],
    args: (r): [number[], number[]] => [
      r.ints(0, 6).sort((x, y) => x - y),
      r.ints(0, 6).sort((x, y) => x - y),
    ],
    edges: [
      [[], []],
      [[1], []],
      [
        [1, 4, 9],
        [2, 4, 5],
      ],
    ],
    reference: ([a, b]) => [...a, ...b].sort((x, y) => x - y),
    bodies: [
      `
      const result = [];
      let i = 0;
      let j = 0;
      while (i < a.length && j < b.length) {
        if (a[i] <= b[j]) result.push(a[i++]);
        else result.push(b[j++]);
      }
      return [...result, ...a.slice(i), ...b.slice(j)];
      `,
      `return [...a, ...b].sort((x, y) => x - y);`,
      `
      if (a.length === 0) return b;
      if (b.length === 0) return a;
      if (a[0] <= b[0]) return [a[0], ...$name(a.slice(1), b)];
      return [b[0], ...$name(a, b.slice(1))];
      `,
      `return a.concat(b).sort((x, y) => x - y);`,
    ],
    locals: { result: ['merged', 'out', 'res'], i: ['p', 'm'], j: ['q', 'n'] },
    phrases: {
      noun: [
        'one ascending list made from two lists that are already sorted in ascending order',
        'the merged, still sorted numbers of the ascending lists {a} and {b}',
        'two sorted arrays merged in ascending order',
      ],
      verb: [
        'merge two sorted arrays of numbers into one sorted array, smallest first',
        'combine two ascending lists so that the result is ascending too, keeping duplicates',
        'merge the sorted lists {a} and {b}, keeping ascending order',
        'combine two sorted arrays into a single sorted array',
      ],
      say: [
        'merge two sorted lists, ascending',
        'how do i join two sorted number arrays so that the result stays sorted?',
        'both lists go from small to big already and i want one list with all the numbers, also from small to big',
        'merge two sorted arrays',
        'merge sorted lists',
        'how can i merge two ascending arrays into one ascending array?',
        'i have two lists of numbers, each in increasing order, and need them in one increasing list',
      ],
    },
  }),
  family({
    id: 'lists-equal',
    category: 'arrays',
    names: ['arraysEqual', 'sameLists', 'isEqual', 'listsEqual'],
    params: [FIRST, SECOND],
    args: (r): [(number | string)[], (number | string)[]] => {
      const a = repeats(r, 0, 4);
      if (r.chance(0.5)) return [a, [...a]];
      return [a, r.chance(0.4) ? r.shuffle(a) : repeats(r, 0, 4)];
    },
    edges: [
      [[], []],
      [[1], []],
      [
        [1, 2],
        [1, 2],
      ],
      [
        [1, 2],
        [2, 1],
      ],
      [
        [1, 2],
        [1, 2, 3],
      ],
      [[1], ['1']],
    ],
    reference: ([a, b]) => a.length === b.length && a.every((x, i) => x === b[i]),
    bodies: [
      `return a.length === b.length && a.every((item, i) => item === b[i]);`,
      `
      if (a.length !== b.length) return false;
      for (let i = 0; i < a.length; i++) {
        if (a[i] !== b[i]) return false;
      }
      return true;
      `,
      `
      if (a.length !== b.length) return false;
      return !a.some((item, i) => item !== b[i]);
      `,
      `return JSON.stringify(a) === JSON.stringify(b);`,
    ],
    locals: { item: ITEM, i: I },
    phrases: {
      whether: [
        'two lists have the same elements in the same order',
        '{a} and {b} are equal, element by element',
        'two arrays have the same length and equal values at every index',
        'two arrays are identical in contents and order',
        '{a} has exactly the same values as {b} in the same positions',
      ],
      verb: [
        'compare two arrays for equality, the order matters',
        'test whether two lists are equal item by item',
      ],
      say: [
        'same elements in same order?',
        'are the two arrays exactly the same, with the same order?',
        'i want true only if both lists hold exactly the same things at the same places',
        'arrays equal',
        'compare two arrays, order matters',
        'are two lists the same?',
        'how do i check that two arrays are equal, same values at the same places?',
      ],
    },
  }),
  family({
    id: 'all-equal-elements',
    category: 'arrays',
    names: ['allEqual', 'allSame', 'isUniform', 'areAllEqual'],
    params: [LIST],
    args: (r): [(number | string)[]] => {
      if (r.chance(0.5)) return [repeats(r, 1, 4)];
      const x = r.pick([0, 1, 'a', 'cat', 7]);
      return [r.list(() => x, 0, 5)];
    },
    edges: [[[]], [[1]], [[1, 1]], [[1, 1, 2]], [['a', 'a', 'a']]],
    reference: ([list]) => list.every((x) => x === list[0]),
    bodies: [
      `return list.every((item) => item === list[0]);`,
      `
      for (const item of list) {
        if (item !== list[0]) return false;
      }
      return true;
      `,
      `return new Set(list).size <= 1;`,
      `
      for (let i = 1; i < list.length; i++) {
        if (list[i] !== list[i - 1]) return false;
      }
      return true;
      `,
    ],
    locals: { item: ITEM, i: I },
    phrases: {
      whether: [
        'all elements of a list are equal to each other',
        'every item in {list} is the same',
        'an array consists of one repeated value only (an empty one counts as such)',
        'all values of an array are the same',
        'no element of {list} differs from the first',
      ],
      verb: [
        'check that all values of an array are identical',
        'test if every element of a list is identical',
      ],
      say: [
        'all elements equal?',
        'are all the entries of the list the same?',
        'true if there are no two different things in the array, false otherwise',
        'all same',
        'all values identical?',
        'every element equal',
        'how do i check that a list has just one value in all places?',
      ],
    },
  }),
  family({
    id: 'is-palindrome-list',
    category: 'arrays',
    names: ['isPalindromeList', 'isSymmetric', 'isPalindrome', 'readsSameBackwards'],
    params: [LIST],
    args: (r): [(number | string)[]] => {
      const half = repeats(r, 0, 3);
      if (r.chance(0.5)) return [[...half, ...half.slice(0, half.length - r.int(0, 1)).reverse()]];
      return [r.chance(0.5) ? [...half, ...[...half].reverse()] : repeats(r, 2, 5)];
    },
    edges: [[[]], [[1]], [[1, 2]], [[1, 2, 1]], [['a', 'b', 'b', 'a']]],
    reference: ([list]) => list.every((x, i) => x === list[list.length - 1 - i]),
    bodies: [
      `return list.every((item, i) => item === list[list.length - 1 - i]);`,
      `
      for (let i = 0; i < list.length / 2; i++) {
        if (list[i] !== list[list.length - 1 - i]) return false;
      }
      return true;
      `,
      `
      let left = 0;
      let right = list.length - 1;
      while (left < right) {
        if (list[left] !== list[right]) return false;
        left++;
        right--;
      }
      return true;
      `,
      `
      const reversed = [...list].reverse();
      return list.every((item, i) => item === reversed[i]);
      `,
    ],
    locals: {
      left: ['lo', 'start'],
      right: ['hi', 'end'],
      reversed: ['back', 'flipped'],
      item: ITEM,
      i: I,
    },
    phrases: {
      whether: [
        'a list reads the same forwards and backwards',
        '{list} is a palindrome',
        'an array is equal to its own reverse',
        'an array is a palindrome',
        '{list} reversed is the same as {list}',
      ],
      verb: [
        'check if an array is symmetric, the same from both ends',
        'test whether a list is a palindrome',
      ],
      say: [
        'palindrome list?',
        'does the array stay the same when it is reversed?',
        'compare the first element with the last, the second with the second last and so on, true if they all match',
        'is palindrome array',
        'list same forwards and backwards',
        'does reversing the list give the same list?',
      ],
    },
  }),
  family({
    id: 'is-sublist-set',
    category: 'arrays',
    names: ['isSubset', 'containsAll', 'allIncluded', 'isSubsetOf'],
    params: [FIRST, SECOND],
    args: (r): [number[], number[]] => {
      const b = r.ints(0, 7, 0, 8);
      if (r.chance(0.5)) return [b.filter(() => r.chance(0.5)), b];
      return [r.ints(1, 3, 0, 8), b];
    },
    edges: [
      [[], []],
      [[], [1]],
      [[1], []],
      [
        [3, 1],
        [1, 2, 3],
      ],
      [
        [1, 4],
        [1, 2, 3],
      ],
    ],
    reference: ([a, b]) => a.every((x) => b.includes(x)),
    bodies: [
      `return a.every((item) => b.includes(item));`,
      `
      for (const item of a) {
        if (!b.includes(item)) return false;
      }
      return true;
      `,
      `
      const known = new Set(b);
      return a.every((item) => known.has(item));
      `,
      `return !a.some((item) => !b.includes(item));`,
    ],
    locals: { item: ITEM, known: ['lookup', 'allowed', 'pool'] },
    phrases: {
      whether: [
        'every element of the first list also occurs in the second',
        '{a} is a subset of {b}',
        'all values of {a} can be found in {b}',
        '{b} contains every element of {a}',
        'the first array is a subset of the second',
      ],
      verb: [
        'check if an array {b} contains all values of another array {a}',
        'test if all items of {a} are also in {b}',
      ],
      say: [
        '{a} subset of {b}?',
        'is everything from the first list in the second list too?',
        'true if nothing in {a} is missing in {b}, the order and repeats do not matter',
        'is subset',
        'all elements of {a} in {b}',
        'contains all',
        'does the second list have everything that the first list has?',
      ],
    },
  }),
  family({
    id: 'lists-overlap',
    category: 'arrays',
    names: ['haveCommon', 'overlap', 'shareElement', 'intersects'],
    params: [FIRST, SECOND],
    args: (r): [number[], number[]] => [r.ints(0, 4, 0, 12), r.ints(0, 4, 0, 12)],
    edges: [
      [[], []],
      [[], [1]],
      [
        [3, 1],
        [1, 2],
      ],
      [
        [1, 4],
        [2, 3],
      ],
    ],
    reference: ([a, b]) => a.some((x) => b.includes(x)),
    bodies: [
      `return a.some((item) => b.includes(item));`,
      `
      for (const item of a) {
        if (b.includes(item)) return true;
      }
      return false;
      `,
      `
      const known = new Set(b);
      return a.some((item) => known.has(item));
      `,
      `return a.filter((item) => b.includes(item)).length > 0;`,
    ],
    locals: { item: ITEM, known: ['lookup', 'pool'] },
    phrases: {
      whether: [
        'two lists have at least one element in common',
        'any value of {a} also occurs in {b}',
        'two arrays share some value',
        'at least one item is in both {a} and {b}',
        'two arrays overlap',
      ],
      verb: [
        'check if two arrays overlap in at least one value',
        'test if {a} and {b} have any item in common',
      ],
      say: [
        'any common element?',
        'is there something that is in both lists?',
        'i have two arrays and want to know if there is even one value that both of them contain',
        'lists share an element',
        'any overlap between two arrays',
        'do both lists have at least one value in common?',
      ],
    },
  }),
];
