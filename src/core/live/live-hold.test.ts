import { describe, expect, it } from 'vitest';
import { costOf, liveHoldOf, SLOW_MS } from './live-hold.ts';
import { useLive } from './live-store.ts';

const live = useLive.getInitialState();
const parts = { live, selected: 'm', isDue: false, length: 40, cost: null };

describe('liveHoldOf', () => {
  it('holds nothing where the model is here and quick, or was not timed yet', () => {
    expect(liveHoldOf(parts)).toBeNull();
    const last = { model: 'm', ms: SLOW_MS, cost: null };
    expect(liveHoldOf({ ...parts, live: { ...live, last } })).toBeNull();
  });

  it('says what holds it', () => {
    const last = { model: 'm', ms: SLOW_MS + 1, cost: null };
    const slow = { ...live, last };
    expect(liveHoldOf({ ...parts, live: slow })).toEqual({ why: 'slow', ms: SLOW_MS + 1 });
    expect(liveHoldOf({ ...parts, length: 100_000 })).toEqual({ why: 'long' });
    expect(liveHoldOf({ ...parts, isDue: true })).toEqual({ why: 'not-loaded' });
    expect(liveHoldOf({ ...parts, live: { ...slow, isOn: false } })).toEqual({ why: 'off' });
  });

  it('holds nothing against another model than the slow one', () => {
    const last = { model: 'other', ms: SLOW_MS + 1, cost: null };
    expect(liveHoldOf({ ...parts, live: { ...live, last } })).toBeNull();
  });

  it('counts as many passes as steps: a chunk is committed by one of them', () => {
    expect(costOf({ kind: 'steps', steps: 1, chunk: 32 })).toBe(1 / 32);
    expect(costOf({ kind: 'steps', steps: 64, chunk: 16 })).toBe(1);
    expect(costOf({ kind: 'verify', steps: 8, chunk: 32 })).toBeNull();
  });

  it('goes after a slow run by the passes that the next one takes, where both are known', () => {
    const cost = (steps: number) => costOf({ kind: 'steps', steps, chunk: 32 });
    const last = { model: 'm', ms: 3 * SLOW_MS, cost: cost(32) };
    const slow = { ...parts, live: { ...live, last } };
    expect(liveHoldOf({ ...slow, cost: cost(8) })).toBeNull();
    expect(liveHoldOf({ ...slow, cost: cost(16) })).toEqual({ why: 'slow', ms: 3 * SLOW_MS });
    const quick = { ...live, last: { model: 'm', ms: SLOW_MS / 2, cost: cost(1) } };
    expect(liveHoldOf({ ...parts, live: quick, cost: cost(32) })).toBeNull();
    expect(
      liveHoldOf({ ...slow, cost: costOf({ kind: 'verify', steps: 8, chunk: 32 }) })?.why,
    ).toBe('slow');
  });
});
