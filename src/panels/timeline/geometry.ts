import { Replay, type ReplayedHead } from '../../engine/trace/replay.ts';
import { type Decided, isDrafted } from '../../engine/trace/standing.ts';
import { duration, endOf } from '../../engine/trace/times.ts';
import {
  remaskedIn,
  type CommitPass,
  type Denoised,
  type Pass,
  type Trace,
} from '../../engine/trace/trace.ts';
import { orderStep, orderStop, rampLength } from '../../core/canvas/ink.ts';

/** A rectangle in the units of the trace: milliseconds across, slots down. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly height: number;
}

/** A token's bar. */
export interface Bar extends Span {
  /** Stop of the order ramp; null where order says nothing (decoded, corrected, drafted, given). */
  readonly stop: number | null;
  /** `deciding` during the pass that decided the token, `standing` while it waits for the commit. */
  readonly weight: 'deciding' | 'standing';
}

export interface Mark {
  readonly at: number;
  readonly slot: number;
  readonly stop: number;
}

/** A pass on the time axis. */
export interface Tick {
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly kind: Pass['kind'];
}

/** A row that has a name: a chunk, a round position in a decoded text, or what was given before all of it. */
export interface RowLabel {
  readonly slot: number;
  readonly size: number;
  /** Numbers from 1. */
  readonly row:
    { readonly of: 'chunk' | 'token'; readonly number: number } | { readonly of: 'given' };
}

/** Everything the trace plot draws, before it is scaled to pixels. */
export interface TraceGeometry {
  /** End of the last pass. */
  readonly now: number;
  readonly slots: number;
  readonly open: readonly Span[];
  readonly cached: readonly Span[];
  readonly bars: readonly Bar[];
  readonly commits: readonly Mark[];
  readonly edits: readonly Mark[];
  readonly ticks: readonly Tick[];
  readonly labels: readonly RowLabel[];
  /** Height of each commit rule, by index of `commits`. */
  readonly commitHeights: readonly number[];
}

/**
 * The right edge of the plot. A run that goes on gets room ahead, in steps of 1, 2 and 5, so that the
 * picture is rescaled seldom; a finished one fills the width.
 */
export function horizon(now: number, ended: boolean): number {
  if (ended) return Math.max(now, 1);
  const wanted = Math.max(now * 1.02, 50);
  const power = 10 ** Math.floor(Math.log10(wanted));
  return ([1, 2, 5].find((step) => step * power >= wanted) ?? 10) * power;
}

/** Rows of the plot: doubled as a live run grows, exact once it has ended. */
export function rowsFor(slots: number, chunk: number, ended: boolean): number {
  if (ended && slots > 0) return slots;
  let rows = Math.max(chunk, 64);
  while (rows < slots) rows *= 2;
  return rows;
}

/**
 * The drawing of a trace; the open chunk of a run under way reaches to its last pass. What stands where comes from
 * the replay: a bar is the time for which a token stood in its slot, until a causal pass cached it or it was replaced.
 */
export function traceGeometry(trace: DrawnPart, eosId: number): TraceGeometry {
  const sketch = new Sketch(trace, eosId);
  for (const pass of trace.passes) sketch.apply(pass);
  return sketch.finished(duration(trace.passes));
}

export type DrawnPart = ReplayedHead & Pick<Trace, 'passes'>;

/** A token while it stands in an open slot. */
interface Held {
  readonly token: Decided;
  /** While it was decided; no time at all for what was drafted, given or kept. */
  readonly from: number;
  readonly to: number;
}

/** Draws one pass after the other. */
export class Sketch {
  readonly #replay: Replay;
  readonly #settings: Trace['settings'];
  readonly #ramp: number;
  readonly #head: number;
  readonly #isSingle: boolean;
  readonly #open: Span[] = [];
  #cached: Span[] = [];
  readonly #bars: Bar[] = [];
  readonly #commits: Mark[] = [];
  readonly #commitHeights: number[] = [];
  readonly #edits: Mark[] = [];
  readonly #ticks: Tick[] = [];
  readonly #labels: RowLabel[] = [];
  #slots = 0;
  /** Tokens that are not cached yet, by position. */
  readonly #held = new Map<number, Held>();
  /** The chunk that some pass has looked at, and since when it is open. */
  #chunk: { readonly start: number; readonly size: number } | null = null;
  #openedAt = 0;

  constructor(drawn: DrawnPart, eosId: number) {
    const { settings } = drawn;
    this.#replay = new Replay(drawn, eosId);
    this.#settings = settings;
    this.#ramp = rampLength(settings);
    this.#head = this.#replay.written.length;
    this.#isSingle = settings.policy.kind === 'ar';
  }

  apply(pass: Pass): void {
    const from = pass.at;
    const to = endOf(pass);
    const label = String(this.#ticks.length + 1);
    this.#ticks.push({ from, to, kind: pass.kind, label });
    const remasked = remaskedIn(pass);
    if (remasked !== undefined) this.#relay(remasked.start, from, pass.kind === 'denoise');
    const { cached } = this.#replay;
    this.#replay.apply(pass);
    this.#release(pass);
    this.#cache(cached, to);
    switch (pass.kind) {
      case 'prefill':
        this.#openedAt = to;
        if (this.#head > 0) this.#giveHead(to);
        if (pass.opened !== undefined) this.#look(pass.opened, from);
        break;
      case 'denoise':
        this.#look(pass, from);
        break;
      case 'commit':
        this.#commit(pass);
        this.#openedAt = to;
        if (pass.opened !== undefined) this.#look(pass.opened, from);
        break;
      case 'decode':
        break;
    }
    this.#hold(from, to);
  }

  /** The drawing so far; more passes may follow. @param now the end of the last pass */
  finished(now: number): TraceGeometry {
    const bars = [...this.#bars];
    for (const [position, held] of this.#held) this.#bar(position, held, now, bars);
    return {
      ...{ now, slots: this.#slots, cached: this.#cached, bars },
      open: [...this.#open, ...this.#openBox(now)],
      ...{ commits: [...this.#commits], commitHeights: [...this.#commitHeights] },
      ...{ edits: [...this.#edits], ticks: [...this.#ticks], labels: [...this.#labels] },
    };
  }

  /** What was written from a position on is laid anew. */
  #relay(start: number, at: number, opens: boolean): void {
    this.#cached = this.#cached.flatMap((span) => cut(span, start, at));
    if (!opens) return;
    for (const [position, held] of this.#held) this.#bar(position, held, at);
    this.#held.clear();
    this.#closeBox(at);
    this.#openedAt = at;
  }

  /** Ends the bars of tokens that are cached now, and of those that were replaced or refused. */
  #release(pass: Pass): void {
    const from = pass.at;
    for (const [position, held] of this.#held) {
      if (position < this.#replay.cached) {
        // One token at a time, the pass that caches it does not decide it once more.
        this.#bar(position, held, this.#isSingle ? endOf(pass) : from);
        if (!this.#isSingle)
          this.#bars.push(this.#drawn(position, from, endOf(pass), held.token, 'deciding'));
      } else if (isSame(held.token, this.#at(position))) continue;
      else if (pass.kind !== 'commit') this.#bar(position, held, from);
      this.#held.delete(position);
    }
  }

  /** Begins the bars of tokens that stand since this pass. */
  #hold(from: number, to: number): void {
    const { written, cached, passes } = this.#replay;
    const { start, slots, step } = this.#replay.open();
    const isNew = (token: Decided): boolean => token.pass === passes - 1 && !isDrafted(token);
    const hold = (position: number, token: Decided): void => {
      if (!this.#held.has(position)) {
        this.#held.set(position, { token, from, to: isNew(token) ? to : from });
        if (token.edit !== null && isNew(token))
          this.#edits.push({ at: from, slot: position, stop: this.#stopOf(token) ?? 0 });
      }
      this.#slots = Math.max(this.#slots, position + 1);
    };
    for (const token of this.#isSingle ? written.slice(cached) : []) {
      if (token.given) continue;
      if (!this.#held.has(token.position) && token.position % 16 === 0)
        this.#label(token.position, 16, { of: 'token', number: token.position + 1 });
      hold(token.position, token);
    }
    for (const [i, slot] of slots.entries()) {
      // What a chunk to come will begin as is drawn once it is open, but for what a causal pass has told of it.
      if ('token' in slot && (step > 0 || slot.token.causal)) hold(start + i, slot.token);
    }
  }

  #at(position: number): Decided | null {
    const written = this.#isSingle ? this.#replay.written[position] : undefined;
    return written ?? this.#replay.at(position - this.#replay.start);
  }

  #giveHead(to: number): void {
    this.#slots = Math.max(this.#slots, this.#head);
    this.#label(0, this.#head, { of: 'given' });
    // It stands there before it is read: at no time is it masked.
    this.#open.push({ from: 0, to, top: 0, height: this.#head });
  }

  #look({ chunk, start, size }: Denoised, from: number): void {
    this.#slots = Math.max(this.#slots, start + size);
    if (this.#chunk !== null) return;
    this.#chunk = { start, size };
    // A chunk that a causal pass denoised in passing was open during that pass.
    this.#openedAt = Math.min(this.#openedAt, from);
    const number = chunk + 1;
    if (!this.#labels.some(({ row }) => row.of === 'chunk' && row.number === number))
      this.#label(start, size, { of: 'chunk', number });
  }

  #commit({ at, took, chunk, start, tokens: { length } }: CommitPass): void {
    this.#slots = Math.max(this.#slots, start + length);
    if (this.#chunk === null) this.#label(start, length, { of: 'chunk', number: chunk + 1 });
    this.#closeBox(at);
    this.#commits.push({ at: at + took, slot: start, stop: 0 });
    this.#commitHeights.push(length);
  }

  #label(slot: number, size: number, row: RowLabel['row']): void {
    this.#labels.push({ slot, size, row });
  }

  #closeBox(to: number): void {
    this.#open.push(...this.#openBox(to));
    this.#chunk = null;
  }

  /** The box of the open chunk, if some pass has looked at one. */
  #openBox(to: number): Span[] {
    if (this.#chunk === null) return [];
    const { start, size } = this.#chunk;
    return [{ from: this.#openedAt, to, top: start, height: size }];
  }

  #cache(before: number, at: number): void {
    const height = this.#replay.cached - before;
    if (height > 0)
      this.#cached = [...this.#cached, { from: at, to: Infinity, top: before, height }];
  }

  /** The bars of a token that stood until a moment. */
  #bar(position: number, { token, from, to }: Held, until: number, bars = this.#bars): void {
    if (to > from) bars.push(this.#drawn(position, from, to, token, 'deciding'));
    if (until > to) bars.push(this.#drawn(position, to, until, token, 'standing'));
  }

  #drawn(position: number, from: number, to: number, token: Decided, weight: Bar['weight']): Bar {
    return { top: position, height: 1, from, to, stop: this.#stopOf(token), weight };
  }

  /** Stop of the order ramp; null where order says nothing. */
  #stopOf(token: Decided): number | null {
    if (isDrafted(token) || token.given) return null;
    const step = orderStep(token.step, this.#settings.policy);
    return step === null ? null : orderStop(step, this.#ramp);
  }
}

/** Whether the same token stands in a slot as before; what is given is made anew with its chunk. */
function isSame(a: Decided, b: Decided | null): boolean {
  return b !== null && a.id === b.id && a.pass === b.pass && a.step === b.step;
}

/** What is left of a cached stretch when the cache is cut back to a position. */
function cut(span: Span, position: number, at: number): Span[] {
  const { from, to, top, height } = span;
  const kept = Math.min(height, Math.max(0, position - top));
  if (kept === height || to <= at) return [span];
  return [
    ...(kept > 0 ? [{ ...span, height: kept }] : []),
    { from, to: at, top: top + kept, height: height - kept },
  ];
}

/** Round times for the axis, in milliseconds, about `wanted` of them. */
export function axisTimes(span: number, wanted: number): number[] {
  const rough = span / Math.max(1, wanted);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((s) => s * power >= rough) ?? 10) * power;
  const times: number[] = [];
  for (let i = 0; i * step < span * 0.999; i++) times.push(i * step);
  return times;
}
