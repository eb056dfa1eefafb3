import type { ReactNode } from 'react';
import { type Policy, revealsSlots } from '../../engine/sampling/policies/policies.ts';
import type { Settings } from '../../engine/sampling/policies/settings.ts';
import { countGiven } from '../../engine/trace/given.ts';
import { denoisedIn, type Trace } from '../../engine/trace/trace.ts';
import { words } from '../../words/words.ts';
import { useSettings } from '../../core/settings/settings-hooks.ts';
import { useDoubt } from '../../core/doubt/doubt-hooks.ts';
import { useShown } from '../../core/run/run-hooks.ts';
import { useRun } from '../../core/run/run-store.ts';
import { hasOrder, type InkMode, orderStop, rampLength, stopInk } from '../../core/canvas/ink.ts';
import { heldPositions } from '../../core/run/held-positions.ts';
import { setPositions } from '../../core/slot/drawn.ts';
import { pendingAt, usePending } from '../../core/slot/pending-store.ts';
import { useView } from '../../core/canvas/view-store.ts';
import '../../ui/doubted.css';

const say = words.canvas;

const MODES: readonly InkMode[] = ['order', 'confidence', 'syntax'];

/** What the shapes and the colours of the canvas mean: those that the run on it can have. */
export function Key(): ReactNode {
  const drawn = useDrawn();
  const isSingle = drawn.policy.kind === 'ar';
  const ink = useView((view) => view.ink);
  const hasGiven = useRun(
    ({ record }) =>
      record !== null &&
      countGiven(record.trace.prompt.given ?? [], Infinity) > heldPositions(record).length,
  );
  const hasDraft = useRun(({ record }) => record !== null && beginsAsCode(record.trace));
  const hasRun = useRun(({ record }) => record !== null);
  const isUnsure = useDoubt()?.unsure === true;
  return (
    <section className="key" aria-labelledby="key-heading" data-ink={ink}>
      <h2 className="unseen" id="key-heading">
        {say.key}
      </h2>
      <ul>
        <Entry className="cell masked" title={say.masked} />
        <SetEntry />
        {hasGiven && <Entry className="cell given" sample="of" title={say.given} />}
        {hasDraft && <Entry className="cell old drafted" sample="of" title={say.codeGiven} />}
        {isSingle ? (
          <Entry className="key-newest" sample="of" title={say.justWritten} />
        ) : (
          <>
            <Entry className="cell new" sample="of" title={say.justRevealed} />
            <Entry className="cell old" sample="of" title={say.revealedEarlier} />
            {drawn.edits && revealsSlots(drawn.policy) && (
              <Entry className="cell new edited" sample="&gt;" title={say.edited} />
            )}
            <Entry className="cell after-end" title={say.afterEos} />
            <Entry className="cell old key-committing" sample="of" title={say.committing} />
          </>
        )}
        {isUnsure && <Entry className="key-cached doubted" sample="of" title={say.doubted} />}
        <Entry className="key-cached" sample="of" title={say.cached} />
        <Entry className="key-prompt" sample="of" title={say.prompt} />
      </ul>
      {!isSingle && <p className="key-note">{say.shutter}</p>}
      {hasRun && <p className="key-note">{say.lookInto}</p>}
      <Ramp drawn={drawn} />
      <InkChoice />
    </section>
  );
}

/** The settings of the run on the canvas; before any, those of the next. */
function useDrawn(): Settings {
  const settings = useSettings();
  return useRun((run) => run.record?.trace.settings) ?? settings;
}

/** Whether chunks of a run begin as the code that was given, not as masks. */
function beginsAsCode({ passes }: Trace): boolean {
  return passes.some((pass) => denoisedIn(pass)?.drafted !== undefined);
}

/** What a person has put there: from the beginning, at some pass, or about to. */
function SetEntry(): ReactNode {
  const run = useRun(({ record }) => record);
  const shown = useShown();
  const hasSet = usePending(({ pending }) => {
    const changed = pendingAt(pending, run?.trace.settings, shown);
    return setPositions(run, Infinity, changed).size > 0;
  });
  return hasSet ? <Entry className="cell given set" sample="of" title={say.setByYou} /> : null;
}

interface EntryProps {
  readonly className: string;
  readonly sample?: string;
  readonly title: string;
}

function Entry({ className, sample, title }: EntryProps): ReactNode {
  return (
    <li>
      <span className={className} aria-hidden="true">
        {sample}
      </span>
      {title}
    </li>
  );
}

function Ramp({ drawn }: { readonly drawn: Settings }): ReactNode {
  const mode = useView((view) => view.ink);
  const shown = mode === 'confidence' || (mode === 'order' && hasOrder(drawn.policy));
  const passes = mode === 'confidence' ? 8 : Math.min(8, rampLength(drawn));
  const [first, last] = rampEnds(mode, drawn.policy);
  return (
    <div className="ramp" data-shown={shown}>
      <span aria-hidden="true">
        {Array.from({ length: passes }, (_, i) => (
          <i key={i} style={{ background: stopInk(orderStop(i + 1, passes)) }} />
        ))}
      </span>
      <small>
        <span>{first}</span>
        <span>{last}</span>
      </small>
    </div>
  );
}

function InkChoice(): ReactNode {
  const { ink, setInk } = useView();
  return (
    <fieldset className="ink-choice">
      <legend>{say.ink}</legend>
      {MODES.map((mode) => (
        <label key={mode}>
          <input
            className="radio"
            type="radio"
            name="ink"
            value={mode}
            checked={ink === mode}
            onChange={() => setInk(mode)}
          />
          {say.inks[mode]}
        </label>
      ))}
    </fieldset>
  );
}

function rampEnds(mode: InkMode, policy: Policy): readonly [string, string] {
  if (mode === 'confidence') return [say.surest, say.leastSure];
  return policy.kind === 'verify'
    ? [say.drafted, say.checked]
    : [say.firstRevealed, say.lastRevealed];
}
