import { fault, type FaultData, FaultError } from '../../fault.ts';
import { known, mostPasses, numberOf, secondOf, type Policy } from './policies.ts';
import type { Parameter } from './policy.ts';
import { STEPS } from './steps.ts';
import { verify } from './verify.ts';

/**
 * exact: finished text is recomputed causally at commit. stale: the keys and values of the chunk's last
 * denoise pass are kept, as Seed Diffusion does. none: everything is recomputed at every pass.
 */
export type CacheMode = 'exact' | 'stale' | 'none';

/** All that decides a run, beside the model and the prompt. */
export interface Settings {
  readonly policy: Policy;
  /** Slots in a chunk, 1 to 64. */
  readonly chunk: number;
  /**
   * What each slot further from finished text counts against a reveal, in nats. At 0 the surest slots come
   * first wherever they stand; the higher, the more a run keeps to the left. Of no effect under policies that
   * order nothing by it.
   */
  readonly nearness: number;
  /** 0 is greedy. */
  readonly temperature: number;
  /** Unsigned 32 bits. */
  readonly seed: number;
  readonly cache: CacheMode;
  /**
   * Whether a revealed token may be replaced while its chunk is open, and the canvas of a repair begins as its
   * code. S2 is the stage that learns it; S1 does well enough. Of no effect under `verify` and `ar`.
   */
  readonly edits: boolean;
  /**
   * Rounds in which a finished text may be denoised again where it is surely wrong, see `remask.ts`; 0: it stays
   * as it is. Of no effect under `ar`.
   */
  readonly remask: number;
  /**
   * Tokens of the answer at most (`max_new_tokens`). A model that sees its whole canvas has as many slots before it
   * from the first pass on. Left out: what the model's own code takes, or all that its context holds.
   */
  readonly length?: number;
}

/** How a model's own code decodes: what these settings are where nobody names others. */
export type Decoding = Required<Pick<Settings, 'policy' | 'chunk' | 'length'>>;

export const CHUNK_SIZES = [4, 8, 16, 32, 64] as const;

/** Draft and verify as it is meant where no number is named. */
export const VERIFY: Policy = verify.of(verify.parameter.initial);

/**
 * Draft and verify, while the diffusion figures lag behind the causal pass's: it writes what greedy AR
 * decoding of the same weights writes, in fewer passes.
 */
export const DEFAULT_SETTINGS: Settings = {
  policy: VERIFY,
  chunk: 16,
  nearness: 0.5,
  temperature: 0,
  seed: 1,
  cache: 'exact',
  edits: false,
  remask: 0,
};

/** Rounds where it is asked for and no number is named: one until a text parses, one for its names. */
export const REMASK_ROUNDS = 2;

/** Inclusive ranges, for controls as well as for the check. */
export const LIMITS = {
  chunk: { min: 1, max: 64 },
  nearness: { min: 0, max: 2 },
  temperature: { min: 0, max: 2 },
  seed: { min: 0, max: 0xffff_ffff },
  remask: { min: 0, max: 8 },
} as const;

/** The policy with no more passes a chunk than the chunk has slots: more would be one a slot all the same. */
export function withinChunk(policy: Policy, chunk: number): Policy {
  return mostPasses(policy) > chunk && known(policy.kind).parameter?.key === STEPS.key
    ? known(policy.kind).of(chunk)
    : policy;
}

/**
 * Checks settings that came from outside: a link, a command line, a message.
 * @throws FaultError `bad-settings`, naming the field, its value and its range
 */
export function checkSettings(settings: Settings): Settings {
  const { policy, chunk, nearness, temperature, seed, cache, remask } = settings;
  const problem =
    policyProblem(policy) ??
    wholeProblem('chunk', chunk, LIMITS.chunk) ??
    rangeProblem('nearness', nearness, LIMITS.nearness) ??
    temperatureProblem(policy, temperature) ??
    wholeProblem('seed', seed, LIMITS.seed) ??
    wholeProblem('remask', remask, LIMITS.remask) ??
    cacheProblem(cache);
  if (problem !== null) throw new FaultError(fault('bad-settings', problem));
  return settings;
}

/** What is wrong with a setting. */
export type SettingsProblem = FaultData['bad-settings'];

/** What is wrong with the number of a policy, which goes by the policy's name; null where it is in its range. */
export function policyProblem(policy: Policy): SettingsProblem | null {
  const { kind, parameter, second } = known(policy.kind);
  return (
    numberProblem(kind, parameter, numberOf(policy)) ??
    numberProblem(kind, second ?? null, secondOf(policy))
  );
}

function numberProblem(
  kind: string,
  parameter: Parameter | null,
  value: number | null,
): SettingsProblem | null {
  if (parameter === null || value === null) return null;
  const { least, most, isAbove, isWhole, unit = null } = parameter;
  if (isWhole === true) return wholeProblem(kind, value, { min: least, max: most });
  if (isAbove !== true) return rangeProblem(kind, value, { min: least, max: most }, unit);
  return value > least && value <= most
    ? null
    : { why: 'above', field: kind, value: String(value), above: least, max: most };
}

interface Range {
  readonly min: number;
  readonly max: number;
}

function rangeProblem(
  field: string,
  value: number,
  { min, max }: Range,
  unit: 'nats' | null = null,
): SettingsProblem | null {
  return value >= min && value <= max
    ? null
    : { why: 'range', field, value: String(value), min, max, unit };
}

function wholeProblem(field: string, value: number, { min, max }: Range): SettingsProblem | null {
  return Number.isInteger(value) && value >= min && value <= max
    ? null
    : { why: 'whole', field, value: String(value), min, max };
}

function temperatureProblem(policy: Policy, temperature: number): SettingsProblem | null {
  const problem = rangeProblem('temperature', temperature, LIMITS.temperature);
  if (problem !== null) return problem;
  return policy.kind === 'verify' && temperature > 0
    ? { why: 'greedy', value: String(temperature) }
    : null;
}

/** No runtime can keep the keys and values of a denoise pass yet. */
function cacheProblem(cache: CacheMode): SettingsProblem | null {
  return cache === 'stale' ? { why: 'stale' } : null;
}
