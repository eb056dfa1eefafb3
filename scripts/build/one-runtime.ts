/** An empty module. */
const NONE = '\0unmask:no-runtime';

/** The hooks of Rolldown that this takes, which Vite has too. */
export interface OneRuntime {
  readonly name: string;
  readonly enforce: 'pre';
  resolveId(source: string, importer: string | undefined): string | null;
  load(id: string): string | null;
}

/**
 * Keeps a second ONNX Runtime out of a build. transformers.js brings one along and takes it where nobody has seated
 * another, see `src/engine/runtime/transformers/runtime-seat.ts`; ours is always seated, so what it would fall back to
 * is left out.
 */
export function oneRuntime(): OneRuntime {
  return {
    name: 'unmask:one-runtime',
    enforce: 'pre',
    resolveId: (source, importer = '') => {
      const isTheirs = /[\\/]@huggingface[\\/]transformers[\\/]/.test(importer);
      return isTheirs && /^onnxruntime-(web|node)\b/.test(source) ? NONE : null;
    },
    load: (id) => (id === NONE ? 'export {};' : null),
  };
}
