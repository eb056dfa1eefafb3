import * as v from 'valibot';
import { MOST_TESTS, type TaskProblem, type TaskTest } from '../../tasks/format.ts';
import { isBindable } from '../../engine/code/identifier.ts';
import { jsonFault } from '../../tasks/json-value.ts';
import { words } from '../../words/words.ts';

const say = words.ownTests;

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
const CALL = /^([\p{ID_Continue}$]*)\s*\((.*)\)$/u;

/**
 * Reads tests, one a line: `name(1, "a") => true`, or `[1, "a"] => true` for the function of the task, or a
 * test as a task file has it. Arguments and result are JSON. Blank lines and `//` lines are skipped.
 * @param most tests that are taken; the rows behind them are problems
 */
export function parseOwnTests(text: string, most = MOST_TESTS): OwnTests {
  const tests: TaskTest[] = [];
  const problems: TaskProblem[] = [];
  for (const [i, source] of text.split('\n').entries()) {
    const row = source.trim();
    if (row === '' || row.startsWith('//')) continue;
    const test = tests.length < most ? parseRow(row) : say.tooMany(MOST_TESTS);
    if (typeof test === 'string') problems.push({ line: i + 1, message: test });
    else tests.push(test);
  }
  return { tests, problems };
}

function parseRow(row: string): TaskTest | string {
  const whole = v.safeParse(TEST, json(row));
  if (whole.success) {
    const { args, expected } = whole.output;
    return faultOf(args, expected) ?? whole.output;
  }
  if (!row.includes(ARROW)) return say.noArrow(ARROW);
  // An arrow may also stand in a string of either side: the first that leaves two sound sides counts.
  for (let at = row.indexOf(ARROW); at >= 0; at = row.indexOf(ARROW, at + 1)) {
    const call = callOf(row.slice(0, at).trim());
    const expected = json(row.slice(at + ARROW.length));
    if (call !== null && expected !== undefined) {
      return faultOf(call.args, expected) ?? { ...call, expected };
    }
  }
  return problemOf(row);
}

function faultOf(args: readonly unknown[], expected: unknown): string | null {
  const inArgs = jsonFault(args);
  if (inArgs !== null) return say.callHolds(inArgs);
  const fault = jsonFault(expected);
  return fault === null ? null : say.resultHolds(fault);
}

function callOf(call: string): Omit<TaskTest, 'expected'> | null {
  const [, name = '', list] = CALL.exec(call) ?? [];
  const args = v.safeParse(ARGS, json(call.startsWith('[') ? call : `[${list ?? '?'}]`));
  if (!args.success) return null;
  return { args: args.output, ...(isBindable(name) && { entry: name }) };
}

function problemOf(row: string): string {
  const [call = ''] = row.split(ARROW);
  const wrong = callOf(call.trim()) === null ? say.badCall : say.badResult;
  return row.includes("'") ? say.doubleQuotes(wrong) : wrong;
}

/** @returns undefined, which JSON cannot say, for what is no JSON text */
function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
