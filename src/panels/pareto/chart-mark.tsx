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

/** A measured setting: disc, ring or diamond with its error bars. */
export function ChartMark(props: ChartMarkProps): ReactNode {
  const { mark, at, bars, active, elementRef, onActivate, onLoad } = props;
  const { x, y } = at;
  return (
    <g
      ref={elementRef}
      className={`chart-mark ${mark.role}`}
      role="button"
      tabIndex={active ? 0 : -1}
      aria-label={late.chart.mark(mark.point, mark.role)}
      data-testid="mark"
      data-role={mark.role}
      data-twin={mark.twin}
      onFocus={() => onActivate(mark)}
      onPointerEnter={() => onActivate(mark)}
      onClick={() => onLoad(mark)}
    >
      <path className="chart-bars" d={barsPath(at, bars)} />
      <Shape mark={mark} x={x} y={y} />
      {active && <circle className="chart-ring" cx={x} cy={y} r={11} />}
      <circle className="chart-reach" cx={x} cy={y} r={REACH} />
    </g>
  );
}

function Shape({ mark, x, y }: { readonly mark: Mark } & At): ReactNode {
  if (mark.twin) {
    const r = mark.role === 'behind' ? 5.5 : 8;
    return <path className="chart-shape" d={`M${x} ${y - r}l${r} ${r}-${r} ${r}-${r}-${r}z`} />;
  }
  return <circle className="chart-shape" cx={x} cy={y} r={mark.role === 'frontier' ? 5.5 : 4} />;
}

function barsPath({ x, y }: At, { across, up }: ErrorBars): string {
  return (
    (up === null ? '' : `M${x} ${up[0]}V${up[1]}`) +
    (across === null ? '' : `M${across[0]} ${y}H${across[1]}`)
  );
}
