import { type ReactNode, useId, useMemo, useRef } from 'react';
import { type CostPoint, relativeCost } from '../../measure/forward-cost.ts';
import { useWidth } from '../../ui/hooks.ts';
import { late } from '../../words/late.ts';
import { type CostLayout, costLayout } from './cost-layout.ts';

const say = late.forwardCost;

interface CostChartProps {
  readonly points: readonly CostPoint[];
  /** Of the race that the curve explains; null without one. */
  readonly race: { readonly width: number; readonly tokensPerForward: number } | null;
}

/** t(B)/t(1) over B, and the tokens a forward that a race got for it. */
export function CostChart({ points, race }: CostChartProps): ReactNode {
  const host = useRef<HTMLDivElement>(null);
  const width = useWidth(host);
  const id = useId();
  const yielded = race?.tokensPerForward ?? null;
  const layout = useMemo(
    () => (width > 0 ? costLayout(points, yielded, width) : null),
    [points, yielded, width],
  );
  return (
    <div className="cost-chart" ref={host} data-testid="cost-chart">
      {layout !== null && (
        <svg
          width={layout.width}
          height={layout.height}
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          role="img"
          aria-labelledby={`${id}title`}
          aria-describedby={`${id}desc`}
        >
          <title id={`${id}title`}>{say.title}</title>
          <desc id={`${id}desc`}>{described(points, race)}</desc>
          <Frame layout={layout} />
          <Curve layout={layout} raced={race?.width ?? null} />
          {layout.yieldLine !== null && yielded !== null && (
            <g>
              <path
                className="cost-yield"
                d={`M${layout.left} ${layout.yieldLine}H${layout.right}`}
              />
              <text className="cost-word" x={layout.left + 8} y={layout.yieldLine - 7}>
                {say.yielded(yielded)}
              </text>
            </g>
          )}
        </svg>
      )}
    </div>
  );
}

function Frame({ layout }: { readonly layout: CostLayout }): ReactNode {
  const { left, right, bottom, height, across, up } = layout;
  return (
    <g>
      {up.map(({ y, times }) => (
        <g key={times}>
          <path className="cost-grid" d={`M${left} ${y}H${right}`} />
          <text x={left - 8} y={y + 4} textAnchor="end">
            {say.times(times)}
          </text>
        </g>
      ))}
      <path className="cost-edge" d={`M${left} ${bottom + 0.5}H${right}`} />
      {across.map(({ x, tokens }) => (
        <g key={tokens}>
          <path className="cost-edge" d={`M${x} ${bottom}v5`} />
          <text x={x} y={bottom + 18} textAnchor="middle">
            {tokens}
          </text>
        </g>
      ))}
      <text x={0} y={12}>
        {say.up}
      </text>
      <text x={right} y={height - 2} textAnchor="end">
        {say.across}
      </text>
    </g>
  );
}

interface CurveProps {
  readonly layout: CostLayout;
  /** The width that the race ran with; null without one. */
  readonly raced: number | null;
}

/** Measured points; the line between them only leads the eye. */
function Curve({ layout: { marks }, raced }: CurveProps): ReactNode {
  return (
    <g>
      <path className="cost-line" d={`M${marks.map(({ x, y }) => `${x} ${y}`).join('L')}`} />
      {marks.map(({ tokens, x, y, bar: [upper, lower] }) => (
        <g key={tokens} data-testid="cost-mark">
          <path className="cost-bar" d={`M${x} ${upper}V${lower}`} />
          <circle className="cost-dot" cx={x} cy={y} r={4.5} />
          {tokens === raced && <circle className="cost-ring" cx={x} cy={y} r={9} />}
        </g>
      ))}
    </g>
  );
}

function described(points: readonly CostPoint[], race: CostChartProps['race']): string {
  const relative = relativeCost(points);
  const costs = say.described(
    points.map(({ tokens }, i) => ({ tokens, times: relative[i] ?? Number.NaN })),
  );
  return race === null ? costs : `${costs} ${say.raced(race.width, race.tokensPerForward)}`;
}
