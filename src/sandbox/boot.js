/**
 * What runs first in the worker, before the generated code: it says that the worker is up, takes away
 * all that a browser adds to the language, and hands the generated code to the harness.
 *
 * JavaScript, and self-contained, because it enters the worker as its own source text.
 *
 * The content security policy of the frame already lets nothing out. What is deleted here is the second
 * lock, and makes the worker the same bare realm that the tests meet on the command line: code that works
 * in the one works in the other.
 *
 * @param {(bufferBytes: number) => (fn: unknown, cases: string) => string} harness see `tasks/harness.js`
 * @param {number} bufferBytes how much the code may allocate in array buffers
 * @param {readonly string[]} language the globals that stay
 * @returns {{ run(fn: unknown, entry: string, cases: string): void, threw(error: unknown): void }} what
 *   the generated code ends in; either sends the worker's one report, the JSON text of an
 *   `ExecutionResult`
 */
export function boot(harness, bufferBytes, language) {
  const { postMessage, setTimeout } = globalThis;
  const { apply, deleteProperty, getPrototypeOf, ownKeys } = Reflect;
  const { parse, stringify } = JSON;

  apply(postMessage, globalThis, ['started']);

  const kept = new Set(/** @type {readonly PropertyKey[]} */ (language));
  for (const name of ownKeys(globalThis)) {
    if (!kept.has(name)) deleteProperty(globalThis, name);
  }
  // Most of what a worker can do is inherited. The chain itself is fixed: its links are emptied.
  for (
    let link = getPrototypeOf(globalThis);
    link !== null && link !== Object.prototype;
    link = getPrototypeOf(link)
  ) {
    for (const name of ownKeys(link)) deleteProperty(link, name);
  }

  const calls = harness(bufferBytes);

  /**
   * What the code left in promises runs before the report goes out: if it never ends, nor does the task.
   *
   * @param {string} text
   */
  const report = (text) => {
    apply(setTimeout, globalThis, [() => apply(postMessage, globalThis, [text]), 0]);
  };
  /** @param {string} failure */
  const failed = (failure) => report('{"ok":false,"failure":' + failure + '}');

  return {
    run(fn, entry, cases) {
      if (typeof fn === 'function') report('{"ok":true,"calls":' + calls(fn, cases) + '}');
      else failed('{"reason":"no-function","entry":' + entry + '}');
    },
    threw(error) {
      // The harness knows how to describe what was thrown.
      const rethrow = () => {
        throw error;
      };
      const { message } = parse(calls(rethrow, '["[]"]'))[0];
      failed('{"reason":"exception","message":' + stringify(message) + '}');
    },
  };
}
