import { type ReactNode, useId, useRef, useState } from 'react';
import { Rich } from '../../ui/rich.tsx';
import '../../ui/text.css';
import '../../ui/section.css';
import { late } from '../../words/late.ts';
import { Chart } from './chart.tsx';
import { ChartControls } from './chart-controls.tsx';
import type { ChartModel, Mark } from './chart-model.ts';
import { Downloads } from './downloads.tsx';
import { type ChartView, useChartView } from './hooks.ts';
import { Legend } from './legend.tsx';
import { loadPoint } from './load-point.ts';
import './pareto.css';
import { PointDetail } from './point-detail.tsx';
import { PointTable } from './point-table.tsx';
import { usePoints } from './points-store.ts';
import { PublishedTable } from './published-table.tsx';
import { useRunPoints } from './run-points.ts';
import { SweepForm } from './sweep-form.tsx';
import { useSweeper } from './sweeper-context.ts';
import { SweepStatus } from './sweep-status.tsx';

const say = late.points;

/** Speed against quality, measured on this device. */
export function Pareto(): ReactNode {
  useRunPoints();
  const view = useChartView();
  const [asTable, setAsTable] = useState(false);
  const [said, setSaid] = useState('');
  const picture = useRef<SVGSVGElement>(null);
  const detail = useId();
  const [active, setActive] = useActive(view.model);
  const load = (mark: Mark): void => {
    setActive(mark);
    setSaid(loadPoint(mark));
  };
  return (
    <section
      className="section pareto"
      id="pareto"
      aria-labelledby="pareto-head"
      data-testid="pareto"
    >
      <div className="section-head">
        <h2 id="pareto-head">{say.head}</h2>
        <p>{headline(view)}</p>
        <button
          className="button"
          type="button"
          aria-pressed={asTable}
          onClick={() => setAsTable(!asTable)}
        >
          {asTable ? say.asChart : say.asTable}
        </button>
        <Downloads view={view} picture={picture} drawn={!asTable} />
      </div>
      <ChartControls view={view} />
      <div className={asTable ? 'pareto-grid as-table' : 'pareto-grid'}>
        {asTable ? (
          <PointTable model={view.model} onLoad={load} />
        ) : (
          <>
            <Chart
              model={view.model}
              active={active}
              describedBy={detail}
              onActivate={setActive}
              onLoad={load}
              pictureRef={picture}
            />
            <div>
              <PointDetail id={detail} model={view.model} mark={active} />
              <Legend model={view.model} />
            </div>
          </>
        )}
      </div>
      <p className="small pareto-said" role="status" data-testid="pareto-said">
        {said}
      </p>
      <Summary view={view} />
      <div className="sweep">
        <h3>{late.sweep.head}</h3>
        <p className="small">{late.sweep.lead}</p>
        <SweepForm />
        <SweepStatus />
      </div>
      <PublishedTable />
    </section>
  );
}

/** The mark that the details tell of: the one asked for, else the best of the frontier. */
function useActive(model: ChartModel): [Mark | null, (mark: Mark) => void] {
  const [key, setKey] = useState<string | null>(null);
  const { marks, frontier } = model;
  const active = marks.find((mark) => mark.key === key) ?? frontier[0] ?? marks[0] ?? null;
  return [active, (mark) => setKey(mark.key)];
}

function headline({ front, model }: ChartView): string {
  return front === null ? say.lead : say.measured(front, model.kind);
}

/** The one figure of a sweep, and what is or is not kept. */
function Summary({ view }: { readonly view: ChartView }): ReactNode {
  const { model, front, others } = view;
  const sweeper = useSweeper();
  const trouble = usePoints((points) => points.trouble);
  const sets = usePoints((points) => points.sets);
  const sweeping = usePoints((points) => points.sweeping);
  const kept = sets.filter((set) => set.kind === 'sweep' && set.id !== sweeping);
  return (
    <div className="pareto-summary">
      {model.aup !== null && (
        <p className="small">
          <Rich
            text={say.aup(model.aup, front?.points[0]?.quality.n ?? 0)}
            marks={{
              figure: (text) => (
                <b className="mono" data-testid="aup">
                  {text}
                </b>
              ),
              paper: (text) => <a href="https://arxiv.org/abs/2601.07568">{text}</a>,
            }}
          />
        </p>
      )}
      {others > 0 && <p className="small">{say.others(others)}</p>}
      {trouble !== null && (
        <p className="small" role="status" data-testid="archive-trouble">
          {say.notKept(trouble)}
        </p>
      )}
      {kept.length > 0 && (
        <p className="small">
          <Rich
            text={say.kept(kept.length)}
            marks={{
              forget: (text) => (
                <button
                  className="text-button"
                  type="button"
                  onClick={() => void sweeper.forget(kept.map(({ id }) => id))}
                >
                  {text}
                </button>
              ),
            }}
          />
        </p>
      )}
    </div>
  );
}
