import { family } from '../../family.ts';
import type { Random } from '../../random.ts';
import { OUT } from '../common/names.ts';
import { ITEM, PRODUCT, somePeople, spendings } from './common.ts';

const ITEMS = ['items', 'list', 'rows', 'records', 'objects', 'arr'] as const;
const KEY = ['key', 'field', 'prop', 'property', 'name'] as const;

interface Product {
  name: string;
  price: number;
  stock: number;
}

type Field = 'name' | 'price' | 'stock';

/** Products whose fields are all different, or not where repeats are asked for. */
function products(r: Random, min = 0, max = 6, repeats = false): Product[] {
  const names = r.shuffle(['pen', 'cup', 'hat', 'bag', 'book', 'lamp', 'sock', 'tea']);
  const prices = r.shuffle(Array.from({ length: 40 }, (_, i) => i + 1));
  const stocks = r.shuffle(Array.from({ length: 30 }, (_, i) => i));
  return r.list(
    () => ({
      name: names.pop() ?? 'jar',
      price: repeats ? r.int(1, 3) : (prices.pop() ?? 99),
      stock: repeats ? r.int(0, 2) : (stocks.pop() ?? 99),
    }),
    min,
    max,
  );
}

function byField(a: Product, b: Product, key: Field): number {
  return a[key] < b[key] ? -1 : a[key] > b[key] ? 1 : 0;
}

const PEN: Product = { name: 'pen', price: 2, stock: 9 };
const CUP: Product = { name: 'cup', price: 5, stock: 1 };

/** Lists of objects by one of their fields: sorted, searched, summed up, made into dictionaries. */
export const recordsByField = [
  family({
    id: 'sort-by-field',
    category: 'objects',
    names: ['sortBy', 'sortByField', 'sortByKey', 'orderBy', 'sortObjects'],
    params: [ITEMS, KEY],
    args: (r): [Product[], Field] => [
      products(r, 0, 6, r.chance(0.4)),
      r.pick(['name', 'price', 'stock']),
    ],
    edges: [
      [[], 'name'],
      [[PEN, CUP], 'price'],
      [[PEN, CUP], 'name'],
    ],
    reference: ([items, key]) => [...items].sort((a, b) => byField(a, b, key)),
    bodies: [
      `return [...items].sort((a, b) => (a[key] < b[key] ? -1 : a[key] > b[key] ? 1 : 0));`,
      `
      return items.slice().sort((a, b) => {
        if (a[key] < b[key]) return -1;
        if (a[key] > b[key]) return 1;
        return 0;
      });
      `,
      `
      const copy = [...items];
      copy.sort((a, b) => {
        if (a[key] === b[key]) return 0;
        return a[key] > b[key] ? 1 : -1;
      });
      return copy;
      `,
    ],
    locals: { copy: ['sorted', 'result'], a: ['x', 'p'], b: ['y', 'q'] },
    phrases: {
      noun: [
        'an array of objects sorted by a given property in ascending order',
        'the objects of {items} ordered by their field {key}, smallest first',
        'a copy of a list of objects sorted by the field whose name is given',
      ],
      verb: [
        'sort an array of objects by a given key',
        'sort objects ascending by the property {key}',
        'order a list of records by any field, whose name is the second argument',
      ],
      say: [
        'sort by field',
        'sort array of objects by property name',
        'sortBy(items, key)',
        'how do i sort my array of objects by a property that i pass in?',
        'i have objects in an array and the name of a property and want them sorted by it, the lowest value first, without changing the old array',
      ],
    },
  }),
  family({
    id: 'sort-by-field-descending',
    category: 'objects',
    names: ['sortByDesc', 'sortDescending', 'orderByDesc', 'sortByFieldDesc'],
    params: [ITEMS, KEY],
    args: (r): [Product[], Field] => [
      products(r, 0, 6, r.chance(0.4)),
      r.pick(['name', 'price', 'stock']),
    ],
    edges: [
      [[], 'name'],
      [[CUP, PEN], 'price'],
      [[PEN, CUP], 'stock'],
    ],
    reference: ([items, key]) => [...items].sort((a, b) => byField(b, a, key)),
    bodies: [
      `return [...items].sort((a, b) => (a[key] < b[key] ? 1 : a[key] > b[key] ? -1 : 0));`,
      `
      const copy = [...items];
      copy.sort((a, b) => {
        if (a[key] === b[key]) return 0;
        return a[key] < b[key] ? 1 : -1;
      });
      return copy;
      `,
      `
      return items.slice().sort((a, b) => {
        if (a[key] > b[key]) return -1;
        if (a[key] < b[key]) return 1;
        return 0;
      });
      `,
    ],
    locals: { copy: ['sorted', 'result'], a: ['x', 'p'], b: ['y', 'q'] },
    phrases: {
      noun: [
        'an array of objects sorted by a given property in descending order',
        'the objects of {items} ordered by their field {key}, largest first',
      ],
      verb: [
        'sort an array of objects by a given key in descending order',
        'sort objects by the property {key}, highest value first',
        'order a list of records by any field from large to small',
      ],
      say: [
        'sort by field descending',
        'sort array of objects by property, largest first',
        'how do i sort objects by a key that i pass in, but in reverse order, biggest first?',
        'i have objects and the name of a property, the object with the highest value there should come first',
      ],
    },
  }),
  family({
    id: 'sort-by-two-fields',
    category: 'objects',
    names: ['sortByTwo', 'sortByBoth', 'sortByTwoKeys', 'multiSort'],
    params: [
      ITEMS,
      ['first', 'key1', 'field1', 'primary'],
      ['second', 'key2', 'field2', 'secondary'],
    ],
    args: (r): [Product[], 'price' | 'stock', 'name'] => [
      products(r, 0, 6, true),
      r.pick(['price', 'stock']),
      'name',
    ],
    edges: [
      [[], 'price', 'name'],
      [[{ ...PEN, price: 5 }, CUP], 'price', 'name'],
      [[PEN, CUP], 'stock', 'name'],
    ],
    reference: ([items, first, second]) =>
      [...items].sort((a, b) => byField(a, b, first) || byField(a, b, second)),
    bodies: [
      `
      return [...items].sort((a, b) => {
        const key = a[first] === b[first] ? second : first;
        return a[key] < b[key] ? -1 : a[key] > b[key] ? 1 : 0;
      });
      `,
      `
      const compare = (x, y) => (x < y ? -1 : x > y ? 1 : 0);
      return [...items].sort(
        (a, b) => compare(a[first], b[first]) || compare(a[second], b[second]),
      );
      `,
      `
      return [...items].sort((a, b) => {
        if (a[first] !== b[first]) return a[first] < b[first] ? -1 : 1;
        if (a[second] !== b[second]) return a[second] < b[second] ? -1 : 1;
        return 0;
      });
      `,
    ],
    locals: { compare: ['cmp', 'order'], key: ['by', 'field'] },
    phrases: {
      noun: [
        'an array of objects sorted by one property and, where that is equal, by another',
        'the objects of {items} ordered by {first} and then by {second}',
      ],
      verb: [
        'sort an array of objects by two keys, the second one deciding ties',
        'sort objects by a first field and ties by a second field, both ascending',
        'order records by {first}, then by {second}',
      ],
      say: [
        'sort by two fields',
        'sort array of objects by multiple properties, two keys',
        'how do i sort objects by one property and then by another when the first is the same?',
        'two rows with the same value in the first column should be sorted by the second column',
      ],
    },
  }),
  family({
    id: 'average-field',
    category: 'objects',
    names: ['averageBy', 'averageField', 'meanOf', 'averageOf'],
    params: [ITEMS, KEY],
    args: (r): [Product[], 'price' | 'stock'] => [products(r), r.pick(['price', 'stock'])],
    edges: [
      [[], 'price'],
      [[PEN], 'stock'],
      [[PEN, CUP], 'price'],
    ],
    reference: ([items, key]) =>
      items.length === 0 ? 0 : items.reduce((sum, item) => sum + item[key], 0) / items.length,
    bodies: [
      `
      if (items.length === 0) return 0;
      return items.reduce((sum, item) => sum + item[key], 0) / items.length;
      `,
      `
      let sum = 0;
      for (const item of items) {
        sum += item[key];
      }
      return items.length === 0 ? 0 : sum / items.length;
      `,
      `
      const sum = items.map((item) => item[key]).reduce((a, b) => a + b, 0);
      return items.length ? sum / items.length : 0;
      `,
    ],
    locals: { sum: ['total', 'acc'], item: ITEM },
    phrases: {
      noun: [
        'the average of one property over a list of objects, 0 for an empty list',
        'the mean of the field {key} of all {items}, or 0 if there are none',
      ],
      verb: [
        'average a given property of an array of objects, returning 0 for an empty array',
        'compute the mean of the field {key} in a list of objects, 0 when the list is empty',
        'find the average value of a property across all objects, an empty list giving 0',
      ],
      say: [
        'average of a field, empty = 0',
        'average by key in array of objects, 0 if empty',
        'how do i get the average of a property that i name, over all my objects, and 0 if there are no objects?',
      ],
    },
  }),
  family({
    id: 'max-by-field',
    category: 'objects',
    names: ['maxBy', 'maxByField', 'highestBy', 'findMaxBy', 'topItem'],
    params: [ITEMS, KEY],
    args: (r): [Product[], 'price' | 'stock'] => [products(r, 1), r.pick(['price', 'stock'])],
    edges: [
      [[PEN], 'stock'],
      [[PEN, CUP], 'price'],
      [[PEN, CUP], 'stock'],
    ],
    reference: ([items, key]) => [...items].sort((a, b) => b[key] - a[key])[0],
    bodies: [
      `return items.reduce((best, item) => (item[key] > best[key] ? item : best));`,
      `
      let best = items[0];
      for (const item of items) {
        if (item[key] > best[key]) best = item;
      }
      return best;
      `,
      `return [...items].sort((a, b) => b[key] - a[key])[0];`,
    ],
    locals: { best: ['max', 'top', 'result'], item: ITEM },
    phrases: {
      noun: [
        'the object with the largest value of a given property',
        'the one of {items} whose field {key} is the highest',
      ],
      verb: [
        'find the object with the maximum of a given property',
        'return the object of a list that has the highest {key}',
        'get the element of an array of objects with the greatest value under a key',
      ],
      say: [
        'max by field',
        'object with the highest value of a property',
        'maxBy key',
        'how do i find the object where a given property is the biggest?',
      ],
    },
  }),
  family({
    id: 'min-by-field',
    category: 'objects',
    names: ['minBy', 'minByField', 'lowestBy', 'findMinBy'],
    params: [ITEMS, KEY],
    args: (r): [Product[], 'price' | 'stock'] => [products(r, 1), r.pick(['price', 'stock'])],
    edges: [
      [[PEN], 'stock'],
      [[PEN, CUP], 'price'],
      [[PEN, CUP], 'stock'],
    ],
    reference: ([items, key]) => [...items].sort((a, b) => a[key] - b[key])[0],
    bodies: [
      `return items.reduce((best, item) => (item[key] < best[key] ? item : best));`,
      `
      let best = items[0];
      for (const item of items) {
        if (item[key] < best[key]) best = item;
      }
      return best;
      `,
      `return [...items].sort((a, b) => a[key] - b[key])[0];`,
    ],
    locals: { best: ['min', 'lowest', 'result'], item: ITEM },
    phrases: {
      noun: [
        'the object with the smallest value of a given property',
        'the one of {items} whose field {key} is the lowest',
      ],
      verb: [
        'find the object with the minimum of a given property',
        'return the object of a list that has the lowest {key}',
        'get the element of an array of objects with the least value under a key',
      ],
      say: [
        'min by field',
        'object with the lowest value of a property',
        'minBy key',
        'how do i find the object where a given property is the smallest?',
      ],
    },
  }),
  family({
    id: 'index-by-field',
    category: 'objects',
    names: ['indexBy', 'keyBy', 'indexByField', 'toLookup', 'arrayToObject'],
    params: [ITEMS, KEY],
    args: (r): [Product[], Field] => [products(r, 0, 5, r.chance(0.3)), r.pick(['name', 'price'])],
    edges: [
      [[], 'name'],
      [[PEN], 'name'],
      [[PEN, CUP], 'price'],
    ],
    reference: ([items, key]) => Object.fromEntries(items.map((item) => [item[key], item])),
    bodies: [
      `return Object.fromEntries(items.map((item) => [item[key], item]));`,
      `
      const result = {};
      for (const item of items) {
        result[item[key]] = item;
      }
      return result;
      `,
      `return items.reduce((result, item) => ({ ...result, [item[key]]: item }), {});`,
    ],
    locals: { result: ['map', 'index', ...OUT], item: ITEM },
    phrases: {
      noun: [
        'an object that maps the value of a given property to the object that has it',
        'a lookup of {items} by the field {key}, later ones winning',
      ],
      verb: [
        'index an array of objects by a given key, the last one counting where a value repeats',
        'turn a list of objects into a dictionary by the value of a named property',
        'key the objects of {items} by their {key}',
      ],
      say: [
        'index by field',
        'keyBy',
        'array of objects to object keyed by property',
        'how do i turn my array of objects into one object, where a property that i name is the key?',
      ],
    },
  }),
  family({
    id: 'unique-by-field',
    category: 'objects',
    names: ['uniqueBy', 'uniqBy', 'distinctBy', 'dedupeBy', 'removeDuplicates'],
    params: [ITEMS, KEY],
    args: (r): [Product[], 'price' | 'stock'] => [
      products(r, 0, 6, true),
      r.pick(['price', 'stock']),
    ],
    edges: [
      [[], 'price'],
      [[PEN, CUP], 'price'],
      [[PEN, { ...CUP, price: 2 }], 'price'],
    ],
    reference: ([items, key]) =>
      items.filter((item, i) => items.findIndex((other) => other[key] === item[key]) === i),
    bodies: [
      `return items.filter((item, i) => items.findIndex((other) => other[key] === item[key]) === i);`,
      `
      const seen = new Set();
      return items.filter((item) => {
        if (seen.has(item[key])) return false;
        seen.add(item[key]);
        return true;
      });
      `,
      `
      const seen = new Set();
      const result = [];
      for (const item of items) {
        if (!seen.has(item[key])) result.push(item);
        seen.add(item[key]);
      }
      return result;
      `,
    ],
    locals: { seen: ['known', 'used'], other: ['o', 'y'], result: OUT, item: ITEM },
    phrases: {
      noun: [
        'the objects of a list without those that repeat the value of a given property, the first one being kept',
        'the {items} with distinct values of {key}, always the first of those that share one',
      ],
      verb: [
        'remove duplicate objects by a given key, keeping the first',
        'keep only the first object for every value of a property',
        'deduplicate an array of objects by the field {key}, the first of each value staying',
      ],
      say: [
        'unique by field, keep first',
        'uniqBy key',
        'remove duplicates from array of objects by property, first one stays',
        'how do i remove objects from my list that have the same value in some property as one before?',
      ],
    },
  }),
  family({
    id: 'filter-by-field-value',
    category: 'objects',
    names: ['filterBy', 'where', 'findAllBy', 'filterByField', 'selectWhere'],
    params: [ITEMS, KEY, ['value', 'wanted', 'v', 'target']],
    args: (r): [Product[], 'price' | 'stock', number] => [
      products(r, 0, 6, true),
      r.pick(['price', 'stock']),
      r.int(0, 3),
    ],
    edges: [
      [[], 'price', 1],
      [[PEN, CUP], 'price', 5],
      [[PEN, CUP], 'stock', 2],
    ],
    reference: ([items, key, value]) => items.filter((item) => item[key] === value),
    bodies: [
      `return items.filter((item) => item[key] === value);`,
      `
      const result = [];
      for (const item of items) {
        if (item[key] === value) result.push(item);
      }
      return result;
      `,
      `
      return items.filter((item) => {
        return item[key] === value;
      });
      `,
    ],
    locals: { result: ['found', 'matches', ...OUT], item: ITEM },
    phrases: {
      noun: [
        'all objects of a list that have a given value in a given property',
        'those of {items} whose {key} equals {value}',
      ],
      verb: [
        'filter an array of objects by a property and its value',
        'keep the objects in which the field {key} is {value}',
        'find all records that have a certain value under a certain key',
      ],
      say: [
        'filter by field value',
        'filter array of objects where key equals value',
        'where key = value',
        'how do i get all the objects in my array that have a certain value for a property?',
      ],
    },
  }),
  family({
    id: 'find-by-field',
    category: 'objects',
    names: ['findBy', 'findByField', 'findWhere', 'findObject', 'findByKey'],
    params: [ITEMS, KEY, ['value', 'wanted', 'v', 'target']],
    args: (r): [Product[], 'price' | 'stock', number] => [
      products(r, 0, 6, true),
      r.pick(['price', 'stock']),
      r.int(0, 3),
    ],
    edges: [
      [[], 'price', 1],
      [[PEN, CUP], 'price', 5],
      [[PEN, CUP], 'stock', 2],
    ],
    reference: ([items, key, value]) => items.find((item) => item[key] === value) ?? null,
    bodies: [
      `return items.find((item) => item[key] === value) ?? null;`,
      `
      for (const item of items) {
        if (item[key] === value) return item;
      }
      return null;
      `,
      `
      const found = items.filter((item) => item[key] === value);
      return found.length > 0 ? found[0] : null;
      `,
    ],
    locals: { found: ['matches', 'hits'], item: ITEM },
    phrases: {
      noun: [
        'the first object that has a given value in a given property, or null',
        'the first of {items} whose {key} equals {value}, null if there is none',
      ],
      verb: [
        'find an object in an array by a property and its value, returning null if it is not there',
        'return the first object in which the field {key} is {value}, or null',
        'look up a record by any field, null when nothing matches',
      ],
      say: [
        'find by field, null if missing',
        'find object in array by key and value, or null',
        'how do i find the first object with a certain value for a property, with null if there is no such object?',
      ],
    },
  }),
  family({
    id: 'index-by-id',
    category: 'objects',
    names: ['indexById', 'byId', 'keyById', 'toIdMap'],
    params: [['items', 'list', 'rows', 'records', 'arr']],
    args: (r) => {
      const ids = r.shuffle([1, 2, 3, 5, 7, 8, 12, 20, 31]);
      return [r.list(() => ({ id: ids.pop() ?? 0, name: r.word() }), 0, 5)];
    },
    edges: [[[]], [[{ id: 1, name: 'a' }]]],
    reference: ([items]) => Object.fromEntries(items.map((item) => [item.id, item])),
    bodies: [
      `
      const result = {};
      for (const item of items) {
        result[item.id] = item;
      }
      return result;
      `,
      `return Object.fromEntries(items.map((item) => [item.id, item]));`,
      `return items.reduce((result, item) => ({ ...result, [item.id]: item }), {});`,
      `
      const result = {};
      items.forEach((item) => {
        result[item.id] = item;
      });
      return result;
      `,
    ],
    locals: { result: ['index', 'map', 'lookup'], item: ['row', 'x', 'entry'] },
    phrases: {
      noun: [
        'an object that maps each id to its item',
        'a lookup object for {items}, where every item is found under its id',
        'a dictionary from id to object',
      ],
      verb: [
        'index a list of objects by their id',
        'turn an array of objects with an id into an object keyed by id',
        'build a map of {items} keyed by their id',
        'convert a list of records into an object where the id is the key',
      ],
      say: [
        'key objects by id',
        'how do i make a lookup table from id to object out of an array of objects?',
        'my array holds objects that have an id each, make one object so that i can get an item by its id',
        'index by id',
        'array to object by id',
        'list of objects to dictionary by id',
      ],
    },
  }),
  family({
    id: 'pluck-field',
    category: 'objects',
    names: ['pluck', 'pluckField', 'collectField', 'mapField'],
    params: [
      ['items', 'list', 'rows', 'records', 'objects'],
      ['key', 'field', 'prop'],
    ],
    args: (r) => [somePeople(r), r.pick(['name', 'age'])],
    edges: [
      [[], 'name'],
      [[{ name: 'Ann', age: 9 }], 'age'],
    ],
    reference: ([items, key]) => items.map((item) => (key === 'age' ? item.age : item.name)),
    bodies: [
      `return items.map((item) => item[key]);`,
      `
      const values = [];
      for (const item of items) {
        values.push(item[key]);
      }
      return values;
      `,
      `return items.reduce((values, item) => [...values, item[key]], []);`,
    ],
    locals: { values: ['result', 'out'], item: ['row', 'x', 'obj'] },
    phrases: {
      noun: [
        'the values of one property of every object in a list',
        'an array with the property {key} of each object in {items}',
        'the field {key} of every record in a list',
        'a list of one property taken from many objects',
      ],
      verb: [
        'pluck a property from every object of an array',
        'collect the given field of each object in a list',
        'extract one property from each object in an array',
        'map a list of objects to the value of a given key',
      ],
      say: [
        'pluck a field from objects',
        'how do i get just one property, named by a string, out of every object in an array?',
        'i have a list of objects and the name of a key, make a list with the value of that key for each object',
        'pluck',
        'pluck property from list of objects',
        'get one field of every object',
      ],
    },
  }),
  family({
    id: 'sum-field',
    category: 'objects',
    names: ['sumBy', 'sumField', 'totalOf', 'sumProperty'],
    params: [
      ['items', 'list', 'rows', 'records', 'objects'],
      ['key', 'field', 'prop'],
    ],
    args: (r): [{ price: number; weight: number }[], string] => [
      r.list(() => ({ price: r.int(1, 50), weight: r.int(1, 9) }), 0, 5),
      r.pick(['price', 'weight']),
    ],
    edges: [
      [[], 'price'],
      [[{ price: 3, weight: 2 }], 'weight'],
    ],
    reference: ([items, key]) =>
      items.reduce((sum, item) => sum + (key === 'price' ? item.price : item.weight), 0),
    bodies: [
      `return items.reduce((total, item) => total + item[key], 0);`,
      `
      let total = 0;
      for (const item of items) {
        total += item[key];
      }
      return total;
      `,
      `return items.map((item) => item[key]).reduce((a, b) => a + b, 0);`,
    ],
    locals: { total: ['sum', 'acc', 'result'], item: ['row', 'x', 'obj'] },
    phrases: {
      noun: [
        'the sum of one property over all objects in a list',
        'the total of the field {key} in {items}',
      ],
      verb: [
        'add up a given numeric property of every object in an array',
        'sum the values that a list of objects has under a key',
      ],
      say: [
        'sumBy key',
        'sum of a property in array of objects',
        'how do i add up a field, named by a string, of all objects in a list?',
        'each object has a number under that key and i need all of those numbers added together',
      ],
    },
  }),
  family({
    id: 'distinct-field-values',
    category: 'objects',
    names: ['uniqueCategories', 'listCategories', 'allCategories', 'distinctCategories'],
    params: [['items', 'expenses', 'list', 'records', 'products']],
    args: (r): [{ category: string; amount: number }[]] => [spendings(r)],
    edges: [[[]], [[{ category: 'food', amount: 5 }]]],
    reference: ([items]) => [...new Set(items.map((x) => x.category))],
    bodies: [
      `return [...new Set(items.map((item) => item.category))];`,
      `
      const result = [];
      for (const { category } of items) {
        if (!result.includes(category)) result.push(category);
      }
      return result;
      `,
      `
      const all = items.map((item) => item.category);
      return all.filter((category, i) => all.indexOf(category) === i);
      `,
    ],
    locals: { result: ['found', ...OUT], all: ['categories', 'list'], item: PRODUCT },
    phrases: {
      noun: [
        'the different categories that occur in a list of objects, each once in order of appearance',
        'the distinct values of the property category in {items}, as they first come',
      ],
      verb: [
        'collect every category of an array of objects without duplicates, in order of first appearance',
        'list the unique categories of some records in the order they first appear',
      ],
      say: [
        'unique categories of objects, in order',
        'distinct values of field category',
        'which categories are there in the list? each only once, in the order they come up',
        'many objects have the same category and i need a list of the categories without repeats, the first one found first',
      ],
    },
  }),
];
