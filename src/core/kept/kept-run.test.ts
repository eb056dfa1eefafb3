import { beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../engine/sampling/policies/settings.ts';
import { recorded } from '../../share/fake-recordings.ts';
import { parseLink } from '../../share/link.ts';
import { recordOf } from '../links/recordings.ts';
import type { RunRecord } from '../run/run-store.ts';
import { isNewer, keptRunOf, type KeptRun, parseKeptRun } from './kept-run.ts';

const ENDED = '2026-11-28T20:31:00.000Z';
const settings = { ...DEFAULT_SETTINGS, policy: { kind: 'steps', steps: 4 }, chunk: 16 } as const;

let record: RunRecord;
let run: KeptRun;

beforeAll(async () => {
  record = recordOf(await recorded({ settings, length: 30, stopAfter: 0 }), 'link');
  const kept = await keptRunOf(record, 'a', ENDED);
  if (kept === null) throw new Error('It is not kept.');
  run = kept;
});

describe('a kept run', () => {
  it('comes back from storage as it was, with the run that a link to it holds', async () => {
    expect(parseKeptRun(structuredClone(run))).toEqual(run);
    expect(run).toMatchObject({ isWhole: true, pinned: false, settings, end: record.trace.end });
    const link = await parseLink(run.link);
    expect(link.kind === 'replay' && recordOf(link.recording, 'kept').code).toBe(record.code);
  });

  it('comes back with what its tests said, each kind of failure', () => {
    const failure = {
      ...{ reason: 'wrong-result', entry: 'f', args: [1, [null]], expected: { a: 2 } },
      got: '3',
    } as const;
    const test = { args: [1, [null]], expected: { a: 2 } };
    for (const first of [
      failure,
      { reason: 'time-out', seconds: 1 },
      { reason: 'threw', call: 'f(1)', message: 'no' },
      { reason: 'language', language: 'python' },
    ] as const) {
      const outcome = { passed: false, parsed: true, failure: first };
      const tests = [{ test, got: '3', failure: first }];
      const judged = { ...run, check: { key: '["code"]', verdict: { outcome, tests } } };
      expect(parseKeptRun(structuredClone(judged))).toEqual(judged);
    }
  });

  it('of another form is none, and of a newer one known as such', () => {
    const rows = [
      null,
      'run',
      {},
      { ...run, form: 0 },
      { ...run, link: 7 },
      { ...run, settings: { ...settings, policy: { kind: 'unheard' } } },
      { ...run, check: { key: 'k', verdict: { outcome: {}, tests: null } } },
    ];
    for (const row of rows) {
      expect(parseKeptRun(row)).toBeNull();
      expect(isNewer(row)).toBe(false);
    }
    expect(parseKeptRun({ ...run, form: 3 })).toBeNull();
    expect(isNewer({ id: 'b', form: 3 })).toBe(true);
  });

  it('of the first form, which knew no forks, is one', () => {
    const { parent: _parent, ...old } = run;
    expect(parseKeptRun({ ...old, form: 1 })).toEqual(run);
  });

  it('knows the run that it left, and the pass', async () => {
    const forked = { ...record, trace: { ...record.trace, changes: [{ pass: 2, slots: [] }] } };
    const kept = await keptRunOf(forked, 'b', ENDED, 'a');
    expect(kept?.parent).toEqual({ id: 'a', pass: 2 });
    expect(parseKeptRun(structuredClone(kept))).toEqual(kept);
    expect((await keptRunOf(forked, 'b', ENDED))?.parent).toEqual({ id: null, pass: 2 });
    expect(run.parent).toBeNull();
  });

  it('that goes on, or wrote nothing, is not kept', async () => {
    const going = { ...record, trace: { ...record.trace, end: null } };
    expect(await keptRunOf(going, 'a', ENDED)).toBeNull();
    const { tokens: _tokens, passes: _passes, ...rest } = record.trace;
    const empty: RunRecord = {
      ...record,
      trace: { ...rest, tokens: [], passes: [], end: 'cancelled' },
    };
    expect(await keptRunOf(empty, 'a', ENDED)).toBeNull();
  });

  it('that no link holds is kept without the run', async () => {
    const long = 'a'.repeat(70_000);
    const prompt = { ...record.trace.prompt, instruction: long };
    const kept = await keptRunOf({ ...record, trace: { ...record.trace, prompt } }, 'a', ENDED);
    expect(kept === null || !kept.isWhole).toBe(true);
  });
});
