import { describe, expect, it } from 'vitest';
import { fault } from '../../engine/fault.ts';
import { VERIFY } from '../../engine/sampling/policies/settings.ts';
import { RACE_STEPS } from '../../measure/race.ts';
import { raceResult, type RaceResult } from '../../measure/race-result.ts';
import { madeRun } from '../../measure/made-runs.ts';
import type { RaceUnderWay } from './race-store.ts';
import {
  doing,
  finishNote,
  missText,
  precise,
  said,
  scatterNote,
  shareDone,
  textNote,
  verdict,
} from './words.ts';

const resultAt = async (wide: number, length = 20): Promise<RaceResult> =>
  raceResult({
    diffusion: await madeRun({ length, cost: (tokens) => (tokens > 1 ? wide : 1) }),
    twin: await madeRun({ settings: { policy: { kind: 'ar' } } }),
  });

describe('the verdict', () => {
  it('says who won, whoever it is', async () => {
    expect(verdict(await resultAt(1))).toMatch(
      /^On this device the diffusion model is faster: [\d,.]+ tokens\/s against [\d,.]+, \d+\.\d\d times as fast\.$/,
    );
    const lost = await resultAt(40);
    expect(verdict(lost)).toContain('On this device the twin is faster');
    expect(verdict(lost)).toContain(`${(1 / lost.ratio).toFixed(2)} times as fast.`);
  });

  it('names nobody where the two are level', async () => {
    const result = await resultAt(1);
    expect(verdict({ ...result, faster: null })).toContain('the two are level');
  });

  it('explains a loser that finished first', async () => {
    const result = await resultAt(5, 3);
    expect(finishNote(result)).toBe(
      'The diffusion model finished first all the same: its text is shorter.',
    );
    expect(finishNote(await resultAt(1))).toBe('');
  });
});

describe('the other words', () => {
  it('claims equal texts only where they are equal', () => {
    expect(textNote({ sameText: true }, VERIFY)).toMatch(/^Both wrote the same text\./);
    expect(textNote({ sameText: false }, VERIFY)).toMatch(/^The texts differ.*greedy/);
    expect(textNote({ sameText: false }, { kind: 'steps', steps: 4 })).not.toContain('greedy');
  });

  it('says how near the law came', () => {
    expect(missText({ speedUp: 1.2 }, 1)).toBe('20 % above what was measured');
    expect(missText({ speedUp: 0.9 }, 1)).toBe('10 % below what was measured');
    expect(missText({ speedUp: 1.001 }, 1)).toMatch(/^within/);
    expect(precise(4.0712)).toBe('4.07');
    expect(precise(1204.4)).toBe('1200');
  });

  it('says so where single forwards scatter', () => {
    const steady = { tokens: 1, ms: 2, samples: [2, 2, 2.1] };
    const rough = { tokens: 16, ms: 20, samples: [10, 20, 40] };
    expect(scatterNote([steady, rough], 16)).toContain('half of them took 15 to 30 ms over 16');
    expect(scatterNote([steady, rough], 8)).toBe('');
  });

  it('counts steps towards the whole', () => {
    const shares = RACE_STEPS.map((step) => shareDone('race', step, 0.5));
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shareDone('race', { side: 'twin', stage: 'run' }, 1)).toBe(1);
    expect(shareDone('cost', { side: 'diffusion', stage: 'cost' }, 0)).toBe(0.5);
  });

  it('tells a listener of start, end and result, and not of every step', async () => {
    const under: RaceUnderWay = {
      ...{ at: 'running', task: 'race', share: null, gate: 'open' },
      ...{ step: { side: 'diffusion', stage: 'load' }, titles: { diffusion: 'XS', twin: 'XT' } },
    };
    const steps = RACE_STEPS.map((step) => ({ ...under, step }));
    expect(new Set(steps.map((step) => said(step, null))).size).toBe(1);
    expect(new Set(steps.map(doing)).size).toBe(RACE_STEPS.length);
    expect(doing({ ...under, step: { side: 'twin', stage: 'load' }, share: 0.4 })).toBe(
      'Loading XT in the place of XS, 40 %.',
    );
    expect(doing({ ...under, gate: 'hidden' })).toBe('Waiting for this tab.');
    expect(said({ ...under, gate: 'hidden' }, null)).toContain('in the background');

    const result = await resultAt(1);
    const ended = { at: 'ended', task: 'race' } as const;
    const finished = said({ ...ended, outcome: { end: 'done' } }, result);
    expect(finished).toContain(verdict(result));
    expect(said({ at: 'returning', title: 'XS', share: 0 }, result)).toBe(finished);
    expect(said({ ...ended, outcome: { end: 'cancelled' } }, null)).toContain('cancelled');
    const discarded = { end: 'discarded', message: 'The clock was set.' } as const;
    expect(said({ ...ended, outcome: { ...discarded, why: 'clock' } }, null)).toBe(
      'Race discarded: The clock was set.',
    );
    expect(said({ ...ended, outcome: { ...discarded, why: 'hidden' } }, null)).toContain('tab');
    const failed = { end: 'fault', fault: fault('network', { why: 'list' }) } as const;
    expect(said({ ...ended, outcome: failed }, null)).toBe('');
  });
});
