import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../engine/sampling/policies/settings.ts';
import { recorded } from './fake-recordings.ts';
import { toLink, toSettingsLink } from './index.ts';

const STEPS: Settings = { ...DEFAULT_SETTINGS, policy: { kind: 'steps', steps: 4 } };
const PROMPT = { kind: 'write', instruction: 'x', signature: null } as const;
const PIN = { position: 3, text: 'a' };

it('makes links of what its own reader takes as it is', async () => {
  const page = 'https://site.example/#v=1';
  const preset = { settings: STEPS, prompt: { ...PROMPT, pins: [PIN] } };
  expect(await toSettingsLink(preset, page)).toMatch(/^https:\/\/site\.example\/#v=\d/);
  const recording = await recorded({ settings: STEPS, length: 20, stopAfter: 0 });
  expect(await toLink(recording)).toMatch(/^#v=\d.*&run=/);
});

it.each([
  ['a chunk', { settings: { ...STEPS, chunk: 1000 } }],
  ['a cache without a length', { settings: { ...STEPS, cache: 'stale' } }],
  ['a name of a model', { model: { id: 'a model', revision: 'r' } }],
  ['a revision', { model: { id: 'a', revision: 'r'.repeat(65) } }],
  ['a text held so far out', { prompt: { ...PROMPT, pins: [{ ...PIN, position: 5000 }] } }],
] as const)('makes no settings link of %s that it would alter', async (_, preset) => {
  expect(await toSettingsLink(preset)).toBeNull();
});

it('makes no link of a run whose settings it would alter', async () => {
  const recording = await recorded({ settings: STEPS, length: 20, stopAfter: 0 });
  const { trace } = recording;
  const changed: readonly Partial<Settings>[] = [
    { remask: 20 },
    { chunk: 100 },
    { temperature: 5 },
  ];
  for (const more of changed) {
    const settings = { ...trace.settings, ...more };
    expect(await toLink({ ...recording, trace: { ...trace, settings } })).toBeNull();
  }
});
