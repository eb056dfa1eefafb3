import { expect, it } from 'vitest';
import { type Piece, textPiece } from '../trace/pieces.ts';
import { packPieces, unpackPieces } from './packed-pieces.ts';

it('gives back every piece, names and bytes that are no text included', () => {
  const pieces: Piece[] = [
    { name: '[MASK]' },
    textPiece('a'),
    textPiece(''),
    { bytes: Uint8Array.of(0xe2, 0x82) },
    { name: '' },
    { name: '<|é|>' },
    textPiece('🙂 x'),
  ];
  expect(unpackPieces(structuredClone(packPieces(pieces)))).toEqual(pieces);
  expect(unpackPieces(packPieces([]))).toEqual([]);
});
