import { describe, expect, it } from 'vitest';
import { textPiece } from '../../engine/trace/pieces.ts';
import { DEFAULT_SETTINGS } from '../../engine/sampling/policies/settings.ts';
import type { CommitPass, Trace } from '../../engine/trace/trace.ts';
import { madeCalibration } from '../../engine/doubt/made-calibration.ts';
import { doubtOf } from './doubt.ts';

const TEXTS = ['function f(a) {', '\n  return', ' a', '.', 'size', ';\n}'];
const VOCABULARY = { pieces: [...TEXTS, '[EOS]'].map(textPiece), eosId: TEXTS.length };

/** A run whose first token was given. @param chances of the tokens that were written, [EOS] left out */
function traceOf(chances: readonly number[], end: Trace['end'] = 'eos'): Trace {
  const commit: CommitPass = {
    kind: 'commit',
    at: 0,
    took: 1,
    chunk: 0,
    start: 1,
    tokens: [1, 2, 3, 4, 5, 6],
    logProbs: [...chances, 1].map(Math.log),
    rejected: 0,
    corrected: null,
  };
  return {
    version: 1,
    model: { id: 'm', revision: 'r', stage: 'S1' },
    device: '',
    prompt: {
      kind: 'write',
      instruction: 'the size of a url',
      signature: 'f(a)',
      tokens: [],
      given: [{ start: 0, tokens: [0] }],
    },
    settings: DEFAULT_SETTINGS,
    passes: [commit],
    tokens: [0, 1, 2, 3, 4, 5],
    end,
  };
}

/** Judges by the weakest token alone: unsure where its chance is small. */
const BY_WEAKEST = madeCalibration({
  bias: 2,
  weights: { weakest: -4 },
  known: ['the', 'size', 'of'],
});

const judge = (trace: Trace): ReturnType<typeof doubtOf> =>
  doubtOf({ trace, vocabulary: VOCABULARY, code: TEXTS.join('') }, BY_WEAKEST);

describe('doubtOf', () => {
  it('doubts nothing of a sure text', () => {
    const doubt = judge(traceOf([1, 0.99, 1, 1, 1]));
    expect(doubt).toMatchObject({ unsure: false, places: [] });
    expect(doubt?.positions.size).toBe(0);
  });

  it('names the tokens that an unsure text is unsure of, and a lone sign with what follows', () => {
    const doubt = judge(traceOf([1, 0.3, 0.05, 1, 1]));
    expect(doubt?.unsure).toBe(true);
    expect([...(doubt?.positions ?? [])]).toEqual([3, 2]);
    expect(doubt?.places).toEqual([
      { text: '.size', line: 2 },
      { text: 'a', line: 2 },
    ]);
  });

  it('names the whole word that a token is a part of', () => {
    const texts = ['function f(a) {', '\n  let max', 'Sub', 'Sum = 0', ';', '\n}'];
    const vocabulary = { ...VOCABULARY, pieces: [...texts, '[EOS]'].map(textPiece) };
    const trace = traceOf([1, 0.05, 1, 1, 1]);
    const doubt = doubtOf({ trace, vocabulary, code: texts.join('') }, BY_WEAKEST);
    expect(doubt?.places).toEqual([{ text: 'maxSubSum', line: 2 }]);
  });

  it('counts the line of what is seen of a token that begins with a break', () => {
    expect(judge(traceOf([0.05, 1, 1, 1, 1]))?.places).toEqual([{ text: 'return', line: 2 }]);
  });

  it('names the words that the model has not read', () => {
    expect(judge(traceOf([1, 1, 1, 1, 1]))?.unknown).toEqual(['url']);
  });

  it.each([null, 'cancelled'] as const)('is silent about a run that ended with %s', (end) => {
    expect(judge(traceOf([0.05, 1, 1, 1, 1], end))).toBeNull();
  });
});
