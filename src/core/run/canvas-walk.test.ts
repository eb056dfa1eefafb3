import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TOKEN_CAUSAL } from '../../engine/denoiser.ts';
import { sample } from '../../engine/sampling/sampler.ts';
import {
  DEFAULT_SETTINGS,
  type Settings,
  VERIFY,
} from '../../engine/sampling/policies/settings.ts';
import { ScriptedDenoiser, writes } from '../../engine/testing/scripted.ts';
import { recordRun } from '../../engine/trace/recorder.ts';
import type { Trace } from '../../engine/trace/trace.ts';
import { canvasState } from './canvas-state.ts';
import { CanvasWalk } from './canvas-walk.ts';

const EOS = 1;
const SHAPE = {
  ...TOKEN_CAUSAL,
  ...{ vocabSize: 32, contextLength: 48, maskId: 0, eosId: EOS, padId: 2, sepId: 3 },
};

const policies = fc.constantFrom<Settings['policy']>(
  { kind: 'steps', steps: 3 },
  { kind: 'threshold', threshold: 0.8 },
  VERIFY,
  { kind: 'ar' },
);
// Longer ones fill the context.
const texts = fc.array(fc.integer({ min: 4, max: 31 }), { maxLength: 60 });

function record(settings: Settings, text: readonly number[]): Promise<Trace> {
  const denoiser = new ScriptedDenoiser({ shape: SHAPE, script: writes(text, SHAPE), errors: 0.5 });
  const prompt = { kind: 'write' as const, instruction: '', signature: null, tokens: [4, 5, 3] };
  let time = 0;
  const passes = sample(denoiser, prompt, settings, { now: () => time++ });
  return recordRun(
    { model: { id: '', revision: '', stage: 'S2' }, device: '', prompt, settings },
    passes,
  );
}

describe('CanvasWalk', () => {
  it('shows at every moment what the passes tell, wherever it comes from', async () => {
    await fc.assert(
      fc.asyncProperty(
        policies,
        fc.boolean(),
        texts,
        fc.array(fc.nat(60), { maxLength: 30 }),
        async (policy, edits, text, jumps) => {
          const trace = await record({ ...DEFAULT_SETTINGS, policy, edits, chunk: 8 }, text);
          const walk = new CanvasWalk();
          // As it is written,
          for (let n = 0; n <= trace.passes.length; n++) {
            const soFar = { ...trace, passes: trace.passes.slice(0, n), end: null };
            expect(walk.at(soFar, n, EOS)).toEqual(canvasState(soFar, n, EOS));
          }
          // and with a playhead that jumps.
          for (const jump of [trace.passes.length, ...jumps]) {
            const count = jump % (trace.passes.length + 1);
            expect(walk.at(trace, count, EOS)).toEqual(canvasState(trace, count, EOS));
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  it('leaves what it gave before as it was', async () => {
    const trace = await record({ ...DEFAULT_SETTINGS, policy: { kind: 'ar' } }, [9, 8, 7, 6]);
    const walk = new CanvasWalk();
    const early = walk.at(trace, 2, EOS);
    const tokens = early.written.map(({ id }) => id);
    walk.at(trace, 4, EOS);
    expect(early.written.map(({ id }) => id)).toEqual(tokens);
  });

  it('gives the same canvas for the same moment, and the same list of tokens while none is added', async () => {
    const steps: Settings = { ...DEFAULT_SETTINGS, policy: { kind: 'steps', steps: 4 }, chunk: 8 };
    const trace = await record(steps, [9, 8, 7, 6, 9, 8, 7, 6, 9]);
    const walk = new CanvasWalk();
    const first = walk.at(trace, 2, EOS);
    expect(walk.at(trace, 2, EOS)).toBe(first);
    expect(walk.at(trace, 3, EOS).written).toBe(first.written);
  });

  it('begins anew with another run', async () => {
    const settings: Settings = { ...DEFAULT_SETTINGS, policy: { kind: 'ar' } };
    const [one, other] = [await record(settings, [9, 8, 7]), await record(settings, [5, 5, 5, 5])];
    const walk = new CanvasWalk();
    walk.at(one, 2, EOS);
    expect(walk.at(other, 3, EOS)).toEqual(canvasState(other, 3, EOS));
  });
});
