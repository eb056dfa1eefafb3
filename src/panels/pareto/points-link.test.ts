import fc from 'fast-check';
import { expect, it } from 'vitest';
import { madePoint } from '../../measure/made-points.ts';
import type { PointSet } from '../../measure/point-set.ts';
import { formatPointsLink, parsePointsLink } from './points-link.ts';

const SET: PointSet = {
  ...{ id: 's', kind: 'sweep', work: '2 tasks', started: '2026-01-02T03:04:05.000Z' },
  ...{ model: { id: 'm', revision: 'abc', stage: 'S1' }, device: 'WASM, f32', adapter: 'CPU' },
  points: [madePoint(), madePoint({ stage: 'AR', policy: { kind: 'ar' } })],
};

it('opens what was handed on, as it was', async () => {
  const link = await formatPointsLink(SET, SET.started);
  expect(await parsePointsLink(`#${link}`)).toEqual({ ok: true, set: SET });
});

it('is none for a set that is too large', async () => {
  const points = Array.from({ length: 900 }, (_, i) => ({
    ...madePoint({ speed: 1 + Math.sin(i) }),
    adapter: String(Math.cos(i)),
  }));
  expect(await formatPointsLink({ ...SET, points }, SET.started)).toBeNull();
});

it('leaves other links alone, and says of a damaged one that it is', async () => {
  expect(await parsePointsLink('#v=2&steps=8')).toBeNull();
  expect(await parsePointsLink('')).toBeNull();
  const link = (await formatPointsLink(SET, SET.started)) ?? '';
  await fc.assert(
    fc.asyncProperty(fc.nat(link.length - 7), async (at) => {
      const cut = await parsePointsLink(link.slice(0, 6 + at));
      expect(cut).toEqual({ ok: false, problem: { why: 'damaged' } });
    }),
    { numRuns: 30 },
  );
});
