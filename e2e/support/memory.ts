import type { CDPSession, Page, Worker } from '@playwright/test';
import * as v from 'valibot';

/** What a page and its worker hold of memory and of graphics devices, as the browser counts it. */

/** Runs in the worker before its own script: counts what lives on graphics devices, and memories of WebAssembly. */
export const COUNTED = `{
  const devices = new Map();
  const memories = new Set();
  const wrap = (prototype, name, around) => {
    const original = prototype[name];
    prototype[name] = function (...args) {
      return around(this, (...given) => original.apply(this, given), args);
    };
  };
  const homes = new WeakMap();
  wrap(GPUAdapter.prototype, 'requestDevice', async (self, request, args) => {
    const device = await request(...args);
    devices.set(device, new Map());
    return device;
  });
  wrap(GPUDevice.prototype, 'createBuffer', (device, create, args) => {
    const buffer = create(...args);
    devices.get(device)?.set(buffer, buffer.size);
    homes.set(buffer, device);
    return buffer;
  });
  wrap(GPUBuffer.prototype, 'destroy', (buffer, destroy) => {
    devices.get(homes.get(buffer))?.delete(buffer);
    destroy();
  });
  wrap(GPUDevice.prototype, 'destroy', (device, destroy) => {
    devices.delete(device);
    destroy();
  });
  const { Memory } = WebAssembly;
  WebAssembly.Memory = new Proxy(Memory, {
    construct: (target, args) => {
      const memory = new target(...args);
      memories.add(memory);
      return memory;
    },
  });
  const { instantiate } = WebAssembly;
  const noted = (result) => {
    const { exports } = result.instance ?? result;
    for (const each of Object.values(exports)) if (each instanceof Memory) memories.add(each);
    return result;
  };
  WebAssembly.instantiate = (...args) => instantiate(...args).then(noted);
  globalThis.onDevices = () => {
    const buffers = [...devices.values()].flatMap((of) => [...of.values()]);
    return {
      devices: devices.size,
      buffers: buffers.length,
      bufferBytes: buffers.reduce((sum, bytes) => sum + bytes, 0),
      wasmBytes: [...memories].reduce((sum, { buffer }) => sum + buffer.byteLength, 0),
    };
  };
}`;

const ON_DEVICES = v.object({
  devices: v.number(),
  buffers: v.number(),
  bufferBytes: v.number(),
  wasmBytes: v.number(),
});

const HEAP = v.object({ usedSize: v.number(), backingStorageSize: v.number() });

const ATTACHED = v.object({ sessionId: v.string(), targetInfo: v.object({ type: v.string() }) });
const RECEIVED = v.object({ sessionId: v.string(), message: v.string() });
const ANSWER = v.object({ id: v.number(), result: v.unknown() });

export interface Held extends v.InferOutput<typeof ON_DEVICES> {
  /** Bytes of objects and of the buffers that they hold, after a collection. */
  readonly pageBytes: number;
  readonly workerBytes: number;
}

/** Reads what a page and its worker hold. */
export class MemoryReader {
  readonly #page: Page;
  readonly #session: CDPSession;
  #worker: string | null = null;
  #lastId = 0;
  readonly #waiting = new Map<number, (result: unknown) => void>();

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  /** To be called before the page is opened. */
  static async on(page: Page): Promise<MemoryReader> {
    const session = await page.context().newCDPSession(page);
    const reader = new MemoryReader(page, session);
    session.on('Target.attachedToTarget', (event) => {
      const { sessionId, targetInfo } = v.parse(ATTACHED, event);
      if (targetInfo.type === 'worker') reader.#worker = sessionId;
    });
    session.on('Target.receivedMessageFromTarget', (event) => {
      const { message } = v.parse(RECEIVED, event);
      const answer = v.safeParse(ANSWER, JSON.parse(message));
      if (answer.success) reader.#waiting.get(answer.output.id)?.(answer.output.result);
    });
    await session.send('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: false,
      flatten: false,
    });
    return reader;
  }

  async read(): Promise<Held> {
    const worker = this.#page.workers().find((each) => each.url().includes('/worker-'));
    if (worker === undefined) throw new Error('There is no worker.');
    // Twice: what the first lets go of may have held something else.
    for (let i = 0; i < 2; i++) {
      await this.#session.send('HeapProfiler.collectGarbage');
      await this.#ask('HeapProfiler.collectGarbage');
    }
    const bytes = (heap: unknown): number => {
      const { usedSize, backingStorageSize } = v.parse(HEAP, heap);
      return usedSize + backingStorageSize;
    };
    return {
      ...(await onDevices(worker)),
      pageBytes: bytes(await this.#session.send('Runtime.getHeapUsage')),
      workerBytes: bytes(await this.#ask('Runtime.getHeapUsage')),
    };
  }

  #ask(method: string): Promise<unknown> {
    const sessionId = this.#worker;
    if (sessionId === null) throw new Error('There is no worker.');
    const id = ++this.#lastId;
    const message = JSON.stringify({ id, method });
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, resolve);
      this.#session.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });
  }
}

async function onDevices(worker: Worker): Promise<v.InferOutput<typeof ON_DEVICES>> {
  return v.parse(
    ON_DEVICES,
    await worker.evaluate(() => {
      const count: unknown = Reflect.get(globalThis, 'onDevices');
      const counts: unknown = typeof count === 'function' ? Reflect.apply(count, null, []) : null;
      return counts;
    }),
  );
}
