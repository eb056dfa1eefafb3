import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../engine/sampling/policies/settings.ts';
import { formatPolicy } from '../../engine/sampling/policies/policies.ts';
import { madePoint } from '../../measure/made-points.ts';
import { experienceOf, forecast } from './forecast.ts';
import { plannedCells, type SweepBase } from './sweep-choices.ts';

const BASE: SweepBase = {
  ...{ model: 'm', twin: 'ar', autoregressive: false, aheadAt: () => 3 },
  settings: { ...DEFAULT_SETTINGS, temperature: 0.5, seed: 3 },
};

function cellsOf(form: Parameters<typeof plannedCells>[0], base = BASE) {
  const planned = plannedCells(form, base);
  if (!planned.ok) throw new Error(planned.message);
  return planned.cells;
}

describe('plannedCells', () => {
  it('is every chunk size with every rule, and the twin last', () => {
    const cells = cellsOf({ chunks: [16, 4], rules: '2, verify', twin: true });
    expect(
      cells.map(({ model, settings }) => [model, settings.chunk, formatPolicy(settings.policy)]),
    ).toEqual([
      ['m', 4, 'steps:2'],
      ['m', 4, 'verify:3'],
      ['m', 16, 'steps:2'],
      ['m', 16, 'verify:3'],
      ['ar', 16, 'ar'],
    ]);
    // Draft and verify is greedy; the rest goes by the rail.
    expect(cells.map(({ settings }) => settings.temperature)).toEqual([0.5, 0, 0.5, 0, 0.5]);
    expect(cells.every(({ settings }) => settings.seed === 3)).toBe(true);
  });

  it('drafts as far ahead as suits the device, unless the rules name a number', () => {
    const cells = cellsOf({ chunks: [8], rules: 'verify, verify:0, verify:1', twin: false });
    expect(cells.map(({ settings }) => formatPolicy(settings.policy))).toEqual([
      'verify:3',
      'verify:0',
      'verify:1',
    ]);
  });

  it('drafts as far ahead as is fastest with each chunk size', () => {
    const aheadAt = (chunk: number): number => (chunk === 8 ? 1 : 4);
    const cells = cellsOf({ chunks: [16, 8], rules: 'verify', twin: false }, { ...BASE, aheadAt });
    expect(cells.map(({ settings: { chunk, policy } }) => [chunk, formatPolicy(policy)])).toEqual([
      [8, 'verify:1'],
      [16, 'verify:4'],
    ]);
  });

  it('measures nothing twice', () => {
    const cells = cellsOf({ chunks: [4, 8], rules: '4, 8', twin: false });
    expect(cells.map(({ settings: { chunk, policy } }) => [chunk, formatPolicy(policy)])).toEqual([
      [4, 'steps:4'],
      [8, 'steps:4'],
      [8, 'steps:8'],
    ]);
  });

  it('of the twin itself is its one way to write', () => {
    const cells = cellsOf(
      { chunks: [4, 8], rules: 'nonsense', twin: true },
      { ...BASE, autoregressive: true, twin: null },
    );
    expect(cells).toMatchObject([{ model: 'm', settings: { policy: { kind: 'ar' } } }]);
  });

  it.each([
    [{ chunks: [], rules: '2', twin: false }, 'chunks', /Pick a chunk size/],
    [{ chunks: [8], rules: '', twin: false }, 'rules', /Name at least one rule/],
    [{ chunks: [8], rules: '2, all', twin: false }, 'rules', /"all" is no policy/],
  ])('says what is wrong with %j', (form, field, message) => {
    const planned = plannedCells(form, BASE);
    expect(planned).toMatchObject({ ok: false, field });
    expect(planned.ok ? '' : planned.message).toMatch(message);
  });
});

describe('forecast', () => {
  const cells = cellsOf({ chunks: [8, 16], rules: '2, 4', twin: false });

  it('counts one text more for each chunk size, to warm up', () => {
    const experience = { samples: [], tokens: 32 };
    // 32 tokens: 4 chunks of 8 or 2 of 16, each 2 or 4 steps, the first of them beside the commit before.
    const each = [1 + 4 * 2, 1 + 4 * 4, 1 + 2 * 2, 1 + 2 * 4];
    const passes = 6 * each.reduce((a, b) => a + b, 0) + each[0]! + each[2]!;
    expect(forecast(cells, 6, experience)).toEqual({ texts: 24, passes, seconds: null });
  });

  it('tells the time from what was timed', () => {
    const samples = [
      { slots: 8, ms: 10 },
      { slots: 16, ms: 10 },
    ];
    const { passes, seconds } = forecast(cells, 6, { samples, tokens: 32 });
    expect(seconds).toBeCloseTo(passes / 100);
  });

  it('learns from points where no run was timed', () => {
    const point = madePoint({ chunk: 8, speed: 100, pace: 2, n: 10 });
    expect(experienceOf([point], [])).toEqual({
      samples: [{ slots: 8, ms: 20 }],
      tokens: 100,
    });
    const timed = [{ slots: 4, ms: 3 }];
    expect(experienceOf([point], timed).samples).toEqual(timed);
    expect(experienceOf([], []).tokens).toBe(60);
  });
});
