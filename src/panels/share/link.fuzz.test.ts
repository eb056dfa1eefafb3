import { beforeAll, expect, it } from 'vitest';
import { sharesOf } from '../../engine/trace/pieces.ts';
import type { Settings } from '../../engine/sampling/policies/settings.ts';
import { recorded } from '../../share/fake-recordings.ts';
import { parseLink } from '../../share/link.ts';
import type { Recording } from '../../engine/trace/recording.ts';
import { MOST } from '../../share/run-form.ts';
import { promptOf } from '../../engine/prompt/asked.ts';
import { programOf } from '../../engine/prompt/prompt.ts';
import { canvasState, rowOf } from '../../core/run/canvas-state.ts';
import { hostileLink, type Seedling, seedlingOf } from '../../share/hostile-links.ts';
import { recordOf } from '../../core/links/recordings.ts';

const LINKS = 20_000;

/** Milliseconds that one link may take on a loaded machine, and bytes that all may hold at a time. */
const LONGEST = 2000;
const MOST_HEAP = 1.5e9;

const BASE: Omit<Settings, 'policy'> = {
  chunk: 16,
  nearness: 0.5,
  temperature: 0,
  seed: 1,
  cache: 'exact',
  edits: true,
  remask: 0,
};

const seedlings: Seedling[] = [];

beforeAll(async () => {
  const policies: readonly Settings['policy'][] = [
    { kind: 'verify', ahead: 0 },
    { kind: 'verify', ahead: 4 },
    { kind: 'steps', steps: 4 },
    { kind: 'threshold', threshold: 0.9 },
    { kind: 'ar' },
  ];
  for (const [i, policy] of policies.entries()) {
    for (const length of [3, 30, 90]) {
      const drafted = length === 30;
      const asked = { settings: { ...BASE, policy, seed: i }, length, drafted };
      for (const stopAfter of [0, 4])
        seedlings.push(await seedlingOf(await recorded({ ...asked, stopAfter })));
    }
  }
});

/** What the page makes of a run once it is opened: no more than a model writes, and one text everywhere. */
function check(recording: Recording): void {
  const { trace, pieces, eosId } = recording;
  const { code } = recordOf(recording, 'link');
  const canvas = canvasState(trace, trace.passes.length, eosId);
  const written = canvas.written.map(({ id }) => id);
  const row = rowOf(canvas);
  const left = row.slice(written.length).findIndex((id) => id === null || id === eosId);
  // Of a run that was stopped, the finished beginning of the open chunk is text as well.
  const drawn =
    trace.end === 'cancelled' && trace.settings.policy.kind !== 'verify'
      ? row.slice(0, left < 0 ? undefined : written.length + left)
      : row.slice(0, Math.max(written.length, trace.tokens.length));
  expect(trace.tokens).toEqual(drawn);
  const text = sharesOf(trace.tokens, { pieces }).join('');
  expect(code).toBe(programOf(promptOf(trace.prompt), text));
  expect(trace.tokens.length).toBeLessThanOrEqual(MOST.text);
  expect(code?.length).toBeLessThanOrEqual(MOST.textBytes);
  expect(code?.split('\n').length).toBeLessThanOrEqual(MOST.lines);
}

it(`${LINKS} links of hostile structure: read or refused, bounded in time and memory`, async () => {
  const kinds = { replay: 0, settings: 0, none: 0, refused: 0 };
  let longest = { seed: -1, took: 0 };
  let heap = 0;
  for (let seed = 0; seed < LINKS; seed++) {
    const link = await hostileLink(seedlings, seed);
    const began = performance.now();
    const read = await parseLink(link);
    kinds[read.kind] += 1;
    if (read.kind === 'replay') check(read.recording);
    const took = performance.now() - began;
    if (took > longest.took) longest = { seed, took };
    if (seed % 100 === 0) heap = Math.max(heap, process.memoryUsage().heapUsed);
  }
  expect(longest.took, `link ${longest.seed}`).toBeLessThan(LONGEST);
  expect(heap).toBeLessThan(MOST_HEAP);
  // Neither too mild nor too wild to tell anything.
  expect(kinds.replay).toBeGreaterThan(LINKS / 20);
  expect(kinds.settings).toBeGreaterThan(LINKS / 3);
}, 300_000);
