import {
  TOKEN_CAUSAL,
  type Branch,
  type ChunkPrediction,
  type Denoiser,
  type Limit,
  type Noise,
} from '../../src/engine/denoiser.ts';
import { randomModel } from '../../src/engine/testing/random-model.ts';
import type { Quantisation } from '../../src/engine/graph/matrix.ts';
import type { UnmaskShape } from '../../src/engine/architectures/unmask/config.ts';
import { TEST_IDS } from '../../src/engine/testing/random-checkpoint.ts';
import { createFusedEngine } from '../../src/engine/runtime/fused/fused-engine.ts';
import { requestGpuDevice } from '../../src/engine/runtime/gpu.ts';
import { inspect, type Inspected } from '../../src/engine/sampling/inspect.on-demand.ts';
import type { Settings } from '../../src/engine/sampling/policies/settings.ts';
import { sample } from '../../src/engine/sampling/sampler.ts';
import { recordRun } from '../../src/engine/trace/recorder.ts';
import type { Trace } from '../../src/engine/trace/trace.ts';
import { SequenceDenoiser } from '../../src/engine/runtime/sequence-denoiser.ts';

/** A step of a session, as a denoiser takes it. */
export type Step =
  | { readonly do: 'prefill' | 'commit'; readonly tokens: number[]; readonly branches?: Branch[] }
  | {
      readonly do: 'denoise';
      readonly tokens: number[];
      readonly noise?: Noise;
      /** By slot. */
      readonly limits?: [number, Limit][];
      readonly likely?: number;
    }
  | { readonly do: 'rewind'; readonly to: number };

/** Numbers that a session gave, step by step. */
export type Said = readonly (readonly number[])[];

/** A look into a slot of a run, as `inspect` takes it. */
export interface Ask {
  readonly trace: Trace;
  readonly pass: number;
  readonly position: number;
}

/** A run over a prompt, which ends after so many passes. */
export interface Run {
  readonly settings: Settings;
  readonly tokens: readonly number[];
  readonly most: number;
}

export interface Wrote {
  readonly trace: Trace;
  /** How often something was read back. */
  readonly maps: number;
}

/** Writes a text, or its first passes, by a clock that stands still. */
export async function write(denoiser: Denoiser, { settings, tokens, most }: Run): Promise<Trace> {
  const prompt = { kind: 'write', instruction: '', signature: null, tokens } as const;
  const abort = new AbortController();
  const passes = sample(denoiser, prompt, settings, { now: () => 0, signal: abort.signal });
  const head = { model: { id: 'random', revision: '0', stage: 'S1' }, device: '' };
  return recordRun({ ...head, prompt, settings }, passes, ({ passes: { length } }) => {
    if (length === most) abort.abort();
  });
}

declare global {
  interface Window {
    /** Runs a session on the shaders, over a model of random weights. */
    fused?: (
      shape: UnmaskShape,
      quantisation: Quantisation,
      seed: number,
      steps: readonly Step[],
    ) => Promise<Said>;
    /** Looks into slots on the shaders, over the same model. */
    looked?: (
      shape: UnmaskShape,
      quantisation: Quantisation,
      seed: number,
      asks: readonly Ask[],
    ) => Promise<readonly (Inspected | null)[]>;
    /**
     * Writes texts on the shaders, over the same model.
     * @param chainMs the most that passes which are queued behind one another may take
     */
    wrote?: (
      shape: UnmaskShape,
      quantisation: Quantisation,
      seed: number,
      runs: readonly Run[],
      chainMs: number,
    ) => Promise<readonly Wrote[]>;
  }
}

/** Plays a session on any denoiser, and flattens what it says. */
export async function play(denoiser: SequenceDenoiser, steps: readonly Step[]): Promise<Said> {
  const said: number[][] = [];
  for (const step of steps) {
    switch (step.do) {
      case 'rewind':
        denoiser.rewind(step.to);
        said.push([]);
        break;
      case 'denoise': {
        const noise = step.noise ?? { temperature: 0, seed: 0 };
        const { likely } = step;
        const told = await denoiser.denoise(
          step.tokens,
          noise,
          new Map(step.limits),
          likely === undefined ? {} : { likely },
        );
        const { ids, probability, entropy, margin, current } = told;
        said.push([
          ...[...ids, ...probability, ...entropy, ...margin, ...current],
          ...likelyNumbers(told),
        ]);
        break;
      }
      case 'prefill': {
        const { next, chunks } = await denoiser.prefill(step.tokens, undefined, step.branches);
        said.push([
          next.id,
          next.logProb,
          ...chunks.flatMap((chunk) => [...chunk.ids, ...chunk.entropy, ...likelyNumbers(chunk)]),
        ]);
        break;
      }
      case 'commit': {
        const scores = await denoiser.commit(step.tokens, undefined, step.branches);
        const { logProb, greedyId, greedyLogProb, next, chunks } = scores;
        said.push([
          ...[...logProb, ...greedyId, ...greedyLogProb, next.id, next.logProb].map((one) =>
            Number.isNaN(one) ? -1 : one,
          ),
          ...chunks.flatMap((chunk) => [...chunk.ids, ...chunk.entropy, ...likelyNumbers(chunk)]),
        ]);
      }
    }
  }
  return said;
}

/** Numbers of the likeliest tokens, a large one below all logits where fewer may stand there. */
function likelyNumbers({ likely }: ChunkPrediction): number[] {
  if (likely === undefined) return [];
  return [...likely.ids, ...[...likely.logProb].map((one) => (Number.isFinite(one) ? one : -1e3))];
}

/** How often the page has mapped a buffer. */
let maps = 0;

if (typeof window !== 'undefined') {
  const map: unknown = Reflect.get(GPUBuffer.prototype, 'mapAsync');
  Reflect.set(GPUBuffer.prototype, 'mapAsync', function (this: GPUBuffer, ...args: unknown[]) {
    maps++;
    return typeof map === 'function' ? (Reflect.apply(map, this, args) as unknown) : undefined;
  });
  window.fused = (shape, quantisation, seed, steps) =>
    withShaders(shape, quantisation, seed, (denoiser) => play(denoiser, steps));
  window.looked = (shape, quantisation, seed, asks) =>
    withShaders(shape, quantisation, seed, async (denoiser) => {
      const told: (Inspected | null)[] = [];
      for (const { trace, pass, position } of asks) {
        told.push(await inspect(denoiser, trace, pass, position));
      }
      return told;
    });
  window.wrote = (shape, quantisation, seed, runs, chainMs) =>
    withShaders(
      shape,
      quantisation,
      seed,
      async (denoiser) => {
        const wrote: Wrote[] = [];
        for (const run of runs) {
          const before = maps;
          const trace = await write(denoiser, run);
          wrote.push({ trace, maps: maps - before });
        }
        return wrote;
      },
      chainMs,
    );
}

async function withShaders<T>(
  shape: UnmaskShape,
  quantisation: Quantisation,
  seed: number,
  act: (denoiser: SequenceDenoiser) => Promise<T>,
  chainMs?: number,
): Promise<T> {
  const device = await requestGpuDevice('test');
  const problems: string[] = [];
  device.addEventListener('uncapturederror', ({ error }) => problems.push(error.message));
  const { fused } = randomModel(shape, seed, quantisation);
  if (fused === null) throw new Error('the shaders take no such model');
  const forbidden = [TEST_IDS.maskId, TEST_IDS.sepId] as const;
  const engine = await createFusedEngine(device, fused, forbidden, chainMs);
  const ids = {
    ...TOKEN_CAUSAL,
    ...TEST_IDS,
    vocabSize: shape.vocabulary,
    contextLength: shape.context,
  };
  const denoiser = new SequenceDenoiser(ids, engine);
  try {
    const said = await act(denoiser);
    if (problems.length > 0) throw new Error(problems.join('\n'));
    return said;
  } finally {
    await denoiser.dispose();
  }
}
