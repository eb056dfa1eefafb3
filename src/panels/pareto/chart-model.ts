import { accuracyUnderParallelism } from '../../measure/aup.ts';
import { frontierOf, type Place } from '../../measure/frontier.ts';
import {
  isTwin,
  qualityOf,
  type Point,
  type QualityKind,
  type Range,
  type SpeedAxis,
} from '../../measure/point.ts';
import type { PointSet } from './point-set.ts';

/** What the chart and its table show, before anything has a size in pixels. */
export interface ChartModel {
  readonly axis: SpeedAxis;
  readonly kind: QualityKind;
  /** In the order of the table: the set in front first, each by speed. */
  readonly marks: readonly Mark[];
  /** Slowest first. */
  readonly frontier: readonly Mark[];
  /** The twin of the set in front: the yardstick. */
  readonly twin: Mark | null;
  /** Accuracy under parallelism of the set in front; null where it has none. */
  readonly aup: number | null;
}

export type Role =
  /** No other point of its set beats it. */
  | 'frontier'
  | 'dominated'
  | 'twin'
  /** Of another set: earlier sweeps, other prompts. */
  | 'behind'
  /** A setting that is being measured: its place will move. */
  | 'measuring';

export interface Mark {
  readonly key: string;
  readonly point: Point;
  readonly set: PointSet;
  readonly role: Role;
  readonly twin: boolean;
  readonly place: Place;
  /** Error bars; null where there is none. */
  readonly across: Range | null;
  readonly up: Range | null;
}

export interface ChartSources {
  /** The set that the frontier is drawn over; null without any. */
  readonly front: PointSet | null;
  readonly behind: readonly PointSet[];
  /** Of the set in front. */
  readonly measuring: Point | null;
}

export function chartModel(
  { front, behind, measuring }: ChartSources,
  axis: SpeedAxis,
  kind: QualityKind,
): ChartModel {
  const shown = (set: PointSet): readonly Point[] =>
    set.points.filter((point) => point.quality.kind === kind && point[axis] > 0);
  const own = front === null ? [] : shown(front);
  const placeOf = (point: Point): Place => ({ x: point[axis], y: qualityOf(point) });
  const best = frontierOf(
    own.filter((point) => !isTwin(point)),
    placeOf,
  );
  const onFrontier = new Set(best);
  const markOf = (set: PointSet, point: Point, key: string, role: Role): Mark => ({
    ...{ key, point, set, role },
    twin: isTwin(point),
    place: placeOf(point),
    across: point.quartiles?.[axis] ?? null,
    up: point.quality.kind === 'pass' ? point.quality.ci95 : null,
  });
  const marksOf = (set: PointSet, roleOf: (point: Point) => Role): Mark[] =>
    shown(set)
      .map((point) => markOf(set, point, `${set.id}/${set.points.indexOf(point)}`, roleOf(point)))
      .sort((a, b) => a.place.x - b.place.x || b.place.y - a.place.y);
  const ownMarks =
    front === null
      ? []
      : marksOf(front, (point) =>
          isTwin(point) ? twinRole(front, point) : onFrontier.has(point) ? 'frontier' : 'dominated',
        );
  const pending =
    front !== null && measuring !== null && measuring.quality.kind === kind && measuring[axis] > 0
      ? [markOf(front, measuring, `${front.id}/measuring`, 'measuring')]
      : [];
  return {
    axis,
    kind,
    marks: [
      ...ownMarks,
      ...pending,
      ...behind.toReversed().flatMap((set) => marksOf(set, () => 'behind')),
    ],
    frontier: ownMarks.filter(({ role }) => role === 'frontier'),
    twin: ownMarks.findLast(({ role }) => role === 'twin') ?? null,
    aup: kind === 'pass' && front?.kind === 'sweep' ? aupOf(own) : null,
  };
}

/** A twin that came to run on something else than its model did is no yardstick for it. */
function twinRole(set: PointSet, { device, adapter }: Point): Role {
  return device === set.device && adapter === set.adapter ? 'twin' : 'behind';
}

/** Over the frontier of tokens a forward, whatever lies across; see `accuracyUnderParallelism`. */
export function aupOf(points: readonly Point[]): number | null {
  const percent = (point: Point): number => 100 * qualityOf(point);
  const curve = frontierOf(
    points.filter((point) => !isTwin(point) && point.tokensPerForward > 0),
    (point) => ({ x: point.tokensPerForward, y: qualityOf(point) }),
  );
  return accuracyUnderParallelism(
    curve.map((point) => ({ parallelism: point.tokensPerForward, accuracy: percent(point) })),
    Math.max(0, ...points.map(percent)),
  );
}

/**
 * Which sets are of the model and device at hand, oldest first. Without a device, before anything is
 * loaded, the newest set of the model says which one that is.
 * @param model the id picked; its twin's sets count when they hold points of it
 * @param loaded what runs at present; null before a load
 */
export function setsAtHand(
  sets: readonly PointSet[],
  model: string | null,
  loaded: { readonly revision: string; readonly device: string; readonly adapter: string } | null,
): { readonly sets: readonly PointSet[]; readonly others: number } {
  const mine = sets.filter((set) => revisionOf(set, model) !== undefined);
  const newest = mine.at(-1);
  if (newest === undefined) return { sets: [], others: 0 };
  const hand = loaded ?? { ...newest, revision: revisionOf(newest, model) };
  const atHand = mine.filter(
    (set) =>
      set.device === hand.device &&
      set.adapter === hand.adapter &&
      revisionOf(set, model) === hand.revision,
  );
  return { sets: atHand, others: mine.length - atHand.length };
}

/** The revision of a model that a set holds points of, or is about to. */
function revisionOf({ model, points }: PointSet, id: string | null): string | undefined {
  if (model.id === id) return model.revision;
  return points.find((point) => point.model.id === id)?.model.revision;
}
