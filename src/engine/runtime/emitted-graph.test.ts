import { describe, expect, it } from 'vitest';
import type { Model } from '../architectures/architecture.ts';
import type { GraphOptions } from '../graph/emission.ts';
import type { Quantisation } from '../graph/matrix.ts';
import { MASKED, PORTS } from '../graph/ports.ts';
import { TINY_SHAPE, randomModel } from '../testing/random-model.ts';
import { openPlainOnnx } from './logits/plain-onnx.ts';
import { InferenceSession, Tensor } from './native.ts';

const token = (i: number): number => (i * 37 + 5) % TINY_SHAPE.vocabulary;
const CLEAN = Array.from({ length: 17 }, (_, i) => token(i));
const CHUNK = Array.from({ length: 32 }, (_, i) => token(17 + i));
/** The chunk's anchor stands in front of it, at its own position. */
const TOKENS = [...CLEAN, token(16), ...CHUNK];
const POSITIONS = [...CLEAN.keys(), ...[...CHUNK.keys(), 32].map((i) => 16 + i)];

/** All tokens in one pass without a cache: the clean ones causal, the rest open. */
async function run(model: Model, options: GraphOptions): Promise<Float32Array> {
  const { model: graph, externalData } = model.emit(options);
  const session = await InferenceSession.create(graph, { externalData, intraOpNumThreads: 1 });
  const count = TOKENS.length;
  const bias = new Float32Array(count * count);
  for (let s = 0; s < CLEAN.length; s++) bias.fill(MASKED, s * count + s + 1, (s + 1) * count);
  const feeds: Record<string, Tensor> = {
    [PORTS.ids]: new Tensor('int32', Int32Array.from(TOKENS), [1, count]),
    [PORTS.position]: new Tensor('int64', BigInt64Array.from(POSITIONS, BigInt), [1, count]),
    [PORTS.rows]: new Tensor('int32', Int32Array.from(TOKENS.keys()), [count]),
    [PORTS.bias]: new Tensor('float32', bias, [1, 1, count, count]),
  };
  const empty = new Tensor('float32', new Float32Array(0), [1, 0, TINY_SHAPE.hidden]);
  for (let layer = 0; layer < TINY_SHAPE.layers; layer++) {
    feeds[PORTS.pastKey(layer)] = empty;
    feeds[PORTS.pastValue(layer)] = empty;
  }
  const results = await session.run(feeds, [PORTS.logits]);
  await session.release();
  const data = results[PORTS.logits]?.data;
  if (!(data instanceof Float32Array)) throw new Error('no logits');
  return data;
}

describe('an emitted graph on the native runtime', () => {
  const quantisations: (Quantisation | null)[] = [
    null,
    { bits: 8, block: 32 },
    { bits: 4, block: 64 },
    { bits: 8, block: 128 },
  ];
  it.each(
    quantisations.flatMap((quantisation) =>
      (['fused', 'decomposed'] as const).flatMap((attention) =>
        (['dense', 'quantised'] as const).map((weights) => ({ quantisation, attention, weights })),
      ),
    ),
  )('equals the reference: $attention, $weights, $quantisation', async (variant) => {
    const { quantisation, attention, weights: storage } = variant;
    const model = randomModel(TINY_SHAPE, 1, quantisation);
    const expected = model.reference(CLEAN, CHUNK);
    const got = await run(model, {
      weights: storage,
      attention,
      activations: 'float32',
      externalPath: attention === 'fused' ? 'weights.bin' : null,
    });
    expect(got.length).toBe(expected.length);
    const largest = expected.reduce((max, x, i) => Math.max(max, Math.abs(x - got[i]!)), 0);
    expect(largest).toBeLessThan(1e-4);
  });
});

describe('a plain graph on the native runtime', () => {
  it.each(
    (['fused', 'decomposed'] as const).flatMap((attention) =>
      (['dense', 'quantised'] as const).flatMap((weights) =>
        // The least that a constant may take cuts the embedding.
        [undefined, 10_000].map((mostBytes) => ({ attention, weights, mostBytes })),
      ),
    ),
  )('gives the logits of every token of a text: %o', async ({ mostBytes, ...variant }) => {
    const model = randomModel(TINY_SHAPE, 1, { bits: 8, block: 32 });
    const { model: graph, externalData } = model.emit({
      ...variant,
      ...(mostBytes !== undefined && { mostBytes }),
      activations: 'float32',
      externalPath: 'weights.bin',
      isPlain: true,
    });
    const options = { externalData, intraOpNumThreads: 1 };
    const plain = await openPlainOnnx({ InferenceSession, Tensor }, graph, options);
    for (const text of [CLEAN.slice(0, 1), CLEAN]) {
      const { values, vocabulary } = await plain.forward(text);
      expect(vocabulary).toBe(TINY_SHAPE.vocabulary);
      const expected = model.reference(text);
      expect(values.length).toBe(expected.length);
      const largest = expected.reduce((max, x, i) => Math.max(max, Math.abs(x - values[i]!)), 0);
      expect(largest).toBeLessThan(1e-4);
    }
    await plain.dispose();
  });
});
