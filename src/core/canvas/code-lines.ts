/** A piece of one token on one line of code. */
export interface Segment {
  /** Index of the token in the list given. */
  readonly token: number;
  readonly text: string;
  /** First character of this piece in the whole text. */
  readonly offset: number;
}

export interface CodeLine {
  /** From 1. */
  readonly number: number;
  /** Columns of leading white space: where a wrapped line hangs. */
  readonly indent: number;
  readonly segments: readonly Segment[];
}

/**
 * Cuts the text of consecutive tokens into lines. A token may hold line breaks anywhere; each piece
 * keeps the token it belongs to. No token, no line.
 */
export function codeLines(texts: readonly string[]): CodeLine[] {
  if (texts.length === 0) return [];
  const lines: Segment[][] = [[]];
  let offset = 0;
  texts.forEach((text, token) => {
    text.split('\n').forEach((part, i) => {
      if (i > 0) {
        lines.push([]);
        offset += 1;
      }
      if (part !== '') lines.at(-1)?.push({ token, text: part, offset });
      offset += part.length;
    });
  });
  return lines.map((segments, i) => ({
    number: i + 1,
    indent: indentOf(segments),
    segments,
  }));
}

function indentOf(segments: readonly Segment[]): number {
  const line = segments.map((s) => s.text).join('');
  return line.length - line.trimStart().length;
}
