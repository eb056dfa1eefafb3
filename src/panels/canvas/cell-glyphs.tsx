import type { ReactNode } from 'react';
import { cellText, NEWLINE } from '../../core/canvas/token-text.ts';

/** The line break as a glyph: drawn, because few faces have one. */
export function NewlineGlyph(): ReactNode {
  return (
    <svg className="newline" viewBox="0 0 16 16">
      <path d="M13 3v6H3.5M6.5 5.5 3 9l3.5 3.5" />
    </svg>
  );
}

/** A token fitted to a cell. */
export function CellGlyphs({ text }: { readonly text: string }): ReactNode {
  return cellText(text).parts.map((part, i) =>
    part === NEWLINE ? <NewlineGlyph key={i} /> : <span key={i}>{part}</span>,
  );
}
