import { declaredNames } from '../engine/code/declared.ts';
import type { Execution } from './execution.ts';
import type { Task } from './format.ts';
import { stripTypes } from './strip-types.on-demand.ts';

/** Tests that are code: what runs for a text. */

/** For a program and its tests together, milliseconds: more than for calls, since all of them are one script here. */
export const SCRIPT_LIMIT_MS = 5000;

/** What runs for a program, or why nothing does: TypeScript that does not parse, in the words of its reader. */
export type ScriptExecution =
  | { readonly ok: true; readonly execution: Execution }
  | { readonly ok: false; readonly message: string };

/**
 * A program with the tests of its task behind it. What goes on from the task's own code ends where the task says.
 * @param calls of the program, as `programOf` or {@link wholeProgram} gives it: what is called when all has run through
 */
export function scriptOf(task: Task, calls: Execution): ScriptExecution {
  const tests = task.tests.flatMap(({ script }) => script ?? []);
  const text = [ended(task, calls.code), ...tests].join('\n');
  try {
    const code = task.language === 'typescript' ? stripTypes(text) : text;
    const entry = calls.cases.length === 0 ? null : calls.entry;
    const limits = { isScript: true, timeLimit: SCRIPT_LIMIT_MS };
    return { ok: true, execution: { ...calls, code, entry, ...limits } };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

/** Cuts a program at the first of the texts that the task stops at, behind the task's own code. */
function ended(task: Task, program: string): string {
  const from = task.kind === 'infill' && program.startsWith(task.prefix) ? task.prefix.length : 0;
  const ends = (task.stop ?? []).map((stop) => program.indexOf(stop, from));
  return program.slice(0, Math.min(program.length, ...ends.filter((end) => end >= 0)));
}

/**
 * The program that the code of an answer makes. A chat model is asked for all of it: then what stands before the task's
 * function comes before it, as far as the answer leaves that out. One that goes on from the task's code is put behind it.
 */
export function wholeProgram(task: Task, code: string): string {
  if (task.kind !== 'infill') return code;
  const names = new Set(declaredNames(code).map(({ name }) => name));
  if (task.entry !== '' && !names.has(task.entry)) return task.prefix + code;
  const before = declaredNames(task.prefix).filter(({ name }) => name !== task.entry);
  const isLeftOut = before.length > 0 && before.every(({ name }) => !names.has(name));
  return isLeftOut ? `${headOf(task)}\n${code}` : code;
}

/** What stands before the line on which the task's function begins. */
function headOf({ prefix, entry }: Extract<Task, { kind: 'infill' }>): string {
  const lines = prefix.split('\n');
  const at = lines.findLastIndex((line) => line.includes(entry));
  return lines.slice(0, Math.max(0, at)).join('\n');
}
