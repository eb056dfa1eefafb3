import type { Asked } from '../../engine/prompt/asked.ts';
import type { TracePrompt } from '../../engine/trace/trace.ts';

/** What was asked for in a run, without what its model made of it. */
export function askedIn({
  answer: _answer,
  tokens: _tokens,
  given: _given,
  draft: _draft,
  length: _length,
  ...asked
}: TracePrompt): Asked {
  return asked;
}
