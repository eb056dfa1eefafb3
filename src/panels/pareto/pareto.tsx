import { type ReactNode, useRef, useState } from 'react';
import { qualityOf } from '../../measure/point.ts';
import type { PointSet } from '../../measure/point-set.ts';
import { type Marks, Rich } from '../../ui/rich.tsx';
import '../../ui/text.css';
import '../../ui/section.css';
import { late } from '../../words/late.ts';
import { dayText } from '../../words/measures.ts';
import { ChartControls } from './chart-controls.tsx';
import { ChartFigure } from './chart-figure.tsx';
import type { ChartModel } from './chart-model.ts';
import { Downloads } from './downloads.tsx';
import { HandOn } from './hand-on.tsx';
import { type ChartView, useChartView } from './hooks.ts';
import { useLinkedPoints } from './open-points.ts';
import './pareto.css';
import { usePoints } from './points-store.ts';
import { useRunPoints } from './run-points.ts';
import { useSweeper } from './sweeper-context.ts';

const say = late.points;

/** Speed against quality: what comes with the page, and what is measured on this device. */
export function Pareto(): ReactNode {
  useRunPoints();
  const view = useChartView();
  const [asTable, setAsTable] = useState(false);
  const [said, setSaid] = useState('');
  useLinkedPoints(setSaid);
  const picture = useRef<SVGSVGElement>(null);
  return (
    <section
      className="section pareto"
      id="pareto"
      aria-labelledby="pareto-head"
      data-testid="pareto"
    >
      <div className="section-head">
        <h2 id="pareto-head" tabIndex={-1}>
          {say.head}
        </h2>
        <p>{headline(view)}</p>
        <button
          className="button"
          type="button"
          aria-pressed={asTable}
          onClick={() => setAsTable(!asTable)}
        >
          {asTable ? say.asChart : say.asTable}
        </button>
      </div>
      <ChartControls view={view} />
      <ChartFigure view={view} asTable={asTable} pictureRef={picture} onSaid={setSaid} />
      <p className="small pareto-said" role="status" data-testid="pareto-said">
        {said}
      </p>
      <div className="pareto-take">
        <Downloads view={view} picture={picture} drawn={!asTable} />
        <HandOn view={view} onSaid={setSaid} />
      </div>
      <Summary view={view} />
    </section>
  );
}

function headline({ front, model }: ChartView): string {
  if (front === null) return say.lead;
  const { set, source } = front;
  switch (source) {
    case 'own':
      return say.measured(set, model.kind);
    case 'recorded':
      return say.recordedOn(set.recording?.machine ?? set.adapter, dayText(set.started), set);
    case 'opened':
      return say.openedOf(set.device, dayText(set.started), set);
  }
}

/** Cores that other work took, of all, from which on a recording says so. */
const BUSY = 0.25;

/** What is said of the measurement in front, what is not shown, and what is kept. */
function Summary({ view }: { readonly view: ChartView }): ReactNode {
  const { model, front, unseen, others, outdated } = view;
  const trouble = usePoints((points) => points.trouble);
  const sets = usePoints((points) => points.sets);
  const sweeping = usePoints((points) => points.sweeping);
  const kept = sets.filter((set) => set.kind === 'sweep' && set.id !== sweeping);
  const recording = front?.source === 'recorded' ? front.set.recording : undefined;
  return (
    <div className="pareto-summary">
      {recording !== undefined && recording.load >= BUSY * recording.cores && (
        <p className="small">{say.busy(recording.load, recording.cores)}</p>
      )}
      {outdated !== null && (
        <p className="small" data-testid="outdated">
          {say.outdated(outdated.model.id, outdated.model.revision)}
        </p>
      )}
      {unseen > 0 && <p className="small">{say.unseen[model.kind](unseen)}</p>}
      {model.aup !== null && <Aup area={model.aup} model={model} />}
      {others > 0 && <p className="small">{say.others(others)}</p>}
      {trouble !== null && (
        <p className="small" role="status" data-testid="archive-trouble">
          {say.notKept(trouble)}
        </p>
      )}
      <Kept say={say.kept} sets={kept} />
      {trouble === null && (
        <Kept say={say.runsKept} sets={sets.filter(({ kind }) => kind === 'runs')} />
      )}
    </div>
  );
}

interface KeptProps {
  readonly say: (n: number) => string;
  readonly sets: readonly PointSet[];
}

/** What outlives the visit, and the way to be rid of it. */
function Kept({ say, sets }: KeptProps): ReactNode {
  const sweeper = useSweeper();
  if (sets.length === 0) return null;
  return (
    <p className="small">
      <Rich
        text={say(sets.length)}
        marks={{
          forget: (text) => (
            <button
              className="text-button"
              type="button"
              onClick={() => {
                // The button is about to go.
                document.getElementById('pareto-head')?.focus({ preventScroll: true });
                void sweeper.forget(sets.map(({ id }) => id));
              }}
            >
              {text}
            </button>
          ),
        }}
      />
    </p>
  );
}

const AUP_MARKS: Marks = {
  figure: (text) => (
    <b className="mono" data-testid="aup">
      {text}
    </b>
  ),
  paper: (text) => <a href="https://arxiv.org/abs/2601.07568">{text}</a>,
};

/** Accuracy under parallelism, folded away: a figure that means nothing without its scale. */
function Aup({ area, model }: { readonly area: number; readonly model: ChartModel }): ReactNode {
  const { twin, marks } = model;
  const n = marks.find(({ role }) => role === 'frontier')?.point.quality.n ?? 0;
  return (
    <details className="aup">
      <summary>
        <Rich text={say.aup.head(area)} marks={AUP_MARKS} />
      </summary>
      <p className="small">
        <Rich
          text={[
            say.aup.what,
            say.aup.scale(twin === null ? null : qualityOf(twin.point)),
            say.aup.n(n),
          ].join(' ')}
          marks={AUP_MARKS}
        />
      </p>
    </details>
  );
}
