import { expect, it } from 'vitest';
import { madePoint } from '../../measure/made-points.ts';
import type { Point } from '../../measure/point.ts';
import { chartModel, type SourcedSet } from './chart-model.ts';
import { chartWords, sharedText } from './chart-words.ts';

const set = (id: string, points: readonly Point[]): SourcedSet => ({
  source: 'own',
  set: {
    ...{
      id,
      kind: 'sweep',
      work: '10 built-in tasks',
      started: '2026-01-02T03:04:05.000Z',
      points,
    },
    ...{ model: { id: 'm', revision: 'abc', stage: 'S1' }, device: 'WASM, f32', adapter: 'CPU' },
  },
});

it('describes the chart to those who do not see it', () => {
  const front = set('new', [
    madePoint({ speed: 50, pace: 1, passed: 8 }),
    madePoint({ speed: 200, pace: 3, passed: 4 }),
    madePoint({ speed: 60, pace: 1, passed: 9, stage: 'AR', policy: { kind: 'ar' } }),
  ]);
  const behind = [set('old', [madePoint()])];
  const { title, description } = chartWords(
    chartModel({ front, behind, measuring: null }, 'tokensPerSecond', 'pass'),
  );
  expect(title).toBe('Speed and quality: tokens per second across, pass@1 in percent up');
  expect(description).toMatch(
    /^3 points in front, 1 of other measurements behind\. The frontier has 2 points, from 60\.0 tokens per second at 90\.0 percent to 200 tokens per second at 40\.0 percent\. The autoregressive twin: 60\.0 tokens per second at 90\.0 percent\. Arrow keys go to/,
  );
});

it('says so where there is nothing', () => {
  const model = chartModel(
    { front: null, behind: [], measuring: null },
    'tokensPerForward',
    'pass',
  );
  expect(chartWords(model).description).toBe('Nothing has been measured yet.');
});

it('says under a picture what all settings share, and nothing where they differ', () => {
  const point = madePoint({ passed: 4 });
  const { settings } = point;
  const fast = { ...point, settings: { ...settings, chunk: 64 } };
  const twin = madePoint({ stage: 'AR', policy: { kind: 'ar' } });
  const unedited = { ...twin, settings: { ...twin.settings, edits: !settings.edits } };
  expect(sharedText([point, fast, unedited])).toMatch(
    /^Temperature 0, seed \d+, cache exact, edits/,
  );
  const warm = { ...point, settings: { ...settings, temperature: 0.7 } };
  expect(sharedText([point, warm])).toBe('');
  expect(sharedText([])).toBe('');
});
