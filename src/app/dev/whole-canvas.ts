import type { Pass, Reveal } from '../../engine/trace/trace.ts';

/** Slots that each pass over a whole canvas reveals. */
const REVEALED = 8;

/** How far the order of reveals jumps: a step prime to every number of slots that is asked for here. */
const STRIDE = 211;

/**
 * The passes of a canvas that is one chunk, as published models write it: each reveals eight slots, all over the
 * canvas. What no policy of ours makes is made here, to see how the page draws it.
 * @param took milliseconds a pass
 */
export function wholeCanvas(
  text: readonly number[],
  slots: number,
  eosId: number,
  took: number,
): Pass[] {
  const ids = Array.from({ length: slots }, (_, slot) => text[slot % text.length] ?? eosId);
  const order = Array.from({ length: slots }, (_, i) => (i * STRIDE) % slots);
  const prefill: Pass = { kind: 'prefill', at: 0, took, tokens: 1 };
  const passes: Pass[] = [prefill];
  for (let first = 0; first < slots; first += REVEALED) {
    const done = first / slots;
    const revealed = order
      .slice(first, first + REVEALED)
      .toSorted((a, b) => a - b)
      .map((slot): Reveal => ({ slot, id: ids[slot] ?? eosId, confidence: 0.5 + done / 2 }));
    const confidence = ids.map((_, slot) => Math.min(0.99, done + ((slot * 37) % 100) / 300));
    const at = passes.length * took;
    passes.push({
      kind: 'denoise',
      at,
      took,
      chunk: 0,
      start: 0,
      size: slots,
      revealed,
      edited: [],
      confidence,
    });
  }
  const at = passes.length * took;
  const logProbs = ids.map(() => -0.1);
  passes.push({
    kind: 'commit',
    at,
    took,
    chunk: 0,
    start: 0,
    tokens: ids,
    logProbs,
    rejected: 0,
    corrected: null,
  });
  return passes;
}
