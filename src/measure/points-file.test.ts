import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madePoint } from './made-points.ts';
import { formatPoints, readPoints, VERSION } from './points-file.ts';
import type { PointSet } from './point-set.ts';

const HEAD = { written: '2026-01-02T03:04:05.000Z', aup: 123.4 };
const SET: PointSet = {
  id: 'sweep 2026-01-02T03:04:05.000Z m',
  kind: 'sweep',
  work: '2 built-in tasks',
  model: { id: 'm', revision: 'abc', stage: 'S1' },
  device: 'WASM, f32',
  adapter: 'CPU',
  started: '2026-01-02T03:04:05.000Z',
  tasks: ['lists/sum', 'lists/max'],
  recording: {
    ...{ machine: 'A machine', command: 'npm run sweep', suite: 'x.jsonl', cores: 2, load: 0.1 },
  },
  points: [
    {
      ...madePoint({ n: 2, passed: 1 }),
      texts: {
        ...{ seeds: [1], repeats: 2, fates: 'pfpf', tokens: [9, 8, 9, 8], passes: [2, 3, 2, 3] },
        ms: [1.5, 2, 1.4, 2.1],
      },
    },
    madePoint({ policy: { kind: 'threshold', threshold: 0.9 } }),
    { ...madePoint({ meanLogProb: -0.25 }), text: '9-abc' },
    madePoint({ stage: 'AR', policy: { kind: 'ar' } }),
  ],
};

const textOf = (set: PointSet): string => JSON.stringify(formatPoints(set, HEAD));
const changed = (change: (file: Record<string, unknown>) => unknown): string => {
  const file = JSON.parse(textOf(SET)) as Record<string, unknown>;
  return JSON.stringify(change(file));
};

describe('a file of points', () => {
  it('is read as it was written', () => {
    expect(readPoints(textOf(SET))).toEqual({ ok: true, set: SET });
  });

  it('names what was measured, on what, with which settings, for any reader', () => {
    expect(formatPoints(SET, HEAD)).toMatchObject({
      format: 'unmask-points',
      version: VERSION,
      work: '2 built-in tasks',
      accuracyUnderParallelism: 123.4,
      points: [
        {
          settings: { chunk: 16, policy: { kind: 'steps', steps: 4 } },
          model: { id: 'm', revision: 'abc' },
          ...{ device: 'WASM, f32', n: 2, passed: 1, passAt1: 0.5, tokensPerSecond: 100 },
        },
        ...SET.points.slice(1).map(({ when }) => ({ when })),
      ],
    });
  });

  it.each([
    ['no JSON', '{"format":', { why: 'not-json' }],
    ['nothing', '', { why: 'not-json' }],
    ['another file', '{"format":"unmask-race","version":1}', { why: 'no-points' }],
    ['a list', '[]', { why: 'no-points' }],
    ['a version that is none', '{"format":"unmask-points","version":"2"}', { why: 'no-points' }],
    ['a newer version', changed((file) => ({ ...file, version: 9 })), { why: 'newer', version: 9 }],
    ['no set', changed((file) => ({ ...file, set: null })), { why: 'misfit', at: 'set' }],
    ['no points', changed((file) => ({ ...file, points: [] })), { why: 'empty' }],
    [
      'points that are none',
      changed((file) => ({ ...file, points: 4 })),
      { why: 'misfit', at: 'points' },
    ],
    [
      'a speed that is none',
      changed((file) => ({
        ...file,
        points: [{ ...SET.points[0], ...SET.points[0]?.quality, tokensPerSecond: -1 }],
      })),
      { why: 'misfit', at: 'points.0.tokensPerSecond' },
    ],
    [
      'a share above 1',
      changed((file) => ({
        ...file,
        points: [{ ...SET.points[0], ...SET.points[0]?.quality, passAt1: 2 }],
      })),
      { why: 'misfit', at: 'points.0.passAt1' },
    ],
    [
      'columns of different length',
      changed((file) => ({
        ...file,
        points: [
          {
            ...{ ...SET.points[0], ...SET.points[0]?.quality },
            texts: { ...SET.points[0]?.texts, fates: 'p' },
          },
        ],
      })),
      { why: 'misfit', at: 'points.0.texts' },
    ],
    ['too much', ' '.repeat(8_000_001), { why: 'too-long' }],
  ])('refuses %s, and says why', (_, text, problem) => {
    expect(readPoints(text)).toEqual({ ok: false, problem });
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readPoints(text).ok).toBe(false);
      }),
    );
    const whole = textOf(SET);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.string({ maxLength: 3 }), (at, put) => {
        expect(() => readPoints(whole.slice(0, at) + put + whole.slice(at + 1))).not.toThrow();
      }),
    );
  });
});

describe('files of every version', () => {
  const folder = new URL('golden/', import.meta.url);
  const golden = (name: string) => {
    const reading = readPoints(readFileSync(new URL(name, folder), 'utf8'));
    if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
    return reading.set;
  };

  it('are kept', () => {
    expect(readdirSync(folder).sort()).toEqual(
      Array.from({ length: VERSION }, (_, i) => `points-v${i + 1}.json`),
    );
  });

  it('1: whose sweep it was follows from its points', () => {
    expect(golden('points-v1.json')).toMatchObject({
      kind: 'sweep',
      work: '2 built-in tasks',
      model: { id: 'm', revision: 'abc', stage: 'S1' },
      ...{ device: 'WASM, f32', adapter: 'CPU', started: '2026-01-02T03:04:05.000Z' },
      points: [
        { settings: { policy: { kind: 'ar' } }, quality: { kind: 'pass', n: 10, passed: 5 } },
        { quality: { kind: 'pass', n: 10, passed: 5 } },
        { quality: { kind: 'log-prob', meanLogProb: -0.25 } },
      ],
    });
  });

  it('2: all of it', () => {
    expect(golden('points-v2.json')).toEqual(SET);
  });
});
