import { type ReactNode, type RefObject, useEffect, useId, useMemo, useRef } from 'react';
import { CHUNK_SIZES } from '../../engine/sampling/policies/settings.ts';
import { evenly } from '../../measure/evenly.ts';
import { FaultNotice } from '../../core/faults/fault-notice.tsx';
import { late } from '../../words/late.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { useControls } from '../../core/settings/controls-store.ts';
import { useTunings } from '../../core/settings/tuned.ts';
import { selectedEntry, useModels } from '../../core/model/model-store.ts';
import { twinOf } from '../../core/model/stages.ts';
import { useTurn } from '../../core/run/turn-store.ts';
import { words } from '../../words/words.ts';
import { experienceOf, forecast, type Forecast } from './forecast.ts';
import { useSetsAtHand } from './hooks.ts';
import { usePoints } from './points-store.ts';
import {
  cellsToSuit,
  MOST_RUNS,
  planned,
  rulesFor,
  runsOf,
  useSweepForm,
  type PlannedCells,
  type TaskSource,
} from './sweep-choices.ts';
import { useSweeper } from './sweeper-context.ts';
import { useSweep } from './sweep-store.ts';
import { useSuites } from './suites-store.ts';
import { useTaskSources } from './task-sources.ts';

const say = late.sweep;

/** What to sweep, and what that will take. */
export function SweepForm(): ReactNode {
  const sources = useTaskSources();
  const form = useSweepForm();
  const sweeper = useSweeper();
  const id = useId();
  const start = useRef<HTMLButtonElement>(null);
  useKeptFocus(start);
  const attention = useModels((models) => models.published?.description.config?.attention);
  const plan = usePlannedCells();
  const source = sources.find((each) => each.id === form.source) ?? sources[0];
  const all = source?.tasks ?? null;
  // Of a suite that is on its way nobody knows how many there are.
  const most = all?.length ?? form.tasks;
  const tasks = Math.min(Math.max(1, form.tasks), most);
  const why = useWhyNotNow();
  const problem = plan.ok ? null : plan;

  return (
    <form
      className="sweep-form"
      aria-label={say.form.label}
      onSubmit={(event) => {
        event.preventDefault();
        if (!plan.ok || source === undefined || all === null || tasks < 1) return;
        void sweeper.start({
          cells: cellsToSuit(),
          tasks: evenly(all, tasks),
          work: workOf(source, tasks, form),
          runs: runsOf(form),
        });
      }}
    >
      <ChunkChips problem={problem?.field === 'chunks' ? problem.message : null} />
      <div className="sweep-field sweep-rules">
        <label htmlFor={`${id}rules`}>{say.form.rules}</label>
        <input
          className="field"
          id={`${id}rules`}
          type="text"
          spellCheck={false}
          autoComplete="off"
          value={form.rules ?? rulesFor(attention)}
          aria-invalid={problem?.field === 'rules'}
          aria-describedby={`${id}rules-note`}
          onChange={(event) => form.change({ rules: event.currentTarget.value })}
        />
        <p className="small" id={`${id}rules-note`} aria-live="polite">
          {problem?.field === 'rules' ? (
            <span className="sweep-problem">{problem.message}</span>
          ) : (
            say.form.rulesNote
          )}
        </p>
      </div>
      <div className="sweep-field">
        <label htmlFor={`${id}tasks`}>{say.form.tasks}</label>
        <div className="sweep-tasks">
          <NumberField
            className="field"
            id={`${id}tasks`}
            limits={{ min: 1, max: Math.max(1, most), step: 1 }}
            value={tasks}
            spins
            onChange={(value) => form.change({ tasks: value })}
          />
          {source !== undefined && (
            <select
              className="select"
              aria-label={say.form.source}
              value={source.id}
              onChange={(event) => {
                const { value } = event.currentTarget;
                form.change({ source: value });
                const picked = sources.find(({ id: each }) => each === value);
                if (picked?.kind === 'suite') void useSuites.getState().fetch(picked.name);
              }}
            >
              {sources.map((each) => (
                <option key={each.id} value={each.id}>
                  {say.form.sources[each.kind](each.name)}
                </option>
              ))}
            </select>
          )}
        </div>
        {source !== undefined && <SourceNote source={source} />}
      </div>
      <div className="sweep-field">
        <span className="sweep-runs">
          {(['seeds', 'repeats'] as const).map((field) => (
            <span key={field}>
              <label htmlFor={`${id}${field}`}>{say.form[field]}</label>
              <NumberField
                className="field"
                id={`${id}${field}`}
                limits={{ min: 1, max: MOST_RUNS, step: 1 }}
                value={form[field]}
                spins
                onChange={(value) => form.change({ [field]: value })}
              />
            </span>
          ))}
        </span>
        <p className="small">{say.form.runsNote}</p>
      </div>
      <TwinCheck />
      <div className="sweep-go">
        <button
          className="button primary"
          type="submit"
          data-testid="sweep-start"
          ref={start}
          aria-describedby={`${id}forecast`}
          disabled={!plan.ok || why !== null || all === null || most === 0}
        >
          {say.form.start}
        </button>
        <p className="small" id={`${id}forecast`} data-testid="sweep-forecast">
          {why !== null && `${why} `}
          <ForecastText plan={plan} tasks={tasks} runs={form.seeds * form.repeats} />
        </p>
      </div>
    </form>
  );
}

/** How many tasks there are; of a suite whether they have come. */
function SourceNote({ source: { kind, name, tasks } }: { readonly source: TaskSource }): ReactNode {
  const state = useSuites((store) => store.suites.get(name));
  if (kind === 'suite' && state?.at === 'fault') return <FaultNotice fault={state.fault} />;
  return (
    <p className="small" role="status">
      {tasks === null ? say.form.fetching : say.form.of[kind](tasks.length, name)}
    </p>
  );
}

/** What a sweep writes, in words. */
function workOf(
  { kind, name }: TaskSource,
  tasks: number,
  runs: { readonly seeds: number; readonly repeats: number },
): string {
  return say.work(kind, tasks, name, runs);
}

/** What a sweep has to wait for; null for nothing. */
function useWhyNotNow(): string | null {
  const holder = useTurn((turn) => turn.holder);
  const noModel = useModels(
    (models) => selectedEntry(models) === null && models.published === null,
  );
  if (holder !== null) return words.turns[holder];
  return noModel ? late.measuring.noModels : null;
}

/** When a sweep ends its buttons go, and with them the focus of who pressed one. */
function useKeptFocus(start: RefObject<HTMLButtonElement | null>): void {
  const running = useSweep((sweep) => sweep.state.at === 'running');
  const was = useRef(running);
  useEffect(() => {
    if (was.current && !running && document.activeElement === document.body) start.current?.focus();
    was.current = running;
  }, [running, start]);
}

/** The settings that the form asks for, with the models on offer. */
function usePlannedCells(): PlannedCells {
  const form = useSweepForm();
  const controls = useControls();
  const models = useModels();
  const tunings = useTunings();
  return useMemo(() => planned(form, controls, models, tunings), [form, controls, models, tunings]);
}

function ChunkChips({ problem }: { readonly problem: string | null }): ReactNode {
  const { chunks, change } = useSweepForm();
  return (
    <fieldset className="sweep-field">
      <legend>{say.form.chunks}</legend>
      <div className="chips">
        {CHUNK_SIZES.map((size) => (
          <label key={size}>
            <input
              className="check"
              type="checkbox"
              checked={chunks.includes(size)}
              onChange={(event) =>
                change({
                  chunks: event.currentTarget.checked
                    ? [...chunks, size]
                    : chunks.filter((chunk) => chunk !== size),
                })
              }
            />
            {size}
          </label>
        ))}
      </div>
      <p className="small" aria-live="polite">
        {problem === null ? say.form.chunksNote : <span className="sweep-problem">{problem}</span>}
      </p>
    </fieldset>
  );
}

function TwinCheck(): ReactNode {
  const { twin, change } = useSweepForm();
  const entry = useModels(selectedEntry);
  const index = useModels((models) => models.index);
  const models = index.status === 'ready' ? index.models : [];
  if (entry === null || twinOf(models, entry) === undefined) return null;
  return (
    <label className="check-line sweep-twin">
      <input
        className="check"
        type="checkbox"
        checked={twin}
        onChange={(event) => change({ twin: event.currentTarget.checked })}
      />
      {say.form.twin}
    </label>
  );
}

interface ForecastTextProps {
  readonly plan: PlannedCells;
  readonly tasks: number;
  /** Texts of each task. */
  readonly runs: number;
}

function ForecastText({ plan, tasks, runs }: ForecastTextProps): ReactNode {
  const samples = usePoints((points) => points.samples);
  const { sets } = useSetsAtHand();
  const expected = useMemo((): Forecast | null => {
    if (!plan.ok) return null;
    const points = sets.flatMap((set) => set.points);
    return forecast(plan.cells, tasks * runs, experienceOf(points, samples));
  }, [plan, tasks, runs, sets, samples]);
  if (!plan.ok || expected === null) return say.nothing;
  const { seconds, passes } = expected;
  const settings = plan.cells.length;
  return seconds === null
    ? say.forecastForwards(settings, tasks, runs, passes)
    : say.forecast(settings, tasks, runs, seconds);
}
