import type { Denoiser } from '../denoiser.ts';
import { wholeBlocks } from '../trace/chunks.ts';

/** A forward that fills a cache. */
export interface CacheForward {
  /** Tokens that it computes; 0 where there is nothing to compute, and no forward. */
  readonly tokens: number;
  readonly compute: () => Promise<unknown>;
}

/**
 * The forwards after which a denoiser stands where a run had it: with the prompt and so much text.
 * @param head what is given at the start of the text
 * @param text all clean text, `head` included
 */
export function filling(
  denoiser: Denoiser,
  prompt: readonly number[],
  head: readonly number[],
  text: readonly number[],
): readonly CacheForward[] {
  const { attention } = denoiser.shape;
  const all = [...prompt, ...text];
  if (attention.kind === 'token-causal') {
    return [{ tokens: all.length, compute: () => denoiser.prefill(all) }];
  }
  // Blocks may be counted from the end of what a prefill is told.
  const first = [...prompt, ...head];
  const rest = text.slice(head.length);
  const wholeIn = (length: number): number =>
    attention.kind === 'bidirectional' ? 0 : wholeBlocks(attention, first.length, length);
  const behind = wholeIn(all.length) - wholeIn(first.length);
  return [
    { tokens: wholeIn(first.length), compute: () => denoiser.prefill(first) },
    ...(rest.length > 0 ? [{ tokens: behind, compute: () => denoiser.commit(rest) }] : []),
  ];
}
