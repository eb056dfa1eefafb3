import type { Piece, Vocabulary } from './pieces.ts';
import type { Trace } from './trace.ts';
import { withIds } from './with-ids.ts';

/**
 * A run in the ids of a model, whoever recorded it: a link numbers the tokens of its run anew, by what they stand for.
 * @param from what the trace's ids stand for
 * @param to the model's
 * @returns the same object where the ids are the model's already; null where the model lacks a token of the run
 */
export function inVocabulary(trace: Trace, from: Vocabulary, to: Vocabulary): Trace | null {
  if (from.pieces === to.pieces) return trace;
  const ids = new Ids(from, to);
  const told = withIds(trace, (id) => ids.of(id));
  return ids.lacks ? null : told;
}

/** Finds tokens of one vocabulary in another. */
class Ids {
  /** Whether one was asked for that the other vocabulary does not have. */
  lacks = false;
  readonly #from: Vocabulary;
  readonly #to: Vocabulary;
  readonly #byPiece: ReadonlyMap<string, number>;

  constructor(from: Vocabulary, to: Vocabulary) {
    this.#from = from;
    this.#to = to;
    this.#byPiece = new Map(to.pieces.map((piece, id) => [keyOf(piece), id]));
  }

  of(id: number): number {
    if (id === this.#from.eosId) return this.#to.eosId;
    const piece = this.#from.pieces[id];
    const key = piece === undefined ? null : keyOf(piece);
    const same = this.#to.pieces[id];
    // Two tokens may stand for the same.
    if (key !== null && same !== undefined && keyOf(same) === key) return id;
    const found = key === null ? undefined : this.#byPiece.get(key);
    if (found === undefined) this.lacks = true;
    return found ?? id;
  }
}

function keyOf(piece: Piece): string {
  return 'bytes' in piece ? `b${String.fromCharCode(...piece.bytes)}` : `n${piece.name}`;
}
