import * as v from 'valibot';
import type { Point, Quality } from './point.ts';
import { MEASURED_POINT, pointsOf, type PointSet, QUALITY, SET_HEAD } from './point-set.ts';

/**
 * A measurement as a file, which the page, the command line and links share. What is read is what was written, of
 * every version; `golden/` has files of each.
 */

const FORMAT = 'unmask-points';

/** The version that is written. 1 knew neither what became of each text nor whose sweep it was. */
export const VERSION = 2;

/** Longest file that is looked at, characters. */
export const MOST_CHARACTERS = 8_000_000;

export interface FileHead {
  /** When the file was written, ISO 8601. */
  readonly written: string;
  /** Accuracy under parallelism, for whoever reads the file; null where there is none. */
  readonly aup: number | null;
}

/** One JSON object. A point keeps the names that the command line gives its numbers. */
export function formatPoints({ points, ...set }: PointSet, { written, aup }: FileHead): object {
  return {
    format: FORMAT,
    version: VERSION,
    work: set.work,
    written,
    warmUp: 'left out',
    accuracyUnderParallelism: aup,
    set,
    points: points.map(({ quality, ...point }) => ({ ...point, ...quality })),
  };
}

/** Why a file cannot be opened. */
export type PointsProblem =
  /** damaged: a link that was altered or cut off. */
  | { readonly why: 'too-long' | 'not-json' | 'no-points' | 'empty' | 'damaged' }
  | { readonly why: 'newer'; readonly version: number }
  /** Something does not belong there: path to it, with dots. */
  | { readonly why: 'misfit'; readonly at: string };

export type PointsReading =
  | { readonly ok: true; readonly set: PointSet }
  | { readonly ok: false; readonly problem: PointsProblem };

/** Reads a file, whoever wrote it. Never throws. */
export function readPoints(text: string): PointsReading {
  if (text.length > MOST_CHARACTERS) return refused({ why: 'too-long' });
  try {
    return readParsed(JSON.parse(text));
  } catch {
    return refused({ why: 'not-json' });
  }
}

const ENVELOPE = v.looseObject({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

function readParsed(data: unknown): PointsReading {
  const envelope = v.safeParse(ENVELOPE, data);
  if (!envelope.success) return refused({ why: 'no-points' });
  const { version } = envelope.output;
  if (version > VERSION) return refused({ why: 'newer', version });
  const whole = version === 1 ? fromVersion1(envelope.output) : envelope.output;
  const read = v.safeParse(v.object({ set: SET_HEAD, points: pointsOf(v.unknown()) }), whole);
  if (!read.success) return misfit(read.issues, '');
  const points: Point[] = [];
  for (const [i, each] of read.output.points.entries()) {
    // The names of the one are none of the other's: each takes what is its own.
    const measured = v.safeParse(MEASURED_POINT, each);
    const quality = v.safeParse(QUALITY, each);
    if (!measured.success) return misfit(measured.issues, `points.${i}.`);
    if (!quality.success) return misfit(quality.issues, `points.${i}.`);
    points.push(pointOf(measured.output, quality.output));
  }
  if (points.length === 0) return refused({ why: 'empty' });
  return { ok: true, set: { ...read.output.set, points } };
}

function pointOf(measured: Omit<Point, 'quality'>, quality: Quality): Point {
  return { ...measured, quality };
}

const OLD = v.looseObject({
  work: v.string(),
  points: v.array(
    v.looseObject({
      model: v.looseObject({ stage: v.string() }),
      device: v.string(),
      adapter: v.string(),
      when: v.string(),
    }),
  ),
});

/** What a set was of follows from its points. */
function fromVersion1(data: unknown): unknown {
  const old = v.safeParse(OLD, data);
  if (!old.success) return data;
  const { work, points } = old.output;
  const first = points.find(({ model }) => model.stage !== 'AR') ?? points[0];
  if (first === undefined) return { set: EMPTY, points };
  const { model, device, adapter } = first;
  const started = points.map(({ when }) => when).sort()[0];
  const set = { id: `sweep ${started}`, kind: 'sweep', work, model, device, adapter, started };
  return { set, points };
}

/** Of a file without a point, which is refused as such. */
const EMPTY = {
  ...{ id: '', kind: 'sweep', work: '', model: { id: '', revision: '', stage: '' } },
  ...{ device: '', adapter: '', started: '1970-01-01T00:00:00.000Z' },
};

function misfit(issues: readonly v.BaseIssue<unknown>[], before: string): PointsReading {
  const [first] = issues;
  const path = first === undefined ? null : v.getDotPath(first);
  return refused({ why: 'misfit', at: `${before}${path ?? ''}`.replace(/\.$/, '') });
}

function refused(problem: PointsProblem): PointsReading {
  return { ok: false, problem };
}
