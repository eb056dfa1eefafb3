import { describe, expect, it } from 'vitest';
import { askedFor, isEmpty, labelOf, promptOf } from './asked.ts';
import { programOf } from './prompt.ts';

const HOLED = 'function double(n) {\n  return [MASK];\n}';

describe('promptOf', () => {
  it('takes code for a repair, and code with a mask in it for a function to fill in', () => {
    const instruction = 'doubles n';
    expect(promptOf({ instruction, signature: 'double(n)' })).toEqual({
      kind: 'write',
      instruction,
      signature: 'double(n)',
    });
    const code = 'function double(n) {}';
    expect(promptOf({ instruction, signature: null, code })).toEqual({
      kind: 'repair',
      instruction,
      code,
    });
    const infill = promptOf({ instruction: '', signature: null, code: HOLED });
    expect(infill).toEqual({
      kind: 'infill',
      instruction: null,
      prefix: 'function double(n) {\n  return ',
      suffix: ';\n}',
    });
    expect(programOf(infill, '2 * n')).toBe('function double(n) {\n  return 2 * n;\n}');
  });
});

it('askedFor is its inverse', () => {
  for (const code of [undefined, 'function f() {}', HOLED]) {
    const asked = {
      instruction: 'doubles n',
      signature: null,
      ...(code !== undefined && { code }),
    };
    expect(askedFor(promptOf(asked))).toEqual(asked);
  }
});

it('only a hole can do without an instruction', () => {
  expect(isEmpty({ instruction: ' ', signature: 'f(a)' })).toBe(true);
  expect(isEmpty({ instruction: '', signature: null, code: 'function f() {}' })).toBe(true);
  expect(isEmpty({ instruction: '', signature: null, code: HOLED })).toBe(false);
  expect(isEmpty({ instruction: 'doubles n', signature: null })).toBe(false);
});

it('what has no instruction is called by its first line', () => {
  expect(labelOf({ instruction: 'doubles n', signature: null, code: HOLED })).toBe('doubles n');
  expect(labelOf({ instruction: '', signature: null, code: HOLED })).toBe('function double(n) {');
});
