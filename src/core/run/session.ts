import { type Fault, fault, faultOf } from '../../engine/fault.ts';
import { textOfTokens } from '../../engine/trace/pieces.ts';
import { duration } from '../../engine/trace/times.ts';
import type { Pass } from '../../engine/trace/trace.ts';
import { writtenTokens } from '../../engine/trace/written.ts';
import { lackOf } from '../../engine/prompt/asked.ts';
import type { RunHandle, UnmaskClient } from '../../engine/worker/client.ts';
import type { SourceDescription } from '../../engine/sources/description.ts';
import type {
  DescribeRequest,
  LoadedModel,
  RunEvent,
  RunRequest,
  RunResult,
} from '../../engine/worker/protocol.ts';
import { useControls } from '../settings/controls-store.ts';
import { loadRequest, needsLoad, useModels } from '../model/model-store.ts';
import { askedOf, usePrompt } from '../prompt/prompt-store.ts';
import { batch, calmFrames } from './batch.ts';
import { isBusy } from './machine.ts';
import { emptyRecord, lengthProblem, requestOf } from './new-run.ts';
import { usePlay } from './play-store.ts';
import { type RunRecord, useRun } from './run-store.ts';
import { suitModel } from './suit-model.ts';
import { useTurn } from './turn-store.ts';

/** What the buttons of the page do. */
export interface Session {
  /** Loads the model where that is due, then runs; `held` stops after every pass. */
  run(held: boolean): Promise<void>;
  /**
   * Runs with the model that is loaded, and shows the run whole once it has ended: what stood there stays meanwhile,
   * and a run like this that goes on is given up. Loads nothing; does nothing while anything else goes on.
   * @returns whether it ended, and is shown
   */
  runLive(): Promise<boolean>;
  /** Loads the model that is picked, and runs nothing. */
  load(): Promise<void>;
  /** Gives back what the loaded model takes of memory, unless something else is at work with it. */
  free(): Promise<void>;
  /**
   * Finds out what a published model is.
   * @throws FaultError as the client's describe
   */
  describe(request: DescribeRequest, signal: AbortSignal): Promise<SourceDescription>;
  /** Goes on from a moment of a run, with the model that is loaded. Does nothing while anything else goes on. */
  goOn(begun: Begun): Promise<void>;
  /** As the client's. */
  readonly inspect: UnmaskClient['inspect'];
  readonly spell: UnmaskClient['spell'];
  step(): void;
  pause(): void;
  resume(): void;
  /** Ends the run after the present pass, or the load. */
  stop(): void;
}

/** A run before its first pass, or before the first of its own. */
export interface Begun {
  readonly record: RunRecord;
  readonly request: RunRequest;
}

export interface SessionOptions {
  readonly client: UnmaskClient;
  /** Absolute address of the models folder. */
  readonly base: string;
  /** Reads the list of models, for a run that is asked for before there is one. */
  readonly readModels: () => Promise<void>;
  /** Hears of a run that was written to its end without a halt. @param from when it began, in its own time */
  readonly onWritten?: (passes: readonly Pass[], from: number) => void;
  readonly schedule?: (callback: () => void) => void;
}

/** Drives one client and writes what happens into the stores. Never throws: every failure is a state. */
export function createSession({
  client,
  base,
  readModels,
  onWritten,
  schedule = calmFrames(),
}: SessionOptions): Session {
  let handle: RunHandle | null = null;
  /** Somebody has halted the present run, and so has watched it. */
  let isWatched = false;
  let abort: AbortController | null = null;
  /** A live run that goes on; resolves when it has ended. */
  let live: Promise<unknown> | null = null;
  /** Counts them: of several that wait for one to end, the last is run. */
  let latestLive = 0;
  const { dispatch } = useRun.getState();

  async function load(signal: AbortSignal): Promise<LoadedModel | null> {
    const { wanted } = useModels.getState();
    // Another one would write another text, under settings that are not its own.
    if (wanted !== null) {
      fail(fault('model-missing', { why: 'elsewhere', model: wanted }));
      return null;
    }
    if (useModels.getState().selected === null) {
      // Said at once: the list may be long in coming.
      dispatch({ do: 'load' });
      await Promise.race([readModels(), aborted(signal)]);
      if (signal.aborted) {
        dispatch({ do: 'unload' });
        return null;
      }
    }
    const { index, selected, loaded } = useModels.getState();
    const { backend } = useControls.getState();
    if (selected === null) {
      const missing = fault('model-missing', { why: 'none-listed' });
      fail(index.status === 'fault' ? index.fault : missing);
      return null;
    }
    if (loaded !== null && !needsLoad(useModels.getState(), backend)) {
      dispatch({ do: 'loaded' });
      return loaded.model;
    }
    dispatch({ do: 'load' });
    try {
      const model = await client.load(
        loadRequest(selected, base, backend),
        (progress) => dispatch({ do: 'progress', progress }),
        signal,
      );
      useModels.getState().setLoaded({ id: selected, backend, model });
      await suitModel(client, selected, model);
      dispatch({ do: 'loaded' });
      return model;
    } catch (error) {
      useModels.getState().setLoaded(null);
      if (signal.aborted) dispatch({ do: 'unload' });
      else fail(faultOf(error));
      return null;
    }
  }

  async function write(model: LoadedModel, held: boolean, signal: AbortSignal): Promise<void> {
    const asked = askedOf(usePrompt.getState());
    const problem = lengthProblem(asked, model);
    if (problem !== null) {
      // Nothing of it is drawn or sent, for it may be megabytes; what is on the canvas stays.
      dispatch({ do: 'start', held });
      fail(problem);
      return;
    }
    const request = requestOf(asked, model, held);
    await follow({ record: emptyRecord(model, request), request }, signal);
  }

  /** Has a run written, and shows it as it goes on. */
  async function follow({ record, request }: Begun, signal: AbortSignal): Promise<void> {
    const held = request.paused;
    const { record: before } = useRun.getState();
    useRun.getState().begin(record);
    usePlay.getState().toEnd();
    isWatched = held;
    dispatch({ do: 'start', held });
    const events = batch<RunEvent>((items) => useRun.getState().append(items), schedule);
    try {
      handle = client.run(request, (event) => events.add(event), signal);
      if (held) handle.resume('one');
      const result = await handle.result;
      events.flush();
      finish(result);
      const passes = useRun.getState().record?.trace.passes ?? [];
      if (!isWatched && result.end !== 'cancelled') {
        onWritten?.(passes, duration(record.trace.passes));
      }
    } catch (error) {
      events.flush();
      const problem = faultOf(error);
      if (problem.code === 'cancelled') finish(soFar());
      else fail(problem);
      putBack(before, record);
    } finally {
      handle = null;
    }
  }

  /** Puts back what stood there before a run that was refused before its first pass: it has nothing to show. */
  function putBack(before: RunRecord | null, begun: RunRecord): void {
    const { trace } = useRun.getState().record ?? {};
    const { settings, passes } = begun.trace;
    if (trace?.settings !== settings || trace.end !== null) return;
    if (trace.passes.length === passes.length) useRun.getState().begin(before);
  }

  async function writeLive(model: LoadedModel, signal: AbortSignal): Promise<boolean> {
    const asked = askedOf(usePrompt.getState());
    if (lengthProblem(asked, model) !== null) return false;
    const request = requestOf(asked, model, false);
    const events: RunEvent[] = [];
    try {
      const result = await client.run(request, (event) => events.push(event), signal).result;
      if (result.end === 'cancelled' || signal.aborted) return false;
      const run = useRun.getState();
      run.begin({ ...emptyRecord(model, request), isLive: true });
      usePlay.getState().toEnd();
      dispatch({ do: 'start', held: false });
      run.append(events);
      finish(result);
      return true;
    } catch (error) {
      const problem = faultOf(error);
      if (problem.code === 'cancelled') return false;
      dispatch({ do: 'start', held: false });
      fail(problem);
      return false;
    }
  }

  async function endLive(): Promise<void> {
    if (live === null) return;
    abort?.abort();
    await live;
  }

  function fail(problem: Fault): void {
    // After these the worker's model cannot be trusted: the next run loads it afresh.
    if (problem.code === 'device-lost' || problem.code === 'internal')
      useModels.getState().setLoaded(null);
    dispatch({ do: 'fail', fault: problem });
  }

  /** Does something with the model, unless it is at work; a live run makes way. */
  async function inTurn(act: (signal: AbortSignal) => Promise<unknown>): Promise<void> {
    if (live !== null) await endLive();
    if (isBusy(useRun.getState().state) || abort !== null) return;
    if (!useTurn.getState().take('run')) return;
    abort = new AbortController();
    try {
      await act(abort.signal);
    } finally {
      abort = null;
      useTurn.getState().leave('run');
    }
  }

  /** Does what a person has asked for: a live run that waits for its turn gives way, too. */
  function inTurnAsAsked(act: (signal: AbortSignal) => Promise<unknown>): Promise<void> {
    latestLive++;
    return inTurn(act);
  }

  return {
    async run(held) {
      if (isBusy(useRun.getState().state) || !usePrompt.getState().check()) return;
      await inTurnAsAsked(async (signal) => {
        const model = await load(signal);
        if (model !== null && !signal.aborted) await write(model, held, signal);
      });
    },
    async runLive() {
      const number = ++latestLive;
      await endLive();
      const { loaded } = useModels.getState();
      const { backend } = useControls.getState();
      if (number !== latestLive || loaded === null) return false;
      if (needsLoad(useModels.getState(), backend) || lackOf(usePrompt.getState()) !== null) {
        return false;
      }
      let isShown = false;
      const mine = inTurn(async (signal) => {
        isShown = await writeLive(loaded.model, signal);
      });
      live = mine;
      await mine;
      if (live === mine) live = null;
      return isShown;
    },
    goOn: (begun) =>
      inTurnAsAsked(async (signal) => {
        // Another panel may have loaded it.
        dispatch({ do: 'loaded' });
        await follow(begun, signal);
      }),
    load: () => inTurnAsAsked(load),
    free: () =>
      inTurnAsAsked(async () => {
        useModels.getState().setLoaded(null);
        dispatch({ do: 'unload' });
        // What a worker that fails holds goes with it.
        await client.free().catch(() => undefined);
      }),
    describe: (request, signal) => client.describe(request, signal),
    inspect: (request, signal) => client.inspect(request, signal),
    spell: (request, signal) => client.spell(request, signal),
    step() {
      const { state } = useRun.getState();
      if (state.at !== 'held' || state.stepping) return;
      dispatch({ do: 'step' });
      handle?.resume('one');
    },
    pause() {
      isWatched = true;
      handle?.pause();
    },
    resume() {
      dispatch({ do: 'resume' });
      handle?.resume('all');
    },
    stop() {
      abort?.abort();
      // A held run waits for a word: let it reach the end that the signal asks for.
      if (useRun.getState().state.at === 'held') handle?.resume('all');
    },
  };
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

function finish({ end, tokens, code }: RunResult): void {
  useRun.getState().finish(end, tokens, code);
}

/** What a run that was cut off has written, read from its passes. */
function soFar(): RunResult {
  const record = useRun.getState().record;
  if (record === null) return { end: 'cancelled', tokens: [], code: '' };
  const { trace, vocabulary } = record;
  const end = 'cancelled';
  const tokens = writtenTokens({ ...trace, end }, vocabulary.eosId);
  return { end, tokens, code: textOfTokens(tokens, vocabulary) };
}
