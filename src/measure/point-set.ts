import * as v from 'valibot';
import { settingsSchema } from '../engine/sampling/policies/settings-schema.ts';
import type { TraceModel } from '../engine/trace/trace.ts';
import type { Texts } from './fates.ts';
import type { Point, Quality } from './point.ts';

/**
 * Points that may be held against each other: one model (and its twin) on one device, over the same
 * tasks or the same prompt.
 */
export interface PointSet {
  readonly id: string;
  readonly kind: 'sweep' | 'runs';
  /** What was written: "6 built-in tasks", or the prompt. */
  readonly work: string;
  /** The model that was asked for; a sweep may also hold points of its twin. */
  readonly model: TraceModel;
  readonly device: string;
  readonly adapter: string;
  /** ISO 8601. */
  readonly started: string;
  readonly points: readonly Point[];
  /** Ids of the tasks of a sweep, in their order; older sweeps did not keep them. */
  readonly tasks?: readonly string[];
  /** How it came about, of one that a command recorded. */
  readonly recording?: RecordingNote;
}

/** How a measurement came about, so that it can be made again. */
export interface RecordingNote {
  /** The machine: its processor, cores and threads in words. */
  readonly machine: string;
  /** What was entered. */
  readonly command: string;
  /** File of the tasks. */
  readonly suite: string;
  readonly cores: number;
  /** Programs that wanted a core when it began, on average of the minute before: how busy other work kept it. */
  readonly load: number;
}

/** Most points of a set, characters of a name, and texts of a setting. */
const MOST = { points: 1000, name: 4000, texts: 100_000 } as const;

const number = v.pipe(v.number(), v.finite());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const rate = v.pipe(number, v.minValue(0));
const share = v.pipe(number, v.minValue(0), v.maxValue(1));
const range = v.tuple([number, number]);
const name = v.pipe(v.string(), v.maxLength(MOST.name));
const time = v.pipe(v.string(), v.isoTimestamp());

const MODEL: v.GenericSchema<unknown, TraceModel> = v.object({
  id: name,
  revision: name,
  stage: name,
});

const column = (each: v.GenericSchema<unknown, number>): v.GenericSchema<unknown, number[]> =>
  v.pipe(v.array(each), v.maxLength(MOST.texts));

const TEXTS: v.GenericSchema<unknown, Texts> = v.pipe(
  v.object({
    seeds: v.pipe(column(number), v.minLength(1)),
    repeats: v.pipe(count, v.minValue(1)),
    fates: v.pipe(v.string(), v.maxLength(MOST.texts), v.regex(/^[pfsul]*$/)),
    tokens: column(count),
    passes: column(count),
    ms: column(rate),
  }),
  v.check(({ fates, tokens, passes, ms }) =>
    [tokens, passes, ms].every(({ length }) => length === fates.length),
  ),
);

/** How good the texts of a point were. */
export const QUALITY: v.GenericSchema<unknown, Quality> = v.variant('kind', [
  v.pipe(
    v.object({
      kind: v.literal('pass'),
      n: count,
      passed: count,
      passAt1: share,
      tasks: v.exactOptional(count),
      ci95: v.tuple([share, share]),
    }),
    v.check(({ n, passed }) => passed <= n),
  ),
  v.object({
    kind: v.literal('log-prob'),
    n: count,
    meanLogProb: v.pipe(number, v.maxValue(0)),
  }),
]);

const MEASURED = {
  settings: settingsSchema(number),
  model: MODEL,
  device: name,
  adapter: name,
  tokens: count,
  passes: count,
  seconds: rate,
  tokensPerSecond: rate,
  tokensPerForward: rate,
  quartiles: v.nullable(v.object({ tokensPerSecond: range, tokensPerForward: range })),
  when: time,
  text: v.exactOptional(name),
  texts: v.exactOptional(TEXTS),
};

/** A point without its quality. */
export const MEASURED_POINT: v.GenericSchema<unknown, Omit<Point, 'quality'>> = v.object(MEASURED);

const POINT: v.GenericSchema<unknown, Point> = v.object({ ...MEASURED, quality: QUALITY });

const HEAD = {
  id: name,
  kind: v.picklist(['sweep', 'runs']),
  work: name,
  model: MODEL,
  device: name,
  adapter: name,
  started: time,
  tasks: v.exactOptional(v.pipe(v.array(name), v.maxLength(MOST.texts))),
  recording: v.exactOptional(
    v.object({ machine: name, command: name, suite: name, cores: count, load: rate }),
  ),
};

/** A set without its points. */
export const SET_HEAD: v.GenericSchema<unknown, Omit<PointSet, 'points'>> = v.object(HEAD);

/** The points of a set, each of them read by a schema. */
export function pointsOf<T>(point: v.GenericSchema<unknown, T>): v.GenericSchema<unknown, T[]> {
  return v.pipe(v.array(point), v.maxLength(MOST.points));
}

const SET: v.GenericSchema<unknown, PointSet> = v.object({ ...HEAD, points: pointsOf(POINT) });

/** Reads a set that was kept; null for one that another version of the page wrote in another form. */
export function parseSet(data: unknown): PointSet | null {
  const parsed = v.safeParse(SET, data);
  return parsed.success ? parsed.output : null;
}
