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
import type { PointSet } from '../../measure/point-set.ts';

/** What the chart and its table show, before anything has a size in pixels. */
export interface ChartModel {
  readonly axis: SpeedAxis;
  readonly kind: QualityKind;
  /** In the order of the table: the set in front first, each by speed. */
  readonly marks: readonly Mark[];
  /** Slowest first. The twin may be on it. */
  readonly frontier: readonly Mark[];
  /** The twin of the set in front: the yardstick. */
  readonly twin: Mark | null;
  /** Accuracy under parallelism of the set in front; null where it has none. */
  readonly aup: number | null;
}

/** Whose measurement it is: this browser's, one that comes with the page, or one out of a file or a link. */
export type Source = 'own' | 'recorded' | 'opened';

export interface SourcedSet {
  readonly set: PointSet;
  readonly source: Source;
}

export type Role =
  /** No other point of its set, the twin's among them, is faster and no worse, or better and no slower. */
  | 'frontier'
  /** Another point of its set is no slower and no worse, and more of one. */
  | 'dominated'
  /** Of another set: earlier sweeps, other prompts; or of a twin that ran on something else. */
  | 'behind'
  /** A setting that is being measured: its place will move. */
  | 'measuring';

export interface Mark {
  readonly key: string;
  readonly point: Point;
  readonly set: PointSet;
  readonly source: Source;
  readonly role: Role;
  readonly twin: boolean;
  readonly place: Place;
  /** Error bars; null where there is none. */
  readonly across: Range | null;
  readonly up: Range | null;
}

export interface ChartSources {
  /** The set that the frontier is drawn over; null without any. */
  readonly front: SourcedSet | null;
  readonly behind: readonly SourcedSet[];
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
  const own = front === null ? [] : shown(front.set);
  const compared = own.filter((point) => front !== null && isComparable(front.set, point));
  const best = new Set(frontierOf(compared, placesOf(own, axis)));
  const roleOf = (point: Point): Role => {
    if (front === null || !isComparable(front.set, point)) return 'behind';
    return best.has(point) ? 'frontier' : 'dominated';
  };
  const ownMarks = front === null ? [] : marksOf(front, own, axis, roleOf);
  const isMeasured = measuring !== null && measuring.quality.kind === kind && measuring[axis] > 0;
  const pending =
    front !== null && isMeasured ? marksOf(front, [measuring], axis, () => 'measuring') : [];
  return {
    axis,
    kind,
    marks: [
      ...ownMarks,
      ...pending,
      ...behind
        .toReversed()
        .flatMap((each) => marksOf(each, shown(each.set), axis, () => 'behind')),
    ],
    frontier: ownMarks.filter(({ role }) => role === 'frontier'),
    twin: ownMarks.findLast(({ role, twin }) => twin && role !== 'behind') ?? null,
    aup: kind === 'pass' && front?.set.kind === 'sweep' ? aupOf(own) : null,
  };
}

/** @param points of the set that are shown */
function marksOf(
  { set, source }: SourcedSet,
  points: readonly Point[],
  axis: SpeedAxis,
  roleOf: (point: Point) => Role,
): Mark[] {
  const placeOf = placesOf(points, axis);
  return points
    .map((point) => {
      const role = roleOf(point);
      const at = set.points.indexOf(point);
      return {
        key: `${set.id}/${at < 0 ? role : at}`,
        ...{ point, set, source, role },
        twin: isTwin(point),
        place: placeOf(point),
        across: point.quartiles?.[axis] ?? null,
        up: point.quality.kind === 'pass' ? point.quality.ci95 : null,
      };
    })
    .sort((a, b) => a.place.x - b.place.x || b.place.y - a.place.y);
}

/**
 * Where points stand. The same text is as good however it came about: what its log-likelihood is off by between two
 * runs is rounding, and no reason to choose one of them.
 */
function placesOf(points: readonly Point[], axis: SpeedAxis): (point: Point) => Place {
  const best = new Map<string, number>();
  for (const point of points) {
    if (point.text === undefined || point.quality.kind !== 'log-prob') continue;
    best.set(point.text, Math.max(best.get(point.text) ?? -Infinity, qualityOf(point)));
  }
  return (point) => {
    const level = point.text === undefined ? undefined : best.get(point.text);
    return { x: point[axis], y: level ?? qualityOf(point) };
  };
}

/** A twin that came to run on something else than its model did is no yardstick for it. */
function isComparable(set: PointSet, point: Point): boolean {
  return !isTwin(point) || (point.device === set.device && point.adapter === set.adapter);
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
