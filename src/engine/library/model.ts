/// <reference lib="esnext.disposable" preserve="true" />
import { checkSettings, type Settings } from '../sampling/policies/settings.ts';
import type { Vocabulary } from '../trace/pieces.ts';
import type { DeviceReport } from '../runtime/device-report.ts';
import type { LoadedModel, LoadProgress, LoadRequest } from '../worker/protocol.ts';
import { asError, disposed, loadCancelled } from './faults.ts';
import { askedIn, type Begun, begunAt, type GoOn, isGoOn } from './go-on.ts';
import type { Place } from './place.ts';
import { askedOf, type Request } from './prompt.ts';
import { settingsFor } from './settings.ts';
import { Writing } from './writing.ts';

/** What a caller hears and says while a model loads. */
export interface Loading {
  /** Told of every step: one bar that never falls. */
  readonly onProgress?: (progress: LoadProgress) => void;
  /** Aborted, the load rejects at once as `cancelled`, and nothing of it stays. */
  readonly signal?: AbortSignal;
}

/** How a text is written, beside its settings. */
export interface WriteOptions {
  /** Aborted, whatever waits for the run rejects at once as `cancelled`. To keep what was written, `stop` it. */
  readonly signal?: AbortSignal;
}

/** A model on a device. It takes memory until it is disposed of. */
export class Model {
  readonly #place: Place;
  readonly #loaded: LoadedModel;
  #end: Promise<void> | null = null;

  /** @internal */
  constructor(place: Place, loaded: LoadedModel) {
    this.#place = place;
    this.#loaded = loaded;
  }

  /** As its manifest says; of a downloaded model, the name of its folder. */
  get id(): string {
    return this.#loaded.model.id;
  }

  /** Changes with any change to the weights. */
  get revision(): string {
    return this.#loaded.model.revision;
  }

  /** The stage of its training: "S1" and so on, or "AR" for one that decodes left to right. */
  get stage(): string {
    return this.#loaded.model.stage;
  }

  /** Tokens that prompt and text may have together. */
  get contextLength(): number {
    return this.#loaded.contextLength;
  }

  /** What computes its passes, and what was tried before and why it was not taken. */
  get device(): DeviceReport {
    return this.#loaded.device;
  }

  /** What its tokens stand for, to read the ids of a trace with `textOfTokens`. */
  get vocabulary(): Vocabulary {
    const { pieces, eosId } = this.#loaded;
    return { pieces, eosId };
  }

  /**
   * Writes a text: pass by pass, `for await (const pass of model.write(...))`, or to its end,
   * `await model.write(...).text`. One at a time: another that is begun meanwhile is `busy`.
   * @param request an instruction, or more, see `Request`; or a run to go on from, see `GoOn`: then the settings are that
   *   run's, and the passes are those that come behind it
   * @param settings those that are to differ from what suits the model, see `Settings`
   */
  write(
    request: string | Request | GoOn,
    settings: Partial<Settings> = {},
    { signal }: WriteOptions = {},
  ): Writing {
    const writer = {
      client: this.#place.client,
      loaded: this.#loaded,
      check: () => {
        if (this.#end !== null) throw disposed();
      },
    };
    if (isGoOn(request)) {
      const begin = (): Begun => begunAt(request, this.#loaded);
      const { trace } = request.from;
      return new Writing(writer, askedIn(trace), trace.settings, signal, begin);
    }
    const { model, decoding, attention } = this.#loaded;
    const whole = settingsFor({ ...model, decoding }, settings);
    const check = (): null => {
      checkSettings(whole, attention);
      return null;
    };
    return new Writing(writer, askedOf(request), whole, signal, check);
  }

  /** Frees it. What is still being written rejects as `disposed`, and so does all that is asked for later. */
  dispose(): Promise<void> {
    this.#end ??= this.#place.end();
    return this.#end;
  }

  /** For `await using`. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.dispose();
  }
}

/**
 * Loads a model into a place. If that fails, the place is ended.
 * @throws FaultError as the worker's `load`
 */
export async function loadInto(
  place: Place,
  request: LoadRequest,
  { onProgress = () => undefined, signal = new AbortController().signal }: Loading,
): Promise<Model> {
  try {
    const loaded = await place.client.load(request, onProgress, signal);
    // Between the answer and here it may have been aborted: then nobody holds what would have to be freed.
    if (signal.aborted) throw loadCancelled();
    return new Model(place, loaded);
  } catch (error) {
    // In this thread a step that cannot be cut short ends by itself; nobody has to wait for it.
    void place.end().catch(() => undefined);
    throw asError(error);
  }
}
