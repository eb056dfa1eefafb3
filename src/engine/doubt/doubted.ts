/** A token of a finished text, and what the causal pass made of it. */
export interface ScoredToken {
  /** Position in the text, from 0. */
  readonly position: number;
  /** log p given all before it, nats; NaN where none has scored it. */
  readonly logProb: number;
  readonly given: boolean;
}

/** A token with less than seven chances in ten had rivals. */
const DOUBTED = Math.log(0.7);

/**
 * The tokens that a model doubts most of a text which it is unsure of: those that had rivals, and where
 * there is none the least likely. What was given is nobody's doubt.
 * @returns the least likely first
 */
export function doubtedTokens<T extends ScoredToken>(tokens: readonly T[]): readonly T[] {
  const open = tokens
    .filter(({ given, logProb }) => !given && !Number.isNaN(logProb))
    .sort((a, b) => a.logProb - b.logProb || a.position - b.position);
  const doubted = open.filter(({ logProb }) => logProb < DOUBTED);
  return doubted.length > 0 ? doubted : open.slice(0, 1);
}
