import { type ReactNode, useMemo } from 'react';
import { glimpsesOf, MOST_SHARING } from '../../engine/trace/pieces.ts';
import { type Ahead, rowOf } from '../../core/run/canvas-state.ts';
import { type OpenChunk, type Written } from '../../engine/trace/standing.ts';
import { words } from '../../words/words.ts';
import { Cell } from './cell.tsx';
import { usePalette } from './palette.ts';

const say = words.canvas;

interface TrayProps {
  readonly open: OpenChunk;
  /** Finished text: its last character may be completed in the chunk. */
  readonly written: readonly Written[];
  readonly selected: number | null;
  /** A single slot is no chunk: the autoregressive way. */
  readonly single: boolean;
}

/** The open chunk: fixed cells, slot i always in cell i. */
export function Tray({ open, written, selected, single }: TrayProps): ReactNode {
  const { vocabulary } = usePalette();
  const glimpses = useMemo(() => {
    const row = rowOf({ written: written.slice(-MOST_SHARING), open });
    return glimpsesOf(row, vocabulary).slice(-open.slots.length);
  }, [written, open, vocabulary]);
  const size = open.slots.length;
  const dense = size > 32 ? ' dense' : '';
  const locked = open.committing ? ' committing' : '';
  const step = open.committing ? say.commit : open.step > 0 ? say.step(open.step) : '';
  return (
    <div className={`tray${dense}`}>
      <div className="gutter tray-labels">
        <b>{single ? say.next : say.chunk(open.chunk + 1)}</b>
        <span>{single ? '' : step}</span>
      </div>
      <div className={`slots${locked}`}>
        {open.slots.map((slot, i) => {
          const position = open.start + i;
          const glimpse = glimpses[i];
          return (
            <Cell
              key={position}
              slot={slot}
              position={position}
              selected={selected === position}
              text={glimpse?.text ?? ''}
              isPart={glimpse?.kind === 'part'}
            />
          );
        })}
      </div>
    </div>
  );
}

/** A chunk not open yet: a strip of small shutters, fainter with distance. */
export function Strip({
  ahead,
  distance,
}: {
  readonly ahead: Ahead;
  readonly distance: number;
}): ReactNode {
  const style = { '--fade': Math.max(0.25, 1 - 0.4 * (distance - 1)) };
  const wide = ahead.size > 16 ? ' wide' : '';
  return (
    <div className="strip">
      <span className="gutter">{say.chunk(ahead.chunk + 1)}</span>
      <div className={`tiles${wide}`} style={style} data-strip={ahead.start}>
        {Array.from({ length: ahead.size }, (_, i) => (
          <i key={ahead.start + i} data-position={ahead.start + i} />
        ))}
      </div>
    </div>
  );
}
