import { onceAborted } from './once-aborted.ts';

/**
 * The page and its worker may fetch from their own site alone; that is what their content security policy says. What
 * lies on hosts that a person has chosen, a frame fetches whose own policy names those hosts and no other. This is how
 * the worker asks it: through a port, one request after another or several at once.
 */

/** What the worker says to the frame. */
export type ToCourier =
  | {
      readonly id: number;
      readonly kind: 'fetch';
      readonly url: string;
      readonly range: string | null;
      readonly cache: RequestCache;
    }
  /** The next part of an answer, which is not sent unasked: a model is larger than the memory for it. */
  | { readonly id: number; readonly kind: 'pull' }
  | { readonly id: number; readonly kind: 'cancel' };

/** What the frame says to the worker. */
export type FromCourier =
  | {
      readonly id: number;
      readonly kind: 'head';
      readonly status: number;
      readonly headers: readonly (readonly [string, string])[];
      readonly hasBody: boolean;
    }
  | { readonly id: number; readonly kind: 'part'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly id: number; readonly kind: 'end' }
  /** No answer, or one that broke; the browser does not say more. */
  | {
      readonly id: number;
      readonly kind: 'failed';
      /** Whether the policy kept it from following to another host. */
      readonly leadsElsewhere: boolean;
    };

/** The cause of a request that was led to a host which nobody has chosen. */
export class LeadsElsewhere extends TypeError {
  override readonly name = 'LeadsElsewhere';
}

/** How published models are fetched: through the frame where there is one. */
export function fetchOver(port: MessagePort | undefined): { fetch?: typeof globalThis.fetch } {
  return port === undefined ? {} : { fetch: new Courier(port).fetch };
}

/** The worker's end. */
class Courier {
  readonly #port: MessagePort;
  readonly #answers = new Map<number, (message: FromCourier) => void>();
  #lastId = 0;

  constructor(port: MessagePort) {
    this.#port = port;
    port.onmessage = ({ data }: MessageEvent<FromCourier>) => this.#answers.get(data.id)?.(data);
  }

  readonly fetch: typeof globalThis.fetch = (input, init = {}) => {
    const id = ++this.#lastId;
    const { signal = null, cache = 'default' } = init;
    const range = new Headers(init.headers).get('range');
    const url = typeof input === 'string' ? input : 'href' in input ? input.href : input.url;
    return new Promise((resolve, reject) => {
      let body: ReadableStreamDefaultController<Uint8Array> | null = null;
      const end = (): void => {
        stopListening();
        this.#answers.delete(id);
      };
      const stopListening = onceAborted(signal, () => {
        end();
        this.#post({ id, kind: 'cancel' });
        const reason = new DOMException('Aborted', 'AbortError');
        reject(reason);
        body?.error(reason);
      });
      this.#answers.set(id, (message) => {
        switch (message.kind) {
          case 'head': {
            const { status, headers, hasBody } = message;
            const stream = new ReadableStream<Uint8Array>(
              {
                start: (controller) => void (body = controller),
                pull: () => this.#post({ id, kind: 'pull' }),
                cancel: () => {
                  end();
                  this.#post({ id, kind: 'cancel' });
                },
              },
              { highWaterMark: 1 },
            );
            if (!hasBody) end();
            const init = {
              status,
              headers: headers.map(([name, value]): [string, string] => [name, value]),
            };
            resolve(new Response(hasBody ? stream : null, init));
            return;
          }
          case 'part':
            body?.enqueue(message.bytes);
            return;
          case 'end':
            end();
            body?.close();
            return;
          case 'failed': {
            end();
            const reason = message.leadsElsewhere
              ? new LeadsElsewhere()
              : new TypeError('Failed to fetch');
            reject(reason);
            body?.error(reason);
          }
        }
      });
      if (signal?.aborted !== true) this.#post({ id, kind: 'fetch', url, range, cache });
    });
  };

  #post(message: ToCourier): void {
    this.#port.postMessage(message);
  }
}
