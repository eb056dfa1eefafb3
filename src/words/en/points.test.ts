import { describe, expect, it } from 'vitest';
import { plainOf } from '../marks.ts';
import { madePoint } from '../../measure/made-points.ts';
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
    expect(chart.mark(passed, 'frontier')).toMatch(
      /^Chunk 16, 4 steps: 100 tokens per second, 2\.00 per forward, 50\.0 percent, 95 percent interval \d+\.\d to \d+\.\d; on the frontier$/,
    );
    expect(chart.mark(madePoint({ meanLogProb: -0.25 }), 'behind')).toMatch(
      / 2\.00 per forward, −0\.250 nats a token; measured earlier$/,
    );
  });

  it('takes a prompt for no marks', () => {
    const work = { kind: 'runs', work: 'write <time>&lt;' } as const;
    const where = points.where('m', 'WASM, f32', work, '2026-01-02T03:04:05.000Z');
    expect(plainOf(where)).toMatch(/^m, WASM, f32\. “write <time>&lt;”, /);
  });
});

it('counts what is kept, and what is not shown', () => {
  expect(plainOf(points.kept(1))).toBe('1 sweep kept in this browser. Forget it');
  expect(plainOf(points.kept(3))).toBe('3 sweeps kept in this browser. Forget them');
  expect(points.others(1)).toContain('1 measurement on another device');
  expect(points.others(1)).toContain('is not shown');
  expect(points.others(2)).toContain('are not shown');
});
