/**
 * What stands on the canvas from the beginning and stays: a head that a person typed, code around holes, pinned
 * tokens. Its slots are **given**, all others **open**. Nothing predicts, masks or edits a given slot, and its token
 * does not count as written. No text ends before what is given; behind it, it ends where the model puts its [EOS], or
 * where one is given.
 */

/** Given tokens side by side. */
export interface GivenSpan {
  /** Position of the first in the text, from 0. */
  readonly start: number;
  readonly tokens: readonly number[];
}

/** All that is given of a text: spans in ascending order that do not overlap. */
export type Given = readonly GivenSpan[];

/** The token given at a position; undefined where it is open. */
export function givenAt(given: Given, position: number): number | undefined {
  // The last span that begins there or before: a link may have many, and a replay asks for every slot.
  let before = 0;
  for (let after = given.length; before < after;) {
    const middle = (before + after) >> 1;
    if ((given[middle]?.start ?? 0) <= position) before = middle + 1;
    else after = middle;
  }
  const span = given[before - 1];
  return span?.tokens[position - span.start];
}

/** The given tokens from a position on, up to the next open one; at 0, the head of the text. */
export function givenFrom(given: Given, position: number): readonly number[] {
  const run: number[] = [];
  for (;;) {
    const id = givenAt(given, position + run.length);
    if (id === undefined) return run;
    run.push(id);
  }
}

/** The position after the last given token; 0 where nothing is given. */
export function endOfGiven(given: Given): number {
  return Math.max(0, ...given.map(({ start, tokens }) => start + tokens.length));
}

/** How many of the first `end` positions are given. */
export function countGiven(given: Given, end: number): number {
  return given.reduce(
    (sum, { start, tokens }) => sum + Math.min(tokens.length, Math.max(0, end - start)),
    0,
  );
}

/** What is fixed on the canvas once a text is laid anew from `start` on: what stands there is as good as given. */
export function relaid(
  given: Given,
  { start, tail }: { readonly start: number; readonly tail: readonly (number | null)[] },
): Given {
  return [
    ...given.filter((span) => span.start + span.tokens.length <= start),
    ...spansOf(tail).map((span) => ({ ...span, start: start + span.start })),
  ];
}

/** What stands on a canvas as what is given. @param tokens by position; null where a mask is */
export function spansOf(tokens: readonly (number | null)[]): Given {
  const spans: { readonly start: number; readonly tokens: number[] }[] = [];
  for (const [position, id] of tokens.entries()) {
    if (id === null) continue;
    const last = spans.at(-1);
    if (last !== undefined && last.start + last.tokens.length === position) last.tokens.push(id);
    else spans.push({ start: position, tokens: [id] });
  }
  return spans;
}
