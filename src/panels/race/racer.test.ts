import { beforeEach, describe, expect, it } from 'vitest';
import { fault, FaultError } from '../../engine/fault.ts';
import { DEFAULT_SETTINGS } from '../../engine/sampling/policies/settings.ts';
import { costSizes, forwardWidth } from '../../measure/forward-cost.ts';
import { madeRun } from '../../measure/made-runs.ts';
import { orderOf, PAIRS } from '../../measure/race.ts';
import { raceResult } from '../../measure/race-result.ts';
import type { UnmaskClient } from '../../engine/worker/client.ts';
import type { LoadedModel, RunEvent, RunRequest, RunResult } from '../../engine/worker/protocol.ts';
import type { ModelEntry } from '../../engine/models/model-index.ts';
import { useModels } from '../../core/model/model-store.ts';
import type { Visibility } from '../../core/run/visibility.ts';
import { useRun } from '../../core/run/run-store.ts';
import { useTurn } from '../../core/run/turn-store.ts';
import { createRacer, type Racer, type RaceEntry, twinSettings } from './racer.ts';
import { useRace } from './race-store.ts';
import { tracesOf } from './race-traces.ts';

const BASE = 'https://site.example/models/';

const entryOf = (id: string, stage: string): ModelEntry => ({
  ...{ id, stage, title: `The ${id}`, size: 'XS', bytes: 1000, summary: '' },
});

const ENTRY: RaceEntry = {
  diffusion: entryOf('m', 'S1'),
  twin: entryOf('twin', 'AR'),
  settings: (device) => ({
    ...DEFAULT_SETTINGS,
    policy: { kind: 'verify', ahead: device === 'wasm' ? 0 : 4 },
  }),
  prompt: { kind: 'write', instruction: 'do', signature: 'f(x)' },
};

/** What the workers of a page share: the device's clock, and what was asked of them. */
class World {
  readonly loads: string[] = [];
  readonly runs: { readonly model: string; readonly request: RunRequest }[] = [];
  /** Workers that were started beside the page's own, and how many of them ended. */
  readonly others = { started: 0, ended: 0 };
  time = 0;
  /** Called in every run and load; what it throws, they fail with. */
  during: (what: string) => void = () => undefined;
}

/** A worker with scripted models, on clocks that agree with it. */
class FakeClient implements UnmaskClient {
  readonly #world: World;
  #model = '';

  constructor(world: World) {
    this.#world = world;
  }

  describe: UnmaskClient['describe'] = () =>
    Promise.reject(new FaultError(fault('internal', { why: 'no-model' })));

  load: UnmaskClient['load'] = ({ model }, _onProgress, signal) => {
    this.#world.loads.push(model);
    this.#world.during(`load ${model}`);
    if (signal.aborted) return Promise.reject(new FaultError(fault('cancelled', { what: 'run' })));
    this.#model = model;
    return Promise.resolve(loadedModel(model));
  };

  free: UnmaskClient['free'] = () => Promise.resolve();

  inspect: UnmaskClient['inspect'] = () => Promise.resolve(null);
  time: UnmaskClient['time'] = () => Promise.resolve(null);

  spell: UnmaskClient['spell'] = () => Promise.resolve([]);

  run: UnmaskClient['run'] = (request, onEvent, signal) => ({
    result: this.#write(request, onEvent, signal),
    resume: () => undefined,
    pause: () => undefined,
  });

  async #write(
    request: RunRequest,
    onEvent: (event: RunEvent) => void,
    signal: AbortSignal,
  ): Promise<RunResult> {
    const model = this.#model;
    this.#world.runs.push({ model, request });
    const { settings } = request;
    let cut = false;
    const trace = await madeRun({
      settings,
      enough: ({ passes }) => {
        const pass = passes.at(-1);
        if (pass !== undefined && !cut) onEvent({ kind: 'pass', pass, cacheBytes: 0 });
        this.#world.time += 1;
        if (passes.length === 2) this.#world.during(`${model} ${settings.policy.kind}`);
        return (cut = signal.aborted);
      },
    });
    return { end: trace.end ?? 'eos', tokens: trace.tokens, code: '' };
  }

  dispose(): void {
    this.#world.others.ended += 1;
  }
}

class FakePage implements Visibility {
  #hidden = false;
  readonly listeners = new Set<() => void>();
  isHidden = (): boolean => this.#hidden;
  subscribe = (changed: () => void): (() => void) => {
    this.listeners.add(changed);
    return () => this.listeners.delete(changed);
  };
  hide(): void {
    this.#hidden = true;
    for (const changed of this.listeners) changed();
  }
}

function loadedModel(id: string): LoadedModel {
  return {
    model: { id, revision: `${id}-1`, stage: id === 'twin' ? 'AR' : 'S1' },
    ...{ pieces: [], maskId: 0, eosId: 1, padId: 2, contextLength: 160, cacheBytesPerToken: 1 },
    answer: 'code' as const,
    keeping: 'kept',
    calibration: null,
    device: {
      ...{ backend: 'wasm', label: 'WASM, f32', adapter: 'CPU', cacheLocation: 'cpu' },
      ...{ selfCheck: 0, refused: [] },
    },
  };
}

let client: World;
let page: FakePage;
let racer: Racer;
let slip = 0;
const state = () => useRace.getState().state;

beforeEach(() => {
  client = new World();
  page = new FakePage();
  slip = 0;
  racer = createRacer({
    ...{ client: new FakeClient(client), base: BASE, visibility: page },
    another: () => {
      client.others.started += 1;
      return new FakeClient(client);
    },
    clocks: { read: () => ({ steady: client.time, wall: 1.7e12 + client.time + slip }) },
  });
  useRace.setState({ state: { at: 'idle' }, record: null, cost: null });
  useModels.setState({ loaded: null, selected: 'm' });
  useRun.setState({ state: { at: 'idle' }, record: null });
  useTurn.setState({ holder: null });
});

describe('a race', () => {
  it('has the twin in a worker of its own, runs both in turn, and ends that worker', async () => {
    await racer.race(ENTRY);
    expect(client.loads).toEqual(['m', 'twin']);
    expect(client.others).toEqual({ started: 1, ended: 1 });
    expect(state()).toEqual({ at: 'ended', task: 'race', outcome: { end: 'done' } });
    expect(useModels.getState().loaded?.id).toBe('m');
    expect(useRun.getState().state.at).toBe('ready');
    expect(useTurn.getState().holder).toBeNull();
    expect(page.listeners.size).toBe(0);

    // The others time forwards.
    const written = client.runs.filter(
      ({ request: { settings } }) => settings.policy.kind !== 'steps' && settings.chunk > 1,
    );
    const turns = Array.from({ length: PAIRS }, (_, i) => orderOf(i + 1)).flat();
    expect(written.map(({ model }) => model)).toEqual([
      ...['m', 'twin'],
      ...turns.map((side) => (side === 'twin' ? 'twin' : 'm')),
    ]);
    for (const { request } of client.runs) {
      expect(request).toMatchObject({ ...ENTRY.prompt, paused: false });
    }
    const { record, cost } = useRace.getState();
    if (record === null) throw new Error('no record');
    expect(record.cost).toBe(cost);
    expect(record.pairs).toHaveLength(PAIRS);
    expect(record.diffusion).toMatchObject({ title: 'The m', adapter: 'CPU' });
    expect(record.twin.trace).toMatchObject({
      model: { id: 'twin' },
      settings: twinSettings(ENTRY.settings('wasm')),
      end: 'eos',
    });
    // One pass a token, as long as one of many tokens: the script's device has lanes to spare.
    expect(raceResult(tracesOf(record.pairs)).faster).toBe('diffusion');
    expect(cost?.points.map(({ tokens }) => tokens)).toEqual(
      costSizes(forwardWidth(record.diffusion.trace.passes)),
    );
  });

  it('times what suits the device that the model came to run on, on a page that had none loaded', async () => {
    await racer.race(ENTRY);
    const drafted = client.runs.filter(
      ({ request: { settings } }) => settings.policy.kind === 'verify',
    );
    expect(drafted).toHaveLength(1 + PAIRS);
    for (const { request } of drafted) {
      expect(request.settings.policy).toEqual({ kind: 'verify', ahead: 0 });
    }
  });

  it('does not load what is there', async () => {
    useModels.getState().setLoaded({ id: 'm', backend: 'auto', model: loadedModel('m') });
    await racer.measureCost(ENTRY);
    expect(client.loads).toEqual([]);
  });

  it('is cancelled within a pass, and nothing of it stays', async () => {
    await racer.race(ENTRY);
    client.during = (what) => {
      if (what === 'twin ar') racer.cancel();
    };
    await racer.race(ENTRY);
    expect(state()).toMatchObject({ outcome: { end: 'cancelled' } });
    expect(useRace.getState().record).toBeNull();
    expect(useTurn.getState().holder).toBeNull();
    expect(client.others).toEqual({ started: 2, ended: 2 });
  });

  it('is discarded when the tab is hidden or a clock jumps', async () => {
    let runs = 0;
    client.during = (what) => {
      if (what === 'twin ar' && ++runs === 2) slip = 3_600_000;
    };
    await racer.race(ENTRY);
    expect(state()).toMatchObject({ outcome: { end: 'discarded', why: 'clock' } });
    slip = 0;
    client.during = (what) => {
      // The warm-up is not timed.
      if (what === 'twin ar' && ++runs > 1 + PAIRS + 1) page.hide();
    };
    await racer.race(ENTRY);
    expect(state()).toMatchObject({ outcome: { end: 'discarded', why: 'hidden' } });
    expect(useRace.getState().record).toBeNull();
  });

  it('turns a failure into a state, and loads afresh after a lost device', async () => {
    client.during = (what) => {
      if (what === 'twin ar')
        throw new FaultError(fault('device-lost', { why: 'said', message: 'Gone.' }));
    };
    await racer.race(ENTRY);
    expect(state()).toMatchObject({ outcome: { end: 'fault', fault: { code: 'device-lost' } } });
    expect(useModels.getState().loaded).toBeNull();
    client.during = (what) => {
      if (what === 'load twin') throw new FaultError(fault('network', { why: 'list' }));
    };
    await racer.race(ENTRY);
    expect(state()).toMatchObject({ outcome: { fault: { code: 'network', retryable: true } } });
  });

  it('waits for nobody: while another panel has the model, it does not begin', async () => {
    useTurn.getState().take('sweep');
    await racer.race(ENTRY);
    expect(client.loads).toEqual([]);
    expect(state().at).toBe('idle');
    expect(useTurn.getState().holder).toBe('sweep');
  });
});

describe('the curve alone', () => {
  it('is measured with the diffusion model, which stays loaded', async () => {
    await racer.measureCost(ENTRY);
    expect(client.loads).toEqual(['m']);
    expect(state()).toEqual({ at: 'ended', task: 'cost', outcome: { end: 'done' } });
    expect(useRace.getState().cost).toMatchObject({ title: 'The m', device: 'WASM, f32' });
    expect(useModels.getState().loaded?.id).toBe('m');
  });

  it('leaves the last race as it is', async () => {
    await racer.race(ENTRY);
    const { record } = useRace.getState();
    await racer.measureCost(ENTRY);
    expect(useRace.getState().record).toBe(record);
    expect(useRace.getState().cost).not.toBe(record?.cost);
  });
});
