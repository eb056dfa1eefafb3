import type { Blueprint } from '../architectures/architecture.ts';
import { withAnswers } from '../architectures/known.ts';
import { parseJson } from '../models/json.ts';

/**
 * The configuration that is kept with a converted model: with what was found out beside it, so that nobody has to know
 * what the repository was called.
 * @param config as it was published
 */
export function keptConfig(
  config: Uint8Array<ArrayBuffer>,
  { found }: Pick<Blueprint, 'found'>,
): Uint8Array<ArrayBuffer> {
  const json = parseJson('config.json', config);
  if (found === undefined || typeof json !== 'object' || json === null) return config;
  return new TextEncoder().encode(`${JSON.stringify(withAnswers(json, found), null, 2)}\n`);
}
