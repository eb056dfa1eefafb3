import { describe, expect, it } from 'vitest';
import { liveHoldOf, SLOW_MS } from './live-hold.ts';
import { useLive } from './live-store.ts';

const live = useLive.getInitialState();
const parts = { live, selected: 'm', isDue: false, length: 40 };

describe('liveHoldOf', () => {
  it('holds nothing where the model is here and quick, or was not timed yet', () => {
    expect(liveHoldOf(parts)).toBeNull();
    const last = { model: 'm', ms: SLOW_MS };
    expect(liveHoldOf({ ...parts, live: { ...live, last } })).toBeNull();
  });

  it('says what holds it', () => {
    const last = { model: 'm', ms: SLOW_MS + 1 };
    const slow = { ...live, last };
    expect(liveHoldOf({ ...parts, live: slow })).toEqual({ why: 'slow', ms: SLOW_MS + 1 });
    expect(liveHoldOf({ ...parts, length: 100_000 })).toEqual({ why: 'long' });
    expect(liveHoldOf({ ...parts, isDue: true })).toEqual({ why: 'not-loaded' });
    expect(liveHoldOf({ ...parts, live: { ...slow, isOn: false } })).toEqual({ why: 'off' });
  });

  it('holds nothing against another model than the slow one', () => {
    const last = { model: 'other', ms: SLOW_MS + 1 };
    expect(liveHoldOf({ ...parts, live: { ...live, last } })).toBeNull();
  });
});
