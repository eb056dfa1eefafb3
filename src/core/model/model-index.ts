import * as v from 'valibot';
import { fault, FaultError } from '../../engine/fault.ts';

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const Entry = v.object({
  id: v.pipe(v.string(), v.regex(/^[\w.-]+$/)),
  title: v.string(),
  /** "S1" to "S4", or "AR". */
  stage: v.string(),
  /** "XS", "S", "M". */
  size: v.string(),
  /** What a first run downloads. */
  bytes: v.pipe(v.number(), v.minValue(0)),
  summary: v.string(),
  /** As in the model's manifest; lists of before this was told have none. */
  revision: v.optional(v.string()),
  /** How well the model tells what it does not know; of models that nobody has calibrated, nothing. */
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

const Index = v.object({ models: v.pipe(v.array(Entry), v.minLength(1)) });

/** A model that this site offers. */
export type ModelEntry = Readonly<v.InferOutput<typeof Entry>>;

/**
 * Reads the list of models.
 * @param base absolute address of the models folder, with a slash at its end
 */
export async function fetchModelIndex(base: string): Promise<readonly ModelEntry[]> {
  const response = await fetch(new URL('index.json', base)).catch((cause: unknown) => {
    throw new FaultError(fault('network', { why: 'list' }), { cause });
  });
  if (!response.ok) {
    const { status } = response;
    throw new FaultError(fault('model-missing', { why: 'list-answered', status }));
  }
  return parseModelIndex(await response.text());
}

/** Checks the text of an index. */
export function parseModelIndex(text: string): readonly ModelEntry[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    throw new FaultError(fault('model-missing', { why: 'no-list' }), { cause });
  }
  const parsed = v.safeParse(Index, data);
  if (!parsed.success) throw new FaultError(fault('model-invalid', { why: 'list' }));
  return parsed.output.models;
}
