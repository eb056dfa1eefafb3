import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256Of, sha256Plain } from './sha256.ts';

const bytes = fc.uint8Array({ maxLength: 300 });

describe('sha256', () => {
  it('agrees with the platform, without crypto.subtle too', async () => {
    await fc.assert(
      fc.asyncProperty(bytes, async (drawn) => {
        const data = Uint8Array.from(drawn);
        const expected = createHash('sha256').update(data).digest('hex');
        expect(await sha256Of(data)).toBe(expected);
        expect(Buffer.from(sha256Plain(data)).toString('hex')).toBe(expected);
      }),
    );
  });

  it('reads more than a megabyte', () => {
    const data = Uint8Array.from({ length: 1_100_000 }, (_, i) => i % 253);
    const expected = createHash('sha256').update(data).digest('hex');
    expect(Buffer.from(sha256Plain(data)).toString('hex')).toBe(expected);
  });
});
