import type { Prediction } from '../denoiser.ts';
import { isOwn, revealsSlots } from '../sampling/policies/policies.ts';
import { carried } from './carried.ts';
import { endOfGiven, givenAt, spansOf, type Given } from './given.ts';
import type { Decided, OpenChunk, Slot, Written } from './standing.ts';
import {
  remaskedIn,
  type Change,
  type ChangedSlot,
  type CommitPass,
  type Denoised,
  type GivenPart,
  type Pass,
  type RemaskedAt,
  type Reveal,
  type Trace,
  type TracePrompt,
} from './trace.ts';

/** The part of a trace that decides what stands where. */
export type ReplayedPart = ReplayedHead & Pick<Trace, 'passes' | 'end'>;

/** The part of it that is there before the first pass. */
export type ReplayedHead = Pick<Trace, 'settings' | 'changes'> &
  GivenPart & { readonly prompt: Pick<TracePrompt, 'length' | 'holes'> };

/**
 * What stands in which slot after the first passes of a run, and since when: the one place where passes become text.
 * Everything that draws, counts or tells a run derives it from here.
 * @param count passes; all of the trace where it is left out
 */
export function replay(trace: ReplayedPart, eosId: number, count = trace.passes.length): Replay {
  const replayed = new Replay(trace, eosId);
  for (const pass of trace.passes.slice(0, Math.max(0, count))) replayed.apply(pass);
  if (trace.end === 'length' && count >= trace.passes.length) replayed.keepKnown();
  return replayed;
}

/** Replays passes one after the other. */
export class Replay {
  /** Finished text, without [EOS]. */
  readonly written: Written[] = [];
  /** Passes applied. */
  passes = 0;
  /** Tokens of the text that the cache holds. */
  cached = 0;
  /** Slots dropped after [EOS]. */
  dropped = 0;
  /** Whether a finished text is denoised again: all of it stands on the canvas then. */
  isRemasked = false;
  readonly #size: number;
  readonly #settings: Trace['settings'];
  readonly #eosId: number;
  #given: Given;
  /** What stood in given slots before they were, by position. */
  #held: readonly (Decided | null)[] = [];
  readonly #changes: readonly Change[];
  readonly #autoregressive: boolean;
  /** Tokens may be edited, and what is edited put back. */
  readonly #edits: boolean;
  #chunk = 0;
  #start: number;
  #step = 0;
  #slots: (Decided | null)[];
  #surest: readonly number[] = [];
  /** Slots that the last look took in; a text laid anew may be longer. */
  #seen = 0;
  /** What the open chunk began as, where it was not masks. */
  #drafted: readonly number[] = [];
  /** Whether the last pass over the open chunk found no mask, and nothing to edit. */
  #isSettled = false;
  /** Slots decided by the pass just applied. */
  #fresh = new Set<number>();
  /** Whether the rule is of a model's own code, which goes on behind an [EOS]. */
  readonly #goesOn: boolean;
  /** Whether nothing is ever committed: the canvas is all that there is. */
  #isWhole = false;
  /** Whether the text has its end, and the end stands in no slot. */
  #hasEnded = false;
  /** The code between several holes; null where there are none. */
  readonly #parts: readonly (readonly number[])[] | null;
  /** How many of them have been begun by themselves. */
  #filled = 0;

  constructor({ settings, prompt, changes = [] }: ReplayedHead, eosId: number) {
    const { given = [], holes } = prompt;
    this.#parts = holes?.parts ?? null;
    this.#size = chunkSize(settings);
    this.#settings = settings;
    this.#eosId = eosId;
    this.#given = given;
    this.#changes = changes;
    this.#autoregressive = settings.policy.kind === 'ar';
    this.#edits = settings.edits && revealsSlots(settings.policy);
    this.#goesOn = isOwn(settings.policy);
    this.#writeGiven(0, null);
    this.#start = this.written.length;
    this.#slots = this.#blank(this.#start, this.#size);
    this.#change();
  }

  apply(pass: Pass): void {
    this.#apply(pass);
    this.#change();
  }

  #apply(pass: Pass): void {
    const index = this.passes++;
    if (index === 0 && pass.kind === 'denoise') this.#isWhole = pass.beside !== undefined;
    if (pass.kind === 'commit') this.#isWhole = false;
    this.#fresh = new Set();
    const remasked = remaskedIn(pass);
    if (remasked !== undefined) this.#remask(remasked, index);
    switch (pass.kind) {
      case 'prefill':
        if (index > 0) this.#goOnWithHole();
        this.cached = this.written.length;
        if (pass.next !== undefined) this.#predicted(pass.next, this.#start, index);
        if (pass.opened !== undefined) this.#denoise(pass.opened, index);
        return;
      case 'denoise':
        this.#denoise(pass, index);
        return;
      case 'commit':
        this.#commit(pass, index);
        this.cached = pass.start + pass.tokens.length;
        if (pass.opened !== undefined) this.#denoise(pass.opened, index);
        return;
      case 'decode':
        // It caches all before the token that it predicts.
        this.cached = pass.start;
        this.#predicted(pass, pass.start, index);
    }
  }

  /** The chunk under way, or the one to come. */
  open(): OpenChunk {
    const end = endSlot(this.#slots, this.#eosId);
    const isOver = end >= 0 && !(this.#goesOn && this.#slots.slice(0, end).includes(null));
    const slots = this.#slots.map((token, slot): Slot => {
      const isBehind = isOver && slot > end;
      if (isBehind && !(this.#goesOn && token !== null)) return { state: 'after-end' };
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
        !this.#isWhole &&
        slots.every((slot) => slot.state !== 'masked') &&
        (this.#isSettled || !this.#edits),
    };
  }

  /** How often a person does something to the text at this moment. */
  get changed(): number {
    return this.#changes.filter(({ pass, slots }) => pass === this.passes && slots.length > 0)
      .length;
  }

  /** What is given at this moment, what a person holds included. */
  get given(): Given {
    return this.#given;
  }

  /** Position of the open chunk's slot 0. */
  get start(): number {
    return this.#start;
  }

  /** The token at a slot of the open chunk; null for a mask. */
  at(slot: number): Decided | null {
    return this.#slots[slot] ?? null;
  }

  /** The token of slot 0 where a causal pass has put it there: it belongs to the text, whatever becomes of the chunk. */
  get told(): Decided | null {
    const first = this.at(0);
    return first?.causal === true && !this.isRemasked ? first : null;
  }

  /**
   * What of the open chunk belongs to the text of a run that stops here.
   * @param keepsOpen whether what denoise passes have decided does; of a draft it is what a causal pass has told
   */
  leading(keepsOpen: boolean): number[] {
    return this.#leading(keepsOpen).map(({ id }) => id);
  }

  /** The same as finished text, for a run that is over and had nothing left to cache it for. */
  ending(keepsOpen: boolean): Written[] {
    const place = { chunk: this.#chunk, logProb: Number.NaN, by: this.passes - 1 };
    return this.#leading(keepsOpen).map((token, slot) => ({
      ...token,
      ...place,
      position: this.#start + slot,
    }));
  }

  /**
   * Everything that stands, by position, null for a mask: [EOS] is last where the text has its end. What nothing but a
   * draft says is left out, see `leading`.
   */
  standing(keepsOpen: boolean): (Decided | null)[] {
    const open = keepsOpen || this.isRemasked ? this.#slots : [this.told];
    const end = endSlot(open, this.#eosId);
    const slots = open.slice(0, end < 0 ? undefined : end + 1);
    const last = this.#hasEnded ? [causal(this.#eosId, 0, this.passes - 1)] : slots;
    const all: (Decided | null)[] = [...this.written, ...last];
    const hasEnd = this.#hasEnded || end >= 0;
    // What is given further on stands there already.
    while (!hasEnd && all.length < endOfGiven(this.#given)) all.push(this.#givenAt(all.length));
    while (all.length > 0 && all.at(-1) === null) all.pop();
    return all;
  }

  /** Chunks that passes have looked at. */
  get chunks(): number {
    return this.#chunk + (this.#step > 0 ? 1 : 0);
  }

  /** The run goes on with a hole by itself: behind the one before it, the code between stands. */
  #goOnWithHole(): void {
    if (this.#parts === null) return;
    const part = this.#parts[this.#filled++ - 1];
    const isFirst = this.#filled === 1;
    if (isFirst) this.written.length = 0;
    const start = this.written.length;
    if (!isFirst) this.#given = [...this.#given, { start, tokens: part ?? [] }];
    this.#hasEnded = false;
    this.#writeGiven(start, this.#chunk);
    this.#openNext(this.#chunk, this.written.length);
  }

  /** Does to the text what a person did to it at this moment. */
  #change(): void {
    for (const { pass, slots } of this.#changes) {
      if (pass === this.passes && slots.length > 0) this.#hold(slots);
    }
  }

  #hold(changed: readonly ChangedSlot[]): void {
    const held = this.standing(revealsSlots(this.#settings.policy));
    for (const { position, id } of changed) {
      while (held.length <= position) held.push(null);
      held[position] = id === null ? null : given(id);
    }
    // Behind the end of a text there is nothing to hold.
    const last = held.findIndex((token) => token?.id === this.#eosId);
    if (last >= 0) held.length = last + 1;
    const chunks = this.chunks;
    const before = this.written.splice(0);
    const end = held.findIndex((token) => token === null || token.id === this.#eosId);
    this.#held = held;
    this.#drafted = [];
    this.#given = spansOf(held.map((token) => token?.id ?? null));
    this.#hasEnded = false;
    this.isRemasked = false;
    this.cached = Math.min(this.cached, changed[0]?.position ?? this.cached);
    for (const [position, token] of held.slice(0, end < 0 ? undefined : end).entries()) {
      if (token === null) continue;
      const {
        chunk = this.#chunk,
        logProb = Number.NaN,
        by = this.passes - 1,
      } = before[position] ?? {};
      this.written.push({ ...token, position, chunk, logProb, by });
    }
    this.#openNext(chunks, this.written.length);
  }

  #leading(keepsOpen: boolean): Decided[] {
    const isLooked = this.#step > 0 && (keepsOpen || this.isRemasked);
    const kept = isLooked ? this.#slots.slice(0, this.#seen) : [this.told];
    const end = kept.findIndex((token) => token === null || token.id === this.#eosId);
    return kept.slice(0, end < 0 ? undefined : end).filter((token) => token !== null);
  }

  /** A text that fills the context may end with a token that is known and was never cached. */
  keepKnown(): void {
    const { told } = this;
    if (told === null || told.id === this.#eosId || this.#step > 0) return;
    this.#write(told, this.#start, Math.log(told.confidence), -1);
    this.#slots[0] = null;
  }

  /** Takes the text back from a position on. What stands there still is what it was before. */
  #remask({ chunk, start, tail }: RemaskedAt, index: number): void {
    const before = [...this.written.slice(start), ...this.#slots].filter((token) => token !== null);
    if (chunk !== this.#chunk) this.#step = 0;
    const laid = { ...PLAIN, step: this.#step, pass: index, confidence: Number.NaN };
    this.#slots = carried(before, tail, (id) => ({ ...laid, id }));
    this.#hasEnded = false;
    this.#surest = [];
    this.#drafted = [];
    this.written.length = Math.min(this.written.length, start);
    this.cached = Math.min(this.cached, start);
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
    this.#seen = pass.size;
    const step = this.#step;
    for (const { slot, id, confidence } of pass.revealed)
      this.#decide(slot, { ...PLAIN, id, step, pass: index, confidence });
    for (const { slot, id, confidence, previous } of pass.edited) {
      const edit = { previous, pass: this.#slots[slot]?.pass ?? index };
      this.#decide(slot, { ...PLAIN, id, step, pass: index, confidence, edit });
    }
  }

  #commit(pass: CommitPass, index: number): void {
    this.#chunk = pass.chunk;
    this.#hasEnded = pass.tokens.includes(this.#eosId);
    pass.tokens.forEach((id, i) => {
      if (id === this.#eosId) return;
      const logProb = pass.logProbs[i] ?? Number.NaN;
      const slot = this.#slots[i];
      const position = pass.start + i;
      const fixed = this.#givenAt(position);
      if (fixed !== null) this.#write(fixed, position, logProb, index);
      else
        this.#write(slot?.id === id ? slot : causal(id, logProb, index), position, logProb, index);
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
  #predicted(next: Prediction, position: number, index: number): void {
    const token = causal(next.id, next.logProb, index);
    if (!this.#autoregressive) {
      this.#decide(0, token);
      return;
    }
    if (next.id === this.#eosId) {
      this.#hasEnded = true;
      return;
    }
    this.#write(token, position, next.logProb, index);
    this.#writeGiven(position + 1, 0);
    this.#openNext(0, this.written.length);
  }

  /** What is given from a position on stands there as soon as all before it does. */
  #writeGiven(position: number, chunk: number | null): void {
    for (let at = position; ; at++) {
      const token = this.#givenAt(at);
      if (token === null) return;
      if (token.id === this.#eosId) {
        this.#hasEnded = true;
        return;
      }
      this.written.push({ ...token, position: at, chunk, logProb: Number.NaN, by: -1 });
    }
  }

  /** The slots of a chunk that nothing has looked at. */
  #blank(start: number, size: number): (Decided | null)[] {
    const slots = new Array<Decided | null>(size).fill(null);
    for (const span of this.#given) {
      const end = Math.min(start + size, span.start + span.tokens.length);
      for (let at = Math.max(start, span.start); at < end; at++) {
        slots[at - start] = this.#givenAt(at);
      }
    }
    return slots;
  }

  /** What is given at a position; null where it is open. */
  #givenAt(position: number): Decided | null {
    const id = givenAt(this.#given, position);
    return id === undefined ? null : (this.#held[position] ?? given(id));
  }

  #decide(slot: number, token: Decided): void {
    // A trace from elsewhere may name slots that the chunk does not have.
    while (this.#slots.length < slot) this.#slots.push(null);
    this.#slots[slot] = token;
    this.#fresh.add(slot);
  }

  #write(token: Decided, position: number, logProb: number, by: number): void {
    this.written.push({ ...token, position, chunk: this.#chunk, logProb, by });
  }

  #openNext(chunk: number, start: number): void {
    this.#chunk = chunk;
    this.#start = start;
    this.#step = 0;
    this.#slots = this.#blank(start, this.#size);
    this.#surest = [];
  }
}

/** Slots in a chunk under these settings: the autoregressive way opens one at a time. */
export function chunkSize(settings: Trace['settings']): number {
  return settings.policy.kind === 'ar' ? 1 : settings.chunk;
}

/** The first [EOS] among the slots ends the text; -1 when there is none. */
function endSlot(slots: readonly (Decided | null)[], eosId: number): number {
  return slots.findIndex((token) => token?.id === eosId);
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
