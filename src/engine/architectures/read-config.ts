import * as v from 'valibot';
import { FaultError } from '../fault.ts';

/** Of a size: a whole number of one or more. */
export const size = v.pipe(v.number(), v.integer(), v.minValue(1));

export const tokenId = v.pipe(v.number(), v.integer(), v.minValue(0));

export const positive = v.pipe(v.number(), v.gtValue(0));

/** @throws FaultError model-invalid that names the key at fault */
export function readConfig<T>(schema: v.GenericSchema<unknown, T>, config: unknown): T {
  const result = v.safeParse(schema, config);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw badConfig(`${v.getDotPath(issue) ?? 'root'}: ${issue.message}`);
}

/**
 * Holds ids of specials against the vocabulary.
 * @throws FaultError model-invalid that names the id outside
 */
export function checkIds(ids: Readonly<Record<string, number>>, vocabulary: number): void {
  for (const [name, id] of Object.entries(ids)) {
    if (id >= vocabulary) throw badConfig(`${name} ${id} lies outside the vocabulary`);
  }
}

/** The fault of a configuration that cannot be used. */
export function badConfig(what: string): FaultError {
  return new FaultError('model-invalid', `The model's config.json is not usable: ${what}.`);
}
