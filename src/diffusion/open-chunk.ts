import { chooseReveals } from './candidates.ts';
import { Canvas } from './canvas.ts';
import { planChunk, type Chunk } from './chunks.ts';
import type { Branch, ChunkPrediction } from './denoiser.ts';
import { draftedTokens } from './draft.ts';
import { chooseEdits, postPasses } from './edits.ts';
import type { RevealPolicy, RevealRule } from './policies.ts';
import type { Run } from './run.ts';
import type { Denoised } from './trace.ts';

/** The chunk that is being denoised: where it lies, what stands in it, how often it was looked at. */
export class OpenChunk {
  readonly canvas: Canvas;
  readonly #run: Run;
  readonly #rule: RevealRule;
  readonly #chunk: Chunk;
  /** What the canvas began as, where it was not masks. */
  readonly #drafted: readonly number[];
  #passes = 0;
  /** Of the passes, those that found no mask: they only edit. */
  #editPasses = 0;
  /** Whether such a pass found nothing to edit. */
  #isSettled = false;

  /**
   * The chunk after `text`.
   * @returns null when the context is full
   */
  static after(
    text: readonly number[],
    index: number,
    run: Run,
    policy: RevealPolicy,
  ): OpenChunk | null {
    const chunk = planChunk(index, text.length, run.chunkSize(index), run.capacity);
    return chunk.size === 0 ? null : new OpenChunk(chunk, text, run, policy);
  }

  private constructor(chunk: Chunk, text: readonly number[], run: Run, policy: RevealPolicy) {
    this.#chunk = chunk;
    this.#run = run;
    this.#rule = { policy, nearness: run.settings.nearness };
    this.#drafted = draftedTokens(run.draft, text, chunk.size);
    this.canvas = new Canvas(chunk.size, run.denoiser.shape, this.#drafted);
  }

  get index(): number {
    return this.#chunk.index;
  }

  /** Position of slot 0. */
  get start(): number {
    return this.#chunk.start;
  }

  /** Whether nothing is left to do but commit: no mask, and no edit that another pass might make. */
  get isDone(): boolean {
    if (this.canvas.hasMasks) return false;
    if (!this.#run.settings.edits || this.#isSettled) return true;
    return this.#editPasses >= postPasses(this.#rule.policy, this.#passes - this.#editPasses);
  }

  /** The chunk as part of the forward that caches the `after` clean tokens before it. */
  branch(after: number): Branch {
    return { after, ids: [...this.canvas.ids] };
  }

  /** Reveals and edits what the policy makes of a prediction for the chunk as it stands. */
  denoise(prediction: ChunkPrediction): Denoised {
    const { canvas } = this;
    const { denoiser, settings } = this.#run;
    const { shape } = denoiser;
    const isFirst = this.#passes === 0;
    const ids = [...canvas.ids];
    const onlyEdits = !canvas.hasMasks;
    const revealed = onlyEdits
      ? []
      : chooseReveals(prediction, ids, shape, this.#rule, this.#passes);
    canvas.reveal(revealed);
    const edited = settings.edits ? chooseEdits(prediction, canvas, shape) : [];
    canvas.edit(edited);
    this.#passes += 1;
    if (onlyEdits) {
      this.#editPasses += 1;
      this.#isSettled = edited.length === 0;
    }
    return {
      chunk: this.#chunk.index,
      start: this.#chunk.start,
      size: ids.length,
      ...(isFirst && this.#drafted.length > 0 && { drafted: this.#drafted }),
      revealed,
      edited,
      confidence: [...prediction.probability],
    };
  }
}
