import { chooseReveals } from './candidates.ts';
import { Slots } from './slots.ts';
import { planChunk, type Chunk } from '../trace/chunks.ts';
import { type Branch, type ChunkPrediction, type Foreseen, MOST_LIKELY } from '../denoiser.ts';
import { draftedTokens } from './draft.ts';
import { chooseEdits, postPasses, refusedEdit } from './edits.ts';
import { known, mostPasses, numberOf, type RevealPolicy } from './policies/policies.ts';
import { lotOf } from './noise.ts';
import type { Chooser } from './policies/choose.ts';
import { readAlong } from './transition.ts';
import type { Run } from './run.ts';
import type { Denoised, Edit, Reveal } from '../trace/trace.ts';

/** The chunk that is being denoised: where it lies, what stands in it, how often it was looked at. */
export class OpenChunk {
  readonly slots: Slots;
  readonly #run: Run;
  readonly #rule: Chooser;
  readonly #chunk: Chunk;
  /** What the canvas began as, where it was not masks. */
  readonly #drafted: readonly number[];
  /** Its first token, where a causal pass has put it back. */
  readonly #putBack: readonly number[];
  /** By slot: the probability that a drafted token had when it was first edited. */
  readonly #doubted: number[] = [];
  #passes = 0;
  /** Of the passes, those that found no mask: they only edit. */
  #editPasses = 0;
  /** Whether such a pass found nothing to edit. */
  #isSettled = false;

  /**
   * The chunk after `text`.
   * @param putBack the draft's token that its slot 0 has to keep, if any
   * @returns null when the context is full
   */
  static after(
    text: readonly number[],
    index: number,
    run: Run,
    policy: RevealPolicy,
    putBack: Reveal | null = null,
  ): OpenChunk | null {
    const chunk = planChunk(index, text.length, run.chunkSize(index), run.capacity);
    return chunk.size === 0 ? null : new OpenChunk(chunk, text, run, policy, putBack);
  }

  private constructor(
    chunk: Chunk,
    text: readonly number[],
    run: Run,
    policy: RevealPolicy,
    putBack: Reveal | null,
  ) {
    const first = putBack === null ? [] : [putBack.id];
    const rest = draftedTokens(run.draft, [...text, ...first], chunk.size - first.length);
    this.#chunk = chunk;
    this.#run = run;
    this.#rule = { policy, nearness: run.settings.nearness };
    const given = (slot: number): number | undefined => run.given.at(chunk.start + slot);
    this.#drafted = [...first, ...rest].map((id, slot) => given(slot) ?? id);
    this.#putBack = first;
    const slots = run.given.blank(chunk.start, chunk.size).map((id, slot) => ({
      id: this.#drafted[slot] ?? id,
      isFixed: given(slot) !== undefined || slot < first.length,
    }));
    this.slots = new Slots(slots, run.denoiser.shape, this.#drafted.length > 0);
  }

  /** Whether slot 0 is settled: a causal pass has put the draft's token back. */
  get isPutBack(): boolean {
    return this.#putBack.length > 0;
  }

  get index(): number {
    return this.#chunk.index;
  }

  /** Position of slot 0. */
  get start(): number {
    return this.#chunk.start;
  }

  /** The text from slot 0 to the first [MASK] or [EOS]; of a chunk that no pass has seen, what was put back. */
  get written(): readonly number[] {
    return this.#passes > 0 ? this.slots.leadingText : this.#putBack;
  }

  /** Whether nothing is left to do but commit: no mask, and no edit that another pass might make. */
  get isDone(): boolean {
    if (this.slots.hasMasks) return false;
    if (this.slots.isFixed) return true;
    if (!this.#run.settings.edits || this.#isSettled) return true;
    return this.#editPasses >= postPasses(this.#rule.policy, this.#passes - this.#editPasses);
  }

  /** The passes to come, where nothing that they say decides about them. */
  get foreseen(): Foreseen | undefined {
    const { policy, nearness } = this.#rule;
    const { edits, cache } = this.#run.settings;
    if (edits || cache === 'none' || known(policy.kind).rule?.takesShares !== true)
      return undefined;
    const left = mostPasses(policy) - this.#passes;
    const passes = Math.min(
      left,
      this.slots.ids.filter((_, slot) => this.slots.isMasked(slot)).length,
    );
    return passes > 1 ? { passes, nearness } : undefined;
  }

  /** The chunk as part of the forward that caches the `after` clean tokens before it. */
  branch(after: number): Branch {
    const ids = [...this.slots.ids];
    const limits = this.#run.given.limits(this.start, ids.length);
    return {
      ...{ after, ids, ...(limits && { limits }) },
      ...(this.#least !== null && { likely: MOST_LIKELY }),
    };
  }

  /** The probability that a slot must reach, where what a pass reveals is read along a transition; else null. */
  get #least(): number | null {
    const { denoiser, settings } = this.#run;
    const { policy } = this.#rule;
    // A token that is drawn is not the likeliest one.
    const isRead = denoiser.shape.transition !== undefined && settings.temperature === 0;
    return isRead && known(policy.kind).rule?.isLevel === true ? numberOf(policy) : null;
  }

  /**
   * The first edit of the draft, where the causal pass refuses the chunk as edited.
   * @param logProb of every token of the chunk given all before it, nats
   * @returns the draft's token that belongs back there, in its slot; null where the edits stand
   */
  refusedEdit(logProb: ArrayLike<number>): Reveal | null {
    const slot = refusedEdit(this.#drafted, this.slots.ids, logProb);
    if (slot === null) return null;
    return { slot, id: this.#drafted[slot]!, confidence: this.#doubted[slot]! };
  }

  /** Does once more what a pass of the past did. */
  recall({ revealed, edited }: Denoised): void {
    const onlyEdits = !this.slots.hasMasks;
    this.slots.reveal(revealed);
    // How much less it was than it takes to doubt a token is not on record.
    for (const { slot } of edited) this.#doubted[slot] ??= 0;
    this.#edit(edited, onlyEdits);
  }

  /** @param onlyEdits whether the pass found no mask */
  #edit(edited: readonly Edit[], onlyEdits: boolean): void {
    this.slots.edit(edited);
    this.#passes += 1;
    if (!onlyEdits) return;
    this.#editPasses += 1;
    this.#isSettled = edited.length === 0;
  }

  /** Reveals and edits what the policy makes of a prediction for the chunk as it stands. */
  denoise(alone: ChunkPrediction): Denoised {
    const { slots } = this;
    const { denoiser, settings } = this.#run;
    const { shape } = denoiser;
    const isFirst = this.#passes === 0;
    const ids = [...slots.ids];
    const prediction = this.#least === null ? alone : readAlong(alone, ids, shape, this.#least);
    const revealed = !slots.hasMasks
      ? []
      : chooseReveals(prediction, ids, shape, this.#rule, {
          pass: this.#passes,
          lot: (slot) => lotOf(settings.seed, this.start + slot, this.#passes),
        });
    const onlyEdits = !slots.hasMasks;
    slots.reveal(revealed);
    const edited = settings.edits ? chooseEdits(prediction, slots, shape) : [];
    for (const { slot } of edited) this.#doubted[slot] ??= prediction.current[slot]!;
    this.#edit(edited, onlyEdits);
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
