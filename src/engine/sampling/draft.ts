/**
 * A draft that the canvas begins as, in place of masks: the faulty function of a repair. The edit pass then
 * replaces what is wrong in it, and the masks behind its end take what it lacks.
 */

/**
 * The tokens that a chunk begins with, from slot 0; masks follow where the draft is at its end.
 * @param draft the whole draft, without [EOS]
 * @param text the tokens that are committed
 * @param size slots of the chunk
 */
export function draftedTokens(
  draft: readonly number[],
  text: readonly number[],
  size: number,
): readonly number[] {
  const start = nearestPrefix(draft, text);
  return draft.slice(start, start + size);
}

/**
 * How much of a draft the text stands for: the length of the draft's prefix that is nearest to the text by
 * edit distance. Edits may have made the text longer or shorter than what it was drafted as.
 * @returns 0 to draft.length; of equally near prefixes the one whose length is nearest to the text's
 */
export function nearestPrefix(draft: readonly number[], text: readonly number[]): number {
  // distances[n]: from the text read so far to the first n tokens of the draft (Wagner and Fischer, 1974).
  let distances = Array.from({ length: draft.length + 1 }, (_, n) => n);
  for (const [at, id] of text.entries()) {
    const next = [at + 1];
    for (const [n, drafted] of draft.entries()) {
      const replaced = distances[n]! + (drafted === id ? 0 : 1);
      next.push(Math.min(replaced, distances[n + 1]! + 1, next[n]! + 1));
    }
    distances = next;
  }
  let best = 0;
  for (const [n, distance] of distances.entries()) {
    const closer = Math.abs(n - text.length) < Math.abs(best - text.length);
    if (distance < distances[best]! || (distance === distances[best]! && closer)) best = n;
  }
  return best;
}
