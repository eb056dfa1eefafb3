import { beforeEach, describe, expect, it } from 'vitest';
import { fault, FaultError } from '../../engine/fault.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../engine/sampling/policies/settings.ts';
import type { Pass } from '../../engine/trace/trace.ts';
import type { SweepCell, SweepRuns } from '../../measure/sweep.ts';
import { parseTasks } from '../../tasks/format.ts';
import type { RunHandle, UnmaskClient } from '../../engine/worker/client.ts';
import type { LoadedModel, RunEvent, RunRequest, RunResult } from '../../engine/worker/protocol.ts';
import { useModels } from '../../core/model/model-store.ts';
import { useRun } from '../../core/run/run-store.ts';
import { useTurn } from '../../core/run/turn-store.ts';
import type { Archive } from './archive.ts';
import type { PointSet } from '../../measure/point-set.ts';
import { usePoints } from './points-store.ts';
import type { Visibility } from '../../core/run/visibility.ts';
import { createSweeper, type Sweeper } from './sweeper.ts';
import { useSweep } from './sweep-store.ts';

const { tasks } = parseTasks(
  ['a', 'b']
    .map((id) =>
      JSON.stringify({
        id,
        kind: 'write',
        instruction: id,
        signature: 'f(x)',
        tests: [{ args: [1], expected: 1 }],
      }),
    )
    .join('\n'),
);

const PASSES: Pass[] = [
  { kind: 'prefill', at: 0, took: 1, tokens: 2 },
  {
    ...{ kind: 'commit', at: 1, took: 1, chunk: 0, start: 0, rejected: 0, corrected: null },
    ...{ tokens: [5, 6, 1], logProbs: [-1, -1, -1] },
  },
];

/** A worker that writes at once, on clocks that agree with it. */
class FakeClient implements UnmaskClient {
  readonly loads: string[] = [];
  readonly runs: RunRequest[] = [];
  readonly visibility = new FakePage();
  clock = 0;
  /** Called in every run; what it throws, the run fails with. */
  during: (run: number, signal: AbortSignal) => void | Promise<void> = () => undefined;

  describe: UnmaskClient['describe'] = () =>
    Promise.reject(new FaultError(fault('internal', { why: 'no-model' })));

  load: UnmaskClient['load'] = ({ model }) => {
    this.loads.push(model);
    return Promise.resolve(loadedModel(model));
  };

  free: UnmaskClient['free'] = () => Promise.resolve();

  inspect: UnmaskClient['inspect'] = () => Promise.resolve(null);
  time: UnmaskClient['time'] = () => Promise.resolve(null);

  spell: UnmaskClient['spell'] = () => Promise.resolve([]);

  run: UnmaskClient['run'] = (request, onEvent, signal): RunHandle => {
    this.runs.push(request);
    return {
      result: this.#write(onEvent, signal),
      resume: () => undefined,
      pause: () => undefined,
    };
  };

  async #write(onEvent: (event: RunEvent) => void, signal: AbortSignal): Promise<RunResult> {
    await this.during(this.runs.length, signal);
    if (signal.aborted) return { end: 'cancelled', tokens: [], code: '' };
    this.clock += 2;
    for (const pass of PASSES) onEvent({ kind: 'pass', pass, cacheBytes: 0 });
    return { end: 'eos', tokens: [5, 6], code: 'right' };
  }

  dispose(): void {
    // Nothing to end.
  }
}

class FakePage implements Visibility {
  hidden = false;
  #listeners = new Set<() => void>();
  isHidden = (): boolean => this.hidden;
  subscribe = (changed: () => void): (() => void) => {
    this.#listeners.add(changed);
    return () => this.#listeners.delete(changed);
  };
  set(hidden: boolean): void {
    this.hidden = hidden;
    for (const changed of this.#listeners) changed();
  }
  get listeners(): number {
    return this.#listeners.size;
  }
}

class FakeArchive implements Archive {
  kept = new Map<string, PointSet>();
  broken = false;
  read = (): Promise<PointSet[]> => this.#unlessBroken(() => [...this.kept.values()]);
  keep = (set: PointSet): Promise<void> =>
    this.#unlessBroken(() => void this.kept.set(set.id, set));
  remove = (ids: readonly string[]): Promise<void> =>
    this.#unlessBroken(() => ids.forEach((id) => this.kept.delete(id)));
  #unlessBroken<T>(act: () => T): Promise<T> {
    return this.broken ? Promise.reject(new Error('the disk is full')) : Promise.resolve(act());
  }
}

function loadedModel(id: string): LoadedModel {
  return {
    model: { id, revision: `${id}-1`, stage: id === 'twin' ? 'AR' : 'S1' },
    ...{ pieces: [], maskId: 0, eosId: 1, padId: 2, contextLength: 64, cacheBytesPerToken: 1 },
    answer: 'code' as const,
    keeping: 'kept',
    calibration: null,
    device: {
      ...{ backend: 'wasm', label: 'WASM, f32', adapter: 'CPU', cacheLocation: 'cpu' },
      ...{ selfCheck: 0, refused: [] },
    },
  };
}

const cell = (settings: Partial<Settings>, model = 'm'): SweepCell => ({
  model,
  settings: { ...DEFAULT_SETTINGS, ...settings },
});
const SETTINGS = [cell({ chunk: 8 }), cell({ chunk: 16 })];
const RUNS: SweepRuns = { seeds: [1], repeats: 1 };
const CELLS = (): readonly SweepCell[] => SETTINGS;

let client: FakeClient;
let archive: FakeArchive;
let sweeper: Sweeper;
const points = () => usePoints.getState().sets.flatMap((set) => set.points);

beforeEach(() => {
  usePoints.setState(usePoints.getInitialState(), true);
  useSweep.setState(useSweep.getInitialState(), true);
  useModels.setState(useModels.getInitialState(), true);
  useTurn.setState(useTurn.getInitialState(), true);
  useRun.setState(useRun.getInitialState(), true);
  client = new FakeClient();
  archive = new FakeArchive();
  sweeper = createSweeper({
    client,
    base: 'http://x/models/',
    execute: ({ code }) =>
      Promise.resolve({
        ok: true,
        calls: [{ kind: 'returned', value: code === 'right' ? 1 : 0 }],
      }),
    archive,
    visibility: client.visibility,
    clocks: { read: () => ({ steady: client.clock, wall: 1.7e12 + client.clock }) },
  });
});

describe('sweeper', () => {
  it('loads once, measures every setting, and keeps the sweep', async () => {
    useModels.getState().select('m');
    await sweeper.start({ cells: CELLS, tasks, work: '2 tasks', runs: RUNS });
    expect(client.loads).toEqual(['m']);
    expect(useRun.getState().state).toEqual({ at: 'ready' });
    expect(useSweep.getState().state).toMatchObject({ at: 'ended', end: 'done', points: 2, of: 2 });
    expect(points()).toMatchObject([
      {
        settings: { chunk: 8 },
        model: { id: 'm', revision: 'm-1' },
        device: 'WASM, f32',
        quality: { n: 2, passed: 2 },
        tokens: 6,
        passes: 4,
      },
      { settings: { chunk: 16 } },
    ]);
    const [kept] = await archive.read();
    expect(kept).toMatchObject({ work: '2 tasks', model: { id: 'm' } });
    expect(kept?.points).toEqual(points());
    expect(useTurn.getState().holder).toBeNull();
    expect(client.visibility.listeners).toBe(0);
  });

  it('uses the model that is loaded, and loads the twin into the same sweep', async () => {
    const model = loadedModel('m');
    useModels.getState().setLoaded({ id: 'm', backend: 'auto', model });
    const twin = cell({ policy: { kind: 'ar' } }, 'twin');
    await sweeper.start({ cells: () => [...SETTINGS, twin], tasks, work: '2 tasks', runs: RUNS });
    expect(client.loads).toEqual(['twin']);
    expect(usePoints.getState().sets).toHaveLength(1);
    expect(points().map((point) => point.model.stage)).toEqual(['S1', 'S1', 'AR']);
    expect(useModels.getState().loaded?.id).toBe('twin');
  });

  it('measures with the settings of the device that the model came to run on', async () => {
    const asked: string[] = [];
    await sweeper.start({
      cells: (device) => {
        asked.push(`${device} after ${client.loads.length} loads`);
        return [cell({ policy: { kind: 'verify', ahead: device === 'wasm' ? 0 : 4 } })];
      },
      ...{ tasks, work: '2 tasks', runs: RUNS },
    });
    // What stands in before the load is never run.
    expect(asked).toEqual(['webgpu after 0 loads', 'wasm after 1 loads']);
    expect(client.runs.map(({ settings }) => settings.policy)).toEqual(
      client.runs.map(() => ({ kind: 'verify', ahead: 0 })),
    );
    expect(points().map(({ settings }) => settings.policy)).toEqual([{ kind: 'verify', ahead: 0 }]);
    expect(useSweep.getState().state).toMatchObject({ at: 'ended', points: 1, of: 1 });
  });

  it('leaves the model to whoever has it', async () => {
    useTurn.getState().take('run');
    await sweeper.start({ cells: CELLS, tasks, work: '', runs: RUNS });
    expect(client.loads).toEqual([]);
    expect(useSweep.getState().state.at).toBe('idle');
  });

  it('cancelled, keeps the settings that were done; without any, nothing', async () => {
    // Two texts to warm up, two of each setting: the fifth is in the second setting.
    client.during = (run) => {
      if (run === 5) sweeper.cancel();
    };
    await sweeper.start({ cells: CELLS, tasks, work: '', runs: RUNS });
    expect(useSweep.getState().state).toMatchObject({ end: 'cancelled', points: 1, of: 2 });
    expect(points()).toHaveLength(1);
    client.during = () => sweeper.cancel();
    await sweeper.start({ cells: CELLS, tasks, work: '', runs: RUNS });
    expect(usePoints.getState().sets).toHaveLength(1);
  });

  it('a lost device ends the sweep, keeps its points, and the next one loads afresh', async () => {
    client.during = (run) => {
      if (run === 5) throw new FaultError(fault('device-lost', { why: 'said', message: 'Gone.' }));
    };
    await sweeper.start({ cells: CELLS, tasks, work: '', runs: RUNS });
    expect(useSweep.getState().state).toMatchObject({
      ...{ end: 'fault', points: 1 },
      fault: { code: 'device-lost' },
    });
    expect(points()).toHaveLength(1);
    client.during = () => undefined;
    await sweeper.start({ cells: CELLS, tasks, work: '', runs: RUNS });
    expect(client.loads).toEqual(['m', 'm']);
  });

  it('waits while the page is hidden, from the beginning too', async () => {
    client.visibility.hidden = true;
    const sweeping = sweeper.start({ cells: CELLS, tasks, work: '', runs: RUNS });
    await new Promise((resolve) => setTimeout(resolve));
    expect(client.loads).toEqual([]);
    expect(useSweep.getState().state).toMatchObject({ at: 'running', gate: 'hidden' });
    client.visibility.set(false);
    client.during = (run) => {
      if (run !== 2) return;
      client.visibility.set(true);
      setTimeout(() => client.visibility.set(false));
    };
    await sweeping;
    expect(useSweep.getState().discards).toMatchObject({ hidden: 1, clock: 0 });
    expect(points().map(({ quality }) => quality.n)).toEqual([2, 2]);
  });

  it('goes on without storage, and says so', async () => {
    archive.broken = true;
    await sweeper.recall();
    expect(usePoints.getState().trouble).toBe('the disk is full');
    await sweeper.start({ cells: CELLS, tasks, work: '', runs: RUNS });
    expect(points()).toHaveLength(2);
    await sweeper.forget(usePoints.getState().sets.map(({ id }) => id));
    expect(points()).toEqual([]);
  });

  it('brings back what was kept, and forgets it when asked', async () => {
    await sweeper.start({ cells: CELLS, tasks, work: '2 tasks', runs: RUNS });
    const before = usePoints.getState().sets;
    usePoints.setState(usePoints.getInitialState(), true);
    await sweeper.recall();
    expect(usePoints.getState().sets).toEqual(before);
    await sweeper.recall();
    expect(usePoints.getState().sets).toHaveLength(1);
    await sweeper.forget(before.map(({ id }) => id));
    expect(usePoints.getState().sets).toEqual([]);
    expect(archive.kept.size).toBe(0);
  });
});
