import { beforeEach, expect, it } from 'vitest';
import { useModels } from '../model/model-store.ts';
import { useControls } from '../settings/controls-store.ts';
import { settingsNow } from '../settings/settings-hooks.ts';
import { useTuned } from '../settings/tuned.ts';
import { requestOf } from './new-run.ts';

const MODEL = { model: { id: 'm', revision: 'r', stage: 'S1' } };

const requested = () =>
  requestOf({ kind: 'write', instruction: 'x', signature: null }, MODEL, false).settings;

beforeEach(() => {
  useControls.setState(useControls.getInitialState(), true);
  useModels.setState({ ...useModels.getInitialState(), selected: 'm' }, true);
  const tuning = { ratio: 1.5, tokensPerForward: 3 };
  useTuned.setState({ model: 'm', tunings: [{ ...tuning, chunk: 64, ahead: 8 }] });
});

it('a run has the numbers of draft and verify that the rail says it takes', () => {
  useControls.getState().change({ kind: 'verify' });
  expect(requested()).toMatchObject({ chunk: 64, policy: { kind: 'verify', ahead: 8 } });
  expect(requested()).toEqual(settingsNow());
  useControls.getState().change({ chunk: 16 });
  expect(requested().chunk).toBe(16);
  useTuned.setState({ model: 'other' });
  useControls.setState({ chunkIsNamed: false });
  expect(requested().chunk).toBe(16);
});
