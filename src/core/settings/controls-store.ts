import { create } from 'zustand';
import type { CacheMode, Settings } from '../../engine/sampling/policies/settings.ts';
import { numberOf, revealsSlots } from '../../engine/sampling/policies/policies.ts';
import { STEPS } from '../../engine/sampling/policies/steps.ts';
import type { Tuning } from '../../engine/speed/tuning.ts';
import type { Backend, DeviceReport } from '../../engine/worker/protocol.ts';
import { FIRST_SETTINGS } from '../../share/first-settings.ts';
import { isAutoregressive } from '../model/stages.ts';
import { aheadOn, type OfferedKind, policyOf, type PolicyValues } from './policy-values.ts';
import { RULE_OF_ALL, type RuleControl, usesControl } from './rule-controls.ts';
import { touch } from './touches.ts';
import { verifyNumbers } from './tuned.ts';

/** Where the slider ends; the sampler takes more, and makes nothing readable of it. */
export const MOST_TEMPERATURE = 1.5;

/** What the rail holds. `settingsOf` turns it into the settings of a run. */
export interface Controls {
  readonly kind: OfferedKind;
  readonly values: PolicyValues;
  readonly chunk: number;
  readonly nearness: number;
  readonly temperature: number;
  readonly seed: number;
  readonly cache: CacheMode;
  readonly edits: boolean;
  /** Rounds, 0 for none. */
  readonly remask: number;
  /** Tokens of an answer at most; null: as the model has it. */
  readonly length: number | null;
  readonly backend: Backend;
}

/** The rule that somebody left by using a control that it has no use for. */
export interface Switched {
  readonly from: OfferedKind;
  readonly by: RuleControl;
}

/** Which numbers a person or a link has named: the others may follow the device. */
export interface Named {
  readonly chunkIsNamed: boolean;
  /** Drafts ahead. */
  readonly aheadIsNamed: boolean;
}

interface ControlsStore extends Controls, Named {
  /** A person changes controls. */
  readonly change: (change: Partial<Controls>) => void;
  readonly changeValues: (change: Partial<PolicyValues>) => void;
  /** The same with a control that not every rule uses; where the present one does not, the rule that does is taken. */
  readonly changeBy: (
    control: RuleControl,
    change: Partial<Controls>,
    values?: Partial<PolicyValues>,
  ) => void;
  /** null once a rule is chosen as such. */
  readonly switched: Switched | null;
  readonly switchBack: () => void;
  /** Puts in what something else brings: a link, a point of the chart, a model. */
  readonly put: (controls: Partial<Controls & Named>, values?: Partial<PolicyValues>) => void;
  /** Takes the number of drafts ahead that suits a device, unless one has been named. */
  readonly suit: (backend: DeviceReport['backend']) => void;
}

export const useControls = create<ControlsStore>()((set, get) => ({
  kind: RULE_OF_ALL,
  values: { steps: numberOf(FIRST_SETTINGS.policy) ?? STEPS.initial },
  chunk: FIRST_SETTINGS.chunk,
  nearness: FIRST_SETTINGS.nearness,
  temperature: FIRST_SETTINGS.temperature,
  seed: FIRST_SETTINGS.seed,
  cache: FIRST_SETTINGS.cache,
  edits: FIRST_SETTINGS.edits,
  remask: FIRST_SETTINGS.remask,
  length: null,
  backend: 'auto',
  change: (change) => {
    set({
      ...change,
      ...(change.kind !== undefined && { switched: null }),
      ...(change.chunk !== undefined && { chunkIsNamed: true }),
    });
    touch();
  },
  changeValues: (change) => {
    set((now) => withValues(now, change));
    touch();
  },
  changeBy: (control, change, values = {}) => {
    const { kind } = get();
    set((now) => ({
      ...change,
      ...withValues(now, values),
      ...(!usesControl(kind, control) && {
        kind: RULE_OF_ALL,
        switched: { from: kind, by: control },
      }),
    }));
    touch();
  },
  switched: null,
  switchBack: () => {
    const { switched, change } = get();
    if (switched !== null) change({ kind: switched.from });
  },
  put: (controls, values = {}) =>
    set((now) => ({ ...controls, ...withValues(now, values), switched: null })),
  chunkIsNamed: false,
  aheadIsNamed: false,
  suit: (backend) =>
    set(({ values, aheadIsNamed }) =>
      aheadIsNamed ? {} : { values: { ...values, ahead: aheadOn(backend) } },
    ),
}));

function withValues(
  { values, aheadIsNamed }: Pick<ControlsStore, 'values' | 'aheadIsNamed'>,
  change: Partial<PolicyValues>,
): Pick<ControlsStore, 'values' | 'aheadIsNamed'> {
  return {
    values: { ...values, ...change },
    aheadIsNamed: aheadIsNamed || change.ahead !== undefined,
  };
}

/**
 * The settings of a run of a model at a stage; the autoregressive twin has one way to write.
 * @param tunings of that model, for draft and verify where nobody has named its numbers
 */
export function settingsOf(
  controls: Controls & Named,
  stage: string,
  tunings: readonly Tuning[] = [],
): Settings {
  const { nearness, seed, length } = controls;
  const kind = isAutoregressive(stage) ? 'ar' : controls.kind;
  const { chunk, ahead } = verifyNumbers(controls, kind === 'verify' ? tunings : []);
  const policy = policyOf(kind, { ...controls.values, ahead }, chunk);
  return {
    policy,
    chunk,
    nearness,
    temperature: usesControl(kind, 'temperature') ? controls.temperature : 0,
    seed,
    cache: kind === 'ar' ? 'exact' : controls.cache,
    edits: controls.edits && revealsSlots(policy),
    remask: kind === 'ar' ? 0 : controls.remask,
    ...(length !== null && { length }),
  };
}
