import { revealsSlots } from '../sampling/policies/policies.ts';
import { replay, type ReplayedPart } from './replay.ts';

/**
 * The text of a run, with what was given, without [EOS]: what was finished, and the finished beginning of a chunk that
 * is open at the end: of a run that was stopped, and of a canvas, or the last block, that nothing need cache. A run
 * that goes on has none yet.
 */
export function writtenTokens(trace: ReplayedPart, eosId: number): number[] {
  if (trace.end === null) return [];
  const replayed = replay(trace, eosId);
  const text = replayed.written.map(({ id }) => id);
  return [...text, ...replayed.leading(revealsSlots(trace.settings.policy))];
}
