import { isIdentifier } from '../tasks/entry.ts';
import type { Execution } from '../tasks/execution.ts';
import { harness } from '../tasks/harness.js';
import { boot } from './boot.js';

/** As on the command line. */
const BUFFER_BYTES = 64 * 1024 * 1024;

/** The language without a browser. Shared memory, threads and WebAssembly are left out by the harness. */
const LANGUAGE: readonly string[] = [
  ...['globalThis', 'Infinity', 'NaN', 'undefined', 'eval', 'isFinite', 'isNaN', 'parseFloat'],
  ...['parseInt', 'decodeURI', 'decodeURIComponent', 'encodeURI', 'encodeURIComponent', 'escape'],
  ...['unescape', 'AggregateError', 'Array', 'ArrayBuffer', 'BigInt', 'BigInt64Array', 'Boolean'],
  ...['BigUint64Array', 'DataView', 'Date', 'Error', 'EvalError', 'FinalizationRegistry', 'Intl'],
  ...['Float32Array', 'Float64Array', 'Function', 'Int8Array', 'Int16Array', 'Int32Array', 'JSON'],
  ...['Iterator', 'Map', 'Math', 'Number', 'Object', 'Promise', 'Proxy', 'RangeError', 'Reflect'],
  ...['ReferenceError', 'RegExp', 'Set', 'String', 'Symbol', 'SyntaxError', 'TypeError', 'WeakMap'],
  ...['Uint8Array', 'Uint8ClampedArray', 'Uint16Array', 'Uint32Array', 'URIError', 'WeakRef'],
  ...['WeakSet'],
];

/** Names that look like identifiers, and that no strict script may use as one. */
const RESERVED = new Set([
  ...['arguments', 'await', 'break', 'case', 'catch', 'class', 'const', 'continue', 'debugger'],
  ...['default', 'delete', 'do', 'else', 'enum', 'export', 'extends', 'false', 'finally', 'for'],
  ...['function', 'if', 'implements', 'import', 'in', 'instanceof', 'interface', 'let', 'new'],
  ...['null', 'package', 'private', 'protected', 'public', 'return', 'static', 'super', 'switch'],
  ...['this', 'throw', 'true', 'try', 'typeof', 'var', 'void', 'while', 'with', 'yield'],
]);

/**
 * The script of the worker. There is no `eval` under the frame's policy, so the generated code is part of
 * it; if that does not parse, nothing of the script runs.
 *
 * The code stands in the static block of a class: strict, functions and variables of its own that cannot
 * replace what `boot` has taken hold of, and `return` as much an error as at the top of a script.
 */
export function programFor({ code, entry, cases }: Execution): string {
  const callable = entry !== null && isIdentifier(entry) && !RESERVED.has(entry);
  const fn = callable ? `typeof ${entry} === 'function' ? ${entry} : undefined` : 'undefined';
  const texts = JSON.stringify(cases.map((args) => JSON.stringify(args)));
  return `'use strict';
const __unmask = (${boot.toString()})(${harness.toString()}, ${BUFFER_BYTES}, ${JSON.stringify(LANGUAGE)});
try {
  class __generated { static {
${code}
;__unmask.run(${fn}, ${literal(JSON.stringify(entry))}, ${literal(texts)});
  } }
} catch (error) {
  __unmask.threw(error);
}
`;
}

/** A string of the script's source. */
function literal(text: string): string {
  return JSON.stringify(text);
}
