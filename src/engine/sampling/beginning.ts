import { NO_PAST, type Past } from './past.ts';
import type { Given } from '../trace/given.ts';
import type { Change, Pass, TracePrompt } from '../trace/trace.ts';

/** The moment of another run from which one goes on: a fork of it. */
export interface Moment {
  /** The passes before it. */
  readonly passes: readonly Pass[];
  /** What was done to the text among them, and what is done to it now: the last may stand behind the last pass. */
  readonly changes?: readonly Change[];
}

/** What a run begins with. */
export interface Beginning {
  readonly given: Given;
  /** What it goes through once more, from what was given on. */
  readonly past: Past;
  /** Index of its first chunk. */
  readonly chunk: number;
  /** Passes before `past`. */
  readonly before: number;
  /** Milliseconds that all passes before it took, on the clock of the run. */
  readonly elapsed: number;
}

/** How a run begins that nothing came before. */
export function atTheStart({ given = [] }: TracePrompt): Beginning {
  return { given, past: NO_PAST, chunk: 0, before: 0, elapsed: 0 };
}
