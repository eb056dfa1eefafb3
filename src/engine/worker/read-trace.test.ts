import { expect, it } from 'vitest';
import { FaultError } from '../fault.ts';
import type { DenoisePass } from '../trace/trace.ts';
import { readMoment } from './read-trace.on-demand.ts';

const LOOK: DenoisePass = {
  ...{ kind: 'denoise', at: 0, took: 1, chunk: 0, start: 0, size: 4 },
  ...{ revealed: [{ slot: 1, id: 5, confidence: 0.5 }], edited: [], confidence: [] },
};

it('takes the passes of a run', () => {
  const moment = { passes: [LOOK], changes: [{ pass: 1, slots: [{ position: 3, id: null }] }] };
  expect(readMoment(moment)).toEqual(moment);
});

it.each([
  ['a chunk', { passes: [{ ...LOOK, size: 1e9 }] }],
  ['a start', { passes: [{ ...LOOK, start: 1e9 }] }],
  ['a slot', { passes: [{ ...LOOK, revealed: [{ slot: 1e9, id: 5, confidence: 0.5 }] }] }],
  ['a change', { passes: [], changes: [{ pass: 0, slots: [{ position: 1e9, id: 1 }] }] }],
])('refuses %s out of all proportion, before it is laid out', (_, moment) => {
  expect(() => readMoment(moment)).toThrow(FaultError);
});
