import { useMemo } from 'react';
import type { QualityKind } from '../../measure/point.ts';
import { useModels } from '../../core/model/model-store.ts';
import { chartModel, setsAtHand, type ChartModel, type SourcedSet } from './chart-model.ts';
import type { PointSet } from '../../measure/point-set.ts';
import { usePoints } from './points-store.ts';
import { fitsModels } from './recorded.ts';

/** What the panel shows at present. */
export interface ChartView {
  readonly model: ChartModel;
  /** The set in front; null without any. */
  readonly front: SourcedSet | null;
  /** Sets that could stand in front with what lies on the upright axis, newest first. */
  readonly choices: readonly SourcedSet[];
  /** Points of the present model and device by what they could stand on. */
  readonly counts: Readonly<Record<QualityKind, number>>;
  /** One's own points that lie on the other upright axis, and so are not seen. */
  readonly unseen: number;
  /** Sets of the present model on other devices or of other revisions, which are not shown. */
  readonly others: number;
  /** A recording of the picked model in another revision, which is not shown; null without one. */
  readonly outdated: PointSet | null;
}

/** The sets of the model and device at hand. */
export function useSetsAtHand(): ReturnType<typeof setsAtHand> {
  const sets = usePoints((points) => points.sets);
  const selected = useModels((models) => models.selected);
  const published = useModels((models) => models.published?.description.id ?? null);
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
    return setsAtHand(sets, published ?? selected, hand);
  }, [sets, selected, published, loaded]);
}

/** What others measured and may be shown beside one's own: recordings of what this page has, and all that was opened. */
function useGiven(): { readonly given: readonly SourcedSet[]; readonly outdated: PointSet | null } {
  const given = usePoints((points) => points.given);
  const index = useModels((models) => models.index);
  const selected = useModels((models) => models.selected);
  return useMemo(() => {
    const models = index.status === 'ready' ? index.models : [];
    const about = given.filter(
      ({ set, source }) =>
        source === 'opened' || set.points.some(({ model }) => model.id === selected),
    );
    const shown = about.filter(({ set, source }) => source === 'opened' || fitsModels(set, models));
    // Before the list of models is there nobody knows.
    const rest = index.status === 'ready' ? about.find((each) => !shown.includes(each)) : undefined;
    return { given: shown, outdated: rest?.set ?? null };
  }, [given, index, selected]);
}

export function useChartView(): ChartView {
  const { sets: own, others } = useSetsAtHand();
  const { given, outdated } = useGiven();
  const { axis, kind: wanted, front: asked, sweeping, measuring } = usePoints();
  return useMemo(() => {
    const sets: readonly SourcedSet[] = [
      ...given,
      ...own.map((set): SourcedSet => ({ set, source: 'own' })),
    ];
    const counts = { pass: countOf(sets, 'pass'), 'log-prob': countOf(sets, 'log-prob') };
    const kind = wanted ?? kindOf(sets);
    const choices = sets.filter(({ set }) => set.id === sweeping || has(set, kind)).toReversed();
    const front =
      choices.find(({ set }) => set.id === asked) ??
      choices.find(({ set }) => set.id === sweeping) ??
      choices.find(({ set }) => set.kind === 'sweep') ??
      choices[0] ??
      null;
    const behind = sets.filter((each) => each !== front);
    const model = chartModel(
      { front, behind, measuring: front?.set.id === sweeping ? measuring : null },
      axis,
      kind,
    );
    const mine = sets.filter(({ source }) => source === 'own');
    const unseen = countOf(mine, kind === 'pass' ? 'log-prob' : 'pass');
    return { model, front, choices, counts, unseen, others, outdated };
  }, [own, given, others, outdated, axis, wanted, asked, sweeping, measuring]);
}

/** Sweeps are what the chart is for; without any, what the newest run has. */
function kindOf(sets: readonly SourcedSet[]): QualityKind {
  if (sets.some(({ set }) => set.kind === 'sweep')) return 'pass';
  return sets.at(-1)?.set.points.at(-1)?.quality.kind ?? 'pass';
}

function has(set: PointSet, kind: QualityKind): boolean {
  return set.points.some(({ quality }) => quality.kind === kind);
}

function countOf(sets: readonly SourcedSet[], kind: QualityKind): number {
  return sets.flatMap(({ set }) => set.points).filter(({ quality }) => quality.kind === kind)
    .length;
}
