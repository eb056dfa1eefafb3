import { Fragment, type ReactNode } from 'react';
import { partsOf } from '../words/marks.ts';

/** How the marked parts of a sentence look, by their marks. */
export type Marks = Readonly<Record<string, (text: string) => ReactNode>>;

/**
 * A sentence of which some parts look otherwise: `Stopped at <token>[EOS]</token>.` The words say which parts,
 * `marks` how they look. A mark that nobody draws stands as plain text.
 */
export function Rich({ text, marks }: { readonly text: string; readonly marks: Marks }): ReactNode {
  return partsOf(text).map(({ mark, text: part }, i) => (
    <Fragment key={i}>{mark === null ? part : (marks[mark]?.(part) ?? part)}</Fragment>
  ));
}
