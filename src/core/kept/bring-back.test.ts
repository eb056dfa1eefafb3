import { beforeEach, expect, it, vi } from 'vitest';
import { entries } from '../links/entries.ts';
import { useModels } from '../model/model-store.ts';
import { usePrompt } from '../prompt/prompt-store.ts';
import { useControls } from '../settings/controls-store.ts';
import { bringBack } from './bring-back.ts';
import { keepVisit, keptVisit } from './kept-visit.ts';

function storage(): Pick<Storage, 'getItem' | 'setItem'> {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => kept.set(key, value) };
}

const stores = [useControls, useModels, usePrompt] as const;

/** The page is loaded again, at the same entry. */
async function reload(): Promise<boolean> {
  keepVisit();
  const text = keptVisit() ?? '';
  for (const store of stores) store.setState(store.getInitialState(), true);
  return bringBack(text, () => Promise.resolve());
}

beforeEach(() => {
  vi.stubGlobal('sessionStorage', storage());
  vi.stubGlobal('localStorage', storage());
  vi.stubGlobal('location', { hash: '' });
  for (const store of stores) store.setState(store.getInitialState(), true);
  entries.present = 'here';
});

it('a published model is for its reader to ask for again, with the rule of its own', async () => {
  usePrompt.getState().setInstruction('mine');
  useModels.setState({ selected: 'a/b@0123#4' });
  useControls.getState().put({ kind: 'low_confidence', chunk: 64, length: 128 }, { steps: 64 });
  expect(await reload()).toBe(true);
  expect(usePrompt.getState().instruction).toBe('mine');
  expect(useModels.getState().wanted).toBe('a/b@0123');
  expect(useControls.getState()).toMatchObject({
    ...{ kind: 'low_confidence', chunk: 64, length: 128, values: { steps: 64 } },
  });
  // And once more, before they have.
  expect(await reload()).toBe(true);
  expect(useModels.getState().wanted).toBe('a/b@0123');
});
