import type { DeviceLimits } from '../sources/description.ts';
import { gpuLimits } from '../runtime/gpu.ts';
import { inTime } from '../support/in-time.ts';

/** What this browser says of what it may take; null for what it does not say in time. */
export async function deviceLimits(): Promise<DeviceLimits> {
  const [gpu, storageBytes] = await Promise.all([
    inTime(gpuLimits()).catch(() => null),
    inTime(freeStorage()).catch(() => null),
  ]);
  return {
    maxBufferSize: gpu?.maxBufferSize ?? null,
    maxStorageBufferBindingSize: gpu?.maxStorageBufferBindingSize ?? null,
    storageBytes,
    memoryBytes: deviceMemory(),
  };
}

async function freeStorage(): Promise<number | null> {
  // The type promises it; insecure pages do not have it.
  if (!('storage' in navigator)) return null;
  const { quota, usage = 0 } = await navigator.storage.estimate();
  return quota === undefined ? null : Math.max(0, quota - usage);
}

/** In Chromium alone; in GiB, rounded, and never more than 8 or 32. */
function deviceMemory(): number | null {
  const told: unknown = 'deviceMemory' in navigator ? navigator.deviceMemory : null;
  return typeof told === 'number' ? told * 2 ** 30 : null;
}
