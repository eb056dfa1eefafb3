import { expect, it } from 'vitest';
import { TINY_SHAPE, randomWeights } from '../graph/random-model.ts';
import { parseConfig } from './config.ts';
import { parseJson } from './json.ts';
import { TEST_IDS, checkpointFiles, withJson } from './random-checkpoint.ts';
import { readTokenizer } from './tokenizer.ts';

/** How many specials precede the letters. */
const SPECIALS = Object.keys(TEST_IDS).length;
const files = checkpointFiles(TINY_SHAPE, randomWeights(TINY_SHAPE, 1));
const config = parseConfig(parseJson('config.json', files.get('config.json')!));
const tokenizer = readTokenizer(files, config);

it('writes a prompt as the model was trained on it', () => {
  const idOf = (letter: string): number => letter.charCodeAt(0) - 33 + SPECIALS;
  const prompt = { kind: 'write', instruction: '  ab ', signature: null } as const;
  expect(tokenizer.encodePrompt(prompt)).toEqual([idOf('a'), idOf('b'), TEST_IDS.sepId]);
});

it('marks the hole of an infill prompt, and takes a typed [INS] for no hole', () => {
  const a = 'a'.charCodeAt(0) - 33 + SPECIALS;
  const hole = { kind: 'infill', instruction: null, prefix: 'a[INS]', suffix: 'a' } as const;
  expect(tokenizer.encodePrompt(hole)).toEqual([a, TEST_IDS.insId, a, TEST_IDS.sepId]);
});

it('takes no special from what a person types', () => {
  expect(tokenizer.encode('a[MASK]b')).toEqual(tokenizer.encode('ab'));
});

it('decodes, without specials', () => {
  const ids = tokenizer.encode('f(x)');
  expect(tokenizer.decode([...ids, TEST_IDS.eosId])).toBe('f(x)');
  expect(tokenizer.decode([])).toBe('');
});

it('has a text for every token', () => {
  const pieces = tokenizer.pieces();
  expect(pieces.length).toBe(TINY_SHAPE.vocabulary);
  expect(pieces[TEST_IDS.maskId]).toBe('[MASK]');
  expect(pieces[SPECIALS]).toBe('!');
});

it('refuses a configuration with a value out of range', () => {
  const json: unknown = JSON.parse(new TextDecoder().decode(files.get('config.json')));
  const broken = withJson(files, 'config.json', { ...Object(json), vocab_size: 2 });
  const parsed = parseJson('config.json', broken.get('config.json')!);
  expect(() => parseConfig(parsed)).toThrow(/maskId|eosId|padId|sepId/);
  expect(() => parseConfig({ ...Object(json), hidden_act: 'gelu' })).toThrow(/hidden_act/);
});
