import { expect, it } from 'vitest';
import { catalogue } from './catalogue.ts';
import { glossOf, upToGloss, withGloss } from './gloss.ts';

const CODE = 'function f(a, b) {\n  if (a) {\n    return b;\n  }\n  return a;\n}';

it('says in the words of its id what a function does, under its head', () => {
  expect(withGloss(CODE, 'sum-proper-divisors')).toBe(
    CODE.replace('{\n', '{\n  // sum proper divisors\n'),
  );
  expect(glossOf('compose-numbers-below-reverse')).toBe('numbers below reverse');
});

it('is found again, and in no function without one', () => {
  expect(upToGloss(withGloss(CODE, 'a-b'))).toBe('function f(a, b) {\n  // a b');
  expect(upToGloss(CODE)).toBeNull();
  expect(upToGloss('return a; // a b')).toBeNull();
});

it('tells all families apart', () => {
  const { families, compositions } = catalogue();
  const glosses = new Set([...families, ...compositions].map(({ id }) => glossOf(id)));
  expect(glosses.size).toBe(families.length + compositions.length);
});
