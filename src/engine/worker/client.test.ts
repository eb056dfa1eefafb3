import { describe, expect, it, vi } from 'vitest';
import { fault, FaultError, type Fault } from '../fault.ts';
import { textPiece } from '../trace/pieces.ts';
import { DEFAULT_SETTINGS, type Settings } from '../sampling/policies/settings.ts';
import { createClient, type RunHandle, type UnmaskClient, type WorkerEvents } from './client.ts';
import { FakeModels, TEXT } from '../testing/fake-models.ts';
import { denoisedIn, type Pass } from '../trace/trace.ts';
import { Host } from './host.ts';
import type {
  Backend,
  FromWorker,
  LoadedModel,
  LoadProgress,
  RunEvent,
  RunRequest,
} from './protocol.ts';

/** A client and a host, joined by a port that copies as a real one does. */
class Rig {
  /** The worker's clock, milliseconds. */
  now = (): number => performance.now();
  readonly models = new FakeModels();
  readonly workers: WorkerEvents[] = [];
  ended = 0;
  readonly client: UnmaskClient = createClient((events) => {
    this.workers.push(events);
    const host = new Host({
      post: (message) => deliver(message, (copy: FromWorker) => events.onMessage(copy)),
      source: this.models,
      now: () => this.now(),
    });
    return {
      post: (message) => deliver(message, (copy) => host.receive(copy)),
      end: () => this.ended++,
    };
  });

  load(
    model = 'a',
    { backend = 'auto', progress = [], signal = new AbortController().signal }: LoadOptions = {},
  ): Promise<LoadedModel> {
    const request = { model, base: 'https://host.test/models/', backend };
    return this.client.load(request, (step) => progress.push(step), signal);
  }

  run({ paused = false, abort = new AbortController(), ...rest }: RunOptions = {}): Running {
    const events: RunEvent[] = [];
    const request: RunRequest = {
      kind: 'write',
      instruction: rest.instruction ?? 'sum',
      signature: null,
      settings: rest.settings ?? STEPS,
      paused,
      ...('from' in rest && { from: rest.from }),
      ...(rest.pins && { pins: rest.pins }),
    };
    const handle = this.client.run(request, (event) => events.push(event), abort.signal);
    return { ...handle, events, abort };
  }
}

interface LoadOptions {
  readonly backend?: Backend;
  readonly progress?: LoadProgress[];
  readonly signal?: AbortSignal;
}

interface RunOptions {
  readonly instruction?: string;
  readonly settings?: Settings;
  readonly paused?: boolean;
  readonly from?: unknown;
  readonly pins?: RunRequest['pins'];
  readonly abort?: AbortController;
}

interface Running extends RunHandle {
  readonly events: RunEvent[];
  readonly abort: AbortController;
}

const STEPS: Settings = { ...DEFAULT_SETTINGS, policy: { kind: 'steps', steps: 3 }, chunk: 8 };

function deliver<T>(message: T, receive: (copy: T) => void): void {
  const copy = structuredClone(message);
  // In order and before anything posted later, as a browser's port does; a timer may take a millisecond.
  setImmediate(() => receive(copy));
}

async function faultFrom(promise: Promise<unknown>): Promise<Fault> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof FaultError)) throw new Error('No FaultError.', { cause: error });
  return error.fault;
}

const kinds = (events: readonly RunEvent[]): string =>
  events.map((event) => (event.kind === 'pass' ? event.pass.kind : event.kind)).join(' ');

describe('load', () => {
  it('reports one bar that never falls, then the model', async () => {
    const rig = new Rig();
    const progress: LoadProgress[] = [];
    const loaded = await rig.load('a', { progress });
    expect(loaded.model).toEqual({ id: 'a', revision: 'r1', stage: 'S1' });
    expect(loaded.pieces[10]).toEqual(textPiece('<10>'));
    expect(loaded).toMatchObject({ maskId: 0, eosId: 1, contextLength: 48 });
    expect(loaded).toMatchObject({ cacheBytesPerToken: 100, device: { label: 'webgpu' } });

    const fractions = progress.map((step) => step.fraction);
    expect(fractions).toEqual(fractions.toSorted((a, b) => a - b));
    expect(fractions.at(-1)).toBe(1);
    const phases = new Set(progress.map((step) => step.phase));
    expect([...phases]).toEqual(['download', 'verify', 'compile', 'self-check']);
    expect(progress.every((step) => step.totalBytes === 100)).toBe(true);
  });

  it('frees the former model before it starts the next', async () => {
    const rig = new Rig();
    await rig.load('a');
    await rig.load('b', { backend: 'wasm' });
    expect(rig.models.log).toEqual(['fetch a', 'start auto', 'fetch b', 'dispose', 'start wasm']);
  });

  it('frees the model, after which there is none to run', async () => {
    const rig = new Rig();
    await rig.client.free();
    expect(rig.models.log).toEqual([]);
    await rig.load('a');
    await rig.client.free();
    expect(rig.models.log).toEqual(['fetch a', 'start auto', 'dispose']);
    expect(await faultFrom(rig.run().result)).toMatchObject({ data: { why: 'no-model' } });
    expect(rig.models.log).toHaveLength(3);
  });

  it('keeps the former model when the next cannot be had', async () => {
    const rig = new Rig();
    await rig.load('a');
    expect(await faultFrom(rig.load('absent'))).toEqual(
      fault('model-missing', { why: 'file', file: 'absent' }),
    );
    expect((await rig.run().result).tokens).toEqual(TEXT);
  });

  it('asks another worker once one could not have its code', async () => {
    const rig = new Rig();
    const lacking = fault('network', { why: 'code', message: 'no module' });
    rig.models.onFetch = () => Promise.reject(new FaultError(lacking));
    expect(await faultFrom(rig.load('a'))).toEqual(lacking);
    expect(rig.ended).toBe(1);
    rig.models.onFetch = () => undefined;
    expect((await rig.load('a')).model.id).toBe('a');
    expect(rig.workers).toHaveLength(2);

    rig.models.onFetch = () => Promise.reject(new FaultError(fault('network', { why: 'list' })));
    await faultFrom(rig.load('b'));
    await rig.load('a').catch(() => undefined);
    expect(rig.workers).toHaveLength(2);
  });

  it('is cancelled at once, and the next load waits for what still unwinds', async () => {
    const rig = new Rig();
    const abort = new AbortController();
    let release = (): void => undefined;
    rig.models.onFetch = () => {
      abort.abort();
      return new Promise((resolve) => (release = resolve));
    };
    const first = rig.load('a', { signal: abort.signal });
    expect((await faultFrom(first)).code).toBe('cancelled');
    rig.models.onFetch = () => undefined;
    const second = rig.load('b');
    await settled();
    expect(rig.models.log).toEqual(['fetch a']);
    release();
    expect((await second).model.id).toBe('b');
    expect(rig.models.log).toEqual(['fetch a', 'fetch b', 'start auto']);
  });

  it('says why a backend is refused', async () => {
    const rig = new Rig();
    rig.models.refused.add('webgpu');
    const problem = await faultFrom(rig.load('a', { backend: 'webgpu' }));
    expect(problem).toMatchObject({
      code: 'self-check-failed',
      data: { refused: [{ label: 'webgpu', reason: { message: 'no such kernel' } }] },
    });
  });
});

describe('run', () => {
  it('sends each pass as it ends, then the text', async () => {
    const rig = new Rig();
    await rig.load();
    const run = rig.run();
    const result = await run.result;
    expect(result).toMatchObject({ end: 'eos', tokens: TEXT });
    expect(result.code).toBe(TEXT.map((id) => `<${id}>`).join(''));
    expect(kinds(run.events)).toMatch(/^start prefill (denoise )+commit (denoise )+commit$/);
    const [start] = run.events;
    expect(start).toEqual({
      kind: 'start',
      prompt: { kind: 'write', instruction: 'sum', signature: null, tokens: [4, 4, 4, 3] },
    });
    const bytes = run.events.flatMap((event) => (event.kind === 'pass' ? [event.cacheBytes] : []));
    expect(bytes[0]).toBe(400);
    expect(bytes.at(-1)).toBe((4 + TEXT.length + 1) * 100);
  });

  it('ends after the pass under way when it is cancelled mid-chunk', async () => {
    const rig = new Rig();
    await rig.load();
    const abort = new AbortController();
    rig.models.countFrom((forward) => {
      // The prefill, then the first of three denoise passes of the first chunk.
      if (forward === 2) abort.abort();
    });
    const run = rig.run({ abort });
    const result = await run.result;
    expect(result.end).toBe('cancelled');
    expect(result.tokens).toEqual(TEXT.slice(0, result.tokens.length));
    expect(kinds(run.events)).toMatch(/^start prefill denoise( denoise)?$/);
    expect((await rig.run().result).tokens).toEqual(TEXT);
  });

  it('starts held, takes one pass a step, goes on, and is held again', async () => {
    const rig = new Rig();
    await rig.load();
    const run = rig.run({ paused: true });
    await settled();
    expect(kinds(run.events)).toBe('start');
    run.resume('one');
    await vi.waitFor(() => expect(kinds(run.events)).toBe('start prefill held'));
    await settled();
    run.resume('one');
    await vi.waitFor(() => expect(kinds(run.events)).toBe('start prefill held denoise held'));
    rig.models.countFrom((forward) => {
      if (forward === 1) run.pause();
    });
    run.resume('all');
    await vi.waitFor(() => expect(kinds(run.events)).toMatch(/denoise held denoise .*held$/));
    run.resume('all');
    expect((await run.result).tokens).toEqual(TEXT);
    expect(kinds(run.events)).toMatch(/commit$/);
  });

  it('does not count the time that it was held', async () => {
    const rig = new Rig();
    await rig.load();
    let clock = 0;
    rig.now = () => clock;
    const run = rig.run({ paused: true });
    run.resume('one');
    await vi.waitFor(() => expect(kinds(run.events)).toBe('start prefill held'));
    clock = 60_000;
    run.resume('all');
    await run.result;
    const second = run.events.filter((event) => event.kind === 'pass')[1];
    expect(second?.pass.at).toBe(0);
  });

  it('needs no step after the last pass', async () => {
    const rig = new Rig();
    await rig.load();
    const settings: Settings = { ...STEPS, policy: { kind: 'ar' } };
    const run = rig.run({ paused: true, settings });
    for (let pass = 0; pass < TEXT.length + 1; pass++) run.resume('one');
    expect(await run.result).toMatchObject({ end: 'eos', tokens: TEXT });
  });

  it('is cancelled while it is held', async () => {
    const rig = new Rig();
    await rig.load();
    const run = rig.run({ paused: true });
    run.resume('one');
    await vi.waitFor(() => expect(kinds(run.events)).toBe('start prefill held'));
    run.abort.abort();
    // What the prefill has revealed of the first chunk is written.
    const tokens = TEXT.slice(0, 3);
    const code = tokens.map((id) => `<${id}>`).join('');
    expect(await run.result).toEqual({ end: 'cancelled', tokens, code });
    // The page asks a held run to go on so that it ends: by now there is none.
    run.resume('all');
    expect((await rig.run().result).tokens).toEqual(TEXT);
  });

  it('is refused while another runs', async () => {
    const rig = new Rig();
    await rig.load();
    const first = rig.run({ paused: true });
    expect((await faultFrom(rig.run().result)).code).toBe('busy');
    expect((await faultFrom(rig.load())).code).toBe('busy');
    first.resume('all');
    expect((await first.result).tokens).toEqual(TEXT);
  });

  it.each([
    ['empty-prompt', { instruction: ' \n' }],
    ['prompt-too-long', { instruction: 'x'.repeat(48) }],
    ['bad-settings', { settings: { ...STEPS, chunk: 1000 } }],
    ['bad-fork', { from: { passes: [{ kind: 'guess' }] } }],
    ['bad-fork', { from: { passes: [], changes: [{ pass: 3, slots: [] }] } }],
    [
      'bad-fork',
      { from: { passes: [], changes: [{ pass: 0, slots: [{ position: 44, id: 9 }] }] } },
    ],
    [
      'bad-fork',
      { from: { passes: [], changes: [{ pass: 0, slots: [{ position: 1e9, id: 9 }] }] } },
    ],
    [
      'bad-fork',
      { from: { passes: [], changes: [{ pass: 0, slots: [{ position: -1, id: 9 }] }] } },
    ],
    ['bad-pin', { pins: [{ position: -1, text: '<4>' }] }],
  ] as const)('gives the fault %s and stays usable', async (code, options) => {
    const rig = new Rig();
    await rig.load();
    expect((await faultFrom(rig.run(options).result)).code).toBe(code);
    expect((await rig.run().result).tokens).toEqual(TEXT);
    expect(rig.models.log).toEqual(['fetch a', 'start auto']);
  });

  it('goes on from a pass of another run, changed or not', async () => {
    const rig = new Rig();
    await rig.load();
    const whole = rig.run();
    await whole.result;
    const passes = whole.events.flatMap((event) => (event.kind === 'pass' ? [event.pass] : []));
    const rest = rig.run({ from: { passes: passes.slice(0, 2) } });
    expect((await rest.result).tokens).toEqual(TEXT);
    expect(kinds(rest.events)).toBe(
      `start prefill ${kinds(whole.events).split(' ').slice(3).join(' ')}`,
    );

    const changes = [{ pass: 0, slots: [{ position: 1, id: 9 }] }];
    const { tokens } = await rig.run({ from: { passes: [], changes } }).result;
    expect([tokens[0], tokens[1]]).toEqual([TEXT[0], 9]);
  });

  it('needs a model', async () => {
    expect(await faultFrom(new Rig().run().result)).toEqual(fault('internal', { why: 'no-model' }));
  });
});

describe('a lost device', () => {
  const lose = (rig: Rig, at: number): void =>
    rig.models.countFrom((forward) => {
      if (forward === at)
        throw new FaultError(fault('device-lost', { why: 'said', message: 'The device is gone.' }));
    });

  it('ends the run with a fault; the next run starts the model afresh', async () => {
    const rig = new Rig();
    await rig.load();
    lose(rig, 3);
    const run = rig.run();
    expect(await faultFrom(run.result)).toEqual(
      fault('device-lost', { why: 'said', message: 'The device is gone.' }),
    );
    expect(kinds(run.events)).toBe('start prefill denoise');
    rig.models.onForward = () => undefined;
    expect((await rig.run().result).tokens).toEqual(TEXT);
    expect(rig.models.log).toEqual(['fetch a', 'start auto', 'dispose', 'fetch a', 'start auto']);
  });

  it('falls back to the processor where the same backend does not come back', async () => {
    const rig = new Rig();
    await rig.load('a', { backend: 'webgpu' });
    lose(rig, 1);
    await faultFrom(rig.run().result);
    rig.models.onForward = () => undefined;
    rig.models.refused.add('webgpu');
    const loaded = await rig.load('a', { backend: 'webgpu' });
    expect(loaded.device).toMatchObject({
      backend: 'wasm',
      refused: [{ label: 'webgpu', reason: { why: 'error', message: 'no such kernel' } }],
    });
  });

  it('stays on the processor when the device goes a second time', async () => {
    const rig = new Rig();
    for (const expected of ['webgpu', 'webgpu', 'wasm']) {
      rig.models.onForward = () => undefined;
      expect((await rig.load()).device.backend).toBe(expected);
      lose(rig, 2);
      await faultFrom(rig.run().result);
    }
  });
});

describe('looking into a run', () => {
  const asked = { kind: 'write', instruction: 'sum', signature: null } as const;

  /** What a run did, to look into it. */
  async function written(rig: Rig): Promise<readonly Pass[]> {
    const run = rig.run();
    await run.result;
    return run.events.flatMap((event) => (event.kind === 'pass' ? [event.pass] : []));
  }

  it('tells what a pass saw, whatever the model has done since', async () => {
    const rig = new Rig();
    await rig.load();
    const passes = await written(rig);
    await rig.run({ instruction: 'something else' }).result;
    let looked = 0;
    for (const [pass, each] of passes.entries()) {
      const denoised = denoisedIn(each);
      for (const { slot, id, confidence } of denoised?.revealed ?? []) {
        const position = denoised!.start + slot;
        const from = { passes: passes.slice(0, pass + 1) };
        const told = await rig.client.inspect(
          { ...asked, settings: STEPS, from, pass, position },
          new AbortController().signal,
        );
        expect(told?.likely[0]?.id).toBe(id);
        expect(told?.likely[0]?.probability).toBeCloseTo(confidence, 6);
        looked++;
      }
    }
    expect(looked).toBe(TEXT.length + 1);
    expect((await rig.run().result).tokens).toEqual(TEXT);
  });

  it('is refused while a run goes on, makes way for the next, and leaves the model as it was', async () => {
    const rig = new Rig();
    await rig.load();
    const passes = await written(rig);
    const pass = passes.findIndex(({ kind }) => kind === 'denoise');
    const look = (): Promise<unknown> =>
      rig.client.inspect(
        { ...asked, settings: STEPS, from: { passes }, pass, position: 3 },
        new AbortController().signal,
      );
    const held = rig.run({ paused: true });
    expect((await faultFrom(look())).code).toBe('busy');
    held.resume('all');
    await held.result;

    const [first, second] = [look(), look()];
    const failed = faultFrom(first);
    const run = rig.run();
    expect((await failed).code).toBe('cancelled');
    expect((await faultFrom(second)).code).toBe('cancelled');
    expect((await run.result).tokens).toEqual(TEXT);
    expect(rig.models.log).toEqual(['fetch a', 'start auto']);
  });

  it('is called off', async () => {
    const rig = new Rig();
    await rig.load();
    const passes = await written(rig);
    const abort = new AbortController();
    let forwards = 0;
    rig.models.countFrom((forward) => {
      forwards = forward;
      if (forward === 2) abort.abort();
    });
    const last = passes.findIndex(({ kind }) => kind === 'denoise');
    const look = rig.client.inspect(
      { ...asked, settings: STEPS, from: { passes }, pass: last, position: 3 },
      abort.signal,
    );
    expect((await faultFrom(look)).code).toBe('cancelled');
    await settled();
    expect(forwards).toBe(2);
    expect((await rig.run().result).tokens).toEqual(TEXT);
  });

  it('times forwards, makes way for a run, and leaves the model as it was', async () => {
    const rig = new Rig();
    await rig.load();
    const time = (budget: number): Promise<unknown> =>
      rig.client.time({ budget }, new AbortController().signal);
    let clock = 0;
    rig.now = () => clock;
    rig.models.onForward = () => {
      clock += 2;
    };
    const widths = [1, 5, 9, 17, 33];
    expect(await time(1000)).toEqual(widths.map((width) => [width, 2]));
    expect(await time(1)).toBeNull();

    // A clock that stands still would have it go on through all rounds.
    let forwards = 0;
    rig.models.countFrom((forward) => {
      forwards = forward;
    });
    const failed = faultFrom(time(1000));
    const run = rig.run();
    expect((await failed).code).toBe('cancelled');
    expect((await run.result).tokens).toEqual(TEXT);
    expect(forwards).toBeLessThan(100);
    expect(rig.models.log).toEqual(['fetch a', 'start auto']);
    expect((await faultFrom(time(-1))).code).toBe('internal');
  });

  it('makes way for no forwards that are to be timed, which make way for it', async () => {
    const rig = new Rig();
    await rig.load();
    const passes = await written(rig);
    const pass = passes.findIndex(({ kind }) => kind === 'denoise');
    const look = (): Promise<unknown> =>
      rig.client.inspect(
        { ...asked, settings: STEPS, from: { passes }, pass, position: 3 },
        new AbortController().signal,
      );
    const time = (): Promise<unknown> =>
      rig.client.time({ budget: 5 }, new AbortController().signal);
    const first = look();
    expect((await faultFrom(time())).code).toBe('busy');
    expect(await first).toHaveProperty('likely');

    const timed = faultFrom(time());
    const second = look();
    expect((await timed).code).toBe('cancelled');
    expect(await second).toEqual(await first);
    const again = faultFrom(time());
    expect(await time()).not.toBeUndefined();
    expect((await again).code).toBe('cancelled');
  });

  it.each([
    ['bad-fork', { from: { passes: [{ kind: 'guess' }] } }],
    ['internal', { pass: -1 }],
  ] as const)('refuses what is no moment of a run: %s', async (code, wrong) => {
    const rig = new Rig();
    await rig.load();
    const request = { ...asked, settings: STEPS, from: { passes: [] }, pass: 0, position: 0 };
    const look = rig.client.inspect({ ...request, ...wrong }, new AbortController().signal);
    expect((await faultFrom(look)).code).toBe(code);
    expect((await rig.run().result).tokens).toEqual(TEXT);
  });

  it('spells texts over as many slots as they take, or says why not', async () => {
    const rig = new Rig();
    await rig.load();
    const spell = (position: number, text: string): Promise<unknown> =>
      rig.client.spell({ ...asked, texts: [{ position, text }] }, new AbortController().signal);
    // The made tokenizer has one token for every letter, which reads otherwise.
    expect(await faultFrom(spell(2, 'ab'))).toMatchObject({ data: { why: 'no-tokens' } });
    expect(await faultFrom(spell(2, ''))).toMatchObject({ data: { why: 'empty' } });
    expect(await spell(2, '<4>')).toEqual([{ position: 2, id: 4 }]);
    expect(await faultFrom(spell(44, '<4>'))).toMatchObject({ data: { why: 'beyond', room: 44 } });
  });
});

describe('a worker that fails', () => {
  it('fails what is pending, and the next request has a fresh one', async () => {
    const rig = new Rig();
    await rig.load();
    const run = rig.run({ paused: true });
    rig.workers[0]?.onCrash(fault('internal', { why: 'worker', message: 'out of memory' }));
    expect(await faultFrom(run.result)).toEqual(
      fault('internal', { why: 'worker', message: 'out of memory' }),
    );
    expect(rig.ended).toBe(1);
    await rig.load();
    expect((await rig.run().result).tokens).toEqual(TEXT);
    expect(rig.workers).toHaveLength(2);
  });

  it('is ended by the client, which cancels what is pending', async () => {
    const rig = new Rig();
    const load = rig.load();
    rig.client.dispose();
    expect((await faultFrom(load)).code).toBe('cancelled');
    expect(rig.ended).toBe(1);
  });
});

describe('what is cancelled before it is asked for', () => {
  it('never reaches the worker', async () => {
    const rig = new Rig();
    const abort = new AbortController();
    abort.abort();
    expect((await faultFrom(rig.load('a', { signal: abort.signal }))).code).toBe('cancelled');
    expect((await faultFrom(rig.run({ abort }).result)).code).toBe('cancelled');
    expect(rig.workers).toHaveLength(0);
  });
});

/** Long enough for messages to cross and for passes that should not run to run. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 30));
}
