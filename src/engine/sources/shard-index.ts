import * as v from 'valibot';
import { fault, FaultError, misfitOf } from '../fault.ts';
import { parseJson } from '../models/json.ts';

/** Names of the files that weights lie in, as `save_pretrained` writes them. */
export const SINGLE = 'model.safetensors';
export const INDEX = 'model.safetensors.index.json';

const SHARDS = v.object({
  /** File by tensor. A plain name: nothing may lead out of the folder. */
  weight_map: v.record(
    v.string(),
    v.pipe(v.string(), v.regex(/^[A-Za-z0-9][\w.-]*\.safetensors$/)),
  ),
});

/**
 * The files that an index names, each once, in order.
 * @throws FaultError model-invalid
 */
export function shardsOf(index: Uint8Array): string[] {
  const parsed = v.safeParse(SHARDS, parseJson(INDEX, index));
  if (!parsed.success) {
    const misfit = misfitOf(parsed.issues[0]);
    throw new FaultError(fault('model-invalid', { why: 'misfit', file: INDEX, ...misfit }));
  }
  return [...new Set(Object.values(parsed.output.weight_map))].toSorted();
}
