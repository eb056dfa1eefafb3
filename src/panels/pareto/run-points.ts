import { useEffect } from 'react';
import type { Trace } from '../../engine/trace/trace.ts';
import { useFinishedRun } from '../../core/run/run-hooks.ts';
import { useCheck, usePromptTests, useReadiness } from '../../core/tests/tests-hooks.ts';
import { usePoints } from './points-store.ts';

/** When each run ended: a point that its tests change later stays the same point. */
const ENDED = new WeakMap<Trace, string>();

/** Adds a point for every run that this page makes, and judges it once its tests were run. */
export function useRunPoints(): void {
  const record = useFinishedRun();
  const check = useCheck(useReadiness(usePromptTests()));
  const addRun = usePoints((points) => points.addRun);
  const passed = check?.at === 'done' ? check.verdict.outcome.passed : null;
  useEffect(() => {
    // A recording was measured somewhere else, or at another time.
    if (record === null || record.replay !== undefined) return;
    const { trace } = record;
    const when = ENDED.get(trace) ?? new Date().toISOString();
    // Once tested, a run stays what its tests said, whatever the prompt becomes.
    if (ENDED.has(trace) && passed === null) return;
    ENDED.set(trace, when);
    addRun({ trace, adapter: record.device.adapter, when }, passed);
  }, [record, passed, addRun]);
}
