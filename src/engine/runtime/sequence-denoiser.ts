import { branchesWidth } from '../trace/chunks.ts';
import {
  GREEDY,
  type Branch,
  type ChunkPrediction,
  type CommitScores,
  type DenoiserShape,
  type Likely,
  type Limit,
  type Limits,
  type Look,
  type Noise,
  type Opening,
  type Prediction,
} from '../denoiser.ts';
import type { Engine, EnginePass, RowScores } from './engine.ts';
import { checkLimits, checkRewind, QueuedEngine, type EngineDenoiser } from './engine-denoiser.ts';
import { ForeseenPasses } from './foreseen-passes.ts';

/** A model of ours: clean text is causal and cached token by token, chunks see all of it and themselves. */
export class SequenceDenoiser implements EngineDenoiser {
  readonly shape: DenoiserShape;
  readonly #engine: QueuedEngine;
  /** The clean tokens in the cache. */
  readonly #cached: number[] = [];
  /** Whether the engine holds the causal row that predicts position `length`. */
  #holdsRow = false;
  readonly #foreseen = new ForeseenPasses();

  constructor(shape: DenoiserShape, engine: Engine) {
    this.shape = shape;
    this.#engine = new QueuedEngine(engine);
  }

  get length(): number {
    return this.#cached.length;
  }

  get cacheBytes(): number {
    return this.length * this.cacheBytesPerToken;
  }

  get cacheBytesPerToken(): number {
    return this.#engine.cacheBytesPerToken;
  }

  prefill(
    tokens: readonly number[],
    noise: Noise = GREEDY,
    branches: readonly Branch[] = [],
    limits?: Limits,
  ): Promise<Opening> {
    return this.#engine.enqueue(async () => {
      this.rewind(0);
      const last = tokens.length - 1;
      const scores = await this.#forward({
        clean: tokens,
        branches,
        firstRow: last,
        noise,
        limits,
      });
      this.#extend(tokens);
      return { next: prediction(scores, 0), chunks: chunkPredictions(scores, 1, branches) };
    });
  }

  denoise(
    chunk: readonly number[],
    noise: Noise,
    limits?: Limits,
    look: Look = {},
  ): Promise<ChunkPrediction> {
    return this.#engine.enqueue(async () => {
      if (look.keep === true || look.anew !== undefined) {
        throw new RangeError('only a whole canvas is kept aside');
      }
      const { likely } = look;
      const branches = [
        { after: 0, ids: chunk, ...(limits && { limits }), ...(likely && { likely }) },
      ];
      const pass = { clean: [], branches, firstRow: 0, noise };
      const isPlain = noise.temperature === 0 && limits === undefined && likely === undefined;
      const known = isPlain ? this.#foreseen.take(chunk) : null;
      if (known !== null) return known;
      if (!isPlain || look.ahead === undefined) {
        return chunkPrediction(await this.#forward(pass), 0, chunk.length);
      }
      const { maskId, eosId, padId } = this.shape;
      const chain = { ...look.ahead, maskId, ends: [eosId, padId] } as const;
      const links = await this.#engine.runChain(this.#passOf(pass), chain, chunk);
      const passes = links.map(({ ids, scores }) => ({
        ids,
        prediction: chunkPrediction(scores, 0, ids.length),
      }));
      this.#foreseen.put(passes);
      return this.#foreseen.take(chunk)!;
    });
  }

  commit(
    tokens: readonly number[],
    noise: Noise = GREEDY,
    branches: readonly Branch[] = [],
    limits?: Limits,
  ): Promise<CommitScores> {
    return this.#engine.enqueue(async () => {
      const count = tokens.length;
      const held = this.#holdsRow ? tokens[0]! : null;
      const pass = { clean: tokens, branches, firstRow: 0, noise, held, limits };
      const scores = await this.#forward(pass);
      this.#extend(tokens);
      // Row i predicts token i + 1; the row before the first token was held, and stands last.
      const before = held === null ? null : scores.id.length - 1;
      return {
        logProb: shifted(scores.targetLogProb, count, before, NaN),
        greedyId: shifted(scores.id, count, before, -1),
        greedyLogProb: shifted(scores.logProb, count, before, NaN),
        next: prediction(scores, count - 1),
        chunks: chunkPredictions(scores, count, branches),
      };
    });
  }

  rewind(length: number): void {
    checkRewind(length, this.length);
    if (length === this.length) return;
    this.#cached.length = length;
    this.#holdsRow = false;
    this.#foreseen.clear();
  }

  dispose(): Promise<void> {
    return this.#engine.dispose();
  }

  /**
   * One forward over `clean` tokens and `branches`: the predictions of the clean rows from `firstRow` on, and
   * those of each branch's slots. A row predicts the token after it, in a chunk as in clean text.
   */
  #forward(pass: Forward): Promise<RowScores> {
    this.#foreseen.clear();
    return this.#engine.run(this.#passOf(pass));
  }

  #passOf(pass: Forward): EnginePass {
    const { clean, branches, firstRow, noise, held = null } = pass;
    this.#check(pass);
    const { maskId } = this.shape;
    const last = clean.length - 1;
    const tokens = [...clean];
    const rows = clean
      // `next` is drawn with slot 0, however many tokens come before it.
      .map((_, row) =>
        row < last ? { row, target: clean[row + 1]!, slot: -1 } : { row, target: maskId, slot: 0 },
      )
      .slice(firstRow);
    const limited = new Map<number, Limit>();
    for (const [row, limit] of pass.limits ?? []) {
      if (row >= firstRow) limited.set(row - firstRow, limit);
    }
    for (const { after, ids, limits = [] } of branches) {
      const anchor = tokens.length;
      tokens.push(after > 0 ? clean[after - 1]! : this.#cached.at(-1)!, ...ids);
      for (const [slot, limit] of limits) limited.set(rows.length + slot, limit);
      rows.push(...ids.map((target, slot) => ({ row: anchor + slot, target, slot })));
    }
    return {
      tokens,
      past: this.length,
      clean: clean.length,
      branches: branches.map(({ after, ids }) => ({ after, size: ids.length })),
      rows: rows.map(({ row }) => row),
      targets: rows.map(({ target }) => target),
      slots: rows.map(({ slot }) => slot),
      limits: limited,
      heldTarget: held,
      noise,
      likely: Math.max(0, ...branches.map(({ likely = 0 }) => likely)),
    };
  }

  #extend(tokens: readonly number[]): void {
    this.#cached.push(...tokens);
    this.#holdsRow = true;
  }

  #check({ clean, branches, limits }: Forward): void {
    checkLimits(limits, clean.length);
    const { contextLength, vocabSize } = this.shape;
    const ends = branches.map(({ after, ids }) => after + ids.length);
    const tokens = [...clean, ...branches.flatMap(({ ids }) => ids)];
    if (tokens.length === 0) throw new RangeError('a pass needs at least one token');
    const width = clean.length + branchesWidth(branches);
    const end = this.length + Math.max(clean.length, ...ends);
    if (Math.max(end, width) > contextLength) {
      throw new RangeError(
        `a pass over ${width} tokens, up to position ${end}, exceeds the context of ${contextLength}`,
      );
    }
    for (const id of tokens) {
      if (!Number.isInteger(id) || id < 0 || id >= vocabSize) {
        throw new RangeError(`${id} is no token of a vocabulary of ${vocabSize}`);
      }
    }
    for (const { after, ids, limits } of branches) {
      if (!(after >= 0 && after <= clean.length) || ids.length === 0) {
        throw new RangeError(
          `a branch of ${ids.length} slots after ${after} of ${clean.length} tokens`,
        );
      }
      checkLimits(limits, ids.length);
      if (this.length + after === 0) throw new RangeError('a chunk follows a clean token');
    }
  }
}

interface Forward {
  readonly clean: readonly number[];
  readonly branches: readonly Branch[];
  readonly firstRow: number;
  readonly noise: Noise;
  readonly held?: number | null;
  /** By clean token. */
  readonly limits?: Limits | undefined;
}

function prediction(scores: RowScores, row: number): Prediction {
  return { id: scores.id[row]!, logProb: scores.logProb[row]! };
}

/** The predictions of branches whose rows begin at `first`. */
function chunkPredictions(
  scores: RowScores,
  first: number,
  branches: readonly Branch[],
): ChunkPrediction[] {
  let begin = first;
  return branches.map(({ ids }) => {
    begin += ids.length;
    return chunkPrediction(scores, begin - ids.length, ids.length);
  });
}

function chunkPrediction(scores: RowScores, first: number, size: number): ChunkPrediction {
  const end = first + size;
  return {
    ids: scores.id.slice(first, end),
    probability: scores.logProb.slice(first, end).map(Math.exp),
    entropy: scores.entropy.slice(first, end),
    margin: scores.margin.slice(first, end),
    current: scores.targetLogProb.slice(first, end).map(Math.exp),
    ...(scores.likely && { likely: likelyOf(scores.likely, first, end) }),
  };
}

function likelyOf({ count, ids, logProb }: Likely, first: number, end: number): Likely {
  const [from, to] = [first * count, end * count];
  return { count, ids: ids.slice(from, to), logProb: logProb.slice(from, to) };
}

/** The first `count` of `values` moved up by one: in front the one at `before`, or `unknown` where it is null. */
function shifted<T extends Int32Array | Float32Array>(
  values: T,
  count: number,
  before: number | null,
  unknown: number,
): T {
  const moved = values.slice(0, count) as T;
  moved.copyWithin(1, 0, count - 1);
  moved[0] = before === null ? unknown : values[before]!;
  return moved;
}
