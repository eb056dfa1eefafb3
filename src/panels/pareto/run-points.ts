import { useEffect } from 'react';
import type { Settings } from '../../engine/sampling/policies/settings.ts';
import type { RunRecord } from '../../core/run/run-store.ts';
import { useFinishedRun } from '../../core/run/run-hooks.ts';
import { useCheck, usePromptTests, useReadiness } from '../../core/tests/tests-hooks.ts';
import { usePoints } from './points-store.ts';

/**
 * When each run ended, by its settings, of which every run has an object of its own: a point that its tests change
 * later stays the same point.
 */
const ENDED = new WeakMap<Settings, string>();

/** Adds a point for every run that this page makes, and judges it once its tests were run. */
export function useRunPoints(): void {
  const record = useFinishedRun();
  const check = useCheck(useReadiness(usePromptTests()));
  const passed = check?.at === 'done' ? check.verdict.outcome.passed : null;
  useEffect(() => {
    if (record !== null) addRunPoint(record, passed);
  }, [record, passed]);
}

/** Adds the point of a run that has ended, unless it is there. @param passed null where no tests were run */
export function addRunPoint({ trace, device, replay }: RunRecord, passed: boolean | null): void {
  // A recording was measured somewhere else, or at another time.
  if (replay !== undefined) return;
  const { settings } = trace;
  const when = ENDED.get(settings) ?? new Date().toISOString();
  // Once tested, a run stays what its tests said, whatever the prompt becomes.
  if (ENDED.has(settings) && passed === null) return;
  ENDED.set(settings, when);
  usePoints.getState().addRun({ trace, adapter: device.adapter, when }, passed);
}
