import * as v from 'valibot';
import { CACHES } from './settings.ts';
import { POLICIES, type KnownPolicy, type Policy } from './policies.ts';

/**
 * The shape of `Settings` at a boundary: a message, what an earlier visit stored. Ranges are the sampler's
 * business, whose faults name them.
 * @param number what passes for a number there
 */
export function settingsSchema(number: v.GenericSchema<unknown, number>) {
  return v.object({
    policy: v.union(POLICIES.map((policy) => policySchema(policy, number))),
    chunk: number,
    // Earlier visits stored runs that took the surest slots wherever they stood.
    nearness: v.optional(number, 0),
    temperature: number,
    seed: number,
    cache: v.picklist(CACHES),
    edits: v.boolean(),
    // Earlier visits stored runs that masked nothing again.
    remask: v.optional(number, 0),
    length: v.exactOptional(number),
  });
}

function policySchema(
  { kind, parameter, second, of }: KnownPolicy,
  number: v.GenericSchema<unknown, number>,
): v.GenericSchema<unknown, Policy> {
  const named = v.literal(kind);
  if (parameter === null)
    return v.pipe(
      v.object({ kind: named }),
      v.transform(() => of(0)),
    );
  const { key, unsaid } = parameter;
  const value = unsaid === undefined ? number : v.optional(number, unsaid);
  if (second === undefined) {
    return v.pipe(
      v.object({ kind: named, [key]: value }),
      v.transform((read) => of(Number(read[key]))),
    );
  }
  return v.pipe(
    v.object({ kind: named, [key]: value, [second.key]: v.optional(number, second.initial) }),
    v.transform((read) => of(Number(read[key]), Number(read[second.key]))),
  );
}
