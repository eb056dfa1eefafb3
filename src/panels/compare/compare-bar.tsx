import { type ReactNode, useState } from 'react';
import { labelOf } from '../../engine/prompt/asked.ts';
import { isOwn } from '../../engine/sampling/policies/policies.ts';
import { openComparison } from '../../core/kept/comparison-store.ts';
import { useHistory } from '../../core/kept/history-store.ts';
import { useModels } from '../../core/model/model-store.ts';
import { isAutoregressive } from '../../core/model/stages.ts';
import { useDownloadBytes } from '../../core/run/download-size.ts';
import { emptyRecord } from '../../core/run/new-run.ts';
import { useFinishedRun, useIsBusy } from '../../core/run/run-hooks.ts';
import { type RunRecord, useRun } from '../../core/run/run-store.ts';
import type { Session } from '../../core/run/session.ts';
import { useSession } from '../../core/run/session-context.ts';
import { useTurn } from '../../core/run/turn-store.ts';
import { OFFERED, type OfferedKind } from '../../core/settings/policy-values.ts';
import { useStage } from '../../core/settings/settings-hooks.ts';
import { askedIn } from '../../core/slot/asked-in.ts';
import { shortened } from '../../words/format.ts';
import { onDemand } from '../../words/on-demand.ts';
import { words } from '../../words/words.ts';
import './compare-bar.css';
import { settingsUnder } from './settings-under.ts';

const say = onDemand.compare;

/** So much of what a run was asked for is said beside its rule, characters. */
const MOST_LABEL = 60;

/** Ways to a comparison: of two runs, or of the run on the canvas with the same prompt under another rule. */
export function CompareBar(): ReactNode {
  const count = useHistory(({ runs }) => runs.filter(({ isWhole }) => isWhole).length);
  const record = useFinishedRun();
  const stage = useStage();
  const canVary =
    record !== null && !isAutoregressive(stage) && !isOwn(record.trace.settings.policy);
  // A run that was recorded elsewhere is in no list, and can be compared with one that is.
  const isOthers = record?.replay === 'link' || record?.replay === 'first-visit';
  const canOpen = count > 1 || (count > 0 && isOthers);
  if (!canOpen && !canVary) return null;
  return (
    <div className="compare-bar" data-testid="compare-bar">
      {canOpen && (
        <button
          className="button"
          type="button"
          aria-haspopup="dialog"
          onClick={() => openComparison(record, null)}
        >
          {say.open}
        </button>
      )}
      {canVary && <Vary record={record} />}
    </div>
  );
}

/** The same prompt under another rule, run and compared with one press. */
function Vary({ record }: { readonly record: RunRecord }): ReactNode {
  const session = useSession();
  const busy = useIsBusy();
  const taken = useTurn(({ holder }) => holder !== null);
  const download = useDownloadBytes() ?? 0;
  const { prompt, settings } = record.trace;
  const { kind } = settings.policy;
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
        <span className="compare-asked">{say.under(shortened(labelOf(prompt), MOST_LABEL))}</span>
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
        {download === 0 ? say.run : say.runAndDownload(download)}
      </button>
    </form>
  );
}

/** What differs most comes first. */
function firstOf(rules: readonly OfferedKind[]): OfferedKind | null {
  return rules.find((rule) => rule === 'verify') ?? rules[0] ?? null;
}

/**
 * Runs the prompt of a run with its settings under another rule, and lays both side by side. What the reader has
 * typed and set meanwhile stays as it is.
 */
async function runUnder(rule: OfferedKind, record: RunRecord, session: Session): Promise<void> {
  await session.load();
  const { loaded } = useModels.getState();
  if (loaded === null) return;
  const { model } = loaded;
  const settings = settingsUnder(rule, record.trace.settings, model.model.stage);
  const request = { ...askedIn(record.trace.prompt), settings, paused: false };
  await session.goOn({ record: emptyRecord(model, request), request });
  const { record: made, state } = useRun.getState();
  if (state.at !== 'done' || made?.trace.settings !== settings) return;
  openComparison(record, made);
}
