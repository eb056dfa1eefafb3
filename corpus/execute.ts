import vm from 'node:vm';
import type { Json } from './random.ts';

/** What calling a generated function gave: its JSON result, or why there is none. */
export type Outcome =
  { readonly ok: true; readonly result: Json } | { readonly ok: false; readonly reason: string };

const TIMEOUT_MS = 500;
const context = vm.createContext({ __proto__: null });

/**
 * In the context: calls the function on a fresh copy of each argument list and reports the results as
 * JSON, so that nothing of one realm leaks into the other.
 */
const HARNESS = `((fn, cases) => JSON.stringify(cases.map((args) => {
  const before = JSON.stringify(args);
  try {
    const value = fn(...args);
    let bad = '';
    const json = JSON.stringify(value === undefined ? null : value, (key, v) => {
      if (v === undefined) bad = 'undefined inside the result';
      if (typeof v === 'number' && !Number.isFinite(v)) bad = String(v) + ' in the result';
      if (typeof v === 'function') bad = 'a function in the result';
      return v;
    });
    if (value === undefined) bad = 'undefined';
    if (bad !== '') return { ok: false, reason: 'returned ' + bad };
    if (JSON.stringify(args) !== before) return { ok: false, reason: 'mutated its arguments' };
    return { ok: true, result: JSON.parse(json) };
  } catch (error) {
    return { ok: false, reason: 'threw ' + String(error) };
  }
})))`;

/**
 * Runs one function over many argument lists, 500 ms for all of them. A syntax error, a time-out or
 * a throw is a failed outcome, never an exception.
 * @param timeout null for code that ends by itself, see `bounded`: a watchdog costs as much as the run
 */
export function execute(
  code: string,
  entry: string,
  cases: readonly Json[][],
  timeout: number | null = TIMEOUT_MS,
): Outcome[] {
  const source = `(() => { 'use strict';\n${code}\nreturn ${HARNESS}(${entry}, ${JSON.stringify(cases)});\n})()`;
  try {
    const json: unknown = new vm.Script(source).runInContext(
      context,
      timeout === null ? {} : { timeout },
    );
    return JSON.parse(String(json)) as Outcome[];
  } catch (error) {
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return cases.map(() => ({ ok: false, reason }));
  }
}
