/**
 * The child process of `executor.ts`: runs generated code in a bare realm of its own for every job.
 * JavaScript, so that it starts without a loader.
 */
import vm from 'node:vm';
import { harness } from '../src/tasks/harness.js';

/**
 * @typedef {import('../src/tasks/execution.ts').Execution} Execution
 * @typedef {import('../src/tasks/execution.ts').ExecutionResult} ExecutionResult
 * @typedef {import('../src/tasks/execution.ts').ExecutionFailure} ExecutionFailure
 */

const BUFFER_BYTES = 64 * 1024 * 1024;
/** Under this name the realm keeps the harness. */
const DRIVER = '__unmaskCalls';

const prelude = new vm.Script(
  `Object.defineProperty(globalThis, '${DRIVER}', { value: (${harness.toString()})(${BUFFER_BYTES}) });`,
);

/**
 * @param {Execution} execution
 * @returns {ExecutionResult}
 */
function execute({ code, entry, cases, timeLimit }) {
  /** @type {vm.Script} */
  let script;
  /** @type {vm.Script} */
  let calls;
  try {
    // Strict, as in a module, and as the corpus is.
    script = new vm.Script(`'use strict'; ${code}`, { filename: 'code.js' });
  } catch (error) {
    return failed({ reason: 'syntax', message: describe(error) });
  }
  try {
    const texts = JSON.stringify(JSON.stringify(cases.map((args) => JSON.stringify(args))));
    calls = new vm.Script(
      `typeof ${entry} === 'function' ? ${DRIVER}(${entry}, ${texts}) : undefined`,
    );
  } catch {
    // The name is a reserved word.
    return failed({ reason: 'no-function', entry });
  }
  const context = vm.createContext(Object.create(null), {
    // Else what the code leaves in promises would run after the time limit is lifted.
    microtaskMode: 'afterEvaluate',
    codeGeneration: { strings: false, wasm: false },
  });
  prelude.runInContext(context);
  const start = performance.now();
  try {
    script.runInContext(context, { timeout: timeLimit });
    const left = Math.max(1, Math.ceil(timeLimit - (performance.now() - start)));
    const report = /** @type {unknown} */ (calls.runInContext(context, { timeout: left }));
    if (typeof report !== 'string') return failed({ reason: 'no-function', entry });
    return { ok: true, calls: JSON.parse(report) };
  } catch (error) {
    // The engine's timer and this clock may disagree by a little.
    return performance.now() - start >= timeLimit - CLOCK_SLACK_MS
      ? failed({ reason: 'time-out', seconds: timeLimit / 1000 })
      : failed({ reason: 'exception', message: describe(error) });
  }
}

const CLOCK_SLACK_MS = 5;

/**
 * @param {ExecutionFailure} failure
 * @returns {ExecutionResult}
 */
function failed(failure) {
  return { ok: false, failure };
}

/** @param {any} error anything can be thrown */
function describe(error) {
  try {
    const isError = typeof error === 'object' && error !== null && 'message' in error;
    return String(isError ? `${error.name}: ${error.message}` : error).slice(0, 200);
  } catch {
    return 'something that cannot be described';
  }
}

const send = process.send?.bind(process);
if (send === undefined) throw new Error('This is the child of executor.ts.');

// A promise that the code drops must not end the process.
process.on('unhandledRejection', () => undefined);
process.on('message', (/** @type {Execution} */ execution) => {
  send(execute(execution));
});
send('ready');
