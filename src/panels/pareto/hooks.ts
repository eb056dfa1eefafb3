import { useMemo } from 'react';
import type { QualityKind } from '../../measure/point.ts';
import { useModels } from '../../core/model/model-store.ts';
import { chartModel, setsAtHand, type ChartModel } from './chart-model.ts';
import type { PointSet } from './point-set.ts';
import { usePoints } from './points-store.ts';

/** What the panel shows at present. */
export interface ChartView {
  readonly model: ChartModel;
  /** The set in front; null without any. */
  readonly front: PointSet | null;
  /** Sets that could stand in front with what lies on the upright axis, newest first. */
  readonly choices: readonly PointSet[];
  /** Points of the present model and device by what they could stand on. */
  readonly counts: Readonly<Record<QualityKind, number>>;
  /** Sets of the present model on other devices or of other revisions, which are not shown. */
  readonly others: number;
}

/** The sets of the model and device at hand. */
export function useSetsAtHand(): ReturnType<typeof setsAtHand> {
  const sets = usePoints((points) => points.sets);
  const selected = useModels((models) => models.selected);
  const loaded = useModels((models) => models.loaded);
  return useMemo(() => {
    const hand =
      loaded === null || loaded.id !== selected
        ? null
        : {
            revision: loaded.model.model.revision,
            device: loaded.model.device.label,
            adapter: loaded.model.device.adapter,
          };
    return setsAtHand(sets, selected, hand);
  }, [sets, selected, loaded]);
}

export function useChartView(): ChartView {
  const { sets, others } = useSetsAtHand();
  const { axis, kind: wanted, front: asked, sweeping, measuring } = usePoints();
  return useMemo(() => {
    const counts = { pass: countOf(sets, 'pass'), 'log-prob': countOf(sets, 'log-prob') };
    const kind = wanted ?? kindOf(sets);
    const choices = sets.filter((set) => set.id === sweeping || has(set, kind)).toReversed();
    const front =
      choices.find(({ id }) => id === asked) ??
      choices.find(({ id }) => id === sweeping) ??
      choices.find((set) => set.kind === 'sweep') ??
      choices[0] ??
      null;
    const behind = sets.filter((set) => set !== front);
    const model = chartModel(
      { front, behind, measuring: front?.id === sweeping ? measuring : null },
      axis,
      kind,
    );
    return { model, front, choices, counts, others };
  }, [sets, others, axis, wanted, asked, sweeping, measuring]);
}

/** Sweeps are what the chart is for; without any, what the newest run has. */
function kindOf(sets: readonly PointSet[]): QualityKind {
  if (sets.some((set) => set.kind === 'sweep')) return 'pass';
  return sets.at(-1)?.points.at(-1)?.quality.kind ?? 'pass';
}

function has(set: PointSet, kind: QualityKind): boolean {
  return set.points.some(({ quality }) => quality.kind === kind);
}

function countOf(sets: readonly PointSet[], kind: QualityKind): number {
  return sets.flatMap(({ points }) => points).filter(({ quality }) => quality.kind === kind).length;
}
