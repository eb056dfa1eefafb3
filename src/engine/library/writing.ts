import { type Asked, promptOf } from '../prompt/asked.ts';
import { programOf } from '../prompt/prompt.ts';
import type { Settings } from '../sampling/policies/settings.ts';
import type { Recording } from '../trace/recording.ts';
import { finishTrace, startTrace } from '../trace/recorder.ts';
import type { Pass, Trace, TracePrompt } from '../trace/trace.ts';
import type { RunHandle, UnmaskClient } from '../worker/client.ts';
import type { LoadedModel, RunEvent, RunResult } from '../worker/protocol.ts';
import { asError, runCancelled } from './faults.ts';
import type { Begun } from './go-on.ts';

/** What a run needs of its model. */
export interface Writer {
  readonly client: UnmaskClient;
  readonly loaded: LoadedModel;
  /** Throws where the model is no more. */
  readonly check: () => void;
}

/** What a run came to. */
interface Outcome {
  readonly text: string;
  readonly recording: Recording;
}

/** Somebody who waits for a pass. */
interface Waiting {
  readonly resolve: (step: IteratorResult<Pass, undefined>) => void;
  readonly reject: (error: Error) => void;
}

/**
 * A text that is being written. Nothing runs until something is asked of it: a pass, and then the model runs one
 * pass at a time and rests in between; or the text, the trace or the recording, and then it runs to its end.
 *
 * Every fault comes from what was asked: of a bad prompt or setting, `busy` while another text of the same model is
 * under way, `cancelled` once the signal is aborted, `disposed` once the model is.
 */
export class Writing implements AsyncIterableIterator<Pass, undefined> {
  readonly #writer: Writer;
  readonly #asked: Asked;
  readonly #settings: Settings;
  readonly #signal: AbortSignal | undefined;
  readonly #begin: () => Begun | null;
  /** The run that this one goes on from; null where it begins at the start. */
  #begun: Begun | null = null;
  readonly #abort = new AbortController();
  #handle: RunHandle | null = null;
  #outcome: Promise<Outcome> | null = null;
  #prompt: TracePrompt | null = null;
  readonly #passes: Pass[] = [];
  readonly #cachedTokens: number[] = [];
  /** Passes that were handed out. */
  #given = 0;
  #waiting: Waiting[] = [];
  #end: { readonly error: Error | null } | null = null;

  /** @internal */
  constructor(
    writer: Writer,
    asked: Asked,
    settings: Settings,
    signal?: AbortSignal,
    begin: () => Begun | null = () => null,
  ) {
    this.#writer = writer;
    this.#asked = asked;
    this.#settings = settings;
    this.#signal = signal;
    this.#begin = begin;
  }

  /**
   * The program: the function, or for code with a hole the code with the hole filled. Of a run that was stopped, as
   * far as it came.
   */
  get text(): Promise<string> {
    return this.#toEnd().then(({ text }) => text);
  }

  /** Every pass and what it did, see `Trace`. */
  get trace(): Promise<Trace> {
    return this.#toEnd().then(({ recording }) => recording.trace);
  }

  /** The trace with all that it takes to draw it, for `toLink` of `unmask/links`. */
  get recording(): Promise<Recording> {
    return this.#toEnd().then(({ recording }) => recording);
  }

  /** Ends the run after the present pass. What was written is its text, and its trace says that it was stopped. */
  stop(): void {
    this.#abort.abort();
  }

  /** Runs one more pass. Passes that came meanwhile, because somebody waits for the text, come first. */
  next(): Promise<IteratorResult<Pass, undefined>> {
    const ready = this.#take();
    if (ready !== null) return Promise.resolve(ready);
    const run = this.#start();
    if (this.#end !== null) return this.#ended(this.#end.error);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      run?.resume('one');
    });
  }

  /** A loop over the passes that is left stops the run. */
  async return(): Promise<IteratorResult<Pass, undefined>> {
    this.stop();
    await this.#outcome?.catch(() => undefined);
    return { done: true, value: undefined };
  }

  /** There is one row of passes: every loop goes on with it. */
  [Symbol.asyncIterator](): this {
    return this;
  }

  #toEnd(): Promise<Outcome> {
    const run = this.#start();
    if (this.#end === null) run?.resume('all');
    return this.#outcome ?? Promise.reject(runCancelled());
  }

  /** Begins the run, held, unless it has begun. */
  #start(): RunHandle | null {
    if (this.#outcome !== null) return this.#handle;
    this.#outcome = this.#run();
    // Whoever asks for passes alone hears of a fault from those.
    this.#outcome.catch(() => undefined);
    return this.#handle;
  }

  #run(): Promise<Outcome> {
    try {
      this.#writer.check();
      this.#begun = this.#begin();
      if (this.#signal?.aborted === true || this.#abort.signal.aborted) throw runCancelled();
    } catch (error) {
      this.#finish(asError(error));
      return Promise.reject(asError(error));
    }
    const { client } = this.#writer;
    const from = this.#begun === null ? {} : { from: momentOf(this.#begun.trace) };
    const request = { ...this.#asked, settings: this.#settings, paused: true, ...from };
    this.#handle = client.run(request, (event) => this.#hear(event), this.#abort.signal);
    return this.#heed(this.#handle.result);
  }

  /** Waits for the end, but not once the caller's signal is aborted: the model then unwinds by itself. */
  async #heed(result: Promise<RunResult>): Promise<Outcome> {
    let cancel = (): void => undefined;
    const cancelled = new Promise<never>((_, reject) => {
      cancel = () => {
        reject(runCancelled());
        this.stop();
      };
    });
    this.#signal?.addEventListener('abort', cancel, { once: true });
    try {
      const outcome = await this.#outcomeOf(await Promise.race([result, cancelled]));
      this.#finish(null);
      return outcome;
    } catch (error) {
      const fault = this.#faultOf(error);
      this.#finish(fault);
      throw fault;
    } finally {
      this.#signal?.removeEventListener('abort', cancel);
      // When it was cancelled nobody waits for this any more.
      result.catch(() => undefined);
    }
  }

  /** A run that ends because its model was disposed of says so. */
  #faultOf(error: unknown): Error {
    try {
      this.#writer.check();
    } catch (disposed) {
      return asError(disposed);
    }
    return asError(error);
  }

  #hear(event: RunEvent): void {
    if (event.kind === 'start') this.#prompt = event.prompt;
    if (event.kind !== 'pass' || this.#end !== null) return;
    const perToken = this.#writer.loaded.cacheBytesPerToken;
    this.#passes.push(event.pass);
    this.#cachedTokens.push(perToken > 0 ? Math.round(event.cacheBytes / perToken) : 0);
    const waiting = this.#waiting.shift();
    const ready = waiting === undefined ? null : this.#take();
    if (ready !== null) waiting?.resolve(ready);
  }

  #take(): IteratorResult<Pass, undefined> | null {
    const value = this.#passes[this.#given];
    if (value === undefined) return null;
    this.#given++;
    return { done: false, value };
  }

  #finish(error: Error | null): void {
    this.#end = { error };
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const { resolve, reject } of waiting) {
      if (error === null) resolve({ done: true, value: undefined });
      else reject(error);
    }
  }

  #ended(error: Error | null): Promise<IteratorResult<Pass, undefined>> {
    return error === null
      ? Promise.resolve({ done: true, value: undefined })
      : Promise.reject(error);
  }

  async #outcomeOf({ tokens, end, code }: RunResult): Promise<Outcome> {
    const { model, device, pieces, eosId, cacheBytesPerToken } = this.#writer.loaded;
    const prompt = this.#prompt ?? { ...this.#asked, tokens: [] };
    const head = { model, device: device.label, prompt, settings: this.#settings };
    const { trace: before, cachedTokens = [] } = this.#begun ?? {};
    const passes = [...(before?.passes ?? []), ...this.#passes];
    const changes = before?.changes;
    const begun = { ...startTrace(head), passes, ...(changes !== undefined && { changes }) };
    const trace = finishTrace(begun, { tokens, end });
    const { backend, adapter, cacheLocation, selfCheck } = device;
    return {
      text: await programIn(prompt, code),
      recording: {
        trace,
        pieces,
        eosId,
        device: { backend, adapter, cacheLocation, selfCheck },
        cacheBytesPerToken,
        cachedTokens: [...cachedTokens, ...this.#cachedTokens],
      },
    };
  }
}

/** A trace as `RunRequest.from` takes it. */
function momentOf({ passes, changes = [] }: Trace): Pick<Trace, 'passes' | 'changes'> {
  return { passes, changes };
}

/** The program that a text makes; of one that a chat model wrote, the code that answers. */
async function programIn(prompt: TracePrompt, text: string): Promise<string> {
  if (prompt.answer === undefined) return programOf(promptOf(prompt), text);
  const { answeredOf } = await import('../prompt/answered.on-demand.ts');
  return answeredOf(promptOf(prompt), text, prompt.answer).program;
}
