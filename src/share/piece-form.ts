import type { Piece } from '../engine/trace/pieces.ts';

/**
 * Pieces as bytes in a run's table: text as it is, structure as its name behind a byte that no text begins with.
 * A token of that very byte alone is told by its length.
 */
const NAME = 0xff;

export function pieceToBytes(piece: Piece): Uint8Array {
  if ('bytes' in piece) return piece.bytes;
  return Uint8Array.from([NAME, ...new TextEncoder().encode(piece.name)]);
}

export function bytesToPiece(bytes: Uint8Array): Piece {
  if (bytes[0] !== NAME || bytes.length === 1) return { bytes };
  return { name: new TextDecoder().decode(bytes.subarray(1)) };
}
