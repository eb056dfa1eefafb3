import { expect, it } from 'vitest';
import { classNamesIn } from './class-names.ts';

const WITH = (expression: string): string => `const e = <i className=${expression} />;`;

it.each([
  ['plain text', WITH('"a b"'), 'a b'],
  ['a choice, without what it asks', WITH('{x === "no" ? "a" : y > 1 ? "b" : undefined}'), 'a b'],
  ['what may be left out', WITH('{(x === "no" && "a") || (y ?? "b")}'), 'a b'],
  ['text put together', WITH('{`a${x ? " b" : ""} c` + " d"}'), 'a b c d'],
  ['a variable', `const m = x ? 'a' : ''; ${WITH('{`b${m}`}')}`, 'a b'],
  ['a list', `const m = [...(x ? ['a'] : []), 'b']; ${WITH('{m.join(" ")}')}`, 'a b'],
  ['a table', `const M = { x: 'a', y: 'b' } as const; ${WITH('{M[x]}')}`, 'a b'],
  [
    'a function',
    `function f(x: 'no') { if (x) return 'a'; return 'b'; } ${WITH('{f("no")}')}`,
    'a b',
  ],
  ['a short function', `const f = (x: 'no') => 'a'; ${WITH('{f("no")}')}`, 'a'],
  ['a name that means itself', `const f = () => f(); ${WITH('{f()}')}`, ''],
  ['nothing else of the file', `const a = 'no'; const e = <i id="no" title={a} />;`, ''],
])('reads %s', (_, source, classes) => {
  expect([...classNamesIn('a.tsx', source)].toSorted().join(' ')).toBe(classes);
});
