import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fault, FaultError } from '../../engine/fault.ts';
import type { ForwardTimes } from '../../engine/speed/tuning.ts';
import type { UnmaskClient } from '../../engine/worker/client.ts';
import type { LoadedModel } from '../../engine/worker/protocol.ts';
import { useModels } from '../model/model-store.ts';
import { touch } from '../settings/touches.ts';
import { useTuned } from '../settings/tuned.ts';
import { recall, timeAgain, type Timed, timeFirst } from './tuner.on-demand.ts';
import { useTurn } from './turn-store.ts';
import type { Visibility } from './visibility.ts';

/** The page has been left alone for so long. */
const RESTED_MS = 1000;

/** Wide forwards cost nothing more: the widest wins. */
const FLAT: ForwardTimes = [
  [1, 2],
  [9, 2],
];
const STEEP: ForwardTimes = [
  [1, 2],
  [9, 18],
];

let models = 0;

function loadedModel(): LoadedModel {
  // Each of its own, since a visit remembers what it has timed.
  const model = { id: `m${++models}`, revision: 'r', stage: 'S1' };
  return {
    model,
    ...{ pieces: [], maskId: 0, eosId: 1, padId: 2, contextLength: 64, cacheBytesPerToken: 1 },
    ...{ answer: 'code', keeping: 'kept', calibration: null },
    device: {
      ...{ backend: 'wasm', label: 'WASM, f32', adapter: 'CPU', cacheLocation: 'cpu' },
      ...{ selfCheck: 0, refused: [] },
    },
    forwards: {
      ...{ version: 1, revision: 'r', suite: 'made up', tasks: 1, leftToRight: 100 },
      cells: [
        { chunk: 4, ahead: 0, forwards: [[1, 100]] },
        { chunk: 8, ahead: 0, forwards: [[9, 40]] },
      ],
    },
  };
}

class FakeTab implements Visibility {
  hidden = false;
  readonly #listeners = new Set<() => void>();
  isHidden = (): boolean => this.hidden;
  subscribe = (changed: () => void): (() => void) => {
    this.#listeners.add(changed);
    return () => this.#listeners.delete(changed);
  };
  hide(hidden: boolean): void {
    this.hidden = hidden;
    for (const changed of this.#listeners) changed();
  }
}

let tab: FakeTab;
/** Both clocks, ms. */
let steady: number;
let wall: number;
let asked: number;
let answer: UnmaskClient['time'];
const still = new AbortController().signal;

/** A model that has been loaded. */
function loaded(): Timed {
  const model = loadedModel();
  useModels.getState().setLoaded({ id: model.model.id, backend: 'auto', model });
  useTuned.setState({ model: null, tunings: [] });
  return {
    client: {
      time: (request, signal) => {
        asked++;
        return answer(request, signal);
      },
    },
    id: model.model.id,
    model,
    visibility: tab,
    clocks: { read: () => ({ steady, wall }) },
  };
}

const fastest = (): number | undefined => useTuned.getState().tunings[0]?.chunk;
const FAULTS = {
  cancelled: fault('cancelled', { what: 'look' }),
  busy: fault('busy', {}),
  'device-lost': fault('device-lost', { why: 'unsaid' }),
};
const refuse = (code: keyof typeof FAULTS): ReturnType<UnmaskClient['time']> =>
  Promise.reject(new FaultError(FAULTS[code]));

beforeEach(() => {
  vi.useFakeTimers();
  useModels.setState(useModels.getInitialState(), true);
  useTurn.setState(useTurn.getInitialState(), true);
  tab = new FakeTab();
  steady = wall = 1000;
  asked = 0;
  answer = () => {
    steady += 500;
    wall += 500;
    return Promise.resolve(FLAT);
  };
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const rest = (): Promise<unknown> => vi.advanceTimersByTimeAsync(RESTED_MS);

describe('a model that has been loaded', () => {
  it('is timed once the page is at rest', async () => {
    useTurn.getState().take('run');
    const timed = loaded();
    recall(timed);
    await rest();
    expect(asked).toBe(0);
    useTurn.getState().leave('run');
    expect(asked).toBe(0);
    await rest();
    expect(asked).toBe(1);
    expect(fastest()).toBe(8);
    expect(useTuned.getState().model).toBe(timed.id);
  });

  it('is not timed while controls are moved', async () => {
    recall(loaded());
    for (let i = 0; i < 8; i++) {
      touch();
      await vi.advanceTimersByTimeAsync(RESTED_MS / 4);
    }
    expect(asked).toBe(0);
    await rest();
    expect(asked).toBe(1);
  });

  it('is known when it is loaded again', async () => {
    const timed = loaded();
    recall(timed);
    await rest();
    useTuned.setState({ model: null, tunings: [] });
    recall(timed);
    expect(fastest()).toBe(8);
    await rest();
    expect(asked).toBe(1);
  });

  it.each(['cancelled', 'busy'] as const)(
    'is timed later where something else was asked for: %s',
    async (code) => {
      const done = answer;
      answer = () => {
        answer = done;
        return refuse(code);
      };
      recall(loaded());
      await rest();
      await rest();
      expect(asked).toBe(2);
      expect(fastest()).toBe(8);
    },
  );

  it('is timed when the tab is seen again, if it was hidden meanwhile', async () => {
    const done = answer;
    answer = (_, signal) => {
      answer = done;
      return new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => void refuse('cancelled').catch(reject));
        tab.hide(true);
      });
    };
    recall(loaded());
    await rest();
    await rest();
    expect(asked).toBe(1);
    tab.hide(false);
    await rest();
    expect(asked).toBe(2);
    expect(fastest()).toBe(8);
  });

  it('is timed again where a clock jumped', async () => {
    const done = answer;
    answer = (...request) => {
      answer = done;
      wall += 3_600_000;
      return done(...request).then(() => STEEP);
    };
    recall(loaded());
    await rest();
    expect(asked).toBe(2);
    expect(fastest()).toBe(8);
  });

  it.each([
    ['whose clock jumps every time', 3, () => ((steady += 500), Promise.resolve(FLAT))],
    ['that is too slow', 1, () => Promise.resolve(null)],
    ['that fails', 1, () => refuse('device-lost')],
  ] as const)('is given up on a device %s', async (_, tries, answers) => {
    answer = answers;
    const timed = loaded();
    recall(timed);
    for (let i = 0; i < 4; i++) await rest();
    await timeFirst(timed, still);
    expect(asked).toBe(tries);
    expect(useTuned.getState().tunings).toEqual([]);
  });

  it('is left alone where it is freed, or another is loaded, before the page is at rest', async () => {
    const freed = loaded();
    recall(freed);
    useModels.getState().setLoaded(null);
    await rest();
    expect(asked).toBe(0);
    recall(freed);
    const other = loaded();
    recall(other);
    await rest();
    expect(asked).toBe(1);
    expect(useTuned.getState().model).toBe(other.id);
  });

  it('is not timed where somebody has turned that off', async () => {
    vi.stubGlobal('localStorage', { getItem: () => 'off' });
    const timed = loaded();
    recall(timed);
    await rest();
    await timeFirst(timed, still);
    expect(asked).toBe(0);
  });
});

describe('a measurement', () => {
  it('waits for it, and asks nothing that is known', async () => {
    const timed = loaded();
    await timeFirst(timed, still);
    expect(fastest()).toBe(8);
    await timeFirst(timed, still);
    expect(asked).toBe(1);
  });

  it('goes on without it where it is called off', async () => {
    const abort = new AbortController();
    answer = () => {
      abort.abort();
      return refuse('cancelled');
    };
    await timeFirst(loaded(), abort.signal);
    expect(asked).toBe(1);
    expect(fastest()).toBeUndefined();
  });
});

it('can be made once more, as after a battery has saved power', async () => {
  const timed = loaded();
  recall(timed);
  await rest();
  answer = () => Promise.resolve(STEEP);
  await timeAgain();
  expect(fastest()).toBe(4);
  useTuned.setState({ model: null, tunings: [] });
  recall(timed);
  expect(fastest()).toBe(4);
});
