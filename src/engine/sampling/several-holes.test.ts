import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TOKEN_CAUSAL, type DenoiserShape } from '../denoiser.ts';
import { revealPolicyArb } from '../testing/policies.ts';
import { ScriptedDenoiser, type Script } from '../testing/scripted.ts';
import { recordRun } from '../trace/recorder.ts';
import { replay } from '../trace/replay.ts';
import type { Trace } from '../trace/trace.ts';
import { writtenTokens } from '../trace/written.ts';
import { isOwn, type Policy } from './policies/policies.ts';
import { noiseBits, slotKey } from './noise.ts';
import { DEFAULT_SETTINGS } from './policies/settings.ts';
import { sample } from './sampler.ts';

const EOS = 1;
const HERE = 4;
const SHAPE: DenoiserShape = {
  ...TOKEN_CAUSAL,
  ...{ vocabSize: 24, contextLength: 160, maskId: 0, eosId: EOS, padId: 2, sepId: 3 },
};

/** A text that depends on every token before it. */
function chaotic(seed: number): Script {
  return (clean, promptLength) => {
    const bits = clean.reduce((key, id) => slotKey(key, id), seed);
    return clean.length > promptLength && noiseBits(bits, 0) % 8 === 0
      ? EOS
      : 5 + (noiseBits(bits, 1) % 19);
  };
}

interface Setup {
  readonly seed: number;
  readonly policy: Policy;
  readonly chunk: number;
  readonly parts: readonly (readonly number[])[];
  /** Whether what is written as one has the parts. */
  readonly isWhole: boolean;
}

const id = fc.integer({ min: 5, max: 23 });
const setupArb: fc.Arbitrary<Setup> = fc.record({
  seed: fc.nat(),
  policy: fc.oneof(
    revealPolicyArb.filter((policy) => !isOwn(policy)),
    fc.constant<Policy>({ kind: 'ar' }),
    fc.integer({ min: 0, max: 4 }).map((ahead): Policy => ({ kind: 'verify', ahead })),
  ),
  chunk: fc.integer({ min: 1, max: 20 }),
  parts: fc.array(fc.array(id, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 3 }),
  isWhole: fc.boolean(),
});

async function write({ seed, policy, chunk, parts, isWhole }: Setup): Promise<Trace> {
  const settings = { ...DEFAULT_SETTINGS, policy, chunk };
  const prompt = {
    ...{ kind: 'infill' as const, instruction: 'test', signature: null },
    tokens: [9, HERE, 10, 3],
    holes: {
      at: 1,
      parts,
      behind: [...parts, []].map((_, i) => [...parts.slice(i).flat(), 10, 3]),
    },
  };
  const denoiser = new ScriptedDenoiser({ shape: SHAPE, script: chaotic(seed), seed, errors: 0.4 });
  const model = { id: 'scripted', revision: '0', stage: 'S1' };
  let time = 0;
  const passes = sample(denoiser, prompt, settings, { now: () => time++, hasParts: () => isWhole });
  return recordRun({ model, device: 'script', prompt, settings }, passes);
}

/** Where the parts stand in a text, from left to right and each as early as can be; null where they do not. */
function found(tokens: readonly number[], parts: Setup['parts']): boolean {
  let from = 0;
  return parts.every((part) => {
    const at = tokens.findIndex(
      (_, i) => i >= from && part.every((each, k) => tokens[i + k] === each),
    );
    from = at + part.length;
    return at >= 0;
  });
}

describe('several holes', () => {
  it('are filled in one run, and what stands between them never changes', async () => {
    let ended = 0;
    await fc.assert(
      fc.asyncProperty(setupArb, async (setup) => {
        const trace = await write(setup);
        expect(writtenTokens(trace, EOS)).toEqual(trace.tokens);
        if (setup.isWhole || trace.end !== 'eos') return;
        ended++;
        expect(found(trace.tokens, setup.parts)).toBe(true);
        // Each part comes at once, and stands where it came.
        const given = replay(trace, EOS).written.filter((token) => token.given);
        expect(given.map((token) => token.id)).toEqual(setup.parts.flat());
        for (let pass = 0; pass <= trace.passes.length; pass++) {
          const now = replay(trace, EOS, pass).written.filter((token) => token.given);
          expect(given.slice(0, now.length)).toEqual(now);
        }
      }),
      { numRuns: 150 },
    );
    expect(ended).toBeGreaterThan(20);
  });

  it('are written as one where that has what stands between them', async () => {
    await fc.assert(
      fc.asyncProperty(setupArb, async (setup) => {
        const trace = await write({ ...setup, isWhole: true });
        if (trace.end !== 'eos') return;
        expect(trace.passes.filter(({ kind }) => kind === 'prefill')).toHaveLength(1);
      }),
      { numRuns: 40 },
    );
  });

  it('are filled by no run that goes on from another', async () => {
    const setup = {
      seed: 3,
      policy: { kind: 'ar' },
      chunk: 8,
      parts: [[7]],
      isWhole: true,
    } as const;
    const { prompt, settings, passes } = await write(setup);
    const denoiser = new ScriptedDenoiser({ shape: SHAPE, script: chaotic(3), seed: 3, errors: 0 });
    const more = sample(denoiser, prompt, settings, { now: () => 0, from: { passes } });
    await expect(more.next()).rejects.toThrow('bad-fork');
  });
});
