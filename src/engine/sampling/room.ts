import { FaultError } from '../fault.ts';
import type { TracePrompt } from '../trace/trace.ts';

/** The fault of a prompt that leaves no room for a text. @param tokens as the sentence is to say it */
export function promptTooLong(tokens: number | string, context: number): FaultError {
  return new FaultError(
    'prompt-too-long',
    `The prompt has ${tokens} tokens; the model's context holds ${context}, the text included.`,
  );
}

/**
 * Refuses a prompt that leaves no room for a text behind what is given of it.
 * @param context tokens that the model's context holds
 * @throws FaultError `empty-prompt` or `prompt-too-long`
 */
export function checkRoom({ tokens, given = [] }: TracePrompt, context: number): void {
  if (tokens.length === 0) throw new FaultError('empty-prompt', 'The prompt is empty.');
  const ends = given.map((span) => span.start + span.tokens.length);
  const taken = tokens.length + Math.max(0, ...ends);
  if (taken >= context) throw promptTooLong(taken, context);
}

/**
 * Refuses a prompt that cannot fit, whatever its tokens are: turning megabytes into tokens takes long.
 * @param characters UTF-16 units: a token has at least one byte for each
 * @param longest bytes of the vocabulary's longest token
 * @throws FaultError prompt-too-long
 */
export function checkLength(characters: number, longest: number, context: number): void {
  const least = Math.ceil(characters / Math.max(1, longest));
  if (least >= context) throw promptTooLong(`at least ${least}`, context);
}
