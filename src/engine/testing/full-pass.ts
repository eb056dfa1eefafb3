import type { InferenceSession, Tensor } from 'onnxruntime-web';
import type { Model } from '../architectures/architecture.ts';
import { referencePass } from '../architectures/reference-pass.ts';
import type { GraphOptions } from '../graph/emission.ts';
import { MASKED, PORTS } from '../graph/ports.ts';
import type { Ort } from '../runtime/ort.ts';

/** Test support: a runtime, how a session of it is made, and the graph that it takes. */
export interface PassRuntime {
  readonly ort: Ort;
  readonly session: InferenceSession.SessionOptions;
  readonly graph: GraphOptions;
}

/**
 * Test support: one pass of a model's graph over a whole text, without a cache. A chunk, blocks and all are as
 * `Model.reference` has them.
 * @returns logits, [tokens, vocabulary]
 */
export async function fullPass(
  { ort, session: options, graph }: PassRuntime,
  model: Model,
  ids: readonly number[],
): Promise<Float32Array> {
  const { model: encoded, externalData } = model.emit(graph);
  const session = await ort.InferenceSession.create(encoded, { ...options, externalData });
  const { seen, positions } = referencePass(model.config.attention, ids, [], ids.length);
  const count = ids.length;
  const bias = new Float32Array(count * count);
  for (const [s, end] of seen.entries()) bias.fill(MASKED, s * count + end, (s + 1) * count);
  const empty = new ort.Tensor('float32', new Float32Array(0), [1, 0, model.cache.width]);
  const feeds: Record<string, Tensor> = {
    [PORTS.ids]: new ort.Tensor('int32', Int32Array.from(ids), [1, count]),
    [PORTS.position]: new ort.Tensor('int64', BigInt64Array.from(positions, BigInt), [1, count]),
    [PORTS.rows]: new ort.Tensor('int32', Int32Array.from(ids.keys()), [count]),
    [PORTS.bias]: new ort.Tensor('float32', bias, [1, 1, count, count]),
  };
  for (let layer = 0; layer < model.cache.layers; layer++) {
    feeds[PORTS.pastKey(layer)] = empty;
    feeds[PORTS.pastValue(layer)] = empty;
  }
  const results = await session.run(feeds, [PORTS.logits]);
  await session.release();
  const data = results[PORTS.logits]?.data;
  if (!(data instanceof Float32Array)) throw new Error('no logits');
  return data;
}
