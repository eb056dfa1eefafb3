import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Forwards } from './forwards.ts';
import { timeOf, tuningsOf, type ForwardTimes } from './tuning.ts';

const forwards: Forwards = {
  version: 1,
  revision: 'made-up',
  suite: 'made up',
  tasks: 10,
  leftToRight: 120,
  cells: [
    { chunk: 4, ahead: 0, forwards: [[5, 60]] },
    {
      chunk: 16,
      ahead: 4,
      forwards: [
        [17, 10],
        [85, 20],
      ],
    },
  ],
};

describe('tuning for a device', () => {
  it('takes wide forwards where they cost what narrow ones do', () => {
    const [tuning] = tuningsOf(forwards, [
      [1, 2],
      [5, 2],
      [17, 2],
      [65, 2],
    ]);
    expect(tuning).toEqual({ chunk: 16, ahead: 4, tokensPerForward: 4, ratio: 4 });
  });

  it('takes narrow ones where a forward costs what its width says', () => {
    const [tuning] = tuningsOf(forwards, [
      [1, 2],
      [5, 3],
      [17, 9],
      [65, 36],
    ]);
    expect(tuning).toEqual({
      chunk: 4,
      ahead: 0,
      tokensPerForward: 2,
      ratio: (120 * 2) / (60 * 3),
    });
  });

  it('says of the best that it does not win', () => {
    expect(
      tuningsOf(forwards, [
        [1, 1],
        [5, 5],
        [17, 17],
        [65, 65],
      ])[0]?.ratio,
    ).toBeLessThan(1);
  });

  it('is the law tokens a forward x t(1)/t(B) where forwards have one width', () => {
    const ms = fc.double({ min: 0.1, max: 100, noNaN: true });
    fc.assert(
      fc.property(
        ms,
        ms,
        fc.integer({ min: 2, max: 64 }),
        fc.integer({ min: 1, max: 120 }),
        (one, more, width, n) => {
          const cells = [
            { chunk: width - 1 || 1, ahead: 0, forwards: [[width, n]] as [number, number][] },
          ];
          const [tuning] = tuningsOf({ ...forwards, cells }, [
            [1, one],
            [width, one + more],
          ]);
          expect(tuning?.tokensPerForward).toBe(120 / n);
          expect(tuning?.ratio).toBeCloseTo(((120 / n) * one) / (one + more), 8);
        },
      ),
    );
  });

  it('has every setting that was counted, the fastest first, whatever the device', () => {
    const ms = fc.double({ min: 0.01, max: 1000, noNaN: true });
    const widths = [1, 5, 9, 17, 33, 65];
    fc.assert(
      fc.property(fc.array(ms, { minLength: 6, maxLength: 6 }), (taken) => {
        const times = taken.map((each, i): [number, number] => [widths[i] ?? 0, each]);
        const tunings = tuningsOf(forwards, times);
        const settings = tunings.map(({ chunk, ahead }) => `${chunk}/${ahead}`);
        expect(settings.toSorted()).toEqual(['16/4', '4/0']);
        const ratios = tunings.map(({ ratio }) => ratio);
        expect(ratios).toEqual(ratios.toSorted((a, b) => b - a));
        expect(ratios.every((ratio) => ratio > 0 && Number.isFinite(ratio))).toBe(true);
      }),
    );
  });

  it('has nothing to say of a device that nobody timed', () => {
    expect(tuningsOf(forwards, [])).toEqual([]);
    expect(tuningsOf(forwards, [[1, 2]])).toEqual([]);
    expect(
      tuningsOf(forwards, [
        [5, 2],
        [9, 3],
      ]),
    ).toEqual([]);
  });
});

describe('the time of a forward', () => {
  const times: ForwardTimes = [
    [1, 2],
    [5, 4],
    [9, 3],
    [17, 7],
  ];

  it('is what was timed, and between two widths on their line', () => {
    expect([1, 3, 5, 13, 17].map((tokens) => timeOf(times, tokens))).toEqual([2, 3, 4, 5, 7]);
  });

  it('goes on beyond the widest as from the one before it', () => {
    expect(timeOf(times, 33)).toBe(15);
  });

  it('falls nowhere between widths that were timed the wrong way round', () => {
    expect(timeOf(times, 7)).toBe(4);
  });
});
