import { type ReactNode, useMemo } from 'react';
import { type Marks, Rich } from '../../ui/rich.tsx';
import { useView } from '../../core/canvas/view-store.ts';
import { useCanvas, usePasses } from '../../core/run/run-hooks.ts';
import { useRun } from '../../core/run/run-store.ts';
import { runReadout, slotReadout } from './reading.ts';

const NO_WORDS = { pieces: [], eosId: -1 } as const;

const MARKS: Marks = {
  sum: (text) => <b>{text}</b>,
  figure: (text) => <span className="mono">{text}</span>,
  token: (text) => <code>{text}</code>,
};

/** One line on the run, or on the slot that is pointed at. */
export function Readout(): ReactNode {
  const canvas = useCanvas();
  const total = usePasses().length;
  const selected = useView((view) => view.selected);
  const vocabulary = useRun((run) => run.record?.vocabulary ?? NO_WORDS);
  const text = useMemo(
    () =>
      selected === null
        ? runReadout(canvas, total, vocabulary)
        : slotReadout(canvas, selected, vocabulary),
    [canvas, total, selected, vocabulary],
  );
  return (
    <p className="readout" id="readout" data-testid="readout">
      <span>
        <Rich text={text} marks={MARKS} />
      </span>
    </p>
  );
}
