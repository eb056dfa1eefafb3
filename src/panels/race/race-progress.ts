import { RACE_STEPS, type RaceStep } from '../../measure/race.ts';
import type { RaceTask } from './race-store.ts';

/** Share of a measurement that is done, 0 to 1: its steps count alike. */
export function shareDone(task: RaceTask, step: RaceStep, share: number | null): number {
  const steps = RACE_STEPS.filter(
    ({ side, stage }) =>
      task === 'race' || (side === 'diffusion' && (stage === 'load' || stage === 'cost')),
  );
  const index = steps.findIndex(
    ({ side, stage, pair }) => side === step.side && stage === step.stage && pair === step.pair,
  );
  return (Math.max(0, index) + (share ?? 0)) / steps.length;
}
