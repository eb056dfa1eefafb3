import { sample } from '../engine/sampling/sampler.ts';
import { recordRun } from '../engine/trace/recorder.ts';
import type { Recording } from '../engine/trace/recording.ts';
import { BASE, denoiserOf, optionsOf } from './fake-recordings.ts';

/** For tests: runs that fill several holes. */

/** The code between them. */
export const PARTS = [[11, 12], [13]];

/** A run that fills three holes, as one or one after the other. */
export async function filled(
  settings: Recording['trace']['settings'],
  isWhole: boolean,
): Promise<Recording> {
  const denoiser = denoiserOf({ settings, length: 12 });
  const prompt = {
    ...{ kind: 'infill' as const, instruction: 'adds', signature: null },
    ...{ code: 'a [MASK] b [MASK] c [MASK]', tokens: [9, 10, 11, 3] },
    holes: { at: 1, parts: PARTS, behind: [[11, 3], [12, 3], [3]] },
  };
  const abort = new AbortController();
  const passes = sample(denoiser, prompt, settings, {
    ...optionsOf(abort.signal),
    hasParts: () => isWhole,
  });
  const model = { id: 'xs-s1', revision: '6fd676076786', stage: 'S1' };
  const trace = await recordRun({ model, device: 'CPU, f32', prompt, settings }, passes);
  return { ...BASE, trace, cachedTokens: trace.passes.map(() => 4) };
}
