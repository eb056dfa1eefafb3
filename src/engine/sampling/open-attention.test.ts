import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FaultError } from '../fault.ts';
import type { Attention, DenoiserShape } from '../denoiser.ts';
import { ScriptedAttention } from '../testing/scripted-attention.ts';
import { revealPolicyArb } from '../testing/policies.ts';
import { writes } from '../testing/scripted.ts';
import type { GivenSpan } from '../trace/given.ts';
import { measure } from '../trace/measures.ts';
import { recordRun } from '../trace/recorder.ts';
import { tokensIn, type Trace, type TracePrompt } from '../trace/trace.ts';
import { writtenTokens } from '../trace/written.ts';
import { isOwn, known, mostPasses, type Policy } from './policies/policies.ts';
import { DEFAULT_SETTINGS, VERIFY, type Settings } from './policies/settings.ts';
import { sample } from './sampler.ts';

const EOS = 1;
const M = 0;
const PROMPT = [9, 10, 11, 3];

const WHOLE: Attention = { kind: 'bidirectional' };
const blocks = (block: number, origin: 'start' | 'prompt-end' = 'start'): Attention => ({
  ...{ kind: 'block-causal', block, origin },
});

type Logits = DenoiserShape['logits'];

function shapeOf(attention: Attention, logits: Logits = 'own'): DenoiserShape {
  return {
    ...{ attention, logits, vocabSize: 24, contextLength: 128 },
    ...{ maskId: M, eosId: EOS, padId: 2, sepId: 3 },
  };
}

/** A text without specials. */
const textOf = (length: number): number[] => Array.from({ length }, (_, i) => 4 + ((i * 7) % 20));

interface Told {
  readonly trace: Trace;
  readonly denoiser: ScriptedAttention;
}

interface Script {
  readonly stopAfter?: number;
  readonly errors?: number;
  readonly logits?: Logits;
}

async function write(
  attention: Attention,
  text: readonly number[],
  change: Partial<Settings>,
  prompt: Partial<TracePrompt> = {},
  { stopAfter = 0, errors = 0, logits = 'own' }: Script = {},
): Promise<Told> {
  const shape = shapeOf(attention, logits);
  const script = writes(text, shape);
  const denoiser = new ScriptedAttention({ shape, script, errors, cacheBytesPerToken: 1 });
  const settings: Settings = {
    ...DEFAULT_SETTINGS,
    ...{ policy: { kind: 'steps', steps: 4 }, chunk: 8, length: 24 },
    ...change,
  };
  const asked: TracePrompt = {
    ...{ kind: 'write', instruction: '', signature: null, tokens: PROMPT },
    ...prompt,
  };
  const abort = new AbortController();
  const passes = sample(denoiser, asked, settings, { now: () => 0, signal: abort.signal });
  const model = { id: 'm', revision: '1', stage: '' };
  let count = 0;
  const trace = await recordRun({ model, device: 'd', prompt: asked, settings }, passes, () => {
    if (++count === stopAfter) abort.abort();
  });
  return { trace, denoiser };
}

/** Says [MASK] of slot 2 in its first pass. */
class Undecided extends ScriptedAttention {
  override async denoise(...asked: Parameters<ScriptedAttention['denoise']>) {
    const said = await super.denoise(...asked);
    if (this.looks.length === 1) said.ids[2] = M;
    return said;
  }
}

const attentionArb = fc.oneof(
  fc.constant(WHOLE),
  fc
    .tuple(
      fc.integer({ min: 1, max: 20 }),
      fc.constantFrom<'start' | 'prompt-end'>('start', 'prompt-end'),
    )
    .map(([block, origin]) => blocks(block, origin)),
);

describe('whatever a model sees', () => {
  it('a run of any policy ends, and its trace tells its text, its forwards and their width', async () => {
    const stopArb = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 9 }));
    await fc.assert(
      fc.asyncProperty(
        attentionArb,
        revealPolicyArb,
        fc.integer({ min: 0, max: 40 }),
        fc.record({
          chunk: fc.integer({ min: 1, max: 90 }),
          length: fc.integer({ min: 1, max: 60 }),
        }),
        stopArb,
        async (attention, policy, textLength, sizes, stopAfter) => {
          const change = { policy, ...sizes };
          const { trace, denoiser } = await write(
            attention,
            textOf(textLength),
            change,
            {},
            { stopAfter, errors: 0.4 },
          );
          expect(writtenTokens(trace, EOS)).toEqual(trace.tokens);
          expect(trace.passes.length).toBe(denoiser.forwards);
          expect(measure(trace).passes).toBe(denoiser.forwards);
          for (const pass of trace.passes) expect(tokensIn(pass)).toBeGreaterThan(0);
          expect(trace.passes.some(({ kind }) => kind === 'commit' || kind === 'prefill')).toBe(
            attention.kind === 'block-causal' && denoiser.cached > 0,
          );
          if (stopAfter === 0) expect(trace.end).not.toBe('cancelled');
        },
      ),
      { numRuns: 120 },
    );
    // A few of the runs that may be drawn take twenty seconds between them.
  }, 120_000);

  it('a rule of ours keeps to its passes, and ends the text at its end', async () => {
    await fc.assert(
      fc.asyncProperty(
        attentionArb,
        revealPolicyArb.filter((policy) => !isOwn(policy)),
        fc.integer({ min: 0, max: 30 }),
        async (attention, policy, textLength) => {
          const { trace } = await write(attention, textOf(textLength), { policy, chunk: 8 });
          const revealed = trace.passes.flatMap((pass) =>
            pass.kind === 'denoise' ? pass.revealed : [],
          );
          expect(revealed.filter(({ id }) => id === EOS).length).toBeLessThanOrEqual(1);
          expect(trace.end).toBe(
            revealed.at(-1)?.id === EOS || revealed.some(({ id }) => id === EOS) ? 'eos' : 'length',
          );
          const size = attention.kind === 'block-causal' ? attention.block : 8;
          const windows = Math.ceil(24 / size) + 1;
          const denoised = trace.passes.filter(({ kind }) => kind === 'denoise').length;
          expect(denoised).toBeLessThanOrEqual(windows * Math.min(size, mostPasses(policy)));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('what is given stays, and is not asked about', async () => {
    const text = textOf(20);
    const spans: GivenSpan[] = [
      { start: 0, tokens: text.slice(0, 3) },
      { start: 9, tokens: [22, 23] },
    ];
    for (const attention of [WHOLE, blocks(6), blocks(6, 'prompt-end')]) {
      const policy: Policy = { kind: 'low_confidence', steps: 3 };
      const { trace, denoiser } = await write(attention, text, { policy }, { given: spans });
      expect(trace.tokens.slice(0, 3)).toEqual(text.slice(0, 3));
      expect(trace.tokens.slice(9, 11)).toEqual([22, 23]);
      const slots = trace.passes.flatMap((pass) =>
        pass.kind === 'denoise' ? pass.revealed.map(({ slot }) => pass.start + slot) : [],
      );
      expect(slots).not.toContain(9);
      expect(denoiser.looks.every((look) => look?.slots !== undefined)).toBe(true);
    }
  });

  it('refuses what takes a causal pass', async () => {
    for (const policy of [VERIFY, { kind: 'ar' } as const]) {
      const refused = write(WHOLE, [], { policy });
      await expect(refused).rejects.toThrow(FaultError);
      await expect(refused).rejects.toMatchObject({
        fault: { data: { why: 'attention', attention: 'bidirectional' } },
      });
    }
    await expect(write(blocks(4), [], { cache: 'stale' })).rejects.toMatchObject({
      fault: { data: { why: 'stale' } },
    });
  });
});

describe('a whole canvas', () => {
  it('is decided window by window, each seeing all of it', async () => {
    const { trace, denoiser } = await write(WHOLE, textOf(40), { length: 24, chunk: 8 });
    const denoised = trace.passes.filter((pass) => pass.kind === 'denoise');
    expect(denoised.map(({ size }) => size)).toEqual(denoised.map(() => 24));
    expect(denoised.map(tokensIn)).toEqual(denoised.map(() => PROMPT.length + 24));
    for (const [i, { revealed }] of denoised.entries()) {
      const window = Math.floor(i / 4);
      for (const { slot } of revealed) expect(Math.floor(slot / 8)).toBe(window);
    }
    expect(denoised.length).toBe(12);
    expect(denoiser.cacheBytes).toBe(0);
    expect(trace.tokens.length).toBe(24);
    expect(trace.end).toBe('length');
  });

  it('has as many slots as settings say, or what is given needs, or 128', async () => {
    const sizeOf = async (change: Partial<Settings>, prompt?: Partial<TracePrompt>) => {
      const { trace } = await write(WHOLE, textOf(3), change, prompt, { stopAfter: 1 });
      const [pass] = trace.passes;
      return pass?.kind === 'denoise' ? pass.size : 0;
    };
    const { length: _, ...rest } = { ...DEFAULT_SETTINGS, length: 1 };
    expect(await sizeOf({ length: 512 })).toBe(124);
    expect(await sizeOf({ length: 7 })).toBe(7);
    expect(await sizeOf({ length: 7 }, { given: [{ start: 10, tokens: [5, 6] }] })).toBe(12);
    expect(await sizeOf({ ...rest, policy: { kind: 'steps', steps: 4 }, length: 124 })).toBe(124);
  });

  it('of a length that the prompt says has that, and no end', async () => {
    const { trace } = await write(WHOLE, [5, 6], { length: 3 }, { length: 9 });
    expect(trace.tokens.length).toBe(9);
    expect(trace.tokens.includes(EOS)).toBe(false);
    expect(trace.end).toBe('length');
  });

  it.each(['stale', 'stale-prefix'] as const)(
    'with the cache %s computes a window alone after its first pass, and says so',
    async (cache) => {
      const { trace, denoiser } = await write(WHOLE, textOf(40), { cache, chunk: 8, length: 24 });
      const denoised = trace.passes.filter((pass) => pass.kind === 'denoise');
      const exact = denoised.filter((_, i) => i % 4 === 0);
      const stale = denoised.filter((_, i) => i % 4 !== 0);
      expect(exact.map((pass) => pass.stale)).toEqual([undefined, undefined, undefined]);
      const computed = cache === 'stale' ? [8, 8, 8] : [24, 16, 8];
      expect(stale.map(tokensIn)).toEqual(computed.flatMap((width) => [width, width, width]));
      expect(stale.every((pass) => (pass.stale ?? 0) === 24 - tokensIn(pass))).toBe(true);
      expect(denoiser.looks.map((look) => look?.keep === true)).toEqual(
        denoised.map((_, i) => i % 4 === 0),
      );
    },
  );

  it('is exact under a stale cache where the runtime keeps nothing', async () => {
    const shape = { ...shapeOf(WHOLE), keepsNothing: true } as const;
    const denoiser = new ScriptedAttention({ shape, script: writes(textOf(40), shape) });
    const settings: Settings = {
      ...DEFAULT_SETTINGS,
      ...{ policy: { kind: 'steps', steps: 4 }, length: 16, cache: 'stale' },
    };
    const prompt = { kind: 'write', instruction: '', signature: null, tokens: PROMPT } as const;
    for await (const pass of sample(denoiser, prompt, settings, { now: () => 0 })) {
      expect(pass).not.toHaveProperty('stale');
    }
  });
});

describe('blocks of a model that predicts shifted', () => {
  const shifted = { logits: 'shifted' } as const;
  const reachOf = ({ kind }: Policy) => known(kind).rule?.own?.reach;

  it('begin with the token that the pass before told', async () => {
    const { trace } = await write(blocks(4), textOf(40), { length: 8 }, {}, shifted);
    expect(trace.tokens).toEqual(textOf(8));
    expect(trace.passes.map(({ kind }) => kind)).toEqual(
      ['prefill', ...Array<string>(3).fill('denoise'), 'commit'].concat(
        Array<string>(3).fill('denoise'),
      ),
    );
  });

  it('keep what is given, whatever was told of it, and the end of a text with it', async () => {
    const given: GivenSpan[] = [{ start: 4, tokens: [22, 23, 22, 23] }];
    // The model would write on, or end the text where the given tokens begin.
    for (const text of [textOf(40), textOf(4)]) {
      for (const policy of [
        { kind: 'steps', steps: 4 },
        { kind: 'low_confidence_static', steps: 4 },
        { kind: 'sub_blocks', threshold: 0.9, size: 2 },
      ] as const) {
        const { trace } = await write(blocks(4), text, { policy, length: 8 }, { given }, shifted);
        expect(trace.tokens.slice(0, 8)).toEqual([...textOf(4), 22, 23, 22, 23]);
        expect(writtenTokens(trace, EOS)).toEqual(trace.tokens);
      }
    }
  });

  it('write no more tokens than asked for, but for the one that Fast-dLLM v2 keeps', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom<'start' | 'prompt-end'>('start', 'prompt-end'),
        revealPolicyArb.filter((policy) => reachOf(policy) !== 'whole-blocks'),
        fc.integer({ min: 1, max: 30 }),
        fc.array(
          fc.record({ start: fc.nat(24), tokens: fc.array(fc.constant(22), { minLength: 1 }) }),
          { maxLength: 1 },
        ),
        fc.nat(6),
        async (block, origin, policy, length, given, stopAfter) => {
          const change = { policy, length };
          const script = { ...shifted, stopAfter };
          const attention = blocks(block, origin);
          const { trace } = await write(attention, textOf(60), change, { given }, script);
          const reach = Math.max(length, ...given.map((span) => span.start + span.tokens.length));
          const more = reachOf(policy) === 'block' ? block - 1 : 0;
          expect(trace.tokens.length).toBeLessThanOrEqual(reach + more);
          expect(writtenTokens(trace, EOS)).toEqual(trace.tokens);
        },
      ),
      { numRuns: 150 },
    );
    const policy: Policy = { kind: 'sub_blocks', threshold: 0.9, size: 2 };
    const { trace } = await write(blocks(4), textOf(40), { policy, length: 8 }, {}, shifted);
    expect(trace.tokens).toEqual(textOf(9));
  });
});

describe('blocks', () => {
  it('are the size that the model has, whatever the chunk', async () => {
    const { trace } = await write(blocks(6), textOf(40), { chunk: 3, length: 20 });
    const sizes = trace.passes.flatMap((pass) =>
      pass.kind === 'commit' ? [pass.tokens.length] : [],
    );
    // The prompt of four fills most of the first.
    expect(sizes).toEqual([2, 6, 6]);
    const ends = trace.passes.flatMap((pass) =>
      pass.kind === 'denoise' ? [pass.start + pass.size] : [],
    );
    expect(Math.max(...ends)).toBe(20);
  });

  it('that begin with the end of the prompt compute that again at every pass', async () => {
    const { trace } = await write(blocks(6), textOf(40), { length: 20 });
    const [first] = trace.passes;
    expect(first).toMatchObject({ kind: 'denoise', start: 0, size: 2, beside: 4 });
    const commit = trace.passes.find(({ kind }) => kind === 'commit');
    expect(commit).toMatchObject({ tokens: textOf(2), ahead: 4 });
    expect(commit === undefined ? 0 : tokensIn(commit)).toBe(6);
  });

  it('end under a rule that sets no bound to its passes, whatever the model leaves masked', async () => {
    const shape = shapeOf(blocks(4));
    for (const policy of [
      { kind: 'low_confidence_dynamic', threshold: 1, steps: 1 },
      { kind: 'entropy_bounded', bound: 0, steps: 1 },
    ] as const) {
      const denoiser = new Undecided({ shape, script: writes(textOf(40), shape) });
      const settings: Settings = { ...DEFAULT_SETTINGS, policy, length: 8 };
      const prompt = { kind: 'write', instruction: '', signature: null, tokens: PROMPT } as const;
      let passes = 0;
      for await (const _ of sample(denoiser, prompt, settings, { now: () => 0 })) {
        if (++passes > 20) break;
      }
      expect(passes).toBeLessThan(20);
      expect(denoiser.clean.includes(M)).toBe(false);
    }
  });

  it('without a cache are written alike, in more forwards', async () => {
    const one = await write(blocks(6), textOf(40), { length: 20 });
    const other = await write(blocks(6), textOf(40), { length: 20, cache: 'none' });
    expect(other.trace.tokens).toEqual(one.trace.tokens);
    expect(measure(other.trace).passes).toBeGreaterThan(measure(one.trace).passes);
  });

  it('end with the one that holds the end', async () => {
    for (const policy of [
      { kind: 'low_confidence', steps: 6 },
      { kind: 'threshold', threshold: 0.5 },
      { kind: 'sub_blocks', threshold: 0.9, size: 3 },
    ] as const) {
      const { trace } = await write(blocks(6, 'prompt-end'), textOf(8), { policy, length: 60 });
      expect(trace.end).toBe('eos');
      expect(trace.tokens.length).toBeLessThanOrEqual(12);
      expect(trace.passes.filter(({ kind }) => kind === 'commit').length).toBe(1);
    }
  });
});
