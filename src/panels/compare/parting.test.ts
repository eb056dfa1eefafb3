import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../engine/sampling/policies/settings.ts';
import type { Trace } from '../../engine/trace/trace.ts';
import { recorded } from '../../share/fake-recordings.ts';
import { partingOf } from './parting.ts';

const settings = { ...DEFAULT_SETTINGS, policy: { kind: 'steps', steps: 4 }, chunk: 8 } as const;

it('is the last pass after which two canvases are the same', async () => {
  const { trace, pieces, eosId } = await recorded({ settings, length: 20, stopAfter: 0 });
  const vocabulary = { pieces, eosId };
  const other = (change: Partial<Trace>) => ({ trace: { ...trace, ...change }, vocabulary });
  const whole = other({});
  expect(partingOf(whole, whole)).toBe(trace.passes.length);
  // The same tokens under other numbers, at other times.
  expect(partingOf(whole, other({ device: 'another' }))).toBe(trace.passes.length);
  const pass = trace.passes.findIndex(
    (each) => each.kind === 'denoise' && each.revealed.length > 0,
  );
  const passes = trace.passes.map((each, i) =>
    i === pass && each.kind === 'denoise'
      ? {
          ...each,
          revealed: each.revealed.map((reveal) => ({ ...reveal, id: reveal.id === 20 ? 21 : 20 })),
        }
      : each,
  );
  expect(partingOf(whole, other({ passes }))).toBe(pass);
  // A person changed a token after the second pass: up to there it is one run.
  const changes = [{ pass: 2, slots: [{ position: 0, id: 25 }] }];
  expect(partingOf(whole, other({ changes }))).toBe(2);
  const wider = await recorded({ settings: { ...settings, chunk: 16 }, length: 20, stopAfter: 0 });
  expect(partingOf(whole, { trace: wider.trace, vocabulary })).toBe(-1);
});
