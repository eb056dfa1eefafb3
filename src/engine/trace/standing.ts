/** What stands in the slots of a canvas at one moment of a run, and since when. */

/** What a slot of the open chunk looks like. */
export type Slot = MaskedSlot | RevealedSlot | { readonly state: 'after-end' };

export interface MaskedSlot {
  readonly state: 'masked';
  /** The model's highest probability here in the last pass, 0 before any: the shutter is 1 minus this. */
  readonly surest: number;
}

export interface RevealedSlot {
  /** `new` in the pass just finished, `old` before it; `given` from the beginning and for good. */
  readonly state: 'new' | 'old' | 'given';
  readonly token: Decided;
}

/** A token and how it came to stand where it stands. */
export interface Decided {
  readonly id: number;
  /** Pass within its chunk that decided it, from 1; null where a causal pass did, or none. */
  readonly step: number | null;
  /** Index into the trace's passes; of a drafted token, the pass that opened its chunk; -1 where it is given. */
  readonly pass: number;
  /** NaN for a drafted or given token: no pass has drawn it. */
  readonly confidence: number;
  /** What stood here before and since when, for an edited token. */
  readonly edit: { readonly previous: number; readonly pass: number } | null;
  /** A causal pass put it here, not a denoise pass. */
  readonly causal: boolean;
  /** It was given: no pass may change it. */
  readonly given: boolean;
}

/** Whether a token has stood where it stands from the beginning, as part of the code to put right. */
export function isDrafted({ step, causal, given }: Decided): boolean {
  return step === null && !causal && !given;
}

/** Whether a causal pass has put a token back that the code to put right had there. */
export function isPutBack({ confidence, causal }: Decided): boolean {
  return causal && Number.isNaN(confidence);
}

/** A token of finished text; all of it is cached once the prompt is. */
export interface Written extends Decided {
  /** Position in the text, from 0. */
  readonly position: number;
  /** Null for what was given at the start of the text, and is of no chunk. */
  readonly chunk: number | null;
  /** log p given all before it, from the causal pass, nats; NaN where none has scored it. */
  readonly logProb: number;
  /** Index of the pass that wrote it to the finished text; -1 for what was given there. */
  readonly by: number;
}

export interface OpenChunk {
  readonly chunk: number;
  /** Position of slot 0. */
  readonly start: number;
  readonly slots: readonly Slot[];
  /** Denoise passes done over this chunk. */
  readonly step: number;
  /** Every slot is decided, and the last pass over them, where edits are on, edited nothing: the commit is due. */
  readonly committing: boolean;
}
