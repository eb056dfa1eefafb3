import type { Env } from 'onnxruntime-web';
import type { RuntimeName } from './runtime-files.ts';

/** Fetches a binary and unpacks it. */
export type BinarySource = (name: RuntimeName) => Promise<Blob>;

const TYPE = 'application/wasm';

/** Builds ship the binaries compressed, because many hosts would not; a development server does not. */
export async function unpackBinary(bytes: Uint8Array<ArrayBuffer>): Promise<Blob> {
  const file = new Blob([bytes], { type: TYPE });
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!isGzip) return file;
  const stream = file.stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream, { headers: { 'content-type': TYPE } }).blob();
}

/** Runtimes that have their binary already: it is read once in the life of a worker. */
const supplied = new Set<RuntimeName>();

export function hasBinary(name: RuntimeName): boolean {
  return supplied.has(name);
}

/**
 * Starts a session on a runtime that may need its binary first.
 * @param source null: the runtime finds it by itself, as in Node and where a bundler has put it beside its script
 * @throws as `source`
 */
export async function withBinary<T>(
  { wasm: flags }: Env,
  name: RuntimeName,
  source: BinarySource | null,
  start: () => Promise<T>,
): Promise<T> {
  if (source === null || supplied.has(name)) return start();
  const url = URL.createObjectURL(await source(name));
  flags.wasmPaths = { wasm: url };
  supplied.add(name);
  try {
    return await start();
  } finally {
    URL.revokeObjectURL(url);
  }
}
