import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GREEDY, TOKEN_CAUSAL, type DenoiserShape } from '../denoiser.ts';
import { drawChunk, drawRow, likeliestOf, outOf } from './draw.ts';

const row = (vocabSize: number, current = 0) => ({ offset: 0, vocabSize, slot: 0, current });
const logitsArb = fc.array(fc.double({ min: -30, max: 30, noNaN: true }), {
  minLength: 3,
  maxLength: 40,
});

describe('drawRow', () => {
  it('gives the softmax of a row worked out by hand', () => {
    const logits = Float32Array.from([Math.log(1), Math.log(2), Math.log(5)]);
    const drawn = drawRow(logits, row(3, 1), [], GREEDY);
    expect(drawn.id).toBe(2);
    expect(drawn.probability).toBeCloseTo(5 / 8);
    expect(drawn.logProb).toBeCloseTo(Math.log(5 / 8));
    expect(drawn.current).toBeCloseTo(2 / 8);
    expect(drawn.margin).toBeCloseTo(5 / 8 - 2 / 8);
    const entropy = -[1, 2, 5].reduce((sum, w) => sum + (w / 8) * Math.log(w / 8), 0);
    expect(drawn.entropy).toBeCloseTo(entropy);
  });

  it('gives a tie to the lowest id', () => {
    expect(drawRow(Float32Array.from([1, 3, 3, 3]), row(4), [], GREEDY).id).toBe(1);
    expect(drawRow(Float32Array.from([1, 3, 3, 3]), row(4), [1], GREEDY).id).toBe(2);
  });

  it('reads the row at its offset', () => {
    const logits = Float32Array.from([9, 0, 0, 0, 0, 9]);
    expect(drawRow(logits, { ...row(3), offset: 3 }, [], GREEDY).id).toBe(2);
  });

  it('treats forbidden tokens as absent, and survives minus infinity', () => {
    const logits = Float32Array.from([100, 1, 1, -Infinity]);
    const drawn = drawRow(logits, row(4, 0), [0], GREEDY);
    expect(drawn).toMatchObject({ id: 1, current: 0 });
    expect(drawn.probability).toBeCloseTo(0.5);
    expect(drawn.entropy).toBeCloseTo(Math.log(2));
    expect(drawn.margin).toBe(0);
    expect(drawRow(logits, row(4, 0), [0, 1, 3], GREEDY).margin).toBe(1);
  });

  it('keeps probability in [0, 1], entropy in [0, log V], and never draws a forbidden token', () => {
    fc.assert(
      fc.property(
        logitsArb,
        fc.nat(),
        fc.nat({ max: 0xffff_ffff }),
        fc.constantFrom(0, 0.3, 1, 2),
        (values, pick, seed, temperature) => {
          const forbidden = pick % values.length;
          const logits = Float32Array.from(values);
          const drawn = drawRow(logits, row(values.length, 0), [forbidden], { temperature, seed });
          expect(drawn.id).not.toBe(forbidden);
          expect(drawn.probability).toBeGreaterThanOrEqual(0);
          expect(drawn.probability).toBeLessThanOrEqual(1 + 1e-12);
          expect(drawn.entropy).toBeGreaterThanOrEqual(0);
          expect(drawn.margin).toBeGreaterThanOrEqual(0);
          expect(drawn.margin).toBeLessThanOrEqual(1);
          expect(drawn.entropy).toBeLessThanOrEqual(Math.log(values.length - 1) + 1e-9);
        },
      ),
    );
  });

  it('draws in proportion to the softmax at the temperature', () => {
    const logits = Float32Array.from([0, 1, 2]);
    for (const temperature of [0.5, 1]) {
      const counts = [0, 0, 0];
      const draws = 20_000;
      for (let seed = 0; seed < draws; seed++) {
        counts[drawRow(logits, row(3), [], { temperature, seed }).id]!++;
      }
      const weights = [0, 1, 2].map((logit) => Math.exp(logit / temperature));
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      for (const [id, weight] of weights.entries()) {
        expect(counts[id]! / draws).toBeCloseTo(weight / total, 1.7);
      }
    }
  });
});

describe('drawChunk', () => {
  it('draws row by row, each with the noise of its slot', () => {
    const shape: DenoiserShape = {
      ...TOKEN_CAUSAL,
      vocabSize: 8,
      contextLength: 32,
      maskId: 0,
      eosId: 1,
      padId: 2,
      sepId: 3,
    };
    const chunk = [0, 5, 0];
    const logits = Float32Array.from({ length: 24 }, (_, i) => Math.sin(i * 12.9) * 2);
    const noise = { temperature: 1, seed: 9 };
    const prediction = drawChunk(logits, chunk, shape, noise);
    for (const [slot, current] of chunk.entries()) {
      const place = { offset: slot * 8, vocabSize: 8, slot, current };
      const drawn = drawRow(logits, place, [0, 3], noise);
      expect(prediction.ids[slot]).toBe(drawn.id);
      expect(prediction.probability[slot]).toBe(Math.fround(drawn.probability));
      expect(prediction.entropy[slot]).toBe(Math.fround(drawn.entropy));
      expect(prediction.current[slot]).toBe(Math.fround(drawn.current));
    }
  });
});

describe('likeliestOf', () => {
  it('tells what a sort would, the lowest id before its equals, and no token that is out', () => {
    const logitsOf = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 3, maxLength: 30 });
    fc.assert(
      fc.property(logitsOf, fc.nat(), fc.integer({ min: 1, max: 8 }), (numbers, out, count) => {
        const logits = Float32Array.from(numbers);
        const forbidden = [out % numbers.length];
        const drawn = drawRow(logits, row(numbers.length), forbidden, GREEDY);
        const into = {
          count,
          ids: new Int32Array(2 * count).fill(7),
          logProb: new Float32Array(2 * count).fill(7),
        };
        likeliestOf(logits, row(numbers.length), outOf(forbidden), drawn, into, 1);
        const expected = [...numbers.keys()]
          .filter((id) => !forbidden.includes(id))
          .toSorted((a, b) => numbers[b]! - numbers[a]! || a - b)
          .slice(0, count);
        const told = [...into.ids.subarray(count)];
        expect(told.filter((id) => id >= 0)).toEqual(expected);
        expect(told.slice(expected.length).every((id) => id === -1)).toBe(true);
        for (const [at, id] of expected.entries()) {
          expect(into.logProb[count + at]! - into.logProb[count]!).toBeCloseTo(
            logits[id]! - logits[drawn.id]!,
            4,
          );
        }
        expect(into.logProb[count]).toBeCloseTo(drawn.logProb, 5);
        // Another row's are left alone.
        expect([...into.ids.subarray(0, count)]).toEqual(Array.from({ length: count }, () => 7));
      }),
    );
  });
});
