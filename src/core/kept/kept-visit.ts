import type { Piece } from '../../engine/trace/pieces.ts';
import { entries } from '../links/entries.ts';
import { useModels } from '../model/model-store.ts';
import { usePrompt } from '../prompt/prompt-store.ts';
import { type RunRecord, useRun } from '../run/run-store.ts';
import { useControls } from '../settings/controls-store.ts';
import { usePending } from '../slot/pending-store.ts';
import { useTasks } from '../tests/tasks-store.ts';
import { useHistory } from './history-store.ts';

/**
 * The visitor's prompt, settings and own tests, which run is on the canvas and what was changed in it: kept for this
 * tab, so that a reload loses nothing and another tab changes nothing, and once more for the next visit.
 */

const KEY = 'unmask-visit';

/** Version of what is kept. */
export const VISIT_FORM = 1;

/** @returns whether this browser keeps it */
export function keepVisit(): boolean {
  const { kind, instruction, signature, signed, code, chat, pins } = usePrompt.getState();
  const { own, pasted, task, lastTask, kept } = useTasks.getState();
  const { selected, wanted } = useModels.getState();
  const { record } = useRun.getState();
  const text = JSON.stringify({
    form: VISIT_FORM,
    entry: entries.present,
    prompt: { kind, instruction, signature, signed, code, chat, pins },
    controls: useControls.getState(),
    selected: wanted ?? selected,
    tests: { own: [...own], pasted, task, lastTask, kept },
    canvas: useHistory.getState().onCanvas,
    isFirst: record?.replay === 'first-visit',
    pending: record === null ? null : pendingIn(record),
  });
  try {
    sessionStorage.setItem(KEY, text);
    localStorage.setItem(KEY, text);
    return true;
  } catch {
    return false;
  }
}

/** What was changed in a run to go on from, in what its tokens stand for: after a reload the run has other ids. */
function pendingIn({ trace, vocabulary }: RunRecord): unknown {
  const { pending } = usePending.getState();
  if (pending?.run !== trace.settings) return null;
  const { pass, slots } = pending;
  return {
    pass,
    slots: slots.map(({ position, id }) => ({
      position,
      piece: id === null ? null : plain(vocabulary.pieces[id]),
    })),
  };
}

function plain(piece: Piece | undefined): unknown {
  return piece !== undefined && 'bytes' in piece ? { bytes: [...piece.bytes] } : piece;
}

/** What was kept for this tab, or else at the last visit; null for nothing. */
export function keptVisit(): string | null {
  try {
    return sessionStorage.getItem(KEY) ?? localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Whether the tab has kept something of its own, so that `keptVisit` is no other tab's. */
export function isOfThisTab(): boolean {
  try {
    return sessionStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}
