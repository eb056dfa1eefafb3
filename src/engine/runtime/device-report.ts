import type { RefusedRuntime } from '../fault.ts';

/** Which runtime runs, and why the better ones do not. Same shape as the worker protocol's. */
export interface DeviceReport {
  readonly backend: 'webgpu' | 'wasm' | 'cpu';
  /** "WebGPU, f32, fused attention". */
  readonly label: string;
  /** Vendor and architecture as the browser gives them, or "CPU". */
  readonly adapter: string;
  /** Where the keys and values live. */
  readonly cacheLocation: 'gpu-buffer' | 'cpu';
  /** Largest difference from the golden outputs, absolute; 0 of a model that nobody knows any of. */
  readonly selfCheck: number;
  readonly refused: readonly RefusedRuntime[];
}

/** A denoiser that passed its self-check. */
export interface StartedDenoiser<D> {
  readonly denoiser: D;
  readonly report: DeviceReport;
}
