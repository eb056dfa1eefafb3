import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useDoubt } from '../../core/doubt/doubt-hooks.ts';
import { canvasState } from '../../core/run/canvas-state.ts';
import { usePlay } from '../../core/run/play-store.ts';
import { useCanvas } from '../../core/run/run-hooks.ts';
import { useRun } from '../../core/run/run-store.ts';
import { announcement } from './announcement.ts';

/** Least time between two messages, in milliseconds. */
const PACE = 1500;
/** The end of a run that a slider has begun is told when no other has followed for so long, milliseconds. */
const SETTLED = 1000;

/** What a screen reader hears: a message in a second and a half at most, and the end. */
export function LiveRegion(): ReactNode {
  const state = useRun((run) => run.state);
  const shown = useCanvas();
  const end = useEndOfOwn();
  const canvas = end ?? shown;
  const next = announcement(state, canvas, useDoubt());
  const text = next?.text ?? null;
  const urgent = next?.urgent ?? false;
  const record = useRun((run) => (run.record?.isLive === true ? run.record : null));
  const [said, setSaid] = useState('');
  const last = useRef(-PACE);
  useEffect(() => {
    if (text === null) return;
    const due = Math.max(0, last.current + PACE - performance.now());
    const wait = record !== null ? SETTLED : urgent ? 0 : due;
    const timer = setTimeout(() => {
      last.current = performance.now();
      setSaid(text);
    }, wait);
    return () => clearTimeout(timer);
  }, [text, urgent, record]);
  return (
    <p className="unseen" role="status" data-testid="announcement">
      {said}
    </p>
  );
}

/** The end of a run that is played back unasked: it is told when it comes, not when it has been shown. */
function useEndOfOwn(): ReturnType<typeof canvasState> | null {
  const unasked = usePlay((play) => play.unasked);
  const record = useRun((run) => (unasked && run.state.at === 'done' ? run.record : null));
  return useMemo(
    () =>
      record === null
        ? null
        : canvasState(record.trace, record.trace.passes.length, record.vocabulary.eosId),
    [record],
  );
}
