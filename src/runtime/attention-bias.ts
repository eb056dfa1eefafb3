import { MASKED } from '../graph/emit.ts';

/**
 * What is added to the attention scores of a pass.
 * @param tokens S new tokens
 * @param past P cached tokens, which every new token sees
 * @returns [S, P + S]
 */
export function attentionBias(
  attention: 'causal' | 'chunk',
  tokens: number,
  past: number,
): Float32Array {
  const total = past + tokens;
  const bias = new Float32Array(tokens * total);
  if (attention === 'chunk') return bias;
  for (let s = 0; s < tokens; s++) bias.fill(MASKED, s * total + past + s + 1, (s + 1) * total);
  return bias;
}
