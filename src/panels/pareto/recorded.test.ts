import { readFileSync } from 'node:fs';
import { beforeEach, expect, it } from 'vitest';
import { costOf } from '../../core/live/live-hold.ts';
import { madePoint } from '../../measure/made-points.ts';
import { readPoints } from '../../measure/points-file.ts';
import { isTwin } from '../../measure/point.ts';
import { usePoints } from './points-store.ts';
import { fitsModels, showRecording } from './recorded.ts';

beforeEach(() => usePoints.setState(usePoints.getInitialState(), true));

it('the sweep that comes with the page is one that the page reads, of a model and its twin', async () => {
  const text = readFileSync(new URL('recorded-sweep.json', import.meta.url), 'utf8');
  const reading = readPoints(text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  const { recording, points, tasks } = reading.set;
  expect(recording?.command).toMatch(/^npm run (?:--silent )?sweep -- /);
  expect(recording?.machine).not.toBe('');
  expect(points.some(isTwin)).toBe(true);
  expect(tasks?.length).toBeGreaterThanOrEqual(16);
  for (const { quality, texts } of points) {
    expect(quality.kind).toBe('pass');
    expect(texts?.fates).toHaveLength(
      (texts?.seeds.length ?? 0) * (texts?.repeats ?? 0) * (tasks?.length ?? 0),
    );
    if (quality.kind === 'pass') {
      expect(
        Array.from(texts?.fates ?? '').filter((fate) => fate === 'p').length /
          (texts?.repeats ?? 1),
      ).toBe(quality.passed);
    }
  }
  await showRecording(() => Promise.resolve(text));
  expect(usePoints.getState().given).toEqual([{ set: reading.set, source: 'recorded' }]);
});

it('no recorded setting of fixed steps makes more tokens a forward than the sliders say at most', () => {
  const text = readFileSync(new URL('recorded-sweep.json', import.meta.url), 'utf8');
  const reading = readPoints(text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  const paces = reading.set.points.flatMap(({ settings: { policy, chunk }, tokensPerForward }) =>
    policy.kind === 'steps'
      ? [tokensPerForward * (costOf({ ...policy, chunk }) ?? Number.NaN)]
      : [],
  );
  expect(paces.length).toBeGreaterThan(4);
  for (const pace of paces) expect(pace).toBeLessThanOrEqual(1);
});

it('does without one that cannot be had, or read', async () => {
  await showRecording(() => Promise.reject(new Error('offline')));
  await showRecording(() => Promise.resolve(null));
  await showRecording(() => Promise.resolve('{}'));
  expect(usePoints.getState().given).toEqual([]);
});

it('fits a page only with all its models in their revisions', () => {
  const set = { points: [madePoint(), madePoint({ stage: 'AR' })] };
  const models = [
    { id: 'm', revision: 'abc' },
    { id: 'twin', revision: 'abc' },
  ];
  expect(fitsModels(set, models)).toBe(true);
  expect(fitsModels(set, models.slice(0, 1))).toBe(false);
  expect(fitsModels(set, [models[0]!, { id: 'twin', revision: 'def' }])).toBe(false);
  expect(fitsModels(set, [{ id: 'm' }, models[1]!])).toBe(false);
});
