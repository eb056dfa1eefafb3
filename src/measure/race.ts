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
import { timingProblem, type Clocks, type Spoilt } from './timing.ts';

export type Side = 'diffusion' | 'twin';

/** What a run leaves behind; whoever opens the models may add to it. */
export interface Ran {
  readonly trace: Trace;
}

/** A model that is loaded and writes the race's prompt. */
export interface Runner<R extends Ran> extends ForwardTimer {
  /**
   * Writes the whole text once.
   * @throws FaultError as a run does; `cancelled` when the signal cut it off
   */
  readonly write: (settings: Settings, signal: AbortSignal) => Promise<R>;
}

/** Who runs, under which settings. */
export interface Entrant {
  /** By what `RaceParts.open` knows it. */
  readonly model: string;
  readonly settings: Settings;
}

export type RacePlan = Readonly<Record<Side, Entrant>>;

/** What a race does at a time. */
export interface RaceStep {
  readonly side: Side;
  /**
   * load: the model takes the place of the other. warm-up: it writes the text unmeasured. run: it writes
   * it on the clock. cost: forwards of every width are timed.
   */
  readonly stage: 'load' | 'warm-up' | 'run' | 'cost';
}

/** In this order, since only one model is loaded at a time. */
export const RACE_STEPS: readonly RaceStep[] = [
  { side: 'diffusion', stage: 'load' },
  { side: 'diffusion', stage: 'warm-up' },
  { side: 'diffusion', stage: 'run' },
  { side: 'diffusion', stage: 'cost' },
  { side: 'twin', stage: 'load' },
  { side: 'twin', stage: 'warm-up' },
  { side: 'twin', stage: 'run' },
];

export interface RaceParts<R extends Ran> {
  /** Loads a model, or hands out the one that is loaded. */
  readonly open: (model: string, signal: AbortSignal) => Promise<Runner<R>>;
  readonly clocks: Clocks;
  readonly gate: SweepGate;
  readonly signal: AbortSignal;
  readonly onStep: (step: RaceStep) => void;
  /** Told the share of the present step that is done, 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/** Both runs, and what forwards of the diffusion model cost when it ran. */
export interface Race<R extends Ran> extends Readonly<Record<Side, R>> {
  readonly cost: readonly CostPoint[];
}

/** A measurement that cannot stand. */
export type Discarded = { readonly end: 'discarded' } & Spoilt;

export type Timed<T> =
  { readonly end: 'done'; readonly value: T } | { readonly end: 'cancelled' } | Discarded;

/**
 * Runs two models on one prompt, one after the other on the same device. Each writes the text once before
 * any time is taken, so that nothing compiles on the clock. The page hidden while something is timed, or
 * a clock that jumps, discards the race: half of one is worth nothing.
 *
 * @throws FaultError what a model failed with
 */
export function race<R extends Ran>(plan: RacePlan, parts: RaceParts<R>): Promise<Timed<Race<R>>> {
  return settled(parts.signal, async () => {
    const first = await opened(plan.diffusion, 'diffusion', parts);
    const diffusion = await raced(plan.diffusion, 'diffusion', first, parts);
    const cost = await costed(forwardWidth(diffusion.trace.passes), first, parts);
    const second = await opened(plan.twin, 'twin', parts);
    const twin = await raced(plan.twin, 'twin', second, parts);
    return { diffusion, twin, cost };
  });
}

/**
 * Times forwards alone, as a race does in passing.
 * @param entrant the diffusion model; its chunk size is among those timed
 * @throws FaultError what the model failed with
 */
export function forwardCost<R extends Ran>(
  entrant: Entrant,
  parts: RaceParts<R>,
): Promise<Timed<readonly CostPoint[]>> {
  return settled(parts.signal, async () =>
    costed(entrant.settings.chunk, await opened(entrant, 'diffusion', parts), parts),
  );
}

async function opened<R extends Ran>(
  { model }: Entrant,
  side: Side,
  parts: RaceParts<R>,
): Promise<Runner<R>> {
  throwIfCancelled(parts.signal);
  parts.onStep({ side, stage: 'load' });
  return parts.open(model, parts.signal);
}

async function raced<R extends Ran>(
  { settings }: Entrant,
  side: Side,
  runner: Runner<R>,
  parts: RaceParts<R>,
): Promise<R> {
  parts.onStep({ side, stage: 'warm-up' });
  await runner.write(settings, parts.signal);
  parts.onStep({ side, stage: 'run' });
  return timed(
    parts,
    (signal) => runner.write(settings, signal),
    ({ trace }) => measure(trace).seconds,
  );
}

function costed(
  width: number,
  timer: ForwardTimer,
  parts: RaceParts<Ran>,
): Promise<readonly CostPoint[]> {
  parts.onStep({ side: 'diffusion', stage: 'cost' });
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
