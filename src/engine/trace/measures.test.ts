import { describe, expect, it } from 'vitest';
import { measure, slept } from './measures.ts';
import { appendPass, finishTrace, startTrace } from './recorder.ts';
import { DEFAULT_SETTINGS } from '../sampling/policies/settings.ts';
import type { Pass } from './trace.ts';

const head = {
  model: { id: 'm', revision: 'r', stage: 'S1' },
  device: 'd',
  prompt: { kind: 'write' as const, instruction: 'i', signature: null, tokens: [9] },
  settings: DEFAULT_SETTINGS,
};

const denoise = {
  kind: 'denoise',
  chunk: 0,
  start: 0,
  size: 2,
  revealed: [],
  edited: [],
  confidence: [1, 1],
} as const;

describe('measure', () => {
  it('is zero, not NaN, before the first pass', () => {
    expect(measure(startTrace(head))).toEqual({
      passes: 0,
      counts: { prefill: 0, denoise: 0, commit: 0, decode: 0 },
      naming: 0,
      recomputes: 0,
      tokens: 0,
      given: 0,
      tokensPerForward: 0,
      seconds: 0,
      tokensPerSecond: 0,
      logProb: 0,
    });
  });

  it('counts the forwards in which the model named what it was asked for, and their time', () => {
    const called = { head: 'g(a)', passes: 3, took: 500 };
    const prompt = { ...head.prompt, signature: 'f_1(Q)', called };
    const trace = appendPass(startTrace({ ...head, prompt }), {
      ...{ kind: 'prefill', at: 0, took: 500, tokens: 1 },
    });
    expect(measure(trace)).toMatchObject({ passes: 4, naming: 3, seconds: 1 });
  });

  it('counts every forward, and [EOS] as a token', () => {
    const passes: Pass[] = [
      { kind: 'prefill', at: 0, took: 10, tokens: 1 },
      { ...denoise, at: 10, took: 10 },
      { ...denoise, at: 20, took: 10, recomputed: 4 },
      {
        kind: 'commit',
        at: 490,
        took: 10,
        chunk: 0,
        start: 0,
        tokens: [5, 1],
        logProbs: [-0.5, -0.25],
        rejected: 0,
        corrected: null,
      },
    ];
    let trace = startTrace(head);
    for (const pass of passes) trace = appendPass(trace, pass);
    expect(measure(trace).tokens).toBe(2);
    const finished = finishTrace(trace, { tokens: [5], end: 'eos' });
    expect(trace.end).toBeNull();
    expect(measure(finished)).toEqual({
      passes: 5,
      counts: { prefill: 1, denoise: 2, commit: 1, decode: 0 },
      naming: 0,
      recomputes: 1,
      tokens: 2,
      given: 0,
      tokensPerForward: 2 / 5,
      seconds: 0.5,
      tokensPerSecond: 4,
      logProb: -0.75,
    });
  });
});

it('knows a run in which the device slept from a slow one', () => {
  const passes = (...took: readonly number[]): Pass[] =>
    took.map((each, i) => ({ ...denoise, at: i, took: each }));
  expect(slept({ passes: [] })).toBe(false);
  expect(slept({ passes: passes(5, 6, 7, 900) })).toBe(false);
  expect(slept({ passes: passes(5, 6, 7, 20_000) })).toBe(true);
  expect(slept({ passes: passes(2000, 2500, 9000, 2100) })).toBe(false);
});

it('counts of a repair what was written, not the code that was left', () => {
  const passes: Pass[] = [
    { kind: 'prefill', at: 0, took: 10, tokens: 1 },
    {
      ...denoise,
      ...{ at: 10, took: 10, size: 4, drafted: [5, 6, 7], confidence: [1, 1, 1, 1] },
      revealed: [{ slot: 3, id: 8, confidence: 0.9 }],
      edited: [{ slot: 1, previous: 6, id: 9, confidence: 0.9 }],
    },
    {
      ...{ kind: 'commit', at: 20, took: 10, chunk: 0, start: 0, tokens: [5, 9, 7, 8] },
      ...{ logProbs: [-1, -2, -4, -8], rejected: 0, corrected: null },
    },
  ];
  let trace = startTrace({ ...head, prompt: { ...head.prompt, kind: 'repair', code: 'c' } });
  for (const pass of passes) trace = appendPass(trace, pass);
  expect(measure(trace).tokens).toBe(2);
  const finished = measure(finishTrace(trace, { tokens: [5, 9, 7, 8], end: 'length' }));
  expect(finished).toMatchObject({ tokens: 2, given: 0, tokensPerForward: 2 / 3, logProb: -10 });
});
