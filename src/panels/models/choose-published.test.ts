import { beforeEach, expect, it } from 'vitest';
import type { SourceDescription } from '../../engine/sources/description.ts';
import { useModels } from '../../core/model/model-store.ts';
import type { ModelEntry } from '../../engine/models/model-index.ts';
import { usePrompt } from '../../core/prompt/prompt-store.ts';
import { useControls } from '../../core/settings/controls-store.ts';
import { type Found, leavePublished, pickPublished, takeOurs } from './choose-published.ts';

const DESCRIPTION: SourceDescription = {
  ref: { kind: 'hub', hub: 'https://host.test', repository: 'a/b', revision: 'r' },
  ...{ id: 'a/b', renamedFrom: null, revision: 'r', host: 'host.test', origins: [] },
  ...{ licence: null, runtime: 'decoder', architecture: 'made_up', parameters: null },
  ...{ fetchBytes: 0, isConverted: false, forms: [], files: [], refusal: null },
  config: {
    ...{ layers: 1, hidden: 8, heads: 1, keyValueHeads: 1, headSize: 8, vocabulary: 9 },
    ...{ context: 512, attention: { kind: 'bidirectional' }, logits: 'own' },
    ...{ maskId: 0, eosId: 1, padId: 2, sepId: null, stage: '' },
    decoding: { policy: { kind: 'low_confidence', steps: 64 }, chunk: 64, length: 128 },
  },
};

const FOUND: Extract<Found, { readonly ok: true }> = {
  ...{ ok: true, description: DESCRIPTION, courier: null, source: DESCRIPTION.ref, answers: {} },
};

const OURS: ModelEntry = { id: 'm', stage: 'S1', size: 'XS', title: 'm', bytes: 1, summary: '' };
const SESSION = { free: () => Promise.resolve() };

beforeEach(() => {
  useControls.setState(useControls.getInitialState(), true);
  useModels.setState(useModels.getInitialState(), true);
  usePrompt.setState(usePrompt.getInitialState(), true);
  useModels.setState({ index: { status: 'ready', models: [OURS] }, selected: OURS.id });
});

it('a model that the visit before had keeps the rule of its own with the number that it had', () => {
  useControls.getState().put({ kind: 'low_confidence', chunk: 64, length: 256 }, { steps: 32 });
  useModels.getState().want('a/b@r');
  pickPublished(FOUND, 4);
  expect(useControls.getState()).toMatchObject({
    ...{ kind: 'low_confidence', chunk: 64, length: 256, values: { steps: 32 } },
  });
});

it('with the page’s own models come back the settings that they had, each number, named or not', () => {
  useControls.getState().changeValues({ steps: 3 });
  useControls.getState().change({ temperature: 0.7, seed: 9 });
  const before = useControls.getState();
  pickPublished(FOUND, 4);
  expect(useControls.getState()).toMatchObject({ kind: 'low_confidence', chunk: 64, length: 128 });
  useControls.getState().change({ seed: 5, chunk: 32, temperature: 0.2, backend: 'wasm' });
  useControls.getState().changeValues({ ahead: 2 });
  // From one published model to another.
  pickPublished(FOUND, 8);
  leavePublished(SESSION);
  expect(useControls.getState()).toEqual({ ...before, backend: 'wasm' });
  expect(useModels.getState()).toMatchObject({ selected: OURS.id, published: null });
});

it('in the place of a model that a link names the page’s own come with the settings of the page', () => {
  useControls.getState().put({ kind: 'low_confidence', chunk: 64, length: 128 }, { steps: 64 });
  useModels.getState().want('a/b@r');
  takeOurs(SESSION);
  expect(useControls.getState()).toEqual(useControls.getInitialState());
});
