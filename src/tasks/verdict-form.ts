import * as v from 'valibot';
import { FAILURE } from './execution.ts';
import type { TaskFailure } from './run.ts';
import type { TaskVerdict } from './verdict.ts';

/** The shape of a verdict at a boundary: what an earlier visit kept. */

const LANGUAGES = ['javascript', 'typescript', 'python', 'other'] as const;

const json = v.array(v.unknown());

const TASK_FAILURE: v.GenericSchema<unknown, TaskFailure> = v.union([
  FAILURE,
  v.object({ reason: v.literal('empty') }),
  v.object({ reason: v.literal('language'), language: v.picklist(LANGUAGES) }),
  v.object({ reason: v.literal('threw'), call: v.string(), message: v.string() }),
  v.object({
    reason: v.literal('wrong-result'),
    entry: v.string(),
    args: json,
    expected: v.unknown(),
    got: v.string(),
  }),
]);

export const VERDICT: v.GenericSchema<unknown, TaskVerdict> = v.object({
  outcome: v.object({
    passed: v.boolean(),
    parsed: v.boolean(),
    failure: v.nullable(TASK_FAILURE),
  }),
  tests: v.nullable(
    v.array(
      v.object({
        test: v.object({
          args: json,
          expected: v.unknown(),
          entry: v.exactOptional(v.string()),
        }),
        got: v.string(),
        failure: v.nullable(TASK_FAILURE),
      }),
    ),
  ),
});
