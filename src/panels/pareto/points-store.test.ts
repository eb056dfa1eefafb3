import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../engine/sampling/policies/settings.ts';
import type { Trace } from '../../engine/trace/trace.ts';
import { madePoint } from '../../measure/made-points.ts';
import type { PointSet } from '../../measure/point-set.ts';
import { usePoints } from './points-store.ts';

function trace(instruction: string, chunk = 16): Trace {
  return {
    version: 1,
    model: { id: 'm', revision: 'abc', stage: 'S1' },
    device: 'WASM, f32',
    prompt: { kind: 'write', instruction, signature: null, tokens: [1] },
    settings: { ...DEFAULT_SETTINGS, chunk },
    passes: [
      { kind: 'prefill', at: 0, took: 10, tokens: 1 },
      {
        ...{ kind: 'commit', at: 10, took: 10, chunk: 0, start: 0, rejected: 0, corrected: null },
        ...{ tokens: [5, 1], logProbs: [-1, -2] },
      },
    ],
    tokens: [5],
    end: 'eos',
  };
}

const run = (instruction: string, when: string, chunk?: number) => ({
  ...{ trace: trace(instruction, chunk), adapter: 'CPU' },
  when: `2026-01-02T03:04:${when}.000Z`,
});
const store = usePoints.getState;
const sweep = (id: string): PointSet => ({
  ...{ id, kind: 'sweep', work: '', started: '2026-01-02T03:04:05.000Z', points: [] },
  ...{ model: { id: 'm', revision: 'abc', stage: 'S1' }, device: 'WASM, f32', adapter: 'CPU' },
});

beforeEach(() => usePoints.setState(usePoints.getInitialState(), true));

describe('runs', () => {
  it('of one prompt are one set, the newest last', () => {
    store().addRun(run('add', '01'), null);
    store().addRun(run('sub', '02'), null);
    store().addRun(run('add', '03', 8), null);
    expect(store().sets.map(({ work, points }) => [work, points.length])).toEqual([
      ['sub', 1],
      ['add', 2],
    ]);
    expect(store().samples).toEqual(Array.from({ length: 3 }, () => ({ slots: 2, ms: 10 })));
  });

  it('with a text held are none of the set of those without', () => {
    const held = (when: string, text: string) => {
      const ran = run('add', when);
      const pins = [{ position: 3, text }];
      return { ...ran, trace: { ...ran.trace, prompt: { ...ran.trace.prompt, pins } } };
    };
    store().addRun(run('add', '01'), null);
    const { id } = store().sets[0] ?? {};
    store().addRun(held('02', 'x'), null);
    store().addRun(held('03', 'y'), null);
    store().addRun(held('04', 'x'), null);
    expect(store().sets.map(({ points }) => points.length)).toEqual([1, 1, 2]);
    // What browsers have kept goes on.
    expect(id).toBe('runs ["m","abc","WASM, f32","CPU","add",null]');
  });

  it('that are tested later stay one point', () => {
    const ran = run('add', '01');
    store().addRun(ran, null);
    store().addRun(ran, false);
    expect(store().sets[0]?.points.map(({ quality }) => quality)).toMatchObject([
      { kind: 'pass', n: 1, passed: 0 },
    ]);
  });

  it('that were cut off add nothing', () => {
    const ran = run('add', '01');
    store().addRun({ ...ran, trace: { ...ran.trace, end: 'cancelled' } }, null);
    expect(store().sets).toEqual([]);
  });
});

describe('a sweep', () => {
  it('collects points, and comes to the front', () => {
    store().show({ front: 'old', kind: 'log-prob' });
    store().beginSweep(sweep('s'));
    expect(store()).toMatchObject({ sweeping: 's', front: null, kind: 'pass' });
    store().setMeasuring(madePoint({ n: 1, passed: 1 }));
    store().addPoint(madePoint());
    expect(store()).toMatchObject({
      measuring: null,
      sets: [{ id: 's', points: [{ device: 'WASM, f32' }] }],
    });
    store().endSweep();
    expect(store()).toMatchObject({ sweeping: null, sets: [{ id: 's' }] });
  });

  it('that finished nothing leaves nothing', () => {
    store().beginSweep(sweep('s'));
    store().endSweep();
    expect(store().sets).toEqual([]);
  });

  it('of an earlier visit comes before those of this one, and only once', () => {
    store().addRun(run('add', '01'), null);
    store().recall([sweep('old')]);
    store().recall([sweep('old')]);
    expect(store().sets.map(({ kind }) => kind)).toEqual(['sweep', 'runs']);
    store().show({ front: 'old' });
    store().forget(['old']);
    expect(store()).toMatchObject({ front: null, sets: [{ kind: 'runs' }] });
  });
});
