import type { RaceResult } from '../../measure/race-result.ts';
import { PAIRS } from '../../measure/race.ts';
import type { Policy } from '../../engine/sampling/policies/policies.ts';
import { late } from '../../words/late.ts';
import type { RaceState, RaceUnderWay } from './race-store.ts';

/** Which words say how a race stands. */

const { race: say, raceResult, measuring } = late;

/** Who won, and why another finished first where one did. */
export function verdict(result: RaceResult): string {
  const { faster, first } = result;
  const won = raceResult.verdict(result);
  return faster === null || first === null || faster === first
    ? won
    : `${won} ${raceResult.finishedFirst[first]}`;
}

/** How the two texts compare, and what may be expected of them. */
export function textNote(
  { sameText, sameDevice }: Pick<RaceResult, 'sameText' | 'sameDevice'>,
  policy: Policy,
): string {
  return [
    ...(sameDevice ? [] : [raceResult.otherDevice]),
    sameText ? raceResult.sameText : raceResult.otherText,
    ...(policy.kind === 'verify' ? [raceResult.greedy] : []),
  ].join(' ');
}

/** What goes on at present. */
export function doing({ step, titles, share, gate }: RaceUnderWay): string {
  if (gate === 'hidden') return say.waiting;
  const title = titles[step.side];
  const percent = share === null ? null : Math.round(100 * share);
  switch (step.stage) {
    case 'load':
      return say.loading(title, percent);
    case 'warm-up':
      return say.warming(title);
    case 'run':
      return say.writing(title, step.pair, PAIRS);
    case 'cost':
      return say.timing(percent);
  }
}

/** What a screen reader hears: the start, the end, the result. Faults are alerts of their own. */
export function said(state: RaceState, result: RaceResult | null): string {
  switch (state.at) {
    case 'idle':
      return '';
    case 'running':
      return state.gate === 'hidden' ? say.hidden : say.begun[state.task];
    case 'ended':
      return ended(state, result);
  }
}

function ended(
  { task, outcome }: Extract<RaceState, { at: 'ended' }>,
  result: RaceResult | null,
): string {
  switch (outcome.end) {
    case 'done':
      return task === 'race' ? finished(result) : say.timed;
    case 'cancelled':
      return say.cancelled[task];
    case 'discarded':
      return outcome.why === 'hidden'
        ? say.wentHidden[task]
        : say.discarded(task, measuring.timing(outcome.problem));
    case 'fault':
      return '';
  }
}

function finished(result: RaceResult | null): string {
  return result === null ? '' : `${say.finished} ${raceResult.verdict(result)}`;
}
