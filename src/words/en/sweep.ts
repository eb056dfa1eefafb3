import { plural } from '../intl.ts';
import { durationText, rough } from '../measures.ts';

/** A sweep: what to measure, how far it is, how it ended. */

const tasksOf = (n: number): string => plural(n, { one: '# task', other: '# tasks' });
const texts = (n: number): string => plural(n, { one: '# text', other: '# texts' });
const settings = (n: number): string => plural(n, { one: '# setting', other: '# settings' });

export const sweep = {
  head: 'Sweep',
  lead: 'Measures a grid of settings on your device: each writes the same tasks, and every answer is run against its tests in an isolated frame.',

  // What is written.
  builtin: (n: number) => plural(n, { one: '# built-in task', other: '# built-in tasks' }),
  own: (n: number, file: string) => `${tasksOf(n)} of ${file}`,

  form: {
    label: 'Sweep',
    chunks: 'Chunk sizes',
    chunksNote: 'Each with every rule',
    pickChunk: 'Pick a chunk size.',
    rules: 'Steps a chunk, or rules',
    rulesNote: 'Such as 1, 2, 4, threshold:0.9, verify',
    tasks: 'Tasks',
    source: 'Which tasks',
    builtin: 'built-in tasks',
    own: (file: string) => `tasks of ${file}`,
    ofBuiltin: (n: number) =>
      plural(n, { one: 'of # built-in task', other: 'of # built-in tasks' }),
    ofOwn: (n: number, file: string) => `of ${tasksOf(n)} of ${file}`,
    twin: 'The AR twin too',
    start: 'Start the sweep',
  },
  nothing: 'Nothing to sweep yet.',
  forecast: (cells: number, tasks: number, seconds: number) =>
    `${settings(cells)} × ${tasksOf(tasks)}, about ${durationText(seconds)}.`,
  forecastForwards: (cells: number, tasks: number, forwards: number) =>
    `${settings(cells)} × ${tasksOf(tasks)}, about ${rough(forwards)} forwards. The time is known once something has run on this device.`,

  // What goes on.
  progress: 'Sweep',
  pause: 'Pause',
  resume: 'Resume',
  cancel: 'Cancel',
  paused: 'Paused.',
  pausing: 'Pausing after this text.',
  waiting: 'Waiting for this tab.',
  loading: (percent: number) => `Loading the model, ${percent} %.`,
  warming: (setting: string) => `Warming up: ${setting}.`,
  measuring: (setting: string) => `${setting}.`,
  done: (done: number, of: number) => `${done} of ${texts(of)}`,
  doneAndLeft: (done: number, of: number, seconds: number) =>
    `${done} of ${texts(of)}, about ${durationText(seconds)} left`,

  // What a screen reader hears besides.
  hidden: 'This tab is in the background: the timing waits.',
  held: 'The sweep is paused.',
  begun: 'The sweep has begun.',
  settingsDone: (done: number, of: number) => `${done} of ${settings(of)} done.`,
  finished: (measured: number, of: number) =>
    `Sweep finished: ${measured} of ${settings(of)} measured.`,
  cancelled: (measured: number, of: number) =>
    `Sweep cancelled: ${measured} of ${settings(of)} measured and kept.`,
  brokenOff: (measured: number, of: number) =>
    `Sweep broken off: ${measured} of ${settings(of)} measured and kept.`,

  // What did not count.
  untested: (n: number) => `${texts(n)} could not be tested: counted for speed, not for quality.`,
  wentHidden: (n: number) =>
    plural(n, {
      one: 'The tab went to the background # time: each time the timing was paused, the task under way was thrown away and run again.',
      other:
        'The tab went to the background # times: each time the timing was paused, the task under way was thrown away and run again.',
    }),
  remeasured: (n: number) =>
    plural(n, {
      one: '# measurement thrown away and made again.',
      other: '# measurements thrown away and made again.',
    }),
};
