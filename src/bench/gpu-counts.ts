/**
 * What the page asks of WebGPU, counted where it is asked: the methods of the interfaces are wrapped, so calls of
 * the runtime count as well as our own. On a fast card a pass costs what it launches, not what it computes.
 */

/** Calls between two looks. */
export interface GpuCounts {
  readonly dispatches: number;
  readonly computePasses: number;
  readonly submits: number;
  readonly queueWrites: number;
  readonly bytesWritten: number;
  /** Copies between buffers. */
  readonly copies: number;
  /** Buffers that are set to zero. */
  readonly clears: number;
  readonly newBuffers: number;
  /** Buffers mapped to be read. */
  readonly maps: number;
  /** Milliseconds from the call of `mapAsync` until what it maps can be read, summed. */
  readonly mapWait: number;
}

export interface GpuWatch {
  /** The counts since the last look. */
  take(): GpuCounts;
  /** Puts the methods back as they were. */
  stop(): void;
}

type Mutable = { -readonly [Key in keyof GpuCounts]: number };

/** Counts whose every figure is what `of` says. */
function countsFrom(of: (key: keyof GpuCounts) => number): Mutable {
  return {
    dispatches: of('dispatches'),
    computePasses: of('computePasses'),
    submits: of('submits'),
    queueWrites: of('queueWrites'),
    bytesWritten: of('bytesWritten'),
    copies: of('copies'),
    clears: of('clears'),
    newBuffers: of('newBuffers'),
    maps: of('maps'),
    mapWait: of('mapWait'),
  };
}

export const NO_COUNTS: GpuCounts = countsFrom(() => 0);

export function sumOf(a: GpuCounts, b: GpuCounts): GpuCounts {
  return countsFrom((key) => a[key] + b[key]);
}

/** Starts to count. @returns null where there is no WebGPU */
export function watchGpu(now: () => number = () => performance.now()): GpuWatch | null {
  if (!('GPUDevice' in globalThis)) return null;
  let counts: Mutable = { ...NO_COUNTS };
  const undo: (() => void)[] = [];
  const on = (
    prototype: object,
    name: string,
    before: (args: readonly unknown[]) => void,
    after?: (result: unknown) => void,
  ): void => {
    undo.push(wrap(prototype, name, before, after));
  };
  on(GPUComputePassEncoder.prototype, 'dispatchWorkgroups', () => counts.dispatches++);
  on(GPUComputePassEncoder.prototype, 'dispatchWorkgroupsIndirect', () => counts.dispatches++);
  on(GPUCommandEncoder.prototype, 'beginComputePass', () => counts.computePasses++);
  on(GPUCommandEncoder.prototype, 'copyBufferToBuffer', () => counts.copies++);
  on(GPUCommandEncoder.prototype, 'clearBuffer', () => counts.clears++);
  on(GPUQueue.prototype, 'submit', () => counts.submits++);
  on(GPUQueue.prototype, 'writeBuffer', (args) => {
    counts.queueWrites++;
    counts.bytesWritten += bytesOf(args);
  });
  on(GPUDevice.prototype, 'createBuffer', () => counts.newBuffers++);
  let asked = 0;
  on(
    GPUBuffer.prototype,
    'mapAsync',
    () => {
      counts.maps++;
      asked = now();
    },
    (result) => {
      const began = asked;
      const ended = (): void => {
        counts.mapWait += now() - began;
      };
      if (result instanceof Promise) result.then(ended, ended);
    },
  );
  return {
    take: () => {
      const taken = counts;
      counts = { ...NO_COUNTS };
      return taken;
    },
    stop: () => {
      for (const one of undo) one();
    },
  };
}

/** Of a call of `writeBuffer(buffer, offset, data, from?, size?)`; sizes are in elements of a typed array. */
function bytesOf([, , data, from, size]: readonly unknown[]): number {
  const start = typeof from === 'number' ? from : 0;
  if (ArrayBuffer.isView(data)) {
    const item = 'BYTES_PER_ELEMENT' in data ? Number(data.BYTES_PER_ELEMENT) : 1;
    return typeof size === 'number' ? size * item : data.byteLength - start * item;
  }
  if (data instanceof ArrayBuffer) return typeof size === 'number' ? size : data.byteLength - start;
  return 0;
}

/** @returns what puts the method back */
function wrap(
  prototype: object,
  name: string,
  before: (args: readonly unknown[]) => void,
  after?: (result: unknown) => void,
): () => void {
  const original: unknown = Reflect.get(prototype, name);
  if (typeof original !== 'function') return () => undefined;
  const counted = function (this: unknown, ...args: unknown[]): unknown {
    before(args);
    const result: unknown = Reflect.apply(original, this, args);
    after?.(result);
    return result;
  };
  Reflect.set(prototype, name, counted);
  return () => void Reflect.set(prototype, name, original);
}

/** Counts for each of `passes` forwards. */
export function perPass(counts: GpuCounts, passes: number): GpuCounts {
  return countsFrom((key) => counts[key] / Math.max(1, passes));
}
