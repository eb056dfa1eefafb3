import type { Prediction } from '../../engine/denoiser.ts';
import { givenAt, givenFrom, type Given } from '../../engine/trace/given.ts';
import { revealsSlots } from '../../engine/sampling/policies/policies.ts';
import { carried } from './carried.ts';
import {
  denoisedIn,
  remaskedIn,
  type CommitPass,
  type Denoised,
  type GivenPart,
  type Pass,
  type RemaskedAt,
  type Reveal,
  type RunEnd,
  type Trace,
} from '../../engine/trace/trace.ts';

/** At most this many chunks beyond the open one are drawn as strips of masks, */
const AHEAD = 2;

/** and, the first apart, no more slots than these. */
const AHEAD_SLOTS = 64;

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
  /** Written by the pass just finished. */
  readonly fresh: boolean;
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

/** A chunk not open yet. */
export interface Ahead {
  readonly chunk: number;
  readonly start: number;
  readonly size: number;
}

/** Everything the canvas draws at one moment of a run. */
export interface CanvasState {
  /** Passes finished. */
  readonly passes: number;
  readonly last: Pass | null;
  readonly written: readonly Written[];
  readonly open: OpenChunk | null;
  readonly ahead: readonly Ahead[];
  /** Set once the last pass of an ended run is shown. */
  readonly end: RunEnd | null;
  /** Slots dropped after [EOS]. */
  readonly dropped: number;
}

/** How many tokens of the finished text were given, and how many written. */
export function countTokens({ written }: CanvasState): {
  readonly given: number;
  readonly written: number;
} {
  const given = written.filter((token) => token.given).length;
  return { given, written: written.length - given };
}

/** The part of a trace that decides the drawing. */
export type CanvasTrace = Pick<Trace, 'settings' | 'passes' | 'end'> & GivenPart;

/**
 * The canvas after the first `count` passes. A pure function of the trace: the live view, the timeline
 * and a replay draw the same thing at the same pass.
 */
export function canvasState(trace: CanvasTrace, count: number, eosId: number): CanvasState {
  const passes = trace.passes.slice(0, Math.max(0, count));
  const board = new Board(trace.settings, trace.prompt.given ?? [], eosId);
  passes.forEach((pass, index) => board.apply(pass, index, index === passes.length - 1));
  const finished = trace.end !== null && passes.length === trace.passes.length;
  if (finished && trace.end === 'length') board.keepKnown();
  const open = finished && trace.end !== 'cancelled' ? null : board.open();
  return {
    passes: passes.length,
    last: passes.at(-1) ?? null,
    written: board.written,
    open,
    ahead: open === null || finished || board.isRemasked ? [] : chunksAhead(trace, open),
    end: finished ? trace.end : null,
    dropped: board.dropped,
  };
}

/** The tokens of finished text and of the open chunk, in order; null for a mask, and behind the end. */
export function rowOf({ written, open }: Pick<CanvasState, 'written' | 'open'>): (number | null)[] {
  const slots = open?.slots ?? [];
  return [
    ...written.map(({ id }) => id),
    ...slots.map((slot) => ('token' in slot ? slot.token.id : null)),
  ];
}

/** The canvas before any run: one open chunk, all masked. */
export function restingCanvas(settings: Trace['settings']): CanvasState {
  return canvasState({ settings, prompt: {}, passes: [], end: null }, 0, -1);
}

/** The first [EOS] among the slots ends the text; -1 when there is none. */
function endSlot(slots: readonly (Decided | null)[], eosId: number): number {
  return slots.findIndex((token) => token?.id === eosId);
}

/** Slots in a chunk under these settings: the autoregressive way opens one at a time. */
function chunkSize(settings: Trace['settings']): number {
  return settings.policy.kind === 'ar' ? 1 : settings.chunk;
}

/**
 * Later chunks. While a run goes on nobody knows how many there will be, so a fixed few are drawn; once
 * it has ended, only those that really came.
 */
function chunksAhead(trace: CanvasTrace, open: OpenChunk): Ahead[] {
  const size = chunkSize(trace.settings);
  if (size < 2) return [];
  const starts = new Map<number, Ahead>();
  if (trace.end !== null) {
    for (const pass of trace.passes) {
      const denoised = denoisedIn(pass);
      if (denoised === undefined || denoised.chunk <= open.chunk) continue;
      const { chunk, start, size } = denoised;
      starts.set(chunk, { chunk, start, size });
    }
    return [...starts.values()].slice(0, aheadOf(size));
  }
  const end = open.start + open.slots.length;
  return Array.from({ length: aheadOf(size) }, (_, i) => ({
    chunk: open.chunk + 1 + i,
    start: end + i * size,
    size,
  }));
}

/** Strips that fit below the open chunk. */
function aheadOf(size: number): number {
  return Math.min(AHEAD, Math.max(1, Math.floor(AHEAD_SLOTS / size)));
}

/** Replays passes one after the other. */
class Board {
  readonly written: Written[] = [];
  dropped = 0;
  /** Whether a finished text is denoised again: all of it stands on the canvas then. */
  isRemasked = false;
  readonly #size: number;
  readonly #eosId: number;
  readonly #given: Given;
  readonly #autoregressive: boolean;
  /** Tokens may be edited, and what is edited put back. */
  readonly #edits: boolean;
  #chunk = 0;
  #start: number;
  #step = 0;
  #slots: (Decided | null)[];
  #surest: readonly number[] = [];
  /** What the open chunk began as, where it was not masks. */
  #drafted: readonly number[] = [];
  /** Whether the last pass over the open chunk found no mask, and nothing to edit. */
  #isSettled = false;
  /** Slots decided by the pass just applied. */
  #fresh = new Set<number>();

  constructor(settings: Trace['settings'], given: Given, eosId: number) {
    this.#size = chunkSize(settings);
    this.#eosId = eosId;
    this.#given = given;
    this.#autoregressive = settings.policy.kind === 'ar';
    this.#edits = settings.edits && revealsSlots(settings.policy);
    this.#writeGiven(0, null);
    this.#start = this.written.length;
    this.#slots = this.#blank(this.#start, this.#size);
  }

  apply(pass: Pass, index: number, isLast: boolean): void {
    this.#fresh = new Set();
    const remasked = remaskedIn(pass);
    if (remasked !== undefined) this.#remask(remasked, index);
    switch (pass.kind) {
      case 'prefill':
        if (pass.next !== undefined) this.#predicted(pass.next, this.#start, index, isLast);
        if (pass.opened !== undefined) this.#denoise(pass.opened, index);
        return;
      case 'denoise':
        this.#denoise(pass, index);
        return;
      case 'commit':
        this.#commit(pass, index, isLast);
        if (pass.opened !== undefined) this.#denoise(pass.opened, index);
        return;
      case 'decode':
        this.#predicted(pass, pass.start, index, isLast);
    }
  }

  open(): OpenChunk {
    const end = endSlot(this.#slots, this.#eosId);
    const slots = this.#slots.map((token, slot): Slot => {
      if (end >= 0 && slot > end) return { state: 'after-end' };
      if (token === null) return { state: 'masked', surest: this.#surest[slot] ?? 0 };
      if (token.given) return { state: 'given', token };
      return { state: this.#fresh.has(slot) ? 'new' : 'old', token };
    });
    return {
      chunk: this.#chunk,
      start: this.#start,
      slots,
      step: this.#step,
      committing:
        this.#step > 0 &&
        slots.every((slot) => slot.state !== 'masked') &&
        (this.#isSettled || !this.#edits),
    };
  }

  /** A text that fills the context may end with a token that is known and was never cached. */
  keepKnown(): void {
    const known = this.#slots[0];
    if (known?.causal === true && known.id !== this.#eosId)
      this.#write(known, this.#start, Math.log(known.confidence), false);
  }

  /** Takes the text back from a position on. What stands there still is what it was before. */
  #remask({ chunk, start, tail }: RemaskedAt, index: number): void {
    const before = [...this.written.slice(start), ...this.#slots].filter((token) => token !== null);
    if (chunk !== this.#chunk) this.#step = 0;
    const laid = { ...PLAIN, step: this.#step, pass: index, confidence: Number.NaN };
    this.#slots = carried(before, tail, (id) => ({ ...laid, id }));
    this.#surest = [];
    this.#drafted = [];
    this.written.length = Math.min(this.written.length, start);
    this.#chunk = chunk;
    this.#start = start;
    this.isRemasked = true;
  }

  #denoise(pass: Denoised, index: number): void {
    // The first pass says how large the chunk is; after a revealed [EOS], later ones cover less of it.
    if (this.#step === 0 && !this.isRemasked) {
      const known = this.#slots[0];
      this.#drafted = pass.drafted ?? [];
      this.#slots = this.#blank(pass.start, pass.size);
      this.#drafted.forEach((id, slot) => (this.#slots[slot] ??= drafted(id, index)));
      if (known) this.#slots[0] = known;
    }
    this.#isSettled = !this.#slots.includes(null) && pass.edited.length === 0;
    this.#chunk = pass.chunk;
    this.#start = pass.start;
    this.#step += 1;
    this.#surest = pass.confidence;
    const step = this.#step;
    for (const { slot, id, confidence } of pass.revealed)
      this.#decide(slot, { ...PLAIN, id, step, pass: index, confidence });
    for (const { slot, id, confidence, previous } of pass.edited) {
      const edit = { previous, pass: this.#slots[slot]?.pass ?? index };
      this.#decide(slot, { ...PLAIN, id, step, pass: index, confidence, edit });
    }
  }

  #commit(pass: CommitPass, index: number, isLast: boolean): void {
    this.#chunk = pass.chunk;
    pass.tokens.forEach((id, i) => {
      if (id === this.#eosId) return;
      const logProb = pass.logProbs[i] ?? Number.NaN;
      const slot = this.#slots[i];
      const position = pass.start + i;
      const fixed = givenAt(this.#given, position);
      if (fixed !== undefined) this.#write(given(fixed), position, logProb, isLast);
      else
        this.#write(slot?.id === id ? slot : causal(id, logProb, index), position, logProb, isLast);
    });
    const { corrected } = pass;
    const known = pass.next ?? (corrected === null ? null : predictionOf(corrected));
    // The slot of [EOS] itself is not among the dropped.
    const ended = pass.tokens.includes(this.#eosId) ? 0 : known?.id === this.#eosId ? 1 : null;
    if (ended !== null && !this.isRemasked)
      this.dropped = Math.max(0, this.#slots.length - pass.tokens.length - ended);
    const kept = this.isRemasked ? this.#slots.slice(pass.tokens.length) : null;
    this.#openNext(pass.chunk + 1, pass.start + pass.tokens.length);
    if (kept !== null && ended === null) this.#slots = kept;
    if (known === null) return;
    if (corrected === null || !this.#edits) this.#decide(0, causal(known.id, known.logProb, index));
    else this.#putBack(this.#drafted.slice(corrected.slot), index);
  }

  /** The rest of a draft, from the token that a causal pass has put back. */
  #putBack(draft: readonly number[], index: number): void {
    for (const [slot, id] of draft.entries()) this.#slots[slot] ??= drafted(id, index);
    const first = this.#slots[0];
    if (first) this.#decide(0, { ...first, causal: true });
  }

  /** A token that a causal pass predicts: written at once, or the first slot of the chunk to come. */
  #predicted(next: Prediction, position: number, index: number, isLast: boolean): void {
    const token = causal(next.id, next.logProb, index);
    if (!this.#autoregressive) {
      this.#decide(0, token);
      return;
    }
    if (next.id === this.#eosId) return;
    this.#write(token, position, next.logProb, isLast);
    this.#writeGiven(position + 1, 0);
    this.#openNext(0, this.written.length);
  }

  /** What is given from a position on stands there as soon as all before it does. */
  #writeGiven(position: number, chunk: number | null): void {
    for (const [i, id] of givenFrom(this.#given, position).entries()) {
      const place = { position: position + i, chunk, logProb: Number.NaN, fresh: false };
      this.written.push({ ...given(id), ...place });
    }
  }

  /** The slots of a chunk that nothing has looked at. */
  #blank(start: number, size: number): (Decided | null)[] {
    return Array.from({ length: size }, (_, slot) => {
      const id = givenAt(this.#given, start + slot);
      return id === undefined ? null : given(id);
    });
  }

  #decide(slot: number, token: Decided): void {
    this.#slots[slot] = token;
    this.#fresh.add(slot);
  }

  #write(token: Decided, position: number, logProb: number, fresh: boolean): void {
    this.written.push({ ...token, position, chunk: this.#chunk, logProb, fresh });
  }

  #openNext(chunk: number, start: number): void {
    this.#chunk = chunk;
    this.#start = start;
    this.#step = 0;
    this.#slots = this.#blank(start, this.#size);
    this.#surest = [];
  }
}

/** A token as it is by far the most often. */
const PLAIN = { edit: null, causal: false, given: false } as const;

function causal(id: number, logProb: number, pass: number): Decided {
  return { ...PLAIN, id, step: null, pass, confidence: Math.exp(logProb), causal: true };
}

function drafted(id: number, pass: number): Decided {
  return { ...PLAIN, id, step: null, pass, confidence: Number.NaN };
}

function given(id: number): Decided {
  return { ...PLAIN, id, step: null, pass: -1, confidence: Number.NaN, given: true };
}

function predictionOf({ id, confidence }: Reveal): Prediction {
  return { id, logProb: Math.log(confidence) };
}
