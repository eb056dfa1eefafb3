import { expect, it } from 'vitest';
import { randomWeights, TINY_SHAPE } from '../engine/testing/random-model.ts';
import { readCheckpoint } from '../engine/models/checkpoint.ts';
import { checkpointFiles } from '../engine/testing/random-checkpoint.ts';
import { createCpuEngine } from '../engine/runtime/cpu-engine.ts';
import * as native from '../engine/runtime/native.ts';
import { SequenceDenoiser } from '../engine/runtime/sequence-denoiser.ts';
import { denoiserShape } from '../engine/runtime/denoiser-shape.ts';
import { plainWays, raceUncached } from './uncached.ts';

it.each([
  {
    through: 'the runtime and transformers.js',
    load: () => import('../engine/runtime/transformers/masked-model.on-demand.ts'),
    library: { ms: 1 / 12, ratio: 1, sameText: true },
  },
  { through: 'the runtime alone', load: () => Promise.resolve(null), library: null },
])('writes without a cache what ours writes with one: $through', async ({ load, library }) => {
  const weights = randomWeights(TINY_SHAPE, 5, { bits: 8, block: 32 });
  const model = readCheckpoint(checkpointFiles(TINY_SHAPE, weights));
  const options = { intraOpNumThreads: 1 };
  const engine = await createCpuEngine(native, model, options);
  const denoiser = new SequenceDenoiser(denoiserShape(model.config), engine);
  const plain = plainWays(native, model, options, load);
  let at = 0;
  const race = await raceUncached(denoiser, plain, [9, 8, 7], 12, () => at++);
  expect(race).toEqual({
    tokens: 12,
    cachedMs: 1 / 12,
    runtime: { ms: 1 / 12, ratio: 1, sameText: true },
    library,
  });
  await denoiser.dispose();
});
