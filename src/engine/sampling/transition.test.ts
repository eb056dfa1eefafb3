import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DenoiserShape, TOKEN_CAUSAL, type Transition } from '../denoiser.ts';
import type { ChunkPrediction } from '../denoiser.ts';
import { behind, readAlong } from './transition.ts';

const VOCABULARY = 6;

/** Tables of rank 2 with small numbers. */
const transitions = fc
  .array(fc.double({ min: -2, max: 2, noNaN: true }), {
    minLength: 4 * VOCABULARY,
    maxLength: 4 * VOCABULARY,
  })
  .map((numbers): Transition => ({
    rank: 2,
    before: Float32Array.from(numbers.slice(0, 2 * VOCABULARY)),
    token: Float32Array.from(numbers.slice(2 * VOCABULARY)),
  }));

/** A distribution over the vocabulary, none of it zero. */
const distributions = fc
  .array(fc.double({ min: 0.01, max: 1, noNaN: true }), {
    minLength: VOCABULARY,
    maxLength: VOCABULARY,
  })
  .map((weights) => {
    const sum = weights.reduce((a, b) => a + b, 0);
    return weights.map((weight) => weight / sum);
  });

/** Of one slot, its `count` likeliest tokens. */
function likelyIn(distribution: readonly number[], count: number) {
  const ids = distribution
    .map((_, id) => id)
    .toSorted((a, b) => distribution[b]! - distribution[a]!);
  const told = ids.slice(0, count);
  return {
    count,
    ids: Int32Array.from(told),
    logProb: Float32Array.from(told.map((id) => Math.log(distribution[id]!))),
  };
}

describe('a token behind another', () => {
  it('is the likeliest by the sum of both, with its share of all', () => {
    fc.assert(
      fc.property(
        transitions,
        distributions,
        fc.nat(VOCABULARY - 1),
        (transition, said, before) => {
          const { rank } = transition;
          const weights = said.map((probability, id) => {
            let logit = 0;
            for (let i = 0; i < rank; i++) {
              logit += transition.before[before * rank + i]! * transition.token[id * rank + i]!;
            }
            return probability * Math.exp(logit);
          });
          const sum = weights.reduce((a, b) => a + b, 0);
          const told = behind(transition, likelyIn(said, VOCABULARY), 0, before);
          expect(told.probability).toBeCloseTo(Math.max(...weights) / sum, 4);
          expect(weights[told.id]! / sum).toBeCloseTo(told.probability, 4);
        },
      ),
    );
  });

  it('is the likeliest of the slot where the token before speaks for none', () => {
    fc.assert(
      fc.property(distributions, fc.integer({ min: 1, max: VOCABULARY }), (said, count) => {
        const none = new Float32Array(2 * VOCABULARY);
        const transition = { rank: 2, before: none, token: none };
        const told = behind(transition, likelyIn(said, count), 0, 3);
        // What was not told counts as it did before.
        expect(told.probability).toBeCloseTo(Math.max(...said), 4);
        expect(said[told.id]).toBeCloseTo(told.probability, 4);
      }),
    );
  });

  it('is looked for among those that may stand there alone', () => {
    const ids = Int32Array.from([-1, -1, 4, -1]);
    const logProb = Float32Array.from([0, 0, 0, -Infinity]);
    const none = new Float32Array(2 * VOCABULARY);
    const told = behind({ rank: 2, before: none, token: none }, { count: 2, ids, logProb }, 1, 0);
    expect(told).toEqual({ id: 4, probability: 1 });
  });
});

describe('a prediction read along a transition', () => {
  const MASK = VOCABULARY;
  const EOS = 5;
  const shapeOf = (transition?: Transition): DenoiserShape => ({
    ...TOKEN_CAUSAL,
    ...{ vocabSize: VOCABULARY, contextLength: 8, maskId: MASK, eosId: EOS, padId: 8, sepId: 9 },
    ...(transition && { transition }),
  });
  const chunks = fc.record({
    transition: transitions,
    said: fc.array(distributions, { minLength: 1, maxLength: 8 }),
    masked: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
    least: fc.double({ min: 0.2, max: 0.9, noNaN: true }),
  });

  function predictionOf(said: readonly (readonly number[])[]): ChunkPrediction {
    const told = said.map((distribution) => likelyIn(distribution, VOCABULARY));
    const none = Float32Array.from(said, () => 0);
    return {
      ids: Int32Array.from(told, ({ ids }) => ids[0]!),
      probability: Float32Array.from(told, ({ logProb }) => Math.exp(logProb[0]!)),
      ...{ entropy: none, margin: none, current: none },
      likely: {
        count: VOCABULARY,
        ids: Int32Array.from(told.flatMap(({ ids }) => [...ids])),
        logProb: Float32Array.from(told.flatMap(({ logProb }) => [...logProb])),
      },
    };
  }

  it('is read behind each mask that reaches and ends nothing, with the chance of both, and else as it was', () => {
    fc.assert(
      fc.property(chunks, ({ transition, said, masked, least }) => {
        const alone = predictionOf(said);
        const ids = said.map((_, slot) => (masked[slot] === true ? MASK : 0));
        const read = readAlong(alone, ids, shapeOf(transition), least);
        for (const slot of ids.keys()) {
          const isBehind =
            ids[slot] === MASK &&
            ids[slot - 1] === MASK &&
            read.ids[slot - 1] !== EOS &&
            read.probability[slot - 1]! >= least;
          const one = isBehind
            ? behind(transition, alone.likely!, slot, read.ids[slot - 1]!)
            : { id: alone.ids[slot]!, probability: alone.probability[slot]! };
          const chance = isBehind ? read.probability[slot - 1]! : 1;
          expect(read.ids[slot]).toBe(one.id);
          expect(read.probability[slot]).toBeCloseTo(chance * one.probability, 5);
        }
      }),
    );
  });

  it('is the prediction itself of a model without a transition', () => {
    const alone = predictionOf([[0.5, 0.1, 0.1, 0.1, 0.1, 0.1]]);
    expect(readAlong(alone, [MASK], shapeOf(), 0.9)).toBe(alone);
  });
});
