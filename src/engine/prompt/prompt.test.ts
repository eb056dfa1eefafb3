import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  encodePrompt,
  normaliseInstruction,
  programOf,
  promptParts,
  type Prompt,
} from './prompt.ts';

describe('promptParts', () => {
  it('puts a signature on the second line of a write prompt', () => {
    const prompt = { kind: 'write', instruction: ' add\n one ', signature: ' f(a) ' } as const;
    expect(promptParts(prompt)).toEqual([{ text: 'add one\nfunction f(a)' }, { special: '[SEP]' }]);
    expect(promptParts({ ...prompt, signature: null })).toEqual([
      { text: 'add one' },
      { special: '[SEP]' },
    ]);
  });

  it('keeps the line breaks of the code to repair', () => {
    const code = 'function f(a) {\r\n  return a;\r\n}\n';
    expect(promptParts({ kind: 'repair', instruction: 'add one', code })).toEqual([
      { text: 'add one\nfunction f(a) {\n  return a;\n}' },
      { special: '[SEP]' },
    ]);
  });

  it('marks the hole, with and without an instruction', () => {
    const hole = { kind: 'infill', prefix: 'function f(a) {\n', suffix: '\n}' } as const;
    const rest = [{ special: '[INS]' }, { text: '\n}' }, { special: '[SEP]' }];
    expect(promptParts({ ...hole, instruction: 'add one' })).toEqual([
      { text: 'add one\nfunction f(a) {\n' },
      ...rest,
    ]);
    const bare = [{ text: 'function f(a) {\n' }, ...rest];
    expect(promptParts({ ...hole, instruction: null })).toEqual(bare);
    expect(promptParts({ ...hole, instruction: ' ' })).toEqual(bare);
  });
});

it('one line is what an instruction is', () => {
  expect(normaliseInstruction(' sum\tof\n the  list ')).toBe('sum of the list');
});

it('no text becomes a special', () => {
  const specials = { '[INS]': -1, '[SEP]': -2 } as const;
  const prompts: fc.Arbitrary<Prompt> = fc.oneof(
    fc.record({
      kind: fc.constant('write' as const),
      instruction: fc.string(),
      signature: fc.option(fc.string()),
    }),
    fc.record({
      kind: fc.constant('repair' as const),
      instruction: fc.string(),
      code: fc.string(),
    }),
    fc.record({
      kind: fc.constant('infill' as const),
      instruction: fc.option(fc.constantFrom('[INS]', 'a [SEP] b')),
      prefix: fc.constantFrom('', 'x [INS]', '[SEP]'),
      suffix: fc.constantFrom('', '[INS]'),
    }),
  );
  fc.assert(
    fc.property(prompts, (prompt) => {
      const ids = encodePrompt(
        prompt,
        (text) => [...text].map((c) => c.codePointAt(0) ?? 0),
        (special) => specials[special],
      );
      const found = ids.filter((id) => id < 0);
      expect(found).toEqual(prompt.kind === 'infill' ? [-1, -2] : [-2]);
      expect(ids.at(-1)).toBe(-2);
    }),
  );
});

it('an answer makes a program by itself, or by filling the hole', () => {
  expect(programOf({ kind: 'write', instruction: '', signature: null }, 'a')).toBe('a');
  expect(programOf({ kind: 'repair', instruction: '', code: 'b' }, 'a')).toBe('a');
  const hole = { kind: 'infill', instruction: null, prefix: '<', suffix: '>' } as const;
  expect(programOf(hole, 'a')).toBe('<a>');
});
