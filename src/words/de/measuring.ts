import type { TimingProblem } from '../../measure/timing.ts';
import { fixed, plain } from '../intl.ts';
import type { LateWords } from '../late.ts';

const seconds = (ms: number): string => `${fixed(ms / 1000, 1)} s`;

function timing(problem: TimingProblem): string {
  switch (problem.code) {
    case 'timer-backwards':
      return 'Die Zeitmessung des Geräts lief rückwärts.';
    case 'clock-set':
      return `Die Uhr des Geräts wurde gestellt, oder es schlief: Es zählte ${seconds(problem.wall)}, während ${seconds(problem.waited)} vergingen.`;
    case 'no-duration':
      return `Die Zeitmessung des Modells ergab ${plain(problem.seconds)} s.`;
    case 'too-long':
      return `Die Zeitmessung des Modells ergab ${seconds(problem.measured)}, während ${seconds(problem.waited)} vergingen.`;
  }
}

export const measuring: LateWords['measuring'] = {
  timing,
  again: (task, spoilt) =>
    spoilt.why === 'hidden'
      ? `${task} wird noch einmal gemessen: Der Tab war im Hintergrund.`
      : `${task} wird noch einmal gemessen: ${timing(spoilt.problem)}`,
  noModels: 'Die Liste der Modelle ist noch nicht da.',
};
