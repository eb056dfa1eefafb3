/** Axes: from values to shares of the plot's length, and the values that get a tick. */

export interface Scale {
  readonly from: number;
  readonly to: number;
  /** 0 at `from`, 1 at `to`. */
  place(value: number): number;
  /** Ascending, within the scale. */
  readonly ticks: readonly number[];
}

/**
 * A straight scale over at least the values, widened to round ones.
 * @param wanted about so many ticks
 * @param limits that it never leaves, where values have any
 */
export function linearScale(
  low: number,
  high: number,
  wanted: number,
  limits: readonly [low: number, high: number] = [-Infinity, Infinity],
): Scale {
  const room = high > low ? 0 : Math.max(Math.abs(low) * 0.1, 1e-3);
  const step = roundStep((high - low + 2 * room) / Math.max(1, wanted));
  const from = Math.max(limits[0], step * Math.floor((low - room) / step + 1e-9));
  const to = Math.min(limits[1], step * Math.ceil((high + room) / step - 1e-9));
  return {
    from,
    to,
    place: (value) => (value - from) / (to - from),
    ticks: multiples(from, to, step),
  };
}

/**
 * A logarithmic scale with a little room on both sides.
 * @param low above 0
 * @param wanted about so many ticks, 1 or more
 */
export function logScale(low: number, high: number, wanted: number): Scale {
  const room = Math.max((high / low) ** 0.06, 1.06);
  const from = low / room;
  const to = high * room;
  const length = Math.log(to / from);
  return {
    from,
    to,
    place: (value) => Math.log(value / from) / length,
    ticks: logTicks(from, to, wanted),
  };
}

/** Mantissas that get a tick in every decade, from few to many. */
const MANTISSAS: readonly (readonly number[])[] = [
  [1],
  [1, 3],
  [1, 2, 5],
  [1, 1.5, 2, 3, 5, 7],
  [1, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8, 9],
];

/** Fewer ticks are no axis: over a short stretch plain steps take their place. */
const FEWEST = 3;

function logTicks(from: number, to: number, wanted: number): readonly number[] {
  const choices = MANTISSAS.map((mantissas) => decades(from, to, mantissas)).filter(
    (ticks) => ticks.length >= FEWEST,
  );
  const fitting = choices.findLast((ticks) => ticks.length <= wanted) ?? choices[0];
  if (fitting !== undefined) return fitting;
  for (let parts = wanted; ; parts++) {
    const ticks = multiples(from, to, roundStep((to - from) / parts));
    if (ticks.length >= FEWEST) return ticks;
  }
}

function decades(from: number, to: number, mantissas: readonly number[]): number[] {
  const ticks: number[] = [];
  for (let power = Math.floor(Math.log10(from)); 10 ** power <= to; power++) {
    for (const mantissa of mantissas) {
      const value = clean(mantissa * 10 ** power);
      if (value >= from && value <= to) ticks.push(value);
    }
  }
  return ticks;
}

/** The round number at or above: 1, 2, 2.5 or 5 of its decade. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return clean(([1, 2, 2.5, 5].find((s) => s * power >= rough * (1 - 1e-9)) ?? 10) * power);
}

/** Multiples of a step between two values. */
function multiples(from: number, to: number, step: number): number[] {
  const ticks: number[] = [];
  const first = Math.ceil(from / step - 1e-9);
  for (let i = first; i * step <= to + step * 1e-9; i++) ticks.push(clean(i * step));
  return ticks;
}

/** Without the dust of binary fractions: 0.30000000000000004 is a label nobody wants. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}
