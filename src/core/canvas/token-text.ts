/** Characters that a cell of the tray holds at full size, and before it must cut. */
const LONG = 7;
const LONGEST = 9;

/** A token as a cell draws it: no layout of its own, whatever it holds. */
export interface CellText {
  /** Parts to draw in order; `newline` is the glyph. */
  readonly parts: readonly (string | typeof NEWLINE)[];
  /** Too long for the full size. */
  readonly long: boolean;
}

export const NEWLINE = Symbol('newline');

/**
 * A token fitted to a cell: line breaks become a glyph followed by one dot for two columns of indent,
 * a space before the text is left out, and a long text loses its middle.
 */
export function cellText(text: string): CellText {
  const parts: (string | typeof NEWLINE)[] = [];
  let columns = 0;
  for (const [i, line] of text.split('\n').entries()) {
    if (i > 0) {
      parts.push(NEWLINE);
      columns += 2;
    }
    const shown =
      line.trim() === '' ? dots(line, i > 0) : cut(dots(indent(line, i), true) + line.trim());
    if (shown === '') continue;
    parts.push(shown);
    columns += Array.from(shown).length;
  }
  return { parts, long: columns > LONG };
}

function indent(line: string, index: number): string {
  return index === 0 ? '' : line.slice(0, line.length - line.trimStart().length);
}

/** Blank columns as dots: one for two, because four levels must fit a cell; `·` alone for a lone space. */
function dots(blank: string, halved: boolean): string {
  return '·'.repeat(halved ? Math.ceil(blank.length / 2) : Math.min(blank.length, LONG));
}

function cut(text: string): string {
  // By character, not by UTF-16 unit: half a character is a stray box.
  const characters = Array.from(text);
  if (characters.length <= LONGEST) return text;
  const head = Math.ceil((LONGEST - 1) / 2);
  const tail = characters.length - (LONGEST - 1 - head);
  return `${characters.slice(0, head).join('')}…${characters.slice(tail).join('')}`;
}

/** The beginning of a token, for a corner. */
export function shortened(text: string): string {
  return Array.from(text.trim())
    .slice(0, LONGEST - 1)
    .join('');
}

/** A token in a sentence: blanks and breaks made visible, nothing cut. */
export function quoted(text: string): string {
  return text.replaceAll('\n', '↵').replaceAll(' ', '·');
}
