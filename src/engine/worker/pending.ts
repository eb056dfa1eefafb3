import type { Answer, Protocol, RequestKind } from './protocol.ts';

interface Pending<K extends RequestKind> {
  readonly resolve: (value: Protocol[K]['reply']) => void;
  readonly reject: (error: Error) => void;
  readonly onEvent: (event: Protocol[K]['event']) => void;
}

/** Pending requests by kind, since the kind decides the type of what they wait for. */
type ByKind = { readonly [K in RequestKind]: Map<number, Pending<K>> };

/** The requests that wait for an answer. */
export class PendingRequests {
  readonly #byKind: ByKind = {
    describe: new Map(),
    load: new Map(),
    free: new Map(),
    run: new Map(),
    resume: new Map(),
    pause: new Map(),
    inspect: new Map(),
    time: new Map(),
    spell: new Map(),
  };

  /** @returns what the worker replies */
  add<K extends RequestKind>(
    kind: K,
    id: number,
    onEvent: (event: Protocol[K]['event']) => void,
  ): Promise<Protocol[K]['reply']> {
    return new Promise((resolve, reject) => {
      this.#byKind[kind].set(id, { resolve, reject, onEvent });
    });
  }

  /** Hands an answer to its request; one that nobody waits for any more is dropped. */
  settle<K extends RequestKind>(answer: Answer<K>): void {
    const waiting: Map<number, Pending<K>> = this.#byKind[answer.of];
    const pending = waiting.get(answer.id);
    if (answer.kind === 'event') {
      pending?.onEvent(answer.value);
      return;
    }
    waiting.delete(answer.id);
    pending?.resolve(answer.value);
  }

  reject(id: number, error: Error): void {
    for (const waiting of Object.values(this.#byKind)) {
      waiting.get(id)?.reject(error);
      waiting.delete(id);
    }
  }

  rejectAll(error: Error): void {
    for (const waiting of Object.values(this.#byKind)) {
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    }
  }
}
