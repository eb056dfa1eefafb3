import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitAtHoles } from '../src/engine/prompt/asked.ts';
import { readHoles, withHoles } from './holes.ts';

const CODE = 'function f(a) {\n  return a[0] + 1;\n}';

it('takes stretches out of a text by line and column, in any order', () => {
  const code = withHoles(CODE, readHoles('2:17-2:17, 2:10-2:13'));
  expect(code).toBe('function f(a) {\n  return [MASK] + [MASK];\n}');
});

it('leaves all else as text, whatever it says', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', '[MASK]', '\\\\', ' '), { minLength: 3 }),
      (words) => {
        const text = `x${words.join('')}y`;
        const code = withHoles(text, readHoles('1:1-1:1'));
        expect(splitAtHoles(code)).toEqual(['', text.slice(1)]);
      },
    ),
  );
});

it.each([
  ['2', 'each must be the line and column'],
  ['2:1-2', 'each must be the line and column'],
  ['9:1-9:2', 'the file has 3 lines'],
  ['2:5-2:90', 'line 2 has 18 characters'],
  ['2:9-2:5', 'ends before it begins'],
  ['2:3-2:12,2:5-2:6', 'lie in one another'],
  ['2:3-2:5,2:6-2:8', 'touch'],
])('refuses %s', (written, why) => {
  expect(() => withHoles(CODE, readHoles(written))).toThrow(why);
});
