import { milliseconds } from '../format.ts';
import { plural } from '../intl.ts';
import { tokens } from './nouns.ts';

/** What stands in a picture of a run, and under it. */
export const picture = {
  linesAbove: (n: number) =>
    plural(n, { one: '# line above is not shown', other: '# lines above are not shown' }),
  /** Where in its run a picture is. @param ms since the start */
  moment: (pass: number, of: number, ms: number) =>
    pass === 0 ? 'Before the first pass' : `Pass ${pass} of ${of}, after ${milliseconds(ms)}`,
  /** @param model its id, revision and stage */
  made: (settings: string, extras: string, model: string) =>
    `${settings}${extras === '' ? '' : `, ${extras}`}; ${model}.`,
  device: (device: string, adapter: string) =>
    device.includes(adapter) || adapter === '' ? `${device}.` : `${device}, ${adapter}.`,
  written: (n: number, ms: number) => `${tokens(n)} written in ${milliseconds(ms)}.`,
  /** Of a run that goes on, or during which the device slept. */
  noTime: (n: number) => `${tokens(n)} written; how long it took was not measured.`,
  byHand: (n: number) =>
    plural(n, { one: '# token was set by hand.', other: '# tokens were set by hand.' }),
  /** @param slowed below 1 for faster */
  pace: (slowed: number) =>
    slowed === 1
      ? 'Shown as fast as it was written.'
      : slowed > 1
        ? `Shown ${slowed} times slower.`
        : `Shown ${Math.round(1 / slowed)} times faster.`,
  by: 'Made with Unmask.',
};
