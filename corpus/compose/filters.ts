import type { Random } from '../random.ts';
import { small, type Draw, type Element, type Filter } from './steps.ts';

const around = (r: Random, k: number): number => k + r.int(-6, 6);
const aboutAsLong = (r: Random, k: number): string => r.string(k - 1, k + 2, 'abdehilmnorst');

const letter: Draw = (r) => r.pick(Array.from('abcdeghlmoprst'));

/** Comparisons of one field, for records and entries: "with an age above 30". */
function compared(
  element: Element,
  id: string,
  read: (x: never) => number,
  code: (x: string) => string,
  constant: Draw,
  words: Readonly<
    Record<
      'above' | 'below' | 'atleast',
      { name: string; after: readonly string[]; clause: readonly string[] }
    >
  >,
): Filter[] {
  const rows = [
    ['above', '>', (a: number, k: number) => a > k],
    ['below', '<', (a: number, k: number) => a < k],
    ['atleast', '>=', (a: number, k: number) => a >= k],
  ] as const;
  return rows.map(([key, operator, test]) => ({
    id: `${id}-${key}`,
    element,
    constant,
    name: (noun) => words[key].name.replace('{n}', noun),
    after: words[key].after,
    clause: words[key].clause,
    code: (x) => `${code(x)} ${operator} $k`,
    test: (x, k) => test(read(x), k),
  }));
}

/** Equality of one text field. */
function equal(
  element: Element,
  id: string,
  field: string,
  values: readonly string[],
  name: string,
  after: readonly string[],
  clause: readonly string[],
): Filter {
  return {
    id,
    element,
    constant: (r) => r.pick(values),
    name: (noun) => `${noun}${name}`,
    after,
    clause,
    code: (x) => `${x}.${field} === $k`,
    test: (x: Record<string, unknown>, k: string) => x[field] === k,
  };
}

const NUMBERS: readonly Filter[] = [
  {
    id: 'even',
    element: 'number',
    name: (noun) => `Even${noun}`,
    before: ['even'],
    clause: ['that are even', 'divisible by two'],
    code: (x) => `${x} % 2 === 0`,
    test: (x: number) => x % 2 === 0,
  },
  {
    id: 'odd',
    element: 'number',
    name: (noun) => `Odd${noun}`,
    before: ['odd'],
    clause: ['that are odd', 'that are not even'],
    code: (x) => `${x} % 2 !== 0`,
    test: (x: number) => x % 2 !== 0,
  },
  {
    id: 'positive',
    element: 'number',
    name: (noun) => `Positive${noun}`,
    before: ['positive'],
    after: ['greater than zero', 'above 0'],
    clause: ['that are positive'],
    code: (x) => `${x} > 0`,
    test: (x: number) => x > 0,
  },
  {
    id: 'negative',
    element: 'number',
    name: (noun) => `Negative${noun}`,
    before: ['negative'],
    after: ['below zero', 'less than 0'],
    clause: ['that are negative'],
    code: (x) => `${x} < 0`,
    test: (x: number) => x < 0,
  },
  {
    id: 'nonzero',
    element: 'number',
    name: (noun) => `NonZero${noun}`,
    before: ['nonzero', 'non-zero'],
    after: ['other than 0'],
    clause: ['that are not zero'],
    code: (x) => `${x} !== 0`,
    test: (x: number) => x !== 0,
  },
  {
    id: 'above',
    element: 'number',
    constant: small(1, 20, 150),
    name: (noun) => `${noun}Above`,
    after: ['greater than {k}', 'above {k}', 'larger than {k}', 'over {k}'],
    clause: ['that are greater than {k}', 'that are bigger than {k}'],
    code: (x) => `${x} > $k`,
    test: (x: number, k: number) => x > k,
    near: around,
  },
  {
    id: 'below',
    element: 'number',
    constant: small(1, 20, 150),
    name: (noun) => `${noun}Below`,
    after: ['less than {k}', 'below {k}', 'smaller than {k}', 'under {k}'],
    clause: ['that are less than {k}', 'that are lower than {k}'],
    code: (x) => `${x} < $k`,
    test: (x: number, k: number) => x < k,
    near: around,
  },
  {
    id: 'atleast',
    element: 'number',
    constant: small(1, 20, 150),
    name: (noun) => `${noun}AtLeast`,
    after: ['greater than or equal to {k}'],
    clause: ['that are at least {k}', 'that are {k} or more'],
    code: (x) => `${x} >= $k`,
    test: (x: number, k: number) => x >= k,
    near: around,
  },
  {
    id: 'atmost',
    element: 'number',
    constant: small(1, 20, 150),
    name: (noun) => `${noun}AtMost`,
    after: ['less than or equal to {k}'],
    clause: ['that are at most {k}', 'that are {k} or less'],
    code: (x) => `${x} <= $k`,
    test: (x: number, k: number) => x <= k,
    near: around,
  },
  {
    id: 'divisible',
    element: 'number',
    constant: small(3, 12, 20),
    name: (noun) => `${noun}DivisibleBy`,
    after: ['divisible by {k}'],
    clause: ['that can be divided by {k}', 'that are multiples of {k}'],
    instead: ['multiples of {k}'],
    code: (x) => `${x} % $k === 0`,
    test: (x: number, k: number) => x % k === 0,
  },
  {
    id: 'indivisible',
    element: 'number',
    constant: small(3, 12, 20),
    name: (noun) => `${noun}NotDivisibleBy`,
    after: ['not divisible by {k}'],
    clause: ['that are not multiples of {k}', 'that {k} does not divide'],
    code: (x) => `${x} % $k !== 0`,
    test: (x: number, k: number) => x % k !== 0,
  },
];

const WORDS: readonly Filter[] = [
  {
    id: 'longer',
    element: 'word',
    constant: small(2, 6, 8),
    name: (noun) => `Long${noun}`,
    after: ['longer than {k} letters', 'with more than {k} letters'],
    clause: ['that have more than {k} characters', 'that are longer than {k}'],
    code: (x) => `${x}.length > $k`,
    test: (x: string, k: number) => x.length > k,
    near: aboutAsLong,
  },
  {
    id: 'shorter',
    element: 'word',
    constant: small(3, 6, 8),
    name: (noun) => `Short${noun}`,
    after: ['shorter than {k} letters', 'with fewer than {k} letters'],
    clause: ['that have less than {k} characters', 'that are shorter than {k}'],
    code: (x) => `${x}.length < $k`,
    test: (x: string, k: number) => x.length < k,
    near: aboutAsLong,
  },
  {
    id: 'exact',
    element: 'word',
    constant: small(2, 6),
    name: (noun) => `${noun}OfLength`,
    after: ['with exactly {k} letters', 'of length {k}'],
    clause: ['that have {k} letters', 'that are {k} letters long'],
    code: (x) => `${x}.length === $k`,
    test: (x: string, k: number) => x.length === k,
    near: aboutAsLong,
  },
  {
    id: 'starts',
    element: 'word',
    constant: letter,
    name: (noun) => `${noun}StartingWith`,
    after: ['starting with {k}', 'beginning with {k}'],
    clause: ['that start with {k}', 'that begin with {k}'],
    code: (x) => `${x}.startsWith($k)`,
    test: (x: string, k: string) => x.startsWith(k),
  },
  {
    id: 'ends',
    element: 'word',
    constant: letter,
    name: (noun) => `${noun}EndingWith`,
    after: ['ending with {k}', 'ending in {k}'],
    clause: ['that end with {k}', 'that end in {k}'],
    code: (x) => `${x}.endsWith($k)`,
    test: (x: string, k: string) => x.endsWith(k),
  },
  {
    id: 'has',
    element: 'word',
    constant: letter,
    name: (noun) => `${noun}With`,
    after: ['containing {k}', 'with the letter {k}'],
    clause: ['that contain {k}', 'that have {k} in them'],
    code: (x) => `${x}.includes($k)`,
    test: (x: string, k: string) => x.includes(k),
  },
  {
    id: 'lacks',
    element: 'word',
    constant: letter,
    name: (noun) => `${noun}Without`,
    after: ['without {k}', 'without the letter {k}'],
    clause: ['that do not contain {k}', 'that have no {k} in them'],
    code: (x) => `!${x}.includes($k)`,
    test: (x: string, k: string) => !x.includes(k),
  },
];

const LETTERS: readonly Filter[] = [
  {
    id: 'vowel',
    element: 'letter',
    name: () => 'LowerVowels',
    instead: ['lower-case vowels', 'vowels a, e, i, o and u'],
    clause: ['that are lower-case vowels'],
    code: (x) => `'aeiou'.includes(${x})`,
    test: (x: string) => 'aeiou'.includes(x),
  },
  {
    id: 'consonant',
    element: 'letter',
    name: (noun) => `NonVowel${noun}`,
    clause: ['that are not lower-case vowels', 'that are none of a, e, i, o and u'],
    code: (x) => `!'aeiou'.includes(${x})`,
    test: (x: string) => !'aeiou'.includes(x),
  },
  {
    id: 'capital',
    element: 'letter',
    name: (noun) => `Capital${noun}`,
    before: ['upper-case', 'capital', 'uppercase'],
    clause: ['that are capitals'],
    code: (x) => `${x} === ${x}.toUpperCase()`,
    test: (x: string) => x === x.toUpperCase(),
  },
  {
    id: 'lower',
    element: 'letter',
    name: (noun) => `Lower${noun}`,
    before: ['lower-case', 'small', 'lowercase'],
    clause: ['that are lower case'],
    code: (x) => `${x} === ${x}.toLowerCase()`,
    test: (x: string) => x === x.toLowerCase(),
  },
  {
    id: 'not',
    element: 'letter',
    constant: (r) => r.pick(Array.from('abcdeiou')),
    name: (noun) => `Other${noun}`,
    after: ['other than {k}', 'except {k}'],
    clause: ['that are not {k}'],
    code: (x) => `${x} !== $k`,
    test: (x: string, k: string) => x !== k,
  },
];

const RECORDS: readonly Filter[] = [
  ...compared(
    'person',
    'age',
    (p: { age: number }) => p.age,
    (x) => `${x}.age`,
    small(12, 65),
    {
      above: {
        name: 'Older{n}',
        after: ['older than {k}', 'over {k}'],
        clause: ['who are older than {k}', 'whose age is above {k}'],
      },
      below: {
        name: 'Younger{n}',
        after: ['younger than {k}', 'under {k}'],
        clause: ['who are younger than {k}', 'whose age is below {k}'],
      },
      atleast: {
        name: '{n}OfAge',
        after: ['aged {k} or more'],
        clause: ['who are at least {k}', 'who are {k} or older'],
      },
    },
  ),
  ...compared(
    'product',
    'price',
    (p: { price: number }) => p.price,
    (x) => `${x}.price`,
    small(5, 50),
    {
      above: {
        name: 'Expensive{n}',
        after: ['with a price above {k}', 'more expensive than {k}'],
        clause: ['that cost more than {k}'],
      },
      below: {
        name: 'Cheap{n}',
        after: ['with a price below {k}', 'cheaper than {k}'],
        clause: ['that cost less than {k}'],
      },
      atleast: {
        name: '{n}AtLeast',
        after: ['with a price of at least {k}'],
        clause: ['that cost {k} or more', 'that cost at least {k}'],
      },
    },
  ),
  equal(
    'product',
    'in-category',
    'category',
    ['food', 'home', 'office'],
    'InCategory',
    ['of category {k}', 'with the category {k}'],
    ['whose category is {k}', 'that belong to {k}'],
  ),
  ...compared(
    'student',
    'score',
    (s: { score: number }) => s.score,
    (x) => `${x}.score`,
    small(10, 90),
    {
      above: {
        name: '{n}ScoringAbove',
        after: ['with a score above {k}', 'with more than {k} points'],
        clause: ['whose score is greater than {k}'],
      },
      below: {
        name: '{n}ScoringBelow',
        after: ['with a score below {k}', 'with fewer than {k} points'],
        clause: ['whose score is less than {k}'],
      },
      atleast: {
        name: 'Passing{n}',
        after: ['with at least {k} points', 'with a score of {k} or more'],
        clause: ['who scored at least {k}'],
      },
    },
  ),
  equal(
    'student',
    'in-team',
    'team',
    ['red', 'blue', 'green'],
    'InTeam',
    ['of team {k}', 'in team {k}'],
    ['whose team is {k}', 'who are in team {k}'],
  ),
  ...compared(
    'book',
    'pages',
    (b: { pages: number }) => b.pages,
    (x) => `${x}.pages`,
    small(60, 500),
    {
      above: {
        name: 'Thick{n}',
        after: ['with more than {k} pages', 'longer than {k} pages'],
        clause: ['that have more than {k} pages'],
      },
      below: {
        name: 'Thin{n}',
        after: ['with fewer than {k} pages', 'shorter than {k} pages'],
        clause: ['that have less than {k} pages'],
      },
      atleast: {
        name: '{n}AtLeast',
        after: ['with at least {k} pages'],
        clause: ['that have {k} pages or more'],
      },
    },
  ),
  ...compared(
    'book',
    'year',
    (b: { year: number }) => b.year,
    (x) => `${x}.year`,
    small(1960, 2015),
    {
      above: {
        name: '{n}After',
        after: ['from after {k}', 'published after {k}'],
        clause: ['whose year is after {k}'],
      },
      below: {
        name: '{n}Before',
        after: ['from before {k}', 'published before {k}'],
        clause: ['whose year is before {k}'],
      },
      atleast: {
        name: '{n}Since',
        after: ['from {k} or later', 'published in {k} or later'],
        clause: ['whose year is at least {k}'],
      },
    },
  ),
  ...compared(
    'score',
    'score',
    ([, score]: [string, number]) => score,
    () => 'score',
    small(5, 50),
    {
      above: {
        name: '{n}Above',
        after: ['with a score above {k}', 'with more than {k} points'],
        clause: ['whose score is greater than {k}'],
      },
      below: {
        name: '{n}Below',
        after: ['with a score below {k}', 'with fewer than {k} points'],
        clause: ['whose score is less than {k}'],
      },
      atleast: {
        name: '{n}AtLeast',
        after: ['with at least {k} points', 'with a score of {k} or more'],
        clause: ['who have {k} points or more'],
      },
    },
  ),
  ...compared(
    'price',
    'price',
    ([, price]: [string, number]) => price,
    () => 'price',
    small(3, 30),
    {
      above: {
        name: '{n}Above',
        after: ['with a price above {k}', 'more expensive than {k}'],
        clause: ['that cost more than {k}'],
      },
      below: {
        name: '{n}Below',
        after: ['with a price below {k}', 'cheaper than {k}'],
        clause: ['that cost less than {k}'],
      },
      atleast: {
        name: '{n}AtLeast',
        after: ['with a price of at least {k}'],
        clause: ['that cost {k} or more'],
      },
    },
  ),
];

export const FILTERS: readonly Filter[] = [...NUMBERS, ...WORDS, ...LETTERS, ...RECORDS];
