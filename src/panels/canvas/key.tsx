import type { ReactNode } from 'react';
import type { Policy } from '../../engine/sampling/policies/policies.ts';
import { denoisedIn, type Trace } from '../../engine/trace/trace.ts';
import { words } from '../../words/words.ts';
import { useSettings } from '../../core/settings/settings-hooks.ts';
import { useDoubt } from '../../core/doubt/doubt-hooks.ts';
import { useRun } from '../../core/run/run-store.ts';
import { hasOrder, type InkMode, orderStop, rampLength, stopInk } from '../../core/canvas/ink.ts';
import { useView } from '../../core/canvas/view-store.ts';
import '../../ui/doubted.css';

const say = words.canvas;

const MODES: readonly InkMode[] = ['order', 'confidence', 'syntax'];

/** What the shapes and the colours of the canvas mean. */
export function Key(): ReactNode {
  const hasGiven = useRun(({ record }) => (record?.trace.prompt.given ?? []).length > 0);
  const hasDraft = useRun(({ record }) => record !== null && beginsAsCode(record.trace));
  const isUnsure = useDoubt()?.unsure === true;
  return (
    <section className="key" aria-label={say.key}>
      <ul>
        <Entry className="cell masked" title={say.masked} />
        {hasGiven && <Entry className="cell given" sample="of" title={say.given} />}
        {hasDraft && <Entry className="cell old drafted" sample="of" title={say.codeGiven} />}
        <Entry className="cell new" sample="of" title={say.justRevealed} />
        <Entry className="cell old" sample="of" title={say.revealedEarlier} />
        <Entry className="cell new edited" sample="&gt;" title={say.edited} />
        <Entry className="cell after-end" title={say.afterEos} />
        {isUnsure && <Entry className="key-cached doubted" sample="of" title={say.doubted} />}
        <Entry className="key-cached" sample="of" title={say.cached} />
        <Entry className="key-prompt" sample="of" title={say.prompt} />
      </ul>
      <p className="key-note">{say.shutter}</p>
      <Ramp />
      <InkChoice />
    </section>
  );
}

/** Whether chunks of a run begin as the code that was given, not as masks. */
function beginsAsCode({ passes }: Trace): boolean {
  return passes.some((pass) => denoisedIn(pass)?.drafted !== undefined);
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

function Ramp(): ReactNode {
  const mode = useView((view) => view.ink);
  const settings = useSettings();
  const recorded = useRun((run) => run.record?.trace.settings);
  const drawn = recorded ?? settings;
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
