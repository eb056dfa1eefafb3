import { create } from 'zustand';
import type { RunRecord } from '../run/run-store.ts';

/** A run to compare: a kept one by its id, or one that the page holds. */
export type Side = string | RunRecord;

interface ComparisonStore {
  /** What is compared; null while nothing is. Null in it: the first that suits. */
  readonly pair: readonly [Side | null, Side | null] | null;
}

/** Which two runs are laid side by side. */
export const useComparison = create<ComparisonStore>()(() => ({ pair: null }));

/** Lays two runs side by side. */
export function openComparison(a: Side | null, b: Side | null): void {
  useComparison.setState({ pair: [a, b] });
}

export function closeComparison(): void {
  useComparison.setState({ pair: null });
}
