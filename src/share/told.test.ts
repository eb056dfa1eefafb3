import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../engine/sampling/policies/settings.ts';
import type { CommitPass, Pass, Trace } from '../engine/trace/trace.ts';
import { writtenTokens } from '../engine/trace/written.ts';
import { Damaged } from './bytes.ts';
import { askedArb, EOS, recorded } from './fake-recordings.ts';
import { grown, treeArb } from './fake-trees.ts';
import { checkTold } from './told.ts';

const STEPS = { ...DEFAULT_SETTINGS, policy: { kind: 'steps', steps: 4 } } as const;
const VERIFY = { ...DEFAULT_SETTINGS, policy: { kind: 'verify', ahead: 2 } } as const;
const SINGLE = { ...DEFAULT_SETTINGS, policy: { kind: 'ar' } } as const;

const runOf = async (settings: Settings, stopAfter = 0): Promise<Trace> =>
  (await recorded({ settings, length: 40, stopAfter })).trace;

const check = (trace: Trace): void => checkTold(trace, { eosId: EOS });

/** The run with its passes changed; its text is what they tell then. */
const changed = (trace: Trace, change: (passes: Pass[]) => Pass[]): Trace => {
  const passes = change([...trace.passes]);
  return { ...trace, passes, tokens: writtenTokens({ ...trace, passes }, EOS) };
};

const commits = (change: (commit: CommitPass, index: number) => Pass) => (passes: Pass[]) =>
  passes.map((pass, index) => (pass.kind === 'commit' ? change(pass, index) : pass));

describe('a run', () => {
  it('of the sampler tells its text, finished, full or stopped', async () => {
    const ends = new Set<unknown>();
    await fc.assert(
      fc.asyncProperty(askedArb, async (asked) => {
        const { trace } = await recorded(asked);
        ends.add(trace.end);
        expect(writtenTokens(trace, EOS)).toEqual(trace.tokens);
        check(trace);
      }),
      { numRuns: 500 },
    );
    expect([...ends]).toEqual(expect.arrayContaining(['eos', 'cancelled', 'length']));
  });
});

describe('a fork', () => {
  it('of the sampler tells its text, whatever was changed', async () => {
    let changed = 0;
    await fc.assert(
      fc.asyncProperty(treeArb, async (asked) => {
        for (const { recording } of (await grown(asked)).runs) {
          const { trace } = recording;
          changed += trace.changes?.some(({ slots }) => slots.length > 0) === true ? 1 : 0;
          expect(writtenTokens(trace, EOS)).toEqual(trace.tokens);
          check(trace);
        }
      }),
      { numRuns: 100 },
    );
    expect(changed).toBeGreaterThan(50);
  });

  it.each<[string, (trace: Trace) => Trace]>([
    ['whose change was another', (trace) => withChange(trace, { id: 30 })],
    ['whose change comes later than it did', (trace) => withChange(trace, {}, 1)],
    ['whose change lies behind its passes', (trace) => withChange(trace, {}, 400)],
    ['that nobody changed', ({ changes: _changes, ...trace }) => trace],
    ['whose prompt is not read again', (trace) => withoutReading(trace)],
  ])('is refused %s', async (_, alter) => {
    const { runs } = await grown({
      root: { settings: STEPS, length: 60, stopAfter: 0 },
      branches: [{ parent: 0, at: 0.5, changed: [1, 9] }],
      shown: 1,
    });
    const { trace } = runs[1]!.recording;
    check(trace);
    const altered = alter(trace);
    expect(() => check(altered)).toThrow(Damaged);
  });
});

function withChange(trace: Trace, { id }: { readonly id?: number }, later = 0): Trace {
  const changes = (trace.changes ?? []).map(({ pass, slots }) => ({
    pass: pass + later,
    slots: slots.map((slot) => (id === undefined ? slot : { ...slot, id })),
  }));
  return { ...trace, changes };
}

function withoutReading(trace: Trace): Trace {
  const again = trace.passes.findLastIndex(({ kind }) => kind === 'prefill');
  return { ...trace, passes: trace.passes.toSpliced(again, 1) };
}

describe('a run is refused', () => {
  it.each<[string, Settings, (passes: Pass[]) => Pass[]]>([
    ['whose chunk is committed twice', STEPS, (passes) => [...passes, ...passes.slice(-1)]],
    ['whose chunk is left out', STEPS, (passes) => passes.filter((_, i) => i !== 2)],
    ['whose passes are in another order', STEPS, (passes) => passes.toReversed()],
    ['whose prompt is read twice', VERIFY, ([first, ...rest]) => [first!, first!, ...rest]],
    ['that goes on behind its end', SINGLE, (passes) => [...passes, passes.at(-1)!]],
    ['whose tokens lie elsewhere', SINGLE, (passes) => passes.toSpliced(3, 1)],
    [
      'that commits what does not stand on the canvas',
      STEPS,
      commits((commit) => ({ ...commit, tokens: commit.tokens.map(() => 12) })),
    ],
    [
      'that commits another token than the causal pass has told',
      VERIFY,
      commits((commit) => ({ ...commit, tokens: [12, ...commit.tokens.slice(1)] })),
    ],
    [
      'with the end inside',
      STEPS,
      commits((commit) => ({ ...commit, tokens: [EOS, ...commit.tokens.slice(1)] })),
    ],
    [
      'whose chunk starts elsewhere',
      STEPS,
      commits((commit) => ({ ...commit, start: commit.start + 1 })),
    ],
    [
      'that tells a token where its rule tells none',
      STEPS,
      commits((commit) => ({ ...commit, next: { id: 9, logProb: -1 } })),
    ],
    [
      'that puts a token right elsewhere',
      VERIFY,
      commits((commit) => ({
        ...commit,
        corrected: { slot: commit.tokens.length + 1, id: 9, confidence: 1 },
      })),
    ],
  ])('%s', async (_, settings, change) => {
    const trace = await runOf(settings);
    check(trace);
    expect(() => check(changed(trace, change))).toThrow(Damaged);
  });

  it.each<[string, Settings, Partial<Trace>]>([
    ['without an end', STEPS, { end: null }],
    ['that says it is full where the text ends', STEPS, { end: 'length' }],
    ['under the settings of another', SINGLE, { settings: STEPS }],
    ['in chunks under one token a pass', STEPS, { settings: SINGLE }],
  ])('%s', async (_, settings, change) => {
    const trace = await runOf(settings);
    expect(() => check({ ...trace, ...change })).toThrow(Damaged);
  });

  it.each([
    ['rules', STEPS],
    ['draft and verify', VERIFY],
    ['one token a pass', SINGLE],
  ])('that writes over what was given, under %s', async (_, settings) => {
    const { trace } = await recorded({ settings, length: 60, given: true, stopAfter: 0 });
    check(trace);
    const given = (trace.prompt.given ?? []).map((span, i) =>
      i === 0 ? span : { ...span, tokens: span.tokens.map((id) => (id === 9 ? 8 : 9)) },
    );
    const other = { ...trace, prompt: { ...trace.prompt, given } };
    const open = { ...trace, prompt: { ...trace.prompt, given: given.slice(0, 1) } };
    if (settings.policy.kind !== 'ar') expect(() => check(other)).toThrow(Damaged);
    expect(() => check(open)).toThrow(Damaged);
    const longer = [...given, { start: 52, tokens: [9] }];
    const wider = { ...trace, prompt: { ...trace.prompt, given: longer } };
    expect(() => check(wider)).toThrow(Damaged);
  });

  it('that has not ended and says so', async () => {
    const trace = await runOf(STEPS, 3);
    check(trace);
    expect(() => check({ ...trace, end: 'eos' })).toThrow(Damaged);
  });
});
