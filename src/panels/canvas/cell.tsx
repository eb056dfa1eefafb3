import { memo, type ReactNode } from 'react';
import { glimpseOf } from '../../engine/trace/pieces.ts';
import type { Slot } from '../../engine/trace/standing.ts';
import { CellGlyphs } from './cell-glyphs.tsx';
import { inkOf, usePalette } from './palette.ts';
import { classAt, classify } from '../../core/canvas/syntax.ts';
import { cellText, shortened } from '../../core/canvas/token-text.ts';

interface CellProps {
  readonly slot: Slot;
  readonly position: number;
  readonly selected: boolean;
  /** What there is to see of the slot's token, see `glimpsesOf`. */
  readonly text: string;
  readonly isPart: boolean;
}

/** One slot of the open chunk. It keeps its place whatever happens to its token. */
export const Cell = memo(function Cell(props: CellProps): ReactNode {
  const { slot, position, selected, text, isPart } = props;
  const palette = usePalette();
  const mark = selected ? ' selected' : '';
  if (slot.state === 'after-end')
    return <div className={`cell after-end${mark}`} data-position={position} />;
  if (slot.state === 'masked') {
    const style = { '--surest': slot.surest };
    return <div className={`cell masked${mark}`} data-position={position} style={style} />;
  }
  const { token } = slot;
  const part = isPart ? ' part' : '';
  const long = cellText(text).long ? ' long' : '';
  const edited = token.edit === null ? '' : ' edited';
  const ink = { '--ink-of': inkOf(palette, token, classAt(classify(text), 0, text)) };
  return (
    <div
      className={`cell ${slot.state}${edited}${long}${part}${mark}`}
      data-position={position}
      style={ink}
    >
      {token.edit !== null && slot.state === 'new' && (
        <span className="cell-was">
          {shortened(glimpseOf(token.edit.previous, palette.vocabulary).text)}
        </span>
      )}
      <span className="cell-text">
        <CellGlyphs text={text} />
      </span>
    </div>
  );
});
