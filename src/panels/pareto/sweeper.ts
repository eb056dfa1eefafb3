import { thisTab, type Visibility } from '../../core/run/visibility.ts';
import { fault, FaultError, faultOf, messageOf } from '../../engine/fault.ts';
import { Silence } from '../../engine/support/in-time.ts';
import { lateCode } from '../../engine/support/late-code.ts';
import { words } from '../../words/words.ts';
import { measure } from '../../engine/trace/measures.ts';
import type { Settings } from '../../engine/sampling/policies/settings.ts';
import { expectedPasses, samplesOf } from '../../measure/estimate.ts';
import type { PointSet } from '../../measure/point-set.ts';
import type { Written } from '../../measure/evaluation.ts';
import { SweepGate } from '../../measure/gate.ts';
import type { SweepCell, SweepEvent, SweepRuns, SweptModel } from '../../measure/sweep.ts';
import { deviceClocks, type Clocks } from '../../measure/timing.ts';
import type { Executor } from '../../tasks/execution.ts';
import type { Task } from '../../tasks/format.ts';
import { askedFor } from '../../engine/prompt/asked.ts';
import type { UnmaskClient } from '../../engine/worker/client.ts';
import { collect } from '../../engine/worker/collect.ts';
import type { Backend, LoadedModel } from '../../engine/worker/protocol.ts';
import { useControls } from '../../core/settings/controls-store.ts';
import type { Device } from '../../core/settings/suit-device.ts';
import { loadRequest, useModels } from '../../core/model/model-store.ts';
import { ensureModel } from '../../core/run/ensure-model.ts';
import { useTurn } from '../../core/run/turn-store.ts';
import type { Archive } from './archive.ts';
import { experienceOf } from './forecast.ts';
import { usePoints } from './points-store.ts';
import { useSweep } from './sweep-store.ts';

/** What a person asked to have measured. */
export interface SweepPlan {
  /** The settings on a device: which one it is, is known when the first model is loaded. */
  readonly cells: (device: Device) => readonly SweepCell[];
  readonly tasks: readonly Task[];
  /** The tasks in words: "6 built-in tasks". */
  readonly work: string;
  readonly runs: SweepRuns;
}

/** What the buttons of a sweep do. Never throws: every failure is a state. */
export interface Sweeper {
  start(plan: SweepPlan): Promise<void>;
  /** After the text under way. */
  pause(): void;
  resume(): void;
  /** Within a pass; the settings that were done stay. */
  cancel(): void;
  /** Brings back what earlier visits measured. */
  recall(): Promise<void>;
  forget(ids: readonly string[]): Promise<void>;
}

export interface SweeperOptions {
  readonly client: UnmaskClient;
  /** Absolute address of the models folder. */
  readonly base: string;
  readonly execute: Executor;
  readonly archive: Archive;
  readonly visibility?: Visibility;
  readonly clocks?: Clocks;
}

export function createSweeper(options: SweeperOptions): Sweeper {
  const { client, base, execute, archive, visibility = thisTab, clocks = deviceClocks } = options;
  let abort: AbortController | null = null;
  let gate = new SweepGate();
  const recalled = new WeakSet<PointSet>();
  const showGate = (): void => useSweep.getState().setGate(gate.state);

  async function open(
    id: string,
    backend: Backend,
    { work, tasks }: Pick<SweepPlan, 'work' | 'tasks'>,
    signal: AbortSignal,
  ): Promise<{ readonly swept: SweptModel; readonly runsOn: Device }> {
    const loaded = await ensureModel(
      client,
      loadRequest(id, base, backend),
      useSweep.getState().setLoad,
      signal,
      id,
    );
    const { model, device } = loaded;
    if (usePoints.getState().sweeping === null) {
      const started = new Date(clocks.read().wall).toISOString();
      usePoints.getState().beginSweep({
        ...{
          id: ['sweep', started, id].join(' '),
          kind: 'sweep',
          work,
          model,
          started,
          points: [],
          tasks: tasks.map((task) => task.id),
        },
        ...{ device: device.label, adapter: device.adapter },
      });
    }
    const swept: SweptModel = {
      ...{ model, device: device.label, adapter: device.adapter },
      write: (task, settings, cut) => write(client, loaded, task, settings, cut),
    };
    return { swept, runsOn: device.backend };
  }

  function hear(event: SweepEvent): void {
    useSweep.getState().hear(event);
    if (event.kind !== 'task') return;
    const points = usePoints.getState();
    if (!event.last) {
      points.setMeasuring(event.point);
      return;
    }
    points.addPoint(event.point);
    void keep();
  }

  async function keep(): Promise<void> {
    const { sets, sweeping } = usePoints.getState();
    const set = sets.find(({ id }) => id === sweeping);
    if (set !== undefined) await stored(archive.keep(set));
  }

  // Points of single runs are kept as they come.
  usePoints.subscribe(({ sets }, before) => {
    if (sets === before.sets) return;
    for (const set of sets.filter(({ kind }) => kind === 'runs')) {
      if (!before.sets.includes(set) && !recalled.has(set)) void stored(archive.keep(set));
    }
  });

  return {
    async start({ cells: cellsOn, tasks, work, runs }) {
      // Until a model is loaded, those of a graphics card stand in.
      let device: Device = useModels.getState().loaded?.model.device.backend ?? 'webgpu';
      const cells = cellsOn(device);
      if (cells.length === 0 || tasks.length === 0 || !useTurn.getState().take('sweep')) return;
      const { signal } = (abort = new AbortController());
      // What is chosen during the sweep is for what comes after it.
      const { backend } = useControls.getState();
      gate = new SweepGate();
      const seen = (): void => {
        if (visibility.isHidden()) gate.hide();
        else gate.show();
        showGate();
      };
      const { tokens } = experienceOf(
        usePoints.getState().sets.flatMap((set) => set.points),
        [],
      );
      const weigh = (planned: readonly SweepCell[]): number[] =>
        planned.map(({ settings }) => expectedPasses(settings, tokens));
      const texts = tasks.length * runs.seeds.length * runs.repeats;
      useSweep.getState().begin(cells, texts, weigh(cells));
      const unsubscribe = visibility.subscribe(seen);
      seen();
      try {
        const { sweep } = await lateCode(() => import('../../measure/sweep.on-demand.ts'));
        const { end } = await sweep(cells, tasks, {
          ...{ execute, clocks, gate, signal, runs, onEvent: hear },
          open: async (id) => {
            const { swept, runsOn } = await open(id, backend, { work, tasks }, signal);
            device = runsOn;
            return swept;
          },
          suited: () => {
            const suited = cellsOn(device);
            useSweep.getState().settle(suited, weigh(suited));
            return suited;
          },
        });
        useSweep.getState().end(end, null);
      } catch (error) {
        const ended = faultOf(error);
        // After these the worker's model cannot be trusted: the next run loads it afresh.
        if (ended.code === 'device-lost' || ended.code === 'internal') {
          useModels.getState().setLoaded(null);
        }
        useSweep.getState().end('fault', ended);
      } finally {
        unsubscribe();
        usePoints.getState().endSweep();
        abort = null;
        useTurn.getState().leave('sweep');
      }
    },
    pause() {
      gate.pause();
      showGate();
    },
    resume() {
      gate.resume();
      showGate();
    },
    cancel() {
      abort?.abort();
    },
    async recall() {
      const kept = await stored(archive.read());
      if (kept === null) return;
      for (const set of kept) recalled.add(set);
      usePoints.getState().recall(kept);
    },
    async forget(ids) {
      usePoints.getState().forget(ids);
      await stored(archive.remove(ids));
    },
  };
}

/** Why storage failed, in its own words; null where it only does not answer. */
function reasonOf(error: unknown): string | null {
  if (error instanceof Silence) return null;
  return messageOf(error);
}

/** What the archive gave; null, and said, where the browser keeps nothing. */
async function stored<T>(result: Promise<T>): Promise<T | null> {
  try {
    return await result;
  } catch (error) {
    usePoints.getState().setTrouble(words.faults.storage(reasonOf(error)));
    return null;
  }
}

/** Has the model in the worker write a task's function, and measures it by its own timestamps. */
async function write(
  client: UnmaskClient,
  loaded: LoadedModel,
  task: Task,
  settings: Settings,
  signal: AbortSignal,
): Promise<Written> {
  const { code, trace } = await collect(client, loaded, {
    asked: askedFor(task),
    settings,
    signal,
  });
  if (trace.end === 'cancelled') throw new FaultError(fault('cancelled', { what: 'text' }));
  usePoints.getState().learn(samplesOf(trace.passes));
  const { answer } = trace.prompt;
  return { code, ...(answer !== undefined && { answer }), ...measure(trace) };
}
