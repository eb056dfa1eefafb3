import { describe, expect, it } from 'vitest';
import { fault, FaultError } from '../engine/fault.ts';
import { DEFAULT_SETTINGS, VERIFY, type Settings } from '../engine/sampling/policies/settings.ts';
import { type Executor, ExecutorError } from '../tasks/execution.ts';
import { parseTasks, type Task } from '../tasks/format.ts';
import { SweepGate } from './gate.ts';
import { sweep, type SweepCell, type SweepEvent, type SweepParts } from './sweep.ts';

const TASKS = parseTasks(
  ['a', 'b', 'c']
    .map((id) =>
      JSON.stringify({
        id,
        kind: 'write',
        instruction: id,
        signature: 'f(x)',
        tests: [{ args: [1], expected: 1 }],
      }),
    )
    .join('\n'),
).tasks;

const CELLS: SweepCell[] = [2, 4].flatMap((steps) => [
  { model: 'm', settings: { ...DEFAULT_SETTINGS, policy: { kind: 'steps', steps } } },
]);

/** A model on a device whose clocks the test holds; it says its task's id, which the tests judge. */
class World implements SweepParts {
  readonly events: SweepEvent[] = [];
  readonly written: string[] = [];
  readonly abort = new AbortController();
  readonly gate = new SweepGate();
  readonly signal = this.abort.signal;
  time = 0;
  /** How far the wall clock is off. */
  slip = 0;
  right = new Set(['a', 'b', 'c']);
  /** Called in the middle of every text. */
  during: (text: number, task: Task, settings: Settings) => void = () => undefined;

  readonly clocks = {
    read: () => ({ steady: this.time, wall: 1.7e12 + this.time + this.slip }),
  };

  open: SweepParts['open'] = (id) =>
    Promise.resolve({
      model: { id, revision: 'r', stage: id === 'twin' ? 'AR' : 'S1' },
      device: 'CPU',
      adapter: 'test',
      write: async (task, settings, signal) => {
        await Promise.resolve();
        const { policy } = settings;
        this.written.push(`${task.id}${policy.kind === 'steps' ? policy.steps : policy.kind}`);
        this.time += 100;
        this.during(this.written.length, task, settings);
        if (signal.aborted) throw new FaultError(fault('cancelled', { what: 'run' }));
        return { code: task.id, tokens: 10, passes: 5, seconds: 0.1, logProb: -2 };
      },
    });

  execute: Executor = ({ code }) => {
    this.time += 7;
    const value = this.right.has(code) ? 1 : 0;
    return Promise.resolve({ ok: true, calls: [{ kind: 'returned', value }] });
  };

  onEvent = (event: SweepEvent): void => {
    this.events.push(event);
  };

  of<K extends SweepEvent['kind']>(kind: K): Extract<SweepEvent, { kind: K }>[] {
    return this.events.filter(
      (event): event is Extract<SweepEvent, { kind: K }> => event.kind === kind,
    );
  }
}

describe('sweep', () => {
  it('measures every setting over every task, and one text more to warm up', async () => {
    const world = new World();
    world.right.delete('b');
    const { points, end } = await sweep(CELLS, TASKS, world);
    expect(end).toBe('done');
    expect(world.written).toEqual(['a2', 'a2', 'b2', 'c2', 'a4', 'b4', 'c4']);
    expect(points).toMatchObject([
      {
        settings: { policy: { kind: 'steps', steps: 2 } },
        model: { id: 'm', revision: 'r' },
        device: 'CPU',
        quality: { n: 3, passed: 2 },
        tokens: 30,
        passes: 15,
        tokensPerForward: 2,
      },
      { settings: { policy: { kind: 'steps', steps: 4 } }, quality: { n: 3, passed: 2 } },
    ]);
    expect(points[0]?.tokensPerSecond).toBeCloseTo(100);
    expect(world.of('task').map(({ cell, done, last }) => [cell, done, last])).toEqual([
      [0, 1, false],
      [0, 2, false],
      [0, 3, true],
      [1, 1, false],
      [1, 2, false],
      [1, 3, true],
    ]);
    expect(world.of('task')[0]?.seconds).toBeCloseTo(0.107);
  });

  it('warms up anew for another model and another chunk size', async () => {
    const world = new World();
    const at = (model: string, chunk: number): SweepCell => ({
      model,
      settings: {
        ...DEFAULT_SETTINGS,
        chunk,
        policy: model === 'twin' ? { kind: 'ar' } : VERIFY,
      },
    });
    await sweep([at('m', 8), at('m', 16), at('m', 8), at('twin', 16)], TASKS, world);
    expect(world.of('warm-up').map(({ cell }) => cell)).toEqual([0, 1, 3]);
    expect(world.of('load').map(({ model }) => model)).toEqual(['m', 'twin']);
  });

  it('keeps the settings that were done when it is cancelled', async () => {
    const world = new World();
    world.during = (text) => {
      if (text === 6) world.abort.abort();
    };
    const { points, end } = await sweep(CELLS, TASKS, world);
    expect(end).toBe('cancelled');
    expect(points.map(({ quality }) => quality.n)).toEqual([3]);
    expect(world.written.length).toBe(6);
  });

  it('a cancelled sweep does not begin', async () => {
    const world = new World();
    world.abort.abort();
    expect(await sweep(CELLS, TASKS, world)).toEqual({ points: [], end: 'cancelled' });
    expect(world.events).toEqual([]);
  });

  it('throws away a task during which the page was hidden, waits, and runs it again', async () => {
    const world = new World();
    world.during = (text) => {
      if (text !== 3) return;
      world.gate.hide();
      setTimeout(() => {
        world.time += 60_000;
        world.gate.show();
      });
    };
    const { points } = await sweep(CELLS, TASKS, world);
    expect(world.written).toEqual(['a2', 'a2', 'b2', 'b2', 'c2', 'a4', 'b4', 'c4']);
    expect(world.of('discarded')).toMatchObject([{ cell: 0, task: 'b', why: 'hidden' }]);
    expect(points.map(({ seconds }) => seconds)).toEqual([
      expect.closeTo(0.3),
      expect.closeTo(0.3),
    ]);
    // The minute in the background is no part of the pace.
    expect(Math.max(...world.of('task').map(({ seconds }) => seconds))).toBeLessThan(1);
  });

  it('hidden while it warms up, warms up again', async () => {
    const world = new World();
    world.during = (text) => {
      if (text !== 1) return;
      world.gate.hide();
      setTimeout(() => world.gate.show());
    };
    const { end } = await sweep(CELLS, TASKS, world);
    expect(end).toBe('done');
    expect(world.written.slice(0, 4)).toEqual(['a2', 'a2', 'a2', 'b2']);
  });

  it('goes on where tests cannot be run: those texts count for speed alone', async () => {
    const world = new World();
    const { execute } = world;
    world.execute = (execution) =>
      execution.code === 'b' ? Promise.reject(new ExecutorError('No worker.')) : execute(execution);
    world.right.delete('c');
    const { points, end } = await sweep(CELLS, TASKS, world);
    expect(end).toBe('done');
    expect(points.map(({ quality, tokens }) => [quality, tokens])).toMatchObject([
      [{ kind: 'pass', n: 2, passed: 1, passAt1: 0.5 }, 30],
      [{ kind: 'pass', n: 2, passed: 1, passAt1: 0.5 }, 30],
    ]);
    expect(world.of('untested')).toMatchObject([
      { cell: 0, task: 'b', message: 'No worker.' },
      { cell: 1, task: 'b', message: 'No worker.' },
    ]);
  });

  it('measures the likelihood where no test can be run at all', async () => {
    const world = new World();
    world.execute = () => Promise.reject(new ExecutorError('No worker.'));
    const { points, end } = await sweep(CELLS, TASKS, world);
    expect(end).toBe('done');
    const quality = { kind: 'log-prob', n: 3, meanLogProb: -0.2 };
    expect(points).toMatchObject([{ quality }, { quality }]);
    expect(world.of('untested')).toHaveLength(6);
  });

  it('ends with what else an executor throws', async () => {
    const world = new World();
    world.execute = () => Promise.reject(new TypeError('A mistake of ours.'));
    await expect(sweep(CELLS, TASKS, world)).rejects.toThrow('A mistake of ours.');
  });

  it('throws away a measurement across a jump of the clock', async () => {
    const world = new World();
    world.during = (text) => {
      if (text === 4) world.slip -= 3_600_000;
    };
    const { points } = await sweep(CELLS, TASKS, world);
    const [discarded] = world.of('discarded');
    expect(discarded).toMatchObject({ task: 'c', why: 'clock', problem: { code: 'clock-set' } });
    expect(points.map(({ quality }) => quality.n)).toEqual([3, 3]);
  });

  it('gives up on clocks that never agree', async () => {
    const world = new World();
    world.during = () => (world.slip += 10_000);
    await expect(sweep(CELLS, TASKS, world)).rejects.toMatchObject({
      fault: { code: 'clock-unsteady' },
    });
    expect(world.of('discarded').length).toBe(5);
  });

  it('holds between two texts while it is paused', async () => {
    const world = new World();
    world.during = (text) => {
      if (text === 3) world.gate.pause();
    };
    const running = sweep(CELLS, TASKS, world);
    await new Promise((resolve) => setTimeout(resolve));
    expect(world.written.length).toBe(3);
    expect(world.of('task').length).toBe(2);
    expect(world.events.at(-1)).toEqual({ kind: 'held' });
    world.gate.resume();
    expect((await running).points.length).toBe(2);
    expect(world.of('discarded')).toEqual([]);
  });

  it('ends with what the model failed with', async () => {
    const world = new World();
    world.during = (text) => {
      if (text === 6) throw new FaultError(fault('device-lost', { why: 'said', message: 'Gone.' }));
    };
    await expect(sweep(CELLS, TASKS, world)).rejects.toMatchObject({
      fault: { code: 'device-lost' },
    });
    expect(world.of('task').filter(({ last }) => last).length).toBe(1);
  });

  it('a task that is too long for the model is a failed one', async () => {
    const world = new World();
    world.during = (_, task) => {
      if (task.id === 'a')
        throw new FaultError(fault('prompt-too-long', { tokens: 600, least: false, context: 512 }));
    };
    const { points } = await sweep(CELLS, TASKS, world);
    expect(points.map(({ quality }) => quality)).toMatchObject([
      { n: 3, passed: 2 },
      { n: 3, passed: 2 },
    ]);
    expect(points[0]?.tokens).toBe(20);
  });
});
