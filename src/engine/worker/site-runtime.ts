import asyncify from 'onnxruntime-web/ort-wasm-simd-threaded.asyncify.wasm?url';
import jspi from 'onnxruntime-web/ort-wasm-simd-threaded.jspi.wasm?url';
import wasm from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url';
import type { FileSet } from '../models/file-set.ts';
import type { RuntimeName } from '../runtime/runtime-files.ts';
import { runtimeSet } from './runtime-shelf.ts';

/** Where the page's build has put the binaries. */
const BINARY_URLS: Readonly<Record<RuntimeName, string>> = { wasm, jspi, asyncify };

/** A runtime of the page's own site. */
export function siteRuntime(name: RuntimeName): FileSet {
  return runtimeSet(name, new URL(BINARY_URLS[name], location.href));
}
