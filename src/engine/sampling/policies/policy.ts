/**
 * What a reveal policy is. One file a policy says all of it: its rule, the number that it takes with its range and
 * default, and how it is written. Whatever lists policies (settings, links, command line, rail, sweeps, docs) reads
 * it from there.
 */

/** The number that a policy takes. */
export interface Parameter<Key extends string = string> {
  /** Its field in settings. */
  readonly key: Key;
  /** What stands for it where a policy's form is shown: `steps:N`. */
  readonly placeholder: string;
  readonly least: number;
  /** Whether `least` itself is out of range. */
  readonly isAbove?: boolean;
  readonly most: number;
  readonly isWhole?: boolean;
  /** Where nobody has named one. */
  readonly initial: number;
  /** Whether the policy may be named without its number, which is then `initial`. */
  readonly isOptional?: boolean;
  /** What settings mean that were stored before the number was there. */
  readonly unsaid?: number;
  /** What a control offers of the range. */
  readonly offered: { readonly min: number; readonly max: number; readonly step: number };
  /** What a link may say: beyond it the number has nothing left to decide. */
  readonly linked: { readonly min: number; readonly max: number };
  readonly unit?: 'nats';
}

/** A masked slot that may be revealed in this pass. */
export interface Candidate {
  readonly slot: number;
  /** Probability of the token that was drawn, 0 to 1. */
  readonly confidence: number;
  /** Of the slot's whole distribution, nats. */
  readonly entropy: number;
  /** Probability of the likeliest token less that of the second likeliest, 0 to 1. */
  readonly margin: number;
}

/** How far the open chunk, or the open window of a canvas, has come. */
export interface Progress {
  /** Masked slots, candidates or not. */
  readonly masked: number;
  /** Denoise passes over this chunk before this one. */
  readonly pass: number;
  /** A number of chance for a slot, 0 to 1, another in every pass and under every seed. */
  readonly lot: (slot: number) => number;
  /** Masked slots that it began with, where a rule of a model's own code asks. */
  readonly begun?: number;
  /** Slots that it has, masked or not, where such a rule asks. */
  readonly size?: number;
}

/** How a policy chooses among the masked slots of a chunk: it puts them in an order and takes the first few. */
export interface RevealRule {
  /** What a slot costs, in nats: the least is revealed first. */
  readonly cost: (candidate: Candidate, progress: Progress) => number;
  /** Whether `Settings.nearness` adds to the cost. */
  readonly isOrdered: boolean;
  /** How many of the candidates in order a pass takes; one, where it says less. @param second the second number */
  readonly count: (
    value: number,
    ordered: readonly Candidate[],
    progress: Progress,
    second: number,
  ) => number;
  /** The most denoise passes that a chunk takes, edits among them; no bound where it is left out. */
  readonly mostPasses?: (value: number) => number;
  /** Its number is a probability that a slot must reach. */
  readonly isLevel?: boolean;
  /** Whether a pass takes an equal share of the surest, whatever they say, as `Foreseen` has it. */
  readonly takesShares?: true;
  /** The rule of a published model's own code. */
  readonly own?: OwnRule;
}

/**
 * What a published model's own code does beside its order and its counts. Such code reveals whatever the model says,
 * wherever the text ends; where the model says [MASK], the slot stays masked. A pass may take nothing.
 */
export interface OwnRule {
  /**
   * Passes that a window has at most, whether masks are left in it or not; as many as it takes where left out.
   * @param begun masked slots that the window began with
   */
  readonly passes?: (value: number, begun: number) => number;
  /** Slots that are decided together within a block, from its first on; all of it where left out. */
  readonly part?: (second: number) => number;
  /** Whether equally sure slots come in the order of `torch.topk`; from the left where left out. */
  readonly byTopk?: true;
  /**
   * Whether a greedy choice is sure of itself: SDAR's own code takes the likeliest token by `top_k` 1, which leaves it
   * a probability of 1 and an entropy of 0.
   */
  readonly isCertain?: true;
  /**
   * How far a text of blocks is written: to its length, to the end of the block that reaches it, or as many whole
   * blocks as it has, and the token that the pass that stores the last one tells. To its length where left out.
   */
  readonly reach?: 'block' | 'whole-blocks';
}

/** How text is written. `verify` and `ar` do not reveal slots one look after the other, see `verify.ts`, `ar.ts`. */
export type Writing = 'reveal' | 'verify' | 'ar';

/** A policy as its file declares it. `P` is what stands in settings. */
export interface PolicyDescriptor<P extends { readonly kind: string } = { readonly kind: string }> {
  /** As it is written, on the command line and in links. */
  readonly kind: P['kind'];
  readonly parameter: Parameter | null;
  /** A second number, which stands behind a slash and may be left out. */
  readonly second?: Parameter;
  /** The policy with its numbers; one that takes none ignores them. A second that is left out is its `initial`. */
  readonly of: (value: number, second?: number) => P;
  readonly writes: Writing;
  /** For those that reveal. */
  readonly rule: RevealRule | null;
}

/** Cost of a slot by what the model doubts of its token, nats. */
export function surprise({ confidence }: Candidate): number {
  return -Math.log(confidence);
}

/** How many items from the first on pass the test without a gap. */
export function leading<T>(items: readonly T[], test: (item: T, index: number) => boolean): number {
  const end = items.findIndex((item, index) => !test(item, index));
  return end < 0 ? items.length : end;
}
