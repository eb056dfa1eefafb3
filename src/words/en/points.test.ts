import { describe, expect, it } from 'vitest';
import { plainOf } from '../marks.ts';
import { madePoint } from '../../measure/made-points.ts';
import { tradeOf } from '../../measure/trade.ts';
import { chart } from './chart.ts';
import { points } from './points.ts';

describe('a point', () => {
  it('is held against the twin', () => {
    const againstTwin: typeof points.againstTwin = (...at) => points.againstTwin(...at);
    expect(againstTwin('tokensPerSecond', 2, -12.34)).toBe(
      '2.00 times the twin’s speed, 12.3 points below it.',
    );
    expect(againstTwin('tokensPerSecond', 0.5, 3)).toBe(
      '0.50 times the twin’s speed, 3.0 points above it.',
    );
    expect(againstTwin('tokensPerSecond', 1, 0)).toBe('1.00 times the twin’s speed, its quality.');
    expect(againstTwin('tokensPerForward', 2, -3)).toBe('Against the twin, 3.0 points below it.');
  });

  it('is read out whole', () => {
    const passed = madePoint({ chunk: 16, speed: 100, pace: 2, passed: 5 });
    expect(chart.mark(passed, { role: 'frontier', twin: false, source: 'own' })).toMatch(
      /^Chunk 16, 4 steps: 100 tokens per second, 2\.00 per forward, 50\.0 percent, 95 percent interval \d+\.\d to \d+\.\d; on the frontier; yours$/,
    );
    expect(
      chart.mark(madePoint({ meanLogProb: -0.25 }), {
        role: 'behind',
        twin: true,
        source: 'recorded',
      }),
    ).toMatch(
      / 2\.00 per forward, −0\.250 nats a token; autoregressive twin; not of the measurement in front; recorded$/,
    );
  });

  it('takes a prompt for no marks', () => {
    const work = { kind: 'runs', work: 'write <time>&lt;' } as const;
    const where = points.where('m', 'WASM, f32', work, '2026-01-02T03:04:05.000Z');
    expect(plainOf(where)).toMatch(/^m, WASM, f32\. “write <time>&lt;”, /);
  });
});

describe('the sentence that a sweep tells', () => {
  const slow = madePoint({ chunk: 16, speed: 80, pace: 1, passed: 8 });
  const fast = madePoint({ chunk: 32, speed: 200, pace: 4, passed: 2 });
  const twin = (passed: number) => madePoint({ stage: 'AR', speed: 100, pace: 1, passed });
  const told = (...all: Parameters<typeof tradeOf>[0]) => {
    const trade = tradeOf(all, 'tokensPerSecond');
    return trade === null ? null : points.trade(trade);
  };

  it('holds what it says of the points', () => {
    expect(told(slow, fast, twin(7))).toBe(
      'Chunk 16, 4 steps passes 80.0 % of the tasks at 0.80 times the speed of the AR twin, which passes 70.0 %; Chunk 32, 4 steps goes 2.00 times as fast and passes 20.0 %.',
    );
    expect(told(slow, fast, twin(2))).toBe(
      'Chunk 32, 4 steps passes 20.0 % of the tasks at 2.00 times the speed of the AR twin, which passes 20.0 %.',
    );
    expect(told(slow, fast, twin(9))).toBe(
      'No setting passes as many tasks as the AR twin (90.0 %): Chunk 16, 4 steps passes 80.0 % at 0.80 times its speed, Chunk 32, 4 steps 20.0 % at 2.00 times.',
    );
    expect(told(slow, fast)).toBe(
      'From Chunk 16, 4 steps to Chunk 32, 4 steps: 2.50 times the speed, and 20.0 % of the tasks passed in place of 80.0 %.',
    );
    expect(told(slow)).toBe('Chunk 16, 4 steps is the best and the fastest: 80.0 % pass.');
    expect(told()).toBeNull();
  });

  it('does not take tokens a forward for speed', () => {
    const trade = tradeOf([slow, fast, twin(7)], 'tokensPerForward');
    expect(trade === null ? null : points.trade(trade)).toBe(
      'Chunk 16, 4 steps passes 80.0 % of the tasks at 1.00 times the tokens a forward of the AR twin, which passes 70.0 %; Chunk 32, 4 steps makes 4.00 times as many and passes 20.0 %.',
    );
  });
});

it('counts what is kept, and what is not shown', () => {
  expect(plainOf(points.kept(1))).toBe('1 sweep kept in this browser. Forget it');
  expect(plainOf(points.kept(3))).toBe('3 sweeps kept in this browser. Forget them');
  expect(points.others(1)).toContain('1 measurement on another device');
  expect(points.others(1)).toContain('is not shown');
  expect(points.others(2)).toContain('are not shown');
});
