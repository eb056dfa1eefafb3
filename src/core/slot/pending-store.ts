import { create } from 'zustand';
import type { ChangedSlot, Trace } from '../../engine/trace/trace.ts';

/** What somebody has changed in the text of a run, to go on from there: nothing is run before they ask for it. */
export interface Pending {
  /** The run, by its settings: every run has an object of its own. */
  readonly run: Trace['settings'];
  /** How many passes come before the change. */
  readonly pass: number;
  /** In ascending order of position, and not empty; in the ids of the run on the canvas. */
  readonly slots: readonly ChangedSlot[];
}

interface PendingStore {
  readonly pending: Pending | null;
  /** Changes slots at a pass; what was changed at another pass, or of another run, goes. */
  readonly change: (run: Pending['run'], pass: number, slots: readonly ChangedSlot[]) => void;
  /** Takes the changes of slots back. */
  readonly takeBack: (...positions: readonly number[]) => void;
  readonly clear: () => void;
}

export const usePending = create<PendingStore>()((set) => ({
  pending: null,
  change: (run, pass, slots) =>
    set(({ pending }) => {
      const before = pending?.run === run && pending.pass === pass ? pending.slots : [];
      const others = before.filter(
        (old) => !slots.some(({ position }) => position === old.position),
      );
      const all = [...others, ...slots].sort((a, b) => a.position - b.position);
      return { pending: all.length === 0 ? null : { run, pass, slots: all } };
    }),
  takeBack: (...positions) =>
    set(({ pending }) => {
      const slots = pending?.slots.filter(({ position }) => !positions.includes(position)) ?? [];
      return { pending: pending === null || slots.length === 0 ? null : { ...pending, slots } };
    }),
  clear: () => set({ pending: null }),
}));

const NONE: readonly ChangedSlot[] = [];

/** What is changed in a run at a pass. @param passes that the playhead has behind it */
export function pendingAt(
  pending: Pending | null,
  run: Pending['run'] | undefined,
  passes: number,
): readonly ChangedSlot[] {
  return pending !== null && pending.run === run && pending.pass === passes ? pending.slots : NONE;
}
