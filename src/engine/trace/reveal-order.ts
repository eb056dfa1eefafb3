import { denoisedIn, type Trace } from './trace.ts';

/**
 * How far a text came from left to right: of all pairs of slots of one chunk that got their tokens in different passes,
 * the share in which the left one had its own first. 1 is left to right, 0.5 no order at all.
 *
 * Chunks follow each other in any case, what was given was never open, and slots behind the end are dropped: none of
 * them counts. Of a slot that is revealed more than once the last time does.
 * @returns null where no two slots of a chunk came one after the other
 */
export function leftFirst({ passes, tokens }: Pick<Trace, 'passes' | 'tokens'>): number | null {
  /** By chunk, by position in the text: the pass. */
  const chunks = new Map<number, Map<number, number>>();
  for (const [pass, each] of passes.entries()) {
    const denoised = denoisedIn(each);
    if (denoised === undefined) continue;
    const chunk = chunks.get(denoised.chunk) ?? new Map<number, number>();
    chunks.set(denoised.chunk, chunk);
    for (const { slot } of denoised.revealed) {
      if (denoised.start + slot < tokens.length) chunk.set(slot, pass);
    }
  }
  let ordered = 0;
  let pairs = 0;
  for (const chunk of chunks.values()) {
    const slots = [...chunk].sort(([a], [b]) => a - b);
    for (const [i, [, left]] of slots.entries()) {
      for (const [, right] of slots.slice(i + 1)) {
        if (left === right) continue;
        pairs += 1;
        if (left < right) ordered += 1;
      }
    }
  }
  return pairs === 0 ? null : ordered / pairs;
}
