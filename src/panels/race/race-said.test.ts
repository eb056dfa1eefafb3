import { describe, expect, it } from 'vitest';
import { fault } from '../../engine/fault.ts';
import { VERIFY } from '../../engine/sampling/policies/settings.ts';
import { RACE_STEPS } from '../../measure/race.ts';
import { raceResult, type RaceResult } from '../../measure/race-result.ts';
import { madeRun } from '../../measure/made-runs.ts';
import { shareDone } from './race-progress.ts';
import { doing, said, textNote, verdict } from './race-said.ts';
import type { RaceUnderWay } from './race-store.ts';

const resultAt = async (wide: number, length = 20): Promise<RaceResult> =>
  raceResult([
    {
      diffusion: await madeRun({ length, cost: (tokens) => (tokens > 1 ? wide : 1) }),
      twin: await madeRun({ settings: { policy: { kind: 'ar' } } }),
    },
  ]);

describe('the verdict', () => {
  it('says who won, whoever it is', async () => {
    expect(verdict(await resultAt(1))).toMatch(
      /^On this device the diffusion model is faster: [\d,.]+ tokens\/s against [\d,.]+, \d+\.\d\d times as fast\.$/,
    );
    const lost = await resultAt(40);
    expect(verdict(lost)).toContain('On this device the twin is faster');
    expect(verdict(lost)).toContain(`${(1 / lost.ratio).toFixed(2)} times as fast.`);
  });

  it('names nobody where it is too close to call, and says how far the runs lie apart', async () => {
    const result = await resultAt(1);
    expect(verdict({ ...result, faster: null })).toMatch(
      /^Too close to call on this device: [\d,.]+ tokens\/s \([\d,.]+ to [\d,.]+\) against the twin’s [\d,.]+ \([\d,.]+ to [\d,.]+\)\. From slowest to fastest the two overlap: /,
    );
  });

  it('explains a loser that finished first', async () => {
    const result = await resultAt(5, 3);
    expect(verdict(result)).toMatch(
      / The diffusion model finished first all the same: its text is shorter\.$/,
    );
    expect(verdict(await resultAt(1))).not.toContain('finished first');
  });
});

describe('the other words', () => {
  it('claims equal texts only where they are equal', () => {
    const here = { sameDevice: true };
    expect(textNote({ sameText: true, ...here }, VERIFY)).toMatch(/^Both wrote the same text\./);
    expect(textNote({ sameText: false, ...here }, VERIFY)).toMatch(/^The texts differ.*greedy/);
    expect(textNote({ sameText: false, ...here }, { kind: 'steps', steps: 4 })).not.toContain(
      'greedy',
    );
    expect(textNote({ sameText: true, sameDevice: false }, VERIFY)).toContain('another runtime');
  });

  it('counts steps towards the whole', () => {
    const shares = RACE_STEPS.map((step) => shareDone('race', step, 0.5));
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(new Set(shares).size).toBe(RACE_STEPS.length);
    expect(shareDone('race', { side: 'diffusion', stage: 'cost', pair: 0 }, 1)).toBe(1);
    expect(shareDone('cost', { side: 'diffusion', stage: 'cost', pair: 0 }, 0)).toBe(0.5);
  });

  it('tells a listener of start, end and result, and not of every step', async () => {
    const under: RaceUnderWay = {
      ...{ at: 'running', task: 'race', share: null, gate: 'open' },
      step: { side: 'twin', stage: 'load', pair: 0 },
      titles: { diffusion: 'XS', twin: 'XT' },
    };
    const steps = RACE_STEPS.map((step) => ({ ...under, step }));
    expect(new Set(steps.map((step) => said(step, null))).size).toBe(1);
    expect(new Set(steps.map(doing)).size).toBe(RACE_STEPS.length);
    expect(doing({ ...under, share: 0.4 })).toBe('Loading XT, 40 %.');
    expect(doing({ ...under, gate: 'hidden' })).toBe('Waiting for this tab.');
    expect(said({ ...under, gate: 'hidden' }, null)).toContain('in the background');

    const result = await resultAt(1);
    const ended = { at: 'ended', task: 'race' } as const;
    const finished = said({ ...ended, outcome: { end: 'done' } }, result);
    expect(finished).toContain(verdict(result));
    expect(said({ ...ended, outcome: { end: 'cancelled' } }, null)).toContain('cancelled');
    const spoilt = { why: 'clock', problem: { code: 'timer-backwards' } } as const;
    expect(said({ ...ended, outcome: { end: 'discarded', ...spoilt } }, null)).toBe(
      "Race discarded: The device's timer ran backwards.",
    );
    const hidden = { end: 'discarded', why: 'hidden' } as const;
    expect(said({ ...ended, outcome: hidden }, null)).toContain('tab');
    const failed = { end: 'fault', fault: fault('network', { why: 'list' }) } as const;
    expect(said({ ...ended, outcome: failed }, null)).toBe('');
  });
});
