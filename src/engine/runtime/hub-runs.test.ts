import * as wasm from 'onnxruntime-web/wasm';
import { afterAll, describe, expect, it } from 'vitest';
import { sample } from '../sampling/sampler.ts';
import { canvasesOf, hubRuns, type HubRun } from '../testing/hub-runs.ts';
import { HUB_MODELS, hubGolden, hubModel, type HubModel } from '../testing/node/hub.ts';
import { measure } from '../trace/measures.ts';
import { recordRun } from '../trace/recorder.ts';
import type { Trace } from '../trace/trace.ts';
import { writtenTokens } from '../trace/written.ts';
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

async function traceOf(denoiser: EngineDenoiser, run: HubRun): Promise<Trace> {
  const { settings } = run;
  const prompt = { kind: 'write', instruction: '', signature: null, tokens: run.prompt } as const;
  const model = { id: 'hub', revision: '1', stage: '' };
  const passes = sample(denoiser, prompt, settings, { now: () => 0 });
  return recordRun({ model, device: 'test', prompt, settings }, passes);
}

describe.each(HUB_MODELS)('%s', (name) => {
  const golden = hubGolden(name);
  const { mask_id: maskId, eos_id: eosId } = golden;
  const runs = hubRuns(golden);

  describe.each(['native', 'WASM'] as const)('%s', (on) => {
    it.each(runs)('$name', async (run) => {
      const denoiser = await denoiserFor(on, name, run.answers);
      const trace = await traceOf(denoiser, run);
      const { canvases, last } = canvasesOf(trace.passes, maskId);
      if (run.history !== null) expect(canvases).toEqual(run.history.slice(1));
      // The reference cuts off what stands behind [EOS], or does not.
      expect(last.slice(0, run.final.length)).toEqual(run.final);
      // A text ends before what its model has left masked.
      const end = run.final.findIndex((id) => id === eosId || id === maskId);
      expect(trace.tokens).toEqual(end < 0 ? run.final : run.final.slice(0, end));
      expect(trace.end).toBe(run.final.includes(eosId) ? 'eos' : 'length');
      expect(writtenTokens(trace, eosId)).toEqual(trace.tokens);
      if (run.passes !== null) expect(measure(trace).counts.denoise).toBe(run.passes);
    });
  });
});
