import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  COST_SIZES,
  costSizes,
  type ForwardTimer,
  measureForwardCost,
  median,
  relativeCost,
  speedLaw,
} from './forward-cost.ts';
import { MADE_SHAPE, madeRun } from './made-runs.ts';

const never = new AbortController().signal;

/** A model whose forwards take as long as their width says. */
function timer(
  cost: (tokens: number) => number,
  prompt = 3,
): ForwardTimer & { readonly widths: number[] } {
  const widths: number[] = [];
  return {
    widths,
    async passes(settings, enough) {
      widths.push(settings.policy.kind === 'ar' ? 1 : 1 + settings.chunk);
      const { passes } = await madeRun({
        ...{ settings, cost, prompt, enough: (trace) => enough(trace.passes) },
      });
      return passes;
    },
  };
}

describe('measureForwardCost', () => {
  it('times every width, in turn and several times', async () => {
    const device = timer((tokens) => 2 + tokens / 4);
    const shares: number[] = [];
    const points = await measureForwardCost(COST_SIZES, device, never, (s) => shares.push(s));
    expect(points.map(({ tokens, ms }) => [tokens, ms])).toEqual(
      COST_SIZES.map((size) => [size, 2 + size / 4]),
    );
    expect(device.widths).toEqual([...COST_SIZES, ...COST_SIZES, ...COST_SIZES]);
    expect(points.map(({ samples }) => samples.length)).toEqual(COST_SIZES.map(() => 9));
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it('leaves out the first pass of a width, which may compile', async () => {
    const seen = new Set<number>();
    const device = timer((tokens) => {
      if (seen.has(tokens)) return 1;
      seen.add(tokens);
      return 500;
    });
    const points = await measureForwardCost([4, 16], device, never, () => undefined);
    expect(points.flatMap(({ samples }) => samples)).toEqual(Array.from({ length: 18 }, () => 1));
  });

  it('leaves out a width for which the context has no room', async () => {
    const device = timer(() => 1, MADE_SHAPE.contextLength - 40);
    const points = await measureForwardCost(COST_SIZES, device, never, () => undefined);
    expect(points.map(({ tokens }) => tokens)).toEqual([1, 4, 8, 16, 32]);
  });

  it('times the chunk size of the runs too', () => {
    expect(costSizes(16)).toEqual([...COST_SIZES]);
    expect(costSizes(12)).toEqual([1, 4, 8, 12, 16, 32, 64]);
  });
});

describe('median', () => {
  it('is the middle', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([])).toBeNaN();
  });

  it('has as many values on either side, in whatever order they come', () => {
    const values = fc.array(fc.double({ min: 0.01, max: 1e4, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(values, (list) => {
        const middle = median(list);
        expect(median(list.toReversed())).toBe(middle);
        const below = list.filter((value) => value < middle).length;
        const above = list.filter((value) => value > middle).length;
        expect(below).toBeLessThanOrEqual(list.length / 2);
        expect(above).toBeLessThanOrEqual(list.length / 2);
      }),
    );
  });
});

describe('speedLaw', () => {
  const ms = fc.double({ min: 0.1, max: 1000, noNaN: true });
  const pace = fc.double({ min: 0.5, max: 20, noNaN: true });
  const pointsOf = (one: number, wide: number) =>
    [
      [1, one],
      [16, wide],
    ].map(([tokens = 0, time = 0]) => ({ tokens, ms: time, samples: [time] }));

  it('is tokens per forward x t(1)/t(B), and level where a forward yields what it costs', () => {
    fc.assert(
      fc.property(ms, ms, pace, (one, wide, tokensPerForward) => {
        const law = speedLaw(pointsOf(one, wide), tokensPerForward, 16);
        expect(law?.speedUp).toBeCloseTo((tokensPerForward * one) / wide, 6);
        const even = speedLaw(pointsOf(one, wide), wide / one, 16);
        expect(even?.speedUp).toBeCloseTo(1, 9);
      }),
    );
  });

  it('comes near what runs of full chunks take', async () => {
    const cost = (tokens: number): number => (tokens === 1 ? 2 : 5);
    const points = await measureForwardCost([1, 16], timer(cost), never, () => undefined);
    const settings = { chunk: 16, policy: { kind: 'steps', steps: 2 } } as const;
    const wide = await madeRun({ settings, length: 64, cost });
    const twin = await madeRun({ settings: { policy: { kind: 'ar' } }, length: 64, cost });
    const chunks = wide.passes.filter(({ kind }) => kind !== 'prefill');
    const decoded = twin.passes.filter(({ kind }) => kind === 'decode');
    const spent = (passes: typeof chunks): number =>
      passes.reduce((sum, { took }) => sum + took, 0);
    const ratio = spent(decoded) / decoded.length / (spent(chunks) / 65);
    const law = speedLaw(points, 65 / chunks.length, 16);
    // The last chunk, of [EOS] alone once it is found, is narrower.
    expect(law?.speedUp).toBeGreaterThan(0);
    expect(Math.abs((law?.speedUp ?? 0) / ratio - 1)).toBeLessThan(0.1);
  });

  it('says nothing without a measurement', () => {
    expect(speedLaw([], 2, 16)).toBeNull();
    expect(speedLaw(pointsOf(1, 2), 2, 32)).toBeNull();
    expect(relativeCost([])).toEqual([]);
    expect(relativeCost(pointsOf(2, 6))).toEqual([1, 3]);
  });
});
