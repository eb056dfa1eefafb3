import { describe, expect, it } from 'vitest';
import { TOKEN_CAUSAL, type DenoiserShape } from '../engine/denoiser.ts';
import { ScriptedDenoiser, writes } from '../engine/testing/scripted.ts';
import { CONTESTS, raceTexts, type Contestant } from './text-speed.ts';

const SHAPE: DenoiserShape = {
  ...TOKEN_CAUSAL,
  ...{ vocabSize: 64, contextLength: 128 },
  ...{ maskId: 0, eosId: 1, padId: 2, sepId: 3 },
};

/** A clock that every reading moves on by a millisecond. */
function ticking(): () => number {
  let at = 0;
  return () => at++;
}

const model = { id: 'scripted', revision: '0', stage: 'S1' };

function contestants(script: (name: string) => readonly number[]): Contestant[] {
  return CONTESTS.map(({ name, settings }) => ({
    name,
    settings,
    model,
    denoiser: new ScriptedDenoiser({ shape: SHAPE, script: writes(script(name), SHAPE) }),
    prompts: [
      { kind: 'write', instruction: 'one', signature: null, tokens: [9, 3] },
      { kind: 'write', instruction: 'two', signature: null, tokens: [8, 9, 3] },
    ],
  }));
}

const TEXT = Array.from({ length: 40 }, (_, at) => 5 + at);

describe('a race of ways to write', () => {
  it('times each as often as it was asked to, against the first', async () => {
    const speeds = await raceTexts(
      contestants(() => TEXT),
      3,
      ticking(),
      null,
    );
    expect(speeds.map(({ name }) => name)).toEqual(CONTESTS.map(({ name }) => name));
    for (const { tokensPerSecond, sameText, gpu } of speeds) {
      expect(tokensPerSecond.count).toBe(3);
      expect([sameText, gpu]).toEqual([1, null]);
    }
    const [first] = speeds;
    expect(first?.ratio).toEqual({ median: 1, least: 1, most: 1, count: 3 });
    expect(first?.tokensPerForward).toBeCloseTo(1);
    const verify = speeds.find(({ name }) => name.startsWith('draft'));
    expect(verify?.tokensPerForward).toBeGreaterThan(2);
  });

  it('says whose text is another one', async () => {
    const other = (name: string): number[] => (name === 'left to right' ? TEXT : TEXT.slice(1));
    const [first, ...rest] = await raceTexts(contestants(other), 1, ticking(), null);
    expect(first?.sameText).toBe(1);
    expect(rest.every(({ sameText }) => sameText === 0)).toBe(true);
  });
});
