import { FaultError, fault, faultOf, type FaultCode } from '../fault.ts';
import type { Check } from '../trace/flaw.ts';
import { type ModelTokenizer, partsCheckOf, spellingIn, tracePrompt } from '../models/tokenizer.ts';
import { called } from './naming.ts';
import { lateCode } from '../support/late-code.ts';
import { withPins } from '../models/pins.ts';
import { lackOf, promptOf } from '../prompt/asked.ts';
import type { Prompt } from '../prompt/prompt.ts';
import { Gate } from './gate.ts';
import { LoadMeter } from './load-meter.ts';
import { parseMessage } from './messages.ts';
import { packPieces } from './packed-pieces.ts';
import type { Moment } from '../sampling/beginning.ts';
import type {
  Answer,
  FromWorker,
  LoadedModel,
  LoadRequest,
  Look,
  Protocol,
  Request,
  RunRequest,
  RunResult,
  ToWorker,
} from './protocol.ts';
import { writeText } from './run-loop.ts';
import { backendsAfter, startModel, type ModelSource, type RunningModel } from './running-model.ts';

export interface HostOptions {
  readonly post: (message: FromWorker) => void;
  readonly source: ModelSource;
  /** A clock in milliseconds. */
  readonly now: () => number;
}

/** A load, a run or a look that has not ended. */
interface Job {
  readonly id: number;
  readonly abort: AbortController;
  readonly gate: Gate;
  readonly urgency: number;
  ended: Promise<void>;
}

/** A job makes way for one that is as urgent as it is, or more: but no run and no load does. */
const URGENCY = { time: 0, look: 1, work: 2 } as const;

/** Faults of a run that say nothing against the model. */
const HARMLESS: readonly FaultCode[] = [
  ...(['empty-prompt', 'prompt-too-long', 'bad-settings', 'bad-fork'] as const),
  ...(['bad-pin', 'cancelled'] as const),
];

/**
 * The worker's end of the protocol: one model, one job at a time. A job that is asked for while a cancelled
 * one still unwinds waits for it, and a look makes way, though not for forwards to be timed; otherwise it is refused
 * as `busy`.
 */
export class Host {
  readonly #options: HostOptions;
  #model: RunningModel | null = null;
  /** What to load again when the device was lost. */
  #lastLoad: LoadRequest | null = null;
  /** Devices lost since a run last ended well. */
  #losses = 0;
  #job: Job | null = null;
  /** Descriptions that are asked for, which no job has to wait for. */
  readonly #inquiries = new Map<number, AbortController>();
  #hasEnded = false;

  constructor(options: HostOptions) {
    this.#options = options;
  }

  /** @param data what came through the port */
  receive(data: unknown): void {
    const parsed = parseMessage(data);
    if (parsed.ok) this.#act(parsed.message);
    else {
      const what = fault('internal', { why: 'message', ...parsed.misfit });
      this.#options.post({ id: parsed.id, kind: 'fault', fault: what });
    }
  }

  /** Ends what is under way, once its present step is done, and frees the model. Nothing is heard afterwards. */
  async end(): Promise<void> {
    this.#hasEnded = true;
    this.#job?.abort.abort();
    for (const abort of this.#inquiries.values()) abort.abort();
    await this.#job?.ended;
    await this.#close();
  }

  #act(message: ToWorker): void {
    if (this.#hasEnded) return;
    const { id } = message;
    switch (message.kind) {
      case 'describe':
        void this.#describe(message);
        return;
      case 'load':
        this.#start(id, (job) => this.#load(job, message));
        return;
      case 'free':
        this.#start(id, () => this.#free(id));
        return;
      case 'run':
        this.#start(id, (job) => this.#run(job, message), { held: message.payload.paused });
        return;
      case 'inspect':
      case 'spell':
        this.#start(id, (job) => this.#look(job, message), { urgency: URGENCY.look });
        return;
      case 'time':
        this.#start(id, (job) => this.#look(job, message), { urgency: URGENCY.time });
        return;
      // The run may have ended while the message was on its way: then there is nothing to steer.
      case 'resume':
        if (this.#job?.id === message.payload.run) this.#job.gate.resume(message.payload.passes);
        this.#post({ id, kind: 'reply', of: 'resume', value: null });
        return;
      case 'pause':
        if (this.#job?.id === message.payload.run) this.#job.gate.pause();
        this.#post({ id, kind: 'reply', of: 'pause', value: null });
        return;
      case 'cancel':
        this.#inquiries.get(id)?.abort();
        if (this.#job?.id === id) this.#job.abort.abort();
    }
  }

  async #describe({ id, payload }: Request<'describe'>): Promise<void> {
    const abort = new AbortController();
    this.#inquiries.set(id, abort);
    try {
      const value = await this.#options.source.describe(payload, abort.signal);
      this.#post({ id, kind: 'reply', of: 'describe', value });
    } catch (error) {
      this.#options.post({ id, kind: 'fault', fault: faultOf(error) });
    } finally {
      this.#inquiries.delete(id);
    }
  }

  #start(
    id: number,
    work: (job: Job) => Promise<Answer>,
    { held = false, urgency = URGENCY.work }: { held?: boolean; urgency?: number } = {},
  ): void {
    const before = this.#job;
    if (before !== null && before.urgency < URGENCY.work && before.urgency <= urgency) {
      before.abort.abort();
    }
    if (before !== null && !before.abort.signal.aborted) {
      const what = fault('busy', {});
      this.#options.post({ id, kind: 'fault', fault: what });
      return;
    }
    const abort = new AbortController();
    const job: Job = {
      id,
      abort,
      gate: new Gate(held, abort.signal),
      urgency,
      ended: before?.ended ?? Promise.resolve(),
    };
    this.#job = job;
    job.ended = job.ended
      .then(() => work(job))
      .then(
        (answer) => this.#end(job, answer),
        (error: unknown) => this.#end(job, { id, kind: 'fault', fault: faultOf(error) }),
      );
  }

  /** The job is over before the page hears of it, so that the page's next request is not refused. */
  #end(job: Job, message: FromWorker): void {
    if (this.#job === job) this.#job = null;
    this.#options.post(message);
  }

  async #load(job: Job, { id, payload }: Request<'load'>): Promise<Answer<'load'>> {
    const meter = new LoadMeter((value) => this.#post({ id, kind: 'event', of: 'load', value }));
    const { pieces, ...model } = await this.#open(payload, meter, job.abort.signal);
    const value = { ...model, pieces: packPieces(pieces) };
    return { id, kind: 'reply', of: 'load', value };
  }

  async #open(request: LoadRequest, meter: LoadMeter, signal: AbortSignal): Promise<LoadedModel> {
    throwIfCancelled(signal);
    const { source } = this.#options;
    const fetched = await source.fetch(request, (progress) => meter.bytes(progress), signal);
    // First out, then in: the device may not have room for two.
    await this.#close();
    const backends = backendsAfter(this.#losses, request.backend);
    const model = await startModel(source, fetched, backends, meter, signal);
    this.#model = model;
    this.#lastLoad = request;
    return model.loaded;
  }

  /** Nothing is loaded again of its own accord. */
  async #free(id: number): Promise<Answer<'free'>> {
    this.#lastLoad = null;
    await this.#close();
    return { id, kind: 'reply', of: 'free', value: null };
  }

  async #run(job: Job, { id, payload }: Request<'run'>): Promise<Answer<'run'>> {
    const value = await this.#write(job, payload, (event) => {
      this.#post({ id, kind: 'event', of: 'run', value: event });
    });
    return { id, kind: 'reply', of: 'run', value };
  }

  async #write(
    { gate, abort: { signal } }: Job,
    { settings, paused: _paused, from, ...asked }: RunRequest,
    onEvent: (event: Protocol['run']['event']) => void,
  ): Promise<RunResult> {
    const lack = lackOf(asked);
    if (lack !== null) throw new FaultError(lack);
    const model = await this.#ready(signal);
    const { denoiser, tokenizer } = model;
    const { now } = this.#options;
    const moment = from === undefined ? null : await momentOf(from);
    // A run that goes on from another goes on under its names.
    const told =
      moment === null
        ? await this.#heeding(() => called(asked, model, settings, { signal, now }))
        : asked;
    const task = promptOf(told);
    const prompt = withPins(
      tracePrompt(told, task, tokenizer),
      tokenizer,
      denoiser.shape.contextLength,
    );
    // Prose around the code is no flaw of it.
    const isChecked = settings.remask > 0 && prompt.answer === undefined;
    const check = isChecked ? await checkOf(tokenizer, task) : null;
    return this.#heeding(async () => {
      const outcome = await writeText({
        denoiser,
        prompt,
        settings,
        check,
        hasParts: partsCheckOf(task, tokenizer),
        from: moment,
        gate,
        signal,
        now,
        onEvent,
      });
      if (outcome.end !== 'cancelled') this.#losses = 0;
      return { ...outcome, code: spellingIn(prompt, tokenizer).decode(outcome.tokens) };
    });
  }

  /** Looks into a run that was made before, at what texts are in tokens, or at what forwards take. */
  async #look({ abort: { signal } }: Job, request: Request<Look>): Promise<Answer<Look>> {
    const model = await this.#ready(signal);
    const look = await lateCode(() => import('./look.on-demand.ts'));
    const { id, kind, payload } = request;
    const reply = { id, kind: 'reply' } as const;
    return this.#heeding(async () => {
      switch (kind) {
        case 'inspect':
          return { ...reply, of: kind, value: await look.inspected(model, payload, signal) };
        case 'spell':
          return { ...reply, of: kind, value: look.spelt(model, payload) };
        case 'time':
          return {
            ...{ ...reply, of: kind },
            value: await look.timed(model, payload, this.#options.now, signal),
          };
      }
    });
  }

  /** Does something with the model, and heeds what its failure says of the device. */
  async #heeding<T>(act: () => Promise<T>): Promise<T> {
    try {
      return await act();
    } catch (error) {
      const { code } = faultOf(error);
      if (code === 'device-lost') this.#losses++;
      // What a runtime holds after it failed is anyone's guess: the next run starts it anew.
      if (!HARMLESS.includes(code)) await this.#close();
      throw error;
    }
  }

  /** The model, started afresh where its device was lost. */
  async #ready(signal: AbortSignal): Promise<RunningModel> {
    if (this.#model === null && this.#lastLoad !== null) {
      await this.#open(this.#lastLoad, new LoadMeter(() => undefined), signal);
    }
    if (this.#model === null) throw new FaultError(fault('internal', { why: 'no-model' }));
    return this.#model;
  }

  async #close(): Promise<void> {
    const model = this.#model;
    this.#model = null;
    // A lost device has nothing left to free, and says so.
    await model?.denoiser.dispose().catch(() => undefined);
  }

  #post(message: Answer): void {
    this.#options.post(message);
  }
}

/** The check of texts, whose parser is fetched when it is first asked for. */
async function checkOf(tokenizer: ModelTokenizer, prompt: Prompt): Promise<Check> {
  const check = await lateCode(() => import('../models/text-check.ts'));
  return check.checkOf(tokenizer, prompt);
}

function throwIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new FaultError(fault('cancelled', { what: 'load' }));
}

async function momentOf(value: unknown): Promise<Moment> {
  const { readMoment } = await lateCode(() => import('./read-trace.on-demand.ts'));
  return readMoment(value);
}
