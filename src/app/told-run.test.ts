import { describe, expect, it } from 'vitest';
import { textPiece } from '../engine/trace/pieces.ts';
import { DEFAULT_SETTINGS } from '../engine/sampling/policies/settings.ts';
import type { Pass, RunEnd } from '../engine/trace/trace.ts';
import { canvasState } from '../core/run/canvas-state.ts';
import { cacheBlocks } from '../panels/stats/cache-blocks.ts';
import { announcement } from '../panels/announce/announcement.ts';
import { runReadout, slotReadout } from '../core/run/reading.ts';
import { plainOf } from '../words/marks.ts';

const VOCABULARY = {
  pieces: [{ name: '[MASK]' }, { name: '[EOS]' }, textPiece(' a'), textPiece('b')],
  eosId: 1,
};
const settings = { ...DEFAULT_SETTINGS, policy: { kind: 'steps', steps: 8 }, chunk: 4 } as const;
const PASSES: readonly Pass[] = [
  { kind: 'prefill', at: 0, took: 5, tokens: 6 },
  {
    kind: 'denoise',
    at: 5,
    took: 5,
    chunk: 0,
    start: 0,
    size: 4,
    revealed: [{ slot: 0, id: 3, confidence: 0.75 }],
    edited: [],
    confidence: [0.75, 0.5, 0.2, 0.1],
  },
  {
    kind: 'denoise',
    at: 10,
    took: 5,
    chunk: 0,
    start: 0,
    size: 4,
    revealed: [{ slot: 1, id: 1, confidence: 0.9 }],
    edited: [{ slot: 0, id: 2, previous: 3, confidence: 0.95 }],
    confidence: [0.9, 0.9, 0.2, 0.1],
  },
  {
    kind: 'commit',
    at: 15,
    took: 5,
    chunk: 0,
    start: 0,
    tokens: [2, 1],
    logProbs: [-0.1, -0.1],
    rejected: 0,
    corrected: null,
  },
];

const after = (count: number, end: RunEnd | null = 'eos') =>
  canvasState({ settings, prompt: {}, passes: PASSES, end }, count, VOCABULARY.eosId);
const line = (count: number) => plainOf(runReadout(after(count), PASSES.length, VOCABULARY));
const slot = (count: number, position: number) =>
  plainOf(slotReadout(after(count), position, VOCABULARY));

describe('readout', () => {
  it('tells each pass in a line', () => {
    expect([0, 1, 2, 3, 4].map(line)).toEqual([
      'Nothing has run yet. Every slot is masked.',
      'Pass 1 of 4: prompt read and cached, 6 tokens.',
      'Pass 2 of 4: 1 revealed, 3 of the chunk still masked.',
      'Pass 3 of 4: 1 revealed, b edited to ·a, 0 of the chunk still masked.',
      '1 token in 4 passes, 20 ms, finished.',
    ]);
  });

  it('says of a text without an end whether it is as long as was asked for', () => {
    const ends = (length: number): string => {
      const trace = { settings: { ...settings, length }, prompt: {}, passes: PASSES };
      const canvas = canvasState({ ...trace, end: 'length' }, PASSES.length, VOCABULARY.eosId);
      return plainOf(runReadout(canvas, PASSES.length, VOCABULARY));
    };
    expect(ends(1)).toContain('every slot filled');
    expect(ends(100)).toContain('the context is full');
  });

  it('tells what a causal pass revealed of the chunk to come', () => {
    const opened = {
      ...{ chunk: 0, start: 0, size: 4, edited: [], confidence: [0.9, 0.8, 0.2, 0.1] },
      revealed: [{ slot: 0, id: 3, confidence: 0.9 }],
    };
    const passes = [{ kind: 'prefill', at: 0, took: 5, tokens: 6, ahead: 4, opened } as const];
    const canvas = canvasState({ settings, prompt: {}, passes, end: null }, 1, VOCABULARY.eosId);
    expect(plainOf(runReadout(canvas, 1, VOCABULARY))).toBe(
      'Pass 1 of 1: prompt read and cached, 6 tokens; of the next 4 slots 1 revealed.',
    );
  });

  it('tells what stands in the code to put right, and how many edits rode along', () => {
    const opened = {
      ...{ chunk: 0, start: 0, size: 4, drafted: [3, 3], revealed: [] },
      edited: [{ slot: 0, id: 2, previous: 3, confidence: 0.95 }],
      confidence: [0.9, 0.8, 0.2, 0.1],
    };
    const passes = [{ kind: 'prefill', at: 0, took: 5, tokens: 6, ahead: 4, opened } as const];
    const canvas = canvasState({ settings, prompt: {}, passes, end: null }, 1, VOCABULARY.eosId);
    expect(plainOf(runReadout(canvas, 1, VOCABULARY))).toContain(
      'of the next 4 slots 2 given, 1 edited.',
    );
    expect(plainOf(slotReadout(canvas, 0, VOCABULARY))).toBe(
      'Slot 1: ·a 0.95 in pass 1; was b since pass 1.',
    );
    expect(plainOf(slotReadout(canvas, 1, VOCABULARY))).toBe('Slot 2: b as in the code given.');
    const part = { ...opened, size: 2, edited: [], confidence: [0.9, 0.8] };
    const settled = [{ kind: 'denoise', at: 0, took: 5, ...part } as const];
    const after = canvasState(
      { settings, prompt: {}, passes: settled, end: null },
      1,
      VOCABULARY.eosId,
    );
    expect(plainOf(runReadout(after, 1, VOCABULARY))).toBe('Pass 1 of 1: nothing to edit.');
  });

  it('tells what is known of a slot', () => {
    expect(slot(2, 0)).toBe('Slot 1: b 0.75 in pass 2.');
    expect(slot(2, 1)).toBe('Slot 2: masked. The surest guess has probability 0.50.');
    expect(slot(3, 2)).toBe('Slot 3: after [EOS], to be dropped.');
    expect(slot(4, 0)).toBe('Slot 1: ·a 0.95 in pass 3; was b since pass 2.');
    expect(slot(1, 9)).toBe('Slot 10: masked, its chunk is not open yet.');
  });
});

describe('cacheBlocks', () => {
  const states = (count: number) =>
    cacheBlocks(
      { prompt: { kind: 'write', instruction: '', signature: null, tokens: [] }, passes: PASSES },
      after(count),
    ).map(({ state, tokens }) => `${state} ${tokens}`);

  it('goes from to come, over open, to cached', () => {
    expect(states(0)).toEqual(['next 6', 'open 4']);
    expect(states(2)).toEqual(['prompt 6', 'open 4']);
    expect(states(4)).toEqual(['prompt 6', 'cached 1']);
  });

  it('leaves the last token of a text that is written one at a time out of the cache', () => {
    const token = { id: 3, logProb: -1 };
    const passes: readonly Pass[] = [
      { kind: 'prefill', at: 0, took: 5, tokens: 6, next: token },
      { kind: 'decode', at: 5, took: 5, start: 1, ...token },
    ];
    const trace = { settings: { ...settings, policy: { kind: 'ar' } as const }, passes, end: null };
    const canvas = canvasState({ ...trace, prompt: {} }, 2, VOCABULARY.eosId);
    expect(canvas.written).toHaveLength(2);
    const blocks = cacheBlocks(
      { prompt: { kind: 'write', instruction: '', signature: null, tokens: [] }, passes },
      canvas,
    );
    expect(blocks.map(({ state, tokens }) => `${state} ${tokens}`)).toContain('cached 1');
  });
});

describe('what was given', () => {
  const given = [{ start: 0, tokens: [2, 3] }];
  const passes: Pass[] = PASSES.map((pass) =>
    pass.kind === 'prefill' ? pass : { ...pass, start: ('start' in pass ? pass.start : 0) + 2 },
  );
  const at = (count: number) =>
    canvasState({ settings, prompt: { given }, passes, end: 'eos' }, count, VOCABULARY.eosId);
  const line = (count: number) => plainOf(runReadout(at(count), passes.length, VOCABULARY));

  it('is said, and not counted as written', () => {
    expect(line(0)).toBe('Nothing has run yet. 2 tokens given, every other slot masked.');
    expect(line(1)).toContain('prompt and what is given read and cached');
    expect(line(4)).toBe('1 token in 4 passes, 20 ms, finished. 2 of 3 tokens were given.');
    expect(announcement({ at: 'done', end: 'eos' }, at(4))?.text).toContain('1 token in 4 passes');
    expect(plainOf(slotReadout(at(4), 1, VOCABULARY))).toBe('Slot 2: b given: no pass writes it.');
  });
});

describe('announcement', () => {
  it('does not wait with the end', () => {
    expect(announcement({ at: 'done', end: 'eos' }, after(4))).toEqual({
      text: 'Finished. 1 token in 4 passes, 20 ms.',
      urgent: true,
    });
  });

  it('says how far a run is, and nothing at rest', () => {
    expect(announcement({ at: 'running' }, after(2, null))).toEqual({
      text: 'Pass 2, 0 tokens committed.',
      urgent: false,
    });
    expect(announcement({ at: 'idle' }, after(0, null))).toBeNull();
  });
});
