import { numberOf, ordersByNearness } from '../../engine/sampling/policies/policies.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../engine/sampling/policies/settings.ts';
import { policies } from './policies.ts';

/** Settings in a few words: of the chart, its table and its labels. */
export const settings = {
  /** As a title: "Chunk 16, 4 steps". One token a pass knows no chunk. */
  title: ({ policy, chunk }: Settings) =>
    policy.kind === 'ar'
      ? 'One token a pass'
      : `Chunk ${chunk}, ${policies[policy.kind].brief(numberOf(policy) ?? 0)}`,

  /** What differs from a plain run: "temperature 0.7, seed 9"; empty where nothing does. */
  extras: ({ policy, nearness, temperature, seed, cache, edits, remask }: Settings) =>
    [
      ordersByNearness(policy) && nearness !== DEFAULT_SETTINGS.nearness
        ? `nearness ${nearness}`
        : '',
      temperature > 0 ? `temperature ${temperature}, seed ${seed}` : '',
      cache === 'exact' ? '' : `cache ${cache}`,
      edits ? 'edits on' : '',
      remask > 0 && policy.kind !== 'ar' ? 'masks again' : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
};
