import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseUnmaskConfig } from '../architectures/unmask/config.ts';
import { unmaskReference } from '../architectures/unmask/reference.ts';
import { unmaskModel } from '../architectures/unmask/unmask.ts';
import { GREEDY, type Attention, type ChunkPrediction, type LogitsPlace } from '../denoiser.ts';
import { drawRow } from '../sampling/draw.ts';
import { configJson, TEST_IDS } from '../testing/random-checkpoint.ts';
import { randomWeights, seeded, TINY_SHAPE } from '../testing/random-model.ts';
import { createCpuEngine } from './cpu-engine.ts';
import { denoiserOf } from './denoiser-of.ts';
import { denoiserShape } from './denoiser-shape.ts';
import type { EngineDenoiser } from './engine-denoiser.ts';
import * as native from './native.ts';

/*
 * Models that attend otherwise than ours, on the graph of ours: what a token sees is an input of it. The text to
 * measure against is one plain pass without a cache.
 */

const OURS = parseUnmaskConfig(configJson({ ...TINY_SHAPE, layers: 2 }));
const WEIGHTS = randomWeights(TINY_SHAPE, 5);
const { vocabulary } = TINY_SHAPE;
const M = TEST_IDS.maskId;
const PAD = TEST_IDS.padId;

/** All denoisers that a test has started. */
const started: EngineDenoiser[] = [];
afterAll(() => Promise.all(started.map((denoiser) => denoiser.dispose())));

async function start(attention: Attention, logits: LogitsPlace): Promise<EngineDenoiser> {
  const config = { ...OURS, attention, logits };
  const engine = await createCpuEngine(native, { ...unmaskModel(OURS, WEIGHTS), config }, {});
  const denoiser = denoiserOf(denoiserShape(config), engine);
  started.push(denoiser);
  return denoiser;
}

/** The rows of one pass over everything, each token seeing so many from the first on. */
function rowsOf(tokens: readonly number[], seen: readonly number[]): Float32Array {
  return unmaskReference(OURS, WEIGHTS, { tokens, seen, positions: [...tokens.keys()] });
}

/** What slots say whose rows these are. */
function expectRows(
  got: ChunkPrediction,
  logits: Float32Array,
  rows: readonly (readonly [slot: number, row: number, current: number])[],
): void {
  for (const [slot, row, current] of rows) {
    const at = { offset: row * vocabulary, vocabSize: vocabulary, slot, current };
    const expected = drawRow(logits, at, [], GREEDY);
    expect(got.ids[slot]).toBe(expected.id);
    expect(got.probability[slot]).toBeCloseTo(expected.probability, 3);
    expect(got.entropy[slot]).toBeCloseTo(expected.entropy, 2);
    expect(got.margin[slot]).toBeCloseTo(expected.margin, 3);
    expect(got.current[slot]).toBeCloseTo(expected.current, 3);
  }
}

const uniform = seeded(21);
/** Neither a special, nor [PAD]. */
const text = (count: number): number[] =>
  Array.from({ length: count }, () => 5 + Math.floor(uniform() * (vocabulary - 5)));
/** Half of it masked. */
const noisy = (count: number): number[] => text(count).map((id) => (uniform() < 0.5 ? M : id));

const logitsArb = fc.constantFrom<LogitsPlace>('own', 'shifted');

describe('a model of blocks', () => {
  const kinds = [
    { block: 8, origin: 'start' },
    { block: 6, origin: 'prompt-end' },
  ] as const;
  const denoisers = new Map<string, EngineDenoiser>();
  beforeAll(async () => {
    for (const { block, origin } of kinds) {
      for (const logits of ['own', 'shifted'] as const) {
        const attention = { kind: 'block-causal', block, origin } as const;
        denoisers.set(`${origin} ${logits}`, await start(attention, logits));
      }
    }
  });

  it('with its cache equals a plain pass without one, wherever the text is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...kinds),
        logitsArb,
        fc.integer({ min: 1, max: 20 }),
        fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 3 }),
        fc.integer({ min: 1, max: 8 }),
        async ({ block, origin }, logits, promptLength, cuts, wanted) => {
          const denoiser = denoisers.get(`${origin} ${logits}`)!;
          const before = origin === 'start' ? 0 : (block - (promptLength % block)) % block;
          const endOf = (position: number): number =>
            (Math.floor((position + before) / block) + 1) * block - before;
          const clean = text(promptLength);
          await denoiser.prefill(clean);
          for (const cut of cuts) {
            const tokens = text(cut);
            await denoiser.commit(tokens);
            clean.push(...tokens);
          }
          const begin = clean.length;
          expect(denoiser.length).toBe(begin);
          const whole = Math.max(0, endOf(begin) - block);
          expect(denoiser.cacheBytes).toBe(whole * denoiser.cacheBytesPerToken);

          const chunk = noisy(Math.min(wanted, endOf(begin) - begin));
          const tokens = [...clean, ...chunk];
          const seen = tokens.map((_, i) => Math.min(tokens.length, endOf(i)));
          const back = logits === 'own' ? 0 : 1;
          const rows = chunk.map((current, slot): [number, number, number] => {
            // The first of a block stands for its own token, too.
            const row = Math.max(whole, begin + slot - back);
            return [slot, row, current];
          });
          expectRows(await denoiser.denoise(chunk, GREEDY), rowsOf(tokens, seen), rows);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('tells what comes after a block that is whole, where logits are shifted', async () => {
    const shifted = denoisers.get('start shifted')!;
    const prompt = text(11);
    expect((await shifted.prefill(prompt)).next.id).toBe(-1);
    const rest = text(5);
    const { next, logProb } = await shifted.commit(rest);
    expect([...logProb]).toEqual(rest.map(() => NaN));
    const whole = [...prompt, ...rest];
    const logits = rowsOf(
      whole,
      whole.map((_, i) => (i < 8 ? 8 : 16)),
    );
    const at = { offset: 15 * vocabulary, vocabSize: vocabulary, slot: 0, current: M };
    expect(next.id).toBe(drawRow(logits, at, [], GREEDY).id);
    const own = denoisers.get('start own')!;
    expect((await own.prefill(text(16))).next.id).toBe(-1);
  });

  it('goes on from any place that it is rewound to', async () => {
    const denoiser = denoisers.get('start own')!;
    const prompt = text(13);
    await denoiser.prefill(prompt);
    await denoiser.commit(text(9));
    denoiser.rewind(10);
    const chunk = noisy(6);
    const got = await denoiser.denoise(chunk, GREEDY);
    const tokens = [...prompt.slice(0, 10), ...chunk];
    const logits = rowsOf(
      tokens,
      tokens.map((_, i) => (i < 8 ? 8 : 16)),
    );
    expectRows(
      got,
      logits,
      chunk.map((current, slot) => [slot, 10 + slot, current]),
    );
  });

  it('leaves [PAD] out where blocks are counted from the end of the prompt', async () => {
    const denoiser = denoisers.get('prompt-end own')!;
    const prompt = text(6);
    const written = text(6);
    await denoiser.prefill(prompt);
    await denoiser.commit(written.map((id, i) => (i === 2 || i === 3 ? PAD : id)));
    const chunk = noisy(6);
    const got = await denoiser.denoise(chunk, GREEDY);
    const real = written.filter((_, i) => i !== 2 && i !== 3);
    const tokens = [...prompt, ...real, ...chunk];
    const logits = rowsOf(
      tokens,
      tokens.map((_, i) => (i < 6 ? 6 : i < 10 ? 10 : 16)),
    );
    expectRows(
      got,
      logits,
      chunk.map((current, slot) => [slot, 10 + slot, current]),
    );
  });

  it('asks about the slots that it is asked for, each within its limits', async () => {
    const denoiser = denoisers.get('start shifted')!;
    const prompt = text(12);
    await denoiser.prefill(prompt);
    const all = await denoiser.denoise([M, M, M, M], GREEDY);
    const limits = new Map([[2, { kind: 'not', ids: [all.ids[2]!] } as const]]);
    const some = await denoiser.denoise([M, M, M, M], GREEDY, limits, { slots: [1, 2] });
    expect([some.ids[0], some.ids[1], some.ids[3]]).toEqual([-1, all.ids[1], -1]);
    expect(some.ids[2]).not.toBe(all.ids[2]);
  });

  it('refuses a chunk that reaches beyond its block, and what no pass can take', async () => {
    const denoiser = denoisers.get('start own')!;
    await denoiser.prefill(text(12));
    await expect(denoiser.denoise(noisy(5), GREEDY)).rejects.toThrow(RangeError);
    await expect(denoiser.denoise([vocabulary], GREEDY)).rejects.toThrow(RangeError);
    const branch = { after: 1, ids: [M] };
    await expect(denoiser.commit(text(1), GREEDY, [branch])).rejects.toThrow(RangeError);
    await expect(denoiser.denoise([M], GREEDY, undefined, { keep: true })).rejects.toThrow(
      RangeError,
    );
  });
});

describe('a model that sees its whole canvas', () => {
  it.each(['own', 'shifted'] as const)(
    'equals one pass over everything, logits %s',
    async (logits) => {
      const denoiser = await start({ kind: 'bidirectional' }, logits);
      for (const promptLength of [1, 14]) {
        const prompt = text(promptLength);
        expect((await denoiser.prefill(prompt)).next.id).toBe(-1);
        expect(denoiser.cacheBytes).toBe(0);
        const chunk = noisy(9);
        const tokens = [...prompt, ...chunk];
        const all = rowsOf(
          tokens,
          tokens.map(() => tokens.length),
        );
        const back = logits === 'own' ? 0 : 1;
        const rows = chunk.map((current, slot): [number, number, number] => [
          ...([slot, promptLength + slot - back, current] as const),
        ]);
        expectRows(await denoiser.denoise(chunk, GREEDY), all, rows);
      }
    },
  );

  it.each(['own', 'shifted'] as const)(
    'takes what it has kept for what stands now: right while that has not changed, logits %s',
    async (logits) => {
      const denoiser = await start({ kind: 'bidirectional' }, logits);
      const prompt = text(10);
      await denoiser.prefill(prompt);
      const chunk = noisy(12);
      const whole = await denoiser.denoise(chunk, GREEDY, undefined, { keep: true });
      expect(denoiser.cacheBytes).toBe(22 * denoiser.cacheBytesPerToken);
      for (const [from, to] of [
        [4, 8],
        [0, 5],
        [6, 12],
      ] as const) {
        const slots = Array.from({ length: to - from }, (_, i) => from + i);
        const look = { slots, anew: { from, to } };
        const part = await denoiser.denoise(chunk, GREEDY, undefined, look);
        expect([...part.ids.slice(from, to)]).toEqual([...whole.ids.slice(from, to)]);
        for (const slot of slots) {
          expect(part.probability[slot]).toBeCloseTo(whole.probability[slot]!, 3);
        }
      }
      // Once it has changed outside the window, it is an approximation, and seen to be one.
      const changed = chunk.map((id, slot) => (slot < 4 ? 5 + ((id + 7) % (vocabulary - 5)) : id));
      const stale = await denoiser.denoise(changed, GREEDY, undefined, {
        anew: { from: 4, to: 8 },
        slots: [4, 5, 6, 7],
      });
      const right = await denoiser.denoise(changed, GREEDY);
      expect([...stale.probability.slice(4, 8)]).not.toEqual([...right.probability.slice(4, 8)]);
    },
  );

  it('keeps nothing beyond what it was kept for', async () => {
    const denoiser = await start({ kind: 'bidirectional' }, 'own');
    const anew = { anew: { from: 0, to: 2 } };
    await denoiser.prefill(text(4));
    await expect(denoiser.denoise(noisy(4), GREEDY, undefined, anew)).rejects.toThrow(RangeError);
    await denoiser.denoise(noisy(4), GREEDY, undefined, { keep: true });
    await denoiser.denoise(noisy(4), GREEDY, undefined, anew);
    await denoiser.commit(text(2));
    await expect(denoiser.denoise(noisy(4), GREEDY, undefined, anew)).rejects.toThrow(RangeError);
    await expect(denoiser.denoise(noisy(200), GREEDY)).rejects.toThrow(RangeError);
  });
});
