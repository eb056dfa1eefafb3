import type { PointSet } from '../../measure/point-set.ts';

/** Runs of a prompt that are kept at most; the oldest go. */
const MOST_RUNS = 200;

/** Two sets of one prompt's runs, made in two tabs or at two visits: a run of the same moment is the same run. */
export function joined(before: PointSet, now: PointSet): PointSet {
  const known = new Set(now.points.map(({ when }) => when));
  const points = [...before.points.filter(({ when }) => !known.has(when)), ...now.points]
    .sort((a, b) => a.when.localeCompare(b.when))
    .slice(-MOST_RUNS);
  return { ...now, started: before.started, points };
}
