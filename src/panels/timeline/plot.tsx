import { memo, type ReactNode, useId, useMemo } from 'react';
import { milliseconds, plain } from '../../words/format.ts';
import { words } from '../../words/words.ts';
import { stopInk } from '../../core/canvas/ink.ts';
import { axisTimes, type Span, type TraceGeometry } from './geometry.ts';
import { barPaths, boxPath, type PlotScale } from './paths.ts';

interface PlotProps {
  readonly geometry: TraceGeometry;
  readonly scale: PlotScale;
  readonly ended: boolean;
  readonly narrow: boolean;
  /** End of the last pass shown: colour arrives when a pass ends, as on the canvas. */
  readonly shownTo: number;
  /** When the run left others, in milliseconds. */
  readonly forks: readonly number[];
}

const AXIS = 44;

/** From this span on the axis counts seconds. */
const SECONDS = 10_000;

/** The picture under the scrubber. */
export const Plot = memo(function Plot(props: PlotProps): ReactNode {
  const { geometry, scale, ended, shownTo } = props;
  const { width, height, span } = scale;
  const id = useId();
  const x = (time: number): number => (Math.min(time, span) / span) * width;
  const now = x(geometry.now);
  // A run under way draws nothing to the right of now; before any run all is masked.
  const known = ended || geometry.now === 0 ? width : now;
  const events = useMemo(() => <Events geometry={geometry} scale={scale} />, [geometry, scale]);
  // Where all of it is shown, its ghost is not seen.
  const isAll = shownTo >= geometry.now;
  return (
    <svg
      className="plot-picture"
      width={width}
      height={height + AXIS}
      viewBox={`0 0 ${width} ${height + AXIS}`}
      aria-hidden="true"
    >
      <defs>
        <pattern id={`${id}hatch`} width="6" height="6" patternUnits="userSpaceOnUse">
          <path className="plot-hatch" d="M-1.5 1.5l3-3M0 6l6-6M4.5 7.5l3-3" />
        </pattern>
        <clipPath id={`${id}known`}>
          <rect y="-10" width={known} height={height + 10} />
        </clipPath>
        <clipPath id={`${id}shown`}>
          <rect y="-10" width={x(shownTo)} height={height + 10} />
        </clipPath>
      </defs>
      <g clipPath={`url(#${id}known)`}>
        <rect width={width} height={height} fill={`url(#${id}hatch)`} />
        <Boxes spans={geometry.cached} scale={scale} className="plot-cached" />
        <Boxes spans={geometry.open} scale={scale} className="plot-open" />
        {!isAll && <g className="plot-ghost">{events}</g>}
      </g>
      <g clipPath={`url(#${id}shown)`}>{events}</g>
      <Words {...props} />
      <Forks {...props} x={x} />
      <Axis {...props} x={x} />
    </svg>
  );
});

interface BoxesProps {
  readonly spans: readonly Span[];
  readonly scale: PlotScale;
  readonly className: string;
}

function Boxes({ spans, scale, className }: BoxesProps): ReactNode {
  return spans.length === 0 ? null : <path className={className} d={boxPath(spans, scale)} />;
}

interface EventsProps {
  readonly geometry: TraceGeometry;
  readonly scale: PlotScale;
}

/** Bars of the tokens, rules of the commits, marks of the edits. */
function Events({ geometry, scale }: EventsProps): ReactNode {
  const { width, height, span, rows } = scale;
  const row = height / rows;
  const x = (time: number): number => (time / span) * width;
  return (
    <>
      {barPaths(geometry.bars, scale).map(({ stop, weight, d }) => (
        <path
          key={`${stop}${weight}`}
          d={d}
          fill={stop === null ? 'var(--ink2)' : stopInk(stop)}
          fillOpacity={weight === 'standing' ? 0.42 : 1}
        />
      ))}
      {geometry.commits.map(({ at, slot }, i) => (
        <rect
          key={at}
          className="plot-commit"
          x={x(at) - 1.5}
          y={slot * row}
          width={2.5}
          height={Math.max(row, (geometry.commitHeights[i] ?? 0) * row)}
        />
      ))}
      {geometry.edits.map(({ at, slot, stop }) => (
        <path
          key={`${at}/${slot}`}
          className="plot-edit"
          d={`M${x(at)} ${(slot + 1) * row}l-6-9h12z`}
          fill={stopInk(stop)}
        />
      ))}
    </>
  );
}

function Words({ geometry, scale, narrow, ended }: PlotProps): ReactNode {
  if (narrow) return null;
  const { width, height } = scale;
  if (geometry.now === 0)
    return (
      <text className="plot-word on-hatch" x={16} y={height - 14}>
        {words.playback.notOpen}
      </text>
    );
  if (!ended || geometry.commits.length < 2) return null;
  return (
    <>
      <text className="plot-word on-hatch" x={16} y={height - 14}>
        {words.playback.notOpen}
      </text>
      <text className="plot-word on-wash" x={width - 10} y={20} textAnchor="end">
        {words.playback.cached}
      </text>
    </>
  );
}

/** Where the run left another: what is on the left of it is of both. */
function Forks({ forks, scale: { width, height }, x }: AxisProps): ReactNode {
  return forks.map((at) => {
    const left = x(at);
    const isLate = left > width - 90;
    return (
      <g key={at} data-testid="fork-mark">
        <path className="plot-fork" d={`M${left} -10V${height}`} />
        <path className="plot-fork-sign" d={`M${left} -1l-5-5h10z`} />
        <text
          className="plot-word on-hatch"
          x={left + (isLate ? -8 : 8)}
          y={12}
          textAnchor={isLate ? 'end' : 'start'}
        >
          {words.playback.forked}
        </text>
      </g>
    );
  });
}

interface AxisProps extends PlotProps {
  readonly x: (time: number) => number;
}

/** Pass numbers above, measured time below; commits stand out. */
function Axis({ geometry, scale, ended, narrow, x }: AxisProps): ReactNode {
  const { width, height, span } = scale;
  const wanted = Math.max(2, Math.floor(width / (narrow ? 90 : 130)));
  const last = ended ? milliseconds(span) : null;
  const room = last === null ? width : width - last.length * 7 - 24;
  return (
    <g>
      <path className="plot-edge" d={`M0 ${height + 0.5}H${width}`} />
      {geometry.ticks.map(({ from, to, label, kind }) => {
        const right = x(to);
        const middle = (x(from) + right) / 2;
        const bold = kind === 'commit';
        return (
          <g key={label}>
            <path className="plot-edge" d={`M${right} ${height}v${bold ? 20 : 6}`} />
            {right - x(from) > 8 * label.length + 6 && (
              <text
                className={bold ? 'bold' : undefined}
                x={middle}
                y={height + 15}
                textAnchor="middle"
              >
                {label}
              </text>
            )}
          </g>
        );
      })}
      <path className="plot-edge" d={`M0 ${height + 26}H${width}`} />
      {axisTimes(span, wanted)
        .filter((time) => x(time) < room)
        .map((time) => (
          <g key={time}>
            <path className="plot-edge" d={`M${x(time)} ${height + 26}v4`} />
            <text x={x(time)} y={height + 42} textAnchor={time === 0 ? 'start' : 'middle'}>
              {axisLabel(time, span)}
            </text>
          </g>
        ))}
      <path className="plot-edge" d={`M${width - 0.5} ${height + 26}v4`} />
      <text x={width} y={height + 42} textAnchor="end">
        {last ?? (span >= SECONDS ? words.playback.inSeconds : words.playback.inMilliseconds)}
      </text>
    </g>
  );
}

function axisLabel(time: number, span: number): string {
  return plain(Number((span >= SECONDS ? time / 1000 : time).toFixed(1)));
}
