/** Words of others within a sentence that has marked parts, see `rich.tsx`: nothing in them is a mark. */

/** A text of others as a part of a sentence. */
export function asText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** A text of others as a marked part of a sentence. */
export function marked(mark: string, text: string): string {
  return `<${mark}>${asText(text)}</${mark}>`;
}

/** The text that `asText` was given. */
export function readText(part: string): string {
  return part.replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}
