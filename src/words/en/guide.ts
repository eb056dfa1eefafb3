import { megabytes, milliseconds, rate, ratio } from '../format.ts';

/** What a run of the guided minute measured. */
export interface GuideResult {
  /** Of the whole run. */
  readonly ms: number;
  readonly perForward: number;
  /** Tests that pass; null where the request has none, or they could not be run. */
  readonly passed: number | null;
  /** Tests in all. */
  readonly of: number;
}

/** The three ways to write, in the order of the guide. */
export type GuideStep = 'one' | 'many' | 'verify';

/** The guided minute: one request, written in three ways. */
export const guide = {
  heading: 'In three clicks',
  lead: 'One request, three ways to write it.',
  downloads: (bytes: number) => `The first click downloads ${megabytes(bytes)}, once.`,
  steps: {
    one: 'One step',
    many: 'Many steps',
    verify: 'Draft and verify',
  },
  /** Before its click. */
  about: {
    one: 'All masks of a chunk lifted at once.',
    many: 'One token a look.',
    verify: 'A draft at once, then a check.',
  },
  writing: 'Writing and testing.',
  notEnded: 'This run did not end, so there is nothing to say of it.',
  close: 'Close the guide',
  again: 'Guided minute',
  /**
   * The run in a sentence: what was measured, and what that comes to.
   * @param before the run that this one is held against; null where it was not made
   */
  said: (step: GuideStep, result: GuideResult, before: GuideResult | null): string => {
    const { ms, perForward, passed, of } = result;
    const tests = passed === null ? '' : `, ${passed} of ${of} tests`;
    const figures = `<b>${milliseconds(ms)}, ${ratio(perForward)} tokens a forward${tests}</b>`;
    const comes = [rightness(result), before === null ? '' : speed(step, ms / before.ms)];
    return `${figures}: ${comes.filter((part) => part !== '').join(', ')}.`;
  },
};

function rightness({ passed, of }: GuideResult): string {
  if (passed === null) return 'no test says whether it is right';
  if (passed === of) return 'right';
  return passed === 0 ? 'broken' : 'wrong in part';
}

/** Nearer to each other than this, two single runs say nothing of their speeds. */
const ALIKE = 1.15;

/** @param times how many times as long as the run that it is held against */
function speed(step: GuideStep, times: number): string {
  const other = step === 'verify' ? 'many steps' : 'one step';
  if (times >= ALIKE) return `${rate(times)} times as long as ${other}`;
  return 1 / times >= ALIKE
    ? `${rate(1 / times)} times as fast as ${other}`
    : `as fast as ${other}`;
}
