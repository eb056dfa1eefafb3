import { family } from '../../family.ts';
import type { Random } from '../../random.ts';
import { OUT } from '../common/names.ts';
import { FIRST, I, ITEM, LIST, manyRepeats, repeats, SECOND } from './common.ts';

/** Two lists of small numbers that share some. */
function twoLists(r: Random): [number[], number[]] {
  return [r.ints(0, 6, 0, 8), r.ints(0, 6, 0, 8)];
}

/** Lists as sets: distinct values, what two lists have in common, equality. */
export const setsAndDuplicates = [
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
    id: 'symmetric-difference',
    category: 'arrays',
    names: ['symmetricDifference', 'xorLists', 'notInBoth', 'inOnlyOne'],
    params: [FIRST, SECOND],
    args: (r): [number[], number[]] => [
      [...new Set(r.ints(0, 5, 0, 8))],
      [...new Set(r.ints(0, 5, 0, 8))],
    ],
    edges: [
      [[], []],
      [[1], []],
      [
        [1, 2, 3],
        [3, 4, 2],
      ],
    ],
    reference: ([a, b]) => [...a.filter((x) => !b.includes(x)), ...b.filter((x) => !a.includes(x))],
    bodies: [
      `return [...a.filter((x) => !b.includes(x)), ...b.filter((x) => !a.includes(x))];`,
      `
      const onlyA = a.filter((x) => !b.includes(x));
      const onlyB = b.filter((x) => !a.includes(x));
      return onlyA.concat(onlyB);
      `,
      `
      const result = [];
      for (const x of a) {
        if (!b.includes(x)) result.push(x);
      }
      for (const x of b) {
        if (!a.includes(x)) result.push(x);
      }
      return result;
      `,
    ],
    locals: {
      onlyA: ['left', 'fromA'],
      onlyB: ['right', 'fromB'],
      result: OUT,
      x: ITEM,
    },
    phrases: {
      noun: [
        'the elements that are in exactly one of two lists, those of the first list first',
        'the symmetric difference of {a} and {b}, first what only {a} has',
      ],
      verb: [
        'find the values that only one of two arrays contains, first array first',
        'leave out what two lists share and join the rest, the rest of {a} first',
      ],
      say: [
        'symmetric difference of two arrays',
        'xor of two lists',
        'elements in one list but not both',
        'which values are in just one of both lists? begin with those of the first list',
        'two lists have some things in common, i want everything else, from the first and then from the second',
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
  family({
    id: 'same-elements-any-order',
    category: 'arrays',
    names: ['sameElements', 'isPermutation', 'sameItems', 'equalIgnoringOrder'],
    params: [FIRST, SECOND],
    args: (r): [number[], number[]] => {
      const a = r.ints(0, 5, 0, 6);
      if (r.chance(0.5)) return [a, r.shuffle(a)];
      return [
        a,
        r.chance(0.5) ? r.shuffle([...a, r.int(0, 6)]) : a.map((n) => (r.chance(0.7) ? n : 6)),
      ];
    },
    edges: [
      [[], []],
      [[1], []],
      [
        [1, 2, 2],
        [2, 1, 2],
      ],
      [
        [1, 2, 2],
        [1, 1, 2],
      ],
      [
        [10, 9],
        [9, 10],
      ],
    ],
    reference: ([a, b]) => {
      const key = (list: readonly number[]): string => [...list].sort((x, y) => x - y).join();
      return a.length === b.length && key(a) === key(b);
    },
    bodies: [
      `
      if (a.length !== b.length) return false;
      const left = [...a].sort((x, y) => x - y);
      const right = [...b].sort((x, y) => x - y);
      return left.every((item, i) => item === right[i]);
      `,
      `
      const rest = [...b];
      for (const item of a) {
        const i = rest.indexOf(item);
        if (i === -1) return false;
        rest.splice(i, 1);
      }
      return rest.length === 0;
      `,
      `
      const count = (list, x) => list.filter((item) => item === x).length;
      return a.length === b.length && a.every((x) => count(a, x) === count(b, x));
      `,
    ],
    locals: {
      left: ['sortedA', 'p'],
      right: ['sortedB', 'q'],
      rest: ['remaining', 'pool'],
    },
    phrases: {
      whether: [
        'two lists of numbers hold the same elements equally often, in any order',
        '{a} is a permutation of {b}',
        'two arrays are equal when the order is ignored but repeats are counted',
      ],
      verb: [
        'compare two arrays of numbers regardless of their order, counting repeats',
        'check if one list is a rearrangement of another',
      ],
      say: [
        'same elements, order does not matter',
        'is permutation of other array',
        'do the two lists contain the same numbers the same number of times, in whatever order?',
        'i want to know whether i could get the second list just by shuffling the first one',
      ],
    },
  }),
  family({
    id: 'values-occurring-once',
    category: 'arrays',
    names: ['onlyOnce', 'singles', 'nonRepeated', 'uniqueOnly'],
    params: [LIST],
    args: (r): [(number | string)[]] => [manyRepeats(r)],
    edges: [[[]], [[1]], [[1, 1]], [[2, 1, 2, 3]]],
    reference: ([list]) => list.filter((x) => list.indexOf(x) === list.lastIndexOf(x)),
    bodies: [
      `return list.filter((item) => list.indexOf(item) === list.lastIndexOf(item));`,
      `
      const counts = new Map();
      for (const item of list) {
        counts.set(item, (counts.get(item) ?? 0) + 1);
      }
      return list.filter((item) => counts.get(item) === 1);
      `,
      `return list.filter((item) => list.filter((other) => other === item).length === 1);`,
    ],
    locals: { counts: ['freq', 'tally'], item: ITEM, other: ['o', 'y'] },
    phrases: {
      noun: [
        'the values that occur exactly once in a list, in their order',
        'the elements of {list} that are never repeated',
        'a list without any value that appears more than once',
      ],
      verb: [
        'find the elements that appear only a single time in an array',
        'remove all copies of every value that is repeated',
        'filter out each value that has a duplicate',
      ],
      say: [
        'elements that occur exactly once',
        'keep only non-repeated values',
        'which values are in the array just one time?',
        'if something is in the list two times or more then both should go, only the single ones stay',
      ],
    },
  }),
  family({
    id: 'count-distinct-values',
    category: 'arrays',
    names: ['countUnique', 'countDistinct', 'uniqueCount', 'distinctCount'],
    params: [LIST],
    args: (r): [(number | string)[]] => [manyRepeats(r)],
    edges: [[[]], [[1]], [[1, 1]], [[2, 1, 2, 3]]],
    reference: ([list]) => new Set(list).size,
    bodies: [
      `return new Set(list).size;`,
      `
      const seen = [];
      for (const item of list) {
        if (!seen.includes(item)) seen.push(item);
      }
      return seen.length;
      `,
      `return list.filter((item, i) => list.indexOf(item) === i).length;`,
    ],
    locals: { seen: ['known', 'distinct'], item: ITEM, i: I },
    phrases: {
      noun: [
        'the number of different values in a list',
        'how many distinct elements {list} has',
        'the count of unique items of an array, repeats counted once',
      ],
      verb: [
        'count the distinct values of an array',
        'count how many different things are in {list}',
      ],
      say: [
        'count unique',
        'number of distinct elements',
        'unique count of array',
        'how many different values does the list have?',
        'some values are there many times, i want to know how many different ones there are',
      ],
    },
  }),
];
