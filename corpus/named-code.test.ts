import { expect, it } from 'vitest';
import { namedCode } from './named-code.ts';

const CODE = "function f(size, n) {\n  return n.size + f(size, 'n');\n}";

it('has a special wherever a name of the head is a variable, and nowhere else', () => {
  const row = namedCode(CODE, 'f(size, n)').map((part) =>
    'text' in part ? part.text : `<${part.special}>`,
  );
  expect(row.join('')).toBe(
    "function<[ F]>(<[P0]>,<[ P1]>) {\n  return<[ P1]>.size +<[ F]>(<[P0]>, 'n');\n}",
  );
});

it('ends where it is cut off', () => {
  const [first, ...rest] = namedCode(CODE, 'f(size, n)', 'function f(size'.length);
  expect(first).toEqual({ text: 'function' });
  expect(rest).toEqual([{ special: '[ F]' }, { text: '(' }, { special: '[P0]' }]);
});
