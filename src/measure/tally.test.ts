import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../engine/sampling/policies/settings.ts';
import type { Trace } from '../engine/trace/trace.ts';
import { fatesByTask, type Fate } from './fates.ts';
import { qualityOf } from './point.ts';
import { quartiles, type Runs, tally, tallyRun, type TextResult } from './tally.ts';
import { wilsonInterval } from './wilson.ts';

const HEAD = {
  settings: DEFAULT_SETTINGS,
  model: { id: 'm', revision: 'r', stage: 'S1' },
  device: 'WASM, f32',
  adapter: 'CPU',
  when: '2026-01-02T03:04:05.000Z',
};

const once = (tasks: number): Runs => ({ tasks, seeds: [1], repeats: 1 });

const text = fc.record<TextResult>({
  fate: fc.constantFrom<Fate>('passed', 'failed', 'unparsed', 'untested'),
  tokens: fc.integer({ min: 1, max: 300 }),
  passes: fc.integer({ min: 1, max: 300 }),
  seconds: fc.double({ min: 0.01, max: 10, noNaN: true }),
  logProb: fc.double({ min: -100, max: 0, noNaN: true }),
});

describe('tally', () => {
  it('adds up texts, and rates are of the sums', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1 }), (texts) => {
        const point = tally(HEAD, texts, once(texts.length));
        const passed = texts.filter((t) => t.fate === 'passed').length;
        const n = texts.filter((t) => t.fate !== 'untested').length;
        if (n === 0) expect(point.quality).toMatchObject({ kind: 'log-prob', n: texts.length });
        else {
          const ci95 = wilsonInterval(passed, n);
          expect(point.quality).toEqual({ kind: 'pass', n, passed, passAt1: passed / n, ci95 });
        }
        expect(point.tokensPerSecond * point.seconds).toBeCloseTo(point.tokens, 6);
        expect(point.tokensPerForward * point.passes).toBeCloseTo(point.tokens, 6);
        expect(point.quartiles === null).toBe(texts.length < 4);
      }),
    );
  });

  it('a task that was never asked for is a failure that takes no time', () => {
    const none = { fate: 'too-long' as const, tokens: 0, passes: 0, seconds: 0, logProb: 0 };
    const some = { ...none, fate: 'passed' as const, tokens: 20, passes: 5, seconds: 0.5 };
    const point = tally(HEAD, [none, some], once(2));
    expect(point).toMatchObject({ quality: { n: 2, passed: 1 }, tokensPerSecond: 40 });
    expect(tally(HEAD, [none], once(1))).toMatchObject({
      ...{ tokensPerSecond: 0, tokensPerForward: 0 },
    });
  });

  it('keeps what became of each text, and counts a repeat for speed alone', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 1, max: 3 }),
        fc.infiniteStream(text),
        (tasks, seeds, repeats, stream) => {
          // What is written again is the same text.
          const first = Array.from(stream.take(tasks * seeds));
          const texts = Array.from({ length: seeds }, (_, seed) =>
            Array.from({ length: repeats }, () => first.slice(seed * tasks, (seed + 1) * tasks)),
          ).flat(2);
          const runs = { tasks, seeds: Array.from({ length: seeds }, (_, i) => i + 1), repeats };
          const point = tally(HEAD, texts, runs);
          const alone = tally(HEAD, first, { ...runs, repeats: 1 });
          expect(point.quality).toEqual(alone.quality);
          expect(point.tokens).toBe(repeats * alone.tokens);
          expect(point.texts?.fates).toHaveLength(texts.length);
          const ids = Array.from({ length: tasks }, (_, i) => `t${i}`);
          expect(point.texts && fatesByTask(point.texts, ids)).toEqual(
            ids.map((task, i) => ({
              task,
              fates: runs.seeds.map((_, seed) => first[seed * tasks + i]?.fate),
            })),
          );
        },
      ),
    );
  });

  it('has no narrower interval for several texts of one task', () => {
    const one = { fate: 'passed' as const, tokens: 9, passes: 3, seconds: 1, logProb: -1 };
    const other = { ...one, fate: 'failed' as const };
    const single = tally(HEAD, [one, other], once(2)).quality;
    const seeds = { tasks: 2, seeds: [1, 2, 3], repeats: 1 };
    const many = tally(HEAD, [one, other, one, other, one, other], seeds).quality;
    expect(many).toMatchObject({ kind: 'pass', n: 6, passed: 3, tasks: 2 });
    expect('ci95' in many && many.ci95).toEqual('ci95' in single && single.ci95);
  });
});

describe('quartiles', () => {
  it('are those of the book', () => {
    expect(quartiles([4, 1, 3, 2])).toEqual([1.75, 3.25]);
    expect(quartiles([1, 2, 3, 4, 5])).toEqual([2, 4]);
  });

  it('lie within the values and in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 }),
        (values) => {
          const [q1, q3] = quartiles(values);
          expect(q1).toBeGreaterThanOrEqual(Math.min(...values));
          expect(q3).toBeLessThanOrEqual(Math.max(...values));
          expect(q1).toBeLessThanOrEqual(q3);
        },
      ),
    );
  });
});

describe('tallyRun', () => {
  const trace: Trace = {
    version: 1,
    model: HEAD.model,
    device: HEAD.device,
    prompt: { kind: 'write', instruction: 'add', signature: null, tokens: [1, 2] },
    settings: DEFAULT_SETTINGS,
    passes: [
      { kind: 'prefill', at: 0, took: 10, tokens: 2 },
      {
        kind: 'commit',
        at: 10,
        took: 40,
        chunk: 0,
        start: 0,
        tokens: [5, 6, 7, 1],
        logProbs: [-0.1, -0.2, -0.3, -0.4],
        rejected: 0,
        corrected: null,
      },
    ],
    tokens: [5, 6, 7],
    end: 'eos',
  };

  it('without tests counts the exact log-likelihood of the text, [EOS] included', () => {
    const point = tallyRun(trace, HEAD, null);
    expect(point?.quality).toMatchObject({ kind: 'log-prob', n: 1 });
    expect(point === null ? null : qualityOf(point)).toBeCloseTo(-0.25);
    expect(point?.tokensPerSecond).toBeCloseTo(80);
    expect(point?.tokensPerForward).toBe(2);
  });

  it('with tests counts what they said', () => {
    expect(tallyRun(trace, HEAD, true)?.quality).toMatchObject({ kind: 'pass', n: 1, passed: 1 });
    expect(tallyRun(trace, HEAD, false)?.quality).toMatchObject({ kind: 'pass', passed: 0 });
  });

  it('without tests or a causal pass that scores it a text says nothing of how good it is', () => {
    const passes: Trace['passes'] = [
      {
        ...{ kind: 'denoise', at: 0, took: 50, chunk: 0, start: 0, size: 2, beside: 2, edited: [] },
        revealed: [
          { slot: 0, id: 5, confidence: 1 },
          { slot: 1, id: 6, confidence: 1 },
        ],
        confidence: [1, 1],
      },
    ];
    const unscored: Trace = { ...trace, passes, tokens: [5, 6], end: 'length' };
    expect(tallyRun(unscored, HEAD, null)).toBeNull();
    expect(tallyRun(unscored, HEAD, true)?.quality).toMatchObject({ kind: 'pass', passed: 1 });
  });

  it('a run that was cut off measures nothing', () => {
    expect(tallyRun({ ...trace, end: 'cancelled' }, HEAD, null)).toBeNull();
    expect(tallyRun({ ...trace, end: null }, HEAD, null)).toBeNull();
    expect(tallyRun({ ...trace, passes: [], tokens: [] }, HEAD, null)).toBeNull();
  });
});
