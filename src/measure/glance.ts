import type { Settings } from '../engine/sampling/policies/settings.ts';
import { frontierOf, type Place, stepLine } from './frontier.ts';
import { isTwin, type Point, qualityOf } from './point.ts';
import type { PointSet } from './point-set.ts';
import { tradeOf } from './trade.ts';

/** A sweep at a glance: what the first screen shows of it, small enough to come with the page. */
export interface Glance {
  /** Of whom it was measured: a page with others has no use for it. */
  readonly models: readonly { readonly id: string; readonly revision: string }[];
  /** How many tasks each setting was measured on. */
  readonly tasks: number;
  readonly marks: readonly GlanceMark[];
  /** Corners of the frontier's step line. */
  readonly line: readonly Spot[];
  /** Null where no setting passes as many tasks as the twin, or there is none. */
  readonly told: GlanceTold | null;
}

/** Where something stands: speed from 0, the slowest, to 1, on a logarithmic axis; and the share of tasks passed. */
export type Spot = readonly [x: number, y: number];

export interface GlanceMark {
  readonly at: Spot;
  readonly role: 'twin' | 'frontier' | 'behind';
  readonly settings: Settings;
}

/** A setting against the twin. */
interface Held {
  readonly settings: Settings;
  /** Speed in multiples of the twin's. */
  readonly times: number;
  /** Share of tasks passed. */
  readonly good: number;
}

export interface GlanceTold {
  /** The fastest that is as good as the twin. */
  readonly match: Held;
  readonly fastest: Held;
  /** Share of tasks that the twin passes. */
  readonly twin: number;
}

/** Room on both sides of the speed axis, as a share of its length. */
const ROOM = 0.06;

/** @param set a sweep with tests, of one device */
export function glanceOf({ points, tasks = [] }: PointSet): Glance {
  const logs = points.map(({ tokensPerSecond }) => Math.log(tokensPerSecond));
  const [low, high] = [Math.min(...logs), Math.max(...logs)];
  // One speed alone has no axis, and stands somewhere on it all the same.
  const length = Math.max(high - low, Number.EPSILON) * (1 + 2 * ROOM);
  const xOf = (speed: number): number => (Math.log(speed) - low) / length + ROOM / (1 + 2 * ROOM);
  const placeOf = (point: Point): Place => ({
    x: xOf(point.tokensPerSecond),
    y: qualityOf(point),
  });
  const frontier = frontierOf(points, placeOf);
  const models = new Map(points.map(({ model: { id, revision } }) => [id, { id, revision }]));
  const trade = tradeOf(points, 'tokensPerSecond');
  const twin = trade?.twin ?? null;
  const match = trade?.match ?? null;
  const against = (point: Point, than: Point): Held => ({
    settings: point.settings,
    times: rounded(point.tokensPerSecond / than.tokensPerSecond),
    good: rounded(qualityOf(point)),
  });
  return {
    models: [...models.values()],
    tasks: tasks.length,
    marks: points.map((point) => ({
      at: spotOf(placeOf(point)),
      role: isTwin(point) ? 'twin' : frontier.includes(point) ? 'frontier' : 'behind',
      settings: point.settings,
    })),
    line: stepLine(frontier.map(placeOf), 0, 0).map(spotOf),
    told:
      trade === null || twin === null || match === null
        ? null
        : {
            match: against(match, twin),
            fastest: against(trade.fastest, twin),
            twin: rounded(qualityOf(twin)),
          },
  };
}

function spotOf({ x, y }: Place): Spot {
  return [rounded(x), rounded(y)];
}

function rounded(value: number): number {
  return Number(value.toFixed(3));
}
