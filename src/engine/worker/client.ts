import { fault, type Fault, type FaultData, FaultError, heardFault } from '../fault.ts';
import { unpackPieces } from './packed-pieces.ts';
import { PendingRequests } from './pending.ts';
import type { Inspected } from '../sampling/inspect.on-demand.ts';
import type { ForwardTimes } from '../speed/tuning.ts';
import type { ChangedSlot } from '../trace/trace.ts';
import type { SourceDescription } from '../sources/description.ts';
import type {
  DescribeRequest,
  FromWorker,
  InspectRequest,
  LoadedModel,
  LoadProgress,
  LoadRequest,
  Look,
  Protocol,
  Request,
  RunEvent,
  RunRequest,
  RunResult,
  SpellRequest,
  TimeRequest,
  ToWorker,
} from './protocol.ts';

/** What the page calls. Every failure is a `FaultError`. */
export interface UnmaskClient {
  /** Finds out what a published model is. At any time, a run's included. */
  describe(request: DescribeRequest, signal: AbortSignal): Promise<SourceDescription>;
  load(
    request: LoadRequest,
    onProgress: (progress: LoadProgress) => void,
    signal: AbortSignal,
  ): Promise<LoadedModel>;
  /** Gives back what the loaded model takes; at a worker that is not there, nothing. */
  free(): Promise<void>;
  run(request: RunRequest, onEvent: (event: RunEvent) => void, signal: AbortSignal): RunHandle;
  /** As `Protocol.inspect`, by the loaded model: `busy` while it is at work otherwise. */
  inspect(request: InspectRequest, signal: AbortSignal): Promise<Inspected | null>;
  /** As `Protocol.spell`, likewise. */
  spell(request: SpellRequest, signal: AbortSignal): Promise<readonly ChangedSlot[]>;
  /** As `Protocol.time`, likewise. */
  time(request: TimeRequest, signal: AbortSignal): Promise<ForwardTimes | null>;
  /** Ends the worker. */
  dispose(): void;
}

/** A run under way. Aborting its signal ends it after the present pass, with what was written. */
export interface RunHandle {
  readonly result: Promise<RunResult>;
  resume(passes: 'one' | 'all'): void;
  pause(): void;
}

/** The page's end of a worker. */
export interface WorkerPort {
  readonly post: (message: ToWorker) => void;
  readonly end: () => void;
}

/** What a worker tells the page. */
export interface WorkerEvents {
  readonly onMessage: (message: FromWorker) => void;
  /** The worker failed as a whole. @param what that is to the requests that wait for it */
  readonly onCrash: (what: Fault) => void;
}

/** Starts a worker. */
export type Spawn = (events: WorkerEvents) => WorkerPort;

/**
 * The client of one worker, which starts at the first request. A worker that crashes takes all pending
 * requests with it; the next request starts another, which has no model loaded.
 */
export function createClient(spawn: Spawn): UnmaskClient {
  return new WorkerClient(spawn);
}

class WorkerClient implements UnmaskClient {
  readonly #spawn: Spawn;
  readonly #pending = new PendingRequests();
  #port: WorkerPort | null = null;
  #lastId = 0;

  constructor(spawn: Spawn) {
    this.#spawn = spawn;
  }

  describe(request: DescribeRequest, signal: AbortSignal): Promise<SourceDescription> {
    return this.#ask(
      'describe',
      (id) => ({ id, kind: 'describe', payload: request }),
      'load',
      signal,
    );
  }

  inspect(request: InspectRequest, signal: AbortSignal): Promise<Inspected | null> {
    return this.#ask(
      'inspect',
      (id) => ({ id, kind: 'inspect', payload: request }),
      'look',
      signal,
    );
  }

  spell(request: SpellRequest, signal: AbortSignal): Promise<readonly ChangedSlot[]> {
    return this.#ask('spell', (id) => ({ id, kind: 'spell', payload: request }), 'look', signal);
  }

  time(request: TimeRequest, signal: AbortSignal): Promise<ForwardTimes | null> {
    return this.#ask('time', (id) => ({ id, kind: 'time', payload: request }), 'look', signal);
  }

  load(
    request: LoadRequest,
    onProgress: (progress: LoadProgress) => void,
    signal: AbortSignal,
  ): Promise<LoadedModel> {
    if (signal.aborted) return Promise.reject(cancelled('load'));
    const id = ++this.#lastId;
    const stop = (): void => {
      this.#port?.post({ id, kind: 'cancel' });
      // Compiling cannot be cut short; nobody has to wait for it.
      this.#pending.reject(id, cancelled('load'));
    };
    const reply = this.#pending.add('load', id, onProgress);
    const result = reply.then(
      (packed) => ({ ...packed, pieces: unpackPieces(packed.pieces) }),
      (error: unknown) => {
        this.#renewFor(error);
        throw error;
      },
    );
    this.#send({ id, kind: 'load', payload: request });
    return heeding(signal, stop, result);
  }

  async free(): Promise<void> {
    if (this.#port === null) return;
    const id = ++this.#lastId;
    const result = this.#pending.add('free', id, () => undefined);
    this.#send({ id, kind: 'free', payload: null });
    await result;
  }

  run(request: RunRequest, onEvent: (event: RunEvent) => void, signal: AbortSignal): RunHandle {
    const id = ++this.#lastId;
    if (signal.aborted) {
      const result = Promise.reject<RunResult>(cancelled('run'));
      return { result, resume: () => undefined, pause: () => undefined };
    }
    const result = this.#pending.add('run', id, onEvent);
    this.#send({ id, kind: 'run', payload: request });
    const stop = (): void => this.#port?.post({ id, kind: 'cancel' });
    return {
      result: heeding(signal, stop, result),
      resume: (passes) => {
        this.#steer({ id: ++this.#lastId, kind: 'resume', payload: { run: id, passes } });
      },
      pause: () => this.#steer({ id: ++this.#lastId, kind: 'pause', payload: { run: id } }),
    };
  }

  dispose(): void {
    this.#port?.end();
    this.#port = null;
    this.#pending.rejectAll(cancelled('worker'));
  }

  /** Asks what one answer says; nobody waits for it once it is called off. */
  #ask<K extends 'describe' | Look>(
    kind: K,
    requestOf: (id: number) => Request<'describe' | Look>,
    what: FaultData['cancelled']['what'],
    signal: AbortSignal,
  ): Promise<Protocol[K]['reply']> {
    if (signal.aborted) return Promise.reject(cancelled(what));
    const id = ++this.#lastId;
    const stop = (): void => {
      this.#port?.post({ id, kind: 'cancel' });
      this.#pending.reject(id, cancelled(what));
    };
    const result = this.#pending.add(kind, id, () => undefined);
    this.#send(requestOf(id));
    return heeding(signal, stop, result);
  }

  /** Whatever goes wrong with a request that steers a run, the run itself reports. */
  #steer(message: Request<'resume' | 'pause'>): void {
    // Without a worker there is no run, and none is started to be told so.
    if (this.#port === null) return;
    this.#pending.add(message.kind, message.id, () => undefined).catch(() => undefined);
    this.#send(message);
  }

  #send(message: ToWorker): void {
    this.#port ??= this.#spawn({
      onMessage: (answer) => this.#hear(answer),
      onCrash: (what) => this.#crash(new FaultError(what)),
    });
    this.#port.post(message);
  }

  #hear(message: FromWorker): void {
    if (message.kind !== 'fault') {
      this.#pending.settle(message);
      return;
    }
    const { id } = message;
    const error = new FaultError(heardFault(message.fault));
    if (id !== null) this.#pending.reject(id, error);
    // Page and worker do not understand each other, as after a half-finished deployment.
    else this.#crash(error);
  }

  /**
   * Ends a worker that could not have its code: browsers older than autumn 2026 remember for as long as a worker
   * lives that a module did not come, and another try would fail unasked (whatwg/html#6768).
   */
  #renewFor(error: unknown): void {
    if (!(error instanceof FaultError)) return;
    const { code, data } = error.fault;
    if (code === 'network' && data.why === 'code') this.#crash(error);
  }

  #crash(error: FaultError): void {
    this.#port?.end();
    this.#port = null;
    this.#pending.rejectAll(error);
  }
}

/** Calls `stop` when the signal is aborted before the result is there. */
async function heeding<T>(signal: AbortSignal, stop: () => void, result: Promise<T>): Promise<T> {
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await result;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

function cancelled(what: FaultData['cancelled']['what']): FaultError {
  return new FaultError(fault('cancelled', { what }));
}
