import type { ModelFiles } from '../../models/checkpoint.ts';
import type { BinarySource } from '../binaries.ts';
import type { StartedDenoiser } from '../device-report.ts';
import type { StartOptions } from '../start.ts';
import type { LogitsDenoiser } from './logits-denoiser.ts';
import type { MaskedLoader } from './open-graph.ts';
import { startOnnx } from './start-onnx.ts';
import { wasmRuntime } from './wasm-runtime.ts';

export interface BrowserStart extends StartOptions {
  /** Fetches the binary of a runtime that is about to be started; null: the runtime finds its own. */
  readonly binary: BinarySource | null;
  readonly masked: MaskedLoader;
}

/**
 * Starts a model from an ONNX graph in a browser, on the processor: there are no golden outputs that a graphics device
 * could be held against.
 * @throws FaultError as `startOnnx`
 */
export function startOnnxInBrowser(
  files: ModelFiles,
  { binary, ...options }: BrowserStart,
): Promise<StartedDenoiser<LogitsDenoiser>> {
  return startOnnx(files, { ...options, runtimes: [wasmRuntime(binary)] });
}
