import { milliseconds, ratio } from '../format.ts';
import { plural } from '../intl.ts';

/** The visitor's finished runs, to go back to. */
export const history = {
  heading: 'Your runs',
  lead: 'Kept in this browser. Choose one to see it again.',
  list: 'Your runs, newest first',
  /** Several that a link has brought: a run and those that left it. */
  linked: 'Runs of this link',
  linkedRun: (number: number) => `Run ${number}`,
  leaves: (run: number, pass: number) =>
    pass === 0 ? `from the start of run ${run}` : `from pass ${pass} of run ${run}`,
  took: milliseconds,
  perForward: (tokens: number) => `${ratio(tokens)} a forward`,
  passed: (passed: number, of: number) => `${passed} of ${of} passed`,
  failed: 'failed',
  /** Of a fork. @param isListed the run that it left stands above it */
  from: (pass: number, isListed: boolean) => {
    const where = pass === 0 ? 'from the start' : `from pass ${pass}`;
    return `${where} of ${isListed ? 'the run above' : 'a run that is not kept'}`;
  },
  untested: 'not tested',
  stopped: 'stopped',
  /** Of a run that no link holds. */
  onlyAsked: 'too long to keep: prompt and settings only',
  pin: (prompt: string) => `Pin “${prompt}”`,
  pinned: 'Pinned runs stay when older ones have to go.',
  compare: (prompt: string) => `Compare “${prompt}” with the run that it left`,
  remove: (prompt: string) => `Delete “${prompt}”`,
  clear: 'Delete all',
  clearOthers: 'Delete all but pinned',
  shown: (prompt: string) => `On the canvas: ${prompt}.`,
  removed: (n: number) =>
    plural(n, {
      one: '# run deleted. <undo>Undo</undo>',
      other: '# runs deleted. <undo>Undo</undo>',
    }),
  /** Of runs that were kept in a form that this version does not read. */
  dropped: (n: number) =>
    plural(n, {
      one: '# run that an older version of this page kept cannot be read, and is dropped.',
      other: '# runs that an older version of this page kept cannot be read, and are dropped.',
    }),
  /** What is not kept: of the visit prompt, settings and tests. @param runs why runs are not, or null */
  notKept({ visit, runs }: { readonly visit: boolean; readonly runs: string | null }): string {
    const why = runs === null ? '' : ` (${runs})`;
    const what =
      runs === null ? PARTS.visit : visit ? `${PARTS.visit} or ${PARTS.runs}` : PARTS.runs;
    return `This browser does not keep ${what}${why}: they last until the page is closed or loaded again.`;
  },
};

const PARTS = { visit: 'your prompt, settings and tests', runs: 'your runs' };
