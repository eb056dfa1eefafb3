import type { Policy } from '../../engine/sampling/policies/policies.ts';
import type { CostPoint, SpeedLaw } from '../../measure/forward-cost.ts';
import { RACE_STEPS, type RaceStep, type Side } from '../../measure/race.ts';
import type { RaceResult } from '../../measure/race-result.ts';
import { quartiles } from '../../measure/tally.ts';
import { count, rate, ratio } from '../../words/format.ts';
import type { RaceState, RaceTask, RaceUnderWay } from './race-store.ts';

/** What the page says of a race, in plain words. */

const NAMES: Readonly<Record<Side, string>> = {
  diffusion: 'the diffusion model',
  twin: 'the twin',
};

/** Who won, and by how much. */
export function verdict({ faster, diffusion, twin, ratio: times }: RaceResult): string {
  const speeds: Record<Side, string> = {
    diffusion: rate(diffusion.tokensPerSecond),
    twin: rate(twin.tokensPerSecond),
  };
  if (faster === null) {
    return `On this device the two are level: ${speeds.diffusion} tokens/s against the twin’s ${speeds.twin}.`;
  }
  const [mine, others, factor] =
    faster === 'diffusion'
      ? [speeds.diffusion, speeds.twin, times]
      : [speeds.twin, speeds.diffusion, 1 / times];
  return `On this device ${NAMES[faster]} is faster: ${mine} tokens/s against ${others}, ${ratio(factor)} times as fast.`;
}

/** Said where the order at the finish is not that of the speeds; empty where it is. */
export function finishNote({ faster, first }: RaceResult): string {
  if (faster === null || faster === first) return '';
  return `${sentence(NAMES[first])} finished first all the same: its text is shorter.`;
}

/** How the two texts compare, and what may be expected of them. */
export function textNote({ sameText }: Pick<RaceResult, 'sameText'>, policy: Policy): string {
  const compared = sameText
    ? 'Both wrote the same text.'
    : 'The texts differ: each model wrote what its own weights say.';
  return policy.kind === 'verify'
    ? `${compared} Draft and verify gives the text that greedy decoding of the same weights gives, in fewer forwards; the twin’s weights are others.`
    : compared;
}

/** How near the law came: "12 % above what was measured". */
export function missText({ speedUp }: Pick<SpeedLaw, 'speedUp'>, measured: number): string {
  const miss = Math.round(100 * (speedUp / measured - 1));
  if (miss === 0) return 'within half a percent of what was measured';
  return `${Math.abs(miss)} % ${miss > 0 ? 'above' : 'below'} what was measured`;
}

/** Milliseconds to three figures, so that a sum can be done over: "4.07". */
export function precise(ms: number): string {
  return String(Number(ms.toPrecision(3)));
}

/** A middle half whose upper end is so many times the lower one is worth a word. */
const WIDE = 1.5;

/** Said where single forwards of the widths that a sum is made of differ much; empty where they do not. */
export function scatterNote(points: readonly CostPoint[], width: number): string {
  const wide = points
    .filter(({ tokens }) => tokens === 1 || tokens === width)
    .map(({ tokens, samples }) => ({ tokens, half: quartiles(samples) }))
    .filter(({ half: [low, high] }) => high > WIDE * low)
    .map(
      ({ tokens, half }) => `${half.map(precise).join(' to ')} ms over ${count(tokens, 'token')}`,
    );
  return wide.length === 0
    ? ''
    : `Single forwards scattered (half of them took ${wide.join(', ')}), as they do while something else keeps a device busy: the sum is rough.`;
}

/** What goes on at present. */
export function doing({ step, titles, share, gate }: RaceUnderWay): string {
  if (gate === 'hidden') return 'Waiting for this tab.';
  const title = titles[step.side];
  const percent = share === null ? '' : `, ${Math.round(100 * share)} %`;
  switch (step.stage) {
    case 'load':
      return step.side === 'twin'
        ? `Loading ${title} in the place of ${titles.diffusion}${percent}.`
        : `Loading ${title}${percent}.`;
    case 'warm-up':
      return `${title} writes the text once to warm up, off the clock.`;
    case 'run':
      return `${title} writes on the clock.`;
    case 'cost':
      return `Timing forwards of every width${percent}.`;
  }
}

/** Share of a measurement that is done, 0 to 1: its steps count alike. */
export function shareDone(task: RaceTask, step: RaceStep, share: number | null): number {
  const steps = RACE_STEPS.filter(
    ({ side, stage }) =>
      task === 'race' || (side === 'diffusion' && (stage === 'load' || stage === 'cost')),
  );
  const index = steps.findIndex(({ side, stage }) => side === step.side && stage === step.stage);
  return (Math.max(0, index) + (share ?? 0)) / steps.length;
}

/** What a screen reader hears: the start, the end, the result. Faults are alerts of their own. */
export function said(state: RaceState, result: RaceResult | null): string {
  switch (state.at) {
    case 'idle':
      return '';
    case 'running':
      if (state.gate === 'hidden') return 'This tab is in the background: the timing waits for it.';
      return state.task === 'race'
        ? 'The race has begun: two runs, one after the other.'
        : 'Timing forwards of one token and of many.';
    case 'returning':
      return finished(result);
    case 'ended':
      return ended(state, result);
  }
}

function ended(
  { task, outcome }: Extract<RaceState, { at: 'ended' }>,
  result: RaceResult | null,
): string {
  const what = task === 'race' ? 'Race' : 'Measurement';
  switch (outcome.end) {
    case 'done':
      return task === 'race' ? finished(result) : 'The forwards are timed.';
    case 'cancelled':
      return `${what} cancelled. Nothing of it is kept.`;
    case 'discarded':
      return outcome.why === 'hidden'
        ? `${what} discarded: this tab went to the background, and a browser slows down what it does not show.`
        : `${what} discarded: ${outcome.message}`;
    case 'fault':
      return '';
  }
}

function finished(result: RaceResult | null): string {
  return result === null ? '' : `Race finished. ${verdict(result)}`;
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
