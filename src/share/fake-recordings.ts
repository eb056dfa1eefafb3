import fc from 'fast-check';
import { TOKEN_CAUSAL, type Attention } from '../engine/denoiser.ts';
import type { Check, Flaw } from '../engine/trace/flaw.ts';
import type { GivenSpan } from '../engine/trace/given.ts';
import { recordRun } from '../engine/trace/recorder.ts';
import { type Piece, textPiece } from '../engine/trace/pieces.ts';
import type { SampleOptions } from '../engine/sampling/run.ts';
import { sample } from '../engine/sampling/sampler.ts';
import { ScriptedAttention } from '../engine/testing/scripted-attention.ts';
import { ScriptedDenoiser, writes } from '../engine/testing/scripted.ts';
import type { CacheMode, Settings } from '../engine/sampling/policies/settings.ts';
import { revealsSlots } from '../engine/sampling/policies/policies.ts';
import { linkedPolicyArb } from '../engine/testing/policies.ts';
import type { Denoised, RunEnd, Trace } from '../engine/trace/trace.ts';
import { writtenTokens } from '../engine/trace/written.ts';
import type { Recording } from '../engine/trace/recording.ts';
import { MOST } from './run-form.ts';

/** For tests: recordings of every kind that the sampler makes, and of kinds that it does not. */

/**
 * Where a run is stopped that would go on, in passes: a few more than a link holds. A thousand looks at each block of
 * one slot, and as many again for remasking, take minutes.
 */
export const LONGEST = MOST.passes + 10;
export const EOS = 1;
const PARTS = [[0xe2, 0x82], [0xac, 0x20], [0xf0, 0x9f], [0x98], [0x80, 0xe2], [0xff]];
const SHAPE = {
  ...TOKEN_CAUSAL,
  ...{ vocabSize: 40, contextLength: 160, maskId: 0, eosId: EOS, padId: 2, sepId: 3 },
};
const PIECES = Array.from({ length: SHAPE.vocabSize }, (_, id): Piece => {
  if (id < 4) return { name: `[${id}]` };
  // Parts of "€" and of an emoji, in every order; a byte that no text has; structure that a model may write.
  if (id < 10) return { bytes: Uint8Array.from(PARTS[id - 4] ?? []) };
  if (id === 10) return { name: '[INS]' };
  return textPiece(id % 7 === 0 ? `\n${' '.repeat(id)}` : id % 5 === 0 ? `é${id}→` : ` t${id}`);
});

export const BASE = {
  pieces: PIECES,
  eosId: EOS,
  device: { backend: 'wasm', adapter: 'CPU', cacheLocation: 'cpu', selfCheck: 3e-4 },
  cacheBytesPerToken: 12_288,
} as const;

export interface Asked {
  readonly settings: Settings;
  /** Tokens of the text that the script writes. */
  readonly length: number;
  /** Whether the canvas begins as a draft, where edits are on: the text with every fifth token wrong. */
  readonly drafted?: boolean;
  /** Whether the text's start and some of its middle are given. */
  readonly given?: boolean;
  /** Stops after so many passes; 0: as `LONGEST` says. */
  readonly stopAfter: number;
  /** What the model sees, where that is not causal text. */
  readonly attention?: Exclude<Attention, { kind: 'token-causal' }>;
}

/** What the sampler makes of a script, with measured times that a clock of ours gives. */
export async function recorded({
  settings,
  length,
  drafted = false,
  given = false,
  stopAfter,
  attention,
}: Asked): Promise<Recording> {
  const text = textOf({ settings, length });
  const denoiser = denoiserOf({ settings, length, ...(attention && { attention }) });
  const draft = text.map((id, i) => (i % 5 === 2 ? 4 + ((id + 3) % 36) : id));
  const prompt = {
    ...{
      kind: 'write' as const,
      instruction: 'adds é up',
      signature: 'f(a, b)',
      tokens: [9, 10, 11, 3],
    },
    ...(drafted && { draft }),
    ...(given && { given: [spanOf(text, 0, 7), spanOf(text, 20, 3), spanOf(text, 31, 20)] }),
  };
  const model = { id: 'xs-s1', revision: '6fd676076786', stage: 'S1' };
  const abort = new AbortController();
  const passes = sample(denoiser, prompt, settings, optionsOf(abort.signal));
  const cachedTokens: number[] = [];
  const head = { model, device: 'CPU, f32', prompt, settings };
  const trace = await recordRun(head, passes, (_, { kind }) => {
    const cached = denoiser instanceof ScriptedDenoiser ? denoiser.cached.length : denoiser.cached;
    cachedTokens.push(kind === 'denoise' && attention === undefined ? denoiser.length : cached);
    if (cachedTokens.length === (stopAfter || LONGEST)) abort.abort();
  });
  return { ...BASE, trace, cachedTokens };
}

function textOf({ settings, length }: Pick<Asked, 'settings' | 'length'>): number[] {
  return Array.from({ length }, (_, i) => 4 + ((i * 7 + settings.seed) % 36));
}

/** What writes it. */
export function denoiserOf(
  asked: Pick<Asked, 'settings' | 'length' | 'attention'>,
): ScriptedDenoiser | ScriptedAttention {
  const { settings, attention } = asked;
  const script = { script: writes(textOf(asked), SHAPE), seed: settings.seed, errors: 0.5 };
  return attention === undefined
    ? new ScriptedDenoiser({ ...script, shape: SHAPE })
    : new ScriptedAttention({ ...script, shape: { ...SHAPE, attention, logits: 'own' } });
}

/** A clock of ours, and what is wrong with texts. */
export function optionsOf(signal: AbortSignal): SampleOptions {
  let time = 0;
  const now = (): number => (time += 1.37 + (time % 3));
  return { now, signal, check: oddTokens };
}

/** Finds some tokens wrong, and says what else may stand there: one token or two, some of which begin alike. */
const oddTokens: Check = (tokens) =>
  tokens.flatMap((odd, start): Flaw[] => {
    const choices = [[6], [7, 8], [7, 9], [6, 10]].map((each) => ({
      name: each.join(),
      tokens: each,
    }));
    const flaw = { start, end: start + 1, name: String(odd), choices } as const;
    return odd % 11 === 5 ? [{ why: 'undeclared', ...flaw }] : [];
  });

function spanOf(text: readonly number[], start: number, length: number): GivenSpan {
  return { start, tokens: text.slice(start, start + length) };
}

/** Settings that the sampler takes. */
export const settingsArb: fc.Arbitrary<Settings> = fc
  .record({
    policy: linkedPolicyArb,
    chunk: fc.integer({ min: 1, max: 64 }),
    nearness: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 2, noNaN: true })),
    temperature: fc.double({ min: 0, max: 2, noNaN: true }),
    seed: fc.integer({ min: 0, max: 0xffff_ffff }),
    cache: fc.constantFrom('exact', 'none'),
    edits: fc.boolean(),
    remask: fc.constantFrom(0, 0, 2, 8),
  })
  .map((settings) => ({
    ...settings,
    // -0 is 0 in a link.
    nearness: settings.nearness + 0,
    temperature: settings.policy.kind === 'verify' ? 0 : settings.temperature + 0,
  }));

const causalArb: fc.Arbitrary<Asked> = fc.record({
  settings: settingsArb,
  length: fc.integer({ min: 0, max: 170 }),
  drafted: fc.boolean(),
  given: fc.boolean(),
  stopAfter: fc.integer({ min: 0, max: 12 }),
});

/** Settings of models that see whole blocks or a whole canvas. */
export const openSettingsArb: fc.Arbitrary<Settings> = fc
  .record({
    settings: settingsArb,
    policy: linkedPolicyArb.filter(revealsSlots),
    chunk: fc.integer({ min: 1, max: 200 }),
    length: fc.integer({ min: 1, max: 150 }),
    cache: fc.constantFrom<CacheMode>('exact', 'none', 'stale', 'stale-prefix'),
  })
  .map(({ settings, ...others }) => ({ ...settings, ...others }));

const openArb: fc.Arbitrary<Asked> = fc
  .record({
    settings: openSettingsArb,
    length: fc.integer({ min: 0, max: 150 }),
    given: fc.boolean(),
    stopAfter: fc.integer({ min: 0, max: 12 }),
    attention: fc.oneof(
      fc.constant({ kind: 'bidirectional' } as const),
      fc.record({
        kind: fc.constant('block-causal' as const),
        block: fc.integer({ min: 1, max: 40 }),
        origin: fc.constantFrom<'start' | 'prompt-end'>('start', 'prompt-end'),
      }),
    ),
  })
  .map((asked) => {
    const isWhole = asked.attention.kind === 'bidirectional';
    // Only of a whole canvas anything is stale.
    const cache = isWhole ? asked.settings.cache : 'exact';
    return { ...asked, settings: { ...asked.settings, cache } };
  });

export const askedArb: fc.Arbitrary<Asked> = fc.oneof(causalArb, openArb);

const id = fc.integer({ min: 0, max: SHAPE.vocabSize - 1 });
const p = fc.double({ min: 0, max: 1, noNaN: true });
const logProb = fc.double({ min: -30, max: 0, noNaN: true });
const place = fc.integer({ min: 0, max: 400 });
const timing = {
  gap: fc.double({ min: 0, max: 1000, noNaN: true }),
  took: fc.double({ min: 0, max: 1000, noNaN: true }),
};
const slot = fc.integer({ min: 0, max: 63 });
const reveal = fc.record({ slot, id, confidence: p });
const next = fc.record({ id, logProb });

const denoisedArb: fc.Arbitrary<Denoised> = fc
  .record(
    {
      chunk: place,
      start: place,
      size: fc.integer({ min: 1, max: 64 }),
      drafted: fc.array(id, { maxLength: 64 }),
      revealed: fc.uniqueArray(reveal, { selector: (r) => r.slot, maxLength: 64 }),
      edited: fc.array(fc.record({ slot, id, confidence: p, previous: id }), { maxLength: 4 }),
      confidence: fc.array(p, { minLength: 64, maxLength: 64 }),
    },
    { requiredKeys: ['chunk', 'start', 'size', 'revealed', 'edited', 'confidence'] },
  )
  .map((part) => ({
    ...part,
    ...(part.drafted !== undefined && { drafted: part.drafted.slice(0, part.size) }),
    revealed: part.revealed.filter((r) => r.slot < part.size).toSorted((a, b) => a.slot - b.slot),
    edited: part.edited.filter((e) => e.slot < part.size),
    confidence: part.confidence.slice(0, part.size),
  }));

/** What a causal pass may tell of the chunk to come. */
const aheadArb = fc.oneof(
  fc.constant({}),
  fc.record({ ahead: place, opened: denoisedArb }, { requiredKeys: ['ahead'] }),
);

/** Of a commit it begins with the commit's own tokens. */
const remaskedArb = fc.record({
  why: fc.constantFrom('syntax' as const, 'undeclared' as const),
  tail: fc.array(fc.option(id), { maxLength: 70 }),
});

const passArb = fc.oneof(
  fc
    .record(
      { kind: fc.constant('prefill'), ...timing, tokens: place, next },
      { requiredKeys: ['kind', 'gap', 'took', 'tokens'] },
    )
    .chain((pass) => aheadArb.map((ahead) => ({ ...pass, ...ahead }))),
  fc
    .record(
      { kind: fc.constant('denoise'), ...timing, recomputed: place, remasked: remaskedArb },
      { requiredKeys: ['kind', 'gap', 'took'] },
    )
    .chain((pass) => denoisedArb.map((part) => ({ ...pass, ...part }))),
  fc
    .record(
      {
        kind: fc.constant('commit'),
        ...timing,
        chunk: place,
        start: place,
        tokens: fc.array(id, { maxLength: 64 }),
        logProbs: fc.array(logProb, { minLength: 64, maxLength: 64 }),
        rejected: fc.integer({ min: 0, max: 64 }),
        corrected: fc.option(reveal),
        next,
      },
      {
        requiredKeys: [
          ...(['kind', 'gap', 'took', 'chunk', 'start', 'tokens'] as const),
          ...(['logProbs', 'rejected', 'corrected'] as const),
        ],
      },
    )
    .chain((pass) =>
      fc.tuple(aheadArb, fc.option(remaskedArb)).map(([ahead, remasked]) => ({
        ...pass,
        ...ahead,
        ...('ahead' in ahead &&
          remasked !== null && {
            remasked: { ...remasked, tail: [...pass.tokens, ...remasked.tail] },
          }),
        logProbs: pass.logProbs.slice(0, pass.tokens.length),
      })),
    ),
  fc.record(
    {
      ...{ kind: fc.constant('decode'), ...timing, start: place, id, logProb },
      given: fc.integer({ min: 1, max: 40 }),
    },
    { requiredKeys: ['kind', 'gap', 'took', 'start', 'id', 'logProb'] },
  ),
);

const givenArb = fc
  .array(
    fc.record({
      gap: place,
      tokens: fc.array(fc.integer({ min: 4, max: SHAPE.vocabSize - 1 }), { maxLength: 20 }),
    }),
    { maxLength: 3 },
  )
  .map((spans) => {
    let end = 0;
    return spans.map(({ gap, tokens }): GivenSpan => {
      const start = end + gap;
      end = start + tokens.length;
      return { start, tokens };
    });
  });

/** Recordings of the right form that no sampler makes: passes in any order, anywhere. */
export const wildArb: fc.Arbitrary<Recording> = fc
  .record({
    settings: settingsArb,
    given: givenArb,
    passes: fc.array(passArb, { maxLength: 12 }),
    end: fc.constantFrom<RunEnd | null>(null, 'eos', 'length', 'cancelled'),
    cachedTokens: fc.array(place, { minLength: 12, maxLength: 12 }),
  })
  .map(({ settings, given, passes, end, cachedTokens }) => {
    let clock = 0;
    const timed = passes.map(({ gap, ...pass }) => {
      const at = clock + gap;
      clock = at + pass.took;
      return { ...pass, at };
    });
    const trace: Trace = {
      version: 1,
      model: { id: 'm', revision: 'r', stage: 'S2' },
      device: 'WebGPU, f16',
      prompt: {
        kind: 'write' as const,
        instruction: 'x',
        signature: null,
        tokens: [],
        ...(given.length > 0 && { given }),
      },
      settings,
      passes: timed,
      tokens: writtenTokens({ settings, prompt: { given }, passes: timed, end }, EOS),
      end,
    };
    return { ...BASE, trace, cachedTokens: cachedTokens.slice(0, passes.length) };
  });
