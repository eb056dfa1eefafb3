import { givenAt, givenFrom, type Given, relaid } from '../engine/trace/given.ts';
import type { Vocabulary } from '../engine/trace/pieces.ts';
import { Replay } from '../engine/trace/replay.ts';
import { revealsSlots } from '../engine/sampling/policies/policies.ts';
import {
  type CommitPass,
  type DecodePass,
  type Denoised,
  type Pass,
  type RemaskedAt,
  remaskedIn,
  type Trace,
} from '../engine/trace/trace.ts';
import { ToldChunk } from './told-chunk.ts';
import { Damaged } from './bytes.ts';

/** A run before its text is made of its passes. */
export type Untold = Pick<Trace, 'settings' | 'prompt' | 'passes' | 'changes' | 'end'>;

/**
 * Refuses a run whose passes do not tell one text from its first token to its last: what is drawn pass by pass
 * and what the run is said to have written would be two. Of a fork, what a person did to the text comes between them.
 * @throws Damaged
 */
export function checkTold(trace: Untold, { eosId }: Pick<Vocabulary, 'eosId'>): void {
  const told = new Told(trace, eosId);
  for (const [index, pass] of trace.passes.entries()) told.apply(pass, index);
  told.end();
}

class Told {
  readonly #trace: Untold;
  readonly #eosId: number;
  #given: Given;
  /** What stands for good: what is given, and what a remasked text keeps. */
  #stands: Given;
  /** One token a pass. */
  readonly #isSingle: boolean;
  /** A causal pass tells the token after its own. */
  readonly #tellsNext: boolean;
  /** Tokens given at the start, and those of finished chunks. */
  #cached: number;
  #chunk = 0;
  /** The token after those, where it is told. */
  #known: number | null = null;
  #open: ToldChunk;
  #ended = false;
  #isRemasked = false;
  /** Whether the model has no causal text: then the last block need not be committed, and a canvas never is. */
  readonly #isOpen: boolean;
  /** What stands where, once a pass is found to tell it; null where nobody changes it. */
  readonly #replay: Replay | null;
  /** The prompt may be read now: at the beginning, and where the run was taken up. */
  #mayRead = true;
  /** Where that was, some of what stands there came of passes since the last change: they are told already. */
  #isTakenUp = false;
  /** Of several holes, how many have been begun by themselves. */
  #filled = 0;
  /** Whether a commit had the end of the text: then it counts among what is cached. */
  #isEndCached = false;
  /** Passes before the last change. */
  #changedAt = 0;

  constructor(trace: Untold, eosId: number) {
    const { policy } = trace.settings;
    this.#trace = trace;
    this.#eosId = eosId;
    this.#isSingle = policy.kind === 'ar';
    this.#tellsNext = !revealsSlots(policy);
    this.#isOpen = trace.passes.some(
      (pass) => pass.kind === 'denoise' && pass.beside !== undefined,
    );
    this.#given = trace.prompt.given ?? [];
    this.#stands = this.#given;
    this.#cached = givenFrom(this.#given, 0).length;
    this.#open = new ToldChunk(eosId, this.#given, null);
    const { changes = [], passes } = trace;
    checkOrder(changes, passes.length);
    this.#replay = changes.length === 0 ? null : new Replay(trace, eosId);
    this.#change(0);
  }

  apply(pass: Pass, index: number): void {
    this.#apply(pass, index);
    this.#replay?.apply(pass);
    this.#change(index + 1);
  }

  #apply(pass: Pass, index: number): void {
    const remasked = remaskedIn(pass);
    if (remasked !== undefined) this.#remask(remasked);
    // A text that is finished may be taken up to be masked again.
    const isTakenUp = this.#isTakenUp && pass.kind === 'prefill';
    if (pass.kind === 'prefill' && index > 0) this.#goOnWithHole();
    must(!this.#ended || isTakenUp, 'A pass comes behind the end.');
    const isRead = this.#isOpen
      ? this.#mayRead || pass.kind !== 'prefill'
      : (pass.kind === 'prefill') === this.#mayRead;
    must(isRead, 'The prompt is not read first, and once.');
    // Where blocks are computed, one prefill may not be all.
    this.#mayRead = this.#isOpen && isTakenUp;
    switch (pass.kind) {
      case 'prefill':
        if (isTakenUp) {
          must(pass.next === undefined && pass.opened === undefined, 'A token is told twice.');
          return;
        }
        must(
          this.#isOpen || (pass.next !== undefined) === this.#tellsNext,
          'The first token is told otherwise.',
        );
        this.#know(pass.next?.id ?? null);
        break;
      case 'denoise':
        this.#denoise(pass);
        return;
      case 'commit':
        this.#commit(pass);
        break;
      case 'decode':
        this.#decode(pass);
        return;
    }
    if (pass.opened === undefined) return;
    must(!this.#ended, 'A chunk is opened behind the end.');
    this.#denoise(pass.opened);
  }

  end(): void {
    const { end } = this.#trace;
    must(end !== null, 'The run has no end.');
    const { given = [], holes } = this.#trace.prompt;
    const left = this.#filled > 0 && this.#filled <= (holes?.parts.length ?? 0);
    must(end !== 'eos' || !left, 'A hole is left.');
    const isEnded = this.#ended || (this.#isOpen && this.#open.holds(this.#eosId, given));
    must(end === 'cancelled' || isEnded === (end === 'eos'), 'The end is told otherwise.');
  }

  /** The run goes on with a hole by itself: behind the one before it, the code between stands. */
  #goOnWithHole(): void {
    const { holes } = this.#trace.prompt;
    if (holes === undefined) return;
    must(this.#ended && this.#replay === null, 'A hole is left before it ends.');
    must(this.#filled <= holes.parts.length, 'There are no more holes.');
    const part = holes.parts[this.#filled - 1] ?? [];
    const end = this.#filled === 0 ? 0 : this.#cached - (this.#isEndCached ? 1 : 0);
    this.#filled += 1;
    this.#given = [...this.#given, { start: end, tokens: part }];
    this.#stands = this.#given;
    this.#cached = end + part.length;
    this.#isEndCached = false;
    this.#ended = false;
    this.#mayRead = true;
    this.#know(null);
  }

  /** A person has taken the run up after so many passes, and perhaps done something to the text. */
  #change(pass: number): void {
    const here = this.#trace.changes?.filter((change) => change.pass === pass) ?? [];
    if (this.#replay === null || here.length === 0) return;
    this.#mayRead = true;
    const isChanged = here.some(({ slots }) => slots.length > 0);
    this.#isTakenUp = !isChanged && pass > this.#changedAt;
    if (!isChanged) return;
    this.#changedAt = pass;
    this.#given = this.#replay.given;
    this.#stands = this.#given;
    this.#cached = this.#replay.start;
    this.#chunk = this.#replay.chunks;
    this.#isRemasked = false;
    this.#ended = false;
    this.#know(null);
    this.#ended = givenAt(this.#given, this.#cached) === this.#eosId;
  }

  /** A text that is finished is taken back from a position on, and again while that is written. */
  #remask({ start, tail }: RemaskedAt): void {
    must(this.#trace.settings.remask > 0, 'Nothing was to be masked again.');
    must(this.#ended || this.#isRemasked, 'A text is masked again before its end.');
    must(!this.#isSingle && start <= this.#cached, 'A text is masked again elsewhere.');
    must(tail.indexOf(this.#eosId) === tail.length - 1, 'What is masked again has no end.');
    must(start >= givenFrom(this.#given, 0).length, 'What is given is masked again.');
    const isKept = tail.every((id, i) => (givenAt(this.#given, start + i) ?? id) === id);
    must(isKept, 'What is given is masked again.');
    this.#cached = start;
    this.#ended = false;
    this.#isRemasked = true;
    this.#stands = relaid(this.#given, { start, tail });
    this.#know(null);
  }

  #denoise(look: Denoised): void {
    const { chunk, start, drafted, revealed, edited } = look;
    must(!this.#isSingle, 'There are no chunks one token at a time.');
    must(chunk === this.#chunk && start === this.#cached, 'A chunk lies elsewhere.');
    must(drafted === undefined || this.#open.steps === 0, 'A draft comes late.');
    if (this.#known !== null) {
      must(drafted === undefined || drafted[0] === this.#known, 'A draft begins otherwise.');
      const isKept = [...revealed, ...edited].every(({ slot }) => slot > 0);
      must(isKept, 'A token is told twice.');
    }
    const isOpen = [...revealed, ...edited].every(({ slot }) => !this.#isGiven(start + slot));
    must(isOpen, 'What is given is written over.');
    this.#open.apply(look);
  }

  #commit({ chunk, start, tokens, corrected, next }: CommitPass): void {
    must(!this.#isSingle, 'There are no chunks one token at a time.');
    must(chunk === this.#chunk && start === this.#cached, 'A commit lies elsewhere.');
    must(
      tokens.every(
        (id, slot) => id === (givenAt(this.#stands, start + slot) ?? this.#open.at(slot)),
      ),
      'What is committed does not stand on the canvas.',
    );
    must(!tokens.slice(0, -1).includes(this.#eosId), 'The text ends within a commit.');
    must(corrected === null || corrected.slot === tokens.length, 'A token is put elsewhere.');
    const mayTell = (this.#tellsNext || this.#isOpen) && corrected === null;
    must(next === undefined || mayTell, 'Two tokens are next.');
    this.#cached += tokens.length;
    this.#chunk += 1;
    this.#isEndCached = tokens.at(-1) === this.#eosId;
    if (this.#isEndCached) {
      must(corrected === null && next === undefined, 'A token comes behind the end.');
      this.#ended = true;
    }
    this.#know(corrected?.id ?? next?.id ?? null);
  }

  #decode({ start, id, given = 0 }: DecodePass): void {
    must(this.#isSingle, 'Tokens come in chunks.');
    must(given === givenFrom(this.#given, this.#cached + 1).length, 'Given tokens are left out.');
    this.#cached += 1 + given;
    must(start === this.#cached, 'A token lies elsewhere.');
    this.#know(id);
  }

  #isGiven(position: number): boolean {
    return givenAt(this.#stands, position) !== undefined;
  }

  #know(id: number | null): void {
    this.#known = id;
    must(id === null || !this.#isGiven(this.#cached), 'What is given is written over.');
    this.#open = new ToldChunk(this.#eosId, this.#stands, id);
    if (id === this.#eosId) this.#ended = true;
  }
}

function checkOrder(changes: NonNullable<Trace['changes']>, passes: number): void {
  let last = 0;
  for (const { pass, slots } of changes) {
    must(pass >= last && pass <= passes, 'A change lies elsewhere.');
    must(
      slots.every(({ position }, i) => position > (slots[i - 1]?.position ?? -1)),
      'Changed slots are out of order.',
    );
    last = pass;
  }
}

function must(holds: boolean, otherwise: string): void {
  if (!holds) throw new Damaged(otherwise);
}
