import type { ModelFiles } from '../../models/checkpoint.ts';
import type { OnnxFiles } from '../../models/onnx-files.ts';

/** Weights beside a graph, by the names that it has for them. */
export function externalData(
  files: ModelFiles,
  { weights }: OnnxFiles,
): { readonly path: string; readonly data: Uint8Array }[] {
  return weights.flatMap((path) => {
    const data = files.get(path);
    return data === undefined ? [] : [{ path: path.slice(path.lastIndexOf('/') + 1), data }];
  });
}
