import { describe, expect, it } from 'vitest';
import { fault, FaultError } from '../engine/fault.ts';
import { DEFAULT_SETTINGS } from '../engine/sampling/policies/settings.ts';
import { costSizes, forwardWidth } from './forward-cost.ts';
import { SweepGate } from './gate.ts';
import { madeRun } from './made-runs.ts';
import type { Settings } from '../engine/sampling/policies/settings.ts';
import {
  forwardCost,
  PAIRS,
  race,
  RACE_STEPS,
  type RacePlan,
  type RaceParts,
  type RaceStep,
  type Ran,
} from './race.ts';

const PLAN: RacePlan = { diffusion: 'm', twin: 'twin' };

const SETTINGS: Readonly<Record<string, Settings>> = {
  m: DEFAULT_SETTINGS,
  twin: { ...DEFAULT_SETTINGS, policy: { kind: 'ar' } },
};

const atRun = ({ side, stage }: RaceStep): boolean => side === 'twin' && stage === 'run';
const isSame = (a: RaceStep, b: RaceStep): boolean =>
  a.side === b.side && a.stage === b.stage && a.pair === b.pair;

/** Two models on a device whose clocks the test holds. */
class World implements RaceParts<Ran> {
  readonly steps: RaceStep[] = [];
  readonly log: string[] = [];
  readonly abort = new AbortController();
  readonly gate = new SweepGate();
  readonly signal = this.abort.signal;
  time = 0;
  /** How far the wall clock is off. */
  slip = 0;
  /** Called in the middle of every run. */
  during: (step: RaceStep) => void = () => undefined;
  /** Called in the middle of every load. */
  loading: (model: string) => void = () => undefined;
  onProgress = (): undefined => undefined;

  readonly clocks = {
    read: () => ({ steady: this.time, wall: 1.7e12 + this.time + this.slip }),
  };

  onStep = (step: RaceStep): void => {
    this.steps.push(step);
  };

  open: RaceParts<Ran>['open'] = (model) => {
    this.log.push(`open ${model}`);
    this.loading(model);
    return Promise.resolve({
      settings: SETTINGS[model] ?? DEFAULT_SETTINGS,
      write: async (settings, signal) => {
        this.log.push(`${model} writes`);
        const trace = await this.#made(signal, { settings });
        return { trace };
      },
      passes: async (settings, enough, signal) => {
        const trace = await this.#made(signal, {
          ...{ settings, enough: ({ passes }) => enough(passes) },
        });
        return trace.passes;
      },
    });
  };

  async #made(
    signal: AbortSignal,
    made: Parameters<typeof madeRun>[0],
  ): ReturnType<typeof madeRun> {
    const trace = await madeRun(made);
    const last = trace.passes.at(-1);
    this.time += (last?.at ?? 0) + (last?.took ?? 0) + 1;
    const step = this.steps.at(-1);
    if (step !== undefined) this.during(step);
    if (signal.aborted) throw new FaultError(fault('cancelled', { what: 'run' }));
    return trace;
  }
}

describe('race', () => {
  it('loads both before anything is timed, then runs them in turn, five times each', async () => {
    const world = new World();
    const outcome = await race(PLAN, world);
    expect(world.steps).toEqual(RACE_STEPS);
    expect(world.log).toEqual([
      ...['open m', 'open twin'],
      // To warm up.
      ...['m writes', 'twin writes'],
      ...['m writes', 'twin writes'],
      ...['twin writes', 'm writes'],
      ...['m writes', 'twin writes'],
      ...['twin writes', 'm writes'],
      ...['m writes', 'twin writes'],
    ]);
    if (outcome.end !== 'done') throw new Error(outcome.end);
    const { pairs, cost } = outcome.value;
    expect(pairs).toHaveLength(PAIRS);
    for (const { diffusion, twin } of pairs) {
      expect(diffusion.trace.settings.policy.kind).toBe('verify');
      expect(twin.trace.settings.policy.kind).toBe('ar');
    }
    expect(cost.map(({ tokens }) => tokens)).toEqual(
      costSizes(forwardWidth(pairs[0]!.diffusion.trace.passes)),
    );
  });

  it.each(RACE_STEPS.filter(({ stage }) => stage === 'run' || stage === 'cost'))(
    'is discarded when the page is hidden during the $stage of the $side, pair $pair',
    async (spoilt) => {
      const world = new World();
      world.during = (step) => {
        if (isSame(step, spoilt)) world.gate.hide();
      };
      expect(await race(PLAN, world)).toMatchObject({ end: 'discarded', why: 'hidden' });
      expect(world.steps.at(-1)).toEqual(spoilt);
    },
  );

  it('is discarded though the page is seen again before the run has ended', async () => {
    const world = new World();
    world.during = (step) => {
      if (!atRun(step)) return;
      world.gate.hide();
      world.gate.show();
    };
    expect(await race(PLAN, world)).toMatchObject({ end: 'discarded', why: 'hidden' });
  });

  it('is discarded when a clock jumps during a run', async () => {
    for (const jump of [3_600_000, -3_600_000]) {
      const world = new World();
      world.during = (step) => {
        if (atRun(step)) world.slip += jump;
      };
      const outcome = await race(PLAN, world);
      expect(outcome).toMatchObject({ end: 'discarded', why: 'clock' });
    }
  });

  it('takes no time while the page is hidden between two runs, and goes on', async () => {
    const world = new World();
    world.loading = (model) => {
      if (model !== 'twin') return;
      world.gate.hide();
      setTimeout(() => world.gate.show());
    };
    expect((await race(PLAN, world)).end).toBe('done');
  });

  it('is cancelled at any time', async () => {
    for (const at of RACE_STEPS.filter(({ stage }) => stage !== 'load')) {
      const world = new World();
      world.during = (step) => {
        if (isSame(step, at)) world.abort.abort();
      };
      expect(await race(PLAN, world)).toEqual({ end: 'cancelled' });
      expect(world.steps.at(-1)).toEqual(at);
    }
    const world = new World();
    world.abort.abort();
    expect(await race(PLAN, world)).toEqual({ end: 'cancelled' });
    expect(world.log).toEqual([]);
  });

  it('hands on what a model failed with', async () => {
    const world = new World();
    world.during = (step) => {
      if (atRun(step))
        throw new FaultError(fault('device-lost', { why: 'said', message: 'Gone.' }));
    };
    await expect(race(PLAN, world)).rejects.toThrow('Gone.');
  });
});

describe('forwardCost', () => {
  it('loads the diffusion model alone, and times what a race times', async () => {
    const world = new World();
    const outcome = await forwardCost('m', world);
    expect(world.log).toEqual(['open m']);
    expect(outcome.end === 'done' && outcome.value.map(({ ms }) => ms)).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it('is discarded as a race is', async () => {
    const world = new World();
    world.during = () => (world.slip += 1e6);
    expect(await forwardCost('m', world)).toMatchObject({ end: 'discarded' });
  });
});
