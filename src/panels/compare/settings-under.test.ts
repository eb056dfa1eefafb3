import { beforeEach, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../engine/sampling/policies/settings.ts';
import { useModels } from '../../core/model/model-store.ts';
import { useControls } from '../../core/settings/controls-store.ts';
import { useTuned } from '../../core/settings/tuned.ts';
import { settingsUnder } from './settings-under.ts';

const RUN = { ...DEFAULT_SETTINGS, policy: { kind: 'steps', steps: 4 }, chunk: 16 } as const;

beforeEach(() => {
  useControls.setState(useControls.getInitialState(), true);
  useModels.setState({ ...useModels.getInitialState(), selected: 'm' }, true);
  const tuning = { ratio: 1.2, tokensPerForward: 3 };
  const tunings = [
    { ...tuning, chunk: 8, ahead: 1 },
    { ...tuning, chunk: 16, ahead: 3 },
  ];
  useTuned.setState({ model: 'm', tunings });
});

it('of draft and verify the drafts ahead are the fastest beside the chunk of the run', () => {
  expect(settingsUnder('verify', RUN, 'S1')).toMatchObject({
    ...{ chunk: 16, policy: { kind: 'verify', ahead: 3 } },
  });
  useControls.getState().changeValues({ ahead: 2 });
  expect(settingsUnder('verify', RUN, 'S1').policy).toEqual({ kind: 'verify', ahead: 2 });
});
