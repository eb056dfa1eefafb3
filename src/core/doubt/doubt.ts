import { sharesOf } from '../../engine/trace/pieces.ts';
import { type Calibration, chanceOfRight, UNSURE } from '../../engine/doubt/calibration.ts';
import { doubtedTokens } from '../../engine/doubt/doubted.ts';
import { evidenceOf } from '../../engine/doubt/evidence.ts';
import { unknownWords } from '../../engine/doubt/words.ts';
import { promptOf } from '../../engine/prompt/asked.ts';
import { replay } from '../../engine/trace/replay.ts';
import type { RunRecord } from '../run/run-store.ts';

/** A place of the code that the model doubts. */
export interface Doubted {
  /** What stands there, without blanks around it. */
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

/** What a model makes of its own finished text. */
export interface Doubt {
  /** Chance that the text is right, 0 to 1. */
  readonly chance: number;
  readonly unsure: boolean;
  /** Positions of the doubted tokens; empty where the model is not unsure. */
  readonly positions: ReadonlySet<number>;
  /** The same as places of the code, the most doubted first; tokens of blanks alone are none. */
  readonly places: readonly Doubted[];
  /** Words of the request that the model has never read. */
  readonly unknown: readonly string[];
}

/** @returns null while a run goes on, and of one that was stopped: it never got to what it would have said */
export function doubtOf(
  { trace, vocabulary, code }: Pick<RunRecord, 'trace' | 'vocabulary' | 'code'>,
  calibration: Calibration,
): Doubt | null {
  if (code === null || trace.end === null || trace.end === 'cancelled') return null;
  const chance = chanceOfRight(calibration, evidenceOf(trace, vocabulary.pieces, code));
  const unsure = chance < UNSURE;
  const { written } = replay(trace, vocabulary.eosId);
  const doubted = unsure ? doubtedTokens(written) : [];
  const shares = sharesOf(
    written.map(({ id }) => id),
    vocabulary,
  );
  const asked = promptOf(trace.prompt);
  const before = asked.kind === 'infill' ? asked.prefix : '';
  return {
    chance,
    unsure,
    positions: new Set(doubted.map(({ position }) => position)),
    places: doubted.flatMap(({ position }) => placeOf(before, shares, position) ?? []),
    unknown: unknownWords(trace.prompt.instruction, calibration.known),
  };
}

/** What a name or a number is made of. */
const WORD = /[\p{L}\p{N}_$]/u;

/**
 * A token as a place of the code: with the rest of the word that it is a part of, and a lone sign with the word
 * behind it, for by themselves they say little.
 * @param before the code before the text
 * @returns null for a token of blanks
 */
function placeOf(before: string, shares: readonly string[], position: number): Doubted | null {
  const own = shares[position] ?? '';
  if (own.trim() === '') return null;
  const code = before + shares.join('');
  const at = before.length + shares.slice(0, position).join('').length;
  let start = at + own.length - own.trimStart().length;
  let end = at + own.trimEnd().length;
  const line = code.slice(0, start).split('\n').length;
  const isWord = (place: number): boolean => WORD.test(code[place] ?? '');
  if (isWord(start)) while (isWord(start - 1)) start--;
  if (isWord(end - 1) || !WORD.test(own)) while (isWord(end)) end++;
  return { text: code.slice(start, end), line };
}
