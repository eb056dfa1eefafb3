import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../engine/sampling/policies/settings.ts';
import { recorded } from '../../share/fake-recordings.ts';
import { recordOf } from '../links/recordings.ts';
import { useRun } from '../run/run-store.ts';
import { useTurn } from '../run/turn-store.ts';
import { useHistory } from './history-store.ts';
import { keptRunOf, type KeptRun } from './kept-run.ts';
import { addRun, idOf, openRun, removeRuns, restoreRuns } from './runs.ts';

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

describe('a run that is opened', () => {
  const opened = (): unknown => {
    const { record } = useRun.getState();
    return record === null ? null : idOf.get(record.trace.settings);
  };

  it('stands on the canvas, and is known there', async () => {
    useHistory.setState({ runs: [run] });
    expect(await openRun('a')).toBe(true);
    expect(opened()).toBe('a');
    expect(useHistory.getState().onCanvas).toEqual({ is: 'run', id: 'a' });
  });

  it('leaves the canvas alone where another one has overtaken it', async () => {
    useHistory.setState({ runs: [run, { ...run, id: 'b' }] });
    expect(await Promise.all([openRun('a'), openRun('b')])).toEqual([false, true]);
    expect(opened()).toBe('b');
    expect(useHistory.getState().onCanvas).toEqual({ is: 'run', id: 'b' });
  });

  it('does not give its name to what stands there when it cannot be shown', async () => {
    useHistory.setState({ runs: [run, { ...run, id: 'bad', link: 'v=4&garbage' }] });
    await openRun('a');
    expect(await openRun('bad')).toBe(false);
    expect(opened()).toBe('a');
    // The model has been given to somebody while the link was read.
    const opening = openRun('a');
    const { record } = useRun.getState();
    useTurn.getState().take('sweep');
    expect(await opening).toBe(false);
    expect(useRun.getState().record).toBe(record);
    useTurn.getState().leave('sweep');
  });
});
