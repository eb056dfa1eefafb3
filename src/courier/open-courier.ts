import { ALLOW } from './allowed.ts';

/** A frame that fetches from hosts that somebody has chosen. */
export interface Courier {
  /** A way to it for one request to the worker, which is handed the port. */
  port(): MessagePort;
  /** Takes the frame away; what it was fetching breaks off. */
  close(): void;
}

/**
 * Opens the frame through which the worker fetches from other hosts. Its policy lets through these and no other, for
 * as long as it is there; the page's own policy stays as it is. To be called when a person has chosen the hosts.
 * @param origins as `originsOf` gives them
 */
export async function openCourier(origins: readonly string[]): Promise<Courier> {
  const address = new URL('courier.html', document.baseURI);
  address.searchParams.set(ALLOW, origins.join(' '));
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = address.href;
  document.body.append(frame);
  await loaded;
  return {
    port: () => {
      const { port1, port2 } = new MessageChannel();
      frame.contentWindow?.postMessage(null, address.origin, [port2]);
      return port1;
    },
    close: () => frame.remove(),
  };
}
