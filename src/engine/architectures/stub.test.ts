import * as v from 'valibot';
import { expect, it } from 'vitest';
import { GREEDY } from '../denoiser.ts';
import { faultOf } from '../fault.ts';
import { attention } from '../graph/blocks/attention.ts';
import { embed, logits } from '../graph/blocks/embedding.ts';
import { linear } from '../graph/blocks/linear.ts';
import { addAndNorm, rmsNorm } from '../graph/blocks/rms-norm.ts';
import { rotaryTables, rotate } from '../graph/blocks/rotary.ts';
import { writeGraph } from '../graph/emission.ts';
import type { Matrix } from '../graph/matrix.ts';
import { cacheOutputs, passInputs, PORTS } from '../graph/ports.ts';
import {
  addRows,
  attendRows,
  embedRows,
  linearRows,
  rmsNormRows,
  rotateRows,
} from '../graph/reference-blocks.ts';
import { plainFrequencies } from '../graph/rotary-frequencies.ts';
import { writeSafetensors } from '../graph/safetensors.ts';
import { readMatrix, storeMatrix } from '../graph/stored-matrix.ts';
import { readCheckpoint } from '../models/checkpoint.ts';
import { readTokenizer, tracePrompt } from '../models/tokenizer.ts';
import { denoiserShape } from '../runtime/denoiser-shape.ts';
import { buildGolden } from '../runtime/golden.ts';
import { createNodeDenoiser } from '../runtime/node.ts';
import { drawRow } from '../sampling/draw.ts';
import type { Policy } from '../sampling/policies/policies.ts';
import { DEFAULT_SETTINGS, VERIFY } from '../sampling/policies/settings.ts';
import { sample } from '../sampling/sampler.ts';
import { TEST_IDS, tokenizerFiles, withJson } from '../testing/random-checkpoint.ts';
import { seeded } from '../testing/random-model.ts';
import { recordRun } from '../trace/recorder.ts';
import type { Architecture, Described, Model } from './architecture.ts';
import { badConfig, readConfig, size } from './read-config.ts';
import { ARCHITECTURES, KNOWN_MODELS } from './known-models.ts';
import { createRegistry } from './registry.ts';
import { tokenCausalPass } from './token-causal.ts';

/*
 * A family that is not ours, as somebody would add it: a configuration in another dialect, heads narrower than the
 * residual stream, an MLP that is rectified and no more, an output projection of its own, prompts without [SEP].
 */

const TYPES = ['stub', 'stub-chat'] as const;

const CONFIG = v.object({
  model_type: v.picklist(TYPES),
  width: size,
  heads: size,
  head_width: size,
  tokens: size,
  positions: size,
  sees: v.picklist(['text', 'everything']),
  rows: v.picklist(['own', 'shifted']),
});

type StubConfig = v.InferOutput<typeof CONFIG>;

const MATRICES = ['embedding', 'query', 'key', 'value', 'output', 'up', 'down', 'head'] as const;

type StubWeights = Readonly<Record<(typeof MATRICES)[number], Matrix>>;

const EPSILON = 1e-5;
const THETA = 500;

const stub: Architecture = {
  modelTypes: TYPES,
  open: (json) => {
    const config = readConfig(CONFIG, json);
    if (config.head_width % 2 !== 0) {
      throw badConfig({ at: 'head_width', expected: null, received: String(config.head_width) });
    }
    return {
      ...describe(config),
      tensors: MATRICES.map((name) => ({
        name: `${name}.weight`,
        dims: shapesOf(config)[name],
        role: name === 'embedding' || name === 'head' ? 'embedding' : 'matrix',
      })),
      read: (tensors) => {
        const shapes = shapesOf(config);
        const read = (name: keyof StubWeights) => readMatrix(tensors, name, ...shapes[name]);
        return stubModel(config, weightsOf(read));
      },
    };
  },
};

function describe(config: StubConfig): Described {
  const { width: hidden, heads, head_width: headSize, tokens, positions, sees, rows } = config;
  return {
    config: {
      ...{ layers: 1, hidden, heads, keyValueHeads: heads, headSize },
      ...{ vocabulary: tokens, context: positions, logits: rows, stage: 'S1' },
      attention: { kind: sees === 'text' ? 'token-causal' : 'bidirectional' },
      ...{ maskId: TEST_IDS.maskId, eosId: TEST_IDS.eosId, padId: TEST_IDS.padId, sepId: null },
    },
    cache: { layers: 1, width: heads * headSize },
    prompt: {
      answerTo: () => 'code',
      encode: ({ instruction }, to) => [to.idOf('[EOS]'), ...to.encode(instruction ?? '')],
      lengthOf: ({ instruction }) => instruction?.length ?? 0,
      givenHead: () => '',
      draft: () => null,
    },
  };
}

function shapesOf({ width, heads, head_width, tokens }: StubConfig) {
  const inner = heads * head_width;
  return {
    ...{ embedding: [tokens, width], head: [tokens, width], output: [width, inner] },
    ...{ query: [inner, width], key: [inner, width], value: [inner, width] },
    ...{ up: [3 * width, width], down: [width, 3 * width] },
  } satisfies Record<keyof StubWeights, [number, number]>;
}

function weightsOf(make: (name: keyof StubWeights) => Matrix): StubWeights {
  const [embedding, query, key, value, output, up, down, head] = MATRICES.map(make);
  return {
    ...{ embedding: embedding!, query: query!, key: key!, value: value!, output: output! },
    ...{ up: up!, down: down!, head: head! },
  };
}

function stubModel(config: StubConfig, weights: StubWeights): Model {
  const described = describe(config);
  const { width, heads, head_width: headSize, positions: context } = config;
  const frequencies = plainFrequencies(headSize, THETA);
  const ones = new Float32Array(width).fill(1);
  return {
    ...described,
    parameters: MATRICES.reduce((sum, n) => sum + weights[n].rows * weights[n].columns, 0),
    fused: null,
    emit: (options) =>
      writeGraph('stub', options, (to) => {
        passInputs(to);
        rotaryTables(to, { frequencies, context });
        const x = embed(to, weights.embedding);
        const normed = rmsNorm(to, 'before', x, ones, EPSILON);
        const query = linear(to, 'query', normed, 'query', weights.query);
        const key = linear(to, 'turnless', normed, 'key', weights.key);
        const mixed = attention(
          to,
          0,
          { heads, headSize },
          {
            query: rotate(to, 'turned', query),
            key: rotate(to, PORTS.key(0), key),
            value: linear(to, PORTS.value(0), normed, 'value', weights.value),
          },
        );
        const attended = linear(to, 'attended', mixed, 'output', weights.output);
        const middle = addAndNorm(to, 'between', attended, x, ones, EPSILON);
        const wide = to.graph.op('Relu', 'wide', [
          linear(to, 'up', middle.normed, 'up', weights.up),
        ]);
        const written = linear(to, 'down', wide, 'down', weights.down);
        const after = addAndNorm(to, 'after', written, middle.sum, ones, EPSILON);
        logits(to, after.normed, 'head', weights.head);
        cacheOutputs(to, described.cache);
      }),
    reference: (clean, chunk = []) => {
      const { tokens, positions, seen } = tokenCausalPass(clean, chunk);
      const x = embedRows(weights.embedding, tokens);
      const normed = rmsNormRows(x, ones, EPSILON);
      const query = linearRows(normed, weights.query);
      const key = linearRows(normed, weights.key);
      for (const turned of [query, key]) rotateRows(turned, frequencies, positions);
      const value = linearRows(normed, weights.value);
      addRows(x, linearRows(attendRows(query, key, value, headSize, seen), weights.output));
      const wide = linearRows(rmsNormRows(x, ones, EPSILON), weights.up);
      addRows(
        x,
        linearRows(
          wide.map((each) => Math.max(0, each)),
          weights.down,
        ),
      );
      return linearRows(rmsNormRows(x, ones, EPSILON), weights.head);
    },
    store: () => new Map(MATRICES.flatMap((name) => storeMatrix(name, weights[name]))),
    mapMatrices: (change) =>
      stubModel(
        config,
        weightsOf((name) => change(weights[name], name === 'embedding' || name === 'head')),
      ),
  };
}

/* What the engine makes of it. */

const REGISTRY = createRegistry([...ARCHITECTURES, stub]);

const JSON_CONFIG: StubConfig = {
  ...{ model_type: 'stub', width: 48, heads: 2, head_width: 16, tokens: 96, positions: 120 },
  sees: 'text',
  rows: 'shifted',
};

function stubFiles(): Map<string, Uint8Array> {
  const uniform = seeded(11);
  const shapes = shapesOf(JSON_CONFIG);
  const model = stubModel(
    JSON_CONFIG,
    weightsOf((name): Matrix => {
      const [rows, columns] = shapes[name];
      const scale = (name === 'head' ? 4 : 2) * Math.sqrt(3 / columns);
      const data = Float32Array.from({ length: rows * columns }, () => (uniform() * 2 - 1) * scale);
      return { kind: 'dense', rows, columns, data };
    }),
  );
  return new Map([
    ['config.json', new TextEncoder().encode(JSON.stringify(JSON_CONFIG))],
    ...tokenizerFiles(JSON_CONFIG.tokens),
    ['model.safetensors', writeSafetensors(model.store())],
    ['golden.json', new TextEncoder().encode(JSON.stringify(buildGolden(model)))],
  ]);
}

const files = stubFiles();

/** What the reference alone writes, left to right, the likeliest token each time. */
function greedyText(model: Model, prompt: readonly number[]): number[] {
  const { vocabulary: vocabSize, context, maskId, eosId } = model.config;
  const text: number[] = [];
  while (prompt.length + text.length < context) {
    const clean = [...prompt, ...text];
    const row = { offset: (clean.length - 1) * vocabSize, vocabSize, slot: 0, current: maskId };
    const { id } = drawRow(model.reference(clean), row, [maskId], GREEDY);
    if (id === eosId || id === model.config.padId) break;
    text.push(id);
  }
  return text;
}

it.each<Policy>([{ kind: 'ar' }, VERIFY])(
  'a family of one file opens, passes its self-check and writes: $kind',
  async (policy) => {
    const model = readCheckpoint(files, REGISTRY);
    const asked = { kind: 'write', instruction: 'sum', signature: null } as const;
    const tokenizer = await readTokenizer(files, model);
    const prompt = tracePrompt(asked, asked, tokenizer);
    expect(prompt.tokens).toEqual([TEST_IDS.eosId, ...tokenizer.encode('sum')]);

    const { denoiser, report } = await createNodeDenoiser(files, { registry: REGISTRY });
    expect(report.selfCheck).toBeLessThan(1e-3);
    expect(denoiser.cacheBytesPerToken).toBe(2 * 32 * 4);
    const settings = { ...DEFAULT_SETTINGS, policy };
    const head = { model: { id: 'stub', revision: '1', stage: 'S1' }, device: 'test', prompt };
    const run = sample(denoiser, prompt, settings, { now: () => 0 });
    const { tokens } = await recordRun({ ...head, settings }, run);
    await denoiser.dispose();

    const expected = greedyText(model, prompt.tokens);
    expect(new Set(expected).size).toBeGreaterThan(8);
    expect(tokens).toEqual(expected);
  },
);

/** What the fault tells that keeps a folder with another configuration from being opened. */
function refusal(change: object, registry = REGISTRY): unknown {
  const changed = withJson(files, 'config.json', { ...JSON_CONFIG, ...change });
  try {
    denoiserShape(readCheckpoint(changed, registry).config);
  } catch (error) {
    const { code, data } = faultOf(error);
    return { code, ...data };
  }
  return null;
}

it('goes by every type that a family claims, and by no other', () => {
  expect(refusal({})).toBeNull();
  expect(refusal({ model_type: 'stub-chat' })).toBeNull();
  const unknown = { code: 'model-invalid', why: 'misfit', file: 'config.json', at: 'model_type' };
  const known = [...ARCHITECTURES.flatMap(({ modelTypes }) => modelTypes), ...TYPES];
  expect(refusal({ model_type: 'stubs' })).toMatchObject({
    ...unknown,
    expected: `(${known.map((type) => `"${type}"`).join(' | ')})`,
    received: '"stubs"',
  });
  expect(refusal({}, KNOWN_MODELS)).toMatchObject({ ...unknown, received: '"stub"' });
  expect(refusal({ model_type: 7 })).toMatchObject(unknown);
});

it('says which key or tensor of a foreign family is wrong', () => {
  expect(refusal({ width: 'wide' })).toMatchObject({ why: 'misfit', at: 'width' });
  expect(refusal({ head_width: 15 })).toMatchObject({ why: 'misfit', at: 'head_width' });
  expect(refusal({ tokens: 95 })).toEqual({
    ...{ code: 'model-invalid', why: 'weights' },
    problem: {
      ...{ kind: 'wrong-dims', tensor: 'embedding.weight' },
      ...{ dims: [96, 48], expected: [95, 48] },
    },
  });
});

it('refuses a model that predicts as no runtime computes', () => {
  const seeing = { why: 'no-runtime', attention: 'token-causal', logits: 'own' };
  expect(refusal({ rows: 'own' })).toEqual({ code: 'model-invalid', ...seeing });
  expect(refusal({ sees: 'everything', rows: 'own' })).toBeNull();
});
