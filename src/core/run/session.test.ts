import { beforeEach, describe, expect, it } from 'vitest';
import { fault, FaultError } from '../../engine/fault.ts';
import { textPiece } from '../../engine/trace/pieces.ts';
import type { Pass } from '../../engine/trace/trace.ts';
import type { UnmaskClient } from '../../engine/worker/client.ts';
import type { LoadedModel, RunEvent, RunResult } from '../../engine/worker/protocol.ts';
import { useControls } from '../settings/controls-store.ts';
import { useModels } from '../model/model-store.ts';
import { usePrompt } from '../prompt/prompt-store.ts';
import { usePlay } from './play-store.ts';
import { useRun } from './run-store.ts';
import { createSession, type Session } from './session.ts';
import { useTurn } from './turn-store.ts';

const LOADED: LoadedModel = {
  model: { id: 'm', revision: 'r', stage: 'S1' },
  pieces: [{ name: '[MASK]' }, { name: '[EOS]' }, textPiece('a'), textPiece('b')],
  maskId: 0,
  eosId: 1,
  padId: 1,
  contextLength: 64,
  cacheBytesPerToken: 10,
  answer: 'code',
  keeping: 'kept',
  calibration: null,
  device: {
    backend: 'cpu',
    label: 'CPU',
    adapter: 'CPU',
    cacheLocation: 'cpu',
    selfCheck: 0,
    refused: [],
  },
};

const PREFILL: Pass = { kind: 'prefill', at: 0, took: 1, tokens: 2 };

interface Deferred<T> {
  readonly promise: Promise<T>;
  resolve(value: T): void;
  reject(error: FaultError): void;
}

/** Node 20 has no Promise.withResolvers. */
function deferred<T>(): Deferred<T> {
  let resolve: (value: T) => void = () => undefined;
  let reject: (error: FaultError) => void = () => undefined;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

/** A client whose every answer the test gives. */
class FakeClient implements UnmaskClient {
  loads = 0;
  words: string[] = [];
  readonly load_ = deferred<LoadedModel>();
  run_ = deferred<RunResult>();
  emit: (event: RunEvent) => void = () => undefined;

  describe: UnmaskClient['describe'] = () =>
    Promise.reject(new FaultError(fault('internal', { why: 'no-model' })));

  load: UnmaskClient['load'] = (_request, _onProgress, signal) => {
    this.loads++;
    signal.addEventListener('abort', () =>
      this.load_.reject(new FaultError(fault('cancelled', { what: 'run' }))),
    );
    return this.load_.promise;
  };

  free: UnmaskClient['free'] = () => {
    this.words.push('free');
    return Promise.resolve();
  };

  run: UnmaskClient['run'] = (request, onEvent, signal) => {
    this.emit = onEvent;
    this.words.push(request.paused ? 'run held' : 'run');
    signal.addEventListener('abort', () => this.words.push('abort'));
    return {
      result: this.run_.promise,
      resume: (passes) => this.words.push(`resume ${passes}`),
      pause: () => this.words.push('pause'),
    };
  };

  inspect: UnmaskClient['inspect'] = () => Promise.resolve(null);
  time: UnmaskClient['time'] = () => Promise.resolve(null);

  spell: UnmaskClient['spell'] = () => Promise.resolve([]);

  dispose(): void {
    // Nothing to end.
  }
}

const readModels = () =>
  useModels
    .getState()
    .readIndex(() => Promise.reject(new FaultError(fault('network', { why: 'list' }))));

let client: FakeClient;
let session: Session;
const at = () => useRun.getState().state.at;
const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  useRun.setState(useRun.getInitialState(), true);
  useModels.setState(useModels.getInitialState(), true);
  usePrompt.setState(usePrompt.getInitialState(), true);
  usePlay.setState(usePlay.getInitialState(), true);
  useControls.setState(useControls.getInitialState(), true);
  useTurn.setState(useTurn.getInitialState(), true);
  useModels.getState().select('m');
  usePrompt.getState().setInstruction('adds two numbers');
  client = new FakeClient();
  session = createSession({ client, base: 'http://x/models/', readModels, schedule: (f) => f() });
});

describe('session', () => {
  it.each([
    () => usePrompt.getState().setInstruction('a'.repeat(1_000_000)),
    () =>
      usePrompt
        .getState()
        .fill({ kind: 'repair', instruction: 'a', signature: null, code: 'b'.repeat(1e6) }),
    () =>
      usePrompt.getState().fill({
        kind: 'infill',
        instruction: '',
        signature: null,
        code: `[MASK]${'b'.repeat(1e6)}`,
      }),
  ])('refuses a prompt that cannot fit before it is sent or drawn', async (ask) => {
    ask();
    const going = session.run(false);
    client.load_.resolve(LOADED);
    await going;
    expect(client.words).toEqual([]);
    expect(useRun.getState()).toMatchObject({
      record: null,
      state: { at: 'fault', during: 'run', fault: { code: 'prompt-too-long' } },
    });
    usePrompt.getState().fill({ kind: 'write', instruction: 'adds', signature: null });
    void session.run(false);
    await settled();
    expect(client.words).toEqual(['run']);
  });

  it('catches an empty instruction before anything is sent', async () => {
    usePrompt.getState().setInstruction('  ');
    await session.run(false);
    expect(client.loads).toBe(0);
    expect(usePrompt.getState().problem?.code).toBe('empty-prompt');
  });

  it('says why there is no model, where there is none', async () => {
    useModels.setState({ selected: null });
    await session.run(false);
    expect(useRun.getState().state).toMatchObject({ at: 'fault', fault: { code: 'network' } });
  });

  it('says that it waits for the list of models, and stops waiting when it is told to', async () => {
    useModels.setState({ selected: null });
    const never = () => new Promise<void>(() => undefined);
    session = createSession({ client, base: 'http://x/models/', readModels: never });
    const run = session.run(false);
    expect(at()).toBe('loading');
    session.stop();
    await run;
    expect(at()).toBe('idle');
    expect(useTurn.getState().holder).toBeNull();
    expect(client.loads).toBe(0);
  });

  it('loads once, then runs', async () => {
    const first = session.run(false);
    expect(at()).toBe('loading');
    client.load_.resolve(LOADED);
    await settled();
    expect(at()).toBe('running');
    client.emit({ kind: 'pass', pass: PREFILL, cacheBytes: 20 });
    client.run_.resolve({ end: 'eos', tokens: [2, 3], code: 'ab' });
    await first;
    expect(at()).toBe('done');
    expect(useRun.getState().record).toMatchObject({
      code: 'ab',
      cacheBytes: [20],
      trace: { passes: [PREFILL], tokens: [2, 3], end: 'eos' },
    });
    await session.run(false);
    expect(client.loads).toBe(1);
  });

  it('puts back what stood there where a run is refused before its first pass', async () => {
    client.load_.resolve(LOADED);
    const first = session.run(false);
    await settled();
    client.emit({ kind: 'pass', pass: PREFILL, cacheBytes: 20 });
    client.run_.resolve({ end: 'eos', tokens: [2, 3], code: 'ab' });
    await first;
    const { record } = useRun.getState();
    client.run_ = deferred();
    const second = session.run(false);
    await settled();
    expect(useRun.getState().record).not.toBe(record);
    client.run_.reject(new FaultError(fault('bad-pin', { why: 'given', position: 1 })));
    await second;
    expect(at()).toBe('fault');
    expect(useRun.getState().record).toBe(record);
  });

  it('runs one pass at a time when asked to step', async () => {
    client.load_.resolve(LOADED);
    void session.run(true);
    await settled();
    expect(client.words).toEqual(['run held', 'resume one']);
    session.step();
    expect(client.words).toHaveLength(2);
    client.emit({ kind: 'held' });
    session.step();
    client.emit({ kind: 'held' });
    session.resume();
    expect(client.words.slice(2)).toEqual(['resume one', 'resume all']);
    expect(at()).toBe('running');
  });

  it.each([
    { what: 'tells of a run that went through in one go', during: () => undefined, tells: true },
    { what: 'tells of none that was stepped', held: true, during: () => session.resume() },
    { what: 'tells of none that was halted', during: () => session.pause() },
    { what: 'tells of none that was stopped', during: () => session.stop(), end: 'cancelled' },
  ] as const)('$what', async ({ during, ...run }) => {
    const told: (readonly Pass[])[] = [];
    const onWritten = (passes: readonly Pass[]) => told.push(passes);
    const base = 'http://x/models/';
    session = createSession({ client, base, readModels, onWritten, schedule: (f) => f() });
    client.load_.resolve(LOADED);
    const going = session.run('held' in run);
    await settled();
    during();
    client.emit({ kind: 'pass', pass: PREFILL, cacheBytes: 20 });
    const end = 'end' in run ? run.end : 'eos';
    client.run_.resolve({ end, tokens: [2, 3], code: 'ab' });
    await going;
    expect(at()).toBe('done');
    expect(told).toEqual('tells' in run ? [[PREFILL]] : []);
  });

  it('stops a run and keeps what it wrote', async () => {
    client.load_.resolve(LOADED);
    const run = session.run(false);
    await settled();
    session.stop();
    expect(client.words).toContain('abort');
    client.run_.reject(new FaultError(fault('cancelled', { what: 'run' })));
    await run;
    expect(useRun.getState().state).toEqual({ at: 'done', end: 'cancelled' });
  });

  it('goes back to rest when the load is cancelled', async () => {
    const run = session.run(false);
    session.stop();
    await run;
    expect(at()).toBe('idle');
  });

  it('shows a fault, and loads afresh after a lost device', async () => {
    client.load_.resolve(LOADED);
    const run = session.run(false);
    await settled();
    client.run_.reject(new FaultError(fault('device-lost', { why: 'said', message: 'Gone.' })));
    await run;
    expect(useRun.getState().state).toMatchObject({ at: 'fault', fault: { retryable: true } });
    expect(useModels.getState().loaded).toBeNull();
    void session.run(false);
    expect(client.loads).toBe(2);
  });

  it('frees the model, but not under a run, and loads it again for the next', async () => {
    client.load_.resolve(LOADED);
    const run = session.run(false);
    await settled();
    await session.free();
    expect(client.words).toEqual(['run']);
    client.run_.resolve({ end: 'eos', tokens: [2], code: 'a' });
    await run;
    await session.free();
    expect(client.words).toEqual(['run', 'free']);
    expect(at()).toBe('idle');
    expect(useModels.getState().loaded).toBeNull();
    expect(useRun.getState().record?.code).toBe('a');
    await session.run(false);
    expect(client.loads).toBe(2);
  });

  it('waits for its turn: what has the model keeps it', async () => {
    useTurn.getState().take('sweep');
    await session.run(false);
    expect(client.loads).toBe(0);
    expect(at()).toBe('idle');
    useTurn.getState().leave('sweep');
    const run = session.run(false);
    expect(useTurn.getState().holder).toBe('run');
    session.stop();
    await run;
    expect(useTurn.getState().holder).toBeNull();
  });

  describe('a live run', () => {
    beforeEach(() => {
      useModels.getState().setLoaded({ id: 'm', backend: 'auto', model: LOADED });
      useRun.getState().dispatch({ do: 'loaded' });
    });

    it('loads nothing', async () => {
      useModels.getState().setLoaded(null);
      expect(await session.runLive()).toBe(false);
      expect(client.loads).toBe(0);
      expect(client.words).toEqual([]);
    });

    it('is not drawn before it has ended, and then whole', async () => {
      const going = session.runLive();
      await settled();
      client.emit({ kind: 'pass', pass: PREFILL, cacheBytes: 20 });
      expect(useRun.getState()).toMatchObject({ state: { at: 'ready' }, record: null });
      client.run_.resolve({ end: 'eos', tokens: [2, 3], code: 'ab' });
      expect(await going).toBe(true);
      expect(useRun.getState()).toMatchObject({
        state: { at: 'done', end: 'eos' },
        record: { isLive: true, code: 'ab', trace: { passes: [PREFILL] } },
      });
      expect(useTurn.getState().holder).toBeNull();
    });

    it('gives way to the next, of which the last is run', async () => {
      const first = session.runLive();
      await settled();
      const second = session.runLive();
      const third = session.runLive();
      expect(client.words).toEqual(['run', 'abort']);
      client.run_.resolve({ end: 'cancelled', tokens: [], code: '' });
      expect(await Promise.all([first, second])).toEqual([false, false]);
      await third;
      expect(client.words.filter((word) => word === 'run')).toHaveLength(2);
    });

    it('gives way to a run that somebody begins', async () => {
      const live = session.runLive();
      await settled();
      const run = session.run(false);
      client.run_.resolve({ end: 'cancelled', tokens: [], code: '' });
      expect(await live).toBe(false);
      await run;
      expect(client.words.filter((word) => word === 'run')).toHaveLength(2);
      expect(useRun.getState().record?.isLive).toBeUndefined();
    });

    it('gives way to a run that somebody begins, also where it still waits for its turn', async () => {
      const first = session.runLive();
      await settled();
      const waits = session.runLive();
      const run = session.run(false);
      client.run_.resolve({ end: 'cancelled', tokens: [], code: '' });
      expect(await Promise.all([first, waits])).toEqual([false, false]);
      await run;
      expect(client.words.filter((word) => word === 'run')).toHaveLength(2);
      expect(useRun.getState().record?.isLive).toBeUndefined();
      expect(useRun.getState().record).not.toBeNull();
    });

    it('shows no text of a prompt that cannot be sent, and complains of none', async () => {
      usePrompt.getState().setInstruction(' ');
      expect(await session.runLive()).toBe(false);
      expect(usePrompt.getState().problem).toBeNull();
    });
  });

  it('ignores a second run while one is under way', async () => {
    client.load_.resolve(LOADED);
    void session.run(false);
    await settled();
    await session.run(false);
    expect(client.words).toEqual(['run']);
  });
});
