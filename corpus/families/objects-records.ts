import { family } from '../family.ts';
import type { Random } from '../random.ts';

const PEOPLE = ['people', 'persons', 'users', 'members'] as const;
const ITEMS = ['items', 'products', 'list', 'goods'] as const;
const PERSON = ['person', 'x', 'user'] as const;
const ITEM = ['product', 'x', 'entry'] as const;
const OUT = ['out', 'res', 'output'] as const;

interface Person {
  name: string;
  age: number;
}

/** People with different names and different ages. */
function people(r: Random, min = 0, max = 6): Person[] {
  const names = r.shuffle(['Ann', 'Bob', 'Eve', 'Tom', 'Zoe', 'Max', 'Lea', 'Sam']);
  const ages = r.shuffle(Array.from({ length: 60 }, (_, i) => i + 8));
  return r.list(() => ({ name: names.pop() ?? 'Jo', age: ages.pop() ?? 7 }), min, max);
}

/** Spending records in a few categories. */
function spendings(r: Random): { category: string; amount: number }[] {
  const category = (): string => r.pick(['food', 'rent', 'fun']);
  return r.list(() => ({ category: category(), amount: r.int(1, 50) }), 0, 6);
}

/** Lists of records: people, products, spendings. */
export const objectsRecords = [
  family({
    id: 'names-of-people',
    category: 'objects',
    names: ['getNames', 'namesOf', 'listNames', 'allNames'],
    params: [PEOPLE],
    args: (r): [Person[]] => [people(r)],
    edges: [[[]], [[{ name: 'Ann', age: 9 }]]],
    reference: ([list]) => list.map((p) => p.name),
    bodies: [
      `return people.map((p) => p.name);`,
      `
      const names = [];
      for (const p of people) {
        names.push(p.name);
      }
      return names;
      `,
      `return people.map(({ name }) => name);`,
    ],
    locals: { p: PERSON, names: ['result', 'out'] },
    phrases: {
      noun: [
        'the names of all people in a list',
        'an array with the name of every object in {people}',
      ],
      verb: [
        'get the name of each person in an array of objects',
        'map a list of people to their names',
        'extract the name property of all users',
      ],
      say: [
        'names of people',
        'get all names',
        'how do i get only the names out of a list of objects with name and age?',
        'i have people as objects and want just their names in an array',
      ],
    },
  }),
  family({
    id: 'oldest-person-name',
    category: 'objects',
    names: ['oldestName', 'findOldest', 'nameOfOldest', 'oldestPerson'],
    params: [PEOPLE],
    args: (r): [Person[]] => [people(r, 1)],
    edges: [
      [[{ name: 'Ann', age: 9 }]],
      [
        [
          { name: 'Ann', age: 9 },
          { name: 'Bob', age: 70 },
        ],
      ],
    ],
    reference: ([list]) => [...list].sort((a, b) => b.age - a.age)[0]?.name ?? '',
    bodies: [
      `
      let oldest = people[0];
      for (const p of people) {
        if (p.age > oldest.age) oldest = p;
      }
      return oldest.name;
      `,
      `return people.reduce((oldest, p) => (p.age > oldest.age ? p : oldest)).name;`,
      `return [...people].sort((a, b) => b.age - a.age)[0].name;`,
    ],
    locals: { oldest: ['best', 'result'], p: PERSON },
    phrases: {
      noun: [
        'the name of the oldest person in a list',
        'the name of the object in {people} with the highest age',
      ],
      verb: [
        'find who is the oldest and return the name',
        'get the name of the person with the greatest age',
      ],
      say: [
        'name of oldest person',
        'oldest person name from array of objects',
        'who has the highest age in the list? i need the name',
        'every person has a name and an age, what is the eldest one called?',
      ],
    },
  }),
  family({
    id: 'youngest-person',
    category: 'objects',
    names: ['youngest', 'findYoungest', 'youngestPerson', 'getYoungest'],
    params: [PEOPLE],
    args: (r): [Person[]] => [people(r, 1)],
    edges: [
      [[{ name: 'Ann', age: 9 }]],
      [
        [
          { name: 'Ann', age: 9 },
          { name: 'Bob', age: 7 },
        ],
      ],
    ],
    reference: ([list]) => [...list].sort((a, b) => a.age - b.age)[0],
    bodies: [
      `
      let best = people[0];
      for (const p of people) {
        if (p.age < best.age) best = p;
      }
      return best;
      `,
      `return people.reduce((best, p) => (p.age < best.age ? p : best));`,
      `return [...people].sort((a, b) => a.age - b.age)[0];`,
    ],
    locals: { best: ['youngestSoFar', 'result'], p: PERSON },
    phrases: {
      noun: [
        'the youngest person in a list, as the whole object',
        'the object in {people} with the lowest age',
      ],
      verb: [
        'find the person object with the smallest age',
        'return the youngest of some people, with name and age',
      ],
      say: [
        'youngest person object',
        'object with min age',
        'which object in the array has the lowest age?',
        'give me the person who is the youngest, not only the name but the complete object',
      ],
    },
  }),
  family({
    id: 'average-age',
    category: 'objects',
    names: ['averageAge', 'meanAge', 'avgAge', 'getAverageAge'],
    params: [PEOPLE],
    args: (r): [Person[]] => [people(r, 1)],
    edges: [
      [[{ name: 'Ann', age: 9 }]],
      [
        [
          { name: 'Ann', age: 9 },
          { name: 'Bob', age: 10 },
        ],
      ],
    ],
    reference: ([list]) => list.reduce((sum, p) => sum + p.age, 0) / list.length,
    bodies: [
      `return people.reduce((total, p) => total + p.age, 0) / people.length;`,
      `
      let total = 0;
      for (const p of people) {
        total += p.age;
      }
      return total / people.length;
      `,
      `
      const ages = people.map((p) => p.age);
      return ages.reduce((a, b) => a + b, 0) / ages.length;
      `,
    ],
    locals: { total: ['sum', 'acc'], ages: ['values', 'list'], p: PERSON },
    phrases: {
      noun: [
        'the average age of the people in a list',
        'the mean of the property age over all objects in {people}',
      ],
      verb: [
        'calculate how old the people are on average',
        'average the ages in an array of person objects',
      ],
      say: [
        'average age',
        'mean age of users',
        'how old are the people in the list on average?',
        'each object has an age, add all ages up and divide by the number of people',
      ],
    },
  }),
  family({
    id: 'find-by-id',
    category: 'objects',
    names: ['findById', 'getById', 'byId', 'lookUpId'],
    params: [
      ['items', 'list', 'records', 'rows', 'users'],
      ['id', 'wantedId', 'target', 'key'],
    ],
    args: (r): [{ id: number; name: string }[], number] => {
      const ids = r.shuffle([1, 2, 3, 4, 5, 6]).slice(0, r.int(0, 5));
      return [ids.map((id) => ({ id, name: r.word() })), r.int(1, 6)];
    },
    edges: [
      [[], 1],
      [[{ id: 2, name: 'a' }], 2],
      [[{ id: 2, name: 'a' }], 3],
    ],
    reference: ([items, id]) => items.find((item) => item.id === id) ?? null,
    bodies: [
      `return items.find((item) => item.id === id) ?? null;`,
      `
      for (const item of items) {
        if (item.id === id) return item;
      }
      return null;
      `,
      `
      const found = items.filter((item) => item.id === id);
      return found.length > 0 ? found[0] : null;
      `,
    ],
    locals: { item: ['row', 'x', 'entry'], found: ['matches', 'hits'] },
    phrases: {
      noun: [
        'the object with a given id in a list, or null',
        'the item of {items} whose id is {id}, null if there is none',
      ],
      verb: [
        'find an object by its id in an array and return null when it is missing',
        'look up the record with the id {id}, or give null',
      ],
      say: [
        'find by id or null',
        'get object with id from array, null if not found',
        'how do i find the object with a certain id in a list? null when there is no such object',
        'all my things have an id and i want the one with the id i ask for, and null if it is not in the list',
      ],
    },
  }),
  family({
    id: 'sort-people-by-name',
    category: 'objects',
    names: ['sortByName', 'orderByName', 'alphabetical', 'peopleByName'],
    params: [PEOPLE],
    args: (r): [Person[]] => [people(r)],
    edges: [
      [[]],
      [
        [
          { name: 'Bob', age: 9 },
          { name: 'Ann', age: 10 },
        ],
      ],
    ],
    reference: ([list]) => [...list].sort((a, b) => (a.name < b.name ? -1 : 1)),
    bodies: [
      `return [...people].sort((a, b) => a.name.localeCompare(b.name));`,
      `return [...people].sort((a, b) => (a.name < b.name ? -1 : 1));`,
      `
      const copy = people.slice();
      copy.sort((a, b) => a.name.localeCompare(b.name));
      return copy;
      `,
    ],
    locals: { a: ['x', 'p'], b: ['y', 'q'], copy: ['sorted', 'result'] },
    phrases: {
      noun: [
        'a list of people sorted by name from A to Z',
        'the objects in {people} in alphabetical order of their names',
      ],
      verb: [
        'sort people alphabetically by name',
        'order an array of objects by the property name',
      ],
      say: [
        'sort by name',
        'sort array of objects by name',
        'how do i put a list of people in alphabetical order?',
        'every person is an object with a name, i want the list in the order of the names like in a phone book',
      ],
    },
  }),
  family({
    id: 'sort-people-oldest-first',
    category: 'objects',
    names: ['oldestFirst', 'sortByAgeDescending', 'sortByAgeDesc', 'byAgeDown'],
    params: [PEOPLE],
    args: (r): [Person[]] => [people(r)],
    edges: [
      [[]],
      [
        [
          { name: 'Bob', age: 9 },
          { name: 'Ann', age: 10 },
        ],
      ],
    ],
    reference: ([list]) => [...list].sort((a, b) => b.age - a.age),
    bodies: [
      `return [...people].sort((a, b) => b.age - a.age);`,
      `return people.slice().sort((a, b) => b.age - a.age);`,
      `
      const copy = [...people];
      copy.sort((a, b) => b.age - a.age);
      return copy;
      `,
    ],
    locals: { a: ['x', 'p'], b: ['y', 'q'], copy: ['sorted', 'result'] },
    phrases: {
      noun: [
        'a list of people sorted by age, oldest first',
        'the objects in {people} in descending order of age',
      ],
      verb: [
        'sort people from the oldest to the youngest',
        'order an array of objects by age, highest age first',
      ],
      say: [
        'sort people by age descending',
        'oldest first',
        'how do i sort objects by age so that the eldest is at the start?',
        'put the people in order of age but the other way round, the one with the highest age comes first',
      ],
    },
  }),
  family({
    id: 'group-people-by-field',
    category: 'objects',
    names: ['groupBy', 'groupByField', 'groupByKey', 'bucketBy'],
    params: [
      ['items', 'list', 'rows', 'records', 'objects'],
      ['key', 'field', 'prop'],
    ],
    args: (r): [{ team: string; level: number }[], string] => [
      r.list(() => ({ team: r.pick(['red', 'blue']), level: r.int(1, 3) }), 0, 6),
      r.pick(['team', 'level']),
    ],
    edges: [
      [[], 'team'],
      [[{ team: 'red', level: 1 }], 'level'],
    ],
    reference: ([items, key]) => {
      const at = (item: { team: string; level: number }): string | number =>
        key === 'team' ? item.team : item.level;
      return Object.fromEntries(
        items.map((item) => [at(item), items.filter((other) => at(other) === at(item))]),
      );
    },
    bodies: [
      `
      const groups = {};
      for (const item of items) {
        const value = item[key];
        if (!groups[value]) groups[value] = [];
        groups[value].push(item);
      }
      return groups;
      `,
      `
      return items.reduce((groups, item) => {
        (groups[item[key]] ??= []).push(item);
        return groups;
      }, {});
      `,
      `
      const groups = {};
      for (const item of items) {
        groups[item[key]] = [...(groups[item[key]] ?? []), item];
      }
      return groups;
      `,
    ],
    locals: { groups: ['result', 'out', 'buckets'], item: ['row', 'x', 'obj'], value: ['v', 'g'] },
    phrases: {
      noun: [
        'an object that groups a list of objects by the value of a property',
        'the objects in {items} grouped by their {key}',
      ],
      verb: [
        'group an array of objects by a key',
        'put objects with the same value of a given field into one array each',
        'sort records into an object of arrays by one of their properties',
      ],
      say: [
        'groupBy key',
        'group array of objects by property',
        'group by field',
        'how do i group a list of objects by one of their fields?',
        'i pass the list and the name of a property and want an object with one list for every value that the property has',
      ],
    },
  }),
  family({
    id: 'count-by-field',
    category: 'objects',
    names: ['countBy', 'countByField', 'countByKey', 'tallyBy'],
    params: [
      ['items', 'list', 'rows', 'records', 'objects'],
      ['key', 'field', 'prop'],
    ],
    args: (r): [{ team: string; level: number }[], string] => [
      r.list(() => ({ team: r.pick(['red', 'blue']), level: r.int(1, 3) }), 0, 6),
      r.pick(['team', 'level']),
    ],
    edges: [
      [[], 'team'],
      [[{ team: 'red', level: 1 }], 'level'],
    ],
    reference: ([items, key]) => {
      const values = items.map((item) => (key === 'team' ? item.team : item.level));
      return Object.fromEntries(values.map((v) => [v, values.filter((w) => w === v).length]));
    },
    bodies: [
      `
      const counts = {};
      for (const item of items) {
        const value = item[key];
        counts[value] = (counts[value] || 0) + 1;
      }
      return counts;
      `,
      `
      return items.reduce((counts, item) => {
        counts[item[key]] = (counts[item[key]] ?? 0) + 1;
        return counts;
      }, {});
      `,
      `
      const counts = {};
      items.forEach((item) => {
        counts[item[key]] = (counts[item[key]] || 0) + 1;
      });
      return counts;
      `,
    ],
    locals: { counts: ['result', 'tally', 'out'], item: ['row', 'x', 'obj'], value: ['v', 'g'] },
    phrases: {
      noun: [
        'an object that says how many objects of a list have each value of a property',
        'the number of objects in {items} for every value of {key}',
      ],
      verb: [
        'count objects by the value of one of their fields',
        'tally an array of objects by a key',
      ],
      say: [
        'countBy key',
        'count array of objects by property',
        'how many objects are there for each value of a field?',
        'i pass the list and the name of a property and want an object with a count for every value that the property has',
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
    id: 'total-per-category',
    category: 'objects',
    names: ['totalsByCategory', 'sumByCategory', 'spendingByCategory', 'categoryTotals'],
    params: [['items', 'expenses', 'list', 'records', 'spendings']],
    args: (r): [{ category: string; amount: number }[]] => [spendings(r)],
    edges: [[[]], [[{ category: 'food', amount: 5 }]]],
    reference: ([items]) =>
      Object.fromEntries(
        items.map(({ category }) => [
          category,
          items.reduce((sum, x) => (x.category === category ? sum + x.amount : sum), 0),
        ]),
      ),
    bodies: [
      `
      const totals = {};
      for (const item of items) {
        totals[item.category] = (totals[item.category] || 0) + item.amount;
      }
      return totals;
      `,
      `
      const totals = {};
      for (const { category, amount } of items) {
        if (!(category in totals)) totals[category] = 0;
        totals[category] += amount;
      }
      return totals;
      `,
      `
      return items.reduce((totals, { category, amount }) => {
        totals[category] = (totals[category] ?? 0) + amount;
        return totals;
      }, {});
      `,
    ],
    locals: { totals: ['sums', 'result', 'out'], item: ['entry', 'x', 'row'] },
    phrases: {
      noun: [
        'the total amount for each category, as an object',
        'an object with the sum of the amount of {items} per category',
      ],
      verb: [
        'add up the amounts of a list of objects by their category',
        'sum expenses per category into an object',
      ],
      say: [
        'total amount by category',
        'sum of amounts grouped by category',
        'how much was spent in each category? objects have category and amount',
        'every expense has a category and an amount, i want one object with the sum for every category',
      ],
    },
  }),
  family({
    id: 'full-names',
    category: 'objects',
    names: ['fullNames', 'getFullNames', 'joinNames', 'listFullNames'],
    params: [PEOPLE],
    args: (r): [{ first: string; last: string }[]] => [
      r.list(
        () => ({ first: r.pick(['Ann', 'Bob', 'Eve']), last: r.pick(['Fox', 'Lee', 'Moon']) }),
        0,
        5,
      ),
    ],
    edges: [[[]], [[{ first: 'Ann', last: 'Lee' }]]],
    reference: ([list]) => list.map((p) => `${p.first} ${p.last}`),
    bodies: [
      'return people.map((p) => `${p.first} ${p.last}`);',
      `return people.map((p) => p.first + ' ' + p.last);`,
      `
      const names = [];
      for (const { first, last } of people) {
        names.push(first + ' ' + last);
      }
      return names;
      `,
    ],
    locals: { p: PERSON, names: ['result', 'out'] },
    phrases: {
      noun: [
        'the full names of people given as objects with first and last',
        'a list with first, a space and last of every object in {people}',
      ],
      verb: [
        'join the properties first and last of each person with a space',
        'map objects with first and last to full names',
      ],
      say: [
        'full names from first and last',
        'array of { first, last } to names',
        'how do i get a list like ["Ann Lee"] from objects with the fields first and last?',
        'every person has a first and a last name in the object and i want them written together with a space between',
      ],
    },
  }),
  family({
    id: 'ages-by-name',
    category: 'objects',
    names: ['agesByName', 'nameToAge', 'ageLookup', 'makeAgeMap'],
    params: [PEOPLE],
    args: (r): [Person[]] => [people(r)],
    edges: [[[]], [[{ name: 'Ann', age: 9 }]]],
    reference: ([list]) => Object.fromEntries(list.map((p) => [p.name, p.age])),
    bodies: [
      `return Object.fromEntries(people.map((p) => [p.name, p.age]));`,
      `
      const ages = {};
      for (const p of people) {
        ages[p.name] = p.age;
      }
      return ages;
      `,
      `return people.reduce((ages, p) => ({ ...ages, [p.name]: p.age }), {});`,
    ],
    locals: { ages: ['result', 'map', 'out'], p: PERSON },
    phrases: {
      noun: [
        'an object that maps each name to the age of that person',
        'a dictionary from name to age for all of {people}',
      ],
      verb: [
        'turn a list of people with name and age into an object of ages keyed by name',
        'build a lookup of ages by name',
      ],
      say: [
        'name to age object',
        'people array to { name: age }',
        'how do i turn [{name: "Ann", age: 9}] into {Ann: 9}?',
        'i want an object where i can look up the age of somebody by the name',
      ],
    },
  }),
  family({
    id: 'add-year-to-everyone',
    category: 'objects',
    names: ['birthdays', 'addYear', 'growOlder', 'increaseAges'],
    params: [PEOPLE],
    args: (r): [Person[]] => [people(r, 0, 4)],
    edges: [[[]], [[{ name: 'Ann', age: 9 }]]],
    reference: ([list]) => list.map((p) => ({ ...p, age: p.age + 1 })),
    bodies: [
      `return people.map((p) => ({ ...p, age: p.age + 1 }));`,
      `
      const result = [];
      for (const p of people) {
        result.push({ ...p, age: p.age + 1 });
      }
      return result;
      `,
      `return people.map(({ name, age }) => ({ name, age: age + 1 }));`,
    ],
    locals: { p: PERSON, result: OUT },
    phrases: {
      noun: [
        'new objects for all people with the age one higher',
        'a copy of {people} in which everybody is a year older',
      ],
      verb: [
        'increase the age of every person by 1 without changing the original objects',
        'make everyone in a list of people one year older, in copies',
      ],
      say: [
        'add 1 to age of each object, immutable',
        'everybody one year older',
        'how do i add a year to the age of all people in an array?',
        'everyone has a birthday, give back new person objects with the same names and the ages plus one',
      ],
    },
  }),
  family({
    id: 'cheapest-product-name',
    category: 'objects',
    names: ['cheapestName', 'cheapest', 'findCheapest', 'lowestPriceName'],
    params: [ITEMS],
    args: (r): [{ name: string; price: number }[]] => {
      const prices = r.shuffle(Array.from({ length: 30 }, (_, i) => i + 1));
      return [r.list(() => ({ name: r.word(), price: prices.pop() ?? 50 }), 1, 5)];
    },
    edges: [
      [[{ name: 'a', price: 3 }]],
      [
        [
          { name: 'a', price: 3 },
          { name: 'b', price: 2 },
        ],
      ],
    ],
    reference: ([items]) => [...items].sort((a, b) => a.price - b.price)[0]?.name ?? '',
    bodies: [
      `
      let best = items[0];
      for (const item of items) {
        if (item.price < best.price) best = item;
      }
      return best.name;
      `,
      `return items.reduce((best, item) => (item.price < best.price ? item : best)).name;`,
      `
      const least = Math.min(...items.map((item) => item.price));
      return items.find((item) => item.price === least).name;
      `,
    ],
    locals: { best: ['cheapestItem', 'result'], least: ['min', 'low'], item: ITEM },
    phrases: {
      noun: [
        'the name of the cheapest product in a list',
        'the name of the object in {items} with the lowest price',
      ],
      verb: [
        'find the product with the smallest price and return its name',
        'get the name of the least expensive item',
      ],
      say: [
        'cheapest product name',
        'name of item with lowest price',
        'what is the cheapest thing in the list called?',
        'every product has a name and a price, which one costs the least? only its name',
      ],
    },
  }),
  family({
    id: 'names-in-budget',
    category: 'objects',
    names: ['inBudget', 'affordable', 'cheaperThan', 'namesUpToPrice'],
    params: [ITEMS],
    constants: { k: (r: Random) => r.constant(5, 40, 900) },
    args: (r, { k }): [{ name: string; price: number }[]] => [
      r.list(() => ({ name: r.word(), price: r.chance(0.2) ? k : r.int(1, 2 * k) }), 0, 5),
    ],
    edges: [
      [[]],
      [
        [
          { name: 'a', price: 1 },
          { name: 'b', price: 90 },
        ],
      ],
    ],
    reference: ([items], { k }) => items.filter((x) => x.price <= k).map((x) => x.name),
    bodies: [
      `return items.filter((item) => item.price <= $k).map((item) => item.name);`,
      `
      const names = [];
      for (const item of items) {
        if (item.price <= $k) names.push(item.name);
      }
      return names;
      `,
      `
      const names = [];
      for (const { name, price } of items) {
        if (price <= $k) names.push(name);
      }
      return names;
      `,
    ],
    locals: { names: ['result', 'out', 'found'], item: ITEM },
    phrases: {
      noun: [
        'the names of the products with a price of at most {k}',
        'a list of the names in {items} that cost {k} or less',
      ],
      verb: [
        'list the names of all products that do not cost more than {k}',
        'pick out the name of every item with price <= {k}',
      ],
      say: [
        'names of products with price <= {k}',
        'affordable items, at most {k}',
        'what can i buy if i have {k} to spend on one thing? return the names',
        'each product has a name and a price and i need the names of those that cost {k} or less',
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
    locals: { result: ['found', ...OUT], all: ['categories', 'list'], item: ITEM },
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
  family({
    id: 'split-adults-minors',
    category: 'objects',
    names: ['splitByAge', 'adultsAndMinors', 'partitionPeople', 'separateByAge'],
    params: [PEOPLE],
    args: (r): [Person[]] => [
      people(r).map((p) => ({ ...p, age: r.chance(0.2) ? 18 : p.age % 36 })),
    ],
    edges: [
      [[]],
      [
        [
          { name: 'Ann', age: 18 },
          { name: 'Bob', age: 17 },
        ],
      ],
    ],
    reference: ([list]) => [list.filter((p) => p.age >= 18), list.filter((p) => p.age < 18)],
    bodies: [
      `
      const adults = people.filter((p) => p.age >= 18);
      const minors = people.filter((p) => p.age < 18);
      return [adults, minors];
      `,
      `
      const adults = [];
      const minors = [];
      for (const p of people) {
        if (p.age >= 18) adults.push(p);
        else minors.push(p);
      }
      return [adults, minors];
      `,
      `return [people.filter((p) => p.age >= 18), people.filter((p) => p.age < 18)];`,
    ],
    locals: { adults: ['older', 'grown'], minors: ['younger', 'children'], p: PERSON },
    phrases: {
      noun: [
        'two lists in one array: people of 18 or more, then those under 18',
        'a pair [adults, minors] made from {people}, where adults are at least 18',
      ],
      verb: [
        'split a list of people into adults (18 and over) and minors, adults first',
        'separate people by whether they are 18 or older and return both groups, the older group first',
      ],
      say: [
        'partition people: [18 and over, under 18]',
        'split adults and minors, adults first',
        'how do i divide people into grown-ups (at least 18) and children, as [grown-ups, children]?',
        'put everybody who is 18 or older in one list and the others in a second list and give me both, in that order',
      ],
    },
  }),
  family({
    id: 'election-winner',
    category: 'objects',
    names: ['electionWinner', 'findWinner', 'winner', 'mostVotes'],
    params: [['votes', 'ballots', 'names', 'list']],
    args: (r): [string[]] => [r.list(() => r.pick(['Ann', 'Bob', 'Eve']), 1, 9)],
    edges: [[['Ann']], [['Ann', 'Bob', 'Bob']], [['Eve', 'Ann', 'Ann', 'Eve']]],
    reference: ([votes]) => {
      const count = (name: string): number => votes.filter((v) => v === name).length;
      return votes.find((x) => votes.every((y) => count(y) <= count(x)));
    },
    bodies: [
      `
      const counts = {};
      for (const vote of votes) {
        counts[vote] = (counts[vote] || 0) + 1;
      }
      let best = votes[0];
      for (const name in counts) {
        if (counts[name] > counts[best]) best = name;
      }
      return best;
      `,
      `
      const count = (name) => votes.filter((vote) => vote === name).length;
      return votes.reduce((best, name) => (count(name) > count(best) ? name : best));
      `,
    ],
    locals: { counts: ['tally', 'result'], best: ['leader', 'top'], vote: ['v', 'ballot'] },
    phrases: {
      noun: [
        'the name with the most votes in a list of names, the one voted for first on a tie',
        'the winner of an election given as the list {votes}; on a tie the name that comes first',
      ],
      verb: [
        'find who got the most votes, and take the name that appears first when it is a tie',
        'count votes by name and return the winner, the earliest name on a tie',
      ],
      say: [
        'election winner, first name wins ties',
        'most frequent name in votes, earliest on tie',
        'who wins if every entry of the array is a vote for a name? the name that appears first if there is a tie',
        'each string is one vote, tell me who has the highest number of votes and if two have the same then who came up first in the list',
      ],
    },
  }),
];
