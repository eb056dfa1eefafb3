import type { ReactNode } from 'react';
import { late } from '../../words/late.ts';
import type { Mark } from './chart-model.ts';
import type { ErrorBars } from './chart-layout.ts';
import type { At } from './neighbours.ts';

interface ChartMarkProps {
  readonly mark: Mark;
  readonly at: At;
  readonly bars: ErrorBars;
  readonly active: boolean;
  readonly elementRef: (element: SVGGElement | null) => void;
  readonly onActivate: (mark: Mark) => void;
  readonly onLoad: (mark: Mark) => void;
}

/** Half of the least target, pixels. */
const REACH = 14;

/** A measured setting with its error bars; its shape says whose it is. */
export function ChartMark(props: ChartMarkProps): ReactNode {
  const { mark, at, bars, active, elementRef, onActivate, onLoad } = props;
  const { x, y } = at;
  return (
    <g
      ref={elementRef}
      className={markClass(mark)}
      role="button"
      tabIndex={active ? 0 : -1}
      aria-label={late.chart.mark(mark.point, mark)}
      data-testid="mark"
      data-role={mark.role}
      data-twin={mark.twin}
      data-source={mark.source}
      onFocus={() => onActivate(mark)}
      onPointerEnter={() => onActivate(mark)}
      onClick={() => onLoad(mark)}
    >
      <path className="chart-bars" d={barsPath(at, bars)} />
      <path className="chart-shape" d={shapePath(mark, at)} />
      {active && <circle className="chart-ring" cx={x} cy={y} r={11} />}
      <circle className="chart-reach" cx={x} cy={y} r={REACH} />
    </g>
  );
}

/** Classes of a mark: how it stands, whose it is. */
export function markClass({ role, source, twin }: Pick<Mark, 'role' | 'source' | 'twin'>): string {
  return ['chart-mark', role, source, ...(twin ? ['twin'] : [])].join(' ');
}

/** A diamond for a twin; else a disc for what was recorded, a square for one's own, a triangle for a file's. */
export function shapePath(
  { role, source, twin }: Pick<Mark, 'role' | 'source' | 'twin'>,
  { x, y }: At,
): string {
  const r = role === 'frontier' ? 5.5 : 4;
  if (twin) {
    const d = role === 'behind' ? 5.5 : 8;
    return `M${x} ${y - d}l${d} ${d}-${d} ${d}-${d}-${d}z`;
  }
  switch (source) {
    case 'recorded':
      return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
    case 'own':
      return `M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}z`;
    case 'opened':
      return `M${x} ${y - r - 1}l${r + 1} ${2 * r}h${-2 * (r + 1)}z`;
  }
}

function barsPath({ x, y }: At, { across, up }: ErrorBars): string {
  return (
    (up === null ? '' : `M${x} ${up[0]}V${up[1]}`) +
    (across === null ? '' : `M${across[0]} ${y}H${across[1]}`)
  );
}
