import * as v from 'valibot';
import { GREEDY, type Branch, type Noise } from '../denoiser.ts';
import { drawRow, forbiddenIds } from '../sampling/draw.ts';
import { fault, FaultError, misfitOf } from '../fault.ts';
import { gumbel, pcg } from '../sampling/noise.ts';
import type { Model } from '../architectures/architecture.ts';
import { denoiserShape } from './denoiser-shape.ts';

/**
 * `golden.json`: a short session with the outputs that a right runtime gives, from the model's
 * plain reference over the very weights that are shipped.
 */
const ids = v.array(v.pipe(v.number(), v.integer()));
const numbers = v.array(v.number());

/** Predictions of some rows. */
const ROWS = v.object({
  ids,
  /** Of `ids`, nats, at temperature 1. */
  logProb: numbers,
  /** How far the drawn token's score lies above the next best: below the tolerance either is right. */
  margin: numbers,
});

/** A denoised chunk: in a forward of its own, or in a commit's. */
const CHUNK = {
  drawn: ROWS,
  entropy: numbers,
  /** Probability of the chunk's own tokens. */
  current: numbers,
};

const BRANCH = v.object({ after: v.number(), ids, ...CHUNK });

const STEP = v.variant('kind', [
  v.object({ kind: v.literal('prefill'), tokens: ids, next: ROWS }),
  v.object({
    kind: v.literal('denoise'),
    chunk: ids,
    temperature: v.number(),
    seed: v.number(),
    ...CHUNK,
  }),
  v.object({
    kind: v.literal('commit'),
    tokens: ids,
    /** Of each token, the first left out where a rewind went before. */
    logProb: numbers,
    /** Greedy tokens of the same positions. */
    greedy: ROWS,
    next: ROWS,
    /** Chunks that the same forward denoises; a golden session of earlier models has none. */
    branches: v.optional(v.array(BRANCH), []),
  }),
  v.object({ kind: v.literal('rewind'), length: v.number() }),
]);

const GOLDEN = v.object({ version: v.literal(1), steps: v.pipe(v.array(STEP), v.minLength(1)) });

export type Golden = v.InferOutput<typeof GOLDEN>;
export type GoldenStep = Golden['steps'][number];
export type GoldenRows = v.InferOutput<typeof ROWS>;
export type GoldenBranch = v.InferOutput<typeof BRANCH>;

/** @throws FaultError model-invalid */
export function parseGolden(json: unknown): Golden {
  const result = v.safeParse(GOLDEN, json);
  if (result.success) return result.output;
  const misfit = misfitOf(result.issues[0]);
  throw new FaultError(fault('model-invalid', { why: 'misfit', file: 'golden.json', ...misfit }));
}

/**
 * Lengths that cross every kernel boundary known to have gone wrong: single tokens, 32 and more queries
 * (a second attention kernel), a full chunk, a cache that is cut back, chunks beside clean tokens.
 */
export function buildGolden(model: Model): Golden {
  const shape = denoiserShape(model.config);
  const forbidden = forbiddenIds(shape);
  const token = (i: number): number => {
    const id = pcg(i) % shape.vocabSize;
    return forbidden.includes(id) ? shape.eosId : id;
  };
  const text = (from: number, count: number): number[] =>
    Array.from({ length: count }, (_, i) => token(from + i));
  // Two masks for every revealed token, as in the middle of a run.
  const noisy = (from: number, count: number): number[] =>
    text(from, count).map((id, i) => (i % 3 === 2 ? id : shape.maskId));

  const prompt = [...text(0, 39), shape.sepId];
  const committed = text(100, 33);
  const kept = [...prompt, ...committed.slice(0, 20)];
  const more = text(200, 5);

  const forward = (clean: readonly number[], chunk: readonly number[]): Rows =>
    new Rows(model.reference(clean, chunk), forbidden, shape.vocabSize);
  const chunkOf = (
    clean: readonly number[],
    chunk: readonly number[],
    noise: Noise,
  ): Omit<GoldenBranch, 'after' | 'ids'> => {
    const rows = forward(clean, chunk);
    const drawn = chunk.map((current, slot) =>
      rows.draw(clean.length + slot, slot, current, noise),
    );
    return {
      drawn: columns(drawn),
      entropy: drawn.map((row) => row.entropy),
      current: drawn.map((row) => row.current),
    };
  };
  const denoise = (
    clean: readonly number[],
    chunk: readonly number[],
    noise: Noise,
  ): GoldenStep => ({
    kind: 'denoise',
    chunk: [...chunk],
    ...noise,
    ...chunkOf(clean, chunk, noise),
  });
  const commit = (
    clean: readonly number[],
    tokens: readonly number[],
    known: boolean,
    branches: readonly Branch[] = [],
  ): GoldenStep => {
    const rows = forward([...clean, ...tokens], []);
    const skipped = known ? 0 : 1;
    const scored = tokens
      .slice(skipped)
      .map((id, i) => rows.draw(clean.length + skipped + i - 1, 0, id, GREEDY));
    const end = clean.length + tokens.length;
    return {
      kind: 'commit',
      tokens: [...tokens],
      logProb: scored.map((row) => Math.log(row.current)),
      greedy: columns(scored),
      next: columns([rows.draw(end - 1, 0, shape.maskId, GREEDY)]),
      branches: branches.map(({ after, ids }) => ({
        after,
        ids: [...ids],
        ...chunkOf([...clean, ...tokens.slice(0, after)], ids, GREEDY),
      })),
    };
  };

  return {
    version: 1,
    steps: [
      {
        kind: 'prefill',
        tokens: prompt,
        next: columns([forward(prompt, []).draw(prompt.length - 1, 0, shape.maskId, GREEDY)]),
      },
      denoise(prompt, noisy(300, 64), GREEDY),
      commit(prompt, committed, true),
      { kind: 'rewind', length: kept.length },
      commit(kept, more, false, [
        { after: 1, ids: noisy(500, 16) },
        { after: 4, ids: noisy(600, 1) },
        { after: 5, ids: noisy(700, 16) },
      ]),
      denoise([...kept, ...more], [shape.maskId], GREEDY),
      denoise([...kept, ...more], noisy(400, 6), { temperature: 0.7, seed: 7 }),
    ],
  };
}

interface DrawnRow {
  readonly id: number;
  readonly logProb: number;
  readonly margin: number;
  readonly entropy: number;
  readonly current: number;
}

/** The logits of one reference pass. */
export class Rows {
  readonly #logits: Float32Array;
  readonly #forbidden: readonly number[];
  readonly #vocabSize: number;

  constructor(logits: Float32Array, forbidden: readonly number[], vocabSize: number) {
    this.#logits = logits;
    this.#forbidden = forbidden;
    this.#vocabSize = vocabSize;
  }

  draw(row: number, slot: number, current: number, noise: Noise): DrawnRow {
    const vocabSize = this.#vocabSize;
    const at = { offset: row * vocabSize, vocabSize, slot, current };
    const drawn = drawRow(this.#logits, at, this.#forbidden, noise);
    return { ...drawn, margin: this.#margin(at.offset, slot, drawn.id, noise) };
  }

  #margin(offset: number, slot: number, id: number, noise: Noise): number {
    // In units of logits, so that one tolerance serves every temperature.
    const score = (token: number): number =>
      this.#logits[offset + token]! +
      (noise.temperature > 0 ? noise.temperature * gumbel(noise.seed, slot, token) : 0);
    let second = -Infinity;
    for (let token = 0; token < this.#vocabSize; token++) {
      if (token !== id && !this.#forbidden.includes(token)) second = Math.max(second, score(token));
    }
    return score(id) - second;
  }
}

export function columns(rows: readonly DrawnRow[]): GoldenRows {
  return {
    ids: rows.map((row) => row.id),
    logProb: rows.map((row) => row.logProb),
    margin: rows.map((row) => row.margin),
  };
}
