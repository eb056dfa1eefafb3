import * as v from 'valibot';
import type { TraceModel } from '../../engine/trace/trace.ts';
import type { Point } from '../../measure/point.ts';
import { settingsSchema } from '../../engine/sampling/policies/settings-schema.ts';

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
}

const number = v.pipe(v.number(), v.finite());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const rate = v.pipe(number, v.minValue(0));
const share = v.pipe(number, v.minValue(0), v.maxValue(1));
const range = v.tuple([number, number]);

const MODEL: v.GenericSchema<unknown, TraceModel> = v.object({
  id: v.string(),
  revision: v.string(),
  stage: v.string(),
});

const POINT: v.GenericSchema<unknown, Point> = v.object({
  settings: settingsSchema(number),
  model: MODEL,
  device: v.string(),
  adapter: v.string(),
  quality: v.variant('kind', [
    v.object({
      kind: v.literal('pass'),
      n: count,
      passed: count,
      passAt1: share,
      ci95: v.tuple([share, share]),
    }),
    v.object({
      kind: v.literal('log-prob'),
      n: count,
      meanLogProb: v.pipe(number, v.maxValue(0)),
    }),
  ]),
  tokens: count,
  passes: count,
  seconds: rate,
  tokensPerSecond: rate,
  tokensPerForward: rate,
  quartiles: v.nullable(v.object({ tokensPerSecond: range, tokensPerForward: range })),
  when: v.pipe(v.string(), v.isoTimestamp()),
});

const SET: v.GenericSchema<unknown, PointSet> = v.object({
  id: v.string(),
  kind: v.picklist(['sweep', 'runs']),
  work: v.string(),
  model: MODEL,
  device: v.string(),
  adapter: v.string(),
  started: v.pipe(v.string(), v.isoTimestamp()),
  points: v.array(POINT),
});

/** Reads a set that was kept; null for one that another version of the page wrote in another form. */
export function parseSet(data: unknown): PointSet | null {
  const parsed = v.safeParse(SET, data);
  return parsed.success ? parsed.output : null;
}
