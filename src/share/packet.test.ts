import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Damaged } from './bytes.ts';
import { checksum, MOST_BYTES, pack, unpack } from './packet.ts';

const bytesArb = fc.uint8Array({ maxLength: 600 }).map((bytes) => Uint8Array.from(bytes));

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A packet of the deflated kind with a right checksum. */
function deflated(bytes: Uint8Array): string {
  const head = Buffer.alloc(5, 1);
  head.writeUInt32BE(checksum(bytes, ''), 1);
  return Buffer.concat([head, deflateRawSync(bytes)]).toString('base64url');
}

describe('packet', () => {
  it('gives back what was packed, with what lay beside it', async () => {
    await fc.assert(
      fc.asyncProperty(bytesArb, fc.string(), async (bytes, beside) => {
        const text = await pack(bytes, beside);
        expect(text).toMatch(/^[\w-]+$/);
        expect(await unpack(text, beside)).toEqual(bytes);
        await expect(unpack(text, `${beside}.`)).rejects.toThrow(Damaged);
      }),
    );
  });

  it('is short for what repeats', async () => {
    expect((await pack(new Uint8Array(600))).length).toBeLessThan(30);
  });

  it('has the checksum of zlib', () => {
    expect(checksum(new TextEncoder().encode('56789'), '1234')).toBe(0xcbf43926);
  });

  it('refuses what was altered, cut off or is no packet', async () => {
    const bytes = new TextEncoder().encode('a text that is long enough '.repeat(9));
    const text = await pack(bytes);
    const character = fc.constantFrom(...Array.from(ALPHABET));
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), character, async (at, other) => {
        const altered = text.slice(0, at) + other + text.slice(at + 1);
        const read = await unpack(altered).catch((error: unknown) => error);
        // Some bits at the very end stand for nothing.
        if (read instanceof Uint8Array) expect(read).toEqual(bytes);
        else expect(read).toBeInstanceOf(Damaged);
        await expect(unpack(text.slice(0, at))).rejects.toThrow(Damaged);
      }),
    );
    for (const nothing of ['', 'A', '====', 'AAAAAA', 'ä', 'A'.repeat(100_001)]) {
      await expect(unpack(nothing)).rejects.toThrow(Damaged);
    }
  });

  it('does not swell', async () => {
    expect(await unpack(deflated(new Uint8Array(MOST_BYTES)))).toHaveLength(MOST_BYTES);
    const bomb = deflated(new Uint8Array(64 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(100_000);
    await expect(unpack(bomb)).rejects.toThrow(`More than ${MOST_BYTES} bytes come out`);
  });
});
