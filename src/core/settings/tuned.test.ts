import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Tuning } from '../../engine/speed/tuning.ts';
import { CHUNK_SIZES } from '../../engine/sampling/policies/settings.ts';
import { useModels } from '../model/model-store.ts';
import { settingsOf, useControls } from './controls-store.ts';
import { setRail, setRailUnsaid } from './rail-settings.ts';
import { settingsNow } from './settings-hooks.ts';
import { settingsToSuit } from './suit-device.ts';
import { useTuned, verifyNumbers } from './tuned.ts';

const tuning = (chunk: number, ahead: number, ratio: number): Tuning => ({
  ...{ chunk, ahead, ratio },
  tokensPerForward: 3,
});

/** The fastest first, as they come. */
const TUNINGS = [tuning(8, 1, 1.5), tuning(16, 4, 1.2), tuning(8, 4, 1.1), tuning(16, 1, 0.7)];

const numbersNow = (): unknown => {
  const { chunk, policy } = settingsNow();
  return { chunk, policy };
};

beforeEach(() => {
  useControls.setState(useControls.getInitialState(), true);
  useModels.setState({ ...useModels.getInitialState(), selected: 'm' }, true);
  useTuned.setState({ model: 'm', tunings: TUNINGS });
});

describe('numbers of draft and verify', () => {
  it('are the fastest on this device', () => {
    useControls.getState().change({ kind: 'verify' });
    expect(numbersNow()).toEqual({ chunk: 8, policy: { kind: 'verify', ahead: 1 } });
    expect(settingsToSuit()('wasm')).toEqual(settingsNow());
  });

  it('are the fastest beside one that somebody has named', () => {
    useControls.getState().change({ kind: 'verify', chunk: 16 });
    expect(numbersNow()).toEqual({ chunk: 16, policy: { kind: 'verify', ahead: 4 } });
    useControls.setState(useControls.getInitialState(), true);
    useControls.getState().change({ kind: 'verify' });
    useControls.getState().changeValues({ ahead: 4 });
    expect(numbersNow()).toEqual({ chunk: 16, policy: { kind: 'verify', ahead: 4 } });
    useControls.getState().changeValues({ ahead: 1 });
    expect(numbersNow()).toEqual({ chunk: 8, policy: { kind: 'verify', ahead: 1 } });
  });

  it('stay where both are named, timed or not', () => {
    const chunk = fc.constantFrom(...CHUNK_SIZES);
    fc.assert(
      fc.property(chunk, fc.integer({ min: 0, max: 8 }), (chunk, ahead) => {
        const named = { chunk, values: { ahead }, chunkIsNamed: true, aheadIsNamed: true };
        const { chunk: size, ahead: drafts } = verifyNumbers(named, TUNINGS);
        expect([size, drafts]).toEqual([chunk, ahead]);
      }),
    );
  });

  it('are those of a link that names them, and not of one that names nothing', () => {
    const linked = { ...settingsNow(), chunk: 16, policy: { kind: 'verify', ahead: 1 } } as const;
    setRail(linked);
    expect(numbersNow()).toEqual({ chunk: 16, policy: { kind: 'verify', ahead: 1 } });
    useControls.setState(useControls.getInitialState(), true);
    setRailUnsaid();
    expect(numbersNow()).toEqual({ chunk: 8, policy: { kind: 'verify', ahead: 1 } });
  });

  it('leave every other rule as it is', () => {
    for (const kind of ['steps', 'threshold', 'entropy'] as const) {
      useControls.setState(useControls.getInitialState(), true);
      useControls.getState().change({ kind });
      expect(settingsNow()).toEqual(settingsOf(useControls.getState(), 'S1'));
    }
  });

  it('of another model say nothing', () => {
    useControls.getState().change({ kind: 'verify' });
    useModels.setState({ selected: 'other' });
    expect(settingsNow()).toEqual(settingsOf(useControls.getState(), 'S1'));
  });
});
