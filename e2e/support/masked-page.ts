import { readOnnxModel } from '../../src/engine/models/onnx-model.ts';
import { openGraph } from '../../src/engine/runtime/logits/open-graph.ts';
import { wasmRuntime } from '../../src/engine/runtime/logits/wasm-runtime.ts';
import { fetched, type FileAddresses } from './page-files.ts';

/** Rows of logits, as a page gives them out. */
export interface PageLogits {
  /** "transformers" or "plain". */
  readonly through: string;
  /** By sequence, of all rows end to end. */
  readonly values: readonly (readonly number[])[];
}

declare global {
  interface Window {
    /** Runs sequences through a model whose files are named by their addresses. */
    masked?: (
      files: FileAddresses,
      through: 'transformers' | 'plain',
      sequences: readonly (readonly number[])[],
    ) => Promise<PageLogits>;
  }
}

window.masked = async (addresses, through, sequences) => {
  const files = await fetched(addresses);
  const runtime = wasmRuntime(async () =>
    (await fetch('runtime/ort-wasm-simd-threaded.wasm')).blob(),
  );
  const graph = await openGraph(runtime, files, await readOnnxModel(files), () =>
    through === 'plain'
      ? Promise.resolve(null)
      : import('../../src/engine/runtime/transformers/masked-model.on-demand.ts'),
  );
  try {
    const values: number[][] = [];
    for (const ids of sequences) values.push([...(await graph.model.forward(ids)).values]);
    return { through: graph.through, values };
  } finally {
    await graph.model.dispose();
  }
};
