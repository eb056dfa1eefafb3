/**
 * What stands behind WebGPU in this browser: no device, a program on the processor that stands in for one, or a
 * device. On the last one passes are our own shaders, and need no runtime.
 */
export type Graphics = 'none' | 'software' | 'device';

/** Asks the browser. Never throws: a browser that fails to answer has none. */
export async function readGraphics(): Promise<Graphics> {
  // The type promises `gpu`; older browsers and insecure pages do not have it.
  const gpu = 'gpu' in navigator ? navigator.gpu : undefined;
  const adapter = await gpu
    ?.requestAdapter({ powerPreference: 'high-performance' })
    .catch(() => null);
  if (adapter === null || adapter === undefined) return 'none';
  return isSoftware(adapter) ? 'software' : 'device';
}

export function isSoftware(adapter: GPUAdapter): boolean {
  // The types promise both; browsers of a year ago have neither.
  if (!('info' in adapter) || !('isFallbackAdapter' in adapter.info)) return false;
  return adapter.info.isFallbackAdapter;
}
