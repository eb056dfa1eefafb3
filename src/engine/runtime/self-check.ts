import type { Mismatch } from '../fault.ts';
import { GREEDY, type ChunkPrediction, type Denoiser, type Prediction } from '../denoiser.ts';
import type { Golden, GoldenBranch, GoldenRows, GoldenStep } from './golden.ts';

/** Largest difference that a right runtime may show, nats; rounded: with activations of 8 bits. */
export const TOLERANCE = { float32: 1e-2, float16: 0.15, rounded: 0.15 } as const;

export interface SelfCheck {
  /** Largest difference of any log-probability or entropy, nats; Infinity for a number that is none. */
  readonly difference: number;
  /** The first that is wrong, or null. */
  readonly mismatch: Mismatch | null;
}

/**
 * Plays the golden session on a denoiser. Leaves the cache empty.
 * @param onStep told after each step how much is done, 0 to 1
 */
export async function selfCheck(
  denoiser: Denoiser,
  golden: Golden,
  tolerance: number,
  onStep: (done: number) => void = () => undefined,
): Promise<SelfCheck> {
  const comparison = new Comparison(tolerance);
  for (const [i, step] of golden.steps.entries()) {
    await play(denoiser, step, comparison);
    onStep((i + 1) / golden.steps.length);
    // Wrong once is wrong: the next runtime should not wait for the rest.
    if (comparison.mismatch !== null) break;
  }
  denoiser.rewind(0);
  return { difference: comparison.largest, mismatch: comparison.mismatch };
}

async function play(denoiser: Denoiser, step: GoldenStep, to: Comparison): Promise<void> {
  switch (step.kind) {
    case 'prefill': {
      const { next } = await denoiser.prefill(step.tokens);
      to.next({ pass: 'prefill', tokens: step.tokens.length, after: null }, next, step.next);
      return;
    }
    case 'denoise': {
      const { chunk, temperature, seed } = step;
      const where = { pass: 'chunk', tokens: chunk.length, after: null } as const;
      to.chunk(where, await denoiser.denoise(chunk, { temperature, seed }), step);
      return;
    }
    case 'commit': {
      const got = await denoiser.commit(step.tokens, GREEDY, step.branches);
      const where = { pass: 'commit', tokens: step.tokens.length, after: null } as const;
      const skipped = step.tokens.length - step.logProb.length;
      const own = { ...where, part: 'tokens' } as const;
      to.numbers(own, got.logProb.subarray(skipped), step.logProb);
      const greedyLogProb = [...got.greedyLogProb.subarray(skipped)];
      const greedy = { ...where, part: 'greedy' } as const;
      to.rows(greedy, got.greedyId.subarray(skipped), greedyLogProb, step.greedy);
      to.next(where, got.next, step.next);
      for (const [i, branch] of step.branches.entries()) {
        to.chunk({ ...where, after: branch.after }, got.chunks[i], branch);
      }
      return;
    }
    case 'rewind':
      denoiser.rewind(step.length);
  }
}

/** Which numbers of which forward are compared. */
type Place = Omit<Mismatch, 'problem'>;
type Forward = Omit<Place, 'part'>;

class Comparison {
  largest = 0;
  mismatch: Mismatch | null = null;

  readonly #tolerance: number;

  constructor(tolerance: number) {
    this.#tolerance = tolerance;
  }

  next(where: Forward, got: Prediction, expected: GoldenRows): void {
    this.rows({ ...where, part: 'next' }, Int32Array.of(got.id), [got.logProb], expected);
  }

  chunk(
    where: Forward,
    got: ChunkPrediction | undefined,
    expected: Pick<GoldenBranch, 'drawn' | 'entropy' | 'current'>,
  ): void {
    if (got === undefined) {
      this.#wrong({ ...where, part: 'tokens' }, { kind: 'absent' });
      return;
    }
    const tokens = { ...where, part: 'tokens' } as const;
    this.rows(tokens, got.ids, Array.from(got.probability, Math.log), expected.drawn);
    this.numbers({ ...where, part: 'entropy' }, got.entropy, expected.entropy);
    this.numbers({ ...where, part: 'present' }, got.current, expected.current);
  }

  rows(at: Place, ids: Int32Array, logProb: readonly number[], expected: GoldenRows): void {
    for (const [i, id] of expected.ids.entries()) {
      const isTie = expected.margin[i]! <= 2 * this.#tolerance;
      if (ids[i] !== id) {
        if (!isTie) this.#wrong(at, { kind: 'token', got: ids[i] ?? null, belongs: id });
        continue;
      }
      this.#number(at, logProb[i]!, expected.logProb[i]!);
    }
  }

  numbers(at: Place, got: Float32Array, expected: readonly number[]): void {
    for (const [i, value] of expected.entries()) this.#number(at, got[i] ?? NaN, value);
  }

  #number(at: Place, got: number, expected: number): void {
    const difference = Math.abs(got - expected);
    // A NaN must not slip through a comparison that it makes false.
    const size = Number.isNaN(difference) ? Infinity : difference;
    this.largest = Math.max(this.largest, size);
    if (size > this.#tolerance) this.#wrong(at, { kind: 'off', by: size });
  }

  #wrong(at: Place, problem: Mismatch['problem']): void {
    this.mismatch ??= { ...at, problem };
  }
}
