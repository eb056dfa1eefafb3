import type { Execution } from '../tasks/execution.ts';
import { harness } from '../tasks/harness.js';
import { LANGUAGE } from '../engine/code/language.ts';
import { MOST_BUFFERS, programOf } from '../tasks/program.ts';
import { boot } from './boot.js';

/** The scripts of an execution's two workers. */
export interface Scripts {
  /** Does nothing: if it does not parse, nor does the code. */
  readonly check: string;
  readonly run: string;
}

/**
 * There is no `eval` under the frame's policy, so the generated code is part of its worker's script. That is one
 * expression without a name in it, strict, with nothing of ours in the code's reach; see `programOf`.
 */
export function scriptsFor(execution: Execution, assertions: (() => unknown) | null): Scripts {
  const require = assertions === null ? undefined : `(${assertions.toString()})()`;
  const { check, text, asked } = programOf(execution, require);
  const limits = `${JSON.stringify(MOST_BUFFERS)}, ${JSON.stringify(LANGUAGE)}`;
  return {
    check,
    run: `'use strict';
(${boot.toString()})(() => (${harness.toString()})(${limits}), ${text}, ${JSON.stringify(asked)});
`,
  };
}
