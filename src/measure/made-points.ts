import { DEFAULT_SETTINGS } from '../engine/sampling/policies/settings.ts';
import type { Policy } from '../engine/sampling/policies/policies.ts';
import type { Point, Quality } from './point.ts';
import { wilsonInterval } from './wilson.ts';

/** Test support: points that nobody measured. */

interface Made {
  readonly chunk?: number;
  readonly policy?: Policy;
  readonly stage?: string;
  readonly speed?: number;
  readonly pace?: number;
  readonly n?: number;
  readonly passed?: number;
  readonly meanLogProb?: number;
}

export function madePoint(made: Made = {}): Point {
  const { chunk = 16, policy = { kind: 'steps', steps: 4 }, stage = 'S1' } = made;
  const { speed = 100, pace = 2, n = 10, passed = 5 } = made;
  const quality: Quality =
    made.meanLogProb === undefined
      ? { kind: 'pass', n, passed, passAt1: passed / n, ci95: wilsonInterval(passed, n) }
      : { kind: 'log-prob', n: 1, meanLogProb: made.meanLogProb };
  return {
    settings: { ...DEFAULT_SETTINGS, chunk, policy },
    model: { id: stage === 'AR' ? 'twin' : 'm', revision: 'abc', stage },
    device: 'WASM, f32',
    adapter: 'CPU',
    quality,
    tokens: 1000,
    passes: Math.round(1000 / pace),
    seconds: 1000 / speed,
    tokensPerSecond: speed,
    tokensPerForward: pace,
    quartiles: null,
    when: '2026-01-02T03:04:05.000Z',
  };
}
