import { TOKEN_CAUSAL, type Attention } from '../../denoiser.ts';
import { fault, type FaultData, FaultError } from '../../fault.ts';
import { known, mostPasses, numberOf, secondOf, type Policy } from './policies.ts';
import type { Parameter } from './policy.ts';
import { STEPS } from './steps.ts';
import { verify } from './verify.ts';

/**
 * exact: what is finished is cached, and stays right. none: everything is recomputed at every pass.
 *
 * Of a model that sees its whole canvas nothing can be cached exactly, so `exact` and `none` are the same. Two
 * approximations of Fast-dLLM (arXiv 2505.22618) keep keys and values of a window's first pass for the passes after
 * it: stale those of all but the window (its dual cache), stale-prefix those of all before it (its prefix cache).
 */
export type CacheMode = (typeof CACHES)[number];

export const CACHES = ['exact', 'stale', 'stale-prefix', 'none'] as const;

/** All that decides a run, beside the model and the prompt. */
export interface Settings {
  readonly policy: Policy;
  /**
   * Slots in a chunk, 1 to 64. Of a model that sees its whole canvas: slots of it that are decided together
   * (`block_size` of LLaDA and dLLM), up to 1024. Of no effect where blocks are the model's.
   */
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

/** Slots of a canvas where neither settings nor prompt name a length. */
export const USUAL_LENGTH = 128;

/** Rounds where it is asked for and no number is named: one until a text parses, one for its names. */
export const REMASK_ROUNDS = 2;

/** Inclusive ranges, for controls as well as for the check. */
export const LIMITS = {
  chunk: { min: 1, max: 64 },
  window: { min: 1, max: 1024 },
  length: { min: 1, max: 4096 },
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
 * What a published model's own code would have, but for what is named. Where a shorter canvas is asked for, it takes
 * no more steps than that has slots.
 */
export function decodingAs(decoding: Decoding, named: Partial<Settings>): Decoding {
  const { chunk, length, policy } = { ...decoding, ...named };
  const most = Math.min(chunk, length);
  return { chunk, length, policy: named.policy ?? withinChunk(policy, most) };
}

/**
 * Checks settings that came from outside: a link, a command line, a message. What a model's attention does not allow
 * is refused; what is merely of no effect under it (edits, remasking, an exact cache of a whole canvas) is not.
 * @param attention of the model; that of ours where left out
 * @throws FaultError `bad-settings`, naming the field, its value and its range
 */
export function checkSettings(
  settings: Settings,
  { kind }: Attention = TOKEN_CAUSAL.attention,
): Settings {
  const { policy, chunk, nearness, temperature, seed, cache, remask, length } = settings;
  const problem =
    policyProblem(policy) ??
    attentionProblem(policy, kind) ??
    wholeProblem('chunk', chunk, kind === 'token-causal' ? LIMITS.chunk : LIMITS.window) ??
    (length === undefined ? null : wholeProblem('length', length, LIMITS.length)) ??
    rangeProblem('nearness', nearness, LIMITS.nearness) ??
    temperatureProblem(policy, temperature) ??
    wholeProblem('seed', seed, LIMITS.seed) ??
    wholeProblem('remask', remask, LIMITS.remask) ??
    cacheProblem(cache, kind);
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

/** Draft and verify checks with a causal pass, and one at a time is nothing else: only text of ours is causal. */
export function attentionProblem(policy: Policy, kind: Attention['kind']): SettingsProblem | null {
  const isCausal = known(policy.kind).writes !== 'reveal';
  return isCausal && kind !== 'token-causal'
    ? { why: 'attention', policy: policy.kind, attention: kind }
    : null;
}

/** Only of a whole canvas is there something to keep that is not exact. */
function cacheProblem(cache: CacheMode, kind: Attention['kind']): SettingsProblem | null {
  return cache.startsWith('stale') && kind !== 'bidirectional' ? { why: 'stale' } : null;
}
