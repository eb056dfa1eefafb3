import type { ChangedSlot, Trace } from './trace.ts';

/**
 * The trace of a run that leaves another after some of its passes, up to there: `sample` with it as `from` gives what
 * comes next.
 * @param pass how many passes they share, 0 to all
 * @param slots what is done to the text there, see `Change`
 */
export function forkAt(trace: Trace, pass: number, slots: readonly ChangedSlot[]): Trace {
  const shared = (trace.changes ?? []).filter((change) => change.pass <= pass);
  return {
    ...trace,
    passes: trace.passes.slice(0, pass),
    changes: [...shared, { pass, slots }],
    tokens: [],
    end: null,
  };
}

/** How many passes two traces share; those of a fork are the very passes of the run that it left. */
export function sharedPasses(a: Pick<Trace, 'passes'>, b: Pick<Trace, 'passes'>): number {
  const most = Math.min(a.passes.length, b.passes.length);
  for (let pass = 0; pass < most; pass++) if (a.passes[pass] !== b.passes[pass]) return pass;
  return most;
}
