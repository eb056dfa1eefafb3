import { diffArrays } from 'diff/lib/diff/array.js';

/** A stretch of a line. */
export interface Segment {
  readonly text: string;
  /** Whether it is not in the line that this one stands against. */
  readonly isChanged: boolean;
}

/** A line of the code given or of the code written, in the order in which they are read against each other. */
export interface ComparedLine {
  readonly kind: 'same' | 'removed' | 'added';
  /** Number of the line in its own code, from 1; of one that is in both, in the code written. */
  readonly number: number;
  readonly segments: readonly Segment[];
}

export interface Comparison {
  readonly lines: readonly ComparedLine[];
  /**
   * The lines that changed, by their numbers in the code written; one that is only gone has the number of the line
   * that it stood before.
   */
  readonly changed: readonly number[];
}

/** Names and numbers, blanks, operators of several characters, any other character. */
const TOKEN = /[\p{ID_Continue}$]+|\s+|[=<>!&|+*/%^~?-]+|./gu;

/** Share of a line's tokens that must be in the other for the two to be one line that changed. */
const ALIKE = 0.4;

/** Lines are the same whatever blanks are in them. */
function squashed(line: string): string {
  return line.trim().replaceAll(/\s+/g, ' ');
}

/** Reads a text against the one that it came of, line by line, with the tokens that differ in lines that changed. */
export function compareLines(before: string, after: string): Comparison {
  const parts = diffArrays(linesOf(before), linesOf(after), {
    comparator: (a, b) => squashed(a) === squashed(b),
  });
  const lines: ComparedLine[] = [];
  const changed: number[] = [];
  let given = 1;
  let written = 1;
  let gone: readonly string[] = [];
  const settle = (come: readonly string[]): void => {
    const pairs = gone.map((line, i) => paired(line, come[i]));
    lines.push(
      ...pairs.map(({ before: segments }, i) => ({
        ...({ kind: 'removed', number: given + i, segments } as const),
      })),
      ...come.map((line, i) => ({
        ...({ kind: 'added', number: written + i } as const),
        segments: pairs[i]?.after ?? [{ text: line, isChanged: true }],
      })),
    );
    const count = Math.max(gone.length, come.length);
    for (let i = 0; i < count; i++) changed.push(written + Math.min(i, come.length));
    given += gone.length;
    written += come.length;
    gone = [];
  };
  for (const { removed, added, value } of parts) {
    if (removed) {
      gone = value;
      continue;
    }
    if (added || gone.length > 0) settle(added ? value : []);
    if (added) continue;
    lines.push(
      ...value.map((text, i) => ({
        ...({ kind: 'same', number: written + i, segments: [{ text, isChanged: false }] } as const),
      })),
    );
    given += value.length;
    written += value.length;
  }
  if (gone.length > 0) settle([]);
  return { lines, changed };
}

function linesOf(text: string): string[] {
  return text.replace(/\s+$/, '').split(/\r?\n/);
}

interface Pair {
  readonly before: readonly Segment[];
  readonly after: readonly Segment[];
}

/** Two lines of which one took the place of the other; both as wholes where they have little in common. */
function paired(before: string, after: string | undefined): Pair {
  const whole = (text: string): Segment[] => [{ text, isChanged: true }];
  if (after === undefined) return { before: whole(before), after: [] };
  const parts = diffArrays(before.match(TOKEN) ?? [], after.match(TOKEN) ?? []);
  const shared = parts.filter(({ added, removed }) => !added && !removed);
  const length = (texts: readonly string[]): number => texts.join('').replaceAll(/\s/g, '').length;
  const common = length(shared.flatMap(({ value }) => value));
  if (common < ALIKE * Math.max(length([before]), length([after]))) {
    return { before: whole(before), after: whole(after) };
  }
  return {
    before: parts
      .filter(({ added }) => !added)
      .map(({ value, removed }) => ({ text: value.join(''), isChanged: removed })),
    after: parts
      .filter(({ removed }) => !removed)
      .map(({ value, added }) => ({ text: value.join(''), isChanged: added })),
  };
}
