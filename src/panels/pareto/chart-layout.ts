import { words } from '../../words/words.ts';
import { stepLine } from '../../measure/frontier.ts';
import { late } from '../../words/late.ts';
import { plain } from '../../words/intl.ts';
import { minus } from '../../words/measures.ts';
import type { ChartModel, Mark } from './chart-model.ts';
import { placeLabels, type Box, type LabelWish, type PlacedLabel } from './labels.ts';
import type { At } from './neighbours.ts';
import { linearScale, logScale, type Scale } from '../../ui/scale.ts';

/** The chart in pixels. */
export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  readonly across: readonly Tick[];
  readonly up: readonly Tick[];
  /** Multiples of the twin's speed, above the plot. */
  readonly multiples: readonly Tick[];
  /** Position of every mark, by index of the model's marks. */
  readonly at: readonly At[];
  readonly bars: readonly ErrorBars[];
  /** Path of the frontier; empty without one. */
  readonly frontier: string;
  readonly labels: readonly PlacedLabel[];
}

export interface Tick {
  readonly at: number;
  readonly text: string;
}

/** Ends of a mark's error bars, pixels; null where it has none. */
export interface ErrorBars {
  readonly across: readonly [number, number] | null;
  readonly up: readonly [number, number] | null;
}

/** Below this width the chart is drawn for a phone. */
const NARROW = 520;

export function chartLayout(model: ChartModel, width: number): ChartLayout {
  const narrow = width < NARROW;
  const height = narrow ? 316 : 412;
  const plot: Box = {
    left: model.kind === 'pass' ? 34 : 44,
    top: 54,
    right: width - (narrow ? 8 : 20),
    bottom: height - 42,
  };
  const { x, y } = scalesOf(model, narrow);
  const px = (value: number): number => plot.left + x.place(value) * (plot.right - plot.left);
  const py = (value: number): number => plot.bottom - y.place(value) * (plot.bottom - plot.top);
  const at = model.marks.map(({ place }) => ({ x: px(place.x), y: py(place.y) }));
  const corners = stepLine(
    model.frontier.map(({ place }) => place),
    x.from,
    y.from,
  );
  return {
    width,
    height,
    plot,
    across: distinct(x.ticks.map((value) => ({ at: px(value), text: tickText(value) }))),
    up: distinct(
      y.ticks.map((value) => ({
        at: py(value),
        text: model.kind === 'pass' ? String(Math.round(100 * value)) : minus(tickText(value)),
      })),
    ),
    multiples: multiplesOf(model, x, px),
    at,
    bars: model.marks.map(({ across, up }) => ({
      across: across === null ? null : [px(across[0]), px(across[1])],
      up: up === null ? null : [py(up[0]), py(up[1])],
    })),
    frontier: corners
      .map((corner, i) => `${i === 0 ? 'M' : 'L'}${px(corner.x)} ${py(corner.y)}`)
      .join(''),
    labels: labelsOf(model, at, plot, narrow),
  };
}

/** Where nothing was measured yet the axes still stand, over values that a first run may have. */
const EMPTY = { across: [10, 1000], log: [-2, 0] } as const;

function scalesOf(model: ChartModel, narrow: boolean): { readonly x: Scale; readonly y: Scale } {
  const xs = model.marks.flatMap(({ place, across }) => [place.x, ...(across ?? [])]);
  const ys = model.marks.flatMap(({ place, up }) => [place.y, ...(up ?? [])]);
  const positive = xs.filter((value) => value > 0);
  const [low, high] = positive.length > 0 ? ends(positive) : EMPTY.across;
  const room = Math.sqrt(Math.max(1, LEAST.times / (high / low)));
  const x = logScale(low / room, high * room, narrow ? 4 : 7);
  const pass = model.kind === 'pass';
  const limits = pass ? ([0, 1] as const) : ([-Infinity, 0] as const);
  const [least, most] = ys.length > 0 ? ends(ys) : pass ? limits : EMPTY.log;
  const span = widened(least, most, pass ? LEAST.share : LEAST.nats, limits);
  return { x, y: linearScale(...span, 6, limits) };
}

/**
 * What an axis spans at least: points that lie closer are shown close together. Two runs of one setting are no
 * landscape.
 */
const LEAST = { times: 2, share: 0.2, nats: 0.1 } as const;

/** At least so long a stretch around two values, within limits. */
function widened(
  low: number,
  high: number,
  span: number,
  [least, most]: readonly [number, number],
): [low: number, high: number] {
  const room = Math.max(0, span - (high - low)) / 2;
  const to = Math.min(most, Math.max(high + room, least + span));
  return [Math.max(least, Math.min(low - room, to - span)), to];
}

/** Ticks that would read alike are one. */
function distinct(ticks: readonly Tick[]): Tick[] {
  const seen = new Map(ticks.toReversed().map((tick) => [tick.text, tick]));
  return ticks.filter((tick) => seen.get(tick.text) === tick);
}

function ends(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)];
}

/** Speeds against the twin's, where it was measured too; a forward of the twin always writes one token. */
const MULTIPLES = [0.125, 0.25, 0.5, 1, 2, 3, 4, 6, 8, 16];
/** Least distance of two ticks, pixels. */
const PITCH = 44;

function multiplesOf(model: ChartModel, x: Scale, px: (value: number) => number): Tick[] {
  const { twin, axis } = model;
  if (twin === null || axis !== 'tokensPerSecond') return [];
  const one = px(twin.place.x);
  const ticks: Tick[] = [{ at: one, text: late.chart.multiple(1) }];
  for (const multiple of MULTIPLES) {
    const value = twin.place.x * multiple;
    if (multiple === 1 || value < x.from || value > x.to) continue;
    const at = px(value);
    // The twin's own label is wider.
    const free = ticks.every((tick) => Math.abs(tick.at - at) > (tick.at === one ? 70 : PITCH));
    if (free) ticks.push({ at, text: late.chart.multiple(multiple) });
  }
  return ticks;
}

/** Of the label's face, on average, pixels. */
const CHARACTER = 6.4;

function labelsOf(model: ChartModel, at: readonly At[], plot: Box, narrow: boolean): PlacedLabel[] {
  const wish = (mark: Mark, text: string): LabelWish[] => {
    const place = at[model.marks.indexOf(mark)];
    return place === undefined
      ? []
      : [{ key: mark.key, text, width: text.length * CHARACTER, ...place }];
  };
  const { frontier, twin } = model;
  const named = frontier.filter((mark) => mark !== twin);
  const outer = [named.at(-1), named[0]].filter((mark) => mark !== undefined);
  const inner = narrow ? [] : named.slice(1, -1);
  const wishes = [
    ...(twin === null ? [] : wish(twin, late.chart.twin)),
    ...[...new Set([...outer, ...inner])].flatMap((mark) =>
      wish(mark, words.settings.title(mark.point.settings)),
    ),
  ];
  const taken = model.marks.map((_, i): Box => {
    const { x, y } = at[i] ?? { x: 0, y: 0 };
    return { left: x - 8, right: x + 8, top: y - 8, bottom: y + 8 };
  });
  return placeLabels(wishes, taken, { ...plot, left: plot.left + 2 });
}

function tickText(value: number): string {
  return plain(Number(value.toPrecision(4)));
}
