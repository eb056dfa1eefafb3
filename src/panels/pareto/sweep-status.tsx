import { words } from '../../words/words.ts';
import type { ReactNode } from 'react';
import { timeLeft } from '../../measure/estimate.ts';
import { late } from '../../words/late.ts';
import { FaultNotice } from '../../core/faults/fault-notice.tsx';
import { ClockNote } from '../../core/run/clock-note.tsx';
import { useSweeper } from './sweeper-context.ts';
import { useSweep, type Discards, type SweepState, type SweepUnderWay } from './sweep-store.ts';

const say = late.sweep;

/** How far the sweep is, and how the last one ended. */
export function SweepStatus(): ReactNode {
  const state = useSweep((sweep) => sweep.state);
  const discards = useSweep((sweep) => sweep.discards);
  const untested = useSweep((sweep) => sweep.untested);
  return (
    <div className="sweep-status" data-testid="sweep" data-state={state.at}>
      {state.at === 'running' && <UnderWay state={state} />}
      <p className="small" role="status" data-testid="sweep-said">
        {said(state)}
      </p>
      {state.at === 'ended' && state.fault !== null && <FaultNotice fault={state.fault} />}
      {state.at === 'ended' && state.points > 0 && <ClockNote />}
      <DiscardNote discards={discards} />
      {untested !== null && (
        <p className="small" role="status" data-testid="untested">
          {say.untested(untested.texts)} {untested.message}
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
        aria-label={say.progress}
        aria-valuemin={0}
        aria-valuemax={texts}
        aria-valuenow={done}
        style={{ '--v': texts === 0 ? 0 : done / texts }}
      />
      <p className="small" data-testid="sweep-progress">
        <b>{doing(state)}</b>{' '}
        {left !== null && gate === 'open'
          ? say.doneAndLeft(done, texts, left)
          : say.done(done, texts)}
      </p>
      <div className="sweep-buttons">
        <button
          className="button"
          type="button"
          onClick={() => (paused ? sweeper.resume() : sweeper.pause())}
        >
          {paused ? say.resume : say.pause}
        </button>
        <button className="button" type="button" onClick={() => sweeper.cancel()}>
          {say.cancel}
        </button>
      </div>
    </div>
  );
}

function doing({ doing: what, gate, held, load, cell, cells }: SweepUnderWay): string {
  if (gate === 'paused') return held ? say.paused : say.pausing;
  if (gate === 'hidden') return say.waiting;
  const settings = cells[cell]?.settings;
  const setting = settings === undefined ? '' : words.settings.title(settings);
  switch (what) {
    case 'loading':
      return say.loading(Math.round(100 * (load?.fraction ?? 0)));
    case 'warming':
      return say.warming(setting);
    case 'measuring':
      return say.measuring(setting);
  }
}

const ENDED = { done: say.finished, cancelled: say.cancelled, fault: say.brokenOff } as const;

/** What a screen reader hears: every finished setting and the end, not every text. */
function said(state: SweepState): string {
  switch (state.at) {
    case 'idle':
      return '';
    case 'running': {
      const points = state.progress.filter(({ done }) => done === state.tasks).length;
      if (state.gate === 'hidden') return say.hidden;
      if (state.gate === 'paused' && state.held) return say.held;
      return points === 0 ? say.begun : say.settingsDone(points, state.cells.length);
    }
    case 'ended':
      return ENDED[state.end](state.points, state.of);
  }
}

function DiscardNote({ discards }: { readonly discards: Discards }): ReactNode {
  const { hidden, clock, problem } = discards;
  return (
    <>
      {hidden > 0 && (
        <p className="small" role="status" data-testid="discarded-hidden">
          {say.wentHidden(hidden)}
        </p>
      )}
      {clock > 0 && (
        <p className="small" role="status" data-testid="discarded-clock">
          {say.remeasured(clock)} {problem !== null && late.measuring.timing(problem)}
        </p>
      )}
    </>
  );
}
