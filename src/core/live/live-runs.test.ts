import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LoadedModel } from '../../engine/worker/protocol.ts';
import { useModels } from '../model/model-store.ts';
import { useRun } from '../run/run-store.ts';
import { useTurn } from '../run/turn-store.ts';
import { useControls } from '../settings/controls-store.ts';
import { startLiveRuns } from './live-runs.ts';
import { useLive } from './live-store.ts';

/** Longer than a control takes to come to rest. */
const RESTED_MS = 1000;

const MODEL: LoadedModel = {
  model: { id: 'm', revision: 'r', stage: 'S1' },
  pieces: [{ name: '[MASK]' }, { name: '[EOS]' }],
  maskId: 0,
  eosId: 1,
  padId: 1,
  contextLength: 64,
  cacheBytesPerToken: 10,
  answer: 'code',
  keeping: 'kept',
  calibration: null,
  device: {
    ...({ backend: 'cpu', label: 'CPU', adapter: 'CPU', cacheLocation: 'cpu' } as const),
    selfCheck: 0,
    refused: [],
  },
};

let runs = 0;
let end = (): void => undefined;

beforeEach(() => {
  vi.useFakeTimers();
  useRun.setState(useRun.getInitialState(), true);
  useTurn.setState(useTurn.getInitialState(), true);
  useControls.setState(useControls.getInitialState(), true);
  useLive.setState(useLive.getInitialState(), true);
  useModels.setState(useModels.getInitialState(), true);
  useModels.getState().select('m');
  useModels.getState().setLoaded({ id: 'm', backend: 'auto', model: MODEL });
  useRun.getState().dispatch({ do: 'loaded' });
  runs = 0;
  const runLive = (): Promise<boolean> => {
    runs++;
    return Promise.resolve(false);
  };
  end = startLiveRuns({ runLive });
});

afterEach(() => {
  end();
  vi.useRealTimers();
});

const rest = (): Promise<unknown> => vi.advanceTimersByTimeAsync(RESTED_MS);
const move = (steps: number): void => useControls.getState().changeBy('steps', {}, { steps });

describe('a control that is moved', () => {
  it('begins one run when it has come to rest', async () => {
    for (const steps of [7, 6, 5]) move(steps);
    expect(runs).toBe(0);
    await rest();
    expect(runs).toBe(1);
  });

  it('begins none where that is turned off, or the model is not here', async () => {
    useLive.getState().setOn(false);
    move(5);
    await rest();
    useLive.getState().setOn(true);
    useModels.getState().setLoaded(null);
    move(4);
    await rest();
    expect(runs).toBe(0);
  });

  it('waits for others who have the model', async () => {
    useTurn.getState().take('race');
    move(5);
    await rest();
    expect(runs).toBe(0);
    useTurn.getState().leave('race');
    await rest();
    expect(runs).toBe(1);
  });

  it('begins none beside a run that somebody began with the same controls', async () => {
    useTurn.getState().take('sweep');
    move(5);
    await rest();
    useTurn.getState().leave('sweep');
    useRun.getState().dispatch({ do: 'start', held: true });
    await rest();
    useRun.getState().dispatch({ do: 'end', end: 'eos' });
    await rest();
    expect(runs).toBe(0);
  });

  it('is a person’s: a link begins nothing', async () => {
    useControls.getState().put({ kind: 'entropy' });
    await rest();
    expect(runs).toBe(0);
  });
});
