import { expect, it } from 'vitest';
import type { Attention, DenoiserShape } from '../denoiser.ts';
import { ScriptedAttention } from '../testing/scripted-attention.ts';
import { writes } from '../testing/scripted.ts';
import { recordRun } from '../trace/recorder.ts';
import type { Trace, TracePrompt } from '../trace/trace.ts';
import { inspect, LIKELY } from './inspect.on-demand.ts';
import type { Policy } from './policies/policies.ts';
import { DEFAULT_SETTINGS } from './policies/settings.ts';
import { sample } from './sampler.ts';

const M = 0;
const EOS = 1;
const PAD = 2;

function shapeOf(attention: Attention): DenoiserShape {
  return {
    ...{ attention, logits: 'own', vocabSize: 24, contextLength: 96 },
    ...{ maskId: M, eosId: EOS, padId: PAD, sepId: 3 },
  };
}

/** Says [MASK] of every slot that may be it. */
class Undecided extends ScriptedAttention {
  override async denoise(...asked: Parameters<ScriptedAttention['denoise']>) {
    const [chunk, , limits] = asked;
    const said = await super.denoise(...asked);
    for (const slot of chunk.keys()) {
      const isBarred = limits?.get(slot)?.ids.includes(M) ?? false;
      if (chunk[slot] === M && !isBarred) said.ids[slot] = M;
    }
    return said;
  }
}

/** So sure that nothing is left for any other token, as numbers of 32 bits may have it. */
class Certain extends ScriptedAttention {
  override async denoise(...asked: Parameters<ScriptedAttention['denoise']>) {
    const said = await super.denoise(...asked);
    said.probability.fill(1);
    return said;
  }
}

async function write(
  denoiser: ScriptedAttention,
  policy: Policy,
  asked: Partial<TracePrompt> = {},
): Promise<Trace> {
  const settings = { ...DEFAULT_SETTINGS, policy, chunk: 8, length: 6 };
  const prompt = {
    ...{ kind: 'write' as const, instruction: '', signature: null, tokens: [9, 10, 3] },
    ...asked,
  };
  const model = { id: 'm', revision: '1', stage: '' };
  const passes = sample(denoiser, prompt, settings, { now: () => 0 });
  return recordRun({ model, device: 'd', prompt, settings }, passes);
}

/** What is said of each slot that a pass revealed, beside what it became. */
async function said(denoiser: ScriptedAttention, trace: Trace) {
  const all: { readonly likely: readonly number[]; readonly became: number }[] = [];
  for (const [index, pass] of trace.passes.entries()) {
    if (pass.kind !== 'denoise') continue;
    for (const { slot, id } of pass.revealed) {
      const told = await inspect(denoiser, trace, index, pass.start + slot);
      all.push({ likely: told?.likely.map((each) => each.id) ?? [], became: id });
    }
  }
  return all;
}

it('shuts out the end of a canvas that has one length, as the pass did', async () => {
  const shape = shapeOf({ kind: 'bidirectional' });
  const denoiser = new ScriptedAttention({ shape, script: writes([10, 11], shape) });
  const trace = await write(denoiser, { kind: 'steps', steps: 1 }, { length: 6 });
  const all = await said(denoiser, trace);
  expect(all).toHaveLength(6);
  for (const { likely, became } of all) {
    expect(likely[0]).toBe(became);
    expect(likely).not.toContain(EOS);
    expect(likely).not.toContain(PAD);
  }
});

it('shuts out [MASK] under a rule of ours', async () => {
  for (const attention of [
    { kind: 'bidirectional' },
    { kind: 'block-causal', block: 3, origin: 'start' },
  ] as const) {
    const shape = shapeOf(attention);
    const denoiser = new Undecided({ shape, script: writes([10, 11, 12], shape) });
    const trace = await write(denoiser, { kind: 'steps', steps: 1 });
    const all = await said(denoiser, trace);
    expect(all.length).toBeGreaterThan(2);
    for (const { likely, became } of all) {
      expect(likely[0]).toBe(became);
      expect(likely).not.toContain(M);
    }
  }
});

it('tells of other tokens where a pass was certain', async () => {
  const shape = shapeOf({ kind: 'bidirectional' });
  const denoiser = new Certain({ shape, script: writes([10, 11], shape) });
  const trace = await write(denoiser, { kind: 'steps', steps: 1 }, { length: 6 });
  const told = await inspect(denoiser, trace, 0, 0);
  expect(new Set(told?.likely.map(({ id }) => id)).size).toBe(LIKELY);
  expect(told?.likely.map(({ probability }) => probability)).toEqual([1, 0, 0, 0, 0, 0, 0, 0]);
});

it("tells [MASK] of a model's own code, which may keep to it", async () => {
  const shape = shapeOf({ kind: 'bidirectional' });
  const denoiser = new Undecided({ shape, script: writes([10, 11, 12], shape) });
  const trace = await write(denoiser, { kind: 'low_confidence', steps: 2 });
  const first = await inspect(denoiser, trace, 0, 0);
  expect(first?.likely[0]?.id).toBe(M);
});
