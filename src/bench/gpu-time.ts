/**
 * How long the graphics device computes, by timestamps at both ends of every compute pass, the runtime's own
 * included. The device must have been asked for with `timestamp-query`, which this adds to every request where
 * the adapter has it. Browsers round timestamps to 100 µs unless told otherwise, so the sum over many passes is
 * worth more than any of them.
 */
export interface GpuTime {
  /** Forgets what was taken so far. */
  begin(): Promise<void>;
  /** @returns milliseconds in which at least one pass ran; null where nothing could be taken, or not all */
  end(): Promise<number | null>;
}

/** Timestamps of a query set, at most what WebGPU allows. */
const ROOM = 4096;

interface Taker {
  readonly device: GPUDevice;
  readonly set: GPUQuerySet;
  taken: number;
  missed: number;
}

/** @returns null where there is no WebGPU */
export function watchGpuTime(): GpuTime | null {
  if (!('GPUAdapter' in globalThis)) return null;
  const takers = new Map<GPUDevice, Taker>();
  const encoders = new WeakMap<GPUCommandEncoder, Taker>();
  let on = false;

  replace(GPUAdapter.prototype, 'requestDevice', (request) => {
    return async function (this: GPUAdapter, descriptor: GPUDeviceDescriptor = {}) {
      const has = this.features.has('timestamp-query');
      const requiredFeatures = [...(descriptor.requiredFeatures ?? [])];
      if (has) requiredFeatures.push('timestamp-query');
      const device = await request.call(this, { ...descriptor, requiredFeatures });
      if (has) {
        const set = device.createQuerySet({ type: 'timestamp', count: ROOM });
        takers.set(device, { device, set, taken: 0, missed: 0 });
        // What a device holds goes with it.
        void device.lost.then(() => takers.delete(device));
      }
      return device;
    };
  });
  replace(GPUDevice.prototype, 'createCommandEncoder', (create) => {
    return function (this: GPUDevice, descriptor?: GPUCommandEncoderDescriptor) {
      const encoder = create.call(this, descriptor);
      const taker = takers.get(this);
      if (taker !== undefined) encoders.set(encoder, taker);
      return encoder;
    };
  });
  replace(GPUCommandEncoder.prototype, 'beginComputePass', (begin) => {
    return function (this: GPUCommandEncoder, descriptor: GPUComputePassDescriptor = {}) {
      const taker = on ? encoders.get(this) : undefined;
      const timestampWrites = taker === undefined ? null : next(taker);
      return begin.call(
        this,
        timestampWrites === null ? descriptor : { ...descriptor, timestampWrites },
      );
    };
  });

  return {
    begin: async () => {
      for (const taker of takers.values()) {
        await taker.device.queue.onSubmittedWorkDone();
        taker.taken = taker.missed = 0;
      }
      on = true;
    },
    end: async () => {
      on = false;
      const used = [...takers.values()].filter(({ taken }) => taken > 0);
      if (used.length === 0 || used.some(({ missed }) => missed > 0)) return null;
      let sum = 0;
      for (const taker of used) sum += await busy(taker);
      return sum;
    },
  };
}

/** Puts another function in the place of a method. */
function replace<T extends object, Name extends keyof T>(
  prototype: T,
  name: Name,
  by: (original: T[Name]) => T[Name],
): void {
  prototype[name] = by(prototype[name]);
}

function next(taker: Taker): GPUComputePassTimestampWrites | null {
  if (taker.taken + 2 > ROOM) {
    taker.missed++;
    return null;
  }
  const at = taker.taken;
  taker.taken += 2;
  return {
    querySet: taker.set,
    beginningOfPassWriteIndex: at,
    endOfPassWriteIndex: at + 1,
  };
}

async function busy({ device, set, taken }: Taker): Promise<number> {
  const bytes = taken * 8;
  const resolved = device.createBuffer({
    size: bytes,
    usage: GPUBufferUsage.QUERY_RESOLVE | GPUBufferUsage.COPY_SRC,
  });
  const readable = device.createBuffer({
    size: bytes,
    usage: GPUBufferUsage.MAP_READ | GPUBufferUsage.COPY_DST,
  });
  const encoder = device.createCommandEncoder();
  encoder.resolveQuerySet(set, 0, taken, resolved, 0);
  encoder.copyBufferToBuffer(resolved, 0, readable, 0, bytes);
  device.queue.submit([encoder.finish()]);
  await readable.mapAsync(GPUMapMode.READ);
  const stamps = Array.from(new BigUint64Array(readable.getMappedRange()));
  readable.unmap();
  for (const buffer of [resolved, readable]) buffer.destroy();
  return Number(covered(pairs(stamps))) / 1e6;
}

function pairs(stamps: readonly bigint[]): (readonly [bigint, bigint])[] {
  return stamps.flatMap((begin, at) => {
    const end = stamps[at + 1];
    return at % 2 === 0 && end !== undefined ? [[begin, end] as const] : [];
  });
}

/** Nanoseconds that intervals cover, what lies in two of them counted once. */
export function covered(intervals: readonly (readonly [bigint, bigint])[]): bigint {
  let sum = 0n;
  let reached: bigint | null = null;
  for (const [begin, end] of intervals.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))) {
    const from = reached === null || begin > reached ? begin : reached;
    if (end > from) sum += end - from;
    if (reached === null || end > reached) reached = end;
  }
  return sum;
}
