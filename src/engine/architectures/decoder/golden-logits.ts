import * as v from 'valibot';
import { fault, FaultError } from '../../fault.ts';
import type { Model } from '../architecture.ts';
import type { Answers, Frequencies, SmallFiles } from '../known.ts';
import { readHints } from './small-json.ts';

const ids = v.array(v.pipe(v.number(), v.integer(), v.minValue(0)));

/** What the reference code of a published checkpoint makes of some texts, as far as it is read here. */
const REFERENCE = v.looseObject({
  /** Tokens of a block in these passes, counted from the first. */
  logits_block: v.optional(v.number()),
  logits: v.pipe(
    v.array(v.object({ ids, rows: ids, logits: v.array(v.array(v.number())) })),
    v.minLength(1),
  ),
});

type Reference = v.InferOutput<typeof REFERENCE>;

/** Largest difference of a logit with weights as they are published: both sides compute in 32 bits. */
const TOLERANCE = 1e-3;

/** The reference's outputs that a folder holds; null without, and where `golden.json` is a session of ours. */
export function referenceLogits(files: SmallFiles): Reference | null {
  return readHints(files, 'golden.json', REFERENCE);
}

/**
 * Finds out how exact a checkpoint's rotary frequencies are: no file says it, and its reference's outputs do.
 * @param model the checkpoint
 * @param open the same under further answers
 * @throws FaultError model-invalid where weights that are not quantised reproduce them neither way
 */
export function frequenciesOf(
  reference: Reference,
  model: Model,
  open: (more: Answers) => Model,
): Frequencies {
  const { logits_block: block } = reference;
  const off = (frequencies: Frequencies): number => {
    const blocks = block === undefined ? {} : ({ block, origin: 'start' } as const);
    return differenceOf(reference, open({ frequencies, ...blocks }));
  };
  const [exact, rounded] = [off('float32'), off('bfloat16')];
  const least = Math.min(exact, rounded);
  if (least > TOLERANCE && !isQuantised(model)) {
    throw new FaultError(fault('model-invalid', { why: 'golden', off: least }));
  }
  return exact <= rounded ? 'float32' : 'bfloat16';
}

/** Largest difference of any logit; of the passes that tell positions apart, the shortest. */
function differenceOf({ logits: passes }: Reference, model: Model): number {
  const several = passes.filter((pass) => pass.ids.length > 1);
  const [pass] = several.toSorted((a, b) => a.ids.length - b.ids.length);
  if (pass === undefined) return 0;
  const { vocabulary } = model.config;
  const got = model.reference(pass.ids);
  let largest = 0;
  for (const [i, row] of pass.rows.entries()) {
    for (const [token, expected] of pass.logits[i]!.entries()) {
      const difference = Math.abs(got[row * vocabulary + token]! - expected);
      // What is no number is off without bound.
      largest = Math.max(largest, Number.isNaN(difference) ? Infinity : difference);
    }
  }
  return largest;
}

function isQuantised(model: Model): boolean {
  let found = false;
  model.mapMatrices((matrix) => {
    found ||= matrix.kind === 'quantised';
    return matrix;
  });
  return found;
}
