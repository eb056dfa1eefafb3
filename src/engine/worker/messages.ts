import * as v from 'valibot';
import type { Settings } from '../sampling/policies/settings.ts';
import { settingsSchema } from '../sampling/policies/settings-schema.ts';
import { type Misfit, misfitOf } from '../fault.ts';
import { KEPT_BITS } from '../sources/description.ts';
import { ANSWER_LANGUAGES } from '../prompt/prompt.ts';
import type { ToWorker } from './protocol.ts';

/**
 * The messages that a worker accepts. Shapes alone are checked here; ranges are the sampler's business,
 * whose faults name them.
 */
const id = v.pipe(v.number(), v.integer());

const SETTINGS: v.GenericSchema<unknown, Settings> = settingsSchema(v.number());

const MODEL = {
  model: v.pipe(v.string(), v.minLength(1)),
  backend: v.picklist(['auto', 'webgpu', 'wasm']),
  runtime: v.exactOptional(v.pipe(v.string(), v.url())),
};

const FILE = v.union([v.blob(), v.instance(Uint8Array)]);

const REF = v.variant('kind', [
  v.object({
    kind: v.literal('hub'),
    hub: v.pipe(v.string(), v.url()),
    repository: v.string(),
    revision: v.string(),
  }),
  v.object({ kind: v.literal('folder'), address: v.pipe(v.string(), v.url()) }),
  v.object({ kind: v.literal('files'), name: v.string(), files: v.map(v.string(), FILE) }),
]);

const ANSWERS = v.object({
  attention: v.exactOptional(v.picklist(['block-causal', 'bidirectional'])),
  block: v.exactOptional(v.number()),
  origin: v.exactOptional(v.picklist(['start', 'prompt-end'])),
  logits: v.exactOptional(v.picklist(['own', 'shifted'])),
  maskId: v.exactOptional(v.number()),
  frequencies: v.exactOptional(v.picklist(['float32', 'bfloat16'])),
});

const PUBLISHED = {
  source: REF,
  courier: v.exactOptional(v.instance(MessagePort)),
  answers: v.exactOptional(ANSWERS),
};

const LOAD = v.union([
  v.object({ ...MODEL, ...PUBLISHED, bits: v.picklist(KEPT_BITS) }),
  v.object({ ...MODEL, files: v.map(v.string(), FILE) }),
  v.object({ ...MODEL, base: v.pipe(v.string(), v.url()) }),
]);

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const PIN = v.object({ position: v.number(), text: v.string() });

const ASKED = {
  instruction: v.string(),
  signature: v.nullable(v.string()),
  called: v.exactOptional(v.object({ head: v.string(), passes: v.number(), took: v.number() })),
  kind: v.picklist(['write', 'repair', 'infill']),
  code: v.exactOptional(v.string()),
  system: v.exactOptional(v.string()),
  language: v.exactOptional(v.picklist(ANSWER_LANGUAGES)),
  pins: v.exactOptional(v.pipe(v.array(PIN), v.readonly())),
};

const RUN = v.object({
  ...ASKED,
  settings: SETTINGS,
  paused: v.boolean(),
  // Read by whoever goes on from it: most runs begin at the start.
  from: v.exactOptional(v.unknown()),
});

const INSPECT = v.object({
  ...ASKED,
  settings: SETTINGS,
  from: v.unknown(),
  pass: count,
  position: count,
});

/** A look makes way, but nobody waits for it so long, ms. */
const MOST_BUDGET = 10_000;

const TIME = v.object({ budget: v.pipe(v.number(), v.minValue(0), v.maxValue(MOST_BUDGET)) });

const SPELL = v.object({ ...ASKED, texts: v.array(PIN) });

const MESSAGE: v.GenericSchema<unknown, ToWorker> = v.variant('kind', [
  v.object({ id, kind: v.literal('describe'), payload: v.object(PUBLISHED) }),
  v.object({ id, kind: v.literal('load'), payload: LOAD }),
  v.object({ id, kind: v.literal('free'), payload: v.null() }),
  v.object({ id, kind: v.literal('run'), payload: RUN }),
  v.object({
    id,
    kind: v.literal('resume'),
    payload: v.object({ run: id, passes: v.picklist(['one', 'all']) }),
  }),
  v.object({ id, kind: v.literal('pause'), payload: v.object({ run: id }) }),
  v.object({ id, kind: v.literal('inspect'), payload: INSPECT }),
  v.object({ id, kind: v.literal('spell'), payload: SPELL }),
  v.object({ id, kind: v.literal('time'), payload: TIME }),
  v.object({ id, kind: v.literal('cancel') }),
]);

const WITH_ID = v.object({ id });

export type ParsedMessage =
  | { readonly ok: true; readonly message: ToWorker }
  /** `id` as far as it could be read. */
  | { readonly ok: false; readonly id: number | null; readonly misfit: Misfit };

/** Reads what came through the port. */
export function parseMessage(data: unknown): ParsedMessage {
  const parsed = v.safeParse(MESSAGE, data);
  if (parsed.success) return { ok: true, message: parsed.output };
  const named = v.safeParse(WITH_ID, data);
  return {
    ok: false,
    id: named.success ? named.output.id : null,
    misfit: misfitOf(parsed.issues[0], 'message'),
  };
}
