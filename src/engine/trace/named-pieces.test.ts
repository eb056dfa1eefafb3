import { describe, expect, it } from 'vitest';
import { NAME_SPECIALS } from '../prompt/names.ts';
import { encodeNamed, namedPieces } from './named-pieces.ts';
import { type Piece, textOfTokens, textPiece } from './pieces.ts';

/** One token a character below 128, and the specials behind them. */
const PLAIN: readonly Piece[] = Array.from({ length: 128 }, (_, code) =>
  textPiece(String.fromCharCode(code)),
);
const PIECES: readonly Piece[] = [...PLAIN, ...NAME_SPECIALS.map((name) => ({ name }))];
const encode = (text: string): number[] => Array.from(text, (c) => c.charCodeAt(0));
const idOf = (special: string): number => PLAIN.length + NAME_SPECIALS.indexOf(special);

describe('what tokens stand for in a run', () => {
  it('is the names of its head', () => {
    const pieces = namedPieces(PIECES, 'my_func(Q, end_1)');
    const tokens = [idOf('[ F]'), ...encode('('), idOf('[P0]'), ...encode(','), idOf('[ P1]')];
    expect(textOfTokens(tokens, pieces)).toBe(' my_func(Q, end_1');
    expect(textOfTokens([idOf('[P2]')], pieces)).toBe('');
    expect(textOfTokens(tokens, PIECES)).toBe('(,');
  });

  it('is the same array for the same head, so that it can be told whether a run is in the ids of a model', () => {
    expect(namedPieces(PIECES, 'f(a)')).toBe(namedPieces(PIECES, 'f(a)'));
    expect(namedPieces(PIECES, 'f(a)')).not.toBe(namedPieces(PIECES, 'f(b)'));
  });

  it("is the model's own without a head, and of a model without such tokens", () => {
    expect(namedPieces(PIECES, null)).toBe(PIECES);
    expect(namedPieces(PLAIN, 'f(a)')).toBe(PLAIN);
  });
});

describe('a text in tokens', () => {
  it('has one for each name of the head', () => {
    const tokens = encodeNamed('return end_1', 'f(end_1)', PIECES, encode);
    expect(tokens).toEqual([...encode('return'), idOf('[ P0]')]);
    expect(textOfTokens(tokens, namedPieces(PIECES, 'f(end_1)'))).toBe('return end_1');
  });

  it('is plain without a head, and of a model without such tokens', () => {
    expect(encodeNamed('end_1', null, PIECES, encode)).toEqual(encode('end_1'));
    expect(encodeNamed('end_1', 'f(end_1)', PLAIN, encode)).toEqual(encode('end_1'));
  });
});
