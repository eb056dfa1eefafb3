import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  GREEDY,
  TOKEN_CAUSAL,
  type Branch,
  type ChunkPrediction,
  type Denoiser,
  type DenoiserShape,
  type Noise,
} from '../denoiser.ts';
import { FaultError } from '../fault.ts';
import { countGiven, givenAt, givenFrom, type Given } from '../trace/given.ts';
import { measure } from '../trace/measures.ts';
import { noiseBits, slotKey } from './noise.ts';
import { recordRun } from '../trace/recorder.ts';
import type { SampleOptions } from './run.ts';
import { sample } from './sampler.ts';
import {
  ScriptedDenoiser,
  writes,
  type Script,
  type ScriptedOptions,
} from '../testing/scripted.ts';
import { DEFAULT_SETTINGS, VERIFY, type Settings } from './policies/settings.ts';
import type { Policy } from './policies/policies.ts';
import { denoisedIn, type Denoised, type Pass, type Trace } from '../trace/trace.ts';

const EIGHT_STEPS: Policy = { kind: 'steps', steps: 8 };

const EOS = 1;
const shape: DenoiserShape = {
  ...TOKEN_CAUSAL,
  vocabSize: 24,
  contextLength: 96,
  maskId: 0,
  eosId: EOS,
  padId: 2,
  sepId: 3,
};
const prompt = [9, 10, 3];

const scripted = (script: Script, options: Partial<ScriptedOptions> = {}) =>
  new ScriptedDenoiser({ shape, script, ...options });

/** A text that depends on every token before it, so that a wrong token changes all that follow. */
function chaotic(seed: number, endsOneIn = 40): Script {
  return (clean, promptLength) => {
    const bits = clean.reduce((key, id) => slotKey(key, id), seed);
    const ends = clean.length > promptLength && noiseBits(bits, 0) % endsOneIn === 0;
    return ends ? EOS : 4 + (noiseBits(bits, 1) % (shape.vocabSize - 4));
  };
}

interface Setup extends Partial<Omit<SampleOptions, 'now'>> {
  readonly settings?: Partial<Settings>;
  readonly tokens?: readonly number[];
  readonly draft?: readonly number[];
  readonly given?: Given;
  readonly onPass?: (trace: Trace, pass: Pass) => void;
}

/** Runs to the end with a clock that advances by one at every reading. */
function run(denoiser: Denoiser, setup: Setup = {}): Promise<Trace> {
  let time = 100;
  const { settings: change = {}, tokens = prompt, draft, given, onPass, ...options } = setup;
  const settings = { ...DEFAULT_SETTINGS, policy: EIGHT_STEPS, ...change };
  const head = {
    model: { id: 'scripted', revision: '0', stage: 'S1' },
    device: 'script',
    prompt: {
      ...{ kind: 'write' as const, instruction: 'test', signature: null, tokens },
      ...(draft && { draft }),
      ...(given && { given }),
    },
    settings,
  };
  const passes = sample(denoiser, head.prompt, settings, { ...options, now: () => time++ });
  return recordRun(head, passes, onPass);
}

/** All that the passes denoised, chunk after chunk, whatever forward did it. */
function denoisedOf({ passes }: Trace): Denoised[] {
  return passes.map(denoisedIn).filter((part) => part !== undefined);
}

/** The scripted denoiser with another mind about chunks. */
function minded(
  inner: ScriptedDenoiser,
  predict: (chunk: readonly number[], noise: Noise) => ChunkPrediction,
): Denoiser {
  const all = (noise: Noise = GREEDY, branches: readonly Branch[] = []) =>
    branches.map(({ ids }) => predict(ids, noise));
  return {
    shape,
    get length() {
      return inner.length;
    },
    cacheBytes: 0,
    prefill: async (tokens, noise, branches) => {
      return { ...(await inner.prefill(tokens, noise)), chunks: all(noise, branches) };
    },
    commit: async (tokens, noise, branches) => {
      return { ...(await inner.commit(tokens, noise)), chunks: all(noise, branches) };
    },
    rewind: (length) => inner.rewind(length),
    dispose: () => inner.dispose(),
    denoise: (chunk, noise) => Promise.resolve(predict(chunk, noise)),
  };
}

/** Every check that holds for any run. */
function checkRun(trace: Trace, denoiser: ScriptedDenoiser): void {
  const { passes } = trace;
  const committed = passes.flatMap((pass) => (pass.kind === 'commit' ? pass.tokens : []));
  const decoding = trace.settings.policy.kind === 'ar';
  const { tokens: read, given = [] } = trace.prompt;
  const head = givenFrom(given, 0);
  const cached = decoding ? denoiser.cached.slice(read.length) : [...head, ...committed];
  expect(denoiser.cached).toEqual([...read, ...cached]);
  expect(passes[0]).toMatchObject({ kind: 'prefill', tokens: read.length + head.length });
  trace.tokens.forEach((id, position) => expect(givenAt(given, position) ?? id).toBe(id));
  expect(measure(trace).given).toBe(countGiven(given, trace.tokens.length));
  expect(measure(trace).passes).toBe(denoiser.forwards);

  let clock = 0;
  for (const pass of passes) {
    expect(pass.at).toBeGreaterThanOrEqual(clock);
    expect(pass.took).toBeGreaterThan(0);
    clock = pass.at + pass.took;
    const denoised = denoisedIn(pass);
    if (denoised !== undefined) {
      const { confidence, size, start, revealed, edited } = denoised;
      for (const { slot } of [...revealed, ...edited]) {
        expect(givenAt(given, start + slot)).toBeUndefined();
      }
      expect(confidence).toHaveLength(size);
      // A draft may be of no use at all; a pass that follows a policy never is.
      const idle = trace.settings.edits || trace.settings.policy.kind === 'verify';
      expect(revealed.length + edited.length).toBeGreaterThanOrEqual(idle ? 0 : 1);
    }
    if ('opened' in pass) {
      expect(trace.settings.cache).toBe('exact');
      expect(pass.ahead).toBeGreaterThanOrEqual(pass.opened.size);
    }
    if (pass.kind === 'commit') {
      expect(pass.logProbs).toHaveLength(pass.tokens.length);
      expect(pass.logProbs.every((value) => Number.isFinite(value) && value <= 0)).toBe(true);
    }
  }
  expect(trace.tokens).not.toContain(EOS);
  expect(trace.tokens).not.toContain(shape.padId);
  expect(trace.tokens).not.toContain(shape.maskId);
  expect(JSON.parse(JSON.stringify(trace))).toEqual(trace);
}

const textArb = fc.array(fc.integer({ min: 4, max: 23 }), { maxLength: 80 });
const sizeArb = fc.integer({ min: 1, max: 64 });
const revealPolicyArb: fc.Arbitrary<Policy> = fc.oneof(
  fc.record({ kind: fc.constant('steps'), steps: fc.integer({ min: 1, max: 20 }) }),
  fc.record({ kind: fc.constant('threshold'), threshold: fc.constantFrom(0.5, 0.9, 1) }),
  fc.record({ kind: fc.constant('entropy'), bound: fc.constantFrom(0, 0.1, 0.35, 4) }),
  fc.record({ kind: fc.constant('factor'), factor: fc.constantFrom(0.2, 1, 3) }),
);
const verifyArb: fc.Arbitrary<Policy> = fc.record({
  kind: fc.constant('verify'),
  ahead: fc.integer({ min: 0, max: 8 }),
});
const anyPolicyArb = fc.oneof(
  { weight: 4, arbitrary: revealPolicyArb },
  { weight: 1, arbitrary: verifyArb },
  { weight: 1, arbitrary: fc.constant<Policy>({ kind: 'ar' }) },
);
const cacheArb = fc.constantFrom('exact' as const, 'none' as const);
const runs = { numRuns: 40 };

describe('sample', () => {
  it('writes the text of a sure model, under every policy, chunk size and cache mode', async () => {
    await fc.assert(
      fc.asyncProperty(
        textArb,
        anyPolicyArb,
        sizeArb,
        cacheArb,
        fc.boolean(),
        async (text, policy, chunk, cache, edits) => {
          const denoiser = scripted(writes(text, shape));
          const trace = await run(denoiser, { settings: { policy, chunk, cache, edits } });
          expect(trace).toMatchObject({ tokens: text, end: 'eos' });
          checkRun(trace, denoiser);
        },
      ),
      runs,
    );
  });

  it('holds its invariants with a model that errs, at any temperature', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer(),
        revealPolicyArb,
        sizeArb,
        fc.constantFrom(0, 0.7, 2),
        fc.boolean(),
        async (seed, policy, chunk, temperature, edits) => {
          const denoiser = scripted(chaotic(seed), { seed, errors: 0.8 });
          const settings = { policy, chunk, temperature, edits, seed: seed >>> 0 };
          const trace = await run(denoiser, { settings });
          checkRun(trace, denoiser);
          expect(trace.end === 'eos' || trace.tokens.length === 93).toBe(true);
        },
      ),
      runs,
    );
  });

  it('needs at most `steps` denoise passes a chunk, edits and [PAD] included', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer(),
        fc.integer({ min: 1, max: 12 }),
        sizeArb,
        fc.boolean(),
        async (seed, steps, chunk, edits) => {
          const denoiser = scripted(chaotic(seed, 8), { seed, errors: 1 });
          const policy = { kind: 'steps', steps } as const;
          const trace = await run(denoiser, { settings: { policy, chunk, edits, temperature: 1 } });
          const counts = new Map<number, number>();
          for (const { chunk: index } of denoisedOf(trace)) {
            counts.set(index, (counts.get(index) ?? 0) + 1);
          }
          expect(Math.max(...counts.values())).toBeLessThanOrEqual(steps);
        },
      ),
      runs,
    );
  });

  it('writes the same text whatever the chunk sizes, also when they change during the run', async () => {
    await fc.assert(
      fc.asyncProperty(
        textArb,
        revealPolicyArb,
        fc.array(sizeArb, { minLength: 1, maxLength: 8 }),
        async (text, policy, sizes) => {
          const chunkSize = (index: number): number => sizes[index % sizes.length]!;
          const denoiser = scripted(writes(text, shape));
          const trace = await run(denoiser, { settings: { policy }, chunkSize });
          expect(trace.tokens).toEqual(text);
          checkRun(trace, denoiser);
        },
      ),
      runs,
    );
  });

  it('ends with `length` where the context ends', async () => {
    const endless: Script = (clean) => 4 + (clean.length % 20);
    for (const policy of [EIGHT_STEPS, { kind: 'ar' } as const, VERIFY]) {
      for (const chunk of [1, 7, 31, 64]) {
        const denoiser = scripted(endless, { errors: policy.kind === 'verify' ? 0.5 : 0 });
        const trace = await run(denoiser, { settings: { policy, chunk } });
        expect(trace.end).toBe('length');
        expect(trace.tokens).toHaveLength(shape.contextLength - prompt.length);
        checkRun(trace, denoiser);
      }
    }
  });

  it('ends with `eos` when [EOS] takes the last place of the context', async () => {
    const room = shape.contextLength - prompt.length;
    const text = Array.from({ length: room - 1 }, (_, i) => 4 + (i % 20));
    for (const policy of [{ kind: 'ar' } as const, VERIFY]) {
      const trace = await run(scripted(writes(text, shape)), { settings: { policy } });
      expect(trace).toMatchObject({ tokens: text, end: 'eos' });
    }
    const trace = await run(scripted(writes(text, shape)));
    expect(trace).toMatchObject({ tokens: text, end: 'eos' });
  });

  it('repeats a run by its seed, and varies it by another', async () => {
    const text = Array.from({ length: 40 }, (_, i) => 4 + (i % 20));
    const seeded = (seed: number) =>
      run(scripted(writes(text, shape)), { settings: { temperature: 1.5, seed } });
    expect(await seeded(5)).toEqual(await seeded(5));
    expect((await seeded(5)).tokens).not.toEqual((await seeded(6)).tokens);
  });

  it('writes the same text without a cache, in more forwards', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer(),
        anyPolicyArb,
        fc.constantFrom(0, 0.8),
        async (seed, policy, warmth) => {
          const temperature = policy.kind === 'verify' ? 0 : warmth;
          const results = [];
          for (const cache of ['exact', 'none'] as const) {
            const denoiser = scripted(chaotic(seed), { seed, errors: 0.3 });
            const trace = await run(denoiser, { settings: { policy, temperature, cache } });
            checkRun(trace, denoiser);
            results.push({ trace, forwards: measure(trace).passes });
          }
          const [exact, none] = results;
          expect(none!.trace.tokens).toEqual(exact!.trace.tokens);
          if (policy.kind === 'verify') return;
          // Each look at a chunk has a forward of its own there, and one more for the text before it.
          const looksOf = (trace: Trace) =>
            denoisedOf(trace).map(({ revealed, edited }) => ({ revealed, edited }));
          const looks = looksOf(exact!.trace);
          expect(looksOf(none!.trace)).toEqual(looks);
          const own = exact!.trace.passes.filter(({ kind }) => kind === 'denoise').length;
          expect(none!.forwards).toBe(exact!.forwards + 2 * looks.length - own);
        },
      ),
      runs,
    );
  });

  it('never ends before what is given, nor moves it, under any policy', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer(),
        fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 8 }),
        anyPolicyArb,
        sizeArb,
        cacheArb,
        fc.boolean(),
        fc.constantFrom(0, 0.9),
        async (seed, places, policy, chunk, cache, edits, warmth) => {
          const temperature = policy.kind === 'verify' ? 0 : warmth;
          const given = places
            .sort((a, b) => a - b)
            .map((start) => ({ start, tokens: [4 + (noiseBits(seed, start) % 20)] }));
          const denoiser = scripted(chaotic(seed, 6), { seed, errors: 0.5 });
          const settings = { policy, chunk, cache, edits, temperature };
          const trace = await run(denoiser, { given, settings });
          checkRun(trace, denoiser);
          for (const { start, tokens } of given) expect(trace.tokens[start]).toBe(tokens[0]);
        },
      ),
      runs,
    );
  });

  it('stops rather than loop when a denoiser breaks its word and predicts [MASK]', async () => {
    const denoiser = minded(scripted(writes([5, 6], shape)), (chunk) => ({
      ids: Int32Array.from(chunk, () => shape.maskId),
      probability: new Float32Array(chunk.length),
      entropy: new Float32Array(chunk.length),
      margin: new Float32Array(chunk.length),
      current: new Float32Array(chunk.length),
    }));
    await expect(run(denoiser)).rejects.toThrow('[MASK]');
  });

  it('rejects bad settings and prompts before any pass', async () => {
    const denoiser = scripted(writes([5], shape));
    const code = async (setup: Setup) => {
      const error: unknown = await run(denoiser, setup).catch((thrown: unknown) => thrown);
      return error instanceof FaultError ? error.fault.code : error;
    };
    expect(await code({ tokens: [] })).toBe('empty-prompt');
    expect(await code({ tokens: Array.from({ length: 96 }, () => 9) })).toBe('prompt-too-long');
    expect(await code({ settings: { chunk: 0 } })).toBe('bad-settings');
    expect(await code({ settings: { cache: 'stale' } })).toBe('bad-settings');
    expect(await code({ settings: { policy: VERIFY, temperature: 1 } })).toBe('bad-settings');
    expect(denoiser.forwards).toBe(0);
  });
});

describe('what is given', () => {
  /** Spans of the text, each given as far as it goes; the first may be its head. */
  const spansOf = (text: readonly number[], cuts: readonly [gap: number, length: number][]) => {
    const given: { start: number; tokens: readonly number[] }[] = [];
    let start = 0;
    for (const [gap, length] of cuts) {
      start += gap;
      const tokens = text.slice(start, start + length);
      if (tokens.length > 0) given.push({ start, tokens });
      start += length;
    }
    return given;
  };
  const cutsArb = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 20 })),
    { maxLength: 4 },
  );
  // In small chunks every slot may be given.
  const setupArb = fc.record({
    policy: anyPolicyArb,
    chunk: fc.oneof(fc.integer({ min: 1, max: 5 }), sizeArb),
    cache: cacheArb,
    edits: fc.boolean(),
  });

  it('stands where it was put, and the rest is written around it, under every rule', async () => {
    await fc.assert(
      fc.asyncProperty(textArb, cutsArb, setupArb, async (text, cuts, settings) => {
        const given = spansOf(text, cuts);
        const denoiser = scripted(writes(text, shape));
        const trace = await run(denoiser, { settings, given });
        expect(trace).toMatchObject({ tokens: text, end: 'eos' });
        checkRun(trace, denoiser);
        const free = await run(scripted(writes(text, shape)), { settings });
        const { tokens, given: fixed } = measure(trace);
        expect(tokens + fixed).toBe(measure(free).tokens);
      }),
      runs,
    );
  });

  it('is kept where the model would have written something else', async () => {
    const wrong = fc.array(fc.integer({ min: 4, max: 23 }), { minLength: 60, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(
        ...[fc.integer(), wrong, cutsArb, setupArb, fc.constantFrom(0, 1.3), fc.boolean()],
        async (seed, tokens, cuts, setup, warmth, drafted) => {
          const temperature = setup.policy.kind === 'verify' ? 0 : warmth;
          const denoiser = scripted(chaotic(seed), { seed, errors: 0.6 });
          const given = spansOf(tokens, cuts);
          const settings = { ...setup, temperature, seed: seed >>> 0 };
          const draft = tokens.toReversed();
          const trace = await run(denoiser, { settings, given, ...(drafted && { draft }) });
          checkRun(trace, denoiser);
          expect(trace.tokens.slice(0, givenFrom(given, 0).length)).toEqual(givenFrom(given, 0));
        },
      ),
      runs,
    );
  });

  it('leaves draft and verify and the autoregressive way with the same text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer(),
        cutsArb,
        verifyArb,
        sizeArb,
        async (seed, cuts, policy, chunk) => {
          const given = spansOf(
            Array.from({ length: 60 }, (_, i) => 4 + (i % 20)),
            cuts,
          );
          const writer = () => scripted(chaotic(seed), { seed, errors: 0.5 });
          const verified = await run(writer(), { settings: { policy, chunk }, given });
          const decoded = await run(writer(), { settings: { policy: { kind: 'ar' } }, given });
          expect(verified.tokens).toEqual(decoded.tokens);
          expect(measure(verified).logProb).toBeCloseTo(measure(decoded).logProb, 3);
        },
      ),
      runs,
    );
  });

  it('costs no forward at the start of a text, and takes its share of the context', async () => {
    const text = Array.from({ length: 20 }, (_, i) => 4 + i);
    const given = [{ start: 0, tokens: text.slice(0, 16) }];
    for (const policy of [EIGHT_STEPS, VERIFY, { kind: 'ar' } as const]) {
      const settings = { policy, chunk: 8 };
      const trace = await run(scripted(writes(text, shape)), { settings, given });
      const alone = await run(scripted(writes(text.slice(16), shape)), { settings });
      expect(measure(trace)).toMatchObject({ passes: measure(alone).passes, tokens: 5, given: 16 });
    }
    const long = [{ start: 0, tokens: Array.from({ length: 93 }, () => 5) }];
    await expect(run(scripted(writes([], shape)), { given: long })).rejects.toThrow('context');
  });
});

describe('edits', () => {
  // The model drafts wrong tokens with confidence while it knows little, and sees them later.
  const text = Array.from({ length: 30 }, (_, i) => 4 + (i % 20));
  const settings = { policy: { kind: 'threshold', threshold: 0.6 }, chunk: 16 } as const;

  it('repair wrong tokens while the chunk is open', async () => {
    const wrong = (tokens: readonly number[]) => text.filter((id, i) => id !== tokens[i]).length;
    let repaired = 0;
    for (let seed = 1; seed <= 20; seed++) {
      const erring = () => scripted(writes(text, shape), { errors: 0.9, seed });
      const without = await run(erring(), { settings });
      const denoiser = erring();
      const trace = await run(denoiser, { settings: { ...settings, edits: true } });
      checkRun(trace, denoiser);
      for (const { edited } of denoisedOf(trace)) {
        for (const edit of edited) expect(edit.id).not.toBe(edit.previous);
      }
      // A wrong [EOS] is final: what would stand after it was never written.
      if (trace.tokens.length < text.length) continue;
      expect(trace.tokens).toEqual(text);
      repaired += wrong(without.tokens);
    }
    expect(repaired).toBeGreaterThan(20);
  });

  it.each([
    ['a wrong token', [...text.slice(0, 5), 23, ...text.slice(6)]],
    ['a token too many', [...text.slice(0, 5), 23, ...text.slice(5)]],
    ['a token too few', [...text.slice(0, 5), ...text.slice(6)]],
    ['an end that is missing', text.slice(0, 20)],
    ['nothing wrong', text],
  ])('repair a draft with %s, in few passes', async (_, draft) => {
    for (const chunk of [4, 16, 64]) {
      const denoiser = scripted(writes(text, shape));
      const trace = await run(denoiser, { draft, settings: { ...settings, chunk, edits: true } });
      expect(trace.tokens).toEqual(text);
      checkRun(trace, denoiser);
      expect(denoisedOf(trace)[0]?.drafted).toEqual(draft.slice(0, chunk));
      const without = measure(await run(scripted(writes(text, shape)), { settings })).passes;
      if (draft === text && chunk === 16) expect(measure(trace).passes).toBeLessThan(without);
    }
  });

  it('leave the draft out where nothing could be edited', async () => {
    const draft = text.map(() => 4);
    const trace = await run(scripted(writes(text, shape)), { draft, settings });
    expect(trace.tokens).toEqual(text);
  });

  describe('of a draft', () => {
    // All of it follows from what comes before: behind a wrong token nothing that stands is likely.
    const script = chaotic(7, 10_000);
    const right = [...prompt];
    while (right.length < prompt.length + 40) right.push(script(right, prompt.length));
    const draft = right.slice(prompt.length);

    /**
     * A model that would put 9 in the slots named, whatever stands there, and fills masks by chance, or when greedy
     * with the end.
     */
    const meddling = (inner: ScriptedDenoiser, meddles: (position: number) => boolean) =>
      minded(inner, (chunk, { temperature, seed }) => {
        const drawn = (slot: number): number =>
          temperature > 0 ? 4 + (noiseBits(slotKey(seed, slot), 0) % 20) : EOS;
        const wants = chunk.map((id, slot) =>
          meddles(inner.length - prompt.length + slot) ? 9 : id === shape.maskId ? drawn(slot) : id,
        );
        return {
          ids: Int32Array.from(wants),
          probability: new Float32Array(chunk.length).fill(0.95),
          entropy: new Float32Array(chunk.length),
          margin: new Float32Array(chunk.length),
          current: Float32Array.from(chunk, (id, slot) => (id === wants[slot] ? 0.95 : 0.01)),
        };
      });
    const edits = { ...settings, edits: true };

    it('are refused where the causal pass finds what came of them unlikely', async () => {
      for (const cache of ['exact', 'none'] as const) {
        const inner = scripted(script);
        const model = meddling(inner, (position) => position % 11 === 5);
        const trace = await run(model, { draft, settings: { ...edits, cache } });
        expect(trace.tokens.slice(0, draft.length)).toEqual(draft);
        const refusals = trace.passes.filter((pass) => pass.kind === 'commit' && pass.rejected > 0);
        expect(refusals.length).toBeGreaterThanOrEqual(3);
        for (const pass of refusals) {
          if (pass.kind !== 'commit') continue;
          expect(pass.corrected).toMatchObject({
            slot: pass.tokens.length,
            id: draft[pass.start + pass.tokens.length],
          });
          expect(pass.corrected?.confidence).toBeCloseTo(0.01);
        }
      }
    });

    it('draw alike with and without a cache', async () => {
      const write = async (cache: Settings['cache']) => {
        const model = meddling(scripted(script), (position) => position % 11 === 5);
        return run(model, {
          draft: draft.slice(0, 30),
          settings: { ...edits, cache, temperature: 1 },
        });
      };
      const [exact, none] = [await write('exact'), await write('none')];
      expect(none.tokens).toEqual(exact.tokens);
      expect(exact.passes.some((pass) => pass.kind === 'commit' && pass.rejected > 0)).toBe(true);
    });

    it('leave nothing behind that no pass has shown, when the run is stopped', async () => {
      const meddles = (position: number): boolean => position % 11 === 5;
      const whole = await run(meddling(scripted(script), meddles), { draft, settings: edits });
      for (let stop = 1; stop < whole.passes.length; stop++) {
        const abort = new AbortController();
        const trace = await run(meddling(scripted(script), meddles), {
          ...{ draft, settings: edits, signal: abort.signal },
          onPass: ({ passes }) => passes.length === stop && abort.abort(),
        });
        const last = trace.passes.at(-1);
        if (last?.kind !== 'commit' || last.corrected === null) continue;
        expect(trace.tokens).toHaveLength(last.start + last.tokens.length + 1);
        expect(trace.tokens.at(-1)).toBe(last.corrected.id);
      }
    });

    it('leave the cache as it should be and every token scored, whatever they are', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.uniqueArray(fc.nat({ max: 60 })),
          sizeArb,
          revealPolicyArb,
          cacheArb,
          async (positions, chunk, policy, cache) => {
            const inner = scripted(script);
            const model = meddling(inner, (position) => positions.includes(position));
            const trace = await run(model, { draft, settings: { ...edits, chunk, policy, cache } });
            const text = trace.passes.flatMap((pass) =>
              pass.kind === 'commit' ? pass.tokens : [],
            );
            expect(inner.cached).toEqual([...prompt, ...text]);
            expect(trace.tokens).toEqual(text.filter((id) => id !== EOS));
            expect(Number.isFinite(measure(trace).logProb)).toBe(true);
          },
        ),
        runs,
      );
    });
  });

  /** A model that wants another token, each time it is asked, in the slots named. */
  function fickle(wants: (slot: number, pass: number) => boolean): Denoiser {
    let asked = 0;
    return minded(scripted(writes(text, shape)), (chunk) => {
      asked++;
      return {
        ids: Int32Array.from(chunk, (id, slot) =>
          id === shape.maskId || wants(slot, asked) ? 4 + (asked % 20) : id,
        ),
        probability: new Float32Array(chunk.length).fill(0.95),
        entropy: new Float32Array(chunk.length),
        margin: new Float32Array(chunk.length),
        current: new Float32Array(chunk.length),
      };
    });
  }

  /** Tokens edited in each pass over the first chunk of 31. */
  async function editCounts(denoiser: Denoiser, policy: Policy): Promise<number[]> {
    const trace = await run(denoiser, { settings: { policy, chunk: 31, edits: true } });
    return denoisedOf(trace).flatMap(({ chunk, edited }) => (chunk === 0 ? [edited.length] : []));
  }

  it('stop at two a slot', async () => {
    const restless = fickle(() => true);
    // One pass reveals all, two edit every slot, the next finds nothing that it may edit.
    expect(await editCounts(restless, settings.policy)).toEqual([0, 31, 31, 0]);
  });

  it('have at most four passes of their own, and none beyond the steps of the chunk', async () => {
    const wandering = () => fickle((slot, pass) => slot === pass);
    expect(await editCounts(wandering(), settings.policy)).toEqual([0, 1, 1, 1, 1]);
    expect(await editCounts(wandering(), { kind: 'steps', steps: 1 })).toEqual([0]);
  });
});

describe('autoregressive decoding', () => {
  const ar = { policy: { kind: 'ar' } } as const;

  it('takes one forward a token, [EOS] and prefill included', async () => {
    await fc.assert(
      fc.asyncProperty(textArb, cacheArb, async (text, cache) => {
        const denoiser = scripted(writes(text, shape));
        const trace = await run(denoiser, { settings: { ...ar, cache } });
        expect(denoiser.forwards).toBe(text.length + 1);
        expect(measure(trace)).toMatchObject({ tokens: text.length + 1, tokensPerForward: 1 });
        // Positions: 0 from the prefill, then one a decode pass.
        const decodes = trace.passes.filter((pass) => pass.kind === 'decode');
        expect(decodes.map(({ start }) => start)).toEqual(text.map((_, i) => i + 1));
        const first = trace.passes[0];
        const ids = [
          first?.kind === 'prefill' ? first.next?.id : undefined,
          ...decodes.map(({ id }) => id),
        ];
        expect(ids).toEqual([...text, EOS]);
      }),
      runs,
    );
  });

  it('reads [PAD] as the end of the text', async () => {
    const pads: Script = (clean) => (clean.length < 6 ? 7 : shape.padId);
    for (const policy of [{ kind: 'ar' } as const, VERIFY]) {
      const trace = await run(scripted(pads), { settings: { policy } });
      expect(trace).toMatchObject({ tokens: [7, 7, 7], end: 'eos' });
    }
  });
});

describe('draft and verify', () => {
  it('writes the text and the likelihood of greedy decoding, whatever the drafts', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer(),
        sizeArb,
        fc.double({ min: 0, max: 1, noNaN: true }),
        cacheArb,
        fc.constantFrom(4, 40),
        verifyArb,
        async (seed, chunk, errors, cache, endsOneIn, policy) => {
          const model = () => scripted(chaotic(seed, endsOneIn), { seed, errors });
          const greedy = await run(model(), { settings: { policy: { kind: 'ar' } } });
          const denoiser = model();
          const settings = { policy, chunk, cache };
          const trace = await run(denoiser, { settings });
          expect(trace.tokens).toEqual(greedy.tokens);
          expect(trace.end).toBe(greedy.end);
          expect(measure(trace).logProb).toBeCloseTo(measure(greedy).logProb, 4);
          checkRun(trace, denoiser);
        },
      ),
      { numRuns: 80 },
    );
  });

  it('takes fewer passes when drafts are good', async () => {
    const text = Array.from({ length: 60 }, (_, i) => 4 + (i % 20));
    const passes = async (errors: number, ahead: number) => {
      const denoiser = scripted(writes(text, shape), { errors });
      const policy = { kind: 'verify', ahead } as const;
      return measure(await run(denoiser, { settings: { policy } })).passes;
    };
    expect(await passes(0.5, 0)).toBeGreaterThan(await passes(0, 0));
    expect(await passes(0.5, 0)).toBeLessThan(61);
    // Drafts with forwards of their own take one more for each check.
    for (const errors of [0, 0.5]) {
      expect(await passes(errors, 1)).toBeLessThan(await passes(errors, 0));
      expect(await passes(errors, 8)).toBeLessThan(await passes(errors, 1));
    }
  });

  it('records what was refused and what stands in its place', async () => {
    const denoiser = scripted(chaotic(3, 1000), { errors: 0.7, seed: 3 });
    const trace = await run(denoiser, { settings: { policy: VERIFY } });
    const text: (number | undefined)[] = [];
    for (const pass of trace.passes) {
      if (pass.kind === 'prefill') text[0] = pass.next?.id;
      if (pass.kind !== 'commit') continue;
      expect(pass.rejected > 0).toBe(pass.corrected !== null);
      expect(pass.tokens[0]).toBe(text[pass.start]);
      for (const [i, id] of pass.tokens.entries()) text[pass.start + i] = id;
      if (pass.corrected) text[pass.start + pass.corrected.slot] = pass.corrected.id;
      if (pass.next) text[pass.start + pass.tokens.length] = pass.next.id;
    }
    expect(text).toEqual(trace.tokens);
    expect(trace.passes.some((pass) => pass.kind === 'commit' && pass.rejected > 0)).toBe(true);
  });
});

describe('cancellation', () => {
  it('after any pass keeps what was written and leaves the denoiser usable', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), anyPolicyArb, cacheArb, async (seed, policy, cache) => {
        const settings = { policy, cache, chunk: 8 };
        const model = () => scripted(chaotic(seed), { seed, errors: 0.4 });
        const whole = await run(model(), { settings });
        const denoiser = model();
        for (let after = 0; after <= whole.passes.length; after++) {
          const abort = new AbortController();
          if (after === 0) abort.abort();
          const cut = await run(denoiser, {
            settings,
            signal: abort.signal,
            onPass: ({ passes }) => {
              if (passes.length === after) abort.abort();
            },
          });
          expect(cut.passes).toHaveLength(after);
          expect(cut.tokens).toEqual(whole.tokens.slice(0, cut.tokens.length));
          if (after === whole.passes.length) expect(cut.end).toBe(whole.end);
          if (after === 0) expect(cut.tokens).toEqual([]);
          if (cut.end === 'cancelled') expect(cut.passes).toEqual(whole.passes.slice(0, after));
          // Usable at once: the same denoiser writes the whole text.
          const again = await run(denoiser, { settings });
          expect(again).toEqual(whole);
        }
      }),
      { numRuns: 6 },
    );
  });

  it('counts a partial chunk as far as it is contiguous', async () => {
    const text = Array.from({ length: 40 }, (_, i) => 4 + (i % 20));
    const abort = new AbortController();
    const trace = await run(scripted(writes(text, shape)), {
      settings: { nearness: 0 },
      signal: abort.signal,
      onPass: ({ passes }) => {
        if (passes.length === 3) abort.abort();
      },
    });
    const revealed = denoisedOf(trace).flatMap((part) => part.revealed.map(({ slot }) => slot));
    const gap = [...Array(16).keys()].find((slot) => !revealed.includes(slot));
    expect(trace).toMatchObject({ end: 'cancelled', tokens: text.slice(0, gap) });
    expect(revealed).toHaveLength(6);
    expect(gap).toBeLessThan(6);
  });

  it('a caller that stops asking leaves the denoiser usable', async () => {
    const denoiser = scripted(writes([5, 6, 7], shape));
    const where = { kind: 'write' as const, instruction: '', signature: null, tokens: prompt };
    for await (const pass of sample(
      denoiser,
      where,
      { ...DEFAULT_SETTINGS, policy: EIGHT_STEPS },
      { now: () => 0 },
    )) {
      if (pass.kind === 'denoise') break;
    }
    expect((await run(denoiser)).tokens).toEqual([5, 6, 7]);
  });
});
