import { memo, type ReactNode } from 'react';
import { glimpseOf } from '../../engine/trace/pieces.ts';
import type { Decided, Slot } from '../../engine/trace/standing.ts';
import { CellGlyphs } from './cell-glyphs.tsx';
import { inkOf } from '../../core/canvas/palette.ts';
import { usePalette } from './palette.ts';
import { classAt, classify } from '../../core/canvas/syntax.ts';
import { cellText, shortened } from '../../core/canvas/token-text.ts';

/** Heights at which a shutter may stand: two pixels apart. What moves by less is not drawn anew. */
const HEIGHTS = 22;

interface CellProps {
  readonly state: Slot['state'];
  /** What stands in the slot; null in one that is masked, or dropped. */
  readonly token: Decided | null;
  /** Where the shutter stands, see `heightOf`; 0 without one. */
  readonly surest: number;
  readonly position: number;
  readonly selected: boolean;
  /** Somebody has put its token there. */
  readonly isSet: boolean;
  /** What there is to see of the slot's token, see `glimpsesOf`. */
  readonly text: string;
  readonly isPart: boolean;
}

/** Where the shutter of a slot stands, 0 for down: to the height that is drawn. */
export function heightOf(slot: Slot): number {
  return slot.state === 'masked' ? Math.round(slot.surest * HEIGHTS) / HEIGHTS : 0;
}

/** One slot of the open chunk. It keeps its place whatever happens to its token. */
export const Cell = memo(function Cell(props: CellProps): ReactNode {
  const { state, token, surest, position, selected, isSet, text, isPart } = props;
  const palette = usePalette();
  const mark = selected ? ' selected' : '';
  if (token === null) {
    const style = state === 'masked' ? { '--surest': surest } : undefined;
    return <div className={`cell ${state}${mark}`} data-position={position} style={style} />;
  }
  const part = isPart ? ' part' : '';
  const long = cellText(text).long ? ' long' : '';
  const edited = token.edit === null ? '' : ' edited';
  const set = isSet && token.given ? ' set' : '';
  const kind = palette.mode === 'syntax' ? classAt(classify(text), 0, text) : 'mark';
  return (
    <div
      className={`cell ${state}${set}${edited}${long}${part}${mark}`}
      data-position={position}
      style={{ '--ink-of': inkOf(palette, token, kind) }}
    >
      {token.edit !== null && state === 'new' && (
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
