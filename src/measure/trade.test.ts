import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madePoint } from './made-points.ts';
import { isTwin, qualityOf } from './point.ts';
import { tradeOf } from './trade.ts';

const point = fc
  .record({
    speed: fc.integer({ min: 1, max: 9 }),
    pace: fc.integer({ min: 1, max: 9 }),
    passed: fc.integer({ min: 0, max: 10 }),
    stage: fc.constantFrom('S1', 'S1', 'AR'),
  })
  .map(madePoint);

describe('tradeOf', () => {
  it('holds of all points', () => {
    fc.assert(
      fc.property(
        fc.array(point),
        fc.constantFrom('tokensPerSecond', 'tokensPerForward'),
        (all, axis) => {
          const trade = tradeOf(all, axis);
          const settings = all.filter((each) => !isTwin(each));
          if (trade === null) {
            expect(settings).toEqual([]);
            return;
          }
          const { best, fastest, match, twin } = trade;
          for (const each of settings) {
            expect(qualityOf(each)).toBeLessThanOrEqual(qualityOf(best));
            expect(each[axis]).toBeLessThanOrEqual(fastest[axis]);
            if (twin !== null && qualityOf(each) >= qualityOf(twin)) {
              expect(match?.[axis]).toBeGreaterThanOrEqual(each[axis]);
            }
          }
          expect(twin === null).toBe(all.every((each) => !isTwin(each)));
          if (match !== null) expect(qualityOf(match)).toBeGreaterThanOrEqual(qualityOf(twin!));
        },
      ),
    );
  });

  it('leaves out a twin on another device, and what was not tested', () => {
    const twin = { ...madePoint({ stage: 'AR' }), device: 'WebGPU, f32' };
    const free = madePoint({ meanLogProb: -0.1, speed: 900 });
    const one = madePoint({ speed: 50 });
    expect(tradeOf([one, twin, free], 'tokensPerSecond')).toMatchObject({
      ...{ best: one, fastest: one, twin: null, match: null },
    });
    expect(tradeOf([free], 'tokensPerSecond')).toBeNull();
  });
});
