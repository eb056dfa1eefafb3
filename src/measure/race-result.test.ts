import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measure } from '../engine/trace/measures.ts';
import type { Trace } from '../engine/trace/trace.ts';
import { madeRun } from './made-runs.ts';
import { LEVEL, raceResult } from './race-result.ts';

const pair = async (wide: number, length = 20): Promise<{ diffusion: Trace; twin: Trace }> => ({
  diffusion: await madeRun({ length, cost: (tokens) => (tokens > 1 ? wide : 1) }),
  twin: await madeRun({ settings: { policy: { kind: 'ar' } }, stage: 'AR' }),
});

describe('raceResult', () => {
  it('derives the ratio from the traces, and turns round with them', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.double({ min: 0.1, max: 50, noNaN: true }),
        fc.integer({ min: 1, max: 60 }),
        async (wide, length) => {
          const { diffusion, twin } = await pair(wide, length);
          const result = raceResult({ diffusion, twin });
          const [a, b] = [measure(diffusion), measure(twin)];
          expect(result.ratio).toBeCloseTo(a.tokens / a.seconds / (b.tokens / b.seconds), 9);
          const turned = raceResult({ diffusion: twin, twin: diffusion });
          expect(turned.ratio * result.ratio).toBeCloseTo(1, 9);
          if (result.faster === null) expect(turned.faster).toBeNull();
          else expect(turned.faster).not.toBe(result.faster);
          if (result.faster === 'diffusion') expect(result.ratio).toBeGreaterThan(1);
          if (result.faster === 'twin') expect(result.ratio).toBeLessThan(1);
          if (Math.abs(result.ratio - 1) > 2 * LEVEL) expect(result.faster).not.toBeNull();
        },
      ),
    );
  });

  it('says that the twin won where wide forwards are dear', async () => {
    expect(raceResult(await pair(1)).faster).toBe('diffusion');
    expect(raceResult(await pair(40)).faster).toBe('twin');
  });

  it('tells speed from the order at the finish', async () => {
    // Slower a token, and yet first, because its text is short.
    const { diffusion, twin } = await pair(5, 3);
    expect(raceResult({ diffusion, twin })).toMatchObject({ faster: 'twin', first: 'diffusion' });
  });

  it('compares the texts token by token', async () => {
    const { diffusion, twin } = await pair(1);
    expect(raceResult({ diffusion, twin }).sameText).toBe(true);
    const other = { ...twin, tokens: [...twin.tokens.slice(0, -1), 5] };
    expect(raceResult({ diffusion, twin: other }).sameText).toBe(false);
    const longer = { ...twin, tokens: [...twin.tokens, 5] };
    expect(raceResult({ diffusion, twin: longer }).sameText).toBe(false);
  });
});
