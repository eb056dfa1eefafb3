import type { Bar, Span } from './geometry.ts';

/** From the units of the trace to pixels. */
export interface PlotScale {
  readonly width: number;
  readonly height: number;
  /** Milliseconds across. */
  readonly span: number;
  /** Slots down. */
  readonly rows: number;
}

export interface BarPath {
  readonly stop: number | null;
  readonly weight: Bar['weight'];
  readonly d: string;
}

/** Boxes as one path. A span without an end reaches the right edge. */
export function boxPath(spans: readonly Span[], scale: PlotScale): string {
  return spans.map((span) => box(span, scale, 0)).join('');
}

/** Bars as one path for each colour and weight: a drawing of hundreds of tokens stays a dozen elements. */
export function barPaths(bars: readonly Bar[], scale: PlotScale): BarPath[] {
  const paths = new Map<string, { stop: number | null; weight: Bar['weight']; d: string }>();
  const row = scale.height / scale.rows;
  // A gap between rows, where rows are tall enough to have one.
  const gap = row >= 2 ? 1 : 0;
  for (const bar of bars) {
    const key = `${bar.stop ?? 'plain'}/${bar.weight}`;
    const path = paths.get(key) ?? { stop: bar.stop, weight: bar.weight, d: '' };
    path.d += box(bar, scale, gap);
    paths.set(key, path);
  }
  return [...paths.values()];
}

function box({ from, to, top, height }: Span, scale: PlotScale, gap: number): string {
  const x = (time: number): number =>
    round((Math.min(time, scale.span) / scale.span) * scale.width);
  const y = (slot: number): number => round((slot / scale.rows) * scale.height);
  const left = x(from);
  const upper = y(top);
  const lower = y(top + height) - gap;
  return `M${left} ${upper}H${x(to)}V${lower}H${left}z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
