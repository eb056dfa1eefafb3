import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { FaultError } from '../fault.ts';
import { hubFiles, hubGolden } from '../testing/node/masked-hub.ts';
import type { ModelFiles } from './checkpoint.ts';
import { readOnnxModel } from './onnx-model.ts';
import { runsFromOnnx } from './runs-from-onnx.ts';

const bert = hubFiles('bert-mlm');
const golden = hubGolden('bert-mlm');
const CLS = 2;
const SEP = 3;
const MASK = 4;

const TOKENIZER = v.object({
  added_tokens: v.array(v.looseObject({ content: v.string() })),
  model: v.looseObject({ vocab: v.record(v.string(), v.number()) }),
});

const write = (instruction: string) => ({ kind: 'write', instruction, signature: null }) as const;

function changed(files: ModelFiles, name: string, change: object): ModelFiles {
  const json: unknown = JSON.parse(new TextDecoder().decode(files.get(name)));
  const text = JSON.stringify({ ...Object(json), ...change });
  return new Map([...files, [name, new TextEncoder().encode(text)]]);
}

function without(files: ModelFiles, ...names: readonly string[]): ModelFiles {
  return new Map([...files].filter(([path]) => !names.includes(path)));
}

const faultOf = async (work: Promise<unknown>): Promise<unknown> => {
  try {
    await work;
  } catch (error) {
    if (error instanceof FaultError) return error.fault.data;
    throw error;
  }
  return null;
};

describe('a sentence with masks', async () => {
  const { tokenizer } = await readOnnxModel(bert);

  it('is laid on the canvas, its words given and its masks open', () => {
    for (const { text = '', ids } of golden.cases) {
      const prompt = write(text);
      expect(tokenizer.encodePrompt(prompt)).toEqual([CLS]);
      const length = tokenizer.encodeLength(prompt);
      expect(length).toBe(ids.length - 1);
      const canvas = Array.from({ length: length ?? 0 }, () => MASK);
      for (const { start, tokens } of tokenizer.encodeGiven(prompt)) {
        canvas.splice(start, tokens.length, ...tokens);
      }
      expect([CLS, ...canvas]).toEqual(ids);
    }
  });

  it('is as well a hole in a text', () => {
    const prompt = {
      kind: 'infill',
      instruction: null,
      prefix: 'the cat ',
      suffix: ' on',
    } as const;
    expect(tokenizer.encodeGiven(prompt)).toEqual([
      { start: 0, tokens: [46, 64] },
      { start: 3, tokens: [73, SEP] },
    ]);
  });

  it('writes its mask as [MASK] whatever the model calls it, and no other special', async () => {
    const chat = await readOnnxModel(hubFiles('modernbert-chat'));
    const { maskId } = chat.config;
    const texts = ['a [MASK] b', 'a <|mask|> b'];
    const canvases = texts.map((text) => chat.tokenizer.encodeGiven(write(text)));
    expect(canvases[0]).toEqual(canvases[1]);
    expect(chat.tokenizer.pieces()[maskId]).toEqual({ name: '<|mask|>' });
    const spelled = chat.tokenizer.encodeGiven(write('<|im_end|> [MASK]'));
    expect(spelled.flatMap(({ tokens }) => tokens)).not.toContain(chat.config.eosId);
  });

  it('lies on the canvas whole where the model begins with nothing', async () => {
    const { tokenizer, config } = await readOnnxModel(hubFiles('modernbert-chat'));
    const word = tokenizer.encode('a');
    for (const [text, start] of [
      ['a[MASK]', 0],
      ['[MASK]a', 1],
    ] as const) {
      expect(tokenizer.encodePrompt(write(text))).toEqual([]);
      expect(tokenizer.encodeGiven(write(text))).toEqual([{ start, tokens: word }]);
      expect(tokenizer.encodeLength(write(text))).toBe(2);
    }
    // Masks alone follow what texts end with: a pass takes something to see.
    expect(tokenizer.encodePrompt(write('[MASK]'))).toEqual([config.eosId]);
  });

  it('is refused where it is longer than the model reads', async () => {
    const long = `${'the '.repeat(130)}[MASK]`;
    const encoding = Promise.resolve().then(() => tokenizer.encodePrompt(write(long)));
    expect(await faultOf(encoding)).toEqual({
      tokens: 133,
      least: false,
      context: 128,
    });
  });
});

it('reads a text without masks as what is to be continued', async () => {
  const { tokenizer } = await readOnnxModel(bert);
  const prompt = write(tokenizer.decode(golden.prompt_ids));
  expect(prompt.instruction).toBe('a small model');
  expect(tokenizer.encodePrompt(prompt)).toEqual(golden.prompt_ids);
  expect(tokenizer.encodeLength(prompt)).toBeNull();
  expect(tokenizer.encodeGiven(prompt)).toEqual([]);
});

it('knows the mask by the tokenizer, by the configuration, or by its usual names', async () => {
  const { config } = await readOnnxModel(bert);
  expect(config).toMatchObject({
    maskId: MASK,
    eosId: SEP,
    padId: 0,
    vocabulary: 119,
    context: 128,
  });
  const named = { mask_token: { content: 'the', lstrip: true } };
  expect((await readOnnxModel(changed(bert, 'tokenizer_config.json', named))).config.maskId).toBe(
    46,
  );
  const unnamed = changed(bert, 'tokenizer_config.json', { mask_token: null });
  expect((await readOnnxModel(unnamed)).config.maskId).toBe(MASK);
  const byId = changed(unnamed, 'config.json', { mask_token_id: 7 });
  expect((await readOnnxModel(byId)).config.maskId).toBe(7);
});

it('reads how long a text may be', async () => {
  const contextOf = async (config: object, options: object = {}): Promise<number> => {
    const files = changed(changed(bert, 'config.json', config), 'tokenizer_config.json', options);
    return (await readOnnxModel(files)).config.context;
  };
  expect(
    await contextOf({ model_type: 'roberta', max_position_embeddings: 514, pad_token_id: 1 }),
  ).toBe(
    // Its padding is token 0 here.
    513,
  );
  expect(await contextOf({ max_position_embeddings: 512 }, { model_max_length: 256 })).toBe(256);
  expect(await contextOf({ max_position_embeddings: null }, { model_max_length: 1e30 })).toBe(512);
});

it('says what is missing', async () => {
  expect(await faultOf(readOnnxModel(without(bert, 'onnx/model.onnx')))).toEqual({
    why: 'lacks',
    files: ['onnx/model.onnx'],
  });
  expect(await faultOf(readOnnxModel(without(bert, 'tokenizer.json')))).toEqual({
    why: 'lacks',
    files: ['tokenizer.json'],
  });
  const json: unknown = JSON.parse(new TextDecoder().decode(bert.get('tokenizer.json')));
  const { added_tokens: added, model } = v.parse(TOKENIZER, json);
  const added_tokens = added.filter(({ content }) => content !== '[MASK]');
  const vocab = Object.fromEntries(
    Object.entries(model.vocab).filter(([token]) => token !== '[MASK]'),
  );
  const maskless = changed(bert, 'tokenizer.json', {
    added_tokens,
    model: { ...model, vocab },
  });
  expect(await faultOf(readOnnxModel(maskless))).toEqual({ why: 'no-mask' });
});

it('asks a model for chats as its template says, unless a sentence has masks', async () => {
  const { tokenizer, config } = await readOnnxModel(hubFiles('modernbert-chat'));
  const chat = { ...write('Write a function that adds two numbers.'), language: 'any' } as const;
  expect(tokenizer.encodePrompt(chat)).toEqual(hubGolden('modernbert-chat').prompt_ids);
  expect(tokenizer.encodeLength(chat)).toBeNull();
  expect(tokenizer.answerOf(chat)).toBe('markdown');
  expect(tokenizer.answerOf(write('a [MASK]'))).toBe('text');
  expect(config.eosId).toBe(343);
  expect((await readOnnxModel(bert)).tokenizer.answerOf(write('a'))).toBe('text');
});

it('runs from a graph what is no model of ours', () => {
  expect(runsFromOnnx(bert)).toBe(true);
  // Even without its graph, so that the message says what lacks.
  expect(runsFromOnnx(without(bert, 'onnx/model.onnx'))).toBe(true);
  expect(runsFromOnnx(changed(bert, 'config.json', { model_type: 'no-such-kind' }))).toBe(true);
  const ours = changed(bert, 'config.json', { model_type: 'no-such-kind' });
  expect(runsFromOnnx(without(ours, 'onnx/model.onnx'))).toBe(false);
});
