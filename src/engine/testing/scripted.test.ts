import { describe, expect, it } from 'vitest';
import { GREEDY, TOKEN_CAUSAL, type DenoiserShape } from '../denoiser.ts';
import { ScriptedDenoiser, writes } from './scripted.ts';

const shape: DenoiserShape = {
  ...TOKEN_CAUSAL,
  vocabSize: 16,
  contextLength: 12,
  maskId: 0,
  eosId: 1,
  padId: 2,
  sepId: 3,
};
const M = shape.maskId;
const text = [5, 6, 7, 8];
const make = (options = {}) =>
  new ScriptedDenoiser({ shape, script: writes(text, shape), ...options });

describe('ScriptedDenoiser', () => {
  it('predicts its text, then [EOS], then [PAD]', async () => {
    const denoiser = make();
    expect((await denoiser.prefill([9, 3])).next.id).toBe(5);
    const draft = await denoiser.denoise([M, M, M, M, M, M], GREEDY);
    expect([...draft.ids]).toEqual([5, 6, 7, 8, 1, 2]);
    expect(denoiser.cached).toEqual([9, 3]);
  });

  it('follows the prompt when the text is a function of it', async () => {
    const script = writes((prompt) => prompt.map((id) => id + 1), shape);
    const denoiser = new ScriptedDenoiser({ shape, script });
    expect((await denoiser.prefill([9, 8])).next.id).toBe(10);
    expect((await denoiser.commit([10])).next.id).toBe(9);
    expect((await denoiser.prefill([4])).next.id).toBe(5);
  });

  it('is surer of a slot whose neighbours are revealed', async () => {
    const denoiser = make({ seed: 7 });
    await denoiser.prefill([9]);
    const before = await denoiser.denoise([M, M, M, M], GREEDY);
    const after = await denoiser.denoise([5, M, 7, 8], GREEDY);
    expect(after.probability[1]).toBeGreaterThan(before.probability[1]!);
    expect(after.entropy[1]).toBeLessThan(before.entropy[1]!);
    expect(after.current[0]).toBeGreaterThan(0.9);
    expect((await denoiser.denoise([6, M, M, M], GREEDY)).current[0]).toBeLessThan(0.1);
  });

  it('scores a commit, and does not know the first token after a rewind', async () => {
    const denoiser = make();
    await denoiser.prefill([9]);
    const scores = await denoiser.commit([5, 9]);
    expect([...scores.greedyId]).toEqual([5, 6]);
    expect(scores.logProb[0]).toBeCloseTo(scores.greedyLogProb[0]!);
    expect(scores.logProb[1]).toBeLessThan(scores.greedyLogProb[1]!);
    denoiser.rewind(2);
    expect(denoiser.cached).toEqual([9, 5]);
    const again = await denoiser.commit([6]);
    expect([again.logProb[0], again.greedyId[0]]).toEqual([NaN, -1]);
    expect(again.next.id).toBe(7);
    expect(denoiser.forwards).toBe(3);
  });

  it('refuses what no denoiser could do', async () => {
    const denoiser = make();
    await expect(denoiser.denoise([M], GREEDY)).rejects.toThrow('No prefill');
    await expect(denoiser.commit([5])).rejects.toThrow('No prefill');
    await expect(denoiser.prefill([])).rejects.toThrow(RangeError);
    await expect(denoiser.prefill([16])).rejects.toThrow('vocabulary');
    await expect(denoiser.prefill([M])).rejects.toThrow('[MASK]');
    await denoiser.prefill([9]);
    await expect(denoiser.commit([5, M])).rejects.toThrow('[MASK]');
    await expect(denoiser.denoise(Array(12).fill(M), GREEDY)).rejects.toThrow(RangeError);
    expect(() => denoiser.rewind(2)).toThrow(RangeError);
    const slow = denoiser.denoise([M], GREEDY);
    await expect(denoiser.commit([5])).rejects.toThrow('under way');
    await slow;
    denoiser.rewind(0);
    await expect(denoiser.denoise([M], GREEDY)).rejects.toThrow('No prefill');
    await denoiser.dispose();
    await expect(denoiser.prefill([9])).rejects.toThrow('disposed');
  });

  it('keeps the pace it is given', async () => {
    const widths: number[] = [];
    const pace = (tokens: number) => Promise.resolve(void widths.push(tokens));
    const denoiser = make({ pace, cacheBytesPerToken: 10 });
    await denoiser.prefill([9, 9]);
    await denoiser.denoise([M, M, M], GREEDY);
    // Three slots and the anchor.
    expect(widths).toEqual([2, 4]);
    expect(denoiser.cacheBytes).toBe(20);
  });
});
