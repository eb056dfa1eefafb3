import type { Emission } from '../emission.ts';
import type { Matrix } from '../matrix.ts';
import { linear } from './linear.ts';

/**
 * down(relu(up(x))^2)
 * @param at names the layer
 */
export function relu2Mlp(
  to: Emission,
  at: string,
  input: string,
  { up, down }: { readonly up: Matrix; readonly down: Matrix },
): string {
  const wide = linear(to, `${at}.up`, input, `${at}.up`, up);
  const positive = to.graph.op('Relu', `${at}.relu`, [wide]);
  const squared = to.graph.op('Mul', `${at}.relu2`, [positive, positive]);
  return linear(to, `${at}.down`, squared, `${at}.down`, down);
}
