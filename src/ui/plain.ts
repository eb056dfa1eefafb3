/** Words of others, fitted to places that hold one plain line. */

/** Control characters, halves of characters, and marks that turn the direction of all that follows. */
const UNRULY = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;

/** A text as one line without anything that is not seen; the blanks in it become one. @param most characters */
export function plainLine(text: string, most = Infinity): string {
  // Far more than is kept may be there.
  const near = most === Infinity ? text : text.slice(0, 8 * most);
  const line = near.replaceAll(UNRULY, ' ').replaceAll(/\s+/g, ' ').trim();
  const characters = Array.from(line);
  return characters.length <= most ? line : `${characters.slice(0, most - 1).join('')}…`;
}

/** A text whose own direction stays inside it. */
export function isolated(text: string): string {
  return /^[\x20-\x7E]*$/.test(text) ? text : `\u2068${text}\u2069`;
}

/** A text with what XML 1.0 cannot hold replaced by U+FFFD. */
export function xmlText(text: string): string {
  return text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}

/**
 * A text cut into lines at its blanks, and within words that no line holds.
 * @param fits whether a line is short enough
 */
export function wrapped(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const character of word) {
      if (line !== '' && !fits(line + character)) {
        lines.push(line);
        line = '';
      }
      line += character;
    }
  }
  return [...lines, line];
}
