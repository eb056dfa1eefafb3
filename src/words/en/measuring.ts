import type { Spoilt, TimingProblem } from '../../measure/timing.ts';

/** What keeps a measurement from being made, or from counting. */

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

function timing(problem: TimingProblem): string {
  switch (problem.code) {
    case 'timer-backwards':
      return "The device's timer ran backwards.";
    case 'clock-set':
      return `The device's clock was set or the device slept: it counted ${seconds(problem.wall)} while ${seconds(problem.waited)} passed.`;
    case 'no-duration':
      return `The model's timer gave ${problem.seconds} s.`;
    case 'too-long':
      return `The model's timer gave ${seconds(problem.measured)} while ${seconds(problem.waited)} passed.`;
  }
}

export const measuring = {
  /** Why a measured duration cannot be trusted. */
  timing,

  /** Of a task whose measurement was thrown away. */
  again: (task: string, spoilt: Spoilt) =>
    spoilt.why === 'hidden'
      ? `${task} is measured again: The tab was in the background.`
      : `${task} is measured again: ${timing(spoilt.problem)}`,

  noModels: 'The list of models is not there yet.',
};
