import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseReveals } from './candidates.ts';
import { TOKEN_CAUSAL, type ChunkPrediction, type DenoiserShape } from '../denoiser.ts';
import { revealPolicyArb } from '../testing/policies.ts';
import { mostPasses, type RevealPolicy } from './policies/policies.ts';

const M = 0;
const EOS = 1;
const PAD = 2;
const shape: DenoiserShape = {
  ...TOKEN_CAUSAL,
  vocabSize: 32,
  contextLength: 64,
  maskId: M,
  eosId: EOS,
  padId: PAD,
  sepId: 3,
};

function predict(ids: readonly number[], probability?: readonly number[]): ChunkPrediction {
  const p = probability ?? ids.map(() => 0.95);
  return {
    ids: Int32Array.from(ids),
    probability: Float32Array.from(p),
    entropy: Float32Array.from(p, (value) => 1 - value),
    margin: Float32Array.from(p),
    current: new Float32Array(ids.length),
  };
}

const at = (pass: number) => ({ pass, lot: (slot: number) => ((slot * 37) % 64) / 64 });

const sure: RevealPolicy = { kind: 'threshold', threshold: 0.9 };
const steps = (n: number): RevealPolicy => ({ kind: 'steps', steps: n });

/** Slot and id of what a pass reveals. */
function reveals(
  ids: readonly number[],
  prediction: ChunkPrediction,
  policy: RevealPolicy = sure,
  pass = 0,
): (readonly [number, number])[] {
  return chooseReveals(prediction, ids, shape, { policy, nearness: 0 }, at(pass)).map(
    ({ slot, id }) => [slot, id],
  );
}

describe('chooseReveals', () => {
  it('reveals [EOS] with all the text before it, and nothing after it', () => {
    const prediction = predict([10, 11, EOS, 12, PAD]);
    expect(reveals([M, M, M, M, M], prediction)).toEqual([
      [0, 10],
      [1, 11],
      [2, EOS],
    ]);
    expect(reveals([10, 11, M, M, 9], prediction)).toEqual([[2, EOS]]);
  });

  it('lets [EOS] wait for the text before it', () => {
    const prediction = predict([10, 11, EOS, PAD], [0.95, 0.5, 0.99, 0.99]);
    expect(reveals([M, M, M, M], prediction)).toEqual([[0, 10]]);
    expect(reveals([10, M, M, M], prediction)).toEqual([[1, 11]]);
  });

  it('gives the place of a waiting [EOS] to text', () => {
    // Two passes: two slots in the first. [EOS] is the surest, but may not be taken.
    const prediction = predict([10, 11, 12, EOS], [0.5, 0.7, 0.6, 0.99]);
    expect(reveals([M, M, M, M], prediction, steps(2))).toEqual([
      [1, 11],
      [2, 12],
    ]);
  });

  it('never reveals [PAD] as text', () => {
    expect(reveals([M, M, M], predict([10, PAD, 12]))).toEqual([
      [0, 10],
      [2, 12],
    ]);
  });

  it('ends the text at the leftmost mask when no text is predicted', () => {
    expect(reveals([10, M, M], predict([10, PAD, PAD]))).toEqual([[1, EOS]]);
    expect(reveals([M, 11, M], predict([PAD, 11, EOS]))).toEqual([[0, EOS]]);
    expect(reveals([M, M], predict([EOS, PAD], [0.1, 0.1]))).toEqual([[0, EOS]]);
  });

  it('an [EOS] right of a [PAD] is out of reach', () => {
    expect(reveals([M, M, M], predict([10, PAD, EOS]))).toEqual([[0, 10]]);
  });

  it('the last of a fixed number of passes decides every slot', () => {
    expect(reveals([M, M, M], predict([10, 11, 12], [0.1, 0.2, 0.3]), steps(1))).toHaveLength(3);
    expect(reveals([M, M, M, M], predict([10, PAD, 12, EOS]), steps(4), 3)).toEqual([
      [0, 10],
      [1, EOS],
    ]);
  });

  it('always reveals something masked, and [EOS] only with a full left side', () => {
    const slot = fc.record({
      now: fc.constantFrom(M, M, M, 20, 21),
      predicted: fc.constantFrom(10, 11, 12, EOS, PAD),
      probability: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc.array(slot, { minLength: 1, maxLength: 20 }),
        revealPolicyArb,
        fc.constantFrom(0, 0.5, 2),
        fc.nat(3),
        (slots, policy, nearness, pass) => {
          const ids: number[] = slots.map(({ now }) => now);
          fc.pre(ids.includes(M));
          const predicted = slots.map((item) => item.predicted);
          const prediction = predict(
            predicted,
            slots.map((item) => item.probability),
          );
          const revealed = chooseReveals(prediction, ids, shape, { policy, nearness }, at(pass));
          expect(revealed.length).toBeGreaterThan(0);
          for (const { slot: at, id } of revealed) {
            expect(ids[at]).toBe(M);
            expect(id).not.toBe(PAD);
            if (id !== EOS) expect(id).toBe(predicted[at]);
            ids[at] = id;
          }
          const end = ids.indexOf(EOS);
          if (end >= 0) {
            expect(ids.slice(0, end)).not.toContain(M);
            expect(revealed.at(-1)?.slot).toBe(end);
          }
          const isLast = pass >= mostPasses(policy) - 1;
          if (isLast && end < 0) expect(ids).not.toContain(M);
        },
      ),
    );
  });
});
