import { chunkWidth } from '../trace/chunks.ts';
import { GREEDY, type Branch, type Denoiser, type Noise, type Prediction } from '../denoiser.ts';
import { endsText } from './candidates.ts';
import type { Check } from '../trace/flaw.ts';
import { givenAt, givenFrom, type Given } from '../trace/given.ts';
import { passSeed } from './noise.ts';
import { checkRoom } from './room.ts';
import { LIMITS, USUAL_LENGTH, type Settings } from './policies/settings.ts';
import type { TracePrompt } from '../trace/trace.ts';

export interface SampleOptions {
  /** Ends the run after the pass that is under way; what was written stays. */
  readonly signal?: AbortSignal | undefined;
  /** A clock in milliseconds, `performance.now` as a rule. */
  readonly now: () => number;
  /** Size of the chunk that opens next, for a slider that is moved during the run; clamped. */
  readonly chunkSize?: ((index: number) => number) | undefined;
  /** Finds what is surely wrong with a finished text; without it nothing is denoised again. */
  readonly check?: Check | undefined;
}

/** When a pass ran, in the trace's terms. */
export interface Timing {
  readonly at: number;
  readonly took: number;
}

/** Where what is given ends. */
function endOf(given: Given): number {
  return Math.max(0, ...given.map(({ start, tokens }) => start + tokens.length));
}

/** What all ways of writing a text share: the clock, the seeds, the cancellation, the room. */
export class Run {
  readonly denoiser: Denoiser;
  readonly prompt: readonly number[];
  readonly given: Given;
  /** What is given at the very start of the text: it is cached with the prompt. */
  readonly head: readonly number[];
  /** What the canvas begins as; empty where it begins as masks. */
  readonly draft: readonly number[];
  readonly settings: Settings;
  /** Tokens that the text may have, [EOS] included. */
  readonly capacity: number;
  /** Whether the text has exactly so many, since the prompt says so: then no token ends it. */
  readonly isFixed: boolean;
  /** Whether passes over a canvas take keys and values of earlier ones for those of now. */
  readonly isStale: boolean;
  readonly #options: SampleOptions;
  readonly #start: number;
  #passes = 0;

  /** @throws FaultError as `checkRoom` */
  constructor(denoiser: Denoiser, prompt: TracePrompt, settings: Settings, options: SampleOptions) {
    const { contextLength, attention, keepsNothing = false } = denoiser.shape;
    checkRoom(prompt, contextLength);
    const { tokens, given = [], draft, length = null } = prompt;
    const isWhole = attention.kind === 'bidirectional';
    this.denoiser = denoiser;
    this.prompt = tokens;
    this.given = given;
    this.head = givenFrom(given, 0);
    // Without edits the fault would stay as it is.
    this.draft = settings.edits && draft !== undefined ? draft : [];
    this.isFixed = isWhole && length !== null;
    this.isStale = isWhole && !keepsNothing && settings.cache.startsWith('stale');
    this.settings = settings;
    const wanted =
      length ?? Math.max(settings.length ?? (isWhole ? USUAL_LENGTH : Infinity), endOf(given));
    this.capacity = Math.min(contextLength - tokens.length, wanted);
    this.#options = options;
    this.#start = options.now();
  }

  /** A method, since the answer changes while the caller waits. */
  isCancelled(): boolean {
    return this.#options.signal?.aborted ?? false;
  }

  chunkSize(index: number): number {
    const { min, max } = LIMITS.chunk;
    const size = this.#options.chunkSize?.(index) ?? this.settings.chunk;
    return Math.min(max, Math.max(min, Math.trunc(size)));
  }

  /** Slots of a canvas that are decided together; whatever is asked for, as the slider of chunks. */
  windowSize(index: number): number {
    const { min, max } = LIMITS.window;
    const size = this.#options.chunkSize?.(index) ?? this.settings.chunk;
    return Math.min(max, Math.max(min, Math.trunc(size)));
  }

  /** The tokens of a stretch of the text before anything is written: those given, and [MASK]. */
  blank(start: number, size: number): number[] {
    const { maskId } = this.denoiser.shape;
    return Array.from({ length: size }, (_, slot) => givenAt(this.given, start + slot) ?? maskId);
  }

  /**
   * Runs one pass of the trace, with its own noise, and measures it.
   * @param stands passes that it stands for, where each might have had a forward of its own; the noise is
   *   the last one's, so that a seed gives the same text either way
   */
  async pass<T>(
    work: (noise: Noise) => Promise<T>,
    stands = 1,
  ): Promise<[result: T, timing: Timing]> {
    const { temperature, seed } = this.settings;
    this.#passes += stands;
    const noise =
      temperature > 0 ? { temperature, seed: passSeed(seed, this.#passes - 1) } : GREEDY;
    const began = this.#options.now();
    const result = await work(noise);
    return [result, { at: began - this.#start, took: this.#options.now() - began }];
  }

  /** What finds the flaws of a finished text, where they are to be denoised again. */
  get check(): Check | null {
    const { remask, policy } = this.settings;
    // One token a pass there is no mask: the twin has never seen one. What is masked again is drawn before causal text.
    const isCausal = this.denoiser.shape.attention.kind === 'token-causal';
    return remask > 0 && policy.kind !== 'ar' && isCausal ? (this.#options.check ?? null) : null;
  }

  /** Counts passes out again that a forward stood for and whose results are of no use. */
  takeBack(passes: number): void {
    this.#passes -= passes;
  }

  /**
   * The chunks that may ride along with a causal pass: none without a cache, where all text comes anew, and
   * no more than a forward has room for.
   * @param clean tokens of the causal pass
   * @param wanted the most wanted first
   */
  branches(clean: number, wanted: readonly Branch[]): readonly Branch[] {
    if (this.settings.cache === 'none') return [];
    let room = this.denoiser.shape.contextLength - clean;
    return wanted.filter(({ ids }) => {
      room -= chunkWidth(ids.length);
      return room >= 0;
    });
  }

  /**
   * In the cache mode `none`: computes all finished text anew, as part of the pass that is about to run.
   * @returns what the pass records of it
   */
  async recompute(text: readonly number[]): Promise<{ recomputed?: number }> {
    if (this.settings.cache !== 'none') return {};
    const clean = [...this.prompt, ...text];
    await this.denoiser.prefill(clean);
    return { recomputed: clean.length };
  }

  /** A causal prediction as it is written: a [PAD] ends the text just as [EOS] does. */
  written(prediction: Prediction): Prediction {
    const { shape } = this.denoiser;
    return endsText(prediction.id, shape) ? { ...prediction, id: shape.eosId } : prediction;
  }
}
