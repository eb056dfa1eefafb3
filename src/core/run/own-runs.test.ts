import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Pass } from '../../engine/trace/trace.ts';
import { playBack, useOwnRuns } from './own-runs.ts';
import { usePlay } from './play-store.ts';

const kept = new Map<string, string>();

/** Decode passes that take so many milliseconds together. */
function run(ms: number): Pass[] {
  const took = ms / 10;
  return Array.from({ length: 10 }, (_, i) => ({
    ...{ kind: 'decode' as const, at: i * took, took, start: i, id: 5, logProb: -0.1 },
  }));
}

const page = { hidden: false };
let still = false;

beforeEach(() => {
  kept.clear();
  Object.assign(page, { hidden: false });
  still = false;
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
  vi.stubGlobal('matchMedia', () => ({ matches: still }));
  vi.stubGlobal('document', page);
  usePlay.setState(usePlay.getInitialState(), true);
  useOwnRuns.setState({ plays: true });
});

afterEach(() => vi.unstubAllGlobals());

const play = () => usePlay.getState();

it('plays a run of some milliseconds from its beginning, in some seconds', () => {
  playBack(run(170));
  expect(play()).toMatchObject({ playing: true, unasked: true, follow: false, position: 0 });
  const seconds = (170 * play().slowed) / 1000;
  expect(seconds).toBeGreaterThan(1.5);
  expect(seconds).toBeLessThan(20);
});

it('keeps to the pace that somebody chose', () => {
  play().setSlowed(100);
  playBack(run(170));
  expect(play()).toMatchObject({ playing: true, slowed: 100 });
});

it('plays none that was slow itself, and none at the pace that it had', () => {
  playBack(run(4000));
  expect(play()).toMatchObject({ playing: false, follow: true });
  play().setSlowed(1);
  playBack(run(170));
  expect(play()).toMatchObject({ playing: false, follow: true });
});

it('plays none where less motion was asked for, and none that nobody sees', () => {
  still = true;
  playBack(run(170));
  expect(play().playing).toBe(false);
  still = false;
  page.hidden = true;
  playBack(run(170));
  expect(play().playing).toBe(false);
});

it('ends at once when it is turned off, and stays off', () => {
  playBack(run(170));
  useOwnRuns.getState().setPlays(false);
  expect(play()).toMatchObject({ playing: false, follow: true, unasked: false });
  expect([...kept.values()]).toEqual(['off']);
  playBack(run(170));
  expect(play().playing).toBe(false);
  useOwnRuns.getState().setPlays(true);
  expect(kept.size).toBe(0);
});

it('leaves alone what somebody plays when it is turned off', () => {
  play().toggle(run(170));
  useOwnRuns.getState().setPlays(false);
  expect(play().playing).toBe(true);
});

it('is the reader’s own as soon as they go to another moment; held for a moment, it goes on', () => {
  const passes = run(170);
  playBack(passes);
  play().toggle(passes);
  expect(play()).toMatchObject({ playing: false, unasked: true });
  play().toggle(passes);
  expect(play()).toMatchObject({ playing: true, unasked: true });
  play().step(passes, 1);
  expect(play()).toMatchObject({ playing: false, unasked: false });
  playBack(passes);
  play().seek(passes, 20);
  expect(play().unasked).toBe(false);
});

it('is over with the last pass', () => {
  const passes = run(170);
  playBack(passes);
  play().advance(passes, 100);
  expect(play()).toMatchObject({ playing: true, unasked: true });
  play().advance(passes, 100);
  expect(play()).toMatchObject({ playing: false, unasked: false, follow: true });
});
