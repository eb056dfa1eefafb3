import { fault, FaultError } from '../fault.ts';
import { isSoftware } from './graphics.ts';

/** What can be said of a graphics device before it runs anything. */
export interface GpuDescription {
  /** Vendor and architecture as the browser gives them. */
  readonly name: string;
  readonly hasHalfPrecision: boolean;
  /** Whether it is a program on the processor that only stands in for one. */
  readonly isSoftware: boolean;
}

/**
 * Limits that the runtime's kernels may use to the full. Anything else stays at WebGPU's default, which
 * every device has.
 */
const LIMITS = [
  'maxBufferSize',
  'maxStorageBufferBindingSize',
  'maxComputeWorkgroupStorageSize',
  'maxComputeInvocationsPerWorkgroup',
  'maxComputeWorkgroupSizeX',
  'maxComputeWorkgroupSizeY',
  'maxComputeWorkgroupSizeZ',
  'maxComputeWorkgroupsPerDimension',
  'maxStorageBuffersPerShaderStage',
  'maxBindGroups',
] as const;

/** @throws FaultError no-webgpu */
export async function describeGpu(): Promise<GpuDescription> {
  const adapter = await requestAdapter();
  const { vendor, architecture, description } = adapter.info;
  const name = [vendor, architecture].filter((part) => part !== '').join(' ');
  return {
    name: name === '' ? description || 'unnamed adapter' : name,
    hasHalfPrecision: adapter.features.has('shader-f16'),
    isSoftware: isSoftware(adapter),
  };
}

/**
 * A device of our own. Subgroups are left out on purpose: with them the runtime picks an attention
 * kernel that computes wrong numbers on some drivers (reference, section 11).
 * @throws FaultError no-webgpu
 */
export async function requestGpuDevice(label: string): Promise<GPUDevice> {
  // An adapter gives one device, so each device asks anew.
  const adapter = await requestAdapter();
  const requiredLimits: Record<string, number> = {};
  for (const limit of LIMITS) requiredLimits[limit] = adapter.limits[limit];
  const requiredFeatures: GPUFeatureName[] = adapter.features.has('shader-f16')
    ? ['shader-f16']
    : [];
  return adapter.requestDevice({ label, requiredFeatures, requiredLimits });
}

/**
 * How much a graphics device takes in one piece.
 * @throws FaultError no-webgpu
 */
export async function gpuLimits(): Promise<{
  readonly maxBufferSize: number;
  readonly maxStorageBufferBindingSize: number;
}> {
  const { maxBufferSize, maxStorageBufferBindingSize } = (await requestAdapter()).limits;
  return { maxBufferSize, maxStorageBufferBindingSize };
}

async function requestAdapter(): Promise<GPUAdapter> {
  // The type promises `gpu`; older browsers and insecure pages do not have it.
  const gpu = 'gpu' in navigator ? navigator.gpu : undefined;
  if (gpu === undefined) throw new FaultError(fault('no-webgpu', { lacks: 'webgpu' }));
  const adapter = await gpu.requestAdapter({ powerPreference: 'high-performance' });
  if (adapter === null) throw new FaultError(fault('no-webgpu', { lacks: 'device' }));
  return adapter;
}
