import { beforeAll, beforeEach, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../engine/sampling/policies/settings.ts';
import { recorded } from '../../share/fake-recordings.ts';
import { recordOf } from '../links/recordings.ts';
import { useRun } from '../run/run-store.ts';
import { useHistory } from './history-store.ts';
import { keptRunOf, type KeptRun } from './kept-run.ts';
import { addRun, removeRuns, restoreRuns } from './runs.ts';

let run: KeptRun;

beforeAll(async () => {
  const settings = { ...DEFAULT_SETTINGS, policy: { kind: 'steps', steps: 4 }, chunk: 16 } as const;
  const recording = await recorded({ settings, length: 30, stopAfter: 0 });
  const kept = await keptRunOf(recordOf(recording, 'link'), 'a', endedAt(1));
  if (kept === null) throw new Error('It is not kept.');
  run = kept;
});

beforeEach(() => {
  useHistory.setState(useHistory.getInitialState(), true);
  useRun.setState(useRun.getInitialState(), true);
});

const endedAt = (second: number): string => `2026-11-28T20:31:0${second}.000Z`;
const listed = (): string[] => useHistory.getState().runs.map(({ id }) => id);

it('runs that were deleted come back, each in its place and in nobody else’s', async () => {
  const runs = [
    { ...run, id: 'new', ended: endedAt(3), isLive: true },
    { ...run, id: 'middle', ended: endedAt(2) },
    { ...run, id: 'old', ended: endedAt(1), isLive: true },
  ];
  useHistory.setState({ runs });
  await removeRuns(['new', 'middle', 'old']);
  expect(listed()).toEqual([]);
  await restoreRuns(runs);
  expect(listed()).toEqual(['new', 'middle', 'old']);
  await removeRuns(['old']);
  await restoreRuns(runs.slice(2));
  expect(listed()).toEqual(['new', 'middle', 'old']);
  // A new one takes the place of the last all the same.
  await addRun({ ...run, id: 'newest', ended: endedAt(4), isLive: true });
  expect(listed()).toEqual(['newest', 'middle', 'old']);
});
