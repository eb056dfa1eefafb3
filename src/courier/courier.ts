import type { FromCourier, ToCourier } from '../engine/sources/courier.ts';
import { allowedOrigins, ALLOW } from './allowed.ts';

/**
 * The script of `courier.html`, the frame that fetches from hosts which a person has chosen. Before anything else it
 * narrows its own policy to them, which it cannot take back: whoever talks to it, it reaches no other host.
 */

const allowed = allowedOrigins(new URLSearchParams(location.search).get(ALLOW) ?? '');
const policy = document.createElement('meta');
policy.httpEquiv = 'Content-Security-Policy';
policy.content = `connect-src ${allowed.length === 0 ? "'none'" : allowed.join(' ')}`;
document.head.append(policy);

/** What the policy has kept from being reached. */
let refusals = 0;
document.addEventListener('securitypolicyviolation', () => refusals++);

addEventListener('message', ({ origin, ports: [port] }) => {
  // The page alone may ask, and it asks through ports.
  if (origin === location.origin && port !== undefined) serve(port);
});

function serve(port: MessagePort): void {
  const answers = new Map<number, Answer>();
  const post = (message: FromCourier, transfer: Transferable[] = []): void =>
    port.postMessage(message, transfer);
  port.onmessage = ({ data }: MessageEvent<ToCourier>) => {
    const { id } = data;
    switch (data.kind) {
      case 'fetch': {
        const answer = new Answer();
        answers.set(id, answer);
        void answer.begin(data, post);
        return;
      }
      case 'pull':
        void answers.get(id)?.pull(id, post);
        return;
      case 'cancel':
        answers.get(id)?.cancel();
        answers.delete(id);
    }
  };
}

type Post = (message: FromCourier, transfer?: Transferable[]) => void;

/** One request and what comes of it. */
class Answer {
  readonly #abort = new AbortController();
  #reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> | null = null;

  async begin(
    { id, url, range, cache }: Extract<ToCourier, { readonly kind: 'fetch' }>,
    post: Post,
  ): Promise<void> {
    const before = refusals;
    try {
      const response = await fetch(url, {
        cache,
        signal: this.#abort.signal,
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        ...(range !== null && { headers: { range } }),
      });
      const { status, headers, body } = response;
      this.#reader = body?.getReader() ?? null;
      post({ id, kind: 'head', status, headers: [...headers], hasBody: body !== null });
    } catch {
      const leadsElsewhere = (await this.#redirects(url)) && refusals > before;
      post({ id, kind: 'failed', leadsElsewhere });
    }
  }

  /** Whether an address leads on to another; the browser does not say where to. */
  async #redirects(url: string): Promise<boolean> {
    const { signal } = this.#abort;
    const init = {
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    } as const;
    return fetch(url, { ...init, signal }).then(
      ({ type }) => type === 'opaqueredirect',
      () => false,
    );
  }

  async pull(id: number, post: Post): Promise<void> {
    try {
      const next = await this.#reader?.read();
      if (next?.done !== false) {
        post({ id, kind: 'end' });
        return;
      }
      // A part of a larger buffer cannot be handed over alone.
      const { value } = next;
      const bytes = value.byteLength === value.buffer.byteLength ? value : value.slice();
      post({ id, kind: 'part', bytes }, [bytes.buffer]);
    } catch {
      post({ id, kind: 'failed', leadsElsewhere: false });
    }
  }

  cancel(): void {
    this.#abort.abort();
    void this.#reader?.cancel().catch(() => undefined);
  }
}
