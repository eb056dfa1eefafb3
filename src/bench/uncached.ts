import type { InferenceSession } from 'onnxruntime-web';
import type { Denoiser } from '../engine/denoiser.ts';
import { forbiddenIds } from '../engine/sampling/draw.ts';
import type { Model } from '../engine/architectures/architecture.ts';
import type { EncodedModel } from '../engine/graph/onnx.ts';
import type { LogitsModel } from '../engine/runtime/logits/logits-model.ts';
import type { MaskedLoader } from '../engine/runtime/logits/open-graph.ts';
import { openPlainOnnx } from '../engine/runtime/logits/plain-onnx.ts';
import type { Ort } from '../engine/runtime/ort.ts';

/**
 * The usual way to run a model in a page, which ours is held against: the same weights as a plain graph, the whole
 * sequence at every step, no cache, and the logits of every position read back to the processor.
 */
export interface UncachedRace {
  /** Tokens that all wrote. */
  readonly tokens: number;
  /** Milliseconds a token, left to right with ours. */
  readonly cachedMs: number;
  /** The graph in the runtime, by itself. */
  readonly runtime: UncachedSpeed;
  /** The same file in transformers.js; null where the library cannot be had. */
  readonly library: UncachedSpeed | null;
}

/** How fast a plain graph writes. */
export interface UncachedSpeed {
  /** Milliseconds a token, left to right without a cache. */
  readonly ms: number;
  /** ms / cachedMs */
  readonly ratio: number;
  /** Whether it wrote what ours wrote. If not, one of them computes wrongly. */
  readonly sameText: boolean;
}

/** The same weights the usual way, one session after the other. */
export interface PlainWays {
  readonly runtime: () => Promise<LogitsModel>;
  /** Null where the library cannot be had. */
  readonly library: () => Promise<LogitsModel | null>;
}

/**
 * Both usual ways on one runtime.
 * @param options of sessions
 */
export function plainWays(
  ort: Ort,
  model: Model,
  options: InferenceSession.SessionOptions,
  load: MaskedLoader,
): PlainWays {
  return {
    runtime: () => {
      const { model: graph, externalData } = plainGraph(model, 'weights.bin');
      return openPlainOnnx(ort, graph, { ...options, externalData });
    },
    library: async () => {
      const { model: graph } = plainGraph(model, null);
      const files = new Map([
        ['config.json', new TextEncoder().encode(JSON.stringify({ model_type: ENCODER }))],
        ['model.onnx', graph],
      ]);
      const onnx = { graph: 'model.onnx', precision: 'fp32', weights: [] } as const;
      const library = await load();
      return (await library?.openMaskedModel(ort, files, onnx, ENCODER, options)) ?? null;
    },
  };
}

/**
 * What the library is told that the graph is: of all kinds that it knows the one that it does least for, which gets
 * ids and gives the logits of every token.
 */
const ENCODER = 'bert';

function plainGraph(model: Model, externalPath: string | null): EncodedModel {
  return model.emit({
    ...{ weights: 'dense', activations: 'float32', attention: 'fused' },
    ...{ externalPath, isPlain: true },
  });
}

/**
 * All write on from a prompt, past any [EOS], which would end a text long before the cache has paid.
 * @param count tokens to write; prompt and text must fit the context
 */
export async function raceUncached(
  denoiser: Denoiser,
  plain: PlainWays,
  prompt: readonly number[],
  count: number,
  now: () => number,
): Promise<UncachedRace> {
  const cached: number[] = [];
  const began = now();
  let { next } = await denoiser.prefill(prompt);
  for (;;) {
    cached.push(next.id);
    if (cached.length === count) break;
    ({ next } = await denoiser.commit([next.id]));
  }
  const cachedMs = (now() - began) / count;
  denoiser.rewind(0);

  const forbidden = new Set<number>(forbiddenIds(denoiser.shape));
  const speedOf = async (model: LogitsModel): Promise<UncachedSpeed> => {
    try {
      // The first pass of a session compiles.
      await model.forward(prompt);
      const text: number[] = [];
      const began = now();
      while (text.length < count) {
        const { values, vocabulary } = await model.forward([...prompt, ...text]);
        text.push(likeliest(values.subarray(values.length - vocabulary), forbidden));
      }
      const ms = (now() - began) / count;
      return { ms, ratio: ms / cachedMs, sameText: text.join(' ') === cached.join(' ') };
    } finally {
      await model.dispose();
    }
  };
  const runtime = await speedOf(await plain.runtime());
  const library = await plain.library();
  return {
    tokens: count,
    cachedMs,
    runtime,
    library: library === null ? null : await speedOf(library),
  };
}

function likeliest(row: Float32Array, forbidden: ReadonlySet<number>): number {
  let best = -1;
  for (const [id, value] of row.entries()) {
    if (!forbidden.has(id) && (best < 0 || value > row[best]!)) best = id;
  }
  return best;
}
