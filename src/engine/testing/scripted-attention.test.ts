import { describe, expect, it } from 'vitest';
import { GREEDY, UNKNOWN, type Attention, type DenoiserShape } from '../denoiser.ts';
import { ScriptedAttention } from './scripted-attention.ts';
import { writes } from './scripted.ts';

const M = 0;
const TEXT = [5, 6, 7, 8, 9, 10];
const PROMPT = [11, 12, 13];

function scripted(attention: Attention): ScriptedAttention {
  const shape: DenoiserShape = {
    ...{ attention, logits: 'own', vocabSize: 16, contextLength: 24 },
    ...{ maskId: M, eosId: 1, padId: 2, sepId: M },
  };
  return new ScriptedAttention({ shape, script: writes(TEXT, shape), cacheBytesPerToken: 1 });
}

const masks = (count: number): number[] => Array.from({ length: count }, () => M);

describe('a scripted denoiser that sees its whole canvas', () => {
  it('computes nothing but canvases, and caches nothing', async () => {
    const denoiser = scripted({ kind: 'bidirectional' });
    expect(await denoiser.prefill(PROMPT)).toEqual({ next: UNKNOWN, chunks: [] });
    expect(denoiser.forwards).toBe(0);
    const { ids } = await denoiser.denoise(masks(6), GREEDY);
    expect([...ids]).toEqual(TEXT);
    expect(denoiser.forwards).toBe(1);
    await denoiser.commit(TEXT);
    expect([denoiser.forwards, denoiser.length, denoiser.cacheBytes]).toEqual([1, 9, 0]);
  });

  it('tells of the slots that it is asked about alone', async () => {
    const denoiser = scripted({ kind: 'bidirectional' });
    await denoiser.prefill(PROMPT);
    const { ids, probability } = await denoiser.denoise(masks(4), GREEDY, undefined, {
      slots: [1, 3],
    });
    expect([...ids]).toEqual([-1, 6, -1, 8]);
    expect([...probability].map((each) => each > 0)).toEqual([false, true, false, true]);
  });

  it('computes some slots anew only where the canvas is kept', async () => {
    const denoiser = scripted({ kind: 'bidirectional' });
    await denoiser.prefill(PROMPT);
    const anew = { anew: { from: 0, to: 2 } };
    await expect(denoiser.denoise(masks(4), GREEDY, undefined, anew)).rejects.toThrow(RangeError);
    await denoiser.denoise(masks(4), GREEDY, undefined, { keep: true });
    expect([...(await denoiser.denoise(masks(4), GREEDY, undefined, anew)).ids]).toEqual(
      TEXT.slice(0, 4),
    );
  });
});

describe('a scripted denoiser of blocks', () => {
  it('caches whole blocks from the first token on, and takes no chunk beyond its block', async () => {
    const denoiser = scripted({ kind: 'block-causal', block: 4, origin: 'start' });
    await denoiser.prefill(PROMPT);
    expect([denoiser.forwards, denoiser.length, denoiser.cacheBytes]).toEqual([0, 3, 0]);
    await expect(denoiser.denoise(masks(2), GREEDY)).rejects.toThrow(RangeError);
    expect([...(await denoiser.denoise(masks(1), GREEDY)).ids]).toEqual([5]);
    await denoiser.commit([5]);
    expect([denoiser.forwards, denoiser.length, denoiser.cacheBytes]).toEqual([2, 4, 4]);
    expect([...(await denoiser.denoise(masks(4), GREEDY)).ids]).toEqual([6, 7, 8, 9]);
    denoiser.rewind(3);
    expect([denoiser.length, denoiser.cacheBytes]).toEqual([3, 0]);
  });

  it('counts blocks from the end of the prompt', async () => {
    const denoiser = scripted({ kind: 'block-causal', block: 4, origin: 'prompt-end' });
    await denoiser.prefill(PROMPT);
    expect([denoiser.forwards, denoiser.length, denoiser.cacheBytes]).toEqual([1, 3, 3]);
    expect([...(await denoiser.denoise(masks(4), GREEDY)).ids]).toEqual([5, 6, 7, 8]);
    await expect(denoiser.denoise(masks(5), GREEDY)).rejects.toThrow(RangeError);
  });

  it('refuses chunks that ride along', async () => {
    const denoiser = scripted({ kind: 'block-causal', block: 4, origin: 'start' });
    const branch = { after: 1, ids: [M] };
    await expect(denoiser.prefill(PROMPT, GREEDY, [branch])).rejects.toThrow(RangeError);
  });
});
