import {
  type HeadName,
  headNames,
  NAME_SPECIALS,
  nameSpecial,
  withNames,
} from '../prompt/names.ts';
import { encodeParts } from '../prompt/prompt.ts';
import { type Piece, textPiece } from './pieces.ts';

/** A token that stands for a name of a head. */
interface NameToken {
  readonly id: number;
  readonly text: string;
}

const SPECIALS: ReadonlySet<string> = new Set(NAME_SPECIALS);
/** By vocabulary: the ids of its specials for names, and what was made of it for heads. */
const known = new WeakMap<readonly Piece[], KnownPieces>();
/** Heads of one vocabulary that are kept. */
const MOST_HEADS = 64;

interface KnownPieces {
  readonly ids: ReadonlyMap<string, number>;
  readonly byHead: Map<string, readonly Piece[]>;
}

/**
 * What tokens stand for in a run: the names of the head that was given among them, see `names.ts`.
 * @param pieces the model's
 * @param signature the head as it was asked for; null where there was none
 * @returns the same array for the same head; the model's own where it has no tokens for names, or nothing names any
 */
export function namedPieces(
  pieces: readonly Piece[],
  signature: string | null | undefined,
): readonly Piece[] {
  if (signature === null || signature === undefined) return pieces;
  const { ids, byHead } = knownOf(pieces);
  if (ids.size === 0) return pieces;
  const made = byHead.get(signature);
  if (made !== undefined) return made;
  const named = [...pieces];
  for (const { id, text } of tokensOf(headNames(signature), ids)) named[id] = textPiece(text);
  if (byHead.size >= MOST_HEADS) byHead.clear();
  byHead.set(signature, named);
  return named;
}

/**
 * A text of a run in tokens, the names of its head by those that stand for them.
 * @param pieces the model's
 * @param encode ids of any text
 */
export function encodeNamed(
  text: string,
  signature: string | null | undefined,
  pieces: readonly Piece[],
  encode: (text: string) => readonly number[],
): readonly number[] {
  const { ids } = knownOf(pieces);
  if (ids.size === 0 || signature === null || signature === undefined) return encode(text);
  const parts = withNames(text, headNames(signature));
  return encodeParts(parts, encode, (special) => ids.get(special) ?? -1);
}

function tokensOf(
  names: readonly HeadName[],
  ids: ReadonlyMap<string, number>,
): readonly NameToken[] {
  return names.flatMap(({ name, token }) =>
    [false, true].flatMap((isSpaced) => {
      const id = ids.get(nameSpecial(token, isSpaced));
      return id === undefined ? [] : [{ id, text: isSpaced ? ` ${name}` : name }];
    }),
  );
}

function knownOf(pieces: readonly Piece[]): KnownPieces {
  let made = known.get(pieces);
  if (made === undefined) {
    const ids = new Map<string, number>();
    for (const [id, piece] of pieces.entries()) {
      if ('name' in piece && SPECIALS.has(piece.name)) ids.set(piece.name, id);
    }
    known.set(pieces, (made = { ids, byHead: new Map() }));
  }
  return made;
}
