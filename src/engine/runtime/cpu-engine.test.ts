import fc from 'fast-check';
import * as wasm from 'onnxruntime-web/wasm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GREEDY, MOST_LIMITED, TOKEN_CAUSAL, type DenoiserShape } from '../denoiser.ts';
import { drawRow } from '../sampling/draw.ts';
import { TINY_SHAPE, randomModel } from '../testing/random-model.ts';
import { TEST_IDS } from '../testing/random-checkpoint.ts';
import { createCpuEngine } from './cpu-engine.ts';
import * as native from './native.ts';
import { SequenceDenoiser } from './sequence-denoiser.ts';

const MODEL = randomModel(TINY_SHAPE, 3, { bits: 8, block: 32 });
const FORBIDDEN = [TEST_IDS.maskId, TEST_IDS.sepId];
const SHAPE: DenoiserShape = {
  ...TOKEN_CAUSAL,
  vocabSize: TINY_SHAPE.vocabulary,
  contextLength: TINY_SHAPE.context,
  ...TEST_IDS,
};

/** Clean tokens, never forbidden ones. */
const clean = (min: number, max: number): fc.Arbitrary<number[]> =>
  fc.array(fc.integer({ min: 4, max: SHAPE.vocabSize - 1 }), { minLength: min, maxLength: max });

async function start(kind: 'native' | 'wasm'): Promise<SequenceDenoiser> {
  wasm.env.wasm.numThreads = 1;
  const engine =
    kind === 'native'
      ? await createCpuEngine(native, MODEL, { intraOpNumThreads: 1 })
      : await createCpuEngine(wasm, MODEL, {
          executionProviders: ['wasm'],
        });
  return new SequenceDenoiser(SHAPE, engine);
}

/** What the plain reference says of one row. */
function expectedRow(logits: Float32Array, row: number, current: number, slot = 0) {
  const { vocabSize } = SHAPE;
  return drawRow(logits, { offset: row * vocabSize, vocabSize, slot, current }, FORBIDDEN, GREEDY);
}

describe('the sequence on the native runtime', () => {
  let denoiser: SequenceDenoiser;
  beforeAll(async () => {
    denoiser = await start('native');
  });
  afterAll(() => denoiser.dispose());

  it('a cached chunk pass equals a pass from scratch, at every chunk size', async () => {
    await fc.assert(
      fc.asyncProperty(
        clean(1, 40),
        clean(0, 30),
        fc.integer({ min: 4, max: 64 }),
        fc.array(fc.boolean(), { minLength: 64, maxLength: 64 }),
        async (prompt, text, size, masks) => {
          const chunk = masks.slice(0, size).map((mask, i) => (mask ? SHAPE.maskId : 4 + i));
          await denoiser.prefill(prompt);
          if (text.length > 0) await denoiser.commit(text);
          const got = await denoiser.denoise(chunk, GREEDY);
          const before = [...prompt, ...text];
          const logits = MODEL.reference(before, chunk);
          for (const [slot, current] of chunk.entries()) {
            const expected = expectedRow(logits, before.length + slot, current, slot);
            expect(got.probability[slot]).toBeCloseTo(expected.probability, 3);
            expect(got.entropy[slot]).toBeCloseTo(expected.entropy, 3);
            expect(got.current[slot]).toBeCloseTo(expected.current, 3);
          }
          expect(denoiser.length).toBe(before.length);
        },
      ),
      { numRuns: 12 },
    );
  });

  it('draws a slot among the tokens that it is limited to, in a chunk and beside a commit', async () => {
    const listed = fc.uniqueArray(fc.integer({ min: 4, max: SHAPE.vocabSize - 1 }), {
      minLength: 1,
      maxLength: MOST_LIMITED,
    });
    const limit = fc.record({
      kind: fc.constantFrom('not' as const, 'only' as const),
      ids: listed,
    });
    await fc.assert(
      fc.asyncProperty(clean(2, 20), limit, fc.nat(5), async (prompt, limit, limited) => {
        const chunk = new Array<number>(6).fill(SHAPE.maskId);
        const limits = new Map([[limited, limit]]);
        await denoiser.prefill(prompt.slice(0, -1));
        const beside = await denoiser.commit(prompt.slice(-1), GREEDY, [
          { after: 1, ids: chunk, limits },
        ]);
        const got = await denoiser.denoise(chunk, GREEDY, limits);
        const logits = MODEL.reference(prompt, chunk);
        const { vocabSize } = SHAPE;
        for (const slot of chunk.keys()) {
          const offset = (prompt.length + slot) * vocabSize;
          const row = { offset, vocabSize, slot, current: SHAPE.maskId };
          const own = slot === limited ? limit : undefined;
          const expected = drawRow(logits, row, FORBIDDEN, GREEDY, own);
          for (const { probability, entropy } of [got, beside.chunks[0]!]) {
            expect(probability[slot]).toBeCloseTo(expected.probability, 3);
            expect(entropy[slot]).toBeCloseTo(expected.entropy, 3);
          }
        }
        const ids = [got.ids[limited]!, beside.chunks[0]!.ids[limited]!];
        for (const id of ids) expect(limit.ids.includes(id)).toBe(limit.kind === 'only');
      }),
      { numRuns: 12 },
    );
  });

  it('refuses a limit that says nothing, and one that says too much', async () => {
    await denoiser.prefill([4, 5]);
    for (const count of [0, MOST_LIMITED + 1]) {
      const ids = Array.from({ length: count }, (_, i) => 4 + i);
      const limits = new Map([[0, { kind: 'only' as const, ids }]]);
      await expect(denoiser.denoise([SHAPE.maskId], GREEDY, limits)).rejects.toThrow('limited');
    }
  });

  it('one commit of 32 tokens equals four of 8, token by token', async () => {
    await fc.assert(
      fc.asyncProperty(clean(1, 20), clean(32, 32), async (prompt, text) => {
        const chunk = new Array<number>(16).fill(SHAPE.maskId);
        await denoiser.prefill(prompt);
        const whole = await denoiser.commit(text);
        const after = await denoiser.denoise(chunk, GREEDY);

        await denoiser.prefill(prompt);
        const logProbs: number[] = [];
        const greedy: number[] = [];
        for (let i = 0; i < 32; i += 8) {
          const part = await denoiser.commit(text.slice(i, i + 8));
          logProbs.push(...part.logProb);
          greedy.push(...part.greedyId);
        }
        const again = await denoiser.denoise(chunk, GREEDY);
        for (const [i, logProb] of logProbs.entries()) {
          expect(whole.logProb[i]).toBeCloseTo(logProb, 3);
        }
        expect(greedy).toEqual([...whole.greedyId]);
        for (const [i, entropy] of again.entropy.entries()) {
          expect(after.entropy[i]).toBeCloseTo(entropy, 3);
        }
      }),
      { numRuns: 6 },
    );
  });

  it('predicts every branch as a pass of its own behind the same tokens would', async () => {
    const branchesArb = fc.array(
      fc.record({
        after: fc.integer({ min: 0, max: 12 }),
        size: fc.integer({ min: 1, max: 20 }),
        shown: fc.integer({ min: 4, max: SHAPE.vocabSize - 1 }),
      }),
      { minLength: 1, maxLength: 5 },
    );
    await fc.assert(
      fc.asyncProperty(
        clean(1, 20),
        clean(12, 12),
        branchesArb,
        fc.constantFrom(GREEDY, { temperature: 1.5, seed: 3 }),
        async (prompt, text, wanted, noise) => {
          const branches = wanted.map(({ after, size, shown }) => ({
            after,
            ids: Array.from({ length: size }, (_, i) => (i % 3 === 2 ? shown : SHAPE.maskId)),
          }));
          await denoiser.prefill(prompt);
          const alone = await denoiser.commit(text);
          await denoiser.prefill(prompt);
          const together = await denoiser.commit(text, noise, branches);
          expect([...together.greedyId]).toEqual([...alone.greedyId]);
          for (const [i, logProb] of alone.logProb.entries()) {
            expect(together.logProb[i]).toBeCloseTo(logProb, 3);
          }
          expect(denoiser.length).toBe(prompt.length + text.length);
          // What the forward cached is the text and nothing of the branches.
          expect((await denoiser.commit([9], GREEDY)).logProb[0]).toBeCloseTo(
            await scoreOf(9, prompt, text),
            3,
          );
          for (const [b, { after, ids }] of branches.entries()) {
            await denoiser.prefill([...prompt, ...text.slice(0, after)]);
            const expected = await denoiser.denoise(ids, noise);
            const got = together.chunks[b]!;
            expect([...got.ids]).toEqual([...expected.ids]);
            for (const slot of ids.keys()) {
              expect(got.probability[slot]).toBeCloseTo(expected.probability[slot]!, 3);
              expect(got.current[slot]).toBeCloseTo(expected.current[slot]!, 3);
            }
          }
          const opening = await denoiser.prefill(prompt, noise, [
            { after: prompt.length, ids: [0] },
          ]);
          const expected = await denoiser.denoise([0], noise);
          expect(opening.chunks[0]!.probability[0]).toBeCloseTo(expected.probability[0]!, 3);
        },
      ),
      { numRuns: 15 },
    );
  });

  async function scoreOf(id: number, ...before: number[][]): Promise<number> {
    await denoiser.prefill(before.flat());
    return (await denoiser.commit([id])).logProb[0]!;
  }

  it('refuses a branch that begins or ends where no text can be', async () => {
    await denoiser.prefill([5, 6, 7]);
    const commit = (after: number, size: number) =>
      denoiser.commit([8, 9], GREEDY, [{ after, ids: new Array<number>(size).fill(0) }]);
    await expect(commit(3, 1)).rejects.toThrow(RangeError);
    await expect(commit(-1, 1)).rejects.toThrow(RangeError);
    await expect(commit(1, 0)).rejects.toThrow(RangeError);
    await expect(commit(2, SHAPE.contextLength - 4)).rejects.toThrow(RangeError);
    expect(denoiser.length).toBe(3);
    denoiser.rewind(0);
    await expect(commit(0, 1)).rejects.toThrow('a chunk follows a clean token');
  });

  it('denoises behind the text that is left after a rewind', async () => {
    await denoiser.prefill([5, 6, 7]);
    await denoiser.commit([8, 9, 10, 11]);
    denoiser.rewind(5);
    const chunk = [SHAPE.maskId, 12];
    const got = await denoiser.denoise(chunk, GREEDY);
    const logits = MODEL.reference([5, 6, 7, 8, 9], chunk);
    for (const [slot, current] of chunk.entries()) {
      const expected = expectedRow(logits, 5 + slot, current, slot);
      expect(got.ids[slot]).toBe(expected.id);
      expect(got.probability[slot]).toBeCloseTo(expected.probability, 3);
    }
  });

  it('scores committed tokens with the row before each', async () => {
    const prompt = [5, 6, 7, SHAPE.sepId];
    const text = [10, 11, 12];
    const { next: first } = await denoiser.prefill(prompt);
    const got = await denoiser.commit(text);
    const all = [...prompt, ...text];
    const logits = MODEL.reference(all);
    expect(first.id).toBe(expectedRow(logits, 3, 0).id);
    for (const [i, id] of text.entries()) {
      const row = expectedRow(logits, 3 + i, id);
      expect(got.logProb[i]).toBeCloseTo(Math.log(row.current), 3);
      expect(got.greedyId[i]).toBe(row.id);
      expect(got.greedyLogProb[i]).toBeCloseTo(row.logProb, 3);
    }
    expect(got.next.id).toBe(expectedRow(logits, 6, 0).id);
  });

  it('rewinds: the text before the cut stays, the first score after it is unknown', async () => {
    await denoiser.prefill([5, 6, 7]);
    await denoiser.commit([8, 9, 10, 11]);
    denoiser.rewind(5);
    expect(denoiser.length).toBe(5);
    const got = await denoiser.commit([20, 21]);
    expect(got.logProb[0]).toBeNaN();
    expect(got.greedyId[0]).toBe(-1);
    expect(got.greedyLogProb[0]).toBeNaN();
    const all = [5, 6, 7, 8, 9, 20, 21];
    const logits = MODEL.reference(all);
    expect(got.logProb[1]).toBeCloseTo(Math.log(expectedRow(logits, 5, 21).current), 3);
    expect(got.next.logProb).toBeCloseTo(expectedRow(logits, 6, 0).logProb, 3);
    expect(() => denoiser.rewind(8)).toThrow(RangeError);
  });

  it('draws the same token for the same seed, and not always the likeliest', async () => {
    const chunk = new Array<number>(32).fill(SHAPE.maskId);
    await denoiser.prefill([5, 6, 7]);
    const greedy = await denoiser.denoise(chunk, GREEDY);
    const drawn = await denoiser.denoise(chunk, { temperature: 2, seed: 9 });
    const again = await denoiser.denoise(chunk, { temperature: 2, seed: 9 });
    expect([...again.ids]).toEqual([...drawn.ids]);
    expect([...drawn.ids]).not.toEqual([...greedy.ids]);
    expect([...drawn.ids].some((id) => FORBIDDEN.some((other) => other === id))).toBe(false);
  });

  it('refuses what does not fit', async () => {
    await expect(denoiser.prefill([])).rejects.toThrow(RangeError);
    await expect(denoiser.prefill(new Array<number>(161).fill(5))).rejects.toThrow(RangeError);
    await expect(denoiser.prefill([96])).rejects.toThrow(RangeError);
  });

  it('runs calls in order, even when nobody waits between them', async () => {
    const results = await Promise.all([
      denoiser.prefill([5, 6, 7]),
      denoiser.commit([8, 9]),
      denoiser.denoise([0, 0, 0, 0], GREEDY),
    ]);
    expect(denoiser.length).toBe(5);
    expect(denoiser.cacheBytes).toBe(5 * 2 * 2 * 128 * 4);
    expect(results[2].ids.length).toBe(4);
  });
});

it('WASM equals the native runtime', async () => {
  const session = async (denoiser: SequenceDenoiser): Promise<number[]> => {
    const { next: first } = await denoiser.prefill([5, 6, 7, SHAPE.sepId]);
    const chunk = await denoiser.denoise(new Array<number>(33).fill(SHAPE.maskId), GREEDY);
    const scores = await denoiser.commit([...chunk.ids]);
    await denoiser.dispose();
    return [first.logProb, ...chunk.ids, ...chunk.probability, ...scores.logProb];
  };
  const expected = await session(await start('native'));
  const got = await session(await start('wasm'));
  for (const [i, value] of expected.entries()) expect(got[i]).toBeCloseTo(value, 3);
});
