/*
 * The script of the frame: it makes a worker of the program it is handed, ends it at its limit, and
 * passes on what it says. The program runs in the worker only, never here.
 *
 * This file goes into the frame to the letter, and the page's content security policy names it by its
 * hash: see policy.ts.
 */
addEventListener('message', (event) => {
  if (event.source !== parent) return;
  const [port] = event.ports;
  if (port === undefined) return;
  const { program, timeLimit, mostReport } = event.data;

  /** @type {(() => void)[]} */
  const undo = [];
  let started = false;

  /** @param {unknown} message */
  const end = (message) => {
    for (const each of undo) each();
    port.postMessage(message);
  };
  /** @param {unknown} why */
  const noWorker = (why) => end({ kind: 'no-worker', why: String(why ?? '').slice(0, 300) });
  // Two ways to hand a worker its script. WebKit lets no frame without an origin start one from a blob on
  // pages that are isolated.
  const ways = [
    (/** @type {string} */ script) => {
      const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
      undo.push(() => URL.revokeObjectURL(url));
      return url;
    },
    (/** @type {string} */ script) =>
      `data:text/javascript;charset=utf-8,${encodeURIComponent(script.replace(/\p{Cs}/gu, '\uFFFD'))}`,
  ];
  /** @param {string} url */
  const start = (url) => {
    const worker = new Worker(url);
    undo.push(() => worker.terminate());
    return worker;
  };

  /**
   * @param {number} index of the way
   * @param {unknown} why the one before it did not do
   */
  const run = (index, why) => {
    const way = ways[index];
    if (way === undefined) {
      noWorker(why);
      return;
    }
    let worker;
    try {
      worker = start(way(program));
    } catch (error) {
      run(index + 1, error);
      return;
    }
    worker.onmessage = ({ data }) => {
      if (started) {
        const fits = typeof data === 'string' && data.length <= mostReport;
        end({ kind: 'report', text: fits ? data : '' });
        return;
      }
      started = true;
      port.postMessage({ kind: 'started' });
      const timer = setTimeout(() => end({ kind: 'time-out' }), timeLimit);
      undo.push(() => clearTimeout(timer));
    };
    worker.onmessageerror = () => end({ kind: 'report', text: '' });
    worker.onerror = (error) => {
      error.preventDefault();
      const message = String(error.message ?? '').slice(0, 300);
      if (started || message !== '') {
        end({ kind: 'error', started, message });
        return;
      }
      // Without a word: the script does not parse, as Firefox says it, or nothing can be started here. A
      // script that does parse tells the one from the other.
      const probe = start(way('postMessage(0)'));
      probe.onmessage = () => end({ kind: 'error', started, message });
      probe.onerror = () => run(index + 1, '');
    };
  };
  port.postMessage({ kind: 'ready' });
  run(0, '');
});
