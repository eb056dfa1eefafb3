import { BrowserModels } from '../engine/worker/browser-models.ts';
import { Host } from '../engine/worker/host.ts';
import { siteRuntime } from '../engine/worker/site-runtime.ts';

/** The worker of the playground, for models of ours: it is started to see how long that takes. */
const host = new Host({
  post: (message) => self.postMessage(message),
  source: new BrowserModels(() => siteRuntime),
  now: () => performance.now(),
});

self.addEventListener('message', (event: MessageEvent<unknown>) => host.receive(event.data));
