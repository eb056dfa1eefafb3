import { describe, expect, it } from 'vitest';
import { TOKEN_CAUSAL, type DenoiserShape } from '../denoiser.ts';
import { ScriptedDenoiser, writes } from '../testing/scripted.ts';
import { timePasses, timeWithin, WIDTHS } from './pass-times.ts';

const SHAPE: DenoiserShape = {
  ...TOKEN_CAUSAL,
  ...{ vocabSize: 64, contextLength: 128 },
  ...{ maskId: 0, eosId: 1, padId: 2, sepId: 3 },
};

const TEXT = Array.from({ length: 40 }, (_, at) => 5 + at);

/** A clock that every reading moves on by a millisecond. */
function ticking(): () => number {
  let at = 0;
  return () => at++;
}

function scripted(contextLength = SHAPE.contextLength): ScriptedDenoiser {
  const shape = { ...SHAPE, contextLength };
  return new ScriptedDenoiser({ shape, script: writes(TEXT, shape) });
}

describe('times of passes', () => {
  it('has every width at every context that holds it, and leaves the cache as long as it was', async () => {
    const denoiser = new ScriptedDenoiser({ shape: SHAPE, script: writes(TEXT, SHAPE) });
    const times = await timePasses(denoiser, [32, 64, 120], 2, ticking());
    expect(times.map(({ context, width }) => [context, width])).toEqual(
      [32, 64].flatMap((context) => WIDTHS.map((width) => [context, width])),
    );
    expect(times.every(({ ms }) => ms.count === 2 && ms.median === 1)).toBe(true);
    expect(denoiser.length).toBe(64);
    // A prefill a context; a round that is dropped and two that count.
    expect(denoiser.forwards).toBe(2 * (1 + 3 * WIDTHS.length));
  });
});

describe('times within a budget', () => {
  const WIDE = [1, 5, 9, 17, 33, 65];

  /** A clock by which a forward takes as long as it is told, and everything else nothing. */
  function clocked(msOf: (forward: number) => number): {
    readonly denoiser: ScriptedDenoiser;
    readonly now: () => number;
  } {
    let at = 0;
    let forward = 0;
    const pace = (): Promise<void> => {
      at += msOf(forward++);
      return Promise.resolve();
    };
    const denoiser = new ScriptedDenoiser({ shape: SHAPE, script: writes(TEXT, SHAPE), pace });
    return { denoiser, now: () => at };
  }

  it('has a time for every width, and leaves the sequence as long as the text before it', async () => {
    const { denoiser, now } = clocked(() => 2);
    expect(await timeWithin(denoiser, 1000, now)).toEqual(WIDE.map((width) => [width, 2]));
    expect(denoiser.length).toBe(32);
  });

  it('times so many forwards together that a clock of whole milliseconds tells them apart', async () => {
    const { denoiser, now } = clocked(() => 1.3);
    const coarse = (): number => Math.floor(now());
    for (const [, ms] of (await timeWithin(denoiser, 1000, coarse)) ?? []) {
      expect(ms).toBeGreaterThan(1.1);
      expect(ms).toBeLessThan(1.5);
    }
  });

  it('is not misled by a forward that something else held up', async () => {
    const { denoiser, now } = clocked((forward) => (forward === 20 ? 300 : 12));
    expect(await timeWithin(denoiser, 2000, now)).toEqual(WIDE.map((width) => [width, 12]));
  });

  it('says what widths cost one another though the pace of the device changes half-way', async () => {
    // A prefill, and six rounds of six widths.
    for (let change = 0; change <= 37; change++) {
      const { denoiser, now } = clocked((forward) => (forward < change ? 12 : 36));
      const times = (await timeWithin(denoiser, 4000, now)) ?? [];
      const [, one] = times[0] ?? [];
      expect(times.map(([width, ms]) => [width, ms / (one ?? NaN)])).toEqual(
        WIDE.map((width) => [width, 1]),
      );
    }
  });

  it('leaves out what a clock says that is set back meanwhile', async () => {
    const { denoiser, now } = clocked((forward) => (forward === 30 ? -5000 : 12));
    expect(await timeWithin(denoiser, 2000, now)).toEqual(WIDE.map((width) => [width, 12]));
  });

  it('has nothing by a clock that stands still', async () => {
    const { denoiser, now } = clocked(() => 0);
    expect(await timeWithin(denoiser, 1000, now)).toBeNull();
  });

  it('stands with fewer rounds where the time is short, and not with less than one', async () => {
    // A round of six forwards is dropped, and one counts.
    const enough = clocked(() => 20);
    expect(await timeWithin(enough.denoiser, 20 * (1 + 12), enough.now)).toHaveLength(6);
    const short = clocked(() => 20);
    expect(await timeWithin(short.denoiser, 20 * (1 + 11) - 1, short.now)).toBeNull();
    expect(short.denoiser.forwards).toBe(1 + 11);
  });

  it('leaves out what a context has no room for', async () => {
    const times = await timeWithin(scripted(64), 1000, ticking());
    expect(times?.map(([width]) => width)).toEqual([1, 5, 9, 17, 33]);
  });

  it('ends before the next forward when it is called off', async () => {
    const denoiser = scripted();
    const off = new Error('off');
    const rest = (): Promise<void> => Promise.reject(off);
    await expect(timeWithin(denoiser, 1000, ticking(), rest)).rejects.toBe(off);
    expect(denoiser.forwards).toBe(1);
  });
});
