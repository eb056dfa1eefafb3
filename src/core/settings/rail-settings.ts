import {
  CHUNK_SIZES,
  ordersSlots,
  type Policy,
  type Settings,
} from '../../engine/sampling/policies/settings.ts';
import { type Change, changeOf } from '../../share/fields.ts';
import { type Controls, MOST_TEMPERATURE, useControls } from './controls-store.ts';
import { POLICY_NUMBER, type PolicyNumber, type PolicyValues } from './policy-numbers.ts';

/** Settings as the rail can hold them, which is less than the sampler takes. */
export interface RailSettings {
  readonly controls: Partial<Controls>;
  readonly values: Partial<PolicyValues>;
  readonly changes: readonly Change[];
}

export function railSettings(settings: Settings): RailSettings {
  const changes: Change[] = [];
  const fitted = (field: string, asked: number, used: number): number => {
    if (asked !== used) changes.push(changeOf(field, String(asked), String(used)));
    return used;
  };
  const clamped = (kind: string, asked: number, { min, max }: PolicyNumber): number => {
    const used = Math.min(max, Math.max(min, asked));
    if (used !== asked) changes.push(changeOf('policy', `${kind}:${asked}`, `${kind}:${used}`));
    return used;
  };
  const { policy, nearness, seed, cache, edits, remask } = settings;
  const chunk = fitted('chunk', settings.chunk, nearestSize(settings.chunk));
  const values = valuesOf(policy, clamped);
  if (values.steps !== undefined) fitted('steps', values.steps, Math.min(values.steps, chunk));
  const temperature = fitted(
    'temperature',
    settings.temperature,
    Math.min(MOST_TEMPERATURE, settings.temperature),
  );
  return {
    controls: {
      // The stage of the model decides whether it writes one at a time.
      ...(policy.kind === 'ar' ? {} : { kind: policy.kind, remask }),
      chunk,
      // Of a run that they had no effect on they say nothing.
      ...(ordersSlots(policy) ? { nearness, edits } : {}),
      temperature,
      seed,
      cache,
    },
    values,
    changes,
  };
}

/** Puts settings into the rail. @returns what had to be changed */
export function setRail(settings: Settings): readonly Change[] {
  const { controls, values, changes } = railSettings(settings);
  useControls.getState().change(controls);
  useControls.getState().changeValues(values);
  return changes;
}

function valuesOf(
  policy: Policy,
  clamped: (kind: string, asked: number, range: PolicyNumber) => number,
): Partial<PolicyValues> {
  switch (policy.kind) {
    case 'steps':
      return { steps: policy.steps };
    case 'threshold':
      return { threshold: clamped('threshold', policy.threshold, POLICY_NUMBER.threshold) };
    case 'entropy':
      return { entropy: clamped('entropy', policy.bound, POLICY_NUMBER.entropy) };
    case 'factor':
      return { factor: clamped('factor', policy.factor, POLICY_NUMBER.factor) };
    case 'verify':
      return { verify: policy.ahead };
    case 'ar':
      return {};
  }
}

function nearestSize(chunk: number): number {
  return CHUNK_SIZES.reduce<number>(
    (best, size) => (Math.abs(size - chunk) < Math.abs(best - chunk) ? size : best),
    CHUNK_SIZES[0],
  );
}
