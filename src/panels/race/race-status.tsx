import type { ReactNode } from 'react';
import type { RaceResult } from '../../measure/race-result.ts';
import { FaultNotice } from '../../core/faults/fault-notice.tsx';
import { ClockNote } from '../../core/run/clock-note.tsx';
import { useNoNetwork } from '../../core/run/no-network.ts';
import { late } from '../../words/late.ts';
import type { RaceOffer } from './hooks.ts';
import { type RaceState, useRace } from './race-store.ts';
import { shareDone } from './race-progress.ts';
import { doing, said } from './race-said.ts';

const say = late.race;

interface RaceStatusProps {
  readonly offer: RaceOffer;
  readonly result: RaceResult | null;
}

/** How far the race is, and how the last one ended. */
export function RaceStatus({ offer, result }: RaceStatusProps): ReactNode {
  const state = useRace((race) => race.state);
  const fault = state.at === 'ended' && state.outcome.end === 'fault' ? state.outcome.fault : null;
  const noNetwork = useNoNetwork(fault, offer.entry?.twin ?? null);
  // What stands below for those who see it.
  const told = result !== null && state.at !== 'running' && !spoilt(state);
  return (
    <div className="race-status" data-testid="race-status" data-state={state.at}>
      <Progress state={state} />
      <p className={told ? 'unseen' : 'small'} role="status" data-testid="race-said">
        {said(state, result)}
      </p>
      {state.at === 'ended' && state.outcome.end === 'fault' && (
        <FaultNotice
          fault={state.outcome.fault}
          {...(noNetwork !== undefined && { said: noNetwork })}
        />
      )}
      {told && <ClockNote />}
    </div>
  );
}

/** Whether a measurement came to nothing. */
function spoilt(state: RaceState): boolean {
  return state.at === 'ended' && state.outcome.end !== 'done';
}

function Progress({ state }: { readonly state: RaceState }): ReactNode {
  if (state.at !== 'running') return null;
  const share = shareDone(state.task, state.step, state.share);
  const text = doing(state);
  return (
    <div className="race-bar">
      <div
        className="race-progress"
        role="progressbar"
        aria-label={say.progress}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(100 * share)}
        aria-valuetext={text}
        style={{ '--v': share }}
      />
      <p className="small" data-testid="race-doing">
        {text}
      </p>
    </div>
  );
}
