import type { Emission } from '../emission.ts';
import type { Matrix } from '../matrix.ts';
import { linear } from './linear.ts';

/**
 * down(silu(gate(x)) * up(x))
 * @param at names the layer
 */
export function swigluMlp(
  to: Emission,
  at: string,
  input: string,
  { gate, up, down }: { readonly gate: Matrix; readonly up: Matrix; readonly down: Matrix },
): string {
  const gates = linear(to, `${at}.gate`, input, `${at}.gate`, gate);
  const wide = linear(to, `${at}.up`, input, `${at}.up`, up);
  // x * sigmoid(alpha * x) in one node; with alpha 1 that is SiLU.
  const open = to.graph.fused('QuickGelu', `${at}.silu`, [gates], { alpha: { float: 1 } });
  const gated = to.graph.op('Mul', `${at}.gated`, [open, wide]);
  return linear(to, `${at}.down`, gated, `${at}.down`, down);
}
