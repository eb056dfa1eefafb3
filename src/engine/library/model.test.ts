import { describe, expect, it } from 'vitest';
import { fault, FaultError, faultOf } from '../fault.ts';
import { FakeModels, TEXT } from '../testing/fake-models.ts';
import type { Settings } from '../sampling/policies/settings.ts';
import type { Pass } from '../trace/trace.ts';
import { inProcess } from './in-process.ts';
import { loadInto, type Loading, type Model } from './model.ts';

const WHOLE = TEXT.map((id) => `<${id}>`).join('');
const STEPS: Partial<Settings> = { policy: { kind: 'steps', steps: 3 }, chunk: 8 };
/** More than any of the runs below has awaits. */
const MOST_TURNS = 400;
/** Awaits that are let pass before timers and ports get their turn. */
const MICRO_TURNS = 24;

const macro = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Lets `turns` awaits of whatever else goes on pass. */
async function after(turns: number): Promise<void> {
  for (let turn = 1; turn <= turns; turn++) await (turn % MICRO_TURNS === 0 ? macro() : null);
}

/** Until nothing moves any more. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await macro();
}

function loadFake(models: FakeModels, loading: Loading = {}): Promise<Model> {
  const request = { model: 'a', base: 'https://host.test/models/', backend: 'auto' } as const;
  return loadInto(inProcess(models), request, loading);
}

async function codeOf(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error !== null) expect(error).toBeInstanceOf(FaultError);
  return error === null ? 'none' : faultOf(error).code;
}

/** Devices that were started, less those that were freed. */
function held({ log }: FakeModels): number {
  const count = (what: string): number => log.filter((entry) => entry.startsWith(what)).length;
  return count('start') - count('dispose');
}

async function passesOf(run: AsyncIterable<Pass>): Promise<Pass[]> {
  const passes: Pass[] = [];
  for await (const pass of run) passes.push(pass);
  return passes;
}

describe('a model', () => {
  it('says what it is, and how far it has come', async () => {
    const fractions: number[] = [];
    const model = await loadFake(new FakeModels(), {
      onProgress: ({ fraction }) => fractions.push(fraction),
    });
    expect(model).toMatchObject({ id: 'a', revision: 'r1', stage: 'S1', contextLength: 48 });
    expect(model.device.label).toBe('webgpu');
    expect(fractions).toEqual(fractions.toSorted((a, b) => a - b));
    expect(fractions.at(-1)).toBe(1);
    await model.dispose();
  });

  it('writes to the end, and tells the run', async () => {
    const model = await loadFake(new FakeModels());
    const run = model.write({ instruction: ' the  sum ' }, STEPS);
    expect(await run.text).toBe(WHOLE);
    const trace = await run.trace;
    expect(trace).toMatchObject({ tokens: TEXT, end: 'eos', device: 'webgpu' });
    expect(trace.prompt).toMatchObject({ instruction: 'the sum', signature: null });
    const recording = await run.recording;
    expect(recording.cachedTokens).toHaveLength(trace.passes.length);
    expect(recording.cachedTokens.every(Number.isInteger)).toBe(true);
    await model.dispose();
  });

  it('writes pass by pass, and rests until it is asked', async () => {
    const models = new FakeModels();
    const model = await loadFake(models);
    let forwards = 0;
    models.countFrom(() => {
      forwards++;
    });
    const run = model.write('sum', STEPS);
    await settled();
    expect(forwards).toBe(0);
    const seen: Pass[] = [];
    for await (const pass of run) {
      seen.push(pass);
      await settled();
      expect(forwards).toBe(seen.length);
    }
    expect((await run.trace).passes).toEqual(seen);
    expect(await run.text).toBe(WHOLE);
    await model.dispose();
  });

  it('hands out all passes of a run that somebody else asked to the end', async () => {
    const model = await loadFake(new FakeModels());
    const run = model.write('sum', STEPS);
    const { passes } = await run.trace;
    expect(await passesOf(run)).toEqual(passes);
    await model.dispose();
  });

  it('answers several who ask for a pass at once', async () => {
    const model = await loadFake(new FakeModels());
    const run = model.write('sum', STEPS);
    const asked = await Promise.all(Array.from({ length: 40 }, () => run.next()));
    const { passes } = await run.trace;
    expect(asked.flatMap((step) => (step.done === true ? [] : [step.value]))).toEqual(passes);
    await model.dispose();
  });

  it('is stopped by a loop that is left, and keeps what was written', async () => {
    const model = await loadFake(new FakeModels());
    const { passes } = await model.write('sum', STEPS).trace;
    for (let most = 1; most < passes.length; most++) {
      const run = model.write('sum', STEPS);
      let seen = 0;
      for await (const _ of run) if (++seen === most) break;
      expect(WHOLE.startsWith(await run.text)).toBe(true);
      expect((await run.trace).end).toBe('cancelled');
    }
    await model.dispose();
  });

  it('refuses bad settings and prompts as typed faults, from every side', async () => {
    const model = await loadFake(new FakeModels());
    expect(await codeOf(model.write('').text)).toBe('empty-prompt');
    expect(await codeOf(passesOf(model.write('')))).toBe('empty-prompt');
    expect(await codeOf(model.write('sum', { chunk: 0 }).trace)).toBe('bad-settings');
    expect(await codeOf(model.write('sum'.repeat(40)).text)).toBe('prompt-too-long');
    expect(await codeOf(model.write({ instruction: 'sum', signature: '(' }).text)).toBe(
      'bad-signature',
    );
    expect(await model.write('sum', STEPS).text).toBe(WHOLE);
    await model.dispose();
  });

  it('writes one text at a time', async () => {
    const model = await loadFake(new FakeModels());
    const first = model.write('sum', STEPS);
    await first.next();
    expect(await codeOf(model.write('sum', STEPS).text)).toBe('busy');
    expect(await first.text).toBe(WHOLE);
    await model.dispose();
  });

  it('writes beside another model', async () => {
    const models = [new FakeModels(), new FakeModels()];
    const loaded = await Promise.all(models.map((each) => loadFake(each)));
    const texts = await Promise.all(loaded.map((model) => model.write('sum', STEPS).text));
    expect(texts).toEqual([WHOLE, WHOLE]);
    await Promise.all(loaded.map((model) => model.dispose()));
    expect(models.map(held)).toEqual([0, 0]);
  });

  it('does nothing once it is disposed of, and frees its device once', async () => {
    const models = new FakeModels();
    const model = await loadFake(models);
    const run = model.write('sum', STEPS);
    await run.next();
    await Promise.all([model.dispose(), model[Symbol.asyncDispose]()]);
    expect(held(models)).toBe(0);
    expect(await codeOf(run.text)).toBe('disposed');
    expect(await codeOf(run.next())).toBe('disposed');
    expect(await codeOf(model.write('sum', STEPS).text)).toBe('disposed');
    await settled();
    expect(models.log).toEqual(['fetch a', 'start auto', 'dispose']);
  });

  it('starts again on a device that was lost', async () => {
    const models = new FakeModels();
    const model = await loadFake(models);
    models.countFrom((forward) => {
      if (forward === 2) throw new FaultError(fault('device-lost', { why: 'unsaid' }));
    });
    expect(await codeOf(model.write('sum', STEPS).text)).toBe('device-lost');
    expect(await model.write('sum', STEPS).text).toBe(WHOLE);
    await model.dispose();
    expect(held(models)).toBe(0);
  });
});

describe('cancelled at any await', () => {
  it('a load rejects as cancelled or is whole, and nothing stays of it', async () => {
    let cancelled = 0;
    for (let turns = 0; turns < MOST_TURNS; turns++) {
      const models = new FakeModels();
      const abort = new AbortController();
      const loading = loadFake(models, { signal: abort.signal });
      void after(turns).then(() => abort.abort());
      const code = await codeOf(loading);
      if (code === 'none') {
        await (await loading).dispose();
        expect(held(models)).toBe(0);
        expect(turns).toBeGreaterThan(20);
        expect(cancelled).toBe(turns);
        return;
      }
      expect(code).toBe('cancelled');
      cancelled++;
      await settled();
      expect(held(models)).toBe(0);
    }
    expect.unreachable('No load came to its end.');
  });

  it('a load that fails by itself leaves nothing behind', async () => {
    const models = new FakeModels();
    models.refused.add('auto');
    expect(await codeOf(loadFake(models))).toBe('self-check-failed');
    await settled();
    expect(models.log).toEqual(['fetch a', 'start auto']);
  });

  /** Does something to a run after so many awaits, for every number until the run was over before it. */
  async function atEveryTurn(
    act: (model: Model, abort: AbortController) => unknown,
    check: (code: string, model: Model, models: FakeModels) => Promise<void>,
  ): Promise<number> {
    for (let turns = 0; turns < MOST_TURNS; turns++) {
      const models = new FakeModels();
      const model = await loadFake(models);
      const abort = new AbortController();
      const run = model.write('sum', STEPS, { signal: abort.signal });
      let isOver = false;
      const text = run.text.finally(() => (isOver = true));
      const acted = after(turns).then(() => {
        const wasOver = isOver;
        void act(model, abort);
        return wasOver;
      });
      await check(await codeOf(text), model, models);
      await model.dispose();
      await settled();
      expect(held(models)).toBe(0);
      if (await acted) return turns;
    }
    return expect.unreachable('No run came to its end.');
  }

  it('a run rejects as cancelled or is whole, and the model writes on', async () => {
    const turns = await atEveryTurn(
      (_, abort) => abort.abort(),
      async (code, model) => {
        expect(['none', 'cancelled']).toContain(code);
        expect(await model.write('sum', STEPS).text).toBe(WHOLE);
      },
    );
    expect(turns).toBeGreaterThan(20);
  });

  it('a run whose model is disposed of says so or is whole', async () => {
    const turns = await atEveryTurn(
      (model) => model.dispose(),
      async (code, model) => {
        expect(['none', 'disposed']).toContain(code);
        if (code === 'disposed') {
          expect(await codeOf(model.write('sum', STEPS).text)).toBe('disposed');
        }
      },
    );
    expect(turns).toBeGreaterThan(20);
  });

  it('a loop over passes ends with the same fault', async () => {
    const model = await loadFake(new FakeModels());
    const { passes } = await model.write('sum', STEPS).trace;
    for (let most = 0; most <= passes.length; most++) {
      const abort = new AbortController();
      const run = model.write('sum', STEPS, { signal: abort.signal });
      let seen = 0;
      const loop = async (): Promise<void> => {
        if (most === 0) abort.abort();
        for await (const _ of run) if (++seen === most) abort.abort();
      };
      const code = await codeOf(loop());
      expect(code).toBe('cancelled');
      expect(seen).toBe(most);
    }
    await model.dispose();
  });
});

it('refuses settings out of their range, and texts held at no slot, as what they are', async () => {
  const model = await loadFake(new FakeModels());
  const steps = { kind: 'steps', steps: Number.NaN } as const;
  for (const wrong of [{ seed: Number.NaN }, { chunk: 1000 }, { policy: steps }]) {
    expect(await codeOf(model.write('sum', wrong).text)).toBe('bad-settings');
  }
  for (const slot of [0, 1.5, -3]) {
    const run = model.write({ instruction: 'sum', pins: [{ slot, text: '<5>' }] }, STEPS);
    expect(await codeOf(run.text), String(slot)).toBe('bad-pin');
  }
  await model.dispose();
});

describe('a run that goes on from another', () => {
  it('writes the same text where nothing is changed, and has the passes of both', async () => {
    const model = await loadFake(new FakeModels());
    const first = await model.write('sum', STEPS).recording;
    for (let pass = 0; pass <= first.trace.passes.length; pass++) {
      const run = model.write({ from: first, pass });
      const news = await passesOf(run);
      const { trace, cachedTokens } = await run.recording;
      expect(await run.text).toBe(WHOLE);
      expect(trace.tokens).toEqual(first.trace.tokens);
      expect(trace.settings).toEqual(first.trace.settings);
      expect(trace.passes).toEqual([...first.trace.passes.slice(0, pass), ...news]);
      expect(trace.changes).toEqual([{ pass, slots: [] }]);
      expect(cachedTokens).toHaveLength(trace.passes.length);
    }
  });

  it('keeps what is put into a slot', async () => {
    const model = await loadFake(new FakeModels());
    const first = await model.write('sum', STEPS).recording;
    const other = first.trace.tokens[0] === 5 ? 6 : 5;
    const run = model.write({ from: first, pass: 2, slots: [{ slot: 1, id: other }] });
    expect((await run.trace).tokens[0]).toBe(other);
  });

  it('has slots and tokens that there are', async () => {
    const model = await loadFake(new FakeModels());
    const first = await model.write('sum', STEPS).recording;
    for (const change of [
      ...[
        { slot: 1, id: 1e6 },
        { slot: 1, id: -1 },
        { slot: 1, id: 1.5 },
      ],
      ...[
        { slot: 0, id: 5 },
        { slot: 1.5, id: 5 },
        { slot: 1e6, id: 5 },
      ],
    ]) {
      const run = model.write({ from: first, pass: 2, slots: [change] });
      expect(await codeOf(run.text), JSON.stringify(change)).toBe('bad-fork');
    }
  });

  it('is one of the same model', async () => {
    const model = await loadFake(new FakeModels());
    const first = await model.write('sum', STEPS).recording;
    const { trace } = first;
    const old = { ...first, trace: { ...trace, model: { ...trace.model, revision: 'r0' } } };
    expect(await codeOf(model.write({ from: old }).text)).toBe('bad-fork');
    const linked = { ...first, pieces: first.pieces.slice(0, 3) };
    expect(await codeOf(model.write({ from: linked }).text)).toBe('bad-fork');
  });
});
