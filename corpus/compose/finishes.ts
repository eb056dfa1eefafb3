import { small, type Element, type Finish } from './steps.ts';

const EVERY: readonly Element[] = [
  'number',
  'word',
  'letter',
  'person',
  'product',
  'student',
  'book',
  'score',
  'price',
];
const RECORDS: readonly Element[] = ['person', 'product', 'student', 'book'];
const NUMBER: readonly Element[] = ['number'];
const WORD: readonly Element[] = ['word'];
const LETTER: readonly Element[] = ['letter'];
const PLAIN: readonly Element[] = ['number', 'word'];

/** Variables that the bodies declare for themselves, and may therefore sort in place. */
const OWN = new Set(['kept', 'mapped', 'result', 'values']);

/** An expression for the list that may be sorted or reversed in place. */
function own(list: string): string {
  return /^\w+$/.test(list) && !OWN.has(list) ? `[...${list}]` : list;
}

const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
const ascending = (list: readonly number[]): number[] => [...list].sort((a, b) => a - b);
const descending = (list: readonly number[]): number[] => [...list].sort((a, b) => b - a);

function groups<T>(list: readonly T[], key: (x: T) => string): Record<string, T[]> {
  const out: Record<string, T[]> = {};
  for (const x of list) (out[key(x)] ??= []).push(x);
  return out;
}

function tally(list: readonly unknown[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const x of list) counts[String(x)] = (counts[String(x)] ?? 0) + 1;
  return counts;
}

const NUMBERS: readonly Finish[] = [
  {
    id: 'sum',
    elements: NUMBER,
    names: ['sum', 'total', 'add'],
    noun: ['the sum of @', 'the total of @'],
    verb: ['add up @', 'sum @'],
    them: 'add them up',
    chain: (l) => `${l}.reduce((total, x) => total + x, 0)`,
    fold: { init: ['let total = 0;'], each: (x) => [`total += ${x};`], result: 'total' },
    run: sum,
  },
  {
    id: 'product',
    elements: NUMBER,
    names: ['product', 'multiply'],
    noun: ['the product of @'],
    verb: ['multiply @ with each other'],
    them: 'multiply them all together',
    chain: (l) => `${l}.reduce((product, x) => product * x, 1)`,
    fold: { init: ['let product = 1;'], each: (x) => [`product *= ${x};`], result: 'product' },
    run: (l: number[]) => l.reduce((a, b) => a * b, 1) + 0,
  },
  {
    id: 'average',
    elements: NUMBER,
    names: ['average', 'mean'],
    noun: ['the average of @, or 0 if there are none', 'the mean of @ (0 when there are none)'],
    verb: ['average @, giving 0 if there are none'],
    them: 'average them, giving 0 if there are none',
    tail: (l) => [
      `if (${l}.length === 0) return 0;`,
      `return ${l}.reduce((total, x) => total + x, 0) / ${l}.length;`,
    ],
    fold: {
      init: ['let total = 0;', 'let count = 0;'],
      each: (x) => [`total += ${x};`, 'count++;'],
      result: 'count === 0 ? 0 : total / count',
    },
    run: (l: number[]) => (l.length === 0 ? 0 : sum(l) / l.length),
  },
  {
    id: 'max',
    elements: NUMBER,
    names: ['max', 'largest', 'maximum'],
    noun: [
      'the largest of @, or null if there are none',
      'the maximum of @ (null when there are none)',
    ],
    verb: ['find the largest of @, or null if there are none'],
    them: 'return the largest, or null if there are none',
    tail: (l) => [`return ${l}.length === 0 ? null : Math.max(...${l});`],
    fold: {
      init: ['let best = null;'],
      each: (x) => [`if (best === null || ${x} > best) best = ${x};`],
      twice: true,
      result: 'best',
    },
    run: (l: number[]) => (l.length === 0 ? null : Math.max(...l) + 0),
  },
  {
    id: 'min',
    elements: NUMBER,
    names: ['min', 'smallest', 'minimum'],
    noun: [
      'the smallest of @, or null if there are none',
      'the minimum of @ (null when there are none)',
    ],
    verb: ['find the smallest of @, or null if there are none'],
    them: 'return the smallest, or null if there are none',
    tail: (l) => [`return ${l}.length === 0 ? null : Math.min(...${l});`],
    fold: {
      init: ['let best = null;'],
      each: (x) => [`if (best === null || ${x} < best) best = ${x};`],
      twice: true,
      result: 'best',
    },
    run: (l: number[]) => (l.length === 0 ? null : Math.min(...l) + 0),
  },
  {
    id: 'sorted',
    elements: NUMBER,
    names: ['sort', 'sorted', 'ascending'],
    noun: ['@ in ascending order', '@ sorted from small to large', '@ sorted ascending'],
    isList: true,
    verb: ['sort @ ascending', 'sort @ from small to large'],
    them: 'sort them ascending',
    chain: (l) => `${own(l)}.sort((a, b) => a - b)`,
    run: ascending,
  },
  {
    id: 'descending',
    elements: NUMBER,
    names: ['sortDown', 'descending', 'sortDescending'],
    noun: ['@ in descending order', '@ sorted from large to small', '@ sorted descending'],
    isList: true,
    verb: ['sort @ descending', 'sort @ from large to small'],
    them: 'sort them descending',
    chain: (l) => `${own(l)}.sort((a, b) => b - a)`,
    run: descending,
  },
  {
    id: 'top',
    elements: NUMBER,
    constant: small(2, 5, 9),
    names: ['top', 'largest'],
    noun: ['the {t} largest of @, largest first', 'the top {t} of @ in descending order'],
    verb: ['find the {t} largest of @, largest first'],
    them: 'return the {t} largest, largest first',
    chain: (l) => `${own(l)}.sort((a, b) => b - a).slice(0, $t)`,
    run: (l: number[], t: number) => descending(l).slice(0, t),
  },
  {
    id: 'bottom',
    elements: NUMBER,
    constant: small(2, 5, 9),
    names: ['bottom', 'smallest'],
    noun: ['the {t} smallest of @, smallest first'],
    verb: ['find the {t} smallest of @, smallest first'],
    them: 'return the {t} smallest, smallest first',
    chain: (l) => `${own(l)}.sort((a, b) => a - b).slice(0, $t)`,
    run: (l: number[], t: number) => ascending(l).slice(0, t),
  },
  {
    id: 'sumtop',
    elements: NUMBER,
    constant: small(2, 4, 7),
    names: ['sumTop', 'addLargest'],
    noun: ['the sum of the {t} largest of @'],
    verb: ['add up the {t} largest of @'],
    them: 'add up the {t} largest',
    chain: (l) => `${own(l)}.sort((a, b) => b - a).slice(0, $t).reduce((total, x) => total + x, 0)`,
    run: (l: number[], t: number) => sum(descending(l).slice(0, t)),
  },
  {
    id: 'running',
    elements: NUMBER,
    names: ['running', 'cumulative'],
    noun: ['the running totals of @', 'the running sums of @'],
    verb: ['list the running totals of @'],
    them: 'return their running totals',
    tail: (l) => [
      'let total = 0;',
      `return ${l}.map((x) => {`,
      '  total += x;',
      '  return total;',
      '});',
    ],
    fold: {
      init: ['const result = [];', 'let total = 0;'],
      each: (x) => [`total += ${x};`, 'result.push(total);'],
      result: 'result',
    },
    run: (l: number[]) => l.map((_, i) => sum(l.slice(0, i + 1))),
  },
  {
    id: 'parity',
    elements: NUMBER,
    names: ['group', 'split'],
    noun: ['an object with @ in two lists, even and odd', '@ grouped under the keys even and odd'],
    verb: ['group @ into the lists even and odd of an object'],
    them: 'group them into an object with the keys even and odd',
    tail: (l) => [
      'return {',
      `  even: ${l}.filter((x) => x % 2 === 0),`,
      `  odd: ${l}.filter((x) => x % 2 !== 0),`,
      '};',
    ],
    fold: {
      init: ['const groups = { even: [], odd: [] };'],
      each: (x) => [`groups[${x} % 2 === 0 ? 'even' : 'odd'].push(${x});`],
      twice: true,
      result: 'groups',
    },
    run: (l: number[]) => ({
      even: l.filter((x) => x % 2 === 0),
      odd: l.filter((x) => x % 2 !== 0),
    }),
  },
  {
    id: 'any-above',
    elements: NUMBER,
    constant: small(10, 60),
    names: ['any', 'some', 'has'],
    noun: ['any of @ is greater than {t}', 'at least one of @ is above {t}'],
    isTruth: true,
    verb: [],
    them: 'check whether any is greater than {t}',
    chain: (l) => `${l}.some((x) => x > $t)`,
    run: (l: number[], t: number) => l.some((x) => x > t),
  },
  {
    id: 'all-below',
    elements: NUMBER,
    constant: small(10, 60),
    names: ['all', 'every', 'are'],
    noun: ['all of @ are less than {t}', 'every one of @ is below {t}'],
    isTruth: true,
    verb: [],
    them: 'check whether all are less than {t}',
    chain: (l) => `${l}.every((x) => x < $t)`,
    run: (l: number[], t: number) => l.every((x) => x < t),
  },
];

const WORDS: readonly Finish[] = [
  {
    id: 'alphabetic',
    elements: WORD,
    names: ['sort', 'alphabetize'],
    noun: ['@ in alphabetical order', '@ sorted alphabetically', '@ sorted from a to z'],
    isList: true,
    isCaseBound: true,
    verb: ['sort @ alphabetically', 'put @ in alphabetical order'],
    them: 'sort them alphabetically',
    chain: (l) => `${own(l)}.sort()`,
    run: (l: string[]) => [...l].sort(),
  },
  {
    id: 'bylength',
    elements: WORD,
    names: ['sortByLength', 'byLength'],
    noun: ['@ sorted by length, shortest first', '@ from the shortest to the longest'],
    isList: true,
    verb: ['sort @ by length, shortest first'],
    them: 'sort them by length, shortest first',
    chain: (l) => `${own(l)}.sort((a, b) => a.length - b.length)`,
    run: (l: string[]) => [...l].sort((a, b) => a.length - b.length),
  },
  {
    id: 'longest',
    elements: WORD,
    names: ['longest', 'findLongest'],
    noun: ['the longest of @ (the first on a tie), or null if there are none'],
    verb: ['find the longest of @, the first one on a tie and null if there are none'],
    them: 'return the longest, the first one on a tie and null if there are none',
    chain: (l) => `${own(l)}.sort((a, b) => b.length - a.length)[0] ?? null`,
    fold: {
      init: ['let longest = null;'],
      each: (x) => [`if (longest === null || ${x}.length > longest.length) longest = ${x};`],
      twice: true,
      result: 'longest',
    },
    run: (l: string[]) => [...l].sort((a, b) => b.length - a.length)[0] ?? null,
  },
  {
    id: 'concat',
    elements: WORD,
    names: ['concat', 'glue'],
    noun: ['@ put together into one string', 'one string made of @ without anything between'],
    verb: ['put @ together into one string'],
    them: 'put them together into one string',
    chain: (l) => `${l}.join('')`,
    fold: { init: ["let result = '';"], each: (x) => [`result += ${x};`], result: 'result' },
    run: (l: string[]) => l.join(''),
  },
  {
    id: 'by-initial',
    elements: WORD,
    names: ['group', 'groupByInitial'],
    noun: [
      '@ grouped by their first letter in an object',
      'an object that groups @ by first letter',
    ],
    verb: ['group @ by their first letter'],
    them: 'group them by first letter',
    tail: (l) => [
      'const groups = {};',
      `for (const x of ${l}) {`,
      '  (groups[x[0]] ??= []).push(x);',
      '}',
      'return groups;',
    ],
    fold: {
      init: ['const groups = {};'],
      each: (x) => [`(groups[${x}[0]] ??= []).push(${x});`],
      twice: true,
      result: 'groups',
    },
    run: (l: string[]) => groups(l, (x) => x.charAt(0)),
  },
  {
    id: 'by-length',
    elements: WORD,
    names: ['groupByLength', 'group'],
    noun: ['@ grouped by length in an object', 'an object from length to a list of @ that long'],
    verb: ['group @ by their length'],
    them: 'group them by length',
    tail: (l) => [
      'const groups = {};',
      `for (const x of ${l}) {`,
      '  (groups[x.length] ??= []).push(x);',
      '}',
      'return groups;',
    ],
    fold: {
      init: ['const groups = {};'],
      each: (x) => [`(groups[${x}.length] ??= []).push(${x});`],
      twice: true,
      result: 'groups',
    },
    run: (l: string[]) => groups(l, (x) => String(x.length)),
  },
];

const LETTERS: readonly Finish[] = [
  {
    id: 'string',
    elements: LETTER,
    names: ['keep', 'only'],
    noun: ['a string of #', 'a new string made of @'],
    verb: ['build a string from @'],
    them: 'join them to a string',
    chain: (l) => `${l}.join('')`,
    fold: { init: ["let result = '';"], each: (x) => [`result += ${x};`], result: 'result' },
    run: (l: string[]) => l.join(''),
  },
  {
    id: 'backwards',
    elements: LETTER,
    names: ['reverse', 'backwards'],
    noun: ['a string of @ in reverse order', 'a string of @ from the last to the first'],
    verb: ['build a reversed string from @'],
    them: 'join them in reverse order to a string',
    chain: (l) => `${own(l)}.reverse().join('')`,
    fold: {
      init: ["let result = '';"],
      each: (x) => [`result = ${x} + result;`],
      result: 'result',
    },
    run: (l: string[]) => [...l].reverse().join(''),
  },
  {
    id: 'sorted-string',
    elements: LETTER,
    isCaseBound: true,
    names: ['sort', 'sorted'],
    noun: ['a string of @ in alphabetical order'],
    verb: ['build a string of @ in alphabetical order'],
    them: 'join them in alphabetical order to a string',
    chain: (l) => `${own(l)}.sort().join('')`,
    run: (l: string[]) => [...l].sort().join(''),
  },
  {
    id: 'distinct-string',
    elements: LETTER,
    names: ['distinct', 'unique'],
    noun: ['a string of @, every one only once'],
    verb: ['build a string of @, every one only once'],
    them: 'join them to a string, every one only once',
    chain: (l) => `[...new Set(${l})].join('')`,
    run: (l: string[]) => [...new Set(l)].join(''),
  },
];

const GENERAL: readonly Finish[] = [
  {
    id: 'join',
    elements: PLAIN,
    constant: (r) =>
      r.pick(['-', ',', ' ', '+', '/', ', ', ' and ', ':', '|', '_', ';', ' or ', ' - ']),
    names: ['join', 'combine'],
    noun: ['@ joined with {t}', 'a string of @ with {t} between them'],
    verb: ['join @ with {t}'],
    them: 'join them with {t}',
    chain: (l) => `${l}.join($t)`,
    run: (l: string[], t: string) => l.join(t),
  },
  {
    id: 'count',
    elements: EVERY,
    names: ['count', 'countAll', 'numberOf'],
    noun: ['the number of #', 'the count of #', 'how many # there are'],
    verb: ['count @'],
    them: 'count them',
    chain: (l) => `${l}.length`,
    fold: { init: ['let count = 0;'], each: () => ['count++;'], result: 'count' },
    run: (l: unknown[]) => l.length,
  },
  {
    id: 'list',
    elements: ['number', 'word', 'letter', ...RECORDS],
    names: ['get', 'find', 'list'],
    noun: ['@', 'a list of #', 'an array of #', 'all #'],
    isList: true,
    verb: ['list @', 'collect @', 'find @', 'get @'],
    chain: (l) => l,
    fold: { init: ['const result = [];'], each: (x) => [`result.push(${x});`], result: 'result' },
    run: (l: unknown[]) => l,
  },
  {
    id: 'unique',
    elements: PLAIN,
    names: ['unique', 'distinct'],
    noun: ['@ without duplicates', '@, every one only once'],
    isList: true,
    verb: ['collect @ without duplicates'],
    them: 'remove the duplicates',
    chain: (l) => `[...new Set(${l})]`,
    run: (l: unknown[]) => [...new Set(l)],
  },
  {
    id: 'unique-count',
    elements: PLAIN,
    names: ['countDistinct', 'countUnique'],
    noun: ['the number of different values among @', 'how many distinct values there are among @'],
    verb: ['count the different values among @'],
    them: 'count the different ones',
    chain: (l) => `new Set(${l}).size`,
    run: (l: unknown[]) => new Set(l).size,
  },
  {
    id: 'tally',
    elements: ['number', 'word', 'letter'],
    names: ['tally', 'frequencies', 'count'],
    noun: [
      'an object with how often each value occurs among @',
      'the frequency of each value among @',
    ],
    verb: ['count how often each value occurs among @'],
    them: 'count how often each value occurs',
    tail: (l) => [
      'const counts = {};',
      `for (const x of ${l}) {`,
      '  counts[x] = (counts[x] ?? 0) + 1;',
      '}',
      'return counts;',
    ],
    fold: {
      init: ['const counts = {};'],
      each: (x) => [`counts[${x}] = (counts[${x}] ?? 0) + 1;`],
      twice: true,
      result: 'counts',
    },
    run: tally,
  },
  {
    id: 'reverse',
    elements: PLAIN,
    names: ['reverse', 'reversed'],
    noun: ['@ in reverse order', '@ from the last to the first'],
    isList: true,
    verb: ['reverse the order of @'],
    them: 'reverse their order',
    chain: (l) => `${own(l)}.reverse()`,
    run: (l: unknown[]) => [...l].reverse(),
  },
  {
    id: 'take',
    elements: ['number', 'word', ...RECORDS],
    constant: small(2, 6, 9),
    names: ['take', 'first'],
    noun: ['the first {t} of @'],
    verb: ['take the first {t} of @'],
    them: 'take the first {t}',
    chain: (l) => `${l}.slice(0, $t)`,
    run: (l: unknown[], t: number) => l.slice(0, t),
  },
  {
    id: 'drop',
    elements: PLAIN,
    constant: small(2, 4, 7),
    names: ['drop', 'skip'],
    noun: ['all but the first {t} of @'],
    verb: ['list all but the first {t} of @'],
    them: 'leave out the first {t}',
    chain: (l) => `${l}.slice($t)`,
    run: (l: unknown[], t: number) => l.slice(t),
  },
  {
    id: 'first',
    elements: ['number', 'word', ...RECORDS],
    names: ['first', 'findFirst'],
    noun: ['the first of @, or null if there is none'],
    verb: ['get the first of @, or null if there is none'],
    them: 'return the first one, or null if there is none',
    chain: (l) => `${l}[0] ?? null`,
    run: (l: unknown[]) => l[0] ?? null,
  },
  {
    id: 'last',
    elements: ['number', 'word', ...RECORDS],
    names: ['last', 'findLast'],
    noun: ['the last of @, or null if there is none'],
    verb: ['get the last of @, or null if there is none'],
    them: 'return the last one, or null if there is none',
    chain: (l) => `${l}.at(-1) ?? null`,
    run: (l: unknown[]) => l.at(-1) ?? null,
  },
];

/** What is made of records by one of their numbers. */
function byNumber(
  element: Element,
  field: string,
  item: string,
  words: {
    readonly up: string;
    readonly down: string;
    readonly most: string;
    readonly least: string;
  },
): Finish[] {
  const read = (x: unknown): number => (x as Record<string, number>)[field] ?? 0;
  const stem = field.charAt(0).toUpperCase() + field.slice(1);
  const best = (
    key: string,
    names: readonly [string, string],
    adjective: string,
    sign: 1 | -1,
  ): Finish => ({
    id: `${key}-${field}`,
    elements: [element],
    names: [`${names[0]}${stem}`, names[1]],
    noun: [`${adjective} of @ (the first on a tie), or null if there are none`],
    verb: [`find ${adjective} of @, the first on a tie and null if there are none`],
    them: `return ${adjective}, the first on a tie and null if there are none`,
    chain: (l) =>
      `${own(l)}.sort((a, b) => ${sign > 0 ? `b.${field} - a.${field}` : `a.${field} - b.${field}`})[0] ?? null`,
    fold: {
      init: ['let best = null;'],
      each: (x) => [
        `if (best === null || ${x}.${field} ${sign > 0 ? '>' : '<'} best.${field}) best = ${x};`,
      ],
      result: 'best',
    },
    run: (l: unknown[]) => [...l].sort((a, b) => sign * (read(b) - read(a)))[0] ?? null,
  });
  return [
    {
      id: `up-${field}`,
      elements: [element],
      names: [`sortBy${stem}`, `by${stem}`],
      noun: [`@ sorted by ${field}, ${words.up}`],
      isList: true,
      verb: [`sort @ by ${field}, ${words.up}`],
      them: `sort them by ${field}, ${words.up}`,
      chain: (l) => `${own(l)}.sort((a, b) => a.${field} - b.${field})`,
      run: (l: unknown[]) => [...l].sort((a, b) => read(a) - read(b)),
    },
    {
      id: `down-${field}`,
      elements: [element],
      names: [`sortBy${stem}Down`, `by${stem}Descending`],
      noun: [`@ sorted by ${field}, ${words.down}`],
      isList: true,
      verb: [`sort @ by ${field}, ${words.down}`],
      them: `sort them by ${field}, ${words.down}`,
      chain: (l) => `${own(l)}.sort((a, b) => b.${field} - a.${field})`,
      run: (l: unknown[]) => [...l].sort((a, b) => read(b) - read(a)),
    },
    best('most', ['most', 'findTop'], words.most, 1),
    best('least', ['least', 'findBottom'], words.least, -1),
    {
      id: `object-${field}`,
      elements: [element],
      names: [`${field}ByName`, 'toObject'],
      noun: [`an object from ${item} to ${field} for @`],
      verb: [`build an object from ${item} to ${field} for @`],
      them: `build an object from ${item} to ${field}`,
      tail: (l) => [`return Object.fromEntries(${l}.map((x) => [x.${item}, x.${field}]));`],
      fold: {
        init: ['const result = {};'],
        each: (x) => [`result[${x}.${item}] = ${x}.${field};`],
        result: 'result',
      },
      run: (l: unknown[]) =>
        Object.fromEntries(l.map((x) => [(x as Record<string, string>)[item] ?? '', read(x)])),
    },
  ];
}

/** What is made of records by one of their texts. */
function byText(element: Element, field: string, number: string): Finish[] {
  const read = (x: unknown): string => (x as Record<string, string>)[field] ?? '';
  const stem = field.charAt(0).toUpperCase() + field.slice(1);
  return [
    {
      id: `group-${field}`,
      elements: [element],
      names: [`groupBy${stem}`, 'group'],
      noun: [`@ grouped by ${field}`, `an object that groups @ by ${field}`],
      verb: [`group @ by ${field}`],
      them: `group them by ${field}`,
      tail: (l) => [
        'const groups = {};',
        `for (const x of ${l}) {`,
        `  (groups[x.${field}] ??= []).push(x);`,
        '}',
        'return groups;',
      ],
      fold: {
        init: ['const groups = {};'],
        each: (x) => [`(groups[${x}.${field}] ??= []).push(${x});`],
        result: 'groups',
      },
      run: (l: unknown[]) => groups(l, read),
    },
    {
      id: `count-${field}`,
      elements: [element],
      names: [`countBy${stem}`, `countPer${stem}`],
      noun: [`the number of # per ${field}`, `an object that counts @ by ${field}`],
      verb: [`count @ per ${field}`],
      them: `count them per ${field}`,
      tail: (l) => [
        'const counts = {};',
        `for (const x of ${l}) {`,
        `  counts[x.${field}] = (counts[x.${field}] ?? 0) + 1;`,
        '}',
        'return counts;',
      ],
      fold: {
        init: ['const counts = {};'],
        each: (x) => [`counts[${x}.${field}] = (counts[${x}.${field}] ?? 0) + 1;`],
        result: 'counts',
      },
      run: (l: unknown[]) => tally(l.map(read)),
    },
    {
      id: `sum-${field}`,
      elements: [element],
      names: [`sumBy${stem}`, `totalPer${stem}`],
      noun: [
        `the total ${number} of @ per ${field}`,
        `an object with the sum of the ${number}s of @ for each ${field}`,
      ],
      verb: [`add up the ${number}s of @ per ${field}`],
      them: `add up the ${number}s per ${field}`,
      tail: (l) => [
        'const totals = {};',
        `for (const x of ${l}) {`,
        `  totals[x.${field}] = (totals[x.${field}] ?? 0) + x.${number};`,
        '}',
        'return totals;',
      ],
      fold: {
        init: ['const totals = {};'],
        each: (x) => [`totals[${x}.${field}] = (totals[${x}.${field}] ?? 0) + ${x}.${number};`],
        result: 'totals',
      },
      run: (l: unknown[]) =>
        Object.fromEntries(
          Object.entries(groups(l, read)).map(([key, list]) => [
            key,
            sum(list.map((x) => (x as Record<string, number>)[number] ?? 0)),
          ]),
        ),
    },
  ];
}

/** What is made of the entries of an object. */
function ofEntries(
  element: Element,
  key: string,
  value: string,
  words: { readonly keys: string; readonly most: string; readonly value: string },
): Finish[] {
  type Entry = [string, number];
  return [
    {
      id: 'object',
      elements: [element],
      names: ['keep', 'filter'],
      noun: ['an object with only @', 'a new object of @ with their values'],
      verb: ['build an object with only @'],
      them: 'put them in a new object',
      chain: (l) => `Object.fromEntries(${l})`,
      fold: {
        init: ['const result = {};'],
        each: () => [`result[${key}] = ${value};`],
        result: 'result',
      },
      run: (l: Entry[]) => Object.fromEntries(l),
    },
    {
      id: 'best',
      elements: [element],
      names: ['best', 'top'],
      noun: [`the name of ${words.most} of @ (the first on a tie), or null if there are none`],
      verb: [`find the name of ${words.most} of @, the first on a tie and null if there are none`],
      them: `return the name of ${words.most}, the first on a tie and null if there are none`,
      chain: (l) => `${l}.sort((a, b) => b[1] - a[1])[0]?.[0] ?? null`,
      fold: {
        init: ['let best = null;', 'let top = -Infinity;'],
        each: () => [`if (${value} > top) {`, `  top = ${value};`, `  best = ${key};`, '}'],
        result: 'best',
      },
      run: (l: Entry[]) => [...l].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null,
    },
    {
      id: 'ranking',
      elements: [element],
      names: ['rank', 'ranking'],
      noun: [`${words.keys} of @, sorted from the highest ${words.value} to the lowest`],
      verb: [`list ${words.keys} of @ from the highest ${words.value} to the lowest`],
      them: `list their names from the highest ${words.value} to the lowest`,
      chain: (l) => `${l}.sort((a, b) => b[1] - a[1]).map(([${key}]) => ${key})`,
      run: (l: Entry[]) => [...l].sort((a, b) => b[1] - a[1]).map(([name]) => name),
    },
  ];
}

export const FINISHES: readonly Finish[] = [
  ...NUMBERS,
  ...WORDS,
  ...LETTERS,
  ...GENERAL,
  ...byNumber('person', 'age', 'name', {
    up: 'youngest first',
    down: 'oldest first',
    most: 'the oldest',
    least: 'the youngest',
  }),
  ...byNumber('product', 'price', 'name', {
    up: 'cheapest first',
    down: 'most expensive first',
    most: 'the most expensive',
    least: 'the cheapest',
  }),
  ...byNumber('student', 'score', 'name', {
    up: 'lowest first',
    down: 'highest first',
    most: 'the best',
    least: 'the worst',
  }),
  ...byNumber('book', 'pages', 'title', {
    up: 'shortest first',
    down: 'longest first',
    most: 'the longest',
    least: 'the shortest',
  }),
  ...byText('product', 'category', 'price'),
  ...byText('student', 'team', 'score'),
  ...ofEntries('score', 'name', 'score', {
    keys: 'the names',
    most: 'the best',
    value: 'score',
  }),
  ...ofEntries('price', 'item', 'price', {
    keys: 'the names',
    most: 'the most expensive',
    value: 'price',
  }),
];
