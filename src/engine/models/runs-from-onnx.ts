import { OWN_MODELS, type Registry } from '../architectures/registry.ts';
import { FaultError } from '../fault.ts';
import type { ModelFiles } from './checkpoint.ts';
import { parseJson } from './json.ts';
import { modelTypeOf } from './masked-config.ts';
import { MASKED_TYPES } from './masked-types.ts';
import { hasOnnx } from './onnx-files.ts';

/**
 * Whether a folder's model runs from an ONNX graph of somebody else's, and not from weights of ours: a masked language
 * model, with or without the graph that it needs, or any graph whose weights no family here reads.
 */
export function runsFromOnnx(files: ModelFiles, registry: Registry = OWN_MODELS): boolean {
  const bytes = files.get('config.json');
  const config: unknown = bytes === undefined ? null : parseJson('config.json', bytes);
  const type = typeof config === 'object' && config !== null ? modelTypeOf(config) : null;
  if (type !== null && MASKED_TYPES.includes(type)) return true;
  if (!hasOnnx(files.keys())) return false;
  return (
    ![...files.keys()].some((path) => path.endsWith('.safetensors')) || !opens(registry, config)
  );
}

function opens(registry: Registry, config: unknown): boolean {
  try {
    registry.open(config);
    return true;
  } catch (error) {
    if (error instanceof FaultError) return false;
    throw error;
  }
}
