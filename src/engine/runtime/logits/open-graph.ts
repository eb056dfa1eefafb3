import { FaultError, fault } from '../../fault.ts';
import type { ModelFiles } from '../../models/checkpoint.ts';
import type { OnnxModel } from '../../models/onnx-model.ts';
import type * as Masked from '../transformers/masked-model.on-demand.ts';
import { externalData } from './external-data.ts';
import type { LogitsModel } from './logits-model.ts';
import type { OnnxRuntime } from './onnx-runtime.ts';
import { openPlainOnnx } from './plain-onnx.ts';

/** Loads what runs masked language models through transformers.js; null where the library cannot be had. */
export type MaskedLoader = () => Promise<Pick<typeof Masked, 'openMaskedModel'> | null>;

/** A graph that is open. */
export interface OpenGraph {
  readonly model: LogitsModel;
  /** Whether transformers.js feeds it, or it is fed by the names of its inputs. */
  readonly through: 'transformers' | 'plain';
}

/**
 * Opens a model's graph: through transformers.js where that knows its kind, else by what the graph says of itself.
 * @throws FaultError model-invalid of a graph that is no language model's
 */
export async function openGraph(
  runtime: OnnxRuntime,
  files: ModelFiles,
  { graph, type }: Pick<OnnxModel, 'graph' | 'type'>,
  load: MaskedLoader,
): Promise<OpenGraph> {
  const library = type === null ? null : await load();
  return runtime.open(async (ort, options) => {
    if (library !== null && type !== null) {
      const model = await library.openMaskedModel(ort, files, graph, type, options);
      if (model !== null) return { model, through: 'transformers' };
    }
    const bytes = files.get(graph.graph);
    if (bytes === undefined) {
      throw new FaultError(fault('model-invalid', { why: 'no-file', file: graph.graph }));
    }
    const external = externalData(files, graph);
    const model = await openPlainOnnx(ort, bytes, { ...options, externalData: external });
    return { model, through: 'plain' };
  });
}
