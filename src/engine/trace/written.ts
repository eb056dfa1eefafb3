import { revealsSlots } from '../sampling/policies/policies.ts';
import { replay, type ReplayedPart } from './replay.ts';

/**
 * The text of a run, with what was given, without [EOS]: what was finished, and of a run that was stopped the
 * finished beginning of the open chunk. A run that goes on has none yet.
 */
export function writtenTokens(trace: ReplayedPart, eosId: number): number[] {
  if (trace.end === null) return [];
  const replayed = replay(trace, eosId);
  const text = replayed.written.map(({ id }) => id);
  return trace.end === 'cancelled'
    ? [...text, ...replayed.leading(revealsSlots(trace.settings.policy))]
    : text;
}
