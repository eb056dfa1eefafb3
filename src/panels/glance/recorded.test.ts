import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { glanceOf } from '../../measure/glance.ts';
import { readPoints } from '../../measure/points-file.ts';
import { RECORDED } from './recorded.ts';

it('is of the sweep that the chart shows', () => {
  const file = new URL('../pareto/recorded-sweep.json', import.meta.url);
  const reading = readPoints(readFileSync(file, 'utf8'));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  // If this fails, the sweep is new: npm run glance
  expect(RECORDED).toEqual(glanceOf(reading.set));
});
