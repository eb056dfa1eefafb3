import * as v from 'valibot';
import { fault, FaultError, misfitOf } from '../fault.ts';
import type { Moment } from '../sampling/beginning.ts';
import { settingsSchema } from '../sampling/policies/settings-schema.ts';
import type { Pass, Trace } from '../trace/trace.ts';

/**
 * Traces that come from elsewhere: a file, a message. Shapes alone are checked; whether passes are such as a model and
 * its settings make shows when a run goes through them again.
 */

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** A place in a text, or its length: more than any model's, and few enough to be laid out. */
const place = v.pipe(count, v.maxValue(1 << 20));
const id = count;
const readonlyArray = <const S extends v.GenericSchema>(item: S) =>
  v.pipe(v.array(item), v.readonly());

/** JSON has no NaN, and says null. */
const perhaps = v.pipe(
  v.union([v.number(), v.nan(), v.null()]),
  v.transform((value) => value ?? Number.NaN),
);

const prediction = v.object({ id, logProb: perhaps });
const reveal = v.object({ slot: place, id, confidence: perhaps });
const timed = { at: v.number(), took: v.number() };

const denoised = {
  chunk: count,
  start: place,
  size: place,
  drafted: v.exactOptional(readonlyArray(id)),
  revealed: readonlyArray(reveal),
  edited: readonlyArray(v.object({ ...reveal.entries, previous: id })),
  confidence: readonlyArray(perhaps),
};

const ahead = { ahead: v.exactOptional(count), opened: v.exactOptional(v.object(denoised)) };
const remasked = {
  remasked: v.exactOptional(
    v.object({
      why: v.picklist(['syntax', 'undeclared']),
      tail: readonlyArray(v.nullable(id)),
    }),
  ),
};

const pass: v.GenericSchema<unknown, Pass> = v.variant('kind', [
  v.object({
    kind: v.literal('prefill'),
    ...timed,
    ...ahead,
    tokens: count,
    next: v.exactOptional(prediction),
  }),
  v.object({
    kind: v.literal('denoise'),
    ...timed,
    ...denoised,
    ...remasked,
    recomputed: v.exactOptional(count),
    beside: v.exactOptional(count),
    stale: v.exactOptional(count),
  }),
  v.object({
    kind: v.literal('commit'),
    ...timed,
    ...ahead,
    ...remasked,
    chunk: count,
    start: count,
    tokens: readonlyArray(id),
    logProbs: readonlyArray(perhaps),
    rejected: count,
    corrected: v.nullable(reveal),
    next: v.exactOptional(prediction),
  }),
  v.object({
    kind: v.literal('decode'),
    ...timed,
    start: count,
    id,
    logProb: perhaps,
    given: v.exactOptional(count),
  }),
]);

const change = v.object({
  pass: count,
  slots: readonlyArray(v.object({ position: place, id: v.nullable(id) })),
});

const MOMENT: v.GenericSchema<unknown, Moment> = v.object({
  passes: readonlyArray(pass),
  changes: v.exactOptional(readonlyArray(change)),
});

const span = v.object({ start: place, tokens: readonlyArray(id) });

const TRACE: v.GenericSchema<unknown, Trace> = v.object({
  version: v.literal(1),
  model: v.object({ id: v.string(), revision: v.string(), stage: v.string() }),
  device: v.string(),
  prompt: v.object({
    kind: v.picklist(['write', 'repair', 'infill']),
    instruction: v.string(),
    signature: v.nullable(v.string()),
    called: v.exactOptional(v.object({ head: v.string(), passes: count, took: v.number() })),
    code: v.exactOptional(v.string()),
    system: v.exactOptional(v.string()),
    language: v.exactOptional(v.picklist(['javascript', 'typescript', 'python', 'any'])),
    pins: v.exactOptional(readonlyArray(v.object({ position: place, text: v.string() }))),
    answer: v.exactOptional(v.picklist(['markdown', 'text'])),
    tokens: readonlyArray(id),
    given: v.exactOptional(readonlyArray(span)),
    draft: v.exactOptional(readonlyArray(id)),
    length: v.exactOptional(count),
    holes: v.exactOptional(
      v.object({
        at: count,
        parts: readonlyArray(readonlyArray(id)),
        behind: readonlyArray(readonlyArray(id)),
      }),
    ),
  }),
  settings: settingsSchema(v.number()),
  passes: readonlyArray(pass),
  changes: v.exactOptional(readonlyArray(change)),
  tokens: readonlyArray(id),
  end: v.nullable(v.picklist(['eos', 'length', 'cancelled'])),
});

/** @throws FaultError bad-fork of what is none */
export function readMoment(value: unknown): Moment {
  return read(MOMENT, value);
}

/** @throws FaultError bad-fork of what is no trace */
export function readTrace(value: unknown): Trace {
  return read(TRACE, value);
}

function read<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;
  throw new FaultError(
    fault('bad-fork', { why: 'no-trace', ...misfitOf(parsed.issues[0], 'trace') }),
  );
}
