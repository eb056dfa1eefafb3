import * as v from 'valibot';

/** Running a text that nobody vouches for: what is asked, what comes back. */

/** A text and the calls to make of it. */
export interface Execution {
  readonly code: string;
  /** Name of the function that is called; null: the first that the text declares or keeps in a variable. */
  readonly entry: string | null;
  /** Of each call, the name of another function to call, where the text declares it; null or absent: none. */
  readonly calls?: readonly (string | null)[];
  /** One argument list a call; each call gets a fresh copy. */
  readonly cases: readonly (readonly unknown[])[];
  /** Whether the text is enough without a call: it has to run through, and finds `node:assert` under `require`. */
  readonly isScript?: boolean;
  /** For all of them together, milliseconds. */
  readonly timeLimit: number;
}

/** Words for a person. A report that has more of them was not made by the harness. */
const words = v.pipe(v.string(), v.maxLength(1000));

/** What comes out of the realm of the text is as little to be trusted as the text. */
const CALL = v.variant('kind', [
  v.object({ kind: v.literal('returned'), value: v.unknown() }),
  /** It returned what JSON cannot say, in words: "undefined", "a Map". */
  v.object({ kind: v.literal('not-json'), what: words }),
  v.object({ kind: v.literal('threw'), message: words }),
]);

/** The shape of an {@link ExecutionFailure} at a boundary. */
export const FAILURE = v.variant('reason', [
  v.object({ reason: v.literal('syntax'), message: words }),
  /** Thrown before any call, while the text was run. */
  v.object({ reason: v.literal('exception'), message: words }),
  v.object({ reason: v.literal('no-function'), entry: v.nullable(v.string()) }),
  v.object({ reason: v.literal('time-out'), seconds: v.number() }),
  v.object({ reason: v.literal('memory') }),
]);

const RESULT = v.variant('ok', [
  v.object({
    ok: v.literal(true),
    calls: v.pipe(v.array(CALL), v.readonly()),
    /** Name of the function that was called, where none was asked for. */
    entry: v.exactOptional(v.string()),
  }),
  v.object({ ok: v.literal(false), failure: FAILURE }),
]);

/** What one call gave. */
export type CallResult = Readonly<v.InferOutput<typeof CALL>>;
/** Why no call gave anything. */
export type ExecutionFailure = Readonly<v.InferOutput<typeof FAILURE>>;
export type ExecutionResult = Readonly<v.InferOutput<typeof RESULT>>;

/** The executor itself does not work: nothing is known of the text. The message says why, in a sentence. */
export class ExecutorError extends Error {}

/**
 * Runs a text apart from everything else. Whatever the text does is a result; what the executor itself
 * fails with is an ExecutorError.
 */
export type Executor = (execution: Execution) => Promise<ExecutionResult>;

/** Reads what an isolated realm reported; a report that is none counts as an exception of the text. */
export function readResult(report: unknown): ExecutionResult {
  const result = v.safeParse(RESULT, report);
  if (result.success) return result.output;
  return { ok: false, failure: { reason: 'exception', message: 'what cannot be described' } };
}
