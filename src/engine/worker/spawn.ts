import { fault, type FaultData } from '../fault.ts';
import type { Spawn } from './client.ts';
import { Journal } from './journal.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

/** What the page and its workers have said to each other. */
export const journal = new Journal();

/** Starts the page's worker, and keeps what is said to it and by it. */
export const spawnWorker: Spawn = (events) => {
  const onMessage = (message: FromWorker): void => {
    journal.heard(message);
    events.onMessage(message);
  };
  const onCrash = (why: FaultData['internal']): void => {
    journal.crashed(JSON.stringify(why));
    events.onCrash(fault('internal', why));
  };
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    type: 'module',
    name: 'unmask',
  });
  worker.onmessage = (event: MessageEvent<FromWorker>) => onMessage(event.data);
  // Without a message the script itself could not be had.
  worker.onerror = ({ message }) =>
    onCrash(message ? { why: 'worker', message } : { why: 'worker-script' });
  worker.onmessageerror = () => onCrash({ why: 'worker-unread' });
  return {
    post: (message) => {
      journal.sent(message);
      worker.postMessage(message, handedOver(message));
    },
    end: () => worker.terminate(),
  };
};

/** What a message takes along that cannot be copied. */
function handedOver(message: ToWorker): Transferable[] {
  if (message.kind !== 'load' && message.kind !== 'describe') return [];
  const { payload } = message;
  return 'courier' in payload ? [payload.courier] : [];
}
