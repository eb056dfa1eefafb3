import { create } from 'zustand';
import type { Trace } from '../../engine/trace/trace.ts';
import { samplesOf, type PassSample } from '../../measure/estimate.ts';
import type { Point, QualityKind, SpeedAxis } from '../../measure/point.ts';
import { tallyRun } from '../../measure/tally.ts';
import { labelOf } from '../../engine/prompt/asked.ts';
import type { SourcedSet } from './chart-model.ts';
import { joined } from './joined.ts';
import type { PointSet } from '../../measure/point-set.ts';

/** A finished run, as far as the chart counts it. */
interface FinishedRun {
  readonly trace: Trace;
  readonly adapter: string;
  /** When it ended, ISO 8601. */
  readonly when: string;
}

interface PointsStore {
  /** Sets of this visit and those that were kept, oldest first. */
  readonly sets: readonly PointSet[];
  /** Sets that others measured: the recording that comes with the page, files and links that were opened. */
  readonly given: readonly SourcedSet[];
  /** The set that a sweep fills at present. */
  readonly sweeping: string | null;
  /** The setting that it measures, as far as it is. */
  readonly measuring: Point | null;
  /** Why sweeps do not outlive the visit; null where they do. */
  readonly trouble: string | null;
  /** Forwards timed during this visit, the newest last. */
  readonly samples: readonly PassSample[];
  readonly axis: SpeedAxis;
  /** What lies on the upright axis; null: what the set in front has. */
  readonly kind: QualityKind | null;
  /** The set asked to the front; null: the newest. */
  readonly front: string | null;
  readonly show: (change: Partial<Pick<PointsStore, 'axis' | 'kind' | 'front'>>) => void;
  /** Adds the point of a run; its tests, when they are run later, put another in its place. */
  readonly addRun: (run: FinishedRun, passed: boolean | null) => void;
  readonly beginSweep: (set: PointSet) => void;
  readonly setMeasuring: (point: Point | null) => void;
  /** Adds a finished setting to the sweep under way. */
  readonly addPoint: (point: Point) => void;
  /** A sweep that finished no setting leaves nothing behind. */
  readonly endSweep: () => void;
  readonly learn: (samples: readonly PassSample[]) => void;
  /** Takes a set that others measured; one of the same id goes. An opened one comes to the front. */
  readonly give: (given: SourcedSet) => void;
  readonly recall: (kept: readonly PointSet[]) => void;
  readonly forget: (ids: readonly string[]) => void;
  readonly setTrouble: (trouble: string) => void;
}

/** So many timed forwards are remembered: enough for a forecast, and recent. */
const MOST_SAMPLES = 400;

/** Runs of one prompt are one set, whatever their settings; what is held of a text is part of the prompt. */
function runsId({ trace, adapter }: Pick<FinishedRun, 'trace' | 'adapter'>): string {
  const { model, device, prompt } = trace;
  const { instruction, signature, code, pins = [] } = prompt;
  const asked = code === undefined ? [instruction, signature] : [instruction, signature, code];
  // Sets that are kept have names as before there were pins.
  const held = pins.length === 0 ? [] : [{ pins }];
  const key = [model.id, model.revision, device, adapter, ...asked, ...held];
  return ['runs', JSON.stringify(key)].join(' ');
}

export const usePoints = create<PointsStore>()((set) => ({
  sets: [],
  given: [],
  sweeping: null,
  measuring: null,
  trouble: null,
  samples: [],
  axis: 'tokensPerSecond',
  kind: null,
  front: null,
  show: (change) => set(change),
  addRun: (run, passed) =>
    set(({ sets, samples }) => {
      const point = tallyRun(run.trace, run, passed);
      if (point === null) return {};
      return {
        sets: withRun(sets, run, point),
        samples: newest([...samples, ...samplesOf(run.trace.passes)]),
      };
    }),
  beginSweep: (sweep) =>
    set(({ sets }) => ({
      sets: [...sets, sweep],
      sweeping: sweep.id,
      measuring: null,
      front: null,
      kind: 'pass',
    })),
  setMeasuring: (measuring) => set({ measuring }),
  addPoint: (point) =>
    set(({ sets, sweeping }) => ({
      measuring: null,
      sets: sets.map((each) =>
        each.id === sweeping ? { ...each, points: [...each.points, point] } : each,
      ),
    })),
  endSweep: () =>
    set(({ sets, sweeping }) => ({
      sweeping: null,
      measuring: null,
      sets: sets.filter(({ id, points }) => id !== sweeping || points.length > 0),
    })),
  learn: (samples) => set((points) => ({ samples: newest([...points.samples, ...samples]) })),
  give: (taken) =>
    set(({ given, front, kind }) => ({
      given: [...given.filter(({ set: { id } }) => id !== taken.set.id), taken],
      ...(taken.source === 'opened'
        ? { front: taken.set.id, kind: taken.set.points[0]?.quality.kind ?? null }
        : { front, kind }),
    })),
  recall: (kept) =>
    set(({ sets }) => {
      const known = new Set(sets.map(({ id }) => id));
      const before = new Map(kept.map((set) => [set.id, set]));
      const now = sets.map((set) => {
        const earlier = set.kind === 'runs' ? before.get(set.id) : undefined;
        return earlier === undefined ? set : joined(earlier, set);
      });
      return { sets: [...kept.filter(({ id }) => !known.has(id)), ...now] };
    }),
  forget: (ids) =>
    set(({ sets, given, front }) => ({
      sets: sets.filter(({ id }) => !ids.includes(id)),
      given: given.filter(({ set: { id }, source }) => source === 'recorded' || !ids.includes(id)),
      front: front !== null && ids.includes(front) ? null : front,
    })),
  setTrouble: (trouble) => set({ trouble }),
}));

function newest(samples: readonly PassSample[]): readonly PassSample[] {
  return samples.slice(-MOST_SAMPLES);
}

/** The sets with a run's point; a point of the same moment is the same run, untested before. */
function withRun(sets: readonly PointSet[], run: FinishedRun, point: Point): PointSet[] {
  const id = runsId(run);
  const before = sets.find((each) => each.id === id);
  const points = (before?.points ?? []).filter(({ when }) => when !== run.when);
  const next: PointSet = {
    ...{ id, kind: 'runs', work: labelOf(run.trace.prompt), model: point.model },
    ...{ device: point.device, adapter: point.adapter },
    started: before?.started ?? run.when,
    points: [...points, point],
  };
  return [...sets.filter((each) => each.id !== id), next];
}
