import { type Fault, fault } from '../fault.ts';
import type { DeviceLimits } from './description.ts';

/** Parts that a matrix is split into so that any graphics device can bind them, bytes. */
const PART_BYTES = 128 << 20;

/** What the heap of the processor's runtime can hold, bytes. */
const HEAP_BYTES = 2 ** 32;

/** Up to this much memory browsers tell; more of it counts as unknown, bytes. */
const TOLD_BYTES = 8 * 2 ** 30;

/** What a form of a model takes. */
export interface Needs {
  readonly storedBytes: number;
  readonly memoryBytes: number;
  /** Of its largest matrix. */
  readonly matrixBytes: number;
  /** Whether it is in the store already. */
  readonly isKept: boolean;
}

/** @returns what a device lacks to take it; null where it can, as far as it says */
export function lackOf(needs: Needs, limits: DeviceLimits, ref: 'files' | 'remote'): Fault | null {
  const { storedBytes, memoryBytes } = needs;
  const has = limits.memoryBytes ?? Infinity;
  if (memoryBytes > has && has < TOLD_BYTES) {
    return fault('source-refused', { why: 'memory', bytes: memoryBytes, has });
  }
  if (storedBytes > HEAP_BYTES) {
    return fault('source-refused', { why: 'memory', bytes: storedBytes, has: HEAP_BYTES });
  }
  const limit = Math.min(
    limits.maxBufferSize ?? Infinity,
    limits.maxStorageBufferBindingSize ?? Infinity,
  );
  const part = Math.min(needs.matrixBytes, PART_BYTES);
  if (part > limit) return fault('source-refused', { why: 'buffer', bytes: part, limit });
  const free = limits.storageBytes ?? Infinity;
  if (ref === 'remote' && !needs.isKept && storedBytes > free) {
    return fault('source-refused', { why: 'storage', bytes: storedBytes, free });
  }
  return null;
}
