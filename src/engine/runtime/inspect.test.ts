import * as wasm from 'onnxruntime-web/wasm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TOKEN_CAUSAL, type DenoiserShape } from '../denoiser.ts';
import { inspect, LIKELY } from '../sampling/inspect.on-demand.ts';
import type { Policy } from '../sampling/policies/policies.ts';
import { DEFAULT_SETTINGS } from '../sampling/policies/settings.ts';
import { sample } from '../sampling/sampler.ts';
import { TINY_SHAPE, randomModel } from '../testing/random-model.ts';
import { TEST_IDS } from '../testing/random-checkpoint.ts';
import { recordRun } from '../trace/recorder.ts';
import { seenAt } from '../trace/seen.ts';
import { denoisedIn, type Trace } from '../trace/trace.ts';
import { createCpuEngine } from './cpu-engine.ts';
import * as native from './native.ts';
import { SequenceDenoiser } from './sequence-denoiser.ts';

const MODEL = randomModel(TINY_SHAPE, 3, { bits: 8, block: 32 });
const SHAPE: DenoiserShape = {
  ...TOKEN_CAUSAL,
  vocabSize: TINY_SHAPE.vocabulary,
  contextLength: TINY_SHAPE.context,
  ...TEST_IDS,
};
const PROMPT = [9, 10, SHAPE.sepId];

async function start(kind: 'native' | 'wasm'): Promise<SequenceDenoiser> {
  wasm.env.wasm.numThreads = 1;
  const engine =
    kind === 'native'
      ? await createCpuEngine(native, MODEL, { intraOpNumThreads: 1 })
      : await createCpuEngine(wasm, MODEL, { executionProviders: ['wasm'] });
  return new SequenceDenoiser(SHAPE, engine);
}

function write(denoiser: SequenceDenoiser, policy: Policy): Promise<Trace> {
  const settings = { ...DEFAULT_SETTINGS, policy, chunk: 8 };
  const prompt = { kind: 'write' as const, instruction: '', signature: null, tokens: PROMPT };
  const model = { id: 'random', revision: '0', stage: 'S1' };
  const abort = new AbortController();
  const passes = sample(denoiser, prompt, settings, { now: () => 0, signal: abort.signal });
  return recordRun({ model, device: '', prompt, settings }, passes, (trace) => {
    if (trace.passes.length === 9) abort.abort();
  });
}

/** What the plain reference says of a row: every token's probability, by id. */
function distribution(before: readonly number[], chunk: readonly number[], row: number): number[] {
  const logits = MODEL.reference(before, chunk).subarray(row * SHAPE.vocabSize);
  const ids = Array.from({ length: SHAPE.vocabSize }, (_, id) => id);
  const barred = [SHAPE.maskId, SHAPE.sepId];
  const weights = ids.map((id) => (barred.includes(id) ? 0 : Math.exp(logits[id]!)));
  const sum = weights.reduce((all, each) => all + each, 0);
  return weights.map((each) => each / sum);
}

describe.each(['native', 'wasm'] as const)('looking into a slot on %s', (kind) => {
  let denoiser: SequenceDenoiser;
  beforeAll(async () => {
    denoiser = await start(kind);
  });
  afterAll(() => denoiser.dispose());

  it.each([
    { kind: 'steps', steps: 4 },
    { kind: 'verify', ahead: 2 },
    { kind: 'ar' },
  ] satisfies Policy[])('tells what a plain forward says, under $kind', async (policy) => {
    const trace = await write(denoiser, policy);
    let looked = 0;
    for (const [index, pass] of trace.passes.entries()) {
      const denoised = denoisedIn(pass);
      const places = denoised
        ? [0, 3, denoised.size - 1].map((slot) => denoised.start + slot)
        : [pass.kind === 'decode' ? pass.start : 0];
      for (const position of places) {
        const told = await inspect(denoiser, trace, index, position);
        const seen = seenAt(trace, SHAPE.eosId, index, position);
        expect(told === null).toBe(seen === null);
        if (told === null || seen === null) continue;
        looked++;
        const before = [...PROMPT, ...seen.before];
        const chunk = (seen.chunk ?? []).map((id) => id ?? SHAPE.maskId);
        // The reference has the anchor as a row before the chunk's.
        const row =
          before.length - 1 + (seen.chunk === null ? 0 : 1 + position - seen.before.length);
        const expected = distribution(before, chunk, row);
        const sorted = expected.map((probability, id) => ({ id, probability }));
        sorted.sort((a, b) => b.probability - a.probability);
        expect(told.likely).toHaveLength(LIKELY);
        for (const [rank, { id, probability }] of told.likely.entries()) {
          expect(Math.abs(probability - expected[id]!)).toBeLessThan(1e-4);
          expect(Math.abs(probability - sorted[rank]!.probability)).toBeLessThan(1e-4);
        }
        if (told.entropy !== null) {
          const entropy = expected.reduce((sum, p) => sum - (p > 0 ? p * Math.log(p) : 0), 0);
          expect(told.entropy).toBeCloseTo(entropy, 4);
        }
      }
    }
    expect(looked).toBeGreaterThan(8);
  });

  it('is about the very tokens that were drawn', async () => {
    const trace = await write(denoiser, { kind: 'steps', steps: 4 });
    for (const [index, pass] of trace.passes.entries()) {
      const denoised = denoisedIn(pass);
      for (const { slot, id, confidence } of denoised?.revealed ?? []) {
        const told = await inspect(denoiser, trace, index, denoised!.start + slot);
        expect(told?.likely[0]?.id).toBe(id);
        expect(told?.likely[0]?.probability).toBeCloseTo(confidence, 4);
      }
    }
  });
});
