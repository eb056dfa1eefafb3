import {
  CHUNK_SIZES,
  DEFAULT_SETTINGS,
  type Settings,
} from '../../engine/sampling/policies/settings.ts';
import {
  isOwn,
  known,
  numberOf,
  type Policy,
  revealsSlots,
  secondOf,
} from '../../engine/sampling/policies/policies.ts';
import { STEPS } from '../../engine/sampling/policies/steps.ts';
import { type Change, changeOf } from '../../share/fields.ts';
import { type Controls, MOST_TEMPERATURE, useControls } from './controls-store.ts';
import { type PolicyValues, takesSteps } from './policy-values.ts';

/** Settings as the rail can hold them, which is less than the sampler takes. */
export interface RailSettings {
  readonly controls: Partial<Controls>;
  readonly values: PolicyValues;
  readonly changes: readonly Change[];
}

export function railSettings(settings: Settings): RailSettings {
  const changes: Change[] = [];
  const fitted = (field: string, asked: number, used: number): number => {
    if (asked !== used) changes.push(changeOf(field, String(asked), String(used)));
    return used;
  };
  const { policy, nearness, seed, cache, edits, remask, length } = settings;
  // Published models have blocks and windows of their own.
  const isFree = length !== undefined || isOwn(policy);
  const chunk = isFree
    ? settings.chunk
    : fitted('chunk', settings.chunk, nearestSize(settings.chunk));
  const { parameter, second } = known(policy.kind);
  const named = numberOf(policy);
  const values: PolicyValues = {
    ...(parameter !== null && named !== null && { [parameter.key]: offered(policy, changes) }),
    ...(second !== undefined && { [second.key]: secondOf(policy) ?? second.initial }),
  };
  if (takesSteps(policy.kind) && named !== null) fitted('steps', named, Math.min(named, chunk));
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
      ...(revealsSlots(policy) ? { nearness, edits } : {}),
      temperature,
      seed,
      cache,
      length: length ?? null,
    },
    values,
    changes,
  };
}

/** Puts settings into the rail. @returns what had to be changed */
export function setRail(settings: Settings): readonly Change[] {
  const { controls, values, changes } = railSettings(settings);
  useControls.getState().put({ ...controls, chunkIsNamed: true }, values);
  return changes;
}

/**
 * What a link means that names no setting: its page began with draft and verify, as all did when such links were
 * first made. Whatever somebody has chosen since stays.
 */
export function setRailUnsaid(): void {
  const { kind, chunk, values, put } = useControls.getState();
  const first = useControls.getInitialState();
  if (kind !== first.kind || chunk !== first.chunk || values.steps !== first.values.steps) return;
  const { chunk: usual, nearness } = DEFAULT_SETTINGS;
  put({ kind: 'verify', chunk: usual, nearness }, { steps: STEPS.initial });
}

/** The number of a policy as a control can hold it. */
function offered(policy: Policy, changes: Change[]): number {
  const { kind, parameter } = known(policy.kind);
  const asked = numberOf(policy) ?? 0;
  if (parameter === null) return asked;
  const { min, max } = parameter.offered;
  const used = Math.min(max, Math.max(min, asked));
  if (used !== asked) {
    const other = secondOf(policy);
    const beside = other === null ? '' : `/${other}`;
    changes.push(changeOf('policy', `${kind}:${asked}${beside}`, `${kind}:${used}${beside}`));
  }
  return used;
}

function nearestSize(chunk: number): number {
  return CHUNK_SIZES.reduce<number>(
    (best, size) => (Math.abs(size - chunk) < Math.abs(best - chunk) ? size : best),
    CHUNK_SIZES[0],
  );
}
