import { fault, FaultError } from '../fault.ts';
import { endOfGiven } from '../trace/given.ts';
import type { TracePrompt } from '../trace/trace.ts';

/**
 * Refuses a prompt that leaves no room for a text behind what is given of it, and one that says nothing at all.
 * @param context tokens that the model's context holds
 * @throws FaultError `empty-prompt` or `prompt-too-long`
 */
export function checkRoom({ tokens, given = [] }: TracePrompt, context: number): void {
  if (tokens.length === 0 && given.length === 0)
    throw new FaultError(fault('empty-prompt', { what: 'tokens' }));
  const taken = tokens.length + endOfGiven(given);
  if (taken >= context) {
    throw new FaultError(fault('prompt-too-long', { tokens: taken, least: false, context }));
  }
}

/**
 * Refuses a prompt that cannot fit, whatever its tokens are: turning megabytes into tokens takes long.
 * @param characters UTF-16 units: a token has at least one byte for each
 * @param longest bytes of the vocabulary's longest token
 * @throws FaultError prompt-too-long
 */
export function checkLength(characters: number, longest: number, context: number): void {
  const least = Math.ceil(characters / Math.max(1, longest));
  if (least >= context) {
    throw new FaultError(fault('prompt-too-long', { tokens: least, least: true, context }));
  }
}
