import { megabytes, percent } from '../format.ts';
import { plural } from '../intl.ts';
import { asText } from '../marks.ts';

/** The models on offer, and what is known of each. */
export const models = {
  others: 'Other models',
  heading: 'Model',
  reading: 'Reading the list',
  size: 'Size',
  stage: 'Training stage',
  /** By the code that the list of models has for a stage. */
  stages: {
    S1: { title: 'Mask', note: 'Fills masks. It was never taught to edit.' },
    S2: { title: 'Edit', note: 'Mends wrong tokens as well.' },
    S3: { title: 'Order', note: 'Keeps to orders that worked.' },
    S4: { title: 'On-policy', note: 'Practised on its own runs.' },
    AR: { title: 'AR twin', note: 'Same shape, one token a pass, left to right.' },
  },
  download: (title: string, bytes: number) =>
    `${asText(title)}, <figure>${megabytes(bytes)}</figure>`,
  /**
   * @param outside share of the requests out of scope that are marked
   * @param right share of the right answers that are marked all the same
   * @param error how far off its chances are, from 0 to 1
   */
  calibration: (outside: number, right: number, error: number) =>
    `Marks as unsure ${percent(outside)} of the requests that it cannot know, and ` +
    `${percent(right)} of its right answers. Its chances are off by ` +
    `${plural(Math.round(100 * error), { one: '# point', other: '# points' })} on average.`,
};
