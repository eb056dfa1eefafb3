import { expect, it } from 'vitest';
import { madePoint } from './made-points.ts';
import { parseSet, type PointSet } from './point-set.ts';

const SET: PointSet = {
  id: 's',
  kind: 'sweep',
  work: '6 built-in tasks',
  model: { id: 'm', revision: 'abc', stage: 'S1' },
  device: 'WASM, f32',
  adapter: 'CPU',
  started: '2026-01-02T03:04:05.000Z',
  points: [
    madePoint(),
    madePoint({ policy: { kind: 'threshold', threshold: 0.9 } }),
    madePoint({ meanLogProb: -0.25 }),
    { ...madePoint(), quartiles: { tokensPerSecond: [1, 2], tokensPerForward: [1, 2] } },
  ],
};

it('reads back what was kept', () => {
  expect(parseSet(structuredClone(SET))).toEqual(SET);
});

it.each([
  ['nothing', undefined],
  ['another form', { ...SET, points: undefined }],
  ['a point of another form', { ...SET, points: [{ ...madePoint(), quality: { kind: 'votes' } }] }],
  ['a speed that is none', { ...SET, points: [{ ...madePoint(), tokensPerSecond: Number.NaN }] }],
  [
    'a share above 1',
    { ...SET, points: [{ ...madePoint(), quality: { ...madePoint().quality, passAt1: 2 } }] },
  ],
  ['a date that is none', { ...SET, started: 'yesterday' }],
])('does not take %s', (_, data) => {
  expect(parseSet(data)).toBeNull();
});
