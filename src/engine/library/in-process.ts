import { createClient } from '../worker/client.ts';
import { Host } from '../worker/host.ts';
import type { ModelSource } from '../worker/running-model.ts';
import type { Place } from './place.ts';

/** This thread: in Node, and where a page may have no worker. */
export function inProcess(source: ModelSource): Place {
  const hosts: Host[] = [];
  const client = createClient(({ onMessage }) => {
    const host = new Host({ post: onMessage, source, now: () => performance.now() });
    hosts.push(host);
    // Messages do not arrive within the call that sends them, as between threads.
    return {
      post: (message) => queueMicrotask(() => host.receive(message)),
      end: () => undefined,
    };
  });
  return {
    client,
    end: async () => {
      client.dispose();
      await Promise.all(hosts.map((host) => host.end()));
    },
  };
}
