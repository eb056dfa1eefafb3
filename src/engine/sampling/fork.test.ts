import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TOKEN_CAUSAL, type Attention, type Denoiser, type DenoiserShape } from '../denoiser.ts';
import { revealPolicyArb } from '../testing/policies.ts';
import { ScriptedAttention } from '../testing/scripted-attention.ts';
import { ScriptedDenoiser, type Script } from '../testing/scripted.ts';
import type { Check, Flaw } from '../trace/flaw.ts';
import { forkAt, sharedPasses } from '../trace/fork.ts';
import { measure } from '../trace/measures.ts';
import { goOnRecording, recordRun } from '../trace/recorder.ts';
import { replay } from '../trace/replay.ts';
import { denoisedIn, type ChangedSlot, type Pass, type Trace } from '../trace/trace.ts';
import { writtenTokens } from '../trace/written.ts';
import { noiseBits, slotKey } from './noise.ts';
import { isOwn, revealsSlots, type Policy } from './policies/policies.ts';
import { DEFAULT_SETTINGS, type Settings } from './policies/settings.ts';
import { sample } from './sampler.ts';

const EOS = 1;
const PROMPT = [9, 10, 3];

function shapeOf(attention: Attention): DenoiserShape {
  const plain = { vocabSize: 24, contextLength: 96, maskId: 0, eosId: EOS, padId: 2, sepId: 3 };
  return attention.kind === 'token-causal'
    ? { ...TOKEN_CAUSAL, ...plain }
    : { attention, logits: 'own', ...plain };
}

/** A text that depends on every token before it, so that a wrong token changes all that follow. */
function chaotic(seed: number): Script {
  return (clean, promptLength) => {
    const bits = clean.reduce((key, id) => slotKey(key, id), seed);
    const ends = clean.length > promptLength && noiseBits(bits, 0) % 30 === 0;
    return ends ? EOS : 4 + (noiseBits(bits, 1) % 20);
  };
}

/** Finds one token in six wrong, and lets it be one of two others. */
const check: Check = (tokens) =>
  tokens.flatMap((id, start): Flaw[] => {
    const choices = [5, 7].map((each) => ({ name: String(each), tokens: [each] }));
    const flaw = { start, end: start + 1, name: String(id), choices };
    return id % 6 === 0 ? [{ why: 'undeclared', ...flaw }] : [];
  });

interface Setup {
  readonly attention: Attention;
  readonly seed: number;
  readonly settings: Partial<Settings>;
  readonly draft?: readonly number[] | undefined;
}

function denoiserOf({ attention, seed }: Setup): Denoiser & { readonly forwards: number } {
  const options = { shape: shapeOf(attention), script: chaotic(seed), seed, errors: 0.5 };
  return attention.kind === 'token-causal'
    ? new ScriptedDenoiser(options)
    : new ScriptedAttention(options);
}

function options(): { readonly now: () => number; readonly check: Check } {
  let time = 1000;
  return { now: () => time++, check };
}

async function write(setup: Setup, denoiser: Denoiser = denoiserOf(setup)): Promise<Trace> {
  const settings = { ...DEFAULT_SETTINGS, length: 40, remask: 2, ...setup.settings };
  const prompt = {
    ...{ kind: 'write' as const, instruction: 'test', signature: null, tokens: PROMPT },
    ...(setup.draft && { draft: setup.draft }),
  };
  const model = { id: 'scripted', revision: '0', stage: 'S1' };
  const passes = sample(denoiser, prompt, settings, options());
  return recordRun({ model, device: 'script', prompt, settings }, passes);
}

/** Forks a run and goes on; a model that is not told has seen nothing of it. */
async function fork(
  setup: Setup,
  parent: Trace,
  pass: number,
  slots: readonly ChangedSlot[] = [],
  denoiser = denoiserOf(setup),
): Promise<{ readonly trace: Trace; readonly forwards: number }> {
  const begun = forkAt(parent, pass, slots);
  const passes = sample(denoiser, begun.prompt, begun.settings, { ...options(), from: begun });
  return { trace: await goOnRecording(begun, passes), forwards: denoiser.forwards };
}

const attentionArb: fc.Arbitrary<Attention> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Attention>({ kind: 'token-causal' }) },
  { weight: 1, arbitrary: fc.constant<Attention>({ kind: 'bidirectional' }) },
  {
    weight: 1,
    arbitrary: fc
      .record({
        block: fc.integer({ min: 2, max: 12 }),
        origin: fc.constantFrom('start' as const, 'prompt-end' as const),
      })
      .map((blocks): Attention => ({ kind: 'block-causal', ...blocks })),
  },
);

const setupArb: fc.Arbitrary<Setup> = attentionArb.chain((attention) => {
  const isCausal = attention.kind === 'token-causal';
  const policyArb: fc.Arbitrary<Policy> = isCausal
    ? fc.oneof(
        { weight: 3, arbitrary: revealPolicyArb.filter((policy) => !isOwn(policy)) },
        fc.constant<Policy>({ kind: 'ar' }),
        fc.integer({ min: 0, max: 6 }).map((ahead): Policy => ({ kind: 'verify', ahead })),
      )
    : revealPolicyArb;
  const caches: readonly Settings['cache'][] =
    attention.kind === 'bidirectional' ? ['exact', 'stale', 'stale-prefix'] : ['exact', 'none'];
  return fc.record({
    attention: fc.constant(attention),
    seed: fc.nat(),
    draft: fc.option(fc.array(fc.integer({ min: 4, max: 23 }), { maxLength: 30 }), {
      nil: undefined,
    }),
    settings: policyArb.chain((policy) =>
      fc.record({
        policy: fc.constant(policy),
        chunk: fc.integer({ min: 1, max: 40 }),
        cache: fc.constantFrom(...caches),
        edits: fc.boolean(),
        temperature: fc.constantFrom(0, policy.kind === 'verify' ? 0 : 0.8),
      }),
    ),
  });
});

const momentArb = fc.double({ min: 0, max: 1, noNaN: true });
const momentOf = ({ passes }: Trace, at: number): number => Math.round(at * passes.length);

/** What a pass did, without its time; a trace has some logarithms as probabilities, so they are rounded. */
function didOf(pass: Pass): unknown {
  const { at: _at, took: _took, ...did } = pass;
  if (did.kind !== 'commit') return did;
  return { ...did, logProbs: did.logProbs.map((each) => each.toFixed(9)) };
}

describe('a fork', () => {
  it('with nothing changed does what the run did that it left, under every rule and attention', async () => {
    await fc.assert(
      fc.asyncProperty(setupArb, momentArb, async (setup, at) => {
        const parent = await write(setup);
        const pass = momentOf(parent, at);
        const { trace, forwards } = await fork(setup, parent, pass);
        expect(trace.tokens).toEqual(parent.tokens);
        expect(trace.end).toBe(parent.end);
        expect(sharedPasses(trace, parent)).toBe(pass);
        const fresh = trace.passes.slice(pass);
        const filled = fresh.findIndex(({ kind }, i) => i + pass === 0 || kind !== 'prefill');
        expect(fresh.slice(Math.max(0, filled)).map(didOf)).toEqual(
          parent.passes.slice(pass).map(didOf),
        );
        const recomputes = fresh.filter(
          (each) => each.kind === 'denoise' && each.recomputed !== undefined,
        );
        expect(forwards).toBe(fresh.length + recomputes.length);
        expect(writtenTokens(trace, EOS)).toEqual(trace.tokens);
        expect(measure(trace).tokens).toBe(measure(parent).tokens);
      }),
      { numRuns: 25 },
    );
  });

  it('leaves a run that puts tokens back, and masks some again, at any pass', async () => {
    let putBack = 0;
    let remasked = 0;
    for (const cache of ['exact', 'none'] as const) {
      for (const seed of [1, 2, 3, 4]) {
        const draft = Array.from({ length: 20 }, (_, i) => 4 + (noiseBits(seed, i) % 20));
        const settings = { policy: { kind: 'steps', steps: 4 }, chunk: 8, edits: true } as const;
        const setup: Setup = {
          ...{ attention: { kind: 'token-causal' }, seed, draft },
          settings: { ...settings, cache },
        };
        const warm = denoiserOf(setup);
        const parent = await write(setup, warm);
        for (const each of parent.passes) {
          if (each.kind !== 'commit') continue;
          if (each.corrected !== null) putBack += 1;
          if (each.remasked !== undefined) remasked += 1;
        }
        for (let pass = 0; pass <= parent.passes.length; pass++) {
          for (const denoiser of [denoiserOf(setup), warm]) {
            const { trace } = await fork(setup, parent, pass, [], denoiser);
            expect(trace.tokens).toEqual(parent.tokens);
            expect(trace.passes.slice(-1).map(didOf)).toEqual(parent.passes.slice(-1).map(didOf));
          }
        }
      }
    }
    expect(putBack).toBeGreaterThan(5);
    expect(remasked).toBeGreaterThan(1);
  });

  it('of a fork goes on as well', async () => {
    await fc.assert(
      fc.asyncProperty(setupArb, momentArb, momentArb, async (setup, first, second) => {
        const parent = await write(setup);
        const { trace: child } = await fork(setup, parent, momentOf(parent, first));
        const { trace } = await fork(setup, child, momentOf(child, second));
        expect(trace.tokens).toEqual(parent.tokens);
        expect(trace.end).toBe(parent.end);
      }),
      { numRuns: 12 },
    );
  });

  it('keeps what was changed, and what stood beside it, in every pass and in the text', async () => {
    const changesArb = fc.uniqueArray(
      fc.record({
        position: fc.integer({ min: 0, max: 35 }),
        id: fc.option(fc.integer({ min: 4, max: 23 })),
      }),
      { minLength: 1, maxLength: 6, selector: ({ position }) => position },
    );
    await fc.assert(
      fc.asyncProperty(setupArb, momentArb, changesArb, async (setup, at, changed) => {
        const parent = await write({ ...setup, settings: { ...setup.settings, remask: 0 } });
        const pass = momentOf(parent, at);
        const slots = changed.sort((a, b) => a.position - b.position);
        const { trace } = await fork(setup, parent, pass, slots);

        const keepsOpen = revealsSlots(parent.settings.policy);
        const stood = replay(parent, EOS, pass).standing(keepsOpen);
        const held = new Map(stood.flatMap((token, i) => (token ? [[i, token.id]] : [])));
        for (const { position, id } of slots) {
          if (id === null) held.delete(position);
          else held.set(position, id);
        }
        const ended = [...held].find(([, id]) => id === EOS)?.[0] ?? Infinity;
        for (const [position, id] of held) {
          if (position < Math.min(ended, 93)) expect(trace.tokens[position]).toBe(id);
        }
        if (ended < Infinity) expect(trace).toMatchObject({ end: 'eos' });
        if (ended < Infinity) expect(trace.tokens).toHaveLength(ended);
        for (const each of trace.passes.slice(pass)) {
          const denoised = denoisedIn(each);
          for (const { slot, id } of [...(denoised?.revealed ?? []), ...(denoised?.edited ?? [])]) {
            const position = (denoised?.start ?? 0) + slot;
            expect(held.get(position) ?? id).toBe(id);
          }
        }
        expect(writtenTokens(trace, EOS)).toEqual(trace.tokens);

        // And it can be forked in turn, from its change on.
        const later = pass + Math.round(at * (trace.passes.length - pass));
        const again = await fork(setup, trace, later);
        expect(again.trace.tokens).toEqual(trace.tokens);
      }),
      { numRuns: 25 },
    );
  });

  it('refuses changes out of order, and passes that its settings do not make', async () => {
    const setup: Setup = { attention: { kind: 'token-causal' }, seed: 1, settings: {} };
    const parent = await write(setup);
    const swapped = [
      { position: 3, id: 5 },
      { position: 1, id: 6 },
    ];
    await expect(fork(setup, parent, 2, swapped)).rejects.toMatchObject({
      fault: { code: 'bad-fork', data: { why: 'order', pass: 2 } },
    });
    const decoded = {
      ...parent,
      settings: { ...parent.settings, policy: { kind: 'ar' as const } },
    };
    await expect(fork(setup, decoded, 2)).rejects.toMatchObject({
      fault: { code: 'bad-fork', data: { why: 'passes' } },
    });
  });
});
