/** A run of what words, numbers and names of code are made of. */
const RUN = /[\p{L}\p{N}_$'’]+/gu;

/** What is no word of a language: it holds a digit or a sign, or a capital after a small letter. */
const CODE = /[\p{N}_$]|\p{Ll}\p{Lu}/u;

/**
 * The words of a request, in lower case and in order. Names of code, numbers and single letters are left out: they
 * say nothing of what is asked for.
 */
export function plainWords(text: string): string[] {
  const runs = text.match(RUN) ?? [];
  return runs
    .filter((run) => !CODE.test(run))
    .map((run) => run.toLowerCase().replace(/['’].*$/u, ''))
    .filter((word) => word.length > 1);
}

/**
 * The words of a request that a model has not read in any of its training, each once and in order.
 * @param known its words
 */
export function unknownWords(text: string, known: ReadonlySet<string>): readonly string[] {
  return [...new Set(plainWords(text).filter((word) => !known.has(word)))];
}
