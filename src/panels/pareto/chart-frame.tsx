import type { ReactNode } from 'react';
import { late } from '../../words/late.ts';
import type { ChartModel } from './chart-model.ts';
import type { ChartLayout } from './chart-layout.ts';

interface ChartFrameProps {
  readonly model: ChartModel;
  readonly layout: ChartLayout;
}

/** Axes, grid, the twin's lines and the frontier. */
export function ChartFrame({ model, layout }: ChartFrameProps): ReactNode {
  const { plot, across, up, multiples, frontier } = layout;
  return (
    <g className="chart-frame" aria-hidden="true">
      {up.map(({ at, text }) => (
        <g key={text}>
          <path className="chart-grid" d={`M${plot.left} ${at}H${plot.right}`} />
          <text x={plot.left - 8} y={at + 4} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      <path className="chart-edge" d={`M${plot.left} ${plot.bottom + 0.5}H${plot.right}`} />
      {across.map(({ at, text }) => (
        <g key={text}>
          <path className="chart-edge" d={`M${at} ${plot.bottom}v5`} />
          <text x={at} y={plot.bottom + 18} textAnchor="middle">
            {text}
          </text>
        </g>
      ))}
      <text x={plot.right} y={layout.height - 4} textAnchor="end">
        {late.chart.across[model.axis]}
      </text>
      <text x={0} y={12}>
        {late.chart.up[model.kind]}
      </text>
      {multiples.map(({ at, text }) => (
        <g key={text}>
          <path className="chart-edge" d={`M${at} ${plot.top - 11}v5`} />
          <text x={at} y={plot.top - 16} textAnchor="middle">
            {text}
          </text>
        </g>
      ))}
      <TwinLines model={model} layout={layout} />
      {frontier !== '' && <path className="chart-frontier" d={frontier} />}
    </g>
  );
}

function TwinLines({ model, layout }: ChartFrameProps): ReactNode {
  const { twin, marks } = model;
  const at = twin === null ? undefined : layout.at[marks.indexOf(twin)];
  if (at === undefined) return null;
  const { plot } = layout;
  return (
    <path
      className="chart-twin-lines"
      d={`M${at.x} ${plot.top - 5}V${plot.bottom}M${plot.left} ${at.y}H${plot.right}`}
    />
  );
}
