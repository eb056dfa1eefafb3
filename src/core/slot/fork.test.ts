import { beforeEach, describe, expect, it } from 'vitest';
import { fault, FaultError } from '../../engine/fault.ts';
import { DEFAULT_SETTINGS } from '../../engine/sampling/policies/settings.ts';
import { textPiece } from '../../engine/trace/pieces.ts';
import type { Pass, Trace } from '../../engine/trace/trace.ts';
import type { UnmaskClient } from '../../engine/worker/client.ts';
import type { LoadedModel, RunEvent, RunRequest } from '../../engine/worker/protocol.ts';
import { useModels } from '../model/model-store.ts';
import { usePlay } from '../run/play-store.ts';
import { type RunRecord, useRun } from '../run/run-store.ts';
import { createSession } from '../run/session.ts';
import { useTurn } from '../run/turn-store.ts';
import { forkOf } from './fork.ts';
import { look, toldOf } from './looks.ts';
import { adopt, modelFor } from './model-for.ts';

const MODEL: LoadedModel = {
  model: { id: 'm', revision: 'r', stage: 'S1' },
  pieces: [{ name: '[MASK]' }, { name: '[EOS]' }, textPiece('a'), textPiece('b')],
  ...{ maskId: 0, eosId: 1, padId: 1, contextLength: 64, cacheBytesPerToken: 10 },
  ...{ answer: 'code', keeping: 'kept', calibration: null },
  device: {
    ...{ backend: 'cpu', label: 'CPU', adapter: 'CPU', cacheLocation: 'cpu', selfCheck: 0 },
    refused: [],
  },
};

const at = (time: number) => ({ at: time, took: 1 });
const PASSES: readonly Pass[] = [
  { kind: 'prefill', ...at(0), tokens: 2 },
  {
    ...{ kind: 'denoise', ...at(1), chunk: 0, start: 0, size: 4, edited: [] },
    ...{ revealed: [{ slot: 0, id: 2, confidence: 0.9 }], confidence: [0.9, 0.1, 0.1, 0.1] },
  },
  {
    ...{ kind: 'denoise', ...at(2), chunk: 0, start: 0, size: 4, edited: [] },
    ...{ revealed: [{ slot: 1, id: 1, confidence: 0.9 }], confidence: [0.9, 0.9, 0.1, 0.1] },
  },
];

const TRACE: Trace = {
  ...{ version: 1, device: 'elsewhere', model: MODEL.model, settings: DEFAULT_SETTINGS },
  prompt: { kind: 'write', instruction: 'adds', signature: null, tokens: [3, 3], answer: 'text' },
  ...{ passes: PASSES, tokens: [2], end: 'eos' },
};

const RECORD: RunRecord = {
  trace: TRACE,
  vocabulary: MODEL,
  device: MODEL.device,
  ...{ cacheBytesPerToken: 10, cacheBytes: [20, 20, 20], code: 'a', language: 'javascript' },
  ...{ answer: null, calibration: null },
};

const SLOTS = [{ position: 2, id: 3 }];

beforeEach(() => {
  useRun.setState({ state: { at: 'idle' }, record: RECORD });
  useModels.setState({ ...useModels.getInitialState(), loaded: null });
  useTurn.setState(useTurn.getInitialState(), true);
});

describe('a fork of the run on the canvas', () => {
  it('asks for what the run asked for, from there, and begins with what they share', () => {
    const { record, request } = forkOf(RECORD, MODEL, 2, SLOTS);
    const passes = PASSES.slice(0, 2);
    const changes = [{ pass: 2, slots: SLOTS }];
    expect(request).toEqual({
      ...{ kind: 'write', instruction: 'adds', signature: null, paused: false },
      ...{ settings: DEFAULT_SETTINGS, from: { passes, changes } },
    });
    expect(record.trace).toMatchObject({ passes, changes, tokens: [], end: null, device: 'CPU' });
    expect(record).toMatchObject({ cacheBytes: [20, 20], code: null });
    expect(record.parent?.trace).toBe(TRACE);
    // A run goes by its settings.
    expect(record.trace.settings).not.toBe(TRACE.settings);
    const again = forkOf({ ...record, code: '' }, MODEL, 1, []);
    expect(again.record.trace.changes).toEqual([{ pass: 1, slots: [] }]);
    expect(again.record.parent).not.toHaveProperty('parent');
  });

  it('is written by the session behind what they share, and then is the run that is shown', async () => {
    let asked: RunRequest | null = null;
    let emit: (event: RunEvent) => void = () => undefined;
    let end: () => void = () => undefined;
    const client = {
      run: (request, onEvent) => {
        asked = request;
        emit = onEvent;
        const result = new Promise<void>((resolve) => (end = resolve)).then(() => {
          return { end: 'eos' as const, tokens: [2, 2, 3], code: 'aab' };
        });
        return { result, resume: () => undefined, pause: () => undefined };
      },
      describe: () => Promise.reject(new FaultError(fault('busy', {}))),
      load: () => Promise.resolve(MODEL),
      free: () => Promise.resolve(),
      inspect: () => Promise.resolve(null),
      time: () => Promise.resolve(null),
      spell: () => Promise.resolve([]),
      dispose: () => undefined,
    } satisfies UnmaskClient;
    const heard: [number, number][] = [];
    const session = createSession({
      ...{ client, base: 'http://x/', readModels: () => Promise.resolve() },
      onWritten: (passes, from) => heard.push([passes.length, from]),
      schedule: (callback) => callback(),
    });
    const begun = forkOf(RECORD, MODEL, 2, SLOTS);
    const going = session.goOn(begun);
    expect(asked).toBe(begun.request);
    expect(useRun.getState().state.at).toBe('running');
    emit({ kind: 'start', prompt: TRACE.prompt });
    emit({ kind: 'pass', pass: PASSES[2]!, cacheBytes: 30 });
    await session.goOn(forkOf(RECORD, MODEL, 0, []));
    end();
    await going;
    const { record, state } = useRun.getState();
    expect(state).toEqual({ at: 'done', end: 'eos' });
    expect(record?.trace.passes).toEqual(PASSES);
    expect(record).toMatchObject({ cacheBytes: [20, 20, 30], parent: { trace: TRACE } });
    // It is played back from where it left the other.
    expect(heard).toEqual([[3, 2]]);
    usePlay.getState().present(PASSES, 2);
    expect(usePlay.getState().position).toBe(2);
  });
});

describe('the model of a run', () => {
  const index = (revision?: string) => ({
    status: 'ready' as const,
    models: [
      {
        ...{ id: 'm', stage: 'S1', size: 'XS', title: 'M', bytes: 5, summary: '' },
        ...(revision !== undefined && { revision }),
      },
    ],
  });
  const loaded = (revision: string) => ({
    ...{ id: 'm', backend: 'auto' as const },
    model: { ...MODEL, model: { ...MODEL.model, revision } },
  });

  it('is at hand, to be loaded, another, or none of this site', () => {
    const has = (it: Parameters<typeof modelFor>[1]) => modelFor(TRACE.model, it);
    expect(has({ loaded: loaded('r'), index: index() }).is).toBe('ready');
    expect(has({ loaded: loaded('q'), index: index('r') })).toEqual({
      ...{ is: 'other-revision', made: 'r', here: 'q' },
    });
    expect(has({ loaded: null, index: index('r') })).toMatchObject({ entry: { bytes: 5 } });
    expect(has({ loaded: null, index: index() }).is).toBe('absent');
    expect(has({ loaded: null, index: index('q') }).is).toBe('other-revision');
    expect(has({ loaded: null, index: { status: 'loading' } }).is).toBe('unknown');
  });

  it('has the run in its own ids, which stays the run that it was', () => {
    const pieces = [{ name: '[EOS]' }, textPiece('b'), textPiece('a')];
    const foreign = {
      ...RECORD,
      vocabulary: { pieces, eosId: 0 },
      trace: { ...TRACE, passes: [], tokens: [2, 1], prompt: { ...TRACE.prompt, tokens: [] } },
    };
    useRun.setState({ record: foreign });
    expect(adopt(foreign, MODEL)).toBe(true);
    const { record } = useRun.getState();
    expect(record?.trace.tokens).toEqual([2, 3]);
    expect(record?.vocabulary.pieces).toBe(MODEL.pieces);
    expect(record?.trace.settings).toBe(TRACE.settings);
    expect(adopt({ ...foreign, trace: { ...TRACE, tokens: [7] } }, MODEL)).toBe(false);
  });
});

describe('a look', () => {
  it('asks for no more of the run than the pass needs, once, and keeps no failure', async () => {
    const asked: unknown[] = [];
    let fails = true;
    const session = {
      inspect: (request: unknown) => {
        asked.push(request);
        if (fails) return Promise.reject(new FaultError(fault('busy', {})));
        return Promise.resolve({ likely: [{ id: 2, probability: 1 }], entropy: 0 });
      },
    };
    const { signal } = new AbortController();
    const trace = { ...TRACE, settings: { ...DEFAULT_SETTINGS } };
    expect(await look(session, trace, 1, 0, signal)).toMatchObject({ fault: { code: 'busy' } });
    expect(toldOf(trace, 1, 0)).toBeUndefined();
    fails = false;
    const told = await look(session, trace, 1, 0, signal);
    expect(told).toMatchObject({ at: 'told', told: { entropy: 0 } });
    expect(await look(session, trace, 1, 0, signal)).toEqual(told);
    expect(asked).toHaveLength(2);
    expect(asked[1]).toEqual({
      ...{ kind: 'write', instruction: 'adds', signature: null, settings: trace.settings },
      ...{ from: { passes: PASSES.slice(0, 2) }, pass: 1, position: 0 },
    });
    expect(toldOf(TRACE, 1, 0)).toBeUndefined();
  });
});
