import { chunkWidth, wholeBlocks } from '../trace/chunks.ts';
import { GREEDY, type Branch, type Denoiser, type Noise, type Prediction } from '../denoiser.ts';
import { endsText } from './candidates.ts';
import type { Check } from '../trace/flaw.ts';
import { GivenSlots } from './given-slots.ts';
import { passSeed } from './noise.ts';
import type { Beginning, Moment } from './beginning.ts';
import type { Past } from './past.ts';
import { checkRoom } from './room.ts';
import { LIMITS, USUAL_LENGTH, type Settings } from './policies/settings.ts';
import { denoisedIn, type Pass, type PrefillPass, type TracePrompt } from '../trace/trace.ts';

export interface SampleOptions {
  /** Ends the run after the pass that is under way; what was written stays. */
  readonly signal?: AbortSignal | undefined;
  /** A clock in milliseconds, `performance.now` as a rule. */
  readonly now: () => number;
  /** Size of the chunk that opens next, for a slider that is moved during the run; clamped. */
  readonly chunkSize?: ((index: number) => number) | undefined;
  /** Goes on from a moment of another run, of the same prompt, settings and model. */
  readonly from?: Moment | undefined;
  /** Of several holes: whether a text has the code between them, in order; left out, each is filled by itself. */
  readonly hasParts?: ((tokens: readonly number[]) => boolean) | undefined;
  /** Finds what is surely wrong with a finished text; without it nothing is denoised again. */
  readonly check?: Check | undefined;
}

/** When a pass ran, in the trace's terms. */
export interface Timing {
  readonly at: number;
  readonly took: number;
}

/** What all ways of writing a text share: the clock, the seeds, the cancellation, the room. */
export class Run {
  readonly denoiser: Denoiser;
  readonly prompt: readonly number[];
  readonly given: GivenSlots;
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
  /** What came before it, where it is a fork. */
  readonly past: Past;
  /** Index of the first chunk. */
  readonly firstChunk: number;
  #passes: number;
  /** Of the time of passes that came together, what belongs to those that nobody has asked for yet, ms. */
  #owed = 0;
  readonly #refills: PrefillPass[] = [];

  /** @throws FaultError as `checkRoom` */
  constructor(
    denoiser: Denoiser,
    prompt: TracePrompt,
    settings: Settings,
    options: SampleOptions,
    beginning: Beginning,
  ) {
    const { contextLength, attention, keepsNothing = false } = denoiser.shape;
    checkRoom(prompt, contextLength);
    const { tokens, draft, length = null } = prompt;
    const isWhole = attention.kind === 'bidirectional';
    this.denoiser = denoiser;
    this.prompt = tokens;
    this.given = new GivenSlots(beginning.given, denoiser.shape);
    this.past = beginning.past;
    this.firstChunk = beginning.chunk;
    // Without edits the fault would stay as it is.
    this.draft = settings.edits && draft !== undefined ? draft : [];
    this.isFixed = isWhole && length !== null;
    this.isStale = isWhole && !keepsNothing && settings.cache.startsWith('stale');
    this.settings = settings;
    const { reach, end } = this.given;
    const wanted =
      length ?? Math.max(settings.length ?? (isWhole ? USUAL_LENGTH : Infinity), reach);
    const room = contextLength - tokens.length;
    this.capacity = Math.min(room, wanted, end === null ? Infinity : end + 1);
    this.#options = options;
    this.#start = options.now() - beginning.elapsed;
    this.#passes = beginning.before;
  }

  /** A method, since the answer changes while the caller waits. */
  isCancelled(): boolean {
    return this.#options.signal?.aborted ?? false;
  }

  chunkSize(index: number): number {
    const { min, max } = LIMITS.chunk;
    const size = this.past.sizeOf(index) ?? this.#options.chunkSize?.(index) ?? this.settings.chunk;
    return Math.min(max, Math.max(min, Math.trunc(size)));
  }

  /** Slots of a canvas that are decided together; whatever is asked for, as the slider of chunks. */
  windowSize(index: number): number {
    const { min, max } = LIMITS.window;
    const size = this.#options.chunkSize?.(index) ?? this.settings.chunk;
    return Math.min(max, Math.max(min, Math.trunc(size)));
  }

  /**
   * Runs one pass of the trace, with its own noise, and measures it.
   * @param stands passes that it stands for, where each might have had a forward of its own; the noise is
   *   the last one's, so that a seed gives the same text either way
   * @param foreseen passes that came with it and are still to be asked for: each is given an equal share of the time,
   *   else all would end at one moment, and nobody could look at them one by one
   */
  async pass<T>(
    work: (noise: Noise) => Promise<T>,
    stands = 1,
    foreseen: (result: T) => number = () => 0,
  ): Promise<[result: T, timing: Timing]> {
    const { temperature, seed } = this.settings;
    await this.#fill();
    this.#passes += stands;
    const noise =
      temperature > 0 ? { temperature, seed: passSeed(seed, this.#passes - 1) } : GREEDY;
    const began = this.#options.now() - this.#owed;
    const result = await work(noise);
    const all = this.#options.now() - began;
    const took = all / (1 + foreseen(result));
    this.#owed = all - took;
    return [result, { at: began - this.#start, took }];
  }

  /** What finds the flaws of a finished text, where they are to be denoised again. */
  get check(): Check | null {
    const { remask, policy } = this.settings;
    // One token a pass there is no mask: the twin has never seen one. What is masked again is drawn before causal text.
    const isCausal = this.denoiser.shape.attention.kind === 'token-causal';
    return remask > 0 && policy.kind !== 'ar' && isCausal ? (this.#options.check ?? null) : null;
  }

  /** The pass of the past that comes next, see `Past.recall`; it counts as it did. */
  recall<K extends Pass['kind']>(kind: K): Extract<Pass, { readonly kind: K }> | undefined {
    const pass = this.past.recall(kind);
    if (pass === undefined) return undefined;
    // A causal pass stands for the denoise pass that rode along, too.
    this.#passes += pass.kind !== 'denoise' && denoisedIn(pass) !== undefined ? 2 : 1;
    return pass;
  }

  /** Forgets cached text from a position on. */
  rewind(position: number): void {
    if (this.past.rewind(position)) this.denoiser.rewind(this.prompt.length + position);
  }

  /** The passes that filled the cache for a fork, once. */
  takeRefills(): readonly PrefillPass[] {
    return this.#refills.splice(0);
  }

  /** After the past: computes what it had in the cache. */
  async #fill(): Promise<void> {
    const { denoiser, prompt, given } = this;
    for (const { tokens, compute } of this.past.takeRefill(denoiser, prompt, given.head)) {
      const began = this.#options.now();
      await compute();
      if (tokens === 0) continue;
      const took = this.#options.now() - began;
      this.#refills.push({ kind: 'prefill', at: began - this.#start, took, tokens });
    }
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
    const { attention } = this.denoiser.shape;
    const recomputed =
      attention.kind === 'block-causal'
        ? wholeBlocks(attention, clean.length, clean.length)
        : clean.length;
    return recomputed > 0 ? { recomputed } : {};
  }

  /** A causal prediction as it is written: a [PAD] ends the text just as [EOS] does. */
  written(prediction: Prediction): Prediction {
    const { shape } = this.denoiser;
    return endsText(prediction.id, shape) ? { ...prediction, id: shape.eosId } : prediction;
  }
}
