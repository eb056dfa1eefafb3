import { candidateAt, chooseReveals } from './candidates.ts';
import type { ChunkPrediction, Limit, Limits, Prediction } from '../denoiser.ts';
import { lotOf } from './noise.ts';
import { choose } from './policies/choose.ts';
import { known, numberOf, secondOf, type RevealPolicy } from './policies/policies.ts';
import type { Candidate, OwnRule, Progress } from './policies/policy.ts';
import type { Run } from './run.ts';
import { Slots } from './slots.ts';
import { cheapestByTopk } from './topk.ts';
import type { Denoised, Reveal } from '../trace/trace.ts';

/** The slots from `from` up to `to`. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** Where a canvas lies. */
export interface CanvasPlace {
  readonly index: number;
  /** Position of slot 0 in the text. */
  readonly start: number;
  readonly size: number;
}

/** How far a window has come, see `Progress`. */
export interface WindowProgress extends Required<Pick<Progress, 'pass' | 'begun' | 'size'>> {
  /** Tokens among which a model's own code takes the surest, and how many of them lie before slot 0. */
  readonly among: { readonly tokens: number; readonly before: number };
}

/**
 * The slots that a model without causal text denoises: a whole canvas, or one block of it.
 *
 * Under a rule of ours, text ends as it does in a chunk, see `candidates.ts`, and [MASK] is never predicted. Under one
 * of a model's own code, whatever the model says is revealed, and a slot of which it says [MASK] stays masked.
 */
export class OpenCanvas {
  readonly slots: Slots;
  readonly #run: Run;
  readonly #policy: RevealPolicy;
  readonly #place: CanvasPlace;
  /** Whether a pass has changed nothing that ought to have: the model keeps to [MASK], which it then may not. */
  #isStuck = false;
  /** Passes so far, over all windows. */
  #passes = 0;

  /** @param told the token of slot 0, where a block before it has told it */
  constructor(run: Run, policy: RevealPolicy, place: CanvasPlace, told: Prediction | null = null) {
    this.#run = run;
    this.#policy = policy;
    this.#place = place;
    const blank = run.given.blank(place.start, place.size);
    this.slots = new Slots(
      blank.map((id, slot) => {
        const isTold = slot === 0 && told !== null;
        const isFixed = isTold || run.given.at(place.start + slot) !== undefined;
        return { id: isTold ? told.id : id, isFixed };
      }),
      run.denoiser.shape,
    );
  }

  /** The rule of a model's own code that reveals here; undefined where it is one of ours. */
  get own(): OwnRule | undefined {
    return known(this.#policy.kind).rule?.own;
  }

  get place(): CanvasPlace {
    return this.#place;
  }

  get ids(): readonly number[] {
    return this.slots.ids;
  }

  /** Whether [EOS] stands here, and nothing left of it is open. */
  get isEnded(): boolean {
    const { eosId, maskId } = this.#run.denoiser.shape;
    const end = this.ids.indexOf(eosId);
    return !this.#run.isFixed && end >= 0 && !this.ids.slice(0, end).includes(maskId);
  }

  /** Whether a rule of ours has ended the text here. A method, since the answer changes from pass to pass. */
  isCut(): boolean {
    return this.own === undefined && this.slots.ended && !this.slots.hasMasks;
  }

  /** Whether [EOS] stands here at all. */
  get holdsEnd(): boolean {
    return !this.#run.isFixed && this.ids.includes(this.#run.denoiser.shape.eosId);
  }

  /** The text so far: up to the first [MASK] or [EOS]. */
  get text(): readonly number[] {
    if (!this.#run.isFixed) return this.slots.leadingText;
    const end = this.ids.indexOf(this.#run.denoiser.shape.maskId);
    return end < 0 ? this.ids : this.ids.slice(0, end);
  }

  /** Passes that a window has at most. */
  mostPasses(begun: number): number {
    return this.own?.passes?.(numberOf(this.#policy) ?? 0, begun) ?? Infinity;
  }

  /** The windows within a window that are decided one after the other. @param origin slot where counting begins */
  parts(window: Window, origin: number): readonly Window[] {
    const size = this.own?.part?.(secondOf(this.#policy) ?? 0);
    if (size === undefined) return [window];
    const parts: Window[] = [];
    for (let from = origin; from < window.to; from += size) {
      const part = { from: Math.max(window.from, from), to: Math.min(window.to, from + size) };
      if (part.to > part.from) parts.push(part);
    }
    return parts;
  }

  /**
   * Slots that a pass over a window decides among. A model's own code also takes up what it has left masked in
   * windows before.
   */
  masked({ from, to }: Window): readonly number[] {
    const first = this.own === undefined ? from : 0;
    const { maskId } = this.#run.denoiser.shape;
    return [...this.ids.keys()].filter(
      (slot) => slot >= first && slot < to && this.ids[slot] === maskId,
    );
  }

  /** What those slots may become; undefined where that is anything. */
  limits(slots: readonly number[]): Limits | undefined {
    const { maskId, eosId, padId } = this.#run.denoiser.shape;
    const { isFixed, given } = this.#run;
    const mayMask = this.own !== undefined && !this.#isStuck;
    const limits = slots.flatMap((slot): [number, Limit][] => {
      // A canvas of one length has its end where it has it, and no text ends before what is given.
      const mayEnd =
        !(isFixed && this.own === undefined) && this.#place.start + slot >= given.reach;
      const ids = [...(mayMask ? [] : [maskId]), ...(mayEnd ? [] : [eosId, padId])];
      return ids.length === 0 ? [] : [[slot, { kind: 'not', ids: [...new Set(ids)] }]];
    });
    return limits.length === 0 ? undefined : new Map(limits);
  }

  /** Does once more what a pass of the past did. */
  recall({ revealed }: Denoised): void {
    this.#passes += 1;
    if (this.own === undefined) this.slots.reveal(revealed);
    else this.slots.put(revealed);
    this.#isStuck =
      this.own !== undefined && this.own.passes === undefined && revealed.length === 0;
  }

  /**
   * Reveals what the policy makes of a prediction.
   * @param asked the slots that it is about
   */
  denoise(
    prediction: ChunkPrediction,
    asked: readonly number[],
    progress: WindowProgress,
  ): Denoised {
    const size = this.ids.length;
    const { index, start } = this.#place;
    const pass = this.#passes++;
    const { seed } = this.#run.settings;
    const lot = (slot: number): number => lotOf(seed, start + slot, pass);
    const revealed =
      this.own === undefined
        ? this.#byRule(prediction, asked, { ...progress, lot })
        : this.#byOwnCode(prediction, asked, { ...progress, lot });
    return {
      ...{ chunk: index, start, size, revealed, edited: [] },
      confidence: [...prediction.probability],
    };
  }

  #byRule(
    prediction: ChunkPrediction,
    asked: readonly number[],
    at: Omit<Progress, 'masked'>,
  ): Reveal[] {
    const { shape } = this.#run.denoiser;
    const isAsked = new Set(asked);
    // Masks beyond the window are not for this pass to see.
    const ids = this.ids.map((id, slot) =>
      id === shape.maskId && !isAsked.has(slot) ? UNSEEN : id,
    );
    const rule = { policy: this.#policy, nearness: this.#run.settings.nearness };
    const revealed = chooseReveals(prediction, ids, shape, rule, at);
    this.slots.reveal(revealed);
    return revealed;
  }

  /** What slots cost under the policy. */
  #costs(candidates: readonly Candidate[], progress: Progress): ReadonlyMap<number, number> {
    const { rule } = known(this.#policy.kind);
    return new Map(candidates.map((each) => [each.slot, rule?.cost(each, progress) ?? 0]));
  }

  #byOwnCode(
    prediction: ChunkPrediction,
    asked: readonly number[],
    at: WindowProgress & Pick<Progress, 'lot'>,
  ): readonly Reveal[] {
    const { maskId } = this.#run.denoiser.shape;
    const progress = { ...at, masked: asked.length };
    const isCertain = this.own?.isCertain === true && this.#run.settings.temperature === 0;
    const sure = isCertain ? { confidence: 1, entropy: 0, margin: 1 } : {};
    const candidates = asked.map((slot) => ({ ...candidateAt(prediction, slot), ...sure }));
    // A rule that sets no bound to its passes has to get on in each.
    const mayRest = this.own?.passes !== undefined;
    const rule = { policy: this.#policy, nearness: 0, mayRest };
    const leftmost = choose(rule, candidates, progress);
    const chosen =
      this.own?.byTopk === true
        ? cheapestByTopk(this.#costs(candidates, progress), leftmost.length, at.among)
        : leftmost;
    const revealed = chosen
      .map((slot) => ({
        slot,
        id: prediction.ids[slot]!,
        confidence: prediction.probability[slot]!,
      }))
      .filter(({ id }) => id !== maskId);
    this.slots.put(revealed);
    this.#isStuck = chosen.length > 0 && revealed.length === 0 && this.own?.passes === undefined;
    return revealed;
  }
}

/** Stands for a mask that is not to be seen: no token, and not [MASK]. */
const UNSEEN = -1;
