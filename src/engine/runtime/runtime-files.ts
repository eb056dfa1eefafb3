/** The builds of ONNX Runtime that the page may load, and what each weighs. */

export const RUNTIME_NAMES = ['wasm', 'jspi', 'asyncify'] as const;

/**
 * - `wasm`: the processor only
 * - `jspi`: WebGPU, for browsers where WebAssembly can wait for JavaScript
 * - `asyncify`: WebGPU, for the others
 */
export type RuntimeName = (typeof RUNTIME_NAMES)[number];

/** As ONNX Runtime's package calls them. */
export const RUNTIME_FILE_NAMES: Readonly<Record<RuntimeName, string>> = {
  wasm: 'ort-wasm-simd-threaded.wasm',
  jspi: 'ort-wasm-simd-threaded.jspi.wasm',
  asyncify: 'ort-wasm-simd-threaded.asyncify.wasm',
};

export interface RuntimeFile {
  /** As it crosses the network. */
  readonly bytes: number;
  readonly sha256: string;
}

/** Put in place by scripts/build/runtime-files.ts. */
declare const __RUNTIME_FILES__: Readonly<Record<RuntimeName, RuntimeFile>>;

export function runtimeFile(name: RuntimeName): RuntimeFile {
  return __RUNTIME_FILES__[name];
}

/** The build that WebGPU takes in this browser: with JSPI it is a third smaller and calls cost less. */
export function webGpuRuntime(): 'jspi' | 'asyncify' {
  return 'Suspending' in WebAssembly ? 'jspi' : 'asyncify';
}
