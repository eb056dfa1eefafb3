import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../engine/architectures/known.ts';
import type { Fault } from '../../engine/fault.ts';
import { fileOf, type ModelFiles } from '../../engine/models/checkpoint.ts';
import { parseJson } from '../../engine/models/json.ts';
import type { Network } from '../../engine/models/request.ts';
import { tokenizerSize } from '../../engine/models/tokenizer-size.ts';
import { readSafetensors, writeSafetensors } from '../../engine/graph/safetensors.ts';
import { describeOpened, describeSource } from '../../engine/sources/describe-source.ts';
import { type DeviceLimits, NO_LIMITS } from '../../engine/sources/description.ts';
import { hubFiles } from '../../engine/testing/node/hub.ts';
import { largeSource } from '../../engine/testing/large-source.ts';
import { faults } from './faults.ts';
import { sourceFaults } from './source-faults.ts';

/* What is wrong with a published model, as code and data, and what a person reads of it: what happened, what to do. */

const NAME = 'some-mdlm';
const WEIGHTS = 'model.safetensors';
const LAST = 'model.layers.2.mlp.down_proj.weight';

const network: Network = {
  fetch: () => Promise.reject(new Error('nothing is fetched')),
  signal: null,
  wait: () => Promise.resolve(),
  stallMs: 1000,
};

async function refusalOf(
  files: ModelFiles,
  { name = NAME, answers = {}, limits = NO_LIMITS }: Partial<Case> = {},
): Promise<Fault | null> {
  const ref = { kind: 'files', name, files } as const;
  return (await describeSource(ref, { network, answers, limits })).refusal;
}

interface Case {
  readonly name: string;
  readonly answers: Answers;
  readonly limits: DeviceLimits;
}

const json = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

const BASE = hubFiles('qwen2-mdlm');

/** The checkpoint with other files; null: without. */
function withFiles(changes: Readonly<Record<string, Uint8Array | null>>, of = BASE): ModelFiles {
  const files = new Map(of);
  for (const [path, bytes] of Object.entries(changes)) {
    if (bytes === null) files.delete(path);
    else files.set(path, bytes);
  }
  return files;
}

function objectIn(file: string): object {
  const read = parseJson(file, fileOf(BASE, file));
  return typeof read === 'object' && read !== null ? read : {};
}

const config = (changes: object): ModelFiles =>
  withFiles({ 'config.json': json({ ...objectIn('config.json'), ...changes }) });

/** Its weights with one tensor left out, or of other dimensions. */
function weights(dims: readonly number[] | null): ModelFiles {
  const tensors = new Map(readSafetensors(fileOf(BASE, WEIGHTS)));
  const tensor = tensors.get(LAST)!;
  tensors.delete(LAST);
  if (dims !== null) tensors.set(LAST, { ...tensor, dims });
  return withFiles({ [WEIGHTS]: writeSafetensors(tensors) });
}

const SHARDS = hubFiles('sdar');
const SHARD = 'model-00003-of-00004.safetensors';

const added = (id: number, content: string): object => ({ id, content, special: true });
const TOKENIZER = objectIn('tokenizer.json');
const { added_tokens: ADDED } = v.parse(
  v.looseObject({ added_tokens: v.array(v.looseObject({})) }),
  TOKENIZER,
);

const feature = (name: string, at: string, received: string): object => ({
  code: 'model-unsupported',
  data: { why: 'feature', feature: name, at, received },
});
const WITHOUT = /^Choose a model without it/;

const CASES: readonly [string, ModelFiles, object, what: RegExp, hint: RegExp][] = [
  [
    'sliding windows',
    config({ use_sliding_window: true, sliding_window: 32 }),
    feature('sliding-window', 'sliding_window', '32'),
    /sliding windows .*sliding_window: 32/,
    WITHOUT,
  ],
  [
    'sliding windows in some layers',
    config({ layer_types: ['full_attention', 'sliding_attention', 'full_attention'] }),
    feature('sliding-window', 'layer_types', 'sliding_attention'),
    /sliding windows/,
    WITHOUT,
  ],
  [
    'layers of another kind',
    config({ layer_types: ['full_attention', 'linear_attention', 'full_attention'] }),
    feature('layer-type', 'layer_types', 'linear_attention'),
    /layers of another kind .*linear_attention/,
    WITHOUT,
  ],
  ...['yarn', 'dynamic', 'longrope'].map((kind): (typeof CASES)[number] => [
    `RoPE scaled by ${kind}`,
    config({ rope_scaling: { type: kind, factor: 4 } }),
    feature('rope', 'rope_scaling.rope_type', kind),
    new RegExp(`a scaling of positions .*${kind}`),
    WITHOUT,
  ]),
  [
    'heads that turn in part',
    config({ partial_rotary_factor: 0.5 }),
    feature('rope', 'partial_rotary_factor', '0.5'),
    /a scaling of positions/,
    WITHOUT,
  ],
  [
    'a mixture of experts',
    config({ num_experts: 8 }),
    { code: 'source-refused', data: { why: 'mixture', type: 'a2d-qwen2', experts: 8 } },
    /mixture of 8 experts/,
    /dense model/,
  ],
  [
    'an expert',
    config({ num_local_experts: 1 }),
    feature('experts', 'num_local_experts', '1'),
    /a mixture of experts/,
    WITHOUT,
  ],
  [
    'an unknown architecture',
    config({ model_type: 'rwkv' }),
    { code: 'source-refused', data: { why: 'architecture', type: 'rwkv' } },
    /rwkv is none that runs here/,
    /Known are .*a2d-qwen2/,
  ],
  [
    'an unknown activation',
    config({ hidden_act: 'gelu' }),
    feature('activation', 'hidden_act', 'gelu'),
    /an activation .*gelu/,
    WITHOUT,
  ],
  [
    'a biased MLP',
    config({ mlp_bias: true }),
    feature('bias', 'mlp_bias', 'true'),
    /bias/,
    WITHOUT,
  ],
  [
    'weights that are quantised already',
    config({ quantization_config: { quant_method: 'gptq' } }),
    feature('quantisation', 'quantization_config', 'gptq'),
    /a quantisation .*gptq/,
    WITHOUT,
  ],
  [
    'only pickle files',
    withFiles({ [WEIGHTS]: null, 'pytorch_model.bin': new Uint8Array(8) }),
    { code: 'source-refused', data: { why: 'pickle', file: 'pytorch_model.bin' } },
    /pytorch_model\.bin, which would run code/,
    /safetensors/,
  ],
  [
    'a missing tensor',
    weights(null),
    { code: 'model-invalid', data: { problem: { kind: 'missing', tensor: LAST } } },
    /down_proj\.weight is missing/,
    /from one revision/,
  ],
  [
    'a misshaped tensor',
    weights([160, 64]),
    {
      code: 'model-invalid',
      data: { problem: { kind: 'wrong-dims', tensor: LAST, dims: [160, 64], expected: [64, 160] } },
    },
    /\[160,64\], not \[64,160\]/,
    /from one revision/,
  ],
  [
    'a truncated shard',
    withFiles({ [SHARD]: fileOf(SHARDS, SHARD).slice(0, -2) }, SHARDS),
    { code: 'source-refused', data: { why: 'truncated', file: SHARD } },
    /lists tensors up to byte/,
    /not complete/,
  ],
  [
    'an index that names a missing shard',
    withFiles({ [SHARD]: null }, SHARDS),
    { code: 'source-refused', data: { why: 'no-shard', shard: SHARD } },
    /names model-00003-of-00004\.safetensors/,
    /not complete/,
  ],
  [
    'a vocabulary smaller than the tokenizer',
    withFiles({
      'tokenizer.json': json({ ...TOKENIZER, added_tokens: [...ADDED, added(399, '<|more|>')] }),
    }),
    { code: 'model-unsupported', data: { why: 'vocabulary', tokenizer: 400, model: 384 } },
    /has 400 tokens, the model only 384/,
    /saved with these weights/,
  ],
  [
    'no mask token',
    withFiles({
      'tokenizer_config.json': json({ eos_token: '<e>' }),
      'tokenizer.json': json({ ...TOKENIZER, added_tokens: [added(343, '<e>')] }),
    }),
    { code: 'model-unsupported', data: { why: 'unsaid', asks: 'mask' } },
    /do not say which token is the mask/,
    /"mask_token_id"/,
  ],
];

describe('of a model that cannot run', () => {
  it.each(CASES)('with %s, it is said why and what helps', async (_, files, told, what, hint) => {
    expectSaid(await refusalOf(files), told, what, hint);
  });

  it('since no file says how it attends, it is asked for', async () => {
    const told = { code: 'model-unsupported', data: { why: 'unsaid', asks: 'attention' } };
    const refusal = await refusalOf(BASE, { name: 'some-model' });
    expectSaid(refusal, told, /do not say how it attends/, /"attention"/);
    const answers: Answers = { attention: 'bidirectional', logits: 'own' };
    expect(await refusalOf(BASE, { name: 'some-model', answers })).toBeNull();
  });

  it('of eight billion weights, the device that is too small is named with what it has', async () => {
    const small: DeviceLimits = {
      maxBufferSize: 256 * 2 ** 20,
      maxStorageBufferBindingSize: 128 * 2 ** 20,
      storageBytes: 10e9,
      memoryBytes: 4 * 2 ** 30,
    };
    const described = await describeOpened(largeSource(), { network, limits: small });
    expect(described.parameters).toBe(8_030_261_248);
    expect(described.forms.map(({ refusal }) => refusal?.data)).toMatchObject([
      { why: 'memory', has: small.memoryBytes },
      { why: 'memory', has: small.memoryBytes },
      { why: 'memory', has: small.memoryBytes },
    ]);
    const told = { code: 'source-refused', data: { why: 'memory' } };
    expectSaid(described.refusal, told, /of memory; this device has 4\.3 GB/, /smaller model/);
    // More memory than browsers tell of does not help: no runtime's heap holds its weights.
    const large = { ...small, memoryBytes: 8 * 2 ** 30 };
    const { refusal } = await describeOpened(largeSource(), { network, limits: large });
    expect(refusal?.data).toMatchObject({ why: 'memory', has: 2 ** 32 });
    const tiny = { ...NO_LIMITS, maxStorageBufferBindingSize: 16 * 2 ** 10 };
    const buffer = { code: 'source-refused', data: { why: 'buffer', limit: 16 * 2 ** 10 } };
    expectSaid(await refusalOf(BASE, { limits: tiny }), buffer, /buffer/, /processor/);
  });
});

it('a vocabulary larger than the tokenizer is padding, and runs', async () => {
  expect(tokenizerSize(TOKENIZER)).toBeLessThan(384);
  expect(objectIn('config.json')).toMatchObject({ vocab_size: 384 });
  expect(await refusalOf(BASE)).toBeNull();
});

function expectSaid(refusal: Fault | null, told: object, what: RegExp, hint: RegExp): void {
  expect(refusal).toMatchObject(told);
  if (refusal === null) return;
  const said = sourceFaults.what(refusal) ?? faults.what(refusal);
  expect(said).toMatch(what);
  expect(sourceFaults.hint(refusal)).toMatch(hint);
}
