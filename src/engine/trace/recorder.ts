import type { Pass, RunOutcome, Trace } from './trace.ts';

/**
 * Builds a trace while a run goes on. Each step gives a new trace and leaves the old one as it was, so a
 * view may hold any of them.
 */

/** What is known of a run before its first pass. */
export type TraceHead = Pick<Trace, 'model' | 'device' | 'prompt' | 'settings'>;

export function startTrace({ model, device, prompt, settings }: TraceHead): Trace {
  return { version: 1, model, device, prompt, settings, passes: [], tokens: [], end: null };
}

export function appendPass(trace: Trace, pass: Pass): Trace {
  return { ...trace, passes: [...trace.passes, pass] };
}

/** Sets the text, which stays empty until the run has ended, and why it ended. */
export function finishTrace(trace: Trace, { tokens, end }: RunOutcome): Trace {
  return { ...trace, tokens, end };
}

/**
 * Runs a sampler to its end.
 * @param passes what `sample` returned
 * @param onPass hears of every pass; the next one does not start before its promise is kept
 */
export function recordRun(
  head: TraceHead,
  passes: AsyncGenerator<Pass, RunOutcome>,
  onPass?: (trace: Trace, pass: Pass) => void | Promise<void>,
): Promise<Trace> {
  return goOnRecording(startTrace(head), passes, onPass);
}

/** The same for a run that goes on from a fork, see `forkAt`. */
export async function goOnRecording(
  begun: Trace,
  passes: AsyncGenerator<Pass, RunOutcome>,
  onPass?: (trace: Trace, pass: Pass) => void | Promise<void>,
): Promise<Trace> {
  let trace = begun;
  for (;;) {
    const step = await passes.next();
    if (step.done === true) return finishTrace(trace, step.value);
    trace = appendPass(trace, step.value);
    await onPass?.(trace, step.value);
  }
}
