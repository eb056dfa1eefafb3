/** A hole cut into two: what stands between them is known. */
export interface TwoHoles {
  readonly prefix: string;
  /** The code between the holes. */
  readonly parts: readonly [string];
  readonly suffix: string;
}

/** Words and signs. */
const WORD = /[\w$]+|[^\s\w$]+/g;

/**
 * Cuts a hole in two around the word or sign in its middle, which stays.
 * @param code the whole function
 * @returns null of a hole with fewer than three of them: on one side nothing would be left to fill
 */
export function cutInTwo(
  code: string,
  { prefix, suffix }: { readonly prefix: string; readonly suffix: string },
): TwoHoles | null {
  const words = code.slice(prefix.length, code.length - suffix.length).match(WORD) ?? [];
  const middle = words[Math.floor(words.length / 2)];
  return words.length < 3 || middle === undefined ? null : { prefix, parts: [middle], suffix };
}
