import { textPiece } from '../engine/trace/pieces.ts';
import type {
  CommitPass,
  DecodePass,
  Denoised,
  DenoisePass,
  Pass,
  PrefillPass,
  Remasked,
} from '../engine/trace/trace.ts';
import { denoisedIn } from '../engine/trace/trace.ts';
import type { Given } from '../engine/trace/given.ts';
import { ByteWriter } from './bytes.ts';
import { pieceToBytes } from './piece-form.ts';
import type { Recording } from '../engine/trace/recording.ts';
import {
  BACKENDS,
  ENDS,
  FLAG,
  FLAWS,
  KIND,
  maskBytes,
  MOST,
  OPEN,
  RunState,
  UNIT,
} from './run-form.ts';
import { differenceToByte, logProbToByte, probabilityToByte, shutterToByte } from './surprisal.ts';

/** Whether the compact form can hold a run. Every run of a model of this family fits. */
export function fitsForm({ trace: { passes } }: Recording): boolean {
  const last = passes.at(-1);
  return (
    passes.length <= MOST.passes &&
    (last === undefined || last.at + last.took <= MOST.milliseconds) &&
    passes.every((pass) => (denoisedIn(pass)?.size ?? 0) <= MOST.slots)
  );
}

/**
 * Writes a run in the compact form, see `runForm.ts`. Model, prompt and settings are the link's business.
 * @param recording one that fits the form
 */
export function writeRun(recording: Recording): Uint8Array<ArrayBuffer> {
  return new RunWriter(recording).write();
}

class RunWriter {
  readonly #out = new ByteWriter();
  readonly #recording: Recording;
  readonly #table: ReadonlyMap<number, number>;
  readonly #state: RunState;
  /** Whether the model has no causal text. */
  readonly #isOpen: boolean;
  /** End of the last pass, in units. */
  #clock = 0;

  constructor(recording: Recording) {
    this.#recording = recording;
    this.#isOpen = recording.trace.passes.some(
      (pass) => pass.kind === 'denoise' && pass.beside !== undefined,
    );
    this.#table = tableOf(recording);
    const spans = recording.trace.prompt.given ?? [];
    this.#state = new RunState(
      spans.map(({ start, tokens }) => ({ start, tokens: tokens.map((id) => this.#token(id)) })),
    );
  }

  write(): Uint8Array<ArrayBuffer> {
    const { trace, cachedTokens } = this.#recording;
    this.#given(trace.prompt.given ?? []);
    this.#head();
    this.#out.varint(trace.passes.length);
    trace.passes.forEach((pass, i) => this.#pass(pass, cachedTokens[i] ?? 0));
    // The text is what the passes tell.
    this.#out.byte(ENDS.indexOf(trace.end));
    return this.#out.finish();
  }

  #given(given: Given): void {
    this.#out.varint(given.length);
    let end = 0;
    for (const { start, tokens } of given) {
      this.#out.varint(start - end);
      this.#out.varint(tokens.length);
      for (const id of tokens) this.#out.varint(this.#token(id));
      end = start + tokens.length;
    }
  }

  #head(): void {
    const { trace, device, pieces, eosId, cacheBytesPerToken } = this.#recording;
    const out = this.#out;
    const place = Number(device.cacheLocation === 'gpu-buffer');
    out.byte(BACKENDS.indexOf(device.backend) * 2 + place + (this.#isOpen ? OPEN : 0));
    out.string(cut(trace.device, MOST.words));
    out.string(cut(device.adapter, MOST.words));
    out.byte(differenceToByte(device.selfCheck));
    out.string(cut(trace.model.stage, MOST.words));
    out.varint(cacheBytesPerToken);
    out.varint(this.#table.size - 1);
    for (const id of this.#table.keys()) {
      if (id !== eosId) out.bytes(pieceToBytes(pieces[id] ?? textPiece('')));
    }
  }

  #pass(pass: Pass, cached: number): void {
    switch (pass.kind) {
      case 'prefill':
        this.#prefill(pass, cached);
        return;
      case 'denoise':
        this.#denoise(pass, cached);
        return;
      case 'commit':
        this.#commit(pass, cached);
        return;
      case 'decode':
        this.#decode(pass, cached);
    }
  }

  /** What every pass begins with. */
  #open(pass: Pass, flags: number, cached: number, foreseen: number): void {
    const start = Math.max(this.#clock, Math.round(pass.at * UNIT));
    const end = Math.max(start, Math.round((pass.at + pass.took) * UNIT));
    this.#out.byte(KIND.indexOf(pass.kind) | flags | (cached === foreseen ? 0 : FLAG.cached));
    this.#out.varint(start - this.#clock);
    this.#out.varint(end - start);
    if (cached !== foreseen) this.#out.varint(cached);
    this.#state.cached = cached;
    this.#clock = end;
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

  /** @returns the tail from a token on, in tokens of the table */
  #remasked({ why, tail }: Remasked, from: number): (number | null)[] {
    const tokens = tail.slice(from).map((id) => (id === null ? null : this.#token(id)));
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
      out.varint(state.refer(slot, this.#token(previous)));
      this.#reveal(slot, id, confidence);
    }
    for (let slot = 0; slot < part.size; slot++) {
      if (state.standing(slot) === null) out.byte(shutterToByte(part.confidence[slot] ?? 0));
    }
  }

  #drafted(ids: readonly number[]): void {
    const tokens = ids.map((id) => this.#token(id));
    this.#out.varint(tokens.length);
    tokens.forEach((token) => this.#out.varint(token));
    this.#state.draft(tokens);
  }

  #reveal(slot: number, id: number, confidence: number): void {
    const token = this.#token(id);
    const probability = probabilityToByte(confidence);
    this.#out.varint(token);
    this.#out.byte(probability);
    this.#state.reveal(slot, token, probability);
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
      out.varint(state.refer(slot, this.#token(id)));
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
    this.#out.varint(this.#token(pass.id));
    this.#out.byte(logProbToByte(pass.logProb));
    state.decoded = pass.start;
  }

  /** A token that a causal pass tells ahead. */
  #known(id: number, probability: number): void {
    const token = this.#token(id);
    this.#out.varint(token);
    this.#out.byte(probability);
    this.#state.know(token, probability);
  }

  #token(id: number): number {
    return this.#table.get(id) ?? 0;
  }
}

/** Every token of the run to its number: [EOS] first, the others in the order of their first use. */
function tableOf({ trace, eosId }: Recording): ReadonlyMap<number, number> {
  const given = trace.prompt.given?.flatMap(({ tokens }) => tokens) ?? [];
  const ids = new Set([eosId, ...given]);
  for (const pass of trace.passes) {
    for (const id of idsOf(pass)) ids.add(id);
  }
  return new Map([...ids].map((id, i) => [id, i]));
}

/** The tokens of a pass, in the order in which they are written. */
function idsOf(pass: Pass): number[] {
  const denoised = denoisedIn(pass);
  const noisy = [
    ...(denoised?.drafted ?? []),
    ...(denoised?.revealed.map(({ id }) => id) ?? []),
    ...(denoised?.edited.flatMap(({ previous, id }) => [previous, id]) ?? []),
  ];
  switch (pass.kind) {
    case 'prefill':
      return pass.next === undefined ? noisy : [pass.next.id, ...noisy];
    case 'denoise':
      return [...kept(pass), ...noisy];
    case 'commit': {
      const known = [pass.corrected?.id, pass.next?.id].filter((id) => id !== undefined);
      return [...pass.tokens, ...known, ...kept(pass), ...noisy];
    }
    case 'decode':
      return [pass.id];
  }
}

function kept({ remasked }: DenoisePass | CommitPass): number[] {
  return remasked?.tail.filter((id) => id !== null) ?? [];
}

/** At most so many bytes of UTF-8, and no half character. */
function cut(text: string, bytes: number): string {
  let room = bytes;
  let kept = '';
  for (const character of text) {
    room -= new TextEncoder().encode(character).length;
    if (room < 0) break;
    kept += character;
  }
  return kept;
}
