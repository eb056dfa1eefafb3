import type { Likely, Transition } from '../denoiser.ts';

/**
 * The likeliest token of a slot behind the one before it, see `Transition`.
 * @param likely of the chunk; what it leaves out counts as before
 */
export function behind(
  { rank, before, token }: Transition,
  likely: Likely,
  slot: number,
  previous: number,
): { readonly id: number; readonly probability: number } {
  const first = slot * likely.count;
  let rest = 1;
  let best = -1;
  let highest = -Infinity;
  const logits: number[] = [];
  for (let at = first; at < first + likely.count; at++) {
    const id = likely.ids[at]!;
    if (id < 0) break;
    const logProb = likely.logProb[at]!;
    rest -= Math.exp(logProb);
    let logit = logProb;
    for (let i = 0; i < rank; i++) logit += before[previous * rank + i]! * token[id * rank + i]!;
    logits.push(logit);
    if (logit > highest) {
      highest = logit;
      best = id;
    }
  }
  let sum = Math.max(0, rest);
  for (const logit of logits) sum += Math.exp(logit);
  return { id: best, probability: Math.exp(highest) / sum };
}
