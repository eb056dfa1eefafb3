import { diffArrays } from 'diff/lib/diff/array.js';
import { sharesOf, type Vocabulary } from '../../engine/trace/pieces.ts';
import { endOf } from '../../engine/trace/times.ts';
import type { Trace } from '../../engine/trace/trace.ts';
import { canvasState } from '../../core/run/canvas-state.ts';

/** A token of a finished text, and when it came to stand there. */
export interface Arrival {
  readonly text: string;
  /** Position in the text, from 0. */
  readonly position: number;
  /** The pass that put it there, from 1. */
  readonly pass: number;
  /** End of that pass, milliseconds. */
  readonly ms: number;
}

/** A token that two texts have in common. */
export interface Pair {
  readonly a: Arrival;
  readonly b: Arrival;
  /** Its place among those in common, first first, from 1; tokens of one pass share the middle of their places. */
  readonly rankA: number;
  readonly rankB: number;
}

export interface OrderDiff {
  /** In the order of the texts. */
  readonly pairs: readonly Pair[];
  /** How many of them came earlier in the second run than in the first, later, and at the same place. */
  readonly earlier: number;
  readonly later: number;
  readonly same: number;
  /** How alike the orders are: Spearman's rank correlation, -1 to 1; null where one run has no order at all. */
  readonly likeness: number | null;
}

/** The tokens that a run has written, in the order of its text. What was given came with no pass. */
export function arrivalsOf(
  trace: Pick<Trace, 'passes' | 'settings' | 'prompt' | 'changes' | 'end'>,
  vocabulary: Vocabulary,
): Arrival[] {
  const { written } = canvasState(trace, trace.passes.length, vocabulary.eosId);
  const texts = sharesOf(
    written.map(({ id }) => id),
    vocabulary,
  );
  return written.flatMap(({ position, pass, given }, i): Arrival[] => {
    const by = trace.passes[pass];
    if (given || by === undefined) return [];
    return [{ text: texts[i] ?? '', position, pass: pass + 1, ms: endOf(by) }];
  });
}

/** Reads the order in which the tokens of one run came against that of another. */
export function compareOrders(a: readonly Arrival[], b: readonly Arrival[]): OrderDiff {
  const common = aligned(a, b);
  const ranksA = ranksOf(common.map(([{ pass }]) => pass));
  const ranksB = ranksOf(common.map(([, { pass }]) => pass));
  const pairs = common.map(([a, b], i): Pair => ({
    a,
    b,
    rankA: ranksA[i] ?? 0,
    rankB: ranksB[i] ?? 0,
  }));
  const count = (test: (shift: number) => boolean): number =>
    pairs.filter(({ rankA, rankB }) => test(rankB - rankA)).length;
  return {
    pairs,
    earlier: count((shift) => shift < 0),
    later: count((shift) => shift > 0),
    same: count((shift) => shift === 0),
    likeness: correlation(ranksA, ranksB),
  };
}

/** Tokens that both texts have, in the same order. */
function aligned(a: readonly Arrival[], b: readonly Arrival[]): [Arrival, Arrival][] {
  const parts = diffArrays(
    a.map(({ text }) => text),
    b.map(({ text }) => text),
  );
  const pairs: [Arrival, Arrival][] = [];
  let i = 0;
  let j = 0;
  for (const { added, removed, count } of parts) {
    for (let k = 0; !added && !removed && k < count; k++) {
      const [inA, inB] = [a[i + k], b[j + k]];
      if (inA !== undefined && inB !== undefined) pairs.push([inA, inB]);
    }
    if (!added) i += count;
    if (!removed) j += count;
  }
  return pairs;
}

/** The place of each value among all, from 1; equal ones share the middle of their places. */
export function ranksOf(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const first = new Map<number, number>();
  const counts = new Map<number, number>();
  sorted.forEach((value, i) => {
    if (!first.has(value)) first.set(value, i);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  });
  return values.map((value) => (first.get(value) ?? 0) + ((counts.get(value) ?? 1) + 1) / 2);
}

/** Pearson's correlation; null where either is all the same. */
function correlation(a: readonly number[], b: readonly number[]): number | null {
  const mean = (a.length + 1) / 2;
  const sum = (of: (i: number) => number): number => a.reduce((all, _, i) => all + of(i), 0);
  const off = (values: readonly number[], i: number): number => (values[i] ?? mean) - mean;
  const spreadA = sum((i) => off(a, i) ** 2);
  const spreadB = sum((i) => off(b, i) ** 2);
  if (spreadA === 0 || spreadB === 0) return null;
  return sum((i) => off(a, i) * off(b, i)) / Math.sqrt(spreadA * spreadB);
}
