import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renamed } from '../code/renamed.ts';
import { glimpseOf, glimpsesOf, type Piece, sharesOf, textOfTokens, textPiece } from './pieces.ts';

const EOS = 0;

/** The bytes of a text, cut anywhere, one token a part. */
function cut(text: string, lengths: readonly number[]): Piece[] {
  const bytes = new TextEncoder().encode(text);
  const pieces: Piece[] = [{ name: '[EOS]' }];
  let at = 0;
  for (const length of lengths) {
    pieces.push({ bytes: bytes.slice(at, at + length) });
    at += length;
  }
  return [...pieces, { bytes: bytes.slice(at) }];
}

const idsOf = (pieces: readonly Piece[]): number[] => pieces.map((_, id) => id);
const seen = (bytes: readonly (readonly number[] | string | null)[]): string[] => {
  const row = bytes.filter((one) => one !== null);
  const pieces = row.map((one) =>
    typeof one === 'string' ? textPiece(one) : { bytes: Uint8Array.from(one) },
  );
  let next = 0;
  const ids = bytes.map((one) => (one === null ? null : next++));
  return glimpsesOf(ids, { pieces, eosId: -1 }).map(({ text, kind }) =>
    kind === 'part' ? `<${text}>` : text,
  );
};

describe('the text of tokens', () => {
  it('is whole however its bytes are cut, and so are its shares', () => {
    const text = fc.string({ unit: 'binary', maxLength: 30 });
    const lengths = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 60 });
    fc.assert(
      fc.property(text, lengths, (text, lengths) => {
        const pieces = cut(text, lengths);
        const ids = idsOf(pieces);
        expect(textOfTokens(ids, { pieces })).toBe(text);
        expect(sharesOf(ids, { pieces }).join('')).toBe(text);
        expect(sharesOf(ids, { pieces })).toHaveLength(ids.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('has nothing of structure, nor of an id that there is not', () => {
    expect(textOfTokens([0, 1, 0, 9], { pieces: [{ name: '[INS]' }, textPiece('a')] })).toBe('a');
    expect(textOfTokens([], { pieces: [] })).toBe('');
  });

  it('marks bytes that are no text', () => {
    const pieces = [{ bytes: Uint8Array.of(0x61, 0xff) }, { bytes: Uint8Array.of(0xe2) }];
    expect(sharesOf([0, 1], { pieces })).toEqual(['a\uFFFD', '\uFFFD']);
  });
});

describe('names that were typed in the place of those that were written', () => {
  const pieces = [
    'function',
    ' count',
    'Vow',
    'els',
    '(',
    's',
    ') { return',
    ' s',
    '.s + s',
    'Two',
  ].map(textPiece);
  const vocabulary = {
    pieces,
    eosId: -1,
    names: new Map([
      ['countVowels', 'my_func'],
      ['s', 'Q'],
    ]),
  };

  it('are spread over the tokens of the name', () => {
    expect(sharesOf([0, 1, 2, 3, 4, 5, 6, 7, 8], vocabulary)).toEqual([
      ...['function', ' my_', 'fu', 'nc', '(', 'Q', ') { return', ' Q', '.s + Q'],
    ]);
    expect(textOfTokens([6, 7, 9, 7], vocabulary)).toBe(') { return sTwo Q');
  });

  it('are seen where a token beside them is not known yet', () => {
    const texts = glimpsesOf([0, 1, 2, 3, 4, 5, null, 7], vocabulary).map(({ text }) => text);
    expect(texts).toEqual(['function', ' my_', 'fu', 'nc', '(', 'Q', '', ' Q']);
    expect(glimpsesOf([1, null, 3], vocabulary).map(({ text }) => text)).toEqual([
      ' count',
      '',
      'els',
    ]);
    expect(glimpseOf(7, vocabulary).text).toBe(' Q');
  });

  it('leave nothing of a text out, and change nothing but names', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(pieces.length - 1)), (ids) => {
        const shares = sharesOf(ids, vocabulary);
        expect(shares).toHaveLength(ids.length);
        expect(shares.join('')).toBe(renamed(textOfTokens(ids, { pieces }), vocabulary.names));
      }),
    );
  });
});

describe('what there is to see of tokens', () => {
  it('is a character where it is completed, and bytes before', () => {
    expect(seen([[0xe2, 0x82], [0xac, 0x20], 'n'])).toEqual(['<E2 82>', '€ ', 'n']);
    expect(seen([[0xf0], [0x9f], [0x98], [0x80]])).toEqual(['<F0>', '<9F>', '<98>', '😀']);
  });

  it('is bytes while a neighbour is masked', () => {
    expect(seen([[0xe2, 0x82], null, [0xac, 0x20]])).toEqual(['<E2 82>', '', '<AC 20>']);
  });

  it('is the text of a token that has one, whatever stands before it', () => {
    expect(seen([[0xe2], 'total', [0xff], 'é'])).toEqual(['<E2>', 'total', '<FF>', 'é']);
  });

  it('names structure, and ids that there are not', () => {
    const vocabulary = { pieces: [textPiece(''), { name: '[INS]' }], eosId: EOS };
    expect(glimpseOf(EOS, vocabulary)).toEqual({ text: '[EOS]', kind: 'name' });
    expect(glimpseOf(1, vocabulary)).toEqual({ text: '[INS]', kind: 'name' });
    expect(glimpseOf(99, vocabulary)).toEqual({ text: '[99]', kind: 'name' });
  });

  it('is never a replacement mark', () => {
    const bytes = fc.array(fc.oneof(fc.uint8Array({ maxLength: 4 }), fc.constant(null)));
    fc.assert(
      fc.property(bytes, (row) => {
        expect(seen(row.map((one) => one && [...one])).join('')).not.toContain('\uFFFD');
      }),
    );
  });
});
