import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Sha256 } from './sha256-stream.on-demand.ts';
import { sha256Of } from './sha256.ts';

afterEach(() => vi.unstubAllGlobals());

const bytes = fc.uint8Array({ maxLength: 300 }).map((drawn) => Uint8Array.from(drawn));
const expected = (data: Uint8Array): string => createHash('sha256').update(data).digest('hex');

describe('sha256', () => {
  it('agrees with the platform', async () => {
    await fc.assert(
      fc.asyncProperty(bytes, async (data) => {
        expect(await sha256Of(data)).toBe(expected(data));
      }),
    );
  });

  it('agrees with it without crypto.subtle, as on pages without https', async () => {
    vi.stubGlobal('crypto', {});
    await fc.assert(
      fc.asyncProperty(bytes, async (data) => {
        expect(await sha256Of(data)).toBe(expected(data));
      }),
    );
    const long = Uint8Array.from({ length: 1_100_000 }, (_, i) => i % 253);
    expect(await sha256Of(long)).toBe(expected(long));
  });

  it('goes on from a state that was laid aside as text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(bytes, { maxLength: 5 }), async (parts) => {
        let sum: Sha256 | null = await Sha256.begin();
        for (const part of parts) {
          sum?.update(part);
          const kept: unknown = JSON.parse(JSON.stringify(sum?.state));
          sum = Array.isArray(kept) ? await Sha256.resume(kept.map(Number)) : null;
        }
        expect(sum?.hex()).toBe(expected(Buffer.concat(parts)));
      }),
    );
  });

  it('makes several at a time that know nothing of each other', async () => {
    const one = await Sha256.begin();
    const other = await Sha256.begin();
    one.update(Uint8Array.of(1));
    other.update(Uint8Array.of(2));
    one.update(Uint8Array.of(3));
    expect(one.hex()).toBe(expected(Uint8Array.of(1, 3)));
    expect(other.hex()).toBe(expected(Uint8Array.of(2)));
  });

  it('reads no state that another build has laid aside', async () => {
    const { state } = await Sha256.begin();
    expect(await Sha256.resume([])).toBeNull();
    expect(await Sha256.resume(state.slice(1))).toBeNull();
    expect(await Sha256.resume(state.with(0, state[0]! ^ 1))).toBeNull();
  });
});
