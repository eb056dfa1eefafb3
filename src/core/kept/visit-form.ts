import * as v from 'valibot';
import { ANSWER_LANGUAGES } from '../../engine/prompt/prompt.ts';
import { POLICIES } from '../../engine/sampling/policies/policies.ts';
import { CACHES } from '../../engine/sampling/policies/settings.ts';
import type { Piece } from '../../engine/trace/pieces.ts';
import { parseTasks, type Task, TASK_KINDS } from '../../tasks/format.ts';
import type { Controls, Named } from '../settings/controls-store.ts';
import type { OfferedKind } from '../settings/policy-values.ts';
import { RULE_OF_ALL } from '../settings/rule-controls.ts';
import type { KeptPending } from '../slot/put-pending.ts';
import type { OnCanvas } from './history-store.ts';
import { VISIT_FORM } from './kept-visit.ts';

/** Reads what `keepVisit` wrote, at a boundary: another version of the page may have written it. */

const number = v.pipe(v.number(), v.finite());

/** Those of published models, too. For one that this version of the page lacks the rest of a visit is not given up. */
const KIND: v.GenericSchema<unknown, OfferedKind> = v.fallback(
  v.picklist(POLICIES.map(({ kind }) => kind).filter((kind): kind is OfferedKind => kind !== 'ar')),
  RULE_OF_ALL,
);

const CONTROLS: v.GenericSchema<unknown, Controls & Named> = v.object({
  kind: KIND,
  values: v.record(v.string(), number),
  chunk: number,
  nearness: number,
  temperature: number,
  seed: number,
  cache: v.picklist(CACHES),
  edits: v.boolean(),
  remask: number,
  length: v.nullable(number),
  backend: v.picklist(['auto', 'webgpu', 'wasm']),
  aheadIsNamed: v.boolean(),
  // Pages before it did not tell: whoever chose a size then keeps it.
  chunkIsNamed: v.optional(v.boolean(), true),
});

/** One of a public benchmark, whose tests are code: in no line of our own files. */
const BENCHMARK_TASK: v.GenericSchema<unknown, Task> = v.object({
  id: v.string(),
  kind: v.literal('infill'),
  instruction: v.null(),
  prefix: v.string(),
  suffix: v.string(),
  entry: v.string(),
  language: v.picklist(['javascript', 'typescript']),
  stop: v.array(v.string()),
  tests: v.array(v.object({ args: v.array(v.unknown()), expected: v.null(), script: v.string() })),
});

/** Any other task is read as a line of a file is. */
const TASK: v.GenericSchema<unknown, Task | null> = v.union([
  BENCHMARK_TASK,
  v.pipe(
    v.unknown(),
    v.transform((task) => parseTasks(JSON.stringify(task ?? null)).tasks[0] ?? null),
  ),
]);

const ON_CANVAS: v.GenericSchema<unknown, OnCanvas> = v.variant('is', [
  v.object({ is: v.literal('run'), id: v.string() }),
  v.object({ is: v.literal('link'), hash: v.string() }),
]);

const count = v.pipe(number, v.integer(), v.minValue(0));

const PIECE: v.GenericSchema<unknown, Piece> = v.union([
  v.object({ name: v.string() }),
  v.object({
    bytes: v.pipe(
      v.array(v.pipe(count, v.maxValue(255))),
      v.transform((bytes) => Uint8Array.from(bytes)),
    ),
  }),
]);

const PENDING: v.GenericSchema<unknown, KeptPending> = v.object({
  pass: count,
  slots: v.array(v.object({ position: count, piece: v.nullable(PIECE) })),
});

const VISIT = v.object({
  form: v.literal(VISIT_FORM),
  /** Name of the history's entry that it stood at. */
  entry: v.string(),
  prompt: v.object({
    kind: v.picklist(TASK_KINDS),
    instruction: v.string(),
    signature: v.string(),
    signed: v.nullable(v.string()),
    code: v.string(),
    chat: v.object({
      system: v.exactOptional(v.string()),
      language: v.exactOptional(v.picklist(ANSWER_LANGUAGES)),
    }),
    // Pages before it held none.
    pins: v.optional(v.array(v.object({ position: count, text: v.string() })), []),
  }),
  controls: CONTROLS,
  /** The model picked, or one of others that is to be asked for again. */
  selected: v.nullable(v.string()),
  tests: v.object({
    own: v.array(v.tuple([v.nullable(v.string()), v.string()])),
    pasted: v.string(),
    task: TASK,
    lastTask: TASK,
    kept: v.boolean(),
  }),
  canvas: v.nullable(ON_CANVAS),
  /** The canvas showed the run that the page starts with. */
  isFirst: v.boolean(),
  /** What was changed in the run on the canvas; pages before it kept none. */
  pending: v.fallback(v.nullable(PENDING), null),
});

export type KeptVisit = Readonly<v.InferOutput<typeof VISIT>>;

/** @returns null for what this version of the page cannot read */
export function parseVisit(text: string): KeptVisit | null {
  try {
    const parsed = v.safeParse(VISIT, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
