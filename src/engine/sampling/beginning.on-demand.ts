import type { DenoiserShape } from '../denoiser.ts';
import { FaultError, fault } from '../fault.ts';
import { revealsSlots } from './policies/policies.ts';
import type { Beginning, Moment } from './beginning.ts';
import { ForkedPast } from './forked-past.ts';
import type { Settings } from './policies/settings.ts';
import { spansOf } from '../trace/given.ts';
import { replay } from '../trace/replay.ts';
import { duration } from '../trace/times.ts';
import type { Change, TracePrompt } from '../trace/trace.ts';

/**
 * How a fork begins. What was changed holds, and all that stood beside it: from the last change on, the run is one with
 * so much given. What came since is gone through again, pass by pass, so that the chunk that was open is open as it was.
 *
 * @throws FaultError bad-fork of changes that lie behind the passes or beyond the text, or are out of order
 */
export function beginningAt(
  { passes, changes = [] }: Moment,
  prompt: TracePrompt,
  settings: Settings,
  { eosId, contextLength }: Pick<DenoiserShape, 'eosId' | 'contextLength'>,
): Beginning {
  const room = Math.min(contextLength - prompt.tokens.length, prompt.length ?? Infinity);
  checkChanges(changes, passes.length, room);
  const changed = changes.filter(({ slots }) => slots.length > 0);
  const before = changed.at(-1)?.pass ?? 0;
  const run = { settings, prompt, passes, changes: changed, end: null };
  const keepsOpen = revealsSlots(settings.policy);
  const then = replay(run, eosId, before);
  const now = replay(run, eosId);
  const cached = now.written.slice(0, now.cached).map(({ id }) => id);
  return {
    given:
      changed.length === 0
        ? (prompt.given ?? [])
        : spansOf(then.standing(keepsOpen).map((token) => token?.id ?? null)),
    past: new ForkedPast(passes.slice(before), before, cached),
    chunk: changed.length === 0 ? 0 : then.chunks,
    before,
    elapsed: duration(passes),
  };
}

function checkChanges(changes: readonly Change[], passes: number, room: number): void {
  let last = 0;
  for (const { pass, slots } of changes) {
    const positions = slots.map(({ position }) => position);
    const isOrdered = positions.every((at, i) => at > (positions[i - 1] ?? -1));
    if (pass < last || pass > passes || !isOrdered)
      throw new FaultError(fault('bad-fork', { why: 'order', pass }));
    const furthest = positions.at(-1) ?? 0;
    if (furthest >= room)
      throw new FaultError(fault('bad-fork', { why: 'beyond', position: furthest, room }));
    last = pass;
  }
}
