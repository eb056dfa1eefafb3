import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../sampling/policies/settings.ts';
import { inVocabulary } from './in-vocabulary.ts';
import { textPiece, type Vocabulary } from './pieces.ts';
import type { Denoised, Trace } from './trace.ts';

/** A link's own numbering: those that occur, [EOS] first. */
const OF_LINK: Vocabulary = {
  pieces: [{ name: '[EOS]' }, textPiece('a'), textPiece('b'), textPiece('c'), { name: '[PAD]' }],
  eosId: 0,
};

/** The model's, where 'd' comes twice. */
const OF_MODEL: Vocabulary = {
  pieces: [
    ...[{ name: '[MASK]' }, { name: '<end>' }, { name: '[PAD]' }, textPiece('d'), textPiece('c')],
    ...[textPiece('b'), textPiece('d'), textPiece('a')],
  ],
  eosId: 1,
};

/** A run with ids wherever a trace may have some. */
function traceOf([end, a, b, c, pad]: readonly [number, number, number, number, number]): Trace {
  const denoised: Denoised = {
    ...{ chunk: 0, start: 1, size: 2, drafted: [a, b] },
    revealed: [{ slot: 0, id: c, confidence: 0.5 }],
    edited: [{ slot: 1, id: a, previous: b, confidence: 0.75 }],
    confidence: [0.5, 0.75],
  };
  const timed = { at: 0, took: 1 };
  const remasked = { why: 'syntax', tail: [a, null, end] } as const;
  const next = { id: b, logProb: -1 };
  return {
    ...{ version: 1, device: 'CPU', model: { id: 'm', revision: 'r', stage: 'S1' } },
    prompt: {
      ...{ kind: 'write', instruction: 'x', signature: null, tokens: [] },
      ...{ given: [{ start: 0, tokens: [c] }], draft: [b, a], length: 9 },
    },
    settings: DEFAULT_SETTINGS,
    passes: [
      { kind: 'prefill', ...timed, tokens: 3, ahead: 4, next, opened: denoised },
      { kind: 'denoise', ...timed, ...denoised, remasked },
      {
        ...{ kind: 'commit', ...timed, chunk: 0, start: 1, tokens: [a, c], logProbs: [-1, -2] },
        ...{ rejected: 1, corrected: { slot: 2, id: b, confidence: 0.9 }, next, remasked },
      },
      { kind: 'decode', ...timed, start: 4, id: pad, logProb: -3 },
    ],
    changes: [
      {
        pass: 1,
        slots: [
          { position: 2, id: b },
          { position: 3, id: null },
        ],
      },
    ],
    tokens: [c, a, c],
    end: 'eos',
  };
}

const IN_LINK = traceOf([0, 1, 2, 3, 4]);
const IN_MODEL = traceOf([1, 7, 5, 4, 2]);

describe('a run in another vocabulary', () => {
  it('has the ids of what its tokens stand for, everywhere', () => {
    expect(inVocabulary(IN_LINK, OF_LINK, OF_MODEL)).toEqual(IN_MODEL);
    expect(inVocabulary(IN_MODEL, OF_MODEL, OF_LINK)).toEqual(IN_LINK);
  });

  it('is the very run where it is recorded in the ids of the model', () => {
    expect(inVocabulary(IN_MODEL, OF_MODEL, { ...OF_MODEL, eosId: 1 })).toBe(IN_MODEL);
    const reloaded = { ...OF_MODEL, pieces: [...OF_MODEL.pieces] };
    const twice = { ...IN_MODEL, tokens: [3, 6] };
    expect(inVocabulary(twice, OF_MODEL, reloaded)).toEqual(twice);
  });

  it('is none of a model that lacks a token', () => {
    const poorer = { ...OF_MODEL, pieces: OF_MODEL.pieces.slice(0, 7) };
    expect(inVocabulary(IN_LINK, OF_LINK, poorer)).toBeNull();
  });
});
