import { OWN_MODELS, type Registry } from '../architectures/registry.ts';
import { lateCode } from '../support/late-code.ts';
import type { ModelFiles } from './checkpoint.ts';
import { parseJson } from './json.ts';
import { modelTypeOf } from './masked-config.ts';

/**
 * The families that a folder's model may be of. Ours are at hand; all others come when the first is asked for.
 * @throws FaultError model-invalid of a configuration that is not JSON; network
 */
export async function registryFor(files: ModelFiles): Promise<Registry> {
  const bytes = files.get('config.json');
  const config: unknown = bytes === undefined ? null : parseJson('config.json', bytes);
  const type = typeof config === 'object' && config !== null ? modelTypeOf(config) : null;
  if (type === null || OWN_MODELS.types.includes(type)) return OWN_MODELS;
  const code = await lateCode(() => import('../architectures/known-models.on-demand.ts'));
  return code.KNOWN_MODELS;
}
