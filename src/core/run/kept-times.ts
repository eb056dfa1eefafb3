import * as v from 'valibot';
import type { ForwardTimes } from '../../engine/speed/tuning.ts';
import type { LoadedModel } from '../../engine/worker/protocol.ts';
import { keepChoice, keptChoice } from '../../ui/kept-choice.ts';

/**
 * What forwards of a model take on a device, as this browser keeps it. The times alone: what they are good for is
 * worked out anew each time, since what is known of the model may have changed.
 */

const KEY = 'unmask-times';

/** In place of what is kept: nothing is timed. For whoever must not depend on how fast a machine is. */
const OFF = 'off';

/** Models on devices that are kept, the latest first. */
const MOST_KEPT = 16;

const TIMES = v.pipe(
  v.array(
    v.tuple([
      v.pipe(v.number(), v.integer(), v.minValue(1)),
      v.pipe(v.number(), v.finite(), v.gtValue(0)),
    ]),
  ),
  v.minLength(2),
  v.check((times) => times.every(([width], i) => i === 0 || width > (times[i - 1]?.[0] ?? 0))),
);

const KEPT = v.object({
  form: v.literal(1),
  times: v.array(v.object({ of: v.string(), forwards: TIMES })),
});

/** What this visit has timed, whether or not the browser keeps it. */
const seen = new Map<string, ForwardTimes>();

/** Tells a model on a device from all others. */
export function timedAs({ model, device }: Pick<LoadedModel, 'model' | 'device'>): string {
  return JSON.stringify([model.id, model.revision, device.label, device.adapter]);
}

/** @returns null where nothing is known */
export function knownTimes(of: string): ForwardTimes | null {
  return seen.get(of) ?? kept().find((each) => each.of === of)?.forwards ?? null;
}

export function keepTimes(of: string, forwards: ForwardTimes): void {
  seen.set(of, forwards);
  const times = [{ of, forwards }, ...kept().filter((each) => each.of !== of)];
  keepChoice(KEY, JSON.stringify({ form: 1, times: times.slice(0, MOST_KEPT) }));
}

/** Whether somebody wants nothing timed. */
export function isTimingOff(): boolean {
  return keptChoice(KEY) === OFF;
}

function kept(): readonly { readonly of: string; readonly forwards: ForwardTimes }[] {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), KEPT), keptChoice(KEY));
  return parsed.success ? parsed.output.times : [];
}
