import { type KeyboardEvent, type ReactNode, useId, useMemo, useRef } from 'react';
import { useWidth } from '../../ui/hooks.ts';
import { late } from '../../words/late.ts';
import { ChartFrame } from './chart-frame.tsx';
import type { ChartModel, Mark } from './chart-model.ts';
import { chartLayout, type ChartLayout } from './chart-layout.ts';
import { ChartMark } from './chart-mark.tsx';
import { chartWords } from './chart-words.ts';
import { neighbour, outermost, type Direction } from './neighbours.ts';

interface ChartProps {
  readonly model: ChartModel;
  /** The mark that the details tell of; null without any. */
  readonly active: Mark | null;
  readonly describedBy: string;
  readonly onActivate: (mark: Mark) => void;
  /** Loads a mark's settings. */
  readonly onLoad: (mark: Mark) => void;
  readonly pictureRef: React.Ref<SVGSVGElement>;
}

const ARROWS: ReadonlyMap<string, Direction> = new Map([
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
]);

/**
 * Speed across, quality up. One tab stop: the arrows lead from mark to mark, Home and End to the slowest
 * and the fastest, Enter loads the settings.
 */
export function Chart(props: ChartProps): ReactNode {
  const host = useRef<HTMLDivElement>(null);
  const width = useWidth(host);
  const layout = useMemo(
    () => (width > 0 ? chartLayout(props.model, width) : null),
    [props.model, width],
  );
  return (
    <div className="chart" ref={host} data-testid="chart">
      {layout !== null && <Picture {...props} layout={layout} />}
    </div>
  );
}

interface PictureProps extends ChartProps {
  readonly layout: ChartLayout;
}

function Picture(props: PictureProps): ReactNode {
  const { model, layout, active, describedBy, onActivate, onLoad, pictureRef } = props;
  const { marks } = model;
  const id = useId();
  const elements = useRef(new Map<string, SVGGElement>());

  const onKeyDown = (event: KeyboardEvent): void => {
    const here = marks.findIndex((mark) => mark === active);
    const direction = ARROWS.get(event.key);
    const to =
      direction !== undefined
        ? neighbour(layout.at, here, direction)
        : event.key === 'Home'
          ? outermost(layout.at, 'left')
          : event.key === 'End'
            ? outermost(layout.at, 'right')
            : undefined;
    if (to === undefined) {
      if ((event.key === 'Enter' || event.key === ' ') && active !== null) {
        event.preventDefault();
        onLoad(active);
      }
      return;
    }
    event.preventDefault();
    const mark = to === null ? undefined : marks[to];
    if (mark !== undefined) elements.current.get(mark.key)?.focus();
  };

  // The set in front is painted last. What is looked at keeps its place: an element that moves under a pressed pointer
  // is not clicked.
  const order = marks.map((mark, i) => ({ mark, i })).sort((a, b) => depth(a.mark) - depth(b.mark));
  return (
    <svg
      ref={pictureRef}
      className="chart-picture"
      width={layout.width}
      height={layout.height}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role={marks.length === 0 ? 'img' : 'application'}
      aria-roledescription={marks.length === 0 ? undefined : late.chart.kind}
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}desc ${describedBy}`}
      onKeyDown={onKeyDown}
    >
      <title id={`${id}title`}>{chartWords(model).title}</title>
      <desc id={`${id}desc`}>{chartWords(model).description}</desc>
      <ChartFrame model={model} layout={layout} />
      {order.map(({ mark, i }) => (
        <ChartMark
          key={mark.key}
          mark={mark}
          at={layout.at[i] ?? { x: 0, y: 0 }}
          bars={layout.bars[i] ?? { across: null, up: null }}
          active={mark === active}
          elementRef={(element) => {
            if (element === null) elements.current.delete(mark.key);
            else elements.current.set(mark.key, element);
          }}
          onActivate={onActivate}
          onLoad={onLoad}
        />
      ))}
      <g className="chart-labels" aria-hidden="true">
        {layout.labels.map(({ key, text, x, y, anchor }) => (
          <text key={key} x={x} y={y} textAnchor={anchor}>
            {text}
          </text>
        ))}
      </g>
    </svg>
  );
}

const DEPTHS = { behind: 0, dominated: 1, measuring: 2, frontier: 3 } as const;

function depth(mark: Mark): number {
  return mark.twin && mark.role !== 'behind' ? 4 : DEPTHS[mark.role];
}
