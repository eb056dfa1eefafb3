/** What a set of texts tells of the model that wrote them, whether they pass or not. */

/**
 * Of the texts of each task, written with different seeds, how many differ: 1 when no two are alike, 1 / seeds
 * when the model knows one text a task.
 * @param bySeed of each seed, the tasks' texts in one order
 */
export function distinctShare(bySeed: readonly (readonly string[])[]): number {
  const [first = []] = bySeed;
  const distinct = first.map((_, at) => new Set(bySeed.map((texts) => texts[at])).size);
  const total = bySeed.length * first.length;
  return total === 0 ? 0 : distinct.reduce((sum, count) => sum + count, 0) / total;
}

/** Words and signs of code: what is counted in fours. */
const WORD = /\w+|[^\s\w]/g;
const RUN = 4;

/** Of all runs of four words or signs, how many their own text has had before. */
export function repetition(texts: readonly string[]): number {
  let runs = 0;
  let again = 0;
  for (const text of texts) {
    const words = text.match(WORD) ?? [];
    const seen = new Set<string>();
    for (let at = 0; at + RUN <= words.length; at++) {
      const run = words.slice(at, at + RUN).join(' ');
      runs++;
      if (seen.has(run)) again++;
      seen.add(run);
    }
  }
  return runs === 0 ? 0 : again / runs;
}
