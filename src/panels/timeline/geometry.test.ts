import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../engine/sampling/policies/settings.ts';
import type { Pass } from '../../engine/trace/trace.ts';
import { duration, passesBy, timeOf } from '../../engine/trace/times.ts';
import { axisTimes, horizon, rowsFor, traceGeometry } from './geometry.ts';
import { barPaths, boxPath } from './paths.ts';
import { Sketcher } from './sketcher.ts';

/** No text here ends. */
const EOS = -1;

const settings = { ...DEFAULT_SETTINGS, chunk: 4, policy: { kind: 'steps', steps: 2 } } as const;
const confidence = [1, 1, 1, 1];
const PASSES: readonly Pass[] = [
  { kind: 'prefill', at: 0, took: 8, tokens: 5 },
  {
    kind: 'denoise',
    at: 10,
    took: 10,
    chunk: 0,
    start: 0,
    size: 4,
    revealed: [
      { slot: 0, id: 9, confidence: 1 },
      { slot: 1, id: 9, confidence: 1 },
    ],
    edited: [],
    confidence,
  },
  {
    kind: 'denoise',
    at: 20,
    took: 10,
    chunk: 0,
    start: 0,
    size: 4,
    revealed: [
      { slot: 2, id: 9, confidence: 1 },
      { slot: 3, id: 9, confidence: 1 },
    ],
    edited: [{ slot: 0, id: 7, previous: 9, confidence: 1 }],
    confidence,
  },
  {
    kind: 'commit',
    at: 30,
    took: 5,
    chunk: 0,
    start: 0,
    tokens: [7, 9, 9, 9],
    logProbs: [0, 0, 0, 0],
    rejected: 0,
    corrected: null,
  },
];

describe('time', () => {
  it('counts the passes that have ended', () => {
    expect([0, 7.9, 8, 19, 20, 34.9, 35, 99].map((t) => passesBy(PASSES, t))).toEqual([
      0, 0, 1, 1, 2, 3, 4, 4,
    ]);
  });

  it('goes back and forth between passes and moments', () => {
    for (let n = 0; n <= PASSES.length; n++) expect(passesBy(PASSES, timeOf(PASSES, n))).toBe(n);
    expect(duration(PASSES)).toBe(35);
    expect(duration([])).toBe(0);
  });

  it('gives a live run room ahead, in round steps, and a finished one the width', () => {
    expect(horizon(0, false)).toBe(50);
    expect(horizon(60, false)).toBe(100);
    expect(horizon(144, false)).toBe(200);
    expect(horizon(144, true)).toBe(144);
    for (let now = 1; now < 1e5; now *= 1.3) expect(horizon(now, false)).toBeGreaterThan(now);
  });

  it('marks round times', () => {
    expect(axisTimes(144, 6)).toEqual([0, 25, 50, 75, 100, 125]);
    expect(axisTimes(100, 5)).toEqual([0, 20, 40, 60, 80]);
  });
});

describe('rows', () => {
  it('doubles while the run goes on and fits once it has ended', () => {
    expect(rowsFor(0, 16, false)).toBe(64);
    expect(rowsFor(65, 16, false)).toBe(128);
    expect(rowsFor(60, 16, true)).toBe(60);
    expect(rowsFor(0, 16, true)).toBe(64);
  });
});

describe('traceGeometry', () => {
  const drawn = traceGeometry({ prompt: {}, passes: PASSES, settings }, EOS);

  it('opens a chunk when the pass before it ends, and closes it with the commit', () => {
    expect(drawn.open).toEqual([{ from: 8, to: 30, top: 0, height: 4 }]);
    expect(drawn.cached).toEqual([{ from: 35, to: Infinity, top: 0, height: 4 }]);
    expect(drawn.commits).toEqual([{ at: 35, slot: 0, stop: 0 }]);
    expect(drawn.commitHeights).toEqual([4]);
  });

  it('draws a token from the pass that decided it until its commit', () => {
    const second = drawn.bars.filter(({ top }) => top === 1);
    expect(second.map(({ from, to, stop, weight }) => [from, to, stop, weight])).toEqual([
      [10, 20, 0, 'deciding'],
      [20, 30, 0, 'standing'],
      [30, 35, 0, 'deciding'],
    ]);
  });

  it('ends the bar of a replaced token where the edit begins', () => {
    const first = drawn.bars.filter(({ top }) => top === 0);
    expect(first.map(({ from, to, stop }) => [from, to, stop])).toEqual([
      [10, 20, 0],
      [20, 30, 7],
      [30, 35, 7],
    ]);
    expect(drawn.edits).toEqual([{ at: 20, slot: 0, stop: 7 }]);
  });

  it('numbers every pass and names the chunks', () => {
    expect(drawn.ticks.map(({ label, kind }) => `${label} ${kind}`)).toEqual([
      '1 prefill',
      '2 denoise',
      '3 denoise',
      '4 commit',
    ]);
    expect(drawn.labels).toEqual([{ slot: 0, size: 4, row: { of: 'chunk', number: 1 } }]);
  });

  it('extends the open chunk to the last pass of a run under way', () => {
    const live = traceGeometry({ prompt: {}, passes: PASSES.slice(0, 2), settings }, EOS);
    expect(live.open).toEqual([{ from: 8, to: 20, top: 0, height: 4 }]);
    expect(live.commits).toEqual([]);
  });

  it('draws decoding as a staircase that begins with the prefill', () => {
    const next = { id: 9, logProb: -1 };
    const stairs = traceGeometry(
      {
        prompt: {},
        settings: { ...settings, policy: { kind: 'ar' } },
        passes: [
          { kind: 'prefill', at: 0, took: 4, tokens: 5, next },
          { kind: 'decode', at: 4, took: 3, start: 1, ...next },
        ],
      },
      EOS,
    );
    expect(stairs.bars.map(({ from, to, top, weight }) => [from, to, top, weight])).toEqual([
      [0, 4, 0, 'deciding'],
      [4, 7, 0, 'standing'],
      [4, 7, 1, 'deciding'],
    ]);
    // A token is cached by the pass that predicts the one after it, the last one by none.
    expect(stairs.cached).toEqual([{ from: 7, to: Infinity, top: 0, height: 1 }]);
    expect(stairs.slots).toBe(2);
  });

  it('draws what was given as cached with the prompt, or as standing in its chunk', () => {
    const given = [
      { start: 0, tokens: [21, 22, 23] },
      { start: 4, tokens: [24] },
    ];
    const next = { id: 9, logProb: -1 };
    const read = { kind: 'prefill', at: 0, took: 4, tokens: 8 } as const;
    const stairs = traceGeometry(
      {
        prompt: { given },
        settings: { ...settings, policy: { kind: 'ar' } },
        passes: [
          { ...read, next },
          { kind: 'decode', at: 4, took: 3, start: 5, ...next, given: 1 },
        ],
      },
      EOS,
    );
    expect(stairs.labels[0]).toEqual({ slot: 0, size: 3, row: { of: 'given' } });
    expect(stairs.open).toEqual([{ from: 0, to: 4, top: 0, height: 3 }]);
    expect(stairs.bars.map(({ top }) => top)).toEqual([3, 3, 5]);
    expect(stairs.cached.map(({ from, top, height }) => [from, top, height])).toEqual([
      [4, 0, 3],
      [7, 3, 2],
    ]);
    const look = { chunk: 0, start: 3, size: 2, revealed: [], edited: [], confidence: [0.1, 1] };
    const passes = [read, { kind: 'denoise', at: 4, took: 2, ...look } as const];
    const { bars } = traceGeometry({ prompt: { given }, settings, passes }, EOS);
    expect(bars).toEqual([{ top: 4, height: 1, from: 4, to: 6, stop: null, weight: 'standing' }]);
  });

  it('opens a chunk with the causal pass that denoised it in passing', () => {
    const opened = {
      chunk: 1,
      start: 4,
      size: 4,
      revealed: [{ slot: 1, id: 8, confidence: 1 }],
      edited: [],
      confidence,
    };
    const passes = PASSES.map((pass) =>
      pass.kind === 'commit' ? { ...pass, ahead: 4, opened } : pass,
    );
    const ahead = traceGeometry({ prompt: {}, passes, settings }, EOS);
    expect(ahead.open.at(-1)).toEqual({ from: 30, to: 35, top: 4, height: 4 });
    expect(ahead.bars.filter(({ top }) => top === 5)).toEqual([
      { from: 30, to: 35, top: 5, height: 1, stop: 0, weight: 'deciding' },
    ]);
    expect(ahead.labels.map(({ row }) => row)).toEqual([
      { of: 'chunk', number: 1 },
      { of: 'chunk', number: 2 },
    ]);
  });

  it('draws the code to put right as standing from the beginning, until it is edited', () => {
    const part = { kind: 'denoise', took: 10, chunk: 0, start: 0, size: 2, confidence } as const;
    const edited = [{ slot: 0, id: 7, previous: 9, confidence: 1 }];
    const passes = [
      { ...part, at: 0, drafted: [9, 9], revealed: [], edited: [] },
      { ...part, at: 10, revealed: [], edited },
    ];
    const { bars } = traceGeometry({ prompt: {}, passes, settings }, EOS);
    const plain = { height: 1, from: 0, stop: null, weight: 'standing' };
    expect(bars.filter(({ stop }) => stop === null)).toEqual([
      { ...plain, top: 0, to: 10 },
      { ...plain, top: 1, to: 20 },
    ]);
    expect(bars.filter(({ stop }) => stop !== null)).toMatchObject([{ top: 0, from: 10, to: 20 }]);
  });

  it('keeps a refused draft out of the cache', () => {
    const refused = PASSES.map((pass) =>
      pass.kind === 'commit'
        ? { ...pass, tokens: [7], corrected: { slot: 1, id: 5, confidence: 1 } }
        : pass,
    );
    const { cached, bars } = traceGeometry({ prompt: {}, passes: refused, settings }, EOS);
    expect(cached).toEqual([{ from: 35, to: Infinity, top: 0, height: 1 }]);
    // Only what the causal pass put there instead is left.
    expect(bars.filter(({ top, to }) => top > 0 && to > 30)).toMatchObject([
      { from: 30, to: 35, top: 1, stop: null },
    ]);
  });
});

describe('paths', () => {
  const scale = { width: 350, height: 40, span: 35, rows: 4 };

  it('scales boxes, open ends to the right edge', () => {
    expect(boxPath([{ from: 7, to: Infinity, top: 1, height: 2 }], scale)).toBe(
      'M70 10H350V30H70z',
    );
  });

  it('gathers bars of a colour and weight in one path', () => {
    const { bars } = traceGeometry({ prompt: {}, passes: PASSES, settings }, EOS);
    const keys = barPaths(bars, scale).map(({ stop, weight }) => `${stop} ${weight}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.sort()).toEqual(['0 deciding', '0 standing', '7 deciding']);
  });
});

describe('a text that is masked again', () => {
  const again: readonly Pass[] = [
    ...PASSES,
    {
      ...{ kind: 'denoise', at: 40, took: 10, chunk: 1, start: 2, size: 2 },
      remasked: { why: 'undeclared', tail: [null, 9] },
      ...{ revealed: [{ slot: 0, id: 5, confidence: 1 }], edited: [], confidence: [1, 1] },
    },
    {
      ...{ kind: 'commit', at: 50, took: 5, chunk: 1, start: 2, tokens: [5, 9] },
      remasked: { why: 'undeclared', tail: [5, 9] },
      ...{ logProbs: [0, 0], rejected: 0, corrected: null },
    },
  ];
  const { cached, open, bars } = traceGeometry({ passes: again, settings, prompt: {} }, EOS);

  it('is in the cache up to there, and from there on until it is taken back and after it is finished', () => {
    expect(cached).toEqual([
      { from: 35, to: Infinity, top: 0, height: 2 },
      { from: 35, to: 40, top: 2, height: 2 },
      { from: 55, to: Infinity, top: 2, height: 2 },
    ]);
    expect(open).toContainEqual({ from: 40, to: 50, top: 2, height: 2 });
  });

  it('shows what is kept from the start, and what is drawn from its pass on', () => {
    const rows = bars.filter(({ from, to }) => from >= 40 && to <= 50);
    expect(rows).toEqual([
      { top: 2, height: 1, from: 40, to: 50, stop: 0, weight: 'deciding' },
      // In the colour that it has on the canvas.
      { top: 3, height: 1, from: 40, to: 50, stop: 7, weight: 'standing' },
    ]);
  });
});

describe('Sketcher', () => {
  const prompt = {};
  const part = (count: number) => ({ prompt, settings, passes: PASSES.slice(0, count) });

  it('draws at every moment what is drawn of the whole at once', () => {
    const sketcher = new Sketcher();
    for (let count = 0; count <= PASSES.length; count++)
      expect(sketcher.of(part(count), EOS)).toEqual(traceGeometry(part(count), EOS));
  });

  it('leaves what it gave before as it was', () => {
    const sketcher = new Sketcher();
    const early = sketcher.of(part(2), EOS);
    const before = structuredClone(early);
    sketcher.of(part(4), EOS);
    expect(early).toEqual(before);
  });

  it('begins anew with another run, and with fewer passes', () => {
    const sketcher = new Sketcher();
    sketcher.of(part(4), EOS);
    const other = { ...part(3), prompt: { given: [{ start: 0, tokens: [7] }] } };
    expect(sketcher.of(other, EOS)).toEqual(traceGeometry(other, EOS));
    expect(sketcher.of(part(2), EOS)).toEqual(traceGeometry(part(2), EOS));
  });
});
