import { joinAtHoles } from '../src/engine/prompt/asked.ts';
import { bad, quoted } from './arguments.ts';

/** A place in a file as editors count: line and column from 1. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/** From a place to another, both included. */
export interface Stretch {
  readonly first: Place;
  readonly last: Place;
  /** As it was written. */
  readonly written: string;
}

/** Reads `--holes 2:10-2:24,5:3-5:9`. */
export function readHoles(written: string): readonly Stretch[] {
  return written.split(',').map((each) => {
    const [, ...numbers] = /^(\d+):(\d+)-(\d+):(\d+)$/.exec(each.trim()) ?? [];
    const [line, column, lastLine, lastColumn] = numbers.map(Number);
    if (line === undefined || column === undefined || !lastLine || !lastColumn) {
      throw bad(
        `--holes has ${quoted(each)}; each must be the line and column of the first and of the last character, ` +
          'as in 2:10-2:24.',
      );
    }
    const last = { line: lastLine, column: lastColumn };
    return { first: { line, column }, last, written: each.trim() };
  });
}

/**
 * A text with holes in the place of its stretches; whatever else it says is text.
 * @throws CommandError of a stretch that is not in the text, that is empty, or that another one covers or touches
 */
export function withHoles(text: string, holes: readonly Stretch[]): string {
  const spans = holes
    .map(({ first, last, written }) => {
      const from = offsetOf(text, first, written);
      const to = offsetOf(text, last, written) + 1;
      if (to <= from) throw bad(`--holes has ${quoted(written)}, which ends before it begins.`);
      return { from, to, written };
    })
    .sort((a, b) => a.from - b.from);
  const texts: string[] = [];
  let end = 0;
  for (const [i, { from, to, written }] of spans.entries()) {
    const before = spans[i - 1];
    if (before !== undefined && from <= before.to) {
      const how = from < before.to ? 'lie in one another' : 'touch';
      throw bad(`--holes has ${quoted(before.written)} and ${quoted(written)}, which ${how}.`);
    }
    texts.push(text.slice(end, from));
    end = to;
  }
  return joinAtHoles([...texts, text.slice(end)]);
}

function offsetOf(text: string, { line, column }: Place, written: string): number {
  const lines = text.split('\n');
  const length = lines[line - 1]?.length;
  if (length === undefined) {
    throw bad(`--holes has ${quoted(written)}; the file has ${lines.length} lines.`);
  }
  if (column < 1 || column > length) {
    throw bad(`--holes has ${quoted(written)}; line ${line} has ${length} characters.`);
  }
  return lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
}
