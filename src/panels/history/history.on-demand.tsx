import { type ReactNode, useMemo, useRef, useState } from 'react';
import { openComparison } from '../../core/kept/comparison-store.ts';
import { useHistory } from '../../core/kept/history-store.ts';
import type { KeptRun } from '../../core/kept/kept-run.ts';
import { goToRun } from '../../core/kept/keeper.ts';
import { branchesOf } from '../../core/kept/tree.ts';
import { mayPin, pinRun, removeRuns, restoreRuns } from '../../core/kept/runs.ts';
import { useIsBusy } from '../../core/run/run-hooks.ts';
import { useTurn } from '../../core/run/turn-store.ts';
import { keepChoice, keptChoice } from '../../ui/kept-choice.ts';
import { Rich } from '../../ui/rich.tsx';
import { onDemand } from '../../words/on-demand.ts';
import './history.css';
import { HistoryRow } from './history-row.tsx';
import { LinkedRuns } from './linked-runs.tsx';

const say = onDemand.history;

/** Kept where a reader has opened the list. */
const KEY = 'unmask-history';
const OPEN = 'open';

/** The visitor's finished runs, newest first: one that is chosen stands on the canvas again. */
export function History(): ReactNode {
  const { runs, dropped, onCanvas, trouble } = useHistory();
  const busy = useIsBusy();
  const taken = useTurn(({ holder }) => holder !== null);
  const [isOpen] = useState(() => keptChoice(KEY) === OPEN);
  const [removed, setRemoved] = useState<readonly KeptRun[]>([]);
  const [said, setSaid] = useState('');
  const summary = useRef<HTMLElement>(null);
  const others = runs.filter(({ pinned }) => !pinned);
  const canPin = mayPin(runs);
  const hasList = runs.length + removed.length > 0;
  const tree = useMemo(() => branchesOf(runs), [runs]);

  const open = async (run: KeptRun): Promise<void> => {
    await goToRun(run.id);
    setRemoved([]);
    setSaid(say.shown(run.prompt));
    document.querySelector('[data-testid="canvas"]')?.scrollIntoView({ block: 'nearest' });
  };
  /** Buttons are about to go; the focus must not fall to the top of the page. */
  const leave = (gone: readonly KeptRun[]): void => {
    summary.current?.focus();
    setRemoved(gone);
  };
  const remove = (gone: readonly KeptRun[]): void => {
    leave(gone);
    void removeRuns(gone.map(({ id }) => id));
  };
  const undo = (): void => {
    leave([]);
    void restoreRuns(removed);
  };

  return (
    <div className="history" data-testid="history">
      {dropped > 0 && (
        <p className="history-note" role="status">
          {say.dropped(dropped)}
        </p>
      )}
      <LinkedRuns />
      {hasList && (
        <details
          open={isOpen}
          onToggle={({ currentTarget }) => keepChoice(KEY, currentTarget.open ? OPEN : null)}
        >
          <summary ref={summary}>
            <h2>{say.heading}</h2>
            <span className="mono history-count">{runs.length}</span>
          </summary>
          <div className="history-bar">
            <p>{trouble.runs === null && say.lead}</p>
            {others.length > 0 && (
              <button className="text-button" type="button" onClick={() => remove(others)}>
                {others.length === runs.length ? say.clear : say.clearOthers}
              </button>
            )}
          </div>
          <ol className="history-list" aria-label={say.list}>
            {tree.map(({ run, depth }) => (
              <HistoryRow
                key={run.id}
                run={run}
                depth={depth}
                isShown={onCanvas?.is === 'run' && onCanvas.id === run.id}
                isLocked={busy || taken}
                canPin={run.pinned || canPin}
                onOpen={() => void open(run)}
                onPin={() => void pinRun(run.id, !run.pinned)}
                onRemove={() => remove([run])}
                onCompare={comparison(run, runs)}
              />
            ))}
          </ol>
        </details>
      )}
      {hasList && (
        <p className="history-note" role="status">
          {removed.length > 0 ? (
            <Rich
              text={say.removed(removed.length)}
              marks={{
                undo: (text) => (
                  <button className="text-button" type="button" onClick={undo}>
                    {text}
                  </button>
                ),
              }}
            />
          ) : (
            <span className="unseen">{said}</span>
          )}
        </p>
      )}
    </div>
  );
}

/** Lays a fork beside the run that it left, where both are kept whole; else null. */
function comparison(run: KeptRun, runs: readonly KeptRun[]): (() => void) | null {
  const left = runs.find(({ id }) => id === run.parent?.id);
  return run.isWhole && left?.isWhole === true ? () => openComparison(left.id, run.id) : null;
}
