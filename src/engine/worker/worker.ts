import { Host } from './host.ts';
import { lateCode } from '../support/late-code.ts';
import { BrowserModels } from './browser-models.ts';
import { siteRuntime } from './site-runtime.ts';

/** The entry of the worker: it joins the host to the port and to this browser's network and devices. */
const host = new Host({
  post: (message) => self.postMessage(message),
  source: new BrowserModels(
    () => siteRuntime,
    () => lateCode(() => import('../runtime/transformers/masked-model.on-demand.ts')),
  ),
  now: () => performance.now(),
});

self.addEventListener('message', (event: MessageEvent<unknown>) => host.receive(event.data));
