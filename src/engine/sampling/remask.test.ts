import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TOKEN_CAUSAL, type DenoiserShape } from '../denoiser.ts';
import type { Check, Choice, Flaw } from '../trace/flaw.ts';
import { givenAt, type Given } from '../trace/given.ts';
import { measure } from '../trace/measures.ts';
import { recordRun } from '../trace/recorder.ts';
import { sample } from './sampler.ts';
import { ScriptedDenoiser, writes } from '../testing/scripted.ts';
import { DEFAULT_SETTINGS, type Settings } from './policies/settings.ts';
import type { Policy } from './policies/policies.ts';
import { remaskedIn, type Pass, type Trace } from '../trace/trace.ts';
import { writtenTokens } from '../trace/written.ts';

const EOS = 1;
const shape: DenoiserShape = {
  ...TOKEN_CAUSAL,
  ...{ vocabSize: 24, contextLength: 200, maskId: 0, eosId: EOS, padId: 2, sepId: 3 },
};
const ODD = [5, 6];
const CHOICES: readonly Choice[] = [[10], [11, 12], [11, 13], [10, 14]].map((tokens) => ({
  name: tokens.join(),
  tokens,
}));

/** Finds the odd tokens wrong. */
const oddTokens: Check = (tokens) =>
  tokens.flatMap((id, start): Flaw[] => {
    const flaw = { start, end: start + 1, name: String(id), choices: CHOICES };
    return ODD.includes(id) ? [{ why: 'undeclared', ...flaw }] : [];
  });

interface Setup {
  readonly settings: Partial<Settings>;
  readonly text: readonly number[];
  readonly given?: Given;
  readonly check?: Check | undefined;
  readonly stopAfter?: number;
}

async function run({ settings, text, given, check, stopAfter = 0 }: Setup) {
  const denoiser = new ScriptedDenoiser({ shape, script: writes(text, shape), seed: 7 });
  const prompt = {
    ...{ kind: 'write' as const, instruction: 'test', signature: null, tokens: [9, 10, 3] },
    ...(given && { given }),
  };
  const all = { ...DEFAULT_SETTINGS, remask: 2, ...settings };
  const head = {
    model: { id: 's', revision: '0', stage: 'S1' },
    device: 's',
    prompt,
    settings: all,
  };
  const abort = new AbortController();
  let time = 0;
  const options = { now: () => time++, check, signal: abort.signal };
  const trace = await recordRun(head, sample(denoiser, prompt, all, options), ({ passes }) => {
    if (passes.length === stopAfter) abort.abort();
  });
  return { trace, denoiser };
}

const textArb = fc.array(fc.oneof(fc.constantFrom(...ODD), fc.integer({ min: 15, max: 23 })), {
  maxLength: 90,
});
const policyArb: fc.Arbitrary<Policy> = fc.constantFrom(
  ...([
    { kind: 'steps', steps: 1 },
    { kind: 'steps', steps: 8 },
    { kind: 'threshold', threshold: 0.9 },
    { kind: 'factor', factor: 1 },
    { kind: 'entropy', bound: 0.1 },
    { kind: 'verify', ahead: 0 },
    { kind: 'verify', ahead: 4 },
  ] satisfies Policy[]),
);
const settingsArb = fc.record({
  policy: policyArb,
  chunk: fc.integer({ min: 1, max: 64 }),
  cache: fc.constantFrom('exact' as const, 'none' as const),
  edits: fc.boolean(),
});

/** The trace but for its settings. */
const told = ({ settings: _settings, ...trace }: Trace): unknown => trace;

/** What was masked again, each time it was. */
const again = ({ passes }: Trace) => passes.map(remaskedIn).filter((part) => part !== undefined);

describe('a finished text', () => {
  it('is put right where it is wrong, and stays what it was everywhere else', async () => {
    await fc.assert(
      fc.asyncProperty(textArb, settingsArb, async (text, settings) => {
        const { trace, denoiser } = await run({ settings, text, check: oddTokens });
        const names = new Map<string, string>();
        const { tokens } = trace;
        let at = 0;
        for (const id of text) {
          if (!ODD.includes(id)) {
            expect(tokens[at++]).toBe(id);
            continue;
          }
          const fits = CHOICES.filter((choice) =>
            choice.tokens.every((token, i) => tokens[at + i] === token),
          );
          const taken = fits.find(({ name }) => name === names.get(String(id))) ?? fits.at(-1)!;
          // One name everywhere.
          expect(names.get(String(id)) ?? taken.name).toBe(taken.name);
          names.set(String(id), taken.name);
          at += taken.tokens.length;
        }
        expect(at).toBe(tokens.length);
        expect(trace.end).toBe('eos');
        expect(oddTokens(tokens)).toEqual([]);
        expect(writtenTokens(trace, EOS)).toEqual(tokens);
        expect(measure(trace).passes).toBe(denoiser.forwards);
        expect(measure(trace).tokens).toBe(tokens.length + 1);
        const isRemasked = text.some((id) => ODD.includes(id));
        expect(again(trace).length > 0).toBe(isRemasked);
        const whole = [9, 10, 3, ...tokens];
        if (isRemasked) expect(denoiser.cached).toEqual([...whole, EOS]);
      }),
      { numRuns: 150 },
    );
  });

  it('is left as it is where remasking is off, nothing checks it or nothing is wrong', async () => {
    await fc.assert(
      fc.asyncProperty(textArb, settingsArb, async (text, settings) => {
        const plain = await run({ settings: { ...settings, remask: 0 }, text, check: oddTokens });
        const others = [
          await run({ settings, text }),
          await run({ settings, text, check: () => [] }),
          await run({ settings, text, check: (tokens) => oddTokens(tokens).map(unfit) }),
        ];
        for (const { trace } of others) expect(told(trace)).toEqual(told(plain.trace));
        expect(plain.trace.tokens).toEqual(text);
      }),
      { numRuns: 40 },
    );
  });

  it('of the twin is left as it is', async () => {
    const text = [5, 15, 6, 16];
    const settings = { policy: { kind: 'ar' } } as const;
    const { trace } = await run({ settings, text, check: oddTokens });
    expect(trace.tokens).toEqual(text);
    expect(again(trace)).toEqual([]);
  });

  it('keeps what is given, in its place', async () => {
    await fc.assert(
      fc.asyncProperty(textArb, settingsArb, fc.nat(80), async (text, settings, start) => {
        const given = [
          { start: 0, tokens: text.slice(0, 3) },
          { start: 4 + start, tokens: text.slice(4 + start, 8 + start) },
        ].filter(({ tokens }) => tokens.length > 0);
        const { trace } = await run({ settings, text, given, check: oddTokens });
        trace.tokens.forEach((id, position) => expect(givenAt(given, position) ?? id).toBe(id));
        const open = oddTokens(trace.tokens).filter(
          ({ start }) => givenAt(given, start) === undefined,
        );
        expect(open.filter(({ start }) => start < (given.at(-1)?.start ?? 0))).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  it('is masked again at most so many times, whatever is found wrong', async () => {
    const text = [15, 5, 16];
    const always: Check = (tokens) => {
      const swap = tokens[1] === 5 ? 6 : 5;
      const choices = [swap, 20].map((id) => ({ name: String(id), tokens: [id] }));
      return [{ why: 'undeclared', start: 1, end: 2, name: 'x', choices }];
    };
    for (const remask of [1, 2, 5]) {
      const { trace } = await run({ settings: { remask }, text, check: always });
      expect(trace.end).toBe('eos');
      // A denoise pass and a commit each time.
      expect(again(trace)).toHaveLength(2 * remask);
    }
  });

  it('tells a text wherever it is stopped', async () => {
    const text = [5, 15, 16, 6, 17, ...Array<number>(70).fill(18), 5, 6];
    const whole = await run({ settings: {}, text, check: oddTokens });
    for (let stopAfter = 1; stopAfter < whole.trace.passes.length; stopAfter++) {
      const { trace } = await run({ settings: {}, text, check: oddTokens, stopAfter });
      expect(trace.passes).toHaveLength(stopAfter);
      expect(writtenTokens(trace, EOS)).toEqual(trace.tokens);
    }
  });

  it('that would not fit the context stays as it is', async () => {
    const text = Array<number>(190).fill(15).with(3, 5);
    const longer: Check = (tokens) =>
      oddTokens(tokens).map((flaw) => ({
        ...flaw,
        choices: [{ name: 'long', tokens: Array<number>(9).fill(20) }],
      }));
    const { trace } = await run({ settings: {}, text, check: longer });
    expect(trace.tokens).toEqual(text);
  });
});

describe('a pass that masks again', () => {
  it('says why, what stands, and where masks are; what it sees is the text on both sides', async () => {
    const text = [15, 5, 16, 17];
    const { trace } = await run({ settings: {}, text, check: oddTokens });
    const passes = trace.passes.filter((pass) => remaskedIn(pass) !== undefined);
    const first = passes[0] as Extract<Pass, { kind: 'denoise' }>;
    expect(first).toMatchObject({
      ...{ kind: 'denoise', start: 1, size: 4 },
      remasked: { why: 'undeclared', tail: [null, 16, 17, EOS] },
    });
    expect(first.revealed).toHaveLength(1);
    expect(passes.at(-1)).toMatchObject({ kind: 'commit', start: 1, rejected: 0, ahead: 1 });
  });
});

function unfit(flaw: Flaw): Flaw {
  return { ...flaw, choices: [] };
}
