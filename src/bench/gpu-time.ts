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
  let taker: Taker | null = null;
  let on = false;

  const request = Reflect.get(GPUAdapter.prototype, 'requestDevice');
  Reflect.set(
    GPUAdapter.prototype,
    'requestDevice',
    async function (this: GPUAdapter, descriptor: GPUDeviceDescriptor = {}): Promise<GPUDevice> {
      const has = this.features.has('timestamp-query');
      const wanted = [...(descriptor.requiredFeatures ?? [])];
      if (has) wanted.push('timestamp-query');
      const device = await request.call(this, { ...descriptor, requiredFeatures: wanted });
      if (has) {
        const set = device.createQuerySet({ type: 'timestamp', count: ROOM });
        taker = { device, set, taken: 0, missed: 0 };
      }
      return device;
    },
  );

  const beginPass = Reflect.get(GPUCommandEncoder.prototype, 'beginComputePass');
  Reflect.set(
    GPUCommandEncoder.prototype,
    'beginComputePass',
    function (
      this: GPUCommandEncoder,
      descriptor: GPUComputePassDescriptor = {},
    ): GPUComputePassEncoder {
      const stamps = on && taker !== null ? next(taker) : null;
      return beginPass.call(
        this,
        stamps === null ? descriptor : { ...descriptor, timestampWrites: stamps },
      );
    },
  );

  return {
    begin: async () => {
      await taker?.device.queue.onSubmittedWorkDone();
      if (taker !== null) taker.taken = taker.missed = 0;
      on = true;
    },
    end: async () => {
      on = false;
      return taker === null || taker.taken === 0 || taker.missed > 0 ? null : busy(taker);
    },
  };
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
