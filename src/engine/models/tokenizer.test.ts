import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { FaultError } from '../fault.ts';
import { NAME_SPECIALS } from '../prompt/names.ts';
import { type Piece, sharesOf, textOfTokens, textPiece } from '../trace/pieces.ts';
import { TINY_SHAPE, randomWeights } from '../testing/random-model.ts';
import { readBlueprint } from './checkpoint.ts';
import { TEST_IDS, checkpointFiles, withJson } from '../testing/random-checkpoint.ts';
import { TextTokens } from './text-tokens.ts';
import { decodeIn, type ModelTokenizer, readTokenizer } from './tokenizer.ts';

const FILE = v.looseObject({
  added_tokens: v.optional(v.array(v.unknown())),
  vocab_size: v.optional(v.number()),
});

/** How many specials precede the letters. */
const SPECIALS = Object.keys(TEST_IDS).length;
const files = checkpointFiles(TINY_SHAPE, randomWeights(TINY_SHAPE, 1));
const tokenizer = await readTokenizer(files, readBlueprint(files));
const shipped = await shippedTokenizer();
const named = await namedTokenizer();

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

describe('a model with tokens for names', () => {
  const prompt = {
    kind: 'write',
    instruction: 'add',
    signature: 'function my_sum(a1, b = 2) {',
  } as const;
  const idsOf = (...specials: string[]): number[] =>
    specials.map((special) => named.pieces().findIndex((piece) => nameOf(piece) === special));
  const isSpecial = (id: number): boolean => nameOf(named.pieces()[id]) !== undefined;

  it('reads each beside what the name says, where it knows its words', () => {
    const ids = named.encodePrompt(prompt);
    expect(ids.filter(isSpecial)).toEqual(idsOf('[F]', '[P0]', '[P1]', '[SEP]'));
    expect(named.decode(ids)).toBe('add\nfunction mySum(, b = 2)');
  });

  it('is given the head in them, and its text is decoded with the names', () => {
    const [head] = named.encodeGiven(prompt);
    expect(head?.tokens.filter(isSpecial)).toEqual(idsOf('[ F]', '[P0]', '[ P1]'));
    const text = [...(head?.tokens ?? []), ...idsOf('[ P0]', '[P1]')];
    expect(decodeIn(prompt, text, named)).toBe('function my_sum(a1, b = 2) { a1b');
  });

  it('has none where no head is given, and no text becomes one', () => {
    const write = { kind: 'write', instruction: '[F] [P0]', signature: null } as const;
    expect(named.encodePrompt(write).filter(isSpecial)).toEqual(idsOf('[SEP]'));
    expect(named.encodeGiven(write)).toEqual([]);
    expect(decodeIn(write, named.encode('[F] [P0]'), named)).toBe('[F] [P0]');
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
      expect(textOfTokens(ids, shipped.pieces())).toBe(text);
      expect(sharesOf(ids, shipped.pieces()).join('')).toBe(text);
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

/** The name of a token of structure. */
function nameOf(piece: Piece | undefined): string | undefined {
  return piece !== undefined && 'name' in piece ? piece.name : undefined;
}

/** The shipped tokenizer with tokens for names behind its own. */
function namedTokenizer(): Promise<ModelTokenizer> {
  const files = shippedFiles();
  const read = (name: string) =>
    v.parse(FILE, JSON.parse(new TextDecoder().decode(files.get(name))));
  const json = read('tokenizer.json');
  const { vocab_size: size } = read('config.json');
  const special = (content: string, i: number) => ({
    id: Number(size) + i,
    content,
    special: true,
  });
  const added = [...(json.added_tokens ?? []), ...NAME_SPECIALS.map(special)];
  const larger = {
    ...read('config.json'),
    vocab_size: Number(size) + NAME_SPECIALS.length,
    unmask: { stage: 'S1', name_words: 'my sum b' },
  };
  const changed = withJson(
    withJson(files, 'tokenizer.json', { ...json, added_tokens: added }),
    'config.json',
    larger,
  );
  return readTokenizer(changed, readBlueprint(changed));
}

function shippedTokenizer(): Promise<ModelTokenizer> {
  const read = shippedFiles();
  return readTokenizer(read, readBlueprint(read));
}

function shippedFiles(): Map<string, Uint8Array> {
  const folder = new URL('../../../public/models/xs-s1/', import.meta.url);
  const names = ['config.json', 'tokenizer.json', 'tokenizer_config.json'];
  return new Map(names.map((name) => [name, readFileSync(new URL(name, folder))]));
}
