import { type ReactNode, useMemo } from 'react';
import { settingsOf, useControls } from '../../core/settings/controls-store.ts';
import { useSettings, useStage } from '../../core/settings/settings-hooks.ts';
import { Rich } from '../../ui/rich.tsx';
import { words } from '../../words/words.ts';
import { useModels } from '../../core/model/model-store.ts';
import { useAsked } from '../../core/prompt/prompt-hooks.ts';
import { usePrompt } from '../../core/prompt/prompt-store.ts';
import { useRun } from '../../core/run/run-store.ts';
import { pinModel } from '../../core/links/pinned-model.ts';
import { railSettings, setRail } from '../../core/settings/rail-settings.ts';
import '../../ui/rail.css';

/** Under a recorded run: that the controls say something else by now, and the way back. */
export function DiffersNote(): ReactNode {
  const trace = useRun((run) => (run.record?.replay === undefined ? null : run.record.trace));
  const { instruction, code } = useAsked();
  const otherModel = useModels(({ index, selected }) => {
    const recorded = trace?.model.id;
    const isOffered = index.status === 'ready' && index.models.some(({ id }) => id === recorded);
    return isOffered && selected !== recorded;
  });
  const controls = useControls();
  const settings = useSettings();
  const stage = useStage();
  const restored = useMemo(() => {
    if (trace === null) return null;
    const fitted = railSettings(trace.settings);
    const values = { ...controls.values, ...fitted.values };
    return settingsOf({ ...controls, ...fitted.controls, values }, stage);
  }, [trace, controls, stage]);
  if (trace === null) return null;
  const same =
    instruction === trace.prompt.instruction &&
    code === trace.prompt.code &&
    !otherModel &&
    JSON.stringify(settings) === JSON.stringify(restored);
  if (same) return null;
  const restore = (): void => {
    setRail(trace.settings);
    pinModel(trace.model, trace.settings, () => undefined);
    usePrompt.getState().fill(trace.prompt);
  };
  return (
    <p className="rail-note" data-testid="differs">
      <Rich
        text={words.share.differs}
        marks={{
          restore: (text) => (
            <button className="text-button" type="button" onClick={restore}>
              {text}
            </button>
          ),
        }}
      />
    </p>
  );
}
