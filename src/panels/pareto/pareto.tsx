import { type ReactNode, useId, useRef, useState } from 'react';
import { count } from '../../words/format.ts';
import '../../ui/text.css';
import '../../ui/section.css';
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
        <h2 id="pareto-head">Speed and quality</h2>
        <p>{headline(view)}</p>
        <button
          className="button"
          type="button"
          aria-pressed={asTable}
          onClick={() => setAsTable(!asTable)}
        >
          {asTable ? 'Show as a chart' : 'Show as a table'}
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
        <h3>Sweep</h3>
        <p className="small">
          Measures a grid of settings on your device: each writes the same tasks, and every answer
          is run against its tests in an isolated frame.
        </p>
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
  if (front === null) return 'Measured on your device. Up is better, right is faster.';
  const tests =
    model.kind === 'pass' ? 'every answer executed' : 'the exact log-likelihood of the text';
  const work = front.kind === 'sweep' ? front.work : `“${front.work}”`;
  return `${work}, ${tests}. Up is better, right is faster; warm-up left out.`;
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
          <b className="mono" data-testid="aup">
            {model.aup.toFixed(1)}
          </b>{' '}
          accuracy under parallelism (AUP): the area under pass@1 over tokens a forward along the
          frontier, weighted against lost accuracy, as{' '}
          <a href="https://arxiv.org/abs/2601.07568">d3LLM</a> defines it. It does not depend on the
          device. Measured over {count(front?.points[0]?.quality.n ?? 0, 'task')}; over few it is
          rough.
        </p>
      )}
      {others > 0 && (
        <p className="small">
          {count(others, 'measurement')} on another device, or with another revision of the model,{' '}
          {others === 1 ? 'is' : 'are'} not shown.
        </p>
      )}
      {trouble !== null && (
        <p className="small" role="status" data-testid="archive-trouble">
          This browser does not keep sweeps ({trouble}). They last until the page is closed.
        </p>
      )}
      {kept.length > 0 && (
        <p className="small">
          {count(kept.length, 'sweep')} kept in this browser.{' '}
          <button
            className="text-button"
            type="button"
            onClick={() => void sweeper.forget(kept.map(({ id }) => id))}
          >
            Forget {kept.length === 1 ? 'it' : 'them'}
          </button>
        </p>
      )}
    </div>
  );
}
