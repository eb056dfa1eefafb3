/**
 * Signs that a terminal obeys instead of showing them: control characters but for tabs and line feeds, and what
 * turns the direction of a line.
 */
const OBEYED =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** A text that a terminal only shows, whoever wrote it: `\u001b` stands for an escape. */
export function printable(text: string): string {
  return text.replaceAll(OBEYED, escaped);
}

/** The same on one line. */
export function onOneLine(text: string): string {
  return printable(text.replaceAll(/\s*[\n\r\u2028\u2029]+\s*/g, ' ')).trim();
}

/** JSON text of one line that a terminal only shows; the same value as without. */
export function printableJson(value: unknown): string {
  return printable(JSON.stringify(value));
}

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
