import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkSettings, DEFAULT_SETTINGS } from '../engine/sampling/policies/settings.ts';
import { revealsSlots } from '../engine/sampling/policies/policies.ts';
import { readEmbedOptions } from '../embed/options.ts';
import { settingsArb } from '../share/fake-recordings.ts';
import { FIRST_SETTINGS } from '../share/first-settings.ts';
import { parseLink } from '../share/link.ts';
import { formatSettingsLink, formatTreeLink } from '../share/link-writer.ts';
import { sharedPasses } from '../engine/trace/fork.ts';
import { textOfTokens } from '../engine/trace/pieces.ts';
import { leftFirst } from '../engine/trace/reveal-order.ts';
import { BUILTIN_TASKS } from '../tasks/builtin.ts';
import { entryOf } from '../tasks/format.ts';
import { isCall } from '../tasks/run.ts';
import { treeOf } from '../engine/trace/run-tree.ts';
import { writeRuns } from '../share/run-writer.ts';
import { canvasState } from '../core/run/canvas-state.ts';
import { settingsOf, useControls } from '../core/settings/controls-store.ts';
import { showFirstVisit } from './first-visit/first-visit.ts';
import type { ModelEntry } from '../engine/models/model-index.ts';
import { useModels } from '../core/model/model-store.ts';
import { usePrompt } from '../core/prompt/prompt-store.ts';
import { usePlay } from '../core/run/play-store.ts';
import { useRun } from '../core/run/run-store.ts';
import { mergeChanges } from '../core/links/changes.ts';
import { noticeLines, useNotice } from '../core/links/notice-store.ts';
import { openLink } from '../core/links/open-link.ts';
import { railSettings } from '../core/settings/rail-settings.ts';
import { recordingOf, treeIn } from '../core/links/recordings.ts';
import { embedAddress, snippetOf } from '../panels/share/snippet.ts';

const ROOT = new URL('../../', import.meta.url);
const golden = (name: string, version = 'v1'): string => {
  const file = readFileSync(new URL(`src/share/golden/${version}.json`, ROOT), 'utf8');
  const links = JSON.parse(file) as { readonly name: string; readonly link: string }[];
  return links.find((link) => link.name === name)?.link ?? '';
};
const REPLAY = golden('a run: draft and verify');

const entry = (id: string, stage: string, revision?: string): ModelEntry => ({
  id,
  stage,
  title: `Model ${id}`,
  size: 'XS',
  bytes: 1,
  summary: '',
  ...(revision === undefined ? {} : { revision }),
});

const offer = (...models: ModelEntry[]): Promise<void> =>
  useModels.getState().readIndex(() => Promise.resolve(models));

const notes = (): string[] => noticeLines(useNotice.getState());

beforeEach(() => {
  useRun.setState(useRun.getInitialState(), true);
  useModels.setState(useModels.getInitialState(), true);
  usePrompt.setState(usePrompt.getInitialState(), true);
  usePlay.setState(usePlay.getInitialState(), true);
  useControls.setState(useControls.getInitialState(), true);
  useNotice.setState(useNotice.getInitialState(), true);
});

describe('opening a settings link', () => {
  it('fills everything in and runs nothing', async () => {
    const settings = {
      ...DEFAULT_SETTINGS,
      policy: { kind: 'factor', factor: 2 },
      seed: 9,
    } as const;
    const prompt = {
      kind: 'write' as const,
      instruction: 'reverses a list',
      signature: 'reverse(items)',
    };
    const model = { id: 'b', revision: 'r1' };
    await offer(entry('a', 'S1'), entry('b', 'S1', 'r1'));
    const link = await formatSettingsLink({ model, settings, prompt });
    expect(await openLink(link ?? '', 'link')).toBe('settings');
    expect(settingsOf(useControls.getState(), 'S1')).toEqual(settings);
    expect(usePrompt.getState()).toMatchObject(prompt);
    expect(useModels.getState().selected).toBe('b');
    expect(useRun.getState()).toMatchObject({ state: { at: 'idle' }, record: null });
    expect(notes()).toEqual([]);
  });

  it('that says nothing changes nothing', async () => {
    useControls.getState().change({ seed: 77, chunk: 64 });
    await openLink('#v=1', 'link');
    expect(useControls.getState()).toMatchObject({ seed: 77, chunk: 64, edits: true });
    expect(useRun.getState().record).toBeNull();
  });

  it('that names no setting means what it meant before the page began with fixed steps', async () => {
    await openLink('#v=1', 'link');
    expect(settingsOf(useControls.getState(), 'S1').policy.kind).toBe('verify');
    expect(useControls.getState()).toMatchObject({ chunk: 16, edits: true });
    useControls.getState().change({ kind: 'entropy' });
    await openLink('#v=1', 'link');
    expect(useControls.getState().kind).toBe('entropy');
  });

  it('says once for each field what it changed', async () => {
    await openLink('v=1&steps=4096&chunk=33&temperature=1.8&seed=-1&cache=stale', 'link');
    expect(notes()).toEqual([
      'Steps per chunk: 32 instead of 4096.',
      'Seed: 0 instead of -1.',
      'Cache: exact instead of stale.',
      'Chunk size: 32 instead of 33.',
      'Temperature: 1.5 instead of 1.8.',
    ]);
    await openLink('v=1&seed=3', 'link');
    expect(notes()).toEqual([]);
  });

  it('picks its model as soon as there is a list, and only from the list', async () => {
    await openLink('v=1&model=b&rev=r1', 'link');
    expect(useModels.getState().selected).toBeNull();
    await offer(entry('a', 'S1'), entry('b', 'S1'));
    expect(useModels.getState().selected).toBe('b');

    await openLink('v=1&model=stranger', 'link');
    expect(useModels.getState().selected).toBe('b');
    expect(notes()).toEqual(['Model: Model b instead of stranger.']);
  });

  it('waits with a model of elsewhere until a person wants it', async () => {
    await offer(entry('a', 'S1'), entry('b', 'S1'));
    await openLink('v=1&model=stranger/model', 'link');
    expect(useModels.getState().wanted).toBe('stranger/model@main');
    expect(notes()).toEqual(['Model: none until you pick it again, instead of stranger/model.']);
  });

  it('says when the site has another revision of its model', async () => {
    await offer(entry('a', 'S1', 'new'));
    await openLink('v=1&model=a&rev=old', 'link');
    expect(notes()).toEqual([
      'Revision of the model: new, which may write another text, instead of old.',
    ]);
  });

  it('asks for no edits of the twin', async () => {
    await offer(entry('twin', 'AR'), entry('one', 'S1'));
    await openLink('v=1&model=twin&policy=ar&edits=on', 'link');
    expect(notes()).toEqual(['Edits: off, as one token a pass is final, instead of on.']);
    expect(useControls.getState().edits).toBe(true);
    await openLink('v=1&model=one&policy=steps:8&edits=off', 'link');
    expect(useControls.getState().edits).toBe(false);
  });

  it('leaves the way of writing to the model', async () => {
    await offer(entry('one', 'S1'), entry('twin', 'AR'));
    await openLink('v=1&model=one&policy=ar', 'link');
    expect(notes()).toEqual(['Reveal rule: steps instead of ar.']);
    await openLink('v=1&model=twin&policy=ar', 'link');
    expect(notes()).toEqual([]);
  });

  it('that is refused says why and leaves the page alone', async () => {
    await openLink('v=99&seed=3', 'link');
    expect(notes()).toHaveLength(1);
    expect(useControls.getState().seed).toBe(DEFAULT_SETTINGS.seed);
  });

  it('is overtaken by a later one', async () => {
    const first = openLink(REPLAY, 'link');
    const second = openLink('v=1&seed=5', 'link');
    await Promise.all([first, second]);
    expect(useControls.getState().seed).toBe(5);
    expect(useRun.getState().record).toBeNull();
  });
});

describe('opening a replay link', () => {
  it('shows the run, every frame of it, without a model', async () => {
    await openLink(REPLAY, 'link');
    const { record, state } = useRun.getState();
    const read = await parseLink(REPLAY);
    if (read.kind !== 'replay' || record === null) throw new Error('There is no run.');
    expect(state).toEqual({ at: 'idle' });
    expect(record.replay).toBe('link');
    expect(record.code).toContain('sumEven');
    expect(record.cacheBytes).toHaveLength(record.trace.passes.length);
    for (let shown = 0; shown <= record.trace.passes.length; shown++) {
      const canvas = canvasState(record.trace, shown, record.vocabulary.eosId);
      expect(canvas.passes).toBe(shown);
    }
    expect(writeRuns(treeOf(recordingOf(record)!))).toEqual(writeRuns(treeOf(read.recording)));
    // The run had no order, so the rail keeps its own.
    const { nearness } = useControls.getInitialState();
    const used = { ...record.trace.settings, nearness };
    expect(settingsOf(useControls.getState(), 'S1')).toEqual(used);
  });

  it('waits for no run to end: it says that it was not opened', async () => {
    useRun.setState({ state: { at: 'running' } });
    await openLink(REPLAY, 'link');
    expect(useRun.getState()).toMatchObject({ state: { at: 'running' }, record: null });
    expect(notes()).toEqual(['Recorded run: not opened while the model is at work.']);
  });
});

describe('the first visit', () => {
  it('is a run of a model that is shipped, and needs no list of models', async () => {
    await showFirstVisit();
    const { record } = useRun.getState();
    expect(record).toMatchObject({ replay: 'first-visit', trace: { end: 'eos' } });
    expect(notes()).toEqual([]);
    // The page shows what its own controls say.
    const { settings } = record?.trace ?? {};
    expect(settings).toEqual(FIRST_SETTINGS);
    expect(settingsOf(useControls.getState(), 'S1')).toEqual(settings);
    const { id = '', revision } = record?.trace.model ?? {};
    const manifest = readFileSync(new URL(`public/models/${id}/manifest.json`, ROOT), 'utf8');
    // If this fails, the models are new: npm run record-first-visit
    expect(JSON.parse(manifest)).toMatchObject({ id, revision });
  });

  it('passes its tests, as the page says, and came out of order', async () => {
    await showFirstVisit();
    const { record } = useRun.getState();
    const { instruction } = record?.trace.prompt ?? {};
    const task = BUILTIN_TASKS.find((each) => each.instruction === instruction);
    const tests = (task?.tests ?? []).filter(isCall);
    expect(tests.length).toBeGreaterThan(0);
    for (const { args, expected } of tests) {
      const call = `${task === undefined ? null : entryOf(task)}(...${JSON.stringify(args)})`;
      const got: unknown = runInNewContext(`${record?.code};JSON.stringify(${call})`);
      expect(got).toBe(JSON.stringify(expected));
    }
    expect(record === null ? null : leftFirst(record.trace)).toBeLessThan(0.8);
  });
});

describe('the rail', () => {
  it('takes any settings, and says what it changes of them', () => {
    fc.assert(
      fc.property(settingsArb, (settings) => {
        const { controls, values, changes } = railSettings(settings);
        const before = useControls.getInitialState();
        const stage = settings.policy.kind === 'ar' ? 'AR' : 'S2';
        const used = settingsOf(
          {
            ...before,
            ...controls,
            values: { ...before.values, ...values },
          },
          stage,
        );
        checkSettings(used);
        const { nearness, edits } = used;
        if (!revealsSlots(settings.policy)) expect(nearness).toBe(before.nearness);
        const asked = revealsSlots(settings.policy) ? settings : { ...settings, nearness, edits };
        const same = JSON.stringify(used) === JSON.stringify(asked);
        // One at a time has no cache to choose.
        if (settings.policy.kind !== 'ar') expect(changes.length === 0).toBe(same);
      }),
    );
  });

  it('one change a field is told, from the first wish to the last', () => {
    const change = (asked: string, used: string) => ({ field: 'chunk', asked, used });
    expect(mergeChanges([change('99', '64'), change('64', '32')])).toEqual([change('99', '32')]);
  });
});

describe('the snippet', () => {
  const PAGE = 'https://unmask.example/play/';

  const AS_IT_IS = { theme: 'auto', language: null, hidden: [], height: 560 } as const;

  it('asks for the embed that was chosen', () => {
    const asked = { theme: 'dark', language: 'de', hidden: ['run'] } as const;
    const address = new URL(embedAddress(PAGE, REPLAY, asked));
    expect(readEmbedOptions(address.search)).toMatchObject(asked);
    expect(address.hash).toBe(`#${REPLAY}`);
  });

  it('has a title of one plain line, whatever the prompt holds', () => {
    const prompts = ['\0\u001B[31m\u202E\uD800 a\n"b"', 'x'.repeat(180), '😀'.repeat(500), 'שלום'];
    for (const kind of ['iframe', 'script'] as const) {
      for (const prompt of prompts) {
        const choice = { kind, ...AS_IT_IS };
        const html = snippetOf(PAGE, REPLAY, `Unmask: ${prompt}`, choice);
        const title = /title="([^"]*)"/.exec(html)?.[1] ?? '';
        expect(title).toMatch(/^Unmask: ./u);
        expect(title).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E]/u);
        expect(Array.from(title).length).toBeLessThan(200);
      }
    }
  });

  it('says the language of the frame only where one was chosen', () => {
    const said = { iframe: '&amp;lang=de', script: ' lang="de"' };
    for (const kind of ['iframe', 'script'] as const) {
      const plain = snippetOf(PAGE, REPLAY, 'Unmask', { kind, ...AS_IT_IS });
      expect(plain).not.toContain('lang=');
      const german = snippetOf(PAGE, REPLAY, 'Unmask', { kind, ...AS_IT_IS, language: 'de' });
      expect(german).toContain(said[kind]);
    }
  });

  it('lets nothing out of its attributes', () => {
    const title = `a "quoted" <script>&`;
    for (const kind of ['iframe', 'script'] as const) {
      const choice = { kind, ...AS_IT_IS };
      const html = snippetOf(PAGE, 'v=1&x="><script>', title, choice);
      expect(html).toContain('title="a &quot;quoted&quot; &lt;script&gt;&amp;"');
      expect(html).not.toContain('"><script>"');
      expect(html.match(/<(\w|-)+/g)).toEqual(
        kind === 'iframe' ? ['<iframe'] : ['<script', '<unmask-embed'],
      );
    }
  });
});

it('a link of a fork shows it, with the run that it left', async () => {
  await openLink(golden('two branches: draft and verify', 'v3'), 'link');
  const { record } = useRun.getState();
  if (record === null || record.parent === undefined) throw new Error('There is no fork.');
  const fork = record.trace.changes?.at(-1);
  expect(sharedPasses(record.parent.trace, record.trace)).toBeGreaterThanOrEqual(fork?.pass ?? 1);
  // What is shared from here is both again.
  const tree = treeIn(record);
  expect(tree?.runs.map(({ parent }) => parent)).toEqual([null, 0]);
  const link = await formatTreeLink(tree!);
  const read = await parseLink(link ?? '');
  if (read.kind !== 'replay') throw new Error(read.kind);
  const again = read.recording.trace;
  expect(again.changes?.map(({ pass }) => pass)).toEqual(
    record.trace.changes?.map(({ pass }) => pass),
  );
  expect(textOfTokens(again.tokens, read.recording)).toBe(
    textOfTokens(record.trace.tokens, record.vocabulary),
  );
});
