import { expect, it } from 'vitest';
import { TOKEN_CAUSAL } from '../denoiser.ts';
import { noiseBits, slotKey } from '../sampling/noise.ts';
import { DEFAULT_SETTINGS } from '../sampling/policies/settings.ts';
import { sample } from '../sampling/sampler.ts';
import { ScriptedDenoiser, type Script } from '../testing/scripted.ts';
import { recordRun } from './recorder.ts';
import { tokensIn } from './trace.ts';
import { forwardWidths } from './widths.ts';

const EOS = 1;
const SHAPE = {
  ...TOKEN_CAUSAL,
  ...{ vocabSize: 24, contextLength: 96, maskId: 0, eosId: EOS, padId: 2, sepId: 3 },
};

/** Ends soon, so that many drafts end, too. */
function chaotic(seed: number): Script {
  return (clean, promptLength) => {
    const bits = clean.reduce((key, id) => slotKey(key, id), seed);
    const ends = clean.length > promptLength && noiseBits(bits, 0) % 12 === 0;
    return ends ? EOS : 4 + (noiseBits(bits, 1) % 20);
  };
}

it('are those that the denoiser computed, whatever was refused', async () => {
  let approximate = 0;
  for (const policy of [
    { kind: 'verify', ahead: 0 },
    { kind: 'verify', ahead: 4 },
    { kind: 'steps', steps: 4 },
    { kind: 'ar' },
  ] as const) {
    for (let seed = 1; seed <= 10; seed++) {
      const widths: number[] = [];
      const denoiser = new ScriptedDenoiser({
        ...{ shape: SHAPE, script: chaotic(seed), seed, errors: 0.5 },
        pace: (width) => {
          widths.push(width);
          return Promise.resolve();
        },
      });
      const draft = Array.from({ length: 20 }, (_, i) => 4 + (noiseBits(seed, i) % 20));
      const settings = { ...DEFAULT_SETTINGS, length: 40, chunk: 8, policy, edits: true };
      const prompt = {
        ...{ kind: 'write' as const, instruction: 'test', signature: null, tokens: [9, 10, 3] },
        draft,
      };
      const model = { id: 'scripted', revision: '0', stage: 'S1' };
      const passes = sample(denoiser, prompt, settings, { now: () => 0 });
      const trace = await recordRun({ model, device: 'script', prompt, settings }, passes);
      expect(forwardWidths(trace, EOS)).toEqual(widths);
      approximate += trace.passes.filter((pass, i) => tokensIn(pass) !== widths[i]).length;
    }
  }
  expect(approximate).toBeGreaterThan(10);
});
