import { isTwin, qualityOf, type Point, type SpeedAxis } from './point.ts';

/** What a sweep tells: what its speed costs, and how it stands against the twin. */
export interface Trade {
  readonly axis: SpeedAxis;
  /** The setting that passes most; of equals the fastest. */
  readonly best: Point;
  readonly fastest: Point;
  /** The twin, which writes one token a forward; null where it was not measured on the same device. */
  readonly twin: Point | null;
  /** The fastest setting that passes no fewer tasks than the twin; null without one, and without a twin. */
  readonly match: Point | null;
}

/** @returns null where nothing was tested */
export function tradeOf(points: readonly Point[], axis: SpeedAxis): Trade | null {
  const tested = points.filter(
    ({ quality, [axis]: speed }) => quality.kind === 'pass' && speed > 0,
  );
  const settings = tested.filter((point) => !isTwin(point));
  const [first] = settings;
  if (first === undefined) return null;
  const twin =
    tested.find(
      (point) => isTwin(point) && point.device === first.device && point.adapter === first.adapter,
    ) ?? null;
  const faster = (a: Point, b: Point): Point => (b[axis] > a[axis] ? b : a);
  const top = Math.max(...settings.map(qualityOf));
  const as = (quality: number): Point[] => settings.filter((point) => qualityOf(point) >= quality);
  const match = twin === null ? [] : as(qualityOf(twin));
  return {
    ...{ axis, twin },
    best: as(top).reduce(faster),
    fastest: settings.reduce(faster),
    match: match.length === 0 ? null : match.reduce(faster),
  };
}
