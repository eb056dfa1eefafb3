import { inTime } from '../support/in-time.ts';

/**
 * What stands behind WebGPU in this browser: no device, a program on the processor that stands in for one, or a
 * device. On the last one passes are our own shaders, and need no runtime.
 */
export type Graphics = 'none' | 'software' | 'device';

/** A driver that has not answered by then is as good as none, milliseconds. */
const PATIENCE_MS = 3000;

/** Asks the browser. Never throws: one that fails to answer, or answers too late, has none. */
export async function readGraphics(): Promise<Graphics> {
  // The type promises `gpu`; older browsers and insecure pages do not have it.
  const gpu = 'gpu' in navigator ? navigator.gpu : undefined;
  if (gpu === undefined) return 'none';
  const asked = gpu.requestAdapter({ powerPreference: 'high-performance' });
  const adapter = await inTime(asked, PATIENCE_MS).catch(() => null);
  if (adapter === null) return 'none';
  return isSoftware(adapter) ? 'software' : 'device';
}

export function isSoftware(adapter: GPUAdapter): boolean {
  // The types promise both; browsers of a year ago have neither.
  if (!('info' in adapter) || !('isFallbackAdapter' in adapter.info)) return false;
  return adapter.info.isFallbackAdapter;
}
