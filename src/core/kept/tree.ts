import type { KeptRun } from './kept-run.ts';

/** A kept run in its place among those that left each other. */
export interface Branch {
  readonly run: KeptRun;
  /** Runs above it that it comes from. */
  readonly depth: number;
}

/**
 * Runs with those that left them: each fork stands below the run that it left, where that is kept. What has the newest
 * run among its own comes first.
 * @param runs newest first
 */
export function branchesOf(runs: readonly KeptRun[]): readonly Branch[] {
  const byId = new Map(runs.map((run) => [run.id, run]));
  const below = new Map<string | null, KeptRun[]>();
  for (const run of runs) {
    const parent = run.parent?.id ?? null;
    const over = parent !== null && byId.has(parent) && !comesFrom(parent, run.id) ? parent : null;
    below.set(over, [...(below.get(over) ?? []), run]);
  }
  const order = new Map(runs.map(({ id }, i) => [id, i]));

  /** What was kept elsewhere may go round in a circle. */
  function comesFrom(id: string, from: string): boolean {
    const seen = new Set<string>();
    for (let at: string | null = id; at !== null && !seen.has(at);) {
      if (at === from) return true;
      seen.add(at);
      at = byId.get(at)?.parent?.id ?? null;
    }
    return false;
  }
  function newestIn(run: KeptRun): number {
    const own = order.get(run.id) ?? Infinity;
    return Math.min(own, ...(below.get(run.id) ?? []).map(newestIn));
  }
  function branches(of: readonly KeptRun[], depth: number): Branch[] {
    return of
      .toSorted((a, b) => newestIn(a) - newestIn(b))
      .flatMap((run) => [{ run, depth }, ...branches(below.get(run.id) ?? [], depth + 1)]);
  }
  return branches(below.get(null) ?? [], 0);
}
