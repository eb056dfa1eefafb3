import * as v from 'valibot';
import { declaredNames } from '../engine/code/declared.ts';
import { withLineFeeds } from '../engine/prompt/prompt.ts';
import { problemOf, type ParsedLine, type Task } from './format.ts';

/**
 * Tasks as public benchmarks have them (MultiPL-E and what follows it): JSON lines of a `prompt`, which is the beginning
 * of a program, and of `tests`, which are code. A program passes when it runs through with the tests behind it.
 *
 * Such a task becomes one of ours whose hole is at the end of the code: a model that was taught no conversations goes on
 * from there, any other is asked to complete the function.
 */

/** What the tests of a task may be written in, by the names that the files have for it. */
const LANGUAGES: Readonly<Record<string, 'javascript' | 'typescript'>> = {
  js: 'javascript',
  javascript: 'javascript',
  ts: 'typescript',
  typescript: 'typescript',
};

const text = v.pipe(
  v.string(),
  v.check((value) => value.trim() !== '', 'empty'),
);

const LINE = v.object({
  name: text,
  language: v.optional(v.string(), 'js'),
  prompt: text,
  tests: text,
  /** Where the text that goes on from the prompt ends: before the first of them. */
  stop_tokens: v.optional(v.array(v.pipe(v.string(), v.minLength(1, 'empty'))), []),
});

/** @returns null of a line that is in no such format */
export function readPublicTask(json: unknown): ParsedLine | null {
  if (typeof json !== 'object' || json === null || 'kind' in json) return null;
  if (!('prompt' in json) && !('stop_tokens' in json)) return null;
  const result = v.safeParse(LINE, json);
  if (!result.success) return { ok: false, problem: problemOf(result.issues[0]) };
  const { name, tests, stop_tokens: stop, ...named } = result.output;
  // As a field of the page holds it.
  const prompt = withLineFeeds(named.prompt).trimStart();
  const language = Object.hasOwn(LANGUAGES, named.language) ? LANGUAGES[named.language] : undefined;
  if (language === undefined) {
    return { ok: false, problem: { why: 'untestable', language: named.language } };
  }
  const task: Task = {
    ...{ id: name, kind: 'infill', instruction: null, prefix: prompt, suffix: '' },
    entry: entryIn(prompt) ?? '',
    language,
    tests: [{ args: [], expected: null, script: tests }],
    stop,
  };
  return { ok: true, task };
}

/** The function that a prompt begins: the last one that it declares. Before it may stand what that one is to use. */
function entryIn(prompt: string): string | null {
  return (
    declaredNames(prompt)
      .filter(({ isFunction }) => isFunction)
      .at(-1)?.name ?? null
  );
}
