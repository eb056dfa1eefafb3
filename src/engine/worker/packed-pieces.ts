import type { Piece } from '../trace/pieces.ts';

/**
 * A vocabulary as it crosses from the worker: bytes end to end. Published models have 152,000 tokens, and as many small
 * objects with a buffer each take 300 ms to cross, packed and unpacked 60.
 */
export interface PackedPieces {
  /** Of all pieces; of names in UTF-8. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Where each piece ends. */
  readonly ends: Uint32Array<ArrayBuffer>;
  /** Ids of pieces that are names. */
  readonly names: readonly number[];
}

export function packPieces(pieces: readonly Piece[]): PackedPieces {
  const encoder = new TextEncoder();
  const parts = pieces.map((piece) => ('name' in piece ? encoder.encode(piece.name) : piece.bytes));
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  const ends = new Uint32Array(parts.length);
  let at = 0;
  for (const [id, part] of parts.entries()) {
    bytes.set(part, at);
    at += part.length;
    ends[id] = at;
  }
  return { bytes, ends, names: pieces.flatMap((piece, id) => ('name' in piece ? [id] : [])) };
}

export function unpackPieces({ bytes, ends, names }: PackedPieces): Piece[] {
  const decoder = new TextDecoder();
  const named = new Set(names);
  let start = 0;
  return Array.from(ends, (end, id): Piece => {
    const part = bytes.subarray(start, end);
    start = end;
    return named.has(id) ? { name: decoder.decode(part) } : { bytes: part };
  });
}
