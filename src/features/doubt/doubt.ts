import { sharesOf } from '../../diffusion/pieces.ts';
import { type Calibration, chanceOfRight, UNSURE } from '../../doubt/calibration.ts';
import { doubtedTokens } from '../../doubt/doubted.ts';
import { evidenceOf } from '../../doubt/evidence.ts';
import { unknownWords } from '../../doubt/words.ts';
import { promptOf } from '../../tasks/asked.ts';
import { canvasState } from '../canvas/canvasState.ts';
import type { RunRecord } from '../run/runStore.ts';

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
  const { written } = canvasState(trace, trace.passes.length, vocabulary.eosId);
  const doubted = unsure ? doubtedTokens(written) : [];
  const shares = sharesOf(
    written.map(({ id }) => id),
    vocabulary.pieces,
  );
  const asked = promptOf(trace.prompt);
  const before = asked.kind === 'infill' ? asked.prefix : '';
  return {
    chance,
    unsure,
    positions: new Set(doubted.map(({ position }) => position)),
    places: doubted.flatMap(({ position }) => {
      const text = excerptAt(shares, position);
      return text === '' ? [] : [{ text, line: lineAt(before, shares, position) }];
    }),
    unknown: unknownWords(trace.prompt.instruction, calibration.known),
  };
}

/** A token without blanks around it; a lone sign comes with the token behind it, for by itself it says little. */
function excerptAt(shares: readonly string[], position: number): string {
  const text = (shares[position] ?? '').trim();
  if (text === '' || /[\p{L}\p{N}]/u.test(text)) return text;
  const [next = ''] = (shares[position + 1] ?? '').split('\n');
  return `${text}${next}`.trimEnd();
}

/** The line that the first visible character of a token stands on. */
function lineAt(before: string, shares: readonly string[], position: number): number {
  const own = shares[position] ?? '';
  const blank = own.slice(0, own.length - own.trimStart().length);
  return (before + shares.slice(0, position).join('') + blank).split('\n').length;
}
