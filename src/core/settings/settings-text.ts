import {
  DEFAULT_SETTINGS,
  ordersSlots,
  type Policy,
  type Settings,
} from '../../engine/sampling/policies/settings.ts';
import { count } from '../../words/format.ts';

/** Settings in the words of the chart, its table and its labels. */

/** A rule: "4 steps", "threshold 0.9". */
function ruleText(policy: Policy): string {
  switch (policy.kind) {
    case 'steps':
      return count(policy.steps, 'step');
    case 'threshold':
      return `threshold ${policy.threshold}`;
    case 'entropy':
      return `entropy ${policy.bound}`;
    case 'factor':
      return `factor ${policy.factor}`;
    case 'verify':
      return policy.ahead === 0 ? 'draft and verify' : `draft and verify, ${policy.ahead} ahead`;
    case 'ar':
      return 'one token a pass';
  }
}

/** A setting as a title: "Chunk 16, 4 steps". One token a pass knows no chunk. */
export function settingsText({ policy, chunk }: Settings): string {
  return policy.kind === 'ar' ? 'One token a pass' : `Chunk ${chunk}, ${ruleText(policy)}`;
}

/** What differs from a plain run, for the details: "temperature 0.7, seed 9"; empty where nothing does. */
export function extrasText({
  policy,
  nearness,
  temperature,
  seed,
  cache,
  edits,
  remask,
}: Settings): string {
  return [
    ordersSlots(policy) && nearness !== DEFAULT_SETTINGS.nearness ? `nearness ${nearness}` : '',
    temperature > 0 ? `temperature ${temperature}, seed ${seed}` : '',
    cache === 'exact' ? '' : `cache ${cache}`,
    edits ? 'edits on' : '',
    remask > 0 && policy.kind !== 'ar' ? 'masks again' : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}
