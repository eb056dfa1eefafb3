import { type ReactNode, useMemo } from 'react';
import { useView } from '../../core/canvas/view-store.ts';
import { useCanvas, usePasses } from '../../core/run/run-hooks.ts';
import { useRun } from '../../core/run/run-store.ts';
import { runReadout, slotReadout } from './reading.ts';

const NO_WORDS = { pieces: [], eosId: -1 } as const;

/** One line on the run, or on the slot that is pointed at. */
export function Readout(): ReactNode {
  const canvas = useCanvas();
  const total = usePasses().length;
  const selected = useView((view) => view.selected);
  const vocabulary = useRun((run) => run.record?.vocabulary ?? NO_WORDS);
  const parts = useMemo(
    () =>
      selected === null
        ? runReadout(canvas, total, vocabulary)
        : slotReadout(canvas, selected, vocabulary),
    [canvas, total, selected, vocabulary],
  );
  return (
    <p className="readout" id="readout" data-testid="readout">
      <span>
        {parts.map((part, i) => {
          switch (part.kind) {
            case 'words':
              return part.text;
            case 'strong':
              return <b key={i}>{part.text}</b>;
            case 'figure':
              return (
                <span className="mono" key={i}>
                  {part.text}
                </span>
              );
            case 'token':
              return <code key={i}>{part.text}</code>;
          }
        })}
      </span>
    </p>
  );
}
