import { expect, it } from 'vitest';
import type { Denoiser } from '../denoiser.ts';
import type { Policy } from '../sampling/policies/policies.ts';
import { DEFAULT_SETTINGS } from '../sampling/policies/settings.ts';
import { sample } from '../sampling/sampler.ts';
import { randomModel, TINY_SHAPE } from '../testing/random-model.ts';
import { recordRun } from '../trace/recorder.ts';
import type { Trace } from '../trace/trace.ts';
import { createCpuEngine } from './cpu-engine.ts';
import { denoiserShape, shapeOf } from './denoiser-shape.ts';
import * as native from './native.ts';
import { SequenceDenoiser } from './sequence-denoiser.ts';

/** Drafts and reveals that are read along a transition, on a real graph with random weights. */

const MODEL = randomModel(TINY_SHAPE, 11);

function write(denoiser: Denoiser, policy: Policy, first: number, temperature = 0): Promise<Trace> {
  const settings = { ...DEFAULT_SETTINGS, policy, chunk: 8, temperature };
  const prompt = {
    kind: 'write',
    instruction: '',
    signature: null,
    tokens: [first, 9, 3],
  } as const;
  const passes = sample(denoiser, prompt, settings, { now: () => 0 });
  return recordRun(
    { model: { id: 'm', revision: '0', stage: '' }, device: '', prompt, settings },
    passes,
  );
}

/** Every token that a pass drafted, with the slot. */
function drafted({ passes }: Trace): string[] {
  return passes.flatMap((pass) => {
    const ahead = 'opened' in pass ? pass.opened : undefined;
    const denoised = pass.kind === 'denoise' ? pass : ahead;
    return (denoised?.revealed ?? []).map(({ slot, id }) => `${denoised?.start}+${slot}: ${id}`);
  });
}

it('leave the text of greedy decoding as it is, and are other drafts', async () => {
  const engine = await createCpuEngine(native, MODEL, { intraOpNumThreads: 1 });
  const along = new SequenceDenoiser(shapeOf(MODEL), engine);
  const apart = new SequenceDenoiser(denoiserShape(MODEL.config), engine);
  try {
    let others = 0;
    for (const first of [20, 40, 60]) {
      const greedy = await write(apart, { kind: 'ar' }, first);
      for (const ahead of [0, 4]) {
        const policy = { kind: 'verify', ahead } as const;
        const trace = await write(along, policy, first);
        expect(trace.tokens).toEqual(greedy.tokens);
        const plain = drafted(await write(apart, policy, first));
        others += drafted(trace).filter((one) => !plain.includes(one)).length;
      }
    }
    expect(others).toBeGreaterThan(10);
  } finally {
    await along.dispose();
  }
});

it('are what a threshold reveals side by side, where nothing is drawn by chance', async () => {
  const engine = await createCpuEngine(native, MODEL, { intraOpNumThreads: 1 });
  const along = new SequenceDenoiser(shapeOf(MODEL), engine);
  const apart = new SequenceDenoiser(denoiserShape(MODEL.config), engine);
  const policy = { kind: 'threshold', threshold: 0.02 } as const;
  try {
    let others = 0;
    for (const first of [20, 40, 60]) {
      const plain = drafted(await write(apart, policy, first));
      others += drafted(await write(along, policy, first)).filter(
        (one) => !plain.includes(one),
      ).length;
      const [chance, plainChance] = [
        await write(along, policy, first, 1),
        await write(apart, policy, first, 1),
      ];
      expect(drafted(chance)).toEqual(drafted(plainChance));
      const steps = { kind: 'steps', steps: 2 } as const;
      expect(drafted(await write(along, steps, first))).toEqual(
        drafted(await write(apart, steps, first)),
      );
    }
    expect(others).toBeGreaterThan(10);
  } finally {
    await along.dispose();
  }
});

it('come of a model that has one, and of no other', () => {
  expect(shapeOf(MODEL).transition).toMatchObject({ rank: TINY_SHAPE.transitionRank });
  const without = randomModel({ ...TINY_SHAPE, transitionRank: 0 }, 11);
  expect(shapeOf(without)).not.toHaveProperty('transition');
});
