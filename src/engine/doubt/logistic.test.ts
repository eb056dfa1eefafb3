import { describe, expect, it } from 'vitest';
import { chanceOf, fitLogistic, type Labelled } from './logistic.ts';

const one = (row: readonly number[], label: boolean, importance = 1): Labelled => ({
  row,
  label,
  importance,
});

/** What has to be nought at the best weights: the loss's slope along each of them. */
function slopes(rows: readonly Labelled[], penalty: number): number[] {
  const { weights, bias } = fitLogistic(rows, penalty);
  const off = rows.map(
    ({ row, label, importance }) =>
      importance * (chanceOf({ weights, bias }, row) - (label ? 1 : 0)),
  );
  const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
  return [
    ...weights.map(
      (weight, i) => penalty * weight + sum(off.map((o, at) => o * rows[at]!.row[i]!)),
    ),
    sum(off),
  ];
}

/** Rows that a known rule has labelled, by a fixed sequence. */
function made(count: number): Labelled[] {
  let state = 1;
  const unit = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  return Array.from({ length: count }, () => {
    const row = [4 * unit() - 2, 4 * unit() - 2];
    const chance = 1 / (1 + Math.exp(-(1.5 * row[0]! - row[1]! + 0.5)));
    return one(row, unit() < chance);
  });
}

describe('fitLogistic', () => {
  it('stands where the loss is flat', () => {
    for (const slope of slopes(made(200), 3)) expect(Math.abs(slope)).toBeLessThan(1e-6);
  });

  it('finds the rule that labelled the rows', () => {
    const { weights, bias } = fitLogistic(made(20_000), 1e-3);
    expect(weights[0]).toBeCloseTo(1.5, 0);
    expect(weights[1]).toBeCloseTo(-1, 0);
    expect(bias).toBeCloseTo(0.5, 0);
  });

  it('is finite where a feature tells all rows apart, and smaller the larger the penalty', () => {
    const rows = [one([-1], false), one([-0.5], false), one([0.5], true), one([1], true)];
    const [loose] = fitLogistic(rows, 0.01).weights;
    const [tight] = fitLogistic(rows, 1).weights;
    expect(Number.isFinite(loose)).toBe(true);
    expect(tight).toBeGreaterThan(0);
    expect(tight).toBeLessThan(loose!);
  });

  it('gives the share of right ones without a feature', () => {
    const rows = [one([], true), one([], true), one([], true), one([], false)];
    expect(chanceOf(fitLogistic(rows, 1), [])).toBeCloseTo(0.75, 6);
  });

  it('counts a row as often as it is important', () => {
    const twice = [one([1], true), one([1], true), one([-1], false), one([1], false)];
    const heavy = [one([1], true, 2), one([-1], false), one([1], false)];
    const a = fitLogistic(twice, 1);
    const b = fitLogistic(heavy, 1);
    expect(b.bias).toBeCloseTo(a.bias, 8);
    expect(b.weights[0]).toBeCloseTo(a.weights[0]!, 8);
  });
});

it('a chance stays within 0 and 1 whatever the row', () => {
  for (const x of [-1e6, -50, 0, 50, 1e6]) {
    const chance = chanceOf({ weights: [1], bias: 0 }, [x]);
    expect(chance).toBeGreaterThanOrEqual(0);
    expect(chance).toBeLessThanOrEqual(1);
  }
});
