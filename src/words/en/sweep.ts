import { plural, series } from '../intl.ts';
import { durationText, rough } from '../measures.ts';

/** A sweep: what to measure, how far it is, how it ended. */

const tasksOf = (n: number): string => plural(n, { one: '# task', other: '# tasks' });
const texts = (n: number): string => plural(n, { one: '# text', other: '# texts' });
const settings = (n: number): string => plural(n, { one: '# setting', other: '# settings' });

const builtin = (n: number): string =>
  plural(n, { one: '# built-in task', other: '# built-in tasks' });
const suite = (n: number, name: string): string => `${tasksOf(n)} of the suite ${name}`;

const grid = (cells: number, tasks: number, runs: number): string =>
  runs === 1
    ? `${settings(cells)} × ${tasksOf(tasks)}`
    : `${settings(cells)} × ${tasksOf(tasks)} × ${runs}`;

/** Where tasks are from. */
type Kind = 'builtin' | 'suite' | 'own';

interface RunsOf {
  readonly seeds: number;
  readonly repeats: number;
}

export const sweep = {
  head: 'Sweep',
  lead: 'Measures a grid of settings on your device: each writes the same tasks, and every answer is run against its tests in an isolated frame.',

  // What is written.
  /** @param name of the suite or the file */
  work(kind: Kind, n: number, name: string, { seeds, repeats }: RunsOf): string {
    const what = { builtin: builtin(n), suite: suite(n, name), own: `${tasksOf(n)} of ${name}` }[
      kind
    ];
    return series([
      what,
      ...(seeds > 1 ? [plural(seeds, { one: '# seed', other: '# seeds' })] : []),
      ...(repeats > 1 ? [plural(repeats, { one: 'run once', other: 'run # times' })] : []),
    ]);
  },

  form: {
    label: 'Sweep',
    chunks: 'Chunk sizes',
    chunksNote: 'Each with every rule',
    pickChunk: 'Pick a chunk size.',
    rules: 'Steps a chunk, or rules',
    rulesNote: 'Such as 1, 2, 4, threshold:0.9, verify',
    tasks: 'Tasks',
    source: 'Which tasks',
    /** By where they are from; with the name of the suite or the file. */
    sources: {
      builtin: () => 'built-in tasks',
      suite: (name: string) => `suite: ${name}`,
      own: (file: string) => `tasks of ${file}`,
    },
    of: {
      builtin: (n: number) =>
        plural(n, { one: 'of # built-in task', other: 'of # built-in tasks' }),
      suite: (n: number, name: string) => `of ${tasksOf(n)} of the suite ${name}, evenly`,
      own: (n: number, file: string) => `of ${tasksOf(n)} of ${file}, evenly`,
    },
    fetching: 'Fetching the tasks.',
    seeds: 'Seeds',
    repeats: 'Repeats',
    runsNote: 'At temperature 0 a seed changes nothing; repeats steady the times.',
    twin: 'The AR twin too',
    start: 'Start the sweep',
  },
  nothing: 'Nothing to sweep yet.',
  /** @param runs texts of each task */
  forecast: (cells: number, tasks: number, runs: number, seconds: number) =>
    `${grid(cells, tasks, runs)}, about ${durationText(seconds)}.`,
  forecastForwards: (cells: number, tasks: number, runs: number, forwards: number) =>
    `${grid(cells, tasks, runs)}, about ${rough(forwards)} forwards. The time is known once something has run on this device.`,

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
