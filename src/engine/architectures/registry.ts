import * as v from 'valibot';
import type { Architecture, Blueprint } from './architecture.ts';
import type { Known } from './known.ts';
import { badConfig, readConfig } from './read-config.ts';
import { unmask } from './unmask/unmask.ts';

/** Knows which family a configuration belongs to. */
export interface Registry {
  /** Every `model_type` that it knows. */
  readonly types: readonly string[];
  /**
   * @param config what `config.json` holds
   * @param known what is known beside it; nothing where left out
   * @throws FaultError model-invalid of a `model_type` that is not known, and as `Architecture.open`
   */
  open(config: unknown, known?: Known): Blueprint;
}

const HEAD = v.object({ model_type: v.string() });

/**
 * @param architectures of two that claim a type the later one has it
 */
export function createRegistry(architectures: readonly Architecture[]): Registry {
  const byType = new Map(
    architectures.flatMap((family) => family.modelTypes.map((type) => [type, family] as const)),
  );
  return {
    types: [...byType.keys()],
    open: (config, known) => {
      const { model_type: type } = readConfig(HEAD, config);
      const family = byType.get(type);
      if (family === undefined) {
        const known = [...byType.keys()].map((each) => JSON.stringify(each));
        throw badConfig({
          at: 'model_type',
          expected: `(${known.join(' | ')})`,
          received: JSON.stringify(type),
        });
      }
      return family.open(config, known);
    },
  };
}

/** Of our own family alone; `known-models.ts` has all that come with the engine. */
export const OWN_MODELS = createRegistry([unmask]);
