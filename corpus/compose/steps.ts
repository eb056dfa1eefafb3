import type { Random } from '../random.ts';

/** What the elements of a list are. Steps fit together where their elements match. */
export type Element = 'number' | 'word' | 'person' | 'letter';

type Draw = (random: Random) => number | string;

/** Where the elements come from. */
export interface Source {
  readonly id: string;
  readonly element: Element;
  /** Names of the parameter. */
  readonly params: readonly [string, ...string[]];
  /** Expression for the list. */
  readonly list: (param: string) => string;
  /** Plural noun for the elements, and where they are: "numbers", "in a list". */
  readonly noun: string;
  readonly where: readonly string[];
  readonly item: string;
  readonly draw: (random: Random) => unknown;
  readonly edges: readonly unknown[];
  readonly read: (arg: never) => unknown[];
}

/** Keeps some elements. */
export interface Filter {
  readonly id: string;
  readonly element: Element;
  readonly constant?: Draw;
  /** Part of a function name: "Even". */
  readonly name: string;
  /** "even @" or "@ greater than {k}", where @ is the plural noun. */
  readonly noun: readonly string[];
  readonly code: (x: string) => string;
  readonly test: (x: never, k: never) => boolean;
}

/** Turns each element into another. */
export interface Mapping {
  readonly id: string;
  readonly from: Element;
  readonly to: Element;
  readonly constant?: Draw;
  readonly name: string;
  /** "the squares of @": @ is a noun phrase with its article. */
  readonly noun: readonly string[];
  /** "square each of @" as an imperative. */
  readonly verb: readonly string[];
  readonly code: (x: string) => string;
  readonly run: (x: never, m: never) => unknown;
}

/** What is made of the list at the end. */
export interface Finish {
  readonly id: string;
  readonly element: Element;
  readonly constant?: Draw;
  readonly name: string;
  readonly noun: readonly string[];
  readonly verb: readonly string[];
  /** Method-chain form, applied to an expression of the list. */
  readonly chain: (list: string) => string;
  /** Loop form where one is idiomatic: initial declaration and the statement for each value. */
  readonly fold?: {
    readonly init: string;
    readonly each: (x: string) => string;
    readonly local: string;
  };
  readonly run: (list: never, t: never) => unknown;
}

const PEOPLE = ['Ann', 'Bob', 'Cleo', 'Dan', 'Eve', 'Finn', 'Gus', 'Hana', 'Ivy', 'Jo'] as const;
const person = (r: Random): { name: string; age: number } => ({
  name: r.pick(PEOPLE),
  age: r.int(5, 80),
});

const small =
  (low: number, high: number): Draw =>
  (r) =>
    r.int(low, high);
const letter: Draw = (r) => r.pick('abcdeghlmoprst'.split(''));

export const SOURCES: readonly Source[] = [
  {
    id: 'numbers',
    element: 'number',
    params: ['nums', 'numbers', 'arr', 'values', 'list'],
    list: (p) => p,
    noun: 'numbers',
    item: 'n',
    where: ['in a list', 'in an array', 'of a list', ''],
    draw: (r) => r.ints(),
    edges: [[], [0], [3, -2, 8]],
    read: (arg: number[]) => arg,
  },
  {
    id: 'words',
    element: 'word',
    params: ['words', 'strings', 'items', 'list'],
    list: (p) => p,
    noun: 'words',
    item: 'word',
    where: ['in a list', 'in an array', ''],
    draw: (r) => r.words(),
    edges: [[], ['a'], ['noon', 'tree']],
    read: (arg: string[]) => arg,
  },
  {
    id: 'sentence',
    element: 'word',
    params: ['sentence', 'text', 'str', 's'],
    list: (p) => `${p}.split(' ')`,
    noun: 'words',
    item: 'word',
    where: ['in a sentence', 'of a sentence', 'in a text'],
    draw: (r) => r.sentence(1),
    edges: ['one', 'to be or not'],
    read: (arg: string) => arg.split(' '),
  },
  {
    id: 'letters',
    element: 'letter',
    params: ['text', 'str', 's', 'word'],
    list: (p) => `[...${p}]`,
    noun: 'letters',
    item: 'c',
    where: ['in a string', 'of a string', 'in a text'],
    draw: (r) => r.string(0, 10, 'abcdeioruABCDE'),
    edges: ['', 'a', 'Abe'],
    read: (arg: string) => [...arg],
  },
  {
    id: 'people',
    element: 'person',
    params: ['people', 'users', 'persons'],
    list: (p) => p,
    noun: 'people',
    item: 'p',
    where: ['in a list', ''],
    draw: (r) => r.list(() => person(r), 0, 6),
    edges: [[]],
    read: (arg: unknown[]) => arg,
  },
];

export const FILTERS: readonly Filter[] = [
  {
    id: 'even',
    element: 'number',
    name: 'Even',
    noun: ['even @'],
    code: (x) => `${x} % 2 === 0`,
    test: (x: number) => x % 2 === 0,
  },
  {
    id: 'odd',
    element: 'number',
    name: 'Odd',
    noun: ['odd @'],
    code: (x) => `${x} % 2 !== 0`,
    test: (x: number) => x % 2 !== 0,
  },
  {
    id: 'positive',
    element: 'number',
    name: 'Positive',
    noun: ['positive @', '@ greater than zero'],
    code: (x) => `${x} > 0`,
    test: (x: number) => x > 0,
  },
  {
    id: 'negative',
    element: 'number',
    name: 'Negative',
    noun: ['negative @', '@ below zero'],
    code: (x) => `${x} < 0`,
    test: (x: number) => x < 0,
  },
  {
    id: 'nonzero',
    element: 'number',
    name: 'NonZero',
    noun: ['@ that are not zero', 'nonzero @'],
    code: (x) => `${x} !== 0`,
    test: (x: number) => x !== 0,
  },
  {
    id: 'above',
    element: 'number',
    constant: small(1, 20),
    name: 'Above',
    noun: ['@ greater than {k}', '@ above {k}', '@ larger than {k}'],
    code: (x) => `${x} > $k`,
    test: (x: number, k: number) => x > k,
  },
  {
    id: 'below',
    element: 'number',
    constant: small(1, 20),
    name: 'Below',
    noun: ['@ less than {k}', '@ below {k}', '@ smaller than {k}'],
    code: (x) => `${x} < $k`,
    test: (x: number, k: number) => x < k,
  },
  {
    id: 'atleast',
    element: 'number',
    constant: small(1, 20),
    name: 'AtLeast',
    noun: ['@ that are at least {k}', '@ of {k} or more'],
    code: (x) => `${x} >= $k`,
    test: (x: number, k: number) => x >= k,
  },
  {
    id: 'divisible',
    element: 'number',
    constant: small(3, 12),
    name: 'Divisible',
    noun: ['@ divisible by {k}', 'multiples of {k} among the @'],
    code: (x) => `${x} % $k === 0`,
    test: (x: number, k: number) => x % k === 0,
  },
  {
    id: 'longer',
    element: 'word',
    constant: small(2, 6),
    name: 'Long',
    noun: ['@ longer than {k} letters', '@ with more than {k} characters'],
    code: (x) => `${x}.length > $k`,
    test: (x: string, k: number) => x.length > k,
  },
  {
    id: 'shorter',
    element: 'word',
    constant: small(3, 6),
    name: 'Short',
    noun: ['@ shorter than {k} letters', '@ with fewer than {k} characters'],
    code: (x) => `${x}.length < $k`,
    test: (x: string, k: number) => x.length < k,
  },
  {
    id: 'exact',
    element: 'word',
    constant: small(2, 6),
    name: 'Sized',
    noun: ['@ with exactly {k} letters', '@ of length {k}'],
    code: (x) => `${x}.length === $k`,
    test: (x: string, k: number) => x.length === k,
  },
  {
    id: 'starts',
    element: 'word',
    constant: letter,
    name: 'Starting',
    noun: ['@ starting with {k}', '@ that begin with {k}'],
    code: (x) => `${x}.startsWith($k)`,
    test: (x: string, k: string) => x.startsWith(k),
  },
  {
    id: 'ends',
    element: 'word',
    constant: letter,
    name: 'Ending',
    noun: ['@ ending with {k}', '@ that end in {k}'],
    code: (x) => `${x}.endsWith($k)`,
    test: (x: string, k: string) => x.endsWith(k),
  },
  {
    id: 'has',
    element: 'word',
    constant: letter,
    name: 'Containing',
    noun: ['@ containing {k}', '@ that contain the letter {k}'],
    code: (x) => `${x}.includes($k)`,
    test: (x: string, k: string) => x.includes(k),
  },
  {
    id: 'vowel',
    element: 'letter',
    name: 'Vowel',
    noun: ['lower-case vowels among the @', '@ that are lower-case vowels'],
    code: (x) => `'aeiou'.includes(${x})`,
    test: (x: string) => 'aeiou'.includes(x),
  },
  {
    id: 'consonant',
    element: 'letter',
    name: 'NonVowel',
    noun: ['@ that are not lower-case vowels'],
    code: (x) => `!'aeiou'.includes(${x})`,
    test: (x: string) => !'aeiou'.includes(x),
  },
  {
    id: 'upper',
    element: 'letter',
    name: 'Upper',
    noun: ['upper-case @', 'capital @'],
    code: (x) => `${x} === ${x}.toUpperCase()`,
    test: (x: string) => x === x.toUpperCase(),
  },
  {
    id: 'not',
    element: 'letter',
    constant: letter,
    name: 'Other',
    noun: ['@ other than {k}', '@ that are not {k}'],
    code: (x) => `${x} !== $k`,
    test: (x: string, k: string) => x !== k,
  },
  {
    id: 'older',
    element: 'person',
    constant: small(12, 65),
    name: 'Older',
    noun: ['@ older than {k}', '@ whose age is above {k}'],
    code: (x) => `${x}.age > $k`,
    test: (x: { age: number }, k: number) => x.age > k,
  },
  {
    id: 'younger',
    element: 'person',
    constant: small(12, 65),
    name: 'Younger',
    noun: ['@ younger than {k}', '@ whose age is below {k}'],
    code: (x) => `${x}.age < $k`,
    test: (x: { age: number }, k: number) => x.age < k,
  },
  {
    id: 'adult',
    element: 'person',
    name: 'Adult',
    noun: ['@ aged 18 or more', '@ who are adults (18 or older)'],
    code: (x) => `${x}.age >= 18`,
    test: (x: { age: number }) => x.age >= 18,
  },
];

export const MAPPINGS: readonly Mapping[] = [
  {
    id: 'square',
    from: 'number',
    to: 'number',
    name: 'Squares',
    noun: ['the squares of @'],
    verb: ['square @'],
    code: (x) => `${x} * ${x}`,
    run: (x: number) => x * x,
  },
  {
    id: 'double',
    from: 'number',
    to: 'number',
    name: 'Doubles',
    noun: ['the doubles of @', 'twice each of @'],
    verb: ['double @'],
    code: (x) => `${x} * 2`,
    run: (x: number) => x * 2,
  },
  {
    id: 'cube',
    from: 'number',
    to: 'number',
    name: 'Cubes',
    noun: ['the cubes of @'],
    verb: ['cube @'],
    code: (x) => `${x} ** 3`,
    run: (x: number) => x ** 3,
  },
  {
    id: 'abs',
    from: 'number',
    to: 'number',
    name: 'Absolutes',
    noun: ['the absolute values of @'],
    verb: ['take the absolute value of @'],
    code: (x) => `Math.abs(${x})`,
    run: (x: number) => Math.abs(x),
  },
  {
    id: 'times',
    from: 'number',
    to: 'number',
    constant: small(3, 12),
    name: 'Multiplied',
    noun: ['@ multiplied by {m}', '{m} times each of @'],
    verb: ['multiply @ by {m}'],
    code: (x) => `${x} * $m`,
    run: (x: number, m: number) => x * m,
  },
  {
    id: 'plus',
    from: 'number',
    to: 'number',
    constant: small(1, 20),
    name: 'Increased',
    noun: ['@ increased by {m}', '@ with {m} added to each'],
    verb: ['add {m} to each of @', 'increase @ by {m}'],
    code: (x) => `${x} + $m`,
    run: (x: number, m: number) => x + m,
  },
  {
    id: 'minus',
    from: 'number',
    to: 'number',
    constant: small(1, 20),
    name: 'Decreased',
    noun: ['@ decreased by {m}', '@ with {m} subtracted from each'],
    verb: ['subtract {m} from each of @'],
    code: (x) => `${x} - $m`,
    run: (x: number, m: number) => x - m,
  },
  {
    id: 'mod',
    from: 'number',
    to: 'number',
    constant: small(3, 9),
    name: 'Remainders',
    noun: ['the remainders of @ after division by {m}'],
    verb: ['take @ modulo {m}'],
    code: (x) => `${x} % $m`,
    run: (x: number, m: number) => (x % m) + 0,
  },
  {
    id: 'length',
    from: 'word',
    to: 'number',
    name: 'Lengths',
    noun: ['the lengths of @'],
    verb: ['take the length of each of @'],
    code: (x) => `${x}.length`,
    run: (x: string) => x.length,
  },
  {
    id: 'upper',
    from: 'word',
    to: 'word',
    name: 'Upper',
    noun: ['@ in upper case'],
    verb: ['turn @ into upper case', 'uppercase @'],
    code: (x) => `${x}.toUpperCase()`,
    run: (x: string) => x.toUpperCase(),
  },
  {
    id: 'lower',
    from: 'word',
    to: 'word',
    name: 'Lower',
    noun: ['@ in lower case'],
    verb: ['turn @ into lower case', 'lowercase @'],
    code: (x) => `${x}.toLowerCase()`,
    run: (x: string) => x.toLowerCase(),
  },
  {
    id: 'flip',
    from: 'word',
    to: 'word',
    name: 'Reversed',
    noun: ['@, each spelled backwards', '@, each reversed'],
    verb: ['spell each of @ backwards'],
    code: (x) => `[...${x}].reverse().join('')`,
    run: (x: string) => [...x].reverse().join(''),
  },
  {
    id: 'initial',
    from: 'word',
    to: 'word',
    name: 'Initials',
    noun: ['the first letters of @', 'the first letter of each of @'],
    verb: ['take the first letter of each of @'],
    code: (x) => `${x}.slice(0, 1)`,
    run: (x: string) => x.slice(0, 1),
  },
  {
    id: 'cap',
    from: 'letter',
    to: 'letter',
    name: 'Upper',
    noun: ['@ in upper case'],
    verb: ['uppercase @'],
    code: (x) => `${x}.toUpperCase()`,
    run: (x: string) => x.toUpperCase(),
  },
  {
    id: 'twice',
    from: 'letter',
    to: 'letter',
    name: 'Doubled',
    noun: ['@, each written twice'],
    verb: ['write each of @ twice'],
    code: (x) => `${x} + ${x}`,
    run: (x: string) => x + x,
  },
  {
    id: 'name',
    from: 'person',
    to: 'word',
    name: 'Names',
    noun: ['the names of @'],
    verb: ['take the name of each of @'],
    code: (x) => `${x}.name`,
    run: (x: { name: string }) => x.name,
  },
  {
    id: 'age',
    from: 'person',
    to: 'number',
    name: 'Ages',
    noun: ['the ages of @'],
    verb: ['take the age of each of @'],
    code: (x) => `${x}.age`,
    run: (x: { age: number }) => x.age,
  },
];

const sum = (list: number[]): number => list.reduce((a, b) => a + b, 0);

export const FINISHES: readonly Finish[] = [
  {
    id: 'sum',
    element: 'number',
    name: 'sum',
    noun: ['the sum of @', 'the total of @'],
    verb: ['add up @', 'sum @'],
    chain: (l) => `${l}.reduce((total, x) => total + x, 0)`,
    fold: { init: 'let total = 0;', each: (x) => `total += ${x};`, local: 'total' },
    run: (l: number[]) => sum(l),
  },
  {
    id: 'product',
    element: 'number',
    name: 'product',
    noun: ['the product of @'],
    verb: ['multiply together @'],
    chain: (l) => `${l}.reduce((product, x) => product * x, 1)`,
    fold: { init: 'let product = 1;', each: (x) => `product *= ${x};`, local: 'product' },
    run: (l: number[]) => l.reduce((a, b) => a * b, 1) + 0,
  },
  {
    id: 'sorted',
    element: 'number',
    name: 'sort',
    noun: ['@ in ascending order', '@ sorted from small to large'],
    verb: ['sort @ ascending'],
    chain: (l) => `[...${l}].sort((a, b) => a - b)`,
    run: (l: number[]) => [...l].sort((a, b) => a - b),
  },
  {
    id: 'descending',
    element: 'number',
    name: 'sortDown',
    noun: ['@ in descending order', '@ sorted from large to small'],
    verb: ['sort @ descending'],
    chain: (l) => `[...${l}].sort((a, b) => b - a)`,
    run: (l: number[]) => [...l].sort((a, b) => b - a),
  },
  {
    id: 'average',
    element: 'number',
    name: 'average',
    noun: ['the average of @, or 0 if there are none', 'the mean of @ (0 when there are none)'],
    verb: ['average @, giving 0 if there are none'],
    chain: (l) => `AVERAGE ${l}`,
    run: (l: number[]) => (l.length === 0 ? 0 : sum(l) / l.length),
  },
  {
    id: 'join',
    element: 'word',
    constant: (r) => r.pick(['-', ',', ' ', '+', '/']),
    name: 'join',
    noun: ['@ joined with {t}'],
    verb: ['join @ with {t}'],
    chain: (l) => `${l}.join($t)`,
    run: (l: string[], t: string) => l.join(t),
  },
  {
    id: 'alphabetic',
    element: 'word',
    name: 'sort',
    noun: ['@ in alphabetical order'],
    verb: ['sort @ alphabetically'],
    chain: (l) => `[...${l}].sort()`,
    run: (l: string[]) => [...l].sort(),
  },
  {
    id: 'string',
    element: 'letter',
    name: 'keep',
    noun: ['a string of @'],
    verb: ['build a string from @'],
    chain: (l) => `${l}.join('')`,
    fold: { init: "let result = '';", each: (x) => `result += ${x};`, local: 'result' },
    run: (l: string[]) => l.join(''),
  },
  {
    id: 'backwards',
    element: 'letter',
    name: 'reverse',
    noun: ['a string of @ in reverse order'],
    verb: ['build a reversed string from @'],
    chain: (l) => `${l}.reverse().join('')`,
    run: (l: string[]) => [...l].reverse().join(''),
  },
  ...(['number', 'word', 'letter', 'person'] as const).flatMap((element): Finish[] => [
    {
      id: `count-${element}`,
      element,
      name: 'count',
      noun: ['the number of @', 'how many there are of @'],
      verb: ['count @'],
      chain: (l) => `${l}.length`,
      fold: { init: 'let count = 0;', each: () => 'count++;', local: 'count' },
      run: (l: unknown[]) => l.length,
    },
    {
      id: `list-${element}`,
      element,
      name: element === 'person' ? 'find' : 'list',
      noun: ['@', 'a list of @'],
      verb: ['list @', 'collect @'],
      chain: (l) => l,
      fold: { init: 'const result = [];', each: (x) => `result.push(${x});`, local: 'result' },
      run: (l: unknown[]) => l,
    },
  ]),
  ...(['number', 'word'] as const).flatMap((element): Finish[] => [
    {
      id: `unique-${element}`,
      element,
      name: 'unique',
      noun: ['@ without duplicates', 'the distinct values among @'],
      verb: ['collect @ without duplicates'],
      chain: (l) => `[...new Set(${l})]`,
      run: (l: unknown[]) => [...new Set(l)],
    },
    {
      id: `reverse-${element}`,
      element,
      name: 'reverse',
      noun: ['@ in reverse order'],
      verb: ['reverse the order of @'],
      chain: (l) => `[...${l}].reverse()`,
      run: (l: unknown[]) => [...l].reverse(),
    },
    {
      id: `take-${element}`,
      element,
      constant: small(2, 6),
      name: 'take',
      noun: ['the first {t} of @'],
      verb: ['take the first {t} of @'],
      chain: (l) => `${l}.slice(0, $t)`,
      run: (l: unknown[], t: number) => l.slice(0, t),
    },
    {
      id: `first-${element}`,
      element,
      name: 'first',
      noun: ['the first of @, or null if there is none'],
      verb: ['take the first of @, or null if there is none'],
      chain: (l) => `${l}[0] ?? null`,
      run: (l: unknown[]) => l[0] ?? null,
    },
  ]),
];
