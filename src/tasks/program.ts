import { declaredNames } from '../engine/code/declared.ts';
import type { Execution } from './execution.ts';
import { isBindable } from '../engine/code/identifier.ts';

/** What a realm is given to run; the same in the page and on the command line. */
export interface Program {
  /**
   * A script that does nothing but parse, or not: the code by itself, behind a statement that ends it. Code that
   * parses only within what stands around it in `text` is no program.
   */
  readonly check: string;
  /** An expression: a function that runs the code and gives a function a name, each of which gives its value. */
  readonly text: string;
  /** JSON text of what the harness is asked, see `harness.js`. */
  readonly asked: string;
}

/** What an execution may allocate in array buffers, bytes. */
export const MOST_BUFFERS = { call: 128 * 1024 * 1024, all: 1024 * 1024 * 1024 } as const;

/** Names that are tried at most, to find the first function of a text. */
const MOST_NAMES = 500;

/**
 * Wraps a text. It stands in an arrow function, which has neither `this`, `arguments` nor `new.target` of its
 * own, so that all of them mean what they mean at the top of a script. No name of ours is in its reach, and
 * it has nothing to give but what stands behind it: `return` is no statement of a script, see `check`.
 *
 * The name of the function that is called is declared around the code, and never set: who declares nothing
 * does not get at a built-in by that name.
 *
 * @param require source of an expression that gives what the code finds under that name; none where it is no script
 */
export function programOf(
  { code, entry, calls = [], cases, isScript = false }: Execution,
  require?: string,
): Program {
  // As at the top of a file.
  const body = code.replace(/^#!/, '//');
  const first = entry === null && !isScript ? declaredNames(body).map(({ name }) => name) : [];
  const names = [...new Set([entry, ...calls, ...first.slice(0, MOST_NAMES)])].filter(
    (name) => name !== null && isBindable(name),
  );
  return {
    check: `'use strict'; throw 'parsed';\n${body}`,
    text: `() => {
${require === undefined ? '' : `const require = ${require};`}
return (() => {
${body}
;return [${names.map((name) => `() => ${String(name)}`).join(', ')}];
})();
${entry !== null && isBindable(entry) ? `let ${entry};` : ''}
}`,
    asked: JSON.stringify({
      ...{ entry, first, names, calls, isScript },
      cases: cases.map((args) => JSON.stringify(args)),
    }),
  };
}
