import * as v from 'valibot';
import { fault, FaultError, misfitOf } from '../fault.ts';
import { figuresIn } from '../support/figures-file.ts';

/** The file beside a model's weights that says what forwards its texts take under draft and verify. */
export const FORWARDS_FILE = 'forwards.json';

const text = v.pipe(v.string(), v.minLength(1));
const positive = v.pipe(v.number(), v.integer(), v.minValue(1));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const CELL = v.object({
  /** Slots of a chunk. */
  chunk: positive,
  /** Drafts ahead. */
  ahead: count,
  /** Tokens in a forward, and how many forwards had so many; the prefills left out. */
  forwards: v.pipe(v.array(v.tuple([positive, positive])), v.minLength(1)),
});

const FORWARDS = v.object({
  version: v.literal(1),
  revision: text,
  suite: text,
  tasks: positive,
  /** Forwards that the same texts take left to right, a token each; the prefills left out. */
  leftToRight: positive,
  cells: v.pipe(v.array(CELL), v.minLength(1)),
});

/** `forwards.json` as it stands in a model's folder. */
export type Forwards = Readonly<v.InferOutput<typeof FORWARDS>>;

/** Draft and verify with a chunk size and a number of drafts ahead, over all texts of the suite. */
export type ForwardsCell = Readonly<v.InferOutput<typeof CELL>>;

/** The forwards among the files of a model's folder, see `figuresIn`. */
export function readForwards(files: ReadonlyMap<string, Uint8Array>): Forwards | null {
  return figuresIn(files, FORWARDS_FILE, parseForwards);
}

/** @throws FaultError model-invalid that names the key at fault */
export function parseForwards(json: string): Forwards {
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), FORWARDS), json);
  if (result.success) return result.output;
  const misfit = misfitOf(result.issues[0]);
  throw new FaultError(fault('model-invalid', { why: 'misfit', file: FORWARDS_FILE, ...misfit }));
}
