/**
 * A request as a linear classifier reads it: which words stand in it, which pairs of them side by side, and which runs
 * of letters, so that a typing error or another ending costs only a part of a word. Each is a number, not an entry of
 * a list: its hash, as in fastText (Joulin et al., 2016, arXiv 1607.01759).
 */

const WORD = /[a-z]+|[0-9]+|[^\sa-z0-9]/gu;

/** Words that are read of a request; what it asks for is said before. */
const MOST_WORDS = 64;

/** Letters of a run within a word, its two ends counted. */
const LETTERS = 3;

/** Its words in lower case and signs, in order; a number of more than one digit is one like any other. */
function requestWords(request: string): readonly string[] {
  const words = request.toLowerCase().match(WORD) ?? [];
  return words.slice(0, MOST_WORDS).map((word) => (/^\d\d/.test(word) ? '#' : word));
}

/** @returns hashes of 32 bits, the same ones as often as they occur */
export function requestFeatures(request: string): Uint32Array {
  const words = requestWords(request);
  const found = words.flatMap((word, at) => {
    const next = words[at + 1];
    return [word, ...(next === undefined ? [] : [`${word} ${next}`]), ...letterRuns(word)];
  });
  return Uint32Array.from(found, hash);
}

/** Of words that are longer than a run: shorter ones are found as they are. */
function letterRuns(word: string): readonly string[] {
  if (word.length <= LETTERS) return [];
  const whole = `^${word}$`;
  return Array.from(
    { length: whole.length - LETTERS + 1 },
    (_, at) => `*${whole.slice(at, at + LETTERS)}`,
  );
}

/** FNV-1a over UTF-16 units, its upper half folded in, since the lower bits choose the row of a table. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum ^ (sum >>> 16)) >>> 0;
}
