import { family } from '../../family.ts';
import type { Random } from '../../random.ts';
import { OUT } from '../common/names.ts';
import { somePeople } from './common.ts';

const PERSON = ['person', 'x', 'user'] as const;
const PEOPLE = ['people', 'persons', 'users', 'members'] as const;

interface Person {
  name: string;
  age: number;
}

/** People with different names and different ages. */
function differentPeople(r: Random, min = 0, max = 6): Person[] {
  const names = r.shuffle(['Ann', 'Bob', 'Eve', 'Tom', 'Zoe', 'Max', 'Lea', 'Sam']);
  const ages = r.shuffle(Array.from({ length: 60 }, (_, i) => i + 8));
  return r.list(() => ({ name: names.pop() ?? 'Jo', age: ages.pop() ?? 7 }), min, max);
}

/** Lists of people with names and ages. */
export const people = [
  family({
    id: 'sort-people-by-age',
    category: 'objects',
    names: ['sortByAge', 'orderByAge', 'youngestFirst'],
    params: [PEOPLE],
    args: (r) => [somePeople(r)],
    edges: [
      [[]],
      [[{ name: 'Ann', age: 9 }]],
      [
        [
          { name: 'B', age: 30 },
          { name: 'A', age: 4 },
        ],
      ],
    ],
    reference: ([list]) => [...list].sort((a, b) => a.age - b.age),
    bodies: [
      `return [...people].sort((a, b) => a.age - b.age);`,
      `return people.slice().sort((a, b) => a.age - b.age);`,
      `return people.toSorted((a, b) => a.age - b.age);`,
      `
      const copy = [...people];
      copy.sort((a, b) => a.age - b.age);
      return copy;
      `,
    ],
    locals: { a: ['x', 'p'], b: ['y', 'q'], copy: ['sorted', 'result'] },
    phrases: {
      noun: [
        'a list of people sorted by age, youngest first',
        'the objects in {people} in ascending order of age',
        'people in order of increasing age',
        'the list {people} from the youngest to the oldest',
      ],
      verb: [
        'sort an array of people objects by their age from young to old',
        'order a list of objects by the property age, smallest first',
        'sort people by age',
        'put the people in order from youngest to oldest',
      ],
      say: [
        'sort people by age ascending',
        'how do i sort objects by their age field so that the youngest comes first?',
        'every person is an object with a name and an age, put the people in order of age, lowest age at the start',
        'sort by age',
        'sort objects by age',
        'people youngest first',
        'how do i sort a list of people by age?',
      ],
    },
  }),
  family({
    id: 'names-of-adults',
    category: 'objects',
    names: ['adultNames', 'namesFromAge', 'oldEnough', 'namesOfAdults'],
    params: [PEOPLE],
    constants: { k: (r) => r.int(12, 80) },
    args: (r, { k }) => [somePeople(r).map((p) => (r.chance(0.2) ? { ...p, age: k } : p))],
    edges: [
      [[]],
      [
        [
          { name: 'Ann', age: 9 },
          { name: 'Bob', age: 80 },
        ],
      ],
    ],
    reference: ([list], { k }) => list.filter((p) => p.age >= k).map((p) => p.name),
    bodies: [
      `return people.filter((p) => p.age >= $k).map((p) => p.name);`,
      `
      const names = [];
      for (const p of people) {
        if (p.age >= $k) names.push(p.name);
      }
      return names;
      `,
      `
      const names = [];
      people.forEach(({ name, age }) => {
        if (age >= $k) names.push(name);
      });
      return names;
      `,
    ],
    locals: { p: ['person', 'x'], names: ['result', 'out', 'found'] },
    phrases: {
      noun: [
        'the names of all people whose age is at least {k}',
        'a list of the names in {people} with an age of {k} or more',
        'the names of everyone in a list who is {k} or over',
        'the name of each person that has reached the age of {k}',
      ],
      verb: [
        'list the names of the people who are {k} or older',
        'pick out the name of every person with age >= {k}',
        'get the names of all people at least {k} years old',
        'filter people to those aged {k} or more and return their names',
      ],
      say: [
        'names of people aged {k} and up',
        'who in the list of people is at least {k} years old? return the names',
        'each person object has name and age, i need an array with the names of those that are {k} or older',
        'names where age >= {k}',
        'names of everyone {k}+',
        'how do i get the names of the people who are {k} or older?',
      ],
    },
  }),
  family({
    id: 'names-of-people',
    category: 'objects',
    names: ['getNames', 'namesOf', 'listNames', 'allNames'],
    params: [PEOPLE],
    args: (r): [Person[]] => [differentPeople(r)],
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
    args: (r): [Person[]] => [differentPeople(r, 1)],
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
    args: (r): [Person[]] => [differentPeople(r, 1)],
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
    args: (r): [Person[]] => [differentPeople(r, 1)],
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
    id: 'sort-people-by-name',
    category: 'objects',
    names: ['sortByName', 'orderByName', 'alphabetical', 'peopleByName'],
    params: [PEOPLE],
    args: (r): [Person[]] => [differentPeople(r)],
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
    args: (r): [Person[]] => [differentPeople(r)],
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
    args: (r): [Person[]] => [differentPeople(r)],
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
    args: (r): [Person[]] => [differentPeople(r, 0, 4)],
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
    id: 'split-adults-minors',
    category: 'objects',
    names: ['splitByAge', 'adultsAndMinors', 'partitionPeople', 'separateByAge'],
    params: [PEOPLE],
    args: (r): [Person[]] => [
      differentPeople(r).map((p) => ({ ...p, age: r.chance(0.2) ? 18 : p.age % 36 })),
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
];
