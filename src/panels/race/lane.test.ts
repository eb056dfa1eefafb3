import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, VERIFY } from '../../engine/sampling/policies/settings.ts';
import type { Policy } from '../../engine/sampling/policies/policies.ts';
import { MADE_SHAPE, madeRun } from '../../measure/made-runs.ts';
import { duration, endOf } from '../../engine/trace/times.ts';
import { neighbouringMoment, raceClock } from './clock.ts';
import { hasCome, laneOf, standing } from './lane.ts';

const policies: readonly Policy[] = [
  VERIFY,
  { kind: 'ar' },
  { kind: 'steps', steps: 3 },
  { kind: 'threshold', threshold: 0.9 },
  { kind: 'entropy', bound: 0.2 },
  { kind: 'factor', factor: 1 },
];

/** Runs of every kind, whose passes take all sorts of times. */
const runs = fc
  .record({
    policy: fc.constantFrom(...policies),
    chunk: fc.constantFrom(4, 16, 64),
    length: fc.integer({ min: 0, max: 170 }),
    seed: fc.integer({ min: 1, max: 1000 }),
    errors: fc.constantFrom(0, 0.6),
    edits: fc.boolean(),
    base: fc.double({ min: 0.01, max: 30, noNaN: true }),
  })
  .map(({ policy, chunk, edits, base, ...rest }) => ({
    ...rest,
    settings: { policy, chunk, edits },
    cost: (tokens: number) => base + (tokens * 0.37) / base,
  }));

/** A run takes a while: these are enough of them to meet every policy many times. */
const SOME = { numRuns: 40 };

describe('laneOf', () => {
  it('has every token of the finished text, at the end of a pass', async () => {
    await fc.assert(
      fc.asyncProperty(runs, async (made) => {
        const trace = await madeRun(made);
        const lane = laneOf(trace, MADE_SHAPE.eosId);
        expect(lane.tokens.map(({ id }) => id)).toEqual(trace.tokens);
        expect(lane.end).toBe(duration(trace.passes));
        const ends = new Set(trace.passes.map(endOf));
        for (const { at } of lane.tokens) expect(ends).toContain(at);
      }),
      SOME,
    );
  });

  it('has what was given from the beginning, and does not count it', () => {
    const next = { id: 9, logProb: -1 };
    const trace = {
      settings: { ...DEFAULT_SETTINGS, policy: { kind: 'ar' } },
      prompt: { given: [{ start: 0, tokens: [21, 22] }] },
      passes: [
        { kind: 'prefill', at: 0, took: 4, tokens: 8, next },
        { kind: 'decode', at: 4, took: 3, start: 3, ...next },
      ],
      end: 'length',
    } as const;
    const lane = laneOf(trace, MADE_SHAPE.eosId);
    expect(lane.tokens.map(({ id, given, at }) => [id, given, at])).toEqual([
      [21, true, 0],
      [22, true, 0],
      [9, false, 4],
      [9, false, 7],
    ]);
    expect([0, 4, 7].map((time) => standing(lane, time))).toEqual([0, 1, 2]);
  });

  it('fills as time goes on, and is full at the end', async () => {
    await fc.assert(
      fc.asyncProperty(runs, async (made) => {
        const trace = await madeRun(made);
        const lane = laneOf(trace, MADE_SHAPE.eosId);
        let before = standing(lane, 0);
        expect(before).toBe(0);
        for (const pass of trace.passes) {
          const now = standing(lane, endOf(pass));
          expect(now).toBeGreaterThanOrEqual(before);
          before = now;
        }
        expect(before).toBe(lane.tokens.length);
      }),
      SOME,
    );
  });

  it('goes from left to right in the twin, one token a pass', async () => {
    const trace = await madeRun({ settings: { policy: { kind: 'ar' } }, cost: () => 4 });
    const { tokens } = laneOf(trace, MADE_SHAPE.eosId);
    expect(tokens.map(({ at }) => at)).toEqual(tokens.map((_, i) => 4 * (i + 1)));
  });
});

describe('raceClock', () => {
  it('has the passes of both runs on one clock, from 0 to the later end', async () => {
    await fc.assert(
      fc.asyncProperty(runs, runs, async (one, other) => {
        const traces = [await madeRun(one), await madeRun(other)];
        const clock = raceClock(traces);
        expect(clock.duration).toBe(Math.max(...traces.map(({ passes }) => duration(passes))));
        expect(clock.moments).toEqual([...clock.moments].sort((a, b) => a - b));
        const all = new Set(traces.flatMap(({ passes }) => passes.map(endOf)));
        expect(new Set(clock.moments)).toEqual(all);
        expect(clock.moments.length).toBe(all.size);
      }),
      SOME,
    );
  });

  it('leads from moment to moment and back, and stays within the race', () => {
    const times = fc.uniqueArray(fc.integer({ min: 1, max: 5000 }), { minLength: 1 });
    fc.assert(
      fc.property(times, fc.integer({ min: 0, max: 6000 }), (list, time) => {
        const moments = list.toSorted((a, b) => a - b);
        const clock = { moments, duration: moments.at(-1) ?? 0 };
        const after = neighbouringMoment(clock, time, 1);
        const before = neighbouringMoment(clock, time, -1);
        expect(after).toBe(moments.find((moment) => moment > time) ?? clock.duration);
        expect(before).toBe(moments.findLast((moment) => moment < time) ?? 0);
        if (time < clock.duration) expect(hasCome(time, after)).toBe(true);
      }),
    );
    expect(raceClock([])).toEqual({ duration: 0, moments: [] });
  });
});
