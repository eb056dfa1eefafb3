/**
 * Lets the port deliver what has arrived: the passes of the WASM runtime never return to the event loop by
 * themselves. A message to oneself waits behind those; a timer would be held back by milliseconds.
 */
export function messagesRead(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
