import { faultOf } from '../../engine/fault.ts';
import type { Settings } from '../../engine/sampling/policies/settings.ts';
import type { Asked } from '../../engine/prompt/asked.ts';
import { SweepGate } from '../../measure/gate.ts';
import { forwardCost, race, type RaceParts } from '../../measure/race.ts';
import { deviceClocks, type Clocks } from '../../measure/timing.ts';
import type { UnmaskClient } from '../../engine/worker/client.ts';
import type { Backend, LoadedModel, LoadProgress } from '../../engine/worker/protocol.ts';
import { useControls } from '../../core/settings/controls-store.ts';
import type { ModelEntry } from '../../engine/models/model-index.ts';
import { useModels } from '../../core/model/model-store.ts';
import { thisTab, type Visibility } from '../../core/run/visibility.ts';
import { ensureModel } from '../../core/run/ensure-model.ts';
import { useTurn } from '../../core/run/turn-store.ts';
import { modelBytesLeft } from '../../core/run/download-size.ts';
import { useStorage } from '../../core/model/storage-store.ts';
import { type RaceEnd, type RaceRun, type RaceTask, useRace } from './race-store.ts';
import { runnerOf } from './runner.ts';

/** Who races, and what. */
export interface RaceEntry {
  readonly diffusion: ModelEntry;
  readonly twin: ModelEntry;
  /** Of the diffusion model; the twin has the same, one token a pass. */
  readonly settings: Settings;
  readonly prompt: Asked;
}

/** What the buttons of a race do. Never throws: every failure is a state. */
export interface Racer {
  race(entry: RaceEntry): Promise<void>;
  /** Times forwards of the diffusion model alone. */
  measureCost(entry: Omit<RaceEntry, 'twin'>): Promise<void>;
  /** Within a pass. */
  cancel(): void;
}

export interface RacerOptions {
  readonly client: UnmaskClient;
  /** Absolute address of the models folder. */
  readonly base: string;
  readonly visibility?: Visibility;
  readonly clocks?: Clocks;
}

/** The twin's settings: all that is the diffusion model's, one token a pass. */
export function twinSettings(settings: Settings): Settings {
  return { ...settings, policy: { kind: 'ar' }, cache: 'exact', edits: false, remask: 0 };
}

/** Drives one client and writes what happens into the store. */
export function createRacer(options: RacerOptions): Racer {
  const { client, base, visibility = thisTab, clocks = deviceClocks } = options;
  let abort: AbortController | null = null;
  const store = useRace.getState();

  function load(id: string, backend: Backend, signal: AbortSignal): Promise<LoadedModel> {
    const onProgress = ({ fraction }: LoadProgress): void => store.setShare(fraction);
    return ensureModel(client, { model: id, base, backend }, onProgress, signal);
  }

  /**
   * The twin had to take the diffusion model's place. It stays where going back would be a download that
   * nobody asked for, and where another model has been picked meanwhile.
   */
  async function goBack(to: ModelEntry, backend: Backend, signal: AbortSignal): Promise<void> {
    const kept = modelBytesLeft(to, base, useStorage.getState().sets ?? []) === 0;
    if (!kept || useModels.getState().selected !== to.id) return;
    store.goBack(to.title);
    try {
      await load(to.id, backend, signal);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  /** Has the model for as long as the work takes, and tells the store how it ended. */
  async function drive(
    task: RaceTask,
    entry: Omit<RaceEntry, 'twin'> & { readonly twin?: ModelEntry },
    work: (parts: RaceParts<RaceRun>, backend: Backend) => Promise<RaceEnd>,
  ): Promise<void> {
    if (!useTurn.getState().take('race')) return;
    const { signal } = (abort = new AbortController());
    // What is chosen during the race is for what comes after it.
    const { backend } = useControls.getState();
    const gate = new SweepGate();
    const seen = (): void => {
      if (visibility.isHidden()) gate.hide();
      else gate.show();
      store.setGate(gate.state);
    };
    const title = (id: string): string =>
      (id === entry.twin?.id ? entry.twin : entry.diffusion).title;
    store.begin(task, { diffusion: entry.diffusion.title, twin: entry.twin?.title ?? '' });
    const unsubscribe = visibility.subscribe(seen);
    seen();
    try {
      const outcome = await work(
        {
          ...{ clocks, gate, signal, onStep: store.setStep, onProgress: store.setShare },
          open: async (id) =>
            runnerOf(client, title(id), await load(id, backend, signal), entry.prompt),
        },
        backend,
      );
      store.end(task, outcome);
    } catch (error) {
      const fault = faultOf(error);
      // After these the worker's model cannot be trusted: the next run loads it afresh.
      if (fault.code === 'device-lost' || fault.code === 'internal') {
        useModels.getState().setLoaded(null);
      }
      store.end(task, { end: 'fault', fault });
    } finally {
      unsubscribe();
      abort = null;
      useTurn.getState().leave('race');
    }
  }

  return {
    race: (entry) =>
      drive('race', entry, async (parts, backend) => {
        const { diffusion, twin, settings } = entry;
        const timed = await race(
          {
            diffusion: { model: diffusion.id, settings },
            twin: { model: twin.id, settings: twinSettings(settings) },
          },
          parts,
        );
        if (timed.end !== 'done') return timed;
        const { diffusion: run, cost: points } = timed.value;
        const { model, device } = run.trace;
        const cost = { title: run.title, model, device, adapter: run.adapter, points };
        store.setRecord({ ...timed.value, cost });
        await goBack(diffusion, backend, parts.signal);
        return { end: 'done' };
      }),
    measureCost: (entry) =>
      drive('cost', entry, async (parts) => {
        const { diffusion, settings } = entry;
        const timed = await forwardCost({ model: diffusion.id, settings }, parts);
        const { loaded } = useModels.getState();
        if (timed.end !== 'done' || loaded === null) return timed;
        const { model, device } = loaded.model;
        store.setCost({
          ...{ title: diffusion.title, model, points: timed.value },
          ...{ device: device.label, adapter: device.adapter },
        });
        return { end: 'done' };
      }),
    cancel() {
      abort?.abort();
    },
  };
}
