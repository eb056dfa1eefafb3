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

  const url = URL.createObjectURL(new Blob([program], { type: 'text/javascript' }));
  const worker = new Worker(url);
  let started = false;
  let timer = 0;

  /** @param {unknown} message */
  const end = (message) => {
    clearTimeout(timer);
    worker.terminate();
    URL.revokeObjectURL(url);
    port.postMessage(message);
  };
  worker.onmessage = ({ data }) => {
    if (started) {
      const fits = typeof data === 'string' && data.length <= mostReport;
      end({ kind: 'report', text: fits ? data : '' });
      return;
    }
    started = true;
    port.postMessage({ kind: 'started' });
    timer = setTimeout(() => end({ kind: 'time-out' }), timeLimit);
  };
  worker.onmessageerror = () => end({ kind: 'report', text: '' });
  worker.onerror = (error) => {
    error.preventDefault();
    end({ kind: 'error', started, message: String(error.message ?? '').slice(0, 300) });
  };
  port.postMessage({ kind: 'ready' });
});
