import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { closeComparison, type Side, useComparison } from '../../core/kept/comparison-store.ts';
import type { RunRecord } from '../../core/run/run-store.ts';
import { DialogBar } from '../../ui/dialog-bar.tsx';
import { Rich } from '../../ui/rich.tsx';
import { onDemand } from '../../words/on-demand.ts';
import { type Both, passesAt, spanOf } from './clock.ts';
import './compare.css';
import { OrderSection } from './order-section.tsx';
import { Pane } from './pane.tsx';
import { partingOf } from './parting.ts';
import { type Moment, Scrubber } from './scrubber.tsx';
import { firstPair, type Loaded, optionOf, useLoaded, useOptions } from './sides.ts';
import { TextSection } from './text-section.tsx';

const say = onDemand.compare;

/** Beyond any run: both stand at their ends. */
const AT_END: Moment = { clock: 'passes', at: Number.MAX_SAFE_INTEGER };
const NONE: Both = [[], []];

/** Two runs side by side on one clock, and what differs between them. */
export function Compare(): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const asked = useComparison(({ pair }) => pair) ?? [null, null];
  const [chosen, setChosen] = useState<readonly [Side | null, Side | null]>(asked);
  const options = useOptions(asked);
  const [first, second] = firstPair(options, [
    optionOf(chosen[0], options),
    optionOf(chosen[1], options),
  ]);
  const sides = [first?.side ?? null, second?.side ?? null] as const;
  const loaded = [useLoaded(sides[0]), useLoaded(sides[1])] as const;
  const records = useBothRecords(loaded[0], loaded[1]);
  const both = useMemo<Both>(
    () => (records === null ? NONE : [records[0].trace.passes, records[1].trace.passes]),
    [records],
  );
  const [moved, setMoved] = useState<Moment>(AT_END);
  const moment = useWithin(moved, both);
  const passes = [
    passesAt(moment.clock, moment.at, passesOf(loaded[0])),
    passesAt(moment.clock, moment.at, passesOf(loaded[1])),
  ] as const;
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      className="dialog compare"
      ref={dialog}
      aria-labelledby="compare-title"
      onClose={closeComparison}
      onClick={({ target }) => {
        // The dialog's own box is covered by its content: what is hit here is the backdrop.
        if (target === dialog.current) dialog.current.close();
      }}
    >
      <div className="compare-body">
        <DialogBar
          id="compare-title"
          title={say.heading}
          close={say.close}
          onClose={() => dialog.current?.close()}
        />
        {second === null ? (
          <p className="compare-note">{say.fewer}</p>
        ) : (
          <>
            <div className="compare-panes">
              <Pane
                {...{ index: 0, options, chosen: first, loaded: loaded[0], pass: passes[0] }}
                onChoose={({ side }) => setChosen([side, sides[1]])}
              />
              <Pane
                {...{ index: 1, options, chosen: second, loaded: loaded[1], pass: passes[1] }}
                onChoose={({ side }) => setChosen([sides[0], side])}
              />
            </div>
            {records !== null && (
              <>
                <Scrubber both={both} moment={moment} onMove={setMoved} />
                <Parting records={records} onGo={(at) => setMoved({ clock: 'passes', at })} />
                <div className="compare-parts">
                  <TextSection records={records} />
                  <OrderSection records={records} passes={passes} />
                </div>
              </>
            )}
          </>
        )}
      </div>
    </dialog>
  );
}

interface PartingProps {
  readonly records: readonly [RunRecord, RunRecord];
  readonly onGo: (pass: number) => void;
}

/** Where two runs part that went the same way at first, as a fork and the run that it left. */
function Parting({ records, onGo }: PartingProps): ReactNode {
  const pass = useMemo(() => partingOf(records[0], records[1]), [records]);
  const most = Math.max(...records.map(({ trace }) => trace.passes.length));
  if (pass < 1) return null;
  if (pass === most) return <p className="compare-note">{say.neverPart}</p>;
  return (
    <p className="compare-note" data-testid="compare-parting">
      <Rich
        text={say.parts(pass)}
        marks={{
          go: (text) => (
            <button className="text-button" type="button" onClick={() => onGo(pass)}>
              {text}
            </button>
          ),
        }}
      />
    </p>
  );
}

function useBothRecords(a: Loaded, b: Loaded): readonly [RunRecord, RunRecord] | null {
  return useMemo(() => (typeof a === 'string' || typeof b === 'string' ? null : [a, b]), [a, b]);
}

/** A moment that is in both runs, whatever they are. */
function useWithin({ clock, at }: Moment, both: Both): Moment {
  return useMemo(() => ({ clock, at: Math.min(at, spanOf(clock, both)) }), [clock, at, both]);
}

function passesOf(loaded: Loaded): Both[0] {
  return typeof loaded === 'string' ? [] : loaded.trace.passes;
}
