import type { Model } from '../architectures/architecture.ts';
import { fileOf, type ModelFiles } from '../models/checkpoint.ts';
import { parseJson } from '../models/json.ts';
import { lateCode } from '../support/late-code.ts';
import { parseGolden, type Golden } from './golden.ts';

/**
 * What a runtime of the model has to reproduce: the session that our models ship, or, of a published one, which ships
 * none, a short one made of its weights.
 * @throws FaultError model-invalid, network
 */
export async function goldenOf(files: ModelFiles, model: Model): Promise<Golden> {
  if (model.found === undefined) {
    return parseGolden(parseJson('golden.json', fileOf(files, 'golden.json')));
  }
  const shipped = files.get('golden.json');
  const json = shipped === undefined ? null : parseJson('golden.json', shipped);
  if (isSession(json)) return parseGolden(json);
  const { shortGolden } = await lateCode(() => import('./short-golden.on-demand.ts'));
  return shortGolden(model);
}

/** Whether it is a session, and not what another code made of the model. */
function isSession(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'steps' in json;
}
