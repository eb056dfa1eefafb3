import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { RUNTIME_FILE_NAMES } from '../../src/engine/runtime/runtime-files.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const source = path.join(root, 'node_modules/onnxruntime-web/dist');
const cache = path.join(root, 'node_modules/.cache/unmask');

/**
 * Ships the runtime's binaries compressed and tells the page what each weighs. Compressed by us, because
 * then the download is as small on hosts that compress nothing, its size is known before it begins, a
 * connection that drops can be taken up at a byte, and no file is over the 25 MiB that some hosts allow.
 */
export function runtimeFiles(): Plugin {
  return {
    name: 'unmask:runtime-files',
    enforce: 'post',
    config(_, { command }) {
      const pack = command === 'build' ? compress : (raw: Buffer): Buffer => raw;
      return { define: { __RUNTIME_FILES__: describeRuntimes(pack) } };
    },
    generateBundle(_, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'asset' || !output.fileName.endsWith('.wasm')) continue;
        output.source = compress(Buffer.from(output.source));
      }
    },
  };
}

/**
 * What stands for `__RUNTIME_FILES__`.
 * @param pack what becomes of a binary before it is served
 */
export function describeRuntimes(pack: (raw: Buffer) => Buffer = (raw) => raw): string {
  const files = Object.entries(RUNTIME_FILE_NAMES).map(([name, file]) => {
    const bytes = pack(readFileSync(path.join(source, file)));
    return [name, { bytes: bytes.length, sha256: sha256(bytes) }];
  });
  return JSON.stringify(Object.fromEntries(files));
}

/** Compresses as well as gzip can, and remembers the result: it takes seconds. */
function compress(raw: Buffer): Buffer {
  const file = path.join(cache, `${sha256(raw)}.gz`);
  try {
    return readFileSync(file);
  } catch {
    const packed = gzipSync(raw, { level: 9 });
    mkdirSync(cache, { recursive: true });
    // Written aside: two builds at once must not read half a file.
    writeFileSync(`${file}.${process.pid}`, packed);
    renameSync(`${file}.${process.pid}`, file);
    return packed;
  }
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
