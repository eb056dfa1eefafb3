import { family } from '../../family.ts';
import type { Random } from '../../random.ts';
import { OUT } from '../common/names.ts';
import { K, numbersObject, OBJ, V } from './common.ts';

/** An object with distinct numbers as values. */
function distinctNumbers(r: Random, minKeys = 0): Record<string, number> {
  const pool = r.shuffle(Array.from({ length: 40 }, (_, i) => i - 10));
  return r.object(() => pool.pop() ?? 99, minKeys, 5);
}

/** Objects of numbers: totals, the largest and the smallest, sorted keys. */
export const totalsAndRankings = [
  family({
    id: 'sum-values',
    category: 'objects',
    names: ['sumValues', 'totalValues', 'sumOfValues', 'addValues'],
    params: [['obj', 'object', 'map', 'prices', 'scores']],
    args: (r) => [numbersObject(r)],
    edges: [[{}], [{ a: 5 }], [{ a: 1, b: -1 }]],
    reference: ([obj]) => Object.values(obj).reduce((sum, v) => sum + v, 0),
    bodies: [
      `return Object.values(obj).reduce((sum, value) => sum + value, 0);`,
      `
      let sum = 0;
      for (const value of Object.values(obj)) {
        sum += value;
      }
      return sum;
      `,
      `
      let sum = 0;
      for (const key in obj) {
        sum += obj[key];
      }
      return sum;
      `,
    ],
    locals: { sum: ['total', 'acc', 'result'], value: ['v', 'n'], key: ['k', 'name'] },
    phrases: {
      noun: [
        'the sum of all values of an object',
        'the total of the numbers stored in {obj}',
        'the total of all numbers in a dictionary',
        "the sum of an object's values",
      ],
      verb: [
        'add up the values of an object',
        'sum the numbers in an object',
        'total the values of {obj}',
      ],
      say: [
        'sum of object values',
        'what do all the values in the object add up to?',
        'my object has a number for each name and i need the total of those numbers',
        'sum object values',
        'total of values in object',
        'how do i add up all the numbers in an object?',
      ],
    },
  }),
  family({
    id: 'average-of-values',
    category: 'objects',
    names: ['averageValue', 'averageOfValues', 'meanValue', 'averageScore'],
    params: [['scores', 'obj', 'grades', 'map', 'object']],
    args: (r) => [r.object(() => r.int(0, 20))],
    edges: [[{}], [{ a: 5 }], [{ a: 1, b: 2 }]],
    reference: ([scores]) => {
      const values = Object.values(scores);
      return values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;
    },
    bodies: [
      `
      const values = Object.values(scores);
      if (values.length === 0) return 0;
      return values.reduce((sum, value) => sum + value, 0) / values.length;
      `,
      `
      let sum = 0;
      let count = 0;
      for (const key in scores) {
        sum += scores[key];
        count++;
      }
      return count === 0 ? 0 : sum / count;
      `,
      `
      const values = Object.values(scores);
      let sum = 0;
      for (const value of values) {
        sum += value;
      }
      return values.length > 0 ? sum / values.length : 0;
      `,
    ],
    locals: {
      values: ['nums', 'list'],
      sum: ['total', 'acc'],
      value: ['v', 'n'],
      count: ['size', 'c'],
      key: ['k', 'name'],
    },
    phrases: {
      noun: [
        'the average of the values in an object, 0 for an empty object',
        'the mean of the numbers stored in {scores}, or 0 if there are none',
        "the average of an object's numbers, with 0 for no entries",
      ],
      verb: [
        'average the values of an object, giving 0 if it is empty',
        'compute the mean value in an object of scores and return 0 when it has no keys',
        'calculate the average of the values of {scores}, 0 if there are none',
      ],
      say: [
        'object values average, 0 when empty',
        'what is the average score if the scores are stored in an object by name? no scores means 0',
        'each subject has a grade in my object, find the average grade, zero if there are no grades',
        'average of object values, or 0',
        'mean of values in dictionary, 0 if empty',
        'how do i average the numbers stored in an object, with 0 for an empty one?',
      ],
    },
  }),
  family({
    id: 'key-of-max-value',
    category: 'objects',
    names: ['maxKey', 'keyOfMax', 'keyWithMaxValue', 'bestKey'],
    params: [['obj', 'object', 'scores', 'map', 'record']],
    args: (r) => [distinctNumbers(r)],
    edges: [[{}], [{ a: -3 }], [{ a: 1, b: 5, c: 2 }]],
    reference: ([obj]) =>
      Object.keys(obj).reduce<string | null>(
        (best, key) => (best === null || (obj[key] ?? 0) > (obj[best] ?? 0) ? key : best),
        null,
      ),
    bodies: [
      `
      let best = null;
      for (const key in obj) {
        if (best === null || obj[key] > obj[best]) best = key;
      }
      return best;
      `,
      `
      const keys = Object.keys(obj);
      if (keys.length === 0) return null;
      return keys.reduce((best, key) => (obj[key] > obj[best] ? key : best));
      `,
      `
      const sorted = Object.entries(obj).sort((a, b) => b[1] - a[1]);
      return sorted.length > 0 ? sorted[0][0] : null;
      `,
    ],
    locals: {
      best: ['top', 'winner', 'max'],
      key: ['k', 'name'],
      keys: ['names'],
      sorted: ['entries', 'pairs'],
    },
    phrases: {
      noun: [
        'the key with the largest value in an object, or null if it is empty',
        'the name that has the highest number in {obj}, null for an empty object',
        'the key in {obj} with the highest value, null if there are no keys',
      ],
      verb: [
        'find the key whose value is greatest, null for an empty object',
        'return the key of the maximum value in an object, or null when there are no keys',
        'get the name with the biggest number in an object, or null if it is empty',
      ],
      say: [
        'key of the biggest value in an object, null if no keys',
        'who has the highest score in the object? give the name, or null if nobody is in it',
        'i have scores by player name in an object and want the name of the best player, null when the object is empty',
        'key with max value, or null',
        'key with highest value',
        'how do i find which key has the biggest value, or null for an empty object?',
      ],
    },
  }),
  family({
    id: 'key-of-min-value',
    category: 'objects',
    names: ['keyOfMin', 'minKey', 'cheapest', 'lowestKey'],
    params: [OBJ],
    args: (r): [Record<string, number>] => {
      const pool = r.shuffle(Array.from({ length: 40 }, (_, i) => i - 10));
      return [r.object(() => pool.pop() ?? 99, 1, 5)];
    },
    edges: [[{ a: 1 }], [{ a: 3, b: 2, c: 5 }], [{ a: -3, b: 0 }]],
    reference: ([obj]) => Object.keys(obj).sort((x, y) => (obj[x] ?? 0) - (obj[y] ?? 0))[0],
    bodies: [
      `
      let best = null;
      for (const key in obj) {
        if (best === null || obj[key] < obj[best]) best = key;
      }
      return best;
      `,
      `return Object.keys(obj).reduce((best, key) => (obj[key] < obj[best] ? key : best));`,
      `
      const least = Math.min(...Object.values(obj));
      return Object.keys(obj).find((key) => obj[key] === least);
      `,
      `return Object.keys(obj).sort((x, y) => obj[x] - obj[y])[0];`,
    ],
    locals: { best: ['lowest', 'result'], least: ['min', 'smallest'], key: K },
    phrases: {
      noun: [
        'the key with the smallest value in an object',
        'the name under which {obj} holds its lowest number',
        'the key of the minimum of a dictionary',
      ],
      verb: [
        'find the key whose value is the least',
        'get the property name with the lowest number in an object',
      ],
      say: [
        'key with min value',
        'key of smallest value in object',
        'which name has the lowest number in the object?',
        'my object has a price for each product and i want the name of the cheapest one',
      ],
    },
  }),
  family({
    id: 'max-value-in-object',
    category: 'objects',
    names: ['maxValue', 'highestValue', 'topScore', 'largestValue'],
    params: [['obj', 'object', 'scores', 'map', 'data']],
    args: (r) => [numbersObject(r, 1)],
    edges: [[{ a: 1 }], [{ a: 3, b: 2 }], [{ a: -3, b: -1 }]],
    reference: ([obj]) => Math.max(...Object.values(obj)),
    bodies: [
      `return Math.max(...Object.values(obj));`,
      `
      let best = -Infinity;
      for (const key in obj) {
        if (obj[key] > best) best = obj[key];
      }
      return best;
      `,
      `return Object.values(obj).reduce((best, value) => (value > best ? value : best));`,
    ],
    locals: { best: ['max', 'highest', 'top'], key: K, value: V },
    phrases: {
      noun: [
        'the largest value in an object',
        'the highest number stored in {obj}',
        'the maximum of the values of a dictionary',
      ],
      verb: ['find the biggest value of an object', 'get the maximum number in a dictionary'],
      say: [
        'max value of object',
        'highest value in dictionary',
        'what is the greatest number in the object?',
        'each player has a score in my object and i want to know the best score, not the name',
      ],
    },
  }),
  family({
    id: 'keys-sorted-by-value',
    category: 'objects',
    names: ['keysByValue', 'rankKeys', 'sortKeysByValue', 'ranking'],
    params: [['obj', 'object', 'scores', 'map', 'counts']],
    args: (r): [Record<string, number>] => {
      const pool = r.shuffle(Array.from({ length: 40 }, (_, i) => i - 10));
      return [r.object(() => pool.pop() ?? 99, 0, 5)];
    },
    edges: [[{}], [{ a: 1 }], [{ a: 3, b: 20, c: 5 }]],
    reference: ([obj]) => Object.keys(obj).sort((x, y) => (obj[y] ?? 0) - (obj[x] ?? 0)),
    bodies: [
      `return Object.keys(obj).sort((x, y) => obj[y] - obj[x]);`,
      `
      return Object.entries(obj)
        .sort((x, y) => y[1] - x[1])
        .map(([key]) => key);
      `,
      `
      const keys = Object.keys(obj);
      keys.sort((x, y) => obj[y] - obj[x]);
      return keys;
      `,
    ],
    locals: { x: ['p', 'a'], y: ['q', 'b'], keys: ['names', 'result'], key: K },
    phrases: {
      noun: [
        'the keys of an object ordered by value, highest value first',
        'a ranking of the names in {obj} from the largest number to the smallest',
      ],
      verb: [
        'sort the keys of an object by their values in descending order',
        'list the property names from the one with the biggest value down to the one with the smallest',
      ],
      say: [
        'keys sorted by value descending',
        'sort object keys by value, largest first',
        'who is first, second, third and so on if the object holds a score for each name? best first',
        'i have points by player in an object and need the names in order, the one with the most points at the start',
      ],
    },
  }),
  family({
    id: 'entries-sorted-by-key',
    category: 'objects',
    names: ['sortedEntries', 'entriesByKey', 'sortByKey', 'orderedPairs'],
    params: [OBJ],
    args: (r) => [r.object(() => r.int(0, 30), 0, 6)],
    edges: [[{}], [{ b: 1, a: 2 }], [{ a: 1, c: 0, b: 5 }]],
    reference: ([obj]) => Object.entries(obj).sort(([x], [y]) => (x < y ? -1 : 1)),
    bodies: [
      `return Object.entries(obj).sort(([x], [y]) => (x < y ? -1 : 1));`,
      `
      const keys = Object.keys(obj).sort();
      return keys.map((key) => [key, obj[key]]);
      `,
      `
      const result = [];
      for (const key of Object.keys(obj).sort()) {
        result.push([key, obj[key]]);
      }
      return result;
      `,
    ],
    locals: { keys: ['names', 'sorted'], key: K, result: ['pairs', ...OUT] },
    phrases: {
      noun: [
        'the [key, value] pairs of an object sorted by key in default string order',
        'the entries of {obj} as an array, ordered by their keys',
      ],
      verb: [
        'list the entries of an object in the sorted order of their keys',
        'turn an object into [key, value] pairs sorted by key',
      ],
      say: [
        'object entries sorted by key',
        'sort dictionary by key, return pairs',
        'how do i get the pairs of an object with the keys in sorted order?',
        'each property should become a two element array and those arrays should be sorted by the name of the property',
      ],
    },
  }),
];
