import { useState } from 'react';
import { plainOf } from '../../words/marks.ts';
import { words } from '../../words/words.ts';
import { useView } from '../../core/canvas/view-store.ts';
import type { CanvasState } from '../../core/run/canvas-state.ts';
import { usePlay } from '../../core/run/play-store.ts';
import { slotReadout } from '../../core/run/reading.ts';
import { useRun } from '../../core/run/run-store.ts';

const NO_WORDS = { pieces: [], eosId: -1 } as const;

/**
 * The slot that is looked at, as a screen reader says it: its token, how sure, and in which pass. While passes go by
 * it is what it was when the reader came to it; a word for each of them would drown the rest.
 */
export function useSaid(canvas: CanvasState): string {
  const selected = useView((view) => view.selected);
  const vocabulary = useRun((run) => run.record?.vocabulary ?? NO_WORDS);
  const running = useRun((run) => run.state.at === 'running');
  const playing = usePlay((play) => play.playing);
  const [said, setSaid] = useState({ selected, canvas });
  const isStale = said.selected !== selected || (!running && !playing && said.canvas !== canvas);
  // At once, not after a drawing that would say what is past.
  if (isStale) setSaid({ selected, canvas });
  const at = isStale ? canvas : said.canvas;
  return selected === null ? words.canvas.noSlot : plainOf(slotReadout(at, selected, vocabulary));
}
