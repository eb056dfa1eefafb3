import * as v from 'valibot';

/**
 * The shape of `Settings` at a boundary: a message, what an earlier visit stored. Ranges are the sampler's
 * business, whose faults name them.
 * @param number what passes for a number there
 */
export function settingsSchema(number: v.GenericSchema<unknown, number>) {
  return v.object({
    policy: v.variant('kind', [
      v.object({ kind: v.literal('steps'), steps: number }),
      v.object({ kind: v.literal('threshold'), threshold: number }),
      v.object({ kind: v.literal('entropy'), bound: number }),
      v.object({ kind: v.literal('factor'), factor: number }),
      // Earlier visits stored runs that drafted nothing ahead.
      v.object({ kind: v.literal('verify'), ahead: v.optional(number, 0) }),
      v.object({ kind: v.literal('ar') }),
    ]),
    chunk: number,
    // Earlier visits stored runs that took the surest slots wherever they stood.
    nearness: v.optional(number, 0),
    temperature: number,
    seed: number,
    cache: v.picklist(['exact', 'stale', 'none']),
    edits: v.boolean(),
    // Earlier visits stored runs that masked nothing again.
    remask: v.optional(number, 0),
  });
}
