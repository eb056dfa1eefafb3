import type { Flaw } from '../engine/trace/flaw.ts';
import { endOfGiven, givenAt, givenFrom, type Given, relaid } from '../engine/trace/given.ts';
import { LIMITS } from '../engine/sampling/policies/settings.ts';
import type { DenoisePass, Pass, RunEnd, Trace } from '../engine/trace/trace.ts';
import type { RecordedDevice } from '../engine/trace/recording.ts';
import { Replay } from '../engine/trace/replay.ts';
import { Damaged } from './bytes.ts';
import { probabilityToByte } from './surprisal.ts';

/**
 * The compact form of a recorded run and those that left it, as `run-writer.ts` writes and `run-reader.ts` reads it:
 *
 *   code between holes, branches, changes, spans given, device, stage, table of tokens, passes, end, of each branch: device, passes, end
 *
 * A branch is a run that left another: which, counted from the root, and how many passes they share, which are told
 * once. Where there are branches, it says which of the runs is to be seen. The changes are those that a run has beyond
 * the ones of the run that it left: how many passes later each comes, and its slots, each as the gap since the last one
 * and its token from 1, 0 for a mask. The device of a branch is told where it is another.
 *
 * The code between holes is tokens, as many stretches as there are holes but one. A given span is the gap since the last one and its tokens. Tokens are bytes of text, not the model's ids, so that
 * a run plays without the tokenizer; the table holds those that occur, in the order of their first use, [EOS] ahead
 * of them without a text. A pass is a byte of kind
 * and flags, the time since the last one and its own, then its tokens. What `RunState` foresees is left
 * out: where the next pass works, that a committed token is the one on the canvas. Probabilities take a
 * byte, see `surprisal.ts`. Of `DenoisePass.confidence` only what is drawn is kept, the shutters of slots
 * that stay masked; a slot that has its token gets that token's probability, 0 where it was drafted, given or
 * kept. Where text was masked again before a pass, it says why and what stands from its start on: a byte, a length, and
 * tokens from 1, 0 for a mask; a commit, whose tokens are the first of them, says the rest.
 */

/** Time is counted in these a millisecond. */
export const UNIT = 100;

export const KIND: readonly Pass['kind'][] = ['prefill', 'denoise', 'commit', 'decode'];
export const BACKENDS: readonly RecordedDevice['backend'][] = ['webgpu', 'wasm', 'cpu'];
export const FLAWS: readonly Flaw['why'][] = ['syntax', 'undeclared'];
export const ENDS: readonly (RunEnd | null)[] = [null, 'eos', 'length', 'cancelled'];

/** Lowest bits of a pass's first byte, and of the last: the index into `KIND` and `ENDS`. */
export const INDEX_BITS = 0x03;

/** The other bits: what differs from what is foreseen, and what is there at all. */
export const FLAG = {
  /** Chunk, start and size are spelt out; of the end, in links of old, the text's tokens. */
  placed: 0x04,
  /** So is the length of the cache. */
  cached: 0x08,
  edited: 0x10,
  recomputed: 0x20,
  drafted: 0x40,
  rejected: 0x10,
  corrected: 0x20,
  next: 0x40,
  /** A decode pass cached given tokens. */
  beside: 0x10,
  /** What a causal pass denoised of the chunk to come: slots, a byte of flags, then as a denoise pass. */
  ahead: 0x80,
  /** In that byte: the chunk that came was not among it. */
  absent: 0x01,
  /** In that byte: text was masked again before the commit. A denoise pass, which has no such byte, says it in `ahead`. */
  remasked: 0x02,
} as const;

/** In a run's first byte, beside the device: denoise passes say what they computed beside their slots, and what not. */
export const OPEN = 0x80;

/** Of a branch's first byte: it ran where the root did. */
export const SAME_DEVICE = 0x40;

/** The most that is read or written of anything. */
export const MOST = {
  /** Passes of all runs of a link, each told once. */
  passes: 2000,
  branches: 31,
  /** Passes of all runs, those that are shared as often as they are. */
  shared: 8000,
  /** Changes of all runs, and slots of all changes. */
  changes: 256,
  changed: 4096,
  /** Tokens that stand where a run is changed, over all changes of all runs: each change lays the whole text anew. */
  laid: 500_000,
  /** Tokens in a cache. */
  positions: 65_536,
  /** Tokens that the passes tell, again and again where they do: drafted, revealed, edited, committed. */
  tokens: 65_536,
  /** Tokens of the text: eight contexts of the models that there are. */
  text: 4096,
  /** Bytes and lines of the text, and of what was asked for. */
  textBytes: 65_536,
  lines: 2000,
  /** Spans given. */
  spans: 256,
  /** Distinct tokens. */
  table: 20_000,
  /** Bytes of a token. */
  piece: 1024,
  /** Bytes of a device's name. */
  words: 200,
  /** A run, 1 hour. */
  milliseconds: 3_600_000,
  slots: LIMITS.length.max,
  cacheBytesPerToken: 2 ** 30,
} as const;

/** Where a pass works. */
export interface Place {
  readonly chunk: number;
  readonly start: number;
  readonly size: number;
}

interface Standing {
  /** Index into the table. */
  readonly token: number;
  /** As `probabilityToByte` gives it. */
  readonly probability: number;
}

/** Of a token that no pass has drawn. */
const UNDRAWN = probabilityToByte(0);

/** What of a run is there before its passes, in tokens of the table. */
export interface StateHead {
  readonly settings: Trace['settings'];
  readonly given: Given;
  readonly changes: NonNullable<Trace['changes']>;
  /** What is left to all runs of a link that is read, see `MOST.laid`; absent where one is written. */
  readonly budget?: { laid: number };
}

/** A run so far, kept alike by writer and reader: what is foreseen of the next pass follows from it. */
export class RunState {
  /** End of the last pass, in units. */
  clock = 0;
  /** Tokens in the cache. */
  cached = 0;
  /** Position of the last decoded token. */
  decoded: number;
  /** In tokens of the table. */
  #given: Given;
  /** Of the last chunk, when it opened. */
  #size = 0;
  #place: Place;
  #step = 0;
  #slots: (Standing | null)[] = [];
  /** The first token of the chunk to come, where a causal pass has told it. */
  #known: Standing | null = null;
  readonly #head: StateHead;
  /** What stands where; null where nobody changes it. */
  #replay: Replay | null;

  constructor(head: StateHead) {
    this.#head = head;
    this.#given = head.given;
    this.#replay = replayOf(head);
    this.decoded = givenFrom(head.given, 0).length;
    this.#place = { chunk: 0, start: this.decoded, size: 0 };
    this.#change();
  }

  /**
   * The state of a run that leaves this one here.
   * @param changes all of that run
   * @param passes those that they share
   */
  left(changes: StateHead['changes'], passes: readonly Pass[]): RunState {
    const state = new RunState({ ...this.#head, changes: [] });
    state.clock = this.clock;
    state.cached = this.cached;
    state.decoded = this.decoded;
    state.#given = this.#given;
    state.#size = this.#size;
    state.#place = this.#place;
    state.#step = this.#step;
    state.#slots = [...this.#slots];
    state.#known = this.#known;
    state.#replay = replayOf({ ...this.#head, changes });
    state.#pay();
    for (const pass of passes) {
      state.#replay?.apply(pass);
      state.#pay();
    }
    state.#turn();
    return state;
  }

  /** A pass is told whole: what a person did behind it is done to the text. */
  follow(pass: Pass): void {
    if (this.#replay === null) return;
    this.#replay.apply(pass);
    this.#change();
  }

  #change(): void {
    this.#pay();
    this.#turn();
  }

  /** @throws Damaged where more is done to texts than to any that this page makes */
  #pay(): void {
    const { budget } = this.#head;
    if (budget === undefined || this.#replay === null) return;
    budget.laid -= this.#replay.changed * endOfGiven(this.#replay.given);
    if (budget.laid < 0) throw new Damaged('The changes lay too many tokens.');
  }

  #turn(): void {
    const replay = this.#replay;
    if (replay === null || replay.changed === 0) return;
    this.#given = replay.given;
    this.decoded = replay.start;
    this.#place = { chunk: replay.chunks, start: replay.start, size: 0 };
    this.#step = 0;
    this.#slots = [];
    this.#known = null;
  }

  /** Where the next denoise pass will work. */
  get place(): Place {
    if (this.#step === 0) return { ...this.#place, size: this.#size };
    // [EOS], the table's first, drops what is right of it.
    const end = this.#slots.findIndex((slot) => slot?.token === 0);
    return { ...this.#place, size: end < 0 ? this.#slots.length : end + 1 };
  }

  /** What was written from a position on is laid anew, in the chunk that is to come or is open. */
  relay(start: number, tail: readonly (number | null)[]): void {
    this.#given = relaid(this.#given, { start, tail });
    this.#place = { ...this.#place, start };
    this.#step = 0;
    this.#slots = [];
    this.#known = null;
  }

  /** A denoise pass begins. */
  open(place: Place): void {
    if (this.#step === 0 || place.chunk !== this.#place.chunk) {
      this.#slots = [this.#known];
      this.#size = place.size;
      this.#step = 0;
    }
    this.#place = place;
    this.#slots = Array.from(
      { length: place.size },
      (_, slot) => this.#slots[slot] ?? this.#givenIn(place.start + slot),
    );
    this.#step += 1;
  }

  reveal(slot: number, token: number, probability: number): void {
    this.#slots[slot] = { token, probability };
  }

  /** A draft tells the first tokens of the chunk that opens. */
  draft(tokens: readonly number[]): void {
    for (const [slot, token] of tokens.entries()) {
      this.#slots[slot] ??= { token, probability: UNDRAWN };
    }
  }

  #givenIn(position: number): Standing | null {
    const token = givenAt(this.#given, position);
    return token === undefined ? null : { token, probability: UNDRAWN };
  }

  /** A causal pass tells the first token of the chunk to come. */
  know(token: number, probability: number): void {
    this.#known = { token, probability };
  }

  /** A commit pass has ended. */
  close(chunk: number, end: number): void {
    this.#place = { chunk: chunk + 1, start: end, size: this.#size };
    this.#step = 0;
    this.#slots = [];
    this.#known = null;
  }

  standing(slot: number): Standing | null {
    // A chunk of one slot is committed without a denoise pass.
    return this.#step === 0 && slot === 0 ? this.#known : (this.#slots[slot] ?? null);
  }

  /** The token at a slot, counted from 1; 0 where it is the one that stands there. */
  refer(slot: number, token: number): number {
    return this.standing(slot)?.token === token ? 0 : token + 1;
  }
}

function replayOf({ settings, given, changes }: StateHead): Replay | null {
  // Where nothing is done to the text, the passes foresee all that is foreseen.
  if (changes.every(({ slots }) => slots.length === 0)) return null;
  return new Replay({ settings, prompt: { given }, changes }, 0);
}

/** The slots that a pass reveals as a mask of bits, in bytes. */
export function maskBytes(pass: Pick<DenoisePass, 'size' | 'revealed'>): Uint8Array {
  const mask = new Uint8Array(Math.ceil(pass.size / 8));
  for (const { slot } of pass.revealed) mask[slot >> 3]! |= 1 << (slot & 7);
  return mask;
}
