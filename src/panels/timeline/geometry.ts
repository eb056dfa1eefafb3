import { endOf, duration } from '../../engine/trace/times.ts';
import { givenAt, givenFrom } from '../../engine/trace/given.ts';
import {
  remaskedIn,
  type Denoised,
  type GivenPart,
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

/** The drawing of a trace; the open chunk of a run under way reaches to its last pass. */
export function traceGeometry(
  trace: Pick<Trace, 'passes' | 'settings'> & GivenPart,
): TraceGeometry {
  const { passes, settings } = trace;
  const { given = [] } = trace.prompt;
  const head = givenFrom(given, 0).length;
  const now = duration(passes);
  const ramp = rampLength(settings);
  const checkStep = orderStep(null, settings.policy);
  /** Where a causal pass decides. */
  const checkStop = checkStep === null ? null : orderStop(checkStep, ramp);
  const open: Span[] = [];
  let cached: Span[] = [];
  const bars: Bar[] = [];
  const commits: Mark[] = [];
  const commitHeights: number[] = [];
  const edits: Mark[] = [];
  const ticks: Tick[] = [];
  const labels: RowLabel[] = [];
  let slots = 0;
  let openedAt = 0;
  let chunk = newChunk();

  const isGiven = (position: number): boolean => givenAt(given, position) !== undefined;

  const close = (until: number, deciding: number): void => {
    if (chunk.size === 0) return;
    open.push({ from: openedAt, to: until, top: chunk.start, height: chunk.size });
    for (const [slot, held] of chunk.held) {
      const row = { top: chunk.start + slot, height: 1 };
      if (held.to > held.from)
        bars.push({ ...row, from: held.from, to: held.to, stop: held.stop, weight: 'deciding' });
      if (until > held.to)
        bars.push({ ...row, from: held.to, to: until, stop: held.stop, weight: 'standing' });
      if (deciding > until)
        bars.push({ ...row, from: until, to: deciding, stop: held.stop, weight: 'deciding' });
    }
  };

  const decoded = (position: number, from: number, to: number): void => {
    slots = Math.max(slots, position + 1);
    if (position % 16 === 0)
      labels.push({ slot: position, size: 16, row: { of: 'token', number: position + 1 } });
    bars.push({ from, to, top: position, height: 1, stop: null, weight: 'deciding' });
    cached.push({ from: to, to: Infinity, top: position, height: 1 });
  };

  const denoise = (part: Denoised, from: number, to: number): void => {
    if (chunk.size === 0) {
      chunk = { ...chunk, start: part.start, size: part.size };
      // A chunk that a causal pass denoised in passing was open during that pass.
      openedAt = Math.min(openedAt, from);
      const number = part.chunk + 1;
      if (!labels.some(({ row }) => row.of === 'chunk' && row.number === number))
        labels.push({ slot: part.start, size: part.size, row: { of: 'chunk', number } });
      // What a draft brought, or was given, was decided by no pass.
      for (let slot = 0; slot < part.size; slot++) {
        const stands = slot < (part.drafted?.length ?? 0) || isGiven(part.start + slot);
        if (stands && !chunk.held.has(slot)) chunk.held.set(slot, { from, to: from, stop: null });
      }
    }
    chunk.step += 1;
    slots = Math.max(slots, part.start + part.size);
    const stop = orderStop(chunk.step, ramp);
    for (const { slot } of part.revealed) chunk.held.set(slot, { from, to, stop });
    for (const { slot } of part.edited) {
      const before = chunk.held.get(slot);
      if (before !== undefined)
        bars.push(...worn(before, from, { top: part.start + slot, height: 1 }));
      chunk.held.set(slot, { from, to, stop });
      edits.push({ at: from, slot: part.start + slot, stop });
    }
  };

  for (const pass of passes) {
    const from = pass.at;
    const to = endOf(pass);
    ticks.push({ from, to, kind: pass.kind, label: String(ticks.length + 1) });
    const remasked = remaskedIn(pass);
    if (remasked !== undefined) cached = cached.flatMap((span) => cut(span, remasked.start, from));
    if (remasked !== undefined && pass.kind === 'denoise') {
      close(from, from);
      const { step } = chunk;
      chunk = { ...newChunk(), step };
      openedAt = from;
      // What is kept was decided by other passes.
      for (const [slot, id] of remasked.tail.slice(0, pass.size).entries())
        if (id !== null) chunk.held.set(slot, { from, to: from, stop: null });
    }
    switch (pass.kind) {
      case 'prefill':
        openedAt = to;
        slots = Math.max(slots, head);
        if (head > 0) {
          labels.push({ slot: 0, size: head, row: { of: 'given' } });
          // It stands there before it is read: at no time is it masked.
          open.push({ from: 0, to, top: 0, height: head });
          cached.push({ from: to, to: Infinity, top: 0, height: head });
        }
        if (pass.next === undefined) break;
        if (settings.policy.kind === 'ar') decoded(head, from, to);
        else chunk.held.set(0, { from, to, stop: checkStop });
        break;
      case 'denoise':
        denoise(pass, from, to);
        break;
      case 'commit': {
        for (const slot of chunk.held.keys())
          if (slot >= pass.tokens.length) chunk.held.delete(slot);
        close(from, to);
        const height = pass.tokens.length;
        slots = Math.max(slots, pass.start + height);
        if (chunk.size === 0)
          labels.push({
            slot: pass.start,
            size: height,
            row: { of: 'chunk', number: pass.chunk + 1 },
          });
        commits.push({ at: to, slot: pass.start, stop: 0 });
        commitHeights.push(height);
        if (height > 0) cached.push({ from: to, to: Infinity, top: pass.start, height });
        chunk = newChunk();
        if (pass.corrected !== null || pass.next !== undefined)
          chunk.held.set(0, { from, to, stop: checkStop });
        openedAt = to;
        break;
      }
      case 'decode':
        for (let position = pass.start - (pass.given ?? 0); position < pass.start; position++)
          cached.push({ from: to, to: Infinity, top: position, height: 1 });
        decoded(pass.start, from, to);
        break;
    }
    if ('opened' in pass) denoise(pass.opened, from, to);
  }
  close(now, now);
  return { now, slots, open, cached, bars, commits, commitHeights, edits, ticks, labels };
}

interface Held {
  readonly from: number;
  readonly to: number;
  readonly stop: number | null;
}

interface OpenRow {
  readonly start: number;
  readonly size: number;
  step: number;
  readonly held: Map<number, Held>;
}

function newChunk(): OpenRow {
  return { start: 0, size: 0, step: 0, held: new Map() };
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

/** The bars of a token that was replaced at `until`. */
function worn(held: Held, until: number, row: { top: number; height: number }): Bar[] {
  const { from, to, stop } = held;
  const bars: Bar[] = [];
  if (to > from) bars.push({ ...row, from, to, stop, weight: 'deciding' });
  if (until > to) bars.push({ ...row, from: to, to: until, stop, weight: 'standing' });
  return bars;
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
