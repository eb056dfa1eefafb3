import { whole } from '../format.ts';

/** Beside what was timed. */
export const clock = {
  /** @param step milliseconds */
  isCoarse: (step: number) =>
    `This browser rounds its clocks to about ${whole(step)} ms: times and speeds of short runs are rough.`,
};
