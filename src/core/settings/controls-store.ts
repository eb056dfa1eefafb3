import { create } from 'zustand';
import {
  type CacheMode,
  DEFAULT_SETTINGS,
  type Settings,
} from '../../engine/sampling/policies/settings.ts';
import { revealsSlots } from '../../engine/sampling/policies/policies.ts';
import type { Backend, DeviceReport } from '../../engine/worker/protocol.ts';
import { isAutoregressive } from '../model/stages.ts';
import { aheadOn, type OfferedKind, policyOf, type PolicyValues } from './policy-values.ts';

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

interface ControlsStore extends Controls {
  readonly change: (change: Partial<Controls>) => void;
  readonly changeValues: (change: Partial<PolicyValues>) => void;
  /** Whether a person or a link has named a number of drafts ahead. */
  readonly aheadIsNamed: boolean;
  /** Takes the number of drafts ahead that suits a device, unless one has been named. */
  readonly suit: (backend: DeviceReport['backend']) => void;
}

export const useControls = create<ControlsStore>()((set) => ({
  kind: 'verify',
  values: {},
  chunk: DEFAULT_SETTINGS.chunk,
  nearness: DEFAULT_SETTINGS.nearness,
  temperature: DEFAULT_SETTINGS.temperature,
  seed: DEFAULT_SETTINGS.seed,
  cache: DEFAULT_SETTINGS.cache,
  edits: true,
  remask: DEFAULT_SETTINGS.remask,
  length: null,
  backend: 'auto',
  change: (change) => set(change),
  changeValues: (change) =>
    set(({ values, aheadIsNamed }) => ({
      values: { ...values, ...change },
      aheadIsNamed: aheadIsNamed || change.ahead !== undefined,
    })),
  aheadIsNamed: false,
  suit: (backend) =>
    set(({ values, aheadIsNamed }) =>
      aheadIsNamed ? {} : { values: { ...values, ahead: aheadOn(backend) } },
    ),
}));

/** The settings of a run of a model at a stage; the autoregressive twin has one way to write. */
export function settingsOf(controls: Controls, stage: string): Settings {
  const { values, chunk, nearness, seed, length } = controls;
  const kind = isAutoregressive(stage) ? 'ar' : controls.kind;
  const policy = policyOf(kind, values, chunk);
  return {
    policy,
    chunk,
    nearness,
    // The check of draft and verify is against the likeliest token.
    temperature: kind === 'verify' ? 0 : controls.temperature,
    seed,
    cache: kind === 'ar' ? 'exact' : controls.cache,
    edits: controls.edits && revealsSlots(policy),
    remask: kind === 'ar' ? 0 : controls.remask,
    ...(length !== null && { length }),
  };
}
