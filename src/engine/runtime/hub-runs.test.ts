import * as wasm from 'onnxruntime-web/wasm';
import { afterAll, describe, expect, it } from 'vitest';
import { expectedOf, hubRuns, outcomeOf, type HubRun } from '../testing/hub-runs.ts';
import { HUB_MODELS, hubGolden, hubModel, type HubModel } from '../testing/node/hub.ts';
import { createCpuEngine } from './cpu-engine.ts';
import { denoiserOf } from './denoiser-of.ts';
import { denoiserShape } from './denoiser-shape.ts';
import type { EngineDenoiser } from './engine-denoiser.ts';
import * as native from './native.ts';

/* Every canvas that the reference code of published models makes, token by token. */

const denoisers = new Map<string, Promise<EngineDenoiser>>();

afterAll(async () => {
  for (const denoiser of denoisers.values()) await (await denoiser).dispose();
});

/** One a model and what it is taken for: half of a test's time is to start it. */
function denoiserFor(
  on: 'native' | 'WASM',
  name: HubModel,
  answers: HubRun['answers'],
): Promise<EngineDenoiser> {
  const key = `${on} ${name} ${JSON.stringify(answers)}`;
  let denoiser = denoisers.get(key);
  if (denoiser === undefined) {
    denoiser = start(on, name, answers);
    denoisers.set(key, denoiser);
  }
  return denoiser;
}

async function start(
  on: 'native' | 'WASM',
  name: HubModel,
  answers: HubRun['answers'],
): Promise<EngineDenoiser> {
  const model = hubModel(name, answers);
  wasm.env.wasm.numThreads = 1;
  const engine =
    on === 'native'
      ? await createCpuEngine(native, model, { intraOpNumThreads: 1 })
      : await createCpuEngine(wasm, model, { executionProviders: ['wasm'] });
  return denoiserOf(denoiserShape(model.config), engine);
}

describe.each(HUB_MODELS)('%s', (name) => {
  const golden = hubGolden(name);

  describe.each(['native', 'WASM'] as const)('%s', (on) => {
    it.each(hubRuns(golden))('$name', async (run) => {
      const denoiser = await denoiserFor(on, name, run.answers);
      expect(await outcomeOf(denoiser, run, golden)).toEqual(expectedOf(run, golden));
    });
  });
});
