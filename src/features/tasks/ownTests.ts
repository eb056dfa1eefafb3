import * as v from 'valibot';
import type { TaskProblem, TaskTest } from '../../tasks/format.ts';

/** What a visitor's rows hold. */
export interface OwnTests {
  readonly tests: readonly TaskTest[];
  /** In the order of lines; a row with one is not among the tests. */
  readonly problems: readonly TaskProblem[];
}

/** A row as it stands in a task file. */
const TEST = v.object({ args: v.array(v.unknown()), expected: v.unknown() });
const ARGS = v.array(v.unknown());

const ARROW = '=>';
const CALL = /^[\p{ID_Continue}$\s]*\((.*)\)$/u;

/**
 * Reads tests, one a line: `name(1, "a") => true`, where the name does not matter, or `[1, "a"] => true`,
 * or a test as a task file has it. Arguments and result are JSON. Blank lines and `//` lines are skipped.
 */
export function parseOwnTests(text: string): OwnTests {
  const tests: TaskTest[] = [];
  const problems: TaskProblem[] = [];
  for (const [i, source] of text.split('\n').entries()) {
    const row = source.trim();
    if (row === '' || row.startsWith('//')) continue;
    const test = parseRow(row);
    if (typeof test === 'string') problems.push({ line: i + 1, message: test });
    else tests.push(test);
  }
  return { tests, problems };
}

function parseRow(row: string): TaskTest | string {
  const whole = v.safeParse(TEST, json(row));
  if (whole.success) return whole.output;
  if (!row.includes(ARROW)) return `has no ${ARROW} between the call and what it must return`;
  // An arrow may also stand in a string of either side: the first that leaves two sound sides counts.
  for (let at = row.indexOf(ARROW); at >= 0; at = row.indexOf(ARROW, at + 1)) {
    const args = argumentsOf(row.slice(0, at).trim());
    const expected = json(row.slice(at + ARROW.length));
    if (args !== null && expected !== undefined) return { args, expected };
  }
  return problemOf(row);
}

function argumentsOf(call: string): unknown[] | null {
  const list = call.startsWith('[') ? call : `[${CALL.exec(call)?.[1] ?? '?'}]`;
  const args = v.safeParse(ARGS, json(list));
  return args.success ? args.output : null;
}

function problemOf(row: string): string {
  const [call = ''] = row.split(ARROW);
  const wrong =
    argumentsOf(call.trim()) === null
      ? 'the call is not of the form name(1, "a"), with JSON values'
      : 'what it must return is not a JSON value';
  return row.includes("'") ? `${wrong}; text stands in "double quotes"` : wrong;
}

/** @returns undefined, which JSON cannot say, for what is no JSON text */
function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
