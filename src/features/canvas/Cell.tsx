import { memo, type ReactNode } from 'react';
import type { Slot } from './canvasState.ts';
import { CellGlyphs } from './CellGlyphs.tsx';
import { inkOf, usePalette } from './Palette.ts';
import { cellText, textOf } from './tokenText.ts';

interface CellProps {
  readonly slot: Slot;
  readonly position: number;
  readonly selected: boolean;
}

/** One slot of the open chunk. It keeps its place whatever happens to its token. */
export const Cell = memo(function Cell({ slot, position, selected }: CellProps): ReactNode {
  const palette = usePalette();
  const mark = selected ? ' selected' : '';
  if (slot.state === 'after-end')
    return <div className={`cell after-end${mark}`} data-position={position} />;
  if (slot.state === 'masked') {
    const style = { '--surest': slot.surest };
    return <div className={`cell masked${mark}`} data-position={position} style={style} />;
  }
  const { token } = slot;
  const text = textOf(palette.vocabulary, token.id);
  const long = cellText(text).long ? ' long' : '';
  const edited = token.edit === null ? '' : ' edited';
  const ink = { '--ink-of': inkOf(palette, token) };
  return (
    <div
      className={`cell ${slot.state}${edited}${long}${mark}`}
      data-position={position}
      style={ink}
    >
      {token.edit !== null && slot.state === 'new' && (
        <span className="cell-was">
          {textOf(palette.vocabulary, token.edit.previous).trim().slice(0, 8)}
        </span>
      )}
      <span className="cell-text">
        <CellGlyphs text={text} />
      </span>
    </div>
  );
});
