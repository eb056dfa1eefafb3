import * as v from 'valibot';
import { fault, FaultError, type Misfit, misfitOf } from '../fault.ts';

/** No model is as large in anything; a file that says so is not to fill the memory of whoever reads it. */
const MOST = 2 ** 24;
const MOST_LAYERS = 1024;

/** Of a size: a whole number of one or more. */
export const size = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST));

export const layerCount = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_LAYERS));

export const tokenId = v.pipe(v.number(), v.integer(), v.minValue(0));

export const positive = v.pipe(v.number(), v.gtValue(0));

/** @throws FaultError model-invalid that names the key at fault */
export function readConfig<T>(schema: v.GenericSchema<unknown, T>, config: unknown): T {
  const result = v.safeParse(schema, config);
  if (result.success) return result.output;
  throw badConfig(misfitOf(result.issues[0]));
}

/**
 * Holds ids of specials against the vocabulary.
 * @throws FaultError model-invalid that names the id outside
 */
export function checkIds(ids: Readonly<Record<string, number>>, vocabulary: number): void {
  for (const [name, id] of Object.entries(ids)) {
    if (id >= vocabulary) {
      throw badConfig({ at: name, expected: `<${vocabulary}`, received: String(id) });
    }
  }
}

/** The fault of a configuration that cannot be used. */
export function badConfig(misfit: Misfit): FaultError {
  return new FaultError(fault('model-invalid', { why: 'misfit', file: 'config.json', ...misfit }));
}
