import { describe, expect, it } from 'vitest';
import { glanceOf } from './glance.ts';
import { madePoint } from './made-points.ts';
import type { Point } from './point.ts';

const twin = madePoint({ stage: 'AR', policy: { kind: 'ar' }, speed: 100, passed: 6 });
const good = madePoint({ policy: { kind: 'verify', ahead: 0 }, speed: 200, passed: 9 });
const fast = madePoint({ policy: { kind: 'steps', steps: 1 }, speed: 400, passed: 1 });
const poor = madePoint({ speed: 50, passed: 2 });

const glance = (points: readonly Point[]): ReturnType<typeof glanceOf> =>
  glanceOf({
    ...{ id: 'a', kind: 'sweep', work: 'tasks', model: poor.model, device: 'd', adapter: 'a' },
    ...{ started: poor.when, points, tasks: ['one', 'two'] },
  });

describe('a sweep at a glance', () => {
  it('places each point by its speed and by what it passes, and says which no other beats', () => {
    const { marks, line, tasks, models } = glance([poor, twin, good, fast]);
    expect(marks.map(({ role }) => role)).toEqual(['behind', 'twin', 'frontier', 'frontier']);
    expect(marks.map(({ at: [, y] }) => y)).toEqual([0.2, 0.6, 0.9, 0.1]);
    const xs = marks.map(({ at: [x] }) => x);
    // Each twice as fast as the one before it.
    expect(xs[1]! - xs[0]!).toBeCloseTo(xs[2]! - xs[1]!, 2);
    expect(xs[2]! - xs[1]!).toBeCloseTo(xs[3]! - xs[2]!, 2);
    expect(Math.min(...xs)).toBeGreaterThan(0);
    expect(Math.max(...xs)).toBeLessThan(1);
    expect(line.at(0)).toEqual([0, 0.9]);
    expect(line.at(-1)).toEqual([xs[3], 0]);
    expect(tasks).toBe(2);
    expect(models).toEqual([
      { id: 'm', revision: 'abc' },
      { id: 'twin', revision: 'abc' },
    ]);
  });

  it('tells of what is as good as the twin, and of the fastest', () => {
    expect(glance([poor, twin, good, fast]).told).toEqual({
      match: { settings: good.settings, times: 2, good: 0.9 },
      fastest: { settings: fast.settings, times: 4, good: 0.1 },
      twin: 0.6,
    });
    expect(glance([poor, twin, fast]).told).toBeNull();
    expect(glance([good, fast]).told).toBeNull();
  });

  it('stands where there is but one point', () => {
    expect(glance([good]).marks[0]?.at.every(Number.isFinite)).toBe(true);
  });
});
