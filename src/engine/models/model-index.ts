import * as v from 'valibot';
import { fault, FaultError } from '../fault.ts';

const text = v.pipe(v.string(), v.minLength(1));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const ENTRY = v.object({
  /** Folder name: nothing in it may lead out of the models folder. */
  id: v.pipe(v.string(), v.regex(/^[\w.-]+$/)),
  title: text,
  /** "S1" and so on, or "AR". */
  stage: text,
  /** "XS", "S", "M". */
  size: text,
  /** Of all files together: what a first visit downloads. */
  bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
  summary: v.string(),
  /** As in the manifest; lists of before this was told have none. */
  revision: v.optional(text),
  /** What the model's `calibration.json` says of how well the model knows that it does not know. */
  calibration: v.optional(
    v.object({
      auc: share,
      error: share,
      /** Shares that are marked as unsure, of requests out of scope and of right answers. */
      outside: share,
      right: share,
    }),
  ),
});

const INDEX = v.object({
  version: v.literal(1),
  models: v.pipe(v.array(ENTRY), v.minLength(1)),
});

/** A model that a site offers. */
export type ModelEntry = Readonly<v.InferOutput<typeof ENTRY>>;

/** The name of the list in the models folder. */
export const INDEX_FILE = 'index.json';

/**
 * Reads the list of models of a site.
 * @param base absolute address of the models folder, with a slash at its end
 * @throws FaultError `network`, `model-missing` or `model-invalid`
 */
export async function fetchModelIndex(base: string): Promise<readonly ModelEntry[]> {
  const response = await fetch(new URL(INDEX_FILE, base)).catch((cause: unknown) => {
    throw new FaultError(fault('network', { why: 'list' }), { cause });
  });
  if (!response.ok) {
    const { status } = response;
    throw new FaultError(fault('model-missing', { why: 'list-answered', status }));
  }
  return parseModelIndex(await response.text());
}

/**
 * Checks the text of a list of models, which names at least one.
 * @throws FaultError `model-missing` where it is no JSON, as where a site answers with a page; `model-invalid`
 */
export function parseModelIndex(json: string): readonly ModelEntry[] {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (cause) {
    throw new FaultError(fault('model-missing', { why: 'no-list' }), { cause });
  }
  const parsed = v.safeParse(INDEX, data);
  if (!parsed.success) throw new FaultError(fault('model-invalid', { why: 'list' }));
  return parsed.output.models;
}
