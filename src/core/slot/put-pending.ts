import type { Piece } from '../../engine/trace/pieces.ts';
import { timeOf } from '../../engine/trace/times.ts';
import { usePlay } from '../run/play-store.ts';
import { useRun } from '../run/run-store.ts';
import { usePending } from './pending-store.ts';

/** What was changed in a run, as it outlives a reload. */
export interface KeptPending {
  /** How many passes come before the change. */
  readonly pass: number;
  readonly slots: readonly {
    readonly position: number;
    /** What stands there; null masks the slot. */
    readonly piece: Piece | null;
  }[];
}

/** Puts back what was changed in the run on the canvas, where it was changed. */
export function putPending({ pass, slots }: KeptPending): void {
  const { record } = useRun.getState();
  if (record === null || pass > record.trace.passes.length) return;
  const { trace, vocabulary } = record;
  // A run that comes from a link knows no tokens but its own, until its model is there.
  const pieces = [...vocabulary.pieces];
  const changed = slots.map(({ position, piece }) => ({
    position,
    id: piece === null ? null : pieces.push(piece) - 1,
  }));
  useRun.setState({ record: { ...record, vocabulary: { ...vocabulary, pieces } } });
  usePending.getState().change(trace.settings, pass, changed);
  usePlay.getState().seek(trace.passes, timeOf(trace.passes, pass));
}
