import { expect, it } from 'vitest';
import { textPiece } from '../trace/pieces.ts';
import { DEFAULT_SETTINGS } from '../sampling/policies/settings.ts';
import type { CommitPass } from '../trace/trace.ts';
import { type Evidence, evidenceOf, featuresOf } from './evidence.ts';

const KNOWN = new Set(['sum', 'of', 'the', 'numbers']);
const SURE: Evidence = {
  instruction: 'sum of the numbers',
  pieces: 4,
  code: 'function f(a) { return a; }',
  scores: [0, 0, 0],
};

const features = (evidence: Partial<Evidence>): ReturnType<typeof featuresOf> =>
  featuresOf({ ...SURE, ...evidence }, KNOWN);

it('finds nothing to doubt in a sure text for known words', () => {
  expect(features({})).toEqual({
    surprisal: 0,
    weakest: 0,
    unsureTokens: 0,
    length: Math.log(4),
    flawed: 0,
    unknownWords: 0,
    unknownShare: 0,
    piecesPerWord: 1,
  });
});

it('measures surprisal, the weakest token and how many are unsure', () => {
  const { surprisal, weakest, unsureTokens } = features({ scores: [-1, -4, -0.01, -1] });
  expect(surprisal ** 2).toBeCloseTo(6.01 / 4, 10);
  expect(weakest).toBe(2);
  expect(unsureTokens ** 2).toBeCloseTo(3, 10);
});

it('leaves out what no causal pass has scored, and bears a chance of nought', () => {
  expect(features({ scores: [null, Number.NaN, -1] }).surprisal).toBe(1);
  expect(features({ scores: [] })).toMatchObject({ surprisal: 0, weakest: 0, length: 0 });
  expect(Number.isFinite(features({ scores: [-Infinity] }).surprisal)).toBe(true);
});

it('sees names that nothing declares', () => {
  expect(features({ code: 'function f(a) { return b; }' }).flawed).toBe(1);
});

it('sees words that training does not know, and pieces', () => {
  const found = features({ instruction: 'fetch the url', pieces: 9 });
  expect(found.unknownWords ** 2).toBeCloseTo(2, 10);
  expect(found.unknownShare).toBeCloseTo(2 / 3, 10);
  expect(found.piecesPerWord).toBe(3);
});

it('reads a run: the scores of its commits, and the tokens of the instruction alone', () => {
  const vocabulary = ['sum ', 'of', ' a', '\nfunction f(a)', '[SEP]', 'x'].map(textPiece);
  const commit: CommitPass = {
    kind: 'commit',
    at: 0,
    took: 1,
    chunk: 0,
    start: 0,
    tokens: [5, 5],
    logProbs: [-0.5, -0.25],
    rejected: 0,
    corrected: null,
  };
  const prompt = {
    kind: 'write' as const,
    instruction: 'sum\n of a',
    signature: 'f(a)',
    tokens: [0, 1, 2, 3, 4],
  };
  const trace = { prompt, settings: DEFAULT_SETTINGS, passes: [commit] };
  expect(evidenceOf(trace, vocabulary, 'xx')).toEqual({
    instruction: 'sum of a',
    pieces: 3,
    code: 'xx',
    scores: [-0.5, -0.25],
  });
});
