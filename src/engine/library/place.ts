import { loadCancelled } from './faults.ts';
import { createClient, type Spawn, type UnmaskClient } from '../worker/client.ts';

/** Where a model runs: a worker, or this very thread. */
export interface Place {
  readonly client: UnmaskClient;
  /** Ends it, and is done once nothing of it is left. */
  end(): Promise<void>;
}

/** A worker of the model's own. It takes all that it has with it when it ends. */
export function inWorker(spawn: Spawn): Place {
  const client = createClient(spawn);
  return {
    client,
    end: () => {
      client.dispose();
      return Promise.resolve();
    },
  };
}

/** @throws FaultError cancelled */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw loadCancelled();
}
