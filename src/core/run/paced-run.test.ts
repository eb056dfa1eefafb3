import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { pacedRun } from './paced-run.ts';
import { useRun } from './run-store.ts';

const EVERY_MS = 10;

beforeEach(() => {
  vi.useFakeTimers();
  useRun.setState(useRun.getInitialState(), true);
});

afterEach(() => vi.useRealTimers());

/** So many changes of a run, one after the other. @returns how many of them were looked at */
async function changes(count: number): Promise<number> {
  let looks = 0;
  const stop = pacedRun.subscribe(() => (looks += 1));
  for (let i = 0; i < count; i++) {
    useRun.setState({});
    await vi.advanceTimersByTimeAsync(EVERY_MS);
  }
  stop();
  return looks;
}

it('looks at a run that goes on a few times a second', async () => {
  useRun.setState({ state: { at: 'running' } });
  await vi.advanceTimersByTimeAsync(1000);
  const looks = await changes(100);
  expect(looks).toBeGreaterThan(4);
  expect(looks).toBeLessThan(20);
});

it('sees the end, and each pass of a run that is held, at once', async () => {
  useRun.setState({ state: { at: 'running' } });
  await vi.advanceTimersByTimeAsync(1000);
  useRun.setState({});
  useRun.setState({});
  useRun.setState({ state: { at: 'done', end: 'eos' } });
  expect(pacedRun.getState()).toBe(useRun.getState());
  useRun.setState({ state: { at: 'held', stepping: true } });
  expect(pacedRun.getState()).toBe(useRun.getState());
  expect(await changes(5)).toBe(5);
});
