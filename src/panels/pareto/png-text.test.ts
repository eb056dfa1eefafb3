import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32, withPngText } from './png-text.ts';

interface Chunk {
  readonly type: string;
  readonly body: Buffer;
  readonly crc: number;
}

function chunksOf(png: Uint8Array): Chunk[] {
  const bytes = Buffer.from(png);
  const chunks: Chunk[] = [];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const body = bytes.subarray(at + 8, at + 8 + length);
    const type = bytes.toString('latin1', at + 4, at + 8);
    chunks.push({ type, body, crc: bytes.readUInt32BE(at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}

/** One grey pixel. */
function pixel(): Buffer {
  const chunk = (type: string, body: Buffer): Buffer => {
    const typed = Buffer.concat([Buffer.from(type, 'latin1'), body]);
    const frame = Buffer.alloc(typed.length + 8);
    frame.writeUInt32BE(body.length, 0);
    typed.copy(frame, 4);
    frame.writeUInt32BE(crc32(typed), 4 + typed.length);
    return frame;
  };
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from([0, 128]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

describe('withPngText', () => {
  it('puts the text behind the header and leaves the rest as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const chunks = chunksOf(withPngText(pixel(), 'Description', text));
        expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'iTXt', 'IDAT', 'IEND']);
        const [, words] = chunks;
        expect(words?.body.toString('utf8')).toBe(`Description\0\0\0\0\0${text}`);
        expect(words?.crc).toBe(crc32(Buffer.from(`iTXt${words?.body.toString('utf8')}`)));
        expect(chunks.filter(({ type }) => type !== 'iTXt')).toEqual(chunksOf(pixel()));
      }),
    );
  });

  it('refuses what is no picture', () => {
    expect(() => withPngText(Buffer.from('GIF89a'), 'Description', '')).toThrow('no PNG');
  });
});

it('crc32 is that of the standard', () => {
  expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926);
  // Of every empty IEND chunk.
  expect(crc32(Buffer.from('IEND'))).toBe(0xae426082);
});
