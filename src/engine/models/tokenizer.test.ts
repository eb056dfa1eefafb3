import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { FaultError } from '../fault.ts';
import { sharesOf, textOfTokens, textPiece } from '../trace/pieces.ts';
import { TINY_SHAPE, randomWeights } from '../testing/random-model.ts';
import { readBlueprint } from './checkpoint.ts';
import { TEST_IDS, checkpointFiles, withJson } from '../testing/random-checkpoint.ts';
import { TextTokens } from './text-tokens.ts';
import { type ModelTokenizer, readTokenizer, spellingIn } from './tokenizer.ts';

/** How many specials precede the letters. */
const SPECIALS = Object.keys(TEST_IDS).length;
const files = checkpointFiles(TINY_SHAPE, randomWeights(TINY_SHAPE, 1));
const tokenizer = await readTokenizer(files, readBlueprint(files));
const shipped = await shippedTokenizer();

it('writes a prompt as the model was trained on it', () => {
  const idOf = (letter: string): number => letter.charCodeAt(0) - 33 + SPECIALS;
  const prompt = { kind: 'write', instruction: '  ab ', signature: null } as const;
  expect(tokenizer.encodePrompt(prompt)).toEqual([idOf('a'), idOf('b'), TEST_IDS.sepId]);
});

const NAMES = ['[PAD]', '[MASK]', '[EOS]', '[SEP]', '[DEL]', '[INS]'];

describe.each(NAMES)('a text that spells %s', (name) => {
  const typed = tokenizer.encode(name);

  it('is text, and stays', () => {
    expect(typed).toHaveLength(name.length);
    for (const id of typed) expect(id).toBeGreaterThanOrEqual(SPECIALS);
    expect(tokenizer.decode(typed)).toBe(name);
    expect(shipped.decode(shipped.encode(`return "${name}" + s;`))).toBe(`return "${name}" + s;`);
  });

  it('is text in every part of a prompt, and in a draft', () => {
    const { insId, sepId } = TEST_IDS;
    const write = { kind: 'write', instruction: name, signature: null } as const;
    expect(tokenizer.encodePrompt(write)).toEqual([...typed, sepId]);
    const hole = { kind: 'infill', instruction: null, prefix: name, suffix: name } as const;
    expect(tokenizer.encodePrompt(hole)).toEqual([...typed, insId, ...typed, sepId]);
    const repair = { kind: 'repair', instruction: 'a', code: `x${name}` } as const;
    expect(tokenizer.encodeDraft(repair)).toEqual([...tokenizer.encode('x'), ...typed]);
    expect(tokenizer.encodePrompt(repair).slice(-typed.length - 1)).toEqual([...typed, sepId]);
  });
});

it('marks the hole of an infill prompt', () => {
  const a = 'a'.charCodeAt(0) - 33 + SPECIALS;
  const hole = { kind: 'infill', instruction: null, prefix: 'a', suffix: 'a' } as const;
  expect(tokenizer.encodePrompt(hole)).toEqual([a, TEST_IDS.insId, a, TEST_IDS.sepId]);
});

describe('a model that is asked under other names', () => {
  const called = { head: 'countVowels(text)', passes: 2, took: 1 };
  const prompt = {
    kind: 'write',
    instruction: 'vowels of Q',
    signature: 'f_1(Q)',
    called,
  } as const;

  it('reads its head and is given it', () => {
    expect(shipped.decode(shipped.encodePrompt(prompt))).toBe(
      'vowels of text\nfunction countVowels(text)',
    );
    const [head] = shipped.encodeGiven(prompt);
    expect(shipped.decode(head?.tokens ?? [])).toBe('function countVowels(text) {');
  });

  it('is read and typed into with the names that were typed', () => {
    const spelling = spellingIn(prompt, shipped);
    const ids = spelling.encode('return f_1(Q.slice(1));');
    expect(ids).toEqual(shipped.encode('return countVowels(text.slice(1));'));
    expect(spelling.decode(ids)).toBe('return f_1(Q.slice(1));');
    expect(spellingIn({ signature: 'f_1(Q)' }, shipped)).toBe(shipped);
  });
});

const anyText = fc.array(
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom(...NAMES, '€', '😀', '👨‍👩‍👧', '\r\n', '\n    ', '\uFEFF', '\0', 'return '),
  ),
  { maxLength: 12 },
);

it('gives back any text, byte for byte, whatever stands before it', () => {
  fc.assert(
    fc.property(anyText, (parts) => {
      const text = parts.join('');
      const ids = shipped.encode(text);
      expect(shipped.decode(ids)).toBe(text);
      expect(textOfTokens(ids, { pieces: shipped.pieces() })).toBe(text);
      expect(sharesOf(ids, { pieces: shipped.pieces() }).join('')).toBe(text);
    }),
    { numRuns: 1000 },
  );
});

it('refuses a prompt that cannot fit before it is turned into tokens', () => {
  const tokens = vi.spyOn(TextTokens.prototype, 'encode');
  const long = 'a'.repeat(10_000_000);
  const prompts = [
    { kind: 'write', instruction: long, signature: null },
    { kind: 'write', instruction: 'a', signature: long },
    { kind: 'repair', instruction: 'a', code: long },
    { kind: 'infill', instruction: null, prefix: 'a', suffix: long },
  ] as const;
  for (const prompt of prompts) {
    expect(() => shipped.encodePrompt(prompt)).toThrow(/prompt-too-long .*"least":true/);
    expect(() => shipped.encodeDraft(prompt)).toThrow(FaultError);
  }
  expect(tokens).not.toHaveBeenCalled();
  tokens.mockRestore();
});

it('decodes, without specials', () => {
  const ids = tokenizer.encode('f(x)');
  expect(tokenizer.decode([...ids, TEST_IDS.eosId])).toBe('f(x)');
  expect(tokenizer.decode([])).toBe('');
});

it('has a piece for every token', () => {
  const pieces = tokenizer.pieces();
  expect(pieces.length).toBe(TINY_SHAPE.vocabulary);
  expect(pieces[TEST_IDS.maskId]).toEqual({ name: '[MASK]' });
  expect(pieces[SPECIALS]).toEqual(textPiece('!'));
});

it('refuses a configuration with a value out of range', () => {
  const json: unknown = JSON.parse(new TextDecoder().decode(files.get('config.json')));
  const opened = (change: object) => () =>
    readBlueprint(withJson(files, 'config.json', { ...Object(json), ...change }));
  expect(opened({ vocab_size: 2 })).toThrow(/maskId|eosId|padId|sepId/);
  expect(opened({ hidden_act: 'gelu' })).toThrow(/hidden_act/);
});

function shippedTokenizer(): Promise<ModelTokenizer> {
  const folder = new URL('../../../public/models/xs-s1/', import.meta.url);
  const names = ['config.json', 'tokenizer.json', 'tokenizer_config.json'];
  const read = new Map(names.map((name) => [name, readFileSync(new URL(name, folder))]));
  return readTokenizer(read, readBlueprint(read));
}
