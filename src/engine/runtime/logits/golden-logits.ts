import * as v from 'valibot';
import type { ModelFiles } from '../../models/checkpoint.ts';
import { parseJson } from '../../models/json.ts';
import type { LogitsModel } from './logits-model.ts';

const ids = v.array(v.pipe(v.number(), v.integer(), v.minValue(0)));

const CASE = v.looseObject({
  ids: v.pipe(ids, v.minLength(1)),
  /** Of which rows the logits are; the first ones where nobody says. */
  rows: v.optional(ids),
  logits: v.array(v.array(v.number())),
});

const GOLDEN = v.looseObject({ cases: v.pipe(v.array(CASE), v.minLength(1)) });

/** A sequence, and the logits that a right runtime gives for some of its rows. */
export type GoldenLogits = v.InferOutput<typeof CASE>;

/** What a folder says of its model's outputs, in `golden.json`; nothing where there is none, or one of another form. */
export function goldenLogits(files: ModelFiles): readonly GoldenLogits[] {
  const bytes = files.get('golden.json');
  if (bytes === undefined) return [];
  const golden = v.safeParse(GOLDEN, parseJson('golden.json', bytes));
  return golden.success ? golden.output.cases : [];
}

/** Largest difference of any logit from those that are known; Infinity where a row lacks, or is no number. */
export async function differenceFrom(
  known: readonly GoldenLogits[],
  model: LogitsModel,
): Promise<number> {
  let largest = 0;
  for (const { ids, rows, logits } of known) {
    const { values, vocabulary } = await model.forward(ids);
    for (const [i, expected] of logits.entries()) {
      const row = rows?.[i] ?? i;
      for (const [token, logit] of expected.entries()) {
        const apart = Math.abs((values[row * vocabulary + token] ?? NaN) - logit);
        largest = Math.max(largest, Number.isNaN(apart) ? Infinity : apart);
      }
    }
  }
  return largest;
}
