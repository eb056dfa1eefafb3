import { memo, type ReactNode, useMemo } from 'react';
import { glimpsesOf, MOST_SHARING } from '../../engine/trace/pieces.ts';
import { type Ahead, rowOf } from '../../core/run/canvas-state.ts';
import { type OpenChunk, type Written } from '../../engine/trace/standing.ts';
import { words } from '../../words/words.ts';
import { latePart } from '../../core/faults/late-part.tsx';
import type { BandsProps } from './bands.on-demand.tsx';
import { Cell, heightOf } from './cell.tsx';
import { usePalette } from './palette.ts';

const say = words.canvas;

/** More slots than these have smaller cells, and more than the second lie in bands. */
const DENSE = 32;
const BANDED = 128;

/** Canvases so large are those of few models. */
const Bands = latePart<BandsProps>({
  name: words.parts.canvas,
  load: async () => (await import('./bands.on-demand.tsx')).Bands,
  reload: () => location.reload(),
});

interface TrayProps {
  readonly open: OpenChunk;
  /** Finished text: its last character may be completed in the chunk. */
  readonly written: readonly Written[];
  readonly selected: number | null;
  /** Positions whose tokens somebody has put there. */
  readonly set: ReadonlySet<number>;
  /** A single slot is no chunk: the autoregressive way. */
  readonly single: boolean;
}

/** The open chunk: fixed cells, slot i always in cell i. */
export const Tray = memo(function Tray({
  open,
  written,
  selected,
  set,
  single,
}: TrayProps): ReactNode {
  const { vocabulary } = usePalette();
  const glimpses = useMemo(() => {
    const row = rowOf({ written: written.slice(-MOST_SHARING), open });
    return glimpsesOf(row, vocabulary).slice(-open.slots.length);
  }, [written, open, vocabulary]);
  const size = open.slots.length;
  const dense = size > DENSE ? ' dense' : '';
  const locked = open.committing ? ' committing' : '';
  const step = open.committing ? say.commit : open.step > 0 ? say.step(open.step) : '';
  const cell = (i: number): ReactNode => {
    const slot = open.slots[i];
    if (slot === undefined) return null;
    const position = open.start + i;
    const glimpse = glimpses[i];
    return (
      <Cell
        key={position}
        state={slot.state}
        token={'token' in slot ? slot.token : null}
        surest={heightOf(slot)}
        position={position}
        selected={selected === position}
        isSet={set.has(position)}
        text={glimpse?.text ?? ''}
        isPart={glimpse?.kind === 'part'}
      />
    );
  };
  return (
    <div className={`tray${dense}`}>
      <div className="gutter tray-labels">
        <b>{single ? say.next : say.chunk(open.chunk + 1)}</b>
        <span>{single ? '' : step}</span>
      </div>
      {size > BANDED ? (
        <Bands className={locked} size={size} start={open.start} cell={cell} />
      ) : (
        <div className={`slots${locked}`}>{open.slots.map((_, i) => cell(i))}</div>
      )}
    </div>
  );
});

interface StripProps {
  readonly chunk: Ahead['chunk'];
  readonly start: Ahead['start'];
  readonly size: Ahead['size'];
  readonly distance: number;
}

/** A chunk not open yet: a strip of small shutters, fainter with distance. */
export const Strip = memo(function Strip({ chunk, start, size, distance }: StripProps): ReactNode {
  const style = { '--fade': Math.max(0.25, 1 - 0.4 * (distance - 1)) };
  const wide = size > 16 ? ' wide' : '';
  return (
    <div className="strip">
      <span className="gutter">{say.chunk(chunk + 1)}</span>
      <div className={`tiles${wide}`} style={style} data-strip={start}>
        {Array.from({ length: size }, (_, i) => (
          <i key={start + i} data-position={start + i} />
        ))}
      </div>
    </div>
  );
});
