import { afterEach, describe, expect, it } from 'vitest';
import type { Noise } from '../denoiser.ts';
import { DEFAULT_SETTINGS, type Settings } from '../sampling/policies/settings.ts';
import { sample } from '../sampling/sampler.ts';
import { TEST_IDS } from '../testing/random-checkpoint.ts';
import { randomModel, TINY_SHAPE } from '../testing/random-model.ts';
import { recordRun } from '../trace/recorder.ts';
import { duration, passesBy, timeOf } from '../trace/times.ts';
import type { Pass, Trace } from '../trace/trace.ts';
import { createCpuEngine } from './cpu-engine.ts';
import { denoiserShape } from './denoiser-shape.ts';
import type { Chain, ChainLink, Engine, EnginePass, RowScores } from './engine.ts';
import * as native from './native.ts';
import { SequenceDenoiser } from './sequence-denoiser.ts';

const MODEL = randomModel(TINY_SHAPE, 4);
const PROMPT = {
  ...({ kind: 'write', instruction: '', signature: null } as const),
  tokens: [9, 10, TEST_IDS.sepId],
};
const STEPS: Settings = { ...DEFAULT_SETTINGS, chunk: 8, policy: { kind: 'steps', steps: 5 } };

/** Chains passes as a graphics device does, one after the other, and counts how often it is asked. */
class ChainingEngine implements Engine {
  readonly cacheBytesPerToken: number;
  readonly #inner: Engine;
  readonly #count: () => void;
  readonly #isRight: boolean;

  /** @param isRight whether what it foresees is what comes */
  constructor(inner: Engine, isRight: boolean, count: () => void = () => undefined) {
    this.#inner = inner;
    this.#count = count;
    this.#isRight = isRight;
    this.cacheBytesPerToken = inner.cacheBytesPerToken;
  }

  run(pass: EnginePass): Promise<RowScores> {
    this.#count();
    return this.#inner.run(pass);
  }

  async runChain(pass: EnginePass, chain: Chain): Promise<ChainLink[]> {
    this.#count();
    const links: ChainLink[] = [];
    const [anchor = 0] = pass.tokens;
    let ids = [...pass.targets];
    for (let left = chain.passes; left > 0; left--) {
      const scores = await this.#inner.run({ ...pass, tokens: [anchor, ...ids], targets: ids });
      links.push({ ids, scores });
      ids = this.#revealed(ids, scores, { ...chain, passes: left });
    }
    return links;
  }

  dispose(): Promise<void> {
    return this.#inner.dispose();
  }

  #revealed(ids: readonly number[], { id, logProb }: RowScores, chain: Chain): number[] {
    const { passes, nearness, maskId, ends } = chain;
    const masked = [...ids.keys()].filter((slot) => ids[slot] === maskId);
    const cost = (slot: number): number => nearness * slot - logProb[slot]!;
    const chosen = masked
      .filter((slot) => !ends.includes(id[slot]!))
      .toSorted((a, b) => (cost(a) - cost(b)) * (this.#isRight ? 1 : -1))
      .slice(0, Math.ceil(masked.length / passes));
    return ids.map((old, slot) => (chosen.includes(slot) ? id[slot]! : old));
  }
}

/** Chains none. */
class CountingEngine implements Engine {
  readonly cacheBytesPerToken: number;
  readonly #inner: Engine;
  readonly #count: () => void;

  constructor(inner: Engine, count: () => void) {
    this.#inner = inner;
    this.#count = count;
    this.cacheBytesPerToken = inner.cacheBytesPerToken;
  }

  run(pass: EnginePass): Promise<RowScores> {
    this.#count();
    return this.#inner.run(pass);
  }

  dispose(): Promise<void> {
    return this.#inner.dispose();
  }
}

const started: SequenceDenoiser[] = [];
afterEach(async () => {
  for (const denoiser of started.splice(0)) await denoiser.dispose();
});

async function start(wrap: (inner: Engine) => Engine): Promise<SequenceDenoiser> {
  const engine = wrap(await createCpuEngine(native, MODEL, { intraOpNumThreads: 1 }));
  const denoiser = new SequenceDenoiser(denoiserShape(MODEL.config), engine);
  started.push(denoiser);
  return denoiser;
}

/** A run by a clock that an engine moves on by so much whenever it is asked, and how often that was. */
async function written(
  settings: Settings,
  isRight: boolean | null,
  askedMs = 0,
): Promise<{ readonly trace: Trace; readonly asked: number }> {
  let asked = 0;
  const count = (): void => {
    asked++;
  };
  const denoiser = await start((inner) =>
    isRight === null ? new CountingEngine(inner, count) : new ChainingEngine(inner, isRight, count),
  );
  const passes = sample(denoiser, PROMPT, settings, { now: () => asked * askedMs });
  const head = { model: { id: 'random', revision: '0', stage: 'S1' }, device: '' };
  const trace = await recordRun({ ...head, prompt: PROMPT, settings }, passes);
  return { trace, asked };
}

describe('passes that are foreseen', () => {
  it.each([
    ['as they come', true],
    ['otherwise', false],
  ] as const)('leave a run as it is: %s', async (_, isRight) => {
    const alone = await written(STEPS, null);
    const chained = await written(STEPS, isRight);
    expect(chained.trace).toEqual(alone.trace);
    expect(alone.trace.passes.length).toBeGreaterThan(20);
    if (isRight) expect(chained.asked).toBeLessThan(alone.asked / 1.5);
    else expect(chained.asked).toBe(alone.asked);
  });

  it('leave a run that is stopped among them as it is, and one that goes on from there', async () => {
    const settings = { ...STEPS, length: 24 };
    const alone = await written(settings, null);
    const denoiser = await start((inner) => new ChainingEngine(inner, true));
    for (let stop = 1; stop <= alone.trace.passes.length; stop++) {
      const abort = new AbortController();
      const options = { now: () => 0, signal: abort.signal };
      const passes: Pass[] = [];
      for await (const pass of sample(denoiser, PROMPT, settings, options)) {
        if (passes.push(pass) === stop) abort.abort();
      }
      expect(passes).toEqual(alone.trace.passes.slice(0, stop));
      const rest: Pass[] = [];
      const from = { passes };
      for await (const pass of sample(denoiser, PROMPT, settings, { now: () => 0, from })) {
        rest.push(pass);
      }
      // A cache is filled again, which is no pass of the text.
      const more = rest.filter(({ kind }) => kind !== 'prefill');
      expect(more).toEqual(alone.trace.passes.slice(stop));
    }
  });

  it.each([true, false])('share the time that they took: %s', async (isRight) => {
    const { trace, asked } = await written(STEPS, isRight, 12);
    const { passes } = trace;
    expect(duration(passes)).toBeCloseTo(12 * asked, 6);
    for (const [i, pass] of passes.entries()) {
      expect(pass.took).toBeGreaterThan(2);
      expect(pass.at).toBeCloseTo(timeOf(passes, i), 6);
      // So each can be looked at by itself.
      expect(passesBy(passes, timeOf(passes, i + 1))).toBe(i + 1);
    }
    if (isRight)
      expect(new Set(passes.map(({ took }) => Math.round(took)))).toEqual(new Set([12, 3]));
  });

  it.each([
    { temperature: 1 },
    { edits: true },
    { cache: 'none' as const },
    { policy: { kind: 'threshold', threshold: 0.9 } as const },
  ])('are none where something has to be decided: %o', async (other) => {
    const settings = { ...STEPS, length: 24, ...other };
    const alone = await written(settings, null);
    const chained = await written(settings, true);
    expect(chained.trace).toEqual(alone.trace);
    expect(chained.asked).toBe(alone.asked);
  });

  it('are forgotten with the text before them', async () => {
    const denoiser = await start((inner) => new ChainingEngine(inner, true));
    const greedy: Noise = { temperature: 0, seed: 0 };
    const masks = [0, 0, 0, 0].map(() => TEST_IDS.maskId);
    const look = { ahead: { passes: 4, nearness: 0 } };
    await denoiser.prefill([9, 10, 11]);
    const first = await denoiser.denoise(masks, greedy, undefined, look);
    const next = masks.map((mask, slot) =>
      slot === surest(first.probability) ? first.ids[slot]! : mask,
    );
    await denoiser.commit([12]);
    const behind = await denoiser.denoise(next, greedy);
    const other = await start((inner) => new ChainingEngine(inner, true));
    await other.prefill([9, 10, 11]);
    await other.commit([12]);
    expect(behind).toEqual(await other.denoise(next, greedy));
  });
});

function surest(probability: Float32Array): number {
  return probability.indexOf(Math.max(...probability));
}
