import type { Attention } from '../denoiser.ts';
import { blockEnd } from '../trace/chunks.ts';
import { tokenCausalPass, type ReferencePass } from './token-causal.ts';

/**
 * The tokens of a text and what each of them sees, without a cache.
 * @param clean not empty where text is token-causal
 * @param chunk the slots behind it
 * @param prompt of the clean tokens, those of the prompt: blocks may be counted from its end
 */
export function referencePass(
  attention: Attention,
  clean: readonly number[],
  chunk: readonly number[],
  prompt: number,
): ReferencePass {
  if (attention.kind === 'token-causal') return tokenCausalPass(clean, chunk);
  const tokens = [...clean, ...chunk];
  return {
    tokens,
    positions: [...tokens.keys()],
    seen: tokens.map((_, t) =>
      attention.kind === 'bidirectional'
        ? tokens.length
        : Math.min(blockEnd(attention, prompt, t), tokens.length),
    ),
  };
}
