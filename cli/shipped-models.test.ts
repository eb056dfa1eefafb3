import { readFile } from 'node:fs/promises';
import { afterAll, describe, expect, it } from 'vitest';
import type { Denoiser } from '../src/engine/denoiser.ts';
import { recordRun } from '../src/engine/trace/recorder.ts';
import { sample } from '../src/engine/sampling/sampler.ts';
import {
  DEFAULT_SETTINGS,
  VERIFY,
  type Settings,
} from '../src/engine/sampling/policies/settings.ts';
import type { Policy } from '../src/engine/sampling/policies/policies.ts';
import { measure } from '../src/engine/trace/measures.ts';
import type { Trace, TracePrompt } from '../src/engine/trace/trace.ts';
import { readCheckpoint } from '../src/engine/models/checkpoint.ts';
import { parseModelIndex } from '../src/engine/models/model-index.ts';
import { createNodeDenoiser } from '../src/engine/runtime/node.ts';
import { SequenceDenoiser } from '../src/engine/runtime/sequence-denoiser.ts';
import { denoiserShape } from '../src/engine/runtime/denoiser-shape.ts';
import { wasmAttempt } from '../src/engine/runtime/wasm.ts';
import { openModel } from './open-model.ts';
import { readTaskFile } from './task-file.ts';
import { encodePrompt } from './writer.ts';

/** What the shipped weights promise, on the shipped weights. */
const opened = await openModel(null);
const { denoiser: native } = await createNodeDenoiser(opened.files);
const tasks = await readTaskFile('corpus/suites/heldout.jsonl');
const prompts: TracePrompt[] = tasks.flatMap((task) =>
  task.kind === 'write' ? [encodePrompt(opened, task)] : [],
);

afterAll(() => native.dispose());

function write(
  denoiser: Denoiser,
  prompt: TracePrompt,
  policy: Policy,
  chunk = 16,
): Promise<Trace> {
  const settings: Settings = { ...DEFAULT_SETTINGS, policy, chunk };
  const head = { model: opened.model, device: 'test', prompt, settings };
  return recordRun(head, sample(denoiser, prompt, settings, { now: () => 0 }));
}

/** Every n-th prompt, so that all parts of the suite are among them. */
function spread(count: number): TracePrompt[] {
  const every = Math.floor(prompts.length / count);
  return prompts.filter((_, i) => i % every === 0).slice(0, count);
}

describe('the first shipped model', () => {
  it('is a diffusion model', () => {
    expect(opened.model.stage).not.toBe('AR');
  });

  it('drafts and verifies exactly the tokens of AR decoding, in fewer passes', async () => {
    let passes = 0;
    let arPasses = 0;
    for (const prompt of spread(100)) {
      const verified = await write(native, prompt, VERIFY);
      const decoded = await write(native, prompt, { kind: 'ar' });
      expect(verified.tokens).toEqual(decoded.tokens);
      expect(verified.end).toBe(decoded.end);
      passes += measure(verified).passes;
      arPasses += measure(decoded).passes;
    }
    expect(passes).toBeLessThan(arPasses);
  }, 300_000);

  it('writes the same tokens on WASM as on the native runtime', async () => {
    const model = readCheckpoint(opened.files);
    const engine = await wasmAttempt(model).start();
    const wasm = new SequenceDenoiser(denoiserShape(model.config), engine);
    const policies: Policy[] = [
      { kind: 'steps', steps: 4 },
      { kind: 'threshold', threshold: 0.9 },
    ];
    for (const [i, prompt] of spread(24).entries()) {
      const policy = policies[i % 2] ?? DEFAULT_SETTINGS.policy;
      const chunk = [8, 16, 32][i % 3] ?? 16;
      const here = await write(native, prompt, policy, chunk);
      const there = await write(wasm, prompt, policy, chunk);
      expect(there.tokens).toEqual(here.tokens);
    }
    await wasm.dispose();
  }, 300_000);
});

it('a calibration that a model is shipped with is of its weights', async () => {
  const models = parseModelIndex(await readFile('public/models/index.json', 'utf8'));
  for (const { id, revision, calibration } of models) {
    const { calibration: own } = await openModel(id);
    expect([id, own?.revision ?? revision]).toEqual([id, revision]);
    expect([id, calibration === undefined]).toEqual([id, own === null]);
  }
});

it('every shipped model has a card', async () => {
  const index = JSON.parse(await readFile('public/models/index.json', 'utf8')) as {
    models: { id: string }[];
  };
  for (const { id } of index.models) {
    const card = await readFile(`public/models/${id}/README.md`, 'utf8');
    expect(card).toMatch(/pass@1/);
  }
});
