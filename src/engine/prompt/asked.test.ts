import { describe, expect, it } from 'vitest';
import { fault } from '../fault.ts';
import { askedFor, isAmbiguous, kindOf, labelOf, lackOf, promptOf } from './asked.ts';
import { programOf } from './prompt.ts';

const HOLED = 'function double(n) {\n  return [MASK];\n}';

describe('promptOf', () => {
  it('takes code for a repair, and code with a mask in it for a function to fill in', () => {
    const instruction = 'doubles n';
    expect(promptOf({ kind: 'write' as const, instruction, signature: 'double(n)' })).toEqual({
      kind: 'write' as const,
      instruction,
      signature: 'double(n)',
    });
    const code = 'function double(n) {}';
    expect(promptOf({ kind: 'repair' as const, instruction, signature: null, code })).toEqual({
      kind: 'repair' as const,
      instruction,
      code,
    });
    const infill = promptOf({
      kind: 'infill' as const,
      instruction: '',
      signature: null,
      code: HOLED,
    });
    expect(infill).toEqual({
      kind: 'infill' as const,
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
      kind: kindOf(code),
      instruction: 'doubles n',
      signature: null,
      ...(code !== undefined && { code }),
    };
    expect(askedFor(promptOf(asked))).toEqual(asked);
  }
});

it.each([
  ['write', '', undefined, fault('empty-prompt', { what: 'instruction' })],
  ['write', 'adds them up', undefined, null],
  ['repair', '', 'function f() {}', fault('empty-prompt', { what: 'instruction' })],
  ['repair', 'adds', ' ', fault('no-code', { why: 'nothing-to-repair' })],
  ['repair', 'adds', 'f([MASK])', fault('no-code', { why: 'hole-to-repair' })],
  ['repair', 'adds', 'function f() {}', null],
  ['infill', '', '', fault('no-code', { why: 'nothing-to-fill' })],
  ['infill', 'adds', 'f()', fault('no-code', { why: 'no-hole' })],
  ['infill', '', '[MASK] + [MASK]', fault('no-code', { why: 'several-holes', holes: 2 })],
  ['infill', '', 'f([MASK])', null],
] as const)('to %s "%s" with "%s": %s', (kind, instruction, code, expected) => {
  const lack = lackOf({
    ...{ kind, instruction, signature: null },
    ...(code !== undefined && { code }),
  });
  expect(lack).toEqual(expected);
});

it('texts are held one to a slot, and none of them is empty', () => {
  const asked = { kind: 'write', instruction: 'adds', signature: null } as const;
  const pin = { position: 7, text: 'a' };
  expect(lackOf({ ...asked, pins: [pin, { position: 8, text: 'b' }] })).toBeNull();
  expect(lackOf({ ...asked, pins: [pin, pin] })).toEqual(
    fault('bad-pin', { why: 'twice', position: 7 }),
  );
  expect(lackOf({ ...asked, pins: [{ ...pin, text: '' }] })).toEqual(
    fault('bad-pin', { why: 'empty', position: 7 }),
  );
});

it('line breaks are one character each, as the model reads them', () => {
  const code = 'function f() {\r\n  return [MASK];\r\n}';
  expect(promptOf({ kind: 'infill', instruction: '', signature: null, code })).toMatchObject({
    prefix: 'function f() {\n  return ',
    suffix: ';\n}',
  });
});

it('code that says [MASK] itself is no text to ask for', () => {
  const hole = { kind: 'infill' as const, instruction: null, suffix: '}' } as const;
  expect(isAmbiguous({ ...hole, prefix: 'function f() { return ' })).toBe(false);
  expect(isAmbiguous({ ...hole, prefix: "function f(t) { return t === '[MASK]' ? 1 : " })).toBe(
    true,
  );
  expect(isAmbiguous({ kind: 'repair' as const, instruction: 'adds', code: '[MASK]' })).toBe(true);
  expect(
    isAmbiguous({ kind: 'write' as const, instruction: 'is it [MASK]?', signature: null }),
  ).toBe(false);
});

it('what has no instruction is called by its first line', () => {
  expect(labelOf({ instruction: 'doubles n', code: HOLED })).toBe('doubles n');
  expect(labelOf({ instruction: '', code: HOLED })).toBe('function double(n) {');
});
