import { type ReactNode, useState } from 'react';
import { isOwn } from '../../engine/sampling/policies/policies.ts';
import { openComparison } from '../../core/kept/comparison-store.ts';
import { useHistory } from '../../core/kept/history-store.ts';
import { isAutoregressive } from '../../core/model/stages.ts';
import { usePrompt } from '../../core/prompt/prompt-store.ts';
import { useFinishedRun, useIsBusy } from '../../core/run/run-hooks.ts';
import { type RunRecord, useRun } from '../../core/run/run-store.ts';
import type { Session } from '../../core/run/session.ts';
import { useSession } from '../../core/run/session-context.ts';
import { useTurn } from '../../core/run/turn-store.ts';
import { useControls } from '../../core/settings/controls-store.ts';
import { OFFERED, type OfferedKind } from '../../core/settings/policy-values.ts';
import { setRail } from '../../core/settings/rail-settings.ts';
import { useStage } from '../../core/settings/settings-hooks.ts';
import { onDemand } from '../../words/on-demand.ts';
import { words } from '../../words/words.ts';
import './compare-bar.css';

const say = onDemand.compare;

/** Ways to a comparison: of two runs, or of the run on the canvas with the same prompt under another rule. */
export function CompareBar(): ReactNode {
  const count = useHistory(({ runs }) => runs.filter(({ isWhole }) => isWhole).length);
  const record = useFinishedRun();
  const stage = useStage();
  if (count === 0 && record === null) return null;
  const canVary =
    record !== null && !isAutoregressive(stage) && !isOwn(record.trace.settings.policy);
  return (
    <div className="compare-bar" data-testid="compare-bar">
      <button
        className="button"
        type="button"
        aria-haspopup="dialog"
        disabled={count + (record === null ? 0 : 1) < 2}
        onClick={() => openComparison(record, null)}
      >
        {say.open}
      </button>
      {canVary && <Vary record={record} />}
    </div>
  );
}

/** The same prompt under another rule, run and compared with one press. */
function Vary({ record }: { readonly record: RunRecord }): ReactNode {
  const session = useSession();
  const busy = useIsBusy();
  const taken = useTurn(({ holder }) => holder !== null);
  const { kind } = record.trace.settings.policy;
  const rules = OFFERED.filter((rule) => rule !== kind);
  const [wished, setWished] = useState<OfferedKind | null>(null);
  const rule = wished !== null && rules.includes(wished) ? wished : firstOf(rules);
  if (rule === null) return null;
  return (
    <form
      className="compare-vary"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && !taken) void runUnder(rule, record, session);
      }}
    >
      <label>
        {say.with}
        <select
          className="select"
          aria-label={say.rule}
          value={rule}
          onChange={({ currentTarget: { value } }) =>
            setWished(rules.find((each) => each === value) ?? null)
          }
        >
          {rules.map((each) => (
            <option key={each} value={each}>
              {words.policies[each].title}
            </option>
          ))}
        </select>
      </label>
      <button className="button" type="submit" aria-disabled={busy || taken}>
        {say.run}
      </button>
    </form>
  );
}

/** What differs most comes first. */
function firstOf(rules: readonly OfferedKind[]): OfferedKind | null {
  return rules.find((rule) => rule === 'verify') ?? rules[0] ?? null;
}

/** Runs the prompt of a run with its settings under another rule, and lays both side by side. */
async function runUnder(rule: OfferedKind, record: RunRecord, session: Session): Promise<void> {
  setRail(record.trace.settings);
  useControls.getState().change({ kind: rule });
  usePrompt.getState().fill(record.trace.prompt);
  await session.run(false);
  const { record: made, state } = useRun.getState();
  if (state.at !== 'done' || made === null || made.trace.settings === record.trace.settings) return;
  openComparison(record, made);
}
