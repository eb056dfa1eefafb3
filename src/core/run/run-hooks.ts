import { useEffect, useMemo } from 'react';
import type { Pass } from '../../engine/trace/trace.ts';
import { type CanvasState, restingCanvas } from './canvas-state.ts';
import { CanvasWalk } from './canvas-walk.ts';
import { useSettings } from '../settings/settings-hooks.ts';
import { isBusy } from './machine.ts';
import { shownPasses, usePlay } from './play-store.ts';
import { usePacedRun } from './paced-run.ts';
import { type RunRecord, useRun } from './run-store.ts';

const NONE: readonly Pass[] = [];

/** One for the page: all that draw the canvas draw the same moment. */
const walk = new CanvasWalk();

/** The passes recorded so far. */
export function usePasses(): readonly Pass[] {
  return useRun((run) => run.record?.trace.passes ?? NONE);
}

/** The same for as long as the same run is on the canvas. */
export function useShownRun(): unknown {
  return useRun((run) => run.record?.trace.settings);
}

/** Whether a run goes on or a model is loaded: what they need may not be changed then. */
export function useIsBusy(): boolean {
  return useRun((run) => isBusy(run.state));
}

/** How many passes the playhead has behind it. */
export function useShown(): number {
  const passes = usePasses();
  return usePlay((play) => shownPasses(play, passes));
}

/** The run on the canvas once it has ended; null while it goes on: nothing of it need be drawn with every pass. */
export function useFinishedRun(): RunRecord | null {
  return useRun(({ record }) => (record?.code == null ? null : record));
}

/** What the canvas shows: the run under the playhead, or the canvas at rest before any. */
export function useCanvas(): CanvasState {
  return useCanvasOf(useRun((run) => run.record));
}

/** The same a few times a second while a run goes on, with its record. */
export function usePacedCanvas(): {
  readonly record: RunRecord | null;
  readonly canvas: CanvasState;
} {
  const record = usePacedRun((run) => run.record);
  return { record, canvas: useCanvasOf(record) };
}

function useCanvasOf(record: RunRecord | null): CanvasState {
  const passes = record?.trace.passes ?? NONE;
  const shown = usePlay((play) => shownPasses(play, passes));
  const settings = useSettings();
  return useMemo(
    () =>
      record === null
        ? restingCanvas(settings)
        : walk.at(record.trace, shown, record.vocabulary.eosId),
    [record, shown, settings],
  );
}

/** Moves the playhead while it plays, by the recorded times; stops when the page is hidden. */
export function usePlayback(): void {
  const playing = usePlay((play) => play.playing);
  useEffect(() => {
    if (!playing) return;
    const passes = (): readonly Pass[] => useRun.getState().record?.trace.passes ?? NONE;
    let last = performance.now();
    let frame = requestAnimationFrame(function tick(now) {
      // A long gap is a stall, not time that the run took.
      const elapsed = Math.min(60, Math.max(0, now - last));
      last = now;
      const play = usePlay.getState();
      play.advance(passes(), elapsed / play.slowed);
      frame = requestAnimationFrame(tick);
    });
    const hidden = (): void => {
      if (document.hidden) usePlay.getState().pause();
    };
    document.addEventListener('visibilitychange', hidden);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('visibilitychange', hidden);
    };
  }, [playing]);
}
