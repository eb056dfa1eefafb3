/** What a letter of the mono face takes across, in em: nearly every mono has this. */
export const COLUMN = 0.6;

/** Characters of two columns: East Asian ones, and pictures. */
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\p{Emoji_Presentation}]/u;
/** Characters that lie over the one before. */
const NONE = /[\p{Mn}\p{Me}\p{Cf}]/u;
const PLAIN = /^[\x20-\x7E]*$/;

/** Columns that a text takes in the mono face. */
export function columnsOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let columns = 0;
  for (const character of text) {
    if (!NONE.test(character)) columns += WIDE.test(character) ? 2 : 1;
  }
  return columns;
}

/** A text cut where it is longer than so many columns, between characters; one piece at least. */
export function cutAt(text: string, most: number): string[] {
  if (columnsOf(text) <= most) return [text];
  const pieces: string[] = [];
  let piece = '';
  for (const character of text) {
    if (piece !== '' && columnsOf(piece + character) > most) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}
