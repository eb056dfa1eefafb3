import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fault } from '../fault.ts';
import { askedFor, joinAtHoles, kindOf, labelOf, lackOf, promptOf, splitAtHoles } from './asked.ts';
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
  ['repair', 'adds', 'f([MASK])', null],
  ['repair', 'adds', 'function f() {}', null],
  ['infill', '', '', fault('no-code', { why: 'nothing-to-fill' })],
  ['infill', 'adds', 'f()', fault('no-code', { why: 'no-hole' })],
  ['infill', '', '[MASK] + [MASK]', null],
  ['infill', '', 'f([MASK][MASK])', fault('no-code', { why: 'holes-touch' })],
  ['infill', 'adds', 'f(\\[MASK])', fault('no-code', { why: 'no-hole' })],
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

it('several holes are told apart by the code between them', () => {
  const asked = {
    kind: 'infill',
    instruction: '',
    signature: null,
    code: '[MASK] + [MASK];',
  } as const;
  expect(promptOf(asked)).toMatchObject({ prefix: '', parts: [' + '], suffix: ';' });
  expect(promptOf({ ...asked, code: 'f([MASK])' })).not.toHaveProperty('parts');
});

it('code to fill in may say [MASK] itself, behind a backslash', () => {
  expect(splitAtHoles("t === '\\[MASK]' ? [MASK] : 1")).toEqual(["t === '[MASK]' ? ", ' : 1']);
  expect(splitAtHoles('/\\\\[MASK]/')).toEqual(['/\\', '/']);
  const word = fc.constantFrom('[MASK]', '\\', 'a', ' ', '[', 'MASK]');
  const texts = fc.array(
    fc.array(word, { maxLength: 6 }).map((words) => words.join('')),
    { minLength: 1, maxLength: 4 },
  );
  fc.assert(
    fc.property(texts, (all) => {
      expect(splitAtHoles(joinAtHoles(all))).toEqual(all);
    }),
  );
});

it('code to put right says what it says', () => {
  const asked = { kind: 'repair', instruction: 'adds', signature: null, code: "'[MASK]'" } as const;
  expect(promptOf(asked)).toMatchObject({ kind: 'repair', code: "'[MASK]'" });
  expect(askedFor(promptOf(asked))).toEqual(asked);
});

it('what has no instruction is called by its first line', () => {
  expect(labelOf({ instruction: 'doubles n', code: HOLED })).toBe('doubles n');
  expect(labelOf({ instruction: '', code: HOLED })).toBe('function double(n) {');
});
