import type { InferenceSession, Tensor } from 'onnxruntime-web';
import { fault, FaultError } from '../fault.ts';
import type { Model } from '../architectures/architecture.ts';
import type { GraphOptions } from '../graph/emission.ts';
import { PORTS, type CacheShape } from '../graph/ports.ts';
import { forbiddenIds } from '../sampling/draw.ts';
import { attentionBias, positionsOf } from './attention-bias.ts';
import { denoiserShape } from './denoiser-shape.ts';
import { emptyScores, heldRow, type Engine, type EnginePass, type RowScores } from './engine.ts';
import type { Ort } from './ort.ts';
import { scoreRow } from './score-row.ts';

/** Weights from which they stay quantised on processors: as 32-bit floats they would take a gigabyte and more. */
const MANY_WEIGHTS = 150e6;

/** How a processor keeps a model's weights, if nobody says. */
export function processorWeights({ parameters }: Pick<Model, 'parameters'>): CpuWeights {
  return parameters >= MANY_WEIGHTS ? 'quantised' : 'dense';
}

/** dense: as 32-bit floats, which every kernel multiplies fastest. quantised: as they are stored. */
export type CpuWeights = GraphOptions['weights'];

export interface CpuOptions extends Pick<GraphOptions, 'roundsActivations'> {
  /** By the size of the model where left out. */
  readonly weights?: CpuWeights;
}

/** The graph for processors. */
export async function createCpuEngine(
  ort: Ort,
  model: Model,
  options: InferenceSession.SessionOptions,
  { weights = processorWeights(model), roundsActivations = false }: CpuOptions = {},
): Promise<Engine> {
  const forbidden = forbiddenIds(denoiserShape(model.config));
  const { model: graph, externalData } = model.emit({
    weights,
    roundsActivations,
    kernels: 'cpu',
    activations: 'float32',
    attention: 'fused',
    externalPath: 'weights.bin',
    areApart: true,
  });
  const session = await ort.InferenceSession.create(graph, { ...options, externalData });
  return new CpuEngine(ort, session, model, forbidden);
}

/** Tokens that the cache has room for at first. */
const FIRST_ROOM = 128;

class CpuEngine implements Engine {
  readonly cacheBytesPerToken: number;
  readonly #cache: CacheShape;
  readonly #vocabulary: number;
  /** Per layer [room, width], room for more tokens as they come; the first `past` rows of a pass are valid. */
  readonly #keys: Float32Array[];
  readonly #values: Float32Array[];
  readonly #logitsOnly = [PORTS.logits];
  readonly #withCache: readonly string[];
  /** The last row of the last pass that was kept, [vocabulary]. */
  readonly #heldRow: Float32Array;

  readonly #ort: Ort;
  readonly #session: InferenceSession;
  readonly #forbidden: readonly number[];

  constructor(ort: Ort, session: InferenceSession, model: Model, forbidden: readonly number[]) {
    this.#ort = ort;
    this.#session = session;
    this.#forbidden = forbidden;
    const { vocabulary } = model.config;
    const { layers, width } = model.cache;
    this.#cache = model.cache;
    this.#vocabulary = vocabulary;
    const empty = (): Float32Array[] =>
      Array.from({ length: layers }, () => new Float32Array(FIRST_ROOM * width));
    this.#keys = empty();
    this.#values = empty();
    this.#heldRow = new Float32Array(vocabulary);
    this.cacheBytesPerToken = layers * 2 * width * Float32Array.BYTES_PER_ELEMENT;
    this.#withCache = [
      PORTS.logits,
      ...this.#keys.flatMap((_, layer) => [PORTS.key(layer), PORTS.value(layer)]),
    ];
  }

  async run(pass: EnginePass): Promise<RowScores> {
    const keeps = pass.clean > 0;
    const results = await this.#session.run(
      this.#feeds(pass),
      keeps ? this.#withCache : this.#logitsOnly,
    );
    const scores = this.#score(pass, floatsOf(results[PORTS.logits]));
    if (keeps) this.#append(pass, results);
    return scores;
  }

  dispose(): Promise<void> {
    return this.#session.release();
  }

  #feeds(pass: EnginePass): Record<string, Tensor> {
    const { Tensor } = this.#ort;
    const { width, layers } = this.#cache;
    const { tokens, past, rows } = pass;
    const count = tokens.length;
    const feeds: Record<string, Tensor> = {
      [PORTS.ids]: new Tensor('int32', Int32Array.from(tokens), [1, count]),
      [PORTS.position]: new Tensor('int64', positionsOf(pass), [1, count]),
      [PORTS.rows]: new Tensor('int32', Int32Array.from(rows), [rows.length]),
      [PORTS.bias]: new Tensor('float32', attentionBias(pass), [1, 1, count, past + count]),
    };
    for (let layer = 0; layer < layers; layer++) {
      const prefix = (cache: Float32Array): Tensor =>
        new Tensor('float32', cache.subarray(0, past * width), [1, past, width]);
      feeds[PORTS.pastKey(layer)] = prefix(this.#keys[layer]!);
      feeds[PORTS.pastValue(layer)] = prefix(this.#values[layer]!);
    }
    return feeds;
  }

  #score(pass: EnginePass, logits: Float32Array): RowScores {
    const vocabSize = this.#vocabulary;
    const { targets, slots, limits, heldTarget, noise, likely } = pass;
    const scores = emptyScores(targets.length + (heldTarget === null ? 0 : 1), likely);
    for (const [r, target] of targets.entries()) {
      const row = { offset: r * vocabSize, vocabSize, slot: slots[r]!, current: target };
      scoreRow(scores, r, logits, row, noise, this.#forbidden, limits.get(r));
    }
    if (heldTarget !== null) {
      const row = { offset: 0, vocabSize, slot: -1, current: heldTarget };
      scoreRow(scores, targets.length, this.#heldRow, row, noise, this.#forbidden);
    }
    const held = heldRow(pass);
    if (held !== null) {
      this.#heldRow.set(logits.subarray(held * vocabSize, (held + 1) * vocabSize));
    }
    return scores;
  }

  #append({ past, clean }: EnginePass, results: InferenceSession.ReturnType): void {
    const { layers, width } = this.#cache;
    const cleanOf = (name: string): Float32Array =>
      floatsOf(results[name]).subarray(0, clean * width);
    const needed = (past + clean) * width;
    for (let layer = 0; layer < layers; layer++) {
      this.#keys[layer] = withRoom(this.#keys[layer]!, needed);
      this.#values[layer] = withRoom(this.#values[layer]!, needed);
      this.#keys[layer]!.set(cleanOf(PORTS.key(layer)), past * width);
      this.#values[layer]!.set(cleanOf(PORTS.value(layer)), past * width);
    }
  }
}

/** A cache with room for so many numbers: itself, or a copy that is twice as large or larger. */
function withRoom(cache: Float32Array, needed: number): Float32Array {
  if (cache.length >= needed) return cache;
  const larger = new Float32Array(Math.max(needed, 2 * cache.length));
  larger.set(cache);
  return larger;
}

function floatsOf(value: Tensor | undefined): Float32Array {
  const data = value?.data;
  if (data instanceof Float32Array) return data;
  throw new FaultError(fault('internal', { why: 'no-floats' }));
}
