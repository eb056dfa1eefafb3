import type {
  CommitPass,
  DecodePass,
  Denoised,
  DenoisePass,
  Pass,
  PrefillPass,
  Remasked,
} from '../engine/trace/trace.ts';
import type { ByteWriter } from './bytes.ts';
import { FLAG, FLAWS, KIND, maskBytes, type RunState, UNIT } from './run-form.ts';
import { logProbToByte, probabilityToByte, shutterToByte } from './surprisal.ts';

/** Writes the passes of one run, in tokens of the table, see `run-form.ts`. */
export class PassWriter {
  readonly #out: ByteWriter;
  readonly #state: RunState;
  /** Whether the model has no causal text. */
  readonly #isOpen: boolean;

  /** @param state where the run stands before the first pass that is written; follows */
  constructor(out: ByteWriter, state: RunState, isOpen: boolean) {
    this.#out = out;
    this.#state = state;
    this.#isOpen = isOpen;
  }

  /** @param cached tokens in the cache behind it */
  write(pass: Pass, cached: number): void {
    switch (pass.kind) {
      case 'prefill':
        this.#prefill(pass, cached);
        break;
      case 'denoise':
        this.#denoise(pass, cached);
        break;
      case 'commit':
        this.#commit(pass, cached);
        break;
      case 'decode':
        this.#decode(pass, cached);
    }
    this.#state.follow(pass);
  }

  /** What every pass begins with. */
  #open(pass: Pass, flags: number, cached: number, foreseen: number): void {
    const { clock } = this.#state;
    const start = Math.max(clock, Math.round(pass.at * UNIT));
    const end = Math.max(start, Math.round((pass.at + pass.took) * UNIT));
    this.#out.byte(KIND.indexOf(pass.kind) | flags | (cached === foreseen ? 0 : FLAG.cached));
    this.#out.varint(start - clock);
    this.#out.varint(end - start);
    if (cached !== foreseen) this.#out.varint(cached);
    this.#state.cached = cached;
    this.#state.clock = end;
  }

  #prefill(pass: PrefillPass, cached: number): void {
    const flags =
      (pass.next === undefined ? 0 : FLAG.next) | (pass.ahead === undefined ? 0 : FLAG.ahead);
    this.#open(pass, flags, cached, pass.tokens);
    this.#out.varint(pass.tokens);
    if (pass.next !== undefined) this.#known(pass.next.id, logProbToByte(pass.next.logProb));
    this.#ahead(pass);
  }

  #denoise(pass: DenoisePass, cached: number): void {
    const { recomputed, remasked } = pass;
    const flags =
      this.#flagsOf(pass) |
      (recomputed === undefined ? 0 : FLAG.recomputed) |
      (remasked === undefined ? 0 : FLAG.ahead);
    this.#open(pass, flags, cached, recomputed ?? this.#state.cached);
    this.#place(pass, flags);
    if (recomputed !== undefined) this.#out.varint(recomputed);
    if (this.#isOpen) {
      this.#out.varint(pass.beside ?? 0);
      this.#out.varint(pass.stale ?? 0);
    }
    if (remasked !== undefined) {
      const tail = this.#remasked(remasked, 0);
      this.#state.relay(pass.start, tail);
    }
    this.#denoised(pass);
  }

  /** @returns the tail from a token on */
  #remasked({ why, tail }: Remasked, from: number): (number | null)[] {
    const tokens = tail.slice(from);
    this.#out.byte(FLAWS.indexOf(why));
    this.#out.varint(tokens.length);
    for (const token of tokens) this.#out.varint(token === null ? 0 : token + 1);
    return tokens;
  }

  #ahead(pass: PrefillPass | CommitPass): void {
    const { ahead, opened } = pass;
    const remasked = pass.kind === 'commit' ? pass.remasked : undefined;
    if (ahead === undefined && remasked === undefined) return;
    this.#out.varint(ahead ?? 0);
    const flags =
      (opened === undefined ? FLAG.absent : this.#flagsOf(opened)) |
      (remasked === undefined ? 0 : FLAG.remasked);
    this.#out.byte(flags);
    if (remasked !== undefined && pass.kind === 'commit') {
      this.#remasked(remasked, pass.tokens.length);
    }
    if (opened === undefined) return;
    this.#place(opened, flags);
    this.#denoised(opened);
  }

  #flagsOf({ chunk, start, size, drafted, edited }: Denoised): number {
    const { place } = this.#state;
    const foreseen = chunk === place.chunk && start === place.start && size === place.size;
    return (
      (foreseen ? 0 : FLAG.placed) |
      (edited.length === 0 ? 0 : FLAG.edited) |
      (drafted === undefined ? 0 : FLAG.drafted)
    );
  }

  #place({ chunk, start, size }: Denoised, flags: number): void {
    if ((flags & FLAG.placed) === 0) return;
    for (const value of [chunk, start, size]) this.#out.varint(value);
  }

  #denoised(part: Denoised): void {
    const out = this.#out;
    const state = this.#state;
    state.open(part);
    if (part.drafted !== undefined) this.#drafted(part.drafted);
    maskBytes(part).forEach((byte) => out.byte(byte));
    for (const { slot, id, confidence } of part.revealed) this.#reveal(slot, id, confidence);
    if (part.edited.length > 0) out.varint(part.edited.length);
    for (const { slot, id, confidence, previous } of part.edited) {
      out.varint(slot);
      out.varint(state.refer(slot, previous));
      this.#reveal(slot, id, confidence);
    }
    for (let slot = 0; slot < part.size; slot++) {
      if (state.standing(slot) === null) out.byte(shutterToByte(part.confidence[slot] ?? 0));
    }
  }

  #drafted(ids: readonly number[]): void {
    this.#out.varint(ids.length);
    ids.forEach((id) => this.#out.varint(id));
    this.#state.draft(ids);
  }

  #reveal(slot: number, id: number, confidence: number): void {
    const probability = probabilityToByte(confidence);
    this.#out.varint(id);
    this.#out.byte(probability);
    this.#state.reveal(slot, id, probability);
  }

  #commit(pass: CommitPass, cached: number): void {
    const state = this.#state;
    const { place } = state;
    const foreseen = pass.chunk === place.chunk && pass.start === place.start;
    const flags =
      (foreseen ? 0 : FLAG.placed) |
      (pass.rejected === 0 ? 0 : FLAG.rejected) |
      (pass.corrected === null ? 0 : FLAG.corrected) |
      (pass.next === undefined ? 0 : FLAG.next) |
      (pass.ahead === undefined && pass.remasked === undefined ? 0 : FLAG.ahead);
    this.#open(pass, flags, cached, state.cached + pass.tokens.length);
    const out = this.#out;
    if (!foreseen) [pass.chunk, pass.start].forEach((value) => out.varint(value));
    if (pass.rejected !== 0) out.varint(pass.rejected);
    out.varint(pass.tokens.length);
    pass.tokens.forEach((id, slot) => {
      out.varint(state.refer(slot, id));
      out.byte(logProbToByte(pass.logProbs[slot] ?? Number.NaN));
    });
    state.close(pass.chunk, pass.start + pass.tokens.length);
    const { corrected, next } = pass;
    if (corrected !== null) {
      out.signed(corrected.slot - pass.tokens.length);
      this.#known(corrected.id, probabilityToByte(corrected.confidence));
    }
    if (next !== undefined) this.#known(next.id, logProbToByte(next.logProb));
    this.#ahead(pass);
  }

  #decode(pass: DecodePass, cached: number): void {
    const state = this.#state;
    const { given = 0 } = pass;
    const foreseen = pass.start === state.decoded + 1 + given;
    const flags = (foreseen ? 0 : FLAG.placed) | (given === 0 ? 0 : FLAG.beside);
    this.#open(pass, flags, cached, state.cached + 1 + given);
    if (given !== 0) this.#out.varint(given);
    if (!foreseen) this.#out.varint(pass.start);
    this.#out.varint(pass.id);
    this.#out.byte(logProbToByte(pass.logProb));
    state.decoded = pass.start;
  }

  /** A token that a causal pass tells ahead. */
  #known(id: number, probability: number): void {
    this.#out.varint(id);
    this.#out.byte(probability);
    this.#state.know(id, probability);
  }
}
