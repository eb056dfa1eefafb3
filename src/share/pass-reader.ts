import type { Prediction } from '../engine/denoiser.ts';
import type {
  CommitPass,
  DecodePass,
  Denoised,
  DenoisePass,
  Edit,
  Pass,
  PrefillPass,
  Remasked,
  Reveal,
} from '../engine/trace/trace.ts';
import { type ByteReader, Damaged } from './bytes.ts';
import {
  FLAG,
  FLAWS,
  INDEX_BITS,
  KIND,
  MOST,
  type Place,
  type RunState,
  UNIT,
} from './run-form.ts';
import { byteToLogProb, byteToProbability, byteToShutter } from './surprisal.ts';

/** What is left to be read of a link. */
export interface Budget {
  /** Tokens that its passes may still tell, each as often as it is told. */
  tokens: number;
  /** Tokens that may still stand where its runs are changed. */
  laid: number;
}

interface Timing {
  readonly at: number;
  readonly took: number;
}

interface PassSource {
  readonly source: ByteReader;
  /** Where the run stands before the first pass that is read; follows. */
  readonly state: RunState;
  /** Whether the model has no causal text. */
  readonly isOpen: boolean;
  /** Tokens of the table. */
  readonly tokens: number;
  readonly budget: Budget;
}

/** Reads the passes of one run, see `run-form.ts`. All of it throws `Damaged`. */
export class PassReader {
  readonly #in: ByteReader;
  readonly #state: RunState;
  readonly #isOpen: boolean;
  readonly #tokens: number;
  readonly #budget: Budget;

  constructor({ source, state, isOpen, tokens, budget }: PassSource) {
    this.#in = source;
    this.#state = state;
    this.#isOpen = isOpen;
    this.#tokens = tokens;
    this.#budget = budget;
  }

  read(): Pass {
    const first = this.#in.byte();
    const at = this.#state.clock + this.#in.varint(MOST.milliseconds * UNIT);
    const end = at + this.#in.varint(MOST.milliseconds * UNIT);
    if (end > MOST.milliseconds * UNIT) throw new Damaged('The run is too long.');
    this.#state.clock = end;
    const timing = { at: at / UNIT, took: (end - at) / UNIT };
    const cached = (first & FLAG.cached) === 0 ? null : this.#in.varint(MOST.positions);
    const pass = this.#rest(KIND[first & INDEX_BITS], first, timing);
    this.#state.cached = cached ?? this.#foreseenCache(pass);
    this.#state.follow(pass);
    return pass;
  }

  #rest(kind: Pass['kind'] | undefined, flags: number, timing: Timing): Pass {
    switch (kind) {
      case 'prefill':
        return this.#prefill(flags, timing);
      case 'denoise':
        return this.#denoise(flags, timing);
      case 'commit':
        return this.#commit(flags, timing);
      case 'decode':
        return this.#decode(flags, timing);
      case undefined:
        throw new Damaged('A pass is of no known kind.');
    }
  }

  #foreseenCache(pass: Pass): number {
    const { cached } = this.#state;
    switch (pass.kind) {
      case 'prefill':
        return pass.tokens;
      case 'denoise':
        return pass.recomputed ?? cached;
      case 'commit':
        return cached + pass.tokens.length;
      case 'decode':
        return cached + 1 + (pass.given ?? 0);
    }
  }

  #prefill(flags: number, timing: Timing): PrefillPass {
    const tokens = this.#in.varint(MOST.positions);
    return { kind: 'prefill', ...timing, tokens, ...this.#ahead(flags) };
  }

  /** What a causal pass tells of the chunk to come. */
  #ahead(
    flags: number,
    tokens: readonly number[] = [],
  ): { next?: Prediction; ahead?: number; opened?: Denoised; remasked?: Remasked } {
    const next = (flags & FLAG.next) === 0 ? {} : { next: this.#next() };
    if ((flags & FLAG.ahead) === 0) return next;
    const ahead = this.#in.varint(MOST.positions);
    const own = this.#in.byte();
    const beside = {
      ...next,
      ahead,
      ...((own & FLAG.remasked) !== 0 && { remasked: this.#remasked(tokens) }),
    };
    if ((own & FLAG.absent) !== 0) return beside;
    return { ...beside, opened: this.#denoised(this.#place(own), own) };
  }

  /** @param first tokens of the tail that are told already */
  #remasked(first: readonly number[]): Remasked {
    const why = FLAWS[this.#in.byte()];
    if (why === undefined) throw new Damaged('Text is masked again for no known reason.');
    const length = this.#in.varint(MOST.text);
    const rest = Array.from({ length }, () => {
      this.#count();
      const token = this.#in.varint(this.#tokens) - 1;
      return token < 0 ? null : token;
    });
    return { why, tail: [...first, ...rest] };
  }

  #denoise(flags: number, timing: Timing): DenoisePass {
    const place = this.#place(flags);
    const recomputed = (flags & FLAG.recomputed) === 0 ? null : this.#in.varint(MOST.positions);
    const open = this.#isOpen ? this.#open() : {};
    const remasked = (flags & FLAG.ahead) === 0 ? null : this.#remasked([]);
    if (remasked !== null) this.#state.relay(place.start, remasked.tail);
    return {
      kind: 'denoise',
      ...timing,
      ...(recomputed !== null && { recomputed }),
      ...open,
      ...(remasked !== null && { remasked }),
      ...this.#denoised(place, flags),
    };
  }

  #open(): Pick<DenoisePass, 'beside' | 'stale'> {
    const beside = this.#in.varint(MOST.positions);
    const stale = this.#in.varint(MOST.slots);
    return { beside, ...(stale > 0 && { stale }) };
  }

  #place(flags: number): Place {
    if ((flags & FLAG.placed) === 0) return this.#state.place;
    const chunk = this.#in.varint(MOST.positions);
    const start = this.#in.varint(MOST.positions);
    return { chunk, start, size: this.#in.varint(MOST.slots) };
  }

  #denoised({ chunk, start, size }: Place, flags: number): Denoised {
    const source = this.#in;
    const state = this.#state;
    state.open({ chunk, start, size });
    const drafted = (flags & FLAG.drafted) === 0 ? null : this.#drafted(size);
    const mask = Array.from({ length: Math.ceil(size / 8) }, () => source.byte());
    const revealed: Reveal[] = [];
    for (let slot = 0; slot < mask.length * 8; slot++) {
      if (((mask[slot >> 3] ?? 0) & (1 << (slot & 7))) === 0) continue;
      if (slot >= size) throw new Damaged('A slot is outside its chunk.');
      revealed.push(this.#reveal(slot));
    }
    const edited: Edit[] = [];
    const edits = (flags & FLAG.edited) === 0 ? 0 : source.varint(MOST.slots);
    for (let left = edits; left > 0; left--) {
      const slot = source.varint(size - 1);
      const previous = this.#referred(slot);
      edited.push({ ...this.#reveal(slot), previous });
    }
    const confidence = Array.from({ length: size }, (_, slot) => {
      const standing = state.standing(slot);
      return standing === null
        ? byteToShutter(source.byte())
        : byteToProbability(standing.probability);
    });
    return {
      ...{ chunk, start, size },
      ...(drafted !== null && { drafted }),
      ...{ revealed, edited, confidence },
    };
  }

  #drafted(size: number): number[] {
    const tokens = Array.from({ length: this.#in.varint(size) }, () => this.token());
    this.#state.draft(tokens);
    return tokens;
  }

  #reveal(slot: number): Reveal {
    const id = this.token();
    const probability = this.#in.byte();
    this.#state.reveal(slot, id, probability);
    return { slot, id, confidence: byteToProbability(probability) };
  }

  #commit(flags: number, timing: Timing): CommitPass {
    const source = this.#in;
    const state = this.#state;
    const { chunk, start } =
      (flags & FLAG.placed) === 0
        ? state.place
        : { chunk: source.varint(MOST.positions), start: source.varint(MOST.positions) };
    const rejected = (flags & FLAG.rejected) === 0 ? 0 : source.varint(MOST.slots);
    const tokens: number[] = [];
    const logProbs: number[] = [];
    const length = source.varint(MOST.positions);
    for (let slot = 0; slot < length; slot++) {
      tokens.push(this.#referred(slot));
      logProbs.push(byteToLogProb(source.byte()));
    }
    state.close(chunk, start + length);
    const corrected = (flags & FLAG.corrected) === 0 ? null : this.#corrected(length);
    return {
      kind: 'commit',
      ...timing,
      chunk,
      start,
      tokens,
      logProbs,
      rejected,
      corrected,
      ...this.#ahead(flags, tokens),
    };
  }

  #corrected(length: number): Reveal {
    const slot = length + this.#in.signed(MOST.slots);
    const { id, probability } = this.#known();
    return { slot, id, confidence: byteToProbability(probability) };
  }

  #decode(flags: number, timing: Timing): DecodePass {
    const state = this.#state;
    const given = (flags & FLAG.beside) === 0 ? 0 : this.#in.varint(MOST.positions);
    const foreseen = (flags & FLAG.placed) === 0;
    const start = foreseen ? state.decoded + 1 + given : this.#in.varint(MOST.positions);
    state.decoded = start;
    const id = this.token();
    const logProb = byteToLogProb(this.#in.byte());
    return { kind: 'decode', ...timing, start, id, logProb, ...(given > 0 && { given }) };
  }

  #next(): Prediction {
    const { id, probability } = this.#known();
    return { id, logProb: byteToLogProb(probability) };
  }

  #known(): { readonly id: number; readonly probability: number } {
    const id = this.token();
    const probability = this.#in.byte();
    this.#state.know(id, probability);
    return { id, probability };
  }

  /** A token of the table. */
  token(): number {
    this.#count();
    return this.#in.varint(this.#tokens - 1);
  }

  #referred(slot: number): number {
    this.#count();
    const token = this.#in.varint(this.#tokens) - 1;
    if (token >= 0) return token;
    const standing = this.#state.standing(slot);
    if (standing === null) throw new Damaged('A token is referred to that is not there.');
    return standing.token;
  }

  #count(): void {
    this.#budget.tokens -= 1;
    if (this.#budget.tokens < 0) throw new Damaged('The passes tell too many tokens.');
  }
}
