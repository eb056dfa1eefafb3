import type { ReactNode } from 'react';
import type { KeptRun } from '../../core/kept/kept-run.ts';
import { Icon } from '../../ui/icon.tsx';
import { onDemand } from '../../words/on-demand.ts';
import { whenText } from '../../words/measures.ts';
import { words } from '../../words/words.ts';
import { CompareButton } from './compare-button.tsx';

const say = onDemand.history;

/** Deeper than so, rows are drawn no further to the right. */
const MOST_DEPTH = 4;

interface HistoryRowProps {
  readonly run: KeptRun;
  /** Runs above it that it comes from. */
  readonly depth: number;
  /** It stands on the canvas. */
  readonly isShown: boolean;
  /** The model is at work: the canvas cannot show another run. */
  readonly isLocked: boolean;
  readonly canPin: boolean;
  readonly onOpen: () => void;
  readonly onPin: () => void;
  readonly onRemove: () => void;
  /** Lays a fork beside the run that it left; null of a run that has none, or one that is gone. */
  readonly onCompare: (() => void) | null;
}

/** A run in a line: what was asked for, by which rule, what it took and how its tests went. */
export function HistoryRow(props: HistoryRowProps): ReactNode {
  const { run, depth, isShown, isLocked, canPin, onOpen, onPin, onRemove, onCompare } = props;
  const { prompt, settings, milliseconds, tokensPerForward, ended, pinned, isWhole, end, parent } =
    run;
  const facts = isWhole
    ? [say.took(milliseconds), say.perForward(tokensPerForward)]
    : [say.onlyAsked];
  return (
    <li
      className="history-row"
      data-shown={isShown}
      data-depth={depth}
      style={{ '--depth': Math.min(depth, MOST_DEPTH) }}
    >
      <button
        className="history-run"
        type="button"
        aria-current={isShown}
        aria-disabled={isLocked}
        onClick={isLocked ? undefined : onOpen}
      >
        <b className="history-prompt">{prompt}</b>
        <span className="history-facts">
          {parent !== null && (
            <span className="history-from">{say.from(parent.pass, depth > 0)}</span>
          )}
          <span>{words.settings.title(settings)}</span>
          {facts.map((fact) => (
            <span className="mono" key={fact}>
              {fact}
            </span>
          ))}
          {end === 'cancelled' && <span>{say.stopped}</span>}
          <Passed run={run} />
          <time className="mono" dateTime={ended}>
            {whenText(ended)}
          </time>
        </span>
      </button>
      {onCompare !== null && <CompareButton name={prompt} onCompare={onCompare} />}
      <button
        className="button bare history-pin"
        type="button"
        aria-pressed={pinned}
        aria-label={say.pin(prompt)}
        title={say.pinned}
        disabled={!canPin}
        onClick={onPin}
      >
        <Icon name="pin" />
      </button>
      <button
        className="button bare"
        type="button"
        aria-label={say.remove(prompt)}
        onClick={onRemove}
      >
        <Icon name="close" />
      </button>
    </li>
  );
}

function Passed({ run: { check } }: { readonly run: KeptRun }): ReactNode {
  if (check === null) return <span className="history-verdict">{say.untested}</span>;
  const { outcome, tests } = check.verdict;
  const passed = tests?.filter(({ failure }) => failure === null).length ?? 0;
  return (
    <span className="history-verdict" data-passed={outcome.passed}>
      {tests === null ? say.failed : say.passed(passed, tests.length)}
    </span>
  );
}
