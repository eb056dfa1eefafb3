import type { Blueprint } from '../architectures/architecture.ts';
import type { Answers } from '../architectures/known.ts';
import { ARCHITECTURES } from '../architectures/known-models.ts';
import type { Registry } from '../architectures/registry.ts';
import { fault, FaultError } from '../fault.ts';
import { parseJson } from '../models/json.ts';
import { MASKED_TYPES } from '../models/masked-types.ts';
import type { OpenedSource } from './opened-source.ts';

/** Files that say which tokens are special. */
const SPECIALS = [
  'tokenizer.json',
  'tokenizer_config.json',
  'special_tokens_map.json',
  'added_tokens.json',
];

/** Keys under which configurations say how many experts there are. */
const EXPERTS = ['num_experts', 'num_local_experts', 'n_routed_experts'];

/**
 * Reads what a source says of its model beside the weights.
 * @param answers of somebody who was asked what no file says
 * @throws FaultError source-refused of an architecture that is not known; model-invalid, model-unsupported
 */
export async function openBlueprint(
  source: OpenedSource,
  registry: Registry,
  answers: Answers,
): Promise<Blueprint> {
  const config = objectOf(parseJson('config.json', await source.read('config.json')));
  const type = typeOf(config);
  const experts = EXPERTS.map((key) => Number(config[key] ?? 0)).find((count) => count > 1);
  if (experts !== undefined) {
    throw new FaultError(fault('source-refused', { why: 'mixture', type, experts }));
  }
  const files = new Map<string, Uint8Array>();
  for (const name of SPECIALS) {
    if (source.files.has(name)) files.set(name, await source.read(name));
  }
  try {
    return registry.open(config, { name: source.id, files, answers });
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    const { code, data } = error.fault;
    if (code !== 'model-invalid' || data.why !== 'misfit' || data.at !== 'model_type') throw error;
    const known = ARCHITECTURES.flatMap(({ modelTypes }) => modelTypes);
    const masked = [...MASKED_TYPES];
    throw new FaultError(fault('source-refused', { why: 'architecture', type, known, masked }));
  }
}

/** `model_type` of a configuration; empty where it has none. */
export function typeOf(config: Readonly<Record<string, unknown>>): string {
  const { model_type: type } = config;
  return typeof type === 'string' ? type : '';
}

export function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
