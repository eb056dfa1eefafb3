import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../engine/sampling/policies/settings.ts';
import type { Denoised, Trace } from '../../engine/trace/trace.ts';
import { passesAt } from './looks.ts';
import { decidedIn, isHeld, storyOf } from './slot-story.ts';

const timed = { at: 0, took: 1 };

function denoised(start: number, part: Partial<Denoised>): Denoised {
  return { chunk: 0, start, size: 4, revealed: [], edited: [], confidence: [0, 0, 0, 0], ...part };
}

/** A chunk of four slots behind a given one: revealed, edited, refused from its third on, told anew. */
const TRACE: Trace = {
  ...{ version: 1, device: 'CPU', model: { id: 'm', revision: 'r', stage: 'S1' } },
  settings: DEFAULT_SETTINGS,
  prompt: {
    ...{ kind: 'write', instruction: 'x', signature: null, tokens: [9] },
    given: [{ start: 0, tokens: [5] }],
  },
  passes: [
    {
      ...{ kind: 'prefill', ...timed, tokens: 2, ahead: 5 },
      opened: denoised(1, {
        revealed: [{ slot: 0, id: 10, confidence: 0.9 }],
        confidence: [0.9, 0.2, 0.4, 0.1],
      }),
    },
    { kind: 'denoise', ...timed, ...denoised(1, { confidence: [0.9, 0.3, 0.1, 0.2] }) },
    {
      ...{ kind: 'denoise', ...timed },
      ...denoised(1, {
        revealed: [1, 2, 3].map((slot) => ({ slot, id: 10 + slot, confidence: 0.5 })),
        edited: [{ slot: 0, id: 20, previous: 10, confidence: 0.8 }],
      }),
    },
    {
      ...{ kind: 'commit', ...timed, chunk: 0, start: 1, tokens: [20, 11], rejected: 2 },
      ...{ logProbs: [Math.log(0.25), Number.NaN] },
      corrected: { slot: 2, id: 30, confidence: 0.7 },
    },
    {
      ...{ kind: 'denoise', ...timed, chunk: 1, start: 3, size: 2, edited: [] },
      ...{ revealed: [{ slot: 1, id: 14, confidence: 1 }], confidence: [0.7, 1] },
    },
    {
      ...{ kind: 'commit', ...timed, chunk: 1, start: 3, tokens: [30, 14], logProbs: [0, 0] },
      ...{ rejected: 0, corrected: null, remasked: { why: 'syntax', tail: [30, 14] } },
    },
  ],
  changes: [{ pass: 4, slots: [{ position: 4, id: 77 }] }],
  tokens: [5, 20, 11, 30, 14],
  end: 'length',
};

describe('what happened to a slot', () => {
  it('is that it was given, and no pass had a say in it', () => {
    expect(storyOf(TRACE, 0)).toEqual([{ what: 'given' }]);
  });

  it('is told pass by pass: revealed, edited, committed', () => {
    expect(storyOf(TRACE, 1)).toEqual([
      { what: 'revealed', pass: 0, id: 10, confidence: 0.9 },
      { what: 'edited', pass: 2, from: 10, id: 20, confidence: 0.8 },
      { what: 'committed', pass: 3, probability: expect.closeTo(0.25, 9) as number },
    ]);
    expect(storyOf(TRACE, 1, 1)).toHaveLength(1);
  });

  it('counts passes together that left it masked', () => {
    expect(storyOf(TRACE, 2)).toEqual([
      { what: 'left', pass: 0, to: 1, surest: 0.3 },
      { what: 'revealed', pass: 2, id: 11, confidence: 0.5 },
      { what: 'committed', pass: 3, probability: null },
    ]);
  });

  it('says what was refused, and what came in its place', () => {
    const [, , refused] = storyOf(TRACE, 3);
    expect(refused).toEqual({ what: 'refused', pass: 3, id: 12, by: { id: 30, confidence: 0.7 } });
    expect(storyOf(TRACE, 3).at(-1)).toEqual({ what: 'committed', pass: 5, probability: 1 });
    expect(storyOf(TRACE, 4)[2]).toEqual({ what: 'refused', pass: 3, id: 13, by: null });
  });

  it('is that a person set it, and no pass has a say from then on', () => {
    expect(storyOf(TRACE, 4).at(-1)).toEqual({ what: 'set', pass: 4, id: 77 });
    expect(storyOf(TRACE, 4, 3).at(-1)).toMatchObject({ what: 'revealed' });
  });

  it('names what was masked again', () => {
    const last = TRACE.passes[5]!;
    const masked = { why: 'undeclared', tail: [null, 14] } as const;
    const trace = { ...TRACE, passes: [...TRACE.passes, { ...last, remasked: masked }] };
    expect(storyOf(trace, 3).slice(-2)).toEqual([
      { what: 'remasked', pass: 6, why: 'undeclared' },
      { what: 'committed', pass: 6, probability: 1 },
    ]);
  });
});

describe('the pass that decided a slot', () => {
  it('is the last that put something there', () => {
    expect(decidedIn(storyOf(TRACE, 1, 2))).toBe(0);
    expect(decidedIn(storyOf(TRACE, 1))).toBe(2);
    expect(decidedIn(storyOf(TRACE, 3, 4))).toBe(3);
    expect(decidedIn(storyOf(TRACE, 4, 3))).toBe(2);
  });

  it('is none while it is masked, and of what no pass has a say in', () => {
    expect(decidedIn(storyOf(TRACE, 2, 2))).toBeNull();
    expect(decidedIn(storyOf({ ...TRACE, changes: [] }, 4, 4))).toBeNull();
    expect(decidedIn(storyOf(TRACE, 4))).toBeNull();
    expect(isHeld(storyOf(TRACE, 4))).toBe(true);
    expect(isHeld(storyOf(TRACE, 0))).toBe(true);
    expect(isHeld(storyOf(TRACE, 1))).toBe(false);
  });
});

describe('the passes that looked at a slot', () => {
  it('are those that predicted it', () => {
    expect(passesAt(TRACE, 1)).toEqual([0, 1, 2, 3]);
    expect(passesAt(TRACE, 4)).toEqual([0, 1, 2, 4, 5]);
    expect(passesAt(TRACE, 4, 4)).toEqual([0, 1, 2]);
    expect(passesAt(TRACE, 40)).toEqual([]);
  });
});
