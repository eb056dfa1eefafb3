import { gzipSync } from 'node:zlib';
import { rolldown, type OutputChunk } from 'rolldown';
import { isPackage } from './library.ts';

/** What a consumer's bundler makes of a few lines that use the package. */
export interface Bundled {
  readonly chunks: readonly OutputChunk[];
  /** Of all chunks, each compressed by itself, bytes. */
  readonly gzipped: number;
}

export interface Consumer {
  /** Files that are loaded by themselves: a page's script, a worker's. */
  readonly entries: readonly string[];
  /** The packages that the library depends on, too; the runtime never. */
  readonly withDependencies?: boolean;
}

/** Bundles and minifies as a consumer does. */
export async function bundle({ entries, withDependencies = false }: Consumer): Promise<Bundled> {
  const built = await rolldown({
    input: [...entries],
    platform: 'browser',
    logLevel: 'silent',
    external: (id) => id.startsWith('onnxruntime-') || (!withDependencies && isPackage(id)),
  });
  const { output } = await built.generate({ format: 'es', minify: true });
  await built.close();
  const chunks = output.filter((each) => each.type === 'chunk');
  const gzipped = chunks.reduce((sum, { code }) => sum + gzipSync(code).length, 0);
  return { chunks, gzipped };
}
