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
 * @param {() => (text: () => (() => unknown)[], asked: string) => () => string | null} harness see
 *   `tasks/harness.js`, bound to its limits
 * @param {() => (() => unknown)[]} text the generated code, see `tasks/program.ts`
 * @param {string} asked what is called
 */
export function boot(harness, text, asked) {
  const { postMessage, setTimeout } = globalThis;
  const { apply, deleteProperty, getPrototypeOf, ownKeys } = Reflect;

  apply(postMessage, globalThis, ['started']);

  // Most of what a worker can do is inherited. The chain itself is fixed: its links are emptied.
  for (
    let link = getPrototypeOf(globalThis);
    link !== null && link !== Object.prototype;
    link = getPrototypeOf(link)
  ) {
    for (const name of ownKeys(link)) deleteProperty(link, name);
  }

  /** @param {() => void} then */
  const later = (then) => apply(setTimeout, globalThis, [then, 0]);
  const step = harness()(text, asked);
  const turn = () => {
    const report = step();
    // What the code left in promises runs before the report goes out: if it never ends, nor does the task.
    later(report === null ? turn : () => apply(postMessage, globalThis, [report]));
  };
  turn();
}
