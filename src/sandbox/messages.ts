import * as v from 'valibot';
import { type ExecutionResult, readResult } from '../tasks/execution.ts';

/** Longest report of a run, in UTF-16 units. The harness stays far below. */
export const MOST_REPORT = 8_000_000;
/** Deepest nesting of a report: the harness's 200 and what it wraps around a value. */
const MOST_DEPTH = 220;

const MESSAGE = v.variant('kind', [
  /** The frame's script runs. */
  v.object({ kind: v.literal('ready') }),
  /** The worker runs; its time counts from here. */
  v.object({ kind: v.literal('started') }),
  v.object({ kind: v.literal('time-out') }),
  /** JSON text that generated code may have had a hand in. */
  v.object({ kind: v.literal('report'), text: v.string() }),
  /** No worker can be started in this frame, whatever its program. */
  v.object({ kind: v.literal('no-worker'), why: v.string() }),
  /** Of the program. Before `started` it does not parse; the message may be empty. */
  v.object({ kind: v.literal('error'), started: v.boolean(), message: v.string() }),
]);

/** What the frame tells the page. */
export type FrameMessage = Readonly<v.InferOutput<typeof MESSAGE>>;

/** @returns null for what the frame never says */
export function readMessage(data: unknown): FrameMessage | null {
  const result = v.safeParse(MESSAGE, data);
  return result.success ? result.output : null;
}

/**
 * Reads a worker's report. Anything can stand in it: what is too long, too deep or no report at all counts
 * as an exception of the code.
 */
export function readReport(text: string): ExecutionResult {
  if (text.length > MOST_REPORT || depthOf(text) > MOST_DEPTH) return readResult(null);
  let report: unknown;
  try {
    report = JSON.parse(text);
  } catch {
    return readResult(null);
  }
  return readResult(report);
}

/** How deep brackets are nested in a JSON text: a value that is too deep must not even be built. */
export function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (quoted) {
      if (sign === '\\') i++;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === '[' || sign === '{') deepest = Math.max(deepest, ++depth);
    else if (sign === ']' || sign === '}') depth--;
  }
  return deepest;
}
