import { megabytes } from '../format.ts';
import { asText } from '../marks.ts';

/** What a measurement of the race's panel is: a race, or the cost of forwards alone. */
type Task = 'race' | 'cost';

/** The race: what it offers, what goes on, how it ended. */
export const race = {
  head: 'Race',
  lead: 'Five timed runs each, made in turn on this device. The median runs are replayed together by their recorded times.',
  start: 'Race the twin',
  downloadAndStart: (bytes: number) => `Download ${megabytes(bytes)} and race`,
  cancel: 'Cancel the race',
  save: 'Download JSON',
  fileName: 'unmask-race.json',

  // Why there can be none.
  pickDiffusion: 'Pick a diffusion model above to race its twin.',
  publishedNoTwin:
    'Races, and what forwards cost, are measured of this page’s own models: a published one has no twin here.',
  noTwin: (title: string) => `${title} has no twin of its size here.`,
  lacks: {
    'empty-prompt': 'Type an instruction above: both models write the same one.',
    'no-code': 'Paste a function above: both models get the same one.',
    'bad-signature': 'The signature above cannot be read.',
    'bad-pin': 'A text that is to be held cannot be held there, see Advanced.',
  },

  // What it will do; with marks.
  downloadsTwin: (twin: string, bytes: number) =>
    `The twin, ${asText(twin)}, is <size>${megabytes(bytes)}</size> to download. It stays in this browser.`,
  downloadsBoth: (twin: string, bytes: number, diffusion: string, its: number) =>
    `The twin, ${asText(twin)}, is <size>${megabytes(bytes)}</size> to download; ${asText(diffusion)} and what runs it ${megabytes(its)}. It stays in this browser.`,
  plan: (diffusion: string, twin: string) =>
    `${asText(diffusion)} and ${asText(twin)}, left to right, write the prompt above five times each, in turn, with the same settings. Each writes it once before, off the clock, so that nothing compiles on it. Who is faster is said only where the slowest run of one beats the fastest of the other.`,

  // What goes on.
  progress: 'Race',
  waiting: 'Waiting for this tab.',
  loading: (title: string, percent: number | null) =>
    percent === null ? `Loading ${title}.` : `Loading ${title}, ${percent} %.`,
  warming: (title: string) => `${title} writes the text once to warm up, off the clock.`,
  writing: (title: string, pair: number, of: number) =>
    `${title} writes on the clock, pair ${pair} of ${of}.`,
  timing: (percent: number | null) =>
    percent === null
      ? 'Timing forwards of every width.'
      : `Timing forwards of every width, ${percent} %.`,

  // What a screen reader hears besides.
  hidden: 'This tab is in the background: the timing waits for it.',
  begun: {
    race: 'The race has begun: five runs each, in turn.',
    cost: 'Timing forwards of one token and of many.',
  },
  finished: 'Race finished.',
  timed: 'The forwards are timed.',
  cancelled: {
    race: 'Race cancelled. Nothing of it is kept.',
    cost: 'Measurement cancelled. Nothing of it is kept.',
  },
  wentHidden: {
    race: 'Race discarded: this tab went to the background, and a browser slows down what it does not show.',
    cost: 'Measurement discarded: this tab went to the background, and a browser slows down what it does not show.',
  },
  /** @param why a sentence */
  discarded: (task: Task, why: string) =>
    task === 'race' ? `Race discarded: ${why}` : `Measurement discarded: ${why}`,
};
