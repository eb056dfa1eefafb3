import { expect, it } from 'vitest';
import { madePoint } from '../../measure/made-points.ts';
import type { PointSet } from '../../measure/point-set.ts';
import { surplus } from './archive.ts';
import { joined } from './joined.ts';

const at = (minute: number): string => new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString();

const runs = (id: string, minutes: readonly number[], speed = 1): PointSet => ({
  ...{ id, kind: 'runs', work: id, device: 'd', adapter: 'a', started: at(minutes[0] ?? 0) },
  model: { id: 'm', revision: 'r', stage: 'S1' },
  points: minutes.map((minute) => ({ ...madePoint({ speed }), when: at(minute) })),
});

it('runs of two tabs stand side by side, in the order in which they ended', () => {
  const both = joined(runs('a', [1, 4]), runs('a', [2, 3]));
  expect(both.points.map(({ when }) => when)).toEqual([1, 2, 3, 4].map(at));
  expect(both.started).toBe(at(1));
});

it('a run that was tested since takes the place of itself', () => {
  const now = joined(runs('a', [1, 2], 10), runs('a', [2], 20));
  expect(now.points.map(({ tokensPerSecond }) => tokensPerSecond)).toEqual([10, 20]);
});

it('the oldest runs of a prompt go, and the prompts that nobody has run for longest', () => {
  const many = Array.from({ length: 201 }, (_, minute) => minute);
  expect(joined(runs('a', many), runs('a', [300])).points[0]?.when).toBe(at(2));
  // The one that began first was run again last.
  const prompts = Array.from({ length: 41 }, (_, i) => runs(String(i), i === 0 ? [0, 99] : [i]));
  expect(surplus(prompts)).toEqual(['1']);
});
