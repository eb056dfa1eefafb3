import { megabytes, milliseconds, ratio } from '../format.ts';
import { plural } from '../intl.ts';
import { tokens } from './nouns.ts';

/** So many changed slots are named. */
const MOST_SLOTS = 4;

/** Two runs side by side. */
export const compare = {
  /** As a sentence begins with it. */
  part: 'The comparison',
  heading: 'Compare',
  open: 'Compare two runs',
  /** Before a rule is chosen. @param asked what was asked for, in a line */
  under: (asked: string) => `“${asked}” under`,
  rule: 'Rule to compare with',
  run: 'Run and compare',
  runAndDownload: (bytes: number) => `Run and compare, ${megabytes(bytes)}`,
  close: 'Close',
  sides: { 0: 'First run', 1: 'Second run' },
  onCanvas: (prompt: string) => `On the canvas: ${prompt}`,
  /** Of a run that is not on the canvas and not among one's own. */
  recorded: (prompt: string, settings: string) => `Recorded: ${prompt} · ${settings}`,
  fork: (settings: string, pass: number) =>
    pass === 0 ? `${settings}, from the start` : `${settings}, from pass ${pass}`,
  choice: (prompt: string, settings: string, when: string) => `${prompt} · ${settings} · ${when}`,
  fewer: 'There is one run only. Run something else, then compare.',
  /** Of a fork. @param slots that a person has changed, from 1 */
  left: (pass: number, slots: readonly number[]) => {
    const where = pass === 0 ? 'from the start' : `from pass ${pass}`;
    if (slots.length === 0) return where;
    const few = slots.slice(0, MOST_SLOTS).join(', ');
    const what = slots.length === 1 ? `slot ${few}` : `slots ${few}`;
    return `${where}, ${what}${slots.length > MOST_SLOTS ? ', …' : ''} changed`;
  },
  notThere: 'This run cannot be read.',
  took: (ms: number, perForward: number) =>
    `${milliseconds(ms)}, ${ratio(perForward)} tokens a forward`,
  pass: (pass: number, of: number) => `Pass ${pass} of ${of}`,
  picture: (title: string, pass: number, of: number) =>
    `${title}, canvas after pass ${pass} of ${of}`,

  clock: 'Scrub by',
  clocks: { passes: 'Passes', time: 'Measured time' },
  moment: 'Moment in both runs',
  atPass: (pass: number, of: number) => `Pass ${pass} of ${of}`,
  atTime: (ms: number, slowed: number) =>
    slowed === 1
      ? `After ${milliseconds(ms)}`
      : `After ${milliseconds(ms)}; plays ${slowed} times slower`,
  play: 'Play both',
  pause: 'Pause',
  previous: 'Previous pass',
  next: 'Next pass',

  /** @param pass the last after which both canvases are the same */
  parts: (pass: number) => `Both canvases are the same up to pass ${pass}. <go>Go there</go>`,
  neverPart: 'Both canvases are the same after every pass.',

  text: 'Text',
  sameText: 'Both texts are the same.',
  changed: (lines: number) => plural(lines, { one: '# line differs.', other: '# lines differ.' }),
  legend: 'Lines with − are of the first run alone, those with + of the second.',
  list: 'The text of the first run against that of the second',
  removed: (line: number) => `First run, line ${line}: `,
  added: (line: number) => `Second run, line ${line}: `,
  same: (line: number) => `Both, line ${line}: `,

  order: 'Order',
  /** Of the tokens that both texts have. */
  orderSum: (all: number, earlier: number, later: number, same: number) =>
    `${tokens(all)} in both texts: in the second run ${earlier} came earlier in the order, ${later} later, ${same} at the same place.`,
  likeness: (value: number) =>
    `Likeness of the orders: ${ratio(value)}, where 1 is the same and −1 the reverse (Spearman).`,
  noOrder: 'One of the runs wrote them all in one pass: there is no order to compare.',
  nothingShared: 'The texts have no token in common.',
  chart: 'When each token of both texts came: circles for the first run, dots for the second',
  axisFirst: 'first',
  axisLast: 'last',
  axisText: 'along the text',
  /** What the colours say of the second run. */
  shifts: { earlier: 'earlier in the second', later: 'later in the second' },
  asTable: 'As a table',
  columns: {
    token: 'Token',
    first: 'First run, pass',
    second: 'Second run, pass',
    places: 'Places',
  },
  shift: (places: number) =>
    places === 0
      ? 'same'
      : `${ratio(Math.abs(places)).replace(/\.00$/, '')} ${places < 0 ? 'earlier' : 'later'}`,
};
