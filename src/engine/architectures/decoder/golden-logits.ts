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
  const off = (frequencies: Frequencies): number =>
    agreementOf(shortest(reference), (more) => open({ ...more, frequencies })).largest;
  const [exact, rounded] = [off('float32'), off('bfloat16')];
  const least = Math.min(exact, rounded);
  if (least > TOLERANCE && !isQuantised(model)) {
    throw new FaultError(fault('model-invalid', { why: 'golden', off: least }));
  }
  return exact <= rounded ? 'float32' : 'bfloat16';
}

/** Of the passes that tell positions apart, the one that costs least. */
function shortest(reference: Reference): Reference {
  const several = reference.logits.filter((pass) => pass.ids.length > 1);
  return {
    ...reference,
    logits: several.toSorted((a, b) => a.ids.length - b.ids.length).slice(0, 1),
  };
}

/** How far a model's logits lie from those of its reference. */
export interface Agreement {
  /** Largest difference of any logit. */
  readonly largest: number;
  /** Root mean square of all differences. */
  readonly rms: number;
  /** Rows that were held against each other, and those of them whose likeliest token is the same. */
  readonly rows: number;
  readonly sameRows: number;
  /** Whether it computes what the reference does, as weights that are not quantised have to. */
  readonly isReproduced: boolean;
}

/** @param open the model under the answers that the reference's passes take */
export function agreementOf(
  { logits_block: block, logits: passes }: Reference,
  open: (more: Answers) => Model,
): Agreement {
  const model = open(block === undefined ? {} : { block, origin: 'start' });
  const { vocabulary } = model.config;
  let [largest, squares, values, rows, sameRows] = [0, 0, 0, 0, 0];
  for (const { ids, rows: asked, logits } of passes) {
    const all = model.reference(ids);
    for (const [i, row] of asked.entries()) {
      const expected = logits[i] ?? [];
      const got = all.subarray(row * vocabulary, (row + 1) * vocabulary);
      for (const [token, value] of expected.entries()) {
        const difference = Math.abs(got[token]! - value);
        // What is no number is off without bound.
        largest = Math.max(largest, Number.isNaN(difference) ? Infinity : difference);
        squares += difference * difference;
      }
      values += expected.length;
      rows++;
      if (likeliest(got) === likeliest(expected)) sameRows++;
    }
  }
  const rms = Math.sqrt(squares / Math.max(1, values));
  return { largest, rms, rows, sameRows, isReproduced: largest <= TOLERANCE };
}

function likeliest(row: ArrayLike<number>): number {
  let best = 0;
  for (let token = 1; token < row.length; token++) if (row[token]! > row[best]!) best = token;
  return best;
}

function isQuantised(model: Model): boolean {
  let found = false;
  model.mapMatrices((matrix) => {
    found ||= matrix.kind === 'quantised';
    return matrix;
  });
  return found;
}
