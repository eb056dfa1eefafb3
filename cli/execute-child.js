/**
 * The child process of `executor.ts`: runs generated code in a bare realm of its own for every job.
 * JavaScript, so that it starts without a loader.
 *
 * Nothing of this realm is handed to that of the code, and nothing of that one is touched here but a function that
 * is called without arguments, and the text that it returns.
 */
import { setFlagsFromString } from 'node:v8';
import vm from 'node:vm';
import { harness } from '../src/tasks/harness.js';

/**
 * What is asked for.
 *
 * @typedef {object} Job
 * @property {string} check a script that does not parse where the code does not
 * @property {string} limits parameters of the harness
 * @property {string} text see `program.ts`
 * @property {string} asked the same
 */

const OPTIONS = /** @type {const} */ ({ codeGeneration: { strings: false, wasm: false } });

// Under this flag every realm would have the function: this one's is taken, and the flag away again.
setFlagsFromString('--expose-gc');
/** @type {() => void} */
const collect = vm.runInNewContext('gc');
setFlagsFromString('--no-expose-gc');

/** @returns {vm.Context} */
function makeContext() {
  // What strict code sets and does not declare would be put there, if it is a function: a browser throws.
  return vm.createContext(Object.preventExtensions(Object.create(null)), OPTIONS);
}

/**
 * @param {string} check
 * @returns {string | null} why it does not parse
 */
function faultOf(check) {
  try {
    // Run, because a browser runs it too: some names are only refused then.
    new vm.Script(check, { filename: 'code.js' }).runInContext(makeContext());
  } catch (error) {
    if (error === 'parsed') return null;
    const text = describe(error);
    return text.startsWith('SyntaxError') ? text : null;
  }
  return null;
}

/** @param {any} error of the engine's, since the code does not run */
function describe(error) {
  return `${String(error.name)}: ${String(error.message)}`.slice(0, 200);
}

/**
 * @param {string} message
 * @returns {string}
 */
function syntax(message) {
  return JSON.stringify({ ok: false, failure: { reason: 'syntax', message } });
}

/**
 * @param {Job} job
 * @returns {Promise<string>}
 */
async function execute({ check, limits, text, asked }) {
  const fault = faultOf(check);
  if (fault !== null) return syntax(fault);
  /** @type {() => unknown} */
  let step;
  try {
    const run = `'use strict';\n(${harness.toString()})(${limits})(${text}, ${JSON.stringify(asked)})`;
    step = new vm.Script(run, { filename: 'code.js' }).runInContext(makeContext());
  } catch (error) {
    return syntax(describe(error));
  }
  send('started');
  let report = step();
  while (report === null) {
    await turn();
    collect();
    await turn();
    report = step();
  }
  // What the code left in promises runs before the report goes out: if it never ends, nor does the task.
  await turn();
  return typeof report === 'string' ? report : '';
}

/** @returns {Promise<void>} in another turn of the event loop */
function turn() {
  return new Promise((resolve) => setImmediate(resolve));
}

const send = /** @type {(message: string) => boolean} */ (process.send?.bind(process));

// A promise that the code drops must not end the process.
process.on('unhandledRejection', () => undefined);
process.on('message', (/** @type {Job} */ job) => {
  // A report that is none: what the harness did not see coming is the doing of the code.
  void execute(job).then(send, () => send(''));
});
send('ready');
