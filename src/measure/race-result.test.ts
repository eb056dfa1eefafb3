import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measure } from '../engine/trace/measures.ts';
import type { Trace } from '../engine/trace/trace.ts';
import { madeRun } from './made-runs.ts';
import type { Pair } from './race.ts';
import { fasterOf, LEVEL, raceResult } from './race-result.ts';
import { spreadOf } from './spread.ts';

const pair = async (wide: number, length = 20): Promise<Pair<Trace>> => ({
  diffusion: await madeRun({ length, cost: (tokens) => (tokens > 1 ? wide : 1) }),
  twin: await madeRun({ settings: { policy: { kind: 'ar' } }, stage: 'AR' }),
});

/** The same run on a device that was slower by a factor meanwhile. */
function slowed(trace: Trace, factor: number): Trace {
  return {
    ...trace,
    passes: trace.passes.map((pass) => ({
      ...pass,
      at: pass.at * factor,
      took: pass.took * factor,
    })),
  };
}

function turned({ diffusion, twin }: Pair<Trace>): Pair<Trace> {
  return { diffusion: twin, twin: diffusion };
}

const delay = fc.double({ min: 1, max: 3, noNaN: true });
const delays = fc.array(fc.record({ diffusion: delay, twin: delay }), {
  minLength: 5,
  maxLength: 5,
});

describe('raceResult', () => {
  it('derives the ratio from the medians, and turns round with them', async () => {
    const even = await pair(1);
    fc.assert(
      fc.property(delays, fc.double({ min: 0.2, max: 5, noNaN: true }), (each, times) => {
        const pairs = each.map(({ diffusion, twin }) => ({
          diffusion: slowed(even.diffusion, diffusion * times),
          twin: slowed(even.twin, twin),
        }));
        const result = raceResult(pairs);
        const speeds = (traces: readonly Trace[]): number[] =>
          traces.map((trace) => measure(trace).tokensPerSecond).sort((a, b) => a - b);
        const a = speeds(pairs.map(({ diffusion }) => diffusion));
        const b = speeds(pairs.map(({ twin }) => twin));
        expect(result.ratio).toBeCloseTo(a[2]! / b[2]!, 9);
        expect(result.diffusion.tokensPerSecond).toBeCloseTo(a[2]!, 9);
        const round = raceResult(pairs.map(turned));
        expect(round.ratio * result.ratio).toBeCloseTo(1, 9);
        if (result.faster === null) expect(round.faster).toBeNull();
        else expect(round.faster).not.toBe(result.faster);
        // Called only where every run of the one beat every run of the other.
        if (result.faster === 'diffusion') expect(a[0]!).toBeGreaterThan(b[4]!);
        if (result.faster === 'twin') expect(a[4]!).toBeLessThan(b[0]!);
        if (a[0]! > b[4]! * (1 + LEVEL)) expect(result.faster).toBe('diffusion');
      }),
    );
  });

  it('says that the twin won where wide forwards are dear', async () => {
    expect(raceResult(Array(5).fill(await pair(1))).faster).toBe('diffusion');
    expect(raceResult(Array(5).fill(await pair(40))).faster).toBe('twin');
  });

  it('calls nothing that is within the width of a hair', async () => {
    const { twin } = await pair(1);
    const near = { diffusion: slowed(twin, 1 - LEVEL / 2), twin };
    expect(raceResult(Array(5).fill(near))).toMatchObject({ faster: null });
    const clear = { diffusion: slowed(twin, 1 - 3 * LEVEL), twin };
    expect(raceResult(Array(5).fill(clear))).toMatchObject({ faster: 'diffusion' });
  });

  it('one run that beats them all, or loses to them all, settles nothing', async () => {
    const { diffusion, twin } = await pair(1);
    const even = { diffusion: slowed(twin, 0.7), twin };
    const odd = { diffusion, twin: slowed(twin, 0.1) };
    expect(raceResult([even, even, odd, even, even]).faster).toBeNull();
  });

  it('tells speed from the order at the finish', async () => {
    // Slower a token, and yet first, because its text is short.
    const short = await pair(5, 3);
    expect(raceResult(Array(5).fill(short))).toMatchObject({ faster: 'twin', first: 'diffusion' });
  });

  it('compares the texts of the runs that are shown, token by token', async () => {
    const { diffusion, twin } = await pair(1);
    const of = (other: Trace): boolean => raceResult([{ diffusion, twin: other }]).sameText;
    expect(of(twin)).toBe(true);
    expect(of({ ...twin, tokens: [...twin.tokens.slice(0, -1), 5] })).toBe(false);
    expect(of({ ...twin, tokens: [...twin.tokens, 5] })).toBe(false);
  });

  it('notes that one of them ran in another way', async () => {
    const { diffusion, twin } = await pair(1);
    expect(raceResult([{ diffusion, twin }]).sameDevice).toBe(true);
    expect(raceResult([{ diffusion, twin: { ...twin, device: 'else' } }]).sameDevice).toBe(false);
  });
});

/**
 * Ten races in a row on WASM, draft and verify at a chunk of 16, on a virtual machine of two cores whose other work
 * took one to two of them: tokens a second of the diffusion model and of its twin, pair by pair.
 */
const RECORDED: readonly (readonly (readonly [diffusion: number, twin: number])[])[] = [
  [
    [142.5, 150],
    [191.4, 139.4],
    [194.6, 181.5],
    [269.9, 259.1],
    [289.9, 288.6],
  ],
  [
    [319, 284.5],
    [304.9, 350.9],
    [300.3, 296.7],
    [309.6, 360.4],
    [344.2, 272.5],
  ],
  [
    [326.3, 305.3],
    [301.2, 386.1],
    [315.5, 396.8],
    [323.1, 352.1],
    [303, 350.9],
  ],
  [
    [113.4, 123.7],
    [153, 148],
    [162.1, 150.8],
    [124.2, 142.2],
    [125.5, 97.2],
  ],
  [
    [273.2, 244.2],
    [262.1, 271.4],
    [306.7, 350.9],
    [301.7, 332.8],
    [304.9, 244.8],
  ],
  [
    [298.5, 244.5],
    [299.4, 273.6],
    [330, 359.7],
    [282.9, 328.4],
    [332.2, 301.7],
  ],
  [
    [244.2, 212.8],
    [220.8, 254.8],
    [227.8, 262.5],
    [238.1, 264.2],
    [248.4, 211.6],
  ],
  [
    [242.1, 230.1],
    [226.2, 238.7],
    [257.4, 271],
    [259.4, 320.5],
    [223.7, 246.6],
  ],
  [
    [312.5, 278.9],
    [305.3, 359.1],
    [332.2, 351.5],
    [290.7, 227.8],
    [309.6, 330],
  ],
  [
    [261.4, 187.3],
    [294.1, 265.6],
    [254.8, 249.1],
    [232, 204.7],
    [252.5, 202],
  ],
];

describe('ten races in a row', () => {
  const speeds = (race: (typeof RECORDED)[number]) => ({
    diffusion: spreadOf(race.map(([diffusion]) => diffusion)),
    twin: spreadOf(race.map(([, twin]) => twin)),
  });

  it('never gave opposite verdicts', () => {
    const verdicts = new Set(RECORDED.map((race) => fasterOf(speeds(race))));
    expect(verdicts.has('diffusion') && verdicts.has('twin')).toBe(false);
  });

  it('would have, by the medians alone or by one run each', () => {
    const medians = RECORDED.map((race) => {
      const { diffusion, twin } = speeds(race);
      return Math.sign(diffusion.median - twin.median);
    });
    const first = RECORDED.map(([pair]) => Math.sign(pair![0] - pair![1]));
    expect(new Set(medians)).toEqual(new Set([1, -1]));
    expect(new Set(first)).toEqual(new Set([1, -1]));
  });

  it('says who is faster where the device leaves no doubt', () => {
    const twice = RECORDED.map((race) => race.map(([a, b]) => [a * 3, b] as const));
    for (const race of twice) expect(fasterOf(speeds(race))).toBe('diffusion');
  });
});
