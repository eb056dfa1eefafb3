import { GREEDY, type ChunkPrediction, type Denoiser, type Prediction } from '../denoiser.ts';
import type { Golden, GoldenBranch, GoldenRows, GoldenStep } from './golden.ts';

/** Largest difference that a right runtime may show, nats. */
export const TOLERANCE = { float32: 1e-2, float16: 0.15 } as const;

export interface SelfCheck {
  /** Largest difference of any log-probability or entropy, nats; Infinity for a number that is none. */
  readonly difference: number;
  /** What is wrong, or null. */
  readonly fault: string | null;
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
    if (comparison.fault !== null) break;
  }
  denoiser.rewind(0);
  return { difference: comparison.largest, fault: comparison.fault };
}

async function play(denoiser: Denoiser, step: GoldenStep, to: Comparison): Promise<void> {
  switch (step.kind) {
    case 'prefill': {
      const { next } = await denoiser.prefill(step.tokens);
      to.next(`prefill of ${step.tokens.length}`, next, step.next);
      return;
    }
    case 'denoise': {
      const { chunk, temperature, seed } = step;
      const name = `chunk of ${chunk.length}`;
      to.chunk(name, await denoiser.denoise(chunk, { temperature, seed }), step);
      return;
    }
    case 'commit': {
      const got = await denoiser.commit(step.tokens, GREEDY, step.branches);
      const name = `commit of ${step.tokens.length}`;
      const skipped = step.tokens.length - step.logProb.length;
      to.numbers(name, got.logProb.subarray(skipped), step.logProb);
      const greedyLogProb = [...got.greedyLogProb.subarray(skipped)];
      to.rows(`${name}, greedy`, got.greedyId.subarray(skipped), greedyLogProb, step.greedy);
      to.next(name, got.next, step.next);
      for (const [i, branch] of step.branches.entries()) {
        to.chunk(`${name}, chunk after ${branch.after}`, got.chunks[i], branch);
      }
      return;
    }
    case 'rewind':
      denoiser.rewind(step.length);
  }
}

class Comparison {
  largest = 0;
  fault: string | null = null;

  constructor(private readonly tolerance: number) {}

  next(name: string, got: Prediction, expected: GoldenRows): void {
    this.rows(`${name}, next token`, Int32Array.of(got.id), [got.logProb], expected);
  }

  chunk(
    name: string,
    got: ChunkPrediction | undefined,
    expected: Pick<GoldenBranch, 'drawn' | 'entropy' | 'current'>,
  ): void {
    if (got === undefined) {
      this.fault ??= `${name}: no prediction`;
      return;
    }
    this.rows(name, got.ids, Array.from(got.probability, Math.log), expected.drawn);
    this.numbers(`${name}, entropy`, got.entropy, expected.entropy);
    this.numbers(`${name}, present tokens`, got.current, expected.current);
  }

  rows(name: string, ids: Int32Array, logProb: readonly number[], expected: GoldenRows): void {
    for (const [i, id] of expected.ids.entries()) {
      const isTie = expected.margin[i]! <= 2 * this.tolerance;
      if (ids[i] !== id) {
        if (!isTie) this.fault ??= `${name}: token ${ids[i] ?? 'none'} where ${id} belongs`;
        continue;
      }
      this.number(name, logProb[i]!, expected.logProb[i]!);
    }
  }

  numbers(name: string, got: Float32Array, expected: readonly number[]): void {
    for (const [i, value] of expected.entries()) this.number(name, got[i] ?? NaN, value);
  }

  private number(name: string, got: number, expected: number): void {
    const difference = Math.abs(got - expected);
    // A NaN must not slip through a comparison that it makes false.
    const size = Number.isNaN(difference) ? Infinity : difference;
    this.largest = Math.max(this.largest, size);
    if (size > this.tolerance) this.fault ??= `${name}: off by ${size.toPrecision(2)}`;
  }
}
