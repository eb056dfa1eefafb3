import { fault } from '../fault.ts';
import type { Spawn } from '../worker/client.ts';
import type { FromWorker } from '../worker/protocol.ts';
import { saidBy } from './faults.ts';

/** Makes a worker of the library's script. */
export type MakeWorker = () => Worker;

/** The worker that comes with the package. Bundlers find it by this very expression. */
export const ownWorker: MakeWorker = () =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'unmask' });

/**
 * Starts workers. One that cannot be started, because the page's policy forbids it or its script is not there, is
 * the fault `no-worker`.
 */
export function spawning(make: MakeWorker): Spawn {
  return ({ onMessage, onCrash }) => {
    let worker: Worker;
    try {
      worker = make();
    } catch (error) {
      // Some browsers tell at once what others tell as an event; the request is not waiting yet.
      const message = saidBy(error);
      queueMicrotask(() => onCrash(fault('no-worker', { why: 'refused', message })));
      return { post: () => undefined, end: () => undefined };
    }
    let hasSpoken = false;
    worker.onmessage = (event: MessageEvent<FromWorker>) => {
      hasSpoken = true;
      onMessage(event.data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      const { message } = event;
      if (hasSpoken) onCrash(fault('internal', { why: 'worker', message }));
      // Without a message the script itself could not be had.
      else if (message) onCrash(fault('no-worker', { why: 'refused', message }));
      else onCrash(fault('no-worker', { why: 'script' }));
    };
    worker.onmessageerror = () => onCrash(fault('internal', { why: 'worker-unread' }));
    return {
      post: (message) => worker.postMessage(message),
      end: () => worker.terminate(),
    };
  };
}
