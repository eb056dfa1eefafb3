import { type ReactNode, type Ref, useId, useState } from 'react';
import { tradeOf } from '../../measure/trade.ts';
import { late } from '../../words/late.ts';
import { Chart } from './chart.tsx';
import type { ChartModel, Mark } from './chart-model.ts';
import type { ChartView } from './hooks.ts';
import { Legend } from './legend.tsx';
import { loadPoint } from './load-point.ts';
import { PointDetail } from './point-detail.tsx';
import { PointTable } from './point-table.tsx';

interface ChartFigureProps {
  readonly view: ChartView;
  readonly asTable: boolean;
  readonly pictureRef: Ref<SVGSVGElement>;
  /** Hears what was done, for those who do not see it. */
  readonly onSaid: (said: string) => void;
}

/**
 * The chart with the sentence that it tells, the point that is looked at and the key. It takes the form that its
 * container has room for: beside a canvas the details stand below the chart.
 */
export function ChartFigure({ view, asTable, pictureRef, onSaid }: ChartFigureProps): ReactNode {
  const { model, front } = view;
  const detail = useId();
  const [active, setActive] = useActive(model);
  const trade = tradeOf(front?.set.points ?? [], model.axis);
  const load = (mark: Mark): void => {
    setActive(mark);
    onSaid(loadPoint(mark));
  };
  return (
    <div className="pareto-figure">
      {model.kind === 'pass' && trade !== null && front?.set.kind === 'sweep' && (
        <p className="pareto-trade" data-testid="trade">
          {late.points.trade(trade)}
        </p>
      )}
      <div className={asTable ? 'pareto-grid as-table' : 'pareto-grid'}>
        {asTable ? (
          <PointTable model={model} onLoad={load} />
        ) : (
          <>
            <Chart
              model={model}
              active={active}
              describedBy={detail}
              onActivate={setActive}
              onLoad={load}
              pictureRef={pictureRef}
            />
            <div>
              <PointDetail id={detail} model={model} mark={active} />
              <Legend model={model} />
            </div>
          </>
        )}
      </div>
    </div>
  );
}

/** The mark that the details tell of: the one asked for, else the best of the frontier. */
function useActive(model: ChartModel): [Mark | null, (mark: Mark) => void] {
  const [key, setKey] = useState<string | null>(null);
  const { marks, frontier } = model;
  const active = marks.find((mark) => mark.key === key) ?? frontier[0] ?? marks[0] ?? null;
  return [active, (mark) => setKey(mark.key)];
}
