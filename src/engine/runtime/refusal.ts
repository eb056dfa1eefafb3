import { FaultError, messageOf, type RefusedRuntime } from '../fault.ts';

/** Longest text of a foreign error that is kept, characters. */
const MOST_MESSAGE = 300;

/**
 * What is noted of a runtime that failed to start. Of one that was itself a choice among several, it is what each of
 * them failed with.
 */
export function refusalsOf(label: string, error: unknown): readonly RefusedRuntime[] {
  if (!(error instanceof FaultError)) {
    const message = messageOf(error);
    // Native messages run over many lines; the first says what happened.
    const [first = ''] = message.split('\n', 1);
    return [{ label, reason: { why: 'error', message: first.slice(0, MOST_MESSAGE) } }];
  }
  const { fault } = error;
  if (fault.code === 'self-check-failed') return fault.data.refused;
  return [{ label, reason: { why: 'fault', fault } }];
}
