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
  const still = new AbortController().signal;

  it('has a time for every width, and leaves the sequence as long as the text before it', async () => {
    const denoiser = scripted();
    const times = await timeWithin(denoiser, 1000, ticking(), still);
    expect(times).toEqual([1, 5, 9, 17, 33, 65].map((width) => [width, 1]));
    expect(denoiser.length).toBe(48);
    expect(denoiser.forwards).toBe(1 + 6 * 6);
  });

  it('stands with fewer rounds where the time is short, and not with less than one', async () => {
    // A forward reads the clock three times.
    expect(await timeWithin(scripted(), 3 * 6 * 3, ticking(), still)).toHaveLength(6);
    const short = scripted();
    expect(await timeWithin(short, 3 * 4, ticking(), still)).toBeNull();
    expect(short.forwards).toBeLessThan(8);
  });

  it('leaves out what a context has no room for', async () => {
    const times = await timeWithin(scripted(64), 1000, ticking(), still);
    expect(times?.map(([width]) => width)).toEqual([1, 5, 9]);
  });

  it('ends when it is called off', async () => {
    const denoiser = scripted();
    const abort = new AbortController();
    abort.abort();
    expect(await timeWithin(denoiser, 1000, ticking(), abort.signal)).toBeNull();
    expect(denoiser.forwards).toBe(1);
  });
});
