import { describe, expect, it } from 'vitest';
import { type DenoiserShape, GREEDY, NOT_ASKED, UNKNOWN } from '../../denoiser.ts';
import { LogitsDenoiser } from './logits-denoiser.ts';
import type { LogitsModel } from './logits-model.ts';

const MASK = 5;
const SHAPE: DenoiserShape = {
  attention: { kind: 'bidirectional' },
  logits: 'own',
  vocabSize: 6,
  contextLength: 8,
  maskId: MASK,
  eosId: 4,
  padId: 3,
  sepId: MASK,
};

/** Row i has its highest logit at i modulo the vocabulary, and counts passes. */
function counting(): LogitsModel & { readonly passes: number[][]; isDisposed: boolean } {
  const model = {
    passes: [] as number[][],
    isDisposed: false,
    forward: (ids: readonly number[]) => {
      model.passes.push([...ids]);
      const values = new Float32Array(ids.length * SHAPE.vocabSize);
      for (const row of ids.keys()) values[row * SHAPE.vocabSize + (row % SHAPE.vocabSize)] = 2;
      return Promise.resolve({ values, vocabulary: SHAPE.vocabSize });
    },
    dispose: () => {
      model.isDisposed = true;
      return Promise.resolve();
    },
  };
  return model;
}

describe('a denoiser over a network that keeps nothing', () => {
  it('computes prompt and canvas in one forward, and nothing before it is asked', async () => {
    const model = counting();
    const denoiser = new LogitsDenoiser(SHAPE, model);
    expect(denoiser.shape.keepsNothing).toBe(true);
    expect(await denoiser.prefill([1, 2])).toEqual({ next: UNKNOWN, chunks: [] });
    const { next, logProb } = await denoiser.commit([3]);
    expect(next).toEqual(UNKNOWN);
    expect([...logProb]).toEqual([NaN]);
    expect(model.passes).toEqual([]);

    const { ids, probability, current } = await denoiser.denoise([MASK, 4, MASK], GREEDY);
    expect(model.passes).toEqual([[1, 2, 3, MASK, 4, MASK]]);
    expect([...ids]).toEqual([3, 4, 5]);
    const likeliest = Math.exp(2) / (Math.exp(2) + 5);
    for (const share of probability) expect(share).toBeCloseTo(likeliest, 5);
    expect(current[1]).toBeCloseTo(likeliest, 5);
    expect([denoiser.length, denoiser.cacheBytes]).toEqual([3, 0]);
  });

  it('takes a slot from the row before it where logits are shifted, the first from its own', async () => {
    const denoiser = new LogitsDenoiser({ ...SHAPE, logits: 'shifted' }, counting());
    await denoiser.prefill([1]);
    expect([...(await denoiser.denoise([MASK, MASK], GREEDY)).ids]).toEqual([0, 1]);
    denoiser.rewind(0);
    expect([...(await denoiser.denoise([MASK, MASK], GREEDY)).ids]).toEqual([0, 0]);
  });

  it('answers for the slots that it is asked about, within their limits', async () => {
    const denoiser = new LogitsDenoiser(SHAPE, counting());
    await denoiser.prefill([1]);
    const limits = new Map([[2, { kind: 'not', ids: [3] } as const]]);
    const got = await denoiser.denoise([MASK, MASK, MASK], GREEDY, limits, { slots: [0, 2] });
    expect([...got.ids]).toEqual([1, NOT_ASKED.id, 0]);
    expect(got.probability[1]).toBe(NOT_ASKED.probability);
  });

  it('refuses what does not fit, and what is no token', async () => {
    const denoiser = new LogitsDenoiser(SHAPE, counting());
    await denoiser.prefill([1, 2]);
    const masks = (count: number): number[] => Array.from({ length: count }, () => MASK);
    await expect(denoiser.denoise(masks(7), GREEDY)).rejects.toThrow(/context of 8/);
    await expect(denoiser.denoise([6], GREEDY)).rejects.toThrow(/no token/);
    await expect(denoiser.denoise([], GREEDY)).rejects.toThrow(RangeError);
    await expect(denoiser.commit([1], GREEDY, [{ after: 1, ids: [MASK] }])).rejects.toThrow(
      /rides along/,
    );
    expect(() => denoiser.rewind(3)).toThrow(RangeError);
  });

  it('is done once it is disposed', async () => {
    const model = counting();
    const denoiser = new LogitsDenoiser(SHAPE, model);
    await denoiser.dispose();
    expect(model.isDisposed).toBe(true);
    await expect(denoiser.prefill([1])).rejects.toThrow(/disposed/);
  });
});
