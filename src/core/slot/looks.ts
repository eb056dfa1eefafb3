import { type Fault, faultOf } from '../../engine/fault.ts';
import type { Inspected } from '../../engine/sampling/inspect.on-demand.ts';
import { predicts } from '../../engine/trace/seen.ts';
import type { Trace } from '../../engine/trace/trace.ts';
import type { InspectRequest } from '../../engine/worker/protocol.ts';
import type { Session } from '../run/session.ts';
import { askedIn } from './asked-in.ts';

/** What came of a look into a slot. */
export type Look =
  | { readonly at: 'looking' }
  /** Null where the pass predicted nothing there: something was given. */
  | { readonly at: 'told'; readonly told: Inspected | null }
  | { readonly at: 'fault'; readonly fault: Fault };

/** The passes among the first `count` that predicted a position, by index, in order. */
export function passesAt(
  { passes, prompt }: Pick<Trace, 'passes' | 'prompt'>,
  position: number,
  count = passes.length,
): readonly number[] {
  return passes
    .slice(0, count)
    .flatMap((pass, i) => (predicts(pass, position, prompt.given ?? []) ? [i] : []));
}

/** What has been told, by run (a run's settings are its own), then by pass and position. */
const told = new WeakMap<Trace['settings'], Map<string, Inspected | null>>();

/** What was told before; undefined where nobody has looked. */
export function toldOf(
  trace: Pick<Trace, 'settings'>,
  pass: number,
  position: number,
): Inspected | null | undefined {
  return told.get(trace.settings)?.get(`${pass} ${position}`);
}

/**
 * Looks into a slot as a pass saw it; what has been told once is not asked for again. Never throws.
 * @param trace in the ids of the loaded model, with which it was made
 */
export async function look(
  session: Pick<Session, 'inspect'>,
  trace: Trace,
  pass: number,
  position: number,
  signal: AbortSignal,
): Promise<Exclude<Look, { readonly at: 'looking' }>> {
  const before = toldOf(trace, pass, position);
  if (before !== undefined) return { at: 'told', told: before };
  try {
    const now = await session.inspect(requestOf(trace, pass, position), signal);
    const mine = told.get(trace.settings) ?? new Map<string, Inspected | null>();
    told.set(trace.settings, mine.set(`${pass} ${position}`, now));
    return { at: 'told', told: now };
  } catch (error) {
    return { at: 'fault', fault: faultOf(error) };
  }
}

function requestOf(
  { prompt, settings, passes, changes }: Trace,
  pass: number,
  position: number,
): InspectRequest {
  return {
    ...askedIn(prompt),
    settings,
    from: {
      passes: passes.slice(0, pass + 1),
      ...(changes && { changes: changes.filter((change) => change.pass <= pass) }),
    },
    ...{ pass, position },
  };
}
