import type { Place } from '../engine/library/place.ts';
import { askedFor } from '../engine/prompt/asked.ts';
import type { Prompt } from '../engine/prompt/prompt.ts';
import { DEFAULT_SETTINGS } from '../engine/sampling/policies/settings.ts';
import { spreadOf, type Spread } from '../engine/speed/spread.ts';
import type { LoadProgress, LoadRequest } from '../engine/worker/protocol.ts';

/**
 * What lies between a click and the first token, in order. weights: a worker starts, and has the weights, read and
 * checked. runtime: what computes. self-check: it reproduces the golden outputs, and is warm. prefill: the prompt is
 * read. token: the first one is there.
 */
export const START_PHASES = [
  'weights',
  'runtime',
  'compile',
  'self-check',
  'prefill',
  'token',
] as const;

export type StartPhase = (typeof START_PHASES)[number];

/** Milliseconds from a click to the first token, everything kept that a visit keeps. */
export interface StartUp {
  readonly phases: Readonly<Record<StartPhase, Spread>>;
  readonly total: Spread;
}

/** A model that is opened afresh. */
export interface Startable {
  /** A worker, or what stands for one. */
  readonly open: () => Place;
  readonly request: LoadRequest;
  /** What a download counts beyond is the runtime's. */
  readonly weightBytes: number;
}

/**
 * Opens a model time and again, until it has written its first token.
 * @param rounds at least 1; one more is made first and dropped, since it may fetch
 * @throws FaultError as a load and a run do
 */
export async function timeStart(
  startable: Startable,
  prompt: Prompt,
  rounds: number,
  now: () => number,
): Promise<StartUp> {
  const kept: Record<StartPhase, number>[] = [];
  for (let round = -1; round < rounds; round++) {
    const ms = await startOnce(startable, prompt, now);
    if (round >= 0) kept.push(ms);
  }
  const spreadAt = (phase: StartPhase): Spread => spreadOf(kept.map((ms) => ms[phase]));
  return {
    phases: {
      weights: spreadAt('weights'),
      runtime: spreadAt('runtime'),
      compile: spreadAt('compile'),
      'self-check': spreadAt('self-check'),
      prefill: spreadAt('prefill'),
      token: spreadAt('token'),
    },
    total: spreadOf(kept.map((ms) => START_PHASES.reduce((sum, phase) => sum + ms[phase], 0))),
  };
}

async function startOnce(
  { open, request, weightBytes }: Startable,
  prompt: Prompt,
  now: () => number,
): Promise<Record<StartPhase, number>> {
  const ms = { weights: 0, runtime: 0, compile: 0, 'self-check': 0, prefill: 0, token: 0 };
  let last = now();
  /** All since the last word was for what this one tells of. */
  const mark = (phase: StartPhase): void => {
    const at = now();
    ms[phase] += at - last;
    last = at;
  };
  const place = open();
  try {
    const enough = new AbortController();
    const onProgress = (progress: LoadProgress): void => mark(phaseOf(progress, weightBytes));
    await place.client.load(request, onProgress, enough.signal);
    mark('self-check');
    let passes = 0;
    const run = place.client.run(
      { ...askedFor(prompt), settings: DEFAULT_SETTINGS, paused: false },
      ({ kind }) => {
        if (kind !== 'pass' || enough.signal.aborted) return;
        mark(passes++ === 0 ? 'prefill' : 'token');
        if (passes === 2) enough.abort();
      },
      enough.signal,
    );
    await run.result;
    return ms;
  } finally {
    await place.end();
  }
}

function phaseOf({ phase, loadedBytes }: LoadProgress, weightBytes: number): StartPhase {
  if (phase === 'download') return loadedBytes > weightBytes ? 'runtime' : 'weights';
  return phase === 'verify' ? 'weights' : phase;
}
