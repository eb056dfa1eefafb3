import { faultOf } from '../../engine/fault.ts';
import { tuningsOf, type ForwardTimes } from '../../engine/speed/tuning.ts';
import type { UnmaskClient } from '../../engine/worker/client.ts';
import type { LoadedModel } from '../../engine/worker/protocol.ts';
import { type Clocks, deviceClocks, timingProblem } from '../../measure/timing.ts';
import { useModels } from '../model/model-store.ts';
import { useTouches } from '../settings/touches.ts';
import { useTuned } from '../settings/tuned.ts';
import { isTimingOff, keepTimes, knownTimes, timedAs } from './kept-times.ts';
import { useTurn } from './turn-store.ts';
import { thisTab, type Visibility } from './visibility.ts';

/**
 * Times what forwards take on this device, so that draft and verify can take the chunk size and the drafts ahead that
 * are fastest here.
 */

/** For a model's forwards, ms: under a second with all around it. */
const BUDGET_MS = 900;

/** The page has come to rest when nothing has gone on for so long, ms. */
const REST_MS = 600;

/** Times that are thrown away because of a clock, until it is given up. */
const MOST_SPOILT = 3;

/** A model that is loaded, and what it is timed with. */
export interface Timed {
  readonly client: Pick<UnmaskClient, 'time'>;
  /** What the page knows it by. */
  readonly id: string;
  readonly model: LoadedModel;
  readonly visibility?: Visibility;
  readonly clocks?: Clocks;
}

/**
 * timed: it is known now. spoilt: a clock jumped. made-way: something else was asked for, or the tab was hidden.
 * never: this device is too slow, its clock too coarse, or the model failed.
 */
type Outcome = 'timed' | 'spoilt' | 'made-way' | 'never';

/** Models on devices that could not be timed on this visit. */
const givenUp = new Set<string>();

/** The model that was loaded last. */
let latest: Timed | null = null;

/** Puts in what is known of a model that has just been loaded; what is not, is found out once the page is at rest. */
export function recall(timed: Timed): void {
  latest = timed;
  if (isTimingOff()) return;
  const times = knownTimes(timedAs(timed.model));
  if (times === null) void timeAtRest(timed);
  else show(timed, times);
}

/**
 * Finds it out at once, for a measurement that goes by it. Where that cannot be, the settings stay as they are.
 * @param signal ends it
 */
export async function timeFirst(timed: Timed, signal: AbortSignal): Promise<void> {
  if (isTimingOff() || isKnown(timed)) return;
  await timeUnlessSpoilt(timed, signal);
}

/** Times the model that is loaded once more. */
export async function timeAgain(): Promise<void> {
  if (latest !== null) await timeUnlessSpoilt(latest, new AbortController().signal);
}

async function timeAtRest(timed: Timed): Promise<void> {
  let outcome: Outcome = 'made-way';
  while (outcome === 'made-way') {
    await rested(timed.visibility ?? thisTab);
    if (!isLoaded(timed) || isKnown(timed)) return;
    outcome = await timeUnlessSpoilt(timed, new AbortController().signal);
  }
}

async function timeUnlessSpoilt(timed: Timed, signal: AbortSignal): Promise<Outcome> {
  let outcome: Outcome = 'spoilt';
  for (let tries = 0; outcome === 'spoilt' && tries < MOST_SPOILT; tries++) {
    outcome = await time(timed, signal);
  }
  if (outcome === 'never' || outcome === 'spoilt') givenUp.add(timedAs(timed.model));
  return outcome;
}

async function time(timed: Timed, signal: AbortSignal): Promise<Outcome> {
  const { client, model, visibility = thisTab, clocks = deviceClocks } = timed;
  // A browser slows down what it does not show.
  if (visibility.isHidden()) return 'made-way';
  const hidden = new AbortController();
  const unsubscribe = visibility.subscribe(() => {
    if (visibility.isHidden()) hidden.abort();
  });
  const before = clocks.read();
  try {
    const either = AbortSignal.any([signal, hidden.signal]);
    const times = await client.time({ budget: BUDGET_MS }, either);
    if (times === null) return 'never';
    const measured = times.reduce((sum, [, ms]) => sum + ms, 0);
    if (timingProblem(before, clocks.read(), measured / 1000) !== null) return 'spoilt';
    keepTimes(timedAs(model), times);
    show(timed, times);
    return 'timed';
  } catch (error) {
    const { code } = faultOf(error);
    // What else is wrong with the model, its next run says.
    return code === 'cancelled' || code === 'busy' ? 'made-way' : 'never';
  } finally {
    unsubscribe();
  }
}

/** Whether nothing is to be found out. */
function isKnown({ id, model }: Timed): boolean {
  return useTuned.getState().model === id || givenUp.has(timedAs(model));
}

function isLoaded({ model }: Timed): boolean {
  return useModels.getState().loaded?.model === model;
}

function show({ id, model }: Timed, times: ForwardTimes): void {
  if (model.forwards === undefined) return;
  useTuned.setState({ model: id, tunings: tuningsOf(model.forwards, times) });
}

/** Waits until the tab has been seen, and nothing has gone on on it, for a while. */
function rested(visibility: Visibility): Promise<void> {
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      clearTimeout(timer);
      if (useTurn.getState().holder !== null || visibility.isHidden()) return;
      timer = setTimeout(() => {
        for (const end of ends) end();
        resolve();
      }, REST_MS);
    };
    const ends = [useTurn.subscribe(look), useTouches.subscribe(look), visibility.subscribe(look)];
    look();
  });
}
