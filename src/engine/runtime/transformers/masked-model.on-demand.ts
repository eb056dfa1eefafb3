import type { InferenceSession } from 'onnxruntime-web';
import type { ModelFiles } from '../../models/checkpoint.ts';
import type { OnnxFiles } from '../../models/onnx-files.ts';
import { externalData } from '../logits/external-data.ts';
import type { LogitsModel } from '../logits/logits-model.ts';
import { readLogits } from '../logits/read-logits.ts';
import type { Ort } from '../ort.ts';
import { transformersOn } from './library.ts';

/**
 * A masked language model through transformers.js, which knows what each kind of model is called and what it is fed.
 * @param files of the model's folder
 * @param onnx which of them are the graph
 * @param modelType `model_type` of its configuration
 * @returns null where the library knows no masked language model of that type
 * @throws what the library throws; of the model as it is used, FaultError model-invalid where it gives no logits
 */
export async function openMaskedModel(
  ort: Ort,
  files: ModelFiles,
  onnx: OnnxFiles,
  modelType: string,
  options: InferenceSession.SessionOptions,
): Promise<LogitsModel | null> {
  const { AutoModelForMaskedLM, Tensor, files: memory } = transformersOn(ort);
  if (!AutoModelForMaskedLM.supports(modelType)) return null;
  const folder = memory.open(asExported(files, onnx));
  try {
    const model = await AutoModelForMaskedLM.from_pretrained(folder, {
      local_files_only: true,
      // Neither is known to the library of a runtime that it did not choose itself.
      device: 'auto',
      session_options: { ...options, externalData: externalData(files, onnx) },
      dtype: 'fp32',
      use_external_data_format: false,
    });
    return {
      forward: async (ids) => {
        const dims = [1, ids.length];
        const whole = (of: (id: number, i: number) => number): InstanceType<typeof Tensor> =>
          new Tensor(
            'int64',
            BigInt64Array.from(ids, (id, i) => BigInt(of(id, i))),
            dims,
          );
        const output: unknown = await model({
          input_ids: whole((id) => id),
          attention_mask: whole(() => 1),
          position_ids: whole((_, i) => i),
        });
        return readLogits(output, ids.length);
      },
      dispose: async () => {
        await model.dispose();
      },
    };
  } finally {
    memory.close(folder);
  }
}

/** Where the library looks for a graph whose precision it is not told. */
const GRAPH = 'onnx/model.onnx';

/** The files with the graph where the library looks for it, whatever it is called. */
function asExported(files: ModelFiles, { graph }: OnnxFiles): ModelFiles {
  const bytes = files.get(graph);
  return bytes === undefined ? files : new Map([...files, [GRAPH, bytes]]);
}
