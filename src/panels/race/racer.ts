import { faultOf } from '../../engine/fault.ts';
import type { Settings } from '../../engine/sampling/policies/settings.ts';
import type { Asked } from '../../engine/prompt/asked.ts';
import { SweepGate } from '../../measure/gate.ts';
import { forwardCost, race, type Race, type RaceParts, type Runner } from '../../measure/race.ts';
import { raceResult } from '../../measure/race-result.ts';
import { deviceClocks, type Clocks } from '../../measure/timing.ts';
import type { UnmaskClient } from '../../engine/worker/client.ts';
import type { LoadProgress } from '../../engine/worker/protocol.ts';
import { useControls } from '../../core/settings/controls-store.ts';
import type { Device } from '../../core/settings/suit-device.ts';
import type { ModelEntry } from '../../engine/models/model-index.ts';
import { useModels } from '../../core/model/model-store.ts';
import { thisTab, type Visibility } from '../../core/run/visibility.ts';
import { ensureModel } from '../../core/run/ensure-model.ts';
import { useTurn } from '../../core/run/turn-store.ts';
import { useStorage } from '../../core/model/storage-store.ts';
import {
  type RaceEnd,
  type RaceRecord,
  type RaceRun,
  type RaceTask,
  useRace,
} from './race-store.ts';
import { tracesOf } from './race-traces.ts';
import { runnerOf } from './runner.ts';

/** Who races, and what. */
export interface RaceEntry {
  readonly diffusion: ModelEntry;
  readonly twin: ModelEntry;
  /** Of the diffusion model, once it is known what it runs on; the twin has the same, one token a pass. */
  readonly settings: (device: Device) => Settings;
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
  /** Starts another worker beside the page's: the twin's, for as long as a race lasts. */
  readonly another: () => UnmaskClient;
  /** Absolute address of the models folder. */
  readonly base: string;
  readonly visibility?: Visibility;
  readonly clocks?: Clocks;
}

/** The twin's settings: all that is the diffusion model's, one token a pass. */
export function twinSettings(settings: Settings): Settings {
  return { ...settings, policy: { kind: 'ar' }, cache: 'exact', edits: false, remask: 0 };
}

/** Drives the clients and writes what happens into the store. */
export function createRacer(options: RacerOptions): Racer {
  const { client, another, base, visibility = thisTab, clocks = deviceClocks } = options;
  let abort: AbortController | null = null;
  const store = useRace.getState();
  const onProgress = ({ fraction }: LoadProgress): void => store.setShare(fraction);

  /** Has the model for as long as the work takes, and tells the store how it ended. */
  async function drive(
    task: RaceTask,
    entry: Omit<RaceEntry, 'twin'> & { readonly twin?: ModelEntry },
    work: (parts: RaceParts<RaceRun>) => Promise<RaceEnd>,
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
    const { diffusion, twin, prompt } = entry;
    let second: UnmaskClient | null = null;
    const openTwin = async (id: string, title: string): Promise<Runner<RaceRun>> => {
      second ??= another();
      const loaded = await second.load({ model: id, base, backend }, onProgress, signal);
      // It may have been downloaded: what the next race says that it will fetch is less.
      void useStorage.getState().refresh();
      const settings = twinSettings(entry.settings(loaded.device.backend));
      return runnerOf(second, title, loaded, prompt, settings);
    };
    store.begin(task, { diffusion: diffusion.title, twin: twin?.title ?? '' });
    const unsubscribe = visibility.subscribe(seen);
    seen();
    try {
      const outcome = await work({
        ...{ clocks, gate, signal, onStep: store.setStep, onProgress: store.setShare },
        open: async (id) => {
          if (id === twin?.id) return openTwin(id, twin.title);
          const request = { model: id, base, backend };
          const loaded = await ensureModel(client, request, onProgress, signal);
          const settings = entry.settings(loaded.device.backend);
          return runnerOf(client, diffusion.title, loaded, prompt, settings);
        },
      });
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
      endWorker(second);
      abort = null;
      useTurn.getState().leave('race');
    }
  }

  return {
    race: (entry) =>
      drive('race', entry, async (parts) => {
        const { diffusion, twin } = entry;
        const timed = await race({ diffusion: diffusion.id, twin: twin.id }, parts);
        if (timed.end !== 'done') return timed;
        store.setRecord(recordOf(timed.value));
        return { end: 'done' };
      }),
    measureCost: (entry) =>
      drive('cost', entry, async (parts) => {
        const { diffusion } = entry;
        const timed = await forwardCost(diffusion.id, parts);
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

function endWorker(client: UnmaskClient | null): void {
  client?.dispose();
}

function recordOf({ pairs, cost: points }: Race<RaceRun>): RaceRecord {
  const { shown } = raceResult(tracesOf(pairs));
  const run = pairs[shown.diffusion]!.diffusion;
  const { model, device } = run.trace;
  const cost = { title: run.title, model, device, adapter: run.adapter, points };
  return { diffusion: run, twin: pairs[shown.twin]!.twin, pairs, cost };
}
