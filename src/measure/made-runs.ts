import { TOKEN_CAUSAL } from '../engine/denoiser.ts';
import { recordRun } from '../engine/trace/recorder.ts';
import { sample } from '../engine/sampling/sampler.ts';
import { ScriptedDenoiser, writes } from '../engine/testing/scripted.ts';
import { DEFAULT_SETTINGS, type Settings } from '../engine/sampling/policies/settings.ts';
import type { Trace } from '../engine/trace/trace.ts';

/** Test support: runs of the real sampler over a script, on a clock that the forwards move. */

export const MADE_SHAPE = {
  ...TOKEN_CAUSAL,
  ...{ vocabSize: 64, contextLength: 160 },
  ...{ maskId: 0, eosId: 1, padId: 2, sepId: 3 },
};

export interface MadeRun {
  readonly settings?: Partial<Settings>;
  /** Tokens of the prompt. */
  readonly prompt?: number;
  /** Tokens that the script writes, [EOS] left out. */
  readonly length?: number;
  readonly seed?: number;
  /** How often a draft is wrong, 0 to 1. */
  readonly errors?: number;
  /** Milliseconds of a forward over so many tokens. */
  readonly cost?: (tokens: number) => number;
  readonly stage?: string;
  /** Told of every pass; ends the run when it says so. */
  readonly enough?: (trace: Trace) => boolean;
}

export async function madeRun(made: MadeRun = {}): Promise<Trace> {
  const { length = 20, seed = 1, errors = 0, cost = () => 1, stage = 'S1', enough } = made;
  const { prompt = 3 } = made;
  const settings = { ...DEFAULT_SETTINGS, ...made.settings };
  let time = 0;
  const text = Array.from({ length }, (_, i) => 4 + ((i * 7 + seed) % 60));
  const denoiser = new ScriptedDenoiser({
    ...{ shape: MADE_SHAPE, script: writes(text, MADE_SHAPE), seed, errors },
    pace: (tokens) => {
      time += cost(tokens);
      return Promise.resolve();
    },
  });
  const head = {
    model: { id: stage === 'AR' ? 'twin' : 'm', revision: 'r', stage },
    device: 'script',
    prompt: {
      kind: 'write' as const,
      instruction: 'do',
      signature: null,
      tokens: Array.from({ length: prompt }, () => 9),
    },
    settings,
  };
  const abort = new AbortController();
  const passes = sample(denoiser, head.prompt, settings, {
    signal: abort.signal,
    now: () => time,
  });
  return recordRun(head, passes, (trace) => {
    if (enough?.(trace) === true) abort.abort();
  });
}
