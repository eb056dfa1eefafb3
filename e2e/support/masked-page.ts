import type { ModelFiles } from '../../src/engine/models/checkpoint.ts';
import { readOnnxModel } from '../../src/engine/models/onnx-model.ts';
import { openGraph } from '../../src/engine/runtime/logits/open-graph.ts';
import { wasmRuntime } from '../../src/engine/runtime/logits/wasm-runtime.ts';

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
      files: readonly (readonly [path: string, address: string])[],
      through: 'transformers' | 'plain',
      sequences: readonly (readonly number[])[],
    ) => Promise<PageLogits>;
  }
}

window.masked = async (addresses, through, sequences) => {
  const files: ModelFiles = new Map(
    await Promise.all(
      addresses.map(async ([path, address]) => {
        const response = await fetch(address);
        return [path, new Uint8Array(await response.arrayBuffer())] as const;
      }),
    ),
  );
  const runtime = wasmRuntime(async () => (await fetch('runtime.wasm')).blob());
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
