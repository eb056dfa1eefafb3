import { describe, expect, it } from 'vitest';
import { madePoint } from '../../measure/made-points.ts';
import type { Point } from '../../measure/point.ts';
import { aupOf, chartModel, setsAtHand, type SourcedSet } from './chart-model.ts';
import type { PointSet } from '../../measure/point-set.ts';

function set(id: string, points: readonly Point[], change: Partial<PointSet> = {}): PointSet {
  return {
    ...{ id, kind: 'sweep', work: '10 tasks', started: '2026-01-02T03:04:05.000Z', points },
    ...{ model: { id: 'm', revision: 'abc', stage: 'S1' }, device: 'WASM, f32', adapter: 'CPU' },
    ...change,
  };
}

const slow = madePoint({ speed: 50, pace: 1, passed: 8 });
const fast = madePoint({ speed: 200, pace: 3, passed: 4 });
const beaten = madePoint({ speed: 100, pace: 2, passed: 3 });
const twin = madePoint({ speed: 60, pace: 1, passed: 9, stage: 'AR', policy: { kind: 'ar' } });
const swept = set('new', [fast, twin, beaten, slow]);
const own = (each: PointSet): SourcedSet => ({ set: each, source: 'own' });
const front = own(swept);

describe('chartModel', () => {
  it('gives every point its standing, slowest first, the twin among them', () => {
    const model = chartModel({ front, behind: [], measuring: null }, 'tokensPerSecond', 'pass');
    expect(model.marks.map(({ point, role }) => [point.tokensPerSecond, role])).toEqual([
      // The twin is faster than it, and better.
      [50, 'dominated'],
      [60, 'frontier'],
      [100, 'dominated'],
      [200, 'frontier'],
    ]);
    expect(model.frontier.map(({ point }) => point)).toEqual([twin, fast]);
    expect(model.marks.map(({ twin: isOne }) => isOne)).toEqual([false, true, false, false]);
    expect(model.twin?.point).toBe(twin);
    expect(model.marks[0]?.up).toEqual(slow.quality.kind === 'pass' ? slow.quality.ci95 : null);
  });

  it('what stands behind has no part in the frontier, nor has what is still measured', () => {
    const best = madePoint({ speed: 500, passed: 10 });
    const sources = { front, behind: [own(set('old', [best, twin]))], measuring: best };
    const { marks, frontier } = chartModel(sources, 'tokensPerSecond', 'pass');
    expect(marks.map(({ role }) => role)).toEqual([
      ...['dominated', 'frontier', 'dominated', 'frontier', 'measuring'],
      ...['behind', 'behind'],
    ]);
    expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
    expect(frontier.map(({ point }) => point)).toEqual([twin, fast]);
  });

  it('never mixes the two qualities', () => {
    const free = madePoint({ meanLogProb: -0.4 });
    const mixed = own(set('mixed', [fast, free]));
    const of = (kind: 'pass' | 'log-prob'): (Point | undefined)[] =>
      chartModel({ front: mixed, behind: [mixed], measuring: free }, 'tokensPerForward', kind)
        .marks.filter(({ role }) => role !== 'measuring')
        .map(({ point }) => point);
    expect(of('pass')).toEqual([fast, fast]);
    expect(of('log-prob')).toEqual([free, free]);
  });

  it('a twin on another device is no yardstick', () => {
    const elsewhere = { ...twin, device: 'WebGPU, f32' };
    const { marks, twin: yardstick } = chartModel(
      { front: own(set('new', [slow, elsewhere])), behind: [], measuring: null },
      'tokensPerSecond',
      'pass',
    );
    expect(marks.map(({ role }) => role)).toEqual(['frontier', 'behind']);
    expect(yardstick).toBeNull();
  });

  it('has one figure for a sweep, and none for runs', () => {
    const runs = set('runs', [fast], { kind: 'runs' });
    const of = (sources: PointSet): number | null =>
      chartModel({ front: own(sources), behind: [], measuring: null }, 'tokensPerSecond', 'pass')
        .aup;
    expect(of(swept)).toBe(aupOf(swept.points));
    expect(of(runs)).toBeNull();
    // The twin's 90 % is the best accuracy; 40 % is more than 5 points below 80 %.
    expect(of(swept)).toBeCloseTo(1 * 80);
  });

  it('points of equal text make no frontier between them, whatever rounding says', () => {
    const text = '9-abc';
    const runs = [
      { ...madePoint({ meanLogProb: -0.00608201, speed: 100 }), text },
      { ...madePoint({ meanLogProb: -0.00608203, speed: 200 }), text },
      { ...madePoint({ meanLogProb: -0.00608202, speed: 150 }), text },
    ];
    const of = (points: readonly Point[]) =>
      chartModel(
        { front: own(set('runs', points, { kind: 'runs' })), behind: [], measuring: null },
        'tokensPerSecond',
        'log-prob',
      );
    const { marks, frontier } = of(runs);
    expect(new Set(marks.map(({ place }) => place.y)).size).toBe(1);
    expect(frontier.map(({ point }) => point)).toEqual([runs[1]]);
    // Of other texts each has its own.
    const other = { ...madePoint({ meanLogProb: -0.002, speed: 90 }), text: '8-def' };
    expect(of([...runs, other]).frontier.map(({ point }) => point)).toEqual([other, runs[1]]);
  });

  it('says whose each point is', () => {
    const recorded: SourcedSet = { set: swept, source: 'recorded' };
    const mine = own(set('mine', [slow]));
    const { marks } = chartModel(
      { front: recorded, behind: [mine], measuring: null },
      'tokensPerSecond',
      'pass',
    );
    expect(marks.map(({ source }) => source)).toEqual([
      ...['recorded', 'recorded', 'recorded', 'recorded'],
      'own',
    ]);
  });

  it('of nothing is nothing', () => {
    const empty = chartModel(
      { front: null, behind: [], measuring: null },
      'tokensPerSecond',
      'pass',
    );
    expect(empty).toMatchObject({ marks: [], frontier: [], twin: null, aup: null });
  });
});

describe('setsAtHand', () => {
  const other = set('other', [{ ...slow, device: 'WebGPU, f32' }], { device: 'WebGPU, f32' });
  const old = set('old', [{ ...slow, model: { ...slow.model, revision: 'old' } }], {
    model: { id: 'm', revision: 'old', stage: 'S1' },
  });
  const all = [
    old,
    other,
    swept,
    set('foreign', [], { model: { id: 'x', revision: 'y', stage: '' } }),
  ];

  it('are of the model, revision and device that run', () => {
    const loaded = { revision: 'abc', device: 'WASM, f32', adapter: 'CPU' };
    expect(setsAtHand(all, 'm', loaded)).toEqual({ sets: [swept], others: 2 });
    expect(setsAtHand(all, 'm', { ...loaded, device: 'WebGPU, f32' }).sets).toEqual([other]);
  });

  it('before anything is loaded are those of the newest', () => {
    expect(setsAtHand(all, 'm', null).sets).toEqual([swept]);
    expect(setsAtHand([swept, other], 'm', null).sets).toEqual([other]);
    expect(setsAtHand(all, 'nobody', null)).toEqual({ sets: [], others: 0 });
  });

  it('of the twin are those that hold points of it', () => {
    expect(setsAtHand(all, 'twin', null).sets).toEqual([swept]);
  });
});
