import type { ReactNode } from 'react';
import { timeLeft } from '../../measure/estimate.ts';
import { count } from '../../words/format.ts';
import { FaultNotice } from '../../core/faults/fault-notice.tsx';
import { ClockNote } from '../../core/run/clock-note.tsx';
import { durationText } from './forecast.ts';
import { settingsText } from '../../core/settings/settings-text.ts';
import { useSweeper } from './sweeper-context.ts';
import { useSweep, type Discards, type SweepState, type SweepUnderWay } from './sweep-store.ts';

/** How far the sweep is, and how the last one ended. */
export function SweepStatus(): ReactNode {
  const state = useSweep((sweep) => sweep.state);
  const discards = useSweep((sweep) => sweep.discards);
  const untested = useSweep((sweep) => sweep.untested);
  return (
    <div className="sweep-status" data-testid="sweep" data-state={state.at}>
      {state.at === 'running' && <UnderWay state={state} />}
      <p className="small" role="status" data-testid="sweep-said">
        {words(state)}
      </p>
      {state.at === 'ended' && state.fault !== null && <FaultNotice fault={state.fault} />}
      {state.at === 'ended' && state.points > 0 && <ClockNote />}
      <DiscardNote discards={discards} />
      {untested !== null && (
        <p className="small" role="status" data-testid="untested">
          {count(untested.texts, 'text')} could not be tested: counted for speed, not for quality.{' '}
          {untested.message}
        </p>
      )}
    </div>
  );
}

function UnderWay({ state }: { readonly state: SweepUnderWay }): ReactNode {
  const sweeper = useSweeper();
  const { tasks, progress, cells, gate } = state;
  const texts = tasks * cells.length;
  const done = progress.reduce((sum, cell) => sum + cell.done, 0);
  const left = timeLeft(progress, tasks);
  const paused = gate === 'paused';
  return (
    <div className="sweep-bar">
      <div
        className="sweep-progress"
        role="progressbar"
        aria-label="Sweep"
        aria-valuemin={0}
        aria-valuemax={texts}
        aria-valuenow={done}
        style={{ '--v': texts === 0 ? 0 : done / texts }}
      />
      <p className="small" data-testid="sweep-progress">
        <b>{doing(state)}</b> {done} of {count(texts, 'text')}
        {left !== null && gate === 'open' && `, about ${durationText(left)} left`}
      </p>
      <div className="sweep-buttons">
        <button
          className="button"
          type="button"
          onClick={() => (paused ? sweeper.resume() : sweeper.pause())}
        >
          {paused ? 'Resume' : 'Pause'}
        </button>
        <button className="button" type="button" onClick={() => sweeper.cancel()}>
          Cancel
        </button>
      </div>
    </div>
  );
}

function doing({ doing: what, gate, held, load, cell, cells }: SweepUnderWay): string {
  if (gate === 'paused') return held ? 'Paused.' : 'Pausing after this text.';
  if (gate === 'hidden') return 'Waiting for this tab.';
  const settings = cells[cell]?.settings;
  const setting = settings === undefined ? '' : settingsText(settings);
  switch (what) {
    case 'loading':
      return `Loading the model, ${Math.round(100 * (load?.fraction ?? 0))} %.`;
    case 'warming':
      return `Warming up: ${setting}.`;
    case 'measuring':
      return `${setting}.`;
  }
}

/** What a screen reader hears: every finished setting and the end, not every text. */
function words(state: SweepState): string {
  switch (state.at) {
    case 'idle':
      return '';
    case 'running': {
      const points = state.progress.filter(({ done }) => done === state.tasks).length;
      if (state.gate === 'hidden') return 'This tab is in the background: the timing waits.';
      if (state.gate === 'paused' && state.held) return 'The sweep is paused.';
      return points === 0
        ? 'The sweep has begun.'
        : `${points} of ${state.cells.length} settings done.`;
    }
    case 'ended': {
      const done = `${state.points} of ${count(state.of, 'setting')}`;
      if (state.end === 'done') return `Sweep finished: ${done} measured.`;
      return state.end === 'cancelled'
        ? `Sweep cancelled: ${done} measured and kept.`
        : `Sweep broken off: ${done} measured and kept.`;
    }
  }
}

function DiscardNote({ discards }: { readonly discards: Discards }): ReactNode {
  const { hidden, clock, message } = discards;
  return (
    <>
      {hidden > 0 && (
        <p className="small" role="status" data-testid="discarded-hidden">
          The tab went to the background {count(hidden, 'time')}: each time the timing was paused,
          the task under way was thrown away and run again.
        </p>
      )}
      {clock > 0 && (
        <p className="small" role="status" data-testid="discarded-clock">
          {count(clock, 'measurement')} thrown away and made again. {message}
        </p>
      )}
    </>
  );
}
