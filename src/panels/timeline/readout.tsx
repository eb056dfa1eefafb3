import { type ReactNode, useMemo } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { type Marks, Rich } from '../../ui/rich.tsx';
import { words } from '../../words/words.ts';
import { useView } from '../../core/canvas/view-store.ts';
import { useCanvas, usePasses } from '../../core/run/run-hooks.ts';
import { useRun } from '../../core/run/run-store.ts';
import { runReadout, slotReadout } from '../../core/run/reading.ts';

const NO_WORDS = { pieces: [], eosId: -1 } as const;

const MARKS: Marks = {
  sum: (text) => <b>{text}</b>,
  figure: (text) => <span className="mono">{text}</span>,
  token: (text) => <code>{text}</code>,
};

/** One line on the run, or on the slot that is looked at; one that is pinned can be released here. */
export function Readout(): ReactNode {
  const canvas = useCanvas();
  const total = usePasses().length;
  const { selected, pinned, release } = useView();
  const vocabulary = useRun((run) => run.record?.vocabulary ?? NO_WORDS);
  const text = useMemo(
    () =>
      selected === null
        ? runReadout(canvas, total, vocabulary)
        : slotReadout(canvas, selected, vocabulary),
    [canvas, total, selected, vocabulary],
  );
  return (
    <div className="inspector" data-pinned={pinned}>
      <p className="readout" id="readout" data-testid="readout">
        <span>
          <Rich text={text} marks={MARKS} />
        </span>
      </p>
      {pinned && (
        <button
          className="button bare"
          type="button"
          aria-label={words.playback.release}
          onClick={release}
        >
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
