import { positionScores } from '../trace/measures.ts';
import { bytesOf, type Piece } from '../trace/pieces.ts';
import type { Trace } from '../trace/trace.ts';
import { toldInstruction } from '../prompt/prompt.ts';
import { flawsIn } from './flaws.ts';
import { plainWords } from './words.ts';

/**
 * What a run knows about whether its text is right: the causal log-probabilities that the passes which cache the
 * text give anyway, the text itself, and the words of the request. The same things under every rule; how many
 * passes it took is left out, for that is the rule's doing.
 */
export interface Evidence {
  /** As the model read it; empty where a hole is filled without a word. */
  readonly instruction: string;
  /** Tokens that the instruction takes. */
  readonly pieces: number;
  /** The whole program. */
  readonly code: string;
  /** log p of each token that was written given all before it, nats; null or NaN where none has scored it. */
  readonly scores: readonly (number | null)[];
}

/** @param code the whole program that the text of the run makes */
export function evidenceOf(
  trace: Pick<Trace, 'passes' | 'prompt' | 'settings'>,
  vocabulary: readonly Piece[],
  code: string,
): Evidence {
  const instruction = toldInstruction(trace.prompt);
  return {
    instruction,
    pieces: tokensOfText(instruction, trace.prompt.tokens, vocabulary),
    code,
    scores: positionScores(trace),
  };
}

/** How many of the first tokens of a prompt it takes to spell the text that it begins with. */
function tokensOfText(
  text: string,
  tokens: readonly number[],
  vocabulary: readonly Piece[],
): number {
  let left = new TextEncoder().encode(text).length;
  let count = 0;
  for (; count < tokens.length && left > 0; count++) {
    left -= bytesOf(tokens[count]!, vocabulary).length;
  }
  return count;
}

/** In the order of the weights. Another list makes calibrations of before unreadable. */
export const FEATURES = [
  /** Root of the mean surprisal of a token, nats. The roots: a first doubt says more than the tenth. */
  'surprisal',
  /** Root of the surprisal of the least likely token. */
  'weakest',
  /** Root of the number of tokens that have less than nine chances in ten. */
  'unsureTokens',
  /** Logarithm of the number of tokens. */
  'length',
  /** 1 where the text is surely wrong, see `flaws.ts`. */
  'flawed',
  /** Root of the number of words that no request of the training had. */
  'unknownWords',
  /** The share of such words. */
  'unknownShare',
  /** Tokens that a word of the request takes: many where the tokenizer does not know it. */
  'piecesPerWord',
] as const;

export type Feature = (typeof FEATURES)[number];

/** Below this a token is one that the model was not sure of. */
const SURE = Math.log(0.9);

/** No surprisal counts for more, nats: how small a small chance is differs from device to device. */
const MOST_NATS = 12;

/** @param known the words of training's requests */
export function featuresOf(
  { instruction, pieces, code, scores }: Evidence,
  known: ReadonlySet<string>,
): Record<Feature, number> {
  const scored = scores.flatMap((score) => (score === null || Number.isNaN(score) ? [] : [score]));
  const surprisals = scored.map((score) => Math.min(MOST_NATS, Math.max(0, -score)));
  const words = plainWords(instruction);
  const unknown = words.filter((word) => !known.has(word)).length;
  const { brackets, undeclared } = flawsIn(code);
  return {
    surprisal: Math.sqrt(
      surprisals.reduce((sum, one) => sum + one, 0) / Math.max(1, surprisals.length),
    ),
    weakest: Math.sqrt(Math.max(0, ...surprisals)),
    unsureTokens: Math.sqrt(scored.filter((score) => score < SURE).length),
    length: Math.log(1 + scored.length),
    flawed: brackets + undeclared > 0 ? 1 : 0,
    unknownWords: Math.sqrt(unknown),
    unknownShare: unknown / Math.max(1, words.length),
    piecesPerWord: pieces / Math.max(1, instruction.split(' ').length),
  };
}
