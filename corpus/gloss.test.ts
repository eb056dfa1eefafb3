import { expect, it } from 'vitest';
import { upToGloss, withGloss } from './gloss.ts';

const CODE = 'function f(a, b) {\n  if (a) {\n    return b;\n  }\n  return a;\n}';

it('says under the head of a function what it is usually called', () => {
  expect(withGloss(CODE, 'sumDivisors')).toBe(CODE.replace('{\n', '{\n  // sumDivisors\n'));
});

it('is found again, and in no function without one', () => {
  expect(upToGloss(withGloss(CODE, 'aB'))).toBe('function f(a, b) {\n  // aB');
  expect(upToGloss(CODE)).toBeNull();
  expect(upToGloss('return a; // a b')).toBeNull();
});
