/** Sentences of which some parts look otherwise: `Stopped at <token>[EOS]</token>.` See `rich.tsx`. */

/** A part of a sentence. */
export interface Part {
  /** Null for plain text. */
  readonly mark: string | null;
  readonly text: string;
}

const PART = /<(\w+)>(.*?)<\/\1>/gs;

/** Cuts a sentence at its marks. What `asText` and `marked` put in is what it was. */
export function partsOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const match of text.matchAll(PART)) {
    const [whole, mark = '', inner = ''] = match;
    if (match.index > end) parts.push({ mark: null, text: readText(text.slice(end, match.index)) });
    parts.push({ mark, text: readText(inner) });
    end = match.index + whole.length;
  }
  if (end < text.length) parts.push({ mark: null, text: readText(text.slice(end)) });
  return parts;
}

/** A sentence as plain text, without its marks. */
export function plainOf(text: string): string {
  return partsOf(text)
    .map((part) => part.text)
    .join('');
}

/** Words of others as a part of a sentence that has marks: nothing in them is one. */
export function asText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** Words of others as a marked part of a sentence. */
export function marked(mark: string, text: string): string {
  return `<${mark}>${asText(text)}</${mark}>`;
}

function readText(part: string): string {
  return part.replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}
