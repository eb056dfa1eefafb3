import type { Decided } from '../../engine/trace/standing.ts';
import type { ChangedSlot } from '../../engine/trace/trace.ts';
import type { CanvasState } from '../run/canvas-state.ts';
import { type Drawn, heldPositions } from '../run/held-positions.ts';

/** The canvas with what somebody has changed, and not gone on from: every token stays in its place. */
export function withChanged(canvas: CanvasState, slots: readonly ChangedSlot[]): CanvasState {
  if (slots.length === 0) return canvas;
  const ids = new Map(slots.map(({ position, id }) => [position, id]));
  const start = canvas.open?.start ?? 0;
  return {
    ...canvas,
    written: canvas.written.map((token) => {
      const id = ids.get(token.position);
      if (id === undefined) return token;
      // It keeps its room until it is written anew: nothing moves before that.
      return id === null ? { ...token, given: false } : { ...token, ...heldAt(id) };
    }),
    open: canvas.open && {
      ...canvas.open,
      slots: canvas.open.slots.map((slot, i) => {
        const id = ids.get(start + i);
        if (id === undefined) return slot;
        return id === null ? { state: 'masked', surest: 0 } : { state: 'given', token: heldAt(id) };
      }),
    },
  };
}

function heldAt(id: number): Decided {
  const plain = { edit: null, causal: false, given: true };
  return { ...plain, id, step: null, pass: -1, confidence: Number.NaN };
}

/**
 * Where a person has put tokens, in a run or about to be; and where one is about to be masked again.
 * @param run null before any
 * @param passes that the playhead has behind it
 * @param pending see `pendingAt`
 */
export function setPositions(
  run: Drawn | null,
  passes: number,
  pending: readonly ChangedSlot[],
): ReadonlySet<number> {
  const set = new Set(run === null ? [] : heldPositions(run));
  const all = (run?.trace.changes ?? [])
    .filter(({ pass }) => pass <= passes)
    .flatMap(({ slots }) => slots);
  for (const { position, id } of all) {
    if (id === null) set.delete(position);
    else set.add(position);
  }
  for (const { position } of pending) set.add(position);
  return set;
}
