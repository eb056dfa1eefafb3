import { Fragment, type ReactNode } from 'react';
import { readText } from '../words/marks.ts';

/** How the marked parts of a sentence look, by their marks. */
export type Marks = Readonly<Record<string, (text: string) => ReactNode>>;

const PART = /<(\w+)>(.*?)<\/\1>/gs;

/**
 * A sentence of which some parts look otherwise: `Stopped at <token>[EOS]</token>.` The words say which parts,
 * `marks` how they look. A mark that nobody draws stands as plain text.
 */
export function Rich({ text, marks }: { readonly text: string; readonly marks: Marks }): ReactNode {
  return partsOf(text).map(({ mark, text: part }, i) => (
    <Fragment key={i}>{mark === null ? part : (marks[mark]?.(part) ?? part)}</Fragment>
  ));
}

interface Part {
  /** Null for plain text. */
  readonly mark: string | null;
  readonly text: string;
}

/** Cuts a sentence at its marks. What `marks.ts` put in as text is text again. */
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
