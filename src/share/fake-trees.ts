import fc from 'fast-check';
import { sample } from '../engine/sampling/sampler.ts';
import { forkAt } from '../engine/trace/fork.ts';
import type { Recording } from '../engine/trace/recording.ts';
import { type RunOfTree, type RunTree, treeOf } from '../engine/trace/run-tree.ts';
import { goOnRecording } from '../engine/trace/recorder.ts';
import { replay } from '../engine/trace/replay.ts';
import { revealsSlots } from '../engine/sampling/policies/policies.ts';
import type { ChangedSlot } from '../engine/trace/trace.ts';
import {
  type Asked,
  askedArb,
  denoiserOf,
  EOS,
  LONGEST,
  optionsOf,
  recorded,
} from './fake-recordings.ts';

/** For tests: runs that others have left. */

export interface AskedTree {
  readonly root: Asked;
  readonly branches: readonly AskedBranch[];
  readonly shown: number;
}

interface AskedBranch {
  /** Which of the runs before it leaves, counted around. */
  readonly parent: number;
  /** Where, as a share of its passes. */
  readonly at: number;
  /** Numbers that say which slots of the text are changed, and to what. */
  readonly changed: readonly number[];
  /** Stops after so many passes of its own. */
  readonly stopAfter?: number;
}

const branchArb: fc.Arbitrary<AskedBranch> = fc.record(
  {
    parent: fc.nat(3),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    changed: fc.array(fc.nat(1000), { maxLength: 4 }),
    stopAfter: fc.integer({ min: 1, max: 9 }),
  },
  { requiredKeys: ['parent', 'at', 'changed'] },
);

export const treeArb: fc.Arbitrary<AskedTree> = fc.record({
  root: askedArb,
  branches: fc.array(branchArb, { minLength: 1, maxLength: 3 }),
  shown: fc.nat(3),
});

/** What the sampler makes of it. */
export async function grown({ root, branches, shown }: AskedTree): Promise<RunTree> {
  const runs: RunOfTree[] = [...treeOf(await recorded(root)).runs];
  for (const branch of branches) {
    const parent = branch.parent % runs.length;
    const { recording } = runs[parent]!;
    const pass = Math.round(branch.at * recording.trace.passes.length);
    runs.push({ recording: await goneOn(root, recording, pass, branch), parent, pass });
  }
  return { runs, shown: shown % runs.length };
}

async function goneOn(
  asked: Asked,
  parent: Recording,
  pass: number,
  { changed, stopAfter = LONGEST }: AskedBranch,
): Promise<Recording> {
  const begun = forkAt(parent.trace, pass, slotsOf(parent, pass, changed));
  const denoiser = denoiserOf(asked);
  const abort = new AbortController();
  const cachedTokens = parent.cachedTokens.slice(0, pass);
  const passes = sample(denoiser, begun.prompt, begun.settings, {
    ...optionsOf(abort.signal),
    from: begun,
  });
  const trace = await goOnRecording(begun, passes, () => {
    cachedTokens.push(denoiser.length);
    if (cachedTokens.length - pass === stopAfter) abort.abort();
  });
  return { ...parent, trace, cachedTokens };
}

/** Slots of the text as it stands there, and a few behind it: held as something else, or masked again. */
function slotsOf({ trace }: Recording, pass: number, changed: readonly number[]): ChangedSlot[] {
  const { settings, prompt, passes, changes } = trace;
  const run = { settings, prompt, passes, end: null, ...(changes && { changes }) };
  const { length } = replay(run, EOS, pass).standing(revealsSlots(settings.policy));
  const slots = new Map(
    changed.map((number): [number, number | null] => [
      number % (length + 4),
      number % 3 === 0 ? null : 4 + (number % 36),
    ]),
  );
  return [...slots]
    .map(([position, id]) => ({ position, id }))
    .sort((a, b) => a.position - b.position);
}
