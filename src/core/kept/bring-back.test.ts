import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../engine/sampling/policies/settings.ts';
import type { LoadedModel } from '../../engine/worker/protocol.ts';
import { BASE, EOS, recorded } from '../../share/fake-recordings.ts';
import { formatReplayLink } from '../../share/link-writer.ts';
import { entries } from '../links/entries.ts';
import { recordOf } from '../links/recordings.ts';
import { useModels } from '../model/model-store.ts';
import { usePrompt } from '../prompt/prompt-store.ts';
import { shownPasses, usePlay } from '../run/play-store.ts';
import { useRun } from '../run/run-store.ts';
import { useControls } from '../settings/controls-store.ts';
import { adopt } from '../slot/model-for.ts';
import { usePending } from '../slot/pending-store.ts';
import { bringBack } from './bring-back.ts';
import { useHistory } from './history-store.ts';
import { keptRunOf } from './kept-run.ts';
import { keepVisit, keptVisit } from './kept-visit.ts';

function storage(): Pick<Storage, 'getItem' | 'setItem'> {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => kept.set(key, value) };
}

function afresh(): void {
  useControls.setState(useControls.getInitialState(), true);
  useModels.setState(useModels.getInitialState(), true);
  usePrompt.setState(usePrompt.getInitialState(), true);
  useRun.setState(useRun.getInitialState(), true);
  usePlay.setState(usePlay.getInitialState(), true);
  usePending.setState(usePending.getInitialState(), true);
}

/** The page is loaded again, at the same entry. */
async function reload(): Promise<boolean> {
  keepVisit();
  const text = keptVisit() ?? '';
  afresh();
  return bringBack(text, () => Promise.resolve());
}

beforeEach(() => {
  vi.stubGlobal('sessionStorage', storage());
  vi.stubGlobal('localStorage', storage());
  vi.stubGlobal('location', { hash: '' });
  afresh();
  useHistory.setState(useHistory.getInitialState(), true);
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

describe('what was changed in a run', () => {
  const settings = { ...DEFAULT_SETTINGS, policy: { kind: 'steps', steps: 4 }, chunk: 16 } as const;
  // One that the run has not, parts of a character, structure, the end, and a mask.
  const SLOTS = [39, 4, 10, EOS, null].map((id, position) => ({ position, id }));
  const PASS = 3;

  /** Changes slots of a run that stands on the canvas in the ids of its model. */
  async function changed(): Promise<Awaited<ReturnType<typeof recorded>>> {
    const recording = await recorded({ settings, length: 30, stopAfter: 0 });
    useRun.getState().show(recordOf(recording, 'link'), true);
    usePending.getState().change(recording.trace.settings, PASS, SLOTS);
    return recording;
  }

  /** What the page shows as changed, where its run is at the moment. */
  function seen(): unknown {
    const { record } = useRun.getState();
    const { pending } = usePending.getState();
    if (record === null || pending?.run !== record.trace.settings) return null;
    if (pending.pass !== shownPasses(usePlay.getState(), record.trace.passes)) return null;
    const pieces = pending.slots.map(({ id }) =>
      id === null ? null : record.vocabulary.pieces[id],
    );
    return [pending.pass, pieces];
  }
  const CHANGED = [PASS, SLOTS.map(({ id }) => (id === null ? null : BASE.pieces[id]))];

  it('is there again with a run of one’s own, and in the ids of its model once that is loaded', async () => {
    const recording = await changed();
    const run = await keptRunOf(recordOf(recording, 'kept'), 'a', '2026-11-28T20:31:00.000Z');
    if (run === null) throw new Error('It is not kept.');
    useHistory.setState({ runs: [run], onCanvas: { is: 'run', id: 'a' } });
    expect(await reload()).toBe(true);
    expect(seen()).toEqual(CHANGED);
    // A second one changes nothing.
    expect(await reload()).toBe(true);
    expect(seen()).toEqual(CHANGED);
    const { record } = useRun.getState();
    if (record === null) throw new Error('There is no run.');
    const model: LoadedModel = {
      ...{ model: recording.trace.model, pieces: BASE.pieces, eosId: EOS, maskId: 0, padId: 2 },
      ...{ contextLength: 160, cacheBytesPerToken: 1, answer: 'code', keeping: 'kept' },
      ...{ calibration: null, device: record.device },
    };
    expect(adopt(record, model)).toBe(true);
    expect(usePending.getState().pending).toMatchObject({ pass: PASS, slots: SLOTS });
    expect(seen()).toEqual(CHANGED);
  });

  it('is there again with the run of a link, and with no other', async () => {
    const hash = `#${(await formatReplayLink(await changed())) ?? ''}`;
    vi.stubGlobal('location', { hash });
    useHistory.setState({ onCanvas: { is: 'link', hash } });
    expect(await reload()).toBe(true);
    expect(seen()).toEqual(CHANGED);
    // The run of a kept one that is gone by now; the address has another.
    useHistory.setState({ onCanvas: { is: 'run', id: 'gone' } });
    expect(await reload()).toBe(true);
    expect(useRun.getState().record).not.toBeNull();
    expect(usePending.getState().pending).toBeNull();
  });
});
