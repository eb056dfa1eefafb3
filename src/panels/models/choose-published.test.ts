import { beforeEach, expect, it } from 'vitest';
import type { SourceDescription } from '../../engine/sources/description.ts';
import { useModels } from '../../core/model/model-store.ts';
import { usePrompt } from '../../core/prompt/prompt-store.ts';
import { useControls } from '../../core/settings/controls-store.ts';
import { type Found, pickPublished } from './choose-published.ts';

const DESCRIPTION: SourceDescription = {
  ref: { kind: 'hub', owner: 'a', name: 'b', revision: 'r' },
  ...{ id: 'a/b', renamedFrom: null, revision: 'r', host: 'host.test', origins: [] },
  ...{ licence: null, runtime: 'decoder', architecture: 'made_up', parameters: null },
  ...{ fetchBytes: 0, isConverted: false, forms: [], files: [], refusal: null },
  config: {
    ...{ layers: 1, hidden: 8, heads: 1, keyValueHeads: 1, headSize: 8, vocabulary: 9 },
    ...{ context: 512, attention: { kind: 'bidirectional' }, logits: 'in-place' },
    ...{ maskId: 0, eosId: 1, padId: 2, sepId: null, stage: '' },
    decoding: { policy: { kind: 'low_confidence', steps: 64 }, chunk: 64, length: 128 },
  },
};

const FOUND: Extract<Found, { readonly ok: true }> = {
  ...{ ok: true, description: DESCRIPTION, courier: null, source: DESCRIPTION.ref, answers: {} },
};

beforeEach(() => {
  for (const store of [useControls, useModels, usePrompt]) {
    store.setState(store.getInitialState(), true);
  }
});

it('a model that the visit before had keeps the rule of its own with the number that it had', () => {
  useControls.getState().put({ kind: 'low_confidence', chunk: 64, length: 256 }, { steps: 32 });
  useModels.getState().want('a/b@r');
  pickPublished(FOUND, 4);
  expect(useControls.getState()).toMatchObject({
    ...{ kind: 'low_confidence', chunk: 64, length: 256, values: { steps: 32 } },
  });
});
