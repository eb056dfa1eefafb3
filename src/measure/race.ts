import { fault, FaultError } from '../engine/fault.ts';
import { measure } from '../engine/trace/measures.ts';
import type { Settings } from '../engine/sampling/policies/settings.ts';
import type { Trace } from '../engine/trace/trace.ts';
import {
  costSizes,
  forwardWidth,
  measureForwardCost,
  type CostPoint,
  type ForwardTimer,
} from './forward-cost.ts';
import type { SweepGate } from './gate.ts';
import { raceResult } from './race-result.ts';
import { timingProblem, type Clocks, type Spoilt } from './timing.ts';

export type Side = 'diffusion' | 'twin';

/** What a run leaves behind; whoever opens the models may add to it. */
export interface Ran {
  readonly trace: Trace;
}

/** A model that is loaded and writes the race's prompt. */
export interface Runner<R extends Ran> extends ForwardTimer {
  /** Those that suit the device which it came to run on: before the load nobody knows them. */
  readonly settings: Settings;
  /**
   * Writes the whole text once.
   * @throws FaultError as a run does; `cancelled` when the signal cut it off
   */
  readonly write: (settings: Settings, signal: AbortSignal) => Promise<R>;
}

/** Who runs, by what `RaceParts.open` knows them. */
export type RacePlan = Readonly<Record<Side, string>>;

/** What a race does at a time. */
export interface RaceStep {
  readonly side: Side;
  /**
   * load: the model is made ready. warm-up: it writes the text unmeasured. run: it writes it on the clock. cost:
   * forwards of every width are timed.
   */
  readonly stage: 'load' | 'warm-up' | 'run' | 'cost';
  /** Which pair of runs this is of, from 1; 0 for what lies before and behind them. */
  readonly pair: number;
}

/** Pairs of runs. Odd, so that one of them is the median. */
export const PAIRS = 5;

/** Who runs first in a pair: in turn, so that a device that grows warm is unfair to neither. */
export function orderOf(pair: number): readonly [Side, Side] {
  return pair % 2 === 1 ? ['diffusion', 'twin'] : ['twin', 'diffusion'];
}

/** Both models are loaded throughout, so that they can run in turn. */
export const RACE_STEPS: readonly RaceStep[] = [
  { side: 'diffusion', stage: 'load', pair: 0 },
  { side: 'twin', stage: 'load', pair: 0 },
  { side: 'diffusion', stage: 'warm-up', pair: 0 },
  { side: 'twin', stage: 'warm-up', pair: 0 },
  ...Array.from({ length: PAIRS }, (_, i) =>
    orderOf(i + 1).map((side): RaceStep => ({ side, stage: 'run', pair: i + 1 })),
  ).flat(),
  { side: 'diffusion', stage: 'cost', pair: 0 },
];

export interface RaceParts<R extends Ran> {
  /** Loads a model beside the other, or hands out the one that is loaded. */
  readonly open: (model: string, signal: AbortSignal) => Promise<Runner<R>>;
  readonly clocks: Clocks;
  readonly gate: SweepGate;
  readonly signal: AbortSignal;
  readonly onStep: (step: RaceStep) => void;
  /** Told the share of the present step that is done, 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/** One run of each, one after the other. */
export type Pair<R> = Readonly<Record<Side, R>>;

/** All timed runs, and what forwards of the diffusion model cost when it ran. */
export interface Race<R extends Ran> {
  /** `PAIRS` of them, in their order. */
  readonly pairs: readonly Pair<R>[];
  readonly cost: readonly CostPoint[];
}

/** A measurement that cannot stand. */
export type Discarded = { readonly end: 'discarded' } & Spoilt;

export type Timed<T> =
  { readonly end: 'done'; readonly value: T } | { readonly end: 'cancelled' } | Discarded;

/**
 * Runs two models on one prompt and one device, in turn and several times: a single run of each tells them apart no
 * better than the device's other work does. Both are loaded, and each writes the text once, before any time is
 * taken, so that nothing compiles on the clock. The page hidden while something is timed, or a clock that jumps,
 * discards the race: half of one is worth nothing.
 *
 * @throws FaultError what a model failed with
 */
export function race<R extends Ran>(plan: RacePlan, parts: RaceParts<R>): Promise<Timed<Race<R>>> {
  return settled(parts.signal, async () => {
    const runners = {
      diffusion: await opened(plan.diffusion, 'diffusion', parts),
      twin: await opened(plan.twin, 'twin', parts),
    };
    for (const side of ['diffusion', 'twin'] as const) {
      parts.onStep({ side, stage: 'warm-up', pair: 0 });
      await runners[side].write(runners[side].settings, parts.signal);
      throwIfCancelled(parts.signal);
    }
    const pairs: Pair<R>[] = [];
    for (let pair = 1; pair <= PAIRS; pair++) {
      const [first, second] = orderOf(pair);
      const one = await raced(runners[first], first, pair, parts);
      const other = await raced(runners[second], second, pair, parts);
      pairs.push(
        first === 'diffusion' ? { diffusion: one, twin: other } : { diffusion: other, twin: one },
      );
    }
    const { shown } = raceResult(
      pairs.map(({ diffusion, twin }) => ({ diffusion: diffusion.trace, twin: twin.trace })),
    );
    const width = forwardWidth(pairs[shown.diffusion]!.diffusion.trace.passes);
    return { pairs, cost: await costed(width, runners.diffusion, parts) };
  });
}

/**
 * Times forwards alone, as a race does in the end.
 * @param model the diffusion model; its chunk size is among those timed
 * @throws FaultError what the model failed with
 */
export function forwardCost<R extends Ran>(
  model: string,
  parts: RaceParts<R>,
): Promise<Timed<readonly CostPoint[]>> {
  return settled(parts.signal, async () => {
    const runner = await opened(model, 'diffusion', parts);
    return costed(runner.settings.chunk, runner, parts);
  });
}

async function opened<R extends Ran>(
  model: string,
  side: Side,
  parts: RaceParts<R>,
): Promise<Runner<R>> {
  throwIfCancelled(parts.signal);
  parts.onStep({ side, stage: 'load', pair: 0 });
  return parts.open(model, parts.signal);
}

function raced<R extends Ran>(
  runner: Runner<R>,
  side: Side,
  pair: number,
  parts: RaceParts<R>,
): Promise<R> {
  parts.onStep({ side, stage: 'run', pair });
  return timed(
    parts,
    (signal) => runner.write(runner.settings, signal),
    ({ trace }) => measure(trace).seconds,
  );
}

function costed(
  width: number,
  timer: ForwardTimer,
  parts: RaceParts<Ran>,
): Promise<readonly CostPoint[]> {
  parts.onStep({ side: 'diffusion', stage: 'cost', pair: 0 });
  return timed(
    parts,
    (signal) => measureForwardCost(costSizes(width), timer, signal, parts.onProgress),
    (points) => points.flatMap(({ samples }) => samples).reduce((a, b) => a + b, 0) / 1000,
  );
}

/** Thrown to leave a race from wherever it is. */
class Discard extends Error {
  readonly outcome: Discarded;

  constructor(spoilt: Spoilt) {
    super(spoilt.why);
    this.outcome = { end: 'discarded', ...spoilt };
  }
}

/** Does what is on the clock, once the page is visible, and checks both clocks before and after. */
async function timed<T>(
  { gate, clocks, signal }: Pick<RaceParts<Ran>, 'gate' | 'clocks' | 'signal'>,
  work: (signal: AbortSignal) => Promise<T>,
  secondsOf: (result: T) => number,
): Promise<T> {
  await gate.pass(signal);
  throwIfCancelled(signal);
  const { visible } = gate;
  const before = clocks.read();
  const outcome = await work(AbortSignal.any([signal, visible])).then(
    (result) => ({ result }),
    (error: unknown) => ({ error }),
  );
  // Whatever came of it: a browser slows down what it does not show.
  if (visible.aborted) throw new Discard({ why: 'hidden' });
  if ('error' in outcome) throw outcome.error;
  const problem = timingProblem(before, clocks.read(), secondsOf(outcome.result));
  if (problem !== null) throw new Discard({ why: 'clock', problem });
  return outcome.result;
}

async function settled<T>(signal: AbortSignal, work: () => Promise<T>): Promise<Timed<T>> {
  try {
    return { end: 'done', value: await work() };
  } catch (error) {
    if (signal.aborted) return { end: 'cancelled' };
    if (error instanceof Discard) return error.outcome;
    throw error;
  }
}

function throwIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new FaultError(fault('cancelled', { what: 'race' }));
}
