import type { InferenceSession, Tensor } from 'onnxruntime-web';
import type { Denoiser } from '../engine/denoiser.ts';
import { forbiddenIds } from '../engine/sampling/draw.ts';
import { fault, FaultError } from '../engine/fault.ts';
import type { Model } from '../engine/architectures/architecture.ts';
import { PORTS } from '../engine/graph/ports.ts';
import { attentionBias, positionsOf } from '../engine/runtime/attention-bias.ts';
import type { Ort } from '../engine/runtime/ort.ts';
import { denoiserShape } from '../engine/runtime/denoiser-shape.ts';

/**
 * The usual way to run a model in a page, which ours is held against: the same weights as a plain graph, the whole
 * sequence at every step, no cache, and the logits of every position read back to the processor.
 */
export interface UncachedRace {
  /** Tokens that both wrote. */
  readonly tokens: number;
  /** Milliseconds a token, left to right without a cache. */
  readonly uncachedMs: number;
  /** Milliseconds a token, left to right with ours. */
  readonly cachedMs: number;
  /** uncachedMs / cachedMs */
  readonly ratio: number;
  /** Whether both wrote the same. If not, one of them computes wrongly. */
  readonly sameText: boolean;
}

/** A plain session: what a step costs is all that it is asked. */
export interface UncachedModel {
  /** The likeliest token after all of `tokens`. */
  next(tokens: readonly number[]): Promise<number>;
  dispose(): Promise<void>;
}

export async function startUncached(
  ort: Ort,
  model: Model,
  options: InferenceSession.SessionOptions,
): Promise<UncachedModel> {
  const { model: graph, externalData } = model.emit({
    weights: 'dense',
    activations: 'float32',
    attention: 'fused',
    externalPath: 'weights.bin',
  });
  const session = await ort.InferenceSession.create(graph, { ...options, externalData });
  const { layers, width } = model.cache;
  const { vocabulary } = model.config;
  const forbidden = new Set<number>(forbiddenIds(denoiserShape(model.config)));
  return {
    next: async (tokens) => {
      const layout = { past: 0, clean: tokens.length, branches: [] };
      const count = tokens.length;
      const none = (): Tensor => new ort.Tensor('float32', new Float32Array(0), [1, 0, width]);
      const feeds: Record<string, Tensor> = {
        [PORTS.ids]: new ort.Tensor('int32', Int32Array.from(tokens), [1, count]),
        [PORTS.position]: new ort.Tensor('int64', positionsOf(layout), [1, count]),
        [PORTS.rows]: new ort.Tensor('int32', Int32Array.from(tokens.keys()), [count]),
        [PORTS.bias]: new ort.Tensor('float32', attentionBias(layout), [1, 1, count, count]),
      };
      for (let layer = 0; layer < layers; layer++) {
        feeds[PORTS.pastKey(layer)] = none();
        feeds[PORTS.pastValue(layer)] = none();
      }
      const logits = (await session.run(feeds, [PORTS.logits]))[PORTS.logits]?.data;
      if (!(logits instanceof Float32Array)) {
        throw new FaultError(fault('internal', { why: 'no-floats' }));
      }
      return likeliest(logits.subarray((count - 1) * vocabulary), forbidden);
    },
    dispose: () => session.release(),
  };
}

function likeliest(row: Float32Array, forbidden: ReadonlySet<number>): number {
  let best = -1;
  for (const [id, value] of row.entries()) {
    if (!forbidden.has(id) && (best < 0 || value > row[best]!)) best = id;
  }
  return best;
}

/**
 * Both write on from a prompt, past any [EOS], which would end a text long before the cache has paid.
 * @param count tokens to write; prompt and text must fit the context
 */
export async function raceUncached(
  denoiser: Denoiser,
  plain: UncachedModel,
  prompt: readonly number[],
  count: number,
  now: () => number,
): Promise<UncachedRace> {
  const cached: number[] = [];
  const beganCached = now();
  let { next } = await denoiser.prefill(prompt);
  for (;;) {
    cached.push(next.id);
    if (cached.length === count) break;
    ({ next } = await denoiser.commit([next.id]));
  }
  const cachedMs = (now() - beganCached) / count;
  denoiser.rewind(0);

  const uncached: number[] = [];
  const beganUncached = now();
  while (uncached.length < count) uncached.push(await plain.next([...prompt, ...uncached]));
  const uncachedMs = (now() - beganUncached) / count;
  return {
    tokens: count,
    uncachedMs,
    cachedMs,
    ratio: uncachedMs / cachedMs,
    sameText: uncached.join(' ') === cached.join(' '),
  };
}
